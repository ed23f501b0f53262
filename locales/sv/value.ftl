### Så ser värden ut i meningar och rader.

value-moment = { $date } kl. { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
value-duration-hours =
    { $count ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
value-duration-days =
    { $count ->
        [one] { $count } dygn
       *[other] { $count } dygn
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } byte
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
