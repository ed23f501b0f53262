### 알림의 링크가 가리키는 도움말. 원인마다 한 페이지씩 있고, 모든 원인의 목록이 있습니다.

## 모든 페이지

help-skip = 본문으로 건너뛰기
help-languages = 언어
help-language-name = 한국어
help-all-causes = 모든 원인
help-domain = example.com
help-domain-meaning = 이 페이지의 { $domain } 도메인은 예일 뿐입니다. 실제 주소에서 @ 뒤에 오는 부분을 나타냅니다.

## 원인 페이지

help-notice-meaning = 이 페이지는 원인을 일반적으로 설명합니다. “이 알림”은 이 페이지의 링크가 있던 알림을 말합니다. 그 알림 끝에 메일 서버의 정확한 응답이 있습니다.
help-contents = 이 페이지의 내용
help-sender-heading = 메일을 보낸 분께
help-recipient-heading = 메일을 받아야 했던 분께
help-recipient = 메일함에서 해결할 수 있는 문제가 아닙니다. 해결될 때까지 보낸 분께 다른 연락 방법을 알려 주십시오. 다시 일어나면 이 페이지를 메일 관리자에게 보여 주십시오.
help-codes-heading = 상태 코드
help-codes = 다음 코드는 이 원인을 나타냅니다:
help-codes-at-times = 다음 코드도 이 원인을 나타낼 수 있습니다. 응답의 내용과 응답한 서버에 따라 다릅니다:
help-code-unregistered = 등록되지 않았으나 일부 메일 시스템에서 사용
help-related-heading = 관련된 원인

## 모든 원인의 목록

help-title = 배달되지 않은 메일에 대한 도움말
help-intro = 받은 알림에 원인으로 적힌 문장을 골라 주십시오. 원인과 해결 방법을 볼 수 있습니다.
help-only-in = 다음 언어로만 볼 수 있습니다: { $language }
help-group-addresses = 주소
help-group-mailboxes = 메일함
help-group-systems = 메일 시스템
help-group-network = 네트워크와 경로
help-group-protocol = 서버 사이의 통신
help-group-content = 메일 내용
help-group-policy = 보안과 규칙
help-group-other = 그 밖의 원인
