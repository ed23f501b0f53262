### مآل الإرسال الجماعي: كلمات الحالات والأرقام والأسباب، في الرسائل إلى أصحاب الإرسال الجماعي وفي صفحة السجل.
###
### الإرسال الجماعي نص واحد يُرسَل إلى عناوين كثيرة. ومن يقرأ هذا يرسل كثيرًا ولا يدير خادم بريد.
### الحالة وصف للرسالة، في كلمة أو كلمتين، وتقف وحدها في عمود. و«الارتداد» من لغة أهل هذا العمل، وبجانبه شرح بلغة عادية.
###
### lint: allow forbidden-term - «الارتداد» هو اللفظ الشائع بين أصحاب الإرسال الجماعي

## حالات الرسالة

ledger-status-pending = قيد الانتظار
    .meaning = أُحيلت الرسالة، ولم يصل عنها أي خبر بعد.
ledger-status-taken-into-account = قُبلت للإرسال
    .meaning = قبلت خدمة الإرسال الرسالة، ولم يصل خبر تسليمها بعد.
ledger-status-sent = أُرسلت
    .meaning = سُلّمت الرسالة، أو لم ترجع حتى الآن.
ledger-status-failed = لم تُسلَّم
    .meaning = لم تُسلَّم الرسالة. ويُظهر السجل إن كانت المحاولات مستمرة.
ledger-status-ignored = مستبعدة
    .meaning = لم تُرسَل الرسالة، ولا تُحتسب في النسب.
ledger-substatus-prepared = لم تُحَل بعد
ledger-substatus-retrying = المحاولات مستمرة
ledger-substatus-final = لا محاولات أخرى
ledger-substatus-unconfirmed = التسليم غير مؤكد
ledger-late = رجعت متأخرة

## طريقة الاحتساب

ledger-policy-feedback = مع تقارير التسليم
    .meaning = تبقى كل رسالة قيد الانتظار حتى يصل خبر تسليمها. وتبدأ نسبة التسليم من الصفر وترتفع.
ledger-policy-optimistic = دون تقارير التسليم
    .meaning = تبقى كل رسالة في حالة «أُرسلت» ما لم ترجع. وتنخفض نسبة التسليم كلما رجعت رسائل.
ledger-policy-v8 = كما يحتسب Campaign v8
    .meaning = تبقى كل رسالة في حالة «قُبلت للإرسال» حتى يصل خبر تسليمها. وما دامت المحاولات مستمرة، فلا تُحتسب الرسالة غير مسلَّمة.

## أرقام الإرسال الجماعي

ledger-percent = { $number }%
ledger-part = { $count } من { $total }
ledger-rate-to-deliver = رسائل للتسليم
    .meaning = كل رسائل الإرسال الجماعي، ما عدا المستبعدة.
ledger-rate-handed-over = المُحالة
    .meaning = الرسائل التي قبلها نظام البريد. والنسب أدناه محسوبة من هذا العدد.
ledger-rate-sent = رسائل معروفة النتيجة
    .meaning = الرسائل المحتسبة مسلَّمة أو غير مسلَّمة.
ledger-rate-pending = قيد الانتظار
    .meaning = الرسائل التي لم تُحتسب بعد مسلَّمة ولا غير مسلَّمة.
ledger-rate-delivered = المسلَّمة
    .meaning = الرسائل التي حالتها «أُرسلت»، من الرسائل المُحالة.
ledger-rate-failed = الارتدادات والأخطاء
    .meaning = الرسائل التي حالتها «لم تُسلَّم»، من الرسائل المُحالة.
ledger-rate-retrying = المحاولات مستمرة
    .meaning = الرسائل المرفوضة مؤقتًا، من الرسائل المُحالة. ويواصل نظام البريد المحاولة.
ledger-rate-unconfirmed = غير المؤكدة
    .meaning = الرسائل التي لم يصل خبر تسليمها، من الرسائل المُحالة. وحالتها «أُرسلت».
ledger-rate-hard = ارتداد دائم
    .meaning = الرسائل التي لم تُسلَّم لأن العنوان لا يعمل، من الرسائل المُحالة.
ledger-rate-soft = ارتداد مؤقت
    .meaning = الرسائل التي لم تُسلَّم أو تنتظر لسبب آخر، من الرسائل المُحالة. وقد يكون العنوان سليمًا.
ledger-rate-rejected = المرفوضة
    .meaning = الرسائل التي رفضها نظام البريد الآخر، من الرسائل المُحالة.
ledger-rate-quarantined = في الحجر
    .meaning = الرسائل المستبعدة لأن عنوانها في الحجر، من كل الرسائل.
ledger-rate-denylisted = في قائمة عدم المراسلة
    .meaning = الرسائل المستبعدة لأن عنوانها في قائمة عدم المراسلة، من كل الرسائل.
ledger-rate-excluded = المستبعدة
    .meaning = الرسائل التي لم تُرسَل، من كل الرسائل.
ledger-rate-opened = المفتوحة
    .meaning = الرسائل التي فُتحت مرة واحدة على الأقل، من الرسائل المسلَّمة.
ledger-rate-clicked = النقر على رابط
    .meaning = الرسائل التي نُقر فيها على رابط مرة واحدة على الأقل، من الرسائل المسلَّمة.
ledger-rate-complaints = غير المرغوب فيها
    .meaning = الرسائل التي صُنّفت بريدًا غير مرغوب فيه، من الرسائل المسلَّمة.
ledger-rate-unsubscribed = إلغاء الاشتراك
    .meaning = الرسائل التي تلاها إلغاء اشتراك، من الرسائل المسلَّمة.
ledger-rate-late = رجعت متأخرة
    .meaning = الرسائل التي رجعت بعد أن كانت حالتها «أُرسلت».

## أنواع التعذّر

ledger-type-hard = ارتداد دائم
ledger-type-soft = ارتداد مؤقت
ledger-type-ignored = غير محتسب

## أسباب التعذّر أو الاستبعاد

ledger-reason-not-defined = غير مصنّف
ledger-reason-user-unknown = عنوان غير معروف
ledger-reason-invalid-domain = نطاق غير موجود
ledger-reason-unreachable = تعذّر الوصول
ledger-reason-account-disabled = صندوق موقوف
ledger-reason-mailbox-full = صندوق ممتلئ
ledger-reason-not-connected = غير متصل
ledger-reason-address-empty = العنوان غير مذكور
ledger-reason-denylisted = عنوان في قائمة عدم المراسلة
ledger-reason-quarantined = عنوان في الحجر
ledger-reason-duplicate = عنوان مكرر
ledger-reason-excluded-by-rule = استبعاد بحسب قاعدة
ledger-reason-excluded-after-arbitration = الأولوية لإرسال جماعي آخر
ledger-reason-bad-quality = عنوان ضعيف الجودة
ledger-reason-unqualified = عنوان بريد ورقي لم يُراجَع
ledger-reason-not-eligible = لا عرض مناسب
ledger-reason-target-limited = عدد الرسائل محدود
ledger-reason-refused = رُفضت الرسالة
ledger-reason-error-ignored = خطأ لم يُحتسب
ledger-reason-control-address = عنوان للاختبار

## حالات العنوان

ledger-address-valid = صالح
    .meaning = تُرسَل الرسائل إلى هذا العنوان.
ledger-address-erroneous = أخطاء في التسليم
    .meaning = تعذّر مؤخرًا تسليم رسائل إلى هذا العنوان. وما زال الإرسال إليه مستمرًا.
ledger-address-quarantine = في الحجر
    .meaning = تعذّر تسليم رسائل كثيرة إلى هذا العنوان. وسيبقى مستبعدًا حتى يُرفع عنه الحجر.
ledger-address-denylisted = في قائمة عدم المراسلة
    .meaning = صُنّفت رسالة إلى هذا العنوان بريدًا غير مرغوب فيه. وهو مستبعد من الآن فصاعدًا.

## ما جرى لرسالة واحدة

ledger-event-prepared = تم التجهيز
ledger-event-excluded = تم الاستبعاد
ledger-event-relayed = تمت الإحالة
ledger-event-soft-bounce = رفض مؤقت
ledger-event-delivered = تم التسليم
ledger-event-given-up = توقفت المحاولات
ledger-event-hard-bounce = رفض: العنوان لا يعمل
ledger-event-auto-reply = رد تلقائي
ledger-event-opened = فُتحت
ledger-event-clicked = نُقر على رابط
ledger-event-complained = صُنّفت بريدًا غير مرغوب فيه
ledger-event-unsubscribed = إلغاء اشتراك
ledger-event-expired = انتهت مدة المحاولات
