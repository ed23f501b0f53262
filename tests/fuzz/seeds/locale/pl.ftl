=== pl/value.ftl
value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds = { $count ->
    [one] { $count } sekunda
    [few] { $count } sekundy
   *[many] { $count } sekund
}
value-duration-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
   *[many] { $count } minut
}
value-duration-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
   *[many] { $count } godzin
}
value-duration-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
   *[many] { $count } dni
}
value-size-octets = { $count ->
    [one] { $count } bajt
    [few] { $count } bajty
   *[many] { $count } bajtów
}
value-size-kb = { $size } kB
value-size-mb = { $size } MB
