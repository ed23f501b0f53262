### Il-kawżi: għaliex messaġġ ma twassalx, u x’jista’ jgħin.
###
### Wara “tista’” kull `.act` jibda b’verb bit-t. Dak li jgħid server ieħor jingħad f’ismu: “skont id-dominju …”.

## Ma nafu xejn

cause-unknown =
    .headline = Ir-raġuni eżatta mhix magħrufa
    .why = Ir-rapport tat-twassil ma jsemmi l-ebda kawża ċara. Dak kollu li nafu hu mniżżel fi tmiem dan l-avviż.
    .act = ssib il-kawża
    .step-1 = Erġa’ iċċekkja l-indirizz.
    .step-2 = Stenna ftit sigħat, imbagħad erġa’ ibgħat il-messaġġ.
    .step-3 = Jekk lanqas hekk ma jasal, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .otherwise = L-amministraturi taż-żewġ naħat jistgħu jsibu aktar fil-logs tagħhom.
    .admin = L-istatus u t-tweġiba ma jurux il-kawża. Fittex il-messaġġ fil-log tiegħek bil-ħinijiet u l-IDs mogħtija hawn. Jekk jissemma server remot, l-amministraturi tiegħu jistgħu jispjegaw it-tweġiba tiegħu.

## Indirizzi

cause-address-problem =
    .headline = Indirizz ta’ dan il-messaġġ ma ġiex aċċettat
    .why = Server tal-posta fit-triq ma aċċettax indirizz ta’ dan il-messaġġ. Ir-raġuni l-aktar komuni hija żball fl-ittajpjar.
    .act = tiċċekkja l-indirizz
    .step-1 = Qabbel l-indirizz ittra b’ittra ma’ dak f’messaġġ mingħand din il-persuna. Fittex ukoll spazji, virgoli u punti.
    .step-2 = Erġa’ ttajpja l-indirizz minflok ma tagħżlu minn lista ta’ suġġerimenti.
    .step-3 = Itlob l-indirizz attwali b’mod ieħor, pereżempju bit-telefon.
    .otherwise = Jekk l-indirizz huwa tajjeb, l-amministraturi tad-dominju { $domain } jistgħu jsibu aktar.
    .admin = Qabbel l-indirizz f’dan ir-rapport ma’ dak li uża l-mittent. Alias jew regola li tibgħat ’il quddiem setgħu bidluh. Iċċekkja s-sintassi, id-dominju u t-tweġiba.

cause-mailbox-unknown =
    .headline = Id-dominju { $domain } ma jafx b’dan l-indirizz
    .why = Is-server tal-posta tad-dominju { $domain } jgħid li m’għandux mailbox għal dan l-indirizz. L-indirizz jista’ jkun miktub ħażin, jew il-mailbox setgħet ingħalqet.
    .act = tiċċekkja l-indirizz
    .step-1 = Qabbel l-indirizz ittra b’ittra ma’ dak f’messaġġ mingħand din il-persuna. Ittra waħda ħażina hija biżżejjed.
    .step-2 = Jekk għażilt l-indirizz minn lista ta’ suġġerimenti, l-ewwel neħħih minn hemm. Imbagħad erġa’ ttajpjah.
    .step-3 = Itlob l-indirizz it-tajjeb b’mod ieħor. Imbagħad erġa’ ibgħat il-messaġġ.
    .otherwise = Jekk l-indirizz huwa tajjeb, l-amministraturi tad-dominju { $domain } jistgħu jaraw għaliex mhux magħruf hemm.
    .recipient = Jekk dan huwa l-indirizz tiegħek, iċċekkja kif inhu miktub fejn isibuh in-nies. Staqsi lill-amministratur tal-posta tiegħek jekk il-mailbox teżistix.
    .admin = Jekk il-mailbox suppost teżisti, l-amministraturi tagħha għandhom jiċċekkjaw id-direttorju, l-aliases u t-tabelli tad-destinatarji. Iċċekkja li r-rekords MX jindikaw is-sistema li fiha l-mailbox. Alias jew regola li tibgħat ’il quddiem jistgħu jindikaw indirizz li m’għadux jeżisti.

cause-domain-unknown =
    .headline = Id-dominju { $domain } ma nstabx
    .why = Il-parti tal-indirizz wara s-sinjal @ ma twassal imkien. Tista’ tkun miktuba ħażin, jew m’għadhiex tintuża.
    .act = tiċċekkja l-indirizz
    .step-1 = Iċċekkja l-parti wara s-sinjal @, ittra b’ittra. Faċli tħawwad, pereżempju, bejn .com u .co.
    .step-2 = Fittex l-indirizz it-tajjeb f’messaġġ preċedenti jew f’sit web.
    .step-3 = Itlob l-indirizz it-tajjeb b’mod ieħor. Imbagħad erġa’ ibgħat il-messaġġ.
    .otherwise = Jekk l-isem { $domain } huwa tajjeb, sid id-dominju biss jista’ jsolvi dan.
    .admin = Fittex ir-rekords MX, A u AAAA tad-dominju minn netwerk ieħor. NXDOMAIN kullimkien ifisser isem ħażin jew reġistrazzjoni li skadiet. NXDOMAIN hawn biss jindika problema fir-resolver tiegħek.

cause-domain-accepts-no-mail =
    .headline = Id-dominju { $domain } ma jaċċetta l-ebda posta
    .why = Dan id-dominju huwa ssettjat biex ma jirċevix posta. Għalhekk l-ebda indirizz hemm ma jista’ jintlaħaq.
    .act = tuża indirizz ieħor
    .step-1 = Iċċekkja l-parti wara s-sinjal @. L-isem it-tajjeb jista’ jkun wieħed li jixbhu.
    .step-2 = Itlob indirizz ieħor, pereżempju bit-telefon.
    .step-3 = Fittex formola ta’ kuntatt fis-sit web tal-organizzazzjoni.
    .otherwise = Jekk id-dominju { $domain } suppost jaċċetta l-posta, sidu jrid ibiddel is-settings tad-dominju.
    .admin = Id-dominju jippubblika null MX (RFC 7505). Jekk dan huwa żball, sidu għandu minflok jippubblika r-rekords MX tas-servers tal-posta tiegħu.

cause-address-malformed =
    .headline = Il-forma ta’ dan l-indirizz ma ġietx aċċettata
    .why = Skont ir-rapport, l-indirizz mhux miktub kif iridu jinkitbu l-indirizzi tal-posta elettronika. Spazju wieħed jew virgola waħda huma biżżejjed.
    .act = tikkoreġi l-indirizz
    .step-1 = Fittex spazji, virgoli, virgoletti, parentesi u punt fl-aħħar. L-ebda wieħed minnhom ma għandu jkun hemm.
    .step-2 = Iċċekkja li hemm sinjal @ wieħed, u warajh dominju sħiħ bħal example.com.
    .step-3 = Ittajpja l-indirizz bl-idejn. Test ikkupjat jista’ jkun fih karattri li ma jidhrux.
    .otherwise = Jekk l-indirizz jidher tajjeb, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Ħares lejn l-indirizz fil-kmand RCPT, mhux fl-intestatura biss. Żbalji komuni: virgoletti jew parentesi angolari żejda, isem tal-wiri, punt fl-aħħar, dominju mingħajr punt, karattri bla wisa’ jew li jixxiebhu, aktar minn 64 ottett qabel is-sinjal @ (RFC 5321, taqsimiet 4.1.2 u 4.5.3.1). Jekk il-mittent ittajpjah sew, fittex il-kuntatt, l-alias jew il-programm li bidlu.

cause-address-ambiguous =
    .headline = Id-dominju { $domain } sab aktar minn mailbox waħda
    .why = Skont is-server tal-posta tad-dominju { $domain }, dan l-indirizz jista’ jfisser aktar minn mailbox waħda. Ma jistax jagħraf liema waħda hi.
    .act = tuża l-indirizz sħiħ
    .step-1 = Uża l-indirizz sħiħ tal-persuna, mhux forma qasira jew isem biss.
    .step-2 = Itlob lill-persuna b’mod ieħor indirizz li jaħdem żgur.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jagħmlu li l-indirizz iwassal għal mailbox waħda biss.
    .recipient = Għid lill-amministratur tal-posta tiegħek li l-indirizz tiegħek iwassal għal aktar minn mailbox waħda. Sakemm dan jissewwa, agħti lin-nies indirizz ieħor tiegħek.
    .admin = L-iżball jinsab fid-direttorju tad-destinatarju. L-amministraturi tiegħu għandhom ifittxu dan l-indirizz fil-mailboxes, il-kuntatti, il-gruppi, l-aliases u r-regoli tal-kitba mill-ġdid kollha, u jħalluh ma’ wieħed minnhom. Tiftixa bl-isem trid tagħti riżultat wieħed ukoll. Wara l-bidla, stenna sakemm id-direttorju jissinkronizza mas-server tal-posta.

cause-mailbox-moved =
    .headline = Skont id-dominju { $domain }, dan l-indirizz inbidel
    .why = Is-server tal-posta tad-dominju { $domain } jgħid li din il-mailbox m’għadhiex hemm. Ma jibgħatx il-messaġġi ’il quddiem lejn indirizz ġdid.
    .act = tuża l-indirizz il-ġdid
    .step-1 = Itlob lill-persuna l-indirizz il-ġdid b’mod ieħor.
    .step-2 = It-tweġiba tas-server l-ieħor, fi tmiem dan l-avviż, tista’ ssemmih. Aċċerta ruħek li huwa tajjeb.
    .step-3 = Ibdel l-indirizz fil-kuntatti tiegħek. Imbagħad erġa’ ibgħat il-messaġġ.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jissettjaw l-indirizz il-qadim biex jibgħat il-messaġġi ’il quddiem.
    .recipient = Jekk dan huwa l-indirizz il-qadim tiegħek, agħti lin-nies il-ġdid. L-amministratur tal-posta tiegħek forsi jista’ jibgħat il-messaġġi ’il quddiem għal xi żmien.
    .admin = Is-server remot jirrapporta mailbox li marret band’oħra u li ma tibgħatx ’il quddiem. It-tweġiba 551 tista’ ssemmi l-indirizz il-ġdid: ivverifikah qabel ma jintuża.

cause-address-changed-hands =
    .headline = Skont id-dominju { $domain }, l-indirizz għandu sid ġdid
    .why = Il-messaġġ kien biss għall-persuna li kellha dan l-indirizz f’ċerta data. Is-server tal-posta tad-dominju { $domain } jgħid li minn dakinhar is-sid inbidel.
    .act = titlob indirizz ieħor
    .step-1 = Itlob lill-persuna l-indirizz attwali b’mod ieħor.
    .step-2 = Tibgħat xejn personali lejn l-indirizz il-qadim. Jista’ jaqrah ħaddieħor.
    .step-3 = Neħħi l-indirizz il-qadim mill-kuntatti u mil-listi tiegħek.
    .otherwise = Jekk is-sid ma nbidilx, l-amministraturi tad-dominju { $domain } jistgħu jikkoreġu d-data li għandhom irreġistrata.
    .recipient = Jekk dan l-indirizz dejjem kien tiegħek, itlob lill-amministratur tal-posta jikkoreġi d-data rreġistrata. Jekk ħadtu dan l-aħħar, il-messaġġ ma kienx għalik.
    .admin = Il-messaġġ kellu l-parametru RRVS jew il-field Require-Recipient-Valid-Since (RFC 7293). Qabbel id-data tiegħu mal-jum li fih sid il-kont ikkonferma l-indirizz l-aħħar. Tibgħatx hemm passwords ġodda jew data privata oħra, u itlob li jiġi kkonfermat indirizz ieħor. 5.7.17 huwa dwar il-mailbox, 5.7.18 dwar id-dominju kollu. Jekk l-ebda wieħed ma bidel is-sid, in-naħa remota għandha tikkoreġi r-rekords tagħha.

cause-sender-address-refused =
    .headline = L-indirizz li bgħatt minnu ma ġiex aċċettat
    .why = Server tal-posta fit-triq ma aċċettax l-indirizz li bgħatt minnu. Il-kawża tista’ tkun kif inhu miktub jew is-settings tad-dominju tiegħu.
    .act = tiċċekkja l-indirizz tal-mittent
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Iċċekkja l-indirizz tiegħek stess fis-settings tal-programm tal-posta.
    .step-3 = Jekk għandek indirizz ieħor, ibgħat il-messaġġ minn hemm.
    .otherwise = Minn dak li juri dan ir-rapport, l-indirizz li ktibtlu mhux il-kawża.
    .admin = Iċċekkja l-mittent tal-envelopp: is-sintassi tiegħu, u jekk id-dominju tiegħu għandux rekords MX, A jew AAAA. Ħafna servers jirrifjutaw dominju tal-mittent li ma jinstabx fid-DNS jew li għandu null MX.

cause-sender-address-malformed =
    .headline = Il-forma tal-indirizz tal-mittent ma ġietx aċċettata
    .why = Server tal-posta jgħid li l-indirizz li bgħatt minnu mhux miktub kif iridu jinkitbu l-indirizzi tal-posta elettronika.
    .act = tikkoreġi l-indirizz tal-mittent
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Ħares lejn l-indirizz tiegħek stess fis-settings tal-programm tal-posta. Neħħi spazji, virgoli u parentesi.
    .step-3 = Jekk il-messaġġ intbagħat minn apparat jew sit web, iċċekkja l-indirizz tal-mittent issettjat hemm.
    .otherwise = Minn dak li juri dan ir-rapport, l-indirizz li ktibtlu mhux il-kawża.
    .admin = Ħares lejn il-kmand MAIL FROM fil-log tiegħek. Żbalji komuni: dominju vojt, isem ta’ host waħdu, isem tal-wiri ġewwa l-parentesi, spazji, karattri mhux ASCII mingħajr SMTPUTF8. Iċċekkja l-attribut mail tal-kont, u l-mittent issettjat f’apparati, skripts u formoli tal-web. Il-kitba mill-ġdid (SRS, VERP, masquerading) tista’ ttawwal il-parti lokali ’l fuq minn 64 ottett (RFC 5321, taqsima 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Server tal-posta ma sabx id-dominju tal-indirizz tiegħek
    .why = Is-server iċċekkja l-parti wara s-sinjal @ fl-indirizz tiegħek stess. Ma sab hemm l-ebda dominju li jista’ jirċievi tweġiba.
    .act = tiċċekkja d-dominju tal-mittent
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Iċċekkja l-parti wara s-sinjal @ tal-indirizz tiegħek stess fil-programm tal-posta.
    .step-3 = Jekk għandek indirizz b’dominju ieħor, ibgħat il-messaġġ minn hemm.
    .otherwise = Minn dak li juri dan ir-rapport, l-indirizz li ktibtlu mhux il-kawża.
    .admin = Fittex ir-rekords MX, A u AAAA tad-dominju tal-mittent tal-envelopp minn barra n-netwerk tiegħek, f’aktar minn resolver wieħed. Żbalji komuni: reġistrazzjoni skaduta, delega jew DNSSEC imkissra (SERVFAIL), dominju li jeżisti biss internament, bħal .local jew isem ta’ host. Ibdel dominji interni f’wieħed pubbliku fil-gateway. Jekk issa kollox sew, stenna t-TTL negattiv taż-żona u erġa’ ibgħat.

cause-sender-domain-accepts-no-mail =
    .headline = Skont server, id-dominju tiegħek ma jaċċetta l-ebda posta
    .why = Skont is-server, id-dominju tal-indirizz tiegħek huwa ssettjat biex ma jirċevix posta. Dak is-server jirrifjuta messaġġi li ħadd ma jista’ jwieġeb għalihom.
    .act = tippermetti t-tweġibiet
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk għandek indirizz li jirċievi l-posta, ibgħat il-messaġġ minn hemm.
    .otherwise = Minn dak li juri dan ir-rapport, l-indirizz li ktibtlu mhux il-kawża.
    .admin = Id-dominju tal-mittent tal-envelopp jippubblika null MX (RFC 7505), u għalhekk rapport qatt ma jista’ jilħqu. Sib liema programm jew servizz jużah bħala mittent, u agħtih indirizz tar-ritorn f’dominju li jaċċetta l-posta. Jekk id-dominju suppost jaċċetta l-posta, ibdel in-null MX b’rekords MX veri. Jekk ma juża ħadd dan id-dominju, il-mittent jista’ jkun iffalsifikat: ħares lejn ir-rapporti DMARC tiegħek.

## Mailboxes

cause-mailbox-problem =
    .headline = Id-dominju { $domain } jirrapporta problema b’din il-mailbox
    .why = Is-server tal-posta tad-dominju { $domain } ma setax iwassal il-messaġġ f’din il-mailbox. Skont it-tweġiba tiegħu, il-kawża hija l-mailbox innifisha.
    .act = ssewwi l-mailbox
    .step-1 = Avża lill-persuna b’mod ieħor li l-messaġġi mhumiex jaslu.
    .step-2 = Stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ.
    .step-3 = Jekk inhu urġenti, uża indirizz ieħor tal-istess persuna.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jaraw il-kawża eżatta.
    .recipient = Idħol fil-mailbox tiegħek u ara jekk hemmx twissijiet. Jekk ma ssib xejn, avża lill-amministratur tal-posta tiegħek.
    .admin = Is-server remot jaċċetta l-indirizz u jirrapporta ħsara fil-mailbox. L-amministraturi tiegħu għandhom jiċċekkjaw l-istat tal-mailbox, fejn tibgħat ’il quddiem u, jekk hija lista, il-membri tagħha.

cause-mailbox-full =
    .headline = Skont id-dominju { $domain }, il-mailbox hija mimlija
    .why = Mailbox mimlija ma taċċettax messaġġi ġodda. Meta jsir spazju fiha, il-messaġġi jkunu jistgħu jerġgħu jaslu.
    .act = tagħmel ftit spazju
    .step-1 = Avża lill-persuna b’mod ieħor li l-mailbox hija mimlija.
    .step-2 = Erġa’ ibgħat il-messaġġ meta jkun hemm spazju.
    .step-3 = Jekk inhu urġenti, uża indirizz ieħor tal-istess persuna.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu wkoll jagħtu aktar spazju lill-mailbox.
    .recipient = Ħassar messaġġi kbar jew qodma, imbagħad battal il-folders tal-messaġġi mħassra u tal-ispam. Jekk għandek bżonn aktar spazju, itolbu lill-amministratur tal-posta tiegħek.
    .admin = Skont it-tweġiba, il-mailbox qabżet il-kwota tagħha. L-amministraturi tagħha jistgħu jgħollu l-kwota jew jagħmlu l-ispazju; il-folders tal-messaġġi mħassra u tal-ispam ħafna drabi jingħaddu wkoll. Qabel tibgħat lil ħafna nies, iċċekkja li l-mailbox għadha tintuża.

cause-mailbox-disabled =
    .headline = Skont id-dominju { $domain }, din il-mailbox mhix attiva
    .why = Is-server tal-posta tad-dominju { $domain } ma jaċċettax messaġġi għal din il-mailbox. Tista’ tkun magħluqa għal xi żmien jew għal dejjem.
    .act = tattiva l-mailbox
    .step-1 = Staqsi b’mod ieħor jekk l-indirizz għadux jintuża.
    .step-2 = Uża indirizz ieħor tal-istess persuna jew organizzazzjoni.
    .otherwise = Jekk il-mailbox suppost tintuża, l-amministraturi tad-dominju { $domain } jistgħu jerġgħu jattivawha.
    .recipient = Idħol fil-mailbox tiegħek; forsi ilha wisq ma tintuża. Jekk ma jirnexxix, itlob lill-amministratur tal-posta tiegħek jattivaha.
    .admin = Il-kont huwa diżattivat, imblukkat jew sospiż, ħafna drabi wara żmien twil mingħajr użu. L-amministraturi tiegħu jistgħu jerġgħu jattivawh, jew jissettjaw alias jew iħallu l-posta tintbagħat ’il quddiem. Inkella neħħi l-indirizz mil-listi tiegħek.

cause-list-expansion-failed =
    .headline = Id-dominju { $domain } ma sabx il-membri ta’ din il-lista
    .why = L-indirizz huwa ta’ lista jew grupp. Skont is-server tal-posta tad-dominju { $domain }, il-messaġġ ma setax jingħadda lill-membri tagħha.
    .act = ssewwi l-lista
    .step-1 = Avża lil sid il-lista b’mod ieħor li l-messaġġi mhumiex jaslu.
    .step-2 = Jekk inhu urġenti, ikteb direttament lill-membri li taf.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jaraw għaliex il-membri ma setgħux jinstabu.
    .recipient = Jekk tieħu ħsieb din il-lista, iċċekkja l-membri u neħħi dawk li m’għadhomx jaħdmu. Jekk ma ssib xejn, avża lill-amministratur tal-posta tiegħek.
    .admin = Fin-naħa remota, f’din l-ordni: is-server jistax jaqra d-direttorju, il-fajl jew id-database bil-membri; il-filtru u l-bażi ta’ grupp dinamiku għadhomx jaqblu; hemmx listi li jinkludu lil xulxin; hemmx entrata miktuba ħażin. Espandi l-lista bl-idejn qabel ma terġa’ tintbagħtilha l-posta. Listi oħra f’dik is-sistema juru jekk l-iżball hux fil-lista jew fid-direttorju.

cause-forwarding-broken =
    .headline = Skont { $domain }, il-mailbox ma tistax tibgħat ’il quddiem
    .why = Il-mailbox tibgħat il-messaġġi tagħha ’il quddiem lejn indirizz ieħor. Skont is-server tal-posta tad-dominju { $domain }, dan mhux jaħdem.
    .act = tikkoreġi d-destinazzjoni
    .step-1 = Avża lill-persuna b’mod ieħor li l-messaġġi mhumiex jintbagħtu ’il quddiem minn din il-mailbox.
    .step-2 = Jekk inhu urġenti, uża indirizz ieħor tal-istess persuna.
    .otherwise = Minn dak li juri dan ir-rapport, l-indirizz li użajt huwa tajjeb. Ħafna drabi l-persuna li ktibtilha tista’ tikkoreġi dan hi wkoll.
    .recipient = Iċċekkja l-indirizz li lejh il-mailbox tiegħek tibgħat il-messaġġi ’il quddiem. Ikkoreġih, jew neħħi din l-għażla.
    .admin = Fin-naħa remota, sib fejn hu ssettjat li l-messaġġi jintbagħtu ’il quddiem: fil-kont, f’regola tal-mailbox, f’alias jew f’oġġett ta’ kuntatt. Ibgħat messaġġ ta’ prova direttament lejn l-indirizz tad-destinazzjoni. Ikkoreġi jew neħħi dak l-indirizz, u sadanittant żomm kopja lokali. Jekk id-destinazzjoni tirrifjuta messaġġi mibgħuta ’il quddiem, ara SPF u DMARC: forsi jonqos SRS jew ARC.

## Sistemi tal-posta

cause-system-problem =
    .headline = { $domain } jirrapporta problema fis-sistema tal-posta
    .why = Is-sistema tal-posta tad-dominju { $domain } ma setgħetx taċċetta dan il-messaġġ. Skont it-tweġiba tagħha, il-kawża hija s-sistema nnifisha.
    .act = ssewwi s-sistema tal-posta
    .step-1 = Stenna ftit sigħat, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk il-problema tkompli, l-amministraturi tad-dominju { $domain } jridu jaraw x’inhi.
    .admin = Is-sistema remota tirrapporta ħsara tagħha stess: ħżin, manutenzjoni, konfigurazzjoni jew funzjoni nieqsa. L-amministraturi tagħha għandhom bżonn il-ħin, l-ID tal-kju fit-tweġiba u t-tweġiba nnifisha.

cause-system-full =
    .headline = Skont { $domain }, is-sistema tal-posta hija mimlija
    .why = Is-server tal-posta jgħid li m’għandux aktar spazju għal messaġġi ġodda. Dan huwa dwar is-sistema kollha, mhux dwar mailbox waħda.
    .act = tagħmel spazju fis-sistema
    .step-1 = Stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk inhu urġenti, uża indirizz tal-istess persuna f’dominju ieħor.
    .otherwise = Jekk dan idum għal jiem sħaħ, l-amministraturi tad-dominju { $domain } biss jistgħu jagħmlu l-ispazju.
    .admin = It-tweġiba hija dwar il-host remot, mhux dwar kwota. L-amministraturi tiegħu għandhom jiċċekkjaw l-ispazju ħieles u l-inodes tal-volumi tal-kju u tal-posta, imbagħad il-memorja, imbagħad il-limitu li taħtu s-server ma jibqax jaċċetta posta (queue_minfree f’Postfix, back pressure f’Exchange). Fin-naħa li tibgħat, biżżejjed li l-kju jibqa’ jipprova.

cause-system-not-accepting =
    .headline = Skont { $domain }, is-sistema mhix taċċetta messaġġi
    .why = Is-server tal-posta jgħid li ma jaċċettax messaġġi. Jista’ jkun magħluq għal ftit, jew mhux maħsub għall-posta.
    .act = terġa’ taċċetta l-posta
    .step-1 = Iċċekkja l-parti wara s-sinjal @. L-isem it-tajjeb jista’ jkun wieħed li jixbhu.
    .step-2 = Jekk l-indirizz huwa tajjeb, stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk dan idum għal jiem sħaħ, l-amministraturi tad-dominju { $domain } jridu jaraw x’inhu.
    .admin = It-tweġiba 421 jew l-istatus 4.3.2 jindikaw li s-server qed jingħalaq, manutenzjoni jew kju ffriżat; it-tweġiba 521 tgħid li dan il-host qatt ma jaċċetta posta (RFC 7504). Iċċekkja li r-rekords MX isemmu biss hosts maħsuba għall-posta, u ipprova l-oħrajn. Fuq il-host innifsu, ara l-istat tas-servizz tal-posta, listeners jew komponenti mwaqqfa, u l-limiti tal-konnessjonijiet.

cause-system-misconfigured =
    .headline = Id-dominju { $domain } jirrapporta settings ħżiena
    .why = Skont it-tweġiba tagħha stess, is-sistema tal-posta hemm mhix issettjata sew għal dan il-messaġġ.
    .act = tikkoreġi s-settings
    .step-1 = Avża lill-persuna b’mod ieħor li s-sistema tal-posta hemm tirrapporta settings ħżiena.
    .step-2 = Jekk inhu urġenti, uża indirizz tal-istess persuna f’dominju ieħor.
    .step-3 = Erġa’ ibgħat il-messaġġ meta s-settings ikunu ġew ikkoreġuti.
    .otherwise = Id-dettalji fi tmiem dan l-avviż jgħinu lill-amministraturi tad-dominju { $domain } isibu l-iżball.
    .admin = B’5.3.5, server ħafna drabi jsib lilu nnifsu bħala l-hop li jmiss. Qabbel isem il-host tiegħu, il-lista tad-dominji lokali tiegħu, u l-MX jew is-smart host tiegħu; f’Exchange, jikkawżaw dan konnetturi bl-istess isem. Inkella jgħid il-log remot fil-ħin tat-tweġiba: transport mhux magħruf, tabella nieqsa, permessi ħżiena. Ibgħat lill-postmaster remot it-tweġiba kollha bl-ID tal-kju.

cause-feature-missing =
    .headline = Id-dominju { $domain } ma jappoġġjax għażla tal-messaġġ
    .why = Il-messaġġ intbagħat b’għażla speċjali. Is-server tal-posta tad-dominju { $domain } jgħid li ma jappoġġjahiex.
    .act = tappoġġja din l-għażla
    .step-1 = Neħħi għażliet speċjali, bħal konferma tat-twassil jew ħin tat-twassil. Imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Ipprova programm tal-posta ieħor, pereżempju fil-browser.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk ma għażilt l-ebda għażla speċjali, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Sib il-parametru li dwaru hija t-tweġiba: qabbel MAIL u RCPT fil-log tiegħek ma’ dak li jħabbar il-host remot wara EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Iċċekkja jekk firewall fuq xi naħa jaħbix l-estensjonijiet. Ħalli s-sistema tiegħek taqbeż il-parametru fejn mhux offrut, jew itlob lin-naħa remota tattiva l-estensjoni.

cause-message-too-large =
    .headline = Il-messaġġ huwa kbir wisq
    .why = Server tal-posta fit-triq jaċċetta biss messaġġi iżgħar. Il-fajls mehmuża jikbru b’madwar terz meta jintbagħtu.
    .act = tagħmel il-messaġġ iżgħar
    .step-1 = Ħalli barra l-fajls mehmuża l-kbar, jew agħmilhom iżgħar.
    .step-2 = Poġġi l-fajls il-kbar online u ibgħat link għalihom.
    .step-3 = Jekk hemm diversi fajls mehmuża, ibgħathom f’messaġġi separati.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jgħidulek kemm jista’ jkun kbir messaġġ hemm.
    .recipient = Offri mod ieħor kif jintbagħtu fajls kbar, pereżempju folder kondiviż. L-amministratur tal-posta tiegħek jaf kemm jista’ jkun kbir messaġġ.
    .admin = Qabbel id-daqs tal-messaġġ mas-SIZE li jħabbar is-server remot wara EHLO. Base64 iżid madwar 37 fil-mija ma’ fajl mehmuż. Mailbox waħda jista’ jkollha limitu aktar baxx mis-sistema tagħha.

cause-message-too-large-for-mailbox =
    .headline = Il-messaġġ huwa kbir wisq għal din il-mailbox
    .why = Is-server tal-posta tad-dominju { $domain } jgħid li din il-mailbox taċċetta biss messaġġi iżgħar. Il-fajls mehmuża jikbru b’madwar terz meta jintbagħtu.
    .act = tibgħat messaġġ iżgħar
    .step-1 = Poġġi l-fajls il-kbar online u ibgħat link għalihom.
    .step-2 = Ħalli barra l-fajls mehmuża, jew agħmilhom iżgħar.
    .step-3 = Itlob lill-persuna indirizz ieħor li jaċċetta messaġġi akbar.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jgħollu l-limitu ta’ din il-mailbox.
    .recipient = Staqsi lill-amministratur tal-posta tiegħek kemm jista’ jkun kbir messaġġ lilek, u jekk il-limitu jistax jogħla. Sadanittant, offri mod ieħor kif jintbagħtu fajls kbar.
    .admin = Il-limitu huwa ssettjat għall-mailbox, il-grupp jew il-kont (X.2.3), għalhekk jista’ jkun ħafna anqas mis-SIZE li jħabbar is-server wara EHLO. Qabblu mad-daqs matul it-trażmissjoni: fajls mehmuża f’base64 jieħdu madwar 37 fil-mija aktar. L-amministraturi remoti l-ewwel iħarsu lejn il-limitu tar-riċeviment tal-kont, imbagħad lejn dak tal-grupp jew tal-pjan tiegħu.

cause-own-system-problem =
    .headline = Il-kawża hija fis-servizz tal-posta tagħna
    .why = Is-servizz tal-posta tagħna ma setax jgħaddi l-messaġġ. Minn dak li juri dan ir-rapport, in-naħa l-oħra m’għandhiex x’taqsam.
    .act = tiċċekkja s-servizz tal-posta
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Erġa’ ibgħat il-messaġġ meta l-ħsara tkun issewwiet.
    .otherwise = Il-persuna li ktibtilha ma tista’ tagħmel xejn dwar dan.
    .admin = Il-messaġġ waqaf fuq l-istess host li qed jirrapporta. Fittex fil-log tiegħu l-IDs u l-ħinijiet mogħtija hawn. Iċċekkja l-konfigurazzjoni, il-ħżin, il-permessi u r-regoli lokali.

cause-stopped-by-own-rules =
    .headline = Regola tas-servizz tal-posta tagħna waqqfet il-messaġġ
    .why = Is-servizz tal-posta tagħna għandu regoli dwar l-indirizzi, il-kontenut u l-posta mibgħuta ’il quddiem. Minn dak li juri dan ir-rapport, waħda minnhom tapplika għal dan il-messaġġ.
    .act = tiċċekkja r-regola
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Aqra r-raġuni fi tmiem dan l-avviż. Tista’ ssemmi dwar xiex hija r-regola.
    .step-3 = Jekk il-posta tiegħek tintbagħat ’il quddiem awtomatikament, staqsi jekk dan hux permess, jew neħħi din l-għażla.
    .otherwise = Il-persuna li ktibtilha ma tista’ tagħmel xejn dwar dan.
    .admin = Sib ir-regola fil-log tal-host li jirrapporta bl-ID u l-ħin: access maps, filtri tal-kontenut u milters, regoli tat-transport jew kontra t-telf tad-data, destinatarji mblukkati, limiti fuq il-posta mibgħuta ’il quddiem awtomatikament. Agħmel l-eċċezzjoni l-aktar limitata possibbli. Jekk twaqqfet posta mibgħuta ’il quddiem lejn barra, l-ewwel iċċekkja min issettjaha: huwa sinjal komuni ta’ kont meħud minn ħaddieħor.

## Netwerk u rotta

cause-network-problem =
    .headline = Il-konnessjoni bejn is-sistemi tal-posta ma rnexxietx
    .why = Kien hemm problema fin-netwerk fit-triq lejn id-dominju { $domain }. Problemi bħal dawn ħafna drabi jgħaddu waħedhom.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Stenna ftit sigħat, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk dan idum għal jiem sħaħ, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Ittestja l-konnessjoni ma’ kull host MX tad-dominju fuq il-port 25, permezz ta’ IPv4 u IPv6. Fittex time-outs, resets u problemi tal-path MTU. Jekk dan id-dominju biss huwa affettwat, avża lill-amministraturi tiegħu.

cause-host-unreachable =
    .headline = Is-server tal-posta ta’ { $domain } ma jistax jintlaħaq
    .why = Ma setgħetx issir konnessjoni ma’ dan is-server. Jista’ jkun mitfi, mgħobbi żżejjed jew maqtugħ min-netwerk.
    .act = tiċċekkja s-server tagħha
    .step-1 = Iċċekkja l-parti wara s-sinjal @. L-isem it-tajjeb jista’ jkun wieħed li jixbhu.
    .step-2 = Jekk l-indirizz huwa tajjeb, stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk il-problema tkompli, l-amministraturi tad-dominju { $domain } jridu jiċċekkjaw is-server tagħhom.
    .admin = Ittestja l-port 25 ta’ kull host MX, permezz ta’ IPv4 u IPv6, anke minn netwerk ieħor. Jekk oħrajn jgħaddu, ħares lejn il-firewall tiegħek, ir-rotot tiegħek u xi mblukkar tal-port 25 mill-fornitur tiegħek.

cause-connection-refused =
    .headline = Is-server ta’ { $domain } irrifjuta l-konnessjoni
    .why = Instab server, imma ma jaċċettax konnessjonijiet għall-posta. Is-servizz tal-posta tiegħu jista’ jkun wieqaf, jew hemm firewall fin-nofs.
    .act = tiċċekkja s-servizz tal-posta
    .step-1 = Iċċekkja l-parti wara s-sinjal @. Id-dominju jista’ jkollu sit web imma mhux servizz tal-posta.
    .step-2 = Jekk l-indirizz huwa tajjeb, stenna ftit sigħat, imbagħad erġa’ ibgħat il-messaġġ.
    .step-3 = Jekk lanqas hekk ma jasal, avża lill-persuna b’mod ieħor.
    .otherwise = Jekk il-problema tkompli, l-amministraturi tad-dominju { $domain } jridu jiċċekkjaw jekk is-servizz tal-posta tagħhom hux jaħdem.
    .admin = Rifjut (TCP reset, ECONNREFUSED) fuq il-port 25 ifisser li xejn ma jisma’ hemm, jew li firewall jirrifjuta. Ipprova kull host MX permezz ta’ IPv4 u IPv6, anke minn netwerk ieħor: jekk jaħdem minn hemm, l-indirizz tiegħek huwa mblukkat. Mingħajr rekord MX jintuża r-rekord A jew AAAA, li jista’ jindika server tal-web. Fuq il-host remot: is-servizz qed jaħdem, fuq liema indirizzi, b’liema limiti.

cause-connection-broken =
    .headline = Il-konnessjoni ma’ { $domain } inqatgħet kmieni wisq
    .why = Is-servers kienu f’kuntatt, imma l-konnessjoni nqatgħet qabel ma l-messaġġ ingħadda.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Stenna siegħa, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk il-messaġġ fih fajls mehmuża kbar, ibagħtu mingħajrhom, jew b’link għall-fajls.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk dan jibqa’ jiġri, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Sib il-kmand li warajh inqatgħet. Qabel it-tislima: limiti tal-konnessjonijiet jew dewmien apposta. Wara STARTTLS: il-handshake. Waqt DATA: path MTU, filtru tal-kontenut bil-mod, limitu tad-daqs. Ibgħat messaġġ ta’ prova żgħir u wieħed kbir lil kull host MX, permezz ta’ IPv4 u IPv6. Ħares lejn firewalls li jispezzjonaw SMTP, u lejn it-time-outs tiegħek (RFC 5321, taqsima 4.5.3.2).

cause-may-have-arrived =
    .headline = Il-messaġġ forsi wasal
    .why = Il-konnessjoni mad-dominju { $domain } inqatgħet wara li ntbagħat il-messaġġ kollu. It-tweġiba hija nieqsa, għalhekk ma nafux jekk ġiex aċċettat.
    .act = tistaqsi jekk wasalx
    .step-1 = Staqsi lill-persuna jekk il-messaġġ wasalx.
    .step-2 = Erġa’ ibagħtu biss jekk ma wasalx. Inkella jista’ jasal darbtejn.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jaraw fil-log tagħhom jekk il-messaġġ ġiex aċċettat.
    .recipient = Ħares fl-inbox u fil-folder tal-ispam. Għid lil min bagħat il-messaġġ jekk hux hemm.
    .admin = Il-konnessjoni ntilfet wara t-tmiem tad-data u qabel it-tweġiba. Fittex il-Message-ID fil-log remot. Jekk jerġa’ jiġri, ħares lejn filtri tal-kontenut bil-mod, time-outs (RFC 5321 titlob għaxar minuti hawn) u path MTU.

cause-expired-after-retries =
    .headline = L-ebda tentattiv biex jitwassal il-messaġġ ma rnexxa
    .why = It-twassil lejn id-dominju { $domain } ġie ppruvat diversi drabi. Ir-rapport ma jsemmi l-ebda kawża oħra.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Iċċekkja l-parti wara s-sinjal @. L-isem it-tajjeb jista’ jkun wieħed li jixbhu.
    .step-2 = Jekk l-indirizz huwa tajjeb, stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk lanqas hekk ma jasal, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Skada ż-żmien tal-kju. Fittex fil-log l-aħħar tweġiba ta’ kull tentattiv: hija ssemmi l-kawża vera. Ittestja l-hosts MX tad-dominju permezz ta’ IPv4 u IPv6.

cause-route-broken =
    .headline = Ma nstabet l-ebda rotta li taħdem lejn { $domain }
    .why = Ma setax jinstab fejn għandu jitwassal il-messaġġ. Is-settings tad-dominju { $domain } jew ta’ server fit-triq jistgħu jkunu ħżiena.
    .act = tikkoreġi s-settings
    .step-1 = Avża lill-persuna b’mod ieħor li l-posta lejn dan l-indirizz mhix tasal.
    .step-2 = Iċċekkja l-parti wara s-sinjal @. L-isem it-tajjeb jista’ jkun wieħed li jixbhu.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jiċċekkjaw fejn tintbagħat il-posta tiegħu.
    .admin = Iċċekkja r-rekords MX, A u AAAA tad-dominju u t-tabelli tar-rotot tiegħek. F’ċirku, il-fields Received juru liema hosts jirrepetu. Fittex indirizzi li jibagħtu ’il quddiem lil xulxin u host MX li ma jqisx id-dominju bħala tiegħu.

cause-domain-without-mail-server =
    .headline = Ma nstab l-ebda server tal-posta għal { $domain }
    .why = Id-dominju jeżisti, imma ma jsemmi l-ebda server li jista’ jieħu l-messaġġ. Jista’ jkun li jintuża biss għal sit web.
    .act = ssemmi server tal-posta
    .step-1 = Iċċekkja l-parti wara s-sinjal @. L-isem it-tajjeb jista’ jkun wieħed li jixbhu.
    .step-2 = Fittex l-indirizz it-tajjeb f’messaġġ preċedenti jew fis-sit web tal-organizzazzjoni.
    .step-3 = Itlob lill-persuna indirizz ieħor, pereżempju bit-telefon.
    .otherwise = Jekk l-isem { $domain } huwa tajjeb, l-amministraturi tiegħu jridu jsemmu server tal-posta fis-settings tad-dominju.
    .admin = Fittex ir-rekords MX. Ma jistgħux jintużaw: ismijiet mingħajr rekord A jew AAAA, CNAMEs (RFC 2181, taqsima 10.3), indirizzi IP minflok isem, localhost. Mingħajr ebda MX jgħodd l-indirizz tad-dominju nnifsu (RFC 5321, taqsima 5.1). Jekk l-MX iwassal lura għall-host li qed jirrapporta (“mail loops back to myself”), dak il-host ma jafx li d-dominju huwa tiegħu: żidu hemm, jew ikkoreġi l-MX.

cause-domain-lookup-failed =
    .headline = Is-server tal-posta ta’ { $domain } ma setax jinstab
    .why = Direttorju li juri t-triq lejn il-mailbox ma tax tweġiba li tista’ tintuża. Il-ħsara tista’ tkun fuq din in-naħa jew fuq l-oħra.
    .act = tiċċekkja s-servers tal-ismijiet
    .step-1 = Iċċekkja l-parti wara s-sinjal @. L-isem it-tajjeb jista’ jkun wieħed li jixbhu.
    .step-2 = Jekk l-indirizz huwa tajjeb, stenna ftit sigħat, imbagħad erġa’ ibgħat il-messaġġ.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk dan jiġri wkoll b’dominji oħra minbarra d-dominju { $domain }, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Staqsi lil kull server tal-ismijiet awtorevoli tad-dominju għal MX, A u AAAA, imbagħad lir-resolver tiegħek. Jekk ir-resolver biss ifalli (SERVFAIL, time-out), ħares lejn il-validazzjoni DNSSEC, il-forwarders tiegħu, u TCP jew tweġibiet UDP kbar imblukkati fuq il-port 53. Jekk ifallu s-servers awtorevoli: delega ħażina, firem skaduti, hosts li ma jintlaħqux. Fejn il-host li jirrapporta jsib ir-rotta b’LDAP jew database, iċċekkja dan l-ewwel.

cause-mail-loop =
    .headline = Il-messaġġ donnu qed idur f’ċirku
    .why = Skont ir-rapport, il-messaġġ reġa’ mar lura għand server jew għadda minn wisq servers. Is-soltu, servers jew mailboxes ikunu qed jibagħtu l-messaġġi lil xulxin.
    .act = tikser iċ-ċirku
    .step-1 = Avża lill-persuna b’mod ieħor li l-messaġġi lejn dan l-indirizz qed iduru f’ċirku.
    .step-2 = Jekk il-posta tiegħek tintbagħat ’il quddiem lejn dan l-indirizz, aċċerta ruħek li ma tiġix lura għandek.
    .step-3 = Jekk inhu urġenti, uża indirizz ieħor tal-istess persuna.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jsibu l-post fejn il-messaġġ idur lura.
    .recipient = Jekk tibgħat il-messaġġi tiegħek ’il quddiem lejn indirizz ieħor, aċċerta ruħek li dak ma jibgħathomx lura lilek.
    .admin = Aqra l-fields Received minn isfel għal fuq u sib fejn jirrepetu l-hosts: l-aħħar host qabel ir-ripetizzjoni jibgħat il-messaġġ lura. Hemm fittex indirizzi li jibagħtu ’il quddiem lil xulxin, relay jew smart host għal dominju li għandu jkun lokali, MX li jwassal lura, jew sistema ibrida li fiha kull naħa tqis id-dominju bħala tal-oħra. Jekk xejn ma jirrepeti, il-limitu tal-hops huwa baxx wisq: RFC 5321, taqsima 6.3, titlob mill-inqas 100.

## Kif is-servers jgħaddu l-messaġġi

cause-protocol-problem =
    .headline = Żewġ servers tal-posta ma setgħux jiftiehmu
    .why = Is-servers ma ftehmux kif għandu jingħadda l-messaġġ. Din hija kwistjoni teknika bejn iż-żewġ servers.
    .act = tiċċekkja s-server tal-posta
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jkunu meħtieġa wkoll.
    .admin = Aqra t-tweġiba flimkien mal-kmand li qed twieġeb. Qabbel dak li tħabbar wara EHLO ma’ dak li ntuża. Firewalls u proxies li jibdlu SMTP huma kawża komuni, u hekk ukoll server li l-ewwel jitlob STARTTLS.

cause-tls-demanded =
    .headline = Server tal-posta jitlob konnessjoni sigura
    .why = Is-server jgħid li jaċċetta dan il-messaġġ biss fuq konnessjoni kriptata. Minn dak li juri dan ir-rapport, ma ntużatx waħda.
    .act = tattiva l-kriptaġġ
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk bgħatt minn programm jew apparat tiegħek, attiva TLS fis-settings tiegħu għall-posta li toħroġ.
    .otherwise = Il-persuna li ktibtilha ma tista’ tagħmel xejn dwar dan.
    .admin = Iċċekkja li s-sistema tiegħek tuża STARTTLS bħala klijent (RFC 3207): ħafna sistemi ma jagħmlux dan b’mod awtomatiku. Jekk tużah, ara jekk EHLO joffrix STARTTLS u jekk firewall ineħħihx. Jekk il-handshake ifalli: verżjonijiet TLS taħt 1.2, ciphers, CA bundle nieqes. Għas-sottomissjoni uża l-port 465, jew 587 ma’ STARTTLS (RFC 8314). Google juża 4.7.29 jew 5.7.29 għal dan.

cause-too-many-recipients =
    .headline = Il-messaġġ għandu wisq destinatarji
    .why = Server tal-posta fit-triq jaċċetta biss għadd limitat ta’ indirizzi f’daqqa.
    .act = tuża inqas indirizzi
    .step-1 = Erġa’ ibgħat il-messaġġ, imma biss lill-indirizzi f’dan l-avviż.
    .step-2 = Jekk għadhom wisq, ibagħtu lil gruppi iżgħar, wieħed wara l-ieħor.
    .step-3 = Jekk tikteb spiss lil dan il-grupp, itlob lill-amministratur tal-posta tiegħek joħloq lista ta’ distribuzzjoni.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jgħidulek liema limitu japplika hemm.
    .admin = Server għandu jaċċetta mill-inqas 100 destinatarju f’daqqa, u klijent għandu jaqsam il-bqija (RFC 5321). Iċċekkja jekk is-sistema tiegħek taqsamx wara t-tweġiba 452, u liema limiti japplikaw għal messaġġ u għal mittent.

## Kontenut

cause-content-problem =
    .headline = Server tal-posta ma jistax jieħu l-messaġġ f’din il-forma
    .why = Xi ħaġa fil-mod kif inhu magħmul il-messaġġ twaqqaf it-twassil. Il-kawża tista’ tkun il-format, il-karattri jew fajl mehmuż.
    .act = tissimplifika l-messaġġ
    .step-1 = Erġa’ ibgħat il-messaġġ bħala test sempliċi, mingħajr formattjar.
    .step-2 = Ħalli barra l-fajls mehmuża, jew ibgħathom f’formati komuni.
    .step-3 = Ipprova programm tal-posta ieħor, pereżempju fil-browser.
    .otherwise = Jekk lanqas messaġġ sempliċi ma jasal, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Iċċekkja l-messaġġ skont RFC 5322 u MIME: From u Date, CR jew LF waħidhom, tul tal-linji, NUL, settijiet tal-karattri. Iċċekkja jekk kienx hemm bżonn ta’ 8BITMIME, BINARYMIME jew SMTPUTF8 u ma ġiex offrut.

cause-message-malformed =
    .headline = Server tal-posta sab żbalji fil-forma tal-messaġġ
    .why = Skont is-server, il-messaġġ ma jsegwix l-istandard tal-posta elettronika. Is-soltu, il-kawża hija l-programm li għamlu.
    .act = tuża programm ieħor
    .step-1 = Erġa’ ikteb il-messaġġ fi programm tal-posta ieħor, pereżempju fil-browser.
    .step-2 = Ittajpja t-test mill-ġdid. Messaġġ ikkupjat jew mibgħut ’il quddiem jista’ jġorr l-iżball miegħu.
    .step-3 = Jekk lanqas hekk ma jasal, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .otherwise = Jekk il-messaġġ għamlu sit web jew apparat, jista’ jikkoreġih biss min imexxihom.
    .admin = Iċċekkja f’din l-ordni: From wieħed b’indirizz validu, u Sender jekk hemm aktar minn wieħed; Date wieħed; l-ebda field darbtejn (RFC 5322, taqsima 3.6); is-sintassi tal-Message-ID; ottetti ta’ 8 bits fl-intestatura; CR jew LF waħidhom (RFC 5321, taqsima 2.3.8); linji ta’ aktar minn 998 ottett; konfini u kodifiki MIME. Qabbel il-messaġġ kif ġie sottomess ma’ kif intbagħat: disclaimers, gateways u softwer tal-listi jibdluh.

cause-media-unsupported =
    .headline = Server tal-posta ma jaċċettax dan it-tip ta’ kontenut
    .why = Skont ir-rapport, il-messaġġ għandu tip ta’ kontenut li n-naħa l-oħra ma tistax tieħu. Xi indirizzi jieħdu biss test sempliċi.
    .act = tibdel it-tip ta’ fajl
    .step-1 = Uża tipi ta’ fajls komuni bħal PDF jew JPEG.
    .step-2 = Erġa’ ibgħat il-messaġġ bħala test sempliċi, mingħajr formattjar u fajls mehmuża.
    .step-3 = Poġġi l-fajls online u ibgħat link għalihom.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jgħidulek liema tipi ta’ kontenut taċċetta s-sistema tagħhom.
    .admin = Qabbel Content-Type ta’ kull parti (RFC 2046) ma’ dak li tieħu d-destinazzjoni: gateways għal SMS, fax, pagers u sistemi ta’ tickets ħafna drabi jieħdu biss text/plain. Fittex application/ms-tnef (winmail.dat), message/rfc822 ġewwa ieħor, u multipart/signed. Neħħi r-rich text għal dan id-dominju, jew ħalli l-gateway tneħħi jew tikkonverti l-parti.

cause-conversion-impossible =
    .headline = Il-messaġġ ma setax jiġi kkonvertit fit-triq
    .why = Skont ir-rapport, is-sistema tal-posta li jmiss teħtieġ il-messaġġ f’forma oħra. Bidla bħal din ma kinitx possibbli jew ma kinitx permessa.
    .act = tikteb test sempliċi
    .step-1 = Uża test sempliċi għal dan l-indirizz, mingħajr formattjar u karattri speċjali.
    .step-2 = Jekk il-messaġġ huwa ffirmat jew kriptat, ibagħtu mingħajr dan, sakemm jippermettih il-kontenut.
    .step-3 = Ħalli barra l-fajls mehmuża, jew poġġihom online u ibgħat link.
    .otherwise = Jekk lanqas messaġġ sempliċi ma jasal, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Ara liema minn 8BITMIME (RFC 6152), BINARYMIME jew SMTPUTF8 il-hop li jmiss ma joffrix wara EHLO. X.6.2: il-konverżjoni hija pprojbita, pereżempju f’partijiet iffirmati jew minħabba politika; X.6.3: mhix appoġġjata; X.6.5: ġiet ippruvata u ma rnexxietx. Ħalli l-programm li jibgħat jikkodifika hu stess bħala quoted-printable jew base64, jew ibgħat minn host li jappoġġja l-estensjoni.

cause-content-refused =
    .headline = Il-kontenut tal-messaġġ ma ġiex aċċettat
    .why = Server tal-posta fit-triq jiċċekkja x’fihom il-messaġġi. Oġġezzjona għal xi ħaġa f’dan il-messaġġ, pereżempju fajl mehmuż jew link.
    .act = tibdel il-kontenut
    .step-1 = Ħalli barra l-fajls mehmuża, l-aktar programmi u fajls ikkompressati.
    .step-2 = Iċċekkja l-fajls tiegħek għall-viruses qabel ma terġa’ tibgħathom.
    .step-3 = Ħalli barra links li mhumiex meħtieġa.
    .step-4 = Iftiehem mal-persuna fuq mod ieħor kif tgħaddi l-fajls.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jgħidulek x’ma taċċettax is-sistema tagħhom.
    .recipient = Iftiehem ma’ min bagħat il-messaġġ fuq mod ieħor kif jasal il-kontenut. Jekk tkun teħtieġu spiss, itlob eċċezzjoni lill-amministratur tal-posta tiegħek.
    .admin = Sib liema filtru ta t-tweġiba u liema regola jew firma jsemmi. Iċċekkja t-tipi ta’ fajls ġewwa l-arkivji u l-estensjonijiet doppji. Jekk skaner jirrapporta softwer ta’ ħsara, l-ewwel eżamina l-apparat tal-mittent.

cause-attachment-refused =
    .headline = Fajl mehmuż ma ġiex aċċettat
    .why = Server tal-posta fit-triq ma jaċċettax fajl ta’ dan il-messaġġ. Ħafna sistemi jirrifjutaw programmi, skripts u arkivji msakkra.
    .act = tibdel il-fajl mehmuż
    .step-1 = Aqra t-tweġiba fi tmiem dan l-avviż. Tista’ ssemmi l-fajl.
    .step-2 = Uża format komuni bħal PDF għall-fajl, jew ħallih barra.
    .step-3 = Poġġi l-fajl online u ibgħat link għalih.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jgħidulek liema fajls taċċetta s-sistema tagħhom.
    .recipient = Offri mod ieħor kif jasal il-fajl, pereżempju folder kondiviż. Jekk teħtieġ spiss fajls bħal dawn, itlob eċċezzjoni lill-amministratur tal-posta tiegħek.
    .admin = Sib lejn xiex tħares ir-regola: estensjoni, Content-Type, it-tip veru tal-fajl, jew dak li hemm ġewwa l-arkivji. Ħafna drabi jiġu rrifjutati: .exe, .js, .iso, .lnk, .html, macros, estensjonijiet doppji, arkivji b’password li ma jistgħux jiġu skennjati, wisq fajls mehmuża jew wieħed ġewwa l-ieħor. In-naħa remota tista’ tagħmel eċċezzjoni għal dan il-mittent jew toħroġ kopja mill-kwarantina. Taħbix it-tip tal-fajl.

cause-virus-found =
    .headline = Skaner tal-viruses jirrapporta softwer ta’ ħsara
    .why = L-iskaners jistgħu jiżbaljaw, imma huwa aktar sigur li tiċċekkja. Xi softwer ta’ ħsara jibgħat messaġġi waħdu.
    .act = tiċċekkja l-apparat tiegħek
    .step-1 = Tiftaħx il-fajls mehmuża, u għalissa terġax tibgħathom.
    .step-2 = Iċċekkja l-apparat u l-fajls bi skaner tal-viruses aġġornat.
    .step-3 = Jekk dan il-messaġġ ma ktibtux int, ibdel il-password minn apparat ieħor.
    .step-4 = Għid lill-amministratur tal-posta tiegħek x’jgħid dan l-avviż. Tgħaddix il-fajls.
    .otherwise = Jekk il-fajl żgur ma jagħmilx ħsara, l-amministraturi tad-dominju { $domain } jistgħu jiċċekkjaw id-deċiżjoni.
    .admin = Innota liema host irrapporta u l-isem tal-firma tal-virus. Qabel kollox, iżola u eżamina l-apparat li bagħat, u fittex fil-kont messaġġi u regoli li sidu ma għamilx. Iċċekkja l-fajl bi skaner ieħor. Jekk huwa allarm falz, irrappurtah lil min għamel l-iskaner; qatt m’għandek tippakkja l-fajl mill-ġdid biex jgħaddi.

cause-international-address-unsupported =
    .headline = Server tal-posta jagħraf biss l-ittri minn a sa z
    .why = Indirizz ta’ dan il-messaġġ fih ittri oħra minbarra dawk minn a sa z. Sistema tal-posta fit-triq ma tappoġġjax indirizzi bħal dawn.
    .act = tuża indirizz sempliċi
    .step-1 = Itlob lill-persuna indirizz li fih biss l-ittri minn a sa z.
    .step-2 = Jekk l-indirizz tiegħek stess fih ittri oħra, ikteb minn indirizz ieħor.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jaraw jekk is-sistema tagħhom tistax tappoġġja indirizzi bħal dawn.
    .recipient = Itlob lill-amministratur tal-posta tiegħek indirizz ieħor li fih biss l-ittri minn a sa z. Agħtih lin-nies li l-messaġġi tagħhom ma jaslux.
    .admin = Is-sistema li jmiss ma toffrix SMTPUTF8 (RFC 6531). Attivah hemm, jew agħti lill-mailbox alias f’ASCII. Dominju waħdu li mhux ASCII jista’ jintbagħat fil-forma A-label tiegħu.

## Sigurtà u regoli

cause-policy-problem =
    .headline = Regola tas-sigurtà waqqfet il-messaġġ
    .why = Is-sistemi tal-posta għandhom regoli dwar il-messaġġi li jaċċettaw u jgħaddu. Waħda minn dawn ir-regoli waqqfet dan il-messaġġ.
    .act = ssib ir-regola
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jgħidu jekk ir-regola hix tagħhom.
    .admin = It-tweġiba mhix ċara, forsi apposta. Sib liema host taha. Iċċekkja l-awtentikazzjoni tal-mittent, TLS, ir-reputazzjoni tal-host li jibgħat u kull kriptaġġ tal-messaġġ.

cause-cryptography-failed =
    .headline = Ma rnexxietx verifika ta’ firma jew ta’ kriptaġġ
    .why = Dan huwa dwar il-protezzjoni tal-messaġġ innifsu, bħal firma. Skont ir-rapport, sistema ma setgħetx tivverifikaha jew tikkonvertiha.
    .act = tiċċekkja l-kjavi u ċ-ċertifikati
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk tikkripta l-messaġġi int stess, itlob lill-persuna kjavi jew ċertifikat attwali.
    .step-3 = Jekk il-messaġġ ma fih xejn kunfidenzjali, ibagħtu mingħajr firma u kriptaġġ.
    .otherwise = L-amministraturi tad-dominju { $domain } jista’ jkollhom jiċċekkjaw il-kjavi tagħhom ukoll.
    .recipient = Jekk iċ-ċertifikat jew il-kjavi tiegħek skadew jew inbidlu, ibgħat dawk attwali lin-nies li jiktbulek.
    .admin = Sib il-host li jivverifika, jiffirma jew jiddekripta (S/MIME, OpenPGP, gateway). X.7.3: ebda konverżjoni bejn żewġ sistemi; X.7.5: ebda kjavi li tista’ tintuża; X.7.6: algoritmu mhux appoġġjat, bħal SHA-1 jew RSA qasir; X.7.7: il-kontenut inbidel. Iċċekkja l-iskadenza, il-katina u r-revoka taċ-ċertifikati, u l-kjavi fid-direttorju. B’X.7.7, fittex x’jibdel il-kontenut wara l-firma: disclaimers, links miktuba mill-ġdid, kodifika mill-ġdid.

cause-refused-by-policy =
    .headline = { $domain } irrifjuta l-messaġġ skont ir-regoli tiegħu
    .why = Kull sistema tal-posta tiddeċiedi liema messaġġi taċċetta. L-amministraturi hemm jafu liema regola waqqfet dan il-messaġġ.
    .act = tħalli l-messaġġ jgħaddi
    .step-1 = Aqra t-tweġiba tas-server l-ieħor fi tmiem dan l-avviż. Tista’ ssemmi r-raġuni.
    .step-2 = Avża lill-persuna b’mod ieħor li l-messaġġ ġie rrifjutat.
    .step-3 = Itlob lill-persuna titlob eċċezzjoni lill-amministraturi hemm.
    .otherwise = Jekk il-messaġġi kollha tiegħek lejn id-dominju { $domain } jiġu rrifjutati, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .recipient = Jekk qed tistenna messaġġi minn dan il-mittent, itlob eċċezzjoni lill-amministratur tal-posta tiegħek.
    .admin = Ir-regola hija tan-naħa remota, u s-soluzzjoni wkoll. Ibgħat lill-postmaster tagħha t-tweġiba, il-ħin u l-indirizz IP li bagħat. Jekk il-posta kollha tiġi rrifjutata, l-ewwel iċċekkja SPF, DKIM, DMARC, ir-reverse DNS u l-listi ta’ mblukkar.

cause-refused-as-spam =
    .headline = Id-dominju { $domain } iqis il-messaġġ bħala spam
    .why = Filtru awtomatiku hemm irrifjuta l-messaġġ bħala posta mhux mixtieqa. Filtri bħal dawn jistgħu jiżbaljaw.
    .act = tħalli l-messaġġ jgħaddi
    .step-1 = Staqsi lill-persuna b’mod ieħor jekk l-indirizz tiegħek jistax jiġi permess hemm.
    .step-2 = Ipprova messaġġ qasir mingħajr links u fajls mehmuża.
    .step-3 = Jekk dan il-messaġġ ma ktibtux int, ibdel il-password u avża lill-amministratur tal-posta tiegħek.
    .otherwise = Jekk messaġġi oħra tiegħek jiġu rrifjutati wkoll, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .recipient = Żid lil min bagħat il-messaġġ mal-kuntatti tiegħek jew mal-lista tal-mittenti siguri. Jekk issib messaġġi tiegħu fil-folder tal-ispam, immarkahom bħala mixtieqa.
    .admin = Iċċekkja SPF, DKIM u DMARC tad-dominju tal-mittent u r-reputazzjoni tal-indirizz IP li jibgħat. Fittex attività mhux tas-soltu minn dan il-kont. Jekk kollox sew, irrapporta d-deċiżjoni żbaljata lill-postmaster remot.

cause-relay-refused =
    .headline = Server tal-posta rrifjuta li jgħaddi l-messaġġ
    .why = Is-server jgħid li l-posta mingħandek lejn id-dominju { $domain } mhix xogħlu. Il-kawża ħafna drabi hija xi setting.
    .act = tikkoreġi s-settings
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Iċċekkja l-parti wara s-sinjal @. Isem ħażin jista’ jwassal għal server ħażin.
    .otherwise = Jekk is-settings fuq in-naħa tiegħek huma tajbin, l-amministraturi tad-dominju { $domain } jridu jiċċekkjaw liema server jaċċetta l-posta tagħhom.
    .admin = Ir-rekords MX jistgħu jindikaw host li ma jniżżilx id-dominju bħala tiegħu. Jew il-host tar-relay tiegħek irid awtentikazzjoni. Iċċekkja r-rekords MX, il-kredenzjali għall-host tar-relay, u liema indirizzi IP iħalli jgħaddu.

cause-authentication-required =
    .headline = Server tal-posta jitlob dħul validu
    .why = Server tal-posta fit-triq ma jaċċettax dan il-messaġġ mingħajr dħul validu. Id-dħul kien nieqes jew ma ġiex aċċettat.
    .act = tiċċekkja d-dettalji tad-dħul
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk tuża apparat jew programm li jibgħat il-posta waħdu, iċċekkja l-isem tal-utent u l-password tiegħu.
    .otherwise = Il-persuna li ktibtilha ma tista’ tagħmel xejn dwar dan.
    .admin = Iċċekkja l-kredenzjali u l-mekkaniżmu li tuża s-sistema tiegħek għall-host tar-relay. Uża s-sottomissjoni fuq il-port 587 ma’ STARTTLS, jew fuq il-port 465. Password mibdula jew password tal-app meħtieġa hija kawża komuni.

cause-authentication-refused =
    .headline = Id-dħul f’server tal-posta ġie rrifjutat
    .why = Server tal-posta ma aċċettax id-dettalji tad-dħul li ngħata. Il-password setgħet inbidlet jew skadiet.
    .act = tikkoreġi d-dettalji tad-dħul
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk bgħatt minn programm jew apparat tiegħek, erġa’ daħħal hemm l-isem tal-utent u l-password.
    .step-3 = Idħol darba mill-browser. Il-fornitur tiegħek jista’ jkun qed jitolbok xi ħaġa hemm.
    .otherwise = Il-persuna li ktibtilha ma tista’ tagħmel xejn dwar dan.
    .admin = Aqra t-tweġiba (RFC 4954, RFC 5248): 535 5.7.8 kredenzjali ħżiena, 432 4.7.12 bidla tal-password, 5.7.14 relazzjoni ta’ fiduċja nieqsa. Ittestja l-kredenzjali bl-idejn fuq il-port tas-sottomissjoni. Imbagħad iċċekkja: password mibdula jew skaduta, kont imblukkat wara tentattivi ta’ dħul fallew, dħul bil-password imneħħi mill-fornitur, password tal-app nieqsa, token OAuth skadut. Il-kredenzjali għal host tar-relay jinżammu fis-server tal-posta; ikkoreġihom hemm u erġa’ ħaddem il-kju.

cause-authentication-too-weak =
    .headline = Server tal-posta jitlob dħul aktar sigur
    .why = Skont is-server, dan il-mod ta’ dħul mhux sigur biżżejjed. Il-password innifisha tista’ tkun tajba.
    .act = tuża dħul aktar sigur
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk bgħatt minn programm jew apparat tiegħek, attiva TLS hemm u aġġorna l-programm jew l-apparat.
    .otherwise = Il-persuna li ktibtilha ma tista’ tagħmel xejn dwar dan.
    .admin = 534 5.7.9: il-mekkaniżmu huwa dgħajjef wisq, jew il-kont jeħtieġ password tal-app; 538 5.7.11: dan il-mekkaniżmu biss fuq TLS. Awtentika wara TLS fuq il-port 465, jew wara STARTTLS fuq 587 (RFC 8314), b’mekkaniżmu mħabbar imbagħad: SCRAM, OAUTHBEARER, XOAUTH2, jew PLAIN ġewwa TLS. Apparat li ma jaf l-ebda wieħed minnhom jista’ jgħaddi l-posta tiegħu lil relay fin-netwerk tiegħek.

cause-sending-blocked =
    .headline = Dan il-kont jew dan l-indirizz m’għandux permess jibgħat
    .why = Server tal-posta fuq in-naħa li tibgħat ma jħallix lil dan il-kont jew indirizz jibgħat. Tista’ tkun prekawzjoni.
    .act = tneħħi l-imblukkar
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk għandek aktar minn indirizz wieħed, agħżel dak li huwa ta’ dan il-kont.
    .step-3 = Jekk intbagħtu messaġġi li ma ktibtx int, ibdel il-password minnufih.
    .otherwise = Il-persuna li ktibtilha ma tista’ tagħmel xejn dwar dan.
    .admin = Iċċekkja jekk il-kont hux diżattivat, imblukkat wara abbuż, jew mhux intitolat għal dan l-indirizz tal-mittent. Qabel ma tneħħi mblukkar, fittex attività mhux tas-soltu, regoli li jibagħtu ’il quddiem u sessjonijiet miftuħa, u ibdel il-password.

cause-account-disabled =
    .headline = Skont server tal-posta, il-kont li bgħatt minnu mhux attiv
    .why = Server tal-posta fuq in-naħa li tibgħat jgħid li l-kont użat għal dan il-messaġġ huwa diżattivat.
    .act = tattiva l-kont
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek, minn kont ieħor jekk ikun hemm bżonn.
    .step-2 = Jekk għandek kont ieħor, ibgħat il-messaġġ minn hemm.
    .otherwise = Minn dak li juri dan ir-rapport, l-indirizz li ktibtlu mhux il-kawża.
    .admin = Is-server tas-sottomissjoni jew il-host tar-relay jgħid li l-kont huwa diżattivat (525 jew X.7.13, RFC 5248). Iċċekkja l-istat tiegħu: magħluq, liċenzja jew ħlas skadut, imblukkat wara tentattivi ta’ dħul fallew, imblukkat wara abbuż. Neħħi r-raġuni qabel ma tattivah. Jekk huwa l-kont li bih is-server tiegħek jidħol fil-host tar-relay, il-posta kollha li toħroġ hija affettwata.

cause-account-compromised =
    .headline = Il-posta li toħroġ twaqqfet minħabba messaġġi suspettużi
    .why = Server tal-posta fuq in-naħa li tibgħat jirrapporta messaġġi mhux tas-soltu minn dan il-kont jew din l-organizzazzjoni. Jista’ jkun li ħaddieħor qed juża l-kont.
    .act = tagħmel il-kont sigur
    .step-1 = Ibdel il-password issa, minn apparat li tafda.
    .step-2 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-3 = Fittex fil-mailbox tiegħek messaġġi mibgħuta u regoli li mhumiex tiegħek.
    .step-4 = Iċċekkja l-apparat tiegħek bi skaner tal-viruses aġġornat.
    .otherwise = Il-persuna li ktibtilha ma tista’ tagħmel xejn dwar dan.
    .admin = L-ewwel imblokka d-dħul, ibdel il-password u temm is-sessjonijiet u t-tokens kollha. Imbagħad aqra l-log tad-dħul, u neħħi regoli tal-inbox barranin, indirizzi li lejhom tintbagħat il-posta ’il quddiem, delegati, permessi tal-apps u konnetturi; battal il-kju tal-posta li toħroġ. L-imblukkar neħħih fl-aħħar. F’Microsoft 365, utent (5.1.8) jinħeles taħt restricted entities, organizzazzjoni (5.7.7xx) mill-appoġġ. Jekk il-messaġġi kienu mixtieqa u għal ħafna nies, ibgħathom permezz ta’ servizz apposta.

cause-send-as-denied =
    .headline = Dan il-kont ma jistax juża l-indirizz tal-mittent
    .why = Skont server tal-posta fuq in-naħa li tibgħat, l-indirizz tal-mittent mhux ta’ dan il-kont.
    .act = tippermetti dan l-indirizz
    .step-1 = Agħżel l-indirizz tiegħek stess bħala mittent, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk teħtieġ l-indirizz l-ieħor, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .otherwise = Il-persuna li ktibtilha ma tista’ tagħmel xejn dwar dan.
    .admin = Qabbel tliet affarijiet fil-log: l-utent awtentikat, MAIL FROM u l-field From. Jekk dan l-użu huwa mixtieq, agħti Send As jew Send on Behalf (Exchange; ħalli ħin għar-sinkronizzazzjoni), orbot l-indirizz mal-utent (smtpd_sender_login_maps f’Postfix), jew żidu bħala alias ivverifikat. Apparati u programmi jeħtieġu kont tagħhom bl-indirizz tiegħu stess. Jekk ma riedu ħadd, fittex abbuż.

cause-sender-not-allowed =
    .headline = Skont { $domain }, l-indirizz ma jaċċettax posta mingħandek
    .why = Xi indirizzi jaċċettaw messaġġi biss minn ċerti mittenti, pereżempju minn kollegi jew minn membri ta’ lista. Oħrajn huma magħluqa għal ċerti mittenti.
    .act = tippermetti l-indirizz tiegħek
    .step-1 = Ikkuntattja b’mod ieħor lill-persuna jew lil sid il-grupp. Itlob li l-indirizz tiegħek jiġi permess.
    .step-2 = Jekk għandek aktar minn indirizz wieħed, ikteb minn dak magħruf hemm.
    .step-3 = Jekk hija lista, l-ewwel issieħeb fiha.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jaraw min jista’ jikteb lil dan l-indirizz.
    .recipient = Żid lil min bagħat il-messaġġ ma’ dawk li jistgħu jiktbu lilek jew lill-grupp tiegħek. Jekk ma tistax, staqsi lill-amministratur tal-posta tiegħek.
    .admin = Id-destinatarju jillimita l-mittenti tiegħu: grupp magħluq, lista għall-membri, mittenti interni biss, jew imblukkar. Sidu jew l-amministraturi jistgħu jippermettu lill-mittent. Iċċekkja li l-indirizz tal-mittent użat huwa dak irreġistrat.

cause-list-restricted =
    .headline = Skont { $domain }, il-lista ma taċċettax l-indirizz tiegħek
    .why = Ħafna listi u gruppi jaċċettaw messaġġi biss minn membri jew minn mittenti msemmija. Skont is-server tal-posta, l-indirizz tiegħek mhux fosthom.
    .act = żżid l-indirizz tiegħek
    .step-1 = Jekk diġà ssieħebt, ikteb mill-indirizz li ssieħebt bih.
    .step-2 = Issieħeb fil-lista, jew itlob lil sidha b’mod ieħor iżid l-indirizz tiegħek.
    .step-3 = Jekk inhu urġenti, ikteb direttament lill-membri li taf.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jgħidulek min hu sid il-lista.
    .recipient = Jekk din il-lista jew dan il-grupp huma tiegħek, żid lil min bagħat il-messaġġ. Jew ħalli l-messaġġi minn barra jistennew l-approvazzjoni tiegħek.
    .admin = Qabbel From u l-mittent tal-envelopp mal-membri u ma’ min jista’ jibgħat: is-soltu r-raġuni hija alias jew indirizz mibdul. Is-sid jista’ jżid l-indirizz, jew iżomm il-messaġġi ta’ oħrajn għall-moderazzjoni. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), mittenti esterni ta’ grupp Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = Skont { $domain }, l-indirizz jaċċetta biss posta interna
    .why = Skont is-server tal-posta, dan l-indirizz jaċċetta messaġġi biss mill-organizzazzjoni tiegħu stess. Il-messaġġ tiegħek ma ntgħarafx bħala wieħed minnhom.
    .act = tippermetti mittenti minn barra
    .step-1 = Jekk tagħmel parti minn din l-organizzazzjoni, ibgħat il-messaġġ mill-kont tiegħek hemm.
    .step-2 = Itlob b’mod ieħor lill-persuna jew lil sid il-grupp jippermettu mittenti minn barra.
    .step-3 = Uża indirizz ieħor tal-organizzazzjoni, pereżempju dak fis-sit web tagħha.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jiftħu l-indirizz għal messaġġi minn barra.
    .recipient = Itlob lill-amministratur tal-posta tiegħek jippermetti messaġġi minn barra għal dan l-indirizz, jew mittenti partikolari.
    .admin = Exchange 5.7.12 u 5.7.13x: l-oġġett tad-destinatarju jeħtieġ mittenti awtentikati. Neħħi RequireSenderAuthenticationEnabled, jew oħloq kuntatt għall-mittent u ippermetti lil dak. Jekk il-mittent huwa intern, il-messaġġ daħal mingħajr awtentikazzjoni: ħalli l-apparat jew il-programm jawtentika ruħu, jew ikkoreġi l-konnettur bejn is-servers tiegħek biex jgħodd bħala intern.

cause-sender-blocked =
    .headline = Skont { $domain }, il-posta tiegħek hija mblukkata
    .why = Skont is-server tal-posta, l-indirizz, id-dominju jew is-server tiegħek huwa f’lista ta’ mittenti mblukkati. L-imblukkar jista’ jkun apposta, jew jista’ jkun żball.
    .act = tneħħi l-imblukkar
    .step-1 = Jekk jista’ jkun żball, itlob hemm b’mod ieħor li jitneħħa l-imblukkar.
    .step-2 = Jekk messaġġi lil oħrajn f’dan id-dominju huma mblukkati wkoll, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jaraw fejn hu ssettjat l-imblukkar u għaliex.
    .recipient = Jekk dan il-mittent huwa bi żball fil-lista tiegħek ta’ mittenti mblukkati, neħħih minnha. Jekk mhux hemm, staqsi lill-amministratur tal-posta tiegħek.
    .admin = L-imblukkar huwa ssettjat fin-naħa remota, mill-persuna jew mill-amministraturi (Exchange 5.7.507, 5.7.513). Sib ma’ xiex jaqbel: ipprova kont ieħor tad-dominju tiegħek, imbagħad indirizz IP ieħor. Fittex posta mhux mixtieqa minn dan il-mittent u onora kull talba biex tieqaf. Imbagħad ibgħat lill-postmaster remot it-tweġiba, il-ħin, l-indirizz tal-mittent u l-indirizz IP.

cause-sender-not-verified =
    .headline = { $domain } ma setax jivverifika minn fejn ġej il-messaġġ
    .why = Is-server tal-posta tad-dominju { $domain } jiċċekkja jekk messaġġ hux verament ġej minn fejn jgħid. Dan il-messaġġ ma għaddiex mill-verifika.
    .act = tikkoreġi s-settings tad-dominju
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Ibgħat biss permezz tas-servizz tal-posta li jappartjeni għall-indirizz tiegħek.
    .otherwise = Jekk il-messaġġ intbagħat ’il quddiem fit-triq, l-amministraturi tad-dominju { $domain } jistgħu jkunu ta’ għajnuna.
    .recipient = Jekk il-posta tiegħek tintbagħat ’il quddiem lejn din il-mailbox minn waħda oħra, iġborha minn hemm minflok. Posta mibgħuta ’il quddiem tista’ tfixkel din il-verifika.
    .admin = Iċċekkja SPF għall-indirizz IP li jibgħat, il-firma DKIM, u l-qbil ta’ DMARC mad-dominju f’From. Il-host li jibgħat jeħtieġ isem fir-reverse DNS li jirreferi lura għalih. Għandhom ikunu koperti wkoll servers li jibagħtu ’il quddiem u servizzi li jibagħtu f’ismek.

cause-spf-failed =
    .headline = { $domain } ma setax jikkonferma s-server li bagħat
    .why = Dominju jista’ jelenka s-servers li jistgħu jibagħtu l-posta tiegħu, b’metodu jismu SPF. Għand id-dominju { $domain }, il-verifika ta’ din il-lista ma rnexxietx.
    .act = tikkoreġi r-rekord SPF
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Ibgħat biss permezz tas-servizz tal-posta li jappartjeni għall-indirizz tiegħek.
    .otherwise = Jekk il-messaġġ intbagħat ’il quddiem lejn id-dominju { $domain }, il-kawża tista’ tkun is-server li bagħtu.
    .recipient = Jekk il-posta tiegħek tintbagħat ’il quddiem lejn din il-mailbox minn waħda oħra, iġborha minn hemm minflok. Posta mibgħuta ’il quddiem tista’ tfixkel din il-verifika.
    .admin = Evalwa SPF (RFC 7208) għad-dominju f’MAIL FROM, jew f’EHLO jekk dak huwa vojt, u għall-indirizz IP li ra l-host remot; tinsiex IPv6. Fail: żid l-indirizz jew l-include tas-servizz, jew ibgħat minn host elenkat. Permerror: eżatt rekord v=spf1 wieħed, mhux aktar minn 10 tiftixiet DNS u 2 vojta, ebda żball fl-ittajpjar. Temperror: is-servers tal-ismijiet tiegħek. Server li jibgħat ’il quddiem jeħtieġ SRS.

cause-dkim-failed =
    .headline = { $domain } ma sabx firma diġitali li jaċċetta
    .why = Is-servizzi tal-posta jiffirmaw il-messaġġi biex juru minn fejn ġejjin, b’metodu jismu DKIM. Għand id-dominju { $domain }, l-ebda firma bħal din ma għaddiet mill-verifika.
    .act = tikkoreġi l-firma DKIM
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk il-messaġġ intbagħat permezz ta’ lista, ikteb direttament lill-persuna.
    .step-3 = Ibgħat biss permezz tas-servizz tal-posta li jappartjeni għall-indirizz tiegħek.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jgħidu x’kien ħażin bil-firma.
    .admin = Ħares lejn messaġġ kif ħareġ: hemm xi DKIM-Signature (RFC 6376)? Fittex il-kjavi f’<s>._domainkey.<d>: preżenti, mhux vojta, il-par tal-kjavi privata, RSA ta’ mill-inqas 1024, aħjar 2048 bit (RFC 8301). Jekk il-body hash ifalli, xi ħaġa tibdel il-messaġġ wara l-firma: footers, gateways, kodifika mill-ġdid. X.7.22: l-ebda firma li d= tagħha hu d-dominju f’From. Iċċekkja x= u l-arloġġ.

cause-dmarc-failed =
    .headline = { $domain } ma setax iqabbel il-messaġġ mal-mittent
    .why = Id-dominju tiegħek jista’ jitlob lil oħrajn jirrifjutaw posta mingħajr prova li ġejja minn hemm. Għand id-dominju { $domain }, din il-prova (DMARC) ma nstabitx.
    .act = tikkoreġi l-verifiki tal-mittent
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Ibgħat biss permezz tas-servizz tal-posta li jappartjeni għall-indirizz tiegħek.
    .step-3 = Jekk il-messaġġ intbagħat permezz ta’ lista, ikteb direttament lill-persuna.
    .otherwise = Jekk il-messaġġ intbagħat ’il quddiem fit-triq, l-amministraturi tad-dominju { $domain } jistgħu jagħmlu eċċezzjoni.
    .recipient = Jekk il-posta tiegħek tintbagħat ’il quddiem lejn din il-mailbox minn waħda oħra, iġborha minn hemm minflok. Posta mibgħuta ’il quddiem tista’ tfixkel din il-verifika.
    .admin = Fittex _dmarc.<From domain>: p=, sp=, aspf=, adkim= (RFC 7489). SPF jew DKIM irid jgħaddi u d-dominju tiegħu jrid jaqbel ma’ From. Kull servizz li jibgħat f’ismek jeħtieġ kjavi DKIM taħt id-dominju tiegħek, jew indirizz tar-ritorn hemm; ir-rapporti aggregati (rua=) juru liema wieħed ifalli. Listi u servers li jibagħtu ’il quddiem għandhom jibdlu From jew iħallu l-kontenut iffirmat kif inhu. Illaxka p= biss sakemm iddum it-tiswija.

cause-arc-failed =
    .headline = { $domain } ma jafdax kif il-messaġġ intbagħat ’il quddiem
    .why = Servers li jibagħtu l-posta ’il quddiem jistgħu jirreġistraw il-verifiki tagħhom, b’metodu jismu ARC. Skont id-dominju { $domain }, ir-rekord ta’ dan il-messaġġ mhux validu.
    .act = tiċċekkja s-server intermedju
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Ikteb direttament lill-persuna, mhux permezz ta’ lista jew indirizz li jibgħat ’il quddiem.
    .otherwise = Jekk il-messaġġ intbagħat ’il quddiem minn server ta’ ħaddieħor, dan irid jikkoreġih min imexxi dak is-server.
    .recipient = Jekk il-posta tiegħek tintbagħat ’il quddiem lejn din il-mailbox minn waħda oħra, iġborha minn hemm minflok. Posta mibgħuta ’il quddiem tista’ tfixkel din il-verifika.
    .admin = Ivverifika l-katina tal-messaġġ kif wasal (RFC 8617): istanzi minn 1 sa n mingħajr nuqqasijiet, cv=none fl-ewwel waħda u cv=pass fl-oħrajn, kull ARC-Seal verifikabbli bil-kjavi tiegħu fid-DNS, ARC-Message-Signature fuq l-aktar waħda ġdida. L-ewwel host li s-sett tiegħu jfalli, jew li biddel il-messaġġ wara s-siġill, huwa l-kawża: ikkoreġi s-siġillar hemm jew waqqfu. SPF, DKIM u DMARC jiddeċiedu mingħajr ARC.

cause-reverse-dns-missing =
    .headline = { $domain } ma sabx isem validu għas-server li bagħat
    .why = L-indirizz tal-internet ta’ server tal-posta għandu jkollu isem. Għand id-dominju { $domain }, din il-verifika tas-server li bagħat ma rnexxietx.
    .act = tissettja l-isem tas-server
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk għandek kont ma’ servizz tal-posta ieħor, ibgħat il-messaġġ minn hemm.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jagħmlu eċċezzjoni.
    .admin = Ħu l-indirizz IP li bagħat mit-tweġiba jew mil-log tiegħek u fittex ir-rekord PTR tiegħu; l-isem irid ikollu rekord A jew AAAA bl-istess indirizz. Il-PTR jissettjah sid il-blokk tal-indirizzi: is-soltu l-fornitur tal-hosting jew tal-internet tiegħek. Iċċekkja IPv6 ukoll, jew ibgħat permezz ta’ IPv4 sakemm ikollu wieħed. Ħalli EHLO jagħti l-istess isem, u evita ismijiet ġeneriċi magħmula mill-indirizz.

cause-sending-server-refused =
    .headline = { $domain } jirrifjuta posta mis-server li bagħat
    .why = Dan huwa dwar is-server tal-posta li jibgħat il-messaġġi tiegħek, mhux dwar il-messaġġ tiegħek. Messaġġi oħra minn dak is-server jistgħu jiġu rrifjutati wkoll.
    .act = titlob li s-server jiġi aċċettat
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jagħmlu eċċezzjoni.
    .recipient = Jekk qed tistenna messaġġi minn dan il-mittent, itlob eċċezzjoni lill-amministratur tal-posta tiegħek.
    .admin = Jekk it-tweġiba ssemmi lista ta’ mblukkar, sib u waqqaf il-kawża qabel ma titlob it-tneħħija. Iċċekkja r-reverse DNS, l-isem mogħti f’EHLO, u volumi mhux tas-soltu. Jekk m’hemm l-ebda lista, ikteb lill-postmaster remot bl-indirizz IP li jibgħat.

cause-sending-server-blocklisted =
    .headline = { $domain } sab is-server li bagħat f’lista ta’ mblukkar
    .why = Il-listi ta’ mblukkar isemmu servers li jingħad li jibagħtu posta mhux mixtieqa. Is-soltu ħafna nies jibagħtu mill-istess server, għalhekk dan mhux bilfors dwarek.
    .act = titlob it-tneħħija mil-lista
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk għandek kont ma’ servizz tal-posta ieħor, ibgħat il-messaġġ minn hemm.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jagħmlu eċċezzjoni sakemm is-server jitneħħa mil-lista.
    .recipient = Jekk qed tistenna messaġġi minn dan il-mittent, itlob eċċezzjoni lill-amministratur tal-posta tiegħek.
    .admin = Sib il-lista fit-tweġiba u fittex fiha l-indirizz IP li jibgħat; xi listi huma dwar dominji jew links. L-ewwel sib u waqqaf il-kawża: kont meħud minn ħaddieħor, open relay, formola tal-web, apparat infettat wara l-istess indirizz. Imbagħad itlob it-tneħħija fil-paġna ta’ dik il-lista (Spamhaus, jew il-portal tat-tneħħija ta’ Microsoft). Listi ta’ indirizzi dinamiċi: ibgħat permezz tar-relay tal-fornitur tiegħek. Indirizz kondiviż: avża lill-fornitur.

cause-sending-server-reputation-low =
    .headline = { $domain } ma jafdax biżżejjed is-server li bagħat
    .why = Is-sistemi tal-posta jagħtu klassifikazzjoni lil server skont il-posta li bagħat qabel. Għand id-dominju { $domain }, il-klassifikazzjoni tas-server li bagħat hija baxxa wisq.
    .act = ttejjeb il-klassifikazzjoni
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ. Il-klassifikazzjoni tinbidel maż-żmien.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jagħmlu eċċezzjoni.
    .recipient = Jekk qed tistenna messaġġi minn dan il-mittent, itlob eċċezzjoni lill-amministratur tal-posta tiegħek.
    .admin = Iċċekkja f’din l-ordni: SPF, DKIM, DMARC u reverse DNS; volum li jogħla f’daqqa u kontijiet meħuda minn ħaddieħor; rati ta’ lmenti u żbalji. Il-paġni tal-fornitur stess juru kif iqisek: Google Postmaster Tools, Microsoft SNDS u JMRP, Yahoo Sender Hub. Indirizz ġdid jeħtieġ xi ġimgħat ta’ volum li jogħla bil-mod. Ibgħat il-posta għal ħafna nies minn indirizz ieħor, u biss lil min talabha. Imbagħad uża l-formola tal-fornitur bit-tweġiba.

cause-greeting-refused =
    .headline = It-tislima tas-server li bagħat ma ġietx aċċettata
    .why = Meta żewġ servers tal-posta jiltaqgħu, l-ewwel wieħed jgħid ismu. Is-server l-ieħor ma aċċettax l-isem li ngħata.
    .act = tikkoreġi l-isem tas-server
    .step-1 = Ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-2 = Jekk il-messaġġ bagħtu waħdu apparat jew programm, issettjah biex jibgħat permezz tas-servizz tal-posta tiegħek.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jagħmlu eċċezzjoni.
    .admin = L-isem wara EHLO jrid ikun isem sħiħ ta’ host li jinstab fid-DNS (RFC 5321, taqsimiet 2.3.5 u 4.1.1.1), l-aħjar dak fir-rekord PTR. Is-soltu jiġu rrifjutati: localhost, isem mingħajr punt, .local, indirizz mingħajr parentesi, l-isem tad-destinatarju stess. Issettja smtp_helo_name f’Postfix jew l-FQDN tal-konnettur tal-bgħit f’Exchange. Jekk l-isem huwa tajjeb, sib liema host jew programm wara l-istess indirizz jgħid ieħor.

cause-rate-limited =
    .headline = Wisq messaġġi f’żmien qasir
    .why = Server tal-posta fit-triq jillimita kemm jaċċetta messaġġi f’ċertu żmien. Dak il-limitu ntlaħaq. Jistgħu jgħoddu wkoll messaġġi ta’ oħrajn.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Stenna sa għada, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk tikteb lil ħafna nies, ifrex il-messaġġi fuq żmien itwal.
    .step-3 = Jekk bgħatt biss ftit messaġġi, avża lill-amministratur tal-posta tiegħek u ibdel il-password għas-sigurtà.
    .otherwise = Jekk jiġri spiss, l-amministratur tal-posta tiegħek jista’ jara liema limitu japplika.
    .admin = Sib ta’ min hu l-limitu: tiegħek, tas-sistema remota, jew ta’ mailbox waħda. Naqqas ir-rata lejn kull destinazzjoni, u ifrex il-posta għal ħafna nies. Żieda f’daqqa minn kont wieħed tista’ tfisser li ħadu ħaddieħor.

cause-sending-quota-exceeded =
    .headline = Intlaħaq il-limitu ta’ messaġġi li jistgħu jintbagħtu
    .why = Kontijiet u organizzazzjonijiet jistgħu jibagħtu biss ċertu għadd ta’ messaġġi f’ċertu żmien. Skont ir-rapport, dan l-għadd intlaħaq.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ. Il-biċċa l-kbira tal-limiti jgħoddu 24 siegħa.
    .step-2 = Jekk tikteb lil ħafna nies, staqsi lill-amministratur tal-posta tiegħek għal servizz apposta.
    .step-3 = Jekk bgħatt biss ftit messaġġi, avża lill-amministratur tal-posta tiegħek u ibdel il-password għas-sigurtà.
    .otherwise = L-amministratur tal-posta tiegħek jista’ jara x’intbagħat, u forsi jista’ jgħolli l-limitu.
    .admin = Sib ta’ min hi l-kwota: tal-kont, tal-organizzazzjoni jew tal-host tar-relay tiegħek (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Għodd il-messaġġi u d-destinatarji tal-aħħar 24 siegħa skont il-kont; fittex skripts, ċrieki u kontijiet meħuda minn ħaddieħor. Il-biċċa l-kbira tal-limiti jimxu maż-żmien: ħalli l-kju jistenna minflok ma terġa’ tissottometti. Mexxi l-posta għal ħafna nies għal servizz apposta, jew itlob li jogħla l-limitu.

cause-recipient-rate-limited =
    .headline = Skont { $domain }, din il-mailbox tirċievi wisq messaġġi
    .why = Is-server tal-posta tad-dominju { $domain } jillimita kemm malajr mailbox tista’ tirċievi messaġġi. Jgħoddu wkoll messaġġi ta’ nies oħra.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Stenna siegħa, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk programm tiegħek jikteb lil dan l-indirizz, ħallih jibgħat inqas messaġġi.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk dan ikompli, l-amministraturi tad-dominju { $domain } jistgħu jaraw minn fejn ġejjin il-messaġġi kollha.
    .recipient = Jekk ħafna messaġġi ġejjin minn programm jew servizz wieħed, issettjah biex jibgħat inqas spiss. Jekk ma tafx ir-raġuni, avża lill-amministratur tal-posta tiegħek.
    .admin = Il-limitu jgħodd għal mailbox waħda: minn dan il-mittent (Exchange 5.2.121) jew minn kulħadd (Exchange 5.2.122, Google 4.2.1 u 5.2.1). Fittex allarmi tal-monitoraġġ, skripts, u żewġ tweġibiet awtomatiċi li jwieġbu lil xulxin (RFC 3834). Iġbor l-allarmi flimkien, u naqqas il-konnessjonijiet paralleli għal dan id-destinatarju. L-amministraturi remoti jistgħu jsibu s-sors, jew jużaw grupp jew mailbox kondiviża b’limiti ogħla.

cause-flood-detected =
    .headline = Server tal-posta ra wisq messaġġi li jixxiebhu
    .why = Skont is-server, dan il-messaġġ jidher li huwa parti minn għargħar ta’ messaġġi li jixxiebhu. Jista’ jkun fosthom b’kumbinazzjoni.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Stenna sa għada, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk tibgħat l-istess test lil ħafna nies, uża servizz apposta.
    .step-3 = Jekk bgħatt dan il-messaġġ biss, ibdel il-password u avża lill-amministratur tal-posta tiegħek.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jgħidu x’għaddet is-sistema tagħhom.
    .recipient = Jekk f’daqqa waħda jkun hemm ħafna messaġġi li jixxiebhu fil-mailbox tiegħek, avża lill-amministratur tal-posta tiegħek. Fittex fosthom messaġġi importanti, pereżempju mill-bank.
    .admin = X.7.28: wisq messaġġi li jixxiebhu mill-indirizz, in-netwerk jew id-dominju tiegħek, jew diversi bl-istess Message-ID. Sib is-sors fil-log tiegħek skont is-suġġett u l-kont: kont meħud minn ħaddieħor, ċirku, skript, jew formola tal-web użata ħażin biex tirreġistra n-nies (uża konferma tar-reġistrazzjoni u captcha). Waqqfu, neħħi l-messaġġi tiegħu mill-kju, u ħalli l-bqija joħorġu bil-mod.

cause-asked-to-try-later =
    .headline = Id-dominju { $domain } jitlob tentattiv aktar tard
    .why = Is-server tal-posta tad-dominju { $domain } għalissa ma jaċċettax il-messaġġ. Is-servers iwieġbu hekk meta jkunu okkupati jew kawti.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Stenna ftit sigħat, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk dan idum għal jiem sħaħ, l-amministraturi tad-dominju { $domain } jistgħu jsibu għaliex.
    .admin = Is-server remot wieġeb b’rifjut temporanju. Iċċekkja li s-sistema tiegħek terġa’ tipprova mill-istess indirizz IP, għax il-greylisting jistrieħ fuq dan. Jekk it-tentattivi tul ġurnata ma jgħinux, ibgħat lill-postmaster remot it-tweġiba u l-ħinijiet.

cause-greylisted =
    .headline = { $domain } iġiegħel lil mittenti ġodda jistennew apposta
    .why = Is-server tal-posta jieħu messaġġ minn mittent mhux magħruf biss wara xi ħin, f’tentattiv aktar tard. Dan iżomm barra posta mhux mixtieqa.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Stenna siegħa, imbagħad erġa’ ibgħat il-messaġġ mill-istess indirizz.
    .step-2 = Jekk lanqas hekk ma jasal, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jeżentaw l-indirizz tiegħek mill-istennija.
    .recipient = Jekk qed tistenna messaġġi minn dan il-mittent, itlob lill-amministratur tal-posta tiegħek jeżenta l-indirizz mill-istennija.
    .admin = Il-greylisting (RFC 6647) iżomm f’moħħu l-indirizz IP jew in-netwerk tiegħu, il-mittent u d-destinatarju, u jaċċetta tentattiv ieħor wara xi minuti. Iċċekkja li l-kju tiegħek jerġa’ jipprova 4yz fi żmien siegħa, għal mill-inqas ġurnata, mill-istess indirizz u bl-istess mittent tal-envelopp: gruppi ta’ indirizzi u indirizzi tar-ritorn li jinbidlu jfixklu dan. L-amministraturi remoti jistgħu jeżentaw skont SPF, skont in-netwerk jew b’lista ta’ indirizzi permessi.

cause-system-congested =
    .headline = Skont { $domain }, is-sistema tal-posta għandha wisq xogħol
    .why = Is-server tal-posta jgħid li għandu aktar xogħol milli jiflaħ. Mumenti bħal dawn is-soltu jgħaddu.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Stenna sa għada, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk tibgħat ħafna messaġġi hemm, ifrixhom fuq żmien itwal.
    .step-3 = Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = Jekk dan idum għal jiem sħaħ, l-amministraturi tad-dominju { $domain } jridu jtaffu x-xogħol tas-sistema tagħhom.
    .admin = Fin-naħa li tibgħat, inqas konnessjonijiet f’daqqa lejn din id-destinazzjoni, waqfiet itwal, u tentattiv fil-hosts MX l-oħra tagħha. Fin-naħa remota, f’din l-ordni: l-għadd ta’ konnessjonijiet meta mqabbel mal-limitu, it-tul tal-kju, filtri u tiftixiet bil-mod (listi DNS, direttorju), dewmien tad-disk, tagħbija. Qċaċet fis-siegħa eżatta jindikaw posta għal ħafna nies u skripts.

cause-priority-too-low =
    .headline = { $domain } jaċċetta biss messaġġi bi prijorità ogħla
    .why = Skont is-server tal-posta, messaġġi b’din il-prijorità jridu jistennew. Dan jiġri f’emerġenzi jew meta jkun hemm ħafna traffiku.
    .act = tistenna u terġa’ tibgħat
    .step-1 = Stenna ftit sigħat, imbagħad erġa’ ibgħat il-messaġġ.
    .step-2 = Jekk il-messaġġi tiegħek għandu jkollhom prijorità ogħla, staqsi lill-amministratur tal-posta tiegħek.
    .step-3 = Jekk ma jistax jistenna, ikkuntattja lill-persuna b’mod ieħor.
    .otherwise = L-amministraturi tad-dominju { $domain } jafu meta messaġġi ta’ kull prijorità jerġgħu jiġu aċċettati.
    .admin = Is-server remot juża MT-PRIORITY (RFC 6710); it-tweġiba tiegħu tista’ ssemmi l-inqas livell li jaċċetta. Qabblu mal-livell f’MAIL FROM jew fil-field MT-Priority (RFC 6758). Għolli l-livell biss għal mittenti intitolati għalih. Importance u X-Priority tal-programmi tal-posta ma jgħoddux. Inkella ħalli l-kju jistenna.

cause-secure-connection-failed =
    .headline = Ma setgħetx issir konnessjoni sigura ma’ { $domain }
    .why = Dan il-messaġġ jista’ jintbagħat biss fuq konnessjoni sigura. Il-konnessjoni mas-server l-ieħor ma setgħetx issir sigura biżżejjed.
    .act = tiċċekkja s-settings tas-sigurtà
    .step-1 = Avża lill-persuna b’mod ieħor li l-messaġġ ma għaddiex.
    .step-2 = Stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ.
    .otherwise = Jekk dan jiġri wkoll b’dominji oħra minbarra d-dominju { $domain }, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Ittestja STARTTLS fuq kull host MX: jekk hux offrut, u jekk iċ-ċertifikat hux validu u jsemmix il-host. Qabbel il-hosts MX mal-politika MTA-STS u mar-rekords TLSA. Messaġġ b’REQUIRETLS jeħtieġ li joffrih kull host fit-triq tiegħu.

cause-mta-sts-failed =
    .headline = Verifika mar-regoli tas-sigurtà ta’ { $domain } ma rnexxietx
    .why = Dan id-dominju jippubblika regoli għal konnessjonijiet siguri mas-servers tal-posta tiegħu. Skont ir-rapport, is-server li nstab ma ssodisfahomx.
    .act = tikkoreġi r-regoli tas-sigurtà
    .step-1 = Avża lill-persuna b’mod ieħor li r-regoli tas-sigurtà tad-dominju jwaqqfu l-messaġġi.
    .step-2 = Jekk inhu urġenti, uża indirizz tal-istess persuna f’dominju ieħor.
    .step-3 = Stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ.
    .otherwise = L-amministraturi tad-dominju { $domain } jridu jikkoreġu r-regoli jew is-server.
    .admin = Ġib il-politika minn https://mta-sts.<domain>/.well-known/mta-sts.txt (RFC 8461). Kull host MX irid jaqbel ma’ linja mx:, joffri STARTTLS u juri ċertifikat validu għal ismu stess. Meta jinbidlu l-hosts MX: niżżel il-ġodda fil-politika, ibdel id fir-rekord TXT _mta-sts, stenna l-max_age tal-politika l-qadima, imbagħad ibdel l-MX. Il-mode testing iħalli l-posta tgħaddi sadanittant. In-naħa li tibgħat: erġa’ ġibha jekk id ikun differenti minn dak fil-cache.

cause-dane-failed =
    .headline = Verifika tar-rekords tas-sigurtà ta’ { $domain } ma rnexxietx
    .why = Dan id-dominju jippubblika rekords li bihom jintgħaraf is-server tal-posta tiegħu. Skont ir-rapport, ir-rekords jew is-server ma għaddewx mill-verifika.
    .act = tikkoreġi r-rekords tas-sigurtà
    .step-1 = Avża lill-persuna b’mod ieħor li r-rekords tas-sigurtà tad-dominju jwaqqfu l-messaġġi.
    .step-2 = Jekk inhu urġenti, uża indirizz tal-istess persuna f’dominju ieħor.
    .step-3 = Stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ.
    .otherwise = Jekk dan jiġri wkoll b’dominji oħra minbarra d-dominju { $domain }, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Fittex TLSA f’_25._tcp.<MX host> u qabblu maċ-ċertifikat li qed jintuża (RFC 7672; 3 1 1 hija l-aħjar għażla). Is-soltu l-kawża hija kjavi ġdida qabel ir-rekord tagħha: ippubblika TLSA qadim u ġdid, stenna t-TTL, imbagħad ibdel iċ-ċertifikat. Iċċekkja li STARTTLS huwa offrut. Ivvalida DNSSEC taż-żoni tad-dominju u tal-host MX: firem skaduti, rekords DS wara bidla tal-kjavi. Jekk ifallu wkoll dominji ffirmati oħra, iċċekkja r-resolver tiegħek u l-arloġġ tiegħu.

cause-certificate-invalid =
    .headline = Iċ-ċertifikat tas-server ta’ { $domain } ma ġiex aċċettat
    .why = Ċertifikat juri li s-server huwa tassew dak it-tajjeb. Dan jista’ jkun skada, jew isemmi server ieħor, jew ġej minn emittent mhux magħruf.
    .act = ġġedded iċ-ċertifikat
    .step-1 = Avża lill-persuna b’mod ieħor li ċ-ċertifikat tas-server tal-posta ma ġiex aċċettat.
    .step-2 = Jekk inhu urġenti, uża indirizz tal-istess persuna f’dominju ieħor.
    .step-3 = Stenna ġurnata, imbagħad erġa’ ibgħat il-messaġġ.
    .otherwise = Jekk dan jiġri wkoll b’dominji oħra minbarra d-dominju { $domain }, ibgħat dan l-avviż kollu lill-amministratur tal-posta tiegħek.
    .admin = Ittestja kull host MX b’openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Iċċekkja l-iskadenza, l-isem tal-host MX fost is-subject alternative names, iċ-ċertifikati intermedji, l-emittent. Wara tiġdid, is-servizz tal-posta jrid jerġa’ jitgħabba, fuq kull host MX. Fin-naħa li tibgħat: l-arloġġ, il-CA bundle, u r-regola jew il-konnettur li jitlob ċertifikat validu għal dan id-dominju.

cause-requiretls-unsupported =
    .headline = Server fit-triq ma jistax jiggarantixxi twassil sigur
    .why = Dan il-messaġġ intbagħat bit-talba li kull konnessjoni fi triqtu tkun sigura. Is-server tal-posta li jmiss ma jwegħedx dan.
    .act = tappoġġja twassil sigur
    .step-1 = Jekk il-messaġġ ma fih xejn kunfidenzjali, erġa’ ibagħtu mingħajr din it-talba.
    .step-2 = Jekk huwa kunfidenzjali, iftiehem mal-persuna fuq mod sigur ieħor.
    .otherwise = L-amministraturi tad-dominju { $domain } jistgħu jaraw jekk is-sistema tagħhom tistax tappoġġja din it-talba.
    .admin = Il-messaġġ għandu REQUIRETLS (RFC 8689). Il-hop li jmiss irid iħabbar REQUIRETLS wara EHLO ġewwa TLS, b’ċertifikat validu, u l-MX tiegħu jrid ikun protett b’DNSSEC jew MTA-STS. Ittestja kull host MX: wieħed mingħajru huwa biżżejjed. Fin-naħa remota, irid jappoġġjah kull hop sal-mailbox. Fin-naħa li tibgħat, il-mittent biss għandu jiddeċiedi li jneħħi t-talba.
