import { defineCases } from '../../testing/cases'
import { invisibleCharacters } from './invisible-characters'

export default defineCases(invisibleCharacters, {
  hits: [
    { name: 'torn words', inquiry: { body: 'Your mail\u200bbox is full, ver\u200bify your pass\u200bword now' }, args: { count: 3 } },
    { name: 'soft hyphens between single letters', inquiry: { body: 'C\u00adl\u00adi\u00adck to con\u2060firm your ac\u2060count' } },
    { name: 'Cyrillic', inquiry: { subject: 'Ва\u200bш сч\u200bёт', body: 'Под\u200bтвердите вход' } },
  ],
  passes: [
    { name: 'none', inquiry: { body: 'Please quote 40 doors.' } },
    { name: 'two slips', inquiry: { body: 'Please qu\u200bote 40 do\u200bors.' } },
    { name: 'between words', inquiry: { body: 'Please \u200bquote \u200b40 \u200bdoors\u200b.' } },
  ],
  nearMisses: [
    { name: 'soft hyphens where words may break', inquiry: { body: 'Wir brauchen Schall\u00addämm\u00adplatten, Tritt\u00adschall\u00adfolie und Trocken\u00adbau\u00adprofile.' } },
    { name: 'Persian and Hindi need them', inquiry: { body: 'می\u200cخواهم نمونه\u200cها و قیمت\u200cها را ببینم. क्\u200dष क्\u200dष क्\u200dष' } },
    { name: 'a family of pictures', inquiry: { body: 'Thanks 👨\u200d👩\u200d👧 👩\u200d🔧 👨\u200d🏭 👩\u200d🌾' } },
    { name: 'Thai with places to break', inquiry: { body: 'ขอ\u200bราคา\u200bเครื่อง\u200bกรอง\u200bน้ำ' } },
  ],
})
