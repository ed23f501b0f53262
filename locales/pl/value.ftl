### Jak wyglądają wartości w zdaniach i w wierszach.
###
### Czas trwania stoi zawsze w mianowniku (2 dni, 1 godzina). Zdania są tak zbudowane, że to zawsze pasuje: po dwukropku
### albo na początku. Data stoi w dopełniaczu (23 listopada), więc może stać po „do”.

value-moment = { $date }, godz. { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } sekunda
        [few] { $count } sekundy
        [many] { $count } sekund
       *[other] { $count } sekundy
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }
value-duration-hours =
    { $count ->
        [one] { $count } godzina
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
value-duration-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
value-size-octets =
    { $count ->
        [one] { $count } bajt
        [few] { $count } bajty
        [many] { $count } bajtów
       *[other] { $count } bajta
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
