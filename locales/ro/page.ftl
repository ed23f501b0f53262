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
page-state-ended = Încheiată
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

## Confirmarea trimiterii

page-confirm-heading = Gata de trimitere
page-confirm-what =
    { $count ->
        [one] Este pregătit { $count } mesaj. Încă nu s-a trimis nimic.
        [few] Sunt pregătite { $count } mesaje. Încă nu s-a trimis nimic.
       *[other] Sunt pregătite { $count } de mesaje. Încă nu s-a trimis nimic.
    }
page-confirm-start = Confirmă și trimite
page-confirm-look-only = Cu acest cod de acces poți doar să consulți jurnalul. Confirmarea o dă cine are dreptul să pornească trimiterea.
page-confirm-done = Confirmat. Începe trimiterea.

## Ce poate merge prost

page-not-found = Această pagină nu există
page-not-found-what = Întoarce-te la lista trimiterilor.
page-trouble = Momentan, jurnalul nu poate fi citit
page-trouble-what = Încearcă din nou peste un minut. Dacă nu se schimbă nimic, anunță-ți administratorul.
