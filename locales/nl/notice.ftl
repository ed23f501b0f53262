### De melding zelf: alles om de oorzaken heen.
###
### We zeggen u. Een zin heeft één gedachte en hooguit twintig woorden. De volgende stap komt eerst, niemand krijgt
### de schuld. Een bericht wordt bezorgd of doorgegeven; wat de lezer nu leest, heet deze melding.

## Onderwerp en afzender

notice-subject-failed = Onbestelbaar: uw bericht
    .with-subject = Onbestelbaar: { $subject }
notice-subject-unsure = Niet bevestigd: uw bericht
    .with-subject = Niet bevestigd: { $subject }

notice-subject-delayed = Vertraagd: we blijven het proberen
    .with-subject = Vertraagd: { $subject }
notice-subject-delivered = Bezorgd: uw bericht
    .with-subject = Bezorgd: { $subject }
notice-subject-relayed = Doorgegeven: uw bericht
    .with-subject = Doorgegeven: { $subject }
notice-subject-expanded = Doorgegeven aan een groep: uw bericht
    .with-subject = Doorgegeven aan een groep: { $subject }
notice-subject-mixed = Status per adres: uw bericht
    .with-subject = Status per adres: { $subject }
notice-from = E-maildienst van { $site }
notice-brand = E-maildienst van { $site }

## Wat er is gebeurd

notice-failed-what = Uw bericht aan { $recipient } is niet bezorgd.
notice-failed-what-many =
    { $count ->
        [one] Uw bericht aan { $count } adres is niet bezorgd:
       *[other] Uw bericht aan { $count } adressen is niet bezorgd:
    }
notice-failed-what-unsure = Het is niet zeker of uw bericht aan { $recipient } is bezorgd.
notice-failed-what-unsure-many =
    { $count ->
        [one] Het is niet zeker of uw bericht aan { $count } adres is bezorgd:
       *[other] Het is niet zeker of uw bericht aan { $count } adressen is bezorgd:
    }
notice-delayed-what = Uw bericht aan { $recipient } is nog niet bezorgd.
notice-delayed-what-many =
    { $count ->
        [one] Uw bericht aan { $count } adres is nog niet bezorgd:
       *[other] Uw bericht aan { $count } adressen is nog niet bezorgd:
    }
notice-delivered-what = Uw bericht aan { $recipient } is bezorgd.
notice-delivered-what-many =
    { $count ->
        [one] Uw bericht aan { $count } adres is bezorgd:
       *[other] Uw bericht aan { $count } adressen is bezorgd:
    }
notice-relayed-what = Uw bericht aan { $recipient } is doorgegeven aan het volgende mailsysteem.
notice-relayed-what-many =
    { $count ->
        [one] Uw bericht aan { $count } adres is doorgegeven aan het volgende mailsysteem:
       *[other] Uw bericht aan { $count } adressen is doorgegeven aan het volgende mailsysteem:
    }
notice-expanded-what = Uw bericht aan { $recipient } is doorgegeven aan meerdere adressen.
notice-expanded-what-many =
    { $count ->
        [one] Uw bericht aan { $count } groepsadres is doorgegeven:
       *[other] Uw bericht aan { $count } groepsadressen is doorgegeven:
    }
notice-each-address = Voor elk van deze adressen geldt:
notice-overview-headline = De uitkomst verschilt per adres
notice-overview-failed =
    { $count ->
        [one] { $count } adres: niet bezorgd, geen nieuwe poging
       *[other] { $count } adressen: niet bezorgd, geen nieuwe poging
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adres: misschien bezorgd, geen nieuwe poging
       *[other] { $count } adressen: misschien bezorgd, geen nieuwe poging
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adres: vertraagd, we blijven het proberen
       *[other] { $count } adressen: vertraagd, we blijven het proberen
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adres: bezorgd
       *[other] { $count } adressen: bezorgd
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adres: doorgegeven aan het volgende mailsysteem
       *[other] { $count } adressen: doorgegeven aan het volgende mailsysteem
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } groepsadres: doorgegeven aan de leden
       *[other] { $count } groepsadressen: doorgegeven aan de leden
    }
notice-likely = De waarschijnlijkste oorzaak
notice-same-advice = Het advies hierboven geldt ook hier.
notice-more-recipients =
    { $count ->
        [one] Er is nog { $count } adres dat hier niet staat. U vindt het in het bijgevoegde rapport.
       *[other] Er zijn nog { $count } adressen die hier niet staan. U vindt ze allemaal in het bijgevoegde rapport.
    }
notice-failed-final = Er volgt geen nieuwe poging.
notice-enclosed-full = Uw hele bericht is bijgevoegd.
notice-enclosed-header = Van uw bericht is alleen de kop bijgevoegd: afzender, onderwerp, datum en dergelijke.
notice-enclosed-header-8bit = Van uw bericht is alleen de kop bijgevoegd. De tekst bevat tekens die op de terugweg verminkt kunnen raken.
notice-fields-left-out =
    { $count ->
        [one] In die kop ontbreekt { $count } regel, omdat de kop te lang was.
       *[other] In die kop ontbreken { $count } regels, omdat de kop te lang was.
    }
notice-fields-withheld =
    { $count ->
        [one] In die kop ontbreekt { $count } regel, vanwege de privacy.
       *[other] In die kop ontbreken { $count } regels, vanwege de privacy.
    }
notice-withheld-targets = Deze melding toont niet naar welk adres uw bericht is doorgestuurd.
notice-withheld-members = Deze melding toont niet wie bij de groep hoort.
notice-withheld-hosts = Deze melding toont de namen van interne servers niet.
notice-only-these = Deze melding gaat alleen over deze adressen.
    .one = Deze melding gaat alleen over dit adres.

## Wie iets kan doen, en wat

notice-steps-heading = Wat u kunt doen
notice-who-heading = Wie kan dit oplossen?
notice-who-sender = U: { $act }.
notice-who-recipient =
    { $count ->
        [one] De ontvanger: { $act }.
       *[other] De ontvangers: { $act }.
    }
notice-who-sender-admin = Uw beheerder: { $act }.
notice-who-recipient-admin = De beheerders van { $domain }: { $act }.
notice-who-nobody = Niemand in het bijzonder. Wat kan helpen: { $act }.
notice-party-you = U
notice-party-recipient =
    { $count ->
        [one] De ontvanger
       *[other] De ontvangers
    }
notice-party-your-admin = Uw beheerder
notice-party-their-admin = Beheerders van { $domain }
notice-part-can-act = Oplossing: { $act }
notice-part-passed-on = Probeerde het door te geven
notice-part-refused = Weigerde het
notice-part-no-answer = Gaf geen antwoord
notice-part-not-delivered = Kon het niet bezorgen
notice-part-keeps-trying = Blijft het proberen
notice-part-nothing-to-do = Hulp van anderen nodig
notice-part-delivered = Bezorgde het
notice-part-relayed = Gaf het door
notice-part-expanded = Gaf het door aan een groep

## Meerdere talen in één melding

notice-language-below = Nederlands hieronder
notice-several-languages = Deze melding is in meerdere talen geschreven. Een daarvan is Nederlands.

## Hulp en contact

notice-help = Lees meer over dit probleem: { $link }
    .label = Lees meer over dit probleem
notice-contact-address = Vragen? Schrijf naar: { $contact }
notice-contact-link = Neem online contact op via: { $link }

## Het oorspronkelijke bericht

notice-message-heading = Uw bericht
notice-message-subject = Onderwerp
notice-message-sent = Verstuurd
notice-message-id = Message-ID
notice-message-size = Grootte

## Vertraging

notice-delayed-headline = We blijven het proberen
notice-delayed-until = We doen nieuwe pogingen tot { $until }. Is het bericht dan nog niet bezorgd, dan krijgt u weer een melding.
notice-delayed-open = Lukt het uiteindelijk niet, dan krijgt u weer een melding.
notice-delayed-since = Uw bericht wacht al { $duration }.
notice-delayed-nothing = U hoeft niets te doen. Opnieuw versturen is niet nodig.
notice-delayed-reason-heading = Wat we tot nu toe weten
notice-delayed-urgent =
    { $count ->
        [one] Is het dringend? Neem dan op een andere manier contact op met de ontvanger, bijvoorbeeld telefonisch.
       *[other] Is het dringend? Neem dan op een andere manier contact op met de ontvangers, bijvoorbeeld telefonisch.
    }

## Bezorgd of doorgegeven

notice-delivered-headline = Het bericht is aangekomen
notice-delivered-meaning = Dat betekent niet dat het bericht ook is gelezen.
notice-relayed-headline = De bezorging wordt niet bevestigd
notice-relayed-meaning = Het mailsysteem dat het bericht op weg naar { $domain } heeft aangenomen, stuurt geen bevestigingen.
notice-expanded-headline = Het bericht is onderweg naar de groepsleden
notice-expanded-meaning = Een groepsadres staat voor meerdere andere adressen. Kan het bericht ergens niet worden bezorgd, dan krijgt u daarover misschien nog een melding.

notice-label = { $label }:

explanation-what = Deze tekst legt het rapport uit dat hieronder staat. Volgens dat rapport komt het van dit mailsysteem:
explanation-unverified = Of dat klopt, is hier niet na te gaan. Het rapport zelf staat hieronder, precies zoals het is binnengekomen.
