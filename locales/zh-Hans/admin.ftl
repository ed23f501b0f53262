### 写给管理员的部分，可以使用术语。机器返回的内容（状态、响应、主机）一律不翻译。

admin-heading = 供管理员参考
admin-recipient = 地址
admin-status = 状态
admin-status-received = 收到的状态
admin-status-derived = 按响应判断的状态
admin-original-recipient = 原收件地址
admin-reported-by = 报告来源
admin-remote = 对方服务器
admin-remote-unnamed = 报告中没有写明
admin-remote-none = 没有服务器响应，由报告来源自行判断
admin-stage = 阶段
admin-stage-connect = 没有建立连接
admin-stage-greeting = 问候阶段，尚未发送命令
admin-stage-hello = EHLO 之后
admin-stage-starttls = STARTTLS 之后
admin-stage-auth = AUTH 之后
admin-stage-mail = MAIL FROM（发件人）之后
admin-stage-rcpt = RCPT TO（收件人）之后
admin-stage-data = DATA 之后，发送邮件内容之前
admin-stage-end-of-data = 整封邮件发送之后
admin-attempts = 尝试次数
admin-attempts-value = { $count } 次，最近一次在 { $moment }
admin-attempts-list = 历次尝试，最近的在前
admin-attempt-repeats = 连续 { $count } 次收到相同的响应。
admin-attempts-left-out = 更早的 { $count } 次尝试没有列出。
admin-created = 创建时间
admin-arrived = 接收时间
admin-last-attempt = 最近一次尝试
admin-retry-until = 尝试截止时间
admin-log-id = 日志 ID
admin-envelope-id = 信封 ID
admin-sender = 退信地址
admin-reply = 对方服务器的响应（原文）
admin-reply-reported = 报告中的响应（原文）
admin-reply-own = 我方服务器记录的原因（原文）
admin-advice = 管理员可以这样处理
admin-help = 更多供管理员参考的内容： { $link }
admin-hops = 邮件经过的路径
admin-hops-left-out = 更早的 { $count } 跳没有列出。
admin-hop = 第 { $count } 跳
admin-hop-time = 时间
admin-hop-relay = 中继用时
admin-hop-since = 距第 { $count } 跳 { $duration }
admin-hop-slowest = 用时最长的一跳
admin-hop-unnamed = 服务器未写明
admin-hop-no-time = 未知
admin-hop-implausible = 时间不合理，未计入
admin-hops-skew = 中继用时为负数，说明两台服务器的时钟不一致。
admin-header = 邮件头摘录（原文）
admin-withheld = 不予显示
admin-withheld-targets = 不予显示：转发目标。按照 RFC 3464 第 4.2 节，报告中也略去了转发目标的服务器和日志 ID。
admin-withheld-members = 不予显示：群组成员。按照 RFC 3464 第 4.2 节，报告中也略去了各成员的服务器和日志 ID。
admin-withheld-hosts = 不予显示：内部主机的名称和地址。
admin-hops-withheld = 内部的 { $count } 跳不予显示。

## 通知无法发出时，写给 postmaster 的邮件

postmaster-subject = 需要用其他方式告知一位发件人
postmaster-step = 请用其他方式告知发件人，例如打电话，或写信到另一个地址。
postmaster-what = 关于下述邮件的通知未能发出。通知原本要发给： { $sender }
postmaster-why = 这个地址含有 ASCII 以外的字符。要送达这个地址，沿途每台服务器都必须支持 SMTPUTF8（RFC 6531），而其中至少有一台不支持。在它支持之前，重试也没有用。
postmaster-facts = 通知原本要告知的内容

## 发给同一地址的通知过多而暂停时

postmaster-budget-subject = 发给某个地址的通知已暂停
postmaster-budget-step = 请检查是否有人冒用这个地址发邮件，并从源头制止。
postmaster-budget-what = 关于下述邮件的通知已暂停发送。通知原本要发给： { $sender }
postmaster-budget-why = 发给这个地址或其域名的通知已达到数量上限。有人伪造退信地址时，别的系统就会把通知发到那里。之后的通知会记在 Retourpost 的日志里。
