### Il-paġna bil-log tal-mailings, għal min jibgħathom.
###
### Il-buttuni u l-links huma qosra u jibdew b’verb. It-tikketti mhumiex sentenzi.

## Fuq kull paġna

page-title = Mailings
page-skip = Aqbeż għall-kontenut
page-views = Veduti
page-language = Lingwa
page-all-mailings = Il-mailings kollha
page-as-of = Is-sitwazzjoni f’din id-data: { $moment }

## Aċċess

page-access-heading = Hemm bżonn kodiċi tal-aċċess
page-access-what = Daħħal il-kodiċi tal-aċċess li tak l-amministratur tal-posta tiegħek.
page-access-code = Kodiċi tal-aċċess
page-access-enter = Idħol
page-access-wrong = Dan il-kodiċi tal-aċċess mhux validu. Iċċekkjah, jew itlob wieħed ġdid lill-amministratur tal-posta tiegħek.
page-leave = Oħroġ

## Il-lista tal-mailings

page-no-mailings = Għadu ma ġie rreġistrat l-ebda mailing.
page-column-mailing = Mailing
page-column-begun = Bidu
page-column-state = Progress
page-column-messages = Messaġġi
page-state-prepared = Jistenna konferma
page-state-running = Għaddej
page-state-ended = Intemm
page-policy = Kif jitqiesu l-messaġġi
page-validity = Żmien għat-tentattivi
page-ends = Tmiem it-tentattivi

## Veduti ta’ mailing

page-view-rates = Numri
page-view-log = Log
page-view-causes = Kawżi
page-view-quarantine = Kwarantina

## Numri

page-time-heading = Maż-żmien
page-column-time = Data u ħin
page-column-meaning = Tifsira
page-column-number = Numru
page-column-share = Perċentwal

## Log

page-column-address = Indirizz
page-column-status = Status
page-column-reason = Raġuni
page-column-changed = L-aħħar bidla
page-address-forgotten = Indirizz imneħħi
page-search = Fittex indirizz
page-filter-status = Status
page-filter-cause = Kawża
page-filter-domain = Dominju
page-filter-all = Kollox
page-filter-apply = Uri
page-filter-clear = Uri kollox
page-log-none = L-ebda messaġġ ma jaqbel ma’ din it-tfittxija.
page-log-count =
    { $count ->
        [one] { $count } messaġġ
        [two] { $count } messaġġi
        [few] { $count } messaġġi
        [many] { $count }-il messaġġ
       *[other] { $count } messaġġ
    }
page-next = Mur għal-linji li jmiss
page-first = Mur lura għall-ewwel linji
page-csv = Niżżel bħala tabella (CSV)
page-events-heading = X’ġara minn dan il-messaġġ
page-column-said = Tweġiba tas-sistema tal-posta
page-unverified = Mhux ivverifikat: dan ir-rapport jista’ jkun ġej mingħand kulħadd. Ma jitqiesx.

## Kawżi

page-column-cause = Kawża
page-column-failed = Fallew
page-column-retrying = Tentattivi għaddejjin
page-causes-none = L-ebda messaġġ ma falla.

## Kwarantina

page-column-errors = Żbalji
page-column-since = Minn
page-quarantine-none = L-ebda indirizz ma jinsab fi kwarantina.

## Avviżi li jintbagħtu flimkien

page-notices = Avviżi
page-notices-none = Għadu ma tħejja l-ebda avviż.
page-column-name = Isem
page-column-prepared = Tħejjija
page-outcome-failed = Ma twassalx
page-outcome-delayed = Ittardjat
page-outcome-success = Twassal jew ingħadda
page-notices-way = Jintbagħtu permezz tas-server
page-notices-not-before = Ma jintbagħtux qabel
page-notices-suppressed =
    { $count ->
        [one] Għal { $count } rapport m’hemmx bżonn avviż.
        [two] Għal { $count } rapporti m’hemmx bżonn avviż.
        [few] Għal { $count } rapporti m’hemmx bżonn avviż.
        [many] Għal { $count }-il rapport m’hemmx bżonn avviż.
       *[other] Għal { $count } rapport m’hemmx bżonn avviż.
    }
page-notices-wrong =
    { $count ->
        [one] Minn { $count } rapport ma seta’ jsir l-ebda avviż:
        [two] Minn { $count } rapporti ma seta’ jsir l-ebda avviż:
        [few] Minn { $count } rapporti ma seta’ jsir l-ebda avviż:
        [many] Minn { $count }-il rapport ma seta’ jsir l-ebda avviż:
       *[other] Minn { $count } rapport ma seta’ jsir l-ebda avviż:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } avviż se jinżamm lura, għax min kellu jirċevih diġà rċieva biżżejjed għalissa.
        [two] { $count } avviżi se jinżammu lura, għax min kellu jirċevihom diġà rċieva biżżejjed għalissa.
        [few] { $count } avviżi se jinżammu lura, għax min kellu jirċevihom diġà rċieva biżżejjed għalissa.
        [many] { $count }-il avviż se jinżammu lura, għax min kellu jirċevihom diġà rċieva biżżejjed għalissa.
       *[other] { $count } avviż se jinżammu lura, għax min kellu jirċevihom diġà rċieva biżżejjed għalissa.
    }
page-confirm-heading = Lesti biex jintbagħtu
page-confirm-what =
    { $count ->
        [one] { $count } avviż huwa mħejji. Għadu ma ntbagħat xejn.
        [two] { $count } avviżi huma mħejjija. Għadu ma ntbagħat xejn.
        [few] { $count } avviżi huma mħejjija. Għadu ma ntbagħat xejn.
        [many] { $count }-il avviż huma mħejjija. Għadu ma ntbagħat xejn.
       *[other] { $count } avviż huma mħejjija. Għadu ma ntbagħat xejn.
    }
page-confirm-start = Ikkonferma u ibgħat
page-confirm-look-only = B’dan il-kodiċi tal-aċċess tista’ tara biss. Irid jikkonferma xi ħadd bid-dritt li jibgħat.
page-confirm-done = Ikkonfermat. Issa jibdew jintbagħtu l-avviżi.
page-confirm-changed = Sadanittant dawn l-avviżi nbidlu. Erġa’ ħares lejhom, imbagħad ikkonferma.
page-notices-left =
    { $count ->
        [one] { $count } avviż għadu ma ntbagħatx.
        [two] { $count } avviżi għadhom ma ntbagħtux.
        [few] { $count } avviżi għadhom ma ntbagħtux.
        [many] { $count }-il avviż għadhom ma ntbagħtux.
       *[other] { $count } avviż għadhom ma ntbagħtux.
    }
page-notices-go-on = Ibgħat il-bqija
page-notices-stopped = L-avviżi ma baqgħux jintbagħtu. Għid din ir-raġuni lill-amministratur tal-posta tiegħek:
page-notices-waiting = Għadhom ma ntbagħtux
page-notices-sent = Mibgħuta
page-notices-refused = Irrifjutati
page-notices-for-now = Għalissa ma setgħux jintbagħtu
page-notices-held-back = Miżmuma lura
page-notices-unsure = Forsi waslu
    .meaning = Dawn l-avviżi ma jerġgħux jintbagħtu awtomatikament. B’hekk ħadd ma jirċievi l-istess avviż darbtejn.
page-refresh = Aġġorna

## X’jista’ jmur ħażin

page-not-found = Din il-paġna ma teżistix
page-not-found-what = Mur lura għal-lista tal-mailings.
page-trouble = Bħalissa l-log ma jistax jinqara
page-trouble-what = Erġa’ pprova wara minuta. Jekk tibqa’ l-istess, għid lill-amministratur tal-posta tiegħek.
