### An chuid do riarthóirí. Tá fáilte roimh théarmaí teicniúla anseo.

admin-heading = Le haghaidh riarthóirí
admin-recipient = Seoladh
admin-status = Stádas
admin-status-received = Stádas mar a fuarthas é
admin-status-derived = Stádas de réir an fhreagra
admin-original-recipient = Seolta chuig
admin-reported-by = Tuairiscithe ag
admin-remote = An freastalaí eile
admin-remote-unnamed = gan ainm sa tuairisc
admin-remote-none = níor fhreagair ceann ar bith; an freastalaí a rinne an tuairisc a thug é seo faoi deara
admin-stage = Céim
admin-stage-connect = ní dhearnadh aon cheangal
admin-stage-greeting = ag an mbeannú, roimh aon ordú
admin-stage-hello = i ndiaidh EHLO
admin-stage-starttls = i ndiaidh STARTTLS
admin-stage-auth = i ndiaidh AUTH
admin-stage-mail = i ndiaidh MAIL FROM (an seoltóir)
admin-stage-rcpt = i ndiaidh RCPT TO (an faighteoir)
admin-stage-data = i ndiaidh DATA, roimh an teachtaireacht
admin-stage-end-of-data = i ndiaidh na teachtaireachta ar fad
admin-attempts = Iarrachtaí
admin-attempts-value =
    { $count ->
        [one] { $count }, ar { $moment }
        [two] { $count }, an ceann deireanach ar { $moment }
        [few] { $count }, an ceann deireanach ar { $moment }
        [many] { $count }, an ceann deireanach ar { $moment }
       *[other] { $count }, an ceann deireanach ar { $moment }
    }
admin-attempts-list = Iarrachtaí, an ceann is déanaí ar dtús
admin-attempt-repeats =
    { $count ->
        [one] Tháinig an freagra céanna { $count } uair as a chéile.
        [two] Tháinig an freagra céanna { $count } uair as a chéile.
        [few] Tháinig an freagra céanna { $count } huaire as a chéile.
        [many] Tháinig an freagra céanna { $count } n-uaire as a chéile.
       *[other] Tháinig an freagra céanna { $count } uair as a chéile.
    }
admin-attempts-left-out =
    { $count ->
        [one] Níl { $count } iarracht roimhe sin ar an liosta.
        [two] Níl { $count } iarracht roimhe sin ar an liosta.
        [few] Níl { $count } iarracht roimhe sin ar an liosta.
        [many] Níl { $count } n-iarracht roimhe sin ar an liosta.
       *[other] Níl { $count } iarracht roimhe sin ar an liosta.
    }
admin-created = Cruthaithe
admin-arrived = Tháinig isteach
admin-last-attempt = An iarracht dheireanach
admin-retry-until = Iarrachtaí go dtí
admin-log-id = ID sa loga
admin-envelope-id = ID an chlúdaigh
admin-sender = Seoladh fillte
admin-reply = Freagra an fhreastalaí eile, focal ar fhocal
admin-reply-reported = An freagra mar a tuairiscíodh é, focal ar fhocal
admin-reply-own = An chúis a nótáil ár bhfreastalaí féin
admin-advice = Cad is féidir le riarthóir a dhéanamh
admin-help = Tuilleadh le haghaidh riarthóirí: { $link }
admin-hops = Bealach na teachtaireachta
admin-hops-left-out =
    { $count ->
        [one] Níl { $count } léim níos luaithe ar an liosta.
        [two] Níl { $count } léim níos luaithe ar an liosta.
        [few] Níl { $count } léim níos luaithe ar an liosta.
        [many] Níl { $count } léim níos luaithe ar an liosta.
       *[other] Níl { $count } léim níos luaithe ar an liosta.
    }
admin-hop = Léim { $count }
admin-hop-time = Am
admin-hop-relay = Am tarchuir
admin-hop-since = { $duration } ó léim { $count }
admin-hop-slowest = An léim is moille
admin-hop-unnamed = Freastalaí gan ainm
admin-hop-no-time = ní fios
admin-hop-implausible = Níl sé inchreidte, agus mar sin níor áiríodh é
admin-hops-skew = Más diúltach am tarchuir, níl cloig an dá fhreastalaí ag teacht le chéile.
admin-header = Ó cheanntásc na teachtaireachta, focal ar fhocal
admin-withheld = gan taispeáint
admin-withheld-targets = Gan taispeáint: an seoladh a gcuirtear teachtaireachtaí ar aghaidh chuige. Fágadh a fhreastalaí agus a ID loga ar lár sa tuairisc freisin (RFC 3464, roinn 4.2).
admin-withheld-members = Gan taispeáint: baill an ghrúpa. Fágadh a bhfreastalaithe agus a n-ID loga ar lár sa tuairisc freisin (RFC 3464, roinn 4.2).
admin-withheld-hosts = Gan taispeáint: ainmneacha agus seoltaí óstach inmheánach.
admin-hops-withheld =
    { $count ->
        [one] Níl { $count } léim laistigh den chóras le feiceáil.
        [two] Níl { $count } léim laistigh den chóras le feiceáil.
        [few] Níl { $count } léim laistigh den chóras le feiceáil.
        [many] Níl { $count } léim laistigh den chóras le feiceáil.
       *[other] Níl { $count } léim laistigh den chóras le feiceáil.
    }

## An teachtaireacht chuig postmaster faoi fhógra nach féidir a sheoladh

postmaster-subject = Ní mór an seoltóir a chur ar an eolas ar bhealach eile
postmaster-step = Cuir an seoltóir ar an eolas ar bhealach eile, mar shampla ar an bhfón nó ag seoladh eile.
postmaster-what = Bhí an fógra faoin teachtaireacht thíos le dul chuig { $sender } agus níorbh fhéidir é a sheoladh.
postmaster-why = Tá carachtair sa seoladh seo nach bhfuil in ASCII. Chun fógra a chur chuige, caithfidh gach freastalaí ar an mbealach tacú le SMTPUTF8 (RFC 6531), agus tá ceann amháin ar a laghad nach dtacaíonn. Fad is atá sé amhlaidh, ní chabhróidh iarracht eile.
postmaster-facts = Seo a bheadh san fhógra

## An rud céanna, nuair a choinnítear fógraí siar

postmaster-budget-subject = Tá fógraí chuig seoladh amháin á gcoinneáil siar
postmaster-budget-step = Seiceáil an bhfuil ríomhphost á sheoladh in ainm an tseolta seo, agus cuir stop leis ag an bhfoinse.
postmaster-budget-what = Bhí fógra faoin teachtaireacht thíos le dul chuig { $sender } agus coinníodh siar é.
postmaster-budget-why = Tá buiséad na bhfógraí don seoladh seo, nó dá fhearann, caite. Nuair a bhrionnaítear seoladh fillte, seolann daoine eile fógraí chuige gan a fhios acu. Tá fógraí eile liostaithe i loga Retourpost.
