### Pastovūs tekstai pašto sistemoms, kurios kiekvienam pranešimui naudoja tą patį tekstą.

## Siuntėjas ir tema

export-from = El. paštas
export-subject-success = Pristatytas arba perduotas toliau Jūsų laiškas
export-subject-verify = Jūsų prašyta pristatymo ataskaita

## Kas nutiko

export-failed-what = Jūsų laiškas vienu ar keliais adresais nebuvo pristatytas.
export-delayed-what = Jūsų laiškas vienu ar keliais adresais dar nepristatytas.
export-success-what = Jūsų laiškas pristatytas arba perduotas kitai pašto sistemai.
export-success-later = Toliau perduoto laiško dar gali nepavykti pristatyti. Tada galite gauti pranešimą.
export-verify-what = Tai pristatymo ataskaita, kurios buvo prašyta.
export-listed = Žemiau nurodytas kiekvienas adresas ir ką apie jį pasakė pašto sistema, dažnai angliškai.
export-enclosed = Pridedame Jūsų laišką arba tik jo antraštę: siuntėją, temą, datą ir panašias eilutes.

## Vėlavimas

export-delayed-hours = Kiek valandų laiškas jau laukia, mažiausiai: { $hours }
export-delayed-days = Po kiek dienų nuo išsiuntimo bandymai baigiasi: { $days }
export-urgent = Reikalas skubus? Susisiekite kitu būdu, pavyzdžiui, telefonu.

## Vienas tekstas nepristatytiems ir vėluojantiems laiškams

export-problem-what = Jūsų laiškas vienu ar keliais adresais nepristatytas.
export-problem-warning = Jei virš šio teksto yra šie angliški žodžiai, bandome toliau ir Jums nieko daryti nereikia: { $words }
export-problem-otherwise = Jei tų žodžių nėra, daugiau bandymų nebus. Tada gali padėti štai kas:

## Priežastys, kai domeno nurodyti negalima

export-who-their-admin = Kitos pusės administratoriai gali { $act }.

export-headline =
    .mailbox-unknown = Pašto serveris šio adreso nežino
    .domain-unknown = Šio adreso domenas nerastas
    .mailbox-moved = Pašto serveris praneša: dėžutė perkelta
    .address-changed-hands = Pašto serveris praneša: adreso savininkas pasikeitė
    .mailbox-problem = Pašto serveris praneša apie šios dėžutės triktį
    .mailbox-full = Pašto serveris praneša: dėžutė pilna
    .mailbox-disabled = Pašto serveris praneša: dėžutė išjungta
    .list-expansion-failed = Šio sąrašo narių surasti nepavyko
    .forwarding-broken = Pašto serveris praneša: persiuntimas neveikia
    .recipient-rate-limited = Pašto serveris praneša: šiai dėžutei laiškų per daug
    .system-problem = Pašto serveris praneša apie triktį savo sistemoje
    .system-full = Pašto serveris praneša: sistemoje nėra vietos
    .system-not-accepting = Pašto serveris praneša: laiškai nepriimami
    .system-misconfigured = Pašto serveris praneša: sistemos nustatymai klaidingi
    .feature-missing = Pašto serveris neturi šiam laiškui reikiamos funkcijos
    .host-unreachable = Šio adreso pašto serveris nepasiekiamas
    .connection-refused = Šio adreso serveris nepriėmė ryšio
    .connection-broken = Ryšys su pašto serveriu nutrūko per anksti
    .route-broken = Veikiantis kelias šiuo adresu nerastas
    .domain-lookup-failed = Šio adreso pašto serverio surasti nepavyko
    .system-congested = Pašto serveris praneša: pašto sistema perkrauta
    .refused-by-policy = Pašto serveris pagal savo taisykles laiško nepriėmė
    .refused-as-spam = Pašto serveris laišką laiko šlamštu
    .sender-not-allowed = Pašto serveris Jūsų laiškų šiam adresui nepriima
    .list-restricted = Pašto serveris praneša: sąrašas Jūsų adresui uždaras
    .outside-senders-refused = Pašto serveris praneša: adresas tik vidiniams laiškams
    .sender-not-verified = Pašto serveris nepatvirtino laiško kilmės
    .spf-failed = Pašto serveris nepatvirtino siuntusio serverio
    .dkim-failed = Pašto serveris nerado tinkamo skaitmeninio parašo
    .dmarc-failed = Pašto serveris nepatvirtino laiško siuntėjo
    .reverse-dns-missing = Pašto serveris nerado siuntusio serverio vardo
    .sending-server-refused = Pašto serveris nepriima siuntusio serverio laiškų
    .sending-server-blocklisted = Pašto serveris: siuntęs serveris yra blokavimo sąraše
    .sending-server-reputation-low = Pašto serveris mažai pasitiki siuntusiu serveriu
    .asked-to-try-later = Pašto serveris prašo bandyti vėliau
    .priority-too-low = Pašto serveris priima tik svarbesnius laiškus
    .secure-connection-failed = Saugiai susijungti su pašto serveriu nepavyko
    .mta-sts-failed = Domeno saugumo taisyklių patikra nepavyko
    .dane-failed = Domeno saugumo įrašų patikra nepavyko
    .certificate-invalid = Pašto serverio sertifikatas nepriimtas
