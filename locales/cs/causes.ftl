### Příčiny: proč zpráva nebyla doručena a co pomůže.
###
### Co tvrdí jiný server, říkáme jako jeho tvrzení: „podle serveru …“, „server … hlásí“. .act je infinitiv po „může“:
### Příjemce může uvolnit místo.

## Nic není známo

cause-unknown =
    .headline = Přesná příčina není známa
    .why = Hlášení o doručení neuvádí jasnou příčinu. Všechno, co je známo, je na konci tohoto oznámení.
    .act = najít příčinu
    .step-1 = Zkontrolujte adresu ještě jednou.
    .step-2 = Počkejte několik hodin a odešlete zprávu znovu.
    .step-3 = Nepomohlo to? Přepošlete celé toto oznámení svému správci pošty.
    .otherwise = Správci na obou stranách mohou zjistit víc ze svých logů.
    .admin = Stav ani odpověď neurčují příčinu. Najděte zprávu v logu podle časů a identifikátorů, které jsou tady uvedeny. Je-li uveden druhý server, mohou jeho odpověď vysvětlit jeho správci.

## Adresy

cause-address-problem =
    .headline = Jedna z adres této zprávy nebyla přijata
    .why = Některý poštovní server na cestě nepřijal jednu z adres této zprávy. Nejčastějším důvodem bývá překlep.
    .act = zkontrolovat adresu
    .step-1 = Porovnejte adresu písmeno po písmenu s adresou ve zprávě od příjemce. Všímejte si i mezer, čárek a teček.
    .step-2 = Napište adresu znovu a nevybírejte ji ze seznamu návrhů.
    .step-3 = Zeptejte se na aktuální adresu jinou cestou, například telefonicky.
    .otherwise = Je adresa správná? Pak mohou víc zjistit správci domény { $domain }.
    .admin = Porovnejte adresu v tomto hlášení s adresou, na kterou byla zpráva odeslána. Mohly ji změnit aliasy nebo přeposílání. Zkontrolujte její zápis, její doménu a odpověď serveru.

cause-mailbox-unknown =
    .headline = Server { $domain } tuto adresu nezná
    .why = Podle poštovního serveru domény { $domain } k této adrese nepatří žádná schránka. V adrese může být překlep, nebo už schránka neexistuje.
    .act = zkontrolovat adresu
    .step-1 = Porovnejte adresu písmeno po písmenu s adresou ve zprávě od příjemce. Stačí jediné chybné písmeno.
    .step-2 = Nabídl vám adresu seznam návrhů? Nejdřív ji z něj odstraňte a pak ji napište znovu.
    .step-3 = Zeptejte se na správnou adresu jinou cestou. Potom odešlete zprávu znovu.
    .otherwise = Je adresa správná? Pak mohou správci domény { $domain } zjistit, proč ji server nezná.
    .recipient = Je to vaše adresa? Zkontrolujte, zda je správně napsána všude, kde ji lidé hledají. Zeptejte se svého správce pošty, zda schránka existuje.
    .admin = Pokud má schránka existovat, měli by její správci zkontrolovat adresář, aliasy a tabulky příjemců. Ověřte, zda záznamy MX vedou k systému, ve kterém schránka je. Alias nebo pravidlo přeposílání může ukazovat na adresu, která už neexistuje.

cause-domain-unknown =
    .headline = Doména { $domain } nebyla nalezena
    .why = Část adresy za zavináčem nikam nevede. Může v ní být překlep, nebo se už nepoužívá.
    .act = zkontrolovat adresu
    .step-1 = Zkontrolujte část za zavináčem písmeno po písmenu. Koncovky jako .com a .co se snadno spletou.
    .step-2 = Najděte správnou adresu ve starší zprávě nebo na webu.
    .step-3 = Zeptejte se na správnou adresu jinou cestou. Potom odešlete zprávu znovu.
    .otherwise = Je název { $domain } správný? Pak může pomoci jen vlastník této domény.
    .admin = Vyhledejte záznamy MX, A a AAAA domény i z jiné sítě. NXDOMAIN všude znamená chybný název nebo propadlou registraci. NXDOMAIN jen u vás ukazuje na vlastní resolver.

cause-domain-accepts-no-mail =
    .headline = Doména { $domain } nepřijímá vůbec žádnou poštu
    .why = Tato doména je nastavena tak, že žádnou poštu nepřijímá. Proto v ní nefunguje žádná adresa.
    .act = použít jinou adresu
    .step-1 = Zkontrolujte část za zavináčem. Možná tam má být jiný, podobný název.
    .step-2 = Zeptejte se na jinou adresu, například telefonicky.
    .step-3 = Podívejte se, zda má organizace na webu kontaktní formulář.
    .otherwise = Má doména { $domain } poštu přijímat? Pak musí její vlastník změnit nastavení domény.
    .admin = Doména zveřejňuje záznam null MX (RFC 7505). Pokud je to omyl, měl by její vlastník místo něj zveřejnit záznamy MX svých poštovních serverů.

cause-address-malformed =
    .headline = Zápis této adresy nebyl přijat
    .why = Podle hlášení není adresa zapsána tak, jak se e-mailové adresy zapisují. Stačí jediná mezera nebo čárka.
    .act = opravit adresu
    .step-1 = Hledejte mezery, čárky, uvozovky, závorky a tečku na konci. Nic z toho tam nepatří.
    .step-2 = Zkontrolujte, zda je v adrese jeden zavináč a za ním celá doména, například example.com.
    .step-3 = Napište adresu ručně. Zkopírovaný text může obsahovat neviditelné znaky.
    .otherwise = Vypadá adresa správně? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Podívejte se na adresu v příkazu RCPT, nejen v hlavičce. Obvyklé chyby: přebytečné uvozovky nebo lomené závorky, zobrazované jméno, tečka na konci, doména bez tečky, znaky nulové šířky nebo podobně vypadající znaky, víc než 64 oktetů před zavináčem (RFC 5321, oddíly 4.1.2 a 4.5.3.1). Pokud byla adresa napsána správně, najděte kontakt, alias nebo program, který ji změnil.

cause-address-ambiguous =
    .headline = Podle serveru { $domain } není adresa jednoznačná
    .why = Podle poštovního serveru domény { $domain } může tato adresa znamenat víc schránek. Server nepozná, která je ta pravá.
    .act = použít celou adresu
    .step-1 = Použijte celou adresu příjemce, ne zkrácenou podobu ani samotné jméno.
    .step-2 = Zeptejte se příjemce jinou cestou na adresu, která určitě funguje.
    .otherwise = Správci domény { $domain } mohou zařídit, aby adresa vedla jen do jedné schránky.
    .recipient = Řekněte svému správci pošty, že vaše adresa vede do více schránek. Než to opraví, dávejte lidem jinou svou adresu.
    .admin = Chyba je v adresáři na straně příjemce. Jeho správci by měli adresu hledat ve všech schránkách, kontaktech, skupinách, aliasech a přepisovacích pravidlech a ponechat ji jen na jednom místě. Jednoznačné musí být i hledání podle jména. Po změně počkejte, až se adresář synchronizuje s poštovním serverem.

cause-mailbox-moved =
    .headline = Podle serveru { $domain } se adresa změnila
    .why = Podle poštovního serveru domény { $domain } už tam tato schránka není. Na novou adresu server zprávy nepřeposílá.
    .act = použít novou adresu
    .step-1 = Zeptejte se příjemce jinou cestou na novou adresu.
    .step-2 = Nová adresa může být v odpovědi druhého serveru na konci tohoto oznámení. Ověřte si, že je pravá.
    .step-3 = Změňte adresu ve svých kontaktech. Potom odešlete zprávu znovu.
    .otherwise = Správci domény { $domain } mohou nastavit přeposílání ze staré adresy.
    .recipient = Je to vaše stará adresa? Dejte lidem tu novou. Správce pošty vám možná může zprávy nějakou dobu přeposílat.
    .admin = Druhý server hlásí schránku, která byla přesunuta a nic nepřeposílá. Odpověď 551 může uvádět novou adresu: než ji kdokoli použije, ověřte ji.

cause-address-changed-hands =
    .headline = Podle serveru { $domain } má adresa nového majitele
    .why = Zpráva byla jen pro toho, komu adresa patřila k určitému dni. Podle poštovního serveru domény { $domain } se majitel od té doby změnil.
    .act = zjistit jinou adresu
    .step-1 = Zeptejte se příjemce jinou cestou na současnou adresu.
    .step-2 = Na starou adresu neposílejte nic osobního. Může to číst někdo jiný.
    .step-3 = Odstraňte starou adresu ze svých kontaktů a seznamů.
    .otherwise = Majitel se nezměnil? Pak mohou správci domény { $domain } opravit datum, které mají v záznamech.
    .recipient = Patří vám tato adresa celou dobu? Požádejte svého správce pošty o opravu data v záznamech. Pokud je vaše teprve krátce, nebyla zpráva určena vám.
    .admin = Zpráva měla parametr RRVS nebo pole Require-Recipient-Valid-Since (RFC 7293). Porovnejte jeho datum se dnem, kdy držitel účtu adresu naposledy potvrdil. Neposílejte tam obnovu hesla ani jiné soukromé údaje a nechte potvrdit jinou adresu. 5.7.17 se týká schránky, 5.7.18 celé domény. Pokud se nezměnil držitel schránky ani domény, měla by své záznamy opravit druhá strana.

cause-sender-address-refused =
    .headline = Adresa, ze které píšete, nebyla přijata
    .why = Některý poštovní server na cestě nepřijal adresu, ze které píšete. Příčinou může být její zápis nebo nastavení její domény.
    .act = zkontrolovat adresu odesílatele
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Zkontrolujte vlastní adresu v nastavení poštovního programu.
    .step-3 = Máte ještě jinou adresu? Odešlete zprávu z ní.
    .otherwise = Podle tohoto hlášení není příčinou adresa, na kterou píšete.
    .admin = Zkontrolujte odesílatele v obálce: zápis adresy a to, zda má její doména záznamy MX, A nebo AAAA. Mnoho serverů odmítá doménu odesílatele, kterou nelze přeložit nebo která má null MX.

cause-sender-address-malformed =
    .headline = Zápis adresy, ze které píšete, nebyl přijat
    .why = Podle poštovního serveru není adresa, ze které píšete, zapsána tak, jak se e-mailové adresy zapisují.
    .act = opravit adresu odesílatele
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Podívejte se na vlastní adresu v nastavení poštovního programu. Odstraňte mezery, čárky a závorky.
    .step-3 = Odeslalo zprávu nějaké zařízení nebo web? Zkontrolujte adresu odesílatele, která je tam nastavena.
    .otherwise = Podle tohoto hlášení není příčinou adresa, na kterou píšete.
    .admin = Podívejte se v logu na příkaz MAIL FROM. Obvyklé chyby: prázdná doména, holý název hostitele, zobrazované jméno uvnitř závorek, mezery, znaky mimo ASCII bez SMTPUTF8. Zkontrolujte atribut mail u účtu a odesílatele nastaveného v zařízeních, skriptech a webových formulářích. Přepisování (SRS, VERP, masquerading) může prodloužit místní část nad 64 oktetů (RFC 5321, oddíl 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Poštovní server nenašel doménu vaší adresy
    .why = Server ověřoval část vaší adresy za zavináčem. Nenašel tam doménu, která by mohla přijmout odpověď.
    .act = zkontrolovat doménu odesílatele
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Zkontrolujte v poštovním programu část vlastní adresy za zavináčem.
    .step-3 = Máte adresu s jinou doménou? Odešlete zprávu z ní.
    .otherwise = Podle tohoto hlášení není příčinou adresa, na kterou píšete.
    .admin = Vyhledejte záznamy MX, A a AAAA domény odesílatele v obálce zvenčí, u více resolverů. Obvyklé chyby: propadlá registrace, porušená delegace nebo DNSSEC (SERVFAIL), doména, která existuje jen uvnitř sítě, například .local nebo název hostitele. Vnitřní domény přepisujte na bráně na veřejnou. Pokud je teď vše v pořádku, počkejte na záporné TTL zóny a odešlete zprávu znovu.

cause-sender-domain-accepts-no-mail =
    .headline = Podle poštovního serveru vaše doména nepřijímá poštu
    .why = Podle serveru je doména vaší adresy nastavena tak, že žádnou poštu nepřijímá. Zprávy, na které nelze odpovědět, server odmítá.
    .act = umožnit odpovědi
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Máte adresu, která poštu přijímá? Odešlete zprávu z ní.
    .otherwise = Podle tohoto hlášení není příčinou adresa, na kterou píšete.
    .admin = Doména odesílatele v obálce zveřejňuje záznam null MX (RFC 7505), takže by k ní žádné hlášení nedošlo. Zjistěte, který program nebo služba ji používá jako odesílatele, a nastavte mu zpáteční adresu v doméně, která poštu přijímá. Pokud má doména poštu přijímat, nahraďte null MX skutečnými záznamy MX. Pokud ji nikdo nepoužívá, může být odesílatel padělaný: podívejte se do hlášení DMARC.

## Schránky

cause-mailbox-problem =
    .headline = Server { $domain } hlásí potíže s touto schránkou
    .why = Poštovní server domény { $domain } nemohl zprávu doručit do této schránky. Podle jeho odpovědi je příčinou sama schránka.
    .act = opravit schránku
    .step-1 = Dejte příjemci jinou cestou vědět, že zprávy nedocházejí.
    .step-2 = Počkejte den a odešlete zprávu znovu.
    .step-3 = Spěchá to? Použijte jinou adresu příjemce.
    .otherwise = Přesnou příčinu vidí správci domény { $domain }.
    .recipient = Přihlaste se do své schránky a hledejte upozornění. Když žádné nenajdete, obraťte se na svého správce pošty.
    .admin = Druhý server adresu přijímá a hlásí závadu schránky. Jeho správci by měli zkontrolovat stav schránky, její přeposílání a u seznamu i jeho členy.

cause-mailbox-full =
    .headline = Podle serveru { $domain } je schránka plná
    .why = Plná schránka nové zprávy nepřijímá. Jakmile se v ní uvolní místo, mohou zprávy zase přicházet.
    .act = uvolnit místo
    .step-1 = Dejte příjemci jinou cestou vědět, že je schránka plná.
    .step-2 = Až v ní bude místo, odešlete zprávu znovu.
    .step-3 = Spěchá to? Použijte jinou adresu příjemce.
    .otherwise = Správci domény { $domain } mohou schránku také zvětšit.
    .recipient = Smažte velké nebo staré zprávy a pak vysypte koš a složku se spamem. Potřebujete víc místa? Požádejte svého správce pošty.
    .admin = Podle odpovědi schránka překročila kvótu. Její správci mohou kvótu zvýšit nebo uvolnit místo; často se počítá i koš a složka se spamem. Před hromadnou rozesílkou ověřte, zda se schránka ještě používá.

cause-mailbox-disabled =
    .headline = Podle serveru { $domain } je schránka vypnutá
    .why = Poštovní server domény { $domain } do této schránky žádné zprávy nepřijímá. Schránka může být uzavřena dočasně, nebo natrvalo.
    .act = zapnout schránku
    .step-1 = Zeptejte se jinou cestou, zda se adresa ještě používá.
    .step-2 = Použijte jinou adresu příjemce nebo organizace.
    .otherwise = Má schránka fungovat? Pak ji mohou správci domény { $domain } znovu zapnout.
    .recipient = Přihlaste se do své schránky; možná se příliš dlouho nepoužívala. Když to nejde, požádejte svého správce pošty o její zapnutí.
    .admin = Účet je vypnutý, zamčený nebo pozastavený, často po dlouhé nečinnosti. Jeho správci ho mohou znovu povolit, nebo nastavit alias či přeposílání. Jinak adresu odstraňte ze svých seznamů.

cause-list-expansion-failed =
    .headline = Server { $domain } nemohl zjistit členy seznamu
    .why = Adresa zastupuje distribuční seznam nebo skupinu. Podle poštovního serveru domény { $domain } se zprávu nepodařilo předat členům.
    .act = opravit seznam
    .step-1 = Dejte vlastníkovi seznamu jinou cestou vědět, že zprávy neprocházejí.
    .step-2 = Spěchá to? Napište přímo členům, které znáte.
    .otherwise = Správci domény { $domain } vidí, proč se členy nepodařilo zjistit.
    .recipient = Staráte se o tento seznam? Zkontrolujte jeho členy a odstraňte položky, které už nefungují. Když nic nenajdete, obraťte se na svého správce pošty.
    .admin = Na druhé straně prověřte v tomto pořadí: zda server může číst adresář, soubor nebo databázi se členy; zda ještě platí filtr a základ dynamické skupiny; zda se vnořené seznamy neobsahují navzájem; zda není některá položka chybně zapsána. Než na seznam zase půjde pošta, zkuste ručně vypsat jeho členy. Podle ostatních seznamů v systému se pozná, zda je vadný seznam, nebo adresář.

cause-forwarding-broken =
    .headline = Podle serveru { $domain } nefunguje přeposílání ze schránky
    .why = Schránka zprávy přeposílá na jinou adresu. Podle poštovního serveru domény { $domain } to nefunguje.
    .act = opravit přeposílání
    .step-1 = Dejte příjemci jinou cestou vědět, že přeposílání z této schránky nefunguje.
    .step-2 = Spěchá to? Použijte jinou adresu příjemce.
    .otherwise = Podle tohoto hlášení je použitá adresa správná. Příjemce často může přeposílání opravit také.
    .recipient = Podívejte se, na kterou adresu vaše schránka zprávy přeposílá. Opravte ji, nebo přeposílání vypněte.
    .admin = Na druhé straně zjistěte, kde je přeposílání nastaveno: u účtu, v pravidle schránky, v aliasu nebo v objektu kontaktu. Pošlete zkušební zprávu přímo na cílovou adresu. Cíl opravte nebo odstraňte a do té doby ukládejte místní kopii. Pokud cíl přeposlanou poštu odmítá, podívejte se na SPF a DMARC: může chybět SRS nebo ARC.

## Poštovní systémy

cause-system-problem =
    .headline = Server { $domain } hlásí potíže se svým systémem
    .why = Poštovní systém domény { $domain } nemohl tuto zprávu přijmout. Podle jeho odpovědi je příčina přímo v něm.
    .act = opravit poštovní systém
    .step-1 = Počkejte několik hodin a odešlete zprávu znovu.
    .step-2 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Potíže trvají? Pak se jimi musí zabývat správci domény { $domain }.
    .admin = Druhý systém hlásí vlastní závadu: úložiště, údržbu, konfiguraci nebo chybějící funkci. Jeho správci potřebují čas, ID fronty ze své odpovědi a samotnou odpověď.

cause-system-full =
    .headline = Podle serveru { $domain } je poštovní systém plný
    .why = Podle poštovního serveru už není na nové zprávy místo. Týká se to celého systému, ne jedné schránky.
    .act = uvolnit úložiště
    .step-1 = Počkejte den a odešlete zprávu znovu.
    .step-2 = Spěchá to? Použijte adresu příjemce v jiné doméně.
    .otherwise = Trvá to celé dny? Pak mohou místo uvolnit jen správci domény { $domain }.
    .admin = Odpověď se týká vzdáleného hostitele, ne kvóty. Jeho správci by měli zkontrolovat volné místo a inody na svazcích s frontou a poštou, potom paměť a pak mez, pod kterou server přestává poštu přijímat (queue_minfree v Postfixu, back pressure v Exchange). Na straně odesílatele stačí, aby to fronta zkoušela dál.

cause-system-not-accepting =
    .headline = Podle serveru { $domain } systém nepřijímá zprávy
    .why = Poštovní server uvádí, že nepřijímá žádné zprávy. Může být dočasně vypnutý, nebo vůbec není určen pro poštu.
    .act = zapnout příjem
    .step-1 = Zkontrolujte část za zavináčem. Možná tam má být jiný, podobný název.
    .step-2 = Je adresa správná? Počkejte den a odešlete zprávu znovu.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Trvá to celé dny? Pak se tím musí zabývat správci domény { $domain }.
    .admin = Odpověď 421 nebo stav 4.3.2 ukazuje na vypínání, údržbu nebo pozastavenou frontu; odpověď 521 znamená, že tento hostitel poštu nikdy nepřijímá (RFC 7504). Ověřte, zda záznamy MX uvádějí jen hostitele určené pro příjem pošty, a zkuste ostatní. Na samotném hostiteli se podívejte na stav poštovní služby, na zastavené porty nebo součásti a na limity spojení.

cause-system-misconfigured =
    .headline = Server { $domain } hlásí chybné nastavení systému
    .why = Podle vlastní odpovědi tamní poštovní systém není pro tuto zprávu správně nastaven.
    .act = opravit své nastavení
    .step-1 = Dejte příjemci jinou cestou vědět, že tamní poštovní systém hlásí chybné nastavení.
    .step-2 = Spěchá to? Použijte adresu příjemce v jiné doméně.
    .step-3 = Až bude nastavení opraveno, odešlete zprávu znovu.
    .otherwise = Správcům domény { $domain } pomohou najít chybu podrobnosti na konci tohoto oznámení.
    .admin = Při 5.3.5 server často najde jako další skok sám sebe. Porovnejte jeho název hostitele, seznam místních domén a jeho MX nebo smart host; v Exchange to způsobují konektory se stejným názvem. Jinak příčinu ukáže vzdálený log v čase odpovědi: neznámý transport, chybějící tabulka, špatná oprávnění. Pošlete vzdálenému postmasterovi celou odpověď s ID fronty.

cause-feature-missing =
    .headline = Server { $domain } neumí to, co tato zpráva vyžaduje
    .why = Zpráva byla odeslána se zvláštní volbou. Poštovní server domény { $domain } uvádí, že ji nepodporuje.
    .act = zapnout podporu volby
    .step-1 = Vypněte zvláštní volby, například potvrzení o doručení nebo čas doručení. Potom odešlete zprávu znovu.
    .step-2 = Zkuste jiný poštovní program, například v prohlížeči.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Žádnou zvláštní volbu nepoužíváte? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Najděte parametr, kterého se odpověď týká: porovnejte MAIL a RCPT ve svém logu s tím, co vzdálený hostitel nabízí po EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Ověřte, zda rozšíření na některé straně neskrývá firewall. Nastavte svůj systém, aby parametr vynechal tam, kde se nenabízí, nebo požádejte druhou stranu, aby rozšíření zapnula.

cause-message-too-large =
    .headline = Zpráva je příliš velká
    .why = Některý poštovní server na cestě přijímá jen menší zprávy. Přílohy se při odeslání zvětší asi o třetinu.
    .act = zmenšit zprávu
    .step-1 = Vynechte velké přílohy, nebo je zmenšete.
    .step-2 = Velké soubory uložte na web a pošlete odkaz.
    .step-3 = Více příloh pošlete v několika zprávách.
    .otherwise = Jak velká tam zpráva smí být, vám řeknou správci domény { $domain }.
    .recipient = Nabídněte pro velké soubory jinou cestu, například sdílenou složku. Jak velká zpráva smí být, ví váš správce pošty.
    .admin = Porovnejte velikost zprávy s hodnotou SIZE, kterou vzdálený server oznamuje po EHLO. Base64 přidá k příloze asi 37 procent. Jednotlivá schránka může mít nižší limit než její systém.

cause-message-too-large-for-mailbox =
    .headline = Zpráva je pro tuto schránku příliš velká
    .why = Podle poštovního serveru domény { $domain } tato schránka přijímá jen menší zprávy. Přílohy se při odeslání zvětší asi o třetinu.
    .act = poslat menší zprávu
    .step-1 = Velké soubory uložte na web a pošlete odkaz.
    .step-2 = Vynechte přílohy, nebo je zmenšete.
    .step-3 = Zeptejte se příjemce na jinou adresu, která přijímá větší zprávy.
    .otherwise = Limit této schránky mohou zvýšit správci domény { $domain }.
    .recipient = Zeptejte se svého správce pošty, jak velká zpráva smí být a zda lze limit zvýšit. Do té doby nabídněte pro velké soubory jinou cestu.
    .admin = Limit je nastaven pro schránku, skupinu nebo účet (X.2.3), může tedy být hluboko pod hodnotou SIZE, kterou server oznamuje po EHLO. Porovnejte ho s velikostí při přenosu: přílohy v base64 zaberou asi o 37 procent víc. Správci druhé strany by se měli podívat nejdřív na limit příjmu u účtu, potom u jeho skupiny nebo tarifu.

cause-own-system-problem =
    .headline = Příčina je v naší vlastní e-mailové službě
    .why = Naše e-mailová služba nemohla zprávu odeslat dál. Podle tohoto hlášení na tom druhá strana nemá podíl.
    .act = zkontrolovat e-mailovou službu
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Až bude závada odstraněna, odešlete zprávu znovu.
    .otherwise = Příjemce s tím nemůže nic udělat.
    .admin = Zpráva neprošla přímo na hostiteli, který hlášení vytvořil. Prohledejte jeho log podle uvedených identifikátorů a časů. Zkontrolujte konfiguraci, úložiště, oprávnění a místní pravidla.

cause-stopped-by-own-rules =
    .headline = V cestě stojí pravidlo naší vlastní e-mailové služby
    .why = Naše e-mailová služba má pravidla pro adresy, přeposílání a obsah. Podle tohoto hlášení se jedno z nich týká této zprávy.
    .act = zkontrolovat pravidlo
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Přečtěte si důvod na konci tohoto oznámení. Může uvádět, čeho se pravidlo týká.
    .step-3 = Přeposílá se vaše pošta automaticky? Zeptejte se, zda je to dovoleno, nebo přeposílání vypněte.
    .otherwise = Příjemce s tím nemůže nic udělat.
    .admin = Najděte pravidlo v logu hostitele, který hlášení vytvořil, podle ID a času: přístupové mapy, filtry obsahu a miltery, transportní pravidla nebo ochrana před únikem dat, blokovaní příjemci, omezení automatického přeposílání. Výjimku udělejte co nejužší. Pokud bylo zastaveno přeposílání ven, nejdřív zjistěte, kdo ho nastavil: bývá to známka zneužitého účtu.

## Síť a směrování

cause-network-problem =
    .headline = Spojení mezi poštovními systémy se nepodařilo
    .why = Na cestě k doméně { $domain } se vyskytla závada sítě. Takové závady často pominou samy.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Počkejte několik hodin a odešlete zprávu znovu.
    .step-2 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Trvá to celé dny? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Vyzkoušejte spojení se všemi hostiteli MX domény na portu 25, přes IPv4 i IPv6. Hledejte vypršení časových limitů, resety a chyby path MTU. Pokud se to týká jen této domény, dejte vědět jejím správcům.

cause-host-unreachable =
    .headline = Poštovní server domény { $domain } je nedostupný
    .why = S tímto serverem se nepodařilo navázat spojení. Může být vypnutý, přetížený nebo odříznutý od sítě.
    .act = zkontrolovat svůj server
    .step-1 = Zkontrolujte část za zavináčem. Možná tam má být jiný, podobný název.
    .step-2 = Je adresa správná? Počkejte den a odešlete zprávu znovu.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Potíže trvají? Pak musí správci domény { $domain } zkontrolovat svůj server.
    .admin = Vyzkoušejte port 25 u každého hostitele MX, přes IPv4 i IPv6 a také z jiné sítě. Pokud se jiní připojí, podívejte se na svůj firewall, trasy a na případné blokování portu 25 u svého poskytovatele.

cause-connection-refused =
    .headline = Server domény { $domain } odmítl spojení
    .why = Server byl nalezen, ale spojení pro poštu nepřijímá. Jeho poštovní služba může být zastavena, nebo spojení brání firewall.
    .act = zkontrolovat svou poštovní službu
    .step-1 = Zkontrolujte část za zavináčem. Doména může mít web, ale žádnou poštu.
    .step-2 = Je adresa správná? Počkejte několik hodin a odešlete zprávu znovu.
    .step-3 = Nepomohlo to? Dejte příjemci vědět jinou cestou.
    .otherwise = Potíže trvají? Pak musí správci domény { $domain } zkontrolovat, zda jejich poštovní služba běží.
    .admin = Odmítnutí (TCP reset, ECONNREFUSED) na portu 25 znamená, že tam nic nenaslouchá nebo že odmítá firewall. Zkuste každého hostitele MX přes IPv4 i IPv6 a také z jiné sítě: pokud to tam jde, je blokována vaše adresa. Bez záznamu MX se použije záznam A nebo AAAA, který může vést na webový server. Na vzdáleném hostiteli zjistěte, zda služba běží, na kterých adresách a s jakými limity.

cause-connection-broken =
    .headline = Spojení s doménou { $domain } se příliš brzy přerušilo
    .why = Servery se spojily, ale spojení skončilo dřív, než byla zpráva předána.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Počkejte hodinu a odešlete zprávu znovu.
    .step-2 = Má zpráva velké přílohy? Pošlete ji bez nich, nebo s odkazem na soubory.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Stává se to stále? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Zjistěte, po kterém příkazu se spojení přerušilo. Před uvítáním: limity spojení nebo záměrné zdržení. Po STARTTLS: handshake. Během DATA: path MTU, pomalý filtr obsahu, limit velikosti. Pošlete malou a velkou zkušební zprávu každému hostiteli MX, přes IPv4 i IPv6. Podívejte se na firewally, které kontrolují SMTP, a na své časové limity (RFC 5321, oddíl 4.5.3.2).

cause-may-have-arrived =
    .headline = Zpráva možná dorazila
    .why = Spojení s doménou { $domain } se přerušilo až po odeslání celé zprávy. Odpověď chybí, a tak nevíme, zda byla zpráva přijata.
    .act = zjistit, zda dorazila
    .step-1 = Zeptejte se příjemce, zda zpráva dorazila.
    .step-2 = Znovu ji pošlete, jen když chybí. Jinak může přijít dvakrát.
    .otherwise = Správci domény { $domain } vidí v logu, zda byla zpráva přijata.
    .recipient = Podívejte se do doručené pošty a do složky se spamem. Dejte odesílateli vědět, zda tam zpráva je.
    .admin = Spojení se ztratilo po konci dat a před odpovědí. Hledejte Message-ID ve vzdáleném logu. Pokud se to opakuje, podívejte se na pomalé filtry obsahu, časové limity (RFC 5321 tu požaduje deset minut) a path MTU.

cause-expired-after-retries =
    .headline = Všechny pokusy o doručení byly neúspěšné
    .why = Doručení do domény { $domain } se zkoušelo několikrát. Jinou příčinu hlášení neuvádí.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Zkontrolujte část za zavináčem. Možná tam má být jiný, podobný název.
    .step-2 = Je adresa správná? Počkejte den a odešlete zprávu znovu.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Nepomohlo to? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Životnost zprávy ve frontě skončila. Vyhledejte v logu poslední odpověď každého pokusu: uvádí skutečnou příčinu. Vyzkoušejte hostitele MX domény přes IPv4 i IPv6.

cause-route-broken =
    .headline = Do domény { $domain } se nenašla funkční cesta
    .why = Nebylo možné zjistit, kam zprávu doručit. Chybné může být nastavení domény { $domain } nebo některého poštovního serveru na cestě.
    .act = opravit nastavení
    .step-1 = Dejte příjemci jinou cestou vědět, že pošta na tuto adresu nedochází.
    .step-2 = Zkontrolujte část za zavináčem. Možná tam má být jiný, podobný název.
    .otherwise = Správci domény { $domain } mohou zkontrolovat, kam se její pošta posílá.
    .admin = Zkontrolujte záznamy MX, A a AAAA domény a vlastní směrovací tabulky. Při smyčce ukážou pole Received, kteří hostitelé se opakují. Hledejte přeposílání v kruhu a hostitele MX, který doménu nepovažuje za svou.

cause-domain-without-mail-server =
    .headline = Pro doménu { $domain } se nenašel poštovní server
    .why = Doména existuje, ale neuvádí poštovní server, který by zprávu mohl přijmout. Možná slouží jen pro web.
    .act = uvést poštovní server
    .step-1 = Zkontrolujte část za zavináčem. Možná tam má být jiný, podobný název.
    .step-2 = Najděte správnou adresu ve starší zprávě nebo na webu organizace.
    .step-3 = Zeptejte se příjemce jinou cestou na další adresu.
    .otherwise = Je název { $domain } správný? Pak musí správci v nastavení této domény uvést poštovní server.
    .admin = Vyhledejte záznamy MX. Nepoužitelné jsou: názvy bez záznamu A nebo AAAA, CNAME (RFC 2181, oddíl 10.3), IP adresy místo názvu, localhost. Bez jakéhokoli MX platí adresa domény samé (RFC 5321, oddíl 5.1). Pokud MX vede zpět na hostitele, který hlášení vytvořil („mail loops back to myself“), tento hostitel doménu nezná jako svou: přidejte ji tam, nebo opravte MX.

cause-domain-lookup-failed =
    .headline = Poštovní server domény { $domain } se nepodařilo najít
    .why = Adresář, který ukazuje cestu ke schránce, nedal použitelnou odpověď. Závada může být na kterékoli straně.
    .act = zkontrolovat jmenné servery
    .step-1 = Zkontrolujte část za zavináčem. Možná tam má být jiný, podobný název.
    .step-2 = Je adresa správná? Počkejte několik hodin a odešlete zprávu znovu.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Stává se to i u jiných domén než { $domain }? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Zeptejte se každého autoritativního jmenného serveru domény na MX, A a AAAA a potom vlastního resolveru. Pokud selhává jen resolver (SERVFAIL, vypršení času), podívejte se na jeho validaci DNSSEC, jeho forwardery a na blokované TCP nebo velké odpovědi UDP na portu 53. Pokud selhávají autoritativní servery: chybná delegace (lame delegation), prošlé podpisy, nedostupní hostitelé. Směruje-li hostitel, který hlášení vytvořil, podle LDAP nebo databáze, zkontrolujte nejdřív je.

cause-mail-loop =
    .headline = Zpráva zřejmě obíhá v kruhu
    .why = Podle hlášení se zpráva vrátila na některý server, nebo jich prošla příliš mnoho. Obvykle si servery nebo schránky přeposílají poštu navzájem.
    .act = přerušit kruh
    .step-1 = Dejte příjemci jinou cestou vědět, že zprávy na tuto adresu obíhají v kruhu.
    .step-2 = Přeposíláte vlastní poštu na tuto adresu? Zařiďte, aby se vám nevracela.
    .step-3 = Spěchá to? Použijte jinou adresu příjemce.
    .otherwise = Místo, kde se zpráva obrací, mohou najít správci domény { $domain }.
    .recipient = Přeposíláte své zprávy na jinou adresu? Zařiďte, aby je tato adresa nepřeposílala zpět k vám.
    .admin = Čtěte pole Received odspodu nahoru a najděte, kde se hostitelé opakují: poslední hostitel před opakováním posílá zprávu zpět. Tam hledejte přeposílání v kruhu, relay nebo smart host pro doménu, která má být místní, MX vedoucí zpět, nebo hybridní prostředí, ve kterém každá strana považuje doménu za doménu té druhé. Pokud se nic neopakuje, je limit skoků příliš nízký: RFC 5321, oddíl 6.3, požaduje nejméně 100.

## Protokol doručování

cause-protocol-problem =
    .headline = Dva poštovní servery se spolu nedomluvily
    .why = Servery se nedohodly, jak zprávu předat. Je to technická věc mezi těmito dvěma servery.
    .act = zkontrolovat poštovní server
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Možná budou potřeba i správci domény { $domain }.
    .admin = Čtěte odpověď spolu s příkazem, na který odpovídá. Porovnejte, co bylo oznámeno po EHLO, s tím, co bylo použito. Častou příčinou jsou firewally a proxy, které přepisují SMTP, a také server, který nejdřív vyžaduje STARTTLS.

cause-tls-demanded =
    .headline = Poštovní server vyžaduje zabezpečené spojení
    .why = Server uvádí, že tuto zprávu přijme jen přes šifrované spojení. Podle tohoto hlášení žádné použito nebylo.
    .act = zapnout šifrování
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Používáte vlastní poštovní program nebo zařízení? Zapněte v jeho nastavení TLS pro odchozí poštu.
    .otherwise = Příjemce s tím nemůže nic udělat.
    .admin = Ověřte, zda váš systém jako klient používá STARTTLS (RFC 3207): mnoho systémů to ve výchozím nastavení nedělá. Pokud ano, podívejte se, zda EHLO nabízí STARTTLS a zda ho neodstraňuje firewall. Když selže handshake: verze TLS nižší než 1.2, šifry, chybějící balík CA. Pro odesílání z klientů použijte port 465, nebo 587 se STARTTLS (RFC 8314). Google k tomu uvádí 4.7.29 nebo 5.7.29.

cause-too-many-recipients =
    .headline = Zpráva má příliš mnoho příjemců
    .why = Některý poštovní server na cestě přijímá najednou jen omezený počet adres.
    .act = použít méně adres
    .step-1 = Odešlete zprávu znovu, ale jen na adresy z tohoto oznámení.
    .step-2 = Je jich pořád moc? Pošlete ji postupně menším skupinám.
    .step-3 = Píšete této skupině často? Požádejte svého správce pošty o zřízení distribučního seznamu.
    .otherwise = Jaký limit tam platí, vám řeknou správci domény { $domain }.
    .admin = Server by měl přijmout nejméně 100 příjemců najednou a klient by měl zbytek rozdělit (RFC 5321). Ověřte, zda váš systém po odpovědi 452 příjemce rozdělí a jaké limity platí pro zprávu a pro odesílatele.

## Obsah

cause-content-problem =
    .headline = Poštovní server si neporadí s podobou zprávy
    .why = Doručení brání něco v tom, jak je zpráva sestavena. Může to být formát, znaky nebo příloha.
    .act = zjednodušit zprávu
    .step-1 = Odešlete zprávu znovu jako prostý text bez formátování.
    .step-2 = Vynechte přílohy, nebo je pošlete jako běžné typy souborů.
    .step-3 = Zkuste jiný poštovní program, například v prohlížeči.
    .otherwise = Neprojde ani jednoduchá zpráva? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Zkontrolujte zprávu podle RFC 5322 a MIME: From a Date, samostatné CR nebo LF, délku řádků, NUL, znakové sady. Zjistěte, zda bylo potřeba 8BITMIME, BINARYMIME nebo SMTPUTF8 a nebylo nabídnuto.

cause-message-malformed =
    .headline = Poštovní server našel chyby v podobě zprávy
    .why = Podle serveru zpráva neodpovídá standardu pro e-mail. Obvyklou příčinou je program, který ji vytvořil.
    .act = použít jiný program
    .step-1 = Napište zprávu znovu v jiném poštovním programu, například v prohlížeči.
    .step-2 = Napište text úplně nově. Zkopírovaná nebo přeposlaná zpráva si může chybu nést s sebou.
    .step-3 = Nepomohlo to? Přepošlete celé toto oznámení svému správci pošty.
    .otherwise = Vytvořil zprávu nějaký web nebo zařízení? Pak ji může opravit jen ten, kdo se o ně stará.
    .admin = Kontrolujte v tomto pořadí: jedno From s platnou adresou, a je-li jich víc, také Sender; jedno Date; žádné pole dvakrát (RFC 5322, oddíl 3.6); zápis Message-ID; nekódované 8bitové oktety v hlavičce; samostatné CR nebo LF (RFC 5321, oddíl 2.3.8); řádky nad 998 oktetů; hranice a kódování MIME. Porovnejte zprávu při podání se zprávou při odeslání: mění ji patičky, brány a programy pro seznamy.

cause-media-unsupported =
    .headline = Poštovní server nepřijímá tento typ obsahu
    .why = Podle hlášení má zpráva typ obsahu, který druhá strana nepřijme. Některé adresy přijímají jen prostý text.
    .act = změnit typ souboru
    .step-1 = Použijte běžné typy souborů, například PDF nebo JPEG.
    .step-2 = Odešlete zprávu znovu jako prostý text, bez formátování a příloh.
    .step-3 = Uložte soubory na web a pošlete odkaz.
    .otherwise = Které typy obsahu jejich systém přijímá, vám řeknou správci domény { $domain }.
    .admin = Porovnejte Content-Type každé části (RFC 2046) s tím, co cíl přijímá: brány pro SMS, fax, pager a systémy pro požadavky často berou jen text/plain. Hledejte application/ms-tnef (winmail.dat), vnořené message/rfc822 a multipart/signed. Vypněte pro tuto doménu formát RTF, nebo nechte bránu část vypustit či převést.

cause-conversion-impossible =
    .headline = Zprávu nebylo možné na cestě převést
    .why = Podle hlášení potřebuje další poštovní systém zprávu v jiné podobě. Změnit ji nešlo, nebo to nebylo dovoleno.
    .act = psát prostý text
    .step-1 = Pro tuto adresu použijte prostý text bez formátování a zvláštních znaků.
    .step-2 = Je zpráva podepsaná nebo šifrovaná? Pokud to její obsah dovolí, pošlete ji bez toho.
    .step-3 = Vynechte přílohy, nebo uložte soubory na web a pošlete odkaz.
    .otherwise = Neprojde ani jednoduchá zpráva? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Zjistěte, které z rozšíření 8BITMIME (RFC 6152), BINARYMIME nebo SMTPUTF8 další skok po EHLO nenabízí. X.6.2: převod je zakázán, například v podepsaných částech nebo zásadami; X.6.3: není podporován; X.6.5: převod byl zkoušen a nepodařil se. Nechte odesílací program použít quoted-printable nebo base64, nebo posílejte přes hostitele, který rozšíření podporuje.

cause-content-refused =
    .headline = Obsah zprávy nebyl přijat
    .why = Některý poštovní server na cestě kontroluje obsah zpráv. V této mu něco vadilo, například příloha nebo odkaz.
    .act = změnit obsah
    .step-1 = Vynechte přílohy, hlavně programy a komprimované soubory.
    .step-2 = Než soubory pošlete znovu, prověřte je antivirem.
    .step-3 = Vynechte odkazy, které nejsou nutné.
    .step-4 = Domluvte se s příjemcem na jiné cestě, jak soubory předat.
    .otherwise = Co jejich systém nepřijímá, vám řeknou správci domény { $domain }.
    .recipient = Domluvte se s odesílatelem na jiné cestě, jak obsah předat. Je to potřeba často? Požádejte svého správce pošty o výjimku.
    .admin = Zjistěte, který filtr odpověděl a které pravidlo nebo signaturu uvádí. Zkontrolujte typy souborů uvnitř archivů a dvojité přípony. Pokud antivirus hlásí škodlivý software, prověřte nejdřív zařízení odesílatele.

cause-attachment-refused =
    .headline = Jedna z příloh nebyla přijata
    .why = Některý poštovní server na cestě nepřijímá soubor z této zprávy. Mnoho systémů odmítá programy, skripty a zaheslované archivy.
    .act = změnit přílohu
    .step-1 = Přečtěte si odpověď na konci tohoto oznámení. Může v ní být název souboru.
    .step-2 = Použijte pro soubor běžný formát, například PDF, nebo soubor vynechte.
    .step-3 = Uložte soubor na web a pošlete odkaz.
    .otherwise = Které soubory jejich systém přijímá, vám řeknou správci domény { $domain }.
    .recipient = Nabídněte pro soubor jinou cestu, například sdílenou složku. Potřebujete takové soubory často? Požádejte svého správce pošty o výjimku.
    .admin = Zjistěte, na co se pravidlo dívá: na příponu, Content-Type, skutečný typ souboru, nebo dovnitř archivů. Často se odmítají: .exe, .js, .iso, .lnk, .html, makra, dvojité přípony, archivy s heslem, které nelze prohledat, příliš mnoho příloh nebo vnořené přílohy. Druhá strana může pro tohoto odesílatele udělat výjimku nebo uvolnit kopii z karantény. Soubor nemaskujte.

cause-virus-found =
    .headline = Antivirus hlásí škodlivý software
    .why = Antivirus se může mýlit, ale bezpečnější je vše prověřit. Některý škodlivý software posílá zprávy sám.
    .act = prověřit zařízení
    .step-1 = Přílohy neotvírejte a zatím je znovu neposílejte.
    .step-2 = Nechte zařízení i soubory prověřit aktuálním antivirem.
    .step-3 = Není tato zpráva od vás? Změňte si heslo na jiném zařízení.
    .step-4 = Řekněte svému správci pošty, co stojí v tomto oznámení. Soubory dál neposílejte.
    .otherwise = Je soubor určitě neškodný? Pak mohou správci domény { $domain } rozhodnutí přezkoumat.
    .admin = Zapište si, který hostitel nález hlásil, a název signatury. Nejdřív izolujte a prověřte odesílající zařízení a hledejte v účtu zprávy a pravidla, která nevytvořil jeho vlastník. Zkontrolujte soubor druhým antivirem. Jde-li o planý poplach, nahlaste ho výrobci antiviru; nikdy soubor nebalte znovu, aby prošel.

cause-international-address-unsupported =
    .headline = Poštovní server umí v adresách jen písmena od a do z
    .why = Některá adresa této zprávy má i jiná písmena než od a do z. Některý poštovní systém na cestě takové adresy nepodporuje.
    .act = použít jednoduchou adresu
    .step-1 = Zeptejte se příjemce na adresu, která má jen písmena od a do z.
    .step-2 = Má vaše vlastní adresa i jiná písmena? Napište z jiné adresy.
    .otherwise = Správci domény { $domain } mohou zjistit, zda jejich systém může takové adresy podporovat.
    .recipient = Požádejte svého správce pošty o druhou adresu, která má jen písmena od a do z. Dejte ji lidem, jejichž zprávy nedocházejí.
    .admin = Další systém nenabízí SMTPUTF8 (RFC 6531). Zapněte ho tam, nebo dejte schránce alias v ASCII. Samotnou doménu mimo ASCII lze poslat v podobě A-label.

## Bezpečnost a pravidla

cause-policy-problem =
    .headline = Zprávu zastavilo bezpečnostní pravidlo
    .why = Poštovní systémy mají pravidla pro to, které zprávy přijmou a předají dál. Jedno z nich tuto zprávu zastavilo.
    .act = najít pravidlo
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Správci domény { $domain } vám řeknou, zda je to jejich pravidlo.
    .admin = Odpověď je neurčitá, možná záměrně. Zjistěte, který hostitel ji dal. Zkontrolujte ověření odesílatele, TLS, reputaci odesílajícího hostitele a případné šifrování zprávy.

cause-cryptography-failed =
    .headline = Kontrola podpisu nebo šifrování se nezdařila
    .why = Týká se to ochrany samotné zprávy, například podpisu. Podle hlášení ji některý systém nemohl ověřit nebo převést.
    .act = zkontrolovat klíče a certifikáty
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Šifrujete zprávy přímo vy? Požádejte příjemce o aktuální klíč nebo certifikát.
    .step-3 = Není ve zprávě nic důvěrného? Pošlete ji bez podpisu a šifrování.
    .otherwise = Své klíče možná musí zkontrolovat i správci domény { $domain }.
    .recipient = Máte nový klíč či certifikát, nebo starý už neplatí? Pošlete aktuální těm, kdo vám píšou.
    .admin = Najděte hostitele, který ověřuje, podepisuje nebo dešifruje (S/MIME, OpenPGP, brána). X.7.3: převod mezi dvěma systémy není možný; X.7.5: chybí použitelný klíč; X.7.6: algoritmus není podporován, například SHA-1 nebo krátké RSA; X.7.7: obsah byl změněn. Zkontrolujte platnost, řetěz a odvolání certifikátů a klíče v adresáři. Při X.7.7 hledejte, co mění tělo po podepsání: patičky, přepisování odkazů, změna kódování.

cause-refused-by-policy =
    .headline = Server { $domain } zprávu odmítl podle svých pravidel
    .why = Každý poštovní systém rozhoduje, které zprávy přijme. Které pravidlo zastavilo tuto, vědí tamní správci.
    .act = povolit zprávu
    .step-1 = Přečtěte si odpověď druhého serveru na konci tohoto oznámení. Může uvádět důvod.
    .step-2 = Dejte příjemci jinou cestou vědět, že zpráva byla odmítnuta.
    .step-3 = Požádejte příjemce, ať se u tamních správců přimluví za výjimku.
    .otherwise = Odmítá server { $domain } všechny vaše zprávy? Pak přepošlete celé toto oznámení svému správci pošty.
    .recipient = Čekáte zprávy od tohoto odesílatele? Požádejte svého správce pošty o výjimku.
    .admin = Pravidlo patří druhé straně, a náprava také. Pošlete jejímu postmasterovi odpověď, čas a odesílající IP adresu. Pokud je odmítána veškerá pošta, zkontrolujte nejdřív SPF, DKIM, DMARC, reverzní DNS a blokovací seznamy.

cause-refused-as-spam =
    .headline = Server { $domain } považuje zprávu za spam
    .why = Tamní automatický filtr zprávu odmítl jako nevyžádanou poštu. Takové filtry se mohou mýlit.
    .act = propustit zprávu
    .step-1 = Zeptejte se příjemce jinou cestou, zda tam lze vaši adresu povolit.
    .step-2 = Zkuste krátkou zprávu bez odkazů a příloh.
    .step-3 = Není tato zpráva od vás? Změňte si heslo a dejte vědět svému správci pošty.
    .otherwise = Jsou odmítány i vaše další zprávy? Pak přepošlete celé toto oznámení svému správci pošty.
    .recipient = Přidejte odesílatele do kontaktů nebo na seznam bezpečných odesílatelů. Jsou jeho zprávy ve složce se spamem? Označte je jako žádoucí.
    .admin = Zkontrolujte SPF, DKIM a DMARC domény odesílatele a reputaci odesílající IP adresy. Hledejte neobvyklé odesílání z tohoto účtu. Pokud je vše v pořádku, nahlaste chybné rozhodnutí vzdálenému postmasterovi.

cause-relay-refused =
    .headline = Poštovní server odmítl zprávu předat dál
    .why = Server uvádí, že předávat poštu od vás do domény { $domain } není jeho úkolem. Příčinou bývá nastavení.
    .act = opravit nastavení
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Zkontrolujte část za zavináčem. Chybný název může vést na špatný server.
    .otherwise = Je nastavení na vaší straně správné? Pak musí správci domény { $domain } zjistit, který server jejich poštu přijímá.
    .admin = Záznamy MX mohou vést na hostitele, který doménu nevede jako svou. Nebo váš předávací server (relay host) vyžaduje přihlášení. Zkontrolujte záznamy MX, přihlašovací údaje pro předávací server a IP adresy, kterým dovoluje poštu předávat.

cause-authentication-required =
    .headline = Poštovní server vyžaduje platné přihlášení
    .why = Některý poštovní server na cestě tuto zprávu bez platného přihlášení nepřijme. Přihlášení chybělo, nebo nebylo přijato.
    .act = zkontrolovat přihlášení
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Používáte zařízení nebo program, který posílá poštu sám? Zkontrolujte v něm uživatelské jméno a heslo.
    .otherwise = Příjemce s tím nemůže nic udělat.
    .admin = Zkontrolujte přihlašovací údaje a mechanismus, který váš systém používá pro svůj předávací server. Odesílejte přes port 587 se STARTTLS, nebo přes port 465. Častou příčinou je změněné heslo nebo vyžadované heslo aplikace.

cause-authentication-refused =
    .headline = Přihlášení k poštovnímu serveru bylo odmítnuto
    .why = Poštovní server nepřijal přihlašovací údaje, které dostal. Heslo se mohlo změnit, nebo mu skončila platnost.
    .act = opravit přihlašovací údaje
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Používáte vlastní poštovní program nebo zařízení? Zadejte v něm znovu uživatelské jméno a heslo.
    .step-3 = Přihlaste se jednou v prohlížeči. Poskytovatel tam po vás možná něco chce.
    .otherwise = Příjemce s tím nemůže nic udělat.
    .admin = Přečtěte si odpověď (RFC 4954, RFC 5248): 535 5.7.8 chybné přihlašovací údaje, 432 4.7.12 přechod na nové heslo, 5.7.14 chybějící vztah důvěry. Vyzkoušejte přihlašovací údaje ručně na portu pro odesílání. Potom zkontrolujte: změněné nebo prošlé heslo, účet zamčený po neúspěšných přihlášeních, přihlašování heslem vypnuté poskytovatelem, chybějící heslo aplikace, prošlý token OAuth. Údaje pro předávací server jsou uloženy v poštovním serveru; opravte je tam a spusťte frontu.

cause-authentication-too-weak =
    .headline = Poštovní server vyžaduje bezpečnější přihlášení
    .why = Podle serveru není tento způsob přihlášení dost bezpečný. Heslo samo může být správné.
    .act = použít bezpečnější přihlášení
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Používáte vlastní poštovní program nebo zařízení? Zapněte v něm TLS a aktualizujte ho.
    .otherwise = Příjemce s tím nemůže nic udělat.
    .admin = 534 5.7.9: mechanismus je příliš slabý, nebo účet potřebuje heslo aplikace; 538 5.7.11: tento mechanismus jen přes TLS. Přihlaste se po TLS na portu 465, nebo po STARTTLS na portu 587 (RFC 8314), mechanismem, který se potom nabízí: SCRAM, OAUTHBEARER, XOAUTH2, nebo PLAIN uvnitř TLS. Zařízení, které nezná ani jedno, může poštu předávat serveru ve vaší síti.

cause-sending-blocked =
    .headline = Odesílání je pro tento účet nebo adresu zablokováno
    .why = Poštovní server na straně odesílatele tomuto účtu nebo adrese nedovoluje odesílat. Může to být jen opatření pro jistotu.
    .act = zrušit blokování
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Máte víc adres? Vyberte tu, která patří k tomuto účtu.
    .step-3 = Odešly zprávy, které nejsou od vás? Hned si změňte heslo.
    .otherwise = Příjemce s tím nemůže nic udělat.
    .admin = Zkontrolujte, zda účet není vypnutý, zamčený po zneužití, nebo zda má na tuto adresu odesílatele právo. Než blokování zrušíte, hledejte neobvyklé odesílání, pravidla přeposílání a otevřené relace a resetujte heslo.

cause-account-disabled =
    .headline = Podle poštovního serveru je odesílající účet vypnutý
    .why = Poštovní server na straně odesílatele uvádí, že účet použitý pro tuto zprávu je vypnutý.
    .act = znovu povolit účet
    .step-1 = Přepošlete celé toto oznámení svému správci pošty, třeba i z jiného účtu.
    .step-2 = Máte jiný účet? Odešlete zprávu z něj.
    .otherwise = Podle tohoto hlášení není příčinou adresa, na kterou píšete.
    .admin = Server pro odesílání nebo předávací server uvádí, že účet je vypnutý (525 nebo X.7.13, RFC 5248). Zkontrolujte jeho stav: zrušený, propadlá licence nebo platba, zamčený po neúspěšných přihlášeních, zamčený po zneužití. Než ho povolíte, odstraňte důvod. Jde-li o účet, kterým se váš server přihlašuje k předávacímu serveru, týká se to veškeré odchozí pošty.

cause-account-compromised =
    .headline = Odesílání je zablokováno kvůli podezřelým zprávám
    .why = Poštovní server na straně odesílatele hlásí neobvyklé odesílání z tohoto účtu nebo organizace. Účet možná používá někdo jiný.
    .act = zabezpečit účet
    .step-1 = Hned si změňte heslo, a to na zařízení, kterému důvěřujete.
    .step-2 = Přepošlete celé toto oznámení svému správci pošty.
    .step-3 = Hledejte ve schránce odeslané zprávy a pravidla, které nejsou od vás.
    .step-4 = Nechte zařízení prověřit aktuálním antivirem.
    .otherwise = Příjemce s tím nemůže nic udělat.
    .admin = Nejdřív zablokujte přihlášení, resetujte heslo a ukončete všechny relace a tokeny. Potom čtěte log přihlášení a odstraňte cizí pravidla schránky, přeposílání, delegáty, souhlasy aplikací a konektory; vyprázdněte odchozí frontu. Blokování zrušte až nakonec. V Microsoft 365 se uživatel (5.1.8) uvolňuje mezi omezenými entitami, organizaci (5.7.7xx) uvolňuje podpora. Pokud šlo o žádoucí hromadnou rozesílku, posílejte ji přes službu pro rozesílky.

cause-send-as-denied =
    .headline = Tento účet nesmí použít tuto adresu odesílatele
    .why = Podle poštovního serveru na straně odesílatele nepatří adresa odesílatele k tomuto účtu.
    .act = povolit tuto adresu odesílatele
    .step-1 = Vyberte jako odesílatele svou vlastní adresu a odešlete zprávu znovu.
    .step-2 = Potřebujete tu druhou adresu? Přepošlete celé toto oznámení svému správci pošty.
    .otherwise = Příjemce s tím nemůže nic udělat.
    .admin = Porovnejte v logu tři věci: přihlášení, MAIL FROM a pole From. Pokud je takové použití žádoucí, udělte Send As nebo Send on Behalf (Exchange; počítejte s replikací), přiřaďte adresu k přihlášení (smtpd_sender_login_maps v Postfixu), nebo ji přidejte jako ověřený alias. Zařízení a programy potřebují vlastní účet s vlastní adresou. Pokud o to nikdo nestál, hledejte zneužití.

cause-sender-not-allowed =
    .headline = Server { $domain } na tuto adresu poštu od vás nepřijímá
    .why = Některé adresy přijímají zprávy jen od určitých odesílatelů, například od kolegů nebo členů seznamu. Jiné jsou určitým odesílatelům uzavřeny.
    .act = povolit vaši adresu
    .step-1 = Spojte se jinou cestou s příjemcem nebo s vlastníkem skupiny. Požádejte o povolení vaší adresy.
    .step-2 = Máte víc adres? Napište z té, kterou tam znají.
    .step-3 = Je to distribuční seznam? Nejdřív se do něj přihlaste.
    .otherwise = Kdo smí na tuto adresu psát, vidí správci domény { $domain }.
    .recipient = Přidejte odesílatele mezi povolené odesílatele pro sebe nebo svou skupinu. Když to nejde, požádejte svého správce pošty.
    .admin = Příjemce omezuje své odesílatele: uzavřená skupina, seznam pro členy, jen vnitřní odesílatelé, nebo blokování. Odesílatele může povolit vlastník nebo správci. Ověřte, zda je použita ta adresa odesílatele, která je tam registrována.

cause-list-restricted =
    .headline = Podle serveru { $domain } je seznam pro vás uzavřen
    .why = Mnoho seznamů a skupin přijímá zprávy jen od členů nebo vybraných odesílatelů. Podle poštovního serveru mezi nimi vaše adresa není.
    .act = přidat vaši adresu
    .step-1 = Patříte mezi členy? Napište z adresy, pod kterou vás seznam vede.
    .step-2 = Přihlaste se do seznamu, nebo jinou cestou požádejte jeho vlastníka o přidání vaší adresy.
    .step-3 = Spěchá to? Napište přímo členům, které znáte.
    .otherwise = Komu seznam patří, vám řeknou správci domény { $domain }.
    .recipient = Patří tento seznam nebo skupina vám? Přidejte odesílatele, nebo nechte zprávy zvenčí čekat na vaše schválení.
    .admin = Porovnejte From a odesílatele v obálce se členy a povolenými přispěvateli: obvyklým důvodem je alias nebo změněná adresa. Vlastník může adresu přidat, nebo zadržovat cizí příspěvky ke schválení. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), vnější odesílatelé skupiny Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = Podle serveru { $domain } je adresa jen pro interní poštu
    .why = Podle poštovního serveru přijímá tato adresa jen zprávy z vlastní organizace. Vaši zprávu server mezi ně nezařadil.
    .act = povolit odesílatele zvenčí
    .step-1 = Patříte do této organizace? Odešlete zprávu ze svého tamního účtu.
    .step-2 = Požádejte jinou cestou příjemce nebo vlastníka skupiny o povolení odesílatelů zvenčí.
    .step-3 = Použijte jinou adresu organizace, například tu na jejím webu.
    .otherwise = Otevřít adresu zprávám zvenčí mohou správci domény { $domain }.
    .recipient = Požádejte svého správce pošty o povolení zpráv zvenčí pro tuto adresu, nebo aspoň zpráv od jednotlivých odesílatelů.
    .admin = Exchange 5.7.12 a 5.7.13x: objekt příjemce vyžaduje ověřené odesílatele. Vypněte RequireSenderAuthenticationEnabled, nebo vytvořte pro odesílatele kontakt a povolte ho. Pokud je odesílatel vnitřní, přišla zpráva bez přihlášení: ať se zařízení nebo program přihlašuje, nebo opravte konektor mezi vlastními servery, aby se počítala jako vnitřní.

cause-sender-blocked =
    .headline = Podle serveru { $domain } je pošta od vás blokována
    .why = Podle poštovního serveru je vaše adresa, doména nebo server na seznamu blokovaných odesílatelů. Může to být záměr, nebo omyl.
    .act = zrušit blokování
    .step-1 = Může to být omyl? Požádejte tam jinou cestou o zrušení blokování.
    .step-2 = Jsou blokovány i zprávy na jiné adresy v této doméně? Přepošlete celé toto oznámení svému správci pošty.
    .otherwise = Kde a proč je blokování nastaveno, vidí správci domény { $domain }.
    .recipient = Je odesílatel omylem na vašem seznamu blokovaných? Odstraňte tuto položku. Pokud tam žádná není, obraťte se na svého správce pošty.
    .admin = Blokování je nastaveno na druhé straně, příjemcem nebo správci (Exchange 5.7.507, 5.7.513). Zjistěte, čeho se týká: zkuste jiný účet své domény, potom jinou IP adresu. Hledejte nevyžádané rozesílky od tohoto odesílatele a vyhovte každé žádosti o ukončení. Potom pošlete vzdálenému postmasterovi odpověď, čas, adresu odesílatele a IP adresu.

cause-sender-not-verified =
    .headline = Server { $domain } nemohl ověřit původ zprávy
    .why = Poštovní server domény { $domain } ověřuje, zda zpráva opravdu pochází odtud, odkud tvrdí. Tato zpráva kontrolou neprošla.
    .act = opravit nastavení domény
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Posílejte jen přes e-mailovou službu, která patří k vaší adrese.
    .otherwise = Byla zpráva na cestě přeposlána? Pak mohou možná pomoci správci domény { $domain }.
    .recipient = Přeposílá se sem pošta z jiné schránky? Raději ji odtamtud stahujte: přeposílání může tuto kontrolu narušit.
    .admin = Zkontrolujte SPF pro odesílající IP adresu, podpis DKIM a shodu DMARC s doménou ve From. Odesílající hostitel potřebuje reverzní název v DNS, který se překládá zpět na něj. Pokryty musí být i přeposílající servery a služby, které posílají za vás.

cause-spf-failed =
    .headline = Server { $domain } nemohl potvrdit odesílající server
    .why = Doména může metodou SPF uvést servery, které smějí posílat její poštu. Kontrola na serveru { $domain } nedopadla dobře.
    .act = opravit záznam SPF
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Posílejte jen přes e-mailovou službu, která patří k vaší adrese.
    .otherwise = Byla zpráva do domény { $domain } přeposlána? Pak může být příčinou server, který ji přeposlal.
    .recipient = Přeposílá se sem pošta z jiné schránky? Raději ji odtamtud stahujte: přeposílání může tuto kontrolu narušit.
    .admin = Vyhodnoťte SPF (RFC 7208) pro doménu v MAIL FROM (je-li prázdná, pro doménu v EHLO) a pro IP adresu, kterou viděl vzdálený hostitel; nezapomeňte na IPv6. Fail: přidejte adresu nebo include služby, nebo posílejte přes uvedeného hostitele. Permerror: právě jeden záznam v=spf1, nejvýš 10 dotazů DNS a 2 prázdné, žádné překlepy. Temperror: vaše jmenné servery. Přeposílající server potřebuje SRS.

cause-dkim-failed =
    .headline = Server { $domain } nenašel digitální podpis, který uznává
    .why = E-mailové služby zprávy podepisují, aby doložily jejich původ. Metoda se jmenuje DKIM. Na serveru { $domain } žádný takový podpis kontrolou neprošel.
    .act = opravit podpis DKIM
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Šla zpráva přes distribuční seznam? Napište příjemci přímo.
    .step-3 = Posílejte jen přes e-mailovou službu, která patří k vaší adrese.
    .otherwise = Co bylo s podpisem v nepořádku, vám řeknou správci domény { $domain }.
    .admin = Podívejte se na zprávu v podobě, v jaké odešla: má vůbec DKIM-Signature (RFC 6376)? Vyhledejte klíč na <s>._domainkey.<d>: je tam, není prázdný, patří k soukromému klíči, RSA nejméně 1024, lépe 2048 bitů (RFC 8301). Pokud nesouhlasí hash těla, něco mění zprávu po podepsání: patičky, brány, změna kódování. X.7.22: žádný podpis, jehož d= je doména ve From. Zkontrolujte x= a hodiny.

cause-dmarc-failed =
    .headline = Server { $domain } nemohl ověřit odesílatele zprávy
    .why = Vaše doména může ostatní žádat, aby odmítali poštu bez důkazu, že je opravdu z ní. Server { $domain } tento důkaz (DMARC) nenašel.
    .act = opravit ověřování odesílatele
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Posílejte jen přes e-mailovou službu, která patří k vaší adrese.
    .step-3 = Šla zpráva přes distribuční seznam? Napište příjemci přímo.
    .otherwise = Byla zpráva na cestě přeposlána? Pak mohou správci domény { $domain } udělat výjimku.
    .recipient = Přeposílá se sem pošta z jiné schránky? Raději ji odtamtud stahujte: přeposílání může tuto kontrolu narušit.
    .admin = Vyhledejte _dmarc.<doména ve From>: p=, sp=, aspf=, adkim= (RFC 7489). Projít musí SPF nebo DKIM a jejich doména se musí shodovat s From. Každá služba, která posílá za vás, potřebuje klíč DKIM pod vaší doménou, nebo tam zpáteční adresu; která selhává, ukážou souhrnná hlášení (rua=). Seznamy a přeposílající servery by měly přepisovat From, nebo neměnit podepsaný obsah. Uvolněte p= jen na dobu opravy.

cause-arc-failed =
    .headline = Server { $domain } nevěří přeposlání této zprávy
    .why = Servery, které poštu přeposílají, mohou své kontroly zapsat metodou ARC. Podle serveru { $domain } je zápis u této zprávy neplatný.
    .act = zkontrolovat přeposílání
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Napište příjemci přímo, ne přes seznam nebo adresu, která přeposílá.
    .otherwise = Přeposlal zprávu cizí server? Pak to musí opravit ti, kdo ho provozují.
    .recipient = Přeposílá se sem pošta z jiné schránky? Raději ji odtamtud stahujte: přeposílání může tuto kontrolu narušit.
    .admin = Ověřte řetěz zprávy v podobě, v jaké přišla (RFC 8617): instance 1 až n bez vynechání, cv=none u první a cv=pass u ostatních, každé ARC-Seal ověřitelné klíčem v DNS, ARC-Message-Signature u nejnovější. Příčinou je první hostitel, jehož sada selže nebo který zprávu po zapečetění změnil: opravte tam pečetění, nebo ho vypněte. O zprávě pak rozhodnou SPF, DKIM a DMARC bez ARC.

cause-reverse-dns-missing =
    .headline = Server { $domain } nenašel platný název odesílajícího serveru
    .why = Internetová adresa poštovního serveru má patřit k nějakému názvu. Podle serveru { $domain } odesílající server touto kontrolou neprošel.
    .act = nastavit název serveru
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Máte účet u jiné e-mailové služby? Odešlete zprávu z něj.
    .otherwise = Správci domény { $domain } mohou udělat výjimku.
    .admin = Vezměte odesílající IP adresu z odpovědi nebo ze svého logu a vyhledejte její záznam PTR; název musí mít záznam A nebo AAAA se stejnou adresou. PTR nastavuje ten, komu patří blok adres: obvykle poskytovatel hostingu nebo připojení. Zkontrolujte i IPv6, nebo posílejte přes IPv4, dokud název nemá. V EHLO uvádějte stejný název a vyhněte se obecným názvům složeným z adresy.

cause-sending-server-refused =
    .headline = Server { $domain } odmítá poštu z odesílajícího serveru
    .why = Týká se to poštovního serveru, který vaše zprávy odesílá, ne vaší zprávy. Odmítnuty mohou být i jiné zprávy z tohoto serveru.
    .act = zařídit povolení serveru
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Správci domény { $domain } mohou udělat výjimku.
    .recipient = Čekáte zprávy od tohoto odesílatele? Požádejte svého správce pošty o výjimku.
    .admin = Pokud odpověď uvádí blokovací seznam, najděte a odstraňte příčinu, než požádáte o výmaz. Zkontrolujte reverzní DNS, název v EHLO a neobvyklé objemy. Pokud žádný seznam uveden není, napište vzdálenému postmasterovi a uveďte odesílající IP adresu.

cause-sending-server-blocklisted =
    .headline = Podle { $domain } je odesílající server na blokovacím seznamu
    .why = Blokovací seznamy uvádějí servery, které prý posílají nevyžádanou poštu. Jeden server obvykle používá mnoho lidí, nemusí se to tedy týkat vás.
    .act = zařídit výmaz ze seznamu
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Máte účet u jiné e-mailové služby? Odešlete zprávu z něj.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Do výmazu mohou správci domény { $domain } udělat výjimku.
    .recipient = Čekáte zprávy od tohoto odesílatele? Požádejte svého správce pošty o výjimku.
    .admin = Najděte seznam v odpovědi a vyhledejte v něm svou odesílající IP adresu; některé seznamy se týkají domén nebo odkazů. Nejdřív najděte a odstraňte příčinu: zneužitý účet, open relay, webový formulář, napadené zařízení za stejnou adresou. Potom požádejte o výmaz na stránce seznamu (Spamhaus nebo portál Microsoftu). Seznamy dynamických adres: posílejte přes předávací server poskytovatele. Sdílená adresa: obraťte se na poskytovatele.

cause-sending-server-reputation-low =
    .headline = Server { $domain } málo důvěřuje odesílajícímu serveru
    .why = Poštovní systémy hodnotí server podle dosavadní pošty. Podle serveru { $domain } je hodnocení odesílajícího serveru příliš nízké.
    .act = zlepšit hodnocení
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Počkejte den a odešlete zprávu znovu. Hodnocení se časem mění.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Správci domény { $domain } mohou udělat výjimku.
    .recipient = Čekáte zprávy od tohoto odesílatele? Požádejte svého správce pošty o výjimku.
    .admin = Kontrolujte v tomto pořadí: SPF, DKIM, DMARC a reverzní DNS; náhlý objem a zneužité účty; podíl stížností a chyb. Svůj pohled ukazují stránky poskytovatelů: Google Postmaster Tools, Microsoft SNDS a JMRP, Yahoo Sender Hub. Nová adresa potřebuje několik týdnů pomalu rostoucího objemu. Rozesílky posílejte z jiné adresy a jen lidem, kteří o ně požádali. Potom použijte formulář poskytovatele s touto odpovědí.

cause-greeting-refused =
    .headline = Uvítání odesílajícího serveru nebylo přijato
    .why = Když se dva poštovní servery spojí, první řekne svůj název. Druhý server název, který dostal, nepřijal.
    .act = opravit název serveru
    .step-1 = Přepošlete celé toto oznámení svému správci pošty.
    .step-2 = Odeslalo zprávu samo nějaké zařízení nebo program? Mělo by posílat přes vaši e-mailovou službu.
    .otherwise = Správci domény { $domain } mohou udělat výjimku.
    .admin = Název po EHLO musí být úplný název hostitele, který lze přeložit (RFC 5321, oddíly 2.3.5 a 4.1.1.1), nejlépe ten ze záznamu PTR. Odmítají se obvykle: localhost, název bez tečky, .local, adresa bez závorek, vlastní název příjemce. Nastavte smtp_helo_name v Postfixu nebo FQDN odesílacího konektoru v Exchange. Pokud je název správný, zjistěte, který hostitel nebo program za stejnou adresou uvádí jiný.

cause-rate-limited =
    .headline = Příliš mnoho zpráv za krátkou dobu
    .why = Některý poštovní server na cestě omezuje, kolik zpráv za určitou dobu přijme. Tento limit je vyčerpán. Mohou se počítat i zprávy od jiných.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Počkejte do zítřka a odešlete zprávu znovu.
    .step-2 = Píšete mnoha lidem? Rozložte zprávy na delší dobu.
    .step-3 = Odešlo jen pár zpráv? Dejte vědět svému správci pošty a pro jistotu si změňte heslo.
    .otherwise = Stává se to často? Pak může váš správce pošty zjistit, který limit platí.
    .admin = Zjistěte, čí je to limit: váš, vzdáleného systému, nebo jedné schránky. Zpomalte odesílání podle cíle a rozložte rozesílky. Náhlá špička z jednoho účtu může znamenat, že byl zneužit.

cause-sending-quota-exceeded =
    .headline = Limit pro odesílání je vyčerpán
    .why = Účty a organizace smějí za určitou dobu odeslat jen určitý počet zpráv. Podle hlášení je tento počet vyčerpán.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Počkejte den a odešlete zprávu znovu. Většina limitů platí na 24 hodin.
    .step-2 = Píšete mnoha lidem? Zeptejte se svého správce pošty na službu pro rozesílky.
    .step-3 = Odešlo jen pár zpráv? Změňte si heslo a dejte vědět svému správci pošty.
    .otherwise = Váš správce pošty vidí, co odešlo, a možná může limit zvýšit.
    .admin = Zjistěte, čí je to limit: účtu, organizace, nebo vašeho předávacího serveru (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Spočítejte zprávy a příjemce za posledních 24 hodin podle účtů; hledejte skripty, smyčky a zneužité účty. Většina limitů je klouzavá: nechte frontu čekat a neposílejte znovu. Rozesílky přesuňte do služby pro rozesílky, nebo si nechte limit zvýšit.

cause-recipient-rate-limited =
    .headline = Podle { $domain } přichází do schránky příliš mnoho zpráv
    .why = Poštovní server domény { $domain } omezuje, jak rychle smějí zprávy do jedné schránky přicházet. Počítají se i zprávy od jiných lidí.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Počkejte hodinu a odešlete zprávu znovu.
    .step-2 = Píše na tuto adresu nějaký váš program? Nastavte ho, aby posílal méně zpráv.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Trvá to dál? Pak mohou správci domény { $domain } zjistit, odkud všechny zprávy přicházejí.
    .recipient = Přichází mnoho zpráv z jednoho programu nebo služby? Nastavte tam méně časté odesílání. Když důvod neznáte, obraťte se na svého správce pošty.
    .admin = Limit platí pro jednu schránku: od tohoto odesílatele (Exchange 5.2.121), nebo od všech (Exchange 5.2.122, Google 4.2.1 a 5.2.1). Hledejte alarmy z dohledu, skripty a dvě automatické odpovědi, které si odpovídají navzájem (RFC 3834). Alarmy slučujte a snižte pro tohoto příjemce počet souběžných spojení. Vzdálení správci mohou najít zdroj, nebo použít skupinu či sdílenou schránku s vyššími limity.

cause-flood-detected =
    .headline = Poštovní server dostal příliš mnoho podobných zpráv
    .why = Podle serveru vypadá tato zpráva jako jedna ze záplavy podobných. Může být mezi nimi náhodou.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Počkejte do zítřka a odešlete zprávu znovu.
    .step-2 = Posíláte stejný text mnoha lidem? Použijte službu pro rozesílky.
    .step-3 = Odešla jen tato jedna? Změňte si heslo a dejte vědět svému správci pošty.
    .otherwise = Co jejich systém napočítal, vám řeknou správci domény { $domain }.
    .recipient = Je ve schránce najednou mnoho podobných zpráv? Dejte vědět svému správci pošty. Hledejte mezi nimi důležité zprávy, například z banky.
    .admin = X.7.28: příliš mnoho podobných zpráv z vaší adresy, sítě nebo domény, nebo víc zpráv se stejným Message-ID. Najděte zdroj v logu podle předmětu a účtu: zneužitý účet, smyčka, skript, nebo webový formulář zneužívaný k přihlašování cizích lidí (použijte potvrzované přihlášení k odběru a captchu). Zastavte ho, odstraňte jeho zprávy z fronty a zbytek posílejte pomalu.

cause-asked-to-try-later =
    .headline = Server { $domain } žádá o další pokus později
    .why = Poštovní server domény { $domain } zprávu zatím nepřijímá. Tak servery odpovídají, když mají moc práce nebo jsou opatrné.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Počkejte několik hodin a odešlete zprávu znovu.
    .step-2 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Trvá to celé dny? Pak mohou správci domény { $domain } zjistit důvod.
    .admin = Vzdálený server odpověděl dočasným odmítnutím. Ověřte, zda váš systém opakuje pokusy ze stejné IP adresy, protože s tím greylisting počítá. Pokud pokusy po dobu jednoho dne nepomohou, pošlete vzdálenému postmasterovi odpověď a časy.

cause-greylisted =
    .headline = Server { $domain } nechává neznámé odesílatele čekat
    .why = Poštovní server přijme zprávu od neznámého odesílatele až po nějaké době, při dalším pokusu. Brání se tak nevyžádané poště.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Počkejte hodinu a odešlete zprávu znovu ze stejné adresy.
    .step-2 = Nepomohlo to? Přepošlete celé toto oznámení svému správci pošty.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Správci domény { $domain } mohou vaši adresu z čekání vyjmout.
    .recipient = Čekáte zprávy od tohoto odesílatele? Požádejte svého správce pošty o vyjmutí této adresy z čekání.
    .admin = Greylisting (RFC 6647) si pamatuje IP adresu nebo její síť, odesílatele a příjemce a přijme další pokus po několika minutách. Ověřte, zda vaše fronta zkouší 4yz znovu do hodiny a nejméně jeden den, ze stejné adresy a se stejným odesílatelem v obálce: skupiny adres a měnící se zpáteční adresy to maří. Vzdálení správci mohou udělat výjimku podle SPF, podle sítě nebo seznamem povolených.

cause-system-congested =
    .headline = Podle serveru { $domain } je poštovní systém přetížen
    .why = Poštovní server uvádí, že má víc práce, než zvládne. To obvykle přejde.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Počkejte do zítřka a odešlete zprávu znovu.
    .step-2 = Posíláte tam mnoho zpráv? Rozložte je na delší dobu.
    .step-3 = Spěchá to? Spojte se s příjemcem jinou cestou.
    .otherwise = Trvá to celé dny? Pak musí správci domény { $domain } svému systému ulevit.
    .admin = Na straně odesílatele pomůže méně souběžných spojení s tímto cílem, delší přestávky a pokus u jeho dalších hostitelů MX. Na druhé straně prověřte v tomto pořadí: počet spojení proti limitu, délku fronty, pomalé filtry a dotazy (seznamy v DNS, adresář), odezvu disků, zátěž. Špičky v celou hodinu ukazují na rozesílky a skripty.

cause-priority-too-low =
    .headline = Server { $domain } přijímá jen zprávy s vyšší prioritou
    .why = Podle poštovního serveru musí zprávy s touto prioritou počkat. Stává se to při mimořádných událostech nebo velkém provozu.
    .act = počkat a odeslat zprávu znovu
    .step-1 = Počkejte několik hodin a odešlete zprávu znovu.
    .step-2 = Mají mít vaše zprávy vyšší prioritu? Zeptejte se svého správce pošty.
    .step-3 = Nemůže to počkat? Spojte se s příjemcem jinou cestou.
    .otherwise = Kdy se zase budou přijímat zprávy každé priority, vědí správci domény { $domain }.
    .admin = Vzdálený server používá MT-PRIORITY (RFC 6710); jeho odpověď může uvádět nejnižší úroveň, kterou přijme. Porovnejte ji s úrovní v MAIL FROM nebo v poli MT-Priority (RFC 6758). Úroveň zvyšte jen odesílatelům, kteří na ni mají právo. Importance a X-Priority z poštovních programů se nepočítají. Jinak nechte frontu čekat.

cause-secure-connection-failed =
    .headline = Zabezpečené spojení s doménou { $domain } se nepodařilo
    .why = Tato zpráva smí jít jen po zabezpečeném spojení. Spojení s druhým serverem se nepodařilo dostatečně zabezpečit.
    .act = zkontrolovat nastavení zabezpečení
    .step-1 = Dejte příjemci jinou cestou vědět, že zpráva neprošla.
    .step-2 = Počkejte den a odešlete zprávu znovu.
    .otherwise = Stává se to i u jiných domén než { $domain }? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Vyzkoušejte STARTTLS u každého hostitele MX: zda se nabízí a zda je certifikát platný a uvádí hostitele. Porovnejte hostitele MX se zásadami MTA-STS a se záznamy TLSA. Zpráva s REQUIRETLS potřebuje, aby ho nabízel každý hostitel na cestě.

cause-mta-sts-failed =
    .headline = Kontrola bezpečnostních pravidel domény { $domain } selhala
    .why = Tato doména zveřejňuje pravidla pro zabezpečené spojení se svými poštovními servery. Podle hlášení je nalezený server nesplnil.
    .act = opravit bezpečnostní pravidla
    .step-1 = Dejte příjemci jinou cestou vědět, že bezpečnostní pravidla domény zastavují zprávy.
    .step-2 = Spěchá to? Použijte adresu příjemce v jiné doméně.
    .step-3 = Počkejte den a odešlete zprávu znovu.
    .otherwise = Opravit pravidla nebo server musí správci domény { $domain }.
    .admin = Stáhněte zásady z https://mta-sts.<doména>/.well-known/mta-sts.txt (RFC 8461). Každý hostitel MX musí odpovídat některému řádku mx:, nabízet STARTTLS a předložit platný certifikát na svůj název. Při změně hostitelů MX: uveďte nové v zásadách, změňte id v záznamu TXT _mta-sts, počkejte max_age starých zásad a pak změňte MX. Režim testing zatím poštu propouští. Strana odesílatele: stáhněte zásady znovu, pokud se id liší od uloženého.

cause-dane-failed =
    .headline = Kontrola bezpečnostních záznamů domény { $domain } selhala
    .why = Tato doména zveřejňuje záznamy, podle kterých se pozná její poštovní server. Podle hlášení záznamy nebo server kontrolou neprošly.
    .act = opravit bezpečnostní záznamy
    .step-1 = Dejte příjemci jinou cestou vědět, že bezpečnostní záznamy domény zastavují zprávy.
    .step-2 = Spěchá to? Použijte adresu příjemce v jiné doméně.
    .step-3 = Počkejte den a odešlete zprávu znovu.
    .otherwise = Stává se to i u jiných domén než { $domain }? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Vyhledejte TLSA na _25._tcp.<hostitel MX> a porovnejte ho s používaným certifikátem (RFC 7672; nejlepší volba je 3 1 1). Obvyklou příčinou je nový klíč dřív než jeho záznam: zveřejněte starý i nový TLSA, počkejte TTL a pak vyměňte certifikát. Zkontrolujte, zda se nabízí STARTTLS. Ověřte DNSSEC zón domény i hostitele MX: prošlé podpisy, záznamy DS po výměně klíče. Pokud selhávají i jiné podepsané domény, zkontrolujte vlastní resolver a jeho hodiny.

cause-certificate-invalid =
    .headline = Certifikát serveru domény { $domain } nebyl uznán
    .why = Certifikát ukazuje, že server je ten pravý. Tento už možná neplatí, uvádí jiný server nebo má neznámého vydavatele.
    .act = obnovit certifikát
    .step-1 = Dejte příjemci jinou cestou vědět, že certifikát poštovního serveru nebyl uznán.
    .step-2 = Spěchá to? Použijte adresu příjemce v jiné doméně.
    .step-3 = Počkejte den a odešlete zprávu znovu.
    .otherwise = Stává se to i u jiných domén než { $domain }? Pak přepošlete celé toto oznámení svému správci pošty.
    .admin = Vyzkoušejte každého hostitele MX příkazem openssl s_client -starttls smtp -connect <hostitel>:25 -servername <hostitel> -showcerts. Zkontrolujte platnost, název hostitele MX mezi alternativními názvy subjektu, mezilehlé certifikáty a vydavatele. Po obnově se musí poštovní služba znovu načíst, na každém hostiteli MX. Na straně odesílatele: hodiny, balík CA a pravidlo nebo konektor, který pro tuto doménu vyžaduje platný certifikát.

cause-requiretls-unsupported =
    .headline = Server na cestě nemůže zaručit bezpečné doručení
    .why = Zpráva byla odeslána s požadavkem, aby každé spojení na cestě bylo zabezpečené. Další poštovní server to neslibuje.
    .act = umožnit bezpečné doručení
    .step-1 = Není ve zprávě nic důvěrného? Odešlete ji znovu bez tohoto požadavku.
    .step-2 = Je důvěrná? Domluvte se s příjemcem na jiné bezpečné cestě.
    .otherwise = Správci domény { $domain } mohou zjistit, zda jejich systém může tento požadavek podporovat.
    .admin = Zpráva nese REQUIRETLS (RFC 8689). Další skok musí REQUIRETLS nabízet po EHLO uvnitř TLS, s platným certifikátem, a jeho MX musí být zajištěn přes DNSSEC nebo MTA-STS. Vyzkoušejte každého hostitele MX: stačí jeden, který to neumí. Na druhé straně to musí podporovat každý skok až ke schránce. Na straně odesílatele smí o zrušení požadavku rozhodnout jen odesílatel.
