### 대량 메일의 로그 페이지. 대량 메일을 보내는 사람이 봅니다.
###
### 단추와 링크는 짧게 씁니다. 라벨은 문장이 아닙니다.

## 모든 페이지

page-title = 대량 메일
page-skip = 본문으로 건너뛰기
page-views = 보기
page-language = 언어
page-all-mailings = 모든 대량 메일
page-as-of = { $moment } 기준

## 들어오기

page-access-heading = 접근 코드가 필요합니다
page-access-what = 관리자에게서 받은 접근 코드를 입력해 주십시오.
page-access-code = 접근 코드
page-access-enter = 들어가기
page-access-wrong = 사용할 수 없는 접근 코드입니다. 다시 확인하거나 관리자에게 새 코드를 요청해 주십시오.
page-leave = 나가기

## 대량 메일 목록

page-no-mailings = 기록된 대량 메일이 아직 없습니다.
page-column-mailing = 대량 메일
page-column-begun = 시작
page-column-state = 진행 상태
page-column-messages = 메일
page-state-prepared = 승인 대기
page-state-running = 진행 중
page-state-ended = 종료
page-policy = 집계 방식
page-validity = 시도 기간
page-ends = 시도 기한

## 대량 메일 보기

page-view-rates = 수치
page-view-log = 로그
page-view-causes = 이유
page-view-quarantine = 격리

## 수치

page-time-heading = 시간에 따른 변화
page-column-time = 시각
page-column-meaning = 설명
page-column-number = 건수
page-column-share = 비율

## 로그

page-column-address = 주소
page-column-status = 상태
page-column-reason = 이유
page-column-changed = 변경 시각
page-address-forgotten = 주소 삭제됨
page-search = 주소 찾기
page-filter-status = 상태
page-filter-cause = 이유
page-filter-domain = 도메인
page-filter-all = 전체
page-filter-apply = 보기
page-filter-clear = 모두 보기
page-log-none = 조건에 맞는 메일이 없습니다.
page-log-count = 메일 { $count }건
page-next = 다음 줄
page-first = 첫 줄
page-csv = 표로 저장(CSV)
page-events-heading = 이 메일에 일어난 일
page-column-said = 메일 시스템의 응답
page-unverified = 확인되지 않음: 누구나 보낼 수 있는 보고이므로 집계하지 않습니다.

## 이유

page-column-cause = 이유
page-column-failed = 실패
page-column-retrying = 다시 시도 중
page-causes-none = 실패한 메일이 없습니다.

## 격리

page-column-errors = 오류
page-column-since = 격리 시작
page-quarantine-none = 격리 중인 주소가 없습니다.

## 함께 보내는 알림

page-notices = 알림
page-notices-none = 준비된 알림이 아직 없습니다.
page-column-name = 이름
page-column-prepared = 준비 시각
page-outcome-failed = 배달되지 않음
page-outcome-delayed = 배달 지연
page-outcome-success = 배달 완료 또는 넘김
page-notices-way = 보내는 메일 서버
page-notices-not-before = 가장 이른 발송 시각
page-notices-suppressed = 보고서 { $count }건에는 알림이 필요하지 않습니다.
page-notices-wrong = 보고서 { $count }건으로 알림을 만들지 못했습니다:
page-notices-beyond = 알림 { $count }건은 보류합니다. 받으실 분께 알림을 이미 충분히 보냈기 때문입니다.
page-confirm-heading = 발송 준비 완료
page-confirm-what = 알림 { $count }건이 준비되었습니다. 아직 보낸 알림은 없습니다.
page-confirm-start = 승인하고 보내기
page-confirm-look-only = 이 접근 코드로는 보기만 할 수 있습니다. 발송 권한이 있는 분의 승인이 필요합니다.
page-confirm-done = 승인했습니다. 발송을 시작합니다.
page-confirm-changed = 그사이 알림이 바뀌었습니다. 다시 살펴보신 뒤 승인해 주십시오.
page-notices-left = 알림 { $count }건을 아직 보내지 않았습니다.
page-notices-go-on = 나머지 보내기
page-notices-stopped = 발송이 멈추었습니다. 다음 이유를 관리자에게 알려 주십시오:
page-notices-waiting = 아직 보내지 않음
page-notices-sent = 보냄
page-notices-refused = 거부됨
page-notices-for-now = 일시적으로 보내지 못함
page-notices-held-back = 보류됨
page-notices-unsure = 도착했을 수 있음
    .meaning = 같은 알림이 두 번 가지 않도록 자동으로 다시 보내지 않습니다.
page-refresh = 새로 고침

## 문제가 있을 때

page-not-found = 없는 페이지입니다
page-not-found-what = 대량 메일 목록으로 돌아가 주십시오.
page-trouble = 지금은 로그를 읽을 수 없습니다
page-trouble-what = 1분쯤 뒤에 다시 시도해 주십시오. 문제가 계속되면 관리자에게 알려 주십시오.
