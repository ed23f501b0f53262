### Il-mudelli għal sistemi tal-posta li jiktbu test wieħed għall-avviżi kollha. It-test jinkiteb qabel ma jiġri xi ħaġa:
### irid ikun minnu tkun xi tkun il-kawża, u jkunu kemm ikunu l-indirizzi. It-ton huwa dak ta’ notice.ftl.

## Il-mittent u s-suġġett

export-from = Servizz tal-posta
export-subject-success = Twassal jew mgħoddi: il-messaġġ tiegħek
export-subject-verify = Ir-rapport tat-twassil li ntalab

## X’ġara

export-failed-what = Il-messaġġ tiegħek ma twassalx lil indirizz wieħed jew aktar.
export-delayed-what = Il-messaġġ tiegħek għadu ma twassalx lil indirizz wieħed jew aktar.
export-success-what = Il-messaġġ tiegħek twassal, jew ingħadda lil sistema tal-posta oħra.
export-success-later = Messaġġ li ngħadda jista’ xorta ma jitwassalx. F’dak il-każ jista’ jasal avviż dwaru.
export-verify-what = Dan huwa r-rapport tat-twassil li ntalab.
export-listed = Kull indirizz jissemma aktar ’l isfel, flimkien ma’ dak li qalet dwaru sistema tal-posta, ħafna drabi bl-Ingliż.
export-enclosed = Il-messaġġ tiegħek huwa mehmuż, jew l-intestatura tiegħu biss: mittent, suġġett, data u dettalji bħal dawn.

## Dewmien

export-delayed-hours = Sigħat li ilu jistenna l-messaġġ, mill-inqas: { $hours }
export-delayed-days = Jiem mid-data li fiha ntbagħat sa meta jieqfu t-tentattivi: { $days }
export-urgent = Jekk inhu urġenti, uża mod ieħor, pereżempju t-telefon.

## Test wieħed għal messaġġi li ma twasslux u għal dewmien

export-problem-what = Il-messaġġ tiegħek ma twassalx, jew għadu ma twassalx, lil indirizz wieħed jew aktar.
export-problem-warning = Jekk dan il-kliem bl-Ingliż jinsab fuq dan it-test, għadna nippruvaw u m’għandek bżonn tagħmel xejn: { $words }
export-problem-otherwise = Jekk dak il-kliem ma jinsabx hemm, mhux se jsiru aktar tentattivi, u dan jista’ jgħin:

## Kawżi mingħajr isem ta’ dominju

export-who-their-admin = L-amministrazzjoni tan-naħa l-oħra tista’ { $act }.
export-headline =
    .mailbox-unknown = Is-server tal-posta ma jafx b’dan l-indirizz
    .domain-unknown = Id-dominju ta’ dan l-indirizz ma nstabx
    .mailbox-moved = Skont is-server tal-posta, dan l-indirizz inbidel
    .address-changed-hands = Skont is-server tal-posta, dan l-indirizz għandu sid ġdid
    .mailbox-problem = Is-server tal-posta jirrapporta problema b’din il-mailbox
    .mailbox-full = Skont is-server tal-posta, il-mailbox hija mimlija
    .mailbox-disabled = Skont is-server tal-posta, din il-mailbox mhix attiva
    .list-expansion-failed = Il-membri ta’ din il-lista ma setgħux jinstabu
    .forwarding-broken = Skont is-server, din il-mailbox ma tistax tibgħat ’il quddiem
    .recipient-rate-limited = Skont is-server, din il-mailbox qed tirċievi wisq messaġġi
    .system-problem = Is-server tal-posta jirrapporta problema fis-sistema tiegħu
    .system-full = Skont is-server tal-posta, is-sistema hija mimlija
    .system-not-accepting = Skont is-server, is-sistema mhix taċċetta messaġġi
    .system-misconfigured = Is-server jirrapporta settings ħżiena fis-sistema tiegħu
    .feature-missing = Is-server tal-posta ma jappoġġjax għażla tal-messaġġ
    .host-unreachable = Is-server tal-posta għal dan l-indirizz ma jistax jintlaħaq
    .connection-refused = Is-server għal dan l-indirizz irrifjuta l-konnessjoni
    .connection-broken = Il-konnessjoni mas-server tal-posta nqatgħet kmieni wisq
    .route-broken = Ma nstabet l-ebda rotta li taħdem lejn dan l-indirizz
    .domain-lookup-failed = Is-server tal-posta għal dan l-indirizz ma setax jinstab
    .system-congested = Skont is-server tal-posta, is-sistema għandha wisq xogħol
    .refused-by-policy = Is-server irrifjuta l-messaġġ skont ir-regoli tiegħu
    .refused-as-spam = Is-server tal-posta jqis il-messaġġ bħala spam
    .sender-not-allowed = Is-server ma jaċċettax posta mingħandek għal dan l-indirizz
    .list-restricted = Skont is-server, il-lista ma taċċettax l-indirizz tiegħek
    .outside-senders-refused = Skont is-server, dan l-indirizz jaċċetta biss posta interna
    .sender-not-verified = Is-server ma setax jivverifika minn fejn ġej il-messaġġ
    .spf-failed = Is-server tal-posta ma setax jikkonferma s-server li bagħat
    .dkim-failed = Is-server ma sabx firma diġitali li jaċċetta
    .dmarc-failed = Is-server ma setax iqabbel il-messaġġ mal-mittent
    .reverse-dns-missing = Is-server tal-posta ma sabx isem validu għas-server li bagħat
    .sending-server-refused = Is-server tal-posta jirrifjuta posta mis-server li bagħat
    .sending-server-blocklisted = Skont is-server, is-server li bagħat jinsab f’lista ta’ mblukkar
    .sending-server-reputation-low = Is-server tal-posta ma jafdax biżżejjed is-server li bagħat
    .asked-to-try-later = Is-server tal-posta jitlob tentattiv ieħor aktar tard
    .priority-too-low = Is-server tal-posta jaċċetta biss messaġġi bi prijorità ogħla
    .secure-connection-failed = Ma setgħetx issir konnessjoni sigura mas-server tal-posta
    .mta-sts-failed = Ma rnexxietx verifika mar-regoli tas-sigurtà tad-dominju
    .dane-failed = Ma rnexxietx verifika tar-rekords tas-sigurtà tad-dominju
    .certificate-invalid = Iċ-ċertifikat tas-server tal-posta ma ġiex aċċettat
