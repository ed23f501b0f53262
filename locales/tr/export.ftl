### Her durumda aynı metni yazan posta sistemleri için şablonlar (`retourpost manual templates`).
###
### Metin, bir şey olmadan önce yazılır: neden ne olursa olsun ve kaç adres olursa olsun doğru olmalıdır.

## Gönderen ve konu

export-from = E-posta hizmeti
export-subject-success = Teslim edildi veya aktarıldı: iletiniz
export-subject-verify = İstediğiniz teslim raporu

## Ne oldu

export-failed-what = İletiniz bir veya daha çok adrese teslim edilemedi.
export-delayed-what = İletiniz bir veya daha çok adrese henüz teslim edilemedi.
export-success-what = İletiniz teslim edildi veya başka bir posta sistemine aktarıldı.
export-success-later = Aktarılan bir ileti yine de teslim edilemeyebilir. Bununla ilgili bir bildirim daha gelebilir.
export-verify-what = Bu, istenen teslim raporudur.
export-listed = Her adres, bir posta sisteminin onunla ilgili söyledikleriyle birlikte aşağıdadır. Bunlar çoğu zaman İngilizcedir.
export-enclosed = İletinizin tamamı veya yalnızca üst bilgileri ektedir: gönderen, konu, tarih ve benzeri satırlar.

## Gecikme

export-delayed-hours = İletinin en az bekleme süresi, saat olarak: { $hours }
export-delayed-days = Gönderimden sonra denemelerin süreceği gün sayısı: { $days }
export-urgent = Acil mi? Alıcıya başka bir yoldan, örneğin telefonla ulaşın.

## Teslim edilemeyen ve geciken iletiler için tek metin

export-problem-what = İletiniz bir veya daha çok adrese ulaşmadı.
export-problem-warning = Bu metnin üstünde şu İngilizce sözler varsa denemeyi sürdürüyoruz ve bir şey yapmanız gerekmiyor: { $words }
export-problem-otherwise = Bu sözler yoksa başka deneme yapılmayacak ve şunlar işe yarayabilir:

## Alan adı söylenemeyen yerlerde nedenler

export-who-their-admin = Karşı tarafın sistem yöneticileri. Çözüm: { $act }.
export-headline =
    .mailbox-unknown = Posta sunucusu bu adresi tanımıyor
    .domain-unknown = Bu adresin alan adı bulunamadı
    .mailbox-moved = Posta sunucusuna göre bu adres taşınmış
    .address-changed-hands = Posta sunucusuna göre adresin yeni bir sahibi var
    .mailbox-problem = Posta sunucusu bu posta kutusunda sorun bildiriyor
    .mailbox-full = Posta sunucusuna göre posta kutusu dolu
    .mailbox-disabled = Posta sunucusuna göre bu posta kutusu kapalı
    .list-expansion-failed = Bu listenin üyeleri bulunamadı
    .forwarding-broken = Posta sunucusuna göre bu kutunun yönlendirmesi bozuk
    .recipient-rate-limited = Posta sunucusuna göre bu kutuya çok fazla ileti geliyor
    .system-problem = Posta sunucusu kendi posta sisteminde sorun bildiriyor
    .system-full = Posta sunucusuna göre posta sistemi dolu
    .system-not-accepting = Posta sunucusuna göre posta sistemi ileti almıyor
    .system-misconfigured = Posta sunucusu kendi ayarlarında hata bildiriyor
    .feature-missing = Posta sunucusunda bu iletinin istediği bir özellik yok
    .host-unreachable = Bu adresin posta sunucusuna ulaşılamıyor
    .connection-refused = Bu adresin sunucusu bağlantıyı reddetti
    .connection-broken = Posta sunucusuyla bağlantı erken koptu
    .route-broken = Bu adrese giden bir yol bulunamadı
    .domain-lookup-failed = Bu adresin posta sunucusu öğrenilemedi
    .system-congested = Posta sunucusuna göre posta sistemi aşırı yüklü
    .refused-by-policy = Posta sunucusu iletiyi kendi kuralları gereği reddetti
    .refused-as-spam = Posta sunucusu iletiyi spam sayıyor
    .sender-not-allowed = Posta sunucusu bu adrese sizden ileti almıyor
    .list-restricted = Posta sunucusuna göre bu liste adresinize kapalı
    .outside-senders-refused = Posta sunucusu bu adrese yalnızca kuruluş içinden ileti alıyor
    .sender-not-verified = Posta sunucusu iletinin kaynağını doğrulayamadı
    .spf-failed = Posta sunucusu gönderen sunucuyu doğrulayamadı
    .dkim-failed = Posta sunucusu geçerli bir dijital imza bulamadı
    .dmarc-failed = Posta sunucusu iletiyi gönderenle eşleştiremedi
    .reverse-dns-missing = Posta sunucusu gönderen sunucunun adını doğrulayamadı
    .sending-server-refused = Posta sunucusu gönderen sunucunun postasını reddediyor
    .sending-server-blocklisted = Posta sunucusuna göre gönderen sunucu engelleme listesinde
    .sending-server-reputation-low = Posta sunucusu gönderen sunucuya pek güvenmiyor
    .asked-to-try-later = Posta sunucusu sonra yeniden denenmesini istiyor
    .priority-too-low = Posta sunucusu yalnızca daha öncelikli ileti alıyor
    .secure-connection-failed = Posta sunucusuyla güvenli bağlantı kurulamadı
    .mta-sts-failed = Alan adının güvenlik kuralları denetimi olumsuz sonuçlandı
    .dane-failed = Alan adının güvenlik kayıtları denetimi olumsuz sonuçlandı
    .certificate-invalid = Posta sunucusunun sertifikası kabul edilmedi
