import { hasDoubleEnding, isSpecificationFile } from '../../lists/attachments'
import { defineRule } from '../rule'

/**
 * The inquiry is an attachment with hardly a word.
 *
 * Why: the need is in the file.
 * Wrong when: malware: the file is opened with care.
 * Signals: SP14
 */
export const attachmentOnly = defineRule({
  id: 'demand.attachment-only',
  needs: ['wording', 'attachments'],
  check: ({ wording, attachments }) => (wording.words <= 5 && attachments.some(({ filename }) => isSpecificationFile(filename) && !hasDoubleEnding(filename)) ? { args: { files: attachments.slice(0, 3).map(({ filename }) => filename) } } : null),
})
