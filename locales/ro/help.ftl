### Paginile la care duc linkurile din notificări: câte una pentru fiecare cauză și o listă a tuturor cauzelor.

## Pe fiecare pagină

help-skip = Sari la conținut
help-languages = Limba
help-language-name = Română
help-all-causes = Toate cauzele
help-domain = example.com
help-domain-meaning = Pe această pagină, { $domain } este doar un exemplu. Ține locul părții din adresă de după semnul @.

## Pagina unei cauze

help-notice-meaning = Această pagină explică cauza în general. Prin „această notificare” înțelegem notificarea din care ai ajuns aici. La sfârșitul ei găsești răspunsul exact al serverului de e-mail.
help-contents = Pe această pagină
help-sender-heading = Dacă ai trimis mesajul
help-recipient-heading = Dacă mesajul era pentru tine
help-recipient = Din căsuța poștală nu se poate rezolva problema. Până la rezolvare, dă-i expeditorului altă cale de a te contacta. Dacă se repetă, arată-i administratorului tău această pagină.
help-codes-heading = Coduri de stare
help-codes = Aceste coduri arată această cauză:
help-codes-at-times = Și aceste coduri pot arăta această cauză. Depinde de cuvintele răspunsului și de cine l-a dat:
help-code-unregistered = neînregistrat, dar folosit de unele sisteme de e-mail
help-related-heading = Cauze asemănătoare

## Lista tuturor cauzelor

help-title = Ajutor pentru mesaje care nu au fost livrate
help-intro = Alege propoziția care apare ca titlu în notificarea ta. Vei afla care este cauza și ce ajută.
help-only-in = Doar în această limbă: { $language }
help-group-addresses = Adrese
help-group-mailboxes = Căsuțe poștale
help-group-systems = Sisteme de e-mail
help-group-network = Rețea și traseu
help-group-protocol = Predarea între servere
help-group-content = Conținut
help-group-policy = Securitate și reguli
help-group-other = Alte cauze
