### 供只能写一段固定文字的邮件系统使用的模板。无论什么原因、多少个地址，这些文字都要成立。

## 发件人和主题

export-from = 邮件服务
export-subject-success = 已送达或已转交：您的邮件
export-subject-verify = 您要的投递报告

## 发生了什么

export-failed-what = 您的邮件未能送达一个或多个地址。
export-delayed-what = 您的邮件尚未送达一个或多个地址。
export-success-what = 您的邮件已送达，或已转交给另一个邮件系统。
export-success-later = 邮件转交之后仍有可能无法送达，届时您可能会收到通知。
export-verify-what = 这是您要的投递报告。
export-listed = 下文列出各个地址，以及邮件系统返回的信息，这些信息多为英文。
export-enclosed = 附件中是您的整封邮件，或者只有邮件头，也就是发件人、主题、日期等内容。

## 延迟

export-delayed-hours = 您的邮件已等待至少 { $hours } 小时。
export-delayed-days = 从发送时起满 { $days } 天，系统就不再尝试。
export-urgent = 如有急事，请打电话或用其他方式联系。

## 失败和延迟共用的文字

export-problem-what = 您的邮件没有送达一个或多个地址。
export-problem-warning = 如果上方有下面这句英文，表示我们还在继续尝试，您什么都不用做： { $words }
export-problem-otherwise = 如果没有这句英文，系统就不会再尝试。您可以试试以下办法：

## 原因标题，不写域名

export-who-their-admin = 对方管理员：{ $act }。

export-headline =
    .mailbox-unknown = 邮件服务器表示，没有这个地址
    .domain-unknown = 找不到这个地址的域名
    .mailbox-moved = 邮件服务器表示，这个地址已经变更
    .address-changed-hands = 邮件服务器表示，这个地址已经换了主人
    .mailbox-problem = 邮件服务器表示，这个邮箱有问题
    .mailbox-full = 邮件服务器表示，这个邮箱已满
    .mailbox-disabled = 邮件服务器表示，这个邮箱已停用
    .list-expansion-failed = 邮件服务器表示，查不到这个邮件列表的成员
    .forwarding-broken = 邮件服务器表示，这个邮箱的转发失效了
    .recipient-rate-limited = 邮件服务器表示，这个邮箱收到的邮件太多
    .system-problem = 邮件服务器表示，其邮件系统有问题
    .system-full = 邮件服务器表示，其邮件系统空间已满
    .system-not-accepting = 邮件服务器表示，其邮件系统不接收邮件
    .system-misconfigured = 邮件服务器表示，其邮件系统设置有误
    .feature-missing = 邮件服务器不支持这封邮件要求的功能
    .host-unreachable = 连接不上这个地址的邮件服务器
    .connection-refused = 这个地址的服务器拒绝连接
    .connection-broken = 与邮件服务器的连接中途断开
    .route-broken = 找不到通往这个地址的有效路径
    .domain-lookup-failed = 查询这个地址的邮件服务器时出错
    .system-congested = 邮件服务器表示，其邮件系统负载过高
    .refused-by-policy = 邮件服务器按自己的规则拒收了邮件
    .refused-as-spam = 邮件服务器把这封邮件当作垃圾邮件
    .sender-not-allowed = 邮件服务器表示，这个地址不收您的邮件
    .list-restricted = 邮件服务器表示，这个邮件列表不对您的地址开放
    .outside-senders-refused = 邮件服务器表示，这个地址只收内部邮件
    .sender-not-verified = 邮件服务器未能核实邮件的来源
    .spf-failed = 邮件服务器未能确认发件服务器
    .dkim-failed = 邮件服务器没有找到可接受的数字签名
    .dmarc-failed = 邮件服务器无法确认邮件与发件人相符
    .reverse-dns-missing = 邮件服务器没有找到发件服务器的有效名称
    .sending-server-refused = 邮件服务器拒收来自发件服务器的邮件
    .sending-server-blocklisted = 邮件服务器表示，发件服务器在黑名单上
    .sending-server-reputation-low = 邮件服务器对发件服务器的信任不足
    .asked-to-try-later = 邮件服务器要求过些时候再试
    .priority-too-low = 邮件服务器目前只接收更高优先级的邮件
    .secure-connection-failed = 无法与邮件服务器建立安全连接
    .mta-sts-failed = 未能通过该域名的安全规则检查
    .dane-failed = 未能通过该域名的安全记录检查
    .certificate-invalid = 邮件服务器的证书未能通过验证
