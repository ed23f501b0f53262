### 문장과 표에 들어가는 값의 표기.

value-moment = { $date } { $time } ({ $zone })
value-duration-seconds = { $count }초
value-duration-minutes = { $count }분
value-duration-hours = { $count }시간
value-duration-days = { $count }일
value-size-octets = { $count }바이트
value-size-kb = { $size } kB
value-size-mb = { $size } MB
