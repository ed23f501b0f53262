### Ako vyzerajú hodnoty vo vetách a v riadkoch.
###
### Trvanie stojí vždy v prvom páde (2 dni, 1 hodina). Vety sú postavené tak, aby to vždy sedelo: po dvojbodke alebo na
### začiatku. Dátum stojí v druhom páde (23. novembra), môže teda stáť aj po „do“.

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count }{ "\u00A0" }sekunda
        [few] { $count }{ "\u00A0" }sekundy
       *[other] { $count }{ "\u00A0" }sekúnd
    }
value-duration-minutes =
    { $count ->
        [one] { $count }{ "\u00A0" }minúta
        [few] { $count }{ "\u00A0" }minúty
       *[other] { $count }{ "\u00A0" }minút
    }
value-duration-hours =
    { $count ->
        [one] { $count }{ "\u00A0" }hodina
        [few] { $count }{ "\u00A0" }hodiny
       *[other] { $count }{ "\u00A0" }hodín
    }
value-duration-days =
    { $count ->
        [one] { $count }{ "\u00A0" }deň
        [few] { $count }{ "\u00A0" }dni
       *[other] { $count }{ "\u00A0" }dní
    }
value-size-octets =
    { $count ->
        [one] { $count }{ "\u00A0" }bajt
        [few] { $count }{ "\u00A0" }bajty
       *[other] { $count }{ "\u00A0" }bajtov
    }
value-size-kb = { $size }{ "\u00A0" }kB
value-size-mb = { $size }{ "\u00A0" }MB
