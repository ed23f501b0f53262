### Het deel voor beheerders. Vaktermen mogen hier; wat machines zeiden, blijft onvertaald.

admin-heading = Voor beheerders
admin-recipient = Adres
admin-status = Status
admin-status-received = Ontvangen status
admin-status-derived = Status volgens het antwoord
admin-original-recipient = Verzonden aan
admin-reported-by = Gemeld door
admin-remote = Andere server
admin-remote-unnamed = niet genoemd in het rapport
admin-remote-none = geen antwoord; de meldende server stelde dit zelf vast
admin-stage = Fase
admin-stage-connect = er kwam geen verbinding
admin-stage-greeting = bij de begroeting, vóór de eerste opdracht
admin-stage-hello = na EHLO
admin-stage-starttls = na STARTTLS
admin-stage-auth = na AUTH
admin-stage-mail = na MAIL FROM (de afzender)
admin-stage-rcpt = na RCPT TO (de ontvanger)
admin-stage-data = na DATA, vóór het bericht
admin-stage-end-of-data = na het hele bericht
admin-attempts = Pogingen
admin-attempts-value =
    { $count ->
        [one] { $count }, op { $moment }
       *[other] { $count }, de laatste op { $moment }
    }
admin-attempts-list = Pogingen, nieuwste eerst
admin-attempt-repeats = Hetzelfde antwoord kwam { $count } keer achter elkaar.
admin-attempts-left-out =
    { $count ->
        [one] { $count } eerdere poging staat niet in deze lijst.
       *[other] { $count } eerdere pogingen staan niet in deze lijst.
    }
admin-created = Opgesteld
admin-arrived = Binnengekomen
admin-last-attempt = Laatste poging
admin-retry-until = Pogingen tot
admin-log-id = Log-ID
admin-envelope-id = Envelop-ID
admin-sender = Retouradres
admin-reply = Antwoord van de andere server, letterlijk
admin-reply-reported = Antwoord volgens het rapport, letterlijk
admin-reply-own = Reden volgens onze eigen server
admin-advice = Wat een beheerder kan doen
admin-help = Meer voor beheerders: { $link }
admin-hops = Route van het bericht
admin-hops-left-out =
    { $count ->
        [one] { $count } eerdere hop staat niet in deze lijst.
       *[other] { $count } eerdere hops staan niet in deze lijst.
    }
admin-hop = Hop { $count }
admin-hop-time = Tijd
admin-hop-relay = Doorgiftetijd
admin-hop-since = { $duration } sinds hop { $count }
admin-hop-slowest = Traagste hop
admin-hop-unnamed = Server niet genoemd
admin-hop-no-time = onbekend
admin-hop-implausible = Kan niet kloppen en telt niet mee
admin-hops-skew = Een negatieve doorgiftetijd betekent dat de klokken van twee servers niet gelijk lopen.
admin-header = Uit de kop van het bericht, letterlijk
admin-withheld = niet getoond
admin-withheld-targets = Niet getoond: het doorstuuradres. De server en de log-ID daarvan ontbreken ook in het rapport (RFC 3464 §4.2).
admin-withheld-members = Niet getoond: de leden van de groep. Hun servers en log-ID's ontbreken ook in het rapport (RFC 3464 §4.2).
admin-withheld-hosts = Niet getoond: namen en adressen van interne hosts.
admin-hops-withheld =
    { $count ->
        [one] { $count } interne hop wordt niet getoond.
       *[other] { $count } interne hops worden niet getoond.
    }

## Het bericht aan de postmaster over een melding die nooit verstuurd kan worden.

postmaster-subject = Een afzender moet op een andere manier worden ingelicht
postmaster-step = Breng de afzender op een andere manier op de hoogte, bijvoorbeeld telefonisch of via een ander adres.
postmaster-what = De melding over het onderstaande bericht was bestemd voor { $sender } en kon niet worden verstuurd.
postmaster-why = Dit adres bevat tekens buiten ASCII. Om het te bereiken moet elke server onderweg SMTPUTF8 (RFC 6531) ondersteunen, en minstens één server doet dat niet. Zolang dat zo is, heeft een nieuwe poging geen zin.
postmaster-facts = Dit zou in de melding staan

postmaster-budget-subject = Meldingen aan één adres worden tegengehouden
postmaster-budget-step = Ga na of iemand uit naam van dit adres e-mail verstuurt, en stop dat bij de bron.
postmaster-budget-what = Een melding over het onderstaande bericht was bestemd voor { $sender } en is tegengehouden.
postmaster-budget-why = Het maximale aantal meldingen voor dit adres of dit domein is bereikt. Wie een retouradres vervalst, laat anderen er meldingen naartoe sturen. Verdere meldingen staan in het logboek van Retourpost.
