### Bir toplu gönderimin sonucu: durumların, sayıların ve nedenlerin adları. Gönderimi yapanlara giden e-postalarda ve günlük
### sayfasında görünür.
###
### Durum, ileti için söylenir (Gönderildi, Teslim edilemedi). Hard bounce ve soft bounce bu işin sözcükleridir; .meaning onları
### düz bir cümleyle anlatır.

## İletinin durumu

ledger-status-pending = Bekliyor
    .meaning = İleti gönderilmek üzere aktarıldı. Henüz başka bir şey bilinmiyor.
ledger-status-taken-into-account = Gönderime alındı
    .meaning = Gönderim hizmeti iletiyi kabul etti. Teslim raporu henüz gelmedi.
ledger-status-sent = Gönderildi
    .meaning = İleti teslim edildi veya şimdiye kadar hiçbir şey geri gelmedi.
ledger-status-failed = Teslim edilemedi
    .meaning = İleti teslim edilemedi. Denemelerin sürüp sürmediği günlükte görülür.
ledger-status-ignored = Atlandı
    .meaning = İleti gönderilmedi. Yüzdelere katılmaz.

ledger-substatus-prepared = henüz aktarılmadı
ledger-substatus-retrying = yeniden deneniyor
ledger-substatus-final = başka deneme yapılmayacak
ledger-substatus-unconfirmed = teslimi onaylanmadı
ledger-late = geç geri geldi

## İletiler nasıl sayılır

ledger-policy-feedback = Teslim raporlarıyla
    .meaning = Her ileti, teslim raporu gelene kadar bekler. Teslim edilenlerin oranı sıfırdan başlayıp yükselir.
ledger-policy-optimistic = Teslim raporu olmadan
    .meaning = Bir şey geri gelene kadar her ileti gönderilmiş sayılır. İletiler geri geldikçe teslim edilenlerin oranı düşer.
ledger-policy-v8 = Campaign v8 gibi
    .meaning = Teslim raporu gelene kadar ileti yalnızca gönderime alınmış sayılır. Yeniden denenen ileti, teslim edilememiş sayılmaz.

## Gönderimin sayıları

ledger-percent = %{ $number }
ledger-part = { $total } içinde { $count }

ledger-rate-to-deliver = Teslim edilecek iletiler
    .meaning = Atlananlar dışında, gönderimdeki bütün iletiler.
ledger-rate-handed-over = Aktarılan
    .meaning = Posta sisteminin kabul ettiği iletiler. Aşağıdaki oranlar bu sayıya göredir.
ledger-rate-sent = Gönderilen iletiler
    .meaning = Teslim edilmiş veya teslim edilememiş sayılan iletiler.
ledger-rate-pending = Bekleyen
    .meaning = Henüz ne teslim edilmiş ne de teslim edilememiş sayılan iletiler.
ledger-rate-delivered = Teslim edilen
    .meaning = Aktarılanlar içinde, durumu “Gönderildi” olan iletiler.
ledger-rate-failed = Bounce’lar ve hatalar
    .meaning = Aktarılanlar içinde, durumu “Teslim edilemedi” olan iletiler.
ledger-rate-retrying = Yeniden denenen
    .meaning = Aktarılanlar içinde, şimdilik reddedilen iletiler. Posta sistemi yeniden deniyor.
ledger-rate-unconfirmed = Onaylanmayan
    .meaning = Aktarılanlar içinde, teslim raporu hiç gelmeyen iletiler. Gönderilmiş sayılırlar.
ledger-rate-hard = Hard bounce
    .meaning = Aktarılanlar içinde, adres çalışmadığı için teslim edilemeyen iletiler.
ledger-rate-soft = Soft bounce
    .meaning = Aktarılanlar içinde, başka bir nedenle teslim edilemeyen veya bekleyen iletiler. Adres doğru olabilir.
ledger-rate-rejected = Reddedilen
    .meaning = Aktarılanlar içinde, karşı posta sisteminin reddettiği iletiler.
ledger-rate-quarantined = Karantinada
    .meaning = Bütün iletiler içinde, adresi karantinada olduğu için atlananlar.
ledger-rate-denylisted = Hariç tutma listesinde
    .meaning = Bütün iletiler içinde, adresi hariç tutma listesinde olduğu için atlananlar.
ledger-rate-excluded = Atlanan
    .meaning = Bütün iletiler içinde, gönderilmeyenler.
ledger-rate-opened = Açılan
    .meaning = Teslim edilenler içinde, en az bir kez açılan iletiler.
ledger-rate-clicked = Tıklanan
    .meaning = Teslim edilenler içinde, bir bağlantısına en az bir kez tıklanan iletiler.
ledger-rate-complaints = Spam olarak işaretlenen
    .meaning = Teslim edilenler içinde, spam olarak işaretlenen iletiler.
ledger-rate-unsubscribed = Abonelikten çıkma
    .meaning = Teslim edilenler içinde, ardından abonelikten çıkılan iletiler.
ledger-rate-late = Geç geri gelen
    .meaning = Gönderilmiş sayıldıktan sonra geri gelen iletiler.

## Sorunun türü

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Sayılmaz

## İletinin neden teslim edilemediği veya atlandığı

ledger-reason-not-defined = Sınıflandırılmamış hata
ledger-reason-user-unknown = Bilinmeyen adres
ledger-reason-invalid-domain = Alan adı bulunamadı
ledger-reason-unreachable = Posta kutusuna ulaşılamadı
ledger-reason-account-disabled = Posta kutusu kapalı
ledger-reason-mailbox-full = Posta kutusu dolu
ledger-reason-not-connected = Bağlantı yok
ledger-reason-address-empty = Adres belirtilmemiş
ledger-reason-denylisted = Adres hariç tutma listesinde
ledger-reason-quarantined = Adres karantinada
ledger-reason-duplicate = Yinelenen adres
ledger-reason-excluded-by-rule = Kural gereği hariç tutuldu
ledger-reason-excluded-after-arbitration = Öncelik başka bir gönderimdeydi
ledger-reason-bad-quality = Düşük kaliteli adres
ledger-reason-unqualified = Denetlenmemiş posta adresi
ledger-reason-not-eligible = Uygun teklif yok
ledger-reason-target-limited = Gönderimin boyu sınırlı
ledger-reason-refused = Reddedildi
ledger-reason-error-ignored = Hata sayılmadı
ledger-reason-control-address = Kontrol adresi

## Adresin durumu

ledger-address-valid = Geçerli
    .meaning = Bu adrese ileti gönderiliyor.
ledger-address-erroneous = Sorunlu
    .meaning = Bu adrese gönderilen son iletiler teslim edilemedi. Bu adrese gönderim sürüyor.
ledger-address-quarantine = Karantinada
    .meaning = Bu adrese gönderilen çok fazla ileti teslim edilemedi. Biri karantinadan çıkarana kadar gönderimlerde atlanır.
ledger-address-denylisted = Hariç tutma listesinde
    .meaning = Bu adrese gönderilen bir ileti spam olarak işaretlendi. Adres artık gönderimlerde atlanıyor.

## İletiye olanlar: tek adresin günlüğü

ledger-event-prepared = Hazırlandı
ledger-event-excluded = Atlandı
ledger-event-relayed = Aktarıldı
ledger-event-soft-bounce = Şimdilik reddedildi
ledger-event-delivered = Teslim edildi
ledger-event-given-up = Denemeler bırakıldı
ledger-event-hard-bounce = Reddedildi: adres çalışmıyor
ledger-event-auto-reply = Otomatik yanıt
ledger-event-opened = Açıldı
ledger-event-clicked = Bağlantıya tıklandı
ledger-event-complained = Spam olarak işaretlendi
ledger-event-unsubscribed = Abonelikten çıkıldı
ledger-event-expired = Denemelerin süresi doldu
