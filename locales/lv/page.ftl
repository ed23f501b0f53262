### Sūtījumu žurnāla lapa (`retourpost ledger serve`) sūtījumu autoriem.
###
### Pogas un saites ir īsas un sākas ar darbības vārdu. Uzraksti nav teikumi.

## Katrā lapā

page-title = Sūtījumi
page-skip = Pāriet uz saturu
page-views = Skati
page-language = Valoda
page-all-mailings = Visi sūtījumi
page-as-of = Dati: { $moment }

## Piekļuve

page-access-heading = Vajadzīgs piekļuves kods
page-access-what = Ievadiet piekļuves kodu, ko saņēmāt no administratora.
page-access-code = Piekļuves kods
page-access-enter = Ieiet
page-access-wrong = Šis piekļuves kods nav derīgs. Pārbaudiet to vai palūdziet administratoram jaunu.
page-leave = Iziet

## Sūtījumu saraksts

page-no-mailings = Vēl nav reģistrēts neviens sūtījums.
page-column-mailing = Sūtījums
page-column-begun = Sākts
page-column-state = Norise
page-column-messages = Vēstules
page-state-prepared = Gaida apstiprinājumu
page-state-running = Notiek
page-state-ended = Pabeigts
page-policy = Kā skaita vēstules
page-validity = Laiks mēģinājumiem
page-ends = Mēģinājumu beigas

## Sūtījuma skati

page-view-rates = Skaitļi
page-view-log = Žurnāls
page-view-causes = Cēloņi
page-view-quarantine = Karantīna

## Skaitļi

page-time-heading = Laika gaitā
page-column-time = Laiks
page-column-meaning = Nozīme
page-column-number = Skaits
page-column-share = Daļa

## Žurnāls

page-column-address = Adrese
page-column-status = Statuss
page-column-reason = Iemesls
page-column-changed = Mainīts
page-address-forgotten = Adrese izdzēsta
page-search = Meklēt adresi
page-filter-status = Statuss
page-filter-cause = Cēlonis
page-filter-domain = Domēns
page-filter-all = Visi
page-filter-apply = Rādīt
page-filter-clear = Rādīt visu
page-log-none = Meklējumam neatbilst neviena vēstule.
page-log-count =
    { $count ->
        [zero] { $count } vēstuļu
        [one] { $count } vēstule
       *[other] { $count } vēstules
    }
page-next = Nākamās rindas
page-first = Pirmās rindas
page-csv = Saglabāt kā tabulu (CSV)
page-events-heading = Kas noticis ar šo vēstuli
page-column-said = E-pasta sistēmas atbilde
page-unverified = Nav pārbaudīts: šo pārskatu varēja nosūtīt jebkurš. Tas netiek ieskaitīts.

## Cēloņi

page-column-cause = Cēlonis
page-column-failed = Neizdevās
page-column-retrying = Mēģina vēlreiz
page-causes-none = Nav nevienas vēstules, ko neizdevās piegādāt.

## Karantīna

page-column-errors = Kļūdas
page-column-since = Kopš
page-quarantine-none = Karantīnā nav nevienas adreses.

## Kopā sūtāmie paziņojumi

page-notices = Paziņojumi
page-notices-none = Vēl nav sagatavots neviens paziņojums.
page-column-name = Nosaukums
page-column-prepared = Sagatavots
page-outcome-failed = Nav piegādāta
page-outcome-delayed = Kavējas
page-outcome-success = Piegādāta vai nodota tālāk
page-notices-way = Izejošā pasta serveris
page-notices-not-before = Sūta ne agrāk kā
page-notices-suppressed =
    { $count ->
        [zero] { $count } pārskatiem paziņojums nav vajadzīgs.
        [one] { $count } pārskatam paziņojums nav vajadzīgs.
       *[other] { $count } pārskatiem paziņojums nav vajadzīgs.
    }
page-notices-wrong =
    { $count ->
        [zero] No { $count } pārskatiem paziņojumu neizdevās izveidot:
        [one] No { $count } pārskata paziņojumu neizdevās izveidot:
       *[other] No { $count } pārskatiem paziņojumu neizdevās izveidot:
    }
page-notices-beyond =
    { $count ->
        [zero] Tiks aizturēts { $count } paziņojumu, jo to lasītājiem paziņojumu pagaidām pietiek.
        [one] Tiks aizturēts { $count } paziņojums, jo tā lasītājam paziņojumu pagaidām pietiek.
       *[other] Tiks aizturēti { $count } paziņojumi, jo to lasītājiem paziņojumu pagaidām pietiek.
    }
page-confirm-heading = Gatavi sūtīšanai
page-confirm-what =
    { $count ->
        [zero] Sagatavots { $count } paziņojumu. Vēl nekas nav nosūtīts.
        [one] Sagatavots { $count } paziņojums. Vēl nekas nav nosūtīts.
       *[other] Sagatavoti { $count } paziņojumi. Vēl nekas nav nosūtīts.
    }
page-confirm-start = Apstiprināt un nosūtīt
page-confirm-look-only = Ar šo piekļuves kodu var tikai skatīties. Lai apstiprinātu, vajadzīgas tiesības sākt sūtīšanu.
page-confirm-done = Apstiprināts. Sūtīšana sākas.
page-confirm-changed = Pa to laiku šie paziņojumi ir mainījušies. Apskatiet tos vēlreiz un tad apstipriniet.
page-notices-left =
    { $count ->
        [zero] Vēl nav nosūtīts { $count } paziņojumu.
        [one] Vēl nav nosūtīts { $count } paziņojums.
       *[other] Vēl nav nosūtīti { $count } paziņojumi.
    }
page-notices-go-on = Nosūtīt pārējos
page-notices-stopped = Sūtīšana ir apstājusies. Nosauciet administratoram šo iemeslu:
page-notices-waiting = Vēl nav nosūtīti
page-notices-sent = Nosūtīti
page-notices-refused = Noraidīti
page-notices-for-now = Pagaidām nav izdevies nosūtīt
page-notices-held-back = Aizturēti
page-notices-unsure = Iespējams, pienākuši
    .meaning = Šos paziņojumus automātiski vēlreiz nesūta. Tā neviens nesaņems vienu un to pašu paziņojumu divreiz.
page-refresh = Atsvaidzināt

## Kas var noiet greizi

page-not-found = Šādas lapas nav
page-not-found-what = Atgriezieties sūtījumu sarakstā.
page-trouble = Žurnālu pašlaik nevar nolasīt
page-trouble-what = Mēģiniet vēlreiz pēc minūtes. Ja tas nelīdz, ziņojiet administratoram.
