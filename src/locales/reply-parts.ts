import type { ArgValue } from '../rules/rule'
import type { Reply } from '../score/assessment'
import type { ChecklistItem, Quotation, ReplyContact, UntoldReply } from '../score/reply-parts'
import type { LocaleWords } from './locale-words'
import type { ReplySentences } from './reply-sentences'
import { fill } from './sentence'

/** Puts what a reply tells the salesperson into the words of a locale. */
export function tellReply<Planned extends UntoldReply>(
  plan: Planned,
  { replyParts: words }: LocaleWords,
): Omit<Planned, keyof UntoldReply> & { readonly contacts: readonly ReplyContact[]; readonly checklist: readonly ChecklistItem[]; readonly quotation: Quotation | null } {
  const { quotation } = plan
  return {
    ...plan,
    contacts: plan.contacts.map((contact) => ({ ...contact, why: { ...contact.why, message: put(words.contact[contact.why.code], contact.why.args, words) } })),
    checklist: plan.checklist.map(({ code, args, because }) => ({ code, args, message: put(words.check[code], args, words), because })),
    quotation: quotation && { ...quotation, followUp: { ...quotation.followUp, message: put(words.followUp[quotation.followUp.code], quotation.followUp.args, words) } },
  }
}

/** By what to answer, what to check first and what a quotation holds, as lines in words of a locale, whatever the assessment's; none where nothing is to be sent. */
export function replyLines({ contacts, checklist, quotation }: Reply, { replyParts: words, words: { channel: channels } }: LocaleWords): string[] {
  const { lines } = words
  const told = contacts.map(({ channel, app, value, why }) => put(lines.contact, { channel: [app ? words.apps[app] : channels[channel], value].filter(Boolean).join(' '), message: put(words.contact[why.code], why.args, words) }, words))
  if (checklist.length > 0) told.push(lines.checks, ...checklist.map(({ code, args }) => `  ${put(words.check[code], args, words)}`))
  if (!quotation) return told
  const stated = quotation.items.filter(({ state }) => state === 'stated').map(({ item, value = '' }) => put(lines.item, { item: words.items[item], value }, words))
  const open = quotation.items.filter(({ state }) => state === 'open').map(({ item }) => words.items[item])
  if (stated.length > 0) told.push(put(lines.stated, { items: stated.join(lines.between) }, words))
  if (open.length > 0) told.push(put(lines.open, { items: open.join(lines.between) }, words))
  return [...told, put(words.followUp[quotation.followUp.code], quotation.followUp.args, words)]
}

function put(sentence: string, args: Readonly<Record<string, ArgValue>>, { unnamed, apps }: ReplySentences): string {
  const app = typeof args['app'] === 'string' ? { app: apps[args['app'] as keyof typeof apps] ?? args['app'] } : {}
  return fill(sentence, { ...unnamed, ...args, ...app }, (said) => said)
}
