### 給大量寄送者的郵件：寄得如何，哪些地址有問題，哪裡需要看一看。
###
### 這些是一般郵件，不是某一封郵件的通知。語氣和 notice.ftl 相同；先寫數字，再寫有用的做法。

## 寄件者和主旨

summary-from = { $site } 大量寄送
summary-subject-interim = 進度報告：{ $mailing }
summary-subject-final = 最終報告：{ $mailing }

## 寄送報告

summary-headline = { $percent } 已送達
summary-what-interim = { $total } 封郵件中，目前有 { $count } 封算作已送達。
summary-what-final = 嘗試期限已過。{ $total } 封郵件中，有 { $count } 封算作已送達。
summary-failed =
    { $count ->
        [0] 沒有郵件失敗。
       *[other] 有 { $count } 封郵件無法送達，系統不會再嘗試。
    }
summary-retrying =
    { $count ->
        [0] 沒有重試中的郵件。
       *[other] 有 { $count } 封郵件正在重試。
    }
summary-pending =
    { $count ->
        [0] 沒有等待結果的郵件。
       *[other] 還有 { $count } 封郵件在等待結果。
    }
summary-validity = 系統會持續嘗試到 { $moment }。
summary-note-optimistic = 沒有退信的郵件就算已送達，所以這個比例還可能下降。
summary-note-feedback = 收到送達回報的郵件才算已送達，所以這個比例還可能上升。
summary-note-final = 之後還是可能有退信，最新數字請看記錄網頁。
summary-numbers-heading = 數字
summary-chart-heading = 送達和失敗的變化
summary-chart-meaning = 折線圖。在終點，已送達 { $delivered }，失敗 { $failed }。
summary-causes-heading = 郵件為什麼沒有送達
summary-messages = { $count } 封郵件
summary-causes-more = 另有 { $count } 封郵件是其他原因。
summary-cause-unknown = 沒有回報原因
summary-domains-heading = 失敗最多的網域
summary-quarantine = 新隔離了 { $count } 個地址，下次大量寄送會略過這些地址。
summary-attached = 附件的表格列出每封郵件和狀態，用任何試算表軟體都能開啟。
summary-attached-part = 附件的表格只列出 { $count } 封沒有送達的郵件。全部郵件請看記錄網頁。
summary-page = 查看記錄： { $link }
summary-reason = 您收到這份報告，是因為這次大量寄送由您負責。
summary-file = mailing-log

## 給郵寄清單負責人的彙整

digest-subject = { $count } 個地址需要留意：{ $mailing }
digest-headline = 您的郵件無法送達 { $count } 個地址
digest-what = 以下是 { $moment }以來的退信。郵寄清單：{ $mailing }
digest-steps-heading = 您可以這樣做
digest-step-remove = 請刪除不存在的地址，都列在下面第一組。
digest-step-wait = 請保留其他地址，多半會自行恢復。
digest-step-ask = 裡面有您認識的人嗎？請用其他方式詢問新的地址。
digest-hard-heading = 無效的地址
digest-soft-heading = 可能恢復的地址
digest-more = 另有 { $count } 個地址列在附件的表格中。
digest-reason = 您收到這份彙整，是因為您負責管理這份郵寄清單。這份彙整代替了每個地址各一封的通知。

## 提醒

alert-subject = 請留意大量寄送：{ $mailing }
alert-failed = 大量寄送因錯誤而停止
    .what = 還沒送交的郵件正在等待。
    .step = 請查看寄送程式的記錄檔，再重新開始寄送。
alert-preparation-failed = 大量寄送的準備未能完成
    .what = 還沒有寄出任何郵件。
    .step = 請查看準備時發現的問題，修正後再準備一次。
alert-soft = 重試中或遭拒收的郵件異常多
    .what = { $percent } 的郵件正在重試或遭到拒收，上限是 { $limit }。
    .step = 請查看下面的原因。如果大多是同一家郵件業者拒收，請暫停寄送。
alert-hard = 無效的地址異常多
    .what = { $percent } 的郵件因地址無效而失敗，上限是 { $limit }。
    .step = 請停止寄送，並查清楚這些地址的來源。不存在的地址太多，會損害寄件信譽。
alert-start-pending = 大量寄送還沒開始
    .what = 原定在 { $moment }開始。
    .step = 請檢查是否還要等人確認。
alert-throughput = 大量寄送的速度很慢
    .what =
        { $count ->
            [0] 過去一小時沒有送交任何郵件。
           *[other] 過去一小時送交了 { $count } 封郵件。
        }
    .step = 請查看郵件系統是不是負載太高，或是有郵件業者在限速。
alert-in-progress = 正在大量寄送郵件
    .what = 郵件正陸續送交。
    .step = 您什麼都不用做。
alert-once = 同一次大量寄送，這種提醒一天最多一封。
alert-reason = 您收到這封提醒，是因為您負責留意這次大量寄送。
