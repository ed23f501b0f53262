### Kas noticis ar sūtījumu: vārdi statusiem, skaitļiem un iemesliem vēstulēs sūtījumu autoriem un žurnāla lapā.
###
### Sūtījums ir viens teksts, kas iet uz daudzām adresēm. Lasītājs sūta sūtījumus un neuztur e-pasta serveri. Statuss attiecas uz
### vēstuli, tāpēc tas ir sieviešu dzimtē. Atgriežas viss, kas ziņo, ka vēstule nav piegādāta.

## Vēstules statuss

ledger-status-pending = Gaida
    .meaning = Vēstule ir nodota. Par to vēl nav pārskata.
ledger-status-taken-into-account = Pieņemta sūtīšanai
    .meaning = Sūtīšanas pakalpojums ir pieņēmis vēstuli. Piegādes pārskata vēl nav.
ledger-status-sent = Nosūtīta
    .meaning = Vēstule ir piegādāta, vai arī līdz šim nekas nav atgriezies.
ledger-status-failed = Neizdevās
    .meaning = Vēstule nav piegādāta. Žurnālā redzams, vai mēģinājumi turpinās.
ledger-status-ignored = Izlaista
    .meaning = Vēstule netika nosūtīta. Procentos tā netiek ieskaitīta.
ledger-substatus-prepared = vēl nav nodota
ledger-substatus-retrying = mēģina vēlreiz
ledger-substatus-final = mēģinājumu vairs nebūs
ledger-substatus-unconfirmed = piegāde nav apstiprināta
ledger-late = atgriezās vēlu

## Kā skaita vēstules

ledger-policy-feedback = Ar piegādes pārskatiem
    .meaning = Katra vēstule gaida, līdz pienāk piegādes pārskats. Piegādāto vēstuļu daļa aug no nulles.
ledger-policy-optimistic = Bez piegādes pārskatiem
    .meaning = Katra vēstule skaitās nosūtīta, kamēr nekas neatgriežas. Piegādāto vēstuļu daļa sarūk, kad vēstules atgriežas.
ledger-policy-v8 = Tā, kā skaita Campaign v8
    .meaning = Katra vēstule ir tikai pieņemta, līdz pienāk piegādes pārskats. Vēstules, ko mēģina piegādāt vēlreiz, neskaita par neizdevušos piegādi.

## Sūtījuma skaitļi

ledger-percent = { $number }%
ledger-part = { $count } no { $total }
ledger-rate-to-deliver = Piegādājamās vēstules
    .meaning = Visas sūtījuma vēstules, izņemot izlaistās.
ledger-rate-handed-over = Nodotas
    .meaning = Vēstules, ko e-pasta sistēma ir pieņēmusi. Turpmākās daļas rēķinātas no šī skaita.
ledger-rate-sent = Nosūtītās vēstules
    .meaning = Vēstules, kas skaitās piegādātas vai ko neizdevās piegādāt.
ledger-rate-pending = Gaida
    .meaning = Vēstules, kurām rezultāta vēl nav.
ledger-rate-delivered = Piegādātas
    .meaning = Cik daudzām nodotajām vēstulēm ir statuss „Nosūtīta”.
ledger-rate-failed = Atgrieztās un kļūdas
    .meaning = Cik daudzām nodotajām vēstulēm ir statuss „Neizdevās”.
ledger-rate-retrying = Mēģina vēlreiz
    .meaning = Cik daudzas nodotās vēstules pagaidām ir noraidītas. E-pasta sistēma mēģina vēlreiz.
ledger-rate-unconfirmed = Nav apstiprinātas
    .meaning = Par cik daudzām nodotajām vēstulēm piegādes pārskats tā arī nepienāca. Tās skaitās nosūtītas.
ledger-rate-hard = Pastāvīgi atgrieztas
    .meaning = Hard bounce: cik daudzas nodotās vēstules neizdevās piegādāt, jo adrese nedarbojas.
ledger-rate-soft = Īslaicīgi atgrieztas
    .meaning = Soft bounce: cik daudzas nodotās vēstules cita iemesla dēļ gaida vai nav piegādātas. Adrese var būt laba.
ledger-rate-rejected = Noraidītas
    .meaning = Cik daudzas nodotās vēstules otra e-pasta sistēma noraidīja.
ledger-rate-quarantined = Karantīnā
    .meaning = Cik daudzas no visām vēstulēm ir izlaistas, jo adrese ir karantīnā.
ledger-rate-denylisted = Bloķēšanas sarakstā
    .meaning = Cik daudzas no visām vēstulēm ir izlaistas, jo adrese ir bloķēšanas sarakstā.
ledger-rate-excluded = Izlaistas
    .meaning = Cik daudzas no visām vēstulēm nav nosūtītas.
ledger-rate-opened = Atvērtas
    .meaning = Cik daudzas piegādātās vēstules ir atvērtas vismaz vienreiz.
ledger-rate-clicked = Ar klikšķi
    .meaning = Cik daudzās piegādātajās vēstulēs vismaz vienreiz noklikšķināts uz saites.
ledger-rate-complaints = Atzīmētas kā mēstules
    .meaning = Cik daudzas piegādātās vēstules kāds ir atzīmējis kā mēstules.
ledger-rate-unsubscribed = Atteikšanās
    .meaning = Pēc cik daudzām piegādātajām vēstulēm kāds atteicies no nākamajām.
ledger-rate-late = Atgriezās vēlu
    .meaning = Vēstules, kas atgriezās, kad jau skaitījās nosūtītas.

## Kļūdu veidi

ledger-type-hard = Pastāvīgi atgriezta
ledger-type-soft = Īslaicīgi atgriezta
ledger-type-ignored = Neskaita

## Kāpēc vēstule nav piegādāta vai ir izlaista

ledger-reason-not-defined = Nav klasificēts
ledger-reason-user-unknown = Nezināma adrese
ledger-reason-invalid-domain = Domēns nav atrasts
ledger-reason-unreachable = Nav sasniedzams
ledger-reason-account-disabled = Pastkaste ir izslēgta
ledger-reason-mailbox-full = Pastkaste ir pilna
ledger-reason-not-connected = Nav savienojuma
ledger-reason-address-empty = Adrese nav norādīta
ledger-reason-denylisted = Adrese bloķēšanas sarakstā
ledger-reason-quarantined = Adrese karantīnā
ledger-reason-duplicate = Adrese atkārtojas
ledger-reason-excluded-by-rule = Izslēgta ar noteikumu
ledger-reason-excluded-after-arbitration = Priekšroka citam sūtījumam
ledger-reason-bad-quality = Nekvalitatīva adrese
ledger-reason-unqualified = Pasta adrese nav pārbaudīta
ledger-reason-not-eligible = Nav piemērota piedāvājuma
ledger-reason-target-limited = Sūtījuma apjoms ierobežots
ledger-reason-refused = Noraidīta
ledger-reason-error-ignored = Kļūda neņemta vērā
ledger-reason-control-address = Kontroles adrese

## Kādā stāvoklī ir adrese

ledger-address-valid = Derīga
    .meaning = Uz šo adresi vēstules tiek sūtītas.
ledger-address-erroneous = Ar kļūdām
    .meaning = Vēstules uz šo adresi pēdējā laikā neizdevās piegādāt. Tās joprojām tiek sūtītas.
ledger-address-quarantine = Karantīnā
    .meaning = Pārāk daudz vēstuļu uz šo adresi neizdevās piegādāt. Adresi izlaiž, līdz kāds to atbrīvo.
ledger-address-denylisted = Bloķēšanas sarakstā
    .meaning = Vēstule uz šo adresi ir atzīmēta kā mēstule. Turpmāk adresi izlaiž.

## Kas notiek ar vēstuli

ledger-event-prepared = Sagatavota
ledger-event-excluded = Izlaista
ledger-event-relayed = Nodota
ledger-event-soft-bounce = Pagaidām noraidīta
ledger-event-delivered = Piegādāta
ledger-event-given-up = Mēģinājumi pārtraukti
ledger-event-hard-bounce = Noraidīta: adrese nedarbojas
ledger-event-auto-reply = Automātiska atbilde
ledger-event-opened = Atvērta
ledger-event-clicked = Klikšķis uz saites
ledger-event-complained = Atzīmēta kā mēstule
ledger-event-unsubscribed = Atteikšanās no vēstulēm
ledger-event-expired = Mēģinājumu laiks beidzies
