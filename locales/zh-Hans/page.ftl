### 群发日志的网页，给群发者看。
###
### 按钮和链接要短，以动词开头。标签不是句子。

## 每个网页上

page-title = 群发
page-skip = 跳到正文
page-views = 视图
page-language = 语言
page-all-mailings = 全部群发
page-as-of = 截至 { $moment }

## 进入

page-access-heading = 需要访问码
page-access-what = 请输入管理员给您的访问码。
page-access-code = 访问码
page-access-enter = 进入
page-access-wrong = 这个访问码无效。请核对一遍，或向管理员要一个新的。
page-leave = 退出

## 群发列表

page-no-mailings = 还没有群发记录。
page-column-mailing = 群发
page-column-begun = 开始时间
page-column-state = 进度
page-column-messages = 邮件
page-state-prepared = 等待确认
page-state-running = 进行中
page-state-ended = 已结束
page-policy = 统计方式
page-validity = 尝试期限
page-ends = 尝试截止时间

## 一次群发的各个视图

page-view-rates = 数据
page-view-log = 日志
page-view-causes = 原因
page-view-quarantine = 隔离

## 数字

page-time-heading = 随时间的变化
page-column-time = 时间
page-column-meaning = 含义
page-column-number = 数量
page-column-share = 比例

## 日志

page-column-address = 地址
page-column-status = 状态
page-column-reason = 原因
page-column-changed = 更新时间
page-address-forgotten = 地址已删除
page-search = 查找地址
page-filter-status = 状态
page-filter-cause = 原因
page-filter-domain = 域名
page-filter-all = 全部
page-filter-apply = 显示
page-filter-clear = 显示全部
page-log-none = 没有符合条件的邮件。
page-log-count = { $count } 封邮件
page-next = 下一页
page-first = 第一页
page-csv = 存为表格（CSV）
page-events-heading = 这封邮件的经过
page-column-said = 邮件系统返回的信息
page-unverified = 未核实：任何人都能发出这样的报告，因此不计入。

## 原因

page-column-cause = 原因
page-column-failed = 失败
page-column-retrying = 正在重试
page-causes-none = 没有邮件失败。

## 隔离

page-column-errors = 错误
page-column-since = 起始时间
page-quarantine-none = 没有隔离中的地址。

## 一起发送的通知

page-notices = 通知
page-notices-none = 还没有准备好的通知。
page-column-name = 名称
page-column-prepared = 准备时间
page-outcome-failed = 邮件未能送达
page-outcome-delayed = 邮件投递延迟
page-outcome-success = 邮件已送达或已转交
page-notices-way = 发件服务器
page-notices-not-before = 最早发送时间
page-notices-suppressed = 有 { $count } 份报告不需要发通知。
page-notices-wrong = 无法根据 { $count } 份报告生成通知：
page-notices-beyond = 有 { $count } 份通知暂缓发送，因为收件地址最近收到的通知已经够多了。
page-confirm-heading = 可以发送了
page-confirm-what = 已准备好 { $count } 份通知，还没有发出。
page-confirm-start = 确认并发送
page-confirm-look-only = 用这个访问码只能查看。要发送，请由有权限的人确认。
page-confirm-done = 已确认，开始发送。
page-confirm-changed = 这些通知刚才有变动，请重新查看后再确认。
page-notices-left = 还有 { $count } 份通知没有发出。
page-notices-go-on = 发送其余通知
page-notices-stopped = 发送已停止，请把下面的原因告诉您的管理员：
page-notices-waiting = 尚未发送
page-notices-sent = 已发送
page-notices-refused = 拒收
page-notices-for-now = 发送暂未成功
page-notices-held-back = 暂缓发送
page-notices-unsure = 可能已送达
    .meaning = 这些通知不会自动重发，以免有人收到两次。
page-refresh = 刷新

## 出了问题

page-not-found = 没有这个网页
page-not-found-what = 请返回群发列表。
page-trouble = 暂时无法读取日志
page-trouble-what = 请过一分钟再试。如果一直这样，请告诉您的管理员。
