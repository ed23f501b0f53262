### Svona birtast gildi inni í setningum og línum. Þau standa alltaf í nefnifalli.

value-moment = { $date } kl. { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } sekúnda
       *[other] { $count } sekúndur
    }
value-duration-minutes =
    { $count ->
        [one] { $count } mínúta
       *[other] { $count } mínútur
    }
value-duration-hours =
    { $count ->
        [one] { $count } klukkustund
       *[other] { $count } klukkustundir
    }
value-duration-days =
    { $count ->
        [one] { $count } dagur
       *[other] { $count } dagar
    }
value-size-octets =
    { $count ->
        [one] { $count } bæti
       *[other] { $count } bæti
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
