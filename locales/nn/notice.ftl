### Sjølve varselet: alt rundt årsakene.
###
### Vi seier du. Ei setning har éin tanke og høgst tjue ord. Det neste steget kjem først, og ingen blir klandra.
### E-infinitiv (å sende), j der norma lèt oss velje (følgje, leggje, søkje), bli – blir – blei, kome – kjem, ta – tek.
### Ei melding blir levert i ein postboks eller send vidare til neste server; ein postboks vidaresender.
### Det lesaren har framfor seg no, heiter varselet; rapporten er den tekniske delen. Mottakaren er aldri han eller ho.

## Emne og avsendar

notice-subject-failed = Kan ikkje leverast: meldinga di
    .with-subject = Kan ikkje leverast: { $subject }
notice-subject-unsure = Ikkje stadfesta: meldinga di
    .with-subject = Ikkje stadfesta: { $subject }
notice-subject-delayed = Forseinka: vi prøver framleis
    .with-subject = Forseinka: { $subject }
notice-subject-delivered = Levert: meldinga di
    .with-subject = Levert: { $subject }
notice-subject-relayed = Sendt vidare: meldinga di
    .with-subject = Sendt vidare: { $subject }
notice-subject-expanded = Sendt vidare til ei gruppe: meldinga di
    .with-subject = Sendt vidare til ei gruppe: { $subject }
notice-subject-mixed = Status for kvar adresse: meldinga di
    .with-subject = Status for kvar adresse: { $subject }
notice-from = E-posttenesta hos { $site }
notice-brand = E-posttenesta hos { $site }

## Kva som har hendt

notice-failed-what = Meldinga di til { $recipient } blei ikkje levert.
notice-failed-what-many =
    { $count ->
        [one] Meldinga di til { $count } adresse blei ikkje levert:
       *[other] Meldinga di til { $count } adresser blei ikkje levert:
    }
notice-failed-what-unsure = Det er uvisst om meldinga di til { $recipient } blei levert.
notice-failed-what-unsure-many =
    { $count ->
        [one] Det er uvisst om meldinga di til { $count } adresse blei levert:
       *[other] Det er uvisst om meldinga di til { $count } adresser blei levert:
    }
notice-delayed-what = Meldinga di til { $recipient } er ikkje levert enno.
notice-delayed-what-many =
    { $count ->
        [one] Meldinga di til { $count } adresse er ikkje levert enno:
       *[other] Meldinga di til { $count } adresser er ikkje levert enno:
    }
notice-delivered-what = Meldinga di til { $recipient } er levert.
notice-delivered-what-many =
    { $count ->
        [one] Meldinga di til { $count } adresse er levert:
       *[other] Meldinga di til { $count } adresser er levert:
    }
notice-relayed-what = Meldinga di til { $recipient } er send vidare til neste e-postsystem.
notice-relayed-what-many =
    { $count ->
        [one] Meldinga di til { $count } adresse er send vidare til neste e-postsystem:
       *[other] Meldinga di til { $count } adresser er send vidare til neste e-postsystem:
    }
notice-expanded-what = Meldinga di til { $recipient } er send vidare til fleire adresser.
notice-expanded-what-many =
    { $count ->
        [one] Meldinga di til { $count } gruppeadresse er send vidare:
       *[other] Meldinga di til { $count } gruppeadresser er send vidare:
    }
notice-each-address = Dette gjeld kvar av desse adressene:
notice-overview-headline = Resultatet er ulikt frå adresse til adresse
notice-overview-failed =
    { $count ->
        [one] { $count } adresse: ikkje levert, ingen fleire forsøk
       *[other] { $count } adresser: ikkje levert, ingen fleire forsøk
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adresse: kan vere levert, ingen fleire forsøk
       *[other] { $count } adresser: kan vere levert, ingen fleire forsøk
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adresse: forseinka, vi prøver framleis
       *[other] { $count } adresser: forseinka, vi prøver framleis
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adresse: levert
       *[other] { $count } adresser: levert
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adresse: sendt vidare til neste e-postsystem
       *[other] { $count } adresser: sendt vidare til neste e-postsystem
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } gruppeadresse: sendt vidare til medlemmene
       *[other] { $count } gruppeadresser: sendt vidare til medlemmene
    }
notice-likely = Den mest sannsynlege årsaka
notice-same-advice = Råda ovanfor gjeld her òg.
notice-more-recipients =
    { $count ->
        [one] I tillegg kjem { $count } adresse som ikkje er lista opp her. Du finn ho i den vedlagde rapporten.
       *[other] I tillegg kjem { $count } adresser som ikkje er lista opp her. Du finn alle i den vedlagde rapporten.
    }
notice-failed-final = Det blir ikkje gjort fleire forsøk.
notice-enclosed-full = Heile meldinga di ligg ved.
notice-enclosed-header = Berre meldingshovudet ligg ved: avsendar, emne, dato og liknande.
notice-enclosed-header-8bit = Berre meldingshovudet ligg ved. Teksten har teikn som kan bli øydelagde på vegen tilbake.
notice-fields-left-out =
    { $count ->
        [one] { $count } linje i meldingshovudet er utelaten fordi hovudet var for langt.
       *[other] { $count } linjer i meldingshovudet er utelatne fordi hovudet var for langt.
    }
notice-fields-withheld =
    { $count ->
        [one] { $count } linje i meldingshovudet er utelaten av omsyn til personvernet.
       *[other] { $count } linjer i meldingshovudet er utelatne av omsyn til personvernet.
    }
notice-withheld-targets = Dette varselet viser ikkje kva adresse meldinga di blei vidaresend til.
notice-withheld-members = Dette varselet viser ikkje kven som er med i gruppa.
notice-withheld-hosts = Dette varselet viser ikkje namna på interne serverar.
notice-only-these = Dette varselet gjeld berre desse adressene.
    .one = Dette varselet gjeld berre denne adressa.

## Kven som kan gjere noko, og kva

notice-steps-heading = Dette kan du gjere
notice-who-heading = Kven kan løyse dette?
notice-who-sender = Du: { $act }.
notice-who-recipient =
    { $count ->
       *[one] Mottakaren kan { $act }.
        [other] Mottakarane kan { $act }.
    }
notice-who-sender-admin = Administratoren din kan { $act }.
notice-who-recipient-admin = Administratorane hos { $domain } kan { $act }.
notice-who-nobody = Ingen direkte. Det kan hjelpe å { $act }.
notice-party-you = Du
notice-party-recipient =
    { $count ->
       *[one] Mottakaren
        [other] Mottakarane
    }
notice-party-your-admin = Administratoren din
notice-party-their-admin = Administratorane hos { $domain }
notice-part-can-act = Kan løyse dette: { $act }
notice-part-passed-on = Prøvde å sende meldinga vidare
notice-part-refused = Tok ikkje imot
notice-part-no-answer = Svarte ikkje
notice-part-not-delivered = Fekk ikkje levert meldinga
notice-part-keeps-trying = Prøver framleis
notice-part-nothing-to-do = Kan ikkje løyse dette åleine
notice-part-delivered = Leverte meldinga
notice-part-relayed = Har sendt meldinga vidare
notice-part-expanded = Har sendt meldinga vidare til ei gruppe

## Fleire språk i éi melding

notice-language-below = Nynorsk nedanfor
notice-several-languages = Denne meldinga er skriven på fleire språk. Eitt av dei er nynorsk.

## Hjelp og kontakt

notice-help = Les meir om dette problemet: { $link }
    .label = Les meir om dette problemet
notice-contact-address = Spørsmål? Skriv til: { $contact }
notice-contact-link = Kontakt oss på nettet: { $link }

## Den opphavlege meldinga

notice-message-heading = Meldinga di
notice-message-subject = Emne
notice-message-sent = Sendt
notice-message-id = Message-ID
notice-message-size = Storleik

## Forseinking

notice-delayed-headline = Vi prøver framleis
notice-delayed-until = Vi prøver til { $until }. Er meldinga ikkje levert då, får du eit nytt varsel.
notice-delayed-open = Dersom vi må gi opp, får du eit nytt varsel.
notice-delayed-since = Meldinga di har venta i { $duration }.
notice-delayed-nothing = Du treng ikkje gjere noko. Du treng heller ikkje sende meldinga på nytt.
notice-delayed-reason-heading = Årsaka så langt
notice-delayed-urgent = Hastar det? Ta kontakt på ein annan måte, til dømes på telefon.

## Levert eller sendt vidare

notice-delivered-headline = Meldinga har kome fram
notice-delivered-meaning = Det betyr ikkje at ho er lesen.
notice-relayed-headline = Leveringa blir ikkje stadfesta
notice-relayed-meaning = E-postsystemet som tok imot meldinga på vegen til { $domain }, sender inga stadfesting.
notice-expanded-headline = Meldinga er på veg til medlemmene
notice-expanded-meaning = Bak ei gruppeadresse ligg fleire andre adresser. Dersom meldinga ikkje kan leverast til ei av dei, kan det kome eit varsel om det.

notice-label = { $label }:

## Framfor ein rapport frå ein annan stad

explanation-what = Denne teksten forklarer rapporten nedanfor. Ifølgje rapporten kjem han frå dette e-postsystemet:
explanation-unverified = Om det stemmer, kan ikkje kontrollerast her. Sjølve rapporten står nedanfor, nøyaktig slik han kom inn.
