import type { PhrasePack } from '../../concepts'

/** French: what tells intents apart, orders placed, changed and gone wrong above all. */
export const frIntents: PhrasePack = {
  language: 'fr',
  phrases: {
    damaged: [
      '(arrivé|arrivés|arrivées|arrivée|reçu|reçus|livré|livrés|livrées) (tout |tous |toutes |complètement |)(cassé*|abîmé*|endommagé*|brisé*|mouillé*|rouillé*|fissuré*|écrasé*)',
      '(cartons|colis|pièces|vitres|palettes|produits|machine) … (cassé*|abîmé*|endommagé*|brisé*|mouillé*|écrasé*)',
      '(fissur*|ébréch*|cass*) (à la livraison|à l\'arrivée|dans le carton|dans la caisse)',
    ],
    short: [
      '(il manque|il en manque|manquent|il manquait) (1*|2*|3*|4*|5*|6*|7*|8*|9*|un|une|deux|trois|quatre|cinq|des|plusieurs)',
      '(livraison|commande|colis) incompl*', '(reçu|reçus) (que|seulement|uniquement) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
    ],
    'poor-quality': [
      '(mauvaise|très mauvaise|piètre|faible) qualité', 'qualité (mauvaise|médiocre|inférieure|décevante|insuffisante|pas conforme|déplorable)',
      '(se décolle|se déchire|se casse|déteint|rouille|s\'use|se décolore) … (lavage|semaine*|jour*|mois|après)',
    ],
    'customs-hold': [
      '(bloqué*|retenu*|arrêté*|coincé*|stoppé*|saisi*) (à la|en|par la|aux|par les) (douane|douanes)',
      'douane (bloque|retient|a bloqué|a retenu|a saisi|refuse)',
    ],
    'returned-to-sender': ['(retourné*|renvoyé*|revenu*) (à l\'|à l’|chez l\'|à )(expéditeur|envoyeur|origine)', 'retour à l\'(expéditeur|envoyeur)'],
    'wrong-address': [
      '(livré*|envoyé*|expédié*|parti*) (à|au|vers) (la |une |l\'|)(mauvaise|autre|ancienne|fausse) adresse',
      '(erreur|mauvaise|fausse) (d\'adresse|adresse)',
    ],
    'delivered-but-denied': ['(indique|marqué|affiche|dit|statut|noté|suivi) … livré* … (rien|pas|personne|jamais)'],
    'no-tracking': [
      '(numéro de suivi|suivi|tracking) … (ne fonctionne pas|n\'existe pas|invalide|introuvable|ne marche pas|inconnu)',
      '(pas|aucun|toujours pas) (de |reçu de |le |)(numéro de suivi|tracking)',
    ],
    'stuck-in-transit': [
      '(colis|suivi|conteneur|commande|marchandise) … (bloqué depuis|ne bouge pas|ne bouge plus|n\'avance pas|sans mouvement|immobilisé)',
    ],
    'goods-refused': [
      '(refusons|refuse|refusé|rejetons|rejeté|n\'acceptons pas) (la |le |les |cette |ce |ces |de recevoir |)(marchandise*|livraison|lot|colis|réception|conteneur|produits)',
    ],
    'order-placed': [
      '(bon de commande|commande) (ci-joint*|en pièce jointe|n°|no|numéro|ferme|en annexe|jointe)',
      '(ci-joint|ci-jointe|veuillez trouver|voici) (notre |le |la |mon |ma |)(bon de commande|commande)',
      '(comme|même|identique) (la dernière fois|commande que|à la dernière|précédente|que la dernière)',
      '(je voudrais|je souhaite|nous souhaitons|nous voulons|je veux|on veut) (passer|repasser|confirmer|renouveler) (une |la |ma |notre |)commande',
      '(première|nouvelle) commande (ferme|:)', 'accuser réception … commande',
    ],
    'no-remedy-wanted': [
      '(juste|simplement|seulement) (pour|à titre) (information|info|vous|d\'information|vous dire|vous informer|votre information)',
      '(pas besoin|inutile|aucune) (de |) (répondre|réponse|action|réaction|suite)',
    ],
    feedback: [
      '(petit retour|notre retour|retour d\'expérience|une remarque|petite remarque|nos clients aiment|les clients aiment|les clients apprécient)',
    ],
    'order-change': [
      '(modifier|changer|augmenter|réduire|ajouter|remplacer) … (commande|quantité|couleur|pièces|taille|référence|article*)',
      '(annuler|annulez|reporter|décaler|suspendre) (la |ma |notre |cette |l\'|)(commande|livraison|expédition|envoi)',
      '(modifi*|chang*|augment*|rédui*) (la |le |les |notre |) (quantité*|couleur*|commande|taille*|adresse de livraison|référence*)',
    ],
    'return-ask': [
      '(renvoyer|retourner|rendre|échanger) (le |la |les |ces |ce |cette |des |l\'|un |une |deux |)(produit*|article*|marchandise*|pièce*|veste*|colis|machine*|commande)',
      '(souhaitons|voudrais|voulons|voudrions|souhaite|peut-on|pouvons-nous) (les |le |la |) (renvoyer|retourner|échanger|rendre)',
    ],
    'repair-ask': [
      '(machine|four|appareil|moteur|pompe) … (ne marche plus|ne fonctionne plus|ne démarre pas|ne démarre plus|ne chauffe plus|en panne|est tombé* en panne|fuit)',
      '(pièce de rechange|pièces de rechange|pièces détachées|sous garantie|dépannage)',
    ],
    'usage-ask': [
      '(comment|où) (faire |on |peut-on |dois-je |) (régler|installer|programmer|monter|utiliser|brancher|réinitialiser|nettoyer|configurer|calibrer)',
      '(mode d\'emploi|notice) … (manqu*|pas|français|comment|introuvable|envoyer)',
    ],
    'shipping-status': [
      '(où est|où en est|ou est|ou en est) (ma|notre|la|mon|le) (commande|colis|conteneur|livraison|marchandise|envoi)',
      '(quand|date) … (arrive|part|expédi*|embarque*|livré*|départ) … (bateau|conteneur|colis|commande|marchandise|navire)',
      '(bateau|navire|conteneur|colis) arrive quand',
    ],
    'documents-matter': [
      '(certificat d\'origine|liste de colisage|connaissement|bl|facture commerciale|certificat phyto*|eur1) (manqu*|corrig*|original|originaux|svp|merci|par|avec|et|à)',
      '(envoyer|corriger|transmettre|manque|besoin) (le |la |les |du |de la |des |nous le |) (bl|connaissement|certificat d\'origine|liste de colisage|documents|originaux)',
    ],
    'payment-matter': [
      '(viré|payé|réglé|transféré) (le |l\'|la |) (solde|acompte|facture|montant|totalité)',
      '(avis|preuve|ordre|copie) (de |du |)(virement|paiement|swift)',
    ],
    'follow-up': [
      '(avez-vous|as-tu|avez vous) (pu |) (regarder|reçu|lu|vu|traité) (ma |mon |notre |) (demande|message|mail|courriel)',
      '(toujours|encore) (pas de|aucune|en attente|sans) (réponse|nouvelles|retour|de votre)',
    ],
    'agency-ask': [
      '(devenir|être) (votre|vos|le|un|les) (distributeur*|représentant*|agent*|revendeur*|concessionnaire*)',
      '(représentation|distribution) (exclusive|de votre marque|de vos produits)',
    ],
    thanks: ['(tout est|tout|bien) (bien arrivé|arrivé|reçu|parfait) … merci'],
    'sample-ask': [
      '(envoyer|recevoir|avoir|obtenir|commander) (nous |me |d\'abord |) (un|des|deux|trois|quelques|1|2) (échantillon*)',
      'échantillon* (s\'il|svp|possible|gratuit*|avant|de chaque|à)',
    ],
    'catalogue-ask': ['(envoyez|envoyer|recevoir|avoir|transmettre|voir) (moi |nous |me |-moi |) (votre|vos|le|un|les) (catalogue*|brochure*|tarif*)'],
    'customisation-ask': [
      '(imprimer|mettre|broder|graver|apposer) (notre|mon|le|un) (logo|marque|nom)',
      '(fabriquer|réaliser|produire) … (selon|d\'après|sur) (notre|nos|mon|le|plan*) (plan*|dessin*|modèle|mesure)',
      '(selon|d\'après|suivant) (le |les |notre |nos |) (plan*|dessin*|croquis)',
      '(faire|ferions|souhaitons faire) (tricoter|fabriquer|coudre|imprimer|broder|réaliser)',
    ],
    'price-list': ['(liste|grille) (complète |) de (prix|tarifs)', '(liste tarifaire|listes de prix|tarif complet)'],
    'customs-matter': ['douane* … (amende|payer|libérer)'],
    'word-price': ['(prix|tarif*|coût)'],
    'word-sample': ['(échantillon*)'],
    'word-catalogue': ['(catalogue*|brochure*)'],
    'word-logo': ['(logo|personnalis*|sur mesure)'],
    'word-agent': ['(distributeur*|revendeur*)'],
    'word-order': ['(commande*)'],
    'word-parcel': ['(colis|conteneur|livraison|expédition|suivi)'],
    'word-broken': ['(cassé*|abîmé*|endommagé*|brisé*)'],
    'word-missing': ['(manque*|manquant*)'],
    'word-refund': ['(remboursement|rembours*)'],
    'word-return': ['(retour|renvoyer|échange)'],
    'word-repair': ['(garantie|panne|pièce détachée|pièces détachées|défectueu*|ne marche pas|ne fonctionne pas)'],
    'word-manual': ['(notice|mode d\'emploi)'],
    'word-customs': ['(douane*)'],
    'word-invoice': ['(facture*|paiement|virement)'],
    'word-complaint': ['(réclamation*|plainte)', '(avocat|tribunal|mise en demeure|voie judiciaire|action en justice|poursuites)'],
    'word-thanks': ['(merci)'],
    counterfeit: ['(contrefaçon*|contrefait*|imitation de marque)'],
  },
}
