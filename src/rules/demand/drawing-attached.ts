import { hasDoubleEnding, isSpecificationFile } from '../../lists/attachments'
import { defineRule } from '../rule'

/**
 * A drawing, table or document is attached.
 *
 * Why: specifications travel as files.
 * Wrong when: malware in the shape of an order.
 * Signals: SP14
 */
export const drawingAttached = defineRule({
  id: 'demand.drawing-attached',
  needs: ['attachments'],
  check: ({ attachments }) => {
    const files = attachments.map(({ filename }) => filename).filter((name) => isSpecificationFile(name) && !hasDoubleEnding(name))
    return files.length === 0 ? null : { args: { files: files.slice(0, 3) } }
  },
})
