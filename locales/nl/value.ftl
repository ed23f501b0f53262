### Hoe waarden er in zinnen en regels uitzien.

value-moment = { $date } om { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } seconden
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
value-duration-hours =
    { $count ->
        [one] { $count } uur
       *[other] { $count } uur
    }
value-duration-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
