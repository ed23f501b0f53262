### Delen for administratorer. Fagord er velkomne her; det maskinene sa, blir ikke oversatt.

admin-heading = For administratorer
admin-recipient = Adresse
admin-status = Status
admin-status-received = Mottatt status
admin-status-derived = Status ifølge svaret
admin-original-recipient = Sendt til
admin-reported-by = Rapportert av
admin-remote = Annen server
admin-remote-unnamed = ikke nevnt i rapporten
admin-remote-none = ingen svarte; serveren som rapporterte, fant det ut selv
admin-stage = Trinn
admin-stage-connect = det ble ingen forbindelse
admin-stage-greeting = ved hilsenen, før første kommando
admin-stage-hello = etter EHLO
admin-stage-starttls = etter STARTTLS
admin-stage-auth = etter AUTH
admin-stage-mail = etter MAIL FROM (avsenderen)
admin-stage-rcpt = etter RCPT TO (mottakeren)
admin-stage-data = etter DATA, før meldingen
admin-stage-end-of-data = etter hele meldingen
admin-attempts = Forsøk
admin-attempts-value =
    { $count ->
        [one] { $count }, den { $moment }
       *[other] { $count }, sist den { $moment }
    }
admin-attempts-list = Forsøk, nyeste først
admin-attempt-repeats = Det samme svaret kom { $count } ganger på rad.
admin-attempts-left-out =
    { $count ->
        [one] { $count } tidligere forsøk står ikke på listen.
       *[other] { $count } tidligere forsøk står ikke på listen.
    }
admin-created = Opprettet
admin-arrived = Kom inn
admin-last-attempt = Siste forsøk
admin-retry-until = Forsøkes til
admin-log-id = Logg-ID
admin-envelope-id = Konvolutt-ID
admin-sender = Returadresse
admin-reply = Svar fra den andre serveren, ordrett
admin-reply-reported = Svar ifølge rapporten, ordrett
admin-reply-own = Årsak ifølge vår egen server
admin-advice = Dette kan en administrator gjøre
admin-help = Mer for administratorer: { $link }
admin-hops = Meldingens rute
admin-hops-left-out =
    { $count ->
        [one] { $count } tidligere hopp står ikke på listen.
       *[other] { $count } tidligere hopp står ikke på listen.
    }
admin-hop = Hopp { $count }
admin-hop-time = Tid
admin-hop-relay = Overføringstid
admin-hop-since = { $duration } siden hopp { $count }
admin-hop-slowest = Tregeste hopp
admin-hop-unnamed = Serveren er ikke nevnt
admin-hop-no-time = ukjent
admin-hop-implausible = Kan ikke stemme og regnes ikke med
admin-hops-skew = En negativ overføringstid betyr at klokkene på to servere ikke går likt.
admin-header = Fra meldingshodet, ordrett
admin-withheld = vises ikke
admin-withheld-targets = Vises ikke: adressen som e-posten videresendes til. Serveren og logg-ID-en er også utelatt fra rapporten (RFC 3464 §4.2).
admin-withheld-members = Vises ikke: medlemmene i gruppen. Serverne og logg-ID-ene deres er også utelatt fra rapporten (RFC 3464 §4.2).
admin-withheld-hosts = Vises ikke: navn på og adresser til interne servere.
admin-hops-withheld =
    { $count ->
        [one] { $count } internt hopp vises ikke.
       *[other] { $count } interne hopp vises ikke.
    }

## Meldingen til postmaster om et varsel som aldri kan sendes.

postmaster-subject = En avsender må få beskjed på en annen måte
postmaster-step = Gi avsenderen beskjed på en annen måte, for eksempel på telefon eller via en annen adresse.
postmaster-what = Varselet om meldingen nedenfor skulle til { $sender } og kunne ikke sendes.
postmaster-why = Denne adressen har tegn utenfor ASCII. For å nå den må alle servere på veien støtte SMTPUTF8 (RFC 6531), og minst én av dem gjør ikke det. Så lenge det er slik, hjelper det ikke å prøve igjen.
postmaster-facts = Dette skulle ha stått i varselet

postmaster-budget-subject = Varsler til én adresse holdes tilbake
postmaster-budget-step = Undersøk om noen misbruker denne adressen som avsender, og stopp det ved kilden.
postmaster-budget-what = Et varsel om meldingen nedenfor skulle til { $sender } og er holdt tilbake.
postmaster-budget-why = Grensen for antall varsler til denne adressen eller domenet er nådd. Den som forfalsker en returadresse, får andre til å sende varsler dit. Flere varsler står i loggen til Retourpost.
