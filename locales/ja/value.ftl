### 文中や表での値の書き方。

value-moment = { $date } { $time }（{ $zone }）
value-duration-seconds = { $count }秒
value-duration-minutes = { $count }分
value-duration-hours = { $count }時間
value-duration-days = { $count }日
value-size-octets = { $count }バイト
value-size-kb = { $size } kB
value-size-mb = { $size } MB
