### L-avviż innifsu: dak kollu li hemm madwar il-kawżi.
###
### Il-qarrej jissejjaħ “int” u l-verb jitħalla jitkellem: “Iċċekkja”, “Tista’”. Xejn ma juri jekk hux raġel jew mara min qed jaqra
### jew min kellu jirċievi: is-suġġett ikun il-messaġġ, l-indirizz jew il-mailbox; persuna hija “il-persuna li ktibtilha”. Ħsieb wieħed
### f’kull sentenza, sa għoxrin kelma. L-ewwel dak li għandu jsir; qatt ma jingħata tort lil ħadd.
###
### Messaġġ “jitwassal” fil-mailbox, “jingħadda” minn server għal ieħor u “jintbagħat ’il quddiem” meta trid hekk il-mailbox. Dak li qed
### jinqara huwa l-avviż; ir-rapport huwa l-parti teknika. Il-mailbox hija femminili.
###
### L-artiklu u l-prepożizzjonijiet (il-, tal-, lill-, sal-) qatt ma jeħlu ma’ valur: quddiem il-valur ikun hemm nom, bħal “id-dominju”,
### “l-indirizz”, “id-data”. Wara “tista’” kull `.act` jibda b’verb bit-t: għalhekk “il-persuna” u “l-amministrazzjoni”, it-tnejn femminili.
### Mingħajr numru (fil-paġni tal-għajnuna) jgħodd is-singular.

## Suġġett u mittent

notice-subject-failed = Ma twassalx: il-messaġġ tiegħek
    .with-subject = Ma twassalx: { $subject }
notice-subject-unsure = Mhux ikkonfermat: il-messaġġ tiegħek
    .with-subject = Mhux ikkonfermat: { $subject }
notice-subject-delayed = Ittardjat: għadna nippruvaw
    .with-subject = Ittardjat: { $subject }
notice-subject-delivered = Twassal: il-messaġġ tiegħek
    .with-subject = Twassal: { $subject }
notice-subject-relayed = Mgħoddi: il-messaġġ tiegħek
    .with-subject = Mgħoddi: { $subject }
notice-subject-expanded = Mgħoddi lil grupp: il-messaġġ tiegħek
    .with-subject = Mgħoddi lil grupp: { $subject }
notice-subject-mixed = Eżitu skont l-indirizz: il-messaġġ tiegħek
    .with-subject = Eżitu skont l-indirizz: { $subject }
notice-from = Servizz tal-posta ta’ { $site }
notice-brand = Servizz tal-posta ta’ { $site }

## X’ġara

notice-failed-what = Il-messaġġ tiegħek lill-indirizz { $recipient } ma twassalx.
notice-failed-what-many =
    { $count ->
        [one] Il-messaġġ tiegħek lil { $count } indirizz ma twassalx:
        [two] Il-messaġġ tiegħek lil { $count } indirizzi ma twassalx:
        [few] Il-messaġġ tiegħek lil { $count } indirizzi ma twassalx:
        [many] Il-messaġġ tiegħek lil { $count }-il indirizz ma twassalx:
       *[other] Il-messaġġ tiegħek lil { $count } indirizz ma twassalx:
    }
notice-failed-what-unsure = Il-messaġġ tiegħek lill-indirizz { $recipient } forsi twassal, imma dan mhux żgur.
notice-failed-what-unsure-many =
    { $count ->
        [one] Il-messaġġ tiegħek lil { $count } indirizz forsi twassal, imma dan mhux żgur:
        [two] Il-messaġġ tiegħek lil { $count } indirizzi forsi twassal, imma dan mhux żgur:
        [few] Il-messaġġ tiegħek lil { $count } indirizzi forsi twassal, imma dan mhux żgur:
        [many] Il-messaġġ tiegħek lil { $count }-il indirizz forsi twassal, imma dan mhux żgur:
       *[other] Il-messaġġ tiegħek lil { $count } indirizz forsi twassal, imma dan mhux żgur:
    }
notice-delayed-what = Il-messaġġ tiegħek lill-indirizz { $recipient } għadu ma twassalx.
notice-delayed-what-many =
    { $count ->
        [one] Il-messaġġ tiegħek lil { $count } indirizz għadu ma twassalx:
        [two] Il-messaġġ tiegħek lil { $count } indirizzi għadu ma twassalx:
        [few] Il-messaġġ tiegħek lil { $count } indirizzi għadu ma twassalx:
        [many] Il-messaġġ tiegħek lil { $count }-il indirizz għadu ma twassalx:
       *[other] Il-messaġġ tiegħek lil { $count } indirizz għadu ma twassalx:
    }
notice-delivered-what = Il-messaġġ tiegħek lill-indirizz { $recipient } twassal.
notice-delivered-what-many =
    { $count ->
        [one] Il-messaġġ tiegħek lil { $count } indirizz twassal:
        [two] Il-messaġġ tiegħek lil { $count } indirizzi twassal:
        [few] Il-messaġġ tiegħek lil { $count } indirizzi twassal:
        [many] Il-messaġġ tiegħek lil { $count }-il indirizz twassal:
       *[other] Il-messaġġ tiegħek lil { $count } indirizz twassal:
    }
notice-relayed-what = Il-messaġġ tiegħek lill-indirizz { $recipient } ingħadda lis-sistema tal-posta li jmiss.
notice-relayed-what-many =
    { $count ->
        [one] Il-messaġġ tiegħek lil { $count } indirizz ingħadda lis-sistema tal-posta li jmiss:
        [two] Il-messaġġ tiegħek lil { $count } indirizzi ngħadda lis-sistema tal-posta li jmiss:
        [few] Il-messaġġ tiegħek lil { $count } indirizzi ngħadda lis-sistema tal-posta li jmiss:
        [many] Il-messaġġ tiegħek lil { $count }-il indirizz ingħadda lis-sistema tal-posta li jmiss:
       *[other] Il-messaġġ tiegħek lil { $count } indirizz ingħadda lis-sistema tal-posta li jmiss:
    }
notice-expanded-what = Il-messaġġ tiegħek lill-indirizz { $recipient } ingħadda lil bosta indirizzi.
notice-expanded-what-many =
    { $count ->
        [one] Il-messaġġ tiegħek lil { $count } indirizz ta’ grupp ingħadda lill-membri:
        [two] Il-messaġġ tiegħek lil { $count } indirizzi ta’ gruppi ngħadda lill-membri:
        [few] Il-messaġġ tiegħek lil { $count } indirizzi ta’ gruppi ngħadda lill-membri:
        [many] Il-messaġġ tiegħek lil { $count }-il indirizz ta’ grupp ingħadda lill-membri:
       *[other] Il-messaġġ tiegħek lil { $count } indirizz ta’ grupp ingħadda lill-membri:
    }
notice-each-address = Dan jgħodd għal kull wieħed minn dawn l-indirizzi:
notice-overview-headline = L-eżitu mhux l-istess għall-indirizzi kollha
notice-overview-failed =
    { $count ->
        [one] { $count } indirizz: ma twassalx, mhux se nerġgħu nippruvaw
        [two] { $count } indirizzi: ma twassalx, mhux se nerġgħu nippruvaw
        [few] { $count } indirizzi: ma twassalx, mhux se nerġgħu nippruvaw
        [many] { $count }-il indirizz: ma twassalx, mhux se nerġgħu nippruvaw
       *[other] { $count } indirizz: ma twassalx, mhux se nerġgħu nippruvaw
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } indirizz: forsi twassal, mhux se nerġgħu nippruvaw
        [two] { $count } indirizzi: forsi twassal, mhux se nerġgħu nippruvaw
        [few] { $count } indirizzi: forsi twassal, mhux se nerġgħu nippruvaw
        [many] { $count }-il indirizz: forsi twassal, mhux se nerġgħu nippruvaw
       *[other] { $count } indirizz: forsi twassal, mhux se nerġgħu nippruvaw
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } indirizz: ittardjat, għadna nippruvaw
        [two] { $count } indirizzi: ittardjat, għadna nippruvaw
        [few] { $count } indirizzi: ittardjat, għadna nippruvaw
        [many] { $count }-il indirizz: ittardjat, għadna nippruvaw
       *[other] { $count } indirizz: ittardjat, għadna nippruvaw
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } indirizz: twassal
        [two] { $count } indirizzi: twassal
        [few] { $count } indirizzi: twassal
        [many] { $count }-il indirizz: twassal
       *[other] { $count } indirizz: twassal
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } indirizz: mgħoddi lis-sistema tal-posta li jmiss
        [two] { $count } indirizzi: mgħoddi lis-sistema tal-posta li jmiss
        [few] { $count } indirizzi: mgħoddi lis-sistema tal-posta li jmiss
        [many] { $count }-il indirizz: mgħoddi lis-sistema tal-posta li jmiss
       *[other] { $count } indirizz: mgħoddi lis-sistema tal-posta li jmiss
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } indirizz ta’ grupp: mgħoddi lill-membri
        [two] { $count } indirizzi ta’ gruppi: mgħoddi lill-membri
        [few] { $count } indirizzi ta’ gruppi: mgħoddi lill-membri
        [many] { $count }-il indirizz ta’ grupp: mgħoddi lill-membri
       *[other] { $count } indirizz ta’ grupp: mgħoddi lill-membri
    }
notice-likely = Ir-raġuni l-aktar probabbli
notice-same-advice = Il-pariri ta’ hawn fuq jgħoddu hawn ukoll.
notice-more-recipients =
    { $count ->
        [one] { $count } indirizz ieħor mhux imniżżel hawn. Jissemma fir-rapport mehmuż.
        [two] { $count } indirizzi oħra mhumiex imniżżla hawn. Jissemmew kollha fir-rapport mehmuż.
        [few] { $count } indirizzi oħra mhumiex imniżżla hawn. Jissemmew kollha fir-rapport mehmuż.
        [many] { $count }-il indirizz ieħor mhumiex imniżżla hawn. Jissemmew kollha fir-rapport mehmuż.
       *[other] { $count } indirizz ieħor mhumiex imniżżla hawn. Jissemmew kollha fir-rapport mehmuż.
    }
notice-failed-final = Mhux se jsiru aktar tentattivi.
notice-enclosed-full = Il-messaġġ tiegħek huwa mehmuż kollu.
notice-enclosed-header = Mehmuża hemm biss l-intestatura tal-messaġġ tiegħek: mittent, suġġett, data u dettalji bħal dawn.
notice-enclosed-header-8bit = Mehmuża hemm biss l-intestatura tal-messaġġ tiegħek. It-test fih karattri li jistgħu jitħassru fit-triq lura.
notice-fields-left-out =
    { $count ->
        [one] L-intestatura kienet twila wisq: tħalliet barra { $count } linja minnha.
        [two] L-intestatura kienet twila wisq: tħallew barra { $count } linji minnha.
        [few] L-intestatura kienet twila wisq: tħallew barra { $count } linji minnha.
        [many] L-intestatura kienet twila wisq: tħallew barra { $count }-il linja minnha.
       *[other] L-intestatura kienet twila wisq: tħallew barra { $count } linja minnha.
    }
notice-fields-withheld =
    { $count ->
        [one] Għal raġunijiet ta’ privatezza, tħalliet barra { $count } linja mill-intestatura.
        [two] Għal raġunijiet ta’ privatezza, tħallew barra { $count } linji mill-intestatura.
        [few] Għal raġunijiet ta’ privatezza, tħallew barra { $count } linji mill-intestatura.
        [many] Għal raġunijiet ta’ privatezza, tħallew barra { $count }-il linja mill-intestatura.
       *[other] Għal raġunijiet ta’ privatezza, tħallew barra { $count } linja mill-intestatura.
    }
notice-withheld-targets = Dan l-avviż ma jurix lil liema indirizz ingħadda l-messaġġ tiegħek.
notice-withheld-members = Dan l-avviż ma jurix min hemm fil-grupp.
notice-withheld-hosts = Dan l-avviż ma jurix l-ismijiet tas-servers interni tas-servizz tal-posta.
notice-only-these = Dan l-avviż huwa dwar dawn l-indirizzi biss.
    .one = Dan l-avviż huwa dwar dan l-indirizz biss.

## Min jista’ jaġixxi, u kif

notice-steps-heading = X’tista’ tagħmel
notice-who-heading = Min jista’ jsolvi dan?
notice-who-sender = Int tista’ { $act }.
notice-who-recipient =
    { $count ->
       *[one] Il-persuna li ktibtilha tista’ { $act }.
        [two] Kull persuna li ktibtilha tista’ { $act }.
        [few] Kull persuna li ktibtilha tista’ { $act }.
        [many] Kull persuna li ktibtilha tista’ { $act }.
        [other] Kull persuna li ktibtilha tista’ { $act }.
    }
notice-who-sender-admin = L-amministrazzjoni tal-posta tiegħek tista’ { $act }.
notice-who-recipient-admin = L-amministrazzjoni tad-dominju { $domain } tista’ { $act }.
notice-who-nobody = Ħadd direttament, imma tista’ { $act }.
notice-party-you = Int
notice-party-recipient =
    { $count ->
       *[one] Il-persuna li ktibtilha
        [two] Kull persuna li ktibtilha
        [few] Kull persuna li ktibtilha
        [many] Kull persuna li ktibtilha
        [other] Kull persuna li ktibtilha
    }
notice-party-your-admin = L-amministrazzjoni tal-posta tiegħek
notice-party-their-admin = L-amministrazzjoni tad-dominju { $domain }
notice-part-can-act = Tista’ ssolvi dan billi { $act }
notice-part-passed-on = Ipprova jgħaddih
notice-part-refused = Irrifjutah
notice-part-no-answer = Ma weġibx
notice-part-not-delivered = Ma setax iwasslu
notice-part-keeps-trying = Għadu jipprova
notice-part-nothing-to-do = Ma jissolvax minn hawn biss
notice-part-delivered = Wasslu
notice-part-relayed = Għaddieh
notice-part-expanded = Għaddieh lil grupp

## Diversi lingwi f’avviż wieħed

notice-language-below = Bil-Malti aktar ’l isfel
notice-several-languages = Dan il-messaġġ huwa f’diversi lingwi. Waħda minnhom hija l-Malti.

## Għajnuna u kuntatt

notice-help = Aktar dwar din il-problema: { $link }
    .label = Aktar dwar din il-problema
notice-contact-address = Għandek mistoqsija? Ikteb lil: { $contact }
notice-contact-link = Ikkuntattjana online: { $link }

## Il-messaġġ oriġinali

notice-message-heading = Il-messaġġ tiegħek
notice-message-subject = Suġġett
notice-message-sent = Mibgħut
notice-message-id = Message-ID
notice-message-size = Daqs

## Dewmien

notice-delayed-headline = Għadna nippruvaw
notice-delayed-until = Se nibqgħu nippruvaw sa din id-data: { $until }. Jekk sa dakinhar ma jkunx twassal, tirċievi avviż ieħor.
notice-delayed-open = Jekk ikollna nieqfu nippruvaw, tirċievi avviż ieħor.
notice-delayed-since = Il-messaġġ tiegħek ilu jistenna { $duration }.
notice-delayed-nothing = M’għandek bżonn tagħmel xejn. M’hemmx għalfejn terġa’ tibgħat il-messaġġ.
notice-delayed-reason-heading = Ir-raġuni s’issa
notice-delayed-urgent =
    { $count ->
       *[one] Jekk inhu urġenti, ikkuntattja lill-persuna b’mod ieħor, pereżempju bit-telefon.
        [two] Jekk inhu urġenti, ikkuntattja lill-persuni b’mod ieħor, pereżempju bit-telefon.
        [few] Jekk inhu urġenti, ikkuntattja lill-persuni b’mod ieħor, pereżempju bit-telefon.
        [many] Jekk inhu urġenti, ikkuntattja lill-persuni b’mod ieħor, pereżempju bit-telefon.
        [other] Jekk inhu urġenti, ikkuntattja lill-persuni b’mod ieħor, pereżempju bit-telefon.
    }

## Twassal jew ingħadda

notice-delivered-headline = Il-messaġġ wasal
notice-delivered-meaning = Dan ma jfissirx li nqara.
notice-relayed-headline = It-twassil mhux se jiġi kkonfermat
notice-relayed-meaning = Is-sistema tal-posta li ħadet il-messaġġ fi triqtu lejn id-dominju { $domain } ma tibgħatx konfermi.
notice-expanded-headline = Il-messaġġ fi triqtu lejn il-membri tal-grupp
notice-expanded-meaning = L-indirizz ta’ grupp jinkludi diversi indirizzi oħra. Jekk il-messaġġ ma jkunx jista’ jitwassal lil xi wieħed minnhom, jista’ jasal avviż ieħor.

notice-label = { $label }:

explanation-what = Dan it-test jispjega r-rapport li ġej. Skont dak ir-rapport, kitbitu din is-sistema tal-posta:
explanation-unverified = Hawn ma nistgħux nivverifikaw jekk hux minnu. Ir-rapport innifsu jinsab hawn taħt, eżatt kif wasal.
