import type { PhrasePack } from '../../concepts'

/** Tagalog: what tells intents apart, orders placed, changed and gone wrong above all. */
export const tlIntents: PhrasePack = {
  language: 'tl',
  phrases: {
    damaged: [
      '(basag|sira|sirang|durog|basa|yupi|may crack|gasgas) (po |na |yung |ang |) (pagdating|dumating|nung|ng dumating|ang dumating|pag dating|yung|natanggap)',
      '(dumating|natanggap) … (basag|sira|durog|basa|yupi)',
    ],
    short: ['(kulang|kulang ng|kulang po) (po |ng |yung |ang |) (1*|2*|3*|4*|5*|6*|7*|8*|9*|isa|isang|dalawa*|tatlo*|piraso|dumating|order|box)'],
    'poor-quality': ['(pangit|panget|mababa|hindi maganda) (po |) (ang |yung |na |) (quality|kalidad)', '(quality|kalidad) … (pangit|panget|mababa)'],
    'not-as-described': ['(mali|maling|iba) (po |) (yung |ang |) (kulay|size|item|dumating|pinadala|order|naipadala)'],
    'customs-hold': ['(na-hold|nahold|naipit|hold) … (customs|boc)'],
    'wrong-address': ['(maling|ibang) (address|lugar)'],
    'no-tracking': ['(tracking|tracking number) … (mali|hindi gumagana|wala|di gumagana|invalid)'],
    'order-placed': [
      '(oorder|mag-order|magorder|umorder|mag order|order na) (po |ako|kami|na|sana|ulit|ng)',
      '(gaya|tulad|katulad) (ng |nung |) (dati|last time|nakaraan)',
    ],
    'order-change': ['(palitan|baguhin|papalitan|dagdagan|bawasan) … (order|kulay|quantity|size|address)', '(cancel|ikansela|kanselahin|i-cancel) … order'],
    'return-ask': ['(ibalik|isauli|palitan|ipapalit|papalitan) (ko |po |namin |ang |yung |) (item*|unit|product|order|size|ibang)'],
    'repair-ask': [
      '(ayaw|hindi|di) (po |na |) (gumana|umandar|gumagana|umaandar|magbukas|mag on)',
      '(sira|nasira) (po |na |) (yung |ang |) (makina|machine|motor|unit)',
    ],
    'usage-ask': ['(paano|pano) (po |ba |) (gamitin|i-set*|ikabit|i-install|linisin|iset*|paandarin|i-reset)'],
    'shipping-status': [
      '(nasaan|asan|nasan|saan) (na |po |ba |) (na |po |ba |) (yung |ang |) (order|parcel|item*|package|padala|container)',
      '(kailan|kelan) (po |ba |) (darating|dating|madeliver|ship*|ipapadala|deliver*)',
    ],
    'refund-ask': ['(ibalik|isauli|refund) (nyo |niyo |po |) (po |) (ang |yung |) (pera|bayad|payment|pera ko)'],
    'sample-ask': ['(pahingi|humingi|pwede|kumuha|padala) … sample'],
    'catalogue-ask': ['(pahingi|pasend|pa-send|send) … (catalog*|price list|brochure)'],
    'agency-ask': ['(maging|mag) (dealer|distributor|reseller|ahente)'],
    'availability-ask': ['(meron|mayroon|may) (po |) (ba |po |) (kayong |kayo |pang |ibang |) (kulay|stock|size|available|ibang|bang)'],
    thanks: ['(natanggap|dumating) (ko |na |na po |po |) … (salamat)'],
    'follow-up': ['(wala|hindi) (pa |po |) (pong |kayong |) (reply|sagot|update)'],
    'price-list': ['(listahan ng presyo|lista ng presyo)'],
  },
}
