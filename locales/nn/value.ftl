### Slik ser verdiar ut i setningar og rader.

value-moment = { $date } kl. { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekund
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minutt
       *[other] { $count } minutt
    }
value-duration-hours =
    { $count ->
        [one] { $count } time
       *[other] { $count } timar
    }
value-duration-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } byte
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
