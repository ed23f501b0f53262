### Delen for administratorer. Fagord er velkomne her; det maskinene sa, blir ikke oversatt.

admin-heading = For administratorer
admin-recipient = Adresse
admin-status = Status
admin-status-received = Mottatt status
admin-reported-by = Rapportert av
admin-remote = Annen server
admin-attempts = Forsøk
admin-attempts-value =
    { $count ->
        [one] { $count }, den { $moment }
       *[other] { $count }, sist den { $moment }
    }
admin-arrived = Kom inn
admin-last-attempt = Siste forsøk
admin-retry-until = Forsøkes til
admin-log-id = Logg-ID
admin-envelope-id = Konvolutt-ID
admin-sender = Returadresse
admin-reply = Svar fra den andre serveren, ordrett
admin-reply-own = Årsak ifølge vår egen server
admin-advice = Dette kan en administrator gjøre
admin-hops = Meldingens rute
admin-withheld = vises ikke
