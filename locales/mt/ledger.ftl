### X’sar minn mailing: il-kliem għall-istatus, in-numri u r-raġunijiet, fil-messaġġi lil min jibgħat il-mailings u fil-paġna bil-log
### tagħhom.
###
### Mailing huwa test wieħed li jmur lil ħafna indirizzi. Min qed jaqra jibgħat il-mailings u ma jħaddem l-ebda server. L-istatus
### jingħad tal-messaġġ. Bounce, hard bounce u soft bounce huma l-kliem tas-sengħa; is-sentenza li tispjegahom hija sempliċi.
### “Jitqies” nużawh għal dak li jingħadd, biex ma jitħawwadx ma’ “jingħadda”.
###
### lint: allow forbidden-term - bounce hija l-kelma ta’ min jibgħat il-mailings

## L-istatus ta’ messaġġ

ledger-status-pending = Pendenti
    .meaning = Il-messaġġ ingħadda. Għadu ma ġie rrappurtat xejn dwaru.
ledger-status-taken-into-account = Aċċettat biex jintbagħat
    .meaning = Is-servizz li jibgħat aċċetta l-messaġġ. It-twassil tiegħu għadu ma ġiex irrappurtat.
ledger-status-sent = Mibgħut
    .meaning = Il-messaġġ twassal, jew s’issa ma wasal l-ebda żball.
ledger-status-failed = Falla
    .meaning = Il-messaġġ ma twassalx. Il-log juri jekk it-tentattivi għadhomx għaddejjin.
ledger-status-ignored = Imħolli barra
    .meaning = Il-messaġġ ma ntbagħatx. Ma jidħolx fil-perċentwali.
ledger-substatus-prepared = għadu ma ngħaddiex
ledger-substatus-retrying = tentattivi għaddejjin
ledger-substatus-final = l-ebda tentattiv ieħor
ledger-substatus-unconfirmed = twassil mhux ikkonfermat
ledger-late = eżitu li wasal tard

## Kif jitqiesu l-messaġġi

ledger-policy-feedback = B’rapporti tat-twassil
    .meaning = Kull messaġġ ikun pendenti sakemm jiġi rrappurtat it-twassil tiegħu. Il-perċentwal ta’ dawk li twasslu jibda minn żero u jitla’.
ledger-policy-optimistic = Mingħajr rapporti tat-twassil
    .meaning = Kull messaġġ jitqies mibgħut sakemm jasal xi żball. Il-perċentwal ta’ dawk li twasslu jonqos ma’ kull żball.
ledger-policy-v8 = Kif jagħmel Campaign v8
    .meaning = Kull messaġġ ikun biss aċċettat sakemm jiġi rrappurtat it-twassil tiegħu. Messaġġ li t-tentattivi tiegħu għadhom għaddejjin ma jitqiesx li falla.

## In-numri ta’ mailing

ledger-percent = { $number }%
ledger-part = { $count } minn { $total }
ledger-rate-to-deliver = Messaġġi għat-twassil
    .meaning = Il-messaġġi kollha tal-mailing, ħlief dawk imħollija barra.
ledger-rate-handed-over = Mgħoddija
    .meaning = Messaġġi li s-sistema tal-posta aċċettathom. Il-perċentwali ta’ hawn taħt huma parti minn dan in-numru.
ledger-rate-sent = Messaġġi mibgħuta
    .meaning = Messaġġi li jitqiesu li twasslu jew li fallew.
ledger-rate-pending = Pendenti
    .meaning = Messaġġi li għadhom ma jitqisux li twasslu u lanqas li fallew.
ledger-rate-delivered = Twasslu
    .meaning = Messaġġi bl-istatus “Mibgħut”, minn dawk mgħoddija.
ledger-rate-failed = Bounces u żbalji
    .meaning = Messaġġi bl-istatus “Falla”, minn dawk mgħoddija.
ledger-rate-retrying = Tentattivi għaddejjin
    .meaning = Messaġġi rrifjutati għalissa, minn dawk mgħoddija. Is-sistema tal-posta għadha tipprova.
ledger-rate-unconfirmed = Mhux ikkonfermati
    .meaning = Messaġġi li t-twassil tagħhom qatt ma ġie rrappurtat, minn dawk mgħoddija. Jitqiesu mibgħuta.
ledger-rate-hard = Hard bounces
    .meaning = Messaġġi li fallew għax l-indirizz ma jaħdimx, minn dawk mgħoddija.
ledger-rate-soft = Soft bounces
    .meaning = Messaġġi li fallew jew qed jistennew għal raġuni oħra, minn dawk mgħoddija. L-indirizz jista’ jkun tajjeb.
ledger-rate-rejected = Irrifjutati
    .meaning = Messaġġi li s-sistema tal-posta l-oħra rrifjutathom, minn dawk mgħoddija.
ledger-rate-quarantined = Fi kwarantina
    .meaning = Messaġġi mħollija barra għax l-indirizz tagħhom jinsab fi kwarantina, mill-messaġġi kollha.
ledger-rate-denylisted = Fil-lista tal-esklużjoni
    .meaning = Messaġġi mħollija barra għax l-indirizz tagħhom jinsab fil-lista tal-esklużjoni, mill-messaġġi kollha.
ledger-rate-excluded = Imħollija barra
    .meaning = Messaġġi li ma ntbagħtux, mill-messaġġi kollha.
ledger-rate-opened = Miftuħa
    .meaning = Messaġġi li nfetħu mill-inqas darba, minn dawk li twasslu.
ledger-rate-clicked = Bi klikk fuq link
    .meaning = Messaġġi li fihom infetaħ link mill-inqas darba, minn dawk li twasslu.
ledger-rate-complaints = Immarkati bħala spam
    .meaning = Messaġġi li xi ħadd immarkahom bħala spam, minn dawk li twasslu.
ledger-rate-unsubscribed = Abbonamenti mħassra
    .meaning = Messaġġi li warajhom xi ħadd ħassar l-abbonament, minn dawk li twasslu.
ledger-rate-late = Żbalji li waslu tard
    .meaning = Messaġġi li l-iżball tagħhom wasal meta kienu diġà jitqiesu mibgħuta.

## It-tipi ta’ żball

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Injorat

## Ir-raġunijiet

ledger-reason-not-defined = Mhux ikklassifikat
ledger-reason-user-unknown = Indirizz mhux magħruf
ledger-reason-invalid-domain = Dominju ma nstabx
ledger-reason-unreachable = Ma ntlaħaqx
ledger-reason-account-disabled = Mailbox diżattivata
ledger-reason-mailbox-full = Mailbox mimlija
ledger-reason-not-connected = Mhux konness
ledger-reason-address-empty = Indirizz nieqes
ledger-reason-denylisted = Fil-lista tal-esklużjoni
ledger-reason-quarantined = Indirizz fi kwarantina
ledger-reason-duplicate = Indirizz doppju
ledger-reason-excluded-by-rule = Imħolli barra b’regola
ledger-reason-excluded-after-arbitration = Mailing ieħor kellu prijorità
ledger-reason-bad-quality = Indirizz ta’ kwalità baxxa
ledger-reason-unqualified = Indirizz postali mhux iċċekkjat
ledger-reason-not-eligible = L-ebda offerta adattata
ledger-reason-target-limited = Mailing limitat fid-daqs
ledger-reason-refused = Irrifjutat
ledger-reason-error-ignored = Żball injorat
ledger-reason-control-address = Indirizz ta’ kontroll

## L-istat ta’ indirizz

ledger-address-valid = Validu
    .meaning = Il-messaġġi jintbagħtu lil dan l-indirizz.
ledger-address-erroneous = Bi żbalji
    .meaning = Dan l-aħħar fallew messaġġi lil dan l-indirizz. Għadhom jintbagħtu.
ledger-address-quarantine = Fi kwarantina
    .meaning = Fallew wisq messaġġi lil dan l-indirizz. Jibqa’ barra sakemm xi ħadd jeħilsu.
ledger-address-denylisted = Fil-lista tal-esklużjoni
    .meaning = Xi ħadd immarka messaġġ lil dan l-indirizz bħala spam. Minn issa ’l quddiem jibqa’ barra.

## X’jiġri minn messaġġ

ledger-event-prepared = Imħejji
ledger-event-excluded = Imħolli barra
ledger-event-relayed = Mgħoddi
ledger-event-soft-bounce = Irrifjutat għalissa
ledger-event-delivered = Twassal
ledger-event-given-up = L-ebda tentattiv ieħor
ledger-event-hard-bounce = Irrifjutat: l-indirizz ma jaħdimx
ledger-event-auto-reply = Tweġiba awtomatika
ledger-event-opened = Miftuħ
ledger-event-clicked = Link miftuħ
ledger-event-complained = Immarkat bħala spam
ledger-event-unsubscribed = Abbonament imħassar
ledger-event-expired = Iż-żmien għat-tentattivi għadda
