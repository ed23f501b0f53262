### Delen för administratörer. Facktermer är välkomna här; det maskinerna sade översätts inte.

admin-heading = För administratörer
admin-recipient = Adress
admin-status = Status
admin-status-received = Mottagen status
admin-status-derived = Status enligt svaret
admin-original-recipient = Skickat till
admin-reported-by = Rapporterat av
admin-remote = Den andra servern
admin-remote-unnamed = inte angiven i rapporten
admin-remote-none = ingen svarade; den rapporterande servern kom själv fram till detta
admin-stage = Skede
admin-stage-connect = ingen anslutning upprättades
admin-stage-greeting = vid hälsningen, före första kommandot
admin-stage-hello = efter EHLO
admin-stage-starttls = efter STARTTLS
admin-stage-auth = efter AUTH
admin-stage-mail = efter MAIL FROM (avsändaren)
admin-stage-rcpt = efter RCPT TO (mottagaren)
admin-stage-data = efter DATA, före meddelandet
admin-stage-end-of-data = efter hela meddelandet
admin-attempts = Försök
admin-attempts-value =
    { $count ->
        [one] { $count }, den { $moment }
       *[other] { $count }, senast den { $moment }
    }
admin-attempts-list = Försök, senaste först
admin-attempt-repeats = Samma svar kom { $count } gånger i rad.
admin-attempts-left-out =
    { $count ->
        [one] { $count } tidigare försök finns inte med i listan.
       *[other] { $count } tidigare försök finns inte med i listan.
    }
admin-created = Skapat
admin-arrived = Inkommet
admin-last-attempt = Senaste försök
admin-retry-until = Försök görs till
admin-log-id = Logg-ID
admin-envelope-id = Kuvert-ID
admin-sender = Returadress
admin-reply = Svar från den andra servern, ordagrant
admin-reply-reported = Svar enligt rapporten, ordagrant
admin-reply-own = Orsak enligt vår egen server
admin-advice = Det här kan en administratör göra
admin-help = Mer för administratörer: { $link }
admin-hops = Meddelandets väg
admin-hops-left-out =
    { $count ->
        [one] { $count } tidigare hopp finns inte med i listan.
       *[other] { $count } tidigare hopp finns inte med i listan.
    }
admin-hop = Hopp { $count }
admin-hop-time = Tidpunkt
admin-hop-relay = Tidsåtgång
admin-hop-since = { $duration } efter hopp { $count }
admin-hop-slowest = Långsammaste hoppet
admin-hop-unnamed = Server inte angiven
admin-hop-no-time = okänd
admin-hop-implausible = Kan inte stämma, räknas inte med
admin-hops-skew = En negativ tidsåtgång betyder att klockorna på två servrar går olika.
admin-header = Ur meddelandehuvudet, ordagrant
admin-withheld = visas inte
admin-withheld-targets = Visas inte: adressen som e-posten vidarebefordras till. Dess server och logg-ID har också utelämnats ur rapporten (RFC 3464, avsnitt 4.2).
admin-withheld-members = Visas inte: gruppens medlemmar. Deras servrar och logg-ID:n har också utelämnats ur rapporten (RFC 3464, avsnitt 4.2).
admin-withheld-hosts = Visas inte: namn på och adresser till interna servrar.
admin-hops-withheld =
    { $count ->
        [one] { $count } internt hopp visas inte.
       *[other] { $count } interna hopp visas inte.
    }

## Meddelandet till postmaster om ett besked som aldrig kan skickas.

postmaster-subject = En avsändare måste få besked på annat sätt
postmaster-step = Kontakta avsändaren på annat sätt, till exempel per telefon eller via en annan adress.
postmaster-what = Beskedet om meddelandet nedan skulle till { $sender } och kunde inte skickas.
postmaster-why = Adressen innehåller andra tecken än ASCII. För att nå den måste alla servrar på vägen stödja SMTPUTF8 (RFC 6531), och minst en av dem gör det inte. Så länge det är så hjälper det inte att försöka igen.
postmaster-facts = Detta skulle ha stått i beskedet

postmaster-budget-subject = Besked till en adress hålls inne
postmaster-budget-step = Kontrollera om någon skickar e-post i den här adressens namn, och stoppa det vid källan.
postmaster-budget-what = Ett besked om meddelandet nedan skulle till { $sender } och hölls inne.
postmaster-budget-why = Gränsen för antalet besked till adressen eller dess domän är nådd. Den som förfalskar en returadress får andra att skicka besked dit. Fler besked finns i loggen för Retourpost.
