/**
 * Kinds of attachments, by file name ending: what runs or opens a page when clicked, what packs, what is read, what specifies goods (drawings and tables).
 *
 * Source: own list, written by hand; for what runs or opens a page, the block lists that mail gateways publish (Gmail, Outlook)
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 50 that run or show something, 10 of archives, 15 of documents, 22 of specifications
 */
export const riskyEndings = new Set(
  ('html htm shtml xhtml mht mhtml svg iso img vhd vhdx exe com scr pif bat cmd js jse vbs vbe wsf wsh hta ps1 lnk url jar msi msc cpl dll reg ace r00 r01 r15 z cab gz7 uue xlsm xlsb docm pptm xll one onepkg chm appref-ms').split(' '),
)
export const archiveEndings = new Set('zip rar 7z tar gz tgz arj lzh bz2 xz'.split(' '))
export const documentEndings = new Set('pdf doc docx xls xlsx ppt pptx txt rtf csv jpg jpeg png gif tif'.split(' '))
/** What is put after the name by programs that compress one file. */
const appending = new Set(['zip', 'gz', 'bz2', 'xz'])
const paddingFrom = 4
export const specificationEndings = new Set('pdf doc docx xls xlsx csv dwg dxf step stp igs iges stl prt sldprt x_t ai cdr eps psd skp 3dm'.split(' '))

/** The last ending of a file name, lower case; empty for none. */
export function endingOf(filename: string): string {
  const name = filename.trim().toLowerCase().slice(-260)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).trim()
}

/** Whether opening the file may run something or show a page of the sender's. */
export function isRiskyFile(filename: string): boolean {
  return riskyEndings.has(endingOf(filename))
}

/**
 * Whether the name shows a document's ending before another that runs or packs: `order.pdf.exe`, `po.pdf      .zip`;
 * or blanks push the last ending out of sight: `order        .com`. Plain `drawing.pdf.zip` and `list.csv.gz` do not count: programs
 * that compress a file name it so (macOS Finder, gzip).
 */
export function hasDoubleEnding(filename: string): boolean {
  const last = endingOf(filename)
  if (!riskyEndings.has(last) && !archiveEndings.has(last)) return false
  const name = filename.trim().toLowerCase().slice(-260)
  const before = name.slice(0, name.lastIndexOf('.'))
  const shown = before.trim()
  if (before.length - shown.length >= paddingFrom) return true
  return documentEndings.has(endingOf(shown)) && (before !== shown || !appending.has(last))
}

/** Whether the file may tell what is wanted: a drawing, a table, a document. */
export function isSpecificationFile(filename: string): boolean {
  return specificationEndings.has(endingOf(filename))
}
