### كيف تظهر القيم داخل الجمل والأسطر.
###
### العدد مكتوب في كل صيغة، حتى مع الواحد والاثنين: فقد تسبقه علامة السالب، ولا مكان لها من دون رقم.

value-moment = { $date }، الساعة { $time } (UTC{ $zone })
value-duration-seconds =
    { $count ->
        [zero] { $count } ثانية
        [one] { $count } ثانية
        [two] { $count } ثانية
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
value-duration-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] { $count } دقيقة
        [two] { $count } دقيقة
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
value-duration-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] { $count } ساعة
        [two] { $count } ساعة
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
value-duration-days =
    { $count ->
        [zero] { $count } يوم
        [one] { $count } يوم
        [two] { $count } يوم
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
value-size-octets = { $count } بايت
value-size-kb = { $size } كيلوبايت
value-size-mb = { $size } ميغابايت
