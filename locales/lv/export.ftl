### Veidnes e-pasta sistēmām, kas visiem gadījumiem raksta vienu tekstu.
###
### Tekstam jābūt patiesam jebkuram cēlonim un adrešu skaitam.

## Sūtītājs un temats

export-from = E-pasta pakalpojums
export-subject-success = Piegādāta vai nodota tālāk: jūsu vēstule
export-subject-verify = Jūsu pieprasītais piegādes pārskats

## Kas noticis

export-failed-what = Jūsu vēstule uz vienu vai vairākām adresēm nav piegādāta.
export-delayed-what = Jūsu vēstule uz vienu vai vairākām adresēm pagaidām nav piegādāta.
export-success-what = Jūsu vēstule ir piegādāta vai nodota tālāk citai e-pasta sistēmai.
export-success-later = Ja vēstule ir nodota tālāk, tās piegāde vēl var neizdoties. Par to var pienākt paziņojums.
export-verify-what = Šis ir pieprasītais piegādes pārskats.
export-listed = Katra adrese ir nosaukta turpmāk kopā ar to, ko par to atbildēja e-pasta sistēma, bieži angļu valodā.
export-enclosed = Pielikumā ir jūsu vēstule vai tikai tās galvene: sūtītājs, temats, datums un līdzīgas rindas.

## Kavēšanās

export-delayed-hours = Gaidīšanas laiks stundās, vismaz: { $hours }
export-delayed-days = Mēģinājumu ilgums dienās, skaitot no nosūtīšanas: { $days }
export-urgent = Ja tas ir steidzami, izmantojiet citu saziņas veidu, piemēram, tālruni.

## Viens teksts neizdevušās un kavētas piegādes gadījumam

export-problem-what = Jūsu vēstule uz vienu vai vairākām adresēm nav piegādāta.
export-problem-warning = Ja virs šī teksta ir šādi vārdi angļu valodā, mēs turpinām mēģināt un jums nekas nav jādara: { $words }
export-problem-otherwise = Ja to tur nav, vairs nemēģināsim vēstuli piegādāt. Tad var palīdzēt turpmākais:

## Cēloņi, kur domēna nosaukumu nevar pateikt

export-who-their-admin = Otras puses administratori var { $act }.
export-headline =
    .mailbox-unknown = E-pasta serveris nepazīst šo adresi
    .domain-unknown = Šīs adreses domēns nav atrasts
    .mailbox-moved = Adrese ir pārcelta, ziņo e-pasta serveris
    .address-changed-hands = Adresei ir jauns īpašnieks, ziņo e-pasta serveris
    .mailbox-problem = Pastkastē ir kļūme, ziņo e-pasta serveris
    .mailbox-full = Pastkaste ir pilna, ziņo e-pasta serveris
    .mailbox-disabled = Pastkaste ir izslēgta, ziņo e-pasta serveris
    .list-expansion-failed = E-pasta serveris neatrada saraksta dalībniekus
    .forwarding-broken = Pārsūtīšana no pastkastes nedarbojas, ziņo e-pasta serveris
    .recipient-rate-limited = Pastkaste saņem pārāk daudz vēstuļu, ziņo e-pasta serveris
    .system-problem = E-pasta serveris ziņo par savas sistēmas kļūmi
    .system-full = E-pasta sistēma ir pilna, ziņo e-pasta serveris
    .system-not-accepting = Vēstules netiek pieņemtas, ziņo e-pasta serveris
    .system-misconfigured = E-pasta serveris ziņo par kļūdu iestatījumos
    .feature-missing = E-pasta serveris neatbalsta vēstules opciju
    .host-unreachable = Šīs adreses e-pasta serveris nav sasniedzams
    .connection-refused = Šīs adreses e-pasta serveris noraidīja savienojumu
    .connection-broken = Savienojums ar e-pasta serveri pārtrūka pāragri
    .route-broken = Derīgs ceļš uz šo adresi nav atrasts
    .domain-lookup-failed = Šīs adreses e-pasta serveri neizdevās atrast
    .system-congested = E-pasta sistēma ir pārslogota, ziņo e-pasta serveris
    .refused-by-policy = E-pasta servera noteikumi šo vēstuli nepieļauj
    .refused-as-spam = E-pasta serveris uzskata vēstuli par mēstuli
    .sender-not-allowed = E-pasta serveris nepieņem jūsu vēstules šai adresei
    .list-restricted = Saraksts jūsu adresei ir slēgts, ziņo e-pasta serveris
    .outside-senders-refused = Adrese pieņem tikai iekšēju e-pastu, ziņo e-pasta serveris
    .sender-not-verified = Vēstules izcelsme nav apstiprināta, ziņo e-pasta serveris
    .spf-failed = E-pasta serveris neatzina sūtītāja serveri
    .dkim-failed = E-pasta serveris neatrada derīgu ciparparakstu
    .dmarc-failed = E-pasta serveris nevarēja saistīt vēstuli ar sūtītāju
    .reverse-dns-missing = E-pasta serveris neatrada derīgu sūtītāja servera nosaukumu
    .sending-server-refused = E-pasta serveris nepieņem vēstules no sūtītāja servera
    .sending-server-blocklisted = Sūtītāja serveris ir bloķēšanas sarakstā, ziņo e-pasta serveris
    .sending-server-reputation-low = E-pasta serveris pārāk maz uzticas sūtītāja serverim
    .asked-to-try-later = E-pasta serveris lūdz mēģināt vēlāk
    .priority-too-low = E-pasta serveris pieņem tikai augstākas prioritātes vēstules
    .secure-connection-failed = Drošu savienojumu ar e-pasta serveri neizdevās izveidot
    .mta-sts-failed = Domēna drošības noteikumu pārbaude neizdevās
    .dane-failed = Domēna drošības ierakstu pārbaude neizdevās
    .certificate-invalid = E-pasta servera sertifikāts nav pieņemts
