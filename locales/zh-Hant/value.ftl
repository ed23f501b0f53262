### 句子和欄位裡各種數值的寫法。

value-moment = { $date } { $time }（{ $zone }）
value-duration-seconds = { $count } 秒
value-duration-minutes = { $count } 分鐘
value-duration-hours = { $count } 小時
value-duration-days = { $count } 天
value-size-octets = { $count } 位元組
value-size-kb = { $size } kB
value-size-mb = { $size } MB
