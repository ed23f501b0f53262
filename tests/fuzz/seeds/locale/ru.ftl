=== ru/value.ftl
value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds = { $count ->
    [one] { $count } секунда
    [few] { $count } секунды
   *[many] { $count } секунд
}
value-duration-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
   *[many] { $count } минут
}
value-duration-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
}
value-duration-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}
value-size-octets = { $count ->
    [one] { $count } байт
    [few] { $count } байта
   *[many] { $count } байт
}
value-size-kb = { $size } кБ
value-size-mb = { $size } МБ
