### Các nguyên nhân: vì sao thư không đến nơi, và nên làm gì.
###
### Điều máy chủ bên kia nói luôn được viết là lời của máy chủ đó (“theo …”, “cho biết”), không phải kết luận của chúng tôi.
### .recipient nói với chủ hộp thư nhận; .admin nói với quản trị viên, dùng được thuật ngữ.

## Không rõ nguyên nhân

cause-unknown =
    .headline = Không rõ nguyên nhân cụ thể
    .why = Báo cáo không nêu nguyên nhân rõ ràng. Mọi thông tin đã biết nằm ở cuối thông báo này.
    .act = tìm nguyên nhân
    .step-1 = Kiểm tra lại địa chỉ.
    .step-2 = Chờ vài giờ rồi gửi lại thư.
    .step-3 = Nếu vẫn không được, chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .otherwise = Quản trị viên của cả hai bên có thể tìm thêm thông tin trong nhật ký.
    .admin = Trạng thái và phản hồi không đủ để xác định nguyên nhân. Hãy tìm thư trong nhật ký theo thời điểm và ID ghi ở đây. Nếu báo cáo có nêu tên máy chủ bên kia, quản trị viên ở đó có thể giải thích phản hồi.

## Địa chỉ

cause-address-problem =
    .headline = Một địa chỉ của thư không được chấp nhận
    .why = Một máy chủ email trên đường đi không chấp nhận một địa chỉ của thư này. Nguyên nhân hay gặp nhất là lỗi gõ phím.
    .act = kiểm tra địa chỉ
    .step-1 = So từng ký tự của địa chỉ này với địa chỉ trong một thư người nhận từng gửi cho bạn. Chú ý cả dấu cách, dấu phẩy và dấu chấm.
    .step-2 = Gõ lại địa chỉ, đừng chọn từ danh sách gợi ý.
    .step-3 = Hỏi địa chỉ hiện tại bằng cách khác, ví dụ gọi điện.
    .otherwise = Nếu địa chỉ đúng, quản trị viên của { $domain } có thể tìm hiểu thêm.
    .admin = So địa chỉ trong báo cáo này với địa chỉ mà người gửi đã dùng; alias và chuyển tiếp có thể đã thay đổi nó. Kiểm tra cú pháp, tên miền và phản hồi.

cause-mailbox-unknown =
    .headline = Theo { $domain }, địa chỉ này không tồn tại
    .why = Máy chủ email của { $domain } cho biết ở đó không có hộp thư nào mang địa chỉ này. Có thể địa chỉ bị gõ sai, hoặc hộp thư đã đóng.
    .act = kiểm tra địa chỉ
    .step-1 = So từng ký tự của địa chỉ này với địa chỉ trong một thư người nhận từng gửi cho bạn. Chỉ cần sai một ký tự là thư không đến.
    .step-2 = Nếu địa chỉ được chọn từ danh sách gợi ý, hãy xóa nó khỏi danh sách rồi gõ lại.
    .step-3 = Hỏi địa chỉ đúng bằng cách khác, rồi gửi lại thư.
    .otherwise = Nếu địa chỉ đúng, quản trị viên của { $domain } có thể xem vì sao địa chỉ không có ở đó.
    .recipient = Nếu đây là địa chỉ của bạn, hãy kiểm tra cách viết ở những nơi người khác tìm thấy nó. Hỏi quản trị viên xem hộp thư có tồn tại không.
    .admin = Nếu hộp thư đáng ra phải có, quản trị viên ở đó nên kiểm tra directory, alias và bảng người nhận. Kiểm tra xem bản ghi MX có dẫn đến hệ thống chứa hộp thư không. Một alias hoặc quy tắc chuyển tiếp có thể đang trỏ đến địa chỉ không còn nữa.

cause-domain-unknown =
    .headline = Không tìm thấy tên miền { $domain }
    .why = Phần sau dấu @ của địa chỉ không dẫn đến đâu cả. Có thể nó bị gõ sai, hoặc không còn được dùng.
    .act = kiểm tra địa chỉ
    .step-1 = Kiểm tra từng ký tự của phần sau dấu @. Những phần đuôi như .com và .co rất dễ nhầm.
    .step-2 = Tìm địa chỉ đúng trong thư cũ hoặc trên trang web.
    .step-3 = Hỏi địa chỉ đúng bằng cách khác, rồi gửi lại thư.
    .otherwise = Nếu { $domain } là đúng, chỉ chủ tên miền đó mới khắc phục được.
    .admin = Tra bản ghi MX, A và AAAA của tên miền từ một mạng khác. NXDOMAIN ở mọi nơi nghĩa là tên sai hoặc đăng ký đã hết hạn. NXDOMAIN chỉ ở đây thì vấn đề nằm ở resolver của bạn.

cause-domain-accepts-no-mail =
    .headline = { $domain } hoàn toàn không nhận thư
    .why = Tên miền này được thiết lập để không nhận thư. Vì vậy thư không đến được địa chỉ nào ở đó.
    .act = dùng địa chỉ khác
    .step-1 = Kiểm tra phần sau dấu @. Có thể tên đúng chỉ khác một chút.
    .step-2 = Hỏi một địa chỉ khác, ví dụ qua điện thoại.
    .step-3 = Tìm mẫu liên hệ trên trang web của tổ chức đó.
    .otherwise = Nếu { $domain } cần nhận thư, chủ tên miền phải đổi thiết lập của tên miền.
    .admin = Tên miền công bố bản ghi MX rỗng (null MX, RFC 7505). Nếu đó là nhầm lẫn, chủ tên miền nên thay bằng bản ghi MX của các máy chủ email của mình.

cause-address-malformed =
    .headline = Cách viết địa chỉ này không được chấp nhận
    .why = Theo báo cáo, địa chỉ không được viết đúng dạng của địa chỉ email. Chỉ cần thừa một dấu cách hay dấu phẩy là địa chỉ đã sai.
    .act = sửa địa chỉ
    .step-1 = Tìm dấu cách, dấu phẩy, dấu ngoặc kép, dấu ngoặc và dấu chấm ở cuối. Địa chỉ không được có những dấu đó.
    .step-2 = Xem có đúng một dấu @, sau đó là tên miền đầy đủ như example.com không.
    .step-3 = Tự gõ địa chỉ. Văn bản sao chép có thể chứa ký tự không nhìn thấy được.
    .otherwise = Nếu địa chỉ trông vẫn đúng, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Xem địa chỉ trong lệnh RCPT, không chỉ trong header. Lỗi hay gặp: thừa dấu ngoặc kép hoặc ngoặc nhọn, lẫn tên hiển thị, dấu chấm ở cuối, tên miền không có dấu chấm, ký tự không độ rộng hoặc ký tự trông giống nhau, quá 64 octet trước dấu @ (RFC 5321, mục 4.1.2 và 4.5.3.1). Nếu người gửi đã gõ đúng, hãy tìm liên hệ, alias hoặc chương trình đã thay đổi địa chỉ.

cause-address-ambiguous =
    .headline = { $domain } tìm thấy nhiều kết quả cho địa chỉ này
    .why = Theo máy chủ email của { $domain }, địa chỉ này ứng với nhiều hộp thư. Máy chủ không biết cần đưa thư vào hộp nào.
    .act = dùng địa chỉ đầy đủ
    .step-1 = Dùng địa chỉ đầy đủ của người nhận, không dùng dạng rút gọn hay chỉ tên.
    .step-2 = Hỏi người nhận bằng cách khác về một địa chỉ chắc chắn dùng được.
    .otherwise = Quản trị viên của { $domain } có thể sửa để địa chỉ này ứng với một hộp thư duy nhất.
    .recipient = Báo cho quản trị viên rằng địa chỉ của bạn dẫn đến nhiều hộp thư. Trong lúc chờ sửa, hãy cho mọi người một địa chỉ khác của bạn.
    .admin = Lỗi nằm ở directory của bên nhận. Quản trị viên ở đó nên tìm địa chỉ này trong mọi hộp thư, liên hệ, nhóm, alias và quy tắc viết lại, rồi chỉ giữ nó ở một nơi. Tra cứu theo tên cũng phải cho một kết quả duy nhất. Sau khi sửa, chờ directory đồng bộ với máy chủ email.

cause-mailbox-moved =
    .headline = Theo { $domain }, hộp thư này đã chuyển đi nơi khác
    .why = Máy chủ email của { $domain } cho biết hộp thư này không còn ở đó. Máy chủ không chuyển tiếp thư đến địa chỉ mới.
    .act = dùng địa chỉ mới
    .step-1 = Hỏi người nhận địa chỉ mới bằng cách khác.
    .step-2 = Xem phản hồi của máy chủ bên kia ở cuối thông báo này. Có thể ở đó ghi địa chỉ mới; hãy kiểm tra lại trước khi dùng.
    .step-3 = Sửa địa chỉ trong danh bạ của bạn, rồi gửi lại thư.
    .otherwise = Quản trị viên của { $domain } có thể thiết lập chuyển tiếp cho địa chỉ cũ.
    .recipient = Nếu đây là địa chỉ cũ của bạn, hãy cho mọi người địa chỉ mới. Có thể quản trị viên sẽ chuyển tiếp thư giúp bạn một thời gian.
    .admin = Máy chủ bên kia báo hộp thư đã dời đi và không được chuyển tiếp. Phản hồi 551 có thể nêu địa chỉ mới: hãy xác minh trước khi dùng.

cause-address-changed-hands =
    .headline = Theo { $domain }, địa chỉ này đã đổi chủ
    .why = Thư này chỉ dành cho người có địa chỉ này vào một ngày nhất định. Máy chủ email của { $domain } cho biết từ đó đến nay địa chỉ đã đổi chủ.
    .act = hỏi địa chỉ khác
    .step-1 = Hỏi người nhận địa chỉ hiện tại bằng cách khác.
    .step-2 = Đừng gửi điều riêng tư đến địa chỉ cũ, vì người khác có thể đọc được.
    .step-3 = Xóa địa chỉ cũ khỏi danh bạ và các danh sách của bạn.
    .otherwise = Nếu địa chỉ chưa hề đổi chủ, quản trị viên của { $domain } có thể sửa ngày ghi trong hệ thống.
    .recipient = Nếu địa chỉ này luôn là của bạn, hãy nhờ quản trị viên sửa ngày ghi trong hệ thống. Nếu bạn mới nhận địa chỉ này, thư đó không dành cho bạn.
    .admin = Thư có tham số RRVS hoặc trường Require-Recipient-Valid-Since (RFC 7293). So ngày trong đó với ngày chủ tài khoản xác nhận địa chỉ lần cuối. Không gửi thư đặt lại mật khẩu hay dữ liệu riêng tư đến đó, và yêu cầu xác nhận một địa chỉ khác. 5.7.17 nói về hộp thư, 5.7.18 nói về cả tên miền. Nếu không bên nào đổi chủ, phía bên kia cần sửa dữ liệu.

cause-sender-address-refused =
    .headline = Địa chỉ gửi của bạn không được chấp nhận
    .why = Một máy chủ email trên đường đi không chấp nhận địa chỉ dùng để gửi. Có thể do cách viết địa chỉ hoặc thiết lập của tên miền.
    .act = kiểm tra địa chỉ gửi
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Kiểm tra địa chỉ của chính bạn trong phần cài đặt của ứng dụng email.
    .step-3 = Nếu có địa chỉ khác, hãy gửi thư từ địa chỉ đó.
    .otherwise = Theo báo cáo này, nguyên nhân không nằm ở địa chỉ nhận.
    .admin = Kiểm tra địa chỉ gửi trong phong bì (MAIL FROM): cú pháp, và tên miền của nó có phân giải được thành bản ghi MX, A hoặc AAAA không. Nhiều máy chủ từ chối tên miền gửi không phân giải được hoặc có null MX.

cause-sender-address-malformed =
    .headline = Cách viết địa chỉ gửi của bạn không được chấp nhận
    .why = Một máy chủ email cho biết địa chỉ dùng để gửi không được viết đúng dạng của địa chỉ email.
    .act = sửa địa chỉ gửi
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Xem địa chỉ của chính bạn trong phần cài đặt của ứng dụng email. Xóa dấu cách, dấu phẩy và dấu ngoặc nếu có.
    .step-3 = Nếu thư do một thiết bị hoặc trang web gửi, hãy kiểm tra địa chỉ gửi đã đặt ở đó.
    .otherwise = Theo báo cáo này, nguyên nhân không nằm ở địa chỉ nhận.
    .admin = Xem lệnh MAIL FROM trong nhật ký. Lỗi hay gặp: thiếu tên miền, chỉ có tên máy, tên hiển thị nằm trong ngoặc, dấu cách, ký tự ngoài ASCII mà không có SMTPUTF8. Kiểm tra thuộc tính mail của tài khoản và địa chỉ gửi đặt trong thiết bị, script và biểu mẫu web. Việc viết lại (SRS, VERP, masquerading) có thể làm phần trước dấu @ dài quá 64 octet (RFC 5321, mục 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Máy chủ không tìm thấy tên miền của địa chỉ gửi
    .why = Máy chủ đã kiểm tra phần sau dấu @ trong địa chỉ của bạn. Máy chủ không thấy ở đó tên miền nào nhận được thư trả lời.
    .act = kiểm tra tên miền gửi
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Kiểm tra phần sau dấu @ trong địa chỉ của chính bạn, ở ứng dụng email.
    .step-3 = Nếu có địa chỉ ở tên miền khác, hãy gửi thư từ địa chỉ đó.
    .otherwise = Theo báo cáo này, nguyên nhân không nằm ở địa chỉ nhận.
    .admin = Tra bản ghi MX, A và AAAA của tên miền trong MAIL FROM từ ngoài mạng của bạn, ở nhiều resolver. Lỗi hay gặp: đăng ký hết hạn, ủy quyền hoặc DNSSEC hỏng (SERVFAIL), tên miền chỉ có trong nội bộ như .local hoặc tên máy. Viết lại tên miền nội bộ thành tên miền công khai tại gateway. Nếu giờ mọi thứ đã ổn, chờ hết TTL phủ định của zone rồi gửi lại.

cause-sender-domain-accepts-no-mail =
    .headline = Một máy chủ cho biết tên miền của bạn không nhận thư
    .why = Theo máy chủ đó, tên miền của địa chỉ gửi được thiết lập để không nhận thư. Máy chủ từ chối những thư không trả lời được.
    .act = giúp nhận thư trả lời
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu có địa chỉ nhận được thư, hãy gửi thư từ địa chỉ đó.
    .otherwise = Theo báo cáo này, nguyên nhân không nằm ở địa chỉ nhận.
    .admin = Tên miền trong MAIL FROM công bố bản ghi null MX (RFC 7505), nên không báo cáo nào đến được đó. Tìm xem chương trình hay dịch vụ nào dùng nó làm địa chỉ gửi, và đặt cho chương trình đó địa chỉ trả về ở một tên miền có nhận thư. Nếu tên miền cần nhận thư, thay null MX bằng bản ghi MX thật. Nếu không ai dùng nó, địa chỉ gửi có thể bị giả mạo: hãy xem báo cáo DMARC của bạn.

## Hộp thư

cause-mailbox-problem =
    .headline = Theo { $domain }, hộp thư này đang có vấn đề
    .why = Máy chủ email của { $domain } không đưa được thư vào hộp thư này. Theo phản hồi, nguyên nhân nằm ở chính hộp thư.
    .act = sửa lỗi hộp thư
    .step-1 = Báo cho người nhận bằng cách khác rằng thư không đến được.
    .step-2 = Chờ một ngày rồi gửi lại thư.
    .step-3 = Nếu cần gấp, hãy dùng địa chỉ khác của người nhận.
    .otherwise = Quản trị viên của { $domain } có thể xem nguyên nhân cụ thể.
    .recipient = Đăng nhập vào hộp thư và xem có cảnh báo nào không. Nếu không thấy gì, hãy báo cho quản trị viên.
    .admin = Máy chủ bên kia chấp nhận địa chỉ nhưng báo hộp thư có lỗi. Quản trị viên ở đó nên kiểm tra trạng thái hộp thư, việc chuyển tiếp và, nếu là danh sách, các thành viên.

cause-mailbox-full =
    .headline = Theo { $domain }, hộp thư đã đầy
    .why = Hộp thư đầy không nhận thêm thư mới. Khi có chỗ trống, thư sẽ lại đến được.
    .act = dọn bớt hộp thư
    .step-1 = Báo cho người nhận bằng cách khác rằng hộp thư đã đầy.
    .step-2 = Gửi lại thư khi hộp thư đã có chỗ trống.
    .step-3 = Nếu cần gấp, hãy dùng địa chỉ khác của người nhận.
    .otherwise = Quản trị viên của { $domain } cũng có thể tăng dung lượng cho hộp thư.
    .recipient = Xóa những thư lớn hoặc cũ, rồi dọn sạch thùng rác và mục thư rác. Nếu cần thêm dung lượng, hãy hỏi quản trị viên.
    .admin = Theo phản hồi, hộp thư đã vượt hạn mức. Quản trị viên ở đó có thể nâng hạn mức hoặc dọn chỗ; thùng rác và mục thư rác thường cũng được tính. Trước khi gửi hàng loạt, kiểm tra xem hộp thư còn được dùng không.

cause-mailbox-disabled =
    .headline = Theo { $domain }, hộp thư này đã ngừng hoạt động
    .why = Máy chủ email của { $domain } không nhận thư cho hộp thư này. Hộp thư có thể chỉ tạm đóng, hoặc đóng hẳn.
    .act = mở lại hộp thư
    .step-1 = Hỏi bằng cách khác xem địa chỉ còn được dùng không.
    .step-2 = Dùng một địa chỉ khác của người nhận hoặc của tổ chức.
    .otherwise = Nếu hộp thư vẫn cần dùng, quản trị viên của { $domain } có thể mở lại.
    .recipient = Thử đăng nhập vào hộp thư; có thể hộp thư đã lâu không được dùng. Nếu không đăng nhập được, hãy nhờ quản trị viên mở lại.
    .admin = Tài khoản bị tắt, bị khóa hoặc bị đình chỉ, thường do lâu không hoạt động. Quản trị viên ở đó có thể bật lại, hoặc đặt alias hay chuyển tiếp. Nếu không, hãy xóa địa chỉ khỏi các danh sách của bạn.

cause-list-expansion-failed =
    .headline = { $domain } không tra được thành viên của danh sách này
    .why = Địa chỉ này là của một danh sách hoặc nhóm. Theo máy chủ email của { $domain }, không chuyển được thư đến các thành viên.
    .act = sửa danh sách
    .step-1 = Báo cho chủ danh sách bằng cách khác rằng thư không đến được.
    .step-2 = Nếu cần gấp, hãy viết thẳng cho những thành viên bạn biết.
    .otherwise = Quản trị viên của { $domain } có thể xem vì sao không tra được thành viên.
    .recipient = Nếu bạn quản lý danh sách này, hãy kiểm tra các thành viên và xóa những mục không còn dùng được. Nếu không thấy gì sai, hãy báo cho quản trị viên.
    .admin = Ở phía bên kia, kiểm tra lần lượt: máy chủ có đọc được directory, tệp hay cơ sở dữ liệu chứa thành viên không; bộ lọc và gốc tìm kiếm của nhóm động còn khớp không; các danh sách lồng nhau có chứa lẫn nhau không; có mục nào sai cú pháp không. Mở rộng danh sách thủ công trước khi lại gửi thư đến đó. Các danh sách khác trên hệ thống đó cho biết lỗi ở danh sách hay ở directory.

cause-forwarding-broken =
    .headline = Theo { $domain }, hộp thư này không chuyển tiếp được
    .why = Hộp thư này chuyển tiếp thư đến một địa chỉ khác. Theo máy chủ email của { $domain }, việc đó không thực hiện được.
    .act = sửa chuyển tiếp
    .step-1 = Báo cho người nhận bằng cách khác rằng việc chuyển tiếp của hộp thư này bị lỗi.
    .step-2 = Nếu cần gấp, hãy dùng địa chỉ khác của người nhận.
    .otherwise = Theo báo cáo này, địa chỉ bạn dùng là đúng. Người nhận thường cũng tự sửa được việc chuyển tiếp.
    .recipient = Xem hộp thư của bạn đang chuyển tiếp thư đến địa chỉ nào. Sửa địa chỉ đó, hoặc tắt chuyển tiếp.
    .admin = Ở phía bên kia, tìm nơi đặt chuyển tiếp: ở tài khoản, trong quy tắc của hộp thư, trong alias hay trong đối tượng liên hệ. Gửi thư thử thẳng đến đích. Sửa hoặc xóa đích, và trong lúc đó giữ bản sao tại chỗ. Nếu đích từ chối thư chuyển tiếp, hãy xem SPF và DMARC: có thể thiếu SRS hoặc ARC.

## Hệ thống email

cause-system-problem =
    .headline = Theo { $domain }, hệ thống email ở đó đang có vấn đề
    .why = Hệ thống email của { $domain } không nhận được thư này. Theo phản hồi, nguyên nhân nằm ở chính hệ thống.
    .act = sửa hệ thống email
    .step-1 = Chờ vài giờ rồi gửi lại thư.
    .step-2 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu vẫn còn vấn đề, quản trị viên của { $domain } cần kiểm tra.
    .admin = Hệ thống bên kia báo lỗi của chính nó: lưu trữ, bảo trì, cấu hình hoặc thiếu tính năng. Quản trị viên ở đó cần thời điểm, queue ID trong phản hồi và toàn văn phản hồi.

cause-system-full =
    .headline = Theo { $domain }, hệ thống email ở đó đã đầy
    .why = Máy chủ email cho biết không còn chỗ cho thư mới. Đây là chuyện của cả hệ thống, không phải của một hộp thư.
    .act = giải phóng dung lượng
    .step-1 = Chờ một ngày rồi gửi lại thư.
    .step-2 = Nếu cần gấp, hãy dùng địa chỉ của người nhận ở tên miền khác.
    .otherwise = Nếu kéo dài nhiều ngày, chỉ quản trị viên của { $domain } mới dọn chỗ được.
    .admin = Phản hồi nói về máy bên kia, không phải về hạn mức. Quản trị viên ở đó nên kiểm tra dung lượng trống và inode của phân vùng hàng đợi và phân vùng thư, rồi đến bộ nhớ, rồi đến ngưỡng mà dưới đó máy chủ ngừng nhận thư (queue_minfree trong Postfix, back pressure trong Exchange). Ở phía gửi, hàng đợi chỉ cần tiếp tục thử.

cause-system-not-accepting =
    .headline = Theo { $domain }, hệ thống email ở đó không nhận thư
    .why = Máy chủ email cho biết nó không nhận thư. Có thể máy chủ đang tạm ngừng, hoặc không dùng để nhận thư.
    .act = bật việc nhận thư
    .step-1 = Kiểm tra phần sau dấu @. Có thể tên đúng chỉ khác một chút.
    .step-2 = Nếu địa chỉ đúng, hãy chờ một ngày rồi gửi lại thư.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu kéo dài nhiều ngày, quản trị viên của { $domain } cần kiểm tra.
    .admin = Phản hồi 421 hoặc trạng thái 4.3.2 cho thấy máy đang tắt, bảo trì hoặc hàng đợi bị dừng; phản hồi 521 nghĩa là máy này không bao giờ nhận thư (RFC 7504). Kiểm tra xem bản ghi MX có chỉ nêu những máy dùng để nhận thư không, và thử các máy còn lại. Trên chính máy đó, xem trạng thái dịch vụ email, các listener hay thành phần đã dừng, và giới hạn kết nối.

cause-system-misconfigured =
    .headline = { $domain } báo hệ thống email ở đó bị cấu hình sai
    .why = Theo chính phản hồi của hệ thống email ở đó, nó chưa được cấu hình đúng cho thư này.
    .act = sửa cấu hình
    .step-1 = Báo cho người nhận bằng cách khác rằng hệ thống email ở đó báo cấu hình sai.
    .step-2 = Nếu cần gấp, hãy dùng địa chỉ của người nhận ở tên miền khác.
    .step-3 = Gửi lại thư sau khi cấu hình đã được sửa.
    .otherwise = Thông tin chi tiết ở cuối thông báo này giúp quản trị viên của { $domain } tìm ra lỗi.
    .admin = Với 5.3.5, máy chủ thường thấy chính nó là chặng tiếp theo. So tên máy, danh sách tên miền nội bộ, và MX hoặc smart host; trong Exchange, các connector trùng tên gây ra điều này. Nếu không phải, nhật ký bên kia vào thời điểm phản hồi cho biết lý do: transport không xác định, thiếu bảng tra cứu, sai quyền. Gửi cho postmaster bên kia toàn bộ phản hồi kèm queue ID.

cause-feature-missing =
    .headline = { $domain } thiếu một tính năng mà thư này cần
    .why = Thư được gửi với một tùy chọn đặc biệt. Máy chủ email của { $domain } cho biết nó không hỗ trợ tùy chọn đó.
    .act = hỗ trợ tùy chọn đó
    .step-1 = Tắt các tùy chọn đặc biệt, như xác nhận thư đến hoặc hẹn giờ, rồi gửi lại thư.
    .step-2 = Thử một ứng dụng email khác, ví dụ trong trình duyệt.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu bạn không chọn tùy chọn nào, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Tìm tham số mà phản hồi nói đến: so MAIL và RCPT trong nhật ký với những gì máy bên kia công bố sau EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Kiểm tra xem tường lửa của bên nào có che các phần mở rộng không. Để hệ thống của bạn bỏ tham số ở nơi không hỗ trợ, hoặc đề nghị phía bên kia bật phần mở rộng đó.

cause-message-too-large =
    .headline = Thư quá lớn
    .why = Một máy chủ email trên đường đi chỉ nhận thư nhỏ hơn. Khi gửi, tệp đính kèm lớn thêm khoảng một phần ba.
    .act = giảm kích thước thư
    .step-1 = Bỏ các tệp đính kèm lớn, hoặc thu nhỏ chúng.
    .step-2 = Đưa tệp lớn lên mạng rồi gửi liên kết.
    .step-3 = Nếu có nhiều tệp đính kèm, hãy chia ra gửi trong nhiều thư.
    .otherwise = Quản trị viên của { $domain } có thể cho biết ở đó nhận thư lớn đến đâu.
    .recipient = Đề nghị một cách khác để nhận tệp lớn, ví dụ thư mục dùng chung. Quản trị viên biết thư được phép lớn đến đâu.
    .admin = So kích thước thư với SIZE mà máy chủ bên kia công bố sau EHLO. Base64 làm tệp đính kèm lớn thêm khoảng 37 phần trăm. Một hộp thư riêng lẻ có thể có giới hạn thấp hơn cả hệ thống.

cause-message-too-large-for-mailbox =
    .headline = Thư quá lớn so với hộp thư này
    .why = Máy chủ email của { $domain } cho biết hộp thư này chỉ nhận thư nhỏ hơn. Khi gửi, tệp đính kèm lớn thêm khoảng một phần ba.
    .act = gửi thư nhỏ hơn
    .step-1 = Đưa tệp lớn lên mạng rồi gửi liên kết.
    .step-2 = Bỏ tệp đính kèm, hoặc thu nhỏ chúng.
    .step-3 = Hỏi người nhận một địa chỉ khác nhận được thư lớn hơn.
    .otherwise = Quản trị viên của { $domain } có thể nâng giới hạn của hộp thư này.
    .recipient = Hỏi quản trị viên thư gửi cho bạn được phép lớn đến đâu, và có nâng giới hạn được không. Trong lúc đó, hãy đề nghị cách khác để nhận tệp lớn.
    .admin = Giới hạn được đặt cho hộp thư, nhóm hoặc tài khoản (X.2.3), nên có thể thấp hơn nhiều so với SIZE mà máy chủ công bố sau EHLO. So nó với kích thước khi truyền: tệp đính kèm dạng base64 lớn thêm khoảng 37 phần trăm. Quản trị viên bên kia xem giới hạn nhận của tài khoản trước, rồi đến giới hạn của nhóm hoặc gói dịch vụ.

cause-own-system-problem =
    .headline = Nguyên nhân nằm ở dịch vụ email của chúng tôi
    .why = Dịch vụ email của chúng tôi không chuyển được thư đi. Theo báo cáo này, lỗi không liên quan đến phía bên kia.
    .act = kiểm tra dịch vụ email
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Gửi lại thư sau khi lỗi đã được khắc phục.
    .otherwise = Người nhận không thể tự khắc phục việc này.
    .admin = Lỗi xảy ra ngay trên máy lập báo cáo. Tìm trong nhật ký của máy đó theo ID và thời điểm ghi ở đây. Kiểm tra cấu hình, lưu trữ, quyền và các quy tắc tại chỗ.

cause-stopped-by-own-rules =
    .headline = Quy tắc của dịch vụ email chúng tôi đang chặn thư này
    .why = Dịch vụ email của chúng tôi có quy tắc về địa chỉ, chuyển tiếp và nội dung. Theo báo cáo này, một quy tắc áp dụng cho thư này.
    .act = kiểm tra quy tắc
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Đọc lý do ở cuối thông báo này. Có thể ở đó ghi quy tắc nói về điều gì.
    .step-3 = Nếu thư của bạn được tự động chuyển tiếp, hãy hỏi xem có được phép không, hoặc tắt đi.
    .otherwise = Người nhận không thể tự khắc phục việc này.
    .admin = Tìm quy tắc trong nhật ký của máy lập báo cáo theo ID và thời điểm: access map, bộ lọc nội dung và milter, quy tắc transport hoặc chống thất thoát dữ liệu, người nhận bị chặn, giới hạn tự động chuyển tiếp. Tạo ngoại lệ hẹp nhất có thể. Nếu việc chuyển tiếp ra ngoài bị chặn, trước hết kiểm tra ai đã thiết lập: đó là dấu hiệu thường gặp của tài khoản bị chiếm.

## Mạng và đường truyền

cause-network-problem =
    .headline = Kết nối giữa các hệ thống email bị lỗi
    .why = Mạng gặp trục trặc trên đường đến { $domain }. Những lỗi như vậy thường tự hết.
    .act = chờ rồi gửi lại
    .step-1 = Chờ vài giờ rồi gửi lại thư.
    .step-2 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu kéo dài nhiều ngày, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Thử kết nối đến từng máy MX của tên miền ở cổng 25, qua IPv4 và IPv6. Tìm các lỗi quá thời gian chờ, reset và path MTU. Nếu chỉ tên miền này bị ảnh hưởng, hãy báo cho quản trị viên ở đó.

cause-host-unreachable =
    .headline = Không kết nối được máy chủ email của { $domain }
    .why = Không thể kết nối đến máy chủ này. Máy chủ có thể đang tắt, quá tải hoặc mất kết nối mạng.
    .act = kiểm tra máy chủ
    .step-1 = Kiểm tra phần sau dấu @. Có thể tên đúng chỉ khác một chút.
    .step-2 = Nếu địa chỉ đúng, hãy chờ một ngày rồi gửi lại thư.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu vẫn còn vấn đề, quản trị viên của { $domain } cần kiểm tra máy chủ của họ.
    .admin = Thử cổng 25 của từng máy MX, qua IPv4 và IPv6, và cả từ một mạng khác. Nếu nơi khác kết nối được, hãy xem tường lửa, định tuyến của bạn và việc nhà cung cấp có chặn cổng 25 không.

cause-connection-refused =
    .headline = Máy chủ của { $domain } từ chối kết nối
    .why = Đã tìm thấy máy chủ, nhưng nó không nhận kết nối gửi thư. Dịch vụ email ở đó có thể đã dừng, hoặc bị tường lửa chặn.
    .act = kiểm tra dịch vụ email
    .step-1 = Kiểm tra phần sau dấu @. Tên miền có thể có trang web nhưng không có dịch vụ email.
    .step-2 = Nếu địa chỉ đúng, hãy chờ vài giờ rồi gửi lại thư.
    .step-3 = Nếu vẫn không được, hãy báo cho người nhận bằng cách khác.
    .otherwise = Nếu vẫn còn vấn đề, quản trị viên của { $domain } cần xem dịch vụ email của họ có đang chạy không.
    .admin = Từ chối ở cổng 25 (TCP reset, ECONNREFUSED) nghĩa là không có gì lắng nghe ở đó, hoặc tường lửa từ chối. Thử từng máy MX qua IPv4 và IPv6, và cả từ một mạng khác: nếu ở đó được thì địa chỉ của bạn đang bị chặn. Không có bản ghi MX thì bản ghi A hoặc AAAA được dùng, có thể dẫn đến máy chủ web. Trên máy bên kia: dịch vụ có chạy không, ở những địa chỉ nào, với giới hạn nào.

cause-connection-broken =
    .headline = Kết nối với { $domain } bị ngắt quá sớm
    .why = Hai máy chủ đã liên lạc được với nhau, nhưng kết nối bị ngắt trước khi chuyển xong thư.
    .act = chờ rồi gửi lại
    .step-1 = Chờ một giờ rồi gửi lại thư.
    .step-2 = Nếu thư có tệp đính kèm lớn, hãy gửi không kèm tệp, hoặc gửi liên kết đến tệp.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu lặp lại nhiều lần, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Tìm xem kết nối bị ngắt sau lệnh nào. Trước lời chào: giới hạn kết nối hoặc cố ý trì hoãn. Sau STARTTLS: bước bắt tay TLS. Trong DATA: path MTU, bộ lọc nội dung chậm, giới hạn kích thước. Gửi một thư thử nhỏ và một thư thử lớn đến từng máy MX, qua IPv4 và IPv6. Xem các tường lửa kiểm tra SMTP và thời gian chờ của bạn (RFC 5321, mục 4.5.3.2).

cause-may-have-arrived =
    .headline = Thư có thể đã đến nơi
    .why = Kết nối với { $domain } bị ngắt sau khi toàn bộ thư đã được gửi. Không có phản hồi nên chúng tôi không biết thư có được nhận không.
    .act = hỏi lại người nhận
    .step-1 = Hỏi người nhận xem thư đã đến chưa.
    .step-2 = Chỉ gửi lại nếu thư chưa đến, để thư không đến hai lần.
    .otherwise = Quản trị viên của { $domain } có thể xem trong nhật ký thư có được nhận không.
    .recipient = Tìm trong hộp thư đến và mục thư rác. Báo cho người gửi biết thư có ở đó không.
    .admin = Kết nối mất sau khi hết dữ liệu và trước khi có phản hồi. Tìm Message-ID trong nhật ký bên kia. Nếu xảy ra lần nữa, hãy xem bộ lọc nội dung chậm, thời gian chờ (RFC 5321 yêu cầu mười phút ở bước này) và path MTU.

cause-expired-after-retries =
    .headline = Đã thử nhiều lần nhưng thư vẫn không đến nơi
    .why = Thư đã được thử gửi đến { $domain } nhiều lần. Báo cáo không nêu nguyên nhân nào khác.
    .act = chờ rồi gửi lại
    .step-1 = Kiểm tra phần sau dấu @. Có thể tên đúng chỉ khác một chút.
    .step-2 = Nếu địa chỉ đúng, hãy chờ một ngày rồi gửi lại thư.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu vẫn không được, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Thời hạn trong hàng đợi đã hết. Xem phản hồi cuối của từng lần thử trong nhật ký: ở đó có nguyên nhân thật. Thử các máy MX của tên miền qua IPv4 và IPv6.

cause-route-broken =
    .headline = Không tìm được đường gửi thư đến { $domain }
    .why = Không xác định được phải đưa thư đến đâu. Có thể { $domain } hoặc một máy chủ email trên đường đi bị cấu hình sai.
    .act = sửa cấu hình
    .step-1 = Báo cho người nhận bằng cách khác rằng thư gửi đến địa chỉ này không đến nơi.
    .step-2 = Kiểm tra phần sau dấu @. Có thể tên đúng chỉ khác một chút.
    .otherwise = Quản trị viên của { $domain } có thể kiểm tra thư của họ được gửi đến đâu.
    .admin = Kiểm tra bản ghi MX, A và AAAA của tên miền và bảng định tuyến của bạn. Nếu thư chạy vòng, các trường Received cho biết máy nào lặp lại. Tìm chuyển tiếp vòng tròn và máy MX không coi tên miền là của mình.

cause-domain-without-mail-server =
    .headline = Không tìm thấy máy chủ email nào cho { $domain }
    .why = Tên miền có tồn tại, nhưng không khai báo máy chủ email nào nhận được thư. Có thể nó chỉ dùng cho trang web.
    .act = khai báo máy chủ email
    .step-1 = Kiểm tra phần sau dấu @. Có thể tên đúng chỉ khác một chút.
    .step-2 = Tìm địa chỉ đúng trong thư cũ hoặc trên trang web của tổ chức đó.
    .step-3 = Gọi điện hoặc dùng cách khác để hỏi người nhận một địa chỉ khác.
    .otherwise = Nếu { $domain } là đúng, quản trị viên ở đó phải khai báo máy chủ email trong thiết lập tên miền.
    .admin = Tra bản ghi MX. Không dùng được là: tên không có bản ghi A hoặc AAAA, CNAME (RFC 2181, mục 10.3), địa chỉ IP thay cho tên, localhost. Không có MX nào thì địa chỉ của chính tên miền được dùng (RFC 5321, mục 5.1). Nếu MX dẫn về máy lập báo cáo (“mail loops back to myself”), máy đó không biết tên miền là của mình: thêm tên miền ở đó, hoặc sửa MX.

cause-domain-lookup-failed =
    .headline = Không tra được máy chủ email của { $domain }
    .why = Dịch vụ tra cứu đường đến hộp thư không cho kết quả dùng được. Lỗi có thể nằm ở bất kỳ bên nào.
    .act = kiểm tra máy chủ DNS
    .step-1 = Kiểm tra phần sau dấu @. Có thể tên đúng chỉ khác một chút.
    .step-2 = Nếu địa chỉ đúng, hãy chờ vài giờ rồi gửi lại thư.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu những tên miền khác ngoài { $domain } cũng gặp lỗi này, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Hỏi MX, A và AAAA ở từng máy chủ DNS có thẩm quyền của tên miền, rồi ở resolver của bạn. Nếu chỉ resolver lỗi (SERVFAIL, quá thời gian chờ), hãy xem việc xác thực DNSSEC, các forwarder, và việc chặn TCP hoặc gói UDP lớn ở cổng 53. Nếu các máy chủ có thẩm quyền lỗi: ủy quyền sai (lame delegation), chữ ký hết hạn, máy không kết nối được. Nếu máy lập báo cáo định tuyến theo LDAP hoặc cơ sở dữ liệu, hãy kiểm tra nơi đó trước.

cause-mail-loop =
    .headline = Thư có vẻ đang chạy vòng quanh
    .why = Theo báo cáo, thư đã quay lại một máy chủ hoặc đi qua quá nhiều máy chủ. Thường là do các máy chủ hoặc hộp thư chuyển tiếp cho nhau.
    .act = cắt vòng lặp
    .step-1 = Báo cho người nhận bằng cách khác rằng thư gửi đến địa chỉ này chạy vòng quanh.
    .step-2 = Nếu bạn chuyển tiếp thư của mình đến địa chỉ này, hãy kiểm tra để thư không quay lại bạn.
    .step-3 = Nếu cần gấp, hãy dùng địa chỉ khác của người nhận.
    .otherwise = Quản trị viên của { $domain } có thể tìm ra chỗ thư quay lại.
    .recipient = Nếu bạn chuyển tiếp thư đến một địa chỉ khác, hãy kiểm tra để địa chỉ đó không chuyển tiếp ngược lại cho bạn.
    .admin = Đọc các trường Received từ dưới lên và tìm chỗ các máy lặp lại: máy cuối cùng trước chỗ lặp là máy gửi thư ngược lại. Ở đó, tìm chuyển tiếp vòng tròn, relay hoặc smart host cho một tên miền đáng ra là nội bộ, MX dẫn ngược về, hoặc mô hình hybrid mà bên này tưởng tên miền thuộc bên kia. Nếu không có gì lặp lại, giới hạn số chặng quá thấp: RFC 5321, mục 6.3 yêu cầu ít nhất 100.

## Giao tiếp giữa các máy chủ

cause-protocol-problem =
    .headline = Hai máy chủ email không thống nhất được với nhau
    .why = Hai máy chủ không thống nhất được cách chuyển thư. Đây là chuyện kỹ thuật giữa hai máy chủ.
    .act = kiểm tra máy chủ email
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Có thể cũng cần đến quản trị viên của { $domain }.
    .admin = Đọc phản hồi cùng với lệnh mà nó trả lời. So những gì được công bố sau EHLO với những gì đã dùng. Nguyên nhân thường gặp là tường lửa và proxy viết lại SMTP, hoặc máy chủ đòi STARTTLS trước.

cause-tls-demanded =
    .headline = Một máy chủ email yêu cầu kết nối an toàn
    .why = Máy chủ cho biết chỉ nhận thư này qua kết nối được mã hóa. Theo báo cáo này, kết nối đã dùng không được mã hóa.
    .act = bật mã hóa
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu thư được gửi từ ứng dụng email hoặc thiết bị riêng, hãy bật TLS trong cài đặt gửi thư.
    .otherwise = Người nhận không thể tự khắc phục việc này.
    .admin = Kiểm tra xem hệ thống của bạn có dùng STARTTLS với vai trò client không (RFC 3207): nhiều hệ thống mặc định không dùng. Nếu có, xem EHLO có đưa ra STARTTLS không và tường lửa có gỡ bỏ nó không. Nếu bắt tay TLS lỗi: phiên bản TLS dưới 1.2, bộ mã, thiếu CA bundle. Để gửi thư (submission), dùng cổng 465, hoặc 587 với STARTTLS (RFC 8314). Google dùng mã 4.7.29 hoặc 5.7.29 cho lỗi này.

cause-too-many-recipients =
    .headline = Thư có quá nhiều người nhận
    .why = Một máy chủ email trên đường đi giới hạn số lượng địa chỉ nhận trong mỗi lần.
    .act = giảm số địa chỉ
    .step-1 = Gửi lại thư, nhưng chỉ cho các địa chỉ trong thông báo này.
    .step-2 = Nếu vẫn còn quá nhiều, hãy gửi lần lượt cho từng nhóm nhỏ.
    .step-3 = Nếu bạn hay viết cho nhóm này, hãy nhờ quản trị viên lập danh sách gửi thư.
    .otherwise = Quản trị viên của { $domain } có thể cho biết giới hạn ở đó là bao nhiêu.
    .admin = Máy chủ nên nhận ít nhất 100 người nhận mỗi lần, và client nên chia phần còn lại (RFC 5321). Kiểm tra xem hệ thống của bạn có chia thư sau phản hồi 452 không, và giới hạn nào áp dụng cho một thư và cho một người gửi.

## Nội dung

cause-content-problem =
    .headline = Một máy chủ email không xử lý được định dạng của thư
    .why = Có điều gì đó trong cấu trúc của thư khiến thư không đi tiếp được. Có thể là cách trình bày, ký tự hoặc tệp đính kèm.
    .act = làm thư đơn giản hơn
    .step-1 = Gửi lại thư dưới dạng văn bản thuần, không định dạng.
    .step-2 = Bỏ tệp đính kèm, hoặc gửi chúng ở định dạng thông dụng.
    .step-3 = Thử một ứng dụng email khác, ví dụ trong trình duyệt.
    .otherwise = Nếu thư đơn giản cũng không được, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Kiểm tra thư theo RFC 5322 và MIME: From và Date, CR hoặc LF đứng riêng, độ dài dòng, NUL, bảng mã. Kiểm tra xem thư có cần 8BITMIME, BINARYMIME hoặc SMTPUTF8 mà bên kia không hỗ trợ không.

cause-message-malformed =
    .headline = Một máy chủ email báo định dạng của thư có lỗi
    .why = Theo máy chủ đó, thư không theo đúng chuẩn email. Nguyên nhân thường là chương trình đã tạo ra thư.
    .act = dùng ứng dụng khác
    .step-1 = Viết lại thư trong một ứng dụng email khác, ví dụ trong trình duyệt.
    .step-2 = Gõ lại nội dung. Thư được sao chép hoặc chuyển tiếp có thể mang theo lỗi.
    .step-3 = Nếu vẫn không được, chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .otherwise = Nếu thư do một trang web hoặc thiết bị tạo ra, chỉ nơi vận hành nó mới sửa được.
    .admin = Kiểm tra lần lượt: một From có địa chỉ hợp lệ, và Sender nếu có nhiều địa chỉ; một Date; không trường nào xuất hiện hai lần (RFC 5322, mục 3.6); cú pháp Message-ID; octet 8 bit thô trong header; CR hoặc LF đứng riêng (RFC 5321, mục 2.3.8); dòng dài quá 998 octet; boundary và mã hóa truyền MIME. So thư lúc nộp với thư lúc gửi đi: lời miễn trừ cuối thư, gateway và phần mềm danh sách làm thay đổi thư.

cause-media-unsupported =
    .headline = Một máy chủ email không nhận loại nội dung này
    .why = Theo báo cáo, thư có một loại nội dung mà phía bên kia không nhận được. Một số địa chỉ chỉ nhận văn bản thuần.
    .act = đổi định dạng tệp
    .step-1 = Dùng những định dạng thông dụng như PDF hoặc JPEG.
    .step-2 = Gửi lại thư dưới dạng văn bản thuần, không định dạng và không đính kèm.
    .step-3 = Đưa tệp lên mạng rồi gửi liên kết.
    .otherwise = Quản trị viên của { $domain } có thể cho biết hệ thống ở đó nhận những loại nội dung nào.
    .admin = So Content-Type của từng phần (RFC 2046) với những gì đích nhận: gateway đến SMS, fax, máy nhắn tin và hệ thống ticket thường chỉ nhận text/plain. Tìm application/ms-tnef (winmail.dat), message/rfc822 lồng nhau và multipart/signed. Tắt rich text cho tên miền này, hoặc để gateway bỏ hay chuyển đổi phần đó.

cause-conversion-impossible =
    .headline = Không chuyển đổi được thư trên đường đi
    .why = Theo báo cáo, hệ thống email tiếp theo cần thư ở dạng khác. Việc chuyển đổi không làm được, hoặc không được phép.
    .act = viết văn bản thuần
    .step-1 = Dùng văn bản thuần cho địa chỉ này, không định dạng và không ký tự đặc biệt.
    .step-2 = Nếu thư được ký hoặc mã hóa, hãy gửi không ký, không mã hóa khi nội dung cho phép.
    .step-3 = Bỏ tệp đính kèm, hoặc đưa tệp lên mạng rồi gửi liên kết.
    .otherwise = Nếu thư đơn giản cũng không được, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Xem chặng tiếp theo không đưa ra phần mở rộng nào sau EHLO: 8BITMIME (RFC 6152), BINARYMIME hay SMTPUTF8. X.6.2: cấm chuyển đổi, ví dụ trong phần đã ký hoặc do chính sách; X.6.3: không hỗ trợ; X.6.5: đã thử nhưng không được. Để chính chương trình gửi mã hóa dạng quoted-printable hoặc base64, hoặc gửi qua máy có hỗ trợ phần mở rộng đó.

cause-content-refused =
    .headline = Nội dung thư không được chấp nhận
    .why = Một máy chủ email trên đường đi kiểm tra nội dung thư. Nó không chấp nhận một điều gì đó trong thư này, ví dụ tệp đính kèm hoặc liên kết.
    .act = sửa nội dung thư
    .step-1 = Bỏ tệp đính kèm, nhất là tệp chương trình và tệp nén.
    .step-2 = Quét virus cho các tệp trước khi gửi lại.
    .step-3 = Bỏ những liên kết không cần thiết.
    .step-4 = Thống nhất với người nhận một cách khác để gửi tệp.
    .otherwise = Quản trị viên của { $domain } có thể cho biết hệ thống ở đó không chấp nhận điều gì.
    .recipient = Thống nhất với người gửi một cách khác để nhận nội dung. Nếu thường xuyên cần, hãy nhờ quản trị viên tạo ngoại lệ.
    .admin = Xem bộ lọc nào đưa ra phản hồi và nó nêu quy tắc hay mẫu nhận dạng nào. Kiểm tra loại tệp bên trong tệp nén và phần mở rộng kép. Nếu trình quét báo có phần mềm độc hại, hãy kiểm tra thiết bị của người gửi trước.

cause-attachment-refused =
    .headline = Một tệp đính kèm không được chấp nhận
    .why = Một máy chủ email trên đường đi không nhận một tệp của thư này. Nhiều hệ thống từ chối chương trình, script và tệp nén có khóa.
    .act = đổi tệp đính kèm
    .step-1 = Đọc phản hồi ở cuối thông báo này. Có thể ở đó ghi tên tệp.
    .step-2 = Dùng định dạng thông dụng như PDF cho tệp, hoặc bỏ tệp đi.
    .step-3 = Đưa tệp lên mạng rồi gửi liên kết.
    .otherwise = Quản trị viên của { $domain } có thể cho biết hệ thống ở đó nhận những loại tệp nào.
    .recipient = Đề nghị một cách khác để nhận tệp, ví dụ thư mục dùng chung. Nếu thường xuyên cần những tệp như vậy, hãy nhờ quản trị viên tạo ngoại lệ.
    .admin = Tìm xem quy tắc dựa vào đâu: phần mở rộng, Content-Type, loại tệp thật, hay bên trong tệp nén. Thường bị từ chối: .exe, .js, .iso, .lnk, .html, macro, phần mở rộng kép, tệp nén có mật khẩu nên không quét được, quá nhiều tệp hoặc tệp lồng nhau. Phía bên kia có thể tạo ngoại lệ cho người gửi này hoặc thả một bản từ vùng cách ly. Không ngụy trang tệp.

cause-virus-found =
    .headline = Trình quét virus báo có phần mềm độc hại
    .why = Trình quét có thể nhầm, nhưng kiểm tra vẫn an toàn hơn. Một số phần mềm độc hại tự gửi thư đi.
    .act = kiểm tra thiết bị
    .step-1 = Đừng mở các tệp đính kèm, và tạm thời đừng gửi lại chúng.
    .step-2 = Quét thiết bị và các tệp bằng trình diệt virus mới cập nhật.
    .step-3 = Nếu bạn không viết thư này, hãy đổi mật khẩu trên một thiết bị khác.
    .step-4 = Cho quản trị viên biết nội dung thông báo này. Đừng gửi kèm các tệp.
    .otherwise = Nếu tệp chắc chắn vô hại, quản trị viên của { $domain } có thể xem lại kết quả.
    .admin = Ghi lại máy nào đã báo và tên mẫu nhận dạng. Trước hết cách ly và kiểm tra thiết bị gửi, rồi tìm trong tài khoản những thư và quy tắc không do chủ tài khoản tạo. Kiểm tra tệp bằng trình quét thứ hai. Nếu là báo nhầm, hãy báo cho hãng làm trình quét; không bao giờ đóng gói lại tệp để lách.

cause-international-address-unsupported =
    .headline = Một máy chủ email không xử lý được chữ cái ngoài a đến z
    .why = Một địa chỉ của thư này có chữ cái ngoài a đến z. Một hệ thống email trên đường đi không hỗ trợ địa chỉ như vậy.
    .act = dùng địa chỉ không dấu
    .step-1 = Hỏi người nhận một địa chỉ chỉ gồm các chữ cái từ a đến z.
    .step-2 = Nếu địa chỉ của chính bạn có chữ cái khác, hãy viết từ địa chỉ khác.
    .otherwise = Quản trị viên của { $domain } có thể xem hệ thống ở đó hỗ trợ được địa chỉ như vậy không.
    .recipient = Nhờ quản trị viên cấp thêm một địa chỉ chỉ gồm các chữ cái từ a đến z. Cho những người gửi thư không đến được biết địa chỉ đó.
    .admin = Hệ thống tiếp theo không đưa ra SMTPUTF8 (RFC 6531). Bật tính năng đó ở đó, hoặc đặt cho hộp thư một alias ASCII. Nếu chỉ tên miền không phải ASCII, có thể gửi nó ở dạng A-label.

## Bảo mật và quy tắc

cause-policy-problem =
    .headline = Một quy tắc bảo mật đã chặn thư
    .why = Các hệ thống email có quy tắc về thư được nhận và thư được chuyển đi. Một trong các quy tắc đó đã chặn thư này.
    .act = tìm quy tắc
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Quản trị viên của { $domain } có thể cho biết quy tắc có phải của họ không.
    .admin = Phản hồi mơ hồ, có thể là cố ý. Tìm xem máy nào đã đưa ra phản hồi. Kiểm tra việc xác thực người gửi, TLS, uy tín của máy gửi và mã hóa của thư nếu có.

cause-cryptography-failed =
    .headline = Kiểm tra chữ ký hoặc mã hóa không đạt
    .why = Lỗi này liên quan đến phần bảo vệ của chính thư, ví dụ chữ ký. Theo báo cáo, một hệ thống không kiểm tra hoặc không chuyển đổi được phần đó.
    .act = kiểm tra khóa và chứng chỉ
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu bạn tự mã hóa thư, hãy xin người nhận khóa hoặc chứng chỉ hiện hành.
    .step-3 = Nếu thư không có gì bí mật, hãy gửi không ký và không mã hóa.
    .otherwise = Có thể quản trị viên của { $domain } cũng cần kiểm tra khóa của họ.
    .recipient = Nếu khóa hoặc chứng chỉ của bạn đã hết hạn hay thay đổi, hãy gửi bản hiện hành cho những người viết thư cho bạn.
    .admin = Tìm máy kiểm tra, ký hoặc giải mã (S/MIME, OpenPGP, gateway). X.7.3: không chuyển đổi được giữa hai hệ thống; X.7.5: không có khóa dùng được; X.7.6: thuật toán không được hỗ trợ, như SHA-1 hoặc RSA ngắn; X.7.7: nội dung đã bị thay đổi. Kiểm tra thời hạn, chuỗi và việc thu hồi chứng chỉ, cùng các khóa trong directory. Với X.7.7, tìm điều làm thay đổi nội dung sau khi ký: lời miễn trừ cuối thư, viết lại liên kết, đổi mã.

cause-refused-by-policy =
    .headline = { $domain } từ chối thư theo quy tắc riêng
    .why = Mỗi hệ thống email tự quyết định nhận thư nào. Quản trị viên ở đó biết quy tắc nào đã chặn thư này.
    .act = cho phép thư này
    .step-1 = Đọc phản hồi của máy chủ bên kia ở cuối thông báo này. Có thể ở đó ghi lý do.
    .step-2 = Báo cho người nhận bằng cách khác rằng thư bị từ chối.
    .step-3 = Nhờ người nhận xin quản trị viên ở đó tạo ngoại lệ.
    .otherwise = Nếu mọi thư bạn gửi đến { $domain } đều bị từ chối, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .recipient = Nếu bạn đang chờ thư của người gửi này, hãy nhờ quản trị viên tạo ngoại lệ.
    .admin = Quy tắc là của phía bên kia, và cách giải quyết cũng ở đó. Gửi cho postmaster ở đó phản hồi, thời điểm và địa chỉ IP gửi. Nếu mọi thư đều bị từ chối, trước hết kiểm tra SPF, DKIM, DMARC, DNS ngược và các danh sách chặn.

cause-refused-as-spam =
    .headline = { $domain } coi thư này là thư rác
    .why = Một bộ lọc tự động ở đó đã từ chối thư vì coi là thư rác. Bộ lọc như vậy có thể nhầm.
    .act = cho thư đi qua
    .step-1 = Hỏi người nhận bằng cách khác xem địa chỉ của bạn có thể được cho phép ở đó không.
    .step-2 = Thử gửi một thư ngắn, không có liên kết và tệp đính kèm.
    .step-3 = Nếu bạn không viết thư này, hãy đổi mật khẩu và báo cho quản trị viên.
    .otherwise = Nếu những thư khác của bạn cũng bị từ chối, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .recipient = Thêm người gửi vào danh bạ hoặc danh sách người gửi an toàn. Nếu mục thư rác có thư của người gửi này, hãy đánh dấu là không phải thư rác.
    .admin = Kiểm tra SPF, DKIM và DMARC của tên miền gửi và uy tín của địa chỉ IP gửi. Xem tài khoản này có gửi thư bất thường không. Nếu mọi thứ đều ổn, hãy báo cho postmaster bên kia rằng bộ lọc đã nhầm.

cause-relay-refused =
    .headline = Một máy chủ email từ chối chuyển thư đi tiếp
    .why = Máy chủ cho biết nó không có nhiệm vụ chuyển thư của bạn đến { $domain }. Nguyên nhân thường nằm ở cấu hình.
    .act = sửa cấu hình
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Kiểm tra phần sau dấu @. Tên sai có thể dẫn đến máy chủ sai.
    .otherwise = Nếu cấu hình ở phía bạn đúng, quản trị viên của { $domain } cần xem máy chủ nào nhận thư của họ.
    .admin = Bản ghi MX có thể dẫn đến một máy không coi tên miền là của mình. Hoặc máy chủ relay của bạn đòi đăng nhập. Kiểm tra bản ghi MX, thông tin đăng nhập vào máy chủ relay, và những địa chỉ IP mà nó cho phép relay.

cause-authentication-required =
    .headline = Một máy chủ email yêu cầu đăng nhập hợp lệ
    .why = Một máy chủ email trên đường đi không nhận thư này nếu không có đăng nhập hợp lệ. Thư được gửi mà không đăng nhập, hoặc đăng nhập không được chấp nhận.
    .act = kiểm tra việc đăng nhập
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu bạn dùng thiết bị hoặc chương trình tự gửi thư, hãy kiểm tra tên người dùng và mật khẩu ở đó.
    .otherwise = Người nhận không thể tự khắc phục việc này.
    .admin = Kiểm tra thông tin đăng nhập và cơ chế mà hệ thống của bạn dùng với máy chủ relay. Dùng submission ở cổng 587 với STARTTLS, hoặc ở cổng 465. Nguyên nhân thường gặp là mật khẩu đã đổi, hoặc cần mật khẩu ứng dụng.

cause-authentication-refused =
    .headline = Đăng nhập vào một máy chủ email bị từ chối
    .why = Một máy chủ email không chấp nhận thông tin đăng nhập đã nhận được. Mật khẩu có thể đã đổi hoặc hết hạn.
    .act = sửa thông tin đăng nhập
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu thư được gửi từ ứng dụng email hoặc thiết bị riêng, hãy nhập lại tên người dùng và mật khẩu ở đó.
    .step-3 = Đăng nhập một lần trong trình duyệt. Có thể nhà cung cấp cần hỏi bạn điều gì ở đó.
    .otherwise = Người nhận không thể tự khắc phục việc này.
    .admin = Đọc phản hồi (RFC 4954, RFC 5248): 535 5.7.8 sai thông tin đăng nhập, 432 4.7.12 cần chuyển đổi mật khẩu, 5.7.14 thiếu quan hệ tin cậy. Thử thông tin đăng nhập thủ công ở cổng submission. Sau đó kiểm tra: mật khẩu đã đổi hoặc hết hạn, tài khoản bị khóa sau nhiều lần đăng nhập sai, nhà cung cấp đã tắt đăng nhập bằng mật khẩu, thiếu mật khẩu ứng dụng, OAuth token hết hạn. Thông tin đăng nhập vào máy chủ relay được lưu trong máy chủ email; sửa ở đó rồi chạy lại hàng đợi.

cause-authentication-too-weak =
    .headline = Một máy chủ email yêu cầu đăng nhập an toàn hơn
    .why = Theo máy chủ, cách đăng nhập này chưa đủ an toàn. Bản thân mật khẩu có thể vẫn đúng.
    .act = đăng nhập an toàn hơn
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu thư được gửi từ ứng dụng email hoặc thiết bị riêng, hãy bật TLS và cập nhật ứng dụng hay thiết bị đó.
    .otherwise = Người nhận không thể tự khắc phục việc này.
    .admin = 534 5.7.9: cơ chế quá yếu, hoặc tài khoản cần mật khẩu ứng dụng; 538 5.7.11: cơ chế này chỉ dùng được qua TLS. Đăng nhập sau TLS ở cổng 465, hoặc sau STARTTLS ở cổng 587 (RFC 8314), bằng cơ chế được công bố lúc đó: SCRAM, OAUTHBEARER, XOAUTH2, hoặc PLAIN bên trong TLS. Thiết bị không biết cả hai cách có thể gửi thư qua một máy chủ relay trong mạng của bạn.

cause-sending-blocked =
    .headline = Tài khoản hoặc địa chỉ này bị chặn gửi thư
    .why = Một máy chủ email ở phía gửi không cho tài khoản hoặc địa chỉ gửi này gửi thư. Có thể đó là biện pháp phòng ngừa.
    .act = bỏ chặn
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu có nhiều địa chỉ, hãy chọn địa chỉ thuộc tài khoản này.
    .step-3 = Nếu có thư đã gửi mà bạn không viết, hãy đổi mật khẩu ngay.
    .otherwise = Người nhận không thể tự khắc phục việc này.
    .admin = Kiểm tra xem tài khoản có bị tắt, bị khóa do lạm dụng, hay không có quyền dùng địa chỉ gửi này không. Trước khi bỏ chặn, tìm dấu hiệu gửi bất thường, quy tắc chuyển tiếp và phiên đang mở, rồi đặt lại mật khẩu.

cause-account-disabled =
    .headline = Một máy chủ email báo tài khoản gửi bị vô hiệu hóa
    .why = Một máy chủ email ở phía gửi cho biết tài khoản dùng để gửi thư này đã bị vô hiệu hóa.
    .act = mở lại tài khoản
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn, nếu cần thì từ một tài khoản khác.
    .step-2 = Nếu có tài khoản khác, hãy gửi thư từ đó.
    .otherwise = Theo báo cáo này, nguyên nhân không nằm ở địa chỉ nhận.
    .admin = Máy chủ submission hoặc máy chủ relay báo tài khoản đã bị tắt (525 hoặc X.7.13, RFC 5248). Kiểm tra trạng thái: đã đóng, hết hạn giấy phép hoặc phí, bị khóa sau nhiều lần đăng nhập sai, bị khóa do lạm dụng. Loại bỏ nguyên nhân trước khi bật lại. Nếu đó là tài khoản mà máy chủ của bạn dùng để đăng nhập vào máy chủ relay, mọi thư gửi đi đều bị ảnh hưởng.

cause-account-compromised =
    .headline = Việc gửi thư bị chặn vì có thư đáng ngờ
    .why = Một máy chủ email ở phía gửi báo có việc gửi thư bất thường từ tài khoản hoặc tổ chức này. Có thể người khác đang dùng tài khoản.
    .act = bảo vệ tài khoản
    .step-1 = Đổi mật khẩu ngay, trên một thiết bị bạn tin tưởng.
    .step-2 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-3 = Tìm trong hộp thư những thư đã gửi và quy tắc không phải của bạn.
    .step-4 = Quét thiết bị bằng trình diệt virus mới cập nhật.
    .otherwise = Người nhận không thể tự khắc phục việc này.
    .admin = Trước hết chặn đăng nhập, đặt lại mật khẩu và kết thúc mọi phiên và token. Sau đó đọc nhật ký đăng nhập, xóa các quy tắc hộp thư, chuyển tiếp, người được ủy quyền, quyền ứng dụng và connector lạ; dọn hàng đợi gửi đi. Bỏ chặn sau cùng. Trong Microsoft 365, người dùng (5.1.8) được gỡ trong mục restricted entities, tổ chức (5.7.7xx) thì qua bộ phận hỗ trợ. Nếu đó là thư hàng loạt có chủ ý, hãy gửi qua dịch vụ gửi hàng loạt.

cause-send-as-denied =
    .headline = Tài khoản này không được dùng địa chỉ gửi đó
    .why = Theo một máy chủ email ở phía gửi, địa chỉ gửi không thuộc về tài khoản này.
    .act = cho phép địa chỉ gửi
    .step-1 = Chọn địa chỉ của chính bạn làm địa chỉ gửi, rồi gửi lại thư.
    .step-2 = Nếu cần dùng địa chỉ kia, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .otherwise = Người nhận không thể tự khắc phục việc này.
    .admin = So ba điều trong nhật ký: tên đăng nhập, MAIL FROM và trường From. Nếu việc dùng là có chủ ý, hãy cấp Send As hoặc Send on Behalf (Exchange; chờ đồng bộ), gắn địa chỉ với tên đăng nhập (smtpd_sender_login_maps trong Postfix), hoặc thêm địa chỉ làm alias đã xác minh. Thiết bị và chương trình cần tài khoản riêng với địa chỉ riêng. Nếu không ai chủ ý, hãy tìm dấu hiệu lạm dụng.

cause-sender-not-allowed =
    .headline = { $domain } không nhận thư của bạn cho địa chỉ này
    .why = Một số địa chỉ chỉ nhận thư của những người gửi nhất định, ví dụ đồng nghiệp hoặc thành viên danh sách. Một số khác chặn những người gửi nhất định.
    .act = cho phép địa chỉ gửi
    .step-1 = Liên hệ với người nhận hoặc chủ nhóm bằng cách khác để nhờ cho phép địa chỉ của bạn.
    .step-2 = Nếu có nhiều địa chỉ, hãy viết từ địa chỉ mà bên đó đã biết.
    .step-3 = Nếu đây là danh sách gửi thư, hãy tham gia trước.
    .otherwise = Quản trị viên của { $domain } có thể xem ai được viết đến địa chỉ này.
    .recipient = Thêm người gửi vào danh sách những người được viết cho bạn hoặc nhóm của bạn. Nếu không làm được, hãy hỏi quản trị viên.
    .admin = Bên nhận giới hạn người gửi: nhóm kín, danh sách cho thành viên, chỉ người gửi nội bộ, hoặc bị chặn. Chủ địa chỉ hoặc quản trị viên ở đó có thể cho phép người gửi. Kiểm tra xem địa chỉ gửi đang dùng có đúng là địa chỉ đã đăng ký không.

cause-list-restricted =
    .headline = Theo { $domain }, danh sách này không nhận thư của bạn
    .why = Nhiều danh sách và nhóm chỉ nhận thư của thành viên hoặc người gửi được chỉ định. Theo máy chủ email, địa chỉ của bạn không nằm trong số đó.
    .act = thêm địa chỉ gửi
    .step-1 = Nếu bạn là thành viên, hãy viết từ địa chỉ đã dùng để tham gia.
    .step-2 = Tham gia danh sách, hoặc liên hệ với chủ danh sách bằng cách khác để nhờ thêm địa chỉ.
    .step-3 = Nếu cần gấp, hãy viết thẳng cho những thành viên bạn biết.
    .otherwise = Quản trị viên của { $domain } có thể cho biết ai là chủ danh sách.
    .recipient = Nếu bạn là chủ danh sách hoặc nhóm này, hãy thêm người gửi, hoặc để thư từ bên ngoài chờ bạn duyệt.
    .admin = So From và địa chỉ gửi trong phong bì với thành viên và người được phép gửi: lý do thường gặp là alias hoặc địa chỉ đã đổi. Chủ danh sách có thể thêm địa chỉ, hoặc giữ thư của người khác chờ duyệt. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), người gửi ngoài của nhóm Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = Theo { $domain }, địa chỉ này chỉ nhận thư nội bộ
    .why = Theo máy chủ email, địa chỉ này chỉ nhận thư trong cùng tổ chức. Thư của bạn không được nhận ra là thư nội bộ.
    .act = mở cho bên ngoài
    .step-1 = Nếu bạn thuộc tổ chức này, hãy gửi thư từ tài khoản của bạn ở đó.
    .step-2 = Liên hệ với người nhận hoặc chủ nhóm bằng cách khác để nhờ cho phép người gửi bên ngoài.
    .step-3 = Dùng một địa chỉ khác của tổ chức, ví dụ địa chỉ trên trang web của họ.
    .otherwise = Quản trị viên của { $domain } có thể mở địa chỉ cho thư từ bên ngoài.
    .recipient = Nhờ quản trị viên cho phép thư từ bên ngoài đến địa chỉ này, hoặc cho phép từng người gửi.
    .admin = Exchange 5.7.12 và 5.7.13x: đối tượng nhận yêu cầu người gửi đã xác thực. Tắt RequireSenderAuthenticationEnabled, hoặc tạo một liên hệ cho người gửi và cho phép liên hệ đó. Nếu người gửi ở nội bộ, thư đã vào mà không đăng nhập: hãy để thiết bị hay chương trình đăng nhập, hoặc sửa connector giữa các máy chủ của bạn để thư được tính là nội bộ.

cause-sender-blocked =
    .headline = Theo { $domain }, thư của bạn đang bị chặn
    .why = Theo máy chủ email, địa chỉ, tên miền hoặc máy chủ của bạn nằm trong danh sách người gửi bị chặn. Có thể là cố ý, cũng có thể là nhầm lẫn.
    .act = bỏ chặn
    .step-1 = Nếu có thể là nhầm lẫn, hãy liên hệ bên đó bằng cách khác để nhờ bỏ chặn.
    .step-2 = Nếu thư gửi cho người khác ở tên miền này cũng bị chặn, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .otherwise = Quản trị viên của { $domain } có thể xem việc chặn đặt ở đâu và vì sao.
    .recipient = Nếu người gửi nằm nhầm trong danh sách chặn của bạn, hãy xóa mục đó. Nếu không thấy, hãy hỏi quản trị viên.
    .admin = Việc chặn đặt ở phía bên kia, do người nhận hoặc quản trị viên (Exchange 5.7.507, 5.7.513). Tìm xem nó khớp với điều gì: thử một tài khoản khác của tên miền, rồi một địa chỉ IP khác. Xem người gửi này có gửi thư hàng loạt không ai muốn không, và tôn trọng mọi yêu cầu ngừng gửi. Sau đó gửi cho postmaster bên kia phản hồi, thời điểm, địa chỉ gửi và địa chỉ IP.

cause-sender-not-verified =
    .headline = { $domain } không xác minh được nguồn gốc của thư
    .why = Máy chủ email của { $domain } kiểm tra xem thư có thật sự đến từ nơi ghi trên thư không. Thư này không qua được bước kiểm tra đó.
    .act = sửa thiết lập tên miền
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Chỉ gửi qua dịch vụ email của chính địa chỉ bạn dùng.
    .otherwise = Nếu thư được chuyển tiếp trên đường đi, quản trị viên của { $domain } có thể giúp được.
    .recipient = Nếu thư được chuyển tiếp đến hộp thư này từ một hộp thư khác của bạn, hãy lấy thư thẳng từ đó. Việc chuyển tiếp có thể làm hỏng bước kiểm tra này.
    .admin = Kiểm tra SPF cho địa chỉ IP gửi, chữ ký DKIM, và sự khớp DMARC với tên miền trong From. Máy gửi cần có tên DNS ngược phân giải xuôi về chính nó. Các máy chuyển tiếp và dịch vụ gửi thay bạn cũng phải được tính đến.

cause-spf-failed =
    .headline = { $domain } không xác nhận được máy chủ gửi
    .why = Tên miền có thể liệt kê những máy chủ được gửi thư của mình, bằng phương pháp SPF. Tại { $domain }, bước kiểm tra danh sách này không đạt.
    .act = sửa bản ghi SPF
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Chỉ gửi qua dịch vụ email của chính địa chỉ bạn dùng.
    .otherwise = Nếu thư được chuyển tiếp đến { $domain }, nguyên nhân có thể là máy chủ đã chuyển tiếp.
    .recipient = Nếu thư được chuyển tiếp đến hộp thư này từ một hộp thư khác của bạn, hãy lấy thư thẳng từ đó. Việc chuyển tiếp có thể làm hỏng bước kiểm tra này.
    .admin = Đánh giá SPF (RFC 7208) cho tên miền trong MAIL FROM, hoặc trong EHLO nếu MAIL FROM rỗng, với địa chỉ IP mà máy bên kia thấy; nhớ cả IPv6. Fail: thêm địa chỉ hoặc include của dịch vụ, hoặc gửi qua máy đã liệt kê. Permerror: đúng một bản ghi v=spf1, tối đa 10 lần tra DNS và 2 lần tra rỗng, không lỗi gõ. Temperror: máy chủ DNS của bạn. Máy chuyển tiếp cần SRS.

cause-dkim-failed =
    .headline = { $domain } không thấy chữ ký số nào hợp lệ
    .why = Dịch vụ email ký thư để chứng minh nguồn gốc, bằng phương pháp DKIM. Tại { $domain }, không chữ ký nào như vậy qua được bước kiểm tra.
    .act = sửa chữ ký DKIM
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu thư đi qua một danh sách gửi thư, hãy viết thẳng cho người nhận.
    .step-3 = Chỉ gửi qua dịch vụ email của chính địa chỉ bạn dùng.
    .otherwise = Quản trị viên của { $domain } có thể cho biết chữ ký sai ở đâu.
    .admin = Xem một thư đúng như lúc gửi đi: có DKIM-Signature không (RFC 6376)? Tra khóa ở <s>._domainkey.<d>: có tồn tại, không rỗng, đúng cặp với khóa riêng, RSA ít nhất 1024, tốt hơn là 2048 bit (RFC 8301). Nếu body hash sai, có gì đó làm thay đổi thư sau khi ký: chân thư, gateway, đổi mã. X.7.22: không chữ ký nào có d= là tên miền trong From. Kiểm tra x= và đồng hồ.

cause-dmarc-failed =
    .headline = { $domain } không xác nhận được người gửi của thư
    .why = Tên miền của bạn có thể yêu cầu nơi khác từ chối thư không chứng minh được nguồn gốc. Tại { $domain }, không thấy bằng chứng đó (DMARC).
    .act = sửa xác thực người gửi
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Chỉ gửi qua dịch vụ email của chính địa chỉ bạn dùng.
    .step-3 = Nếu thư đi qua một danh sách gửi thư, hãy viết thẳng cho người nhận.
    .otherwise = Nếu thư được chuyển tiếp trên đường đi, quản trị viên của { $domain } có thể tạo ngoại lệ.
    .recipient = Nếu thư được chuyển tiếp đến hộp thư này từ một hộp thư khác của bạn, hãy lấy thư thẳng từ đó. Việc chuyển tiếp có thể làm hỏng bước kiểm tra này.
    .admin = Tra _dmarc.<tên miền From>: p=, sp=, aspf=, adkim= (RFC 7489). SPF hoặc DKIM phải đạt và tên miền của nó phải khớp với From. Mỗi dịch vụ gửi thay bạn cần một khóa DKIM dưới tên miền của bạn, hoặc địa chỉ trả về ở đó; báo cáo tổng hợp (rua=) cho biết dịch vụ nào không đạt. Danh sách và máy chuyển tiếp nên viết lại From hoặc giữ nguyên nội dung đã ký. Chỉ nới p= trong thời gian sửa.

cause-arc-failed =
    .headline = { $domain } không tin tưởng việc chuyển tiếp thư này
    .why = Máy chủ chuyển tiếp thư có thể ghi lại kết quả kiểm tra, bằng phương pháp ARC. Theo { $domain }, phần ghi trên thư này không hợp lệ.
    .act = kiểm tra việc chuyển tiếp
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Viết thẳng cho người nhận, không qua danh sách hay địa chỉ chuyển tiếp.
    .otherwise = Nếu thư do máy chủ của nơi khác chuyển tiếp, nơi vận hành máy chủ đó phải sửa.
    .recipient = Nếu thư được chuyển tiếp đến hộp thư này từ một hộp thư khác của bạn, hãy lấy thư thẳng từ đó. Việc chuyển tiếp có thể làm hỏng bước kiểm tra này.
    .admin = Kiểm tra chuỗi của thư đúng như khi đến (RFC 8617): các instance từ 1 đến n không khuyết, cv=none ở cái đầu và cv=pass ở các cái sau, mỗi ARC-Seal kiểm được bằng khóa trong DNS, ARC-Message-Signature ở cái mới nhất. Máy đầu tiên có bộ không hợp lệ, hoặc đã thay đổi thư sau khi đóng dấu, là nguyên nhân: sửa việc đóng dấu ở đó hoặc tắt đi. SPF, DKIM và DMARC quyết định không cần ARC.

cause-reverse-dns-missing =
    .headline = { $domain } không thấy tên hợp lệ của máy chủ gửi
    .why = Địa chỉ IP của một máy chủ email cần ứng với một tên. Tại { $domain }, máy chủ gửi không qua được bước kiểm tra này.
    .act = đặt tên máy chủ
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu có tài khoản ở dịch vụ email khác, hãy gửi thư từ đó.
    .otherwise = Quản trị viên của { $domain } có thể tạo ngoại lệ.
    .admin = Lấy địa chỉ IP gửi từ phản hồi hoặc nhật ký và tra bản ghi PTR; tên đó phải có bản ghi A hoặc AAAA trỏ về đúng địa chỉ ấy. Bên sở hữu dải địa chỉ đặt PTR: thường là nhà cung cấp hosting hoặc internet. Kiểm tra cả IPv6, hoặc gửi qua IPv4 cho đến khi IPv6 có PTR. Để EHLO nêu cùng tên đó, và tránh tên chung chung ghép từ địa chỉ.

cause-sending-server-refused =
    .headline = { $domain } từ chối thư từ máy chủ gửi
    .why = Việc từ chối nhắm vào máy chủ email dùng để gửi thư, không nhắm vào thư của bạn. Thư khác từ máy chủ đó cũng có thể bị từ chối.
    .act = giúp máy chủ được chấp nhận
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Quản trị viên của { $domain } có thể tạo ngoại lệ.
    .recipient = Nếu bạn đang chờ thư của người gửi này, hãy nhờ quản trị viên tạo ngoại lệ.
    .admin = Nếu phản hồi nêu một danh sách chặn, hãy tìm và chấm dứt nguyên nhân trước khi xin gỡ. Kiểm tra DNS ngược, tên dùng trong EHLO và lượng thư bất thường. Nếu không có danh sách nào, hãy viết cho postmaster bên kia kèm địa chỉ IP gửi.

cause-sending-server-blocklisted =
    .headline = { $domain } báo máy chủ gửi nằm trong danh sách chặn
    .why = Danh sách chặn nêu những máy chủ bị cho là gửi thư rác. Thường nhiều người gửi qua cùng một máy chủ, nên chưa chắc là do bạn.
    .act = xin gỡ khỏi danh sách
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu có tài khoản ở dịch vụ email khác, hãy gửi thư từ đó.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Quản trị viên của { $domain } có thể tạo ngoại lệ cho đến khi máy chủ được gỡ khỏi danh sách.
    .recipient = Nếu bạn đang chờ thư của người gửi này, hãy nhờ quản trị viên tạo ngoại lệ.
    .admin = Tìm tên danh sách trong phản hồi và tra địa chỉ IP gửi ở đó; một số danh sách lại liệt kê tên miền hoặc liên kết. Trước hết tìm và chấm dứt nguyên nhân: tài khoản bị chiếm, open relay, biểu mẫu web, thiết bị nhiễm mã độc sau cùng địa chỉ. Sau đó xin gỡ trên trang của danh sách (Spamhaus, hoặc cổng delisting của Microsoft). Danh sách địa chỉ động: gửi qua relay của nhà cung cấp. Địa chỉ dùng chung: báo cho nhà cung cấp.

cause-sending-server-reputation-low =
    .headline = { $domain } chưa đủ tin tưởng máy chủ gửi
    .why = Các hệ thống email đánh giá máy chủ theo những thư nó đã gửi trước đây. Tại { $domain }, điểm đánh giá của máy chủ gửi quá thấp.
    .act = cải thiện điểm đánh giá
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Chờ một ngày rồi gửi lại thư. Điểm đánh giá thay đổi theo thời gian.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Quản trị viên của { $domain } có thể tạo ngoại lệ.
    .recipient = Nếu bạn đang chờ thư của người gửi này, hãy nhờ quản trị viên tạo ngoại lệ.
    .admin = Kiểm tra lần lượt: SPF, DKIM, DMARC và DNS ngược; lượng thư tăng đột ngột và tài khoản bị chiếm; tỷ lệ khiếu nại và tỷ lệ lỗi. Các trang của chính nhà cung cấp cho biết họ nhìn máy chủ ra sao: Google Postmaster Tools, Microsoft SNDS và JMRP, Yahoo Sender Hub. Địa chỉ mới cần vài tuần tăng dần lượng thư. Gửi thư hàng loạt từ địa chỉ khác, và chỉ cho người đã yêu cầu. Sau đó dùng biểu mẫu của nhà cung cấp kèm phản hồi.

cause-greeting-refused =
    .headline = Lời chào của máy chủ gửi không được chấp nhận
    .why = Khi hai máy chủ email gặp nhau, máy chủ gửi xưng tên trước. Máy chủ kia không chấp nhận tên đó.
    .act = sửa tên máy chủ
    .step-1 = Chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-2 = Nếu thư do thiết bị hoặc chương trình tự gửi, hãy để nó gửi qua dịch vụ email của bạn.
    .otherwise = Quản trị viên của { $domain } có thể tạo ngoại lệ.
    .admin = Tên sau EHLO phải là tên máy đầy đủ và phân giải được (RFC 5321, mục 2.3.5 và 4.1.1.1), tốt nhất là tên trong bản ghi PTR. Thường bị từ chối: localhost, tên không có dấu chấm, .local, địa chỉ không có ngoặc, tên của chính bên nhận. Đặt smtp_helo_name trong Postfix hoặc FQDN của send connector trong Exchange. Nếu tên đã đúng, tìm xem máy hay chương trình nào sau cùng địa chỉ đang xưng tên khác.

cause-rate-limited =
    .headline = Quá nhiều thư trong thời gian ngắn
    .why = Một máy chủ email trên đường đi giới hạn số thư nhận trong một khoảng thời gian. Số thư đã đạt đến giới hạn đó. Thư của người khác cũng có thể được tính.
    .act = chờ rồi gửi lại
    .step-1 = Chờ đến ngày mai rồi gửi lại thư.
    .step-2 = Nếu viết cho nhiều người, hãy gửi rải ra trong thời gian dài hơn.
    .step-3 = Nếu chỉ gửi vài thư, hãy báo cho quản trị viên, và đổi mật khẩu cho chắc.
    .otherwise = Nếu hay xảy ra, quản trị viên của bạn có thể xem giới hạn nào được áp dụng.
    .admin = Tìm xem đó là giới hạn của ai: của bạn, của hệ thống bên kia, hay của một hộp thư. Giảm tốc độ theo từng đích và gửi rải thư hàng loạt. Lượng thư tăng vọt từ một tài khoản có thể nghĩa là tài khoản đã bị chiếm.

cause-sending-quota-exceeded =
    .headline = Đã đạt đến giới hạn gửi thư
    .why = Mỗi tài khoản và tổ chức chỉ được gửi một số lượng thư có hạn trong một khoảng thời gian. Theo báo cáo, số lượng đó đã dùng hết.
    .act = chờ rồi gửi lại
    .step-1 = Chờ một ngày rồi gửi lại thư. Phần lớn giới hạn tính theo 24 giờ.
    .step-2 = Nếu viết cho nhiều người, hãy hỏi quản trị viên về dịch vụ gửi thư hàng loạt.
    .step-3 = Nếu chỉ gửi vài thư, hãy đổi mật khẩu và báo cho quản trị viên.
    .otherwise = Quản trị viên của bạn có thể xem những gì đã gửi, và có thể nâng được giới hạn.
    .admin = Tìm xem đó là giới hạn của ai: của tài khoản, tổ chức hay máy chủ relay (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Đếm thư và người nhận trong 24 giờ qua theo tài khoản; tìm script, vòng lặp và tài khoản bị chiếm. Phần lớn giới hạn tính cuốn chiếu: để hàng đợi chờ thay vì nộp lại. Chuyển thư hàng loạt sang dịch vụ chuyên dụng, hoặc xin nâng giới hạn.

cause-recipient-rate-limited =
    .headline = Theo { $domain }, hộp thư này nhận quá nhiều thư
    .why = Máy chủ email của { $domain } giới hạn tốc độ nhận thư của mỗi hộp thư. Thư của người khác cũng được tính.
    .act = chờ rồi gửi lại
    .step-1 = Chờ một giờ rồi gửi lại thư.
    .step-2 = Nếu một chương trình của bạn viết đến địa chỉ này, hãy để nó gửi ít thư hơn.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu vẫn tiếp diễn, quản trị viên của { $domain } có thể xem những thư đó đến từ đâu.
    .recipient = Nếu nhiều thư đến từ một chương trình hoặc dịch vụ, hãy cho nó gửi thưa hơn. Nếu không biết lý do, hãy báo cho quản trị viên.
    .admin = Giới hạn tính cho một hộp thư: từ người gửi này (Exchange 5.2.121) hoặc từ mọi người gửi (Exchange 5.2.122, Google 4.2.1 và 5.2.1). Tìm cảnh báo giám sát, script, và hai chế độ trả lời tự động đáp qua đáp lại (RFC 3834). Gộp các cảnh báo, và giảm số kết nối đồng thời cho người nhận này. Quản trị viên bên kia có thể truy nguồn, hoặc dùng nhóm hay hộp thư chung có giới hạn cao hơn.

cause-flood-detected =
    .headline = Một máy chủ email thấy quá nhiều thư giống nhau
    .why = Theo máy chủ đó, thư này trông như nằm trong một loạt thư giống nhau. Có thể thư chỉ tình cờ rơi vào đó.
    .act = chờ rồi gửi lại
    .step-1 = Chờ đến ngày mai rồi gửi lại thư.
    .step-2 = Nếu gửi cùng nội dung cho nhiều người, hãy dùng dịch vụ gửi thư hàng loạt.
    .step-3 = Nếu chỉ gửi một thư này, hãy đổi mật khẩu và báo cho quản trị viên.
    .otherwise = Quản trị viên của { $domain } có thể cho biết hệ thống ở đó đã đếm những gì.
    .recipient = Nếu hộp thư bỗng có nhiều thư giống nhau, hãy báo cho quản trị viên. Tìm trong đó những thư quan trọng, ví dụ của ngân hàng.
    .admin = X.7.28: quá nhiều thư giống nhau từ địa chỉ, mạng hoặc tên miền của bạn, hoặc nhiều thư cùng Message-ID. Tìm nguồn trong nhật ký theo chủ đề và tài khoản: tài khoản bị chiếm, vòng lặp, script, hoặc biểu mẫu web bị lợi dụng để đăng ký người khác (dùng xác nhận đăng ký và captcha). Chấm dứt nguồn, xóa thư của nó khỏi hàng đợi, và để phần còn lại đi ra từ từ.

cause-asked-to-try-later =
    .headline = { $domain } yêu cầu thử lại sau
    .why = Máy chủ email của { $domain } tạm thời chưa nhận thư này. Máy chủ phản hồi như vậy khi bận hoặc thận trọng.
    .act = chờ rồi gửi lại
    .step-1 = Chờ vài giờ rồi gửi lại thư.
    .step-2 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu kéo dài nhiều ngày, quản trị viên của { $domain } có thể tìm ra lý do.
    .admin = Máy chủ bên kia phản hồi từ chối tạm thời. Kiểm tra xem hệ thống của bạn có thử lại từ cùng địa chỉ IP không, vì greylisting dựa vào đó. Nếu thử lại hơn một ngày vẫn không được, hãy gửi phản hồi và các thời điểm cho postmaster bên kia.

cause-greylisted =
    .headline = { $domain } cố ý để người gửi lạ phải chờ
    .why = Máy chủ email chỉ nhận thư của người gửi lạ sau một thời gian, ở lần thử sau. Cách này giúp ngăn thư rác.
    .act = chờ rồi gửi lại
    .step-1 = Chờ một giờ rồi gửi lại thư từ cùng địa chỉ.
    .step-2 = Nếu vẫn không được, chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Quản trị viên của { $domain } có thể cho địa chỉ của bạn khỏi phải chờ.
    .recipient = Nếu bạn đang chờ thư của người gửi này, hãy nhờ quản trị viên cho địa chỉ đó khỏi phải chờ.
    .admin = Greylisting (RFC 6647) ghi nhớ địa chỉ IP hoặc mạng của nó, người gửi và người nhận, và nhận thư khi thử lại sau vài phút. Kiểm tra xem hàng đợi của bạn có thử lại sau 4yz trong vòng một giờ, ít nhất trong một ngày, từ cùng địa chỉ và cùng địa chỉ gửi trong phong bì không: nhóm nhiều địa chỉ và địa chỉ trả về thay đổi làm việc đó vô hiệu. Quản trị viên bên kia có thể miễn theo SPF, theo mạng hoặc theo danh sách cho phép.

cause-system-congested =
    .headline = Theo { $domain }, hệ thống email ở đó quá tải
    .why = Máy chủ email cho biết nó có nhiều việc hơn mức xử lý được. Tình trạng đó thường chỉ là tạm thời.
    .act = chờ rồi gửi lại
    .step-1 = Chờ đến ngày mai rồi gửi lại thư.
    .step-2 = Nếu gửi nhiều thư đến đó, hãy gửi rải ra trong thời gian dài hơn.
    .step-3 = Nếu cần gấp, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Nếu kéo dài nhiều ngày, quản trị viên của { $domain } cần giảm tải cho hệ thống.
    .admin = Ở phía gửi: ít kết nối đồng thời hơn đến đích này, nghỉ lâu hơn giữa các lần, và thử các máy MX khác của nó. Ở phía bên kia, kiểm tra lần lượt: số kết nối so với giới hạn, độ dài hàng đợi, bộ lọc và tra cứu chậm (danh sách DNS, directory), độ trễ ổ đĩa, tải. Đỉnh tải vào đầu giờ cho thấy thư hàng loạt và script.

cause-priority-too-low =
    .headline = { $domain } chỉ nhận thư có mức ưu tiên cao hơn
    .why = Theo máy chủ email, thư có mức ưu tiên này phải chờ. Điều này xảy ra khi có tình huống khẩn cấp hoặc lượng thư lớn.
    .act = chờ rồi gửi lại
    .step-1 = Chờ vài giờ rồi gửi lại thư.
    .step-2 = Nếu thư của bạn cần mức ưu tiên cao hơn, hãy hỏi quản trị viên.
    .step-3 = Nếu không chờ được, hãy liên hệ với người nhận bằng cách khác.
    .otherwise = Quản trị viên của { $domain } biết khi nào thư ở mọi mức ưu tiên được nhận trở lại.
    .admin = Máy chủ bên kia dùng MT-PRIORITY (RFC 6710); phản hồi có thể nêu mức thấp nhất được nhận. So mức đó với mức trong MAIL FROM hoặc trong trường MT-Priority (RFC 6758). Chỉ nâng mức cho người gửi có quyền. Importance và X-Priority của ứng dụng email không được tính. Nếu không, cứ để hàng đợi chờ.

cause-secure-connection-failed =
    .headline = Không lập được kết nối an toàn với { $domain }
    .why = Thư này chỉ được đi qua kết nối an toàn. Kết nối đến máy chủ bên kia không đạt mức an toàn cần thiết.
    .act = kiểm tra thiết lập bảo mật
    .step-1 = Báo cho người nhận bằng cách khác rằng thư không đến được.
    .step-2 = Chờ một ngày rồi gửi lại thư.
    .otherwise = Nếu những tên miền khác ngoài { $domain } cũng gặp lỗi này, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Thử STARTTLS ở từng máy MX: có được đưa ra không, chứng chỉ có hợp lệ và có tên máy đó không. So các máy MX với chính sách MTA-STS và với bản ghi TLSA. Thư có REQUIRETLS cần mọi máy trên đường đi đều hỗ trợ.

cause-mta-sts-failed =
    .headline = Kiểm tra theo quy tắc bảo mật của { $domain } không đạt
    .why = Tên miền này công bố quy tắc về kết nối an toàn đến máy chủ email của mình. Theo báo cáo, máy chủ tìm được không đáp ứng các quy tắc đó.
    .act = sửa quy tắc bảo mật
    .step-1 = Báo cho người nhận bằng cách khác rằng quy tắc bảo mật của tên miền đang chặn thư.
    .step-2 = Nếu cần gấp, hãy dùng địa chỉ của người nhận ở tên miền khác.
    .step-3 = Chờ một ngày rồi gửi lại thư.
    .otherwise = Quản trị viên của { $domain } phải sửa quy tắc hoặc máy chủ.
    .admin = Lấy chính sách ở https://mta-sts.<domain>/.well-known/mta-sts.txt (RFC 8461). Mỗi máy MX phải khớp với một dòng mx:, đưa ra STARTTLS và có chứng chỉ hợp lệ cho tên của chính nó. Khi đổi máy MX: thêm máy mới vào chính sách, đổi id trong bản ghi TXT _mta-sts, chờ hết max_age của chính sách cũ, rồi mới đổi MX. Trong lúc đó, mode testing cho thư đi qua. Phía gửi: lấy lại chính sách nếu id khác với bản đã lưu.

cause-dane-failed =
    .headline = Kiểm tra bản ghi bảo mật của { $domain } không đạt
    .why = Tên miền này công bố các bản ghi để nhận diện máy chủ email của mình. Theo báo cáo, các bản ghi hoặc máy chủ không qua được bước kiểm tra.
    .act = sửa bản ghi bảo mật
    .step-1 = Báo cho người nhận bằng cách khác rằng bản ghi bảo mật của tên miền đang chặn thư.
    .step-2 = Nếu cần gấp, hãy dùng địa chỉ của người nhận ở tên miền khác.
    .step-3 = Chờ một ngày rồi gửi lại thư.
    .otherwise = Nếu những tên miền khác ngoài { $domain } cũng gặp lỗi này, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Tra TLSA ở _25._tcp.<MX host> và so với chứng chỉ đang dùng (RFC 7672; 3 1 1 là lựa chọn tốt nhất). Nguyên nhân thường gặp là khóa mới có trước bản ghi của nó: công bố cả TLSA cũ và mới, chờ hết TTL, rồi mới đổi chứng chỉ. Kiểm tra xem STARTTLS có được đưa ra không. Xác thực DNSSEC của zone tên miền và zone máy MX: chữ ký hết hạn, bản ghi DS sau khi thay khóa. Nếu những tên miền có ký khác cũng lỗi, hãy kiểm tra resolver của bạn và đồng hồ của nó.

cause-certificate-invalid =
    .headline = Chứng chỉ máy chủ của { $domain } không được chấp nhận
    .why = Chứng chỉ cho thấy máy chủ đúng là máy chủ cần tìm. Chứng chỉ này có thể đã hết hạn, mang tên máy chủ khác hoặc do một nơi lạ cấp.
    .act = gia hạn chứng chỉ
    .step-1 = Báo cho người nhận bằng cách khác rằng chứng chỉ của máy chủ email không được chấp nhận.
    .step-2 = Nếu cần gấp, hãy dùng địa chỉ của người nhận ở tên miền khác.
    .step-3 = Chờ một ngày rồi gửi lại thư.
    .otherwise = Nếu những tên miền khác ngoài { $domain } cũng gặp lỗi này, hãy chuyển tiếp toàn bộ thông báo này cho quản trị viên của bạn.
    .admin = Thử từng máy MX bằng openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Kiểm tra thời hạn, tên máy MX trong các subject alternative name, chứng chỉ trung gian, nơi cấp. Sau khi gia hạn phải nạp lại dịch vụ email, trên mọi máy MX. Ở phía gửi: đồng hồ, CA bundle, và quy tắc hay connector đòi chứng chỉ hợp lệ cho tên miền này.

cause-requiretls-unsupported =
    .headline = Một máy chủ trên đường đi không bảo đảm được an toàn
    .why = Thư này được gửi với yêu cầu mọi kết nối trên đường đi đều an toàn. Máy chủ email tiếp theo không cam kết điều đó.
    .act = hỗ trợ gửi an toàn
    .step-1 = Nếu thư không có gì bí mật, hãy gửi lại mà không kèm yêu cầu này.
    .step-2 = Nếu thư có điều bí mật, hãy thống nhất với người nhận một cách an toàn khác.
    .otherwise = Quản trị viên của { $domain } có thể xem hệ thống ở đó hỗ trợ được yêu cầu này không.
    .admin = Thư có REQUIRETLS (RFC 8689). Chặng tiếp theo phải công bố REQUIRETLS sau EHLO bên trong TLS, với chứng chỉ hợp lệ, và MX của nó phải được bảo vệ bằng DNSSEC hoặc MTA-STS. Thử từng máy MX: chỉ cần một máy không hỗ trợ là đủ gây lỗi. Ở phía bên kia, mọi chặng đến tận hộp thư đều phải hỗ trợ. Ở phía gửi, chỉ người gửi mới nên quyết định bỏ yêu cầu này.
