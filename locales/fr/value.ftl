### L’aspect des valeurs dans les phrases et les lignes. Une espace insécable tient ensemble le nombre et son unité.

value-moment = { $date } à { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
value-duration-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
value-duration-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
value-size-octets =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
value-size-kb = { $size } ko
value-size-mb = { $size } Mo
