### Değerlerin cümle ve satır içindeki biçimi.

value-moment = { $date } { $time } ({ $zone })
value-duration-seconds = { $count } saniye
value-duration-minutes = { $count } dakika
value-duration-hours = { $count } saat
value-duration-days = { $count } gün
value-size-octets = { $count } bayt
value-size-kb = { $size } kB
value-size-mb = { $size } MB
