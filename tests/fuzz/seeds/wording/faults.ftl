=== en/notice.ftl
notice-failed-what = No recipient. { $count }
notice-who-sender = { notice-party-you } { notice-who-sender }
notice-party-you = { notice-who-sender }
-term = { -term }
notice-delayed-headline = { $count ->
=== nb/value.ftl - internal
value-moment = { $date }
value-size-kb = { $size } kB { value-size-mb }
=== da/notice.ftl
notice-from = x
