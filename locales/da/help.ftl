### Siderne, som linkene i meddelelserne fører til: en for hver årsag og en liste over alle årsager.

## På hver side

help-skip = Gå til indholdet
help-languages = Sprog
help-language-name = Dansk
help-all-causes = Alle årsager
help-domain = example.com
help-domain-meaning = På denne side er { $domain } kun et eksempel. Det står for den del af adressen, der kommer efter @-tegnet.

## Siden om en årsag

help-notice-meaning = Denne side forklarer årsagen generelt. Med ”denne meddelelse” mener vi den meddelelse, der førte dig hertil. Nederst i den står mailserverens svar ordret.
help-contents = På denne side
help-sender-heading = Hvis du har sendt mailen
help-recipient-heading = Hvis mailen var til dig
help-recipient = Det kan ikke løses i postkassen. Aftal imens med afsenderen, hvordan du ellers kan nås. Sker det igen? Vis denne side til din administrator.
help-codes-heading = Statuskoder
help-codes = Disse koder står for denne årsag:
help-codes-at-times = Disse koder kan også stå for den. Det afhænger af ordene i svaret og af, hvem der gav det:
help-code-unregistered = ikke registreret, men brugt af nogle mailsystemer
help-related-heading = Beslægtede årsager

## Listen over alle årsager

help-title = Hjælp til mails, der ikke blev leveret
help-intro = Vælg den sætning, der står som overskrift i den meddelelse, du fik. Så kan du læse om årsagen, og hvad der hjælper.
help-only-in = Kun på dette sprog: { $language }
help-group-addresses = Adresser
help-group-mailboxes = Postkasser
help-group-systems = Mailsystemer
help-group-network = Netværk og rute
help-group-protocol = Aflevering mellem servere
help-group-content = Indhold
help-group-policy = Sikkerhed og regler
help-group-other = Andre årsager
