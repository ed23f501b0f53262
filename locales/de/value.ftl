### Wie Werte in Sätzen und Zeilen aussehen.
###
### Eine Dauer steht im Nominativ oder Akkusativ (2 Tage). Sätze sind so gebaut, dass das immer passt.

value-moment = { $date } um { $time } Uhr ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
value-duration-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
value-duration-hours =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
value-duration-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
value-size-octets =
    { $count ->
        [one] { $count } Byte
       *[other] { $count } Byte
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
