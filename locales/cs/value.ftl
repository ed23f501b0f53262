### Jak vypadají hodnoty ve větách a v řádcích.
###
### Doba trvání stojí vždy v prvním pádě (2 dny, 1 hodina). Věty jsou postaveny tak, aby to vždy sedělo: po dvojtečce nebo
### na začátku. Datum stojí v druhém pádě (23. listopadu), může tedy stát i po „do“.

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count }{ "\u00A0" }sekunda
        [few] { $count }{ "\u00A0" }sekundy
       *[other] { $count }{ "\u00A0" }sekund
    }
value-duration-minutes =
    { $count ->
        [one] { $count }{ "\u00A0" }minuta
        [few] { $count }{ "\u00A0" }minuty
       *[other] { $count }{ "\u00A0" }minut
    }
value-duration-hours =
    { $count ->
        [one] { $count }{ "\u00A0" }hodina
        [few] { $count }{ "\u00A0" }hodiny
       *[other] { $count }{ "\u00A0" }hodin
    }
value-duration-days =
    { $count ->
        [one] { $count }{ "\u00A0" }den
        [few] { $count }{ "\u00A0" }dny
       *[other] { $count }{ "\u00A0" }dní
    }
value-size-octets =
    { $count ->
        [one] { $count }{ "\u00A0" }bajt
        [few] { $count }{ "\u00A0" }bajty
       *[other] { $count }{ "\u00A0" }bajtů
    }
value-size-kb = { $size }{ "\u00A0" }kB
value-size-mb = { $size }{ "\u00A0" }MB
