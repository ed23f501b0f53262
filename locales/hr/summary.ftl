### Poruke onima koji šalju masovno: kako ide slanje, koje adrese s liste stvaraju teškoće i što traži pozornost.
###
### Pišemo kao u notice.ftl: na vi, bez roda i bez prigovora. Najprije brojevi, zatim ono što pomaže.

## Pošiljatelj i predmeti

# Bez prijedloga, da odgovara svakom imenu.
summary-from = Masovna slanja { $site }
summary-subject-interim = Privremeno izvješće: { $mailing }
summary-subject-final = Završno izvješće: { $mailing }

## Izvješće o masovnom slanju

summary-headline = Isporučeno { $percent }
summary-what-interim =
    { $count ->
        [one] Zasad se kao isporučena računa { $count } poruka od { $total }.
        [few] Zasad se kao isporučene računaju { $count } poruke od { $total }.
       *[other] Zasad se kao isporučeno računa { $count } poruka od { $total }.
    }
summary-what-final =
    { $count ->
        [one] Vrijeme za pokušaje je isteklo. Kao isporučena računa se { $count } poruka od { $total }.
        [few] Vrijeme za pokušaje je isteklo. Kao isporučene računaju se { $count } poruke od { $total }.
       *[other] Vrijeme za pokušaje je isteklo. Kao isporučeno računa se { $count } poruka od { $total }.
    }
summary-failed =
    { $count ->
        [0] Nema neisporučenih poruka.
        [one] { $count } poruka nije isporučena i daljnjih pokušaja isporuke neće biti.
        [few] { $count } poruke nisu isporučene i daljnjih pokušaja isporuke neće biti.
       *[other] { $count } poruka nije isporučeno i daljnjih pokušaja isporuke neće biti.
    }
summary-retrying =
    { $count ->
        [0] Nijedna poruka ne čeka novi pokušaj.
        [one] { $count } poruka čeka novi pokušaj.
        [few] { $count } poruke čekaju novi pokušaj.
       *[other] { $count } poruka čeka novi pokušaj.
    }
summary-pending =
    { $count ->
        [0] Nijedna poruka ne čeka ishod.
        [one] { $count } poruka još čeka ishod.
        [few] { $count } poruke još čekaju ishod.
       *[other] { $count } poruka još čeka ishod.
    }
summary-validity = Pokušaji će trajati do { $moment }.
summary-note-optimistic = Poruka se računa kao isporučena dok se nešto ne vrati. Ovaj udio još može pasti.
summary-note-feedback = Poruka se računa kao isporučena kad stigne izvješće o isporuci. Ovaj udio još može porasti.
summary-note-final = Poruka se može vratiti i kasnije. Na stranici sa zapisnikom tada su novi brojevi.
summary-numbers-heading = Statistika
summary-chart-heading = Isporučene i neisporučene poruke kroz vrijeme
summary-chart-meaning = Linijski grafikon. Na kraju je isporučeno { $delivered }, a nije isporučeno { $failed }.
summary-causes-heading = Zašto poruke nisu isporučene
summary-messages =
    { $count ->
        [one] { $count } poruka
        [few] { $count } poruke
       *[other] { $count } poruka
    }
summary-causes-more =
    { $count ->
        [one] Još { $count } poruka ima drugi uzrok.
        [few] Još { $count } poruke imaju druge uzroke.
       *[other] Još { $count } poruka ima druge uzroke.
    }
summary-cause-unknown = Uzrok nije naveden
summary-domains-heading = Domene s najviše neisporučenih poruka
summary-quarantine =
    { $count ->
        [one] { $count } adresa sad je u karanteni i izostavit će se iz sljedećeg slanja.
        [few] { $count } adrese sad su u karanteni i izostavit će se iz sljedećeg slanja.
       *[other] { $count } adresa sad je u karanteni i izostavit će se iz sljedećeg slanja.
    }
summary-attached = U privitku je tablica sa svim porukama i njihovim statusom. Otvara je svaki program za proračunske tablice.
summary-attached-part =
    { $count ->
        [one] Tablica u privitku sadrži { $count } neisporučenu poruku. Sve su poruke na stranici sa zapisnikom.
        [few] Tablica u privitku sadrži { $count } neisporučene poruke. Sve su poruke na stranici sa zapisnikom.
       *[other] Tablica u privitku sadrži { $count } neisporučenih poruka. Sve su poruke na stranici sa zapisnikom.
    }
summary-page = Pogledajte zapisnik: { $link }
summary-reason = Ovo izvješće dobivate jer je to vaše slanje.
summary-file = zapisnik-slanja

## Pregled za onoga tko vodi listu

digest-subject =
    { $count ->
        [one] Provjerite { $count } adresu: { $mailing }
        [few] Provjerite { $count } adrese: { $mailing }
       *[other] Provjerite { $count } adresa: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Na { $count } adresu vaše poruke nisu stigle
        [few] Na { $count } adrese vaše poruke nisu stigle
       *[other] Na { $count } adresa vaše poruke nisu stigle
    }
digest-what = Ovo se vratilo od { $moment }. Lista: { $mailing }.
digest-steps-heading = Što možete učiniti
digest-step-remove = Uklonite adrese koje ne postoje. Navedene su u prvom popisu niže.
digest-step-wait = Ostale ostavite na listi. Većina će sama opet proraditi.
digest-step-ask = Poznajete li koga iz ovog pregleda? Novu adresu zatražite na drugi način.
digest-hard-heading = Adrese koje ne rade
digest-soft-heading = Adrese koje bi mogle opet proraditi
digest-more =
    { $count ->
        [one] Još je { $count } adresa u tablici u privitku.
        [few] Još su { $count } adrese u tablici u privitku.
       *[other] Još je { $count } adresa u tablici u privitku.
    }
digest-reason = Ovaj pregled dobivate jer vodite ovu listu. Zamjenjuje obavijesti o pojedinim adresama.

## Upozorenja

alert-subject = Zahtijeva pozornost: { $mailing }
alert-failed = Slanje se zaustavilo zbog pogreške
    .what = Poruke koje još nisu predane čekaju.
    .step = Pogledajte zapisnik programa za slanje. Zatim ponovno pokrenite slanje.
alert-preparation-failed = Slanje nije bilo moguće pripremiti
    .what = Ništa nije poslano.
    .step = Pogledajte što je priprema pokazala. Ispravite to i ponovno pripremite slanje.
alert-soft = Neuobičajeno mnogo poruka čeka ili je odbijeno
    .what = { $percent } poruka čeka ili je odbijeno. Granica je { $limit }.
    .step = Pogledajte uzroke niže. Ako većinu poruka odbija jedan pružatelj usluge, privremeno zaustavite slanje.
alert-hard = Neuobičajeno mnogo adresa ne radi
    .what = { $percent } poruka nije isporučeno jer adresa ne radi. Granica je { $limit }.
    .step = Zaustavite slanje i provjerite odakle su adrese. Mnogo nepoznatih adresa šteti ugledu pošiljatelja.
alert-start-pending = Slanje još nije počelo
    .what = Trebalo je početi { $moment }.
    .step = Provjerite treba li ga netko potvrditi.
alert-throughput = Slanje je sporo
    .what =
        { $count ->
            [one] U posljednjih sat vremena predana je { $count } poruka.
            [few] U posljednjih sat vremena predane su { $count } poruke.
           *[other] U posljednjih sat vremena predano je { $count } poruka.
        }
    .step = Provjerite je li poštanski sustav preopterećen i usporava li slanje neki pružatelj usluge.
alert-in-progress = Slanje je u tijeku
    .what = Poruke se upravo predaju.
    .step = Ne morate ništa učiniti.
alert-once = Ovo upozorenje za svako slanje dolazi najviše jednom dnevno.
alert-reason = Ovo upozorenje dobivate jer pratite ovo slanje.
