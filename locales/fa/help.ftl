### صفحه‌هایی که پیوندهای اعلان به آن‌ها می‌رسد: یک صفحه برای هر علت، و فهرست همهٔ علت‌ها.

## در هر صفحه

help-skip = رفتن به محتوا
help-languages = زبان
help-language-name = فارسی
help-all-causes = همهٔ علت‌ها
help-domain = example.com
help-domain-meaning = در این صفحه، { $domain } فقط یک نمونه است. این نام به جای بخش بعد از @ در نشانی می‌نشیند.

## صفحهٔ هر علت

help-notice-meaning = این صفحه علت را به‌طور کلی توضیح می‌دهد. منظور از «این اعلان» همان اعلانی است که شما را به اینجا آورد. پاسخ دقیق سرور ایمیل در پایان آن آمده است.
help-contents = در این صفحه
help-sender-heading = اگر پیام را شما فرستاده‌اید
help-recipient-heading = اگر پیام برای شما بوده است
help-recipient = این مشکل از درون صندوق حل نمی‌شود. تا حل آن، راه دیگری برای تماس به فرستنده بدهید. اگر باز هم پیش آمد، این صفحه را به مدیر سامانهٔ خود نشان دهید.
help-codes-heading = کدهای وضعیت
help-codes = این کدها نشانهٔ همین علت است:
help-codes-at-times = این کدها هم می‌تواند نشانهٔ آن باشد. بستگی دارد که متن پاسخ چیست و چه سروری آن را داده است:
help-code-unregistered = ثبت نشده، ولی بعضی سامانه‌های ایمیل آن را به کار می‌برند
help-related-heading = علت‌های نزدیک

## فهرست همهٔ علت‌ها

help-title = راهنمای پیام‌های تحویل‌نشده
help-intro = جمله‌ای را انتخاب کنید که عنوان اعلان شماست. سپس دربارهٔ علت و آنچه کمک می‌کند می‌خوانید.
help-only-in = فقط به این زبان: { $language }
help-group-addresses = نشانی‌ها
help-group-mailboxes = صندوق‌ها
help-group-systems = سامانه‌های ایمیل
help-group-network = شبکه و مسیر
help-group-protocol = سپردن پیام میان سرورها
help-group-content = محتوا
help-group-policy = امنیت و قواعد
help-group-other = علت‌های دیگر
