### Teachtaireachtaí chuig daoine a sheolann postálacha: conas atá ag éirí le postáil, cé na seoltaí ar liosta a bhfuil fadhb leo, agus cad
### is fiú a sheiceáil.
###
### Gnáth-theachtaireachtaí iad, ní fógraí faoi aon teachtaireacht amháin. An guth céanna is atá in notice.ftl. Na figiúirí ar dtús, ansin
### an méid a chabhróidh.

## Seoltóir agus ábhar

summary-from = Postálacha ag { $site }
summary-subject-interim = Tuairisc eatramhach: { $mailing }
summary-subject-final = Tuairisc deiridh: { $mailing }

## An tuairisc faoi phostáil

summary-headline = { $percent } seachadta
summary-what-interim =
    { $count ->
        [one] Go dtí seo, áirítear { $count } teachtaireacht as { $total } mar sheachadta.
        [two] Go dtí seo, áirítear { $count } theachtaireacht as { $total } mar sheachadta.
        [few] Go dtí seo, áirítear { $count } theachtaireacht as { $total } mar sheachadta.
        [many] Go dtí seo, áirítear { $count } dteachtaireacht as { $total } mar sheachadta.
       *[other] Go dtí seo, áirítear { $count } teachtaireacht as { $total } mar sheachadta.
    }
summary-what-final =
    { $count ->
        [one] Tá am na n-iarrachtaí caite. Áirítear { $count } teachtaireacht as { $total } mar sheachadta.
        [two] Tá am na n-iarrachtaí caite. Áirítear { $count } theachtaireacht as { $total } mar sheachadta.
        [few] Tá am na n-iarrachtaí caite. Áirítear { $count } theachtaireacht as { $total } mar sheachadta.
        [many] Tá am na n-iarrachtaí caite. Áirítear { $count } dteachtaireacht as { $total } mar sheachadta.
       *[other] Tá am na n-iarrachtaí caite. Áirítear { $count } teachtaireacht as { $total } mar sheachadta.
    }
summary-failed =
    { $count ->
        [0] Níor theip ar aon teachtaireacht.
        [one] Theip ar { $count } teachtaireacht. Ní dhéanfar aon iarracht eile í a sheachadadh.
        [two] Theip ar { $count } theachtaireacht. Ní dhéanfar aon iarracht eile iad a sheachadadh.
        [few] Theip ar { $count } theachtaireacht. Ní dhéanfar aon iarracht eile iad a sheachadadh.
        [many] Theip ar { $count } dteachtaireacht. Ní dhéanfar aon iarracht eile iad a sheachadadh.
       *[other] Theip ar { $count } teachtaireacht. Ní dhéanfar aon iarracht eile iad a sheachadadh.
    }
summary-retrying =
    { $count ->
        [0] Níl aon iarracht eile ar siúl.
        [one] Táthar fós ag iarraidh { $count } teachtaireacht a sheachadadh.
        [two] Táthar fós ag iarraidh { $count } theachtaireacht a sheachadadh.
        [few] Táthar fós ag iarraidh { $count } theachtaireacht a sheachadadh.
        [many] Táthar fós ag iarraidh { $count } dteachtaireacht a sheachadadh.
       *[other] Táthar fós ag iarraidh { $count } teachtaireacht a sheachadadh.
    }
summary-pending =
    { $count ->
        [0] Níl aon teachtaireacht ar feitheamh.
        [one] Tá { $count } teachtaireacht fós ar feitheamh.
        [two] Tá { $count } theachtaireacht fós ar feitheamh.
        [few] Tá { $count } theachtaireacht fós ar feitheamh.
        [many] Tá { $count } dteachtaireacht fós ar feitheamh.
       *[other] Tá { $count } teachtaireacht fós ar feitheamh.
    }
summary-validity = Leanfar leis na hiarrachtaí go dtí { $moment }.
summary-note-optimistic = Áirítear teachtaireacht mar sheachadta go dtí go dtagann earráid. D’fhéadfadh an céatadán seo titim fós.
summary-note-feedback = Áirítear teachtaireacht mar sheachadta a luaithe a thuairiscítear a seachadadh. D’fhéadfadh an céatadán seo ardú fós.
summary-note-final = D’fhéadfadh earráid teacht níos déanaí fós. Beidh na figiúirí nua ar leathanach an loga ansin.
summary-numbers-heading = Figiúirí
summary-chart-heading = Seachadadh agus teip le himeacht ama
summary-chart-meaning = Línechairt. Ag an deireadh, tá { $delivered } seachadta agus theip ar { $failed }.
summary-causes-heading = Cén fáth nár seachadadh roinnt teachtaireachtaí
summary-messages =
    { $count ->
        [one] { $count } teachtaireacht
        [two] { $count } theachtaireacht
        [few] { $count } theachtaireacht
        [many] { $count } dteachtaireacht
       *[other] { $count } teachtaireacht
    }
summary-causes-more =
    { $count ->
        [one] Tá cúis eile le { $count } teachtaireacht eile.
        [two] Tá cúiseanna eile le { $count } theachtaireacht eile.
        [few] Tá cúiseanna eile le { $count } theachtaireacht eile.
        [many] Tá cúiseanna eile le { $count } dteachtaireacht eile.
       *[other] Tá cúiseanna eile le { $count } teachtaireacht eile.
    }
summary-cause-unknown = Níor tuairiscíodh an chúis
summary-domains-heading = Na fearainn leis an líon teipeanna is mó
summary-quarantine =
    { $count ->
        [one] Tá { $count } seoladh faoi choraintín anois. Fágfaidh an chéad phostáil eile ar lár é.
        [two] Tá { $count } sheoladh faoi choraintín anois. Fágfaidh an chéad phostáil eile ar lár iad.
        [few] Tá { $count } sheoladh faoi choraintín anois. Fágfaidh an chéad phostáil eile ar lár iad.
        [many] Tá { $count } seoladh faoi choraintín anois. Fágfaidh an chéad phostáil eile ar lár iad.
       *[other] Tá { $count } seoladh faoi choraintín anois. Fágfaidh an chéad phostáil eile ar lár iad.
    }
summary-attached = Tá stádas gach teachtaireachta sa tábla ceangailte. Is féidir é a oscailt in aon chlár scarbhileoige.
summary-attached-part =
    { $count ->
        [one] Tá { $count } teachtaireacht nár seachadadh sa tábla ceangailte. Tá gach teachtaireacht ar an leathanach.
        [two] Tá { $count } theachtaireacht nár seachadadh sa tábla ceangailte. Tá gach teachtaireacht ar an leathanach.
        [few] Tá { $count } theachtaireacht nár seachadadh sa tábla ceangailte. Tá gach teachtaireacht ar an leathanach.
        [many] Tá { $count } dteachtaireacht nár seachadadh sa tábla ceangailte. Tá gach teachtaireacht ar an leathanach.
       *[other] Tá { $count } teachtaireacht nár seachadadh sa tábla ceangailte. Tá gach teachtaireacht ar an leathanach.
    }
summary-page = Féach ar an loga: { $link }
summary-reason = Faigheann tú an tuairisc seo toisc gur leat an phostáil seo.
summary-file = loga-postala

## An achoimre don té a bhfuil liosta faoina chúram

digest-subject =
    { $count ->
        [one] { $count } seoladh le seiceáil: { $mailing }
        [two] { $count } sheoladh le seiceáil: { $mailing }
        [few] { $count } sheoladh le seiceáil: { $mailing }
        [many] { $count } seoladh le seiceáil: { $mailing }
       *[other] { $count } seoladh le seiceáil: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Ní bhfuair { $count } seoladh do theachtaireachtaí
        [two] Ní bhfuair { $count } sheoladh do theachtaireachtaí
        [few] Ní bhfuair { $count } sheoladh do theachtaireachtaí
        [many] Ní bhfuair { $count } seoladh do theachtaireachtaí
       *[other] Ní bhfuair { $count } seoladh do theachtaireachtaí
    }
digest-what = Seo na hearráidí don liosta { $mailing } a tháinig ó { $moment } i leith.
digest-steps-heading = Cad is féidir leat a dhéanamh
digest-step-remove = Bain na seoltaí nach ann dóibh den liosta. Tá siad sa chéad ghrúpa thíos.
digest-step-wait = Fág na cinn eile ar an liosta. Oibreoidh a bhformhór arís uathu féin.
digest-step-ask = An bhfuil aithne agat ar dhuine ar an leathanach seo? Faigh seoladh nua ar bhealach eile.
digest-hard-heading = Seoltaí nach n-oibríonn
digest-soft-heading = Seoltaí a d’fhéadfadh oibriú arís
digest-more =
    { $count ->
        [one] Tá { $count } seoladh eile sa tábla ceangailte.
        [two] Tá { $count } sheoladh eile sa tábla ceangailte.
        [few] Tá { $count } sheoladh eile sa tábla ceangailte.
        [many] Tá { $count } seoladh eile sa tábla ceangailte.
       *[other] Tá { $count } seoladh eile sa tábla ceangailte.
    }
digest-reason = Faigheann tú an achoimre seo toisc go bhfuil an liosta seo faoi do chúram. Tagann sí in áit fógra ar leith do gach seoladh.

## Foláirimh

alert-subject = Le seiceáil: { $mailing }
alert-failed = Stad an phostáil de bharr earráide
    .what = Tá teachtaireachtaí nár tarchuireadh fós ag feitheamh.
    .step = Féach ar loga an chláir seolta. Ansin tosaigh an phostáil arís.
alert-preparation-failed = Níorbh fhéidir an phostáil a ullmhú
    .what = Níor seoladh aon rud.
    .step = Féach cé na fadhbanna a fuarthas le linn an ullmhúcháin. Ceartaigh iad, agus ullmhaigh an phostáil arís.
alert-soft = Níos mó teachtaireachtaí ná mar is gnách ag feitheamh nó diúltaithe
    .what = Tá { $percent } de na teachtaireachtaí ag feitheamh nó diúltaithe. Is é { $limit } an teorainn.
    .step = Féach ar na cúiseanna thíos. Cuir an phostáil ar sos má dhiúltaíonn soláthraí amháin dá bhformhór.
alert-hard = Níos mó seoltaí ná mar is gnách nach n-oibríonn
    .what = Theip ar { $percent } de na teachtaireachtaí toisc nach n-oibríonn an seoladh. Is é { $limit } an teorainn.
    .step = Stop an phostáil agus seiceáil cad as a dtagann na seoltaí. Déanann go leor seoltaí anaithnide dochar do dhea-cháil an tseoltóra.
alert-start-pending = Níor thosaigh an phostáil go fóill
    .what = Bhí sí le tosú ar { $moment }.
    .step = Seiceáil an gá do dhuine éigin í a dheimhniú.
alert-throughput = Tá an phostáil mall
    .what =
        { $count ->
            [one] Tarchuireadh { $count } teachtaireacht le huair an chloig anuas.
            [two] Tarchuireadh { $count } theachtaireacht le huair an chloig anuas.
            [few] Tarchuireadh { $count } theachtaireacht le huair an chloig anuas.
            [many] Tarchuireadh { $count } dteachtaireacht le huair an chloig anuas.
           *[other] Tarchuireadh { $count } teachtaireacht le huair an chloig anuas.
        }
    .step = Seiceáil an bhfuil an córas ríomhphoist ró-ualaithe, nó an bhfuil soláthraí á mhoilliú.
alert-in-progress = Tá an phostáil ar siúl
    .what = Tá na teachtaireachtaí á dtarchur.
    .step = Ní gá duit aon rud a dhéanamh.
alert-once = Tagann an foláireamh seo uair sa lá ar a mhéad do gach postáil.
alert-reason = Faigheann tú an foláireamh seo toisc go bhfuil tú ag faire ar an bpostáil seo.
