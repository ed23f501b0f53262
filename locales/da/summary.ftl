### Mails til dem, der sender udsendelser: hvordan det går med en udsendelse, hvilke adresser på en liste der volder besvær, og at noget bør ses efter.
###
### Det er almindelige mails, ikke meddelelser om én mail. Tonen er den fra notice.ftl. Tallene kommer først, så det, der hjælper.

## Afsender og emne

summary-from = Udsendelser fra { $site }
summary-subject-interim = Foreløbig rapport: { $mailing }
summary-subject-final = Slutrapport: { $mailing }

## Rapporten om en udsendelse

summary-headline = { $percent } leveret
summary-what-interim = Indtil nu regnes { $count } af { $total } mails som leveret.
summary-what-final = Tiden til forsøg er udløbet. { $count } af { $total } mails regnes som leveret.
summary-failed =
    { $count ->
        [0] Ingen mails mislykkedes.
        [one] { $count } mail mislykkedes og prøves ikke igen.
       *[other] { $count } mails mislykkedes og prøves ikke igen.
    }
summary-retrying =
    { $count ->
        [0] Ingen mails prøves igen.
        [one] { $count } mail prøves igen.
       *[other] { $count } mails prøves igen.
    }
summary-pending =
    { $count ->
        [0] Ingen mails afventer.
        [one] { $count } mail afventer stadig.
       *[other] { $count } mails afventer stadig.
    }
summary-validity = Forsøgene fortsætter indtil den { $moment }.
summary-note-optimistic = En mail regnes som leveret, så længe intet kommer retur. Andelen kan stadig falde.
summary-note-feedback = En mail regnes som leveret, når leveringen er rapporteret. Andelen kan stadig stige.
summary-note-final = En mail kan også komme retur senere. Så viser siden med loggen de nye tal.
summary-numbers-heading = Tal
summary-chart-heading = Leverede og mislykkede mails over tid
summary-chart-meaning = Kurvediagram. Til sidst er { $delivered } leveret og { $failed } mislykket.
summary-causes-heading = Hvorfor mails ikke blev leveret
summary-messages =
    { $count ->
        [one] { $count } mail
       *[other] { $count } mails
    }
summary-causes-more =
    { $count ->
        [one] { $count } mail mere har en anden årsag.
       *[other] { $count } mails mere har andre årsager.
    }
summary-cause-unknown = Årsagen blev ikke rapporteret
summary-domains-heading = Domæner med flest mislykkede mails
summary-quarantine =
    { $count ->
        [one] { $count } adresse er nu i karantæne. Den er ikke med i den næste udsendelse.
       *[other] { $count } adresser er nu i karantæne. De er ikke med i den næste udsendelse.
    }
summary-attached = Den vedhæftede tabel viser alle mails med status. Den kan åbnes i alle regnearksprogrammer.
summary-attached-part =
    { $count ->
        [one] Den vedhæftede tabel viser { $count } mail, som ikke blev leveret. Alle mails står på siden med loggen.
       *[other] Den vedhæftede tabel viser { $count } mails, som ikke blev leveret. Alle mails står på siden med loggen.
    }
summary-page = Se loggen: { $link }
summary-reason = Du får denne rapport, fordi du står for udsendelsen.
summary-file = udsendelseslog

## Oversigten til den, der har ansvar for en liste

digest-subject =
    { $count ->
        [one] { $count } adresse, du bør se på: { $mailing }
       *[other] { $count } adresser, du bør se på: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Dine mails nåede ikke frem til { $count } adresse
       *[other] Dine mails nåede ikke frem til { $count } adresser
    }
digest-what = Her er det, der er kommet retur siden den { $moment } for listen { $mailing }.
digest-steps-heading = Det kan du gøre
digest-step-remove = Fjern adresser, som ikke findes. De står i den første gruppe nedenfor.
digest-step-wait = Lad de andre blive på listen. De fleste kommer til at virke igen af sig selv.
digest-step-ask = Kender du nogen på denne side? Tag kontakt på en anden måde, og bed om en ny adresse.
digest-hard-heading = Adresser, der ikke virker
digest-soft-heading = Adresser, der måske kommer til at virke igen
digest-more =
    { $count ->
        [one] { $count } adresse mere står i den vedhæftede tabel.
       *[other] { $count } adresser mere står i den vedhæftede tabel.
    }
digest-reason = Du får denne oversigt, fordi du har ansvar for listen. Den erstatter en særskilt meddelelse for hver adresse.

## Advarsler

alert-subject = Kræver opmærksomhed: { $mailing }
alert-failed = Udsendelsen stoppede på grund af en fejl
    .what = Mails, der endnu ikke er overført, venter.
    .step = Se i loggen for det program, der sender. Start derefter udsendelsen igen.
alert-preparation-failed = Udsendelsen kunne ikke klargøres
    .what = Der er ikke sendt noget.
    .step = Se, hvad der gik galt under klargøringen. Ret det, og klargør udsendelsen igen.
alert-soft = Usædvanligt mange mails venter eller er afvist
    .what = { $percent } af alle mails venter eller er afvist. Grænsen er { $limit }.
    .step = Se på årsagerne nedenfor. Sæt udsendelsen på pause, hvis én udbyder afviser de fleste.
alert-hard = Usædvanligt mange adresser virker ikke
    .what = { $percent } af alle mails mislykkedes, fordi adressen ikke virker. Grænsen er { $limit }.
    .step = Stop udsendelsen, og undersøg, hvor adresserne kommer fra. Mange ukendte adresser skader afsenderens omdømme.
alert-start-pending = Udsendelsen er endnu ikke begyndt
    .what = Den skulle være begyndt den { $moment }.
    .step = Undersøg, om nogen skal bekræfte den.
alert-throughput = Udsendelsen går langsomt
    .what =
        { $count ->
            [one] { $count } mail blev overført i den seneste time.
           *[other] { $count } mails blev overført i den seneste time.
        }
    .step = Undersøg, om mailsystemet er overbelastet, eller om en udbyder bremser udsendelsen.
alert-in-progress = Udsendelsen er i gang
    .what = Mails er ved at blive overført.
    .step = Du behøver ikke gøre noget.
alert-once = Denne advarsel kommer højst én gang om dagen for hver udsendelse.
alert-reason = Du får denne advarsel, fordi du holder øje med udsendelsen.
