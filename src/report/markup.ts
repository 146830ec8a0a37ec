import { plainLine } from './plain-text'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for HTML and XML, in elements and in quoted attributes: one line, without control characters. */
export function escapeMarkup(text: string): string {
  return plainLine(text).replace(/[&<>"']/g, (character) => entities[character]!)
}
