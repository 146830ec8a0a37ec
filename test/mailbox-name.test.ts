import { describe, expect, it } from 'vitest'
import { isUnspeakable, strayDigits } from '../src/facts/mailbox-name'

describe('digits of a mailbox\'s name', () => {
  it.each([
    ['trade48213', '48213'],
    ['mark7730lee', '7730'],
    ['buyer2031', '2031'],
    ['purchase77', '77'],
    ['maria1987', null],
    ['maria.1405', null],
    ['lucia12051990', null],
    ['lucia19900512', null],
    ['info1', null],
    ['ann+4821', null],
    ['oluwaseun', null],
  ])('%s: %s', (local, digits) => {
    expect(strayDigits(local, true)).toBe(digits)
  })
  it('at the end count only where they are told to', () => {
    expect(strayDigits('sales77', false)).toBeNull()
  })
})

describe('a mailbox\'s name that cannot be spoken', () => {
  it.each(['xkcdqwrtz', 'hjk.lmn.bvc', 'bvxzkad.qwrtpsole'])('%s', (local) => {
    expect(isUnspeakable(local)).toBe(true)
  })
  it.each(['oluwaseun.adebayo', 'krzysztof.wrzesniewski', 'a.schwarzschild', 'tklbd', 'ngvlt', 'brynwyn', 'пврстлкджз', '20418837'])('%s can, or is too short or in another script', (local) => {
    expect(isUnspeakable(local)).toBe(false)
  })
})
