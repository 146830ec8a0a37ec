import { hasDoubleEnding } from '../../lists/attachments'
import { defineRule } from '../rule'

/**
 * An attachment shows a document's ending before its true one, or pushes the true one out of sight.
 *
 * Why: the reader shall take a program or an archive for a document.
 * Wrong when: programs that name an archive after the document in it; plain `drawing.pdf.zip` does not count.
 * Signals: FR04
 */
export const doubleExtension = defineRule({
  id: 'transport.double-extension',
  needs: ['attachments'],
  check: ({ attachments }) => {
    const files = attachments.map(({ filename }) => filename).filter(hasDoubleEnding)
    return files.length > 0 ? { args: { files: files.slice(0, 3) } } : null
  },
})
