### Część dla administratorów. Pojęcia techniczne są tu na miejscu.
###
### Etykiety wierszy nie mają dwukropka. Tego, co powiedziały maszyny (status, odpowiedzi, hosty), nie tłumaczymy.

admin-heading = Dla administratorów
admin-recipient = Adres
admin-status = Status
admin-status-received = Status w oryginale
admin-status-derived = Status według odpowiedzi
admin-original-recipient = Wysłano na adres
admin-reported-by = Autor raportu
admin-remote = Drugi serwer
admin-remote-unnamed = raport go nie wymienia
admin-remote-none = żaden nie odpowiedział; ustalił to serwer, który sporządził raport
admin-stage = Etap
admin-stage-connect = nie nawiązano połączenia
admin-stage-greeting = przy powitaniu, przed pierwszym poleceniem
admin-stage-hello = po EHLO
admin-stage-starttls = po STARTTLS
admin-stage-auth = po AUTH
admin-stage-mail = po MAIL FROM (nadawca)
admin-stage-rcpt = po RCPT TO (odbiorca)
admin-stage-data = po DATA, przed treścią wiadomości
admin-stage-end-of-data = po przesłaniu całej wiadomości
admin-attempts = Próby
admin-attempts-value =
    { $count ->
        [one] { $count }, { $moment }
        [few] { $count }, ostatnia: { $moment }
        [many] { $count }, ostatnia: { $moment }
       *[other] { $count }, ostatnia: { $moment }
    }
admin-attempts-list = Próby od najnowszej
admin-attempt-repeats =
    { $count ->
        [one] Taka sama odpowiedź przyszła { $count } raz z rzędu.
        [few] Taka sama odpowiedź przyszła { $count } razy z rzędu.
        [many] Taka sama odpowiedź przyszła { $count } razy z rzędu.
       *[other] Taka sama odpowiedź przyszła { $count } raza z rzędu.
    }
admin-attempts-left-out =
    { $count ->
        [one] Pominięto { $count } wcześniejszą próbę.
        [few] Pominięto { $count } wcześniejsze próby.
        [many] Pominięto { $count } wcześniejszych prób.
       *[other] Pominięto { $count } wcześniejszej próby.
    }
admin-created = Data utworzenia
admin-arrived = Data przyjęcia
admin-last-attempt = Ostatnia próba
admin-retry-until = Próby do
admin-log-id = ID w logu
admin-envelope-id = ID koperty
admin-sender = Ścieżka zwrotna
admin-reply = Odpowiedź drugiego serwera, dosłownie
admin-reply-reported = Odpowiedź podana w raporcie, dosłownie
admin-reply-own = Przyczyna zapisana przez nasz serwer
admin-advice = Co może zrobić administrator
admin-help = Więcej dla administratorów: { $link }
admin-hops = Trasa wiadomości
admin-hops-left-out =
    { $count ->
        [one] Pominięto { $count } wcześniejszy przeskok.
        [few] Pominięto { $count } wcześniejsze przeskoki.
        [many] Pominięto { $count } wcześniejszych przeskoków.
       *[other] Pominięto { $count } wcześniejszego przeskoku.
    }
admin-hop = Przeskok { $count }
admin-hop-time = Czas
admin-hop-relay = Czas przekazania
admin-hop-since = { $duration } od przeskoku { $count }
admin-hop-slowest = Najwolniejszy przeskok
admin-hop-unnamed = Serwer bez nazwy
admin-hop-no-time = nieznany
admin-hop-implausible = Niewiarygodny, dlatego pominięty w obliczeniach
admin-hops-skew = Ujemny czas przekazania oznacza, że zegary dwóch serwerów się różnią.
admin-header = Z nagłówka wiadomości, dosłownie
admin-withheld = ukryto
admin-withheld-targets = Ukryto: adres docelowy przekierowania. W raporcie pominięto też jego serwer i ID w logu (RFC 3464, sekcja 4.2).
admin-withheld-members = Ukryto: członków grupy. W raporcie pominięto też ich serwery i ID w logach (RFC 3464, sekcja 4.2).
admin-withheld-hosts = Ukryto: nazwy i adresy hostów wewnętrznych.
admin-hops-withheld =
    { $count ->
        [one] Ukryto { $count } przeskok wewnętrzny.
        [few] Ukryto { $count } przeskoki wewnętrzne.
        [many] Ukryto { $count } przeskoków wewnętrznych.
       *[other] Ukryto { $count } przeskoku wewnętrznego.
    }

## Wiadomość do postmastera, gdy powiadomienia nie da się wysłać

postmaster-subject = Nadawcę trzeba powiadomić inną drogą
postmaster-step = Powiadom nadawcę inną drogą, na przykład telefonicznie lub pod innym adresem.
postmaster-what = Powiadomienie o poniższej wiadomości miało trafić na adres { $sender } i nie mogło zostać wysłane.
postmaster-why = Ten adres zawiera znaki spoza ASCII. Aby do niego dotrzeć, każdy serwer na trasie musi obsługiwać SMTPUTF8 (RFC 6531), a co najmniej jeden tego nie robi. Dopóki tak jest, ponowne próby nie pomogą.
postmaster-facts = Co zawierałoby powiadomienie

## To samo, gdy powiadomienia na jeden adres są wstrzymywane

postmaster-budget-subject = Wstrzymujemy powiadomienia na jeden adres
postmaster-budget-step = Sprawdź, czy ktoś nie wysyła poczty z użyciem tego adresu, i zatrzymaj ją u źródła.
postmaster-budget-what = Powiadomienie o poniższej wiadomości miało trafić na adres { $sender } i zostało wstrzymane.
postmaster-budget-why = Limit powiadomień dla tego adresu lub dla jego domeny został wyczerpany. Kto fałszuje ścieżkę zwrotną, sprawia, że inni wysyłają na nią powiadomienia. Kolejne wstrzymane powiadomienia są w logu Retourpost.
