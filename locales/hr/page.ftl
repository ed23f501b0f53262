### Stranica sa zapisnikom masovnih slanja (`retourpost ledger serve`), za one koji šalju masovno.
###
### Gumbi i poveznice kratki su i počinju glagolom u zapovijedi programu (Prikaži), kako je u programima običaj. Oznake nisu rečenice.

## Na svakoj stranici

page-title = Masovna slanja
page-skip = Prijeđi na sadržaj
page-views = Prikazi
page-language = Jezik
page-all-mailings = Sva masovna slanja
page-as-of = Stanje od { $moment }

## Ulaz

page-access-heading = Potreban je pristupni kôd
page-access-what = Upišite pristupni kôd koji imate od svojeg administratora.
page-access-code = Pristupni kôd
page-access-enter = Uđi
page-access-wrong = Ovaj pristupni kôd ne vrijedi. Provjerite ga ili zatražite novi od svojeg administratora.
page-leave = Izađi

## Popis masovnih slanja

page-no-mailings = Zasad nema nijednog masovnog slanja.
page-column-mailing = Slanje
page-column-begun = Početak
page-column-state = Stanje
page-column-messages = Poruke
page-state-prepared = Čeka potvrdu
page-state-running = U tijeku
page-state-ended = Završeno
page-policy = Kako se broje poruke
page-validity = Vrijeme za pokušaje
page-ends = Kraj pokušaja

## Prikazi jednog slanja

page-view-rates = Statistika
page-view-log = Zapisnik
page-view-causes = Uzroci
page-view-quarantine = Karantena

## Statistika

page-time-heading = Tijek kroz vrijeme
page-column-time = Vrijeme
page-column-meaning = Značenje
page-column-number = Broj
page-column-share = Udio

## Zapisnik

page-column-address = Adresa
page-column-status = Status
page-column-reason = Razlog
page-column-changed = Promijenjeno
page-address-forgotten = Adresa je uklonjena
page-search = Pronađi adresu
page-filter-status = Status
page-filter-cause = Uzrok
page-filter-domain = Domena
page-filter-all = Sve
page-filter-apply = Prikaži
page-filter-clear = Prikaži sve
page-log-none = Nijedna poruka ne odgovara pretraživanju.
page-log-count =
    { $count ->
        [one] { $count } poruka
        [few] { $count } poruke
       *[other] { $count } poruka
    }
page-next = Sljedeći redci
page-first = Prvi redci
page-csv = Spremi kao tablicu (CSV)
page-events-heading = Što se dogodilo s ovom porukom
page-column-said = Odgovor poštanskog sustava
page-unverified = Neprovjereno: ovo je izvješće mogao poslati bilo tko. Ne računa se.

## Uzroci

page-column-cause = Uzrok
page-column-failed = Nije isporučeno
page-column-retrying = Novi pokušaji
page-causes-none = Nema neisporučenih poruka.

## Karantena

page-column-errors = Pogreške
page-column-since = Otkad
page-quarantine-none = U karanteni nema nijedne adrese.

## Obavijesti koje se šalju zajedno

page-notices = Obavijesti
page-notices-none = Zasad nema pripremljenih obavijesti.
page-column-name = Naziv
page-column-prepared = Pripremljeno
page-outcome-failed = Nije isporučeno
page-outcome-delayed = Kašnjenje
page-outcome-success = Isporučeno ili predano dalje
page-notices-way = Slanje preko
page-notices-not-before = Najranije slanje
page-notices-suppressed =
    { $count ->
        [one] Za { $count } izvješće nije potrebna obavijest.
        [few] Za { $count } izvješća nije potrebna obavijest.
       *[other] Za { $count } izvješća nije potrebna obavijest.
    }
page-notices-wrong =
    { $count ->
        [one] Za { $count } izvješće nije se mogla pripremiti obavijest:
        [few] Za { $count } izvješća nije se mogla pripremiti obavijest:
       *[other] Za { $count } izvješća nije se mogla pripremiti obavijest:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } obavijest bit će zadržana jer je primatelju zasad stiglo dovoljno obavijesti.
        [few] { $count } obavijesti bit će zadržane jer je primateljima zasad stiglo dovoljno obavijesti.
       *[other] { $count } obavijesti bit će zadržano jer je primateljima zasad stiglo dovoljno obavijesti.
    }
page-confirm-heading = Spremno za slanje
page-confirm-what =
    { $count ->
        [one] Pripremljena je { $count } obavijest. Još ništa nije poslano.
        [few] Pripremljene su { $count } obavijesti. Još ništa nije poslano.
       *[other] Pripremljeno je { $count } obavijesti. Još ništa nije poslano.
    }
page-confirm-start = Potvrdi i pokreni slanje
page-confirm-look-only = S ovim se pristupnim kôdom može samo gledati. Potvrditi mora netko s pravom pokretanja.
page-confirm-done = Potvrđeno. Slanje počinje.
page-confirm-changed = Ove su se obavijesti u međuvremenu promijenile. Pogledajte ih ponovno, a zatim potvrdite.
page-notices-left =
    { $count ->
        [one] { $count } obavijest još nije poslana.
        [few] { $count } obavijesti još nisu poslane.
       *[other] { $count } obavijesti još nije poslano.
    }
page-notices-go-on = Nastavi slanje
page-notices-stopped = Slanje se zaustavilo. Javite svojem administratoru ovaj razlog:
page-notices-waiting = Još nije poslano
page-notices-sent = Poslano
page-notices-refused = Odbijeno
page-notices-for-now = Slanje zasad nije uspjelo
page-notices-held-back = Zadržano
page-notices-unsure = Možda je isporučeno
    .meaning = Ove se obavijesti ne šalju ponovno same od sebe. Tako nitko ne dobiva istu obavijest dvaput.
page-refresh = Osvježi

## Što može poći po zlu

page-not-found = Ova stranica ne postoji
page-not-found-what = Vratite se na popis masovnih slanja.
page-trouble = Zapisnik se trenutačno ne može pročitati
page-trouble-what = Pokušajte ponovno za minutu. Ako to ne pomogne, javite se svojem administratoru.
