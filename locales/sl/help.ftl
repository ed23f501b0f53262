### Strani, na katere vodijo povezave v obvestilih: ena za vsak vzrok in seznam vseh vzrokov.

## Na vsaki strani

help-skip = Skoči na vsebino
help-languages = Jezik
help-language-name = Slovenščina
help-all-causes = Vsi vzroki
help-domain = example.com
help-domain-meaning = Na tej strani je { $domain } le primer. Stoji namesto dela naslova za znakom @.

## Stran enega vzroka

help-notice-meaning = Ta stran vzrok razlaga na splošno. »To obvestilo« je obvestilo, iz katerega vodi povezava na to stran. Na njegovem koncu je natančen odgovor poštnega strežnika.
help-contents = Na tej strani
help-sender-heading = Če je sporočilo vaše
help-recipient-heading = Če je bilo sporočilo namenjeno vam
help-recipient = V predalu tega ni mogoče rešiti. Dokler težava traja, dajte pošiljatelju drugo možnost, da pride v stik z vami. Se ponavlja? Pokažite to stran svojemu skrbniku pošte.
help-codes-heading = Kode stanja
help-codes = Te kode pomenijo ta vzrok:
help-codes-at-times = Včasih ga pomenijo tudi te kode. Odvisno je od besed odgovora in od tega, kdo je odgovoril:
help-code-unregistered = ni registrirana, a jo nekateri poštni sistemi uporabljajo
help-related-heading = Podobni vzroki

## Seznam vseh vzrokov

help-title = Pomoč pri sporočilih, ki niso bila dostavljena
help-intro = Izberite stavek, ki v vašem obvestilu pove vzrok. Na njegovi strani piše več o vzroku in o tem, kaj pomaga.
help-only-in = Samo v tem jeziku: { $language }
help-group-addresses = Naslovi
help-group-mailboxes = Predali
help-group-systems = Poštni sistemi
help-group-network = Omrežje in pot
help-group-protocol = Predaja med strežniki
help-group-content = Vsebina
help-group-policy = Varnost in pravila
help-group-other = Drugi vzroki
