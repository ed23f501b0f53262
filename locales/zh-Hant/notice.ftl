### 通知的框架，寫給郵件沒有送達的寄件者。原因的說明在 causes.ftl。
###
### 稱「您」，能省則省；步驟以「請」開頭。一句只說一件事，先說下一步怎麼做，不責怪任何人。
### 收到信的那一方一律稱「收件者」，對方單位稱「對方」或寫出網域；不用有性別的代名詞。
### 「郵件」是有人寫的那一封；「通知」是讀者正在看的這一封；「報告」是其中的技術資料。
### 「投遞」是嘗試，「送達」是進了信箱；「轉交」是伺服器之間的事；「轉寄」是信箱主人的設定。
### 伺服器說的話用「回報」或「表示」，伺服器的答話叫「回應」。
### 用台灣的說法：伺服器、網域、信箱、主旨、設定、檔案、附件、連結。
### 中文與英文、數字之間空一格；全形標點兩側不空格；引號用「」。

## 主旨和寄件者

notice-subject-failed = 無法送達：您的郵件
    .with-subject = 無法送達：{ $subject }
notice-subject-unsure = 不確定是否送達：您的郵件
    .with-subject = 不確定是否送達：{ $subject }
notice-subject-delayed = 尚未送達：我們會繼續嘗試
    .with-subject = 尚未送達：{ $subject }
notice-subject-delivered = 已送達：您的郵件
    .with-subject = 已送達：{ $subject }
notice-subject-relayed = 已轉交：您的郵件
    .with-subject = 已轉交：{ $subject }
notice-subject-expanded = 已轉交群組：您的郵件
    .with-subject = 已轉交群組：{ $subject }
notice-subject-mixed = 各地址的投遞結果：您的郵件
    .with-subject = 各地址的投遞結果：{ $subject }
notice-from = { $site } 郵件服務
notice-brand = { $site } 郵件服務

## 發生了什麼事

notice-failed-what = 您的郵件無法送達這個地址： { $recipient }
notice-failed-what-many = 您的郵件無法送達以下 { $count } 個地址：
notice-failed-what-unsure = 不確定您的郵件是否已送達這個地址： { $recipient }
notice-failed-what-unsure-many = 不確定您的郵件是否已送達以下 { $count } 個地址：
notice-delayed-what = 您的郵件尚未送達這個地址： { $recipient }
notice-delayed-what-many = 您的郵件尚未送達以下 { $count } 個地址：
notice-delivered-what = 您的郵件已送達這個地址： { $recipient }
notice-delivered-what-many = 您的郵件已送達以下 { $count } 個地址：
notice-relayed-what = 您的郵件已轉交給下一個郵件系統。收件地址： { $recipient }
notice-relayed-what-many = 您寄到以下 { $count } 個地址的郵件，已轉交給下一個郵件系統：
notice-expanded-what = 您的郵件已轉交給多個地址。收件地址： { $recipient }
notice-expanded-what-many = 您寄到以下 { $count } 個群組地址的郵件，已轉交給群組成員：
notice-each-address = 以下說明適用於上列每一個地址：
notice-overview-headline = 各個地址的投遞結果不同
notice-overview-failed = { $count } 個地址：無法送達，不會再嘗試
notice-overview-unsure = { $count } 個地址：可能已送達，不會再嘗試
notice-overview-delayed = { $count } 個地址：尚未送達，我們會繼續嘗試
notice-overview-delivered = { $count } 個地址：已送達
notice-overview-relayed = { $count } 個地址：已轉交給下一個郵件系統
notice-overview-expanded = { $count } 個群組地址：已轉交給群組成員
notice-likely = 最可能的原因
notice-same-advice = 處理方式同上。
notice-more-recipients = 還有 { $count } 個地址沒有列在這裡，完整名單請見隨附的報告。
notice-failed-final = 系統不會再嘗試投遞。
notice-enclosed-full = 附件是您的整封郵件。
notice-enclosed-header = 附件只有原郵件的標頭，也就是寄件者、主旨、日期等資料。
notice-enclosed-header-8bit = 附件只有原郵件的標頭。內文有些字元，傳回途中可能變成亂碼。
notice-fields-left-out = 標頭太長，因此省略了其中 { $count } 行。
notice-fields-withheld = 為了保護隱私，標頭省略了 { $count } 行。
notice-withheld-targets = 郵件後來轉到哪個地址，這封通知不會顯示。
notice-withheld-members = 群組裡有哪些成員，這封通知不會顯示。
notice-withheld-hosts = 郵件服務內部的伺服器名稱，這封通知不會顯示。
notice-only-these = 這封通知只和這些地址有關。
    .one = 這封通知只和這個地址有關。

## 誰能處理，怎麼處理

notice-steps-heading = 您可以這樣做
notice-who-heading = 誰能處理？
notice-who-sender = 您自己：{ $act }。
notice-who-recipient = 收件者：{ $act }。
notice-who-sender-admin = 您的系統管理員：{ $act }。
notice-who-recipient-admin = { $domain } 的管理員：{ $act }。
notice-who-nobody = 沒有人能直接處理。可以試試：{ $act }。
notice-party-you = 您自己
notice-party-recipient = 收件者
notice-party-your-admin = 您的系統管理員
notice-party-their-admin = { $domain } 的管理員
notice-part-can-act = 可以處理：{ $act }
notice-part-passed-on = 嘗試過轉交
notice-part-refused = 拒絕接收
notice-part-no-answer = 沒有回應
notice-part-not-delivered = 無法送達
notice-part-keeps-trying = 繼續嘗試中
notice-part-nothing-to-do = 無法單獨解決
notice-part-delivered = 已經送達
notice-part-relayed = 已經轉交
notice-part-expanded = 已轉交群組

## 一封通知有多種語言

notice-language-below = 繁體中文請見下方
notice-several-languages = 這封郵件有多種語言，其中一種是繁體中文。

## 說明和聯絡方式

notice-help = 進一步了解這個問題： { $link }
    .label = 進一步了解這個問題
notice-contact-address = 有疑問嗎？請寫信到： { $contact }
notice-contact-link = 線上聯絡我們： { $link }

## 原郵件

notice-message-heading = 您的郵件
notice-message-subject = 主旨
notice-message-sent = 寄出時間
notice-message-id = Message-ID
notice-message-size = 大小

## 延遲

notice-delayed-headline = 我們會繼續嘗試投遞
notice-delayed-until = 我們會持續嘗試到 { $until }。到時如果仍未送達，您會再收到一封通知。
notice-delayed-open = 如果最後還是無法送達，您會再收到一封通知。
notice-delayed-since = 您的郵件已經等待 { $duration }。
notice-delayed-nothing = 您什麼都不用做，也不必再寄一次。
notice-delayed-reason-heading = 目前知道的原因
notice-delayed-urgent = 如有急事，請打電話或用其他方式聯絡收件者。

## 送達

notice-delivered-headline = 郵件已經送達
notice-delivered-meaning = 這不表示郵件已經有人看過。
notice-relayed-headline = 之後是否送達，不會再有確認通知
notice-relayed-meaning = 這封寄往 { $domain } 的郵件，途中由一個郵件系統接手。該系統不會傳回確認。
notice-expanded-headline = 郵件正寄往群組的各個成員
notice-expanded-meaning = 一個群組地址代表多個地址。如果其中某個地址無法送達，您可能還會收到通知。
notice-label = { $label }：

## 放在外來報告前面的說明

explanation-what = 這段文字說明後面所附的報告。報告自稱來自這個郵件系統：
explanation-unverified = 是否屬實，這裡無法查證。報告原文附在下面，一字未改。
