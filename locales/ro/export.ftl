### Textele fixe pentru sistemele de e-mail care scriu un singur text în toate notificările.

## Expeditor și subiect

export-from = Serviciul de e-mail
export-subject-success = Livrat sau transmis mai departe: mesajul tău
export-subject-verify = Raportul de livrare cerut

## Ce s-a întâmplat

export-failed-what = Mesajul tău nu a fost livrat la una sau mai multe adrese.
export-delayed-what = Mesajul tău nu a fost livrat încă la una sau mai multe adrese.
export-success-what = Mesajul tău a fost livrat sau a fost transmis altui sistem de e-mail.
export-success-later = Un mesaj transmis mai departe poate totuși să nu ajungă. În acest caz poți primi o notificare.
export-verify-what = Acesta este raportul de livrare cerut.
export-listed = Mai jos apare fiecare adresă, cu ce a spus despre ea un sistem de e-mail, adesea în engleză.
export-enclosed = Este atașat mesajul tău sau doar antetul lui: expeditor, subiect, dată și altele asemenea.

## Întârziere

export-delayed-hours = Ore de când așteaptă mesajul, cel puțin: { $hours }
export-delayed-days = Zile de la trimitere după care încercările se opresc: { $days }
export-urgent = Dacă este urgent, folosește altă cale, de exemplu telefonul.

## Un singur text pentru eșecuri și întârzieri

export-problem-what = Mesajul tău nu a fost livrat la una sau mai multe adrese.
export-problem-warning = Dacă deasupra acestui text apar cuvintele englezești de mai jos, încercăm în continuare și nu trebuie să faci nimic: { $words }
export-problem-otherwise = Dacă nu apar, nu vor mai fi alte încercări. Atunci poate ajuta:

## Cauze fără numele unui domeniu

export-who-their-admin = Administratorii celeilalte părți, prin { $act }.

export-headline =
    .mailbox-unknown = Serverul de e-mail nu cunoaște această adresă
    .domain-unknown = Domeniul acestei adrese nu a fost găsit
    .mailbox-moved = Această adresă s-a schimbat, anunță serverul de e-mail
    .address-changed-hands = Adresa este acum a altcuiva, anunță serverul de e-mail
    .mailbox-problem = Serverul de e-mail semnalează o problemă la această căsuță
    .mailbox-full = Căsuța poștală este plină, anunță serverul de e-mail
    .mailbox-disabled = Această căsuță este dezactivată, anunță serverul de e-mail
    .list-expansion-failed = Membrii acestei liste nu au putut fi aflați
    .forwarding-broken = Redirecționarea căsuței nu merge, anunță serverul de e-mail
    .recipient-rate-limited = Căsuța primește prea multe mesaje, anunță serverul de e-mail
    .system-problem = Serverul semnalează o problemă în sistemul lui de e-mail
    .system-full = Sistemul de e-mail este plin, anunță serverul
    .system-not-accepting = Sistemul de e-mail nu primește mesaje, anunță serverul
    .system-misconfigured = Serverul anunță setări greșite în sistemul lui de e-mail
    .feature-missing = Serverul de e-mail nu are o funcție cerută de acest mesaj
    .host-unreachable = Serverul de e-mail al acestei adrese nu poate fi contactat
    .connection-refused = Serverul acestei adrese a refuzat conexiunea
    .connection-broken = Conexiunea cu serverul de e-mail s-a întrerupt prea devreme
    .route-broken = Nu s-a găsit niciun drum până la această adresă
    .domain-lookup-failed = Căutarea serverului pentru această adresă nu a reușit
    .system-congested = Sistemul de e-mail este supraîncărcat, anunță serverul
    .refused-by-policy = Serverul de e-mail a refuzat mesajul după propriile reguli
    .refused-as-spam = Serverul de e-mail consideră mesajul spam
    .sender-not-allowed = Serverul nu primește mesaje de la tine la această adresă
    .list-restricted = Lista este închisă pentru adresa ta, anunță serverul
    .outside-senders-refused = Adresa primește doar mesaje interne, anunță serverul
    .sender-not-verified = Serverul de e-mail nu a putut verifica de unde vine mesajul
    .spf-failed = Serverul de e-mail nu a putut confirma serverul care trimite
    .dkim-failed = Serverul de e-mail nu a găsit o semnătură digitală valabilă
    .dmarc-failed = Serverul nu a putut lega mesajul de expeditorul lui
    .reverse-dns-missing = Serverul care trimite nu are nume valabil, spune celălalt
    .sending-server-refused = Serverul de e-mail refuză mesajele serverului care trimite
    .sending-server-blocklisted = Serverul care trimite este pe o listă de blocare, spune celălalt
    .sending-server-reputation-low = Serverul are puțină încredere în serverul care trimite
    .asked-to-try-later = Serverul de e-mail cere o nouă încercare mai târziu
    .priority-too-low = Serverul primește doar mesaje cu prioritate mai mare
    .secure-connection-failed = Nu s-a putut face o conexiune sigură cu serverul de e-mail
    .mta-sts-failed = Regulile de securitate ale domeniului nu sunt respectate
    .dane-failed = Verificarea înregistrărilor domeniului nu a reușit
    .certificate-invalid = Certificatul serverului de e-mail nu a fost acceptat
