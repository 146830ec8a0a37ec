import type { PhrasePack } from '../../concepts'

/** French: what buyers and customers with an order say. */
export const frCore = {
  language: 'fr',
  phrases: {
    'price-ask': [
      '(quel|quels) (est le|sont les|est votre|serait le|sont vos) (prix|tarif|tarifs|cout)',
      '(prix|tarif) (svp|s\'il vous plait|de|du|des|pour|unitaire|de gros) (la|le|les|du|cette|ces|ce|un|une|100|500|1000)*',
      '(prix|tarif) (svp|s\'il vous plait|de|du|des|pour|unitaire|de gros) (2|1|gros|port|svp|machine|merci|modele|sac|sacs)*',
      '(prix|tarif) (fob|cif|rendu|franco|depart usine|ht|au metre|le kilo) (la|le|les|du|cette|ces|ce|un|une|100|500|1000)*',
      '(prix|tarif) (fob|cif|rendu|franco|depart usine|ht|au metre|le kilo) (2|1|gros|port|svp|machine|merci|modele|sac|sacs)*',
      'combien (coute|coutent|ca coute|cela coute|vaut|est-ce que|pour|le|la|ca fait|vous vendez|se vend)',
      '(demande|demander|connaitre|avoir|savoir|communiquer|envoyer|donner|indiquer|obtenir|recevoir) … (prix|tarif|tarifs|cout)', 'c\'est combien',
      '(liste|grille) (de|des) (prix|tarifs)', '(prix|tarif) (svp|s\'il vous plait|fob|cif|unitaire|rendu|de gros|en gros|au kilo|export)',
      '(donner|donnez-moi|donnez-nous|envoyer|envoyez|envoyez-moi|envoyez-nous|transmettre|transmettez|communiquer|communiquez|faire parvenir|faites|' +
        'indiquer|indiquez) … (prix|tarif|tarifs|cout|couts|bareme)',
      '(combien|cmb|cbn) (coute|coutent|couterait|couteraient|vaut|vendez-vous|ca fait|ca me ferait|cela ferait|me coutera|faites-vous|facturez-vous|' +
        'ca coute|pour un|pour une|pour 1*|pour 2*|pour 5*)',
      '(prix|tarif|tarifs|cout) (par|a la|au|de la|du|des|en|a) (douzaine|tonne|rouleau|litre|carton|cartons|cent|mille|conteneur|volume|revendeur*|' +
        'palette|metre|kilo|kg|piece|paire|boite|quantite*|gros|unite|unitaire|paquet|bobine|l\'unite|export)',
      '(quels|quel|a quel|quelle) (prix|tarif|tarifs|cout) (pratiquez-vous|faites-vous|avez-vous|proposez-vous|serait|sont|est|pouvez-vous|' +
        'me faites-vous|vous faites|vous vendez)',
    ],
    'quotation-ask': [
      '(devis|un devis|demande de devis|votre devis|demande de prix|appel d\'offres|demande de cotation|cotation pour)',
      '(facture proforma|facture pro forma|facture pro-forma|une proforma|cotation svp)',
      '(faire|envoyer|transmettre|etablir|recevoir|obtenir|souhaite|souhaitons|soumettre) … (devis|offre de prix|votre offre|proforma|une offre|cotation)',
      '(votre meilleure|une) offre (de prix|pour|commerciale)',
      '(merci de|pouvez-vous|pourriez-vous|pourrait-on|veuillez|priere de|nous aimerions|j\'aimerais|bien vouloir|nous souhaiterions|je souhaiterais) … ' +
        '(devis|cotation|offre de prix|meilleure offre|proforma|pro forma|offre commerciale|proposition tarifaire|soumission)',
    ],
    'catalogue-ask': [
      '(votre|le|un|vos|avoir|envoyer) catalogue*', '(envoyer|recevoir|avoir|obtenir) … (catalogue|brochure|documentation|plaquette)',
      '(liste|grille) (de|des) (prix|tarifs)', 'photos et prix',
      '(pouvez-vous|pourriez-vous|je voudrais|avez-vous|j\'aimerais|merci de|nous souhaitons|peut-on) … ' +
        '(catalogue|brochure|liste de produits|plaquette|tarif general)',
    ],
    'lowest-price': [
      '(meilleur|dernier|votre dernier|votre meilleur) (prix|tarif)', '(prix|tarif) (le plus bas|de gros|degressif)', 'remise (sur|pour|quantite)',
      '(y a-t-il|faites-vous|avez-vous|possible d\'avoir|accordez-vous|une petite) (une |des |) ' +
        '(remise|remises|ristourne|reduction|rabais|remise sur quantite)',
    ],
    'sample-ask': ['echantillon*', '(envoyer|recevoir|obtenir|avoir|commander) … echantillon*'],
    'order-intent': [
      '(je|nous) (voudrais|voudrions|souhaite|souhaitons|desire|desirons|veux) (acheter|commander|passer une commande)',
      '(je|nous) (voudrais|voudrions|souhaite|souhaitons|desire|desirons|veux) (passer commande|importer|acquerir|faire une commande)',
      '(je|nous) (voulons|cherche a|cherchons a|compte|comptons|aimerais|aimerions) (acheter|commander|passer une commande)',
      '(je|nous) (voulons|cherche a|cherchons a|compte|comptons|aimerais|aimerions) (passer commande|importer|acquerir|faire une commande)',
      '(bon de commande|passer commande|passer une commande|notre commande|nouvelle commande|je commande)',
      '(je suis|nous sommes) (interesse|interesses|interessee|a la recherche|interessee) (par|d\'un|d\'une|de|pour)',
      '(je cherche|nous cherchons) (un |des|) (fournisseur|fournisseurs|fabricant|fabricants|usine|grossiste)',
      '(j\'ai besoin|nous avons besoin|on a besoin) (de|d\'un|d\'une|des)',
      '(ou|comment) (puis-je|peut-on|je peux|acheter|commander) (acheter|commander|vos|chez)',
      '(je|nous|on) (vous |) (passe|passons|envoie|envoyons|confirme|confirmons|transmets|transmettons|joins|joignons|adresse|adressons) ' +
        '(la |une |ma |notre |le |un |)(commande|bon de commande|confirmation de commande)',
      '(il nous faut|il me faut|il nous faudrait|il me faudrait|nous aurions besoin|j\'aurais besoin|on aurait besoin|je cherche a acheter|' +
        'nous cherchons a acheter) (un|une|des|de|d\'|environ|1*|2*|3*|5*)',
    ],
    'trial-order': [
      '(commencer|demarrer|debuter) (avec|par) (un|une|des|quelques|1|2|5|10|20|50|100) … ' +
        '(commande|quantite*|piece*|carton*|palette|conteneur|puis|ensuite)',
    ],
    'availability-ask': [
      '(avez-vous|avez vous|vous avez|est-ce que vous avez|vendez-vous|vendez vous|fabriquez-vous|fabriquez vous|proposez-vous|auriez-vous|disposez-vous)',
      '(disponible|disponibles|disponibilite|en stock) (en|de|du|des|svp|immediatement|et|pour|actuellement|chez)',
      '(toujours|encore) (disponible|disponibles|en stock)', 'en stock', 'vous (vendez|faites|fabriquez) (des|du|les|ce|cette|aussi)',
      '(avez-vous|avez vous|auriez-vous|vous avez|vous reste-t-il|il vous reste|reste-t-il|y a-t-il) (encore |toujours |) ' +
        '(en stock|du stock|disponible*|des|du|de la|de l\'|un|une|ce|cette|le|la|les)',
      '(vendez-vous|fabriquez-vous|faites-vous|fournissez-vous|vous vendez|vous fabriquez|vous fournissez) ' +
        '(aussi|egalement|des|du|le|la|les|ce|cette|ces|aux particuliers|au detail)',
    ],
    'lead-time-ask': [
      '(delai|delais|date|temps) de (livraison|fabrication|production|livraisons|confection|expedition)',
      '(quel|quels) (delai|delais|est le delai|sont les delais)',
      '(combien de temps|combien de jours) … (livraison|livrer|production|fabriquer|fabrication|arriver)',
      'quand (pouvez-vous|pourriez-vous|pouvez vous) (livrer|expedier|envoyer)',
      '(sous quel delai|dans quel delai|quel est le delai|quels sont les delais|combien de semaines|combien de jours|combien de temps|quels delais|' +
        'quel delai) … (livr*|produ*|fabri*|arriv*|expedi*|pret*|recevoir|prevoir|obtenir|pour|?)',
      '(quand|pour quand) (pourriez-vous|serait-ce|sera-t-*|seraient-*|pouvez-vous|est-ce que) ' +
        '(pret*|livrer|expedier|etre|avoir|disponible*|vous pou*|livre*)',
    ],
    'shipping-ask': [
      '(livrez-vous|livrez vous|vous livrez|expediez-vous) (a|en|au|aux|vers|sur|jusqu\'a|possible|abidjan|alger|tunis)*',
      '(vous expediez|livraison|vous envoyez|exportez-vous) (a|en|au|aux|vers|sur|jusqu\'a|possible|abidjan|alger|tunis)*',
      '(frais|cout|couts|prix|tarif) (de|du) (livraison|transport|port|fret|l\'expedition|transport maritime|la livraison)', '(rendu|jusqu\'au) port',
      '(port d\'embarquement|port de chargement|port de destination)',
      '(faites-vous|assurez-vous|proposez-vous|effectuez-vous|vous faites|est-ce que vous livrez|pouvez-vous livrer|vous livrez|livrez-vous|' +
        'expediez-vous|envoyez-vous) (la |les |une |des |) (livraison*|expedition*|envoi*|a|en|au|aux|vers|jusqu\'|sur|chez)',
      '(livraison|expedition|envoi|livrer|expedier) (a|en|au|vers|jusqu\'a|aux|sur|possible en) ' +
        '(france|belgique|suisse|canada|quebec|maroc|algerie|tunisie|senegal|cameroun|mali|benin|togo|gabon|congo|abidjan|dakar|douala|cotonou|lome|' +
        'casablanca|alger|tunis|la reunion|guadeloupe|martinique|madagascar|burkina|guinee|cote)',
    ],
    'payment-terms-ask': [
      '(conditions|modalites|modalite|mode|modes|moyens|delai) de (paiement|reglement|payement)',
      '(acceptez-vous|acceptez vous|vous acceptez|peut-on payer|puis-je payer|comment payer|comment regler|comment puis-je payer)',
      '(acceptez-vous|faites-vous|accordez-vous) … (paiement*|virement|lettre de credit|contre remboursement|paypal|plusieurs fois|orange money|' +
        'mobile money)',
    ],
    'minimum-order-ask': [
      '(quantite|quantites|commande) (minimum|minimale|minimales|minimum de|mini)',
      '(minimum|minimum de) (commande|de commande|d\'achat|a commander|par couleur|par modele|de quantite)',
      '(quel est le|quel est votre|c\'est quoi le) (minimum|moq)', '(a partir de) combien (de pieces|d\'unites|de pcs)',
      '(vendez-vous|peut-on acheter|puis-je acheter|puis-je commander|vous vendez) ' +
        '(a l\'unite|au detail|une seule|un seul|en petite quantite|a la piece|quelques)',
      '(quel est|quelle est|avez-vous|y a-t-il) (le |la |un |une |votre |) (minimum|quantite minimum|quantite minimale|commande minimum|' +
        'commande minimale|moq)',
    ],
    'specification-ask': [
      '(fiche|fiches|caracteristiques|caracteristique|donnees|documentation|specifications|question|renseignements|precisions|details) ' +
        '(technique|techniques)',
      '(quelle|quel|quelles|quels) (est la|est le|sont les|sont ses) (matiere|taille|dimensions|epaisseur|puissance|capacite|tension|grammage)',
      '(quelle|quel|quelles|quels) (est la|est le|sont les|sont ses) (poids|garantie|materiau|caracteristiques|hauteur|largeur|dimension|qualite)',
      '(plus|davantage|complement) (d\'informations|d\'information|de renseignements|de details|de precisions|d\'infos)',
      '(fonctionne|marche|compatible|existe)-t-(il|elle)',
      '(est-ce que|est-il|est-elle) (ca marche|resistant|compatible|etanche|garanti|possible en|disponible en)', 'en quelle matiere',
      '(attestation|certificat|certificats) (ce|de conformite|iso|d\'analyse)',
      '(quel est|quelle est|quels sont|quelles sont|quel|quelle|c\'est quoi) (le |la |l\'|les |son |sa |ses |)(consommation|rendement|longueur|largeur|' +
        'hauteur|epaisseur|diametre|grammage|composition|densite|pression|debit|couleur*|finition*|voltage|autonomie|portee|calibre)',
      '(supporte*|resiste*|tient|tiennent|compatible*|adapte*|convient|conviennent) (-il*|-elle*|)(a|au|aux|avec|pour|la|les|le) … ' +
        '(temperature*|eau|kg|poids|exterieur|220*|110*|moteur|modele|aliment*|usage|gel|chaleur)',
      '(combien) (pese*|mesure*|consomme*|produit|produisent|de litres|de kilos|de kg|de metres|de watts|contient|de pieces) ' +
        '(la|le|par|t-*|les|a|l\'|chaque)',
      '(quelle|quel|quelles) (taille|dimension*|matiere|garantie|puissance|capacite|qualite|marque|epaisseur|couleur*|norme*) ' +
        '(est|sont|a|fait|avez|proposez|font|existe*)',
    ],
    'certificate-ask': [
      '(certificat*|certification*|rapport*|attestation*|declaration) (de |d\'|)(qualite|conformite|analyse*|essai*|test*|laboratoire|securite|ce|iso|' +
        'fda|rohs|reach|sgs|halal|kasher|oeko*|fsc|brc|gots|haccp|bureau veritas|cotecna|csa|ul)',
      '(avez-vous|disposez-vous|possedez-vous|il nous faut|nous exigeons|il faut) … ' +
        '(certificat*|certification*|marquage ce|homologation|agrement|fiche de donnees de securite|attestation)',
    ],
    'customisation-ask': [
      '(avec|imprimer|apposer|mettre|ajouter|graver|broder|impression de) (notre|mon|le|un|votre|nos|leur) (logo|logos|marque|design)',
      '(logo imprime|personnalise|personnalisee|personnalises|personnalisees)',
      '(personnaliser|personnalisation|sur mesure|marque blanche|marque propre|marque de distributeur)',
      '(fabriquez-vous|faites-vous|produisez-vous|pouvez-vous fabriquer|pouvez-vous produire) … ' +
        '(a notre marque|sous notre marque|sous marque|marque blanche|sur plan*|sur mesure|a facon|sur cahier)',
    ],
    'end-use': [
      '(pour|c\'est pour|destine a|destines a|dans) (mon|ma|notre|nos|un|une|mes) ' +
        '(magasin|boutique|projet|entreprise|usine|restaurant|hotel|clients|client)',
      '(pour|c\'est pour|destine a|destines a|dans) (mon|ma|notre|nos|un|une|mes) (atelier|chantier|ferme|commerce)',
      '(pour|c\'est pour|destine a|destines a|dans) (mon|ma|notre|nos|un|une|mes) (boulangerie|ecole|marche|societe|pharmacie|societe)',
      '(pour|destine a) (la revente|revendre|revente|la distribution|usage personnel|un usage professionnel|le marche local|le marche)',
      '(ouvrir|lancer|monter|demarrer) (un|une|mon|ma|notre) (magasin|boutique|restaurant|usine|boulangerie|commerce|activite|entreprise|petite)',
      '(pour|dans) (mon|ma|notre|nos|une|un) (clinique|hopital|lycee|college|cave|hotel|pressing|salon|garage|pizzeria|patisserie|cafe|eglise|' +
        'copropriete|supermarche|quincaillerie|exploitation|gite|villa|elevage|menuiserie|laboratoire|cuisine|epicerie|bar)',
      '(pour) (les vendre|les revendre|le revendre|equiper|amenager|approvisionner|installer|monter|alimenter) ' +
        '(dans|en|a|au|notre|nos|mon|mes|la|le|les|un|une)',
    ],
    'buyer-role': [
      '(nous sommes|je suis|on est) (un|une|des|) (importateur|importateurs|distributeur|distributeurs)',
      '(nous sommes|je suis|on est) (un|une|des|) (grossiste|grossistes|detaillant|revendeur|revendeurs|entreprise|societe)',
      '(nous sommes|je suis|on est) (un|une|des|) (commercant|commercante|cooperative|fabricant|entrepreneur|hotel)',
      '(responsable|service|directeur|charge|chargee|directrice) (des |d\'|)(achats|achat|approvisionnements|approvisionnement)',
      '(importateur|distributeur|grossiste|revendeur) (en|de|au|a|basé|base)',
      '(nous sommes|je suis|on est) (un|une|des|) (atelier|restaurant|restaurateur|clinique|hopital|ecole|installateur*|agriculteur*|supermarche|' +
        'boulangerie|boulanger|petite entreprise|pme|architecte*|ingenieur*|garage|garagiste|quincaillier|quincaillerie|boutique|particulier|' +
        'bureau d\'etudes|auto-entrepreneur|btp|entreprise de batiment|pharmacie|eleveur|exploitant)',
      '(j\'achete|nous achetons|j\'importe|nous importons|je vends|nous vendons|je revends|nous revendons) ' +
        '(pour|en gros|directement|dans ma|dans mon|dans nos|de chine|depuis|et distribuons|des|du)',
      '(je travaille|je vous ecris|je vous contacte|nous vous contactons) (pour|au|a la|au nom|de la part|pour le compte) ' +
        '(d\'|de |du |)(le service achats|service achat*|l\'entreprise|une societe|un client|la societe|une entreprise|notre client)',
    ],
    'company-introduction': [
      '(notre|mon) (societe|entreprise|cooperative|groupe) (est|a|existe|specialisee|basee|compte|importe|distribue|dispose)',
      '(societe|entreprise) (basee|situee|specialisee|implantee) (a|en|au|dans)',
      '(nous avons|nous comptons|disposons de) … (magasins|boutiques|employes|salaries|agences|points de vente|succursales)',
      '(depuis|plus de) (1|2|3|4|5|6|7|8|9|vingt|dix)* … (ans d\'experience|ans dans|nous importons|nous travaillons)',
      '(je me presente|me presenter|nous presenter|permettez-moi de)',
      '(entreprise|societe) (familiale|creee|fondee|basee|situee|implantee|ivoirienne|senegalaise|camerounaise|marocaine|algerienne|tunisienne|' +
        'quebecoise|belge|suisse|francaise|beninoise|togolaise|gabonaise|malienne|congolaise)',
      '(nous intervenons|nous exercons|nous operons|nous travaillons|je travaille) (dans|depuis) ' +
        '(le |la |l\'|)(secteur|domaine|batiment|commerce|distribution|plus|1*|2*|vente|import*|btp)',
    ],
    'agency-ask': [
      '(devenir|etre|agir comme|representer|souhaitons) … (distributeur|distributeurs) (exclusif|agree|officiel|de|pour|en|au|dans)',
      '(devenir|etre|agir comme|representer|souhaitons) … (revendeur|representant|agent|concessionnaire) (exclusif|agree|officiel|de|pour|en|au|dans)',
      '(distribuer|representer|commercialiser|revendre) (vos|votre|la|vos) (produits|marque|machines|gamme|articles)',
      '(distributeur|representant|agent) (exclusif|agree|officiel)', '(exclusivite|distribution exclusive) (pour|sur|en|au)',
      '(avez-vous|y a-t-il|existe-t-il|cherchez-vous|recherchez-vous) (deja |) (un |des |) ' +
        '(distributeur*|representant*|agent*|revendeur*|importateur*) (en|au|pour|exclusif*|agree*|officiel*|local|locaux|dans)',
      '(devenir|etre|travailler comme|agir en tant que) (votre|vos|un) (distributeur*|representant*|agent*|revendeur*|partenaire commercial|' +
        'concessionnaire*)',
    ],
    'need-by': [
      '(besoin|livraison|livre|livres|il nous faut|il me faut|recevoir|arriver) … (avant le|avant la|avant fin|au plus tard|pour le|d\'ici le|d\'ici fin)',
      '(au plus tard|date limite|date butoir|dernier delai)',
      '(besoin|livr*|recevoir|arriv*|faut|pret*) … (avant|pour|d\'ici|fin|debut|mi) ' +
        '(le |la |)(fin |debut |mi |mi-|)(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|la fin du mois|' +
        'fin du mois|fin d\'annee|ramadan|la rentree|l\'ete|paques|la saison|fin de semaine)',
      '(date limite|cloture|echeance) … (appel d\'offres|offre*|chantier|depot) … ' +
        '(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)',
    ],
    'payment-proposal': [
      '(20|30|40|50)( |)% … (acompte|d\'avance|a la commande|contre (bl|documents|copie|livraison)|avant (expedition|livraison|embarquement|' +
        'l\'expedition)|solde|au depart)',
      '(nous payons|je paie|nous paierons|nous reglons|payer|paiement|reglement) ' +
        '(contre (documents|bl|copie)|d\'avance|par virement|a la livraison|comptant|a vue)',
    ],
    'not-received': [
      '(je n\'ai|nous n\'avons|j\'ai|on n\'a) (pas|toujours pas|pas encore|jamais|rien|toujours rien) (recu|encore recu|recu ma|recu notre)',
      '(colis|commande|marchandise|conteneur|container|livraison|marchandises) … (pas arrive*|pas recu*|jamais arrive*|perdu*)',
      '(colis|commande|marchandise|conteneur|container|livraison|marchandises) … (non recu*|jamais recu*|en retard|pas encore arrive*)',
      'toujours (rien|pas) (recu|arrive)',
      '(je n\'ai|nous n\'avons|j\'ai|on n\'a|je ne|nous ne) (toujours |encore |) (pas|rien|jamais|pas encore|aucun*) ' +
        '(recu|encore recu|ete livre*|receptionne)',
      '(pas|jamais|toujours pas|rien|pas encore|ne m\'est pas|n\'est pas|n\'est toujours pas|ne sont pas|ne sont toujours pas) ' +
        '(arrive|arrivee|arrives|arrivees|livre|livree|livres|livrees|parvenu*)',
      '(colis|commande|marchandise*|conteneur|container|livraison|paquet|machine|materiel|articles) … ' +
        '(n\'est pas arrive*|n\'est jamais arrive*|n\'est toujours pas|introuvable|perdu*|egare*|pas ete livre*|jamais livre*|jamais recu*|' +
        'n\'ont pas ete livre*)',
    ],
    'not-as-described': [
      '(pas conforme|non conforme|non conformes|ne correspond pas) … (commande|echantillon|description|photo|convenu|demande|a ce que|devis|fiche)*',
      '(ne correspondent pas|different de|differente de|differents de) … (commande|echantillon|description|photo|convenu|demande|a ce que|devis|fiche)*',
      '(mauvaise|erreur de) (couleur|taille|reference|qualite|article|modele|produit)', '(mauvais) (modele|produit|article|coloris)', 'non conforme',
      '(ce n\'est pas|ce ne sont pas|n\'est pas|ne sont pas|rien a voir avec) (ce que|ceux que|celui que|celle que|le meme|la meme|les memes|le modele|' +
        'la couleur|la bonne|le bon) … (command*|achet*|conven*|photo*|echantillon|annonce|valide*|decri*|demand*|?|taille|reference)*',
      '(envoye|livre|expedie|recu|arrive|arrivee|arrives) … (autre|autres|mauvais*|different*|au lieu (de|des|du|d\'un|d\'une)|errone*) ' +
        '(modele*|couleur*|taille*|produit*|reference*|matiere*|article*|qualite|que|de|du|des|machine|piece*)',
      '(couleur*|taille*|modele*|reference*|produit*|epaisseur|tissu|voltage|teinte|article*) ' +
        '(errone*|incorrect*|different*|qui ne (correspond*|conv*)|ne correspond*|non conforme*|pas bon*)',
      '(plus|moins) (fin*|mince*|epais*|petit*|grand*|clair*|fonce*|court*|long*|leger*) (que|par rapport) ' +
        '(ce|celui|celle|l\'echantillon|prevu|commande|convenu|a|ceux|la commande)',
    ],
    damaged: [
      '(arrive|arrives|arrivee|arrivees|recu|recus|recue|livre|livres) … (casse*|abime*|endommage*|mouille*|rouille*|fissure*|brise*|deforme*)',
      '(marchandise|marchandises|colis|cartons|produits|carreaux) … (casse*|abime*|endommage*|avarie*|mouille*)',
      '(avarie de transport|avaries de transport|casse a la livraison)',
      '(arrive*|recu*|livre*|etait|etaient|retrouve*|constate*) … (casse*|fele*|fendu*|raye*|ecrase*|plie*|humide*|mouille*|moisi*|abime*|ebreche*|' +
        'fissure*|en morceaux|en mille morceaux|deforme*|endommage*|dechire*|brise*|rouille*|eventre*|cabosse*)',
      '(pieces|boites|cartons|vitre*|carrelage|carreaux|bouteilles|ecran|machine|palette*|sacs|colis) … ' +
        '(casse*|endommage*|fele*|mouille*|ecrase*|eventre*|brise*|abime*) (a|au|en|pendant|par|lors|dans|et|,)',
    ],
    short: [
      '(manquant|manquants|manquantes) (dans|sur|au|de|a la) (le|la|conteneur|livraison|colis|commande|carton)*',
      '(quantite|livraison) (inferieure|incomplete|manquante|partielle)',
      '(recu|recus|livre|livres) … (au lieu (de|des|du|d\'un|d\'une)|a la place (de|des|du|d\'un|d\'une)|et non|sur les) … ' +
        '(factur*|command*|pieces|cartons|boites|achete*|paye*|prevu*)',
    ],
    counterfeit: [
      '(contrefacon|contrefait|faux produit|pas un original|pas authentique|une copie de votre (marque|produit|modele))',
    ],
    'refund-ask': [
      '(remboursement|rembourser|rembourse|remboursee|remboursez|remboursez-moi|avoir sur facture|note de credit)',
      '(debite|preleve|facture|paye) (deux fois|en double)',
      '(remise|compensation|dedommagement|indemnisation|avoir|geste commercial) (pour|sur|de) ' +
        '(le |la |les |l\'|)(dommage*|marchandise*|casse|manquant*|retard|pieces|difference|prejudice)',
    ],
    'return-ask': [
      '(retourner|renvoyer|echanger) (la|le|les|ma|cette|un|mon|ces) (marchandise|produit|produits|commande|article|machine|piece|colis|articles)',
      '(retour|echange) (de|des|du) (marchandise|marchandises|produit|produits|article|la marchandise)', '(politique|procedure|conditions|bon) de retour',
      '(je veux|nous voulons|je voudrais|nous voudrions|je souhaite|nous souhaitons|puis-je|peut-on|comment|j\'aimerais|je dois|nous devons|' +
        'pouvons-nous) (retourner|renvoyer|rendre|echanger|faire (un |le )(retour|echange)|procéder (a un |au )(retour|echange))',
      '(echange|echanger|remplacer|remplacement) (de |du |de la |la |le |les |l\'|)(taille|couleur|modele|produit*|appareil|piece* (defectueuse*|' +
        'cassee*|abimee*)|article*|marchandise*|machine|unites)',
    ],
    'repair-ask': [
      '(piece|pieces) (de rechange|detachee|detachees)', '(ne fonctionne pas|ne fonctionne plus|ne marche pas|ne marche plus|en panne)',
      '(tombe en panne|tombee en panne|ne demarre pas|ne chauffe plus|ne s\'allume plus)',
      '(sous garantie|garantie|prise en charge garantie) (svp|expire|de la machine|pour la|de votre|sur la|affiche|e0|e1|encore)*',
      '(service apres-vente|sav|code erreur|code d\'erreur) (svp|expire|de la machine|pour la|de votre|sur la|affiche|e0|e1|encore)*',
      '(machine|moteur|pompe|four) … (panne|defectueux|defectueuse|casse|cassee|defaut)',
      '(j\'ai besoin|nous avons besoin|je cherche|nous cherchons|ou trouver|vendez-vous|envoyez|commander|il me faut|il nous faut) … ' +
        '(pieces de rechange|piece de rechange|pieces detachees|piece detachee|carte electronique|resistance|joint*|roulement*|courroie)',
    ],
    'usage-ask': [
      '(comment|mode d\'emploi|notice pour) (utiliser|installer|regler|monter|nettoyer|brancher|programmer|entretenir|demarrer)',
      '(mode d\'emploi|notice d\'utilisation|manuel d\'utilisation|notice de montage)',
      '(manuel d\'instructions|schema electrique|mise en service|guide d\'utilisation)',
      '(comment) (on |dois-je |faut-il |peut-on |faire pour |est-ce qu\'on |) (monter|monte|calibrer|calibre|programmer|programme|nettoyer|nettoie|' +
        'brancher|branche|regler|regle|installer|installe|configurer|configure|remplacer|changer|appliquer|applique|graisser|lubrifier|utiliser|utilise|' +
        'parametrer|reinitialiser|raccorder|mettre en service)',
      '(manuel|notice|guide|schema|tutoriel|video) (de |d\'|du |en francais|en pdf)(utilisation|utilisateur|installation|montage|entretien|maintenance|' +
        'branchement|electrique|programmation|emploi|fonctionnement|configuration|instructions|mise en)*',
      '(je n\'arrive pas|nous n\'arrivons pas|je ne sais pas|nous ne savons pas|je ne comprends pas|je ne trouve pas|on n\'arrive pas) (a |comment |) ' +
        '(instal*|configur*|mont*|utilis*|programm*|branch*|calibr*|regl*|parametr*|la notice|le manuel|le mode|faire (marcher|fonctionner)|demarrer)',
      '(tous les combien|quelle huile|quel type d\'huile|quelle graisse|avec quel produit|a quelle frequence) … ' +
        '(chang*|faut|utilis*|entret*|nettoy*|lubri*|conseill*|mettre)',
    ],
    'dispute-open': [
      '(reclamation|litige|plainte) (formelle|pour|concernant|sur|officielle|n°|suite|client)*',
      '(mise en demeure|nos avocats|notre avocat|voie judiciaire|porter plainte|ouvrir un litige|tribunal de commerce|engager des poursuites)',
      '(je vais|nous allons|je serai contraint|nous serons contraints|je compte|nous comptons|je souhaite) ' +
        '(d\'|de |)(ouvrir|deposer|porter|saisir|engager|entamer|faire) (un |une |) ' +
        '(litige|plainte|reclamation|contestation|tribunal|justice|procedure|mon avocat|opposition)',
      '(voie judiciaire|poursuites judiciaires|action en justice|dgccrf|ufc|mediateur|mise en demeure|opposition bancaire|contester le paiement|' +
        'un huissier|saisir le tribunal|saisirons le tribunal|saisirai le tribunal|devant le tribunal)',
    ],
    'shipping-status': [
      'ou (est|en est|se trouve|sont) (ma|mon|notre|le|la|nos|mes) (commande|colis|conteneur|container|marchandise|livraison|envoi|marchandises)',
      '(numero|lien) de (suivi|tracking|conteneur|colis|container)',
      '(suivi|statut|etat|etat d\'avancement) (de|du) (ma |mon |notre |la|) (commande|colis|livraison|conteneur|expedition)',
      'quand (arrive|arrivera|part|partira|sera|va arriver|expediez-vous) (ma|mon|notre|le|la) (commande|colis|conteneur|bateau)*',
      'quand (arrive|arrivera|part|partira|sera|va arriver|expediez-vous) (ma|mon|notre|le|la) (navire|marchandise|livraison|livree)*',
      '(ou|a quel stade|ou en) (est|en est|se trouve|sont|en sont|en etes-vous) ' +
        '(ma |mon |notre |le |la |nos |mes |l\'|avec |les )(commande|colis|conteneur|container|marchandise*|livraison|envoi|expedition|paquet|machine|' +
        'materiel|chargement)',
      '(suivi|statut|etat|avancement|etat d\'avancement) (de|du|d\'expedition) (ma |mon |notre |la |votre |)(commande|colis|livraison|conteneur|' +
        'expedition|envoi|chargement)*',
      '(quand|quel jour|a quelle date) (arrive*|part|partira|sera (livre*|expedie*|pret*|embarque*|charge*)|va (arriver|partir)|allez-vous (expedier|' +
        'livrer|embarquer)|est prevue*|comptez-vous (expedier|livrer)|recevrai-je|recevrons-nous|est-ce que (je|nous|vous))',
      '(commande|envoi|conteneur|livraison|colis|chargement|expedition) … (en retard|retarde*|bloque* (a|au|en)|pas encore (parti*|expedie*)|' +
        'n\'est pas parti*|n\'a pas ete expedie*)',
    ],
    'customs-matter': [
      '(dedouan*|position tarifaire|code sh|code hs|declaration d\'importation|besc|bsc|ectn|bordereau de suivi|levee d\'exportation)',
    ],
    'documents-matter': [
      '(connaissement|certificat d\'origine|liste de colisage|facture commerciale|documents originaux)',
      '(documents d\'expedition|draft bl|le bl|corriger le|lettre de transport|certificat phytosanitaire|documents de transport)',
      '(envoyer|envoyez|transmettre|transmettez|besoin|manque|manquent|corriger|etablir|recevoir) … ' +
        '(documents d\'expedition|packing|bl|b/l|certificat d\'origine|facture commerciale|connaissement|lta|phytosanitaire|documents originaux|' +
        'liste de colisage|eur1|eur.1)',
    ],
    'order-change': [
      '(modifier|annuler|changer|augmenter|reduire|ajouter) … (la commande|ma commande|notre commande|l\'adresse|la quantite|les quantites|a la commande)',
      '(modifiez|annulez|changez|ajoutez|suspendez|stoppez|arretez|augmentez|reduisez|remplacez) ' +
        '(ma |notre |la |a ma |a notre |l\'|le |les )(commande|production|expedition|adresse|quantite*|livraison)',
      '(annulation|modification|changement) (de |d\'|du |a |sur )(ma |notre |la |)(commande|adresse|quantite*|date de livraison|livraison|' +
        'adresse de livraison)',
      '(modifier|annuler|changer|augmenter|reduire|ajouter|supprimer|corriger|reporter|decaler|rectifier) … ' +
        '(commande|adresse|quantite|quantites|date de livraison|port de destination|couleur) ' +
        '(n|no|num*|numero|(de|des|du|d\'un|d\'une)|par|que|passee|deja|avant|du|en cours|d\'hier|pour|la|le)*',
    ],
    'payment-matter': [
      '(preuve|justificatif|avis|ordre) de (paiement|virement)',
      '(virement|paiement|solde|acompte) (effectue|fait|envoye|du|de la|de notre|a ete|restant|recu|ce jour)', '(solde|reglement) (de la|de notre|du|facture)',
      '(vos coordonnees bancaires|votre rib|copie du swift|frais bancaires|facture impayee|facture acquittee)',
      '(j\'envoie|nous envoyons|ci-joint|je joins|nous joignons|voici|veuillez trouver) … ' +
        '(preuve|justificatif|avis|copie|recu|bordereau|swift|ordre) (de|du|d\')(paiement|virement|versement|solde|acompte|reglement)',
      '(payer|regler|solder|quand echoit|reglement (de|des|du|d\'un|d\'une)|paiement (de|des|du|d\'un|d\'une)) ' +
        '(le |la |l\'|)(solde|facture|reliquat|restant)',
    ],
    'follow-up': [
      '(avez-vous|vous avez) (recu|eu|bien recu|pu) (mon|notre|ma|le temps|regarder|voir|consulter) (mail|message|email|demande|courriel|commande)*',
      '(sans reponse|pas de reponse|toujours pas de reponse|aucune reponse|pas eu de retour|sans nouvelles|aucune nouvelle)',
      '(relance|je reviens vers vous|je me permets de revenir|je me permets de vous relancer|rappel de ma demande|petit rappel)',
      '(des nouvelles|du nouveau|une reponse) (concernant|de ma|de notre|pour|sur|svp|a propos)*',
      '(j\'attends|nous attendons|dans l\'attente de) (toujours|encore|votre devis|votre offre|votre retour sur)',
      '(je n\'ai|nous n\'avons|je reste|nous restons|toujours|sans) (pas |toujours |encore |aucune |aucun |toujours pas |)(eu |recu |)(de |d\'|aucune |' +
        'aucun |votre |)(reponse|retour|nouvelles|devis|cotation|suite)',
      '(avez-vous|vous avez|auriez-vous) (du |des |pu |eu |bien |)(nouvelles|nouveau|avance|retour|une reponse|un retour|recu mon|recu ma|recu notre|' +
        'regarder|etudier|prendre)',
      '(je vous relance|nous vous relancons|je me permets de relancer|je me permets de vous relancer|relance|je reviens vers vous|' +
        'nous revenons vers vous|je reviens a la charge|deuxieme message|second mail|petit rappel)',
      '(ai|avons) (ecrit|envoye|demande|contacte|sollicite) … (sans reponse|pas de reponse|aucun*|la semaine derniere|il y a deux jours|' +
        'il y a quelques jours|il y a plusieurs|il y a une semaine|toujours pas|a ce jour|lundi|vendredi|le mois dernier|et rien)',
      '(suite a mon|comme suite a ma|vous deviez (m\'|nous )(envoyer|repondre|rappeler|transmettre)|vous m\'aviez promis|ou en est ma demande|' +
        'ou en est notre demande|ou en est mon devis|reste sans reponse|restee sans reponse)',
    ],
    thanks: [
      '(merci|merci beaucoup|mille mercis|un grand merci) (pour tout|pour votre aide|pour l\'excellent|pour la qualite|a toute)',
      '(merci|merci beaucoup|mille mercis|un grand merci) (pour votre excellent|pour votre professionnalisme|pour le travail|a l\'equipe)',
      '(tres satisfait|tres satisfaits|tres content|tres contents|bien recu en parfait|excellent travail|excellent service|bien arrive)',
      '(tout|commande|marchandise|machine|produit*|colis) … (arrive*|fonctionne|est|recu*) ' +
        '(tres |tout |super |en )(bien|parfait*|bon etat|parfait etat|a temps|ordre|impeccable*|nickel)',
      '(felicitations|bravo|satisfait*|content*|ravi*|enchante*) (pour|de|du|de la|des|par) ' +
        '(le |la |les |l\'|votre |vos |notre |)(produit*|service|qualite|travail|livraison|achat|commande|machine|serieux|tout)',
      '(excellent|excellente|tres bon|tres bonne|super|parfait|superbe) (service|produit|qualite|travail|fournisseur|experience|accueil|sav|prestation|' +
        'communication)',
    ],
    feedback: [
      '(suggestion|remarque|petit retour|retour d\'experience) (pour|sur|concernant|d\'amelioration|constructive)*',
      '(juste pour|simplement pour) (vous informer|vous dire|information|vous signaler)',
      '(je voulais|je souhaite|je tenais a|nous voulions|je vous fais part|je laisse) ' +
        '(juste |simplement |)(donner |laisser |partager |faire part |d\'|de |)(mon |un |une |notre |)(avis|experience|commentaire|suggestion|remarque|' +
        'retour d\'experience|feedback)',
      '(vous pourriez|vous devriez|ce serait bien|je suggere|nous suggerons|je conseille) (d\'|de |)(ameliorer|inclure|changer|ajouter|prevoir) ' +
        '(le|la|l\'|les|un|une)',
    ],
    standstill: [
      '(machine|ligne|usine|production|chantier) (est|) (a l\'arret|arretee|bloquee|en arret|bloque)',
      '(surestaries|frais de magasinage|frais de stationnement|frais de surestaries|penalites de retard)',
      '(perdons|perds|pertes) (de l\'argent|des clients|de production|chaque jour)', '(clients attendent|client attend|equipe a l\'arret|arret de production)',
      '(production|ligne|usine|chantier|atelier|activite|machine|restaurant) … (arret*|bloque*|ferme*|a l\'arret|au point mort|paralyse*) ' +
        '(depuis|par|a cause|et|sans|jusqu|faute)',
    ],
  },
} as const satisfies PhrasePack
