### Strony, do których prowadzą linki w powiadomieniach: po jednej na każdą przyczynę oraz lista wszystkich przyczyn.

## Na każdej stronie

help-skip = Przejdź do treści
help-languages = Język
help-language-name = Polski
help-all-causes = Wszystkie przyczyny
help-domain = example.com
help-domain-meaning = Na tej stronie { $domain } to tylko przykład. Oznacza część adresu po znaku @.

## Strona jednej przyczyny

help-notice-meaning = Ta strona ogólnie objaśnia przyczynę. „To powiadomienie” oznacza powiadomienie, z którego prowadzi tu link. Na jego końcu jest dokładna odpowiedź serwera poczty.
help-contents = Na tej stronie
help-sender-heading = Jeśli to Twoja wiadomość
help-recipient-heading = Jeśli wiadomość była dla Ciebie
help-recipient = Tego problemu nie da się rozwiązać w samej skrzynce. Dopóki trwa, podaj nadawcy inną drogę kontaktu. Problem się powtarza? Pokaż tę stronę swojemu administratorowi.
help-codes-heading = Kody statusu
help-codes = Tę przyczynę oznaczają kody:
help-codes-at-times = Mogą ją oznaczać także poniższe kody. Zależy to od słów odpowiedzi i od tego, kto jej udzielił:
help-code-unregistered = niezarejestrowany, ale używany przez niektóre systemy pocztowe
help-related-heading = Podobne przyczyny

## Lista wszystkich przyczyn

help-title = Pomoc w sprawie niedostarczonych wiadomości
help-intro = Wybierz zdanie, które jest nagłówkiem Twojego powiadomienia. Przeczytasz o przyczynie i o tym, co pomaga.
help-only-in = Tylko w tym języku: { $language }
help-group-addresses = Adresy
help-group-mailboxes = Skrzynki
help-group-systems = Systemy pocztowe
help-group-network = Sieć i trasa
help-group-protocol = Przekazywanie między serwerami
help-group-content = Treść
help-group-policy = Bezpieczeństwo i zasady
help-group-other = Inne przyczyny
