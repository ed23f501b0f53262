### Les causes: per què un missatge no s’ha lliurat, i què hi pot ajudar.
###
### El que diu un altre servidor se li atribueix: «segons», «informa». El nom del domini mai no va darrere de «de».

## No se sap res

cause-unknown =
    .headline = No se sap la causa exacta
    .why = L’informe de lliurament no indica cap causa clara. Tot el que se sap consta al final d’aquest avís.
    .act = buscar la causa
    .step-1 = Comproveu un cop més l’adreça.
    .step-2 = Espereu unes hores i torneu a enviar el missatge.
    .step-3 = Si torna a fallar, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .otherwise = Els equips tècnics de totes dues bandes poden esbrinar més coses als registres dels seus servidors.
    .admin = Ni el codi d’estat ni la resposta permeten identificar la causa. Busqueu el missatge al log amb les hores i els identificadors que hi ha aquí. Si s’hi esmenta un servidor remot, qui l’administra en pot explicar la resposta.

## Adreces

cause-address-problem =
    .headline = No s’ha acceptat una adreça d’aquest missatge
    .why = Pel camí, un servidor de correu no ha acceptat una adreça d’aquest missatge. El més habitual és un error en escriure-la.
    .act = comprovar l’adreça
    .step-1 = Compareu l’adreça, lletra per lletra, amb la d’un missatge d’aquesta persona. Fixeu-vos també en els espais, les comes i els punts.
    .step-2 = Torneu a escriure l’adreça a mà, sense triar-la d’una llista de suggeriments.
    .step-3 = Demaneu l’adreça actual per una altra via, per exemple per telèfon.
    .otherwise = Si l’adreça és correcta, l’equip tècnic del domini { $domain } pot esbrinar més coses.
    .admin = Compareu l’adreça d’aquest informe amb la que es va posar en enviar el missatge: un àlies o un reenviament la poden haver canviat. Reviseu-ne la sintaxi i el domini, i també la resposta.

cause-mailbox-unknown =
    .headline = { $domain } no coneix aquesta adreça
    .why = El servidor de correu del domini { $domain } diu que no té cap bústia amb aquesta adreça. Potser està mal escrita, o potser la bústia ja no existeix.
    .act = comprovar l’adreça
    .step-1 = Compareu l’adreça, lletra per lletra, amb la d’un missatge d’aquesta persona. Una sola lletra equivocada ja fa que no arribi.
    .step-2 = Si l’heu triada d’una llista de suggeriments, primer suprimiu-la de la llista. Després escriviu-la a mà.
    .step-3 = Demaneu l’adreça correcta per una altra via. Després torneu a enviar el missatge.
    .otherwise = Si l’adreça és correcta, l’equip tècnic del domini { $domain } pot veure per què allà no es coneix.
    .recipient = Si aquesta adreça és vostra, mireu com està escrita als llocs on la troba la gent. Pregunteu al vostre servei d’informàtica si la bústia existeix.
    .admin = Si la bústia hauria d’existir, a la banda remota cal revisar el directori, els àlies i les taules de destinataris. Comproveu que els registres MX porten al sistema que té la bústia. També pot ser que un àlies o una regla de reenviament apunti a una adreça que ja no existeix.

cause-domain-unknown =
    .headline = No s’ha trobat el domini { $domain }
    .why = La part de l’adreça que hi ha després de l’arrova (@) no porta enlloc. Potser està mal escrita, o potser ja no s’utilitza.
    .act = comprovar l’adreça
    .step-1 = Comproveu, lletra per lletra, la part que hi ha després de l’arrova (@). Finals com ara .com i .co es confonen fàcilment.
    .step-2 = Busqueu l’adreça correcta en un missatge anterior o en un lloc web.
    .step-3 = Demaneu l’adreça correcta per una altra via. Després torneu a enviar el missatge.
    .otherwise = Si el nom { $domain } és correcte, només ho pot resoldre el titular d’aquest domini.
    .admin = Consulteu els registres MX, A i AAAA del domini des d’una altra xarxa. Si tot arreu respon NXDOMAIN, el nom no és correcte o el domini no s’ha renovat. Si NXDOMAIN només surt a la vostra xarxa, reviseu el vostre resolutor.

cause-domain-accepts-no-mail =
    .headline = { $domain } no accepta correu
    .why = Aquest domini està configurat per no rebre correu. Per això no es pot arribar a cap de les seves adreces.
    .act = utilitzar una altra adreça
    .step-1 = Comproveu la part que hi ha després de l’arrova (@). Potser el nom correcte és un altre de molt semblant.
    .step-2 = Demaneu una altra adreça, per exemple per telèfon.
    .step-3 = Busqueu un formulari de contacte al lloc web de l’organització.
    .otherwise = Si el domini { $domain } hauria d’acceptar correu, el seu titular n’ha de canviar la configuració.
    .admin = El domini publica un registre MX nul (RFC 7505). Si és un error, el titular hi ha de publicar els registres MX dels seus servidors de correu.

cause-address-malformed =
    .headline = No s’ha acceptat la forma d’aquesta adreça
    .why = Segons l’informe, l’adreça no està escrita com ho han d’estar les adreces de correu. Només que hi hagi un espai o una coma de més, ja no serveix.
    .act = corregir l’adreça
    .step-1 = Busqueu-hi espais, comes, cometes, parèntesis o un punt final. No n’hi ha d’haver cap.
    .step-2 = Comproveu que hi ha una sola arrova (@), seguida d’un domini complet com ara example.com.
    .step-3 = Escriviu l’adreça a mà. Un text copiat pot contenir caràcters que no es veuen.
    .otherwise = Si l’adreça sembla correcta, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = Mireu l’adreça en l’ordre RCPT, no només a la capçalera. Errors habituals: cometes o claudàtors angulars sobrers, un nom per mostrar, un punt final, un domini sense punt, caràcters d’amplada zero o d’aspecte enganyós, més de 64 octets abans de l’arrova (RFC 5321, seccions 4.1.2 i 4.5.3.1). Si en origen s’havia escrit bé, busqueu el contacte, l’àlies o el programa que l’ha canviada.

cause-address-ambiguous =
    .headline = Segons { $domain }, l’adreça correspon a diverses bústies
    .why = Segons el servidor de correu del domini { $domain }, aquesta adreça pot correspondre a més d’una bústia. No pot saber quina és la bona.
    .act = utilitzar l’adreça completa
    .step-1 = Utilitzeu l’adreça completa de la persona, no una forma abreujada ni només un nom.
    .step-2 = Demaneu a la persona, per una altra via, una adreça que funcioni segur.
    .otherwise = L’equip tècnic del domini { $domain } pot fer que l’adreça porti a una sola bústia.
    .recipient = Expliqueu al vostre servei d’informàtica que la vostra adreça porta a més d’una bústia. Mentre no es corregeixi, doneu una altra adreça vostra.
    .admin = L’error és al directori de la banda remota. Allà cal buscar aquesta adreça en totes les bústies, els contactes, els grups, els àlies i les regles de reescriptura, i deixar-la en un sol lloc. La cerca per nom també ha de donar un sol resultat. Després del canvi, cal esperar que el directori se sincronitzi amb el servidor de correu.

cause-mailbox-moved =
    .headline = Segons { $domain }, aquesta adreça ha canviat
    .why = El servidor de correu del domini { $domain } diu que aquesta bústia ja no és allà. No reenvia els missatges a cap adreça nova.
    .act = utilitzar l’adreça nova
    .step-1 = Demaneu a la persona l’adreça nova per una altra via.
    .step-2 = Llegiu la resposta de l’altre servidor, al final d’aquest avís. Si hi surt l’adreça nova, comproveu que és la bona.
    .step-3 = Canvieu l’adreça als vostres contactes. Després torneu a enviar el missatge.
    .otherwise = L’equip tècnic del domini { $domain } pot activar un reenviament des de l’adreça antiga.
    .recipient = Si aquesta és la vostra adreça antiga, doneu la nova a la gent. Potser el vostre servei d’informàtica pot reenviar els missatges durant un temps.
    .admin = El servidor remot informa que la bústia s’ha traslladat i que no hi ha reenviament. La resposta 551 pot donar l’adreça nova: verifiqueu-la abans que ningú la utilitzi.

cause-address-changed-hands =
    .headline = Segons { $domain }, l’adreça ha canviat de titular
    .why = El missatge era només per a qui tenia aquesta adreça en una data concreta. El servidor de correu del domini { $domain } diu que després ha canviat de titular.
    .act = demanar una altra adreça
    .step-1 = Demaneu a la persona l’adreça actual per una altra via.
    .step-2 = No envieu res de personal a l’adreça antiga. Ho podria llegir algú altre.
    .step-3 = Suprimiu l’adreça antiga dels vostres contactes i de les vostres llistes.
    .otherwise = Si l’adreça no ha canviat de titular, l’equip tècnic del domini { $domain } pot corregir la data que té anotada.
    .recipient = Si aquesta adreça ha estat sempre vostra, demaneu al vostre servei d’informàtica que corregeixi la data anotada. Si fa poc que la teniu, el missatge no era per a vós.
    .admin = El missatge portava el paràmetre RRVS o el camp Require-Recipient-Valid-Since (RFC 7293). Compareu-ne la data amb el dia en què el titular del compte va confirmar l’adreça per última vegada. No hi envieu enllaços per restablir contrasenyes ni altres dades privades, i feu confirmar una altra adreça. 5.7.17 es refereix a la bústia i 5.7.18 a tot el domini. Si cap dels dos no ha canviat de mans, la banda remota hauria de corregir les seves dades.

cause-sender-address-refused =
    .headline = No s’ha acceptat la vostra adreça de remitent
    .why = Pel camí, un servidor de correu no ha acceptat l’adreça des de la qual heu escrit. Pot ser per com està escrita o per la configuració del seu domini.
    .act = comprovar l’adreça de remitent
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Comproveu la vostra pròpia adreça a la configuració del programa de correu.
    .step-3 = Si teniu una altra adreça, envieu el missatge des d’allà.
    .otherwise = Pel que mostra aquest informe, l’adreça a què heu escrit no n’és la causa.
    .admin = Reviseu el remitent del sobre: la sintaxi, i si el domini té registres MX, A o AAAA. Molts servidors rebutgen un domini remitent que no es resol o que té un MX nul.

cause-sender-address-malformed =
    .headline = No s’ha acceptat la forma de la vostra adreça de remitent
    .why = Segons un servidor de correu, l’adreça des de la qual heu escrit no té la forma correcta.
    .act = corregir l’adreça de remitent
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Mireu la vostra pròpia adreça a la configuració del programa de correu. Traieu-ne els espais, les comes i els parèntesis.
    .step-3 = Si el missatge ha sortit d’un dispositiu o d’un lloc web, comproveu l’adreça de remitent que hi ha configurada.
    .otherwise = Pel que mostra aquest informe, l’adreça a què heu escrit no n’és la causa.
    .admin = Mireu l’ordre MAIL FROM al log. Errors habituals: un domini buit, un nom de host sense domini, un nom per mostrar dins dels claudàtors angulars, espais, caràcters no ASCII sense SMTPUTF8. Reviseu l’atribut mail del compte i el remitent configurat en dispositius, scripts i formularis web. Una reescriptura (SRS, VERP, masquerading) pot allargar la part local a més de 64 octets (RFC 5321, secció 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Un servidor no ha trobat el domini de la vostra adreça
    .why = El servidor ha comprovat la part de la vostra adreça que hi ha després de l’arrova (@). No hi ha trobat cap domini que pugui rebre una resposta.
    .act = comprovar el domini remitent
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Al programa de correu, comproveu la part de la vostra adreça que hi ha després de l’arrova (@).
    .step-3 = Si teniu una adreça d’un altre domini, envieu el missatge des d’allà.
    .otherwise = Pel que mostra aquest informe, l’adreça a què heu escrit no n’és la causa.
    .admin = Consulteu els registres MX, A i AAAA del domini del remitent del sobre des de fora de la vostra xarxa, en més d’un resolutor. Errors habituals: un domini no renovat, una delegació o un DNSSEC que fallen (SERVFAIL), un domini que només existeix dins, com ara .local o un nom de host. A la passarel·la, reescriviu els dominis interns a un de públic. Si ara tot és correcte, espereu que passi el TTL negatiu de la zona i torneu a enviar.

cause-sender-domain-accepts-no-mail =
    .headline = Segons un servidor, el vostre domini no accepta correu
    .why = Segons el servidor, el domini de la vostra adreça està configurat per no rebre correu. El servidor rebutja els missatges que no es poden respondre.
    .act = permetre les respostes
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si teniu una adreça que rep correu, envieu el missatge des d’allà.
    .otherwise = Pel que mostra aquest informe, l’adreça a què heu escrit no n’és la causa.
    .admin = El domini del remitent del sobre publica un registre MX nul (RFC 7505), de manera que un informe no hi podria arribar mai. Esbrineu quin programa o servei l’utilitza com a remitent i doneu-li una adreça de retorn en un domini que rebi correu. Si el domini n’ha de rebre, substituïu l’MX nul per registres MX reals. Si ningú no l’utilitza, pot ser un remitent falsificat: mireu els informes DMARC.

## Bústies

cause-mailbox-problem =
    .headline = { $domain } informa d’un problema amb aquesta bústia
    .why = El servidor de correu del domini { $domain } no ha pogut lliurar el missatge a aquesta bústia. Segons la resposta, la causa és la bústia mateixa.
    .act = reparar la bústia
    .step-1 = Aviseu la persona, per una altra via, que els missatges no arriben.
    .step-2 = Espereu un dia i torneu a enviar el missatge.
    .step-3 = Si és urgent, utilitzeu una altra adreça de la mateixa persona.
    .otherwise = L’equip tècnic del domini { $domain } pot veure la causa exacta.
    .recipient = Inicieu la sessió a la vostra bústia i mireu si hi ha cap advertiment. Si no n’hi ha cap, aviseu el vostre servei d’informàtica.
    .admin = El servidor remot accepta l’adreça i informa d’un error de la bústia. A la banda remota cal revisar l’estat de la bústia, el reenviament i, si és una llista, els membres.

cause-mailbox-full =
    .headline = Segons { $domain }, la bústia és plena
    .why = Una bústia plena no accepta missatges nous. Quan s’hi hagi fet lloc, els missatges podran tornar a arribar.
    .act = alliberar espai
    .step-1 = Aviseu la persona, per una altra via, que la bústia és plena.
    .step-2 = Quan hi hagi lloc, torneu a enviar el missatge.
    .step-3 = Si és urgent, utilitzeu una altra adreça de la mateixa persona.
    .otherwise = L’equip tècnic del domini { $domain } també pot donar més espai a la bústia.
    .recipient = Suprimiu missatges grans o antics, i després buideu la paperera i la carpeta de correu brossa. Si necessiteu més espai, demaneu-lo al vostre servei d’informàtica.
    .admin = Segons la resposta, la bústia supera la quota. A la banda remota es pot ampliar la quota o alliberar espai; la paperera i el correu brossa sovint també compten. Abans d’un enviament massiu, comproveu que la bústia encara s’utilitza.

cause-mailbox-disabled =
    .headline = Segons { $domain }, aquesta bústia està desactivada
    .why = El servidor de correu del domini { $domain } no accepta missatges per a aquesta bústia. Pot estar tancada per un temps o per sempre.
    .act = activar la bústia
    .step-1 = Pregunteu per una altra via si l’adreça encara s’utilitza.
    .step-2 = Utilitzeu una altra adreça de la mateixa persona o organització.
    .otherwise = Si la bústia hauria d’estar en ús, l’equip tècnic del domini { $domain } la pot tornar a activar.
    .recipient = Inicieu la sessió a la vostra bústia; potser fa massa temps que no s’utilitza. Si no pot ser, demaneu al vostre servei d’informàtica que l’activi.
    .admin = El compte està desactivat, bloquejat o suspès, sovint després d’una llarga inactivitat. A la banda remota el poden tornar a activar, o configurar-hi un àlies o un reenviament. Si no, traieu l’adreça de les vostres llistes.

cause-list-expansion-failed =
    .headline = { $domain } no ha pogut consultar qui és a la llista
    .why = L’adreça representa una llista o un grup. Segons el servidor de correu del domini { $domain }, el missatge no s’ha pogut transmetre als membres.
    .act = reparar la llista
    .step-1 = Aviseu qui gestiona la llista, per una altra via, que els missatges no hi arriben.
    .step-2 = Si és urgent, escriviu directament als membres que conegueu.
    .otherwise = L’equip tècnic del domini { $domain } pot veure per què no s’han pogut consultar els membres.
    .recipient = Si gestioneu aquesta llista, reviseu-ne els membres i suprimiu les entrades que ja no funcionen. Si no trobeu res, aviseu el vostre servei d’informàtica.
    .admin = A la banda remota, per aquest ordre: si el servidor pot llegir el directori, el fitxer o la base de dades amb els membres; si el filtre i la base d’un grup dinàmic encara són vàlids; si hi ha llistes que es contenen les unes a les altres; si alguna entrada està mal formada. Expandiu la llista a mà abans que torni a rebre correu. Altres llistes d’aquell sistema mostren si falla la llista o el directori.

cause-forwarding-broken =
    .headline = Segons { $domain }, el reenviament de la bústia falla
    .why = La bústia reenvia els missatges a una altra adreça. Segons el servidor de correu del domini { $domain }, això no funciona.
    .act = corregir el reenviament
    .step-1 = Aviseu la persona, per una altra via, que el reenviament d’aquesta bústia no funciona.
    .step-2 = Si és urgent, utilitzeu una altra adreça de la mateixa persona.
    .otherwise = Pel que mostra aquest informe, l’adreça que heu utilitzat és correcta. Sovint la persona a qui heu escrit també pot corregir el reenviament.
    .recipient = Mireu a quina adreça reenvia els missatges la vostra bústia. Corregiu-la o desactiveu el reenviament.
    .admin = A la banda remota, busqueu on està configurat el reenviament: al compte, en una regla de la bústia, en un àlies o en un objecte de contacte. Envieu un missatge de prova directament a la destinació. Corregiu-la o suprimiu-la i, mentrestant, conserveu una còpia local. Si la destinació rebutja el correu reenviat, mireu SPF i DMARC: hi pot faltar SRS o ARC.

## Sistemes de correu

cause-system-problem =
    .headline = { $domain } informa d’un problema del seu sistema de correu
    .why = El sistema de correu del domini { $domain } no ha pogut acceptar aquest missatge. Segons la resposta, la causa és el sistema mateix.
    .act = reparar el sistema
    .step-1 = Espereu unes hores i torneu a enviar el missatge.
    .step-2 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si el problema continua, ho ha de mirar l’equip tècnic del domini { $domain }.
    .admin = El sistema remot informa d’un error propi: emmagatzematge, manteniment, configuració o una funció que falta. Qui l’administra necessita l’hora, l’identificador de cua de la resposta i la resposta sencera.

cause-system-full =
    .headline = Segons { $domain }, el sistema de correu és ple
    .why = El servidor de correu diu que no li queda espai per a missatges nous. Es refereix a tot el sistema, no a una sola bústia.
    .act = alliberar espai
    .step-1 = Espereu un dia i torneu a enviar el missatge.
    .step-2 = Si és urgent, utilitzeu una adreça de la mateixa persona en un altre domini.
    .otherwise = Si dura uns quants dies, només hi pot fer lloc l’equip tècnic del domini { $domain }.
    .admin = La resposta es refereix al host remot, no a una quota. A la banda remota cal revisar l’espai lliure i els inodes dels volums de la cua i del correu, després la memòria i després el llindar per sota del qual el servidor deixa d’acceptar correu (queue_minfree a Postfix, back pressure a Exchange). A la banda emissora n’hi ha prou que la cua continuï intentant-ho.

cause-system-not-accepting =
    .headline = Segons { $domain }, el sistema no accepta missatges
    .why = El servidor de correu diu que no accepta missatges. Potser està aturat temporalment, o potser no està pensat per rebre correu.
    .act = activar la recepció
    .step-1 = Comproveu la part que hi ha després de l’arrova (@). Potser el nom correcte és un altre de molt semblant.
    .step-2 = Si l’adreça és correcta, espereu un dia i torneu a enviar el missatge.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si dura uns quants dies, ho ha de mirar l’equip tècnic del domini { $domain }.
    .admin = La resposta 421 o l’estat 4.3.2 apunten a una aturada, a un manteniment o a una cua congelada; la resposta 521 diu que aquest host no accepta mai correu (RFC 7504). Comproveu que els registres MX només indiquen hosts pensats per rebre correu, i proveu els altres. Al host mateix, mireu l’estat del servei de correu, els components o ports d’escolta aturats i els límits de connexions.

cause-system-misconfigured =
    .headline = { $domain } informa d’un error en la seva configuració
    .why = Segons la resposta, el sistema de correu d’allà no està ben configurat per a aquest missatge.
    .act = corregir la configuració
    .step-1 = Aviseu la persona, per una altra via, que el sistema de correu d’allà informa d’un error de configuració.
    .step-2 = Si és urgent, utilitzeu una adreça de la mateixa persona en un altre domini.
    .step-3 = Quan s’hagi corregit la configuració, torneu a enviar el missatge.
    .otherwise = Les dades del final d’aquest avís ajuden l’equip tècnic del domini { $domain } a trobar l’error.
    .admin = Amb 5.3.5, sovint un servidor es troba a si mateix com a salt següent. Compareu-ne el nom de host, la llista de dominis locals i l’MX o smart host; a Exchange ho provoquen connectors que comparteixen nom. Si no és això, el log remot ho diu a l’hora de la resposta: un transport desconegut, una taula de consulta que falta, permisos erronis. Envieu al postmaster remot la resposta sencera amb l’identificador de cua.

cause-feature-missing =
    .headline = { $domain } no admet una opció d’aquest missatge
    .why = El missatge s’ha enviat amb una opció especial. El servidor de correu del domini { $domain } diu que no l’admet.
    .act = activar l’opció
    .step-1 = Desactiveu les opcions especials, com ara la confirmació de lliurament o l’enviament programat. Després torneu a enviar el missatge.
    .step-2 = Proveu un altre programa de correu, per exemple al navegador.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si no heu triat cap opció especial, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = Busqueu a quin paràmetre es refereix la resposta: compareu MAIL i RCPT del vostre log amb el que el host remot anuncia després d’EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Comproveu si un tallafoc d’una banda o de l’altra amaga extensions. Feu que el vostre sistema ometi el paràmetre on no s’ofereix, o demaneu a la banda remota que activi l’extensió.

cause-message-too-large =
    .headline = El missatge és massa gran
    .why = Pel camí, un servidor de correu només accepta missatges més petits. Els fitxers adjunts creixen cosa d’un terç quan s’envien.
    .act = reduir el missatge
    .step-1 = Traieu els fitxers adjunts grans o reduïu-ne la mida.
    .step-2 = Pugeu els fitxers grans a internet i envieu-ne l’enllaç.
    .step-3 = Repartiu els fitxers adjunts en diversos missatges.
    .otherwise = L’equip tècnic del domini { $domain } us pot dir la mida màxima d’un missatge allà.
    .recipient = Oferiu una altra manera de rebre fitxers grans, per exemple una carpeta compartida. El vostre servei d’informàtica sap la mida màxima d’un missatge.
    .admin = Compareu la mida del missatge amb el SIZE que el servidor remot anuncia després d’EHLO. Base64 afegeix prop d’un 37 per cent a un fitxer adjunt. Una bústia concreta pot tenir un límit més baix que el del seu sistema.

cause-message-too-large-for-mailbox =
    .headline = El missatge és massa gran per a aquesta bústia
    .why = El servidor de correu del domini { $domain } diu que aquesta bústia només accepta missatges més petits. Els fitxers adjunts creixen cosa d’un terç quan s’envien.
    .act = reduir el missatge
    .step-1 = Pugeu els fitxers grans a internet i envieu-ne l’enllaç.
    .step-2 = Traieu els fitxers adjunts o reduïu-ne la mida.
    .step-3 = Demaneu a la persona una altra adreça que accepti missatges més grans.
    .otherwise = L’equip tècnic del domini { $domain } pot ampliar el límit d’aquesta bústia.
    .recipient = Pregunteu al vostre servei d’informàtica quina mida màxima pot tenir un missatge per a vós, i si es pot ampliar. Mentrestant, oferiu una altra manera de rebre fitxers grans.
    .admin = El límit és de la bústia, del grup o del compte (X.2.3), i per tant pot ser molt per sota del SIZE que el servidor anuncia després d’EHLO. Compareu-lo amb la mida ja codificada: en base64, els fitxers adjunts ocupen prop d’un 37 per cent més. A la banda remota, primer cal mirar el límit de recepció del compte, i després el del seu grup o pla.

cause-own-system-problem =
    .headline = La causa és al nostre servei de correu
    .why = El nostre servei de correu no ha pogut transmetre el missatge. Pel que mostra aquest informe, l’altra banda no hi té res a veure.
    .act = revisar el sistema
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Quan s’hagi resolt el problema, torneu a enviar el missatge.
    .otherwise = La persona a qui heu escrit no hi pot fer res.
    .admin = El missatge ha fallat al host que informa. Busqueu-ne al log els identificadors i les hores que hi ha aquí. Reviseu la configuració, l’emmagatzematge, els permisos i les regles locals.

cause-stopped-by-own-rules =
    .headline = Una regla del nostre servei de correu atura el missatge
    .why = El nostre servei de correu té regles sobre adreces, reenviaments i continguts. Pel que mostra aquest informe, n’hi ha una que afecta aquest missatge.
    .act = revisar la regla
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Llegiu el motiu, al final d’aquest avís. Potser diu de què tracta la regla.
    .step-3 = Si el vostre correu es reenvia automàticament, pregunteu si està permès, o desactiveu-ho.
    .otherwise = La persona a qui heu escrit no hi pot fer res.
    .admin = Busqueu la regla al log del host que informa, per identificador i hora: mapes d’accés, filtres de contingut i milters, regles de transport o contra la pèrdua de dades, destinataris bloquejats, límits del reenviament automàtic. Feu una excepció tan estreta com el cas. Si s’ha aturat un reenviament cap a fora, mireu primer qui l’ha configurat: sovint és senyal que algú s’ha apoderat d’un compte.

## Xarxa i ruta

cause-network-problem =
    .headline = Ha fallat la connexió entre els sistemes de correu
    .why = La xarxa ha fallat en algun punt del camí cap a { $domain }. Aquests errors sovint se solucionen sols.
    .act = provar-ho més tard
    .step-1 = Espereu unes hores i torneu a enviar el missatge.
    .step-2 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si dura uns quants dies, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = Proveu la connexió amb cada host MX del domini al port 25, per IPv4 i per IPv6. Busqueu temps d’espera esgotats, reinicis de connexió i errors d’MTU del camí. Si només afecta aquest domini, aviseu qui l’administra.

cause-host-unreachable =
    .headline = No hi ha connexió amb el servidor del domini { $domain }
    .why = No s’ha pogut establir cap connexió amb aquest servidor de correu. Pot estar apagat, sobrecarregat o aïllat de la xarxa.
    .act = revisar el servidor
    .step-1 = Comproveu la part que hi ha després de l’arrova (@). Potser el nom correcte és un altre de molt semblant.
    .step-2 = Si l’adreça és correcta, espereu un dia i torneu a enviar el missatge.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si el problema continua, l’equip tècnic del domini { $domain } ha de revisar el seu servidor.
    .admin = Proveu el port 25 de cada host MX, per IPv4 i per IPv6, també des d’una altra xarxa. Si des d’altres llocs s’hi arriba, mireu el vostre tallafoc, les rutes i si el vostre proveïdor bloqueja el port 25.

cause-connection-refused =
    .headline = El servidor del domini { $domain } ha rebutjat la connexió
    .why = S’ha trobat un servidor, però no accepta connexions de correu. Potser el servei de correu està aturat, o potser hi ha un tallafoc pel mig.
    .act = revisar el seu servei
    .step-1 = Comproveu la part que hi ha després de l’arrova (@). El domini pot tenir un lloc web però no servei de correu.
    .step-2 = Si l’adreça és correcta, espereu unes hores i torneu a enviar el missatge.
    .step-3 = Si torna a fallar, aviseu la persona per una altra via.
    .otherwise = Si el problema continua, l’equip tècnic del domini { $domain } ha de comprovar si el seu servei de correu funciona.
    .admin = Un rebuig (TCP reset, ECONNREFUSED) al port 25 vol dir que no hi escolta res, o que un tallafoc el rebutja. Proveu cada host MX per IPv4 i per IPv6, també des d’una altra xarxa: si allà funciona, la vostra adreça està bloquejada. Sense cap registre MX s’utilitza el registre A o AAAA, que pot portar a un servidor web. Al host remot: si el servei funciona, en quines adreces i amb quins límits.

cause-connection-broken =
    .headline = La connexió amb { $domain } s’ha tallat massa aviat
    .why = Els servidors estaven en contacte, però la connexió s’ha acabat abans que es pogués transmetre tot el missatge.
    .act = provar-ho més tard
    .step-1 = Espereu una hora i torneu a enviar el missatge.
    .step-2 = Si té fitxers adjunts grans, envieu-lo sense, o amb un enllaç als fitxers.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si passa sovint, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = Busqueu després de quina ordre s’ha tallat. Abans de la salutació: límits de connexions o una espera volguda. Després de STARTTLS: la negociació TLS. Durant DATA: l’MTU del camí, un filtre de contingut lent, un límit de mida. Envieu un missatge de prova petit i un de gran a cada host MX, per IPv4 i per IPv6. Mireu els tallafocs que inspeccionen SMTP i els vostres temps d’espera (RFC 5321, secció 4.5.3.2).

cause-may-have-arrived =
    .headline = Potser el missatge ha arribat
    .why = La connexió amb { $domain } s’ha tallat després que s’enviés tot el missatge. Falta la resposta, i per això no sabem si s’ha acceptat.
    .act = preguntar si ha arribat
    .step-1 = Pregunteu a la persona si el missatge ha arribat.
    .step-2 = Torneu-lo a enviar només si no ha arribat. Altrament, podria arribar dues vegades.
    .otherwise = L’equip tècnic del domini { $domain } pot veure als seus registres si el missatge s’ha acceptat.
    .recipient = Mireu a la bústia d’entrada i a la carpeta de correu brossa. Digueu a qui us escriu si el missatge hi és.
    .admin = La connexió s’ha perdut entre el final de les dades i la resposta. Busqueu el Message-ID al log remot. Si torna a passar, mireu els filtres de contingut lents, els temps d’espera (aquí l’RFC 5321 demana deu minuts) i l’MTU del camí.

cause-expired-after-retries =
    .headline = Tots els intents de lliurar el missatge han fallat
    .why = S’ha intentat diverses vegades lliurar el missatge a { $domain }. L’informe no indica cap altra causa.
    .act = provar-ho més tard
    .step-1 = Comproveu la part que hi ha després de l’arrova (@). Potser el nom correcte és un altre de molt semblant.
    .step-2 = Si l’adreça és correcta, espereu un dia i torneu a enviar el missatge.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si torna a fallar, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = S’ha acabat el temps de vida a la cua. Mireu al log l’última resposta de cada intent: dona la causa real. Proveu els hosts MX del domini per IPv4 i per IPv6.

cause-route-broken =
    .headline = No s’ha trobat cap ruta vàlida per arribar a { $domain }
    .why = No s’ha pogut saber on cal lliurar el missatge. Pot haver-hi un error en la configuració del domini { $domain } o d’un servidor intermedi.
    .act = corregir la configuració
    .step-1 = Aviseu la persona, per una altra via, que el correu per a aquesta adreça no arriba.
    .step-2 = Comproveu la part que hi ha després de l’arrova (@). Potser el nom correcte és un altre de molt semblant.
    .otherwise = L’equip tècnic del domini { $domain } pot comprovar on s’envia el seu correu.
    .admin = Reviseu els registres MX, A i AAAA del domini i les vostres taules d’encaminament. En un bucle, els camps Received mostren quins hosts es repeteixen. Busqueu reenviaments en cercle i un host MX que no reconegui el domini com a propi.

cause-domain-without-mail-server =
    .headline = No s’ha trobat cap servidor de correu per a { $domain }
    .why = El domini existeix, però no indica cap servidor de correu que pugui rebre el missatge. Potser només s’utilitza per a un lloc web.
    .act = indicar un servidor
    .step-1 = Comproveu la part que hi ha després de l’arrova (@). Potser el nom correcte és un altre de molt semblant.
    .step-2 = Busqueu l’adreça correcta en un missatge anterior o al lloc web de l’organització.
    .step-3 = Demaneu a la persona una altra adreça per una altra via.
    .otherwise = Si el nom { $domain } és correcte, el seu equip tècnic ha d’indicar un servidor de correu a la configuració.
    .admin = Consulteu els registres MX. No serveixen: noms sense registre A o AAAA, CNAME (RFC 2181, secció 10.3), adreces IP en lloc d’un nom, localhost. Sense cap MX val l’adreça del domini mateix (RFC 5321, secció 5.1). Si l’MX torna al host que informa («mail loops back to myself»), aquest host no reconeix el domini com a propi: afegiu-l’hi o corregiu l’MX.

cause-domain-lookup-failed =
    .headline = No s’ha pogut localitzar el servidor del domini { $domain }
    .why = Un directori que indica el camí fins a la bústia no ha donat cap resposta útil. L’error pot ser en qualsevol de les dues bandes.
    .act = revisar el DNS
    .step-1 = Comproveu la part que hi ha després de l’arrova (@). Potser el nom correcte és un altre de molt semblant.
    .step-2 = Si l’adreça és correcta, espereu unes hores i torneu a enviar el missatge.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si no passa només amb el domini { $domain }, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = Pregunteu MX, A i AAAA a cada servidor de noms autoritatiu del domini, i després al vostre resolutor. Si només falla el resolutor (SERVFAIL, temps d’espera), mireu-ne la validació DNSSEC, els forwarders i si al port 53 es bloqueja TCP o les respostes UDP grans. Si fallen els servidors autoritatius: delegació mal feta, signatures caducades, hosts sense connexió. Si el host que informa encamina amb LDAP o amb una base de dades, reviseu això primer.

cause-mail-loop =
    .headline = Sembla que el missatge dona voltes en cercle
    .why = Segons l’informe, el missatge ha tornat a un servidor o n’ha travessat massa. Sovint hi ha servidors o bústies que es reenvien el correu mútuament.
    .act = trencar el cercle
    .step-1 = Aviseu la persona, per una altra via, que els missatges per a aquesta adreça donen voltes en cercle.
    .step-2 = Si reenvieu el vostre propi correu a aquesta adreça, assegureu-vos que no us torna.
    .step-3 = Si és urgent, utilitzeu una altra adreça de la mateixa persona.
    .otherwise = L’equip tècnic del domini { $domain } pot trobar el punt on el missatge gira cua.
    .recipient = Si reenvieu els vostres missatges a una altra adreça, assegureu-vos que des d’allà no us els reenvien.
    .admin = Llegiu els camps Received de baix a dalt i busqueu on es repeteixen hosts: l’últim abans de la repetició fa tornar enrere el missatge. Allà, busqueu un reenviament en cercle, un relay o smart host per a un domini que hauria de ser local, un MX que torna enrere, o un entorn híbrid en què cada banda creu que el domini és de l’altra. Si no es repeteix res, el límit de salts és massa baix: l’RFC 5321, secció 6.3, en demana almenys 100.

## Transmissió entre servidors

cause-protocol-problem =
    .headline = Dos servidors de correu no s’han entès
    .why = Els servidors no s’han posat d’acord sobre com s’ha de transmetre el missatge. És una qüestió tècnica entre tots dos.
    .act = revisar el servidor
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Potser també hi ha d’intervenir l’equip tècnic del domini { $domain }.
    .admin = Llegiu la resposta amb l’ordre a què respon. Compareu el que s’ha anunciat després d’EHLO amb el que s’ha utilitzat. Els tallafocs i servidors intermediaris que reescriuen SMTP en són una causa freqüent, i també un servidor que abans exigeix STARTTLS.

cause-tls-demanded =
    .headline = Un servidor de correu exigeix una connexió segura
    .why = El servidor diu que només accepta aquest missatge per una connexió xifrada. Pel que mostra aquest informe, no se n’ha utilitzat cap.
    .act = activar el xifratge
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si heu enviat des d’un programa de correu o un dispositiu propi, activeu-hi TLS per al correu de sortida.
    .otherwise = La persona a qui heu escrit no hi pot fer res.
    .admin = Comproveu que el vostre sistema utilitza STARTTLS com a client (RFC 3207): molts no ho fan per defecte. Si ho fa, mireu si EHLO ofereix STARTTLS i si un tallafoc el suprimeix. Si falla la negociació TLS: versions de TLS inferiors a 1.2, conjunts de xifratge, un paquet de CA que falta. Per a l’enviament (submission), utilitzeu el port 465, o el 587 amb STARTTLS (RFC 8314). Google ho diu amb 4.7.29 o 5.7.29.

cause-too-many-recipients =
    .headline = El missatge té massa adreces de destinació
    .why = Pel camí, un servidor de correu només accepta un nombre limitat d’adreces alhora.
    .act = posar-hi menys adreces
    .step-1 = Torneu a enviar el missatge, però només a les adreces d’aquest avís.
    .step-2 = Si encara n’hi ha massa, envieu-lo a grups més petits, l’un darrere l’altre.
    .step-3 = Si escriviu sovint a aquest grup, demaneu una llista de distribució al vostre servei d’informàtica.
    .otherwise = L’equip tècnic del domini { $domain } us pot dir quin límit hi ha allà.
    .admin = Un servidor hauria d’acceptar almenys 100 destinataris alhora, i un client hauria de repartir la resta (RFC 5321). Comproveu si el vostre sistema reparteix després de la resposta 452, i quins límits hi ha per missatge i per remitent.

## Contingut

cause-content-problem =
    .headline = Un servidor no pot tractar el format del missatge
    .why = La manera com està fet aquest missatge n’impedeix el lliurament. Pot ser pel format, pels caràcters o per un fitxer adjunt.
    .act = simplificar el missatge
    .step-1 = Torneu a enviar el missatge com a text net, sense format.
    .step-2 = Traieu els fitxers adjunts, o envieu-los en formats corrents.
    .step-3 = Proveu un altre programa de correu, per exemple al navegador.
    .otherwise = Si un missatge senzill també falla, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = Reviseu el missatge segons l’RFC 5322 i MIME: From i Date, CR o LF solts, llargada de les línies, NUL, jocs de caràcters. Mireu si calia 8BITMIME, BINARYMIME o SMTPUTF8 i no s’oferia.

cause-message-malformed =
    .headline = Un servidor ha trobat errors en el format del missatge
    .why = Segons el servidor, el missatge no segueix la norma del correu electrònic. La causa sol ser el programa que l’ha creat.
    .act = utilitzar un altre programa
    .step-1 = Torneu a escriure el missatge en un altre programa de correu, per exemple al navegador.
    .step-2 = Escriviu el text de nou. Un missatge copiat o reenviat pot arrossegar l’error.
    .step-3 = Si torna a fallar, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .otherwise = Si el missatge l’ha creat un lloc web o un dispositiu, només ho pot corregir qui se n’encarrega.
    .admin = Reviseu per aquest ordre: un sol From amb una adreça vàlida, i Sender si n’hi ha més d’una; un sol Date; cap camp repetit (RFC 5322, secció 3.6); la sintaxi de Message-ID; octets de 8 bits sense codificar a la capçalera; CR o LF solts (RFC 5321, secció 2.3.8); línies de més de 998 octets; separadors i codificacions MIME. Compareu el missatge tal com va entrar amb el missatge tal com va sortir: els peus legals, les passarel·les i els programes de llistes el canvien.

cause-media-unsupported =
    .headline = Un servidor no accepta aquest tipus de contingut
    .why = Segons l’informe, el missatge té un tipus de contingut que l’altra banda no pot rebre. Algunes adreces només accepten text net.
    .act = canviar el format
    .step-1 = Utilitzeu tipus de fitxer corrents, com ara PDF o JPEG.
    .step-2 = Torneu a enviar el missatge com a text net, sense format ni fitxers adjunts.
    .step-3 = Pugeu els fitxers a internet i envieu-ne l’enllaç.
    .otherwise = L’equip tècnic del domini { $domain } us pot dir quins tipus de contingut accepta el seu sistema.
    .admin = Compareu el Content-Type de cada part (RFC 2046) amb el que accepta la destinació: les passarel·les a SMS, fax, cercapersones i sistemes de tiquets sovint només accepten text/plain. Busqueu application/ms-tnef (winmail.dat), message/rfc822 imbricats i multipart/signed. Desactiveu el text enriquit per a aquest domini, o feu que la passarel·la suprimeixi o converteixi la part.

cause-conversion-impossible =
    .headline = No s’ha pogut convertir el missatge pel camí
    .why = Segons l’informe, el sistema de correu següent necessita el missatge en una altra forma. No s’ha pogut canviar, o no estava permès.
    .act = escriure en text net
    .step-1 = Utilitzeu text net per a aquesta adreça, sense format ni caràcters especials.
    .step-2 = Si el missatge està signat o xifrat, envieu-lo sense signatura ni xifratge, si el contingut ho permet.
    .step-3 = Traieu els fitxers adjunts, o pugeu-los a internet i envieu-ne l’enllaç.
    .otherwise = Si un missatge senzill també falla, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = Mireu si el salt següent no ofereix 8BITMIME (RFC 6152), BINARYMIME o SMTPUTF8 després d’EHLO. X.6.2: la conversió està prohibida, per exemple en parts signades o per política; X.6.3: no s’admet; X.6.5: s’ha provat i ha fallat. Feu que el programa emissor codifiqui en quoted-printable o base64, o envieu a través d’un host que admeti l’extensió.

cause-content-refused =
    .headline = No s’ha acceptat el contingut del missatge
    .why = Pel camí, un servidor de correu revisa què contenen els missatges. En aquest hi ha alguna cosa que no ha acceptat, per exemple un fitxer adjunt o un enllaç.
    .act = canviar el contingut
    .step-1 = Traieu els fitxers adjunts, sobretot programes i fitxers comprimits.
    .step-2 = Comproveu els fitxers amb un antivirus abans de tornar-los a enviar.
    .step-3 = Traieu els enllaços que no calen.
    .step-4 = Acordeu amb la persona una altra manera de fer-li arribar els fitxers.
    .otherwise = L’equip tècnic del domini { $domain } us pot dir què no accepta el seu sistema.
    .recipient = Acordeu amb qui us escriu una altra manera de rebre el contingut. Si el necessiteu sovint, demaneu una excepció al vostre servei d’informàtica.
    .admin = Mireu quin filtre ha donat la resposta i quina regla o signatura indica. Reviseu els tipus de fitxer dins dels fitxers comprimits i les extensions dobles. Si un antivirus informa de programari maliciós, examineu primer el dispositiu que ha fet l’enviament.

cause-attachment-refused =
    .headline = No s’ha acceptat un fitxer adjunt
    .why = Pel camí, un servidor de correu no accepta un fitxer d’aquest missatge. Molts sistemes rebutgen programes, scripts i fitxers comprimits amb contrasenya.
    .act = canviar el fitxer adjunt
    .step-1 = Llegiu la resposta al final d’aquest avís. Potser diu quin fitxer és.
    .step-2 = Utilitzeu un format corrent per al fitxer, com ara PDF, o no l’adjunteu.
    .step-3 = Pugeu el fitxer a internet i envieu-ne l’enllaç.
    .otherwise = L’equip tècnic del domini { $domain } us pot dir quins fitxers accepta el seu sistema.
    .recipient = Oferiu una altra manera de rebre el fitxer, per exemple una carpeta compartida. Si necessiteu sovint fitxers així, demaneu una excepció al vostre servei d’informàtica.
    .admin = Esbrineu què mira la regla: l’extensió, el Content-Type, el tipus real del fitxer o l’interior dels fitxers comprimits. Sovint es rebutgen: .exe, .js, .iso, .lnk, .html, macros, extensions dobles, fitxers comprimits amb contrasenya que no es poden analitzar, massa fitxers adjunts o imbricats. La banda remota pot fer una excepció per a aquest remitent o alliberar una còpia de la quarantena. No disfresseu el fitxer.

cause-virus-found =
    .headline = Segons un antivirus, hi ha programari maliciós
    .why = Els antivirus es poden equivocar, però és més segur comprovar-ho. Hi ha programari maliciós que envia missatges tot sol.
    .act = revisar el dispositiu
    .step-1 = De moment no obriu els fitxers adjunts ni els torneu a enviar.
    .step-2 = Feu revisar el dispositiu i els fitxers per un antivirus actualitzat.
    .step-3 = Si no heu escrit aquest missatge, canvieu la contrasenya des d’un altre dispositiu.
    .step-4 = Expliqueu al vostre servei d’informàtica què diu aquest avís. No passeu els fitxers a ningú.
    .otherwise = Si és segur que el fitxer és inofensiu, l’equip tècnic del domini { $domain } pot revisar la decisió.
    .admin = Anoteu quin host ha informat i el nom de la signatura. Primer de tot, aïlleu i examineu el dispositiu emissor, i busqueu al compte missatges i regles que no siguin del titular. Comproveu el fitxer amb un segon antivirus. Si és una falsa alarma, comuniqueu-la al fabricant de l’antivirus; no torneu mai a empaquetar el fitxer perquè passi.

cause-international-address-unsupported =
    .headline = Un servidor només admet lletres de la «a» a la «z»
    .why = Una adreça d’aquest missatge té lletres que no són de la «a» a la «z». Pel camí hi ha un sistema de correu que no les admet.
    .act = utilitzar una adreça simple
    .step-1 = Demaneu a la persona una adreça que només tingui lletres de la «a» a la «z».
    .step-2 = Si la vostra adreça té altres lletres, escriviu des d’una altra adreça.
    .otherwise = L’equip tècnic del domini { $domain } pot esbrinar si el seu sistema pot admetre aquestes adreces.
    .recipient = Demaneu al vostre servei d’informàtica una segona adreça només amb lletres de la «a» a la «z». Doneu-la a les persones si els seus missatges no us arriben.
    .admin = El sistema següent no ofereix SMTPUTF8 (RFC 6531). Activeu-l’hi, o doneu a la bústia un àlies ASCII. Si només el domini no és ASCII, es pot enviar en la forma A-label.

## Seguretat i regles

cause-policy-problem =
    .headline = Una regla de seguretat ha aturat el missatge
    .why = Els sistemes de correu tenen regles sobre els missatges que accepten i transmeten. Una d’aquestes regles ha aturat aquest missatge.
    .act = trobar la regla
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = L’equip tècnic del domini { $domain } pot dir si la regla és seva.
    .admin = La resposta és vaga, potser expressament. Esbrineu quin host l’ha donada. Reviseu l’autenticació del remitent, TLS, la reputació del host emissor i el xifratge del missatge, si en té.

cause-cryptography-failed =
    .headline = Ha fallat la comprovació d’una signatura o del xifratge
    .why = Es tracta de la protecció del missatge mateix, com ara una signatura. Segons l’informe, un sistema no l’ha pogut comprovar o convertir.
    .act = revisar claus i certificats
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si xifreu vós el missatge, demaneu a la persona una clau o un certificat actuals.
    .step-3 = Si no hi ha res de confidencial, envieu-lo sense signatura ni xifratge.
    .otherwise = Potser l’equip tècnic del domini { $domain } també ha de revisar les seves claus.
    .recipient = Si la vostra clau o el vostre certificat ha caducat o ha canviat, envieu l’actual a qui us escriu.
    .admin = Busqueu el host que comprova, signa o desxifra (S/MIME, OpenPGP, una passarel·la). X.7.3: no hi ha conversió entre dos sistemes; X.7.5: no hi ha cap clau que serveixi; X.7.6: algorisme no admès, com ara SHA-1 o RSA curt; X.7.7: el contingut s’ha alterat. Reviseu la caducitat, la cadena i la revocació dels certificats, i les claus del directori. Amb X.7.7, busqueu què canvia el cos després de signar: peus legals, reescriptura d’enllaços, recodificació.

cause-refused-by-policy =
    .headline = { $domain } ha rebutjat el missatge segons les seves regles
    .why = Cada sistema de correu decideix quins missatges accepta. L’equip tècnic d’allà sap quina regla ha aturat aquest.
    .act = permetre el missatge
    .step-1 = Llegiu la resposta de l’altre servidor, al final d’aquest avís. Potser n’indica el motiu.
    .step-2 = Aviseu la persona, per una altra via, que el missatge s’ha rebutjat.
    .step-3 = Demaneu a la persona que sol·liciti una excepció a l’equip tècnic d’allà.
    .otherwise = Si es rebutgen tots els vostres missatges a { $domain }, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .recipient = Si espereu missatges d’aquest remitent, demaneu una excepció al vostre servei d’informàtica.
    .admin = La regla és de la banda remota, i la solució també. Envieu al seu postmaster la resposta, l’hora i l’adreça IP emissora. Si es rebutja tot el correu, reviseu abans SPF, DKIM, DMARC, el DNS invers i les llistes de bloqueig.

cause-refused-as-spam =
    .headline = { $domain } considera que el missatge és correu brossa
    .why = Un filtre automàtic d’allà ha rebutjat el missatge com a correu no desitjat. Aquests filtres es poden equivocar.
    .act = deixar passar el missatge
    .step-1 = Demaneu a la persona, per una altra via, si allà poden permetre la vostra adreça.
    .step-2 = Proveu un missatge curt, sense enllaços ni fitxers adjunts.
    .step-3 = Si no heu escrit aquest missatge, canvieu la contrasenya i aviseu el vostre servei d’informàtica.
    .otherwise = Si també es rebutgen altres missatges vostres, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .recipient = Afegiu el remitent als vostres contactes o a la llista de remitents segurs. Si teniu missatges seus a la carpeta de correu brossa, marqueu-los com a desitjats.
    .admin = Reviseu SPF, DKIM i DMARC del domini remitent i la reputació de l’adreça IP emissora. Mireu si hi ha enviaments inusuals des d’aquest compte. Si tot és correcte, comuniqueu la decisió errònia al postmaster remot.

cause-relay-refused =
    .headline = Un servidor de correu s’ha negat a transmetre el missatge
    .why = El servidor diu que no li toca transmetre el vostre correu a { $domain }. Sovint és cosa de la configuració.
    .act = corregir la configuració
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Comproveu la part que hi ha després de l’arrova (@). Un nom equivocat pot portar a un servidor equivocat.
    .otherwise = Si la vostra configuració és correcta, l’equip tècnic del domini { $domain } ha de comprovar quin servidor accepta el seu correu.
    .admin = Els registres MX poden portar a un host que no té el domini entre els propis. O el vostre relay exigeix autenticació. Reviseu els registres MX, les credencials del relay i quines adreces IP pot transmetre.

cause-authentication-required =
    .headline = Un servidor de correu exigeix un inici de sessió vàlid
    .why = Pel camí, un servidor de correu no accepta aquest missatge sense un inici de sessió vàlid. Faltava o no s’ha acceptat.
    .act = revisar l’inici de sessió
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si utilitzeu un dispositiu o un programa que envia correu tot sol, comproveu-ne el nom d’usuari i la contrasenya.
    .otherwise = La persona a qui heu escrit no hi pot fer res.
    .admin = Reviseu les credencials i el mecanisme que el vostre sistema utilitza amb el seu relay. Utilitzeu l’enviament (submission) pel port 587 amb STARTTLS, o pel port 465. Una contrasenya canviada o una contrasenya d’aplicació obligatòria en són causes freqüents.

cause-authentication-refused =
    .headline = Un servidor de correu ha rebutjat l’inici de sessió
    .why = Un servidor de correu no ha acceptat les dades d’inici de sessió que ha rebut. Potser una contrasenya ha canviat o ha caducat.
    .act = corregir les dades d’accés
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si heu enviat des d’un programa o un dispositiu propi, torneu-hi a introduir el nom d’usuari i la contrasenya.
    .step-3 = Inicieu la sessió una vegada al navegador. Potser el proveïdor hi demana alguna cosa.
    .otherwise = La persona a qui heu escrit no hi pot fer res.
    .admin = Llegiu la resposta (RFC 4954, RFC 5248): 535 5.7.8 credencials errònies, 432 4.7.12 transició de contrasenya, 5.7.14 falta una relació de confiança. Proveu les credencials a mà al port d’enviament. Després reviseu: contrasenya canviada o caducada, compte bloquejat per intents d’accés fallits, accés amb contrasenya desactivat pel proveïdor, falta una contrasenya d’aplicació, token OAuth caducat. Les credencials d’un relay es desen al servidor de correu; corregiu-les allà i torneu a processar la cua.

cause-authentication-too-weak =
    .headline = Un servidor exigeix un inici de sessió més segur
    .why = Segons el servidor, aquesta manera d’iniciar la sessió no és prou segura. La contrasenya mateixa pot ser correcta.
    .act = reforçar l’inici de sessió
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si heu enviat des d’un programa de correu o un dispositiu propi, activeu-hi TLS i actualitzeu-lo.
    .otherwise = La persona a qui heu escrit no hi pot fer res.
    .admin = 534 5.7.9: el mecanisme és massa feble, o el compte necessita una contrasenya d’aplicació; 538 5.7.11: aquest mecanisme només amb TLS. Autentiqueu després de TLS al port 465, o després de STARTTLS al 587 (RFC 8314), amb un mecanisme que s’hi anunciï: SCRAM, OAUTHBEARER, XOAUTH2, o PLAIN dins de TLS. Un dispositiu que no en conegui cap pot passar el correu a un relay de la vostra xarxa.

cause-sending-blocked =
    .headline = Aquest compte o aquesta adreça té l’enviament bloquejat
    .why = Un servidor de correu de la banda emissora no deixa enviar a aquest compte o a aquesta adreça de remitent. Pot ser una mesura de precaució.
    .act = aixecar el bloqueig
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si teniu més d’una adreça, trieu la que correspon a aquest compte.
    .step-3 = Si s’han enviat missatges que no heu escrit, canvieu la contrasenya de seguida.
    .otherwise = La persona a qui heu escrit no hi pot fer res.
    .admin = Mireu si el compte està desactivat, bloquejat per abús o sense permís per a aquesta adreça de remitent. Abans d’aixecar un bloqueig, busqueu enviaments inusuals, regles de reenviament i sessions obertes, i restabliu la contrasenya.

cause-account-disabled =
    .headline = Segons un servidor, el compte remitent està desactivat
    .why = Un servidor de correu de la banda emissora diu que el compte utilitzat per a aquest missatge està desactivat.
    .act = activar el compte
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica, des d’un altre compte si cal.
    .step-2 = Si teniu un altre compte, envieu el missatge des d’allà.
    .otherwise = Pel que mostra aquest informe, l’adreça a què heu escrit no n’és la causa.
    .admin = El servidor d’enviament o el relay diu que el compte està desactivat (525 o X.7.13, RFC 5248). Reviseu-ne l’estat: tancat, llicència o pagament vençuts, bloquejat per intents d’accés fallits, bloquejat per abús. Elimineu-ne el motiu abans d’activar-lo. Si és el compte amb què el vostre servidor s’autentica al relay, afecta tot el correu de sortida.

cause-account-compromised =
    .headline = L’enviament està bloquejat per missatges sospitosos
    .why = Un servidor de correu de la banda emissora informa d’enviaments inusuals d’aquest compte o d’aquesta organització. Pot ser que algú altre utilitzi el compte.
    .act = protegir el compte
    .step-1 = Canvieu la contrasenya ara, en un dispositiu de confiança.
    .step-2 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-3 = Busqueu a la vostra bústia missatges enviats i regles que no siguin vostres.
    .step-4 = Feu revisar el dispositiu per un antivirus actualitzat.
    .otherwise = La persona a qui heu escrit no hi pot fer res.
    .admin = Primer bloquegeu l’inici de sessió, restabliu la contrasenya i tanqueu totes les sessions i tokens. Després llegiu el log d’inicis de sessió i suprimiu regles de bústia, reenviaments, delegacions, consentiments d’aplicacions i connectors aliens; buideu la cua de sortida. Aixequeu el bloqueig al final. A Microsoft 365, un usuari (5.1.8) s’allibera a les entitats restringides, i una organització (5.7.7xx) a través del suport. Si els missatges eren un enviament massiu volgut, feu-lo amb un servei d’enviaments massius.

cause-send-as-denied =
    .headline = Aquest compte no pot utilitzar l’adreça de remitent
    .why = Segons un servidor de correu de la banda emissora, l’adreça de remitent no correspon a aquest compte.
    .act = permetre aquesta adreça
    .step-1 = Trieu la vostra pròpia adreça com a remitent i torneu a enviar el missatge.
    .step-2 = Si necessiteu l’altra adreça, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .otherwise = La persona a qui heu escrit no hi pot fer res.
    .admin = Compareu tres coses al log: l’usuari autenticat, MAIL FROM i el camp From. Si l’ús és volgut, concediu Send As o Send on Behalf (Exchange; compteu amb la replicació), assigneu l’adreça a l’usuari (smtpd_sender_login_maps a Postfix) o afegiu-la com a àlies verificat. Els dispositius i programes necessiten un compte propi amb una adreça pròpia. Si ningú no ho volia, busqueu un abús.

cause-sender-not-allowed =
    .headline = { $domain } no accepta correu vostre per a aquesta adreça
    .why = Algunes adreces només accepten missatges de certs remitents, per exemple de gent de la feina o de membres d’una llista. D’altres estan tancades a certs remitents.
    .act = permetre la vostra adreça
    .step-1 = Demaneu a la persona o a qui gestiona el grup, per una altra via, que permeti la vostra adreça.
    .step-2 = Si teniu més d’una adreça, escriviu des de la que es coneix allà.
    .step-3 = Si és una llista de distribució, primer subscriviu-vos-hi.
    .otherwise = L’equip tècnic del domini { $domain } pot veure qui té permís per escriure a aquesta adreça.
    .recipient = Afegiu el remitent a la llista de qui pot escriure-us o escriure al vostre grup. Si no podeu, demaneu-ho al vostre servei d’informàtica.
    .admin = La destinació restringeix els remitents: un grup tancat, una llista per a membres, només remitents interns o un bloqueig. Qui la gestiona o qui n’administra el correu pot permetre el remitent. Comproveu que l’adreça de remitent utilitzada és la registrada.

cause-list-restricted =
    .headline = Segons { $domain }, la llista no admet la vostra adreça
    .why = Moltes llistes i grups només accepten missatges dels membres o de remitents concrets. Segons el servidor de correu, la vostra adreça no és entre les admeses.
    .act = afegir la vostra adreça
    .step-1 = Si en formeu part, escriviu des de l’adreça amb què us hi vau subscriure.
    .step-2 = Subscriviu-vos a la llista, o demaneu per una altra via a qui la gestiona que hi afegeixi la vostra adreça.
    .step-3 = Si és urgent, escriviu directament als membres que conegueu.
    .otherwise = L’equip tècnic del domini { $domain } us pot dir qui gestiona la llista.
    .recipient = Si gestioneu aquesta llista o aquest grup, afegiu-hi el remitent. També podeu fer que els missatges de fora esperin la vostra aprovació.
    .admin = Compareu From i el remitent del sobre amb els membres i amb qui hi pot escriure: el motiu habitual és un àlies o una adreça canviada. Qui gestiona la llista pot afegir l’adreça o moderar els missatges d’altres. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), remitents externs d’un grup de Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } reserva aquesta adreça al correu intern
    .why = Segons el servidor de correu, aquesta adreça només accepta missatges de la seva organització. El vostre no s’ha reconegut com a intern.
    .act = permetre remitents externs
    .step-1 = Si formeu part d’aquesta organització, envieu el missatge des del compte que hi teniu.
    .step-2 = Demaneu a la persona o a qui gestiona el grup, per una altra via, que permeti remitents de fora.
    .step-3 = Utilitzeu una altra adreça de l’organització, per exemple la del seu lloc web.
    .otherwise = L’equip tècnic del domini { $domain } pot obrir l’adreça a missatges de fora.
    .recipient = Demaneu al vostre servei d’informàtica que permeti missatges de fora per a aquesta adreça, o d’alguns remitents concrets.
    .admin = Exchange 5.7.12 i 5.7.13x: l’objecte de destinació exigeix remitents autenticats. Desactiveu RequireSenderAuthenticationEnabled, o creeu un contacte per al remitent i permeteu-lo. Si el remitent és intern, el missatge va entrar sense autenticació: feu que el dispositiu o el programa s’autentiqui, o corregiu el connector entre els vostres servidors perquè compti com a intern.

cause-sender-blocked =
    .headline = Segons { $domain }, el vostre correu està bloquejat
    .why = Segons el servidor de correu, teniu l’adreça, el domini o el servidor en una llista de remitents bloquejats. El bloqueig pot ser volgut o pot ser un error.
    .act = treure el bloqueig
    .step-1 = Si pot ser un error, demaneu allà, per una altra via, que treguin el bloqueig.
    .step-2 = Si també es bloquegen missatges a altres adreces d’aquest domini, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .otherwise = L’equip tècnic del domini { $domain } pot veure on hi ha el bloqueig i per què.
    .recipient = Si el remitent és per error a la vostra llista de remitents bloquejats, traieu-ne l’entrada. Si no hi és, pregunteu-ho al vostre servei d’informàtica.
    .admin = El bloqueig és a la banda remota, posat per la persona o per qui hi administra el correu (Exchange 5.7.507, 5.7.513). Esbrineu a què s’aplica: proveu un altre compte del vostre domini, i després una altra adreça IP. Busqueu enviaments massius no desitjats d’aquest remitent i respecteu cada petició de parar. Després envieu al postmaster remot la resposta, l’hora, l’adreça de remitent i l’adreça IP.

cause-sender-not-verified =
    .headline = { $domain } no ha pogut verificar l’origen del missatge
    .why = El servidor de correu del domini { $domain } comprova si un missatge ve realment d’on diu. Aquest missatge no ha superat la comprovació.
    .act = corregir la configuració
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Envieu només a través del servei de correu que correspon a la vostra adreça.
    .otherwise = Si el missatge s’ha reenviat pel camí, potser hi pot ajudar l’equip tècnic del domini { $domain }.
    .recipient = Si el vostre correu es reenvia a aquesta bústia des d’una altra, recolliu-lo directament d’allà. El reenviament pot fer fallar aquesta comprovació.
    .admin = Reviseu SPF per a l’adreça IP emissora, la signatura DKIM i l’alineació DMARC amb el domini de From. El host emissor necessita un nom de DNS invers que es resolgui a la mateixa adreça. Els reenviadors i els serveis que envien en nom vostre també hi han d’entrar.

cause-spf-failed =
    .headline = { $domain } no ha pogut confirmar el servidor emissor
    .why = Un domini pot indicar quins servidors en poden enviar el correu, amb un mètode que es diu SPF. A { $domain }, el servidor emissor no ha superat aquesta comprovació.
    .act = corregir el registre SPF
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Envieu només a través del servei de correu que correspon a la vostra adreça.
    .otherwise = Si el missatge s’ha reenviat a { $domain }, la causa pot ser el servidor que l’ha reenviat.
    .recipient = Si el vostre correu es reenvia a aquesta bústia des d’una altra, recolliu-lo directament d’allà. El reenviament pot fer fallar aquesta comprovació.
    .admin = Avalueu SPF (RFC 7208) per al domini de MAIL FROM, o d’EHLO si és buit, i per a l’adreça IP que ha vist el host remot; penseu en IPv6. Fail: afegiu l’adreça o l’include del servei, o envieu a través d’un host de la llista. Permerror: un sol registre v=spf1, com a màxim 10 consultes DNS i 2 de buides, sense errors d’escriptura. Temperror: els vostres servidors de noms. Un reenviador necessita SRS.

cause-dkim-failed =
    .headline = { $domain } no ha trobat cap signatura digital vàlida
    .why = Els serveis de correu signen els missatges per demostrar d’on venen, amb un mètode que es diu DKIM. A { $domain }, cap signatura no ha superat la comprovació.
    .act = corregir la signatura DKIM
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si s’ha enviat a través d’una llista de distribució, escriviu directament a la persona.
    .step-3 = Envieu només a través del servei de correu que correspon a la vostra adreça.
    .otherwise = L’equip tècnic del domini { $domain } us pot dir què fallava en la signatura.
    .admin = Mireu un missatge tal com va sortir: si té cap DKIM-Signature (RFC 6376). Consulteu la clau a <s>._domainkey.<d>: present, no buida, parella de la clau privada, RSA de 1024 bits com a mínim, millor de 2048 (RFC 8301). Si falla el hash del cos, alguna cosa canvia el missatge després de signar: peus, passarel·les, recodificació. X.7.22: cap signatura amb un d= que sigui el domini de From. Reviseu x= i el rellotge.

cause-dmarc-failed =
    .headline = { $domain } no ha pogut confirmar qui envia el missatge
    .why = El vostre domini pot demanar que es rebutgi el correu si no hi ha cap prova que ve d’allà. A { $domain }, aquesta prova (DMARC) no s’ha trobat.
    .act = corregir les proves d’origen
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Envieu només a través del servei de correu que correspon a la vostra adreça.
    .step-3 = Si s’ha enviat a través d’una llista de distribució, escriviu directament a la persona.
    .otherwise = Si el missatge s’ha reenviat pel camí, l’equip tècnic del domini { $domain } pot fer una excepció.
    .recipient = Si el vostre correu es reenvia a aquesta bústia des d’una altra, recolliu-lo directament d’allà. El reenviament pot fer fallar aquesta comprovació.
    .admin = Consulteu _dmarc.<domini de From>: p=, sp=, aspf=, adkim= (RFC 7489). SPF o DKIM s’ha de superar i el seu domini s’ha d’alinear amb From. Cada servei que envia en nom vostre necessita una clau DKIM sota el vostre domini, o una adreça de retorn allà; els informes agregats (rua=) mostren quin falla. Les llistes i els reenviadors haurien de reescriure From o no tocar el contingut signat. Relaxeu p= només mentre duri la reparació.

cause-arc-failed =
    .headline = { $domain } no es refia del reenviament del missatge
    .why = Els servidors que reenvien correu poden anotar què han comprovat, amb un mètode que es diu ARC. Segons { $domain }, l’anotació d’aquest missatge no és vàlida.
    .act = revisar el reenviament
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Escriviu directament a la persona, no a través d’una llista ni d’una adreça de reenviament.
    .otherwise = Si ha reenviat el missatge un servidor d’algú altre, ho ha de corregir qui porta aquell servidor.
    .recipient = Si el vostre correu es reenvia a aquesta bústia des d’una altra, recolliu-lo directament d’allà. El reenviament pot fer fallar aquesta comprovació.
    .admin = Valideu la cadena del missatge tal com va arribar (RFC 8617): instàncies d’1 a n sense salts, cv=none a la primera i cv=pass a les altres, cada ARC-Seal verificable amb la seva clau al DNS, ARC-Message-Signature a la més nova. La causa és el primer host amb un conjunt que falla, o que ha canviat el missatge després de segellar: corregiu-hi el segellat o desactiveu-lo. SPF, DKIM i DMARC decideixen sense ARC.

cause-reverse-dns-missing =
    .headline = { $domain } no ha trobat cap nom vàlid del servidor emissor
    .why = L’adreça d’internet d’un servidor de correu ha de correspondre a un nom. A { $domain }, el servidor emissor no ha superat aquesta comprovació.
    .act = posar nom al servidor
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si teniu un compte en un altre servei de correu, envieu el missatge des d’allà.
    .otherwise = L’equip tècnic del domini { $domain } pot fer una excepció.
    .admin = Agafeu l’adreça IP emissora de la resposta o del log i consulteu-ne el registre PTR; el nom ha de tenir un registre A o AAAA amb la mateixa adreça. El PTR el configura qui té el bloc d’adreces: sovint el proveïdor d’allotjament o d’internet. Reviseu també IPv6, o envieu per IPv4 fins que en tingui un. Feu que EHLO doni el mateix nom, i eviteu noms genèrics fets amb l’adreça.

cause-sending-server-refused =
    .headline = { $domain } rebutja el correu del servidor emissor
    .why = Es tracta del servidor de correu que envia els vostres missatges, no d’aquest missatge. Altres missatges d’aquest servidor també es poden rebutjar.
    .act = fer acceptar el servidor
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = L’equip tècnic del domini { $domain } pot fer una excepció.
    .recipient = Si espereu missatges d’aquest remitent, demaneu una excepció al vostre servei d’informàtica.
    .admin = Si la resposta esmenta una llista de bloqueig, busqueu i atureu la causa abans de demanar-ne la supressió. Reviseu el DNS invers, el nom donat a EHLO i els volums inusuals. Si no hi ha cap llista, escriviu al postmaster remot amb l’adreça IP emissora.

cause-sending-server-blocklisted =
    .headline = Segons { $domain }, una llista bloqueja el servidor emissor
    .why = Les llistes de bloqueig recullen servidors que, segons sembla, envien correu no desitjat. Molta gent sol enviar pel mateix servidor: potser no té res a veure amb vós.
    .act = fer suprimir l’entrada
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si teniu un compte en un altre servei de correu, envieu el missatge des d’allà.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = L’equip tècnic del domini { $domain } pot fer una excepció mentre no se suprimeixi l’entrada.
    .recipient = Si espereu missatges d’aquest remitent, demaneu una excepció al vostre servei d’informàtica.
    .admin = Busqueu a la resposta quina llista és i consulteu-hi la vostra adreça IP emissora; algunes llistes són de dominis o d’enllaços. Primer busqueu i atureu la causa: un compte en mans d’altri, un relay obert, un formulari web, un dispositiu infectat darrere de la mateixa adreça. Després demaneu la supressió a la pàgina d’aquella llista (Spamhaus, o el portal de supressió de Microsoft). Llistes d’adreces dinàmiques: envieu pel relay del proveïdor. Una adreça compartida: aviseu el proveïdor.

cause-sending-server-reputation-low =
    .headline = { $domain } no es refia prou del servidor emissor
    .why = Els sistemes de correu valoren un servidor pel correu que ha enviat fins ara. A { $domain }, la valoració del servidor emissor és massa baixa.
    .act = millorar la valoració
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Espereu un dia i torneu a enviar el missatge. Les valoracions canvien amb el temps.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = L’equip tècnic del domini { $domain } pot fer una excepció.
    .recipient = Si espereu missatges d’aquest remitent, demaneu una excepció al vostre servei d’informàtica.
    .admin = Reviseu per aquest ordre: SPF, DKIM, DMARC i DNS invers; volums sobtats i comptes en mans d’altri; taxes de queixes i d’errors. Les pàgines del proveïdor mostren com ho veu: Google Postmaster Tools, Microsoft SNDS i JMRP, Yahoo Sender Hub. Una adreça nova necessita unes setmanes amb un volum que creixi a poc a poc. Feu els enviaments massius des d’una altra adreça, i només a qui els hagi demanat. Després utilitzeu el formulari del proveïdor amb la resposta.

cause-greeting-refused =
    .headline = No s’ha acceptat la salutació del servidor emissor
    .why = Quan dos servidors de correu es troben, el primer diu com es diu. L’altre servidor no ha acceptat el nom que ha rebut.
    .act = corregir el nom
    .step-1 = Reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-2 = Si el missatge l’ha enviat tot sol un dispositiu o un programa, feu que passi pel vostre servei de correu.
    .otherwise = L’equip tècnic del domini { $domain } pot fer una excepció.
    .admin = El nom després d’EHLO ha de ser un nom de host complet que es resolgui (RFC 5321, seccions 2.3.5 i 4.1.1.1), millor el del registre PTR. Se solen rebutjar: localhost, un nom sense punt, .local, una adreça sense claudàtors, el nom de la mateixa destinació. Configureu smtp_helo_name a Postfix o l’FQDN del connector d’enviament a Exchange. Si el nom és correcte, busqueu quin host o programa darrere de la mateixa adreça en diu un altre.

## Altres causes: límits i esperes

cause-rate-limited =
    .headline = Massa missatges en poc temps
    .why = Pel camí, un servidor de correu limita quants missatges accepta en un cert temps. S’ha arribat a aquest límit. També hi poden comptar missatges d’altres persones.
    .act = provar-ho més tard
    .step-1 = Espereu fins demà i torneu a enviar el missatge.
    .step-2 = Si escriviu a molta gent, repartiu els missatges en més temps.
    .step-3 = Si n’heu enviat pocs, aviseu el vostre servei d’informàtica i, per seguretat, canvieu la contrasenya.
    .otherwise = Si passa sovint, el vostre servei d’informàtica pot esbrinar quin límit s’aplica.
    .admin = Esbrineu de qui és el límit: vostre, del sistema remot o d’aquella bústia. Aneu més a poc a poc per destinació i repartiu els enviaments massius. Una punta sobtada d’un compte pot voler dir que és en mans d’altri.

cause-sending-quota-exceeded =
    .headline = S’ha arribat al límit d’enviaments
    .why = Els comptes i les organitzacions només poden enviar un cert nombre de missatges en un cert temps. Segons l’informe, s’hi ha arribat.
    .act = provar-ho més tard
    .step-1 = Espereu un dia i torneu a enviar el missatge. La majoria de límits valen per a 24 hores.
    .step-2 = Si escriviu a molta gent, demaneu al vostre servei d’informàtica un servei d’enviaments massius.
    .step-3 = Si n’heu enviat pocs, canvieu la contrasenya i aviseu el vostre servei d’informàtica.
    .otherwise = El vostre servei d’informàtica pot veure què s’ha enviat, i potser pot ampliar el límit.
    .admin = Esbrineu de qui és el límit: del compte, de l’organització o del relay (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Compteu els missatges i destinataris de les últimes 24 hores per compte; busqueu scripts, bucles i comptes en mans d’altri. La majoria de límits es compten de manera mòbil: deixeu esperar la cua en lloc de tornar a enviar. Passeu els enviaments massius a un servei específic, o feu ampliar el límit.

cause-recipient-rate-limited =
    .headline = Segons { $domain }, la bústia rep massa missatges
    .why = El servidor de correu del domini { $domain } limita el ritme amb què una bústia pot rebre missatges. També hi compten els d’altres persones.
    .act = provar-ho més tard
    .step-1 = Espereu una hora i torneu a enviar el missatge.
    .step-2 = Si un programa vostre escriu a aquesta adreça, feu que enviï menys missatges.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si continua, l’equip tècnic del domini { $domain } pot veure d’on venen tants missatges.
    .recipient = Si molts missatges venen d’un mateix programa o servei, feu que n’enviï menys sovint. Si no en sabeu el motiu, aviseu el vostre servei d’informàtica.
    .admin = El límit compta per a una bústia: d’aquest remitent (Exchange 5.2.121) o de tots (Exchange 5.2.122, Google 4.2.1 i 5.2.1). Busqueu alarmes de monitoratge, scripts i dues respostes automàtiques que es responen l’una a l’altra (RFC 3834). Agrupeu les alarmes i reduïu les connexions simultànies per a aquesta destinació. La banda remota pot rastrejar-ne l’origen, o utilitzar un grup o una bústia compartida amb límits més alts.

cause-flood-detected =
    .headline = Un servidor ha vist massa missatges semblants
    .why = Segons el servidor, aquest missatge sembla part d’una allau de missatges semblants. Pot ser una coincidència.
    .act = provar-ho més tard
    .step-1 = Espereu fins demà i torneu a enviar el missatge.
    .step-2 = Si envieu el mateix text a molta gent, utilitzeu un servei d’enviaments massius.
    .step-3 = Si només heu enviat aquest, canvieu la contrasenya i aviseu el vostre servei d’informàtica.
    .otherwise = L’equip tècnic del domini { $domain } pot dir què ha comptat el seu sistema.
    .recipient = Si de cop hi ha molts missatges semblants a la vostra bústia, aviseu el vostre servei d’informàtica. Busqueu-hi entremig els importants, per exemple del banc.
    .admin = X.7.28: massa missatges semblants de la vostra adreça, xarxa o domini, o diversos amb el mateix Message-ID. Busqueu-ne l’origen al log per assumpte i compte: un compte en mans d’altri, un bucle, un script o un formulari web que algú aprofita per subscriure altra gent (utilitzeu subscripció confirmada i un captcha). Atureu-lo, traieu-ne els missatges de la cua i deixeu sortir la resta a poc a poc.

cause-asked-to-try-later =
    .headline = { $domain } demana que es torni a provar més tard
    .why = De moment, el servidor de correu del domini { $domain } no accepta el missatge. Els servidors responen així quan tenen molta feina o van amb prudència.
    .act = provar-ho més tard
    .step-1 = Espereu unes hores i torneu a enviar el missatge.
    .step-2 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si dura uns quants dies, l’equip tècnic del domini { $domain } pot esbrinar per què.
    .admin = El servidor remot ha respost amb un rebuig temporal. Comproveu que el vostre sistema torna a provar-ho des de la mateixa adreça IP, perquè el greylisting hi compta. Si no serveix de res provar-ho durant un dia, envieu al postmaster remot la resposta i les hores.

cause-greylisted =
    .headline = { $domain } fa esperar expressament les adreces desconegudes
    .why = El servidor de correu només accepta un missatge d’una adreça desconeguda al cap d’una estona, en un altre intent. Així atura correu no desitjat.
    .act = provar-ho més tard
    .step-1 = Espereu una hora i torneu a enviar el missatge des de la mateixa adreça.
    .step-2 = Si torna a fallar, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = L’equip tècnic del domini { $domain } pot eximir la vostra adreça de l’espera.
    .recipient = Si espereu missatges d’aquest remitent, demaneu al vostre servei d’informàtica que n’eximeixi l’adreça de l’espera.
    .admin = El greylisting (RFC 6647) recorda l’adreça IP o la seva xarxa, el remitent i la destinació, i accepta un nou intent al cap d’uns minuts. Comproveu que la vostra cua torna a provar 4yz abans d’una hora, durant almenys un dia, des de la mateixa adreça i amb el mateix remitent del sobre: els grups d’adreces i les adreces de retorn canviants ho impedeixen. La banda remota pot fer excepcions per SPF, per xarxa o amb una llista de permesos.

cause-system-congested =
    .headline = Segons { $domain }, el sistema de correu està sobrecarregat
    .why = El servidor de correu diu que té més feina de la que pot fer. Normalment no dura gaire.
    .act = provar-ho més tard
    .step-1 = Espereu fins demà i torneu a enviar el missatge.
    .step-2 = Si hi envieu molts missatges, repartiu-los en més temps.
    .step-3 = Si és urgent, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = Si dura uns quants dies, l’equip tècnic del domini { $domain } ha d’alleugerir el seu sistema.
    .admin = A la banda emissora: menys connexions simultànies a aquesta destinació, pauses més llargues i provar els altres hosts MX. A la banda remota, per aquest ordre: nombre de connexions respecte del límit, llargada de la cua, filtres i consultes lents (llistes DNS, directori), latència del disc, càrrega. Les puntes a les hores en punt apunten a enviaments massius i scripts.

cause-priority-too-low =
    .headline = { $domain } només accepta missatges de més prioritat
    .why = Segons el servidor de correu, els missatges d’aquesta prioritat han d’esperar. Passa en emergències o quan hi ha molt trànsit.
    .act = provar-ho més tard
    .step-1 = Espereu unes hores i torneu a enviar el missatge.
    .step-2 = Si els vostres missatges haurien de tenir més prioritat, pregunteu-ho al vostre servei d’informàtica.
    .step-3 = Si no pot esperar, poseu-vos en contacte amb la persona per una altra via.
    .otherwise = L’equip tècnic del domini { $domain } sap quan s’acceptaran altra vegada missatges de qualsevol prioritat.
    .admin = El servidor remot utilitza MT-PRIORITY (RFC 6710); la resposta pot indicar el nivell més baix que accepta. Compareu-lo amb el nivell de MAIL FROM o del camp MT-Priority (RFC 6758). Apugeu el nivell només per a remitents que hi tinguin dret. Importance i X-Priority dels programes de correu no hi compten. Si no, deixeu esperar la cua.

cause-secure-connection-failed =
    .headline = No s’ha pogut establir una connexió segura amb { $domain }
    .why = Aquest missatge només pot viatjar per una connexió segura. No s’ha pogut protegir prou la connexió amb l’altre servidor.
    .act = revisar la connexió segura
    .step-1 = Aviseu la persona, per una altra via, que el missatge no ha arribat.
    .step-2 = Espereu un dia i torneu a enviar el missatge.
    .otherwise = Si no passa només amb el domini { $domain }, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = Proveu STARTTLS a cada host MX: si s’ofereix, i si el certificat és vàlid i conté el nom del host. Compareu els hosts MX amb la política MTA-STS i amb els registres TLSA. Un missatge amb REQUIRETLS necessita que l’ofereixi cada host del camí.

cause-mta-sts-failed =
    .headline = Ha fallat el control de les regles del domini { $domain }
    .why = Aquest domini publica regles perquè la connexió amb els seus servidors de correu sigui segura. Segons l’informe, el servidor que s’ha trobat no les complia.
    .act = corregir les regles
    .step-1 = Aviseu la persona, per una altra via, que les regles de seguretat del domini aturen missatges.
    .step-2 = Si és urgent, utilitzeu una adreça de la mateixa persona en un altre domini.
    .step-3 = Espereu un dia i torneu a enviar el missatge.
    .otherwise = L’equip tècnic del domini { $domain } ha de corregir les regles o el servidor.
    .admin = Descarregueu la política de https://mta-sts.<domini>/.well-known/mta-sts.txt (RFC 8461). Cada host MX ha de coincidir amb una línia mx:, oferir STARTTLS i mostrar un certificat vàlid per al seu nom. Quan canvien els hosts MX: poseu els nous a la política, canvieu id al registre TXT _mta-sts, espereu el max_age de la política antiga i llavors canvieu l’MX. El mode testing deixa passar el correu mentrestant. Banda emissora: torneu a descarregar-la si l’id és diferent del desat.

cause-dane-failed =
    .headline = Ha fallat el control dels registres del domini { $domain }
    .why = Aquest domini publica registres per reconèixer-ne el servidor de correu. Segons l’informe, els registres o el servidor no han superat el control.
    .act = corregir els registres
    .step-1 = Aviseu la persona, per una altra via, que els registres de seguretat del domini aturen missatges.
    .step-2 = Si és urgent, utilitzeu una adreça de la mateixa persona en un altre domini.
    .step-3 = Espereu un dia i torneu a enviar el missatge.
    .otherwise = Si no passa només amb el domini { $domain }, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = Consulteu TLSA a _25._tcp.<host MX> i compareu-lo amb el certificat en ús (RFC 7672; 3 1 1 és la millor opció). La causa habitual és una clau nova abans que el seu registre: publiqueu el TLSA antic i el nou, espereu el TTL i llavors canvieu el certificat. Comproveu que s’ofereix STARTTLS. Valideu DNSSEC de les zones del domini i del host MX: signatures caducades, registres DS després d’un canvi de clau. Si també fallen altres dominis signats, reviseu el vostre resolutor i el seu rellotge.

cause-certificate-invalid =
    .headline = No s’ha acceptat el certificat del domini { $domain }
    .why = Un certificat mostra que un servidor és el bo. Aquest potser ha caducat, és per a un altre servidor o ve d’un emissor desconegut.
    .act = renovar el certificat
    .step-1 = Aviseu la persona, per una altra via, que no s’ha acceptat el certificat del servidor de correu.
    .step-2 = Si és urgent, utilitzeu una adreça de la mateixa persona en un altre domini.
    .step-3 = Espereu un dia i torneu a enviar el missatge.
    .otherwise = Si no passa només amb el domini { $domain }, reenvieu aquest avís sencer al vostre servei d’informàtica.
    .admin = Proveu cada host MX amb openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Reviseu la caducitat, el nom del host MX entre els noms alternatius, els certificats intermedis i l’emissor. Després d’una renovació cal recarregar el servei de correu, a cada host MX. A la banda emissora: el rellotge, el paquet de CA i la regla o el connector que exigeix un certificat vàlid per a aquest domini.

cause-requiretls-unsupported =
    .headline = Pel camí no es pot garantir un lliurament segur
    .why = El missatge s’ha enviat amb la condició que totes les connexions del camí siguin segures. El servidor de correu següent no ho garanteix.
    .act = admetre el lliurament segur
    .step-1 = Si el missatge no té res de confidencial, torneu-lo a enviar sense aquesta condició.
    .step-2 = Si és confidencial, acordeu amb la persona una altra via segura.
    .otherwise = L’equip tècnic del domini { $domain } pot esbrinar si el seu sistema pot admetre aquesta condició.
    .admin = El missatge porta REQUIRETLS (RFC 8689). El salt següent ha d’anunciar REQUIRETLS després d’EHLO dins de TLS, amb un certificat vàlid, i el seu MX ha d’estar protegit amb DNSSEC o MTA-STS. Proveu cada host MX: n’hi ha prou amb un que no el tingui. A la banda remota l’ha d’admetre cada salt fins a la bústia. A la banda emissora, només qui envia el missatge hauria de decidir de renunciar-hi.
