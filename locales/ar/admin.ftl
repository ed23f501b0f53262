### الجزء الموجّه إلى مسؤولي البريد. المصطلحات التقنية مقبولة هنا، وما قالته الأجهزة يبقى كما هو بلا ترجمة.

admin-heading = لمسؤولي البريد
admin-recipient = العنوان
admin-status = الحالة
admin-status-received = الحالة كما وردت
admin-status-derived = الحالة بحسب الرد
admin-original-recipient = أُرسلت إلى
admin-reported-by = مصدر التقرير
admin-remote = الخادم الآخر
admin-remote-unnamed = غير مذكور في التقرير
admin-remote-none = لم يرد أي خادم؛ هذا ما وجده الخادم الذي كتب التقرير
admin-stage = المرحلة
admin-stage-connect = لم يتم أي اتصال
admin-stage-greeting = عند الترحيب، قبل أي أمر
admin-stage-hello = بعد EHLO
admin-stage-starttls = بعد STARTTLS
admin-stage-auth = بعد AUTH
admin-stage-mail = بعد MAIL FROM (المرسل)
admin-stage-rcpt = بعد RCPT TO (المستلم)
admin-stage-data = بعد DATA، قبل الرسالة
admin-stage-end-of-data = بعد الرسالة كاملة
admin-attempts = المحاولات
admin-attempts-value =
    { $count ->
        [zero] { $count } محاولة، آخرها في { $moment }
        [one] محاولة واحدة، في { $moment }
        [two] محاولتان، آخرهما في { $moment }
        [few] { $count } محاولات، آخرها في { $moment }
        [many] { $count } محاولة، آخرها في { $moment }
       *[other] { $count } محاولة، آخرها في { $moment }
    }
admin-attempts-list = المحاولات، الأحدث أولًا
admin-attempt-repeats =
    { $count ->
        [zero] جاء الرد نفسه { $count } مرة متتالية.
        [one] جاء هذا الرد مرة واحدة.
        [two] جاء الرد نفسه مرتين متتاليتين.
        [few] جاء الرد نفسه { $count } مرات متتالية.
        [many] جاء الرد نفسه { $count } مرة متتالية.
       *[other] جاء الرد نفسه { $count } مرة متتالية.
    }
admin-attempts-left-out =
    { $count ->
        [zero] { $count } محاولة سابقة غير مدرجة.
        [one] محاولة سابقة واحدة غير مدرجة.
        [two] محاولتان سابقتان غير مدرجتين.
        [few] { $count } محاولات سابقة غير مدرجة.
        [many] { $count } محاولة سابقة غير مدرجة.
       *[other] { $count } محاولة سابقة غير مدرجة.
    }
admin-created = وقت الكتابة
admin-arrived = وقت الوصول
admin-last-attempt = آخر محاولة
admin-retry-until = المحاولة حتى
admin-log-id = معرّف السجل
admin-envelope-id = معرّف الظرف
admin-sender = عنوان الإرجاع
admin-reply = رد الخادم الآخر، حرفيًا
admin-reply-reported = الرد كما ورد في التقرير، حرفيًا
admin-reply-own = السبب الذي سجّله خادمنا
admin-advice = ما يمكن لمسؤول البريد فعله
admin-help = المزيد لمسؤولي البريد: { $link }
admin-hops = مسار الرسالة
admin-hops-left-out =
    { $count ->
        [zero] { $count } محطة سابقة غير مدرجة.
        [one] محطة سابقة واحدة غير مدرجة.
        [two] محطتان سابقتان غير مدرجتين.
        [few] { $count } محطات سابقة غير مدرجة.
        [many] { $count } محطة سابقة غير مدرجة.
       *[other] { $count } محطة سابقة غير مدرجة.
    }
admin-hop = المحطة { $count }
admin-hop-time = الوقت
admin-hop-relay = زمن العبور
admin-hop-since = { $duration } منذ المحطة { $count }
admin-hop-slowest = أبطأ محطة
admin-hop-unnamed = خادم غير مسمى
admin-hop-no-time = غير معروف
admin-hop-implausible = وقت غير معقول، فلم يُحتسب
admin-hops-skew = زمن العبور السالب يعني أن ساعة خادم تختلف عن ساعة خادم آخر.
admin-header = من ترويسة الرسالة، حرفيًا
admin-withheld = غير معروض
admin-withheld-targets = غير معروض: وجهة إعادة التوجيه. وخادمها ومعرّف سجلها محذوفان من التقرير أيضًا (القسم 4.2 من RFC 3464).
admin-withheld-members = غير معروض: أعضاء المجموعة. وخوادمهم ومعرّفات سجلاتها محذوفة من التقرير أيضًا (القسم 4.2 من RFC 3464).
admin-withheld-hosts = غير معروض: أسماء الخوادم الداخلية وعناوينها.
admin-hops-withheld =
    { $count ->
        [zero] { $count } محطة داخلية غير معروضة.
        [one] محطة داخلية واحدة غير معروضة.
        [two] محطتان داخليتان غير معروضتين.
        [few] { $count } محطات داخلية غير معروضة.
        [many] { $count } محطة داخلية غير معروضة.
       *[other] { $count } محطة داخلية غير معروضة.
    }

## الرسالة إلى مدير البريد عن إشعار لا يمكن إرساله أبدًا

postmaster-subject = يلزم إبلاغ المرسل بوسيلة أخرى
postmaster-step = يُرجى إبلاغ المرسل بوسيلة أخرى، مثلًا بالهاتف أو على عنوان آخر.
postmaster-what = كان الإشعار الخاص بالرسالة أدناه موجهًا إلى { $sender } وتعذّر إرساله.
postmaster-why = في هذا العنوان محارف من خارج ASCII. وللوصول إليه يجب أن يدعم كل خادم على الطريق SMTPUTF8 (RFC 6531)، وهناك خادم واحد على الأقل لا يدعمه. وما دام الأمر كذلك، فلا فائدة من محاولة جديدة.
postmaster-facts = كان الإشعار سيذكر ما يلي

postmaster-budget-subject = إشعارات إلى عنوان واحد محجوزة
postmaster-budget-step = يُرجى التحقق مما إذا كان أحد يرسل بريدًا باسم هذا العنوان، وإيقاف ذلك من مصدره.
postmaster-budget-what = كان إشعار خاص بالرسالة أدناه موجهًا إلى { $sender } وتم حجزه.
postmaster-budget-why = بلغ عدد الإشعارات حده الأقصى لهذا العنوان أو لنطاقه. ومن يزوّر عنوان إرجاع يجعل الآخرين يرسلون إشعارات إليه. والإشعارات التالية مذكورة في سجل Retourpost.
