### A rendszergazdáknak szóló rész. Itt helyük van a szakkifejezéseknek; amit gépek mondtak, azt nem fordítjuk le.

admin-heading = Rendszergazdáknak
admin-recipient = Cím
admin-status = Állapotkód
admin-status-received = Állapotkód, ahogy érkezett
admin-status-derived = Állapotkód a válasz alapján
admin-original-recipient = Eredeti címzett
admin-reported-by = A jelentés készítője
admin-remote = Másik szerver
admin-remote-unnamed = a jelentés nem nevezi meg
admin-remote-none = egy sem válaszolt; a jelentő szerver maga állapította meg
admin-stage = Szakasz
admin-stage-connect = nem jött létre kapcsolat
admin-stage-greeting = az üdvözléskor, az első parancs előtt
admin-stage-hello = az EHLO után
admin-stage-starttls = a STARTTLS után
admin-stage-auth = az AUTH után
admin-stage-mail = a MAIL FROM után (feladó)
admin-stage-rcpt = az RCPT TO után (címzett)
admin-stage-data = a DATA után, az üzenet előtt
admin-stage-end-of-data = a teljes üzenet után
admin-attempts = Kísérletek
admin-attempts-value =
    { $count ->
        [one] { $count }, időpontja: { $moment }
       *[other] { $count }, a legutóbbi: { $moment }
    }
admin-attempts-list = Kísérletek, a legújabb elöl
admin-attempt-repeats = Ugyanez a válasz egymás után { $count } alkalommal érkezett.
admin-attempts-left-out = További { $count } korábbi kísérlet nem szerepel a listán.
admin-created = Létrehozva
admin-arrived = Beérkezett
admin-last-attempt = Utolsó kísérlet
admin-retry-until = Kísérletek vége
admin-log-id = Naplóazonosító
admin-envelope-id = Borítékazonosító
admin-sender = Visszaküldési cím
admin-reply = A másik szerver válasza szó szerint
admin-reply-reported = A válasz a jelentés szerint, szó szerint
admin-reply-own = A saját szerverünk feljegyzett indoka
admin-advice = Amit a rendszergazda tehet
admin-help = További tudnivalók rendszergazdáknak: { $link }
admin-hops = Az üzenet útja
admin-hops-left-out = További { $count } korábbi állomás nem szerepel a listán.
admin-hop = { $count }. állomás
admin-hop-time = Időpont
admin-hop-relay = Átadási idő
admin-hop-since = { $duration } ({ $count }. állomás óta)
admin-hop-slowest = A leglassabb állomás
admin-hop-unnamed = Nem megnevezett szerver
admin-hop-no-time = nem ismert
admin-hop-implausible = Nem hihető, ezért nem számít
admin-hops-skew = A negatív átadási idő azt jelenti, hogy két szerver órája eltér.
admin-header = Az üzenet fejlécéből, szó szerint
admin-withheld = nem látható
admin-withheld-targets = Nem látható: a továbbítás célja. A célszerver és a naplóazonosító a jelentésből is kimaradt (RFC 3464, 4.2. szakasz).
admin-withheld-members = Nem látható: a csoport tagjai. A szervereik és a naplóazonosítóik a jelentésből is kimaradtak (RFC 3464, 4.2. szakasz).
admin-withheld-hosts = Nem látható: a belső szerverek neve és címe.
admin-hops-withheld = További { $count } belső állomás nem látható.

## A postmasternek: az értesítést nem lehet elküldeni

postmaster-subject = Egy feladónak más úton kell szólni
postmaster-step = Szóljon a feladónak más úton, például telefonon vagy egy másik címén.
postmaster-what = Az alábbi üzenetről szóló értesítést nem lehetett elküldeni erre a címre: { $sender }
postmaster-why = A címben nem csak ASCII-karakterek vannak. Az út minden szerverének támogatnia kell az SMTPUTF8 bővítményt (RFC 6531), de legalább az egyik nem támogatja. Amíg ez így van, az újabb kísérlet nem segít.
postmaster-facts = Ezt közölte volna az értesítés

## A postmasternek: visszatartott értesítések

postmaster-budget-subject = Egy címre nem küldünk több értesítést
postmaster-budget-step = Ellenőrizze, küld-e valaki leveleket ennek a címnek a nevében, és állítsa meg a forrásnál.
postmaster-budget-what = Az alábbi üzenetről szóló értesítést visszatartottuk. Ez a cím kapta volna: { $sender }
postmaster-budget-why = Erre a címre vagy a domainjére már nem mehet több értesítés, mert elfogyott a keret. Aki visszaküldési címet hamisít, másokkal küldet oda értesítéseket. A további értesítéseket a Retourpost naplója sorolja fel.
