### Lehed, kuhu teadete lingid viivad.

## Igal lehel

help-skip = Liikuge sisu juurde
help-languages = Keel
help-language-name = eesti
help-all-causes = Kõik põhjused
help-domain = example.com
help-domain-meaning = Sellel lehel on { $domain } ainult näide. See tähistab aadressi osa pärast @-märki.

## Ühe põhjuse leht

help-notice-meaning = See leht selgitab põhjust üldiselt. „See teade“ tähendab teadet, mille link teid siia tõi. Selle lõpus on meiliserveri täpne vastus.
help-contents = Sellel lehel
help-sender-heading = Kui kirja saatsite teie
help-recipient-heading = Kui kiri oli mõeldud teile
help-recipient = Postkastis ei saa seda lahendada. Andke saatjale seniks mõni muu võimalus teiega ühendust võtta. Kui see kordub, näidake seda lehte oma administraatorile.
help-codes-heading = Olekukoodid
help-codes = Need koodid tähistavad seda põhjust:
help-codes-at-times = Ka need koodid võivad seda tähistada. See sõltub vastuse sõnadest ja sellest, kes vastas:
help-code-unregistered = registreerimata, kuid mõnes meilisüsteemis kasutusel
help-related-heading = Sarnased põhjused

## Kõigi põhjuste loetelu

help-title = Abi, kui kiri ei jõudnud kohale
help-intro = Valige lause, mis on teie teates pealkirjaks. Seal on kirjas, mis on põhjus ja millest on abi.
help-only-in = Ainult selles keeles: { $language }
help-group-addresses = Aadressid
help-group-mailboxes = Postkastid
help-group-systems = Meilisüsteemid
help-group-network = Võrk ja teekond
help-group-protocol = Kirja üleandmine serverilt serverile
help-group-content = Sisu
help-group-policy = Turvalisus ja reeglid
help-group-other = Muud põhjused
