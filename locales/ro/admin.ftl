### Partea pentru administratori. Termenii tehnici sunt bine-veniți; ce au spus mașinile nu se traduce.

admin-heading = Pentru administratori
admin-recipient = Adresă
admin-status = Stare
admin-status-received = Starea primită
admin-status-derived = Starea după răspuns
admin-original-recipient = Trimis la
admin-reported-by = Raportat de
admin-remote = Celălalt server
admin-remote-unnamed = nu este numit în raport
admin-remote-none = niciunul nu a răspuns; așa a constatat serverul care a scris raportul
admin-stage = Etapă
admin-stage-connect = nu s-a stabilit nicio conexiune
admin-stage-greeting = la salut, înainte de orice comandă
admin-stage-hello = după EHLO
admin-stage-starttls = după STARTTLS
admin-stage-auth = după AUTH
admin-stage-mail = după MAIL FROM (expeditorul)
admin-stage-rcpt = după RCPT TO (destinatarul)
admin-stage-data = după DATA, înainte de mesaj
admin-stage-end-of-data = după întregul mesaj
admin-attempts = Încercări
admin-attempts-value =
    { $count ->
        [one] { $count }, pe { $moment }
        [few] { $count }, ultima pe { $moment }
       *[other] { $count }, ultima pe { $moment }
    }
admin-attempts-list = Încercări, începând cu cea mai recentă
admin-attempt-repeats =
    { $count ->
        [one] Același răspuns a venit { $count } dată.
        [few] Același răspuns a venit de { $count } ori la rând.
       *[other] Același răspuns a venit de { $count } de ori la rând.
    }
admin-attempts-left-out =
    { $count ->
        [one] { $count } încercare anterioară nu apare în listă.
        [few] { $count } încercări anterioare nu apar în listă.
       *[other] { $count } de încercări anterioare nu apar în listă.
    }
admin-created = Data mesajului
admin-arrived = Sosire
admin-last-attempt = Ultima încercare
admin-retry-until = Încercări până la
admin-log-id = ID în jurnal
admin-envelope-id = ID-ul plicului
admin-sender = Adresă de retur
admin-reply = Răspunsul celuilalt server, cuvânt cu cuvânt
admin-reply-reported = Răspunsul din raport, cuvânt cu cuvânt
admin-reply-own = Motivul notat de propriul nostru server
admin-advice = Ce poate face un administrator
admin-help = Mai multe pentru administratori: { $link }
admin-hops = Traseul mesajului
admin-hops-left-out =
    { $count ->
        [one] { $count } hop anterior nu apare în listă.
        [few] { $count } hopuri anterioare nu apar în listă.
       *[other] { $count } de hopuri anterioare nu apar în listă.
    }
admin-hop = Hopul { $count }
admin-hop-time = Moment
admin-hop-relay = Timp de transmitere
admin-hop-since = { $duration } de la hopul { $count }
admin-hop-slowest = Hopul cel mai lent
admin-hop-unnamed = Server nenumit
admin-hop-no-time = necunoscut
admin-hop-implausible = Moment neverosimil, lăsat în afara calculului
admin-hops-skew = Un timp de transmitere negativ arată că două servere au ceasurile decalate.
admin-header = Din antetul mesajului, cuvânt cu cuvânt
admin-withheld = ascuns
admin-withheld-targets = Ascuns: adresa la care se redirecționează. Nici serverul ei, nici ID-ul ei din jurnal nu apar în raport (RFC 3464, secțiunea 4.2).
admin-withheld-members = Ascuns: membrii grupului. Nici serverele lor, nici ID-urile lor din jurnal nu apar în raport (RFC 3464, secțiunea 4.2).
admin-withheld-hosts = Ascuns: numele și adresele gazdelor interne.
admin-hops-withheld =
    { $count ->
        [one] { $count } hop intern nu este arătat.
        [few] { $count } hopuri interne nu sunt arătate.
       *[other] { $count } de hopuri interne nu sunt arătate.
    }

## Mesajul către postmaster despre o notificare care nu poate fi trimisă niciodată

postmaster-subject = O persoană trebuie anunțată pe altă cale
postmaster-step = Anunță pe altă cale persoana care a trimis mesajul, de exemplu prin telefon sau la altă adresă.
postmaster-what = Notificarea despre mesajul de mai jos era pentru { $sender } și nu a putut fi trimisă.
postmaster-why = Adresa are caractere din afara ASCII. Ca să ajungă la ea, toate serverele de pe traseu trebuie să accepte SMTPUTF8 (RFC 6531), iar cel puțin unul nu acceptă. Cât timp este așa, o nouă încercare nu ajută.
postmaster-facts = Ce ar fi spus notificarea

postmaster-budget-subject = Notificările către o adresă sunt reținute
postmaster-budget-step = Verifică dacă cineva trimite mesaje în numele acestei adrese și oprește trimiterea la sursă.
postmaster-budget-what = O notificare despre mesajul de mai jos era pentru { $sender } și a fost reținută.
postmaster-budget-why = S-a atins numărul maxim de notificări pentru această adresă sau pentru domeniul ei. Cine falsifică o adresă de retur îi face pe alții să trimită notificări acolo. Următoarele sunt trecute în jurnalul Retourpost.
