### 모든 알림에 한 가지 글만 쓰는 메일 시스템을 위한 문구.

## 보낸 사람과 제목

export-from = 메일 서비스
export-subject-success = 배달되었거나 다른 시스템으로 넘김: 보내신 메일
export-subject-verify = 요청하신 배달 보고서

## 무슨 일이 있었는지

export-failed-what = 보내신 메일이 하나 이상의 주소에 배달되지 않았습니다.
export-delayed-what = 보내신 메일이 하나 이상의 주소에 아직 배달되지 않았습니다.
export-success-what = 보내신 메일이 배달되었거나 다른 메일 시스템으로 넘어갔습니다.
export-success-later = 넘어간 메일도 나중에 배달되지 못할 수 있습니다. 그런 경우 알림이 더 올 수 있습니다.
export-verify-what = 요청하신 배달 보고서입니다.
export-listed = 아래에 각 주소와 메일 시스템의 응답이 있습니다. 응답은 영어인 경우가 많습니다.
export-enclosed = 보내신 메일 전체 또는 헤더(보낸 사람, 제목, 날짜 등)만 첨부되어 있습니다.

## 지연

export-delayed-hours = 지금까지 { $hours }시간 이상 배달을 기다리고 있습니다.
export-delayed-days = 배달 시도는 메일을 보낸 때부터 { $days }일 뒤에 끝납니다.
export-urgent = 급한 일이면 전화 등 다른 방법으로 연락해 주십시오.

## 배달되지 않은 경우와 지연된 경우에 함께 쓰는 문구

export-problem-what = 보내신 메일이 하나 이상의 주소에 배달되지 않았습니다.
export-problem-warning = 이 글 위에 다음 영어 문구가 있으면 배달을 계속 시도하는 중이므로 따로 하실 일이 없습니다: { $words }
export-problem-otherwise = 그 문구가 없으면 더 시도하지 않습니다. 다음 방법이 도움이 될 수 있습니다:

## 도메인 이름을 쓰지 않는 원인의 제목 줄

export-who-their-admin = 상대 측 관리자: { $act }

export-headline =
    .mailbox-unknown = 메일 서버에 따르면 없는 주소입니다
    .domain-unknown = 이 주소의 도메인을 찾을 수 없습니다
    .mailbox-moved = 메일 서버에 따르면 이 주소는 바뀌었습니다
    .address-changed-hands = 메일 서버에 따르면 주소의 주인이 바뀌었습니다
    .mailbox-problem = 메일 서버에 따르면 메일함에 문제가 있습니다
    .mailbox-full = 메일 서버에 따르면 메일함이 가득 찼습니다
    .mailbox-disabled = 메일 서버에 따르면 메일함이 사용 중지되었습니다
    .list-expansion-failed = 그룹의 구성원을 확인하지 못했습니다
    .forwarding-broken = 메일 서버에 따르면 메일함의 자동 전달이 되지 않습니다
    .recipient-rate-limited = 메일 서버에 따르면 메일함에 메일이 너무 많이 옵니다
    .system-problem = 메일 서버에 따르면 메일 시스템에 문제가 있습니다
    .system-full = 메일 서버에 따르면 메일 시스템이 가득 찼습니다
    .system-not-accepting = 메일 서버에 따르면 시스템이 메일을 받지 않습니다
    .system-misconfigured = 메일 서버에 따르면 시스템 설정이 잘못되었습니다
    .feature-missing = 메일 서버에 이 메일에 필요한 기능이 없습니다
    .host-unreachable = 이 주소의 메일 서버에 연결할 수 없습니다
    .connection-refused = 이 주소의 서버가 연결을 거부했습니다
    .connection-broken = 메일 서버와의 연결이 도중에 끊겼습니다
    .route-broken = 이 주소로 가는 경로를 찾지 못했습니다
    .domain-lookup-failed = 이 주소의 메일 서버를 조회하지 못했습니다
    .system-congested = 메일 서버에 따르면 메일 시스템이 과부하 상태입니다
    .refused-by-policy = 메일 서버가 자체 규칙으로 메일을 거부했습니다
    .refused-as-spam = 메일 서버가 이 메일을 스팸으로 분류했습니다
    .sender-not-allowed = 메일 서버가 이 주소로 보내신 메일을 받지 않습니다
    .list-restricted = 메일 서버에 따르면 이 그룹에 보낼 권한이 없습니다
    .outside-senders-refused = 메일 서버에 따르면 내부 메일만 받는 주소입니다
    .sender-not-verified = 메일 서버가 메일의 출처를 확인하지 못했습니다
    .spf-failed = 메일 서버가 발신 서버를 확인하지 못했습니다
    .dkim-failed = 메일 서버가 유효한 전자 서명을 찾지 못했습니다
    .dmarc-failed = 메일 서버가 보낸 사람이 맞는지 확인하지 못했습니다
    .reverse-dns-missing = 메일 서버가 발신 서버의 이름을 확인하지 못했습니다
    .sending-server-refused = 메일 서버가 발신 서버의 메일을 거부합니다
    .sending-server-blocklisted = 메일 서버에 따르면 발신 서버가 차단 목록에 있습니다
    .sending-server-reputation-low = 메일 서버가 발신 서버를 충분히 신뢰하지 않습니다
    .asked-to-try-later = 메일 서버가 나중에 다시 시도해 달라고 응답했습니다
    .priority-too-low = 메일 서버가 우선순위가 높은 메일만 받습니다
    .secure-connection-failed = 메일 서버와 보안 연결을 맺지 못했습니다
    .mta-sts-failed = 도메인의 보안 규칙 확인에 실패했습니다
    .dane-failed = 도메인의 보안 레코드 확인에 실패했습니다
    .certificate-invalid = 메일 서버의 인증서가 인정되지 않았습니다
