import type { PhrasePack } from '../../concepts'

/** French: what promoters, swindlers and collectors write. */
export const frRisk = {
  language: 'fr',
  phrases: {
    'seo-offer': [
      '(referencement) (naturel|google|web|de votre|seo|local)', '(premiere page|premiers resultats|premieres positions|premiere position) (de|sur|dans) google', '(ameliorer|booster|optimiser|augmenter) … (referencement|trafic|visibilite en ligne|positionnement|visibilite sur google)', '(audit|agence|expert|consultant) seo',
    ],
    'web-design-offer': [
      '(creation|refonte|conception|developpement|realisation) (de |d\'un |de votre |d\'|du )(site* (internet|web|vitrine)|site|sites|boutique* en ligne|applications mobiles|site e-commerce)', '(moderniser|refondre|relooker) (votre|le) site', 'agence (web|digitale)', '(nous creons|nous developpons|je cree|je developpe) (des |votre )(sites|site|applications|boutique)',
    ],
    'marketing-offer': [
      '(agence|services|strategie*|expert*) (de |en )(marketing|communication|publicite)', '(gestion|animation) (de vos|des|de) reseaux sociaux', '(plus de|acheter des|gagner des) (followers|abonnes)', '(generation de|generer des|trouver des) (leads|prospects)', '(campagnes|campagne) (publicitaires|google ads|facebook|emailing|d\'emailing)', '(attirer|trouver|generer) (plus de|de nouveaux) clients', 'prise de rendez-vous qualifies',
    ],
    'contact-list-offer': [
      '(base|bases|fichier|fichiers) (de donnees |)(d\'emails|d\'adresses email|b2b|de prospection|de contacts|d\'acheteurs|d\'entreprises qualifi*)', '(liste|listes) (d\'emails|d\'adresses e-mail|des participants|des visiteurs|d\'acheteurs|de contacts qualifi*)', '(nous vendons|nous proposons|vous proposer|vente) … (bases de donnees|fichiers b2b|listes de contacts|fichier client*)',
    ],
    'loan-offer': [
      '(j\'offre|j\'octroie|nous offrons|nous octroyons|nous accordons|je propose|nous proposons|j\'accorde) … (pret|prets|credit|credits|financement*)', '(offre|demande) de (pret|prets|financement) (entre|d\'argent|personnel|rapide|serieu*|aux|a taux)', '(besoin|recherche) (d\'un|de) (pret|financement|credit) … (rapide|urgent|contact*|interet|taux|?)', '(pret|prets|credit|financement) … (taux d\'interet|taux de (2|3)|sans garantie|sans justificatif|sans frais de dossier)', 'pret (entre particuliers|d\'argent)', 'rachat de credit*',
    ],
    'supplier-pitch': [
      '(nous sommes|notre societe est|notre entreprise est) (un |une |)(fabricant*|usine|producteur*|exportateur*|fournisseur*|grossiste|entreprise specialisee dans la (fabrication|production)) (de|d*|specialis*|et exportateur*|leader)', '(nous fabriquons|nous produisons) et (exportons|vendons|commercialisons|distribuons)', '(nous avons le plaisir|permettez-nous|je me permets|nous nous permettons|je souhaite|nous souhaitons) (de |)(vous |)(presenter|proposer) (notre|nos)', 'nos (principaux |)produits (sont|comprennent|phares|principaux)', '(nous vous proposons|nous mettons a votre disposition) (notre|nos) (gamme|produits|large gamme)', 'nos prix sont (tres |)(competitifs|attractifs)',
    ],
    'freight-offer': [
      '(nous sommes|notre societe est) (un |une |)(transitaire*|commissionnaire*|transporteur*|agence maritime|societe de (transport|transit|logistique))', '(nous proposons|nous offrons|nous vous proposons|nos) … (tarifs de fret|tarifs de transport|services de transit|fret maritime|fret aerien|services logistiques|solutions logistiques|solutions de transport)', '(meilleurs|nos) (tarifs|taux) (de |)(fret|maritimes|transport|aeriens)', '(coter|chiffrer) (vos|votre) (prochaines |)(expeditions|envois|importations|transports)',
    ],
    'service-pitch': [
      '(nous proposons|nous offrons|je propose|nous vous proposons) (nos |mes |des |)(services|prestations) (de|d*|en|aux)', '(externaliser|sous-traiter|externalisez) (votre|vos)', '(nous accompagnons|nous aidons|j\'accompagne|j\'aide) (les |des |)(entreprises|societes|industriels|pme|dirigeants)', '(depot|enregistrement|renouvellement) (de votre|de) (marque|brevet) … (tarif|proposons|frais|service)', '(service*|cabinet) de (recrutement|traduction|affacturage|certification|comptabilite) … (proposons|vos besoins|votre entreprise)',
    ],
    'membership-offer': [
      '(adhesion|abonnement|cotisation|inscription) (annuel*|premium|gold|payant*) … (acheteurs|annuaire|acces|membre*|euros|visibilite)', '(annuaire|guide|repertoire) (professionnel|des entreprises|d\'entreprises|industriel) … (inscri*|referenc*|insertion|parution|votre societe)', '(acheteurs|importateurs) … (attendent|vous attendent|cherchent) … (adher*|inscri*|membre)', '(votre (societe|entreprise)) (a ete|est) (nominee|selectionnee) … (prix|trophee|label)',
    ],
    'event-promotion': [
      '(reservez|reserver) (des maintenant |vite |)(votre|un) (stand|espace|place|emplacement) ', '(espace|stand|stands) (d\'exposition|exposant*|disponible*)', '(inscrivez-vous|inscription gratuite|participez) … (webinaire|webinar|seminaire|congres|conference|salon|formation)', '(exposant*|sponsor*) … (tarif*|pack*|reserv*|dernieres places)', '(nous vous invitons|invitation) … (webinaire|webinar|seminaire|conference en ligne|formation)',
    ],
    'discount-talk': [
      '(remise*|reduction*|promotion*|offre) (exceptionnel*|exclusiv*|speciale*|jusqu\'a|limitee*|de 50|de 30)', '(offre|promotion) … (duree limitee|valable jusqu\'au|a ne pas manquer)', '(essai|essayez) (gratuit*)', '(profitez|profitez-en|commandez) (vite|des maintenant|maintenant|de notre offre|de cette offre|de nos offres|de -)', 'code promo', 'ventes privees',
    ],
    unsubscribe: [
      '(se |vous |me |)(desabonner|desinscrire)', '(desabonnez-vous|desinscrivez-vous|desinscription|lien de desabonnement)', '(ne (souhaitez|voulez|desirez) plus) (recevoir|etre contacte*)', '(ne plus recevoir) (nos|ces|de|mes)', '(repondez|repondre) (stop|non) ', 'si cela ne vous interesse pas',
    ],
    'website-found': [
      '(j\'ai|nous avons|en) (visite|visitant|consulte|analyse|parcouru|parcourant|decouvert|consultant|analysant) (votre|le) site … (remarqu*|constat*|vu que|pourrait|amelior*|google|erreur*|potentiel|opportunit*)', '(j\'ai remarque|nous avons remarque|j\'ai constate|nous avons constate) que (votre|le) (site|entreprise|societe|page)', 'tombe* sur votre (site|profil|entreprise|page)',
    ],
    'meeting-push': [
      '(appel|echange|rendez-vous|rdv|visio|demo|demonstration) (rapide |telephonique |)de (10|15|20|30) min*', '(10|15|20|30) (minutes|min) (cette semaine|la semaine prochaine|de votre temps|pour en|pour vous|pour echanger|au telephone)', '(convenir|planifier|fixer|caler) (d\'un|un|d\'une|une) (appel|rendez-vous|rdv|echange|demo|visio)', '(la bonne personne|le bon interlocuteur|la bonne interlocutrice)', 'disponible pour un (bref |court |rapide |)(appel|echange) ',
    ],
    gambling: ['casino en ligne', 'paris sportifs', 'machines a sous', '(tours gratuits|free spins)', 'bonus (de bienvenue|sans depot)'],
    'crypto-promotion': [
      '(investir|investissez|gagner|gagnez|gains|profits) … (bitcoin|cryptomonnaie*|crypto|cryptos|usdt|forex|trading)', '(gains|profits|rendement*|revenus) (quotidien*|journalier*|garanti*|hebdomadaire*)', '(plateforme|robot|signaux) de (trading|minage)', 'minage de (bitcoin|crypto*)',
    ],
    'fund-transfer': [
      '(transferer|transfert|virer|recevoir|rapatrier|deplacer) … (fonds|somme|argent|millions) … (votre compte|votre pays|etranger|millions)', '(somme|montant|fonds|depot) de … millions … (dollars|euros|usd|us|livres|fcfa)', 'millions (de|d\') (dollars|euros|livres) … (heritage|compte|transf*|fonds|banque|depos*|coffre)', '(pourcentage|%|pour cent) … (pour vous|de la somme|des fonds|du fonds|pour votre aide|vous reviendr*)', 'proposition (d\'affaire*|commerciale) … (millions|confidentiel*|mutuel*|fonds)', '(fonds|argent|compte) (bloque*|dormant*|non reclame*|gele*|abandonne*)',
    ],
    inheritance: [
      '(plus proche parent|parent le plus proche|proche parent)', '(client|epoux|mari|deposant) (defunt|decede)', '(mon|ma|notre) (defunt*|feu) (mari|epoux|pere|mere|client|oncle)', '(heritage|succession|testament|legs) … (millions|fonds|beneficiaire*|reclam*|banque|heritier*|somme)', '(decede*|mort*) … sans (laisser d\'|)(heritier*|testament|beneficiaire*)', '(beneficiaire|heritier) (de la|des|de ces|de cette) (fonds|succession|somme)', 'meme nom de famille',
    ],
    'prize-win': [
      '(vous avez|vous venez de) (gagne*|remporte*) … (lot|prix|euros|loterie|somme|iphone|cadeau|carte|tirage)', '(gagnant|heureux gagnant|laureat) … (loterie|tirage|tombola|lot|euros|microsoft|prix)', '(reclamer|recuperer|retirer|recevoir) votre (lot|gain*|prix|cadeau|recompense)', '(votre adresse|votre email|votre e-mail|votre numero) … (tire* au sort|gagnant*|selectionne*)', 'felicitations … (gagne*|gagnant|selectionne* pour recevoir|lot|tirage)', 'loterie (internationale|nationale)',
    ],
    donation: [
      '(faire don|faire un don|donation|leguer|don) … (ma fortune|mes biens|mon argent|millions|mon heritage|euros|la somme)', '(j\'ai decide|je souhaite|je veux|je voudrais|je desire) (de |)(faire (un |une |)(don|donation)|donner|leguer) ', '(oeuvres|oeuvre) (de charite|caritatives|de bienfaisance) … (fonds|argent|somme|don|fortune)', '(orphelinat*|orphelins|veuves|demunis) … (fonds|argent|don|fortune|heritage|somme)', 'don (humanitaire|financier) … (euros|somme|fonds)',
    ],
    secrecy: [
      '(garder|gardez|tenir|maintenir|rester) … (secret|confidentiel|confidentielle|sous silence|confidentialite|la discretion)', '(strictement|absolument|hautement|totalement) (confidentiel*|secret*)', '(n\'en parle*|ne parlez|ne dites|ne le dites|ne divulgu*|ne revel*) … (personne|a quiconque|autres|tiers|collegues)', '(reste|rester|restera|que cela reste) entre nous', '(la plus grande|plus stricte|grande|totale|absolue|extreme) (discretion|confidentialite)',
    ],
    'trust-plea': [
      '(personne|partenaire|quelqu\'un|associe|etranger) (honnete|de confiance|digne de confiance|fiable|de bonne foi|serieu* et honnete)', '(puis-je|je peux|pourrai-je|je puisse) (vous faire|avoir) confiance', '(je vous fais|j\'ai) confiance … (fonds|affaire|somme|dieu|argent|transaction)', '(surpris*|surprise|etonne*) … (recevoir|lettre|message|courrier|connaiss*)', '(bien que|meme si) (nous ne nous connaissons|nous ne nous connaissions|vous ne me connaissez|vous ne me connaissiez) pas', 'besoin de votre (aide|assistance|collaboration) … (transf*|fonds|argent|investi*|somme|reclam*)', '(obtenu|trouve|eu) (votre (contact|adresse|email|e-mail|coordonnees|profil)) … (internet|recherche*|confian*|priere*|annuaire)',
    ],
    'advance-fee': [
      'frais (d\'ouverture|de constitution) (de |du )dossier',
      '(frais|honoraires|droits|taxe|cout) (de |d\'|du )(dossier|enregistrement|inscription|notaire|traitement|legalisation|activation|deblocage|certification|transfert|agrement|assurance|visite technique) … (avant|payer|regler|prealable*|verser|avance|rembours*|western|mandat|contrat|fournisseur)', '(payer|regler|verser|vous acquitter|s\'acquitter) … (frais|droits|taxe) (de|d\'|notari*|administratif*|legaux)', '(frais|cout|achat|acquisition) … (dossier|cahier) (d\'appel d\'offres|des charges)', '(taxe|frais|droits) … (pour (liberer|debloquer)|liberation|deblocage) (les |des |du |le |)(fonds|colis)',
    ],
    'tender-award': [
      '(retenu|selectionne|choisi|designe) votre (honorable |estimee |)(societe|entreprise|compagnie) … (marche|contrat|appel d\'offres|fourniture|livraison|projet)', 'marche de gre a gre',
      '(votre (societe|entreprise|compagnie)) (a ete|est|fut) (selectionnee|preselectionnee|retenue|choisie|agreee|approuvee) … (marche|contrat|appel d\'offres|fourniture|projet|fournisseur*|livraison)', '(attribution|attribue|adjudication) … (marche|contrat|appel d\'offres) … (votre societe|votre entreprise|ministere|gre a gre|millions|faveur)', '(marche|contrat) de (gre a gre|fourniture) … (ministere|etat|gouvernement|votre societe|cedeao|uemoa)', '(cedeao|uemoa) … (marche|contrat|appel d\'offres|fourniture|fonds)',
    ],
    'card-question': [
      '(acceptez-vous|vous acceptez|acceptez vous|prenez-vous) … (carte*|visa|mastercard|cb)', '(puis-je|peut-on|je peux|je voudrais|je souhaite|possible de) (payer|regler) … (carte|cb|visa)', '(paiement|reglement) par (carte|cb)', '(quelles|quel type de) cartes … (acceptez|prenez)',
    ],
    'card-abuse': [
      '(plusieurs|differentes|deux|trois|autre) cartes … (repartir|debit*|diviser|montant|pai*|preleve*)', '(repartir|diviser|repartissez|divisez) … (paiement|montant|total|reglement) … cartes', '(debitez|debiter|prelevez|prelever) … (ma carte|mes cartes|sur ma carte)', '(envoie|envoyer|enverrai|communique|donne) … (numeros|details|coordonnees) de (ma |mes |la |)carte*',
    ],
    'own-shipper': [
      '(mon|ma|notre) (transporteur|transitaire|agent de (transit|transport|livraison)|livreur|societe de transport|compagnie de transport|agent maritime|agence de livraison|coursier) … (recuper*|enlever*|enlevement|passera|viendra|chercher|prendra|contactera)', '(transporteur|transitaire|coursier) (prive|personnel|de confiance) … (recuper*|enlev*|passera|viendra)', '(enleve*|recupere*) par (mon|notre) (transporteur|transitaire|agent|coursier)',
    ],
    'third-party-charge': [
      '(payer|payez|envoyer|envoyez|verser|versez|transferer|virer|reverser|reversez) … (au|a mon|a ma|a la|a notre) (transporteur|transitaire|agent|societe de transport|livreur|coursier) … (western|mandat|compte|especes|exces|surplus|difference|reste|a ma place|de ma part|commission|en mon nom)', '(debitez|ajoutez|incluez|prelevez|facturez) … (transporteur|transitaire|agent de transport|coursier) … (carte|pai*|pay*|envo*|commission|revers*|pourboire)', '(n\'accepte*|ne prend*) pas … carte* … (transporteur|transitaire|agent|revers*|lui)',
    ],
    overpayment: [
      '(surplus|exces|excedent|trop-percu|trop percu|difference) … (renvo*|revers*|rembours*|restitu*|retourn*|envoyez|transfer*)', '(renvoyer|reverser|rembourser|restituer|retourner) (moi |)(le |la |l\')(surplus|exces|excedent|trop-percu|trop percu|difference)', '(cheque|paiement|virement) … (montant superieur|superieur au (prix|montant)|somme superieure|plus eleve que)',
    ],
    cheque: ['cheque (de banque|certifie|bancaire|de caisse|de voyage)', '(payer|paiement|regler|reglement|paierai|reglerai|envoyer*) … par cheque', 'mandat (cash|postal|international)', '(encaisse*|deposez) (le |ce )cheque'],
    'bank-change': [
      '(changement|modification|mise a jour|change|modifie) (de |de nos |nos |du |notre |de notre )(coordonnees bancaires|rib|compte bancaire|iban|banque beneficiaire|domiciliation bancaire)', '(nouve*|nos nouvelles|dernieres) (coordonnees bancaires|rib|compte bancaire|iban)', '(avons change|a change|ont change) … (banque|compte|coordonnees|rib|iban)', '(compte|banque) … (audit|bloque|gele|cloture|controle fiscal) … (nouveau compte|autre compte|paiement|virement|verse*)', '(ne (payez|virez|versez|faites|reglez)) … (ancien* (compte|rib|coordonnees))', '(payer|virer|verser|regler|virement) … (nouveau compte|autre compte|nouveau rib|nouvel iban)',
    ],
    'credit-terms': [
      '(paiement|reglement|credit|payable|echeance|payer|reglerons|delai) (a|de|sous) (30|45|60|90|120) jours', '(30|45|60|90|120) jours (fin de mois|date de facture|net|nets|apres|de credit|fdm|date facture)', '(ouverture|ouvrir|demande d\'ouverture) (d\'un |d\'|un |de |)compte (client|credit|a terme|fournisseur|professionnel) ', '(ligne|limite|plafond|conditions|facilites) de credit', 'compte en compte', 'paiement differe',
    ],
    'credit-boast': [
      '(excellente*|bonne*|solide*|parfaite*|grande) (solvabilite|sante financiere|situation financiere|references (bancaires|commerciales)|cotation|notation (financiere|de credit)|reputation (financiere|de paiement))', '(solidite|capacite|assise|solvabilite) (financiere|economique) … (groupe|societe|garanti*|entreprise)', 'references (bancaires|commerciales) … (jointes|disposition|demande|fourn*)', '(assurance credit|assurance-credit|assures|couverts|garantis) … (coface|euler|atradius|allianz)', 'cotation (banque de france|coface)', '(notre groupe|notre enseigne|leader de la grande distribution) … (magasins|hypermarches|chiffre d\'affaires)',
    ],
    'price-no-object': [
      '(le |)prix (n\'est|ne sera|ne pose|n\'a) pas (un |de |)(probleme*|obstacle|important|d\'importance)', '(peu importe|quel que soit|qu\'importe) (le |votre |les )(prix|cout|tarif*)', '(nous acceptons|j\'accepte|d\'accord avec|nous sommes d\'accord avec) (toutes |tous |vos |votre |)(vos |les |)(conditions|prix|tarifs) … (sans|tout*|contrat|aucune|negoci*)', '(sans|pas besoin de|inutile de) (negocier|marchander|negociation|marchandage)', 'budget (illimite|sans limite|n\'est pas un probleme)',
    ],
    'any-goods': [
      '(n\'importe (quel|quelle|quels)|tout) (modele|marque|type|produit|couleur|taille|article*) … (que vous avez|disponible*|en stock|convient|fera l\'affaire)', 'n\'importe (quel|quelle|quels) (modele|marque|produit|couleur|quantite|reference)', '(ce que vous avez|tout ce que vous avez) (en stock|de disponible|disponible)', '(quelques|certains)(-uns|) (de |)vos (produits|articles)', '(peu importe|qu\'importe) (le modele|la marque|le type|la couleur|le produit)',
    ],
    'invitation-letter': ['lettre* d\'invitation', '(invitation) … (visa|ambassade|consulat) … (voyage|visite*|delegation|personnes|societe|affaires)', 'visa (d\'affaires|schengen)', '(demande|obtention) de visa*'],
    'credential-ask': [
      '(verifiez|verifier|confirmez|confirmer|validez|valider|actualisez|mettre a jour|mettez a jour) (votre|vos|les informations de votre) (compte|adresse e-mail|adresse mail|boite mail|mot de passe|identite|identifiants|messagerie|coordonnees bancaires|informations personnelles)', '(connectez-vous|identifiez-vous|authentifiez-vous|se connecter) … (adresse e-mail|mot de passe|compte|messagerie|lien|document|telecharger|pour voir|ci-dessous)', '(saisissez|entrez|saisir|indiquez|renseignez) … (mot de passe|identifiants|code secret)', '(code) … (recu|envoye) par (sms|message|whatsapp)', '(envoyez-moi|donnez-moi|transmettez|communiquez) … code … (sms|recu*|whatsapp|6 chiffres)', 'identifiant et mot de passe',
    ],
    'account-threat': [
      '(compte|boite mail|messagerie|acces|service|profil|boite aux lettres) … (sera|a ete|est|va etre|seront) (suspendu*|bloque*|desactive*|ferme*|supprime*|limite*|restreint*|cloture*)', '(boite mail|boite aux lettres|messagerie|stockage|quota) … (pleine|plein|sature*|atteint|depasse*)', '(votre) mot de passe (expire|a expire|arrive a expiration|va expirer|expirera)', '(activite|connexion|tentative) (inhabituelle|suspecte|non autorisee)', 'messages (en attente|non distribues|retenus|bloques)',
    ],
    'parcel-lure': [
      '(colis|envoi|paquet) … (en attente|retenu|bloque|n\'a pas pu|suspendu|en instance|consigne) … (livr*|adresse|pa(ye|ie)*|douane|frais|confirm*|lien|cliqu*)', '(nous n\'avons pas pu|impossible de|echec de la|tentative de) (livr*) … (colis|paquet|envoi)', '(confirmez|confirmer|actualisez|mettre a jour) (votre|l\') (adresse|adresse de livraison) … (colis|lien|cliqu*|ici|livraison)', '(frais|droits|taxe) (de douane|d\'affranchissement|de livraison|de reexpedition|de port) … (colis|regl*|eur|euros|recevoir|lien)',
    ],
    'document-lure': [
      '(voir|ouvrir|telecharger|consulter|visualiser|afficher|acceder) (le|la|au|a la|votre|a votre|les) (document*|facture*|fichier*|commande|bon de commande|message vocal|pdf|devis) … (cliqu*|lien|ici|bouton|mot de passe|connect*|ci-dessous)', '(cliquez|cliquer) … (document*|facture|fichier*|bon de commande|message vocal|pdf)', '(document*|fichier*|facture) (partage*|securise*|protege*|chiffre*) … (voir|ouvrir|cliqu*|lien|acce*|mot de passe|onedrive|sharepoint|dropbox)', '(nouveau|un) message vocal',
    ],
    'payment-lure': [
      '(votre) (paiement|carte|abonnement|prelevement|facture) … (a echoue|refuse*|rejete*|n\'a pas pu|impaye*|expire*|renouvele* automatiquement)', '(remboursement|trop-percu) … (d\'impot|en votre faveur|en attente|disponible) … (cliqu*|lien|formulaire|recevoir|confirm*)', '(vous avez|il vous reste) (une |un |)(amende|remboursement|facture|contravention) (impayee|impaye|en attente|non reglee|a regler)', '(antai|ameli|assurance maladie|impots.gouv|cpf) … (rembours*|amende|carte vitale|lien|cliqu*|mise a jour|solde)',
    ],
    'deadline-threat': [
      '(sous|dans les|dans un delai de|avant|d\'ici) (24|48|72|12) (heures|h) … (sinon|sera|suspen*|bloque*|ferm*|supprim*|retourn*|perd*|evit*|faute de|sous peine)', '(faute de quoi|sans quoi|a defaut|sous peine de) … (suspen*|bloque*|ferm*|supprim*|perd*|compte|retourne*|cloture*)', '(eviter|pour eviter) (la |le |toute |)(suspension|fermeture|blocage|suppression|desactivation|interruption) (de|du)',
    ],
    'no-phone': [
      '(ne (peux|pouvons|puis)) (pas |)(telephoner|appeler|repondre au telephone|prendre d\'appel*|recevoir d\'appel*|etre joint* par telephone)', '(ne (m\'appelez|nous appelez|telephonez|appelez)) pas', '(uniquement|seulement|exclusivement) par (mail|e-mail|email|courriel|message|ecrit|sms)', '(malentendant*|probleme* d\'audition|deficien* auditi*|sourd* et muet*|sourd-muet)', '(lignes|telephone|standard) … (hors service|en panne|en derangement|en maintenance|ne fonctionne*)', 'je suis sourd*',
    ],
    'third-party-delivery': [
      '(livr*|expedi*|envoy*|achemin*) … (entrepot|depot|adresse|box|plateforme) (temporaire|provisoire|d\'un tiers|tiers|alternati*|loue|externe|de consolidation|de groupage|differente)', '(entrepot|depot|plateforme|plate-forme) (de consolidation|temporaire|d\'un tiers)', '(ne (pas livrer|livrez pas|pas expedier|pas envoyer)) … (siege|adresse de facturation|magasin|bureau*)', 'adresse de livraison … (plus tard|ulterieurement|sera communiquee|sera transmise|differente d*)',
    ],
    'investment-talk': [
      '(investir|investissement*|financer|financement|investisseur*) … (dans votre (pays|entreprise|societe|projet|secteur)|votre pays)', '(mon|mes|notre|nos|un) (client*|groupe|investisseur*|mandant*) … (souhait*|cherch*|veut|veulent|desir*|interesse*) (a |par |)(investir|financer|placer)', '(fonds|capitaux|capital) … (investir|investissement|placer) … (votre pays|etranger|partenaire|projets|votre societe|rentable*)', '(cherche|recherche|besoin d\'un|recherchons) (un |)(partenaire|associe) … (investir|fonds|gerer|capital|placement)',
    ],
    'escrow-lure': [
      '(votre|l\') argent … (bloque|en attente|sequestre|securise|retenu) … (carte|confirm*|recevoir|donnees)', '(saisissez|entrez|renseignez) … (coordonnees|numero|informations) de (votre |)carte … (recevoir|paiement|virement|credit*)', '(l\'acheteur|acheteur) (a (deja |)paye|a regle) … (recevoir|lien|carte|confirm*)', '(compte|service) (sequestre|de sequestre|escrow|de tiers de confiance)', '(recevoir|encaisser|percevoir) (votre|le) (paiement|argent) … (lien|carte|formulaire|cliqu*)',
    ],
    urgency: ['(des que possible|au plus vite|le plus vite possible|dans les plus brefs delais|dans les meilleurs delais|immediatement|en urgence|de toute urgence)', '(tres|c\'est|reponse|demande) urgent*', 'aujourd\'hui meme', 'sans (plus |)(tarder|delai)'],
    'everything-ask': [
      '(tous|toutes|l\'ensemble de) (vos|les|des) (produits|modeles|articles|prix|references|tarifs|machines|tailles) … (prix|tarif*|liste|catalogue|avec|envoy*|devis)', '(prix|tarifs|liste de prix|liste des prix|devis|catalogue|informations) (complet* |complete |)(de |pour |sur )(tous|toutes|l\'ensemble)', '(liste|tarif|catalogue|gamme) (de prix |des prix |)complet*', '(toute (la|votre) gamme|gamme complete|tout votre catalogue)',
    ],
    'cost-breakdown-ask': [
      '(decomposition|ventilation|detail|structure|decomposer) (du |de |des |de vos |de votre |du cout |les |le |)(prix|cout*|tarif) … (matiere*|main d\'oeuvre|main-d\'oeuvre|marge|poste|par|revient|cout*|unitaire)', '(decomposition|ventilation|structure) (du|des|de|de vos) (prix|cout|couts)', '(cout*|prix) (reel*|de revient|de fabrication|de production|de la main d\'oeuvre|de la main-d\'oeuvre|de main d\'oeuvre|de main-d\'oeuvre|de la matiere premiere|des matieres premieres)', '(quelle est |quel est |)(votre|vos) (marge*|benefice*)', '(combien|a quel prix) (payez-vous|vous payez|achetez-vous|vous achetez|gagnez-vous|gagnent|vous coute|vous coutent|coute la fabrication)',
    ],
    'supplier-ask': [
      '(qui|quelle (societe|entreprise)|quel fournisseur) (vous |)(fournit|livre|vend|approvisionne) (vous|vos|votre|la|les|le|en)', '(qui (est|sont)|quels sont|quel est) (votre|vos) fournisseur*', '(ou|chez qui|aupres de qui|d\'ou) (achetez-vous|vous achetez|vous fournissez-vous|approvisionnez-vous|vous approvisionnez-vous|vous procurez-vous|importez-vous)', '(liste|nom*|coordonnees|contact*) de (vos|votre) fournisseur*', '(fournisseur*) de (vos |votre |)(matiere* premiere*|composants|moteurs|compresseurs|puces)',
    ],
    'customers-ask': [
      '(liste|nom*|coordonnees|references) de (vos|votre) (clients|acheteurs|distributeurs)', '(qui sont|quels sont) vos (principaux |plus gros |autres |)(clients|acheteurs|distributeurs)', '(a qui|pour qui|pour quelles marques|a quels clients|a quelles entreprises|pour quelles enseignes) (vendez-vous|vous vendez|fabriquez-vous|vous fabriquez|exportez-vous|fournissez-vous|livrez-vous|produisez-vous|travaillez-vous)', '(quel* prix|combien) (paient|payent|facturez-vous|vendez-vous|faites-vous) (vos|les|a|aux) (autres |)(clients|distributeurs|acheteurs|vos)', 'quels (clients|distributeurs) avez-vous',
    ],
    'process-ask': [
      '(comment) (fabriquez-vous|vous fabriquez|produisez-vous|vous produisez|est fabrique*|sont fabriques|est produit|realisez-vous)', '(processus|procede|etapes|schema|gamme) de (fabrication|production) … (detail*|decri*|expli*|video*|machine*|comment|?)', '(quelles|quels|combien de) (machines|equipements|technologie*) (utilisez-vous|avez-vous|vous utilisez|vous employez)', '(video*|photos) de (votre |l\'|la |)(atelier|ligne de production|chaine de production|processus|interieur de l\'usine)', '(temperature|vitesse|taux de rebut|rebuts|rendement|temps de cycle) … (procede|ligne|machine*|four|cycle) … (quel*|combien|?)',
    ],
    'capacity-ask': [
      '(quelle est |)(votre|la) capacite (de production|mensuelle|annuelle|installee|journaliere)', '(combien) (d\'employes|d\'ouvriers|de salaries|d\'equipes|de lignes|de machines|de personnes) (avez-vous|travaillent|vous avez|employez-vous)', '(votre) (chiffre d\'affaires|ca) (annuel|de|global|?)', '(part|pourcentage) (de l\'|des |d\'|a l\')(export|exportation*)', '(nombre|effectif) (d\'employes|d\'ouvriers|de salaries|de lignes)',
    ],
    'formula-ask': [
      '(formule|recette|formulation|composition exacte) (du|de la|de votre|exacte|chimique|complete|de ce|de vos) … (produit*|melange|pate|peinture|colle|matiere|?|dosage|additif*)', '(dosage*|proportion*|pourcentage*) (du melange|de melange|de chaque composant|des additifs|d\'additif*|des ingredients|de la resine|de chaque ingredient)', '(quels|quel) (additif*|ingredient*|adjuvant*) (utilisez-vous|vous utilisez|mettez-vous|ajoutez-vous)',
    ],
    'no-purchase': [
      '(nous ne (comptons|prevoyons|souhaitons|envisageons|voulons)|je ne (compte|prevois|souhaite|veux)|nous n\'avons|je n\'ai) (pas |)(l\'intention |)(d\'|de |)(acheter|passer (de |une |)commande|commander)', '(n\'est pas|ne s\'agit pas d\') … (demande de (prix|devis)|commande|intention d\'achat|engagement)', '(pas (besoin|necessaire)) (d\'|de |)(echantillon*|devis|offre)', '(pour le moment|pour l\'instant|actuellement) (pas de|aucun|aucune) (achat*|commande*)', '(uniquement|simplement|seulement) (a titre (d\'information|indicatif|comparatif)|pour (comparer|information|comparaison|une etude))',
    ],
    'identity-withheld': [
      '(ne (peux|pouvons|puis|souhaitons)) pas (encore |)(reveler|divulguer|communiquer|donner|indiquer) … (nom|identite|client|societe)', '(nom|identite) (de (la |notre |mon |notre )|du )(societe|client|entreprise) … (plus tard|ulterieurement|confidentiel*)', '(client|societe) (confidentiel*|anonyme qui|souhaitant rester anonyme)', '(accord de confidentialite|nda) … (nom|revel*|identite|client|divulg*)',
    ],
    'survey-talk': [
      '(enquete|questionnaire|sondage) … (repond*|rempli*|minutes|entreprises|secteur|fabricant*|joint)', '(etude|analyse) (de marche|du marche|comparative|sectorielle|du secteur)', '(memoire|these) (de (master|fin d\'etudes|doctorat|recherche)|universitaire)', '(etudiant*|chercheu*) (a l\'universite|en master|en ecole|de l\'universite|ingenieur|en doctorat|en commerce)', '(mon|notre) (memoire|these) … (etude*|master|sur|fabricant*|secteur)',
    ],
  },
} as const satisfies PhrasePack
