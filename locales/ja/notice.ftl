### 通知の枠組み。原因の説明は causes.ftl にあります。
###
### です・ます調で書きます。一文に一つの内容、次にすることを先に、読む人を責めません。「あなた」とは書きません。
### 和文と英単語、ホスト名、アドレスの間には半角の空白を入れます。数字と助数詞、句読点、かっこの隣には入れません。
### 同じメールを自動で送り直すことは「再送」、人が送り直すことは「もう一度送信」です。「転送」は別のアドレスへの転送だけを指します。

## 件名と差出人

notice-subject-failed = 配信できませんでした: 送信したメール
    .with-subject = 配信できませんでした: { $subject }
notice-subject-unsure = 配信を確認できません: 送信したメール
    .with-subject = 配信を確認できません: { $subject }
notice-subject-delayed = 配信が遅れています: 再送を続けています
    .with-subject = 配信が遅れています: { $subject }
notice-subject-delivered = 配信しました: 送信したメール
    .with-subject = 配信しました: { $subject }
notice-subject-relayed = 引き渡しました: 送信したメール
    .with-subject = 引き渡しました: { $subject }
notice-subject-expanded = グループに送りました: 送信したメール
    .with-subject = グループに送りました: { $subject }
notice-subject-mixed = 宛先ごとの配信結果: 送信したメール
    .with-subject = 宛先ごとの配信結果: { $subject }
notice-from = { $site }のメールサービス
notice-brand = { $site }のメールサービス

## 何が起きたか

notice-failed-what = 次の宛先にメールを配信できませんでした: { $recipient }
notice-failed-what-many = 次の{ $count }件の宛先にメールを配信できませんでした:
notice-failed-what-unsure = 次の宛先にメールを配信できたかどうか、確認できていません: { $recipient }
notice-failed-what-unsure-many = 次の{ $count }件の宛先にメールを配信できたかどうか、確認できていません:
notice-delayed-what = 次の宛先にメールをまだ配信できていません: { $recipient }
notice-delayed-what-many = 次の{ $count }件の宛先にメールをまだ配信できていません:
notice-delivered-what = 次の宛先にメールを配信しました: { $recipient }
notice-delivered-what-many = 次の{ $count }件の宛先にメールを配信しました:
notice-relayed-what = 次の宛先へのメールを、別のメールシステムに引き渡しました: { $recipient }
notice-relayed-what-many = 次の{ $count }件の宛先へのメールを、別のメールシステムに引き渡しました:
notice-expanded-what = 次の宛先へのメールを、複数のアドレスに送り出しました: { $recipient }
notice-expanded-what-many = 次の{ $count }件のグループ宛てのメールを送り出しました:
notice-each-address = 以下の説明は、これらの宛先すべてに当てはまります:
notice-overview-headline = 宛先によって配信結果が異なります
notice-overview-failed = { $count }件の宛先: 配信できませんでした（再送なし）
notice-overview-unsure = { $count }件の宛先: 配信できた可能性があります（再送なし）
notice-overview-delayed = { $count }件の宛先: 配信が遅れています（再送中）
notice-overview-delivered = { $count }件の宛先: 配信しました
notice-overview-relayed = { $count }件の宛先: 別のメールシステムに引き渡しました
notice-overview-expanded = { $count }件のグループ: メンバーに送り出しました
notice-likely = 最も可能性の高い理由
notice-same-advice = 対処方法は、上の説明と同じです。
notice-more-recipients = ほかの{ $count }件の宛先は、ここでは省略しています。添付のレポートをご覧ください。
notice-failed-final = このメールの再送は、これ以上行われません。
notice-enclosed-full = 送信したメールの全体を添付しています。
notice-enclosed-header = 送信したメールのヘッダー（差出人、件名、日時など）だけを添付しています。
notice-enclosed-header-8bit = 送信したメールのヘッダーだけを添付しています。本文には、返送の途中で文字化けするおそれのある文字が含まれています。
notice-fields-left-out = ヘッダーが長いため、{ $count }行を省略しています。
notice-fields-withheld = プライバシー保護のため、ヘッダーの{ $count }行を省略しています。
notice-withheld-targets = メールの転送先は、この通知には表示していません。
notice-withheld-members = グループのメンバーは、この通知には表示していません。
notice-withheld-hosts = メールサービス内部のサーバー名は、この通知には表示していません。
notice-only-these = この通知の対象は、これらの宛先だけです。
    .one = この通知の対象は、この宛先だけです。

## 誰がどう対処できるか

notice-steps-heading = 対処方法
notice-who-heading = 誰が対処できますか？
notice-who-sender = ご自身: { $act }
notice-who-recipient = 相手の方: { $act }
notice-who-sender-admin = ご利用のメールの管理者: { $act }
notice-who-recipient-admin = { $domain } の管理者: { $act }
notice-who-nobody = 直接対処できる人はいません。次の方法をお試しください: { $act }
notice-party-you = ご自身
notice-party-recipient = 相手の方
notice-party-your-admin = ご利用のメールの管理者
notice-party-their-admin = { $domain } の管理者
notice-part-can-act = 対処できます: { $act }
notice-part-passed-on = 引き渡しを試みました
notice-part-refused = 受信を拒否しました
notice-part-no-answer = 応答がありません
notice-part-not-delivered = 配信できませんでした
notice-part-keeps-trying = 再送を続けています
notice-part-nothing-to-do = 単独では対処できません
notice-part-delivered = 配信しました
notice-part-relayed = 引き渡しました
notice-part-expanded = グループに送りました

## 複数言語の通知

notice-language-below = 日本語は下にあります
notice-several-languages = このメールは複数の言語で書かれています。日本語版も含まれています。

## ヘルプと問い合わせ先

notice-help = この問題の詳しい説明: { $link }
    .label = この問題の詳しい説明
notice-contact-address = お問い合わせ先: { $contact }
notice-contact-link = お問い合わせページ: { $link }

## 元のメール

notice-message-heading = 送信したメール
notice-message-subject = 件名
notice-message-sent = 送信日時
notice-message-id = Message-ID
notice-message-size = サイズ

## 遅延

notice-delayed-headline = 再送を続けています
notice-delayed-until = { $until }まで再送を続けます。それまでに配信できない場合は、改めてお知らせします。
notice-delayed-open = 最終的に配信できない場合は、改めてお知らせします。
notice-delayed-since = 配信待ちになってから{ $duration }たっています。
notice-delayed-nothing = このままお待ちください。メールを送り直す必要はありません。
notice-delayed-reason-heading = 現時点でわかっている理由
notice-delayed-urgent = お急ぎの場合は、電話など別の方法で相手の方に連絡してください。

## 配信の完了

notice-delivered-headline = メールが届きました
notice-delivered-meaning = 相手の方がメールを読んだことを示すものではありません。
notice-relayed-headline = この先の配信結果は通知されません
notice-relayed-meaning = { $domain } へ向かうメールを途中で引き受けたシステムは、配信結果を通知しません。
notice-expanded-headline = メールはグループのメンバーに向けて送られています
notice-expanded-meaning = グループのアドレスは、複数の宛先をまとめたものです。一部の宛先に配信できなかった場合は、後から通知が届くことがあります。
notice-label = { $label }:

# lint: allow end-punctuation - two sentences; the name of the system stands on the line below
explanation-what = この文章は、下にあるレポートの内容を説明するものです。レポートによると、作成元は次のメールシステムです。
explanation-unverified = 本当にそうかどうかは、ここでは確認できません。レポートそのものは、届いたままの形で下に続きます。
