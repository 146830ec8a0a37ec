import { folded } from '../inquiry/fold'

/** A line a currency: ISO 4217 code, then signs and words for it. Source: own knowledge, CLDR's symbols. `¥` alone is CNY, as in letters to China. */
const currencyLines = `
USD|us$,$us,u$s,us dollar,us dollars,usd$,dollar,dollars,dollaro,dollari,dolar,dolares,dólar,dólares,dolares americanos,dólares americanos,dollars us,dollars américains,dollari usa,us-dollar,dolarów,dolary,dolarů,dollár,долл,доллар,доллара,долларов,долларов сша,долари,доларів,دولار,دولار أمريكي,دلار,דולר,डॉलर,ডলার,美元,美金,米ドル,ドル,달러,đô la,đô,u.s.$,u.s. dollars,$
EUR|€,euro,euros,eur,евро,євро,ευρώ,يورو,אירו,یورو,यूरो,欧元,歐元,ユーロ,유로,evro,evra
GBP|£,pound sterling,pounds sterling,sterling,gbp,livres sterling,libras esterlinas,фунтов стерлингов,英镑,英鎊,ポンド,파운드,£stg
CNY|¥,rmb,cny,cn¥,yuan,renminbi,元,块钱,人民币,人民幣,圆,юань,юаней,يوان,위안
JPY|円,jp¥,yen,jpy,日元,日圓,йен,엔
KRW|₩,won,krw,韩元,韓元,원,ウォン
INR|₹,rs,inr,rupee,rupees,indian rupees,rs.,rupiya,रु,रुपये,रुपया,卢比,印度卢比
PKR|pkr,₨,pakistani rupees,روپے
BDT|bdt,tk,taka,৳,টাকা
LKR|lkr,slr,sri lankan rupees
NPR|npr,नेपाली रुपैयाँ
RUB|₽,руб,рублей,рубля,рубль,rub,rubles,roubles,rur,卢布
UAH|₴,грн,гривень,гривен,гривні,uah,hryvnia
BYN|byn,бел руб
KZT|₸,тенге,тг,kzt,tenge
UZS|uzs,сум,so'm
PLN|zł,zl,pln,złotych,złoty,zloty,zlotych
CZK|kč,kc,czk,korun,korun českých
HUF|huf,ft,forint,forintot
RON|lei,leu,ron
BGN|лв,лева,bgn,leva
RSD|din,dinara,rsd,дин
TRY|₺,tl,try,lira,türk lirası,turkish lira,里拉
CHF|chf,sfr,fr.,franken,swiss francs,francs suisses,瑞士法郎
SEK|sek,kronor
NOK|nok,norske kroner
DKK|dkk,danske kroner
ISK|isk,krónur
AED|aed,dhs,dh,dirham,dirhams,درهم,درهم إماراتي,迪拉姆
SAR|sar,sr,riyal,riyals,saudi riyal,ريال,ريال سعودي,ر.س,里亚尔
QAR|qar,qr,qatari riyal
KWD|kwd,kd,kuwaiti dinar,دينار كويتي,د.ك
BHD|bhd,bahraini dinar
OMR|omr,omani rial
JOD|jod,jd,jordanian dinar
ILS|₪,nis,ils,shekel,shekels,שקל,שקלים,ש"ח
IRR|irr,rial,rials,ریال,تومان,toman
EGP|egp,le,l.e,egyptian pounds,جنيه,جنيه مصري,ج.م
MAD|mad,moroccan dirham,درهم مغربي
DZD|dzd,دينار جزائري
TND|tnd,دينار تونسي
NGN|₦,ngn,naira
GHS|gh₵,ghs,cedi,cedis,₵
KES|ksh,kes,kshs,kenyan shillings,shillings
TZS|tzs,tsh,tshs
UGX|ugx,ush,ugshs
ETB|etb,birr
ZAR|zar,rand,rands
XOF|xof,fcfa,cfa,francs cfa,f cfa
XAF|xaf
BRL|r$,brl,reais,real,雷亚尔
MXN|mxn,mx$,mex$,pesos mexicanos,mn
ARS|ars,ar$,pesos argentinos
CLP|clp,clp$,pesos chilenos
COP|cop,col$,pesos colombianos
PEN|s/,s/.,pen,soles,nuevos soles
UYU|uyu,$u,pesos uruguayos
PYG|₲,pyg,guaraníes,guaranies
BOB|bob,bs,bolivianos
VES|ves,bsf,bolívares
CRC|₡,crc,colones
GTQ|gtq,quetzales
DOP|dop,rd$,pesos dominicanos
CAD|c$,ca$,cad,can$,canadian dollars,加元,加币
AUD|a$,au$,aud,australian dollars,澳元,澳币
NZD|nz$,nzd,new zealand dollars,纽元
HKD|hk$,hkd,hong kong dollars,港币,港幣,港元
TWD|nt$,ntd,twd,新台币,新臺幣,台币,台幣
SGD|s$,sg$,sgd,singapore dollars,新币,新加坡元
MYR|rm,myr,ringgit,马币,令吉
THB|฿,thb,baht,บาท,泰铢,バーツ
IDR|rp,idr,rupiah,印尼盾
PHP|₱,php,piso,pesos pilipino
VND|₫,vnd,vnđ,đồng,đ,dong,越南盾
KHR|៛,khr,riel
MMK|mmk,kyat,kyats
MNT|₮,mnt,төгрөг
GEL|₾,gel,lari
AMD|֏,amd,dram
AZN|₼,azn,manat
`

let table: Map<string, string> | null = null

function currencies(): Map<string, string> {
  if (table) return table
  table = new Map()
  for (const line of currencyLines.trim().split('\n')) {
    const [code, words] = line.split('|') as [string, string]
    for (const word of [code, ...words.split(',')]) {
      const key = folded(word).trim()
      if (!table.has(key)) table.set(key, code)
    }
  }
  return table
}

/**
 * The ISO 4217 code that a sign or word beside an amount stands for; `$` is USD and `¥` CNY, the likeliest in an exporter's mail.
 * `null` for none. Ask only beside a number: `rs`, `le`, `real` and `try` are words too.
 *
 * @param token at most 32 characters
 */
export function currencyOf(token: string): string | null {
  if (token.length === 0 || token.length > 32) return null
  const key = folded(token).trim()
  const table = currencies()
  return table.get(key) ?? (key.endsWith('.') ? (table.get(key.slice(0, -1)) ?? null) : null)
}

/** All signs and words, folded, longest first. */
export function currencyTokens(): readonly string[] {
  return [...currencies().keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}
