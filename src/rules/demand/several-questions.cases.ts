import { defineCases } from '../../testing/cases'
import { severalQuestions } from './several-questions'

export default defineCases(severalQuestions, {
  hits: [
    { name: 'two', inquiry: { body: 'Is the felt dyed through? And can it be glued?' }, args: { count: 2 } },
    { name: 'Chinese, without marks', inquiry: { body: '这个毡子多少钱\n最小起订量是多少' } },
    { name: 'Arabic marks', inquiry: { body: 'كم السعر؟ وما هي مدة التسليم؟' }, args: { count: 2 } },
    { name: 'French, in a list', inquiry: { body: 'Trois points :\n- quel poids ?\n- quelle largeur ?\n- quel délai ?' }, args: { count: 3 } },
  ],
  passes: [
    { name: 'one', inquiry: { body: 'Is the felt dyed through?' } },
    { name: 'none', inquiry: { body: 'Please quote 300 m of felt.' } },
    { name: 'none, Japanese', inquiry: { body: 'フェルトの見積もりをお願いします。' } },
  ],
  nearMisses: [
    { name: 'one, asked loudly', inquiry: { body: 'price????' } },
    { name: 'marks within a link', inquiry: { body: 'See https://example-felt.net/list?page=2&sort=3?x=1 for the kind that I mean.' } },
  ],
})
