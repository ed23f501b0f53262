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
    .why = Serwer poczty po drodze nie przyjął jednego z adresów tej wiadomości. Najczęściej powodem jest literówka.
    .act = sprawdzić adres
    .step-1 = Porównaj adres litera po literze z adresem we wcześniejszej wiadomości od tej osoby. Zwróć też uwagę na spacje, przecinki i kropki.
    .step-2 = Wpisz adres od nowa, zamiast wybierać go z listy podpowiedzi.
    .step-3 = Zapytaj o aktualny adres inną drogą, na przykład telefonicznie.
    .otherwise = Adres jest poprawny? W takim razie więcej mogą ustalić administratorzy domeny { $domain }.
    .admin = Porównaj adres z tego raportu z adresem, który podano przy wysyłaniu. Mogły go zmienić aliasy i przekierowania. Sprawdź jego składnię, domenę i treść odpowiedzi.

cause-mailbox-unknown =
    .headline = Serwer { $domain } nie zna tego adresu
    .why = Według serwera poczty domeny { $domain } nie ma tam skrzynki o tym adresie. W adresie może być literówka albo skrzynka może być już zamknięta.
    .act = sprawdzić adres
    .step-1 = Porównaj adres litera po literze z adresem we wcześniejszej wiadomości od tej osoby. Wystarczy jedna błędna litera.
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
    .headline = Zapis tego adresu nie został przyjęty
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
    .recipient = Powiedz swojemu administratorowi, że Twój adres prowadzi do kilku skrzynek. Dopóki to trwa, podawaj inny swój adres.
    .admin = Błąd jest w katalogu po stronie odbiorcy. Tamtejsi administratorzy powinni poszukać tego adresu we wszystkich skrzynkach, kontaktach, grupach, aliasach i regułach przepisywania, i zostawić go tylko w jednym miejscu. Wyszukiwanie po nazwie też musi dawać jeden wynik. Po zmianie poczekaj, aż katalog zsynchronizuje się z serwerem poczty.

cause-mailbox-moved =
    .headline = Według serwera { $domain } adres został przeniesiony
    .why = Według serwera poczty domeny { $domain } tej skrzynki już tam nie ma. Serwer nie przekierowuje wiadomości na nowy adres.
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
    .act = zapytać o aktualny adres
    .step-1 = Zapytaj tę osobę inną drogą o aktualny adres.
    .step-2 = Nie wysyłaj na stary adres niczego osobistego. Może to przeczytać ktoś inny.
    .step-3 = Usuń stary adres ze swoich kontaktów i list.
    .otherwise = Właściciel się nie zmienił? W takim razie administratorzy domeny { $domain } mogą poprawić zapisaną u siebie datę.
    .recipient = Adres cały czas należał do Ciebie? Poproś swojego administratora o poprawienie zapisanej daty. Jeśli masz go od niedawna, wiadomość nie była dla Ciebie.
    .admin = Wiadomość miała parametr RRVS lub pole Require-Recipient-Valid-Since (RFC 7293). Porównaj podaną w nim datę z dniem, w którym posiadacz konta ostatnio potwierdził adres. Nie wysyłaj tam linków do zmiany hasła ani innych danych prywatnych; poproś o potwierdzenie innego adresu. 5.7.17 dotyczy skrzynki, 5.7.18 całej domeny. Jeśli ani skrzynka, ani domena nie zmieniły właściciela, dane powinna poprawić druga strona.

cause-sender-address-refused =
    .headline = Twój adres nadawcy nie został przyjęty
    .why = Jeden z serwerów poczty po drodze nie przyjął adresu, z którego piszesz. Przyczyną może być jego zapis albo ustawienia jego domeny.
    .act = sprawdzić adres nadawcy
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Sprawdź swój adres w ustawieniach programu pocztowego.
    .step-3 = Masz inny adres? Wyślij wiadomość z niego.
    .otherwise = O ile wynika z raportu, przyczyną nie jest adres, na który piszesz.
    .admin = Sprawdź nadawcę w kopercie: składnię adresu i to, czy jego domena ma rekordy MX, A lub AAAA. Wiele serwerów odrzuca domenę nadawcy, której nie da się rozwiązać lub która ma null MX.

cause-sender-address-malformed =
    .headline = Zapis Twojego adresu nadawcy nie został przyjęty
    .why = Według serwera poczty adres, z którego piszesz, nie jest zapisany tak, jak trzeba zapisywać adresy e-mail.
    .act = poprawić adres nadawcy
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Obejrzyj swój adres w ustawieniach programu pocztowego. Usuń spacje, przecinki i nawiasy.
    .step-3 = Wiadomość pochodzi z urządzenia lub strony internetowej? Sprawdź ustawiony tam adres nadawcy.
    .otherwise = O ile wynika z raportu, przyczyną nie jest adres, na który piszesz.
    .admin = Sprawdź w logu polecenie MAIL FROM. Typowe błędy: pusta domena, sama nazwa hosta, nazwa wyświetlana wewnątrz nawiasów, spacje, znaki spoza ASCII bez SMTPUTF8. Sprawdź atrybut mail konta oraz nadawcę ustawionego w urządzeniach, skryptach i formularzach. Przepisywanie adresów (SRS, VERP, maskarada) może wydłużyć część lokalną ponad 64 oktety (RFC 5321, sekcja 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Serwer poczty nie znalazł domeny Twojego adresu
    .why = Serwer sprawdził część Twojego adresu po znaku @. Nie znalazł tam domeny, która może odebrać odpowiedź.
    .act = sprawdzić domenę nadawcy
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Sprawdź w programie pocztowym część swojego adresu po znaku @.
    .step-3 = Masz adres w innej domenie? Wyślij wiadomość z niego.
    .otherwise = O ile wynika z raportu, przyczyną nie jest adres, na który piszesz.
    .admin = Sprawdź rekordy MX, A i AAAA domeny nadawcy z koperty spoza swojej sieci, w więcej niż jednym resolverze. Typowe błędy: wygasła rejestracja, uszkodzona delegacja lub DNSSEC (SERVFAIL), domena istniejąca tylko wewnątrz, np. .local lub nazwa hosta. Domeny wewnętrzne zamieniaj na bramie na publiczną. Jeśli teraz wszystko działa, odczekaj negatywny TTL strefy i wyślij ponownie.

cause-sender-domain-accepts-no-mail =
    .headline = Według serwera poczty Twoja domena nie przyjmuje poczty
    .why = Według serwera domena Twojego adresu jest ustawiona tak, że nie odbiera poczty. Serwer odrzuca wiadomości, na które nie można odpowiedzieć.
    .act = umożliwić odpowiedzi
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Masz adres, który odbiera pocztę? Wyślij wiadomość z niego.
    .otherwise = O ile wynika z raportu, przyczyną nie jest adres, na który piszesz.
    .admin = Domena nadawcy z koperty publikuje rekord null MX (RFC 7505), więc żaden raport by do niej nie dotarł. Ustal, który program lub która usługa używa jej jako nadawcy, i ustaw tam ścieżkę zwrotną w domenie, która odbiera pocztę. Jeśli ta domena powinna odbierać pocztę, zastąp null MX prawdziwymi rekordami MX. Jeśli nikt jej nie używa, nadawca może być sfałszowany: przejrzyj raporty DMARC.

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
    .why = Skrzynka przekierowuje wiadomości na inny adres. Według serwera poczty domeny { $domain } to nie działa.
    .act = poprawić przekierowanie
    .step-1 = Powiadom tę osobę inną drogą, że przekierowanie z tej skrzynki nie działa.
    .step-2 = Sprawa jest pilna? Użyj innego adresu tej osoby.
    .otherwise = O ile wynika z raportu, użyty adres jest poprawny. Osoba, do której piszesz, często może też sama poprawić przekierowanie.
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
    .why = Jeden z serwerów poczty po drodze przyjmuje tylko mniejsze wiadomości. Podczas wysyłania załączniki rosną o około jedną trzecią.
    .act = zmniejszyć wiadomość
    .step-1 = Usuń duże załączniki albo je zmniejsz.
    .step-2 = Umieść duże pliki w chmurze i wyślij do nich link.
    .step-3 = Kilka załączników wyślij w osobnych wiadomościach.
    .otherwise = Administratorzy domeny { $domain } mogą podać, jak duża może być tam wiadomość.
    .recipient = Zaproponuj inny sposób przekazywania dużych plików, na przykład folder współdzielony. Administrator wie, jak duża może być wiadomość.
    .admin = Porównaj rozmiar wiadomości z wartością SIZE, którą drugi serwer ogłasza po EHLO. Base64 powiększa załącznik o około 37 procent. Pojedyncza skrzynka może mieć niższy limit niż jej system.

cause-message-too-large-for-mailbox =
    .headline = Wiadomość jest za duża dla tej skrzynki
    .why = Według serwera poczty domeny { $domain } ta skrzynka przyjmuje tylko mniejsze wiadomości. Podczas wysyłania załączniki rosną o około jedną trzecią.
    .act = wysłać mniejszą wiadomość
    .step-1 = Umieść duże pliki w chmurze i wyślij do nich link.
    .step-2 = Usuń załączniki albo je zmniejsz.
    .step-3 = Zapytaj tę osobę o inny adres, który przyjmuje większe wiadomości.
    .otherwise = Administratorzy domeny { $domain } mogą podnieść limit tej skrzynki.
    .recipient = Zapytaj swojego administratora, jak duża może być wiadomość do Ciebie i czy można podnieść limit. Do tego czasu zaproponuj inny sposób przekazywania dużych plików.
    .admin = Limit ustawiono dla skrzynki, grupy lub konta (X.2.3), więc może być znacznie niższy niż SIZE, które serwer ogłasza po EHLO. Porównaj go z rozmiarem podczas przesyłania: załączniki w base64 zajmują o około 37 procent więcej. Administratorzy drugiej strony najpierw sprawdzają limit odbioru konta, potem limit jego grupy lub planu.

cause-own-system-problem =
    .headline = Przyczyna jest po stronie naszej poczty
    .why = Nasz system pocztowy nie mógł przekazać wiadomości dalej. O ile wynika z raportu, druga strona nie ma z tym związku.
    .act = sprawdzić system pocztowy
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Wyślij wiadomość ponownie, gdy błąd zostanie usunięty.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = Wiadomość utknęła na hoście, który sporządził raport. Przeszukaj jego log według podanych tu identyfikatorów i czasów. Sprawdź konfigurację, pamięć masową, uprawnienia i reguły lokalne.

cause-stopped-by-own-rules =
    .headline = Reguła naszej poczty zatrzymała wiadomość
    .why = Nasz system pocztowy ma reguły dotyczące adresów, przekierowań i treści. O ile wynika z raportu, jedna z nich obejmuje tę wiadomość.
    .act = sprawdzić regułę
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Przeczytaj przyczynę na końcu tego powiadomienia. Może być tam napisane, czego dotyczy reguła.
    .step-3 = Twoja poczta jest automatycznie przekierowywana? Zapytaj, czy to dozwolone, albo wyłącz przekierowanie.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = Znajdź regułę w logu hosta, który sporządził raport, według identyfikatora i czasu: mapy dostępu, filtry treści i miltery, reguły transportu lub ochrony danych (DLP), zablokowani odbiorcy, ograniczenia automatycznego przekierowania. Zrób jak najwęższy wyjątek. Jeśli zatrzymano przekierowanie na zewnątrz, najpierw sprawdź, kto je ustawił: to częsty znak przejęcia konta.

## Sieć i trasa

cause-network-problem =
    .headline = Połączenie między systemami pocztowymi zawiodło
    .why = Na drodze do domeny { $domain } wystąpił błąd sieci. Takie zakłócenia często mijają same.
    .act = poczekać i wysłać ponownie
    .step-1 = Poczekaj kilka godzin, a potem wyślij wiadomość ponownie.
    .step-2 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Trwa to od kilku dni? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Sprawdź połączenie z każdym hostem MX domeny na porcie 25, przez IPv4 i IPv6. Szukaj przekroczeń czasu, resetów połączenia i błędów MTU na trasie. Jeśli dotyczy to tylko tej domeny, powiadom jej administratorów.

cause-host-unreachable =
    .headline = Nie można połączyć się z serwerem poczty { $domain }
    .why = Nie udało się nawiązać połączenia z tym serwerem. Może być wyłączony, przeciążony lub odcięty od sieci.
    .act = sprawdzić swój serwer
    .step-1 = Sprawdź część adresu po znaku @. Być może właściwa jest podobna nazwa.
    .step-2 = Adres jest poprawny? Poczekaj dzień, a potem wyślij wiadomość ponownie.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Problem trwa? W takim razie administratorzy domeny { $domain } muszą sprawdzić swój serwer.
    .admin = Sprawdź port 25 każdego hosta MX, przez IPv4 i IPv6, także z innej sieci. Jeśli inni się łączą, sprawdź swoją zaporę, trasy i to, czy dostawca nie blokuje portu 25.

cause-connection-refused =
    .headline = Serwer { $domain } odrzucił połączenie
    .why = Serwer znaleziono, ale nie przyjmuje on połączeń dla poczty. Usługa pocztowa może być zatrzymana albo przeszkadza zapora sieciowa.
    .act = sprawdzić swoją usługę pocztową
    .step-1 = Sprawdź część adresu po znaku @. Ta domena może mieć stronę internetową, ale nie mieć poczty.
    .step-2 = Adres jest poprawny? Poczekaj kilka godzin, a potem wyślij wiadomość ponownie.
    .step-3 = Problem się powtarza? Powiadom tę osobę inną drogą.
    .otherwise = Problem trwa? W takim razie administratorzy domeny { $domain } muszą sprawdzić, czy ich usługa pocztowa działa.
    .admin = Odmowa (TCP reset, ECONNREFUSED) na porcie 25 oznacza, że nic tam nie nasłuchuje albo że odrzuca zapora. Wypróbuj każdy host MX przez IPv4 i IPv6, także z innej sieci: jeśli stamtąd działa, Twój adres jest zablokowany. Bez rekordu MX używany jest rekord A lub AAAA, który może prowadzić do serwera WWW. Na drugim hoście: czy usługa działa, na jakich adresach, z jakimi limitami.

cause-connection-broken =
    .headline = Połączenie z serwerem { $domain } zostało przerwane
    .why = Serwery nawiązały kontakt, ale połączenie zakończyło się przed przekazaniem całej wiadomości.
    .act = poczekać i wysłać ponownie
    .step-1 = Poczekaj godzinę, a potem wyślij wiadomość ponownie.
    .step-2 = Są duże załączniki? Wyślij wiadomość bez nich albo z linkiem do plików.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Zdarza się to raz po raz? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Ustal, po którym poleceniu przerwano połączenie. Przed powitaniem: limity połączeń lub celowe opóźnienie. Po STARTTLS: uzgadnianie TLS. Podczas DATA: MTU na trasie, powolny filtr treści, limit rozmiaru. Wyślij do każdego hosta MX małą i dużą wiadomość testową, przez IPv4 i IPv6. Sprawdź zapory, które analizują SMTP, oraz swoje limity czasu (RFC 5321, sekcja 4.5.3.2).

cause-may-have-arrived =
    .headline = Wiadomość mogła dotrzeć
    .why = Połączenie z serwerem domeny { $domain } zostało przerwane po wysłaniu całej wiadomości. Brakuje odpowiedzi, więc nie wiemy, czy wiadomość została przyjęta.
    .act = zapytać, czy dotarła
    .step-1 = Zapytaj tę osobę, czy wiadomość dotarła.
    .step-2 = Wyślij ją ponownie tylko wtedy, gdy jej brakuje. Inaczej może dotrzeć dwa razy.
    .otherwise = Administratorzy domeny { $domain } mogą sprawdzić w swoim logu, czy wiadomość została przyjęta.
    .recipient = Sprawdź skrzynkę odbiorczą i folder ze spamem. Powiedz nadawcy, czy wiadomość tam jest.
    .admin = Połączenie przerwano po zakończeniu danych, a przed odpowiedzią. Poszukaj Message-ID w logu drugiej strony. Jeśli się to powtarza, sprawdź powolne filtry treści, limity czasu (RFC 5321 wymaga tu dziesięciu minut) i MTU na trasie.

cause-expired-after-retries =
    .headline = Żadna próba dostarczenia wiadomości się nie powiodła
    .why = Wiadomość do domeny { $domain } próbowano dostarczyć kilka razy. Raport nie podaje innej przyczyny.
    .act = poczekać i wysłać ponownie
    .step-1 = Sprawdź część adresu po znaku @. Być może właściwa jest podobna nazwa.
    .step-2 = Adres jest poprawny? Poczekaj dzień, a potem wyślij wiadomość ponownie.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Problem się powtarza? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Minął czas życia wiadomości w kolejce. Sprawdź w logu ostatnią odpowiedź na każdą próbę: podaje ona prawdziwą przyczynę. Przetestuj hosty MX domeny przez IPv4 i IPv6.

cause-route-broken =
    .headline = Nie znaleziono działającej trasy do domeny { $domain }
    .why = Nie udało się ustalić, dokąd dostarczyć wiadomość. Błędne mogą być ustawienia domeny { $domain } albo serwera poczty po drodze.
    .act = poprawić ustawienia
    .step-1 = Powiadom tę osobę inną drogą, że poczta na ten adres nie dociera.
    .step-2 = Sprawdź część adresu po znaku @. Być może właściwa jest podobna nazwa.
    .otherwise = Administratorzy domeny { $domain } mogą sprawdzić, dokąd kierowana jest jej poczta.
    .admin = Sprawdź rekordy MX, A i AAAA domeny oraz własne tabele routingu poczty. W pętli pola Received pokazują, które hosty się powtarzają. Szukaj przekierowań w kółko oraz hosta MX, który nie uznaje domeny za własną.

cause-domain-without-mail-server =
    .headline = Nie znaleziono serwera poczty domeny { $domain }
    .why = Domena istnieje, ale nie wskazuje serwera poczty, który może przyjąć wiadomość. Być może służy tylko do strony internetowej.
    .act = wskazać serwer poczty
    .step-1 = Sprawdź część adresu po znaku @. Być może właściwa jest podobna nazwa.
    .step-2 = Poszukaj właściwego adresu w starszej wiadomości lub na stronie internetowej organizacji.
    .step-3 = Zapytaj tę osobę inną drogą o inny adres.
    .otherwise = Nazwa { $domain } jest poprawna? W takim razie jej administratorzy muszą wskazać serwer poczty w ustawieniach domeny.
    .admin = Sprawdź rekordy MX. Nie nadają się: nazwy bez rekordu A lub AAAA, CNAME (RFC 2181, sekcja 10.3), adresy IP zamiast nazwy, localhost. Gdy nie ma żadnego MX, liczy się adres samej domeny (RFC 5321, sekcja 5.1). Jeśli MX prowadzi z powrotem do hosta, który sporządził raport („mail loops back to myself”), ten host nie zna domeny jako własnej: dodaj ją tam albo popraw MX.

cause-domain-lookup-failed =
    .headline = Nie udało się ustalić serwera poczty { $domain }
    .why = Katalog, który wskazuje drogę do skrzynki, nie dał użytecznej odpowiedzi. Błąd może być po jednej lub po drugiej stronie.
    .act = sprawdzić serwery nazw
    .step-1 = Sprawdź część adresu po znaku @. Być może właściwa jest podobna nazwa.
    .step-2 = Adres jest poprawny? Poczekaj kilka godzin, a potem wyślij wiadomość ponownie.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Dotyczy to także domen innych niż { $domain }? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Zapytaj każdy autorytatywny serwer nazw domeny o MX, A i AAAA, a potem własny resolver. Jeśli zawodzi tylko resolver (SERVFAIL, przekroczenie czasu), sprawdź jego walidację DNSSEC, serwery przekazujące (forwarders) oraz blokadę TCP lub dużych odpowiedzi UDP na porcie 53. Jeśli zawodzą serwery autorytatywne: błędna delegacja (lame delegation), wygasłe podpisy, niedostępne hosty. Jeśli host, który sporządził raport, kieruje pocztę według LDAP lub bazy danych, zacznij od nich.

cause-mail-loop =
    .headline = Wygląda na to, że wiadomość krąży w kółko
    .why = Według raportu wiadomość wróciła do jednego z serwerów albo przeszła przez zbyt wiele z nich. Zwykle powodem jest to, że serwery lub skrzynki przekierowują pocztę do siebie nawzajem.
    .act = przerwać pętlę
    .step-1 = Powiadom tę osobę inną drogą, że wiadomości na ten adres krążą w kółko.
    .step-2 = Przekierowujesz własną pocztę na ten adres? Upewnij się, że nie wraca ona do Ciebie.
    .step-3 = Sprawa jest pilna? Użyj innego adresu tej osoby.
    .otherwise = Administratorzy domeny { $domain } mogą znaleźć miejsce, w którym wiadomość zawraca.
    .recipient = Przekierowujesz wiadomości na inny adres? Upewnij się, że tamten nie przekierowuje ich z powrotem do Ciebie.
    .admin = Czytaj pola Received od dołu i znajdź miejsce, w którym hosty się powtarzają: ostatni host przed powtórzeniem odsyła wiadomość z powrotem. Szukaj tam przekierowań w kółko, relaya lub smart hosta dla domeny, która powinna być lokalna, MX prowadzącego z powrotem albo środowiska hybrydowego, w którym każda strona uważa domenę za należącą do drugiej. Jeśli nic się nie powtarza, limit przeskoków jest za niski: RFC 5321, sekcja 6.3, wymaga co najmniej 100.

## Protokół przekazywania

cause-protocol-problem =
    .headline = Dwa serwery poczty nie mogły się porozumieć
    .why = Serwery nie uzgodniły, jak przekazać wiadomość. To sprawa techniczna między tymi dwoma serwerami.
    .act = sprawdzić serwer poczty
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Być może potrzebni będą też administratorzy domeny { $domain }.
    .admin = Przeczytaj odpowiedź razem z poleceniem, na które jej udzielono. Porównaj to, co ogłoszono po EHLO, z tym, czego użyto. Częstą przyczyną są zapory i serwery proxy, które zmieniają SMTP, oraz serwer, który najpierw wymaga STARTTLS.

cause-tls-demanded =
    .headline = Serwer poczty wymaga bezpiecznego połączenia
    .why = Według odpowiedzi serwer przyjmuje tę wiadomość tylko przez szyfrowane połączenie. O ile wynika z raportu, takiego nie użyto.
    .act = włączyć szyfrowanie
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Wysyłasz z własnego programu pocztowego lub urządzenia? Włącz TLS w jego ustawieniach poczty wychodzącej.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = Sprawdź, czy Twój system używa STARTTLS jako klient (RFC 3207): wiele systemów domyślnie tego nie robi. Jeśli używa, sprawdź, czy EHLO oferuje STARTTLS i czy zapora go nie usuwa. Jeśli zawodzi uzgadnianie: TLS w wersji niższej niż 1.2, szyfry, brak zestawu certyfikatów CA. Do wysyłania przez użytkowników służy port 465 albo 587 ze STARTTLS (RFC 8314). Google podaje w tym przypadku 4.7.29 lub 5.7.29.

cause-too-many-recipients =
    .headline = Wiadomość ma zbyt wielu odbiorców
    .why = Jeden z serwerów poczty po drodze przyjmuje jednocześnie tylko ograniczoną liczbę adresów.
    .act = użyć mniejszej liczby adresów
    .step-1 = Wyślij wiadomość ponownie, ale tylko na adresy wymienione w tym powiadomieniu.
    .step-2 = Nadal jest ich za dużo? Wyślij ją kolejno do mniejszych grup.
    .step-3 = Często piszesz do tej grupy? Poproś swojego administratora o listę mailingową.
    .otherwise = Administratorzy domeny { $domain } mogą podać, jaki limit tam obowiązuje.
    .admin = Serwer powinien przyjmować co najmniej 100 odbiorców naraz, a klient powinien podzielić resztę (RFC 5321). Sprawdź, czy Twój system dzieli wiadomość po odpowiedzi 452 i jakie limity obowiązują dla wiadomości i dla nadawcy.

## Treść

cause-content-problem =
    .headline = Serwer poczty nie radzi sobie z formatem tej wiadomości
    .why = Coś w budowie tej wiadomości uniemożliwia dostarczenie. Może to być format, znaki lub załącznik.
    .act = uprościć wiadomość
    .step-1 = Wyślij wiadomość ponownie jako zwykły tekst, bez formatowania.
    .step-2 = Usuń załączniki albo wyślij je w popularnych formatach.
    .step-3 = Spróbuj w innym programie pocztowym, na przykład w przeglądarce.
    .otherwise = Prosta wiadomość też nie dociera? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Sprawdź zgodność wiadomości z RFC 5322 i MIME: From i Date, samotne CR lub LF, długość wierszy, NUL, zestawy znaków. Sprawdź, czy potrzebne było 8BITMIME, BINARYMIME lub SMTPUTF8, a nie było oferowane.

cause-message-malformed =
    .headline = Serwer poczty znalazł błędy w budowie wiadomości
    .why = Według serwera wiadomość nie jest zgodna ze standardem poczty elektronicznej. Zwykle przyczyną jest program, w którym powstała.
    .act = użyć innego programu
    .step-1 = Napisz wiadomość od nowa w innym programie pocztowym, na przykład w przeglądarce.
    .step-2 = Wpisz tekst od nowa. Wiadomość skopiowana lub przesłana dalej może zawierać ten sam błąd.
    .step-3 = Problem się powtarza? Prześlij całe to powiadomienie swojemu administratorowi.
    .otherwise = Wiadomość utworzyła strona internetowa lub urządzenie? Wtedy błąd mogą usunąć tylko osoby, które za nie odpowiadają.
    .admin = Sprawdź w tej kolejności: jedno pole From z poprawnym adresem oraz Sender, jeśli adresów jest kilka; jedno pole Date; żadne pole dwa razy (RFC 5322, sekcja 3.6); składnia Message-ID; surowe oktety 8-bitowe w nagłówku; samotne CR lub LF (RFC 5321, sekcja 2.3.8); wiersze ponad 998 oktetów; granice i kodowania MIME. Porównaj wiadomość w chwili nadania z wiadomością wysłaną: zmieniają ją stopki, bramy i oprogramowanie list.

cause-media-unsupported =
    .headline = Serwer poczty nie przyjmuje tego rodzaju treści
    .why = Według raportu wiadomość ma rodzaj treści, którego druga strona nie może przyjąć. Niektóre adresy przyjmują tylko zwykły tekst.
    .act = zmienić rodzaj pliku
    .step-1 = Użyj popularnych formatów plików, takich jak PDF lub JPEG.
    .step-2 = Wyślij wiadomość ponownie jako zwykły tekst, bez formatowania i załączników.
    .step-3 = Umieść pliki w chmurze i wyślij do nich link.
    .otherwise = Administratorzy domeny { $domain } mogą podać, jakie rodzaje treści przyjmuje ich system.
    .admin = Porównaj Content-Type każdej części (RFC 2046) z tym, co przyjmuje system docelowy: bramy do SMS-ów, faksów, pagerów i systemów zgłoszeń często przyjmują tylko text/plain. Szukaj application/ms-tnef (winmail.dat), zagnieżdżonego message/rfc822 i multipart/signed. Wyłącz format RTF dla tej domeny albo pozwól bramie usunąć lub przekształcić tę część.

cause-conversion-impossible =
    .headline = Wiadomości nie dało się przekształcić po drodze
    .why = Według raportu następny system pocztowy potrzebuje wiadomości w innej postaci. Taka zmiana nie była możliwa albo nie była dozwolona.
    .act = pisać zwykłym tekstem
    .step-1 = Na ten adres pisz zwykłym tekstem, bez formatowania i znaków specjalnych.
    .step-2 = Wiadomość jest podpisana lub zaszyfrowana? Wyślij ją bez podpisu i szyfrowania, jeśli treść na to pozwala.
    .step-3 = Usuń załączniki albo umieść pliki w chmurze i wyślij link.
    .otherwise = Prosta wiadomość też nie dociera? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Sprawdź, którego z rozszerzeń 8BITMIME (RFC 6152), BINARYMIME lub SMTPUTF8 następny host nie oferuje po EHLO. X.6.2: przekształcenie zabronione, np. w częściach podpisanych lub przez reguły; X.6.3: nieobsługiwane; X.6.5: próba się nie powiodła. Ustaw program wysyłający tak, by sam kodował w quoted-printable lub base64, albo wysyłaj przez host, który obsługuje rozszerzenie.

cause-content-refused =
    .headline = Treść wiadomości nie została przyjęta
    .why = Jeden z serwerów poczty po drodze sprawdza, co zawierają wiadomości. W tej wiadomości zakwestionował coś, na przykład załącznik lub link.
    .act = zmienić treść
    .step-1 = Usuń załączniki, przede wszystkim programy i pliki skompresowane.
    .step-2 = Sprawdź pliki programem antywirusowym, zanim wyślesz je ponownie.
    .step-3 = Usuń linki, które nie są potrzebne.
    .step-4 = Uzgodnij z tą osobą inny sposób przekazania plików.
    .otherwise = Administratorzy domeny { $domain } mogą podać, czego ich system nie przyjmuje.
    .recipient = Uzgodnij z nadawcą inny sposób przekazania treści. Jeśli jest to często potrzebne, poproś swojego administratora o wyjątek.
    .admin = Sprawdź, który filtr udzielił odpowiedzi i jaką regułę lub sygnaturę podaje. Sprawdź typy plików wewnątrz archiwów i podwójne rozszerzenia. Jeśli skaner zgłasza złośliwe oprogramowanie, najpierw zbadaj urządzenie nadawcy.

cause-attachment-refused =
    .headline = Załącznik nie został przyjęty
    .why = Jeden z serwerów poczty po drodze nie przyjmuje pliku z tej wiadomości. Wiele systemów odrzuca programy, skrypty i archiwa z hasłem.
    .act = zmienić załącznik
    .step-1 = Przeczytaj odpowiedź na końcu tego powiadomienia. Może podawać nazwę pliku.
    .step-2 = Zapisz plik w popularnym formacie, na przykład PDF, albo go usuń.
    .step-3 = Umieść plik w chmurze i wyślij do niego link.
    .otherwise = Administratorzy domeny { $domain } mogą podać, jakie pliki przyjmuje ich system.
    .recipient = Zaproponuj inny sposób przekazania pliku, na przykład folder współdzielony. Jeśli często potrzebujesz takich plików, poproś swojego administratora o wyjątek.
    .admin = Ustal, co sprawdza reguła: rozszerzenie, Content-Type, rzeczywisty typ pliku czy zawartość archiwów. Często odrzucane: .exe, .js, .iso, .lnk, .html, makra, podwójne rozszerzenia, archiwa z hasłem, których nie da się przeskanować, zbyt wiele załączników lub załączniki zagnieżdżone. Druga strona może zrobić wyjątek dla tego nadawcy lub zwolnić kopię z kwarantanny. Nie maskuj pliku.

cause-virus-found =
    .headline = Skaner antywirusowy zgłasza złośliwe oprogramowanie
    .why = Skanery czasem się mylą, ale bezpieczniej jest to sprawdzić. Niektóre złośliwe programy same wysyłają wiadomości.
    .act = sprawdzić swoje urządzenie
    .step-1 = Nie otwieraj załączników i na razie nie wysyłaj ich ponownie.
    .step-2 = Sprawdź urządzenie i pliki aktualnym programem antywirusowym.
    .step-3 = Ta wiadomość nie pochodzi od Ciebie? Zmień hasło, używając innego urządzenia.
    .step-4 = Powiedz swojemu administratorowi, co zawiera to powiadomienie. Nie przesyłaj plików dalej.
    .otherwise = Plik na pewno jest nieszkodliwy? W takim razie administratorzy domeny { $domain } mogą zweryfikować tę decyzję.
    .admin = Zanotuj, który host to zgłosił, oraz nazwę sygnatury. Najpierw odizoluj i zbadaj urządzenie wysyłające, a na koncie poszukaj wiadomości i reguł, których nie utworzył jego właściciel. Sprawdź plik drugim skanerem. Jeśli to fałszywy alarm, zgłoś go producentowi skanera; nigdy nie pakuj pliku inaczej, żeby go przepuszczono.

cause-international-address-unsupported =
    .headline = Serwer poczty nie obsługuje liter innych niż od a do z
    .why = Jeden z adresów tej wiadomości zawiera litery inne niż od a do z, na przykład ą lub ł. System pocztowy po drodze nie obsługuje takich adresów.
    .act = użyć prostego adresu
    .step-1 = Zapytaj tę osobę o adres, w którym są tylko litery od a do z.
    .step-2 = Twój własny adres zawiera inne litery? Napisz z innego adresu.
    .otherwise = Administratorzy domeny { $domain } mogą sprawdzić, czy ich system może obsługiwać takie adresy.
    .recipient = Poproś swojego administratora o drugi adres, tylko z literami od a do z. Podawaj go osobom, których wiadomości nie docierają.
    .admin = Następny system nie oferuje SMTPUTF8 (RFC 6531). Włącz je tam albo nadaj skrzynce alias ASCII. Samą domenę spoza ASCII można wysłać w postaci A-label.

## Bezpieczeństwo i zasady

cause-policy-problem =
    .headline = Reguła bezpieczeństwa zatrzymała wiadomość
    .why = Systemy pocztowe mają reguły dotyczące wiadomości, które przyjmują i przekazują. Jedna z nich zatrzymała tę wiadomość.
    .act = znaleźć tę regułę
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Administratorzy domeny { $domain } mogą powiedzieć, czy to ich reguła.
    .admin = Odpowiedź jest ogólnikowa, być może celowo. Ustal, który host jej udzielił. Sprawdź uwierzytelnienie nadawcy, TLS, reputację hosta wysyłającego oraz ewentualne szyfrowanie wiadomości.

cause-cryptography-failed =
    .headline = Podpisu lub szyfrowania nie udało się sprawdzić
    .why = Chodzi o ochronę samej wiadomości, na przykład o podpis. Według raportu jeden z systemów nie mógł jej sprawdzić lub przekształcić.
    .act = sprawdzić klucze i certyfikaty
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Szyfrujesz wiadomość samodzielnie? Poproś tę osobę o aktualny klucz lub certyfikat.
    .step-3 = Nie ma w niej nic poufnego? Wyślij ją bez podpisu i szyfrowania.
    .otherwise = Być może administratorzy domeny { $domain } też muszą sprawdzić swoje klucze.
    .recipient = Twój klucz lub certyfikat wygasł albo się zmienił? Wyślij aktualny osobom, które do Ciebie piszą.
    .admin = Znajdź host, który sprawdza, podpisuje lub odszyfrowuje (S/MIME, OpenPGP, brama). X.7.3: brak konwersji między dwoma systemami; X.7.5: brak użytecznego klucza; X.7.6: nieobsługiwany algorytm, np. SHA-1 lub krótki RSA; X.7.7: treść została zmieniona. Sprawdź ważność, łańcuch i unieważnienie certyfikatów oraz klucze w katalogu. Przy X.7.7 szukaj tego, co zmienia treść po podpisaniu: stopki, przepisywanie linków, zmiana kodowania.

cause-refused-by-policy =
    .headline = Serwer { $domain } odrzucił wiadomość według swoich zasad
    .why = Każdy system pocztowy decyduje, które wiadomości przyjmuje. Tamtejsi administratorzy wiedzą, która reguła zatrzymała tę wiadomość.
    .act = przepuścić wiadomość
    .step-1 = Przeczytaj odpowiedź drugiego serwera na końcu tego powiadomienia. Może podawać powód.
    .step-2 = Powiadom tę osobę inną drogą, że wiadomość została odrzucona.
    .step-3 = Zaproponuj tej osobie, żeby poprosiła tamtejszych administratorów o wyjątek.
    .otherwise = Odrzucane są wszystkie Twoje wiadomości do domeny { $domain }? Prześlij całe to powiadomienie swojemu administratorowi.
    .recipient = Spodziewasz się wiadomości od tego nadawcy? Poproś swojego administratora o wyjątek.
    .admin = Reguła należy do drugiej strony i tam też jest rozwiązanie. Wyślij jej postmasterowi odpowiedź, czas i wysyłający adres IP. Jeśli odrzucana jest cała poczta, najpierw sprawdź SPF, DKIM, DMARC, reverse DNS i listy blokad.

cause-refused-as-spam =
    .headline = Serwer { $domain } uznał wiadomość za spam
    .why = Tamtejszy automatyczny filtr odrzucił wiadomość jako niechcianą. Takie filtry czasem się mylą.
    .act = przepuścić wiadomość
    .step-1 = Zapytaj tę osobę inną drogą, czy można tam zezwolić na Twój adres.
    .step-2 = Spróbuj wysłać krótką wiadomość bez linków i załączników.
    .step-3 = Ta wiadomość nie pochodzi od Ciebie? Zmień hasło i powiadom swojego administratora.
    .otherwise = Odrzucane są też inne Twoje wiadomości? Prześlij całe to powiadomienie swojemu administratorowi.
    .recipient = Dodaj nadawcę do kontaktów lub do listy bezpiecznych nadawców. W folderze ze spamem są wiadomości od tego nadawcy? Oznacz je jako pożądane.
    .admin = Sprawdź SPF, DKIM i DMARC domeny nadawcy oraz reputację wysyłającego adresu IP. Poszukaj nietypowej wysyłki z tego konta. Jeśli wszystko jest w porządku, zgłoś błędną decyzję postmasterowi drugiej strony.

cause-relay-refused =
    .headline = Serwer poczty odmówił przekazania wiadomości dalej
    .why = Według odpowiedzi serwer nie obsługuje Twojej poczty do domeny { $domain }. Często przyczyną jest ustawienie.
    .act = poprawić ustawienia
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Sprawdź część adresu po znaku @. Błędna nazwa może prowadzić do niewłaściwego serwera.
    .otherwise = Ustawienia po Twojej stronie są poprawne? W takim razie administratorzy domeny { $domain } muszą sprawdzić, który serwer przyjmuje ich pocztę.
    .admin = Rekordy MX mogą prowadzić do hosta, który nie ma tej domeny na liście własnych. Albo Twój relay host wymaga logowania. Sprawdź rekordy MX, dane logowania do relay hosta oraz to, którym adresom IP pozwala on na relay.

cause-authentication-required =
    .headline = Serwer poczty wymaga poprawnego logowania
    .why = Jeden z serwerów poczty po drodze nie przyjmuje tej wiadomości bez poprawnego logowania. Logowania zabrakło albo nie zostało ono przyjęte.
    .act = sprawdzić logowanie
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Używasz urządzenia lub programu, który sam wysyła pocztę? Sprawdź jego nazwę użytkownika i hasło.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = Sprawdź dane logowania i mechanizm, którego Twój system używa wobec relay hosta. Używaj portu submission 587 ze STARTTLS albo portu 465. Częstą przyczyną jest zmienione hasło lub wymagane hasło aplikacji.

cause-authentication-refused =
    .headline = Serwer poczty odrzucił logowanie
    .why = Serwer poczty nie przyjął podanych danych logowania. Hasło mogło się zmienić lub wygasnąć.
    .act = poprawić dane logowania
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Wysyłasz z własnego programu pocztowego lub urządzenia? Wpisz tam od nowa nazwę użytkownika i hasło.
    .step-3 = Zaloguj się raz w przeglądarce. Dostawca może tam wymagać potwierdzenia.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = Przeczytaj odpowiedź (RFC 4954, RFC 5248): 535 5.7.8 błędne dane logowania, 432 4.7.12 wymagana zmiana hasła, 5.7.14 brak relacji zaufania. Wypróbuj dane logowania ręcznie na porcie submission. Potem sprawdź: hasło zmienione lub wygasłe, konto zablokowane po nieudanych logowaniach, logowanie hasłem wyłączone przez dostawcę, brak hasła aplikacji, wygasły token OAuth. Dane logowania do relay hosta są zapisane na serwerze poczty; popraw je tam i uruchom kolejkę.

cause-authentication-too-weak =
    .headline = Serwer poczty wymaga bezpieczniejszego logowania
    .why = Według serwera ten sposób logowania nie jest dość bezpieczny. Samo hasło może być poprawne.
    .act = logować się bezpieczniej
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Wysyłasz z własnego programu pocztowego lub urządzenia? Włącz w nim TLS i zainstaluj aktualizacje.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = 534 5.7.9: mechanizm jest za słaby albo konto wymaga hasła aplikacji; 538 5.7.11: ten mechanizm tylko przez TLS. Loguj się po TLS na porcie 465 albo po STARTTLS na porcie 587 (RFC 8314), mechanizmem, który jest wtedy ogłaszany: SCRAM, OAUTHBEARER, XOAUTH2 lub PLAIN wewnątrz TLS. Urządzenie, które nie zna żadnego z nich, może przekazywać pocztę relayowi w Twojej sieci.

cause-sending-blocked =
    .headline = Wysyłanie z tego konta lub adresu jest zablokowane
    .why = Serwer poczty po stronie wysyłającej nie pozwala na wysyłanie z tego konta lub adresu nadawcy. Może to być środek ostrożności.
    .act = usunąć blokadę
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Masz kilka adresów? Wybierz ten, który należy do tego konta.
    .step-3 = Wysłano wiadomości, które nie pochodzą od Ciebie? Natychmiast zmień hasło.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = Sprawdź, czy konto nie jest wyłączone, zablokowane po nadużyciu lub pozbawione prawa do tego adresu nadawcy. Zanim usuniesz blokadę, poszukaj nietypowej wysyłki, reguł przekierowania i otwartych sesji, a potem zresetuj hasło.

cause-account-disabled =
    .headline = Według serwera poczty konto nadawcy jest wyłączone
    .why = Według serwera poczty po stronie wysyłającej konto, z którego wysłano tę wiadomość, jest wyłączone.
    .act = włączyć konto
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi, w razie potrzeby z innego konta.
    .step-2 = Masz inne konto? Wyślij wiadomość z niego.
    .otherwise = O ile wynika z raportu, przyczyną nie jest adres, na który piszesz.
    .admin = Według serwera nadawczego (submission) lub relay hosta konto jest wyłączone (525 lub X.7.13, RFC 5248). Sprawdź jego stan: zamknięte, wygasła licencja lub brak opłaty, zablokowane po nieudanych logowaniach, zablokowane po nadużyciu. Usuń przyczynę, zanim je włączysz. Jeśli to konto, którym Twój serwer loguje się do relay hosta, dotyczy to całej poczty wychodzącej.

cause-account-compromised =
    .headline = Wysyłanie zablokowano z powodu podejrzanych wiadomości
    .why = Serwer poczty po stronie wysyłającej zgłasza nietypową wysyłkę z tego konta lub tej organizacji. Konta może używać ktoś inny.
    .act = zabezpieczyć konto
    .step-1 = Od razu zmień hasło do konta. Użyj do tego urządzenia, któremu ufasz.
    .step-2 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-3 = Poszukaj w skrzynce wysłanych wiadomości i reguł, które nie są Twoje.
    .step-4 = Sprawdź urządzenie aktualnym programem antywirusowym.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = Najpierw zablokuj logowanie, zresetuj hasło i zakończ wszystkie sesje i tokeny. Potem przejrzyj dziennik logowań i usuń obce reguły skrzynki, przekierowania, pełnomocników, zgody aplikacji i łączniki; opróżnij kolejkę wychodzącą. Blokadę usuń na końcu. W Microsoft 365 użytkownika (5.1.8) zwalnia się w obszarze restricted entities, a organizację (5.7.7xx) przez pomoc techniczną. Jeśli wiadomości były zamierzonym mailingiem, wysyłaj go przez usługę do mailingów.

cause-send-as-denied =
    .headline = To konto nie może używać tego adresu nadawcy
    .why = Według serwera poczty po stronie wysyłającej adres nadawcy nie należy do tego konta.
    .act = zezwolić na ten adres
    .step-1 = Wybierz własny adres jako nadawcę, a potem wyślij wiadomość ponownie.
    .step-2 = Potrzebujesz tego drugiego adresu? Prześlij całe to powiadomienie swojemu administratorowi.
    .otherwise = Osoba, do której piszesz, nie może nic na to poradzić.
    .admin = Porównaj w logu trzy rzeczy: login, MAIL FROM i pole From. Jeśli takie użycie jest zamierzone, nadaj uprawnienie Send As lub Send on Behalf (Exchange; odczekaj czas replikacji), przypisz adres do loginu (smtpd_sender_login_maps w Postfix) albo dodaj go jako zweryfikowany alias. Urządzenia i programy potrzebują własnego konta z własnym adresem. Jeśli nikt tego nie zamierzał, szukaj nadużycia.

cause-sender-not-allowed =
    .headline = Serwer { $domain } nie przyjmuje Twojej poczty na ten adres
    .why = Niektóre adresy przyjmują wiadomości tylko od określonych nadawców, na przykład od współpracowników lub członków listy. Inne są zamknięte dla określonych nadawców.
    .act = zezwolić na Twój adres
    .step-1 = Skontaktuj się inną drogą z tą osobą lub z właścicielem grupy. Poproś o zezwolenie na Twój adres.
    .step-2 = Masz kilka adresów? Napisz z tego, który jest tam znany.
    .step-3 = To lista mailingowa? Najpierw się na nią zapisz.
    .otherwise = Administratorzy domeny { $domain } mogą sprawdzić, kto może pisać na ten adres.
    .recipient = Dodaj nadawcę do osób, które mogą pisać do Ciebie lub do Twojej grupy. Jeśli nie możesz, poproś swojego administratora.
    .admin = Odbiorca ogranicza nadawców: grupa zamknięta, lista tylko dla członków, tylko nadawcy wewnętrzni albo blokada. Zezwolić na nadawcę może właściciel lub administratorzy. Sprawdź, czy używany adres nadawcy jest tym zarejestrowanym.

cause-list-restricted =
    .headline = Według { $domain } lista jest zamknięta dla Twojego adresu
    .why = Wiele list i grup przyjmuje wiadomości tylko od członków lub wskazanych nadawców. Według serwera poczty nie ma wśród nich Twojego adresu.
    .act = dodać Twój adres
    .step-1 = Należysz do listy? Napisz z adresu, który jest na niej zapisany.
    .step-2 = Zapisz się na listę albo poproś jej właściciela inną drogą o dodanie Twojego adresu.
    .step-3 = Sprawa jest pilna? Napisz bezpośrednio do znanych Ci członków.
    .otherwise = Administratorzy domeny { $domain } mogą powiedzieć, kto jest właścicielem listy.
    .recipient = Prowadzisz tę listę lub grupę? Dodaj nadawcę albo ustaw, że wiadomości z zewnątrz czekają na Twoją zgodę.
    .admin = Porównaj From i nadawcę z koperty z członkami i dozwolonymi nadawcami: zwykle przyczyną jest alias lub zmieniony adres. Właściciel może dodać adres albo zatrzymywać cudze wiadomości do moderacji. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), nadawcy zewnętrzni grupy Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = Adres w domenie { $domain } przyjmuje tylko pocztę wewnętrzną
    .why = Według serwera poczty ten adres przyjmuje wiadomości tylko ze swojej organizacji. Twoja nie została do nich zaliczona.
    .act = dopuścić nadawców z zewnątrz
    .step-1 = Należysz do tej organizacji? Wyślij wiadomość z tamtejszego konta.
    .step-2 = Poproś inną drogą tę osobę lub właściciela grupy o dopuszczenie nadawców z zewnątrz.
    .step-3 = Użyj innego adresu tej organizacji, na przykład z jej strony internetowej.
    .otherwise = Administratorzy domeny { $domain } mogą otworzyć adres dla wiadomości z zewnątrz.
    .recipient = Poproś swojego administratora o dopuszczenie na ten adres wiadomości z zewnątrz lub od pojedynczych nadawców.
    .admin = Exchange 5.7.12 i 5.7.13x: obiekt odbiorcy wymaga uwierzytelnionych nadawców. Wyłącz RequireSenderAuthenticationEnabled albo utwórz kontakt dla nadawcy i zezwól na niego. Jeśli nadawca jest wewnętrzny, wiadomość przyszła bez logowania: ustaw logowanie w urządzeniu lub programie albo popraw łącznik między własnymi serwerami, aby wiadomość liczyła się jako wewnętrzna.

cause-sender-blocked =
    .headline = Serwer { $domain } blokuje pocztę od Ciebie
    .why = Według serwera poczty Twój adres, Twoja domena lub Twój serwer jest na liście zablokowanych nadawców. Blokada może być zamierzona albo pomyłkowa.
    .act = usunąć blokadę
    .step-1 = To może być pomyłka? Skontaktuj się z tą osobą inną drogą i poproś o usunięcie blokady.
    .step-2 = Blokowane są też wiadomości do innych osób w tej domenie? Prześlij całe to powiadomienie swojemu administratorowi.
    .otherwise = Administratorzy domeny { $domain } mogą sprawdzić, gdzie i dlaczego ustawiono blokadę.
    .recipient = Nadawca jest przez pomyłkę na Twojej liście zablokowanych? Usuń ten wpis. Jeśli go nie ma, zapytaj swojego administratora.
    .admin = Blokadę ustawiła druga strona: właściciel skrzynki lub administratorzy (Exchange 5.7.507, 5.7.513). Ustal, czego dotyczy: wypróbuj inne konto swojej domeny, potem inny adres IP. Sprawdź, czy ten nadawca nie wysyła niechcianych mailingów, i uwzględnij każdą prośbę o ich zaprzestanie. Potem wyślij postmasterowi drugiej strony odpowiedź, czas, adres nadawcy i adres IP.

cause-sender-not-verified =
    .headline = Serwer { $domain } nie potwierdził pochodzenia wiadomości
    .why = Serwer poczty domeny { $domain } sprawdza, czy wiadomość naprawdę pochodzi stamtąd, skąd podaje. Ta wiadomość nie przeszła tej kontroli.
    .act = poprawić ustawienia domeny
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Wysyłaj tylko przez usługę pocztową, do której należy Twój adres.
    .otherwise = Wiadomość została po drodze przekierowana? W takim razie pomóc mogą administratorzy domeny { $domain }.
    .recipient = Poczta do tej skrzynki jest przekierowywana z innej? Pobieraj ją lepiej bezpośrednio stamtąd: przekierowanie może zakłócić tę kontrolę.
    .admin = Sprawdź SPF dla wysyłającego adresu IP, podpis DKIM i zgodność DMARC (alignment) z domeną w From. Host wysyłający potrzebuje nazwy reverse DNS, która prowadzi z powrotem do niego. Trzeba uwzględnić także przekierowania i usługi, które wysyłają w Twoim imieniu.

cause-spf-failed =
    .headline = Serwer { $domain } nie potwierdził serwera wysyłającego
    .why = Domena może podać listę serwerów, które mogą wysyłać jej pocztę; ta metoda nazywa się SPF. W domenie { $domain } porównanie z tą listą dało wynik negatywny.
    .act = poprawić rekord SPF
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Wysyłaj tylko przez usługę pocztową, do której należy Twój adres.
    .otherwise = Wiadomość została przekierowana do domeny { $domain }? W takim razie przyczyną może być serwer, który ją przekierował.
    .recipient = Poczta do tej skrzynki jest przekierowywana z innej? Pobieraj ją lepiej bezpośrednio stamtąd: przekierowanie może zakłócić tę kontrolę.
    .admin = Sprawdź SPF (RFC 7208) dla domeny z MAIL FROM, a jeśli jest puste, z EHLO, oraz dla adresu IP, który widział drugi host; pamiętaj o IPv6. Fail: dodaj adres lub include usługi albo wysyłaj przez host z listy. Permerror: dokładnie jeden rekord v=spf1, najwyżej 10 zapytań DNS i 2 puste, bez literówek. Temperror: Twoje serwery nazw. Przekierowanie wymaga SRS.

cause-dkim-failed =
    .headline = Serwer { $domain } nie znalazł ważnego podpisu cyfrowego
    .why = Usługi pocztowe podpisują wiadomości, aby wykazać ich pochodzenie; ta metoda nazywa się DKIM. W domenie { $domain } żaden taki podpis nie przeszedł kontroli.
    .act = poprawić podpis DKIM
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Wiadomość wysłano przez listę mailingową? Napisz bezpośrednio do tej osoby.
    .step-3 = Wysyłaj tylko przez usługę pocztową, do której należy Twój adres.
    .otherwise = Administratorzy domeny { $domain } mogą powiedzieć, co było nie tak z podpisem.
    .admin = Obejrzyj wiadomość w postaci, w jakiej wyszła: czy ma DKIM-Signature (RFC 6376)? Sprawdź klucz pod <s>._domainkey.<d>: istnieje, nie jest pusty, pasuje do klucza prywatnego, RSA co najmniej 1024, lepiej 2048 bitów (RFC 8301). Jeśli nie zgadza się skrót treści (body hash), coś zmienia wiadomość po podpisaniu: stopki, bramy, zmiana kodowania. X.7.22: brak podpisu, w którym d= jest domeną z From. Sprawdź x= i zegar.

cause-dmarc-failed =
    .headline = Serwer { $domain } nie potwierdził adresu nadawcy
    .why = Twoja domena może prosić innych o odrzucanie poczty bez dowodu, że pochodzi ona z tej domeny. W domenie { $domain } nie znaleziono tego dowodu (DMARC).
    .act = poprawić weryfikację nadawcy
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Wysyłaj tylko przez usługę pocztową, do której należy Twój adres.
    .step-3 = Wiadomość wysłano przez listę mailingową? Napisz bezpośrednio do tej osoby.
    .otherwise = Wiadomość została po drodze przekierowana? W takim razie administratorzy domeny { $domain } mogą zrobić wyjątek.
    .recipient = Poczta do tej skrzynki jest przekierowywana z innej? Pobieraj ją lepiej bezpośrednio stamtąd: przekierowanie może zakłócić tę kontrolę.
    .admin = Sprawdź _dmarc.<domena z From>: p=, sp=, aspf=, adkim= (RFC 7489). SPF lub DKIM musi dać wynik pozytywny, a jego domena musi być zgodna z From. Każda usługa, która wysyła w Twoim imieniu, potrzebuje klucza DKIM poniżej Twojej domeny albo ścieżki zwrotnej w niej; raporty zbiorcze (rua=) pokazują, która zawodzi. Listy i przekierowania powinny przepisywać From albo nie zmieniać podpisanej treści. Złagodź p= tylko na czas naprawy.

cause-arc-failed =
    .headline = Serwer { $domain } nie ufa przekierowaniu wiadomości
    .why = Serwery, które przekierowują pocztę, mogą zapisywać wyniki swoich kontroli; ta metoda nazywa się ARC. Według serwera { $domain } zapis w tej wiadomości jest nieważny.
    .act = sprawdzić przekierowanie
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Napisz bezpośrednio do tej osoby, a nie przez listę lub adres z przekierowaniem.
    .otherwise = Wiadomość przekierował cudzy serwer? W takim razie poprawić to muszą osoby, które go prowadzą.
    .recipient = Poczta do tej skrzynki jest przekierowywana z innej? Pobieraj ją lepiej bezpośrednio stamtąd: przekierowanie może zakłócić tę kontrolę.
    .admin = Zweryfikuj łańcuch wiadomości w postaci, w jakiej przyszła (RFC 8617): instancje od 1 do n bez luk, cv=none w pierwszej i cv=pass w pozostałych, każdy ARC-Seal weryfikowalny kluczem z DNS, ARC-Message-Signature w najnowszej. Przyczyną jest pierwszy host, którego zestaw nie przechodzi lub który zmienił wiadomość po zapieczętowaniu: popraw tam pieczętowanie albo je wyłącz. SPF, DKIM i DMARC decydują bez ARC.

cause-reverse-dns-missing =
    .headline = Serwer wysyłający nie ma nazwy, którą uznaje { $domain }
    .why = Adres internetowy serwera poczty powinien mieć przypisaną nazwę. W domenie { $domain } serwer wysyłający nie przeszedł tej kontroli.
    .act = ustawić nazwę serwera
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Masz konto w innej usłudze pocztowej? Wyślij wiadomość z niego.
    .otherwise = Administratorzy domeny { $domain } mogą zrobić wyjątek.
    .admin = Weź wysyłający adres IP z odpowiedzi lub z logu i sprawdź jego rekord PTR; nazwa musi mieć rekord A lub AAAA z tym samym adresem. PTR ustawia właściciel bloku adresów: zwykle dostawca hostingu lub internetu. Sprawdź też IPv6 albo wysyłaj przez IPv4, dopóki IPv6 nie ma PTR. EHLO powinno podawać tę samą nazwę; unikaj nazw ogólnych utworzonych z adresu.

cause-sending-server-refused =
    .headline = Serwer { $domain } odrzuca pocztę z serwera wysyłającego
    .why = Chodzi o serwer poczty, który wysyła Twoje wiadomości, a nie o Twoją wiadomość. Inne wiadomości z tego serwera też mogą być odrzucane.
    .act = uzyskać odblokowanie serwera
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Administratorzy domeny { $domain } mogą zrobić wyjątek.
    .recipient = Spodziewasz się wiadomości od tego nadawcy? Poproś swojego administratora o wyjątek.
    .admin = Jeśli odpowiedź wymienia listę blokad, znajdź i usuń przyczynę, zanim poprosisz o wykreślenie. Sprawdź reverse DNS, nazwę podaną w EHLO i nietypową liczbę wiadomości. Jeśli nie ma żadnej listy, napisz do postmastera drugiej strony i podaj wysyłający adres IP.

cause-sending-server-blocklisted =
    .headline = Według { $domain } serwer wysyłający jest na liście blokad
    .why = Listy blokad wymieniają serwery, które podobno wysyłają niechcianą pocztę. Zwykle z jednego serwera wysyła wiele osób, więc nie musi chodzić o Ciebie.
    .act = wystąpić o usunięcie wpisu
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Masz konto w innej usłudze pocztowej? Wyślij wiadomość z niego.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Administratorzy domeny { $domain } mogą zrobić wyjątek do czasu usunięcia wpisu.
    .recipient = Spodziewasz się wiadomości od tego nadawcy? Poproś swojego administratora o wyjątek.
    .admin = Znajdź listę w odpowiedzi i sprawdź na niej swój wysyłający adres IP; niektóre listy dotyczą domen lub linków. Najpierw znajdź i usuń przyczynę: przejęte konto, open relay, formularz internetowy, zainfekowane urządzenie za tym samym adresem. Potem poproś o wykreślenie na stronie tej listy (Spamhaus lub portal delisting firmy Microsoft). Listy adresów dynamicznych: wysyłaj przez relay swojego dostawcy. Adres współdzielony: powiadom dostawcę.

cause-sending-server-reputation-low =
    .headline = Serwer { $domain } nie ma zaufania do serwera wysyłającego
    .why = Systemy pocztowe oceniają serwer według poczty, którą wysyłał wcześniej. W domenie { $domain } ocena serwera wysyłającego jest zbyt niska.
    .act = poprawić ocenę serwera
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Poczekaj dzień, a potem wyślij wiadomość ponownie. Oceny zmieniają się z czasem.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Administratorzy domeny { $domain } mogą zrobić wyjątek.
    .recipient = Spodziewasz się wiadomości od tego nadawcy? Poproś swojego administratora o wyjątek.
    .admin = Sprawdź w tej kolejności: SPF, DKIM, DMARC i reverse DNS; nagły wzrost liczby wiadomości i przejęte konta; odsetek skarg i błędów. Ocenę dostawcy pokazują jego własne strony: Google Postmaster Tools, Microsoft SNDS i JMRP, Yahoo Sender Hub. Nowy adres potrzebuje kilku tygodni powoli rosnącej wysyłki. Mailingi wysyłaj z innego adresu i tylko do osób, które o nie prosiły. Potem skorzystaj z formularza dostawcy i podaj odpowiedź.

cause-greeting-refused =
    .headline = Powitanie serwera wysyłającego nie zostało przyjęte
    .why = Gdy dwa serwery poczty nawiązują kontakt, pierwszy podaje swoją nazwę. Drugi serwer nie przyjął podanej nazwy.
    .act = poprawić nazwę serwera
    .step-1 = Prześlij całe to powiadomienie swojemu administratorowi.
    .step-2 = Wiadomość wysłało bezpośrednio urządzenie lub program? Ustaw tam wysyłanie przez swoją usługę pocztową.
    .otherwise = Administratorzy domeny { $domain } mogą zrobić wyjątek.
    .admin = Nazwa po EHLO musi być pełną nazwą hosta, którą da się rozwiązać (RFC 5321, sekcje 2.3.5 i 4.1.1.1), najlepiej tą z rekordu PTR. Zwykle odrzucane są: localhost, nazwa bez kropki, .local, adres bez nawiasów, nazwa samego odbiorcy. Ustaw smtp_helo_name w Postfix lub FQDN łącznika wysyłania w Exchange. Jeśli nazwa jest poprawna, znajdź host lub program za tym samym adresem, który podaje inną.

cause-rate-limited =
    .headline = Zbyt wiele wiadomości w krótkim czasie
    .why = Jeden z serwerów poczty po drodze ogranicza liczbę wiadomości przyjmowanych w danym czasie. Ten limit został osiągnięty. Mogą się też liczyć wiadomości od innych osób.
    .act = poczekać i wysłać ponownie
    .step-1 = Poczekaj do jutra, a potem wyślij wiadomość ponownie.
    .step-2 = Piszesz do wielu osób? Rozłóż wiadomości na dłuższy czas.
    .step-3 = Od Ciebie wyszło tylko kilka wiadomości? Powiadom swojego administratora i na wszelki wypadek zmień hasło.
    .otherwise = Zdarza się to często? W takim razie Twój administrator może ustalić, który limit działa.
    .admin = Ustal, czyj to limit: Twój, drugiego systemu czy tej jednej skrzynki. Zwolnij wysyłkę dla każdego celu i rozłóż mailingi w czasie. Nagły wzrost z jednego konta może oznaczać, że zostało przejęte.

cause-sending-quota-exceeded =
    .headline = Limit wysyłania został osiągnięty
    .why = Konta i organizacje mogą wysyłać w danym czasie tylko określoną liczbę wiadomości. Według raportu ta liczba została osiągnięta.
    .act = poczekać i wysłać ponownie
    .step-1 = Poczekaj dzień, a potem wyślij wiadomość ponownie. Większość limitów obejmuje 24 godziny.
    .step-2 = Piszesz do wielu osób? Zapytaj swojego administratora o usługę do mailingów.
    .step-3 = Od Ciebie wyszło tylko kilka wiadomości? Zmień hasło i powiadom swojego administratora.
    .otherwise = Twój administrator widzi, co zostało wysłane, a niekiedy może też podnieść limit.
    .admin = Ustal, czyj to limit: konta, organizacji czy Twojego relay hosta (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Policz wiadomości i odbiorców z ostatnich 24 godzin według kont; szukaj skryptów, pętli i przejętych kont. Większość limitów jest krocząca: pozwól kolejce czekać, zamiast nadawać ponownie. Przenieś mailingi do usługi masowej wysyłki albo postaraj się o podniesienie limitu.

cause-recipient-rate-limited =
    .headline = Według { $domain } skrzynka dostaje zbyt wiele wiadomości
    .why = Serwer poczty domeny { $domain } ogranicza, jak szybko jedna skrzynka może otrzymywać wiadomości. Liczą się też wiadomości od innych osób.
    .act = poczekać i wysłać ponownie
    .step-1 = Poczekaj godzinę, a potem wyślij wiadomość ponownie.
    .step-2 = Na ten adres pisze Twój program? Ustaw, żeby wysyłał mniej wiadomości.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Problem trwa? W takim razie administratorzy domeny { $domain } mogą sprawdzić, skąd przychodzą te wszystkie wiadomości.
    .recipient = Wiele wiadomości przychodzi z jednego programu lub usługi? Ustaw, żeby wysyłano je rzadziej. Jeśli nie znasz powodu, powiadom swojego administratora.
    .admin = Limit dotyczy jednej skrzynki: od tego nadawcy (Exchange 5.2.121) lub od wszystkich (Exchange 5.2.122, Google 4.2.1 i 5.2.1). Szukaj alarmów monitoringu, skryptów oraz dwóch automatycznych odpowiedzi, które odpowiadają sobie nawzajem (RFC 3834). Zbieraj alarmy w podsumowania i zmniejsz liczbę równoległych połączeń dla tego odbiorcy. Administratorzy drugiej strony mogą ustalić źródło albo użyć grupy lub skrzynki współdzielonej z wyższym limitem.

cause-flood-detected =
    .headline = Serwer poczty otrzymał zbyt wiele podobnych wiadomości
    .why = Według serwera ta wiadomość wygląda na część fali podobnych wiadomości. Mogła trafić między nie przypadkiem.
    .act = poczekać i wysłać ponownie
    .step-1 = Poczekaj do jutra, a potem wyślij wiadomość ponownie.
    .step-2 = Wysyłasz ten sam tekst do wielu osób? Użyj usługi do mailingów.
    .step-3 = Od Ciebie wyszła tylko ta jedna? Zmień hasło i powiadom swojego administratora.
    .otherwise = Administratorzy domeny { $domain } mogą powiedzieć, co policzył ich system.
    .recipient = W Twojej skrzynce jest nagle wiele podobnych wiadomości? Powiadom swojego administratora. Poszukaj wśród nich ważnych, na przykład z banku.
    .admin = X.7.28: zbyt wiele podobnych wiadomości z Twojego adresu, sieci lub domeny albo kilka z tym samym Message-ID. Znajdź źródło w logu według tematu i konta: przejęte konto, pętla, skrypt albo formularz internetowy używany do zapisywania obcych osób (stosuj potwierdzanie zapisów, double opt-in, i captchę). Zatrzymaj je, usuń jego wiadomości z kolejki, a resztę wysyłaj powoli.

cause-asked-to-try-later =
    .headline = Serwer { $domain } prosi o ponowną próbę później
    .why = Serwer poczty domeny { $domain } na razie nie przyjmuje wiadomości. Serwery odpowiadają tak, gdy mają dużo pracy lub zachowują ostrożność.
    .act = poczekać i wysłać ponownie
    .step-1 = Poczekaj kilka godzin, a potem wyślij wiadomość ponownie.
    .step-2 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Trwa to od kilku dni? W takim razie przyczynę mogą ustalić administratorzy domeny { $domain }.
    .admin = Drugi serwer odpowiedział tymczasową odmową. Sprawdź, czy Twój system ponawia próby z tego samego adresu IP, bo wymaga tego greylisting. Jeśli próby przez cały dzień nie pomogą, wyślij postmasterowi drugiej strony odpowiedź i czasy.

cause-greylisted =
    .headline = Serwer { $domain } celowo wstrzymuje nieznanych nadawców
    .why = Serwer poczty przyjmuje wiadomość od nieznanego nadawcy dopiero po pewnym czasie, przy kolejnej próbie. To chroni przed niechcianą pocztą.
    .act = poczekać i wysłać ponownie
    .step-1 = Poczekaj godzinę, a potem wyślij wiadomość ponownie z tego samego adresu.
    .step-2 = Problem się powtarza? Prześlij całe to powiadomienie swojemu administratorowi.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Administratorzy domeny { $domain } mogą zwolnić Twój adres z oczekiwania.
    .recipient = Spodziewasz się wiadomości od tego nadawcy? Poproś swojego administratora, żeby zwolnił ten adres z oczekiwania.
    .admin = Greylisting (RFC 6647) zapamiętuje adres IP lub jego sieć, nadawcę i odbiorcę i przyjmuje ponowną próbę po kilku minutach. Sprawdź, czy Twoja kolejka ponawia po 4yz w ciągu godziny, przez co najmniej dzień, z tego samego adresu i z tym samym nadawcą w kopercie: pule adresów i zmienne ścieżki zwrotne to uniemożliwiają. Administratorzy drugiej strony mogą robić wyjątki według SPF, sieci lub listy dozwolonych.

cause-system-congested =
    .headline = Według serwera { $domain } system jest przeciążony
    .why = Według odpowiedzi serwer poczty ma więcej pracy, niż może wykonać. Taki stan zwykle mija.
    .act = poczekać i wysłać ponownie
    .step-1 = Poczekaj do jutra, a potem wyślij wiadomość ponownie.
    .step-2 = Wysyłasz tam wiele wiadomości? Rozłóż je na dłuższy czas.
    .step-3 = Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Trwa to od kilku dni? W takim razie administratorzy domeny { $domain } muszą odciążyć swój system.
    .admin = Po stronie wysyłającej: mniej równoległych połączeń do tego celu, dłuższe przerwy i próba z innymi hostami MX. Po drugiej stronie, w tej kolejności: liczba połączeń względem limitu, długość kolejki, powolne filtry i zapytania (listy DNS, katalog), opóźnienia dysku, obciążenie. Szczyty o pełnych godzinach wskazują na mailingi i skrypty.

cause-priority-too-low =
    .headline = Serwer { $domain } wymaga wyższego priorytetu wiadomości
    .why = Według serwera poczty wiadomości o tym priorytecie muszą poczekać. Zdarza się to w sytuacjach nadzwyczajnych lub przy dużym ruchu.
    .act = poczekać i wysłać ponownie
    .step-1 = Poczekaj kilka godzin, a potem wyślij wiadomość ponownie.
    .step-2 = Twoje wiadomości powinny mieć wyższy priorytet? Zapytaj swojego administratora.
    .step-3 = To nie może czekać? Skontaktuj się z tą osobą inną drogą.
    .otherwise = Administratorzy domeny { $domain } wiedzą, kiedy znów będą przyjmowane wiadomości o każdym priorytecie.
    .admin = Drugi serwer używa MT-PRIORITY (RFC 6710); jego odpowiedź może podawać najniższy przyjmowany poziom. Porównaj go z poziomem w MAIL FROM lub w polu MT-Priority (RFC 6758). Podnoś poziom tylko uprawnionym nadawcom. Importance i X-Priority z programów pocztowych się nie liczą. W innym razie pozwól kolejce czekać.

cause-secure-connection-failed =
    .headline = Nie udało się bezpiecznie połączyć z serwerem { $domain }
    .why = Ta wiadomość może być przesłana tylko bezpiecznym połączeniem. Połączenia z drugim serwerem nie udało się dostatecznie zabezpieczyć.
    .act = sprawdzić ustawienia zabezpieczeń
    .step-1 = Powiadom tę osobę inną drogą, że wiadomość nie dotarła.
    .step-2 = Poczekaj dzień, a potem wyślij wiadomość ponownie.
    .otherwise = Dotyczy to także domen innych niż { $domain }? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Sprawdź STARTTLS na każdym hoście MX: czy jest oferowane oraz czy certyfikat jest ważny i zawiera nazwę hosta. Porównaj hosty MX z polityką MTA-STS i z rekordami TLSA. Wiadomość z REQUIRETLS wymaga, by oferował je każdy host na trasie.

cause-mta-sts-failed =
    .headline = Serwer niezgodny z zasadami bezpieczeństwa { $domain }
    .why = Ta domena publikuje zasady bezpiecznych połączeń ze swoimi serwerami poczty. Według raportu znaleziony serwer nie był z nimi zgodny.
    .act = poprawić zasady bezpieczeństwa
    .step-1 = Powiadom tę osobę inną drogą, że zasady bezpieczeństwa domeny zatrzymują wiadomości.
    .step-2 = Sprawa jest pilna? Użyj adresu tej osoby w innej domenie.
    .step-3 = Poczekaj dzień, a potem wyślij wiadomość ponownie.
    .otherwise = Administratorzy domeny { $domain } muszą poprawić zasady lub serwer.
    .admin = Pobierz politykę z https://mta-sts.<domena>/.well-known/mta-sts.txt (RFC 8461). Każdy host MX musi pasować do wiersza mx:, oferować STARTTLS i mieć ważny certyfikat na własną nazwę. Gdy zmieniają się hosty MX: dodaj nowe do polityki, zmień id w rekordzie TXT _mta-sts, odczekaj max_age starej polityki, a potem zmień MX. Tryb testing w tym czasie przepuszcza pocztę. Strona wysyłająca: pobierz politykę ponownie, jeśli id różni się od zapamiętanego.

cause-dane-failed =
    .headline = Rekordy bezpieczeństwa { $domain } nie przeszły kontroli
    .why = Ta domena publikuje rekordy, po których można rozpoznać jej serwer poczty. Według raportu rekordy lub serwer nie przeszły kontroli.
    .act = poprawić rekordy bezpieczeństwa
    .step-1 = Powiadom tę osobę inną drogą, że rekordy bezpieczeństwa domeny zatrzymują wiadomości.
    .step-2 = Sprawa jest pilna? Użyj adresu tej osoby w innej domenie.
    .step-3 = Poczekaj dzień, a potem wyślij wiadomość ponownie.
    .otherwise = Dotyczy to także domen innych niż { $domain }? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Sprawdź TLSA pod _25._tcp.<host MX> i porównaj z używanym certyfikatem (RFC 7672; najlepszy wybór to 3 1 1). Zwykle przyczyną jest nowy klucz użyty przed jego rekordem: opublikuj stary i nowy TLSA, odczekaj TTL, a potem zmień certyfikat. Sprawdź, czy oferowane jest STARTTLS. Zweryfikuj DNSSEC stref domeny i hosta MX: wygasłe podpisy, rekordy DS po zmianie klucza. Jeśli zawodzą też inne podpisane domeny, sprawdź własny resolver i jego zegar.

cause-certificate-invalid =
    .headline = Certyfikat serwera { $domain } nie został uznany
    .why = Certyfikat potwierdza, że to właściwy serwer. Ten certyfikat mógł wygasnąć, dotyczyć innego serwera lub pochodzić od nieznanego wystawcy.
    .act = odnowić certyfikat
    .step-1 = Powiadom tę osobę inną drogą, że certyfikat serwera poczty nie został uznany.
    .step-2 = Sprawa jest pilna? Użyj adresu tej osoby w innej domenie.
    .step-3 = Poczekaj dzień, a potem wyślij wiadomość ponownie.
    .otherwise = Dotyczy to także domen innych niż { $domain }? Prześlij całe to powiadomienie swojemu administratorowi.
    .admin = Przetestuj każdy host MX poleceniem openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Sprawdź datę ważności, nazwę hosta MX wśród subject alternative names, certyfikaty pośrednie i wystawcę. Po odnowieniu trzeba przeładować usługę pocztową na każdym hoście MX. Po stronie wysyłającej: zegar, zestaw certyfikatów CA oraz reguła lub łącznik, który wymaga ważnego certyfikatu dla tej domeny.

cause-requiretls-unsupported =
    .headline = Serwer po drodze nie zapewnia bezpiecznego przesłania
    .why = Tę wiadomość wysłano z żądaniem, by każde połączenie na jej trasie było bezpieczne. Następny serwer poczty tego nie zapewnia.
    .act = zapewnić bezpieczne przesyłanie
    .step-1 = W wiadomości nie ma nic poufnego? Wyślij ją ponownie bez tego żądania.
    .step-2 = Jest poufna? Uzgodnij z tą osobą inną bezpieczną drogę.
    .otherwise = Administratorzy domeny { $domain } mogą sprawdzić, czy ich system może spełnić to żądanie.
    .admin = Wiadomość ma REQUIRETLS (RFC 8689). Następny host musi ogłaszać REQUIRETLS po EHLO wewnątrz TLS, z ważnym certyfikatem, a jego MX musi być zabezpieczony przez DNSSEC lub MTA-STS. Sprawdź każdy host MX: wystarczy jeden bez tego rozszerzenia. Po drugiej stronie musi je obsługiwać każdy host aż do skrzynki. Po stronie wysyłającej o rezygnacji z żądania powinien decydować tylko nadawca.
