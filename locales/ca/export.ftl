### Les plantilles per a sistemes de correu que escriuen un sol text per a tots els casos: ha de ser cert sigui quina sigui la causa.

## Remitent i assumpte

export-from = Servei de correu
export-subject-success = Lliurat o transmès: el vostre missatge
export-subject-verify = L’informe de lliurament que heu demanat

## Què ha passat

export-failed-what = El vostre missatge no s’ha pogut lliurar a una adreça o més.
export-delayed-what = El vostre missatge encara no s’ha lliurat a una adreça o més.
export-success-what = El vostre missatge s’ha lliurat, o s’ha transmès a un altre sistema de correu.
export-success-later = Un missatge transmès encara pot quedar sense lliurar. En aquest cas, és possible que rebeu un altre avís.
export-verify-what = Aquest és l’informe de lliurament que s’ha demanat.
export-listed = Més avall hi ha cada adreça, amb el que n’ha dit un sistema de correu, sovint en anglès.
export-enclosed = S’hi adjunta el vostre missatge, o només la capçalera: remitent, assumpte, data i línies semblants.

## Retard

export-delayed-hours = Hores d’espera del missatge, com a mínim: { $hours }
export-delayed-days = Dies des de l’enviament fins que s’acaben els intents: { $days }
export-urgent = Si és urgent, utilitzeu una altra via, per exemple el telèfon.

## Un sol text per a errors i retards

export-problem-what = El vostre missatge no s’ha lliurat a una adreça o més.
export-problem-warning = Si damunt d’aquest text hi ha aquestes paraules en anglès, continuem intentant-ho i no heu de fer res: { $words }
export-problem-otherwise = Si no hi són, no hi haurà més intents, i això hi pot ajudar:

## Causes sense el nom d’un domini

export-who-their-admin = L’equip tècnic de l’altra banda pot { $act }.

export-headline =
    .mailbox-unknown = El servidor de correu no coneix aquesta adreça
    .domain-unknown = No s’ha trobat el domini d’aquesta adreça
    .mailbox-moved = Segons el servidor de correu, aquesta adreça ha canviat
    .address-changed-hands = Segons el servidor, l’adreça ha canviat de titular
    .mailbox-problem = El servidor de correu informa d’un problema amb aquesta bústia
    .mailbox-full = Segons el servidor de correu, la bústia és plena
    .mailbox-disabled = Segons el servidor de correu, aquesta bústia està desactivada
    .list-expansion-failed = No s’ha pogut consultar qui és en aquesta llista
    .forwarding-broken = Segons el servidor, el reenviament de la bústia falla
    .recipient-rate-limited = Segons el servidor, la bústia rep massa missatges
    .system-problem = El servidor informa d’un problema del seu sistema de correu
    .system-full = Segons el servidor, el sistema de correu és ple
    .system-not-accepting = Segons el servidor, el sistema no accepta missatges
    .system-misconfigured = El servidor informa d’un error en la seva configuració
    .feature-missing = El servidor de correu no admet una opció d’aquest missatge
    .host-unreachable = No hi ha connexió amb el servidor d’aquesta adreça
    .connection-refused = El servidor d’aquesta adreça ha rebutjat la connexió
    .connection-broken = La connexió amb el servidor s’ha tallat massa aviat
    .route-broken = No s’ha trobat cap ruta vàlida fins a aquesta adreça
    .domain-lookup-failed = No s’ha pogut localitzar el servidor d’aquesta adreça
    .system-congested = Segons el servidor, el sistema de correu està sobrecarregat
    .refused-by-policy = El servidor ha rebutjat el missatge segons les seves regles
    .refused-as-spam = El servidor considera que el missatge és correu brossa
    .sender-not-allowed = El servidor no accepta correu vostre per a aquesta adreça
    .list-restricted = Segons el servidor, la llista no admet la vostra adreça
    .outside-senders-refused = Segons el servidor, aquesta adreça només accepta correu intern
    .sender-not-verified = El servidor no ha pogut verificar l’origen del missatge
    .spf-failed = El servidor de correu no ha pogut confirmar el servidor emissor
    .dkim-failed = El servidor no ha trobat cap signatura digital vàlida
    .dmarc-failed = El servidor no ha pogut confirmar qui envia el missatge
    .reverse-dns-missing = El servidor no ha trobat cap nom vàlid del servidor emissor
    .sending-server-refused = El servidor de correu rebutja el correu del servidor emissor
    .sending-server-blocklisted = Segons el servidor, una llista bloqueja el servidor emissor
    .sending-server-reputation-low = El servidor de correu no es refia prou del servidor emissor
    .asked-to-try-later = El servidor de correu demana que es torni a provar més tard
    .priority-too-low = El servidor només accepta missatges de més prioritat
    .secure-connection-failed = No s’ha pogut establir una connexió segura amb el servidor
    .mta-sts-failed = Ha fallat el control de les regles de seguretat del domini
    .dane-failed = Ha fallat el control dels registres de seguretat del domini
    .certificate-invalid = No s’ha acceptat el certificat del servidor de correu
