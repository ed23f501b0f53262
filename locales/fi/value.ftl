### Miten arvot näkyvät lauseissa ja riveillä.

value-moment = { $date } klo { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } sekunti
       *[other] { $count } sekuntia
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minuutti
       *[other] { $count } minuuttia
    }
value-duration-hours =
    { $count ->
        [one] { $count } tunti
       *[other] { $count } tuntia
    }
value-duration-days =
    { $count ->
        [one] { $count } päivä
       *[other] { $count } päivää
    }
value-size-octets =
    { $count ->
        [one] { $count } tavu
       *[other] { $count } tavua
    }
value-size-kb = { $size } kt
value-size-mb = { $size } Mt
