### หน้าบันทึกของรอบส่ง สำหรับผู้ที่ส่งอีเมลถึงคนจำนวนมาก
###
### ปุ่มและลิงก์สั้น ขึ้นต้นด้วยคำกริยา ป้ายไม่ใช่ประโยค

## ทุกหน้า

page-title = รอบส่งอีเมล
page-skip = ข้ามไปที่เนื้อหา
page-views = มุมมอง
page-language = ภาษา
page-all-mailings = รอบส่งทั้งหมด
page-as-of = ข้อมูล ณ วันที่ { $moment }

## การเข้าใช้

page-access-heading = ต้องใช้รหัสเข้าดู
page-access-what = ป้อนรหัสเข้าดูที่ได้จากผู้ดูแลระบบ
page-access-code = รหัสเข้าดู
page-access-enter = เข้าดู
page-access-wrong = รหัสเข้าดูนี้ใช้ไม่ได้ ตรวจสอบอีกครั้ง หรือขอรหัสใหม่จากผู้ดูแลระบบ
page-leave = ออก

## รายการรอบส่ง

page-no-mailings = ยังไม่มีบันทึกรอบส่ง
page-column-mailing = รอบส่ง
page-column-begun = เริ่มเมื่อ
page-column-state = ความคืบหน้า
page-column-messages = อีเมล
page-state-prepared = รอยืนยัน
page-state-running = กำลังส่ง
page-state-ended = เสร็จแล้ว
page-policy = วิธีนับ
page-validity = ช่วงเวลาลองนำส่ง
page-ends = ลองนำส่งถึง

## มุมมองของรอบส่ง

page-view-rates = สถิติ
page-view-log = บันทึก
page-view-causes = สาเหตุ
page-view-quarantine = การกักกัน

## ตัวเลข

page-time-heading = ตามช่วงเวลา
page-column-time = เวลา
page-column-meaning = ความหมาย
page-column-number = จำนวน
page-column-share = สัดส่วน

## บันทึก

page-column-address = ที่อยู่
page-column-status = สถานะ
page-column-reason = เหตุผล
page-column-changed = เปลี่ยนเมื่อ
page-address-forgotten = ลบที่อยู่แล้ว
page-search = ค้นหาที่อยู่
page-filter-status = สถานะ
page-filter-cause = สาเหตุ
page-filter-domain = โดเมน
page-filter-all = ทั้งหมด
page-filter-apply = แสดง
page-filter-clear = แสดงทั้งหมด
page-log-none = ไม่มีอีเมลที่ตรงกับการค้นหา
page-log-count = อีเมล { $count } ฉบับ
page-next = ดูแถวถัดไป
page-first = กลับไปแถวแรก
page-csv = บันทึกเป็นตาราง (CSV)
page-events-heading = สิ่งที่เกิดขึ้นกับอีเมลนี้
page-column-said = คำตอบของระบบอีเมล
page-unverified = ยังไม่ยืนยัน: รายงานแบบนี้ใครส่งมาก็ได้ จึงไม่นับ

## สาเหตุ

page-column-cause = สาเหตุ
page-column-failed = ส่งไม่สำเร็จ
page-column-retrying = กำลังลองใหม่
page-causes-none = ไม่มีอีเมลที่ส่งไม่สำเร็จ

## การกักกัน

page-column-errors = ข้อผิดพลาด
page-column-since = ตั้งแต่
page-quarantine-none = ไม่มีที่อยู่ในการกักกัน

## ข้อความแจ้งที่ส่งพร้อมกัน

page-notices = ข้อความแจ้ง
page-notices-none = ยังไม่มีข้อความแจ้งที่เตรียมไว้
page-column-name = ชื่อ
page-column-prepared = เตรียมเมื่อ
page-outcome-failed = อีเมลส่งไม่ถึง
page-outcome-delayed = อีเมลล่าช้า
page-outcome-success = อีเมลส่งถึงหรือส่งผ่านไปยังระบบถัดไปแล้ว
page-notices-way = ส่งผ่านเซิร์ฟเวอร์
page-notices-not-before = ส่งได้ตั้งแต่
page-notices-suppressed = รายงาน { $count } ฉบับไม่ต้องมีข้อความแจ้ง
page-notices-wrong = สร้างข้อความแจ้งจากรายงาน { $count } ฉบับต่อไปนี้ไม่ได้:
page-notices-beyond = จะพักข้อความแจ้ง { $count } ฉบับไว้ก่อน เพราะช่วงนี้ผู้รับข้อความแจ้งได้รับมากพอแล้ว
page-confirm-heading = พร้อมส่ง
page-confirm-what = เตรียมข้อความแจ้งไว้ { $count } ฉบับ ยังไม่ได้ส่ง
page-confirm-start = ยืนยันและส่ง
page-confirm-look-only = รหัสเข้าดูนี้ใช้ดูได้อย่างเดียว ต้องให้ผู้มีสิทธิ์เริ่มส่งเป็นผู้ยืนยัน
page-confirm-done = ยืนยันแล้ว เริ่มส่ง
page-confirm-changed = ข้อความแจ้งชุดนี้เปลี่ยนไปจากที่เห็นก่อนหน้านี้ ตรวจดูอีกครั้งแล้วค่อยยืนยัน
page-notices-left = ยังไม่ได้ส่งข้อความแจ้งอีก { $count } ฉบับ
page-notices-go-on = ส่งส่วนที่เหลือ
page-notices-stopped = การส่งหยุดลงแล้ว แจ้งเหตุผลนี้แก่ผู้ดูแลระบบ:
page-notices-waiting = ยังไม่ได้ส่ง
page-notices-sent = ส่งแล้ว
page-notices-refused = เซิร์ฟเวอร์ไม่รับ
page-notices-for-now = ยังส่งไม่สำเร็จ
page-notices-held-back = พักไว้ก่อน
page-notices-unsure = อาจส่งถึงแล้ว
    .meaning = ระบบจะไม่ส่งข้อความแจ้งเหล่านี้ซ้ำเอง เพื่อไม่ให้ใครได้รับสองครั้ง
page-refresh = โหลดใหม่

## เมื่อมีปัญหา

page-not-found = ไม่มีหน้านี้
page-not-found-what = กลับไปที่รายการรอบส่ง
page-trouble = ตอนนี้อ่านบันทึกไม่ได้
page-trouble-what = ลองใหม่ในอีกหนึ่งนาที หากยังเป็นอยู่ ให้แจ้งผู้ดูแลระบบ
