import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../src/inquiry/fold'
import { normalise } from '../src/inquiry/normalise'
import { segmentsOf } from '../src/inquiry/segments'
import type { SegmentKind } from '../src/inquiry/text'

/** The parts of a body, as `[kind, text]`, text trimmed. */
function partsOf(raw: string): (readonly [SegmentKind, string])[] {
  return segmentsOf(textOf('body', raw)).map(({ kind, start, end }) => [kind, raw.slice(start, end).trim()] as const)
}

/** All text of one kind, trimmed. */
function said(raw: string, kind: SegmentKind): string {
  return partsOf(raw).filter((part) => part[0] === kind).map((part) => part[1]).join('\n').trim()
}

describe('a letter', () => {
  it('is all the sender\'s own', () => {
    expect(partsOf('Dear sirs,\n\nplease quote 500 hinges.')).toEqual([['now', 'Dear sirs,\n\nplease quote 500 hinges.']])
  })
  it('may be empty', () => {
    expect(segmentsOf(textOf('body', ''))).toEqual([{ kind: 'now', start: 0, end: 0 }])
  })
  it('may be white space', () => {
    expect(partsOf(' \n\n ')).toEqual([['now', '']])
  })
})

const attributions: readonly (readonly [language: string, line: string])[] = [
  ['English, Gmail', 'On Mon, 2 Mar 2026 at 10:00, Haoyang Sales <sales@example-works.cn> wrote:'],
  ['English, broken over two lines', 'On Mon, 2 Mar 2026 at 10:00, Haoyang International Sales Department\n<sales@example-works.cn> wrote:'],
  ['English, Thunderbird', 'On 02/03/2026 10:00, Haoyang Sales wrote:'],
  ['English, from a Chinese program', 'At 2026-03-02 10:00:00, "Haoyang Sales" <sales@example-works.cn> wrote:'],
  ['German, Gmail', 'Am Mo., 2. März 2026 um 10:00 Uhr schrieb Haoyang Sales <sales@example-works.cn>:'],
  ['German, Thunderbird', 'Am 02.03.26 um 10:00 schrieb Haoyang Sales:'],
  ['French', 'Le lun. 2 mars 2026 à 10:00, Haoyang Sales <sales@example-works.cn> a écrit :'],
  ['Spanish', 'El lun, 2 mar 2026 a las 10:00, Haoyang Sales (<sales@example-works.cn>) escribió:'],
  ['Portuguese', 'Em seg., 2 de mar. de 2026 às 10:00, Haoyang Sales <sales@example-works.cn> escreveu:'],
  ['Italian', 'Il giorno lun 2 mar 2026 alle ore 10:00 Haoyang Sales <sales@example-works.cn> ha scritto:'],
  ['Dutch', 'Op ma 2 mrt 2026 om 10:00 schreef Haoyang Sales <sales@example-works.cn>:'],
  ['Russian, Gmail', 'пн, 2 мар. 2026 г. в 10:00, Haoyang Sales <sales@example-works.cn>:'],
  ['Russian, another', 'Понедельник, 2 марта 2026, 10:00 +03:00 от Haoyang Sales <sales@example-works.cn>:'],
  ['Russian, by a date alone', '02.03.2026, 10:00, "Haoyang Sales" <sales@example-works.cn>:'],
  ['Ukrainian', 'пн, 2 бер. 2026 р. о 10:00 Haoyang Sales <sales@example-works.cn> пише:'],
  ['Polish', 'pon., 2 mar 2026 o 10:00 Haoyang Sales <sales@example-works.cn> napisał(a):'],
  ['Czech', 'po 2. 3. 2026 v 10:00 odesílatel Haoyang Sales <sales@example-works.cn> napsal:'],
  ['Hungarian', 'Haoyang Sales <sales@example-works.cn> ezt írta (időpont: 2026. márc. 2., H, 10:00):'],
  ['Romanian', 'lun., 2 mar. 2026 la 10:00, Haoyang Sales <sales@example-works.cn> a scris:'],
  ['Turkish', 'Haoyang Sales <sales@example-works.cn>, 2 Mar 2026 Pzt, 10:00 tarihinde şunu yazdı:'],
  ['Greek', 'Στις Δευ 2 Μαρ 2026 στις 10:00 π.μ., ο χρήστης Haoyang Sales <sales@example-works.cn> έγραψε:'],
  ['Swedish', 'Den mån 2 mars 2026 kl 10:00 skrev Haoyang Sales <sales@example-works.cn>:'],
  ['Danish', 'Den man. 2. mar. 2026 kl. 10.00 skrev Haoyang Sales <sales@example-works.cn>:'],
  ['Norwegian', 'man. 2. mars 2026 kl. 10:00 skrev Haoyang Sales <sales@example-works.cn>:'],
  ['Finnish', 'ma 2. maalisk. 2026 klo 10.00 Haoyang Sales (sales@example-works.cn) kirjoitti:'],
  ['Chinese, Gmail', 'Haoyang Sales <sales@example-works.cn> 于2026年3月2日周一 10:00写道：'],
  ['Chinese, another', '在 2026-03-02 10:00:00，"Haoyang Sales" <sales@example-works.cn> 写道：'],
  ['Japanese', '2026年3月2日(月) 10:00 Haoyang Sales <sales@example-works.cn>:'],
  ['Korean', '2026년 3월 2일 (월) 오전 10:00, Haoyang Sales <sales@example-works.cn>님이 작성:'],
  ['Arabic', 'في الاثنين، 2 مارس 2026 في 10:00 ص تمت كتابة ما يلي بواسطة Haoyang Sales <sales@example-works.cn>:'],
  ['Hebrew', 'בתאריך יום ב׳, 2 במרץ 2026 ב-10:00 מאת Haoyang Sales <sales@example-works.cn>:'],
  ['Vietnamese', 'Vào Th 2, 2 thg 3, 2026 vào lúc 10:00 Haoyang Sales <sales@example-works.cn> đã viết:'],
  ['Indonesian', 'Pada Sen, 2 Mar 2026 pukul 10.00 Haoyang Sales <sales@example-works.cn> menulis:'],
  ['Thai', 'ในวันที่ จ. 2 มี.ค. 2026 เวลา 10:00 Haoyang Sales <sales@example-works.cn> เขียนว่า:'],
]

describe('an answer above what it answers', () => {
  it.each(attributions)('%s: with marks', (_, line) => {
    expect(partsOf(`Yes, 500 pieces.\n\n${line}\n\n> Is it 500?\n> Regards\n`)).toEqual([
      ['now', 'Yes, 500 pieces.'],
      ['quoted', expect.stringMatching(/> Is it 500\?/)],
    ])
  })
  it.each(attributions)('%s: without marks', (_, line) => {
    expect(said(`Yes, 500 pieces.\n\n${line}\nIs it 500?\n\nWe wait for your order.`, 'now')).toBe('Yes, 500 pieces.')
  })
})

const originals: readonly (readonly [program: string, head: string])[] = [
  ['Outlook, English', '-----Original Message-----\nFrom: Haoyang Sales\nSent: Monday, March 2, 2026 10:00 AM'],
  ['Outlook, German', '-----Ursprüngliche Nachricht-----\nVon: Haoyang Sales\nGesendet: Montag, 2. März 2026 10:00'],
  ['Outlook, French', '-----Message d\'origine-----\nDe : Haoyang Sales\nEnvoyé : lundi 2 mars 2026 10:00'],
  ['Outlook, Spanish', '-----Mensaje original-----\nDe: Haoyang Sales\nEnviado el: lunes, 2 de marzo de 2026 10:00'],
  ['Outlook, Italian', '-----Messaggio originale-----\nDa: Haoyang Sales\nInviato: lunedì 2 marzo 2026 10:00'],
  ['Outlook, Russian', '-----Исходное сообщение-----\nОт: Haoyang Sales\nОтправлено: 2 марта 2026 г. 10:00'],
  ['Outlook, Polish', '-----Wiadomość oryginalna-----\nOd: Haoyang Sales'],
  ['QQ Mail', '------------------\u00a0原始邮件\u00a0------------------\n发件人: "Haoyang Sales" <sales@example-works.cn>'],
  ['new Outlook, English', 'From: Haoyang Sales <sales@example-works.cn>\nSent: Monday, March 2, 2026 10:00 AM\nTo: Ilze\nSubject: RE: Hinges'],
  ['new Outlook, bold in plain text', '*From:* Haoyang Sales\n*Sent:* Monday, March 2, 2026\n*To:* Ilze\n*Subject:* Hinges'],
  ['new Outlook, below a line', '________________________________\nFrom: Haoyang Sales\nSent: Monday, March 2, 2026\nTo: Ilze\nSubject: Hinges'],
  ['new Outlook, German', 'Von: Haoyang Sales\nGesendet: Montag, 2. März 2026 10:00\nAn: Ilze\nBetreff: AW: Hinges'],
  ['new Outlook, French', 'De : Haoyang Sales\nEnvoyé : lundi 2 mars 2026\nÀ : Ilze\nObjet : Hinges'],
  ['new Outlook, Spanish', 'De: Haoyang Sales\nEnviado: lunes, 2 de marzo\nPara: Ilze\nAsunto: Hinges'],
  ['new Outlook, Portuguese', 'De: Haoyang Sales\nEnviada em: segunda-feira\nPara: Ilze\nAssunto: Hinges'],
  ['new Outlook, Russian', 'От: Haoyang Sales\nОтправлено: 2 марта 2026\nКому: Ilze\nТема: Hinges'],
  ['new Outlook, Turkish', 'Kimden: Haoyang Sales\nGönderildi: 2 Mart 2026\nKime: Ilze\nKonu: Hinges'],
  ['new Outlook, Chinese', '发件人: Haoyang Sales\n发送时间: 2026年3月2日 10:00\n收件人: Ilze\n主题: Hinges'],
  ['new Outlook, traditional Chinese', '寄件者: Haoyang Sales\n寄件日期: 2026年3月2日\n收件者: Ilze\n主旨: Hinges'],
  ['new Outlook, Japanese', '差出人: Haoyang Sales\n送信日時: 2026年3月2日\n宛先: Ilze\n件名: Hinges'],
  ['new Outlook, Korean', '보낸 사람: Haoyang Sales\n날짜: 2026년 3월 2일\n받는 사람: Ilze\n제목: Hinges'],
  ['new Outlook, Vietnamese', 'Từ: Haoyang Sales\nNgày: 2 tháng 3\nĐến: Ilze\nChủ đề: Hinges'],
  ['new Outlook, Arabic', 'من: Haoyang Sales\nالتاريخ: 2 مارس\nإلى: Ilze\nالموضوع: Hinges'],
  ['new Outlook, Swedish', 'Från: Haoyang Sales\nSkickat: den 2 mars 2026\nTill: Ilze\nÄmne: Hinges'],
]

describe('an answer above the original message', () => {
  it.each(originals)('%s', (_, head) => {
    expect(partsOf(`Yes, 500 pieces.\n\n${head}\n\nIs it 500?\nBest regards\nLin`)).toEqual([
      ['now', 'Yes, 500 pieces.'],
      ['quoted', expect.stringMatching(/Is it 500\?\nBest regards\nLin$/)],
    ])
  })
})

describe('an answer between the lines', () => {
  it('is the sender\'s own wherever it stands', () => {
    const raw = '> How many?\n500 pieces\n> Which colour?\n>> black or white\nwhite'
    expect(said(raw, 'now')).toBe('500 pieces\nwhite')
    expect(said(raw, 'quoted')).toBe('> How many?\n> Which colour?\n>> black or white')
  })
})

describe('what is forwarded', () => {
  it.each([
    ['Gmail', '---------- Forwarded message ---------'],
    ['Apple Mail', 'Begin forwarded message:'],
    ['Apple Mail, German', 'Anfang der weitergeleiteten Nachricht:'],
    ['Thunderbird, German', '-------- Weitergeleitete Nachricht --------'],
    ['Gmail, French', '---------- Message transféré ----------'],
    ['Thunderbird, Spanish', '-------- Mensaje reenviado --------'],
    ['Thunderbird, Portuguese', '-------- Mensagem encaminhada --------'],
    ['Apple Mail, Italian', 'Inizio messaggio inoltrato:'],
    ['Russian', '-------- Пересылаемое сообщение --------'],
    ['Turkish', '---------- İletilen Mesaj ----------'],
    ['Chinese', '---------- 转发的邮件 ----------'],
    ['Dutch', '-------- Doorgestuurd bericht --------'],
  ])('%s', (_, marker) => {
    const raw = `Can you do this?\n\n${marker}\nFrom: Ilze\nSubject: Hinges\n\nWe need 500.`
    expect(said(raw, 'now')).toBe('Can you do this?')
    expect(said(raw, 'forwarded')).toMatch(/We need 500\.$/)
  })
  it('without a word of the sender\'s is the message', () => {
    expect(said('---------- Forwarded message ---------\nFrom: Ilze\n\nWe need 500.', 'now')).toMatch(/We need 500\.$/)
  })
})

describe('a letter with headers of its own', () => {
  it.each([
    ['that opens with To', 'To: Haoyang Works\nFrom: Kalna SIA, Ilze\nDate: 2 March 2026\nSubject: Hinges\n\nPlease quote 500.'],
    ['passed on below a rule that the program drew', '\n________________________________\nDe: Kalna SIA, Ilze\nEnviado: segunda-feira, 2 de março de 2026 10:00\nPara: Haoyang Works\nAssunto: Hinges\n\nPlease quote 500.'],
    ['that opens with From', 'From: Kalna SIA, Ilze\nTo: Haoyang Works\nDate: 2 March 2026\nSubject: Hinges\n\nPlease quote 500.'],
    ['that opens with a date', 'Date: 2 March 2026\nTo: Haoyang Works\nSubject: Hinges\n\nPlease quote 500.'],
    ['below a word', 'FAX\nTo: Haoyang Works\nDate: 2 March 2026\nSubject: Hinges\n\nPlease quote 500.'],
  ])('%s is the sender\'s own', (_, raw) => {
    expect(said(raw, 'now')).toMatch(/Please quote 500\.$/)
  })
  it('is no reason to take a bare quotation for the sender\'s words', () => {
    expect(said('> Please quote 500.', 'now')).toBe('')
  })
})

describe('what only looks like a quotation', () => {
  it.each([
    ['a sentence that tells what somebody wrote', 'On page 3 of your catalogue somebody wrote: not for export. Is that so?'],
    ['a colon before a list', 'On Monday we decided to order:\n500 hinges\n20 bolts'],
    ['a mail address before a colon', 'Send the proforma to ilze@example-kalna.lv:\nKalna SIA, Riga'],
    ['a time of a call', 'Call me between 10:00 and 12:00:\n+371 20000000'],
    ['an order form', 'From: Ningbo\nTo: Riga\nQuantity: 500'],
    ['a comparison', 'We need hinges > 20 cm'],
    ['dashes over a table', '----------\nhinge 500\nbolt 20'],
  ])('%s', (_, raw) => {
    expect(said(raw, 'now')).toBe(raw)
  })
})

describe('a signature', () => {
  it.each([
    ['English', 'Best regards,'], ['English, formal', 'Yours faithfully'], ['English, short', 'B.Rgds'], ['English, of one word', 'Best,'], ['Indian English', 'Thanks & Regards,'],
    ['German', 'Mit freundlichen Grüßen'], ['German, of letters', 'MfG'], ['Swiss German', 'Freundliche Grüsse'], ['French', 'Cordialement,'], ['Spanish', 'Saludos cordiales'], ['Spanish, formal', 'Atentamente,'],
    ['Portuguese', 'Atenciosamente,'], ['Portuguese of Portugal', 'Com os melhores cumprimentos'], ['Italian', 'Cordiali saluti'], ['Dutch', 'Met vriendelijke groet,'], ['Swedish', 'Med vänlig hälsning'], ['Danish', 'Med venlig hilsen'],
    ['Polish', 'Pozdrawiam'], ['Czech', 'S pozdravem'], ['Hungarian', 'Üdvözlettel'], ['Romanian', 'Cu stimă,'], ['Russian', 'С уважением,'], ['Ukrainian', 'З повагою'], ['Turkish', 'Saygılarımla,'], ['Greek', 'Με εκτίμηση,'],
    ['Arabic', 'مع تحياتي،'], ['Persian', 'با احترام'], ['Hebrew', 'בברכה,'], ['Chinese', '此致\n敬礼'], ['Chinese trade', '顺祝商祺！'], ['Japanese', 'よろしくお願いいたします。'], ['Korean', '감사합니다'], ['Vietnamese', 'Trân trọng,'],
    ['Indonesian', 'Hormat kami,'], ['Thai', 'ขอแสดงความนับถือ'],
  ])('%s', (_, closing) => {
    const raw = `Please quote 500 hinges.\n\n${closing}\nIlze Kalnāja\nKalna SIA\n+371 20000000`
    expect(partsOf(raw)).toEqual([['now', 'Please quote 500 hinges.'], ['signature', `${closing}\nIlze Kalnāja\nKalna SIA\n+371 20000000`]])
  })
  it('after the line of two dashes', () => {
    expect(said('Please quote 500.\n-- \nIlze\nKalna SIA', 'signature')).toBe('-- \nIlze\nKalna SIA')
  })
  it.each(['Sent from my iPhone', 'Get Outlook for Android', 'Von meinem iPhone gesendet', 'Enviado desde mi iPhone', 'Envoyé de mon iPad', 'Отправлено с iPhone', '发自我的iPhone'])('of a telephone: %s', (note) => {
    expect(partsOf(`Please quote 500.\n\n${note}`)).toEqual([['now', 'Please quote 500.'], ['signature', note]])
    expect(said(`Please quote 500.\n\nRegards\nIlze\n\n${note}`, 'signature')).toBe(`Regards\nIlze\n\n${note}`)
  })
  it('of two formulas, one below the other', () => {
    expect(said('Please quote 500.\nKind regards\nBest wishes\nIlze', 'signature')).toBe('Kind regards\nBest wishes\nIlze')
  })
  it('above a quotation', () => {
    expect(partsOf('Yes.\n\nRegards\nIlze\n\nOn Mon, 2 Mar 2026 at 10:00, Lin <lin@example-works.cn> wrote:\n> 500?').map(([kind]) => kind)).toEqual(['now', 'signature', 'quoted'])
  })
  it.each([
    ['a line that begins with the same word', 'Hello\nBest price for 500 hinges please\nIlze'],
    ['a brand of that name', 'We buy:\nLG washing machine 20 units\nLG dryer 20 units'],
    ['a label of that name', 'Please note:\nMFG date not older than a month\n500 bags'],
    ['a wish in the opening', 'Hi\nBest regards from Accra!\nDo you make hinges of 20 cm?\nWe need 500.'],
    ['thanks in the opening', 'Halo\nTerima kasih atas balasannya\nKami butuh 500 engsel'],
    ['the first line', 'Regards to your team.\nWe need 500 hinges.'],
    ['a long message after it', `Hello\nRegards from Riga\n${'We need hinges of many kinds and sizes for the new halls.\n'.repeat(20)}`],
    ['a postscript after it', 'Please quote 500.\nRegards\nIlze\nPS: in black'],
  ])('is not opened by %s', (_, raw) => {
    expect(said(raw, 'signature')).toBe('')
  })
})

describe('what the html marks', () => {
  it('is quoted', () => {
    const { body, segments } = normalise({ html: '<div>Yes, 500.</div><div class="gmail_quote"><div>On Mon, 2 Mar 2026, Lin wrote:</div><blockquote>Is it 500?<br>Regards</blockquote></div>' }, [])
    expect(segments.map(({ kind, rawStart, rawEnd }) => [kind, body.raw.slice(rawStart, rawEnd).trim()])).toEqual([
      ['now', 'Yes, 500.'],
      ['quoted', 'On Mon, 2 Mar 2026, Lin wrote:\nIs it 500?\nRegards'],
    ])
  })
  it('between answers too', () => {
    const { body, segments } = normalise({ html: '<blockquote>How many?</blockquote><p>500</p><blockquote>Which colour?</blockquote><p>white</p>' }, [])
    expect(segments.filter(({ kind }) => kind === 'now').map(({ rawStart, rawEnd }) => body.raw.slice(rawStart, rawEnd).trim()).join(' ').trim()).toBe('500 white')
  })
})

describe('any body', () => {
  const line = fc.constantFrom('', ' ', 'Hello', '> quoted', '-- ', 'Best regards', 'Ilze', 'Ça va ?', '---------- Forwarded message ---------', '-----Original Message-----', 'From: a', 'Sent: b', 'To: c', 'Subject: d', 'On Mon, 2 Mar 2026 at 10:00, Lin <lin@example-works.cn> wrote:', 'Sent from my iPhone', 'PS: x', '５００ 个\u200b', '此致')
  const body = fc.oneof(fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n')), fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\r\n')), fc.string({ unit: 'binary', maxLength: 200 }))
  it('is divided without gaps, no two neighbours of one kind', () => {
    fc.assert(
      fc.property(body, (raw) => {
        const segments = segmentsOf(textOf('body', raw))
        let at = 0
        segments.forEach((segment, index) => {
          expect(segment.start).toBe(at)
          expect(segment.end).toBeGreaterThanOrEqual(segment.start)
          if (index > 0) expect(segment.kind).not.toBe(segments[index - 1]!.kind)
          at = segment.end
        })
        expect(at).toBe(raw.length)
      }),
      { numRuns: 1000 },
    )
  })
  it('is divided the same way in its folded form', () => {
    fc.assert(
      fc.property(body, (raw) => {
        const { body: text, segments } = normalise({ body: raw }, [])
        let at = 0
        for (const { start, end } of segments) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThanOrEqual(start)
          at = end
        }
        expect(at).toBe(text.folded.length)
      }),
      { numRuns: 500 },
    )
  })
  it.each([['line feeds', '\n'], ['quotations', '> x\n'], ['headers', 'From: a\n'], ['closings', 'Best regards\n'], ['attributions', 'On 2 Mar 2026 at 10:00, Lin <l@example-works.cn> wrote:\n> x\n'], ['times', '10:00 2026 @\n']])('of %s alone, sixty thousand characters', (_, piece) => {
    const raw = piece.repeat(Math.floor(60_000 / piece.length))
    expect(segmentsOf(textOf('body', raw)).at(-1)!.end).toBe(raw.length)
  })
})
