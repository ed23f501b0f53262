### Stránky, na ktoré vedú odkazy v oznámeniach: jedna pre každú príčinu a zoznam všetkých príčin.

## Na každej stránke

help-skip = Prejsť na obsah
help-languages = Jazyk
help-language-name = Slovenčina
help-all-causes = Všetky príčiny
help-domain = example.com
help-domain-meaning = Na tejto stránke je { $domain } len príklad. Zastupuje časť adresy za zavináčom.

## Stránka jednej príčiny

help-notice-meaning = Táto stránka vysvetľuje príčinu všeobecne. „Toto oznámenie“ je oznámenie, z ktorého sem viedol odkaz. Na jeho konci je presná odpoveď poštového servera.
help-contents = Na tejto stránke
help-sender-heading = Ak ste správu odoslali vy
help-recipient-heading = Ak bola správa pre vás
help-recipient = V schránke sa to vyriešiť nedá. Dajte zatiaľ odosielateľovi inú možnosť, ako sa s vami spojiť. Opakuje sa to? Ukážte túto stránku svojmu správcovi pošty.
help-codes-heading = Stavové kódy
help-codes = Túto príčinu označujú tieto kódy:
help-codes-at-times = Niekedy ju označujú aj tieto kódy. Závisí to od slov odpovede a od toho, kto odpovedal:
help-code-unregistered = nie je registrovaný, niektoré poštové systémy ho však používajú
help-related-heading = Podobné príčiny

## Zoznam všetkých príčin

help-title = Pomoc so správami, ktoré neboli doručené
help-intro = Vyberte vetu, ktorá je vo vašom oznámení ako nadpis. Dozviete sa viac o príčine a o tom, čo pomôže.
help-only-in = Len v tomto jazyku: { $language }
help-group-addresses = Adresy
help-group-mailboxes = Schránky
help-group-systems = Poštové systémy
help-group-network = Sieť a cesta
help-group-protocol = Odovzdávanie medzi servermi
help-group-content = Obsah
help-group-policy = Bezpečnosť a pravidlá
help-group-other = Iné príčiny
