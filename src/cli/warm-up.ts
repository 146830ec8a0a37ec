import { sampleContext, sampleInquiry } from '../serve/sample'
import type { Scorer } from './deps'

const bodies = [
  sampleInquiry.body,
  '您好，我们需要500台离心泵，请报FOB宁波价，并告知交货期和付款方式。',
  'Buenos días, necesitamos cotización de 200 bombas de agua, entrega en Callao, pago con carta de crédito.',
  'Sehr geehrte Damen und Herren, bitte bieten Sie uns 40 Zahnradpumpen an, Lieferung nach Hamburg.',
  'Добрый день! Просим прислать предложение на 300 насосов, доставка в Новороссийск.',
  'السلام عليكم، نرجو إرسال عرض سعر لعدد 100 مضخة مع شروط الدفع والتسليم.',
  'We offer SEO services to bring your website to the first page. Unsubscribe here: https://example-seo.com/u',
  'Dear Friend, I am the barrister of a late client who left USD 12 million; kindly send your bank details.',
]
const rounds = 40

/** Scores invented inquiries, so that the first real ones find the tables built and the code compiled. */
export function warmUp(scorer: Scorer): void {
  for (let round = 0; round < rounds; round++) for (const body of bodies) scorer.score({ ...sampleInquiry, body }, sampleContext)
}
