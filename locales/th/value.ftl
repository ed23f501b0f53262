### ค่าเมื่ออยู่ในประโยคและในแถวข้อมูล

value-moment = { $date } เวลา { $time } น. ({ $zone })
value-duration-seconds = { $count } วินาที
value-duration-minutes = { $count } นาที
value-duration-hours = { $count } ชั่วโมง
value-duration-days = { $count } วัน
value-size-octets = { $count } ไบต์
value-size-kb = { $size } kB
value-size-mb = { $size } MB
