import type { Locale } from '../../locales'
import { jsonLine } from '../json'
import { deskCsv } from './csv'
import type { Desk } from './desk'
import { deskHtml } from './html'
import { deskMarkdown } from './markdown'
import { deskText } from './sections'
import { deskTable } from './table'

export const deskFormats = ['table', 'markdown', 'csv', 'html', 'json'] as const
export type DeskFormat = (typeof deskFormats)[number]

export interface DeskReportOptions {
  readonly locale: Locale
  /** The seller's zone, to show moments in; UTC where it is not known. */
  readonly zone: string | null
  readonly width: number
  readonly colour: boolean
}

/** The shift's list and the day's figures as one text. */
export function deskReport(format: DeskFormat, desk: Desk, options: DeskReportOptions): string {
  switch (format) {
    case 'json': return `${jsonLine(desk)}\n`
    case 'csv': return deskCsv(desk)
    case 'table': return deskTable(deskText(desk, options.locale, options.zone), options)
    case 'markdown': return deskMarkdown(deskText(desk, options.locale, options.zone))
    case 'html': return deskHtml(deskText(desk, options.locale, options.zone), options.locale)
  }
}
