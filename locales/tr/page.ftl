### Toplu gönderimlerin günlük sayfası (`retourpost ledger serve`), gönderim yapanlar için.
###
### Düğmeler ve bağlantılar kısadır, eylem bildirir (Göster, Kaydet). Etiketler cümle değildir.

## Her sayfada

page-title = Toplu gönderimler
page-skip = İçeriğe geç
page-views = Görünümler
page-language = Dil
page-all-mailings = Bütün gönderimler
page-as-of = { $moment } itibarıyla

## Giriş

page-access-heading = Erişim kodu gerekiyor
page-access-what = Sistem yöneticinizin verdiği erişim kodunu yazın.
page-access-code = Erişim kodu
page-access-enter = Devam et
page-access-wrong = Bu erişim kodu geçerli değil. Kodu kontrol edin veya sistem yöneticinizden yenisini isteyin.
page-leave = Çık

## Gönderim listesi

page-no-mailings = Henüz kayıtlı bir gönderim yok.
page-column-mailing = Gönderim
page-column-begun = Başlangıç
page-column-state = Durum
page-column-messages = İletiler
page-state-prepared = Onay bekliyor
page-state-running = Sürüyor
page-state-ended = Bitti
page-policy = İletiler nasıl sayılır
page-validity = Denemelerin süresi
page-ends = Denemelerin sonu

## Bir gönderimin görünümleri

page-view-rates = İstatistikler
page-view-log = Günlük
page-view-causes = Nedenler
page-view-quarantine = Karantina

## İstatistikler

page-time-heading = Zaman içinde
page-column-time = Zaman
page-column-meaning = Açıklama
page-column-number = Sayı
page-column-share = Oran

## Günlük

page-column-address = Adres
page-column-status = Durum
page-column-reason = Neden
page-column-changed = Son değişiklik
page-address-forgotten = Adres kaldırıldı
page-search = Adres bul
page-filter-status = Durum
page-filter-cause = Neden
page-filter-domain = Alan adı
page-filter-all = Tümü
page-filter-apply = Göster
page-filter-clear = Tümünü göster
page-log-none = Bu aramaya uyan ileti yok.
page-log-count = { $count } ileti
page-next = Sonraki satırlar
page-first = İlk satırlar
page-csv = Tablo olarak kaydet (CSV)
page-events-heading = Bu iletiye ne oldu
page-column-said = Posta sisteminin yanıtı
page-unverified = Doğrulanmadı: bu raporu herhangi biri göndermiş olabilir. Sayılmaz.

## Nedenler

page-column-cause = Neden
page-column-failed = Teslim edilemeyen
page-column-retrying = Yeniden denenen
page-causes-none = Teslim edilemeyen ileti yok.

## Karantina

page-column-errors = Hatalar
page-column-since = Ne zamandan beri
page-quarantine-none = Karantinada adres yok.

## Birlikte gönderilen bildirimler

page-notices = Bildirimler
page-notices-none = Henüz hazırlanmış bildirim yok.
page-column-name = Ad
page-column-prepared = Hazırlanma zamanı
page-outcome-failed = Teslim edilemedi
page-outcome-delayed = Gecikti
page-outcome-success = Teslim edildi veya aktarıldı
page-notices-way = Giden posta sunucusu
page-notices-not-before = En erken gönderme zamanı
page-notices-suppressed = { $count } rapor için bildirim gerekmiyor.
page-notices-wrong = { $count } rapor için bildirim hazırlanamadı:
page-notices-beyond =
    { $count ->
        [one] { $count } bildirim bekletilecek, çünkü alıcısı şimdilik yeterince bildirim aldı.
       *[other] { $count } bildirim bekletilecek, çünkü alıcıları şimdilik yeterince bildirim aldı.
    }
page-confirm-heading = Gönderilmeye hazır
page-confirm-what = { $count } bildirim hazır. Henüz hiçbir şey gönderilmedi.
page-confirm-start = Onayla ve gönder
page-confirm-look-only = Bu erişim koduyla yalnızca bakılabilir. Onaylamak için başlatma yetkisi gerekir.
page-confirm-done = Onaylandı. Gönderim başlıyor.
page-confirm-changed = Bu bildirimler bu arada değişti. Yeniden bakın, sonra onaylayın.
page-notices-left = { $count } bildirim henüz gönderilmedi.
page-notices-go-on = Kalanları gönder
page-notices-stopped = Gönderim durdu. Sistem yöneticinize şu nedeni söyleyin:
page-notices-waiting = Henüz gönderilmedi
page-notices-sent = Gönderildi
page-notices-refused = Reddedildi
page-notices-for-now = Şimdilik gönderilemedi
page-notices-held-back = Bekletiliyor
page-notices-unsure = Ulaşmış olabilir
    .meaning = Bu bildirimler kendiliğinden yeniden gönderilmez. Böylece kimse aynısını iki kez almaz.
page-refresh = Yenile

## Ters gidebilecekler

page-not-found = Böyle bir sayfa yok
page-not-found-what = Gönderim listesine dönün.
page-trouble = Günlük şu anda okunamıyor
page-trouble-what = Bir dakika sonra yeniden deneyin. Sorun sürerse sistem yöneticinize haber verin.
