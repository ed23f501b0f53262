### Nedenler: ileti neden teslim edilemedi ve ne işe yarar.
###
### Her neden için bir ileti vardır. Karşı sunucunun öne sürdüğü şey onun sözü olarak verilir. `.act` -mek ile biter ve
### “Çözüm: …” sözünü tamamlar. Adımlarda önce koşul sorulur (“Acil mi?”), ardından yapılacak iş söylenir.

## Bilinen bir neden yok

cause-unknown =
    .headline = Sorunun kesin nedeni bilinmiyor
    .why = Teslim raporu açık bir neden belirtmiyor. Bilinen her şey bu bildirimin sonunda yazılı.
    .act = nedeni bulmak
    .step-1 = Adresi bir kez daha kontrol edin.
    .step-2 = Birkaç saat bekleyin, sonra iletiyi yeniden gönderin.
    .step-3 = Yine mi olmadı? Bu bildirimin tamamını sistem yöneticinize iletin.
    .otherwise = İki tarafın sistem yöneticileri günlük kayıtlarında daha fazlasını görebilir.
    .admin = Durum kodu ve yanıt bir neden göstermiyor. Buradaki zamanlar ve kimliklerle iletiyi günlüğünüzde bulun. Bir karşı sunucu belirtilmişse yanıtını onun sistem yöneticileri açıklayabilir.

## Adresler

cause-address-problem =
    .headline = Bu iletideki bir adres kabul edilmedi
    .why = Yoldaki bir posta sunucusu, bu iletideki bir adresi kabul etmedi. En sık görülen neden yazım hatasıdır.
    .act = adresi kontrol etmek
    .step-1 = Adresi, alıcıdan gelen bir iletideki adresle harf harf karşılaştırın. Boşluklara, virgüllere ve noktalara da bakın.
    .step-2 = Adresi öneri listesinden seçmeyin, yeniden yazın.
    .step-3 = Güncel adresi başka bir yoldan, örneğin telefonla öğrenin.
    .otherwise = Adres doğruysa { $domain } sistem yöneticileri daha fazlasını bulabilir.
    .admin = Bu rapordaki adresi gönderenin yazdığı adresle karşılaştırın. Alias kayıtları ve yönlendirmeler adresi değiştirmiş olabilir. Adresin söz dizimini, alan adını ve yanıtı kontrol edin.

cause-mailbox-unknown =
    .headline = { $domain } sunucusu bu adresi tanımıyor
    .why = { $domain } posta sunucusu, bu adrese ait bir posta kutusu olmadığını bildiriyor. Adres yanlış yazılmış veya posta kutusu kapatılmış olabilir.
    .act = adresi kontrol etmek
    .step-1 = Adresi, alıcıdan gelen bir iletideki adresle harf harf karşılaştırın. Tek bir harf yanlışsa ileti ulaşmaz.
    .step-2 = Adresi öneri listesinden mi seçtiniz? Önce o listeden silin, sonra yeniden yazın.
    .step-3 = Doğru adresi başka bir yoldan öğrenin. Sonra iletinizi yeniden gönderin.
    .otherwise = Adres doğruysa { $domain } sistem yöneticileri, adresin orada neden tanınmadığını görebilir.
    .recipient = Bu adres sizin mi? Başkalarının gördüğü yerlerde nasıl yazıldığını kontrol edin. Posta kutusunun var olup olmadığını sistem yöneticinize sorun.
    .admin = Posta kutusunun var olması gerekiyorsa karşı tarafın sistem yöneticileri dizini, alias kayıtlarını ve alıcı tablolarını kontrol etmeli. MX kayıtlarının posta kutusunu barındıran sisteme gittiğinden emin olun. Bir alias veya yönlendirme kuralı artık var olmayan bir adresi gösteriyor olabilir.

cause-domain-unknown =
    .headline = { $domain } alan adı bulunamadı
    .why = Adresin @ işaretinden sonraki bölümü hiçbir yere çıkmıyor. Yanlış yazılmış veya artık kullanılmıyor olabilir.
    .act = adresi kontrol etmek
    .step-1 = @ işaretinden sonraki bölümü harf harf kontrol edin. Örneğin .com ve .co kolayca karışır.
    .step-2 = Doğru adresi eski bir iletide veya bir internet sitesinde arayın.
    .step-3 = Doğru adresi başka bir yoldan öğrenin. Sonra iletinizi yeniden gönderin.
    .otherwise = { $domain } doğruysa bunu yalnızca alan adının sahibi düzeltebilir.
    .admin = Alan adının MX, A ve AAAA kayıtlarını başka bir ağdan sorgulayın. Her yerde NXDOMAIN geliyorsa ad yanlıştır veya tescil süresi dolmuştur. Yalnızca burada NXDOMAIN geliyorsa kendi çözümleyicinize bakın.

cause-domain-accepts-no-mail =
    .headline = { $domain } alan adı hiç e-posta kabul etmiyor
    .why = Bu alan adı e-posta almayacak biçimde ayarlanmış. Bu yüzden oradaki hiçbir adrese ulaşılamaz.
    .act = başka bir adres kullanmak
    .step-1 = @ işaretinden sonraki bölümü kontrol edin. Doğrusu benzer bir ad olabilir.
    .step-2 = Başka bir yoldan, örneğin telefonla, farklı bir adres isteyin.
    .step-3 = Kuruluşun internet sitesinde bir iletişim formu arayın.
    .otherwise = { $domain } alan adının e-posta alması gerekiyorsa sahibi alan adı ayarlarını değiştirmeli.
    .admin = Alan adı null MX kaydı yayımlıyor (RFC 7505). Bu bir hataysa sahibi bunun yerine posta sunucularının MX kayıtlarını yayımlamalı.

cause-address-malformed =
    .headline = Bu adresin yazılış biçimi kabul edilmedi
    .why = Rapora göre adres, e-posta adresleri için gereken biçimde yazılmamış. Tek bir boşluk veya virgül bile buna yol açar.
    .act = adresi düzeltmek
    .step-1 = Boşluk, virgül, tırnak, parantez ve sondaki noktaya bakın. Hiçbiri adreste yer almaz.
    .step-2 = Tek bir @ işareti ve ardından example.com gibi tam bir alan adı olmalı.
    .step-3 = Adresi elle yazın. Kopyalanan metinde görünmeyen karakterler olabilir.
    .otherwise = Adres doğru görünüyorsa bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = Adrese yalnızca üst bilgide değil, RCPT komutunda da bakın. Sık görülen hatalar: fazladan tırnak veya açılı parantez, görünen ad, sondaki nokta, noktasız alan adı, sıfır genişlikli veya benzer görünen karakterler, @ işaretinden önce 64 oktetten uzun bölüm (RFC 5321, bölüm 4.1.2 ve 4.5.3.1). Gönderen doğru yazdıysa adresi değiştiren kişi kaydını, alias kaydını veya programı bulun.

cause-address-ambiguous =
    .headline = { $domain } sunucusunda bu adres birden çok kutuya ait
    .why = { $domain } posta sunucusuna göre bu adres birden çok posta kutusu anlamına gelebilir. Sunucu hangisinin istendiğini anlayamıyor.
    .act = tam adresi kullanmak
    .step-1 = Kısaltma veya yalnızca bir ad değil, alıcının tam adresini kullanın.
    .step-2 = Alıcıya başka bir yoldan ulaşıp kesin çalışan bir adres isteyin.
    .otherwise = { $domain } sistem yöneticileri, adresi tek bir posta kutusuna bağlayabilir.
    .recipient = Adresinizin birden çok posta kutusuna çıktığını sistem yöneticinize bildirin. Bu düzelene kadar başka bir adresinizi verin.
    .admin = Hata alıcının dizininde. Karşı tarafın sistem yöneticileri bu adresi tüm posta kutularında, kişi kayıtlarında, gruplarda, alias kayıtlarında ve yeniden yazma kurallarında aramalı ve yalnızca birinde bırakmalı. Ada göre arama da tek sonuç vermeli. Değişiklikten sonra dizinin posta sunucusuyla eşitlenmesini bekleyin.

cause-mailbox-moved =
    .headline = { $domain } sunucusuna göre bu adres taşınmış
    .why = { $domain } posta sunucusu, bu posta kutusunun artık orada olmadığını bildiriyor. İletiler yeni bir adrese yönlendirilmiyor.
    .act = yeni adresi kullanmak
    .step-1 = Yeni adresi alıcıdan başka bir yoldan öğrenin.
    .step-2 = Karşı sunucunun bu bildirimin sonundaki yanıtında yeni adres olabilir. Doğru olduğundan emin olun.
    .step-3 = Kişilerinizdeki adresi değiştirin. Sonra iletinizi yeniden gönderin.
    .otherwise = { $domain } sistem yöneticileri eski adres için yönlendirme kurabilir.
    .recipient = Bu sizin eski adresiniz mi? Çevrenize yenisini verin. Sistem yöneticiniz iletileri bir süre yönlendirebilir.
    .admin = Karşı sunucu, taşınmış ve yönlendirilmeyen bir posta kutusu bildiriyor. 551 yanıtı yeni adresi içerebilir: kullanılmadan önce doğrulayın.

cause-address-changed-hands =
    .headline = { $domain } sunucusuna göre adresin yeni bir sahibi var
    .why = İleti, belirli bir tarihte bu adresin sahibi olan kişi içindi. { $domain } posta sunucusu, adresin o tarihten sonra el değiştirdiğini bildiriyor.
    .act = başka bir adres istemek
    .step-1 = Güncel adresi alıcıdan başka bir yoldan öğrenin.
    .step-2 = Eski adrese kişisel hiçbir şey göndermeyin. Başka biri okuyabilir.
    .step-3 = Eski adresi kişilerinizden ve listelerinizden silin.
    .otherwise = Adres el değiştirmediyse { $domain } sistem yöneticileri kayıtlı tarihi düzeltebilir.
    .recipient = Bu adres baştan beri sizinse sistem yöneticinizden kayıtlı tarihi düzeltmesini isteyin. Adres size yeni verildiyse ileti size yazılmamıştı.
    .admin = İletide RRVS parametresi veya Require-Recipient-Valid-Since alanı vardı (RFC 7293). Tarihi, hesap sahibinin adresi en son doğruladığı günle karşılaştırın. Bu adrese parola sıfırlama veya başka özel veri göndermeyin; başka bir adres doğrulatın. 5.7.17 posta kutusu, 5.7.18 alan adının tamamı içindir. İkisi de el değiştirmediyse karşı taraf kayıtlarını düzeltmeli.

cause-sender-address-refused =
    .headline = Gönderen adresiniz kabul edilmedi
    .why = Yoldaki bir posta sunucusu, gönderen olarak kullandığınız adresi kabul etmedi. Bunun nedeni adresin yazılışı veya alan adının ayarları olabilir.
    .act = gönderen adresini kontrol etmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = E-posta programınızın ayarlarında kendi adresinizi kontrol edin.
    .step-3 = Başka bir adresiniz var mı? İletiyi oradan gönderin.
    .otherwise = Bu rapordan anlaşıldığı kadarıyla sorun alıcının adresinden kaynaklanmıyor.
    .admin = Zarftaki gönderen adresini kontrol edin: söz dizimi doğru mu, alan adının MX, A veya AAAA kaydı var mı? Birçok sunucu, çözümlenmeyen veya null MX kaydı olan gönderen alan adlarını reddeder.

cause-sender-address-malformed =
    .headline = Gönderen adresinizin yazılış biçimi kabul edilmedi
    .why = Bir posta sunucusu, gönderen adresinizin e-posta adresi biçiminde olmadığını bildiriyor.
    .act = gönderen adresini düzeltmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = E-posta programınızın ayarlarında kendi adresinize bakın. Boşluk, virgül ve parantezleri silin.
    .step-3 = İletiyi bir cihaz veya internet sitesi mi gönderdi? Orada ayarlı gönderen adresini kontrol edin.
    .otherwise = Bu rapordan anlaşıldığı kadarıyla sorun alıcının adresinden kaynaklanmıyor.
    .admin = Günlüğünüzde MAIL FROM komutuna bakın. Sık görülen hatalar: boş alan adı, yalın sunucu adı, parantez içinde görünen ad, boşluk, SMTPUTF8 olmadan ASCII dışı karakter. Hesabın mail özniteliğini ve cihazlarda, betiklerde, web formlarında ayarlı göndereni kontrol edin. Yeniden yazma (SRS, VERP, masquerading) yerel bölümü 64 oktetten uzun yapabilir (RFC 5321, bölüm 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Bir posta sunucusu adresinizin alan adını bulamadı
    .why = Sunucu, kendi adresinizin @ işaretinden sonraki bölümünü kontrol etti. Orada yanıt alabilecek bir alan adı bulamadı.
    .act = alan adınızı kontrol etmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = E-posta programınızda kendi adresinizin @ işaretinden sonraki bölümünü kontrol edin.
    .step-3 = Alan adı farklı olan bir adresiniz var mı? İletiyi oradan gönderin.
    .otherwise = Bu rapordan anlaşıldığı kadarıyla sorun alıcının adresinden kaynaklanmıyor.
    .admin = Zarftaki gönderenin alan adı için MX, A ve AAAA kayıtlarını kendi ağınızın dışından, birden çok çözümleyicide sorgulayın. Sık görülen hatalar: süresi dolmuş tescil, bozuk yetki devri veya DNSSEC (SERVFAIL), .local veya sunucu adı gibi yalnızca içeride var olan alan adı. İç alan adlarını ağ geçidinde genel bir ada çevirin. Şu an her şey düzgünse bölgenin negatif TTL süresini bekleyip yeniden gönderin.

cause-sender-domain-accepts-no-mail =
    .headline = Bir sunucuya göre alan adınız e-posta kabul etmiyor
    .why = Sunucuya göre adresinizin alan adı e-posta almayacak biçimde ayarlanmış. Sunucu, yanıtlanamayan iletileri reddediyor.
    .act = yanıt alınmasını sağlamak
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = E-posta alabilen bir adresiniz var mı? İletiyi oradan gönderin.
    .otherwise = Bu rapordan anlaşıldığı kadarıyla sorun alıcının adresinden kaynaklanmıyor.
    .admin = Zarftaki gönderenin alan adı null MX kaydı yayımlıyor (RFC 7505); bu adrese hiçbir rapor ulaşamaz. Bu adresi gönderen olarak kullanan program veya hizmeti bulun ve ona e-posta alan bir alan adında dönüş adresi verin. Alan adı e-posta almalıysa null MX yerine gerçek MX kayıtlarını koyun. Kimse kullanmıyorsa gönderen sahte olabilir: DMARC raporlarınıza bakın.

## Posta kutuları

cause-mailbox-problem =
    .headline = { $domain } sunucusu bu posta kutusunda sorun bildiriyor
    .why = { $domain } posta sunucusu iletiyi bu posta kutusuna teslim edemedi. Yanıtına göre sorun posta kutusunun kendisinde.
    .act = posta kutusunu onarmak
    .step-1 = Alıcıya iletilerin ulaşmadığını başka bir yoldan bildirin.
    .step-2 = Bir gün bekleyin, sonra iletiyi yeniden gönderin.
    .step-3 = Acil mi? Alıcının başka bir adresini kullanın.
    .otherwise = { $domain } sistem yöneticileri kesin nedeni görebilir.
    .recipient = Posta kutunuzda oturum açın ve uyarı olup olmadığına bakın. Bulamazsanız sistem yöneticinize haber verin.
    .admin = Karşı sunucu adresi kabul ediyor ama posta kutusunda bir hata bildiriyor. Karşı tarafın sistem yöneticileri posta kutusunun durumunu, yönlendirmesini ve bir listeyse üyelerini kontrol etmeli.

cause-mailbox-full =
    .headline = { $domain } sunucusuna göre posta kutusu dolu
    .why = Dolu bir posta kutusu yeni ileti kabul etmez. Orada yer açılınca iletiler yeniden ulaşabilir.
    .act = kutuda yer açmak
    .step-1 = Alıcıya posta kutusunun dolu olduğunu başka bir yoldan bildirin.
    .step-2 = Yer açılınca iletiyi yeniden gönderin.
    .step-3 = Acil mi? Alıcının başka bir adresini kullanın.
    .otherwise = { $domain } sistem yöneticileri posta kutusuna daha fazla yer de verebilir.
    .recipient = Büyük veya eski iletileri silin, sonra çöp ve spam klasörlerini boşaltın. Daha fazla yer gerekiyorsa sistem yöneticinizden isteyin.
    .admin = Yanıta göre posta kutusu kotasını aşmış. Karşı tarafın sistem yöneticileri kotayı yükseltebilir veya yer açabilir; çöp ve spam klasörleri de çoğu zaman kotaya sayılır. Toplu gönderimden önce posta kutusunun hâlâ kullanılıp kullanılmadığına bakın.

cause-mailbox-disabled =
    .headline = { $domain } sunucusuna göre bu posta kutusu kapalı
    .why = { $domain } posta sunucusu bu posta kutusu için ileti kabul etmiyor. Kutu geçici veya kalıcı olarak kapatılmış olabilir.
    .act = posta kutusunu açmak
    .step-1 = Adresin hâlâ kullanılıp kullanılmadığını başka bir yoldan öğrenin.
    .step-2 = Aynı kişinin veya kuruluşun başka bir adresini kullanın.
    .otherwise = Posta kutusunun açık olması gerekiyorsa { $domain } sistem yöneticileri onu yeniden açabilir.
    .recipient = Posta kutunuzda oturum açın; kutu çok uzun süre kullanılmamış olabilir. Olmazsa sistem yöneticinizden kutuyu açmasını isteyin.
    .admin = Hesap devre dışı, kilitli veya askıda; çoğu zaman uzun süre kullanılmadığı için. Karşı tarafın sistem yöneticileri hesabı yeniden açabilir, alias veya yönlendirme kurabilir. Yoksa adresi listelerinizden silin.

cause-list-expansion-failed =
    .headline = { $domain } sunucusu bu listenin üyelerini bulamadı
    .why = Bu adres bir listenin veya grubun adresi. { $domain } posta sunucusuna göre ileti üyelere aktarılamadı.
    .act = listeyi onarmak
    .step-1 = Listenin sahibine iletilerin üyelere ulaşmadığını başka bir yoldan bildirin.
    .step-2 = Acil mi? Tanıdığınız üyelere doğrudan yazın.
    .otherwise = { $domain } sistem yöneticileri üyelerin neden bulunamadığını görebilir.
    .recipient = Bu listeyle siz mi ilgileniyorsunuz? Üyelerini kontrol edin ve artık çalışmayan kayıtları silin. Bir şey bulamazsanız sistem yöneticinize haber verin.
    .admin = Karşı tarafta sırayla: sunucu üyelerin bulunduğu dizini, dosyayı veya veritabanını okuyabiliyor mu; dinamik grubun filtresi ve tabanı hâlâ geçerli mi; iç içe listeler birbirini içeriyor mu; bir kayıt bozuk mu. Listeye yeniden e-posta gitmeden önce listeyi elle açın. O sistemdeki başka listeler, hatanın listede mi dizinde mi olduğunu gösterir.

cause-forwarding-broken =
    .headline = { $domain } sunucusuna göre kutunun yönlendirmesi bozuk
    .why = Bu posta kutusu iletilerini başka bir adrese yönlendiriyor. { $domain } posta sunucusuna göre yönlendirme çalışmıyor.
    .act = yönlendirmeyi düzeltmek
    .step-1 = Alıcıya bu kutunun yönlendirmesinin çalışmadığını başka bir yoldan bildirin.
    .step-2 = Acil mi? Alıcının başka bir adresini kullanın.
    .otherwise = Bu rapordan anlaşıldığı kadarıyla kullandığınız adres doğru. Yönlendirmeyi çoğu zaman alıcı da düzeltebilir.
    .recipient = Posta kutunuzun iletileri hangi adrese yönlendirdiğine bakın. Adresi düzeltin veya yönlendirmeyi kapatın.
    .admin = Karşı tarafta yönlendirmenin nerede kurulduğunu bulun: hesapta, kutudaki bir kuralda, bir alias kaydında veya kişi nesnesinde. Hedefin kendisine bir deneme iletisi gönderin. Hedefi düzeltin veya kaldırın; bu arada yerel bir kopya tutun. Hedef yönlendirilmiş iletileri reddediyorsa SPF ve DMARC sonuçlarına bakın: SRS veya ARC eksik olabilir.

## Posta sistemleri

cause-system-problem =
    .headline = { $domain } sunucusu posta sisteminde sorun bildiriyor
    .why = { $domain } posta sistemi bu iletiyi kabul edemedi. Yanıtına göre sorun sistemin kendisinde.
    .act = posta sistemini onarmak
    .step-1 = Birkaç saat bekleyin, sonra iletiyi yeniden gönderin.
    .step-2 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = Sorun sürerse { $domain } sistem yöneticilerinin ilgilenmesi gerekir.
    .admin = Karşı sistem kendi hatasını bildiriyor: depolama, bakım, yapılandırma veya eksik bir özellik. Sistem yöneticilerine zaman, yanıttaki kuyruk kimliği ve yanıtın kendisi gerekir.

cause-system-full =
    .headline = { $domain } sunucusuna göre posta sistemi dolu
    .why = Posta sunucusu, yeni iletiler için yeri kalmadığını bildiriyor. Sorun tek bir posta kutusunda değil, sistemin tamamında.
    .act = depolama alanı açmak
    .step-1 = Bir gün bekleyin, sonra iletiyi yeniden gönderin.
    .step-2 = Acil mi? Alıcının başka bir alan adındaki adresini kullanın.
    .otherwise = Günlerce sürerse yalnızca { $domain } sistem yöneticileri yer açabilir.
    .admin = Yanıt bir kotayla değil, karşı sunucunun kendisiyle ilgili. Karşı tarafın sistem yöneticileri önce kuyruk ve posta birimlerindeki boş yere ve inode sayısına, sonra belleğe, sonra sunucunun posta almayı bıraktığı eşiğe bakmalı (Postfix’te queue_minfree, Exchange’de back pressure). Gönderen tarafta kuyruğun denemeyi sürdürmesi yeterli.

cause-system-not-accepting =
    .headline = { $domain } sunucusuna göre posta sistemi ileti almıyor
    .why = Posta sunucusu ileti kabul etmediğini bildiriyor. Bir süreliğine kapatılmış veya e-posta için kurulmamış olabilir.
    .act = posta alımını açmak
    .step-1 = @ işaretinden sonraki bölümü kontrol edin. Doğrusu benzer bir ad olabilir.
    .step-2 = Adres doğru mu? Bir gün bekleyin, sonra iletiyi yeniden gönderin.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = Günlerce sürerse { $domain } sistem yöneticilerinin ilgilenmesi gerekir.
    .admin = 421 yanıtı veya 4.3.2 durumu kapanmaya, bakıma veya dondurulmuş kuyruğa işaret eder; 521 yanıtı bu sunucunun hiç posta almadığını söyler (RFC 7504). MX kayıtlarının yalnızca posta alması gereken sunucuları gösterdiğini kontrol edin ve öbürlerini deneyin. Sunucunun kendisinde posta hizmetinin durumuna, durmuş dinleyicilere veya bileşenlere ve bağlantı sınırlarına bakın.

cause-system-misconfigured =
    .headline = { $domain } sunucusu kendi ayarlarında hata bildiriyor
    .why = Kendi yanıtına göre oradaki posta sistemi bu ileti için doğru ayarlanmamış.
    .act = kendi ayarlarını düzeltmek
    .step-1 = Alıcıya, oradaki posta sisteminin ayar hatası bildirdiğini başka bir yoldan söyleyin.
    .step-2 = Acil mi? Alıcının başka bir alan adındaki adresini kullanın.
    .step-3 = Ayarlar düzeltilince iletiyi yeniden gönderin.
    .otherwise = Bu bildirimin sonundaki ayrıntılar, { $domain } sistem yöneticilerinin hatayı bulmasına yardımcı olur.
    .admin = 5.3.5 durumunda sunucu çoğu zaman bir sonraki durak olarak kendisini bulur. Sunucu adını, yerel alan adları listesini ve MX veya smart host ayarını karşılaştırın; Exchange’de aynı adı taşıyan bağlayıcılar buna yol açar. Yoksa karşı tarafın günlüğü, yanıt anında nedeni gösterir: bilinmeyen bir transport, eksik bir arama tablosu, yanlış izinler. Karşı tarafın postmaster adresine yanıtın tamamını kuyruk kimliğiyle gönderin.

cause-feature-missing =
    .headline = { $domain } sunucusunda istenen bir özellik yok
    .why = İleti özel bir seçenekle gönderildi. { $domain } posta sunucusu bunu desteklemediğini bildiriyor.
    .act = seçeneği desteklemek
    .step-1 = Teslim onayı veya gönderim zamanı gibi özel seçenekleri kapatın. Sonra iletiyi yeniden gönderin.
    .step-2 = Başka bir e-posta programı deneyin, örneğin web tarayıcınızı kullanın.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = Özel bir seçenek seçmediyseniz bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = Yanıtın hangi parametreyle ilgili olduğunu bulun: günlüğünüzdeki MAIL ve RCPT komutlarını karşı sunucunun EHLO sonrasında bildirdikleriyle karşılaştırın (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). İki taraftan birinde bir güvenlik duvarının uzantıları gizleyip gizlemediğine bakın. Sisteminiz, sunulmayan parametreyi göndermesin veya karşı taraftan uzantıyı açmasını isteyin.

cause-message-too-large =
    .headline = İleti çok büyük
    .why = Yoldaki bir posta sunucusu yalnızca daha küçük iletileri kabul ediyor. Ekler gönderilirken yaklaşık üçte bir büyür.
    .act = iletiyi küçültmek
    .step-1 = Büyük ekleri çıkarın veya küçültün.
    .step-2 = Büyük dosyaları internete yükleyin ve bağlantısını gönderin.
    .step-3 = Birden çok eki ayrı iletilerle gönderin.
    .otherwise = { $domain } sistem yöneticileri, orada bir iletinin en fazla ne kadar büyük olabileceğini söyleyebilir.
    .recipient = Büyük dosyalar için başka bir yol önerin, örneğin paylaşılan bir klasör. Bir iletinin ne kadar büyük olabileceğini sistem yöneticiniz bilir.
    .admin = İletinin boyutunu karşı sunucunun EHLO sonrasında bildirdiği SIZE değeriyle karşılaştırın. Base64 bir eke yaklaşık yüzde 37 ekler. Tek bir posta kutusunun sınırı, sisteminkinden düşük olabilir.

cause-message-too-large-for-mailbox =
    .headline = İleti bu posta kutusu için çok büyük
    .why = { $domain } posta sunucusuna göre bu posta kutusu yalnızca daha küçük iletileri kabul ediyor. Ekler gönderilirken yaklaşık üçte bir büyür.
    .act = daha küçük ileti göndermek
    .step-1 = Büyük dosyaları internete yükleyin ve bağlantısını gönderin.
    .step-2 = Ekleri çıkarın veya küçültün.
    .step-3 = Alıcıdan daha büyük iletileri kabul eden başka bir adres isteyin.
    .otherwise = { $domain } sistem yöneticileri bu posta kutusunun sınırını yükseltebilir.
    .recipient = Size gelen bir ileti ne kadar büyük olabilir, sınır yükseltilebilir mi? Sistem yöneticinize sorun. O zamana kadar büyük dosyalar için başka bir yol önerin.
    .admin = Sınır posta kutusu, grup veya hesap için ayarlı (X.2.3); bu yüzden sunucunun EHLO sonrasında bildirdiği SIZE değerinin çok altında olabilir. Hattaki boyutla karşılaştırın: base64 ekler yaklaşık yüzde 37 daha fazla yer tutar. Karşı tarafın sistem yöneticileri önce hesabın alma sınırına, sonra grubunkine veya planınkine bakar.

cause-own-system-problem =
    .headline = Sorunun kaynağı kendi e-posta hizmetimiz
    .why = E-posta hizmetimiz iletiyi aktaramadı. Bu rapordan anlaşıldığı kadarıyla karşı tarafın bunda payı yok.
    .act = e-posta hizmetini kontrol etmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Hata giderilince iletiyi yeniden gönderin.
    .otherwise = Alıcının bu konuda yapabileceği bir şey yok.
    .admin = İleti, raporlayan sunucunun kendisinde takıldı. Günlüğünde buradaki kimlikleri ve zamanları arayın. Yapılandırmayı, depolamayı, izinleri ve yerel kuralları kontrol edin.

cause-stopped-by-own-rules =
    .headline = Kendi hizmetimizin bir kuralı iletiye engel oluyor
    .why = E-posta hizmetimizin adresler, yönlendirme ve içerik için kuralları var. Bu rapordan anlaşıldığı kadarıyla bu iletiye onlardan biri uygulandı.
    .act = kuralı kontrol etmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Bu bildirimin sonundaki nedeni okuyun. Kuralın neyle ilgili olduğu orada yazabilir.
    .step-3 = E-postalarınız otomatik olarak yönlendiriliyor mu? Buna izin olup olmadığını sorun veya yönlendirmeyi kapatın.
    .otherwise = Alıcının bu konuda yapabileceği bir şey yok.
    .admin = Kuralı raporlayan sunucunun günlüğünde kimlik ve zamana göre bulun: erişim tabloları, içerik filtreleri ve milter programları, posta akışı veya veri kaybı kuralları, engellenmiş alıcılar, otomatik yönlendirme sınırları. İstisnayı olabildiğince dar tutun. Dışarıya yönlendirme durdurulduysa önce bunu kimin kurduğuna bakın: ele geçirilmiş bir hesabın sık görülen belirtisidir.

## Ağ ve yol

cause-network-problem =
    .headline = Posta sistemleri arasındaki bağlantıda sorun çıktı
    .why = Ağda, { $domain } alan adına giden yolda bir arıza çıktı. Böyle arızalar çoğu zaman kendiliğinden geçer.
    .act = bekleyip yeniden göndermek
    .step-1 = Birkaç saat bekleyin, sonra iletiyi yeniden gönderin.
    .step-2 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = Günlerce sürerse bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = Alan adının her MX sunucusuna 25 numaralı porttan, IPv4 ve IPv6 üzerinden bağlantıyı deneyin. Zaman aşımı, sıfırlanan bağlantı ve path MTU hatası arayın. Yalnızca bu alan adı etkileniyorsa sistem yöneticilerine haber verin.

cause-host-unreachable =
    .headline = { $domain } posta sunucusuna ulaşılamıyor
    .why = Bu sunucuyla bağlantı kurulamadı. Sunucu kapalı, aşırı yüklü veya ağdan kopmuş olabilir.
    .act = kendi sunucularını kontrol etmek
    .step-1 = @ işaretinden sonraki bölümü kontrol edin. Doğrusu benzer bir ad olabilir.
    .step-2 = Adres doğru mu? Bir gün bekleyin, sonra iletiyi yeniden gönderin.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = Sorun sürerse { $domain } sistem yöneticilerinin sunucularını kontrol etmesi gerekir.
    .admin = Her MX sunucusunun 25 numaralı portunu IPv4 ve IPv6 üzerinden, başka bir ağdan da deneyin. Başkaları ulaşabiliyorsa güvenlik duvarınıza, yönlendirme tablonuza ve sağlayıcınızın 25 numaralı portu engelleyip engellemediğine bakın.

cause-connection-refused =
    .headline = { $domain } sunucusu bağlantıyı reddetti
    .why = Bir sunucu bulundu ama e-posta için bağlantı kabul etmiyor. Posta hizmeti durmuş olabilir veya araya bir güvenlik duvarı girmiş olabilir.
    .act = kendi hizmetlerini kontrol etmek
    .step-1 = @ işaretinden sonraki bölümü kontrol edin. Alan adının internet sitesi olabilir ama e-posta hizmeti olmayabilir.
    .step-2 = Adres doğru mu? Birkaç saat bekleyin, sonra iletiyi yeniden gönderin.
    .step-3 = Yine mi olmadı? Alıcıya başka bir yoldan haber verin.
    .otherwise = Sorun sürerse { $domain } sistem yöneticileri, posta hizmetinin çalışıp çalışmadığına bakmalı.
    .admin = 25 numaralı portta ret (TCP reset, ECONNREFUSED), orada dinleyen bir şey olmadığını veya bir güvenlik duvarının reddettiğini gösterir. Her MX sunucusunu IPv4 ve IPv6 üzerinden, başka bir ağdan da deneyin: oradan oluyorsa sizin adresiniz engellenmiş. MX kaydı yoksa A veya AAAA kaydı kullanılır; bu bir web sunucusuna çıkabilir. Karşı sunucuda: hizmet çalışıyor mu, hangi adreslerde, hangi sınırlarla?

cause-connection-broken =
    .headline = { $domain } sunucusuyla bağlantı erken koptu
    .why = Sunucular bağlantı kurmuştu ama ileti aktarılmadan bağlantı sona erdi.
    .act = bekleyip yeniden göndermek
    .step-1 = Bir saat bekleyin, sonra iletiyi yeniden gönderin.
    .step-2 = Büyük ekler mi var? İletiyi eksiz veya dosyaların bağlantısıyla gönderin.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = Bu tekrar tekrar olursa bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = Bağlantının hangi komuttan sonra koptuğunu bulun. Karşılamadan önce: bağlantı sınırları veya bilerek geciktirme. STARTTLS sonrasında: TLS el sıkışması. DATA sırasında: path MTU, yavaş bir içerik filtresi, boyut sınırı. Her MX sunucusuna IPv4 ve IPv6 üzerinden küçük ve büyük birer deneme iletisi gönderin. SMTP trafiğini inceleyen güvenlik duvarlarına ve zaman aşımlarınıza bakın (RFC 5321, bölüm 4.5.3.2).

cause-may-have-arrived =
    .headline = İleti ulaşmış olabilir
    .why = { $domain } sunucusuyla bağlantı, iletinin tamamı gönderildikten sonra koptu. Yanıt gelmedi; bu yüzden kabul edilip edilmediğini bilmiyoruz.
    .act = ulaşıp ulaşmadığını sormak
    .step-1 = Alıcıya iletinin ulaşıp ulaşmadığını sorun.
    .step-2 = Yalnızca ulaşmadıysa yeniden gönderin. Aksi hâlde ileti iki kez ulaşabilir.
    .otherwise = { $domain } sistem yöneticileri iletinin kabul edilip edilmediğini günlüklerinde görebilir.
    .recipient = Gelen kutunuza ve spam klasörünüze bakın. İletinin orada olup olmadığını gönderene bildirin.
    .admin = Bağlantı, verinin bitişi ile yanıt arasında koptu. Karşı tarafın günlüğünde Message-ID değerini arayın. Yine olursa yavaş içerik filtrelerine, zaman aşımlarına (RFC 5321 burada on dakika ister) ve path MTU değerine bakın.

cause-expired-after-retries =
    .headline = İletiyi teslim etme denemelerinin hiçbiri sonuç vermedi
    .why = { $domain } alan adına teslim birçok kez denendi. Rapor başka bir neden belirtmiyor.
    .act = bekleyip yeniden göndermek
    .step-1 = @ işaretinden sonraki bölümü kontrol edin. Doğrusu benzer bir ad olabilir.
    .step-2 = Adres doğru mu? Bir gün bekleyin, sonra iletiyi yeniden gönderin.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = Yine olmazsa bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = Kuyrukta bekleme süresi doldu. Günlükte her denemenin son yanıtına bakın: gerçek neden oradadır. Alan adının MX sunucularını IPv4 ve IPv6 üzerinden deneyin.

cause-route-broken =
    .headline = { $domain } alan adına giden bir yol bulunamadı
    .why = İletinin nereye teslim edileceği bulunamadı. { $domain } alan adının veya yoldaki bir posta sunucusunun ayarları yanlış olabilir.
    .act = ayarları düzeltmek
    .step-1 = Alıcıya, bu adrese gönderilen iletilerin ulaşmadığını başka bir yoldan bildirin.
    .step-2 = @ işaretinden sonraki bölümü kontrol edin. Doğrusu benzer bir ad olabilir.
    .otherwise = { $domain } sistem yöneticileri, e-postalarının nereye gönderildiğini kontrol edebilir.
    .admin = Alan adının MX, A ve AAAA kayıtlarını ve kendi yönlendirme tablolarınızı kontrol edin. Döngü varsa Received alanları hangi sunucuların yinelendiğini gösterir. Birbirine yönlendiren adresleri ve alan adını kendisinin saymayan bir MX sunucusunu arayın.

cause-domain-without-mail-server =
    .headline = { $domain } için posta sunucusu bulunamadı
    .why = Alan adı var ama iletiyi alabilecek bir posta sunucusu göstermiyor. Belki yalnızca bir internet sitesi için kullanılıyor.
    .act = bir posta sunucusu tanımlamak
    .step-1 = @ işaretinden sonraki bölümü kontrol edin. Doğrusu benzer bir ad olabilir.
    .step-2 = Doğru adresi eski bir iletide veya kuruluşun internet sitesinde arayın.
    .step-3 = Alıcıya başka bir yoldan ulaşıp farklı bir adres isteyin.
    .otherwise = { $domain } doğruysa sistem yöneticilerinin alan adı ayarlarında bir posta sunucusu tanımlaması gerekir.
    .admin = MX kayıtlarını sorgulayın. Kullanılamayanlar: A veya AAAA kaydı olmayan adlar, CNAME kayıtları (RFC 2181, bölüm 10.3), ad yerine IP adresi, localhost. Hiç MX yoksa alan adının kendi adresi geçerlidir (RFC 5321, bölüm 5.1). MX, raporlayan sunucuya geri dönüyorsa (“mail loops back to myself”) o sunucu alan adını kendisinin saymıyor: alan adını orada ekleyin veya MX kaydını düzeltin.

cause-domain-lookup-failed =
    .headline = { $domain } posta sunucusunun adresi öğrenilemedi
    .why = Posta kutusunun yolunu gösteren bir dizin işe yarar bir yanıt vermedi. Hata iki taraftan birinde olabilir.
    .act = ad sunucularını kontrol etmek
    .step-1 = @ işaretinden sonraki bölümü kontrol edin. Doğrusu benzer bir ad olabilir.
    .step-2 = Adres doğru mu? Birkaç saat bekleyin, sonra iletiyi yeniden gönderin.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = { $domain } dışındaki alan adlarında da oluyorsa bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = Alan adının her yetkili ad sunucusuna, sonra da kendi çözümleyicinize MX, A ve AAAA sorun. Yalnızca çözümleyici yanıt veremiyorsa (SERVFAIL, zaman aşımı) DNSSEC doğrulamasına, forwarder ayarlarına ve 53 numaralı portta engellenen TCP veya büyük UDP yanıtlarına bakın. Yetkili sunucular yanıt vermiyorsa: bozuk yetki devri, süresi dolmuş imzalar, ulaşılamayan sunucular. Raporlayan sunucu yolu LDAP veya bir veritabanından buluyorsa önce orayı kontrol edin.

cause-mail-loop =
    .headline = Görünüşe göre ileti dönüp dolaşıp aynı yere geliyor
    .why = Rapora göre ileti bir sunucuya geri döndü veya çok fazla sunucudan geçti. Bunun nedeni genellikle iletileri birbirine yönlendiren sunucular veya posta kutularıdır.
    .act = döngüyü kırmak
    .step-1 = Alıcıya, bu adrese giden iletilerin döngüye girdiğini başka bir yoldan bildirin.
    .step-2 = Kendi e-postanızı bu adrese mi yönlendiriyorsunuz? Size geri yönlendirilmediğinden emin olun.
    .step-3 = Acil mi? Alıcının başka bir adresini kullanın.
    .otherwise = { $domain } sistem yöneticileri, iletinin geri döndüğü yeri bulabilir.
    .recipient = İletilerinizi başka bir adrese mi yönlendiriyorsunuz? O adresin bunları size geri yönlendirmediğinden emin olun.
    .admin = Received alanlarını aşağıdan yukarıya okuyun ve sunucuların nerede yinelendiğini bulun: yinelemeden önceki son sunucu iletiyi geri gönderiyor. Orada şunları arayın: birbirine yönlendirme, yerel olması gereken bir alan adı için relay veya smart host, geri dönen bir MX, her iki tarafın da alan adını öbürünün saydığı bir hibrit kurulum. Hiçbir şey yinelenmiyorsa durak sınırı çok düşük: RFC 5321, bölüm 6.3 en az 100 ister.

## Sunucular arası konuşma

cause-protocol-problem =
    .headline = İki posta sunucusu birbiriyle anlaşamadı
    .why = Sunucular, iletinin nasıl aktarılacağı konusunda anlaşamadı. Bu, iki sunucu arasındaki teknik bir konu.
    .act = posta sunucusunu kontrol etmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = { $domain } sistem yöneticilerinin de bakması gerekebilir.
    .admin = Yanıtı, ait olduğu komutla birlikte okuyun. EHLO sonrasında bildirilenleri kullanılanlarla karşılaştırın. SMTP trafiğini değiştiren güvenlik duvarları ve vekil sunucular sık görülen bir nedendir; önce STARTTLS isteyen sunucular da öyle.

cause-tls-demanded =
    .headline = Bir posta sunucusu güvenli bağlantı istiyor
    .why = Sunucu, bu iletiyi yalnızca şifreli bir bağlantıyla alacağını bildiriyor. Bu rapordan anlaşıldığı kadarıyla böyle bir bağlantı kullanılmadı.
    .act = şifrelemeyi açmak
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Kendi e-posta programınızdan veya bir cihazdan mı gönderdiniz? Giden posta ayarlarında TLS seçeneğini açın.
    .otherwise = Alıcının bu konuda yapabileceği bir şey yok.
    .admin = Sisteminizin istemci olarak STARTTLS kullandığını kontrol edin (RFC 3207): birçoğu varsayılan olarak kullanmaz. Kullanıyorsa EHLO yanıtında STARTTLS olup olmadığına ve bir güvenlik duvarının onu silip silmediğine bakın. El sıkışma olmuyorsa: 1.2 öncesi TLS sürümleri, şifre takımları, eksik CA paketi. Gönderim (submission) için 465 numaralı portu veya STARTTLS ile 587 numaralı portu kullanın (RFC 8314). Google bunun için 4.7.29 veya 5.7.29 der.

cause-too-many-recipients =
    .headline = İletinin çok fazla alıcısı var
    .why = Yoldaki bir posta sunucusu bir seferde yalnızca sınırlı sayıda adres kabul ediyor.
    .act = daha az adrese göndermek
    .step-1 = İletiyi yeniden gönderin, ama yalnızca bu bildirimdeki adreslere.
    .step-2 = Hâlâ çok mu fazla? Daha küçük gruplara, art arda gönderin.
    .step-3 = Bu gruba sık mı yazıyorsunuz? Sistem yöneticinizden bir e-posta listesi kurmasını isteyin.
    .otherwise = { $domain } sistem yöneticileri orada hangi sınırın geçerli olduğunu söyleyebilir.
    .admin = Bir sunucu tek seferde en az 100 alıcı kabul etmeli, istemci kalanları bölmeli (RFC 5321). Sisteminizin 452 yanıtından sonra bölüp bölmediğine, bir ileti ve bir gönderen için hangi sınırların geçerli olduğuna bakın.

## İçerik

cause-content-problem =
    .headline = Bir posta sunucusu iletinin biçimini işleyemiyor
    .why = İletinin yapısındaki bir şey teslimi engelliyor. Bu; biçimlendirme, karakterler veya bir ek olabilir.
    .act = iletiyi sadeleştirmek
    .step-1 = İletiyi biçimlendirme kullanmadan, düz metin olarak yeniden gönderin.
    .step-2 = Ekleri çıkarın veya yaygın dosya türleriyle gönderin.
    .step-3 = Başka bir e-posta programı deneyin, örneğin web tarayıcınızı kullanın.
    .otherwise = Sade bir ileti de ulaşmazsa bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = İletiyi RFC 5322 ve MIME kurallarına göre kontrol edin: From ve Date, tek başına CR veya LF, satır uzunluğu, NUL, karakter kümeleri. 8BITMIME, BINARYMIME veya SMTPUTF8 gerekip de sunulmamış mı, bakın.

cause-message-malformed =
    .headline = Bir posta sunucusu iletinin biçiminde hata buldu
    .why = Sunucuya göre ileti e-posta standardına uymuyor. Bunun nedeni genellikle iletiyi oluşturan programdır.
    .act = başka bir program kullanmak
    .step-1 = İletiyi başka bir e-posta programında, örneğin web tarayıcınızda yeniden yazın.
    .step-2 = Metni baştan yazın. Kopyalanan veya yönlendirilen bir ileti hatayı da beraberinde taşıyabilir.
    .step-3 = Yine mi olmadı? Bu bildirimin tamamını sistem yöneticinize iletin.
    .otherwise = İletiyi bir internet sitesi veya cihaz oluşturduysa bunu yalnızca onu işletenler düzeltebilir.
    .admin = Sırayla kontrol edin: geçerli adresli tek bir From, birden çok adres varsa Sender; tek bir Date; hiçbir alan iki kez yok (RFC 5322, bölüm 3.6); Message-ID söz dizimi; üst bilgide ham 8 bitlik oktetler; tek başına CR veya LF (RFC 5321, bölüm 2.3.8); 998 oktetten uzun satırlar; MIME sınırları ve kodlamaları. Gönderime verilen iletiyi çıkan iletiyle karşılaştırın: yasal uyarı metinleri, ağ geçitleri ve liste yazılımları iletiyi değiştirir.

cause-media-unsupported =
    .headline = Bir posta sunucusu bu içerik türünü kabul etmiyor
    .why = Rapora göre iletide karşı tarafın alamadığı türden bir içerik var. Bazı adresler yalnızca düz metin alır.
    .act = dosya türünü değiştirmek
    .step-1 = PDF veya JPEG gibi yaygın dosya türleri kullanın.
    .step-2 = İletiyi biçimlendirme ve ek kullanmadan, düz metin olarak yeniden gönderin.
    .step-3 = Dosyaları internete yükleyin ve bağlantısını gönderin.
    .otherwise = { $domain } sistem yöneticileri, sistemlerinin hangi içerik türlerini kabul ettiğini söyleyebilir.
    .admin = Her bölümün Content-Type değerini (RFC 2046) hedefin aldıklarıyla karşılaştırın: SMS, faks, çağrı cihazı ve destek kaydı sistemlerine giden ağ geçitleri çoğu zaman yalnızca text/plain alır. application/ms-tnef (winmail.dat), iç içe message/rfc822 ve multipart/signed arayın. Bu alan adı için zengin metni kapatın veya ağ geçidinin bölümü atmasını ya da dönüştürmesini sağlayın.

cause-conversion-impossible =
    .headline = İleti yolda dönüştürülemedi
    .why = Rapora göre bir sonraki posta sistemi iletiyi başka bir biçimde istiyor. Dönüştürmek mümkün olmadı veya buna izin yoktu.
    .act = düz metin yazmak
    .step-1 = Bu adrese düz metin gönderin; biçimlendirme ve özel karakter kullanmayın.
    .step-2 = İleti imzalı veya şifreli mi? İçeriği uygunsa imzasız ve şifresiz gönderin.
    .step-3 = Ekleri çıkarın veya dosyaları internete yükleyip bağlantısını gönderin.
    .otherwise = Sade bir ileti de ulaşmazsa bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = Bir sonraki durağın EHLO sonrasında 8BITMIME (RFC 6152), BINARYMIME veya SMTPUTF8 uzantılarından hangisini sunmadığına bakın. X.6.2: dönüştürme yasak, örneğin imzalı bölümlerde veya bir ilke gereği; X.6.3: desteklenmiyor; X.6.5: denendi, olmadı. Gönderen program quoted-printable veya base64 kodlamasını kendisi yapsın veya iletiyi uzantıyı destekleyen bir sunucu üzerinden gönderin.

cause-content-refused =
    .headline = İletinin içeriği kabul edilmedi
    .why = Yoldaki bir posta sunucusu iletilerin içeriğini kontrol ediyor. Bu iletide bir şeye, örneğin bir eke veya bağlantıya takıldı.
    .act = içeriği değiştirmek
    .step-1 = Ekleri, özellikle programları ve sıkıştırılmış dosyaları çıkarın.
    .step-2 = Dosyalarınızı yeniden göndermeden önce virüs taramasından geçirin.
    .step-3 = Gerekmeyen bağlantıları çıkarın.
    .step-4 = Dosyaları ulaştırmak için alıcıyla başka bir yol kararlaştırın.
    .otherwise = { $domain } sistem yöneticileri, sistemlerinin neyi kabul etmediğini söyleyebilir.
    .recipient = İçeriği almak için gönderenle başka bir yol kararlaştırın. Bu sık gerekiyorsa sistem yöneticinizden bir istisna isteyin.
    .admin = Yanıtı hangi filtrenin verdiğini ve hangi kuralı veya imzayı andığını bulun. Arşivlerin içindeki dosya türlerini ve çift dosya uzantılarını kontrol edin. Bir virüs tarayıcısı zararlı yazılım bildiriyorsa önce gönderenin cihazını inceleyin.

cause-attachment-refused =
    .headline = Bir ek kabul edilmedi
    .why = Yoldaki bir posta sunucusu bu iletideki bir dosyayı kabul etmiyor. Birçok sistem programları, betikleri ve kilitli arşivleri reddeder.
    .act = eki değiştirmek
    .step-1 = Bu bildirimin sonundaki yanıtı okuyun. Dosyanın adı orada yazabilir.
    .step-2 = Dosya için PDF gibi yaygın bir biçim kullanın veya dosyayı çıkarın.
    .step-3 = Dosyayı internete yükleyin ve bağlantısını gönderin.
    .otherwise = { $domain } sistem yöneticileri, sistemlerinin hangi dosyaları kabul ettiğini söyleyebilir.
    .recipient = Dosyayı almak için başka bir yol önerin, örneğin paylaşılan bir klasör. Böyle dosyalar sık gerekiyorsa sistem yöneticinizden bir istisna isteyin.
    .admin = Kuralın neye baktığını bulun: uzantı, Content-Type, gerçek dosya türü veya arşivin içi. Sık reddedilenler: .exe, .js, .iso, .lnk, .html, makrolar, çift uzantılar, taranamayan parolalı arşivler, çok fazla veya iç içe ekler. Karşı taraf bu gönderen için istisna yapabilir veya karantinadan bir kopya çıkarabilir. Dosyayı başka bir şey gibi göstermeyin.

cause-virus-found =
    .headline = Bir virüs tarayıcısı zararlı yazılım bildiriyor
    .why = Virüs tarayıcıları yanılabilir ama kontrol etmek daha güvenli. Bazı zararlı yazılımlar kendiliğinden ileti gönderir.
    .act = cihazınızı kontrol etmek
    .step-1 = Ekleri açmayın ve şimdilik yeniden göndermeyin.
    .step-2 = Cihazınızı ve dosyaları güncel bir virüs tarayıcısıyla taratın.
    .step-3 = Bu iletiyi siz yazmadıysanız parolanızı başka bir cihazda değiştirin.
    .step-4 = Sistem yöneticinize bu bildirimde yazanları anlatın. Dosyaları başkasına göndermeyin.
    .otherwise = Dosya kesinlikle zararsızsa { $domain } sistem yöneticileri kararı gözden geçirebilir.
    .admin = Hangi sunucunun bildirdiğini ve imzanın adını not edin. Her şeyden önce gönderen cihazı ağdan ayırıp inceleyin; hesapta sahibinin oluşturmadığı iletileri ve kuralları arayın. Dosyayı ikinci bir virüs tarayıcısıyla kontrol edin. Yanlış alarmsa tarayıcının üreticisine bildirin; dosyayı geçsin diye asla yeniden paketlemeyin.

cause-international-address-unsupported =
    .headline = Bir posta sunucusu İngilizce dışı harfleri desteklemiyor
    .why = Bu iletinin bir adresinde İngiliz alfabesinde olmayan harfler var, örneğin ç, ş veya å. Yoldaki bir posta sistemi böyle adresleri desteklemiyor.
    .act = sade bir adres kullanmak
    .step-1 = Alıcıdan yalnızca İngiliz alfabesinin harfleriyle yazılan bir adres isteyin.
    .step-2 = Kendi adresinizde başka harfler mi var? Başka bir adresinizden yazın.
    .otherwise = { $domain } sistem yöneticileri, sistemlerinin böyle adresleri destekleyip destekleyemeyeceğini öğrenebilir.
    .recipient = Sistem yöneticinizden yalnızca İngiliz alfabesinin harfleriyle yazılan ikinci bir adres isteyin. İletileri ulaşmayanlara o adresi verin.
    .admin = Bir sonraki sistem SMTPUTF8 (RFC 6531) sunmuyor. Orada açın veya posta kutusuna ASCII bir alias verin. Yalnızca alan adı ASCII dışıysa A-label biçiminde gönderilebilir.

## Güvenlik ve kurallar

cause-policy-problem =
    .headline = Bir güvenlik kuralı iletiyi durdurdu
    .why = Posta sistemlerinin kabul ettikleri ve aktardıkları iletiler için kuralları var. Bu kurallardan biri bu iletiyi durdurdu.
    .act = kuralı bulmak
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = { $domain } sistem yöneticileri, kuralın kendilerine ait olup olmadığını söyleyebilir.
    .admin = Yanıt belirsiz, belki de bilerek. Yanıtı hangi sunucunun verdiğini bulun. Gönderenin kimlik doğrulamasını, TLS kullanımını, gönderen sunucunun itibarını ve iletinin şifrelenip şifrelenmediğini kontrol edin.

cause-cryptography-failed =
    .headline = Bir imza veya şifreleme denetimi olumlu sonuç vermedi
    .why = Bu, iletinin kendi korumasıyla, örneğin bir imzayla ilgili. Rapora göre bir sistem bunu denetleyemedi veya dönüştüremedi.
    .act = anahtarları ve sertifikaları denetlemek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = İletiyi kendiniz mi şifreliyorsunuz? Alıcıdan güncel bir anahtar veya sertifika isteyin.
    .step-3 = İçinde gizli bir şey yoksa imzasız ve şifresiz gönderin.
    .otherwise = { $domain } sistem yöneticilerinin de anahtarlarını kontrol etmesi gerekebilir.
    .recipient = Anahtarınızın veya sertifikanızın süresi doldu mu, değişti mi? Güncelini size yazanlara gönderin.
    .admin = Denetleyen, imzalayan veya şifre çözen sunucuyu bulun (S/MIME, OpenPGP, bir ağ geçidi). X.7.3: iki sistem arasında dönüştürme yok; X.7.5: kullanılabilir anahtar yok; X.7.6: algoritma desteklenmiyor, örneğin SHA-1 veya kısa RSA; X.7.7: içerik değişmiş. Sertifikaların süresini, zincirini ve iptalini, dizindeki anahtarları kontrol edin. X.7.7 durumunda imzadan sonra gövdeyi değiştiren şeyi arayın: yasal uyarı metinleri, bağlantı değiştirme, yeniden kodlama.

cause-refused-by-policy =
    .headline = { $domain } sunucusu iletiyi kendi kuralları gereği reddetti
    .why = Her posta sistemi hangi iletileri kabul edeceğine kendisi karar verir. Bunu hangi kuralın durdurduğunu oradaki sistem yöneticileri bilir.
    .act = iletiye izin vermek
    .step-1 = Karşı sunucunun bu bildirimin sonundaki yanıtını okuyun. Nedeni orada yazabilir.
    .step-2 = Alıcıya iletinin reddedildiğini başka bir yoldan bildirin.
    .step-3 = Oradaki sistem yöneticilerinden bir istisna istemesini alıcıdan rica edin.
    .otherwise = { $domain } alan adına giden tüm iletileriniz reddediliyorsa bu bildirimin tamamını sistem yöneticinize iletin.
    .recipient = Bu gönderenden ileti mi bekliyorsunuz? Sistem yöneticinizden bir istisna isteyin.
    .admin = Kural da çözüm de karşı tarafta. Onların postmaster adresine yanıtı, zamanı ve gönderen IP adresini yazın. Tüm e-postalar reddediliyorsa önce SPF, DKIM, DMARC, ters DNS ve engelleme listelerini kontrol edin.

cause-refused-as-spam =
    .headline = { $domain } sunucusu iletiyi spam sayıyor
    .why = Oradaki otomatik bir filtre iletiyi istenmeyen posta sayıp reddetti. Böyle filtreler yanılabilir.
    .act = iletinin geçmesini sağlamak
    .step-1 = Alıcıya, adresinize orada izin verilip verilemeyeceğini başka bir yoldan sorun.
    .step-2 = Bağlantısız ve eksiz, kısa bir ileti deneyin.
    .step-3 = Bu iletiyi siz yazmadıysanız parolanızı değiştirin ve sistem yöneticinize haber verin.
    .otherwise = Başka iletileriniz de reddediliyorsa bu bildirimin tamamını sistem yöneticinize iletin.
    .recipient = Göndereni kişilerinize veya güvenli gönderenler listenize ekleyin. Spam klasörünüzde bu gönderenin iletileri var mı? Bunları “spam değil” olarak işaretleyin.
    .admin = Gönderen alan adının SPF, DKIM ve DMARC sonuçlarını ve gönderen IP adresinin itibarını kontrol edin. Bu hesapta olağan dışı gönderim olup olmadığına bakın. Her şey yolundaysa yanlış kararı karşı tarafın postmaster adresine bildirin.

cause-relay-refused =
    .headline = Bir posta sunucusu iletiyi aktarmayı reddetti
    .why = Sunucuya göre, sizden { $domain } alan adına giden e-postayı aktarmak kendi görevi değil. Bunun nedeni çoğu zaman bir ayardır.
    .act = ayarları düzeltmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = @ işaretinden sonraki bölümü kontrol edin. Yanlış bir ad yanlış bir sunucuya çıkabilir.
    .otherwise = Sizin taraftaki ayarlar doğruysa { $domain } sistem yöneticileri, e-postalarını hangi sunucunun aldığını kontrol etmeli.
    .admin = MX kayıtları, alan adını kendisinin saymayan bir sunucuya çıkıyor olabilir. Veya relay sunucunuz oturum açmanızı istiyor. MX kayıtlarını, relay sunucusunun kimlik bilgilerini ve hangi IP adreslerine relay izni verdiğini kontrol edin.

cause-authentication-required =
    .headline = Bir posta sunucusu geçerli oturum bilgileri istiyor
    .why = Yoldaki bir posta sunucusu, geçerli oturum bilgileri olmadan bu iletiyi kabul etmiyor. Bilgiler eksikti veya kabul edilmedi.
    .act = oturum bilgilerini kontrol etmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Kendiliğinden e-posta gönderen bir cihaz veya program mı kullanıyorsunuz? Kullanıcı adını ve parolasını kontrol edin.
    .otherwise = Alıcının bu konuda yapabileceği bir şey yok.
    .admin = Sisteminizin relay sunucusu için kullandığı kimlik bilgilerini ve kimlik doğrulama yöntemini kontrol edin. Gönderim (submission) için STARTTLS ile 587 numaralı portu veya 465 numaralı portu kullanın. Değişen bir parola veya istenen bir uygulama parolası sık görülen nedenlerdir.

cause-authentication-refused =
    .headline = Bir posta sunucusu oturum bilgilerini kabul etmedi
    .why = Bir posta sunucusu, kendisine verilen oturum bilgilerini kabul etmedi. Parola değişmiş veya süresi dolmuş olabilir.
    .act = oturum bilgilerini düzeltmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Kendi e-posta programınızdan veya bir cihazdan mı gönderdiniz? Kullanıcı adını ve parolayı oraya yeniden girin.
    .step-3 = Web tarayıcınızda bir kez oturum açın. Sağlayıcınız orada sizden bir şey istiyor olabilir.
    .otherwise = Alıcının bu konuda yapabileceği bir şey yok.
    .admin = Yanıtı okuyun (RFC 4954, RFC 5248): 535 5.7.8 yanlış kimlik bilgileri, 432 4.7.12 parola geçişi, 5.7.14 eksik güven ilişkisi. Kimlik bilgilerini gönderim portunda elle deneyin. Sonra kontrol edin: değişmiş veya süresi dolmuş parola, hatalı oturum denemeleri yüzünden kilitlenmiş hesap, sağlayıcının kapattığı parolalı oturum, eksik uygulama parolası, süresi dolmuş OAuth belirteci. Relay sunucusunun kimlik bilgileri posta sunucusunda saklanır; orada düzeltip kuyruğu çalıştırın.

cause-authentication-too-weak =
    .headline = Bir posta sunucusu daha güvenli oturum açılmasını istiyor
    .why = Sunucuya göre bu oturum açma yöntemi yeterince güvenli değil. Parolanın kendisi doğru olabilir.
    .act = daha güvenli oturum açmak
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Kendi e-posta programınızdan veya bir cihazdan mı gönderdiniz? TLS seçeneğini açın; programı veya cihazı güncelleyin.
    .otherwise = Alıcının bu konuda yapabileceği bir şey yok.
    .admin = 534 5.7.9: yöntem çok zayıf veya hesap için uygulama parolası gerekiyor; 538 5.7.11: bu yöntem yalnızca TLS üzerinden. 465 numaralı portta TLS sonrasında veya 587 numaralı portta STARTTLS sonrasında oturum açın (RFC 8314) ve orada bildirilen bir yöntemi kullanın: SCRAM, OAUTHBEARER, XOAUTH2 veya TLS içinde PLAIN. Bunların hiçbirini bilmeyen bir cihaz, e-postasını kendi ağınızdaki bir relay sunucusuna verebilir.

cause-sending-blocked =
    .headline = Bu hesap veya adres için gönderim engellendi
    .why = Gönderen taraftaki bir posta sunucusu, bu hesabın veya gönderen adresinin ileti göndermesine izin vermiyor. Bu bir önlem olabilir.
    .act = engeli kaldırmak
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Birden çok adresiniz mi var? Bu hesaba ait olanı seçin.
    .step-3 = Sizin yazmadığınız iletiler mi gönderildi? Parolanızı hemen değiştirin.
    .otherwise = Alıcının bu konuda yapabileceği bir şey yok.
    .admin = Hesabın devre dışı olup olmadığına, kötüye kullanım yüzünden kilitlenip kilitlenmediğine ve bu gönderen adresini kullanma hakkına bakın. Engeli kaldırmadan önce olağan dışı gönderimleri, yönlendirme kurallarını ve açık oturumları kontrol edin, parolayı sıfırlayın.

cause-account-disabled =
    .headline = Bir sunucuya göre gönderen hesap devre dışı
    .why = Gönderen taraftaki bir posta sunucusu, bu ileti için kullanılan hesabın kapalı olduğunu bildiriyor.
    .act = hesabı yeniden açmak
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin; gerekirse başka bir hesaptan.
    .step-2 = Başka bir hesabınız var mı? İletiyi oradan gönderin.
    .otherwise = Bu rapordan anlaşıldığı kadarıyla sorun alıcının adresinden kaynaklanmıyor.
    .admin = Gönderim veya relay sunucusu hesabın devre dışı olduğunu bildiriyor (525 veya X.7.13, RFC 5248). Durumuna bakın: kapatılmış, lisansı veya ödemesi sona ermiş, hatalı oturum denemelerinden veya kötüye kullanımdan kilitlenmiş. Hesabı açmadan önce nedeni giderin. Bu, sunucunuzun relay sunucusunda oturum açtığı hesapsa giden tüm e-postalar etkilenir.

cause-account-compromised =
    .headline = Şüpheli iletiler yüzünden gönderim engellendi
    .why = Gönderen taraftaki bir posta sunucusu, bu hesaptan veya kuruluştan olağan dışı gönderim yapıldığını bildiriyor. Hesabı başka biri kullanıyor olabilir.
    .act = hesabın güvenliğini sağlamak
    .step-1 = Güvendiğiniz bir cihazda parolanızı hemen değiştirin.
    .step-2 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-3 = Posta kutunuzda size ait olmayan gönderilmiş iletiler ve kurallar arayın.
    .step-4 = Cihazınızı güncel bir virüs tarayıcısıyla taratın.
    .otherwise = Alıcının bu konuda yapabileceği bir şey yok.
    .admin = Önce oturum açmayı engelleyin, parolayı sıfırlayın, tüm oturumları ve belirteçleri sonlandırın. Sonra oturum açma günlüğünü okuyun; yabancı gelen kutusu kurallarını, yönlendirmeleri, temsilcileri, uygulama izinlerini ve bağlayıcıları kaldırın; giden kuyruğunu boşaltın. Engeli en son kaldırın. Microsoft 365’te bir kullanıcı (5.1.8) kısıtlı varlıklar sayfasında, bir kuruluş (5.7.7xx) destek tarafından serbest bırakılır. İletiler istenen bir toplu gönderimse bir toplu gönderim hizmeti kullanın.

cause-send-as-denied =
    .headline = Bu hesap gönderen adresini kullanamıyor
    .why = Gönderen taraftaki bir posta sunucusuna göre gönderen adresi bu hesaba ait değil.
    .act = gönderen adresine izin vermek
    .step-1 = Gönderen olarak kendi adresinizi seçin, sonra iletiyi yeniden gönderin.
    .step-2 = Öbür adresi mi kullanmanız gerekiyor? Bu bildirimin tamamını sistem yöneticinize iletin.
    .otherwise = Alıcının bu konuda yapabileceği bir şey yok.
    .admin = Günlükte üç şeyi karşılaştırın: oturum, MAIL FROM ve From alanı. Kullanım istenen bir şeyse Send As veya Send on Behalf izni verin (Exchange; çoğaltma için zaman tanıyın), adresi oturumla eşleyin (Postfix’te smtpd_sender_login_maps) veya doğrulanmış bir alias olarak ekleyin. Cihazların ve programların kendi adresi olan kendi hesabı olmalı. Bunu kimse istemediyse kötüye kullanım arayın.

cause-sender-not-allowed =
    .headline = { $domain } sunucusu bu adrese sizden ileti almıyor
    .why = Bazı adresler yalnızca belirli gönderenlerden, örneğin iş arkadaşlarından veya liste üyelerinden ileti alır. Bazıları da belirli gönderenlere kapalıdır.
    .act = adresinize izin vermek
    .step-1 = Alıcıya veya grubun sahibine başka bir yoldan ulaşın. Adresinize izin verilmesini isteyin.
    .step-2 = Birden çok adresiniz mi var? Orada bilinen adresten yazın.
    .step-3 = Bu bir e-posta listesi mi? Önce listeye üye olun.
    .otherwise = { $domain } sistem yöneticileri bu adrese kimlerin yazabildiğini görebilir.
    .recipient = Göndereni, size veya grubunuza yazabilenlere ekleyin. Yapamıyorsanız sistem yöneticinizden isteyin.
    .admin = Alıcı, gönderenleri kısıtlıyor: kapalı grup, üyelere açık liste, yalnızca iç gönderenler veya bir engel. Sahibi veya sistem yöneticileri gönderene izin verebilir. Kullanılan gönderen adresinin kayıtlı adres olduğunu kontrol edin.

cause-list-restricted =
    .headline = { $domain } sunucusuna göre bu liste adresinize kapalı
    .why = Birçok liste ve grup yalnızca üyelerden veya adı kayıtlı gönderenlerden ileti alır. Posta sunucusuna göre adresiniz bunların arasında değil.
    .act = adresinizi eklemek
    .step-1 = Üye misiniz? Üye olurken verdiğiniz adresten yazın.
    .step-2 = Listeye üye olun veya sahibinden adresinizi eklemesini başka bir yoldan isteyin.
    .step-3 = Acil mi? Tanıdığınız üyelere doğrudan yazın.
    .otherwise = { $domain } sistem yöneticileri listenin sahibini söyleyebilir.
    .recipient = Bu liste veya grup sizin mi? Göndereni ekleyin veya dışarıdan gelen iletileri onayınıza bırakın.
    .admin = From alanını ve zarftaki göndereni üyelerle ve izinli yazarlarla karşılaştırın: bunun nedeni genellikle bir alias veya değişmiş bir adrestir. Liste sahibi adresi ekleyebilir veya başkalarının iletilerini onaya alabilir. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), bir Microsoft 365 grubunun dış gönderenleri (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } sunucusu bu adrese yalnızca içeriden ileti alıyor
    .why = Posta sunucusuna göre bu adres yalnızca kendi kuruluşundan ileti alır. İletiniz kuruluş içinden sayılmadı.
    .act = dış gönderenlere izin vermek
    .step-1 = Bu kuruluştan mısınız? İletiyi oradaki hesabınızdan gönderin.
    .step-2 = Alıcıdan veya grubun sahibinden dış gönderenlere izin vermesini başka bir yoldan isteyin.
    .step-3 = Kuruluşun başka bir adresini kullanın, örneğin internet sitesindekini.
    .otherwise = { $domain } sistem yöneticileri adresi dışarıdan gelen iletilere açabilir.
    .recipient = Sistem yöneticinizden bu adres için dışarıdan gelen iletilere veya tek tek gönderenlere izin vermesini isteyin.
    .admin = Exchange 5.7.12 ve 5.7.13x: alıcı nesnesi kimliği doğrulanmış gönderen istiyor. RequireSenderAuthenticationEnabled değerini kapatın veya gönderen için bir kişi nesnesi oluşturup ona izin verin. Gönderen içerideyse ileti oturum açılmadan gelmiştir: cihazın veya programın oturum açmasını sağlayın veya kendi sunucularınız arasındaki bağlayıcıyı iç sayılacak biçimde düzeltin.

cause-sender-blocked =
    .headline = { $domain } sunucusuna göre e-postalarınız engelleniyor
    .why = Posta sunucusuna göre adresiniz, alan adınız veya sunucunuz engellenen gönderenler listesinde. Engel bilerek konmuş olabilir; bu bir yanlışlık da olabilir.
    .act = engeli kaldırmak
    .step-1 = Yanlışlık olabilir mi? Karşı tarafa başka bir yoldan ulaşıp engelin kaldırılmasını isteyin.
    .step-2 = Bu alan adındaki başkalarına giden iletiler de mi engelleniyor? Bu bildirimin tamamını sistem yöneticinize iletin.
    .otherwise = { $domain } sistem yöneticileri engelin nerede ve neden konduğunu görebilir.
    .recipient = Gönderen, engellenen gönderenler listenizde yanlışlıkla mı duruyor? Kaydı silin. Kayıt yoksa sistem yöneticinize sorun.
    .admin = Engel karşı tarafta, alıcı veya sistem yöneticileri tarafından konmuş (Exchange 5.7.507, 5.7.513). Engelin neye uygulandığını bulun: önce alan adınızdaki başka bir hesabı, sonra başka bir IP adresini deneyin. Bu gönderenden istenmeyen toplu gönderimler olup olmadığına bakın ve her durdurma isteğini yerine getirin. Sonra karşı tarafın postmaster adresine yanıtı, zamanı, gönderen adresini ve IP adresini yazın.

cause-sender-not-verified =
    .headline = { $domain } sunucusu iletinin kaynağını doğrulayamadı
    .why = { $domain } posta sunucusu, bir iletinin gerçekten belirttiği yerden gelip gelmediğini denetler. Bu ileti denetimden geçmedi.
    .act = alan adı ayarlarını düzeltmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Yalnızca adresinizin ait olduğu e-posta hizmetinden gönderin.
    .otherwise = İleti yolda yönlendirildiyse { $domain } sistem yöneticileri yardımcı olabilir.
    .recipient = Bu posta kutusuna başka bir kutudan e-posta mı yönlendiriliyor? İletileri doğrudan o kutudan alın: yönlendirme bu denetimi bozabilir.
    .admin = Gönderen IP adresi için SPF kaydını, DKIM imzasını ve From alan adıyla DMARC uyumunu kontrol edin. Gönderen sunucunun, kendisine geri çözümlenen bir ters DNS adı olmalı. Yönlendirenler ve sizin adınıza gönderen hizmetler de kapsanmalı.

cause-spf-failed =
    .headline = { $domain } sunucusu gönderen sunucuyu doğrulayamadı
    .why = Bir alan adı, e-postalarını gönderebilecek sunucuları SPF yöntemiyle listeleyebilir. { $domain } sunucusunun bu listeye göre yaptığı denetim olumlu sonuç vermedi.
    .act = SPF kaydını düzeltmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Yalnızca adresinizin ait olduğu e-posta hizmetinden gönderin.
    .otherwise = İleti { $domain } alan adına yönlendirildiyse sorun, iletiyi yönlendiren sunucudan kaynaklanıyor olabilir.
    .recipient = Bu posta kutusuna başka bir kutudan e-posta mı yönlendiriliyor? İletileri doğrudan o kutudan alın: yönlendirme bu denetimi bozabilir.
    .admin = MAIL FROM alan adı için, o boşsa EHLO adı için ve karşı sunucunun gördüğü IP adresi için SPF (RFC 7208) değerlendirin; IPv6 adreslerini unutmayın. Fail: adresi veya hizmetin include değerini ekleyin ya da listedeki bir sunucudan gönderin. Permerror: tam olarak bir v=spf1 kaydı, en çok 10 DNS sorgusu ve 2 boş sorgu, yazım hatası yok. Temperror: ad sunucularınız. Yönlendiren sunucuya SRS gerekir.

cause-dkim-failed =
    .headline = { $domain } sunucusu geçerli bir dijital imza bulamadı
    .why = E-posta hizmetleri, iletilerin nereden geldiğini göstermek için onları DKIM yöntemiyle imzalar. { $domain } sunucusunda böyle bir imza denetimden geçmedi.
    .act = DKIM imzasını düzeltmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = İleti bir e-posta listesinden mi gitti? Alıcıya doğrudan yazın.
    .step-3 = Yalnızca adresinizin ait olduğu e-posta hizmetinden gönderin.
    .otherwise = { $domain } sistem yöneticileri imzada neyin yanlış olduğunu söyleyebilir.
    .admin = Bir iletiye çıktığı hâliyle bakın: DKIM-Signature var mı (RFC 6376)? Anahtarı <s>._domainkey.<d> altında sorgulayın: var, boş değil, özel anahtarın eşi, RSA en az 1024, daha iyisi 2048 bit (RFC 8301). Gövde özeti tutmuyorsa imzadan sonra bir şey iletiyi değiştiriyor: alt bilgiler, ağ geçitleri, yeniden kodlama. X.7.22: d= değeri From alan adı olan imza yok. x= değerini ve saati kontrol edin.

cause-dmarc-failed =
    .headline = { $domain } sunucusu iletiyi gönderenle eşleştiremedi
    .why = Alan adınız, kendisinden geldiği kanıtlanmayan e-postaların reddedilmesini isteyebilir. { $domain } sunucusunda bu kanıt (DMARC) bulunamadı.
    .act = gönderen denetimlerini düzeltmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Yalnızca adresinizin ait olduğu e-posta hizmetinden gönderin.
    .step-3 = İleti bir e-posta listesinden mi gitti? Alıcıya doğrudan yazın.
    .otherwise = İleti yolda yönlendirildiyse { $domain } sistem yöneticileri bir istisna yapabilir.
    .recipient = Bu posta kutusuna başka bir kutudan e-posta mı yönlendiriliyor? İletileri doğrudan o kutudan alın: yönlendirme bu denetimi bozabilir.
    .admin = _dmarc.<From alan adı> kaydını sorgulayın: p=, sp=, aspf=, adkim= (RFC 7489). SPF veya DKIM geçmeli ve alan adı From ile uyumlu olmalı. Sizin adınıza gönderen her hizmete alan adınızın altında bir DKIM anahtarı veya orada bir dönüş adresi gerekir; toplu raporlar (rua=) hangisinin geçmediğini gösterir. Listeler ve yönlendirenler From alanını yeniden yazmalı veya imzalı içeriğe dokunmamalı. p= değerini yalnızca onarım sürdükçe gevşetin.

cause-arc-failed =
    .headline = { $domain } sunucusu iletinin yönlendirilişine güvenmiyor
    .why = E-posta yönlendiren sunucular denetimlerini ARC yöntemiyle kaydedebilir. { $domain } sunucusuna göre bu iletideki kayıt geçerli değil.
    .act = yönlendirmeyi kontrol etmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Alıcıya bir liste veya yönlendirme adresi üzerinden değil, doğrudan yazın.
    .otherwise = İletiyi başkasının sunucusu yönlendirdiyse bunu o sunucuyu işletenler düzeltmeli.
    .recipient = Bu posta kutusuna başka bir kutudan e-posta mı yönlendiriliyor? İletileri doğrudan o kutudan alın: yönlendirme bu denetimi bozabilir.
    .admin = İletinin zincirini geldiği hâliyle doğrulayın (RFC 8617): 1 ile n arası örnekler boşluksuz, ilkinde cv=none, öbürlerinde cv=pass, her ARC-Seal DNS içindeki anahtarıyla doğrulanabilir, en yenisinde ARC-Message-Signature. Kümesi geçmeyen veya mühürledikten sonra iletiyi değiştiren ilk sunucu nedendir: mühürlemeyi orada düzeltin veya kapatın. SPF, DKIM ve DMARC, ARC olmadan da karar verir.

cause-reverse-dns-missing =
    .headline = { $domain } sunucusu gönderen sunucunun adını doğrulayamadı
    .why = Bir posta sunucusunun internet adresi bir adla eşleşmeli. { $domain } sunucusunda gönderen sunucu bu denetimden geçmedi.
    .act = sunucu adını ayarlamak
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Başka bir e-posta hizmetinde hesabınız var mı? İletiyi oradan gönderin.
    .otherwise = { $domain } sistem yöneticileri bir istisna yapabilir.
    .admin = Yanıttaki veya günlüğünüzdeki gönderen IP adresini alın ve PTR kaydını sorgulayın; bu adın aynı adresi gösteren bir A veya AAAA kaydı olmalı. PTR kaydını adres bloğunun sahibi ayarlar: genellikle barındırma veya internet sağlayıcınız. IPv6 adresini de kontrol edin veya kaydı olana kadar IPv4 üzerinden gönderin. EHLO aynı adı versin; adresten türetilmiş genel adlardan kaçının.

cause-sending-server-refused =
    .headline = { $domain } sunucusu gönderen sunucuyu reddediyor
    .why = Bu, iletinizle değil, iletilerinizi gönderen posta sunucusuyla ilgili. O sunucudan gelen başka iletiler de reddedilebilir.
    .act = sunucunun kabul edilmesini sağlamak
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = { $domain } sistem yöneticileri bir istisna yapabilir.
    .recipient = Bu gönderenden ileti mi bekliyorsunuz? Sistem yöneticinizden bir istisna isteyin.
    .admin = Yanıt bir engelleme listesi anıyorsa silinmesini istemeden önce nedeni bulup durdurun. Ters DNS kaydını, EHLO ile verilen adı ve olağan dışı gönderim miktarlarını kontrol edin. Liste yoksa karşı tarafın postmaster adresine gönderen IP adresini yazın.

cause-sending-server-blocklisted =
    .headline = { $domain }: gönderen sunucu bir engelleme listesinde
    .why = Engelleme listeleri, istenmeyen posta gönderdiği söylenen sunucuları içerir. Bir sunucuyu genellikle birçok kişi kullanır; bu yüzden bunun sizinle ilgisi olmayabilir.
    .act = kaydı sildirmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Başka bir e-posta hizmetinde hesabınız var mı? İletiyi oradan gönderin.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = { $domain } sistem yöneticileri, kayıt silinene kadar bir istisna yapabilir.
    .recipient = Bu gönderenden ileti mi bekliyorsunuz? Sistem yöneticinizden bir istisna isteyin.
    .admin = Listeyi yanıtta bulun ve gönderen IP adresinizi orada sorgulayın; bazı listeler alan adları veya bağlantılarla ilgilidir. Önce nedeni bulup durdurun: ele geçirilmiş hesap, açık relay, web formu, aynı adresin arkasındaki virüslü cihaz. Sonra o listenin sayfasında silinmesini isteyin (Spamhaus veya Microsoft listeden çıkarma sayfası). Dinamik adres listeleri: sağlayıcınızın relay sunucusundan gönderin. Paylaşılan adres: sağlayıcıya haber verin.

cause-sending-server-reputation-low =
    .headline = { $domain } sunucusu gönderen sunucuya pek güvenmiyor
    .why = Posta sistemleri bir sunucuyu daha önce gönderdiği e-postalara göre değerlendirir. { $domain } sunucusunda gönderen sunucunun notu çok düşük.
    .act = sunucunun notunu yükseltmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = Bir gün bekleyin, sonra iletiyi yeniden gönderin. Notlar zamanla değişir.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = { $domain } sistem yöneticileri bir istisna yapabilir.
    .recipient = Bu gönderenden ileti mi bekliyorsunuz? Sistem yöneticinizden bir istisna isteyin.
    .admin = Sırayla kontrol edin: SPF, DKIM, DMARC ve ters DNS; ani gönderim artışı ve ele geçirilmiş hesaplar; şikâyet ve hata oranları. Sağlayıcının kendi sayfaları onun görüşünü gösterir: Google Postmaster Tools, Microsoft SNDS ve JMRP, Yahoo Sender Hub. Yeni bir adrese yavaş yavaş artan birkaç haftalık gönderim gerekir. Toplu gönderimleri başka bir adresten ve yalnızca isteyenlere yapın. Sonra yanıtla birlikte sağlayıcının formunu kullanın.

cause-greeting-refused =
    .headline = Gönderen sunucunun kendini tanıtması kabul edilmedi
    .why = İki posta sunucusu karşılaşınca ilki adını söyler. Öbür sunucu kendisine söylenen adı kabul etmedi.
    .act = sunucu adını düzeltmek
    .step-1 = Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-2 = İletiyi bir cihaz veya program kendiliğinden mi gönderdi? E-posta hizmetiniz üzerinden göndermesini sağlayın.
    .otherwise = { $domain } sistem yöneticileri bir istisna yapabilir.
    .admin = EHLO sonrasındaki ad, çözümlenen tam bir sunucu adı olmalı (RFC 5321, bölüm 2.3.5 ve 4.1.1.1); en iyisi PTR kaydındaki ad. Genellikle reddedilenler: localhost, noktasız ad, .local, köşeli parantezsiz adres, alıcının kendi adı. Postfix’te smtp_helo_name, Exchange’de gönderme bağlayıcısının FQDN değerini ayarlayın. Ad doğruysa aynı adresin arkasında hangi sunucunun veya programın başka bir ad söylediğini bulun.

cause-rate-limited =
    .headline = Kısa sürede çok fazla ileti
    .why = Yoldaki bir posta sunucusu belirli bir sürede kabul ettiği ileti sayısını sınırlıyor. Bu sınıra ulaşıldı. Başkalarının iletileri de sayılıyor olabilir.
    .act = bekleyip yeniden göndermek
    .step-1 = Yarına kadar bekleyin, sonra iletiyi yeniden gönderin.
    .step-2 = Birçok kişiye mi yazıyorsunuz? İletileri daha uzun bir süreye yayın.
    .step-3 = Yalnızca birkaç ileti mi gönderdiniz? Sistem yöneticinize haber verin ve güvenlik için parolanızı değiştirin.
    .otherwise = Bu sık oluyorsa sistem yöneticiniz hangi sınırın geçerli olduğunu bulabilir.
    .admin = Sınırın kime ait olduğunu bulun: size mi, karşı sisteme mi, yoksa o tek posta kutusuna mı? Hedef başına yavaşlatın ve toplu gönderimleri yayın. Tek hesaptan ani bir artış, hesabın ele geçirildiğini gösterebilir.

cause-sending-quota-exceeded =
    .headline = Gönderim sınırına ulaşıldı
    .why = Hesaplar ve kuruluşlar belirli bir sürede yalnızca belirli sayıda ileti gönderebilir. Rapora göre bu sayıya ulaşıldı.
    .act = bekleyip yeniden göndermek
    .step-1 = Bir gün bekleyin, sonra iletiyi yeniden gönderin. Sınırların çoğu 24 saat içindir.
    .step-2 = Birçok kişiye mi yazıyorsunuz? Sistem yöneticinizden toplu gönderim için bir hizmet isteyin.
    .step-3 = Yalnızca birkaç ileti mi gönderdiniz? Parolanızı değiştirin ve sistem yöneticinize haber verin.
    .otherwise = Sistem yöneticiniz nelerin gönderildiğini görebilir ve belki sınırı yükseltebilir.
    .admin = Kotanın kime ait olduğunu bulun: hesabın mı, kuruluşun mu, relay sunucunuzun mu (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5)? Son 24 saatin iletilerini ve alıcılarını hesaba göre sayın; betik, döngü ve ele geçirilmiş hesap arayın. Sınırların çoğu kayan pencerelidir: yeniden göndermek yerine kuyruğu bekletin. Toplu gönderimleri bir toplu gönderim hizmetine taşıyın veya sınırı yükselttirin.

cause-recipient-rate-limited =
    .headline = { $domain } sunucusuna göre kutuya çok fazla ileti geliyor
    .why = { $domain } posta sunucusu, tek bir posta kutusunun ne kadar hızlı ileti alabileceğini sınırlıyor. Başkalarının iletileri de sayılır.
    .act = bekleyip yeniden göndermek
    .step-1 = Bir saat bekleyin, sonra iletiyi yeniden gönderin.
    .step-2 = Bu adrese sizin bir programınız mı yazıyor? Daha az ileti göndermesini sağlayın.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = Bu sürerse { $domain } sistem yöneticileri bütün bu iletilerin nereden geldiğini görebilir.
    .recipient = Çok sayıda ileti tek bir programdan veya hizmetten mi geliyor? Daha seyrek gönderilmelerini sağlayın. Nedenini bilmiyorsanız sistem yöneticinize haber verin.
    .admin = Sınır tek bir posta kutusu için: bu gönderenden (Exchange 5.2.121) veya herkesten (Exchange 5.2.122, Google 4.2.1 ve 5.2.1). İzleme alarmlarını, betikleri ve birbirini yanıtlayan iki otomatik yanıtı (RFC 3834) arayın. Alarmları toplu bildirin ve bu alıcı için eş zamanlılığı düşürün. Karşı tarafın sistem yöneticileri kaynağı bulabilir veya sınırı daha yüksek bir grup ya da ortak posta kutusu kullanabilir.

cause-flood-detected =
    .headline = Bir posta sunucusu çok fazla benzer ileti gördü
    .why = Sunucuya göre bu ileti, benzer iletilerden oluşan bir yığının parçası gibi görünüyor. Aralarına rastlantıyla girmiş olabilir.
    .act = bekleyip yeniden göndermek
    .step-1 = Yarına kadar bekleyin, sonra iletiyi yeniden gönderin.
    .step-2 = Aynı metni birçok kişiye mi gönderiyorsunuz? Toplu gönderim için bir hizmet kullanın.
    .step-3 = Yalnızca bunu mu gönderdiniz? Parolanızı değiştirin ve sistem yöneticinize haber verin.
    .otherwise = { $domain } sistem yöneticileri, sistemlerinin neyi saydığını söyleyebilir.
    .recipient = Posta kutunuza ansızın çok sayıda benzer ileti mi geldi? Sistem yöneticinize haber verin. Aralarında önemli olanları, örneğin bankanızdan geleni arayın.
    .admin = X.7.28: adresinizden, ağınızdan veya alan adınızdan çok fazla benzer ileti ya da aynı Message-ID ile birkaç ileti. Kaynağı günlüğünüzde konuya ve hesaba göre bulun: ele geçirilmiş hesap, döngü, betik veya insanları üye yapmak için kötüye kullanılan bir web formu (onaylı üyelik ve captcha kullanın). Durdurun, iletilerini kuyruktan silin ve kalanını yavaş yavaş gönderin.

cause-asked-to-try-later =
    .headline = { $domain } sunucusu sonra yeniden denenmesini istiyor
    .why = { $domain } posta sunucusu iletiyi şimdilik kabul etmiyor. Sunucular yoğun veya temkinli olduklarında böyle yanıt verir.
    .act = bekleyip yeniden göndermek
    .step-1 = Birkaç saat bekleyin, sonra iletiyi yeniden gönderin.
    .step-2 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = Günlerce sürerse { $domain } sistem yöneticileri nedenini bulabilir.
    .admin = Karşı sunucu geçici bir ret yanıtı verdi. Sisteminizin aynı IP adresinden yeniden denediğini kontrol edin; gri listeleme buna dayanır. Bir günlük denemeler işe yaramazsa karşı tarafın postmaster adresine yanıtı ve zamanları yazın.

cause-greylisted =
    .headline = { $domain } sunucusu tanımadığı göndereni bilerek bekletiyor
    .why = Posta sunucusu, tanımadığı bir gönderenin iletisini ancak bir süre sonraki denemede alıyor. Bu, istenmeyen postaları uzak tutar.
    .act = bekleyip yeniden göndermek
    .step-1 = Bir saat bekleyin, sonra iletiyi aynı adresten yeniden gönderin.
    .step-2 = Yine mi olmadı? Bu bildirimin tamamını sistem yöneticinize iletin.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = { $domain } sistem yöneticileri adresinizi bekletmeden geçirebilir.
    .recipient = Bu gönderenden ileti mi bekliyorsunuz? Sistem yöneticinizden adresin bekletilmeden geçirilmesini isteyin.
    .admin = Gri listeleme (RFC 6647) IP adresini veya ağını, göndereni ve alıcıyı hatırlar ve birkaç dakika sonraki denemeyi kabul eder. Kuyruğunuzun 4yz yanıtından sonra bir saat içinde ve en az bir gün boyunca, aynı adresten ve aynı zarf göndereniyle yeniden denediğini kontrol edin: adres havuzları ve değişen dönüş adresleri bunu bozar. Karşı tarafın sistem yöneticileri SPF, ağ veya izin listesiyle muafiyet verebilir.

cause-system-congested =
    .headline = { $domain } sunucusuna göre posta sistemi aşırı yüklü
    .why = Posta sunucusu, kaldırabileceğinden fazla işi olduğunu bildiriyor. Böyle zamanlar genellikle geçer.
    .act = bekleyip yeniden göndermek
    .step-1 = Yarına kadar bekleyin, sonra iletiyi yeniden gönderin.
    .step-2 = Oraya çok ileti mi gönderiyorsunuz? Daha uzun bir süreye yayın.
    .step-3 = Acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = Günlerce sürerse { $domain } sistem yöneticilerinin sistemlerini rahatlatması gerekir.
    .admin = Gönderen tarafta: bu hedefe aynı anda daha az bağlantı, daha uzun aralar ve öbür MX sunucularını denemek. Karşı tarafta sırayla: bağlantı sayısı ve sınırı, kuyruğun uzunluğu, yavaş filtreler ve sorgular (DNS listeleri, dizin), disk gecikmesi, yük. Saat başlarındaki artışlar toplu gönderimlere ve betiklere işaret eder.

cause-priority-too-low =
    .headline = { $domain } sunucusu yalnızca daha öncelikli ileti alıyor
    .why = Posta sunucusuna göre bu öncelikteki iletiler beklemek zorunda. Acil durumlarda veya yoğun trafikte böyle olur.
    .act = bekleyip yeniden göndermek
    .step-1 = Birkaç saat bekleyin, sonra iletiyi yeniden gönderin.
    .step-2 = İletilerinizin önceliği daha yüksek mi olmalı? Sistem yöneticinize sorun.
    .step-3 = Bekleyemeyecek kadar acil mi? Alıcıya başka bir yoldan ulaşın.
    .otherwise = { $domain } sistem yöneticileri, her öncelikteki iletilerin ne zaman yeniden kabul edileceğini bilir.
    .admin = Karşı sunucu MT-PRIORITY (RFC 6710) kullanıyor; yanıtı, aldığı en düşük düzeyi içerebilir. Bunu MAIL FROM komutundaki veya MT-Priority alanındaki (RFC 6758) düzeyle karşılaştırın. Düzeyi yalnızca hakkı olan gönderenler için yükseltin. E-posta programlarının Importance ve X-Priority alanları sayılmaz. Yoksa kuyruğu bekletin.

cause-secure-connection-failed =
    .headline = { $domain } sunucusuyla güvenli bağlantı kurulamadı
    .why = Bu ileti yalnızca güvenli bir bağlantıyla gidebilir. Karşı sunucuyla bağlantı yeterince güvenli hâle getirilemedi.
    .act = güvenlik ayarlarını kontrol etmek
    .step-1 = Alıcıya iletinin ulaşmadığını başka bir yoldan bildirin.
    .step-2 = Bir gün bekleyin, sonra iletiyi yeniden gönderin.
    .otherwise = { $domain } dışındaki alan adlarında da oluyorsa bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = Her MX sunucusunda STARTTLS deneyin: sunuluyor mu, sertifika geçerli mi, sunucunun adını içeriyor mu? MX sunucularını MTA-STS ilkesiyle ve TLSA kayıtlarıyla karşılaştırın. REQUIRETLS taşıyan bir ileti, yoldaki her sunucunun bunu sunmasını ister.

cause-mta-sts-failed =
    .headline = { $domain } güvenlik kuralları denetimi olumsuz sonuçlandı
    .why = Bu alan adı, posta sunucularına güvenli bağlantı için kurallar yayımlıyor. Rapora göre bulunan sunucu bunlara uymadı.
    .act = güvenlik kurallarını düzeltmek
    .step-1 = Alıcıya, alan adının güvenlik kurallarının iletileri durdurduğunu başka bir yoldan bildirin.
    .step-2 = Acil mi? Alıcının başka bir alan adındaki adresini kullanın.
    .step-3 = Bir gün bekleyin, sonra iletiyi yeniden gönderin.
    .otherwise = { $domain } sistem yöneticilerinin kuralları veya sunucuyu düzeltmesi gerekir.
    .admin = İlkeyi https://mta-sts.<alan-adı>/.well-known/mta-sts.txt adresinden alın (RFC 8461). Her MX sunucusu bir mx: satırına uymalı, STARTTLS sunmalı ve kendi adı için geçerli bir sertifika göstermeli. MX sunucuları değişecekse: yenilerini ilkede listeleyin, _mta-sts TXT kaydındaki id değerini değiştirin, eski ilkenin max_age süresini bekleyin, sonra MX kaydını değiştirin. Bu sırada testing modu postayı geçirir. Gönderen taraf: id, önbellektekinden farklıysa yeniden alın.

cause-dane-failed =
    .headline = { $domain } güvenlik kayıtları denetimi olumsuz sonuçlandı
    .why = Bu alan adı, posta sunucusunu tanıtan kayıtlar yayımlıyor. Rapora göre kayıtlar veya sunucu denetimden geçmedi.
    .act = güvenlik kayıtlarını düzeltmek
    .step-1 = Alıcıya, alan adının güvenlik kayıtlarının iletileri durdurduğunu başka bir yoldan bildirin.
    .step-2 = Acil mi? Alıcının başka bir alan adındaki adresini kullanın.
    .step-3 = Bir gün bekleyin, sonra iletiyi yeniden gönderin.
    .otherwise = { $domain } dışındaki alan adlarında da oluyorsa bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = _25._tcp.<MX sunucusu> altındaki TLSA kaydını sorgulayın ve kullanılan sertifikayla karşılaştırın (RFC 7672; en iyi seçim 3 1 1). Bunun nedeni genellikle kaydından önce değişen anahtardır: eski ve yeni TLSA kayıtlarını yayımlayın, TTL süresini bekleyin, sonra sertifikayı değiştirin. STARTTLS sunulduğunu kontrol edin. Alan adının ve MX sunucusunun bölgelerinde DNSSEC doğrulayın: süresi dolmuş imzalar, anahtar değişiminden kalan DS kayıtları. İmzalı başka alan adları da geçmiyorsa kendi çözümleyicinize ve saatine bakın.

cause-certificate-invalid =
    .headline = { $domain } sunucusunun sertifikası kabul edilmedi
    .why = Sertifika, bir sunucunun doğru sunucu olduğunu gösterir. Bu sertifikanın süresi dolmuş olabilir. Başka bir sunucunun adını taşıyor veya bilinmeyen bir kurumdan geliyor da olabilir.
    .act = sertifikayı yenilemek
    .step-1 = Alıcıya, posta sunucusunun sertifikasının kabul edilmediğini başka bir yoldan bildirin.
    .step-2 = Acil mi? Alıcının başka bir alan adındaki adresini kullanın.
    .step-3 = Bir gün bekleyin, sonra iletiyi yeniden gönderin.
    .otherwise = { $domain } dışındaki alan adlarında da oluyorsa bu bildirimin tamamını sistem yöneticinize iletin.
    .admin = Her MX sunucusunu openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts ile deneyin. Süreyi, subject alternative name değerleri arasında MX sunucusunun adını, ara sertifikaları ve vereni kontrol edin. Yenilemeden sonra posta hizmeti her MX sunucusunda yeniden yüklenmeli. Gönderen tarafta: saat, CA paketi ve bu alan adı için geçerli sertifika isteyen kural veya bağlayıcı.

cause-requiretls-unsupported =
    .headline = Yoldaki bir sunucu güvenli teslimi garanti edemiyor
    .why = Bu ileti, yoldaki her bağlantının güvenli olması koşuluyla gönderildi. Bir sonraki posta sunucusu bunun için söz vermiyor.
    .act = güvenli teslimi desteklemek
    .step-1 = İletide gizli bir şey yoksa bu koşul olmadan yeniden gönderin.
    .step-2 = İleti gizliyse alıcıyla başka bir güvenli yol kararlaştırın.
    .otherwise = { $domain } sistem yöneticileri, sistemlerinin bu koşulu destekleyip destekleyemeyeceğini öğrenebilir.
    .admin = İleti REQUIRETLS taşıyor (RFC 8689). Bir sonraki durak, TLS içinde EHLO sonrasında geçerli bir sertifikayla REQUIRETLS bildirmeli ve MX kaydı DNSSEC veya MTA-STS ile korunmalı. Her MX sunucusunu deneyin: desteklemeyen bir tanesi yeter. Karşı tarafta posta kutusuna kadar her durak bunu desteklemeli. Gönderen tarafta koşuldan vazgeçmeye yalnızca gönderen karar vermeli.
