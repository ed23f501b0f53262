### 대량 메일을 보내는 사람에게 가는 메일: 발송 경과, 문제가 있는 주소, 살펴볼 일.
###
### 메일 한 통에 대한 알림이 아니라 보통 메일입니다. 말투는 notice.ftl과 같습니다. 수치를 먼저, 도움이 되는 일을 다음에 씁니다.

## 보낸 사람과 제목

summary-from = { $site } 대량 메일
summary-subject-interim = 중간 보고: { $mailing }
summary-subject-final = 최종 보고: { $mailing }

## 대량 메일 보고

summary-headline = { $percent } 배달 완료
summary-what-interim = 지금까지 { $total }건 중 { $count }건이 배달 완료로 집계되었습니다.
summary-what-final = 시도 기한이 지났습니다. { $total }건 중 { $count }건이 배달 완료로 집계되었습니다.
summary-failed =
    { $count ->
        [0] 실패한 메일이 없습니다.
       *[other] 메일 { $count }건은 배달되지 않았으며 더 시도하지 않습니다.
    }
summary-retrying =
    { $count ->
        [0] 다시 시도 중인 메일이 없습니다.
       *[other] 메일 { $count }건을 다시 시도하고 있습니다.
    }
summary-pending =
    { $count ->
        [0] 결과를 기다리는 메일이 없습니다.
       *[other] 메일 { $count }건이 아직 결과를 기다리고 있습니다.
    }
summary-validity = { $moment }까지 계속 시도합니다.
summary-note-optimistic = 되돌아온 것이 없으면 배달 완료로 집계합니다. 이 비율은 더 내려갈 수 있습니다.
summary-note-feedback = 배달이 보고되면 배달 완료로 집계합니다. 이 비율은 더 올라갈 수 있습니다.
summary-note-final = 메일은 이후에도 되돌아올 수 있습니다. 그때의 새 수치는 로그 페이지에서 볼 수 있습니다.
summary-numbers-heading = 수치
summary-chart-heading = 시간에 따른 배달 완료와 실패
summary-chart-meaning = 꺾은선 그래프. 마지막 시점의 배달 완료는 { $delivered }, 실패는 { $failed }입니다.
summary-causes-heading = 배달되지 않은 이유
summary-messages = { $count }건
summary-causes-more = 다른 이유로 배달되지 않은 메일이 { $count }건 더 있습니다.
summary-cause-unknown = 이유가 보고되지 않았습니다
summary-domains-heading = 실패가 많은 도메인
summary-quarantine = 주소 { $count }개를 새로 격리했습니다. 다음 대량 메일부터 제외됩니다.
summary-attached = 첨부된 표에 모든 메일과 그 상태가 있습니다. 어떤 스프레드시트 프로그램에서도 열립니다.
summary-attached-part = 첨부된 표에는 배달되지 않은 메일 { $count }건만 있습니다. 전체 메일은 로그 페이지에 있습니다.
summary-page = 로그 보기: { $link }
summary-reason = 이 대량 메일을 보내시는 분께 드리는 보고입니다.
summary-file = mailing-log

## 메일링 리스트 담당자에게 가는 요약

digest-subject = 살펴볼 주소 { $count }개: { $mailing }
digest-headline = 주소 { $count }개에 메일이 배달되지 않았습니다
digest-what = “{ $mailing }” 목록으로 보내신 메일 가운데 { $moment } 이후 되돌아온 것입니다.
digest-steps-heading = 해결 방법
digest-step-remove = 없는 주소는 목록에서 지워 주십시오. 아래 첫 번째 묶음에 있습니다.
digest-step-wait = 다른 주소는 목록에 그대로 두십시오. 대부분 저절로 다시 배달됩니다.
digest-step-ask = 아는 분의 주소가 있으면 다른 방법으로 새 주소를 물어보십시오.
digest-hard-heading = 쓸 수 없는 주소
digest-soft-heading = 다시 배달될 수 있는 주소
digest-more = 나머지 주소 { $count }개는 첨부된 표에 있습니다.
digest-reason = 이 목록을 관리하시는 분께 드리는 요약입니다. 주소마다 보내는 알림을 대신합니다.

## 경고

alert-subject = 확인 필요: { $mailing }
alert-failed = 대량 메일이 오류로 멈추었습니다
    .what = 아직 넘기지 않은 메일은 대기하고 있습니다.
    .step = 발송 프로그램의 로그를 확인해 주십시오. 그다음 대량 메일을 다시 시작해 주십시오.
alert-preparation-failed = 대량 메일을 준비하지 못했습니다
    .what = 아직 보낸 메일이 없습니다.
    .step = 준비 중에 발견된 문제를 확인해 주십시오. 고친 다음 대량 메일을 다시 준비해 주십시오.
alert-soft = 다시 시도 중이거나 거부된 메일이 평소보다 많습니다
    .what = 메일의 { $percent }가 다시 시도 중이거나 거부되었습니다. 경고 기준은 { $limit }입니다.
    .step = 아래의 이유를 확인해 주십시오. 한 메일 서비스가 대부분을 거부하면 대량 메일을 일시 중지해 주십시오.
alert-hard = 쓸 수 없는 주소가 평소보다 많습니다
    .what = 주소를 쓸 수 없어서 메일의 { $percent }가 실패했습니다. 경고 기준은 { $limit }입니다.
    .step = 대량 메일을 멈추고 주소의 출처를 확인해 주십시오. 없는 주소가 많으면 발신 평판이 나빠집니다.
alert-start-pending = 대량 메일이 아직 시작되지 않았습니다
    .what = 예정된 시작 시각: { $moment }
    .step = 승인을 기다리고 있는지 확인해 주십시오.
alert-throughput = 대량 메일의 발송이 느립니다
    .what =
        { $count ->
            [0] 지난 한 시간 동안 넘긴 메일이 없습니다.
           *[other] 지난 한 시간 동안 메일 { $count }건을 넘겼습니다.
        }
    .step = 메일 시스템에 부하가 많은지, 상대 메일 서비스가 속도를 늦추는지 확인해 주십시오.
alert-in-progress = 대량 메일을 보내고 있습니다
    .what = 메일을 차례로 넘기고 있습니다.
    .step = 따로 하실 일은 없습니다.
alert-once = 경고는 대량 메일마다 하루에 한 번까지만 보냅니다.
alert-reason = 이 대량 메일의 발송 상황을 살피시는 분께 드리는 경고입니다.
