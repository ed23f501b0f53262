### Penyebab: mengapa pesan tidak tersampaikan, dan apa yang membantu.
###
### Perkataan server lain disebut sebagai perkataannya, bukan sebagai temuan kami.

## Tidak ada yang diketahui

cause-unknown =
    .headline = Penyebab pastinya tidak diketahui
    .why = Laporan penyampaian tidak menyebut penyebab yang jelas. Semua yang diketahui tercantum di akhir pemberitahuan ini.
    .act = cari penyebabnya
    .step-1 = Periksa alamatnya sekali lagi.
    .step-2 = Tunggu beberapa jam, lalu kirim ulang pesan.
    .step-3 = Jika gagal lagi, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .otherwise = Administrator di kedua pihak dapat mencari keterangan lain dalam log mereka.
    .admin = Status dan jawaban tidak menunjukkan penyebabnya. Cari pesan ini dalam log Anda menurut waktu dan ID yang tercantum di sini. Jika ada server lain yang disebut, administratornya dapat menjelaskan jawaban server itu.

## Alamat

cause-address-problem =
    .headline = Salah satu alamat dalam pesan ini tidak diterima
    .why = Sebuah server email yang dilalui pesan ini tidak menerima salah satu alamatnya. Penyebab yang paling sering ialah salah ketik.
    .act = periksa alamatnya
    .step-1 = Cocokkan alamat huruf demi huruf dengan alamat dalam pesan dari penerima. Perhatikan juga spasi, koma, dan titik.
    .step-2 = Ketik alamat itu lagi; jangan pilih dari daftar saran.
    .step-3 = Tanyakan alamat terbaru lewat cara lain, misalnya telepon.
    .otherwise = Jika alamatnya benar, administrator { $domain } dapat mencari tahu lebih jauh.
    .admin = Bandingkan alamat dalam laporan ini dengan alamat yang dipakai pengirim. Alias dan penerusan mungkin telah mengubahnya. Periksa sintaksnya, domainnya, dan jawaban server.

cause-mailbox-unknown =
    .headline = { $domain } tidak mengenal alamat ini
    .why = Menurut server email { $domain }, tidak ada kotak surat dengan alamat ini di sana. Mungkin alamatnya salah ketik, atau kotak suratnya sudah ditutup.
    .act = periksa alamatnya
    .step-1 = Cocokkan alamat huruf demi huruf dengan alamat dalam pesan dari penerima. Satu huruf saja keliru, pesan tidak akan sampai.
    .step-2 = Jika alamat itu dipilih dari daftar saran, hapus dulu dari daftar itu, lalu ketik lagi.
    .step-3 = Tanyakan alamat yang benar lewat cara lain. Setelah itu, kirim ulang pesan Anda.
    .otherwise = Jika alamatnya benar, administrator { $domain } dapat melihat mengapa alamat itu tidak dikenal di sana.
    .recipient = Apakah ini alamat Anda? Periksa ejaannya di tempat orang menemukannya. Tanyakan kepada administrator Anda apakah kotak surat itu ada.
    .admin = Jika kotak surat itu seharusnya ada, administratornya perlu memeriksa direktori, alias, dan tabel penerima. Pastikan record MX mengarah ke sistem yang menyimpan kotak surat itu. Sebuah alias atau aturan penerusan mungkin menunjuk ke alamat yang sudah tidak ada.

cause-domain-unknown =
    .headline = Domain { $domain } tidak ditemukan
    .why = Bagian setelah tanda @ dalam alamat ini tidak mengarah ke mana pun. Mungkin salah ketik, atau sudah tidak dipakai lagi.
    .act = periksa alamatnya
    .step-1 = Periksa bagian setelah tanda @ huruf demi huruf. Akhiran seperti .com dan .co mudah tertukar.
    .step-2 = Cari alamat yang benar dalam pesan lama atau di situs web.
    .step-3 = Tanyakan alamat yang benar lewat cara lain. Setelah itu, kirim ulang pesan Anda.
    .otherwise = Jika { $domain } sudah benar, hanya pemilik domain itu yang dapat mengatasinya.
    .admin = Periksa record MX, A, dan AAAA domain itu dari jaringan lain. NXDOMAIN di mana-mana berarti namanya salah atau pendaftarannya sudah berakhir. NXDOMAIN hanya di sini menunjuk ke resolver Anda sendiri.

cause-domain-accepts-no-mail =
    .headline = { $domain } sama sekali tidak menerima email
    .why = Domain ini diatur agar tidak menerima email. Karena itu, tidak ada alamat di sana yang dapat dikirimi pesan.
    .act = gunakan alamat lain
    .step-1 = Periksa bagian setelah tanda @. Mungkin nama yang benar hanya sedikit berbeda.
    .step-2 = Tanyakan alamat lain, misalnya lewat telepon.
    .step-3 = Cari formulir kontak di situs web organisasi itu.
    .otherwise = Jika { $domain } seharusnya menerima email, pemiliknya perlu mengubah pengaturan domain itu.
    .admin = Domain ini memublikasikan record null MX (RFC 7505). Jika itu keliru, pemiliknya perlu menggantinya dengan record MX untuk server emailnya.

cause-address-malformed =
    .headline = Format alamat ini tidak diterima
    .why = Menurut laporan, penulisan alamat ini tidak sesuai dengan format alamat email. Satu spasi atau koma saja sudah bisa menjadi penyebabnya.
    .act = perbaiki alamatnya
    .step-1 = Cari spasi, koma, tanda kutip, tanda kurung, dan titik di akhir alamat. Semua itu tidak semestinya ada di sana.
    .step-2 = Pastikan ada satu tanda @ yang diikuti domain lengkap, misalnya example.com.
    .step-3 = Ketik sendiri alamat itu. Teks salinan dapat memuat karakter yang tidak terlihat.
    .otherwise = Jika alamatnya tampak benar, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Lihat alamat dalam perintah RCPT, tidak hanya dalam header. Kesalahan yang lazim: tanda kutip atau kurung sudut yang tersisa, nama tampilan, titik di akhir, domain tanpa titik, karakter berlebar nol atau yang tampak serupa, lebih dari 64 oktet sebelum tanda @ (RFC 5321 section 4.1.2 dan 4.5.3.1). Jika pengirim mengetiknya dengan benar, cari kontak, alias, atau program yang mengubahnya.

cause-address-ambiguous =
    .headline = { $domain } menemukan lebih dari satu hasil untuk alamat ini
    .why = Menurut server email { $domain }, alamat ini cocok dengan lebih dari satu kotak surat. Server itu tidak dapat menentukan yang mana.
    .act = gunakan alamat lengkap
    .step-1 = Gunakan alamat lengkap penerima, bukan bentuk singkat atau nama saja.
    .step-2 = Tanyakan kepada penerima, lewat cara lain, alamat yang pasti berfungsi.
    .otherwise = Administrator { $domain } dapat membuat alamat itu menuju satu kotak surat saja.
    .recipient = Beri tahu administrator Anda bahwa alamat Anda menuju lebih dari satu kotak surat. Sebelum hal itu diperbaiki, berikan alamat Anda yang lain.
    .admin = Kesalahannya ada di direktori penerima. Administrator di sana perlu mencari alamat ini di semua kotak surat, kontak, grup, alias, dan aturan penulisan ulang, lalu menyisakannya di satu tempat saja. Pencarian menurut nama juga harus memberi satu hasil. Setelah perubahan, tunggu hingga direktori selesai disinkronkan dengan server email.

cause-mailbox-moved =
    .headline = Alamat ini sudah pindah, menurut { $domain }
    .why = Menurut server email { $domain }, kotak surat ini sudah tidak ada di sana. Pesan tidak diteruskan ke alamat baru.
    .act = gunakan alamat baru
    .step-1 = Tanyakan alamat baru kepada penerima lewat cara lain.
    .step-2 = Jawaban server lain di akhir pemberitahuan ini mungkin menyebut alamat baru itu. Pastikan dulu kebenarannya.
    .step-3 = Ubah alamat itu di kontak Anda. Setelah itu, kirim ulang pesan Anda.
    .otherwise = Administrator { $domain } dapat mengatur penerusan untuk alamat lama itu.
    .recipient = Apakah ini alamat lama Anda? Berikan alamat baru kepada orang lain. Administrator Anda mungkin dapat meneruskan pesan untuk sementara.
    .admin = Server lain melaporkan bahwa kotak surat ini sudah pindah dan pesannya tidak diteruskan. Jawaban 551 mungkin menyebut alamat baru: periksa kebenarannya sebelum dipakai.

cause-address-changed-hands =
    .headline = Alamat ini berganti pemilik, menurut { $domain }
    .why = Pesan ini hanya untuk pemilik alamat pada tanggal tertentu. Menurut server email { $domain }, sejak itu pemiliknya sudah berganti.
    .act = tanyakan alamat lain
    .step-1 = Tanyakan alamat terbaru kepada penerima lewat cara lain.
    .step-2 = Jangan kirim hal pribadi ke alamat lama. Orang lain mungkin membacanya.
    .step-3 = Hapus alamat lama dari kontak dan daftar Anda.
    .otherwise = Jika pemiliknya tidak berganti, administrator { $domain } dapat memperbaiki tanggal yang tercatat di sana.
    .recipient = Jika sejak dulu alamat ini milik Anda, mintalah administrator Anda memperbaiki tanggal yang tercatat. Jika alamat ini baru bagi Anda, pesan itu bukan untuk Anda.
    .admin = Pesan ini membawa parameter RRVS atau field Require-Recipient-Valid-Since (RFC 7293). Bandingkan tanggalnya dengan hari ketika pemegang akun terakhir mengonfirmasi alamat itu. Jangan kirim pengaturan ulang kata sandi atau data pribadi lain ke sana, dan mintalah konfirmasi alamat lain. 5.7.17 tentang kotak surat, 5.7.18 tentang seluruh domain. Jika keduanya tidak berganti pemilik, sisi penerima perlu memperbaiki catatannya.

cause-sender-address-refused =
    .headline = Alamat pengirim Anda tidak diterima
    .why = Sebuah server email yang dilalui pesan ini tidak menerima alamat pengirim Anda. Penyebabnya mungkin ejaan alamat itu atau pengaturan domainnya.
    .act = periksa alamat pengirim
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Periksa alamat Anda sendiri di pengaturan aplikasi email.
    .step-3 = Jika Anda punya alamat lain, kirim pesan dari alamat itu.
    .otherwise = Sejauh terlihat dalam laporan ini, alamat tujuan bukan penyebabnya.
    .admin = Periksa pengirim amplop: sintaksnya, dan apakah domainnya mengarah ke record MX, A, atau AAAA. Banyak server menolak domain pengirim yang tidak ditemukan atau yang memiliki null MX.

cause-sender-address-malformed =
    .headline = Format alamat pengirim Anda tidak diterima
    .why = Menurut sebuah server email, penulisan alamat pengirim Anda tidak sesuai dengan format alamat email.
    .act = perbaiki alamat pengirim
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Lihat alamat Anda sendiri di pengaturan aplikasi email. Hapus spasi, koma, dan tanda kurung.
    .step-3 = Jika pesan dikirim oleh perangkat atau situs web, periksa alamat pengirim yang diatur di sana.
    .otherwise = Sejauh terlihat dalam laporan ini, alamat tujuan bukan penyebabnya.
    .admin = Lihat perintah MAIL FROM dalam log Anda. Kesalahan yang lazim: domain kosong, nama host saja, nama tampilan di dalam kurung, spasi, karakter non-ASCII tanpa SMTPUTF8. Periksa atribut mail akun itu, serta pengirim yang diatur di perangkat, skrip, dan formulir web. Penulisan ulang (SRS, VERP, masquerading) dapat membuat bagian lokal lebih panjang dari 64 oktet (RFC 5321 section 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Sebuah server email tidak menemukan domain alamat Anda
    .why = Server itu memeriksa bagian setelah tanda @ dalam alamat Anda sendiri. Server itu tidak menemukan domain yang dapat menerima balasan.
    .act = periksa domain pengirim
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Di aplikasi email, periksa bagian setelah tanda @ dalam alamat Anda sendiri.
    .step-3 = Jika Anda punya alamat dengan domain lain, kirim pesan dari alamat itu.
    .otherwise = Sejauh terlihat dalam laporan ini, alamat tujuan bukan penyebabnya.
    .admin = Periksa record MX, A, dan AAAA domain pengirim amplop dari luar jaringan Anda, di lebih dari satu resolver. Kesalahan yang lazim: pendaftaran yang berakhir, delegasi atau DNSSEC yang rusak (SERVFAIL), domain yang hanya ada di dalam, seperti .local atau nama host. Di gateway, tulis ulang domain internal menjadi domain publik. Jika sekarang semuanya beres, tunggu TTL negatif zona itu, lalu kirim ulang.

cause-sender-domain-accepts-no-mail =
    .headline = Menurut sebuah server, domain Anda tidak menerima email
    .why = Menurut server email itu, domain alamat Anda diatur agar tidak menerima email. Server itu menolak pesan yang tidak dapat dibalas.
    .act = buka jalan untuk balasan
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika Anda punya alamat yang menerima email, kirim pesan dari alamat itu.
    .otherwise = Sejauh terlihat dalam laporan ini, alamat tujuan bukan penyebabnya.
    .admin = Domain pengirim amplop memublikasikan record null MX (RFC 7505), jadi laporan tidak akan pernah sampai ke sana. Cari program atau layanan yang memakainya sebagai pengirim, lalu beri Return-Path di domain yang menerima email. Jika domain itu seharusnya menerima email, ganti null MX dengan record MX yang sebenarnya. Jika tidak ada yang memakainya, pengirimnya mungkin dipalsukan: lihat laporan DMARC Anda.

## Kotak surat

cause-mailbox-problem =
    .headline = { $domain } melaporkan masalah pada kotak surat ini
    .why = Server email { $domain } tidak dapat menyampaikan pesan ke kotak surat ini. Menurut jawabannya, penyebabnya ada pada kotak surat itu sendiri.
    .act = perbaiki kotak surat
    .step-1 = Beri tahu penerima lewat cara lain bahwa pesan tidak sampai.
    .step-2 = Tunggu sehari, lalu kirim ulang pesan.
    .step-3 = Jika mendesak, gunakan alamat lain milik penerima.
    .otherwise = Administrator { $domain } dapat melihat penyebab pastinya.
    .recipient = Cobalah login ke kotak surat Anda, lalu lihat apakah ada peringatan. Jika tidak ada, beri tahu administrator Anda.
    .admin = Server lain menerima alamat ini dan melaporkan gangguan pada kotak suratnya. Administrator di sana perlu memeriksa keadaan kotak surat, penerusannya, dan, untuk milis, anggotanya.

cause-mailbox-full =
    .headline = Kotak surat penuh, menurut { $domain }
    .why = Kotak surat yang penuh tidak menerima pesan baru. Setelah ada ruang di sana, pesan dapat masuk lagi.
    .act = kurangi isi kotak surat
    .step-1 = Beri tahu penerima lewat cara lain bahwa kotak suratnya penuh.
    .step-2 = Kirim ulang pesan setelah ada ruang.
    .step-3 = Jika mendesak, gunakan alamat lain milik penerima.
    .otherwise = Administrator { $domain } juga dapat memperbesar ruang kotak surat itu.
    .recipient = Hapus pesan yang besar atau lama, lalu kosongkan folder sampah dan folder spam. Jika perlu ruang lebih besar, mintalah kepada administrator Anda.
    .admin = Menurut jawaban server, kotak surat ini melebihi kuotanya. Administrator di sana dapat menaikkan kuota atau mengosongkan ruang; folder sampah dan spam sering ikut dihitung. Sebelum mengirim secara massal, periksa apakah kotak surat itu masih dipakai.

cause-mailbox-disabled =
    .headline = Kotak surat ini dinonaktifkan, menurut { $domain }
    .why = Server email { $domain } tidak menerima pesan untuk kotak surat ini. Mungkin kotak surat itu ditutup sementara, mungkin juga untuk seterusnya.
    .act = aktifkan kotak surat
    .step-1 = Tanyakan lewat cara lain apakah alamat itu masih dipakai.
    .step-2 = Gunakan alamat lain milik penerima atau organisasi itu.
    .otherwise = Jika kotak surat itu seharusnya dipakai, administrator { $domain } dapat mengaktifkannya lagi.
    .recipient = Cobalah login ke kotak surat Anda; mungkin sudah terlalu lama tidak dipakai. Jika tidak berhasil, mintalah administrator Anda mengaktifkannya.
    .admin = Akun ini dinonaktifkan, dikunci, atau ditangguhkan, sering kali karena lama tidak aktif. Administratornya dapat mengaktifkannya lagi, atau memasang alias atau penerusan. Jika tidak, hapus alamat itu dari daftar Anda.

cause-list-expansion-failed =
    .headline = { $domain } gagal menemukan anggota milis ini
    .why = Alamat ini mewakili sebuah milis atau grup. Menurut server email { $domain }, pesan tidak dapat disalurkan ke anggotanya.
    .act = perbaiki milis itu
    .step-1 = Beri tahu pemilik milis lewat cara lain bahwa pesan tidak sampai.
    .step-2 = Jika mendesak, kirim langsung ke anggota yang Anda kenal.
    .otherwise = Administrator { $domain } dapat melihat mengapa anggotanya tidak ditemukan.
    .recipient = Apakah Anda mengurus milis ini? Periksa anggotanya dan hapus entri yang tidak berfungsi lagi. Jika semuanya tampak benar, beri tahu administrator Anda.
    .admin = Di sisi penerima, menurut urutan ini: apakah server dapat membaca direktori, file, atau basis data yang memuat anggotanya; apakah filter dan basis grup dinamis masih cocok; apakah milis bertingkat saling memuat; apakah ada entri yang salah bentuk. Uraikan milis secara manual sebelum email dikirim lagi ke sana. Milis lain di sistem itu menunjukkan apakah kesalahannya pada milis atau pada direktori.

cause-forwarding-broken =
    .headline = Penerusan dari kotak surat ini gagal, menurut { $domain }
    .why = Kotak surat ini meneruskan pesannya ke alamat lain. Menurut server email { $domain }, penerusan itu tidak berhasil.
    .act = perbaiki penerusannya
    .step-1 = Beri tahu penerima lewat cara lain bahwa penerusan dari kotak surat ini tidak berfungsi.
    .step-2 = Jika mendesak, gunakan alamat lain milik penerima.
    .otherwise = Sejauh terlihat dalam laporan ini, alamat yang Anda pakai sudah benar. Penerima sering dapat memperbaiki penerusan itu juga.
    .recipient = Lihat ke alamat mana kotak surat Anda meneruskan pesan. Perbaiki alamat itu, atau matikan penerusannya.
    .admin = Di sisi penerima, cari tempat penerusan itu diatur: pada akun, dalam aturan kotak surat, dalam alias, atau dalam objek kontak. Kirim pesan uji langsung ke alamat tujuannya. Perbaiki atau hapus tujuan itu, dan simpan salinan lokal untuk sementara. Jika tujuan menolak email yang diteruskan, periksa SPF dan DMARC: mungkin SRS atau ARC belum ada.

## Sistem email

cause-system-problem =
    .headline = { $domain } melaporkan masalah pada sistem emailnya
    .why = Sistem email { $domain } tidak dapat menerima pesan ini. Menurut jawabannya, penyebabnya ada pada sistem itu sendiri.
    .act = perbaiki sistem email
    .step-1 = Tunggu beberapa jam, lalu kirim ulang pesan.
    .step-2 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika masalahnya berlanjut, administrator { $domain } perlu memeriksanya.
    .admin = Sistem lain melaporkan gangguannya sendiri: penyimpanan, pemeliharaan, konfigurasi, atau fitur yang tidak ada. Administrator di sana memerlukan waktunya, ID antrean dalam jawabannya, dan jawaban itu sendiri.

cause-system-full =
    .headline = Sistem email penuh, menurut { $domain }
    .why = Menurut server email itu, tidak ada lagi ruang untuk pesan baru. Yang penuh ialah seluruh sistem, bukan satu kotak surat.
    .act = kosongkan penyimpanan
    .step-1 = Tunggu sehari, lalu kirim ulang pesan.
    .step-2 = Jika mendesak, gunakan alamat penerima di domain lain.
    .otherwise = Jika berlangsung berhari-hari, hanya administrator { $domain } yang dapat menyediakan ruang.
    .admin = Jawaban ini tentang host di sisi penerima, bukan tentang kuota. Administrator di sana perlu memeriksa ruang kosong dan inode pada volume antrean dan email, lalu memori, lalu ambang batas saat server berhenti menerima email (queue_minfree di Postfix, back pressure di Exchange). Di sisi pengirim, antrean cukup terus mencoba.

cause-system-not-accepting =
    .headline = Sistem email menolak semua pesan, menurut { $domain }
    .why = Server email itu menyatakan tidak menerima pesan apa pun. Mungkin server itu dihentikan sementara, atau memang bukan untuk email.
    .act = aktifkan penerimaan email
    .step-1 = Periksa bagian setelah tanda @. Mungkin nama yang benar hanya sedikit berbeda.
    .step-2 = Jika alamatnya benar, tunggu sehari, lalu kirim ulang pesan.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika berlangsung berhari-hari, administrator { $domain } perlu memeriksanya.
    .admin = Jawaban 421 atau status 4.3.2 menunjuk ke penghentian, pemeliharaan, atau antrean yang dibekukan; jawaban 521 berarti host ini tidak pernah menerima email (RFC 7504). Pastikan record MX hanya menyebut host yang memang menerima email, dan coba host lainnya. Pada host itu sendiri, lihat keadaan layanan email, listener atau komponen yang berhenti, dan batas jumlah koneksi.

cause-system-misconfigured =
    .headline = { $domain } melaporkan kesalahan pengaturan sistem emailnya
    .why = Menurut jawabannya sendiri, sistem email di sana tidak diatur dengan benar untuk pesan ini.
    .act = perbaiki pengaturannya
    .step-1 = Beri tahu penerima lewat cara lain bahwa sistem email di sana melaporkan pengaturan yang salah.
    .step-2 = Jika mendesak, gunakan alamat penerima di domain lain.
    .step-3 = Kirim ulang pesan setelah pengaturannya diperbaiki.
    .otherwise = Rincian di akhir pemberitahuan ini membantu administrator { $domain } menemukan kesalahannya.
    .admin = Pada 5.3.5, server sering menemukan dirinya sendiri sebagai hop berikutnya. Bandingkan nama hostnya, daftar domain lokalnya, dan MX atau smart hostnya; di Exchange, konektor yang memakai nama yang sama menyebabkan hal ini. Selain itu, log di sana pada waktu jawaban itu menunjukkan: transport yang tidak dikenal, tabel pencarian yang hilang, hak akses yang salah. Kirim kepada postmaster di sana seluruh jawaban beserta ID antreannya.

cause-feature-missing =
    .headline = { $domain } tidak mendukung opsi dalam pesan ini
    .why = Pesan ini dikirim dengan opsi khusus. Menurut server email { $domain }, opsi itu tidak didukung di sana.
    .act = dukung opsi itu
    .step-1 = Matikan opsi khusus, misalnya tanda terima atau waktu penyampaian. Setelah itu, kirim ulang pesan.
    .step-2 = Coba aplikasi email lain, misalnya lewat browser.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika Anda tidak memilih opsi khusus, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Cari parameter yang dimaksud jawaban itu: bandingkan MAIL dan RCPT dalam log Anda dengan yang diumumkan host lain setelah EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Periksa apakah firewall di salah satu sisi menyembunyikan ekstensi. Atur agar sistem Anda tidak memakai parameter itu jika tidak ditawarkan, atau mintalah pihak sana mengaktifkan ekstensinya.

cause-message-too-large =
    .headline = Pesan terlalu besar
    .why = Sebuah server email yang dilalui pesan ini hanya menerima pesan yang lebih kecil. Saat dikirim, ukuran lampiran bertambah kira-kira sepertiga.
    .act = perkecil ukuran pesan
    .step-1 = Hapus lampiran yang besar, atau perkecil ukurannya.
    .step-2 = Simpan file besar di penyimpanan online, lalu kirim tautannya.
    .step-3 = Kirim beberapa lampiran dalam pesan terpisah.
    .otherwise = Administrator { $domain } dapat memberi tahu berapa besar pesan yang diizinkan di sana.
    .recipient = Tawarkan cara lain untuk mengirim file besar, misalnya folder bersama. Administrator Anda tahu berapa besar pesan yang diizinkan.
    .admin = Bandingkan ukuran pesan dengan SIZE yang diumumkan server lain setelah EHLO. Base64 menambah lampiran sekitar 37 persen. Sebuah kotak surat mungkin punya batas yang lebih rendah dari sistemnya.

cause-message-too-large-for-mailbox =
    .headline = Pesan terlalu besar untuk kotak surat ini
    .why = Menurut server email { $domain }, kotak surat ini hanya menerima pesan yang lebih kecil. Saat dikirim, ukuran lampiran bertambah kira-kira sepertiga.
    .act = kirim pesan lebih kecil
    .step-1 = Simpan file besar di penyimpanan online, lalu kirim tautannya.
    .step-2 = Hapus lampiran, atau perkecil ukurannya.
    .step-3 = Mintalah kepada penerima alamat lain yang menerima pesan lebih besar.
    .otherwise = Administrator { $domain } dapat menaikkan batas kotak surat ini.
    .recipient = Tanyakan kepada administrator Anda berapa besar pesan yang dapat Anda terima, dan apakah batas itu dapat dinaikkan. Untuk sementara, tawarkan cara lain untuk mengirim file besar.
    .admin = Batas ini berlaku untuk kotak surat, grup, atau akun (X.2.3), jadi mungkin jauh di bawah SIZE yang diumumkan server setelah EHLO. Bandingkan dengan ukuran saat dikirim: lampiran dalam base64 memerlukan sekitar 37 persen lebih banyak. Administrator di sana memeriksa batas terima akun dulu, lalu batas grup atau paketnya.

cause-own-system-problem =
    .headline = Penyebabnya ada pada layanan email kami sendiri
    .why = Layanan email kami tidak dapat menyerahkan pesan ini ke server berikutnya. Sejauh terlihat dalam laporan ini, pihak penerima tidak terlibat.
    .act = periksa layanan email
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Kirim ulang pesan setelah gangguannya diatasi.
    .otherwise = Masalah ini tidak dapat diatasi oleh penerima.
    .admin = Pesan ini gagal di host pelapor itu sendiri. Cari dalam lognya ID dan waktu yang tercantum di sini. Periksa konfigurasi, penyimpanan, hak akses, dan aturan lokal.

cause-stopped-by-own-rules =
    .headline = Aturan layanan email kami menghalangi pesan ini
    .why = Layanan email kami punya aturan tentang alamat, penerusan, dan isi pesan. Sejauh terlihat dalam laporan ini, salah satunya berlaku untuk pesan ini.
    .act = periksa aturan itu
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Baca alasan di akhir pemberitahuan ini. Di situ mungkin disebut apa yang diatur.
    .step-3 = Jika email Anda diteruskan otomatis, tanyakan apakah itu diizinkan, atau matikan penerusannya.
    .otherwise = Masalah ini tidak dapat diatasi oleh penerima.
    .admin = Cari aturannya dalam log host pelapor menurut ID dan waktu: access map, filter isi dan milter, aturan transport atau pencegahan kebocoran data, penerima yang diblokir, batas penerusan otomatis. Buat pengecualian sesempit kasusnya. Jika penerusan ke luar dihentikan, periksa dulu siapa yang memasangnya: ini tanda yang lazim dari akun yang diambil alih.

## Jaringan dan rute

cause-network-problem =
    .headline = Koneksi antara kedua sistem email gagal
    .why = Ada gangguan jaringan dalam perjalanan ke { $domain }. Gangguan seperti ini sering hilang sendiri.
    .act = tunggu, lalu kirim ulang
    .step-1 = Tunggu beberapa jam, lalu kirim ulang pesan.
    .step-2 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika berlangsung berhari-hari, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Uji koneksi ke setiap host MX domain itu di port 25, lewat IPv4 dan IPv6. Cari timeout, reset, dan gangguan path MTU. Jika hanya domain ini yang terganggu, beri tahu administratornya.

cause-host-unreachable =
    .headline = Server email { $domain } tidak dapat dihubungi
    .why = Koneksi ke server itu tidak dapat dibuat. Mungkin server itu mati, terlalu sibuk, atau terputus dari jaringan.
    .act = periksa server itu
    .step-1 = Periksa bagian setelah tanda @. Mungkin nama yang benar hanya sedikit berbeda.
    .step-2 = Jika alamatnya benar, tunggu sehari, lalu kirim ulang pesan.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika masalahnya berlanjut, administrator { $domain } perlu memeriksa servernya.
    .admin = Uji port 25 pada setiap host MX, lewat IPv4 dan IPv6, juga dari jaringan lain. Jika pihak lain berhasil, periksa firewall Anda, rute Anda, dan kemungkinan port 25 diblokir penyedia Anda.

cause-connection-refused =
    .headline = Server { $domain } menolak koneksi
    .why = Servernya ditemukan, tetapi tidak menerima koneksi untuk email. Mungkin layanan emailnya berhenti, atau ada firewall yang menghalangi.
    .act = periksa layanan emailnya
    .step-1 = Periksa bagian setelah tanda @. Domain itu mungkin punya situs web, tetapi tidak punya layanan email.
    .step-2 = Jika alamatnya benar, tunggu beberapa jam, lalu kirim ulang pesan.
    .step-3 = Jika gagal lagi, beri tahu penerima lewat cara lain.
    .otherwise = Jika masalahnya berlanjut, administrator { $domain } perlu memeriksa apakah layanan emailnya berjalan.
    .admin = Penolakan (TCP reset, ECONNREFUSED) di port 25 berarti tidak ada layanan di sana, atau firewall menolaknya. Coba setiap host MX lewat IPv4 dan IPv6, juga dari jaringan lain: jika berhasil, alamat IP Anda diblokir. Tanpa record MX, yang dipakai ialah record A atau AAAA, yang mungkin mengarah ke server web. Pada host itu: apakah layanannya berjalan, di alamat mana, dengan batas apa.

cause-connection-broken =
    .headline = Koneksi ke { $domain } terputus terlalu cepat
    .why = Kedua server sudah terhubung, tetapi koneksi berakhir sebelum pesan selesai diserahkan.
    .act = tunggu, lalu kirim ulang
    .step-1 = Tunggu satu jam, lalu kirim ulang pesan.
    .step-2 = Jika lampirannya besar, kirim tanpa lampiran, atau dengan tautan ke file itu.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika terjadi berulang kali, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Cari tahu setelah perintah mana koneksi terputus. Sebelum salam pembuka: batas koneksi atau penundaan yang disengaja. Setelah STARTTLS: handshake. Selama DATA: path MTU, filter isi yang lambat, batas ukuran. Kirim pesan uji yang kecil dan yang besar ke setiap host MX, lewat IPv4 dan IPv6. Periksa firewall yang menelaah SMTP, dan timeout Anda (RFC 5321 section 4.5.3.2).

cause-may-have-arrived =
    .headline = Pesan mungkin sudah sampai
    .why = Koneksi ke { $domain } terputus setelah seluruh pesan dikirim. Jawabannya tidak kami terima, jadi kami tidak tahu apakah pesan itu diterima.
    .act = tanyakan apakah sudah sampai
    .step-1 = Tanyakan kepada penerima apakah pesan sudah sampai.
    .step-2 = Kirim ulang hanya jika pesan itu belum ada, supaya tidak sampai dua kali.
    .otherwise = Administrator { $domain } dapat melihat dalam log apakah pesan itu diterima.
    .recipient = Cari di kotak masuk dan folder spam Anda. Beri tahu pengirim apakah pesan itu ada.
    .admin = Koneksi terputus setelah akhir data dan sebelum jawaban. Cari Message-ID dalam log server lain. Jika terjadi lagi, periksa filter isi yang lambat, timeout (RFC 5321 meminta sepuluh menit di sini), dan path MTU.

cause-expired-after-retries =
    .headline = Semua percobaan penyampaian gagal
    .why = Penyampaian ke { $domain } sudah dicoba beberapa kali. Laporan tidak menyebut penyebab lain.
    .act = tunggu, lalu kirim ulang
    .step-1 = Periksa bagian setelah tanda @. Mungkin nama yang benar hanya sedikit berbeda.
    .step-2 = Jika alamatnya benar, tunggu sehari, lalu kirim ulang pesan.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika gagal lagi, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Masa simpan dalam antrean sudah berakhir. Lihat jawaban terakhir dari setiap percobaan dalam log: penyebab sebenarnya ada di sana. Uji host MX domain itu lewat IPv4 dan IPv6.

cause-route-broken =
    .headline = Tidak ada rute yang berfungsi ke { $domain }
    .why = Tidak dapat ditentukan ke mana pesan harus disampaikan. Mungkin ada pengaturan yang salah di { $domain } atau di server email yang dilalui.
    .act = perbaiki pengaturannya
    .step-1 = Beri tahu penerima lewat cara lain bahwa email ke alamat ini tidak sampai.
    .step-2 = Periksa bagian setelah tanda @. Mungkin nama yang benar hanya sedikit berbeda.
    .otherwise = Administrator { $domain } dapat memeriksa ke mana emailnya dikirim.
    .admin = Periksa record MX, A, dan AAAA domain itu serta tabel rute Anda sendiri. Jika pesan berputar, field Received menunjukkan host mana yang berulang. Cari penerusan yang melingkar dan host MX yang tidak menganggap domain itu miliknya.

cause-domain-without-mail-server =
    .headline = Tidak ditemukan server email untuk { $domain }
    .why = Domain ini ada, tetapi tidak menyebut server email yang dapat menerima pesan. Mungkin domain ini hanya dipakai untuk situs web.
    .act = tetapkan server email
    .step-1 = Periksa bagian setelah tanda @. Mungkin nama yang benar hanya sedikit berbeda.
    .step-2 = Cari alamat yang benar dalam pesan lama atau di situs web organisasi itu.
    .step-3 = Tanyakan alamat lain kepada penerima lewat cara lain.
    .otherwise = Jika { $domain } sudah benar, administratornya perlu menetapkan server email di pengaturan domain.
    .admin = Periksa record MX. Yang tidak dapat dipakai: nama tanpa record A atau AAAA, CNAME (RFC 2181 section 10.3), alamat IP sebagai pengganti nama, localhost. Tanpa MX sama sekali, yang berlaku ialah alamat domain itu sendiri (RFC 5321 section 5.1). Jika MX mengarah kembali ke host pelapor (“mail loops back to myself”), host itu tidak mengenal domain tersebut sebagai miliknya: tambahkan di sana, atau perbaiki MX.

cause-domain-lookup-failed =
    .headline = Gagal mencari server email { $domain }
    .why = Direktori penunjuk jalan ke kotak surat tidak memberi jawaban yang dapat dipakai. Gangguannya mungkin ada di salah satu pihak.
    .act = periksa name server
    .step-1 = Periksa bagian setelah tanda @. Mungkin nama yang benar hanya sedikit berbeda.
    .step-2 = Jika alamatnya benar, tunggu beberapa jam, lalu kirim ulang pesan.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika terjadi juga pada domain selain { $domain }, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Tanyakan MX, A, dan AAAA kepada setiap name server otoritatif domain itu, lalu kepada resolver Anda sendiri. Jika hanya resolver yang gagal (SERVFAIL, timeout), periksa validasi DNSSEC dan forwarder-nya, serta TCP atau jawaban UDP besar yang diblokir di port 53. Jika server otoritatif yang gagal: delegasi lame, tanda tangan kedaluwarsa, host yang tidak dapat dihubungi. Jika host pelapor menentukan rute lewat LDAP atau basis data, periksa itu dulu.

cause-mail-loop =
    .headline = Pesan tampaknya berputar-putar
    .why = Menurut laporan, pesan kembali ke server yang sama atau melewati terlalu banyak server. Biasanya, ada server atau kotak surat yang saling meneruskan.
    .act = putuskan putarannya
    .step-1 = Beri tahu penerima lewat cara lain bahwa pesan ke alamat ini berputar-putar.
    .step-2 = Jika email Anda sendiri diteruskan ke alamat ini, pastikan tidak kembali lagi ke alamat Anda.
    .step-3 = Jika mendesak, gunakan alamat lain milik penerima.
    .otherwise = Administrator { $domain } dapat menemukan tempat pesan berbalik arah.
    .recipient = Apakah pesan Anda diteruskan ke alamat lain? Pastikan alamat itu tidak meneruskannya kembali ke alamat Anda.
    .admin = Baca field Received dari bawah ke atas dan cari tempat host mulai berulang: host terakhir sebelum pengulangan mengirim pesan kembali. Di sana, cari penerusan yang melingkar, relai atau smart host untuk domain yang seharusnya lokal, MX yang mengarah balik, atau susunan hibrida yang kedua sisinya saling menganggap domain itu milik sisi lain. Jika tidak ada yang berulang, batas hop terlalu rendah: RFC 5321 section 6.3 meminta setidaknya 100.

## Protokol penyampaian

cause-protocol-problem =
    .headline = Dua server email tidak mencapai kesepakatan
    .why = Kedua server tidak sepakat tentang cara menyerahkan pesan. Ini urusan teknis antara kedua server itu.
    .act = periksa server email
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Administrator { $domain } mungkin perlu dilibatkan juga.
    .admin = Baca jawaban itu bersama perintah yang dijawabnya. Bandingkan yang diumumkan setelah EHLO dengan yang dipakai. Firewall dan proxy yang mengubah SMTP sering menjadi penyebab, begitu juga server yang meminta STARTTLS lebih dulu.

cause-tls-demanded =
    .headline = Sebuah server email meminta koneksi aman
    .why = Menurut server itu, pesan ini hanya diterima lewat koneksi terenkripsi. Sejauh terlihat dalam laporan ini, koneksinya tidak terenkripsi.
    .act = aktifkan enkripsi
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika pesan dikirim dari aplikasi email atau perangkat sendiri, aktifkan TLS di pengaturan email keluar.
    .otherwise = Masalah ini tidak dapat diatasi oleh penerima.
    .admin = Periksa apakah sistem Anda memakai STARTTLS sebagai klien (RFC 3207): banyak yang tidak melakukannya secara bawaan. Jika sudah, lihat apakah EHLO menawarkan STARTTLS dan apakah firewall membuangnya. Jika handshake gagal: versi TLS di bawah 1.2, cipher, bundel CA yang tidak ada. Untuk submission, gunakan port 465, atau 587 dengan STARTTLS (RFC 8314). Google memakai 4.7.29 atau 5.7.29 untuk ini.

cause-too-many-recipients =
    .headline = Penerima pesan ini terlalu banyak
    .why = Sebuah server email yang dilalui pesan ini membatasi jumlah alamat yang diterima sekaligus.
    .act = kurangi jumlah alamat
    .step-1 = Kirim ulang pesan, tetapi hanya ke alamat dalam pemberitahuan ini.
    .step-2 = Jika masih terlalu banyak, bagi penerimanya dan kirim secara bertahap.
    .step-3 = Jika Anda sering mengirim ke para penerima ini, mintalah administrator Anda membuat milis.
    .otherwise = Administrator { $domain } dapat memberi tahu batas yang berlaku di sana.
    .admin = Server sebaiknya menerima sekurang-kurangnya 100 penerima sekaligus, dan klien sebaiknya membagi sisanya (RFC 5321). Periksa apakah sistem Anda membaginya setelah jawaban 452, dan batas apa yang berlaku untuk satu pesan dan satu pengirim.

## Isi

cause-content-problem =
    .headline = Sebuah server email tidak dapat memproses format pesan
    .why = Sesuatu dalam susunan pesan ini menghalangi penyampaiannya. Mungkin tata letaknya, karakternya, atau sebuah lampiran.
    .act = sederhanakan pesannya
    .step-1 = Kirim ulang pesan sebagai teks biasa, tanpa format.
    .step-2 = Hapus lampirannya, atau kirim dengan jenis file yang umum.
    .step-3 = Coba aplikasi email lain, misalnya lewat browser.
    .otherwise = Jika pesan sederhana juga gagal, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Periksa pesan menurut RFC 5322 dan MIME: From dan Date, CR atau LF yang berdiri sendiri, panjang baris, NUL, set karakter. Periksa apakah 8BITMIME, BINARYMIME, atau SMTPUTF8 diperlukan dan tidak ditawarkan.

cause-message-malformed =
    .headline = Sebuah server email menemukan kesalahan format pesan
    .why = Menurut server itu, pesan ini tidak mengikuti standar email. Biasanya penyebabnya ialah program yang membuat pesan.
    .act = gunakan program lain
    .step-1 = Tulis ulang pesan dengan aplikasi email lain, misalnya lewat browser.
    .step-2 = Ketik ulang teksnya. Pesan yang disalin atau diteruskan mungkin ikut membawa kesalahan itu.
    .step-3 = Jika gagal lagi, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .otherwise = Jika pesan dibuat oleh situs web atau perangkat, hanya pengelolanya yang dapat memperbaikinya.
    .admin = Periksa menurut urutan ini: satu From dengan alamat yang sah, dan Sender jika ada beberapa; satu Date; tidak ada field yang ganda (RFC 5322 section 3.6); sintaks Message-ID; oktet 8-bit mentah dalam header; CR atau LF yang berdiri sendiri (RFC 5321 section 2.3.8); baris lebih dari 998 oktet; batas dan pengodean MIME. Bandingkan pesan saat diajukan dengan pesan saat dikirim: disclaimer, gateway, dan perangkat lunak milis mengubahnya.

cause-media-unsupported =
    .headline = Sebuah server email tidak menerima jenis isi ini
    .why = Menurut laporan, pesan ini memuat jenis isi yang tidak dapat diterima pihak penerima. Beberapa alamat hanya menerima teks biasa.
    .act = ubah jenis file
    .step-1 = Gunakan jenis file yang umum, seperti PDF atau JPEG.
    .step-2 = Kirim ulang pesan sebagai teks biasa, tanpa format dan lampiran.
    .step-3 = Simpan file itu di penyimpanan online, lalu kirim tautannya.
    .otherwise = Administrator { $domain } dapat memberi tahu jenis isi yang diterima sistem mereka.
    .admin = Bandingkan Content-Type setiap bagian (RFC 2046) dengan yang diterima tujuan: gateway ke SMS, faks, pager, dan sistem tiket sering hanya menerima text/plain. Cari application/ms-tnef (winmail.dat), message/rfc822 yang bertingkat, dan multipart/signed. Matikan rich text untuk domain ini, atau atur agar gateway membuang atau mengubah bagian itu.

cause-conversion-impossible =
    .headline = Format pesan tidak dapat diubah dalam perjalanan
    .why = Menurut laporan, sistem email berikutnya memerlukan pesan dalam format lain. Pengubahan itu tidak mungkin, atau tidak diizinkan.
    .act = tulis teks biasa
    .step-1 = Untuk alamat ini, gunakan teks biasa tanpa format dan karakter khusus.
    .step-2 = Jika pesan ditandatangani atau dienkripsi, kirim tanpa itu, asalkan isinya tidak rahasia.
    .step-3 = Hapus lampiran, atau simpan file di penyimpanan online dan kirim tautannya.
    .otherwise = Jika pesan sederhana juga gagal, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Lihat mana dari 8BITMIME (RFC 6152), BINARYMIME, atau SMTPUTF8 yang tidak ditawarkan hop berikutnya setelah EHLO. X.6.2: konversi dilarang, misalnya dalam bagian yang ditandatangani atau oleh kebijakan; X.6.3: tidak didukung; X.6.5: sudah dicoba dan gagal. Atur agar program pengirim mengodekannya sendiri sebagai quoted-printable atau base64, atau kirim lewat host yang mendukung ekstensi itu.

cause-content-refused =
    .headline = Isi pesan ini ditolak
    .why = Sebuah server email yang dilalui pesan ini memeriksa isinya. Server itu menolak sesuatu di dalamnya, misalnya lampiran atau tautan.
    .act = ubah isi pesan
    .step-1 = Hapus lampiran, terutama program dan file yang dikompresi.
    .step-2 = Periksa file Anda dengan antivirus sebelum dikirim ulang.
    .step-3 = Hapus tautan yang tidak diperlukan.
    .step-4 = Sepakati dengan penerima cara lain untuk mengirim file itu.
    .otherwise = Administrator { $domain } dapat memberi tahu apa yang tidak diterima sistem mereka.
    .recipient = Sepakati dengan pengirim cara lain untuk mengirim isi itu. Jika sering diperlukan, mintalah pengecualian kepada administrator Anda.
    .admin = Cari filter mana yang memberi jawaban itu, serta aturan atau signature yang disebutnya. Periksa jenis file di dalam arsip dan ekstensi file ganda. Jika pemindai melaporkan perangkat lunak berbahaya, periksa dulu perangkat pengirim.

cause-attachment-refused =
    .headline = Sebuah lampiran ditolak
    .why = Sebuah server email yang dilalui pesan ini tidak menerima salah satu filenya. Banyak sistem menolak program, skrip, dan arsip terkunci.
    .act = ubah lampirannya
    .step-1 = Baca jawaban di akhir pemberitahuan ini. Nama filenya mungkin disebut di sana.
    .step-2 = Gunakan format umum seperti PDF untuk file itu, atau hapus dari pesan.
    .step-3 = Simpan file itu di penyimpanan online, lalu kirim tautannya.
    .otherwise = Administrator { $domain } dapat memberi tahu file apa yang diterima sistem mereka.
    .recipient = Tawarkan cara lain untuk mengirim file itu, misalnya folder bersama. Jika file seperti itu sering diperlukan, mintalah pengecualian kepada administrator Anda.
    .admin = Cari tahu apa yang dilihat aturan itu: ekstensi, Content-Type, jenis file sebenarnya, atau isi arsip. Yang sering ditolak: .exe, .js, .iso, .lnk, .html, makro, ekstensi ganda, arsip berkata sandi yang tidak dapat dipindai, lampiran yang terlalu banyak atau bertingkat. Sisi penerima dapat membuat pengecualian untuk pengirim ini atau melepas salinan dari karantina. Jangan menyamarkan file itu.

cause-virus-found =
    .headline = Pemindai virus melaporkan perangkat lunak berbahaya
    .why = Pemindai bisa keliru, tetapi lebih aman memeriksanya. Sebagian perangkat lunak berbahaya mengirim pesan dengan sendirinya.
    .act = periksa perangkat Anda
    .step-1 = Jangan buka lampirannya, dan untuk sementara jangan kirim ulang.
    .step-2 = Periksa perangkat dan file itu dengan antivirus yang sudah diperbarui.
    .step-3 = Jika pesan ini bukan dari Anda, ganti kata sandi Anda lewat perangkat lain.
    .step-4 = Beri tahu administrator Anda isi pemberitahuan ini. Jangan kirimkan filenya.
    .otherwise = Jika file itu pasti tidak berbahaya, administrator { $domain } dapat memeriksa keputusan itu.
    .admin = Catat host mana yang melaporkan dan nama signature-nya. Isolasi dan periksa perangkat pengirim sebelum hal lain, lalu cari di akunnya pesan dan aturan yang bukan buatan pemiliknya. Periksa file dengan pemindai kedua. Jika ini alarm palsu, laporkan kepada pembuat pemindai; jangan pernah mengemas ulang file supaya lolos.

cause-international-address-unsupported =
    .headline = Sebuah server email hanya mengenal huruf a hingga z
    .why = Salah satu alamat pesan ini memuat huruf di luar a hingga z. Sebuah sistem email yang dilaluinya tidak mendukung alamat seperti itu.
    .act = gunakan alamat sederhana
    .step-1 = Mintalah kepada penerima alamat yang hanya memuat huruf a hingga z.
    .step-2 = Jika alamat Anda sendiri memuat huruf lain, kirim dari alamat yang berbeda.
    .otherwise = Administrator { $domain } dapat mencari tahu apakah sistem mereka bisa mendukung alamat seperti itu.
    .recipient = Mintalah kepada administrator Anda alamat kedua yang hanya memuat huruf a hingga z. Berikan alamat itu kepada orang yang pesannya tidak sampai.
    .admin = Sistem berikutnya tidak menawarkan SMTPUTF8 (RFC 6531). Aktifkan di sana, atau beri kotak surat itu alias ASCII. Jika hanya domainnya yang non-ASCII, domain itu dapat dikirim dalam bentuk A-label.

## Keamanan dan aturan

cause-policy-problem =
    .headline = Sebuah aturan keamanan menghentikan pesan ini
    .why = Sistem email punya aturan tentang pesan yang boleh diterima dan diserahkan ke server lain. Salah satu aturan itu menghentikan pesan ini.
    .act = cari aturan itu
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Administrator { $domain } dapat memastikan apakah aturan itu milik mereka.
    .admin = Jawaban ini kabur, mungkin disengaja. Cari tahu host mana yang memberinya. Periksa autentikasi pengirim, TLS, reputasi host pengirim, dan enkripsi pesan jika ada.

cause-cryptography-failed =
    .headline = Pemeriksaan tanda tangan atau enkripsi gagal
    .why = Ini menyangkut perlindungan pesan itu sendiri, misalnya tanda tangan digital. Menurut laporan, ada sistem yang tidak dapat memeriksa atau mengonversinya.
    .act = periksa kunci dan sertifikat
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika Anda sendiri yang mengenkripsinya, mintalah kunci atau sertifikat terbaru kepada penerima.
    .step-3 = Jika isinya tidak rahasia, kirim tanpa tanda tangan dan enkripsi.
    .otherwise = Administrator { $domain } mungkin perlu memeriksa kunci mereka juga.
    .recipient = Apakah kunci atau sertifikat Anda sudah kedaluwarsa atau berganti? Kirim yang terbaru kepada orang yang mengirimi Anda pesan.
    .admin = Cari host yang memeriksa, menandatangani, atau mendekripsi (S/MIME, OpenPGP, gateway). X.7.3: tidak ada konversi antara dua sistem; X.7.5: tidak ada kunci yang dapat dipakai; X.7.6: algoritma tidak didukung, misalnya SHA-1 atau RSA pendek; X.7.7: isinya berubah. Periksa masa berlaku, rantai, dan pencabutan sertifikat, serta kunci dalam direktori. Pada X.7.7, cari apa yang mengubah isi setelah ditandatangani: disclaimer, penulisan ulang tautan, pengodean ulang.

cause-refused-by-policy =
    .headline = { $domain } menolak pesan menurut aturannya sendiri
    .why = Setiap sistem email menentukan pesan mana yang diterimanya. Administrator di sana tahu aturan mana yang menghentikan pesan ini.
    .act = izinkan pesan ini
    .step-1 = Baca jawaban server lain di akhir pemberitahuan ini. Alasannya mungkin disebut di sana.
    .step-2 = Beri tahu penerima lewat cara lain bahwa pesan ini ditolak.
    .step-3 = Mintalah penerima mengajukan pengecualian kepada administrator di sana.
    .otherwise = Jika semua pesan Anda ke { $domain } ditolak, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .recipient = Jika Anda menunggu pesan dari pengirim ini, mintalah pengecualian kepada administrator Anda.
    .admin = Aturan itu milik sisi penerima, dan jalan keluarnya juga di sana. Kirim kepada postmaster di sana jawabannya, waktunya, dan alamat IP pengirim. Jika semua email ditolak, periksa dulu SPF, DKIM, DMARC, reverse DNS, dan daftar blokir.

cause-refused-as-spam =
    .headline = { $domain } menganggap pesan ini spam
    .why = Filter otomatis di sana menolak pesan ini sebagai email yang tidak diinginkan. Filter seperti itu bisa keliru.
    .act = loloskan pesan ini
    .step-1 = Tanyakan kepada penerima, lewat cara lain, apakah alamat Anda dapat diizinkan di sana.
    .step-2 = Coba kirim pesan singkat tanpa tautan dan lampiran.
    .step-3 = Jika pesan ini bukan dari Anda, ganti kata sandi dan beri tahu administrator Anda.
    .otherwise = Jika pesan Anda yang lain ditolak juga, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .recipient = Tambahkan pengirim ke kontak Anda atau ke daftar pengirim tepercaya. Jika pesan dari pengirim ini ada di folder spam, tandai sebagai bukan spam.
    .admin = Periksa SPF, DKIM, dan DMARC domain pengirim serta reputasi alamat IP pengirim. Cari pengiriman yang tidak biasa dari akun ini. Jika semuanya beres, laporkan keputusan yang keliru itu kepada postmaster di sisi penerima.

cause-relay-refused =
    .headline = Sebuah server menolak menyerahkan pesan ini ke server lain
    .why = Menurut server itu, menyerahkan email Anda ke { $domain } bukan tugasnya. Penyebabnya sering kali ada pada pengaturan.
    .act = perbaiki pengaturannya
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Periksa bagian setelah tanda @. Nama yang salah dapat mengarah ke server yang salah.
    .otherwise = Jika pengaturan di pihak Anda benar, administrator { $domain } perlu memeriksa server mana yang menerima email mereka.
    .admin = Record MX mungkin mengarah ke host yang tidak mencantumkan domain itu sebagai miliknya. Atau host relai Anda meminta autentikasi. Periksa record MX, kredensial untuk host relai, dan alamat IP mana yang diizinkannya merelai.

cause-authentication-required =
    .headline = Sebuah server email meminta login yang sah
    .why = Sebuah server email yang dilalui pesan ini meminta login yang sah. Login itu tidak ada atau tidak diterima.
    .act = periksa loginnya
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika ada perangkat atau program yang mengirim email otomatis, periksa nama pengguna dan kata sandinya.
    .otherwise = Masalah ini tidak dapat diatasi oleh penerima.
    .admin = Periksa kredensial dan mekanisme autentikasi yang dipakai sistem Anda untuk host relainya. Gunakan submission di port 587 dengan STARTTLS, atau di port 465. Penyebab yang lazim ialah kata sandi yang diganti atau kata sandi aplikasi yang diwajibkan.

cause-authentication-refused =
    .headline = Login di sebuah server email ditolak
    .why = Sebuah server email tidak menerima data login yang diberikan. Kata sandinya mungkin sudah diganti atau kedaluwarsa.
    .act = perbaiki data login
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika pesan dikirim dari aplikasi email atau perangkat sendiri, masukkan lagi nama pengguna dan kata sandi di sana.
    .step-3 = Cobalah login sekali lewat browser. Penyedia email mungkin meminta sesuatu di sana.
    .otherwise = Masalah ini tidak dapat diatasi oleh penerima.
    .admin = Baca jawabannya (RFC 4954, RFC 5248): 535 5.7.8 kredensial salah, 432 4.7.12 kata sandi perlu dialihkan, 5.7.14 hubungan kepercayaan tidak ada. Uji kredensial secara manual di port submission. Lalu periksa: kata sandi yang diganti atau kedaluwarsa, akun terkunci setelah autentikasi gagal, login dengan kata sandi dimatikan penyedia, kata sandi aplikasi tidak ada, token OAuth kedaluwarsa. Kredensial untuk host relai disimpan di server email; perbaiki di sana lalu jalankan antrean.

cause-authentication-too-weak =
    .headline = Sebuah server email meminta login yang lebih aman
    .why = Menurut server itu, cara login ini kurang aman. Kata sandinya sendiri mungkin benar.
    .act = gunakan login lebih aman
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika pesan dikirim dari aplikasi email atau perangkat sendiri, aktifkan TLS dan perbarui aplikasi atau perangkat itu.
    .otherwise = Masalah ini tidak dapat diatasi oleh penerima.
    .admin = 534 5.7.9: mekanisme autentikasinya terlalu lemah, atau akun itu memerlukan kata sandi aplikasi; 538 5.7.11: mekanisme ini hanya lewat TLS. Lakukan autentikasi setelah TLS di port 465, atau setelah STARTTLS di 587 (RFC 8314), dengan mekanisme yang diumumkan saat itu: SCRAM, OAUTHBEARER, XOAUTH2, atau PLAIN di dalam TLS. Perangkat yang tidak mengenal keduanya dapat menyerahkan emailnya ke relai di jaringan Anda sendiri.

cause-sending-blocked =
    .headline = Pengiriman diblokir untuk akun atau alamat ini
    .why = Sebuah server email di sisi pengirim tidak mengizinkan pengiriman dari akun atau alamat ini. Mungkin ini tindakan pencegahan.
    .act = cabut blokirnya
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika Anda punya lebih dari satu alamat, pilih alamat milik akun ini.
    .step-3 = Jika ada pesan keluar yang bukan dari Anda, segera ganti kata sandi.
    .otherwise = Masalah ini tidak dapat diatasi oleh penerima.
    .admin = Periksa apakah akun ini dinonaktifkan, dikunci setelah penyalahgunaan, atau tidak berhak atas alamat pengirim ini. Sebelum mencabut blokir, cari pengiriman yang tidak biasa, aturan penerusan, dan sesi yang terbuka, lalu atur ulang kata sandinya.

cause-account-disabled =
    .headline = Akun pengirim dinonaktifkan, menurut sebuah server email
    .why = Menurut sebuah server email di sisi pengirim, akun yang dipakai untuk pesan ini sudah dinonaktifkan.
    .act = aktifkan akun itu
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda; jika perlu, dari akun lain.
    .step-2 = Jika Anda punya akun lain, kirim pesan dari akun itu.
    .otherwise = Sejauh terlihat dalam laporan ini, alamat tujuan bukan penyebabnya.
    .admin = Menurut server submission atau host relai, akun ini dinonaktifkan (525 atau X.7.13, RFC 5248). Periksa keadaannya: ditutup, lisensi atau pembayaran berakhir, dikunci setelah autentikasi gagal, dikunci setelah penyalahgunaan. Hilangkan penyebabnya sebelum mengaktifkannya. Jika akun ini dipakai server Anda untuk autentikasi di host relainya, semua email keluar ikut terganggu.

cause-account-compromised =
    .headline = Pengiriman diblokir karena pesan yang mencurigakan
    .why = Sebuah server email di sisi pengirim melaporkan pengiriman yang tidak biasa dari akun atau organisasi ini. Mungkin orang lain memakai akun itu.
    .act = amankan akun itu
    .step-1 = Ganti kata sandi Anda sekarang, di perangkat yang Anda percayai.
    .step-2 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-3 = Cari pesan keluar dan aturan yang bukan buatan Anda di kotak surat Anda.
    .step-4 = Periksa perangkat Anda dengan antivirus yang sudah diperbarui.
    .otherwise = Masalah ini tidak dapat diatasi oleh penerima.
    .admin = Pertama, blokir login, atur ulang kata sandi, dan akhiri semua sesi dan token. Lalu baca log autentikasi, dan hapus aturan kotak masuk, penerusan, delegasi, izin aplikasi, dan konektor yang asing; kosongkan antrean keluar. Cabut blokirnya paling akhir. Di Microsoft 365, pengguna (5.1.8) dilepas lewat restricted entities, organisasi (5.7.7xx) lewat dukungan. Jika pesan itu kiriman massal yang memang diinginkan, kirim lewat layanan kirim massal.

cause-send-as-denied =
    .headline = Akun ini tidak berhak memakai alamat pengirim itu
    .why = Menurut sebuah server email di sisi pengirim, alamat pengirim itu bukan milik akun ini.
    .act = izinkan alamat pengirim
    .step-1 = Pilih alamat Anda sendiri sebagai pengirim, lalu kirim ulang pesan.
    .step-2 = Jika Anda memerlukan alamat pengirim itu, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .otherwise = Masalah ini tidak dapat diatasi oleh penerima.
    .admin = Bandingkan tiga hal dalam log: login, MAIL FROM, dan field From. Jika pemakaian itu memang diinginkan, berikan Send As atau Send on Behalf (Exchange; beri waktu untuk replikasi), petakan alamat ke login (smtpd_sender_login_maps di Postfix), atau tambahkan sebagai alias yang terverifikasi. Perangkat dan program memerlukan akun sendiri dengan alamat sendiri. Jika tidak ada yang menginginkannya, cari penyalahgunaan.

cause-sender-not-allowed =
    .headline = { $domain } tidak menerima email Anda untuk alamat ini
    .why = Ada alamat yang hanya menerima pesan dari pengirim tertentu, misalnya rekan kerja atau anggota milis. Ada juga yang tertutup bagi pengirim tertentu.
    .act = izinkan alamat Anda
    .step-1 = Hubungi penerima atau pemilik grup lewat cara lain. Mintalah supaya alamat Anda diizinkan.
    .step-2 = Jika Anda punya lebih dari satu alamat, kirim dari alamat yang dikenal di sana.
    .step-3 = Jika itu alamat milis, bergabunglah dulu.
    .otherwise = Administrator { $domain } dapat melihat siapa yang diizinkan mengirim ke alamat ini.
    .recipient = Tambahkan pengirim ke daftar yang diizinkan mengirim ke alamat atau grup Anda. Jika tidak bisa, mintalah kepada administrator Anda.
    .admin = Penerima membatasi pengirimnya: grup tertutup, milis untuk anggota, pengirim internal saja, atau blokir. Pemilik atau administratornya dapat mengizinkan pengirim. Pastikan alamat pengirim yang dipakai ialah alamat yang terdaftar.

cause-list-restricted =
    .headline = Milis ini tertutup bagi alamat Anda, menurut { $domain }
    .why = Banyak milis dan grup hanya menerima pesan dari anggota atau pengirim tertentu. Menurut server email itu, alamat Anda tidak termasuk di dalamnya.
    .act = tambahkan alamat Anda
    .step-1 = Jika Anda anggota, kirim dari alamat yang Anda pakai saat bergabung.
    .step-2 = Bergabunglah ke milis itu, atau hubungi pemiliknya lewat cara lain agar alamat Anda ditambahkan.
    .step-3 = Jika mendesak, kirim langsung ke anggota yang Anda kenal.
    .otherwise = Administrator { $domain } dapat memberi tahu siapa pemilik milis itu.
    .recipient = Apakah milis atau grup ini milik Anda? Tambahkan pengirim, atau atur agar pesan dari luar menunggu persetujuan Anda.
    .admin = Bandingkan From dan pengirim amplop dengan daftar anggota dan pengirim yang diizinkan: alias atau alamat yang berubah biasanya menjadi sebab. Pemiliknya dapat menambahkan alamat itu, atau menahan kiriman orang lain untuk moderasi. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), pengirim eksternal pada grup Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } hanya menerima email internal di alamat ini
    .why = Menurut server email itu, alamat ini hanya menerima pesan dari organisasinya sendiri. Pesan Anda tidak dikenali sebagai pesan internal.
    .act = izinkan pengirim luar
    .step-1 = Jika Anda bagian dari organisasi itu, kirim pesan dari akun Anda di sana.
    .step-2 = Hubungi penerima atau pemilik grup lewat cara lain. Mintalah agar pengirim dari luar diizinkan.
    .step-3 = Gunakan alamat lain organisasi itu, misalnya yang ada di situs webnya.
    .otherwise = Administrator { $domain } dapat membuka alamat ini untuk pesan dari luar.
    .recipient = Mintalah administrator Anda mengizinkan pesan dari luar untuk alamat ini, atau dari pengirim tertentu.
    .admin = Exchange 5.7.12 dan 5.7.13x: objek penerima meminta pengirim yang terautentikasi. Matikan RequireSenderAuthenticationEnabled, atau buat kontak untuk pengirim itu dan izinkan. Jika pengirim ada di dalam, pesan masuk tanpa autentikasi: atur agar perangkat atau program memakai login, atau perbaiki konektor antara server Anda sendiri supaya dianggap internal.

cause-sender-blocked =
    .headline = Email dari Anda diblokir, menurut { $domain }
    .why = Menurut server email itu, alamat, domain, atau server Anda ada dalam daftar pengirim yang diblokir. Blokir itu mungkin disengaja, mungkin juga keliru.
    .act = hapus blokirnya
    .step-1 = Jika mungkin keliru, hubungi pihak sana lewat cara lain dan mintalah agar blokirnya dihapus.
    .step-2 = Jika pesan ke orang lain di domain ini diblokir juga, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .otherwise = Administrator { $domain } dapat melihat di mana blokir itu dipasang dan mengapa.
    .recipient = Apakah pengirim ini keliru masuk ke daftar pengirim yang Anda blokir? Hapus entrinya. Jika tidak ada, tanyakan kepada administrator Anda.
    .admin = Blokir ini dipasang di sisi penerima, oleh orangnya atau oleh administrator (Exchange 5.7.507, 5.7.513). Cari tahu apa yang dicocokkannya: coba akun lain di domain Anda, lalu alamat IP lain. Cari kiriman yang tidak diinginkan dari pengirim ini dan penuhi setiap permintaan untuk berhenti. Lalu kirim kepada postmaster di sisi penerima jawabannya, waktunya, alamat pengirim, dan alamat IP.

cause-sender-not-verified =
    .headline = { $domain } tidak dapat memastikan asal pesan
    .why = Server email { $domain } memeriksa apakah pesan benar-benar berasal dari sumber yang tercantum di dalamnya. Pesan ini tidak lolos pemeriksaan itu.
    .act = perbaiki pengaturan domain
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Kirim hanya lewat layanan email yang sesuai dengan alamat Anda.
    .otherwise = Jika pesan diteruskan dalam perjalanan, administrator { $domain } mungkin dapat membantu.
    .recipient = Apakah email Anda diteruskan ke kotak surat ini dari kotak surat lain? Lebih baik ambil langsung dari sana: penerusan dapat menggagalkan pemeriksaan ini.
    .admin = Periksa SPF untuk alamat IP pengirim, tanda tangan DKIM, dan keselarasan DMARC dengan domain From. Host pengirim memerlukan nama reverse DNS yang mengarah kembali ke host itu. Server yang meneruskan email dan layanan yang mengirim atas nama Anda juga harus tercakup.

# lint: allow forbidden-term - Fail is a result of SPF
cause-spf-failed =
    .headline = { $domain } tidak dapat memastikan server pengirim
    .why = Dengan metode SPF, sebuah domain dapat mencantumkan server yang diizinkan mengirim emailnya. Di { $domain }, pesan ini tidak lolos pemeriksaan daftar itu.
    .act = perbaiki record SPF
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Kirim hanya lewat layanan email yang sesuai dengan alamat Anda.
    .otherwise = Jika pesan diteruskan ke { $domain }, penyebabnya mungkin server yang meneruskannya.
    .recipient = Apakah email Anda diteruskan ke kotak surat ini dari kotak surat lain? Lebih baik ambil langsung dari sana: penerusan dapat menggagalkan pemeriksaan ini.
    .admin = Evaluasi SPF (RFC 7208) untuk domain dalam MAIL FROM, atau dalam EHLO jika kosong, dan alamat IP yang dilihat host lain; ingat IPv6. Fail: tambahkan alamat itu atau include dari layanannya, atau kirim lewat host yang terdaftar. Permerror: harus tepat satu record v=spf1, paling banyak 10 pencarian DNS dan 2 yang kosong, tanpa salah ketik. Temperror: name server Anda. Server yang meneruskan email memerlukan SRS.

cause-dkim-failed =
    .headline = { $domain } tidak menemukan tanda tangan digital yang sah
    .why = Dengan metode DKIM, layanan email menandatangani pesan untuk membuktikan asalnya. Di { $domain }, tidak ada tanda tangan seperti itu yang lolos pemeriksaan.
    .act = perbaiki tanda tangan DKIM
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika pesan dikirim lewat milis, kirim langsung ke penerima.
    .step-3 = Kirim hanya lewat layanan email yang sesuai dengan alamat Anda.
    .otherwise = Administrator { $domain } dapat memberi tahu apa yang salah pada tanda tangan itu.
    .admin = Lihat sebuah pesan saat keluar: apakah ada DKIM-Signature (RFC 6376)? Periksa kunci di <s>._domainkey.<d>: ada, tidak kosong, pasangan dari kunci privat, RSA sekurang-kurangnya 1024 bit, lebih baik 2048 bit (RFC 8301). Jika hash isi gagal, ada yang mengubah pesan setelah ditandatangani: footer, gateway, pengodean ulang. X.7.22: tidak ada tanda tangan dengan d= sama dengan domain From. Periksa x= dan jam server.

cause-dmarc-failed =
    .headline = { $domain } gagal mencocokkan pesan dengan pengirimnya
    .why = Domain Anda dapat meminta pihak lain menolak email yang tidak terbukti berasal dari sana. Di { $domain }, bukti itu (DMARC) tidak ditemukan.
    .act = perbaiki bukti pengirim
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Kirim hanya lewat layanan email yang sesuai dengan alamat Anda.
    .step-3 = Jika pesan dikirim lewat milis, kirim langsung ke penerima.
    .otherwise = Jika pesan diteruskan dalam perjalanan, administrator { $domain } dapat membuat pengecualian.
    .recipient = Apakah email Anda diteruskan ke kotak surat ini dari kotak surat lain? Lebih baik ambil langsung dari sana: penerusan dapat menggagalkan pemeriksaan ini.
    .admin = Periksa _dmarc.<domain From>: p=, sp=, aspf=, adkim= (RFC 7489). SPF atau DKIM harus lolos dan domainnya harus selaras dengan From. Setiap layanan yang mengirim atas nama Anda memerlukan kunci DKIM di bawah domain Anda, atau Return-Path di sana; laporan agregat (rua=) menunjukkan mana yang gagal. Milis dan server yang meneruskan email sebaiknya menulis ulang From atau tidak mengubah isi yang ditandatangani. Longgarkan p= hanya selama perbaikan berlangsung.

cause-arc-failed =
    .headline = { $domain } tidak memercayai penerusan pesan ini
    .why = Dengan metode ARC, server yang meneruskan email dapat mencatat pemeriksaannya. Menurut { $domain }, catatan pada pesan ini tidak sah.
    .act = periksa penerusannya
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Kirim langsung ke penerima, tidak lewat milis atau alamat penerusan.
    .otherwise = Jika pesan diteruskan oleh server pihak lain, pengelola server itulah yang perlu memperbaikinya.
    .recipient = Apakah email Anda diteruskan ke kotak surat ini dari kotak surat lain? Lebih baik ambil langsung dari sana: penerusan dapat menggagalkan pemeriksaan ini.
    .admin = Validasi rantai pada pesan saat tiba (RFC 8617): instans 1 hingga n tanpa celah, cv=none pada yang pertama dan cv=pass pada yang lain, setiap ARC-Seal dapat diverifikasi dengan kuncinya di DNS, ARC-Message-Signature pada yang terbaru. Penyebabnya ialah host pertama yang set-nya gagal, atau yang mengubah pesan setelah penyegelan: perbaiki penyegelan di sana atau matikan. SPF, DKIM, dan DMARC menentukan tanpa ARC.

cause-reverse-dns-missing =
    .headline = { $domain } tidak menemukan nama sah untuk server pengirim
    .why = Alamat internet sebuah server email seharusnya punya nama. Di { $domain }, server pengirim tidak lolos pemeriksaan ini.
    .act = tetapkan nama server
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika Anda punya akun di layanan email lain, kirim pesan dari sana.
    .otherwise = Administrator { $domain } dapat membuat pengecualian.
    .admin = Ambil alamat IP pengirim dari jawaban atau log Anda dan periksa record PTR-nya; nama itu harus punya record A atau AAAA dengan alamat yang sama. PTR ditetapkan pemilik blok alamat: biasanya penyedia hosting atau internet Anda. Periksa IPv6 juga, atau kirim lewat IPv4 hingga PTR-nya ada. Atur agar EHLO memberi nama yang sama, dan hindari nama generik yang dibentuk dari alamat IP.

cause-sending-server-refused =
    .headline = { $domain } menolak email dari server pengirim
    .why = Penolakan ini menyangkut server email pengirim, bukan pesan Anda. Pesan lain dari server itu mungkin ditolak juga.
    .act = upayakan servernya diterima
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Administrator { $domain } dapat membuat pengecualian.
    .recipient = Jika Anda menunggu pesan dari pengirim ini, mintalah pengecualian kepada administrator Anda.
    .admin = Jika jawaban menyebut daftar blokir, temukan dan hentikan penyebabnya sebelum meminta penghapusan. Periksa reverse DNS, nama yang diberikan dalam EHLO, dan volume yang tidak biasa. Jika tidak ada daftar, hubungi postmaster di sisi penerima dengan menyebut alamat IP pengirim.

cause-sending-server-blocklisted =
    .headline = Server pengirim ada di daftar blokir, menurut { $domain }
    .why = Daftar blokir memuat server yang dianggap mengirim email yang tidak diinginkan. Satu server biasanya dipakai banyak orang, jadi ini belum tentu menyangkut Anda.
    .act = minta entri itu dihapus
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika Anda punya akun di layanan email lain, kirim pesan dari sana.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Administrator { $domain } dapat membuat pengecualian hingga entri itu dihapus.
    .recipient = Jika Anda menunggu pesan dari pengirim ini, mintalah pengecualian kepada administrator Anda.
    .admin = Cari nama daftarnya dalam jawaban dan periksa alamat IP pengirim Anda di sana; beberapa daftar memuat domain atau tautan. Temukan dan hentikan dulu penyebabnya: akun yang diambil alih, open relay, formulir web, perangkat terinfeksi di balik alamat yang sama. Lalu mintalah penghapusan di halaman daftar itu (Spamhaus, atau portal delisting Microsoft). Daftar alamat dinamis: kirim lewat relai penyedia Anda. Alamat bersama: beri tahu penyedianya.

cause-sending-server-reputation-low =
    .headline = { $domain } kurang memercayai server pengirim
    .why = Sistem email menilai server dari email yang dikirimnya selama ini. Di { $domain }, nilai server pengirim terlalu rendah.
    .act = perbaiki penilaiannya
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Tunggu sehari, lalu kirim ulang pesan. Penilaian berubah seiring waktu.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Administrator { $domain } dapat membuat pengecualian.
    .recipient = Jika Anda menunggu pesan dari pengirim ini, mintalah pengecualian kepada administrator Anda.
    .admin = Periksa menurut urutan ini: SPF, DKIM, DMARC, dan reverse DNS; volume yang tiba-tiba melonjak dan akun yang diambil alih; tingkat keluhan dan kegagalan. Halaman penyedianya sendiri menunjukkan pandangan mereka: Google Postmaster Tools, Microsoft SNDS dan JMRP, Yahoo Sender Hub. Alamat baru memerlukan beberapa minggu dengan volume yang naik perlahan. Kirim email massal dari alamat lain, dan hanya kepada orang yang memintanya. Setelah itu, gunakan formulir penyedia dengan menyertakan jawabannya.

cause-greeting-refused =
    .headline = Salam pembuka server pengirim ditolak
    .why = Saat dua server email bertemu, server pengirim menyebut namanya lebih dulu. Server yang dihubungi tidak menerima nama itu.
    .act = perbaiki nama server
    .step-1 = Teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-2 = Jika dikirim otomatis oleh perangkat atau program, atur agar pengirimannya lewat layanan email Anda.
    .otherwise = Administrator { $domain } dapat membuat pengecualian.
    .admin = Nama setelah EHLO harus berupa nama host lengkap yang dapat ditemukan di DNS (RFC 5321 section 2.3.5 dan 4.1.1.1), sebaiknya nama dalam record PTR. Yang biasanya ditolak: localhost, nama tanpa titik, .local, alamat IP tanpa kurung siku, nama penerima sendiri. Atur smtp_helo_name di Postfix atau FQDN konektor kirim di Exchange. Jika namanya benar, cari host atau program di balik alamat yang sama yang menyebut nama lain.

cause-rate-limited =
    .headline = Terlalu banyak pesan dalam waktu singkat
    .why = Sebuah server email yang dilalui pesan ini membatasi jumlah pesan dalam waktu tertentu. Batas itu sudah tercapai. Pesan dari orang lain mungkin ikut dihitung.
    .act = tunggu, lalu kirim ulang
    .step-1 = Tunggu hingga besok, lalu kirim ulang pesan.
    .step-2 = Jika penerimanya banyak, kirim pesan secara bertahap dalam waktu lebih lama.
    .step-3 = Jika Anda hanya mengirim sedikit pesan, beri tahu administrator Anda, dan ganti kata sandi supaya aman.
    .otherwise = Jika sering terjadi, administrator Anda dapat mencari tahu batas mana yang berlaku.
    .admin = Cari tahu batas itu milik siapa: Anda, sistem lain, atau kotak surat itu sendiri. Perlambat pengiriman per tujuan, dan kirim email massal secara bertahap. Lonjakan mendadak dari satu akun mungkin berarti akun itu diambil alih.

cause-sending-quota-exceeded =
    .headline = Batas pengiriman sudah tercapai
    .why = Akun dan organisasi hanya diizinkan mengirim sejumlah pesan dalam waktu tertentu. Menurut laporan, jumlah itu sudah tercapai.
    .act = tunggu, lalu kirim ulang
    .step-1 = Tunggu sehari, lalu kirim ulang pesan. Kebanyakan batas dihitung per 24 jam.
    .step-2 = Jika penerimanya banyak, tanyakan layanan kirim massal kepada administrator Anda.
    .step-3 = Jika Anda hanya mengirim sedikit pesan, ganti kata sandi dan beri tahu administrator Anda.
    .otherwise = Administrator Anda dapat melihat apa yang sudah dikirim, dan mungkin dapat menaikkan batasnya.
    .admin = Cari tahu jatah itu milik siapa: akun, organisasi, atau host relai Anda (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Hitung pesan dan penerima dalam 24 jam terakhir per akun; cari skrip, putaran email, dan akun yang diambil alih. Kebanyakan batas bergulir: biarkan antrean menunggu dan jangan mengajukan pesan lagi. Pindahkan kiriman massal ke layanan kirim massal, atau mintalah batasnya dinaikkan.

cause-recipient-rate-limited =
    .headline = Terlalu banyak pesan ke kotak surat ini, menurut { $domain }
    .why = Server email { $domain } membatasi seberapa cepat satu kotak surat menerima pesan. Pesan dari orang lain ikut dihitung.
    .act = tunggu, lalu kirim ulang
    .step-1 = Tunggu satu jam, lalu kirim ulang pesan.
    .step-2 = Jika ada program Anda yang mengirim ke alamat ini, kurangi jumlah pesannya.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika terus berlangsung, administrator { $domain } dapat melihat dari mana semua pesan itu datang.
    .recipient = Jika banyak pesan datang dari satu program atau layanan, atur agar lebih jarang dikirim. Jika penyebabnya tidak jelas, beri tahu administrator Anda.
    .admin = Batas ini berlaku untuk satu kotak surat: dari pengirim ini (Exchange 5.2.121) atau dari semua pengirim (Exchange 5.2.122, Google 4.2.1 dan 5.2.1). Cari alarm pemantauan, skrip, dan dua balasan otomatis yang saling membalas (RFC 3834). Atur agar alarm dirangkum, dan kurangi jumlah koneksi serentak untuk penerima ini. Administrator di sisi penerima dapat melacak sumbernya, atau memakai grup atau kotak surat bersama dengan batas lebih tinggi.

cause-flood-detected =
    .headline = Sebuah server email menemukan terlalu banyak pesan serupa
    .why = Menurut server itu, pesan ini tampak seperti bagian dari banjir pesan yang serupa. Mungkin pesan ini ikut terhitung secara kebetulan.
    .act = tunggu, lalu kirim ulang
    .step-1 = Tunggu hingga besok, lalu kirim ulang pesan.
    .step-2 = Untuk mengirim teks yang sama ke banyak orang, gunakan layanan kirim massal.
    .step-3 = Jika Anda hanya mengirim yang satu ini, ganti kata sandi dan beri tahu administrator Anda.
    .otherwise = Administrator { $domain } dapat memberi tahu apa yang dihitung sistem mereka.
    .recipient = Apakah di kotak surat Anda tiba-tiba banyak pesan serupa? Beri tahu administrator Anda. Cari di antaranya pesan yang penting, misalnya dari bank Anda.
    .admin = X.7.28: terlalu banyak pesan serupa dari alamat, jaringan, atau domain Anda, atau beberapa pesan dengan Message-ID yang sama. Cari sumbernya dalam log Anda menurut subjek dan akun: akun yang diambil alih, putaran email, skrip, atau formulir web yang disalahgunakan untuk mendaftarkan orang (gunakan opt-in terkonfirmasi dan captcha). Hentikan, hapus pesannya dari antrean, dan biarkan sisanya keluar perlahan.

cause-asked-to-try-later =
    .headline = { $domain } meminta pesan dicoba lagi nanti
    .why = Untuk saat ini, server email { $domain } tidak menerima pesan ini. Server menjawab begitu jika sedang sibuk atau berhati-hati.
    .act = tunggu, lalu kirim ulang
    .step-1 = Tunggu beberapa jam, lalu kirim ulang pesan.
    .step-2 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika berlangsung berhari-hari, administrator { $domain } dapat mencari tahu penyebabnya.
    .admin = Server lain menjawab dengan penolakan sementara. Pastikan sistem Anda mencoba lagi dari alamat IP yang sama, karena greylisting bergantung pada hal itu. Jika percobaan selama sehari tidak membantu, kirim jawaban dan waktunya kepada postmaster di sisi penerima.

cause-greylisted =
    .headline = { $domain } sengaja menunda pengirim yang belum dikenal
    .why = Pesan dari pengirim yang belum dikenal baru diterima beberapa waktu kemudian, pada percobaan berikutnya. Cara ini menyaring email yang tidak diinginkan.
    .act = tunggu, lalu kirim ulang
    .step-1 = Tunggu satu jam, lalu kirim ulang pesan dari alamat yang sama.
    .step-2 = Jika gagal lagi, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Administrator { $domain } dapat membebaskan alamat Anda dari penundaan.
    .recipient = Jika Anda menunggu pesan dari pengirim ini, mintalah administrator Anda membebaskan alamat itu dari penundaan.
    .admin = Greylisting (RFC 6647) mengingat alamat IP atau jaringannya, pengirim, dan penerima, dan menerima percobaan lagi setelah beberapa menit. Pastikan antrean Anda mencoba lagi setelah 4yz dalam satu jam, sekurang-kurangnya selama sehari, dari alamat yang sama dan dengan pengirim amplop yang sama: kumpulan alamat dan Return-Path yang berganti menggagalkannya. Administrator di sisi penerima dapat membuat pengecualian menurut SPF, jaringan, atau daftar izin.

cause-system-congested =
    .headline = Sistem email kelebihan beban, menurut { $domain }
    .why = Menurut server email itu, pekerjaannya lebih banyak daripada yang dapat ditangani. Keadaan seperti ini biasanya hanya sementara.
    .act = tunggu, lalu kirim ulang
    .step-1 = Tunggu hingga besok, lalu kirim ulang pesan.
    .step-2 = Jika banyak pesan yang dikirim ke sana, kirim secara bertahap dalam waktu lebih lama.
    .step-3 = Jika mendesak, hubungi penerima lewat cara lain.
    .otherwise = Jika berlangsung berhari-hari, administrator { $domain } perlu meringankan beban sistemnya.
    .admin = Di sisi pengirim: lebih sedikit koneksi serentak ke tujuan ini, jeda lebih lama, dan coba host MX lainnya. Di sisi penerima, menurut urutan ini: jumlah koneksi terhadap batasnya, panjang antrean, filter dan pencarian yang lambat (daftar DNS, direktori), latensi disk, beban. Puncak beban tepat pada pergantian jam menunjuk ke kiriman massal dan skrip.

cause-priority-too-low =
    .headline = { $domain } hanya menerima pesan berprioritas lebih tinggi
    .why = Menurut server email itu, pesan dengan prioritas ini harus menunggu. Ini terjadi dalam keadaan darurat atau saat lalu lintas padat.
    .act = tunggu, lalu kirim ulang
    .step-1 = Tunggu beberapa jam, lalu kirim ulang pesan.
    .step-2 = Jika pesan Anda seharusnya berprioritas lebih tinggi, tanyakan kepada administrator Anda.
    .step-3 = Jika tidak dapat menunggu, hubungi penerima lewat cara lain.
    .otherwise = Administrator { $domain } tahu kapan pesan dengan prioritas apa pun diterima lagi.
    .admin = Server lain memakai MT-PRIORITY (RFC 6710); jawabannya mungkin menyebut tingkat terendah yang diterima. Bandingkan dengan tingkat dalam MAIL FROM atau dalam field MT-Priority (RFC 6758). Naikkan tingkatnya hanya bagi pengirim yang berhak. Importance dan X-Priority dari aplikasi email tidak dihitung. Selain itu, biarkan antrean menunggu.

cause-secure-connection-failed =
    .headline = Koneksi aman ke { $domain } tidak dapat dibuat
    .why = Pesan ini hanya boleh dikirim lewat koneksi aman. Koneksi ke server lain ternyata tidak cukup aman.
    .act = periksa pengaturan keamanan
    .step-1 = Beri tahu penerima lewat cara lain bahwa pesan ini tidak sampai.
    .step-2 = Tunggu sehari, lalu kirim ulang pesan.
    .otherwise = Jika terjadi juga pada domain selain { $domain }, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Uji STARTTLS pada setiap host MX: apakah ditawarkan, dan apakah sertifikatnya sah dan menyebut host itu. Bandingkan host MX dengan kebijakan MTA-STS dan dengan record TLSA. Pesan dengan REQUIRETLS menuntut setiap host yang dilaluinya menawarkannya.

cause-mta-sts-failed =
    .headline = Pemeriksaan menurut aturan keamanan { $domain } gagal
    .why = Domain ini memublikasikan aturan untuk koneksi aman ke server emailnya. Menurut laporan, server yang ditemukan tidak memenuhi aturan itu.
    .act = perbaiki aturan keamanan
    .step-1 = Beri tahu penerima lewat cara lain bahwa aturan keamanan domain itu menghentikan pesan.
    .step-2 = Jika mendesak, gunakan alamat penerima di domain lain.
    .step-3 = Tunggu sehari, lalu kirim ulang pesan.
    .otherwise = Administrator { $domain } perlu memperbaiki aturan itu atau servernya.
    .admin = Ambil kebijakan di https://mta-sts.<domain>/.well-known/mta-sts.txt (RFC 8461). Setiap host MX harus cocok dengan baris mx:, menawarkan STARTTLS, dan menunjukkan sertifikat sah untuk namanya sendiri. Jika host MX berganti: cantumkan yang baru dalam kebijakan, ubah id dalam record TXT _mta-sts, tunggu max_age kebijakan lama, lalu ganti MX. Mode testing meloloskan email untuk sementara. Di sisi pengirim: ambil lagi jika id berbeda dari yang tersimpan.

cause-dane-failed =
    .headline = Pemeriksaan record keamanan { $domain } gagal
    .why = Domain ini memublikasikan record untuk mengenali server emailnya. Menurut laporan, record atau server itu tidak lolos pemeriksaan.
    .act = perbaiki record keamanan
    .step-1 = Beri tahu penerima lewat cara lain bahwa record keamanan domain itu menghentikan pesan.
    .step-2 = Jika mendesak, gunakan alamat penerima di domain lain.
    .step-3 = Tunggu sehari, lalu kirim ulang pesan.
    .otherwise = Jika terjadi juga pada domain selain { $domain }, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Periksa TLSA di _25._tcp.<host MX> dan bandingkan dengan sertifikat yang dipakai (RFC 7672; 3 1 1 pilihan terbaik). Penyebab yang lazim ialah kunci baru yang mendahului record-nya: publikasikan TLSA lama dan baru, tunggu TTL, lalu ganti sertifikat. Pastikan STARTTLS ditawarkan. Validasi DNSSEC zona domain dan host MX: tanda tangan kedaluwarsa, record DS setelah pergantian kunci. Jika domain bertanda tangan lain gagal juga, periksa resolver Anda sendiri dan jamnya.

cause-certificate-invalid =
    .headline = Sertifikat server { $domain } tidak diterima
    .why = Sertifikat membuktikan bahwa sebuah server memang server yang dituju. Sertifikat ini mungkin kedaluwarsa, menyebut server lain, atau diterbitkan pihak yang tidak dikenal.
    .act = perbarui sertifikat
    .step-1 = Beri tahu penerima lewat cara lain bahwa sertifikat server email tidak diterima.
    .step-2 = Jika mendesak, gunakan alamat penerima di domain lain.
    .step-3 = Tunggu sehari, lalu kirim ulang pesan.
    .otherwise = Jika terjadi juga pada domain selain { $domain }, teruskan seluruh pemberitahuan ini ke administrator Anda.
    .admin = Uji setiap host MX dengan openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Periksa masa berlaku, nama host MX di antara subject alternative name, sertifikat antara, penerbitnya. Setelah pembaruan, layanan email harus dimuat ulang, di setiap host MX. Di sisi pengirim: jam, bundel CA, dan aturan atau konektor yang menuntut sertifikat sah untuk domain ini.

cause-requiretls-unsupported =
    .headline = Sebuah server tidak menjamin penyampaian aman
    .why = Pesan ini dikirim dengan syarat setiap koneksi yang dilaluinya aman. Server email berikutnya tidak menjanjikan hal itu.
    .act = dukung penyampaian aman
    .step-1 = Jika isi pesan tidak rahasia, kirim ulang tanpa syarat ini.
    .step-2 = Jika rahasia, sepakati dengan penerima cara lain yang aman.
    .otherwise = Administrator { $domain } dapat mencari tahu apakah sistem mereka bisa memenuhi syarat ini.
    .admin = Pesan ini membawa REQUIRETLS (RFC 8689). Hop berikutnya harus mengumumkan REQUIRETLS setelah EHLO di dalam TLS, dengan sertifikat yang sah, dan MX-nya harus diamankan oleh DNSSEC atau MTA-STS. Uji setiap host MX: satu saja yang tidak mendukung sudah cukup menggagalkan. Di sisi penerima, setiap hop hingga kotak surat harus mendukungnya. Di sisi pengirim, hanya pengirim sendiri yang sebaiknya memutuskan untuk melepas syarat itu.
