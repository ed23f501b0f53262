### Przyczyny: dlaczego wiadomość nie została dostarczona i co pomaga.
###
### To, co twierdzi inny serwer, przypisujemy jemu (według, zgłasza); nie jest to nasze własne ustalenie.
### .act to bezokolicznik, który pasuje po „może”, „pozostaje” i po dwukropku: sprawdzić adres.
### .recipient jest tylko na stronach pomocy i zwraca się do osoby, do której należy skrzynka, też na Ty.
### $domain stoi bez odmiany po słowach serwer, serwera, serwerem, domena, domeny, domenie.

## Nic pewnego

cause-unknown =
    .headline = Dokładna przyczyna nie jest znana
    .why = Raport o dostarczeniu nie podaje jednoznacznej przyczyny. Wszystko, co wiadomo, jest na końcu tego powiadomienia.
    .act = ustalić przyczynę
    .step-1 = Sprawdź adres jeszcze raz.
    .step-2 = Poczekaj kilka godzin, a potem wyślij wiadomość ponownie.
    .step-3 = Problem się powtarza? Prześlij całe to powiadomienie swojemu administratorowi.
    .otherwise = Administratorzy po obu stronach mogą dowiedzieć się więcej ze swoich logów.
    .admin = Status i odpowiedź nie wskazują przyczyny. Znajdź wiadomość w logu według podanych tu czasów i identyfikatorów. Jeśli wymieniono drugi serwer, jego administratorzy mogą wyjaśnić tę odpowiedź.

## Adresy

cause-address-problem =
    .headline = Jeden z adresów tej wiadomości nie został przyjęty
    .why = Serwer poczty na trasie nie przyjął jednego z adresów tej wiadomości. Najczęściej powodem jest literówka.
    .act = sprawdzić adres
    .step-1 = Porównaj adres litera po literze z adresem w wiadomości od tej osoby. Zwróć też uwagę na spacje, przecinki i kropki.
    .step-2 = Wpisz adres od nowa, zamiast wybierać go z listy podpowiedzi.
    .step-3 = Zapytaj o aktualny adres inną drogą, na przykład telefonicznie.
    .otherwise = Adres jest poprawny? W takim razie więcej mogą ustalić administratorzy domeny { $domain }.
    .admin = Porównaj adres z tego raportu z adresem, który podano przy wysyłaniu. Mogły go zmienić aliasy i przekierowania. Sprawdź jego składnię, domenę i treść odpowiedzi.

cause-mailbox-unknown =
    .headline = Serwer { $domain } nie zna tego adresu
    .why = Według serwera poczty domeny { $domain } nie ma tam skrzynki o tym adresie. W adresie może być literówka albo skrzynka może być już zamknięta.
    .act = sprawdzić adres
    .step-1 = Porównaj adres litera po literze z adresem w wiadomości od tej osoby. Wystarczy jedna błędna litera.
    .step-2 = Adres pochodzi z listy podpowiedzi? Najpierw usuń go z tej listy, a potem wpisz od nowa.
    .step-3 = Zapytaj o właściwy adres inną drogą. Potem wyślij wiadomość ponownie.
    .otherwise = Adres jest poprawny? W takim razie administratorzy domeny { $domain } mogą sprawdzić, dlaczego jest tam nieznany.
    .recipient = To Twój adres? Sprawdź, czy jest poprawnie zapisany tam, gdzie inni go znajdują. Zapytaj swojego administratora, czy skrzynka istnieje.
    .admin = Jeśli skrzynka powinna istnieć, jej administratorzy powinni sprawdzić katalog, aliasy i tabele odbiorców. Sprawdź, czy rekordy MX prowadzą do systemu, w którym jest skrzynka. Alias lub reguła przekierowania może wskazywać adres, którego już nie ma.

cause-domain-unknown =
    .headline = Nie znaleziono domeny { $domain }
    .why = Część adresu po znaku @ donikąd nie prowadzi. Może zawierać literówkę albo nie być już używana.
    .act = sprawdzić adres
    .step-1 = Sprawdź litera po literze część adresu po znaku @. Końcówki takie jak .com i .co łatwo pomylić.
    .step-2 = Poszukaj właściwego adresu w starszej wiadomości lub na stronie internetowej.
    .step-3 = Zapytaj o właściwy adres inną drogą. Potem wyślij wiadomość ponownie.
    .otherwise = Nazwa { $domain } jest poprawna? W takim razie pomóc może tylko właściciel tej domeny.
    .admin = Sprawdź rekordy MX, A i AAAA domeny także z innej sieci. NXDOMAIN wszędzie oznacza błędną nazwę lub wygasłą rejestrację. NXDOMAIN tylko tutaj wskazuje na własny resolver.

cause-domain-accepts-no-mail =
    .headline = Domena { $domain } w ogóle nie przyjmuje poczty
    .why = Ta domena jest ustawiona tak, że nie odbiera poczty. Dlatego nie działa w niej żaden adres.
    .act = użyć innego adresu
    .step-1 = Sprawdź część adresu po znaku @. Być może właściwa jest podobna nazwa.
    .step-2 = Zapytaj o inny adres, na przykład telefonicznie.
    .step-3 = Poszukaj formularza kontaktowego na stronie internetowej organizacji.
    .otherwise = Domena { $domain } powinna przyjmować pocztę? W takim razie jej właściciel musi zmienić ustawienia domeny.
    .admin = Domena publikuje rekord null MX (RFC 7505). Jeśli to pomyłka, jej właściciel powinien zamiast niego opublikować rekordy MX swoich serwerów poczty.

cause-address-malformed =
    .headline = Forma zapisu tego adresu nie została przyjęta
    .why = Według raportu adres nie jest zapisany tak, jak trzeba zapisywać adresy e-mail. Wystarczy jedna spacja lub przecinek.
    .act = poprawić adres
    .step-1 = Poszukaj spacji, przecinków, cudzysłowów, nawiasów i kropki na końcu. Żaden z tych znaków nie powinien się tam znaleźć.
    .step-2 = Sprawdź, czy jest jeden znak @, a po nim pełna domena, taka jak example.com.
    .step-3 = Wpisz adres ręcznie. Skopiowany tekst może zawierać niewidoczne znaki.
    .otherwise = Adres wygląda na poprawny? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Sprawdź adres w poleceniu RCPT, a nie tylko w nagłówku. Typowe błędy: zbędne cudzysłowy lub nawiasy ostre, nazwa wyświetlana, kropka na końcu, domena bez kropki, znaki o zerowej szerokości lub łudząco podobne, ponad 64 oktety przed znakiem @ (RFC 5321, sekcje 4.1.2 i 4.5.3.1). Jeśli adres wpisano poprawnie, znajdź kontakt, alias lub program, który go zmienił.

cause-address-ambiguous =
    .headline = Według serwera { $domain } adres pasuje do kilku skrzynek
    .why = Według serwera poczty domeny { $domain } ten adres może oznaczać więcej niż jedną skrzynkę. Serwer nie może ustalić, o którą chodzi.
    .act = użyć pełnego adresu
    .step-1 = Użyj pełnego adresu tej osoby, a nie formy skróconej ani samego nazwiska.
    .step-2 = Zapytaj tę osobę inną drogą o adres, który na pewno działa.
    .otherwise = Administratorzy domeny { $domain } mogą sprawić, że adres będzie prowadził tylko do jednej skrzynki.
    .recipient = Powiedz swojemu administratorowi, że Twój adres prowadzi do kilku skrzynek. Do czasu poprawki podawaj innym inny swój adres.
    .admin = Błąd jest w katalogu po stronie odbiorcy. Tamtejsi administratorzy powinni poszukać tego adresu we wszystkich skrzynkach, kontaktach, grupach, aliasach i regułach przepisywania, i zostawić go tylko w jednym miejscu. Wyszukiwanie po nazwie też musi dawać jeden wynik. Po zmianie poczekaj, aż katalog zsynchronizuje się z serwerem poczty.

cause-mailbox-moved =
    .headline = Według serwera { $domain } adres został przeniesiony
    .why = Według serwera poczty domeny { $domain } tej skrzynki już tam nie ma. Serwer nie przekazuje wiadomości na nowy adres.
    .act = użyć nowego adresu
    .step-1 = Zapytaj tę osobę inną drogą o nowy adres.
    .step-2 = Nowy adres może podawać odpowiedź drugiego serwera na końcu tego powiadomienia. Upewnij się, że jest właściwy.
    .step-3 = Zmień adres w swoich kontaktach. Potem wyślij wiadomość ponownie.
    .otherwise = Administratorzy domeny { $domain } mogą ustawić przekierowanie ze starego adresu.
    .recipient = To Twój stary adres? Podaj innym nowy. Administrator może przez jakiś czas przekierowywać wiadomości.
    .admin = Drugi serwer zgłasza skrzynkę, która została przeniesiona i nie ma przekierowania. Odpowiedź 551 może podawać nowy adres: sprawdź go, zanim ktokolwiek go użyje.

cause-address-changed-hands =
    .headline = Według serwera { $domain } adres ma nowego właściciela
    .why = Wiadomość była przeznaczona tylko dla osoby, która miała ten adres w określonym dniu. Według serwera poczty domeny { $domain } właściciel zmienił się od tego czasu.
    .act = zapytać o inny adres
    .step-1 = Zapytaj tę osobę inną drogą o aktualny adres.
    .step-2 = Nie wysyłaj na stary adres niczego osobistego. Może to przeczytać ktoś inny.
    .step-3 = Usuń stary adres ze swoich kontaktów i list.
    .otherwise = Właściciel się nie zmienił? W takim razie administratorzy domeny { $domain } mogą poprawić zapisaną u siebie datę.
    .recipient = Adres cały czas należał do Ciebie? Poproś swojego administratora o poprawienie zapisanej daty. Jeśli masz go od niedawna, wiadomość nie była dla Ciebie.
    .admin = Wiadomość miała parametr RRVS lub pole Require-Recipient-Valid-Since (RFC 7293). Porównaj podaną w nim datę z dniem, w którym posiadacz konta ostatnio potwierdził adres. Nie wysyłaj tam linków do zmiany hasła ani innych danych prywatnych; poproś o potwierdzenie innego adresu. 5.7.17 dotyczy skrzynki, 5.7.18 całej domeny. Jeśli ani skrzynka, ani domena nie zmieniły właściciela, dane powinna poprawić druga strona.

cause-sender-address-refused =
    .headline = Twój adres nadawcy nie został przyjęty
    .why = Serwer poczty na trasie nie przyjął adresu, z którego piszesz. Przyczyną może być jego zapis albo ustawienia jego domeny.
    .act = sprawdzić adres nadawcy
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Sprawdź swój adres w ustawieniach programu pocztowego.
    .step-3 = Masz inny adres? Wyślij wiadomość z niego.
    .otherwise = Z raportu wynika, że przyczyną nie jest adres, na który piszesz.
    .admin = Sprawdź nadawcę w kopercie: składnię adresu i to, czy jego domena ma rekordy MX, A lub AAAA. Wiele serwerów odrzuca domenę nadawcy, której nie da się rozwiązać lub która ma null MX.

cause-sender-address-malformed =
    .headline = Forma zapisu Twojego adresu nie została przyjęta
    .why = Według serwera poczty adres, z którego piszesz, nie jest zapisany tak, jak trzeba zapisywać adresy e-mail.
    .act = poprawić adres nadawcy
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Obejrzyj swój adres w ustawieniach programu pocztowego. Usuń spacje, przecinki i nawiasy.
    .step-3 = Wiadomość pochodzi z urządzenia lub strony internetowej? Sprawdź ustawiony tam adres nadawcy.
    .otherwise = Z raportu wynika, że przyczyną nie jest adres, na który piszesz.
    .admin = Sprawdź w logu polecenie MAIL FROM. Typowe błędy: pusta domena, sama nazwa hosta, nazwa wyświetlana wewnątrz nawiasów, spacje, znaki spoza ASCII bez SMTPUTF8. Sprawdź atrybut mail konta oraz nadawcę ustawionego w urządzeniach, skryptach i formularzach. Przepisywanie adresów (SRS, VERP, maskarada) może wydłużyć część lokalną ponad 64 oktety (RFC 5321, sekcja 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Serwer poczty nie znalazł domeny Twojego adresu
    .why = Serwer sprawdził część Twojego adresu po znaku @. Nie znalazł tam domeny, która może odebrać odpowiedź.
    .act = sprawdzić domenę nadawcy
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Sprawdź w programie pocztowym część swojego adresu po znaku @.
    .step-3 = Masz adres w innej domenie? Wyślij wiadomość z niego.
    .otherwise = Z raportu wynika, że przyczyną nie jest adres, na który piszesz.
    .admin = Sprawdź rekordy MX, A i AAAA domeny nadawcy z koperty spoza swojej sieci, w więcej niż jednym resolverze. Typowe błędy: wygasła rejestracja, uszkodzona delegacja lub DNSSEC (SERVFAIL), domena istniejąca tylko wewnątrz, np. .local lub nazwa hosta. Domeny wewnętrzne zamieniaj na bramie na publiczną. Jeśli teraz wszystko działa, odczekaj negatywny TTL strefy i wyślij ponownie.

cause-sender-domain-accepts-no-mail =
    .headline = Według serwera poczty Twoja domena nie przyjmuje poczty
    .why = Według serwera domena Twojego adresu jest ustawiona tak, że nie odbiera poczty. Serwer odrzuca wiadomości, na które nie można odpowiedzieć.
    .act = umożliwić odpowiedzi
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Masz adres, który odbiera pocztę? Wyślij wiadomość z niego.
    .otherwise = Z raportu wynika, że przyczyną nie jest adres, na który piszesz.
    .admin = Domena nadawcy z koperty publikuje rekord null MX (RFC 7505), więc żaden raport by do niej nie dotarł. Ustal, który program lub która usługa używa jej jako nadawcy, i ustaw tam adres zwrotny w domenie, która odbiera pocztę. Jeśli ta domena powinna odbierać pocztę, zastąp null MX prawdziwymi rekordami MX. Jeśli nikt jej nie używa, nadawca może być sfałszowany: przejrzyj raporty DMARC.

## Skrzynki

cause-mailbox-problem =
    .headline = Serwer { $domain } zgłasza problem z tą skrzynką
    .why = Serwer poczty domeny { $domain } nie mógł dostarczyć wiadomości do tej skrzynki. Według jego odpowiedzi przyczyną jest sama skrzynka.
    .act = naprawić skrzynkę
    .step-1 = Powiadom tę osobę inną drogą, że wiadomości do niej nie docierają.
    .step-2 = Poczekaj dzień, a potem wyślij wiadomość ponownie.
    .step-3 = Sprawa jest pilna? Użyj innego adresu tej osoby.
    .otherwise = Dokładną przyczynę mogą ustalić administratorzy domeny { $domain }.
    .recipient = Zaloguj się do swojej skrzynki i poszukaj ostrzeżeń. Jeśli żadnych nie ma, powiadom swojego administratora.
    .admin = Drugi serwer przyjmuje adres i zgłasza błąd skrzynki. Tamtejsi administratorzy powinni sprawdzić stan skrzynki, jej przekierowanie, a w przypadku listy także jej członków.

cause-mailbox-full =
    .headline = Według serwera { $domain } skrzynka jest pełna
    .why = Pełna skrzynka nie przyjmuje nowych wiadomości. Gdy zwolni się miejsce, wiadomości znów będą mogły docierać.
    .act = zwolnić miejsce
    .step-1 = Powiadom tę osobę inną drogą, że skrzynka jest pełna.
    .step-2 = Wyślij wiadomość ponownie, gdy będzie miejsce.
    .step-3 = Sprawa jest pilna? Użyj innego adresu tej osoby.
    .otherwise = Administratorzy domeny { $domain } mogą też powiększyć skrzynkę.
    .recipient = Usuń duże lub stare wiadomości, a potem opróżnij kosz i folder ze spamem. Jeśli potrzebujesz więcej miejsca, poproś swojego administratora.
    .admin = Według odpowiedzi skrzynka przekroczyła limit (quota). Jej administratorzy mogą podnieść limit lub zwolnić miejsce; kosz i spam często też się liczą. Przed mailingiem sprawdź, czy ktoś jeszcze używa tej skrzynki.

cause-mailbox-disabled =
    .headline = Według serwera { $domain } skrzynka jest wyłączona
    .why = Serwer poczty domeny { $domain } nie przyjmuje wiadomości do tej skrzynki. Skrzynka może być zamknięta na jakiś czas albo na stałe.
    .act = włączyć skrzynkę
    .step-1 = Zapytaj inną drogą, czy adres jest jeszcze używany.
    .step-2 = Użyj innego adresu tej osoby lub organizacji.
    .otherwise = Skrzynka powinna działać? W takim razie administratorzy domeny { $domain } mogą ją ponownie włączyć.
    .recipient = Zaloguj się do swojej skrzynki; mogła być zbyt długo nieużywana. Jeśli to się nie uda, poproś swojego administratora o jej włączenie.
    .admin = Konto jest wyłączone, zablokowane lub zawieszone, często po długiej nieaktywności. Jego administratorzy mogą je włączyć albo ustawić alias lub przekierowanie. W przeciwnym razie usuń adres ze swoich list.

cause-list-expansion-failed =
    .headline = Serwer { $domain } nie mógł ustalić członków listy
    .why = Adres oznacza listę lub grupę. Według serwera poczty domeny { $domain } nie udało się przekazać wiadomości jej członkom.
    .act = naprawić listę
    .step-1 = Powiadom inną drogą osobę, która prowadzi listę, że wiadomości nie docierają.
    .step-2 = Sprawa jest pilna? Napisz bezpośrednio do znanych Ci członków listy.
    .otherwise = Administratorzy domeny { $domain } mogą sprawdzić, dlaczego nie udało się ustalić członków.
    .recipient = Prowadzisz tę listę? Sprawdź jej członków i usuń wpisy, które już nie działają. Jeśli nic nie znajdziesz, powiadom swojego administratora.
    .admin = Po drugiej stronie, w tej kolejności: czy serwer może odczytać katalog, plik lub bazę z członkami; czy filtr i baza grupy dynamicznej nadal pasują; czy zagnieżdżone listy nie zawierają siebie nawzajem; czy któryś wpis nie jest błędny. Zanim poczta znów trafi na listę, rozwiń ją ręcznie. Inne listy w tym systemie pokażą, czy zawodzi lista, czy katalog.

cause-forwarding-broken =
    .headline = Według { $domain } nie działa przekierowanie ze skrzynki
    .why = Skrzynka przekazuje wiadomości na inny adres. Według serwera poczty domeny { $domain } to nie działa.
    .act = poprawić przekierowanie
    .step-1 = Powiadom tę osobę inną drogą, że przekierowanie z tej skrzynki nie działa.
    .step-2 = Sprawa jest pilna? Użyj innego adresu tej osoby.
    .otherwise = Z raportu wynika, że użyty adres jest poprawny. Osoba, do której piszesz, często może też sama poprawić przekierowanie.
    .recipient = Sprawdź, na jaki adres Twoja skrzynka przekierowuje wiadomości. Popraw go albo wyłącz przekierowanie.
    .admin = Po drugiej stronie ustal, gdzie ustawiono przekierowanie: na koncie, w regule skrzynki, w aliasie czy w obiekcie kontaktu. Wyślij wiadomość testową bezpośrednio na adres docelowy. Popraw go lub usuń, a do tego czasu zachowuj lokalną kopię. Jeśli adres docelowy odrzuca przekierowaną pocztę, sprawdź SPF i DMARC: może brakować SRS lub ARC.

## Systemy pocztowe

cause-system-problem =
    .headline = Serwer { $domain } zgłasza problem ze swoim systemem
    .why = System pocztowy domeny { $domain } nie mógł przyjąć tej wiadomości. Według jego odpowiedzi przyczyną jest sam system.
    .act = naprawić system pocztowy
    .step-1 = Poczekaj kilka godzin, a potem wyślij wiadomość ponownie.
    .step-2 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Problem trwa? W takim razie muszą się nim zająć administratorzy domeny { $domain }.
    .admin = Drugi system zgłasza własny błąd: pamięć masowa, prace konserwacyjne, konfiguracja lub brak funkcji. Jego administratorzy potrzebują czasu zdarzenia, identyfikatora kolejki z odpowiedzi i samej odpowiedzi.

cause-system-full =
    .headline = Według serwera { $domain } w systemie brakuje miejsca
    .why = Według serwera poczty nie ma już miejsca na nowe wiadomości. Dotyczy to całego systemu, a nie jednej skrzynki.
    .act = zwolnić miejsce w systemie
    .step-1 = Poczekaj dzień, a potem wyślij wiadomość ponownie.
    .step-2 = Sprawa jest pilna? Użyj adresu tej osoby w innej domenie.
    .otherwise = Trwa to od kilku dni? W takim razie miejsce mogą zwolnić tylko administratorzy domeny { $domain }.
    .admin = Odpowiedź dotyczy drugiego hosta, a nie limitu skrzynki. Jego administratorzy powinni sprawdzić wolne miejsce i i-węzły na wolumenach kolejki i poczty, potem pamięć, a potem próg, poniżej którego serwer przestaje przyjmować pocztę (queue_minfree w Postfix, back pressure w Exchange). Po stronie wysyłającej wystarczy, że kolejka będzie ponawiać próby.

cause-system-not-accepting =
    .headline = Według serwera { $domain } system nie przyjmuje poczty
    .why = Według odpowiedzi serwer poczty nie przyjmuje wiadomości. Może być wyłączony na jakiś czas albo w ogóle nie służyć do odbioru poczty.
    .act = włączyć odbiór poczty
    .step-1 = Sprawdź część adresu po znaku @. Być może właściwa jest podobna nazwa.
    .step-2 = Adres jest poprawny? Poczekaj dzień, a potem wyślij wiadomość ponownie.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Trwa to od kilku dni? W takim razie muszą się tym zająć administratorzy domeny { $domain }.
    .admin = Odpowiedź 421 lub status 4.3.2 wskazuje na zamykanie usługi, prace konserwacyjne lub wstrzymaną kolejkę; odpowiedź 521 oznacza, że ten host nigdy nie przyjmuje poczty (RFC 7504). Sprawdź, czy rekordy MX wskazują tylko hosty przeznaczone do odbioru poczty, i wypróbuj pozostałe. Na samym hoście sprawdź stan usługi pocztowej, zatrzymane komponenty i porty nasłuchu oraz limity połączeń.

cause-system-misconfigured =
    .headline = Serwer { $domain } zgłasza błędne ustawienia systemu
    .why = Jak wynika z jego własnej odpowiedzi, tamtejszy system pocztowy nie jest poprawnie ustawiony dla tej wiadomości.
    .act = poprawić ustawienia systemu
    .step-1 = Powiadom tę osobę inną drogą, że tamtejszy system pocztowy zgłasza błędne ustawienia.
    .step-2 = Sprawa jest pilna? Użyj adresu tej osoby w innej domenie.
    .step-3 = Wyślij wiadomość ponownie, gdy ustawienia zostaną poprawione.
    .otherwise = Szczegóły na końcu tego powiadomienia pomogą administratorom domeny { $domain } znaleźć błąd.
    .admin = Przy 5.3.5 serwer często wskazuje sam siebie jako następny host. Porównaj jego nazwę hosta, listę domen lokalnych oraz MX lub smart host; w Exchange powodują to łączniki o tej samej nazwie. W innych przypadkach przyczynę podaje log drugiej strony z czasu odpowiedzi: nieznany transport, brak tabeli, błędne uprawnienia. Wyślij postmasterowi drugiej strony całą odpowiedź z identyfikatorem kolejki.

cause-feature-missing =
    .headline = Serwer { $domain } nie obsługuje opcji tej wiadomości
    .why = Wiadomość ma włączoną specjalną opcję. Według serwera poczty domeny { $domain } nie jest ona tam obsługiwana.
    .act = zapewnić obsługę opcji
    .step-1 = Wyłącz specjalne opcje, na przykład potwierdzenie dostarczenia lub czas dostarczenia. Potem wyślij wiadomość ponownie.
    .step-2 = Spróbuj w innym programie pocztowym, na przykład w przeglądarce.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Żadna specjalna opcja nie jest włączona? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Znajdź parametr, którego dotyczy odpowiedź: porównaj MAIL i RCPT w logu z tym, co drugi host ogłasza po EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Sprawdź, czy zapora po którejś stronie nie ukrywa rozszerzeń. Ustaw swój system tak, by pomijał parametr tam, gdzie nie jest oferowany, albo poproś drugą stronę o włączenie rozszerzenia.

cause-message-too-large =
    .headline = Wiadomość jest za duża
    .why = Serwer poczty na trasie przyjmuje tylko mniejsze wiadomości. Podczas wysyłania załączniki rosną o około jedną trzecią.
    .act = zmniejszyć wiadomość
    .step-1 = Usuń duże załączniki albo je zmniejsz.
    .step-2 = Umieść duże pliki w internecie i wyślij do nich link.
    .step-3 = Kilka załączników wyślij w osobnych wiadomościach.
    .otherwise = Administratorzy domeny { $domain } mogą podać, jak duża może być tam wiadomość.
    .recipient = Zaproponuj inny sposób przekazywania dużych plików, na przykład folder współdzielony. Administrator wie, jak duża może być wiadomość.
    .admin = Porównaj rozmiar wiadomości z wartością SIZE, którą drugi serwer ogłasza po EHLO. Base64 powiększa załącznik o około 37 procent. Pojedyncza skrzynka może mieć niższy limit niż jej system.

cause-message-too-large-for-mailbox =
    .headline = Wiadomość jest za duża dla tej skrzynki
    .why = Według serwera poczty domeny { $domain } ta skrzynka przyjmuje tylko mniejsze wiadomości. Podczas wysyłania załączniki rosną o około jedną trzecią.
    .act = wysłać mniejszą wiadomość
    .step-1 = Umieść duże pliki w internecie i wyślij do nich link.
    .step-2 = Usuń załączniki albo je zmniejsz.
    .step-3 = Zapytaj tę osobę o inny adres, który przyjmuje większe wiadomości.
    .otherwise = Administratorzy domeny { $domain } mogą podnieść limit tej skrzynki.
    .recipient = Zapytaj swojego administratora, jak duża może być wiadomość do Ciebie i czy można podnieść limit. Do tego czasu zaproponuj inny sposób przekazywania dużych plików.
    .admin = Limit ustawiono dla skrzynki, grupy lub konta (X.2.3), więc może być znacznie niższy niż SIZE, które serwer ogłasza po EHLO. Porównaj go z rozmiarem podczas przesyłania: załączniki w base64 zajmują o około 37 procent więcej. Administratorzy drugiej strony najpierw sprawdzają limit odbioru konta, potem limit jego grupy lub planu.

cause-own-system-problem =
    .headline = Przyczyna jest po stronie naszej poczty
    .why = Nasz system pocztowy nie mógł wysłać wiadomości dalej. Z raportu wynika, że druga strona nie ma z tym związku.
    .act = sprawdzić system pocztowy
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Wyślij wiadomość ponownie, gdy błąd zostanie usunięty.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = Wiadomość utknęła na hoście, który sporządził raport. Przeszukaj jego log według podanych tu identyfikatorów i czasów. Sprawdź konfigurację, pamięć masową, uprawnienia i reguły lokalne.

cause-stopped-by-own-rules =
    .headline = Wiadomość zatrzymała reguła naszej poczty
    .why = Nasz system pocztowy ma reguły dotyczące adresów, przekierowań i treści. Z raportu wynika, że jedna z nich obejmuje tę wiadomość.
    .act = sprawdzić regułę
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Przeczytaj przyczynę na końcu tego powiadomienia. Może być tam napisane, czego dotyczy reguła.
    .step-3 = Twoja poczta jest automatycznie przekierowywana? Zapytaj, czy to dozwolone, albo wyłącz przekierowanie.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = Znajdź regułę w logu hosta, który sporządził raport, według identyfikatora i czasu: mapy dostępu, filtry treści i miltery, reguły transportu lub ochrony danych (DLP), zablokowani odbiorcy, ograniczenia automatycznego przekierowania. Zrób jak najwęższy wyjątek. Jeśli zatrzymano przekierowanie na zewnątrz, najpierw sprawdź, kto je ustawił: to częsty znak przejęcia konta.
