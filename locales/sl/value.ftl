### Kako so videti vrednosti v stavkih in vrsticah.
###
### Trajanje stoji v imenovalniku (2 dneva, 1 ura), stavki so postavljeni tako, da to vedno drži: za dvopičjem ali na začetku.
### Dvojina: 2, 102, 202.

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count }{ "\u00A0" }sekunda
        [two] { $count }{ "\u00A0" }sekundi
        [few] { $count }{ "\u00A0" }sekunde
       *[other] { $count }{ "\u00A0" }sekund
    }
value-duration-minutes =
    { $count ->
        [one] { $count }{ "\u00A0" }minuta
        [two] { $count }{ "\u00A0" }minuti
        [few] { $count }{ "\u00A0" }minute
       *[other] { $count }{ "\u00A0" }minut
    }
value-duration-hours =
    { $count ->
        [one] { $count }{ "\u00A0" }ura
        [two] { $count }{ "\u00A0" }uri
        [few] { $count }{ "\u00A0" }ure
       *[other] { $count }{ "\u00A0" }ur
    }
value-duration-days =
    { $count ->
        [one] { $count }{ "\u00A0" }dan
        [two] { $count }{ "\u00A0" }dneva
        [few] { $count }{ "\u00A0" }dnevi
       *[other] { $count }{ "\u00A0" }dni
    }
value-size-octets =
    { $count ->
        [one] { $count }{ "\u00A0" }bajt
        [two] { $count }{ "\u00A0" }bajta
        [few] { $count }{ "\u00A0" }bajti
       *[other] { $count }{ "\u00A0" }bajtov
    }
value-size-kb = { $size }{ "\u00A0" }kB
value-size-mb = { $size }{ "\u00A0" }MB
