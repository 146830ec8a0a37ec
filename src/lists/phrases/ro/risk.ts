import type { PhrasePack } from '../../concepts'

/** Romanian: what promoters, swindlers and collectors write. */
export const roRisk = {
  language: 'ro',
  phrases: {
    'seo-offer': [
      '(optimizare|servicii|audit|pachet*|agenție) (seo|pentru motoarele|google)', '(prima pagină|primele poziții|top 10|primele rezultate) … google',
    ],
    'web-design-offer': [
      '(realiz*|creăm|creare|dezvolt*|redesign) … (site-uri|site web|site-ul|magazin* online|aplicați* mobil*) … (preț*|de la|profesional*|modern*|ofer*)',
    ],
    'loan-offer': [
      '(oferim|ofer|acordăm|acord) … (împrumut*|credit*|finanțare*|finanțări)',
      '(aveți nevoie de|ai nevoie de|căutați) … (împrumut*|credit*|bani rapid|finanțare)',
      '(împrumut*|credit*) … (dobând*|fără girant*|fără garanți*|rapid*|în 24)',
    ],
    'crypto-promotion': [
      '(invest*|câștig*|profit*) … (bitcoin*|criptomoned*|cripto|usdt|forex)', '(profit|venit|câștig) (zilnic |pasiv |)(garantat|zilnic|pasiv)',
    ],
    'supplier-pitch': [
      '(suntem) (un |) (producător*|furnizor*|exportator*|fabric*) (chinez*|turc*|lider|de top|de frunte|direct*) … (ani|experienț*|ofer*|specializ*|de)',
      '(produsele noastre principale|principalele noastre produse|prețurile noastre sunt)',
      '(oferim) … (prețuri|preț) (competitiv*|de fabrică|avantajos*|avantajoase)',
    ],
    unsubscribe: ['(dezabon*) … (aici|link*|newsletter*|mesaj*|click*)', '(nu mai doriți|nu doriți|nu mai vrei) (să |) (primiți|primești|primi)'],
    'website-found': [
      '(am analizat|am vizitat|am găsit|am verificat) (site-ul|site|pagina) (dumneavoastră|dvs|web)', '(am observat|am remarcat) că (site-ul|nu apare*|pagina)',
      '(am dat peste|am intrat pe) (site-ul|pagina)',
    ],
    'meeting-push': [
      '(stabili|programa|stabilim) … (o scurtă discuție|un apel|o întâlnire online|un call|o discuție)',
    ],
    'call-to-click': [
      '(accesând|accesați|urmați) (linkul|link-ul|acest link|următorul link)',
      '(înscrie-te|înregistrați-vă|înregistrează-te|descărcați) (acum|azi|aici|gratuit)', '(plătiți|confirmați|conectați-vă) … (linkul|link-ul|link)',
    ],
    'bulk-greeting': ['(stimate|stimată|stimați|dragă|dragi) (client*|utilizator*|abonat*|antreprenor*|proprietar*)'],
    'dear-friend': ['(dragă|stimat*|scump*) (prieten*|prietene|iubit*)'],
    'fund-transfer': [
      '(milioane|milioane de) (de |) (dolari|euro|lire|usd) … (bancă|cont*|transfer*|deced*|moșten*|invest*|parte|procent*|la sută)',
      '(la sută|%) … (vor fi ai|pentru dumneavoastră|pentru ajutor*|din suma)',
    ],
    inheritance: [
      '(client*|soțul|tatăl) (meu |)(decedat*|defunct|răposat)', '(moștenir*|testament*) … (milioane|fond*|bani*|bancă|sum*|avocat*)',
      '(deced*|murit) … (fără|nu a lăsat|nu are) (moștenitor*|testament|rude)',
    ],
    secrecy: [
      '(păstrați|păstrează|păstr*) … (secretul|secret|confidențial*|discreți*)',
    ],
    'advance-fee': [
      '(tax*) (notarial*|administrativ*|de înregistrare) … (eur*|usd|avans|achit*)', '(achitați|plătiți) în avans … tax*',
    ],
    'card-question': [
      '(acceptați|primiți|luați) … (card*|visa|mastercard)',
    ],
    'own-shipper': [
      '(transportatorul|curierul|agentul|expeditorul|transportator*) (meu|nostru) … (veni|vine|ridic*|prelua|preia|contact*)',
      '(va ridica|vor ridica|va prelua) … (transportatorul|curierul|agentul) (meu|nostru)',
    ],
    'bank-change': [
      '(schimbat|modificat|schimbarea|modificarea|actualizat*) … (contul bancar|contului bancar|datele bancare|iban*|contul nostru)',
    ],
    'price-no-object': [
      '(prețul|banii|bugetul) (nu contează|nu este o problemă|nu e o problemă|nu reprezintă o problemă)',
    ],
    'any-goods': [
      '(câteva|unele) (dintre|din) produsele (dumneavoastră|voastre|dvs)', '(orice) (model|marcă|produs|culoare|tip) … (aveți|disponibil*|pe stoc|merge)',
      '(ce|tot ce) aveți pe stoc',
    ],
    'contact-details-ask': ['(spuneți-mi|trimiteți-mi|dați-mi|comunicați-mi) … (numele|numele complet|numărul de telefon|numărul de mobil|telefonul)'],
    'credential-ask': [
      '(confirmați|verificați|actualizați|validați) (vă |) (parola|contul|datele|identitatea|adresa de e-mail|căsuța|datele cardului)',
      '(conectați-vă|autentificați-vă|logați-vă|autentificare) … (link*|parol*|cont*|document*|e-mail*)',
    ],
    'account-threat': [
      '(contul|căsuța|accesul|cardul|parola) … (va fi|a fost|vor fi) (blocat*|suspendat*|dezactivat*|închis*|șters*|restricționat*|limitat*)',
      '(căsuța|spațiul|cota|memoria) … (plin*|depășit*|epuizat*)',
    ],
    'parcel-lure': [
      '(colet*|pachet*|livrarea) … (nu a putut fi|reținut*|așteaptă|suspendat*|în așteptare|blocat*) … (adres*|tax*|confirm*|link*|click*|vam*|plăti*|achit*)',
      '(confirmați|actualizați) (adresa) … (colet*|link*|livr*|plătiți|click*)',
    ],
    'deadline-threat': [
      '(24|48|72|12) (de |)(ore|h) … (altfel|va fi|bloc*|șters*|închis*|return*|pierde*)',
      '(în caz contrar|altfel) … (blocat*|șters*|închis*|suspendat*|returnat*|pierde*|contul)',
    ],
    'cost-breakdown-ask': [
      '(structura|defalcarea|detalierea) (costurilor|prețului|costului)',
    ],
    'supplier-ask': ['(de unde|de la cine) (cumpărați|importați|luați|achiziționați)'],
    'customers-ask': [
      '(cine sunt) (cei mai mari |principalii |) (clienți|clienții|cumpărătorii)',
      '(lista|listă) (cu |) (clienții|clienților)',
    ],
    'capacity-ask': [
      '(câți) (angajați|muncitori|oameni) (aveți|lucrează)',
      '(ce capacitate) de producție', 'cifra de afaceri',
    ],
    'survey-talk': [
      '(lucrarea|lucrare|teza) (mea |) (de |) (licență|disertație|doctorat|diplomă|master)',
      '(sunt student*|sunt doctorand*|studentă|ca student) (la|al|în|în cadrul)',
    ],
    'no-purchase': [
      '(nu intenționez|nu intenționăm|nu plănuim|nu vreau|nu dorim) … (să cumpăr*|să achiziționăm|să comand*|achiziți*)',
    ],
    'identity-withheld': ['(nume*|identit*) … (nu îl putem|nu o putem|nu putem|mai târziu) (dezvălui|divulga|comunica)'],
  },
} as const satisfies PhrasePack
