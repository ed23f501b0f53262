### Vēstules sūtījumu autoriem: kā veicas sūtījumam, kuras saraksta adreses sagādā grūtības un kas jāpārbauda.
###
### Tās ir parastas vēstules, nevis paziņojumi par vienu vēstuli. Tonis ir tāds pats kā failā notice.ftl. Vispirms skaitļi, tad
### tas, kas palīdz. Nosaukumi netiek locīti: tie ir aiz kola vai domuzīmes.

## Sūtītājs un temats

summary-from = Sūtījumi – { $site }
summary-subject-interim = Starppārskats: { $mailing }
summary-subject-final = Noslēguma pārskats: { $mailing }

## Pārskats par sūtījumu

summary-headline = { $percent } piegādāti
summary-what-interim = Līdz šim piegādātās vēstules: { $count } no { $total }.
summary-what-final = Mēģinājumu laiks ir beidzies. Piegādātās vēstules: { $count } no { $total }.
summary-failed =
    { $count ->
        [0] Nav nevienas vēstules, ko neizdevās piegādāt.
        [zero] Neizdevās piegādāt { $count } vēstuļu, un mēģinājumu vairs nebūs.
        [one] Neizdevās piegādāt { $count } vēstuli, un mēģinājumu vairs nebūs.
       *[other] Neizdevās piegādāt { $count } vēstules, un mēģinājumu vairs nebūs.
    }
summary-retrying =
    { $count ->
        [0] Nevienu vēstuli nemēģina piegādāt vēlreiz.
        [zero] Vēlreiz mēģina piegādāt { $count } vēstuļu.
        [one] Vēlreiz mēģina piegādāt { $count } vēstuli.
       *[other] Vēlreiz mēģina piegādāt { $count } vēstules.
    }
summary-pending =
    { $count ->
        [0] Neviena vēstule vairs negaida.
        [zero] Vēl gaida { $count } vēstuļu.
        [one] Vēl gaida { $count } vēstule.
       *[other] Vēl gaida { $count } vēstules.
    }
summary-validity = Mēģinājumi turpinās līdz šādam laikam: { $moment }.
summary-note-optimistic = Vēstule skaitās piegādāta, kamēr nekas neatgriežas. Šī daļa vēl var sarukt.
summary-note-feedback = Vēstule skaitās piegādāta, kad pienāk piegādes pārskats. Šī daļa vēl var augt.
summary-note-final = Vēstule var atgriezties arī vēlāk. Tad žurnāla lapā būs redzami jaunie skaitļi.
summary-numbers-heading = Skaitļi
summary-chart-heading = Laika gaitā: cik piegādāts un cik neizdevās piegādāt
summary-chart-meaning = Līniju diagramma. Beigās { $delivered } ir piegādāti, { $failed } neizdevās piegādāt.
summary-causes-heading = Kāpēc vēstules nav piegādātas
summary-messages =
    { $count ->
        [zero] { $count } vēstuļu
        [one] { $count } vēstule
       *[other] { $count } vēstules
    }
summary-causes-more =
    { $count ->
        [zero] Vēl { $count } vēstulēm ir citi cēloņi.
        [one] Vēl { $count } vēstulei ir cits cēlonis.
       *[other] Vēl { $count } vēstulēm ir citi cēloņi.
    }
summary-cause-unknown = Par cēloni nav ziņots
summary-domains-heading = Domēni, kuros visbiežāk neizdevās piegādāt
summary-quarantine =
    { $count ->
        [zero] Karantīnā tagad ir { $count } adrešu. Karantīnas adreses nākamajā sūtījumā izlaidīs.
        [one] Karantīnā tagad ir { $count } adrese. Karantīnas adreses nākamajā sūtījumā izlaidīs.
       *[other] Karantīnā tagad ir { $count } adreses. Karantīnas adreses nākamajā sūtījumā izlaidīs.
    }
summary-attached = Pievienotajā tabulā ir katra vēstule un tās statuss. To var atvērt jebkurā izklājlapu programmā.
summary-attached-part =
    { $count ->
        [zero] Pievienotajā tabulā ir { $count } vēstuļu, kas nav piegādātas. Visas vēstules ir žurnāla lapā.
        [one] Pievienotajā tabulā ir { $count } vēstule, kas nav piegādāta. Visas vēstules ir žurnāla lapā.
       *[other] Pievienotajā tabulā ir { $count } vēstules, kas nav piegādātas. Visas vēstules ir žurnāla lapā.
    }
summary-page = Apskatiet žurnālu: { $link }
summary-reason = Jūs saņemat šo pārskatu, jo šis ir jūsu sūtījums.
summary-file = sutijuma-zurnals

## Apkopojums adresātu saraksta uzturētājam

digest-subject =
    { $count ->
        [zero] Jāpārbauda { $count } adrešu: { $mailing }
        [one] Jāpārbauda { $count } adrese: { $mailing }
       *[other] Jāpārbauda { $count } adreses: { $mailing }
    }
digest-headline =
    { $count ->
        [zero] Jūsu vēstules nesasniedza { $count } adrešu
        [one] Jūsu vēstules nesasniedza { $count } adresi
       *[other] Jūsu vēstules nesasniedza { $count } adreses
    }
digest-what = Saraksts: { $mailing }. Šeit ir viss, kas atgriezies kopš šāda laika: { $moment }.
digest-steps-heading = Ko jūs varat darīt
digest-step-remove = Izņemiet no saraksta adreses, kuru vairs nav. Tās nosauktas tālāk, pirmajā grupā.
digest-step-wait = Pārējās atstājiet sarakstā. Vairums no tām pašas atkal sāks darboties.
digest-step-ask = Ja kādu šajā lapā pazīstat, sazinieties citā veidā un pajautājiet jauno adresi.
digest-hard-heading = Adreses, kas nedarbojas
digest-soft-heading = Adreses, kas atkal var sākt darboties
digest-more =
    { $count ->
        [zero] Pievienotajā tabulā ir vēl { $count } adrešu.
        [one] Pievienotajā tabulā ir vēl { $count } adrese.
       *[other] Pievienotajā tabulā ir vēl { $count } adreses.
    }
digest-reason = Jūs saņemat šo apkopojumu, jo rūpējaties par šo sarakstu. Tas aizstāj atsevišķus paziņojumus par katru adresi.

## Brīdinājumi

alert-subject = Jāpārbauda: { $mailing }
alert-failed = Sūtījums apstājās kļūdas dēļ
    .what = Vēl nenodotās vēstules gaida.
    .step = Apskatiet sūtīšanas programmas žurnālu. Pēc tam sāciet sūtījumu vēlreiz.
alert-preparation-failed = Sūtījumu neizdevās sagatavot
    .what = Nekas nav nosūtīts.
    .step = Apskatiet, kas sagatavošanā nav izdevies. Izlabojiet to un sagatavojiet sūtījumu vēlreiz.
alert-soft = Neparasti daudz vēstuļu gaida vai ir noraidītas
    .what = Gaida vai ir noraidīti { $percent } vēstuļu. Robeža ir { $limit }.
    .step = Apskatiet cēloņus tālāk. Uz laiku apturiet sūtījumu, ja vairumu vēstuļu noraida viens pakalpojumu sniedzējs.
alert-hard = Neparasti daudz adrešu nedarbojas
    .what = Neizdevās piegādāt { $percent } vēstuļu, jo adrese nedarbojas. Robeža ir { $limit }.
    .step = Pārtrauciet sūtījumu un pārbaudiet, no kurienes ir adreses. Daudz nezināmu adrešu kaitē sūtītāja reputācijai.
alert-start-pending = Sūtījums vēl nav sācies
    .what = Paredzētais sākums: { $moment }.
    .step = Pārbaudiet, vai tas vēl nav jāapstiprina.
alert-throughput = Sūtījums virzās lēni
    .what =
        { $count ->
            [zero] Pēdējā stundā nodots { $count } vēstuļu.
            [one] Pēdējā stundā nodota { $count } vēstule.
           *[other] Pēdējā stundā nodotas { $count } vēstules.
        }
    .step = Pārbaudiet, vai e-pasta sistēma nav pārslogota un vai sūtījumu nebremzē kāds pakalpojumu sniedzējs.
alert-in-progress = Sūtījums notiek
    .what = Vēstules tiek nodotas.
    .step = Jums nekas nav jādara.
alert-once = Šis brīdinājums par katru sūtījumu pienāk ne biežāk kā reizi dienā.
alert-reason = Jūs saņemat šo brīdinājumu, jo uzraugāt šo sūtījumu.
