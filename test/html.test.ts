import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../src/inquiry/html'
import { normalise } from '../src/inquiry/normalise'
import type { Problem } from '../src/inquiry/problem'
import { spanOfRaw } from '../src/inquiry/text'

const most = 65_536

function textOf(html: string): string {
  return readHtml(html, most).text
}

describe('the text shown', () => {
  it.each<readonly [what: string, html: string, text: string]>([
    ['plain text', 'Hello there', 'Hello there'],
    ['white space runs', '  Hello \n\t there  ', 'Hello there'],
    ['paragraphs', '<p>Hello</p><p>We need hinges.</p>', 'Hello\n\nWe need hinges.'],
    ['lines', 'Hello<br>We need<br/>hinges', 'Hello\nWe need\nhinges'],
    ['an empty line of two breaks', 'Hello<br><br>We need', 'Hello\n\nWe need'],
    ['many breaks', 'Hello<br><br><br><br><br>We need', 'Hello\n\nWe need'],
    ['blocks', '<div>Hello</div><div>We need</div>', 'Hello\nWe need'],
    ['an empty block as an empty line', '<div>Hello</div><div><br></div><div>We need</div>', 'Hello\n\nWe need'],
    ['nested blocks as one break', '<div><div><div>Hello</div></div></div><div>We</div>', 'Hello\nWe'],
    ['marks within a line', 'We <b>need</b> <i>hin</i>ges', 'We need hinges'],
    ['a table, a row a line', '<table><tr><th>Item</th><th>Qty</th></tr><tr><td>Hinge</td><td>500</td></tr></table>', 'Item Qty\nHinge 500'],
    ['a table without closing tags', '<table><tr><td>Hinge<td>500<tr><td>Bolt<td>20</table>end', 'Hinge 500\nBolt 20\nend'],
    ['a list', '<ul><li>one<li>two</ul>after', 'one\ntwo\nafter'],
    ['headings', '<h2>Order</h2>500 pcs', 'Order\n500 pcs'],
    ['named entities', 'caf&eacute; &amp; &lt;b&gt; &euro;5 &quot;x&quot;', 'café & <b> €5 "x"'],
    ['numbered entities', '&#8364;5 &#x4F60;&#22909; &#128077;', '€5 你好 👍'],
    ['an entity without its end', 'a &amp b &unheard; &', 'a & b &unheard; &'],
    ['hard spaces', '500&nbsp;pcs', '500\u00a0pcs'],
    ['comments, scripts, styles and titles left out', '<title>t</title><style>p{}</style><!-- c --><script>s("<p>no</p>")</script>Hello', 'Hello'],
    ['conditional comments left out', '<!--[if mso]><p>for one program</p><![endif]-->Hello', 'Hello'],
    ['choices of a form left out', 'Size <select><option>S<option>M</select> please', 'Size please'],
    ['tags in capitals', '<P>Hello</P><BR><DIV>We</DIV>', 'Hello\n\nWe'],
    ['what is no tag', 'load < 5 t and 3 > 2', 'load < 5 t and 3 > 2'],
    ['tags that are never closed', '<div><p>Hello <b>you', 'Hello you'],
    ['tags closed crosswise', '<b>Hello <i>you</b> there</i>', 'Hello you there'],
    ['closing tags of nothing', '</div></b>Hello</p>', 'Hello'],
    ['nothing', '', ''],
    ['white space alone', ' <p> </p>\n', ''],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })
  it('is read up to the limit, and says so', () => {
    const read = readHtml('<p>abcdef</p><p>ghi</p>', 8)
    expect(read).toMatchObject({ text: 'abcdef', cut: true })
    expect(readHtml('<p>abcdef</p><p>ghi</p>', 9)).toMatchObject({ text: 'abcdef\n\ng', cut: true })
    expect(readHtml('<p>abcdef</p>', 6)).toMatchObject({ text: 'abcdef', cut: false })
  })
  it('is read to a nesting of a thousand', () => {
    const nested = (depth: number) => readHtml(`first${'<b>'.repeat(depth)}last`, most)
    expect(nested(1000)).toMatchObject({ text: 'firstlast', cut: false })
    expect(nested(1001)).toMatchObject({ text: 'first', cut: true })
  })
  it('is not cut within a pair of units', () => {
    expect(readHtml('abc👍def', 4)).toMatchObject({ text: 'abc', cut: true })
    expect(readHtml('abc👍def', 5)).toMatchObject({ text: 'abc👍', cut: true })
  })
})

describe('hidden text', () => {
  it.each<readonly [what: string, html: string]>([
    ['display:none', '<div style="display:none">SECRET</div>'],
    ['display: none !important in capitals', '<div style="DISPLAY: NONE !important">SECRET</div>'],
    ['visibility', '<span style="color:red; visibility:hidden">SECRET</span>'],
    ['the attribute', '<p hidden>SECRET</p>'],
    ['no size', '<span style="font-size:0">SECRET</span>'],
    ['a size of a pixel', '<span style="font-size:1px">SECRET</span>'],
    ['no opacity', '<span style="opacity:0">SECRET</span>'],
    ['no height', '<div style="max-height:0px;overflow:hidden">SECRET</div>'],
    ['no height, clipped', '<div style="height:0;overflow:hidden">SECRET</div>'],
    ['one program\'s own', '<div style="mso-hide:all">SECRET</div>'],
    ['white on the white that a page is', '<span style="color:#fff">SECRET</span>'],
    ['white by name, on white by number', '<td bgcolor="#FFFFFF"><font color="white">SECRET</font></td>'],
    ['black on black', '<div style="background:#000"><span style="color:rgb(0, 0, 0)">SECRET</span></div>'],
    ['a ground put under the ink', '<div style="color:#fff;background:#000"><span style="background:#fff">SECRET</span></div>'],
    ['transparent ink', '<span style="color:transparent">SECRET</span>'],
    ['ink without opacity', '<span style="color:rgba(10, 10, 10, 0)">SECRET</span>'],
    ['inside a hidden element', '<div style="display:none"><p style="color:red">SECRET</p></div>'],
  ])('by %s', (_, hidden) => {
    const read = readHtml(`<p>Hello</p>${hidden}<p>there</p>`, most)
    expect(read.text.replace(/\s+/g, ' ')).toBe('Hello there')
    expect(read.hidden).toBe('SECRET')
  })
  it.each<readonly [what: string, html: string]>([
    ['white on black', '<div style="background-color:#000"><span style="color:#fff">SHOWN</span></div>'],
    ['white on black in one element', '<td bgcolor="black" style="color:white">SHOWN</td>'],
    ['white on a picture', '<div style="background:url(https://example-pictures.net/a.png) center;color:#fff">SHOWN</div>'],
    ['white on a picture by attribute', '<td background="a.png"><font color="#ffffff">SHOWN</font></td>'],
    ['white on a gradient', '<div style="background-image:linear-gradient(#000,#333);color:white">SHOWN</div>'],
    ['a dark ground within a pale element', '<div style="color:#fff"><div style="background:#222">SHOWN</div></div>'],
    ['a size of eleven', '<span style="font-size:11px">SHOWN</span>'],
    ['a size of half an em', '<span style="font-size:.5em">SHOWN</span>'],
    ['a half-transparent text', '<span style="opacity:0.5">SHOWN</span>'],
    ['a table cell of no height that grows', '<td style="height:0">SHOWN</td>'],
    ['another declaration\'s value', '<span style="x-display:none;background-color:#eee">SHOWN</span>'],
  ])('is not %s', (_, shown) => {
    const read = readHtml(`Hello ${shown}`, most)
    expect(read.text.replace(/\s+/g, ' ')).toBe('Hello SHOWN')
    expect(read.hidden).toBe('')
  })
  it('has its places in the html', () => {
    const html = 'Hello <span style="font-size:0">first</span> and <i hidden>second</i>'
    const { hidden, hiddenSpans } = readHtml(html, most)
    expect(hiddenSpans.map(({ start, end }) => html.slice(start, end))).toEqual(['first', 'second'])
    expect(hidden).toBe('firstsecond')
  })
  it('that is white space or invisible is none', () => {
    expect(readHtml('Hello<div style="display:none">&nbsp;&zwnj;&#8203; \u034f</div>', most)).toMatchObject({ hidden: '', hiddenSpans: [] })
  })
  it('is kept to 4,096 characters and 20 places', () => {
    const { hidden, hiddenSpans } = readHtml('<i hidden>0123456789</i>x'.repeat(2000), most)
    expect(hidden).toHaveLength(4096)
    expect(hiddenSpans).toHaveLength(20)
  })
})

describe('links', () => {
  it('have their address, the text shown and its place', () => {
    const html = 'See <a href="https://example-hinges.net/p?a=1&amp;b=2">our <b>hinges</b></a> now'
    const { anchors, text } = readHtml(html, most)
    expect(text).toBe('See our hinges now')
    expect(anchors).toHaveLength(1)
    expect(anchors[0]).toMatchObject({ href: 'https://example-hinges.net/p?a=1&b=2', shown: 'our hinges' })
    expect(html.slice(anchors[0]!.span.start, anchors[0]!.span.end)).toBe('our <b>hinges</b>')
  })
  it('of pictures show nothing', () => {
    expect(readHtml('<a href="https://example-hinges.net"><img src="a.png"></a>', most)).toMatchObject({ anchors: [{ shown: '' }], images: 1 })
  })
  it('without an address are none', () => {
    expect(readHtml('<a name="top">Top</a> <a href="">here</a>', most).anchors).toEqual([])
  })
  it('are named two hundred at most', () => {
    expect(readHtml('<a href="https://example-hinges.net">x</a>'.repeat(500), most).anchors).toHaveLength(200)
  })
})

describe('pictures', () => {
  it('are counted where they are shown', () => {
    expect(readHtml('<img src="a.png"><img src="b.png" width="600"><img src="c.png" width="1" height="1"><img src="d.png" height="0"><div style="display:none"><img src="e.png"></div>', most).images).toBe(2)
  })
})

describe('what is quoted', () => {
  it.each<readonly [program: string, html: string]>([
    ['a blockquote', '<div>Mine</div><blockquote type="cite">THEIRS</blockquote>'],
    ['Gmail', '<div>Mine</div><div class="gmail_quote gmail_quote_container">THEIRS</div>'],
    ['Yahoo', '<div>Mine</div><div id="yq" class="yahoo_quoted">THEIRS</div>'],
    ['Proton', '<div>Mine</div><div class="protonmail_quote">THEIRS</div>'],
    ['Thunderbird, with the line above', '<p>Mine</p><div class="moz-cite-prefix">THEIRS</div>'],
    ['Outlook on the web, its headers', '<div>Mine</div><div id="divRplyFwdMsg">THEIRS</div>'],
    ['one in another', '<div>Mine</div><blockquote>THE<blockquote>I</blockquote>RS</blockquote>'],
    ['one never closed', '<div>Mine</div><blockquote>THEIRS'],
  ])('by %s', (_, html) => {
    const { text, quoted } = readHtml(html, most)
    expect(quoted).toHaveLength(1)
    expect(text.slice(quoted[0]!.start, quoted[0]!.end).replace(/\n/g, '')).toBe('THEIRS')
  })
  it('ends with its element', () => {
    const { text, quoted } = readHtml('<blockquote>one</blockquote><p>answer</p><blockquote>two</blockquote>', most)
    expect(quoted.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['one', 'two'])
  })
})

describe('places', () => {
  /** Every character that the html spells as it is must stand at its place. */
  function expectPlaces(html: string): void {
    const { text, sourceAt } = readHtml(html, most)
    expect(sourceAt.length).toBe(text.length + 1)
    for (let i = 0; i < text.length; i++) {
      expect(sourceAt[i]!).toBeLessThan(html.length)
      if (i > 0) expect(sourceAt[i]!).toBeGreaterThanOrEqual(sourceAt[i - 1]!)
      const written = html[sourceAt[i]!]!
      if (written !== '&' && !/\s/.test(text[i]!)) expect(written).toBe(text[i])
    }
  }
  it.each([
    '<p>Hello</p><p>We need <b>500</b> pcs &amp; more</p>',
    '<table><tr><td>A</td><td>B &euro;</td></tr></table>\n\n<ul>\n <li>one\n <li>two</ul>',
    'x<!-- comment -->y<style>p{}</style>z <i hidden>no</i> end 👍 &#128077; ok',
  ])('of %j', (html) => {
    expectPlaces(html)
  })
  it('of any mixture', () => {
    const piece = fc.constantFrom('a', 'price', ' ', '\n', '5', '👍', '你好', '&amp;', '&#8364;', '&nbsp;', '&', '<', '<p>', '</p>', '<br>', '<div style="display:none">', '<div>', '</div>', '<b>', '</b>', '<td>', '<!-- x -->', '<blockquote>', '</blockquote>', '<a href="https://example-x.net">', '</a>', '<script>', '</script>')
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectPlaces(pieces.join(''))), { numRuns: 500 })
  })
  it('across the pieces that it is read in', () => {
    expectPlaces(`<p>${'word &amp; '.repeat(4000)}</p>`)
  })
  it('lead from a message\'s words back to the html as given', () => {
    const html = '<p>Dear&nbsp;sir,</p><p>we need <b>500</b> caf&eacute; chairs</p>'
    const { body } = normalise({ html }, [])
    const at = body.raw.indexOf('café')
    const { field, start, end } = spanOfRaw(body, at, at + 4)
    expect(field).toBe('html')
    expect(html.slice(start)).toMatch(/^caf&eacute; chairs/)
    expect(end).toBeGreaterThan(start)
  })
})

describe('any text at all', () => {
  it('is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (html, limit) => {
        const { text, sourceAt, quoted } = readHtml(html, limit)
        expect(text.length).toBeLessThanOrEqual(limit)
        expect(sourceAt.length).toBe(text.length + 1)
        for (const { start, end } of quoted) expect(start).toBeLessThanOrEqual(end)
      }),
      { numRuns: 500 },
    )
  })
  it.each([
    ['open tags', '<b>'.repeat(300_000)],
    ['open tags with closing ones of another name', '<b></i>'.repeat(150_000)],
    ['paragraphs', '<p>x'.repeat(100_000)],
    ['quotations in quotations', `${'<blockquote>'.repeat(50_000)}x`],
    ['angle brackets', '<'.repeat(300_000)],
    ['ampersands', '&'.repeat(300_000)],
    ['attributes', `<p ${'a=1 '.repeat(100_000)}>x</p>`],
    ['a style without end', `<p style="${'color:'.repeat(50_000)}">x</p>`],
    ['links in links', '<a href="https://example-x.net">'.repeat(20_000)],
  ])('many thousand %s too', (_, html) => {
    expect(readHtml(html, most).text.length).toBeLessThanOrEqual(most)
  })
})

describe('a message with both a plain text and an html', () => {
  const bodyOf = (body: string, html: string) => normalise({ body, html }, []).body.field
  it('is judged by its plain text', () => {
    expect(bodyOf('We need 500 hinges.', '<p>We need 500 hinges.</p>')).toBe('body')
  })
  it.each([['', '<p>We need hinges.</p>'], ['  \n', '<p>We need hinges.</p>'], ['Please view this mail as HTML', `<p>${'We need 500 hinges of steel. '.repeat(8)}</p>`]])('is judged by the html where the text is a stand-in: %j', (body, html) => {
    expect(bodyOf(body, html)).toBe('html')
  })
  it('tells hidden text of the html all the same', () => {
    expect(normalise({ body: 'We need 500 hinges.', html: 'We need 500 hinges.<p hidden>SECRET</p>' }, []).hidden.text).toBe('SECRET')
  })
  it('says what was cut', () => {
    const problems: Problem[] = []
    normalise({ html: `<p>${'word '.repeat(20_000)}</p>` }, problems)
    expect(problems).toEqual([{ code: 'text-cut', path: 'html', message: 'only the first 65536 characters were read' }])
  })
})
