### החלק של מנהלי המערכת. מונחים טכניים מתקבלים כאן בברכה. מה שאמרו מכונות נשאר כלשונו, בלי תרגום.

admin-heading = למנהלי המערכת
admin-recipient = כתובת
admin-status = סטטוס
admin-status-received = הסטטוס כפי שהתקבל
admin-status-derived = הסטטוס לפי התשובה
admin-original-recipient = נשלחה אל
admin-reported-by = מקור הדוח
admin-remote = השרת האחר
admin-remote-unnamed = אינו נזכר בדוח
admin-remote-none = אף שרת לא ענה; זה ממצא של השרת שכתב את הדוח
admin-stage = שלב
admin-stage-connect = לא נוצר חיבור
admin-stage-greeting = בברכת הפתיחה, לפני כל פקודה
admin-stage-hello = אחרי EHLO
admin-stage-starttls = אחרי STARTTLS
admin-stage-auth = אחרי AUTH
admin-stage-mail = אחרי MAIL FROM (השולח)
admin-stage-rcpt = אחרי RCPT TO (הנמען)
admin-stage-data = אחרי DATA, לפני ההודעה
admin-stage-end-of-data = אחרי ההודעה כולה
admin-attempts = ניסיונות
admin-attempts-value =
    { $count ->
        [one] ניסיון אחד, בתאריך { $moment }
        [two] שני ניסיונות, האחרון בתאריך { $moment }
       *[other] { $count } ניסיונות, האחרון בתאריך { $moment }
    }
admin-attempts-list = הניסיונות, מהחדש לישן
admin-attempt-repeats =
    { $count ->
        [one] התשובה הזאת הגיעה פעם אחת.
        [two] אותה תשובה הגיעה פעמיים ברצף.
       *[other] אותה תשובה הגיעה { $count } פעמים ברצף.
    }
admin-attempts-left-out =
    { $count ->
        [one] ניסיון קודם אחד אינו מופיע ברשימה.
        [two] שני ניסיונות קודמים אינם מופיעים ברשימה.
       *[other] עוד { $count } ניסיונות קודמים אינם מופיעים ברשימה.
    }
admin-created = נכתבה
admin-arrived = התקבלה
admin-last-attempt = הניסיון האחרון
admin-retry-until = הניסיונות יימשכו עד
admin-log-id = מזהה ביומן
admin-envelope-id = מזהה המעטפה
admin-sender = כתובת להחזרה
admin-reply = תשובת השרת האחר, מילה במילה
admin-reply-reported = התשובה כפי שהיא בדוח, מילה במילה
admin-reply-own = הסיבה שרשם השרת שלנו
admin-advice = מה מנהלי המערכת יכולים לעשות
admin-help = מידע נוסף למנהלי המערכת: { $link }
admin-hops = מסלול ההודעה
admin-hops-left-out =
    { $count ->
        [one] תחנה קודמת אחת אינה מופיעה.
        [two] שתי תחנות קודמות אינן מופיעות.
       *[other] עוד { $count } תחנות קודמות אינן מופיעות.
    }
admin-hop = תחנה { $count }
admin-hop-time = מועד
admin-hop-relay = זמן המעבר
admin-hop-since = { $duration } מאז תחנה { $count }
admin-hop-slowest = התחנה האיטית ביותר
admin-hop-unnamed = שם השרת לא ידוע
admin-hop-no-time = לא ידוע
admin-hop-implausible = לא סביר, ולכן לא נספר
admin-hops-skew = זמן מעבר שלילי פירושו שהשעונים של שני שרתים אינם תואמים.
admin-header = מתוך כותרות ההודעה, מילה במילה
admin-withheld = לא מוצג
admin-withheld-targets = לא מוצג: יעד ההפניה. גם השרת ומזהה היומן שלו הושמטו מהדוח (RFC 3464, סעיף 4.2).
admin-withheld-members = לא מוצג: חברי הקבוצה. גם השרתים ומזהי היומן שלהם הושמטו מהדוח (RFC 3464, סעיף 4.2).
admin-withheld-hosts = לא מוצג: שמות וכתובות של שרתים פנימיים.
admin-hops-withheld =
    { $count ->
        [one] תחנה פנימית אחת אינה מוצגת.
        [two] שתי תחנות פנימיות אינן מוצגות.
       *[other] { $count } תחנות פנימיות אינן מוצגות.
    }

## ההודעה אל postmaster על עדכון שלא ניתן יהיה לשלוח

postmaster-subject = צריך לעדכן שולח בדרך אחרת
postmaster-step = צריך לעדכן את השולח בדרך אחרת, למשל בטלפון או בכתובת אחרת.
postmaster-what = העדכון על ההודעה שבהמשך נועד אל { $sender } ולא היה אפשר לשלוח אותו.
postmaster-why = בכתובת הזאת יש תווים מחוץ לתחום ASCII. כדי להגיע אליה, כל שרת בדרך צריך לתמוך בהרחבה SMTPUTF8 (RFC 6531), ולפחות אחד מהם אינו תומך בה. כל עוד זה המצב, ניסיון נוסף לא יעזור.
postmaster-facts = מה היה נכתב בעדכון

postmaster-budget-subject = עדכונים לכתובת אחת מעוכבים
postmaster-budget-step = צריך לבדוק אם נשלח דואר בשם הכתובת הזאת, ולעצור אותו במקור.
postmaster-budget-what = עדכון על ההודעה שבהמשך נועד אל { $sender } ועוכב.
postmaster-budget-why = מכסת העדכונים לכתובת הזאת או לדומיין שלה נוצלה. זיוף של כתובת להחזרה גורם לאחרים לשלוח אליה עדכונים. עדכונים נוספים רשומים ביומן של Retourpost.
