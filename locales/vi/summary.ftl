### Thư cho người gửi hàng loạt: đợt gửi ra sao, địa chỉ nào gặp trục trặc, điều gì cần xem lại.
###
### Đây là thư thường, không phải thông báo về một thư. Giọng văn như trong notice.ftl: số liệu trước, cách xử lý sau.

## Người gửi và chủ đề

summary-from = Đợt gửi của { $site }
summary-subject-interim = Báo cáo sơ bộ: { $mailing }
summary-subject-final = Báo cáo cuối: { $mailing }

## Báo cáo về một đợt gửi

summary-headline = { $percent } thư đã đến nơi
summary-what-interim = Đến lúc này, { $count } trên { $total } thư được tính là đã đến nơi.
summary-what-final = Đã hết thời hạn thử. { $count } trên { $total } thư được tính là đã đến nơi.
summary-failed =
    { $count ->
        [0] Không có thư nào gặp lỗi.
        [one] { $count } thư không gửi được và sẽ không được thử lại nữa.
       *[other] { $count } thư không gửi được và sẽ không được thử lại nữa.
    }
summary-retrying =
    { $count ->
        [0] Không có thư nào đang thử lại.
        [one] { $count } thư đang được thử lại.
       *[other] { $count } thư đang được thử lại.
    }
summary-pending =
    { $count ->
        [0] Không còn thư nào đang chờ.
        [one] { $count } thư vẫn đang chờ kết quả.
       *[other] { $count } thư vẫn đang chờ kết quả.
    }
summary-validity = Hệ thống sẽ tiếp tục thử đến { $moment }.
summary-note-optimistic = Thư được tính là đã đến nơi cho đến khi có báo lỗi. Tỷ lệ này còn có thể giảm.
summary-note-feedback = Thư chỉ được tính là đã đến nơi khi có báo cáo. Tỷ lệ này còn có thể tăng.
summary-note-final = Sau này vẫn có thể có thêm báo lỗi. Khi đó, trang nhật ký sẽ có số liệu mới.
summary-numbers-heading = Số liệu
summary-chart-heading = Thư đã đến nơi và không gửi được theo thời gian
summary-chart-meaning = Biểu đồ đường. Ở cuối biểu đồ, { $delivered } đã đến nơi và { $failed } không gửi được.
summary-causes-heading = Vì sao thư không đến nơi
summary-messages = { $count } thư
summary-causes-more = Còn { $count } thư có nguyên nhân khác.
summary-cause-unknown = Không có thông tin về nguyên nhân
summary-domains-heading = Các tên miền có nhiều lỗi nhất
summary-quarantine = { $count } địa chỉ vừa được đưa vào cách ly. Đợt gửi sau sẽ bỏ qua các địa chỉ này.
summary-attached = Bảng đính kèm liệt kê mọi thư cùng trạng thái. Có thể mở bằng bất kỳ phần mềm bảng tính nào.
summary-attached-part = Bảng đính kèm chỉ liệt kê { $count } thư không đến nơi. Trang nhật ký có đủ mọi thư.
summary-page = Xem nhật ký: { $link }
summary-reason = Bạn nhận được báo cáo này vì bạn thực hiện đợt gửi này.
summary-file = nhat-ky-gui

## Bản tổng hợp cho người phụ trách danh sách gửi thư

digest-subject = { $count } địa chỉ cần xem lại: { $mailing }
digest-headline = Thư của bạn không đến được { $count } địa chỉ
digest-what = Dưới đây là những báo lỗi nhận được kể từ { $moment }. Danh sách: { $mailing }.
digest-steps-heading = Bạn có thể làm gì
digest-step-remove = Xóa các địa chỉ không tồn tại. Chúng nằm trong nhóm đầu tiên bên dưới.
digest-step-wait = Giữ các địa chỉ còn lại trong danh sách. Phần lớn sẽ tự hoạt động trở lại.
digest-step-ask = Nếu bạn biết ai trong số này, hãy hỏi địa chỉ mới bằng cách khác.
digest-hard-heading = Địa chỉ không dùng được
digest-soft-heading = Địa chỉ có thể hoạt động trở lại
digest-more = Còn { $count } địa chỉ nằm trong bảng đính kèm.
digest-reason = Bạn nhận được bản tổng hợp này vì bạn phụ trách danh sách này. Bản này thay cho thông báo riêng về từng địa chỉ.

## Cảnh báo

alert-subject = Đợt gửi cần xem lại: { $mailing }
alert-failed = Đợt gửi đã dừng vì lỗi
    .what = Những thư chưa chuyển đi vẫn đang chờ.
    .step = Xem nhật ký của chương trình gửi, rồi bắt đầu lại đợt gửi.
alert-preparation-failed = Chưa chuẩn bị được đợt gửi
    .what = Chưa có thư nào được gửi.
    .step = Xem các lỗi phát hiện khi chuẩn bị. Sửa lỗi rồi chuẩn bị lại đợt gửi.
alert-soft = Số thư đang chờ hoặc bị từ chối cao bất thường
    .what = { $percent } số thư đang chờ hoặc bị từ chối. Ngưỡng cảnh báo là { $limit }.
    .step = Xem các nguyên nhân bên dưới. Nếu phần lớn do một nhà cung cấp email từ chối, hãy tạm dừng đợt gửi.
alert-hard = Số địa chỉ không dùng được cao bất thường
    .what = { $percent } số thư không gửi được vì địa chỉ không dùng được. Ngưỡng cảnh báo là { $limit }.
    .step = Dừng đợt gửi và kiểm tra nguồn của các địa chỉ. Quá nhiều địa chỉ không tồn tại sẽ làm giảm uy tín người gửi.
alert-start-pending = Đợt gửi chưa bắt đầu
    .what = Thời điểm bắt đầu dự kiến: { $moment }.
    .step = Kiểm tra xem có cần ai xác nhận hay không.
alert-throughput = Đợt gửi đang chậm
    .what =
        { $count ->
            [0] Trong một giờ qua, không có thư nào được chuyển đi.
            [one] Trong một giờ qua, { $count } thư đã được chuyển đi.
           *[other] Trong một giờ qua, { $count } thư đã được chuyển đi.
        }
    .step = Kiểm tra xem hệ thống email có quá tải không, hoặc có nhà cung cấp nào giới hạn tốc độ không.
alert-in-progress = Đợt gửi đang diễn ra
    .what = Thư đang được chuyển đi.
    .step = Bạn không cần làm gì.
alert-once = Với mỗi đợt gửi, cảnh báo này được gửi nhiều nhất một lần mỗi ngày.
alert-reason = Bạn nhận được cảnh báo này vì bạn theo dõi đợt gửi này.
