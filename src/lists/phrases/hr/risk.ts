import type { PhrasePack } from '../../concepts'

/** Croatian, Bosnian, and much of Serbian and Slovene: what promoters, swindlers and collectors write. */
export const hrRisk = {
  language: 'hr',
  phrases: {
    'web-design-offer': [
      '(izrad*|izrađujemo|redizajn*) (modern* |profesionaln* |nov* |vaš* |)(web stranic*|web trgovin*|internetsk* stranic*|mobiln* aplikacij*)',
    ],
    'loan-offer': [
      '(trebate|tražite|potreban vam je) … (kredit|zajam|pozajmic*)', '(kredit*|zajm*|zajam) … (kamat*|bez jamca|bez jamaca|odmah|brzo)',
      '(nudimo|nudim|odobravamo) … (zajm*|kredit*|zajam)',
    ],
    'crypto-promotion': ['(zajamčen*|dnevn*|pasivn*) (dobit*|zarad*|prihod*|profit*|prinos*)'],
    'supplier-pitch': [
      '(mi smo|naša tvrtka je) (vodeći |izravni |kineski |turski )*(proizvođač*|dobavljač*|izvoznik*) … (nudi*|kin*|tursk*|specijaliz*|godin*|iskustv*)',
      '(nudimo) … (konkurentn*|povoljn*|najbolj*|tvorničk*) cijen*',
    ],
    'job-matter': [
      '(prijavljujem se|prijava) (na |za )(radno mjesto|natječaj|posao)',
    ],
    'website-found': ['(pregledal*|posjetil*|naišl*|pogledal*) (sam |smo |) (na |)(vašu|vaše|vaš) (web|internetsk*|stranic*)'],
    'call-to-click': [
      '(platite|prijavite|potvrdite|otvorite) … (poveznic*)',
      '(registrirajte se|posjetite) … (odmah|danas|ovdje|stranicu)',
    ],
    inheritance: [
      '(oporuk*|oporuc*|nasljedstv*|ostavštin*) … (milijun*|milijon*|fond*|novac|novca|bank*|odvjetnik*|eura)',
      '(pokojni*) … (ostavi*|oporuk*|bez nasljednik*) … (milijun*|nasljed*|bank*|novac)',
    ],
    secrecy: ['(neka |nek |) (ostane|ostaje|ostati) (samo |) (među nama|između nas)', ],
    'advance-fee': [
      '(unaprijed) (platite|uplatite|platiti|uplatiti) … (pristojb*|naknad*|trošk*)',
    ],
    'card-question': ['(prihvaćate|primate|uzimate) (li |) … (kreditn* kartic*|kartic*|visa|mastercard)'],
    'own-shipper': ['(moj|naš|vlastiti|privatni) (prijevoznik*|špediter*|kurir*|dostavljač*|agent*) … (doći|dođe|preuz*|pokup*|javi*|kontakt*)'],
    'third-party-charge': [
      '(razlik*|višak) … (pošaljite|uplatite|proslijedite) … (agent*|prijevozni*|špediter*)',
    ],
    'bank-change': ['(promij*|izmij*) … (bankovn* račun*|iban*|broj* računa|bankovn* podat*)', '(uplat*|plaćanj*) … (na novi račun|na novi iban)'],
    'credential-ask': [
      '(potvrdite|provjerite|ažurirajte) (svoj |svoju |svoje |vaš |vašu |)(račun*|lozink*|identitet*|podatke|sandučić|karticu)',
      '(prijavite se) … (poveznic*|link*|lozink*|račun*)',
    ],
    'parcel-lure': [
      '(paket*|pošiljk*) … (zadržan*|čeka|nije bilo moguće|nije mogao biti|nije dostavljen*) … (adres*|poveznic*|potvrd*|plati*|carin*)',
    ],
    'customers-ask': ['(tko su|koji su) (vaši |)(najveći |glavni |)(kupci|klijenti)', '(popis|imena|kontakt*) (vaših |)(kupaca|klijenata|distributera)'],
    'capacity-ask': ['(koliko) (zaposlenika|zaposlenih|radnika|linija|smjena) (imate|radi)', '(godišnji) (promet|prihod) (tvrtke|?|i|,)'],
    'survey-talk': ['(diplomski|magistarski|završni|doktorski) rad*'],
    'no-purchase': ['(ne planiram*|ne namjeravam*) … (kup*|naruč*|nabav*)', 'ovo nije upit za'],
    'identity-withheld': ['(ime|naziv) … (ne smijemo|ne možemo|zasad ne|kasnije) (navesti|otkriti|reći|objaviti)'],
  },
} as const satisfies PhrasePack
