### Mẫu cho những hệ thống email dùng một văn bản chung cho mọi thư báo lỗi (`retourpost manual templates`).
###
### Văn bản này có trước khi có chuyện xảy ra: nó phải đúng với mọi nguyên nhân và mọi số lượng địa chỉ.

## Người gửi và chủ đề

export-from = Dịch vụ email
export-subject-success = Đã đến nơi hoặc đã chuyển đi: thư của bạn
export-subject-verify = Báo cáo gửi thư bạn đã yêu cầu

## Chuyện gì đã xảy ra

export-failed-what = Thư của bạn đã không đến nơi ở ít nhất một địa chỉ.
export-delayed-what = Thư của bạn vẫn chưa đến nơi ở ít nhất một địa chỉ.
export-success-what = Thư của bạn đã đến nơi, hoặc đã được chuyển cho một hệ thống email khác.
export-success-later = Thư đã chuyển đi vẫn có thể không đến nơi. Khi đó có thể sẽ có thông báo.
export-verify-what = Đây là báo cáo gửi thư đã được yêu cầu.
export-listed = Mỗi địa chỉ được nêu ở phía dưới, kèm lời của hệ thống email về địa chỉ đó, thường bằng tiếng Anh.
export-enclosed = Thư của bạn được đính kèm, hoặc chỉ phần đầu thư: người gửi, chủ đề, ngày gửi và các dòng tương tự.

## Thư đến chậm

export-delayed-hours = Số giờ thư đã chờ, ít nhất: { $hours }
export-delayed-days = Thời hạn thử lại, tính bằng ngày kể từ khi gửi: { $days }
export-urgent = Nếu cần gấp, hãy liên hệ bằng cách khác, ví dụ gọi điện.

## Một văn bản cho cả thư không đến nơi và thư đến chậm

export-problem-what = Thư của bạn không đến nơi hoặc chưa đến nơi ở ít nhất một địa chỉ.
export-problem-warning = Nếu phía trên văn bản này có những từ tiếng Anh sau, chúng tôi vẫn đang thử lại và bạn không cần làm gì: { $words }
export-problem-otherwise = Nếu không có những từ đó, thư sẽ không được thử lại nữa. Khi đó nên làm như sau:

## Nguyên nhân, khi không nêu được tên miền

export-who-their-admin = Quản trị viên của phía bên kia: { $act }.
export-headline =
    .mailbox-unknown = Theo máy chủ email, địa chỉ này không tồn tại
    .domain-unknown = Không tìm thấy tên miền của địa chỉ này
    .mailbox-moved = Theo máy chủ email, hộp thư này đã chuyển đi nơi khác
    .address-changed-hands = Theo máy chủ email, địa chỉ này đã đổi chủ
    .mailbox-problem = Theo máy chủ email, hộp thư này đang có vấn đề
    .mailbox-full = Theo máy chủ email, hộp thư đã đầy
    .mailbox-disabled = Theo máy chủ email, hộp thư này đã ngừng hoạt động
    .list-expansion-failed = Không tra được thành viên của danh sách này
    .forwarding-broken = Theo máy chủ email, hộp thư này không chuyển tiếp được
    .recipient-rate-limited = Theo máy chủ email, hộp thư này nhận quá nhiều thư
    .system-problem = Máy chủ email báo hệ thống email của nó đang có vấn đề
    .system-full = Theo máy chủ email, hệ thống email đã đầy
    .system-not-accepting = Theo máy chủ email, hệ thống email không nhận thư
    .system-misconfigured = Máy chủ email báo hệ thống email của nó bị cấu hình sai
    .feature-missing = Máy chủ email thiếu một tính năng mà thư này cần
    .host-unreachable = Không kết nối được máy chủ email của địa chỉ này
    .connection-refused = Máy chủ của địa chỉ này từ chối kết nối
    .connection-broken = Kết nối với máy chủ email bị ngắt quá sớm
    .route-broken = Không tìm được đường gửi thư đến địa chỉ này
    .domain-lookup-failed = Không tra được máy chủ email của địa chỉ này
    .system-congested = Theo máy chủ email, hệ thống email quá tải
    .refused-by-policy = Máy chủ email từ chối thư theo quy tắc riêng
    .refused-as-spam = Máy chủ email coi thư này là thư rác
    .sender-not-allowed = Máy chủ email không nhận thư của bạn cho địa chỉ này
    .list-restricted = Theo máy chủ email, danh sách này không nhận thư của bạn
    .outside-senders-refused = Theo máy chủ email, địa chỉ này chỉ nhận thư nội bộ
    .sender-not-verified = Máy chủ email không xác minh được nguồn gốc của thư
    .spf-failed = Máy chủ email không xác nhận được máy chủ gửi
    .dkim-failed = Máy chủ email không thấy chữ ký số nào hợp lệ
    .dmarc-failed = Máy chủ email không xác nhận được người gửi của thư
    .reverse-dns-missing = Máy chủ email không thấy tên hợp lệ của máy chủ gửi
    .sending-server-refused = Máy chủ email từ chối thư từ máy chủ gửi
    .sending-server-blocklisted = Máy chủ email báo máy chủ gửi nằm trong danh sách chặn
    .sending-server-reputation-low = Máy chủ email chưa đủ tin tưởng máy chủ gửi
    .asked-to-try-later = Máy chủ email yêu cầu thử lại sau
    .priority-too-low = Máy chủ email chỉ nhận thư có mức ưu tiên cao hơn
    .secure-connection-failed = Không lập được kết nối an toàn với máy chủ email
    .mta-sts-failed = Kiểm tra theo quy tắc bảo mật của tên miền không đạt
    .dane-failed = Kiểm tra bản ghi bảo mật của tên miền không đạt
    .certificate-invalid = Chứng chỉ của máy chủ email không được chấp nhận
