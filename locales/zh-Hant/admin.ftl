### 寫給管理員的部分，可以用術語。機器說的話（狀態、回應、主機）一律不翻譯。

admin-heading = 供管理員參考
admin-recipient = 地址
admin-status = 狀態
admin-status-received = 收到的狀態
admin-status-derived = 依回應判斷的狀態
admin-original-recipient = 原收件地址
admin-reported-by = 報告來源
admin-remote = 對方伺服器
admin-remote-unnamed = 報告沒有寫明
admin-remote-none = 沒有伺服器回應，由報告來源自行判斷
admin-stage = 階段
admin-stage-connect = 沒有建立連線
admin-stage-greeting = 問候階段，尚未送出指令
admin-stage-hello = EHLO 之後
admin-stage-starttls = STARTTLS 之後
admin-stage-auth = AUTH 之後
admin-stage-mail = MAIL FROM（寄件者）之後
admin-stage-rcpt = RCPT TO（收件者）之後
admin-stage-data = DATA 之後，尚未送出郵件內容
admin-stage-end-of-data = 整封郵件送出之後
admin-attempts = 嘗試次數
admin-attempts-value = { $count } 次，最近一次在 { $moment }
admin-attempts-list = 歷次嘗試，由新到舊
admin-attempt-repeats = 連續 { $count } 次收到相同的回應。
admin-attempts-left-out = 更早的 { $count } 次嘗試沒有列出。
admin-created = 建立時間
admin-arrived = 收到時間
admin-last-attempt = 最近一次嘗試
admin-retry-until = 嘗試期限
admin-log-id = 記錄檔 ID
admin-envelope-id = 信封 ID
admin-sender = 退信地址
admin-reply = 對方伺服器的回應（原文）
admin-reply-reported = 報告所載的回應（原文）
admin-reply-own = 我方伺服器記下的原因
admin-advice = 管理員可以這樣處理
admin-help = 更多供管理員參考的說明： { $link }
admin-hops = 郵件經過的路徑
admin-hops-left-out = 更早的 { $count } 個躍點沒有列出。
admin-hop = 躍點 { $count }
admin-hop-time = 時間
admin-hop-relay = 中繼耗時
admin-hop-since = 自躍點 { $count } 起 { $duration }
admin-hop-slowest = 最慢的躍點
admin-hop-unnamed = 伺服器名稱不明
admin-hop-no-time = 不明
admin-hop-implausible = 時間不合理，未列入計算
admin-hops-skew = 中繼耗時是負數，表示兩台伺服器的時鐘不一致。
admin-header = 郵件標頭摘錄（原文）
admin-withheld = 不顯示
admin-withheld-targets = 不顯示：轉寄的目的地。依 RFC 3464 第 4.2 節，報告也省略了該處的伺服器和記錄檔 ID。
admin-withheld-members = 不顯示：群組的成員。依 RFC 3464 第 4.2 節，報告也省略了各成員的伺服器和記錄檔 ID。
admin-withheld-hosts = 不顯示：內部主機的名稱和位址。
admin-hops-withheld = 內部的 { $count } 個躍點不顯示。

## 通知永遠無法寄出時，寫給 postmaster 的郵件

postmaster-subject = 需要用其他方式告訴一位寄件者
postmaster-step = 請用其他方式告訴寄件者，例如打電話，或寫信到另一個地址。
postmaster-what = 有一封通知無法寄出，內容和下面這封郵件有關。通知原本要寄到： { $sender }
postmaster-why = 這個地址含有 ASCII 以外的字元。要送達這個地址，沿途每台伺服器都必須支援 SMTPUTF8（RFC 6531），但其中至少有一台不支援。在它支援之前，重試也沒有用。
postmaster-facts = 通知原本要說明的內容

## 寄到同一個地址的通知太多而暫停時

postmaster-budget-subject = 寄到某個地址的通知已暫停
postmaster-budget-step = 請檢查是否有人冒用這個地址寄信，並從源頭制止。
postmaster-budget-what = 有一封通知已暫停寄送，內容和下面這封郵件有關。通知原本要寄到： { $sender }
postmaster-budget-why = 寄到這個地址或其網域的通知已達數量上限。有人偽造退信地址時，別的系統就會把通知寄到那裡。之後的通知會列在 Retourpost 的記錄檔。
