### Sidene som lenkjene i varsla fører til: éi for kvar årsak, og ei liste over alle årsakene.

## På alle sidene

help-skip = Hopp til innhaldet
help-languages = Språk
help-language-name = Norsk nynorsk
help-all-causes = Alle årsaker
help-domain = example.com
help-domain-meaning = På denne sida er { $domain } berre eit døme. Det står for delen etter @-teiknet i adressa.

## Sida til ei årsak

help-notice-meaning = Denne sida forklarer årsaka generelt. Med «dette varselet» meiner vi varselet som førte deg hit. Nedst i det står det ordrett kva e-postserveren svarte.
help-contents = På denne sida
help-sender-heading = Dersom du sende meldinga
help-recipient-heading = Dersom meldinga var til deg
help-recipient = Dette kan ikkje løysast i postboksen. Avtal så lenge korleis avsendaren kan nå deg på ein annan måte. Skjer det igjen? Vis denne sida til administratoren din.
help-codes-heading = Statuskodar
help-codes = Desse kodane står for denne årsaka:
help-codes-at-times = Desse kodane kan òg stå for årsaka. Det kjem an på orda i svaret og på kven som gav det:
help-code-unregistered = ikkje registrert, men brukt av nokre e-postsystem
help-related-heading = Liknande årsaker

## Lista over alle årsaker

help-title = Hjelp når meldingar ikkje blir leverte
help-intro = Vel setninga som står over forklaringa i varselet ditt. Då kan du lese om årsaka og kva som hjelper.
help-only-in = Berre på dette språket: { $language }
help-group-addresses = Adresser
help-group-mailboxes = Postboksar
help-group-systems = E-postsystem
help-group-network = Nettverk og rute
help-group-protocol = Overføring mellom serverar
help-group-content = Innhald
help-group-policy = Tryggleik og reglar
help-group-other = Andre årsaker
