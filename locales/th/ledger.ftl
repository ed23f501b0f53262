### ผลของรอบส่งอีเมล: คำเรียกสถานะ ตัวเลข และเหตุผล ในอีเมลถึงผู้ที่ส่งอีเมลถึงคนจำนวนมาก และในหน้าบันทึก
###
### “รอบส่ง” คืออีเมลเนื้อหาเดียวที่ส่งไปยังหลายที่อยู่ ผู้อ่านส่งอยู่เป็นประจำและไม่ได้ดูแลเซิร์ฟเวอร์อีเมล
### สถานะพูดถึงอีเมล สั้น และอยู่ลำพังในคอลัมน์ hard bounce กับ soft bounce เป็นคำในวงการ ส่วนคำอธิบายข้าง ๆ ใช้คำธรรมดา
### “ส่งเข้าระบบ” คือมอบให้ระบบอีเมลของเราเอง “ส่งผ่านไปยัง” คือจากเซิร์ฟเวอร์หนึ่งไปอีกเซิร์ฟเวอร์
###
### lint: allow forbidden-term - ผู้ที่ส่งอีเมลถึงคนจำนวนมากเรียกว่าตีกลับ

## สถานะของอีเมล

ledger-status-pending = รอผล
    .meaning = อีเมลส่งเข้าระบบแล้ว ยังไม่มีรายงานใดกลับมา
ledger-status-taken-into-account = รับไว้รอส่ง
    .meaning = บริการส่งรับอีเมลไว้แล้ว ยังไม่มีรายงานว่าส่งถึง
ledger-status-sent = ส่งแล้ว
    .meaning = อีเมลส่งถึงแล้ว หรือยังไม่มีอะไรแจ้งกลับมา
ledger-status-failed = ส่งไม่สำเร็จ
    .meaning = อีเมลยังส่งไม่ถึง ดูในบันทึกได้ว่าระบบยังลองนำส่งอยู่หรือไม่
ledger-status-ignored = ตัดออก
    .meaning = อีเมลนี้ไม่ได้ส่ง และไม่นับรวมในเปอร์เซ็นต์
ledger-substatus-prepared = ยังไม่ส่งเข้าระบบ
ledger-substatus-retrying = กำลังลองใหม่
ledger-substatus-final = ไม่ลองนำส่งอีก
ledger-substatus-unconfirmed = ยังไม่ยืนยันว่าส่งถึง
ledger-late = ตีกลับภายหลัง

## วิธีนับ

ledger-policy-feedback = แบบมีรายงานว่าส่งถึง
    .meaning = อีเมลแต่ละฉบับรอผลจนกว่าจะมีรายงานว่าส่งถึง สัดส่วนที่ส่งถึงจะเพิ่มขึ้นจากศูนย์
ledger-policy-optimistic = แบบไม่มีรายงานว่าส่งถึง
    .meaning = อีเมลแต่ละฉบับนับว่าส่งแล้วจนกว่าจะตีกลับ สัดส่วนที่ส่งถึงจะลดลงเมื่อมีอีเมลตีกลับ
ledger-policy-v8 = แบบเดียวกับ Campaign v8
    .meaning = อีเมลแต่ละฉบับมีสถานะ “รับไว้รอส่ง” จนกว่าจะมีรายงานว่าส่งถึง อีเมลที่กำลังลองใหม่ไม่นับว่าส่งไม่สำเร็จ

## ตัวเลขของรอบส่ง

ledger-percent = { $number }%
ledger-part = { $count } จาก { $total }
ledger-rate-to-deliver = อีเมลที่ต้องนำส่ง
    .meaning = อีเมลทั้งหมดของรอบส่ง ยกเว้นที่ตัดออก
ledger-rate-handed-over = ส่งเข้าระบบแล้ว
    .meaning = อีเมลที่ระบบอีเมลรับไว้แล้ว สัดส่วนด้านล่างคิดจากจำนวนนี้
ledger-rate-sent = อีเมลที่ทราบผล
    .meaning = อีเมลที่นับว่าส่งถึงแล้วหรือส่งไม่สำเร็จ
ledger-rate-pending = รอผล
    .meaning = อีเมลที่ยังไม่นับว่าส่งถึงหรือส่งไม่สำเร็จ
ledger-rate-delivered = ส่งถึงแล้ว
    .meaning = อีเมลที่มีสถานะ “ส่งแล้ว” จากที่ส่งเข้าระบบ
ledger-rate-failed = ตีกลับและข้อผิดพลาด
    .meaning = อีเมลที่มีสถานะ “ส่งไม่สำเร็จ” จากที่ส่งเข้าระบบ
ledger-rate-retrying = กำลังลองใหม่
    .meaning = อีเมลที่ปลายทางยังไม่รับในตอนนี้ จากที่ส่งเข้าระบบ ระบบอีเมลยังลองนำส่งอยู่
ledger-rate-unconfirmed = ยังไม่ยืนยัน
    .meaning = อีเมลที่ไม่มีรายงานว่าส่งถึง จากที่ส่งเข้าระบบ อีเมลเหล่านี้นับว่าส่งแล้ว
ledger-rate-hard = Hard bounce
    .meaning = อีเมลที่ส่งไม่สำเร็จเพราะที่อยู่ใช้ไม่ได้ จากที่ส่งเข้าระบบ
ledger-rate-soft = Soft bounce
    .meaning = อีเมลที่ส่งไม่สำเร็จหรือรออยู่ด้วยเหตุผลอื่น จากที่ส่งเข้าระบบ ที่อยู่อาจยังใช้ได้
ledger-rate-rejected = ปลายทางไม่รับ
    .meaning = อีเมลที่ระบบอีเมลของอีกฝ่ายปฏิเสธ จากที่ส่งเข้าระบบ
ledger-rate-quarantined = อยู่ในการกักกัน
    .meaning = อีเมลที่ตัดออกเพราะที่อยู่อยู่ในการกักกัน จากอีเมลทั้งหมด
ledger-rate-denylisted = อยู่ในรายการห้ามส่ง
    .meaning = อีเมลที่ตัดออกเพราะที่อยู่อยู่ในรายการห้ามส่ง จากอีเมลทั้งหมด
ledger-rate-excluded = ตัดออก
    .meaning = อีเมลที่ไม่ได้ส่ง จากอีเมลทั้งหมด
ledger-rate-opened = เปิดอ่าน
    .meaning = อีเมลที่มีการเปิดอ่านอย่างน้อยหนึ่งครั้ง จากที่ส่งถึง
ledger-rate-clicked = คลิกลิงก์
    .meaning = อีเมลที่มีการคลิกลิงก์อย่างน้อยหนึ่งครั้ง จากที่ส่งถึง
ledger-rate-complaints = แจ้งว่าเป็นสแปม
    .meaning = อีเมลที่มีผู้แจ้งว่าเป็นสแปม จากที่ส่งถึง
ledger-rate-unsubscribed = ยกเลิกการรับ
    .meaning = อีเมลที่มีผู้ยกเลิกการรับหลังได้รับ จากที่ส่งถึง
ledger-rate-late = ตีกลับภายหลัง
    .meaning = อีเมลที่ตีกลับหลังจากนับว่าส่งแล้ว

## ประเภทของความล้มเหลว

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = ไม่นับ

## เหตุผลที่ส่งไม่สำเร็จหรือตัดออก

ledger-reason-not-defined = ยังไม่จัดประเภท
ledger-reason-user-unknown = ไม่มีที่อยู่นี้
ledger-reason-invalid-domain = ไม่พบโดเมน
ledger-reason-unreachable = ติดต่อปลายทางไม่ได้
ledger-reason-account-disabled = กล่องจดหมายปิดใช้งาน
ledger-reason-mailbox-full = กล่องจดหมายเต็ม
ledger-reason-not-connected = ไม่ได้เชื่อมต่อ
ledger-reason-address-empty = ไม่มีที่อยู่ให้ส่ง
ledger-reason-denylisted = ที่อยู่ในรายการห้ามส่ง
ledger-reason-quarantined = ที่อยู่ในการกักกัน
ledger-reason-duplicate = ที่อยู่ซ้ำ
ledger-reason-excluded-by-rule = ตัดออกตามกฎ
ledger-reason-excluded-after-arbitration = ให้รอบส่งอื่นไปก่อน
ledger-reason-bad-quality = ที่อยู่คุณภาพต่ำ
ledger-reason-unqualified = ที่อยู่ไปรษณีย์ยังไม่ตรวจสอบ
ledger-reason-not-eligible = ไม่มีข้อเสนอที่เหมาะสม
ledger-reason-target-limited = รอบส่งจำกัดจำนวน
ledger-reason-refused = ปลายทางไม่รับ
ledger-reason-error-ignored = ข้ามข้อผิดพลาด
ledger-reason-control-address = ที่อยู่สำหรับตรวจสอบ

## สถานะของที่อยู่

ledger-address-valid = ใช้ได้
    .meaning = ยังส่งอีเมลไปยังที่อยู่นี้
ledger-address-erroneous = มีข้อผิดพลาด
    .meaning = ระยะนี้มีอีเมลส่งไม่ถึงที่อยู่นี้ แต่รอบส่งยังส่งให้ตามปกติ
ledger-address-quarantine = อยู่ในการกักกัน
    .meaning = อีเมลส่งไม่ถึงที่อยู่นี้หลายครั้งเกินไป รอบส่งจะข้ามไปจนกว่าจะมีผู้ปลดออก
ledger-address-denylisted = อยู่ในรายการห้ามส่ง
    .meaning = มีผู้แจ้งว่าอีเมลถึงที่อยู่นี้เป็นสแปม จากนี้ไปรอบส่งจะข้ามที่อยู่นี้

## สิ่งที่เกิดขึ้นกับอีเมลหนึ่งฉบับ

ledger-event-prepared = เตรียมแล้ว
ledger-event-excluded = ตัดออก
ledger-event-relayed = ส่งเข้าระบบแล้ว
ledger-event-soft-bounce = ปลายทางยังไม่รับ
ledger-event-delivered = ส่งถึงแล้ว
ledger-event-given-up = เลิกลองนำส่ง
ledger-event-hard-bounce = ปลายทางไม่รับ: ที่อยู่ใช้ไม่ได้
ledger-event-auto-reply = ตอบกลับอัตโนมัติ
ledger-event-opened = เปิดอ่าน
ledger-event-clicked = คลิกลิงก์
ledger-event-complained = แจ้งว่าเป็นสแปม
ledger-event-unsubscribed = ยกเลิกการรับ
ledger-event-expired = หมดเวลาลองนำส่ง
