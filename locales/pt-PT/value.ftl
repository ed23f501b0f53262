### O aspeto dos valores nas frases e nas linhas. Um espaço inseparável une o número à unidade.

value-moment = { $date } às { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
value-duration-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
value-duration-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
