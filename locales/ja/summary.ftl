### 一斉メールを送る人へのメール: 送信の経過、問題のあるアドレス、確認が必要なこと。
###
### 1通のメールについての通知ではなく、ふつうのメールです。文体は notice.ftl と同じです。数値を先に、役に立つことを次に書きます。

## 差出人と件名

summary-from = { $site }の一斉メール
summary-subject-interim = 中間報告: { $mailing }
summary-subject-final = 最終報告: { $mailing }

## 一斉メールの報告

summary-headline = { $percent }を配信しました
summary-what-interim = 現時点で、{ $total }件のうち{ $count }件のメールが配信済みです。
summary-what-final = 再送の期限が過ぎました。{ $total }件のうち{ $count }件のメールが配信済みです。
summary-failed =
    { $count ->
        [0] 失敗したメールはありません。
       *[other] { $count }件のメールは配信できませんでした（再送なし）。
    }
summary-retrying =
    { $count ->
        [0] 再送中のメールはありません。
       *[other] { $count }件のメールを再送しています。
    }
summary-pending =
    { $count ->
        [0] 結果待ちのメールはありません。
       *[other] { $count }件のメールが結果待ちです。
    }
summary-validity = { $moment }まで再送を続けます。
summary-note-optimistic = 何も戻ってこない間は、配信済みとして数えています。この割合は今後下がることがあります。
summary-note-feedback = 配信が報告された時点で、配信済みとして数えます。この割合は今後上がることがあります。
summary-note-final = メールは、後から戻ってくることもあります。新しい数値は、ログのページで確認できます。
summary-numbers-heading = 数値
summary-chart-heading = 配信済みと失敗の推移
summary-chart-meaning = 折れ線グラフ。最後の時点で、配信済みは{ $delivered }、失敗は{ $failed }です。
summary-causes-heading = 配信できなかった理由
summary-messages = { $count }件
summary-causes-more = ほかの理由によるものが、あと{ $count }件あります。
summary-cause-unknown = 理由は報告されていません
summary-domains-heading = 失敗の多いドメイン
summary-quarantine = { $count }件のアドレスを新たに隔離しました。次の一斉メールでは除外されます。
summary-attached = 添付の表には、すべてのメールとそのステータスが載っています。どの表計算ソフトでも開けます。
summary-attached-part = 添付の表にあるのは、配信できなかった{ $count }件だけです。すべてのメールは、ログのページにあります。
summary-page = ログを見る: { $link }
summary-reason = この報告は、一斉メールを送信している方にお送りしています。
summary-file = mailing-log

## 配信リストの担当者へのまとめ。エラーの通知を1件ずつ送る代わりに届けます。

digest-subject = 確認したいアドレス{ $count }件: { $mailing }
digest-headline = { $count }件のアドレスにメールが届きませんでした
digest-what = { $moment }以降にリスト「{ $mailing }」で戻ってきたメールのまとめです。
digest-steps-heading = 対処方法
digest-step-remove = 存在しないアドレスを、リストから削除してください。下の最初のグループにあります。
digest-step-wait = ほかのアドレスは、リストに残しておいてください。多くは、そのままでまた届くようになります。
digest-step-ask = お知り合いのアドレスがあれば、別の方法で新しいアドレスを尋ねてください。
digest-hard-heading = 使えないアドレス
digest-soft-heading = また届く可能性のあるアドレス
digest-more = ほかの{ $count }件のアドレスは、添付の表にあります。
digest-reason = このまとめは、このリストの担当の方にお送りしています。アドレスごとの通知の代わりです。

## 警告

alert-subject = 確認してください: { $mailing }
alert-failed = 一斉メールがエラーで止まりました
    .what = まだ引き渡していないメールは、送信を待っています。
    .step = 送信プログラムのログを確認してください。その後、一斉メールをもう一度開始してください。
alert-preparation-failed = 一斉メールを準備できませんでした
    .what = まだ何も送信していません。
    .step = 準備中に見つかった問題を確認してください。直してから、もう一度準備してください。
alert-soft = 再送中や受信拒否のメールがいつもより多くなっています
    .what = メールの{ $percent }が、再送中か、受信を拒否されています。警告の基準は{ $limit }です。
    .step = 下の理由を確認してください。拒否が1つの事業者に集中している場合は、一斉メールを一時停止してください。
alert-hard = 使えないアドレスがいつもより多くなっています
    .what = メールの{ $percent }が、使えないアドレス宛てのため失敗しました。警告の基準は{ $limit }です。
    .step = 一斉メールを止めて、アドレスの入手元を確認してください。存在しないアドレスが多いと、送信元の評価が下がります。
alert-start-pending = 一斉メールがまだ始まっていません
    .what = 開始予定は{ $moment }でした。
    .step = 承認待ちになっていないか確認してください。
alert-throughput = 一斉メールの送信が遅くなっています
    .what =
        { $count ->
            [0] この1時間に引き渡したメールはありません。
           *[other] この1時間に引き渡したメールは{ $count }件です。
        }
    .step = メールシステムに負荷がかかりすぎていないか、事業者が受信を制限していないか確認してください。
alert-in-progress = 一斉メールを送信しています
    .what = メールを順に引き渡しています。
    .step = 対処は必要ありません。
alert-once = 警告が届くのは、一斉メールごとに1日1回までです。
alert-reason = この警告は、この一斉メールの監視を担当している方にお送りしています。
