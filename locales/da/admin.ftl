### Delen til administratorer. Fagudtryk er velkomne her.

admin-heading = Til administratorer
admin-recipient = Adresse
admin-status = Status
admin-status-received = Modtaget status
admin-status-derived = Status ifølge svaret
admin-original-recipient = Sendt til
admin-reported-by = Rapporteret af
admin-remote = Den anden server
admin-remote-unnamed = ikke nævnt i rapporten
admin-remote-none = ingen svarede; den rapporterende server fandt selv fejlen
admin-stage = Trin
admin-stage-connect = der blev ikke oprettet forbindelse
admin-stage-greeting = ved hilsenen, før første kommando
admin-stage-hello = efter EHLO
admin-stage-starttls = efter STARTTLS
admin-stage-auth = efter AUTH
admin-stage-mail = efter MAIL FROM (afsenderen)
admin-stage-rcpt = efter RCPT TO (modtageren)
admin-stage-data = efter DATA, før selve mailen
admin-stage-end-of-data = efter hele mailen
admin-attempts = Forsøg
admin-attempts-value =
    { $count ->
        [one] { $count }, den { $moment }
       *[other] { $count }, senest den { $moment }
    }
admin-attempts-list = Forsøg, nyeste først
admin-attempt-repeats = Det samme svar kom { $count } gange i træk.
admin-attempts-left-out =
    { $count ->
        [one] { $count } tidligere forsøg er ikke vist.
       *[other] { $count } tidligere forsøg er ikke vist.
    }
admin-created = Oprettet
admin-arrived = Kom ind
admin-last-attempt = Seneste forsøg
admin-retry-until = Forsøges indtil
admin-log-id = Log-id
admin-envelope-id = Kuvert-id
admin-sender = Returadresse
admin-reply = Den anden servers svar, ordret
admin-reply-reported = Svaret ifølge rapporten, ordret
admin-reply-own = Årsagen ifølge vores egen server
admin-advice = Det kan en administrator gøre
admin-help = Mere til administratorer: { $link }
admin-hops = Mailens rute
admin-hops-left-out =
    { $count ->
        [one] { $count } tidligere hop er ikke vist.
       *[other] { $count } tidligere hop er ikke vist.
    }
admin-hop = Hop { $count }
admin-hop-time = Tidspunkt
admin-hop-relay = Overførselstid
admin-hop-since = { $duration } siden hop { $count }
admin-hop-slowest = Langsomste hop
admin-hop-unnamed = Serveren er ikke nævnt
admin-hop-no-time = ukendt
admin-hop-implausible = Kan ikke passe og er ikke regnet med
admin-hops-skew = En negativ overførselstid betyder, at urene på to servere ikke går ens.
admin-header = Fra mailens header, ordret
admin-withheld = vises ikke
admin-withheld-targets = Vises ikke: den adresse, der videresendes til. Dens server og log-id er også udeladt af rapporten (RFC 3464 §4.2).
admin-withheld-members = Vises ikke: gruppens medlemmer. Deres servere og log-id’er er også udeladt af rapporten (RFC 3464 §4.2).
admin-withheld-hosts = Vises ikke: interne serveres navne og adresser.
admin-hops-withheld =
    { $count ->
        [one] { $count } internt hop vises ikke.
       *[other] { $count } interne hop vises ikke.
    }

## Beskeden til postmasteren om en meddelelse, der aldrig kan sendes

postmaster-subject = En afsender skal have besked på en anden måde
postmaster-step = Giv afsenderen besked på en anden måde, for eksempel pr. telefon eller via en anden adresse.
postmaster-what = Meddelelsen om mailen nedenfor skulle til { $sender } og kunne ikke sendes.
postmaster-why = Adressen har tegn uden for ASCII. Derfor skal alle servere på vejen understøtte SMTPUTF8 (RFC 6531), og det gør mindst én af dem ikke. Så længe det er sådan, hjælper det ikke at prøve igen.
postmaster-facts = Det skulle have stået i meddelelsen

## Det samme, når meddelelser til én adresse holdes tilbage

postmaster-budget-subject = Meddelelser til én adresse holdes tilbage
postmaster-budget-step = Undersøg, om nogen misbruger denne adresse som afsender, og stop det ved kilden.
postmaster-budget-what = En meddelelse om mailen nedenfor skulle til { $sender } og er holdt tilbage.
postmaster-budget-why = Grænsen for meddelelser til denne adresse eller dens domæne er nået. Den, der forfalsker en returadresse, får andre til at sende meddelelser dertil. Yderligere meddelelser står i loggen fra Retourpost.
