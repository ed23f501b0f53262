### Kết quả của một đợt gửi: từ ngữ cho trạng thái, số liệu và lý do, trong thư cho người gửi hàng loạt và trên trang nhật ký.
###
### Một “đợt gửi” là một nội dung gửi đến nhiều địa chỉ. Người đọc thường xuyên gửi hàng loạt và không quản lý máy chủ email.
### Trạng thái nói về thư, ngắn gọn, đứng riêng trong một cột. “Hard bounce” và “soft bounce” là từ trong nghề; câu giải thích
### bên cạnh thì dùng lời thường. Khi có gì gửi trả về, viết là “báo lỗi”.
###
### lint: allow forbidden-term - người gửi hàng loạt vẫn gọi là bounce

## Trạng thái của một thư

ledger-status-pending = Đang chờ
    .meaning = Thư đã được chuyển đi. Chưa có tin gì về thư này.
ledger-status-taken-into-account = Đã nhận để gửi
    .meaning = Dịch vụ gửi đã nhận thư. Chưa có báo cáo thư đã đến nơi.
ledger-status-sent = Đã gửi
    .meaning = Thư đã đến nơi, hoặc đến nay chưa có báo lỗi.
ledger-status-failed = Không gửi được
    .meaning = Thư chưa đến nơi. Nhật ký cho biết hệ thống có còn thử lại hay không.
ledger-status-ignored = Đã loại
    .meaning = Thư không được gửi và không tính vào tỷ lệ phần trăm.
ledger-substatus-prepared = chưa chuyển đi
ledger-substatus-retrying = đang thử lại
ledger-substatus-final = không thử lại nữa
ledger-substatus-unconfirmed = chưa xác nhận đến nơi
ledger-late = báo lỗi muộn

## Cách tính

ledger-policy-feedback = Có báo cáo đến nơi
    .meaning = Mỗi thư ở trạng thái “Đang chờ” cho đến khi có báo cáo đến nơi. Tỷ lệ đến nơi tăng dần từ 0.
ledger-policy-optimistic = Không có báo cáo đến nơi
    .meaning = Mỗi thư được tính là đã gửi cho đến khi có báo lỗi. Tỷ lệ đến nơi giảm dần theo số báo lỗi.
ledger-policy-v8 = Theo cách tính của Campaign v8
    .meaning = Mỗi thư chỉ ở trạng thái “Đã nhận để gửi” cho đến khi có báo cáo đến nơi. Thư đang thử lại không tính là không gửi được.

## Số liệu của một đợt gửi

ledger-percent = { $number }%
ledger-part = { $count } trên { $total }
ledger-rate-to-deliver = Số thư cần gửi
    .meaning = Toàn bộ thư của đợt gửi, trừ những thư đã loại.
ledger-rate-handed-over = Đã chuyển đi
    .meaning = Những thư hệ thống email đã nhận. Các tỷ lệ dưới đây tính trên số này.
ledger-rate-sent = Đã có kết quả
    .meaning = Những thư được tính là đã đến nơi hoặc không gửi được.
ledger-rate-pending = Đang chờ
    .meaning = Những thư chưa được tính là đã đến nơi hay không gửi được.
ledger-rate-delivered = Đã đến nơi
    .meaning = Những thư có trạng thái “Đã gửi”, trong số thư đã chuyển đi.
ledger-rate-failed = Bounce và lỗi
    .meaning = Những thư có trạng thái “Không gửi được”, trong số thư đã chuyển đi.
ledger-rate-retrying = Đang thử lại
    .meaning = Những thư tạm thời bị từ chối, trong số thư đã chuyển đi. Hệ thống email vẫn đang thử lại.
ledger-rate-unconfirmed = Chưa xác nhận
    .meaning = Những thư không có báo cáo đến nơi, trong số thư đã chuyển đi. Các thư này được tính là đã gửi.
ledger-rate-hard = Hard bounce
    .meaning = Những thư không gửi được vì địa chỉ không dùng được, trong số thư đã chuyển đi.
ledger-rate-soft = Soft bounce
    .meaning = Những thư không gửi được hoặc đang chờ vì lý do khác, trong số thư đã chuyển đi. Địa chỉ có thể vẫn tốt.
ledger-rate-rejected = Bị từ chối
    .meaning = Những thư bị hệ thống email bên kia từ chối, trong số thư đã chuyển đi.
ledger-rate-quarantined = Đang cách ly
    .meaning = Những thư đã loại vì địa chỉ đang bị cách ly, trong tổng số thư.
ledger-rate-denylisted = Danh sách không gửi
    .meaning = Những thư đã loại vì địa chỉ có trong danh sách không gửi, trong tổng số thư.
ledger-rate-excluded = Đã loại
    .meaning = Những thư không được gửi, trong tổng số thư.
ledger-rate-opened = Đã mở
    .meaning = Những thư được mở ít nhất một lần, trong số thư đã đến nơi.
ledger-rate-clicked = Đã nhấp liên kết
    .meaning = Những thư có liên kết được nhấp ít nhất một lần, trong số thư đã đến nơi.
ledger-rate-complaints = Bị báo là thư rác
    .meaning = Những thư có người báo là thư rác, trong số thư đã đến nơi.
ledger-rate-unsubscribed = Hủy đăng ký
    .meaning = Những thư dẫn đến việc hủy đăng ký, trong số thư đã đến nơi.
ledger-rate-late = Báo lỗi muộn
    .meaning = Những thư có báo lỗi sau khi đã tính là đã gửi.

## Các loại lỗi

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Không tính

## Lý do không gửi được hoặc bị loại

ledger-reason-not-defined = Chưa phân loại
ledger-reason-user-unknown = Địa chỉ không tồn tại
ledger-reason-invalid-domain = Không tìm thấy tên miền
ledger-reason-unreachable = Không liên lạc được
ledger-reason-account-disabled = Hộp thư đã ngừng
ledger-reason-mailbox-full = Hộp thư đầy
ledger-reason-not-connected = Không kết nối
ledger-reason-address-empty = Không có địa chỉ
ledger-reason-denylisted = Trong danh sách không gửi
ledger-reason-quarantined = Địa chỉ đang cách ly
ledger-reason-duplicate = Địa chỉ trùng
ledger-reason-excluded-by-rule = Loại theo quy tắc
ledger-reason-excluded-after-arbitration = Nhường đợt gửi khác
ledger-reason-bad-quality = Địa chỉ chất lượng kém
ledger-reason-unqualified = Địa chỉ bưu điện chưa kiểm tra
ledger-reason-not-eligible = Không có ưu đãi phù hợp
ledger-reason-target-limited = Giới hạn số lượng thư
ledger-reason-refused = Bị từ chối
ledger-reason-error-ignored = Đã bỏ qua lỗi
ledger-reason-control-address = Địa chỉ kiểm tra

## Tình trạng của một địa chỉ

ledger-address-valid = Dùng được
    .meaning = Thư vẫn được gửi đến địa chỉ này.
ledger-address-erroneous = Có lỗi
    .meaning = Gần đây có thư không đến được địa chỉ này. Thư vẫn được gửi tiếp.
ledger-address-quarantine = Đang cách ly
    .meaning = Quá nhiều thư không đến được địa chỉ này. Các đợt gửi sẽ bỏ qua địa chỉ này cho đến khi có người gỡ cách ly.
ledger-address-denylisted = Danh sách không gửi
    .meaning = Có thư gửi đến địa chỉ này bị báo là thư rác. Từ nay các đợt gửi sẽ bỏ qua địa chỉ này.

## Diễn biến của một thư

ledger-event-prepared = Đã chuẩn bị
ledger-event-excluded = Đã loại
ledger-event-relayed = Đã chuyển đi
ledger-event-soft-bounce = Tạm thời bị từ chối
ledger-event-delivered = Đã đến nơi
ledger-event-given-up = Đã ngừng thử
ledger-event-hard-bounce = Bị từ chối: địa chỉ không dùng được
ledger-event-auto-reply = Trả lời tự động
ledger-event-opened = Đã mở
ledger-event-clicked = Đã nhấp liên kết
ledger-event-complained = Bị báo là thư rác
ledger-event-unsubscribed = Đã hủy đăng ký
ledger-event-expired = Đã hết thời hạn thử
