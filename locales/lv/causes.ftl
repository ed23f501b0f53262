### Cēloņi: kāpēc vēstule nav piegādāta un kas palīdz.
###
### Ko apgalvo cits serveris, to piedēvējam tam (ziņo, norāda, pēc tā atbildes); tas nav mūsu konstatējums.
### .act ir nenoteiksme, kas der aiz „var”, „atliek” un aiz kola: pārbaudīt adresi.
### .recipient ir tikai palīdzības lapās un uzrunā pastkastes īpašnieku, arī ar jūs.
### $domain netiek locīts: tas stāv aiz vārda „domēns” pareizajā locījumā.
### „Citā veidā” nozīmē: nevis ar to pašu vēstuli, bet, piemēram, pa tālruni.

## Nekas noteikts nav zināms

cause-unknown =
    .headline = Precīzs iemesls nav zināms
    .why = Piegādes pārskatā nav nosaukts skaidrs cēlonis. Viss, kas zināms, ir šī paziņojuma beigās.
    .act = noskaidrot cēloni
    .step-1 = Vēlreiz pārbaudiet adresi.
    .step-2 = Pagaidiet dažas stundas, tad nosūtiet vēstuli vēlreiz.
    .step-3 = Ja tas atkārtojas, pārsūtiet visu šo paziņojumu savam administratoram.
    .otherwise = Abu pušu administratori var atrast vairāk savos žurnālos.
    .admin = Statuss un atbilde cēloni nenosaka. Atrodiet vēstuli savā žurnālā pēc šeit norādītajiem laikiem un identifikatoriem. Ja ir nosaukts otrs serveris, atbildi var izskaidrot tā administratori.

## Adreses

cause-address-problem =
    .headline = Kāda no šīs vēstules adresēm nav pieņemta
    .why = Kāds e-pasta serveris ceļā nav pieņēmis vienu no šīs vēstules adresēm. Biežākais iemesls ir drukas kļūda.
    .act = pārbaudīt adresi
    .step-1 = Salīdziniet adresi burtu pa burtam ar to, kas ir kādā agrākā adresāta vēstulē. Pievērsiet uzmanību arī atstarpēm, komatiem un punktiem.
    .step-2 = Ierakstiet adresi no jauna, nevis izvēlieties to no ieteikumu saraksta.
    .step-3 = Noskaidrojiet pašreizējo adresi citā veidā, piemēram, pa tālruni.
    .otherwise = Ja adrese ir pareiza, vairāk var noskaidrot domēna { $domain } administratori.
    .admin = Salīdziniet adresi šajā pārskatā ar to, ko izmantoja sūtītājs. To var būt mainījuši aizstājvārdi un pārsūtīšana. Pārbaudiet adreses sintaksi, domēnu un saņemto atbildi.

cause-mailbox-unknown =
    .headline = Domēna { $domain } serveris nepazīst šo adresi
    .why = Domēna { $domain } e-pasta serveris ziņo, ka tam nav pastkastes ar šādu adresi. Iespējams, adresē ir drukas kļūda vai pastkaste ir slēgta.
    .act = pārbaudīt adresi
    .step-1 = Salīdziniet adresi burtu pa burtam ar to, kas ir kādā agrākā adresāta vēstulē. Traucē jau viens nepareizs burts.
    .step-2 = Ja adrese bija no ieteikumu saraksta, vispirms izdzēsiet to no šī saraksta. Tad ierakstiet to no jauna.
    .step-3 = Noskaidrojiet pareizo adresi citā veidā. Tad nosūtiet vēstuli vēlreiz.
    .otherwise = Ja adrese ir pareiza, domēna { $domain } administratori var redzēt, kāpēc tā tur nav zināma.
    .recipient = Vai šī ir jūsu adrese? Pārbaudiet, vai tā ir pareizi uzrakstīta tur, kur citi to atrod. Pajautājiet savam administratoram, vai pastkaste pastāv.
    .admin = Ja pastkastei būtu jāpastāv, tās administratoriem jāpārbauda direktorijs, aizstājvārdi un adresātu tabulas. Pārbaudiet, vai MX ieraksti ved uz sistēmu, kurā ir šī pastkaste. Aizstājvārds vai pārsūtīšanas noteikums var norādīt uz adresi, kuras vairs nav.

cause-domain-unknown =
    .headline = Domēns { $domain } nav atrasts
    .why = Adreses daļa aiz @ zīmes nekur neved. Iespējams, tajā ir drukas kļūda vai arī to vairs neizmanto.
    .act = pārbaudīt adresi
    .step-1 = Pārbaudiet adreses daļu aiz @ zīmes burtu pa burtam. Tādas galotnes kā .com un .co ir viegli sajaukt.
    .step-2 = Sameklējiet pareizo adresi kādā agrākā vēstulē vai tīmekļa vietnē.
    .step-3 = Noskaidrojiet pareizo adresi citā veidā. Tad nosūtiet vēstuli vēlreiz.
    .otherwise = Ja nosaukums { $domain } ir pareizs, problēmu var novērst tikai šī domēna īpašnieks.
    .admin = Sameklējiet domēna MX, A un AAAA ierakstus arī no cita tīkla. NXDOMAIN visur nozīmē nepareizu nosaukumu vai beigušos reģistrāciju. NXDOMAIN tikai šeit norāda uz jūsu DNS resolveri.

cause-domain-accepts-no-mail =
    .headline = Domēns { $domain } vispār nepieņem e-pastu
    .why = Šis domēns ir iestatīts tā, lai e-pastu nepieņemtu. Tāpēc tajā nav sasniedzama neviena adrese.
    .act = izmantot citu adresi
    .step-1 = Pārbaudiet adreses daļu aiz @ zīmes. Pareizais var būt līdzīgs nosaukums.
    .step-2 = Noskaidrojiet citu adresi, piemēram, pa tālruni.
    .step-3 = Sameklējiet saziņas veidlapu organizācijas tīmekļa vietnē.
    .otherwise = Ja domēnam { $domain } e-pasts būtu jāpieņem, tā īpašniekam jāmaina domēna iestatījumi.
    .admin = Domēns publicē „null MX” ierakstu (RFC 7505). Ja tā ir kļūda, īpašniekam tā vietā jāpublicē savu e-pasta serveru MX ieraksti.

cause-address-malformed =
    .headline = Šādi uzrakstīta adrese nav pieņemta
    .why = Pārskatā norādīts, ka adrese nav uzrakstīta tā, kā jāraksta e-pasta adreses. Traucē jau viena lieka atstarpe vai komats.
    .act = izlabot adresi
    .step-1 = Meklējiet atstarpes, komatus, pēdiņas, iekavas un punktu beigās. Nekam no tā adresē nav vietas.
    .step-2 = Pārbaudiet, vai ir viena @ zīme un aiz tās pilns domēns, piemēram, example.com.
    .step-3 = Adresi nekopējiet, bet ierakstiet. Nokopētā tekstā var būt neredzamas rakstzīmes.
    .otherwise = Ja adrese izskatās pareiza, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Apskatiet adresi RCPT komandā, ne tikai galvenē. Parastās kļūdas: liekas pēdiņas vai leņķiekavas, parādāmais vārds, punkts beigās, domēns bez punkta, nulles platuma vai līdzīga izskata rakstzīmes, vairāk par 64 oktetiem pirms @ zīmes (RFC 5321, 4.1.2. un 4.5.3.1. sadaļa). Ja sūtītājs adresi ierakstīja pareizi, atrodiet kontaktu, aizstājvārdu vai programmu, kas to mainīja.

cause-address-ambiguous =
    .headline = Adrese nav viennozīmīga, ziņo domēna { $domain } serveris
    .why = Domēna { $domain } e-pasta serveris ziņo, ka šī adrese var apzīmēt vairākas pastkastes. Tas nevar noteikt, kura ir domāta.
    .act = izmantot pilnu adresi
    .step-1 = Izmantojiet pilnu adresi, nevis tās saīsinājumu vai tikai vārdu.
    .step-2 = Noskaidrojiet citā veidā adresi, kas noteikti darbojas.
    .otherwise = Domēna { $domain } administratori var panākt, ka adrese ved tikai uz vienu pastkasti.
    .recipient = Pastāstiet savam administratoram, ka jūsu adrese ved uz vairākām pastkastēm. Kamēr tas nav izlabots, dodiet citiem kādu citu savu adresi.
    .admin = Kļūda ir adresāta puses direktorijā. Tās administratoriem šī adrese jāmeklē visās pastkastēs, kontaktos, grupās, aizstājvārdos un pārrakstīšanas noteikumos un jāatstāj tikai vienā vietā. Arī meklējumam pēc vārda jādod viens rezultāts. Pēc izmaiņām pagaidiet, līdz direktorijs ir sinhronizēts ar e-pasta serveri.

cause-mailbox-moved =
    .headline = Adrese ir pārcelta, ziņo domēna { $domain } serveris
    .why = Domēna { $domain } e-pasta serveris ziņo, ka šīs pastkastes tur vairs nav. Uz jauno adresi tas vēstules nepārsūta.
    .act = izmantot jauno adresi
    .step-1 = Noskaidrojiet jauno adresi citā veidā.
    .step-2 = Tā var būt nosaukta otra servera atbildē šī paziņojuma beigās. Pārliecinieties, vai tā ir pareiza.
    .step-3 = Nomainiet adresi savos kontaktos. Tad nosūtiet vēstuli vēlreiz.
    .otherwise = Domēna { $domain } administratori var iestatīt pārsūtīšanu no vecās adreses.
    .recipient = Vai šī ir jūsu vecā adrese? Pasakiet citiem jauno. Jūsu administrators, iespējams, kādu laiku var vēstules pārsūtīt.
    .admin = Otrs serveris ziņo par pastkasti, kas ir pārcelta un kuras vēstules netiek pārsūtītas. Atbilde 551 var nosaukt jauno adresi: pārbaudiet to, pirms kāds to izmanto.

cause-address-changed-hands =
    .headline = Adresei ir jauns īpašnieks, ziņo domēna { $domain } serveris
    .why = Vēstule bija domāta tikai tam, kam šī adrese piederēja noteiktā dienā. Domēna { $domain } e-pasta serveris ziņo, ka kopš tā laika īpašnieks ir mainījies.
    .act = noskaidrot citu adresi
    .step-1 = Noskaidrojiet pašreizējo adresi citā veidā.
    .step-2 = Nesūtiet uz veco adresi neko personisku. To var izlasīt kāds cits.
    .step-3 = Izdzēsiet veco adresi no saviem kontaktiem un sarakstiem.
    .otherwise = Ja īpašnieks nav mainījies, domēna { $domain } administratori var izlabot datumu, kas pie viņiem ierakstīts.
    .recipient = Ja šī adrese visu laiku ir piederējusi jums, lūdziet savam administratoram izlabot ierakstīto datumu. Ja tā jums ir nesen, vēstule nebija domāta jums.
    .admin = Vēstulei bija parametrs RRVS vai lauks Require-Recipient-Valid-Since (RFC 7293). Salīdziniet tā datumu ar dienu, kad konta turētājs pēdējoreiz apstiprināja adresi. Nesūtiet turp paroles atiestatīšanas saites un citus privātus datus; panāciet, lai tiek apstiprināta cita adrese. 5.7.17 attiecas uz pastkasti, 5.7.18 uz visu domēnu. Ja īpašnieks nav mainījies ne vienam, ne otram, dati jāizlabo otrai pusei.

cause-sender-address-refused =
    .headline = Jūsu sūtītāja adrese nav pieņemta
    .why = Kāds e-pasta serveris ceļā nav pieņēmis adresi, no kuras rakstījāt. Iemesls var būt tās pieraksts vai tās domēna iestatījumi.
    .act = pārbaudīt sūtītāja adresi
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Pārbaudiet savu adresi e-pasta programmas iestatījumos.
    .step-3 = Ja jums ir cita adrese, nosūtiet vēstuli no tās.
    .otherwise = Cik redzams pārskatā, cēlonis nav adrese, uz kuru rakstījāt.
    .admin = Pārbaudiet aploksnes sūtītāju: sintaksi un to, vai tā domēnam ir MX, A vai AAAA ieraksti. Daudzi serveri noraida sūtītāja domēnu, kas nav atrodams DNS vai kam ir „null MX”.

cause-sender-address-malformed =
    .headline = Šādi uzrakstīta jūsu sūtītāja adrese nav pieņemta
    .why = E-pasta serveris ziņo, ka adrese, no kuras rakstījāt, nav uzrakstīta tā, kā jāraksta e-pasta adreses.
    .act = izlabot sūtītāja adresi
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Apskatiet savu adresi e-pasta programmas iestatījumos. Izņemiet atstarpes, komatus un iekavas.
    .step-3 = Ja vēstuli sūtīja ierīce vai tīmekļa vietne, pārbaudiet tur iestatīto sūtītāja adresi.
    .otherwise = Cik redzams pārskatā, cēlonis nav adrese, uz kuru rakstījāt.
    .admin = Apskatiet MAIL FROM komandu savā žurnālā. Parastās kļūdas: tukšs domēns, tikai resursdatora nosaukums, parādāmais vārds iekavās, atstarpes, rakstzīmes ārpus ASCII bez SMTPUTF8. Pārbaudiet konta atribūtu mail un sūtītāju, kas iestatīts ierīcēs, skriptos un tīmekļa veidlapās. Pārrakstīšana (SRS, VERP, masquerading) var pagarināt lokālo daļu virs 64 oktetiem (RFC 5321, 4.5.3.1.1. sadaļa).

cause-sender-domain-unknown =
    .headline = E-pasta serveris neatrada jūsu adreses domēnu
    .why = Serveris pārbaudīja jūsu adreses daļu aiz @ zīmes. Tur netika atrasts domēns, kas varētu saņemt atbildi.
    .act = pārbaudīt sūtītāja domēnu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Pārbaudiet savas adreses daļu aiz @ zīmes e-pasta programmā.
    .step-3 = Ja jums ir adrese citā domēnā, nosūtiet vēstuli no tās.
    .otherwise = Cik redzams pārskatā, cēlonis nav adrese, uz kuru rakstījāt.
    .admin = Sameklējiet aploksnes sūtītāja domēna MX, A un AAAA ierakstus no ārpuses, ar vairākiem DNS resolveriem. Parastās kļūdas: beigusies reģistrācija, bojāta deleģēšana vai DNSSEC (SERVFAIL), domēns, kas pastāv tikai iekšēji, piemēram, .local vai resursdatora nosaukums. Iekšējos domēnus vārtejā pārrakstiet uz publisku. Ja tagad viss ir kārtībā, nogaidiet zonas negatīvo TTL un sūtiet vēlreiz.

cause-sender-domain-accepts-no-mail =
    .headline = E-pasta serveris ziņo: jūsu domēns nepieņem e-pastu
    .why = Serveris norāda, ka jūsu adreses domēns ir iestatīts tā, ka e-pastu nepieņem. Vēstules, uz kurām nevar atbildēt, tas noraida.
    .act = nodrošināt iespēju atbildēt
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja jums ir adrese, kas saņem e-pastu, nosūtiet vēstuli no tās.
    .otherwise = Cik redzams pārskatā, cēlonis nav adrese, uz kuru rakstījāt.
    .admin = Aploksnes sūtītāja domēns publicē „null MX” ierakstu (RFC 7505), tāpēc pārskats to nevarētu sasniegt. Noskaidrojiet, kura programma vai pakalpojums izmanto to kā sūtītāju, un iestatiet tur atgriešanas adresi domēnā, kas pieņem e-pastu. Ja domēnam e-pasts būtu jāpieņem, aizstājiet „null MX” ar īstiem MX ierakstiem. Ja neviens to neizmanto, sūtītājs var būt viltots: apskatiet DMARC pārskatus.

## Pastkastes

cause-mailbox-problem =
    .headline = Pastkastē ir kļūme, ziņo domēna { $domain } serveris
    .why = Domēna { $domain } e-pasta serveris nevarēja piegādāt vēstuli šajā pastkastē. Tā atbildē teikts, ka cēlonis ir pašā pastkastē.
    .act = salabot pastkasti
    .step-1 = Pavēstiet adresātam citā veidā, ka vēstules nepienāk.
    .step-2 = Pagaidiet vienu dienu, tad nosūtiet vēstuli vēlreiz.
    .step-3 = Ja tas ir steidzami, izmantojiet citu šī adresāta adresi.
    .otherwise = Domēna { $domain } administratori var redzēt precīzu cēloni.
    .recipient = Piesakieties savā pastkastē un apskatiet, vai tur ir brīdinājumi. Ja to nav, informējiet savu administratoru.
    .admin = Otrs serveris adresi pieņem un ziņo par pastkastes kļūmi. Tā administratoriem jāpārbauda pastkastes stāvoklis, tās pārsūtīšana un, ja tas ir saraksts, tā dalībnieki.

cause-mailbox-full =
    .headline = Pastkaste ir pilna, ziņo domēna { $domain } serveris
    .why = Pilna pastkaste jaunas vēstules nepieņem. Kad tajā būs atbrīvota vieta, vēstules atkal varēs pienākt.
    .act = atbrīvot vietu
    .step-1 = Pavēstiet adresātam citā veidā, ka pastkaste ir pilna.
    .step-2 = Nosūtiet vēstuli vēlreiz, kad būs vieta.
    .step-3 = Ja tas ir steidzami, izmantojiet citu šī adresāta adresi.
    .otherwise = Domēna { $domain } administratori var arī piešķirt pastkastei vairāk vietas.
    .recipient = Izdzēsiet lielas vai vecas vēstules, tad iztukšojiet atkritni un mēstuļu mapi. Ja vajag vairāk vietas, vērsieties pie sava administratora.
    .admin = Saņemtajā atbildē teikts, ka pastkaste ir pārsniegusi kvotu. Tās administratori var kvotu palielināt vai atbrīvot vietu; bieži tiek skaitīta arī atkritne un mēstuļu mape. Pirms masveida sūtījuma pārbaudiet, vai pastkasti vēl lieto.

cause-mailbox-disabled =
    .headline = Pastkaste ir izslēgta, ziņo domēna { $domain } serveris
    .why = Domēna { $domain } e-pasta serveris šai pastkastei vēstules nepieņem. Tā var būt slēgta uz laiku vai pavisam.
    .act = ieslēgt pastkasti
    .step-1 = Noskaidrojiet citā veidā, vai šo adresi vēl lieto.
    .step-2 = Izmantojiet citu šī adresāta vai organizācijas adresi.
    .otherwise = Ja pastkastei būtu jādarbojas, domēna { $domain } administratori var to atkal ieslēgt.
    .recipient = Piesakieties savā pastkastē; varbūt tā pārāk ilgi nav lietota. Ja tas neizdodas, lūdziet savam administratoram to ieslēgt.
    .admin = Konts ir izslēgts, bloķēts vai apturēts, bieži pēc ilgas dīkstāves. Tā administratori var to atkal ieslēgt vai iestatīt aizstājvārdu vai pārsūtīšanu. Citādi izņemiet adresi no saviem sarakstiem.

cause-list-expansion-failed =
    .headline = Domēna { $domain } serveris neatrada saraksta dalībniekus
    .why = Šī ir saraksta vai grupas adrese. Domēna { $domain } e-pasta serveris ziņo, ka vēstuli nevarēja nodot tālāk dalībniekiem.
    .act = salabot sarakstu
    .step-1 = Pavēstiet saraksta īpašniekam citā veidā, ka vēstules netiek cauri.
    .step-2 = Ja tas ir steidzami, rakstiet tieši tiem dalībniekiem, kuru adreses zināt.
    .otherwise = Domēna { $domain } administratori var redzēt, kāpēc dalībniekus nevarēja atrast.
    .recipient = Vai jūs pārziņāt šo sarakstu? Pārbaudiet tā dalībniekus un izņemiet ierakstus, kas vairs nedarbojas. Ja neko neatrodat, informējiet savu administratoru.
    .admin = Otrā pusē, šādā secībā: vai serveris var nolasīt direktoriju, failu vai datubāzi ar dalībniekiem; vai vēl der dinamiskās grupas filtrs un bāze; vai ligzdotie saraksti nesatur viens otru; vai kāds ieraksts nav kļūdains. Pirms sarakstam atkal tiek sūtītas vēstules, izvērsiet to ar roku. Citi saraksti šajā sistēmā parādīs, vai vainīgs ir saraksts vai direktorijs.

cause-forwarding-broken =
    .headline = Pārsūtīšana nedarbojas, ziņo domēna { $domain } serveris
    .why = Šī pastkaste savas vēstules pārsūta uz citu adresi. Domēna { $domain } e-pasta serveris ziņo, ka tas neizdodas.
    .act = izlabot pārsūtīšanu
    .step-1 = Pavēstiet adresātam citā veidā, ka šīs pastkastes pārsūtīšana nedarbojas.
    .step-2 = Ja tas ir steidzami, izmantojiet citu šī adresāta adresi.
    .otherwise = Cik redzams pārskatā, jūsu izmantotā adrese ir pareiza. Bieži pārsūtīšanu var izlabot arī adresāts.
    .recipient = Apskatiet, uz kuru adresi jūsu pastkaste pārsūta vēstules. Izlabojiet to vai pārsūtīšanu izslēdziet.
    .admin = Otrā pusē noskaidrojiet, kur pārsūtīšana iestatīta: kontā, pastkastes noteikumā, aizstājvārdā vai kontakta objektā. Nosūtiet pārbaudes vēstuli tieši uz mērķa adresi. Izlabojiet vai izņemiet mērķi, un tikmēr paturiet vietējo kopiju. Ja mērķis noraida pārsūtītu pastu, pārbaudiet SPF un DMARC: iespējams, trūkst SRS vai ARC.

## E-pasta sistēmas

cause-system-problem =
    .headline = Domēna { $domain } serveris ziņo par savas sistēmas kļūmi
    .why = Domēna { $domain } e-pasta sistēma šo vēstuli nevarēja pieņemt. Tās atbildē teikts, ka cēlonis ir pašā sistēmā.
    .act = salabot e-pasta sistēmu
    .step-1 = Pagaidiet dažas stundas, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja problēma turpinās, tā jārisina domēna { $domain } administratoriem.
    .admin = Otra sistēma ziņo par savu kļūmi: krātuve, apkope, konfigurācija vai trūkstoša funkcija. Tās administratoriem vajadzīgs laiks, atbildē norādītais rindas ID un pati atbilde.

cause-system-full =
    .headline = E-pasta sistēma ir pilna, ziņo domēna { $domain } serveris
    .why = E-pasta serveris ziņo, ka tam vairs nav vietas jaunām vēstulēm. Tas attiecas uz visu sistēmu, nevis uz vienu pastkasti.
    .act = atbrīvot vietu krātuvē
    .step-1 = Pagaidiet vienu dienu, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja tas ir steidzami, izmantojiet šī adresāta adresi citā domēnā.
    .otherwise = Ja tas ilgst vairākas dienas, vietu atbrīvot var tikai domēna { $domain } administratori.
    .admin = Atbilde attiecas uz visu otru serveri, nevis uz kvotu. Tā administratoriem jāpārbauda brīvā vieta un inode skaits rindas un pasta sējumos, tad atmiņa, tad slieksnis, zem kura serveris pārstāj pieņemt pastu (Postfix: queue_minfree, Exchange: back pressure). Sūtītāja pusē rindai tikai jāturpina mēģināt.

cause-system-not-accepting =
    .headline = Vēstules netiek pieņemtas, ziņo domēna { $domain } serveris
    .why = E-pasta serveris ziņo, ka tas vēstules nepieņem. Varbūt tas uz laiku ir apturēts vai arī nav domāts e-pastam.
    .act = ieslēgt vēstuļu pieņemšanu
    .step-1 = Pārbaudiet adreses daļu aiz @ zīmes. Pareizais var būt līdzīgs nosaukums.
    .step-2 = Ja adrese ir pareiza, pagaidiet vienu dienu. Tad nosūtiet vēstuli vēlreiz.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja tas ilgst vairākas dienas, problēma jārisina domēna { $domain } administratoriem.
    .admin = Atbilde 421 vai statuss 4.3.2 norāda uz apturēšanu, apkopi vai iesaldētu rindu; atbilde 521 nozīmē, ka šis serveris e-pastu nepieņem nekad (RFC 7504). Pārbaudiet, vai MX ieraksti nosauc tikai serverus, kas domāti e-pasta pieņemšanai, un izmēģiniet pārējos. Pašā serverī apskatiet pasta pakalpojuma stāvokli, apturētus klausītājus vai komponentus un savienojumu ierobežojumus.

cause-system-misconfigured =
    .headline = Domēna { $domain } serveris ziņo par kļūdu iestatījumos
    .why = Turienes e-pasta sistēma atbild, ka šai vēstulei tā nav pareizi iestatīta.
    .act = izlabot savus iestatījumus
    .step-1 = Pavēstiet adresātam citā veidā, ka turienes e-pasta sistēma ziņo par kļūdu iestatījumos.
    .step-2 = Ja tas ir steidzami, izmantojiet šī adresāta adresi citā domēnā.
    .step-3 = Nosūtiet vēstuli vēlreiz, kad iestatījumi būs izlaboti.
    .otherwise = Ziņas šī paziņojuma beigās palīdz domēna { $domain } administratoriem atrast kļūdu.
    .admin = Ar 5.3.5 serveris bieži vien par nākamo posmu atrod sevi. Salīdziniet tā nosaukumu, lokālo domēnu sarakstu un MX vai smart host; Exchange vidē to izraisa savienotāji ar vienādu nosaukumu. Citādi cēloni rāda otras puses žurnāls atbildes brīdī: nezināms transports, trūkstoša tabula, nepareizas atļaujas. Nosūtiet otras puses postmaster adresei visu atbildi ar rindas ID.

cause-feature-missing =
    .headline = Domēna { $domain } serveris neatbalsta vēstules opciju
    .why = Vēstule ir nosūtīta ar īpašu opciju. Domēna { $domain } e-pasta serveris ziņo, ka to neatbalsta.
    .act = ieviest šīs opcijas atbalstu
    .step-1 = Izslēdziet īpašās opcijas, piemēram, piegādes apstiprinājumu vai piegādes laiku. Tad nosūtiet vēstuli vēlreiz.
    .step-2 = Pamēģiniet citu e-pasta programmu, piemēram, pārlūkprogrammā.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja īpašu opciju nebija, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Atrodiet parametru, uz kuru attiecas atbilde: salīdziniet MAIL un RCPT savā žurnālā ar to, ko otrs serveris piedāvā pēc EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Pārbaudiet, vai ugunsmūris kādā pusē neslēpj paplašinājumus. Panāciet, ka jūsu sistēma parametru izlaiž tur, kur tas netiek piedāvāts, vai lūdziet otrai pusei paplašinājumu ieslēgt.

cause-message-too-large =
    .headline = Vēstule ir pārāk liela
    .why = Kāds e-pasta serveris ceļā pieņem tikai mazākas vēstules. Sūtot pielikumi kļūst par apmēram trešdaļu lielāki.
    .act = samazināt vēstuli
    .step-1 = Noņemiet lielos pielikumus vai samaziniet tos.
    .step-2 = Ievietojiet lielus failus tīmeklī un nosūtiet saiti uz tiem.
    .step-3 = Vairākus pielikumus sūtiet atsevišķās vēstulēs.
    .otherwise = Domēna { $domain } administratori var pateikt, cik liela vēstule tur drīkst būt.
    .recipient = Piedāvājiet citu veidu lielu failu nodošanai, piemēram, koplietojamu mapi. Jūsu administrators zina, cik liela vēstule drīkst būt.
    .admin = Salīdziniet vēstules lielumu ar SIZE, ko otrs serveris paziņo pēc EHLO. Base64 palielina pielikumu par apmēram 37 procentiem. Atsevišķai pastkastei ierobežojums var būt zemāks nekā tās sistēmai.

cause-message-too-large-for-mailbox =
    .headline = Vēstule šai pastkastei ir pārāk liela
    .why = Domēna { $domain } e-pasta serveris ziņo, ka šī pastkaste pieņem tikai mazākas vēstules. Sūtot pielikumi kļūst par apmēram trešdaļu lielāki.
    .act = nosūtīt mazāku vēstuli
    .step-1 = Ievietojiet lielus failus tīmeklī un nosūtiet saiti uz tiem.
    .step-2 = Noņemiet pielikumus vai samaziniet tos.
    .step-3 = Noskaidrojiet citu šī adresāta adresi, kas pieņem lielākas vēstules.
    .otherwise = Domēna { $domain } administratori var palielināt šīs pastkastes ierobežojumu.
    .recipient = Pajautājiet savam administratoram, cik liela vēstule jums drīkst būt un vai ierobežojumu var palielināt. Līdz tam piedāvājiet citu veidu lielu failu nodošanai.
    .admin = Ierobežojums ir iestatīts pastkastei, grupai vai kontam (X.2.3), tāpēc tas var būt krietni zemāks par SIZE, ko serveris paziņo pēc EHLO. Salīdziniet to ar lielumu pārraides laikā: base64 pielikumi aizņem par apmēram 37 procentiem vairāk. Otras puses administratori vispirms pārbauda konta saņemšanas ierobežojumu, tad tā grupas vai plāna ierobežojumu.

cause-own-system-problem =
    .headline = Cēlonis ir mūsu e-pasta pakalpojumā
    .why = Mūsu e-pasta pakalpojums nevarēja nosūtīt vēstuli tālāk. Cik redzams pārskatā, otra puse tajā nav iesaistīta.
    .act = pārbaudīt e-pasta pakalpojumu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Nosūtiet vēstuli vēlreiz, kad kļūme būs novērsta.
    .otherwise = Adresāts šo problēmu novērst nevar.
    .admin = Vēstule apstājās serverī, kas sagatavoja pārskatu. Meklējiet tā žurnālā pēc šeit norādītajiem identifikatoriem un laikiem. Pārbaudiet konfigurāciju, krātuvi, atļaujas un vietējos noteikumus.

cause-stopped-by-own-rules =
    .headline = Vēstuli aptur mūsu e-pasta pakalpojuma noteikums
    .why = Mūsu e-pasta pakalpojumam ir noteikumi par adresēm, pārsūtīšanu un saturu. Cik redzams pārskatā, kāds no tiem attiecas uz šo vēstuli.
    .act = pārbaudīt noteikumu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Izlasiet iemeslu šī paziņojuma beigās. Tur var būt teikts, uz ko noteikums attiecas.
    .step-3 = Ja jūsu vēstules automātiski tiek pārsūtītas, noskaidrojiet, vai tas ir atļauts, vai izslēdziet pārsūtīšanu.
    .otherwise = Adresāts šo problēmu novērst nevar.
    .admin = Atrodiet noteikumu tā servera žurnālā, kas sagatavoja pārskatu, pēc ID un laika: piekļuves kartes, satura filtri un milter, transporta vai datu noplūdes novēršanas (DLP) noteikumi, bloķēti adresāti, automātiskās pārsūtīšanas ierobežojumi. Izņēmumu veidojiet tik šauru kā šis gadījums. Ja ir apturēta pārsūtīšana uz ārpusi, vispirms noskaidrojiet, kas to iestatīja: tā ir bieža pārņemta konta pazīme.

## Tīkls un ceļš

cause-network-problem =
    .headline = Savienojums starp e-pasta sistēmām neizdevās
    .why = Ceļā uz domēnu { $domain } tīklā notika kļūme. Šādas kļūmes bieži pāriet bez iejaukšanās.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pagaidiet dažas stundas, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja tas ilgst vairākas dienas, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Pārbaudiet savienojumu ar katru domēna MX serveri 25. portā, ar IPv4 un IPv6. Meklējiet noildzes, atiestatītus savienojumus un ceļa MTU kļūmes. Ja tas skar tikai šo domēnu, informējiet tā administratorus.

cause-host-unreachable =
    .headline = Domēna { $domain } e-pasta serveris nav sasniedzams
    .why = Savienojumu ar šo serveri neizdevās izveidot. Varbūt tas ir izslēgts, pārslogots vai atslēgts no tīkla.
    .act = pārbaudīt savu serveri
    .step-1 = Pārbaudiet adreses daļu aiz @ zīmes. Pareizais var būt līdzīgs nosaukums.
    .step-2 = Ja adrese ir pareiza, pagaidiet vienu dienu. Tad nosūtiet vēstuli vēlreiz.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja problēma turpinās, domēna { $domain } administratoriem jāpārbauda savs serveris.
    .admin = Pārbaudiet katra MX servera 25. portu, ar IPv4 un IPv6, arī no cita tīkla. Ja citi tiek cauri, apskatiet savu ugunsmūri, maršrutus un to, vai pakalpojumu sniedzējs nebloķē 25. portu.

cause-connection-refused =
    .headline = Domēna { $domain } serveris noraidīja savienojumu
    .why = Serveris ir atrasts, bet e-pasta savienojumu tas nepieņem. Varbūt tā e-pasta pakalpojums ir apturēts vai ceļā ir ugunsmūris.
    .act = pārbaudīt savu e-pasta pakalpojumu
    .step-1 = Pārbaudiet adreses daļu aiz @ zīmes. Domēnam var būt tīmekļa vietne, bet ne e-pasts.
    .step-2 = Ja adrese ir pareiza, pagaidiet dažas stundas. Tad nosūtiet vēstuli vēlreiz.
    .step-3 = Ja tas atkārtojas, pavēstiet par to adresātam citā veidā.
    .otherwise = Ja problēma turpinās, domēna { $domain } administratoriem jāpārbauda, vai viņu e-pasta pakalpojums darbojas.
    .admin = Noraidījums (TCP reset, ECONNREFUSED) 25. portā nozīmē, ka tur neviens neklausās vai to noraida ugunsmūris. Izmēģiniet visus MX serverus ar IPv4 un IPv6, arī no cita tīkla: ja tā izdodas, jūsu IP adrese ir bloķēta. Ja nav MX ieraksta, lieto A vai AAAA ierakstu, un tas var vest uz tīmekļa serveri. Otrajā serverī: vai pakalpojums darbojas, uz kurām adresēm, ar kādiem ierobežojumiem.

cause-connection-broken =
    .headline = Savienojums ar domēnu { $domain } pārtrūka pāragri
    .why = Serveri bija sazinājušies, bet savienojums beidzās, pirms vēstule bija nodota.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pagaidiet stundu, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja vēstulei ir lieli pielikumi, sūtiet to bez tiem vai ar saiti uz failiem.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja tas atkārtojas bieži, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Noskaidrojiet, pēc kuras komandas savienojums pārtrūka. Pirms sasveicināšanās: savienojumu ierobežojumi vai tīša aizture. Pēc STARTTLS: rokasspiediens. DATA laikā: ceļa MTU, lēns satura filtrs, lieluma ierobežojums. Nosūtiet katram MX serverim mazu un lielu pārbaudes vēstuli, ar IPv4 un IPv6. Apskatiet ugunsmūrus, kas pārbauda SMTP, un savas noildzes (RFC 5321, 4.5.3.2. sadaļa).

cause-may-have-arrived =
    .headline = Vēstule, iespējams, ir pienākusi
    .why = Savienojums ar domēnu { $domain } pārtrūka, kad visa vēstule jau bija nosūtīta. Atbildes trūkst, tāpēc nezinām, vai tā ir pieņemta.
    .act = pajautāt, vai tā pienāca
    .step-1 = Pajautājiet adresātam, vai vēstule ir pienākusi.
    .step-2 = Sūtiet to vēlreiz tikai tad, ja tā nav pienākusi. Citādi tā var pienākt divreiz.
    .otherwise = Domēna { $domain } administratori savā žurnālā var redzēt, vai vēstule ir pieņemta.
    .recipient = Ieskatieties iesūtnē un mēstuļu mapē. Pasakiet sūtītājam, vai vēstule tur ir.
    .admin = Savienojums zuda pēc datu beigām un pirms atbildes. Meklējiet Message-ID otras puses žurnālā. Ja tas atkārtojas, apskatiet lēnus satura filtrus, noildzes (RFC 5321 šeit prasa desmit minūtes) un ceļa MTU.

cause-expired-after-retries =
    .headline = Visi piegādes mēģinājumi ir bijuši nesekmīgi
    .why = Vēstuli domēnam { $domain } mēģināts piegādāt vairākas reizes. Citu cēloni pārskats nenorāda.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pārbaudiet adreses daļu aiz @ zīmes. Pareizais var būt līdzīgs nosaukums.
    .step-2 = Ja adrese ir pareiza, pagaidiet vienu dienu. Tad nosūtiet vēstuli vēlreiz.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja tas atkārtojas, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Glabāšanas laiks rindā ir beidzies. Sameklējiet žurnālā katra mēģinājuma pēdējo atbildi: tā nosauc īsto cēloni. Pārbaudiet domēna MX serverus ar IPv4 un IPv6.

cause-route-broken =
    .headline = Derīgs ceļš uz domēnu { $domain } nav atrasts
    .why = Nebija iespējams noskaidrot, kur vēstule jāpiegādā. Nepareizi var būt domēna { $domain } vai kāda starpposma servera iestatījumi.
    .act = izlabot iestatījumus
    .step-1 = Pavēstiet adresātam citā veidā, ka vēstules uz šo adresi nepienāk.
    .step-2 = Pārbaudiet adreses daļu aiz @ zīmes. Pareizais var būt līdzīgs nosaukums.
    .otherwise = Domēna { $domain } administratori var pārbaudīt, uz kurieni tiek sūtīts tā e-pasts.
    .admin = Pārbaudiet domēna MX, A un AAAA ierakstus un savas maršrutēšanas tabulas. Cilpas gadījumā Received lauki parāda, kuri serveri atkārtojas. Meklējiet pārsūtīšanu pa apli un MX serveri, kas domēnu neuzskata par savu.

cause-domain-without-mail-server =
    .headline = Domēnam { $domain } nav atrasts e-pasta serveris
    .why = Domēns pastāv, bet tas nenosauc e-pasta serveri, kas var pieņemt vēstuli. Varbūt to izmanto tikai tīmekļa vietnei.
    .act = norādīt e-pasta serveri
    .step-1 = Pārbaudiet adreses daļu aiz @ zīmes. Pareizais var būt līdzīgs nosaukums.
    .step-2 = Sameklējiet pareizo adresi kādā agrākā vēstulē vai organizācijas tīmekļa vietnē.
    .step-3 = Noskaidrojiet citu šī adresāta adresi, piemēram, pa tālruni.
    .otherwise = Ja nosaukums { $domain } ir pareizs, administratoriem domēna iestatījumos jānorāda e-pasta serveris.
    .admin = Sameklējiet MX ierakstus. Nav derīgi: nosaukumi bez A vai AAAA ieraksta, CNAME (RFC 2181, 10.3. sadaļa), IP adreses nosaukuma vietā, localhost. Ja MX nav nemaz, lieto paša domēna adresi (RFC 5321, 5.1. sadaļa). Ja MX ved atpakaļ uz serveri, kas ziņo („mail loops back to myself”), šis serveris domēnu neuzskata par savu: pievienojiet to tur vai izlabojiet MX.

cause-domain-lookup-failed =
    .headline = Domēna { $domain } e-pasta serveri neizdevās atrast
    .why = Direktorijs, kas rāda ceļu uz pastkasti, nedeva derīgu atbildi. Kļūme var būt jebkurā pusē.
    .act = pārbaudīt DNS serverus
    .step-1 = Pārbaudiet adreses daļu aiz @ zīmes. Pareizais var būt līdzīgs nosaukums.
    .step-2 = Ja adrese ir pareiza, pagaidiet dažas stundas. Tad nosūtiet vēstuli vēlreiz.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja tas notiek ne tikai ar domēnu { $domain }, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Vaicājiet MX, A un AAAA katram domēna autoritatīvajam DNS serverim, tad savam DNS resolverim. Ja kļūdās tikai resolveris (SERVFAIL, noildze), apskatiet tā DNSSEC pārbaudi, serverus, kuriem tas pārsūta vaicājumus (forwarders), un to, vai 53. portā nav bloķēts TCP vai lielas UDP atbildes. Ja kļūdās autoritatīvie serveri: kļūdaina deleģēšana (lame delegation), beigušies paraksti, nesasniedzami serveri. Ja serveris, kas ziņo, maršrutē pēc LDAP vai datubāzes, vispirms pārbaudiet to.

cause-mail-loop =
    .headline = Šķiet, ka vēstule riņķo pa apli
    .why = Pārskatā teikts, ka vēstule atgriezās kādā serverī vai tās ceļā bija pārāk daudz serveru. Parasti serveri vai pastkastes pārsūta vēstules cits citam.
    .act = pārtraukt apli
    .step-1 = Pavēstiet adresātam citā veidā, ka vēstules uz šo adresi riņķo pa apli.
    .step-2 = Ja pārsūtāt savas vēstules uz šo adresi, gādājiet, lai tās neatgriežas pie jums.
    .step-3 = Ja tas ir steidzami, izmantojiet citu šī adresāta adresi.
    .otherwise = Domēna { $domain } administratori var atrast vietu, kur vēstule pagriežas atpakaļ.
    .recipient = Vai pārsūtāt savas vēstules uz citu adresi? Gādājiet, lai tā nepārsūta tās atpakaļ jums.
    .admin = Lasiet Received laukus no apakšas uz augšu un atrodiet, kur serveri atkārtojas: pēdējais serveris pirms atkārtojuma sūta vēstuli atpakaļ. Tur meklējiet pārsūtīšanu pa apli, relay vai smart host domēnam, kam jābūt lokālam, MX, kas ved atpakaļ, vai hibrīdvidi, kurā katra puse domēnu uzskata par otras domēnu. Ja nekas neatkārtojas, posmu ierobežojums ir pārāk zems: RFC 5321 6.3. sadaļa prasa vismaz 100.

## Vēstules nodošana starp serveriem

cause-protocol-problem =
    .headline = Divi e-pasta serveri nespēja vienoties
    .why = Serveri nespēja vienoties, kā vēstuli nodot. Tas ir tehnisks jautājums starp abiem serveriem.
    .act = pārbaudīt e-pasta serveri
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Var būt vajadzīgi arī domēna { $domain } administratori.
    .admin = Lasiet atbildi kopā ar komandu, uz kuru tā attiecas. Salīdziniet pēc EHLO piedāvāto ar izmantoto. Bieži vainīgi ir ugunsmūri un starpniekserveri, kas pārraksta SMTP, kā arī serveris, kas vispirms prasa STARTTLS.

cause-tls-demanded =
    .headline = E-pasta serveris prasa drošu savienojumu
    .why = Serveris ziņo, ka šo vēstuli pieņem tikai pa šifrētu savienojumu. Cik redzams pārskatā, savienojums nebija šifrēts.
    .act = ieslēgt šifrēšanu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja sūtījāt no savas e-pasta programmas vai ierīces, ieslēdziet TLS tās izejošā pasta iestatījumos.
    .otherwise = Adresāts šo problēmu novērst nevar.
    .admin = Pārbaudiet, vai jūsu sistēma kā klients lieto STARTTLS (RFC 3207): daudzas to pēc noklusējuma nedara. Ja lieto, skatieties, vai EHLO piedāvā STARTTLS un vai ugunsmūris to neizņem. Ja neizdodas rokasspiediens: TLS versija zem 1.2, šifru komplekti, trūkstoši CA sertifikāti. Iesniegšanai izmantojiet 465. portu vai 587. portu ar STARTTLS (RFC 8314). Google šajā gadījumā atbild 4.7.29 vai 5.7.29.

cause-too-many-recipients =
    .headline = Vēstulei ir pārāk daudz adresātu
    .why = Kāds e-pasta serveris ceļā vienlaikus pieņem tikai ierobežotu adrešu skaitu.
    .act = sūtīt mazāk adresātiem
    .step-1 = Nosūtiet vēstuli vēlreiz, bet tikai uz šajā paziņojumā norādītajām adresēm.
    .step-2 = Ja to vēl ir par daudz, sūtiet to mazākām grupām, vienai pēc otras.
    .step-3 = Ja šai grupai rakstāt bieži, lūdziet savam administratoram izveidot adresātu sarakstu.
    .otherwise = Domēna { $domain } administratori var pateikt, kāds ierobežojums tur ir spēkā.
    .admin = Serverim vienlaikus jāpieņem vismaz 100 adresātu, bet klientam pārējie jāsadala (RFC 5321). Pārbaudiet, vai jūsu sistēma pēc atbildes 452 sadala adresātus un kādi ierobežojumi attiecas uz vēstuli un sūtītāju.

## Saturs

cause-content-problem =
    .headline = E-pasta serveris netiek galā ar vēstules uzbūvi
    .why = Kaut kas vēstules uzbūvē traucē to piegādāt. Tas var būt formāts, rakstzīmes vai pielikums.
    .act = vienkāršot vēstuli
    .step-1 = Nosūtiet vēstuli vēlreiz kā vienkāršu tekstu, bez noformējuma.
    .step-2 = Noņemiet pielikumus vai sūtiet tos ierastos failu formātos.
    .step-3 = Pamēģiniet citu e-pasta programmu, piemēram, pārlūkprogrammā.
    .otherwise = Ja neizdodas arī vienkārša vēstule, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Pārbaudiet vēstules atbilstību RFC 5322 un MIME: From un Date, atsevišķi CR vai LF, rindu garums, NUL, rakstzīmju kopas. Pārbaudiet, vai bija vajadzīgs un netika piedāvāts 8BITMIME, BINARYMIME vai SMTPUTF8.

cause-message-malformed =
    .headline = E-pasta serveris atrada kļūdas vēstules uzbūvē
    .why = Serveris ziņo, ka vēstule neatbilst e-pasta standartam. Parasti vainīga ir programma, kas to izveidoja.
    .act = izmantot citu programmu
    .step-1 = Uzrakstiet vēstuli no jauna citā e-pasta programmā, piemēram, pārlūkprogrammā.
    .step-2 = Tekstu nekopējiet, bet ierakstiet. Kopēta vai pārsūtīta vēstule kļūdu var paņemt līdzi.
    .step-3 = Ja tas atkārtojas, pārsūtiet visu šo paziņojumu savam administratoram.
    .otherwise = Ja vēstuli izveidoja tīmekļa vietne vai ierīce, kļūdu var izlabot tikai tās uzturētāji.
    .admin = Pārbaudiet šādā secībā: viens From lauks ar derīgu adresi un Sender, ja to ir vairāk; viens Date; neviens lauks divreiz (RFC 5322, 3.6. sadaļa); Message-ID sintakse; nekodēti 8 bitu okteti galvenē; atsevišķi CR vai LF (RFC 5321, 2.3.8. sadaļa); rindas, garākas par 998 oktetiem; MIME robežas un kodējumi. Salīdziniet iesniegto vēstuli ar nosūtīto: to maina atrunas, vārtejas un sarakstu programmatūra.

cause-media-unsupported =
    .headline = E-pasta serveris nepieņem šāda veida saturu
    .why = Pārskatā teikts, ka vēstulē ir saturs, kādu otra puse nevar pieņemt. Dažas adreses pieņem tikai vienkāršu tekstu.
    .act = mainīt faila formātu
    .step-1 = Izmantojiet ierastus failu formātus, piemēram, PDF vai JPEG.
    .step-2 = Nosūtiet vēstuli vēlreiz kā vienkāršu tekstu, bez noformējuma un pielikumiem.
    .step-3 = Ievietojiet failus tīmeklī un nosūtiet saiti uz tiem.
    .otherwise = Domēna { $domain } administratori var pateikt, kādu saturu viņu sistēma pieņem.
    .admin = Salīdziniet katras daļas Content-Type (RFC 2046) ar to, ko pieņem galamērķis: SMS, faksa, peidžeru un pieteikumu sistēmu vārtejas bieži pieņem tikai text/plain. Meklējiet application/ms-tnef (winmail.dat), ligzdotu message/rfc822 un multipart/signed. Šim domēnam izslēdziet bagātināto tekstu vai lieciet vārtejai daļu izmest vai pārveidot.

cause-conversion-impossible =
    .headline = Vēstuli ceļā neizdevās pārveidot
    .why = Pārskatā teikts, ka nākamajai e-pasta sistēmai vēstule vajadzīga citā veidā. To pārveidot nevarēja vai nedrīkstēja.
    .act = rakstīt vienkāršu tekstu
    .step-1 = Rakstiet uz šo adresi vienkāršu tekstu, bez noformējuma un īpašām rakstzīmēm.
    .step-2 = Ja vēstule ir parakstīta vai šifrēta un saturs to pieļauj, sūtiet to bez paraksta un šifrēšanas.
    .step-3 = Noņemiet pielikumus vai ievietojiet failus tīmeklī un nosūtiet saiti.
    .otherwise = Ja neizdodas arī vienkārša vēstule, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Apskatiet, ko no 8BITMIME (RFC 6152), BINARYMIME vai SMTPUTF8 nākamais serveris pēc EHLO nepiedāvā. X.6.2: pārveidošana ir aizliegta, piemēram, parakstītās daļās vai ar noteikumu; X.6.3: netiek atbalstīta; X.6.5: mēģināta un nav izdevusies. Lieciet sūtītāja programmai kodēt ar quoted-printable vai base64 vai sūtiet no servera, kas paplašinājumu atbalsta.

cause-content-refused =
    .headline = Vēstules saturs nav pieņemts
    .why = Kāds e-pasta serveris ceļā pārbauda vēstuļu saturu. Šajā tas iebilda pret kaut ko, piemēram, pielikumu vai saiti.
    .act = mainīt saturu
    .step-1 = Noņemiet pielikumus, it īpaši programmas un saspiestus failus.
    .step-2 = Pirms sūtāt vēlreiz, pārbaudiet, vai failos nav vīrusu.
    .step-3 = Izņemiet saites, kas nav vajadzīgas.
    .step-4 = Vienojieties ar adresātu, kā failus nodot citā veidā.
    .otherwise = Domēna { $domain } administratori var pateikt, ko viņu sistēma nepieņem.
    .recipient = Vienojieties ar sūtītāju, kā saturu nodot citā veidā. Ja to vajag bieži, lūdziet savam administratoram izņēmumu.
    .admin = Noskaidrojiet, kurš filtrs atbildēja un kuru noteikumu vai signatūru tas nosauc. Pārbaudiet failu tipus arhīvos un dubultus paplašinājumus. Ja skeneris ziņo par kaitīgu programmatūru, vispirms pārbaudiet sūtītāja ierīci.

cause-attachment-refused =
    .headline = Kāds pielikums nav pieņemts
    .why = Kāds e-pasta serveris ceļā nepieņem vienu no šīs vēstules failiem. Daudzas sistēmas noraida programmas, skriptus un ar paroli slēgtus arhīvus.
    .act = mainīt pielikumu
    .step-1 = Izlasiet atbildi šī paziņojuma beigās. Tajā var būt nosaukts fails.
    .step-2 = Saglabājiet failu ierastā formātā, piemēram, PDF, vai nepievienojiet to.
    .step-3 = Ievietojiet failu tīmeklī un nosūtiet saiti uz to.
    .otherwise = Domēna { $domain } administratori var pateikt, kādus failus viņu sistēma pieņem.
    .recipient = Piedāvājiet citu veidu faila nodošanai, piemēram, koplietojamu mapi. Ja šādi faili jums ir vajadzīgi bieži, lūdziet savam administratoram izņēmumu.
    .admin = Noskaidrojiet, ko noteikums pārbauda: paplašinājumu, Content-Type, īsto faila tipu vai arhīvu saturu. Bieži noraida: .exe, .js, .iso, .lnk, .html, makro, dubultus paplašinājumus, ar paroli slēgtus arhīvus, ko nevar pārbaudīt, pārāk daudzus vai ligzdotus pielikumus. Otra puse var šim sūtītājam izveidot izņēmumu vai izdot kopiju no karantīnas. Nemaskējiet failu.

cause-virus-found =
    .headline = Pretvīrusu skeneris ziņo par kaitīgu programmatūru
    .why = Skeneris var kļūdīties, taču drošāk ir pārbaudīt. Daļa kaitīgo programmu sūta vēstules bez cilvēka ziņas.
    .act = pārbaudīt savu ierīci
    .step-1 = Neatveriet pielikumus un pagaidām tos vairs nesūtiet.
    .step-2 = Pārbaudiet ierīci un failus ar atjauninātu pretvīrusu programmu.
    .step-3 = Ja šo vēstuli nerakstījāt, nomainiet paroli citā ierīcē.
    .step-4 = Pastāstiet savam administratoram, kas teikts šajā paziņojumā. Failus tālāk nesūtiet.
    .otherwise = Ja fails noteikti ir nekaitīgs, domēna { $domain } administratori var šo lēmumu pārbaudīt.
    .admin = Pierakstiet, kurš serveris ziņoja, un signatūras nosaukumu. Vispirms izolējiet un pārbaudiet sūtītāja ierīci un meklējiet kontā vēstules un noteikumus, ko īpašnieks nav veidojis. Pārbaudiet failu ar otru skeneri. Ja trauksme ir viltus, ziņojiet skenera izstrādātājam; nekad nepārpakojiet failu, lai tas tiktu cauri.

cause-international-address-unsupported =
    .headline = E-pasta serveris atbalsta tikai burtus no a līdz z
    .why = Šīs vēstules adresē ir arī citi burti, ne tikai no a līdz z. Kāda e-pasta sistēma ceļā šādas adreses neatbalsta.
    .act = izmantot vienkāršu adresi
    .step-1 = Noskaidrojiet adresāta adresi, kurā ir tikai burti no a līdz z.
    .step-2 = Ja citi burti ir jūsu adresē, rakstiet no citas adreses.
    .otherwise = Domēna { $domain } administratori var noskaidrot, vai viņu sistēma var šādas adreses atbalstīt.
    .recipient = Lūdziet savam administratoram otru adresi, kurā ir tikai burti no a līdz z. Dodiet to tiem, kuru vēstules nepienāk.
    .admin = Nākamā sistēma nepiedāvā SMTPUTF8 (RFC 6531). Ieslēdziet to tur vai piešķiriet pastkastei ASCII aizstājvārdu. Ja ārpus ASCII ir tikai domēns, to var sūtīt A-label formā.

## Drošība un noteikumi

cause-policy-problem =
    .headline = Vēstuli apturēja drošības noteikums
    .why = E-pasta sistēmām ir noteikumi par vēstulēm, ko tās pieņem un nodod tālāk. Kāds no tiem apturēja šo vēstuli.
    .act = atrast noteikumu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Domēna { $domain } administratori var pateikt, vai tas ir viņu noteikums.
    .admin = Atbilde ir neskaidra, varbūt ar nolūku. Noskaidrojiet, kurš serveris to deva. Pārbaudiet sūtītāja autentifikāciju, TLS, sūtītāja servera reputāciju un vēstules šifrēšanu, ja tāda ir.

cause-cryptography-failed =
    .headline = Paraksta vai šifrēšanas pārbaude neizdevās
    .why = Runa ir par vēstules aizsardzību, piemēram, parakstu. Pārskatā teikts, ka kāda sistēma to nevarēja pārbaudīt vai pārveidot.
    .act = pārbaudīt atslēgas un sertifikātus
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja vēstuli šifrējat savā ierīcē, lūdziet adresātam pašreizējo atslēgu vai sertifikātu.
    .step-3 = Ja nekas tajā nav konfidenciāls, sūtiet to bez paraksta un šifrēšanas.
    .otherwise = Atslēgas var būt jāpārbauda arī domēna { $domain } administratoriem.
    .recipient = Vai jūsu atslēgai vai sertifikātam ir beidzies termiņš vai tas ir nomainīts? Nosūtiet pašreizējo tiem, kas jums raksta.
    .admin = Atrodiet serveri, kas pārbauda, paraksta vai atšifrē (S/MIME, OpenPGP, vārteja). X.7.3: starp divām sistēmām nav pārveidošanas; X.7.5: nav derīgas atslēgas; X.7.6: neatbalstīts algoritms, piemēram, SHA-1 vai īsa RSA atslēga; X.7.7: saturs ir mainīts. Pārbaudiet sertifikātu termiņu, ķēdi un atsaukšanu un atslēgas direktorijā. Ja ir X.7.7, meklējiet, kas pēc parakstīšanas maina saturu: atrunas, saišu pārrakstīšana, pārkodēšana.

cause-refused-by-policy =
    .headline = Domēna { $domain } noteikumi šo vēstuli nepieļauj
    .why = Katra e-pasta sistēma nosaka, kuras vēstules tā pieņem. Tās administratori zina, kurš noteikums apturēja šo vēstuli.
    .act = atļaut vēstuli
    .step-1 = Izlasiet otra servera atbildi šī paziņojuma beigās. Tajā var būt nosaukts iemesls.
    .step-2 = Pavēstiet adresātam citā veidā, ka vēstule ir noraidīta.
    .step-3 = Palūdziet, lai adresāts par izņēmumu vienojas ar turienes administratoriem.
    .otherwise = Ja domēns { $domain } noraida visas jūsu vēstules, pārsūtiet visu šo paziņojumu savam administratoram.
    .recipient = Vai gaidāt vēstules no šī sūtītāja? Lūdziet savam administratoram izņēmumu.
    .admin = Noteikums ir otrai pusei, un tur ir arī risinājums. Nosūtiet tās postmaster adresei atbildi, laiku un sūtošo IP adresi. Ja tiek noraidīts viss pasts, vispirms pārbaudiet SPF, DKIM, DMARC, reverso DNS un bloķēšanas sarakstus.

cause-refused-as-spam =
    .headline = Domēna { $domain } serveris uzskata vēstuli par mēstuli
    .why = Automātisks filtrs tur noraidīja vēstuli kā nevēlamu. Šādi filtri var kļūdīties.
    .act = pieņemt šo vēstuli
    .step-1 = Pajautājiet adresātam citā veidā, vai jūsu adresi tur var atļaut.
    .step-2 = Pamēģiniet īsu vēstuli bez saitēm un pielikumiem.
    .step-3 = Ja šo vēstuli nerakstījāt, nomainiet paroli un informējiet savu administratoru.
    .otherwise = Ja tiek noraidītas arī citas jūsu vēstules, pārsūtiet visu šo paziņojumu savam administratoram.
    .recipient = Pievienojiet sūtītāju kontaktiem vai drošo sūtītāju sarakstam. Ja šī sūtītāja vēstules ir mēstuļu mapē, atzīmējiet tās kā vēlamas.
    .admin = Pārbaudiet sūtītāja domēna SPF, DKIM un DMARC un sūtošās IP adreses reputāciju. Meklējiet neierastu sūtīšanu no šī konta. Ja viss ir kārtībā, ziņojiet par kļūdaino lēmumu otras puses postmaster adresei.

cause-relay-refused =
    .headline = E-pasta serveris atteicās nodot vēstuli tālāk
    .why = Serveris ziņo, ka jūsu vēstuļu nodošana domēnam { $domain } nav tā uzdevums. Bieži vien cēlonis ir kāds iestatījums.
    .act = izlabot iestatījumus
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Pārbaudiet adreses daļu aiz @ zīmes. Nepareizs nosaukums var aizvest uz nepareizo serveri.
    .otherwise = Ja jūsu puses iestatījumi ir pareizi, domēna { $domain } administratoriem jāpārbauda, kurš serveris pieņem viņu e-pastu.
    .admin = MX ieraksti var vest uz serveri, kura sarakstā domēna nav. Vai arī jūsu relay serveris prasa pieteikšanos. Pārbaudiet MX ierakstus, relay servera akreditācijas datus un to, kurām IP adresēm tas atļauj relay.

cause-authentication-required =
    .headline = E-pasta serveris prasa derīgu pieteikšanos
    .why = Kāds e-pasta serveris ceļā šo vēstuli bez derīgas pieteikšanās nepieņem. Pieteikšanās nenotika vai netika pieņemta.
    .act = pārbaudīt pieteikšanos
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja lietojat ierīci vai programmu, kas vēstules sūta automātiski, pārbaudiet tās lietotājvārdu un paroli.
    .otherwise = Adresāts šo problēmu novērst nevar.
    .admin = Pārbaudiet akreditācijas datus un mehānismu, ko jūsu sistēma lieto relay serverim. Izmantojiet 587. portu ar STARTTLS vai 465. portu. Biežs cēlonis ir mainīta parole vai obligāta lietotnes parole.

cause-authentication-refused =
    .headline = E-pasta serveris noraidīja pieteikšanos
    .why = E-pasta serveris nav pieņēmis saņemtos pieteikšanās datus. Varbūt parole ir nomainīta vai tai beidzies termiņš.
    .act = izlabot pieteikšanās datus
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja sūtījāt no savas e-pasta programmas vai ierīces, ievadiet tur lietotājvārdu un paroli no jauna.
    .step-3 = Vienreiz piesakieties pārlūkprogrammā. Pakalpojuma sniedzējs tur var kaut ko prasīt.
    .otherwise = Adresāts šo problēmu novērst nevar.
    .admin = Lasiet atbildi (RFC 4954, RFC 5248): 535 5.7.8 nepareizi akreditācijas dati, 432 4.7.12 jāpāriet uz citu paroles mehānismu, 5.7.14 trūkst uzticamības attiecību. Pārbaudiet datus ar roku iesniegšanas portā. Tad pārbaudiet: mainīta vai beigusies parole, konts bloķēts pēc neveiksmīgas pieteikšanās, paroles pieteikšanās izslēgta pie pakalpojuma sniedzēja, trūkst lietotnes paroles, beidzies OAuth marķieris. Relay servera dati glabājas e-pasta serverī; izlabojiet tos tur un palaidiet rindu.

cause-authentication-too-weak =
    .headline = E-pasta serveris prasa drošāku pieteikšanos
    .why = Serveris norāda, ka šis pieteikšanās veids nav pietiekami drošs. Pati parole var būt pareiza.
    .act = ieviest drošāku pieteikšanos
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja sūtījāt no savas e-pasta programmas vai ierīces, ieslēdziet tajā TLS un atjauniniet to.
    .otherwise = Adresāts šo problēmu novērst nevar.
    .admin = 534 5.7.9: mehānisms ir pārāk vājš vai kontam vajadzīga lietotnes parole; 538 5.7.11: šis mehānisms tikai ar TLS. Piesakieties pēc TLS 465. portā vai pēc STARTTLS 587. portā (RFC 8314) ar mehānismu, kas tad tiek piedāvāts: SCRAM, OAUTHBEARER, XOAUTH2 vai PLAIN ar TLS. Ierīce, kas neprot ne vienu, ne otru, var nodot vēstules relay serverim jūsu tīklā.

cause-sending-blocked =
    .headline = Šim kontam vai adresei sūtīšana ir bloķēta
    .why = Kāds sūtītāja puses e-pasta serveris neļauj sūtīt no šī konta vai sūtītāja adreses. Tas var būt drošības pēc.
    .act = atcelt bloķēšanu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja jums ir vairākas adreses, izvēlieties to, kas pieder šim kontam.
    .step-3 = Ja ir nosūtītas vēstules, ko nerakstījāt, tūlīt nomainiet paroli.
    .otherwise = Adresāts šo problēmu novērst nevar.
    .admin = Pārbaudiet, vai konts ir izslēgts, bloķēts pēc ļaunprātīgas izmantošanas vai tam nav tiesību uz šo sūtītāja adresi. Pirms bloķēšanas atcelšanas meklējiet neierastu sūtīšanu, pārsūtīšanas noteikumus un atvērtas sesijas un atiestatiet paroli.

cause-account-disabled =
    .headline = Sūtīšanas konts ir izslēgts, ziņo e-pasta serveris
    .why = Kāds sūtītāja puses e-pasta serveris ziņo, ka šai vēstulei izmantotais konts ir izslēgts.
    .act = ieslēgt kontu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram, vajadzības gadījumā no cita konta.
    .step-2 = Ja jums ir cits konts, nosūtiet vēstuli no tā.
    .otherwise = Cik redzams pārskatā, cēlonis nav adrese, uz kuru rakstījāt.
    .admin = Iesniegšanas serveris vai relay serveris ziņo, ka konts ir izslēgts (525 vai X.7.13, RFC 5248). Pārbaudiet tā stāvokli: slēgts, beigusies licence vai apmaksa, bloķēts pēc neveiksmīgas pieteikšanās, bloķēts pēc ļaunprātīgas izmantošanas. Pirms ieslēgšanas novērsiet iemeslu. Ja ar šo kontu jūsu serveris piesakās relay serverī, tas skar visu izejošo pastu.

cause-account-compromised =
    .headline = Sūtīšana ir bloķēta aizdomīgu vēstuļu dēļ
    .why = Kāds sūtītāja puses e-pasta serveris ziņo par neierastu sūtīšanu no šī konta vai organizācijas. Varbūt kontu izmanto kāds cits.
    .act = aizsargāt kontu
    .step-1 = Nomainiet paroli tūlīt, ierīcē, kurai uzticaties.
    .step-2 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-3 = Meklējiet savā pastkastē nosūtītas vēstules un noteikumus, kas nav jūsu.
    .step-4 = Pārbaudiet ierīci ar atjauninātu pretvīrusu programmu.
    .otherwise = Adresāts šo problēmu novērst nevar.
    .admin = Vispirms bloķējiet pieteikšanos, atiestatiet paroli un pārtrauciet visas sesijas un marķierus. Tad izlasiet pieteikšanās žurnālu un izņemiet svešus iesūtnes noteikumus, pārsūtīšanu, pilnvarotos, lietotņu piekrišanas un savienotājus; iztukšojiet izejošo rindu. Bloķēšanu atceliet tikai pašās beigās. Microsoft 365 vidē lietotāju (5.1.8) atbrīvo sadaļā „restricted entities”, organizāciju (5.7.7xx) atbalsta dienests. Ja tas bija apzināts masveida sūtījums, izmantojiet tam domātu pakalpojumu.

cause-send-as-denied =
    .headline = Šis konts nedrīkst izmantot šo sūtītāja adresi
    .why = Kāds sūtītāja puses e-pasta serveris ziņo, ka sūtītāja adrese šim kontam nepieder.
    .act = atļaut šo sūtītāja adresi
    .step-1 = Par sūtītāja adresi izvēlieties savu, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja jums vajadzīga otra adrese, pārsūtiet visu šo paziņojumu savam administratoram.
    .otherwise = Adresāts šo problēmu novērst nevar.
    .admin = Salīdziniet žurnālā trīs lietas: pieteikšanos, MAIL FROM un From lauku. Ja tas ir paredzēts, piešķiriet „Send As” vai „Send on Behalf” (Exchange; nogaidiet replikāciju), kartējiet adresi uz pieteikšanos (Postfix: smtpd_sender_login_maps) vai pievienojiet to kā apstiprinātu aizstājvārdu. Ierīcēm un programmām vajag savu kontu ar savu adresi. Ja tas nav paredzēts, meklējiet ļaunprātīgu izmantošanu.

cause-sender-not-allowed =
    .headline = Domēns { $domain } nepieņem jūsu vēstules šai adresei
    .why = Dažas adreses pieņem vēstules tikai no noteiktiem sūtītājiem, piemēram, kolēģiem vai saraksta dalībniekiem. Citas ir slēgtas noteiktiem sūtītājiem.
    .act = atļaut jūsu adresi
    .step-1 = Sazinieties ar adresātu vai grupas īpašnieku citā veidā. Lūdziet atļaut jūsu adresi.
    .step-2 = Ja jums ir vairākas adreses, rakstiet no tās, kas tur ir zināma.
    .step-3 = Ja tas ir adresātu saraksts, vispirms pievienojieties tam.
    .otherwise = Domēna { $domain } administratori var redzēt, kas drīkst rakstīt uz šo adresi.
    .recipient = Pievienojiet sūtītāju tiem, kas drīkst rakstīt jums vai jūsu grupai. Ja nevarat, vērsieties pie sava administratora.
    .admin = Adresāts ierobežo sūtītājus: slēgta grupa, saraksts dalībniekiem, tikai iekšējie sūtītāji vai bloķēšana. Atļaut sūtītāju var īpašnieks vai administratori. Pārbaudiet, vai izmantotā sūtītāja adrese ir tā, kas reģistrēta.

cause-list-restricted =
    .headline = Saraksts jūsu adresei ir slēgts, ziņo { $domain } serveris
    .why = Daudzi saraksti un grupas pieņem vēstules tikai no dalībniekiem vai norādītiem sūtītājiem. E-pasta serveris ziņo, ka jūsu adreses to vidū nav.
    .act = pievienot jūsu adresi
    .step-1 = Ja piedalāties sarakstā, rakstiet no adreses, ar kuru tam pievienojāties.
    .step-2 = Pievienojieties sarakstam vai citā veidā lūdziet tā īpašniekam pievienot jūsu adresi.
    .step-3 = Ja tas ir steidzami, rakstiet tieši tiem dalībniekiem, kuru adreses zināt.
    .otherwise = Domēna { $domain } administratori var pateikt, kas ir saraksta īpašnieks.
    .recipient = Vai šis saraksts vai grupa ir jūsu? Pievienojiet sūtītāju vai ļaujiet vēstulēm no ārpuses gaidīt jūsu apstiprinājumu.
    .admin = Salīdziniet From un aploksnes sūtītāju ar dalībniekiem un tiem, kas drīkst rakstīt: parasti iemesls ir aizstājvārds vai mainīta adrese. Īpašnieks var adresi pievienot vai aizturēt citu rakstīto moderēšanai. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), Microsoft 365 grupas ārējie sūtītāji (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = Adrese pieņem tikai iekšēju e-pastu, ziņo { $domain }
    .why = E-pasta serveris ziņo, ka šī adrese pieņem vēstules tikai no savas organizācijas. Jūsu vēstule par tādu netika atzīta.
    .act = atļaut ārējus sūtītājus
    .step-1 = Ja piederat pie šīs organizācijas, nosūtiet vēstuli no sava konta tajā.
    .step-2 = Citā veidā lūdziet adresātam vai grupas īpašniekam atļaut sūtītājus no ārpuses.
    .step-3 = Izmantojiet citu organizācijas adresi, piemēram, to, kas ir tās tīmekļa vietnē.
    .otherwise = Domēna { $domain } administratori var adresi atvērt vēstulēm no ārpuses.
    .recipient = Lūdziet savam administratoram atļaut šai adresei vēstules no ārpuses vai no atsevišķiem sūtītājiem.
    .admin = Exchange 5.7.12 un 5.7.13x: adresāta objekts prasa autentificētus sūtītājus. Izslēdziet RequireSenderAuthenticationEnabled vai izveidojiet sūtītājam kontaktu un atļaujiet to. Ja sūtītājs ir iekšējs, vēstule atnāca bez pieteikšanās: lieciet ierīcei vai programmai pieteikties vai izlabojiet savienotāju starp saviem serveriem, lai tā skaitītos iekšēja.

cause-sender-blocked =
    .headline = Jūsu vēstules ir bloķētas, ziņo domēna { $domain } serveris
    .why = E-pasta serveris ziņo, ka jūsu adrese, domēns vai serveris ir bloķēto sūtītāju sarakstā. Tas var būt ar nolūku vai kļūdas pēc.
    .act = noņemt bloķēšanu
    .step-1 = Ja tā varētu būt kļūda, lūdziet tur citā veidā bloķēšanu noņemt.
    .step-2 = Ja bloķētas ir arī vēstules citiem šajā domēnā, pārsūtiet visu šo paziņojumu savam administratoram.
    .otherwise = Domēna { $domain } administratori var redzēt, kur un kāpēc bloķēšana iestatīta.
    .recipient = Vai sūtītājs kļūdas pēc ir jūsu bloķēto sūtītāju sarakstā? Izņemiet šo ierakstu. Ja tāda nav, vērsieties pie sava administratora.
    .admin = Bloķēšana ir otrā pusē, to iestatījis adresāts vai administratori (Exchange 5.7.507, 5.7.513). Noskaidrojiet, uz ko tā attiecas: izmēģiniet citu sava domēna kontu, tad citu IP adresi. Meklējiet nevēlamus masveida sūtījumus no šī sūtītāja un ievērojiet katru lūgumu tos pārtraukt. Tad nosūtiet otras puses postmaster adresei atbildi, laiku, sūtītāja adresi un IP adresi.

cause-sender-not-verified =
    .headline = Vēstules izcelsme nav apstiprināta, ziņo { $domain }
    .why = Domēna { $domain } e-pasta serveris pārbauda, vai vēstule tiešām nāk no norādītā sūtītāja. Šī vēstule pārbaudi neizturēja.
    .act = izlabot domēna iestatījumus
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Sūtiet tikai ar to e-pasta pakalpojumu, kas pieder pie jūsu adreses.
    .otherwise = Ja vēstule ceļā tika pārsūtīta, var palīdzēt domēna { $domain } administratori.
    .recipient = Vai vēstules uz šo pastkasti tiek pārsūtītas no citas? Labāk lejupielādējiet tās no turienes: pārsūtīšana var šo pārbaudi izjaukt.
    .admin = Pārbaudiet SPF sūtošajai IP adresei, DKIM parakstu un DMARC saskaņu ar From domēnu. Sūtošajam serverim vajag reverso DNS nosaukumu, kas ved atpakaļ uz to. Jāaptver arī pārsūtītāji un pakalpojumi, kas sūta jūsu vārdā.

cause-spf-failed =
    .headline = Domēna { $domain } serveris neatzina sūtītāja serveri
    .why = Domēns var uzskaitīt serverus, kas drīkst sūtīt tā vēstules; šo metodi sauc par SPF. Domēnā { $domain } pārbaude pēc šī saraksta neizdevās.
    .act = izlabot SPF ierakstu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Sūtiet tikai ar to e-pasta pakalpojumu, kas pieder pie jūsu adreses.
    .otherwise = Ja vēstule domēnam { $domain } tika pārsūtīta, cēlonis var būt serveris, kas to pārsūtīja.
    .recipient = Vai vēstules uz šo pastkasti tiek pārsūtītas no citas? Labāk lejupielādējiet tās no turienes: pārsūtīšana var šo pārbaudi izjaukt.
    .admin = Izvērtējiet SPF (RFC 7208) domēnam no MAIL FROM vai, ja tas tukšs, no EHLO, un IP adresei, ko redzēja otrs serveris; neaizmirstiet IPv6. Fail: pievienojiet adresi vai pakalpojuma include vai sūtiet no uzskaitīta servera. Permerror: tieši viens v=spf1 ieraksts, ne vairāk par 10 DNS vaicājumiem un 2 tukšiem, bez drukas kļūdām. Temperror: jūsu DNS serveri. Pārsūtītājam vajag SRS.

cause-dkim-failed =
    .headline = Domēna { $domain } serveris neatrada derīgu ciparparakstu
    .why = E-pasta pakalpojumi paraksta vēstules, lai pierādītu to izcelsmi; šo metodi sauc par DKIM. Domēnā { $domain } neviens šāds paraksts pārbaudi neizturēja.
    .act = izlabot DKIM parakstu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja vēstule bija sūtīta uz adresātu sarakstu, rakstiet adresātam tieši.
    .step-3 = Sūtiet tikai ar to e-pasta pakalpojumu, kas pieder pie jūsu adreses.
    .otherwise = Domēna { $domain } administratori var pateikt, kas parakstā nebija kārtībā.
    .admin = Apskatiet, kāda vēstule bija nosūtot: vai DKIM-Signature vispār ir (RFC 6376)? Sameklējiet atslēgu <s>._domainkey.<d>: tā ir, nav tukša, atbilst privātajai atslēgai, RSA vismaz 1024, labāk 2048 biti (RFC 8301). Ja neizdodas satura jaucējvērtība (body hash), kaut kas pēc parakstīšanas vēstuli maina: kājenes, vārtejas, pārkodēšana. X.7.22: nav paraksta, kura d= ir From domēns. Pārbaudiet x= un pulksteni.

cause-dmarc-failed =
    .headline = { $domain } serveris nevarēja saistīt vēstuli ar sūtītāju
    .why = Jūsu domēns var lūgt citiem noraidīt vēstules, kuru izcelsme no tā nav pierādīta. Domēnā { $domain } šāds pierādījums (DMARC) netika atrasts.
    .act = izlabot sūtītāja pārbaudes
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Sūtiet tikai ar to e-pasta pakalpojumu, kas pieder pie jūsu adreses.
    .step-3 = Ja vēstule bija sūtīta uz adresātu sarakstu, rakstiet adresātam tieši.
    .otherwise = Ja vēstule ceļā tika pārsūtīta, domēna { $domain } administratori var izveidot izņēmumu.
    .recipient = Vai vēstules uz šo pastkasti tiek pārsūtītas no citas? Labāk lejupielādējiet tās no turienes: pārsūtīšana var šo pārbaudi izjaukt.
    .admin = Sameklējiet _dmarc.<From domain>: p=, sp=, aspf=, adkim= (RFC 7489). SPF vai DKIM jāizdodas, un tā domēnam jāsaskan ar From. Katram pakalpojumam, kas sūta jūsu vārdā, vajag DKIM atslēgu zem jūsu domēna vai atgriešanas adresi tajā; kopsavilkuma pārskati (rua=) rāda, kuram neizdodas. Sarakstiem un pārsūtītājiem jāpārraksta From vai parakstītais saturs jāatstāj neskarts. p= atvieglojiet tikai uz labošanas laiku.

cause-arc-failed =
    .headline = Domēna { $domain } serveris neuzticas pārsūtīšanai
    .why = Serveri, kas vēstules pārsūta, var pierakstīt savas pārbaudes; šo metodi sauc par ARC. Domēna { $domain } serveris ziņo, ka šīs vēstules pieraksts nav derīgs.
    .act = pārbaudīt pārsūtīšanu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Rakstiet adresātam tieši, nevis uz saraksta vai pārsūtīšanas adresi.
    .otherwise = Ja vēstuli pārsūtīja svešs serveris, tas jāizlabo šī servera uzturētājiem.
    .recipient = Vai vēstules uz šo pastkasti tiek pārsūtītas no citas? Labāk lejupielādējiet tās no turienes: pārsūtīšana var šo pārbaudi izjaukt.
    .admin = Pārbaudiet saņemtās vēstules ķēdi (RFC 8617): instances no 1 līdz n bez pārrāvumiem, cv=none pirmajai un cv=pass pārējām, katrs ARC-Seal pārbaudāms ar tā atslēgu DNS, ARC-Message-Signature jaunākajai. Cēlonis ir pirmais serveris, kura kopa neiztur pārbaudi vai kurš pēc zīmogošanas vēstuli mainīja: izlabojiet zīmogošanu tur vai izslēdziet to. SPF, DKIM un DMARC izlemj bez ARC.

cause-reverse-dns-missing =
    .headline = { $domain } neatrada derīgu sūtītāja servera nosaukumu
    .why = E-pasta servera interneta adresei vajag savu nosaukumu. Domēnā { $domain } šāda sūtītāja servera pārbaude neizdevās.
    .act = iestatīt servera nosaukumu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja jums ir konts citā e-pasta pakalpojumā, nosūtiet vēstuli no tā.
    .otherwise = Domēna { $domain } administratori var izveidot izņēmumu.
    .admin = Ņemiet sūtošo IP adresi no atbildes vai sava žurnāla un sameklējiet tās PTR ierakstu; nosaukumam vajag A vai AAAA ierakstu ar to pašu adresi. PTR iestata adrešu bloka īpašnieks: parasti mitināšanas vai interneta pakalpojuma sniedzējs. Pārbaudiet arī IPv6 vai, kamēr tam PTR nav, sūtiet pa IPv4. EHLO lai nosauc to pašu nosaukumu; izvairieties no vispārīgiem nosaukumiem, kas veidoti no adreses.

cause-sending-server-refused =
    .headline = Domēns { $domain } nepieņem vēstules no sūtītāja servera
    .why = Runa ir par e-pasta serveri, kas sūta jūsu vēstules, nevis par jūsu vēstuli. No tā var tikt noraidītas arī citas vēstules.
    .act = panākt servera atzīšanu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Domēna { $domain } administratori var izveidot izņēmumu.
    .recipient = Vai gaidāt vēstules no šī sūtītāja? Lūdziet savam administratoram izņēmumu.
    .admin = Ja atbilde nosauc bloķēšanas sarakstu, atrodiet un novērsiet cēloni, pirms lūdzat ierakstu izņemt. Pārbaudiet reverso DNS, EHLO nosaukumu un neierastus apjomus. Ja saraksta nav, rakstiet uz otras puses postmaster adresi, norādot sūtošo IP adresi.

cause-sending-server-blocklisted =
    .headline = Sūtītāja serveris ir bloķēšanas sarakstā, ziņo { $domain }
    .why = Bloķēšanas saraksti nosauc serverus, kas it kā sūta nevēlamas vēstules. Parasti no viena servera sūta daudzi, tāpēc runa var nebūt par jums.
    .act = panākt ieraksta izņemšanu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja jums ir konts citā e-pasta pakalpojumā, nosūtiet vēstuli no tā.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Domēna { $domain } administratori var izveidot izņēmumu, līdz ieraksts ir izņemts.
    .recipient = Vai gaidāt vēstules no šī sūtītāja? Lūdziet savam administratoram izņēmumu.
    .admin = Atrodiet atbildē sarakstu un sameklējiet tajā savu sūtošo IP adresi; daži saraksti ir par domēniem vai saitēm. Vispirms atrodiet un novērsiet cēloni: pārņemts konts, atvērts relay, tīmekļa veidlapa, inficēta ierīce aiz tās pašas adreses. Tad lūdziet ierakstu izņemt šī saraksta lapā (Spamhaus vai Microsoft „delisting” portāls). Dinamisko adrešu saraksti: sūtiet ar pakalpojumu sniedzēja relay serveri. Koplietota adrese: informējiet pakalpojumu sniedzēju.

cause-sending-server-reputation-low =
    .headline = Domēns { $domain } pārāk maz uzticas sūtītāja serverim
    .why = E-pasta sistēmas vērtē serveri pēc tā, ko tas sūtījis agrāk. Domēnā { $domain } sūtītāja servera vērtējums ir pārāk zems.
    .act = uzlabot vērtējumu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Pagaidiet vienu dienu, tad nosūtiet vēstuli vēlreiz. Vērtējumi laika gaitā mainās.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Domēna { $domain } administratori var izveidot izņēmumu.
    .recipient = Vai gaidāt vēstules no šī sūtītāja? Lūdziet savam administratoram izņēmumu.
    .admin = Pārbaudiet šādā secībā: SPF, DKIM, DMARC un reverso DNS; pēkšņus apjomus un pārņemtus kontus; sūdzību un kļūdu īpatsvaru. Pakalpojumu sniedzēju vērtējumu rāda viņu lapas: Google Postmaster Tools, Microsoft SNDS un JMRP, Yahoo Sender Hub. Jaunai adresei vajag dažas nedēļas ar lēni augošu apjomu. Masveida sūtījumus sūtiet no citas adreses un tikai tiem, kas tos lūguši. Tad izmantojiet sniedzēja veidlapu, pievienojot atbildi.

cause-greeting-refused =
    .headline = Sūtītāja servera sasveicināšanās nav pieņemta
    .why = Kad satiekas divi e-pasta serveri, pirmais pasaka savu nosaukumu. Otrs serveris to nav pieņēmis.
    .act = izlabot servera nosaukumu
    .step-1 = Pārsūtiet visu šo paziņojumu savam administratoram.
    .step-2 = Ja vēstuli automātiski sūtīja ierīce vai programma, tai jāsūta ar jūsu e-pasta pakalpojumu.
    .otherwise = Domēna { $domain } administratori var izveidot izņēmumu.
    .admin = Nosaukumam pēc EHLO jābūt pilnam, DNS atrodamam nosaukumam (RFC 5321, 2.3.5. un 4.1.1.1. sadaļa), vislabāk tam, kas ir PTR ierakstā. Parasti noraida: localhost, nosaukumu bez punkta, .local, adresi bez kvadrātiekavām, adresāta nosaukumu. Iestatiet smtp_helo_name (Postfix) vai sūtīšanas savienotāja FQDN (Exchange). Ja nosaukums ir pareizs, noskaidrojiet, kurš serveris vai programma aiz tās pašas adreses nosauc citu.

## Citi cēloņi

cause-rate-limited =
    .headline = Pārāk daudz vēstuļu īsā laikā
    .why = Kāds e-pasta serveris ceļā ierobežo, cik vēstuļu tas noteiktā laikā pieņem. Ierobežojums ir sasniegts. Iespējams, tiek skaitītas arī citu sūtītāju vēstules.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pagaidiet līdz rītdienai, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja rakstāt daudziem, sadaliet vēstules ilgākā laikā.
    .step-3 = Ja nosūtījāt tikai dažas vēstules, informējiet savu administratoru un drošības pēc nomainiet paroli.
    .otherwise = Ja tas notiek bieži, jūsu administrators var noskaidrot, kāds ierobežojums ir spēkā.
    .admin = Noskaidrojiet, kam ir šis ierobežojums: jums, otrai sistēmai vai vienai pastkastei. Sūtiet lēnāk katram galamērķim un masveida sūtījumus sadaliet laikā. Pēkšņs pieaugums no viena konta var nozīmēt, ka tas ir pārņemts.

cause-sending-quota-exceeded =
    .headline = Sasniegts sūtīšanas ierobežojums
    .why = Konti un organizācijas noteiktā laikā drīkst nosūtīt tikai noteiktu vēstuļu skaitu. Pārskatā teikts, ka tas ir sasniegts.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pagaidiet vienu dienu, tad nosūtiet vēstuli vēlreiz. Parasti tiek skaitītas pēdējās 24 stundas.
    .step-2 = Ja rakstāt daudziem, pajautājiet savam administratoram par masveida sūtījumu pakalpojumu.
    .step-3 = Ja nosūtījāt tikai dažas vēstules, nomainiet paroli un informējiet savu administratoru.
    .otherwise = Jūsu administrators var redzēt, kas ir nosūtīts, un, iespējams, palielināt ierobežojumu.
    .admin = Noskaidrojiet, kam ir šis ierobežojums: kontam, organizācijai vai jūsu relay serverim (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Saskaitiet pēdējo 24 stundu vēstules un adresātus pa kontiem; meklējiet skriptus, cilpas un pārņemtus kontus. Parasti ierobežojums ir slīdošs: ļaujiet rindai gaidīt, nevis iesniedziet no jauna. Masveida sūtījumus pārceliet uz tiem domātu pakalpojumu vai panāciet lielāku ierobežojumu.

cause-recipient-rate-limited =
    .headline = Pastkaste saņem pārāk daudz vēstuļu, ziņo { $domain }
    .why = Domēna { $domain } e-pasta serveris ierobežo, cik ātri viena pastkaste var saņemt vēstules. Tiek skaitītas arī citu sūtītāju vēstules.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pagaidiet stundu, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja uz šo adresi raksta kāda jūsu programma, lieciet tai sūtīt mazāk vēstuļu.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja tas turpinās, domēna { $domain } administratori var redzēt, no kurienes nāk visas vēstules.
    .recipient = Ja daudz vēstuļu nāk no vienas programmas vai pakalpojuma, gādājiet, lai tās sūta retāk. Ja iemeslu nezināt, informējiet savu administratoru.
    .admin = Ierobežojums attiecas uz vienu pastkasti: no šī sūtītāja (Exchange 5.2.121) vai no visiem (Exchange 5.2.122, Google 4.2.1 un 5.2.1). Meklējiet uzraudzības trauksmes, skriptus un divas automātiskās atbildes, kas atbild viena otrai (RFC 3834). Apvienojiet trauksmes un samaziniet vienlaicīgumu šim adresātam. Otras puses administratori var atrast avotu vai izmantot grupu vai koplietojamu pastkasti ar augstākiem ierobežojumiem.

cause-flood-detected =
    .headline = E-pasta serveris saņēma pārāk daudz līdzīgu vēstuļu
    .why = Serveris ziņo, ka šī vēstule izskatās kā daļa no līdzīgu vēstuļu plūdiem. Varbūt tā starp tām gadījusies nejauši.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pagaidiet līdz rītdienai, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja sūtāt vienu tekstu daudziem, izmantojiet masveida sūtījumu pakalpojumu.
    .step-3 = Ja nosūtījāt tikai šo, nomainiet paroli un informējiet savu administratoru.
    .otherwise = Domēna { $domain } administratori var pateikt, ko viņu sistēma ir saskaitījusi.
    .recipient = Vai jūsu pastkastē pēkšņi ir daudz līdzīgu vēstuļu? Informējiet savu administratoru. Pameklējiet starp tām svarīgas vēstules, piemēram, no bankas.
    .admin = X.7.28: pārāk daudz līdzīgu vēstuļu no jūsu adreses, tīkla vai domēna vai vairākas ar to pašu Message-ID. Atrodiet avotu žurnālā pēc temata un konta: pārņemts konts, cilpa, skripts vai tīmekļa veidlapa, ko ļaunprātīgi izmanto svešu adrešu pierakstīšanai (lietojiet apstiprinātu pieteikšanos un captcha). Apturiet to, izņemiet tā vēstules no rindas un pārējās izlaidiet lēni.

cause-asked-to-try-later =
    .headline = Domēna { $domain } serveris lūdz mēģināt vēlāk
    .why = Domēna { $domain } e-pasta serveris vēstuli pagaidām nepieņem. Tā serveri mēdz atbildēt, kad tie ir aizņemti vai piesardzīgi.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pagaidiet dažas stundas, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja tas ilgst vairākas dienas, domēna { $domain } administratori var noskaidrot, kāpēc.
    .admin = Otrs serveris atbildēja ar pagaidu noraidījumu. Pārbaudiet, vai jūsu sistēma mēģina vēlreiz no tās pašas IP adreses, jo greylisting uz to paļaujas. Ja mēģinājumi visas dienas garumā nepalīdz, nosūtiet otras puses postmaster adresei atbildi un laikus.

cause-greylisted =
    .headline = Domēns { $domain } tīši liek nezināmiem sūtītājiem pagaidīt
    .why = E-pasta serveris vēstuli no nezināma sūtītāja pieņem tikai pēc kāda laika, vēlākā mēģinājumā. Tā tas izvairās no mēstulēm.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pagaidiet stundu, tad nosūtiet vēstuli vēlreiz no tās pašas adreses.
    .step-2 = Ja tas atkārtojas, pārsūtiet visu šo paziņojumu savam administratoram.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Domēna { $domain } administratori var jūsu adresi no gaidīšanas atbrīvot.
    .recipient = Vai gaidāt vēstules no šī sūtītāja? Lūdziet savam administratoram atbrīvot šo adresi no gaidīšanas.
    .admin = Greylisting (RFC 6647) iegaumē IP adresi vai tās tīklu, sūtītāju un adresātu un pieņem atkārtotu mēģinājumu pēc dažām minūtēm. Pārbaudiet, vai jūsu rinda 4yz atbildes mēģina vēlreiz stundas laikā, vismaz vienu dienu, no tās pašas adreses un ar to pašu aploksnes sūtītāju: adrešu kopas un mainīgas atgriešanas adreses tam traucē. Otras puses administratori var atbrīvot pēc SPF, pēc tīkla vai ar atļauto sarakstu.

cause-system-congested =
    .headline = E-pasta sistēma ir pārslogota, ziņo { $domain } serveris
    .why = E-pasta serveris ziņo, ka tam ir vairāk darba, nekā tas spēj paveikt. Parasti pārslodze pāriet.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pagaidiet līdz rītdienai, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja sūtāt turp daudz vēstuļu, sadaliet tās ilgākā laikā.
    .step-3 = Ja tas ir steidzami, sazinieties ar adresātu citā veidā.
    .otherwise = Ja tas ilgst vairākas dienas, domēna { $domain } administratoriem jāatslogo sava sistēma.
    .admin = Sūtītāja pusē: mazāk vienlaicīgu savienojumu ar šo galamērķi, garākas pauzes un mēģinājums citos MX serveros. Otrā pusē, šādā secībā: savienojumu skaits pret ierobežojumu, rindas garums, lēni filtri un vaicājumi (DNS saraksti, direktorijs), diska aizture, slodze. Pieaugums apaļās stundās norāda uz masveida sūtījumiem un skriptiem.

cause-priority-too-low =
    .headline = { $domain } pieņem tikai augstākas prioritātes vēstules
    .why = E-pasta serveris norāda, ka šādas prioritātes vēstulēm jāgaida. Tā notiek ārkārtas situācijās vai lielas slodzes laikā.
    .act = pagaidīt un sūtīt vēlreiz
    .step-1 = Pagaidiet dažas stundas, tad nosūtiet vēstuli vēlreiz.
    .step-2 = Ja jūsu vēstulēm vajadzētu augstāku prioritāti, pajautājiet savam administratoram.
    .step-3 = Ja tas nevar gaidīt, sazinieties ar adresātu citā veidā.
    .otherwise = Domēna { $domain } administratori zina, kad atkal tiks pieņemtas visu prioritāšu vēstules.
    .admin = Otrs serveris lieto MT-PRIORITY (RFC 6710); tā atbilde var nosaukt zemāko līmeni, ko tas pieņem. Salīdziniet to ar līmeni MAIL FROM komandā vai MT-Priority laukā (RFC 6758). Līmeni paaugstiniet tikai sūtītājiem, kam uz to ir tiesības. Importance un X-Priority no e-pasta programmām netiek ņemti vērā. Citādi ļaujiet rindai gaidīt.

cause-secure-connection-failed =
    .headline = Drošu savienojumu ar domēnu { $domain } neizdevās izveidot
    .why = Šo vēstuli drīkst nodot tikai pa drošu savienojumu. Savienojumu ar otru serveri nevarēja padarīt pietiekami drošu.
    .act = pārbaudīt drošības iestatījumus
    .step-1 = Pavēstiet adresātam citā veidā, ka vēstule netiek cauri.
    .step-2 = Pagaidiet vienu dienu, tad nosūtiet vēstuli vēlreiz.
    .otherwise = Ja tas notiek ne tikai ar domēnu { $domain }, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Pārbaudiet STARTTLS katrā MX serverī: vai tas tiek piedāvāts un vai sertifikāts ir derīgs un nosauc šo serveri. Salīdziniet MX serverus ar MTA-STS politiku un TLSA ierakstiem. Vēstulei ar REQUIRETLS tas jāpiedāvā katram serverim ceļā.

cause-mta-sts-failed =
    .headline = Domēna { $domain } drošības noteikumu pārbaude neizdevās
    .why = Šis domēns publicē noteikumus drošiem savienojumiem ar tā e-pasta serveriem. Pārskatā teikts, ka atrastais serveris tiem neatbilda.
    .act = izlabot drošības noteikumus
    .step-1 = Pavēstiet adresātam citā veidā, ka domēna drošības noteikumi aptur vēstules.
    .step-2 = Ja tas ir steidzami, izmantojiet šī adresāta adresi citā domēnā.
    .step-3 = Pagaidiet vienu dienu, tad nosūtiet vēstuli vēlreiz.
    .otherwise = Domēna { $domain } administratoriem jāizlabo noteikumi vai serveris.
    .admin = Lejupielādējiet politiku no https://mta-sts.<domain>/.well-known/mta-sts.txt (RFC 8461). Katram MX serverim jāatbilst kādai mx: rindai, jāpiedāvā STARTTLS un jāuzrāda derīgs sertifikāts savam nosaukumam. Mainot MX serverus: ierakstiet jaunos politikā, nomainiet id TXT ierakstā _mta-sts, nogaidiet vecās politikas max_age, tad mainiet MX. Režīms testing tikmēr vēstules laiž cauri. Sūtītāja pusē: lejupielādējiet no jauna, ja id atšķiras no kešotā.

cause-dane-failed =
    .headline = Domēna { $domain } drošības ierakstu pārbaude neizdevās
    .why = Šis domēns publicē ierakstus, pēc kuriem var pazīt tā e-pasta serveri. Pārskatā teikts, ka ieraksti vai serveris pārbaudi neizturēja.
    .act = izlabot drošības ierakstus
    .step-1 = Pavēstiet adresātam citā veidā, ka domēna drošības ieraksti aptur vēstules.
    .step-2 = Ja tas ir steidzami, izmantojiet šī adresāta adresi citā domēnā.
    .step-3 = Pagaidiet vienu dienu, tad nosūtiet vēstuli vēlreiz.
    .otherwise = Ja tas notiek ne tikai ar domēnu { $domain }, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Sameklējiet TLSA ierakstu _25._tcp.<MX host> un salīdziniet to ar lietoto sertifikātu (RFC 7672; 3 1 1 ir labākā izvēle). Parasti cēlonis ir jauna atslēga pirms tās ieraksta: publicējiet veco un jauno TLSA, nogaidiet TTL, tad nomainiet sertifikātu. Pārbaudiet, vai tiek piedāvāts STARTTLS. Pārbaudiet DNSSEC domēna un MX servera zonām: beigušies paraksti, DS ieraksti pēc atslēgas maiņas. Ja neizdodas arī citi parakstīti domēni, pārbaudiet savu DNS resolveri un tā pulksteni.

cause-certificate-invalid =
    .headline = Domēna { $domain } servera sertifikāts nav pieņemts
    .why = Sertifikāts apliecina, ka serveris ir īstais. Varbūt šim ir beidzies termiņš, tajā norādīts cits serveris vai tā izdevējs nav zināms.
    .act = atjaunot sertifikātu
    .step-1 = Pavēstiet adresātam citā veidā, ka e-pasta servera sertifikāts netika pieņemts.
    .step-2 = Ja tas ir steidzami, izmantojiet šī adresāta adresi citā domēnā.
    .step-3 = Pagaidiet vienu dienu, tad nosūtiet vēstuli vēlreiz.
    .otherwise = Ja tas notiek ne tikai ar domēnu { $domain }, pārsūtiet visu šo paziņojumu savam administratoram.
    .admin = Pārbaudiet katru MX serveri ar openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Pārbaudiet termiņu, MX servera nosaukumu starp subjekta alternatīvajiem nosaukumiem (SAN), starpsertifikātus, izdevēju. Pēc atjaunošanas e-pasta pakalpojums jāpārlādē katrā MX serverī. Sūtītāja pusē: pulkstenis, CA sertifikātu kopa un noteikums vai savienotājs, kas šim domēnam prasa derīgu sertifikātu.

cause-requiretls-unsupported =
    .headline = Kāds serveris ceļā nevar garantēt drošu piegādi
    .why = Šī vēstule nosūtīta ar prasību, ka visiem savienojumiem ceļā jābūt drošiem. Nākamais e-pasta serveris to nesola.
    .act = nodrošināt drošu piegādi
    .step-1 = Ja vēstulē nav nekā konfidenciāla, nosūtiet to vēlreiz bez šīs prasības.
    .step-2 = Ja tā ir konfidenciāla, vienojieties ar adresātu par citu drošu veidu.
    .otherwise = Domēna { $domain } administratori var noskaidrot, vai viņu sistēma var šo prasību atbalstīt.
    .admin = Vēstulei ir REQUIRETLS (RFC 8689). Nākamajam serverim pēc EHLO ar TLS jāpiedāvā REQUIRETLS, ar derīgu sertifikātu, un tā MX jābūt aizsargātam ar DNSSEC vai MTA-STS. Pārbaudiet visus MX serverus: pietiek ar vienu bez tā. Otrā pusē to jāatbalsta katram posmam līdz pastkastei. Sūtītāja pusē no prasības atteikties drīkst tikai sūtītājs.
