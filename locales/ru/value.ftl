### Как выглядят значения внутри предложений и строк.
###
### Промежуток времени всегда стоит в именительном падеже (1 минута, 2 дня). Предложения построены так, чтобы это
### подходило: после двоеточия или в начале. Месяц в дате стоит в родительном падеже (23 ноября), поэтому перед датой может стоять «до».

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } секунда
        [few] { $count } секунды
       *[many] { $count } секунд
    }
value-duration-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
       *[many] { $count } минут
    }
value-duration-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
       *[many] { $count } часов
    }
value-duration-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
value-size-octets =
    { $count ->
        [one] { $count } байт
        [few] { $count } байта
       *[many] { $count } байт
    }
value-size-kb = { $size } кБ
value-size-mb = { $size } МБ
