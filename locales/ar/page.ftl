### صفحة سجل الإرسال الجماعي، لمن يرسلون إرسالًا جماعيًا.
###
### الأزرار والروابط قصيرة وبصيغة المصدر. والتسميات ليست جملًا.

## في كل صفحة

page-title = الإرسال الجماعي
page-skip = الانتقال إلى المحتوى
page-views = طرق العرض
page-language = اللغة
page-all-mailings = كل الإرسالات الجماعية
page-as-of = الأرقام حتى { $moment }

## الدخول

page-access-heading = يلزم رمز الدخول
page-access-what = يُرجى إدخال رمز الدخول الذي حصلت عليه من مسؤول البريد لديك.
page-access-code = رمز الدخول
page-access-enter = دخول
page-access-wrong = رمز الدخول هذا غير صالح. يُرجى التحقق منه، أو طلب رمز جديد من مسؤول البريد لديك.
page-leave = خروج

## قائمة الإرسالات الجماعية

page-no-mailings = لم يُسجَّل أي إرسال جماعي بعد.
page-column-mailing = الإرسال الجماعي
page-column-begun = البدء
page-column-state = المرحلة
page-column-messages = الرسائل
page-state-prepared = بانتظار التأكيد
page-state-running = جارٍ
page-state-ended = انتهى
page-policy = طريقة الاحتساب
page-validity = مدة المحاولات
page-ends = نهاية المحاولات

## طرق عرض الإرسال الجماعي

page-view-rates = الأرقام
page-view-log = السجل
page-view-causes = الأسباب
page-view-quarantine = الحجر

## الأرقام

page-time-heading = بمرور الوقت
page-column-time = الوقت
page-column-meaning = المعنى
page-column-number = العدد
page-column-share = النسبة

## السجل

page-column-address = العنوان
page-column-status = الحالة
page-column-reason = السبب
page-column-changed = آخر تغيير
page-address-forgotten = حُذف العنوان
page-search = البحث عن عنوان
page-filter-status = الحالة
page-filter-cause = السبب
page-filter-domain = النطاق
page-filter-all = الكل
page-filter-apply = إظهار
page-filter-clear = إظهار الكل
page-log-none = لا توجد رسالة مطابقة لهذا البحث.
page-log-count =
    { $count ->
        [zero] { $count } رسالة
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
page-next = الأسطر التالية
page-first = الأسطر الأولى
page-csv = حفظ كجدول (CSV)
page-events-heading = ما جرى لهذه الرسالة
page-column-said = رد نظام البريد
page-unverified = غير متحقق منه: قد يرسل أيٌّ كان مثل هذا التقرير، ولذلك لا يُحتسب.

## الأسباب

page-column-cause = السبب
page-column-failed = لم تُسلَّم
page-column-retrying = المحاولات مستمرة
page-causes-none = لم يتعذّر تسليم أي رسالة.

## الحجر

page-column-errors = الأخطاء
page-column-since = منذ
page-quarantine-none = لا يوجد عنوان في الحجر.

## الإشعارات التي تُرسَل معًا

page-notices = الإشعارات
page-notices-none = لم تُجهَّز أي إشعارات بعد.
page-column-name = الاسم
page-column-prepared = التجهيز
page-outcome-failed = تعذّر التسليم
page-outcome-delayed = تأخّر التسليم
page-outcome-success = تم التسليم أو تمت الإحالة
page-notices-way = الإرسال عبر
page-notices-not-before = لا إرسال قبل
page-notices-suppressed =
    { $count ->
        [zero] هناك { $count } تقرير لا يلزم بشأنها إشعار.
        [one] هناك تقرير واحد لا يلزم بشأنه إشعار.
        [two] هناك تقريران لا يلزم بشأنهما إشعار.
        [few] هناك { $count } تقارير لا يلزم بشأنها إشعار.
        [many] هناك { $count } تقريرًا لا يلزم بشأنها إشعار.
       *[other] هناك { $count } تقرير لا يلزم بشأنها إشعار.
    }
page-notices-wrong =
    { $count ->
        [zero] تعذّر إعداد إشعار من { $count } تقرير:
        [one] تعذّر إعداد إشعار من تقرير واحد:
        [two] تعذّر إعداد إشعار من تقريرين:
        [few] تعذّر إعداد إشعار من { $count } تقارير:
        [many] تعذّر إعداد إشعار من { $count } تقريرًا:
       *[other] تعذّر إعداد إشعار من { $count } تقرير:
    }
page-notices-beyond =
    { $count ->
        [zero] سيُحجز { $count } إشعار، لأن العناوين المقصودة وصلها ما يكفي من الإشعارات حاليًا.
        [one] سيُحجز إشعار واحد، لأن العنوان المقصود وصله ما يكفي من الإشعارات حاليًا.
        [two] سيُحجز إشعاران، لأن العناوين المقصودة وصلها ما يكفي من الإشعارات حاليًا.
        [few] ستُحجز { $count } إشعارات، لأن العناوين المقصودة وصلها ما يكفي من الإشعارات حاليًا.
        [many] سيُحجز { $count } إشعارًا، لأن العناوين المقصودة وصلها ما يكفي من الإشعارات حاليًا.
       *[other] سيُحجز { $count } إشعار، لأن العناوين المقصودة وصلها ما يكفي من الإشعارات حاليًا.
    }
page-confirm-heading = جاهز للإرسال
page-confirm-what =
    { $count ->
        [zero] جُهّز { $count } إشعار. ولم يُرسَل شيء بعد.
        [one] جُهّز إشعار واحد. ولم يُرسَل شيء بعد.
        [two] جُهّز إشعاران. ولم يُرسَل شيء بعد.
        [few] جُهّزت { $count } إشعارات. ولم يُرسَل شيء بعد.
        [many] جُهّز { $count } إشعارًا. ولم يُرسَل شيء بعد.
       *[other] جُهّز { $count } إشعار. ولم يُرسَل شيء بعد.
    }
page-confirm-start = تأكيد وإرسال
page-confirm-look-only = رمز الدخول هذا للاطلاع فقط. ويلزم تأكيد ممن له حق بدء الإرسال.
page-confirm-done = تم التأكيد. يبدأ الإرسال الآن.
page-confirm-changed = تغيّرت هذه الإشعارات في هذه الأثناء. يُرجى الاطلاع عليها مرة أخرى، ثم التأكيد.
page-notices-left =
    { $count ->
        [zero] بقي { $count } إشعار لم تُرسَل بعد.
        [one] بقي إشعار واحد لم يُرسَل بعد.
        [two] بقي إشعاران لم يُرسَلا بعد.
        [few] بقيت { $count } إشعارات لم تُرسَل بعد.
        [many] بقي { $count } إشعارًا لم تُرسَل بعد.
       *[other] بقي { $count } إشعار لم تُرسَل بعد.
    }
page-notices-go-on = إرسال الباقي
page-notices-stopped = توقف الإرسال. يُرجى إبلاغ مسؤول البريد لديك بهذا السبب:
page-notices-waiting = لم تُرسَل بعد
page-notices-sent = أُرسلت
page-notices-refused = رُفضت
page-notices-for-now = تعذّر إرسالها مؤقتًا
page-notices-held-back = محجوزة
page-notices-unsure = ربما وصلت
    .meaning = لا يُعاد إرسال هذه الإشعارات تلقائيًا، حتى لا يصل الإشعار نفسه مرتين.
page-refresh = تحديث

## عند حدوث مشكلة

page-not-found = هذه الصفحة غير موجودة
page-not-found-what = يُرجى العودة إلى قائمة الإرسالات الجماعية.
page-trouble = تتعذّر قراءة السجل حاليًا
page-trouble-what = يُرجى إعادة المحاولة بعد دقيقة. وإذا استمرت المشكلة، فيُرجى إبلاغ مسؤول البريد لديك.
