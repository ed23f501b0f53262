### Was aus einem Mailing geworden ist: die Wörter für Status, Zahlen und Gründe, in E-Mails an alle, die Mailings versenden,
### und auf der Seite mit dem Protokoll.
###
### Ein Mailing ist ein Text, der an viele Adressen geht. Wer das liest, versendet Mailings und betreibt keinen Mailserver. Ein
### Status gilt der Nachricht. Hard Bounce und Soft Bounce sind Wörter vom Fach; die Erklärung daneben ist einfaches Deutsch.
###
### lint: allow forbidden-term - Bounce heißt es bei allen, die Mailings versenden

## Status einer Nachricht

ledger-status-pending = Ausstehend
    .meaning = Die Nachricht wurde übergeben. Über sie liegt noch kein Bericht vor.
ledger-status-taken-into-account = Zum Versand angenommen
    .meaning = Der Versanddienst hat die Nachricht angenommen. Über die Zustellung liegt noch kein Bericht vor.
ledger-status-sent = Gesendet
    .meaning = Die Nachricht wurde zugestellt, oder bisher ist nichts zurückgekommen.
ledger-status-failed = Fehlgeschlagen
    .meaning = Die Nachricht wurde nicht zugestellt. Das Protokoll zeigt, ob weitere Versuche folgen.
ledger-status-ignored = Ausgelassen
    .meaning = Die Nachricht wurde nicht gesendet. In den Prozentwerten zählt sie nicht mit.
ledger-substatus-prepared = noch nicht übergeben
ledger-substatus-retrying = weitere Versuche folgen
ledger-substatus-final = keine weiteren Versuche
ledger-substatus-unconfirmed = Zustellung nicht bestätigt
ledger-late = spät zurückgekommen

## Wie Nachrichten gezählt werden

ledger-policy-feedback = Mit Zustellberichten
    .meaning = Jede Nachricht steht aus, bis ein Bericht über die Zustellung vorliegt. Der zugestellte Anteil steigt von null an.
ledger-policy-optimistic = Ohne Zustellberichte
    .meaning = Jede Nachricht zählt als gesendet, solange nichts zurückkommt. Der zugestellte Anteil sinkt, wenn Nachrichten zurückkommen.
ledger-policy-v8 = So, wie Campaign v8 zählt
    .meaning = Jede Nachricht gilt nur als angenommen, bis ein Zustellbericht vorliegt. Nachrichten, für die weitere Versuche folgen, zählen nicht als fehlgeschlagen.

## Zahlen eines Mailings

ledger-percent = { $number } %
ledger-part = { $count } von { $total }
ledger-rate-to-deliver = Zuzustellende Nachrichten
    .meaning = Alle Nachrichten des Mailings außer den ausgelassenen.
ledger-rate-handed-over = Übergeben
    .meaning = Nachrichten, die das Mailsystem angenommen hat. Die Anteile unten beziehen sich auf diese Zahl.
ledger-rate-sent = Gesendete Nachrichten
    .meaning = Nachrichten, die als zugestellt oder als fehlgeschlagen zählen.
ledger-rate-pending = Ausstehend
    .meaning = Nachrichten, die noch weder als zugestellt noch als fehlgeschlagen zählen.
ledger-rate-delivered = Zugestellt
    .meaning = Wie viele der übergebenen Nachrichten den Status „Gesendet“ haben.
ledger-rate-failed = Bounces und Fehler
    .meaning = Wie viele der übergebenen Nachrichten den Status „Fehlgeschlagen“ haben.
ledger-rate-retrying = Weitere Versuche folgen
    .meaning = Wie viele der übergebenen Nachrichten vorerst abgelehnt wurden. Das Mailsystem versucht es weiter.
ledger-rate-unconfirmed = Nicht bestätigt
    .meaning = Für wie viele der übergebenen Nachrichten nie ein Zustellbericht kam. Sie zählen als gesendet.
ledger-rate-hard = Hard Bounces
    .meaning = Wie viele der übergebenen Nachrichten fehlgeschlagen sind, weil die Adresse nicht funktioniert.
ledger-rate-soft = Soft Bounces
    .meaning = Wie viele der übergebenen Nachrichten aus einem anderen Grund fehlgeschlagen sind oder warten. Die Adresse kann in Ordnung sein.
ledger-rate-rejected = Abgelehnt
    .meaning = Wie viele der übergebenen Nachrichten das andere Mailsystem abgelehnt hat.
ledger-rate-quarantined = In Quarantäne
    .meaning = Wie viele aller Nachrichten ausgelassen wurden, weil ihre Adresse in Quarantäne ist.
ledger-rate-denylisted = Auf der Sperrliste
    .meaning = Wie viele aller Nachrichten ausgelassen wurden, weil ihre Adresse auf der Sperrliste steht.
ledger-rate-excluded = Ausgelassen
    .meaning = Wie viele aller Nachrichten nicht gesendet wurden.
ledger-rate-opened = Geöffnet
    .meaning = Wie viele der zugestellten Nachrichten mindestens einmal geöffnet wurden.
ledger-rate-clicked = Geklickt
    .meaning = In wie vielen der zugestellten Nachrichten mindestens einmal ein Link angeklickt wurde.
ledger-rate-complaints = Als Spam markiert
    .meaning = Wie viele der zugestellten Nachrichten jemand als Spam markiert hat.
ledger-rate-unsubscribed = Abgemeldet
    .meaning = Nach wie vielen der zugestellten Nachrichten sich jemand abgemeldet hat.
ledger-rate-late = Spät zurückgekommen
    .meaning = Nachrichten, die zurückgekommen sind, nachdem sie schon als gesendet gezählt hatten.

## Arten von Fehlern

ledger-type-hard = Hard Bounce
ledger-type-soft = Soft Bounce
ledger-type-ignored = Zählt nicht

## Warum eine Nachricht fehlgeschlagen ist oder ausgelassen wurde

ledger-reason-not-defined = Nicht eingeordnet
ledger-reason-user-unknown = Adresse unbekannt
ledger-reason-invalid-domain = Domain nicht gefunden
ledger-reason-unreachable = Nicht erreichbar
ledger-reason-account-disabled = Postfach deaktiviert
ledger-reason-mailbox-full = Postfach voll
ledger-reason-not-connected = Nicht verbunden
ledger-reason-address-empty = Keine Adresse angegeben
ledger-reason-denylisted = Adresse auf der Sperrliste
ledger-reason-quarantined = Adresse in Quarantäne
ledger-reason-duplicate = Doppelte Adresse
ledger-reason-excluded-by-rule = Durch eine Regel ausgeschlossen
ledger-reason-excluded-after-arbitration = Anderes Mailing hatte Vorrang
ledger-reason-bad-quality = Adresse von schlechter Qualität
ledger-reason-unqualified = Postadresse nicht geprüft
ledger-reason-not-eligible = Kein passendes Angebot
ledger-reason-target-limited = Umfang des Mailings begrenzt
ledger-reason-refused = Abgelehnt
ledger-reason-error-ignored = Fehler übergangen
ledger-reason-control-address = Kontrolladresse

## Wie es um eine Adresse steht

ledger-address-valid = Gültig
    .meaning = An diese Adresse wird gesendet.
ledger-address-erroneous = Mit Fehlern
    .meaning = Nachrichten an diese Adresse sind zuletzt fehlgeschlagen. Es wird weiter an sie gesendet.
ledger-address-quarantine = In Quarantäne
    .meaning = Zu viele Nachrichten an diese Adresse sind fehlgeschlagen. Sie wird ausgelassen, bis jemand sie freigibt.
ledger-address-denylisted = Auf der Sperrliste
    .meaning = Jemand hat eine Nachricht an diese Adresse als Spam markiert. Die Adresse wird ab jetzt ausgelassen.

## Was mit einer Nachricht geschieht

ledger-event-prepared = Vorbereitet
ledger-event-excluded = Ausgelassen
ledger-event-relayed = Übergeben
ledger-event-soft-bounce = Vorerst abgelehnt
ledger-event-delivered = Zugestellt
ledger-event-given-up = Versuche eingestellt
ledger-event-hard-bounce = Abgelehnt: Adresse funktioniert nicht
ledger-event-auto-reply = Automatische Antwort
ledger-event-opened = Geöffnet
ledger-event-clicked = Link angeklickt
ledger-event-complained = Als Spam markiert
ledger-event-unsubscribed = Abgemeldet
ledger-event-expired = Zeit für Versuche abgelaufen
