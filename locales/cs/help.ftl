### Stránky, na které vedou odkazy v oznámeních: jedna pro každou příčinu a seznam všech příčin.

## Na každé stránce

help-skip = Přejít k obsahu
help-languages = Jazyk
help-language-name = Čeština
help-all-causes = Všechny příčiny
help-domain = example.com
help-domain-meaning = Na této stránce je { $domain } jen příklad. Zastupuje část adresy za zavináčem.

## Stránka jedné příčiny

help-notice-meaning = Tato stránka vysvětluje příčinu obecně. „Toto oznámení“ je oznámení, ze kterého sem vedl odkaz. Na jeho konci je přesná odpověď poštovního serveru.
help-contents = Na této stránce
help-sender-heading = Pokud je zpráva od vás
help-recipient-heading = Pokud byla zpráva pro vás
help-recipient = Ve schránce se to vyřešit nedá. Dejte zatím odesílateli jinou možnost, jak se s vámi spojit. Stává se to znovu? Ukažte tuto stránku svému správci pošty.
help-codes-heading = Stavové kódy
help-codes = Tuto příčinu označují tyto kódy:
help-codes-at-times = Někdy ji označují i tyto kódy. Záleží na slovech odpovědi a na tom, kdo odpověděl:
help-code-unregistered = není registrován, některé poštovní systémy ho však používají
help-related-heading = Podobné příčiny

## Seznam všech příčin

help-title = Pomoc se zprávami, které nebyly doručeny
help-intro = Vyberte větu, která je ve vašem oznámení jako nadpis. Dočtete se o příčině a o tom, co pomůže.
help-only-in = Jen v tomto jazyce: { $language }
help-group-addresses = Adresy
help-group-mailboxes = Schránky
help-group-systems = Poštovní systémy
help-group-network = Síť a cesta
help-group-protocol = Předávání mezi servery
help-group-content = Obsah
help-group-policy = Bezpečnost a pravidla
help-group-other = Jiné příčiny
