### Как изглеждат стойностите в изреченията и в редовете.
###
### След число съществителните от мъжки род са в бройна форма: 4 часа, 712 байта; но 2 дни.

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } секунда
       *[other] { $count } секунди
    }
value-duration-minutes =
    { $count ->
        [one] { $count } минута
       *[other] { $count } минути
    }
value-duration-hours =
    { $count ->
        [one] { $count } час
       *[other] { $count } часа
    }
value-duration-days =
    { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }
value-size-octets =
    { $count ->
        [one] { $count } байт
       *[other] { $count } байта
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
