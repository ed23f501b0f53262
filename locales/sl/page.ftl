### Stran z dnevnikom razpošiljanj (`retourpost ledger serve`) za tiste, ki razpošiljajo.
###
### Gumbi in povezave so kratki in se začnejo z glagolom v velelniku, kakor je v programih navada. Oznake niso stavki.

## Na vsaki strani

page-title = Razpošiljanja
page-skip = Skok na vsebino
page-views = Pogledi
page-language = Jezik
page-all-mailings = Vsa razpošiljanja
page-as-of = Stanje: { $moment }

## Vstop

page-access-heading = Potrebna je koda za dostop
page-access-what = Vnesite kodo za dostop, ki jo imate od svojega skrbnika.
page-access-code = Koda za dostop
page-access-enter = Vstopi
page-access-wrong = Ta koda za dostop ne velja. Preverite jo ali skrbnika vprašajte za novo.
page-leave = Izstopi

## Seznam razpošiljanj

page-no-mailings = Za zdaj ni nobenega razpošiljanja.
page-column-mailing = Razpošiljanje
page-column-begun = Začetek
page-column-state = Stanje
page-column-messages = Sporočila
page-state-prepared = Čaka na potrditev
page-state-running = Poteka
page-state-ended = Končano
page-policy = Kako se sporočila štejejo
page-validity = Čas za poskuse
page-ends = Konec poskusov

## Pogledi razpošiljanja

page-view-rates = Statistika
page-view-log = Dnevnik
page-view-causes = Vzroki
page-view-quarantine = Karantena

## Statistika

page-time-heading = Časovni potek
page-column-time = Čas
page-column-meaning = Pomen
page-column-number = Število
page-column-share = Delež

## Dnevnik

page-column-address = Naslov
page-column-status = Stanje
page-column-reason = Razlog
page-column-changed = Spremenjeno
page-address-forgotten = Naslov je odstranjen
page-search = Poišči naslov
page-filter-status = Stanje
page-filter-cause = Vzrok
page-filter-domain = Domena
page-filter-all = Vse
page-filter-apply = Pokaži
page-filter-clear = Pokaži vse
page-log-none = Temu iskanju ne ustreza nobeno sporočilo.
page-log-count =
    { $count ->
        [one] { $count } sporočilo
        [two] { $count } sporočili
        [few] { $count } sporočila
       *[other] { $count } sporočil
    }
page-next = Naslednje vrstice
page-first = Prve vrstice
page-csv = Shrani kot tabelo (CSV)
page-events-heading = Kaj se je zgodilo s tem sporočilom
page-column-said = Odgovor poštnega sistema
page-unverified = Nepreverjeno: to poročilo je lahko poslal kdor koli. Zato ne šteje.

## Vzroki

page-column-cause = Vzrok
page-column-failed = Ni dostavljeno
page-column-retrying = Novi poskusi
page-causes-none = Nobeno sporočilo ni ostalo nedostavljeno.

## Karantena

page-column-errors = Napake
page-column-since = Od kdaj
page-quarantine-none = V karanteni ni nobenega naslova.

## Obvestila, ki se pošiljajo skupaj

page-notices = Obvestila
page-notices-none = Pripravljenih obvestil še ni.
page-column-name = Ime
page-column-prepared = Pripravljeno
page-outcome-failed = Ni dostavljeno
page-outcome-delayed = Zamuda
page-outcome-success = Dostavljeno ali predano naprej
page-notices-way = Pošiljanje prek
page-notices-not-before = Najzgodnejše pošiljanje
page-notices-suppressed =
    { $count ->
        [one] Za { $count } poročilo ni treba pripraviti obvestila.
        [two] Za { $count } poročili ni treba pripraviti obvestila.
        [few] Za { $count } poročila ni treba pripraviti obvestila.
       *[other] Za { $count } poročil ni treba pripraviti obvestila.
    }
page-notices-wrong =
    { $count ->
        [one] Za { $count } poročilo ni bilo mogoče pripraviti obvestila:
        [two] Za { $count } poročili ni bilo mogoče pripraviti obvestila:
        [few] Za { $count } poročila ni bilo mogoče pripraviti obvestila:
       *[other] Za { $count } poročil ni bilo mogoče pripraviti obvestila:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } obvestilo bo zadržano, ker je bilo prejemniku za zdaj poslanih dovolj obvestil.
        [two] { $count } obvestili bosta zadržani, ker je bilo prejemnikom za zdaj poslanih dovolj obvestil.
        [few] { $count } obvestila bodo zadržana, ker je bilo prejemnikom za zdaj poslanih dovolj obvestil.
       *[other] { $count } obvestil bo zadržanih, ker je bilo prejemnikom za zdaj poslanih dovolj obvestil.
    }
page-confirm-heading = Pripravljeno za pošiljanje
page-confirm-what =
    { $count ->
        [one] Pripravljeno je { $count } obvestilo. Poslano ni bilo še nič.
        [two] Pripravljeni sta { $count } obvestili. Poslano ni bilo še nič.
        [few] Pripravljena so { $count } obvestila. Poslano ni bilo še nič.
       *[other] Pripravljenih je { $count } obvestil. Poslano ni bilo še nič.
    }
page-confirm-start = Potrdi in pošlji
page-confirm-look-only = S to kodo za dostop je mogoče samo gledati. Potrditi mora nekdo s pravico do zagona pošiljanja.
page-confirm-done = Potrjeno. Pošiljanje se začenja.
page-confirm-changed = Ta obvestila so se medtem spremenila. Oglejte si jih znova in nato potrdite.
page-notices-left =
    { $count ->
        [one] { $count } obvestilo še ni bilo poslano.
        [two] { $count } obvestili še nista bili poslani.
        [few] { $count } obvestila še niso bila poslana.
       *[other] { $count } obvestil še ni bilo poslanih.
    }
page-notices-go-on = Pošlji preostala
page-notices-stopped = Pošiljanje se je ustavilo. Svojemu skrbniku povejte ta razlog:
page-notices-waiting = Še ni poslano
page-notices-sent = Poslano
page-notices-refused = Zavrnjeno
page-notices-for-now = Pošiljanje za zdaj ni uspelo
page-notices-held-back = Zadržano
page-notices-unsure = Morda dostavljeno
    .meaning = Ta obvestila se sama ne pošljejo znova. Tako nihče ne dobi istega obvestila dvakrat.
page-refresh = Osveži

## Kaj gre lahko narobe

page-not-found = Te strani ni
page-not-found-what = Vrnite se na seznam razpošiljanj.
page-trouble = Dnevnika trenutno ni mogoče prebrati
page-trouble-what = Čez minuto poskusite znova. Če to ne pomaga, obvestite svojega skrbnika.
