import type { Assessment, EvidenceItem } from '../src/score/assessment'
import { type ErrorRow, errorRow, type ScoredRow, scoredRow } from '../src/report/rows'

export function evidence(rule: string, message: string, points: number, decibans: EvidenceItem['decibans'] = {}): EvidenceItem {
  return { rule, family: 'demand', points, decibans, args: {}, spans: [], message }
}

/** A plain good inquiry's assessment; `changes` are laid over it. */
export function assessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    id: 'inq-1',
    verdict: 'genuine',
    probabilities: { genuine: 0.97, spam: 0.01, spy: 0.01, fraud: 0.01 },
    worth: 94,
    risk: 3,
    score: 91,
    grade: 'A',
    review: false,
    reviewReasons: [],
    intent: 'rfq',
    intents: [{ intent: 'rfq', confidence: 0.9 }],
    team: 'pre-sales',
    language: { code: 'en', confidence: 0.98, script: 'Latn', others: [] },
    evidence: [
      evidence('demand.names-quantity', 'Names a quantity: 500 pcs.', 14),
      evidence('contact.free-mail', 'Writes from a free mailbox.', -2, { spam: 1.25 }),
      evidence('contact.company-domain', 'The address belongs to the company named.', 9, { fraud: -4 }),
      evidence('language.short', 'The message is short.', -1),
    ],
    skipped: [],
    problems: [],
    reply: {
      action: 'reply', channels: ['phone', 'email'], within: 'PT1H', dueAt: '2026-11-23T02:00:00.000Z', sendAt: '2026-11-23T01:00:00Z', language: 'en',
      timing: { due: null, send: null, senderZones: [], reason: { code: 'sender-unknown', args: {}, notes: [], message: 'as soon as your desk is open' } }, followUps: [], contacts: [], checklist: [], quotation: null,
      addressee: null, greeting: 'Dear Sir or Madam', missing: [], closingQuestion: '', understood: [],
    },
    versions: { library: '0.1.0', policy: { id: 'default', hash: 'abc' }, model: null },
    ...changes,
  }
}

export function row(changes: Partial<Assessment> = {}, inquiry: Record<string, unknown> = {}, zone: string | null = 'Asia/Shanghai'): ScoredRow {
  return scoredRow(
    assessment(changes),
    { sender: { name: 'Marta Lindqvist', company: 'Example Tools AB' }, subject: 'Quotation for 500 pcs of torque wrenches', ...inquiry },
    { source: 'batch.ndjson', line: 1, position: 1 },
    zone,
  )
}

export function badRow(message = 'is no JSON', code = 'bad-json'): ErrorRow {
  return errorRow({ code, message }, { source: 'batch.ndjson', line: 7, position: 7 })
}

/** A text that tries everything that a report must not let through. */
export const hostile = '=1+1 | "quoted", <script>alert(1)</script> & `code`\r\nnext\u001b[31mred\u001b]0;title\u0007 \u009b2J \u202egnirts ::error::x [a](https://example-link.test) www.example-link.test'
