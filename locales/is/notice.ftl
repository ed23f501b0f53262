### Tilkynningin: allt sem stendur utan um ástæðurnar.
###
### Við þúum lesandann. Hver setning hefur eina hugsun og í mesta lagi tuttugu orð. Næsta skref kemur fyrst og engum er
### kennt um. Hvorki lýsingarorð né lýsingarhættir eiga við lesandann: tölvupósturinn, netfangið eða pósthólfið er frumlag.
### Það sem var skrifað heitir tölvupóstur, það sem lesandinn er með fyrir framan sig heitir þessi tilkynning og það sem
### fylgir henni heitir skýrslan. Tölvupóstur kemst til skila eða er afhentur (í pósthólf), honum er komið áfram (frá þjóni
### til þjóns) og pósthólf áframsendir hann.
### .act er alltaf nafnháttur án „að“: Þú, með því að athuga netfangið. Gildi eru aldrei beygð.

## Efni og sendandi

notice-subject-failed = Komst ekki til skila: tölvupósturinn þinn
    .with-subject = Komst ekki til skila: { $subject }
notice-subject-unsure = Afhending óstaðfest: tölvupósturinn þinn
    .with-subject = Afhending óstaðfest: { $subject }
notice-subject-delayed = Seinkun: við reynum áfram
    .with-subject = Seinkun: { $subject }
notice-subject-delivered = Afhent: tölvupósturinn þinn
    .with-subject = Afhent: { $subject }
notice-subject-relayed = Komið áfram: tölvupósturinn þinn
    .with-subject = Komið áfram: { $subject }
notice-subject-expanded = Komið áfram til hóps: tölvupósturinn þinn
    .with-subject = Komið áfram til hóps: { $subject }
notice-subject-mixed = Staða eftir netföngum: tölvupósturinn þinn
    .with-subject = Staða eftir netföngum: { $subject }
notice-from = Póstþjónustan hjá { $site }
notice-brand = Póstþjónustan hjá { $site }

## Hvað gerðist

notice-failed-what = Tölvupósturinn þinn til { $recipient } komst ekki til skila.
notice-failed-what-many =
    { $count ->
        [one] Tölvupósturinn þinn til { $count } netfangs komst ekki til skila:
       *[other] Tölvupósturinn þinn til { $count } netfanga komst ekki til skila:
    }
notice-failed-what-unsure = Óvíst er hvort tölvupósturinn þinn til { $recipient } komst til skila.
notice-failed-what-unsure-many =
    { $count ->
        [one] Óvíst er hvort tölvupósturinn þinn til { $count } netfangs komst til skila:
       *[other] Óvíst er hvort tölvupósturinn þinn til { $count } netfanga komst til skila:
    }
notice-delayed-what = Tölvupósturinn þinn til { $recipient } hefur ekki enn komist til skila.
notice-delayed-what-many =
    { $count ->
        [one] Tölvupósturinn þinn til { $count } netfangs hefur ekki enn komist til skila:
       *[other] Tölvupósturinn þinn til { $count } netfanga hefur ekki enn komist til skila:
    }
notice-delivered-what = Tölvupósturinn þinn til { $recipient } hefur verið afhentur.
notice-delivered-what-many =
    { $count ->
        [one] Tölvupósturinn þinn til { $count } netfangs hefur verið afhentur:
       *[other] Tölvupósturinn þinn til { $count } netfanga hefur verið afhentur:
    }
notice-relayed-what = Tölvupóstinum þínum til { $recipient } var komið áfram til næsta póstkerfis.
notice-relayed-what-many =
    { $count ->
        [one] Tölvupóstinum þínum til { $count } netfangs var komið áfram til næsta póstkerfis:
       *[other] Tölvupóstinum þínum til { $count } netfanga var komið áfram til næsta póstkerfis:
    }
notice-expanded-what = Tölvupóstinum þínum til { $recipient } var komið áfram til nokkurra netfanga.
notice-expanded-what-many =
    { $count ->
        [one] Tölvupóstinum þínum til { $count } hópnetfangs var komið áfram:
       *[other] Tölvupóstinum þínum til { $count } hópnetfanga var komið áfram:
    }
notice-each-address = Þetta á við um hvert þessara netfanga:
notice-overview-headline = Niðurstaðan er ekki sú sama fyrir öll netföngin
notice-overview-failed =
    { $count ->
        [one] { $count } netfang: komst ekki til skila, ekki reynt aftur
       *[other] { $count } netföng: komst ekki til skila, ekki reynt aftur
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } netfang: komst kannski til skila, ekki reynt aftur
       *[other] { $count } netföng: komst kannski til skila, ekki reynt aftur
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } netfang: seinkun, við reynum áfram
       *[other] { $count } netföng: seinkun, við reynum áfram
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } netfang: afhent
       *[other] { $count } netföng: afhent
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } netfang: komið áfram til næsta póstkerfis
       *[other] { $count } netföng: komið áfram til næsta póstkerfis
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } hópnetfang: komið áfram til hópsins
       *[other] { $count } hópnetföng: komið áfram til hópanna
    }
notice-likely = Líklegasta ástæðan
notice-same-advice = Ráðin hér að ofan eiga líka við hér.
notice-more-recipients =
    { $count ->
        [one] { $count } netfang í viðbót er ekki talið upp hér. Það er í skýrslunni sem fylgir.
       *[other] { $count } netföng í viðbót eru ekki talin upp hér. Þau eru öll í skýrslunni sem fylgir.
    }
notice-failed-final = Ekki verður reynt aftur.
notice-enclosed-full = Tölvupósturinn þinn fylgir í heild.
notice-enclosed-header = Aðeins haus tölvupóstsins fylgir: sendandi, efni, dagsetning og þess háttar.
notice-enclosed-header-8bit = Aðeins haus tölvupóstsins fylgir. Í textanum eru stafir sem gætu brenglast á leiðinni til baka.
notice-fields-left-out =
    { $count ->
        [one] { $count } línu var sleppt úr hausnum því að hann var of langur.
       *[other] { $count } línum var sleppt úr hausnum því að hann var of langur.
    }
notice-fields-withheld =
    { $count ->
        [one] { $count } línu var sleppt úr hausnum af persónuverndarástæðum.
       *[other] { $count } línum var sleppt úr hausnum af persónuverndarástæðum.
    }
notice-withheld-targets = Þessi tilkynning sýnir ekki til hvaða netfangs tölvupóstinum þínum var komið áfram.
notice-withheld-members = Þessi tilkynning sýnir ekki hver eru í hópnum.
notice-withheld-hosts = Þessi tilkynning sýnir ekki heiti þjóna innan póstþjónustunnar.
notice-only-these = Þessi tilkynning á aðeins við um þessi netföng.
    .one = Þessi tilkynning á aðeins við um þetta netfang.

## Hver getur gert eitthvað og hvað

notice-steps-heading = Þetta getur þú gert
notice-who-heading = Hver getur leyst þetta?
notice-who-sender = Þú, með því að { $act }.
notice-who-recipient =
    { $count ->
       *[one] Viðtakandinn, með því að { $act }.
        [other] Viðtakendurnir, með því að { $act }.
    }
notice-who-sender-admin = Kerfisstjórinn þinn, með því að { $act }.
notice-who-recipient-admin = Kerfisstjórar hjá { $domain }, með því að { $act }.
notice-who-nobody = Enginn beinlínis. Það gæti hjálpað að { $act }.
notice-party-you = Þú
notice-party-recipient =
    { $count ->
       *[one] Viðtakandinn
        [other] Viðtakendurnir
    }
notice-party-your-admin = Kerfisstjórinn þinn
notice-party-their-admin = Kerfisstjórar hjá { $domain }
notice-part-can-act = Lausnin er hér: { $act }
notice-part-passed-on = Reyndi að koma póstinum áfram
notice-part-refused = Hafnaði póstinum
notice-part-no-answer = Svaraði ekki
notice-part-not-delivered = Gat ekki afhent póstinn
notice-part-keeps-trying = Reynir áfram
notice-part-nothing-to-do = Lausnin er ekki hér
notice-part-delivered = Afhenti póstinn
notice-part-relayed = Kom póstinum áfram
notice-part-expanded = Kom póstinum áfram til hóps

## Nokkur tungumál í einum pósti

notice-language-below = Íslenska hér fyrir neðan
notice-several-languages = Þessi texti er á nokkrum tungumálum. Eitt þeirra er íslenska.

## Hjálp og samskipti

notice-help = Meira um þennan vanda: { $link }
    .label = Meira um þennan vanda
notice-contact-address = Spurningar? Skrifaðu til: { $contact }
notice-contact-link = Hafðu samband á vefnum: { $link }

## Upphaflegi tölvupósturinn

notice-message-heading = Tölvupósturinn þinn
notice-message-subject = Efni
notice-message-sent = Sent
notice-message-id = Message-ID
notice-message-size = Stærð

## Seinkun

notice-delayed-headline = Við reynum áfram
notice-delayed-until = Við reynum til { $until }. Ef tölvupósturinn kemst ekki til skila fyrir þann tíma færðu aðra tilkynningu.
notice-delayed-open = Ef við þurfum að hætta að reyna færðu aðra tilkynningu.
notice-delayed-since = Biðtími tölvupóstsins er orðinn { $duration }.
notice-delayed-nothing = Þú þarft ekkert að gera. Óþarfi er að senda tölvupóstinn aftur.
notice-delayed-reason-heading = Það sem vitað er um ástæðuna
notice-delayed-urgent = Er þetta áríðandi? Hafðu samband með öðrum hætti, til dæmis í síma.

## Komið til skila eða áfram

notice-delivered-headline = Tölvupósturinn er kominn á leiðarenda
notice-delivered-meaning = Það þýðir ekki að hann hafi verið lesinn.
notice-relayed-headline = Ekki berst staðfesting á afhendingu
notice-relayed-meaning = Póstkerfið sem tók við póstinum á leið til { $domain } sendir engar staðfestingar.
notice-expanded-headline = Tölvupósturinn er á leið til hópsins
notice-expanded-meaning = Að baki hópnetfangi eru nokkur önnur netföng. Komist pósturinn ekki til skila í eitthvert þeirra gæti tilkynning um það borist.

notice-label = { $label }:

explanation-what = Þessi texti útskýrir skýrsluna sem á eftir kemur. Samkvæmt henni kemur hún frá þessu póstkerfi:
explanation-unverified = Ekki er hægt að staðfesta það hér. Sjálf skýrslan er hér fyrir neðan, nákvæmlega eins og hún barst.
