### Cómo se escriben los valores dentro de las frases y las filas.

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
value-duration-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
value-duration-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
