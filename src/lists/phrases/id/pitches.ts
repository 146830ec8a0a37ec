import type { PhrasePack } from '../../concepts'

/** Indonesian, much of it Malay too: what agencies, dealers and organisers write to sell their own. */
export const idPitches = {
  language: 'id',
  phrases: {
    'marketing-offer': [
      '(jasa|jual|nambah|tambah|naikin|naikkan|menaikkan|beli) … (follower*|subscriber*|viewer*|ulasan bintang|review bintang|rating toko|rating bintang|like instagram|pengikut)',
      '(bantu|membantu|siap bantu|kami bantu) … (naikkan|naikin|menaikkan|tingkatkan|meningkatkan|mendatangkan) (omzet|omset|penjualan|trafik|traffic|leads|pelanggan|closing)',
      '(review|ulasan|rating) (bintang 5|5 bintang|bintang lima|positif)', '(iklan|ads) (google|facebook|fb|ig|instagram|tiktok|meta|youtube) … (kelola|mulai|paket|jasa|per bulan|rp|hasil)',
      '(video|foto) (produk|company profile|profil perusahaan|promosi) … (mulai|paket|jasa|harga spesial|rp)', '(endorse|influencer|kol) … (paket|rate|jasa|followers)',
      '(pasang|memasang|slot|space|ruang) iklan … (majalah|halaman|koran|direktori|website kami|media kami|edisi|kami)',
    ],
    'seo-offer': ['(seo|kata kunci|keyword) … (halaman|google|peringkat|ranking|garansi|paket|jasa)', '(peringkat|ranking|posisi) (1|satu|atas|teratas|pertama) (di |)google', '(website|web|toko) … (tidak|belum|gak|susah) … (muncul|ditemukan) di google'],
    'web-design-offer': ['(buat|bikin|membuat|pembuatan|membuatkan|redesign|desain ulang|upgrade) (website|web|landing page|toko online|company profile|aplikasi) … (rp|gratis|hari jadi|paket|domain|profesional|mulai|ribu|juta|murah)'],
    'contact-list-offer': [
      '(jual|menjual|tersedia|kami punya|kami memiliki|menyediakan|dijual|akses) … (database|data kontak|daftar kontak|data) (buyer|importir|importer|email|nomor wa|nomor hp|eksportir|perusahaan|pembeli|hrd|ceo)',
      '(data|database|kontak|list) (importir|buyer|importer|pembeli|email|perusahaan) … (akurat|terupdate|terbaru|per data|per negara|file excel|excel|valid|rp|ribu)',
    ],
    'loan-offer': [
      '(pinjaman|modal usaha|kredit usaha|pembiayaan) … (cair|langsung cair|tanpa jaminan|tanpa agunan|bunga ringan|bunga mulai|proses cepat|bi checking|slik|tenor)', '(gadai bpkb|kta|invoice financing|anjak piutang|dana talangan|kredit tanpa agunan|pinjol)',
    ],
    'supplier-pitch': ['(kami sampaikan|kami ajukan|kami kirimkan) (penawaran|surat penawaran harga|company profile)', 'hasil produksi kami', '(stok|stock) (kami|tersedia|1*|2*|3*|4*|5*|6*|7*|8*|9*) … (siap kirim|siap antar|siap dikirim)', '(tim|marketing|sales) kami (dapat|bisa|siap|akan) … (presentasi|menjelaskan produk|menawarkan)', 'harga (mulai|mulai dari|start) (rp|dari rp|usd)', 
      '(kami|pabrik kami|perusahaan kami) (adalah |merupakan |)(produsen|pabrik|eksportir|supplier|pemasok|penyedia) … (menawarkan|siap kirim|siap supply|siap memasok|harga bersaing|harga kami|produk kami|stok kami|harga spesial)',
      '(update harga|harga kami minggu ini|harga kami hari ini|harga per hari ini|berikut harga kami|daftar harga kami|penawaran harga kami|penawaran kami)', '(kami|perusahaan kami) (menawarkan|siap menyuplai|siap memasok|siap supply)',
      '(apabila|bila|jika|barangkali|kalau) (bapak|ibu|bpk|perusahaan|anda|ada) … (berminat|minat|kebutuhan) … (silakan hubungi|silahkan hubungi|hubungi kami|kami siap|langsung hubungi)',
      '(toner|tinta printer|atk|alat tulis kantor|seragam|air galon|genset|forklift|solar industri) … (promo|diskon|harga spesial|gratis ongkir|siap antar|ready stock|kami jual)',
    ],
    'freight-offer': [
      '(kami melayani|melayani|kami menyediakan|menyediakan jasa|promo|rate spesial|rate promo|tarif spesial|tarif promo|info rate|update rate) … (ekspedisi|kargo|cargo|lcl|fcl|door to door|forwarding|undername|impor borongan|import borongan|kepabeanan|pengiriman laut|kontainer)',
    ],
    'service-pitch': [
      '(jasa|melayani|menyediakan|urus|pengurusan) … (sertifikasi iso|sertifikat iso|iso 9001|legalitas|pendirian pt|haki|izin bpom|laporan pajak|outsourcing|tenaga kerja|rekrutmen|cleaning service|pest control|sertifikasi halal|penerjemah|konsultan)',
      '(asuransi|polis|bpjs) … (premi|karyawan|perlindungan) … (penawaran|mulai|gratis|diskon|konsultasi)', '(hotel|penginapan|travel|rental mobil|sewa mobil) … (corporate rate|rate korporat|harga khusus perusahaan|tarif korporat)', '(konsultasi|audit|cek|survei) gratis',
    ],
    'software-offer': [
      '(software|aplikasi|sistem|platform) … (erp|crm|absensi|kasir|akuntansi|stok|gudang|chatbot|payroll|hris|invoice) … (demo|gratis|trial|langganan|per bulan|otomatis|paket|diskon)', '(wa blast|whatsapp blast|email blast|sms blast|chatbot ai|bot wa|blast wa)',
      '(ai|kecerdasan buatan) … (otomatis|hemat|karyawan|admin|customer service|balas chat) … (demo|gratis|coba|paket|rp|jam)',
    ],
    'event-promotion': [
      '(sewa|pesan|booking|reservasi|ambil|sisa|tersedia|daftarkan) … (booth|stan|stand) … (pameran|expo|m2|meter|early bird|diskon|harga|segera|terbatas|juta)',
      '(seminar|pelatihan|bimtek|training|webinar|workshop|kelas) … (daftar|pendaftaran|investasi|early bird|kuota|peserta|e-sertifikat|narasumber|kursi terbatas)',
    ],
    'membership-offer': ['(direktori|buku|portal|majalah|katalog) (bisnis|ekspor|industri|perusahaan|eksportir) … (iklan|terdaftar|tayang|muat|halaman|pasang|gabung)', '(penghargaan|award|anugerah) … (biaya|kontribusi|paket|perusahaan bapak|perusahaan anda|perusahaan terbaik)', '(gabung|bergabung|jadi|menjadi) (member|anggota) … (buyer|gratis|premium|keuntungan|per tahun)'],
    unsubscribe: ['(balas|ketik|reply) (stop|unreg|tidak|unsubscribe|berhenti|no)', '(bila|apabila|jika|kalau) (tidak|tdk|tak) (berkenan|berminat|ingin menerima|minat|ingin dihubungi|mau terima)', 'abaikan (saja |)(email|pesan|wa|mesej) ini'],
    'call-to-click': ['(klik|tap|buka|kunjungi|cek) (link|tautan|pautan|bio|situs kami|website kami|web kami|katalog kami|laman kami)', '(daftar|order|pesan|chat) (sekarang|sekarang juga)'],
    'discount-talk': ['(diskon|promo|hemat|potongan|cashback|diskaun) … (hari ini|minggu ini|bulan ini|khusus|terbatas|pendaftar|pembeli pertama|kuota|terhad|10 orang|20 orang)', '(gratis|percuma) (konsultasi|demo|trial|audit|analisa|ongkir se)'],
    'meeting-push': ['(berkunjung|datang|bertemu|meeting|zoom) … (presentasi|demo|penjelasan|memperkenalkan)', '(boleh|bisa|minta|luangkan|mohon) … (10|15|20|30) menit', '(kapan|bila) (bapak|ibu|bpk|tuan|puan) … (luang|ada waktu|free|senggang)'],
    gambling: ['(slot|maxwin|scatter|rtp|togel|parlay|casino|kasino) … (gacor|deposit|daftar|bonus|jackpot|menang|depo|link|wd)'],
    'crypto-promotion': ['(modal|invest*) … (balik modal|profit|cuan|untung) … (per hari|perhari|harian|per minggu|dijamin|pasti)'],
  },
} as const satisfies PhrasePack
