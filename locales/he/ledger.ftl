### מה עלה בגורל דיוור: המילים למצבים, למספרים ולסיבות, בהודעות למי ששולחים דיוורים ובעמוד היומן.
###
### דיוור הוא טקסט אחד שנשלח לכתובות רבות. מי שקוראים כאן שולחים דיוורים כל יום, ואינם מנהלים שרת דואר.
### סטטוס מתאר את ההודעה, במילה או שתיים, ועומד לבדו בעמודה. ”חזרה קשה” ו”חזרה רכה” הן מילים של התחום, וההסבר לידן בשפה פשוטה.

## הסטטוס של הודעה

ledger-status-pending = ממתינה
    .meaning = ההודעה הועברה לשליחה. עדיין לא ידוע עליה דבר.
ledger-status-taken-into-account = התקבלה לשליחה
    .meaning = שירות השליחה קיבל את ההודעה. עדיין לא הגיע אישור שנמסרה.
ledger-status-sent = נשלחה
    .meaning = ההודעה נמסרה, או שעד כה לא חזר דבר.
ledger-status-failed = נכשלה
    .meaning = ההודעה לא נמסרה. ביומן אפשר לראות אם הניסיונות נמשכים.
ledger-status-ignored = הושמטה
    .meaning = ההודעה לא נשלחה, והיא לא נספרת באחוזים.
ledger-substatus-prepared = טרם הועברה לשליחה
ledger-substatus-retrying = בניסיון חוזר
ledger-substatus-final = בלי ניסיונות נוספים
ledger-substatus-unconfirmed = המסירה לא אושרה
ledger-late = חזרה באיחור

## איך סופרים הודעות

ledger-policy-feedback = עם אישורי מסירה
    .meaning = כל הודעה ממתינה עד שמגיע אישור שנמסרה. שיעור המסירה עולה מאפס.
ledger-policy-optimistic = בלי אישורי מסירה
    .meaning = כל הודעה נספרת כ”נשלחה” עד שמשהו חוזר. שיעור המסירה יורד ככל שהודעות חוזרות.
ledger-policy-v8 = כמו הספירה של Campaign v8
    .meaning = כל הודעה נספרת רק כ”התקבלה לשליחה” עד שמגיע אישור שנמסרה. הודעה בניסיון חוזר לא נספרת כ”נכשלה”.

## המספרים של דיוור

ledger-percent = { $number }%
ledger-part = { $count } מתוך { $total }
ledger-rate-to-deliver = הודעות למסירה
    .meaning = כל ההודעות בדיוור, חוץ מאלה שהושמטו.
ledger-rate-handed-over = הועברו לשליחה
    .meaning = הודעות שמערכת הדואר קיבלה. האחוזים שלמטה הם מתוך המספר הזה.
ledger-rate-sent = הודעות עם תוצאה
    .meaning = הודעות שנמסרו או נכשלו.
ledger-rate-pending = ממתינות
    .meaning = הודעות שטרם נמסרו וגם לא נכשלו.
ledger-rate-delivered = נמסרו
    .meaning = הודעות בסטטוס ”נשלחה”, מתוך אלה שהועברו לשליחה.
ledger-rate-failed = חזרות ושגיאות
    .meaning = הודעות בסטטוס ”נכשלה”, מתוך אלה שהועברו לשליחה.
ledger-rate-retrying = בניסיון חוזר
    .meaning = הודעות שנדחו לעת עתה, מתוך אלה שהועברו לשליחה. מערכת הדואר ממשיכה לנסות.
ledger-rate-unconfirmed = לא אושרו
    .meaning = הודעות שלא הגיע להן אישור מסירה, מתוך אלה שהועברו לשליחה. הן נספרות בין אלה שנמסרו.
ledger-rate-hard = חזרות קשות
    .meaning = הודעות שנכשלו כי הכתובת לא פעילה, מתוך אלה שהועברו לשליחה.
ledger-rate-soft = חזרות רכות
    .meaning = הודעות שנכשלו או ממתינות מסיבה אחרת, מתוך אלה שהועברו לשליחה. ייתכן שהכתובת תקינה.
ledger-rate-rejected = נדחו
    .meaning = הודעות שמערכת הדואר בצד השני דחתה, מתוך אלה שהועברו לשליחה.
ledger-rate-quarantined = בהסגר
    .meaning = הודעות שהושמטו כי הכתובת בהסגר, מתוך כל ההודעות.
ledger-rate-denylisted = ברשימת ההסרה
    .meaning = הודעות שהושמטו כי הכתובת ברשימת ההסרה, מתוך כל ההודעות.
ledger-rate-excluded = הושמטו
    .meaning = הודעות שלא נשלחו, מתוך כל ההודעות.
ledger-rate-opened = נפתחו
    .meaning = הודעות שנפתחו לפחות פעם אחת, מתוך אלה שנמסרו.
ledger-rate-clicked = עם לחיצה על קישור
    .meaning = הודעות שבהן נלחץ קישור לפחות פעם אחת, מתוך אלה שנמסרו.
ledger-rate-complaints = סומנו כספאם
    .meaning = הודעות שסומנו כספאם, מתוך אלה שנמסרו.
ledger-rate-unsubscribed = בקשות הסרה
    .meaning = הודעות שאחריהן הגיעה בקשת הסרה, מתוך אלה שנמסרו.
ledger-rate-late = חזרו באיחור
    .meaning = הודעות שחזרו אחרי שכבר נספרו כ”נשלחה”.

## סוגי כישלון

ledger-type-hard = חזרה קשה
ledger-type-soft = חזרה רכה
ledger-type-ignored = לא נספרת

## הסיבות לכישלון או להשמטה

ledger-reason-not-defined = לא סווגה
ledger-reason-user-unknown = כתובת לא מוכרת
ledger-reason-invalid-domain = הדומיין לא נמצא
ledger-reason-unreachable = היעד לא נגיש
ledger-reason-account-disabled = התיבה כבויה
ledger-reason-mailbox-full = התיבה מלאה
ledger-reason-not-connected = לא מחובר
ledger-reason-address-empty = אין כתובת
ledger-reason-denylisted = הכתובת ברשימת ההסרה
ledger-reason-quarantined = הכתובת בהסגר
ledger-reason-duplicate = כתובת כפולה
ledger-reason-excluded-by-rule = הושמטה לפי כלל
ledger-reason-excluded-after-arbitration = קדימות לדיוור אחר
ledger-reason-bad-quality = כתובת באיכות נמוכה
ledger-reason-unqualified = כתובת דואר רגיל שלא נבדקה
ledger-reason-not-eligible = אין הצעה מתאימה
ledger-reason-target-limited = הדיוור הוגבל בגודלו
ledger-reason-refused = נדחתה
ledger-reason-error-ignored = שגיאה שלא נספרה
ledger-reason-control-address = כתובת בקרה

## המצב של כתובת

ledger-address-valid = תקינה
    .meaning = הודעות נשלחות לכתובת הזאת.
ledger-address-erroneous = עם שגיאות
    .meaning = לאחרונה נכשלו הודעות לכתובת הזאת. הן עדיין נשלחות.
ledger-address-quarantine = בהסגר
    .meaning = יותר מדי הודעות לכתובת הזאת נכשלו. היא מושמטת עד שתשוחרר מההסגר.
ledger-address-denylisted = ברשימת ההסרה
    .meaning = הודעה לכתובת הזאת סומנה כספאם. מעכשיו הכתובת מושמטת.

## מה קרה להודעה אחת

ledger-event-prepared = הוכנה
ledger-event-excluded = הושמטה
ledger-event-relayed = הועברה לשליחה
ledger-event-soft-bounce = נדחתה לעת עתה
ledger-event-delivered = נמסרה
ledger-event-given-up = הניסיונות נפסקו
ledger-event-hard-bounce = נדחתה: הכתובת לא פעילה
ledger-event-auto-reply = תשובה אוטומטית
ledger-event-opened = נפתחה
ledger-event-clicked = לחיצה על קישור
ledger-event-complained = סומנה כספאם
ledger-event-unsubscribed = בקשת הסרה
ledger-event-expired = תם הזמן לניסיונות
