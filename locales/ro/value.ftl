### Cum arată valorile în propoziții și în rânduri.

value-moment = { $date }, ora { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } secundă
        [few] { $count } secunde
       *[other] { $count } de secunde
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
value-duration-hours =
    { $count ->
        [one] { $count } oră
        [few] { $count } ore
       *[other] { $count } de ore
    }
value-duration-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
value-size-octets =
    { $count ->
        [one] { $count } octet
        [few] { $count } octeți
       *[other] { $count } de octeți
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
