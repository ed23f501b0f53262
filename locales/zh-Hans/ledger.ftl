### 群发的结果：状态、数字和原因的说法，用于写给群发者的邮件和日志网页。
###
### 群发是把同一内容发往许多地址。读者天天群发邮件，但不管邮件服务器。
### 状态说的是邮件，一两个词，单独放在一列里。“硬退信”“软退信”是行话，旁边的解释用平常话。
### “提交”指把邮件交给自己的邮件系统，“转交”是服务器之间的事。

## 邮件的状态

ledger-status-pending = 等待结果
    .meaning = 邮件已提交，目前还没有结果。
ledger-status-taken-into-account = 已受理
    .meaning = 发送服务已接受邮件，是否送达尚不清楚。
ledger-status-sent = 已发送
    .meaning = 邮件已送达，或者到目前为止没有退信。
ledger-status-failed = 失败
    .meaning = 邮件未能送达。是否还会尝试，请看日志。
ledger-status-ignored = 已排除
    .meaning = 邮件没有发送，不计入百分比。
ledger-substatus-prepared = 尚未提交
ledger-substatus-retrying = 正在重试
ledger-substatus-final = 不再尝试
ledger-substatus-unconfirmed = 未确认送达
ledger-late = 事后退信

## 统计方式

ledger-policy-feedback = 有送达回执
    .meaning = 收到送达回执之前，邮件都算等待结果。送达比例从零开始上升。
ledger-policy-optimistic = 没有送达回执
    .meaning = 只要没有退信，邮件就算已发送。每来一封退信，送达比例就会下降。
ledger-policy-v8 = 按 Campaign v8 的方式
    .meaning = 收到送达回执之前，邮件只算已受理。正在重试的邮件不算失败。

## 一次群发的数字

ledger-percent = { $number }%
ledger-part = { $count } 封，共 { $total } 封
ledger-rate-to-deliver = 应投递邮件
    .meaning = 这次群发的全部邮件，不含已排除的邮件。
ledger-rate-handed-over = 已提交
    .meaning = 邮件系统已接受的邮件。以下百分比都以此为基数。
ledger-rate-sent = 已有结果
    .meaning = 已算作送达或失败的邮件。
ledger-rate-pending = 等待结果
    .meaning = 还不能算送达、也不能算失败的邮件。
ledger-rate-delivered = 已送达
    .meaning = 已提交的邮件中，状态为“已发送”的邮件。
ledger-rate-failed = 退信和错误
    .meaning = 已提交的邮件中，状态为“失败”的邮件。
ledger-rate-retrying = 正在重试
    .meaning = 已提交的邮件中，暂时遭到拒收的邮件。邮件系统会继续尝试。
ledger-rate-unconfirmed = 未确认
    .meaning = 已提交的邮件中，一直没有送达回执的邮件。这些邮件算作已发送。
ledger-rate-hard = 硬退信
    .meaning = 已提交的邮件中，因地址无效而失败的邮件。
ledger-rate-soft = 软退信
    .meaning = 已提交的邮件中，因其他原因失败或正在重试的邮件。地址可能没有问题。
ledger-rate-rejected = 拒收
    .meaning = 已提交的邮件中，对方邮件系统拒收的邮件。
ledger-rate-quarantined = 隔离中
    .meaning = 全部邮件中，因地址在隔离中而排除的邮件。
ledger-rate-denylisted = 在免打扰名单上
    .meaning = 全部邮件中，因地址在免打扰名单上而排除的邮件。
ledger-rate-excluded = 已排除
    .meaning = 全部邮件中，没有发送的邮件。
ledger-rate-opened = 已打开
    .meaning = 已送达的邮件中，至少打开过一次的邮件。
ledger-rate-clicked = 已点击
    .meaning = 已送达的邮件中，至少有一次点击链接的邮件。
ledger-rate-complaints = 标为垃圾邮件
    .meaning = 已送达的邮件中，有人标为垃圾邮件的邮件。
ledger-rate-unsubscribed = 退订
    .meaning = 已送达的邮件中，有人在收到后退订的邮件。
ledger-rate-late = 事后退信
    .meaning = 先算作已发送、后来又有退信的邮件。

## 失败的种类

ledger-type-hard = 硬退信
ledger-type-soft = 软退信
ledger-type-ignored = 不计

## 失败或排除的原因

ledger-reason-not-defined = 未分类
ledger-reason-user-unknown = 地址不存在
ledger-reason-invalid-domain = 域名不存在
ledger-reason-unreachable = 无法到达
ledger-reason-account-disabled = 邮箱已停用
ledger-reason-mailbox-full = 邮箱已满
ledger-reason-not-connected = 未连接
ledger-reason-address-empty = 没有地址
ledger-reason-denylisted = 地址在免打扰名单上
ledger-reason-quarantined = 地址在隔离中
ledger-reason-duplicate = 地址重复
ledger-reason-excluded-by-rule = 按规则排除
ledger-reason-excluded-after-arbitration = 已让位给其他群发
ledger-reason-bad-quality = 地址质量差
ledger-reason-unqualified = 邮寄地址未核实
ledger-reason-not-eligible = 没有合适的优惠
ledger-reason-target-limited = 群发数量受限
ledger-reason-refused = 拒收
ledger-reason-error-ignored = 错误已忽略
ledger-reason-control-address = 测试地址

## 地址的状态

ledger-address-valid = 有效
    .meaning = 会向这个地址发送邮件。
ledger-address-erroneous = 有错误
    .meaning = 最近发往这个地址的邮件失败过，但仍会继续发送。
ledger-address-quarantine = 隔离中
    .meaning = 发往这个地址的邮件失败次数过多。解除隔离之前，不再向它群发。
ledger-address-denylisted = 在免打扰名单上
    .meaning = 有人曾把发往这个地址的邮件标为垃圾邮件。今后不再向它群发。

## 一封邮件的经过

ledger-event-prepared = 已准备
ledger-event-excluded = 已排除
ledger-event-relayed = 已提交
ledger-event-soft-bounce = 暂时拒收
ledger-event-delivered = 已送达
ledger-event-given-up = 已放弃
ledger-event-hard-bounce = 拒收：地址无效
ledger-event-auto-reply = 自动回复
ledger-event-opened = 已打开
ledger-event-clicked = 已点击链接
ledger-event-complained = 标为垃圾邮件
ledger-event-unsubscribed = 已退订
ledger-event-expired = 尝试期限已过
