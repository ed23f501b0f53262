### Trang nhật ký của các đợt gửi, dành cho người gửi hàng loạt.
###
### Nút và liên kết ngắn gọn, bắt đầu bằng động từ. Nhãn không phải là câu.

## Trên mọi trang

page-title = Các đợt gửi
page-skip = Chuyển đến nội dung
page-views = Chế độ xem
page-language = Ngôn ngữ
page-all-mailings = Mọi đợt gửi
page-as-of = Số liệu lúc { $moment }

## Vào trang

page-access-heading = Cần mã truy cập
page-access-what = Nhập mã truy cập mà quản trị viên đã đưa cho bạn.
page-access-code = Mã truy cập
page-access-enter = Vào
page-access-wrong = Mã truy cập này không hợp lệ. Kiểm tra lại mã, hoặc xin quản trị viên mã mới.
page-leave = Thoát

## Danh sách các đợt gửi

page-no-mailings = Chưa có đợt gửi nào được ghi lại.
page-column-mailing = Đợt gửi
page-column-begun = Bắt đầu
page-column-state = Tiến độ
page-column-messages = Thư
page-state-prepared = Chờ xác nhận
page-state-running = Đang gửi
page-state-ended = Đã xong
page-policy = Cách tính
page-validity = Thời hạn thử
page-ends = Thử đến

## Các chế độ xem của một đợt gửi

page-view-rates = Số liệu
page-view-log = Nhật ký
page-view-causes = Nguyên nhân
page-view-quarantine = Cách ly

## Số liệu

page-time-heading = Theo thời gian
page-column-time = Thời điểm
page-column-meaning = Ý nghĩa
page-column-number = Số lượng
page-column-share = Tỷ lệ

## Nhật ký

page-column-address = Địa chỉ
page-column-status = Trạng thái
page-column-reason = Lý do
page-column-changed = Thay đổi lúc
page-address-forgotten = Địa chỉ đã xóa
page-search = Tìm địa chỉ
page-filter-status = Trạng thái
page-filter-cause = Nguyên nhân
page-filter-domain = Tên miền
page-filter-all = Tất cả
page-filter-apply = Hiện
page-filter-clear = Hiện tất cả
page-log-none = Không có thư nào khớp.
page-log-count = { $count } thư
page-next = Các dòng tiếp theo
page-first = Các dòng đầu
page-csv = Lưu thành bảng (CSV)
page-events-heading = Diễn biến của thư này
page-column-said = Phản hồi của hệ thống email
page-unverified = Chưa kiểm chứng: ai cũng có thể gửi báo cáo này. Báo cáo không được tính.

## Nguyên nhân

page-column-cause = Nguyên nhân
page-column-failed = Không gửi được
page-column-retrying = Đang thử lại
page-causes-none = Không có thư nào gặp lỗi.

## Cách ly

page-column-errors = Số lỗi
page-column-since = Từ lúc
page-quarantine-none = Không có địa chỉ nào đang cách ly.

## Các thông báo được gửi cùng lúc

page-notices = Thông báo
page-notices-none = Chưa có thông báo nào được chuẩn bị.
page-column-name = Tên
page-column-prepared = Chuẩn bị lúc
page-outcome-failed = Thư không đến nơi
page-outcome-delayed = Thư chưa đến nơi
page-outcome-success = Thư đã đến nơi hoặc đã chuyển đi
page-notices-way = Gửi qua máy chủ
page-notices-not-before = Không gửi trước lúc
page-notices-suppressed = Có { $count } báo cáo không cần gửi thông báo.
page-notices-wrong = Không tạo được thông báo từ { $count } báo cáo:
page-notices-beyond = { $count } thông báo sẽ được giữ lại, vì hiện tại người đọc đã nhận đủ thông báo.
page-confirm-heading = Sẵn sàng gửi
page-confirm-what = { $count } thông báo đã được chuẩn bị. Chưa có thông báo nào được gửi.
page-confirm-start = Xác nhận và gửi
page-confirm-look-only = Mã truy cập này chỉ dùng để xem. Việc xác nhận cần người có quyền gửi.
page-confirm-done = Đã xác nhận. Bắt đầu gửi.
page-confirm-changed = Trong lúc đó, các thông báo này đã thay đổi. Xem lại rồi xác nhận.
page-notices-left = Còn { $count } thông báo chưa được gửi.
page-notices-go-on = Gửi phần còn lại
page-notices-stopped = Việc gửi đã dừng. Báo cho quản trị viên của bạn lý do này:
page-notices-waiting = Chưa gửi
page-notices-sent = Đã gửi
page-notices-refused = Bị từ chối
page-notices-for-now = Tạm thời không gửi được
page-notices-held-back = Đang giữ lại
page-notices-unsure = Có thể đã đến nơi
    .meaning = Hệ thống không tự gửi lại các thông báo này, để không ai nhận hai lần.
page-refresh = Tải lại

## Khi có trục trặc

page-not-found = Trang này không tồn tại
page-not-found-what = Trở lại danh sách các đợt gửi.
page-trouble = Hiện không đọc được nhật ký
page-trouble-what = Thử lại sau một phút. Nếu vẫn vậy, báo cho quản trị viên của bạn.
