### Email kepada pengirim kiriman massal: bagaimana jalannya, alamat mana yang bermasalah, dan apa yang perlu dilihat.
###
### Ini email biasa, bukan pemberitahuan tentang satu pesan. Gayanya sama dengan notice.ftl: angka lebih dulu, lalu yang membantu.

## Pengirim dan subjek

summary-from = Kiriman massal { $site }
summary-subject-interim = Laporan sementara: { $mailing }
summary-subject-final = Laporan akhir: { $mailing }

## Laporan kiriman massal

summary-headline = { $percent } tersampaikan
summary-what-interim = Sejauh ini, { $count } dari { $total } pesan dihitung sebagai tersampaikan.
summary-what-final = Waktu percobaan sudah habis. { $count } dari { $total } pesan dihitung sebagai tersampaikan.
summary-failed =
    { $count ->
        [0] Tidak ada pesan yang gagal.
       *[other] { $count } pesan gagal dan tidak akan dicoba lagi.
    }
summary-retrying =
    { $count ->
        [0] Tidak ada pesan yang sedang dicoba lagi.
       *[other] { $count } pesan sedang dicoba lagi.
    }
summary-pending =
    { $count ->
        [0] Tidak ada pesan yang menunggu.
       *[other] { $count } pesan masih menunggu hasil.
    }
summary-validity = Percobaan berlanjut hingga { $moment }.
summary-note-optimistic = Pesan dihitung sebagai tersampaikan selama tidak ada yang kembali. Persentase ini masih dapat turun.
summary-note-feedback = Pesan dihitung sebagai tersampaikan setelah penyampaiannya dilaporkan. Persentase ini masih dapat naik.
summary-note-final = Setelah ini pun pesan masih dapat kembali. Angka terbarunya ada di halaman log.
summary-numbers-heading = Angka
summary-chart-heading = Tersampaikan dan gagal dari waktu ke waktu
summary-chart-meaning = Grafik garis. Di akhir grafik, { $delivered } tersampaikan dan { $failed } gagal.
summary-causes-heading = Mengapa pesan tidak tersampaikan
summary-messages = { $count } pesan
summary-causes-more = { $count } pesan lagi memiliki penyebab lain.
summary-cause-unknown = Penyebabnya tidak dilaporkan
summary-domains-heading = Domain dengan kegagalan terbanyak
summary-quarantine = { $count } alamat kini dalam karantina. Kiriman massal berikutnya akan melewati alamat itu.
summary-attached = Tabel terlampir memuat semua pesan beserta statusnya. Tabel itu dapat dibuka dengan program spreadsheet apa pun.
summary-attached-part = Tabel terlampir hanya memuat { $count } pesan yang tidak tersampaikan. Semua pesan ada di halaman log.
summary-page = Lihat log: { $link }
summary-reason = Anda menerima laporan ini karena Anda pengirim kiriman massal ini.
summary-file = log-kiriman

## Ringkasan untuk pengelola milis

digest-subject = { $count } alamat perlu diperiksa: { $mailing }
digest-headline = Pesan Anda tidak sampai ke { $count } alamat
digest-what = Inilah pesan yang kembali sejak { $moment }. Milis: { $mailing }.
digest-steps-heading = Yang dapat Anda lakukan
digest-step-remove = Hapus alamat yang tidak ada. Daftarnya ada di bagian pertama di bawah.
digest-step-wait = Biarkan alamat lainnya tetap di milis. Sebagian besar akan berfungsi lagi dengan sendirinya.
digest-step-ask = Jika Anda mengenal pemilik salah satu alamat ini, tanyakan alamat barunya lewat cara lain.
digest-hard-heading = Alamat yang tidak berfungsi
digest-soft-heading = Alamat yang mungkin berfungsi lagi
digest-more = { $count } alamat lain ada di tabel terlampir.
digest-reason = Anda menerima ringkasan ini karena Anda mengelola milis ini. Ringkasan ini menggantikan pemberitahuan untuk tiap alamat.

## Peringatan

alert-subject = Periksa kiriman massal: { $mailing }
alert-failed = Kiriman massal berhenti karena kesalahan
    .what = Pesan yang belum diserahkan masih menunggu.
    .step = Periksa log program pengirim. Setelah itu, mulai lagi kiriman massal.
alert-preparation-failed = Kiriman massal tidak dapat disiapkan
    .what = Belum ada pesan yang dikirim.
    .step = Periksa masalah yang ditemukan saat persiapan. Perbaiki, lalu siapkan lagi kiriman massal.
alert-soft = Pesan yang menunggu atau ditolak lebih banyak dari biasanya
    .what = { $percent } dari semua pesan menunggu atau ditolak. Batas peringatannya { $limit }.
    .step = Lihat penyebabnya di bawah. Jika sebagian besar ditolak oleh satu penyedia email, jeda dulu kiriman massal.
alert-hard = Alamat yang tidak berfungsi lebih banyak dari biasanya
    .what = { $percent } dari semua pesan gagal karena alamatnya tidak berfungsi. Batas peringatannya { $limit }.
    .step = Hentikan kiriman massal dan periksa asal alamatnya. Banyaknya alamat yang tidak dikenal merusak reputasi pengirim.
alert-start-pending = Kiriman massal belum dimulai
    .what = Seharusnya dimulai pada { $moment }.
    .step = Periksa apakah masih perlu konfirmasi dari seseorang.
alert-throughput = Kiriman massal berjalan lambat
    .what =
        { $count ->
            [0] Tidak ada pesan yang diserahkan dalam satu jam terakhir.
           *[other] { $count } pesan diserahkan dalam satu jam terakhir.
        }
    .step = Periksa apakah sistem email kelebihan beban, atau apakah ada penyedia email yang memperlambatnya.
alert-in-progress = Kiriman massal sedang berjalan
    .what = Pesan sedang diserahkan.
    .step = Anda tidak perlu melakukan apa pun.
alert-once = Peringatan ini dikirim paling banyak sekali sehari untuk setiap kiriman massal.
alert-reason = Anda menerima peringatan ini karena Anda memantau kiriman massal ini.
