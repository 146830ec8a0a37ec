/** Inquiries to show the API by; their people and companies are invented. */
export const sampleInquiry = {
  id: 'sample-1',
  channel: 'email',
  receivedAt: '2026-03-03T10:12:00+08:00',
  sentAt: '2026-03-03T03:11:40+01:00',
  sender: { name: 'Katrin Ebersbach', company: 'Ebersbach Pumpentechnik GmbH', email: 'k.ebersbach@ebersbach-pumpentechnik.de', country: 'DE' },
  subject: 'RFQ: 40 gear pumps 2.2 kW',
  body: 'Dear Ms Lin,\n\nplease quote 40 pcs gear pump 2.2 kW, IP55, CIF Hamburg, needed by 30 June.\nPlease state lead time and payment terms.\n\nKind regards\nKatrin Ebersbach\nPurchasing',
} as const

export const briefInquiry = { id: 'sample-2', channel: 'form', receivedAt: '2026-03-03T10:20:00+08:00', body: 'Hello, send me your catalogue and best price.' } as const

export const sampleContext = { seller: { timeZone: 'Asia/Shanghai', country: 'CN', products: ['gear pump'] } } as const
