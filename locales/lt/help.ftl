### Puslapiai, į kuriuos veda pranešimų nuorodos: po vieną kiekvienai priežasčiai ir visų priežasčių sąrašas.

## Kiekviename puslapyje

help-skip = Pereiti prie turinio
help-languages = Kalba
help-language-name = Lietuvių
help-all-causes = Visos priežastys
help-domain = example.com
help-domain-meaning = Šiame puslapyje { $domain } yra tik pavyzdys. Jis atstoja adreso dalį po ženklo @.

## Priežasties puslapis

help-notice-meaning = Šiame puslapyje priežastis paaiškinta bendrai. Žodžiais „šis pranešimas“ vadiname pranešimą, iš kurio čia atėjote. Jo pabaigoje yra tikslus pašto serverio atsakymas.
help-contents = Šiame puslapyje
help-sender-heading = Jei laišką siuntėte Jūs
help-recipient-heading = Jei laiškas buvo skirtas Jums
help-recipient = Pašto dėžutėje to išspręsti negalima. Kol triktis nepašalinta, pasakykite siuntėjui, kaip Jus pasiekti kitaip. Jei tai kartosis, parodykite šį puslapį savo administratoriui.
help-codes-heading = Būsenos kodai
help-codes = Šie kodai reiškia šią priežastį:
help-codes-at-times = Šią priežastį gali reikšti ir šie kodai. Tai priklauso nuo atsakymo žodžių ir nuo to, kas atsakė:
help-code-unregistered = neregistruotas, bet kai kurios pašto sistemos jį naudoja
help-related-heading = Panašios priežastys

## Visų priežasčių sąrašas

help-title = Pagalba dėl nepristatytų laiškų
help-intro = Pasirinkite sakinį, kuriuo Jūsų pranešime pavadinta priežastis. Sužinosite daugiau apie priežastį ir kas padeda.
help-only-in = Tik šia kalba: { $language }
help-group-addresses = Adresai
help-group-mailboxes = Pašto dėžutės
help-group-systems = Pašto sistemos
help-group-network = Tinklas ir kelias
help-group-protocol = Perdavimas tarp serverių
help-group-content = Turinys
help-group-policy = Saugumas ir taisyklės
help-group-other = Kitos priežastys
