import { describe, expect, it } from 'vitest'
import { signatureOf } from '../src/facts/signature'
import { normalise } from '../src/inquiry/normalise'

const read = (body: string) => signatureOf(normalise({ body }, []))
const signed = (...lines: string[]) => read(['Please quote 200 pcs.', '', 'Best regards', ...lines].join('\n'))

it('reads name, title, company, address, telephone and website', () => {
  expect(signed('Ibrahim Saleh', 'Purchasing Manager', 'Safir Steel Co., Ltd.', '14 Harbour Street, Alexandria', 'Tel: +20 2 5550 1234', 'www.example-safirsteel.com')).toEqual({
    lines: 6,
    name: 'Ibrahim Saleh',
    jobTitle: 'Purchasing Manager',
    company: 'Safir Steel Co., Ltd.',
    address: '14 Harbour Street, Alexandria',
    phone: '+20 2 5550 1234',
    website: 'www.example-safirsteel.com',
  })
})

describe('a firm is told by its legal form', () => {
  it.each([
    ['Nordhang Werkzeuge GmbH & Co. KG', 'Nordhang Werkzeuge GmbH & Co. KG'],
    ['Purchasing Manager, Bramford Furniture Ltd', 'Bramford Furniture Ltd'],
    ['Jonas Brandt | Nordhang AG | Bremen', 'Nordhang AG'],
    ['Vistazul Hoteles, S.A. de C.V.', 'Vistazul Hoteles, S.A. de C.V.'],
    ['Volta Makina San. ve Tic. Ltd. Şti.', 'Volta Makina San. ve Tic. Ltd. Şti.'],
    ['PT Sinar Kencana', 'PT Sinar Kencana'],
    ['ООО «Ладога»', 'ООО «Ладога»'],
    ['宁波海腾贸易有限公司', '宁波海腾贸易有限公司'],
    ['株式会社ミドリ商会', '株式会社ミドリ商会'],
    ['Company: Karimi Foods LLC', 'Karimi Foods LLC'],
  ])('%s', (line, company) => {
    expect(signed('Sam', line).company).toBe(company)
  })
})

describe('is no firm', () => {
  it.each(['500 kg', 'as soon as possible', 'Alexandria, Egypt', 'Copyright 2026 Bramford Ltd', 'mail: sam@example-bramford-ltd.com', 'GmbH'])('%s', (line) => {
    expect(signed('Sam', line).company).toBeNull()
  })
})

describe('telephone numbers', () => {
  it.each([
    ['Mob. 0171 5550123', '0171 5550123'],
    ['+1 (212) 555-0142', '+1 (212) 555-0142'],
    ['电话：021-55501234', '021-55501234'],
    ['Postcode 280900 4412', null],
    ['Reg. no. 4412 8890 12', null],
    ['Tel. 12345', null],
  ])('%s', (line, phone) => {
    expect(signed('Sam', line).phone).toBe(phone)
  })
})

describe('without a closing formula', () => {
  it('takes a last paragraph of short lines that names a firm or a number', () => {
    expect(read('We need 2 FCL of rice.\n\nYusuf Karimi\nKarimi Foods LLC\nMob: +971 50 555 0123')).toMatchObject({ name: 'Yusuf Karimi', company: 'Karimi Foods LLC', lines: 3 })
  })
  it('takes no list of goods for a signature', () => {
    expect(read('We need:\n\n200 pcs chairs\n50 pcs tables').lines).toBe(0)
  })
})

it('leaves out what a mail program puts under a message', () => {
  expect(signed('Sam', 'Sent from my phone').lines).toBe(1)
})

it('does not read the signature of the quoted mail', () => {
  expect(read('ok, and the blue one?\n\nOn Mon, Nov 16, 2026 at 9:12 AM Li <li@example-seller.com> wrote:\n> Best regards\n> Li\n> Seller Tools Co., Ltd.').company).toBeNull()
})
