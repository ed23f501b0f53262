### Die festen Texte für Mailsysteme, die für jede Mitteilung denselben Text verwenden.

## Absender und Betreff

export-from = E-Mail-Dienst
export-subject-success = Zugestellt oder weitergegeben: Ihre Nachricht
export-subject-verify = Der angeforderte Zustellbericht

## Was geschehen ist

export-failed-what = Ihre Nachricht wurde an mindestens eine Adresse nicht zugestellt.
export-delayed-what = Ihre Nachricht wurde an mindestens eine Adresse noch nicht zugestellt.
export-success-what = Ihre Nachricht wurde zugestellt oder an ein anderes Mailsystem weitergegeben.
export-success-later = Eine weitergegebene Nachricht kann unterwegs noch scheitern. Dann folgt möglicherweise eine weitere Mitteilung.
export-verify-what = Dies ist der angeforderte Zustellbericht.
export-listed = Weiter unten steht zu jeder Adresse, was ein Mailsystem gemeldet hat, oft auf Englisch.
export-enclosed = Ihre Nachricht ist angehängt, oder nur ihre Kopfzeilen: Absender, Betreff, Datum und Ähnliches.

## Verzögerung

export-delayed-hours = Wartezeit der Nachricht in Stunden, mindestens: { $hours }
export-delayed-days = Tage ab dem Senden, nach denen die Versuche enden: { $days }
export-urgent = Ist es dringend? Dann wählen Sie einen anderen Weg, zum Beispiel das Telefon.

## Ein Text für Fehlschläge und Verzögerungen

export-problem-what = Ihre Nachricht wurde an mindestens eine Adresse bisher nicht zugestellt.
export-problem-warning = Stehen oben diese englischen Wörter, versuchen wir es weiter, und es ist nichts zu tun: { $words }
export-problem-otherwise = Fehlen sie? Dann gibt es keine weiteren Versuche, und Folgendes kann helfen:

## Ursachen ohne den Namen einer Domain

export-who-their-admin = Die IT-Administration der Gegenseite kann { $act }.

export-headline =
    .mailbox-unknown = Der Mailserver kennt diese Adresse nicht
    .domain-unknown = Die Domain dieser Adresse wurde nicht gefunden
    .mailbox-moved = Laut Mailserver ist dieses Postfach umgezogen
    .address-changed-hands = Laut Mailserver gehört diese Adresse jetzt jemand anderem
    .mailbox-problem = Der Mailserver meldet ein Problem mit diesem Postfach
    .mailbox-full = Laut Mailserver ist das Postfach voll
    .mailbox-disabled = Laut Mailserver ist dieses Postfach deaktiviert
    .list-expansion-failed = Der Mailserver konnte die Mitglieder der Liste nicht ermitteln
    .forwarding-broken = Laut Mailserver scheitert die Weiterleitung des Postfachs
    .recipient-rate-limited = Laut Mailserver erhält das Postfach zu viele Nachrichten
    .system-problem = Der Mailserver meldet ein Problem mit dem eigenen Mailsystem
    .system-full = Laut Mailserver ist der Speicher des Mailsystems voll
    .system-not-accepting = Laut Mailserver nimmt das Mailsystem keine Nachrichten an
    .system-misconfigured = Der Mailserver meldet falsche Einstellungen im Mailsystem
    .feature-missing = Dem Mailserver fehlt eine Funktion für diese Nachricht
    .host-unreachable = Der Mailserver für diese Adresse ist nicht erreichbar
    .connection-refused = Der Server für diese Adresse hat die Verbindung abgelehnt
    .connection-broken = Die Verbindung zum Mailserver ist zu früh abgebrochen
    .route-broken = Es wurde kein funktionierender Weg zur Adresse gefunden
    .domain-lookup-failed = Der Mailserver für diese Adresse ließ sich nicht ermitteln
    .system-congested = Laut Mailserver ist das Mailsystem überlastet
    .refused-by-policy = Der Mailserver lehnt die Nachricht nach eigenen Regeln ab
    .refused-as-spam = Der Mailserver stuft die Nachricht als Spam ein
    .sender-not-allowed = Laut Mailserver darf diese Adresse nichts von Ihnen erhalten
    .list-restricted = Laut Mailserver steht diese Liste Ihrer Adresse nicht offen
    .outside-senders-refused = Laut Mailserver nimmt die Adresse nur interne E-Mails an
    .sender-not-verified = Die Herkunft der Nachricht ist laut Mailserver nicht belegt
    .spf-failed = Der Mailserver konnte den sendenden Server nicht bestätigen
    .dkim-failed = Der Mailserver fand keine gültige digitale Signatur
    .dmarc-failed = Der Mailserver konnte die Absenderadresse nicht bestätigen
    .reverse-dns-missing = Der Mailserver fand keinen gültigen Namen zum sendenden Server
    .sending-server-refused = Der Mailserver lehnt Nachrichten vom sendenden Server ab
    .sending-server-blocklisted = Der Mailserver fand den sendenden Server auf einer Sperrliste
    .sending-server-reputation-low = Der Mailserver vertraut dem sendenden Server nicht genug
    .asked-to-try-later = Der Mailserver bittet um einen späteren Versuch
    .priority-too-low = Der Mailserver nimmt nur Nachrichten mit höherer Priorität an
    .secure-connection-failed = Zum Mailserver war keine sichere Verbindung möglich
    .mta-sts-failed = Die Sicherheitsregeln der Domain wurden nicht erfüllt
    .dane-failed = Prüfung der Sicherheitseinträge der Domain schlug fehl
    .certificate-invalid = Das Zertifikat des Mailservers wurde nicht akzeptiert
