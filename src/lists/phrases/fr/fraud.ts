import type { PhrasePack } from '../../concepts'

/** French: deceit for money, goods, documents or credentials. */
export const frFraud = {
  'fund-transfer': [
    '(transferer|transfert|virer|recevoir|rapatrier|deplacer) … (fonds|somme|argent|millions) … (votre compte|votre pays|etranger|millions)',
    '(somme|montant|fonds|depot) de … millions … (dollars|euros|usd|us|livres|fcfa)',
    'millions (de |d\')(dollars|euros|livres) … (heritage|compte|transf*|fonds|banque|depos*|coffre)',
    '(pourcentage|%|pour cent) … (pour vous|de la somme|des fonds|du fonds|pour votre aide|vous reviendr*)',
    'proposition (d\'affaire*|commerciale) … (millions|confidentiel*|mutuel*|fonds)', '(fonds|argent|compte) (bloque*|dormant*|non reclame*|gele*|abandonne*)',
    '(transferer|deplacer|investir|rapatrier|placer|debloquer) … (fonds|somme|millions|capital*|argent) … ' +
      '(vous|votre compte|votre pays|etranger*|beneficiaire*|par votre|pourcentage|%)',
    '(transaction|affaire|transfert|operation) … (sans risque*|sans aucun risque|100% sur|100% sans|legale) … (million*|pourcent*|%|banque|fonds|' +
      'argent|somme)',
  ],
  inheritance: [
    '(plus proche parent|parent le plus proche|proche parent)', '(client|epoux|mari|deposant) (defunt|decede)',
    '(mon|ma|notre) (defunt*|feu) (mari|epoux|pere|mere|client|oncle)',
    '(heritage|succession|testament|legs) … (millions|fonds|beneficiaire*|reclam*|banque|heritier*|somme)',
    '(decede*|mort*) … sans (laisser d\'|)(heritier*|testament|beneficiaire*)', '(beneficiaire|heritier) (de la|des|de ces|de cette) (fonds|succession|somme)',
    'meme nom de famille',
    '(mort*|decede*|disparu*|perdu la vie|peri) … (accident|avion|covid|infarctus|seisme|tsunami|maladie|crash) … ' +
      '(heritier*|fonds|millions|compte|depos*|testament|famille)',
  ],
  'prize-win': [
    '(vous avez|vous venez de) (gagne*|remporte*) … (lot|prix|euros|loterie|somme|iphone|cadeau|carte|tirage)',
    '(gagnant|heureux gagnant|laureat) … (loterie|tirage|tombola|lot|euros|microsoft|prix)',
    '(reclamer|recuperer|retirer|recevoir) votre (lot|gain*|prix|cadeau|recompense)',
    '(votre adresse|votre email|votre e-mail|votre numero) … (tire* au sort|gagnant*|selectionne*)',
    'felicitations … (gagne*|gagnant|selectionne* pour recevoir|lot|tirage)', 'loterie (internationale|nationale)',
    '(votre) (adresse|email|e-mail|numero|entreprise|compte) … (selectionne*|gagnant*|tire* au sort|retenu*) … ' +
      '(prix|euros|dollars|usd|loterie|bonus|€|indemnisation|lot|fcfa)',
    '(vous avez ete|vous etes|a ete) (selectionne*|choisi*|tire* au sort|l\'heureux|le gagnant|la gagnante|gagnant*) … ' +
      '(prix|tirage|loterie|cadeau|iphone|bon d\'achat|don|bonus|indemnisation|lot)',
    '(votre|ton) (adresse|email|e-mail|adresse mail|adresse email|adresse electronique|numero|id) … (a ete|est|fut) (selectionne*|choisi*|tire*|' +
      'gagnant*|retenu*)',
  ],
  donation: [
    '(faire don|faire un don|donation|leguer|don) … (ma fortune|mes biens|mon argent|millions|mon heritage|euros|la somme)',
    '(oeuvres|oeuvre) (de charite|caritatives|de bienfaisance) … (fonds|argent|somme|don|fortune)',
    '(orphelinat*|orphelins|veuves|demunis) … (fonds|argent|don|fortune|heritage|somme)', 'don (humanitaire|financier) … (euros|somme|fonds)',
    '(don|donner|offrir|leguer|faire don|fais don|donation) … (millions|fortune|mon argent|mes biens|€|euros|usd|dollars|heritage|fcfa) … ' +
      '(vous|charite|pauvres|orphelins|demunis|personne*|oeuvre*|choisi*)',
    '(fortune|argent|heritage|fonds|biens) … (oeuvres de charite|oeuvre de dieu|les pauvres|orphelins|orphelinat*|demunis|necessiteux)',
    '(don|donation|somme|aide) (de|d\'un montant de|d\'une valeur de|a hauteur de) … (€|euros|dollars|usd|eur|million*) … (vous|votre|contact*|repond*|' +
      'reclam*|beneficiaire*) … (choisi*|selectionne*|fait don|recevoir|legue*|offert*|reclam*|beneficiaire*|don)',
    '(je vous|nous vous|vous) (fais|faisons|ai fait|avons fait|legue|leguons) (don|un don|la donation|une donation)',
    '(gagnant*|gagne*) … (loterie|loto|jackpot|euromillions|powerball|super cagnotte|mega millions) … (don*|offr*|partag*|charit*|caritati*|distribu*|' +
      'million*)',
  ],
  'sad-story': [
    '(cancer|tumeur|maladie (incurable|en phase terminale|grave)|leucemie|phase terminale) … ' +
      '(jours|mois|vie|vivre|hopital|medecin*|diagnostic*|mour*|condamn*|lit)',
  ],
  'bank-insider': [
    '(je suis|je m\'appelle|mon nom est) … (directeur|directrice|gestionnaire|auditeur*|comptable|fonctionnaire|cadre|employe*|responsable) ' +
      '(de |d\'|a la |dans |du |des |)(une |la |l\'|)(banque|departement d\'audit|service d\'audit|service des comptes|service credit|' +
      'service des transferts|departement des operations etrangeres|bank)',
    '(avocat|maitre|notaire|huissier|executeur) … (du defunt|de la defunte|mon client decede|mon defunt client|feu mon client|testamentaire|' +
      'de la succession)',
    '(affaire|proposition|transaction|operation) … (interet mutuel|benefice mutuel|profit mutuel|avantage mutuel|benefique pour nous deux|' +
      'sans risque*|100% sur*|mutuellement benefique)',
    '(directeur|directrice|auditeur|gestionnaire|comptable|chef|responsable) … (banque) … (proposition|client decede|defunt|million*|somme|compte ' +
      'dormant|heritier*)',
  ],
  secrecy: [
    '(garder|gardez|tenir|maintenir|rester) … (secret|confidentiel|confidentielle|sous silence|confidentialite|la discretion)',
    '(strictement|absolument|hautement|totalement) (confidentiel*|secret*)',
    '(n\'en parle*|ne parlez|ne dites|ne le dites|ne divulgu*|ne revel*) … (personne|a quiconque|autres|tiers|collegues)',
    '(reste|rester|restera|que cela reste) entre nous', '(la plus grande|plus stricte|grande|totale|absolue|extreme) (discretion|confidentialite)',
    '(n\'en parlez|ne parlez|ne dites|ne divulguez|ne mentionnez|ne revelez|ne partagez|n\'en dites) (pas |rien |) … ' +
      '(personne|quiconque|autres personnes|tiers|collegues|famille|banque)',
  ],
  'trust-plea': [
    '(personne|partenaire|quelqu\'un|associe|etranger) (honnete|de confiance|digne de confiance|fiable|de bonne foi|serieu* et honnete)',
    '(puis-je|je peux|pourrai-je|je puisse) (vous faire|avoir) confiance', '(je vous fais|j\'ai) confiance … (fonds|affaire|somme|dieu|argent|transaction)',
    '(surpris*|surprise|etonne*) … (recevoir|lettre|message|courrier|connaiss*)',
    '(bien que|meme si) (nous ne nous connaissons|nous ne nous connaissions|vous ne me connaissez|vous ne me connaissiez) pas',
    'besoin de votre (aide|assistance|collaboration) … (transf*|fonds|argent|investi*|somme|reclam*)',
    '(obtenu|trouve|eu) (votre (contact|adresse|email|e-mail|coordonnees|profil)) … (internet|recherche*|confian*|priere*|annuaire)',
    '(je cherche|j\'ai besoin d\'|je veux|nous cherchons|je recherche|a la recherche d\')(une |un |)(personne|associe|partenaire|quelqu\'un|etranger) … ' +
      '(confiance|fiable|honnete*|dieu|transferer|fonds|investir|gerer)',
    '(je sais que|bien que|meme si|malgre que) (nous ne nous connaiss*|vous ne me connaiss*|nous ne nous sommes jamais|nous soyons inconnu*|' +
      'ceci puisse|ce message (peut|puisse|pourra*) (vous |)(surprendre|paraitre))',
    '(pourra*|peut|va|risque de) (vous |)(surprendre|etonner|paraitre (etrange|surprenant)) … ' +
      '(lettre|message|mail|courrier|contact*|connaiss*|proposition)*',
  ],
  'personal-details-ask': [
    '(envo*|fourni*|indiqu*|rempli*|confirm*|transm*|communiqu*) … (nom complet|noms et prenoms|nom et prenom*|informations personnelles) … ' +
      '(age|profession|date de naissance|sexe|situation matrimoniale|compte bancaire|coordonnees bancaires|passeport|piece d\'identite)',
    '(nom complet|noms et prenoms|nom et prenom*) … (age|profession|sexe|situation matrimoniale|etat civil) … ' +
      '(telephone|pays|adresse|banque|compte|revenu*|identite)',
  ],
  'advance-fee': [
    'frais (d\'ouverture|de constitution) (de |du )dossier',
    '(frais|honoraires|droits|taxe|cout) (de |d\'|du )(dossier|enregistrement|inscription|notaire|traitement|legalisation|activation|deblocage|' +
      'certification|transfert|agrement|assurance|visite technique) … (avant|payer|regler|prealable*|verser|avance|rembours*|western|mandat|contrat|' +
      'fournisseur)',
    '(payer|regler|verser|vous acquitter|s\'acquitter) … (frais|droits|taxe) (de|d\'|notari*|administratif*|legaux)',
    '(frais|cout|achat|acquisition) … (dossier|cahier) (d\'appel d\'offres|des charges)',
    '(taxe|frais|droits) … (pour (liberer|debloquer)|liberation|deblocage) (les |des |du |le |)(fonds|colis)',
    '(payer|regler|verser|deposer|envoyer|couvrir|acquitter|avancer) … (frais|taxe|taxes|droits|cout|couts|honoraires|caution|assurance|timbre*) ' +
      '(de |d\'|du |des |administratif*|legaux|notarie*|consulaire*)(dossier|enregistrement|inscription|traitement|transfert|deblocage|liberation|' +
      'legalisation|notaire|certificat*|certification|inspection|contrat|appel d\'offres|activation|ouverture|homologation|livraison|decaissement|' +
      'avocat|attestation|marche)',
    '(frais|taxe|droits|caution) (de |d\')(dossier|enregistrement|inscription|traitement|deblocage|liberation|legalisation|certification|homologation|' +
      'participation|timbre*|soumission|agrement) … (usd|us$|$|€|euros|dollars|fcfa|remboursable*|western|fournisseur*|s\'eleve*|a payer)',
    '(avant de|avant|pour) (recevoir|debloquer|liberer|traiter|envoyer|transferer|attribuer|signer|decaisser|livrer|la signature|le deblocage) … ' +
      '(devez|devrez|il faut|il faudra|necessaire|est requis) (de |)(payer|verser|deposer|envoyer|regler|un paiement|vous acquitter)',
    '(dossier|cahier des charges|documents|formulaire) (d\'appel d\'offres|du marche|du concours|de soumission|d\'agrement fournisseur*) … ' +
      '(achat|achet*|pay*|cout*|usd|€|prix|fcfa|frais)',
  ],
  'tender-award': [
    '(retenu|selectionne|choisi|designe) votre (honorable |estimee |)(societe|entreprise|compagnie) … ' +
      '(marche|contrat|appel d\'offres|fourniture|livraison|projet)',
    'marche de gre a gre',
    '(votre (societe|entreprise|compagnie)) (a ete|est|fut) (selectionnee|preselectionnee|retenue|choisie|agreee|approuvee) … ' +
      '(marche|contrat|appel d\'offres|fourniture|projet|fournisseur*|livraison)',
    '(attribution|attribue|adjudication) … (marche|contrat|appel d\'offres) … (votre societe|votre entreprise|ministere|gre a gre|millions|faveur)',
    '(marche|contrat) de (gre a gre|fourniture) … (ministere|etat|gouvernement|votre societe|cedeao|uemoa)',
    '(cedeao|uemoa) … (marche|contrat|appel d\'offres|fourniture|fonds)',
    '(votre|vos) (societe|entreprise|compagnie|firme|structure) (a ete|est|fut) ' +
      '(selectionne*|preselectionne*|choisie|approuvee|adjudicataire|retenue|prequalifiee) … ' +
      '(contrat|appel d\'offres|fournitur*|projet|marche|commande|ministere|gouvernement|fournir)',
    '(nous avons le plaisir|felicitations|honneur de vous informer) … (votre societe|votre entreprise|votre structure) … ' +
      '(selectionne*|choisie|adjudicataire|approuvee|retenue)',
    '(contrat|appel d\'offres|marche|projet|fourniture) … (millions|ministere|gouvernement|onu|cedeao|uemoa|cemac|union africaine) … ' +
      '(attribu*|approuve*|selectionne*|retenu*|votre societe|votre entreprise)',
  ],
  'public-buyer-claim': [
    '(au nom|pour le compte|mandate* par|je represente|agent accredite|consultant) ' +
      '(du |de la |de l\'|des |de |le |la |aupres du |par le )(gouvernement|ministere|onu|nations unies|cedeao|uemoa|union africaine|banque mondiale|' +
      'presidence|comite (d\'achat*|des marches))',
    '(gouvernement|ministere|nations unies|onu|cedeao|uemoa|union africaine|banque mondiale|croix rouge|croix-rouge|unicef) … ' +
      '(souhaite|veut|a besoin|desire|achetera|a approuve|achat de|acquisition de|fourniture de|lance un)',
  ],
  'commission-offer': [
    '(commission|pourcentage) (pour|sera pour|serait pour|de) (vous|moi|nous comme intermediaire*|le comite|les responsables|le directeur|' +
      'l\'intermediaire|mon intervention)',
  ],
  'card-question': [
    '(acceptez-vous|vous acceptez|acceptez vous|prenez-vous) … (carte*|visa|mastercard|cb)',
    '(puis-je|peut-on|je peux|je voudrais|je souhaite|possible de) (payer|regler) … (carte|cb|visa)', '(paiement|reglement) par (carte|cb)',
    '(quelles|quel type de) cartes … (acceptez|prenez)',
    '(quelles|quelle|quel type de|quels types de|quel genre de) (cartes|carte|cartes bancaires) (de credit|bancaire*|de debit|bleue|) … ' +
      '(acceptez|prenez|accepte|sont accept*|utilis*|trait*)',
    '(acceptez-vous|vous acceptez|acceptez vous|accepte-t-on|accepte t on|acceptez|prenez-vous) ' +
      '(les |le |des |un |)(paiement* |reglement* |)(par |avec |)(la |les |des |ma |une |)(carte*|cb|visa|mastercard|master card|amex)',
    '(payer|paye|paie|paierai|regler|reglerai|reglement|paiement|achat) (en ligne |le tout |)(par|avec|via) (ma |une |la |notre |) ' +
      '(carte|cartes|cb|visa|mastercard|american express|amex)',
  ],
  'card-abuse': [
    '(plusieurs|differentes|deux|trois|autre) cartes … (repartir|debit*|diviser|montant|pai*|preleve*)',
    '(repartir|diviser|repartissez|divisez) … (paiement|montant|total|reglement) … cartes',
    '(envoie|envoyer|enverrai|communique|donne) … (numeros|details|coordonnees) de (ma |mes |la |)carte*',
    '(donne|donnerai|envoie|enverrai|enverrons|transmets|transmettrai|communiquerai|fournirai) (les |le |tous les |mes |) ' +
      '(numeros|numero|details|coordonnees|informations|infos) … (carte|cartes|cvv|expiration|cryptogramme|pour (debiter|prelever))',
    '(numero|numeros|coordonnees|details) de (ma|mes|la|l\'autre|une autre) (carte|cartes) … ' +
      '(cvv|cryptogramme|code de securite|expiration|pour debiter|pour le paiement|pour prelever)',
  ],
  'own-shipper': [
    '(mon|ma|notre) (transporteur|transitaire|agent de (transit|transport|livraison)|livreur|societe de transport|compagnie de transport|' +
      'agent maritime|agence de livraison|coursier) … (recuper*|enlever*|enlevement|passera|viendra|chercher|prendra|contactera)',
    '(transporteur|transitaire|coursier) (prive|personnel|de confiance) … (recuper*|enlev*|passera|viendra)',
    '(enleve*|recupere*) par (mon|notre) (transporteur|transitaire|agent|coursier)',
    '(mon|ma|notre|un|une|propre|le|mes) (transporteur|transitaire|agent de transport|agent de fret|agent de livraison|agent|coursier|chauffeur|' +
      'demenageur*|agence de transport|agence de transit|societe de demenagement|societe de livraison|societe de transit|affreteur|compagnie de fret|' +
      'freight forwarder) … (recuper*|enlev*|cherch*|passer*|prendr*|viendr*|collect*|charger*|ramass*|s\'occupera)',
    '(recuper*|enlev*|collect*|ramass*|prendr*) (la |le |les |ma |) (marchandise*|commande|produits|colis|articles|cartons|cargaison) … ' +
      '(mon|ma|notre|un|le) (transporteur|transitaire|agent|coursier|chauffeur|demenageur|societe de transport)',
    '(j\'ai|nous avons|j\'utiliserai|nous utiliserons|je passe par) (mon |un |notre |mon propre |notre propre |) ' +
      '(transporteur|transitaire|agent de (transport|fret|livraison)|coursier|affreteur) (qui|pour|prive|de confiance|,|.)',
  ],
  'third-party-charge': [
    '(payer|payez|envoyer|envoyez|verser|versez|transferer|virer|reverser|reversez) … ' +
      '(au|a mon|a ma|a la|a notre) (transporteur|transitaire|agent|societe de transport|livreur|coursier) … ' +
      '(western|mandat|compte|especes|exces|surplus|difference|reste|a ma place|de ma part|commission|en mon nom)',
    '(debitez|ajoutez|incluez|prelevez|facturez) … (transporteur|transitaire|agent de transport|coursier) … ' +
      '(carte|pai*|pay*|envo*|commission|revers*|pourboire)',
    '(n\'accepte*|ne prend*) pas … carte* … (transporteur|transitaire|agent|revers*|lui)',
    '(debit*|ajout*|inclu*|prelev*|charg*|factur*) … (transport|transporteur|agent*|coursier|chauffeur|transitaire|livreur|fret) … ' +
      '(transfer*|vers*|envoy*|remet*|pay*|western|especes|en mon nom|a mon nom|pour moi|de ma part|vir*|revers*)',
    '(verser|versez|remettre|remettez|passer|transferer|transferez|donner|envoyer|envoyez|payer|reverser|reversez|virer) … ' +
      '(argent|montant|difference|reste|somme|surplus|excedent|fonds|especes|solde) … ' +
      '(au|a mon|a ma|a notre|a la|a l\')(transporteur|transitaire|agent*|coursier|chauffeur|livreur|societe de transport|demenageur)',
    '(transporteur|transitaire|agent|coursier|chauffeur|livreur|societe de (transport|livraison|demenagement)) … ' +
      '(n\'accepte*|ne prend*|n\'a|ne dispose*|ne possede*|ne travaill*) (pas |) … (carte*|tpe|terminal)',
    '(en mon nom|de ma part|a ma place|pour mon compte) … (pay*|vers*|transf*|western|remet*|vir*|mandat) … ' +
      '(transporteur|transitaire|agent*|coursier|chauffeur|livreur)*',
    '(commission|pourboire|dedommagement|recompense|petit plus) (pour (le |vos |)(derangement|desagrement*|efforts|peine|service*|votre temps|' +
      'votre aide))',
  ],
  overpayment: [
    '(surplus|exces|excedent|trop-percu|trop percu|difference) … (renvo*|revers*|rembours*|restitu*|retourn*|envoyez|transfer*)',
    '(renvoyer|reverser|rembourser|restituer|retourner) (moi |)(le |la |l\')(surplus|exces|excedent|trop-percu|trop percu|difference)',
    '(cheque|paiement|virement) … (montant superieur|superieur au (prix|montant)|somme superieure|plus eleve que)',
    '(surplus|exces|excedent|difference|reste|trop-percu|ce qui reste) … (renvo*|revers*|rembours*|transf*|restitu*|vers* a|remet* a|envoy* a|' +
      'western union|mon agent|transporteur)',
    '(cheque|paiement|virement|versement) … (par erreur|en trop|montant superieur|plus eleve|superieur au|plus que le prix) … ' +
      '(renvo*|revers*|rembours*|transf*|restitu*|difference|surplus|agent|transporteur)',
    '(deduisez|retirez|prenez|gardez|retenez) (votre |le |la |l\'|)(argent|cout|part|montant|paiement|prix|du) … ' +
      '(envoy*|transf*|vers*|renvo*|reste|restant|difference|revers*)',
  ],
  cheque: [
    'cheque (de banque|certifie|bancaire|de caisse|de voyage)', '(payer|paiement|regler|reglement|paierai|reglerai|envoyer*) … par cheque',
    'mandat (cash|postal|international)', '(encaisse*|deposez) (le |ce )cheque',
    '(payer|paie|paierai|paierons|regler|envoyer|enverrai|enverrons|emettre) … ' +
      '(cheque (de banque|certifie|bancaire|d\'entreprise|de societe|visé)|mandat cash|money order|traite bancaire)',
  ],
  'untraceable-payment': [
    '(pay*|depos*|transfer*|envoy*) … (bitcoin|usdt|tether|cryptomonnaie*|crypto|trc20|binance)',
  ],
  'bank-change': [
    '(nous avons change|nous avons modifie|nous avons mis a jour|nous changeons|avons change de|notre societe a change) … ' +
      '(compte bancaire|banque|compte|coordonnees bancaires|rib|iban|domiciliation)',
    '(nos|notre|le|les) (compte|coordonnees|banque|rib|iban) (bancaire* |habituel* |precedent* |) (a |ont |est |sont |) (ete |) ' +
      '(change*|modifie*|mis a jour|mises a jour|remplace*|ferme*|cloture*)',
    '(informons|informer|informe|signalons|notifions|notifier|avis de|prendre note|veuillez noter|prenez note) ' +
      '(que |du |de |d\'|vous |)… (changement|modification|mise a jour|nouveau|nouvelles|nouvel) ' +
      '(de |d\'|)(nos |notre |du |des |)(compte|coordonnees|banque|rib|iban)',
    '(compte|banque|comptes) … (audit|controle fiscal|bloque*|gele*|suspendu*|inactif*|probleme* fisca*|ne peut recevoir|ne pouvons recevoir|ferme*|' +
      'cloture*|en cours de verification) … (nouve*|autre compte|paiement*|virement*|compte suivant|compte alternatif|filiale|autre rib)',
    'ne (faites|effectuez|virez|payez|versez|reglez|utilisez|envoyez|pas payer|pas virer|pas utiliser|plus utiliser|plus payer) ' +
      '(plus |pas |aucun |)… (ancien*|precedent*|habituel*) (compte|banque|rib|coordonnees)',
    '(payez|virez|versez|reglez|effectuez|faites|adressez|paiements doivent|paiement doit|effectuer|regler|virer) … ' +
      '(nouveau compte|autre compte|compte suivant|compte alternatif|compte de notre (filiale|succursale)|compte ci-dessous|compte ci-joint|' +
      'nouveau rib|nouvel iban|rib ci-joint)',
  ],
  'payment-claim': [
    '(ci-joint|ci joint|ci-jointe|vous trouverez|veuillez trouver|voir|ouvrir|telecharger|confirmez|en piece jointe) … ' +
      '(preuve|swift|avis|copie|bordereau|justificatif|recu|ordre) (de |du |d\'|)(paiement|virement|versement|reglement|swift|transfert|remise)',
    '(nous avons|j\'ai|a ete|avons) (deja |bien |ce jour |) (effectue*|fait|emis|procede au|envoye|vire|verse|regle|paye) … ' +
      '(paiement|virement|acompte|solde|50%|30%|facture|versement)',
  ],
  'credit-terms': [
    '(paiement|reglement|credit|payable|echeance|payer|reglerons|delai) (a|de|sous) (30|45|60|90|120) jours',
    '(30|45|60|90|120) jours (fin de mois|date de facture|net|nets|apres|de credit|fdm|date facture)',
    '(ligne|limite|plafond|conditions|facilites) de credit', 'compte en compte', 'paiement differe',
    '(credit|paiement|payer|reglement|facture|virement|payable) (a |de |sous |dans |) ' +
      '(trente|quarante-cinq|soixante|quatre-vingt-dix|30/60|30/60/90) jours',
    '(ouvrir|ouverture d\'|ouverture de|demander|demande d\'|formulaire d\'|demandons)(un |une |l\'|)(ouverture de compte|compte (client|fournisseur|' +
      'a credit|professionnel|pro)|ligne de credit|credit fournisseur|encours)',
    '(payer|paierons|reglerons|paiement|reglement) (apres|une fois|des) (reception|vente|la reception|vendu*|la vente|verification|livraison|' +
      'la livraison)',
  ],
  'credit-boast': [
    '(excellente*|bonne*|solide*|parfaite*|grande) (solvabilite|sante financiere|situation financiere|references (bancaires|commerciales)|cotation|' +
      'notation (financiere|de credit)|reputation (financiere|de paiement))',
    '(solidite|capacite|assise|solvabilite) (financiere|economique) … (groupe|societe|garanti*|entreprise)',
    'references (bancaires|commerciales) … (jointes|disposition|demande|fourn*)',
    '(assurance credit|assurance-credit|assures|couverts|garantis) … (coface|euler|atradius|allianz)', 'cotation (banque de france|coface)',
    '(notre groupe|notre enseigne|leader de la grande distribution) … (magasins|hypermarches|chiffre d\'affaires)',
    '(solvabilite|solidite|serieux|prestige) (economique|financier*|commercial*|international*) … ' +
      '(paiement*|credit|fournisseur*|garanti*|entreprise|groupe|ans|toujours)',
  ],
  'price-no-object': [
    '(le |)prix (n\'est|ne sera|ne pose|n\'a) pas (un |de |)(probleme*|obstacle|important|d\'importance)',
    '(peu importe|quel que soit|qu\'importe) (le |votre |les )(prix|cout|tarif*)',
    '(nous acceptons|j\'accepte|d\'accord avec|nous sommes d\'accord avec) (toutes |tous |vos |votre |)(vos |les |)(conditions|prix|tarifs) … ' +
      '(sans|tout*|contrat|aucune|negoci*)',
    '(sans|pas besoin de|inutile de) (negocier|marchander|negociation|marchandage)', 'budget (illimite|sans limite|n\'est pas un probleme)',
    '(nous acceptons|j\'accepte|nous sommes d\'accord avec|d\'accord pour) (le |votre |les |n\'importe quel |tous les |toutes les |vos |) ' +
      '(prix|conditions|termes|tarifs) … (sans |pas besoin|signer|contrat|tout de suite|immediat*|negoci*)',
  ],
  'any-goods': [
    '(n\'importe (quel|quelle|quels)|tout) (modele|marque|type|produit|couleur|taille|article*) … ' +
      '(que vous avez|disponible*|en stock|convient|fera l\'affaire)',
    'n\'importe (quel|quelle|quels) (modele|marque|produit|couleur|quantite|reference)',
    '(ce que vous avez|tout ce que vous avez) (en stock|de disponible|disponible)', '(quelques|certains)(-uns|) (de |)vos (produits|articles)',
    '(peu importe|qu\'importe) (le modele|la marque|le type|la couleur|le produit)',
    '(acheter|commander|achat de|commande de|passer une commande de|acquerir) (quelques|certains|des uns|plusieurs|quelques-uns de|certains de) ' +
      '(de |) (vos |) (produits|articles|materiels|marchandises|equipements|choses|produit)',
    '(produits|articles|marchandises|modeles|tailles) (que vous avez|que vous auriez|dont vous disposez) ' +
      '(en (stock|magasin)|de disponible*|disponible*|actuellement|maintenant)',
    'n\'importe (quel|quelle|lequel|laquelle) (modele*|marque|type|produit|couleur|taille|article|quantite|)(que|convient|me|nous|disponible|en|fera|' +
      'va|est)*',
  ],
  'contact-details-ask': [
    '(envoyez-moi|envoyez|donnez-moi|donnez|transmettez-moi|communiquez-moi|communiquez|indiquez-moi|indiquez|fournissez|j\'ai besoin de|' +
      'repondez avec|merci de m\'envoyer) … (votre|vos) (nom complet|noms complets|nom et (votre |le |) ' +
      '(numero|telephone|portable|prenom)|numero (direct|personnel|prive|de portable)|telephone (direct|personnel|prive)|portable personnel)',
  ],
  'invitation-letter': [
    'lettre* d\'invitation', '(invitation) … (visa|ambassade|consulat) … (voyage|visite*|delegation|personnes|societe|affaires)',
    'visa (d\'affaires|schengen)', '(demande|obtention) de visa*',
    '(invitation|lettres d\'invitation|lettre d\'invitation) … (visa|visas|ambassade|consulat|voyag*|delegation|passeport*|membres|personnes)',
    '(obtenir|demander|solliciter|faire) (le|les|un|nos|notre|mon) (visa|visas) … ' +
      '(chine|votre pays|visite*|invitation|entreprise|usine|affaires|ambassade)',
  ],
  'sign-in-person': [
    '(sign*) (le |du |un |de |) (contrat|accord|marche) … (en personne|personnellement|en presentiel|dans nos (bureaux|locaux)|a notre siege|' +
      'face a face|physiquement)',
  ],
  'domain-scare': [
    '(enregistrer|enregistrement (de|des|du|d\'un|d\'une)|demande (de|des|du|d\'un|d\'une)) … ' +
      '(votre|vos|ces|le) (nom* de domaine|domaine*|marque|mot* cle*) … (chine|asie|tiers|autre (entreprise|societe)|cn|internet)',
    '(autre|une) (entreprise|societe) … (demande*|enregistr*|veut utiliser) … (domaine*|marque|mot cle|nom commercial) … ' +
      '(votre|vos|conflit|pdg|urgent|autoris*)',
  ],
  'credential-ask': [
    '(verifiez|verifier|confirmez|confirmer|validez|valider|actualisez|mettre a jour|mettez a jour) (votre|vos|les informations de votre) ' +
      '(compte|adresse e-mail|adresse mail|boite mail|mot de passe|identite|identifiants|messagerie|coordonnees bancaires|informations personnelles)',
    '(connectez-vous|identifiez-vous|authentifiez-vous|se connecter) … (adresse e-mail|mot de passe|compte|messagerie|lien|document|telecharger|' +
      'pour voir|ci-dessous)',
    '(saisissez|entrez|saisir|indiquez|renseignez) … (mot de passe|identifiants|code secret)', '(code) … (recu|envoye) par (sms|message|whatsapp)',
    '(envoyez-moi|donnez-moi|transmettez|communiquez) … code … (sms|recu*|whatsapp|6 chiffres)', 'identifiant et mot de passe',
    '(verifi*|confirm*|valid*|actualis*|reactiv*|debloqu*|retabli*|mettre a jour|mettez a jour) (votre|vos|le|la|les) ' +
      '(compte|messagerie|boite|mot de passe|acces|identite|identifiants|informations|profil|adresse e-mail|adresse mail|carte|coordonnees de paiement)',
    '(connectez-vous|identifiez-vous|se connecter|connecter) (avec|ici|pour|a) ' +
      '(votre |la |)(compte|messagerie|adresse|espace client|voir|verif*|eviter|continuer|telecharger|lire|ici)*',
    '(cliquez|cliquer) … (mettre a jour|valider|verifier|reactiver|augmenter|confirmer) … (boite|messagerie|compte|quota|webmail|adresse mail)',
  ],
  'account-threat': [
    '(compte|boite mail|messagerie|acces|service|profil|boite aux lettres) … (sera|a ete|est|va etre|seront) ' +
      '(suspendu*|bloque*|desactive*|ferme*|supprime*|limite*|restreint*|cloture*)',
    '(boite mail|boite aux lettres|messagerie|stockage|quota) … (pleine|plein|sature*|atteint|depasse*)',
    '(votre) mot de passe (expire|a expire|arrive a expiration|va expirer|expirera)', '(activite|connexion|tentative) (inhabituelle|suspecte|non autorisee)',
    'messages (en attente|non distribues|retenus|bloques)',
    '(compte|messagerie|boite|acces|service|domaine|profil|carte vitale|carte) … ' +
      '(sera|a ete|est|seront|va etre) (suspendu*|bloque*|desactive*|ferme*|supprime*|limite*|annule*|restreint*|resilie*)',
    '(boite*|messagerie|compte mail|compte de messagerie|stockage|webmail) … (limite|quota|capacite|pleine|plein) … (atteint*|depass*|mise a jour|' +
      'valid*|recevoir|augment*|cliqu*)',
    '(boite*|messagerie|stockage|webmail) … (atteint|depasse*) … (limite|quota|capacite)',
  ],
  'parcel-lure': [
    '(colis|envoi|paquet) … (en attente|retenu|bloque|n\'a pas pu|suspendu|en instance|consigne) … ' +
      '(livr*|adresse|pa(ye|ie)*|douane|frais|confirm*|lien|cliqu*)',
    '(nous n\'avons pas pu|impossible de|echec de la|tentative de) (livr*) … (colis|paquet|envoi)',
    '(frais|droits|taxe) (de douane|d\'affranchissement|de livraison|de reexpedition|de port) … (colis|regl*|eur|euros|recevoir|lien)',
    '(colis|envoi|paquet|livraison) … (en attente|retenu*|bloque*|suspendu*|non livre*|retourne*|n\'a pas pu|n\'a pu) … ' +
      '(livr*|adresse|pay*|regl*|douane*|frais|taxe*|confirm*|lien|cliqu*|reprogramm*)',
    '(reprogramm*|programm*|actualis*|confirm*|mettre a jour) (la |votre |l\'|les |)(livraison|adresse|informations de livraison|coordonnees) … ' +
      '(lien|cliqu*|ici|colis|pay*|frais|€)',
  ],
  'document-lure': [
    '(voir|ouvrir|telecharger|consulter|visualiser|afficher|acceder) (le|la|au|a la|votre|a votre|les) ' +
      '(document*|facture*|fichier*|commande|bon de commande|message vocal|pdf|devis) … (cliqu*|lien|ici|bouton|mot de passe|connect*|ci-dessous)',
    '(cliquez|cliquer) … (document*|facture|fichier*|bon de commande|message vocal|pdf)',
    '(document*|fichier*|facture) (partage*|securise*|protege*|chiffre*) … (voir|ouvrir|cliqu*|lien|acce*|mot de passe|onedrive|sharepoint|dropbox)',
    '(nouveau|un) message vocal',
    '(document|documents|fichier|facture|bon de commande|devis|commande|contrat) … (voir|affich*|ouvr*|telecharg*|acced*|consult*) … ' +
      '(lien|cliqu*|onedrive|sharepoint|dropbox|wetransfer|google drive|connect*|e-mail et mot de passe|bouton)',
    '(a partage|vous a envoye|a ete partage|vient de partager) … (document|fichier|facture|message vocal|dossier) … ' +
      '(voir|ouvr*|consult*|cliqu*|lien|onedrive|sharepoint|docusign|ici)',
  ],
  'payment-lure': [
    '(votre) (paiement|carte|abonnement|prelevement|facture) … (a echoue|refuse*|rejete*|n\'a pas pu|impaye*|expire*|renouvele* automatiquement)',
    '(remboursement|trop-percu) … (d\'impot|en votre faveur|en attente|disponible) … (cliqu*|lien|formulaire|recevoir|confirm*)',
    '(vous avez|il vous reste) (une |un |)(amende|remboursement|facture|contravention) (impayee|impaye|en attente|non reglee|a regler)',
    '(antai|ameli|assurance maladie|impots.gouv|cpf) … (rembours*|amende|carte vitale|lien|cliqu*|mise a jour|solde)',
    '(abonnement|domaine|licence|netflix|antivirus|norton|paypal|forfait) … (expir*|renouvel*|n\'a pas pu|suspendu*|refuse*) … ' +
      '(cliqu*|lien|actualis*|pay*|annuler|appel*)',
    'pour (recevoir|encaisser|debloquer|percevoir) (le|votre|l\'argent|le paiement|votre paiement|votre remboursement) … ' +
      '(lien|cliqu*|coordonnees de votre carte|donnees de votre carte|formulaire)',
  ],
  'deadline-threat': [
    '(sous|dans les|dans un delai de|avant|d\'ici) (24|48|72|12) (heures|h) … (sinon|sera|suspen*|bloque*|ferm*|supprim*|retourn*|perd*|evit*|' +
      'faute de|sous peine)',
    '(faute de quoi|sans quoi|a defaut|sous peine de) … (suspen*|bloque*|ferm*|supprim*|perd*|compte|retourne*|cloture*)',
    '(eviter|pour eviter) (la |le |toute |)(suspension|fermeture|blocage|suppression|desactivation|interruption) (de|du)',
    '(24|48|72|12|vingt-quatre) (h|heures) … (ou |sera*|suspen*|bloqu*|ferm*|supprim*|retourn*|perd*|eviter|sinon|a defaut|faute de quoi|desactiv*|' +
      'publi*|pour (payer|confirmer|verifier|mettre a jour|regulariser))',
    'si vous ne (verifi*|mettez*|confirm*|repond*|pay*|le faites|procedez|effectu*|regl*) … ' +
      '(perd*|suspen*|bloqu*|ferm*|supprim*|retourn*|publi*|desactiv*)',
  ],
  extortion: [
    '(j\'ai|nous avons) (acces|obtenu l\'acces|le controle|plein acces|obtenu acces|un acces) … ' +
      '(votre|vos|ton|tes) (appareil*|ordinateur*|compte*|webcam|contacts|email|telephone|serveur*)',
    '(pirate|infecte|installe un (virus|cheval de troie|logiciel malveillant)|chiffre|crypte|vole) … ' +
      '(votre|vos|ton|tes) (appareil*|ordinateur*|compte*|systeme*|donnees|base de donnees|site|fichiers|reseau|serveur*|messagerie)',
    '(j\'enverrai|je publierai|je diffuserai|je partagerai|nous publierons|nous enverrons|sera envoyee|seront publiees|j\'envoie) … ' +
      '(video*|enregistrement*|photos|donnees|information*|tout|contacts) … (contacts|famille|amis|clients|collegues|reseaux|internet|concurrent*|proches)',
  ],
  'no-phone': [
    '(ne (peux|pouvons|puis)) (pas |)(telephoner|appeler|repondre au telephone|prendre d\'appel*|recevoir d\'appel*|etre joint* par telephone)',
    '(ne (m\'appelez|nous appelez|telephonez|appelez)) pas', '(uniquement|seulement|exclusivement) par (mail|e-mail|email|courriel|message|ecrit|sms)',
    '(malentendant*|probleme* d\'audition|deficien* auditi*|sourd* et muet*|sourd-muet)',
    '(lignes|telephone|standard) … (hors service|en panne|en derangement|en maintenance|ne fonctionne*)', 'je suis sourd*',
    '(ne (peux|pouvons|puis)) (pas |) (utiliser|faire|parler|repondre|communiquer|passer) ' +
      '(le telephone|au telephone|d\'appels|de telephone|par telephone|d\'appel)',
  ],
  'third-party-delivery': [
    '(livr*|expedi*|envoy*|achemin*) … (entrepot|depot|adresse|box|plateforme) ' +
      '(temporaire|provisoire|d\'un tiers|tiers|alternati*|loue|externe|de consolidation|de groupage|differente)',
    '(entrepot|depot|plateforme|plate-forme) (de consolidation|temporaire|d\'un tiers)',
    '(ne (pas livrer|livrez pas|pas expedier|pas envoyer)) … (siege|adresse de facturation|magasin|bureau*)',
    '(livr*|envoy*|expedi*|decharg*) … (entrepot|depot|hangar|adresse|unite|box) ' +
      '(temporaire|provisoire|loue*|en location|de tiers|d\'un tiers|de consolidation|alternatif*|differente (de|des|du|d\'un|d\'une))',
    '(adresse|lieu) (de |d\'|)(livraison|envoi|destination) … (plus tard|ulterieurement|par la suite|vous sera (communique*|transmis*|indique*)|' +
      'une fois pret*)',
  ],
  'off-platform': [
    '(ecri*|contact*|repond*|continu*|parlons|joindre) … (mon mail (personnel|prive)|email (personnel|prive)|mail prive|adresse personnelle|telegram|' +
      'hors (de la plateforme|alibaba|du site)|signal)',
    '(repondez|repondre|ecrivez|contactez|ecrire|contacter) … (mail|email|e-mail|adresse|messagerie) (prive*|personnel*|direct*)',
  ],
  urgency: [
    '(des que possible|au plus vite|le plus vite possible|dans les plus brefs delais|dans les meilleurs delais|immediatement|en urgence|de toute urgence)',
    '(tres|c\'est|reponse|demande) urgent*', 'aujourd\'hui meme', 'sans (plus |)(tarder|delai)',
  ],
  'samples-sent-demand': [
    '(envo*|expedi*|besoin|adress*) … echantillon* … (dhl|fedex|ups|express|chronopost|coursier) … ' +
      '(adresse|apres|plus tard|ulterieur*|non retourn*|a vos frais|a votre charge|immediat*|urgent*|communiquer*|indiquer*)',
  ],
  'escrow-lure': [
    '(saisissez|entrez|renseignez) … (coordonnees|numero|informations) de (votre |)carte … (recevoir|paiement|virement|credit*)',
    '(l\'acheteur|acheteur) (a (deja |)paye|a regle) … (recevoir|lien|carte|confirm*)',
    '(compte|service) (sequestre|de sequestre|escrow|de tiers de confiance)',
    '(recevoir|encaisser|percevoir) (votre|le) (paiement|argent) … (lien|carte|formulaire|cliqu*)',
    '(argent|paiement|fonds|montant) … (retenu*|reserve*|en attente|bloque*|depose*) … ' +
      '(carte|donnees bancaires|confirm* (la|le|l|votre|envoi)|numero de suivi|preuve d\'envoi|recevoir)',
  ],
  'investment-talk': [
    '(investir|investissement*|financer|financement|investisseur*) … (dans votre (pays|entreprise|societe|projet|secteur)|votre pays)',
    '(mon|mes|notre|nos|un) (client*|groupe|investisseur*|mandant*) … (souhait*|cherch*|veut|veulent|desir*|interesse*) ' +
      '(a |par |)(investir|financer|placer)',
    '(fonds|capitaux|capital) … (investir|investissement|placer) … (votre pays|etranger|partenaire|projets|votre societe|rentable*)',
    '(cherche|recherche|besoin d\'un|recherchons) (un |)(partenaire|associe) … (investir|fonds|gerer|capital|placement)',
    '(investir|investissement|investissements|investisseur*|financer|financement|fonds) … ' +
      '(dans votre|votre|dans vos) (entreprise|pays|activite|projet*|societe|secteur)',
    '(je represente|agent de|conseiller de|pour le compte d\')(un |une |des |)… (investir|investisseur*|fonds souverain|capital disponible|millions) ' +
      '… (projet*|entreprise*|pays|rentab*|partenaire*|financ*)',
    '(opportunite*|projet*|proposition*|fonds) d\'investissement … (votre pays|partenaire*|million*|capital|interesse*|rentable*|votre region|fiable)',
    '(financer|financement|finance) (de |)(vos|votre|tous vos|tout type de|tous types de) (projet*|entreprise|activite*) … (taux|interet|investisseur*|' +
      'million*|capital|pret*|%)',
  ],
  'replica-ask': [
    '(replique*|imitation*|clone*|copies) (aaa|1:1|exacte*|type aaa|qualite aaa|de marque*|de luxe|de (nike|adidas|gucci|rolex|jordan|iphone|airpods|' +
      'lv|louis|dior))',
    '(chaussures|baskets|sacs|portefeuilles|montres|vetements|parfums|casquettes|lunettes|maillots) … ' +
      '(replique*|imitation*|aaa|1:1|clone*|contrefait*|contrefacon*)',
  ],
  'vague-matter': [
    '(affaire|question|message|sujet|proposition|information|nouvelle|projet) (tres |vraiment |hautement |)(important*|urgent*|confidentiel*|lucrati*|' +
      'prive*|personnel*|serieu*) … (discuter|partager|avec vous|vous parler|vous communiquer|pour vous|vous faire part|vous soumettre|vous entretenir)',
    '(important*|urgente|lucrative) (affaire|message|proposition|information) … (discuter|partager|avec vous|vous parler|vous communiquer|pour vous|' +
      'vous soumettre)',
    '(quelque chose) (de |d\'|)(tres |)(important*|urgent*|confidentiel*|special*) … (dire|partager|discuter|parler|avec vous|pour vous)',
    '(j\'ai une|j\'ai un|ayant une) (proposition|affaire|transaction|projet d\'affaires|proposition d\'affaires) … (pour vous|avec vous|a vous|vous ' +
      'interess*|million*|benefi*|mutuel*)',
    '(plus de|plus amples|davantage de|tous les) (details|informations|renseignements|precisions) … (des que|lorsque|apres|une fois|a la reception) … ' +
      '(votre reponse|reponse de votre|vous repond*|aurai|recu*|votre interet|me repond*)',
    '(votre|cette) (adresse|email|e-mail|adresse mail|adresse email) (est-elle|est elle|est|fonctionne) (toujours |encore |)(active|valide|actif|' +
      'fonctionnelle)',
  ],
} as const satisfies PhrasePack['phrases']
