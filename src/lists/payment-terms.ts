/**
 * How a buyer says to pay, in words and abbreviations; matched as whole words. `T/T`, `tt` and the like are one: fold case, and try without
 * the slash and the points.
 *
 * Source: own list, written by hand; the terms of Uniform Customs and Practice (UCP 600) and Uniform Rules for Collections (URC 522)
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 229 words
 */
export const paymentTermWords: readonly string[] = [
  't/t', 'tt', 't.t', 't.t.', 'telegraphic transfer', 'wire transfer', 'bank transfer', 'swift transfer', 'bank wire', 'tt in advance', 't/t in advance', 'tt advance', '100% tt', '100% t/t', 'tt against copy of bl', 'balance against bl copy',
  'balance against copy of b/l', 'balance before shipment', 'balance before delivery', 'deposit', 'down payment', 'downpayment', 'advance payment', 'payment in advance', 'prepayment', 'prepaid', 'cash in advance', 'cia', 'cwo', 'cash with order', 'pia',
  'l/c', 'lc', 'l.c', 'l.c.', 'letter of credit', 'letters of credit', 'lc at sight', 'l/c at sight', 'sight lc', 'sight l/c', 'irrevocable lc', 'irrevocable l/c', 'irrevocable letter of credit', 'confirmed lc', 'usance', 'usance lc', 'usance l/c', 'deferred lc',
  'deferred payment', 'upas', 'dlc', 'sblc', 'standby letter of credit', 'revolving lc', 'transferable lc', 'mt700', 'mt103', 'mt760', 'bank guarantee', 'd/p', 'dp at sight', 'd/p at sight', 'documents against payment', 'd/a', 'documents against acceptance',
  'cad', 'cash against documents', 'cash against document', 'documentary collection', 'open account', 'o/a', 'oa 30 days', 'oa 60 days', 'oa 90 days', 'net 30', 'net 45', 'net 60', 'net 90', 'net 30 days', 'net 60 days', '30 days credit', '60 days credit', '90 days credit',
  '30 days after bl date', '60 days after bl', 'days after b/l date', 'credit terms', 'credit period', 'escrow', 'trade assurance', 'consignment', 'cod', 'cash on delivery', 'paypal', 'western union', 'moneygram', 'credit card', 'alipay', 'wechat pay', 'apple pay',
  '电汇', '信用证', '即期信用证', '远期信用证', '付款交单', '承兑交单', '预付', '预付款', '定金', '订金', '押金', '首付', '尾款', '余款', '全款', '货到付款', '见提单复印件', '提单复印件付款', '账期', '月结', '赊账', '放账', '信保', '托收', '西联', '支付宝', '对公转账', '電匯', '信用狀',
  'akkreditiv', 'vorkasse', 'vorauszahlung', 'anzahlung', 'überweisung', 'auf rechnung', 'zahlungsziel', 'nachnahme', 'lastschrift', 'crédit documentaire', 'virement', 'virement bancaire', 'acompte', 'à crédit', 'remise documentaire', 'paiement à la livraison',
  'carta de crédito', 'transferencia bancaria', 'transferencia', 'anticipo', 'pago anticipado', 'crédito a 30 días', 'contra entrega', 'cobranza documentaria', 'seña', 'transferência bancária', 'adiantamento', 'sinal de', 'pagamento antecipado', 'boleto', 'pix',
  'lettera di credito', 'bonifico', 'bonifico bancario', 'acconto', 'pagamento anticipato', 'rimessa diretta', 'ricevuta bancaria', 'vooruitbetaling', 'aanbetaling', 'op rekening', 'akredytywa', 'przedpłata', 'zaliczka', 'przelew', 'odroczony termin płatności',
  'аккредитив', 'предоплата', 'аванс', 'авансовый платеж', 'отсрочка платежа', 'отсрочка', 'банковский перевод', 'безналичный расчет', 'постоплата', 'передоплата', 'akreditif', 'peşin', 'peşinat', 'havale', 'vadeli', 'mal mukabili', 'vesaik mukabili', 'kapora',
  'اعتماد مستندي', 'تحويل بنكي', 'دفعة مقدمة', 'عربون', 'الدفع عند الاستلام', 'حوالة', 'حواله', 'پیش پرداخت', 'اعتبار اسنادی', 'מקדמה', 'העברה בנקאית', 'מכתב אשראי', 'अग्रिम भुगतान', 'अग्रिम',
  '信用状', '前払い', '後払い', '電信送金', '銀行振込', '신용장', '선불', '후불', '계약금', '송금', '전신환', 'đặt cọc', 'chuyển khoản', 'thư tín dụng', 'trả trước', 'uang muka', 'transfer bank', 'bayaran muka', 'เลตเตอร์ออฟเครดิต', 'มัดจำ', 'โอนเงิน',
]
