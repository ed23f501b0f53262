### E-Mails an alle, die Mailings versenden: wie es um ein Mailing steht, welche Adressen einer Liste Mühe machen und dass etwas
### Aufmerksamkeit braucht.
###
### Es sind gewöhnliche E-Mails, keine Mitteilungen über eine einzelne Nachricht. Ton: der von notice.ftl. Erst die Zahlen, dann
### das, was hilft.

## Absender und Betreff

summary-from = Mailings { $site }
summary-subject-interim = Zwischenbericht: { $mailing }
summary-subject-final = Abschlussbericht: { $mailing }

## Der Bericht über ein Mailing

summary-headline = { $percent } zugestellt
summary-what-interim = Bisher als zugestellt gezählt: { $count } von { $total } Nachrichten.
summary-what-final = Die Zeit für Versuche ist abgelaufen. Als zugestellt gezählt: { $count } von { $total } Nachrichten.
summary-failed =
    { $count ->
        [0] Keine Nachricht ist fehlgeschlagen.
        [one] { $count } Nachricht ist fehlgeschlagen. Für sie gibt es keine weiteren Versuche.
       *[other] { $count } Nachrichten sind fehlgeschlagen. Für sie gibt es keine weiteren Versuche.
    }
summary-retrying =
    { $count ->
        [0] Für keine Nachricht folgen weitere Versuche.
        [one] Für { $count } Nachricht folgen weitere Versuche.
       *[other] Für { $count } Nachrichten folgen weitere Versuche.
    }
summary-pending =
    { $count ->
        [0] Keine Nachricht steht mehr aus.
        [one] { $count } Nachricht steht noch aus.
       *[other] { $count } Nachrichten stehen noch aus.
    }
summary-validity = Weitere Versuche folgen bis zum { $moment }.
summary-note-optimistic = Eine Nachricht zählt als zugestellt, solange nichts zurückkommt. Dieser Anteil kann noch sinken.
summary-note-feedback = Eine Nachricht zählt als zugestellt, sobald ein Zustellbericht vorliegt. Dieser Anteil kann noch steigen.
summary-note-final = Auch später kann noch eine Nachricht zurückkommen. Die Seite mit dem Protokoll zeigt dann die neuen Zahlen.
summary-numbers-heading = Zahlen
summary-chart-heading = Zugestellte und fehlgeschlagene Nachrichten im Zeitverlauf
summary-chart-meaning = Liniendiagramm. Am Ende sind { $delivered } zugestellt und { $failed } fehlgeschlagen.
summary-causes-heading = Warum Nachrichten nicht zugestellt wurden
summary-messages =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
summary-causes-more =
    { $count ->
        [one] { $count } weitere Nachricht hat eine andere Ursache.
       *[other] { $count } weitere Nachrichten haben andere Ursachen.
    }
summary-cause-unknown = Die Ursache wurde nicht gemeldet
summary-domains-heading = Domains mit den meisten fehlgeschlagenen Nachrichten
summary-quarantine =
    { $count ->
        [one] { $count } Adresse ist jetzt in Quarantäne. Das nächste Mailing lässt sie aus.
       *[other] { $count } Adressen sind jetzt in Quarantäne. Das nächste Mailing lässt sie aus.
    }
summary-attached = Die angehängte Tabelle enthält jede Nachricht mit ihrem Status. Sie lässt sich in jeder Tabellenkalkulation öffnen.
summary-attached-part =
    { $count ->
        [one] Die angehängte Tabelle enthält { $count } Nachricht, die nicht zugestellt wurde. Auf der Seite stehen alle Nachrichten.
       *[other] Die angehängte Tabelle enthält { $count } Nachrichten, die nicht zugestellt wurden. Auf der Seite stehen alle Nachrichten.
    }
summary-page = Zum Protokoll: { $link }
summary-reason = Sie erhalten diesen Bericht, weil Sie dieses Mailing versenden.
summary-file = mailing-protokoll

## Die Übersicht für alle, die eine Liste betreuen

digest-subject =
    { $count ->
        [one] { $count } Adresse zu prüfen: { $mailing }
       *[other] { $count } Adressen zu prüfen: { $mailing }
    }
digest-headline =
    { $count ->
        [one] { $count } Adresse hat Ihre Nachrichten nicht erhalten
       *[other] { $count } Adressen haben Ihre Nachrichten nicht erhalten
    }
digest-what = Das ist seit dem { $moment } für die Liste { $mailing } zurückgekommen.
digest-steps-heading = Was Sie tun können
digest-step-remove = Entfernen Sie Adressen, die es nicht gibt. Sie stehen unten in der ersten Gruppe.
digest-step-wait = Lassen Sie die anderen auf der Liste. Die meisten funktionieren bald von selbst wieder.
digest-step-ask = Kennen Sie jemanden auf dieser Seite? Dann fragen Sie auf anderem Weg nach einer neuen Adresse.
digest-hard-heading = Adressen, die nicht funktionieren
digest-soft-heading = Adressen, die vielleicht wieder funktionieren
digest-more =
    { $count ->
        [one] { $count } weitere Adresse steht in der angehängten Tabelle.
       *[other] { $count } weitere Adressen stehen in der angehängten Tabelle.
    }
digest-reason = Sie erhalten diese Übersicht, weil Sie diese Liste betreuen. Die Übersicht ersetzt einzelne Mitteilungen zu jeder Adresse.

## Hinweise

alert-subject = Bitte prüfen: { $mailing }
alert-failed = Das Mailing wurde durch einen Fehler unterbrochen
    .what = Noch nicht übergebene Nachrichten warten weiter.
    .step = Sehen Sie im Protokoll des Versandprogramms nach. Starten Sie das Mailing danach neu.
alert-preparation-failed = Das Mailing konnte nicht vorbereitet werden
    .what = Es wurde nichts gesendet.
    .step = Sehen Sie nach, was bei der Vorbereitung schiefging. Beheben Sie das und bereiten Sie das Mailing neu vor.
alert-soft = Ungewöhnlich viele Nachrichten warten oder wurden abgelehnt
    .what = { $percent } der Nachrichten warten oder wurden abgelehnt. Die Grenze liegt bei { $limit }.
    .step = Sehen Sie sich die Ursachen unten an. Pausieren Sie das Mailing, wenn ein einziger Anbieter die meisten ablehnt.
alert-hard = Ungewöhnlich viele Adressen funktionieren nicht
    .what = { $percent } der Nachrichten sind fehlgeschlagen, weil die Adresse nicht funktioniert. Die Grenze liegt bei { $limit }.
    .step = Stoppen Sie das Mailing und prüfen Sie, woher die Adressen stammen. Viele unbekannte Adressen schaden dem Ruf des Absenders.
alert-start-pending = Das Mailing hat noch nicht begonnen
    .what = Vorgesehener Beginn: { $moment }.
    .step = Prüfen Sie, ob jemand es noch bestätigen muss.
alert-throughput = Das Mailing kommt nur langsam voran
    .what =
        { $count ->
            [one] In der letzten Stunde wurde { $count } Nachricht übergeben.
           *[other] In der letzten Stunde wurden { $count } Nachrichten übergeben.
        }
    .step = Prüfen Sie, ob das Mailsystem überlastet ist oder ob ein Anbieter es bremst.
alert-in-progress = Das Mailing läuft
    .what = Die Nachrichten werden gerade übergeben.
    .step = Sie brauchen nichts zu tun.
alert-once = Dieser Hinweis kommt je Mailing höchstens einmal am Tag.
alert-reason = Sie erhalten diesen Hinweis, weil Sie dieses Mailing überwachen.
