import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGrouper } from '../src/measure/near-duplicates'
import { comparedInquiry } from '../src/measure/near-duplicates-inquiry'
import { comparedWords } from '../src/measure/near-duplicates-words'

/** The groups as sets of the texts' own numbers. */
function grouped(texts: readonly string[]): number[][] {
  const grouper = createGrouper()
  for (const text of texts) grouper.add(text)
  const members = new Map<number, number[]>()
  for (const [index, group] of grouper.groups().entries()) members.set(group, [...(members.get(group) ?? []), index])
  return [...members.values()]
}

const wordsOf = (text: string): number[] => [...comparedWords(text).words]
const letters = 'abcdefghijklmnoprstuvz'
/** Words made of a number, so that different numbers never share one. */
const wordOf = (number: number): string => [...String(number)].map((digit) => letters[Number(digit)]! + letters[Number(digit) + 10]!).join('')
const sentence = (from: number, length: number): string => Array.from({ length }, (_, i) => wordOf(from + i)).join(' ')

describe('the words that texts are compared by', () => {
  test.each([
    ['case, accents, punctuation and white space', 'Crème brûlée, at once!', 'creme   brulee at once'],
    ['numbers and article numbers', 'we need 500 pcs of M8x20', 'we need 1,200.50 pcs of GP-200b7'.replace('GP-', '')],
    ['links', 'see https://one.example/a?b=c now', 'see www.two.example now'],
    ['bare hosts', 'see one.example now', 'see https://two.example/x now'],
    ['mail addresses', 'write to ann@one.example today', 'write to bob.b@two.example today'],
    ['the greeting and who is greeted', 'Dear Mr. Henk Maas,\nwe need bolts', 'Hello sales team,\nwe need bolts'],
    ['a greeting without a comma', 'Hi Tilda we need bolts', 'we need bolts'],
    ['names in small letters before a comma', 'hi tilda maas, we need bolts', 'we need bolts'],
    ['German greetings', 'Sehr geehrte Frau Maas,\nwir suchen Schrauben', 'Guten Tag,\nwir suchen Schrauben'],
    ['Russian greetings', 'Уважаемый Пётр Иванович!\nнужны болты', 'Добрый день,\nнужны болты'],
    ['the name that an introduction gives', 'My name is Tilda Maas and we buy bolts', 'My name is Oyelaran and we buy bolts'],
  ])('do not tell %s apart', (_, one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other))
  })

  test.each([
    ['a greeting word within the text', 'we say hello to all', 'we say to all'],
    ['what follows a greeting without a name', 'Hi I want to know your price', 'Hi'],
    ['a sentence that ends without its space', 'from your company.Could you quote', 'from your'],
    ['a link that Chinese text follows', '请看https://one.example谢谢', '请看'],
    ['what is asked', 'we need bolts', 'we need nuts'],
  ])('do tell %s', (_, one, other) => {
    expect(wordsOf(one)).not.toEqual(wordsOf(other))
  })

  test('are characters where a script has no spaces, two of them counting as one in the length', () => {
    expect(comparedWords('我们需要阀门')).toMatchObject({ wide: true, length: 3 })
    expect(comparedWords('we need valves')).toMatchObject({ wide: false, length: 3 })
  })

  test("leave out the inquiry's own names and goods, its signature and what it quotes", () => {
    const one = comparedInquiry({ sender: { name: 'Tilda Maas', company: 'Maashaven BV' }, product: 'Gear pump', body: 'This is Tilda of Maashaven. Send the price of your gear pump.\n\nBest regards\nTilda' })
    const other = comparedInquiry({ sender: { name: 'Oyelaran', company: 'Ibafo Stores' }, product: 'Ball valves', body: 'This is Oyelaran of Ibafo. Send the price of your ball valves.\n\n> our last letter' })
    expect([...one.words]).toEqual([...other.words])
    expect([...comparedInquiry({ body: 'We need your pumps' }, ['Pumps']).words]).toEqual([...comparedInquiry({ body: 'We need your hoses' }, ['Hoses']).words])
    const chinese = (name: string) => [...comparedInquiry({ sender: { name }, body: `我是${name}，请报价` }).words]
    expect(chinese('欧阳静')).toEqual(chinese('司马远'))
  })
})

describe('near copies', () => {
  const template = (name: string, goods: string, firm: string): string =>
    `Dear ${name},\nwe saw your ${goods} on the market and our ${firm} would like to become your partner in our region. Kindly send us the catalogue with the lowest prices, the weight and the payment terms of each article by return.`

  test('are one group under other names, goods, numbers and links', () => {
    const texts = [template('Mr. Vos', 'brass ball valves', 'Lantaka Group'), template('Sales Team', 'LED panels', 'Quorvia'), template('Anouk', 'garden hoses DN50', 'house of Merrow')]
    expect(grouped([...texts, sentence(100, 40)])).toEqual([[0, 1, 2], [3]])
  })

  test('are not those that share only politeness', () => {
    const polite = (matter: string): string => `Good morning,\nI hope this message finds you well. ${matter} Thank you and best regards`
    expect(
      grouped([
        polite('We run a bakery in Trondheim and look for spiral mixers of sixty litres with a removable bowl.'),
        polite('Could you quote twelve pallets of clay roof tiles in anthracite, delivered to the port of Gdynia?'),
        polite('Our workshop needs bearings for an older conveyor; drawings are attached, delivery is not urgent.'),
      ]),
    ).toHaveLength(3)
  })

  test('in Chinese: one template with another product is one group, another letter is not', () => {
    const letter = (goods: string): string => `您好，我们在贵公司的网站上看到${goods}，非常感兴趣，请发送最新的产品目录和最优惠的价格，谢谢。`
    expect(grouped([letter('球阀'), letter('齿轮泵'), '我们是一家挪威的面包店，想购买三台六十升的搅拌机，请报到奥斯陆港的价格，交货期多久？'])).toEqual([[0, 1], [2]])
  })

  test('groups are named by their first text', () => {
    const grouper = createGrouper()
    const indices = ['one two three four', 'quite another matter here', 'one two three four', 'Quite another matter here!'].map(grouper.add)
    expect(indices).toEqual([0, 1, 2, 3])
    expect([...grouper.groups()]).toEqual([0, 1, 0, 1])
  })

  test('more may be added after grouping', () => {
    const grouper = createGrouper()
    grouper.add(sentence(0, 20))
    expect([...grouper.groups()]).toEqual([0])
    grouper.add(sentence(0, 20))
    expect([...grouper.groups()]).toEqual([0, 0])
  })

  test('nothing at all is no group', () => {
    expect(createGrouper().groups()).toHaveLength(0)
  })

  test('a text is in the group of its copy, whatever stands between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (text, others) => {
        const groups = grouped([text, ...others, text])
        expect(groups.find((group) => group.includes(0))).toContain(others.length + 1)
      }),
    )
  })

  test('the order of adding changes no group', () => {
    // Few words, so that many of the texts are near copies, and many nearly so.
    const text = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 14 }).map((numbers) => numbers.map(wordOf).join(' '))
    const shuffled = fc.array(text, { minLength: 2, maxLength: 60 }).chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts.keys()], { minLength: texts.length })))
    fc.assert(
      fc.property(shuffled, ([texts, order]) => {
        const again = grouped(order.map((index) => texts[index]!)).map((group) => group.map((place) => order[place]!).sort((a, b) => a - b))
        expect(again.sort((a, b) => a[0]! - b[0]!)).toEqual(grouped(texts))
      }),
    )
  })

  test('texts without a word in common do not group', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 3, max: 80 }), { minLength: 2, maxLength: 60 }), (lengths) => {
        expect(grouped(lengths.map((length, index) => sentence(1000 + index * 100, length)))).toHaveLength(lengths.length)
      }),
    )
  })

  test('a text with every tenth word changed is in the group of the first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 200 }), fc.integer({ min: 0, max: 9 }), (length, offset) => {
        const words = sentence(1000, length).split(' ')
        const changed = words.map((word, index) => (index % 10 === offset ? wordOf(9000 + index) : word))
        expect(grouped([words.join(' '), changed.join(' ')])).toEqual([[0, 1]])
      }),
    )
  })

  test('of thousands of near copies and of other texts each is in its place', () => {
    const texts = Array.from({ length: 6000 }, (_, i) => (i % 2 ? `${sentence(0, 30)} ${wordOf(5000 + i)}` : sentence(100_000 + i * 40, 20)))
    const groups = grouped(texts)
    expect(groups).toHaveLength(3001)
    expect(groups.find((group) => group.includes(1))).toHaveLength(3000)
  })
})
