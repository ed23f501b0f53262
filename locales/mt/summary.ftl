### Messaġġi lil min jibgħat il-mailings: kif sejjer mailing, liema indirizzi ta’ lista jagħtu l-inkwiet, u x’ta’ min iħares lejh.
###
### Huma messaġġi ordinarji, mhux avviżi dwar messaġġ wieħed. L-istess leħen ta’ notice.ftl. L-ewwel in-numri, imbagħad dak li jgħin.

## Mittent u suġġetti

summary-from = Mailings ta’ { $site }
summary-subject-interim = Rapport interim: { $mailing }
summary-subject-final = Rapport finali: { $mailing }

## Ir-rapport dwar mailing

summary-headline = { $percent } tal-messaġġi twasslu
summary-what-interim =
    { $count ->
        [one] S’issa, { $count } messaġġ minn { $total } jitqies li twassal.
        [two] S’issa, { $count } messaġġi minn { $total } jitqiesu li twasslu.
        [few] S’issa, { $count } messaġġi minn { $total } jitqiesu li twasslu.
        [many] S’issa, { $count }-il messaġġ minn { $total } jitqiesu li twasslu.
       *[other] S’issa, { $count } messaġġ minn { $total } jitqiesu li twasslu.
    }
summary-what-final =
    { $count ->
        [one] Iż-żmien għat-tentattivi għadda. { $count } messaġġ minn { $total } jitqies li twassal.
        [two] Iż-żmien għat-tentattivi għadda. { $count } messaġġi minn { $total } jitqiesu li twasslu.
        [few] Iż-żmien għat-tentattivi għadda. { $count } messaġġi minn { $total } jitqiesu li twasslu.
        [many] Iż-żmien għat-tentattivi għadda. { $count }-il messaġġ minn { $total } jitqiesu li twasslu.
       *[other] Iż-żmien għat-tentattivi għadda. { $count } messaġġ minn { $total } jitqiesu li twasslu.
    }
summary-failed =
    { $count ->
        [0] L-ebda messaġġ ma falla.
        [one] { $count } messaġġ falla. Mhux se jsiru aktar tentattivi għalih.
        [two] { $count } messaġġi fallew. Mhux se jsiru aktar tentattivi għalihom.
        [few] { $count } messaġġi fallew. Mhux se jsiru aktar tentattivi għalihom.
        [many] { $count }-il messaġġ fallew. Mhux se jsiru aktar tentattivi għalihom.
       *[other] { $count } messaġġ fallew. Mhux se jsiru aktar tentattivi għalihom.
    }
summary-retrying =
    { $count ->
        [0] M’hemmx tentattivi għaddejjin.
        [one] It-tentattivi għal { $count } messaġġ għadhom għaddejjin.
        [two] It-tentattivi għal { $count } messaġġi għadhom għaddejjin.
        [few] It-tentattivi għal { $count } messaġġi għadhom għaddejjin.
        [many] It-tentattivi għal { $count }-il messaġġ għadhom għaddejjin.
       *[other] It-tentattivi għal { $count } messaġġ għadhom għaddejjin.
    }
summary-pending =
    { $count ->
        [0] M’hemm l-ebda messaġġ pendenti.
        [one] { $count } messaġġ għadu pendenti.
        [two] { $count } messaġġi għadhom pendenti.
        [few] { $count } messaġġi għadhom pendenti.
        [many] { $count }-il messaġġ għadhom pendenti.
       *[other] { $count } messaġġ għadhom pendenti.
    }
summary-validity = It-tentattivi jkomplu sa din id-data: { $moment }.
summary-note-optimistic = Messaġġ jitqies li twassal sakemm jasal xi żball. Dan il-perċentwal għadu jista’ jonqos.
summary-note-feedback = Messaġġ jitqies li twassal malli jiġi rrappurtat it-twassil tiegħu. Dan il-perċentwal għadu jista’ jitla’.
summary-note-final = Żball jista’ jasal anke aktar tard. F’dak il-każ, il-paġna bil-log turi n-numri l-ġodda.
summary-numbers-heading = Numri
summary-chart-heading = Messaġġi li twasslu u li fallew maż-żmien
summary-chart-meaning = Graff tal-linji. Fl-aħħar, twasslu { $delivered } tal-messaġġi u fallew { $failed }.
summary-causes-heading = Għaliex xi messaġġi ma twasslux
summary-messages =
    { $count ->
        [one] { $count } messaġġ
        [two] { $count } messaġġi
        [few] { $count } messaġġi
        [many] { $count }-il messaġġ
       *[other] { $count } messaġġ
    }
summary-causes-more =
    { $count ->
        [one] { $count } messaġġ ieħor għandu kawża oħra.
        [two] { $count } messaġġi oħra għandhom kawżi oħra.
        [few] { $count } messaġġi oħra għandhom kawżi oħra.
        [many] { $count }-il messaġġ ieħor għandhom kawżi oħra.
       *[other] { $count } messaġġ ieħor għandhom kawżi oħra.
    }
summary-cause-unknown = Il-kawża ma ġietx irrappurtata
summary-domains-heading = Id-dominji fejn fallew l-aktar messaġġi
summary-quarantine =
    { $count ->
        [one] { $count } indirizz issa jinsab fi kwarantina. Il-mailing li jmiss iħallih barra.
        [two] { $count } indirizzi issa jinsabu fi kwarantina. Il-mailing li jmiss iħallihom barra.
        [few] { $count } indirizzi issa jinsabu fi kwarantina. Il-mailing li jmiss iħallihom barra.
        [many] { $count }-il indirizz issa jinsabu fi kwarantina. Il-mailing li jmiss iħallihom barra.
       *[other] { $count } indirizz issa jinsabu fi kwarantina. Il-mailing li jmiss iħallihom barra.
    }
summary-attached = It-tabella mehmuża turi l-istatus ta’ kull messaġġ. Tinfetaħ bi kwalunkwe programm tal-ispreadsheets.
summary-attached-part =
    { $count ->
        [one] It-tabella mehmuża fiha { $count } messaġġ li ma twassalx. Il-paġna turi l-messaġġi kollha.
        [two] It-tabella mehmuża fiha { $count } messaġġi li ma twasslux. Il-paġna turi l-messaġġi kollha.
        [few] It-tabella mehmuża fiha { $count } messaġġi li ma twasslux. Il-paġna turi l-messaġġi kollha.
        [many] It-tabella mehmuża fiha { $count }-il messaġġ li ma twasslux. Il-paġna turi l-messaġġi kollha.
       *[other] It-tabella mehmuża fiha { $count } messaġġ li ma twasslux. Il-paġna turi l-messaġġi kollha.
    }
summary-page = Ara l-log: { $link }
summary-reason = Qed tirċievi dan ir-rapport għax dan il-mailing huwa tiegħek.
summary-file = log-tal-mailing

## Is-sommarju għal min jieħu ħsieb lista

digest-subject =
    { $count ->
        [one] Iċċekkja { $count } indirizz: { $mailing }
        [two] Iċċekkja { $count } indirizzi: { $mailing }
        [few] Iċċekkja { $count } indirizzi: { $mailing }
        [many] Iċċekkja { $count }-il indirizz: { $mailing }
       *[other] Iċċekkja { $count } indirizz: { $mailing }
    }
digest-headline =
    { $count ->
        [one] { $count } indirizz ma rċeviex il-messaġġi tiegħek
        [two] { $count } indirizzi ma rċevewx il-messaġġi tiegħek
        [few] { $count } indirizzi ma rċevewx il-messaġġi tiegħek
        [many] { $count }-il indirizz ma rċevewx il-messaġġi tiegħek
       *[other] { $count } indirizz ma rċevewx il-messaġġi tiegħek
    }
digest-what = Dawn huma l-iżbalji għal-lista { $mailing } li waslu minn din id-data ’l hawn: { $moment }.
digest-steps-heading = X’tista’ tagħmel
digest-step-remove = Neħħi l-indirizzi li ma jeżistux. Jidhru fl-ewwel grupp hawn taħt.
digest-step-wait = Ħalli l-oħrajn fil-lista. Il-biċċa l-kbira jerġgħu jaħdmu waħedhom.
digest-step-ask = Jekk taf lil xi ħadd minn din il-paġna, itlob indirizz ġdid b’mod ieħor.
digest-hard-heading = Indirizzi li ma jaħdmux
digest-soft-heading = Indirizzi li jistgħu jerġgħu jaħdmu
digest-more =
    { $count ->
        [one] { $count } indirizz ieħor jinsab fit-tabella mehmuża.
        [two] { $count } indirizzi oħra jinsabu fit-tabella mehmuża.
        [few] { $count } indirizzi oħra jinsabu fit-tabella mehmuża.
        [many] { $count }-il indirizz ieħor jinsabu fit-tabella mehmuża.
       *[other] { $count } indirizz ieħor jinsabu fit-tabella mehmuża.
    }
digest-reason = Qed tirċievi dan is-sommarju għax tieħu ħsieb din il-lista. Jieħu post avviż għal kull indirizz.

## Twissijiet

alert-subject = Ta’ min jiċċekkja: { $mailing }
alert-failed = Il-mailing waqaf minħabba żball
    .what = Il-messaġġi li għadhom ma ngħaddewx qed jistennew.
    .step = Ara l-log tal-programm li jibgħat. Imbagħad erġa’ ibda l-mailing.
alert-preparation-failed = Il-mailing ma setax jitħejja
    .what = Ma ntbagħat xejn.
    .step = Ara x’sabet it-tħejjija. Irranġa dak li sabet, imbagħad erġa’ ħejji l-mailing.
alert-soft = Aktar messaġġi mis-soltu qed jistennew jew ġew irrifjutati
    .what = { $percent } tal-messaġġi qed jistennew jew ġew irrifjutati. Il-limitu huwa { $limit }.
    .step = Ara l-kawżi hawn taħt. Waqqaf il-mailing għal ftit jekk fornitur wieħed jirrifjuta l-biċċa l-kbira tal-messaġġi.
alert-hard = Aktar indirizzi mis-soltu ma jaħdmux
    .what = { $percent } tal-messaġġi fallew għax l-indirizz ma jaħdimx. Il-limitu huwa { $limit }.
    .step = Waqqaf il-mailing u ara minn fejn ġejjin l-indirizzi. Ħafna indirizzi mhux magħrufa jagħmlu ħsara lir-reputazzjoni tal-mittent.
alert-start-pending = Il-mailing għadu ma bediex
    .what = Kellu jibda f’din id-data: { $moment }.
    .step = Iċċekkja jekk hemmx bżonn li xi ħadd jikkonfermah.
alert-throughput = Il-mailing miexi bil-mod
    .what =
        { $count ->
            [one] Fl-aħħar siegħa ngħadda { $count } messaġġ.
            [two] Fl-aħħar siegħa ngħaddew { $count } messaġġi.
            [few] Fl-aħħar siegħa ngħaddew { $count } messaġġi.
            [many] Fl-aħħar siegħa ngħaddew { $count }-il messaġġ.
           *[other] Fl-aħħar siegħa ngħaddew { $count } messaġġ.
        }
    .step = Iċċekkja jekk is-sistema tal-posta hijiex mgħobbija żżejjed, jew jekk fornitur hux qed idewwimha.
alert-in-progress = Il-mailing għaddej
    .what = Il-messaġġi qed jingħaddew.
    .step = M’għandek bżonn tagħmel xejn.
alert-once = Għal kull mailing, din it-twissija tasal l-aktar darba kuljum.
alert-reason = Qed tirċievi din it-twissija għax qed issegwi dan il-mailing.
