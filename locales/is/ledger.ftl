### Hvernig fjöldasendingu reiddi af: orð um stöðu, tölur og ástæður, í pósti til þeirra sem standa að fjöldasendingum og á
### síðunni með annálnum.
###
### Fjöldasending er einn texti sem fer til margra netfanga. Lesandinn sendir fjöldapóst og rekur engan póstþjón. Stöður eru
### í hvorugkyni og eiga við póstinn. Póstlagt er það sem póstkerfið hefur tekið við; endursent er það sem berst til baka.
###
### lint: allow forbidden-term - hard bounce og soft bounce eru orð fagsins og standa í skýringunum

## Staða tölvupósts

ledger-status-pending = Í bið
    .meaning = Tölvupósturinn er póstlagður. Ekkert hefur frést af honum enn.
ledger-status-taken-into-account = Tekið til sendingar
    .meaning = Sendiþjónustan hefur tekið við tölvupóstinum. Engin skýrsla hefur borist um afhendinguna.
ledger-status-sent = Sent
    .meaning = Tölvupósturinn er afhentur, eða ekkert hefur borist til baka hingað til.
ledger-status-failed = Ekki afhent
    .meaning = Tölvupósturinn er ekki kominn til skila. Annállinn sýnir hvort reynt verður áfram.
ledger-status-ignored = Sleppt
    .meaning = Tölvupósturinn var ekki sendur. Hann er ekki talinn með í hlutföllunum.
ledger-substatus-prepared = ekki póstlagt enn
ledger-substatus-retrying = bíður nýrrar tilraunar
ledger-substatus-final = ekki verður reynt aftur
ledger-substatus-unconfirmed = afhending óstaðfest
ledger-late = barst seint til baka

## Hvernig talið er

ledger-policy-feedback = Með afhendingarskýrslum
    .meaning = Hver tölvupóstur er í bið þar til skýrsla berst um afhendingu. Hlutfall afhents pósts hækkar frá núlli.
ledger-policy-optimistic = Án afhendingarskýrslna
    .meaning = Hver tölvupóstur telst sendur svo lengi sem ekkert berst til baka. Hlutfall afhents pósts lækkar þegar póstur berst til baka.
ledger-policy-v8 = Eins og Campaign v8 telur
    .meaning = Hver tölvupóstur er aðeins tekinn til sendingar þar til skýrsla berst um afhendingu. Póstur sem bíður nýrrar tilraunar telst ekki óafhentur.

## Tölur fjöldasendingar

ledger-percent = { $number }%
ledger-part = { $count } af { $total }
ledger-rate-to-deliver = Póstur til afhendingar
    .meaning = Allur tölvupóstur fjöldasendingarinnar nema sá sem var sleppt.
ledger-rate-handed-over = Póstlagt
    .meaning = Tölvupóstur sem póstkerfið hefur tekið við. Hlutföllin hér fyrir neðan miðast við þennan fjölda.
ledger-rate-sent = Sendur póstur
    .meaning = Tölvupóstur sem telst annaðhvort afhentur eða óafhentur.
ledger-rate-pending = Í bið
    .meaning = Tölvupóstur sem telst enn hvorki afhentur né óafhentur.
ledger-rate-delivered = Afhent
    .meaning = Tölvupóstur með stöðuna „Sent“, af öllum póstlögðum pósti.
ledger-rate-failed = Endursendingar og villur
    .meaning = Tölvupóstur með stöðuna „Ekki afhent“, af öllum póstlögðum pósti.
ledger-rate-retrying = Bíður nýrrar tilraunar
    .meaning = Tölvupóstur sem var hafnað að sinni, af öllum póstlögðum pósti. Póstkerfið reynir aftur.
ledger-rate-unconfirmed = Óstaðfest
    .meaning = Tölvupóstur sem engin skýrsla barst um, af öllum póstlögðum pósti. Hann telst sendur.
ledger-rate-hard = Varanlega endursent
    .meaning = Hard bounce: tölvupóstur sem komst ekki til skila því að netfangið virkar ekki, af öllum póstlögðum pósti.
ledger-rate-soft = Tímabundið endursent
    .meaning = Soft bounce: tölvupóstur sem bíður eða komst ekki til skila af öðrum ástæðum, af öllum póstlögðum pósti. Netfangið getur verið í lagi.
ledger-rate-rejected = Hafnað
    .meaning = Tölvupóstur sem hitt póstkerfið hafnaði, af öllum póstlögðum pósti.
ledger-rate-quarantined = Í sóttkví
    .meaning = Tölvupóstur sem var sleppt því að netfangið er í sóttkví, af öllum tölvupósti.
ledger-rate-denylisted = Á bannlista
    .meaning = Tölvupóstur sem var sleppt því að netfangið er á bannlistanum, af öllum tölvupósti.
ledger-rate-excluded = Sleppt
    .meaning = Tölvupóstur sem var ekki sendur, af öllum tölvupósti.
ledger-rate-opened = Opnað
    .meaning = Tölvupóstur sem var opnaður að minnsta kosti einu sinni, af öllum afhentum pósti.
ledger-rate-clicked = Smellt
    .meaning = Tölvupóstur þar sem smellt var á tengil að minnsta kosti einu sinni, af öllum afhentum pósti.
ledger-rate-complaints = Merkt sem ruslpóstur
    .meaning = Tölvupóstur sem einhver merkti sem ruslpóst, af öllum afhentum pósti.
ledger-rate-unsubscribed = Afskráð
    .meaning = Tölvupóstur sem varð til þess að einhver afskráði sig, af öllum afhentum pósti.
ledger-rate-late = Barst seint til baka
    .meaning = Tölvupóstur sem barst til baka eftir að hann taldist sendur.

## Gerðir villna

ledger-type-hard = Varanlega endursent
ledger-type-soft = Tímabundið endursent
ledger-type-ignored = Ekki talið með

## Hvers vegna póstur komst ekki til skila eða var sleppt

ledger-reason-not-defined = Óflokkað
ledger-reason-user-unknown = Óþekkt netfang
ledger-reason-invalid-domain = Lénið fannst ekki
ledger-reason-unreachable = Ekki næst samband
ledger-reason-account-disabled = Pósthólfinu var lokað
ledger-reason-mailbox-full = Pósthólfið er fullt
ledger-reason-not-connected = Ekki tengt
ledger-reason-address-empty = Netfang vantar
ledger-reason-denylisted = Netfang á bannlista
ledger-reason-quarantined = Netfang í sóttkví
ledger-reason-duplicate = Tvítekið netfang
ledger-reason-excluded-by-rule = Sleppt samkvæmt reglu
ledger-reason-excluded-after-arbitration = Önnur fjöldasending gekk fyrir
ledger-reason-bad-quality = Ótraust netfang
ledger-reason-unqualified = Utanáskrift ekki yfirfarin
ledger-reason-not-eligible = Ekkert tilboð á við
ledger-reason-target-limited = Fjöldasending takmörkuð að stærð
ledger-reason-refused = Hafnað
ledger-reason-error-ignored = Villa ekki talin með
ledger-reason-control-address = Eftirlitsnetfang

## Ástand netfangs

ledger-address-valid = Gilt
    .meaning = Tölvupóstur er sendur á þetta netfang.
ledger-address-erroneous = Með villum
    .meaning = Póstur til þessa netfangs hefur ekki komist til skila undanfarið. Enn er sent á það.
ledger-address-quarantine = Í sóttkví
    .meaning = Of oft hefur póstur til þessa netfangs ekki komist til skila. Því er sleppt þar til einhver leysir það úr sóttkví.
ledger-address-denylisted = Á bannlista
    .meaning = Einhver merkti tölvupóst til þessa netfangs sem ruslpóst. Netfanginu er sleppt héðan í frá.

## Það sem gerist með tölvupóst

ledger-event-prepared = Undirbúið
ledger-event-excluded = Sleppt
ledger-event-relayed = Póstlagt
ledger-event-soft-bounce = Hafnað að sinni
ledger-event-delivered = Afhent
ledger-event-given-up = Hætt að reyna
ledger-event-hard-bounce = Hafnað: netfangið virkar ekki
ledger-event-auto-reply = Sjálfvirkt svar
ledger-event-opened = Opnað
ledger-event-clicked = Smellt á tengil
ledger-event-complained = Merkt sem ruslpóstur
ledger-event-unsubscribed = Afskráð
ledger-event-expired = Tími til tilrauna liðinn
