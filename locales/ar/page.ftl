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

## تأكيد الإرسال

page-confirm-heading = جاهز للإرسال
page-confirm-what =
    { $count ->
        [zero] جُهّزت { $count } رسالة. ولم يُرسَل شيء بعد.
        [one] جُهّزت رسالة واحدة. ولم يُرسَل شيء بعد.
        [two] جُهّزت رسالتان. ولم يُرسَل شيء بعد.
        [few] جُهّزت { $count } رسائل. ولم يُرسَل شيء بعد.
        [many] جُهّزت { $count } رسالة. ولم يُرسَل شيء بعد.
       *[other] جُهّزت { $count } رسالة. ولم يُرسَل شيء بعد.
    }
page-confirm-start = تأكيد وإرسال
page-confirm-look-only = رمز الدخول هذا للاطلاع فقط. ويلزم تأكيد ممن له حق البدء.
page-confirm-done = تم التأكيد. يبدأ الإرسال الآن.

## عند حدوث مشكلة

page-not-found = هذه الصفحة غير موجودة
page-not-found-what = يُرجى العودة إلى قائمة الإرسالات الجماعية.
page-trouble = تتعذّر قراءة السجل حاليًا
page-trouble-what = يُرجى إعادة المحاولة بعد دقيقة. وإذا استمرت المشكلة، فيُرجى إبلاغ مسؤول البريد لديك.
