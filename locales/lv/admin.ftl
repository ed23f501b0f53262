### Daļa administratoriem. Tehniskie termini šeit ir vietā.

admin-heading = Administratoriem
admin-recipient = Adrese
admin-status = Statuss
admin-status-received = Saņemtais statuss
admin-status-derived = Statuss pēc atbildes
admin-original-recipient = Sākotnējā adrese
admin-reported-by = Ziņoja
admin-remote = Otrs serveris
admin-remote-unnamed = pārskatā nav nosaukts
admin-remote-none = neviens nav atbildējis; to konstatēja serveris, kas ziņoja
admin-stage = SMTP stadija
admin-stage-connect = savienojums netika izveidots
admin-stage-greeting = sasveicinoties, pirms pirmās komandas
admin-stage-hello = pēc EHLO
admin-stage-starttls = pēc STARTTLS
admin-stage-auth = pēc AUTH
admin-stage-mail = pēc MAIL FROM (sūtītājs)
admin-stage-rcpt = pēc RCPT TO (adresāts)
admin-stage-data = pēc DATA, pirms vēstules
admin-stage-end-of-data = pēc visas vēstules
admin-attempts = Mēģinājumi
admin-attempts-value =
    { $count ->
        [zero] { $count }, pēdējais: { $moment }
        [one] { $count }, pēdējais: { $moment }
       *[other] { $count }, pēdējais: { $moment }
    }
admin-attempts-list = Mēģinājumi, vispirms jaunākais
admin-attempt-repeats =
    { $count ->
        [zero] Tāda pati atbilde saņemta { $count } reižu pēc kārtas.
        [one] Tāda pati atbilde saņemta { $count } reizi pēc kārtas.
       *[other] Tāda pati atbilde saņemta { $count } reizes pēc kārtas.
    }
admin-attempts-left-out =
    { $count ->
        [zero] Sarakstā trūkst { $count } agrāku mēģinājumu.
        [one] Sarakstā trūkst { $count } agrāka mēģinājuma.
       *[other] Sarakstā trūkst { $count } agrāku mēģinājumu.
    }
admin-created = Uzrakstīta
admin-arrived = Pieņemta
admin-last-attempt = Pēdējais mēģinājums
admin-retry-until = Mēģinājumu beigas
admin-log-id = Žurnāla ID
admin-envelope-id = Aploksnes ID
admin-sender = Atgriešanas adrese
admin-reply = Otra servera atbilde, vārds vārdā
admin-reply-reported = Pārskatā norādītā atbilde, vārds vārdā
admin-reply-own = Mūsu servera norādītais iemesls
admin-advice = Ko var darīt administrators
admin-help = Vairāk administratoriem: { $link }
admin-hops = Vēstules ceļš
admin-hops-left-out =
    { $count ->
        [zero] Sarakstā trūkst { $count } agrāku posmu.
        [one] Sarakstā trūkst { $count } agrāka posma.
       *[other] Sarakstā trūkst { $count } agrāku posmu.
    }
admin-hop = { $count }. posms
admin-hop-time = Laiks
admin-hop-relay = Nodošanas ilgums
admin-hop-since = { $duration } kopš { $count }. posma
admin-hop-slowest = Lēnākais posms
admin-hop-unnamed = Serveris nav nosaukts
admin-hop-no-time = nav zināms
admin-hop-implausible = Neticams laiks, tāpēc nav ieskaitīts
admin-hops-skew = Negatīvs nodošanas ilgums nozīmē, ka divu serveru pulksteņi atšķiras.
admin-header = No vēstules galvenes, vārds vārdā
admin-withheld = nav rādīts
admin-withheld-targets = Nav rādīts pārsūtīšanas mērķis. Pārskatā nav arī tā servera un žurnāla ID (RFC 3464, 4.2. sadaļa).
admin-withheld-members = Nav rādīti grupas dalībnieki. Pārskatā nav arī to serveru un žurnālu ID (RFC 3464, 4.2. sadaļa).
admin-withheld-hosts = Nav rādīti iekšējo serveru nosaukumi un adreses.
admin-hops-withheld =
    { $count ->
        [zero] Sarakstā trūkst { $count } iekšējo posmu.
        [one] Sarakstā trūkst { $count } iekšēja posma.
       *[other] Sarakstā trūkst { $count } iekšējo posmu.
    }

## Vēstule postmaster adresei par paziņojumu, ko nevar nosūtīt

postmaster-subject = Sūtītājs jāinformē citā veidā
postmaster-step = Informējiet sūtītāju citā veidā, piemēram, pa tālruni vai uz citu adresi.
postmaster-what = Paziņojums par turpmāk norādīto vēstuli bija domāts adresei { $sender } un netika nosūtīts.
postmaster-why = Šajā adresē ir rakstzīmes ārpus ASCII. Lai vēstule to sasniegtu, visiem serveriem ceļā jāatbalsta SMTPUTF8 (RFC 6531), bet vismaz viens to neatbalsta. Kamēr tas tā ir, atkārtoti mēģinājumi nepalīdz.
postmaster-facts = Ko paziņojums būtu vēstījis

## Paziņojumi, kas tiek aizturēti

postmaster-budget-subject = Paziņojumi vienai adresei tiek aizturēti
postmaster-budget-step = Pārbaudiet, vai kāds nesūta vēstules šīs adreses vārdā, un apturiet to pie avota.
postmaster-budget-what = Paziņojums par turpmāk norādīto vēstuli bija domāts adresei { $sender } un ir aizturēts.
postmaster-budget-why = Šai adresei vai tās domēnam atvēlētais paziņojumu skaits ir izsmelts. Viltojot atgriešanas adresi, var panākt, ka citi uz to sūta paziņojumus. Pārējie ir uzskaitīti Retourpost žurnālā.
