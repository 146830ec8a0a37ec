/**
 * Services with which people have an account, and whose notices are therefore forged: couriers, banks and payment, mail and cloud, shops,
 * streaming, security software, wallets, tax and health authorities.
 *
 * Source: own list, written by hand; which kinds and names are imitated most from the yearly and quarterly lists that mail and network security
 * firms publish (Cloudflare's fifty most impersonated brands, Check Point's brand phishing reports), and each large market's couriers and banks
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 133 services of its own, 68 taken over from brands.data
 *
 * A line a service, as in brands.data: name, own domains, other ways of writing it. A `*` before a way of writing it marks a family name or a
 * word of every day, which counts only alone or beside a word of service.
 */
export const serviceLines = `
Correios|correios.com.br|
PostNL|postnl.nl postnl.com postnl.be|
bpost|bpost.be bpost.com|
Colissimo|laposte.fr colissimo.fr laposte.net|
Chronopost|chronopost.fr|
Mondial Relay|mondialrelay.fr mondialrelay.com|
Relais Colis|relaiscolis.com|
Evri|evri.com|
Parcelforce|parcelforce.com royalmail.com|
InPost|inpost.pl inpost.co.uk inpost.it inpost.fr|
Poczta Polska|poczta-polska.pl|
Swiss Post|post.ch swisspost.ch|die schweizerische post
PostNord|postnord.com postnord.se postnord.dk|
Posti|posti.fi posti.com|*posti
Bring|bring.com bring.no posten.no|*posten
BRT|brt.it bartolini.it|brt corriere
Seur|seur.com seur.es|*seur
MRW|mrw.es|*mrw
CTT|ctt.pt|ctt expresso,ctt correios
Japan Post|post.japanpost.jp japanpost.jp|日本郵便
Yamato Transport|kuronekoyamato.co.jp|クロネコヤマト,ヤマト運輸
Sagawa Express|sagawa-exp.co.jp|佐川急便
Singapore Post|singpost.com|singpost
Bradesco|bradesco.com.br|banco bradesco
Itaú|itau.com.br itau-unibanco.com.br|itau,banco itau,itau unibanco
Banco do Brasil|bb.com.br|
Caixa Econômica Federal|caixa.gov.br|caixa economica,caixa economica federal
Nubank|nubank.com.br|
Mercado Pago|mercadopago.com mercadopago.com.br mercadopago.com.ar mercadopago.com.mx mercadolibre.com mercadolivre.com|
PicPay|picpay.com|
CaixaBank|caixabank.es caixabank.com|
Banco Sabadell|bancsabadell.com bancosabadell.com|
Bankinter|bankinter.com|
Caisse d'Épargne|caisse-epargne.fr|caisse d epargne
Banque Postale|labanquepostale.fr|la banque postale,banque postale
Boursorama|boursorama.fr boursorama.com boursobank.com|boursobank
Crédit Mutuel|creditmutuel.fr creditmutuel.com|credit mutuel
LCL|lcl.fr|*lcl
Volksbank|volksbank.de vr.de atruvia.de|volksbanken raiffeisenbanken
Postbank|postbank.de|
comdirect|comdirect.de|
DKB|dkb.de dkb.ag|*dkb,deutsche kreditbank
N26|n26.com|
Targobank|targobank.de|
PostFinance|postfinance.ch|
Rabobank|rabobank.nl rabobank.com|
ABN AMRO|abnamro.nl abnamro.com|
KBC|kbc.be kbc.com|*kbc
Belfius|belfius.be|
Poste Pay|poste.it posteitaliane.it|postepay,bancoposta
BPER Banca|bper.it|
PKO BP|pkobp.pl|pko bank polski
mBank|mbank.pl mbank.com|
Bank Millennium|bankmillennium.pl|
Česká spořitelna|csas.cz|ceska sporitelna
OTP Bank|otpbank.hu|
Ziraat Bankası|ziraatbank.com.tr|ziraat bankasi
Sberbank|sberbank.ru sber.ru|сбербанк
Tinkoff|tinkoff.ru tbank.ru|тинькофф
Capital One|capitalone.com|
US Bank|usbank.com|u s bank
Navy Federal|navyfederal.org|navy federal credit union
USAA|usaa.com|
TD Bank|td.com tdbank.com|
Royal Bank of Canada|rbc.com royalbank.com|rbc royal bank
Scotiabank|scotiabank.com|
Interac|interac.ca|interac e transfer
Commonwealth Bank|cba.com.au commbank.com.au|commbank
Westpac|westpac.com.au|
Halifax|halifax.co.uk|*halifax
Nationwide|nationwide.co.uk nationwide.com|*nationwide
Monzo|monzo.com|
HDFC Bank|hdfcbank.com hdfcbank.net|
ICICI Bank|icicibank.com|
MUFG|mufg.jp|三菱ufj
SMBC|smbc.co.jp smbc-card.com|三井住友カード,三井住友銀行
JCB Card|jcb.co.jp jcb.com|jcbカード
Saison Card|saisoncard.co.jp|セゾンカード
Aeon Card|aeon.co.jp|イオンカード
Revolut|revolut.com|
Amazon|amazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.co.jp amazon.in amazon.ca amazon.com.br amazon.com.mx amazon.com.au amazonses.com|*amazon,amazon prime,amazon pay
Apple|apple.com icloud.com|*apple,apple id,icloud,itunes
Google|google.com gmail.com youtube.com|*google,gmail
Facebook|facebook.com facebookmail.com meta.com fb.com|
Instagram|instagram.com meta.com|
Klarna|klarna.com|
Skrill|skrill.com|
Venmo|venmo.com|
Zelle|zellepay.com|
Cash App|cash.app square.com|
Giropay|giropay.de|
McAfee|mcafee.com|
Norton|norton.com nortonlifelock.com gendigital.com|norton antivirus,norton 360,norton lifelock,*norton
Avast|avast.com gendigital.com|
AVG|avg.com|avg antivirus
Kaspersky|kaspersky.com kaspersky.ru|
Malwarebytes|malwarebytes.com|
TotalAV|totalav.com|
Geek Squad|geeksquad.com bestbuy.com|
Spotify|spotify.com|
Disney+|disneyplus.com disney.com|disney plus
Hulu|hulu.com|
Paramount+|paramount.com paramountplus.com|paramount plus
Steam|steampowered.com|*steam
Roblox|roblox.com|
TikTok|tiktok.com|
Telegram|telegram.org|*telegram
Snapchat|snapchat.com|
Zoom|zoom.us zoom.com|*zoom
Booking.com|booking.com|booking com
Airbnb|airbnb.com|
MetaMask|metamask.io consensys.io consensys.net|
Trust Wallet|trustwallet.com|trustwallet
Ledger|ledger.com ledger.fr|ledger live,ledger wallet,*ledger
Trezor|trezor.io|
Kraken|kraken.com|*kraken
Blockchain.com|blockchain.com|blockchain com
Crypto.com|crypto.com|crypto com
Bybit|bybit.com|
OpenSea|opensea.io|
GMX|gmx.net gmx.de gmx.com|gmx mail
WEB.DE|web.de|web de
Telekom|telekom.de t-online.de telekom.com|*telekom,deutsche telekom
IONOS|ionos.com ionos.de 1und1.de|
GoDaddy|godaddy.com|
OVHcloud|ovh.com ovh.net ovhcloud.com|ovh
Xfinity|xfinity.com comcast.com comcast.net|comcast
Medicare|medicare.gov cms.hhs.gov|
HMRC|hmrc.gov.uk gov.uk|hm revenue customs
ELSTER|elster.de bund.de|
Ameli|ameli.fr assurance-maladie.fr|assurance maladie
Receita Federal|gov.br|
Agenzia delle Entrate|agenziaentrate.it agenziaentrate.gov.it|agenzia entrate
`

/** Brands of `brands.data` with which private people have accounts. */
export const takenOver = [
  'DHL', 'FedEx', 'UPS', 'TNT', 'USPS', 'Royal Mail', 'DPD', 'GLS', 'La Poste', 'Deutsche Post', 'Poste Italiane', 'Correos', 'Canada Post', 'Australia Post', 'HSBC', 'Citibank', 'JPMorgan Chase', 'Bank of America', 'Wells Fargo',
  'Barclays', 'Lloyds Bank', 'NatWest', 'Santander', 'BBVA', 'BNP Paribas', 'Société Générale', 'Crédit Agricole', 'Deutsche Bank', 'Commerzbank', 'Sparkasse', 'UniCredit', 'Intesa Sanpaolo', 'DBS Bank', 'State Bank of India',
  'Western Union', 'MoneyGram', 'PayPal', 'Payoneer', 'Mastercard', 'American Express', 'Binance', 'Coinbase', 'Microsoft', 'Yahoo', 'Netflix', 'LinkedIn', 'Dropbox', 'DocuSign', 'WeTransfer', 'WhatsApp', 'Temu', 'Shein', 'eBay',
  'Zalando', 'Mercado Libre', 'Walmart', 'Costco', 'The Home Depot', "Lowe's", 'Walgreens', 'CVS Health', "Kohl's", 'Aldi', 'Lidl', 'Rossmann', 'IKEA', 'AT&T', 'Verizon',
] as const
