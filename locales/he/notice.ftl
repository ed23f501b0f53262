### העדכון עצמו: כל מה שסביב הסיבות.
###
### הפנייה בלי מין: שם פועל בצעדים (”לבדוק את הכתובת”), ”אפשר” ו”כדאי” אחרי שאלה, שם עצם במקום ציווי. אין ”אתה” ואין ”את”.
### נושא המשפט הוא ההודעה, הכתובת או התיבה, ואף פעם לא מי שקורא. רעיון אחד בכל משפט, הצעד הבא קודם, ובלי האשמות.
### ”הודעה” היא מה שמישהו כתב, ”עדכון” הוא מה שנקרא עכשיו, ”דוח” הוא החלק הטכני. הודעה ”נמסרת” לתיבה, ”מועברת הלאה”
### משרת לשרת, ו”מופנית” לכתובת אחרת לפי רצון בעלי התיבה. כל משפט מתחיל במילה עברית. לפני ערך שמוכנס לטקסט עומדת מילה
### שלמה (של, אל, בשרת), ואף פעם לא אות שימוש.

## נושא ושולח

notice-subject-failed = לא נמסרה: ההודעה שלך
    .with-subject = לא נמסרה: { $subject }
notice-subject-unsure = המסירה לא ודאית: ההודעה שלך
    .with-subject = המסירה לא ודאית: { $subject }
notice-subject-delayed = המסירה מתעכבת: הניסיונות נמשכים
    .with-subject = המסירה מתעכבת: { $subject }
notice-subject-delivered = נמסרה: ההודעה שלך
    .with-subject = נמסרה: { $subject }
notice-subject-relayed = הועברה הלאה: ההודעה שלך
    .with-subject = הועברה הלאה: { $subject }
notice-subject-expanded = הועברה הלאה לקבוצה: ההודעה שלך
    .with-subject = הועברה הלאה לקבוצה: { $subject }
notice-subject-mixed = מה קרה בכל כתובת: ההודעה שלך
    .with-subject = מה קרה בכל כתובת: { $subject }
notice-from = שירות הדואר של { $site }
notice-brand = שירות הדואר של { $site }

## מה קרה

notice-failed-what = ההודעה שלך אל { $recipient } לא נמסרה.
notice-failed-what-many =
    { $count ->
        [one] ההודעה שלך לא נמסרה לכתובת אחת:
        [two] ההודעה שלך לא נמסרה לשתי כתובות:
       *[other] ההודעה שלך לא נמסרה אל { $count } כתובות:
    }
notice-failed-what-unsure = לא ודאי שההודעה שלך אל { $recipient } נמסרה.
notice-failed-what-unsure-many =
    { $count ->
        [one] לא ודאי שההודעה שלך נמסרה לכתובת אחת:
        [two] לא ודאי שההודעה שלך נמסרה לשתי כתובות:
       *[other] לא ודאי שההודעה שלך נמסרה אל { $count } כתובות:
    }
notice-delayed-what = ההודעה שלך אל { $recipient } עדיין לא נמסרה.
notice-delayed-what-many =
    { $count ->
        [one] ההודעה שלך עדיין לא נמסרה לכתובת אחת:
        [two] ההודעה שלך עדיין לא נמסרה לשתי כתובות:
       *[other] ההודעה שלך עדיין לא נמסרה אל { $count } כתובות:
    }
notice-delivered-what = ההודעה שלך אל { $recipient } נמסרה.
notice-delivered-what-many =
    { $count ->
        [one] ההודעה שלך נמסרה לכתובת אחת:
        [two] ההודעה שלך נמסרה לשתי כתובות:
       *[other] ההודעה שלך נמסרה אל { $count } כתובות:
    }
notice-relayed-what = ההודעה שלך אל { $recipient } הועברה הלאה למערכת הדואר הבאה.
notice-relayed-what-many =
    { $count ->
        [one] ההודעה שלך אל כתובת אחת הועברה הלאה למערכת הדואר הבאה:
        [two] ההודעה שלך אל שתי כתובות הועברה הלאה למערכת הדואר הבאה:
       *[other] ההודעה שלך אל { $count } כתובות הועברה הלאה למערכת הדואר הבאה:
    }
notice-expanded-what = ההודעה שלך אל { $recipient } הועברה הלאה לכמה כתובות.
notice-expanded-what-many =
    { $count ->
        [one] ההודעה שלך אל כתובת קבוצה אחת הועברה הלאה:
        [two] ההודעה שלך אל שתי כתובות של קבוצות הועברה הלאה:
       *[other] ההודעה שלך אל { $count } כתובות של קבוצות הועברה הלאה:
    }
notice-each-address = הדברים הבאים נכונים לכל אחת מהכתובות האלה:
notice-overview-headline = לא לכל הכתובות אותה תוצאה
notice-overview-failed =
    { $count ->
        [one] כתובת אחת: ההודעה לא נמסרה, ולא יהיו ניסיונות נוספים
        [two] שתי כתובות: ההודעה לא נמסרה, ולא יהיו ניסיונות נוספים
       *[other] { $count } כתובות: ההודעה לא נמסרה, ולא יהיו ניסיונות נוספים
    }
notice-overview-unsure =
    { $count ->
        [one] כתובת אחת: ייתכן שההודעה נמסרה, ולא יהיו ניסיונות נוספים
        [two] שתי כתובות: ייתכן שההודעה נמסרה, ולא יהיו ניסיונות נוספים
       *[other] { $count } כתובות: ייתכן שההודעה נמסרה, ולא יהיו ניסיונות נוספים
    }
notice-overview-delayed =
    { $count ->
        [one] כתובת אחת: המסירה מתעכבת, והניסיונות נמשכים
        [two] שתי כתובות: המסירה מתעכבת, והניסיונות נמשכים
       *[other] { $count } כתובות: המסירה מתעכבת, והניסיונות נמשכים
    }
notice-overview-delivered =
    { $count ->
        [one] כתובת אחת: ההודעה נמסרה
        [two] שתי כתובות: ההודעה נמסרה
       *[other] { $count } כתובות: ההודעה נמסרה
    }
notice-overview-relayed =
    { $count ->
        [one] כתובת אחת: ההודעה הועברה הלאה למערכת הדואר הבאה
        [two] שתי כתובות: ההודעה הועברה הלאה למערכת הדואר הבאה
       *[other] { $count } כתובות: ההודעה הועברה הלאה למערכת הדואר הבאה
    }
notice-overview-expanded =
    { $count ->
        [one] כתובת קבוצה אחת: ההודעה הועברה הלאה לחברי הקבוצה
        [two] שתי כתובות של קבוצות: ההודעה הועברה הלאה לחברי הקבוצות
       *[other] { $count } כתובות של קבוצות: ההודעה הועברה הלאה לחברי הקבוצות
    }
notice-likely = הסיבה הסבירה ביותר
notice-same-advice = העצות שלמעלה נכונות גם כאן.
notice-more-recipients =
    { $count ->
        [one] כתובת אחת נוספת אינה מופיעה כאן. היא רשומה בדוח המצורף.
        [two] שתי כתובות נוספות אינן מופיעות כאן. שתיהן רשומות בדוח המצורף.
       *[other] עוד { $count } כתובות אינן מופיעות כאן. כולן רשומות בדוח המצורף.
    }
notice-failed-final = לא יהיו ניסיונות מסירה נוספים.
notice-enclosed-full = ההודעה שלך מצורפת במלואה.
notice-enclosed-header = מההודעה שלך מצורפות רק שורות הכותרת: שולח, נושא, תאריך וכדומה.
notice-enclosed-header-8bit = מההודעה שלך מצורפות רק שורות הכותרת. בטקסט שלה יש תווים שעלולים להשתבש בדרך חזרה.
notice-fields-left-out =
    { $count ->
        [one] שורה אחת הושמטה מהכותרת, כי הכותרת ארוכה מדי.
        [two] שתי שורות הושמטו מהכותרת, כי הכותרת ארוכה מדי.
       *[other] מתוך הכותרת הושמטו { $count } שורות, כי הכותרת ארוכה מדי.
    }
notice-fields-withheld =
    { $count ->
        [one] שורה אחת הושמטה מהכותרת מטעמי פרטיות.
        [two] שתי שורות הושמטו מהכותרת מטעמי פרטיות.
       *[other] מתוך הכותרת הושמטו { $count } שורות מטעמי פרטיות.
    }
notice-withheld-targets = העדכון הזה לא מציג לאיזו כתובת ההודעה שלך הועברה הלאה.
notice-withheld-members = העדכון הזה לא מציג מי שייך לקבוצה.
notice-withheld-hosts = העדכון הזה לא מציג את שמות השרתים הפנימיים של שירות הדואר.
notice-only-these = העדכון הזה עוסק רק בכתובות האלה.
    .one = העדכון הזה עוסק רק בכתובת הזאת.

## אצל מי הפתרון, ומה עושים

notice-steps-heading = מה אפשר לעשות
notice-who-heading = אצל מי הפתרון?
notice-who-sender = אצלך: { $act }.
notice-who-recipient =
    { $count ->
       *[one] אצל הנמען: { $act }.
        [two] אצל הנמענים: { $act }.
        [other] אצל הנמענים: { $act }.
    }
notice-who-sender-admin = אצל מנהלי המערכת שלך: { $act }.
notice-who-recipient-admin = אצל מנהלי המערכת של { $domain }: { $act }.
notice-who-nobody = אין מי שיכול לפתור זאת ישירות. מה שעשוי לעזור: { $act }.
notice-party-you = הצד שלך
notice-party-recipient =
    { $count ->
       *[one] הנמען
        [two] הנמענים
        [other] הנמענים
    }
notice-party-your-admin = מנהלי המערכת שלך
notice-party-their-admin = מנהלי המערכת של { $domain }
notice-part-can-act = הפתרון כאן: { $act }
notice-part-passed-on = מכאן היה ניסיון להעביר הלאה
notice-part-refused = מכאן הגיע הסירוב
notice-part-no-answer = מכאן לא הגיעה תשובה
notice-part-not-delivered = מכאן המסירה לא הצליחה
notice-part-keeps-trying = הניסיונות נמשכים
notice-part-nothing-to-do = לא די בפעולה כאן
notice-part-delivered = כאן ההודעה נמסרה
notice-part-relayed = מכאן ההודעה הועברה הלאה
notice-part-expanded = מכאן ההודעה הועברה הלאה לקבוצה

## כמה שפות בעדכון אחד

notice-language-below = בהמשך: עברית
notice-several-languages = העדכון הזה כתוב בכמה שפות. אחת מהן עברית.

## עזרה ופניות

notice-help = מידע נוסף על הבעיה הזאת: { $link }
    .label = מידע נוסף על הבעיה הזאת
notice-contact-address = שאלות? אפשר לכתוב אל: { $contact }
notice-contact-link = יצירת קשר באתר: { $link }

## ההודעה המקורית

notice-message-heading = ההודעה שלך
notice-message-subject = נושא
notice-message-sent = נשלחה
notice-message-id = מזהה ההודעה (Message-ID)
notice-message-size = גודל

## עיכוב

notice-delayed-headline = אנחנו ממשיכים לנסות
notice-delayed-until = הניסיונות יימשכו עד { $until }. אם ההודעה לא תימסר עד אז, יישלח אליך עדכון נוסף.
notice-delayed-open = אם המסירה לא תצליח בסוף, יישלח אליך עדכון נוסף.
notice-delayed-since = זמן ההמתנה של ההודעה עד כה: { $duration }.
notice-delayed-nothing = אין צורך לעשות דבר, וגם לא לשלוח את ההודעה שוב.
notice-delayed-reason-heading = הסיבה עד כה
notice-delayed-urgent = דחוף? אפשר ליצור קשר בדרך אחרת, למשל בטלפון.

## הצלחה

notice-delivered-headline = ההודעה הגיעה
notice-delivered-meaning = אין פירוש הדבר שההודעה נקראה.
notice-relayed-headline = לא יגיע אישור מסירה
notice-relayed-meaning = ההודעה בדרך אל { $domain }, ומערכת הדואר שקיבלה אותה אינה שולחת אישורים.
notice-expanded-headline = ההודעה בדרך אל חברי הקבוצה
notice-expanded-meaning = כתובת של קבוצה עומדת במקום כמה כתובות. אם ההודעה לא תימסר לאחת מהן, ייתכן שיגיע עדכון נוסף.
notice-label = { $label }:

explanation-what = הטקסט הזה מסביר את הדוח שבהמשך. לפי הדוח עצמו, הוא הגיע ממערכת הדואר הזאת:
explanation-unverified = אין כאן דרך לאמת זאת. הדוח עצמו מופיע למטה, בדיוק כפי שהגיע.
