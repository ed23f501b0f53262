### 알림의 틀. 원인에 대한 설명은 causes.ftl에 있습니다.
###
### 하십시오체로 씁니다. 한 문장에는 한 가지 내용만 담고, 할 일을 먼저 말하며, 읽는 사람을 탓하지 않습니다.
### 읽는 사람을 대명사로 부르지 않습니다. 읽는 사람의 메일은 “보내신 메일”, 상대는 “받는 분”이라고 합니다.
### 메일함에 넣는 것은 “배달”, 다음 서버로 보내는 것은 “넘기다”, 다른 주소로 돌리는 것은 “전달”입니다.
### 서버가 같은 배달을 또 하는 것은 “시도”, 사람이 또 보내는 것은 “다시 보내다”입니다.
### 들어가는 값 바로 뒤에는 받침에 따라 바뀌는 조사를 붙이지 않고, “example.no 서버에서”처럼 명사를 둡니다.

## 제목과 보낸 사람

notice-subject-failed = 배달되지 않음: 보내신 메일
    .with-subject = 배달되지 않음: { $subject }
notice-subject-unsure = 배달 확인 안 됨: 보내신 메일
    .with-subject = 배달 확인 안 됨: { $subject }
notice-subject-delayed = 배달 지연: 계속 시도하고 있습니다
    .with-subject = 배달 지연: { $subject }
notice-subject-delivered = 배달 완료: 보내신 메일
    .with-subject = 배달 완료: { $subject }
notice-subject-relayed = 다른 시스템으로 넘김: 보내신 메일
    .with-subject = 다른 시스템으로 넘김: { $subject }
notice-subject-expanded = 그룹 구성원에게 보냄: 보내신 메일
    .with-subject = 그룹 구성원에게 보냄: { $subject }
notice-subject-mixed = 주소별 배달 결과: 보내신 메일
    .with-subject = 주소별 배달 결과: { $subject }
notice-from = { $site } 메일 서비스
notice-brand = { $site } 메일 서비스

## 무슨 일이 있었는지

notice-failed-what = 다음 주소로 보내신 메일이 배달되지 않았습니다: { $recipient }
notice-failed-what-many = 다음 { $count }개 주소로 보내신 메일이 배달되지 않았습니다:
notice-failed-what-unsure = 다음 주소로 보내신 메일이 배달되었는지 확실하지 않습니다: { $recipient }
notice-failed-what-unsure-many = 다음 { $count }개 주소로 보내신 메일이 배달되었는지 확실하지 않습니다:
notice-delayed-what = 다음 주소로 보내신 메일이 아직 배달되지 않았습니다: { $recipient }
notice-delayed-what-many = 다음 { $count }개 주소로 보내신 메일이 아직 배달되지 않았습니다:
notice-delivered-what = 다음 주소로 보내신 메일이 배달되었습니다: { $recipient }
notice-delivered-what-many = 다음 { $count }개 주소로 보내신 메일이 배달되었습니다:
notice-relayed-what = 다음 주소로 보내신 메일을 다른 메일 시스템으로 넘겼습니다: { $recipient }
notice-relayed-what-many = 다음 { $count }개 주소로 보내신 메일을 다른 메일 시스템으로 넘겼습니다:
notice-expanded-what = 다음 주소로 보내신 메일을 여러 주소로 넘겼습니다: { $recipient }
notice-expanded-what-many = 다음 { $count }개 그룹 주소로 보내신 메일을 각 구성원 앞으로 넘겼습니다:
notice-each-address = 다음 설명은 이 주소 모두에 해당합니다:
notice-overview-headline = 배달 결과가 주소마다 다릅니다
notice-overview-failed = 주소 { $count }개: 배달되지 않음, 더 시도하지 않음
notice-overview-unsure = 주소 { $count }개: 배달되었을 수 있음, 더 시도하지 않음
notice-overview-delayed = 주소 { $count }개: 지연됨, 계속 시도 중
notice-overview-delivered = 주소 { $count }개: 배달됨
notice-overview-relayed = 주소 { $count }개: 다른 메일 시스템으로 넘김
notice-overview-expanded = 그룹 주소 { $count }개: 구성원 앞으로 넘김
notice-likely = 가장 가능성이 높은 이유
notice-same-advice = 해결 방법은 위와 같습니다.
notice-more-recipients = 나머지 주소 { $count }개는 여기에 표시하지 않았습니다. 첨부된 보고서에는 모두 있습니다.
notice-failed-final = 이 메일의 배달은 더 시도하지 않습니다.
notice-enclosed-full = 보내신 메일 전체를 첨부했습니다.
notice-enclosed-header = 보내신 메일의 헤더(보낸 사람, 제목, 날짜 등)만 첨부했습니다.
notice-enclosed-header-8bit = 보내신 메일의 헤더만 첨부했습니다. 본문에는 돌아오는 길에 깨질 수 있는 글자가 있습니다.
notice-fields-left-out = 헤더가 너무 길어서 { $count }줄을 뺐습니다.
notice-fields-withheld = 개인 정보를 보호하기 위해 헤더에서 { $count }줄을 뺐습니다.
notice-withheld-targets = 메일이 어느 주소로 전달되었는지는 이 알림에 표시하지 않습니다.
notice-withheld-members = 그룹의 구성원은 이 알림에 표시하지 않습니다.
notice-withheld-hosts = 메일 서비스 내부의 서버 이름은 이 알림에 표시하지 않습니다.
notice-only-these = 이 알림은 여기에 나온 주소에만 해당합니다.
    .one = 이 알림은 이 주소에만 해당합니다.

## 누가 어떻게 해결할 수 있는지

notice-steps-heading = 해결 방법
notice-who-heading = 누가 해결할 수 있습니까?
notice-who-sender = 본인: { $act }
notice-who-recipient = 받는 분: { $act }
notice-who-sender-admin = 이용 중인 메일 서비스의 관리자: { $act }
notice-who-recipient-admin = { $domain } 관리자: { $act }
notice-who-nobody = 직접 해결할 수 있는 사람은 없습니다. 다음 방법이 도움이 될 수 있습니다: { $act }
notice-party-you = 본인
notice-party-recipient = 받는 분
notice-party-your-admin = 이용 중인 메일 서비스의 관리자
notice-party-their-admin = { $domain } 관리자
notice-part-can-act = 해결 가능: { $act }
notice-part-passed-on = 메일을 넘기려고 시도함
notice-part-refused = 메일을 거부함
notice-part-no-answer = 응답 없음
notice-part-not-delivered = 배달하지 못함
notice-part-keeps-trying = 계속 시도 중
notice-part-nothing-to-do = 혼자서는 해결할 수 없음
notice-part-delivered = 배달함
notice-part-relayed = 메일을 넘김
notice-part-expanded = 그룹에 넘김

## 여러 언어로 된 알림

notice-language-below = 한국어는 아래에 있습니다
notice-several-languages = 이 메일은 여러 언어로 되어 있습니다. 그중에 한국어도 있습니다.

## 도움말과 문의처

notice-help = 이 문제 자세히 알아보기: { $link }
    .label = 이 문제 자세히 알아보기
notice-contact-address = 문의하실 메일 주소: { $contact }
notice-contact-link = 온라인 문의: { $link }

## 원래 메일

notice-message-heading = 보내신 메일
notice-message-subject = 제목
notice-message-sent = 보낸 시각
notice-message-id = Message-ID
notice-message-size = 크기

## 지연

notice-delayed-headline = 배달을 계속 시도하고 있습니다
notice-delayed-until = { $until }까지 시도합니다. 그때까지 배달되지 않으면 다시 알려 드립니다.
notice-delayed-open = 끝내 배달하지 못하면 다시 알려 드립니다.
notice-delayed-since = 보내신 메일은 { $duration } 전부터 배달을 기다리고 있습니다.
notice-delayed-nothing = 따로 하실 일은 없습니다. 메일을 다시 보내지 않으셔도 됩니다.
notice-delayed-reason-heading = 지금까지 알려진 이유
notice-delayed-urgent = 급한 일이면 받는 분께 전화 등 다른 방법으로 연락해 주십시오.

## 배달 완료

notice-delivered-headline = 메일이 도착했습니다
notice-delivered-meaning = 받는 분이 메일을 읽었다는 뜻은 아닙니다.
notice-relayed-headline = 배달 여부는 확인되지 않습니다
notice-relayed-meaning = { $domain } 도메인으로 가는 메일을 넘겨받은 시스템은 배달 확인을 보내지 않습니다.
notice-expanded-headline = 메일이 그룹 구성원에게 가고 있습니다
notice-expanded-meaning = 그룹 주소 하나는 여러 주소를 대신합니다. 그중 한 곳에라도 배달하지 못하면 알림이 더 올 수 있습니다.
notice-label = { $label }:

explanation-what = 이 글은 아래에 이어지는 보고서를 설명합니다. 보고서에 따르면 작성한 메일 시스템은 다음과 같습니다:
explanation-unverified = 실제로 그런지는 여기서 확인할 수 없습니다. 보고서는 받은 그대로 아래에 있습니다.
