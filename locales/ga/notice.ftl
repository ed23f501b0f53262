### An fógra féin: gach rud timpeall ar na cúiseanna.
###
### Labhraímid leis an léitheoir mar “tú”, go cairdiúil agus de réir an Chaighdeáin Oifigiúil. Smaoineamh amháin in abairt, fiche focal ar a mhéad.
### An chéad chéim eile ar dtús, agus gan milleán ar aon duine. Is í an teachtaireacht, an seoladh nó an bosca poist is ábhar don abairt.
### “Teachtaireacht” a thugtar ar an méid a scríobh duine, “fógra” ar an méid atá á léamh anois, “tuairisc” ar an gcuid theicniúil.
### Seachadtar sa bhosca poist. Tarchuirtear ó fhreastalaí go freastalaí. Cuirtear ar aghaidh nuair is mian le húinéir an bhosca é.
### Ní féidir séimhiú ná urú a chur ar luach: bíodh sé i ndiaidh “ag” nó “chuig”, nó ina ainmní.

## Ábhar agus seoltóir

notice-subject-failed = Níor seachadadh: do theachtaireacht
    .with-subject = Níor seachadadh: { $subject }
notice-subject-unsure = Gan deimhniú: do theachtaireacht
    .with-subject = Gan deimhniú: { $subject }
notice-subject-delayed = Moillithe: táimid fós ag iarraidh í a sheachadadh
    .with-subject = Moillithe: { $subject }
notice-subject-delivered = Seachadta: do theachtaireacht
    .with-subject = Seachadta: { $subject }
notice-subject-relayed = Tarchurtha: do theachtaireacht
    .with-subject = Tarchurtha: { $subject }
notice-subject-expanded = Tarchurtha chuig grúpa: do theachtaireacht
    .with-subject = Tarchurtha chuig grúpa: { $subject }
notice-subject-mixed = Stádas gach seolta: do theachtaireacht
    .with-subject = Stádas gach seolta: { $subject }
notice-from = Seirbhís ríomhphoist ag { $site }
notice-brand = Seirbhís ríomhphoist ag { $site }

## Cad a tharla

notice-failed-what = Níor seachadadh do theachtaireacht chuig { $recipient }
notice-failed-what-many =
    { $count ->
        [one] Níor seachadadh do theachtaireacht chuig { $count } seoladh:
        [two] Níor seachadadh do theachtaireacht chuig { $count } sheoladh:
        [few] Níor seachadadh do theachtaireacht chuig { $count } sheoladh:
        [many] Níor seachadadh do theachtaireacht chuig { $count } seoladh:
       *[other] Níor seachadadh do theachtaireacht chuig { $count } seoladh:
    }
notice-failed-what-unsure = Níl sé cinnte ar seachadadh do theachtaireacht chuig { $recipient }
notice-failed-what-unsure-many =
    { $count ->
        [one] Níl sé cinnte ar seachadadh do theachtaireacht chuig { $count } seoladh:
        [two] Níl sé cinnte ar seachadadh do theachtaireacht chuig { $count } sheoladh:
        [few] Níl sé cinnte ar seachadadh do theachtaireacht chuig { $count } sheoladh:
        [many] Níl sé cinnte ar seachadadh do theachtaireacht chuig { $count } seoladh:
       *[other] Níl sé cinnte ar seachadadh do theachtaireacht chuig { $count } seoladh:
    }
notice-delayed-what = Níor seachadadh do theachtaireacht chuig { $recipient } go fóill.
notice-delayed-what-many =
    { $count ->
        [one] Níor seachadadh do theachtaireacht go fóill chuig { $count } seoladh:
        [two] Níor seachadadh do theachtaireacht go fóill chuig { $count } sheoladh:
        [few] Níor seachadadh do theachtaireacht go fóill chuig { $count } sheoladh:
        [many] Níor seachadadh do theachtaireacht go fóill chuig { $count } seoladh:
       *[other] Níor seachadadh do theachtaireacht go fóill chuig { $count } seoladh:
    }
notice-delivered-what = Tá do theachtaireacht chuig { $recipient } seachadta.
notice-delivered-what-many =
    { $count ->
        [one] Tá do theachtaireacht seachadta chuig { $count } seoladh:
        [two] Tá do theachtaireacht seachadta chuig { $count } sheoladh:
        [few] Tá do theachtaireacht seachadta chuig { $count } sheoladh:
        [many] Tá do theachtaireacht seachadta chuig { $count } seoladh:
       *[other] Tá do theachtaireacht seachadta chuig { $count } seoladh:
    }
notice-relayed-what = Tá do theachtaireacht chuig { $recipient } tarchurtha chuig an gcéad chóras ríomhphoist eile.
notice-relayed-what-many =
    { $count ->
        [one] Tá do theachtaireacht chuig { $count } seoladh tarchurtha chuig an gcéad chóras ríomhphoist eile:
        [two] Tá do theachtaireacht chuig { $count } sheoladh tarchurtha chuig an gcéad chóras ríomhphoist eile:
        [few] Tá do theachtaireacht chuig { $count } sheoladh tarchurtha chuig an gcéad chóras ríomhphoist eile:
        [many] Tá do theachtaireacht chuig { $count } seoladh tarchurtha chuig an gcéad chóras ríomhphoist eile:
       *[other] Tá do theachtaireacht chuig { $count } seoladh tarchurtha chuig an gcéad chóras ríomhphoist eile:
    }
notice-expanded-what = Tá do theachtaireacht chuig { $recipient } tarchurtha chuig roinnt seoltaí.
notice-expanded-what-many =
    { $count ->
        [one] Tá do theachtaireacht chuig { $count } seoladh grúpa tarchurtha chuig na baill:
        [two] Tá do theachtaireacht chuig { $count } sheoladh grúpa tarchurtha chuig na baill:
        [few] Tá do theachtaireacht chuig { $count } sheoladh grúpa tarchurtha chuig na baill:
        [many] Tá do theachtaireacht chuig { $count } seoladh grúpa tarchurtha chuig na baill:
       *[other] Tá do theachtaireacht chuig { $count } seoladh grúpa tarchurtha chuig na baill:
    }
notice-each-address = Baineann sé seo le gach ceann de na seoltaí seo:
notice-overview-headline = Ní hionann an toradh do gach seoladh
notice-overview-failed =
    { $count ->
        [one] { $count } seoladh: níor seachadadh, gan aon iarracht eile
        [two] { $count } sheoladh: níor seachadadh, gan aon iarracht eile
        [few] { $count } sheoladh: níor seachadadh, gan aon iarracht eile
        [many] { $count } seoladh: níor seachadadh, gan aon iarracht eile
       *[other] { $count } seoladh: níor seachadadh, gan aon iarracht eile
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } seoladh: seans gur seachadadh, gan aon iarracht eile
        [two] { $count } sheoladh: seans gur seachadadh, gan aon iarracht eile
        [few] { $count } sheoladh: seans gur seachadadh, gan aon iarracht eile
        [many] { $count } seoladh: seans gur seachadadh, gan aon iarracht eile
       *[other] { $count } seoladh: seans gur seachadadh, gan aon iarracht eile
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } seoladh: moillithe, táimid fós ag iarraidh
        [two] { $count } sheoladh: moillithe, táimid fós ag iarraidh
        [few] { $count } sheoladh: moillithe, táimid fós ag iarraidh
        [many] { $count } seoladh: moillithe, táimid fós ag iarraidh
       *[other] { $count } seoladh: moillithe, táimid fós ag iarraidh
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } seoladh: seachadta
        [two] { $count } sheoladh: seachadta
        [few] { $count } sheoladh: seachadta
        [many] { $count } seoladh: seachadta
       *[other] { $count } seoladh: seachadta
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } seoladh: tarchurtha chuig an gcéad chóras ríomhphoist eile
        [two] { $count } sheoladh: tarchurtha chuig an gcéad chóras ríomhphoist eile
        [few] { $count } sheoladh: tarchurtha chuig an gcéad chóras ríomhphoist eile
        [many] { $count } seoladh: tarchurtha chuig an gcéad chóras ríomhphoist eile
       *[other] { $count } seoladh: tarchurtha chuig an gcéad chóras ríomhphoist eile
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } seoladh grúpa: tarchurtha chuig na baill
        [two] { $count } sheoladh grúpa: tarchurtha chuig na baill
        [few] { $count } sheoladh grúpa: tarchurtha chuig na baill
        [many] { $count } seoladh grúpa: tarchurtha chuig na baill
       *[other] { $count } seoladh grúpa: tarchurtha chuig na baill
    }
notice-likely = An chúis is dóichí
notice-same-advice = Baineann an chomhairle thuas leis seo freisin.
notice-more-recipients =
    { $count ->
        [one] Níl { $count } seoladh eile liostaithe anseo. Tá sé ainmnithe sa tuairisc cheangailte.
        [two] Níl { $count } sheoladh eile liostaithe anseo. Tá siad uile ainmnithe sa tuairisc cheangailte.
        [few] Níl { $count } sheoladh eile liostaithe anseo. Tá siad uile ainmnithe sa tuairisc cheangailte.
        [many] Níl { $count } seoladh eile liostaithe anseo. Tá siad uile ainmnithe sa tuairisc cheangailte.
       *[other] Níl { $count } seoladh eile liostaithe anseo. Tá siad uile ainmnithe sa tuairisc cheangailte.
    }
notice-failed-final = Ní dhéanfar aon iarracht eile.
notice-enclosed-full = Tá do theachtaireacht ar fad ceangailte leis an bhfógra seo.
notice-enclosed-header = Níl ceangailte leis an bhfógra seo ach ceanntásc do theachtaireachta: seoltóir, ábhar, dáta agus línte dá leithéid.
notice-enclosed-header-8bit = Níl ceangailte leis an bhfógra seo ach ceanntásc do theachtaireachta. Tá carachtair sa téacs nach dtiocfadh slán, b’fhéidir, ar an mbealach ar ais.
notice-fields-left-out =
    { $count ->
        [one] Fágadh { $count } líne ar lár sa cheanntásc sin, mar go raibh sé rófhada.
        [two] Fágadh { $count } líne ar lár sa cheanntásc sin, mar go raibh sé rófhada.
        [few] Fágadh { $count } líne ar lár sa cheanntásc sin, mar go raibh sé rófhada.
        [many] Fágadh { $count } líne ar lár sa cheanntásc sin, mar go raibh sé rófhada.
       *[other] Fágadh { $count } líne ar lár sa cheanntásc sin, mar go raibh sé rófhada.
    }
notice-fields-withheld =
    { $count ->
        [one] Fágadh { $count } líne ar lár sa cheanntásc sin ar mhaithe le príobháideachas.
        [two] Fágadh { $count } líne ar lár sa cheanntásc sin ar mhaithe le príobháideachas.
        [few] Fágadh { $count } líne ar lár sa cheanntásc sin ar mhaithe le príobháideachas.
        [many] Fágadh { $count } líne ar lár sa cheanntásc sin ar mhaithe le príobháideachas.
       *[other] Fágadh { $count } líne ar lár sa cheanntásc sin ar mhaithe le príobháideachas.
    }
notice-withheld-targets = Ní léiríonn an fógra seo cén seoladh ar tarchuireadh do theachtaireacht chuige.
notice-withheld-members = Ní léiríonn an fógra seo cé atá sa ghrúpa.
notice-withheld-hosts = Ní léiríonn an fógra seo ainmneacha na bhfreastalaithe laistigh den tseirbhís ríomhphoist.
notice-only-these = Ní bhaineann an fógra seo ach leis na seoltaí seo.
    .one = Ní bhaineann an fógra seo ach leis an seoladh seo.

## Cé atá in ann gníomhú, agus conas

notice-steps-heading = Cad is féidir leat a dhéanamh
notice-who-heading = Cé atá in ann é seo a réiteach?
notice-who-sender = Tusa, mar seo: { $act }.
notice-who-recipient =
    { $count ->
        [one] An faighteoir, mar seo: { $act }.
        [two] Na faighteoirí, mar seo: { $act }.
        [few] Na faighteoirí, mar seo: { $act }.
        [many] Na faighteoirí, mar seo: { $act }.
       *[other] Na faighteoirí, mar seo: { $act }.
    }
notice-who-sender-admin = Do riarthóir féin, mar seo: { $act }.
notice-who-recipient-admin = Na riarthóirí ag { $domain }, mar seo: { $act }.
notice-who-nobody = Níl duine ar bith in ann é a réiteach go díreach. Seo rud a chabhródh, b’fhéidir: { $act }.
notice-party-you = Tusa
notice-party-recipient =
    { $count ->
        [one] An faighteoir
        [two] Na faighteoirí
        [few] Na faighteoirí
        [many] Na faighteoirí
       *[other] Na faighteoirí
    }
notice-party-your-admin = Do riarthóir féin
notice-party-their-admin = Riarthóirí ag { $domain }
notice-part-can-act = Tá réiteach anseo: { $act }
notice-part-passed-on = Rinneadh iarracht í a tharchur
notice-part-refused = Diúltaíodh anseo
notice-part-no-answer = Níor tháinig freagra
notice-part-not-delivered = Níorbh fhéidir í a sheachadadh
notice-part-keeps-trying = Táthar fós ag iarraidh
notice-part-nothing-to-do = Níl réiteach iomlán anseo
notice-part-delivered = Seachadadh í
notice-part-relayed = Tarchuireadh í
notice-part-expanded = Tarchuireadh í chuig grúpa

## Roinnt teangacha in aon fhógra amháin

notice-language-below = Gaeilge thíos
notice-several-languages = Tá an teachtaireacht seo i roinnt teangacha. Tá an Ghaeilge ar cheann acu.

## Cabhair agus teagmháil

notice-help = Léigh tuilleadh faoin bhfadhb seo: { $link }
    .label = Léigh tuilleadh faoin bhfadhb seo
notice-contact-address = Ceist agat? Scríobh chuig: { $contact }
notice-contact-link = Déan teagmháil linn ar líne: { $link }

## An teachtaireacht féin

notice-message-heading = Do theachtaireacht
notice-message-subject = Ábhar
notice-message-sent = Seolta
notice-message-id = Message-ID
notice-message-size = Méid

## Moill

notice-delayed-headline = Táimid fós ag iarraidh í a sheachadadh
notice-delayed-until = Leanfaimid orainn ag iarraidh go dtí { $until }. Mura mbeidh sí seachadta faoin am sin, gheobhaidh tú fógra eile.
notice-delayed-open = Má bhíonn orainn éirí as, gheobhaidh tú fógra eile.
notice-delayed-since = Tá do theachtaireacht ag feitheamh le { $duration } anuas.
notice-delayed-nothing = Ní gá duit aon rud a dhéanamh. Ní gá an teachtaireacht a sheoladh arís.
notice-delayed-reason-heading = An chúis go dtí seo
notice-delayed-urgent = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile, mar shampla ar an bhfón.

## D’éirigh leis

notice-delivered-headline = Tháinig an teachtaireacht slán
notice-delivered-meaning = Ní hionann sin is a rá gur léadh í.
notice-relayed-headline = Ní dheimhneofar an seachadadh
notice-relayed-meaning = Ghlac córas ríomhphoist leis an teachtaireacht ar a bealach chuig { $domain }. Ní sheolann an córas sin deimhnithe.
notice-expanded-headline = Tá an teachtaireacht ar a bealach chuig na baill
notice-expanded-meaning = Seasann seoladh grúpa do roinnt seoltaí eile. Mura féidir an teachtaireacht a sheachadadh chuig ceann acu, seans go dtiocfaidh fógra eile.
notice-label = { $label }:

## Roimh thuairisc a fuarthas ó áit eile

explanation-what = Míníonn an téacs seo an tuairisc a leanann é. De réir na tuairisce sin, tháinig sí ón gcóras ríomhphoist seo:
explanation-unverified = Ní féidir a dheimhniú anseo an fíor é sin. Tá an tuairisc féin thíos, díreach mar a tháinig sí.
