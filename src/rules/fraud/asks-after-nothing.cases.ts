import { defineCases } from '../../testing/cases'
import { asksAfterNothing } from './asks-after-nothing'

export default defineCases(asksAfterNothing, {
  hits: [
    { name: 'a bare question', inquiry: { body: 'Hello, did you get my last message?' } },
    { name: 'with haste', inquiry: { body: 'Good day. Have you received my mail? Please answer urgently. Thank you.', sender: { email: 'k.lorrey@gmail.com' } } },
    { name: 'in German', inquiry: { body: 'Guten Tag, haben Sie meine letzte E-Mail erhalten? Bitte antworten Sie.' } },
  ],
  passes: [
    { name: 'an inquiry', inquiry: { body: 'What is your price for 300 brass taps to Gdansk?' } },
    { name: 'thanks alone', inquiry: { body: 'Thank you very much, everything arrived well.' } },
    { name: 'a long letter', inquiry: { body: `Did you get my mail? ${'We spoke at the fair of the pumps and of the colour of the housings. '.repeat(4)}` } },
  ],
  nearMisses: [
    { name: 'after a quotation', inquiry: { body: 'Did you get my mail? We still need your best price for the pumps.' } },
    { name: 'a known earlier message', inquiry: { body: 'Did you get my last message?', thread: { previousMessages: 2 } } },
    { name: 'with a number of pieces', inquiry: { body: 'Hello, did you get my last message? It was about 200 folding chairs.' } },
    { name: 'a firm asks', inquiry: { body: 'Did you get my last message?', sender: { company: 'Brenk Armaturen GmbH', email: 'ohl@brenk-armaturen.example' } } },
  ],
})
