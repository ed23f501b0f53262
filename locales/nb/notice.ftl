### Selve varselet: alt rundt årsakene.
###
### Vi sier du. En setning har én tanke og høyst tjue ord. Det neste steget kommer først, og ingen får skylden.
### En melding blir levert eller sendt videre; det leseren har foran seg nå, heter dette varselet.

## Emne og avsender

notice-subject-failed = Kan ikke leveres: meldingen din
    .with-subject = Kan ikke leveres: { $subject }
notice-subject-unsure = Ikke bekreftet: meldingen din
    .with-subject = Ikke bekreftet: { $subject }

notice-subject-delayed = Forsinket: vi prøver fortsatt
    .with-subject = Forsinket: { $subject }
notice-subject-delivered = Levert: meldingen din
    .with-subject = Levert: { $subject }
notice-subject-relayed = Sendt videre: meldingen din
    .with-subject = Sendt videre: { $subject }
notice-subject-expanded = Sendt videre til en gruppe: meldingen din
    .with-subject = Sendt videre til en gruppe: { $subject }
notice-subject-mixed = Status per adresse: meldingen din
    .with-subject = Status per adresse: { $subject }
notice-from = E-posttjenesten hos { $site }
notice-brand = E-posttjenesten hos { $site }

## Hva som har skjedd

notice-failed-what = Meldingen din til { $recipient } ble ikke levert.
notice-failed-what-many =
    { $count ->
        [one] Meldingen din til { $count } adresse ble ikke levert:
       *[other] Meldingen din til { $count } adresser ble ikke levert:
    }
notice-failed-what-unsure = Det er usikkert om meldingen din til { $recipient } ble levert.
notice-failed-what-unsure-many =
    { $count ->
        [one] Det er usikkert om meldingen din til { $count } adresse ble levert:
       *[other] Det er usikkert om meldingen din til { $count } adresser ble levert:
    }
notice-delayed-what = Meldingen din til { $recipient } er ikke levert ennå.
notice-delayed-what-many =
    { $count ->
        [one] Meldingen din til { $count } adresse er ikke levert ennå:
       *[other] Meldingen din til { $count } adresser er ikke levert ennå:
    }
notice-delivered-what = Meldingen din til { $recipient } er levert.
notice-delivered-what-many =
    { $count ->
        [one] Meldingen din til { $count } adresse er levert:
       *[other] Meldingen din til { $count } adresser er levert:
    }
notice-relayed-what = Meldingen din til { $recipient } er sendt videre til neste e-postsystem.
notice-relayed-what-many =
    { $count ->
        [one] Meldingen din til { $count } adresse er sendt videre til neste e-postsystem:
       *[other] Meldingen din til { $count } adresser er sendt videre til neste e-postsystem:
    }
notice-expanded-what = Meldingen din til { $recipient } er sendt videre til flere adresser.
notice-expanded-what-many =
    { $count ->
        [one] Meldingen din til { $count } gruppeadresse er sendt videre:
       *[other] Meldingen din til { $count } gruppeadresser er sendt videre:
    }
notice-each-address = Dette gjelder hver av disse adressene:
notice-overview-headline = Resultatet er ulikt fra adresse til adresse
notice-overview-failed =
    { $count ->
        [one] { $count } adresse: ikke levert, ingen flere forsøk
       *[other] { $count } adresser: ikke levert, ingen flere forsøk
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adresse: kan være levert, ingen flere forsøk
       *[other] { $count } adresser: kan være levert, ingen flere forsøk
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adresse: forsinket, vi prøver fortsatt
       *[other] { $count } adresser: forsinket, vi prøver fortsatt
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adresse: levert
       *[other] { $count } adresser: levert
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adresse: sendt videre til neste e-postsystem
       *[other] { $count } adresser: sendt videre til neste e-postsystem
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } gruppeadresse: sendt videre til medlemmene
       *[other] { $count } gruppeadresser: sendt videre til medlemmene
    }
notice-likely = Den mest sannsynlige årsaken
notice-same-advice = Rådene ovenfor gjelder her også.
notice-more-recipients =
    { $count ->
        [one] I tillegg kommer { $count } adresse som ikke vises her. Du finner den i den vedlagte rapporten.
       *[other] I tillegg kommer { $count } adresser som ikke vises her. Du finner alle i den vedlagte rapporten.
    }
notice-failed-final = Det blir ikke gjort flere forsøk.
notice-enclosed-full = Hele meldingen din ligger ved.
notice-enclosed-header = Bare meldingshodet ligger ved: avsender, emne, dato og lignende.
notice-enclosed-header-8bit = Bare meldingshodet ligger ved. Teksten har tegn som kan bli ødelagt på veien tilbake.
notice-fields-left-out =
    { $count ->
        [one] { $count } linje i meldingshodet er utelatt fordi hodet var for langt.
       *[other] { $count } linjer i meldingshodet er utelatt fordi hodet var for langt.
    }
notice-fields-withheld =
    { $count ->
        [one] { $count } linje i meldingshodet er utelatt av hensyn til personvernet.
       *[other] { $count } linjer i meldingshodet er utelatt av hensyn til personvernet.
    }
notice-withheld-targets = Dette varselet viser ikke hvilken adresse meldingen din ble sendt videre til.
notice-withheld-members = Dette varselet viser ikke hvem som er med i gruppen.
notice-withheld-hosts = Dette varselet viser ikke navnene på interne servere.
notice-only-these = Dette varselet gjelder bare disse adressene.
    .one = Dette varselet gjelder bare denne adressen.

## Hvem som kan gjøre noe, og hva

notice-steps-heading = Dette kan du gjøre
notice-who-heading = Hvem kan løse dette?
notice-who-sender = Du: { $act }.
notice-who-recipient =
    { $count ->
        [one] Mottakeren kan { $act }.
       *[other] Mottakerne kan { $act }.
    }
notice-who-sender-admin = Administratoren din kan { $act }.
notice-who-recipient-admin = Administratorene hos { $domain } kan { $act }.
notice-who-nobody = Ingen direkte. Det kan hjelpe å { $act }.
notice-party-you = Du
notice-party-recipient =
    { $count ->
        [one] Mottakeren
       *[other] Mottakerne
    }
notice-party-your-admin = Administratoren din
notice-party-their-admin = Administratorene hos { $domain }
notice-part-can-act = Kan løse dette: { $act }
notice-part-passed-on = Prøvde å sende den videre
notice-part-refused = Avviste den
notice-part-no-answer = Svarte ikke
notice-part-not-delivered = Fikk ikke levert den
notice-part-keeps-trying = Prøver fortsatt
notice-part-nothing-to-do = Kan ikke løse dette alene
notice-part-delivered = Leverte den
notice-part-relayed = Sendte den videre
notice-part-expanded = Sendte den videre til en gruppe

## Flere språk i én melding

notice-language-below = Norsk nedenfor
notice-several-languages = Denne meldingen er skrevet på flere språk. Ett av dem er norsk.

## Hjelp og kontakt

notice-help = Les mer om dette problemet: { $link }
    .label = Les mer om dette problemet
notice-contact-address = Spørsmål? Skriv til: { $contact }
notice-contact-link = Kontakt oss på nettet: { $link }

## Den opprinnelige meldingen

notice-message-heading = Meldingen din
notice-message-subject = Emne
notice-message-sent = Sendt
notice-message-id = Message-ID
notice-message-size = Størrelse

## Forsinkelse

notice-delayed-headline = Vi prøver fortsatt
notice-delayed-until = Vi prøver til { $until }. Er meldingen ikke levert da, får du et nytt varsel.
notice-delayed-open = Hvis vi må gi opp, får du et nytt varsel.
notice-delayed-since = Meldingen din har ventet i { $duration }.
notice-delayed-nothing = Du trenger ikke å gjøre noe. Det er ikke nødvendig å sende meldingen på nytt.
notice-delayed-reason-heading = Årsaken så langt
notice-delayed-urgent = Haster det? Ta kontakt på en annen måte, for eksempel på telefon.

## Levert eller sendt videre

notice-delivered-headline = Meldingen har kommet fram
notice-delivered-meaning = Det betyr ikke at den er lest.
notice-relayed-headline = Leveringen blir ikke bekreftet
notice-relayed-meaning = E-postsystemet som tok imot meldingen på veien til { $domain }, sender ingen bekreftelser.
notice-expanded-headline = Meldingen er på vei til medlemmene
notice-expanded-meaning = En gruppeadresse står for flere andre adresser. Hvis meldingen ikke kan leveres til en av dem, kan det komme et varsel om det.

notice-label = { $label }:

explanation-what = Denne teksten forklarer rapporten nedenfor. Ifølge rapporten kommer den fra dette e-postsystemet:
explanation-unverified = Om det stemmer, kan ikke kontrolleres her. Selve rapporten står nedenfor, nøyaktig slik den kom inn.
