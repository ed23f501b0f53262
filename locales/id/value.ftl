### Cara menulis waktu, lama waktu, dan ukuran. Setelah angka tidak ada bentuk jamak.

value-moment = { $date } pukul { $time } ({ $zone })
value-duration-seconds = { $count } detik
value-duration-minutes = { $count } menit
value-duration-hours = { $count } jam
value-duration-days = { $count } hari
value-size-octets = { $count } byte
value-size-kb = { $size } kB
value-size-mb = { $size } MB
