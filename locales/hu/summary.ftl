### Üzenetek a körlevelek küldőinek: hogyan halad a körlevél, a lista mely címeivel van gond, és mi kér figyelmet.
###
### Úgy írunk, mint a notice.ftl-ben: magázva, senkit sem hibáztatva. Elöl a számok, utánuk az, ami segít.
### Értékhez sem rag, sem névelő nem járul: kettőspont után, névutó előtt vagy önmagában áll.

## Feladó és tárgy

summary-from = { $site } – körlevelek
summary-subject-interim = Közbenső jelentés: { $mailing }
summary-subject-final = Végső jelentés: { $mailing }

## Jelentés egy körlevélről

summary-headline = { $percent } kézbesítve
summary-what-interim = Eddig { $total } üzenetből { $count } számít kézbesítettnek.
summary-what-final = Letelt a kísérletek ideje. { $total } üzenetből { $count } számít kézbesítettnek.
summary-failed =
    { $count ->
        [0] Nincs sikertelen üzenet.
        [one] { $count } üzenetet nem sikerült kézbesíteni, és ennél további kísérlet nem lesz.
       *[other] { $count } üzenetet nem sikerült kézbesíteni, és ezeknél további kísérlet nem lesz.
    }
summary-retrying =
    { $count ->
        [0] Egy üzenet sem vár újabb kísérletre.
        [one] { $count } üzenet újabb kísérletre vár.
       *[other] { $count } üzenet újabb kísérletre vár.
    }
summary-pending =
    { $count ->
        [0] Semmi sincs függőben.
        [one] { $count } üzenet még függőben van.
       *[other] { $count } üzenet még függőben van.
    }
summary-validity = A kísérletek eddig tartanak: { $moment }.
summary-note-optimistic = Az üzenet kézbesítettnek számít, amíg valami vissza nem jön. Ez az arány még csökkenhet.
summary-note-feedback = Az üzenet akkor számít kézbesítettnek, ha megjön róla a kézbesítési jelentés. Ez az arány még nőhet.
summary-note-final = Egy üzenet később is visszajöhet. Ilyenkor a naplóoldal már az új számokat mutatja.
summary-numbers-heading = Statisztika
summary-chart-heading = Kézbesített és sikertelen üzenetek időbeli alakulása
summary-chart-meaning = Vonaldiagram. A végén { $delivered } kézbesítve, { $failed } sikertelen.
summary-causes-heading = Miért nem érkezett meg minden üzenet
summary-messages = { $count } üzenet
summary-causes-more = További { $count } üzenetnél más az ok.
summary-cause-unknown = Az okot nem közölték
summary-domains-heading = A legtöbb sikertelen üzenet domainek szerint
summary-quarantine =
    { $count ->
        [one] { $count } cím mostantól karanténban van. A következő körlevél kihagyja.
       *[other] { $count } cím mostantól karanténban van. A következő körlevél kihagyja ezeket.
    }
summary-attached = A mellékelt táblázatban minden üzenet ott van az állapotával. Bármely táblázatkezelő megnyitja.
summary-attached-part = A mellékelt táblázatban { $count } sikertelen üzenet van. Az összes üzenet a naplóoldalon található.
summary-page = Nézze meg a naplót: { $link }
summary-reason = Azért kapja ezt a jelentést, mert Ön küldi ezt a körlevelet.
summary-file = korlevel-naplo

## Összesítő a levelezőlista gondozójának

digest-subject = { $count } cím ellenőrzésre vár: { $mailing }
digest-headline = { $count } címre nem érkeztek meg az üzenetei
digest-what = Ez jött vissza { $moment } óta ennél a listánál: { $mailing }.
digest-steps-heading = Amit Ön tehet
digest-step-remove = Törölje a nem létező címeket. Lejjebb az első csoportban vannak.
digest-step-wait = A többit hagyja a listán. A legtöbbjük magától újra működni fog.
digest-step-ask = Ismer valakit ebből az összesítőből? Más úton kérjen tőle új címet.
digest-hard-heading = Nem működő címek
digest-soft-heading = Címek, amelyek újra működhetnek
digest-more = További { $count } cím a mellékelt táblázatban van.
digest-reason = Azért kapja ezt az összesítőt, mert Ön gondozza ezt a listát. Ez érkezik a címenkénti külön értesítések helyett.

## Jelzések

alert-subject = Figyelmet igényel: { $mailing }
alert-failed = A körlevél hiba miatt leállt
    .what = A még át nem adott üzenetek várnak.
    .step = Nézze meg a küldő program naplóját. Utána indítsa újra a körlevelet.
alert-preparation-failed = A körlevelet nem sikerült előkészíteni
    .what = Semmi sem ment el.
    .step = Nézze meg, mit talált az előkészítés. Javítsa ki, és készítse elő újra a körlevelet.
alert-soft = Szokatlanul sok a várakozó vagy visszautasított üzenet
    .what = Várakozó vagy visszautasított üzenetek: { $percent }. A határ: { $limit }.
    .step = Nézze meg lejjebb az okokat. Szüneteltesse a körlevelet, ha a legtöbb üzenetet egyetlen szolgáltató utasítja vissza.
alert-hard = Szokatlanul sok cím nem működik
    .what = Nem működő cím miatt sikertelen üzenetek: { $percent }. A határ: { $limit }.
    .step = Állítsa le a körlevelet, és ellenőrizze, honnan származnak a címek. A sok ismeretlen cím árt a feladó megítélésének.
alert-start-pending = A körlevél még nem indult el
    .what = Ekkor kellett volna elindulnia: { $moment }.
    .step = Ellenőrizze, jóvá kell-e hagynia valakinek.
alert-throughput = Lassan halad a körlevél
    .what = Az elmúlt órában átadott üzenetek száma: { $count }.
    .step = Ellenőrizze, nincs-e túlterhelve a levelezőrendszer, és nem lassítja-e a küldést valamelyik szolgáltató.
alert-in-progress = A körlevél küldése folyamatban van
    .what = Az üzenetek átadása zajlik.
    .step = Önnek nincs teendője.
alert-once = Ez a jelzés körlevelenként legfeljebb naponta egyszer jön.
alert-reason = Azért kapja ezt a jelzést, mert Ön felügyeli ezt a körlevelet.
