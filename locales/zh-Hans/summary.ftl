### 写给群发者的邮件：群发进展如何，哪些地址有问题，哪里需要看一看。
###
### 这些是普通邮件，不是某一封邮件的通知。语气与 notice.ftl 相同；先写数字，再写有用的做法。

## 发件人和主题

summary-from = { $site } 邮件群发
summary-subject-interim = 进度报告：{ $mailing }
summary-subject-final = 最终报告：{ $mailing }

## 群发报告

summary-headline = { $percent } 已送达
summary-what-interim = { $total } 封邮件中，目前有 { $count } 封算作已送达。
summary-what-final = 尝试期限已过。{ $total } 封邮件中，有 { $count } 封算作已送达。
summary-failed =
    { $count ->
        [0] 没有邮件失败。
       *[other] 有 { $count } 封邮件未能送达，系统不再尝试。
    }
summary-retrying =
    { $count ->
        [0] 没有正在重试的邮件。
       *[other] 有 { $count } 封邮件正在重试。
    }
summary-pending =
    { $count ->
        [0] 没有等待结果的邮件。
       *[other] 还有 { $count } 封邮件在等待结果。
    }
summary-validity = 系统会一直尝试到 { $moment }。
summary-note-optimistic = 没有退信的邮件算作已送达，所以这个比例还可能下降。
summary-note-feedback = 收到送达回执的邮件才算已送达，所以这个比例还可能上升。
summary-note-final = 此后仍可能有退信，最新数据请看日志网页。
summary-numbers-heading = 数据
summary-chart-heading = 送达和失败的变化
summary-chart-meaning = 折线图。终点处，已送达 { $delivered }，失败 { $failed }。
summary-causes-heading = 邮件为什么没有送达
summary-messages = { $count } 封邮件
summary-causes-more = 另有 { $count } 封邮件属于其他原因。
summary-cause-unknown = 没有说明原因
summary-domains-heading = 失败最多的域名
summary-quarantine = 新隔离了 { $count } 个地址，下次群发会跳过这些地址。
summary-attached = 附件中的表格列出每封邮件及其状态，用任何电子表格软件都能打开。
summary-attached-part = 附件中的表格只列出 { $count } 封未送达的邮件。全部邮件请看日志网页。
summary-page = 查看日志： { $link }
summary-reason = 您收到这份报告，是因为这次群发由您发送。
summary-file = mailing-log

## 给邮件列表负责人的汇总

digest-subject = { $count } 个地址需要留意：{ $mailing }
digest-headline = 您的邮件未能送达 { $count } 个地址
digest-what = 下面是 { $moment }以来的退信。邮件列表：{ $mailing }
digest-steps-heading = 您可以这样做
digest-step-remove = 请删除不存在的地址，它们列在下面第一组。
digest-step-wait = 请保留其他地址，它们大多会自行恢复。
digest-step-ask = 里面有您认识的人吗？请用其他方式询问新地址。
digest-hard-heading = 无效的地址
digest-soft-heading = 可能恢复的地址
digest-more = 另有 { $count } 个地址列在附件的表格中。
digest-reason = 您收到这份汇总，是因为您管理这个邮件列表。这份汇总代替了每个地址的单独通知。

## 提醒

alert-subject = 请留意群发：{ $mailing }
alert-failed = 群发因出错而停止
    .what = 尚未提交的邮件正在等待。
    .step = 请查看发送程序的日志，然后重新开始群发。
alert-preparation-failed = 群发准备未能完成
    .what = 尚未发出任何邮件。
    .step = 请查看准备时发现的问题，改好之后再准备一次。
alert-soft = 正在重试或遭拒收的邮件异常多
    .what = { $percent } 的邮件正在重试或遭到拒收，上限是 { $limit }。
    .step = 请查看下面的原因。如果大多是同一家邮箱服务商拒收，请暂停群发。
alert-hard = 无效地址异常多
    .what = { $percent } 的邮件因地址无效而失败，上限是 { $limit }。
    .step = 请停止群发，查清这些地址的来源。不存在的地址太多，会损害发件信誉。
alert-start-pending = 群发还没有开始
    .what = 原定于 { $moment }开始。
    .step = 请检查是否还要等人确认。
alert-throughput = 群发速度很慢
    .what =
        { $count ->
            [0] 过去一小时没有提交邮件。
           *[other] 过去一小时提交了 { $count } 封邮件。
        }
    .step = 请查看邮件系统是否负载过高，或者某家邮箱服务商是否在限速。
alert-in-progress = 群发正在进行
    .what = 邮件正在陆续提交。
    .step = 您什么都不用做。
alert-once = 同一次群发，这类提醒每天最多一封。
alert-reason = 您收到这封提醒，是因为您负责关注这次群发。
