import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deriveFacts } from '../src/facts/derive'
import { parseInquiry } from '../src/inquiry/parse'
import type { Concept } from '../src/lists/concepts'
import { shippedData } from '../src/shipped'

const data = { ...shippedData(), watchlist: [] }
const lines = readFileSync(new URL('data/said-in-many-languages.tsv', import.meta.url), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t') as [concept: Concept, language: string, text: string])
const concepts = [...new Set(lines.map(([concept]) => concept))]

function says(concept: Concept, body: string): boolean {
  return deriveFacts(parseInquiry({ body }).inquiry, {}, data, []).wording.has(concept)
}

describe('one matter, said in many languages', () => {
  it.each(concepts)('%s', (concept) => {
    const unheard = lines.filter(([one, , text]) => one === concept && !says(concept, text))
    expect(unheard.map(([, language, text]) => `${language}: ${text}`)).toEqual([])
  })
})

describe('what honest people say is none of it', () => {
  it.each<readonly [concept: Concept, body: string]>([
    ['supplier-pitch', 'Do you need anything else from us for the proforma? We deliver our fish to supermarkets in Lisbon.'],
    ['supplier-pitch', 'Wir beliefern Baumärkte in Österreich und brauchen 300 Griffe.'],
    ['supplier-pitch', '我们是家具厂，需要采购铰链，请报价。'],
    ['supplier-pitch', 'Мы производители мебели, нужны петли, пришлите цены.'],
    ['contact-list-offer', 'Please send the customer list price for the valves.'],
    ['contact-list-offer', 'Unsere Kunden in der Schweiz brauchen 300 Ventile.'],
    ['follow-up', 'Your mailbox has two new messages.'],
    ['follow-up', 'Haben Sie die letzten Muster schon verschickt?'],
    ['domain-scare', 'The brand on the label must be registered in our country before we may sell it.'],
    ['domain-scare', 'Wir haben Ihre Marke schon auf unserer Domain im Programm.'],
    ['domain-scare', '产品需要在当地药监局注册，请提供资料。'],
    ['off-platform', 'Contactez-moi sur WhatsApp pour le prix.'],
    ['off-platform', 'Escríbame por WhatsApp con el precio de 200 sillas.'],
    ['commission-offer', 'Quelle commission versez-vous à vos agents ?'],
    ['counterparty-silence', 'Unsere Bank hat die Zahlung noch nicht bestätigt.'],
    ['replica-ask', 'このレンチは模倣品だと思います。確認してください。'],
    ['sign-in-person', 'Bitte unterschreiben Sie den Vertrag und schicken Sie ihn zurück.'],
    ['gift-ask', 'Wir suchen Geschenkverpackungen für Weihnachten.'],
    ['process-ask', 'À quelle température faut-il laver les serviettes ?'],
    ['freight-offer', 'Quel est le coût du fret maritime jusqu’à Dakar ?'],
    ['seeking', 'Wer sucht bei Ihnen die Muster aus?'],
  ])('not %s: %s', (concept, body) => expect(says(concept, body)).toBe(false))
})
