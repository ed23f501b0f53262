### Delen for administratorar. Fagord er velkomne her; det serverane sa, blir ikkje omsett.

admin-heading = For administratorar
admin-recipient = Adresse
admin-status = Status
admin-status-received = Status slik han kom
admin-status-derived = Status ut frå svaret
admin-original-recipient = Sendt til
admin-reported-by = Rapportert av
admin-remote = Den andre serveren
admin-remote-unnamed = ikkje nemnd i rapporten
admin-remote-none = ingen svarte; serveren som rapporterte, fann det ut sjølv
admin-stage = Steg
admin-stage-connect = fekk ikkje samband
admin-stage-greeting = ved helsinga, før første kommando
admin-stage-hello = etter EHLO
admin-stage-starttls = etter STARTTLS
admin-stage-auth = etter AUTH
admin-stage-mail = etter MAIL FROM (avsendaren)
admin-stage-rcpt = etter RCPT TO (mottakaren)
admin-stage-data = etter DATA, før meldinga
admin-stage-end-of-data = etter heile meldinga
admin-attempts = Forsøk
admin-attempts-value =
    { $count ->
        [one] { $count }, den { $moment }
       *[other] { $count }, sist den { $moment }
    }
admin-attempts-list = Forsøk, det nyaste først
admin-attempt-repeats = Det same svaret kom { $count } gonger på rad.
admin-attempts-left-out =
    { $count ->
        [one] { $count } tidlegare forsøk står ikkje på lista.
       *[other] { $count } tidlegare forsøk står ikkje på lista.
    }
admin-created = Skriven
admin-arrived = Kom inn
admin-last-attempt = Siste forsøk
admin-retry-until = Forsøk til
admin-log-id = Logg-ID
admin-envelope-id = Konvolutt-ID
admin-sender = Returadresse
admin-reply = Svar frå den andre serveren, ordrett
admin-reply-reported = Svar ifølgje rapporten, ordrett
admin-reply-own = Årsak ifølgje vår eigen server
admin-advice = Dette kan ein administrator gjere
admin-help = Meir for administratorar: { $link }
admin-hops = Ruta til meldinga
admin-hops-left-out =
    { $count ->
        [one] { $count } tidlegare hopp står ikkje på lista.
       *[other] { $count } tidlegare hopp står ikkje på lista.
    }
admin-hop = Hopp { $count }
admin-hop-time = Tid
admin-hop-relay = Tidsbruk
admin-hop-since = { $duration } sidan hopp { $count }
admin-hop-slowest = Det tregaste hoppet
admin-hop-unnamed = Serveren er ikkje nemnd
admin-hop-no-time = ukjend
admin-hop-implausible = Kan ikkje stemme og er ikkje rekna med
admin-hops-skew = Er tidsbruken negativ, går ikkje klokkene på to serverar likt.
admin-header = Frå meldingshovudet, ordrett
admin-withheld = ikkje vist
admin-withheld-targets = Ikkje vist: adressa som e-posten blir vidaresend til. Serveren og logg-ID-en er også utelatne frå rapporten (RFC 3464 §4.2).
admin-withheld-members = Ikkje vist: medlemmene i gruppa. Serverane og logg-ID-ane deira er også utelatne frå rapporten (RFC 3464 §4.2).
admin-withheld-hosts = Ikkje vist: namn på og adresser til interne serverar.
admin-hops-withheld =
    { $count ->
        [one] { $count } internt hopp er ikkje vist.
       *[other] { $count } interne hopp er ikkje viste.
    }

## Meldinga til postmaster om eit varsel som aldri kan sendast

postmaster-subject = Ein avsendar må få vite det på ein annan måte
postmaster-step = Sei frå til avsendaren på ein annan måte, til dømes på telefon eller til ei anna adresse.
postmaster-what = Varselet om meldinga nedanfor skulle til { $sender } og kunne ikkje sendast.
postmaster-why = Denne adressa har teikn utanfor ASCII. For å nå ho må alle serverar på vegen støtte SMTPUTF8 (RFC 6531), og minst éin av dei gjer ikkje det. Så lenge det er slik, hjelper det ikkje å prøve igjen.
postmaster-facts = Dette skulle ha stått i varselet

postmaster-budget-subject = Varsel til éi adresse blir haldne tilbake
postmaster-budget-step = Undersøk om nokon sender e-post i namnet til denne adressa, og stopp det ved kjelda.
postmaster-budget-what = Eit varsel om meldinga nedanfor skulle til { $sender } og er halde tilbake.
postmaster-budget-why = Grensa for kor mange varsel denne adressa eller domenet kan få, er nådd. Den som forfalskar ei returadresse, får andre til å sende varsel dit. Fleire varsel står i loggen til Retourpost.
