### بخش مدیران سامانه. اصطلاح‌های فنی اینجا رواست و گفتهٔ سرورها هرگز ترجمه نمی‌شود.

admin-heading = برای مدیران سامانه
admin-recipient = نشانی
admin-status = وضعیت
admin-status-received = وضعیت به شکل دریافتی
admin-status-derived = وضعیت طبق پاسخ
admin-original-recipient = فرستاده‌شده به
admin-reported-by = گزارش از
admin-remote = سرور مقابل
admin-remote-unnamed = در گزارش نام برده نشده است
admin-remote-none = سروری پاسخ نداد؛ یافتهٔ خود سرور گزارش‌دهنده است
admin-stage = مرحله
admin-stage-connect = اتصالی برقرار نشد
admin-stage-greeting = هنگام خوشامد، پیش از هر فرمان
admin-stage-hello = پس از EHLO
admin-stage-starttls = پس از STARTTLS
admin-stage-auth = پس از AUTH
admin-stage-mail = پس از MAIL FROM (فرستنده)
admin-stage-rcpt = پس از RCPT TO (گیرنده)
admin-stage-data = پس از DATA، پیش از پیام
admin-stage-end-of-data = پس از کل پیام
admin-attempts = تلاش‌ها
admin-attempts-value =
    { $count ->
        [one] شمار: { $count }، در { $moment }
       *[other] شمار: { $count }، آخرین بار در { $moment }
    }
admin-attempts-list = تلاش‌ها، از تازه‌ترین
admin-attempt-repeats = همین پاسخ { $count } بار پیاپی آمد.
admin-attempts-left-out = از تلاش‌های پیشین، { $count } تلاش در فهرست نیامده است.
admin-created = زمان نوشتن
admin-arrived = زمان رسیدن
admin-last-attempt = آخرین تلاش
admin-retry-until = تلاش تا
admin-log-id = شناسهٔ لاگ
admin-envelope-id = شناسهٔ پاکت
admin-sender = نشانی بازگشت
admin-reply = پاسخ سرور مقابل، واژه به واژه
admin-reply-reported = پاسخ به نقل از گزارش، واژه به واژه
admin-reply-own = علتی که سرور خود ما ثبت کرد
admin-advice = کاری که از مدیر سامانه برمی‌آید
admin-help = بیشتر برای مدیران سامانه: { $link }
admin-hops = مسیر پیام
admin-hops-left-out = از گام‌های پیشین، { $count } گام در فهرست نیامده است.
admin-hop = گام { $count }
admin-hop-time = زمان
admin-hop-relay = مدت گذر
admin-hop-since = { $duration } از گام { $count }
admin-hop-slowest = کندترین گام
admin-hop-unnamed = نام سرور معلوم نیست
admin-hop-no-time = نامعلوم
admin-hop-implausible = پذیرفتنی نیست، پس به شمار نیامد
admin-hops-skew = مدت گذر منفی یعنی ساعت دو سرور با هم نمی‌خواند.
admin-header = از سرآیند پیام، واژه به واژه
admin-withheld = پنهان‌شده
admin-withheld-targets = نمایش داده نمی‌شود: مقصد هدایت. نام سرور و شناسهٔ لاگ آن در گزارش هم نیامده است (بخش 4.2 از RFC 3464).
admin-withheld-members = نمایش داده نمی‌شود: اعضای گروه. نام سرورها و شناسه‌های لاگ آن‌ها در گزارش هم نیامده است (بخش 4.2 از RFC 3464).
admin-withheld-hosts = نمایش داده نمی‌شود: نام و نشانی سرورهای داخلی.
admin-hops-withheld = از گام‌های داخلی، { $count } گام نمایش داده نمی‌شود.

## پیام به postmaster دربارهٔ اعلانی که هرگز فرستادنی نیست

postmaster-subject = فرستنده باید از راه دیگری باخبر شود
postmaster-step = فرستنده را از راه دیگری باخبر کنید، مثلاً با تلفن یا در نشانی دیگری.
postmaster-what = اعلان مربوط به پیام زیر برای { $sender } بود و فرستاده نشد.
postmaster-why = در این نشانی نویسه‌هایی بیرون از ASCII هست. برای رسیدن به آن، همهٔ سرورهای راه باید از SMTPUTF8 (RFC 6531) پشتیبانی کنند. دست‌کم یکی از آن‌ها پشتیبانی نمی‌کند. تا وقتی چنین است، تلاش دوباره کمکی نمی‌کند.
postmaster-facts = اعلان این را می‌گفت

## همان، وقتی اعلان‌های یک نشانی نگه داشته می‌شود

postmaster-budget-subject = اعلان‌های یک نشانی نگه داشته می‌شود
postmaster-budget-step = بررسی کنید که آیا کسی به نام این نشانی ایمیل می‌فرستد، و جلوی آن را از سرچشمه بگیرید.
postmaster-budget-what = اعلان مربوط به پیام زیر برای { $sender } بود و نگه داشته شد.
postmaster-budget-why = سهم اعلان‌های این نشانی یا دامنهٔ آن به پایان رسیده است. جعل نشانی بازگشت باعث می‌شود که دیگران به آن نشانی اعلان بفرستند. اعلان‌های بعدی در لاگ Retourpost آمده است.
