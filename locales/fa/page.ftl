### صفحهٔ لاگ ارسال‌های انبوه، برای کسانی که ارسال انبوه دارند.
###
### دکمه‌ها و پیوندها کوتاه است. برچسب‌ها جمله نیست.

## در همهٔ صفحه‌ها

page-title = ارسال‌های انبوه
page-skip = رفتن به محتوا
page-views = نماها
page-language = زبان
page-all-mailings = همهٔ ارسال‌های انبوه
page-as-of = آمار تا { $moment }

## ورود

page-access-heading = کد دسترسی لازم است
page-access-what = کد دسترسی‌ای را وارد کنید که مدیر سامانه به شما داده است.
page-access-code = کد دسترسی
page-access-enter = ورود
page-access-wrong = این کد دسترسی معتبر نیست. آن را بررسی کنید یا کد تازه‌ای از مدیر سامانهٔ خود بخواهید.
page-leave = خروج

## فهرست ارسال‌های انبوه

page-no-mailings = هنوز هیچ ارسال انبوهی ثبت نشده است.
page-column-mailing = ارسال انبوه
page-column-begun = آغاز
page-column-state = مرحله
page-column-messages = پیام‌ها
page-state-prepared = منتظر تأیید
page-state-running = در جریان
page-state-ended = پایان‌یافته
page-policy = روش شمارش
page-validity = مهلت تلاش
page-ends = پایان تلاش

## نماهای یک ارسال انبوه

page-view-rates = آمار
page-view-log = لاگ
page-view-causes = علت‌ها
page-view-quarantine = قرنطینه

## آمار

page-time-heading = در گذر زمان
page-column-time = زمان
page-column-meaning = معنی
page-column-number = تعداد
page-column-share = درصد

## لاگ

page-column-address = نشانی
page-column-status = وضعیت
page-column-reason = دلیل
page-column-changed = زمان تغییر
page-address-forgotten = نشانی پاک شده
page-search = جست‌وجوی نشانی
page-filter-status = وضعیت
page-filter-cause = علت
page-filter-domain = دامنه
page-filter-all = همه
page-filter-apply = نمایش
page-filter-clear = نمایش همه
page-log-none = هیچ پیامی با این جست‌وجو پیدا نشد.
page-log-count = { $count } پیام
page-next = سطرهای بعدی
page-first = سطرهای اول
page-csv = ذخیره به‌صورت جدول (CSV)
page-events-heading = آنچه بر این پیام گذشت
page-column-said = پاسخ سامانهٔ ایمیل
page-unverified = تأییدنشده: این گزارش ممکن است از هر کسی باشد و به حساب نمی‌آید.

## علت‌ها

page-column-cause = علت
page-column-failed = تحویل‌نشده
page-column-retrying = در حال تلاش دوباره
page-causes-none = هیچ پیام تحویل‌نشده‌ای نیست.

## قرنطینه

page-column-errors = خطاها
page-column-since = از زمان
page-quarantine-none = هیچ نشانی‌ای در قرنطینه نیست.

## اعلان‌هایی که با هم فرستاده می‌شود

page-notices = اعلان‌ها
page-notices-none = هنوز هیچ اعلانی آماده نشده است.
page-column-name = نام
page-column-prepared = زمان آماده‌سازی
page-outcome-failed = تحویل داده نشد
page-outcome-delayed = تأخیر در تحویل
page-outcome-success = تحویل داده یا سپرده شد
page-notices-way = ارسال از طریق
page-notices-not-before = زودترین زمان ارسال
page-notices-suppressed = برای { $count } گزارش اعلان لازم نیست.
page-notices-wrong = ساختن اعلان از { $count } گزارش ممکن نشد:
page-notices-beyond = تعداد { $count } اعلان نگه داشته می‌شود، چون خواننده فعلاً به اندازهٔ کافی اعلان گرفته است.
page-confirm-heading = آمادهٔ ارسال
page-confirm-what = تعداد { $count } اعلان آماده است. هنوز چیزی فرستاده نشده است.
page-confirm-start = تأیید و ارسال
page-confirm-look-only = با این کد دسترسی فقط می‌توانید ببینید. کسی که اجازهٔ آغاز ارسال را دارد باید تأیید کند.
page-confirm-done = تأیید شد. ارسال آغاز می‌شود.
page-confirm-changed = این اعلان‌ها در این فاصله تغییر کرده است. دوباره آن‌ها را ببینید و سپس تأیید کنید.
page-notices-left = تعداد { $count } اعلان هنوز فرستاده نشده است.
page-notices-go-on = ارسال بقیه
page-notices-stopped = ارسال متوقف شد. این علت را به مدیر سامانهٔ خود بگویید:
page-notices-waiting = هنوز فرستاده نشده
page-notices-sent = فرستاده شد
page-notices-refused = پذیرفته نشد
page-notices-for-now = ارسال فعلاً ممکن نشد
page-notices-held-back = نگه داشته شد
page-notices-unsure = شاید رسیده باشد
    .meaning = این اعلان‌ها خودبه‌خود دوباره فرستاده نمی‌شود تا به کسی دو بار نرسد.
page-refresh = تازه‌سازی

## اگر مشکلی پیش آید

page-not-found = چنین صفحه‌ای نیست
page-not-found-what = به فهرست ارسال‌های انبوه برگردید.
page-trouble = اکنون نمی‌شود لاگ را خواند
page-trouble-what = یک دقیقهٔ دیگر دوباره امتحان کنید. اگر باز هم نشد، به مدیر سامانهٔ خود خبر دهید.
