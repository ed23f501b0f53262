### העמוד עם יומן הדיוורים, למי ששולחים דיוורים.
###
### כפתורים וקישורים קצרים, בלי מין. תוויות אינן משפטים.

## בכל עמוד

page-title = דיוורים
page-skip = מעבר לתוכן
page-views = תצוגות
page-language = שפה
page-all-mailings = כל הדיוורים
page-as-of = נכון למועד { $moment }

## כניסה

page-access-heading = דרוש קוד גישה
page-access-what = להקליד את קוד הגישה שהתקבל ממנהלי המערכת שלך.
page-access-code = קוד גישה
page-access-enter = כניסה
page-access-wrong = קוד הגישה הזה לא תקף. כדאי לבדוק אותו, או לבקש קוד חדש ממנהלי המערכת שלך.
page-leave = יציאה

## רשימת הדיוורים

page-no-mailings = עדיין לא נרשם שום דיוור.
page-column-mailing = דיוור
page-column-begun = התחלה
page-column-state = שלב
page-column-messages = הודעות
page-state-prepared = ממתין לאישור
page-state-running = בעיצומו
page-state-ended = הסתיים
page-policy = איך סופרים הודעות
page-validity = הזמן לניסיונות
page-ends = סוף הניסיונות

## התצוגות של דיוור

page-view-rates = מספרים
page-view-log = יומן
page-view-causes = סיבות
page-view-quarantine = הסגר

## מספרים

page-time-heading = לאורך זמן
page-column-time = זמן
page-column-meaning = משמעות
page-column-number = מספר
page-column-share = שיעור

## יומן

page-column-address = כתובת
page-column-status = סטטוס
page-column-reason = סיבה
page-column-changed = שינוי אחרון
page-address-forgotten = הכתובת הוסרה
page-search = חיפוש כתובת
page-filter-status = סטטוס
page-filter-cause = סיבה
page-filter-domain = דומיין
page-filter-all = הכול
page-filter-apply = הצגה
page-filter-clear = הצגת הכול
page-log-none = אין הודעה שמתאימה לחיפוש הזה.
page-log-count =
    { $count ->
        [one] הודעה אחת
        [two] שתי הודעות
       *[other] { $count } הודעות
    }
page-next = השורות הבאות
page-first = השורות הראשונות
page-csv = שמירה כטבלה (CSV)
page-events-heading = מה קרה להודעה הזאת
page-column-said = התשובה של מערכת הדואר
page-unverified = לא מאומת: דוח כזה יכול להגיע מכל אחד. הוא לא נספר.

## סיבות

page-column-cause = סיבה
page-column-failed = נכשלו
page-column-retrying = בניסיון חוזר
page-causes-none = אין הודעות שנכשלו.

## הסגר

page-column-errors = שגיאות
page-column-since = מאז
page-quarantine-none = אין כתובות בהסגר.

## עדכונים שנשלחים יחד

page-notices = עדכונים
page-notices-none = עדיין לא הוכנו עדכונים.
page-column-name = שם
page-column-prepared = מועד ההכנה
page-outcome-failed = ההודעה לא נמסרה
page-outcome-delayed = מסירת ההודעה מתעכבת
page-outcome-success = ההודעה נמסרה או הועברה הלאה
page-notices-way = נשלחים דרך
page-notices-not-before = לא יישלחו לפני
page-notices-suppressed =
    { $count ->
        [one] דוח אחד לא מצריך עדכון.
        [two] שני דוחות לא מצריכים עדכון.
       *[other] { $count } דוחות לא מצריכים עדכון.
    }
page-notices-wrong =
    { $count ->
        [one] לא היה אפשר להכין עדכון על סמך דוח אחד:
        [two] לא היה אפשר להכין עדכון על סמך שני דוחות:
       *[other] לא היה אפשר להכין עדכון על סמך { $count } דוחות:
    }
page-notices-beyond =
    { $count ->
        [one] עדכון אחד יעוכב, כי לכתובת היעד כבר הגיעו מספיק עדכונים לעת עתה.
        [two] שני עדכונים יעוכבו, כי לכתובות היעד כבר הגיעו מספיק עדכונים לעת עתה.
       *[other] { $count } עדכונים יעוכבו, כי לכתובות היעד כבר הגיעו מספיק עדכונים לעת עתה.
    }
page-confirm-heading = מוכן לשליחה
page-confirm-what =
    { $count ->
        [one] עדכון אחד מוכן. עוד לא נשלח דבר.
        [two] שני עדכונים מוכנים. עוד לא נשלח דבר.
       *[other] { $count } עדכונים מוכנים. עוד לא נשלח דבר.
    }
page-confirm-start = אישור ושליחה
page-confirm-look-only = עם קוד הגישה הזה אפשר רק לצפות. האישור שמור למי שיש להם הרשאת שליחה.
page-confirm-done = אושר. השליחה מתחילה.
page-confirm-changed = העדכונים האלה השתנו בינתיים. צריך לעיין בהם שוב, ואז לאשר.
page-notices-left =
    { $count ->
        [one] עדכון אחד עוד לא נשלח.
        [two] שני עדכונים עוד לא נשלחו.
       *[other] { $count } עדכונים עוד לא נשלחו.
    }
page-notices-go-on = שליחת השאר
page-notices-stopped = השליחה נעצרה. כדאי להודיע למנהלי המערכת שלך מה הסיבה:
page-notices-waiting = עוד לא נשלחו
page-notices-sent = נשלחו
page-notices-refused = נדחו
page-notices-for-now = השליחה לא הצליחה בינתיים
page-notices-held-back = עוכבו
page-notices-unsure = אולי הגיעו
    .meaning = העדכונים האלה לא נשלחים שוב מאליהם, כדי שאותו עדכון לא יגיע פעמיים.
page-refresh = רענון

## כשמשהו משתבש

page-not-found = העמוד הזה לא קיים
page-not-found-what = אפשר לחזור לרשימת הדיוורים.
page-trouble = אי אפשר לקרוא את היומן כרגע
page-trouble-what = כדאי לנסות שוב בעוד דקה. אם זה נמשך, כדאי להודיע למנהלי המערכת שלך.
