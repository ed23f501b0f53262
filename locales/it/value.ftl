### Come appaiono i valori nelle frasi e nelle righe.

value-moment = { $date }, ore { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } secondo
       *[other] { $count } secondi
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }
value-duration-hours =
    { $count ->
        [one] { $count } ora
       *[other] { $count } ore
    }
value-duration-days =
    { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } byte
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
