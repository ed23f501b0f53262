### Die Mitteilung selbst: alles um die Ursachen herum.
###
### Wir sagen Sie, aber nur, wo es nötig ist. Ein Satz hat einen Gedanken und höchstens zwanzig Wörter. Der nächste
### Schritt kommt zuerst, niemand bekommt die Schuld, niemand ein Geschlecht: die Person, die IT-Administration.
### Eine Nachricht wird zugestellt oder weitergegeben (von Server zu Server), ein Postfach leitet weiter. Was man gerade
### liest, heißt diese Mitteilung; was ihr beiliegt, ist der Bericht.

## Betreff und Absender

notice-subject-failed = Unzustellbar: Ihre Nachricht
    .with-subject = Unzustellbar: { $subject }
notice-subject-unsure = Unbestätigt: Ihre Nachricht
    .with-subject = Unbestätigt: { $subject }
notice-subject-delayed = Verzögert: Wir versuchen es weiter
    .with-subject = Verzögert: { $subject }
notice-subject-delivered = Zugestellt: Ihre Nachricht
    .with-subject = Zugestellt: { $subject }
notice-subject-relayed = Weitergegeben: Ihre Nachricht
    .with-subject = Weitergegeben: { $subject }
notice-subject-expanded = Weitergegeben an eine Gruppe: Ihre Nachricht
    .with-subject = Weitergegeben an eine Gruppe: { $subject }
notice-subject-mixed = Status je Adresse: Ihre Nachricht
    .with-subject = Status je Adresse: { $subject }

# Ohne Präposition, damit jeder Name passt, auch einer im Plural oder mit Artikel.
notice-from = E-Mail-Dienst { $site }
notice-brand = E-Mail-Dienst { $site }

## Was geschehen ist

notice-failed-what = Ihre Nachricht an { $recipient } wurde nicht zugestellt.
notice-failed-what-many =
    { $count ->
        [one] Ihre Nachricht an { $count } Adresse wurde nicht zugestellt:
       *[other] Ihre Nachricht an { $count } Adressen wurde nicht zugestellt:
    }
notice-failed-what-unsure = Es ist nicht sicher, ob Ihre Nachricht an { $recipient } zugestellt wurde.
notice-failed-what-unsure-many =
    { $count ->
        [one] Es ist nicht sicher, ob Ihre Nachricht an { $count } Adresse zugestellt wurde:
       *[other] Es ist nicht sicher, ob Ihre Nachricht an { $count } Adressen zugestellt wurde:
    }
notice-delayed-what = Ihre Nachricht an { $recipient } wurde noch nicht zugestellt.
notice-delayed-what-many =
    { $count ->
        [one] Ihre Nachricht an { $count } Adresse wurde noch nicht zugestellt:
       *[other] Ihre Nachricht an { $count } Adressen wurde noch nicht zugestellt:
    }
notice-delivered-what = Ihre Nachricht an { $recipient } wurde zugestellt.
notice-delivered-what-many =
    { $count ->
        [one] Ihre Nachricht an { $count } Adresse wurde zugestellt:
       *[other] Ihre Nachricht an { $count } Adressen wurde zugestellt:
    }
notice-relayed-what = Ihre Nachricht an { $recipient } wurde an das nächste Mailsystem weitergegeben.
notice-relayed-what-many =
    { $count ->
        [one] Ihre Nachricht an { $count } Adresse wurde an das nächste Mailsystem weitergegeben:
       *[other] Ihre Nachricht an { $count } Adressen wurde an das nächste Mailsystem weitergegeben:
    }
notice-expanded-what = Ihre Nachricht an { $recipient } wurde an mehrere Adressen weitergegeben.
notice-expanded-what-many =
    { $count ->
        [one] Ihre Nachricht an { $count } Gruppenadresse wurde weitergegeben:
       *[other] Ihre Nachricht an { $count } Gruppenadressen wurde weitergegeben:
    }
notice-each-address = Für jede dieser Adressen gilt:
notice-overview-headline = Das Ergebnis ist je nach Adresse verschieden
notice-overview-failed =
    { $count ->
        [one] { $count } Adresse: nicht zugestellt, keine weiteren Versuche
       *[other] { $count } Adressen: nicht zugestellt, keine weiteren Versuche
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } Adresse: vielleicht zugestellt, keine weiteren Versuche
       *[other] { $count } Adressen: vielleicht zugestellt, keine weiteren Versuche
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } Adresse: verzögert, wir versuchen es weiter
       *[other] { $count } Adressen: verzögert, wir versuchen es weiter
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } Adresse: zugestellt
       *[other] { $count } Adressen: zugestellt
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } Adresse: an das nächste Mailsystem weitergegeben
       *[other] { $count } Adressen: an das nächste Mailsystem weitergegeben
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } Gruppenadresse: an die Mitglieder weitergegeben
       *[other] { $count } Gruppenadressen: an die Mitglieder weitergegeben
    }
notice-likely = Der wahrscheinlichste Grund
notice-same-advice = Die Hinweise oben gelten auch hier.
notice-more-recipients =
    { $count ->
        [one] { $count } weitere Adresse ist hier nicht aufgeführt. Der angehängte Bericht nennt sie.
       *[other] { $count } weitere Adressen sind hier nicht aufgeführt. Der angehängte Bericht nennt sie alle.
    }
notice-failed-final = Es gibt keine weiteren Zustellversuche.
notice-enclosed-full = Ihre vollständige Nachricht ist angehängt.
notice-enclosed-header = Von Ihrer Nachricht sind nur die Kopfzeilen angehängt: Absender, Betreff, Datum und Ähnliches.
notice-enclosed-header-8bit = Von Ihrer Nachricht sind nur die Kopfzeilen angehängt. Der Text enthält Zeichen, die auf dem Rückweg beschädigt werden können.
notice-fields-left-out =
    { $count ->
        [one] { $count } Kopfzeile fehlt, weil die Kopfzeilen zusammen zu lang waren.
       *[other] { $count } Kopfzeilen fehlen, weil die Kopfzeilen zusammen zu lang waren.
    }
notice-fields-withheld =
    { $count ->
        [one] { $count } Kopfzeile fehlt aus Gründen des Datenschutzes.
       *[other] { $count } Kopfzeilen fehlen aus Gründen des Datenschutzes.
    }
notice-withheld-targets = Diese Mitteilung zeigt nicht, an welche Adresse Ihre Nachricht weitergeleitet wurde.
notice-withheld-members = Diese Mitteilung zeigt nicht, wer zur Gruppe gehört.
notice-withheld-hosts = Diese Mitteilung zeigt die Namen interner Server nicht.
notice-only-these = Diese Mitteilung betrifft nur diese Adressen.
    .one = Diese Mitteilung betrifft nur diese Adresse.

## Wer etwas tun kann, und was
## $act ist ein Infinitiv und steht nach „kann“. Ohne Zahl (auf den Hilfeseiten) gilt die Einzahl.

notice-steps-heading = Was Sie tun können
notice-who-heading = Wer kann das lösen?
notice-who-sender = Sie können { $act }.
notice-who-recipient =
    { $count ->
       *[one] Die angeschriebene Person kann { $act }.
        [other] Die angeschriebenen Personen können { $act }.
    }
notice-who-sender-admin = Ihre IT-Administration kann { $act }.
notice-who-recipient-admin = Die IT-Administration von { $domain } kann { $act }.
notice-who-nobody = Niemand direkt. Das kann helfen: { $act }.
notice-party-you = Sie
notice-party-recipient =
    { $count ->
       *[one] Die angeschriebene Person
        [other] Die angeschriebenen Personen
    }
notice-party-your-admin = Ihre IT-Administration
notice-party-their-admin = IT-Administration von { $domain }
notice-part-can-act = Hier lösbar: { $act }
notice-part-passed-on = Hat die Weitergabe versucht
notice-part-refused = Hat die Annahme abgelehnt
notice-part-no-answer = Hat nicht geantwortet
notice-part-not-delivered = Konnte nicht zustellen
notice-part-keeps-trying = Versucht es weiter
notice-part-nothing-to-do = Hier allein nicht lösbar
notice-part-delivered = Hat zugestellt
notice-part-relayed = Hat weitergegeben
notice-part-expanded = Hat an eine Gruppe weitergegeben

## Mehrere Sprachen in einer Mitteilung

notice-language-below = Deutsch weiter unten
notice-several-languages = Diese Mitteilung ist in mehreren Sprachen verfasst. Eine davon ist Deutsch.

## Hilfe und Kontakt

notice-help = Mehr über dieses Problem: { $link }
    .label = Mehr über dieses Problem
notice-contact-address = Fragen? Schreiben Sie an: { $contact }
notice-contact-link = So erreichen Sie uns online: { $link }

## Die ursprüngliche Nachricht

notice-message-heading = Ihre Nachricht
notice-message-subject = Betreff
notice-message-sent = Gesendet
notice-message-id = Message-ID
notice-message-size = Größe

## Verzögerung

notice-delayed-headline = Wir versuchen es weiter
notice-delayed-until = Weitere Versuche folgen bis zum { $until }. Ist die Nachricht bis dahin nicht zugestellt, erhalten Sie eine weitere Mitteilung.
notice-delayed-open = Falls die Zustellung endgültig scheitert, erhalten Sie eine weitere Mitteilung.
notice-delayed-since = Ihre Nachricht wartet schon { $duration }.
notice-delayed-nothing = Sie brauchen nichts zu tun. Die Nachricht muss nicht noch einmal gesendet werden.
notice-delayed-reason-heading = Woran es bisher liegt
notice-delayed-urgent =
    { $count ->
       *[one] Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person, zum Beispiel telefonisch.
        [other] Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Personen, zum Beispiel telefonisch.
    }

## Zugestellt oder weitergegeben

notice-delivered-headline = Die Nachricht ist angekommen
notice-delivered-meaning = Das heißt nicht, dass sie auch gelesen wurde.
notice-relayed-headline = Die Zustellung wird nicht bestätigt
notice-relayed-meaning = Das Mailsystem, das die Nachricht auf dem Weg zu { $domain } angenommen hat, sendet keine Bestätigungen.
notice-expanded-headline = Die Nachricht ist zu den Mitgliedern unterwegs
notice-expanded-meaning = Eine Gruppenadresse steht für mehrere andere Adressen. Scheitert die Zustellung an eine davon, kann noch eine Mitteilung folgen.

notice-label = { $label }:

explanation-what = Dieser Text erklärt den Bericht, der unten steht. Nach eigener Angabe stammt der Bericht von diesem Mailsystem:
explanation-unverified = Ob das stimmt, lässt sich hier nicht prüfen. Der Bericht selbst steht unten, genau so, wie er eingegangen ist.
