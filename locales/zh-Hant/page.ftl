### 大量寄送的記錄網頁，給寄送者看。
###
### 按鈕和連結要短，以動詞開頭。標籤不是句子。

## 每個網頁上

page-title = 大量寄送
page-skip = 跳到內容
page-views = 檢視
page-language = 語言
page-all-mailings = 所有大量寄送
page-as-of = 截至 { $moment }

## 進入

page-access-heading = 需要存取碼
page-access-what = 請輸入系統管理員給您的存取碼。
page-access-code = 存取碼
page-access-enter = 進入
page-access-wrong = 這組存取碼無效。請再核對一次，或向系統管理員要一組新的。
page-leave = 離開

## 大量寄送列表

page-no-mailings = 還沒有大量寄送的記錄。
page-column-mailing = 大量寄送
page-column-begun = 開始時間
page-column-state = 進度
page-column-messages = 郵件
page-state-prepared = 等待確認
page-state-running = 寄送中
page-state-ended = 已結束
page-policy = 統計方式
page-validity = 嘗試期限
page-ends = 嘗試截止時間

## 一次大量寄送的各種檢視

page-view-rates = 數字
page-view-log = 記錄
page-view-causes = 原因
page-view-quarantine = 隔離

## 數字

page-time-heading = 隨時間的變化
page-column-time = 時間
page-column-meaning = 說明
page-column-number = 數量
page-column-share = 比例

## 記錄

page-column-address = 地址
page-column-status = 狀態
page-column-reason = 原因
page-column-changed = 更新時間
page-address-forgotten = 地址已刪除
page-search = 尋找地址
page-filter-status = 狀態
page-filter-cause = 原因
page-filter-domain = 網域
page-filter-all = 全部
page-filter-apply = 顯示
page-filter-clear = 顯示全部
page-log-none = 沒有符合條件的郵件。
page-log-count = { $count } 封郵件
page-next = 下一頁
page-first = 第一頁
page-csv = 存成表格（CSV）
page-events-heading = 這封郵件的經過
page-column-said = 郵件系統的回應
page-unverified = 未查證：任何人都能發出這種報告，所以不計入。

## 原因

page-column-cause = 原因
page-column-failed = 失敗
page-column-retrying = 重試中
page-causes-none = 沒有郵件失敗。

## 隔離

page-column-errors = 錯誤
page-column-since = 起始時間
page-quarantine-none = 沒有隔離中的地址。

## 一起寄送的通知

page-notices = 通知
page-notices-none = 還沒有準備好的通知。
page-column-name = 名稱
page-column-prepared = 準備時間
page-outcome-failed = 郵件無法送達
page-outcome-delayed = 郵件尚未送達
page-outcome-success = 郵件已送達或已轉交
page-notices-way = 外寄伺服器
page-notices-not-before = 最早寄送時間
page-notices-suppressed = 有 { $count } 份報告不需要寄通知。
page-notices-wrong = 無法根據 { $count } 份報告產生通知：
page-notices-beyond = 有 { $count } 封通知暫緩寄送，因為收件地址最近收到的通知已經夠多了。
page-confirm-heading = 可以寄送了
page-confirm-what = 已準備好 { $count } 封通知，還沒有寄出。
page-confirm-start = 確認並寄送
page-confirm-look-only = 用這組存取碼只能查看。要寄送，請由有權限的人確認。
page-confirm-done = 已確認，開始寄送。
page-confirm-changed = 這些通知剛才有變動，請重新查看後再確認。
page-notices-left = 還有 { $count } 封通知沒有寄出。
page-notices-go-on = 寄送其餘通知
page-notices-stopped = 寄送已停止，請把下面的原因告訴您的系統管理員：
page-notices-waiting = 尚未寄出
page-notices-sent = 已寄出
page-notices-refused = 拒收
page-notices-for-now = 暫時無法寄出
page-notices-held-back = 暫緩寄送
page-notices-unsure = 可能已送達
    .meaning = 這些通知不會自動重寄，以免有人收到兩次。
page-refresh = 重新整理

## 出了問題

page-not-found = 沒有這個網頁
page-not-found-what = 請回到大量寄送列表。
page-trouble = 目前無法讀取記錄
page-trouble-what = 請過一分鐘再試。如果一直這樣，請告訴您的系統管理員。
