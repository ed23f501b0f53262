### Powiadomienie: wszystko wokół przyczyn.
###
### Piszemy na Ty, w trybie rozkazującym lub w czasie teraźniejszym (Sprawdź, piszesz). Nie używamy drugiej osoby czasu
### przeszłego ani imiesłowów, które zdradzają płeć. Zdanie ma jedną myśl i najwyżej dwadzieścia słów. Następny krok
### jest na początku, nikogo nie obwiniamy. O innych: ta osoba, osoba, do której piszesz, administrator.
### Wiadomość zostaje dostarczona albo przekazana (między serwerami), skrzynka ma przekierowanie. To, co się czyta, to
### powiadomienie; to, co jest do niego dołączone, to raport.
### Nazwa domeny stoi po słowie, które się odmienia za nią: domeny, domenie, serwer, serwera.

## Temat i nadawca

notice-subject-failed = Nie dostarczono: Twoja wiadomość
    .with-subject = Nie dostarczono: { $subject }
notice-subject-unsure = Bez potwierdzenia: Twoja wiadomość
    .with-subject = Bez potwierdzenia: { $subject }
notice-subject-delayed = Opóźnienie: nadal próbujemy
    .with-subject = Opóźnienie: { $subject }
notice-subject-delivered = Dostarczono: Twoja wiadomość
    .with-subject = Dostarczono: { $subject }
notice-subject-relayed = Przekazano dalej: Twoja wiadomość
    .with-subject = Przekazano dalej: { $subject }
notice-subject-expanded = Przekazano grupie: Twoja wiadomość
    .with-subject = Przekazano grupie: { $subject }
notice-subject-mixed = Różne wyniki: Twoja wiadomość
    .with-subject = Różne wyniki: { $subject }

# Bez przyimka, aby pasowała każda nazwa.
notice-from = Poczta { $site }
notice-brand = Poczta { $site }

## Co się stało

notice-failed-what = Twoja wiadomość na adres { $recipient } nie została dostarczona.
notice-failed-what-many =
    { $count ->
        [one] Twoja wiadomość na { $count } adres nie została dostarczona:
        [few] Twoja wiadomość na { $count } adresy nie została dostarczona:
        [many] Twoja wiadomość na { $count } adresów nie została dostarczona:
       *[other] Twoja wiadomość na { $count } adresu nie została dostarczona:
    }
notice-failed-what-unsure = Nie ma pewności, czy Twoja wiadomość na adres { $recipient } została dostarczona.
notice-failed-what-unsure-many =
    { $count ->
        [one] Nie ma pewności, czy Twoja wiadomość na { $count } adres została dostarczona:
        [few] Nie ma pewności, czy Twoja wiadomość na { $count } adresy została dostarczona:
        [many] Nie ma pewności, czy Twoja wiadomość na { $count } adresów została dostarczona:
       *[other] Nie ma pewności, czy Twoja wiadomość na { $count } adresu została dostarczona:
    }
notice-delayed-what = Twoja wiadomość na adres { $recipient } nie została jeszcze dostarczona.
notice-delayed-what-many =
    { $count ->
        [one] Twoja wiadomość na { $count } adres nie została jeszcze dostarczona:
        [few] Twoja wiadomość na { $count } adresy nie została jeszcze dostarczona:
        [many] Twoja wiadomość na { $count } adresów nie została jeszcze dostarczona:
       *[other] Twoja wiadomość na { $count } adresu nie została jeszcze dostarczona:
    }
notice-delivered-what = Twoja wiadomość na adres { $recipient } została dostarczona.
notice-delivered-what-many =
    { $count ->
        [one] Twoja wiadomość na { $count } adres została dostarczona:
        [few] Twoja wiadomość na { $count } adresy została dostarczona:
        [many] Twoja wiadomość na { $count } adresów została dostarczona:
       *[other] Twoja wiadomość na { $count } adresu została dostarczona:
    }
notice-relayed-what = Twoja wiadomość na adres { $recipient } została przekazana do następnego systemu pocztowego.
notice-relayed-what-many =
    { $count ->
        [one] Twoja wiadomość na { $count } adres została przekazana do następnego systemu pocztowego:
        [few] Twoja wiadomość na { $count } adresy została przekazana do następnego systemu pocztowego:
        [many] Twoja wiadomość na { $count } adresów została przekazana do następnego systemu pocztowego:
       *[other] Twoja wiadomość na { $count } adresu została przekazana do następnego systemu pocztowego:
    }
notice-expanded-what = Twoja wiadomość na adres { $recipient } została przekazana na kilka adresów.
notice-expanded-what-many =
    { $count ->
        [one] Twoja wiadomość na { $count } adres grupowy została przekazana dalej:
        [few] Twoja wiadomość na { $count } adresy grupowe została przekazana dalej:
        [many] Twoja wiadomość na { $count } adresów grupowych została przekazana dalej:
       *[other] Twoja wiadomość na { $count } adresu grupowego została przekazana dalej:
    }

notice-each-address = Dotyczy to każdego z tych adresów:
notice-overview-headline = Wynik nie jest taki sam dla wszystkich adresów
notice-overview-failed =
    { $count ->
        [one] { $count } adres: nie dostarczono, nie będzie dalszych prób
        [few] { $count } adresy: nie dostarczono, nie będzie dalszych prób
        [many] { $count } adresów: nie dostarczono, nie będzie dalszych prób
       *[other] { $count } adresu: nie dostarczono, nie będzie dalszych prób
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adres: być może dostarczono, nie będzie dalszych prób
        [few] { $count } adresy: być może dostarczono, nie będzie dalszych prób
        [many] { $count } adresów: być może dostarczono, nie będzie dalszych prób
       *[other] { $count } adresu: być może dostarczono, nie będzie dalszych prób
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adres: opóźnienie, nadal próbujemy
        [few] { $count } adresy: opóźnienie, nadal próbujemy
        [many] { $count } adresów: opóźnienie, nadal próbujemy
       *[other] { $count } adresu: opóźnienie, nadal próbujemy
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adres: dostarczono
        [few] { $count } adresy: dostarczono
        [many] { $count } adresów: dostarczono
       *[other] { $count } adresu: dostarczono
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adres: przekazano do następnego systemu pocztowego
        [few] { $count } adresy: przekazano do następnego systemu pocztowego
        [many] { $count } adresów: przekazano do następnego systemu pocztowego
       *[other] { $count } adresu: przekazano do następnego systemu pocztowego
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } adres grupowy: przekazano członkom grupy
        [few] { $count } adresy grupowe: przekazano członkom grup
        [many] { $count } adresów grupowych: przekazano członkom grup
       *[other] { $count } adresu grupowego: przekazano członkom grup
    }
notice-likely = Najbardziej prawdopodobna przyczyna
notice-same-advice = Powyższe rady są aktualne także tutaj.
notice-more-recipients =
    { $count ->
        [one] Na tej liście brakuje jeszcze { $count } adresu. Wymienia go załączony raport.
        [few] Na tej liście brakuje jeszcze { $count } adresów. Wymienia je załączony raport.
        [many] Na tej liście brakuje jeszcze { $count } adresów. Wymienia je załączony raport.
       *[other] Na tej liście brakuje jeszcze { $count } adresu. Wymienia je załączony raport.
    }
notice-failed-final = Nie będzie dalszych prób.
notice-enclosed-full = Cała Twoja wiadomość jest w załączniku.
notice-enclosed-header = W załączniku jest tylko nagłówek Twojej wiadomości: nadawca, temat, data i podobne wiersze.
notice-enclosed-header-8bit = W załączniku jest tylko nagłówek Twojej wiadomości. Jej treść zawiera znaki, które w drodze powrotnej mogłyby zostać zniekształcone.
notice-fields-left-out =
    { $count ->
        [one] Z tego nagłówka usunięto { $count } wiersz, bo nagłówek był zbyt długi.
        [few] Z tego nagłówka usunięto { $count } wiersze, bo nagłówek był zbyt długi.
        [many] Z tego nagłówka usunięto { $count } wierszy, bo nagłówek był zbyt długi.
       *[other] Z tego nagłówka usunięto { $count } wiersza, bo nagłówek był zbyt długi.
    }
notice-fields-withheld =
    { $count ->
        [one] Z tego nagłówka usunięto { $count } wiersz, aby chronić prywatność.
        [few] Z tego nagłówka usunięto { $count } wiersze, aby chronić prywatność.
        [many] Z tego nagłówka usunięto { $count } wierszy, aby chronić prywatność.
       *[other] Z tego nagłówka usunięto { $count } wiersza, aby chronić prywatność.
    }
notice-withheld-targets = To powiadomienie nie pokazuje, na jaki adres przekazano Twoją wiadomość.
notice-withheld-members = To powiadomienie nie pokazuje, kto należy do grupy.
notice-withheld-hosts = To powiadomienie nie pokazuje nazw serwerów wewnątrz systemu pocztowego.
notice-only-these = To powiadomienie dotyczy tylko tych adresów.
    .one = To powiadomienie dotyczy tylko tego adresu.

## Kto może działać i jak

notice-steps-heading = Co możesz zrobić
notice-who-heading = Kto może pomóc?
notice-who-sender = Ty możesz { $act }.
notice-who-recipient =
    { $count ->
       *[one] Osoba, do której piszesz, może { $act }.
        [few] Osoby, do których piszesz, mogą { $act }.
        [many] Osoby, do których piszesz, mogą { $act }.
        [other] Osoby, do których piszesz, mogą { $act }.
    }
notice-who-sender-admin = Twój administrator może { $act }.
notice-who-recipient-admin = Administratorzy domeny { $domain } mogą { $act }.
notice-who-nobody = Nikt bezpośrednio. Pozostaje { $act }.
notice-party-you = Ty
notice-party-recipient =
    { $count ->
       *[one] Osoba, do której piszesz
        [few] Osoby, do których piszesz
        [many] Osoby, do których piszesz
        [other] Osoby, do których piszesz
    }
notice-party-your-admin = Twój administrator
notice-party-their-admin = Administratorzy domeny { $domain }
notice-part-can-act = Co można zrobić: { $act }
notice-part-passed-on = Próba przekazania dalej
notice-part-refused = Odmowa przyjęcia
notice-part-no-answer = Brak odpowiedzi
notice-part-not-delivered = Dostarczenie się nie udało
notice-part-keeps-trying = Kolejne próby trwają
notice-part-nothing-to-do = Potrzebna pomoc innych
notice-part-delivered = Wiadomość dostarczona
notice-part-relayed = Wiadomość przekazana dalej
notice-part-expanded = Wiadomość przekazana grupie

## Kilka języków w jednym powiadomieniu

notice-language-below = Poniżej po polsku
notice-several-languages = To powiadomienie jest w kilku językach. Jednym z nich jest polski.

## Pomoc i kontakt

notice-help = Więcej o tym problemie: { $link }
    .label = Więcej o tym problemie
notice-contact-address = Masz pytania? Napisz na adres: { $contact }
notice-contact-link = Kontakt z nami przez internet: { $link }

## Pierwotna wiadomość

notice-message-heading = Twoja wiadomość
notice-message-subject = Temat
notice-message-sent = Wysłano
notice-message-id = Message-ID
notice-message-size = Rozmiar

## Opóźnienie

notice-delayed-headline = Nadal próbujemy
notice-delayed-until = Będziemy próbować do { $until }. Jeśli do tego czasu się nie uda, otrzymasz kolejne powiadomienie.
notice-delayed-open = Jeśli będziemy musieli przerwać próby, otrzymasz kolejne powiadomienie.
notice-delayed-since = Czas oczekiwania Twojej wiadomości: { $duration }.
notice-delayed-nothing = Nie musisz nic robić. Nie trzeba wysyłać wiadomości ponownie.
notice-delayed-reason-heading = Co wiadomo do tej pory
notice-delayed-urgent =
    { $count ->
        [one] Sprawa jest pilna? Skontaktuj się z tą osobą inną drogą, na przykład telefonicznie.
        [few] Sprawa jest pilna? Skontaktuj się z tymi osobami inną drogą, na przykład telefonicznie.
        [many] Sprawa jest pilna? Skontaktuj się z tymi osobami inną drogą, na przykład telefonicznie.
       *[other] Sprawa jest pilna? Wybierz inną drogę kontaktu, na przykład telefon.
    }

## Powodzenie

notice-delivered-headline = Wiadomość dotarła
notice-delivered-meaning = To nie znaczy, że została przeczytana.
notice-relayed-headline = Potwierdzenia dostarczenia nie będzie
notice-relayed-meaning = System pocztowy, który przejął wiadomość na drodze do domeny { $domain }, nie wysyła potwierdzeń.
notice-expanded-headline = Wiadomość jest w drodze do członków grupy
notice-expanded-meaning = Adres grupowy zastępuje kilka innych. Jeśli na któryś z nich nie uda się dostarczyć wiadomości, możesz jeszcze otrzymać powiadomienie.
notice-label = { $label }:

## Wstęp do raportu, który przyszedł z innego miejsca

explanation-what = Ten tekst objaśnia poniższy raport. Według samego raportu pochodzi on z tego systemu pocztowego:
explanation-unverified = Nie da się tu sprawdzić, czy tak jest. Sam raport jest poniżej, dokładnie taki, jaki przyszedł.
