import { describe, expect, it } from 'vitest'
import { createScorer } from '../src/index'

const scorer = createScorer()
const sells = { seller: { country: 'CN' } }
const campaign = { facts: { campaign: { similar: 40, senders: 12, windowHours: 24 } } }

interface Message {
  readonly body: string
  readonly context?: unknown
}

/** What each combination is for, and the honest mail that comes nearest to it. */
const cases: readonly { readonly composite: string; readonly speaks: Message; readonly silent: Message }[] = [
  {
    composite: 'spam.circular-without-goods',
    speaks: { body: 'I ran your website through our checker and found errors. Shall I send it over? No charge. Reply STOP if you would rather not hear from me.' },
    silent: { body: 'Our supplier list is under review; if you do not want to be on it, reply NO. Otherwise please quote 400 office chairs, delivered.' },
  },
  {
    composite: 'spam.applicant-without-goods',
    speaks: { body: 'Dear Hiring Manager, I am a hard-working graduate and wish to apply for any role in your reputable firm. My CV is attached, I can relocate at once.', context: { seller: { products: ['gear pumps'] } } },
    silent: { body: 'Dear Hiring Manager, the welding rods of order PO 48120 came bent, 40 kg of them. Please replace them.', context: { seller: { products: ['gear pumps'] } } },
  },
  {
    composite: 'spam.cadence-without-goods',
    speaks: { body: 'Bumping this up in case it got buried last week. Would a quick call of fifteen minutes on Thursday suit you, or is somebody else in your house the better person to talk with about it?', context: { seller: { products: ['gear pumps'] } } },
    silent: { body: 'Bumping this up in case it got buried: we still wait for your price for 40 gear pumps, delivered to Riga. Would a quick call of fifteen minutes on Thursday help you?', context: { seller: { products: ['gear pumps'] } } },
  },
  {
    composite: 'fraud.credit-and-another-door',
    speaks: { body: 'We order 60 seal kits on net 30 terms. As our warehouse is full, deliver the goods to the self storage of our agent, unit 214.' },
    silent: { body: 'We order 60 seal kits on net 30 terms as last year. Deliver the goods to our warehouse in Riga, gate 2.' },
  },
  {
    composite: 'fraud.order-of-the-boss',
    speaks: { body: 'I am in a meeting and cannot talk. I need you to do a transfer urgently, today. Do not tell anybody about it before I am back.' },
    silent: { body: 'I am in a meeting and cannot talk. We urgently need 40 gear pumps today; do not tell my customer the price before I am back.' },
  },
  {
    composite: 'fraud.code-without-goods',
    speaks: { body: 'Hello, I am from the platform team and check the accounts of this year. We sent a six digit code to your phone; please send me the verification code so that we can finish the check.', context: { seller: { products: ['gear pumps'] } } },
    silent: { body: 'Hello, we order 40 gear pumps. The supplier portal sent a six digit code to your phone; please send me the verification code so that we can finish your registration for this order.', context: { seller: { products: ['gear pumps'] } } },
  },
  {
    composite: 'history.guest-of-an-order',
    speaks: { body: 'We have transferred the balance of the container and wish to see its loading in October. The consulate wants an invitation letter; I send you the passport copy of my engineer.' },
    silent: { body: 'We wish to visit you in October, twelve persons. The consulate wants an invitation letter; I send you the passport copies.' },
  },
  {
    composite: 'fraud.well-worded',
    speaks: { body: 'Two of the pumps that arrived yesterday are for the meeting on Monday. Please note that our bank account has changed; send the balance for the attached file to the new account and let us know.' },
    silent: { body: 'Two of the pumps that arrived yesterday leak at the seal. We have attached pictures. Please let us know how you want to handle this, as the meeting with our customer is on Monday.' },
  },
  {
    composite: 'spam.campaign-without-request',
    speaks: { body: 'A film on your front page raises sales by 80 percent, our team shoots with drones all over the country.', context: campaign },
    silent: { body: 'Hello, what is the price of this chair please?', context: campaign },
  },
  {
    composite: 'spam.own-goods-offered',
    speaks: { body: 'We are a professional manufacturer of steel strip, our main products are 410 and 420 in 1-8 mm, USD 1,900 FOB Tianjin. We hope to become your supplier.' },
    silent: { body: 'We are a manufacturer of garden furniture and our main products are benches. We need 12 tons of teak 25 mm, please quote FOB Surabaya.' },
  },
  {
    composite: 'spam.price-circular',
    speaks: { body: 'Our prices this week: coil 0.5 mm USD 610/mt, coil 0.8 mm USD 595/mt. Valid until Friday.' },
    silent: { body: 'Our target price this week is USD 580/mt for coil 0.5 mm and USD 570/mt for 0.8 mm, 50 tons each. Please quote.' },
  },
  {
    composite: 'fraud.scare-that-sells',
    speaks: { body: 'We are a domain registration centre. Your name as .cn internet keyword is applied for by another. We offer you a package of ten domains with 30 % discount until Friday, our clients save up to half. Call us for a free consultation.', context: sells },
    silent: { body: 'Somebody has registered our name as a .cn domain and sells copies of your lamps there. Did you know?', context: sells },
  },
  {
    composite: 'spam.promotes-without-request',
    speaks: { body: 'We photograph goods for exporters like you and place them in online shops. Our clients sell a third more after the first month. May I show you in a short call?', context: sells },
    silent: { body: 'We photograph goods for exporters like you. For our own studio we need 40 of your lamps: what do they cost?', context: sells },
  },
  {
    composite: 'spam.need-is-an-offer',
    speaks: { body: 'Stone paper 120 g, 400 sheets of 1 m each pallet: USD 890. The same in 180 g: USD 1,120. Twelve pallets, CIF Lagos.', context: sells },
    silent: { body: 'Stone paper 120 g was USD 890 and 180 g USD 1,120 last spring. Twelve pallets again, CIF Lagos: what is your price now?', context: sells },
  },
  {
    composite: 'fraud.public-buyer-not-choosy',
    speaks: { body: 'I am procurement officer of the army and supply to the ministry of defence. Price is no problem, any model is fine, send the proforma invoice.' },
    silent: { body: 'We buy for the ministry of health and collect three quotations. Price for 250 beds, model as per the attached list, please.' },
  },
  {
    composite: 'fraud.rest-passed-on',
    speaks: { body: 'Take any colour you like. The cheque will be more than the price of the chairs: keep your part and send the balance to my mover by Western Union.' },
    silent: { body: 'Our bank has paid invoice 4471 twice. Please refund the excess payment of 640 USD to our account.' },
  },
  {
    composite: 'fraud.others-paid-for',
    speaks: { body: 'I will pay by card. Charge 2,000 extra and pay my shipping agent with it, he will collect the goods. Price is no problem.' },
    silent: { body: 'Our forwarder will collect the goods at your warehouse and pays his own costs. Please quote EXW for 40 pumps.' },
  },
  {
    composite: 'fraud.code-for-payment',
    speaks: { body: 'I buy for the army and price is no problem. You will get a six-digit code by SMS, send me the OTP code so that the payment is released to you.' },
    silent: { body: 'Our portal sends suppliers a confirmation code by SMS; keep it to yourself. Please quote 300 helmets.' },
  },
  {
    composite: 'fraud.paid-on-paper',
    speaks: { body: 'We have made the payment, see attached swift copy. Do not call the bank, it only delays. Release the goods to my agent today.' },
    silent: { body: 'We have made the payment, see attached swift copy. If you are in doubt please call our bank or me.' },
  },
]

describe('combinations of signs', () => {
  for (const { composite, speaks, silent } of cases) {
    const heard = ({ body, context }: Message) => scorer.score({ channel: 'email', body }, context).evidence.some(({ rule }) => rule === composite)
    it(`${composite} speaks`, () => expect(heard(speaks)).toBe(true))
    it(`${composite} is silent on the honest mail that comes nearest`, () => expect(heard(silent)).toBe(false))
  }
})
