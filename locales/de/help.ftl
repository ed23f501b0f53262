### Die Seiten, zu denen die Links in Mitteilungen führen: eine für jede Ursache, und eine Liste aller Ursachen.

## Auf jeder Seite

help-skip = Direkt zum Inhalt
help-languages = Sprache
help-language-name = Deutsch
help-all-causes = Alle Ursachen
help-domain = example.com
help-domain-meaning = Auf dieser Seite ist { $domain } nur ein Beispiel. Es steht für den Teil der Adresse nach dem @-Zeichen.

## Die Seite einer Ursache

help-notice-meaning = Diese Seite erklärt die Ursache allgemein. Mit „dieser Mitteilung“ ist die Mitteilung gemeint, die Sie hierhergeführt hat. An ihrem Ende steht im Wortlaut, was der Mailserver geantwortet hat.
help-contents = Auf dieser Seite
help-sender-heading = Wenn Sie die Nachricht gesendet haben
help-recipient-heading = Wenn die Nachricht für Sie bestimmt war
help-recipient = Im Postfach lässt sich das nicht lösen. Vereinbaren Sie bis dahin einen anderen Weg, auf dem man Sie erreicht. Kommt es wieder vor? Dann zeigen Sie diese Seite Ihrer IT-Administration.
help-codes-heading = Statuscodes
help-codes = Diese Codes stehen für diese Ursache:
help-codes-at-times = Auch diese Codes können dafür stehen. Das hängt vom Wortlaut der Antwort ab und davon, wer sie gegeben hat:
help-code-unregistered = nicht registriert, aber bei manchen Mailsystemen in Gebrauch
help-related-heading = Verwandte Ursachen

## Die Liste aller Ursachen

help-title = Hilfe zu nicht zugestellten Nachrichten
help-intro = Wählen Sie den Satz, der in Ihrer Mitteilung als Überschrift steht. Sie erfahren dann, was die Ursache ist und was hilft.
help-only-in = Nur in dieser Sprache: { $language }
help-group-addresses = Adressen
help-group-mailboxes = Postfächer
help-group-systems = Mailsysteme
help-group-network = Netzwerk und Weg
help-group-protocol = Übergabe zwischen Servern
help-group-content = Inhalt
help-group-policy = Sicherheit und Regeln
help-group-other = Weitere Ursachen
