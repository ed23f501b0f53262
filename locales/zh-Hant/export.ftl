### 給只能寫一段固定文字的郵件系統使用的範本。不論是什麼原因、有幾個地址，這些文字都要成立。

## 寄件者和主旨

export-from = 郵件服務
export-subject-success = 已送達或已轉交：您的郵件
export-subject-verify = 您要的投遞報告

## 發生了什麼事

export-failed-what = 您的郵件無法送達一個或多個地址。
export-delayed-what = 您的郵件尚未送達一個或多個地址。
export-success-what = 您的郵件已送達，或已轉交給另一個郵件系統。
export-success-later = 轉交之後仍有可能無法送達，到時您可能會收到通知。
export-verify-what = 這是您要的投遞報告。
export-listed = 下面列出各個地址，以及郵件系統對它的回應，通常是英文。
export-enclosed = 附件是您的整封郵件，或只有標頭，也就是寄件者、主旨、日期等資料。

## 延遲

export-delayed-hours = 您的郵件至少已經等待 { $hours } 小時。
export-delayed-days = 寄出滿 { $days } 天後，系統就不再嘗試。
export-urgent = 如有急事，請打電話或用其他方式聯絡。

## 失敗和延遲共用的文字

export-problem-what = 您的郵件沒有送達一個或多個地址。
export-problem-warning = 如果上方有這句英文，表示我們還會繼續嘗試，您什麼都不用做： { $words }
export-problem-otherwise = 如果沒有這句英文，系統就不會再嘗試。您可以試試這些方法：

## 原因的標題，不寫網域

export-who-their-admin = 對方的管理員：{ $act }。

export-headline =
    .mailbox-unknown = 郵件伺服器回報查無這個地址
    .domain-unknown = 找不到這個地址的網域
    .mailbox-moved = 郵件伺服器回報這個地址已經變更
    .address-changed-hands = 郵件伺服器回報這個地址已經換人使用
    .mailbox-problem = 郵件伺服器回報這個信箱有問題
    .mailbox-full = 郵件伺服器回報這個信箱已滿
    .mailbox-disabled = 郵件伺服器回報這個信箱已停用
    .list-expansion-failed = 郵件伺服器查不到這個郵寄清單的成員
    .forwarding-broken = 郵件伺服器回報這個信箱的轉寄失效
    .recipient-rate-limited = 郵件伺服器表示這個信箱收到的郵件太多
    .system-problem = 郵件伺服器回報其郵件系統有問題
    .system-full = 郵件伺服器回報其郵件系統已無空間
    .system-not-accepting = 郵件伺服器回報其郵件系統不接收郵件
    .system-misconfigured = 郵件伺服器回報其郵件系統設定有誤
    .feature-missing = 郵件伺服器不支援這封郵件要求的功能
    .host-unreachable = 連不上這個地址的郵件伺服器
    .connection-refused = 這個地址的伺服器拒絕連線
    .connection-broken = 和郵件伺服器的連線中途斷開
    .route-broken = 找不到通往這個地址的有效路徑
    .domain-lookup-failed = 查不到這個地址的郵件伺服器資料
    .system-congested = 郵件伺服器回報其郵件系統負載過高
    .refused-by-policy = 郵件伺服器依自己的規則拒收了郵件
    .refused-as-spam = 郵件伺服器把這封郵件當成垃圾郵件
    .sender-not-allowed = 郵件伺服器表示這個地址不收您的郵件
    .list-restricted = 郵件伺服器表示這個郵寄清單不對您的地址開放
    .outside-senders-refused = 郵件伺服器表示這個地址只收內部郵件
    .sender-not-verified = 郵件伺服器無法確認郵件的來源
    .spf-failed = 郵件伺服器無法確認寄件伺服器
    .dkim-failed = 郵件伺服器找不到可接受的數位簽章
    .dmarc-failed = 郵件伺服器無法確認郵件和寄件者相符
    .reverse-dns-missing = 郵件伺服器找不到寄件伺服器的有效名稱
    .sending-server-refused = 郵件伺服器拒收寄件伺服器送來的郵件
    .sending-server-blocklisted = 郵件伺服器表示寄件伺服器列在黑名單上
    .sending-server-reputation-low = 郵件伺服器對寄件伺服器的信任不足
    .asked-to-try-later = 郵件伺服器要求稍後再試
    .priority-too-low = 郵件伺服器目前只收優先順序較高的郵件
    .secure-connection-failed = 無法和郵件伺服器建立安全連線
    .mta-sts-failed = 沒有通過這個網域的安全規則檢查
    .dane-failed = 沒有通過這個網域的安全記錄檢查
    .certificate-invalid = 郵件伺服器的憑證沒有通過驗證
