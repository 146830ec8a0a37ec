import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inquiry } from '../src/inquiry/schema'
import { fullestWindows } from '../src/measure/campaign-window'
import { createCampaigns } from '../src/measure/campaigns'

function factsOf(inquiries: readonly (Inquiry | null)[], windowHours = 72): (string | null)[] {
  const campaigns = createCampaigns(windowHours)
  for (const inquiry of inquiries) campaigns.add(inquiry)
  const factOf = campaigns.facts()
  return inquiries.map((_, place) => {
    const fact = factOf(place)
    return fact && `${fact.similar} from ${fact.senders} within ${fact.windowHours}`
  })
}

const letter = 'Our group is opening new shops and wants prices of each article you make at 100, 500 and 1000 pieces, with the weight of the material and the name of its maker.'
const from = (sender: string, rest: Partial<Inquiry> = {}): Inquiry => ({ sender: { email: `${sender}@example.com` }, receivedAt: '2026-03-02T10:00:00Z', body: letter, ...rest })
const day = (number: number): Partial<Inquiry> => ({ receivedAt: `2026-03-${String(number).padStart(2, '0')}T10:00:00Z` })

describe('a campaign', () => {
  test('is one text from three senders', () => {
    expect(factsOf([from('ann'), from('bob'), from('cho')])).toEqual(Array(3).fill('3 from 3 within 72'))
    expect(factsOf([from('ann'), from('bob')])).toEqual([null, null])
  })

  test('is not one sender who writes again, however often', () => {
    expect(factsOf([from('ann'), from('ann'), from('Ann'), from('ann+again'), from('bob')])).toEqual(Array(5).fill(null))
  })

  test('counts each letter of a sender once it is one', () => {
    expect(factsOf([from('ann'), from('ann'), from('bob'), from('cho')])).toEqual(Array(4).fill('4 from 3 within 72'))
  })

  test.each([
    ['a telephone number where there is no mailbox', { phone: '+31 6 1234 5678' }, { phone: '0031-6-12345678' }],
    ['a name where there is neither', { name: 'Tilda Maas' }, { name: 'TILDA  MAAS' }],
    ['the mailbox, whatever the name', { email: 'ann@example.com', name: 'Ann' }, { email: 'ann@example.com', name: 'Beth' }],
  ])('knows a sender by %s', (_, one, same) => {
    const others = [from('bob'), from('cho')]
    expect(factsOf([from('', { sender: one }), from('', { sender: same }), ...others])[0]).toBe('4 from 3 within 72')
    expect(factsOf([from('', { sender: one }), from('', { sender: same }), others[0]!])).toEqual([null, null, null])
  })

  test('counts who gives no name as an inquiry, but as no sender', () => {
    expect(factsOf([from('ann'), from('bob'), from('', { sender: {} }), from('', { sender: {} })])).toEqual(Array(4).fill(null))
    expect(factsOf([from('ann'), from('bob'), from('cho'), from('', { sender: {} })])[3]).toBe('4 from 3 within 72')
  })

  test('lies within the hours given', () => {
    const spread = [from('ann', day(1)), from('bob', day(3)), from('cho', day(5)), from('dee', day(20))]
    expect(factsOf(spread)).toEqual([null, null, null, null])
    expect(factsOf(spread, 96)).toEqual(['3 from 3 within 96', '3 from 3 within 96', '3 from 3 within 96', null])
  })

  test('is as large for the first letter as for the last', () => {
    expect(factsOf([1, 2, 3, 4].map((number) => from(`s${number}`, day(number))))).toEqual(Array(4).fill('4 from 4 within 72'))
  })

  test('takes the time of sending where that of receipt is not known, and the batch as the window where neither is', () => {
    const sent = (sender: string, sentAt?: string): Inquiry => ({ sender: { email: `${sender}@example.com` }, body: letter, ...(sentAt ? { sentAt } : {}) })
    expect(factsOf([sent('ann', '2026-03-01T10:00:00Z'), from('bob'), from('cho')])[0]).toBe('3 from 3 within 72')
    expect(factsOf([sent('ann'), sent('bob'), sent('cho'), from('dee')])).toEqual([...Array(3).fill('3 from 3 within 72'), null])
  })

  test('keeps the places of what is no inquiry', () => {
    expect(factsOf([null, from('ann'), null, from('bob'), from('cho')])).toEqual([null, '3 from 3 within 72', null, '3 from 3 within 72', '3 from 3 within 72'])
  })
})

describe('short texts', () => {
  const people = ['ann', 'bob', 'cho', 'dee', 'eli']

  test.each(['price?', 'hello', 'Hi, please send your best price and catalogue'])('%j from four people is none, word for word from five it is', (body) => {
    const all = people.map((name) => from(name, { body }))
    expect(factsOf(all.slice(1))).toEqual(Array(4).fill(null))
    expect(factsOf(all)).toEqual(Array(5).fill('5 from 5 within 72'))
  })

  test('that differ in a word or a number are none', () => {
    expect(factsOf(people.map((name, index) => from(name, { body: `Please quote ${index + 1}00 pieces` })))).toEqual(Array(5).fill(null))
  })

  test('that say nothing are none', () => {
    expect(factsOf(people.map((name) => from(name, { body: name === 'ann' ? '' : ' ??? ' })))).toEqual(Array(5).fill(null))
  })
})

describe('the fullest stretch of time', () => {
  const seen = (moments: number[], senders: number[], reach: number): string[] => fullestWindows(moments, senders, reach).map(({ inquiries, senders: different }) => `${inquiries}/${different}`)

  test('by hand', () => {
    // From 0: moments 0 and 2 (senders 1, 2); from 2: 2, 4, 5 (2, 3, 3); from 4: 4, 5 (3); from 9: 9.
    expect(seen([0, 2, 4, 5, 9], [1, 2, 3, 3, 4], 3)).toEqual(['2/2', '3/2', '3/2', '3/2', '1/1'])
    expect(seen([1, 1, 1], [0, 0, 7], 5)).toEqual(['3/1', '3/1', '3/1'])
  })

  test('is what looking at every stretch finds', () => {
    const moment = fc.record({ at: fc.integer({ min: 0, max: 30 }), sender: fc.integer({ min: 0, max: 4 }) })
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 30 }), fc.integer({ min: 0, max: 12 }), (unsorted, reach) => {
        const all = unsorted.sort((a, b) => a.at - b.at)
        const expected = all.map(({ at }, index) => {
          const windows = all.slice(0, index + 1).filter((start) => at - start.at <= reach)
          const found = windows.map((start) => all.filter((one, place) => place >= all.indexOf(start) && one.at - start.at <= reach))
          const counted = found.map((one) => [new Set(one.map(({ sender }) => sender).filter(Boolean)).size, one.length] as const)
          const [senders, inquiries] = counted.sort((a, b) => b[0] - a[0] || b[1] - a[1])[0]!
          return `${inquiries}/${senders}`
        })
        expect(seen(all.map(({ at }) => at), all.map(({ sender }) => sender), reach)).toEqual(expected)
      }),
    )
  })
})
