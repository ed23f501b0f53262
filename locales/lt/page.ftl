### Masinių siuntimų žurnalo puslapis (`retourpost ledger serve`) siunčiantiesiems.
###
### Mygtukai ir nuorodos trumpi ir prasideda veiksmažodžiu. Užrašai nėra sakiniai.

## Kiekviename puslapyje

page-title = Masiniai siuntimai
page-skip = Pereiti prie turinio
page-views = Rodiniai
page-language = Kalba
page-all-mailings = Visi siuntimai
page-as-of = Duomenys: { $moment }

## Prieiga

page-access-heading = Reikia prieigos kodo
page-access-what = Įveskite prieigos kodą, kurį gavote iš administratoriaus.
page-access-code = Prieigos kodas
page-access-enter = Įeiti
page-access-wrong = Šis prieigos kodas negalioja. Patikrinkite jį arba paprašykite administratoriaus naujo.
page-leave = Išeiti

## Siuntimų sąrašas

page-no-mailings = Dar neužregistruotas nė vienas siuntimas.
page-column-mailing = Siuntimas
page-column-begun = Pradėta
page-column-state = Eiga
page-column-messages = Laiškai
page-state-prepared = Laukia patvirtinimo
page-state-running = Vyksta
page-state-ended = Baigta
page-policy = Kaip skaičiuojami laiškai
page-validity = Laikas bandymams
page-ends = Bandymų pabaiga

## Siuntimo rodiniai

page-view-rates = Skaičiai
page-view-log = Žurnalas
page-view-causes = Priežastys
page-view-quarantine = Karantinas

## Skaičiai

page-time-heading = Laikui bėgant
page-column-time = Laikas
page-column-meaning = Reikšmė
page-column-number = Kiekis
page-column-share = Dalis

## Žurnalas

page-column-address = Adresas
page-column-status = Būsena
page-column-reason = Paaiškinimas
page-column-changed = Pakeista
page-address-forgotten = Adresas pašalintas
page-search = Ieškoti adreso
page-filter-status = Būsena
page-filter-cause = Priežastis
page-filter-domain = Domenas
page-filter-all = Visi
page-filter-apply = Rodyti
page-filter-clear = Rodyti viską
page-log-none = Paieškos neatitinka nė vienas laiškas.
page-log-count =
    { $count ->
        [one] { $count } laiškas
        [few] { $count } laiškai
       *[other] { $count } laiškų
    }
page-next = Kitos eilutės
page-first = Pirmosios eilutės
page-csv = Įrašyti kaip lentelę (CSV)
page-events-heading = Kas nutiko šiam laiškui
page-column-said = Pašto sistemos atsakymas
page-unverified = Nepatikrinta: šią ataskaitą galėjo atsiųsti bet kas. Ji neskaičiuojama.

## Priežastys

page-column-cause = Priežastis
page-column-failed = Nepavyko
page-column-retrying = Bandoma dar kartą
page-causes-none = Nėra laiškų, kurių pristatyti nepavyko.

## Karantinas

page-column-errors = Klaidos
page-column-since = Nuo
page-quarantine-none = Karantine nėra nė vieno adreso.

## Kartu siunčiami pranešimai

page-notices = Pranešimai
page-notices-none = Dar neparengtas nė vienas pranešimas.
page-column-name = Pavadinimas
page-column-prepared = Parengta
page-outcome-failed = Nepristatyta
page-outcome-delayed = Vėluoja
page-outcome-success = Pristatyta arba perduota toliau
page-notices-way = Siunčiama per serverį
page-notices-not-before = Siunčiama ne anksčiau kaip
page-notices-suppressed =
    { $count ->
        [one] Dėl { $count } ataskaitos pranešimo nereikia.
        [few] Dėl { $count } ataskaitų pranešimo nereikia.
       *[other] Dėl { $count } ataskaitų pranešimo nereikia.
    }
page-notices-wrong =
    { $count ->
        [one] Iš { $count } ataskaitos pranešimo parengti nepavyko:
        [few] Iš { $count } ataskaitų pranešimo parengti nepavyko:
       *[other] Iš { $count } ataskaitų pranešimo parengti nepavyko:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } pranešimas bus sulaikytas, nes jo skaitytojui pranešimų kol kas pakanka.
        [few] { $count } pranešimai bus sulaikyti, nes jų skaitytojams pranešimų kol kas pakanka.
       *[other] { $count } pranešimų bus sulaikyta, nes jų skaitytojams pranešimų kol kas pakanka.
    }
page-confirm-heading = Parengta siųsti
page-confirm-what =
    { $count ->
        [one] Parengtas { $count } pranešimas. Dar niekas neišsiųsta.
        [few] Parengti { $count } pranešimai. Dar niekas neišsiųsta.
       *[other] Parengta { $count } pranešimų. Dar niekas neišsiųsta.
    }
page-confirm-start = Patvirtinti ir siųsti
page-confirm-look-only = Su šiuo prieigos kodu galima tik žiūrėti. Norint patvirtinti, reikia teisės pradėti siųsti.
page-confirm-done = Patvirtinta. Pradedama siųsti.
page-confirm-changed = Šie pranešimai per tą laiką pasikeitė. Peržiūrėkite juos dar kartą ir tada patvirtinkite.
page-notices-left =
    { $count ->
        [one] Dar neišsiųstas { $count } pranešimas.
        [few] Dar neišsiųsti { $count } pranešimai.
       *[other] Dar neišsiųsta { $count } pranešimų.
    }
page-notices-go-on = Siųsti likusius
page-notices-stopped = Toliau siųsti nepavyko. Nurodykite administratoriui šią priežastį:
page-notices-waiting = Dar neišsiųsta
page-notices-sent = Išsiųsta
page-notices-refused = Atsisakyta priimti
page-notices-for-now = Kol kas nepavyko išsiųsti
page-notices-held-back = Sulaikyta
page-notices-unsure = Galbūt pristatyta
    .meaning = Šie pranešimai automatiškai dar kartą nesiunčiami. Taip niekas negaus to paties pranešimo du kartus.
page-refresh = Atnaujinti

## Kas gali nepavykti

page-not-found = Tokio puslapio nėra
page-not-found-what = Grįžkite į siuntimų sąrašą.
page-trouble = Žurnalo šiuo metu perskaityti nepavyksta
page-trouble-what = Pabandykite po minutės. Jei nepadės, praneškite administratoriui.
