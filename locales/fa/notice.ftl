### اعلان: هر آنچه پیرامون علت‌ها می‌آید.
###
### با خواننده محترمانه و ساده سخن می‌گوییم: «شما» و فعل امر با پایانهٔ «ید»، بی «لطفاً» و بی زبان اداری. هر جمله یک مطلب دارد.
### پیام «تحویل داده می‌شود» (به صندوق)، «سپرده می‌شود» (به سامانهٔ بعدی) یا «هدایت می‌شود» (به خواست صاحب صندوق).
### آنچه خواننده اکنون می‌خواند «این اعلان» است و بخش فنی آن «گزارش». هر جمله با واژه‌ای فارسی آغاز می‌شود.

## موضوع و فرستنده

notice-subject-failed = تحویل داده نشد: پیام شما
    .with-subject = تحویل داده نشد: { $subject }
notice-subject-unsure = تحویل نامشخص است: پیام شما
    .with-subject = تحویل نامشخص است: { $subject }
notice-subject-delayed = تأخیر در تحویل: تلاش ادامه دارد
    .with-subject = تأخیر در تحویل: { $subject }
notice-subject-delivered = تحویل داده شد: پیام شما
    .with-subject = تحویل داده شد: { $subject }
notice-subject-relayed = به سامانهٔ بعدی سپرده شد: پیام شما
    .with-subject = به سامانهٔ بعدی سپرده شد: { $subject }
notice-subject-expanded = به گروه سپرده شد: پیام شما
    .with-subject = به گروه سپرده شد: { $subject }
notice-subject-mixed = نتیجه برای هر نشانی: پیام شما
    .with-subject = نتیجه برای هر نشانی: { $subject }
notice-from = سرویس ایمیل { $site }
notice-brand = سرویس ایمیل { $site }

## چه پیش آمد

notice-failed-what = پیام شما به { $recipient } تحویل داده نشد.
notice-failed-what-many = پیام شما به { $count } نشانی تحویل داده نشد:
notice-failed-what-unsure = معلوم نیست که پیام شما به { $recipient } تحویل داده شده است یا نه.
notice-failed-what-unsure-many = معلوم نیست که پیام شما به { $count } نشانی تحویل داده شده است یا نه:
notice-delayed-what = پیام شما به { $recipient } هنوز تحویل داده نشده است.
notice-delayed-what-many = پیام شما به { $count } نشانی هنوز تحویل داده نشده است:
notice-delivered-what = پیام شما به { $recipient } تحویل داده شد.
notice-delivered-what-many = پیام شما به { $count } نشانی تحویل داده شد:
notice-relayed-what = پیام شما برای { $recipient } به سامانهٔ ایمیل بعدی سپرده شد.
notice-relayed-what-many = پیام شما برای { $count } نشانی به سامانهٔ ایمیل بعدی سپرده شد:
notice-expanded-what = پیام شما برای { $recipient } به چند نشانی سپرده شد.
notice-expanded-what-many = پیام شما برای { $count } نشانی گروهی به اعضا سپرده شد:
notice-each-address = آنچه در زیر می‌آید دربارهٔ تک‌تک این نشانی‌هاست:
notice-overview-headline = نتیجه برای همهٔ نشانی‌ها یکسان نیست
notice-overview-failed = در { $count } نشانی: تحویل داده نشد، دیگر تلاشی نمی‌شود
notice-overview-unsure = در { $count } نشانی: شاید تحویل داده شده باشد، دیگر تلاشی نمی‌شود
notice-overview-delayed = در { $count } نشانی: تأخیر در تحویل، تلاش ادامه دارد
notice-overview-delivered = در { $count } نشانی: تحویل داده شد
notice-overview-relayed = در { $count } نشانی: به سامانهٔ ایمیل بعدی سپرده شد
notice-overview-expanded = در { $count } نشانی گروهی: به اعضا سپرده شد
notice-likely = محتمل‌ترین علت
notice-same-advice = راهنمایی بالا اینجا هم به کار می‌آید.
notice-more-recipients =
    { $count ->
        [one] نام { $count } نشانی دیگر اینجا نیامده است. گزارش پیوست آن را در بر دارد.
       *[other] نام { $count } نشانی دیگر اینجا نیامده است. گزارش پیوست همهٔ آن‌ها را در بر دارد.
    }
notice-failed-final = دیگر تلاشی برای تحویل نمی‌شود.
notice-enclosed-full = پیام شما به‌طور کامل پیوست شده است.
notice-enclosed-header = فقط سرآیند پیام شما پیوست شده است: فرستنده، موضوع، تاریخ و مانند آن.
notice-enclosed-header-8bit = فقط سرآیند پیام شما پیوست شده است. نویسه‌هایی در متن پیام هست که شاید در راه بازگشت سالم نماند.
notice-fields-left-out = از این سرآیند { $count } سطر کنار گذاشته شد، چون سرآیند بیش از اندازه بلند بود.
notice-fields-withheld = از این سرآیند { $count } سطر برای حفظ حریم خصوصی کنار گذاشته شد.
notice-withheld-targets = این اعلان نشان نمی‌دهد که پیام شما به کدام نشانی سپرده شده است.
notice-withheld-members = این اعلان نشان نمی‌دهد که چه کسانی عضو گروه‌اند.
notice-withheld-hosts = این اعلان نام سرورهای داخلی سرویس ایمیل را نشان نمی‌دهد.
notice-only-these = این اعلان فقط دربارهٔ همین نشانی‌هاست.
    .one = این اعلان فقط دربارهٔ همین نشانی است.

## حل مشکل با کیست، و چگونه

notice-steps-heading = کارهایی که می‌توانید بکنید
notice-who-heading = حل این مشکل با کیست؟
notice-who-sender = با شما: { $act }.
notice-who-recipient =
    { $count ->
       *[one] با گیرنده: { $act }.
        [other] با گیرندگان: { $act }.
    }
notice-who-sender-admin = با مدیر سامانهٔ شما: { $act }.
notice-who-recipient-admin = با مدیران سامانهٔ { $domain }: { $act }.
notice-who-nobody = با کس خاصی نیست. شاید این کمک کند: { $act }.
notice-party-you = شما
notice-party-recipient =
    { $count ->
       *[one] گیرنده
        [other] گیرندگان
    }
notice-party-your-admin = مدیر سامانهٔ شما
notice-party-their-admin = مدیران سامانهٔ { $domain }
notice-part-can-act = راه‌حل اینجاست: { $act }
notice-part-passed-on = تلاش برای سپردن به بعدی
notice-part-refused = اینجا پذیرفته نشد
notice-part-no-answer = از اینجا پاسخی نیامد
notice-part-not-delivered = تحویل از اینجا ممکن نشد
notice-part-keeps-trying = تلاش ادامه دارد
notice-part-nothing-to-do = به‌تنهایی از اینجا حل نمی‌شود
notice-part-delivered = پیام اینجا تحویل داده شد
notice-part-relayed = پیام از اینجا به بعدی سپرده شد
notice-part-expanded = پیام از اینجا به گروه سپرده شد

## چند زبان در یک اعلان

notice-language-below = متن فارسی در پایین آمده است
notice-several-languages = این اعلان به چند زبان است. یکی از آن‌ها فارسی است.

## راهنما و تماس

notice-help = بیشتر دربارهٔ این مشکل: { $link }
    .label = بیشتر دربارهٔ این مشکل
notice-contact-address = اگر پرسشی دارید، به این نشانی بنویسید: { $contact }
notice-contact-link = تماس با ما از راه وب: { $link }

## پیام اصلی

notice-message-heading = پیام شما
notice-message-subject = موضوع
notice-message-sent = زمان ارسال
notice-message-id = شناسهٔ پیام (Message-ID)
notice-message-size = اندازه

## تأخیر

notice-delayed-headline = تلاش برای تحویل ادامه دارد
notice-delayed-until = تا { $until } به تلاش ادامه می‌دهیم. اگر پیام تا آن زمان تحویل داده نشود، اعلان دیگری برایتان می‌آید.
notice-delayed-open = اگر ناچار شویم از تلاش دست بکشیم، اعلان دیگری برایتان می‌آید.
notice-delayed-since = پیام شما تا اکنون { $duration } در صف مانده است.
notice-delayed-nothing = لازم نیست کاری بکنید. نیازی به فرستادن دوبارهٔ پیام هم نیست.
notice-delayed-reason-heading = علت تا این لحظه
notice-delayed-urgent = اگر پیام فوری است، از راه دیگری تماس بگیرید، مثلاً با تلفن.

## تحویل

notice-delivered-headline = پیام رسید
notice-delivered-meaning = این به معنی خوانده شدن پیام نیست.
notice-relayed-headline = تأیید تحویل نخواهد آمد
notice-relayed-meaning = پیام در راه { $domain } است. سامانهٔ ایمیلی که آن را گرفت تأیید نمی‌فرستد.
notice-expanded-headline = پیام در راه اعضای گروه است
notice-expanded-meaning = نشانی گروهی به جای چند نشانی می‌نشیند. اگر پیام به یکی از آن‌ها نرسد، شاید اعلان دیگری بیاید.
notice-label = { $label }:

explanation-what = این متن گزارشی را که در ادامه می‌آید توضیح می‌دهد. طبق خود گزارش، آن را این سامانهٔ ایمیل نوشته است:
explanation-unverified = درستی این نکته را اینجا نمی‌شود سنجید. خود گزارش، درست همان‌طور که رسید، در زیر آمده است.
