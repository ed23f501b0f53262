### הדפים שהקישורים בעדכונים מובילים אליהם: דף לכל סיבה, ורשימה של כל הסיבות.

## בכל דף

help-skip = דילוג אל התוכן
help-languages = שפה
help-language-name = עברית
help-all-causes = כל הסיבות
help-domain = example.com
help-domain-meaning = השם { $domain } בדף הזה הוא רק דוגמה. הוא עומד במקום החלק שאחרי הסימן @ בכתובת.

## הדף של סיבה

help-notice-meaning = הדף הזה מסביר את הסיבה באופן כללי. המילים ”העדכון הזה” מכוונות לעדכון שהוביל אותך לכאן. בסופו נמצאת תשובת שרת הדואר, מילה במילה.
help-contents = בדף הזה
help-sender-heading = אם ההודעה נשלחה ממך
help-recipient-heading = אם ההודעה נועדה לך
help-recipient = אי אפשר לפתור את זה מתוך התיבה. עד לפתרון, אפשר לתת לשולח דרך אחרת להגיע אליך. זה קורה שוב? כדאי להראות את הדף הזה למנהלי המערכת שלך.
help-codes-heading = קודי סטטוס
help-codes = הקודים האלה מציינים את הסיבה הזאת:
help-codes-at-times = גם הקודים האלה עשויים לציין אותה. זה תלוי במילים שבתשובה ובמי שנתן אותה:
help-code-unregistered = לא רשום, אבל נמצא בשימוש של מערכות דואר מסוימות
help-related-heading = סיבות קרובות

## רשימת כל הסיבות

help-title = עזרה עם הודעות שלא נמסרו
help-intro = כאן אפשר לבחור את המשפט שמופיע ככותרת בעדכון. בדף שלו מוסבר מה הסיבה ומה עוזר.
help-only-in = רק בשפה הזאת: { $language }
help-group-addresses = כתובות
help-group-mailboxes = תיבות
help-group-systems = מערכות דואר
help-group-network = רשת ומסלול
help-group-protocol = מסירה בין שרתים
help-group-content = תוכן
help-group-policy = אבטחה וכללים
help-group-other = סיבות אחרות
