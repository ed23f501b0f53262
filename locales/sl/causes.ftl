### Vzroki: zakaj sporočilo ni bilo dostavljeno in kaj pomaga.
###
### Kar trdi drug strežnik, povemo kot njegovo trditev: »po navedbah strežnika …«, »javlja strežnik …«. .act je nedoločnik za
### »treba je«: Treba je sprostiti prostor.

## Nič ni znano

cause-unknown =
    .headline = Natančen vzrok ni znan
    .why = Poročilo o dostavi ne navaja jasnega vzroka. Vse, kar je znano, je na koncu tega obvestila.
    .act = poiskati vzrok
    .step-1 = Še enkrat preverite naslov.
    .step-2 = Počakajte nekaj ur, nato pošljite sporočilo znova.
    .step-3 = Znova ni uspelo? To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .otherwise = Skrbniki na obeh straneh lahko več izvedo iz svojih dnevnikov.
    .admin = Stanje in odgovor ne določata vzroka. Sporočilo poiščite v dnevniku po časih in ID-jih, ki so navedeni tukaj. Če je naveden drug strežnik, lahko njegov odgovor pojasnijo njegovi skrbniki.

## Naslovi

cause-address-problem =
    .headline = Eden od naslovov tega sporočila ni bil sprejet
    .why = Poštni strežnik na poti ni sprejel enega od naslovov tega sporočila. Najpogostejši razlog je tipkarska napaka.
    .act = preveriti naslov
    .step-1 = Primerjajte naslov črko za črko s tistim v prejemnikovem sporočilu. Pazite tudi na presledke, vejice in pike.
    .step-2 = Naslov vtipkajte znova in ga ne izberite s seznama predlogov.
    .step-3 = Po drugi poti vprašajte za trenutni naslov, na primer po telefonu.
    .otherwise = Je naslov pravilen? Potem lahko več ugotovijo skrbniki domene { $domain }.
    .admin = Primerjajte naslov v tem poročilu s tistim, na katerega je bilo sporočilo poslano. Morda so ga spremenili aliasi ali posredovanje. Preverite njegov zapis, njegovo domeno in odgovor strežnika.

cause-mailbox-unknown =
    .headline = Strežnik domene { $domain } ne pozna tega naslova
    .why = Po navedbah poštnega strežnika domene { $domain } za ta naslov ni predala. V naslovu je morda tipkarska napaka ali pa je predal ukinjen.
    .act = preveriti naslov
    .step-1 = Primerjajte naslov črko za črko s tistim v prejemnikovem sporočilu. Dovolj je ena napačna črka.
    .step-2 = Je bil naslov izbran s seznama predlogov? Najprej ga odstranite s seznama, nato ga vtipkajte znova.
    .step-3 = Po drugi poti vprašajte za pravi naslov. Nato pošljite sporočilo znova.
    .otherwise = Je naslov pravilen? Potem lahko skrbniki domene { $domain } ugotovijo, zakaj ga strežnik ne pozna.
    .recipient = Je to vaš naslov? Preverite, ali je pravilno zapisan povsod, kjer ga ljudje najdejo. Skrbnika pošte vprašajte, ali predal obstaja.
    .admin = Če bi predal moral obstajati, naj njegovi skrbniki preverijo imenik, aliase in tabele prejemnikov. Preverite, ali zapisi MX vodijo do sistema, v katerem je predal. Alias ali pravilo posredovanja morda kaže na naslov, ki ne obstaja več.

cause-domain-unknown =
    .headline = Domene { $domain } ni bilo mogoče najti
    .why = Del naslova za znakom @ ne vodi nikamor. Morda je v njem tipkarska napaka ali pa se ne uporablja več.
    .act = preveriti naslov
    .step-1 = Preverite del za znakom @, črko za črko. Končnice, kot sta .com in .co, se hitro zamenjajo.
    .step-2 = Pravi naslov poiščite v starejšem sporočilu ali na spletu.
    .step-3 = Po drugi poti vprašajte za pravi naslov. Nato pošljite sporočilo znova.
    .otherwise = Je ime { $domain } pravilno? Potem lahko to reši le lastnik te domene.
    .admin = Poiščite zapise MX, A in AAAA domene tudi iz drugega omrežja. NXDOMAIN povsod pomeni napačno ime ali potečeno registracijo. NXDOMAIN samo pri vas kaže na vaš razreševalnik.

cause-domain-accepts-no-mail =
    .headline = Domena { $domain } sploh ne sprejema pošte
    .why = Ta domena je nastavljena tako, da ne sprejema pošte. Zato v njej ni dosegljiv noben naslov.
    .act = uporabiti drug naslov
    .step-1 = Preverite del za znakom @. Morda je pravo podobno ime.
    .step-2 = Vprašajte za drug naslov, na primer po telefonu.
    .step-3 = Na spletni strani organizacije poiščite obrazec za stik.
    .otherwise = Bi domena { $domain } morala sprejemati pošto? Potem mora njen lastnik spremeniti nastavitve domene.
    .admin = Domena objavlja ničelni zapis MX (null MX, RFC 7505). Če je to pomota, naj njen lastnik namesto njega objavi zapise MX svojih poštnih strežnikov.

cause-address-malformed =
    .headline = Zapis tega naslova ni bil sprejet
    .why = Kot kaže poročilo, naslov ni zapisan tako, kot se pišejo e-poštni naslovi. Dovolj je en presledek ali vejica.
    .act = popraviti naslov
    .step-1 = Poiščite presledke, vejice, narekovaje, oklepaje in piko na koncu. Nič od tega ne sodi tja.
    .step-2 = Preverite, ali je v naslovu en znak @ in za njim cela domena, na primer example.com.
    .step-3 = Naslov vtipkajte ročno. V kopiranem besedilu so lahko nevidni znaki.
    .otherwise = Je naslov videti pravilen? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Poglejte naslov v ukazu RCPT, ne le v glavi. Običajne napake: odvečni narekovaji ali lomljeni oklepaji, prikazno ime, pika na koncu, domena brez pike, znaki ničelne širine ali podobni znaki, več kot 64 oktetov pred znakom @ (RFC 5321, razdelka 4.1.2 in 4.5.3.1). Če je bil naslov vtipkan pravilno, poiščite stik, alias ali program, ki ga je spremenil.

cause-address-ambiguous =
    .headline = Naslov ustreza več predalom, javlja strežnik { $domain }
    .why = Po navedbah poštnega strežnika domene { $domain } lahko ta naslov pomeni več predalov. Strežnik ne ve, kateri je pravi.
    .act = uporabiti polni naslov
    .step-1 = Uporabite polni naslov prejemnika, ne skrajšane oblike ali samo imena.
    .step-2 = Po drugi poti vprašajte prejemnika za naslov, ki zanesljivo deluje.
    .otherwise = Skrbniki domene { $domain } lahko poskrbijo, da naslov vodi v en sam predal.
    .recipient = Svojemu skrbniku pošte povejte, da vaš naslov vodi v več predalov. Dokler to ni popravljeno, dajte ljudem kak drug svoj naslov.
    .admin = Napaka je v imeniku na strani prejemnika. Njegovi skrbniki naj naslov poiščejo v vseh predalih, stikih, skupinah, aliasih in pravilih prepisovanja ter ga pustijo le na enem mestu. Enoznačno mora biti tudi iskanje po imenu. Po spremembi počakajte, da se imenik uskladi s poštnim strežnikom.

cause-mailbox-moved =
    .headline = Naslov se je spremenil, javlja strežnik { $domain }
    .why = Po navedbah poštnega strežnika domene { $domain } tega predala tam ni več. Strežnik sporočil ne posreduje na nov naslov.
    .act = uporabiti novi naslov
    .step-1 = Po drugi poti vprašajte prejemnika za novi naslov.
    .step-2 = Novi naslov je morda v odgovoru drugega strežnika na koncu tega obvestila. Prepričajte se, da je pravi.
    .step-3 = Popravite naslov med svojimi stiki. Nato pošljite sporočilo znova.
    .otherwise = Skrbniki domene { $domain } lahko nastavijo posredovanje s starega naslova.
    .recipient = Je to vaš stari naslov? Ljudem povejte novega. Vaš skrbnik pošte lahko morda nekaj časa posreduje sporočila.
    .admin = Drugi strežnik javlja predal, ki se je preselil in ničesar ne posreduje. Odgovor 551 morda navaja novi naslov: preverite ga, preden ga kdo uporabi.

cause-address-changed-hands =
    .headline = Naslov ima novega lastnika, javlja strežnik { $domain }
    .why = Sporočilo je bilo namenjeno le lastniku naslova na določen dan. Po navedbah poštnega strežnika domene { $domain } se je lastnik od takrat zamenjal.
    .act = poiskati drug naslov
    .step-1 = Po drugi poti vprašajte prejemnika za trenutni naslov.
    .step-2 = Na stari naslov ne pošiljajte ničesar osebnega. Prebral bi lahko kdo drug.
    .step-3 = Stari naslov odstranite iz svojih stikov in seznamov.
    .otherwise = Se lastnik ni zamenjal? Potem lahko skrbniki domene { $domain } popravijo datum, ki ga imajo zapisanega.
    .recipient = Je ta naslov ves čas vaš? Svojega skrbnika pošte prosite, naj popravi zapisani datum. Če je naslov vaš šele nekaj časa, sporočilo ni bilo namenjeno vam.
    .admin = Sporočilo je imelo parameter RRVS ali polje Require-Recipient-Valid-Since (RFC 7293). Primerjajte njegov datum z dnem, ko je imetnik računa nazadnje potrdil naslov. Tja ne pošiljajte ponastavitev gesla ali drugih zasebnih podatkov in zahtevajte potrditev drugega naslova. 5.7.17 govori o predalu, 5.7.18 o celi domeni. Če se ni zamenjal ne imetnik predala ne lastnik domene, naj druga stran popravi svoje zapise.

cause-sender-address-refused =
    .headline = Naslov, s katerega pišete, ni bil sprejet
    .why = Poštni strežnik na poti ni sprejel naslova, s katerega pišete. Vzrok je lahko njegov zapis ali nastavitve njegove domene.
    .act = preveriti naslov pošiljatelja
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Preverite svoj naslov v nastavitvah poštnega programa.
    .step-3 = Imate še kak drug naslov? Pošljite sporočilo z njega.
    .otherwise = Kot kaže poročilo, vzrok ni v naslovu, na katerega pišete.
    .admin = Preverite pošiljatelja v ovojnici: zapis naslova in ali ima njegova domena zapise MX, A ali AAAA. Mnogi strežniki zavrnejo domeno pošiljatelja, ki je ni mogoče razrešiti ali ima ničelni MX.

cause-sender-address-malformed =
    .headline = Zapis naslova, s katerega pišete, ni bil sprejet
    .why = Po navedbah poštnega strežnika naslov, s katerega pišete, ni zapisan tako, kot se pišejo e-poštni naslovi.
    .act = popraviti naslov pošiljatelja
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Poglejte svoj naslov v nastavitvah poštnega programa. Odstranite presledke, vejice in oklepaje.
    .step-3 = Je sporočilo poslala naprava ali spletna stran? Preverite naslov pošiljatelja, ki je nastavljen tam.
    .otherwise = Kot kaže poročilo, vzrok ni v naslovu, na katerega pišete.
    .admin = Poglejte ukaz MAIL FROM v dnevniku. Običajne napake: prazna domena, golo ime gostitelja, prikazno ime znotraj oklepajev, presledki, znaki zunaj ASCII brez SMTPUTF8. Preverite atribut mail pri računu ter pošiljatelja, nastavljenega v napravah, skriptih in spletnih obrazcih. Prepisovanje (SRS, VERP, masquerading) lahko lokalni del podaljša čez 64 oktetov (RFC 5321, razdelek 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Poštni strežnik ne najde domene vašega naslova
    .why = Strežnik je preveril del vašega naslova za znakom @. Tam ni bilo domene, ki bi lahko prejela odgovor.
    .act = preveriti domeno pošiljatelja
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = V poštnem programu preverite del svojega naslova za znakom @.
    .step-3 = Imate naslov z drugo domeno? Pošljite sporočilo z njega.
    .otherwise = Kot kaže poročilo, vzrok ni v naslovu, na katerega pišete.
    .admin = Poiščite zapise MX, A in AAAA domene pošiljatelja v ovojnici od zunaj, pri več razreševalnikih. Običajne napake: potečena registracija, pokvarjena delegacija ali DNSSEC (SERVFAIL), domena, ki obstaja samo znotraj omrežja, na primer .local ali ime gostitelja. Notranje domene na prehodu prepišite v javno. Če je zdaj vse v redu, počakajte na negativni TTL območja in pošljite znova.

cause-sender-domain-accepts-no-mail =
    .headline = Vaša domena ne sprejema pošte, javlja strežnik
    .why = Po navedbah strežnika je domena vašega naslova nastavljena tako, da ne sprejema pošte. Sporočila, na katera ni mogoče odgovoriti, strežnik zavrača.
    .act = omogočiti odgovore
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Imate naslov, ki sprejema pošto? Pošljite sporočilo z njega.
    .otherwise = Kot kaže poročilo, vzrok ni v naslovu, na katerega pišete.
    .admin = Domena pošiljatelja v ovojnici objavlja ničelni zapis MX (null MX, RFC 7505), zato je nobeno poročilo ne bi doseglo. Ugotovite, kateri program ali storitev jo uporablja kot pošiljatelja, in mu dajte povratni naslov v domeni, ki sprejema pošto. Če bi domena morala sprejemati pošto, zamenjajte ničelni MX s pravimi zapisi MX. Če je ne uporablja nihče, je pošiljatelj morda ponarejen: poglejte v poročila DMARC.

## Predali

cause-mailbox-problem =
    .headline = Strežnik { $domain } javlja težavo s tem predalom
    .why = Poštni strežnik domene { $domain } sporočila ni mogel dostaviti v ta predal. Po njegovih navedbah je vzrok v samem predalu.
    .act = popraviti predal
    .step-1 = Prejemnika po drugi poti obvestite, da sporočila ne pridejo v predal.
    .step-2 = Počakajte en dan, nato pošljite sporočilo znova.
    .step-3 = Se mudi? Pišite na kak drug naslov prejemnika.
    .otherwise = Natančen vzrok vidijo skrbniki domene { $domain }.
    .recipient = Prijavite se v svoj predal in poglejte, ali so tam opozorila. Če jih ni, obvestite svojega skrbnika pošte.
    .admin = Drugi strežnik naslov sprejema in javlja napako predala. Njegovi skrbniki naj preverijo stanje predala, njegovo posredovanje in pri seznamu tudi člane.

cause-mailbox-full =
    .headline = Predal je poln, javlja strežnik { $domain }
    .why = Poln predal ne sprejema novih sporočil. Ko bo v njem spet prostor, bodo sporočila lahko prihajala.
    .act = sprostiti prostor
    .step-1 = Prejemnika po drugi poti obvestite, da je predal poln.
    .step-2 = Ko bo v predalu prostor, pošljite sporočilo znova.
    .step-3 = Se mudi? Pišite na kak drug naslov prejemnika.
    .otherwise = Skrbniki domene { $domain } lahko predal tudi povečajo.
    .recipient = Izbrišite velika ali stara sporočila, nato izpraznite koš in mapo z neželeno pošto. Potrebujete več prostora? Vprašajte svojega skrbnika pošte.
    .admin = Sodeč po odgovoru je predal presegel kvoto. Njegovi skrbniki lahko kvoto povečajo ali sprostijo prostor; pogosto štejeta tudi koš in mapa z neželeno pošto. Pred množičnim pošiljanjem preverite, ali se predal še uporablja.

cause-mailbox-disabled =
    .headline = Predal je izklopljen, javlja strežnik { $domain }
    .why = Poštni strežnik domene { $domain } za ta predal ne sprejema sporočil. Morda je zaprt začasno ali za vedno.
    .act = vklopiti predal
    .step-1 = Po drugi poti vprašajte, ali se naslov še uporablja.
    .step-2 = Pišite na kak drug naslov prejemnika ali organizacije.
    .otherwise = Bi predal moral delovati? Potem ga lahko skrbniki domene { $domain } znova vklopijo.
    .recipient = Prijavite se v svoj predal; morda je bil predolgo brez prijave. Če to ne gre, svojega skrbnika pošte prosite, naj ga vklopi.
    .admin = Račun je onemogočen, zaklenjen ali začasno ustavljen, pogosto po dolgi neaktivnosti. Njegovi skrbniki ga lahko znova omogočijo ali nastavijo alias ali posredovanje. Sicer naslov odstranite s svojih seznamov.

cause-list-expansion-failed =
    .headline = Strežnik { $domain } ni mogel najti članov seznama
    .why = To je naslov poštnega seznama ali skupine. Po navedbah poštnega strežnika domene { $domain } sporočila ni bilo mogoče predati članom.
    .act = popraviti seznam
    .step-1 = Lastnika seznama po drugi poti obvestite, da sporočila ne pridejo skozi.
    .step-2 = Se mudi? Pišite neposredno članom, ki jih poznate.
    .otherwise = Skrbniki domene { $domain } vidijo, zakaj članov ni bilo mogoče najti.
    .recipient = Skrbite za ta seznam? Preverite člane in odstranite vnose, ki ne delujejo več. Če ne najdete ničesar, obvestite svojega skrbnika pošte.
    .admin = Na drugi strani po vrsti preverite: ali strežnik lahko bere imenik, datoteko ali zbirko podatkov s člani; ali se filter in osnova dinamične skupine še ujemata; ali ugnezdeni seznami vsebujejo drug drugega; ali je kak vnos napačno zapisan. Preden gre pošta spet na seznam, ga razširite ročno. Drugi seznami v tem sistemu povedo, ali je vzrok v seznamu ali v imeniku.

cause-forwarding-broken =
    .headline = Posredovanje iz predala ne deluje, javlja { $domain }
    .why = Predal posreduje sporočila na drug naslov. Po navedbah poštnega strežnika domene { $domain } to ne deluje.
    .act = popraviti posredovanje
    .step-1 = Prejemnika po drugi poti obvestite, da posredovanje iz tega predala ne deluje.
    .step-2 = Se mudi? Pišite na kak drug naslov prejemnika.
    .otherwise = Kot kaže poročilo, je naslov, na katerega pišete, pravilen. Posredovanje lahko pogosto popravi tudi prejemnik.
    .recipient = Poglejte, na kateri naslov vaš predal posreduje sporočila. Popravite ga ali posredovanje izklopite.
    .admin = Na drugi strani poiščite, kje je posredovanje nastavljeno: pri računu, v pravilu predala, v aliasu ali v stiku. Preskusno sporočilo pošljite neposredno na ciljni naslov. Cilj popravite ali odstranite in do takrat hranite lokalno kopijo. Če cilj zavrača posredovano pošto, preverite SPF in DMARC: morda manjka SRS ali ARC.

## Poštni sistemi

cause-system-problem =
    .headline = Strežnik { $domain } javlja težavo v svojem sistemu
    .why = Poštni sistem domene { $domain } ni mogel sprejeti tega sporočila. Po njegovih navedbah je vzrok v samem sistemu.
    .act = popraviti poštni sistem
    .step-1 = Počakajte nekaj ur, nato pošljite sporočilo znova.
    .step-2 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Se težava nadaljuje? Potem jo morajo raziskati skrbniki domene { $domain }.
    .admin = Drugi sistem javlja lastno napako: shramba, vzdrževanje, nastavitve ali manjkajoča funkcija. Njegovi skrbniki potrebujejo čas, ID v čakalni vrsti iz odgovora in sam odgovor.

cause-system-full =
    .headline = Poštni sistem je poln, javlja strežnik { $domain }
    .why = Poštni strežnik odgovarja, da nima več prostora za nova sporočila. To velja za cel sistem, ne za en predal.
    .act = sprostiti prostor v sistemu
    .step-1 = Počakajte en dan, nato pošljite sporočilo znova.
    .step-2 = Se mudi? Pišite na prejemnikov naslov v kaki drugi domeni.
    .otherwise = Traja že več dni? Potem lahko prostor naredijo le skrbniki domene { $domain }.
    .admin = Odgovor govori o drugem gostitelju, ne o kvoti. Njegovi skrbniki naj preverijo prosti prostor in inode na nosilcih čakalne vrste in pošte, nato pomnilnik, nato prag, pod katerim strežnik neha sprejemati pošto (queue_minfree v Postfixu, back pressure v Exchangeu). Na strani pošiljatelja naj čakalna vrsta samo še naprej poskuša.

cause-system-not-accepting =
    .headline = Sistem ne sprejema sporočil, javlja strežnik { $domain }
    .why = Poštni strežnik odgovarja, da ne sprejema sporočil. Morda je začasno izklopljen ali pa ni namenjen pošti.
    .act = vklopiti sprejemanje
    .step-1 = Preverite del za znakom @. Morda je pravo podobno ime.
    .step-2 = Je naslov pravilen? Počakajte en dan, nato pošljite sporočilo znova.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Traja že več dni? Potem morajo to raziskati skrbniki domene { $domain }.
    .admin = Odgovor 421 ali stanje 4.3.2 kaže na zaustavitev, vzdrževanje ali zamrznjeno čakalno vrsto; odgovor 521 pove, da ta gostitelj nikoli ne sprejema pošte (RFC 7504). Preverite, ali zapisi MX navajajo le gostitelje, ki naj sprejemajo pošto, in poskusite druge. Na samem gostitelju poglejte stanje poštne storitve, ustavljene poslušalce ali komponente in omejitve povezav.

cause-system-misconfigured =
    .headline = Strežnik { $domain } javlja napačne nastavitve
    .why = Tamkajšnji poštni sistem sam javlja, da ni pravilno nastavljen za to sporočilo.
    .act = popraviti tamkajšnje nastavitve
    .step-1 = Prejemnika po drugi poti obvestite, da tamkajšnji poštni sistem javlja napačne nastavitve.
    .step-2 = Se mudi? Pišite na prejemnikov naslov v kaki drugi domeni.
    .step-3 = Ko bodo nastavitve popravljene, pošljite sporočilo znova.
    .otherwise = Podrobnosti na koncu tega obvestila pomagajo skrbnikom domene { $domain } najti napako.
    .admin = Pri 5.3.5 strežnik pogosto najde sebe kot naslednji skok. Primerjajte njegovo ime gostitelja, seznam lokalnih domen in MX ali smart host; v Exchangeu to povzročijo konektorji z istim imenom. Sicer vzrok ob času odgovora pove dnevnik druge strani: neznan transport, manjkajoča tabela, napačne pravice. Postmastru druge strani pošljite celoten odgovor z ID-jem v čakalni vrsti.

cause-feature-missing =
    .headline = Strežnik { $domain } ne podpira tega, kar zahteva sporočilo
    .why = Sporočilo je bilo poslano s posebno možnostjo. Poštni strežnik domene { $domain } odgovarja, da je ne podpira.
    .act = omogočiti to možnost
    .step-1 = Izklopite posebne možnosti, na primer potrdilo o dostavi ali čas dostave. Nato pošljite sporočilo znova.
    .step-2 = Poskusite z drugim poštnim programom, na primer v brskalniku.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Ni bila izbrana nobena posebna možnost? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Poiščite parameter, na katerega se nanaša odgovor: primerjajte MAIL in RCPT v dnevniku s tem, kar drugi gostitelj napove po EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Preverite, ali požarni zid na kateri od strani skriva razširitve. Vaš sistem naj parameter izpusti, kjer ni ponujen, ali pa drugo stran prosite, naj razširitev omogoči.

cause-message-too-large =
    .headline = Sporočilo je preveliko
    .why = Poštni strežnik na poti sprejema le manjša sporočila. Priponke se pri pošiljanju povečajo za približno tretjino.
    .act = zmanjšati sporočilo
    .step-1 = Velike priponke izpustite ali jih zmanjšajte.
    .step-2 = Velike datoteke dajte na splet in pošljite povezavo do njih.
    .step-3 = Več priponk pošljite v ločenih sporočilih.
    .otherwise = Skrbniki domene { $domain } vam lahko povedo, kako veliko sme biti tam sporočilo.
    .recipient = Ponudite drugo pot za velike datoteke, na primer skupno mapo. Vaš skrbnik pošte ve, kako veliko sme biti sporočilo.
    .admin = Primerjajte velikost sporočila z vrednostjo SIZE, ki jo drugi strežnik napove po EHLO. Base64 priponko poveča za približno 37 odstotkov. Posamezen predal ima lahko nižjo omejitev kot njegov sistem.

cause-message-too-large-for-mailbox =
    .headline = Sporočilo je preveliko za ta predal
    .why = Po navedbah poštnega strežnika domene { $domain } ta predal sprejema le manjša sporočila. Priponke se pri pošiljanju povečajo za približno tretjino.
    .act = poslati manjše sporočilo
    .step-1 = Velike datoteke dajte na splet in pošljite povezavo do njih.
    .step-2 = Priponke izpustite ali jih zmanjšajte.
    .step-3 = Prejemnika vprašajte za drug naslov, ki sprejema večja sporočila.
    .otherwise = Skrbniki domene { $domain } lahko zvišajo omejitev tega predala.
    .recipient = Svojega skrbnika pošte vprašajte, kako veliko sme biti sporočilo za vas in ali je omejitev mogoče zvišati. Do takrat ponudite drugo pot za velike datoteke.
    .admin = Omejitev velja za predal, skupino ali račun (X.2.3), zato je lahko precej pod vrednostjo SIZE, ki jo strežnik napove po EHLO. Primerjajte jo z velikostjo pri prenosu: priponke v base64 zavzamejo približno 37 odstotkov več. Skrbniki druge strani naj najprej pogledajo omejitev sprejema pri računu, nato pri njegovi skupini ali paketu.

cause-own-system-problem =
    .headline = Vzrok je v naši poštni storitvi
    .why = Naša poštna storitev sporočila ni mogla predati naprej. Kot kaže poročilo, vzrok ni na drugi strani.
    .act = preveriti poštno storitev
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Ko bo napaka odpravljena, pošljite sporočilo znova.
    .otherwise = Prejemnik pri tem ne more pomagati.
    .admin = Sporočilo se je ustavilo že na gostitelju, ki poroča. V njegovem dnevniku poiščite ID-je in čase, navedene tukaj. Preverite nastavitve, shrambo, pravice in lokalna pravila.

cause-stopped-by-own-rules =
    .headline = Dostavo ovira pravilo naše poštne storitve
    .why = Naša poštna storitev ima pravila o naslovih, posredovanju in vsebini. Kot kaže poročilo, eno od njih velja za to sporočilo.
    .act = preveriti pravilo
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Preberite razlog na koncu tega obvestila. Morda pove, na kaj se pravilo nanaša.
    .step-3 = Se vaša pošta samodejno posreduje? Vprašajte, ali je to dovoljeno, sicer posredovanje izklopite.
    .otherwise = Prejemnik pri tem ne more pomagati.
    .admin = Pravilo poiščite v dnevniku gostitelja, ki poroča, po ID-ju in času: tabele dostopa, vsebinski filtri in milterji, transportna pravila ali pravila proti uhajanju podatkov, blokirani prejemniki, omejitve samodejnega posredovanja. Naredite izjemo, ki je čim ožja. Če je bilo ustavljeno posredovanje navzven, najprej preverite, kdo ga je nastavil: pogosto je znak, da je račun v tujih rokah.

## Omrežje in pot

cause-network-problem =
    .headline = Povezava med poštnima sistemoma ni uspela
    .why = Na poti do domene { $domain } je prišlo do težave v omrežju. Take težave pogosto minejo same.
    .act = počakati in poslati znova
    .step-1 = Počakajte nekaj ur, nato pošljite sporočilo znova.
    .step-2 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Traja že več dni? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Preskusite povezavo do vsakega gostitelja MX domene na vratih 25, po IPv4 in IPv6. Iščite poteke časa, prekinitve in napake path MTU. Če je prizadeta le ta domena, povejte njenim skrbnikom.

cause-host-unreachable =
    .headline = Poštni strežnik domene { $domain } ni dosegljiv
    .why = Povezave s tem strežnikom ni bilo mogoče vzpostaviti. Morda je izklopljen, preobremenjen ali odrezan od omrežja.
    .act = preveriti tamkajšnji strežnik
    .step-1 = Preverite del za znakom @. Morda je pravo podobno ime.
    .step-2 = Je naslov pravilen? Počakajte en dan, nato pošljite sporočilo znova.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Se težava nadaljuje? Potem morajo skrbniki domene { $domain } preveriti svoj strežnik.
    .admin = Preskusite vrata 25 vsakega gostitelja MX, po IPv4 in IPv6, tudi iz drugega omrežja. Če drugi pridejo skozi, preverite svoj požarni zid, svoje poti in morebitno blokado vrat 25 pri ponudniku.

cause-connection-refused =
    .headline = Strežnik domene { $domain } je zavrnil povezavo
    .why = Strežnik obstaja, vendar ne sprejema povezav za pošto. Morda je njegova poštna storitev ustavljena ali pa je vmes požarni zid.
    .act = preveriti tamkajšnjo poštno storitev
    .step-1 = Preverite del za znakom @. Domena ima morda spletno stran, pošte pa ne.
    .step-2 = Je naslov pravilen? Počakajte nekaj ur, nato pošljite sporočilo znova.
    .step-3 = Znova ni uspelo? Prejemnika obvestite po drugi poti.
    .otherwise = Se težava nadaljuje? Potem morajo skrbniki domene { $domain } preveriti, ali njihova poštna storitev deluje.
    .admin = Zavrnitev (TCP reset, ECONNREFUSED) na vratih 25 pomeni, da tam nič ne posluša ali da zavrača požarni zid. Poskusite z vsakim gostiteljem MX po IPv4 in IPv6, tudi iz drugega omrežja: če tam deluje, je blokiran vaš naslov. Brez zapisa MX velja zapis A ali AAAA, ki lahko vodi na spletni strežnik. Na drugem gostitelju: ali storitev teče, na katerih naslovih, s katerimi omejitvami.

cause-connection-broken =
    .headline = Povezava z domeno { $domain } se je prekinila prezgodaj
    .why = Strežnika sta bila v stiku, vendar se je povezava končala, preden je bilo sporočilo predano.
    .act = počakati in poslati znova
    .step-1 = Počakajte eno uro, nato pošljite sporočilo znova.
    .step-2 = Ima sporočilo velike priponke? Pošljite ga brez njih ali s povezavo do datotek.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Se to kar naprej ponavlja? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Ugotovite, po katerem ukazu se je prekinila. Pred pozdravom: omejitve povezav ali namerna zakasnitev. Po STARTTLS: rokovanje TLS. Med DATA: path MTU, počasen vsebinski filter, omejitev velikosti. Vsakemu gostitelju MX pošljite majhno in veliko preskusno sporočilo, po IPv4 in IPv6. Preverite požarne zidove, ki pregledujejo SMTP, in svoje časovne omejitve (RFC 5321, razdelek 4.5.3.2).

cause-may-have-arrived =
    .headline = Sporočilo je morda prispelo
    .why = Povezava z domeno { $domain } se je prekinila, ko je bilo poslano že celotno sporočilo. Odgovora ni, zato ne vemo, ali je bilo sprejeto.
    .act = vprašati, ali je prispelo
    .step-1 = Prejemnika vprašajte, ali je sporočilo prispelo.
    .step-2 = Znova ga pošljite le, če ni prispelo. Sicer lahko pride dvakrat.
    .otherwise = Skrbniki domene { $domain } v svojem dnevniku vidijo, ali je bilo sporočilo sprejeto.
    .recipient = Poglejte med prejeta sporočila in v mapo z neželeno pošto. Pošiljatelju povejte, ali je sporočilo tam.
    .admin = Povezava se je izgubila po koncu podatkov in pred odgovorom. V dnevniku druge strani poiščite Message-ID. Če se ponavlja, preverite počasne vsebinske filtre, časovne omejitve (RFC 5321 tu zahteva deset minut) in path MTU.

cause-expired-after-retries =
    .headline = Noben poskus dostave ni uspel
    .why = Poskusov dostave v domeno { $domain } je bilo več. Poročilo ne navaja drugega vzroka.
    .act = počakati in poslati znova
    .step-1 = Preverite del za znakom @. Morda je pravo podobno ime.
    .step-2 = Je naslov pravilen? Počakajte en dan, nato pošljite sporočilo znova.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Znova ni uspelo? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Čas v čakalni vrsti se je iztekel. V dnevniku poiščite zadnji odgovor vsakega poskusa: navaja pravi vzrok. Preskusite gostitelje MX domene po IPv4 in IPv6.

cause-route-broken =
    .headline = Ni bilo mogoče najti poti do domene { $domain }
    .why = Ni bilo mogoče ugotoviti, kam naj se sporočilo dostavi. Napačne so morda nastavitve domene { $domain } ali strežnika na poti.
    .act = popraviti nastavitve
    .step-1 = Prejemnika po drugi poti obvestite, da pošta za ta naslov ne pride.
    .step-2 = Preverite del za znakom @. Morda je pravo podobno ime.
    .otherwise = Skrbniki domene { $domain } lahko preverijo, kam je usmerjena njena pošta.
    .admin = Preverite zapise MX, A in AAAA domene ter svoje usmerjevalne tabele. Pri zanki polja Received pokažejo, kateri gostitelji se ponavljajo. Poiščite posredovanje v krogu in gostitelja MX, ki domene nima za svojo.

cause-domain-without-mail-server =
    .headline = Domena { $domain } ne navaja poštnega strežnika
    .why = Domena obstaja, vendar ne navaja poštnega strežnika, ki bi lahko prevzel sporočilo. Morda je namenjena le spletni strani.
    .act = navesti poštni strežnik
    .step-1 = Preverite del za znakom @. Morda je pravo podobno ime.
    .step-2 = Pravi naslov poiščite v starejšem sporočilu ali na spletni strani organizacije.
    .step-3 = Po drugi poti vprašajte prejemnika za drug naslov.
    .otherwise = Je ime { $domain } pravilno? Potem morajo skrbniki v nastavitvah domene navesti poštni strežnik.
    .admin = Poglejte zapise MX. Neuporabni so: imena brez zapisa A ali AAAA, CNAME (RFC 2181, razdelek 10.3), naslovi IP namesto imena, localhost. Brez zapisa MX velja naslov same domene (RFC 5321, razdelek 5.1). Če MX vodi nazaj na gostitelja, ki poroča (»mail loops back to myself«), ta gostitelj domene nima za svojo: dodajte jo tam ali popravite MX.

cause-domain-lookup-failed =
    .headline = Poštnega strežnika domene { $domain } ni bilo mogoče najti
    .why = Imenik, ki kaže pot do predala, ni dal uporabnega odgovora. Napaka je lahko na kateri koli strani.
    .act = preveriti imenske strežnike
    .step-1 = Preverite del za znakom @. Morda je pravo podobno ime.
    .step-2 = Je naslov pravilen? Počakajte nekaj ur, nato pošljite sporočilo znova.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Se to poleg domene { $domain } dogaja tudi pri drugih domenah? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Vsak avtoritativni imenski strežnik domene vprašajte za MX, A in AAAA, nato še svoj razreševalnik. Če odpove le razreševalnik (SERVFAIL, potek časa), preverite njegovo preverjanje DNSSEC, nadrejene razreševalnike ter blokirani TCP ali velike odgovore UDP na vratih 53. Če odpovejo avtoritativni strežniki: napačna delegacija, potekli podpisi, nedosegljivi gostitelji. Kjer gostitelj, ki poroča, usmerja po LDAP ali zbirki podatkov, najprej preverite to.

cause-mail-loop =
    .headline = Sporočilo očitno kroži med strežniki
    .why = Kot kaže poročilo, se je sporočilo vrnilo na isti strežnik ali šlo skozi preveč strežnikov. Navadno strežniki ali predali pošiljajo drug drugemu.
    .act = prekiniti krog
    .step-1 = Prejemnika po drugi poti obvestite, da sporočila za ta naslov krožijo.
    .step-2 = Svojo pošto posredujete na ta naslov? Poskrbite, da se od tam ne vrača k vam.
    .step-3 = Se mudi? Pišite na kak drug naslov prejemnika.
    .otherwise = Skrbniki domene { $domain } lahko najdejo mesto, kjer se sporočilo obrne.
    .recipient = Svoja sporočila posredujete na drug naslov? Poskrbite, da jih ta ne posreduje nazaj k vam.
    .admin = Polja Received berite od spodaj navzgor in poiščite, kje se gostitelji ponavljajo: zadnji pred ponovitvijo pošilja sporočilo nazaj. Tam poiščite posredovanje v krogu, relay ali smart host za domeno, ki bi morala biti lokalna, MX, ki vodi nazaj, ali hibridno postavitev, v kateri vsaka stran pripiše domeno drugi. Če se nič ne ponavlja, je omejitev skokov prenizka: RFC 5321, razdelek 6.3, zahteva vsaj 100.

## Predaja med strežniki

cause-protocol-problem =
    .headline = Poštna strežnika se nista sporazumela
    .why = Strežnika se nista mogla sporazumeti, kako naj si predata sporočilo. To je tehnična zadeva med strežnikoma.
    .act = preveriti poštni strežnik
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Morda bodo morali pomagati tudi skrbniki domene { $domain }.
    .admin = Odgovor berite skupaj z ukazom, na katerega odgovarja. Primerjajte, kaj je bilo napovedano po EHLO in kaj je bilo uporabljeno. Pogost vzrok so požarni zidovi in posredniški strežniki, ki prepisujejo SMTP, pa tudi strežnik, ki najprej zahteva STARTTLS.

cause-tls-demanded =
    .headline = Poštni strežnik zahteva varno povezavo
    .why = Strežnik odgovarja, da sporočilo sprejme le po šifrirani povezavi. Kot kaže poročilo, povezava ni bila šifrirana.
    .act = vklopiti šifriranje
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Pošiljate iz svojega poštnega programa ali naprave? V nastavitvah za odhodno pošto vklopite TLS.
    .otherwise = Prejemnik pri tem ne more pomagati.
    .admin = Preverite, ali vaš sistem kot odjemalec uporablja STARTTLS (RFC 3207): mnogi ga privzeto ne. Če ga, poglejte, ali EHLO ponudi STARTTLS in ali ga požarni zid odstrani. Če rokovanje ne uspe: različice TLS pod 1.2, šifre, manjkajoča zbirka CA. Za oddajo uporabite vrata 465 ali 587 s STARTTLS (RFC 8314). Google za to uporablja 4.7.29 ali 5.7.29.

cause-too-many-recipients =
    .headline = Sporočilo ima preveč prejemnikov
    .why = Poštni strežnik na poti naenkrat sprejme le omejeno število naslovov.
    .act = zmanjšati število naslovov
    .step-1 = Pošljite sporočilo znova, a le na naslove v tem obvestilu.
    .step-2 = Jih je še vedno preveč? Pošljite ga manjšim skupinam, eni za drugo.
    .step-3 = Pogosto pišete tej skupini? Svojega skrbnika pošte prosite, naj ustvari poštni seznam.
    .otherwise = Skrbniki domene { $domain } vam lahko povedo, katera omejitev velja tam.
    .admin = Strežnik naj bi naenkrat sprejel vsaj 100 prejemnikov, odjemalec pa naj bi preostale razdelil (RFC 5321). Preverite, ali vaš sistem po odgovoru 452 razdeli sporočilo ter katere omejitve veljajo za sporočilo in za pošiljatelja.

## Vsebina

cause-content-problem =
    .headline = Poštni strežnik ne podpira oblike tega sporočila
    .why = Nekaj v zgradbi tega sporočila ovira dostavo. Lahko je oblikovanje, lahko so znaki ali priponka.
    .act = poenostaviti sporočilo
    .step-1 = Pošljite sporočilo znova kot navadno besedilo, brez oblikovanja.
    .step-2 = Priponke izpustite ali jih pošljite v običajnih vrstah datotek.
    .step-3 = Poskusite z drugim poštnim programom, na primer v brskalniku.
    .otherwise = Tudi preprosto sporočilo ne pride? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Preverite sporočilo po RFC 5322 in MIME: From in Date, gol CR ali LF, dolžina vrstic, NUL, nabori znakov. Preverite, ali je bil potreben 8BITMIME, BINARYMIME ali SMTPUTF8 in ni bil ponujen.

cause-message-malformed =
    .headline = Strežnik javlja napake v obliki sporočila
    .why = Po navedbah strežnika sporočilo ne ustreza standardu za e-pošto. Vzrok je navadno program, ki ga je ustvaril.
    .act = uporabiti drug program
    .step-1 = Napišite sporočilo znova v drugem poštnem programu, na primer v brskalniku.
    .step-2 = Besedilo vtipkajte na novo. Kopirano ali posredovano sporočilo lahko napako prenese s seboj.
    .step-3 = Znova ni uspelo? To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .otherwise = Je sporočilo ustvarila spletna stran ali naprava? Potem lahko napako odpravijo le tisti, ki jo upravljajo.
    .admin = Preverite po vrsti: en From z veljavnim naslovom in Sender, če jih je več; en Date; nobeno polje dvakrat (RFC 5322, razdelek 3.6); zapis Message-ID; surovi 8-bitni okteti v glavi; gol CR ali LF (RFC 5321, razdelek 2.3.8); vrstice nad 998 oktetov; meje in kodiranja MIME. Primerjajte oddano sporočilo s poslanim: spreminjajo ga izjave o zaupnosti, prehodi in programi za sezname.

cause-media-unsupported =
    .headline = Poštni strežnik ne sprejema te vrste vsebine
    .why = Kot kaže poročilo, ima sporočilo vrsto vsebine, ki je druga stran ne more sprejeti. Nekateri naslovi sprejemajo le navadno besedilo.
    .act = spremeniti vrsto datoteke
    .step-1 = Uporabite običajne vrste datotek, na primer PDF ali JPEG.
    .step-2 = Pošljite sporočilo znova kot navadno besedilo, brez oblikovanja in priponk.
    .step-3 = Datoteke dajte na splet in pošljite povezavo do njih.
    .otherwise = Skrbniki domene { $domain } vam lahko povedo, katere vrste vsebine sprejema njihov sistem.
    .admin = Primerjajte Content-Type vsakega dela (RFC 2046) s tem, kar cilj sprejema: prehodi v SMS, faks, pozivnike in sisteme zahtevkov pogosto sprejemajo le text/plain. Poiščite application/ms-tnef (winmail.dat), ugnezdeni message/rfc822 in multipart/signed. Za to domeno izklopite obogateno besedilo ali pa naj prehod ta del odstrani ali pretvori.

cause-conversion-impossible =
    .headline = Sporočila na poti ni bilo mogoče pretvoriti
    .why = Kot kaže poročilo, naslednji poštni sistem potrebuje sporočilo v drugi obliki. Sprememba ni bila mogoča ali dovoljena.
    .act = napisati navadno besedilo
    .step-1 = Za ta naslov uporabite navadno besedilo, brez oblikovanja in posebnih znakov.
    .step-2 = Je sporočilo podpisano ali šifrirano? Če vsebina dopušča, ga pošljite brez tega.
    .step-3 = Priponke izpustite ali datoteke dajte na splet in pošljite povezavo.
    .otherwise = Tudi preprosto sporočilo ne pride? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Poglejte, katere od razširitev 8BITMIME (RFC 6152), BINARYMIME in SMTPUTF8 naslednji skok po EHLO ne ponudi. X.6.2: pretvorba je prepovedana, na primer v podpisanih delih ali po pravilniku; X.6.3: ni podprta; X.6.5: poskus ni uspel. Program pošiljatelja naj sam kodira v quoted-printable ali base64 ali pa pošiljajte prek gostitelja, ki razširitev podpira.

cause-content-refused =
    .headline = Vsebina sporočila ni bila sprejeta
    .why = Poštni strežnik na poti preverja vsebino sporočil. Nekaj v tem sporočilu ga je zmotilo, na primer priponka ali povezava.
    .act = spremeniti vsebino
    .step-1 = Izpustite priponke, predvsem programe in stisnjene datoteke.
    .step-2 = Preden datoteke pošljete znova, preverite, ali so v njih virusi.
    .step-3 = Izpustite povezave, ki niso potrebne.
    .step-4 = S prejemnikom se dogovorite za drugo pot za datoteke.
    .otherwise = Skrbniki domene { $domain } vam lahko povedo, česa njihov sistem ne sprejema.
    .recipient = S pošiljateljem se dogovorite za drugo pot za to vsebino. Če jo potrebujete pogosto, svojega skrbnika pošte prosite za izjemo.
    .admin = Poiščite, kateri filter je odgovoril ter katero pravilo ali podpis navaja. Preverite vrste datotek v arhivih in dvojne končnice. Če pregledovalnik javlja škodljivo programje, najprej preglejte napravo pošiljatelja.

cause-attachment-refused =
    .headline = Priponka ni bila sprejeta
    .why = Poštni strežnik na poti ne sprejme ene od datotek tega sporočila. Mnogi sistemi zavračajo programe, skripte in zaklenjene arhive.
    .act = zamenjati priponko
    .step-1 = Preberite odgovor na koncu tega obvestila. Morda navaja datoteko.
    .step-2 = Za datoteko uporabite običajno obliko, na primer PDF, ali jo izpustite.
    .step-3 = Datoteko dajte na splet in pošljite povezavo do nje.
    .otherwise = Skrbniki domene { $domain } vam lahko povedo, katere datoteke sprejema njihov sistem.
    .recipient = Ponudite drugo pot za datoteko, na primer skupno mapo. Če take datoteke potrebujete pogosto, svojega skrbnika pošte prosite za izjemo.
    .admin = Ugotovite, kaj pravilo gleda: končnico, Content-Type, dejansko vrsto datoteke ali vsebino arhivov. Pogosto so zavrnjeni: .exe, .js, .iso, .lnk, .html, makri, dvojne končnice, arhivi z geslom, ki jih ni mogoče pregledati, preveč priponk ali ugnezdene priponke. Druga stran lahko za tega pošiljatelja naredi izjemo ali sprosti kopijo iz karantene. Datoteke ne prikrivajte.

cause-virus-found =
    .headline = Protivirusni pregled javlja škodljivo programje
    .why = Tak pregled se lahko zmoti, a varneje je preveriti. Nekateri škodljivi programi sami pošiljajo sporočila.
    .act = pregledati svojo napravo
    .step-1 = Priponk ne odpirajte in jih za zdaj ne pošiljajte znova.
    .step-2 = Svojo napravo in datoteke preglejte s posodobljenim protivirusnim programom.
    .step-3 = To sporočilo ni vaše? Na drugi napravi zamenjajte geslo.
    .step-4 = Svojemu skrbniku pošte povejte, kaj piše v tem obvestilu. Datotek ne pošiljajte naprej.
    .otherwise = Je datoteka zanesljivo neškodljiva? Potem lahko skrbniki domene { $domain } preverijo odločitev.
    .admin = Zapišite si, kateri gostitelj je javil najdbo in ime podpisa. Pred vsem drugim osamite in preglejte napravo pošiljatelja, v računu pa poiščite sporočila in pravila, ki niso lastnikova. Datoteko preverite še z drugim pregledovalnikom. Če je alarm lažen, ga javite izdelovalcu pregledovalnika; datoteke nikoli ne prepakirajte, da bi prišla skozi.

cause-international-address-unsupported =
    .headline = Poštni strežnik podpira le črke angleške abecede
    .why = V enem od naslovov tega sporočila so črke, ki jih v angleški abecedi ni, na primer č ali å. Poštni sistem na poti takih naslovov ne podpira.
    .act = uporabiti preprost naslov
    .step-1 = Prejemnika vprašajte za naslov, v katerem so le črke angleške abecede, od a do z.
    .step-2 = So druge črke v vašem naslovu? Pišite s kakega drugega naslova.
    .otherwise = Skrbniki domene { $domain } lahko ugotovijo, ali njihov sistem lahko podpre take naslove.
    .recipient = Svojega skrbnika pošte prosite za drugi naslov, v katerem so le črke angleške abecede. Dajte ga ljudem, katerih sporočila ne pridejo.
    .admin = Naslednji sistem ne ponuja SMTPUTF8 (RFC 6531). Omogočite ga tam ali dajte predalu alias v ASCII. Če je zunaj ASCII le domena, jo je mogoče poslati v obliki A-label.

## Varnost in pravila

cause-policy-problem =
    .headline = Varnostno pravilo je ustavilo sporočilo
    .why = Poštni sistemi imajo pravila o tem, katera sporočila sprejmejo in predajo naprej. Eno od teh pravil je ustavilo to sporočilo.
    .act = poiskati pravilo
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Skrbniki domene { $domain } lahko povedo, ali je pravilo njihovo.
    .admin = Odgovor je nejasen, morda namenoma. Ugotovite, kateri gostitelj ga je dal. Preverite prijavo pošiljatelja, TLS, ugled gostitelja, ki pošilja, in morebitno šifriranje sporočila.

cause-cryptography-failed =
    .headline = Preverjanje podpisa ali šifriranja ni uspelo
    .why = Gre za zaščito samega sporočila, na primer podpis. Kot kaže poročilo, je sistem ni mogel preveriti ali pretvoriti.
    .act = preveriti ključe in potrdila
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Uporabljate šifriranje? Prejemnika vprašajte za veljavni ključ ali potrdilo.
    .step-3 = V sporočilu ni nič zaupnega? Pošljite ga brez podpisa in šifriranja.
    .otherwise = Morda morajo tudi skrbniki domene { $domain } preveriti svoje ključe.
    .recipient = Je veljavnost vašega ključa ali potrdila potekla ali imate novega? Veljavnega pošljite tistim, ki vam pišejo.
    .admin = Poiščite gostitelja, ki preverja, podpisuje ali dešifrira (S/MIME, OpenPGP, prehod). X.7.3: med sistemoma ni pretvorbe; X.7.5: ni uporabnega ključa; X.7.6: algoritem ni podprt, na primer SHA-1 ali kratek RSA; X.7.7: vsebina je bila spremenjena. Preverite veljavnost, verigo in preklic potrdil ter ključe v imeniku. Pri X.7.7 poiščite, kaj po podpisu spreminja telo: izjave o zaupnosti, prepisovanje povezav, prekodiranje.

cause-refused-by-policy =
    .headline = Strežnik { $domain } je sporočilo zavrnil po svojih pravilih
    .why = Vsak poštni sistem sam odloča, katera sporočila sprejme. Tamkajšnji skrbniki vedo, katero pravilo je ustavilo vaše.
    .act = dovoliti sporočilo
    .step-1 = Preberite odgovor drugega strežnika na koncu tega obvestila. Morda navaja razlog.
    .step-2 = Prejemnika po drugi poti obvestite, da je bilo sporočilo zavrnjeno.
    .step-3 = Prejemnika prosite, naj se za izjemo obrne na tamkajšnje skrbnike.
    .otherwise = So zavrnjena vsa vaša sporočila za domeno { $domain }? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .recipient = Pričakujete sporočila tega pošiljatelja? Svojega skrbnika pošte prosite za izjemo.
    .admin = Pravilo je na drugi strani in tam je tudi rešitev. Njenemu postmastru pošljite odgovor, čas in naslov IP, s katerega se pošilja. Če je zavrnjena vsa pošta, najprej preverite SPF, DKIM, DMARC, povratni DNS in sezname blokiranih.

cause-refused-as-spam =
    .headline = Strežnik { $domain } ima sporočilo za neželeno pošto
    .why = Tamkajšnji samodejni filter je sporočilo zavrnil kot neželeno. Taki filtri se lahko zmotijo.
    .act = spustiti sporočilo skozi
    .step-1 = Prejemnika po drugi poti vprašajte, ali je tam mogoče dovoliti vaš naslov.
    .step-2 = Poskusite s kratkim sporočilom brez povezav in priponk.
    .step-3 = To sporočilo ni vaše? Zamenjajte geslo in obvestite svojega skrbnika pošte.
    .otherwise = So zavrnjena tudi druga vaša sporočila? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .recipient = Dodajte pošiljatelja med stike ali na seznam varnih pošiljateljev. So sporočila tega pošiljatelja v mapi z neželeno pošto? Označite, da niso neželena.
    .admin = Preverite SPF, DKIM in DMARC domene pošiljatelja ter ugled naslova IP, s katerega se pošilja. Poiščite nenavadno pošiljanje iz tega računa. Če je vse v redu, napačno odločitev javite postmastru druge strani.

cause-relay-refused =
    .headline = Poštni strežnik je zavrnil predajo sporočila naprej
    .why = Po navedbah strežnika vaša pošta za domeno { $domain } ni njegova naloga. Vzrok je pogosto v nastavitvah.
    .act = popraviti nastavitve
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Preverite del za znakom @. Napačno ime lahko vodi na napačen strežnik.
    .otherwise = So nastavitve na vaši strani pravilne? Potem morajo skrbniki domene { $domain } preveriti, kateri strežnik sprejema njihovo pošto.
    .admin = Zapisi MX morda vodijo na gostitelja, ki domene nima med svojimi. Ali pa vaš relay host zahteva prijavo. Preverite zapise MX, poverilnice za relay host in katerim naslovom IP ta dovoli predajo naprej.

cause-authentication-required =
    .headline = Poštni strežnik zahteva veljavno prijavo
    .why = Poštni strežnik na poti tega sporočila ne sprejme brez veljavne prijave. Prijave ni bilo ali pa ni bila sprejeta.
    .act = preveriti prijavo
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Uporabljate napravo ali program, ki pošilja samodejno? Preverite njegovo uporabniško ime in geslo.
    .otherwise = Prejemnik pri tem ne more pomagati.
    .admin = Preverite poverilnice in mehanizem, ki ju vaš sistem uporablja za relay host. Oddajajte na vratih 587 s STARTTLS ali na vratih 465. Pogost vzrok je spremenjeno geslo ali zahtevano geslo za aplikacijo.

cause-authentication-refused =
    .headline = Prijava na poštni strežnik je bila zavrnjena
    .why = Poštni strežnik ni sprejel podatkov za prijavo. Geslo je morda spremenjeno ali poteklo.
    .act = popraviti podatke za prijavo
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Pošiljate iz svojega poštnega programa ali naprave? Tam znova vnesite uporabniško ime in geslo.
    .step-3 = Enkrat se prijavite v brskalniku. Ponudnik morda tam kaj zahteva.
    .otherwise = Prejemnik pri tem ne more pomagati.
    .admin = Preberite odgovor (RFC 4954, RFC 5248): 535 5.7.8 napačne poverilnice, 432 4.7.12 prehod na novo geslo, 5.7.14 manjka zaupanje med strežnikoma. Poverilnice preskusite ročno na vratih za oddajo. Nato preverite: spremenjeno ali poteklo geslo, račun, zaklenjen po neuspelih prijavah, prijave z geslom, ki jih je ponudnik izklopil, manjkajoče geslo za aplikacijo, potekel žeton OAuth. Poverilnice za relay host so shranjene v poštnem strežniku; popravite jih tam in sprožite čakalno vrsto.

cause-authentication-too-weak =
    .headline = Poštni strežnik zahteva varnejšo prijavo
    .why = Po navedbah strežnika ta način prijave ni dovolj varen. Geslo je sicer morda pravo.
    .act = uporabiti varnejšo prijavo
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Pošiljate iz svojega poštnega programa ali naprave? Tam vklopite TLS in program posodobite.
    .otherwise = Prejemnik pri tem ne more pomagati.
    .admin = 534 5.7.9: mehanizem je prešibek ali pa račun potrebuje geslo za aplikacijo; 538 5.7.11: ta mehanizem le prek TLS. Prijavite se po TLS na vratih 465 ali po STARTTLS na 587 (RFC 8314), z mehanizmom, ki je takrat napovedan: SCRAM, OAUTHBEARER, XOAUTH2 ali PLAIN znotraj TLS. Naprava, ki ne zna ne enega ne drugega, lahko pošto odda strežniku v vašem omrežju, ki jo preda naprej.

cause-sending-blocked =
    .headline = Pošiljanje iz tega računa ali naslova je blokirano
    .why = Poštni strežnik na strani pošiljatelja temu računu ali naslovu ne dovoli pošiljanja. Morda je to le previdnostni ukrep.
    .act = odpraviti blokado
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Imate več naslovov? Izberite tistega, ki pripada temu računu.
    .step-3 = So bila poslana sporočila, ki niso vaša? Takoj zamenjajte geslo.
    .otherwise = Prejemnik pri tem ne more pomagati.
    .admin = Preverite, ali je račun onemogočen, zaklenjen po zlorabi ali brez pravice do tega naslova pošiljatelja. Preden odpravite blokado, poiščite nenavadno pošiljanje, pravila posredovanja in odprte seje ter ponastavite geslo.

cause-account-disabled =
    .headline = Račun za pošiljanje je izklopljen, javlja strežnik
    .why = Po navedbah poštnega strežnika na strani pošiljatelja je račun, uporabljen za to sporočilo, izklopljen.
    .act = omogočiti račun
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte, po potrebi iz drugega računa.
    .step-2 = Imate še kak račun? Pošljite sporočilo iz njega.
    .otherwise = Kot kaže poročilo, vzrok ni v naslovu, na katerega pišete.
    .admin = Strežnik za oddajo ali relay host javlja, da je račun onemogočen (525 ali X.7.13, RFC 5248). Preverite njegovo stanje: zaprt, potekla licenca ali plačilo, zaklenjen po neuspelih prijavah, zaklenjen po zlorabi. Preden ga omogočite, odpravite razlog. Če je to račun, s katerim se vaš strežnik prijavlja pri relay hostu, je prizadeta vsa odhodna pošta.

cause-account-compromised =
    .headline = Pošiljanje je blokirano zaradi sumljivih sporočil
    .why = Poštni strežnik na strani pošiljatelja javlja nenavadno pošiljanje iz tega računa ali organizacije. Račun morda uporablja kdo drug.
    .act = zavarovati račun
    .step-1 = Geslo zamenjajte takoj, na napravi, ki ji zaupate.
    .step-2 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-3 = V predalu poiščite poslana sporočila in pravila, ki niso vaša.
    .step-4 = Svojo napravo preglejte s posodobljenim protivirusnim programom.
    .otherwise = Prejemnik pri tem ne more pomagati.
    .admin = Najprej preprečite prijavo, ponastavite geslo in končajte vse seje in žetone. Nato preberite dnevnik prijav ter odstranite tuja pravila, posredovanje, pooblaščence, soglasja aplikacijam in konektorje; izpraznite odhodno čakalno vrsto. Blokado odpravite nazadnje. V storitvi Microsoft 365 uporabnika (5.1.8) sprostite med omejenimi entitetami, organizacijo (5.7.7xx) sprosti podpora. Če so bila sporočila želeno množično pošiljanje, jih pošiljajte prek storitve, namenjene temu.

cause-send-as-denied =
    .headline = Ta račun ne sme uporabljati naslova pošiljatelja
    .why = Po navedbah poštnega strežnika na strani pošiljatelja naslov pošiljatelja ne pripada temu računu.
    .act = dovoliti ta naslov pošiljatelja
    .step-1 = Za pošiljatelja izberite svoj naslov, nato pošljite sporočilo znova.
    .step-2 = Potrebujete drugi naslov? To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .otherwise = Prejemnik pri tem ne more pomagati.
    .admin = V dnevniku primerjajte troje: prijavo, MAIL FROM in polje From. Če je raba želena, dodelite Send As ali Send on Behalf (Exchange; počakajte na replikacijo), povežite naslov s prijavo (smtpd_sender_login_maps v Postfixu) ali ga dodajte kot preverjen alias. Naprave in programi potrebujejo svoj račun s svojim naslovom. Če tega ni želel nihče, poiščite zlorabo.

cause-sender-not-allowed =
    .headline = Strežnik { $domain } za ta naslov ne sprejema vaše pošte
    .why = Nekateri naslovi sprejemajo sporočila le od določenih pošiljateljev, na primer od sodelavcev ali članov seznama. Drugi so za nekatere pošiljatelje zaprti.
    .act = dovoliti vaš naslov
    .step-1 = Po drugi poti se obrnite na prejemnika ali lastnika skupine. Prosite, naj dovoli vaš naslov.
    .step-2 = Imate več naslovov? Pišite s tistega, ki ga tam poznajo.
    .step-3 = Je to poštni seznam? Najprej se nanj naročite.
    .otherwise = Skrbniki domene { $domain } vidijo, kdo sme pisati na ta naslov.
    .recipient = Dodajte pošiljatelja med tiste, ki smejo pisati vam ali vaši skupini. Če tega ne morete, prosite svojega skrbnika pošte.
    .admin = Prejemnik omejuje pošiljatelje: zaprta skupina, seznam za člane, le notranji pošiljatelji ali blokada. Pošiljatelja lahko dovoli lastnik ali skrbniki. Preverite, ali je uporabljeni naslov pošiljatelja res tisti, ki ga prejemnik pozna.

cause-list-restricted =
    .headline = Seznam je zaprt za vaš naslov, javlja strežnik { $domain }
    .why = Mnogi seznami in skupine sprejemajo sporočila le od članov ali določenih pošiljateljev. Po navedbah poštnega strežnika vašega naslova ni med njimi.
    .act = dodati vaš naslov
    .step-1 = Je na seznamu kak drug vaš naslov? Pišite z njega.
    .step-2 = Naročite se na seznam ali njegovega lastnika po drugi poti prosite, naj doda vaš naslov.
    .step-3 = Se mudi? Pišite neposredno članom, ki jih poznate.
    .otherwise = Skrbniki domene { $domain } vam lahko povedo, kdo je lastnik seznama.
    .recipient = Je ta seznam ali skupina vaša? Dodajte pošiljatelja ali nastavite, da zunanja sporočila počakajo na vašo odobritev.
    .admin = Primerjajte From in pošiljatelja v ovojnici s člani in dovoljenimi pošiljatelji: navadno je razlog alias ali spremenjen naslov. Lastnik lahko doda naslov ali objave drugih zadrži za odobritev. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), zunanji pošiljatelji skupine Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = Ta naslov sprejema le notranjo pošto, javlja { $domain }
    .why = Po navedbah poštnega strežnika ta naslov sprejema sporočila le iz svoje organizacije. Vaše ni bilo prepoznano kot notranje.
    .act = dovoliti zunanje pošiljatelje
    .step-1 = Imate račun v tej organizaciji? Pošljite sporočilo iz njega.
    .step-2 = Prejemnika ali lastnika skupine po drugi poti prosite, naj dovoli zunanje pošiljatelje.
    .step-3 = Pišite na kak drug naslov organizacije, na primer tistega na njeni spletni strani.
    .otherwise = Skrbniki domene { $domain } lahko naslov odprejo za zunanja sporočila.
    .recipient = Svojega skrbnika pošte prosite, naj za ta naslov dovoli zunanja sporočila ali posamezne pošiljatelje.
    .admin = Exchange 5.7.12 in 5.7.13x: objekt prejemnika zahteva prijavljene pošiljatelje. Izklopite RequireSenderAuthenticationEnabled ali za pošiljatelja ustvarite stik in dovolite tega. Če je pošiljatelj notranji, je sporočilo prišlo brez prijave: naprava ali program naj se prijavi ali pa popravite konektor med svojimi strežniki, da bo veljalo za notranje.

cause-sender-blocked =
    .headline = Vaša pošta je blokirana, javlja strežnik { $domain }
    .why = Po navedbah poštnega strežnika je vaš naslov, vaša domena ali vaš strežnik na seznamu blokiranih pošiljateljev. Blokada je lahko namerna ali pomotna.
    .act = odstraniti blokado
    .step-1 = Je to morda pomota? Po drugi poti prosite, naj blokado tam odstranijo.
    .step-2 = So blokirana tudi sporočila drugim v tej domeni? To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .otherwise = Skrbniki domene { $domain } vidijo, kje je blokada nastavljena in zakaj.
    .recipient = Je pošiljatelj pomotoma na vašem seznamu blokiranih pošiljateljev? Odstranite vnos. Če ga ni, vprašajte svojega skrbnika pošte.
    .admin = Blokado je na drugi strani nastavil prejemnik ali skrbniki (Exchange 5.7.507, 5.7.513). Ugotovite, na kaj se nanaša: poskusite z drugim računom v svoji domeni, nato z drugim naslovom IP. Poiščite neželeno množično pošiljanje tega pošiljatelja in upoštevajte vsako zahtevo za odjavo. Nato postmastru druge strani pošljite odgovor, čas, naslov pošiljatelja in naslov IP.

cause-sender-not-verified =
    .headline = Strežnik { $domain } ni mogel preveriti izvora sporočila
    .why = Poštni strežnik domene { $domain } preverja, ali sporočilo res prihaja od tam, od koder trdi. To sporočilo preverjanja ni prestalo.
    .act = popraviti nastavitve domene
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Pošiljajte le prek poštne storitve, ki pripada vašemu naslovu.
    .otherwise = Je bilo sporočilo na poti posredovano? Potem lahko morda pomagajo skrbniki domene { $domain }.
    .recipient = Se vaša pošta v ta predal posreduje iz drugega? Raje jo prevzemite tam: posredovanje lahko pokvari to preverjanje.
    .admin = Preverite SPF za naslov IP, s katerega se pošilja, podpis DKIM in ujemanje DMARC z domeno v From. Gostitelj, ki pošilja, potrebuje povratno ime DNS, ki se razreši nazaj vanj. Zajeti morajo biti tudi strežniki, ki posredujejo, in storitve, ki pošiljajo za vas.

cause-spf-failed =
    .headline = Strežnik { $domain } ni mogel potrditi strežnika pošiljatelja
    .why = Domena lahko našteje strežnike, ki smejo pošiljati njeno pošto; ta način se imenuje SPF. Na strežniku domene { $domain } preverjanje tega seznama ni uspelo.
    .act = popraviti zapis SPF
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Pošiljajte le prek poštne storitve, ki pripada vašemu naslovu.
    .otherwise = Je bilo sporočilo v domeno { $domain } posredovano? Potem je vzrok morda v strežniku, ki ga je posredoval.
    .recipient = Se vaša pošta v ta predal posreduje iz drugega? Raje jo prevzemite tam: posredovanje lahko pokvari to preverjanje.
    .admin = Ovrednotite SPF (RFC 7208) za domeno v MAIL FROM, ali v EHLO, če je ta prazen, in za naslov IP, ki ga je videl drugi gostitelj; ne pozabite na IPv6. Fail: dodajte naslov ali include storitve ali pošiljajte prek navedenega gostitelja. Permerror: natanko en zapis v=spf1, največ 10 poizvedb DNS in 2 prazni, brez tipkarskih napak. Temperror: vaši imenski strežniki. Strežnik, ki posreduje, potrebuje SRS.

cause-dkim-failed =
    .headline = Strežnik { $domain } ni našel veljavnega digitalnega podpisa
    .why = Poštne storitve sporočila podpisujejo in tako dokazujejo njihov izvor; ta način se imenuje DKIM. Na strežniku domene { $domain } preverjanja ni prestal noben tak podpis.
    .act = popraviti podpis DKIM
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Je bilo sporočilo poslano prek poštnega seznama? Pišite neposredno prejemniku.
    .step-3 = Pošiljajte le prek poštne storitve, ki pripada vašemu naslovu.
    .otherwise = Skrbniki domene { $domain } lahko povedo, kaj je bilo s podpisom narobe.
    .admin = Poglejte sporočilo, kot je odšlo: ali DKIM-Signature sploh ima (RFC 6376)? Poglejte ključ pri <s>._domainkey.<d>: obstaja, ni prazen, ustreza zasebnemu ključu, RSA vsaj 1024, bolje 2048 bitov (RFC 8301). Če se zgoščena vrednost telesa ne ujema, nekaj po podpisu spremeni sporočilo: noge, prehodi, prekodiranje. X.7.22: noben podpis, katerega d= je domena v From. Preverite x= in uro.

cause-dmarc-failed =
    .headline = Strežnik { $domain } ni mogel potrditi pošiljatelja
    .why = Vaša domena lahko druge prosi, naj zavrnejo pošto brez dokaza, da prihaja od tam. Strežnik domene { $domain } tega dokaza (DMARC) ni našel.
    .act = popraviti preverjanje pošiljatelja
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Pošiljajte le prek poštne storitve, ki pripada vašemu naslovu.
    .step-3 = Je bilo sporočilo poslano prek poštnega seznama? Pišite neposredno prejemniku.
    .otherwise = Je bilo sporočilo na poti posredovano? Potem lahko skrbniki domene { $domain } naredijo izjemo.
    .recipient = Se vaša pošta v ta predal posreduje iz drugega? Raje jo prevzemite tam: posredovanje lahko pokvari to preverjanje.
    .admin = Poglejte _dmarc.<domena v From>: p=, sp=, aspf=, adkim= (RFC 7489). Uspeti mora SPF ali DKIM, njegova domena pa se mora ujemati s From. Vsaka storitev, ki pošilja za vas, potrebuje ključ DKIM pod vašo domeno ali povratni naslov v njej; zbirna poročila (rua=) pokažejo, katera ne uspe. Seznami in strežniki, ki posredujejo, naj prepišejo From ali pustijo podpisano vsebino pri miru. p= omilite le za čas popravila.

cause-arc-failed =
    .headline = Strežnik { $domain } ne zaupa posredovanju sporočila
    .why = Strežniki, ki posredujejo pošto, lahko zapišejo svoja preverjanja; ta način se imenuje ARC. Po navedbah strežnika domene { $domain } zapis pri tem sporočilu ni veljaven.
    .act = preveriti posredovanje
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Pišite neposredno prejemniku, ne prek seznama ali naslova, ki posreduje.
    .otherwise = Je sporočilo posredoval tuj strežnik? Potem morajo to popraviti tisti, ki ga upravljajo.
    .recipient = Se vaša pošta v ta predal posreduje iz drugega? Raje jo prevzemite tam: posredovanje lahko pokvari to preverjanje.
    .admin = Preverite verigo sporočila, kot je prišlo (RFC 8617): primerki od 1 do n brez vrzeli, cv=none pri prvem in cv=pass pri drugih, vsak ARC-Seal preverljiv s svojim ključem v DNS, ARC-Message-Signature pri najnovejšem. Vzrok je prvi gostitelj, katerega niz ne uspe ali ki je po pečatenju spremenil sporočilo: tam pečatenje popravite ali izklopite. SPF, DKIM in DMARC odločajo brez ARC.

cause-reverse-dns-missing =
    .headline = Strežnik { $domain } ne najde imena strežnika pošiljatelja
    .why = Internetni naslov poštnega strežnika naj bi imel svoje ime. Na strežniku domene { $domain } to preverjanje strežnika pošiljatelja ni uspelo.
    .act = nastaviti ime strežnika
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Imate račun pri drugi poštni storitvi? Pošljite sporočilo od tam.
    .otherwise = Skrbniki domene { $domain } lahko naredijo izjemo.
    .admin = Vzemite naslov IP, s katerega se pošilja, iz odgovora ali dnevnika in poglejte njegov zapis PTR; ime mora imeti zapis A ali AAAA s prav tem naslovom. PTR nastavi lastnik bloka naslovov, navadno ponudnik gostovanja ali interneta. Preverite tudi IPv6 ali pošiljajte po IPv4, dokler zapisa za IPv6 ni. EHLO naj pove isto ime; izogibajte se generičnim imenom, sestavljenim iz naslova.

cause-sending-server-refused =
    .headline = Strežnik { $domain } zavrača pošto strežnika pošiljatelja
    .why = Gre za poštni strežnik, ki pošilja vaša sporočila, ne za vaše sporočilo. Zavrnjena so lahko tudi druga sporočila s tega strežnika.
    .act = doseči sprejem pošte
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Skrbniki domene { $domain } lahko naredijo izjemo.
    .recipient = Pričakujete sporočila tega pošiljatelja? Svojega skrbnika pošte prosite za izjemo.
    .admin = Če odgovor navaja seznam blokiranih, poiščite in odpravite vzrok, preden prosite za izbris. Preverite povratni DNS, ime v EHLO in nenavadne količine. Če seznama ni, postmastru druge strani pišite in navedite naslov IP, s katerega se pošilja.

cause-sending-server-blocklisted =
    .headline = Odhodni strežnik je na seznamu blokiranih, javlja { $domain }
    .why = Seznami blokiranih naštevajo strežnike, ki naj bi pošiljali neželeno pošto. Prek enega strežnika navadno pošilja več ljudi, zato vzrok morda ni pri vas.
    .act = doseči izbris s seznama
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Imate račun pri drugi poštni storitvi? Pošljite sporočilo od tam.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Skrbniki domene { $domain } lahko naredijo izjemo, dokler vnos ni izbrisan.
    .recipient = Pričakujete sporočila tega pošiljatelja? Svojega skrbnika pošte prosite za izjemo.
    .admin = V odgovoru poiščite seznam in tam preverite naslov IP, s katerega se pošilja; nekateri seznami so o domenah ali povezavah. Najprej poiščite in odpravite vzrok: račun v tujih rokah, open relay, spletni obrazec, okužena naprava za istim naslovom. Nato na strani tega seznama prosite za izbris (Spamhaus ali Microsoftov portal za izbris). Seznami dinamičnih naslovov: pošiljajte prek strežnika svojega ponudnika. Skupni naslov: povejte ponudniku.

cause-sending-server-reputation-low =
    .headline = Strežnik { $domain } premalo zaupa strežniku pošiljatelja
    .why = Poštni sistemi ocenijo strežnik po pošti, ki jo je že poslal. Na strežniku domene { $domain } je ocena strežnika pošiljatelja prenizka.
    .act = izboljšati oceno
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Počakajte en dan, nato pošljite sporočilo znova. Ocene se s časom spreminjajo.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Skrbniki domene { $domain } lahko naredijo izjemo.
    .recipient = Pričakujete sporočila tega pošiljatelja? Svojega skrbnika pošte prosite za izjemo.
    .admin = Preverite po vrsti: SPF, DKIM, DMARC in povratni DNS; nenadne količine in račune v tujih rokah; delež pritožb in napak. Svoj pogled pokažejo ponudniki sami: Google Postmaster Tools, Microsoft SNDS in JMRP, Yahoo Sender Hub. Nov naslov potrebuje nekaj tednov počasne rasti količine. Množična sporočila pošiljajte z drugega naslova in le tistim, ki so jih naročili. Nato izpolnite ponudnikov obrazec in priložite odgovor.

cause-greeting-refused =
    .headline = Pozdrav strežnika pošiljatelja ni bil sprejet
    .why = Ko se poštna strežnika povežeta, prvi pove svoje ime. Drugi strežnik tega imena ni sprejel.
    .act = popraviti ime strežnika
    .step-1 = To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-2 = Je sporočilo samodejno poslala naprava ali program? Naj pošilja prek vaše poštne storitve.
    .otherwise = Skrbniki domene { $domain } lahko naredijo izjemo.
    .admin = Ime po EHLO mora biti polno ime gostitelja, ki se razreši (RFC 5321, razdelka 2.3.5 in 4.1.1.1), najbolje tisto iz zapisa PTR. Navadno so zavrnjeni: localhost, ime brez pike, .local, naslov brez oklepajev, ime samega prejemnika. Nastavite smtp_helo_name v Postfixu ali FQDN konektorja za pošiljanje v Exchangeu. Če je ime pravo, poiščite, kateri gostitelj ali program za istim naslovom pove drugo.

cause-rate-limited =
    .headline = Preveč sporočil v kratkem času
    .why = Poštni strežnik na poti omejuje, koliko sporočil sprejme v določenem času. Ta meja je dosežena. Štejejo lahko tudi sporočila drugih.
    .act = počakati in poslati znova
    .step-1 = Počakajte do jutri, nato pošljite sporočilo znova.
    .step-2 = Pišete veliko ljudem? Sporočila porazdelite na daljši čas.
    .step-3 = Pošiljate le malo sporočil? Obvestite svojega skrbnika pošte in za vsak primer zamenjajte geslo.
    .otherwise = Se to pogosto dogaja? Potem lahko vaš skrbnik pošte ugotovi, katera omejitev velja.
    .admin = Ugotovite, čigava je omejitev: vaša, drugega sistema ali enega samega predala. Upočasnite pošiljanje za posamezen cilj in porazdelite množična sporočila. Nenaden porast iz enega računa lahko pomeni, da je ta v tujih rokah.

cause-sending-quota-exceeded =
    .headline = Omejitev pošiljanja je dosežena
    .why = Računi in organizacije smejo v določenem času poslati le določeno število sporočil. Kot kaže poročilo, je to število doseženo.
    .act = počakati in poslati znova
    .step-1 = Počakajte en dan, nato pošljite sporočilo znova. Večina omejitev šteje 24 ur.
    .step-2 = Pišete veliko ljudem? Skrbnika pošte vprašajte za storitev za množična sporočila.
    .step-3 = Pošiljate le malo sporočil? Zamenjajte geslo in obvestite svojega skrbnika pošte.
    .otherwise = Vaš skrbnik pošte vidi, kaj je bilo poslano, in morda lahko zviša omejitev.
    .admin = Ugotovite, čigava je omejitev: računa, organizacije ali vašega relay hosta (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Preštejte sporočila in prejemnike zadnjih 24 ur po računih; iščite skripte, zanke in račune v tujih rokah. Večina omejitev je drsečih: čakalna vrsta naj počaka, ne oddajajte znova. Množična sporočila preselite v storitev, namenjeno temu, ali dosezite zvišanje omejitve.

cause-recipient-rate-limited =
    .headline = Predal dobiva preveč sporočil, javlja strežnik { $domain }
    .why = Poštni strežnik domene { $domain } omejuje, kako hitro sme en predal prejemati sporočila. Štejejo tudi sporočila drugih ljudi.
    .act = počakati in poslati znova
    .step-1 = Počakajte eno uro, nato pošljite sporočilo znova.
    .step-2 = Na ta naslov piše kak vaš program? Nastavite ga, da pošilja manj sporočil.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Se to nadaljuje? Potem skrbniki domene { $domain } vidijo, od kod prihajajo vsa ta sporočila.
    .recipient = Prihaja veliko sporočil iz enega programa ali storitve? Nastavite, da jih pošilja redkeje. Če razloga ne poznate, obvestite svojega skrbnika pošte.
    .admin = Omejitev velja za en predal: od tega pošiljatelja (Exchange 5.2.121) ali od vseh (Exchange 5.2.122, Google 4.2.1 in 5.2.1). Poiščite alarme nadzora, skripte in dva samodejna odgovora, ki si odgovarjata (RFC 3834). Alarme združujte in zmanjšajte število sočasnih povezav za tega prejemnika. Skrbniki druge strani lahko najdejo vir ali uporabijo skupino ali skupni predal z višjimi omejitvami.

cause-flood-detected =
    .headline = Poštni strežnik javlja preveč podobnih sporočil
    .why = Po navedbah strežnika je to sporočilo videti kot del poplave podobnih. Morda je med njimi po naključju.
    .act = počakati in poslati znova
    .step-1 = Počakajte do jutri, nato pošljite sporočilo znova.
    .step-2 = Pošiljate isto besedilo veliko ljudem? Uporabite storitev za množična sporočila.
    .step-3 = Pošiljate le to sporočilo? Zamenjajte geslo in obvestite svojega skrbnika pošte.
    .otherwise = Skrbniki domene { $domain } lahko povedo, kaj je preštel njihov sistem.
    .recipient = Je v vašem predalu nenadoma veliko podobnih sporočil? Obvestite svojega skrbnika pošte. Poglejte, ali so med njimi pomembna, na primer od vaše banke.
    .admin = X.7.28: preveč podobnih sporočil z vašega naslova, iz omrežja ali domene ali več takih z istim Message-ID. Vir poiščite v dnevniku po zadevi in računu: račun v tujih rokah, zanka, skript ali spletni obrazec, ki ga nekdo zlorablja za prijavljanje ljudi (uporabite potrjeno prijavo in captcho). Ustavite ga, njegova sporočila odstranite iz čakalne vrste, druga pa spuščajte počasi.

cause-asked-to-try-later =
    .headline = Strežnik { $domain } prosi za poznejši poskus
    .why = Poštni strežnik domene { $domain } za zdaj ne sprejme sporočila. Tako strežniki odgovorijo, kadar imajo veliko dela ali so previdni.
    .act = počakati in poslati znova
    .step-1 = Počakajte nekaj ur, nato pošljite sporočilo znova.
    .step-2 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Traja že več dni? Potem lahko skrbniki domene { $domain } ugotovijo, zakaj.
    .admin = Drugi strežnik je odgovoril z začasno zavrnitvijo. Preverite, ali vaš sistem znova poskuša z istega naslova IP, saj greylisting računa na to. Če poskusi en dan ne pomagajo, postmastru druge strani pošljite odgovor in čase.

cause-greylisted =
    .headline = Strežnik { $domain } namenoma zadrži neznane pošiljatelje
    .why = Poštni strežnik sporočilo neznanega pošiljatelja sprejme šele čez nekaj časa, ob poznejšem poskusu. To odvrača neželeno pošto.
    .act = počakati in poslati znova
    .step-1 = Počakajte eno uro, nato pošljite sporočilo znova z istega naslova.
    .step-2 = Znova ni uspelo? To obvestilo v celoti posredujte svojemu skrbniku pošte.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Skrbniki domene { $domain } lahko določijo, da vašemu naslovu ni treba čakati.
    .recipient = Pričakujete sporočila tega pošiljatelja? Svojega skrbnika pošte prosite, naj določi, da temu naslovu ni treba čakati.
    .admin = Greylisting (RFC 6647) si zapomni naslov IP ali njegovo omrežje, pošiljatelja in prejemnika ter po nekaj minutah sprejme nov poskus. Preverite, ali vaša čakalna vrsta po 4yz znova poskusi v eni uri, vsaj en dan, z istega naslova in z istim pošiljateljem v ovojnici: nabori naslovov in spremenljivi povratni naslovi to onemogočijo. Skrbniki druge strani lahko naredijo izjemo po SPF, po omrežju ali s seznamom dovoljenih.

cause-system-congested =
    .headline = Sistem je preobremenjen, javlja strežnik { $domain }
    .why = Poštni strežnik odgovarja, da ima več dela, kot ga zmore. Taka obdobja navadno minejo.
    .act = počakati in poslati znova
    .step-1 = Počakajte do jutri, nato pošljite sporočilo znova.
    .step-2 = Pošiljate tja veliko sporočil? Porazdelite jih na daljši čas.
    .step-3 = Se mudi? Obrnite se na prejemnika po drugi poti.
    .otherwise = Traja že več dni? Potem morajo skrbniki domene { $domain } razbremeniti svoj sistem.
    .admin = Na strani pošiljatelja: manj sočasnih povezav do tega cilja, daljši premori in poskus pri drugih gostiteljih MX. Na drugi strani po vrsti: število povezav glede na omejitev, dolžina čakalne vrste, počasni filtri in poizvedbe (seznami DNS, imenik), zakasnitev diska, obremenitev. Konice ob polni uri kažejo na množična pošiljanja in skripte.

cause-priority-too-low =
    .headline = Strežnik { $domain } sprejema le nujnejša sporočila
    .why = Po navedbah poštnega strežnika morajo sporočila s to prednostjo počakati. Tako je v izrednih razmerah ali pri gostem prometu.
    .act = počakati in poslati znova
    .step-1 = Počakajte nekaj ur, nato pošljite sporočilo znova.
    .step-2 = Bi vaša sporočila morala imeti višjo prednost? Vprašajte svojega skrbnika pošte.
    .step-3 = Sporočilo ne more počakati? Obrnite se na prejemnika po drugi poti.
    .otherwise = Skrbniki domene { $domain } vedo, kdaj bo njihov sistem spet sprejemal sporočila ne glede na prednost.
    .admin = Drugi strežnik uporablja MT-PRIORITY (RFC 6710); njegov odgovor morda navaja najnižjo raven, ki jo sprejme. Primerjajte jo z ravnjo v MAIL FROM ali v polju MT-Priority (RFC 6758). Raven zvišajte le pošiljateljem, ki imajo pravico do nje. Importance in X-Priority poštnih programov ne štejeta. Sicer naj čakalna vrsta počaka.

cause-secure-connection-failed =
    .headline = Varna povezava z domeno { $domain } ni bila mogoča
    .why = To sporočilo sme potovati le po varni povezavi. Povezave z drugim strežnikom ni bilo mogoče dovolj zavarovati.
    .act = preveriti varnostne nastavitve
    .step-1 = Prejemnika po drugi poti obvestite, da sporočilo ni prišlo skozi.
    .step-2 = Počakajte en dan, nato pošljite sporočilo znova.
    .otherwise = Se to poleg domene { $domain } dogaja tudi pri drugih domenah? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Preskusite STARTTLS pri vsakem gostitelju MX: ali je ponujen ter ali je potrdilo veljavno in navaja gostitelja. Primerjajte gostitelje MX s pravilnikom MTA-STS in z zapisi TLSA. Za sporočilo z REQUIRETLS ga mora ponuditi vsak gostitelj na poti.

cause-mta-sts-failed =
    .headline = Preverjanje varnostnih pravil domene { $domain } ni uspelo
    .why = Ta domena objavlja pravila za varne povezave s svojimi poštnimi strežniki. Kot kaže poročilo, jih najdeni strežnik ni izpolnil.
    .act = popraviti varnostna pravila
    .step-1 = Prejemnika po drugi poti obvestite, da varnostna pravila domene ustavljajo sporočila.
    .step-2 = Se mudi? Pišite na prejemnikov naslov v kaki drugi domeni.
    .step-3 = Počakajte en dan, nato pošljite sporočilo znova.
    .otherwise = Skrbniki domene { $domain } morajo popraviti pravila ali strežnik.
    .admin = Prenesite pravilnik na https://mta-sts.<domena>/.well-known/mta-sts.txt (RFC 8461). Vsak gostitelj MX mora ustrezati eni od vrstic mx:, ponuditi STARTTLS in pokazati veljavno potrdilo za svoje ime. Ob menjavi gostiteljev MX: nove navedite v pravilniku, spremenite id v zapisu TXT _mta-sts, počakajte max_age starega pravilnika, nato spremenite MX. Način testing medtem prepušča pošto. Stran pošiljatelja: prenesite znova, če se id razlikuje od shranjenega.

cause-dane-failed =
    .headline = Preverjanje varnostnih zapisov domene { $domain } ni uspelo
    .why = Ta domena objavlja zapise, po katerih je mogoče prepoznati njen poštni strežnik. Kot kaže poročilo, zapisi ali strežnik preverjanja niso prestali.
    .act = popraviti varnostne zapise
    .step-1 = Prejemnika po drugi poti obvestite, da varnostni zapisi domene ustavljajo sporočila.
    .step-2 = Se mudi? Pišite na prejemnikov naslov v kaki drugi domeni.
    .step-3 = Počakajte en dan, nato pošljite sporočilo znova.
    .otherwise = Se to poleg domene { $domain } dogaja tudi pri drugih domenah? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Poglejte TLSA pri _25._tcp.<gostitelj MX> in ga primerjajte s potrdilom v rabi (RFC 7672; najboljša izbira je 3 1 1). Običajen vzrok je nov ključ pred svojim zapisom: objavite stari in novi TLSA, počakajte TTL, nato zamenjajte potrdilo. Preverite, ali je ponujen STARTTLS. Preverite DNSSEC območij domene in gostitelja MX: potekli podpisi, zapisi DS po menjavi ključa. Če ne uspejo tudi druge podpisane domene, preverite svoj razreševalnik in njegovo uro.

cause-certificate-invalid =
    .headline = Potrdilo strežnika { $domain } ni bilo sprejeto
    .why = Potrdilo dokazuje, da je strežnik pravi. Potrdilo tega strežnika je morda poteklo, navaja drug strežnik ali ima neznanega izdajatelja.
    .act = obnoviti potrdilo
    .step-1 = Prejemnika po drugi poti obvestite, da potrdilo poštnega strežnika ni bilo sprejeto.
    .step-2 = Se mudi? Pišite na prejemnikov naslov v kaki drugi domeni.
    .step-3 = Počakajte en dan, nato pošljite sporočilo znova.
    .otherwise = Se to poleg domene { $domain } dogaja tudi pri drugih domenah? Potem to obvestilo v celoti posredujte svojemu skrbniku pošte.
    .admin = Preskusite vsakega gostitelja MX z openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Preverite veljavnost, ime gostitelja MX med nadomestnimi imeni (SAN), vmesna potrdila, izdajatelja. Po obnovi je treba poštno storitev znova naložiti, na vsakem gostitelju MX. Na strani pošiljatelja: ura, zbirka CA in pravilo ali konektor, ki za to domeno zahteva veljavno potrdilo.

cause-requiretls-unsupported =
    .headline = Strežnik na poti ne more zagotoviti varne dostave
    .why = To sporočilo je bilo poslano z zahtevo, da je varna vsaka povezava na poti. Naslednji poštni strežnik tega ne obljubi.
    .act = omogočiti varno dostavo
    .step-1 = V sporočilu ni nič zaupnega? Pošljite ga znova brez te zahteve.
    .step-2 = Je zaupno? S prejemnikom se dogovorite za drugo varno pot.
    .otherwise = Skrbniki domene { $domain } lahko ugotovijo, ali njihov sistem lahko podpre to zahtevo.
    .admin = Sporočilo ima zahtevo REQUIRETLS (RFC 8689). Naslednji skok mora po EHLO znotraj TLS napovedati REQUIRETLS, imeti veljavno potrdilo, njegov MX pa mora biti zavarovan z DNSSEC ali MTA-STS. Preskusite vsakega gostitelja MX: dovolj je en brez tega. Na drugi strani ga mora podpirati vsak skok do predala. Na strani pošiljatelja naj o opustitvi zahteve odloča le pošiljatelj.
