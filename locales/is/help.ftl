### Síðurnar sem tenglar í tilkynningum vísa á: ein fyrir hverja ástæðu og listi yfir allar ástæður.

## Á hverri síðu

help-skip = Fara beint í efnið
help-languages = Tungumál
help-language-name = Íslenska
help-all-causes = Allar ástæður
help-domain = example.com
help-domain-meaning = Á þessari síðu er { $domain } aðeins dæmi. Það stendur fyrir hluta netfangsins á eftir @-merkinu.

## Síða einnar ástæðu

help-notice-meaning = Þessi síða útskýrir ástæðuna almennt. Með „þessari tilkynningu“ er átt við tilkynninguna sem vísaði þér hingað. Nákvæmt svar póstþjónsins er í lok hennar.
help-contents = Á þessari síðu
help-sender-heading = Ef þú sendir tölvupóstinn
help-recipient-heading = Ef tölvupósturinn var ætlaður þér
help-recipient = Ekki er hægt að leysa þetta í pósthólfinu. Gefðu sendandanum kost á að ná í þig með öðrum hætti þangað til þetta leysist. Gerist það aftur? Sýndu þá kerfisstjóranum þínum þessa síðu.
help-codes-heading = Stöðukóðar
help-codes = Þessir kóðar standa fyrir þessa ástæðu:
help-codes-at-times = Þessir kóðar geta líka staðið fyrir hana. Það fer eftir orðalagi svarsins og hver gaf það:
help-code-unregistered = ekki skráður, en sum póstkerfi nota hann
help-related-heading = Skyldar ástæður

## Listi yfir allar ástæður

help-title = Hjálp með tölvupóst sem komst ekki til skila
help-intro = Veldu setninguna sem er fyrirsögn tilkynningarinnar þinnar. Þá geturðu lesið um ástæðuna og hvað hjálpar.
help-only-in = Aðeins á þessu tungumáli: { $language }
help-group-addresses = Netföng
help-group-mailboxes = Pósthólf
help-group-systems = Póstkerfi
help-group-network = Net og leiðir
help-group-protocol = Samskipti milli þjóna
help-group-content = Innihald
help-group-policy = Öryggi og reglur
help-group-other = Aðrar ástæður
