import type { Concept, PhrasePack } from '../concepts'

/**
 * What promoters, swindlers and collectors say in much the same way in every language: a matter and what is done with it, in
 * either order. Each entry is a list of alternatives in the notation, divided by `|`.
 */
export interface RiskWords {
  /** We offer, we provide, let me present: the first person of who sells. */
  readonly offer: string
  /** He, she or they offer, as a note of a call has it. */
  readonly offersThird: string
  readonly saves: string
  readonly bills: string
  readonly reviewSale: string
  readonly codeTell: string
  readonly bySms: string
  readonly parcelBad: string
  readonly agentFee: string
  readonly refunded: string
  readonly officer: string
  readonly figures: string
  readonly google: string
  readonly rank: string
  readonly siteMake: string
  readonly site: string
  readonly looked: string
  readonly yourSite: string
  readonly siteBad: string
  /** Lists, databases, contacts; and whose they are. Never a word for customers: those are what a collector asks for. */
  readonly listNoun: string
  readonly listWhose: string
  readonly ads: string
  readonly gain: string
  readonly links: string
  readonly loan: string
  readonly loanTerms: string
  readonly gambling: string
  readonly crypto: string
  readonly profit: string
  readonly earn: string
  readonly atHome: string
  readonly pills: string
  readonly software: string
  readonly automate: string
  /** We are makers or exporters of; and what only a seller adds: our prices, new customers sought. */
  readonly weMake: string
  readonly weSell: string
  readonly haul: string
  readonly ourRates: string
  readonly services: string
  readonly staff: string
  readonly staffHave: string
  readonly directory: string
  readonly listYou: string
  readonly fair: string
  readonly stand: string
  readonly seminar: string
  readonly enrol: string
  readonly magazine: string
  readonly advert: string
  readonly discount: string
  readonly limited: string
  readonly free: string
  readonly trial: string
  readonly dontWant: string
  readonly mails: string
  readonly optOut: string
  readonly mayI: string
  readonly sendYou: string
  readonly talk: string
  readonly minutes: string
  readonly click: string
  readonly here: string
  readonly bulk: string

  readonly million: string
  readonly moved: string
  readonly dead: string
  readonly estate: string
  readonly secret: string
  readonly fee: string
  readonly payFee: string
  readonly yourFirm: string
  readonly chosen: string
  readonly buysFor: string
  readonly publicBody: string
  readonly cards: string
  readonly cardTrick: string
  readonly cheque: string
  readonly excess: string
  readonly toCarrier: string
  readonly myCarrier: string
  readonly collects: string
  /** To the new account: said as one, for what stands near an account in honest mail is manifold. */
  readonly account: string
  readonly price: string
  readonly noMatter: string
  readonly noBargain: string
  readonly anyGoods: string
  readonly invitation: string
  readonly visa: string
  readonly copyOf: string
  readonly idPaper: string
  readonly logIn: string
  readonly logInFor: string
  readonly enter: string
  readonly cardData: string
  readonly mailbox: string
  readonly mailboxEnd: string
  readonly parcel: string
  readonly parcelPay: string
  readonly noCall: string
  readonly deliver: string
  readonly dropPlace: string
  readonly escrowMoney: string
  readonly escrowWay: string
  readonly openAccount: string
  readonly boast: string
  readonly samples: string
  readonly samplesLots: string
  readonly withinHours: string
  readonly orElse: string

  readonly costs: string
  readonly costAsk: string
  readonly whoSupplies: string
  readonly material: string
  readonly toWhom: string
  readonly youSell: string
  readonly theirList: string
  readonly howMade: string
  /** The process by name: it tells only where it is asked for. */
  readonly processNoun: string
  readonly machines: string
  readonly machinesAsk: string
  readonly processFigures: string
  readonly howMany: string
  readonly people: string
  readonly recipe: string
  readonly recipeAsk: string
  readonly drawings: string
  readonly drawingsAsk: string
  readonly survey: string
  readonly notBuying: string
  readonly nameWithheld: string
  readonly all: string
  readonly prices: string
}

/** What customers and buyers say in the same manner. */
export interface ServiceWords {
  readonly goods: string
  readonly notCome: string
  readonly stillNot: string
  readonly insteadOf: string
  readonly wrote: string
  readonly ago: string
  readonly sentYet: string
  readonly come: string
  readonly broken: string
  readonly missing: string
  readonly pieces: string
  readonly cameOnly: string
  readonly ordered: string
  readonly gotOther: string
  readonly fails: string
  readonly money: string
  readonly giveBack: string
  readonly chargedTwice: string
  readonly exchange: string
  readonly article: string
  readonly outOfOrder: string
  readonly spare: string
  readonly wanted: string
  readonly howTo: string
  readonly operate: string
  readonly whereWhen: string
  readonly tracking: string
  readonly alter: string
  readonly orderPart: string
  readonly papers: string
  readonly papersAsk: string
  readonly customs: string
  readonly paid: string
  readonly bill: string
  readonly agent: string
  readonly become: string
  readonly catalogue: string
  readonly send: string
  readonly sample: string
  readonly logo: string
  readonly putOn: string
  readonly place: string
  readonly order: string
  readonly reminder: string
  readonly praise: string
  readonly priceAsk: string
}

type Phrases = PhrasePack['phrases']

const either = (one?: string, other?: string) => (one === undefined || other === undefined ? [] : [`(${one}) … (${other})`, `(${other}) … (${one})`])
const any = (words?: string) => (words === undefined ? [] : [`(${words})`])

export function riskPhrases(w: Partial<RiskWords>): Phrases {
  const offers = [w.offer, w.offersThird].filter(Boolean).join('|')
  return {
    'seo-offer': either(w.google, w.rank),
    'web-design-offer': either(w.siteMake, w.site),
    'website-found': [...either(w.looked, w.yourSite), ...either(w.yourSite, w.siteBad)],
    'contact-list-offer': either(w.listNoun, w.listWhose),
    'marketing-offer': [...either(w.ads, w.gain), ...either(w.ads, w.offersThird), ...any(w.reviewSale)],
    'link-offer': any(w.links),
    'loan-offer': [...either(w.loan, w.loanTerms), ...either(w.loan, w.offersThird)],
    gambling: any(w.gambling),
    'crypto-promotion': either(w.crypto, w.profit),
    'get-rich': either(w.earn, w.atHome),
    'pharma-adult': any(w.pills),
    'software-offer': [...either(w.software, w.automate), ...either(w.software, w.offersThird)],
    'supplier-pitch': [...either(w.weMake, w.weSell), ...either(offers, w.weSell)],
    'freight-offer': [...either(w.haul, w.ourRates), ...either(offers, w.haul)],
    'service-pitch': [...either(offers, w.services), ...either(w.saves, w.bills), ...either(w.staff, w.staffHave), ...either(w.staff, w.offersThird)],
    'membership-offer': either(w.directory, w.listYou),
    'event-promotion': [...either(w.fair, w.stand), ...either(w.seminar, w.enrol), ...either(w.magazine, w.advert)],
    'discount-talk': [...either(w.discount, w.limited), ...either(w.free, w.trial)],
    unsubscribe: [...either(w.dontWant, w.mails), ...any(w.optOut)],
    'meeting-push': [...either(w.mayI, w.sendYou), ...either(w.talk, w.minutes)],
    'call-to-click': either(w.click, w.here),
    'bulk-greeting': any(w.bulk),

    'fund-transfer': either(w.million, w.moved),
    inheritance: either(w.dead, w.estate),
    secrecy: any(w.secret),
    'advance-fee': either(w.fee, w.payFee),
    'tender-award': either(w.yourFirm, w.chosen),
    'public-buyer-claim': [...either(w.buysFor, w.publicBody), ...any(w.officer)],
    'card-abuse': either(w.cards, w.cardTrick),
    'third-party-charge': [...either(w.excess, w.toCarrier), ...either(w.agentFee, w.refunded)],
    cheque: any(w.cheque),
    'own-shipper': either(w.myCarrier, w.collects),
    'bank-change': any(w.account),
    'price-no-object': [...either(w.price, w.noMatter), ...any(w.noBargain)],
    'any-goods': any(w.anyGoods),
    'invitation-letter': either(w.invitation, w.visa),
    'identity-document-ask': either(w.copyOf, w.idPaper),
    'credential-ask': [...either(w.logIn, w.logInFor), ...either(w.enter, w.cardData), ...either(w.codeTell, w.bySms)],
    'account-threat': either(w.mailbox, w.mailboxEnd),
    'parcel-lure': [...either(w.parcel, w.parcelPay), ...either(w.parcel, w.parcelBad)],
    'no-phone': any(w.noCall),
    'third-party-delivery': either(w.deliver, w.dropPlace),
    'escrow-lure': either(w.escrowMoney, w.escrowWay),
    'credit-terms': any(w.openAccount),
    'credit-boast': any(w.boast),
    'samples-sent-demand': either(w.samples, w.samplesLots),
    'deadline-threat': either(w.withinHours, w.orElse),

    'cost-breakdown-ask': either(w.costs, w.costAsk),
    'supplier-ask': either(w.whoSupplies, w.material),
    'customers-ask': [...either(w.toWhom, w.youSell), ...any(w.theirList)],
    'process-ask': [...any(w.howMade), ...either(w.processNoun, w.recipeAsk), ...either(w.machines, w.machinesAsk), ...any(w.processFigures)],
    'capacity-ask': [...either(w.howMany, w.people), ...any(w.figures)],
    'formula-ask': either(w.recipe, w.recipeAsk),
    'drawing-ask': either(w.drawings, w.drawingsAsk),
    'survey-talk': any(w.survey),
    'no-purchase': any(w.notBuying),
    'identity-withheld': any(w.nameWithheld),
    'everything-ask': either(w.all, w.prices),
  } satisfies { [Name in Concept]?: readonly string[] }
}

export function servicePhrases(w: Partial<ServiceWords>): Phrases {
  return {
    'not-received': [...either(w.goods, w.notCome), ...any(w.stillNot)],
    damaged: [...either(w.come, w.broken), ...either(w.goods, w.broken)],
    short: [...either(w.missing, w.pieces), ...any(w.cameOnly), ...either(w.come, w.insteadOf)],
    'not-as-described': [`(${w.ordered}) … (${w.gotOther})`, ...any(w.gotOther)],
    'poor-quality': any(w.fails),
    'refund-ask': [...either(w.money, w.giveBack), ...any(w.chargedTwice)],
    'return-ask': either(w.exchange, w.article),
    'repair-ask': [...any(w.outOfOrder), ...either(w.spare, w.wanted)],
    'usage-ask': [`(${w.howTo}) … (${w.operate})`],
    'shipping-status': [`(${w.whereWhen}) … (${w.goods})`, ...any(w.tracking), ...any(w.sentYet)],
    'order-change': either(w.alter, w.orderPart),
    'documents-matter': either(w.papers, w.papersAsk),
    'customs-matter': any(w.customs),
    'payment-matter': either(w.paid, w.bill),
    'agency-ask': either(w.agent, w.become),
    'catalogue-ask': either(w.send, w.catalogue),
    'sample-ask': either(w.send, w.sample),
    'customisation-ask': either(w.putOn, w.logo),
    'order-placed': either(w.place, w.order),
    'follow-up': [...any(w.reminder), ...either(w.wrote, w.ago)],
    thanks: any(w.praise),
    'price-ask': any(w.priceAsk),
  } satisfies { [Name in Concept]?: readonly string[] }
}
