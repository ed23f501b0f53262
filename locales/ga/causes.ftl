### Na cúiseanna: cén fáth nár seachadadh teachtaireacht, agus cad a chabhróidh.
###
### An méid a deir freastalaí eile, luaitear leis é (“a deir …”). Tá .act ina ainm briathartha, chun go seasfaidh sé
### i ndiaidh “is féidir leis an bhfaighteoir …”. Ní sheasann luach ach i ndiaidh “ag” nó “chuig”, nó mar ainmní.

## Níl fios na cúise ann

cause-unknown =
    .headline = Níl an chúis bheacht ar eolas
    .why = Ní luann an tuairisc seachadta cúis shoiléir ar bith. Tá gach rud atá ar eolas liostaithe ag deireadh an fhógra seo.
    .act = an chúis a aimsiú
    .step-1 = Seiceáil an seoladh uair amháin eile.
    .step-2 = Fan cúpla uair an chloig, ansin seol an teachtaireacht arís.
    .step-3 = Mura n-éiríonn leis arís, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .otherwise = Is féidir leis na riarthóirí ar an dá thaobh tuilleadh a fháil amach ina gcuid logaí.
    .admin = Ní léir an chúis ón stádas ná ón bhfreagra. Aimsigh an teachtaireacht i do loga de réir na n-amanna agus na n-aitheantas atá anseo. Má tá freastalaí eile ainmnithe, is féidir lena riarthóirí a fhreagra a mhíniú.

## Seoltaí

cause-address-problem =
    .headline = Níor glacadh le seoladh sa teachtaireacht seo
    .why = Níor ghlac freastalaí poist ar an mbealach le seoladh sa teachtaireacht seo. Botún clóscríofa an chúis is coitianta.
    .act = an seoladh a sheiceáil
    .step-1 = Cuir an seoladh i gcomparáid, litir ar litir, leis an gceann i dteachtaireacht ón duine seo. Seiceáil spásanna, camóga agus poncanna freisin.
    .step-2 = Clóscríobh an seoladh as an nua seachas é a roghnú ó liosta moltaí.
    .step-3 = Faigh an seoladh reatha ar bhealach eile, mar shampla ar an bhfón.
    .otherwise = Má tá an seoladh ceart, is féidir leis na riarthóirí ag { $domain } tuilleadh a fháil amach.
    .admin = Cuir an seoladh sa tuairisc seo i gcomparáid leis an gceann a d’úsáid an seoltóir. D’fhéadfadh ailias nó cur ar aghaidh é a athrú. Seiceáil a chomhréir, a fhearann agus an freagra.

cause-mailbox-unknown =
    .headline = Ní aithníonn { $domain } an seoladh seo
    .why = Deir an freastalaí poist ag { $domain } nach bhfuil bosca poist aige don seoladh seo. B’fhéidir go bhfuil botún sa seoladh, nó gur dúnadh an bosca poist.
    .act = an seoladh a sheiceáil
    .step-1 = Cuir an seoladh i gcomparáid, litir ar litir, leis an gceann i dteachtaireacht ón duine seo. Is leor aon litir mhícheart amháin.
    .step-2 = Ar roghnaíodh an seoladh ó liosta moltaí? Bain den liosta sin é ar dtús, ansin clóscríobh as an nua é.
    .step-3 = Faigh an seoladh ceart ar bhealach eile. Ansin seol do theachtaireacht arís.
    .otherwise = Má tá an seoladh ceart, is féidir leis na riarthóirí ag { $domain } a fheiceáil cén fáth nach n-aithnítear ansin é.
    .recipient = An leatsa an seoladh seo? Seiceáil an litriú san áit a bhfaigheann daoine é. Fiafraigh de do riarthóir an bhfuil an bosca poist ann.
    .admin = Más ceart don bhosca poist a bheith ann, ba chóir dá riarthóirí an t-eolaire, na hailiasanna agus táblaí na bhfaighteoirí a sheiceáil. Seiceáil gur chuig an gcóras ina bhfuil an bosca poist a théann na taifid MX. D’fhéadfadh ailias nó riail churtha ar aghaidh a bheith dírithe ar sheoladh nach ann dó a thuilleadh.

cause-domain-unknown =
    .headline = Níor aimsíodh an fearann { $domain }
    .why = Níor aimsíodh aon fhearann faoin ainm i ndiaidh an chomhartha @ sa seoladh. B’fhéidir go bhfuil botún ann, nó nach bhfuil an t-ainm in úsáid a thuilleadh.
    .act = an seoladh a sheiceáil
    .step-1 = Seiceáil an chuid i ndiaidh an chomhartha @, litir ar litir. Is furasta .com agus .co a mheascadh, mar shampla.
    .step-2 = Cuardaigh an seoladh ceart i dteachtaireacht níos luaithe nó ar shuíomh gréasáin.
    .step-3 = Faigh an seoladh ceart ar bhealach eile. Ansin seol do theachtaireacht arís.
    .otherwise = An bhfuil { $domain } ceart? Más ea, ní féidir ach le húinéir an fhearainn sin é seo a réiteach.
    .admin = Cuardaigh taifid MX, A agus AAAA an fhearainn ó líonra eile. Má fhaightear NXDOMAIN gach áit, tá an t-ainm mícheart nó tá an clárú imithe as feidhm. Má fhaightear NXDOMAIN anseo amháin, is ar do fhreastalaí DNS féin atá an locht.

cause-domain-accepts-no-mail =
    .headline = Ní ghlacann { $domain } le ríomhphost ar bith
    .why = Tá an fearann seo socraithe gan ríomhphost ar bith a fháil. Mar sin, ní féidir teacht ar aon seoladh ann.
    .act = seoladh eile a úsáid
    .step-1 = Seiceáil an chuid i ndiaidh an chomhartha @. B’fhéidir gur ainm cosúil leis atá ceart.
    .step-2 = Faigh seoladh eile, mar shampla ar an bhfón.
    .step-3 = Féach an bhfuil foirm theagmhála ar shuíomh gréasáin na heagraíochta.
    .otherwise = Ar cheart go nglacfadh { $domain } le ríomhphost? Más ea, caithfidh úinéir an fhearainn na socruithe a athrú.
    .admin = Foilsíonn an fearann taifead MX folamh (RFC 7505). Más botún é sin, ba chóir don úinéir taifid MX a chuid freastalaithe poist a fhoilsiú ina áit.

cause-address-malformed =
    .headline = Níor glacadh le foirm an tseolta seo
    .why = De réir na tuairisce, níl an seoladh scríofa mar is gá do sheoladh ríomhphoist. Is leor spás nó camóg amháin.
    .act = an seoladh a cheartú
    .step-1 = Cuardaigh spásanna, camóga, comharthaí athfhriotail, lúibíní agus ponc ag an deireadh. Ní cóir ceann ar bith díobh a bheith ann.
    .step-2 = Seiceáil go bhfuil comhartha @ amháin ann, agus fearann iomlán ina dhiaidh, mar example.com.
    .step-3 = Clóscríobh an seoladh de láimh. D’fhéadfadh carachtair dhofheicthe a bheith i dtéacs a cóipeáladh.
    .otherwise = Má tá cuma cheart ar an seoladh, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Féach ar an seoladh san ordú RCPT, ní sa cheanntásc amháin. Na lochtanna is coitianta: comharthaí athfhriotail nó lúibíní uilleacha fáin, ainm taispeána, ponc ag an deireadh, fearann gan phonc, carachtair gan leithead nó carachtair den chuma chéanna, níos mó ná 64 beart roimh an gcomhartha @ (RFC 5321, ranna 4.1.2 agus 4.5.3.1). Más i gceart a chlóscríobh an seoltóir é, aimsigh an teagmháil, an t-ailias nó an clár a d’athraigh é.

cause-address-ambiguous =
    .headline = Fuair { $domain } níos mó ná toradh amháin ar an seoladh
    .why = De réir an fhreastalaí poist ag { $domain }, d’fhéadfadh an seoladh seo níos mó ná bosca poist amháin a chiallú. Níl a fhios aige cé acu atá i gceist.
    .act = an seoladh iomlán a úsáid
    .step-1 = Úsáid seoladh iomlán an duine, ní foirm ghearr ná ainm amháin.
    .step-2 = Iarr ar an duine ar bhealach eile seoladh a thabhairt duit a oibreoidh go cinnte.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } an seoladh a dhíriú ar aon bhosca poist amháin.
    .recipient = Abair le do riarthóir go dtéann do sheoladh chuig níos mó ná bosca poist amháin. Go dtí go gceartófar é sin, tabhair seoladh eile de do chuid do dhaoine.
    .admin = In eolaire an fhaighteora atá an locht. Ba chóir do na riarthóirí ansin an seoladh seo a chuardach i ngach bosca poist, teagmháil, grúpa, ailias agus riail athscríofa, agus é a fhágáil ag ceann amháin díobh. Caithfidh cuardach de réir ainm a bheith uathúil freisin. I ndiaidh an athraithe, fan go mbeidh an t-eolaire agus an freastalaí poist sioncronaithe.

cause-mailbox-moved =
    .headline = Tá an seoladh seo bogtha, a deir { $domain }
    .why = Deir an freastalaí poist ag { $domain } nach bhfuil an bosca poist seo ann a thuilleadh. Ní chuireann sé teachtaireachtaí ar aghaidh chuig seoladh nua.
    .act = an seoladh nua a úsáid
    .step-1 = Iarr an seoladh nua ar an duine ar bhealach eile.
    .step-2 = Seans go bhfuil sé luaite i bhfreagra an fhreastalaí eile, ag deireadh an fhógra seo. Deimhnigh go bhfuil sé ceart.
    .step-3 = Athraigh an seoladh i measc do theagmhálaithe. Ansin seol do theachtaireacht arís.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } cur ar aghaidh a shocrú don seanseoladh.
    .recipient = Arb é seo do sheanseoladh? Tabhair an ceann nua do dhaoine. Seans gur féidir le do riarthóir teachtaireachtaí a chur ar aghaidh go ceann tamaill.
    .admin = Tuairiscíonn an freastalaí eile bosca poist atá bogtha agus nach gcuirtear ar aghaidh. Seans go luann freagra 551 an seoladh nua: deimhnigh é sula n-úsáidfear é.

cause-address-changed-hands =
    .headline = Tá úinéir nua ar an seoladh seo, a deir { $domain }
    .why = Ní raibh an teachtaireacht ach don té ar leis an seoladh seo ar dháta áirithe. Deir an freastalaí poist ag { $domain } gur athraigh an t-úinéir ó shin.
    .act = seoladh eile a iarraidh
    .step-1 = Iarr an seoladh reatha ar an duine ar bhealach eile.
    .step-2 = Ná seol aon rud pearsanta chuig an seanseoladh. D’fhéadfadh duine eile é a léamh.
    .step-3 = Bain an seanseoladh de do theagmhálaithe agus de do liostaí.
    .otherwise = Mura bhfuil úinéir nua ann, is féidir leis na riarthóirí ag { $domain } an dáta atá ar taifead acu a cheartú.
    .recipient = Más leatsa an seoladh seo i gcónaí, iarr ar do riarthóir an dáta ar taifead a cheartú. Más seoladh nua agat é, ní duitse an teachtaireacht.
    .admin = Bhí an paraiméadar RRVS nó an réimse Require-Recipient-Valid-Since (RFC 7293) sa teachtaireacht. Cuir a dháta i gcomparáid leis an lá deireanach ar dheimhnigh úinéir an chuntais an seoladh. Ná seol athshocrú pasfhocail ná sonraí príobháideacha eile ansin, agus iarr go ndeimhneofaí seoladh eile. Baineann 5.7.17 leis an mbosca poist, 5.7.18 leis an bhfearann ar fad. Mura bhfuil úinéir nua ar cheachtar acu, ba chóir don taobh eile a thaifid a cheartú.

cause-sender-address-refused =
    .headline = Níor glacadh le do sheoladh seoltóra
    .why = Níor ghlac freastalaí poist ar an mbealach leis an seoladh ónar scríobh tú. Seans gurb é an litriú nó socruithe an fhearainn is cúis leis.
    .act = seoladh an tseoltóra a sheiceáil
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Seiceáil do sheoladh féin i socruithe do chláir ríomhphoist.
    .step-3 = An bhfuil seoladh eile agat? Seol an teachtaireacht uaidh sin.
    .otherwise = De réir na tuairisce seo, ní hé an seoladh ar scríobh tú chuige is cúis leis.
    .admin = Seiceáil seoltóir an chlúdaigh: a chomhréir, agus an bhfuil taifid MX, A nó AAAA ag a fhearann. Diúltaíonn go leor freastalaithe d’fhearann seoltóra nach bhfuil in DNS nó a bhfuil MX folamh aige.

cause-sender-address-malformed =
    .headline = Níor glacadh le foirm do sheolta seoltóra
    .why = Deir freastalaí poist nach bhfuil an seoladh ónar scríobh tú scríofa mar is gá do sheoladh ríomhphoist.
    .act = seoladh an tseoltóra a cheartú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Féach ar do sheoladh féin i socruithe do chláir ríomhphoist. Bain amach spásanna, camóga agus lúibíní.
    .step-3 = Arbh é gléas nó suíomh gréasáin a sheol an teachtaireacht? Seiceáil seoladh an tseoltóra atá socraithe ansin.
    .otherwise = De réir na tuairisce seo, ní hé an seoladh ar scríobh tú chuige is cúis leis.
    .admin = Féach ar an ordú MAIL FROM i do loga. Na lochtanna is coitianta: fearann folamh, óstainm lom, ainm taispeána laistigh de na lúibíní, spásanna, carachtair nach bhfuil in ASCII gan SMTPUTF8. Seiceáil an aitreabúid mail ag an gcuntas, agus an seoltóir atá socraithe i ngléasanna, scripteanna agus foirmeacha gréasáin. Is féidir le hathscríobh (SRS, VERP, masquerading) an chuid áitiúil a dhéanamh níos faide ná 64 beart (RFC 5321, roinn 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Níor aimsigh freastalaí poist fearann do sheolta
    .why = Sheiceáil an freastalaí an chuid i ndiaidh an chomhartha @ i do sheoladh féin. Níor aimsigh sé fearann ansin ar féidir freagra a chur chuige.
    .act = fearann an tseoltóra a sheiceáil
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = I do chlár ríomhphoist, seiceáil an chuid i ndiaidh an chomhartha @ i do sheoladh féin.
    .step-3 = An bhfuil seoladh agat i bhfearann eile? Seol an teachtaireacht uaidh sin.
    .otherwise = De réir na tuairisce seo, ní hé an seoladh ar scríobh tú chuige is cúis leis.
    .admin = Cuardaigh taifid MX, A agus AAAA d’fhearann sheoltóir an chlúdaigh ón taobh amuigh de do líonra, ar níos mó ná freastalaí DNS amháin. Na lochtanna is coitianta: clárú imithe as feidhm, tarmligean nó DNSSEC briste (SERVFAIL), fearann nach ann dó ach laistigh, mar .local nó óstainm. Athscríobh fearainn inmheánacha mar fhearann poiblí ag an ngeata. Má tá gach rud i gceart anois, fan le TTL diúltach an chreasa agus seol arís.

cause-sender-domain-accepts-no-mail =
    .headline = Deir freastalaí poist nach nglacann d’fhearann le ríomhphost
    .why = De réir an fhreastalaí, tá fearann do sheolta socraithe gan ríomhphost a fháil. Diúltaíonn sé do theachtaireachtaí nach féidir freagra a thabhairt orthu.
    .act = freagraí a chumasú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = An bhfuil seoladh agat a fhaigheann ríomhphost? Seol an teachtaireacht uaidh sin.
    .otherwise = De réir na tuairisce seo, ní hé an seoladh ar scríobh tú chuige is cúis leis.
    .admin = Foilsíonn fearann sheoltóir an chlúdaigh taifead MX folamh (RFC 7505), agus mar sin ní bhfaigheadh sé tuairisc go deo. Faigh amach cén clár nó seirbhís a úsáideann mar sheoltóir é, agus tabhair dó seoladh fillte i bhfearann a ghlacann le ríomhphost. Más ceart don fhearann glacadh le ríomhphost, cuir fíorthaifid MX in áit an MX fholaimh. Mura n-úsáideann aon duine é, seans gur brionnaíodh an seoltóir: féach ar do thuairiscí DMARC.

## Boscaí poist

cause-mailbox-problem =
    .headline = Tá fadhb leis an mbosca poist seo, a deir { $domain }
    .why = Níorbh fhéidir leis an bhfreastalaí poist ag { $domain } an teachtaireacht a sheachadadh sa bhosca poist seo. De réir a fhreagra, is é an bosca poist féin is cúis leis.
    .act = an bosca poist a dheisiú
    .step-1 = Abair leis an duine ar bhealach eile nach dtagann teachtaireachtaí isteach.
    .step-2 = Fan lá, ansin seol an teachtaireacht arís.
    .step-3 = An bhfuil práinn leis? Úsáid seoladh eile atá ag an duine céanna.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } an chúis bheacht a fheiceáil.
    .recipient = Logáil isteach i do bhosca poist agus féach an bhfuil rabhadh ann. Mura bhfuil, cuir do riarthóir ar an eolas.
    .admin = Glacann an freastalaí eile leis an seoladh agus tuairiscíonn sé locht ar an mbosca poist. Ba chóir dá riarthóirí staid an bhosca poist a sheiceáil, an cur ar aghaidh uaidh, agus na baill más liosta é.

cause-mailbox-full =
    .headline = Tá an bosca poist lán, a deir { $domain }
    .why = Ní ghlacann bosca poist lán le teachtaireachtaí nua. Nuair a bheidh spás ann arís, tiocfaidh teachtaireachtaí isteach.
    .act = spás a shaoradh
    .step-1 = Abair leis an duine ar bhealach eile go bhfuil an bosca poist lán.
    .step-2 = Seol an teachtaireacht arís nuair a bheidh spás ann.
    .step-3 = An bhfuil práinn leis? Úsáid seoladh eile atá ag an duine céanna.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } níos mó spáis a thabhairt don bhosca poist freisin.
    .recipient = Scrios teachtaireachtaí móra nó seanteachtaireachtaí, ansin folmhaigh na fillteáin bruscair agus turscair. Má tá níos mó spáis uait, iarr ar do riarthóir é.
    .admin = De réir an fhreagra, tá an bosca poist thar a chuóta. Is féidir lena riarthóirí an cuóta a ardú nó spás a shaoradh; is minic a áirítear na fillteáin bruscair agus turscair freisin. Roimh ollphost, seiceáil an bhfuil an bosca poist in úsáid i gcónaí.

cause-mailbox-disabled =
    .headline = Tá an bosca poist díchumasaithe, a deir { $domain }
    .why = Ní ghlacann an freastalaí poist ag { $domain } le teachtaireachtaí don bhosca poist seo. Seans go bhfuil sé dúnta go ceann tamaill nó go buan.
    .act = an bosca poist a chumasú
    .step-1 = Fiafraigh ar bhealach eile an bhfuil an seoladh in úsáid fós.
    .step-2 = Úsáid seoladh eile atá ag an duine nó ag an eagraíocht chéanna.
    .otherwise = Más ceart don bhosca poist a bheith in úsáid, is féidir leis na riarthóirí ag { $domain } é a chumasú arís.
    .recipient = Logáil isteach i do bhosca poist: seans go raibh sé gan úsáid rófhada. Mura n-éiríonn leis sin, iarr ar do riarthóir é a chumasú.
    .admin = Tá an cuntas díchumasaithe, faoi ghlas nó ar fionraí, go minic i ndiaidh tréimhse fhada gan úsáid. Is féidir lena riarthóirí é a chumasú arís, nó ailias nó cur ar aghaidh a shocrú. Mura ndéantar sin, bain an seoladh de do liostaí.

cause-list-expansion-failed =
    .headline = Níor aimsigh { $domain } baill an liosta seo
    .why = Seasann an seoladh do liosta nó do ghrúpa. De réir an fhreastalaí poist ag { $domain }, níorbh fhéidir an teachtaireacht a tharchur chuig na baill.
    .act = an liosta a dheisiú
    .step-1 = Abair le húinéir an liosta ar bhealach eile nach dtagann teachtaireachtaí slán.
    .step-2 = An bhfuil práinn leis? Scríobh go díreach chuig na baill a bhfuil aithne agat orthu.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a fheiceáil cén fáth nár aimsíodh na baill.
    .recipient = An tusa a thugann aire don liosta seo? Seiceáil na baill agus bain amach seoltaí nach n-oibríonn a thuilleadh. Mura bhfaigheann tú aon rud, cuir do riarthóir ar an eolas.
    .admin = Ar an taobh eile, san ord seo: an féidir leis an bhfreastalaí an t-eolaire, an comhad nó an bunachar sonraí leis na baill a léamh; an oireann scagaire agus bonn an ghrúpa dhinimiciúil i gcónaí; an bhfuil liostaí neadaithe ina chéile; an bhfuil iontráil mhíchumtha ann. Leathnaigh an liosta de láimh sula gcuirtear ríomhphost chuige arís. Léireoidh liostaí eile ar an gcóras sin cé acu an liosta nó an t-eolaire atá lochtach.

cause-forwarding-broken =
    .headline = Tá an cur ar aghaidh briste, a deir { $domain }
    .why = Cuireann an bosca poist seo teachtaireachtaí ar aghaidh chuig seoladh eile. De réir an fhreastalaí poist ag { $domain }, ní oibríonn sé sin.
    .act = an cur ar aghaidh a cheartú
    .step-1 = Abair leis an duine ar bhealach eile nach n-oibríonn an cur ar aghaidh ón mbosca poist seo.
    .step-2 = An bhfuil práinn leis? Úsáid seoladh eile atá ag an duine céanna.
    .otherwise = De réir na tuairisce seo, tá an seoladh a d’úsáid tú ceart. Is minic is féidir leis an bhfaighteoir an cur ar aghaidh a cheartú freisin.
    .recipient = Féach cén seoladh a gcuireann do bhosca poist teachtaireachtaí ar aghaidh chuige. Ceartaigh é, nó cuir deireadh leis an gcur ar aghaidh.
    .admin = Ar an taobh eile, faigh amach cá bhfuil an cur ar aghaidh socraithe: ar an gcuntas, i riail sa bhosca poist, in ailias nó i dteagmháil. Seol teachtaireacht tástála chuig an sprioc féin. Ceartaigh nó bain an sprioc, agus coinnigh cóip áitiúil idir an dá linn. Má dhiúltaíonn an sprioc do ríomhphost a cuireadh ar aghaidh, féach ar SPF agus DMARC: seans go bhfuil SRS nó ARC ar iarraidh.

## Córais ríomhphoist

cause-system-problem =
    .headline = Tá fadhb leis an gcóras ríomhphoist, a deir { $domain }
    .why = Níorbh fhéidir leis an gcóras ríomhphoist ag { $domain } glacadh leis an teachtaireacht seo. De réir a fhreagra, is é an córas féin is cúis leis.
    .act = an córas ríomhphoist a dheisiú
    .step-1 = Fan cúpla uair an chloig, ansin seol an teachtaireacht arís.
    .step-2 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Má leanann an fhadhb, caithfidh na riarthóirí ag { $domain } breathnú uirthi.
    .admin = Tuairiscíonn an córas eile locht air féin: stóras, cothabháil, cumraíocht nó gné ar iarraidh. Beidh an t-am, an ID scuaine ina fhreagra agus an freagra féin ag teastáil óna riarthóirí.

cause-system-full =
    .headline = Tá an córas ríomhphoist lán, a deir { $domain }
    .why = Deir an freastalaí poist nach bhfuil spás fágtha aige do theachtaireachtaí nua. Baineann sé seo leis an gcóras ar fad, ní le bosca poist amháin.
    .act = spás stórais a shaoradh
    .step-1 = Fan lá, ansin seol an teachtaireacht arís.
    .step-2 = An bhfuil práinn leis? Úsáid seoladh atá ag an duine céanna i bhfearann eile.
    .otherwise = Má mhaireann sé roinnt laethanta, ní féidir ach leis na riarthóirí ag { $domain } spás a dhéanamh.
    .admin = Baineann an freagra leis an óstach eile, ní le cuóta. Ba chóir dá riarthóirí spás saor agus inodes na n-imleabhar scuaine agus ríomhphoist a sheiceáil, ansin an chuimhne, ansin an tairseach faoina stopann an freastalaí de ghlacadh le ríomhphost (queue_minfree in Postfix, back pressure in Exchange). Ar an taobh seolta, níl le déanamh ach an scuaine a fhágáil ag iarraidh.

cause-system-not-accepting =
    .headline = Ní ghlacann an córas le ríomhphost, a deir { $domain }
    .why = Deir an freastalaí poist nach nglacann sé le teachtaireachtaí. Seans go bhfuil sé múchta go ceann tamaill, nó nach bhfuil sé ceaptha do ríomhphost.
    .act = glacadh ríomhphoist a chumasú
    .step-1 = Seiceáil an chuid i ndiaidh an chomhartha @. B’fhéidir gur ainm cosúil leis atá ceart.
    .step-2 = Má tá an seoladh ceart, fan lá agus seol an teachtaireacht arís.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Má mhaireann sé roinnt laethanta, caithfidh na riarthóirí ag { $domain } breathnú air.
    .admin = Léiríonn freagra 421 nó stádas 4.3.2 múchadh, cothabháil nó scuaine reoite; deir freagra 521 nach nglacann an t-óstach seo le ríomhphost riamh (RFC 7504). Seiceáil nach n-ainmníonn na taifid MX ach óstaigh atá ceaptha do ríomhphost, agus bain triail as na cinn eile. Ar an óstach féin, féach ar staid na seirbhíse ríomhphoist, ar éisteoirí nó comhpháirteanna stoptha, agus ar theorainneacha ceangail.

cause-system-misconfigured =
    .headline = Tá socruithe an chórais mícheart, a deir { $domain }
    .why = De réir a fhreagra féin, níl an córas ríomhphoist ansin socraithe i gceart don teachtaireacht seo.
    .act = na socruithe a cheartú
    .step-1 = Abair leis an duine ar bhealach eile go dtuairiscíonn an córas ríomhphoist ansin socruithe míchearta.
    .step-2 = An bhfuil práinn leis? Úsáid seoladh atá ag an duine céanna i bhfearann eile.
    .step-3 = Seol an teachtaireacht arís nuair a bheidh na socruithe ceart.
    .otherwise = Cabhróidh na sonraí ag deireadh an fhógra seo leis na riarthóirí ag { $domain } an locht a aimsiú.
    .admin = I gcás 5.3.5, is minic a aimsíonn freastalaí é féin mar an chéad léim eile. Cuir a óstainm, liosta a fhearann áitiúil agus a MX nó smart host i gcomparáid; in Exchange, is nascóirí a bhfuil an t-ainm céanna orthu is cúis leis. Seachas sin, féach sa loga ag am an fhreagra: iompar anaithnid, tábla cuardaigh ar iarraidh, ceadanna míchearta. Seol an freagra iomlán lena ID scuaine chuig postmaster an taoibh eile.

cause-feature-missing =
    .headline = Ní thacaíonn { $domain } le gné den teachtaireacht seo
    .why = Seoladh an teachtaireacht le rogha speisialta. Deir an freastalaí poist ag { $domain } nach dtacaíonn sé léi.
    .act = tacú leis an rogha
    .step-1 = Múch roghanna speisialta, mar admháil sheachadta nó am seachadta. Ansin seol an teachtaireacht arís.
    .step-2 = Bain triail as clár ríomhphoist eile, mar shampla i do bhrabhsálaí.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Murar roghnaíodh aon rogha speisialta, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Aimsigh an paraiméadar lena mbaineann an freagra: cuir MAIL agus RCPT i do loga i gcomparáid lena bhfógraíonn an freastalaí eile i ndiaidh EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Seiceáil an bhfuil balla dóiteáin ar cheachtar taobh ag ceilt síntí. Socraigh do chóras chun an paraiméadar a fhágáil ar lár san áit nach dtairgtear é, nó iarr ar an taobh eile an síneadh a chumasú.

cause-message-too-large =
    .headline = Tá an teachtaireacht rómhór
    .why = Ní ghlacann freastalaí poist ar an mbealach ach le teachtaireachtaí níos lú. Éiríonn ceangaltáin thart ar thrian níos mó nuair a sheoltar iad.
    .act = an teachtaireacht a laghdú
    .step-1 = Fág ceangaltáin mhóra ar lár, nó laghdaigh iad.
    .step-2 = Cuir comhaid mhóra ar líne agus seol nasc chucu.
    .step-3 = Má tá roinnt ceangaltán ann, seol i dteachtaireachtaí ar leith iad.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a rá leat cé chomh mór is féidir le teachtaireacht a bheith ann.
    .recipient = Mol bealach eile chun comhaid mhóra a roinnt, mar shampla fillteán comhroinnte. Tá a fhios ag do riarthóir cé chomh mór is féidir le teachtaireacht a bheith.
    .admin = Cuir méid na teachtaireachta i gcomparáid leis an SIZE a fhógraíonn an freastalaí eile i ndiaidh EHLO. Cuireann Base64 thart ar 37 faoin gcéad le ceangaltán. Seans go bhfuil teorainn níos ísle ag bosca poist amháin ná ag a chóras.

cause-message-too-large-for-mailbox =
    .headline = Tá an teachtaireacht rómhór don bhosca poist seo
    .why = Deir an freastalaí poist ag { $domain } nach nglacann an bosca poist seo ach le teachtaireachtaí níos lú. Éiríonn ceangaltáin thart ar thrian níos mó nuair a sheoltar iad.
    .act = teachtaireacht níos lú a sheoladh
    .step-1 = Cuir comhaid mhóra ar líne agus seol nasc chucu.
    .step-2 = Fág ceangaltáin ar lár, nó laghdaigh iad.
    .step-3 = Iarr ar an duine seoladh eile a ghlacann le teachtaireachtaí níos mó.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } teorainn an bhosca poist seo a ardú.
    .recipient = Fiafraigh de do riarthóir cé chomh mór is féidir le teachtaireacht chugat a bheith. An féidir an teorainn a ardú? Idir an dá linn, mol bealach eile chun comhaid mhóra a roinnt.
    .admin = Don bhosca poist, don ghrúpa nó don chuntas atá an teorainn socraithe (X.2.3), agus mar sin d’fhéadfadh sí a bheith i bhfad faoin SIZE a fhógraíonn an freastalaí i ndiaidh EHLO. Cuir i gcomparáid í leis an méid ar an líne: bíonn ceangaltáin in base64 thart ar 37 faoin gcéad níos mó. Féachann riarthóirí an taoibh eile ar theorainn an chuntais ar dtús, ansin ar theorainn an ghrúpa nó an phlean.

cause-own-system-problem =
    .headline = Is í ár seirbhís ríomhphoist féin is cúis leis
    .why = Níorbh fhéidir lenár seirbhís ríomhphoist an teachtaireacht a tharchur. De réir na tuairisce seo, níl aon bhaint ag an taobh eile leis.
    .act = an tseirbhís ríomhphoist a sheiceáil
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Seol an teachtaireacht arís nuair a bheidh an locht réitithe.
    .otherwise = Ní féidir leis an bhfaighteoir aon rud a dhéanamh faoi.
    .admin = Theip ar an teachtaireacht ar an óstach tuairiscithe féin. Cuardaigh a loga de réir na n-aitheantas agus na n-amanna atá anseo. Seiceáil cumraíocht, stóras, ceadanna agus rialacha áitiúla.

cause-stopped-by-own-rules =
    .headline = Tá riail dár seirbhís ríomhphoist féin sa bhealach
    .why = Tá rialacha ag ár seirbhís ríomhphoist faoi sheoltaí, faoi chur ar aghaidh agus faoi ábhar. De réir na tuairisce seo, baineann ceann acu leis an teachtaireacht seo.
    .act = an riail a sheiceáil
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Léigh an chúis ag deireadh an fhógra seo. Seans go luann sí cad lena mbaineann an riail.
    .step-3 = An gcuirtear do ríomhphost ar aghaidh go huathoibríoch? Fiafraigh an bhfuil sé sin ceadaithe, nó cuir deireadh leis.
    .otherwise = Ní féidir leis an bhfaighteoir aon rud a dhéanamh faoi.
    .admin = Aimsigh an riail i loga an óstaigh thuairiscithe de réir ID agus ama: mapaí rochtana, scagairí ábhair agus milters, rialacha iompair nó cosanta sonraí, faighteoirí blocáilte, teorainneacha ar chur ar aghaidh uathoibríoch. Déan eisceacht chomh cúng agus is féidir. Má stopadh cur ar aghaidh chuig an taobh amuigh, seiceáil ar dtús cé a shocraigh é: is comhartha coitianta é gur gabhadh cuntas.

## Líonra agus bealach

cause-network-problem =
    .headline = Theip ar an gceangal idir na córais ríomhphoist
    .why = Chuaigh rud éigin amú ar an líonra ar an mbealach chuig { $domain }. Is minic a réitíonn lochtanna mar seo iad féin.
    .act = fanacht agus seoladh arís
    .step-1 = Fan cúpla uair an chloig, ansin seol an teachtaireacht arís.
    .step-2 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Má mhaireann sé roinnt laethanta, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Tástáil an ceangal chuig gach óstach MX den fhearann ar phort 25, thar IPv4 agus IPv6. Féach ar theorainneacha ama, ar athshocruithe ceangail agus ar lochtanna path MTU. Mura bhfuil ach an fearann seo i gceist, cuir a riarthóirí ar an eolas.

cause-host-unreachable =
    .headline = Ní féidir teacht ar an bhfreastalaí poist ag { $domain }
    .why = Níorbh fhéidir ceangal a dhéanamh leis an bhfreastalaí seo. Seans go bhfuil sé múchta, faoi ró-ualach nó scoite amach ón líonra.
    .act = an freastalaí ansin a sheiceáil
    .step-1 = Seiceáil an chuid i ndiaidh an chomhartha @. B’fhéidir gur ainm cosúil leis atá ceart.
    .step-2 = Má tá an seoladh ceart, fan lá agus seol an teachtaireacht arís.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Má leanann an fhadhb, caithfidh na riarthóirí ag { $domain } a bhfreastalaí a sheiceáil.
    .admin = Tástáil port 25 ar gach óstach MX, thar IPv4 agus IPv6, ó líonra eile freisin. Má éiríonn le daoine eile, féach ar do bhalla dóiteáin, ar do bhealaí agus ar aon bhac a chuir do sholáthraí ar phort 25.

cause-connection-refused =
    .headline = Dhiúltaigh an freastalaí ag { $domain } don cheangal
    .why = Aimsíodh freastalaí, ach ní ghlacann sé le ceangal ríomhphoist. Seans go bhfuil a sheirbhís ríomhphoist stoptha, nó go bhfuil balla dóiteáin sa bhealach.
    .act = an tseirbhís ríomhphoist ansin a sheiceáil
    .step-1 = Seiceáil an chuid i ndiaidh an chomhartha @. Seans go bhfuil suíomh gréasáin ag an bhfearann, ach gan seirbhís ríomhphoist.
    .step-2 = Má tá an seoladh ceart, fan cúpla uair an chloig agus seol an teachtaireacht arís.
    .step-3 = Mura n-éiríonn leis arís, cuir é sin in iúl don duine ar bhealach eile.
    .otherwise = Má leanann an fhadhb, caithfidh na riarthóirí ag { $domain } a sheiceáil an bhfuil a seirbhís ríomhphoist ar siúl.
    .admin = Má dhiúltaítear ar phort 25 (TCP reset, ECONNREFUSED), níl aon rud ag éisteacht ansin, nó diúltaíonn balla dóiteáin. Bain triail as gach óstach MX thar IPv4 agus IPv6, ó líonra eile freisin: má oibríonn sé sin, tá bac ar do sheoladh IP. Gan taifead MX úsáidtear an taifead A nó AAAA, agus d’fhéadfadh sé sin dul chuig freastalaí gréasáin. Ar an óstach eile: an bhfuil an tseirbhís ar siúl, ar na seoltaí cearta, agus cad iad na teorainneacha.

cause-connection-broken =
    .headline = Bhris an ceangal chuig { $domain } róluath
    .why = Bhí na freastalaithe i dteagmháil, ach bhris an ceangal sular tugadh an teachtaireacht ar láimh.
    .act = fanacht agus seoladh arís
    .step-1 = Fan uair an chloig, ansin seol an teachtaireacht arís.
    .step-2 = An bhfuil ceangaltáin mhóra sa teachtaireacht? Seol gan iad í, nó le nasc chuig na comhaid.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Má tharlaíonn sé arís is arís eile, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Aimsigh an t-ordú inar bhris sé. Roimh an mbeannú: teorainneacha ceangail nó moill d’aon ghnó. I ndiaidh STARTTLS: an croitheadh láimhe. Le linn DATA: path MTU, scagaire ábhair mall, teorainn mhéide. Seol teachtaireacht tástála bheag agus ceann mór chuig gach óstach MX, thar IPv4 agus IPv6. Féach ar bhallaí dóiteáin a scrúdaíonn SMTP, agus ar do theorainneacha ama (RFC 5321, roinn 4.5.3.2).

cause-may-have-arrived =
    .headline = Seans gur tháinig an teachtaireacht slán
    .why = Bhris an ceangal chuig { $domain } tar éis an teachtaireacht ar fad a sheoladh. Níl an freagra againn, agus mar sin níl a fhios againn ar glacadh léi.
    .act = fiafraí ar tháinig sí
    .step-1 = Fiafraigh den duine ar tháinig an teachtaireacht slán.
    .step-2 = Ná seol arís í ach amháin má tá sí ar iarraidh, nó seans go dtiocfaidh sí faoi dhó.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a fheiceáil ina loga ar glacadh leis an teachtaireacht.
    .recipient = Féach i do bhosca isteach agus i d’fhillteán turscair. Abair leis an seoltóir an bhfuil an teachtaireacht ann.
    .admin = Cailleadh an ceangal i ndiaidh dheireadh na sonraí agus roimh an bhfreagra. Cuardaigh loga an taoibh eile de réir an Message-ID. Má tharlaíonn sé arís, féach ar scagairí ábhair malla, ar theorainneacha ama (iarrann RFC 5321 deich nóiméad anseo) agus ar path MTU.

cause-expired-after-retries =
    .headline = Theip ar gach iarracht an teachtaireacht a sheachadadh
    .why = Rinneadh roinnt iarrachtaí ar sheachadadh chuig { $domain }. Ní luann an tuairisc aon chúis eile.
    .act = fanacht agus seoladh arís
    .step-1 = Seiceáil an chuid i ndiaidh an chomhartha @. B’fhéidir gur ainm cosúil leis atá ceart.
    .step-2 = Má tá an seoladh ceart, fan lá agus seol an teachtaireacht arís.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Mura n-éiríonn leis arís, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Tá saolré na scuaine caite. Cuardaigh freagra deireanach gach iarrachta sa loga: luann sé an fhíorchúis. Tástáil óstaigh MX an fhearainn thar IPv4 agus IPv6.

cause-route-broken =
    .headline = Níor aimsíodh bealach ceart chuig { $domain }
    .why = Níorbh fhéidir a fháil amach cá gcuirfí an teachtaireacht. Seans go bhfuil socruithe míchearta ag { $domain } nó ag freastalaí poist ar an mbealach.
    .act = na socruithe a cheartú
    .step-1 = Abair leis an duine ar bhealach eile nach sroicheann ríomhphost an seoladh seo.
    .step-2 = Seiceáil an chuid i ndiaidh an chomhartha @. B’fhéidir gur ainm cosúil leis atá ceart.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a sheiceáil cá gcuirtear a ríomhphost.
    .admin = Seiceáil taifid MX, A agus AAAA an fhearainn agus do tháblaí bealaigh féin. I lúb, léiríonn na réimsí Received cé na hóstaigh a thagann faoi dhó. Féach ar chur ar aghaidh i gciorcal agus ar óstach MX nach n-aithníonn an fearann mar a cheann féin.

cause-domain-without-mail-server =
    .headline = Níor aimsíodh freastalaí poist don fhearann { $domain }
    .why = Tá an fearann ann, ach ní luann sé aon fhreastalaí poist atá in ann glacadh leis an teachtaireacht. Seans nach bhfuil sé in úsáid ach do shuíomh gréasáin.
    .act = freastalaí poist a ainmniú
    .step-1 = Seiceáil an chuid i ndiaidh an chomhartha @. B’fhéidir gur ainm cosúil leis atá ceart.
    .step-2 = Cuardaigh an seoladh ceart i dteachtaireacht níos luaithe nó ar shuíomh gréasáin na heagraíochta.
    .step-3 = Iarr seoladh eile ar an duine ar bhealach eile.
    .otherwise = An bhfuil { $domain } ceart? Más ea, caithfidh a riarthóirí freastalaí poist a ainmniú i socruithe an fhearainn.
    .admin = Cuardaigh na taifid MX. Níl siad seo inúsáidte: ainmneacha gan taifead A ná AAAA, CNAME (RFC 2181, roinn 10.3), seoltaí IP in áit ainm, localhost. Gan MX ar bith, is é seoladh an fhearainn féin a úsáidtear (RFC 5321, roinn 5.1). Má théann an MX ar ais chuig an óstach tuairiscithe (“mail loops back to myself”), ní aithníonn an t-óstach sin an fearann mar a cheann féin: cuir leis ansin é, nó ceartaigh an MX.

cause-domain-lookup-failed =
    .headline = Níorbh fhéidir an freastalaí poist ag { $domain } a aimsiú
    .why = Léiríonn eolaire an bealach chuig an mbosca poist. Ní bhfuarthas freagra inúsáidte uaidh. D’fhéadfadh an locht a bheith ar an taobh seo nó ar an taobh eile.
    .act = na freastalaithe ainmneacha a sheiceáil
    .step-1 = Seiceáil an chuid i ndiaidh an chomhartha @. B’fhéidir gur ainm cosúil leis atá ceart.
    .step-2 = Má tá an seoladh ceart, fan cúpla uair an chloig agus seol an teachtaireacht arís.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = An dtarlaíonn sé le fearainn eile seachas { $domain }? Más ea, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Cuir ceist ar gach freastalaí ainmneacha údarásach den fhearann faoi MX, A agus AAAA, ansin ar do fhreastalaí DNS féin. Mura dteipeann ach air sin (SERVFAIL, teorainn ama), féach ar a bhailíochtú DNSSEC, ar na freastalaithe a gcuireann sé ceisteanna chucu, agus ar bhac ar TCP nó ar fhreagraí móra UDP ar phort 53. Má theipeann ar na freastalaithe údarásacha: tarmligean lochtach, sínithe as dáta, óstaigh nach féidir teacht orthu. Má dhéanann an t-óstach tuairiscithe bealaí a roghnú trí LDAP nó bunachar sonraí, seiceáil é sin ar dtús.

cause-mail-loop =
    .headline = Is cosúil go bhfuil an teachtaireacht ag dul i gciorcal
    .why = De réir na tuairisce, tháinig an teachtaireacht ar ais chuig freastalaí nó chuaigh sí tríd an iomarca díobh. De ghnáth, bíonn freastalaithe nó boscaí poist ag cur ar aghaidh chuig a chéile.
    .act = an ciorcal a bhriseadh
    .step-1 = Abair leis an duine ar bhealach eile go dtéann teachtaireachtaí chuig an seoladh seo i gciorcal.
    .step-2 = An gcuireann tú do ríomhphost féin ar aghaidh chuig an seoladh seo? Cinntigh nach dtagann sé ar ais chugat.
    .step-3 = An bhfuil práinn leis? Úsáid seoladh eile atá ag an duine céanna.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } an áit a gcasann an teachtaireacht ar ais a aimsiú.
    .recipient = An gcuireann tú do theachtaireachtaí ar aghaidh chuig seoladh eile? Cinntigh nach gcuireann an seoladh sin ar ais chugat iad.
    .admin = Léigh na réimsí Received ón mbun aníos agus féach cá bhfuil óstaigh ann faoi dhó: an t-óstach deireanach roimhe sin a chuireann an teachtaireacht ar ais. Ansin, féach ar chur ar aghaidh i gciorcal, ar fhreastalaí tarchuir nó smart host d’fhearann ar cheart dó a bheith áitiúil, ar MX a théann ar ais, nó ar shocrú hibrideach ina gceapann gach taobh gur leis an taobh eile an fearann. Mura bhfuil óstach ar bith ann faoi dhó, tá teorainn na léimeanna ró-íseal: iarrann RFC 5321, roinn 6.3, 100 ar a laghad.

## Tarchur idir freastalaithe

cause-protocol-problem =
    .headline = Ní raibh dhá fhreastalaí poist ar aon fhocal
    .why = Níor aontaigh na freastalaithe conas an teachtaireacht a thabhairt ar láimh. Ceist theicniúil idir an dá fhreastalaí é seo.
    .act = an freastalaí poist a sheiceáil
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Seans go mbeidh cabhair na riarthóirí ag { $domain } ag teastáil freisin.
    .admin = Léigh an freagra i dteannta an ordaithe ar freagra air é. Cuir a bhfógraíodh i ndiaidh EHLO i gcomparáid lenar úsáideadh. Ballaí dóiteáin agus seachfhreastalaithe a athscríobhann SMTP is cúis leis go minic, nó freastalaí a éilíonn STARTTLS ar dtús.

cause-tls-demanded =
    .headline = Éilíonn freastalaí poist ceangal slán
    .why = Deir an freastalaí nach nglacann sé leis an teachtaireacht seo ach thar cheangal criptithe. De réir na tuairisce seo, níor úsáideadh a leithéid.
    .act = criptiú a chur ar siúl
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Ar seoladh an teachtaireacht ó chlár ríomhphoist nó ó ghléas de do chuid féin? Cuir TLS ar siúl ina shocruithe do ríomhphost amach.
    .otherwise = Ní féidir leis an bhfaighteoir aon rud a dhéanamh faoi.
    .admin = Seiceáil go n-úsáideann do chóras STARTTLS mar chliant (RFC 3207): is iomaí ceann nach ndéanann de réir réamhshocraithe. Má dhéanann, féach an dtairgeann EHLO STARTTLS agus an mbaineann balla dóiteáin amach é. Má theipeann ar an gcroitheadh láimhe: leaganacha TLS faoi bhun 1.2, sifir, beart CA ar iarraidh. Le teachtaireachtaí a chur isteach, úsáid port 465, nó 587 le STARTTLS (RFC 8314). Is é 4.7.29 nó 5.7.29 an stádas a thugann Google dó seo.

cause-too-many-recipients =
    .headline = Tá an iomarca faighteoirí ag an teachtaireacht
    .why = Ní ghlacann freastalaí poist ar an mbealach ach le líon teoranta seoltaí in éineacht.
    .act = níos lú seoltaí a úsáid
    .step-1 = Seol an teachtaireacht arís, ach chuig na seoltaí san fhógra seo amháin.
    .step-2 = An bhfuil an iomarca ann fós? Seol chuig grúpaí níos lú í, grúpa i ndiaidh grúpa.
    .step-3 = An scríobhann tú go minic chuig an ngrúpa seo? Iarr ar do riarthóir liosta ríomhphoist a shocrú.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a rá leat cén teorainn atá ann.
    .admin = Ba chóir d’fhreastalaí glacadh le 100 faighteoir ar a laghad in éineacht, agus ba chóir don chliant an chuid eile a roinnt (RFC 5321). Seiceáil an roinneann do chóras i ndiaidh freagra 452, agus cad iad na teorainneacha do theachtaireacht agus do sheoltóir.

## Ábhar

cause-content-problem =
    .headline = Ní thuigeann freastalaí poist foirm na teachtaireachta
    .why = Tá rud éigin sa chaoi a bhfuil an teachtaireacht seo déanta a chuireann bac ar an seachadadh. Seans gurb í an fhormáid, na carachtair nó ceangaltán is cúis leis.
    .act = an teachtaireacht a shimpliú
    .step-1 = Seol an teachtaireacht arís mar ghnáth-théacs, gan formáidiú.
    .step-2 = Fág na ceangaltáin ar lár, nó seol i gcineálacha comhaid coitianta iad.
    .step-3 = Bain triail as clár ríomhphoist eile, mar shampla i do bhrabhsálaí.
    .otherwise = Má theipeann ar theachtaireacht shimplí freisin, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Seiceáil an teachtaireacht de réir RFC 5322 agus MIME: From agus Date, CR nó LF lom, fad línte, NUL, tacair charachtar. Seiceáil an raibh 8BITMIME, BINARYMIME nó SMTPUTF8 de dhíth agus gan a bheith á thairiscint.

cause-message-malformed =
    .headline = Fuair freastalaí poist earráid i bhfoirm na teachtaireachta
    .why = De réir an fhreastalaí, ní leanann an teachtaireacht caighdeán an ríomhphoist. Is gnách gurb é an clár a rinne í is cúis leis.
    .act = clár eile a úsáid
    .step-1 = Scríobh an teachtaireacht arís i gclár ríomhphoist eile, mar shampla i do bhrabhsálaí.
    .step-2 = Clóscríobh an téacs as an nua. Má dhéantar teachtaireacht a chóipeáil nó a chur ar aghaidh, seans go leanfaidh an earráid í.
    .step-3 = Mura n-éiríonn leis arís, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .otherwise = Más suíomh gréasáin nó gléas a rinne an teachtaireacht, ní féidir ach lena lucht riartha í a cheartú.
    .admin = Seiceáil san ord seo: From amháin le seoladh bailí, agus Sender má tá roinnt ann; Date amháin; gan réimse ar bith faoi dhó (RFC 5322, roinn 3.6); comhréir Message-ID; bearta amha 8 ngiotán sa cheanntásc; CR nó LF lom (RFC 5321, roinn 2.3.8); línte níos faide ná 998 beart; teorainneacha agus ionchódú MIME. Cuir an teachtaireacht mar a cuireadh isteach í i gcomparáid leis an teachtaireacht mar a seoladh í: athraíonn séanadh, geataí agus bogearraí liosta í.

cause-media-unsupported =
    .headline = Ní ghlacann freastalaí poist leis an gcineál ábhair seo
    .why = De réir na tuairisce, tá ábhar sa teachtaireacht de chineál nach féidir leis an taobh eile glacadh leis. Ní ghlacann seoltaí áirithe ach le gnáth-théacs.
    .act = cineál an chomhaid a athrú
    .step-1 = Úsáid cineálacha comhaid coitianta, mar PDF nó JPEG.
    .step-2 = Seol an teachtaireacht arís mar ghnáth-théacs, gan formáidiú ná ceangaltáin.
    .step-3 = Cuir na comhaid ar líne agus seol nasc chucu.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a rá leat cé na cineálacha ábhair a nglacann a gcóras leo.
    .admin = Cuir Content-Type gach coda (RFC 2046) i gcomparáid lena nglacann an ceann scríbe leis: is minic nach nglacann geataí chuig SMS, facs, glaoire agus córais ticéad ach le text/plain. Féach ar application/ms-tnef (winmail.dat), message/rfc822 neadaithe agus multipart/signed. Múch téacs saibhir don fhearann seo, nó lig don gheata an chuid sin a bhaint nó a thiontú.

cause-conversion-impossible =
    .headline = Níorbh fhéidir an teachtaireacht a thiontú ar an mbealach
    .why = De réir na tuairisce, teastaíonn an teachtaireacht i bhfoirm eile ón gcéad chóras ríomhphoist eile. Níorbh fhéidir í a athrú, nó ní raibh sé ceadaithe.
    .act = gnáth-théacs a scríobh
    .step-1 = Úsáid gnáth-théacs don seoladh seo, gan formáidiú ná carachtair speisialta.
    .step-2 = An bhfuil an teachtaireacht sínithe nó criptithe? Seol gan é sin í, más féidir leis an ábhar a bheith gan chosaint.
    .step-3 = Fág ceangaltáin ar lár, nó cuir na comhaid ar líne agus seol nasc.
    .otherwise = Má theipeann ar theachtaireacht shimplí freisin, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Féach cé acu de 8BITMIME (RFC 6152), BINARYMIME agus SMTPUTF8 nach dtairgeann an chéad léim eile i ndiaidh EHLO. X.6.2: tá cosc ar thiontú, mar shampla i gcodanna sínithe nó de réir polasaí; X.6.3: níl tacaíocht ann; X.6.5: rinneadh iarracht agus theip uirthi. Lig don chlár seolta quoted-printable nó base64 a úsáid é féin, nó seol trí óstach a thacaíonn leis an síneadh.

cause-content-refused =
    .headline = Níor glacadh le hábhar na teachtaireachta
    .why = Seiceálann freastalaí poist ar an mbealach cad atá i dteachtaireachtaí. Níor ghlac sé le rud éigin sa cheann seo, mar shampla ceangaltán nó nasc.
    .act = an t-ábhar a athrú
    .step-1 = Fág ceangaltáin ar lár, go háirithe cláir agus comhaid chomhbhrúite.
    .step-2 = Seiceáil do chomhaid le haghaidh víreas sula seolfaidh tú arís iad.
    .step-3 = Fág ar lár naisc nach bhfuil gá leo.
    .step-4 = Socraigh leis an duine bealach eile chun na comhaid a roinnt.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a rá leat cad leis nach nglacann a gcóras.
    .recipient = Socraigh leis an seoltóir bealach eile chun an t-ábhar a roinnt. Má bhíonn sé ag teastáil go minic, iarr eisceacht ar do riarthóir.
    .admin = Faigh amach cén scagaire a thug an freagra agus cén riail nó síniú a luann sé. Seiceáil cineálacha comhaid laistigh de chomhaid chomhbhrúite agus iarmhíreanna dúbailte. Má thuairiscíonn scanóir bogearraí díobhálacha, scrúdaigh gléas an tseoltóra ar dtús.

cause-attachment-refused =
    .headline = Níor glacadh le ceangaltán
    .why = Ní ghlacann freastalaí poist ar an mbealach le comhad sa teachtaireacht seo. Diúltaíonn go leor córas do chláir, do scripteanna agus do chomhaid chomhbhrúite faoi ghlas.
    .act = an ceangaltán a athrú
    .step-1 = Léigh an freagra ag deireadh an fhógra seo. Seans go luann sé an comhad.
    .step-2 = Úsáid formáid choitianta mar PDF don chomhad, nó fág ar lár é.
    .step-3 = Cuir an comhad ar líne agus seol nasc chuige.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a rá leat cé na comhaid a nglacann a gcóras leo.
    .recipient = Mol bealach eile chun an comhad a roinnt, mar shampla fillteán comhroinnte. Má bhíonn comhaid mar sin ag teastáil uait go minic, iarr eisceacht ar do riarthóir.
    .admin = Faigh amach cad air a bhféachann an riail: iarmhír, Content-Type, fíorchineál an chomhaid, nó a bhfuil laistigh de chomhaid chomhbhrúite. Is minic a dhiúltaítear do: .exe, .js, .iso, .lnk, .html, macraí, iarmhíreanna dúbailte, comhaid chomhbhrúite le pasfhocal nach féidir a scanadh, an iomarca ceangaltán nó ceangaltáin neadaithe. Is féidir leis an taobh eile eisceacht a dhéanamh don seoltóir seo nó cóip a scaoileadh ón gcoraintín. Ná cuir bréagriocht ar an gcomhad.

cause-virus-found =
    .headline = Tuairiscíonn scanóir víreas bogearraí díobhálacha
    .why = Is féidir le scanóirí a bheith mícheart, ach is sábháilte seiceáil a dhéanamh. Seolann roinnt bogearraí díobhálacha teachtaireachtaí uathu féin.
    .act = do ghléas a sheiceáil
    .step-1 = Ná hoscail na ceangaltáin, agus ná seol arís iad faoi láthair.
    .step-2 = Seiceáil do ghléas agus na comhaid le scanóir víreas atá cothrom le dáta.
    .step-3 = Nár scríobh tusa an teachtaireacht seo? Athraigh do phasfhocal ar ghléas eile.
    .step-4 = Abair le do riarthóir cad atá san fhógra seo. Ná tabhair na comhaid d’aon duine.
    .otherwise = Má tá an comhad gan dochar go cinnte, is féidir leis na riarthóirí ag { $domain } an cinneadh a sheiceáil.
    .admin = Nótáil cén t-óstach a thuairiscigh agus ainm an tsínithe. Leithlisigh agus scrúdaigh an gléas seolta roimh aon rud eile, agus cuardaigh sa chuntas teachtaireachtaí agus rialacha nach ndearna an t-úinéir. Seiceáil an comhad le scanóir eile. Más aláram bréagach é, tuairiscigh do dhéantóir an scanóra é; ná hathphacáil an comhad riamh chun é a chur tríd.

cause-international-address-unsupported =
    .headline = Ní ghlacann freastalaí poist ach leis na litreacha ó a go z
    .why = Tá litreacha seachas iad siúd ó a go z i seoladh sa teachtaireacht seo. Ní thacaíonn córas ríomhphoist ar an mbealach lena leithéid de sheoltaí.
    .act = seoladh simplí a úsáid
    .step-1 = Iarr ar an duine seoladh nach bhfuil ann ach na litreacha ó a go z.
    .step-2 = An bhfuil litreacha eile i do sheoladh féin? Scríobh ó sheoladh eile.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a fháil amach an bhféadfadh a gcóras tacú le seoltaí mar seo.
    .recipient = Iarr ar do riarthóir seoladh breise nach bhfuil ann ach na litreacha ó a go z. Tabhair é sin do dhaoine nach dtagann a gcuid teachtaireachtaí slán.
    .admin = Ní thairgeann an chéad chóras eile SMTPUTF8 (RFC 6531). Cumasaigh ansin é, nó tabhair ailias ASCII don bhosca poist. Mura bhfuil ach an fearann lasmuigh de ASCII, is féidir é a sheoladh i bhfoirm A-label.

## Slándáil agus rialacha

cause-policy-problem =
    .headline = Stop riail slándála an teachtaireacht
    .why = Tá rialacha ag córais ríomhphoist faoi na teachtaireachtaí a nglacann siad leo agus a tharchuireann siad. Stop ceann de na rialacha sin an teachtaireacht seo.
    .act = an riail a aimsiú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a rá an leo féin an riail.
    .admin = Níl an freagra soiléir, d’aon ghnó b’fhéidir. Faigh amach cén t-óstach a thug é. Seiceáil fíordheimhniú an tseoltóra, TLS, cáil an óstaigh sheolta agus aon chriptiú ar an teachtaireacht.

cause-cryptography-failed =
    .headline = Theip ar sheiceáil sínithe nó criptithe
    .why = Baineann sé seo le cosaint na teachtaireachta féin, mar shampla síniú. De réir na tuairisce, níorbh fhéidir le córas í a sheiceáil ná a thiontú.
    .act = eochracha agus teastais a sheiceáil
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = An gcriptíonn tú féin do theachtaireachtaí? Iarr eochair nó teastas reatha ar an duine.
    .step-3 = Mura bhfuil aon rud rúnda sa teachtaireacht, seol gan síniú ná criptiú í.
    .otherwise = Seans go gcaithfidh na riarthóirí ag { $domain } a gcuid eochracha a sheiceáil freisin.
    .recipient = Ar athraigh d’eochair nó do theastas, nó an bhfuil sé as dáta? Seol an ceann reatha chuig na daoine a scríobhann chugat.
    .admin = Aimsigh an t-óstach a sheiceálann, a shíníonn nó a dhíchriptíonn (S/MIME, OpenPGP, geata). X.7.3: gan tiontú idir dhá chóras; X.7.5: gan eochair inúsáidte; X.7.6: gan tacaíocht don algartam, mar SHA-1 nó RSA gearr; X.7.7: athraíodh an t-ábhar. Seiceáil dáta éaga, slabhra agus cúlghairm na dteastas, agus na heochracha san eolaire. I gcás X.7.7, féach cad a athraíonn an corp i ndiaidh an tsínithe: séanadh, athscríobh nasc, athionchódú.

cause-refused-by-policy =
    .headline = Dhiúltaigh { $domain } don teachtaireacht de réir a rialacha
    .why = Socraíonn gach córas ríomhphoist cé na teachtaireachtaí a nglacann sé leo. Tá a fhios ag na riarthóirí ansin cén riail a chuir stop leis an gceann seo.
    .act = an teachtaireacht a cheadú
    .step-1 = Léigh freagra an fhreastalaí eile ag deireadh an fhógra seo. Seans go luann sé an chúis.
    .step-2 = Abair leis an duine ar bhealach eile gur diúltaíodh don teachtaireacht.
    .step-3 = Iarr ar an duine eisceacht a lorg ó na riarthóirí ansin.
    .otherwise = An ndiúltaítear do do theachtaireachtaí uile chuig { $domain }? Más ea, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .recipient = An bhfuil tú ag súil le teachtaireachtaí ón seoltóir seo? Iarr eisceacht ar do riarthóir.
    .admin = Leis an taobh eile an riail, agus is acu atá an leigheas. Seol chuig postmaster an taoibh eile an freagra, an t-am agus an seoladh IP seolta. Má dhiúltaítear do gach ríomhphost, seiceáil SPF, DKIM, DMARC, DNS droim ar ais agus liostaí blocála ar dtús.

cause-refused-as-spam =
    .headline = Turscar atá sa teachtaireacht, a deir { $domain }
    .why = Dhiúltaigh scagaire uathoibríoch ansin don teachtaireacht mar ríomhphost gan iarraidh. Is féidir le scagairí mar seo a bheith mícheart.
    .act = an teachtaireacht a ligean tríd
    .step-1 = Fiafraigh den duine ar bhealach eile an féidir do sheoladh a cheadú ansin.
    .step-2 = Bain triail as teachtaireacht ghearr gan naisc ná ceangaltáin.
    .step-3 = Nár scríobh tusa an teachtaireacht seo? Athraigh do phasfhocal agus cuir do riarthóir ar an eolas.
    .otherwise = Má dhiúltaítear do theachtaireachtaí eile uait freisin, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .recipient = Cuir an seoltóir le do theagmhálaithe nó le do liosta seoltóirí sábháilte. An bhfuil teachtaireachtaí ón seoltóir seo i d’fhillteán turscair? Marcáil mar theachtaireachtaí inghlactha iad.
    .admin = Seiceáil SPF, DKIM agus DMARC d’fhearann an tseoltóra agus cáil an tseolta IP seolta. Féach ar theachtaireachtaí neamhghnácha ón gcuntas seo. Má tá gach rud i gceart, tuairiscigh an cinneadh mícheart do postmaster an taoibh eile.

cause-relay-refused =
    .headline = Dhiúltaigh freastalaí poist an teachtaireacht a tharchur
    .why = Deir an freastalaí nach é a chúram ríomhphost uait a tharchur chuig { $domain }. Socrú is cúis leis go minic.
    .act = na socruithe a cheartú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Seiceáil an chuid i ndiaidh an chomhartha @. Is féidir le hainm mícheart dul chuig freastalaí mícheart.
    .otherwise = An bhfuil na socruithe ar do thaobh féin ceart? Más ea, caithfidh na riarthóirí ag { $domain } a sheiceáil cén freastalaí a ghlacann lena ríomhphost.
    .admin = D’fhéadfadh na taifid MX dul chuig óstach nach bhfuil an fearann ar a liosta féin. Nó tá logáil isteach ag teastáil ón bhfreastalaí tarchuir. Seiceáil na taifid MX, na dintiúir don fhreastalaí tarchuir, agus cé na seoltaí IP a gceadaíonn sé tarchur dóibh.

cause-authentication-required =
    .headline = Éilíonn freastalaí poist logáil isteach bhailí
    .why = Ní ghlacann freastalaí poist ar an mbealach leis an teachtaireacht seo gan logáil isteach bhailí. Bhí an logáil isteach ar iarraidh, nó níor glacadh léi.
    .act = an logáil isteach a sheiceáil
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = An úsáideann tú gléas nó clár a sheolann ríomhphost uaidh féin? Seiceáil an t-ainm úsáideora agus an pasfhocal ann.
    .otherwise = Ní féidir leis an bhfaighteoir aon rud a dhéanamh faoi.
    .admin = Seiceáil na dintiúir agus an sásra fíordheimhnithe a úsáideann do chóras don fhreastalaí tarchuir. Úsáid port 587 le STARTTLS, nó port 465. Pasfhocal a athraíodh, nó pasfhocal aipe atá ag teastáil, is cúis leis go minic.

cause-authentication-refused =
    .headline = Níor ghlac freastalaí poist leis an logáil isteach
    .why = Níor aithin an freastalaí na sonraí logála isteach a tugadh dó. Seans gur athraíodh an pasfhocal nó go bhfuil sé as dáta.
    .act = na sonraí logála isteach a cheartú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Ar seoladh an teachtaireacht ó chlár ríomhphoist nó ó ghléas de do chuid féin? Cuir isteach an t-ainm úsáideora agus an pasfhocal ann arís.
    .step-3 = Logáil isteach uair amháin i do bhrabhsálaí. Seans go n-iarrfaidh do sholáthraí rud éigin ort ansin.
    .otherwise = Ní féidir leis an bhfaighteoir aon rud a dhéanamh faoi.
    .admin = Léigh an freagra (RFC 4954, RFC 5248): 535 5.7.8 dintiúir mhíchearta, 432 4.7.12 athrú pasfhocail, 5.7.14 gaol muiníne ar iarraidh. Tástáil na dintiúir de láimh ar an bport isteach. Ansin seiceáil: pasfhocal athraithe nó as dáta, cuntas faoi ghlas i ndiaidh iarrachtaí logála isteach, logáil isteach le pasfhocal múchta ag an soláthraí, pasfhocal aipe ar iarraidh, ceadchomhartha OAuth as dáta. Is sa fhreastalaí poist a stóráiltear dintiúir don fhreastalaí tarchuir; ceartaigh ansin iad agus rith an scuaine.

cause-authentication-too-weak =
    .headline = Éilíonn freastalaí poist logáil isteach níos sláine
    .why = De réir an fhreastalaí, níl an bealach logála isteach seo slán go leor. Seans go bhfuil an pasfhocal féin ceart.
    .act = logáil isteach níos sláine a úsáid
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Ar seoladh an teachtaireacht ó chlár ríomhphoist nó ó ghléas de do chuid féin? Cuir TLS ar siúl ann agus nuashonraigh é.
    .otherwise = Ní féidir leis an bhfaighteoir aon rud a dhéanamh faoi.
    .admin = 534 5.7.9: tá an sásra fíordheimhnithe rólag, nó teastaíonn pasfhocal aipe ón gcuntas; 538 5.7.11: an sásra seo thar TLS amháin. Logáil isteach i ndiaidh TLS ar phort 465, nó i ndiaidh STARTTLS ar 587 (RFC 8314), le sásra a fhógraítear ansin: SCRAM, OAUTHBEARER, XOAUTH2, nó PLAIN laistigh de TLS. Is féidir le gléas nach bhfuil ceachtar acu aige a ríomhphost a thabhairt d’fhreastalaí tarchuir i do líonra féin.

cause-sending-blocked =
    .headline = Tá bac seolta ar an gcuntas nó ar an seoladh seo
    .why = Ní cheadaíonn freastalaí poist ar an taobh seolta don chuntas seo, nó do sheoladh an tseoltóra seo, ríomhphost a chur. Seans gur réamhchúram é.
    .act = an bac a bhaint
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = An bhfuil níos mó ná seoladh amháin agat? Roghnaigh an ceann a ghabhann leis an gcuntas seo.
    .step-3 = Ar seoladh teachtaireachtaí nár scríobh tusa? Athraigh do phasfhocal láithreach.
    .otherwise = Ní féidir leis an bhfaighteoir aon rud a dhéanamh faoi.
    .admin = Seiceáil an bhfuil an cuntas díchumasaithe, faoi ghlas i ndiaidh mí-úsáide, nó gan cead seoladh an tseoltóra seo a úsáid. Sula mbainfidh tú bac, féach ar theachtaireachtaí neamhghnácha, ar rialacha churtha ar aghaidh agus ar sheisiúin oscailte, agus athshocraigh an pasfhocal.

cause-account-disabled =
    .headline = Tá an cuntas seolta díchumasaithe, a deir freastalaí poist
    .why = Deir freastalaí poist ar an taobh seolta go bhfuil an cuntas a úsáideadh don teachtaireacht seo díchumasaithe.
    .act = an cuntas a chumasú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir, ó chuntas eile más gá.
    .step-2 = An bhfuil cuntas eile agat? Seol an teachtaireacht uaidh sin.
    .otherwise = De réir na tuairisce seo, ní hé an seoladh ar scríobh tú chuige is cúis leis.
    .admin = Deir an freastalaí isteach nó an freastalaí tarchuir go bhfuil an cuntas díchumasaithe (525 nó X.7.13, RFC 5248). Seiceáil a staid: dúnta, ceadúnas nó íocaíocht as feidhm, faoi ghlas i ndiaidh iarrachtaí logála isteach, faoi ghlas i ndiaidh mí-úsáide. Réitigh an chúis sula gcumasóidh tú é. Más é an cuntas é lena logálann do fhreastalaí isteach sa fhreastalaí tarchuir, tá gach ríomhphost amach thíos leis.

cause-account-compromised =
    .headline = Tá bac seolta ann de bharr teachtaireachtaí amhrasacha
    .why = Tuairiscíonn freastalaí poist ar an taobh seolta teachtaireachtaí neamhghnácha ón gcuntas nó ón eagraíocht seo. Seans go bhfuil duine eile ag úsáid an chuntais.
    .act = an cuntas a chosaint
    .step-1 = Athraigh do phasfhocal anois, ar ghléas a bhfuil muinín agat as.
    .step-2 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-3 = Cuardaigh i do bhosca poist teachtaireachtaí seolta agus rialacha nach leatsa iad.
    .step-4 = Seiceáil do ghléas le scanóir víreas atá cothrom le dáta.
    .otherwise = Ní féidir leis an bhfaighteoir aon rud a dhéanamh faoi.
    .admin = Ar dtús, cuir bac ar logáil isteach, athshocraigh an pasfhocal agus cuir deireadh le gach seisiún agus ceadchomhartha. Ansin léigh an loga logála isteach, agus bain rialacha bosca isteach, cur ar aghaidh, toscairí, ceadanna aipe agus nascóirí coimhthíocha; folmhaigh an scuaine amach. Bain an bac ar deireadh. In Microsoft 365, scaoiltear úsáideoir (5.1.8) faoi restricted entities, agus eagraíocht (5.7.7xx) tríd an tacaíocht. Más ollphost a bhí sna teachtaireachtaí agus gur iarradh é, seol trí sheirbhís ollphoist é.

cause-send-as-denied =
    .headline = Níl cead ag an gcuntas seo seoladh an tseoltóra a úsáid
    .why = De réir freastalaí poist ar an taobh seolta, ní leis an gcuntas seo seoladh an tseoltóra.
    .act = seoladh an tseoltóra a cheadú
    .step-1 = Roghnaigh do sheoladh féin mar sheoladh an tseoltóra, ansin seol an teachtaireacht arís.
    .step-2 = An bhfuil an seoladh eile ag teastáil uait? Más ea, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .otherwise = Ní féidir leis an bhfaighteoir aon rud a dhéanamh faoi.
    .admin = Cuir trí rud i gcomparáid sa loga: an logáil isteach, MAIL FROM agus an réimse From. Más úsáid cheart í, tabhair Send As nó Send on Behalf (Exchange; tabhair am don mhacasamhlú), nasc an seoladh leis an logáil isteach (smtpd_sender_login_maps in Postfix), nó cuir leis é mar ailias deimhnithe. Teastaíonn a gcuntas féin lena seoladh féin ó ghléasanna agus ó chláir. Murar iarr aon duine é, féach ar mhí-úsáid.

cause-sender-not-allowed =
    .headline = Ní ghlacann { $domain } le ríomhphost uait don seoladh seo
    .why = Ní ghlacann roinnt seoltaí ach le teachtaireachtaí ó sheoltóirí áirithe, mar shampla ó chomhghleacaithe nó ó bhaill liosta. Tá seoltaí eile dúnta do sheoltóirí áirithe.
    .act = do sheoladh a cheadú
    .step-1 = Déan teagmháil leis an duine nó le húinéir an ghrúpa ar bhealach eile. Iarr go gceadófaí do sheoladh.
    .step-2 = An bhfuil níos mó ná seoladh amháin agat? Scríobh ón gceann a bhfuil aithne air ansin.
    .step-3 = An liosta ríomhphoist é? Cláraigh leis ar dtús.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a fheiceáil cé aige a bhfuil cead scríobh chuig an seoladh seo.
    .recipient = Cuir an seoltóir leo siúd a bhfuil cead acu scríobh chugat nó chuig do ghrúpa. Mura féidir leat, iarr é ar do riarthóir.
    .admin = Cuireann an faighteoir teorainn lena sheoltóirí: grúpa dúnta, liosta do bhaill, seoltóirí inmheánacha amháin, nó bac. Is féidir lena úinéir nó lena riarthóirí an seoltóir a cheadú. Seiceáil gurb é an seoladh cláraithe é seoladh an tseoltóra atá in úsáid.

cause-list-restricted =
    .headline = Tá an liosta dúnta do do sheoladh, a deir { $domain }
    .why = Is iomaí liosta agus grúpa nach nglacann ach le teachtaireachtaí ó bhaill nó ó sheoltóirí ainmnithe. De réir an fhreastalaí poist, níl do sheoladh ina measc.
    .act = do sheoladh a chur ar an liosta
    .step-1 = An ball thú? Scríobh ón seoladh lenar chláraigh tú.
    .step-2 = Cláraigh leis an liosta, nó iarr ar an úinéir ar bhealach eile do sheoladh a chur leis.
    .step-3 = An bhfuil práinn leis? Scríobh go díreach chuig baill a bhfuil aithne agat orthu.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a rá leat cé leis an liosta.
    .recipient = An leatsa an liosta nó an grúpa seo? Cuir an seoltóir leis, nó lig do theachtaireachtaí ón taobh amuigh fanacht le do cheadú.
    .admin = Cuir From agus seoltóir an chlúdaigh i gcomparáid leis na baill agus na seoltóirí ceadaithe: is gnách gur ailias nó seoladh a athraíodh is cúis leis. Is féidir leis an úinéir an seoladh a chur leis, nó teachtaireachtaí daoine eile a choinneáil le haghaidh modhnóireachta. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), seoltóirí seachtracha do ghrúpa Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = Ríomhphost inmheánach amháin don seoladh, a deir { $domain }
    .why = De réir an fhreastalaí poist, ní ghlacann an seoladh seo ach le teachtaireachtaí óna eagraíocht féin. Níor aithníodh do theachtaireacht mar cheann acu.
    .act = seoltóirí seachtracha a cheadú
    .step-1 = An mbaineann tú leis an eagraíocht seo? Seol an teachtaireacht ó do chuntas ansin.
    .step-2 = Iarr ar an duine nó ar úinéir an ghrúpa ar bhealach eile seoltóirí ón taobh amuigh a cheadú.
    .step-3 = Úsáid seoladh eile de chuid na heagraíochta, mar shampla an ceann ar a suíomh gréasáin.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } an seoladh a oscailt do theachtaireachtaí ón taobh amuigh.
    .recipient = Iarr ar do riarthóir teachtaireachtaí ón taobh amuigh a cheadú don seoladh seo, nó ó sheoltóirí ar leith.
    .admin = Exchange 5.7.12 agus 5.7.13x: éilíonn cuntas an fhaighteora seoltóirí fíordheimhnithe. Glan RequireSenderAuthenticationEnabled, nó cruthaigh teagmháil don seoltóir agus ceadaigh í. Má tá an seoltóir laistigh, tháinig an teachtaireacht isteach gan logáil isteach: socraigh go logálfaidh an gléas nó an clár isteach, nó ceartaigh an nascóir idir do fhreastalaithe féin ionas go n-áireofar mar theachtaireacht inmheánach í.

cause-sender-blocked =
    .headline = Tá bac ar ríomhphost uait, a deir { $domain }
    .why = De réir an fhreastalaí poist, tá do sheoladh, d’fhearann nó do fhreastalaí ar liosta seoltóirí blocáilte. Seans gur d’aon ghnó a cuireadh an bac, nó gur botún é.
    .act = an bac a bhaint
    .step-1 = An bhféadfadh botún a bheith ann? Téigh i dteagmháil leo ar bhealach eile agus iarr go mbainfí an bac.
    .step-2 = An bhfuil bac ar theachtaireachtaí chuig daoine eile san fhearann seo freisin? Más ea, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a fheiceáil cá bhfuil an bac agus cén fáth.
    .recipient = An bhfuil an seoltóir ar do liosta seoltóirí blocáilte trí bhotún? Bain an iontráil. Mura bhfuil ceann ann, fiafraigh de do riarthóir.
    .admin = Ar an taobh eile atá an bac, curtha ag an bhfaighteoir nó ag riarthóirí (Exchange 5.7.507, 5.7.513). Faigh amach cad a mbaineann sé leis: bain triail as cuntas eile i d’fhearann, ansin as seoladh IP eile. Cuardaigh ollphost gan iarraidh ón seoltóir seo agus géill do gach iarratas ar stopadh. Ansin seol chuig postmaster an taoibh eile an freagra, an t-am, seoladh an tseoltóra agus an seoladh IP.

cause-sender-not-verified =
    .headline = Níor dheimhnigh { $domain } bunús na teachtaireachta
    .why = Seiceálann an freastalaí poist ag { $domain } an dtagann teachtaireacht i ndáiríre ón áit a luaitear inti. Theip ar an teachtaireacht seo sa tseiceáil sin.
    .act = socruithe an fhearainn a cheartú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Ná seol ach tríd an tseirbhís ríomhphoist a ghabhann le do sheoladh.
    .otherwise = Ar cuireadh an teachtaireacht ar aghaidh ar an mbealach? Más ea, seans gur féidir leis na riarthóirí ag { $domain } cabhrú.
    .recipient = An gcuirtear do ríomhphost ar aghaidh chuig an mbosca poist seo ó bhosca eile? Faigh ón mbosca eile é ina ionad sin. Is féidir le cur ar aghaidh an tseiceáil seo a bhriseadh.
    .admin = Seiceáil SPF don seoladh IP seolta, an síniú DKIM, agus ailíniú DMARC le fearann From. Caithfidh ainm DNS droim ar ais a bheith ag an óstach seolta a thagann ar ais chuige. Ní mór freastalaithe a chuireann ar aghaidh agus seirbhísí a sheolann ar do shon a chlúdach freisin.

cause-spf-failed =
    .headline = Níor dheimhnigh { $domain } an freastalaí seolta
    .why = Is féidir le fearann liosta a fhoilsiú de na freastalaithe a bhfuil cead acu a ríomhphost a sheoladh. SPF a thugtar ar an modh seo. Theip ar sheiceáil an liosta sin ag { $domain } an uair seo.
    .act = an taifead SPF a cheartú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Ná seol ach tríd an tseirbhís ríomhphoist a ghabhann le do sheoladh.
    .otherwise = Ar cuireadh an teachtaireacht ar aghaidh chuig { $domain } ó áit eile? Más ea, seans gurb é an freastalaí a chuir ar aghaidh í is cúis leis.
    .recipient = An gcuirtear do ríomhphost ar aghaidh chuig an mbosca poist seo ó bhosca eile? Faigh ón mbosca eile é ina ionad sin. Is féidir le cur ar aghaidh an tseiceáil seo a bhriseadh.
    .admin = Meas SPF (RFC 7208) don fhearann in MAIL FROM, nó in EHLO má tá sé sin folamh, agus don seoladh IP a chonaic an t-óstach eile; cuimhnigh ar IPv6. Fail: cuir an seoladh nó include na seirbhíse leis, nó seol trí óstach atá liostaithe. Permerror: taifead v=spf1 amháin go beacht, 10 gcuardach DNS ar a mhéad agus 2 cheann fholmha, gan botúin chlóscríofa. Temperror: do fhreastalaithe ainmneacha. Teastaíonn SRS ó fhreastalaí a chuireann ar aghaidh.

cause-dkim-failed =
    .headline = Ní bhfuair { $domain } aon síniú digiteach inghlactha
    .why = Síníonn seirbhísí ríomhphoist teachtaireachtaí le modh darb ainm DKIM, mar chruthú ar a mbunús. Theip ar gach síniú den sórt sin sa tseiceáil ag { $domain } an uair seo.
    .act = an síniú DKIM a cheartú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Ar seoladh an teachtaireacht trí liosta ríomhphoist? Scríobh chuig an duine go díreach.
    .step-3 = Ná seol ach tríd an tseirbhís ríomhphoist a ghabhann le do sheoladh.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a rá leat cad a bhí cearr leis an síniú.
    .admin = Féach ar theachtaireacht mar a d’imigh sí: an bhfuil DKIM-Signature ann ar chor ar bith (RFC 6376)? Cuardaigh an eochair ag <s>._domainkey.<d>: ann, gan a bheith folamh, ag freagairt don eochair phríobháideach, RSA de 1024 giotán ar a laghad, 2048 más féidir (RFC 8301). Má theipeann ar hais an choirp, athraíonn rud éigin an teachtaireacht i ndiaidh an tsínithe: buntásca, geataí, athionchódú. X.7.22: gan síniú ar ionann a d= agus fearann From. Seiceáil x= agus an clog.

cause-dmarc-failed =
    .headline = Níor nasc { $domain } an teachtaireacht lena seoltóir
    .why = Is féidir le d’fhearann iarraidh ar dhaoine eile diúltú do ríomhphost gan chruthú gur uaidh a tháinig sé. Ní bhfuarthas an cruthú sin (DMARC) ag { $domain } an uair seo.
    .act = seiceálacha an tseoltóra a cheartú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Ná seol ach tríd an tseirbhís ríomhphoist a ghabhann le do sheoladh.
    .step-3 = Ar seoladh an teachtaireacht trí liosta ríomhphoist? Scríobh chuig an duine go díreach.
    .otherwise = Ar cuireadh an teachtaireacht ar aghaidh ar an mbealach? Más ea, is féidir leis na riarthóirí ag { $domain } eisceacht a dhéanamh.
    .recipient = An gcuirtear do ríomhphost ar aghaidh chuig an mbosca poist seo ó bhosca eile? Faigh ón mbosca eile é ina ionad sin. Is féidir le cur ar aghaidh an tseiceáil seo a bhriseadh.
    .admin = Cuardaigh _dmarc.<fearann From>: p=, sp=, aspf=, adkim= (RFC 7489). Caithfidh SPF nó DKIM pas a fháil agus a fhearann a bheith ailínithe le From. Teastaíonn eochair DKIM faoi d’fhearann, nó seoladh fillte ann, ó gach seirbhís a sheolann ar do shon; léiríonn tuairiscí comhiomlána (rua=) cé acu a theipeann. Ba chóir do liostaí agus d’fhreastalaithe a chuireann ar aghaidh From a athscríobh nó gan baint d’ábhar sínithe. Ná lagaigh p= ach fad a mhairfidh an deisiú.

cause-arc-failed =
    .headline = Níl muinín ag { $domain } as an gcur ar aghaidh
    .why = Is féidir le freastalaithe a chuireann ríomhphost ar aghaidh a gcuid seiceálacha a thaifeadadh, le modh darb ainm ARC. Níl an taifead sa teachtaireacht seo bailí, a deir { $domain }.
    .act = an cur ar aghaidh a sheiceáil
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Scríobh chuig an duine go díreach, ní trí liosta ná trí sheoladh a chuireann ar aghaidh.
    .otherwise = Arbh é freastalaí duine eile a chuir an teachtaireacht ar aghaidh? Más ea, caithfidh lucht riartha an fhreastalaí sin é a cheartú.
    .recipient = An gcuirtear do ríomhphost ar aghaidh chuig an mbosca poist seo ó bhosca eile? Faigh ón mbosca eile é ina ionad sin. Is féidir le cur ar aghaidh an tseiceáil seo a bhriseadh.
    .admin = Bailíochtaigh slabhra na teachtaireachta mar a tháinig sí (RFC 8617): ceann 1 go n gan bearnaí, cv=none ar an gcéad cheann agus cv=pass ar na cinn eile, gach ARC-Seal infhíoraithe lena eochair in DNS, ARC-Message-Signature ar an gceann is nuaí. Is é an chéad óstach ar theip ar a thacar, nó a d’athraigh an teachtaireacht tar éis í a shéalú, is cúis leis: ceartaigh an séalú ansin nó múch é. Cinneann SPF, DKIM agus DMARC gan ARC.

cause-reverse-dns-missing =
    .headline = Ní bhfuair { $domain } ainm bailí don fhreastalaí seolta
    .why = Ba chóir go mbeadh ainm ag gabháil le seoladh idirlín gach freastalaí poist. Theip ar an bhfreastalaí seolta sa tseiceáil sin ag { $domain } an uair seo.
    .act = ainm an fhreastalaí a shocrú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = An bhfuil cuntas agat le seirbhís ríomhphoist eile? Seol an teachtaireacht uaidh sin.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } eisceacht a dhéanamh.
    .admin = Faigh an seoladh IP seolta sa fhreagra nó i do loga agus cuardaigh a thaifead PTR; caithfidh taifead A nó AAAA leis an seoladh céanna a bheith ag an ainm. Úinéir an bhloic seoltaí a shocraíonn an PTR: do sholáthraí óstála nó idirlín de ghnáth. Seiceáil IPv6 freisin, nó seol thar IPv4 go dtí go mbeidh ceann aige. Socraigh an t-ainm céanna in EHLO, agus seachain ainmneacha ginearálta déanta as an seoladh.

cause-sending-server-refused =
    .headline = Diúltaíonn { $domain } do ríomhphost ón bhfreastalaí seolta
    .why = Baineann sé seo leis an bhfreastalaí poist a sheolann do theachtaireachtaí, ní le do theachtaireacht féin. Seans go ndiúltaítear do theachtaireachtaí eile ón bhfreastalaí sin freisin.
    .act = glacadh leis an bhfreastalaí a chinntiú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } eisceacht a dhéanamh.
    .recipient = An bhfuil tú ag súil le teachtaireachtaí ón seoltóir seo? Iarr eisceacht ar do riarthóir.
    .admin = Má luann an freagra liosta blocála, aimsigh agus stop an chúis sula n-iarrfaidh tú go mbainfí an iontráil. Seiceáil DNS droim ar ais, an t-ainm in EHLO, agus líon neamhghnách teachtaireachtaí. Mura bhfuil liosta ann, scríobh chuig postmaster an taoibh eile leis an seoladh IP seolta.

cause-sending-server-blocklisted =
    .headline = Freastalaí seolta ar liosta blocála, a deir { $domain }
    .why = Ainmníonn liostaí blocála freastalaithe a sheolann ríomhphost gan iarraidh, de réir tuairiscí. De ghnáth seolann mórán daoine trí aon fhreastalaí amháin, agus mar sin seans nach mbaineann sé leatsa.
    .act = an iontráil a bhaint
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = An bhfuil cuntas agat le seirbhís ríomhphoist eile? Seol an teachtaireacht uaidh sin.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } eisceacht a dhéanamh go dtí go mbainfear an iontráil.
    .recipient = An bhfuil tú ag súil le teachtaireachtaí ón seoltóir seo? Iarr eisceacht ar do riarthóir.
    .admin = Aimsigh an liosta sa fhreagra agus cuardaigh do sheoladh IP seolta ann; baineann liostaí áirithe le fearainn nó le naisc. Aimsigh agus stop an chúis ar dtús: cuntas a gabhadh, freastalaí tarchuir oscailte, foirm ghréasáin, gléas ionfhabhtaithe ar chúl an tseolta chéanna. Ansin, ar leathanach an liosta sin, iarr go mbainfí an iontráil (Spamhaus, nó tairseach díliostaithe Microsoft). Liostaí seoltaí dinimiciúla: seol trí fhreastalaí tarchuir do sholáthraí. Seoladh comhroinnte: cuir an soláthraí ar an eolas.

cause-sending-server-reputation-low =
    .headline = Níl dóthain muiníne ag { $domain } as an bhfreastalaí seolta
    .why = Tugann córais ríomhphoist rátáil d’fhreastalaí de réir an ríomhphoist a sheol sé roimhe seo. Tá an rátáil ag { $domain } don fhreastalaí seolta ró-íseal.
    .act = an rátáil a fheabhsú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Fan lá, ansin seol an teachtaireacht arís. Athraíonn an rátáil le himeacht ama.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } eisceacht a dhéanamh.
    .recipient = An bhfuil tú ag súil le teachtaireachtaí ón seoltóir seo? Iarr eisceacht ar do riarthóir.
    .admin = Seiceáil san ord seo: SPF, DKIM, DMARC agus DNS droim ar ais; líon tobann teachtaireachtaí agus cuntais a gabhadh; rátaí gearán agus earráidí. Léiríonn leathanaigh an tsoláthraí féin a dhearcadh: Google Postmaster Tools, Microsoft SNDS agus JMRP, Yahoo Sender Hub. Teastaíonn roinnt seachtainí de líon atá ag méadú go mall ó sheoladh nua. Seol ollphost ó sheoladh eile, agus chuig daoine a d’iarr é amháin. Ansin úsáid foirm an tsoláthraí leis an bhfreagra.

cause-greeting-refused =
    .headline = Níor glacadh le beannú an fhreastalaí seolta
    .why = Nuair a bhuaileann dhá fhreastalaí poist le chéile, deir an chéad cheann a ainm. Níor ghlac an freastalaí eile leis an ainm a tugadh dó.
    .act = ainm an fhreastalaí a cheartú
    .step-1 = Cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-2 = Arbh é gléas nó clár a sheol an teachtaireacht uaidh féin? Ba chóir dó teachtaireachtaí a chur trí do sheirbhís ríomhphoist.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } eisceacht a dhéanamh.
    .admin = Caithfidh an t-ainm i ndiaidh EHLO a bheith ina óstainm iomlán atá in DNS (RFC 5321, ranna 2.3.5 agus 4.1.1.1), an ceann sa taifead PTR más féidir. De ghnáth diúltaítear do: localhost, ainm gan phonc, .local, seoladh gan lúibíní, ainm an fhaighteora féin. Socraigh smtp_helo_name in Postfix nó FQDN an nascóra seolta in Exchange. Má tá an t-ainm ceart, faigh amach cén t-óstach nó clár ar chúl an tseolta chéanna a deir ceann eile.

cause-rate-limited =
    .headline = An iomarca teachtaireachtaí in achar gearr
    .why = Cuireann freastalaí poist ar an mbealach teorainn le líon na dteachtaireachtaí in achar áirithe ama. Sroicheadh an teorainn sin. Seans go n-áirítear teachtaireachtaí ó dhaoine eile freisin.
    .act = fanacht agus seoladh arís
    .step-1 = Fan go dtí amárach, ansin seol an teachtaireacht arís.
    .step-2 = An scríobhann tú chuig mórán daoine? Scaip na teachtaireachtaí thar achar níos faide.
    .step-3 = Nár seoladh ach cúpla teachtaireacht? Cuir do riarthóir ar an eolas, agus athraigh do phasfhocal ar eagla na heagla.
    .otherwise = Má tharlaíonn sé go minic, is féidir le do riarthóir a fháil amach cén teorainn atá i gceist.
    .admin = Faigh amach cé leis an teorainn: leatsa, leis an gcóras eile, nó leis an aon bhosca poist amháin. Seol níos moille chuig gach ceann scríbe, agus scaip ollphost. D’fhéadfadh borradh tobann ó chuntas amháin a chiallú gur gabhadh é.

cause-sending-quota-exceeded =
    .headline = Sroicheadh an teorainn seolta
    .why = Níl cead ag cuntais ná ag eagraíochtaí ach líon áirithe teachtaireachtaí a sheoladh in achar áirithe ama. De réir na tuairisce, sroicheadh an líon sin.
    .act = fanacht agus seoladh arís
    .step-1 = Fan lá, ansin seol an teachtaireacht arís. Áiríonn formhór na dteorainneacha 24 uair an chloig.
    .step-2 = An scríobhann tú chuig mórán daoine? Iarr seirbhís d’ollphost ar do riarthóir.
    .step-3 = Nár seoladh ach cúpla teachtaireacht? Athraigh do phasfhocal agus cuir do riarthóir ar an eolas.
    .otherwise = Is féidir le do riarthóir a fheiceáil cad a seoladh, agus seans gur féidir an teorainn a ardú.
    .admin = Faigh amach cé leis an líon ceadaithe: leis an gcuntas, leis an eagraíocht nó leis an bhfreastalaí tarchuir (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Áirigh teachtaireachtaí agus faighteoirí na 24 uair an chloig dheireanacha de réir cuntais; féach ar scripteanna, lúba agus cuntais a gabhadh. Gluaiseann formhór na dteorainneacha leis an am: lig don scuaine fanacht seachas na teachtaireachtaí a chur isteach arís. Bog ollphost chuig seirbhís ollphoist, nó faigh an teorainn ardaithe.

cause-recipient-rate-limited =
    .headline = Tá an iomarca ag teacht chuig an mbosca, a deir { $domain }
    .why = Cuireann an freastalaí poist ag { $domain } teorainn leis an luas ar a bhfaigheann bosca poist teachtaireachtaí. Áirítear teachtaireachtaí ó dhaoine eile freisin.
    .act = fanacht agus seoladh arís
    .step-1 = Fan uair an chloig, ansin seol an teachtaireacht arís.
    .step-2 = An bhfuil clár de do chuid ag scríobh chuig an seoladh seo? Socraigh go seolfaidh sé níos lú teachtaireachtaí.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Má leanann sé, is féidir leis na riarthóirí ag { $domain } a fheiceáil cad as a dtagann na teachtaireachtaí ar fad.
    .recipient = An dtagann mórán teachtaireachtaí ó chlár nó ó sheirbhís amháin? Socraigh go seolfar níos annaimhe iad. Mura bhfuil an chúis ar eolas agat, cuir do riarthóir ar an eolas.
    .admin = Áirítear an teorainn do bhosca poist amháin: ón seoltóir seo (Exchange 5.2.121) nó ó gach seoltóir (Exchange 5.2.122, Google 4.2.1 agus 5.2.1). Féach ar aláraim faireacháin, scripteanna, agus dhá fhreagra uathoibríocha a fhreagraíonn a chéile (RFC 3834). Cuir aláraim le chéile, agus laghdaigh líon na gceangal in éineacht don fhaighteoir seo. Is féidir le riarthóirí an taoibh eile an fhoinse a rianú, nó grúpa nó bosca poist comhroinnte le teorainneacha níos airde a úsáid.

cause-flood-detected =
    .headline = Chonaic freastalaí poist an iomarca teachtaireachtaí cosúla
    .why = De réir an fhreastalaí, tá cuma ar an teachtaireacht seo go mbaineann sí le tuile de theachtaireachtaí cosúla. Seans gur de thimpiste atá sí ina measc.
    .act = fanacht agus seoladh arís
    .step-1 = Fan go dtí amárach, ansin seol an teachtaireacht arís.
    .step-2 = An seolann tú an téacs céanna chuig mórán daoine? Úsáid seirbhís d’ollphost.
    .step-3 = Nár seoladh ach an ceann seo? Athraigh do phasfhocal agus cuir do riarthóir ar an eolas.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a rá leat cad a d’áirigh a gcóras.
    .recipient = An bhfuil mórán teachtaireachtaí cosúla i do bhosca poist go tobann? Cuir do riarthóir ar an eolas. Cuardaigh teachtaireachtaí tábhachtacha ina measc, mar shampla ó do bhanc.
    .admin = X.7.28: an iomarca teachtaireachtaí cosúla ó do sheoladh, líonra nó fearann, nó roinnt díobh leis an Message-ID céanna. Aimsigh an fhoinse i do loga de réir ábhair agus cuntais: cuntas a gabhadh, lúb, script, nó foirm ghréasáin a mhí-úsáidtear chun daoine a chlárú (úsáid deimhniú dúbailte agus captcha). Stop í, bain a teachtaireachtaí den scuaine, agus lig don chuid eile imeacht go mall.

cause-asked-to-try-later =
    .headline = Iarrann { $domain } go ndéanfaí iarracht eile níos déanaí
    .why = Ní ghlacann an freastalaí poist ag { $domain } leis an teachtaireacht faoi láthair. Tugann freastalaithe freagra mar seo nuair a bhíonn siad gnóthach nó cúramach.
    .act = fanacht agus seoladh arís
    .step-1 = Fan cúpla uair an chloig, ansin seol an teachtaireacht arís.
    .step-2 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Má mhaireann sé roinnt laethanta, is féidir leis na riarthóirí ag { $domain } a fháil amach cén fáth.
    .admin = Thug an freastalaí eile diúltú sealadach. Seiceáil go ndéanann do chóras iarrachtaí eile ón seoladh IP céanna, mar go mbraitheann liathliostú air sin. Mura gcabhraíonn iarrachtaí thar lá iomlán, seol an freagra agus na hamanna chuig postmaster an taoibh eile.

cause-greylisted =
    .headline = Coinníonn { $domain } seoltóirí nua ag fanacht d’aon ghnó
    .why = Ní ghlacann an freastalaí poist le teachtaireacht ó sheoltóir anaithnid ach i ndiaidh tamaill, le hiarracht níos déanaí. Coinníonn sé seo ríomhphost gan iarraidh amach.
    .act = fanacht agus seoladh arís
    .step-1 = Fan uair an chloig, ansin seol an teachtaireacht arís ón seoladh céanna.
    .step-2 = Mura n-éiríonn leis arís, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } do sheoladh a shaoradh ón bhfanacht.
    .recipient = An bhfuil tú ag súil le teachtaireachtaí ón seoltóir seo? Iarr ar do riarthóir an seoladh a shaoradh ón bhfanacht.
    .admin = Cuimhníonn liathliostú (RFC 6647) ar an seoladh IP nó a líonra, ar an seoltóir agus ar an bhfaighteoir, agus glacann sé le hiarracht eile i ndiaidh roinnt nóiméad. Seiceáil go ndéanann do scuaine iarracht eile i ndiaidh 4yz laistigh den uair an chloig, ar feadh lae ar a laghad, ón seoladh céanna agus leis an seoltóir clúdaigh céanna: sáraíonn linnte seoltaí agus seoltaí fillte atá ag athrú é. Is féidir le riarthóirí an taoibh eile saoradh de réir SPF, líonra nó liosta ceadaithe.

cause-system-congested =
    .headline = Tá an córas ríomhphoist faoi ró-ualach, a deir { $domain }
    .why = Deir an freastalaí poist go bhfuil níos mó oibre aige ná mar is féidir leis a dhéanamh. Is gnách go dtéann tréimhsí mar seo thart.
    .act = fanacht agus seoladh arís
    .step-1 = Fan go dtí amárach, ansin seol an teachtaireacht arís.
    .step-2 = An seolann tú mórán teachtaireachtaí ansin? Scaip thar achar níos faide iad.
    .step-3 = An bhfuil práinn leis? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Má mhaireann sé roinnt laethanta, caithfidh na riarthóirí ag { $domain } ualach an chórais a laghdú.
    .admin = Ar an taobh seolta: níos lú ceangal in éineacht chuig an gceann scríbe seo, sosanna níos faide, agus triail as na hóstaigh MX eile. Ar an taobh eile, san ord seo: líon na gceangal i gcomparáid leis an teorainn, fad na scuaine, scagairí agus cuardaigh mhalla (liostaí DNS, eolaire), moill diosca, ualach. Léiríonn buaicphointí ar bhuille na huaire ollphost agus scripteanna.

cause-priority-too-low =
    .headline = Ní ghlacann { $domain } ach le tosaíocht níos airde
    .why = De réir an fhreastalaí poist, caithfidh teachtaireachtaí leis an tosaíocht seo fanacht. Tarlaíonn sé seo i gcás éigeandála nó nuair atá an trácht trom.
    .act = fanacht agus seoladh arís
    .step-1 = Fan cúpla uair an chloig, ansin seol an teachtaireacht arís.
    .step-2 = Ar cheart tosaíocht níos airde a bheith ag do theachtaireachtaí? Fiafraigh de do riarthóir.
    .step-3 = Nach féidir fanacht? Déan teagmháil leis an duine ar bhealach eile.
    .otherwise = Tá a fhios ag na riarthóirí ag { $domain } cathain a ghlacfar arís le teachtaireachtaí de gach tosaíocht.
    .admin = Úsáideann an freastalaí eile MT-PRIORITY (RFC 6710); seans go luann a fhreagra an leibhéal is ísle a nglacann sé leis. Cuir é sin i gcomparáid leis an leibhéal in MAIL FROM nó sa réimse MT-Priority (RFC 6758). Ná hardaigh an leibhéal ach do sheoltóirí a bhfuil sé de cheart acu. Ní chuirtear Importance ná X-Priority ó chláir ríomhphoist san áireamh. Seachas sin, lig don scuaine fanacht.

cause-secure-connection-failed =
    .headline = Níorbh fhéidir ceangal slán chuig { $domain } a dhéanamh
    .why = Níl cead an teachtaireacht seo a chur ach thar cheangal slán. Níorbh fhéidir an ceangal leis an bhfreastalaí eile a dhéanamh slán go leor.
    .act = na socruithe slándála a sheiceáil
    .step-1 = Abair leis an duine ar bhealach eile nár tháinig an teachtaireacht tríd.
    .step-2 = Fan lá, ansin seol an teachtaireacht arís.
    .otherwise = An dtarlaíonn sé le fearainn eile seachas { $domain }? Más ea, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Tástáil STARTTLS ar gach óstach MX: an dtairgtear é, agus an bhfuil an teastas bailí agus ainm an óstaigh ann. Cuir na hóstaigh MX i gcomparáid leis an bpolasaí MTA-STS agus leis na taifid TLSA. Má tá REQUIRETLS ar theachtaireacht, caithfidh gach óstach ar a bealach é a thairiscint.

cause-mta-sts-failed =
    .headline = Theip ar sheiceáil de réir rialacha slándála ag { $domain }
    .why = Foilsíonn an fearann seo rialacha do cheangail shlána chuig a fhreastalaithe poist. De réir na tuairisce, níor chomhlíon an freastalaí a aimsíodh iad.
    .act = na rialacha slándála a cheartú
    .step-1 = Abair leis an duine ar bhealach eile go stopann rialacha slándála an fhearainn teachtaireachtaí.
    .step-2 = An bhfuil práinn leis? Úsáid seoladh atá ag an duine céanna i bhfearann eile.
    .step-3 = Fan lá, ansin seol an teachtaireacht arís.
    .otherwise = Caithfidh na riarthóirí ag { $domain } na rialacha nó an freastalaí a cheartú.
    .admin = Faigh an polasaí ag https://mta-sts.<fearann>/.well-known/mta-sts.txt (RFC 8461). Caithfidh gach óstach MX líne mx: a mheaitseáil, STARTTLS a thairiscint agus teastas bailí dá ainm féin a thaispeáint. Nuair a athraíonn óstaigh MX: liostaigh na cinn nua sa pholasaí, athraigh id sa taifead TXT _mta-sts, fan le max_age an tseanpholasaí, ansin athraigh an MX. Ligeann an mód testing do ríomhphost dul tríd idir an dá linn. Ar an taobh seolta: faigh arís é mura hionann an id agus an ceann sa taisce.

cause-dane-failed =
    .headline = Theip ar sheiceáil na dtaifead slándála ag { $domain }
    .why = Foilsíonn an fearann seo taifid trínar féidir a fhreastalaí poist a aithint. De réir na tuairisce, theip ar na taifid nó ar an bhfreastalaí sa tseiceáil.
    .act = na taifid slándála a cheartú
    .step-1 = Abair leis an duine ar bhealach eile go stopann taifid slándála an fhearainn teachtaireachtaí.
    .step-2 = An bhfuil práinn leis? Úsáid seoladh atá ag an duine céanna i bhfearann eile.
    .step-3 = Fan lá, ansin seol an teachtaireacht arís.
    .otherwise = An dtarlaíonn sé le fearainn eile seachas { $domain }? Más ea, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Cuardaigh TLSA ag _25._tcp.<óstach MX> agus cuir i gcomparáid é leis an teastas atá in úsáid (RFC 7672; is é 3 1 1 an rogha is fearr). Is gnách gur eochair nua roimh a taifead is cúis leis: foilsigh an sean-TLSA agus an TLSA nua, fan leis an TTL, ansin athraigh an teastas. Seiceáil go dtairgtear STARTTLS. Bailíochtaigh DNSSEC i gcreasa an fhearainn agus an óstaigh MX: sínithe as dáta, taifid DS i ndiaidh athrú eochrach. Má theipeann ar fhearainn shínithe eile freisin, seiceáil do fhreastalaí DNS féin agus a chlog.

cause-certificate-invalid =
    .headline = Níor glacadh leis an teastas freastalaí ag { $domain }
    .why = Léiríonn teastas gurb é an freastalaí ceart é. Seans go bhfuil an ceann seo as dáta, go n-ainmníonn sé freastalaí eile, nó gur eisitheoir anaithnid a d’eisigh é.
    .act = an teastas a athnuachan
    .step-1 = Abair leis an duine ar bhealach eile nár glacadh le teastas an fhreastalaí poist.
    .step-2 = An bhfuil práinn leis? Úsáid seoladh atá ag an duine céanna i bhfearann eile.
    .step-3 = Fan lá, ansin seol an teachtaireacht arís.
    .otherwise = An dtarlaíonn sé le fearainn eile seachas { $domain }? Más ea, cuir an fógra seo ar aghaidh ina iomláine chuig do riarthóir.
    .admin = Tástáil gach óstach MX le openssl s_client -starttls smtp -connect <óstach>:25 -servername <óstach> -showcerts. Seiceáil an dáta éaga, ainm an óstaigh MX i measc na n-ainmneacha malartacha (subject alternative names), na teastais idirmheánacha agus an t-eisitheoir. I ndiaidh athnuachana ní mór an tseirbhís ríomhphoist a athlódáil, ar gach óstach MX. Ar an taobh seolta: an clog, an beart CA, agus an riail nó an nascóir a éilíonn teastas bailí don fhearann seo.

cause-requiretls-unsupported =
    .headline = Ní ráthaíonn freastalaí ar an mbealach seachadadh slán
    .why = Seoladh an teachtaireacht seo leis an éileamh go mbeadh gach ceangal ar a bealach slán. Ní gheallann an chéad fhreastalaí poist eile é sin.
    .act = tacú le seachadadh slán
    .step-1 = Mura bhfuil aon rud rúnda sa teachtaireacht, seol arís gan an t-éileamh seo í.
    .step-2 = An bhfuil sí rúnda? Socraigh bealach slán eile leis an duine.
    .otherwise = Is féidir leis na riarthóirí ag { $domain } a fháil amach an bhféadfadh a gcóras tacú leis an éileamh seo.
    .admin = Tá REQUIRETLS (RFC 8689) sa teachtaireacht. Caithfidh an chéad léim eile REQUIRETLS a fhógairt i ndiaidh EHLO laistigh de TLS, le teastas bailí, agus caithfidh a MX a bheith cosanta ag DNSSEC nó MTA-STS. Tástáil gach óstach MX: is leor ceann amháin gan é. Ar an taobh eile caithfidh gach léim go dtí an bosca poist tacú leis. Ar an taobh seolta, ba chóir gurb é an seoltóir amháin a shocródh an t-éileamh a scaoileadh.
