### Wiadomości do osób, które wysyłają mailingi: jak idzie mailing, które adresy listy sprawiają kłopot i co wymaga uwagi.
###
### Piszemy tak jak w notice.ftl: na Ty, bez form, które zdradzają płeć. Najpierw liczby, potem to, co pomaga.

## Nadawca i tematy

summary-from = Mailingi { $site }
summary-subject-interim = Raport wstępny: { $mailing }
summary-subject-final = Raport końcowy: { $mailing }

## Raport o mailingu

summary-headline = Dostarczono { $percent }
summary-what-interim = Jak dotąd za dostarczone uznaje się { $count } z { $total } wiadomości.
summary-what-final = Czas na próby minął. Za dostarczone uznaje się { $count } z { $total } wiadomości.
summary-failed =
    { $count ->
        [0] Nie ma niedostarczonych wiadomości.
        [one] { $count } wiadomość nie została dostarczona. Nie będzie dalszych prób jej dostarczenia.
        [few] { $count } wiadomości nie zostały dostarczone. Nie będzie dalszych prób ich dostarczenia.
        [many] { $count } wiadomości nie zostało dostarczonych. Nie będzie dalszych prób ich dostarczenia.
       *[other] { $count } wiadomości nie zostało dostarczone. Nie będzie dalszych prób ich dostarczenia.
    }
summary-retrying =
    { $count ->
        [0] Żadna wiadomość nie czeka na kolejną próbę.
        [one] { $count } wiadomość czeka na kolejną próbę.
        [few] { $count } wiadomości czekają na kolejną próbę.
        [many] { $count } wiadomości czeka na kolejną próbę.
       *[other] { $count } wiadomości czeka na kolejną próbę.
    }
summary-pending =
    { $count ->
        [0] Żadna wiadomość już nie oczekuje.
        [one] { $count } wiadomość nadal oczekuje.
        [few] { $count } wiadomości nadal oczekują.
        [many] { $count } wiadomości nadal oczekuje.
       *[other] { $count } wiadomości nadal oczekuje.
    }
summary-validity = Próby potrwają do { $moment }.
summary-note-optimistic = Wiadomość uznaje się za dostarczoną, dopóki coś nie wróci. Ten odsetek może jeszcze spaść.
summary-note-feedback = Wiadomość uznaje się za dostarczoną, gdy przyjdzie raport o dostarczeniu. Ten odsetek może jeszcze wzrosnąć.
summary-note-final = Wiadomość może wrócić także po tym czasie. Strona z dziennikiem pokaże wtedy nowe liczby.
summary-numbers-heading = Statystyki
summary-chart-heading = Dostarczone i niedostarczone: przebieg w czasie
summary-chart-meaning = Wykres liniowy. Na jego końcu dostarczonych jest { $delivered }, a niedostarczonych { $failed }.
summary-causes-heading = Dlaczego nie dostarczono wiadomości
summary-messages =
    { $count ->
        [one] { $count } wiadomość
        [few] { $count } wiadomości
        [many] { $count } wiadomości
       *[other] { $count } wiadomości
    }
summary-causes-more =
    { $count ->
        [one] Jeszcze { $count } wiadomość ma inną przyczynę.
        [few] Jeszcze { $count } wiadomości mają inne przyczyny.
        [many] Jeszcze { $count } wiadomości ma inne przyczyny.
       *[other] Jeszcze { $count } wiadomości ma inne przyczyny.
    }
summary-cause-unknown = Przyczyny nie podano
summary-domains-heading = Domeny z największą liczbą niedostarczonych wiadomości
summary-quarantine =
    { $count ->
        [one] { $count } adres jest teraz w kwarantannie. Następny mailing go pominie.
        [few] { $count } adresy są teraz w kwarantannie. Następny mailing je pominie.
        [many] { $count } adresów jest teraz w kwarantannie. Następny mailing je pominie.
       *[other] { $count } adresu jest teraz w kwarantannie. Następny mailing je pominie.
    }
summary-attached = W załączonej tabeli jest każda wiadomość ze swoim statusem. Otworzy ją każdy arkusz kalkulacyjny.
summary-attached-part =
    { $count ->
        [one] W załączonej tabeli jest { $count } niedostarczona wiadomość. Wszystkie są na stronie z dziennikiem.
        [few] W załączonej tabeli są { $count } niedostarczone wiadomości. Wszystkie są na stronie z dziennikiem.
        [many] W załączonej tabeli jest { $count } niedostarczonych wiadomości. Wszystkie są na stronie z dziennikiem.
       *[other] W załączonej tabeli jest { $count } niedostarczonej wiadomości. Wszystkie są na stronie z dziennikiem.
    }
summary-page = Zobacz dziennik: { $link }
summary-reason = Otrzymujesz ten raport, bo wysyłasz ten mailing.
summary-file = dziennik-mailingu

## Zestawienie dla osoby, która opiekuje się listą

digest-subject =
    { $count ->
        [one] { $count } adres do sprawdzenia: { $mailing }
        [few] { $count } adresy do sprawdzenia: { $mailing }
        [many] { $count } adresów do sprawdzenia: { $mailing }
       *[other] { $count } adresu do sprawdzenia: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Na { $count } adres nie dotarły Twoje wiadomości
        [few] Na { $count } adresy nie dotarły Twoje wiadomości
        [many] Na { $count } adresów nie dotarły Twoje wiadomości
       *[other] Na { $count } adresu nie dotarły Twoje wiadomości
    }
digest-what = Oto, co wróciło od { $moment }. Lista: { $mailing }.
digest-steps-heading = Co możesz zrobić
digest-step-remove = Usuń adresy, które nie istnieją. Wymienia je pierwsza grupa poniżej.
digest-step-wait = Pozostałe zostaw na liście. Większość z nich sama zacznie znów działać.
digest-step-ask = Znasz kogoś z tego zestawienia? Poproś inną drogą o nowy adres.
digest-hard-heading = Adresy, które nie działają
digest-soft-heading = Adresy, które mogą znów zacząć działać
digest-more =
    { $count ->
        [one] Jeszcze { $count } adres jest w załączonej tabeli.
        [few] Jeszcze { $count } adresy są w załączonej tabeli.
        [many] Jeszcze { $count } adresów jest w załączonej tabeli.
       *[other] Jeszcze { $count } adresu jest w załączonej tabeli.
    }
digest-reason = Otrzymujesz to zestawienie, bo opiekujesz się tą listą. Zastępuje ono osobne powiadomienie o każdym adresie.

## Alerty

alert-subject = Wymaga uwagi: { $mailing }
alert-failed = Mailing zatrzymał się z powodu błędu
    .what = Wiadomości, których jeszcze nie przekazano, czekają.
    .step = Sprawdź dziennik programu wysyłającego. Potem uruchom mailing ponownie.
alert-preparation-failed = Nie udało się przygotować mailingu
    .what = Nic nie zostało wysłane.
    .step = Sprawdź, co wykryto podczas przygotowania. Popraw to i przygotuj mailing ponownie.
alert-soft = Wyjątkowo dużo wiadomości odrzuconych lub czekających
    .what = { $percent } wiadomości czeka lub zostało odrzuconych. Próg wynosi { $limit }.
    .step = Zobacz przyczyny poniżej. Jeśli większość wiadomości odrzuca jeden dostawca, wstrzymaj mailing.
alert-hard = Wyjątkowo dużo adresów nie działa
    .what = { $percent } wiadomości nie dotarło, bo adres nie działa. Próg wynosi { $limit }.
    .step = Zatrzymaj mailing i sprawdź, skąd pochodzą adresy. Wiele nieznanych adresów szkodzi reputacji nadawcy.
alert-start-pending = Mailing jeszcze się nie rozpoczął
    .what = Miał się rozpocząć { $moment }.
    .step = Sprawdź, czy ktoś musi go potwierdzić.
alert-throughput = Mailing przebiega powoli
    .what =
        { $count ->
            [one] W ostatniej godzinie przekazano { $count } wiadomość.
            [few] W ostatniej godzinie przekazano { $count } wiadomości.
            [many] W ostatniej godzinie przekazano { $count } wiadomości.
           *[other] W ostatniej godzinie przekazano { $count } wiadomości.
        }
    .step = Sprawdź, czy system pocztowy nie jest przeciążony i czy któryś dostawca nie spowalnia mailingu.
alert-in-progress = Mailing trwa
    .what = Wiadomości są przekazywane.
    .step = Nie musisz nic robić.
alert-once = Ten alert przychodzi najwyżej raz dziennie dla każdego mailingu.
alert-reason = Otrzymujesz ten alert, bo czuwasz nad tym mailingiem.
