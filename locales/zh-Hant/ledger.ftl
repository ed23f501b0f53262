### 大量寄送的結果：狀態、數字和原因的說法，用在給寄送者的郵件和記錄網頁。
###
### 大量寄送是把同一份內容寄到許多地址。讀者天天寄，但不管郵件伺服器。
### 狀態說的是郵件，一兩個詞，單獨放在一欄裡。「硬退信」「軟退信」是業界用語，旁邊的說明用平常話。
### 「送交」是把郵件交給自己的郵件系統，「轉交」是伺服器之間的事。

## 郵件的狀態

ledger-status-pending = 等待結果
    .meaning = 郵件已送交，目前還沒有任何回報。
ledger-status-taken-into-account = 已受理
    .meaning = 寄送服務已收下郵件，是否送達還沒有回報。
ledger-status-sent = 已寄出
    .meaning = 郵件已送達，或到目前為止沒有退信。
ledger-status-failed = 失敗
    .meaning = 郵件沒有送達。是否還會嘗試，請看記錄。
ledger-status-ignored = 已排除
    .meaning = 郵件沒有寄出，不計入百分比。
ledger-substatus-prepared = 尚未送交
ledger-substatus-retrying = 重試中
ledger-substatus-final = 不再嘗試
ledger-substatus-unconfirmed = 未確認送達
ledger-late = 事後退信

## 統計方式

ledger-policy-feedback = 有送達回報
    .meaning = 收到送達回報之前，郵件都算等待結果。送達比例從零開始上升。
ledger-policy-optimistic = 沒有送達回報
    .meaning = 只要沒有退信，郵件就算已寄出。一有退信，送達比例就會下降。
ledger-policy-v8 = 比照 Campaign v8
    .meaning = 收到送達回報之前，郵件只算已受理。重試中的郵件不算失敗。

## 一次大量寄送的數字

ledger-percent = { $number }%
ledger-part = { $count } 封，共 { $total } 封
ledger-rate-to-deliver = 應投遞郵件
    .meaning = 這次大量寄送的全部郵件，不含已排除的郵件。
ledger-rate-handed-over = 已送交
    .meaning = 郵件系統已收下的郵件。以下百分比都以這個數字為準。
ledger-rate-sent = 已有結果
    .meaning = 算作送達或失敗的郵件。
ledger-rate-pending = 等待結果
    .meaning = 還不能算送達、也不能算失敗的郵件。
ledger-rate-delivered = 已送達
    .meaning = 已送交的郵件中，狀態為「已寄出」的郵件。
ledger-rate-failed = 退信和錯誤
    .meaning = 已送交的郵件中，狀態為「失敗」的郵件。
ledger-rate-retrying = 重試中
    .meaning = 已送交的郵件中，暫時遭到拒收的郵件。郵件系統會繼續嘗試。
ledger-rate-unconfirmed = 未確認
    .meaning = 已送交的郵件中，一直沒有送達回報的郵件。這些郵件算作已寄出。
ledger-rate-hard = 硬退信
    .meaning = 已送交的郵件中，因地址無效而失敗的郵件。
ledger-rate-soft = 軟退信
    .meaning = 已送交的郵件中，因其他原因失敗或重試中的郵件。地址可能沒有問題。
ledger-rate-rejected = 拒收
    .meaning = 已送交的郵件中，對方郵件系統拒收的郵件。
ledger-rate-quarantined = 隔離中
    .meaning = 全部郵件中，因地址在隔離中而排除的郵件。
ledger-rate-denylisted = 在拒收名單上
    .meaning = 全部郵件中，因地址在拒收名單上而排除的郵件。
ledger-rate-excluded = 已排除
    .meaning = 全部郵件中，沒有寄出的郵件。
ledger-rate-opened = 已開啟
    .meaning = 已送達的郵件中，至少開啟過一次的郵件。
ledger-rate-clicked = 已點擊
    .meaning = 已送達的郵件中，至少點擊過一次連結的郵件。
ledger-rate-complaints = 標示為垃圾郵件
    .meaning = 已送達的郵件中，有人標示為垃圾郵件的郵件。
ledger-rate-unsubscribed = 取消訂閱
    .meaning = 已送達的郵件中，有人收到後取消訂閱的郵件。
ledger-rate-late = 事後退信
    .meaning = 先算作已寄出、後來又有退信的郵件。

## 失敗的種類

ledger-type-hard = 硬退信
ledger-type-soft = 軟退信
ledger-type-ignored = 不計

## 失敗或排除的原因

ledger-reason-not-defined = 未分類
ledger-reason-user-unknown = 查無此地址
ledger-reason-invalid-domain = 找不到網域
ledger-reason-unreachable = 無法連上
ledger-reason-account-disabled = 信箱已停用
ledger-reason-mailbox-full = 信箱已滿
ledger-reason-not-connected = 未連線
ledger-reason-address-empty = 沒有地址
ledger-reason-denylisted = 地址在拒收名單上
ledger-reason-quarantined = 地址在隔離中
ledger-reason-duplicate = 地址重複
ledger-reason-excluded-by-rule = 依規則排除
ledger-reason-excluded-after-arbitration = 其他大量寄送優先
ledger-reason-bad-quality = 地址品質不佳
ledger-reason-unqualified = 郵寄地址未查核
ledger-reason-not-eligible = 沒有合適的優惠
ledger-reason-target-limited = 寄送數量受限
ledger-reason-refused = 拒收
ledger-reason-error-ignored = 錯誤已略過
ledger-reason-control-address = 測試地址

## 地址的狀態

ledger-address-valid = 有效
    .meaning = 會寄到這個地址。
ledger-address-erroneous = 有錯誤
    .meaning = 最近寄到這個地址的郵件失敗過，但仍會繼續寄。
ledger-address-quarantine = 隔離中
    .meaning = 寄到這個地址的郵件失敗太多次。解除隔離之前，不再寄到這個地址。
ledger-address-denylisted = 在拒收名單上
    .meaning = 有人曾把寄到這個地址的郵件標示為垃圾郵件。今後不再寄到這個地址。

## 一封郵件的經過

ledger-event-prepared = 已準備
ledger-event-excluded = 已排除
ledger-event-relayed = 已送交
ledger-event-soft-bounce = 暫時拒收
ledger-event-delivered = 已送達
ledger-event-given-up = 已放棄
ledger-event-hard-bounce = 拒收：地址無效
ledger-event-auto-reply = 自動回覆
ledger-event-opened = 已開啟
ledger-event-clicked = 已點擊連結
ledger-event-complained = 標示為垃圾郵件
ledger-event-unsubscribed = 已取消訂閱
ledger-event-expired = 嘗試期限已過
