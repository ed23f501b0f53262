### An leathanach le loga na bpostálacha, do dhaoine a sheolann postálacha.
###
### Tá cnaipí agus naisc gearr agus tosaíonn siad le briathar. Ní abairtí iad na lipéid.

## Ar gach leathanach

page-title = Postálacha
page-skip = Léim chuig an ábhar
page-views = Amhairc
page-language = Teanga
page-all-mailings = Gach postáil
page-as-of = Mar a bhí ar { $moment }

## Rochtain

page-access-heading = Cód rochtana de dhíth
page-access-what = Iontráil an cód rochtana a thug do riarthóir duit.
page-access-code = Cód rochtana
page-access-enter = Téigh isteach
page-access-wrong = Níl an cód rochtana seo bailí. Seiceáil é, nó iarr ceann nua ar do riarthóir.
page-leave = Fág

## Liosta na bpostálacha

page-no-mailings = Níor taifeadadh aon phostáil go fóill.
page-column-mailing = Postáil
page-column-begun = Tús
page-column-state = Staid
page-column-messages = Teachtaireachtaí
page-state-prepared = Ag feitheamh ar dheimhniú
page-state-running = Ar siúl
page-state-ended = Críochnaithe
page-policy = Conas a áirítear teachtaireachtaí
page-validity = Am na n-iarrachtaí
page-ends = Deireadh na n-iarrachtaí

## Amhairc ar phostáil

page-view-rates = Figiúirí
page-view-log = Loga
page-view-causes = Cúiseanna
page-view-quarantine = Coraintín

## Figiúirí

page-time-heading = Le himeacht ama
page-column-time = Dáta agus am
page-column-meaning = Brí
page-column-number = Líon
page-column-share = Céatadán

## Loga

page-column-address = Seoladh
page-column-status = Stádas
page-column-reason = Fáth
page-column-changed = Athrú deireanach
page-address-forgotten = Baineadh an seoladh
page-search = Aimsigh seoladh
page-filter-status = Stádas
page-filter-cause = Cúis
page-filter-domain = Fearann
page-filter-all = Gach rud
page-filter-apply = Taispeáin
page-filter-clear = Taispeáin gach rud
page-log-none = Níl aon teachtaireacht ann a thagann leis an gcuardach seo.
page-log-count =
    { $count ->
        [one] { $count } teachtaireacht
        [two] { $count } theachtaireacht
        [few] { $count } theachtaireacht
        [many] { $count } dteachtaireacht
       *[other] { $count } teachtaireacht
    }
page-next = Téigh chuig na chéad línte eile
page-first = Fill ar an tús
page-csv = Sábháil mar thábla (CSV)
page-events-heading = Cad a tharla don teachtaireacht seo
page-column-said = Freagra an chórais ríomhphoist
page-unverified = Gan fíorú: d’fhéadfadh an tuairisc seo teacht ó dhuine ar bith. Ní áirítear í.

## Cúiseanna

page-column-cause = Cúis
page-column-failed = Theip
page-column-retrying = Iarracht eile ar siúl
page-causes-none = Níor theip ar aon teachtaireacht.

## Coraintín

page-column-errors = Earráidí
page-column-since = Ón dáta
page-quarantine-none = Níl aon seoladh faoi choraintín.

## Fógraí a sheoltar le chéile

page-notices = Fógraí
page-notices-none = Níor ullmhaíodh aon fhógra go fóill.
page-column-name = Ainm
page-column-prepared = Ullmhú
page-outcome-failed = Níor seachadadh
page-outcome-delayed = Moillithe
page-outcome-success = Seachadta nó tarchurtha
page-notices-way = Freastalaí seolta
page-notices-not-before = Ní sheolfar roimh
page-notices-suppressed =
    { $count ->
        [one] Ní gá fógra a dhéanamh as { $count } tuairisc.
        [two] Ní gá fógra a dhéanamh as { $count } thuairisc.
        [few] Ní gá fógra a dhéanamh as { $count } thuairisc.
        [many] Ní gá fógra a dhéanamh as { $count } dtuairisc.
       *[other] Ní gá fógra a dhéanamh as { $count } tuairisc.
    }
page-notices-wrong =
    { $count ->
        [one] Níorbh fhéidir fógra a dhéanamh as { $count } tuairisc:
        [two] Níorbh fhéidir fógra a dhéanamh as { $count } thuairisc:
        [few] Níorbh fhéidir fógra a dhéanamh as { $count } thuairisc:
        [many] Níorbh fhéidir fógra a dhéanamh as { $count } dtuairisc:
       *[other] Níorbh fhéidir fógra a dhéanamh as { $count } tuairisc:
    }
page-notices-beyond =
    { $count ->
        [one] Coinneofar { $count } fógra siar, mar tá dóthain fógraí faighte ag an léitheoir faoi láthair.
        [two] Coinneofar { $count } fhógra siar, mar tá dóthain fógraí faighte ag na léitheoirí faoi láthair.
        [few] Coinneofar { $count } fhógra siar, mar tá dóthain fógraí faighte ag na léitheoirí faoi láthair.
        [many] Coinneofar { $count } bhfógra siar, mar tá dóthain fógraí faighte ag na léitheoirí faoi láthair.
       *[other] Coinneofar { $count } fógra siar, mar tá dóthain fógraí faighte ag na léitheoirí faoi láthair.
    }
page-confirm-heading = Réidh le cur chun bealaigh
page-confirm-what =
    { $count ->
        [one] Tá { $count } fógra ullmhaithe. Níor seoladh aon rud go fóill.
        [two] Tá { $count } fhógra ullmhaithe. Níor seoladh aon rud go fóill.
        [few] Tá { $count } fhógra ullmhaithe. Níor seoladh aon rud go fóill.
        [many] Tá { $count } bhfógra ullmhaithe. Níor seoladh aon rud go fóill.
       *[other] Tá { $count } fógra ullmhaithe. Níor seoladh aon rud go fóill.
    }
page-confirm-start = Deimhnigh agus seol
page-confirm-look-only = Ní féidir leat ach breathnú leis an gcód rochtana seo. Caithfidh duine a bhfuil cead seolta aige é a dheimhniú.
page-confirm-done = Deimhnithe. Tá na fógraí á seoladh anois.
page-confirm-changed = Tháinig athrú ar na fógraí seo idir an dá linn. Féach orthu arís, ansin deimhnigh.
page-notices-left =
    { $count ->
        [one] Níor seoladh { $count } fógra go fóill.
        [two] Níor seoladh { $count } fhógra go fóill.
        [few] Níor seoladh { $count } fhógra go fóill.
        [many] Níor seoladh { $count } bhfógra go fóill.
       *[other] Níor seoladh { $count } fógra go fóill.
    }
page-notices-go-on = Seol an chuid eile
page-notices-stopped = Níl na fógraí á seoladh a thuilleadh. Cuir an fáth seo in iúl do do riarthóir:
page-notices-waiting = Níor seoladh go fóill
page-notices-sent = Seolta
page-notices-refused = Diúltaithe
page-notices-for-now = Níorbh fhéidir iad a sheoladh go dtí seo
page-notices-held-back = Coinnithe siar
page-notices-unsure = Seans gur tháinig siad
    .meaning = Ní sheoltar na fógraí seo arís go huathoibríoch. Mar sin, ní bhfaighidh aon duine an fógra céanna faoi dhó.
page-refresh = Athnuaigh

## Cad a d’fhéadfadh dul amú

page-not-found = Níl an leathanach seo ann
page-not-found-what = Fill ar liosta na bpostálacha.
page-trouble = Ní féidir an loga a léamh faoi láthair
page-trouble-what = Bain triail eile as i gceann nóiméid. Má leanann an fhadhb, cuir do riarthóir ar an eolas.
