import { describe, expect, test } from 'vitest'
import { defaultPolicy } from '../src/policy/default'
import { evaluate, type Labelled } from '../src/measure'
import { type EvalFormat, evalFormats, evalReport } from '../src/report/eval'
import type { Locale } from '../src/locales'
import { widthOf } from '../src/report/width'
import { judgedAs, nine } from './evaluation-samples'

function written(format: EvalFormat, { items = nine, locale = 'en' as Locale, width = 80, resamples = 50 }: { items?: readonly Labelled[]; locale?: Locale; width?: number; resamples?: number } = {}): string {
  return evalReport(format, evaluate(items, { baseRate: 0.1, resamples }), defaultPolicy, { locale, width, colour: false })
}

describe('every format', () => {
  test.each(evalFormats)('%s leaves out what no label speaks of', (format) => {
    const output = written(format, { items: [judgedAs('genuine', 0.1, { grade: 'B' })] })
    expect(output).not.toMatch(/NaN|undefined|Infinity/)
    if (format !== 'json') expect(output).not.toMatch(/ROC|Brier|Macro|Intent/)
  })

  test.each(evalFormats)('%s of honest inquiries alone has calibration and no ranking', (format) => {
    const output = written(format, { items: [judgedAs('genuine', 0.1, { verdict: 'genuine' })] })
    expect(output).not.toMatch(/NaN|undefined|Infinity/)
    expect(output).toMatch(/brier/i)
    if (format !== 'json') expect(output).not.toMatch(/ROC/)
  })

  test.each(['table', 'markdown', 'html'] as const)('%s speaks Chinese', (format) => {
    const output = written(format, { locale: 'zh-CN' })
    expect(output).toContain('二次加权 kappa')
    expect(output).not.toMatch(/Honest|Labelled|Verdict/)
  })
})

describe('table', () => {
  test('has no column for what no label speaks of', () => {
    expect(written('table', { items: [judgedAs('genuine', 0.1, { grade: 'B' })] })).toContain('  Channel  Inquiries          Grade exact\n  email            1  100.0% (20.6–100.0)\n')
  })

  test('has figures with their intervals', () => {
    const output = written('table')
    expect(output).toContain('9 inquiries; labelled: verdict 8, grade 8, intent 2, language 2; 4 honest, 4\nbad; 1 without a label, left out.\n')
    expect(output).toContain(`
Verdict
  Accuracy          62.5% (30.6–86.3)
`)
    expect(output).toContain(`
  Labelled  A  B  C  D
  A         1  0  0  0
  B         0  1  1  0
  C         0  0  0  1
  D         0  1  0  3
  Rows as labelled, columns as judged.
`)
    expect(output).toContain(`
  Risk     Inquiries  Mean risk                  Bad    Bad if 10.0% are
  0–10%            2       2.0%      0.0% (0.0–65.8)     0.0% (0.0–17.6)
  30–40%           2      30.0%     50.0% (9.4–90.5)    10.0% (1.1–51.6)
`)
  })

  test.each([80, 100, 120])('keeps to %d columns', (width) => {
    for (const locale of ['en', 'zh-CN'] as const) {
      for (const line of written('table', { width, locale }).split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width)
    }
  })

  test('has intervals in whole percents, and headings in two lines, only where there is no room', () => {
    expect(written('table', { width: 80 })).toContain(`
                                            Honest
  Language  Inquiries  Verdict right     condemned  Bad condemned    Grade exact
  en                7  57.1% (25–84)  33.3% (6–79)  75.0% (30–95)  57.1% (25–84)
`)
    expect(written('table', { width: 120 })).toMatch(/^ {2}Language +Inquiries +Verdict right +Honest condemned +Bad condemned +Grade exact\n {2}en +7 +57\.1% \(25\.1–84\.2\)/m)
  })

  test('shows fifteen languages and tells of the rest', () => {
    const items = Array.from('abcdefghijklmnopqrs', (letter) => judgedAs('genuine', 0.1, { verdict: 'genuine', language: `x${letter}` }))
    const output = written('table', { items })
    expect(output).toContain('  xo ')
    expect(output).not.toContain('  xp ')
    expect(output).toContain('  and 4 more\n')
  })

  test('says where so few honest inquiries leave no room for a false positive', () => {
    expect(written('table')).toContain('At 1.0%, 0.1%: none of only 4 honest inquiries may be flagged.')
    const many = [...Array.from({ length: 1_000 }, () => judgedAs('genuine', 0.1, { verdict: 'genuine' })), judgedAs('spam', 0.9, { verdict: 'spam' })]
    expect(written('table', { items: many, resamples: 1 })).not.toContain('none of only')
  })

  test('without resamples has no intervals but Wilson’s', () => {
    const output = written('table', { resamples: 0 })
    expect(output).toContain('  Macro-F1          0.479\n')
    expect(output).toMatch(/In brackets 95% intervals: Wilson's for shares of inquiries\.\n$/)
  })
})

describe('markdown', () => {
  test('has a heading a part, and tables as wide as their headings', () => {
    const output = written('markdown')
    expect(output).toMatch(/^# Evaluation\n\n9 inquiries; /)
    expect(output).toContain(`## Grade

- Exact: **62.5% (30.6–86.3)**
- At most one off: **87.5% (52.9–97.8)**
`)
    expect(output).toContain(`
| Length | Inquiries | Verdict right | Honest condemned | Bad condemned | Grade exact |
| --- | ---: | ---: | ---: | ---: | ---: |
| &lt;30 | 1 | 100.0% (20.6–100.0) | 0.0% (0.0–79.3) | – | 100.0% (20.6–100.0) |
`)
    for (const table of output.split('\n\n').filter((part) => part.startsWith('|'))) expect(new Set(table.trim().split('\n').map((line) => line.split(' | ').length)).size, table).toBe(1)
  })
})

describe('json', () => {
  test('is the evaluation as it is, with the policy that was measured', () => {
    const { policy, ...rest } = JSON.parse(written('json'))
    expect(rest).toEqual(JSON.parse(JSON.stringify(evaluate(nine, { baseRate: 0.1, resamples: 50 }))))
    expect(policy).toMatchObject({ id: 'default', hash: expect.stringMatching(/^[0-9a-f]{16}$/) })
  })

  test('keeps its shape: what readers of format 1 rely on', () => {
    const shapeOf = (value: any): unknown => (Array.isArray(value) ? value.slice(0, 1).map(shapeOf) : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)])) : typeof value)
    const share = { count: 'number', of: 'number', share: 'number', low: 'number', high: 'number' }
    const estimate = { value: 'number', low: 'number', high: 'number' }
    const bin = { from: 'number', to: 'number', count: 'number', bad: 'number', weight: 'number', predicted: 'number', share: 'number', low: 'number', high: 'number' }
    const calibration = { baseRate: 'number', brier: estimate, brierOfBaseRate: 'number', expectedError: 'number', debiasedError: 'number', table: [bin] }
    const slice = { name: 'string', inquiries: 'number', accuracy: share, honestCondemned: share, badCondemned: share, gradeExact: share, languageRight: share }
    const ofClass = { precision: share, recall: share, f1: estimate }
    const full = [...nine, judgedAs('spy', 0.9, { verdict: 'spy', grade: 'D', language: 'en' }), judgedAs('genuine', 0.1, { verdict: 'genuine', grade: 'B', language: 'en' }, { length: 5 }), judgedAs('spam', 0.9, { verdict: 'spam', grade: 'D', language: 'en' }, { length: 5 })]
    expect(shapeOf(JSON.parse(written('json', { items: full })))).toMatchObject({
      format: 'number',
      counts: { inquiries: 'number', unlabelled: 'number', labelled: { verdict: 'number', grade: 'number', intent: 'number', language: 'number' }, honest: 'number', bad: 'number' },
      verdicts: { confusion: { classes: ['string'], counts: [['number']] }, accuracy: share, byVerdict: { genuine: ofClass, spam: ofClass, spy: ofClass, fraud: ofClass }, macroF1: estimate, honestCondemned: share, badCondemned: share },
      grades: { confusion: { classes: ['string'], counts: [['number']] }, exact: share, near: share, kappa: estimate },
      intents: share,
      languages: share,
      ranking: {
        area: estimate,
        points: [{ threshold: 'object', falsePositives: 'number', truePositives: 'number' }],
        atFalsePositives: [{ allowed: 'number', honestFlagged: share, recall: estimate }],
        histogram: [{ from: 'number', to: 'number', counts: { genuine: 'number', spam: 'number', spy: 'number', fraud: 'number' } }],
      },
      calibration: { multiclassBrier: 'number', asLabelled: calibration, atBaseRate: calibration },
      slices: { language: [slice], channel: [{ name: 'string' }], length: [slice] },
      bootstrap: { resamples: 'number', seed: 'number' },
    })
  })
})

describe('html', () => {
  const output = written('html')

  test('is one page in itself: no script, nothing loaded', () => {
    expect(output).toContain('default-src \'none\'')
    expect(output).not.toMatch(/<script|<link|<img|url\(|@import|https?:|\son\w+=|\sstyle=/)
  })

  test('has its three plots drawn in it, each with a title for those who do not see it', () => {
    const plots = output.match(/<svg[\s\S]*?<\/svg>/g)!
    expect(plots).toHaveLength(3)
    for (const plot of plots) {
      const [, title, text] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(plot)!
      expect(plot).toMatch(new RegExp(`<title id="${title}">.+</title>\n<desc id="${text}">.+</desc>`))
    }
    expect(new Set(output.match(/ id="[^"]+"/g)).size).toBe(6)
  })

  test('draws the curve from corner to corner, in a square of 280 from 58 and 12', () => {
    // (0, 0), a quarter and a half of the bad at no false positives, then (¼, ¾), (½, 1), (1, 1).
    expect(output).toContain('<path class="curve" d="M58 292L58 222L58 152L128 82L198 12L338 12"/>')
  })

  test('draws a bin of the reliability diagram with its interval', () => {
    // 50 % at a mean risk of 30 %, a little to the left; 9.4 to 90.5 %.
    expect(output).toContain('<g><path class="whisker" d="M138.64 265.54V38.46"/><circle class="ring" cx="138.64" cy="152" r="4"/><title>30.0%: 50.0% (9.4%–90.5%), 2</title></g>')
  })

  test('draws a bar for each risk of a label, by share', () => {
    expect(output).toContain('<rect class="bar genuine" x="111" y="10" width="23" height="60"><title>0–5%: 2 (50.0%)</title></rect>')
    expect(output).toContain('<rect class="bar genuine" x="461" y="40" width="23" height="30"><title>70–75%: 1 (25.0%)</title></rect>')
  })

  test('is in light, in dark and on paper', () => {
    expect(output).toContain('color-scheme:light dark')
    expect(output).toContain('@media(prefers-color-scheme:dark)')
    expect(output).toContain('@media print')
  })
})
