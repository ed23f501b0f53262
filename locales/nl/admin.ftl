### Het deel voor beheerders. Vaktermen mogen hier; wat machines zeiden, blijft onvertaald.

admin-heading = Voor beheerders
admin-recipient = Adres
admin-status = Status
admin-status-received = Ontvangen status
admin-reported-by = Gemeld door
admin-remote = Andere server
admin-attempts = Pogingen
admin-attempts-value =
    { $count ->
        [one] { $count }, op { $moment }
       *[other] { $count }, de laatste op { $moment }
    }
admin-arrived = Binnengekomen
admin-last-attempt = Laatste poging
admin-retry-until = Nieuwe pogingen tot
admin-log-id = Log-ID
admin-envelope-id = Envelop-ID
admin-sender = Retouradres
admin-reply = Antwoord van de andere server, letterlijk
admin-reply-own = Reden volgens onze eigen server
admin-advice = Wat een beheerder kan doen
admin-hops = Route van het bericht
admin-withheld = niet getoond
