### Strona z dziennikiem mailingów (`retourpost ledger serve`), dla osób, które wysyłają mailingi.
###
### Przyciski i linki są krótkie i zaczynają się od czasownika w trybie rozkazującym. Etykiety nie są zdaniami.

## Na każdej stronie

page-title = Mailingi
page-skip = Przejdź do treści
page-views = Widoki
page-language = Język
page-all-mailings = Wszystkie mailingi
page-as-of = Stan z { $moment }

## Wejście

page-access-heading = Potrzebny jest kod dostępu
page-access-what = Wpisz kod dostępu od swojego administratora.
page-access-code = Kod dostępu
page-access-enter = Wejdź
page-access-wrong = Ten kod dostępu nie działa. Sprawdź go albo poproś swojego administratora o nowy.
page-leave = Wyjdź

## Lista mailingów

page-no-mailings = Nie zapisano jeszcze żadnego mailingu.
page-column-mailing = Mailing
page-column-begun = Początek
page-column-state = Stan
page-column-messages = Wiadomości
page-state-prepared = Czeka na potwierdzenie
page-state-running = W toku
page-state-ended = Zakończono
page-policy = Sposób liczenia wiadomości
page-validity = Czas na próby
page-ends = Koniec prób

## Widoki mailingu

page-view-rates = Statystyki
page-view-log = Dziennik
page-view-causes = Przyczyny
page-view-quarantine = Kwarantanna

## Statystyki

page-time-heading = Przebieg w czasie
page-column-time = Czas
page-column-meaning = Znaczenie
page-column-number = Liczba
page-column-share = Odsetek

## Dziennik

page-column-address = Adres
page-column-status = Status
page-column-reason = Powód
page-column-changed = Ostatnia zmiana
page-address-forgotten = Adres usunięto
page-search = Znajdź adres
page-filter-status = Status
page-filter-cause = Przyczyna
page-filter-domain = Domena
page-filter-all = Wszystkie
page-filter-apply = Pokaż
page-filter-clear = Pokaż wszystko
page-log-none = Żadna wiadomość nie pasuje do tego wyszukiwania.
page-log-count =
    { $count ->
        [one] { $count } wiadomość
        [few] { $count } wiadomości
        [many] { $count } wiadomości
       *[other] { $count } wiadomości
    }
page-next = Następne wiersze
page-first = Pierwsze wiersze
page-csv = Zapisz jako tabelę (CSV)
page-events-heading = Co stało się z tą wiadomością
page-column-said = Odpowiedź systemu pocztowego
page-unverified = Niesprawdzone: ten raport mógł wysłać każdy. Dlatego się nie liczy.

## Przyczyny

page-column-cause = Przyczyna
page-column-failed = Niedostarczone
page-column-retrying = Ponawiane
page-causes-none = Nie ma niedostarczonych wiadomości.

## Kwarantanna

page-column-errors = Błędy
page-column-since = Od kiedy
page-quarantine-none = Żaden adres nie jest w kwarantannie.

## Powiadomienia wysyłane razem

page-notices = Powiadomienia
page-notices-none = Nie przygotowano jeszcze żadnych powiadomień.
page-column-name = Nazwa
page-column-prepared = Przygotowano
page-outcome-failed = Nie dostarczono
page-outcome-delayed = Opóźnienie
page-outcome-success = Dostarczono lub przekazano dalej
page-notices-way = Wysyłka przez
page-notices-not-before = Wysyłka nie wcześniej niż
page-notices-suppressed =
    { $count ->
        [one] { $count } raport nie wymaga powiadomienia.
        [few] { $count } raporty nie wymagają powiadomienia.
        [many] { $count } raportów nie wymaga powiadomienia.
       *[other] { $count } raportu nie wymaga powiadomienia.
    }
page-notices-wrong =
    { $count ->
        [one] Dla { $count } raportu nie udało się przygotować powiadomienia:
        [few] Dla { $count } raportów nie udało się przygotować powiadomień:
        [many] Dla { $count } raportów nie udało się przygotować powiadomień:
       *[other] Dla { $count } raportu nie udało się przygotować powiadomienia:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } powiadomienie zostanie wstrzymane, bo do jego odbiorcy trafiło na razie dość powiadomień.
        [few] { $count } powiadomienia zostaną wstrzymane, bo do ich odbiorców trafiło na razie dość powiadomień.
        [many] { $count } powiadomień zostanie wstrzymanych, bo do ich odbiorców trafiło na razie dość powiadomień.
       *[other] { $count } powiadomienia zostanie wstrzymane, bo do ich odbiorców trafiło na razie dość powiadomień.
    }
page-confirm-heading = Gotowe do wysłania
page-confirm-what =
    { $count ->
        [one] Przygotowano { $count } powiadomienie. Nic jeszcze nie zostało wysłane.
        [few] Przygotowano { $count } powiadomienia. Nic jeszcze nie zostało wysłane.
        [many] Przygotowano { $count } powiadomień. Nic jeszcze nie zostało wysłane.
       *[other] Przygotowano { $count } powiadomienia. Nic jeszcze nie zostało wysłane.
    }
page-confirm-start = Potwierdź i wyślij
page-confirm-look-only = Ten kod dostępu pozwala tylko oglądać. Potwierdzić musi ktoś z prawem do rozpoczęcia wysyłki.
page-confirm-done = Potwierdzono. Wysyłka się zaczyna.
page-confirm-changed = Te powiadomienia zmieniły się w międzyczasie. Przejrzyj je jeszcze raz, a potem potwierdź.
page-notices-left =
    { $count ->
        [one] Nie wysłano jeszcze { $count } powiadomienia.
        [few] Nie wysłano jeszcze { $count } powiadomień.
        [many] Nie wysłano jeszcze { $count } powiadomień.
       *[other] Nie wysłano jeszcze { $count } powiadomienia.
    }
page-notices-go-on = Wyślij pozostałe
page-notices-stopped = Wysyłka się zatrzymała. Podaj swojemu administratorowi ten powód:
page-notices-waiting = Jeszcze niewysłane
page-notices-sent = Wysłane
page-notices-refused = Odrzucone
page-notices-for-now = Na razie nie udało się wysłać
page-notices-held-back = Wstrzymane
page-notices-unsure = Być może dotarły
    .meaning = Program sam nie wyśle tych powiadomień ponownie. Dzięki temu nikt nie dostanie tego samego dwa razy.
page-refresh = Odśwież

## Co może się nie udać

page-not-found = Tej strony nie ma
page-not-found-what = Wróć do listy mailingów.
page-trouble = Dziennika nie da się teraz odczytać
page-trouble-what = Spróbuj ponownie za minutę. Jeśli problem się utrzyma, powiadom swojego administratora.
