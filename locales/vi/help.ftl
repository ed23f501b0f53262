### Các trang mà liên kết trong thông báo dẫn đến: mỗi nguyên nhân một trang, và một danh sách mọi nguyên nhân.

## Trên mọi trang

help-skip = Đến thẳng nội dung
help-languages = Ngôn ngữ
help-language-name = Tiếng Việt
help-all-causes = Mọi nguyên nhân
help-domain = example.com
help-domain-meaning = Trên trang này, { $domain } chỉ là ví dụ. Nó thay cho phần sau dấu @ của địa chỉ.

## Trang của một nguyên nhân

help-notice-meaning = Trang này giải thích nguyên nhân một cách chung nhất. “Thông báo này” là thông báo đã đưa bạn đến đây. Ở cuối thông báo có phản hồi nguyên văn của máy chủ email.
help-contents = Trên trang này
help-sender-heading = Nếu bạn là người gửi thư
help-recipient-heading = Nếu thư được gửi cho bạn
help-recipient = Việc này không giải quyết được trong hộp thư. Trong lúc chờ, hãy cho người gửi một cách khác để liên hệ với bạn. Nếu xảy ra lần nữa, hãy cho quản trị viên xem trang này.
help-codes-heading = Mã trạng thái
help-codes = Các mã sau ứng với nguyên nhân này:
help-codes-at-times = Các mã sau cũng có thể ứng với nguyên nhân này, tùy lời phản hồi và tùy nơi phản hồi:
help-code-unregistered = chưa đăng ký, nhưng một số hệ thống email có dùng
help-related-heading = Nguyên nhân liên quan

## Danh sách mọi nguyên nhân

help-title = Trợ giúp về những thư không đến nơi
help-intro = Chọn câu trùng với tiêu đề trong thông báo bạn nhận được. Bạn sẽ đọc về nguyên nhân và cách khắc phục.
help-only-in = Chỉ có bằng ngôn ngữ này: { $language }
help-group-addresses = Địa chỉ
help-group-mailboxes = Hộp thư
help-group-systems = Hệ thống email
help-group-network = Mạng và đường truyền
help-group-protocol = Chuyển thư giữa các máy chủ
help-group-content = Nội dung
help-group-policy = Bảo mật và quy tắc
help-group-other = Nguyên nhân khác
