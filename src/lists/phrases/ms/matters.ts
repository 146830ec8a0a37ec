import type { PhrasePack } from '../../concepts'

/** Malay, in the words of chats and of clerks' notes: what customers and buyers want. */
export const msMatters: PhrasePack = {
  language: 'ms',
  phrases: {
    'payment-matter': ['(l/c|lc|surat kredit|caj bank|proforma|pi|baki|deposit) … (tanggung|ditanggung|pindaan|dipinda|membuka|jelas*)', '(akaun mana|akaun bank mana|nombor akaun) … (bayar*|transfer|masuk*)', '(tolong|boleh|sila|mohon) (semak|check|sahkan) … (bayaran|transfer|duit|resit)'],
    'order-placed': ['(teruskan|confirm|sahkan|jadi) (order|tempahan|pesanan|po)', '(keluarkan|hantar|sediakan) (pi|proforma|invois) '],
    'not-received': ['(sepatutnya|dijanjikan|janji|dijadualkan) … (sampai|hantar|terima) … (tak|belum|tidak|x)', '(tak|belum|x|tidak) (muncul|nampak|sampai|tiba)', 'sampai sekarang … (tak|belum|tidak|x|lori)', '(dah|sudah) (seminggu|sebulan|2 minggu|dua minggu|3 minggu|lama|lepas) … (tak|belum|x|tidak) (sampai|terima|dapat|nampak)', '(tak|belum|x|tidak) (sampai|nampak|terima|dapat) (lagi|pun|barang|parcel|kontena)'],
    'not-as-described': ['(order|tempah|minta|pesan) … (tapi |)(sampai|dapat|hantar|yang datang|yang sampai) … (lain|salah|bukan|warna|saiz)', '(tak|tidak|x) (ikut|sama|seperti) … (spec|sampel|order|gambar|dipesan|dijanji*)', '(salah|silap|tersilap) (hantar|warna|saiz|model|barang|item|kod)'],
    'poor-quality': ['(luntur|tertanggal|cepat rosak|koyak|nipis|berkarat|mengelupas|busuk|melekit|longgar) … (baru|seminggu|sebulan|lepas|guna|basuh)*', '(kualiti*|mutu*) … (merosot|menurun|tak sama|jatuh|teruk|kurang)'],
    damaged: ['(pecah|kemik|basah|bocor|retak|patah|hancur|koyak) (masa|waktu|bila|semasa|ketika) (sampai|terima|buka|hantar)', '(sampai|terima|buka) … (ada |)(1|2|3|4|5|6|7|8|9|separuh|banyak)* … (pecah|kemik|basah|bocor|retak|patah|hancur|koyak)'],
    short: ['(cuma|hanya|baru) (ada |dapat |sampai |terima |)(1|2|3|4|5|6|7|8|9)* … (kotak|unit|keping|karton|guni|roll|pcs) … (sepatutnya|dari|daripada|bukan|dalam do|dalam invois)', '(hilang|tak cukup|tertinggal) … (kotak|unit|keping|karton|guni|roll|pcs|aksesori)'],
    'refund-ask': ['(bayar|terbayar|caj|dicaj|potong) (dua kali|2 kali|double|dua kali ganda)', '(duit|wang|deposit|bayaran|lebihan) … (pulang*|kembali*|refund|balik) … (bila|belum|tolong|mohon|nak)*', '(mohon|minta|nak|bila) … (refund|bayaran balik|pulangan wang|duit balik)'],
    'return-ask': ['(nak|boleh|macam mana nak|mohon) (pulang*|hantar balik|return) '],
    'repair-ask': ['(mesin*|unit*|alat*|pam*|motor*) … (rosak|mati|error|bunyi|bocor|tak hidup|tersangkut|kod ralat|kod e)', '(minta|perlu|nak|hantar) … (juruteknik|teknisyen|spare part|alat ganti|servis)', '(masih|bawah|dalam) (waranti|jaminan|warranty)'],
    'usage-ask': ['(macam mana|camne|bagaimana|mcm mana) (nak |cara |hendak |)(pasang|setting|guna|reset|cuci|bersih*|laras|tukar minyak)', '(ada|minta|hantar) … (manual|panduan|video tutorial|arahan)'],
    'shipping-status': ['(kapal*|kontena*|barang*|order*|tempahan*|parcel*) … (dah belayar|belayar|sampai mana|kat mana|dah hantar|dah gerak|eta|dijangka|bila sampai|status)', '(tanya|minta|nak tahu|maklum*) … (eta|no tracking|nombor kontena|tarikh sampai|jadual kapal|status penghantaran)'],
    'order-change': ['(nak|mohon|minta|boleh|tolong) … (tukar|ubah|tambah|kurang*|pinda*|batal*|cancel|tangguh*|awalkan) … (order*|tempahan*|pesanan*|po*|warna|saiz|kuantiti|alamat|tarikh)'],
    'documents-matter': ['(bl|coo|form e|sijil asal|invois|packing list|dokumen*|k2) … (salah|silap|belum|pinda|pindaan|hantar|asal|kurang|tak sama)'],
    'customs-hold': ['(kontena*|barang*|parcel*|kargo*) … (tahan|ditahan|tersangkut|sangkut|kena tahan|tertahan) … (kastam|pelabuhan|port|sirim)*', 'kastam … (tahan|minta|tanya|perlukan|nak) '],
    'sample-ask': ['(nak|minta|mohon|boleh|hantar) … (sampel|sample|contoh) … (dulu|dahulu|sebelum|kain|produk|bayar)*'],
    'agency-ask': ['(jadi|menjadi|daftar|lantik|dilantik|mohon|minat|berminat) (sebagai |jadi |menjadi |)(ejen|pengedar|stokis|dealer|dropship|reseller)'],
    'catalogue-ask': ['(nak|minta|hantar|ada|boleh|share) … (katalog*|risalah|brochure|senarai harga|price list)'],
    'customisation-ask': ['(boleh|nak|mahu|minta) … (cetak|print|custom|sulam|letak|bubuh|ukir|tempah khas) … (logo*|nama*|jenama*|label*|design|saiz|warna)'],
    'follow-up': ['(sebut harga|quotation|emel|email|wasap|mesej|pertanyaan) … (belum|tiada|masih|tak) … (jawab*|balas*|terima|dapat|maklum balas|reply)', '(bila boleh dapat|masih menunggu|tunggu|menunggu) … (sebut harga|quotation|jawapan|maklum balas|reply)', '(ada|apa) (update|perkembangan|khabar)'],
    'visit-proposal': ['(nak|ingin|bercadang|boleh|merancang) … (lawat*|melawat|datang tengok|singgah|datang|tinjau) … (kilang|showroom|gudang|pejabat|stor)'],
    'certificate-ask': ['(ada|minta|perlu*|hantar|sertakan|salinan) … (sijil*|msds|coa|halal|sirim|iso|laporan ujian|mda|kkm)'],
    thanks: ['(barang*|kontena*|order*|parcel*|tempahan*) … (dah sampai|selamat sampai|sampai|terima) … (cantik|elok|puas hati|terbaik|terima kasih|tq|bagus)'],
    feedback: ['(cadangan|maklum balas|komen)* … (pembungkusan|packing|produk|label) … (lebih baik|elok kalau|kalau boleh|sebaiknya)'],
    'price-ask': ['(kalau|jika) (ambil|beli|order) … (berapa|brp|harga)', '(tanya|bertanya|menanyakan|nak tahu|minta) … (harga|hrg)'],
  },
}
