### Sidene som lenkene i varslene fører til: én for hver årsak, og en liste over alle årsakene.

## På alle sidene

help-skip = Hopp til innholdet
help-languages = Språk
help-language-name = Norsk bokmål
help-all-causes = Alle årsaker
help-domain = example.com
help-domain-meaning = På denne siden er { $domain } bare et eksempel. Det står for delen etter @-tegnet i adressen.

## Siden til en årsak

help-notice-meaning = Denne siden forklarer årsaken generelt. Med «dette varselet» mener vi varselet som førte deg hit. Nederst i det står det ordrett hva e-postserveren svarte.
help-contents = På denne siden
help-sender-heading = Hvis du sendte meldingen
help-recipient-heading = Hvis meldingen var til deg
help-recipient = Dette kan ikke løses i postboksen. Avtal i mellomtiden hvordan avsenderen kan nå deg på en annen måte. Skjer det igjen? Vis denne siden til administratoren din.
help-codes-heading = Statuskoder
help-codes = Disse kodene står for denne årsaken:
help-codes-at-times = Disse kodene kan også stå for den. Det kommer an på ordene i svaret og på hvem som ga det:
help-code-unregistered = ikke registrert, men brukt av noen e-postsystemer
help-related-heading = Beslektede årsaker

## Listen over alle årsaker

help-title = Hjelp når meldinger ikke blir levert
help-intro = Velg setningen som står over forklaringen i varselet ditt. Da kan du lese om årsaken og hva som hjelper.
help-only-in = Bare på dette språket: { $language }
help-group-addresses = Adresser
help-group-mailboxes = Postbokser
help-group-systems = E-postsystemer
help-group-network = Nettverk og rute
help-group-protocol = Overføring mellom servere
help-group-content = Innhold
help-group-policy = Sikkerhet og regler
help-group-other = Andre årsaker
