### Bildirimlerdeki bağlantıların açtığı yardım sayfaları.

## Her sayfada

help-skip = İçeriğe geç
help-languages = Dil
help-language-name = Türkçe
help-all-causes = Tüm nedenler
help-domain = example.com
help-domain-meaning = Bu sayfada { $domain } yalnızca bir örnektir. Adresin @ işaretinden sonraki bölümünün yerini tutar.

## Bir nedenin sayfası

help-notice-meaning = Bu sayfa nedeni genel olarak anlatır. “Bu bildirim” derken sizi buraya getiren bildirimi söylüyoruz. Posta sunucusunun tam yanıtı o bildirimin sonundadır.
help-contents = Bu sayfada
help-sender-heading = İletiyi siz gönderdiyseniz
help-recipient-heading = İleti size gönderildiyse
help-recipient = Bu sorun posta kutusundan çözülemez. Çözülene kadar gönderene size ulaşabileceği başka bir yol söyleyin. Yine olursa bu sayfayı sistem yöneticinize gösterin.
help-codes-heading = Durum kodları
help-codes = Bu kodlar bu nedeni gösterir:
help-codes-at-times = Bu kodlar da bu nedeni gösterebilir. Bu, yanıtın sözlerine ve yanıtı kimin verdiğine bağlıdır:
help-code-unregistered = kayıtlı değil ama bazı posta sistemleri kullanıyor
help-related-heading = İlgili nedenler

## Tüm nedenlerin listesi

help-title = Teslim edilemeyen iletiler için yardım
help-intro = Bildiriminizin başlığındaki cümleyi seçin. Açılan sayfa nedeni ve neyin işe yaradığını anlatır.
help-only-in = Yalnızca bu dilde: { $language }
help-group-addresses = Adresler
help-group-mailboxes = Posta kutuları
help-group-systems = Posta sistemleri
help-group-network = Ağ ve yol
help-group-protocol = Sunucular arası aktarım
help-group-content = İçerik
help-group-policy = Güvenlik ve kurallar
help-group-other = Diğer nedenler
