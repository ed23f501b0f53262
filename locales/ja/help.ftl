### 通知のリンク先となるヘルプページ。原因ごとに1ページと、すべての原因の一覧があります。

## すべてのページ

help-skip = 本文へ移動
help-languages = 言語
help-language-name = 日本語
help-all-causes = すべての原因
help-domain = example.com
help-domain-meaning = このページの { $domain } は一例です。実際のアドレスの「@」より後ろの部分に読み替えてください。

## 原因のページ

help-notice-meaning = このページでは、原因を一般的に説明しています。「この通知」とは、このページへのリンクがあった通知のことです。メールサーバーの実際の応答は、その通知の末尾に記載されています。
help-contents = このページの内容
help-sender-heading = メールを送信した方へ
help-recipient-heading = メールを受け取るはずだった方へ
help-recipient = メールボックスの操作では解決できません。解決するまでは、別の連絡方法を送信者に伝えてください。何度も起きる場合は、このページをメール管理者に見せてください。
help-codes-heading = ステータスコード
help-codes = 次のコードは、この原因を表します:
help-codes-at-times = 次のコードも、この原因を表すことがあります。応答の文面と応答元によって異なります:
help-code-unregistered = 未登録（一部のメールシステムが使用）
help-related-heading = 関連する原因

## すべての原因の一覧

help-title = メールが配信されなかったときのヘルプ
help-intro = 届いた通知の見出しと同じ文を選んでください。原因と対処方法を説明しています。
help-only-in = この言語でのみご覧いただけます: { $language }
help-group-addresses = アドレス
help-group-mailboxes = メールボックス
help-group-systems = メールシステム
help-group-network = ネットワークと経路
help-group-protocol = サーバー間の受け渡し
help-group-content = メールの内容
help-group-policy = セキュリティとルール
help-group-other = その他の原因
