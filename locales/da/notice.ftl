### Selve meddelelsen: alt uden om årsagerne.
###
### Vi siger du. En sætning har én tanke og højst tyve ord. Det næste skridt kommer først, og ingen får skylden.
### Det, læseren har skrevet, hedder en mail. Det, læseren har foran sig nu, hedder denne meddelelse. Det vedhæftede hedder rapporten.
### En mail leveres eller sendes videre (fra server til server); en postkasse videresender. Der er komma foran ledsætninger.
### .act står altid i navnemåde uden at: Du kan tjekke adressen. Det kan hjælpe at vente og sende igen.

## Emne og afsender

notice-subject-failed = Kan ikke leveres: din mail
    .with-subject = Kan ikke leveres: { $subject }
notice-subject-unsure = Ikke bekræftet: din mail
    .with-subject = Ikke bekræftet: { $subject }

notice-subject-delayed = Forsinket: vi prøver stadig
    .with-subject = Forsinket: { $subject }
notice-subject-delivered = Leveret: din mail
    .with-subject = Leveret: { $subject }
notice-subject-relayed = Sendt videre: din mail
    .with-subject = Sendt videre: { $subject }
notice-subject-expanded = Sendt videre til en gruppe: din mail
    .with-subject = Sendt videre til en gruppe: { $subject }
notice-subject-mixed = Status for hver adresse: din mail
    .with-subject = Status for hver adresse: { $subject }
notice-from = Mailtjenesten hos { $site }
notice-brand = Mailtjenesten hos { $site }

## Hvad der er sket

notice-failed-what = Din mail til { $recipient } blev ikke leveret.
notice-failed-what-many =
    { $count ->
        [one] Din mail til { $count } adresse blev ikke leveret:
       *[other] Din mail til { $count } adresser blev ikke leveret:
    }
notice-failed-what-unsure = Det er usikkert, om din mail til { $recipient } blev leveret.
notice-failed-what-unsure-many =
    { $count ->
        [one] Det er usikkert, om din mail til { $count } adresse blev leveret:
       *[other] Det er usikkert, om din mail til { $count } adresser blev leveret:
    }
notice-delayed-what = Din mail til { $recipient } er endnu ikke leveret.
notice-delayed-what-many =
    { $count ->
        [one] Din mail til { $count } adresse er endnu ikke leveret:
       *[other] Din mail til { $count } adresser er endnu ikke leveret:
    }
notice-delivered-what = Din mail til { $recipient } er leveret.
notice-delivered-what-many =
    { $count ->
        [one] Din mail til { $count } adresse er leveret:
       *[other] Din mail til { $count } adresser er leveret:
    }
notice-relayed-what = Din mail til { $recipient } er sendt videre til det næste mailsystem.
notice-relayed-what-many =
    { $count ->
        [one] Din mail til { $count } adresse er sendt videre til det næste mailsystem:
       *[other] Din mail til { $count } adresser er sendt videre til det næste mailsystem:
    }
notice-expanded-what = Din mail til { $recipient } er sendt videre til flere adresser.
notice-expanded-what-many =
    { $count ->
        [one] Din mail til { $count } gruppeadresse er sendt videre:
       *[other] Din mail til { $count } gruppeadresser er sendt videre:
    }
notice-each-address = Det gælder hver af disse adresser:
notice-overview-headline = Det er ikke gået ens for alle adresser
notice-overview-failed =
    { $count ->
        [one] { $count } adresse: ikke leveret, ingen flere forsøg
       *[other] { $count } adresser: ikke leveret, ingen flere forsøg
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adresse: måske leveret, ingen flere forsøg
       *[other] { $count } adresser: måske leveret, ingen flere forsøg
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adresse: forsinket, vi prøver stadig
       *[other] { $count } adresser: forsinket, vi prøver stadig
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adresse: leveret
       *[other] { $count } adresser: leveret
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adresse: sendt videre til det næste mailsystem
       *[other] { $count } adresser: sendt videre til det næste mailsystem
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } gruppeadresse: sendt videre til medlemmerne
       *[other] { $count } gruppeadresser: sendt videre til medlemmerne
    }
notice-likely = Den mest sandsynlige årsag
notice-same-advice = Rådene ovenfor gælder også her.
notice-more-recipients =
    { $count ->
        [one] Desuden er der { $count } adresse, som ikke vises her. Den står i den vedhæftede rapport.
       *[other] Desuden er der { $count } adresser, som ikke vises her. De står alle i den vedhæftede rapport.
    }
notice-failed-final = Der bliver ikke gjort flere forsøg.
notice-enclosed-full = Hele din mail er vedhæftet.
notice-enclosed-header = Kun mailens header er vedhæftet: afsender, emne, dato og lignende linjer.
notice-enclosed-header-8bit = Kun mailens header er vedhæftet. Teksten har tegn, som kan blive ødelagt på vejen tilbage.
notice-fields-left-out =
    { $count ->
        [one] { $count } linje i headeren er udeladt, fordi headeren var for lang.
       *[other] { $count } linjer i headeren er udeladt, fordi headeren var for lang.
    }
notice-fields-withheld =
    { $count ->
        [one] { $count } linje i headeren er udeladt for at beskytte private oplysninger.
       *[other] { $count } linjer i headeren er udeladt for at beskytte private oplysninger.
    }
notice-withheld-targets = Denne meddelelse viser ikke, hvilken adresse din mail blev sendt videre til.
notice-withheld-members = Denne meddelelse viser ikke, hvem der er med i gruppen.
notice-withheld-hosts = Denne meddelelse viser ikke navnene på interne servere.
notice-only-these = Denne meddelelse gælder kun disse adresser.
    .one = Denne meddelelse gælder kun denne adresse.

## Hvem der kan gøre noget, og hvad

notice-steps-heading = Det kan du gøre
notice-who-heading = Hvem kan løse problemet?
notice-who-sender = Du kan { $act }.
notice-who-recipient =
    { $count ->
        [one] Modtageren kan { $act }.
       *[other] Modtagerne kan { $act }.
    }
notice-who-sender-admin = Din administrator kan { $act }.
notice-who-recipient-admin = Administratorerne hos { $domain } kan { $act }.
notice-who-nobody = Ingen direkte. Det kan hjælpe at { $act }.
notice-party-you = Du
notice-party-recipient =
    { $count ->
        [one] Modtageren
       *[other] Modtagerne
    }
notice-party-your-admin = Din administrator
notice-party-their-admin = Administratorerne hos { $domain }
notice-part-can-act = Kan { $act }
notice-part-passed-on = Prøvede at sende den videre
notice-part-refused = Afviste den
notice-part-no-answer = Svarede ikke
notice-part-not-delivered = Kunne ikke levere den
notice-part-keeps-trying = Prøver stadig
notice-part-nothing-to-do = Kan ikke løse det alene
notice-part-delivered = Leverede den
notice-part-relayed = Sendte den videre
notice-part-expanded = Sendte den videre til en gruppe

## Flere sprog i én meddelelse

notice-language-below = Dansk nedenfor
notice-several-languages = Denne meddelelse er skrevet på flere sprog. Et af dem er dansk.

## Hjælp og kontakt

notice-help = Læs mere om dette problem: { $link }
    .label = Læs mere om dette problem
notice-contact-address = Spørgsmål? Skriv til: { $contact }
notice-contact-link = Kontakt os på nettet: { $link }

## Den oprindelige mail

notice-message-heading = Din mail
notice-message-subject = Emne
notice-message-sent = Sendt
notice-message-id = Message-ID
notice-message-size = Størrelse

## Forsinkelse

notice-delayed-headline = Vi prøver stadig
notice-delayed-until = Vi prøver indtil den { $until }. Er din mail ikke leveret til den tid, får du en ny meddelelse.
notice-delayed-open = Hvis vi må give op, får du en ny meddelelse.
notice-delayed-since = Din mail har ventet i { $duration }.
notice-delayed-nothing = Du behøver ikke gøre noget. Det er ikke nødvendigt at sende din mail igen.
notice-delayed-reason-heading = Årsagen indtil videre
notice-delayed-urgent = Haster det? Tag kontakt på en anden måde, for eksempel pr. telefon.

## Leveret eller sendt videre

notice-delivered-headline = Din mail er nået frem
notice-delivered-meaning = Det betyder ikke, at den er læst.
notice-relayed-headline = Leveringen bliver ikke bekræftet
notice-relayed-meaning = Det mailsystem, der tog imod din mail på vejen til { $domain }, sender ingen bekræftelser.
notice-expanded-headline = Din mail er på vej til medlemmerne
notice-expanded-meaning = En gruppeadresse dækker over flere andre adresser. Hvis din mail ikke kan leveres til en af dem, kan der komme en meddelelse om det.

notice-label = { $label }:

explanation-what = Denne tekst forklarer rapporten nedenfor. Ifølge rapporten kommer den fra dette mailsystem:
explanation-unverified = Om det passer, kan ikke kontrolleres her. Selve rapporten står nedenfor, præcis som den kom ind.
