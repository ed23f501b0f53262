### 대량 메일의 결과: 상태, 수치, 이유를 나타내는 말. 대량 메일을 보내는 사람에게 가는 메일과 로그 페이지에 쓰입니다.
###
### 대량 메일은 같은 내용을 여러 주소로 보내는 것입니다. 읽는 사람은 메일 서버를 운영하지 않습니다.
### 상태는 메일에 대한 말이며 표 안에 짧게 들어갑니다. “하드 바운스”와 “소프트 바운스”는 업계 용어이고, 설명은 쉬운 말로 씁니다.
###
### lint: allow forbidden-term - 대량 메일을 보내는 사람은 “바운스”라고 말합니다

## 메일의 상태

ledger-status-pending = 결과 대기
    .meaning = 메일을 넘겼습니다. 아직 보고된 결과가 없습니다.
ledger-status-taken-into-account = 발송 접수
    .meaning = 발송 서비스가 메일을 접수했습니다. 배달 여부는 아직 보고되지 않았습니다.
ledger-status-sent = 발송 완료
    .meaning = 메일이 배달되었거나 지금까지 되돌아온 것이 없습니다.
ledger-status-failed = 실패
    .meaning = 메일이 배달되지 않았습니다. 계속 시도하는지는 로그에서 볼 수 있습니다.
ledger-status-ignored = 제외
    .meaning = 메일을 보내지 않았습니다. 비율 계산에는 들어가지 않습니다.
ledger-substatus-prepared = 넘기기 전
ledger-substatus-retrying = 다시 시도 중
ledger-substatus-final = 더 시도하지 않음
ledger-substatus-unconfirmed = 배달 확인 안 됨
ledger-late = 늦게 되돌아옴

## 집계 방식

ledger-policy-feedback = 배달 보고를 받는 방식
    .meaning = 배달이 보고될 때까지 메일은 결과 대기입니다. 배달 완료 비율은 0에서 올라갑니다.
ledger-policy-optimistic = 배달 보고를 받지 않는 방식
    .meaning = 되돌아온 것이 없으면 발송 완료로 집계합니다. 메일이 되돌아오면 배달 완료 비율이 내려갑니다.
ledger-policy-v8 = Campaign v8 방식
    .meaning = 배달이 보고될 때까지 메일은 발송 접수 상태입니다. 다시 시도 중인 메일은 실패로 집계하지 않습니다.

## 대량 메일의 수치

ledger-percent = { $number }%
ledger-part = { $total }건 중 { $count }건
ledger-rate-to-deliver = 배달 대상
    .meaning = 이 대량 메일에서 제외된 것을 뺀 모든 메일입니다.
ledger-rate-handed-over = 넘긴 메일
    .meaning = 메일 시스템이 접수한 메일입니다. 아래 비율은 이 건수를 기준으로 합니다.
ledger-rate-sent = 결과가 나온 메일
    .meaning = 배달 완료나 실패로 집계된 메일입니다.
ledger-rate-pending = 결과 대기
    .meaning = 아직 배달 완료로도 실패로도 집계되지 않은 메일입니다.
ledger-rate-delivered = 배달 완료
    .meaning = 넘긴 메일 가운데 상태가 “발송 완료”인 메일입니다.
ledger-rate-failed = 바운스 및 오류
    .meaning = 넘긴 메일 가운데 상태가 “실패”인 메일입니다.
ledger-rate-retrying = 다시 시도 중
    .meaning = 넘긴 메일 가운데 일시적으로 거부된 메일입니다. 메일 시스템이 계속 시도합니다.
ledger-rate-unconfirmed = 배달 확인 안 됨
    .meaning = 넘긴 메일 가운데 배달이 보고되지 않은 메일입니다. 발송 완료로 집계합니다.
ledger-rate-hard = 하드 바운스
    .meaning = 넘긴 메일 가운데 쓸 수 없는 주소여서 실패한 메일입니다.
ledger-rate-soft = 소프트 바운스
    .meaning = 넘긴 메일 가운데 다른 이유로 실패했거나 다시 시도 중인 메일입니다. 주소에는 문제가 없을 수 있습니다.
ledger-rate-rejected = 거부됨
    .meaning = 넘긴 메일 가운데 상대 메일 시스템이 거부한 메일입니다.
ledger-rate-quarantined = 격리 중
    .meaning = 전체 메일 가운데 주소가 격리 중이어서 제외한 메일입니다.
ledger-rate-denylisted = 수신 거부 목록
    .meaning = 전체 메일 가운데 주소가 수신 거부 목록에 있어서 제외한 메일입니다.
ledger-rate-excluded = 제외
    .meaning = 전체 메일 가운데 보내지 않은 메일입니다.
ledger-rate-opened = 오픈
    .meaning = 배달 완료된 메일 가운데 한 번 이상 열린 메일입니다.
ledger-rate-clicked = 클릭
    .meaning = 배달 완료된 메일 가운데 링크가 한 번 이상 클릭된 메일입니다.
ledger-rate-complaints = 스팸 신고
    .meaning = 배달 완료된 메일 가운데 스팸으로 신고된 메일입니다.
ledger-rate-unsubscribed = 구독 취소
    .meaning = 배달 완료된 메일 가운데 구독 취소로 이어진 메일입니다.
ledger-rate-late = 늦게 되돌아옴
    .meaning = 발송 완료로 집계된 뒤에 되돌아온 메일입니다.

## 실패의 종류

ledger-type-hard = 하드 바운스
ledger-type-soft = 소프트 바운스
ledger-type-ignored = 무시됨

## 실패하거나 제외된 이유

ledger-reason-not-defined = 분류되지 않음
ledger-reason-user-unknown = 없는 주소
ledger-reason-invalid-domain = 없는 도메인
ledger-reason-unreachable = 연결할 수 없음
ledger-reason-account-disabled = 메일함 사용 중지
ledger-reason-mailbox-full = 메일함 용량 초과
ledger-reason-not-connected = 연결되지 않음
ledger-reason-address-empty = 주소 없음
ledger-reason-denylisted = 수신 거부 목록의 주소
ledger-reason-quarantined = 격리 중인 주소
ledger-reason-duplicate = 중복된 주소
ledger-reason-excluded-by-rule = 규칙에 따라 제외
ledger-reason-excluded-after-arbitration = 다른 대량 메일 우선
ledger-reason-bad-quality = 품질이 낮은 주소
ledger-reason-unqualified = 확인되지 않은 우편 주소
ledger-reason-not-eligible = 맞는 오퍼 없음
ledger-reason-target-limited = 발송 건수 제한
ledger-reason-refused = 거부됨
ledger-reason-error-ignored = 오류 무시
ledger-reason-control-address = 확인용 주소

## 주소의 상태

ledger-address-valid = 정상
    .meaning = 이 주소로 메일을 보냅니다.
ledger-address-erroneous = 오류 있음
    .meaning = 최근 이 주소로 보낸 메일이 실패했습니다. 발송은 계속합니다.
ledger-address-quarantine = 격리 중
    .meaning = 이 주소로 보낸 메일이 너무 많이 실패했습니다. 격리를 풀 때까지 제외합니다.
ledger-address-denylisted = 수신 거부 목록
    .meaning = 이 주소로 보낸 메일이 스팸으로 신고되었습니다. 앞으로는 제외합니다.

## 메일 한 통에 일어난 일

ledger-event-prepared = 준비됨
ledger-event-excluded = 제외됨
ledger-event-relayed = 넘김
ledger-event-soft-bounce = 일시적으로 거부됨
ledger-event-delivered = 배달됨
ledger-event-given-up = 시도를 그만둠
ledger-event-hard-bounce = 거부됨: 쓸 수 없는 주소
ledger-event-auto-reply = 자동 응답
ledger-event-opened = 오픈됨
ledger-event-clicked = 링크 클릭
ledger-event-complained = 스팸으로 신고됨
ledger-event-unsubscribed = 구독 취소
ledger-event-expired = 시도 기한이 지남
