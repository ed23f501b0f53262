### 通知裡的連結所指向的說明頁：每種原因一頁，另有一頁列出所有原因。

## 每一頁都有的內容

help-skip = 跳到內容
help-languages = 語言
help-language-name = 繁體中文
help-all-causes = 所有原因
help-domain = example.com
help-domain-meaning = 這一頁的 { $domain } 只是範例，代表地址中 @ 後面的部分。

## 一種原因的頁面

help-notice-meaning = 這一頁說明一般情況下的原因。「這封通知」指的是帶您來到這裡的那封通知。郵件伺服器的回應原文，就在那封通知最後面。
help-contents = 本頁內容
help-sender-heading = 如果郵件是您寄的
help-recipient-heading = 如果郵件是寄給您的
help-recipient = 這個問題無法在信箱裡解決。解決之前，請提供寄件者另一種聯絡方式。如果再次發生，請讓您的系統管理員看這一頁。
help-codes-heading = 狀態碼
help-codes = 這些代碼表示這個原因：
help-codes-at-times = 這些代碼也可能表示這個原因，要看回應的內容和回應的來源：
help-code-unregistered = 未註冊，但有些郵件系統會使用
help-related-heading = 相關原因

## 所有原因的清單

help-title = 郵件沒有送達怎麼辦
help-intro = 請找出和通知標題相同的那句話，點進去就能了解原因和解決方法。
help-only-in = 只有這種語言的版本：{ $language }
help-group-addresses = 地址
help-group-mailboxes = 信箱
help-group-systems = 郵件系統
help-group-network = 網路與路徑
help-group-protocol = 伺服器之間的交接
help-group-content = 內容
help-group-policy = 安全與規則
help-group-other = 其他原因
