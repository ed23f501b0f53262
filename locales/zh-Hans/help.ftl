### 通知中的链接所指向的帮助页：每种原因一页，另有一页列出所有原因。

## 每一页都有的内容

help-skip = 跳到正文
help-languages = 语言
help-language-name = 简体中文
help-all-causes = 所有原因
help-domain = example.com
help-domain-meaning = 本页中的 { $domain } 只是示例，代表地址中“@”后面的部分。

## 一种原因的页面

help-notice-meaning = 本页对原因作一般说明。文中的“这份通知”和“本通知”，都指把您带到这里的那份通知。邮件服务器返回的原文在那份通知末尾。
help-contents = 本页内容
help-sender-heading = 如果邮件是您发的
help-recipient-heading = 如果邮件是发给您的
help-recipient = 这个问题在邮箱里解决不了。解决之前，请给发件人另一种联系方式。如果再次发生，请让您的管理员看看本页。
help-codes-heading = 状态代码
help-codes = 以下代码表示这种原因：
help-codes-at-times = 以下代码也可能表示这种原因，要看返回的内容和由谁返回：
help-code-unregistered = 未注册，但有些邮件系统在用
help-related-heading = 相关原因

## 所有原因的列表

help-title = 邮件未能送达怎么办
help-intro = 请在下面找到与通知标题相同的那句话，点开即可了解原因和解决办法。
help-only-in = 只有这种语言的版本：{ $language }
help-group-addresses = 地址
help-group-mailboxes = 邮箱
help-group-systems = 邮件系统
help-group-network = 网络与路径
help-group-protocol = 服务器之间的交接
help-group-content = 内容
help-group-policy = 安全与规则
help-group-other = 其他原因
