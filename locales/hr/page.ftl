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

## Potvrda slanja

page-confirm-heading = Spremno za slanje
page-confirm-what =
    { $count ->
        [one] Pripremljena je { $count } poruka. Još ništa nije poslano.
        [few] Pripremljene su { $count } poruke. Još ništa nije poslano.
       *[other] Pripremljeno je { $count } poruka. Još ništa nije poslano.
    }
page-confirm-start = Potvrdi i pokreni slanje
page-confirm-look-only = S ovim se pristupnim kôdom može samo gledati. Potvrditi mora netko s pravom pokretanja.
page-confirm-done = Potvrđeno. Slanje počinje.

## Što može poći po zlu

page-not-found = Ova stranica ne postoji
page-not-found-what = Vratite se na popis masovnih slanja.
page-trouble = Zapisnik se trenutačno ne može pročitati
page-trouble-what = Pokušajte ponovno za minutu. Ako to ne pomogne, javite se svojem administratoru.
