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

## Sūtīšanas apstiprināšana

page-confirm-heading = Gatavs sūtīšanai
page-confirm-what =
    { $count ->
        [zero] Sagatavots { $count } vēstuļu. Vēl nekas nav nosūtīts.
        [one] Sagatavota { $count } vēstule. Vēl nekas nav nosūtīts.
       *[other] Sagatavotas { $count } vēstules. Vēl nekas nav nosūtīts.
    }
page-confirm-start = Apstiprināt un nosūtīt
page-confirm-look-only = Ar šo piekļuves kodu var tikai skatīties. Lai apstiprinātu, vajadzīgas tiesības sākt sūtījumu.
page-confirm-done = Apstiprināts. Sūtīšana sākas.

## Kas var noiet greizi

page-not-found = Šādas lapas nav
page-not-found-what = Atgriezieties sūtījumu sarakstā.
page-trouble = Žurnālu pašlaik nevar nolasīt
page-trouble-what = Mēģiniet vēlreiz pēc minūtes. Ja tas nelīdz, ziņojiet administratoram.
