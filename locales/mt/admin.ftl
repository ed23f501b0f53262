### Il-parti għall-amministraturi. It-termini tekniċi huma milqugħa hawn; dak li qalu l-magni ma jiġix tradott.

admin-heading = Għall-amministraturi
admin-recipient = Indirizz
admin-status = Status
admin-status-received = Status kif wasal
admin-status-derived = Status skont it-tweġiba
admin-original-recipient = Mibgħut lil
admin-reported-by = Irrappurtat minn
admin-remote = Is-server l-ieħor
admin-remote-unnamed = ma jissemmiex fir-rapport
admin-remote-none = ma wieġeb l-ebda server; dan innutah is-server li kiteb ir-rapport
admin-stage = Stadju
admin-stage-connect = ma saret l-ebda konnessjoni
admin-stage-greeting = mat-tislima, qabel kull kmand
admin-stage-hello = wara EHLO
admin-stage-starttls = wara STARTTLS
admin-stage-auth = wara AUTH
admin-stage-mail = wara MAIL FROM (il-mittent)
admin-stage-rcpt = wara RCPT TO (id-destinatarju)
admin-stage-data = wara DATA, qabel il-messaġġ
admin-stage-end-of-data = wara l-messaġġ kollu
admin-attempts = Tentattivi
admin-attempts-value =
    { $count ->
        [one] { $count }, fid-data { $moment }
        [two] { $count }, l-aħħar wieħed fid-data { $moment }
        [few] { $count }, l-aħħar wieħed fid-data { $moment }
        [many] { $count }, l-aħħar wieħed fid-data { $moment }
       *[other] { $count }, l-aħħar wieħed fid-data { $moment }
    }
admin-attempts-list = Tentattivi, l-aktar riċenti l-ewwel
admin-attempt-repeats =
    { $count ->
        [one] L-istess tweġiba waslet darba ({ $count }).
        [two] L-istess tweġiba waslet darbtejn wara xulxin.
        [few] L-istess tweġiba waslet { $count } darbiet wara xulxin.
        [many] L-istess tweġiba waslet { $count }-il darba wara xulxin.
       *[other] L-istess tweġiba waslet { $count } darba wara xulxin.
    }
admin-attempts-left-out =
    { $count ->
        [one] { $count } tentattiv preċedenti mhux imniżżel.
        [two] { $count } tentattivi preċedenti mhumiex imniżżla.
        [few] { $count } tentattivi preċedenti mhumiex imniżżla.
        [many] { $count }-il tentattiv preċedenti mhumiex imniżżla.
       *[other] { $count } tentattiv preċedenti mhumiex imniżżla.
    }
admin-created = Inkiteb
admin-arrived = Wasal
admin-last-attempt = L-aħħar tentattiv
admin-retry-until = Tentattivi sa
admin-log-id = ID fil-log
admin-envelope-id = ID tal-envelopp
admin-sender = Indirizz tar-ritorn
admin-reply = Tweġiba tas-server l-ieħor, kelma b’kelma
admin-reply-reported = Tweġiba kif inhi fir-rapport, kelma b’kelma
admin-reply-own = Raġuni kif niżżilha s-server tagħna
admin-advice = X’jista’ jagħmel amministratur
admin-help = Aktar għall-amministraturi: { $link }
admin-hops = Ir-rotta tal-messaġġ
admin-hops-left-out =
    { $count ->
        [one] { $count } hop preċedenti mhux imniżżel.
        [two] { $count } hops preċedenti mhumiex imniżżla.
        [few] { $count } hops preċedenti mhumiex imniżżla.
        [many] { $count }-il hop preċedenti mhumiex imniżżla.
       *[other] { $count } hop preċedenti mhumiex imniżżla.
    }
admin-hop = Hop { $count }
admin-hop-time = Ħin
admin-hop-relay = Ħin tat-tranżitu
admin-hop-since = { $duration } mill-hop { $count }
admin-hop-slowest = L-aktar hop bil-mod
admin-hop-unnamed = Server mingħajr isem
admin-hop-no-time = mhux magħruf
admin-hop-implausible = Ħin mhux plawżibbli, għalhekk mhux magħdud
admin-hops-skew = Ħin tat-tranżitu negattiv ifisser li l-arloġġi ta’ żewġ servers ma jaqblux.
admin-header = Mill-intestatura tal-messaġġ, kelma b’kelma
admin-withheld = mhux muri
admin-withheld-targets = Mhux muri: l-indirizz li lejh il-messaġġ intbagħat ’il quddiem. Is-server tiegħu u l-ID fil-log tħallew barra mir-rapport ukoll (RFC 3464, taqsima 4.2).
admin-withheld-members = Mhux murija: il-membri tal-grupp. Is-servers tagħhom u l-IDs fil-log tħallew barra mir-rapport ukoll (RFC 3464, taqsima 4.2).
admin-withheld-hosts = Mhux murija: l-ismijiet u l-indirizzi tal-hosts interni.
admin-hops-withheld =
    { $count ->
        [one] { $count } hop intern mhux muri.
        [two] { $count } hops interni mhumiex murija.
        [few] { $count } hops interni mhumiex murija.
        [many] { $count }-il hop intern mhumiex murija.
       *[other] { $count } hop intern mhumiex murija.
    }

## Il-messaġġ lill-postmaster dwar avviż li qatt ma jista’ jintbagħat

postmaster-subject = Mittent irid jiġi avżat b’mod ieħor
postmaster-step = Avża lill-mittent b’mod ieħor, pereżempju bit-telefon jew f’indirizz ieħor.
postmaster-what = L-avviż dwar il-messaġġ ta’ hawn taħt kien maħsub għall-indirizz { $sender } u ma setax jintbagħat.
postmaster-why = Dan l-indirizz fih karattri li mhumiex ASCII. Biex avviż jasal hemm, kull server fit-triq irid jappoġġja SMTPUTF8 (RFC 6531), u mill-inqas wieħed ma jappoġġjahx. Sakemm jibqa’ hekk, tentattiv ieħor ma jgħinx.
postmaster-facts = L-avviż kien jgħid dan

postmaster-budget-subject = Qed jinżammu lura avviżi lil indirizz wieħed
postmaster-budget-step = Iċċekkja jekk hemmx min qed jibgħat messaġġi f’isem dan l-indirizz, u waqqaf dan mis-sors.
postmaster-budget-what = Avviż dwar il-messaġġ ta’ hawn taħt kien maħsub għall-indirizz { $sender } u nżamm lura.
postmaster-budget-why = Intlaħaq l-għadd massimu ta’ avviżi għal dan l-indirizz jew għad-dominju tiegħu. Min jiffalsifika indirizz tar-ritorn iġiegħel lil oħrajn jibagħtu avviżi lejh. L-avviżi l-oħra huma mniżżla fil-log ta’ Retourpost.
