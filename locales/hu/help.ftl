### Oldalak, amelyekre az értesítések hivatkozásai vezetnek.

## Minden oldalon

help-skip = Ugrás a tartalomra
help-languages = Nyelv
help-language-name = magyar
help-all-causes = Minden ok
help-domain = example.com
help-domain-meaning = Ezen az oldalon a domain ({ $domain }) csak példa. A cím kukac (@) utáni részét jelenti.

## Egy ok oldala

help-notice-meaning = Ez az oldal általánosságban magyarázza el az okot. Ahol „ez az értesítés” áll, arra az értesítésre gondolunk, amelyből Ön idejutott. A végén ott áll a levelezőszerver pontos válasza.
help-contents = Ezen az oldalon
help-sender-heading = Ha Ön küldte az üzenetet
help-recipient-heading = Ha az üzenet Önnek szólt
help-recipient = Ezt a postafiókban nem lehet megoldani. Addig adjon meg a feladónak egy másik elérhetőséget. Ha ismét előfordul, mutassa meg ezt az oldalt a rendszergazdájának.
help-codes-heading = Állapotkódok
help-codes = Ezek a kódok ezt az okot jelzik:
help-codes-at-times = Ezek a kódok is jelezhetik ezt. A válasz szavaitól függ, és attól, ki adta:
help-code-unregistered = nincs bejegyezve, de egyes levelezőrendszerek használják
help-related-heading = Hasonló okok

## Az összes ok listája

help-title = Segítség a nem kézbesített üzenetekhez
help-intro = Válassza ki azt a mondatot, amely az Ön értesítésében kiemelve áll. Megtudja, mi az ok, és mi segít.
help-only-in = Csak ezen a nyelven: { $language }
help-group-addresses = Címek
help-group-mailboxes = Postafiókok
help-group-systems = Levelezőrendszerek
help-group-network = Hálózat és útvonal
help-group-protocol = Átadás szerverek között
help-group-content = Tartalom
help-group-policy = Biztonság és szabályok
help-group-other = Egyéb okok
