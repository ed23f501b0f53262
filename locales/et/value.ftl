### Kuidas väärtused lausetes ja ridadel välja näevad.

value-moment = { $date } kell { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekundit
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minutit
    }
value-duration-hours =
    { $count ->
        [one] { $count } tund
       *[other] { $count } tundi
    }
value-duration-days =
    { $count ->
        [one] { $count } päev
       *[other] { $count } päeva
    }
value-size-octets =
    { $count ->
        [one] { $count } bait
       *[other] { $count } baiti
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
