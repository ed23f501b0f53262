### Halaman log kiriman massal, untuk para pengirimnya.
###
### Tombol dan tautan pendek dan diawali kata kerja. Label bukan kalimat.

## Di setiap halaman

page-title = Kiriman massal
page-skip = Langsung ke isi
page-views = Tampilan
page-language = Bahasa
page-all-mailings = Semua kiriman massal
page-as-of = Data per { $moment }

## Masuk

page-access-heading = Kode akses diperlukan
page-access-what = Masukkan kode akses dari administrator Anda.
page-access-code = Kode akses
page-access-enter = Masuk
page-access-wrong = Kode akses ini tidak berlaku. Periksa lagi, atau minta kode baru kepada administrator Anda.
page-leave = Keluar

## Daftar kiriman massal

page-no-mailings = Belum ada kiriman massal yang tercatat.
page-column-mailing = Kiriman massal
page-column-begun = Dimulai
page-column-state = Keadaan
page-column-messages = Pesan
page-state-prepared = Menunggu konfirmasi
page-state-running = Sedang berjalan
page-state-ended = Selesai
page-policy = Cara menghitung
page-validity = Waktu percobaan
page-ends = Dicoba hingga

## Tampilan kiriman massal

page-view-rates = Angka
page-view-log = Log
page-view-causes = Penyebab
page-view-quarantine = Karantina

## Angka

page-time-heading = Dari waktu ke waktu
page-column-time = Waktu
page-column-meaning = Arti
page-column-number = Jumlah
page-column-share = Persentase

## Log

page-column-address = Alamat
page-column-status = Status
page-column-reason = Alasan
page-column-changed = Terakhir berubah
page-address-forgotten = Alamat sudah dihapus
page-search = Cari alamat
page-filter-status = Status
page-filter-cause = Penyebab
page-filter-domain = Domain
page-filter-all = Semua
page-filter-apply = Tampilkan
page-filter-clear = Tampilkan semua
page-log-none = Tidak ada pesan yang cocok.
page-log-count = { $count } pesan
page-next = Baris berikutnya
page-first = Baris pertama
page-csv = Simpan sebagai tabel (CSV)
page-events-heading = Yang terjadi pada pesan ini
page-column-said = Jawaban sistem email
page-unverified = Belum diverifikasi: laporan ini dapat datang dari siapa saja, jadi tidak dihitung.

## Penyebab

page-column-cause = Penyebab
page-column-failed = Gagal
page-column-retrying = Sedang dicoba lagi
page-causes-none = Tidak ada pesan yang gagal.

## Karantina

page-column-errors = Kesalahan
page-column-since = Sejak
page-quarantine-none = Tidak ada alamat dalam karantina.

## Pemberitahuan yang dikirim bersama

page-notices = Pemberitahuan
page-notices-none = Belum ada pemberitahuan yang disiapkan.
page-column-name = Nama
page-column-prepared = Disiapkan
page-outcome-failed = Pesan tidak tersampaikan
page-outcome-delayed = Pesan tertunda
page-outcome-success = Pesan tersampaikan atau diserahkan
page-notices-way = Dikirim lewat
page-notices-not-before = Tidak dikirim sebelum
page-notices-suppressed = Pemberitahuan tidak diperlukan untuk { $count } laporan.
page-notices-wrong = Pemberitahuan tidak dapat dibuat dari { $count } laporan:
page-notices-beyond = { $count } pemberitahuan akan ditahan, karena untuk saat ini pembacanya sudah menerima cukup banyak pemberitahuan.
page-confirm-heading = Siap dikirim
page-confirm-what = { $count } pemberitahuan sudah disiapkan. Belum ada yang dikirim.
page-confirm-start = Konfirmasi dan kirim
page-confirm-look-only = Kode akses ini hanya untuk melihat. Konfirmasi harus datang dari orang yang berhak memulai.
page-confirm-done = Sudah dikonfirmasi. Pengiriman dimulai.
page-confirm-changed = Pemberitahuan ini sudah berubah sejak Anda melihatnya. Periksa lagi, lalu konfirmasi.
page-notices-left = { $count } pemberitahuan belum dikirim.
page-notices-go-on = Kirim sisanya
page-notices-stopped = Pengiriman terhenti. Beri tahu administrator Anda alasan ini:
page-notices-waiting = Belum dikirim
page-notices-sent = Sudah dikirim
page-notices-refused = Ditolak
page-notices-for-now = Pengiriman belum berhasil
page-notices-held-back = Ditahan
page-notices-unsure = Mungkin sudah sampai
    .meaning = Pemberitahuan ini tidak dikirim ulang secara otomatis, agar tidak ada yang menerimanya dua kali.
page-refresh = Muat ulang

## Jika ada masalah

page-not-found = Halaman ini tidak ada
page-not-found-what = Kembali ke daftar kiriman massal.
page-trouble = Log sedang tidak dapat dibaca
page-trouble-what = Coba lagi dalam satu menit. Jika masalah berlanjut, beri tahu administrator Anda.
