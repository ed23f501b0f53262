### Notificarea propriu-zisă: tot ce stă în jurul cauzelor.
###
### Vorbim cu „tu”, la imperativ, fără să arătăm genul celui care citește sau primește: subiectul propoziției este mesajul,
### adresa, căsuța sau „persoana căreia i-ai scris”. O propoziție, o idee, cel mult douăzeci de cuvinte. Întâi pasul de făcut,
### niciodată un reproș; în loc de întrebări spunem „dacă”.
###
### Mesajul este ce a scris cineva, notificarea este ce se citește acum, raportul este partea tehnică. Mesajul se livrează în
### căsuță, se transmite de la un server la altul și se redirecționează la dorința cuiva. Destinatarul nu este „recipient”,
### antetul nu este „header”, iar un server acceptă sau recunoaște o opțiune, nu o „suportă”.
###
### .act este un substantiv verbal („verificarea adresei”): urmează după „prin”, „Poate ajuta” sau „Soluție posibilă:”.
### Înaintea unui nume de domeniu stă substantivul care poartă cazul: „administratorii domeniului { $domain }”.
### Fără număr (în paginile de ajutor) este valabil singularul. Ghilimele „ ”, ș și ț cu virgulă.

## Subiect și expeditor

notice-subject-failed = Nelivrat: mesajul tău
    .with-subject = Nelivrat: { $subject }
notice-subject-unsure = Livrare incertă: mesajul tău
    .with-subject = Livrare incertă: { $subject }
notice-subject-delayed = Întârziat: încercăm în continuare
    .with-subject = Întârziat: { $subject }
notice-subject-delivered = Livrat: mesajul tău
    .with-subject = Livrat: { $subject }
notice-subject-relayed = Transmis mai departe: mesajul tău
    .with-subject = Transmis mai departe: { $subject }
notice-subject-expanded = Transmis unui grup: mesajul tău
    .with-subject = Transmis unui grup: { $subject }
notice-subject-mixed = Rezultat pe adrese: mesajul tău
    .with-subject = Rezultat pe adrese: { $subject }
notice-from = Serviciul de e-mail { $site }
notice-brand = Serviciul de e-mail { $site }

## Ce s-a întâmplat

notice-failed-what = Mesajul tău către { $recipient } nu a fost livrat.
notice-failed-what-many =
    { $count ->
        [one] Mesajul tău nu a fost livrat la { $count } adresă:
        [few] Mesajul tău nu a fost livrat la { $count } adrese:
       *[other] Mesajul tău nu a fost livrat la { $count } de adrese:
    }
notice-failed-what-unsure = Nu se știe sigur dacă mesajul tău către { $recipient } a fost livrat.
notice-failed-what-unsure-many =
    { $count ->
        [one] Nu se știe sigur dacă mesajul tău a fost livrat la { $count } adresă:
        [few] Nu se știe sigur dacă mesajul tău a fost livrat la { $count } adrese:
       *[other] Nu se știe sigur dacă mesajul tău a fost livrat la { $count } de adrese:
    }
notice-delayed-what = Mesajul tău către { $recipient } nu a fost livrat încă.
notice-delayed-what-many =
    { $count ->
        [one] Mesajul tău nu a fost livrat încă la { $count } adresă:
        [few] Mesajul tău nu a fost livrat încă la { $count } adrese:
       *[other] Mesajul tău nu a fost livrat încă la { $count } de adrese:
    }
notice-delivered-what = Mesajul tău către { $recipient } a fost livrat.
notice-delivered-what-many =
    { $count ->
        [one] Mesajul tău a fost livrat la { $count } adresă:
        [few] Mesajul tău a fost livrat la { $count } adrese:
       *[other] Mesajul tău a fost livrat la { $count } de adrese:
    }
notice-relayed-what = Mesajul tău către { $recipient } a fost transmis următorului sistem de e-mail.
notice-relayed-what-many =
    { $count ->
        [one] Mesajul tău către { $count } adresă a fost transmis următorului sistem de e-mail:
        [few] Mesajul tău către { $count } adrese a fost transmis următorului sistem de e-mail:
       *[other] Mesajul tău către { $count } de adrese a fost transmis următorului sistem de e-mail:
    }
notice-expanded-what = Mesajul tău către { $recipient } a fost transmis mai multor adrese.
notice-expanded-what-many =
    { $count ->
        [one] Mesajul tău către { $count } adresă de grup a fost transmis membrilor:
        [few] Mesajul tău către { $count } adrese de grup a fost transmis membrilor:
       *[other] Mesajul tău către { $count } de adrese de grup a fost transmis membrilor:
    }
notice-each-address = Pentru fiecare dintre aceste adrese este valabil ce urmează:
notice-overview-headline = Rezultatul nu este același pentru toate adresele
notice-overview-failed =
    { $count ->
        [one] { $count } adresă: mesaj nelivrat, fără alte încercări
        [few] { $count } adrese: mesaj nelivrat, fără alte încercări
       *[other] { $count } de adrese: mesaj nelivrat, fără alte încercări
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adresă: livrare incertă, fără alte încercări
        [few] { $count } adrese: livrare incertă, fără alte încercări
       *[other] { $count } de adrese: livrare incertă, fără alte încercări
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adresă: mesaj întârziat, încercăm în continuare
        [few] { $count } adrese: mesaj întârziat, încercăm în continuare
       *[other] { $count } de adrese: mesaj întârziat, încercăm în continuare
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adresă: mesaj livrat
        [few] { $count } adrese: mesaj livrat
       *[other] { $count } de adrese: mesaj livrat
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adresă: mesaj transmis următorului sistem de e-mail
        [few] { $count } adrese: mesaj transmis următorului sistem de e-mail
       *[other] { $count } de adrese: mesaj transmis următorului sistem de e-mail
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } adresă de grup: mesaj transmis membrilor
        [few] { $count } adrese de grup: mesaj transmis membrilor
       *[other] { $count } de adrese de grup: mesaj transmis membrilor
    }
notice-likely = Cauza cea mai probabilă
notice-same-advice = Sfaturile de mai sus sunt valabile și aici.
notice-more-recipients =
    { $count ->
        [one] Încă { $count } adresă nu apare aici. O găsești în raportul atașat.
        [few] Încă { $count } adrese nu apar aici. Le găsești pe toate în raportul atașat.
       *[other] Încă { $count } de adrese nu apar aici. Le găsești pe toate în raportul atașat.
    }
notice-failed-final = Nu vor mai fi alte încercări.
notice-enclosed-full = Mesajul tău este atașat în întregime.
notice-enclosed-header = Este atașat doar antetul mesajului tău: expeditor, subiect, dată și altele asemenea.
notice-enclosed-header-8bit = Este atașat doar antetul mesajului tău. Textul are caractere care s-ar putea strica pe drumul de întoarcere.
notice-fields-left-out =
    { $count ->
        [one] Antetul era prea lung, așa că lipsește { $count } rând din el.
        [few] Antetul era prea lung, așa că lipsesc { $count } rânduri din el.
       *[other] Antetul era prea lung, așa că lipsesc { $count } de rânduri din el.
    }
notice-fields-withheld =
    { $count ->
        [one] Din antet lipsește { $count } rând, din motive de confidențialitate.
        [few] Din antet lipsesc { $count } rânduri, din motive de confidențialitate.
       *[other] Din antet lipsesc { $count } de rânduri, din motive de confidențialitate.
    }
notice-withheld-targets = Această notificare nu arată la ce adresă a fost redirecționat mesajul tău.
notice-withheld-members = Această notificare nu arată cine face parte din grup.
notice-withheld-hosts = Această notificare nu arată numele serverelor interne.
notice-only-these = Această notificare se referă doar la aceste adrese.
    .one = Această notificare se referă doar la această adresă.

## Cine poate face ceva, și cum

notice-steps-heading = Ce poți face
notice-who-heading = Cine poate rezolva problema?
notice-who-sender = Tu, prin { $act }.
notice-who-recipient =
    { $count ->
       *[one] Persoana căreia i-ai scris, prin { $act }.
        [few] Persoanele cărora le-ai scris, prin { $act }.
        [other] Persoanele cărora le-ai scris, prin { $act }.
    }
notice-who-sender-admin = Administratorul tău, prin { $act }.
notice-who-recipient-admin = Administratorii domeniului { $domain }, prin { $act }.
notice-who-nobody = Nimeni în mod direct. Poate ajuta { $act }.
notice-party-you = Tu
notice-party-recipient =
    { $count ->
       *[one] Persoana căreia i-ai scris
        [few] Persoanele cărora le-ai scris
        [other] Persoanele cărora le-ai scris
    }
notice-party-your-admin = Administratorul tău
notice-party-their-admin = Administratorii domeniului { $domain }
notice-part-can-act = Soluție posibilă: { $act }
notice-part-passed-on = A încercat să îl transmită
notice-part-refused = L-a refuzat
notice-part-no-answer = Nu a răspuns
notice-part-not-delivered = Nu l-a putut livra
notice-part-keeps-trying = Încearcă în continuare
notice-part-nothing-to-do = Nu se poate rezolva doar de aici
notice-part-delivered = L-a livrat
notice-part-relayed = L-a transmis mai departe
notice-part-expanded = L-a transmis unui grup

## Mai multe limbi într-o notificare

notice-language-below = Textul în română este mai jos
notice-several-languages = Acest mesaj este scris în mai multe limbi. Una dintre ele este româna.

## Ajutor și contact

notice-help = Mai multe despre această problemă: { $link }
    .label = Mai multe despre această problemă
notice-contact-address = Pentru întrebări, scrie la: { $contact }
notice-contact-link = Ne poți contacta online: { $link }

## Mesajul inițial

notice-message-heading = Mesajul tău
notice-message-subject = Subiect
notice-message-sent = Trimis
notice-message-id = Message-ID
notice-message-size = Dimensiune

## Întârziere

notice-delayed-headline = Încercăm în continuare
notice-delayed-until = Încercăm până la { $until }. Dacă mesajul nu este livrat nici până atunci, vei primi altă notificare.
notice-delayed-open = Dacă va trebui să renunțăm, vei primi altă notificare.
notice-delayed-since = Mesajul tău așteaptă de { $duration }.
notice-delayed-nothing = Nu trebuie să faci nimic. Nu este nevoie să trimiți din nou mesajul.
notice-delayed-reason-heading = Ce știm până acum
notice-delayed-urgent =
    { $count ->
       *[one] Dacă este urgent, contactează persoana pe altă cale, de exemplu prin telefon.
        [few] Dacă este urgent, contactează persoanele pe altă cale, de exemplu prin telefon.
        [other] Dacă este urgent, contactează persoanele pe altă cale, de exemplu prin telefon.
    }

## Livrat sau transmis mai departe

notice-delivered-headline = Mesajul a ajuns
notice-delivered-meaning = Asta nu înseamnă că a fost și citit.
notice-relayed-headline = Livrarea nu va fi confirmată
notice-relayed-meaning = Sistemul de e-mail care a preluat mesajul pe drumul spre { $domain } nu trimite confirmări.
notice-expanded-headline = Mesajul este pe drum spre membrii grupului
notice-expanded-meaning = O adresă de grup ține locul mai multor adrese. Dacă mesajul nu poate fi livrat la una dintre ele, poți primi altă notificare.

notice-label = { $label }:

explanation-what = Acest text explică raportul care urmează. Potrivit raportului, l-a scris acest sistem de e-mail:
explanation-unverified = Aici nu se poate verifica dacă este așa. Raportul este mai jos, exact cum a sosit.
