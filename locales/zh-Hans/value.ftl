### 句子和表格中各种数值的写法。

value-moment = { $date } { $time }（{ $zone }）
value-duration-seconds = { $count } 秒
value-duration-minutes = { $count } 分钟
value-duration-hours = { $count } 小时
value-duration-days = { $count } 天
value-size-octets = { $count } 字节
value-size-kb = { $size } kB
value-size-mb = { $size } MB
