import type { Demand } from '../types'
import type { Find } from './lexicon'
import { reading, take } from './scan'
import type { Scan } from './scan'
import { isUpperCase } from './tokens'

/** Words beside a lower-case abbreviation that show that it is a certificate. */
const company = new Set([
  'certificate', 'certificates', 'certified', 'certification', 'certifications', 'cert', 'certs', 'mark', 'marking', 'marked', 'approved', 'approval',
  'standard', 'standards', 'compliant', 'compliance', 'report', 'zertifikat', 'zertifiziert', 'zertifizierung', 'certificat', 'certificado', 'certificación',
  'certificação', 'certificato', 'certificazione', 'сертификат', 'сертификаты', 'sertifika', 'sertifikası', 'sertifikat', 'chứng nhận', 'شهادة', 'certifié',
  'kennzeichnung',
])

/** Whether the words on both sides are in capitals too, so that capitals say nothing. */
function isShouted({ raw, tokens }: Scan, find: Find, starts: ReadonlySet<number>): boolean {
  const shouts = (index: number): boolean => {
    const token = tokens[index]
    return token !== undefined && token.kind === 'word' && token.text.length > 1 && !starts.has(index) && isUpperCase(raw, token)
  }
  return shouts(find.from - 1) && shouts(find.to + 1)
}

function isCertificate(page: Scan, find: Find, starts: ReadonlySet<number>): boolean {
  const { raw, tokens, terms } = page
  const token = tokens[find.from]!
  if (token.kind === 'run') return true
  if (!terms.upperCaseCertificates.has(find.value) && (find.from < find.to || token.text.length > 2)) return true
  const next = tokens[find.to + 1]
  const prior = tokens[find.from - 1]
  if (next !== undefined && (company.has(next.text) || (next.kind === 'run' && (next.text.startsWith('认证') || next.text.startsWith('证'))))) return true
  if (prior !== undefined && company.has(prior.text) && !token.opensLine) return true
  if (find.from < find.to && company.has(tokens[find.to]!.text)) return true
  const written = raw.slice(find.start, find.end)
  if (written !== written.toUpperCase() && written !== find.value) return false
  // Trading Co., Ltd
  if (token.text === 'co' && (next === undefined || next.text === '.' || next.text === ',' || next.text === 'ltd' || next.text === 'limited' || next.text === '&')) return false
  return !isShouted(page, find, starts)
}

/** Certificates and norms of conformity, by the list's names, with the number that follows them (`ISO 9001`). */
export function readCertificates(page: Scan, most: number): Demand['certificates'] {
  const { finds, tokens } = page
  const starts = new Set(finds.certificate.map((find) => find.from))
  const readings: Demand['certificates'][number][] = []
  for (const find of finds.certificate) {
    if (readings.length >= most) break
    if (!isCertificate(page, find, starts)) continue
    let { to, end } = find
    if (tokens[to + 1]?.text === ':' && tokens[to + 1]!.glued && tokens[to + 2]?.kind === 'number' && tokens[to + 2]!.glued) {
      to += 2
      end = tokens[to]!.end
    }
    readings.push(reading(page, find.value, find.start, end))
    if (tokens[find.from]!.kind !== 'run') take(page, find.from, to)
  }
  return readings
}
