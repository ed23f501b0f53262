### ข้อความแจ้ง: กรอบรอบสาเหตุ สำหรับผู้ที่ส่งอีเมลแล้วไม่ถึง
###
### เรียกผู้อ่านว่า “คุณ” สุภาพแต่ไม่มีครับหรือค่ะ ประโยคหนึ่งบอกเรื่องเดียว บอกสิ่งที่ควรทำก่อน และไม่โทษใคร
### ไม่ใช้จุดจบประโยค เว้นวรรคระหว่างประโยค และเว้นวรรคหน้าหลังคำอักษรละตินกับค่าที่แทรก
### “อีเมล” คือสิ่งที่ผู้ใช้เขียน “ข้อความแจ้ง” คือสิ่งที่อ่านอยู่นี้ “รายงาน” คือส่วนที่เป็นเทคนิค
### “ส่งถึง” และ “นำส่ง” คือถึงกล่องจดหมาย “ส่งผ่านไปยัง” คือจากเซิร์ฟเวอร์หนึ่งไปอีกเซิร์ฟเวอร์ “กระจาย” คือไปยังสมาชิกกลุ่ม
### “ส่งต่อ” คือสิ่งที่เจ้าของกล่องจดหมายตั้งไว้หรือทำเอง “ลองนำส่ง” คือระบบส่งซ้ำเอง “ส่งอีกครั้ง” คือผู้ใช้ส่งซ้ำ

## หัวข้ออีเมลและผู้ส่ง

notice-subject-failed = ส่งไม่ถึง: อีเมลของคุณ
    .with-subject = ส่งไม่ถึง: { $subject }
notice-subject-unsure = ยืนยันไม่ได้ว่าส่งถึง: อีเมลของคุณ
    .with-subject = ยืนยันไม่ได้ว่าส่งถึง: { $subject }
notice-subject-delayed = ล่าช้า: เรายังลองนำส่งอยู่
    .with-subject = ล่าช้า: { $subject }
notice-subject-delivered = ส่งถึงแล้ว: อีเมลของคุณ
    .with-subject = ส่งถึงแล้ว: { $subject }
notice-subject-relayed = ส่งผ่านไปยังระบบถัดไป: อีเมลของคุณ
    .with-subject = ส่งผ่านไปยังระบบถัดไป: { $subject }
notice-subject-expanded = กระจายไปยังกลุ่มแล้ว: อีเมลของคุณ
    .with-subject = กระจายไปยังกลุ่มแล้ว: { $subject }
notice-subject-mixed = ผลแยกตามที่อยู่: อีเมลของคุณ
    .with-subject = ผลแยกตามที่อยู่: { $subject }
notice-from = บริการอีเมลของ { $site }
notice-brand = บริการอีเมลของ { $site }

## เกิดอะไรขึ้น

notice-failed-what = อีเมลของคุณส่งไม่ถึง { $recipient }
notice-failed-what-many = อีเมลของคุณส่งไม่ถึงที่อยู่ { $count } รายการต่อไปนี้:
notice-failed-what-unsure = ไม่แน่ชัดว่าอีเมลของคุณส่งถึงที่อยู่นี้หรือไม่: { $recipient }
notice-failed-what-unsure-many = ไม่แน่ชัดว่าอีเมลของคุณส่งถึงที่อยู่ { $count } รายการต่อไปนี้หรือไม่:
notice-delayed-what = อีเมลของคุณยังส่งไม่ถึง { $recipient }
notice-delayed-what-many = อีเมลของคุณยังส่งไม่ถึงที่อยู่ { $count } รายการต่อไปนี้:
notice-delivered-what = อีเมลของคุณส่งถึงปลายทางแล้ว: { $recipient }
notice-delivered-what-many = อีเมลของคุณส่งถึงที่อยู่ { $count } รายการต่อไปนี้แล้ว:
notice-relayed-what = อีเมลของคุณส่งผ่านไปยังระบบอีเมลถัดไปแล้ว ปลายทาง: { $recipient }
notice-relayed-what-many = อีเมลของคุณส่งผ่านไปยังระบบอีเมลถัดไปแล้ว ปลายทาง { $count } รายการ:
notice-expanded-what = อีเมลของคุณที่ส่งไปยัง { $recipient } กระจายไปยังหลายที่อยู่แล้ว
notice-expanded-what-many = อีเมลของคุณกระจายไปยังสมาชิกของที่อยู่กลุ่ม { $count } รายการต่อไปนี้แล้ว:
notice-each-address = คำอธิบายต่อไปนี้ใช้กับแต่ละที่อยู่ข้างต้น:
notice-overview-headline = แต่ละที่อยู่ได้ผลไม่เหมือนกัน
notice-overview-failed = ที่อยู่ { $count } รายการ: ส่งไม่ถึง จะไม่ลองนำส่งอีก
notice-overview-unsure = ที่อยู่ { $count } รายการ: อาจส่งถึงแล้ว จะไม่ลองนำส่งอีก
notice-overview-delayed = ที่อยู่ { $count } รายการ: ล่าช้า เรายังลองนำส่งอยู่
notice-overview-delivered = ที่อยู่ { $count } รายการ: ส่งถึงแล้ว
notice-overview-relayed = ที่อยู่ { $count } รายการ: ส่งผ่านไปยังระบบอีเมลถัดไปแล้ว
notice-overview-expanded = ที่อยู่กลุ่ม { $count } รายการ: กระจายไปยังสมาชิกแล้ว
notice-likely = สาเหตุที่เป็นไปได้มากที่สุด
notice-same-advice = คำแนะนำข้างต้นใช้กับกรณีนี้ด้วย
notice-more-recipients = ยังมีที่อยู่อีก { $count } รายการที่ไม่ได้แสดงไว้ที่นี่ ดูได้ในรายงานที่แนบมา
notice-failed-final = ระบบจะไม่ลองนำส่งอีก
notice-enclosed-full = แนบอีเมลของคุณมาด้วยทั้งฉบับ
notice-enclosed-header = แนบมาเฉพาะส่วนหัวของอีเมลของคุณ ได้แก่ ผู้ส่ง เรื่อง วันที่ และข้อมูลทำนองนี้
notice-enclosed-header-8bit = แนบมาเฉพาะส่วนหัวของอีเมลของคุณ เพราะเนื้อหามีอักขระที่อาจเสียหายระหว่างทางส่งกลับ
notice-fields-left-out = ตัดออกไป { $count } บรรทัด เพราะส่วนหัวยาวเกินไป
notice-fields-withheld = ตัดออกจากส่วนหัว { $count } บรรทัด เพื่อรักษาความเป็นส่วนตัว
notice-withheld-targets = ข้อความแจ้งนี้ไม่แสดงว่าอีเมลของคุณส่งผ่านไปยังที่อยู่ใด
notice-withheld-members = ข้อความแจ้งนี้ไม่แสดงว่ามีใครอยู่ในกลุ่มบ้าง
notice-withheld-hosts = ข้อความแจ้งนี้ไม่แสดงชื่อเซิร์ฟเวอร์ภายในบริการอีเมล
notice-only-these = ข้อความแจ้งนี้เกี่ยวกับที่อยู่เหล่านี้เท่านั้น
    .one = ข้อความแจ้งนี้เกี่ยวกับที่อยู่นี้เท่านั้น

## ใครแก้ได้ และทำอย่างไร

notice-steps-heading = สิ่งที่คุณทำได้
notice-who-heading = ใครแก้ปัญหานี้ได้บ้าง
notice-who-sender = คุณ: { $act }
notice-who-recipient = ผู้รับ: { $act }
notice-who-sender-admin = ผู้ดูแลระบบของคุณ: { $act }
notice-who-recipient-admin = ผู้ดูแลระบบของ { $domain }: { $act }
notice-who-nobody = ไม่มีใครแก้ได้โดยตรง วิธีนี้อาจช่วยได้: { $act }
notice-party-you = คุณ
notice-party-recipient = ผู้รับ
notice-party-your-admin = ผู้ดูแลระบบของคุณ
notice-party-their-admin = ผู้ดูแลระบบของ { $domain }
notice-part-can-act = แก้ปัญหาได้: { $act }
notice-part-passed-on = ลองส่งผ่านไปแล้ว
notice-part-refused = ปฏิเสธการรับ
notice-part-no-answer = ไม่ตอบกลับ
notice-part-not-delivered = นำส่งไม่ได้
notice-part-keeps-trying = ยังลองนำส่งอยู่
notice-part-nothing-to-do = แก้เองฝ่ายเดียวไม่ได้
notice-part-delivered = นำส่งแล้ว
notice-part-relayed = ส่งผ่านไปแล้ว
notice-part-expanded = กระจายไปยังกลุ่มแล้ว

## หลายภาษาในฉบับเดียว

notice-language-below = ภาษาไทยอยู่ด้านล่าง
notice-several-languages = อีเมลนี้มีหลายภาษา หนึ่งในนั้นคือภาษาไทย

## ความช่วยเหลือและการติดต่อ

notice-help = อ่านเพิ่มเติมเกี่ยวกับปัญหานี้: { $link }
    .label = อ่านเพิ่มเติมเกี่ยวกับปัญหานี้
notice-contact-address = สอบถามได้ที่: { $contact }
notice-contact-link = ติดต่อเราทางเว็บ: { $link }

## อีเมลต้นฉบับ

notice-message-heading = อีเมลของคุณ
notice-message-subject = เรื่อง
notice-message-sent = ส่งเมื่อ
notice-message-id = Message-ID
notice-message-size = ขนาด

## ความล่าช้า

notice-delayed-headline = เรายังลองนำส่งอยู่
notice-delayed-until = เราจะลองนำส่งจนถึงวันที่ { $until } หากถึงตอนนั้นยังส่งไม่ถึง คุณจะได้รับข้อความแจ้งอีกฉบับ
notice-delayed-open = หากต้องเลิกลองนำส่ง คุณจะได้รับข้อความแจ้งอีกฉบับ
notice-delayed-since = อีเมลของคุณรอนำส่งมาแล้ว { $duration }
notice-delayed-nothing = คุณไม่ต้องทำอะไร และไม่ต้องส่งอีเมลซ้ำ
notice-delayed-reason-heading = สาเหตุเท่าที่ทราบตอนนี้
notice-delayed-urgent = หากเร่งด่วน ให้ติดต่อผู้รับผ่านช่องทางอื่น เช่น โทรศัพท์

## ความสำเร็จ

notice-delivered-headline = อีเมลส่งถึงแล้ว
notice-delivered-meaning = แต่ไม่ได้หมายความว่าผู้รับอ่านแล้ว
notice-relayed-headline = จะไม่มีการยืนยันว่าส่งถึง
notice-relayed-meaning = ระบบอีเมลที่รับอีเมลนี้ไว้ระหว่างทางไปยัง { $domain } ไม่ส่งคำยืนยันกลับมา
notice-expanded-headline = อีเมลกำลังเดินทางไปยังสมาชิกกลุ่ม
notice-expanded-meaning = ที่อยู่กลุ่มใช้แทนที่อยู่หลายรายการ หากส่งไม่ถึงบางรายการ อาจมีข้อความแจ้งตามมาอีก
notice-label = { $label }:

## หน้ารายงานของระบบอื่นที่ได้รับมา

explanation-what = ข้อความนี้อธิบายรายงานซึ่งอยู่ถัดจากนี้ รายงานนั้นระบุว่ามาจากระบบอีเมลนี้:
explanation-unverified = เราตรวจสอบไม่ได้ว่าเป็นเช่นนั้นจริงหรือไม่ ตัวรายงานอยู่ด้านล่าง ตามที่ได้รับมาทุกประการ
