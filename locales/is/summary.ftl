### Póstur til þeirra sem standa að fjöldasendingum: hvernig gengur, hvaða netföng á lista eru til vandræða og hvað þarf að skoða.
###
### Þetta er venjulegur tölvupóstur, ekki tilkynning um einn póst. Tónninn er sá sami og í notice.ftl. Fyrst koma tölurnar, svo
### það sem hjálpar. Gildi eru aldrei beygð.

## Sendandi og efni

summary-from = Fjöldasendingar – { $site }
summary-subject-interim = Áfangaskýrsla: { $mailing }
summary-subject-final = Lokaskýrsla: { $mailing }

## Skýrslan um fjöldasendingu

summary-headline = { $percent } afhent
summary-what-interim = Afhentur póstur hingað til: { $count } af { $total }.
summary-what-final = Tími til tilrauna er liðinn. Afhentur póstur: { $count } af { $total }.
summary-failed =
    { $count ->
        [0] Enginn tölvupóstur er óafhentur fyrir fullt og allt.
        [one] { $count } tölvupóstur komst ekki til skila og verður ekki sendur aftur.
       *[other] { $count } tölvupóstar komust ekki til skila og verða ekki sendir aftur.
    }
summary-retrying =
    { $count ->
        [0] Enginn tölvupóstur bíður nýrrar tilraunar.
        [one] { $count } tölvupóstur bíður nýrrar tilraunar.
       *[other] { $count } tölvupóstar bíða nýrrar tilraunar.
    }
summary-pending =
    { $count ->
        [0] Ekkert er í bið.
        [one] { $count } tölvupóstur er enn í bið.
       *[other] { $count } tölvupóstar eru enn í bið.
    }
summary-validity = Reynt verður áfram til { $moment }.
summary-note-optimistic = Tölvupóstur telst afhentur svo lengi sem ekkert berst til baka. Hlutfallið getur því enn lækkað.
summary-note-feedback = Tölvupóstur telst afhentur þegar skýrsla berst um afhendinguna. Hlutfallið getur því enn hækkað.
summary-note-final = Póstur getur líka borist til baka síðar. Síðan með annálnum sýnir þá nýju tölurnar.
summary-numbers-heading = Tölur
summary-chart-heading = Afhent og ekki afhent eftir tíma
summary-chart-meaning = Línurit. Í lokin eru { $delivered } afhent og { $failed } ekki afhent.
summary-causes-heading = Hvers vegna póstur komst ekki til skila
summary-messages =
    { $count ->
        [one] { $count } tölvupóstur
       *[other] { $count } tölvupóstar
    }
summary-causes-more =
    { $count ->
        [one] { $count } tölvupóstur í viðbót á sér aðra ástæðu.
       *[other] { $count } tölvupóstar í viðbót eiga sér aðrar ástæður.
    }
summary-cause-unknown = Engin ástæða var gefin upp
summary-domains-heading = Lén með mestum óafhentum pósti
summary-quarantine =
    { $count ->
        [one] { $count } netfang er nú í sóttkví. Netföngum í sóttkví verður sleppt í næstu fjöldasendingu.
       *[other] { $count } netföng eru nú í sóttkví. Netföngum í sóttkví verður sleppt í næstu fjöldasendingu.
    }
summary-attached = Taflan sem fylgir sýnir hvern tölvupóst og stöðu hans. Hana má opna í hvaða töflureikni sem er.
summary-attached-part =
    { $count ->
        [one] Taflan sem fylgir sýnir { $count } tölvupóst sem komst ekki til skila. Allur pósturinn er á síðunni.
       *[other] Taflan sem fylgir sýnir { $count } tölvupósta sem komust ekki til skila. Allur pósturinn er á síðunni.
    }
summary-page = Skoðaðu annálinn: { $link }
summary-reason = Þú færð þessa skýrslu af því að þú stendur að fjöldasendingunni.
summary-file = annall-fjoldasendingar

## Yfirlitið til þeirra sem sjá um póstlista

digest-subject =
    { $count ->
        [one] { $count } netfang til athugunar: { $mailing }
       *[other] { $count } netföng til athugunar: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Pósturinn þinn komst ekki til { $count } netfangs
       *[other] Pósturinn þinn komst ekki til { $count } netfanga
    }
digest-what = Þetta hefur borist til baka frá { $moment } vegna listans { $mailing }.
digest-steps-heading = Þetta getur þú gert
digest-step-remove = Fjarlægðu netföng sem eru ekki til. Þau eru í fyrsta hópnum hér fyrir neðan.
digest-step-wait = Láttu hin vera á listanum. Flest þeirra fara aftur að virka af sjálfu sér.
digest-step-ask = Kannastu við einhvern á þessari síðu? Hafðu þá samband með öðrum hætti og fáðu nýtt netfang.
digest-hard-heading = Netföng sem virka ekki
digest-soft-heading = Netföng sem gætu virkað aftur
digest-more =
    { $count ->
        [one] { $count } netfang í viðbót er í töflunni sem fylgir.
       *[other] { $count } netföng í viðbót eru í töflunni sem fylgir.
    }
digest-reason = Þú færð þetta yfirlit af því að þú sérð um listann. Það kemur í stað tilkynningar um hvert netfang.

## Viðvaranir

alert-subject = Þarf að skoða: { $mailing }
alert-failed = Fjöldasendingin stöðvaðist vegna villu
    .what = Póstur sem á eftir að póstleggja bíður.
    .step = Skoðaðu annál forritsins sem sendir. Settu fjöldasendinguna svo aftur af stað.
alert-preparation-failed = Ekki tókst að undirbúa fjöldasendinguna
    .what = Ekkert hefur verið sent.
    .step = Skoðaðu hvað fór úrskeiðis við undirbúninginn. Lagaðu það og undirbúðu fjöldasendinguna aftur.
alert-soft = Óvenjumikill póstur bíður eða fékk höfnun
    .what = Póstur sem bíður eða fékk höfnun: { $percent }. Mörkin eru { $limit }.
    .step = Skoðaðu ástæðurnar hér fyrir neðan. Gerðu hlé á fjöldasendingunni ef einn þjónustuaðili hafnar flestu.
alert-hard = Óvenjumörg netföng virka ekki
    .what = Póstur sem komst ekki til skila því að netfangið virkar ekki: { $percent }. Mörkin eru { $limit }.
    .step = Stöðvaðu fjöldasendinguna og kannaðu hvaðan netföngin koma. Mörg óþekkt netföng skaða orðspor sendandans.
alert-start-pending = Fjöldasendingin er ekki hafin
    .what = Hún átti að hefjast { $moment }.
    .step = Athugaðu hvort einhver þarf að staðfesta hana.
alert-throughput = Fjöldasendingin gengur hægt
    .what =
        { $count ->
            [one] { $count } tölvupóstur var póstlagður síðustu klukkustundina.
           *[other] { $count } tölvupóstar voru póstlagðir síðustu klukkustundina.
        }
    .step = Athugaðu hvort of mikið álag er á póstkerfinu, eða hvort þjónustuaðili hægir á sendingunni.
alert-in-progress = Fjöldasendingin er í gangi
    .what = Verið er að póstleggja tölvupóstinn.
    .step = Þú þarft ekkert að gera.
alert-once = Þessi viðvörun kemur í mesta lagi einu sinni á dag fyrir hverja fjöldasendingu.
alert-reason = Þú færð þessa viðvörun af því að þú fylgist með fjöldasendingunni.
