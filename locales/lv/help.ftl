### Palīdzības lapas, uz kurām ved saites paziņojumos.

## Katrā lapā

help-skip = Pāriet pie satura
help-languages = Valoda
help-language-name = Latviešu
help-all-causes = Visi cēloņi
help-domain = example.com
help-domain-meaning = Šajā lapā { $domain } ir tikai piemērs. Tas aizstāj adreses daļu aiz @ zīmes.

## Cēloņa lapa

help-notice-meaning = Šī lapa skaidro cēloni vispārīgi. Ar vārdiem „šis paziņojums” domāts paziņojums, kas jūs atveda šurp. Tā beigās ir precīza e-pasta servera atbilde.
help-contents = Šajā lapā
help-sender-heading = Ja vēstuli sūtījāt jūs
help-recipient-heading = Ja vēstule bija domāta jums
help-recipient = Pastkastē to atrisināt nevar. Līdz tam norādiet sūtītājam citu veidu, kā ar jums sazināties. Ja tas atkārtojas, parādiet šo lapu savam administratoram.
help-codes-heading = Statusa kodi
help-codes = Šo cēloni apzīmē šādi kodi:
help-codes-at-times = To var apzīmēt arī šādi kodi. Tas atkarīgs no atbildes vārdiem un no tā, kas to deva:
help-code-unregistered = nav reģistrēts, taču dažas e-pasta sistēmas to lieto
help-related-heading = Līdzīgi cēloņi

## Visu cēloņu saraksts

help-title = Palīdzība, ja vēstule nav piegādāta
help-intro = Izvēlieties teikumu, kas jūsu paziņojumā ir virsraksts. Tur izlasīsiet par cēloni un to, kas palīdz.
help-only-in = Tikai šajā valodā: { $language }
help-group-addresses = Adreses
help-group-mailboxes = Pastkastes
help-group-systems = E-pasta sistēmas
help-group-network = Tīkls un ceļš
help-group-protocol = Nodošana starp serveriem
help-group-content = Saturs
help-group-policy = Drošība un noteikumi
help-group-other = Citi cēloņi
