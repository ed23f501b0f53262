### Priežastys: kodėl laiškas nepristatytas ir kas padeda.
###
### Ką teigia kitas serveris, tą priskiriame jam (pasak, praneša, pagal jo atsakymą). Tai nėra mūsų pačių išvada.
### .act – bendratis, kuri tinka po „gali“, „belieka“ ir po dvitaškio: patikrinti adresą.
### .recipient rodomas tik pagalbos puslapiuose. Ten kreipiamasi į žmogų, kurio dėžutė tai yra, taip pat „Jūs“.
### $domain nelinksniuojamas ir stovi po žodžio domenas, domeno, domene, domenui, domeną.

## Nieko tikro

cause-unknown =
    .headline = Tiksli priežastis nežinoma
    .why = Pristatymo ataskaitoje aiškios priežasties nėra. Viskas, kas žinoma, surašyta šio pranešimo pabaigoje.
    .act = išsiaiškinti priežastį
    .step-1 = Dar kartą patikrinkite adresą.
    .step-2 = Palaukite kelias valandas ir išsiųskite laišką dar kartą.
    .step-3 = Jei vėl nepavyks, persiųskite visą šį pranešimą savo administratoriui.
    .otherwise = Abiejų pusių administratoriai gali daugiau rasti savo žurnaluose.
    .admin = Iš būsenos ir atsakymo priežasties nustatyti negalima. Suraskite laišką savo žurnale pagal čia nurodytą laiką ir ID. Jei nurodytas kitas serveris, jo atsakymą gali paaiškinti to serverio administratoriai.

## Adresai

cause-address-problem =
    .headline = Vienas iš šio laiško adresų nebuvo priimtas
    .why = Vienas iš pašto serverių laiško kelyje nepriėmė vieno iš adresų. Dažniausiai adrese būna rašybos klaida.
    .act = patikrinti adresą
    .step-1 = Raidė po raidės palyginkite adresą su tuo, kuris yra šio žmogaus laiške. Ieškokite ir tarpų, kablelių, taškų.
    .step-2 = Įrašykite adresą iš naujo ranka, nesirinkite jo iš siūlomų sąrašo.
    .step-3 = Sužinokite dabartinį adresą kitu būdu, pavyzdžiui, telefonu.
    .otherwise = Jei adresas teisingas, daugiau gali išsiaiškinti domeno { $domain } administratoriai.
    .admin = Palyginkite ataskaitos adresą su tuo, kurį įrašė siuntėjas. Jį galėjo pakeisti pseudonimai (alias) ir persiuntimas. Patikrinkite adreso sintaksę, domeną ir atsakymą.

cause-mailbox-unknown =
    .headline = Domeno { $domain } serveris šio adreso nežino
    .why = Pasak domeno { $domain } pašto serverio, dėžutės šiuo adresu ten nėra. Galbūt adrese yra klaida arba dėžutė jau panaikinta.
    .act = patikrinti adresą
    .step-1 = Raidė po raidės palyginkite adresą su tuo, kuris yra šio žmogaus laiške. Užtenka vienos klaidingos raidės.
    .step-2 = Jei adresą pasirinkote iš siūlomų sąrašo, pirma pašalinkite jį iš to sąrašo. Tada įrašykite iš naujo.
    .step-3 = Sužinokite teisingą adresą kitu būdu. Tada išsiųskite laišką dar kartą.
    .otherwise = Jei adresas teisingas, domeno { $domain } administratoriai gali pažiūrėti, kodėl jis ten nežinomas.
    .recipient = Ar tai Jūsų adresas? Patikrinkite, ar jis teisingai užrašytas ten, kur jį randa kiti. Paklauskite savo administratoriaus, ar tokia dėžutė yra.
    .admin = Jei dėžutė turėtų būti, jos administratoriai turėtų patikrinti katalogą, pseudonimus (alias) ir gavėjų lenteles. Patikrinkite, ar MX įrašai rodo į sistemą, kurioje yra dėžutė. Pseudonimas ar persiuntimo taisyklė gali rodyti į adresą, kurio nebėra.

cause-domain-unknown =
    .headline = Domenas { $domain } nerastas
    .why = Adreso dalis po ženklo @ niekur neveda. Galbūt joje yra klaida arba domenas nebenaudojamas.
    .act = patikrinti adresą
    .step-1 = Raidė po raidės patikrinkite adreso dalį po ženklo @. Galūnes .com ir .co lengva supainioti.
    .step-2 = Teisingo adreso ieškokite ankstesniame laiške arba interneto svetainėje.
    .step-3 = Sužinokite teisingą adresą kitu būdu. Tada išsiųskite laišką dar kartą.
    .otherwise = Jei pavadinimas { $domain } teisingas, padėti gali tik šio domeno savininkas.
    .admin = Iš kito tinklo paieškokite domeno MX, A ir AAAA įrašų. Jei NXDOMAIN gaunate visur, pavadinimas klaidingas arba baigėsi registracija. Jei NXDOMAIN gaunate tik čia, ieškokite klaidos savo DNS serveryje.

cause-domain-accepts-no-mail =
    .headline = Domenas { $domain } jokių laiškų nepriima
    .why = Šis domenas nustatytas taip, kad laiškų nepriimtų. Todėl jame neveikia nė vienas adresas.
    .act = rašyti kitu adresu
    .step-1 = Patikrinkite adreso dalį po ženklo @. Galbūt teisingas panašus pavadinimas.
    .step-2 = Sužinokite kitą adresą, pavyzdžiui, telefonu.
    .step-3 = Paieškokite kontaktų formos organizacijos svetainėje.
    .otherwise = Jei domenas { $domain } turėtų priimti laiškus, jo savininkas turi pakeisti domeno nustatymus.
    .admin = Domenas skelbia null MX įrašą (RFC 7505). Jei tai klaida, savininkas turėtų vietoj jo paskelbti savo pašto serverių MX įrašus.

cause-address-malformed =
    .headline = Šio adreso rašyba nebuvo priimta
    .why = Kaip nurodyta ataskaitoje, adresas parašytas ne taip, kaip rašomi el. pašto adresai. Užtenka vieno tarpo ar kablelio.
    .act = pataisyti adresą
    .step-1 = Ieškokite tarpų, kablelių, kabučių, skliaustų ir taško gale. Nė vieno iš jų ten neturi būti.
    .step-2 = Patikrinkite, ar yra vienas ženklas @, o po jo – visas domenas, pavyzdžiui, example.com.
    .step-3 = Įrašykite adresą ranka. Nukopijuotame tekste gali būti nematomų ženklų.
    .otherwise = Jei adresas atrodo teisingas, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Žiūrėkite adresą RCPT komandoje, ne tik antraštėje. Įprastos klaidos: nereikalingos kabutės ar kampiniai skliaustai, rodomas vardas, taškas gale, domenas be taško, nulinio pločio arba panašiai atrodantys ženklai, daugiau kaip 64 oktetai prieš ženklą @ (RFC 5321, 4.1.2 ir 4.5.3.1 skyriai). Jei siuntėjas įrašė teisingai, suraskite kontaktą, pseudonimą ar programą, kuri adresą pakeitė.

cause-address-ambiguous =
    .headline = Pasak domeno { $domain }, adresas tinka kelioms dėžutėms
    .why = Pasak domeno { $domain } pašto serverio, šis adresas gali reikšti kelias dėžutes. Kuri iš jų reikalinga, serveris nustatyti negali.
    .act = įrašyti visą adresą
    .step-1 = Įrašykite visą šio žmogaus adresą, o ne sutrumpintą ar vien vardą.
    .step-2 = Kitu būdu paklauskite šio žmogaus, kuris adresas tikrai veikia.
    .otherwise = Domeno { $domain } administratoriai gali padaryti, kad adresas vestų tik į vieną dėžutę.
    .recipient = Pasakykite savo administratoriui, kad Jūsų adresas veda į kelias dėžutes. Kol tai bus sutvarkyta, duokite žmonėms kitą savo adresą.
    .admin = Klaida yra gavėjo pusės kataloge. Ten administratoriai turėtų ieškoti šio adreso visose dėžutėse, kontaktuose, grupėse, pseudonimuose ir perrašymo taisyklėse ir palikti jį vienoje vietoje. Paieška pagal vardą taip pat turi duoti vieną rezultatą. Po pakeitimo palaukite, kol katalogas susisinchronizuos su pašto serveriu.

cause-mailbox-moved =
    .headline = Domeno { $domain } serveris praneša: dėžutė perkelta
    .why = Pasak domeno { $domain } pašto serverio, šios dėžutės ten nebėra. Laiškų nauju adresu jis nepersiunčia.
    .act = rašyti nauju adresu
    .step-1 = Kitu būdu sužinokite iš šio žmogaus naują adresą.
    .step-2 = Naujas adresas gali būti kito serverio atsakyme šio pranešimo pabaigoje. Įsitikinkite, kad jis teisingas.
    .step-3 = Pakeiskite adresą savo kontaktuose. Tada išsiųskite laišką dar kartą.
    .otherwise = Domeno { $domain } administratoriai gali nustatyti persiuntimą iš senojo adreso.
    .recipient = Ar tai Jūsų senasis adresas? Duokite žmonėms naująjį. Galbūt Jūsų administratorius gali kurį laiką laiškus persiųsti.
    .admin = Kitas serveris praneša, kad dėžutė perkelta ir laiškai nepersiunčiami. Atsakyme 551 gali būti naujas adresas: patikrinkite jį, kol niekas dar nepasinaudojo.

cause-address-changed-hands =
    .headline = Domeno { $domain } serveris: adreso savininkas pasikeitė
    .why = Laiškas buvo skirtas tik tam žmogui, kuris turėjo šį adresą tam tikrą dieną. Pasak domeno { $domain } pašto serverio, nuo to laiko savininkas pasikeitė.
    .act = sužinoti kitą adresą
    .step-1 = Kitu būdu sužinokite iš šio žmogaus dabartinį adresą.
    .step-2 = Senuoju adresu nesiųskite nieko asmeniško. Laišką gali perskaityti kitas žmogus.
    .step-3 = Pašalinkite senąjį adresą iš savo kontaktų ir sąrašų.
    .otherwise = Jei savininkas nepasikeitė, domeno { $domain } administratoriai gali pataisyti ten įrašytą datą.
    .recipient = Jei šis adresas visą laiką Jūsų, paprašykite savo administratoriaus pataisyti įrašytą datą. Jei adresą turite neseniai, laiškas buvo skirtas ne Jums.
    .admin = Laiške buvo parametras RRVS arba laukas Require-Recipient-Valid-Since (RFC 7293). Palyginkite jo datą su diena, kurią paskyros savininkas paskutinį kartą patvirtino adresą. Nesiųskite ten slaptažodžio keitimo nuorodų ir kitų privačių duomenų; paprašykite patvirtinti kitą adresą. 5.7.17 reiškia dėžutę, 5.7.18 – visą domeną. Jei savininkas nepasikeitė, savo įrašus turėtų pataisyti kita pusė.

cause-sender-address-refused =
    .headline = Adresas, iš kurio rašėte, nebuvo priimtas
    .why = Vienas iš pašto serverių laiško kelyje nepriėmė adreso, iš kurio rašėte. Priežastis gali būti adreso rašyba arba jo domeno nustatymai.
    .act = patikrinti siuntėjo adresą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Patikrinkite savo adresą pašto programos nustatymuose.
    .step-3 = Jei turite kitą adresą, išsiųskite laišką iš jo.
    .otherwise = Kiek matyti iš ataskaitos, priežastis – ne adresas, kuriuo rašėte.
    .admin = Patikrinkite siuntėją voke: sintaksę ir ar jo domenas turi MX, A arba AAAA įrašų. Daugelis serverių nepriima siuntėjo, kurio domeno nėra DNS arba kuris skelbia null MX.

cause-sender-address-malformed =
    .headline = Adreso, iš kurio rašėte, rašyba nebuvo priimta
    .why = Pasak vieno pašto serverio, Jūsų adresas parašytas ne taip, kaip rašomi el. pašto adresai.
    .act = pataisyti siuntėjo adresą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Pažiūrėkite į savo adresą pašto programos nustatymuose. Pašalinkite tarpus, kablelius ir skliaustus.
    .step-3 = Jei laišką išsiuntė įrenginys arba svetainė, patikrinkite ten įrašytą siuntėjo adresą.
    .otherwise = Kiek matyti iš ataskaitos, priežastis – ne adresas, kuriuo rašėte.
    .admin = Žiūrėkite MAIL FROM komandą savo žurnale. Įprastos klaidos: tuščias domenas, vien kompiuterio vardas, rodomas vardas skliaustų viduje, tarpai, ne ASCII ženklai be SMTPUTF8. Patikrinkite paskyros atributą mail ir siuntėją, nustatytą įrenginiuose, scenarijuose ir svetainių formose. Perrašymas (SRS, VERP, maskavimas) vietinę dalį gali pailginti daugiau kaip iki 64 oktetų (RFC 5321, 4.5.3.1.1 skyrius).

cause-sender-domain-unknown =
    .headline = Pašto serveris nerado Jūsų adreso domeno
    .why = Serveris tikrino Jūsų adreso dalį po ženklo @. Domeno, kuris galėtų gauti atsakymą, jis ten nerado.
    .act = patikrinti siuntėjo domeną
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Pašto programoje patikrinkite savo adreso dalį po ženklo @.
    .step-3 = Jei turite adresą kitame domene, išsiųskite laišką iš jo.
    .otherwise = Kiek matyti iš ataskaitos, priežastis – ne adresas, kuriuo rašėte.
    .admin = Ieškokite voko siuntėjo domeno MX, A ir AAAA įrašų iš išorės, per kelis DNS serverius. Įprastos klaidos: pasibaigusi registracija, neveikiantis delegavimas arba DNSSEC (SERVFAIL), tik viduje esantis domenas, pavyzdžiui, .local arba kompiuterio vardas. Vidinius domenus tinklų sietuve perrašykite į viešą. Jei dabar viskas gerai, palaukite zonos neigiamo TTL ir išsiųskite dar kartą.

cause-sender-domain-accepts-no-mail =
    .headline = Pašto serveris: Jūsų domenas laiškų nepriima
    .why = Pasak serverio, Jūsų adreso domenas nustatytas taip, kad laiškų nepriimtų. Laiškų, į kuriuos negalima atsakyti, serveris nepriima.
    .act = sudaryti galimybę atsakyti
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei turite adresą, kuris priima laiškus, išsiųskite laišką iš jo.
    .otherwise = Kiek matyti iš ataskaitos, priežastis – ne adresas, kuriuo rašėte.
    .admin = Voko siuntėjo domenas skelbia null MX įrašą (RFC 7505), todėl ataskaita ten niekada nepatektų. Išsiaiškinkite, kuri programa ar paslauga naudoja jį kaip siuntėją, ir duokite jai grįžtamąjį adresą domene, kuris priima laiškus. Jei domenas turėtų juos priimti, pakeiskite null MX tikrais MX įrašais. Jei jo niekas nenaudoja, siuntėjas gali būti suklastotas: peržiūrėkite DMARC ataskaitas.

## Dėžutės

cause-mailbox-problem =
    .headline = Domeno { $domain } serveris praneša apie dėžutės triktį
    .why = Domeno { $domain } pašto serveris negalėjo pristatyti laiško į šią dėžutę. Jo atsakyme sakoma, kad priežastis yra pati dėžutė.
    .act = sutvarkyti dėžutę
    .step-1 = Kitu būdu praneškite šiam žmogui, kad laiškai jo nepasiekia.
    .step-2 = Palaukite dieną ir išsiųskite laišką dar kartą.
    .step-3 = Reikalas skubus? Rašykite šiam žmogui kitu jo adresu.
    .otherwise = Tikslią priežastį gali pamatyti domeno { $domain } administratoriai.
    .recipient = Prisijunkite prie savo dėžutės ir paieškokite įspėjimų. Jei jų nėra, praneškite savo administratoriui.
    .admin = Kitas serveris adresą priima ir praneša apie dėžutės triktį. Jos administratoriai turėtų patikrinti dėžutės būklę, persiuntimą, o jei tai sąrašas – jo narius.

cause-mailbox-full =
    .headline = Domeno { $domain } serveris praneša: dėžutė pilna
    .why = Pilna dėžutė naujų laiškų nepriima. Kai joje atsiras vietos, laiškai vėl galės ją pasiekti.
    .act = atlaisvinti vietos
    .step-1 = Kitu būdu praneškite šiam žmogui, kad dėžutė pilna.
    .step-2 = Kai vietos atsiras, išsiųskite laišką dar kartą.
    .step-3 = Reikalas skubus? Rašykite šiam žmogui kitu jo adresu.
    .otherwise = Domeno { $domain } administratoriai taip pat gali skirti dėžutei daugiau vietos.
    .recipient = Ištrinkite didelius ar senus laiškus. Tada ištuštinkite šiukšlinę ir šlamšto aplanką. Jei reikia daugiau vietos, kreipkitės į savo administratorių.
    .admin = Atsakyme sakoma, kad dėžutės kvota viršyta. Jos administratoriai gali padidinti kvotą arba atlaisvinti vietos; šiukšlinė ir šlamštas dažnai taip pat skaičiuojami. Prieš masinį siuntimą patikrinkite, ar dėžutė dar naudojama.

cause-mailbox-disabled =
    .headline = Domeno { $domain } serveris: dėžutė išjungta
    .why = Domeno { $domain } pašto serveris laiškų šiai dėžutei nepriima. Ji gali būti uždaryta laikinai arba visam laikui.
    .act = įjungti dėžutę
    .step-1 = Kitu būdu paklauskite, ar adresas dar naudojamas.
    .step-2 = Rašykite kitu šio žmogaus ar organizacijos adresu.
    .otherwise = Jei dėžutė turėtų veikti, domeno { $domain } administratoriai gali ją vėl įjungti.
    .recipient = Prisijunkite prie savo dėžutės: galbūt ji per ilgai nenaudota. Jei nepavyks, paprašykite savo administratoriaus ją įjungti.
    .admin = Paskyra išjungta, užrakinta arba sustabdyta, dažnai po ilgo nenaudojimo. Jos administratoriai gali ją vėl įjungti arba nustatyti pseudonimą (alias) ar persiuntimą. Kitu atveju pašalinkite adresą iš savo sąrašų.

cause-list-expansion-failed =
    .headline = Domeno { $domain } serveris nerado sąrašo narių
    .why = Šis adresas atstoja sąrašą arba grupę. Pasak domeno { $domain } pašto serverio, laiško perduoti jos nariams nepavyko.
    .act = sutvarkyti sąrašą
    .step-1 = Kitu būdu praneškite sąrašo savininkui, kad laiškai narių nepasiekia.
    .step-2 = Reikalas skubus? Rašykite tiesiai tiems nariams, kurių adresus žinote.
    .otherwise = Domeno { $domain } administratoriai gali pažiūrėti, kodėl narių rasti nepavyko.
    .recipient = Ar šį sąrašą tvarkote Jūs? Patikrinkite jo narius ir pašalinkite nebeveikiančius adresus. Jei nieko nerasite, praneškite savo administratoriui.
    .admin = Kitoje pusėje tikrinkite iš eilės: ar serveris gali skaityti katalogą, failą ar duomenų bazę su nariais; ar dar tinka dinaminės grupės filtras ir paieškos bazė; ar sąrašai nėra įtraukti vienas į kitą; ar kuris įrašas nesugadintas. Išskleiskite sąrašą ranka ir tik tada vėl siųskite į jį. Iš kitų tos sistemos sąrašų matyti, ar kaltas sąrašas, ar katalogas.

cause-forwarding-broken =
    .headline = Domeno { $domain } serveris: persiuntimas neveikia
    .why = Ši dėžutė savo laiškus persiunčia kitu adresu. Pasak domeno { $domain } pašto serverio, persiuntimas neveikia.
    .act = sutvarkyti persiuntimą
    .step-1 = Kitu būdu praneškite šiam žmogui, kad persiuntimas iš dėžutės neveikia.
    .step-2 = Reikalas skubus? Rašykite šiam žmogui kitu jo adresu.
    .otherwise = Kiek matyti iš ataskaitos, Jūsų įrašytas adresas teisingas. Persiuntimą dažnai gali sutvarkyti ir žmogus, kuriam rašėte.
    .recipient = Pažiūrėkite, kokiu adresu Jūsų dėžutė persiunčia laiškus. Pataisykite jį arba persiuntimą išjunkite.
    .admin = Kitoje pusėje suraskite, kur nustatytas persiuntimas: paskyroje, dėžutės taisyklėje, pseudonime (alias) ar kontakto objekte. Nusiųskite bandomąjį laišką tiesiai persiuntimo adresu. Pataisykite jį arba pašalinkite, o kol kas palikite kopiją dėžutėje. Jei ten persiųsti laiškai nepriimami, žiūrėkite SPF ir DMARC: gali trūkti SRS arba ARC.

## Pašto sistemos

cause-system-problem =
    .headline = Domeno { $domain } serveris praneša apie triktį sistemoje
    .why = Domeno { $domain } pašto sistema šio laiško priimti negalėjo. Jos atsakyme sakoma, kad priežastis yra pati sistema.
    .act = sutvarkyti pašto sistemą
    .step-1 = Palaukite kelias valandas ir išsiųskite laišką dar kartą.
    .step-2 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei triktis nepraeis, ją turės pašalinti domeno { $domain } administratoriai.
    .admin = Kita sistema praneša apie savo pačios triktį: saugyklą, techninės priežiūros darbus, konfigūraciją ar trūkstamą funkciją. Jos administratoriams reikia laiko, eilės ID iš atsakymo ir paties atsakymo.

cause-system-full =
    .headline = Domeno { $domain } serveris: sistemoje nėra vietos
    .why = Pašto serveris sako, kad naujiems laiškams nebėra vietos. Kalbama apie visą sistemą, o ne apie vieną dėžutę.
    .act = atlaisvinti saugyklos vietos
    .step-1 = Palaukite dieną ir išsiųskite laišką dar kartą.
    .step-2 = Reikalas skubus? Rašykite šiam žmogui kito domeno adresu.
    .otherwise = Jei tai tęsis kelias dienas, vietos atlaisvinti gali tik domeno { $domain } administratoriai.
    .admin = Atsakymas yra apie kitą serverį, o ne apie kvotą. Jo administratoriai turėtų patikrinti laisvą vietą ir inode eilės bei pašto skirsniuose, tada atmintį, tada ribą, nuo kurios serveris laiškų nebepriima (queue_minfree Postfix, back pressure Exchange). Siuntimo pusėje užtenka, kad eilė bandytų toliau.

cause-system-not-accepting =
    .headline = Domeno { $domain } serveris: laiškai nepriimami
    .why = Pašto serveris sako, kad laiškų nepriima. Galbūt jis laikinai išjungtas arba visai neskirtas paštui.
    .act = įjungti laiškų priėmimą
    .step-1 = Patikrinkite adreso dalį po ženklo @. Galbūt teisingas panašus pavadinimas.
    .step-2 = Jei adresas teisingas, palaukite dieną ir išsiųskite laišką dar kartą.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei tai tęsis kelias dienas, priežasties turės ieškoti domeno { $domain } administratoriai.
    .admin = Atsakymas 421 arba būsena 4.3.2 reiškia išjungimą, techninės priežiūros darbus arba sustabdytą eilę; atsakymas 521 – kad šis serveris laiškų niekada nepriima (RFC 7504). Patikrinkite, ar MX įrašuose yra tik paštui skirti serveriai, ir išbandykite kitus. Pačiame serveryje žiūrėkite pašto tarnybos būseną, sustabdytus komponentus, prievadus, kurių niekas neklauso, ir ryšių ribojimus.

cause-system-misconfigured =
    .headline = Domeno { $domain } serveris: sistemos nustatymai klaidingi
    .why = Pati pašto sistema ten atsako, kad šiam laiškui ji nustatyta netinkamai.
    .act = pataisyti savo nustatymus
    .step-1 = Kitu būdu praneškite šiam žmogui, kad jo pašto sistema praneša apie klaidingus nustatymus.
    .step-2 = Reikalas skubus? Rašykite šiam žmogui kito domeno adresu.
    .step-3 = Kai nustatymai bus pataisyti, išsiųskite laišką dar kartą.
    .otherwise = Šio pranešimo pabaigoje yra duomenų, kurie padės domeno { $domain } administratoriams rasti klaidą.
    .admin = Kai būsena 5.3.5, serveris dažnai randa save patį kaip kitą tarpinį serverį. Palyginkite jo vardą, vietinių domenų sąrašą ir MX arba smart host; Exchange tai sukelia jungtys tuo pačiu vardu. Kitu atveju atsakymo laiku ieškokite kitos pusės žurnale: nežinomas perdavimo būdas (transport), trūkstama paieškos lentelė, klaidingos teisės. Nusiųskite kitos pusės postmaster adresu visą atsakymą su jo eilės ID.

cause-feature-missing =
    .headline = Domeno { $domain } serveris neturi reikiamos funkcijos
    .why = Laiškas išsiųstas su ypatinga parinktimi. Domeno { $domain } pašto serveris sako, kad jos nepalaiko.
    .act = įjungti reikiamą funkciją
    .step-1 = Išjunkite ypatingas parinktis, pavyzdžiui, pristatymo patvirtinimą ar pristatymo laiką. Tada išsiųskite laišką dar kartą.
    .step-2 = Pabandykite kitą pašto programą, pavyzdžiui, naršyklėje.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei ypatingų parinkčių nesirinkote, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Suraskite parametrą, apie kurį kalbama atsakyme: palyginkite MAIL ir RCPT savo žurnale su tuo, ką kitas serveris skelbia po EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Patikrinkite, ar užkarda kurioje nors pusėje neslepia plėtinių. Tegul Jūsų sistema nerašo parametro ten, kur jis nesiūlomas, arba paprašykite kitos pusės įjungti plėtinį.

cause-message-too-large =
    .headline = Laiškas per didelis
    .why = Vienas iš pašto serverių laiško kelyje priima tik mažesnius laiškus. Siunčiami priedai padidėja maždaug trečdaliu.
    .act = sumažinti laišką
    .step-1 = Didelių priedų nesiųskite arba juos sumažinkite.
    .step-2 = Didelius failus įkelkite į internetą ir nusiųskite nuorodą.
    .step-3 = Kelis priedus siųskite atskirais laiškais.
    .otherwise = Domeno { $domain } administratoriai gali pasakyti, kokio dydžio laiškai ten priimami.
    .recipient = Pasiūlykite kitą būdą perduoti didelius failus, pavyzdžiui, bendrinamą aplanką. Jūsų administratorius žino, kokio dydžio laiškai priimami.
    .admin = Palyginkite laiško dydį su SIZE, kurį kitas serveris skelbia po EHLO. Base64 priedą padidina maždaug 37 procentais. Atskiros dėžutės riba gali būti mažesnė negu visos sistemos.

cause-message-too-large-for-mailbox =
    .headline = Laiškas šiai dėžutei per didelis
    .why = Pasak domeno { $domain } pašto serverio, ši dėžutė priima tik mažesnius laiškus. Siunčiami priedai padidėja maždaug trečdaliu.
    .act = siųsti mažesnį laišką
    .step-1 = Didelius failus įkelkite į internetą ir nusiųskite nuorodą.
    .step-2 = Priedų nesiųskite arba juos sumažinkite.
    .step-3 = Sužinokite iš šio žmogaus adresą, kuris priima didesnius laiškus.
    .otherwise = Domeno { $domain } administratoriai gali padidinti šios dėžutės ribą.
    .recipient = Paklauskite savo administratoriaus, kokio dydžio laiškus priima Jūsų dėžutė ir ar galima daugiau. Kol kas pasiūlykite kitą būdą perduoti didelius failus.
    .admin = Riba nustatyta dėžutei, grupei ar paskyrai (X.2.3), todėl ji gali būti daug mažesnė negu SIZE, kurį serveris skelbia po EHLO. Palyginkite ją su dydžiu siunčiant: base64 priedai užima apie 37 procentus daugiau. Kitos pusės administratoriai pirmiausia žiūri paskyros gavimo ribą, paskui – jos grupės ar plano.

cause-own-system-problem =
    .headline = Priežastis yra mūsų pačių pašto sistemoje
    .why = Mūsų pašto sistema negalėjo perduoti laiško toliau. Kiek matyti iš ataskaitos, kita pusė čia niekuo dėta.
    .act = patikrinti pašto sistemą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Kai triktis bus pašalinta, išsiųskite laišką dar kartą.
    .otherwise = Žmogus, kuriam rašėte, čia niekuo padėti negali.
    .admin = Laiškas sustojo pačiame ataskaitą parengusiame serveryje. Ieškokite jo žurnale pagal čia nurodytus ID ir laiką. Patikrinkite konfigūraciją, saugyklą, teises ir vietines taisykles.

cause-stopped-by-own-rules =
    .headline = Laišką stabdo mūsų pačių pašto sistemos taisyklė
    .why = Mūsų pašto sistema turi taisykles dėl adresų, persiuntimo ir turinio. Kiek matyti iš ataskaitos, viena iš jų pritaikyta šiam laiškui.
    .act = patikrinti taisyklę
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Perskaitykite priežastį šio pranešimo pabaigoje. Joje gali būti nurodyta, apie ką taisyklė.
    .step-3 = Jei Jūsų laiškai persiunčiami automatiškai, paklauskite, ar tai leidžiama, arba persiuntimą išjunkite.
    .otherwise = Žmogus, kuriam rašėte, čia niekuo padėti negali.
    .admin = Pagal ID ir laiką suraskite taisyklę ataskaitą parengusio serverio žurnale: prieigos lenteles, turinio filtrus ir milter, maršrutų ar duomenų apsaugos (DLP) taisykles, blokuojamus gavėjus, automatinio persiuntimo ribojimus. Darykite tik tokią išimtį, kokios reikia šiam atvejui. Jei sustabdytas persiuntimas į išorę, pirma patikrinkite, kas jį nustatė: tai dažnas perimtos paskyros ženklas.

## Tinklas ir kelias

cause-network-problem =
    .headline = Sutriko ryšys tarp pašto sistemų
    .why = Kelyje į domeną { $domain } sutriko tinklas. Tokios triktys dažnai praeina savaime.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Palaukite kelias valandas ir išsiųskite laišką dar kartą.
    .step-2 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei tai tęsis kelias dienas, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Išbandykite ryšį su kiekvienu domeno MX serveriu per 25 prievadą, IPv4 ir IPv6. Ieškokite laukimo laiko viršijimų, nutrauktų ryšių ir path MTU klaidų. Jei neveikia tik šis domenas, praneškite jo administratoriams.

cause-host-unreachable =
    .headline = Domeno { $domain } pašto serveris nepasiekiamas
    .why = Ryšio su šiuo serveriu užmegzti nepavyko. Galbūt jis išjungtas, perkrautas arba atkirstas nuo tinklo.
    .act = patikrinti savo serverį
    .step-1 = Patikrinkite adreso dalį po ženklo @. Galbūt teisingas panašus pavadinimas.
    .step-2 = Jei adresas teisingas, palaukite dieną ir išsiųskite laišką dar kartą.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei tai nepraeis, domeno { $domain } administratoriai turės patikrinti savo serverį.
    .admin = Išbandykite kiekvieno MX serverio 25 prievadą, IPv4 ir IPv6, taip pat iš kito tinklo. Jei kitiems pavyksta, patikrinkite savo užkardą, maršrutus ir ar Jūsų teikėjas neblokuoja 25 prievado.

cause-connection-refused =
    .headline = Domeno { $domain } serveris nepriėmė ryšio
    .why = Serveris rastas, bet ryšio laiškams jis nepriima. Galbūt jo pašto tarnyba sustabdyta arba tarp serverių stovi užkarda.
    .act = patikrinti savo pašto tarnybą
    .step-1 = Patikrinkite adreso dalį po ženklo @. Domenas gali turėti svetainę, bet neturėti pašto.
    .step-2 = Jei adresas teisingas, palaukite kelias valandas ir išsiųskite laišką dar kartą.
    .step-3 = Jei vėl nepavyks, praneškite šiam žmogui kitu būdu.
    .otherwise = Jei tai nepraeis, domeno { $domain } administratoriai turės patikrinti, ar veikia jų pašto tarnyba.
    .admin = Ryšio atmetimas (TCP reset, ECONNREFUSED) 25 prievade reiškia, kad ten niekas neklauso arba ryšį atmeta užkarda. Išbandykite kiekvieną MX serverį per IPv4 ir IPv6, taip pat iš kito tinklo: jei pavyksta, blokuojamas Jūsų adresas. Be MX įrašo naudojamas A arba AAAA įrašas, o jis gali vesti į žiniatinklio serverį. Kitame serveryje: ar tarnyba veikia, kuriais adresais, su kokiais ribojimais.

cause-connection-broken =
    .headline = Ryšys su domenu { $domain } nutrūko per anksti
    .why = Serveriai buvo užmezgę ryšį, bet jis nutrūko, kol laiškas dar nebuvo perduotas.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Palaukite valandą ir išsiųskite laišką dar kartą.
    .step-2 = Jei laiške yra didelių priedų, išsiųskite jį be jų arba su nuoroda į failus.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei tai kartosis, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Suraskite komandą, po kurios ryšys nutrūko. Prieš pasisveikinimą: ryšių ribojimas arba tyčinė delsa. Po STARTTLS: TLS ryšio derinimas. Per DATA: path MTU, lėtas turinio filtras, dydžio riba. Kiekvienam MX serveriui per IPv4 ir IPv6 nusiųskite mažą ir didelį bandomąjį laišką. Patikrinkite SMTP tikrinančias užkardas ir savo laukimo laikus (RFC 5321, 4.5.3.2 skyrius).

cause-may-have-arrived =
    .headline = Laiškas galbūt pristatytas
    .why = Ryšys su domenu { $domain } nutrūko, kai visas laiškas jau buvo išsiųstas. Atsakymo nėra, todėl nežinome, ar laiškas priimtas.
    .act = paklausti, ar laiškas gautas
    .step-1 = Paklauskite šio žmogaus, ar laiškas gautas.
    .step-2 = Siųskite dar kartą tik tada, jei laiško nėra. Kitaip jis gali ateiti du kartus.
    .otherwise = Domeno { $domain } administratoriai gali pamatyti savo žurnale, ar laiškas priimtas.
    .recipient = Pažiūrėkite tarp gautų laiškų ir šlamšto aplanke. Praneškite siuntėjui, ar laiškas yra.
    .admin = Ryšys nutrūko po duomenų pabaigos ir prieš atsakymą. Ieškokite Message-ID kitos pusės žurnale. Jei tai kartojasi, patikrinkite lėtus turinio filtrus, laukimo laikus (RFC 5321 čia prašo dešimties minučių) ir path MTU.

cause-expired-after-retries =
    .headline = Nė vienas bandymas pristatyti laišką nepavyko
    .why = Laišką pristatyti į domeną { $domain } bandyta kelis kartus. Kitos priežasties ataskaitoje nėra.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Patikrinkite adreso dalį po ženklo @. Galbūt teisingas panašus pavadinimas.
    .step-2 = Jei adresas teisingas, palaukite dieną ir išsiųskite laišką dar kartą.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei vėl nepavyks, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Laikymo eilėje laikas baigėsi. Žurnale paieškokite kiekvieno bandymo paskutinio atsakymo: jame yra tikroji priežastis. Išbandykite domeno MX serverius per IPv4 ir IPv6.

cause-route-broken =
    .headline = Veikiantis kelias į domeną { $domain } nerastas
    .why = Nepavyko nustatyti, kur laišką pristatyti. Klaida gali būti domeno { $domain } arba kurio nors pakeliui esančio pašto serverio nustatymuose.
    .act = pataisyti nustatymus
    .step-1 = Kitu būdu praneškite šiam žmogui, kad laiškai šio adreso nepasiekia.
    .step-2 = Patikrinkite adreso dalį po ženklo @. Galbūt teisingas panašus pavadinimas.
    .otherwise = Domeno { $domain } administratoriai gali patikrinti, kur siunčiami jo laiškai.
    .admin = Patikrinkite domeno MX, A ir AAAA įrašus ir savo maršrutų lenteles. Jei laiškas sukasi ratu, Received laukai rodo, kurie serveriai kartojasi. Ieškokite persiuntimo ratu ir MX serverio, kuris nelaiko domeno savu.

cause-domain-without-mail-server =
    .headline = Domeno { $domain } pašto serveris nerastas
    .why = Toks domenas yra, bet jame nenurodytas pašto serveris, kuris galėtų priimti laišką. Galbūt domenas naudojamas tik svetainei.
    .act = nurodyti pašto serverį
    .step-1 = Patikrinkite adreso dalį po ženklo @. Galbūt teisingas panašus pavadinimas.
    .step-2 = Teisingo adreso ieškokite ankstesniame laiške arba organizacijos svetainėje.
    .step-3 = Kitu būdu sužinokite iš šio žmogaus kitą adresą.
    .otherwise = Jei domenas { $domain } teisingas, jo administratoriai turi nurodyti pašto serverį domeno nustatymuose.
    .admin = Paieškokite MX įrašų. Netinka: vardai be A ar AAAA įrašo, CNAME (RFC 2181, 10.3 skyrius), IP adresai vietoj vardo, localhost. Jei MX visai nėra, galioja paties domeno adresas (RFC 5321, 5.1 skyrius). Jei MX veda atgal į ataskaitą parengusį serverį („mail loops back to myself“), tas serveris nelaiko domeno savu: pridėkite domeną ten arba pataisykite MX.

cause-domain-lookup-failed =
    .headline = Domeno { $domain } pašto serverio surasti nepavyko
    .why = Katalogas, kuris rodo kelią į dėžutę, tinkamo atsakymo nedavė. Klaida gali būti bet kurioje pusėje.
    .act = patikrinti vardų serverius
    .step-1 = Patikrinkite adreso dalį po ženklo @. Galbūt teisingas panašus pavadinimas.
    .step-2 = Jei adresas teisingas, palaukite kelias valandas ir išsiųskite laišką dar kartą.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei taip nutinka ne tik su domenu { $domain }, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Klauskite kiekvieno autoritetingo domeno vardų serverio MX, A ir AAAA įrašų, tada savo DNS serverio. Jei neatsako tik Jūsų DNS serveris (SERVFAIL, viršytas laukimo laikas), žiūrėkite jo DNSSEC tikrinimą, persiuntimo serverius ir 53 prievade blokuojamus TCP ar didelius UDP atsakymus. Jei neatsako autoritetingi serveriai: klaidingas delegavimas, pasibaigę parašai, nepasiekiami serveriai. Jei ataskaitą parengęs serveris maršrutą nustato pagal LDAP ar duomenų bazę, pirma patikrinkite ją.

cause-mail-loop =
    .headline = Laiškas, atrodo, sukasi ratu
    .why = Kaip nurodyta ataskaitoje, laiškas grįžo į tą patį serverį arba perėjo per daug serverių. Dažniausiai taip būna, kai serveriai ar dėžutės laiškus persiunčia ratu.
    .act = nutraukti šį ratą
    .step-1 = Kitu būdu praneškite šiam žmogui, kad laiškai šiuo adresu sukasi ratu.
    .step-2 = Ar savo laiškus persiunčiate šiuo adresu? Pasirūpinkite, kad jie negrįžtų Jums.
    .step-3 = Reikalas skubus? Rašykite šiam žmogui kitu jo adresu.
    .otherwise = Domeno { $domain } administratoriai gali rasti vietą, kurioje laiškas pasuka atgal.
    .recipient = Ar savo laiškus persiunčiate kitu adresu? Pasirūpinkite, kad iš jo laiškai nebūtų persiunčiami atgal Jums.
    .admin = Skaitykite Received laukus iš apačios į viršų ir suraskite, kur serveriai kartojasi: laišką grąžina paskutinis serveris prieš pasikartojimą. Ten ieškokite persiuntimo ratu, perdavimo serverio ar smart host domenui, kuris turėtų būti vietinis, atgal vedančio MX arba hibridinės sistemos, kurioje kiekviena pusė laiko domeną kitos pusės domenu. Jei niekas nesikartoja, per maža šuolių riba: RFC 5321, 6.3 skyrius, prašo bent 100.

## Pristatymo protokolas

cause-protocol-problem =
    .headline = Du pašto serveriai nesusitarė
    .why = Serveriai nesusitarė, kaip perduoti laišką. Tai techninis dviejų serverių reikalas.
    .act = patikrinti pašto serverį
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Gali prireikti ir domeno { $domain } administratorių pagalbos.
    .admin = Skaitykite atsakymą kartu su komanda, į kurią atsakyta. Palyginkite, kas paskelbta po EHLO ir kas naudota. Dažna priežastis – užkardos ir tarpiniai serveriai, kurie perrašo SMTP, arba serveris, kuris pirma reikalauja STARTTLS.

cause-tls-demanded =
    .headline = Pašto serveris reikalauja saugaus ryšio
    .why = Serveris sako, kad šį laišką priims tik šifruotu ryšiu. Kiek matyti iš ataskaitos, ryšys buvo nešifruotas.
    .act = įjungti šifravimą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei siuntėte iš savo pašto programos ar įrenginio, įjunkite TLS siunčiamo pašto nustatymuose.
    .otherwise = Žmogus, kuriam rašėte, čia niekuo padėti negali.
    .admin = Patikrinkite, ar Jūsų sistema kaip klientas naudoja STARTTLS (RFC 3207): daug sistemų iš pradžių to nedaro. Jei naudoja, žiūrėkite, ar EHLO siūlo STARTTLS ir ar jo nepašalina užkarda. Jei nepavyksta TLS ryšio derinimas: TLS versijos žemesnės už 1.2, šifrai, trūkstamas CA rinkinys. Laiškams pateikti naudokite 465 prievadą arba 587 su STARTTLS (RFC 8314). Google tam sako 4.7.29 arba 5.7.29.

cause-too-many-recipients =
    .headline = Laiške per daug gavėjų
    .why = Vienas iš pašto serverių laiško kelyje vienu kartu priima tik ribotą adresų skaičių.
    .act = sumažinti adresų skaičių
    .step-1 = Išsiųskite laišką dar kartą, bet tik šio pranešimo adresais.
    .step-2 = Jei adresų vis dar per daug, siųskite mažesnėms grupėms, vienai po kitos.
    .step-3 = Jei šiai grupei rašote dažnai, paprašykite savo administratoriaus sukurti adresatų sąrašą.
    .otherwise = Domeno { $domain } administratoriai gali pasakyti, kokia riba ten galioja.
    .admin = Serveris vienu kartu turėtų priimti bent 100 gavėjų, o klientas likusius turėtų padalyti (RFC 5321). Patikrinkite, ar Jūsų sistema dalija po atsakymo 452 ir kokios ribos galioja laiškui ir siuntėjui.

## Turinys

cause-content-problem =
    .headline = Pašto serveris nesupranta laiško formos
    .why = Laišką pristatyti trukdo tai, kaip jis sudarytas. Priežastis gali būti formatas, ženklai arba priedas.
    .act = supaprastinti laišką
    .step-1 = Išsiųskite laišką dar kartą kaip paprastą tekstą, be formatavimo.
    .step-2 = Priedų nesiųskite arba siųskite įprastų tipų failus.
    .step-3 = Pabandykite kitą pašto programą, pavyzdžiui, naršyklėje.
    .otherwise = Jei nepavyks išsiųsti ir paprasto laiško, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Patikrinkite laišką pagal RFC 5322 ir MIME: From ir Date, pavienius CR ar LF, eilučių ilgį, NUL, koduotes. Patikrinkite, ar reikėjo 8BITMIME, BINARYMIME arba SMTPUTF8, bet jie nebuvo siūlomi.

cause-message-malformed =
    .headline = Pašto serveris rado laiško formos klaidų
    .why = Pasak serverio, laiškas neatitinka el. pašto standarto. Dažniausiai priežastis yra programa, kuri laišką sukūrė.
    .act = rašyti kita programa
    .step-1 = Parašykite laišką iš naujo kita pašto programa, pavyzdžiui, naršyklėje.
    .step-2 = Tekstą surinkite iš naujo. Nukopijuotame ar persiųstame laiške klaida gali likti.
    .step-3 = Jei vėl nepavyks, persiųskite visą šį pranešimą savo administratoriui.
    .otherwise = Jei laišką sukūrė svetainė ar įrenginys, klaidą pataisyti gali tik jų valdytojai.
    .admin = Tikrinkite iš eilės: vienas From su tinkamu adresu, o jei keli – ir Sender; vienas Date; nė vieno lauko du kartus (RFC 5322, 3.6 skyrius); Message-ID sintaksė; neužkoduoti 8 bitų oktetai antraštėje; pavieniai CR ar LF (RFC 5321, 2.3.8 skyrius); eilutės, ilgesnės kaip 998 oktetai; MIME ribos ir kodavimas. Palyginkite pateiktą laišką su išsiųstu: jį keičia priedėliai, tinklų sietuvai ir sąrašų programos.

cause-media-unsupported =
    .headline = Pašto serveris nepriima tokio tipo turinio
    .why = Kaip nurodyta ataskaitoje, kita pusė tokio tipo turinio priimti negali. Kai kurie adresai priima tik paprastą tekstą.
    .act = pakeisti failo tipą
    .step-1 = Siųskite įprastų tipų failus, pavyzdžiui, PDF ar JPEG.
    .step-2 = Išsiųskite laišką dar kartą kaip paprastą tekstą, be formatavimo ir priedų.
    .step-3 = Failus įkelkite į internetą ir nusiųskite nuorodą.
    .otherwise = Domeno { $domain } administratoriai gali pasakyti, kokio tipo turinį priima jų sistema.
    .admin = Palyginkite kiekvienos dalies Content-Type (RFC 2046) su tuo, ką priima kita pusė: sietuvai į SMS, faksą, pranešimų gaviklius ir užklausų sistemas dažnai priima tik text/plain. Ieškokite application/ms-tnef (winmail.dat), įdėtų message/rfc822 ir multipart/signed. Šiam domenui išjunkite raiškųjį tekstą arba leiskite sietuvui tą dalį pašalinti ar konvertuoti.

cause-conversion-impossible =
    .headline = Pakeliui laiško konvertuoti nepavyko
    .why = Kaip nurodyta ataskaitoje, kitai pašto sistemai reikia kitokios laiško formos. Pakeisti formos nepavyko arba nebuvo leista.
    .act = rašyti paprastu tekstu
    .step-1 = Šiuo adresu rašykite paprastą tekstą, be formatavimo ir ypatingų ženklų.
    .step-2 = Jei laiškas pasirašytas ar užšifruotas, siųskite be to, jeigu leidžia turinys.
    .step-3 = Priedų nesiųskite arba įkelkite failus į internetą ir nusiųskite nuorodą.
    .otherwise = Jei nepavyks išsiųsti ir paprasto laiško, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Žiūrėkite, ko kitas serveris po EHLO nesiūlo: 8BITMIME (RFC 6152), BINARYMIME ar SMTPUTF8. X.6.2: konvertuoti draudžiama, pavyzdžiui, pasirašytose dalyse arba pagal politiką; X.6.3: nepalaikoma; X.6.5: bandyta ir nepavyko. Tegul siunčianti programa pati koduoja quoted-printable ar base64, arba siųskite per serverį, kuris palaiko plėtinį.

cause-content-refused =
    .headline = Laiško turinys nebuvo priimtas
    .why = Vienas iš pašto serverių laiško kelyje tikrina laiškų turinį. Šiame laiške jam kažkas netiko, pavyzdžiui, priedas ar nuoroda.
    .act = pakeisti turinį
    .step-1 = Nesiųskite priedų, pirmiausia programų ir suglaudintų failų.
    .step-2 = Patikrinkite failus antivirusine programa ir tik tada siųskite juos dar kartą.
    .step-3 = Pašalinkite nereikalingas nuorodas.
    .step-4 = Susitarkite su šiuo žmogumi, kaip failus perduoti kitu būdu.
    .otherwise = Domeno { $domain } administratoriai gali pasakyti, ko jų sistema nepriima.
    .recipient = Susitarkite su siuntėju, kaip turinį perduoti kitu būdu. Jei to reikia dažnai, paprašykite savo administratoriaus išimties.
    .admin = Pažiūrėkite, kuris filtras atsakė ir kokią taisyklę ar signatūrą nurodo. Patikrinkite failų tipus archyvuose ir dvigubus failų plėtinius. Jei praneša apie kenkėjišką programą, pirma ištirkite siuntėjo įrenginį.

cause-attachment-refused =
    .headline = Priedas nebuvo priimtas
    .why = Vienas iš pašto serverių laiško kelyje nepriima pridėto failo. Daugelis sistemų nepriima programų, scenarijų ir slaptažodžiu užrakintų archyvų.
    .act = pakeisti priedą
    .step-1 = Perskaitykite atsakymą šio pranešimo pabaigoje. Jame gali būti nurodytas failas.
    .step-2 = Išsaugokite failą įprastu formatu, pavyzdžiui, PDF, arba jo nesiųskite.
    .step-3 = Failą įkelkite į internetą ir nusiųskite nuorodą.
    .otherwise = Domeno { $domain } administratoriai gali pasakyti, kokius failus priima jų sistema.
    .recipient = Pasiūlykite kitą būdą perduoti failą, pavyzdžiui, bendrinamą aplanką. Jei tokių failų reikia dažnai, paprašykite savo administratoriaus išimties.
    .admin = Išsiaiškinkite, ką taisyklė tikrina: plėtinį, Content-Type, tikrąjį failo tipą ar archyvo turinį. Dažnai nepriimami: .exe, .js, .iso, .lnk, .html, makrokomandos, dvigubi plėtiniai, archyvai su slaptažodžiu, kurių neįmanoma patikrinti, per daug priedų arba įdėti priedai. Kita pusė gali padaryti išimtį šiam siuntėjui arba išleisti kopiją iš karantino. Failo neslėpkite.

cause-virus-found =
    .headline = Antivirusinė programa praneša apie virusą
    .why = Antivirusinės programos gali klysti, bet saugiau patikrinti. Kai kurie virusai laiškus siunčia patys.
    .act = patikrinti savo įrenginį
    .step-1 = Neatidarykite priedų ir kol kas jų dar kartą nesiųskite.
    .step-2 = Patikrinkite savo įrenginį ir failus atnaujinta antivirusine programa.
    .step-3 = Jei šio laiško nerašėte, pakeiskite slaptažodį kitame įrenginyje.
    .step-4 = Pasakykite savo administratoriui, kas parašyta šiame pranešime. Failų toliau nesiųskite.
    .otherwise = Jei failas tikrai nekenksmingas, domeno { $domain } administratoriai gali patikrinti šį sprendimą.
    .admin = Užsirašykite, kuris serveris pranešė, ir signatūros pavadinimą. Pirmiausia izoliuokite ir ištirkite siuntusį įrenginį, o paskyroje ieškokite laiškų ir taisyklių, kurių jos savininkas nesukūrė. Patikrinkite failą kita antivirusine programa. Jei tai klaidingas aliarmas, praneškite programos gamintojui; niekada neperpakuokite failo, kad jis praslystų.

cause-international-address-unsupported =
    .headline = Pašto serveris supranta tik adresus su raidėmis a–z
    .why = Viename iš šio laiško adresų yra kitokių raidžių negu a–z. Viena iš pašto sistemų laiško kelyje tokių adresų nepalaiko.
    .act = rašyti paprastu adresu
    .step-1 = Sužinokite iš šio žmogaus adresą, kuriame yra tik raidės a–z.
    .step-2 = Jei kitokių raidžių yra Jūsų adrese, rašykite iš kito adreso.
    .otherwise = Domeno { $domain } administratoriai gali išsiaiškinti, ar jų sistema gali palaikyti tokius adresus.
    .recipient = Paprašykite savo administratoriaus antro adreso, kuriame būtų tik raidės a–z. Duokite jį tiems, kurių laiškai Jūsų nepasiekia.
    .admin = Kita sistema nesiūlo SMTPUTF8 (RFC 6531). Įjunkite jį ten arba duokite dėžutei ASCII pseudonimą (alias). Jei ne ASCII yra tik domenas, jį galima siųsti A-label forma.

## Saugumas ir taisyklės

cause-policy-problem =
    .headline = Laišką sustabdė saugumo taisyklė
    .why = Pašto sistemos turi taisykles, kokius laiškus priimti ir perduoti. Viena iš jų šį laišką sustabdė.
    .act = surasti taisyklę
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Domeno { $domain } administratoriai gali pasakyti, ar tai jų taisyklė.
    .admin = Atsakymas neaiškus, galbūt tyčia. Išsiaiškinkite, kuris serveris jį davė. Patikrinkite siuntėjo autentifikavimą, TLS, siunčiančio serverio reputaciją ir laiško šifravimą, jei jis yra.

cause-cryptography-failed =
    .headline = Parašo ar šifravimo patikra nepavyko
    .why = Kalbama apie paties laiško apsaugą, pavyzdžiui, parašą. Kaip nurodyta ataskaitoje, viena iš sistemų tos apsaugos patikrinti arba konvertuoti negalėjo.
    .act = patikrinti raktus ir sertifikatus
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei laišką šifruojate Jūs, paprašykite šio žmogaus dabartinio rakto ar sertifikato.
    .step-3 = Jei laiške nėra nieko slapto, išsiųskite jį be parašo ir nešifruotą.
    .otherwise = Galbūt raktus turės patikrinti ir domeno { $domain } administratoriai.
    .recipient = Ar Jūsų raktas ar sertifikatas pasikeitė arba nebegalioja? Nusiųskite dabartinį tiems, kurie Jums rašo.
    .admin = Suraskite serverį, kuris tikrina, pasirašo ar iššifruoja (S/MIME, OpenPGP, sietuvas). X.7.3: tarp dviejų sistemų nėra konvertavimo; X.7.5: nėra tinkamo rakto; X.7.6: algoritmas nepalaikomas, pavyzdžiui, SHA-1 ar trumpas RSA; X.7.7: turinys pakeistas. Patikrinkite sertifikatų galiojimą, grandinę ir atšaukimą bei raktus kataloge. Jei X.7.7, ieškokite, kas po pasirašymo keičia turinį: priedėliai, nuorodų perrašymas, perkodavimas.

cause-refused-by-policy =
    .headline = Domeno { $domain } serveris pagal taisykles laiško nepriėmė
    .why = Kiekviena pašto sistema pati sprendžia, kokius laiškus priimti. Kuri taisyklė sustabdė šį laišką, žino tos sistemos administratoriai.
    .act = padaryti išimtį laiškui
    .step-1 = Perskaitykite kito serverio atsakymą šio pranešimo pabaigoje. Jame gali būti nurodyta priežastis.
    .step-2 = Kitu būdu praneškite šiam žmogui, kad laiškas nebuvo priimtas.
    .step-3 = Paprašykite, kad šis žmogus kreiptųsi į savo administratorius dėl išimties.
    .otherwise = Jei nepriimami visi Jūsų laiškai domenui { $domain }, persiųskite visą šį pranešimą savo administratoriui.
    .recipient = Ar laukiate šio siuntėjo laiškų? Paprašykite savo administratoriaus išimties.
    .admin = Taisyklė yra kitos pusės, ten ir sprendimas. Nusiųskite jos postmaster adresu atsakymą, laiką ir siuntusio serverio IP adresą. Jei nepriimami visi laiškai, pirma patikrinkite SPF, DKIM, DMARC, atvirkštinį DNS įrašą ir blokavimo sąrašus.

cause-refused-as-spam =
    .headline = Domeno { $domain } serveris laišką laiko šlamštu
    .why = Automatinis filtras ten palaikė laišką nepageidaujamu ir jo nepriėmė. Tokie filtrai gali klysti.
    .act = leisti priimti laišką
    .step-1 = Kitu būdu paklauskite šio žmogaus, ar ten Jūsų adresą galima įtraukti į leidžiamus.
    .step-2 = Pabandykite išsiųsti trumpą laišką be nuorodų ir priedų.
    .step-3 = Jei šio laiško nerašėte, pakeiskite slaptažodį ir praneškite savo administratoriui.
    .otherwise = Jei nepriimami ir kiti Jūsų laiškai, persiųskite visą šį pranešimą savo administratoriui.
    .recipient = Įtraukite siuntėją į kontaktus arba į saugių siuntėjų sąrašą. Ar šio siuntėjo laiškų yra šlamšto aplanke? Pažymėkite, kad tai ne šlamštas.
    .admin = Patikrinkite siuntėjo domeno SPF, DKIM ir DMARC bei siunčiančio IP adreso reputaciją. Ieškokite neįprasto siuntimo iš šios paskyros. Jei viskas gerai, apie klaidingą sprendimą praneškite kitos pusės postmaster adresu.

cause-relay-refused =
    .headline = Pašto serveris atsisakė perduoti laišką toliau
    .why = Serveris sako, kad perduoti Jūsų laiškus domenui { $domain } – ne jo užduotis. Dažniausiai priežastis yra nustatymai.
    .act = pataisyti nustatymus
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Patikrinkite adreso dalį po ženklo @. Klaidingas pavadinimas gali vesti į klaidingą serverį.
    .otherwise = Jei Jūsų pusės nustatymai teisingi, domeno { $domain } administratoriai turi patikrinti, kuris serveris priima jų laiškus.
    .admin = MX įrašai gali vesti į serverį, kuris nelaiko domeno savu. Arba prisijungti reikalauja Jūsų perdavimo serveris. Patikrinkite MX įrašus, prisijungimo prie perdavimo serverio duomenis ir kuriems IP adresams jis leidžia perduoti.

cause-authentication-required =
    .headline = Pašto serveris reikalauja prisijungti
    .why = Vienas iš pašto serverių laiško kelyje be galiojančio prisijungimo šio laiško nepriima. Prisijungimo nebuvo arba jis nepriimtas.
    .act = patikrinti prisijungimą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei laiškus siunčia įrenginys ar programa, patikrinkite ten naudotojo vardą ir slaptažodį.
    .otherwise = Žmogus, kuriam rašėte, čia niekuo padėti negali.
    .admin = Patikrinkite prisijungimo duomenis ir mechanizmą, kurį Jūsų sistema naudoja perdavimo serveriui. Laiškus pateikite per 587 prievadą su STARTTLS arba per 465. Dažna priežastis – pakeistas slaptažodis arba reikalingas programos slaptažodis.

cause-authentication-refused =
    .headline = Prisijungti prie pašto serverio nepavyko
    .why = Pašto serveris nepriėmė jam pateiktų prisijungimo duomenų. Galbūt slaptažodis pakeistas arba nebegalioja.
    .act = pataisyti prisijungimo duomenis
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei siuntėte iš savo pašto programos ar įrenginio, įrašykite ten naudotojo vardą ir slaptažodį iš naujo.
    .step-3 = Vieną kartą prisijunkite naršyklėje. Galbūt Jūsų teikėjas ten ko nors prašo.
    .otherwise = Žmogus, kuriam rašėte, čia niekuo padėti negali.
    .admin = Skaitykite atsakymą (RFC 4954, RFC 5248): 535 5.7.8 – klaidingi duomenys, 432 4.7.12 – reikia pakeisti slaptažodį, 5.7.14 – nėra pasitikėjimo ryšio. Duomenis ranka išbandykite laiškų pateikimo prievade. Tada tikrinkite: pakeistas ar nebegaliojantis slaptažodis, po nepavykusių prisijungimų užrakinta paskyra, teikėjo išjungtas prisijungimas slaptažodžiu, trūkstamas programos slaptažodis, nebegaliojantis OAuth raktas. Perdavimo serverio duomenys saugomi pašto serveryje; pataisykite juos ten ir paleiskite eilę.

cause-authentication-too-weak =
    .headline = Pašto serveris reikalauja prisijungti saugiau
    .why = Pasak serverio, toks prisijungimo būdas nepakankamai saugus. Pats slaptažodis gali būti teisingas.
    .act = nustatyti saugesnį prisijungimą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei siuntėte iš savo pašto programos ar įrenginio, įjunkite TLS ir įdiekite naujinius.
    .otherwise = Žmogus, kuriam rašėte, čia niekuo padėti negali.
    .admin = 534 5.7.9: mechanizmas per silpnas arba paskyrai reikia programos slaptažodžio; 538 5.7.11: šis mechanizmas galimas tik per TLS. Prisijunkite per TLS 465 prievade arba po STARTTLS 587 prievade (RFC 8314) mechanizmu, kuris tada skelbiamas: SCRAM, OAUTHBEARER, XOAUTH2 arba PLAIN per TLS. Įrenginys, kuris nemoka nei vieno, nei kito, gali laiškus atiduoti perdavimo serveriui Jūsų tinkle.

cause-sending-blocked =
    .headline = Iš šios paskyros ar adreso siųsti neleidžiama
    .why = Siuntėjo pusės pašto serveris neleidžia siųsti iš šios paskyros ar siuntėjo adreso. Galbūt tai tik atsargumo priemonė.
    .act = panaikinti blokavimą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei turite kelis adresus, pasirinkite tą, kuris priklauso šiai paskyrai.
    .step-3 = Ar išsiųsta laiškų, kurių nerašėte? Iškart pakeiskite slaptažodį.
    .otherwise = Žmogus, kuriam rašėte, čia niekuo padėti negali.
    .admin = Patikrinkite, ar paskyra išjungta, užrakinta dėl piktnaudžiavimo arba neturi teisės į šį siuntėjo adresą. Pirma ieškokite neįprasto siuntimo, persiuntimo taisyklių bei atvirų seansų, pakeiskite slaptažodį ir tik tada panaikinkite blokavimą.

cause-account-disabled =
    .headline = Pašto serveris praneša: siuntėjo paskyra išjungta
    .why = Siuntėjo pusės pašto serveris sako, kad paskyra, iš kurios siųstas šis laiškas, išjungta.
    .act = įjungti paskyrą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui, prireikus – iš kitos paskyros.
    .step-2 = Jei turite kitą paskyrą, išsiųskite laišką iš jos.
    .otherwise = Kiek matyti iš ataskaitos, priežastis – ne adresas, kuriuo rašėte.
    .admin = Laiškų pateikimo ar perdavimo serveris sako, kad paskyra išjungta (525 arba X.7.13, RFC 5248). Patikrinkite jos būklę: uždaryta, baigėsi licencija ar mokėjimas, užrakinta po nepavykusių prisijungimų, užrakinta dėl piktnaudžiavimo. Pirma pašalinkite priežastį, tada įjunkite paskyrą. Jei šia paskyra Jūsų serveris jungiasi prie perdavimo serverio, sustoja visi siunčiami laiškai.

cause-account-compromised =
    .headline = Siųsti neleidžiama dėl įtartinų laiškų
    .why = Siuntėjo pusės pašto serveris praneša apie neįprastą siuntimą iš šios paskyros ar organizacijos. Galbūt paskyra naudojasi kas nors kitas.
    .act = apsaugoti paskyrą
    .step-1 = Iškart pakeiskite slaptažodį įrenginyje, kuriuo pasitikite.
    .step-2 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-3 = Dėžutėje ieškokite išsiųstų laiškų ir taisyklių, kurie ne Jūsų.
    .step-4 = Patikrinkite savo įrenginį atnaujinta antivirusine programa.
    .otherwise = Žmogus, kuriam rašėte, čia niekuo padėti negali.
    .admin = Pirma užblokuokite prisijungimą, pakeiskite slaptažodį, nutraukite visus seansus ir panaikinkite prieigos raktus. Tada skaitykite prisijungimų žurnalą ir pašalinkite svetimas gautų laiškų taisykles, persiuntimą, įgaliotinius, programų leidimus ir jungtis; ištuštinkite siuntimo eilę. Blokavimą panaikinkite paskiausiai. Microsoft 365 naudotoją (5.1.8) atblokuosite skiltyje restricted entities, organizaciją (5.7.7xx) – per palaikymo tarnybą. Jei tai buvo pageidaujamas masinis siuntimas, siųskite per masinio siuntimo paslaugą.

cause-send-as-denied =
    .headline = Ši paskyra negali siųsti iš šio siuntėjo adreso
    .why = Pasak siuntėjo pusės pašto serverio, siuntėjo adresas šiai paskyrai nepriklauso.
    .act = leisti naudoti šį adresą
    .step-1 = Siuntėju pasirinkite savo adresą, tada išsiųskite laišką dar kartą.
    .step-2 = Jei reikia kito adreso, persiųskite visą šį pranešimą savo administratoriui.
    .otherwise = Žmogus, kuriam rašėte, čia niekuo padėti negali.
    .admin = Žurnale palyginkite tris dalykus: prisijungimo vardą, MAIL FROM ir lauką From. Jei toks naudojimas pageidaujamas, suteikite Send As arba Send on Behalf (Exchange; palaukite replikavimo), susiekite adresą su prisijungimo vardu (smtpd_sender_login_maps Postfix) arba pridėkite jį kaip patvirtintą pseudonimą. Įrenginiams ir programoms reikia savų paskyrų su savais adresais. Jei niekas to nenorėjo, ieškokite piktnaudžiavimo.

cause-sender-not-allowed =
    .headline = Domene { $domain } Jūsų laiškai šiam adresui nepriimami
    .why = Kai kurie adresai priima tik tam tikrų siuntėjų, pavyzdžiui, kolegų ar sąrašo narių, laiškus. Kiti tam tikriems siuntėjams uždaryti.
    .act = leisti rašyti iš Jūsų adreso
    .step-1 = Kitu būdu kreipkitės į šį žmogų arba grupės savininką. Paprašykite leisti rašyti iš Jūsų adreso.
    .step-2 = Jei turite kelis adresus, rašykite iš to, kuris ten žinomas.
    .step-3 = Jei tai adresatų sąrašas, pirma į jį užsirašykite.
    .otherwise = Domeno { $domain } administratoriai gali pamatyti, kas gali rašyti šiuo adresu.
    .recipient = Pridėkite siuntėją prie tų, kurie gali rašyti Jums ar Jūsų grupei. Jei negalite, kreipkitės į savo administratorių.
    .admin = Gavėjas riboja siuntėjus: uždara grupė, tik nariams skirtas sąrašas, tik vidiniai siuntėjai arba blokavimas. Leisti siuntėjui rašyti gali savininkas arba administratoriai. Patikrinkite, ar naudojamas siuntėjo adresas yra tas, kuris ten registruotas.

cause-list-restricted =
    .headline = Domeno { $domain } serveris: sąrašas Jūsų adresui uždaras
    .why = Daugelis sąrašų ir grupių priima tik narių ar nurodytų siuntėjų laiškus. Pasak pašto serverio, Jūsų adreso tarp jų nėra.
    .act = įtraukti Jūsų adresą
    .step-1 = Jei jau esate sąraše, rašykite iš adreso, kuriuo į jį užsirašėte.
    .step-2 = Užsirašykite į sąrašą arba kitu būdu paprašykite savininko įtraukti Jūsų adresą.
    .step-3 = Reikalas skubus? Rašykite tiesiai tiems nariams, kurių adresus žinote.
    .otherwise = Domeno { $domain } administratoriai gali pasakyti, kas yra sąrašo savininkas.
    .recipient = Ar šis sąrašas ar grupė yra Jūsų? Įtraukite siuntėją arba leiskite, kad išoriniai laiškai lauktų Jūsų patvirtinimo.
    .admin = Palyginkite From ir voko siuntėją su nariais ir leidžiamais siuntėjais: dažniausia priežastis – pseudonimas (alias) arba pasikeitęs adresas. Savininkas gali įtraukti adresą arba kitų laiškus laikyti moderavimui. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), išoriniai Microsoft 365 grupės siuntėjai (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = Domene { $domain } šis adresas tik vidiniams laiškams
    .why = Pasak pašto serverio, šis adresas priima tik savo organizacijos laiškus. Jūsų laiško serveris vidiniu nepalaikė.
    .act = leisti rašyti išoriniams siuntėjams
    .step-1 = Jei priklausote šiai organizacijai, išsiųskite laišką iš tos paskyros, kurią ten turite.
    .step-2 = Kitu būdu paprašykite šio žmogaus arba grupės savininko leisti rašyti ir išoriniams siuntėjams.
    .step-3 = Rašykite kitu organizacijos adresu, pavyzdžiui, nurodytu jos svetainėje.
    .otherwise = Domeno { $domain } administratoriai gali atverti šį adresą išoriniams laiškams.
    .recipient = Paprašykite savo administratoriaus, kad šis adresas priimtų išorinius laiškus arba bent tam tikrų siuntėjų laiškus.
    .admin = Exchange 5.7.12 ir 5.7.13x: gavėjo objektas reikalauja autentifikuotų siuntėjų. Išjunkite RequireSenderAuthenticationEnabled arba sukurkite siuntėjui kontaktą ir įtraukite jį į leidžiamus. Jei siuntėjas yra vidinis, laiškas atėjo neprisijungus: tegul įrenginys ar programa prisijungia, arba pataisykite jungtį tarp savo serverių, kad laiškas būtų laikomas vidiniu.

cause-sender-blocked =
    .headline = Domeno { $domain } serveris blokuoja Jūsų laiškus
    .why = Pasak pašto serverio, Jūsų adresas, domenas ar serveris yra blokuojamų siuntėjų sąraše. Gali būti, kad taip norėta, bet gali būti ir klaida.
    .act = panaikinti blokavimą
    .step-1 = Jei tai gali būti klaida, kitu būdu paprašykite ten blokavimą panaikinti.
    .step-2 = Jei blokuojami ir laiškai kitiems šiame domene, persiųskite visą šį pranešimą savo administratoriui.
    .otherwise = Domeno { $domain } administratoriai gali pamatyti, kur ir kodėl nustatytas blokavimas.
    .recipient = Ar siuntėjas per klaidą pateko į Jūsų blokuojamų siuntėjų sąrašą? Pašalinkite šį įrašą. Jei tokio nėra, kreipkitės į savo administratorių.
    .admin = Blokavimas nustatytas kitoje pusėje – žmogaus arba administratorių (Exchange 5.7.507, 5.7.513). Išsiaiškinkite, kas jį atitinka: išbandykite kitą savo domeno paskyrą, tada kitą IP adresą. Ieškokite šio siuntėjo nepageidaujamų masinių laiškų ir įvykdykite kiekvieną prašymą jų nebesiųsti. Tada kitos pusės postmaster adresu nusiųskite atsakymą, laiką, siuntėjo adresą ir IP adresą.

cause-sender-not-verified =
    .headline = Domeno { $domain } serveris nepatvirtino laiško kilmės
    .why = Domeno { $domain } pašto serveris tikrina, ar laiškas tikrai ateina iš ten, kur nurodyta. Šio laiško kilmės patvirtinti nepavyko.
    .act = pataisyti domeno nustatymus
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Siųskite tik per tą pašto paslaugą, kuriai priklauso Jūsų adresas.
    .otherwise = Jei laiškas pakeliui buvo persiųstas, galbūt gali padėti domeno { $domain } administratoriai.
    .recipient = Ar laiškai į šią dėžutę persiunčiami iš kitos? Geriau atsisiųskite juos iš ten: persiuntimas gali sugadinti šią patikrą.
    .admin = Patikrinkite siunčiančio IP adreso SPF, DKIM parašą ir DMARC atitiktį From domenui. Siunčiantis serveris turi turėti atvirkštinį DNS vardą, kuris veda atgal į jį. Apimti turi būti ir persiuntėjai bei paslaugos, siunčiančios Jūsų vardu.

cause-spf-failed =
    .headline = Domeno { $domain } serveris nepatvirtino siuntusio serverio
    .why = Domenas gali surašyti serverius, kurie gali siųsti jo laiškus (SPF metodas). Domeno { $domain } serveryje šio sąrašo patikra nepavyko.
    .act = pataisyti SPF įrašą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Siųskite tik per tą pašto paslaugą, kuriai priklauso Jūsų adresas.
    .otherwise = Jei laiškas į domeną { $domain } buvo persiųstas, priežastis gali būti jį persiuntęs serveris.
    .recipient = Ar laiškai į šią dėžutę persiunčiami iš kitos? Geriau atsisiųskite juos iš ten: persiuntimas gali sugadinti šią patikrą.
    .admin = Tikrinkite SPF (RFC 7208) pagal domeną iš MAIL FROM arba, jei jis tuščias, iš EHLO, ir pagal IP adresą, kurį matė kitas serveris; nepamirškite IPv6. Fail: pridėkite adresą ar paslaugos include arba siųskite per sąraše esantį serverį. Permerror: lygiai vienas v=spf1 įrašas, ne daugiau kaip 10 DNS užklausų ir 2 tuščios, be rašybos klaidų. Temperror: Jūsų vardų serveriai. Persiuntėjui reikia SRS.

cause-dkim-failed =
    .headline = Pasak domeno { $domain }, tinkamo skaitmeninio parašo nėra
    .why = Pašto sistemos pasirašo laiškus, kad įrodytų jų kilmę (DKIM metodas). Domeno { $domain } serveris nė vieno tokio parašo nepatvirtino.
    .act = pataisyti DKIM parašą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei laiškas siųstas per adresatų sąrašą, rašykite šiam žmogui tiesiai.
    .step-3 = Siųskite tik per tą pašto paslaugą, kuriai priklauso Jūsų adresas.
    .otherwise = Domeno { $domain } administratoriai gali pasakyti, kas buvo negerai su parašu.
    .admin = Pažiūrėkite į laišką tokį, koks jis išėjo: ar apskritai yra DKIM-Signature (RFC 6376)? Paieškokite rakto <s>._domainkey.<d>: yra, netuščias, privačiojo rakto pora, RSA bent 1024, geriau 2048 bitų (RFC 8301). Jei nesutampa body hash, laišką po pasirašymo kažkas keičia: poraštės, sietuvai, perkodavimas. X.7.22: nėra parašo, kurio d= būtų From domenas. Patikrinkite x= ir laikrodį.

cause-dmarc-failed =
    .headline = Domeno { $domain } serveris nepatvirtino siuntėjo
    .why = Jūsų domenas gali prašyti kitų nepriimti laiškų, kurių kilmė neįrodyta. Domeno { $domain } serveris tokio įrodymo (DMARC) nerado.
    .act = pataisyti siuntėjo patikras
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Siųskite tik per tą pašto paslaugą, kuriai priklauso Jūsų adresas.
    .step-3 = Jei laiškas siųstas per adresatų sąrašą, rašykite šiam žmogui tiesiai.
    .otherwise = Jei laiškas pakeliui buvo persiųstas, domeno { $domain } administratoriai gali padaryti išimtį.
    .recipient = Ar laiškai į šią dėžutę persiunčiami iš kitos? Geriau atsisiųskite juos iš ten: persiuntimas gali sugadinti šią patikrą.
    .admin = Paieškokite _dmarc.<From domenas>: p=, sp=, aspf=, adkim= (RFC 7489). SPF arba DKIM turi pavykti, o jo domenas turi atitikti From. Kiekvienai paslaugai, siunčiančiai Jūsų vardu, reikia DKIM rakto Jūsų domene arba grįžtamojo adreso jame; suvestinės ataskaitos (rua=) rodo, kuriai nepavyksta. Sąrašai ir persiuntėjai turėtų perrašyti From arba nekeisti pasirašyto turinio. p= švelninkite tik tol, kol taisote.

cause-arc-failed =
    .headline = Domeno { $domain } serveris nepasitiki laiško persiuntimu
    .why = Laiškus persiunčiantys serveriai gali užrašyti savo patikras (ARC metodas). Pasak domeno { $domain } serverio, šio laiško įrašas netinkamas.
    .act = patikrinti persiuntimą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Rašykite šiam žmogui tiesiai, o ne per sąrašą ar persiuntimo adresą.
    .otherwise = Jei laišką persiuntė svetimas serveris, tai turi pataisyti jo valdytojai.
    .recipient = Ar laiškai į šią dėžutę persiunčiami iš kitos? Geriau atsisiųskite juos iš ten: persiuntimas gali sugadinti šią patikrą.
    .admin = Patikrinkite gauto laiško grandinę (RFC 8617): egzemplioriai nuo 1 iki n be tarpų, pirmajame cv=none, kituose cv=pass, kiekvienas ARC-Seal patikrinamas jo raktu iš DNS, naujausiame – ARC-Message-Signature. Priežastis yra pirmasis serveris, kurio rinkinys netinka arba kuris laišką pakeitė po užantspaudavimo: ten pataisykite antspaudavimą arba jį išjunkite. SPF, DKIM ir DMARC sprendžia be ARC.

cause-reverse-dns-missing =
    .headline = Domeno { $domain } serveris nerado siuntusio serverio vardo
    .why = Pašto serverio interneto adresas turėtų priklausyti kokiam nors vardui. Domeno { $domain } serveryje ši siuntusio serverio patikra nepavyko.
    .act = nustatyti serverio vardą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei turite paskyrą kitoje pašto paslaugoje, išsiųskite laišką iš jos.
    .otherwise = Domeno { $domain } administratoriai gali padaryti išimtį.
    .admin = Paimkite siunčiantį IP adresą iš atsakymo ar savo žurnalo ir paieškokite jo PTR įrašo; vardas turi turėti A arba AAAA įrašą su tuo pačiu adresu. PTR nustato adresų bloko savininkas: dažniausiai prieglobos ar interneto teikėjas. Patikrinkite ir IPv6 arba siųskite per IPv4, kol jis bus sutvarkytas. Tegul EHLO sako tą patį vardą; venkite bendrinių vardų, sudarytų iš adreso.

cause-sending-server-refused =
    .headline = Domenas { $domain } nepriima siuntusio serverio laiškų
    .why = Kalbama apie pašto serverį, kuris siunčia Jūsų laiškus, o ne apie patį laišką. Gali būti nepriimami ir kiti to serverio laiškai.
    .act = pasiekti, kad serverį priimtų
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Domeno { $domain } administratoriai gali padaryti išimtį.
    .recipient = Ar laukiate šio siuntėjo laiškų? Paprašykite savo administratoriaus išimties.
    .admin = Jei atsakyme nurodytas blokavimo sąrašas, pirma suraskite ir pašalinkite priežastį, tada prašykite pašalinti įrašą. Patikrinkite atvirkštinį DNS, EHLO vardą ir neįprastą laiškų kiekį. Jei sąrašo nėra, parašykite kitos pusės postmaster adresu ir nurodykite siunčiantį IP adresą.

cause-sending-server-blocklisted =
    .headline = Pasak domeno { $domain }, siuntęs serveris blokavimo sąraše
    .why = Blokavimo sąrašuose surašyti serveriai, kurie, kaip manoma, siunčia nepageidaujamus laiškus. Per vieną serverį dažniausiai siunčia daug žmonių. Todėl tai nebūtinai dėl Jūsų.
    .act = paprašyti pašalinti įrašą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei turite paskyrą kitoje pašto paslaugoje, išsiųskite laišką iš jos.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Kol įrašas nepašalintas, domeno { $domain } administratoriai gali padaryti išimtį.
    .recipient = Ar laukiate šio siuntėjo laiškų? Paprašykite savo administratoriaus išimties.
    .admin = Suraskite sąrašą atsakyme ir jame paieškokite savo siunčiančio IP adreso; kai kurie sąrašai yra apie domenus ar nuorodas. Pirma suraskite ir pašalinkite priežastį: perimta paskyra, atviras perdavimas (open relay), svetainės forma, užkrėstas įrenginys už to paties adreso. Tada to sąrašo puslapyje paprašykite pašalinti įrašą (Spamhaus arba Microsoft delisting portal). Dinaminių adresų sąrašai: siųskite per teikėjo perdavimo serverį. Bendras adresas: praneškite teikėjui.

cause-sending-server-reputation-low =
    .headline = Domene { $domain } mažai pasitikima siuntusiu serveriu
    .why = Pašto sistemos vertina serverį pagal anksčiau jo siųstus laiškus. Domeno { $domain } serveryje siuntusio serverio įvertinimas per žemas.
    .act = pagerinti įvertinimą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Palaukite dieną ir išsiųskite laišką dar kartą. Įvertinimas laikui bėgant keičiasi.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Domeno { $domain } administratoriai gali padaryti išimtį.
    .recipient = Ar laukiate šio siuntėjo laiškų? Paprašykite savo administratoriaus išimties.
    .admin = Tikrinkite iš eilės: SPF, DKIM, DMARC ir atvirkštinį DNS; staigų kiekio padidėjimą ir perimtas paskyras; skundų ir klaidų dalį. Teikėjo vertinimą rodo jo puslapiai: Google Postmaster Tools, Microsoft SNDS ir JMRP, Yahoo Sender Hub. Naujam adresui reikia kelių savaičių lėtai didinamo kiekio. Masinius laiškus siųskite iš kito adreso ir tik tiems, kurie jų prašė. Tada užpildykite teikėjo formą ir įrašykite atsakymą.

cause-greeting-refused =
    .headline = Siuntusio serverio prisistatymas nepriimtas
    .why = Kai susitinka du pašto serveriai, pirmasis pasako savo vardą. Kitas serveris to vardo nepriėmė.
    .act = pataisyti serverio vardą
    .step-1 = Persiųskite visą šį pranešimą savo administratoriui.
    .step-2 = Jei laišką išsiuntė įrenginys ar programa, siųsti reikėtų per Jūsų pašto paslaugą.
    .otherwise = Domeno { $domain } administratoriai gali padaryti išimtį.
    .admin = Vardas po EHLO turi būti visas serverio vardas, esantis DNS (RFC 5321, 2.3.5 ir 4.1.1.1 skyriai), geriausia – tas pats kaip PTR įraše. Dažniausiai nepriimami: localhost, vardas be taško, .local, adresas be skliaustų, gavėjo serverio vardas. Nustatykite smtp_helo_name (Postfix) arba siuntimo jungties FQDN (Exchange). Jei vardas teisingas, suraskite, kuris serveris ar programa už to paties adreso sako kitą.

cause-rate-limited =
    .headline = Per daug laiškų per trumpą laiką
    .why = Vienas iš pašto serverių laiško kelyje riboja, kiek laiškų per tam tikrą laiką priima. Ši riba pasiekta. Gali būti skaičiuojami ir kitų žmonių laiškai.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Palaukite iki rytojaus ir išsiųskite laišką dar kartą.
    .step-2 = Jei rašote daug kam, laiškus paskirstykite per ilgesnį laiką.
    .step-3 = Jei siuntėte vos kelis laiškus, pasakykite savo administratoriui. Dėl viso pikto pakeiskite slaptažodį.
    .otherwise = Jei tai nutinka dažnai, Jūsų administratorius gali išsiaiškinti, kokia riba taikoma.
    .admin = Išsiaiškinkite, kieno tai riba: Jūsų, kitos sistemos ar vienos dėžutės. Sulėtinkite siuntimą į šią vietą ir paskirstykite masinius laiškus. Staigus vienos paskyros siuntimo padidėjimas gali reikšti, kad ji perimta.

cause-sending-quota-exceeded =
    .headline = Siuntimo riba pasiekta
    .why = Paskyros ir organizacijos per tam tikrą laiką gali išsiųsti ribotą laiškų skaičių. Kaip nurodyta ataskaitoje, jis pasiektas.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Palaukite dieną ir išsiųskite laišką dar kartą. Dažniausiai skaičiuojamos 24 valandos.
    .step-2 = Jei rašote daug kam, paklauskite savo administratoriaus apie masinio siuntimo paslaugą.
    .step-3 = Jei siuntėte vos kelis laiškus, pakeiskite slaptažodį ir pasakykite savo administratoriui.
    .otherwise = Jūsų administratorius gali pamatyti, kas išsiųsta, ir galbūt padidinti ribą.
    .admin = Išsiaiškinkite, kieno tai riba: paskyros, organizacijos ar perdavimo serverio (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Suskaičiuokite paskutinių 24 valandų laiškus ir gavėjus pagal paskyras; ieškokite scenarijų, besisukančių ratu laiškų ir perimtų paskyrų. Dažniausiai skaičiuojama slenkančiu laikotarpiu: tegul eilė laukia, nepateikite laiškų iš naujo. Masinius laiškus siųskite per masinio siuntimo paslaugą arba paprašykite padidinti ribą.

cause-recipient-rate-limited =
    .headline = Domeno { $domain } serveris: šiai dėžutei laiškų per daug
    .why = Domeno { $domain } pašto serveris riboja, kaip greitai laiškai gali ateiti į vieną dėžutę. Skaičiuojami ir kitų žmonių laiškai.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Palaukite valandą ir išsiųskite laišką dar kartą.
    .step-2 = Jei šiuo adresu rašo Jūsų programa, tegul ji siunčia mažiau laiškų.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei tai tęsis, domeno { $domain } administratoriai gali pamatyti, iš kur ateina tiek laiškų.
    .recipient = Ar daug laiškų ateina iš vienos programos ar paslaugos? Nustatykite, kad ji siųstų rečiau. Jei priežasties nežinote, pasakykite savo administratoriui.
    .admin = Riba taikoma vienai dėžutei: šio siuntėjo laiškams (Exchange 5.2.121) arba visiems (Exchange 5.2.122, Google 4.2.1 ir 5.2.1). Ieškokite stebėjimo sistemų įspėjimų, scenarijų ir dviejų automatinių atsakiklių, atsakančių vienas kitam (RFC 3834). Įspėjimus siųskite suvestinėmis ir sumažinkite šiam gavėjui vienu metu siunčiamų laiškų skaičių. Kitos pusės administratoriai gali surasti šaltinį arba naudoti grupę ar bendrą dėžutę su didesnėmis ribomis.

cause-flood-detected =
    .headline = Pašto serveris matė per daug panašių laiškų
    .why = Pasak serverio, šis laiškas atrodo kaip didelio panašių laiškų srauto dalis. Jis galėjo ten patekti atsitiktinai.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Palaukite iki rytojaus ir išsiųskite laišką dar kartą.
    .step-2 = Jei tą patį tekstą siunčiate daug kam, naudokitės masinio siuntimo paslauga.
    .step-3 = Jei siuntėte tik šį laišką, pakeiskite slaptažodį ir pasakykite savo administratoriui.
    .otherwise = Domeno { $domain } administratoriai gali pasakyti, ką suskaičiavo jų sistema.
    .recipient = Ar dėžutėje staiga daug panašių laiškų? Pasakykite savo administratoriui. Paieškokite tarp jų svarbių, pavyzdžiui, iš banko.
    .admin = X.7.28: per daug panašių laiškų iš Jūsų adreso, tinklo ar domeno arba keli su tuo pačiu Message-ID. Pagal temą ir paskyrą žurnale suraskite šaltinį: perimta paskyra, ratu besisukantys laiškai, scenarijus arba svetainės forma, per kurią užsakoma svetimu vardu (reikia užsakymo patvirtinimo ir captcha). Sustabdykite jį, pašalinkite jo laiškus iš eilės, o kitus išleiskite lėtai.

cause-asked-to-try-later =
    .headline = Domeno { $domain } serveris prašo bandyti vėliau
    .why = Domeno { $domain } pašto serveris laiško kol kas nepriima. Taip serveriai atsako, kai yra užimti arba atsargūs.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Palaukite kelias valandas ir išsiųskite laišką dar kartą.
    .step-2 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei tai tęsis kelias dienas, domeno { $domain } administratoriai gali išsiaiškinti kodėl.
    .admin = Kitas serveris laikinai atsisakė priimti. Patikrinkite, ar Jūsų sistema bando iš to paties IP adreso, nes to tikisi pilkasis sąrašas (greylisting). Jei bandymai per dieną nepadeda, nusiųskite kitos pusės postmaster adresu atsakymą ir laikus.

cause-greylisted =
    .headline = Domene { $domain } nežinomi siuntėjai turi palaukti
    .why = Nežinomo siuntėjo laišką pašto serveris priima tik po kurio laiko, per vėlesnį bandymą. Taip saugomasi nuo nepageidaujamų laiškų.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Palaukite valandą ir išsiųskite laišką dar kartą iš to paties adreso.
    .step-2 = Jei vėl nepavyks, persiųskite visą šį pranešimą savo administratoriui.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Domeno { $domain } administratoriai gali nustatyti, kad Jūsų adresui laukti nereikėtų.
    .recipient = Ar laukiate šio siuntėjo laiškų? Paprašykite savo administratoriaus, kad šiam adresui laukti nereikėtų.
    .admin = Pilkasis sąrašas (greylisting, RFC 6647) įsimena IP adresą ar jo tinklą, siuntėją ir gavėją ir po kelių minučių priima kitą bandymą. Patikrinkite, ar Jūsų eilė po 4yz bando dar kartą per valandą, bent vieną dieną, iš to paties adreso ir su tuo pačiu voko siuntėju: adresų telkiniai ir kintantys grįžtamieji adresai tam trukdo. Kitos pusės administratoriai gali padaryti išimtį pagal SPF, tinklą arba leidžiamų adresų sąrašą.

cause-system-congested =
    .headline = Domeno { $domain } serveris: pašto sistema perkrauta
    .why = Pašto serveris sako, kad darbo turi daugiau, negu spėja atlikti. Dažniausiai tai praeina.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Palaukite iki rytojaus ir išsiųskite laišką dar kartą.
    .step-2 = Jei ten siunčiate daug laiškų, paskirstykite juos per ilgesnį laiką.
    .step-3 = Reikalas skubus? Susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Jei tai tęsis kelias dienas, domeno { $domain } administratoriai turės sumažinti savo sistemos apkrovą.
    .admin = Siuntimo pusėje: mažiau ryšių vienu metu į šią vietą, ilgesnės pauzės, bandymai per kitus jos MX serverius. Kitoje pusėje iš eilės: ryšių skaičius ir jo riba, eilės ilgis, lėti filtrai ir užklausos (DNS sąrašai, katalogas), disko delsa, apkrova. Padidėjimas lygią valandą rodo masinius laiškus ir scenarijus.

cause-priority-too-low =
    .headline = Domene { $domain } priimami tik svarbesni laiškai
    .why = Pasak pašto serverio, šio prioriteto laiškai turi palaukti. Taip būna per ekstremaliąsias situacijas arba kai apkrova didelė.
    .act = vėliau išsiųsti dar kartą
    .step-1 = Palaukite kelias valandas ir išsiųskite laišką dar kartą.
    .step-2 = Jei Jūsų laiškams reikia didesnio prioriteto, kreipkitės į savo administratorių.
    .step-3 = Jei laukti negalima, susisiekite su šiuo žmogumi kitu būdu.
    .otherwise = Domeno { $domain } administratoriai žino, kada vėl bus priimami visi laiškai.
    .admin = Kitas serveris naudoja MT-PRIORITY (RFC 6710); atsakyme gali būti nurodytas žemiausias priimamas lygis. Palyginkite jį su lygiu MAIL FROM komandoje arba lauke MT-Priority (RFC 6758). Lygį kelkite tik tiems siuntėjams, kuriems jis priklauso. Pašto programų Importance ir X-Priority neskaičiuojami. Kitu atveju tegul eilė laukia.

cause-secure-connection-failed =
    .headline = Saugiai susijungti su domenu { $domain } nepavyko
    .why = Šis laiškas gali keliauti tik saugiu ryšiu. Ryšys su kitu serveriu nebuvo pakankamai saugus.
    .act = patikrinti saugumo nustatymus
    .step-1 = Kitu būdu praneškite šiam žmogui, kad laiško pristatyti nepavyko.
    .step-2 = Palaukite dieną ir išsiųskite laišką dar kartą.
    .otherwise = Jei taip nutinka ne tik su domenu { $domain }, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Kiekviename MX serveryje išbandykite STARTTLS: ar jis siūlomas, ar sertifikatas galioja ir ar jame yra serverio vardas. Palyginkite MX serverius su MTA-STS politika ir TLSA įrašais. Laiškui su REQUIRETLS jį turi siūlyti kiekvienas serveris kelyje.

cause-mta-sts-failed =
    .headline = Domeno { $domain } saugumo taisyklių patikra nepavyko
    .why = Šis domenas skelbia saugaus ryšio su savo pašto serveriais taisykles. Kaip nurodyta ataskaitoje, rastas serveris jų neatitiko.
    .act = pataisyti saugumo taisykles
    .step-1 = Kitu būdu praneškite šiam žmogui, kad laiškus stabdo domeno saugumo taisyklės.
    .step-2 = Reikalas skubus? Rašykite šiam žmogui kito domeno adresu.
    .step-3 = Palaukite dieną ir išsiųskite laišką dar kartą.
    .otherwise = Domeno { $domain } administratoriai turi pataisyti taisykles arba serverį.
    .admin = Atsisiųskite politiką iš https://mta-sts.<domenas>/.well-known/mta-sts.txt (RFC 8461). Kiekvienas MX serveris turi atitikti mx: eilutę, siūlyti STARTTLS ir rodyti galiojantį savo vardo sertifikatą. Keičiant MX serverius: įrašykite naujus į politiką, pakeiskite id TXT įraše _mta-sts, palaukite senosios politikos max_age, tada keiskite MX. Režimas testing tuo metu laiškus praleidžia. Siuntimo pusėje: jei id kitoks negu įsimintas, atsisiųskite iš naujo.

cause-dane-failed =
    .headline = Domeno { $domain } saugumo įrašų patikra nepavyko
    .why = Šis domenas skelbia įrašus, pagal kuriuos atpažįstamas jo pašto serveris. Kaip nurodyta ataskaitoje, įrašų arba serverio patikra nepavyko.
    .act = pataisyti saugumo įrašus
    .step-1 = Kitu būdu praneškite šiam žmogui, kad laiškus stabdo domeno saugumo įrašai.
    .step-2 = Reikalas skubus? Rašykite šiam žmogui kito domeno adresu.
    .step-3 = Palaukite dieną ir išsiųskite laišką dar kartą.
    .otherwise = Jei taip nutinka ne tik su domenu { $domain }, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Paieškokite TLSA adresu _25._tcp.<MX serveris> ir palyginkite su naudojamu sertifikatu (RFC 7672; geriausia 3 1 1). Dažniausia priežastis – naujas raktas be naujo įrašo: paskelbkite seną ir naują TLSA, palaukite TTL, tada keiskite sertifikatą. Patikrinkite, ar siūlomas STARTTLS. Patikrinkite domeno ir MX serverio zonų DNSSEC: pasibaigę parašai, DS įrašai po rakto pakeitimo. Jei nepavyksta ir su kitais pasirašytais domenais, patikrinkite savo DNS serverį ir jo laikrodį.

cause-certificate-invalid =
    .headline = Domeno { $domain } serverio sertifikatas nepriimtas
    .why = Sertifikatas rodo, kad serveris tikrai tas. Šio serverio sertifikatas galbūt nebegalioja, išduotas kitam serveriui arba jo leidėjas nežinomas.
    .act = atnaujinti sertifikatą
    .step-1 = Kitu būdu praneškite šiam žmogui, kad pašto serverio sertifikatas nepriimtas.
    .step-2 = Reikalas skubus? Rašykite šiam žmogui kito domeno adresu.
    .step-3 = Palaukite dieną ir išsiųskite laišką dar kartą.
    .otherwise = Jei taip nutinka ne tik su domenu { $domain }, persiųskite visą šį pranešimą savo administratoriui.
    .admin = Kiekvieną MX serverį išbandykite su openssl s_client -starttls smtp -connect <serveris>:25 -servername <serveris> -showcerts. Patikrinkite galiojimą, MX vardą tarp subject alternative names, tarpinius sertifikatus, leidėją. Atnaujinus sertifikatą, pašto tarnybą reikia įkelti iš naujo kiekviename MX serveryje. Siuntimo pusėje: laikrodis, CA rinkinys ir taisyklė ar jungtis, kuri šiam domenui reikalauja galiojančio sertifikato.

cause-requiretls-unsupported =
    .headline = Vienas serveris kelyje neužtikrina saugaus pristatymo
    .why = Šis laiškas išsiųstas su reikalavimu, kad kiekvienas ryšys kelyje būtų saugus. Kitas pašto serveris to nežada.
    .act = užtikrinti saugų pristatymą
    .step-1 = Jei laiške nėra nieko slapto, išsiųskite jį dar kartą be šio reikalavimo.
    .step-2 = Jei laiškas slaptas, susitarkite su šiuo žmogumi dėl kito saugaus būdo.
    .otherwise = Domeno { $domain } administratoriai gali išsiaiškinti, ar jų sistema gali palaikyti šį reikalavimą.
    .admin = Laiškas pažymėtas REQUIRETLS (RFC 8689). Kitas serveris po EHLO per TLS turi skelbti REQUIRETLS ir turėti galiojantį sertifikatą, o jo MX turi būti apsaugotas DNSSEC arba MTA-STS. Išbandykite kiekvieną MX serverį: užtenka vieno be jo. Kitoje pusėje jį turi palaikyti kiekvienas šuolis iki dėžutės. Siuntimo pusėje atsisakyti reikalavimo turėtų spręsti tik siuntėjas.
