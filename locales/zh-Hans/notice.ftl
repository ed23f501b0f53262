### 通知的框架，写给邮件未能送达的发件人。原因的说明在 causes.ftl 中。
###
### 称“您”，能省则省；步骤用“请”开头。一句只说一件事，先说下一步做什么，不责怪任何人。
### 写信的对象一律称“收件人”，对方单位称“对方”或写出域名；不用“他”“她”。
### “邮件”是别人写的那一封；“通知”是读者正在看的这一封；“报告”是其中的技术部分。
### “投递”指尝试，“送达”指进了邮箱；“转交”是服务器之间的事；“转发”是邮箱主人的设置。
### 汉字与西文、数字之间空一格；全角标点两侧不空格。

## 主题和发件人

notice-subject-failed = 投递失败：您的邮件
    .with-subject = 投递失败：{ $subject }
notice-subject-unsure = 无法确认是否送达：您的邮件
    .with-subject = 无法确认是否送达：{ $subject }
notice-subject-delayed = 投递延迟：我们会继续尝试
    .with-subject = 投递延迟：{ $subject }
notice-subject-delivered = 已送达：您的邮件
    .with-subject = 已送达：{ $subject }
notice-subject-relayed = 已转交：您的邮件
    .with-subject = 已转交：{ $subject }
notice-subject-expanded = 已转交群组：您的邮件
    .with-subject = 已转交群组：{ $subject }
notice-subject-mixed = 各地址投递结果：您的邮件
    .with-subject = 各地址投递结果：{ $subject }
notice-from = { $site } 邮件服务
notice-brand = { $site } 邮件服务

## 发生了什么

notice-failed-what = 您的邮件未能送达以下地址： { $recipient }
notice-failed-what-many = 您的邮件未能送达以下 { $count } 个地址：
notice-failed-what-unsure = 无法确认您的邮件是否已送达以下地址： { $recipient }
notice-failed-what-unsure-many = 无法确认您的邮件是否已送达以下 { $count } 个地址：
notice-delayed-what = 您的邮件尚未送达以下地址： { $recipient }
notice-delayed-what-many = 您的邮件尚未送达以下 { $count } 个地址：
notice-delivered-what = 您的邮件已送达以下地址： { $recipient }
notice-delivered-what-many = 您的邮件已送达以下 { $count } 个地址：
notice-relayed-what = 您发往以下地址的邮件已转交给下一个邮件系统： { $recipient }
notice-relayed-what-many = 您发往以下 { $count } 个地址的邮件已转交给下一个邮件系统：
notice-expanded-what = 您发往以下地址的邮件已转交给多个地址： { $recipient }
notice-expanded-what-many = 您发往以下 { $count } 个群组地址的邮件已转交给群组成员：
notice-each-address = 以下说明适用于上述每个地址：
notice-overview-headline = 各个地址的投递结果不同
notice-overview-failed = { $count } 个地址：未能送达，不再尝试
notice-overview-unsure = { $count } 个地址：可能已送达，不再尝试
notice-overview-delayed = { $count } 个地址：投递延迟，我们会继续尝试
notice-overview-delivered = { $count } 个地址：已送达
notice-overview-relayed = { $count } 个地址：已转交给下一个邮件系统
notice-overview-expanded = { $count } 个群组地址：已转交给群组成员
notice-likely = 最可能的原因
notice-same-advice = 处理办法同上。
notice-more-recipients = 另有 { $count } 个地址没有列在这里，完整名单请看附带的报告。
notice-failed-final = 系统不会再尝试投递。
notice-enclosed-full = 附件中是您的整封邮件。
notice-enclosed-header = 附件中只有原邮件的邮件头，也就是发件人、主题、日期等内容。
notice-enclosed-header-8bit = 附件中只有原邮件的邮件头。正文里有些字符在发回途中可能变成乱码。
notice-fields-left-out = 邮件头过长，因此略去了其中 { $count } 行。
notice-fields-withheld = 为保护隐私，邮件头中略去了 { $count } 行。
notice-withheld-targets = 邮件转到了哪个地址，本通知不予显示。
notice-withheld-members = 群组里有哪些成员，本通知不予显示。
notice-withheld-hosts = 邮件服务内部的服务器名称，本通知不予显示。
notice-only-these = 本通知只涉及上述这些地址。
    .one = 本通知只涉及这一个地址。

## 谁能解决，怎么解决

notice-steps-heading = 您可以这样做
notice-who-heading = 谁能解决？
notice-who-sender = 您自己：{ $act }。
notice-who-recipient = 收件人：{ $act }。
notice-who-sender-admin = 您的管理员：{ $act }。
notice-who-recipient-admin = { $domain } 的管理员：{ $act }。
notice-who-nobody = 没有人能直接解决。可以试试：{ $act }。
notice-party-you = 您自己
notice-party-recipient = 收件人
notice-party-your-admin = 您的管理员
notice-party-their-admin = { $domain } 的管理员
notice-part-can-act = 可以解决：{ $act }
notice-part-passed-on = 尝试过转交
notice-part-refused = 拒收了邮件
notice-part-no-answer = 没有响应
notice-part-not-delivered = 未能送达
notice-part-keeps-trying = 会继续尝试
notice-part-nothing-to-do = 无法独自解决
notice-part-delivered = 已经送达
notice-part-relayed = 已经转交
notice-part-expanded = 已转交群组

## 一份通知中有多种语言

notice-language-below = 下方有简体中文版
notice-several-languages = 本邮件包含多种语言，其中有简体中文。

## 帮助和联系方式

notice-help = 进一步了解这个问题： { $link }
    .label = 进一步了解这个问题
notice-contact-address = 如有疑问，请写信到： { $contact }
notice-contact-link = 在线联系我们： { $link }

## 原邮件

notice-message-heading = 您的邮件
notice-message-subject = 主题
notice-message-sent = 发送时间
notice-message-id = Message-ID
notice-message-size = 大小

## 延迟

notice-delayed-headline = 我们会继续尝试投递
notice-delayed-until = 我们会一直尝试到 { $until }。届时如果仍未送达，您会再收到一份通知。
notice-delayed-open = 如果最终无法送达，您会再收到一份通知。
notice-delayed-since = 您的邮件已等待 { $duration }。
notice-delayed-nothing = 您什么都不用做，也不必重新发送。
notice-delayed-reason-heading = 目前已知的原因
notice-delayed-urgent = 如有急事，请打电话或用其他方式联系收件人。

## 送达

notice-delivered-headline = 邮件已经送达
notice-delivered-meaning = 这并不表示邮件已被阅读。
notice-relayed-headline = 之后是否送达，不会再有确认
notice-relayed-meaning = 邮件在发往 { $domain } 的途中由一个邮件系统接收，该系统不发送确认。
notice-expanded-headline = 邮件正在发往群组的各个成员
notice-expanded-meaning = 一个群组地址代表多个地址。如果邮件无法送达其中某个地址，您可能还会收到通知。
notice-label = { $label }：

## 放在外来报告前面的说明

explanation-what = 以下文字用于解释后面的报告。报告自称来自这个邮件系统：
explanation-unverified = 这里无法核实是否属实。报告原样附在下面。
