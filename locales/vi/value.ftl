### Cách viết các giá trị trong câu và trong từng dòng.

value-moment = { $time } ngày { $date } ({ $zone })
value-duration-seconds = { $count } giây
value-duration-minutes = { $count } phút
value-duration-hours = { $count } giờ
value-duration-days = { $count } ngày
value-size-octets = { $count } byte
value-size-kb = { $size } kB
value-size-mb = { $size } MB
