### Síðan með annál fjöldasendinga (`retourpost ledger serve`), fyrir þau sem standa að þeim.
###
### Hnappar og tenglar eru stuttir. Merkingar eru ekki setningar.

## Á hverri síðu

page-title = Fjöldasendingar
page-skip = Beint að efninu
page-views = Yfirlit
page-language = Tungumál
page-all-mailings = Allar fjöldasendingar
page-as-of = Staðan { $moment }

## Aðgangur

page-access-heading = Aðgangskóða vantar
page-access-what = Sláðu inn aðgangskóðann frá kerfisstjóranum þínum.
page-access-code = Aðgangskóði
page-access-enter = Opna
page-access-wrong = Þessi aðgangskóði gildir ekki. Athugaðu hann, eða biddu kerfisstjórann þinn um nýjan.
page-leave = Loka

## Listi yfir fjöldasendingar

page-no-mailings = Engin fjöldasending hefur verið skráð enn.
page-column-mailing = Fjöldasending
page-column-begun = Hófst
page-column-state = Framvinda
page-column-messages = Tölvupóstar
page-state-prepared = Bíður staðfestingar
page-state-running = Í gangi
page-state-ended = Lokið
page-policy = Hvernig talið er
page-validity = Tími til tilrauna
page-ends = Tilraunum lýkur

## Yfirlit yfir eina fjöldasendingu

page-view-rates = Tölur
page-view-log = Annáll
page-view-causes = Ástæður
page-view-quarantine = Sóttkví

## Tölur

page-time-heading = Eftir tíma
page-column-time = Tími
page-column-meaning = Merking
page-column-number = Fjöldi
page-column-share = Hlutfall

## Annáll

page-column-address = Netfang
page-column-status = Staða
page-column-reason = Skýring
page-column-changed = Breyttist
page-address-forgotten = Netfang fjarlægt
page-search = Leita að netfangi
page-filter-status = Staða
page-filter-cause = Ástæða
page-filter-domain = Lén
page-filter-all = Allt
page-filter-apply = Sýna
page-filter-clear = Sýna allt
page-log-none = Enginn tölvupóstur passar við leitina.
page-log-count =
    { $count ->
        [one] { $count } tölvupóstur
       *[other] { $count } tölvupóstar
    }
page-next = Næstu línur
page-first = Fyrstu línur
page-csv = Vista sem töflu (CSV)
page-events-heading = Saga þessa tölvupósts
page-column-said = Svar póstkerfisins
page-unverified = Óstaðfest: þessi skýrsla gæti verið frá hverjum sem er. Hún telst ekki með.

## Ástæður

page-column-cause = Ástæða
page-column-failed = Ekki afhent
page-column-retrying = Bíður nýrrar tilraunar
page-causes-none = Enginn tölvupóstur hefur stöðuna „Ekki afhent“.

## Sóttkví

page-column-errors = Villur
page-column-since = Frá
page-quarantine-none = Ekkert netfang er í sóttkví.

## Tilkynningar sem eru sendar saman

page-notices = Tilkynningar
page-notices-none = Engar tilkynningar hafa verið undirbúnar enn.
page-column-name = Heiti
page-column-prepared = Undirbúið
page-outcome-failed = Ekki afhent
page-outcome-delayed = Seinkun
page-outcome-success = Afhent eða komið áfram
page-notices-way = Sent um
page-notices-not-before = Ekki sent fyrr en
page-notices-suppressed =
    { $count ->
        [one] Ekki þarf tilkynningu vegna { $count } skýrslu.
       *[other] Ekki þarf tilkynningu vegna { $count } skýrslna.
    }
page-notices-wrong =
    { $count ->
        [one] Ekki var hægt að búa til tilkynningu úr { $count } skýrslu:
       *[other] Ekki var hægt að búa til tilkynningu úr { $count } skýrslum:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } tilkynningu verður haldið eftir því að lesandinn hefur fengið nógu margar tilkynningar í bili.
       *[other] { $count } tilkynningum verður haldið eftir því að lesendurnir hafa fengið nógu margar tilkynningar í bili.
    }
page-confirm-heading = Tilbúið til sendingar
page-confirm-what =
    { $count ->
        [one] { $count } tilkynning er tilbúin. Ekkert hefur verið sent enn.
       *[other] { $count } tilkynningar eru tilbúnar. Ekkert hefur verið sent enn.
    }
page-confirm-start = Staðfesta og senda
page-confirm-look-only = Með þessum aðgangskóða er aðeins hægt að skoða. Einhver með rétt til að setja sendinguna af stað þarf að staðfesta.
page-confirm-done = Staðfest. Sending hefst.
page-confirm-changed = Þessar tilkynningar hafa breyst í millitíðinni. Skoðaðu þær aftur og staðfestu svo.
page-notices-left =
    { $count ->
        [one] { $count } tilkynning hefur ekki verið send enn.
       *[other] { $count } tilkynningar hafa ekki verið sendar enn.
    }
page-notices-go-on = Senda afganginn
page-notices-stopped = Sendingin hefur stöðvast. Láttu kerfisstjórann þinn fá þessa skýringu:
page-notices-waiting = Ekki sent enn
page-notices-sent = Sent
page-notices-refused = Hafnað
page-notices-for-now = Tókst ekki að senda að sinni
page-notices-held-back = Haldið eftir
page-notices-unsure = Gæti hafa borist
    .meaning = Þessar tilkynningar eru ekki sendar sjálfkrafa aftur. Þannig berst engum sama tilkynningin tvisvar.
page-refresh = Uppfæra

## Það sem getur farið úrskeiðis

page-not-found = Þessi síða er ekki til
page-not-found-what = Farðu aftur í listann yfir fjöldasendingar.
page-trouble = Ekki er hægt að lesa annálinn núna
page-trouble-what = Reyndu aftur eftir mínútu. Ef það dugir ekki skaltu láta kerfisstjórann þinn vita.
