### Mesaje către cine face trimiteri: cum merge o trimitere, ce adrese dintr-o listă dau bătaie de cap și ce merită văzut.
###
### Sunt mesaje obișnuite, nu notificări despre un singur mesaj. Aceeași voce ca în notice.ftl: „tu”, fără reproșuri. Întâi cifrele,
### apoi ce ajută. Numele unei trimiteri stă după două puncte sau după substantivul care poartă cazul.

## Expeditor și subiecte

summary-from = Trimiteri { $site }
summary-subject-interim = Raport intermediar: { $mailing }
summary-subject-final = Raport final: { $mailing }

## Raportul despre o trimitere

summary-headline = { $percent } dintre mesaje livrate
summary-what-interim =
    { $count ->
        [one] Până acum, { $count } mesaj din { $total } este considerat livrat.
        [few] Până acum, { $count } mesaje din { $total } sunt considerate livrate.
       *[other] Până acum, { $count } de mesaje din { $total } sunt considerate livrate.
    }
summary-what-final =
    { $count ->
        [one] Timpul pentru încercări a trecut. { $count } mesaj din { $total } este considerat livrat.
        [few] Timpul pentru încercări a trecut. { $count } mesaje din { $total } sunt considerate livrate.
       *[other] Timpul pentru încercări a trecut. { $count } de mesaje din { $total } sunt considerate livrate.
    }
summary-failed =
    { $count ->
        [0] Niciun mesaj nu a eșuat.
        [one] { $count } mesaj nu a putut fi livrat și nu vor mai fi alte încercări.
        [few] { $count } mesaje nu au putut fi livrate și nu vor mai fi alte încercări.
       *[other] { $count } de mesaje nu au putut fi livrate și nu vor mai fi alte încercări.
    }
summary-retrying =
    { $count ->
        [0] Nu mai sunt încercări în curs.
        [one] Pentru { $count } mesaj încercările continuă.
        [few] Pentru { $count } mesaje încercările continuă.
       *[other] Pentru { $count } de mesaje încercările continuă.
    }
summary-pending =
    { $count ->
        [0] Niciun mesaj nu este în așteptare.
        [one] { $count } mesaj este încă în așteptare.
        [few] { $count } mesaje sunt încă în așteptare.
       *[other] { $count } de mesaje sunt încă în așteptare.
    }
summary-validity = Încercările continuă până la { $moment }.
summary-note-optimistic = Un mesaj este considerat livrat cât timp nu sosește o eroare. Acest procent mai poate scădea.
summary-note-feedback = Un mesaj este considerat livrat când se anunță livrarea lui. Acest procent mai poate crește.
summary-note-final = O eroare poate sosi și mai târziu. Pagina cu jurnalul arată atunci noile cifre.
summary-numbers-heading = Cifre
summary-chart-heading = Mesaje livrate și eșuate de-a lungul timpului
summary-chart-meaning = Grafic cu linii. La sfârșit, { $delivered } dintre mesaje sunt livrate și { $failed } au eșuat.
summary-causes-heading = De ce unele mesaje nu au fost livrate
summary-messages =
    { $count ->
        [one] { $count } mesaj
        [few] { $count } mesaje
       *[other] { $count } de mesaje
    }
summary-causes-more =
    { $count ->
        [one] Încă { $count } mesaj are altă cauză.
        [few] Încă { $count } mesaje au alte cauze.
       *[other] Încă { $count } de mesaje au alte cauze.
    }
summary-cause-unknown = Cauza nu a fost anunțată
summary-domains-heading = Domeniile cu cele mai multe eșecuri
summary-quarantine =
    { $count ->
        [one] { $count } adresă este acum în carantină. Următoarea trimitere o exclude.
        [few] { $count } adrese sunt acum în carantină. Următoarea trimitere le exclude.
       *[other] { $count } de adrese sunt acum în carantină. Următoarea trimitere le exclude.
    }
summary-attached = Tabelul atașat arată starea fiecărui mesaj. Se deschide în orice program de calcul tabelar.
summary-attached-part =
    { $count ->
        [one] Tabelul atașat cuprinde { $count } mesaj care nu a fost livrat. Pagina arată toate mesajele.
        [few] Tabelul atașat cuprinde { $count } mesaje care nu au fost livrate. Pagina arată toate mesajele.
       *[other] Tabelul atașat cuprinde { $count } de mesaje care nu au fost livrate. Pagina arată toate mesajele.
    }
summary-page = Vezi jurnalul: { $link }
summary-reason = Primești acest raport pentru că această trimitere este a ta.
summary-file = jurnal-trimitere

## Rezumatul pentru cine se ocupă de o listă

digest-subject =
    { $count ->
        [one] { $count } adresă de verificat: { $mailing }
        [few] { $count } adrese de verificat: { $mailing }
       *[other] { $count } de adrese de verificat: { $mailing }
    }
digest-headline =
    { $count ->
        [one] { $count } adresă nu a primit mesajele tale
        [few] { $count } adrese nu au primit mesajele tale
       *[other] { $count } de adrese nu au primit mesajele tale
    }
digest-what = Acestea sunt erorile sosite începând cu { $moment } pentru lista { $mailing }.
digest-steps-heading = Ce poți face
digest-step-remove = Scoate adresele care nu există. Sunt cele din primul grup de mai jos.
digest-step-wait = Lasă-le pe celelalte pe listă. Cele mai multe funcționează din nou de la sine.
digest-step-ask = Dacă cunoști pe cineva de pe această pagină, cere o adresă nouă pe altă cale.
digest-hard-heading = Adrese care nu funcționează
digest-soft-heading = Adrese care pot funcționa din nou
digest-more =
    { $count ->
        [one] Încă { $count } adresă este în tabelul atașat.
        [few] Încă { $count } adrese sunt în tabelul atașat.
       *[other] Încă { $count } de adrese sunt în tabelul atașat.
    }
digest-reason = Primești acest rezumat pentru că te ocupi de această listă. El ține locul câte unei notificări pentru fiecare adresă.

## Alerte

alert-subject = De verificat: { $mailing }
alert-failed = Trimiterea s-a oprit din cauza unei erori
    .what = Mesajele care nu au fost încă preluate așteaptă.
    .step = Uită-te în jurnalul programului de trimitere. Apoi pornește din nou trimiterea.
alert-preparation-failed = Trimiterea nu a putut fi pregătită
    .what = Nu s-a trimis nimic.
    .step = Vezi ce probleme a găsit pregătirea. Corectează-le și pregătește din nou trimiterea.
alert-soft = Neobișnuit de multe mesaje așteaptă sau au fost refuzate
    .what = { $percent } dintre mesaje așteaptă sau au fost refuzate. Limita este de { $limit }.
    .step = Uită-te la cauzele de mai jos. Pune trimiterea pe pauză dacă un singur furnizor refuză cele mai multe mesaje.
alert-hard = Neobișnuit de multe adrese nu funcționează
    .what = { $percent } dintre mesaje nu au fost livrate pentru că adresa nu funcționează. Limita este de { $limit }.
    .step = Oprește trimiterea și verifică de unde vin adresele. Multe adrese necunoscute dăunează reputației expeditorului.
alert-start-pending = Trimiterea nu a început încă
    .what = Ar fi trebuit să înceapă la { $moment }.
    .step = Verifică dacă trebuie să o confirme cineva.
alert-throughput = Trimiterea merge încet
    .what =
        { $count ->
            [one] În ultima oră, sistemul de e-mail a preluat { $count } mesaj.
            [few] În ultima oră, sistemul de e-mail a preluat { $count } mesaje.
           *[other] În ultima oră, sistemul de e-mail a preluat { $count } de mesaje.
        }
    .step = Verifică dacă sistemul de e-mail este supraîncărcat sau dacă un furnizor îl încetinește.
alert-in-progress = Trimiterea este în curs
    .what = Sistemul de e-mail preia mesajele.
    .step = Nu trebuie să faci nimic.
alert-once = Această alertă vine cel mult o dată pe zi pentru fiecare trimitere.
alert-reason = Primești această alertă pentru că urmărești această trimitere.
