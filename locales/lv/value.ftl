### Kā vērtības izskatās teikumos un rindās.
###
### Datums, ilgums un skaits stāv nominatīvā. Tāpēc teikumi veidoti tā, ka vērtība ir aiz kola vai teikuma sākumā.

value-moment = { $date }, plkst. { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [zero] { $count } sekunžu
        [one] { $count } sekunde
       *[other] { $count } sekundes
    }
value-duration-minutes =
    { $count ->
        [zero] { $count } minūšu
        [one] { $count } minūte
       *[other] { $count } minūtes
    }
value-duration-hours =
    { $count ->
        [zero] { $count } stundu
        [one] { $count } stunda
       *[other] { $count } stundas
    }
value-duration-days =
    { $count ->
        [zero] { $count } dienu
        [one] { $count } diena
       *[other] { $count } dienas
    }
value-size-octets =
    { $count ->
        [zero] { $count } baitu
        [one] { $count } baits
       *[other] { $count } baiti
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
