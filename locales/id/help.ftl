### Halaman yang dituju tautan dalam pemberitahuan: satu untuk tiap penyebab, dan satu daftar semua penyebab.

## Di setiap halaman

help-skip = Langsung ke isi
help-languages = Bahasa
help-language-name = Bahasa Indonesia
help-all-causes = Semua penyebab
help-domain = example.com
help-domain-meaning = Di halaman ini, { $domain } hanyalah contoh. Nama itu mewakili bagian setelah tanda @ dalam alamat.

## Halaman satu penyebab

help-notice-meaning = Halaman ini menjelaskan penyebab itu secara umum. “Pemberitahuan ini” berarti pemberitahuan yang membawa Anda ke sini. Di bagian akhirnya tercantum jawaban asli dari server email.
help-contents = Di halaman ini
help-sender-heading = Jika Anda yang mengirim pesan
help-recipient-heading = Jika pesan itu untuk Anda
help-recipient = Masalah ini tidak dapat diatasi dari kotak surat. Sebelum teratasi, beri pengirim cara lain untuk menghubungi Anda. Jika terjadi lagi, tunjukkan halaman ini kepada administrator Anda.
help-codes-heading = Kode status
help-codes = Kode berikut menunjukkan penyebab ini:
help-codes-at-times = Kode berikut juga dapat menunjukkan penyebab ini. Hal itu bergantung pada kata-kata dalam jawaban, dan pada siapa yang memberinya:
help-code-unregistered = tidak terdaftar, tetapi dipakai beberapa sistem email
help-related-heading = Penyebab yang mirip

## Daftar semua penyebab

help-title = Bantuan untuk pesan yang tidak tersampaikan
help-intro = Pilih kalimat yang menjadi judul dalam pemberitahuan Anda. Di sana dijelaskan penyebabnya dan apa yang membantu.
help-only-in = Hanya dalam bahasa ini: { $language }
help-group-addresses = Alamat
help-group-mailboxes = Kotak surat
help-group-systems = Sistem email
help-group-network = Jaringan dan rute
help-group-protocol = Penyerahan antarserver
help-group-content = Isi
help-group-policy = Keamanan dan aturan
help-group-other = Penyebab lain
