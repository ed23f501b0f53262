### Slik ser verdier ut i setninger og rader.

value-moment = { $date } kl. { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minutt
       *[other] { $count } minutter
    }
value-duration-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timer
    }
value-duration-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } byte
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
