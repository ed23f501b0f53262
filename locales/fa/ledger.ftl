### سرنوشت یک ارسال انبوه: واژه‌های وضعیت، عدد و دلیل، در پیام به کسانی که ارسال انبوه دارند و در صفحهٔ لاگ.
###
### ارسال انبوه یک متن است که به نشانی‌های بسیار می‌رود. خواننده هر روز ارسال انبوه دارد و سرور ایمیل نمی‌گرداند.
### وضعیت دربارهٔ پیام است، یکی دو واژه، و تنها در یک ستون می‌ایستد. «برگشت» واژهٔ اهل این کار است و توضیح کنارش ساده است.

## وضعیت پیام

ledger-status-pending = در انتظار
    .meaning = پیام سپرده شده و هنوز خبری از آن نرسیده است.
ledger-status-taken-into-account = پذیرفته برای ارسال
    .meaning = سرویس ارسال پیام را پذیرفته و هنوز خبری از تحویل آن نرسیده است.
ledger-status-sent = ارسال‌شده
    .meaning = پیام تحویل داده شده یا تاکنون چیزی برنگشته است.
ledger-status-failed = تحویل‌نشده
    .meaning = پیام تحویل داده نشده است. لاگ نشان می‌دهد که تلاش ادامه دارد یا نه.
ledger-status-ignored = کنارگذاشته‌شده
    .meaning = پیام فرستاده نشده و در درصدها به حساب نمی‌آید.
ledger-substatus-prepared = هنوز سپرده نشده
ledger-substatus-retrying = در حال تلاش دوباره
ledger-substatus-final = بدون تلاش دوباره
ledger-substatus-unconfirmed = تحویل تأیید نشده
ledger-late = دیر برگشته

## روش شمارش

ledger-policy-feedback = با گزارش تحویل
    .meaning = هر پیام تا رسیدن خبر تحویل در انتظار می‌ماند. درصد تحویل از صفر بالا می‌رود.
ledger-policy-optimistic = بدون گزارش تحویل
    .meaning = هر پیام تا وقتی چیزی برنگردد ارسال‌شده به حساب می‌آید. با برگشتن پیام‌ها درصد تحویل پایین می‌آید.
ledger-policy-v8 = مانند شمارش Campaign v8
    .meaning = هر پیام تا رسیدن خبر تحویل فقط «پذیرفته برای ارسال» به حساب می‌آید. پیام در حال تلاش دوباره، تحویل‌نشده شمرده نمی‌شود.

## آمار ارسال انبوه

ledger-percent = { $number }%
ledger-part = { $count } از { $total }
ledger-rate-to-deliver = پیام‌های مشمول تحویل
    .meaning = همهٔ پیام‌های ارسال انبوه، جز آن‌ها که کنار گذاشته شد.
ledger-rate-handed-over = سپرده‌شده
    .meaning = پیام‌هایی که سامانهٔ ایمیل پذیرفته است. درصدهای زیر از این عدد حساب می‌شود.
ledger-rate-sent = پیام‌های دارای نتیجه
    .meaning = پیام‌هایی که تحویل‌شده یا تحویل‌نشده به حساب می‌آید.
ledger-rate-pending = در انتظار
    .meaning = پیام‌هایی که هنوز نه تحویل‌شده به حساب می‌آید و نه تحویل‌نشده.
ledger-rate-delivered = تحویل‌شده
    .meaning = پیام‌هایی با وضعیت «ارسال‌شده»، از پیام‌های سپرده‌شده.
ledger-rate-failed = برگشت‌ها و خطاها
    .meaning = پیام‌هایی با وضعیت «تحویل‌نشده»، از پیام‌های سپرده‌شده.
ledger-rate-retrying = در حال تلاش دوباره
    .meaning = پیام‌هایی که فعلاً پذیرفته نشد، از پیام‌های سپرده‌شده. سامانهٔ ایمیل دوباره تلاش می‌کند.
ledger-rate-unconfirmed = تأییدنشده
    .meaning = پیام‌هایی که خبری از تحویلشان نرسید، از پیام‌های سپرده‌شده. این پیام‌ها ارسال‌شده به حساب می‌آید.
ledger-rate-hard = برگشت دائمی
    .meaning = پیام‌هایی که تحویل نشد چون نشانی کار نمی‌کند، از پیام‌های سپرده‌شده.
ledger-rate-soft = برگشت موقت
    .meaning = پیام‌هایی که به دلیل دیگری تحویل نشد یا منتظر است، از پیام‌های سپرده‌شده. شاید نشانی درست باشد.
ledger-rate-rejected = پذیرفته‌نشده
    .meaning = پیام‌هایی که سامانهٔ ایمیل مقابل نپذیرفت، از پیام‌های سپرده‌شده.
ledger-rate-quarantined = در قرنطینه
    .meaning = پیام‌هایی که کنار گذاشته شد چون نشانی در قرنطینه است، از همهٔ پیام‌ها.
ledger-rate-denylisted = در فهرست عدم ارسال
    .meaning = پیام‌هایی که کنار گذاشته شد چون نشانی در فهرست عدم ارسال است، از همهٔ پیام‌ها.
ledger-rate-excluded = کنارگذاشته‌شده
    .meaning = پیام‌هایی که فرستاده نشد، از همهٔ پیام‌ها.
ledger-rate-opened = بازشده
    .meaning = پیام‌هایی که دست‌کم یک بار باز شد، از پیام‌های تحویل‌شده.
ledger-rate-clicked = کلیک‌شده
    .meaning = پیام‌هایی که دست‌کم یک بار روی پیوندی از آن‌ها کلیک شد، از پیام‌های تحویل‌شده.
ledger-rate-complaints = با علامت هرزنامه
    .meaning = پیام‌هایی که کسی به آن‌ها علامت هرزنامه زد، از پیام‌های تحویل‌شده.
ledger-rate-unsubscribed = لغو اشتراک
    .meaning = پیام‌هایی که پس از آن کسی اشتراک را لغو کرد، از پیام‌های تحویل‌شده.
ledger-rate-late = دیر برگشته
    .meaning = پیام‌هایی که ارسال‌شده به حساب آمد و سپس برگشت.

## گونه‌های برگشت

ledger-type-hard = برگشت دائمی
ledger-type-soft = برگشت موقت
ledger-type-ignored = نادیده‌گرفته‌شده

## دلیل تحویل نشدن یا کنار گذاشتن

ledger-reason-not-defined = دسته‌بندی‌نشده
ledger-reason-user-unknown = نشانی ناشناخته
ledger-reason-invalid-domain = دامنه پیدا نشد
ledger-reason-unreachable = در دسترس نبود
ledger-reason-account-disabled = صندوق غیرفعال
ledger-reason-mailbox-full = صندوق پر
ledger-reason-not-connected = متصل نبود
ledger-reason-address-empty = بدون نشانی
ledger-reason-denylisted = نشانی در فهرست عدم ارسال
ledger-reason-quarantined = نشانی در قرنطینه
ledger-reason-duplicate = نشانی تکراری
ledger-reason-excluded-by-rule = کنارگذاشته‌شده طبق قاعده
ledger-reason-excluded-after-arbitration = اولویت با ارسال انبوه دیگر
ledger-reason-bad-quality = نشانی با کیفیت پایین
ledger-reason-unqualified = نشانی پستی بررسی‌نشده
ledger-reason-not-eligible = بدون پیشنهاد مناسب
ledger-reason-target-limited = محدودیت تعداد پیام
ledger-reason-refused = پذیرفته نشد
ledger-reason-error-ignored = خطای نادیده‌گرفته‌شده
ledger-reason-control-address = نشانی آزمایشی

## وضعیت نشانی

ledger-address-valid = معتبر
    .meaning = پیام به این نشانی فرستاده می‌شود.
ledger-address-erroneous = با خطا
    .meaning = به‌تازگی پیام‌هایی به این نشانی تحویل نشد. فرستادن ادامه دارد.
ledger-address-quarantine = در قرنطینه
    .meaning = پیام‌های بسیاری به این نشانی تحویل نشد. نشانی تا بیرون آمدن از قرنطینه کنار گذاشته می‌شود.
ledger-address-denylisted = در فهرست عدم ارسال
    .meaning = پیامی به این نشانی علامت هرزنامه خورد. نشانی از این پس کنار گذاشته می‌شود.

## آنچه بر یک پیام گذشت

ledger-event-prepared = آماده شد
ledger-event-excluded = کنار گذاشته شد
ledger-event-relayed = سپرده شد
ledger-event-soft-bounce = فعلاً پذیرفته نشد
ledger-event-delivered = تحویل داده شد
ledger-event-given-up = تلاش پایان یافت
ledger-event-hard-bounce = پذیرفته نشد: نشانی کار نمی‌کند
ledger-event-auto-reply = پاسخ خودکار
ledger-event-opened = باز شد
ledger-event-clicked = روی پیوند کلیک شد
ledger-event-complained = علامت هرزنامه خورد
ledger-event-unsubscribed = اشتراک لغو شد
ledger-event-expired = مهلت تلاش تمام شد
