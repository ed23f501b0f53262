### Pagina cu jurnalul trimiterilor, pentru cine face trimiteri.
###
### Butoanele și linkurile sunt scurte și încep cu un verb. Etichetele nu sunt propoziții.

## Pe fiecare pagină

page-title = Trimiteri
page-skip = Sari la conținut
page-views = Vizualizări
page-language = Limba
page-all-mailings = Toate trimiterile
page-as-of = Situația la { $moment }

## Acces

page-access-heading = Este nevoie de un cod de acces
page-access-what = Introdu codul de acces primit de la administratorul tău.
page-access-code = Cod de acces
page-access-enter = Intră
page-access-wrong = Acest cod de acces nu este valabil. Verifică-l sau cere-i administratorului tău unul nou.
page-leave = Ieși

## Lista trimiterilor

page-no-mailings = Încă nu a fost înregistrată nicio trimitere.
page-column-mailing = Trimitere
page-column-begun = Început
page-column-state = Stadiu
page-column-messages = Mesaje
page-state-prepared = Așteaptă confirmarea
page-state-running = În curs
page-state-ended = Încheiat
page-policy = Cum se numără mesajele
page-validity = Timp pentru încercări
page-ends = Sfârșitul încercărilor

## Vizualizările unei trimiteri

page-view-rates = Cifre
page-view-log = Jurnal
page-view-causes = Cauze
page-view-quarantine = Carantină

## Cifre

page-time-heading = De-a lungul timpului
page-column-time = Data și ora
page-column-meaning = Semnificație
page-column-number = Număr
page-column-share = Procent

## Jurnal

page-column-address = Adresă
page-column-status = Stare
page-column-reason = Motiv
page-column-changed = Ultima schimbare
page-address-forgotten = Adresă ștearsă
page-search = Caută o adresă
page-filter-status = Stare
page-filter-cause = Cauză
page-filter-domain = Domeniu
page-filter-all = Tot
page-filter-apply = Arată
page-filter-clear = Arată tot
page-log-none = Niciun mesaj nu corespunde acestei căutări.
page-log-count =
    { $count ->
        [one] { $count } mesaj
        [few] { $count } mesaje
       *[other] { $count } de mesaje
    }
page-next = Vezi rândurile următoare
page-first = Înapoi la primele rânduri
page-csv = Salvează ca tabel (CSV)
page-events-heading = Ce s-a întâmplat cu acest mesaj
page-column-said = Răspunsul sistemului de e-mail
page-unverified = Neverificat: acest raport poate veni de la oricine. Nu se ia în calcul.

## Cauze

page-column-cause = Cauză
page-column-failed = Eșuate
page-column-retrying = Se încearcă din nou
page-causes-none = Niciun mesaj nu a eșuat.

## Carantină

page-column-errors = Erori
page-column-since = Din
page-quarantine-none = Nicio adresă nu este în carantină.

## Notificări trimise împreună

page-notices = Notificări
page-notices-none = Încă nu a fost pregătită nicio notificare.
page-column-name = Nume
page-column-prepared = Pregătire
page-outcome-failed = Nelivrat
page-outcome-delayed = Întârziat
page-outcome-success = Livrat sau transmis mai departe
page-notices-way = Se trimit prin
page-notices-not-before = Nu se trimit înainte de
page-notices-suppressed =
    { $count ->
        [one] Pentru { $count } raport nu este nevoie de nicio notificare.
        [few] Pentru { $count } rapoarte nu este nevoie de nicio notificare.
       *[other] Pentru { $count } de rapoarte nu este nevoie de nicio notificare.
    }
page-notices-wrong =
    { $count ->
        [one] Din { $count } raport nu s-a putut face nicio notificare:
        [few] Din { $count } rapoarte nu s-a putut face nicio notificare:
       *[other] Din { $count } de rapoarte nu s-a putut face nicio notificare:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } notificare va fi reținută, pentru că persoana căreia îi este adresată a primit deocamdată destule.
        [few] { $count } notificări vor fi reținute, pentru că persoanele cărora le sunt adresate au primit deocamdată destule.
       *[other] { $count } de notificări vor fi reținute, pentru că persoanele cărora le sunt adresate au primit deocamdată destule.
    }
page-confirm-heading = Gata de trimitere
page-confirm-what =
    { $count ->
        [one] Este pregătită { $count } notificare. Încă nu s-a trimis nimic.
        [few] Sunt pregătite { $count } notificări. Încă nu s-a trimis nimic.
       *[other] Sunt pregătite { $count } de notificări. Încă nu s-a trimis nimic.
    }
page-confirm-start = Confirmă și trimite
page-confirm-look-only = Cu acest cod de acces poți doar să vezi notificările. Confirmarea o dă cine are dreptul să le trimită.
page-confirm-done = Confirmat. Începe trimiterea.
page-confirm-changed = Între timp, aceste notificări s-au schimbat. Uită-te din nou la ele, apoi confirmă.
page-notices-left =
    { $count ->
        [one] { $count } notificare nu a fost trimisă încă.
        [few] { $count } notificări nu au fost trimise încă.
       *[other] { $count } de notificări nu au fost trimise încă.
    }
page-notices-go-on = Trimite restul
page-notices-stopped = Trimiterea s-a oprit. Comunică-i administratorului tău acest motiv:
page-notices-waiting = Netrimise încă
page-notices-sent = Trimise
page-notices-refused = Refuzate
page-notices-for-now = Deocamdată nu s-au putut trimite
page-notices-held-back = Reținute
page-notices-unsure = Poate au ajuns
    .meaning = Aceste notificări nu sunt trimise din nou automat. Astfel, nimeni nu primește aceeași notificare de două ori.
page-refresh = Actualizează

## Ce poate merge prost

page-not-found = Această pagină nu există
page-not-found-what = Întoarce-te la lista trimiterilor.
page-trouble = Momentan, jurnalul nu poate fi citit
page-trouble-what = Încearcă din nou peste un minut. Dacă nu se schimbă nimic, anunță-ți administratorul.
