### Sidorna som länkarna i beskeden leder till: en för varje orsak och en lista över alla orsaker.

## På alla sidor

help-skip = Hoppa till innehållet
help-languages = Språk
help-language-name = Svenska
help-all-causes = Alla orsaker
help-domain = example.com
help-domain-meaning = På den här sidan är { $domain } bara ett exempel. Det står för delen efter @-tecknet i adressen.

## Sidan om en orsak

help-notice-meaning = Den här sidan förklarar orsaken i allmänhet. Med ”det här beskedet” menar vi beskedet som ledde dig hit. Längst ned i det står ordagrant vad e-postservern svarade.
help-contents = På den här sidan
help-sender-heading = Om du skickade meddelandet
help-recipient-heading = Om meddelandet var till dig
help-recipient = Detta går inte att lösa i postlådan. Ge avsändaren ett annat sätt att nå dig tills det är löst. Händer det igen? Visa den här sidan för din administratör.
help-codes-heading = Statuskoder
help-codes = De här koderna står för orsaken:
help-codes-at-times = Även de här koderna kan stå för den. Det beror på orden i svaret och på vem som gav det:
help-code-unregistered = inte registrerad, men används av vissa e-postsystem
help-related-heading = Liknande orsaker

## Listan över alla orsaker

help-title = Hjälp när meddelanden inte levereras
help-intro = Välj den mening som står som rubrik i ditt besked. Då kan du läsa om orsaken och om vad som hjälper.
help-only-in = Bara på det här språket: { $language }
help-group-addresses = Adresser
help-group-mailboxes = Postlådor
help-group-systems = E-postsystem
help-group-network = Nätverk och väg
help-group-protocol = Överföring mellan servrar
help-group-content = Innehåll
help-group-policy = Säkerhet och regler
help-group-other = Andra orsaker
