### Die Seite mit dem Protokoll der Mailings (`retourpost ledger serve`), für alle, die Mailings versenden.
###
### Schaltflächen und Links sind kurz. Beschriftungen sind keine Sätze.

## Auf jeder Seite

page-title = Mailings
page-skip = Zum Inhalt springen
page-views = Ansichten
page-language = Sprache
page-all-mailings = Alle Mailings
page-as-of = Stand: { $moment }

## Zugang

page-access-heading = Zugangscode erforderlich
page-access-what = Geben Sie den Zugangscode ein, den Sie von Ihrer IT-Administration erhalten haben.
page-access-code = Zugangscode
page-access-enter = Öffnen
page-access-wrong = Dieser Zugangscode ist nicht gültig. Prüfen Sie ihn oder bitten Sie Ihre IT-Administration um einen neuen.
page-leave = Verlassen

## Die Liste der Mailings

page-no-mailings = Es ist noch kein Mailing erfasst.
page-column-mailing = Mailing
page-column-begun = Begonnen
page-column-state = Stand
page-column-messages = Nachrichten
page-state-prepared = Wartet auf Bestätigung
page-state-running = Läuft
page-state-ended = Beendet
page-policy = Wie Nachrichten gezählt werden
page-validity = Zeit für Versuche
page-ends = Ende der Versuche

## Ansichten eines Mailings

page-view-rates = Zahlen
page-view-log = Protokoll
page-view-causes = Ursachen
page-view-quarantine = Quarantäne

## Zahlen

page-time-heading = Zeitverlauf
page-column-time = Zeit
page-column-meaning = Bedeutung
page-column-number = Anzahl
page-column-share = Anteil

## Protokoll

page-column-address = Adresse
page-column-status = Status
page-column-reason = Grund
page-column-changed = Geändert
page-address-forgotten = Adresse entfernt
page-search = Adresse suchen
page-filter-status = Status
page-filter-cause = Ursache
page-filter-domain = Domain
page-filter-all = Alle
page-filter-apply = Anzeigen
page-filter-clear = Alles anzeigen
page-log-none = Keine Nachricht passt zu dieser Suche.
page-log-count =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
page-next = Nächste Zeilen
page-first = Erste Zeilen
page-csv = Als Tabelle speichern (CSV)
page-events-heading = Was mit dieser Nachricht geschehen ist
page-column-said = Antwort des Mailsystems
page-unverified = Nicht geprüft: Dieser Bericht kann von jedem stammen. Er zählt nicht.

## Ursachen

page-column-cause = Ursache
page-column-failed = Fehlgeschlagen
page-column-retrying = Weitere Versuche folgen
page-causes-none = Keine Nachricht ist fehlgeschlagen.

## Quarantäne

page-column-errors = Fehler
page-column-since = Seit
page-quarantine-none = Keine Adresse ist in Quarantäne.

## Mitteilungen, die zusammen gesendet werden

page-notices = Mitteilungen
page-notices-none = Es sind noch keine Mitteilungen vorbereitet.
page-column-name = Name
page-column-prepared = Vorbereitet
page-outcome-failed = Nicht zugestellt
page-outcome-delayed = Verzögert
page-outcome-success = Zugestellt oder weitergegeben
page-notices-way = Versand über
page-notices-not-before = Versand frühestens
page-notices-suppressed =
    { $count ->
        [one] Für { $count } Bericht ist keine Mitteilung nötig.
       *[other] Für { $count } Berichte ist keine Mitteilung nötig.
    }
page-notices-wrong =
    { $count ->
        [one] Aus { $count } Bericht ließ sich keine Mitteilung erstellen:
       *[other] Aus { $count } Berichten ließ sich keine Mitteilung erstellen:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } Mitteilung wird zurückgehalten, weil die Person, an die sie geht, vorerst genug Mitteilungen erhalten hat.
       *[other] { $count } Mitteilungen werden zurückgehalten, weil die Personen, an die sie gehen, vorerst genug Mitteilungen erhalten haben.
    }
page-confirm-heading = Bereit zum Versand
page-confirm-what =
    { $count ->
        [one] { $count } Mitteilung ist vorbereitet. Es wurde noch nichts gesendet.
       *[other] { $count } Mitteilungen sind vorbereitet. Es wurde noch nichts gesendet.
    }
page-confirm-start = Bestätigen und senden
page-confirm-look-only = Mit diesem Zugangscode können Sie nur lesen. Wer den Versand starten darf, muss ihn bestätigen.
page-confirm-done = Bestätigt. Der Versand beginnt.
page-confirm-changed = Diese Mitteilungen haben sich inzwischen geändert. Prüfen Sie sie noch einmal und bestätigen Sie dann.
page-notices-left =
    { $count ->
        [one] { $count } Mitteilung wurde noch nicht gesendet.
       *[other] { $count } Mitteilungen wurden noch nicht gesendet.
    }
page-notices-go-on = Rest senden
page-notices-stopped = Der Versand ist unterbrochen. Nennen Sie Ihrer IT-Administration diesen Grund:
page-notices-waiting = Noch nicht gesendet
page-notices-sent = Gesendet
page-notices-refused = Abgelehnt
page-notices-for-now = Versand bisher nicht gelungen
page-notices-held-back = Zurückgehalten
page-notices-unsure = Vielleicht angekommen
    .meaning = Diese Mitteilungen werden nicht von selbst noch einmal gesendet. So erhält niemand eine davon doppelt.
page-refresh = Aktualisieren

## Was schiefgehen kann

page-not-found = Diese Seite gibt es nicht
page-not-found-what = Gehen Sie zurück zur Liste der Mailings.
page-trouble = Das Protokoll lässt sich gerade nicht lesen
page-trouble-what = Versuchen Sie es in einer Minute noch einmal. Bleibt das Problem bestehen, wenden Sie sich an Ihre IT-Administration.
