import { getDomain } from 'tldts'
import { describe, expect, it } from 'vitest'
import { brandIn, isBrandsOwn } from '../src/lists/brands'
import { callingCodesOf, countryName, countryOf, countryOfTld, countryOfZone, weekendOf, zonesOf } from '../src/lists/countries'
import { isDisposable } from '../src/lists/disposable'
import { mailDomainClass } from '../src/lists/mail-domains'
import { roleOfMailbox } from '../src/lists/role-mailboxes'
import {
  certificates, currencyOf, currencyTokens, incotermOf, incoterms, paymentTermWords, portNamed, ports, unitOf, unitTokens, upperCaseCertificates,
} from '../src/lists/trade-terms'
import { webHostClass } from '../src/lists/web-hosts'
import { disposableDomains } from '../scripts/lists/disposable'
import { mailDomainRows } from '../scripts/lists/mail-domains'

const classOf = (host: string) => mailDomainClass(getDomain(host) ?? host, host)

describe('mail domains', () => {
  it.each([
    ...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.fr', 'hotmail.com', 'hotmail.co.uk', 'hotmail.fr', 'hotmail.com.br', 'live.nl', 'msn.com', 'yahoo.com', 'yahoo.ro', 'yahoo.com.br', 'yahoo.co.jp', 'ymail.com'],
    ...['aol.com', 'icloud.com', 'me.com', 'proton.me', 'protonmail.com', 'tuta.io', 'tutanota.com', 'zoho.com', 'gmx.de', 'gmx.net', 'web.de', 'mail.com', 'execs.com', 'consultant.com', 'engineer.com', 'accountant.com'],
    ...['yandex.ru', 'ya.ru', 'mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'rambler.ru', 'ukr.net', 'i.ua', 'tut.by', 'seznam.cz', 'email.cz', 'centrum.cz', 'wp.pl', 'onet.pl', 'interia.pl', 'o2.pl', 'azet.sk', 'zoznam.sk'],
    ...['freemail.hu', 'citromail.hu', 'abv.bg', 'mail.bg', 'laposte.net', 'libero.it', 'virgilio.it', 'uol.com.br', 'bol.com.br', 'ig.com.br', 'terra.com.br', 'sapo.pt', 'walla.co.il', 'mynet.com', 'maktoob.com'],
    ...['163.com', '126.com', 'yeah.net', 'qq.com', 'foxmail.com', 'sina.com', 'sohu.com', '139.com', '189.cn', 'aliyun.com', 'tom.com', '21cn.com', 'vip.163.com', 'naver.com', 'daum.net', 'hanmail.net', 'nate.com', 'kakao.com', 'rediffmail.com', 'sify.com', 'pchome.com.tw'],
  ])('%s is free', (host) => expect(classOf(host)).toBe('free'))

  it.each([
    ...['t-online.de', 'freenet.de', 'arcor.de', 'orange.fr', 'wanadoo.fr', 'free.fr', 'sfr.fr', 'tin.it', 'alice.it', 'telefonica.net', 'docomo.ne.jp', 'ezweb.ne.jp', 'softbank.ne.jp', 'nifty.com', 'biglobe.ne.jp', 'ocn.ne.jp'],
    ...['emirates.net.ae', 'eim.ae', 'otenet.gr', 'btinternet.com', 'sky.com', 'talktalk.net', 'virginmedia.com', 'comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net', 'bellsouth.net', 'cox.net', 'charter.net', 'earthlink.net'],
    ...['shaw.ca', 'rogers.com', 'sympatico.ca', 'telus.net', 'videotron.ca', 'bigpond.com', 'optusnet.com.au', 'iinet.net.au', 'xtra.co.nz', 'telkomsa.net', 'mweb.co.za', 'vodamail.co.za', 'ttnet.net.tr', 'superonline.com', 'vsnl.com', 'indosat.net.id'],
    ...['netvigator.com', 'hinet.net', 'ms21.hinet.net', 'seed.net.tw', 'singnet.com.sg', 'streamyx.com', 'macau.ctm.net'],
  ])('%s is a provider\'s', (host) => expect(classOf(host)).toBe('isp'))

  it.each(['simplelogin.com', 'aleeas.com', 'slmail.me', 'duck.com', 'privaterelay.appleid.com', 'mozmail.com', 'relay.firefox.com', 'anonaddy.me', 'buyer.anonaddy.com', 'addy.io', 'passmail.net'])(
    '%s is a relay', (host) => expect(classOf(host)).toBe('relay'),
  )

  it.each(['mit.edu', 'nus.edu.sg', 'ox.ac.uk', 'u-tokyo.ac.jp', 'iitb.ac.in', 'tsinghua.edu.cn', 'mail.unimelb.edu.au', 'ethz.ch', 'utoronto.ca', 'tum.de'])('%s is academic', (host) => expect(classOf(host)).toBe('academic'))

  it.each(['state.gov', 'hmrc.gov.uk', 'sat.gob.mx', 'douane.gouv.fr', 'meti.go.jp', 'korea.go.kr', 'kemenkeu.go.id', 'moc.go.th', 'tra.go.tz', 'kra.go.ke', 'cbsa.gc.ca', 'us.army.mil', 'bmf.gv.at', 'ec.europa.eu', 'treasury.govt.nz'])(
    '%s is government', (host) => expect(classOf(host)).toBe('government'),
  )

  it.each([
    ...['alibaba.com', 'alibaba-inc.com', 'google.com', 'microsoft.com', 'apple.com', 'amazon.com', 'siemens.com', 'bosch.com', 'de.bosch.com', 'basf.com', 'bayer.com', 'volkswagen.de', 'bmw.de', 'airbus.com', 'totalenergies.com', 'orange.com'],
    ...['telekom.de', 'telefonica.com', 'verizon.com', 'att.com', 'comcast.com', 'bt.com', 'sky.uk', 'yahooinc.com', 'navercorp.com', 'kakaocorp.com', 'zohocorp.com', 'walmart.com', 'costco.com', 'tesco.com', 'carrefour.com', 'ikea.com', 'maersk.com'],
    ...['dhl.com', 'samsung.com', 'lge.com', 'hyundai.com', 'toyota.co.jp', 'mitsubishicorp.com', 'sony.com', 'tata.com', 'ril.com', 'infosys.com', 'aramco.com', 'sabic.com', 'adnoc.ae', 'petrobras.com.br', 'vale.com', 'cemex.com', 'falabella.cl'],
    ...['shoprite.co.za', 'mtn.com', 'dangote.com', 'woolworths.com.au', 'bhp.com', 'huawei.com', 'haier.com', 'tencent.com', 'netease.com', 'jd.com', 'gazprom.ru', 'lukoil.com', 'pkn-orlen.pl', 'skoda-auto.cz', 'koc.com.tr', 'etisalat.ae', 'example.com'],
  ])('%s is a firm\'s own', (host) => {
    expect(classOf(host)).toBeNull()
    expect(isDisposable(host)).toBe(false)
  })

  it.each(['yahoo-trade.com', 'yahoo.shop', 'my-gmail.com', 'gmail.com.example.com', 'hotmail.store', 'outlook-buyers.com', 'gmx-import.de', 'qq.com.shop', 'notgmail.com', 'education.com', 'ac.me', 'govern.co', 'go.com'])(
    '%s only looks like one', (host) => expect(classOf(host)).toBeNull(),
  )

  it('holds free and provider mailboxes of the whole world, each once and with its provenance', () => {
    const rows = [...mailDomainRows().values()]
    expect(rows.filter((name) => name === 'free').length).toBeGreaterThan(900)
    expect(rows.filter((name) => name === 'isp').length).toBeGreaterThan(1200)
  })
})

describe('disposable domains', () => {
  it.each(['mailinator.com', 'guerrillamail.com', '10minutemail.com', 'yopmail.com', 'sharklasers.com', 'trashmail.com', 'maildrop.cc', 'x.mailinator.com'])('%s is thrown away', (domain) => expect(isDisposable(domain)).toBe(true))

  it.each(['126.com', '139.com', '163.com', 'gmx.com', 'kakao.com', 'google.com', 'com.ar', 'royal.net', 'sify.com', '21cn.com', 'simplelogin.com', 'duck.com', 'alibaba.com', 'nus.edu.sg', 'acme-mailinator.com', 'com', ''])(
    '%s is not', (domain) => expect(isDisposable(domain)).toBe(false),
  )

  it('holds no mailbox, relay or suffix of the other table', () => {
    const { kept } = disposableDomains()
    const listed = mailDomainRows()
    expect(kept.length).toBeGreaterThan(8000)
    expect(kept.filter((domain) => listed.has(domain))).toEqual([])
    expect([...listed.keys()].filter((domain) => isDisposable(domain))).toEqual([])
    expect(kept.filter((domain) => getDomain(domain) === null)).toEqual([])
  })
})

describe('role mailboxes', () => {
  it.each(['info', 'INFO', 'sales', 'sales2', 'sales01', 'info.de', 'info-uk', 'office', 'contact', 'admin', 'export', 'export_dept', 'import', 'service', 'support', 'marketing', 'hello', 'kontakt', 'vertrieb', 'ventas', 'vendas', 'comercial', 'contacto', 'contato', 'commercial', 'exportmanager', 'kefu', 'prodazhi', 'satis', 'info+shop'])(
    '%s is a function\'s', (local) => expect(roleOfMailbox(local)).toBe('general'),
  )

  it.each(['purchasing', 'purchasing-dept', 'purchasingdept', 'procurement', 'buyer', 'buyer3', 'buying', 'sourcing', 'einkauf', 'zentral-einkauf', 'compras', 'compras1', 'achats', 'acquisti', 'ufficioacquisti', 'ufficio.acquisti', 'nabava', 'nakup', 'zakupy', 'satinalma', 'snab', 'caigou', 'inkoop', 'inkop'])(
    '%s buys', (local) => expect(roleOfMailbox(local)).toBe('buying'),
  )

  it.each(['anna', 'j.smith', 'marketa', 'salesky', 'infante', 'officer.k.lee', 'wang2008', '12345678', '', 'anna.export', 'salesman', 'hellokitty', 'ordonez', 'importa'])('%s is a person\'s, or not known', (local) => expect(roleOfMailbox(local)).toBeNull())
})

describe('countries', () => {
  it.each([
    ['de', 'DE'], ['DE', 'DE'], ['DEU', 'DE'], ['Germany', 'DE'], ['GERMANY', 'DE'], ['Deutschland', 'DE'], ['德国', 'DE'], ['德國', 'DE'], ['USA', 'US'], ['U.S.A.', 'US'], ['United States', 'US'], ['美国', 'US'],
    ['UK', 'GB'], ['England', 'GB'], ['Scotland', 'GB'], ['united kingdom', 'GB'], ['UAE', 'AE'], ['U.A.E', 'AE'], ['阿联酋', 'AE'], ['Korea', 'KR'], ['South Korea', 'KR'], ['Republic of Korea', 'KR'], ['대한민국', 'KR'], ['North Korea', 'KP'],
    ['Russia', 'RU'], ['Russian Federation', 'RU'], ['Россия', 'RU'], ['Viet Nam', 'VN'], ['Việt Nam', 'VN'], ['Ivory Coast', 'CI'], ['Côte d’Ivoire', 'CI'], ['Cote d\'Ivoire', 'CI'], ['Turkey', 'TR'], ['Türkiye', 'TR'],
    ['Czech Republic', 'CZ'], ['Czechia', 'CZ'], ['Česko', 'CZ'], ['Holland', 'NL'], ['The Netherlands', 'NL'], ['台湾', 'TW'], ['中国台湾', 'TW'], ['臺灣', 'TW'], ['Taiwan', 'TW'], ['香港', 'HK'], ['Hong Kong', 'HK'], ['澳门', 'MO'],
    ['España', 'ES'], ['Espana', 'ES'], ['Brasil', 'BR'], ['مصر', 'EG'], ['日本', 'JP'], ['भारत', 'IN'], ['México', 'MX'], ['Ελλάδα', 'GR'], ['Україна', 'UA'], ['ไทย', 'TH'], ['Magyarország', 'HU'], ['Kingdom of Bahrain', 'BH'],
    ['Bolivia (Plurinational State of)', 'BO'], ['Iran, Islamic Republic of', 'IR'], ['Lao PDR', 'LA'], ['DR Congo', 'CD'], ['Republic of the Congo', 'CG'], ['Trinidad and Tobago', 'TT'], ['St. Lucia', 'LC'], ['Saint Lucia', 'LC'],
    ['Niger', 'NE'], ['Nigeria', 'NG'], ['Guinea', 'GN'], ['Guinea-Bissau', 'GW'], ['Republic of Ireland', 'IE'], ['P.R. China', 'CN'], ['Republic of China', 'TW'], [' Kenya ', 'KE'], ['Kosovo', 'XK'],
  ])('%s is %s', (name, code) => expect(countryOf(name)).toBe(code))

  it.each(['', 'Atlantis', 'Europe', 'EU', 'Asia', 'xx', 'the', 'Republic of', '中东', 'Africa', 'worldwide', '!!!'])('%s is none', (name) => expect(countryOf(name)).toBeNull())

  it('reads back the name of every country in both languages', () => {
    const codes = 'AE AR AU BD BR CA CD CG CI CN DE EG ES FR GB GE HK ID IN IR IT JP KE KP KR LA MO MX NG NL PK PL RU SA TR TW UA US VN ZA'.split(' ')
    for (const code of codes) for (const locale of ['en', 'zh-CN'] as const) expect([code, countryOf(countryName(code, locale))]).toEqual([code, code])
  })

  it('names countries as people do', () => {
    expect(['US', 'GB', 'HK', 'DE'].map((code) => countryName(code, 'en'))).toEqual(['United States', 'United Kingdom', 'Hong Kong', 'Germany'])
    expect(['US', 'GB', 'DE', 'JP'].map((code) => countryName(code, 'zh-CN'))).toEqual(['美国', '英国', '德国', '日本'])
    expect(countryName('QQ', 'en')).toBe('QQ')
  })

  it.each([
    ['DE', [6, 7]], ['US', [6, 7]], ['CN', [6, 7]], ['SA', [5, 6]], ['EG', [5, 6]], ['IL', [5, 6]], ['AE', [6, 7]], ['BD', [5, 6]], ['BN', [5, 7]], ['IR', [5]], ['NP', [6]], ['AF', [4, 5]], ['QQ', [6, 7]],
  ])('the weekend of %s is %j', (code, days) => expect(weekendOf(code)).toEqual(days))

  it.each([['DE', ['49']], ['US', ['1']], ['CA', ['1']], ['JM', ['1']], ['KZ', ['7']], ['RU', ['7']], ['CN', ['86']], ['HK', ['852']], ['GB', ['44']], ['XK', ['383']], ['AQ', []], ['QQ', []]])(
    '%s is called by %j', (code, codes) => expect(callingCodesOf(code)).toEqual(codes),
  )

  it.each([
    ['de', 'DE'], ['uk', 'GB'], ['co.uk', 'GB'], ['com.br', 'BR'], ['cn', 'CN'], ['us', 'US'], ['com.co', 'CO'], ['xn--p1ai', 'RU'], ['xn--fiqs8s', 'CN'], ['co', null], ['io', null], ['me', null], ['tv', null], ['ai', null],
    ['cc', null], ['ws', null], ['fm', null], ['to', null], ['ly', null], ['gg', null], ['tk', null], ['pw', null], ['com', null], ['eu', null], ['su', null], ['biz', null], ['shop', null], ['xn--vermgensberater-ctb', null], ['', null],
  ])('.%s claims %s', (tld, code) => expect(countryOfTld(tld)).toBe(code))
})

describe('time zones', () => {
  it('has one zone for each set of rules that a country keeps', () => {
    expect(zonesOf('US')).toEqual(expect.arrayContaining(['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu']))
    expect(zonesOf('US').length).toBeLessThan(10)
    expect(zonesOf('DE')).toEqual(['Europe/Berlin'])
    expect(zonesOf('IN')).toEqual(['Asia/Kolkata'])
    expect(zonesOf('CN')).toContain('Asia/Shanghai')
    expect(zonesOf('BR')).toEqual(expect.arrayContaining(['America/Sao_Paulo', 'America/Manaus']))
    expect(zonesOf('RU').length).toBeGreaterThan(8)
    expect(zonesOf('QQ')).toEqual([])
  })

  it.each([
    ['Asia/Calcutta', 'IN'], ['Asia/Kolkata', 'IN'], ['Asia/Saigon', 'VN'], ['Europe/Kiev', 'UA'], ['Europe/Kyiv', 'UA'], ['PRC', 'CN'], ['US/Eastern', 'US'], ['America/Detroit', 'US'], ['Asia/Katmandu', 'NP'],
    ['Asia/Rangoon', 'MM'], ['America/Buenos_Aires', 'AR'], ['Europe/Berlin', 'DE'], ['europe/berlin', 'DE'], ['Asia/Tokyo', 'JP'], ['Africa/Lagos', 'NG'], ['Asia/Dubai', 'AE'], ['Asia/Hong_Kong', 'HK'], ['Asia/Urumqi', 'CN'],
  ])('%s is first of all %s', (zone, code) => expect(countryOfZone(zone)[0]).toBe(code))

  it('knows that a computer in Milan may report Berlin', () => expect(countryOfZone('Europe/Berlin')).toContain('IT'))

  it.each(['UTC', 'Etc/GMT+3', 'GMT', 'Mars/Olympus', ''])('%s is no country\'s', (zone) => expect(countryOfZone(zone)).toEqual([]))

  it('leads every zone of every country back to it', () => {
    for (const code of ['US', 'CA', 'MX', 'BR', 'RU', 'AU', 'ID', 'KZ', 'CD', 'FR', 'PT', 'ES', 'NZ', 'CL']) {
      expect(zonesOf(code).length).toBeGreaterThan(0)
      for (const zone of zonesOf(code)) expect(countryOfZone(zone)).toContain(code)
    }
  })
})

describe('trade terms', () => {
  it('has the eleven rules of 2020', () => expect(Object.entries(incoterms).filter(([, { current }]) => current).map(([term]) => term)).toEqual(['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP']))

  it.each([
    ['FOB', 'FOB'], ['fob', 'FOB'], ['F.O.B.', 'FOB'], ['C&F', 'CFR'], ['c & f', 'CFR'], ['CNF', 'CFR'], ['CANDF', 'CFR'], ['ex works', 'EXW'], ['Ex-Factory', 'EXW'], ['DDU', 'DDU'], ['DAF', 'DAF'], ['DES', 'DES'], ['DEQ', 'DEQ'], ['DAT', 'DAT'],
    ['des', null], ['dat', null], ['for', null], ['fobs', null], ['', null], ['constructor', null],
  ])('%s stands for %s', (token, term) => expect(incotermOf(token)).toBe(term))

  it.each([
    ['pcs', 'pcs'], ['PCS', 'pcs'], ['pieces', 'pcs'], ['nos', 'pcs'], ['units', 'pcs'], ['ea', 'pcs'], ['Stück', 'pcs'], ['Stk.', 'pcs'], ['St.', 'pcs'], ['pièces', 'pcs'], ['unités', 'pcs'], ['unidades', 'pcs'], ['uds', 'pcs'], ['piezas', 'pcs'], ['pzas', 'pcs'],
    ['peças', 'pcs'], ['un', 'pcs'], ['pezzi', 'pcs'], ['pz', 'pcs'], ['штук', 'pcs'], ['шт', 'pcs'], ['шт.', 'pcs'], ['sztuk', 'pcs'], ['szt', 'pcs'], ['kusů', 'pcs'], ['ks', 'pcs'], ['db', 'pcs'], ['darab', 'pcs'], ['komada', 'pcs'], ['kos', 'pcs'], ['bucăți', 'pcs'], ['buc', 'pcs'],
    ['броя', 'pcs'], ['бр', 'pcs'], ['τεμάχια', 'pcs'], ['τεμ', 'pcs'], ['stuks', 'pcs'], ['stk', 'pcs'], ['adet', 'pcs'], ['قطعة', 'pcs'], ['حبة', 'pcs'], ['יחידות', 'pcs'], ['دستگاه', 'pcs'], ['个', 'pcs'], ['件', 'pcs'], ['台', 'pcs'], ['只', 'pcs'], ['条', 'pcs'], ['枚', 'pcs'],
    ['개', 'pcs'], ['대', 'pcs'], ['cái', 'pcs'], ['chiếc', 'pcs'], ['buah', 'pcs'], ['biji', 'pcs'], ['ชิ้น', 'pcs'], ['เครื่อง', 'pcs'], ['อัน', 'pcs'], ['पीस', 'pcs'], ['नग', 'pcs'], ['套', 'set'], ['セット', 'set'], ['세트', 'set'], ['bộ', 'set'], ['sets', 'set'],
    ['双', 'pair'], ['pairs', 'pair'], ['dozen', 'dozen'], ['打', 'dozen'], ['kg', 'kg'], ['KGS', 'kg'], ['㎏', 'kg'], ['公斤', 'kg'], ['кг', 'kg'], ['MT', 't'], ['metric tons', 't'], ['吨', 't'], ['トン', 't'], ['톤', 't'], ['tấn', 't'], ['ตัน', 't'], ['طن', 't'], ['טון', 't'], ['т', 't'], ['toneladas', 't'], ['lbs', 'lb'],
    ['meters', 'm'], ['mts', 'm'], ['MTS', 't'], ['米', 'm'], ['м', 'm'], ['sqm', 'm2'], ['m²', 'm2'], ['㎡', 'm2'], ['sq. m', 'm2'], ['sq. mtr.', 'm2'], ['平方米', 'm2'], ['кв.м', 'm2'], ['CBM', 'm3'], ['m³', 'm3'], ['yards', 'yd'], ['feet', 'ft'], ['sq ft', 'ft2'], ['litros', 'litre'],
    ['rolls', 'roll'], ['卷', 'roll'], ['cartons', 'carton'], ['كرتون', 'carton'], ['箱', 'carton'], ['thùng', 'carton'], ['karton', 'carton'], ['박스', 'box'], ['กล่อง', 'box'], ['bags', 'bag'], ['мешков', 'bag'], ['包', 'pack'], ['kiện', 'bale'], ['pallets', 'pallet'], ['bottles', 'bottle'], ['drums', 'drum'], ['张', 'sheet'],
    ['container', 'container'], ['柜', 'container'], ['FCL', 'container'], ['20ft', 'container20'], ['20\'', 'container20'], ['40\'', 'container40'], ['40HQ', 'container40hq'], ['40\' HQ', 'container40hq'], ['40HC', 'container40hq'], ['高柜', 'container40hq'], ['lots', 'lot'],
    ['to', null], ['can you', null], ['volt', null], ['', null], ['con', null],
  ])('%s counts in %s', (token, unit) => expect(unitOf(token)?.unit ?? null).toBe(unit))

  it.each([['pcs', 'count'], ['kg', 'weight'], ['yd', 'length'], ['sqm', 'area'], ['cbm', 'volume'], ['carton', 'package'], ['40hq', 'container']])('%s is a %s', (token, kind) => expect(unitOf(token)?.kind).toBe(kind))

  it.each([
    ['$', 'USD'], ['US$', 'USD'], ['USD', 'USD'], ['usd', 'USD'], ['€', 'EUR'], ['EUR', 'EUR'], ['£', 'GBP'], ['¥', 'CNY'], ['RMB', 'CNY'], ['CNY', 'CNY'], ['元', 'CNY'], ['美元', 'USD'], ['美金', 'USD'], ['円', 'JPY'], ['₹', 'INR'], ['Rs', 'INR'], ['Rs.', 'INR'], ['INR', 'INR'], ['руб', 'RUB'], ['руб.', 'RUB'], ['₽', 'RUB'],
    ['zł', 'PLN'], ['Kč', 'CZK'], ['Ft', 'HUF'], ['lei', 'RON'], ['₺', 'TRY'], ['TL', 'TRY'], ['AED', 'AED'], ['SAR', 'SAR'], ['R$', 'BRL'], ['₫', 'VND'], ['฿', 'THB'], ['Rp', 'IDR'], ['RM', 'MYR'], ['₦', 'NGN'], ['KSh', 'KES'], ['₩', 'KRW'], ['A$', 'AUD'], ['C$', 'CAD'], ['HK$', 'HKD'], ['NT$', 'TWD'],
    ['pcs', null], ['', null], ['kg', null],
  ])('%s is %s', (token, code) => expect(currencyOf(token)).toBe(code))

  it('lists ways of writing longest first, so that the whole of one is found', () => {
    for (const tokens of [unitTokens(), currencyTokens()]) {
      expect(new Set(tokens).size).toBe(tokens.length)
      expect([...tokens].sort((a, b) => b.length - a.length).map((token) => token.length)).toEqual(tokens.map((token) => token.length))
    }
  })

  it.each(['CE', 'FDA', 'RoHS', 'REACH', 'UL', 'SASO', 'SABER', 'SONCAP', 'PVoC', 'ISO 9001', 'ISO 13485', 'GOTS', 'OEKO-TEX', 'FSC', 'BIS', 'KC', 'PSE', 'CCC', 'GS', 'TÜV', 'EAC', 'GOST', 'INMETRO', 'BSCI', 'SEDEX', 'halal', 'kosher', 'EN 10204', 'MSDS', 'Form E', 'EUR.1'])('knows the certificate %s', (name) =>
    expect(certificates).toContain(name))

  it('lists each certificate and payment term once', () => {
    expect(new Set(certificates).size).toBe(certificates.length)
    expect(new Set(paymentTermWords).size).toBe(paymentTermWords.length)
    for (const name of upperCaseCertificates) expect(certificates).toContain(name)
  })

  it.each(['t/t', 'tt', 'l/c', 'lc at sight', 'd/p', 'd/a', 'cad', 'cia', 'deposit', 'open account', '信用证', '电汇', '定金'])('knows the payment term %s', (term) => expect(paymentTermWords).toContain(term))

  it.each([
    ['Ningbo', 'CN'], ['宁波', 'CN'], ['上海', 'CN'], ['洛杉矶', 'US'], ['Los Angeles', 'US'], ['汉堡', 'DE'], ['HAMBURG', 'DE'], ['Jebel Ali', 'AE'], ['جبل علي', 'AE'], ['Nhava Sheva', 'IN'], ['Itajaí', 'BR'], ['Itajai', 'BR'], ['Apapa', 'NG'], ['Tin Can', 'NG'], ['Mombasa', 'KE'], ['Callao', 'PE'], ['Novorossiysk', 'RU'], ['Cat Lai', 'VN'], ['부산', 'KR'],
    ['Felixstowe', 'GB'], ['Le Havre', 'FR'], ['Tema', 'GH'], ['Gdańsk', 'PL'], ['Odesa', 'UA'],
  ])('%s is a port of %s', (name, country) => expect(portNamed(name)?.country).toBe(country))

  it('knows no port that is none, and marks those that are also words', () => {
    expect(portNamed('Springfield')).toBeNull()
    expect(portNamed('')).toBeNull()
    expect(portNamed('male')?.everyday).toBe(true)
    expect(portNamed('Rotterdam')?.everyday).toBeUndefined()
    expect(ports().length).toBeGreaterThan(350)
    expect(ports().filter(({ country }) => countryOf(country) !== country)).toEqual([])
  })
})

describe('web hosts', () => {
  it.each([
    ['bit.ly', 'shortener'], ['tinyurl.com', 'shortener'], ['t.co', 'shortener'], ['goo.gl', 'shortener'], ['cutt.ly', 'shortener'], ['is.gd', 'shortener'], ['rebrand.ly', 'shortener'], ['wetransfer.com', 'file-host'], ['www.dropbox.com', 'file-host'],
    ['drive.google.com', 'file-host'], ['mega.nz', 'file-host'], ['onedrive.live.com', 'file-host'], ['acme.sharepoint.com', 'file-host'], ['pan.baidu.com', 'file-host'], ['acme.wixsite.com', 'free-page'], ['acme.weebly.com', 'free-page'], ['acme.blogspot.com', 'free-page'], ['acme.blogspot.com.br', 'free-page'],
    ['acme.github.io', 'free-page'], ['acme.netlify.app', 'free-page'], ['acme.vercel.app', 'free-page'], ['acme.web.app', 'free-page'], ['acme.pages.dev', 'free-page'], ['acme.workers.dev', 'free-page'], ['pub-1.r2.dev', 'free-page'], ['acme.glitch.me', 'free-page'], ['ipfs.io', 'free-page'], ['forms.gle', 'free-page'],
    ['wa.me', 'messenger'], ['t.me', 'messenger'], ['api.whatsapp.com', 'messenger'], ['www.google.com', null], ['maps.google.com', null], ['acme.com', null], ['dropbox-acme.com', null], ['acme.myshopify.com', null], ['acme.en.alibaba.com', null], ['', null],
  ])('%s: %s', (host, name) => expect(webHostClass(getDomain(host, { allowPrivateDomains: true }) ?? host, host)).toBe(name))
})

describe('brands', () => {
  it.each([
    ['Walmart Procurement', 'Walmart'], ['WAL-MART', 'Walmart'], ['沃尔玛采购中心', 'Walmart'], ['Siemens AG', 'Siemens'], ['Johnson & Johnson', 'Johnson & Johnson'], ['The World Bank', 'World Bank'], ['DHL Express', 'DHL'], ['Target', 'Target'], ['Target Corporation', 'Target'],
    ['Shell plc', 'Shell'], ['Orange S.A.', 'Orange'], ['Apple Inc.', 'Apple'], ['Next Ltd', 'Next'], ['Boots', 'Boots'], ['Visa Inc', 'Visa'], ['Gap Inc', 'Gap'], ['H&M', 'H&M'], ['ECOWAS Commission', 'ECOWAS'], ['United Nations', 'United Nations'], ['CARREFOUR', 'Carrefour'], ['Nestlé', 'Nestlé'], ['L\'Oréal', 'L\'Oréal'],
  ])('%s names %s', (text, name) => expect(brandIn(text)?.name).toBe(name))

  it.each(['our target price', 'apple juice', 'sea shell crafts', 'next generation tools', 'visa application', 'leather boots company', 'a gap in supply', 'total amount', 'Orange County Trading', 'Walmarto', 'Siemensstadt', 'Acme Trading LLC', 'pickups', ''])('%s names none', (text) =>
    expect(brandIn(text)).toBeNull())

  it('knows a brand\'s own mail', () => {
    const walmart = brandIn('Walmart')!
    expect(isBrandsOwn(walmart, 'walmart.com')).toBe(true)
    expect(isBrandsOwn(walmart, 'mail.walmart.com')).toBe(true)
    expect(isBrandsOwn(walmart, 'walmart-procurement.com')).toBe(false)
    expect(isBrandsOwn(walmart, 'notwalmart.com')).toBe(false)
  })
})
