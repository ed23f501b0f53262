### الصفحات التي تقود إليها الروابط في الإشعارات: صفحة لكل سبب، وقائمة بكل الأسباب.

## في كل صفحة

help-skip = الانتقال إلى المحتوى
help-languages = اللغة
help-language-name = العربية
help-all-causes = كل الأسباب
help-domain = example.com
help-domain-meaning = ليس { $domain } في هذه الصفحة إلا مثالًا. وهو يمثّل الجزء الذي يلي العلامة @ في العنوان.

## صفحة السبب

help-notice-meaning = تشرح هذه الصفحة السبب بوجه عام. والمقصود بعبارة «هذا الإشعار» هو الإشعار الذي قادك إلى هنا. وفي نهايته رد خادم البريد بنصه.
help-contents = في هذه الصفحة
help-sender-heading = إذا كانت الرسالة منك
help-recipient-heading = إذا كانت الرسالة موجّهة إليك
help-recipient = لا يمكن حل هذا من صندوق البريد. وإلى أن يُحل، يُرجى إعطاء المرسل وسيلة أخرى للوصول إليك. وإذا تكرر الأمر، فيُرجى عرض هذه الصفحة على مسؤول البريد لديك.
help-codes-heading = رموز الحالة
help-codes = تدل هذه الرموز على هذا السبب:
help-codes-at-times = قد تدل هذه الرموز عليه أيضًا، بحسب نص الرد والجهة التي أرسلته:
help-code-unregistered = غير مسجّل، لكن بعض أنظمة البريد تستخدمه
help-related-heading = أسباب ذات صلة

## قائمة الأسباب كلها

help-title = المساعدة في الرسائل التي تعذّر تسليمها
help-intro = يُرجى اختيار الجملة التي جاءت عنوانًا في الإشعار. وفي صفحتها شرح للسبب ولما يفيد.
help-only-in = بهذه اللغة فقط: { $language }
help-group-addresses = العناوين
help-group-mailboxes = صناديق البريد
help-group-systems = أنظمة البريد
help-group-network = الشبكة والمسار
help-group-protocol = نقل الرسائل بين الخوادم
help-group-content = المحتوى
help-group-policy = الأمان والقواعد
help-group-other = أسباب أخرى
