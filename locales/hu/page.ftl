### A körlevelek naplóját mutató oldal (`retourpost ledger serve`), a körlevelek küldőinek.
###
### A gombok és hivatkozások rövidek, főnévi alakúak (Mentés), ahogy a programokban szokás. A feliratok nem mondatok.

## Minden oldalon

page-title = Körlevelek
page-skip = Ugrás a tartalomhoz
page-views = Nézetek
page-language = Nyelv
page-all-mailings = Összes körlevél
page-as-of = Az adatok időpontja: { $moment }

## Bejutás

page-access-heading = Hozzáférési kód szükséges
page-access-what = Írja be a hozzáférési kódot, amelyet a rendszergazdájától kapott.
page-access-code = Hozzáférési kód
page-access-enter = Tovább
page-access-wrong = Ez a hozzáférési kód nem jó. Ellenőrizze, vagy kérjen újat a rendszergazdájától.
page-leave = Kilépés

## A körlevelek listája

page-no-mailings = Még nincs rögzített körlevél.
page-column-mailing = Körlevél
page-column-begun = Kezdet
page-column-state = Állapot
page-column-messages = Üzenetek
page-state-prepared = Jóváhagyásra vár
page-state-running = Folyamatban
page-state-ended = Befejezve
page-policy = Az üzenetek számlálása
page-validity = A kísérletek ideje
page-ends = A kísérletek vége

## Egy körlevél nézetei

page-view-rates = Statisztika
page-view-log = Napló
page-view-causes = Okok
page-view-quarantine = Karantén

## Statisztika

page-time-heading = Időbeli alakulás
page-column-time = Idő
page-column-meaning = Magyarázat
page-column-number = Darab
page-column-share = Arány

## Napló

page-column-address = Cím
page-column-status = Állapot
page-column-reason = Ok
page-column-changed = Utolsó változás
page-address-forgotten = Eltávolított cím
page-search = Cím keresése
page-filter-status = Állapot
page-filter-cause = Ok
page-filter-domain = Domain
page-filter-all = Mind
page-filter-apply = Megjelenítés
page-filter-clear = Minden megjelenítése
page-log-none = Egy üzenet sem felel meg a keresésnek.
page-log-count = { $count } üzenet
page-next = Következő sorok
page-first = Első sorok
page-csv = Mentés táblázatként (CSV)
page-events-heading = Mi történt ezzel az üzenettel
page-column-said = A levelezőrendszer válasza
page-unverified = Nem ellenőrzött: ezt a jelentést bárki küldhette. Nem számít.

## Okok

page-column-cause = Ok
page-column-failed = Sikertelen
page-column-retrying = Újabb kísérletre vár
page-causes-none = Nincs sikertelen üzenet.

## Karantén

page-column-errors = Hibák
page-column-since = Mióta
page-quarantine-none = Egy cím sincs karanténban.

## Együtt küldött értesítések

page-notices = Értesítések
page-notices-none = Még nincs előkészített értesítés.
page-column-name = Név
page-column-prepared = Előkészítve
page-outcome-failed = Sikertelen kézbesítés
page-outcome-delayed = Késik a kézbesítés
page-outcome-success = Kézbesítve vagy továbbadva
page-notices-way = Küldő szerver
page-notices-not-before = Legkorábbi küldés
page-notices-suppressed = { $count } jelentéshez nem kell értesítés.
page-notices-wrong = { $count } jelentésből nem sikerült értesítést készíteni:
page-notices-beyond =
    { $count ->
        [one] { $count } értesítést visszatartunk, mert a címzettje egyelőre elég értesítést kapott.
       *[other] { $count } értesítést visszatartunk, mert a címzettjeik egyelőre elég értesítést kaptak.
    }
page-confirm-heading = Küldésre kész
page-confirm-what = { $count } értesítés van előkészítve. Még semmi sem ment el.
page-confirm-start = Jóváhagyás és küldés
page-confirm-look-only = Ezzel a hozzáférési kóddal csak nézni lehet. A jóváhagyáshoz indítási jog kell.
page-confirm-done = Jóváhagyva. Kezdődik a küldés.
page-confirm-changed = Ezek az értesítések időközben megváltoztak. Nézze át őket újra, és utána hagyja jóvá a küldést.
page-notices-left = { $count } értesítés még nem ment el.
page-notices-go-on = A többi küldése
page-notices-stopped = A küldés leállt. Ezt az okot adja meg a rendszergazdájának:
page-notices-waiting = Még nincs elküldve
page-notices-sent = Elküldve
page-notices-refused = Visszautasítva
page-notices-for-now = Egyelőre nem sikerült elküldeni
page-notices-held-back = Visszatartva
page-notices-unsure = Talán megérkezett
    .meaning = Ezeket az értesítéseket a program magától nem küldi el újra. Így senki sem kapja meg kétszer ugyanazt.
page-refresh = Frissítés

## Ha valami nem sikerül

page-not-found = Nincs ilyen oldal
page-not-found-what = Menjen vissza a körlevelek listájához.
page-trouble = A napló most nem olvasható
page-trouble-what = Próbálja újra egy perc múlva. Ha a gond megmarad, szóljon a rendszergazdájának.
