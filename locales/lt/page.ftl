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

## Siuntimo patvirtinimas

page-confirm-heading = Parengta siųsti
page-confirm-what =
    { $count ->
        [one] Parengtas { $count } laiškas. Dar niekas neišsiųsta.
        [few] Parengti { $count } laiškai. Dar niekas neišsiųsta.
       *[other] Parengta { $count } laiškų. Dar niekas neišsiųsta.
    }
page-confirm-start = Patvirtinti ir siųsti
page-confirm-look-only = Su šiuo prieigos kodu galima tik žiūrėti. Norint patvirtinti, reikia teisės pradėti siuntimą.
page-confirm-done = Patvirtinta. Siuntimas prasideda.

## Kas gali nepavykti

page-not-found = Tokio puslapio nėra
page-not-found-what = Grįžkite į siuntimų sąrašą.
page-trouble = Žurnalo šiuo metu perskaityti nepavyksta
page-trouble-what = Pabandykite po minutės. Jei nepadės, praneškite administratoriui.
