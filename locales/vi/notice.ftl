### Thông báo: phần khung quanh các nguyên nhân, dành cho người có thư không đến nơi.
###
### Xưng hô: “bạn”, dùng ít; chủ ngữ là thư, địa chỉ hoặc hộp thư. Mỗi câu một ý, không trách ai, việc cần làm nói trước.
### “Thư” là điều ai đó đã viết, “thông báo” là điều bạn đang đọc, “báo cáo” là phần kỹ thuật. Thư “đến nơi” khi đã vào
### hộp thư; máy chủ “chuyển” thư cho máy chủ khác; “chuyển tiếp” chỉ nói về việc gửi sang địa chỉ khác theo ý chủ hộp thư
### hoặc theo nút cùng tên trong ứng dụng email. Máy chủ “thử lại”; người thì “gửi lại”.

## Chủ đề và người gửi

notice-subject-failed = Không gửi được: thư của bạn
    .with-subject = Không gửi được: { $subject }
notice-subject-unsure = Không rõ đã đến chưa: thư của bạn
    .with-subject = Không rõ đã đến chưa: { $subject }
notice-subject-delayed = Chưa đến nơi: chúng tôi vẫn đang thử lại
    .with-subject = Chưa đến nơi: { $subject }
notice-subject-delivered = Đã đến nơi: thư của bạn
    .with-subject = Đã đến nơi: { $subject }
notice-subject-relayed = Đã chuyển đi: thư của bạn
    .with-subject = Đã chuyển đi: { $subject }
notice-subject-expanded = Đã chuyển đến nhóm: thư của bạn
    .with-subject = Đã chuyển đến nhóm: { $subject }
notice-subject-mixed = Kết quả theo địa chỉ: thư của bạn
    .with-subject = Kết quả theo địa chỉ: { $subject }
notice-from = Dịch vụ email của { $site }
notice-brand = Dịch vụ email của { $site }

## Chuyện gì đã xảy ra

notice-failed-what = Thư bạn gửi đến { $recipient } đã không đến nơi.
notice-failed-what-many = Thư bạn gửi đến { $count } địa chỉ sau đã không đến nơi:
notice-failed-what-unsure = Không chắc thư bạn gửi đến { $recipient } đã đến nơi hay chưa.
notice-failed-what-unsure-many = Không chắc thư bạn gửi đến { $count } địa chỉ sau đã đến nơi hay chưa:
notice-delayed-what = Thư bạn gửi đến { $recipient } vẫn chưa đến nơi.
notice-delayed-what-many = Thư bạn gửi đến { $count } địa chỉ sau vẫn chưa đến nơi:
notice-delivered-what = Thư bạn gửi đến { $recipient } đã đến nơi.
notice-delivered-what-many = Thư bạn gửi đến { $count } địa chỉ sau đã đến nơi:
notice-relayed-what = Thư bạn gửi đến { $recipient } đã được chuyển cho hệ thống email tiếp theo.
notice-relayed-what-many = Thư bạn gửi đến { $count } địa chỉ sau đã được chuyển cho hệ thống email tiếp theo:
notice-expanded-what = Thư bạn gửi đến { $recipient } đã được chuyển đến nhiều địa chỉ.
notice-expanded-what-many = Thư bạn gửi đến { $count } địa chỉ nhóm sau đã được chuyển đi:
notice-each-address = Nội dung dưới đây áp dụng cho từng địa chỉ trên:
notice-overview-headline = Kết quả không giống nhau giữa các địa chỉ
notice-overview-failed = { $count } địa chỉ: không đến nơi, sẽ không thử lại
notice-overview-unsure = { $count } địa chỉ: có thể đã đến nơi, sẽ không thử lại
notice-overview-delayed = { $count } địa chỉ: chưa đến nơi, chúng tôi vẫn đang thử lại
notice-overview-delivered = { $count } địa chỉ: đã đến nơi
notice-overview-relayed = { $count } địa chỉ: đã chuyển cho hệ thống email tiếp theo
notice-overview-expanded = { $count } địa chỉ nhóm: đã chuyển đến các thành viên
notice-likely = Nguyên nhân có khả năng nhất
notice-same-advice = Lời khuyên ở trên cũng áp dụng cho phần này.
notice-more-recipients = Còn { $count } địa chỉ không liệt kê ở đây. Báo cáo đính kèm có ghi đủ.
notice-failed-final = Hệ thống sẽ không thử lại nữa.
notice-enclosed-full = Toàn bộ thư của bạn được đính kèm.
notice-enclosed-header = Chỉ phần đầu thư được đính kèm: người gửi, chủ đề, ngày gửi và các dòng tương tự.
notice-enclosed-header-8bit = Chỉ phần đầu thư được đính kèm. Nội dung thư có những ký tự dễ bị hỏng trên đường gửi trả về.
notice-fields-left-out = Phần đầu thư quá dài nên đã lược bỏ { $count } dòng.
notice-fields-withheld = Vì lý do riêng tư, phần đầu thư đã lược bỏ { $count } dòng.
notice-withheld-targets = Thông báo này không cho biết thư đã được chuyển đến địa chỉ nào.
notice-withheld-members = Thông báo này không cho biết nhóm gồm những ai.
notice-withheld-hosts = Thông báo này không nêu tên các máy chủ bên trong dịch vụ email.
notice-only-these = Thông báo này chỉ nói về các địa chỉ nêu trên.
    .one = Thông báo này chỉ nói về địa chỉ nêu trên.

## Ai có thể khắc phục, và bằng cách nào

notice-steps-heading = Bạn có thể làm gì
notice-who-heading = Ai có thể khắc phục?
notice-who-sender = Bạn: { $act }.
notice-who-recipient = Người nhận: { $act }.
notice-who-sender-admin = Quản trị viên của bạn: { $act }.
notice-who-recipient-admin = Quản trị viên của { $domain }: { $act }.
notice-who-nobody = Không ai khắc phục ngay được. Nên thử: { $act }.
notice-party-you = Bạn
notice-party-recipient = Người nhận
notice-party-your-admin = Quản trị viên của bạn
notice-party-their-admin = Quản trị viên của { $domain }
notice-part-can-act = Có thể khắc phục: { $act }
notice-part-passed-on = Đã thử chuyển đi
notice-part-refused = Đã từ chối
notice-part-no-answer = Không phản hồi
notice-part-not-delivered = Không gửi được
notice-part-keeps-trying = Vẫn đang thử lại
notice-part-nothing-to-do = Không tự khắc phục được
notice-part-delivered = Đã đưa vào hộp thư
notice-part-relayed = Đã chuyển đi
notice-part-expanded = Đã chuyển đến nhóm

## Nhiều ngôn ngữ trong một thông báo

notice-language-below = Phần tiếng Việt ở bên dưới
notice-several-languages = Thư này được viết bằng nhiều ngôn ngữ. Một trong số đó là tiếng Việt.

## Trợ giúp và liên hệ

notice-help = Đọc thêm về vấn đề này: { $link }
    .label = Đọc thêm về vấn đề này
notice-contact-address = Cần hỏi thêm? Viết đến: { $contact }
notice-contact-link = Liên hệ trực tuyến: { $link }

## Thư gốc

notice-message-heading = Thư của bạn
notice-message-subject = Chủ đề
notice-message-sent = Gửi lúc
notice-message-id = Message-ID
notice-message-size = Kích thước

## Thư đến chậm

notice-delayed-headline = Chúng tôi vẫn đang thử lại
notice-delayed-until = Chúng tôi sẽ tiếp tục thử đến { $until }. Nếu khi đó thư vẫn chưa đến nơi, bạn sẽ nhận thêm một thông báo.
notice-delayed-open = Nếu phải dừng lại, chúng tôi sẽ gửi thêm một thông báo.
notice-delayed-since = Thư của bạn đã chờ { $duration }.
notice-delayed-nothing = Bạn không cần làm gì. Cũng không cần gửi lại thư.
notice-delayed-reason-heading = Nguyên nhân cho đến lúc này
notice-delayed-urgent = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác, ví dụ gọi điện.

## Thư đã đến nơi

notice-delivered-headline = Thư đã đến nơi
notice-delivered-meaning = Điều này không có nghĩa là thư đã được đọc.
notice-relayed-headline = Sẽ không có xác nhận thư đến nơi
notice-relayed-meaning = Hệ thống email nhận thư trên đường đến { $domain } không gửi xác nhận.
notice-expanded-headline = Thư đang trên đường đến các thành viên
notice-expanded-meaning = Một địa chỉ nhóm đại diện cho nhiều địa chỉ khác. Nếu thư không đến được một trong số đó, có thể sẽ có thêm thông báo.
notice-label = { $label }:

## Lời giải thích đặt trước báo cáo nhận từ nơi khác

explanation-what = Phần này giải thích báo cáo ở bên dưới. Báo cáo đó cho biết nó do hệ thống email sau đây lập ra:
explanation-unverified = Tại đây không thể kiểm chứng điều đó. Báo cáo nằm bên dưới, đúng nguyên văn như khi nhận được.
