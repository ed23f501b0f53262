### 一斉メールのログのページ。一斉メールを送る人が見ます。
###
### ボタンとリンクは短く、することを書きます。ラベルは文にしません。

## すべてのページ

page-title = 一斉メール
page-skip = 本文へ移動
page-views = 表示
page-language = 言語
page-all-mailings = すべての一斉メール
page-as-of = { $moment }現在

## 入るとき

page-access-heading = アクセスコードが必要です
page-access-what = 管理者から受け取ったアクセスコードを入力してください。
page-access-code = アクセスコード
page-access-enter = ログイン
page-access-wrong = このアクセスコードは無効です。もう一度確認するか、管理者に新しいコードを依頼してください。
page-leave = ログアウト

## 一斉メールの一覧

page-no-mailings = 一斉メールの記録はまだありません。
page-column-mailing = 一斉メール
page-column-begun = 開始日時
page-column-state = 状態
page-column-messages = メール
page-state-prepared = 承認待ち
page-state-running = 送信中
page-state-ended = 終了
page-policy = 集計の方法
page-validity = 再送の期間
page-ends = 再送の期限

## 表示の切り替え

page-view-rates = 数値
page-view-log = ログ
page-view-causes = 理由
page-view-quarantine = 隔離

## 数値

page-time-heading = 時間ごとの推移
page-column-time = 日時
page-column-meaning = 説明
page-column-number = 件数
page-column-share = 割合

## ログ

page-column-address = アドレス
page-column-status = ステータス
page-column-reason = 理由
page-column-changed = 更新日時
page-address-forgotten = アドレスは削除済み
page-search = アドレスを検索
page-filter-status = ステータス
page-filter-cause = 理由
page-filter-domain = ドメイン
page-filter-all = すべて
page-filter-apply = 表示
page-filter-clear = すべて表示
page-log-none = 条件に合うメールはありません。
page-log-count = { $count }件
page-next = 次の行
page-first = 最初の行
page-csv = 表として保存（CSV）
page-events-heading = このメールの経過
page-column-said = メールシステムの応答
page-unverified = 未確認: この報告は誰でも送れるため、集計に含めていません。

## 理由

page-column-cause = 理由
page-column-failed = 失敗
page-column-retrying = 再送中
page-causes-none = 失敗したメールはありません。

## 隔離

page-column-errors = エラー
page-column-since = 隔離の開始
page-quarantine-none = 隔離中のアドレスはありません。

## まとめて送信する通知

page-notices = 通知
page-notices-none = 準備した通知はまだありません。
page-column-name = 名前
page-column-prepared = 準備日時
page-outcome-failed = 配信失敗
page-outcome-delayed = 配信の遅れ
page-outcome-success = 配信または引き渡し完了
page-notices-way = 送信サーバー
page-notices-not-before = 最も早い送信日時
page-notices-suppressed = { $count }件のレポートには、通知は必要ありません。
page-notices-wrong = { $count }件のレポートから通知を作成できませんでした:
page-notices-beyond = { $count }件の通知は保留します。送り先の方が、すでに十分な数の通知を受け取っているためです。
page-confirm-heading = 送信の準備ができました
page-confirm-what = { $count }件の通知を準備しました。まだ何も送信していません。
page-confirm-start = 承認して送信
page-confirm-look-only = このアクセスコードでは閲覧だけができます。承認できるのは、送信の権限を持つ方です。
page-confirm-done = 承認しました。送信を始めます。
page-confirm-changed = 通知の内容が、表示した後に変わりました。もう一度確認してから、承認してください。
page-notices-left = { $count }件の通知をまだ送信していません。
page-notices-go-on = 残りを送信
page-notices-stopped = 送信が止まりました。次の理由を管理者に伝えてください:
page-notices-waiting = 未送信
page-notices-sent = 送信済み
page-notices-refused = 受信拒否
page-notices-for-now = 一時的な送信失敗
page-notices-held-back = 保留
page-notices-unsure = 届いた可能性あり
    .meaning = 同じ通知が2回届かないように、自動では再送しません。
page-refresh = 更新

## うまくいかないとき

page-not-found = このページはありません
page-not-found-what = 一斉メールの一覧に戻ってください。
page-trouble = 現在、ログを読み込めません
page-trouble-what = 1分ほどたってから、もう一度お試しください。続く場合は、管理者に連絡してください。
