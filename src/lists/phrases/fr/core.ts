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
      '(vos|votre|les) (meilleurs |meilleur|) (prix|tarifs|tarif) (pour|svp|sur|de|du|fob|cif|grossiste)', '(liste|grille) (de|des) (prix|tarifs)',
      '(prix|tarif) (svp|s\'il vous plait|fob|cif|unitaire|rendu|de gros|en gros|au kilo|export)',
    ],
    'quotation-ask': [
      '(devis|un devis|demande de devis|votre devis|demande de prix|appel d\'offres|demande de cotation|cotation pour)',
      '(facture proforma|facture pro forma|facture pro-forma|une proforma|cotation svp)',
      '(faire|envoyer|transmettre|etablir|recevoir|obtenir|souhaite|souhaitons|soumettre) … (devis|offre de prix|votre offre|proforma|une offre|cotation)',
      '(votre meilleure|une) offre (de prix|pour|commerciale)',
    ],
    'catalogue-ask': [
      '(votre|le|un|vos|avoir|envoyer) catalogue*', 'catalogue (svp|de|des|complet|produits|avec|s\'il vous plait|pdf|et)',
      '(envoyer|recevoir|avoir|obtenir) … (catalogue|brochure|documentation|plaquette)', '(liste|grille) (de|des) (prix|tarifs)', 'photos et prix',
    ],
    'lowest-price': [
      '(meilleur|dernier|votre dernier|votre meilleur) (prix|tarif)', '(prix|tarif) (le plus bas|de gros|degressif)', 'remise (sur|pour|quantite)',
    ],
    'sample-ask': [
      'echantillon*', '(envoyer|recevoir|obtenir|avoir|commander) … echantillon*',
    ],
    'order-intent': [
      '(je|nous) (voudrais|voudrions|souhaite|souhaitons|desire|desirons|veux) (acheter|commander|passer une commande)',
      '(je|nous) (voudrais|voudrions|souhaite|souhaitons|desire|desirons|veux) (passer commande|importer|acquerir|faire une commande)',
      '(je|nous) (voulons|cherche a|cherchons a|compte|comptons|aimerais|aimerions) (acheter|commander|passer une commande)',
      '(je|nous) (voulons|cherche a|cherchons a|compte|comptons|aimerais|aimerions) (passer commande|importer|acquerir|faire une commande)',
      '(bon de commande|passer commande|passer une commande|notre commande|nouvelle commande|je commande)',
      '(je suis|nous sommes) (interesse|interesses|interessee|a la recherche|interessee) (par|d\'un|d\'une|de|pour)',
      '(je cherche|nous cherchons) (un |des|) (fournisseur|fournisseurs|fabricant|fabricants|usine|grossiste)',
      '(nous recherchons|je recherche|recherche|besoin d\') (un |des|) (fournisseur|fournisseurs|fabricant|fabricants|usine|grossiste)',
      '(j\'ai besoin|nous avons besoin|on a besoin) (de|d\'un|d\'une|des)',
      '(ou|comment) (puis-je|peut-on|je peux|acheter|commander) (acheter|commander|vos|chez)',
    ],
    'availability-ask': [
      '(avez-vous|avez vous|vous avez|est-ce que vous avez|vendez-vous|vendez vous|fabriquez-vous|fabriquez vous|proposez-vous|auriez-vous|disposez-vous)',
      '(disponible|disponibles|disponibilite|en stock) (en|de|du|des|svp|immediatement|et|pour|actuellement|chez)',
      '(toujours|encore) (disponible|disponibles|en stock)', 'en stock', 'vous (vendez|faites|fabriquez) (des|du|les|ce|cette|aussi)',
    ],
    'lead-time-ask': [
      '(delai|delais|date|temps) de (livraison|fabrication|production|livraisons|confection|expedition)',
      '(quel|quels) (delai|delais|est le delai|sont les delais)',
      '(combien de temps|combien de jours) … (livraison|livrer|production|fabriquer|fabrication|arriver)',
      'quand (pouvez-vous|pourriez-vous|pouvez vous) (livrer|expedier|envoyer)',
    ],
    'shipping-ask': [
      '(livrez-vous|livrez vous|vous livrez|expediez-vous) (a|en|au|aux|vers|sur|jusqu\'a|possible|abidjan|alger|tunis)*',
      '(vous expediez|livraison|vous envoyez|exportez-vous) (a|en|au|aux|vers|sur|jusqu\'a|possible|abidjan|alger|tunis)*',
      '(frais|cout|couts|prix|tarif) (de|du) (livraison|transport|port|fret|l\'expedition|transport maritime|la livraison)', '(rendu|jusqu\'au) port',
      '(transport|fret) (compris|inclus|maritime|aerien|jusqu\'a|vers)', '(port d\'embarquement|port de chargement|port de destination)',
    ],
    'payment-terms-ask': [
      '(conditions|modalites|modalite|mode|modes|moyens|delai) de (paiement|reglement|payement)',
      '(acceptez-vous|acceptez vous|vous acceptez|peut-on payer|puis-je payer|comment payer|comment regler|comment puis-je payer)',
    ],
    'minimum-order-ask': [
      '(quantite|quantites|commande) (minimum|minimale|minimales|minimum de|mini)',
      '(minimum|minimum de) (commande|de commande|d\'achat|a commander|par couleur|par modele|de quantite)',
      '(quel est le|quel est votre|c\'est quoi le) (minimum|moq)', '(a partir de) combien (de pieces|d\'unites|de pcs)',
    ],
    'specification-ask': [
      '(fiche|fiches|caracteristiques|caracteristique|donnees|documentation|specifications|question|renseignements|precisions|details) (technique|techniques)',
      '(quelle|quel|quelles|quels) (est la|est le|sont les|sont ses) (matiere|taille|dimensions|epaisseur|puissance|capacite|tension|grammage)',
      '(quelle|quel|quelles|quels) (est la|est le|sont les|sont ses) (poids|garantie|materiau|caracteristiques|hauteur|largeur|dimension|qualite)',
      '(plus|davantage|complement) (d\'informations|d\'information|de renseignements|de details|de precisions|d\'infos)',
      '(fonctionne|marche|compatible|existe)-t-(il|elle)',
      '(est-ce que|est-il|est-elle) (ca marche|resistant|compatible|etanche|garanti|possible en|disponible en)', 'en quelle matiere',
      '(attestation|certificat|certificats) (ce|de conformite|iso|d\'analyse)',
    ],
    'customisation-ask': [
      '(avec|imprimer|apposer|mettre|ajouter|graver|broder|impression de) (notre|mon|le|un|votre|nos|leur) (logo|logos|marque|design)',
      '(logo imprime|personnalise|personnalisee|personnalises|personnalisees)',
      '(personnaliser|personnalisation|sur mesure|marque blanche|marque propre|marque de distributeur)',
    ],
    'end-use': [
      '(pour|c\'est pour|destine a|destines a|dans) (mon|ma|notre|nos|un|une|mes) (magasin|boutique|projet|entreprise|usine|restaurant|hotel|clients|client)',
      '(pour|c\'est pour|destine a|destines a|dans) (mon|ma|notre|nos|un|une|mes) (atelier|chantier|ferme|commerce)',
      '(pour|c\'est pour|destine a|destines a|dans) (mon|ma|notre|nos|un|une|mes) (boulangerie|ecole|marche|societe|pharmacie|societe)',
      '(pour|destine a) (la revente|revendre|revente|la distribution|usage personnel|un usage professionnel|le marche local|le marche)',
      '(ouvrir|lancer|monter|demarrer) (un|une|mon|ma|notre) (magasin|boutique|restaurant|usine|boulangerie|commerce|activite|entreprise|petite)',
    ],
    'buyer-role': [
      '(nous sommes|je suis|on est) (un|une|des|) (importateur|importateurs|distributeur|distributeurs)',
      '(nous sommes|je suis|on est) (un|une|des|) (grossiste|grossistes|detaillant|revendeur|revendeurs|entreprise|societe)',
      '(nous sommes|je suis|on est) (un|une|des|) (commercant|commercante|cooperative|fabricant|entrepreneur|hotel)',
      '(nous sommes|je suis|on est) (un|une|des|) (chaine|centrale d\'achat|artisan|magasin|ong|transitaire|acheteur)',
      '(responsable|service|directeur|charge|chargee|directrice) (des |d\'|)(achats|achat|approvisionnements|approvisionnement)',
      '(importateur|distributeur|grossiste|revendeur) (en|de|au|a|basé|base)',
    ],
    'company-introduction': [
      '(notre|mon) (societe|entreprise|cooperative|groupe) (est|a|existe|specialisee|basee|compte|importe|distribue|dispose)',
      '(societe|entreprise) (basee|situee|specialisee|implantee) (a|en|au|dans)',
      '(nous avons|nous comptons|disposons de) … (magasins|boutiques|employes|salaries|agences|points de vente|succursales)',
      '(depuis|plus de) (1|2|3|4|5|6|7|8|9|vingt|dix)* … (ans d\'experience|ans dans|nous importons|nous travaillons)',
      '(je me presente|me presenter|nous presenter|permettez-moi de)',
    ],
    'agency-ask': [
      '(devenir|etre|agir comme|representer|souhaitons) … (distributeur|distributeurs) (exclusif|agree|officiel|de|pour|en|au|dans)',
      '(devenir|etre|agir comme|representer|souhaitons) … (revendeur|representant|agent|concessionnaire) (exclusif|agree|officiel|de|pour|en|au|dans)',
      '(distribuer|representer|commercialiser|revendre) (vos|votre|la|vos) (produits|marque|machines|gamme|articles)',
      '(distributeur|representant|agent) (exclusif|agree|officiel)', '(exclusivite|distribution exclusive) (pour|sur|en|au)',
    ],
    'need-by': [
      '(besoin|livraison|livre|livres|il nous faut|il me faut|recevoir|arriver) … (avant le|avant la|avant fin|au plus tard|pour le|d\'ici le|d\'ici fin)',
      '(au plus tard|date limite|date butoir|dernier delai)',
    ],
    'not-received': [
      '(je n\'ai|nous n\'avons|j\'ai|on n\'a) (pas|toujours pas|pas encore|jamais|rien|toujours rien) (recu|encore recu|recu ma|recu notre)',
      '(colis|commande|marchandise|conteneur|container|livraison|marchandises) … (pas arrive*|pas recu*|jamais arrive*|perdu*)',
      '(colis|commande|marchandise|conteneur|container|livraison|marchandises) … (non recu*|jamais recu*|en retard|pas encore arrive*)',
      'toujours (rien|pas) (recu|arrive)',
    ],
    'not-as-described': [
      '(pas conforme|non conforme|non conformes|ne correspond pas) … (commande|echantillon|description|photo|convenu|demande|a ce que|devis|fiche)*',
      '(ne correspondent pas|different de|differente de|differents de) … (commande|echantillon|description|photo|convenu|demande|a ce que|devis|fiche)*',
      '(mauvaise|erreur de) (couleur|taille|reference|qualite|article|modele|produit)', '(mauvais) (modele|produit|article|coloris)', 'non conforme',
    ],
    damaged: [
      '(arrive|arrives|arrivee|arrivees|recu|recus|recue|livre|livres) … (casse*|abime*|endommage*|mouille*|rouille*|fissure*|brise*|deforme*)',
      '(marchandise|marchandises|colis|cartons|produits|carreaux) … (casse*|abime*|endommage*|avarie*|mouille*)',
      '(avarie de transport|avaries de transport|casse a la livraison)',
    ],
    short: [
      'il (manque|manquait|nous manque|me manque) (1|2|3|4|5|6|7|8|9|des|un|une|plusieurs|quelques|encore)*',
      '(manquant|manquants|manquantes) (dans|sur|au|de|a la) (le|la|conteneur|livraison|colis|commande|carton)*',
      '(quantite|livraison) (inferieure|incomplete|manquante|partielle)',
    ],
    counterfeit: [
      '(contrefacon|contrefait|faux produit|pas un original|pas authentique|copie de votre)',
    ],
    'refund-ask': [
      '(remboursement|rembourser|rembourse|remboursee|remboursez|remboursez-moi|avoir sur facture|note de credit)',
      '(debite|preleve|facture|paye) (deux fois|en double)',
    ],
    'return-ask': [
      '(retourner|renvoyer|echanger) (la|le|les|ma|cette|un|mon|ces) (marchandise|produit|produits|commande|article|machine|piece|colis|articles)',
      '(retour|echange) (de|des|du) (marchandise|marchandises|produit|produits|article|la marchandise)', '(politique|procedure|conditions|bon) de retour',
    ],
    'repair-ask': [
      '(piece|pieces) (de rechange|detachee|detachees)', '(ne fonctionne pas|ne fonctionne plus|ne marche pas|ne marche plus|en panne)',
      '(tombe en panne|tombee en panne|ne demarre pas|ne chauffe plus|ne s\'allume plus)',
      '(sous garantie|garantie|prise en charge garantie) (svp|expire|de la machine|pour la|de votre|sur la|affiche|e0|e1|encore)*',
      '(service apres-vente|sav|code erreur|code d\'erreur) (svp|expire|de la machine|pour la|de votre|sur la|affiche|e0|e1|encore)*',
      '(machine|moteur|pompe|four) … (panne|defectueux|defectueuse|casse|cassee|defaut)',
    ],
    'usage-ask': [
      '(comment|mode d\'emploi|notice pour) (utiliser|installer|regler|monter|nettoyer|brancher|programmer|entretenir|demarrer)',
      '(mode d\'emploi|notice d\'utilisation|manuel d\'utilisation|notice de montage)',
      '(manuel d\'instructions|schema electrique|mise en service|guide d\'utilisation)',
    ],
    'dispute-open': [
      '(reclamation|litige|plainte) (formelle|pour|concernant|sur|officielle|n°|suite|client)*',
      '(mise en demeure|nos avocats|notre avocat|voie judiciaire|porter plainte|ouvrir un litige|tribunal de commerce|engager des poursuites)',
    ],
    'shipping-status': [
      'ou (est|en est|se trouve|sont) (ma|mon|notre|le|la|nos|mes) (commande|colis|conteneur|container|marchandise|livraison|envoi|marchandises)',
      '(numero|lien) de (suivi|tracking|conteneur|colis|container)',
      '(suivi|statut|etat|etat d\'avancement) (de|du) (ma |mon |notre |la|) (commande|colis|livraison|conteneur|expedition)',
      'quand (arrive|arrivera|part|partira|sera|va arriver|expediez-vous) (ma|mon|notre|le|la) (commande|colis|conteneur|bateau)*',
      'quand (arrive|arrivera|part|partira|sera|va arriver|expediez-vous) (ma|mon|notre|le|la) (navire|marchandise|livraison|livree)*',
    ],
    'customs-matter': [
      '(en douane|a la douane|la douane|douanes|dedouanement|droits de douane)',
      '(code douanier|code sh|position tarifaire|declaration en douane|transitaire|nomenclature douaniere)',
    ],
    'documents-matter': [
      '(connaissement|certificat d\'origine|liste de colisage|facture commerciale|documents originaux)',
      '(documents d\'expedition|draft bl|le bl|corriger le|lettre de transport|certificat phytosanitaire|documents de transport)',
    ],
    'order-change': [
      '(modifier|annuler|changer|augmenter|reduire|ajouter) … (la commande|ma commande|notre commande|l\'adresse|la quantite|les quantites|a la commande)',
    ],
    'payment-matter': [
      '(preuve|justificatif|avis|ordre) de (paiement|virement)',
      '(virement|paiement|solde|acompte) (effectue|fait|envoye|du|de la|de notre|a ete|restant|recu|ce jour)',
      '(solde|reglement) (de la|de notre|du|facture)',
      '(vos coordonnees bancaires|votre rib|copie du swift|frais bancaires|facture impayee|facture acquittee)',
    ],
    'follow-up': [
      '(avez-vous|vous avez) (recu|eu|bien recu|pu) (mon|notre|ma|le temps|regarder|voir|consulter) (mail|message|email|demande|courriel|commande)*',
      '(sans reponse|pas de reponse|toujours pas de reponse|aucune reponse|pas eu de retour|sans nouvelles|aucune nouvelle)',
      '(relance|je reviens vers vous|je me permets de revenir|je me permets de vous relancer|rappel de ma demande|petit rappel)',
      '(des nouvelles|du nouveau|une reponse) (concernant|de ma|de notre|pour|sur|svp|a propos)*',
      '(j\'attends|nous attendons|dans l\'attente de) (toujours|encore|votre devis|votre offre|votre retour sur)',
    ],
    thanks: [
      '(merci|merci beaucoup|mille mercis|un grand merci) (pour tout|pour votre aide|pour l\'excellent|pour la qualite|a toute)',
      '(merci|merci beaucoup|mille mercis|un grand merci) (pour votre excellent|pour votre professionnalisme|pour le travail|a l\'equipe)',
      '(tres satisfait|tres satisfaits|tres content|tres contents|bien recu en parfait|excellent travail|excellent service|bien arrive)',
    ],
    feedback: [
      '(suggestion|remarque|petit retour|retour d\'experience) (pour|sur|concernant|d\'amelioration|constructive)*',
      '(juste pour|simplement pour) (vous informer|vous dire|information|vous signaler)',
    ],
    standstill: [
      '(machine|ligne|usine|production|chantier) (est|) (a l\'arret|arretee|bloquee|en arret|bloque)',
      '(surestaries|frais de magasinage|frais de stationnement|frais de surestaries|penalites de retard)',
      '(perdons|perds|pertes) (de l\'argent|des clients|de production|chaque jour)',
      '(clients attendent|client attend|equipe a l\'arret|arret de production)',
    ],
  },
} as const satisfies PhrasePack
