### Na teimpléid do chórais ríomhphoist a scríobhann aon téacs amháin do gach teachtaireacht nár seachadadh.
###
### Bíonn téacs mar seo seasta roimh ré: caithfidh sé a bheith fíor cibé cúis atá ann agus cibé líon seoltaí atá i gceist.

## An seoltóir agus an t-ábhar

export-from = Seirbhís ríomhphoist
export-subject-success = Seachadta nó tarchurtha: do theachtaireacht
export-subject-verify = An tuairisc seachadta a d’iarr tú

## Cad a tharla

export-failed-what = Níor seachadadh do theachtaireacht chuig seoladh amháin nó níos mó.
export-delayed-what = Níor seachadadh do theachtaireacht go fóill chuig seoladh amháin nó níos mó.
export-success-what = Seachadadh do theachtaireacht, nó tarchuireadh chuig córas ríomhphoist eile í.
export-success-later = Is féidir go dteipfidh fós ar theachtaireacht a tarchuireadh. Seans go dtiocfaidh fógra faoi sin.
export-verify-what = Seo an tuairisc seachadta a iarradh.
export-listed = Tá gach seoladh ainmnithe níos faide síos, mar aon lena ndúirt córas ríomhphoist faoi, i mBéarla go minic.
export-enclosed = Tá do theachtaireacht ceangailte, nó a ceanntásc amháin: seoltóir, ábhar, dáta agus línte dá leithéid.

## Moill

export-delayed-hours = Fad an fheithimh go dtí seo in uaireanta an chloig, ar a laghad: { $hours }
export-delayed-days = Fad na n-iarrachtaí ón am a seoladh í, i laethanta: { $days }
export-urgent = An bhfuil práinn leis? Bain úsáid as bealach eile, mar shampla an fón.

## Aon téacs amháin do theip agus do mhoill

export-problem-what = Níl do theachtaireacht seachadta chuig seoladh amháin nó níos mó.
export-problem-warning = Táimid fós ag iarraidh, agus ní gá duit aon rud a dhéanamh, má tá na focail Bhéarla seo os cionn an téacs: { $words }
export-problem-otherwise = Nach bhfuil siad ann? Más amhlaidh, ní dhéanfar aon iarracht eile, agus d’fhéadfadh sé seo cabhrú:

## Cúiseanna, gan ainm fearainn

export-who-their-admin = Riarthóirí an taoibh eile, mar seo: { $act }.
export-headline =
    .mailbox-unknown = Ní aithníonn an freastalaí poist an seoladh seo
    .domain-unknown = Níor aimsíodh fearann an tseolta seo
    .mailbox-moved = Tá an seoladh seo bogtha, a deir an freastalaí poist
    .address-changed-hands = Tá úinéir nua ar an seoladh seo, a deir an freastalaí poist
    .mailbox-problem = Tá fadhb leis an mbosca poist seo, a deir an freastalaí poist
    .mailbox-full = Tá an bosca poist lán, a deir an freastalaí poist
    .mailbox-disabled = Tá an bosca poist díchumasaithe, a deir an freastalaí poist
    .list-expansion-failed = Níorbh fhéidir baill an liosta seo a aimsiú
    .forwarding-broken = Tá an cur ar aghaidh briste, a deir an freastalaí poist
    .recipient-rate-limited = Tá an iomarca ag teacht chuig an mbosca, a deir an freastalaí
    .system-problem = Tá fadhb leis an gcóras ríomhphoist, a deir an freastalaí poist
    .system-full = Tá an córas ríomhphoist lán, a deir an freastalaí poist
    .system-not-accepting = Ní ghlacann an córas le ríomhphost, a deir an freastalaí poist
    .system-misconfigured = Tá socruithe an chórais mícheart, a deir an freastalaí poist
    .feature-missing = Ní thacaíonn an freastalaí poist le gné den teachtaireacht seo
    .host-unreachable = Ní féidir teacht ar an bhfreastalaí poist don seoladh seo
    .connection-refused = Dhiúltaigh an freastalaí don seoladh seo don cheangal
    .connection-broken = Bhris an ceangal chuig an bhfreastalaí poist róluath
    .route-broken = Níor aimsíodh bealach ceart chuig an seoladh seo
    .domain-lookup-failed = Níorbh fhéidir freastalaí poist an tseolta seo a aimsiú
    .system-congested = Tá an córas faoi ró-ualach, a deir an freastalaí poist
    .refused-by-policy = Dhiúltaigh an freastalaí don teachtaireacht de réir a rialacha
    .refused-as-spam = Turscar atá sa teachtaireacht, a deir an freastalaí poist
    .sender-not-allowed = Ní ghlacann an freastalaí le ríomhphost uait don seoladh seo
    .list-restricted = Tá an liosta dúnta do do sheoladh, a deir an freastalaí
    .outside-senders-refused = Ríomhphost inmheánach amháin don seoladh, a deir an freastalaí
    .sender-not-verified = Níor dheimhnigh an freastalaí poist bunús na teachtaireachta
    .spf-failed = Níor dheimhnigh an freastalaí poist an freastalaí seolta
    .dkim-failed = Ní bhfuair an freastalaí poist aon síniú digiteach inghlactha
    .dmarc-failed = Níor nasc an freastalaí poist an teachtaireacht lena seoltóir
    .reverse-dns-missing = Ní bhfuair an freastalaí poist ainm bailí don fhreastalaí seolta
    .sending-server-refused = Diúltaíonn an freastalaí do ríomhphost ón bhfreastalaí seolta
    .sending-server-blocklisted = Freastalaí seolta ar liosta blocála, a deir an freastalaí poist
    .sending-server-reputation-low = Níl dóthain muiníne ag an bhfreastalaí as an bhfreastalaí seolta
    .asked-to-try-later = Iarrann an freastalaí go ndéanfaí iarracht eile níos déanaí
    .priority-too-low = Ní ghlacann an freastalaí poist ach le tosaíocht níos airde
    .secure-connection-failed = Níorbh fhéidir ceangal slán chuig an bhfreastalaí a dhéanamh
    .mta-sts-failed = Theip ar sheiceáil de réir rialacha slándála an fhearainn
    .dane-failed = Theip ar sheiceáil na dtaifead slándála don fhearann
    .certificate-invalid = Níor glacadh le teastas an fhreastalaí poist
