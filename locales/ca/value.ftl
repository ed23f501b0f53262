### Com es mostren els valors dins de les frases i de les files.

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } segon
       *[other] { $count } segons
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minut
       *[other] { $count } minuts
    }
value-duration-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } hores
    }
value-duration-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dies
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
