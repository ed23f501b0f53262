### すべての通知に同じ文面を使うメールシステムのための定型文。

## 差出人と件名

export-from = メールサービス
export-subject-success = 配信または引き渡しをしました: 送信したメール
export-subject-verify = ご依頼の配信レポート

## 何が起きたか

export-failed-what = メールを配信できなかった宛先があります。
export-delayed-what = メールをまだ配信できていない宛先があります。
export-success-what = メールを配信したか、別のメールシステムに引き渡しました。
export-success-later = 引き渡した後で、配信できないことがわかる場合もあります。その場合は、改めて通知が届くことがあります。
export-verify-what = ご依頼の配信レポートをお送りします。
export-listed = それぞれの宛先とメールシステムの応答を、下に記載しています。応答は英語の場合があります。
export-enclosed = 送信したメールの全体、またはヘッダー（差出人、件名、日時など）だけを添付しています。

## 遅延

export-delayed-hours = これまでに { $hours } 時間以上、配信を待っています。
export-delayed-days = 再送は、送信から { $days } 日で終了します。
export-urgent = お急ぎの場合は、電話など別の方法で相手の方に連絡してください。

## 配信できない場合と遅れている場合に共通の文面

export-problem-what = メールを配信できていない宛先があります。
export-problem-warning = 上に次の英語が記載されている場合は、再送を続けていますので、そのままお待ちください: { $words }
export-problem-otherwise = 記載されていない場合、再送はこれ以上行われません。次の方法をお試しください:

## ドメイン名を使わない原因の見出し

export-who-their-admin = 相手側の管理者: { $act }

export-headline =
    .mailbox-unknown = メールサーバーによると、このアドレスは存在しません
    .domain-unknown = このアドレスのドメインが見つかりません
    .mailbox-moved = メールサーバーによると、このアドレスは変更されています
    .address-changed-hands = メールサーバーによると、このアドレスの持ち主が変わっています
    .mailbox-problem = メールサーバーによると、このメールボックスに問題があります
    .mailbox-full = メールサーバーによると、メールボックスの容量がいっぱいです
    .mailbox-disabled = メールサーバーによると、このメールボックスは無効になっています
    .list-expansion-failed = メールサーバーによると、リストのメンバーを確認できません
    .forwarding-broken = メールサーバーによると、このメールボックスからの転送に失敗しています
    .recipient-rate-limited = メールサーバーによると、このメールボックスへのメールが多すぎます
    .system-problem = メールサーバーによると、メールシステムに問題があります
    .system-full = メールサーバーによると、メールシステムの容量がいっぱいです
    .system-not-accepting = メールサーバーによると、メールシステムがメールを受け付けていません
    .system-misconfigured = メールサーバーによると、メールシステムの設定に誤りがあります
    .feature-missing = このメールに必要な機能に、メールサーバーが対応していません
    .host-unreachable = この宛先のメールサーバーに接続できません
    .connection-refused = メールサーバーに接続を拒否されています
    .connection-broken = メールサーバーとの接続が途中で切れています
    .route-broken = この宛先への有効な配信経路が見つかりません
    .domain-lookup-failed = この宛先のメールサーバーを検索できません
    .system-congested = メールサーバーによると、メールシステムが混み合っています
    .refused-by-policy = メールサーバーが独自のルールにより、メールを拒否しています
    .refused-as-spam = メールサーバーが、このメールを迷惑メールと判定しています
    .sender-not-allowed = この差出人からこのアドレスへの送信は許可されていません
    .list-restricted = メールサーバーによると、このリストに投稿できるアドレスではありません
    .outside-senders-refused = メールサーバーによると、このアドレスは組織内からのメール専用です
    .sender-not-verified = メールサーバーが、メールの送信元を確認できていません
    .spf-failed = メールサーバーが、送信元サーバーの正当性を確認できていません
    .dkim-failed = メールサーバーが、有効な電子署名を確認できていません
    .dmarc-failed = メールサーバーが、メールと差出人の一致を確認できていません
    .reverse-dns-missing = メールサーバーが、送信元サーバーの有効な名前を確認できていません
    .sending-server-refused = メールサーバーが、送信元サーバーからのメールを拒否しています
    .sending-server-blocklisted = メールサーバーによると、送信元サーバーがブロックリストにあります
    .sending-server-reputation-low = メールサーバーが、送信元サーバーを十分に信頼していません
    .asked-to-try-later = メールサーバーが、後で送り直すように求めています
    .priority-too-low = メールサーバーは、優先度の高いメールだけを受け付けています
    .secure-connection-failed = メールサーバーと安全に接続できません
    .mta-sts-failed = ドメインが定める接続ルールが満たされていません
    .dane-failed = ドメインのセキュリティレコードの確認に失敗しています
    .certificate-invalid = メールサーバーの証明書が受け付けられていません
