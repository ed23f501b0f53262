### Stałe teksty dla systemów pocztowych, które w każdym powiadomieniu używają tego samego tekstu.

## Nadawca i temat

export-from = Poczta
export-subject-success = Dostarczono lub przekazano: Twoja wiadomość
export-subject-verify = Zamówiony raport o dostarczeniu

## Co się stało

export-failed-what = Twoja wiadomość nie została dostarczona na co najmniej jeden adres.
export-delayed-what = Twoja wiadomość nie została jeszcze dostarczona na co najmniej jeden adres.
export-success-what = Twoja wiadomość została dostarczona lub przekazana do innego systemu pocztowego.
export-success-later = Przekazana wiadomość może jeszcze nie dotrzeć do celu. Wtedy możesz otrzymać kolejne powiadomienie.
export-verify-what = To jest zamówiony raport o dostarczeniu.
export-listed = Niżej wymieniono każdy adres wraz z tym, co podał o nim system pocztowy, często po angielsku.
export-enclosed = W załączniku jest Twoja wiadomość albo tylko jej nagłówek: nadawca, temat, data i podobne wiersze.

## Opóźnienie

export-delayed-hours = Czas oczekiwania wiadomości w godzinach, co najmniej: { $hours }
export-delayed-days = Liczba dni od wysłania, po której próby się kończą: { $days }
export-urgent = Sprawa jest pilna? Wybierz inną drogę kontaktu, na przykład telefon.

## Jeden tekst na niepowodzenia i opóźnienia

export-problem-what = Twoja wiadomość nie została dostarczona na co najmniej jeden adres.
export-problem-warning = Jeśli powyżej widać te angielskie słowa, nadal próbujemy i nie musisz nic robić: { $words }
export-problem-otherwise = Nie ma ich tam? W takim razie nie będzie dalszych prób, a pomóc może to:

## Przyczyny bez nazwy domeny

export-who-their-admin = Administratorzy po drugiej stronie mogą { $act }.

export-headline =
    .mailbox-unknown = Serwer poczty nie zna tego adresu
    .domain-unknown = Nie znaleziono domeny z tego adresu
    .mailbox-moved = Według serwera poczty ten adres został przeniesiony
    .address-changed-hands = Według serwera poczty ten adres należy już do kogoś innego
    .mailbox-problem = Serwer poczty zgłasza problem z tą skrzynką
    .mailbox-full = Według serwera poczty skrzynka jest pełna
    .mailbox-disabled = Według serwera poczty ta skrzynka jest wyłączona
    .list-expansion-failed = Nie udało się ustalić członków tej listy
    .forwarding-broken = Według serwera poczty przekierowanie ze skrzynki nie działa
    .recipient-rate-limited = Według serwera do skrzynki trafia zbyt wiele wiadomości
    .system-problem = Serwer poczty zgłasza problem ze swoim systemem pocztowym
    .system-full = Według serwera poczty w systemie brakuje miejsca
    .system-not-accepting = Według serwera poczty system nie przyjmuje wiadomości
    .system-misconfigured = Serwer poczty zgłasza błędne ustawienia swojego systemu
    .feature-missing = Serwer poczty nie obsługuje opcji, której wymaga wiadomość
    .host-unreachable = Nie można połączyć się z serwerem poczty tego adresu
    .connection-refused = Serwer tego adresu odrzucił połączenie
    .connection-broken = Połączenie z serwerem poczty zostało przerwane zbyt wcześnie
    .route-broken = Nie znaleziono działającej trasy do tego adresu
    .domain-lookup-failed = Nie udało się ustalić serwera poczty tego adresu
    .system-congested = Według serwera poczty system pocztowy jest przeciążony
    .refused-by-policy = Serwer poczty odrzucił wiadomość zgodnie ze swoimi zasadami
    .refused-as-spam = Serwer poczty uznał wiadomość za spam
    .sender-not-allowed = Serwer poczty nie przyjmuje Twojej poczty na ten adres
    .list-restricted = Według serwera ta lista nie przyjmuje poczty z Twojego adresu
    .outside-senders-refused = Według serwera ten adres przyjmuje tylko pocztę wewnętrzną
    .sender-not-verified = Serwer poczty nie mógł potwierdzić pochodzenia wiadomości
    .spf-failed = Serwer poczty nie mógł potwierdzić serwera wysyłającego
    .dkim-failed = Serwer poczty nie znalazł ważnego podpisu cyfrowego
    .dmarc-failed = Serwer poczty nie mógł potwierdzić adresu nadawcy
    .reverse-dns-missing = Serwer wysyłający nie ma nazwy, którą uznaje serwer poczty
    .sending-server-refused = Serwer poczty odrzuca pocztę z serwera wysyłającego
    .sending-server-blocklisted = Według serwera poczty serwer wysyłający jest na liście blokad
    .sending-server-reputation-low = Serwer poczty nie ma zaufania do serwera wysyłającego
    .asked-to-try-later = Serwer poczty prosi o ponowną próbę później
    .priority-too-low = Serwer poczty przyjmuje tylko wiadomości o wyższym priorytecie
    .secure-connection-failed = Nie udało się bezpiecznie połączyć z serwerem poczty
    .mta-sts-failed = Serwer niezgodny z zasadami bezpieczeństwa domeny
    .dane-failed = Rekordy bezpieczeństwa domeny nie przeszły kontroli
    .certificate-invalid = Certyfikat serwera poczty nie został uznany
