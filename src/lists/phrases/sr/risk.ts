import type { PhrasePack } from '../../concepts'
import { inBothScripts } from './both-scripts'

/** Serbian: what promoters, swindlers and collectors write (written in Latin here, read in both scripts). */
export const srRisk = {
  language: 'sr',
  phrases: inBothScripts({
    urgency: ['(što pre|što prije|hitno|odmah|još danas|u najkraćem roku)', '(hitn*) (porudžbin*|upit*|odgovor*|potreb*)'],

    // Fraud.
    'card-question': [
      '(prihvatate|primate|uzimate) (li |) … (kreditn* kartic*|kartic*|visa|vizu|mastercard)',
      '(plaćanje|platiti|platim|platimo|plaćam|plaćate) (kreditnom |platnom |) karticom', 'koje (kreditne |)kartice',
    ],
    'card-abuse': [
      '(više|različit*|dve|tri|nekoliko) (kreditnih |kreditne |)(kartica|kartice|karticama) … (podel*|skin*|plati*|naplat*|iznos*)',
      '(skinite|naplatite|zadužite|povucite) … (moj* kartic*|sa kartice|sa kartica|s kartice)',
      '(poslaću|pošaljem|dostaviću|daću|šaljem) (vam |) (podatke|broj) (sa |) (moje |svoje |)(kreditne |)kartic*',
    ],
    'own-shipper': [
      '(moj|naš|privatni|sopstveni) (prevoznik*|špediter*|kurir*|agent*|transporter*|vozač*) … (preuz*|doći|dođe|pokup*|kontakt*|javi*|utovar*)',
      '(preuze*|pokupi*) (će |robu |) (je |) (moj|naš) (prevoznik*|špediter*|kurir*|agent*)',
      '(imam) (svog |privatnog |sopstvenog )(prevoznika|špeditera|kurira|agenta)',
      '(moja|naša) (transportna firma|prevoznička firma|kurirska služba|agencija za transport) … (preuz*|doći|pokup*|kontakt*)',
    ],
    'third-party-charge': [
      '(razlik*|višak|ostatak) … (pošaljite|prebacite|uplatite|prosledite|predajte|isplatite) … (agent*|prevozni*|špediter*|kurir*)',
      '(platite|uplatite|prebacite|pošaljite) … (prevoznik*|špediter*|kurir*|agent*|transportnoj firmi) … (razlik*|viš*|ostat*|western|gotovin*|u moje ime)',
      '(prosledite|uplatiti|proslediti) … (prevoznik*|špediter*|kurir*|agent*|transportnoj firmi) … (razlik*|viš*|ostat*|western|gotovin*|u moje ime)',
      '(platite|uplatite|prebacite|pošaljite) … (prevoznik*|špediter*|kurir*|agent*|transportnoj firmi) … (umesto mene|proviz*|kartic*)',
      '(prosledite|uplatiti|proslediti) … (prevoznik*|špediter*|kurir*|agent*|transportnoj firmi) … (umesto mene|proviz*|kartic*)',
      '(skin*|dodajte|naplat*|uračun*|zaduž*) … (prevoznik*|špediter*|kurir*|agent*) … (kartic*|prebac*|proviz*|western)',
      '(prevoznik*|špediter*|kurir*|agent*) (ne prima|ne prihvata|ne uzima) … kartic*',
    ],
    overpayment: [
      '(razlik*|višak|preplat*|preplaćen*) … (vratite|vratiti|pošaljite|prebacite|uplatite|prosledite)', '(ček|uplata) … (na veći iznos|veći od|premašuje)',
    ],
    cheque: ['(bankarsk*|overen*|sertifikovan*|garantovan*|putničk*) ček*', '(platiti|platim|plaćanje|platiću) (bankarskim |)čekom'],
    'bank-change': [
      '(prom(ij|)en*|izm(ij|)en*|ažurir*) … (račun* u banci|bankovn* račun*|tekuć* račun*|broj* računa|bankovn* podat*)',
      '(prom(ij|)en*|izm(ij|)en*|ažurir*) … (bankovn* podac*|žiro račun*|iban*|instrukcij* za plaćanje)',
      '(nov*|prom(ij|)enjen*) (bankovni račun|tekući račun|broj računa|iban|žiro račun|bankovne podatke|bankovni podaci|račun u banci)',
      '(uplat*|plaćanj*|prebac*) … (na novi račun|na drugi račun|novi broj računa)',
      '(star*|dosadašnj*|prethodn*) (račun*) … (revizij*|blokiran*|ne korist*|više nije|zatvoren*|zamrznut*)',
    ],
    'any-goods': [
      '(bilo koji|bilo koju|bilo koja|bilo kakv*|koji god|koju god|ma koji|svejedno koji) (model*|marku|marka|proizvod*|artikal|boj*|tip*|robu)',
      '(šta god|što god|sve što|ono što) (imate|je) (na stanju|na lageru)', '(neke|nekoliko|par) (od |) vaših (proizvoda|artikala)',
      '(model|marka|boja|tip) (nije bitan|nije bitna|nije važan|nije važna)',
    ],
    'credit-terms': [
      '(odloženo plaćanje|odloženim plaćanjem|odloženog plaćanja|odlog plaćanja|valut* plaćanja|rok plaćanja) … (30|45|60|90|120) dana',
      '(30|45|60|90|120) dana (odloženo|odlož*|od isporuke|od fakture|od datuma|valut*|od prijema|neto)', '(robni kredit|kreditni limit|kreditna linija)',
    ],
    'fund-transfer': [
      '(prebac*|transfer*|prenos*|prenes*) … (sredst*|fond*|iznos*|nov*|milion*|milijun*) … (vaš račun|vašu zemlju|vašoj zemlji|u inostranstvo)',
      '(prebac*|transfer*|prenos*|prenes*) … (sredst*|fond*|iznos*|nov*|milion*|milijun*) … (na račun|strani račun)',
      '(milion*|milijun*) (američkih |)(dolar*|evr*|eura|usd|funti) … (bank*|račun*|preba*|prenos*|prenes*|umro|umrl*|nasl*|invest*|ud(j|)el*|proc*|depozit*)',
      '(iznos*|sum*|depozit*|fond*) … (milion*|milijun*) … (dolar*|evr*|eura|usd|funti)',
      '(procen*|posto|%) … (za vas|biće vaš*|za vašu pomoć|od ukupn*|iznosa za)',
    ],
    inheritance: [
      '(najbliž* rođa*|najbliž* srodnik*) … (preminu*|umr*|pokojn*|fond*|nasl*|bank*)', '(pokojn*|preminul*) (klijent*|muž*|suprug*|oca|otac|mušterij*)',
      '(nasledstv*|nasleđ*|nasljedstv*|testament*|ostavštin*) … (milion*|fond*|nov*|bank*|iznos*|advokat*|evr*|dolar*)',
      '(preminu*|umro|umrl*|poginu*) … (bez (nasledni*|testament*|rodbin*)|nije ostavi* nasledni*)',
    ],
    'prize-win': [
      '(osvojili|dobitnik*|pobednik*|izvučen*) … (nagrad*|lutrij*|evr*|iphone|dolar*|milion*|vaučer*)',
      '(čestitamo|čestitke) … (nagrad*|pobed*|izvučen*|osvoji*|dobitnik*|izabran*)', '(preuz*|podig*) (svoju |vašu |)nagrad*',
    ],
    donation: [
      '(donira*|pokloni*|donacij*) … (imovin*|bogatstv*|milion*|moj novac|svoj novac)',
      '(dobrotvorn*|humanitarn*|siročad*|sirotiš*) … (fond*|nov*|milion*|imovin*|donira*|iznos*)',
    ],
    secrecy: [
      '(strogo|potpuno|krajnje) (poverljiv*|tajn*)', '(čuva*|sačuva*|drž*|zadrž*) … (u tajnosti|poverljivost*|kao tajnu|tajnost)',
      '(nikome|nikom) (ne |nemojte ) (govor*|prič*|pominj*|otkri*)', '(ostane|ostaje|ostati|samo|neka bude) između nas',
    ],
    'trust-plea': [
      '(pošten*|poverljiv*|pouzdan*|iskren*) (osob*|čov(j|)ek*|partner*|stran*) … (sredst*|nov*|fond*|preba*|prenes*|invest*|pomo*|inostran*|podel*)',
      '(mogu li|da li mogu) (da |) (vam |) (verujem|imam poverenja|se pouzdam|vjerovati)',
      '(iznenadi*|začudi*|iznenađ*) … (pism*|poruk*|mejl*|mail*|ne poznaje*)', '(iako|mada) se (ne poznajemo|nikada nismo sreli)',
    ],
    'sad-story': [
      '(bolujem|obolela|oboleo|patim|umirem|bolestan|bolesna) … (rak|raka|karcinom*|neizlečiv*|teške bolesti)',
      '(lekar*) … (mesec* života|nedelj* života|daju|još nekoliko)', '(sam|kao) (udovica|siroče|izbeglica)', '(nakon|posle) smrti (mog |) (muža|supruga|oca)',
    ],
    'religious-appeal': [
      '(bog|gospod) (vas|te|vam|neka vas) (blagoslov*|nagradi*|čuva*)', '(neka vas bog|bog vas) (blagoslov*|čuva*)', 'u ime (boga|isusa|svevišnjeg|svemogućeg)',
    ],
    'dear-friend': ['(drag*|poštovan*) (prijatelj*|voljen*|korisni* fonda|brate u)'],
    'personal-details-ask': [
      '(pošaljite|dostavite|navedite|napišite) … (puno ime|ime i prezime|vaše puno ime) … (adres*|starost*|godin*|zanimanj*|telefon*|račun*|pasoš*)',
    ],
    'contact-details-ask': [
      '(pošaljite|dajte|javite|napišite|ostavite|dostavite) (mi |) … (vaše ime|puno ime|svoje ime|broj telefona|telefonski broj)',
      '(pošaljite|dajte|javite|napišite|ostavite|dostavite) (mi |) … (mobilni broj|broj mobilnog|vaš broj)',
    ],
    'call-in-order': [
      '(pozovem|pozvati|pozvaću|nazovem|telefonom) … (porudžbin*|poručim|naručim|karticu|kartice)', '(ime i (broj|telefon*)) … (pozov*|pozva*|poruč*|naruč*)',
    ],
    'price-no-object': [
      '(cena|cijena|novac|budžet) (nije problem|nije bitna|nije važna|nije bitan|ne igra ulogu|nije prepreka)',
      '(slažem*|prihvatam*|saglasni*) (se |smo |)(sa |)(svim|sve) (vašim |vaše |)(uslovima|uslove|cenama|cene)',
    ],
    'advance-fee': [
      '(unapred) (platite|uplatite|platiti|uplatiti) … (taks*|naknad*|trošk*)',
      '(registracion*|notarsk*|administrativn*|aktivacion*) (taks*|naknad*|trošk*) … (vraćen*|povrat*|biće|oslob*)',
      '(taks*|naknad*|trošk*) (za |)(registracij*|notar*|beležnik*|obrad*|legalizacij*|aktivacij*) … (unapred|plati*|uplat*|vrati*|ugovor*)',
      '(taks*|naknad*|trošk*) (za |)(tendersk*|administrativn*|over*|oslobađanj*) … (unapred|plati*|uplat*|vrati*|ugovor*)',
      '(registracion*|notarsk*|administrativn*|aktivacion*) (taks*|naknad*|trošk*) … (unapred|plati*|uplat*|vrat*|ugovor*)',
      '(platiti|uplatiti|platite|uplatite) … (taksu|naknadu|takse) … (unapred|oslob*|pre|ugovor*)',
    ],
    'tender-award': [
      '(vaša (firma|kompanija)|vaše preduzeće) … (izabran*|odabran*|odobren*|kvalifikovan*) … (tender*|ugovor*|projekat|projekt*|dobavljač*|nabavk*|isporuk*)',
      '(ugovor*|posao|nabavk*) … (ministarstv*|vlad*) … (bez tendera|vaš* firm*|proviz*|milion*)',
    ],
    'credential-ask': [
      '(potvrdite|proverite|ažurirajte|verifikujte|potvrditi|ažurirati) (svoj |svoju |svoje |vaš |vašu |vaše |)(nalog*|račun*|lozink*|identitet*|podatke)',
      '(potvrdite|proverite|ažurirajte|verifikujte|potvrditi|ažurirati) (svoj |svoju |svoje |vaš |vašu |vaše |)(sanduče|mejl|karticu|lične podatke)',
      '(prijavite se|ulogujte se|prijava|prijavite) … (mejl*|e-mail*|lozink*|link*|dokument*|nalog*|preuz*|sanduč*)',
      '(unesite|upišite|ukucajte|dostavite) … (lozinku|pin|podatke za prijavu|podatke kartice|broj kartice|podatke sa kartice|podatke o kartici)',
      '(kod*) … (sms*|iz poruke) … (unes*|pošalj*|reci*)', '(pošaljite|pošalji|prosledi) mi (taj |) kod', '(korisničko ime i lozink*)',
    ],
    'account-threat': [
      '(nalog*|sanduč*|pristup*|kartic*|profil*|račun*) … (će biti|biće|je bio|je bila|je|su) (blokiran*|suspendovan*|deaktiviran*|ugašen*|obrisan*)',
      '(nalog*|sanduč*|pristup*|kartic*|profil*|račun*) … (će biti|biće|je bio|je bila|je|su) (ograničen*|zatvoren*|onemogućen*|zaključan*)',
      '(sanduč*|prostor*|kvot*|memorij*) … (pun|puno|skoro pun|prekoračen*|popunjen*)', '(lozink*) … (ističe|istekla|isteći|prestaje da važi)',
      '(neobičn*|sumnjiv*|neovlašćen*) (aktivnost*|prijav*|transakcij*|pristup*)', '(neisporučen*|zadržan*) (poruk*|mejlov*)',
    ],
    'parcel-lure': [
      '(paket*|pošiljk*) … (zadržan*|čeka|nije mogla biti|nije mogao biti|nije bilo moguće) … (adres*|uplat*|potvrd*|link*|klik*)',
      '(paket*|pošiljk*) … (zadržan*|čeka|nije mogla biti|nije mogao biti|nije bilo moguće) … (carin*|taks*|doplat*|trošk*|plati*)',
      '(paket*|pošiljk*) … (zaustavljen*|nismo mogli|nije isporučen*) … (adres*|uplat*|potvrd*|link*|klik*|carin*|taks*|doplat*|trošk*|plati*)',
      '(nismo uspeli|nismo mogli) (da |) (isporuč*|dostav*|uruč*) … (paket*|pošiljk*)',
      '(potvrdite|ažurirajte) (svoju |vašu |)adresu … (paket*|link*|pošiljk*|klik*|isporuk*)',
      '(platite|uplatite|doplatite) … (carin*|dostav*|poštarin*|taks*|trošk*) … (paket*|pošiljk*|link*|klik*)',
    ],
    'document-lure': [
      '(pogleda*|otvori*|preuzm*|preuzim*|vidi*) … (dokument*|faktur*|fajl*|porudžbin*) … (klik*|link*|lozink*|prijav*|dugme*)',
      '(klikn*) … (dokument*|faktur*|fajl*|glasovn*)', '(podeljen*|zaštićen*|šifrovan*) (dokument|fajl)',
    ],
    'payment-lure': [
      '(vaše|vaša) (plaćanj*|uplat*|kartic*|pretplat*) … (nije uspe*|odbijen*|neuspeš*|ističe|istekla|automatski obnov*)',
      '(povraćaj*) (poreza|preplate) … (klik*|link*|obraz*|kartic*)',
    ],
    'deadline-threat': [
      '(24|48|72|12) (sata|sati|h|časa|časova) … (u suprotnom|inače|biće|će biti|blokir*|obrisa*|zatvor*|vra*|izgub*)',
      '(u suprotnom|u protivnom|inače) … (blokiran*|obrisan*|zatvoren*|nalog|izgub*|vraćen*|zaključan*|suspendovan*|biće)',
    ],
    'invitation-letter': ['(pozivn* pism*|poslovn* viz*|garantno pismo za vizu)', '(poziv*|pozivn*) … (viz|vize|vizu|ambasad*|konzulat*)'],
    extortion: [
      '(snimi*|snimak|snimci) … (kamer*|uređaj*) … (bitcoin*|bitkoin*|plati*|evr*|kontakt*|pošalj*)',
      '(hakova*|provalio|imam pristup|dobio pristup) … (tvom|tvoj*|vaš*) (uređaj*|računar*|kamer*|mejl*|nalog*)',
      '(plati*|pošalj*) … (bitcoin*|bitkoin*) … (inače|objav*|snim*|kontakt*)',
    ],
    'credit-boast': [
      '(odlič*|dob*|jak*|visok*|stabiln*) (bonitet*|kreditni rejting|finansijsk* stanj*|finansijsk* situacij*|kreditn* sposobnost*)',
      '(bonitet*|reference) … (odlič*|na zahtev|bankarsk*)',
    ],
    'third-party-delivery': [
      '(privremen*|iznajmljen*|ekstern*) (skladišt*|magacin*)',
      '(adres*) … (javljamo|šaljemo|pošaljemo|dostavljamo|javićemo|poslaćemo) (vam |) (kasnije|naknadno)',
      '(nemojte|ne) (slati|isporučivati|šaljite) … (sedišt*|kancelarij*|upravu)',
    ],
    'samples-sent-demand': [
      '(uzor*) … (kurirsk*|dhl|fedex|brzom poštom|ekspresno) … (na adresu|kasnije|o vašem trošku|besplatno)',
      '(pošaljite) … (uzor*) … (adresu (šaljemo|javljamo|ćemo)|o vašem trošku)',
    ],
    'investment-talk': [
      '(investira*|ulaga*|ulož*|finansira*) … (u vašu firmu|u vašoj zemlji|u vašu zemlju|u vaš projekat|u vaš posao|vaše poslovanje)',
      '(moj|moji|naš|naši) (klijent*|investitor*) … (želi|žele|traži|traže) … (investira*|ulaga*|ulož*|finansira*)',
    ],

    // Spam.
    'seo-offer': [
      '(seo) (optimizacij*|uslug*|analiz*|paket*|agencij*|stručnja*|audit*)', '(optimizacij*) (sajta|sajtova|web sajta|za pretraživač*|za google)',
      '(prv* (stran*|mest*)|top 10|bolj* pozicij*|viš* pozicij*) … (google*|gugl*|pretraživač*|pretrag*)',
      '(poveć*|poboljš*|više) … (poset*|saobraćaj*|vidljivost*|pozicij*) … (sajt*|google*|gugl*|prodavnic*)', '(bekl(i|)nk*|povratn* link*)',
    ],
    'web-design-offer': [
      '(izrad*|izrađujemo|pravimo|redizajn*|dizajnira*|kreira*|razvoj*) (modern* |profesionaln* |nov* |vaš* |)(sajt*|web sajt*|veb sajt*|internet prodavnic*)',
      '(izrad*|izrađujemo|pravimo|redizajn*|dizajnira*|kreira*|razvoj*) (modern* |profesionaln* |nov* |vaš* |)(online prodavnic*)',
      '(izrad*|izrađujemo|pravimo|redizajn*|dizajnira*|kreira*|razvoj*) (modern* |profesionaln* |nov* |vaš* |)(mobiln* aplikacij*|web stran*)',
      '(nov|moderan|profesionalan) (sajt|web sajt|veb sajt) (za vas|za samo|već od|za vaš*|po povoljn*)',
    ],
    'marketing-offer': [
      '(reklamn*|marketinšk*|digitaln*) (agencij*|uslug*|kampanj*|marketing*|paket*)',
      '(vođenje|upravljanje|vodimo) (društvenih mreža|profila|google oglasa|instagram*|facebook*|vaše društvene)',
      '(više|nove|dove*|prive*) (novih |)(klijenata|klijente|kupaca|kupce|upita|pratilaca) (za vaš*|mesečno|svak*|preko|putem)',
    ],
    'contact-list-offer': [
      '(baz* podataka|bazu|spisak) (firmi|e-mail*|mejl*|kontakata|uvoznika|kupaca) … (prodaj*|nudi*|kup*|cen*|ažur*|proveren*)',
      '(nudimo|prodajemo) … (baz* podataka|bazu|spisak) … (kontak*|firm*|mejl*|adres*)',
    ],
    'loan-offer': [
      '(nudimo|nudim|odobravamo|dajemo|dajem) … (pozajmic*|kredit*|zaj(a|)m*|finansiranj*)',
      '(potreban|potrebna|potrebno|tražite|treba|trebaju) (li |) (vam |) … (pozajmic*|kredit*|brz novac|zajam|hitan novac|finansiranj*)',
      '(pozajmic*|kredit*|zajam) … (kamat*|bez žiran*|bez jemc*|odmah|za 24 sata|brzo odobr*|bez zaloga)',
      '(privatni zajmodavac|gotovinski krediti odmah|brze pozajmice)',
    ],
    gambling: [
      '(online kazino|onlajn kazino|kazino bonus|kladionic*|besplatn* spinov*|besplatnih okretaja)',
      '(slot igre|slotovi online|bonus dobrodošlice|sportsko klađenje)',
    ],
    'crypto-promotion': [
      '(invest*|ulož*|ulaž*|zaradi*|zarađ*|profit*|trgov*) … (bitcoin*|bitkoin*|kriptovalut*|kripto|usdt|forex)',
      '(zagarantovan*|garantovan*|dnevn*|pasiv*) (profit*|zarad*|prihod*|prinos*|dobit*)',
      '(bitcoin*|bitkoin*|kriptovalut*) … (profit*|zarad*|prinos*|investi*|platform*)',
    ],
    'get-rich': [
      '(zaradite|zarađujte|zaradi|dodatna zarada|dodatni prihod) … (od kuće|online|onlajn|preko interneta|nedeljno|dnevno|mesečno)',
      '(finansijska sloboda|finansijsku slobodu|posao od kuće|rad od kuće)',
    ],
    'supplier-pitch': [
      '(mi smo|smo|naša firma je) (vodeći |direktni |kineski )*(proizvođač*|dobavljač*|izvozni*|fabrika) … (nudi*|kin*|tursk*|specijaliz*|proizvod*)',
      '(mi smo|smo|naša firma je) (turski |veliki |jedan od )*(proizvođač*|dobavljač*|izvozni*|fabrika) … (nudi*|kin*|tursk*|specijaliz*|proizvod*)',
      '(mi smo|smo|naša firma je) (vodeći |direktni |kineski )*(proizvođač*|dobavljač*|izvozni*|fabrika) … (godin*|iskustv*|kvalitet*|sa više)',
      '(mi smo|smo|naša firma je) (turski |veliki |jedan od )*(proizvođač*|dobavljač*|izvozni*|fabrika) … (godin*|iskustv*|kvalitet*|sa više)',
      '(proizvodimo i|proizvodi i) (izvoz*|prodaj*|isporuč*)',
      '(dozvolite|želimo|želeli bismo|želeo bih|hteli bismo) (da |) (vam |) … (predstavi*|ponudi*) … (naš*|firm*|proizvod*|asortiman*|ponud*|kompanij*)',
      '(naši glavni proizvodi|naši proizvodi su|naše cene su|naš asortiman obuhvata|naša ponuda obuhvata)',
      '(nudimo) … (konkurentn*|povoljn*|najbolj*|fabričk*) c(ij|)en*',
    ],
    'freight-offer': [
      '(mi smo|smo|naša) (špediters*|transportn*|logistič*|prevoznič*) (firma|kompanija|preduzeće|kuća)',
      '(nudimo|organizujemo|vršimo) … (međunarodn* transport*|međunarodn* prevoz*|špediters* uslug*|logističk* uslug*)',
      '(nudimo|organizujemo|vršimo) … (pomorsk* transport*|kontejnersk* transport*|carinsk* posredovanj*|prevoz robe)',
      '(povoljne|konkurentne) (vozarine|cene transporta|cene prevoza)',
    ],
    'service-pitch': [
      '(nudimo|pružamo|nudim|pružam|obavljamo) (vam |vašoj firmi |)(naše |profesionalne |kompletne |kvalitetne |sve |)(uslug*|konsalting*|prevođenj*)',
      '(nudimo|pružamo|nudim|pružam|obavljamo) (vam |vašoj firmi |)(naše |profesionalne |kompletne |kvalitetne |sve |)(knjigovodstv*|računovodstv*)',
      '(nudimo|pružamo|nudim|pružam|obavljamo) (vam |vašoj firmi |)(naše |profesionalne |kompletne |kvalitetne |sve |)(čišćenj*|faktoring*|sertifikacij*)',
      '(nudimo|pružamo|nudim|pružam|obavljamo) (vam |vašoj firmi |)(naše |profesionalne |kompletne |kvalitetne |sve |)(obuk*|regrutac*)',
      '(usluge) (iz oblasti|knjigovodstv*|prevođenj*|konsalting*|čišćenj*) … (nudi*|firm*|vaš*)', '(pomažemo) (firmama|preduzećima|preduzetnicima|kompanijama)',
    ],
    'membership-offer': [
      '(upis*|registr*|objav*|uvrst*) … (poslovni imenik|imenik firmi|katalog firmi|poslovni registar|poslovni adresar)',
      '(članstv*) (premium|zlatno|godišnje)',
    ],
    'event-promotion': [
      '(rezervišite|obezbedite) … (štand*|izložben* prostor*|mesto na|kart*)',
      '(pozivamo vas|poziv|prijavite se) … (vebinar*|webinar*|seminar*|konferencij*|obuk* za|radionic*)',
    ],
    'discount-talk': [
      '(popust*|akcij*|rasprodaj*|snižen*) … (do -|do 50|do 70|do 80|samo danas|ograničen*|poslednji dani)',
      '(kupite odmah|naručite odmah|ne propustite|ograničena ponuda|promo kod|besplatna proba)',
    ],
    'bulk-greeting': ['(poštovani|dragi|poštovana|draga) (korisni*|kupci|kupče|klijent*|vlasni*|preplatni*|pretplatni*|mušterij*)'],
    'call-to-click': [
      '(klikn*) … (ovde|ovd(j|)e|link*|dugme*|ispod)', '(posetite|registrujte se|preuzmite) … (sajt|odmah|danas|besplatno|ovde|sada)',
      '(platite|prijavite|potvrdite|otvorite|unesite|uplatite) … (linku|link|linka)',
    ],
    unsubscribe: [
      '(odjav*) (se |) … (newsletter*|list*|poruk*|prijem*|klik*|ovde|mejl*)', '(ne želite) … (da primate|primati|poruke|obaveštenja|prim*)',
      '(odgovorite|pošaljite) (sa |) (ne|stop|"ne"|"stop"|odjava)',
    ],
    'website-found': [
      '(posetil*|pregledal*|pogledal*|pogledao) (sam |smo |) (na |) (vaš|vašu|vašem) (sajt*|web*|veb*|internet stran*|stranicu|prodavnicu)',
      '(pregledao|naišl*|naišao|analiziral*) (sam |smo |) (na |) (vaš|vašu|vašem) (sajt*|web*|veb*|internet stran*|stranicu|prodavnicu)',
      '(primetio|primetil*|uočili) (sam|smo), da (vaš*|se vaš*|na vašem)', '(primetio|primetil*|uočili) … (vaš sajt|vašem sajtu|vaša firma|vaša stranica)',
    ],
    'meeting-push': [
      '(10|15|20|30)( |-)(minut*|min) (razgovor*|poziv*|sastan*|prezentacij*|vremena|onlajn)',
      '(zakaž*|dogovori*|zakazati) (za |) (kratak |kratki |)(razgovor|poziv|sastanak|termin|prezentaciju)',
    ],
    'job-matter': [
      '(prijavljujem se|konkurišem|prijava) (na |za )(radno mesto|posao|poziciju|konkurs|otvorenu poziciju)',
      '(biografij*|motivaciono pismo|cv) … (prilog*|prilaž*|šaljem)', '(prilog*|prilaž*|šaljem) … (biografij*|motivaciono pismo|moj cv)',
      '(tražim) (posao|zaposlenje|praksu)', '(slobodna radna mesta|otvorena radna mesta)',
    ],

    // Spying and collecting.
    'cost-breakdown-ask': [
      '(raščlanjen*|struktur*|kalkulacij*|specifikacij*) (proizvodnih |)(trošk*|cene koštanja|cijene koštanja)',
      '(proizvodn*) (cen*|cijen*) (po|vaš*|je|?|komada)', 'cen* koštanja',
      '(kolika|koliko|koja|koliki) (je |su |vam je |) (vaša marža|vašu maržu|vaši proizvodni troškovi|marža|vaš profit|proizvodni troškovi)',
      '(koliko) (plaćate|vas košta) (za |)(materijal*|sirovin*|rad|granulat*|izrada|komponent*|proizvodnja|radn*)',
    ],
    'supplier-ask': [
      '(ko|tko) (vam |je vaš |su vaši |) (snabdeva|isporučuje|dobavljač*) … (materijal*|sirovin*|komponent*|d(ij|)el*|vam|motor*|?|čelik*)',
      '(gde|gdje|od koga|odakle) (kupujete|nabavljate|uvozite|uzimate)', '(spisak|lista|imena|kontakt*|nazive) (vaših |)dobavljač*',
      '(vaši|vaših|vašim) dobavljač* … (sirovin*|materijal*|komponent*|čelik*|granulat*|?)',
    ],
    'customers-ask': [
      '(spisak|listu|lista|imena|kontakt*) (vaših |)(kupaca|klijenata|distributera)',
      '(ko su|koji su) (vaši |)(najveći |glavni |drugi |ostali |)(kupci|klijenti)',
      '(kome|za koga|za koje brendove|kojim firmama) (prodajete|isporučujete|proizvodite|izvozite)',
    ],
    'process-ask': [
      '(kako|na koji način) (tačno |) (proizvodite|pravite|izrađujete|teče proizvodnja|se proizvodi|izgleda proizvodnja)',
      '(proizvodn*|tehnološk*) (proces*|postup*) … (opiš*|detalj*|video*|snim*|mašin*|objasn*|?|kak*)',
      '(koje|kakve|koliko) (mašine|mašina|opremu|tehnologiju) (koristite|imate)',
      '(video|snimak|fotografije|slike) (iz |) (vaše |vašeg |)(proizvodnje|proizvodne linije|fabrike|pogona)',
    ],
    'capacity-ask': [
      'godišnji promet', '(proizvodn*|mesečn*|godišnj*) (kapacitet*)', '(koliko) (zaposlenih|radnika|proizvodnih linija|linija|smena) (imate|radi|je)',
      '(godišnji|vaš|koliki je) (godišnji |vaš |) (promet|prihod) (firme|godišnje|imate|?)',
    ],
    'formula-ask': [
      '(tačan|tačnu|tačna|precizn*|detaljn*) (sastav*|receptur*|razmer* mešanja|odnos* mešanja)', '(receptur*) (proizvoda|smeše|vašeg|za vaš*|vaših)',
      '(odnos|udeo|doziranje) (mešanja|smeše|sastojaka|aditiv*|dodatak*)',
    ],
    'no-purchase': [
      '(ne nameravam*|ne planiram*|nemamo nameru|nemam nameru|ne mislimo) … (kupi*|kupovati|naruči*|poruči*|kupovin*|nabavk*)',
      '(ovo nije|nije ovo) (upit|porudžbina|zahtev) (za kupovinu|za ponudu|nego|već|,)', '(uzor*|ponud*) (nam |mi |) (nije|nisu|ne) (potreb*|treba*)',
      '(samo|isključivo) (radi poređenja|za poređenje|u istraživačke svrhe|za potrebe istraživanja|informativno)',
    ],
    'survey-talk': [
      '(anket*|upitnik*) … (popun*|minut*|učestv*|proizvođač*|firm*|odgovor*|istraživ*|pitanj*)',
      '(istraživanj*|analiz*|studij*) (tržišta|industrije|konkurencije|grane)',
      '(diplomsk*|master|magistarsk*|doktorsk*|seminarsk*) (rad|rada|tez*|disertacij*)',
      '(student*|doktorand*) … (univerzitet*|fakultet*|ekonomsk*|mašinsk*|godin*)',
    ],
    'identity-withheld': [
      '(ime*|naziv*) … (ne smemo|ne možemo|zasad ne) (da |) (naved*|otkri*|kaž*)',
      '(ime|naziv|identitet) (našeg |moje |naše |) (naručioca|klijenta|firme|kupca) … (kasnije|ne mož*|poverljiv*|ne sme*)',
      '(ugovor*|sporazum*) o (poverljivosti|neotkrivanju|tajnosti) … (ime*|naručioc*|klijent*|otkri*)',
    ],
  }),
} satisfies PhrasePack
