import { isGuarded, questionOf } from '../../reply/missing'
import type { UnderstoodCode } from '../../score/answer'
import type { Assessment, Intent } from '../../score/assessment'
import { greet, isolated, isRightToLeft, wordsKey } from '../greetings/greet'
import { type DraftTemplate, draftTemplate, type DraftTemplates } from './templates'
import type { DraftWords } from './types'

/** What a draft is written with. */
export interface DraftOptions {
  /** Words of your own in the place of the shipped ones. */
  readonly templates?: DraftTemplates
  /** Who signs; without, the slot `{signature}` stands there. `catalogue` is a link to what everybody may see; without, the slot `{catalogue}`. */
  readonly seller?: { readonly name?: string; readonly company?: string; readonly signature?: string; readonly catalogue?: string }
}

/**
 * A short reply to send after a look at it: thanks, what was understood, what is still needed, the next step, a question that is
 * easy to answer, and the signature. It confirms no order, price or bank details; to a sender who is to be verified first it
 * gives nothing of value and asks who they are. `null` where nothing is to be sent (`report`, `ignore`).
 *
 * @param locale language to write in, as a BCP 47 tag; the sender's by default. Without words for it: its greeting, and the rest in English
 */
export function draft(assessment: Assessment, locale?: string, { templates, seller = {} }: DraftOptions = {}): string | null {
  const { reply, language } = assessment
  if (reply.action === 'report' || reply.action === 'ignore') return null
  const tag = locale ?? reply.language
  const key = wordsKey(tag, tag === language.code ? language.script : '')
  const template = draftTemplate(key, templates)
  const { greeting, words } = template
  return [
    greet(greeting, reply.addressee, key) + greeting.mark,
    ...bodyOf(assessment, template, isRightToLeft(key), seller.catalogue ?? '{catalogue}'),
    `${words.regards}\n${signatureOf(seller)}`,
  ].join('\n\n')
}

function bodyOf(assessment: Assessment, { words, questions }: DraftTemplate, toLeft: boolean, catalogue: string): string[] {
  const { reply, intent } = assessment
  const question = questions[questionOf({ ...reply, intent, team: assessment.team, isGuarded: isGuarded(reply) })]
  const matter = matterOf(assessment)
  const thanks = words.thanks[matter.thanks]
  if (reply.action === 'verify') return [`${words.thanks.message}`, words.verify, words.verifyNext, question]
  if (reply.action === 'template') {
    const shows = matter.thanks === 'inquiry' || matter.thanks === 'cooperation' || matter.thanks === 'message'
    return [thanks, shows ? words.catalogue.replace('{catalogue}', () => catalogue) : words.next[matter.next], question]
  }
  return [thanks, ...understoodIn(reply.understood, words, toLeft), ...neededIn(reply.missing, matter.next, words), words.next[matter.next], question]
}

/** What was understood, a line a thing: several values of one kind stand on one line. */
function understoodIn(understood: Assessment['reply']['understood'], words: DraftWords, toLeft: boolean): string[] {
  const values = new Map<UnderstoodCode, string[]>()
  for (const { code, value } of understood) values.set(code, [...(values.get(code) ?? []), toLeft ? isolated(value) : value])
  if (values.size === 0) return []
  const lines = [...values].map(([code, list]) => `- ${words.labels[code]}${words.colon}${list.join(words.separator)}`)
  return [[words.understood, ...lines].join('\n')]
}

/** Sentences on the next step that begin with what was asked for. */
const leaning: ReadonlySet<keyof DraftWords['next']> = new Set(['quote', 'info', 'sample'])

/** What is still needed. One thing alone is asked by the closing question, unless the next step leans on it. */
function neededIn(missing: Assessment['reply']['missing'], next: keyof DraftWords['next'], words: DraftWords): string[] {
  return missing.length < (leaning.has(next) ? 1 : 2) ? [] : [words.needed.replace('{list}', () => missing.map((code) => words.needs[code]).join(words.separator))]
}

/** Whether an offer cannot be made without what is missing, which a date alone does not keep back. */
function blocks(missing: Assessment['reply']['missing']): boolean {
  return missing.some((code) => code !== 'target-date')
}

const matters: Partial<Record<Intent, { readonly thanks: keyof DraftWords['thanks']; readonly next: keyof DraftWords['next'] }>> = {
  rfq: { thanks: 'inquiry', next: 'quote' },
  price: { thanks: 'inquiry', next: 'quote' },
  order: { thanks: 'inquiry', next: 'quote' },
  customisation: { thanks: 'inquiry', next: 'quote' },
  sample: { thanks: 'inquiry', next: 'sample' },
  cooperation: { thanks: 'cooperation', next: 'cooperation' },
}

function matterOf({ intent, team, reply }: Assessment): { readonly thanks: keyof DraftWords['thanks']; readonly next: keyof DraftWords['next'] } {
  const own = matters[intent]
  if (own) return own.next === 'quote' && !blocks(reply.missing) ? { ...own, next: 'quoteReady' } : own
  switch (team) {
    case 'pre-sales':
      return { thanks: 'inquiry', next: 'info' }
    case 'order-logistics':
      return { thanks: 'order', next: 'order' }
    case 'after-sales':
      return { thanks: 'service', next: 'service' }
    case 'complaints':
      return { thanks: 'complaint', next: 'complaint' }
    default:
      return { thanks: 'message', next: 'message' }
  }
}

function signatureOf({ name, company, signature }: NonNullable<DraftOptions['seller']>): string {
  const lines = [name, company, signature].filter((line) => line !== undefined && line.trim() !== '')
  return lines.length > 0 ? lines.join('\n') : '{signature}'
}
