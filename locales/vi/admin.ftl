### Phần dành cho quản trị viên. Ở đây dùng được thuật ngữ kỹ thuật.
###
### Nhãn của các dòng không có dấu hai chấm. Lời của máy (trạng thái, phản hồi, tên máy) không bao giờ được dịch.

admin-heading = Dành cho quản trị viên
admin-recipient = Địa chỉ
admin-status = Trạng thái
admin-status-received = Trạng thái nhận được
admin-status-derived = Trạng thái suy từ phản hồi
admin-original-recipient = Gửi đến
admin-reported-by = Máy chủ lập báo cáo
admin-remote = Máy chủ bên kia
admin-remote-unnamed = báo cáo không nêu tên
admin-remote-none = không máy chủ nào phản hồi; máy chủ lập báo cáo tự phát hiện
admin-stage = Giai đoạn
admin-stage-connect = chưa kết nối được
admin-stage-greeting = ở lời chào, trước mọi lệnh
admin-stage-hello = sau EHLO
admin-stage-starttls = sau STARTTLS
admin-stage-auth = sau AUTH
admin-stage-mail = sau MAIL FROM (người gửi)
admin-stage-rcpt = sau RCPT TO (người nhận)
admin-stage-data = sau DATA, trước nội dung thư
admin-stage-end-of-data = sau toàn bộ thư
admin-attempts = Số lần thử
admin-attempts-value =
    { $count ->
        [one] { $count }, lúc { $moment }
       *[other] { $count }, lần cuối lúc { $moment }
    }
admin-attempts-list = Các lần thử, mới nhất trước
admin-attempt-repeats = Cùng một phản hồi lặp lại { $count } lần liên tiếp.
admin-attempts-left-out = Còn { $count } lần thử trước đó không được liệt kê.
admin-created = Soạn lúc
admin-arrived = Tiếp nhận lúc
admin-last-attempt = Lần thử cuối
admin-retry-until = Thử đến
admin-log-id = ID nhật ký
admin-envelope-id = ID phong bì
admin-sender = Địa chỉ trả về
admin-reply = Phản hồi của máy chủ bên kia, nguyên văn
admin-reply-reported = Phản hồi ghi trong báo cáo, nguyên văn
admin-reply-own = Lý do chính máy chủ của chúng tôi ghi lại
admin-advice = Quản trị viên có thể làm gì
admin-help = Thông tin thêm cho quản trị viên: { $link }
admin-hops = Đường đi của thư
admin-hops-left-out = Còn { $count } chặng trước đó không được liệt kê.
admin-hop = Chặng { $count }
admin-hop-time = Thời điểm
admin-hop-relay = Thời gian chuyển
admin-hop-since = { $duration } kể từ chặng { $count }
admin-hop-slowest = Chặng chậm nhất
admin-hop-unnamed = Không nêu tên máy chủ
admin-hop-no-time = không rõ
admin-hop-implausible = Không hợp lý, nên không tính
admin-hops-skew = Thời gian chuyển âm nghĩa là đồng hồ của hai máy chủ lệch nhau.
admin-header = Trích phần đầu thư, nguyên văn
admin-withheld = không hiển thị
admin-withheld-targets = Không hiển thị: đích chuyển tiếp. Báo cáo cũng bỏ máy chủ và ID nhật ký của đích đó (RFC 3464, mục 4.2).
admin-withheld-members = Không hiển thị: thành viên của nhóm. Báo cáo cũng bỏ máy chủ và ID nhật ký của các thành viên (RFC 3464, mục 4.2).
admin-withheld-hosts = Không hiển thị: tên và địa chỉ của các máy nội bộ.
admin-hops-withheld = Có { $count } chặng nội bộ không hiển thị.

## Thư gửi postmaster về một thông báo không bao giờ gửi được: địa chỉ trả về không phải ASCII

postmaster-subject = Cần báo cho một người gửi bằng cách khác
postmaster-step = Hãy báo cho người gửi bằng cách khác, ví dụ gọi điện hoặc viết đến một địa chỉ khác.
postmaster-what = Thông báo về thư dưới đây lẽ ra gửi đến { $sender } nhưng không gửi được.
postmaster-why = Địa chỉ này có ký tự ngoài ASCII. Muốn gửi đến đó, mọi máy chủ trên đường phải hỗ trợ SMTPUTF8 (RFC 6531), nhưng có ít nhất một máy chủ không hỗ trợ. Chừng nào còn như vậy, thử lại cũng không ích gì.
postmaster-facts = Thông báo lẽ ra cho biết

## Tương tự, khi các thông báo gửi đến một địa chỉ bị giữ lại vì đã đủ số lượng

postmaster-budget-subject = Thông báo gửi đến một địa chỉ đang bị giữ lại
postmaster-budget-step = Hãy kiểm tra xem có ai đang gửi thư dưới danh nghĩa địa chỉ này không, rồi chặn từ nguồn.
postmaster-budget-what = Thông báo về thư dưới đây lẽ ra gửi đến { $sender } nhưng đã bị giữ lại.
postmaster-budget-why = Số thông báo cho phép gửi đến địa chỉ này hoặc tên miền của nó đã hết. Kẻ giả mạo địa chỉ trả về khiến nơi khác gửi thông báo đến đó. Các thông báo tiếp theo được liệt kê trong nhật ký của Retourpost.
