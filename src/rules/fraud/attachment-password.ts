import { definePhraseRule } from '../rule'

/**
 * The text gives the password of the attached file.
 *
 * Why: a locked file cannot be read by filters; a password beside it keeps out nobody else.
 * Wrong when: banks and insurers of some countries send papers so.
 * Signals: FR04
 */
export const attachmentPassword = definePhraseRule({ id: 'fraud.attachment-password', concepts: ['attachment-password'] })
