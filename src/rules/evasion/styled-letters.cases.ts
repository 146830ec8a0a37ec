import { defineCases } from '../../testing/cases'
import { styledLetters } from './styled-letters'

export default defineCases(styledLetters, {
  hits: [
    { name: 'mathematical letters', inquiry: { subject: '𝐎𝐩𝐞𝐧 the new catalogue', body: 'x' }, args: { word: '𝐎𝐩𝐞𝐧' } },
    { name: 'struck letters', inquiry: { subject: 'Cat\u0337alogue', body: 'x' } },
    { name: 'two scripts in the name', inquiry: { subject: 'Hello', body: 'x', sender: { name: 'Оffiсе Service', email: 'x@example-p.net' } } },
  ],
  passes: [
    { name: 'plain', inquiry: { subject: 'RFQ', body: 'x', sender: { name: 'Ana Peña' } } },
    { name: 'Russian', inquiry: { subject: 'Запрос цены', body: 'x', sender: { name: 'Анна Петрова' } } },
    { name: 'accents', inquiry: { subject: 'Žádost o cenu', body: 'x', sender: { name: 'Nguyễn Văn Anh' } } },
  ],
  nearMisses: [
    { name: 'a Russian who writes half his name in Latin', inquiry: { subject: 'x', body: 'x', sender: { name: 'Anna Петрова' } } },
    { name: 'in the text only', inquiry: { subject: 'x', body: '𝐇𝐞𝐥𝐥𝐨' } },
  ],
})
