### 一斉メールの結果: ステータス、数値、理由の言葉。一斉メールを送る人へのメールと、ログのページで使います。
###
### 「一斉メール」は、1つの内容を多くの宛先に送るものです。読む人はメールサーバーの運用にはかかわっていません。
### 「ハードバウンス」「ソフトバウンス」は業界の言葉として使い、説明文はふつうの日本語で書きます。
###
### lint: allow forbidden-term - 一斉メールを送る人は「バウンス」と呼んでいます

## メールのステータス。短く、表の中で単独で使います。

ledger-status-pending = 結果待ち
    .meaning = メールを引き渡しました。結果の報告はまだありません。
ledger-status-taken-into-account = 送信受付済み
    .meaning = 送信サービスがメールを受け付けました。配信の報告はまだありません。
ledger-status-sent = 送信済み
    .meaning = 配信が済んだか、今のところ何も戻ってきていません。
ledger-status-failed = 失敗
    .meaning = メールを配信できていません。再送が続くかどうかは、ログでわかります。
ledger-status-ignored = 除外
    .meaning = メールを送信していません。割合の計算には含まれません。
ledger-substatus-prepared = 引き渡し前
ledger-substatus-retrying = 再送中
ledger-substatus-final = 再送なし
ledger-substatus-unconfirmed = 配信未確認
ledger-late = 後から返送

## 集計の方法

ledger-policy-feedback = 配信の報告あり
    .meaning = 配信が報告されるまで、メールは結果待ちです。配信済みの割合は0から上がっていきます。
ledger-policy-optimistic = 配信の報告なし
    .meaning = 何も戻ってこない間は、送信済みとして数えます。メールが戻ってくると、配信済みの割合は下がります。
ledger-policy-v8 = Campaign v8 と同じ数え方
    .meaning = 配信が報告されるまで、メールは送信受付済みのままです。再送中のメールは失敗に数えません。

## 一斉メールの数値

ledger-percent = { $number }%
ledger-part = { $total }件中{ $count }件
ledger-rate-to-deliver = 配信対象
    .meaning = この一斉メールのうち、除外したもの以外のすべてのメールです。
ledger-rate-handed-over = 引き渡し済み
    .meaning = メールシステムが受け付けたメールです。以下の割合は、この件数を基準にしています。
ledger-rate-sent = 結果の出たメール
    .meaning = 配信済みまたは失敗として数えているメールです。
ledger-rate-pending = 結果待ち
    .meaning = 配信済みとも失敗ともまだ決まっていないメールです。
ledger-rate-delivered = 配信済み
    .meaning = 引き渡し済みのうち、ステータスが「送信済み」のメールです。
ledger-rate-failed = バウンスとエラー
    .meaning = 引き渡し済みのうち、ステータスが「失敗」のメールです。
ledger-rate-retrying = 再送中
    .meaning = 引き渡し済みのうち、一時的に受信を拒否されたメールです。メールシステムが再送を続けています。
ledger-rate-unconfirmed = 配信未確認
    .meaning = 引き渡し済みのうち、配信が報告されなかったメールです。送信済みとして数えています。
ledger-rate-hard = ハードバウンス
    .meaning = 引き渡し済みのうち、アドレスが使えず失敗したメールです。
ledger-rate-soft = ソフトバウンス
    .meaning = 引き渡し済みのうち、ほかの理由で失敗したか、再送中のメールです。アドレスに問題はないかもしれません。
ledger-rate-rejected = 受信拒否
    .meaning = 引き渡し済みのうち、相手側のメールシステムが受信を拒否したメールです。
ledger-rate-quarantined = 隔離中
    .meaning = 全体のうち、アドレスが隔離中のため除外したメールです。
ledger-rate-denylisted = 配信停止リスト
    .meaning = 全体のうち、アドレスが配信停止リストにあるため除外したメールです。
ledger-rate-excluded = 除外
    .meaning = 全体のうち、送信しなかったメールです。
ledger-rate-opened = 開封
    .meaning = 配信済みのうち、1回以上開封されたメールです。
ledger-rate-clicked = クリック
    .meaning = 配信済みのうち、リンクが1回以上クリックされたメールです。
ledger-rate-complaints = 迷惑メール報告
    .meaning = 配信済みのうち、迷惑メールとして報告されたメールです。
ledger-rate-unsubscribed = 購読解除
    .meaning = 配信済みのうち、購読の解除につながったメールです。
ledger-rate-late = 後から返送
    .meaning = 送信済みとして数えた後に戻ってきたメールです。

## 失敗の種類

ledger-type-hard = ハードバウンス
ledger-type-soft = ソフトバウンス
ledger-type-ignored = 対象外

## 失敗または除外の理由。短いラベルです。

ledger-reason-not-defined = 未分類
ledger-reason-user-unknown = 存在しないアドレス
ledger-reason-invalid-domain = 存在しないドメイン
ledger-reason-unreachable = 到達できない宛先
ledger-reason-account-disabled = 無効なメールボックス
ledger-reason-mailbox-full = メールボックスの容量不足
ledger-reason-not-connected = 未接続
ledger-reason-address-empty = アドレスの記載なし
ledger-reason-denylisted = 配信停止リストに登録
ledger-reason-quarantined = 隔離中のアドレス
ledger-reason-duplicate = アドレスの重複
ledger-reason-excluded-by-rule = ルールによる除外
ledger-reason-excluded-after-arbitration = ほかの一斉メールを優先
ledger-reason-bad-quality = 品質の低いアドレス
ledger-reason-unqualified = 郵送先が未確認
ledger-reason-not-eligible = 該当するオファーなし
ledger-reason-target-limited = 件数の上限
ledger-reason-refused = 受信拒否
ledger-reason-error-ignored = エラーを無視
ledger-reason-control-address = 確認用アドレス

## アドレスの状態

ledger-address-valid = 有効
    .meaning = このアドレスにはメールを送信します。
ledger-address-erroneous = エラーあり
    .meaning = 最近、このアドレスへのメールが失敗しました。送信は続けます。
ledger-address-quarantine = 隔離中
    .meaning = このアドレスへのメールは失敗が多すぎました。隔離が解除されるまで、送信先から除外します。
ledger-address-denylisted = 配信停止リスト
    .meaning = このアドレスへのメールが迷惑メールとして報告されました。今後は送信先から除外します。

## 1通のメールに起きたこと

ledger-event-prepared = 準備完了
ledger-event-excluded = 除外
ledger-event-relayed = 引き渡し完了
ledger-event-soft-bounce = 一時的な受信拒否
ledger-event-delivered = 配信完了
ledger-event-given-up = 配信を断念
ledger-event-hard-bounce = 受信拒否: 使えないアドレス
ledger-event-auto-reply = 自動応答
ledger-event-opened = 開封
ledger-event-clicked = リンクをクリック
ledger-event-complained = 迷惑メールとして報告
ledger-event-unsubscribed = 購読解除
ledger-event-expired = 再送の期限切れ
