### Kako vrijednosti izgledaju u rečenicama i redcima.
###
### Trajanje je uvijek u nominativu (1 sat, 2 sata, 5 sati), zato stoji iza dvotočke ili na početku. Datum je u genitivu
### (21. studenoga 2026.), pa može stajati i iza „do”.

value-moment = { $date } u { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count }{ "\u00A0" }sekunda
        [few] { $count }{ "\u00A0" }sekunde
       *[other] { $count }{ "\u00A0" }sekundi
    }
value-duration-minutes =
    { $count ->
        [one] { $count }{ "\u00A0" }minuta
        [few] { $count }{ "\u00A0" }minute
       *[other] { $count }{ "\u00A0" }minuta
    }
value-duration-hours =
    { $count ->
        [one] { $count }{ "\u00A0" }sat
        [few] { $count }{ "\u00A0" }sata
       *[other] { $count }{ "\u00A0" }sati
    }
value-duration-days =
    { $count ->
        [one] { $count }{ "\u00A0" }dan
        [few] { $count }{ "\u00A0" }dana
       *[other] { $count }{ "\u00A0" }dana
    }
value-size-octets =
    { $count ->
        [one] { $count }{ "\u00A0" }bajt
        [few] { $count }{ "\u00A0" }bajta
       *[other] { $count }{ "\u00A0" }bajtova
    }
value-size-kb = { $size }{ "\u00A0" }kB
value-size-mb = { $size }{ "\u00A0" }MB
