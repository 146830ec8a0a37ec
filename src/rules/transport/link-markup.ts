import { spanOfFolded } from '../../inquiry/text'
import { defineRule } from '../rule'

/** As folded; an html body has none of it left. */
const markup = ['[url=', '[url]', '[/url]', '[link=', '<a href']

/**
 * A form, chat or message has raw link markup in it.
 *
 * Why: programs that fill in every form they find write BBCode and HTML, in the hope that one of them shows it as a link.
 * Wrong when: somebody pastes the source of a page that has an error.
 * Signals: MM10
 */
export const linkMarkup = defineRule({
  id: 'transport.link-markup',
  needs: ['channel', 'message'],
  check: ({ channel, message: { body } }) => {
    if (channel !== 'form' && channel !== 'chat' && channel !== 'message') return null
    const mark = markup.find((each) => body.folded.includes(each))
    if (!mark) return null
    const at = body.folded.indexOf(mark)
    return { args: { mark }, spans: [spanOfFolded(body, at, at + mark.length)] }
  },
})
