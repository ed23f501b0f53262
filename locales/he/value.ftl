### איך ערכים נראים בתוך משפטים ובשורות.
###
### המספר נכתב בכל צורה, גם אצל אחד ושניים: ייתכן שיקדים אותו סימן מינוס, ובלי ספרה אין לו מקום.

value-moment = { $date } בשעה { $time } (UTC{ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } שנייה
        [two] { $count } שניות
       *[other] { $count } שניות
    }
value-duration-minutes =
    { $count ->
        [one] { $count } דקה
        [two] { $count } דקות
       *[other] { $count } דקות
    }
value-duration-hours =
    { $count ->
        [one] { $count } שעה
        [two] { $count } שעות
       *[other] { $count } שעות
    }
value-duration-days =
    { $count ->
        [one] { $count } יום
        [two] { $count } ימים
       *[other] { $count } ימים
    }
value-size-octets =
    { $count ->
        [one] { $count } בייט
        [two] { $count } בייטים
       *[other] { $count } בייטים
    }
value-size-kb = { $size } ק״ב
value-size-mb = { $size } מ״ב
