### Sådan ser værdier ud i sætninger og rækker.

value-moment = { $date } kl. { $time } ({ $zone })

value-duration-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minut
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
       *[other] { $count } dage
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
