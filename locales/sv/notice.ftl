### Själva beskedet: allt runt orsakerna.
###
### Vi säger du. En mening har en tanke och högst tjugo ord. Nästa steg kommer först, och ingen får skulden.
### Ett meddelande levereras eller skickas vidare (från server till server), en postlåda vidarebefordrar. Det läsaren har
### framför sig heter det här beskedet; det som är bifogat heter rapporten.

## Ämne och avsändare

notice-subject-failed = Kunde inte levereras: ditt meddelande
    .with-subject = Kunde inte levereras: { $subject }
notice-subject-unsure = Obekräftat: ditt meddelande
    .with-subject = Obekräftat: { $subject }

notice-subject-delayed = Försenat: vi fortsätter att försöka
    .with-subject = Försenat: { $subject }
notice-subject-delivered = Levererat: ditt meddelande
    .with-subject = Levererat: { $subject }
notice-subject-relayed = Skickat vidare: ditt meddelande
    .with-subject = Skickat vidare: { $subject }
notice-subject-expanded = Skickat vidare till en grupp: ditt meddelande
    .with-subject = Skickat vidare till en grupp: { $subject }
notice-subject-mixed = Status per adress: ditt meddelande
    .with-subject = Status per adress: { $subject }
notice-from = E-posttjänsten hos { $site }
notice-brand = E-posttjänsten hos { $site }

## Vad som har hänt

notice-failed-what = Ditt meddelande till { $recipient } kunde inte levereras.
notice-failed-what-many =
    { $count ->
        [one] Ditt meddelande till { $count } adress kunde inte levereras:
       *[other] Ditt meddelande till { $count } adresser kunde inte levereras:
    }
notice-failed-what-unsure = Det är osäkert om ditt meddelande till { $recipient } har levererats.
notice-failed-what-unsure-many =
    { $count ->
        [one] Det är osäkert om ditt meddelande till { $count } adress har levererats:
       *[other] Det är osäkert om ditt meddelande till { $count } adresser har levererats:
    }
notice-delayed-what = Ditt meddelande till { $recipient } har inte levererats ännu.
notice-delayed-what-many =
    { $count ->
        [one] Ditt meddelande till { $count } adress har inte levererats ännu:
       *[other] Ditt meddelande till { $count } adresser har inte levererats ännu:
    }
notice-delivered-what = Ditt meddelande till { $recipient } har levererats.
notice-delivered-what-many =
    { $count ->
        [one] Ditt meddelande till { $count } adress har levererats:
       *[other] Ditt meddelande till { $count } adresser har levererats:
    }
notice-relayed-what = Ditt meddelande till { $recipient } har skickats vidare till nästa e-postsystem.
notice-relayed-what-many =
    { $count ->
        [one] Ditt meddelande till { $count } adress har skickats vidare till nästa e-postsystem:
       *[other] Ditt meddelande till { $count } adresser har skickats vidare till nästa e-postsystem:
    }
notice-expanded-what = Ditt meddelande till { $recipient } har skickats vidare till flera adresser.
notice-expanded-what-many =
    { $count ->
        [one] Ditt meddelande till { $count } gruppadress har skickats vidare:
       *[other] Ditt meddelande till { $count } gruppadresser har skickats vidare:
    }
notice-each-address = Detta gäller var och en av adresserna:
notice-overview-headline = Resultatet skiljer sig mellan adresserna
notice-overview-failed =
    { $count ->
        [one] { $count } adress: inte levererat, inga fler försök
       *[other] { $count } adresser: inte levererat, inga fler försök
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adress: kan ha levererats, inga fler försök
       *[other] { $count } adresser: kan ha levererats, inga fler försök
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adress: försenat, vi fortsätter att försöka
       *[other] { $count } adresser: försenat, vi fortsätter att försöka
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adress: levererat
       *[other] { $count } adresser: levererat
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adress: skickat vidare till nästa e-postsystem
       *[other] { $count } adresser: skickat vidare till nästa e-postsystem
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } gruppadress: skickat vidare till medlemmarna
       *[other] { $count } gruppadresser: skickat vidare till medlemmarna
    }
notice-likely = Den troligaste orsaken
notice-same-advice = Råden ovan gäller även här.
notice-more-recipients =
    { $count ->
        [one] { $count } adress till finns inte med här. Den står i den bifogade rapporten.
       *[other] { $count } adresser till finns inte med här. Alla står i den bifogade rapporten.
    }
notice-failed-final = Det görs inga fler försök.
notice-enclosed-full = Hela ditt meddelande är bifogat.
notice-enclosed-header = Bara meddelandehuvudet är bifogat: avsändare, ämne, datum och liknande.
notice-enclosed-header-8bit = Bara meddelandehuvudet är bifogat. Texten innehåller tecken som kan förvanskas på vägen tillbaka.
notice-fields-left-out =
    { $count ->
        [one] { $count } rad i meddelandehuvudet har utelämnats eftersom huvudet var för långt.
       *[other] { $count } rader i meddelandehuvudet har utelämnats eftersom huvudet var för långt.
    }
notice-fields-withheld =
    { $count ->
        [one] { $count } rad i meddelandehuvudet har utelämnats av integritetsskäl.
       *[other] { $count } rader i meddelandehuvudet har utelämnats av integritetsskäl.
    }
notice-withheld-targets = Det här beskedet visar inte vilken adress ditt meddelande skickades vidare till.
notice-withheld-members = Det här beskedet visar inte vilka som ingår i gruppen.
notice-withheld-hosts = Det här beskedet visar inte namnen på interna servrar.
notice-only-these = Det här beskedet gäller bara dessa adresser.
    .one = Det här beskedet gäller bara denna adress.

## Vem som kan göra något, och vad

notice-steps-heading = Det här kan du göra
notice-who-heading = Vem kan lösa detta?
notice-who-sender = Du kan { $act }.
notice-who-recipient =
    { $count ->
        [one] Mottagaren kan { $act }.
       *[other] Mottagarna kan { $act }.
    }
notice-who-sender-admin = Din administratör kan { $act }.
notice-who-recipient-admin = Administratörerna hos { $domain } kan { $act }.
notice-who-nobody = Ingen direkt. Det kan hjälpa att { $act }.
notice-party-you = Du
notice-party-recipient =
    { $count ->
        [one] Mottagaren
       *[other] Mottagarna
    }
notice-party-your-admin = Din administratör
notice-party-their-admin = Administratörerna hos { $domain }
notice-part-can-act = Kan lösa detta: { $act }
notice-part-passed-on = Försökte skicka det vidare
notice-part-refused = Avvisade det
notice-part-no-answer = Svarade inte
notice-part-not-delivered = Kunde inte leverera det
notice-part-keeps-trying = Fortsätter att försöka
notice-part-nothing-to-do = Kan inte lösa detta på egen hand
notice-part-delivered = Levererade det
notice-part-relayed = Skickade det vidare
notice-part-expanded = Skickade det vidare till en grupp

## Flera språk i ett besked

notice-language-below = Svenska nedan
notice-several-languages = Det här beskedet är skrivet på flera språk. Ett av dem är svenska.

## Hjälp och kontakt

notice-help = Läs mer om det här problemet: { $link }
    .label = Läs mer om det här problemet
notice-contact-address = Frågor? Skriv till: { $contact }
notice-contact-link = Kontakta oss på webben: { $link }

## Det ursprungliga meddelandet

notice-message-heading = Ditt meddelande
notice-message-subject = Ämne
notice-message-sent = Skickat
notice-message-id = Message-ID
notice-message-size = Storlek

## Försening

notice-delayed-headline = Vi fortsätter att försöka
notice-delayed-until = Vi fortsätter att försöka till den { $until }. Har meddelandet inte levererats då får du ett nytt besked.
notice-delayed-open = Om vi måste ge upp får du ett nytt besked.
notice-delayed-since = Ditt meddelande har väntat i { $duration }.
notice-delayed-nothing = Du behöver inte göra något. Meddelandet behöver inte skickas igen.
notice-delayed-reason-heading = Vad vi vet hittills
notice-delayed-urgent = Är det bråttom? Ta kontakt på annat sätt, till exempel per telefon.

## Levererat eller skickat vidare

notice-delivered-headline = Meddelandet har kommit fram
notice-delivered-meaning = Det betyder inte att det har lästs.
notice-relayed-headline = Leveransen kommer inte att bekräftas
notice-relayed-meaning = E-postsystemet som tog emot meddelandet på vägen till { $domain } skickar inga bekräftelser.
notice-expanded-headline = Meddelandet är på väg till gruppens medlemmar
notice-expanded-meaning = Bakom en gruppadress finns flera andra adresser. Om meddelandet inte kan levereras till någon av dem kan det komma ett besked om det.

notice-label = { $label }:

explanation-what = Den här texten förklarar rapporten nedan. Enligt rapporten kommer den från detta e-postsystem:
explanation-unverified = Om det stämmer går inte att kontrollera här. Själva rapporten står nedan, precis som den kom in.
