### Die Ursachen: warum eine Nachricht nicht zugestellt wurde, und was hilft.
###
### Was ein anderer Server behauptet, sagen wir von ihm (laut, meldet); es ist nicht unser eigener Befund.
### .act ist ein Infinitiv, der nach „kann“ wie nach einem Doppelpunkt steht: die Adresse prüfen.
### .recipient steht nur auf den Hilfeseiten und spricht die Person mit dem Postfach an, auch mit Sie.
### $domain steht ohne Artikel, als Subjekt oder nach von, bei, zu, für, laut: Dort ändert es seine Form nie.

## Nichts bekannt

cause-unknown =
    .headline = Der genaue Grund ist nicht bekannt
    .why = Der Zustellbericht nennt keine eindeutige Ursache. Alles, was bekannt ist, steht am Ende dieser Mitteilung.
    .act = die Ursache ermitteln
    .step-1 = Prüfen Sie die Adresse noch einmal.
    .step-2 = Warten Sie ein paar Stunden und senden Sie die Nachricht dann erneut.
    .step-3 = Klappt es wieder nicht? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .otherwise = Auf beiden Seiten kann die IT-Administration in ihren Protokollen mehr herausfinden.
    .admin = Status und Antwort lassen keine Ursache erkennen. Suchen Sie die Nachricht anhand der hier genannten Zeiten und IDs im Log. Ist ein anderer Server genannt, kann dessen Administration die Antwort erklären.

## Adressen

cause-address-problem =
    .headline = Eine Adresse dieser Nachricht wurde nicht akzeptiert
    .why = Ein Mailserver unterwegs hat eine Adresse dieser Nachricht nicht akzeptiert. Meist steckt ein Tippfehler dahinter.
    .act = die Adresse prüfen
    .step-1 = Vergleichen Sie die Adresse Zeichen für Zeichen mit einer früheren Nachricht dieser Person. Achten Sie auch auf Leerzeichen, Kommas und Punkte.
    .step-2 = Tippen Sie die Adresse neu ein, statt sie aus einer Vorschlagsliste zu wählen.
    .step-3 = Fragen Sie auf anderem Weg nach der aktuellen Adresse, zum Beispiel telefonisch.
    .otherwise = Stimmt die Adresse? Dann kann die IT-Administration von { $domain } mehr herausfinden.
    .admin = Vergleichen Sie die Adresse in diesem Bericht mit der, die beim Senden angegeben wurde. Aliasse und Weiterleitungen können sie geändert haben. Prüfen Sie Syntax, Domain und Antwort.

cause-mailbox-unknown =
    .headline = { $domain } kennt diese Adresse nicht
    .why = Laut dem Mailserver von { $domain } gibt es dort kein Postfach mit dieser Adresse. Vielleicht enthält sie einen Tippfehler, oder das Postfach wurde aufgelöst.
    .act = die Adresse prüfen
    .step-1 = Vergleichen Sie die Adresse Zeichen für Zeichen mit einer früheren Nachricht dieser Person. Schon ein falscher Buchstabe genügt.
    .step-2 = Stammt die Adresse aus einer Vorschlagsliste? Dann löschen Sie dort den Eintrag und tippen Sie die Adresse neu ein.
    .step-3 = Fragen Sie auf anderem Weg nach der richtigen Adresse. Senden Sie Ihre Nachricht danach erneut.
    .otherwise = Stimmt die Adresse? Dann kann die IT-Administration von { $domain } sehen, warum sie dort unbekannt ist.
    .recipient = Ist das Ihre Adresse? Prüfen Sie, wie sie dort geschrieben ist, wo andere sie finden. Fragen Sie Ihre IT-Administration, ob das Postfach existiert.
    .admin = Müsste es das Postfach geben, sollte die dortige Administration Verzeichnis, Aliasse und Empfängertabellen prüfen. Prüfen Sie, ob die MX-Einträge zu dem System führen, auf dem das Postfach liegt. Ein Alias oder eine Weiterleitungsregel kann auf eine Adresse zeigen, die es nicht mehr gibt.

cause-domain-unknown =
    .headline = Die Domain { $domain } wurde nicht gefunden
    .why = Der Teil der Adresse nach dem @-Zeichen führt ins Leere. Vielleicht enthält er einen Tippfehler, oder er ist nicht mehr in Gebrauch.
    .act = die Adresse prüfen
    .step-1 = Prüfen Sie den Teil nach dem @-Zeichen, Buchstabe für Buchstabe. Endungen wie .com und .co sind leicht zu verwechseln.
    .step-2 = Suchen Sie die richtige Adresse in einer früheren Nachricht oder auf einer Website.
    .step-3 = Fragen Sie auf anderem Weg nach der richtigen Adresse. Senden Sie Ihre Nachricht danach erneut.
    .otherwise = Ist { $domain } richtig? Dann kann nur helfen, wem diese Domain gehört.
    .admin = Fragen Sie MX-, A- und AAAA-Einträge der Domain auch aus einem anderen Netz ab. Überall NXDOMAIN heißt: Der Name ist falsch oder die Registrierung abgelaufen. NXDOMAIN nur hier deutet auf einen Fehler des eigenen Resolvers.

cause-domain-accepts-no-mail =
    .headline = { $domain } nimmt grundsätzlich keine E-Mails an
    .why = Diese Domain ist so eingestellt, dass sie keine E-Mails empfängt. Deshalb ist dort keine Adresse erreichbar.
    .act = eine andere Adresse verwenden
    .step-1 = Prüfen Sie den Teil nach dem @-Zeichen. Vielleicht ist ein ähnlicher Name gemeint.
    .step-2 = Fragen Sie nach einer anderen Adresse, zum Beispiel telefonisch.
    .step-3 = Suchen Sie auf der Website der Organisation nach einem Kontaktformular.
    .otherwise = Soll { $domain } E-Mails annehmen? Dann muss dort jemand die Einstellungen der Domain ändern.
    .admin = Die Domain veröffentlicht einen Null-MX-Eintrag (RFC 7505). Ist das ein Versehen, sollten stattdessen die MX-Einträge der Mailserver veröffentlicht werden.

cause-address-malformed =
    .headline = Die Schreibweise dieser Adresse wurde nicht akzeptiert
    .why = Laut Bericht ist die Adresse nicht so geschrieben, wie E-Mail-Adressen es sein müssen. Schon ein Leerzeichen oder Komma genügt.
    .act = die Adresse korrigieren
    .step-1 = Achten Sie auf Leerzeichen, Kommas, Anführungszeichen, Klammern und einen Punkt am Ende. Nichts davon gehört hinein.
    .step-2 = Die Adresse braucht genau ein @-Zeichen und danach eine vollständige Domain, etwa example.com. Prüfen Sie beides.
    .step-3 = Tippen Sie die Adresse von Hand ein. Kopierter Text kann unsichtbare Zeichen enthalten.
    .otherwise = Sieht die Adresse richtig aus? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Sehen Sie sich die Adresse im RCPT-Befehl an, nicht nur in den Kopfzeilen. Übliche Fehler: überzählige Anführungszeichen oder spitze Klammern, ein Anzeigename, ein Punkt am Ende, eine Domain ohne Punkt, Zeichen ohne Breite oder zum Verwechseln ähnliche, mehr als 64 Oktette vor dem @-Zeichen (RFC 5321, Abschnitte 4.1.2 und 4.5.3.1). Wurde sie richtig eingegeben, suchen Sie den Kontakt, den Alias oder das Programm, das sie verändert hat.

cause-address-ambiguous =
    .headline = Laut { $domain } passt die Adresse zu mehreren Postfächern
    .why = Laut dem Mailserver von { $domain } kommen für diese Adresse mehrere Postfächer infrage. Er kann nicht erkennen, welches gemeint ist.
    .act = die vollständige Adresse verwenden
    .step-1 = Verwenden Sie die vollständige Adresse der Person, keine Kurzform und nicht nur einen Namen.
    .step-2 = Fragen Sie die Person auf anderem Weg nach einer Adresse, die sicher funktioniert.
    .otherwise = Die IT-Administration von { $domain } kann dafür sorgen, dass die Adresse nur zu einem Postfach führt.
    .recipient = Sagen Sie Ihrer IT-Administration, dass Ihre Adresse zu mehreren Postfächern führt. Geben Sie bis zur Korrektur eine andere Adresse von Ihnen an.
    .admin = Der Fehler liegt im Verzeichnis der Empfängerseite. Die dortige Administration sollte alle Postfächer, Kontakte, Gruppen, Aliasse und Umschreiberegeln nach dieser Adresse durchsuchen und sie nur an einer Stelle belassen. Auch eine Suche nach dem Namen muss eindeutig sein. Warten Sie nach der Änderung, bis das Verzeichnis mit dem Mailserver synchronisiert ist.

cause-mailbox-moved =
    .headline = Laut { $domain } ist dieses Postfach umgezogen
    .why = Der Mailserver von { $domain } meldet, dass sich dieses Postfach nicht mehr dort befindet. An eine neue Adresse leitet er nichts weiter.
    .act = die neue Adresse verwenden
    .step-1 = Fragen Sie die Person auf anderem Weg nach der neuen Adresse.
    .step-2 = Vielleicht steht sie in der Antwort des anderen Servers am Ende dieser Mitteilung. Vergewissern Sie sich, dass sie stimmt.
    .step-3 = Ändern Sie die Adresse in Ihren Kontakten. Senden Sie Ihre Nachricht danach erneut.
    .otherwise = Die IT-Administration von { $domain } kann für die alte Adresse eine Weiterleitung einrichten.
    .recipient = Ist das Ihre alte Adresse? Dann geben Sie anderen die neue. Vielleicht kann Ihre IT-Administration Nachrichten noch eine Zeit lang weiterleiten.
    .admin = Der andere Server meldet ein Postfach, das umgezogen ist und nicht weiterleitet. Antwort 551 kann die neue Adresse nennen: Prüfen Sie diese, bevor jemand sie verwendet.

cause-address-changed-hands =
    .headline = Laut { $domain } gehört diese Adresse jetzt jemand anderem
    .why = Die Nachricht war nur für die Person bestimmt, der diese Adresse an einem bestimmten Tag gehörte. Der Mailserver von { $domain } meldet, dass sie inzwischen jemand anderem gehört.
    .act = eine andere Adresse erfragen
    .step-1 = Fragen Sie die Person auf anderem Weg nach der aktuellen Adresse.
    .step-2 = Senden Sie nichts Persönliches an die alte Adresse. Es könnte in fremde Hände geraten.
    .step-3 = Entfernen Sie die alte Adresse aus Ihren Kontakten und Listen.
    .otherwise = Gehört die Adresse noch derselben Person? Dann kann die IT-Administration von { $domain } das gespeicherte Datum korrigieren.
    .recipient = Gehört Ihnen diese Adresse schon die ganze Zeit? Dann bitten Sie Ihre IT-Administration, das gespeicherte Datum zu korrigieren. Haben Sie die Adresse erst neu, war die Nachricht nicht für Sie bestimmt.
    .admin = Die Nachricht trug den Parameter RRVS oder das Feld Require-Recipient-Valid-Since (RFC 7293). Vergleichen Sie dessen Datum mit dem Tag, an dem die Adresse zuletzt für das Konto bestätigt wurde. Senden Sie keine Links zum Zurücksetzen von Passwörtern und keine anderen privaten Daten dorthin, und lassen Sie eine andere Adresse bestätigen. 5.7.17 betrifft das Postfach, 5.7.18 die ganze Domain. Hat sich an beiden nichts geändert, sollte die Gegenseite ihre Daten korrigieren.

cause-sender-address-refused =
    .headline = Ihre Absenderadresse wurde nicht akzeptiert
    .why = Ein Mailserver unterwegs hat die Adresse nicht akzeptiert, von der Sie geschrieben haben. Es kann an ihrer Schreibweise oder an den Einstellungen ihrer Domain liegen.
    .act = die Absenderadresse prüfen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Prüfen Sie Ihre eigene Adresse in den Einstellungen Ihres E-Mail-Programms.
    .step-3 = Haben Sie eine andere Adresse? Dann senden Sie die Nachricht von dort.
    .otherwise = Soweit der Bericht erkennen lässt, liegt es nicht an der Adresse, an die Sie geschrieben haben.
    .admin = Prüfen Sie den Envelope-Absender: seine Syntax, und ob es für seine Domain MX-, A- oder AAAA-Einträge gibt. Viele Server lehnen eine Absenderdomain ab, die sich nicht auflösen lässt oder einen Null-MX hat.

cause-sender-address-malformed =
    .headline = Die Schreibweise Ihrer Absenderadresse wird nicht akzeptiert
    .why = Laut einem Mailserver ist die Adresse, von der Sie geschrieben haben, nicht so geschrieben, wie E-Mail-Adressen es sein müssen.
    .act = die Absenderadresse korrigieren
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Sehen Sie sich Ihre eigene Adresse in den Einstellungen Ihres E-Mail-Programms an. Entfernen Sie Leerzeichen, Kommas und Klammern.
    .step-3 = Kam die Nachricht von einem Gerät oder einer Website? Dann prüfen Sie die Absenderadresse, die dort eingestellt ist.
    .otherwise = Soweit der Bericht erkennen lässt, liegt es nicht an der Adresse, an die Sie geschrieben haben.
    .admin = Sehen Sie sich den Befehl MAIL FROM im Log an. Übliche Fehler: eine leere Domain, ein bloßer Hostname, ein Anzeigename in den spitzen Klammern, Leerzeichen, Nicht-ASCII-Zeichen ohne SMTPUTF8. Prüfen Sie das E-Mail-Attribut des Kontos und die Absenderadresse, die in Geräten, Skripten und Webformularen eingestellt ist. Umschreiben (SRS, VERP, Masquerading) kann den lokalen Teil länger als 64 Oktette machen (RFC 5321, Abschnitt 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Ein Mailserver hat die Domain Ihrer Adresse nicht gefunden
    .why = Der Server hat den Teil nach dem @-Zeichen in Ihrer eigenen Adresse geprüft. Er fand dort keine Domain, die eine Antwort empfangen kann.
    .act = die Absenderdomain prüfen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Prüfen Sie in Ihrem E-Mail-Programm den Teil nach dem @-Zeichen Ihrer eigenen Adresse.
    .step-3 = Haben Sie eine Adresse unter einer anderen Domain? Dann senden Sie die Nachricht von dort.
    .otherwise = Soweit der Bericht erkennen lässt, liegt es nicht an der Adresse, an die Sie geschrieben haben.
    .admin = Fragen Sie MX-, A- und AAAA-Einträge der Domain des Envelope-Absenders von außerhalb Ihres Netzes ab, bei mehr als einem Resolver. Übliche Fehler: eine abgelaufene Registrierung, fehlerhafte Delegierung oder DNSSEC-Fehler (SERVFAIL), eine nur intern vorhandene Domain wie .local oder ein Hostname. Schreiben Sie interne Domains am Gateway in eine öffentliche um. Ist jetzt alles in Ordnung, warten Sie die negative TTL der Zone ab und senden Sie erneut.

cause-sender-domain-accepts-no-mail =
    .headline = Laut einem Mailserver nimmt Ihre Domain keine E-Mails an
    .why = Nach Angaben dieses Servers ist die Domain Ihrer Adresse so eingestellt, dass sie keine E-Mails empfängt. Nachrichten, auf die man nicht antworten kann, lehnt er ab.
    .act = Antworten möglich machen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Haben Sie eine Adresse, die E-Mails empfängt? Dann senden Sie die Nachricht von dort.
    .otherwise = Soweit der Bericht erkennen lässt, liegt es nicht an der Adresse, an die Sie geschrieben haben.
    .admin = Die Domain des Envelope-Absenders veröffentlicht einen Null-MX-Eintrag (RFC 7505), ein Bericht könnte sie also nie erreichen. Finden Sie heraus, welches Programm oder welcher Dienst sie als Absender verwendet, und geben Sie ihm einen Return-Path in einer Domain, die E-Mails annimmt. Soll die Domain E-Mails annehmen, ersetzen Sie den Null-MX durch echte MX-Einträge. Verwendet sie niemand, ist der Absender vielleicht gefälscht: Sehen Sie in Ihren DMARC-Berichten nach.

## Postfächer

cause-mailbox-problem =
    .headline = { $domain } meldet ein Problem mit diesem Postfach
    .why = Der Mailserver von { $domain } konnte die Nachricht nicht an dieses Postfach zustellen. Seiner Antwort nach liegt es am Postfach selbst.
    .act = das Postfach reparieren
    .step-1 = Geben Sie der Person auf anderem Weg Bescheid, dass Nachrichten nicht ankommen.
    .step-2 = Warten Sie einen Tag und senden Sie die Nachricht dann erneut.
    .step-3 = Ist es dringend? Dann verwenden Sie eine andere Adresse dieser Person.
    .otherwise = Die IT-Administration von { $domain } kann die genaue Ursache sehen.
    .recipient = Melden Sie sich an Ihrem Postfach an und achten Sie auf Warnungen. Finden Sie keine, geben Sie Ihrer IT-Administration Bescheid.
    .admin = Der andere Server akzeptiert die Adresse und meldet einen Fehler des Postfachs. Die dortige Administration sollte den Zustand des Postfachs, seine Weiterleitung und bei einer Liste deren Mitglieder prüfen.

cause-mailbox-full =
    .headline = Laut { $domain } ist das Postfach voll
    .why = Ein volles Postfach nimmt keine neuen Nachrichten an. Sobald dort Platz ist, können wieder Nachrichten ankommen.
    .act = wieder Platz schaffen
    .step-1 = Geben Sie der Person auf anderem Weg Bescheid, dass das Postfach voll ist.
    .step-2 = Senden Sie die Nachricht erneut, sobald wieder Platz ist.
    .step-3 = Ist es dringend? Dann verwenden Sie eine andere Adresse dieser Person.
    .otherwise = Die IT-Administration von { $domain } kann dem Postfach auch mehr Speicher geben.
    .recipient = Löschen Sie große oder alte Nachrichten und leeren Sie danach Papierkorb und Spamordner. Brauchen Sie mehr Speicher? Dann fragen Sie Ihre IT-Administration.
    .admin = Laut Antwort hat das Postfach sein Kontingent überschritten. Die dortige Administration kann es erhöhen oder Platz schaffen; oft zählen auch Papierkorb und Spamordner mit. Prüfen Sie vor einem Massenversand, ob das Postfach noch genutzt wird.

cause-mailbox-disabled =
    .headline = Laut { $domain } ist dieses Postfach deaktiviert
    .why = Der Mailserver von { $domain } nimmt für dieses Postfach keine Nachrichten an. Es kann vorübergehend oder endgültig geschlossen sein.
    .act = das Postfach wieder aktivieren
    .step-1 = Fragen Sie auf anderem Weg nach, ob die Adresse noch in Gebrauch ist.
    .step-2 = Verwenden Sie eine andere Adresse dieser Person oder Organisation.
    .otherwise = Wird das Postfach noch gebraucht? Dann kann die IT-Administration von { $domain } es wieder aktivieren.
    .recipient = Melden Sie sich an Ihrem Postfach an; vielleicht war es zu lange ungenutzt. Gelingt das nicht, bitten Sie Ihre IT-Administration, es zu aktivieren.
    .admin = Das Konto ist deaktiviert, gesperrt oder suspendiert, oft nach langer Inaktivität. Die dortige Administration kann es wieder aktivieren oder einen Alias oder eine Weiterleitung einrichten. Andernfalls entfernen Sie die Adresse aus Ihren Listen.

cause-list-expansion-failed =
    .headline = { $domain } konnte die Mitglieder der Liste nicht ermitteln
    .why = Die Adresse steht für eine Liste oder Gruppe. Laut dem Mailserver von { $domain } konnte die Nachricht nicht an die Mitglieder weitergegeben werden.
    .act = die Liste reparieren
    .step-1 = Geben Sie der Listenverwaltung auf anderem Weg Bescheid, dass Nachrichten nicht durchkommen.
    .step-2 = Ist es dringend? Dann schreiben Sie direkt an die Mitglieder, die Sie kennen.
    .otherwise = Die IT-Administration von { $domain } kann sehen, warum sich die Mitglieder nicht ermitteln ließen.
    .recipient = Betreuen Sie diese Liste? Dann prüfen Sie ihre Mitglieder und entfernen Sie Einträge, die nicht mehr funktionieren. Finden Sie nichts, geben Sie Ihrer IT-Administration Bescheid.
    .admin = Auf der Gegenseite, in dieser Reihenfolge: Kann der Server das Verzeichnis, die Datei oder die Datenbank mit den Mitgliedern lesen? Stimmen Filter und Basis einer dynamischen Gruppe noch? Enthalten verschachtelte Listen einander? Ist ein Eintrag fehlerhaft? Lösen Sie die Liste von Hand auf, bevor wieder E-Mails an sie gehen. Andere Listen auf dem System zeigen, ob es an der Liste oder am Verzeichnis liegt.

cause-forwarding-broken =
    .headline = Laut { $domain } scheitert die Weiterleitung des Postfachs
    .why = Das Postfach leitet seine Nachrichten an eine andere Adresse weiter. Laut dem Mailserver von { $domain } funktioniert das nicht.
    .act = die Weiterleitung korrigieren
    .step-1 = Geben Sie der Person auf anderem Weg Bescheid, dass die Weiterleitung dieses Postfachs nicht funktioniert.
    .step-2 = Ist es dringend? Dann verwenden Sie eine andere Adresse dieser Person.
    .otherwise = Soweit der Bericht erkennen lässt, stimmt die Adresse, die Sie verwendet haben. Oft kann auch die angeschriebene Person die Weiterleitung korrigieren.
    .recipient = Sehen Sie nach, an welche Adresse Ihr Postfach Nachrichten weiterleitet. Korrigieren Sie diese Adresse oder schalten Sie die Weiterleitung aus.
    .admin = Suchen Sie auf der Gegenseite, wo die Weiterleitung eingestellt ist: im Konto, in einer Regel des Postfachs, in einem Alias oder in einem Kontaktobjekt. Senden Sie eine Testnachricht an das Ziel selbst. Korrigieren oder entfernen Sie das Ziel, und behalten Sie bis dahin eine lokale Kopie. Lehnt das Ziel weitergeleitete Nachrichten ab, prüfen Sie SPF und DMARC: Vielleicht fehlt SRS oder ARC.

## Mailsysteme

cause-system-problem =
    .headline = { $domain } meldet ein Problem mit dem eigenen Mailsystem
    .why = Das Mailsystem von { $domain } konnte diese Nachricht nicht annehmen. Seiner Antwort nach liegt es am System selbst.
    .act = das Mailsystem reparieren
    .step-1 = Warten Sie ein paar Stunden und senden Sie die Nachricht dann erneut.
    .step-2 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Besteht das Problem weiter? Dann muss sich die IT-Administration von { $domain } darum kümmern.
    .admin = Das andere System meldet einen eigenen Fehler: Speicher, Wartung, Konfiguration oder eine fehlende Funktion. Die dortige Administration braucht den Zeitpunkt, die Queue-ID aus der Antwort und die Antwort selbst.

cause-system-full =
    .headline = Laut { $domain } ist der Speicher des Mailsystems voll
    .why = Der Mailserver meldet, dass er keinen Platz mehr für neue Nachrichten hat. Das betrifft das ganze System, nicht nur ein Postfach.
    .act = wieder Speicher freigeben
    .step-1 = Warten Sie einen Tag und senden Sie die Nachricht dann erneut.
    .step-2 = Ist es dringend? Dann verwenden Sie eine Adresse dieser Person unter einer anderen Domain.
    .otherwise = Hält das mehrere Tage an? Dann kann nur die IT-Administration von { $domain } Platz schaffen.
    .admin = Die Antwort betrifft den anderen Host, nicht ein Kontingent. Die dortige Administration sollte freien Platz und Inodes der Queue- und Mail-Dateisysteme prüfen, dann den Arbeitsspeicher, dann den Schwellwert, unter dem der Server nichts mehr annimmt (queue_minfree in Postfix, Back Pressure in Exchange). Auf der sendenden Seite genügt es, dass die Warteschlange es weiter versucht.

cause-system-not-accepting =
    .headline = Laut { $domain } nimmt das Mailsystem keine Nachrichten an
    .why = Der Mailserver meldet, dass er keine Nachrichten annimmt. Vielleicht ist er vorübergehend abgeschaltet, oder er ist nicht für E-Mails gedacht.
    .act = den Empfang wieder einschalten
    .step-1 = Prüfen Sie den Teil nach dem @-Zeichen. Vielleicht ist ein ähnlicher Name gemeint.
    .step-2 = Stimmt die Adresse? Dann warten Sie einen Tag und senden Sie die Nachricht erneut.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Hält das mehrere Tage an? Dann muss sich die IT-Administration von { $domain } darum kümmern.
    .admin = Antwort 421 oder Status 4.3.2 deutet auf Herunterfahren, Wartung oder eine angehaltene Warteschlange; Antwort 521 sagt, dass dieser Host nie E-Mails annimmt (RFC 7504). Prüfen Sie, ob die MX-Einträge nur Hosts nennen, die E-Mails annehmen sollen, und versuchen Sie es bei den anderen. Sehen Sie auf dem Host selbst nach dem Zustand des Maildienstes, nach gestoppten Listenern oder Komponenten und nach Verbindungslimits.

cause-system-misconfigured =
    .headline = { $domain } meldet falsche Einstellungen im Mailsystem
    .why = Nach eigener Angabe ist das Mailsystem dort für diese Nachricht nicht richtig eingestellt.
    .act = die eigenen Einstellungen korrigieren
    .step-1 = Geben Sie der Person auf anderem Weg Bescheid, dass das Mailsystem dort falsche Einstellungen meldet.
    .step-2 = Ist es dringend? Dann verwenden Sie eine Adresse dieser Person unter einer anderen Domain.
    .step-3 = Senden Sie die Nachricht erneut, sobald die Einstellungen korrigiert sind.
    .otherwise = Die Angaben am Ende dieser Mitteilung helfen der IT-Administration von { $domain } bei der Fehlersuche.
    .admin = Bei 5.3.5 findet ein Server oft sich selbst als nächsten Hop. Vergleichen Sie seinen Hostnamen, seine Liste lokaler Domains und seinen MX oder Smarthost; in Exchange führen Connectors mit gleichem Namen dazu. Sonst steht die Ursache zum Zeitpunkt der Antwort im dortigen Log: ein unbekannter Transport, eine fehlende Lookup-Tabelle, falsche Rechte. Senden Sie dem Postmaster dort die ganze Antwort mit der Queue-ID.

cause-feature-missing =
    .headline = Bei { $domain } fehlt eine Funktion für diese Nachricht
    .why = Die Nachricht wurde mit einer besonderen Option gesendet. Der Mailserver von { $domain } meldet, dass er diese nicht unterstützt.
    .act = die Option unterstützen
    .step-1 = Schalten Sie besondere Optionen aus, etwa eine Zustellbestätigung oder einen Sendezeitpunkt. Senden Sie die Nachricht danach erneut.
    .step-2 = Versuchen Sie es mit einem anderen E-Mail-Programm, zum Beispiel im Browser.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Haben Sie keine besondere Option gewählt? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Ermitteln Sie den Parameter, um den es in der Antwort geht: Vergleichen Sie MAIL und RCPT in Ihrem Log mit dem, was der andere Host nach EHLO ankündigt (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Prüfen Sie, ob eine Firewall auf einer der beiden Seiten Erweiterungen verbirgt. Richten Sie Ihr System so ein, dass es den Parameter weglässt, wo er nicht angeboten wird, oder bitten Sie die Gegenseite, die Erweiterung zu aktivieren.

cause-message-too-large =
    .headline = Die Nachricht ist zu groß
    .why = Ein Mailserver unterwegs nimmt nur kleinere Nachrichten an. Anhänge werden beim Senden um etwa ein Drittel größer.
    .act = die Nachricht verkleinern
    .step-1 = Lassen Sie große Anhänge weg oder verkleinern Sie sie.
    .step-2 = Legen Sie große Dateien online ab und senden Sie den Link.
    .step-3 = Senden Sie mehrere Anhänge in getrennten Nachrichten.
    .otherwise = Die IT-Administration von { $domain } kann Ihnen sagen, wie groß eine Nachricht dort sein darf.
    .recipient = Bieten Sie für große Dateien einen anderen Weg an, zum Beispiel einen freigegebenen Ordner. Ihre IT-Administration weiß, wie groß eine Nachricht sein darf.
    .admin = Vergleichen Sie die Größe der Nachricht mit dem Wert von SIZE, den der andere Server nach EHLO ankündigt. Base64 vergrößert einen Anhang um etwa 37 Prozent. Für ein einzelnes Postfach kann eine niedrigere Grenze gelten als für sein System.

cause-message-too-large-for-mailbox =
    .headline = Die Nachricht ist zu groß für dieses Postfach
    .why = Der Mailserver von { $domain } meldet, dass dieses Postfach nur kleinere Nachrichten annimmt. Anhänge werden beim Senden um etwa ein Drittel größer.
    .act = eine kleinere Nachricht senden
    .step-1 = Legen Sie große Dateien online ab und senden Sie den Link.
    .step-2 = Lassen Sie Anhänge weg oder verkleinern Sie sie.
    .step-3 = Fragen Sie die Person nach einer anderen Adresse, die größere Nachrichten annimmt.
    .otherwise = Die IT-Administration von { $domain } kann die Grenze für dieses Postfach erhöhen.
    .recipient = Fragen Sie Ihre IT-Administration, wie groß eine Nachricht an Sie sein darf und ob sich die Grenze erhöhen lässt. Bieten Sie bis dahin für große Dateien einen anderen Weg an.
    .admin = Die Grenze ist für das Postfach, die Gruppe oder das Konto gesetzt (X.2.3) und kann daher weit unter dem Wert von SIZE liegen, den der Server nach EHLO ankündigt. Vergleichen Sie sie mit der Größe bei der Übertragung: Anhänge in Base64 brauchen etwa 37 Prozent mehr. Die Administration der Gegenseite prüft zuerst das Empfangslimit des Kontos, dann das seiner Gruppe oder seines Tarifs.

cause-own-system-problem =
    .headline = Die Ursache liegt bei unserem eigenen E-Mail-Dienst
    .why = Unser E-Mail-Dienst konnte die Nachricht nicht weitergeben. Soweit der Bericht erkennen lässt, hat die andere Seite nichts damit zu tun.
    .act = den E-Mail-Dienst prüfen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Senden Sie die Nachricht erneut, sobald der Fehler behoben ist.
    .otherwise = Die angeschriebene Person kann daran nichts ändern.
    .admin = Die Nachricht ist auf dem meldenden Host selbst gescheitert. Suchen Sie in dessen Log nach den hier genannten IDs und Zeiten. Prüfen Sie Konfiguration, Speicher, Rechte und lokale Regeln.

cause-stopped-by-own-rules =
    .headline = Eine Regel unseres E-Mail-Dienstes hält die Nachricht auf
    .why = Unser E-Mail-Dienst hat Regeln für Adressen, Weiterleitungen und Inhalte. Soweit der Bericht erkennen lässt, trifft eine davon auf diese Nachricht zu.
    .act = die Regel prüfen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Lesen Sie den Grund am Ende dieser Mitteilung. Vielleicht steht dort, worauf sich die Regel bezieht.
    .step-3 = Werden Ihre Nachrichten automatisch weitergeleitet? Dann fragen Sie, ob das erlaubt ist, oder schalten Sie es aus.
    .otherwise = Die angeschriebene Person kann daran nichts ändern.
    .admin = Suchen Sie die Regel anhand von ID und Zeit im Log des meldenden Hosts: Access-Maps, Inhaltsfilter und Milter, Transport- oder DLP-Regeln, gesperrte Empfängeradressen, Grenzen für automatisches Weiterleiten. Fassen Sie eine Ausnahme so eng wie möglich. Wurde eine Weiterleitung nach außen gestoppt, klären Sie zuerst, wer sie eingerichtet hat: Das ist ein häufiges Zeichen für ein übernommenes Konto.

## Netzwerk und Weg

cause-network-problem =
    .headline = Die Verbindung zwischen den Mailsystemen war gestört
    .why = Auf dem Weg zu { $domain } gab es eine Störung im Netzwerk. Solche Störungen vergehen oft von selbst.
    .act = warten und erneut senden
    .step-1 = Warten Sie ein paar Stunden und senden Sie die Nachricht dann erneut.
    .step-2 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Hält das mehrere Tage an? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Testen Sie die Verbindung zu jedem MX-Host der Domain auf Port 25, über IPv4 und IPv6. Achten Sie auf Timeouts, Resets und Path-MTU-Fehler. Ist nur diese Domain betroffen, geben Sie der dortigen Administration Bescheid.

cause-host-unreachable =
    .headline = Der Mailserver von { $domain } ist nicht erreichbar
    .why = Zu diesem Server kam keine Verbindung zustande. Vielleicht ist er ausgeschaltet, überlastet oder vom Netz getrennt.
    .act = den eigenen Server prüfen
    .step-1 = Prüfen Sie den Teil nach dem @-Zeichen. Vielleicht ist ein ähnlicher Name gemeint.
    .step-2 = Stimmt die Adresse? Dann warten Sie einen Tag und senden Sie die Nachricht erneut.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Besteht das Problem weiter? Dann muss die IT-Administration von { $domain } den Server prüfen.
    .admin = Testen Sie Port 25 jedes MX-Hosts, über IPv4 und IPv6, auch aus einem anderen Netz. Kommen andere durch, prüfen Sie Ihre Firewall, Ihre Routen und ob Ihr Provider Port 25 sperrt.

cause-connection-refused =
    .headline = Der Server von { $domain } hat die Verbindung abgelehnt
    .why = Es wurde ein Server gefunden, aber er nimmt keine Verbindung für E-Mails an. Vielleicht läuft der E-Mail-Dienst dort nicht, oder eine Firewall steht dazwischen.
    .act = den eigenen E-Mail-Dienst prüfen
    .step-1 = Prüfen Sie den Teil nach dem @-Zeichen. Vielleicht hat die Domain eine Website, aber keinen E-Mail-Dienst.
    .step-2 = Stimmt die Adresse? Dann warten Sie ein paar Stunden und senden Sie die Nachricht erneut.
    .step-3 = Klappt es wieder nicht? Dann geben Sie der Person auf anderem Weg Bescheid.
    .otherwise = Besteht das Problem weiter? Dann muss die IT-Administration von { $domain } prüfen, ob der E-Mail-Dienst läuft.
    .admin = Eine Ablehnung (TCP-Reset, ECONNREFUSED) auf Port 25 heißt, dass dort nichts lauscht oder eine Firewall ablehnt. Versuchen Sie jeden MX-Host über IPv4 und IPv6, auch aus einem anderen Netz: Klappt es von dort, ist Ihre Adresse gesperrt. Ohne MX-Eintrag gilt der A- oder AAAA-Eintrag, der zu einem Webserver führen kann. Auf dem anderen Host: Läuft der Dienst, auf welchen Adressen, mit welchen Limits?

cause-connection-broken =
    .headline = Die Verbindung zu { $domain } ist zu früh abgebrochen
    .why = Die Server hatten Kontakt, aber die Verbindung endete, bevor die Nachricht übergeben war.
    .act = warten und erneut senden
    .step-1 = Warten Sie eine Stunde und senden Sie die Nachricht dann erneut.
    .step-2 = Hat die Nachricht große Anhänge? Dann senden Sie sie ohne Anhänge oder mit einem Link zu den Dateien.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Kommt das immer wieder vor? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Stellen Sie fest, nach welchem Befehl die Verbindung abbrach. Vor der Begrüßung: Verbindungslimits oder eine absichtliche Verzögerung. Nach STARTTLS: der Handshake. Während DATA: Path-MTU, ein langsamer Inhaltsfilter, eine Größengrenze. Senden Sie eine kleine und eine große Testnachricht an jeden MX-Host, über IPv4 und IPv6. Prüfen Sie Firewalls, die SMTP untersuchen, und Ihre Timeouts (RFC 5321, Abschnitt 4.5.3.2).

cause-may-have-arrived =
    .headline = Die Nachricht ist vielleicht angekommen
    .why = Die Verbindung zu { $domain } brach ab, als die Nachricht schon vollständig gesendet war. Die Antwort fehlt; darum wissen wir nicht, ob die Nachricht angenommen wurde.
    .act = bei der Person nachfragen
    .step-1 = Fragen Sie die Person, ob die Nachricht angekommen ist.
    .step-2 = Senden Sie sie nur dann erneut, wenn sie fehlt. Sonst kommt sie vielleicht doppelt an.
    .otherwise = Die IT-Administration von { $domain } kann im Protokoll sehen, ob die Nachricht angenommen wurde.
    .recipient = Sehen Sie im Posteingang und im Spamordner nach. Sagen Sie Bescheid, ob die Nachricht da ist.
    .admin = Die Verbindung brach nach dem Ende der Daten und vor der Antwort ab. Suchen Sie im Log der Gegenseite nach der Message-ID. Kommt es wieder vor, prüfen Sie langsame Inhaltsfilter, Timeouts (RFC 5321 verlangt hier zehn Minuten) und die Path-MTU.

cause-expired-after-retries =
    .headline = Alle Zustellversuche sind fehlgeschlagen
    .why = Die Zustellung an { $domain } wurde mehrmals versucht. Eine andere Ursache nennt der Bericht nicht.
    .act = warten und erneut senden
    .step-1 = Prüfen Sie den Teil nach dem @-Zeichen. Vielleicht ist ein ähnlicher Name gemeint.
    .step-2 = Stimmt die Adresse? Dann warten Sie einen Tag und senden Sie die Nachricht erneut.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Klappt es wieder nicht? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Die Lebensdauer in der Warteschlange ist abgelaufen. Suchen Sie im Log die letzte Antwort jedes Versuchs: Sie nennt die eigentliche Ursache. Testen Sie die MX-Hosts der Domain über IPv4 und IPv6.

cause-route-broken =
    .headline = Es wurde kein funktionierender Weg zu { $domain } gefunden
    .why = Es ließ sich nicht feststellen, wohin die Nachricht gehen soll. Vielleicht stimmen die Einstellungen von { $domain } oder von einem Mailserver unterwegs nicht.
    .act = die Einstellungen korrigieren
    .step-1 = Geben Sie der Person auf anderem Weg Bescheid, dass Nachrichten an diese Adresse nicht ankommen.
    .step-2 = Prüfen Sie den Teil nach dem @-Zeichen. Vielleicht ist ein ähnlicher Name gemeint.
    .otherwise = Die IT-Administration von { $domain } kann prüfen, wohin Nachrichten an diese Domain gehen.
    .admin = Prüfen Sie MX-, A- und AAAA-Einträge der Domain und Ihre eigenen Routing-Tabellen. Bei einer Schleife zeigen die Received-Felder, welche Hosts sich wiederholen. Suchen Sie nach Weiterleitungen im Kreis und nach einem MX-Host, der die Domain nicht als eigene annimmt.

cause-domain-without-mail-server =
    .headline = Für { $domain } wurde kein Mailserver gefunden
    .why = Die Domain existiert, nennt aber keinen Mailserver, der die Nachricht annehmen kann. Vielleicht dient sie nur einer Website.
    .act = einen Mailserver angeben
    .step-1 = Prüfen Sie den Teil nach dem @-Zeichen. Vielleicht ist ein ähnlicher Name gemeint.
    .step-2 = Suchen Sie die richtige Adresse in einer früheren Nachricht oder auf der Website der Organisation.
    .step-3 = Fragen Sie die Person auf anderem Weg nach einer anderen Adresse.
    .otherwise = Ist { $domain } richtig? Dann muss die dortige IT-Administration in den Einstellungen der Domain einen Mailserver angeben.
    .admin = Fragen Sie die MX-Einträge ab. Nicht brauchbar sind: Namen ohne A- oder AAAA-Eintrag, CNAMEs (RFC 2181, Abschnitt 10.3), IP-Adressen statt eines Namens, localhost. Ganz ohne MX zählt die Adresse der Domain selbst (RFC 5321, Abschnitt 5.1). Führt der MX zum meldenden Host zurück („mail loops back to myself“), kennt dieser die Domain nicht als eigene: Tragen Sie sie dort ein oder korrigieren Sie den MX.

cause-domain-lookup-failed =
    .headline = Der Mailserver von { $domain } ließ sich nicht ermitteln
    .why = Ein Verzeichnis, das den Weg zum Postfach zeigt, gab keine brauchbare Antwort. Der Fehler kann auf beiden Seiten liegen.
    .act = die Nameserver prüfen
    .step-1 = Prüfen Sie den Teil nach dem @-Zeichen. Vielleicht ist ein ähnlicher Name gemeint.
    .step-2 = Stimmt die Adresse? Dann warten Sie ein paar Stunden und senden Sie die Nachricht erneut.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Geschieht das auch bei anderen Domains als { $domain }? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Fragen Sie jeden autoritativen Nameserver der Domain nach MX, A und AAAA, dann Ihren eigenen Resolver. Scheitert nur der Resolver (SERVFAIL, Timeout), prüfen Sie seine DNSSEC-Validierung, seine Forwarder und ob TCP oder große UDP-Antworten auf Port 53 blockiert sind. Scheitern die autoritativen Server, kommen infrage: Lame Delegation, abgelaufene Signaturen, nicht erreichbare Hosts. Routet der meldende Host über LDAP oder eine Datenbank, prüfen Sie zuerst diese.

cause-mail-loop =
    .headline = Die Nachricht läuft anscheinend im Kreis
    .why = Laut Bericht kehrte die Nachricht zu einem Server zurück oder durchlief zu viele Server. Meist leiten sich Server oder Postfächer Nachrichten gegenseitig zu.
    .act = den Kreis unterbrechen
    .step-1 = Geben Sie der Person auf anderem Weg Bescheid, dass Nachrichten an diese Adresse im Kreis laufen.
    .step-2 = Leiten Sie Ihre eigenen Nachrichten an diese Adresse weiter? Dann sorgen Sie dafür, dass sie nicht zu Ihnen zurückkommen.
    .step-3 = Ist es dringend? Dann verwenden Sie eine andere Adresse dieser Person.
    .otherwise = Die IT-Administration von { $domain } kann die Stelle finden, an der die Nachricht umkehrt.
    .recipient = Leiten Sie Ihre Nachrichten an eine andere Adresse weiter? Dann sorgen Sie dafür, dass diese sie nicht an Sie zurückleitet.
    .admin = Lesen Sie die Received-Felder von unten nach oben und finden Sie, wo sich Hosts wiederholen: Der letzte Host vor der Wiederholung sendet die Nachricht zurück. Suchen Sie dort nach Weiterleitungen im Kreis, einem Relay oder Smarthost für eine Domain, die lokal sein sollte, einem MX, der zurückführt, oder einer Hybridumgebung, in der jede Seite die Domain für die der anderen hält. Wiederholt sich nichts, ist das Hop-Limit zu niedrig: RFC 5321, Abschnitt 6.3, verlangt mindestens 100.

## Das Übertragungsprotokoll

cause-protocol-problem =
    .headline = Zwei Mailserver konnten sich nicht verständigen
    .why = Die Server konnten sich nicht einigen, wie die Nachricht zu übergeben ist. Das ist eine technische Frage zwischen den beiden.
    .act = den Mailserver prüfen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Vielleicht wird auch die IT-Administration von { $domain } gebraucht.
    .admin = Lesen Sie die Antwort zusammen mit dem Befehl, auf den sie folgt. Vergleichen Sie, was nach EHLO angekündigt und was verwendet wurde. Häufige Ursachen sind Firewalls und Proxys, die SMTP umschreiben, und ein Server, der zuerst STARTTLS verlangt.

cause-tls-demanded =
    .headline = Ein Mailserver verlangt eine sichere Verbindung
    .why = Der Server meldet, dass er diese Nachricht nur über eine verschlüsselte Verbindung annimmt. Soweit der Bericht erkennen lässt, war die Verbindung unverschlüsselt.
    .act = die Verschlüsselung einschalten
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Haben Sie mit einem eigenen E-Mail-Programm oder Gerät gesendet? Dann schalten Sie dort beim Postausgang TLS ein.
    .otherwise = Die angeschriebene Person kann daran nichts ändern.
    .admin = Prüfen Sie, ob Ihr System als Client STARTTLS nutzt (RFC 3207): Viele tun das nicht von sich aus. Wenn doch, prüfen Sie, ob EHLO STARTTLS anbietet und ob eine Firewall es entfernt. Scheitert der Handshake, kommen infrage: TLS-Versionen unter 1.2, Cipher-Suites, ein fehlendes CA-Bündel. Nutzen Sie für die Einlieferung Port 465, oder 587 mit STARTTLS (RFC 8314). Google meldet dafür 4.7.29 oder 5.7.29.

cause-too-many-recipients =
    .headline = Die Nachricht hat zu viele Empfängeradressen
    .why = Ein Mailserver unterwegs nimmt nur eine begrenzte Zahl von Adressen auf einmal an.
    .act = weniger Adressen verwenden
    .step-1 = Senden Sie die Nachricht erneut, aber nur an die Adressen in dieser Mitteilung.
    .step-2 = Sind es noch immer zu viele? Dann senden Sie sie nacheinander an kleinere Gruppen.
    .step-3 = Schreiben Sie oft an diese Gruppe? Dann bitten Sie Ihre IT-Administration um eine Mailingliste.
    .otherwise = Die IT-Administration von { $domain } kann Ihnen sagen, welche Grenze dort gilt.
    .admin = Ein Server sollte mindestens 100 Empfänger auf einmal annehmen, ein Client den Rest aufteilen (RFC 5321). Prüfen Sie, ob Ihr System nach Antwort 452 aufteilt, und welche Grenzen je Nachricht und je Absender gelten.

## Inhalt

cause-content-problem =
    .headline = Ein Mailserver kann die Form der Nachricht nicht verarbeiten
    .why = Etwas am Aufbau dieser Nachricht verhindert die Zustellung. Es kann am Format, an den Zeichen oder an einem Anhang liegen.
    .act = die Nachricht vereinfachen
    .step-1 = Senden Sie die Nachricht erneut als reinen Text, ohne Formatierung.
    .step-2 = Lassen Sie die Anhänge weg oder senden Sie sie in gängigen Dateiformaten.
    .step-3 = Versuchen Sie es mit einem anderen E-Mail-Programm, zum Beispiel im Browser.
    .otherwise = Scheitert auch eine einfache Nachricht? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Prüfen Sie die Nachricht gegen RFC 5322 und MIME: From und Date, einzelne CR oder LF, Zeilenlänge, NUL, Zeichensätze. Prüfen Sie, ob 8BITMIME, BINARYMIME oder SMTPUTF8 nötig war und nicht angeboten wurde.

cause-message-malformed =
    .headline = Ein Mailserver meldet Formfehler in der Nachricht
    .why = Laut dem Server entspricht die Nachricht nicht dem Standard für E-Mails. Meist liegt das an dem Programm, das sie erstellt hat.
    .act = ein anderes Programm verwenden
    .step-1 = Schreiben Sie die Nachricht in einem anderen E-Mail-Programm neu, zum Beispiel im Browser.
    .step-2 = Tippen Sie den Text neu ein. Beim Kopieren oder Weiterleiten kann der Fehler mitwandern.
    .step-3 = Klappt es wieder nicht? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .otherwise = Kam die Nachricht von einer Website oder einem Gerät? Dann kann den Fehler nur beheben, wer dafür zuständig ist.
    .admin = Prüfen Sie in dieser Reihenfolge: genau ein From mit gültiger Adresse, bei mehreren Adressen auch Sender; genau ein Date; kein Feld doppelt (RFC 5322, Abschnitt 3.6); Syntax der Message-ID; rohe 8-Bit-Oktette in den Kopfzeilen; einzelne CR oder LF (RFC 5321, Abschnitt 2.3.8); Zeilen über 998 Oktette; MIME-Grenzen und -Kodierungen. Vergleichen Sie die eingelieferte Nachricht mit der gesendeten: Disclaimer, Gateways und Listensoftware verändern sie.

cause-media-unsupported =
    .headline = Ein Mailserver nimmt diese Art von Inhalt nicht an
    .why = Laut Bericht ist in der Nachricht eine Art von Inhalt, mit der die andere Seite nicht umgehen kann. Manche Adressen nehmen nur reinen Text an.
    .act = den Dateityp ändern
    .step-1 = Verwenden Sie gängige Dateiformate wie PDF oder JPEG.
    .step-2 = Senden Sie die Nachricht erneut als reinen Text, ohne Formatierung und Anhänge.
    .step-3 = Legen Sie die Dateien online ab und senden Sie den Link.
    .otherwise = Die IT-Administration von { $domain } kann Ihnen sagen, welche Arten von Inhalt dort angenommen werden.
    .admin = Vergleichen Sie Content-Type jedes Teils (RFC 2046) mit dem, was das Ziel annimmt: Gateways zu SMS, Fax, Pager und Ticketsystemen nehmen oft nur text/plain an. Suchen Sie nach application/ms-tnef (winmail.dat), verschachteltem message/rfc822 und multipart/signed. Schalten Sie Rich Text für diese Domain aus, oder lassen Sie das Gateway den Teil entfernen oder umwandeln.

cause-conversion-impossible =
    .headline = Die Nachricht ließ sich unterwegs nicht umwandeln
    .why = Laut Bericht braucht das nächste Mailsystem die Nachricht in einer anderen Form. Eine Umwandlung war nicht möglich oder nicht erlaubt.
    .act = reinen Text schreiben
    .step-1 = Schreiben Sie an diese Adresse reinen Text, ohne Formatierung und Sonderzeichen.
    .step-2 = Ist die Nachricht signiert oder verschlüsselt? Dann senden Sie sie ohne beides, wenn der Inhalt es erlaubt.
    .step-3 = Lassen Sie Anhänge weg, oder legen Sie die Dateien online ab und senden Sie den Link.
    .otherwise = Scheitert auch eine einfache Nachricht? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Sehen Sie nach, was der nächste Hop nach EHLO nicht anbietet: 8BITMIME (RFC 6152), BINARYMIME oder SMTPUTF8. X.6.2: Umwandlung verboten, etwa bei signierten Teilen oder durch eine Richtlinie; X.6.3: nicht unterstützt; X.6.5: versucht und gescheitert. Lassen Sie das sendende Programm selbst in quoted-printable oder base64 kodieren, oder senden Sie über einen Host, der die Erweiterung unterstützt.

cause-content-refused =
    .headline = Der Inhalt der Nachricht wurde nicht akzeptiert
    .why = Ein Mailserver unterwegs prüft den Inhalt von Nachrichten. Bei dieser hat er etwas beanstandet, zum Beispiel einen Anhang oder einen Link.
    .act = den Inhalt ändern
    .step-1 = Lassen Sie Anhänge weg, vor allem Programme und komprimierte Dateien.
    .step-2 = Prüfen Sie Ihre Dateien auf Viren, bevor Sie sie erneut senden.
    .step-3 = Lassen Sie Links weg, die nicht nötig sind.
    .step-4 = Vereinbaren Sie mit der Person einen anderen Weg für die Dateien.
    .otherwise = Die IT-Administration von { $domain } kann Ihnen sagen, was dort nicht akzeptiert wird.
    .recipient = Vereinbaren Sie mit der Person, die Ihnen schreibt, einen anderen Weg für den Inhalt. Wird er oft gebraucht, bitten Sie Ihre IT-Administration um eine Ausnahme.
    .admin = Stellen Sie fest, welcher Filter geantwortet hat und welche Regel oder Signatur er nennt. Prüfen Sie Dateitypen in Archiven und doppelte Dateiendungen. Meldet ein Scanner Schadsoftware, untersuchen Sie zuerst das Gerät, von dem die Nachricht kam.

cause-attachment-refused =
    .headline = Ein Anhang wurde nicht akzeptiert
    .why = Ein Mailserver unterwegs nimmt eine Datei dieser Nachricht nicht an. Viele Systeme lehnen Programme, Skripte und passwortgeschützte Archive ab.
    .act = den Anhang ändern
    .step-1 = Lesen Sie die Antwort am Ende dieser Mitteilung. Vielleicht nennt sie die Datei.
    .step-2 = Verwenden Sie für die Datei ein gängiges Format wie PDF, oder lassen Sie sie weg.
    .step-3 = Legen Sie die Datei online ab und senden Sie den Link.
    .otherwise = Die IT-Administration von { $domain } kann Ihnen sagen, welche Dateien dort angenommen werden.
    .recipient = Bieten Sie für die Datei einen anderen Weg an, zum Beispiel einen freigegebenen Ordner. Brauchen Sie solche Dateien oft, bitten Sie Ihre IT-Administration um eine Ausnahme.
    .admin = Stellen Sie fest, worauf die Regel achtet: Dateiendung, Content-Type, tatsächlichen Dateityp oder den Inhalt von Archiven. Oft abgelehnt: .exe, .js, .iso, .lnk, .html, Makros, doppelte Dateiendungen, Archive mit Passwort, die sich nicht prüfen lassen, zu viele oder verschachtelte Anhänge. Die Gegenseite kann für diese Absenderadresse eine Ausnahme machen oder eine Kopie aus der Quarantäne freigeben. Tarnen Sie die Datei nicht.

cause-virus-found =
    .headline = Ein Virenscanner meldet Schadsoftware
    .why = Virenscanner können sich irren, doch eine Prüfung ist sicherer. Manche Schadsoftware sendet selbst Nachrichten.
    .act = Ihr Gerät prüfen
    .step-1 = Öffnen Sie die Anhänge nicht, und senden Sie sie vorerst nicht erneut.
    .step-2 = Lassen Sie Ihr Gerät und die Dateien von einem aktuellen Virenscanner prüfen.
    .step-3 = Haben Sie diese Nachricht nicht geschrieben? Dann ändern Sie Ihr Passwort, und zwar auf einem anderen Gerät.
    .step-4 = Sagen Sie Ihrer IT-Administration, was in dieser Mitteilung steht. Geben Sie die Dateien nicht weiter.
    .otherwise = Ist die Datei sicher harmlos? Dann kann die IT-Administration von { $domain } die Entscheidung überprüfen.
    .admin = Notieren Sie, welcher Host gemeldet hat und wie die Signatur heißt. Isolieren und untersuchen Sie zuallererst das sendende Gerät, und durchsuchen Sie das Konto nach fremden Nachrichten und Regeln. Prüfen Sie die Datei mit einem zweiten Scanner. Ist es ein Fehlalarm, melden Sie ihn dem Hersteller des Scanners; packen Sie die Datei nie um, damit sie durchkommt.

cause-international-address-unsupported =
    .headline = Ein Mailserver unterstützt nur die Buchstaben a bis z
    .why = Eine Adresse dieser Nachricht enthält andere Buchstaben als a bis z. Ein Mailsystem unterwegs unterstützt solche Adressen nicht.
    .act = eine einfache Adresse verwenden
    .step-1 = Fragen Sie die Person nach einer Adresse, die nur die Buchstaben a bis z enthält.
    .step-2 = Enthält Ihre eigene Adresse andere Buchstaben? Dann schreiben Sie von einer anderen Adresse.
    .otherwise = Die IT-Administration von { $domain } kann klären, ob sich solche Adressen dort unterstützen lassen.
    .recipient = Bitten Sie Ihre IT-Administration um eine zweite Adresse, die nur die Buchstaben a bis z enthält. Geben Sie diese an, wenn Nachrichten Sie nicht erreichen.
    .admin = Das nächste System bietet SMTPUTF8 (RFC 6531) nicht an. Aktivieren Sie es dort, oder geben Sie dem Postfach einen ASCII-Alias. Ist nur die Domain nicht ASCII, kann sie als A-Label gesendet werden.

## Sicherheit und Regeln

cause-policy-problem =
    .headline = Eine Sicherheitsregel hat die Nachricht aufgehalten
    .why = Mailsysteme haben Regeln dafür, welche Nachrichten sie annehmen und weitergeben. Eine dieser Regeln hat diese Nachricht aufgehalten.
    .act = die Regel finden
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Die IT-Administration von { $domain } kann sagen, ob die Regel von dort stammt.
    .admin = Die Antwort ist vage, vielleicht mit Absicht. Stellen Sie fest, welcher Host sie gegeben hat. Prüfen Sie Authentifizierung der Absenderadresse, TLS, Reputation des sendenden Hosts und eine etwaige Verschlüsselung der Nachricht.

cause-cryptography-failed =
    .headline = Die Prüfung von Signatur oder Verschlüsselung schlug fehl
    .why = Es geht um den Schutz der Nachricht selbst, etwa um eine Signatur. Laut Bericht konnte ein System diesen Schutz nicht prüfen oder umwandeln.
    .act = Schlüssel und Zertifikate prüfen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Verschlüsseln Sie selbst? Dann bitten Sie die Person um einen aktuellen Schlüssel oder ein aktuelles Zertifikat.
    .step-3 = Steht nichts Vertrauliches darin? Dann senden Sie die Nachricht ohne Signatur und Verschlüsselung.
    .otherwise = Vielleicht muss auch die IT-Administration von { $domain } ihre Schlüssel prüfen.
    .recipient = Ist Ihr Schlüssel oder Zertifikat abgelaufen oder neu? Dann senden Sie das aktuelle an alle, die Ihnen schreiben.
    .admin = Finden Sie den Host, der prüft, signiert oder entschlüsselt (S/MIME, OpenPGP, ein Gateway). X.7.3: keine Umwandlung zwischen zwei Systemen; X.7.5: kein brauchbarer Schlüssel; X.7.6: Algorithmus nicht unterstützt, etwa SHA-1 oder ein kurzer RSA-Schlüssel; X.7.7: Der Inhalt wurde verändert. Prüfen Sie Ablauf, Kette und Sperrung von Zertifikaten sowie die Schlüssel im Verzeichnis. Suchen Sie bei X.7.7 nach dem, was den Inhalt nach dem Signieren verändert: Disclaimer, Umschreiben von Links, Neukodierung.

cause-refused-by-policy =
    .headline = { $domain } lehnt die Nachricht nach eigenen Regeln ab
    .why = Jedes Mailsystem entscheidet, welche Nachrichten es annimmt. Die IT-Administration dort weiß, welche Regel hier gegriffen hat.
    .act = die Nachricht zulassen
    .step-1 = Lesen Sie die Antwort des anderen Servers am Ende dieser Mitteilung. Vielleicht nennt sie den Grund.
    .step-2 = Geben Sie der Person auf anderem Weg Bescheid, dass die Nachricht abgelehnt wurde.
    .step-3 = Bitten Sie die Person, bei der IT-Administration dort eine Ausnahme zu beantragen.
    .otherwise = Werden alle Ihre Nachrichten an { $domain } abgelehnt? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .recipient = Erwarten Sie Nachrichten von dieser Absenderadresse? Dann bitten Sie Ihre IT-Administration um eine Ausnahme.
    .admin = Die Regel liegt bei der Gegenseite, die Abhilfe also auch. Senden Sie dem Postmaster dort die Antwort, den Zeitpunkt und die sendende IP-Adresse. Werden alle Nachrichten abgelehnt, prüfen Sie zuerst SPF, DKIM, DMARC, Reverse DNS und Sperrlisten.

cause-refused-as-spam =
    .headline = { $domain } stuft die Nachricht als Spam ein
    .why = Ein automatischer Filter dort hat die Nachricht als unerwünscht abgelehnt. Solche Filter können sich irren.
    .act = die Nachricht durchlassen
    .step-1 = Fragen Sie die Person auf anderem Weg, ob Ihre Adresse dort zugelassen werden kann.
    .step-2 = Versuchen Sie es mit einer kurzen Nachricht ohne Links und Anhänge.
    .step-3 = Haben Sie diese Nachricht nicht geschrieben? Dann ändern Sie Ihr Passwort und geben Sie Ihrer IT-Administration Bescheid.
    .otherwise = Werden auch andere Nachrichten von Ihnen abgelehnt? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .recipient = Nehmen Sie die Absenderadresse in Ihre Kontakte oder in die Liste sicherer Absender auf. Liegen in Ihrem Spamordner Nachrichten von dieser Adresse? Dann markieren Sie sie als erwünscht.
    .admin = Prüfen Sie SPF, DKIM und DMARC der Absenderdomain und die Reputation der sendenden IP-Adresse. Achten Sie auf ungewöhnlichen Versand von diesem Konto. Ist alles in Ordnung, melden Sie dem Postmaster der Gegenseite die Fehlentscheidung.

cause-relay-refused =
    .headline = Ein Mailserver gibt die Nachricht nicht weiter
    .why = Der Server meldet, dass er für Nachrichten von Ihnen an { $domain } nicht zuständig ist. Oft liegt das an einer Einstellung.
    .act = die Einstellungen korrigieren
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Prüfen Sie den Teil nach dem @-Zeichen. Ein falscher Name kann zu einem falschen Server führen.
    .otherwise = Stimmen die Einstellungen auf Ihrer Seite? Dann muss die IT-Administration von { $domain } prüfen, welcher Server dort zuständig ist.
    .admin = Vielleicht führen die MX-Einträge zu einem Host, der die Domain nicht als eigene kennt. Oder Ihr Relay-Host verlangt eine Anmeldung. Prüfen Sie die MX-Einträge, die Zugangsdaten für den Relay-Host, und welche IP-Adressen über ihn senden dürfen.

cause-authentication-required =
    .headline = Ein Mailserver verlangt eine gültige Anmeldung
    .why = Ein Mailserver unterwegs nimmt diese Nachricht nicht ohne gültige Anmeldung an. Die Anmeldung fehlte oder wurde nicht akzeptiert.
    .act = die Anmeldung prüfen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Nutzen Sie ein Gerät oder Programm, das von selbst sendet? Dann prüfen Sie dort Benutzername und Passwort.
    .otherwise = Die angeschriebene Person kann daran nichts ändern.
    .admin = Prüfen Sie die Zugangsdaten und das Verfahren, die Ihr System für seinen Relay-Host verwendet. Nutzen Sie die Einlieferung über Port 587 mit STARTTLS oder über Port 465. Ein geändertes Passwort oder ein erforderliches App-Passwort ist eine häufige Ursache.

cause-authentication-refused =
    .headline = Die Anmeldung an einem Mailserver wurde abgelehnt
    .why = Ein Mailserver hat die Zugangsdaten nicht akzeptiert. Vielleicht wurde ein Passwort geändert, oder es ist abgelaufen.
    .act = die Zugangsdaten korrigieren
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Haben Sie mit einem eigenen E-Mail-Programm oder Gerät gesendet? Dann geben Sie dort Benutzername und Passwort neu ein.
    .step-3 = Melden Sie sich einmal im Browser an. Vielleicht verlangt Ihr Anbieter dort eine Bestätigung.
    .otherwise = Die angeschriebene Person kann daran nichts ändern.
    .admin = Lesen Sie die Antwort (RFC 4954, RFC 5248): 535 5.7.8 falsche Zugangsdaten, 432 4.7.12 Passwortumstellung, 5.7.14 fehlende Vertrauensstellung. Testen Sie die Zugangsdaten von Hand am Submission-Port. Prüfen Sie dann: geändertes oder abgelaufenes Passwort, Konto nach Fehlversuchen gesperrt, Anmeldung mit Passwort vom Anbieter abgeschaltet, fehlendes App-Passwort, abgelaufenes OAuth-Token. Zugangsdaten für einen Relay-Host sind im Mailserver hinterlegt; korrigieren Sie sie dort und stoßen Sie die Warteschlange an.

cause-authentication-too-weak =
    .headline = Ein Mailserver verlangt eine sicherere Anmeldung
    .why = Laut dem Server ist diese Art der Anmeldung nicht sicher genug. Das Passwort selbst kann stimmen.
    .act = eine sicherere Anmeldung nutzen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Haben Sie mit einem eigenen E-Mail-Programm oder Gerät gesendet? Dann schalten Sie dort TLS ein und installieren Sie Aktualisierungen.
    .otherwise = Die angeschriebene Person kann daran nichts ändern.
    .admin = 534 5.7.9: Das Verfahren ist zu schwach, oder das Konto braucht ein App-Passwort; 538 5.7.11: Dieses Verfahren geht nur über TLS. Melden Sie sich nach TLS auf Port 465 oder nach STARTTLS auf 587 an (RFC 8314), mit einem Verfahren, das dann angekündigt wird: SCRAM, OAUTHBEARER, XOAUTH2 oder PLAIN innerhalb von TLS. Ein Gerät, das keines davon beherrscht, kann seine Nachrichten an ein Relay im eigenen Netz übergeben.

cause-sending-blocked =
    .headline = Das Senden ist für dieses Konto oder diese Adresse gesperrt
    .why = Ein Mailserver auf der sendenden Seite lässt dieses Konto oder diese Absenderadresse nicht senden. Das kann eine Vorsichtsmaßnahme sein.
    .act = die Sperre aufheben
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Haben Sie mehrere Adressen? Dann wählen Sie die, die zu diesem Konto gehört.
    .step-3 = Wurden Nachrichten gesendet, die Sie nicht geschrieben haben? Dann ändern Sie sofort Ihr Passwort.
    .otherwise = Die angeschriebene Person kann daran nichts ändern.
    .admin = Prüfen Sie, ob das Konto deaktiviert, nach Missbrauch gesperrt oder für diese Absenderadresse nicht berechtigt ist. Bevor Sie eine Sperre aufheben, suchen Sie nach ungewöhnlichem Versand, Weiterleitungsregeln und offenen Sitzungen, und setzen Sie das Passwort zurück.

cause-account-disabled =
    .headline = Laut einem Mailserver ist das sendende Konto deaktiviert
    .why = Ein Mailserver auf der sendenden Seite meldet, dass das Konto abgeschaltet ist, das für diese Nachricht verwendet wurde.
    .act = das Konto aktivieren
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter, notfalls von einem anderen Konto.
    .step-2 = Haben Sie ein anderes Konto? Dann senden Sie die Nachricht von dort.
    .otherwise = Soweit der Bericht erkennen lässt, liegt es nicht an der Adresse, an die Sie geschrieben haben.
    .admin = Der Submission-Server oder Relay-Host meldet, dass das Konto deaktiviert ist (525 oder X.7.13, RFC 5248). Prüfen Sie seinen Zustand: geschlossen, Lizenz oder Zahlung ausgelaufen, nach Fehlversuchen gesperrt, nach Missbrauch gesperrt. Beseitigen Sie den Grund, bevor Sie es aktivieren. Ist es das Konto, mit dem sich Ihr Server an seinem Relay-Host anmeldet, sind alle ausgehenden Nachrichten betroffen.

cause-account-compromised =
    .headline = Das Senden ist wegen verdächtiger Nachrichten gesperrt
    .why = Ein Mailserver auf der sendenden Seite meldet ungewöhnlichen Versand von diesem Konto oder aus dieser Organisation. Vielleicht benutzt jemand anderes das Konto.
    .act = das Konto sichern
    .step-1 = Ändern Sie jetzt Ihr Passwort, und zwar auf einem Gerät, dem Sie vertrauen.
    .step-2 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-3 = Suchen Sie in Ihrem Postfach nach gesendeten Nachrichten und Regeln, die nicht von Ihnen sind.
    .step-4 = Lassen Sie Ihr Gerät von einem aktuellen Virenscanner prüfen.
    .otherwise = Die angeschriebene Person kann daran nichts ändern.
    .admin = Sperren Sie zuerst die Anmeldung, setzen Sie das Passwort zurück und beenden Sie alle Sitzungen und Tokens. Lesen Sie dann das Anmeldeprotokoll, und entfernen Sie fremde Posteingangsregeln, Weiterleitungen, Stellvertretungen, App-Zustimmungen und Connectors; leeren Sie die ausgehende Warteschlange. Heben Sie die Sperre zuletzt auf. In Microsoft 365 wird ein Konto (5.1.8) unter den eingeschränkten Entitäten freigegeben, eine Organisation (5.7.7xx) durch den Support. Waren die Nachrichten ein gewollter Massenversand, nutzen Sie dafür einen eigenen Dienst.

cause-send-as-denied =
    .headline = Dieses Konto darf die Absenderadresse nicht verwenden
    .why = Laut einem Mailserver auf der sendenden Seite gehört die Absenderadresse nicht zu diesem Konto.
    .act = diese Absenderadresse erlauben
    .step-1 = Wählen Sie Ihre eigene Adresse als Absender und senden Sie die Nachricht dann erneut.
    .step-2 = Brauchen Sie die andere Adresse? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .otherwise = Die angeschriebene Person kann daran nichts ändern.
    .admin = Vergleichen Sie im Log dreierlei: die Anmeldung, MAIL FROM und das Feld From. Ist die Nutzung gewollt, erteilen Sie „Senden als“ oder „Senden im Auftrag von“ (Exchange; rechnen Sie Zeit für die Replikation ein), ordnen Sie die Adresse der Anmeldung zu (smtpd_sender_login_maps in Postfix), oder fügen Sie sie als bestätigten Alias hinzu. Geräte und Programme brauchen ein eigenes Konto mit eigener Adresse. War die Nutzung nicht gewollt, suchen Sie nach Missbrauch.

cause-sender-not-allowed =
    .headline = { $domain } lässt Ihre Nachrichten an diese Adresse nicht zu
    .why = Manche Adressen nehmen nur Nachrichten von bestimmten Adressen an, zum Beispiel aus dem eigenen Haus oder von Mitgliedern einer Liste. Andere sind für bestimmte Adressen gesperrt.
    .act = Ihre Adresse zulassen
    .step-1 = Wenden Sie sich auf anderem Weg an die Person oder die Gruppenverwaltung. Bitten Sie darum, Ihre Adresse zuzulassen.
    .step-2 = Haben Sie mehrere Adressen? Dann schreiben Sie von der, die dort bekannt ist.
    .step-3 = Ist es eine Mailingliste? Dann treten Sie ihr zuerst bei.
    .otherwise = Die IT-Administration von { $domain } kann sehen, wer an diese Adresse schreiben darf.
    .recipient = Nehmen Sie die Absenderadresse in die Liste derer auf, die Ihnen oder Ihrer Gruppe schreiben dürfen. Geht das nicht, fragen Sie Ihre IT-Administration.
    .admin = Die Empfängeradresse beschränkt, wer an sie senden darf: eine geschlossene Gruppe, eine Mitgliederliste, nur interne Absender oder eine Sperre. Die Verwaltung der Gruppe oder die Administration dort kann die Absenderadresse zulassen. Prüfen Sie, ob die verwendete Absenderadresse die registrierte ist.

cause-list-restricted =
    .headline = Laut { $domain } steht diese Liste Ihrer Adresse nicht offen
    .why = Viele Listen und Gruppen nehmen Nachrichten nur von Mitgliedern oder von festgelegten Adressen an. Laut dem Mailserver ist Ihre Adresse nicht darunter.
    .act = Ihre Adresse aufnehmen
    .step-1 = Sind Sie Mitglied? Dann schreiben Sie von der Adresse, mit der Sie beigetreten sind.
    .step-2 = Treten Sie der Liste bei, oder bitten Sie die Listenverwaltung auf anderem Weg, Ihre Adresse aufzunehmen.
    .step-3 = Ist es dringend? Dann schreiben Sie direkt an Mitglieder, die Sie kennen.
    .otherwise = Die IT-Administration von { $domain } kann Ihnen sagen, wer die Liste verwaltet.
    .recipient = Verwalten Sie diese Liste oder Gruppe? Dann nehmen Sie die Absenderadresse auf, oder lassen Sie Nachrichten von außen auf Ihre Freigabe warten.
    .admin = Vergleichen Sie From und den Envelope-Absender mit den Mitgliedern und zugelassenen Adressen: Meist liegt es an einem Alias oder einer geänderten Adresse. Die Listenverwaltung kann die Adresse aufnehmen oder fremde Beiträge zur Moderation zurückhalten. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), externe Absender einer Microsoft-365-Gruppe (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } nimmt für diese Adresse nur interne E-Mails an
    .why = Laut dem Mailserver nimmt diese Adresse nur Nachrichten aus der eigenen Organisation an. Ihre Nachricht wurde nicht als solche erkannt.
    .act = Nachrichten von außen zulassen
    .step-1 = Gehören Sie zu dieser Organisation? Dann senden Sie die Nachricht von Ihrem Konto dort.
    .step-2 = Bitten Sie die Person oder die Gruppenverwaltung auf anderem Weg, Nachrichten von außen zuzulassen.
    .step-3 = Verwenden Sie eine andere Adresse der Organisation, zum Beispiel die auf der Website.
    .otherwise = Die IT-Administration von { $domain } kann die Adresse für Nachrichten von außen öffnen.
    .recipient = Bitten Sie Ihre IT-Administration, für diese Adresse Nachrichten von außen oder von einzelnen Adressen zuzulassen.
    .admin = Exchange 5.7.12 und 5.7.13x: Das Empfängerobjekt verlangt authentifizierte Absender. Schalten Sie RequireSenderAuthenticationEnabled aus, oder legen Sie für die Absenderadresse einen Kontakt an und lassen Sie diesen zu. Ist der Absender intern, kam die Nachricht ohne Anmeldung herein: Richten Sie im Gerät oder Programm eine Anmeldung ein, oder korrigieren Sie den Connector zwischen Ihren eigenen Servern, damit er die Nachricht als intern behandelt.

cause-sender-blocked =
    .headline = Laut { $domain } werden Ihre Nachrichten blockiert
    .why = Laut dem Mailserver steht Ihre Adresse, Ihre Domain oder Ihr Server auf einer Liste gesperrter Absender. Das kann Absicht sein oder ein Versehen.
    .act = die Sperre aufheben
    .step-1 = Könnte es ein Versehen sein? Dann bitten Sie dort auf anderem Weg darum, die Sperre aufzuheben.
    .step-2 = Sind auch Nachrichten an andere Adressen dieser Domain blockiert? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .otherwise = Die IT-Administration von { $domain } kann sehen, wo und warum die Sperre gesetzt ist.
    .recipient = Steht die Absenderadresse aus Versehen auf Ihrer Sperrliste? Dann entfernen Sie den Eintrag. Gibt es keinen, fragen Sie Ihre IT-Administration.
    .admin = Die Sperre liegt auf der Gegenseite, gesetzt von der angeschriebenen Person oder der Administration (Exchange 5.7.507, 5.7.513). Finden Sie heraus, worauf sie anspricht: Versuchen Sie ein anderes Konto Ihrer Domain, dann eine andere IP-Adresse. Suchen Sie nach unerwünschtem Massenversand von dieser Absenderadresse und kommen Sie jeder Abmeldung nach. Senden Sie dann dem Postmaster dort die Antwort, den Zeitpunkt, die Absenderadresse und die IP-Adresse.

cause-sender-not-verified =
    .headline = Die Herkunft der Nachricht ist laut { $domain } nicht belegt
    .why = Der Mailserver von { $domain } prüft, ob Nachrichten wirklich von der angegebenen Adresse stammen. Diese Nachricht hat die Prüfung nicht bestanden.
    .act = die Domain-Einstellungen korrigieren
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Senden Sie nur über den E-Mail-Dienst, der zu Ihrer Adresse gehört.
    .otherwise = Wurde die Nachricht unterwegs weitergeleitet? Dann kann vielleicht die IT-Administration von { $domain } helfen.
    .recipient = Werden Ihre Nachrichten aus einem anderen Postfach an dieses weitergeleitet? Dann rufen Sie sie lieber dort ab: Weiterleiten kann diese Prüfung scheitern lassen.
    .admin = Prüfen Sie SPF für die sendende IP-Adresse, die DKIM-Signatur und das DMARC-Alignment mit der From-Domain. Der sendende Host braucht einen Reverse-DNS-Namen, der wieder zu seiner Adresse führt. Auch Weiterleitungen und Dienste, die in Ihrem Namen senden, müssen abgedeckt sein.

cause-spf-failed =
    .headline = { $domain } konnte den sendenden Server nicht bestätigen
    .why = Eine Domain kann mit dem Verfahren SPF angeben, welche Server ihre Nachrichten senden dürfen. Bei { $domain } wurde diese Prüfung nicht bestanden.
    .act = den SPF-Eintrag korrigieren
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Senden Sie nur über den E-Mail-Dienst, der zu Ihrer Adresse gehört.
    .otherwise = Wurde die Nachricht an { $domain } weitergeleitet? Dann kann es an dem Server liegen, der sie weitergeleitet hat.
    .recipient = Werden Ihre Nachrichten aus einem anderen Postfach an dieses weitergeleitet? Dann rufen Sie sie lieber dort ab: Weiterleiten kann diese Prüfung scheitern lassen.
    .admin = Werten Sie SPF (RFC 7208) aus für die Domain in MAIL FROM, oder in EHLO, wenn MAIL FROM leer ist, und für die IP-Adresse, die der andere Host gesehen hat; denken Sie an IPv6. Fail: Nehmen Sie die Adresse oder das include des Dienstes auf, oder senden Sie über einen aufgeführten Host. Permerror: genau ein v=spf1-Eintrag, höchstens 10 DNS-Abfragen, davon höchstens 2 ohne Ergebnis, keine Tippfehler. Temperror: Ihre Nameserver. Eine weiterleitende Stelle braucht SRS.

cause-dkim-failed =
    .headline = { $domain } fand keine gültige digitale Signatur
    .why = E-Mail-Dienste signieren Nachrichten mit dem Verfahren DKIM, um ihre Herkunft zu belegen. Bei { $domain } hat keine solche Signatur die Prüfung bestanden.
    .act = die DKIM-Signatur korrigieren
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Ging die Nachricht über eine Mailingliste? Dann schreiben Sie direkt an die Person.
    .step-3 = Senden Sie nur über den E-Mail-Dienst, der zu Ihrer Adresse gehört.
    .otherwise = Die IT-Administration von { $domain } kann sagen, was an der Signatur nicht stimmte.
    .admin = Sehen Sie sich eine Nachricht an, wie sie hinausging: Gibt es überhaupt eine DKIM-Signature (RFC 6376)? Fragen Sie den Schlüssel unter <s>._domainkey.<d> ab: vorhanden, nicht leer, passend zum privaten Schlüssel, RSA mit mindestens 1024, besser 2048 Bit (RFC 8301). Stimmt der Body-Hash nicht, verändert etwas die Nachricht nach dem Signieren: Fußzeilen, Gateways, Neukodierung. X.7.22: keine Signatur, deren d= die From-Domain ist. Prüfen Sie x= und die Uhr.

cause-dmarc-failed =
    .headline = { $domain } konnte die Absenderadresse nicht bestätigen
    .why = Ihre Domain kann andere bitten, Nachrichten ohne Herkunftsnachweis abzulehnen. Bei { $domain } wurde dieser Nachweis (DMARC) nicht gefunden.
    .act = den Herkunftsnachweis korrigieren
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Senden Sie nur über den E-Mail-Dienst, der zu Ihrer Adresse gehört.
    .step-3 = Ging die Nachricht über eine Mailingliste? Dann schreiben Sie direkt an die Person.
    .otherwise = Wurde die Nachricht unterwegs weitergeleitet? Dann kann die IT-Administration von { $domain } eine Ausnahme machen.
    .recipient = Werden Ihre Nachrichten aus einem anderen Postfach an dieses weitergeleitet? Dann rufen Sie sie lieber dort ab: Weiterleiten kann diese Prüfung scheitern lassen.
    .admin = Fragen Sie _dmarc.<From-Domain> ab: p=, sp=, aspf=, adkim= (RFC 7489). SPF oder DKIM muss bestehen, und dessen Domain muss zu From passen (Alignment). Jeder Dienst, der für Sie sendet, braucht einen DKIM-Schlüssel unter Ihrer Domain oder dort einen Return-Path; Sammelberichte (rua=) zeigen, welcher durchfällt. Listen und Weiterleitungen sollten From umschreiben oder signierten Inhalt unverändert lassen. Lockern Sie p= nur so lange, wie die Reparatur dauert.

cause-arc-failed =
    .headline = { $domain } vertraut der Weiterleitung der Nachricht nicht
    .why = Server, die Nachrichten weiterleiten, können ihre Prüfergebnisse mit dem Verfahren ARC festhalten. Laut { $domain } sind diese Angaben hier nicht gültig.
    .act = die Weiterleitung prüfen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Schreiben Sie direkt an die Person, nicht über eine Liste oder eine Weiterleitungsadresse.
    .otherwise = Hat ein fremder Server die Nachricht weitergeleitet? Dann kann das nur korrigieren, wer ihn betreibt.
    .recipient = Werden Ihre Nachrichten aus einem anderen Postfach an dieses weitergeleitet? Dann rufen Sie sie lieber dort ab: Weiterleiten kann diese Prüfung scheitern lassen.
    .admin = Validieren Sie die Kette der Nachricht, wie sie ankam (RFC 8617): Instanzen 1 bis n ohne Lücken, cv=none bei der ersten und cv=pass bei den anderen, jedes ARC-Seal mit seinem Schlüssel im DNS prüfbar, ARC-Message-Signature bei der neuesten. Der erste Host, dessen Felder sich nicht prüfen lassen oder der die Nachricht nach dem Versiegeln verändert hat, ist die Ursache: Korrigieren Sie dort das Versiegeln oder schalten Sie es ab. Ohne ARC entscheiden SPF, DKIM und DMARC.

cause-reverse-dns-missing =
    .headline = { $domain } fand keinen gültigen Namen des sendenden Servers
    .why = Zur Internetadresse eines Mailservers sollte ein Name gehören. Bei { $domain } hat der sendende Server diese Prüfung nicht bestanden.
    .act = den Servernamen eintragen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Haben Sie ein Konto bei einem anderen E-Mail-Dienst? Dann senden Sie die Nachricht von dort.
    .otherwise = Die IT-Administration von { $domain } kann eine Ausnahme machen.
    .admin = Nehmen Sie die sendende IP-Adresse aus der Antwort oder Ihrem Log und fragen Sie ihren PTR-Eintrag ab; der Name muss einen A- oder AAAA-Eintrag mit derselben Adresse haben. Den PTR setzt, wem der Adressblock gehört: meist Ihr Hosting- oder Internetprovider. Prüfen Sie auch IPv6, oder senden Sie über IPv4, bis es dort einen gibt. Lassen Sie EHLO denselben Namen nennen, und meiden Sie generische, aus der Adresse gebildete Namen.

cause-sending-server-refused =
    .headline = { $domain } lehnt Nachrichten vom sendenden Server ab
    .why = Es geht um den Mailserver, der Ihre Nachrichten sendet, nicht um Ihre Nachricht. Auch andere Nachrichten von diesem Server können abgelehnt werden.
    .act = die Ablehnung klären
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Die IT-Administration von { $domain } kann eine Ausnahme machen.
    .recipient = Erwarten Sie Nachrichten von dieser Absenderadresse? Dann bitten Sie Ihre IT-Administration um eine Ausnahme.
    .admin = Nennt die Antwort eine Sperrliste, finden und beseitigen Sie die Ursache, bevor Sie um Streichung bitten. Prüfen Sie Reverse DNS, den Namen in EHLO und ungewöhnliche Mengen. Gibt es keine Liste, schreiben Sie dem Postmaster dort und nennen Sie die sendende IP-Adresse.

cause-sending-server-blocklisted =
    .headline = { $domain } fand den sendenden Server auf einer Sperrliste
    .why = Sperrlisten nennen Server, die als Quelle unerwünschter Nachrichten gelten. Über einen Server senden meist viele Personen; es muss also nicht an Ihnen liegen.
    .act = den Eintrag löschen lassen
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Haben Sie ein Konto bei einem anderen E-Mail-Dienst? Dann senden Sie die Nachricht von dort.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Die IT-Administration von { $domain } kann eine Ausnahme machen, bis der Eintrag gelöscht ist.
    .recipient = Erwarten Sie Nachrichten von dieser Absenderadresse? Dann bitten Sie Ihre IT-Administration um eine Ausnahme.
    .admin = Die Antwort nennt die Liste; suchen Sie dort Ihre sendende IP-Adresse. Manche Listen führen Domains oder Links. Finden und beseitigen Sie zuerst die Ursache: ein übernommenes Konto, ein offenes Relay, ein Webformular, ein infiziertes Gerät hinter derselben Adresse. Bitten Sie dann auf der Seite der Liste um Streichung (Spamhaus, oder das Delisting-Portal von Microsoft). Listen dynamischer Adressen: Senden Sie über das Relay Ihres Providers. Eine geteilte Adresse: Informieren Sie den Provider.

cause-sending-server-reputation-low =
    .headline = { $domain } vertraut dem sendenden Server nicht genug
    .why = Mailsysteme bewerten einen Server nach den Nachrichten, die er bisher gesendet hat. Bei { $domain } ist die Bewertung des sendenden Servers zu niedrig.
    .act = die Bewertung verbessern
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Warten Sie einen Tag und senden Sie die Nachricht dann erneut. Bewertungen ändern sich mit der Zeit.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Die IT-Administration von { $domain } kann eine Ausnahme machen.
    .recipient = Erwarten Sie Nachrichten von dieser Absenderadresse? Dann bitten Sie Ihre IT-Administration um eine Ausnahme.
    .admin = Prüfen Sie in dieser Reihenfolge: SPF, DKIM, DMARC und Reverse DNS; plötzliche Mengen und übernommene Konten; Beschwerde- und Fehlerquoten. Die Seiten der Anbieter zeigen deren Sicht: Google Postmaster Tools, Microsoft SNDS und JMRP, Yahoo Sender Hub. Eine neue Adresse braucht einige Wochen mit langsam steigender Menge. Verwenden Sie für Massenversand eine andere Adresse, und schreiben Sie nur Personen, die darum gebeten haben. Nutzen Sie dann das Formular des Anbieters und geben Sie die Antwort an.

cause-greeting-refused =
    .headline = Die Begrüßung des sendenden Servers wurde nicht akzeptiert
    .why = Zu Beginn einer Verbindung nennt der sendende Mailserver seinen Namen. Der andere Server hat diesen Namen nicht akzeptiert.
    .act = den Servernamen korrigieren
    .step-1 = Leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-2 = Hat ein Gerät oder Programm von selbst gesendet? Dann lassen Sie es über Ihren E-Mail-Dienst senden.
    .otherwise = Die IT-Administration von { $domain } kann eine Ausnahme machen.
    .admin = Der Name nach EHLO muss ein vollständiger Hostname sein, der sich auflösen lässt (RFC 5321, Abschnitte 2.3.5 und 4.1.1.1), am besten der aus dem PTR-Eintrag. Abgelehnt werden meist: localhost, ein Name ohne Punkt, .local, eine Adresse ohne eckige Klammern, der Name der Empfängerseite selbst. Setzen Sie smtp_helo_name in Postfix oder den FQDN des Sendeconnectors in Exchange. Stimmt der Name, finden Sie heraus, welcher Host oder welches Programm hinter derselben Adresse einen anderen nennt.

cause-rate-limited =
    .headline = Zu viele Nachrichten in kurzer Zeit
    .why = Ein Mailserver unterwegs begrenzt, wie viele Nachrichten er in einer bestimmten Zeit annimmt. Diese Grenze ist erreicht. Auch Nachrichten anderer können mitzählen.
    .act = warten und erneut senden
    .step-1 = Warten Sie bis morgen und senden Sie die Nachricht dann erneut.
    .step-2 = Schreiben Sie an viele Adressen? Dann verteilen Sie die Nachrichten über längere Zeit.
    .step-3 = Haben Sie nur wenige Nachrichten gesendet? Dann informieren Sie Ihre IT-Administration und ändern Sie vorsichtshalber Ihr Passwort.
    .otherwise = Kommt das oft vor? Dann kann Ihre IT-Administration herausfinden, welche Grenze gilt.
    .admin = Stellen Sie fest, wessen Grenze es ist: Ihre, die der Gegenseite oder die des einen Postfachs. Senden Sie je Ziel langsamer, und verteilen Sie Massenversand. Eine plötzliche Spitze aus einem Konto kann bedeuten, dass es übernommen wurde.

cause-sending-quota-exceeded =
    .headline = Die Obergrenze für das Senden ist erreicht
    .why = Konten und Organisationen dürfen in einer bestimmten Zeit nur eine bestimmte Zahl von Nachrichten senden. Laut Bericht ist diese Zahl erreicht.
    .act = warten und erneut senden
    .step-1 = Warten Sie einen Tag und senden Sie die Nachricht dann erneut. Die meisten Grenzen gelten für 24 Stunden.
    .step-2 = Schreiben Sie an viele Adressen? Dann fragen Sie Ihre IT-Administration nach einem Dienst für Massenversand.
    .step-3 = Haben Sie nur wenige Nachrichten gesendet? Dann ändern Sie Ihr Passwort und geben Sie Ihrer IT-Administration Bescheid.
    .otherwise = Ihre IT-Administration kann sehen, was gesendet wurde, und die Grenze vielleicht erhöhen.
    .admin = Stellen Sie fest, wessen Kontingent es ist: das des Kontos, der Organisation oder Ihres Relay-Hosts (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Zählen Sie Nachrichten und Empfänger der letzten 24 Stunden je Konto; suchen Sie nach Skripten, Schleifen und übernommenen Konten. Die meisten Grenzen gelten für ein gleitendes Zeitfenster: Lassen Sie die Warteschlange warten, statt neu einzuliefern. Verlagern Sie Massenversand zu einem eigenen Dienst, oder lassen Sie die Grenze erhöhen.

cause-recipient-rate-limited =
    .headline = Laut { $domain } erhält dieses Postfach zu viele Nachrichten
    .why = Der Mailserver von { $domain } begrenzt, wie schnell ein Postfach Nachrichten erhalten darf. Auch Nachrichten anderer zählen mit.
    .act = warten und erneut senden
    .step-1 = Warten Sie eine Stunde und senden Sie die Nachricht dann erneut.
    .step-2 = Schreibt ein Programm von Ihnen an diese Adresse? Dann lassen Sie es weniger Nachrichten senden.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Geht das so weiter? Dann kann die IT-Administration von { $domain } sehen, woher die vielen Nachrichten kommen.
    .recipient = Kommen viele Nachrichten von einem Programm oder Dienst? Dann lassen Sie sie seltener senden. Kennen Sie den Grund nicht, geben Sie Ihrer IT-Administration Bescheid.
    .admin = Die Grenze gilt für ein Postfach: von dieser Absenderadresse (Exchange 5.2.121) oder von allen (Exchange 5.2.122, Google 4.2.1 und 5.2.1). Suchen Sie nach Monitoring-Alarmen, Skripten und zwei automatischen Antworten, die einander antworten (RFC 3834). Lassen Sie Alarme zusammenfassen, und senken Sie die Parallelität für diese Adresse. Die Administration der Gegenseite kann die Quelle ermitteln oder eine Gruppe oder ein freigegebenes Postfach mit höheren Grenzen nutzen.

cause-flood-detected =
    .headline = Ein Mailserver sieht zu viele ähnliche Nachrichten
    .why = Laut dem Server wirkt diese Nachricht wie Teil einer Flut ähnlicher Nachrichten. Das kann Zufall sein.
    .act = warten und erneut senden
    .step-1 = Warten Sie bis morgen und senden Sie die Nachricht dann erneut.
    .step-2 = Senden Sie denselben Text an viele Adressen? Dann nutzen Sie einen Dienst für Massenversand.
    .step-3 = Haben Sie nur diese eine gesendet? Dann ändern Sie Ihr Passwort und geben Sie Ihrer IT-Administration Bescheid.
    .otherwise = Die IT-Administration von { $domain } kann sagen, was dort gezählt wurde.
    .recipient = Liegen plötzlich viele ähnliche Nachrichten in Ihrem Postfach? Dann geben Sie Ihrer IT-Administration Bescheid. Suchen Sie dazwischen nach wichtigen Nachrichten, zum Beispiel von Ihrer Bank.
    .admin = X.7.28: zu viele ähnliche Nachrichten von Ihrer Adresse, Ihrem Netz oder Ihrer Domain, oder mehrere mit derselben Message-ID. Suchen Sie die Quelle in Ihrem Log nach Betreff und Konto: ein übernommenes Konto, eine Schleife, ein Skript oder ein Webformular, über das Fremde eingetragen werden (nutzen Sie Double-Opt-in und ein Captcha). Stoppen Sie sie, entfernen Sie ihre Nachrichten aus der Warteschlange, und lassen Sie den Rest langsam hinausgehen.

cause-asked-to-try-later =
    .headline = { $domain } bittet um einen späteren Versuch
    .why = Der Mailserver von { $domain } nimmt die Nachricht vorerst nicht an. So antworten Server, wenn sie ausgelastet oder vorsichtig sind.
    .act = warten und erneut senden
    .step-1 = Warten Sie ein paar Stunden und senden Sie die Nachricht dann erneut.
    .step-2 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Hält das mehrere Tage an? Dann kann die IT-Administration von { $domain } den Grund herausfinden.
    .admin = Der andere Server hat vorübergehend abgelehnt. Prüfen Sie, ob Ihr System die Versuche von derselben IP-Adresse wiederholt, denn Greylisting setzt das voraus. Helfen Versuche über einen Tag nicht, senden Sie dem Postmaster dort die Antwort und die Zeiten.

cause-greylisted =
    .headline = { $domain } lässt unbekannte Adressen absichtlich warten
    .why = Der Mailserver nimmt Nachrichten von unbekannten Adressen erst nach einiger Zeit an, bei einem späteren Versuch. Das hält unerwünschte Nachrichten fern.
    .act = warten und erneut senden
    .step-1 = Warten Sie eine Stunde und senden Sie die Nachricht dann erneut von derselben Adresse.
    .step-2 = Klappt es wieder nicht? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Die IT-Administration von { $domain } kann Ihre Adresse vom Warten ausnehmen.
    .recipient = Erwarten Sie Nachrichten von dieser Absenderadresse? Dann bitten Sie Ihre IT-Administration, sie vom Warten auszunehmen.
    .admin = Greylisting (RFC 6647) merkt sich die IP-Adresse oder ihr Netz, Absender- und Empfängeradresse und nimmt einen neuen Versuch nach einigen Minuten an. Prüfen Sie, ob Ihre Warteschlange 4yz innerhalb einer Stunde erneut versucht, mindestens einen Tag lang, von derselben Adresse und mit demselben Envelope-Absender: Adresspools und wechselnde Return-Paths vereiteln das. Die Gegenseite kann über SPF, ein Netz oder eine Positivliste Ausnahmen machen.

cause-system-congested =
    .headline = Laut { $domain } ist das Mailsystem überlastet
    .why = Der Mailserver meldet, dass er mehr zu tun hat, als er bewältigen kann. Das geht meist vorüber.
    .act = warten und erneut senden
    .step-1 = Warten Sie bis morgen und senden Sie die Nachricht dann erneut.
    .step-2 = Senden Sie viele Nachrichten dorthin? Dann verteilen Sie sie über längere Zeit.
    .step-3 = Ist es dringend? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Hält das mehrere Tage an? Dann muss die IT-Administration von { $domain } ihr System entlasten.
    .admin = Auf der sendenden Seite: weniger gleichzeitige Verbindungen zu diesem Ziel, längere Pausen und ein Versuch bei seinen anderen MX-Hosts. Auf der Gegenseite, in dieser Reihenfolge: Zahl der Verbindungen im Verhältnis zum Limit, Länge der Warteschlange, langsame Filter und Abfragen (DNS-Listen, Verzeichnis), Latenz der Datenträger, Last. Spitzen zur vollen Stunde deuten auf Massenversand und Skripte.

cause-priority-too-low =
    .headline = { $domain } nimmt nur Nachrichten mit höherer Priorität an
    .why = Laut dem Mailserver müssen Nachrichten mit dieser Priorität warten. Das kommt in Notlagen oder bei starkem Verkehr vor.
    .act = warten und erneut senden
    .step-1 = Warten Sie ein paar Stunden und senden Sie die Nachricht dann erneut.
    .step-2 = Müssten Ihre Nachrichten eine höhere Priorität haben? Dann fragen Sie Ihre IT-Administration.
    .step-3 = Kann es nicht warten? Dann wenden Sie sich auf anderem Weg an die Person.
    .otherwise = Die IT-Administration von { $domain } weiß, wann wieder Nachrichten jeder Priorität angenommen werden.
    .admin = Der andere Server verwendet MT-PRIORITY (RFC 6710); seine Antwort nennt vielleicht die niedrigste Stufe, die er annimmt. Vergleichen Sie diese mit der Stufe in MAIL FROM oder im Feld MT-Priority (RFC 6758). Erhöhen Sie die Stufe nur für Absender, die dazu berechtigt sind. Importance und X-Priority aus E-Mail-Programmen zählen nicht. Lassen Sie sonst die Warteschlange warten.

cause-secure-connection-failed =
    .headline = Zu { $domain } war keine sichere Verbindung möglich
    .why = Diese Nachricht darf nur über eine sichere Verbindung laufen. Die Verbindung zum anderen Server ließ sich nicht ausreichend sichern.
    .act = die Sicherheitseinstellungen prüfen
    .step-1 = Geben Sie der Person auf anderem Weg Bescheid, dass die Nachricht nicht durchkam.
    .step-2 = Warten Sie einen Tag und senden Sie die Nachricht dann erneut.
    .otherwise = Geschieht das auch bei anderen Domains als { $domain }? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Testen Sie STARTTLS auf jedem MX-Host: ob es angeboten wird, und ob das Zertifikat gültig ist und den Host nennt. Vergleichen Sie die MX-Hosts mit der MTA-STS-Richtlinie und mit den TLSA-Einträgen. Bei einer Nachricht mit REQUIRETLS muss jeder Host auf ihrem Weg es anbieten.

cause-mta-sts-failed =
    .headline = Die Sicherheitsregeln von { $domain } wurden nicht erfüllt
    .why = Diese Domain veröffentlicht Regeln für sichere Verbindungen zu ihren Mailservern. Laut Bericht hat der gefundene Server sie nicht erfüllt.
    .act = die Sicherheitsregeln korrigieren
    .step-1 = Geben Sie der Person auf anderem Weg Bescheid, dass die Sicherheitsregeln der Domain Nachrichten aufhalten.
    .step-2 = Ist es dringend? Dann verwenden Sie eine Adresse dieser Person unter einer anderen Domain.
    .step-3 = Warten Sie einen Tag und senden Sie die Nachricht dann erneut.
    .otherwise = Die IT-Administration von { $domain } muss die Regeln oder den Server korrigieren.
    .admin = Rufen Sie die Richtlinie unter https://mta-sts.<domain>/.well-known/mta-sts.txt ab (RFC 8461). Jeder MX-Host muss zu einer mx:-Zeile passen, STARTTLS anbieten und ein gültiges Zertifikat auf den eigenen Namen vorweisen. Bei einem Wechsel der MX-Hosts: die neuen in die Richtlinie aufnehmen, id im TXT-Eintrag _mta-sts ändern, max_age der alten Richtlinie abwarten, dann den MX ändern. Der Modus testing lässt Nachrichten solange durch. Sendende Seite: neu abrufen, wenn die id von der gespeicherten abweicht.

cause-dane-failed =
    .headline = Prüfung der Sicherheitseinträge von { $domain } schlug fehl
    .why = Diese Domain veröffentlicht Einträge, an denen ihr Mailserver zu erkennen ist. Laut Bericht haben die Einträge oder der Server die Prüfung nicht bestanden.
    .act = die Sicherheitseinträge korrigieren
    .step-1 = Geben Sie der Person auf anderem Weg Bescheid, dass die Sicherheitseinträge der Domain Nachrichten aufhalten.
    .step-2 = Ist es dringend? Dann verwenden Sie eine Adresse dieser Person unter einer anderen Domain.
    .step-3 = Warten Sie einen Tag und senden Sie die Nachricht dann erneut.
    .otherwise = Geschieht das auch bei anderen Domains als { $domain }? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Fragen Sie TLSA unter _25._tcp.<MX-Host> ab und vergleichen Sie den Eintrag mit dem verwendeten Zertifikat (RFC 7672; 3 1 1 ist die beste Wahl). Die übliche Ursache ist ein neuer Schlüssel, der vor seinem Eintrag in Gebrauch kam: alten und neuen TLSA veröffentlichen, die TTL abwarten, dann das Zertifikat wechseln. Prüfen Sie, ob STARTTLS angeboten wird. Validieren Sie DNSSEC der Zonen von Domain und MX-Host: abgelaufene Signaturen, DS-Einträge nach einem Schlüsselwechsel. Scheitern auch andere signierte Domains, prüfen Sie Ihren eigenen Resolver und dessen Uhr.

cause-certificate-invalid =
    .headline = Das Serverzertifikat von { $domain } wurde nicht akzeptiert
    .why = Ein Zertifikat zeigt, dass ein Server der richtige ist. Dieses ist vielleicht abgelaufen, nennt einen anderen Server oder stammt von einer unbekannten Stelle.
    .act = das Zertifikat erneuern
    .step-1 = Geben Sie der Person auf anderem Weg Bescheid, dass das Zertifikat des Mailservers nicht akzeptiert wurde.
    .step-2 = Ist es dringend? Dann verwenden Sie eine Adresse dieser Person unter einer anderen Domain.
    .step-3 = Warten Sie einen Tag und senden Sie die Nachricht dann erneut.
    .otherwise = Geschieht das auch bei anderen Domains als { $domain }? Dann leiten Sie diese Mitteilung vollständig an Ihre IT-Administration weiter.
    .admin = Testen Sie jeden MX-Host mit openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Prüfen Sie Ablauf, den Namen des MX-Hosts unter den Subject Alternative Names, die Zwischenzertifikate und den Aussteller. Nach einer Erneuerung muss der Maildienst neu geladen werden, auf jedem MX-Host. Auf der sendenden Seite: Uhr, CA-Bündel und die Regel oder der Connector, der für diese Domain ein gültiges Zertifikat verlangt.

cause-requiretls-unsupported =
    .headline = Ein Server unterwegs garantiert keine sichere Zustellung
    .why = Diese Nachricht wurde mit der Forderung gesendet, dass jede Verbindung auf ihrem Weg sicher ist. Der nächste Mailserver sagt das nicht zu.
    .act = sichere Zustellung unterstützen
    .step-1 = Enthält die Nachricht nichts Vertrauliches? Dann senden Sie sie ohne diese Forderung erneut.
    .step-2 = Ist sie vertraulich? Dann vereinbaren Sie mit der Person einen anderen sicheren Weg.
    .otherwise = Die IT-Administration von { $domain } kann klären, ob sich diese Forderung dort unterstützen lässt.
    .admin = Die Nachricht trägt REQUIRETLS (RFC 8689). Der nächste Hop muss REQUIRETLS nach EHLO innerhalb von TLS ankündigen, mit gültigem Zertifikat, und sein MX muss durch DNSSEC oder MTA-STS gesichert sein. Testen Sie jeden MX-Host: Ein einziger ohne REQUIRETLS genügt. Auf der Gegenseite muss jeder Hop bis zum Postfach es unterstützen. Ob die Forderung entfällt, sollte auf der sendenden Seite nur entscheiden, wer die Nachricht geschrieben hat.
