### Der Teil für die IT-Administration. Fachwörter sind hier willkommen.
###
### Was Maschinen gesagt haben (Status, Antworten, Hosts), bleibt unübersetzt.

admin-heading = Für die IT-Administration
admin-recipient = Adresse
admin-status = Status
admin-status-received = Gemeldeter Status
admin-status-derived = Status laut Antwort
admin-original-recipient = Gesendet an
admin-reported-by = Gemeldet von
admin-remote = Anderer Server
admin-remote-unnamed = im Bericht nicht genannt
admin-remote-none = keiner hat geantwortet; der meldende Server hat das selbst festgestellt
admin-stage = Phase
admin-stage-connect = es kam keine Verbindung zustande
admin-stage-greeting = bei der Begrüßung, vor dem ersten Befehl
admin-stage-hello = nach EHLO
admin-stage-starttls = nach STARTTLS
admin-stage-auth = nach AUTH
admin-stage-mail = nach MAIL FROM (Absenderadresse)
admin-stage-rcpt = nach RCPT TO (Empfängeradresse)
admin-stage-data = nach DATA, vor der Nachricht
admin-stage-end-of-data = nach der vollständigen Nachricht
admin-attempts = Zustellversuche
admin-attempts-value =
    { $count ->
        [one] { $count }, am { $moment }
       *[other] { $count }, zuletzt am { $moment }
    }
admin-attempts-list = Zustellversuche, neueste zuerst
admin-attempt-repeats = Dieselbe Antwort kam { $count }-mal in Folge.
admin-attempts-left-out =
    { $count ->
        [one] { $count } früherer Versuch ist nicht aufgeführt.
       *[other] { $count } frühere Versuche sind nicht aufgeführt.
    }
admin-created = Verfasst
admin-arrived = Eingegangen
admin-last-attempt = Letzter Versuch
admin-retry-until = Versuche bis
admin-log-id = Log-ID
admin-envelope-id = Envelope-ID
admin-sender = Return-Path
admin-reply = Antwort des anderen Servers im Wortlaut
admin-reply-reported = Antwort laut Bericht im Wortlaut
admin-reply-own = Vom eigenen Server vermerkter Grund
admin-advice = Was die IT-Administration tun kann
admin-help = Mehr für die IT-Administration: { $link }
admin-hops = Weg der Nachricht
admin-hops-left-out =
    { $count ->
        [one] { $count } früherer Hop ist nicht aufgeführt.
       *[other] { $count } frühere Hops sind nicht aufgeführt.
    }
admin-hop = Hop { $count }
admin-hop-time = Zeitpunkt
admin-hop-relay = Laufzeit
admin-hop-since = { $duration } seit Hop { $count }
admin-hop-slowest = Langsamster Hop
admin-hop-unnamed = Server nicht genannt
admin-hop-no-time = unbekannt
admin-hop-implausible = Nicht plausibel, daher nicht mitgezählt
admin-hops-skew = Eine negative Laufzeit bedeutet, dass die Uhren zweier Server voneinander abweichen.
admin-header = Aus den Kopfzeilen der Nachricht, im Wortlaut
admin-withheld = nicht angezeigt
admin-withheld-targets = Nicht angezeigt: das Ziel der Weiterleitung. Dessen Server und Log-ID fehlen auch im Bericht (RFC 3464, Abschnitt 4.2).
admin-withheld-members = Nicht angezeigt: die Mitglieder der Gruppe. Deren Server und Log-IDs fehlen auch im Bericht (RFC 3464, Abschnitt 4.2).
admin-withheld-hosts = Nicht angezeigt: Namen und Adressen interner Hosts.
admin-hops-withheld =
    { $count ->
        [one] { $count } interner Hop wird nicht angezeigt.
       *[other] { $count } interne Hops werden nicht angezeigt.
    }

## Die Nachricht an den Postmaster über eine Mitteilung, die nie versendet werden kann

postmaster-subject = Jemand muss auf anderem Weg benachrichtigt werden
postmaster-step = Bitte benachrichtigen Sie die Person, von der die Nachricht stammt, auf anderem Weg, zum Beispiel telefonisch oder unter einer anderen Adresse.
postmaster-what = Die Mitteilung über die unten genannte Nachricht war für { $sender } bestimmt und konnte nicht versendet werden.
postmaster-why = Diese Adresse enthält Zeichen außerhalb von ASCII. Um sie zu erreichen, muss jeder Server auf dem Weg SMTPUTF8 (RFC 6531) unterstützen, und mindestens einer tut das nicht. Solange das so ist, hilft ein neuer Versuch nicht.
postmaster-facts = Das hätte in der Mitteilung gestanden

postmaster-budget-subject = Mitteilungen an eine Adresse werden zurückgehalten
postmaster-budget-step = Bitte prüfen Sie, ob jemand im Namen dieser Adresse Nachrichten sendet, und unterbinden Sie das an der Quelle.
postmaster-budget-what = Eine Mitteilung über die unten genannte Nachricht war für { $sender } bestimmt und wurde zurückgehalten.
postmaster-budget-why = Die Obergrenze für Mitteilungen an diese Adresse oder Domain ist erreicht. Wer einen Return-Path fälscht, bringt fremde Server dazu, Mitteilungen dorthin zu senden. Weitere Mitteilungen stehen im Protokoll von Retourpost.
