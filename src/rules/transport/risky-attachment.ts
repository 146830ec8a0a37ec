import { isRiskyFile } from '../../lists/attachments'
import { defineRule } from '../rule'

/**
 * An attachment runs a program or shows a page of the sender's when it is opened.
 *
 * Why: a request for quotation is a document or a drawing; what runs is malware, what shows a page asks for a password.
 * Wrong when: purchase departments with tables that hold macros; a logo as SVG for printing.
 * Signals: FR04
 */
export const riskyAttachment = defineRule({
  id: 'transport.risky-attachment',
  needs: ['attachments'],
  check: ({ attachments }) => {
    const files = attachments.map(({ filename }) => filename).filter(isRiskyFile)
    return files.length > 0 ? { args: { files: files.slice(0, 3) } } : null
  },
})
