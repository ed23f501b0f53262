### مقدارها درون جمله‌ها و ردیف‌ها. اسم پس از عدد در فارسی جمع نمی‌شود، پس یک متن بس است.

value-moment = { $date }، ساعت { $time } (UTC{ $zone })
value-duration-seconds = { $count } ثانیه
value-duration-minutes = { $count } دقیقه
value-duration-hours = { $count } ساعت
value-duration-days = { $count } روز
value-size-octets = { $count } بایت
value-size-kb = { $size } کیلوبایت
value-size-mb = { $size } مگابایت
