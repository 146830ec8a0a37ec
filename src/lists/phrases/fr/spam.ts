import type { PhrasePack } from '../../concepts'

/** French: what sellers and promoters write. */
export const frSpam = {
  'everything-ask': [
    '(tous|toutes|l\'ensemble de) (vos|les|des) (produits|modeles|articles|prix|references|tarifs|machines|tailles) … ' +
      '(prix|tarif*|liste|catalogue|avec|envoy*|devis)',
    '(prix|tarifs|liste de prix|liste des prix|devis|catalogue|informations) (complet* |complete |)(de |pour |sur )(tous|toutes|l\'ensemble)',
    '(liste|tarif|catalogue|gamme) (de prix |des prix |)complet*', '(toute (la|votre) gamme|gamme complete|tout votre catalogue)',
  ],
  'seo-offer': [
    '(referencement) (naturel|google|web|de votre|seo|local)', '(premiere page|premiers resultats|premieres positions|premiere position) (de|sur|dans) google',
    '(ameliorer|booster|optimiser|augmenter) … (referencement|trafic|visibilite en ligne|positionnement|visibilite sur google)',
    '(audit|agence|expert|consultant) seo',
    '(plus de|augmenter|augmentez|doubler|attirer|generer) (votre |le |du |)(trafic|visites|visibilite|visiteurs) ' +
      '(organique*|web|sur google|sur votre|vers votre|en ligne|qualifie*|naturel*)',
  ],
  'web-design-offer': [
      'votre site … (secondes à charger|met trop de temps|est lent|n\'est pas adapté|est obsolète|est vieillissant|perd des visiteurs)',
      '(refait|refaisons|refont|créons|modernisons|relookons) (votre|vos) (site|sites|boutique|page*)',
      '(audit|diagnostic|maquette) (offert|offerte|gratuit|gratuite) … (site|http*|référencement|visibilité)',
      '(site vitrine|site internet|site web) (à partir de|dès|pour seulement) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
    '(creation|refonte|conception|developpement|realisation) (de |d\'un |de votre |d\'|du )(site* (internet|web|vitrine)|site|sites|boutique* en ligne|' +
      'applications mobiles|site e-commerce)',
    '(moderniser|refondre|relooker) (votre|le) site', 'agence (web|digitale)',
    '(nous creons|nous developpons|je cree|je developpe) (des |votre )(sites|site|applications|boutique)',
    '(nous realisons|je realise|nous creons|je cree|nous concevons|nous developpons|je developpe|je conçois) … ' +
      '(sites web|sites internet|site internet|e-commerce|applications mobiles|boutiques en ligne|landing pages|site vitrine)',
    '(site|boutique en ligne|site e-commerce) (internet |web |)(professionnel|moderne|nouveau|sur mesure|responsive) ' +
      '(a partir|pour seulement|des|en|pour votre)',
  ],
  'contact-list-offer': [
    '(base|bases|fichier|fichiers) (de donnees |)(d\'emails|d\'adresses email|b2b|de prospection|de contacts|d\'acheteurs|d\'entreprises qualifi*)',
    '(liste|listes) (d\'emails|d\'adresses e-mail|des participants|des visiteurs|d\'acheteurs|de contacts qualifi*)',
    '(nous vendons|nous proposons|vous proposer|vente) … (bases de donnees|fichiers b2b|listes de contacts|fichier client*)',
    '(base de donnees|fichier|fichiers|liste|listes) … (acheteurs|importateurs|emails|contacts|participants|visiteurs|decideurs|entreprises) … ' +
      '(a jour|verifie*|excel|qualifie*|valide*|disponible*|salon)',
    '(interesse* par|souhaitez-vous|seriez-vous interesse* par) … (liste des (participants|visiteurs|exposants|contacts)|acquerir|fichier (des |' +
      'de )(participants|contacts|visiteurs)|base de donnees)',
  ],
  'marketing-offer': [
    '(agence|services|strategie*|expert*) (de |en )(marketing|communication|publicite)', '(gestion|animation) (de vos|des|de) reseaux sociaux',
    '(plus de|acheter des|gagner des) (followers|abonnes)', '(generation de|generer des|trouver des) (leads|prospects)',
    '(campagnes|campagne) (publicitaires|google ads|facebook|emailing|d\'emailing)', '(attirer|trouver|generer) (plus de|de nouveaux) clients',
    'prise de rendez-vous qualifies',
    '(nous creons|nous gerons|nous produisons|je gere|je cree|nous realisons) (vos|votre|des|la) … ' +
      '(reseaux|campagne*|contenu*|publicit*|digital*|promotionnel*|instagram|facebook|videos)',
    '(nous aidons|j\'aide|nous generons|nous apportons|nous garantissons|on vous apporte) … ' +
      '(clients|ventes|leads|rendez-vous|prospects) (qualifie*|chaque mois|par mois|pour votre|supplementaires|avec)',
    '(nous aidons|j\'aide|nous pouvons vous aider|aide les|aidons les) … (trouver|obtenir|attirer|gagner|decrocher|generer) … (clients|contrats|' +
      'prospects|marches|chantiers|acheteurs)',
    '(nouveaux clients|plus de clients|nouveaux contrats|plus de chantiers) … (chaque mois|par mois|sans prospect*|pour votre entreprise|garanti*|' +
      'linkedin|region)',
    '(article|reportage|interview|publireportage|encart|publicite|page) … (votre entreprise|votre societe|votre marque) … (magazine|revue|edition|' +
      'journal|emission|portail|media)',
  ],
  'loan-offer': [
    '(j\'offre|j\'octroie|nous offrons|nous octroyons|nous accordons|je propose|nous proposons|j\'accorde) … (pret|prets|credit|credits|financement*)',
    '(offre|demande) de (pret|prets|financement) (entre|d\'argent|personnel|rapide|serieu*|aux|a taux)',
    '(besoin|recherche) (d\'un|de) (pret|financement|credit) … (rapide|urgent|contact*|interet|taux|?)',
    '(pret|prets|credit|financement) … (taux d\'interet|taux de (2|3)|sans garantie|sans justificatif|sans frais de dossier)',
    'pret (entre particuliers|d\'argent)', 'rachat de credit*',
    '(pret|prets|credit|financement|financements) (rapide*|immediat*|urgent*|facile*|sans garantie*|entre particulier*|personnel*|a taux|' +
      'aux entreprises|en 24|en 48|jusqu\'a|fiable*|serieux)',
    '(offre|offrons|accorde|accordons|octroie|octroyons|propose|proposons) (des |un |de l\'|)(prets|pret|credits|capital|financements|argent) ' +
      '(a|avec|de|pour|rapide*|entre|sans|allant)',
    '(pret*|credit*|financement*) … (taux|interet*) (de|d\'interet|fixe|annuel|au|est|a) … (%|pour cent)',
    '(pret|prets|argent|credit|offre) entre particulier*',
    '(particulier|preteur|bailleur de fonds|investisseur|femme d\'affaires|homme d\'affaires) … (pret*|credit*) … (personne* serieuse*|%|interet*|toute ' +
      'personne|besoin|honnete*|capable* de rembours*)',
    '(difficultes financieres|problemes financiers|soucis financiers|interdit bancaire|fiche banque de france|rejete* par (la|les|votre) banque*|refus ' +
      'bancaire|refuse* par la banque) … (pret*|credit*|aide*|solution|contact*)',
  ],
  gambling: ['casino en ligne', 'paris sportifs', 'machines a sous', '(tours gratuits|free spins)', 'bonus (de bienvenue|sans depot)'],
  'crypto-promotion': [
    '(investir|investissez|gagner|gagnez|gains|profits) … (bitcoin|cryptomonnaie*|crypto|cryptos|usdt|forex|trading)',
    '(gains|profits|rendement*|revenus) (quotidien*|journalier*|garanti*|hebdomadaire*)', '(plateforme|robot|signaux) de (trading|minage)',
    'minage de (bitcoin|crypto*)',
    '(investissez|investir|deposez|commencez avec) … (usd|usdt|dollars|euros|€|fcfa|$) … ' +
      '(gagn*|recev*|profit*|quotidien*|par jour|par semaine|rend*|retir*|retrait*)',
    '(million*|milliers|fortune|riche*) … (cryptomonnaie*|crypto|cryptos|bitcoin*) … (mois|jours|semaine*|gagn*)',
    '(cryptomonnaie*|crypto|cryptos|bitcoin*) … (million*|riche*|fortune|doubl*|multipli*) … (mois|jours|semaine*|gagn*|devenir|argent)',
  ],
  'get-rich': [
    '(gagner|gagnez|gagne|generer|generez) (de l\'argent|jusqu\'a|un revenu|un complement|des revenus|€|plus de|facilement) … ' +
      '(maison|domicile|chez vous|en ligne|facile*|rapide*|sans|par jour|par mois|internet|telephone|€)',
    '(veux-tu|voulez-vous|tu veux|vous voulez|envie de|souhaitez-vous) … (devenir|etre) (riche*|millionnaire*|independant* financierement|libre* ' +
      'financierement)',
    '(revenu*|rente*) (passif*|passive*)',
    '(liberte financiere|argent facile|argent rapide)',
    '(gagner|gagnez|gagne|touche|touchez) … (€|euros|$|dollars) (par|en|chaque|de l\') (jour|semaine|heure|mois|jours|heures|quelques)',
  ],
  'pharma-adult': [
    '(perdre|perdez|maigrir|maigrissez|bruler|brulez) (du |de la |des |)(poids|kilos|kg|graisse|rapidement|jusqu) … ' +
      '(rapide*|gelule*|jours|semaine*|sans regime|naturel*|garanti*)',
    '(viagra|cialis|levitra|sildenafil|kamagra) … (sans ordonnance|achet*|pas cher|en ligne|discret*|command*)',
    '(femmes|filles|celibataires|cougars|coquines) … (dans ta|de ta|dans votre|de votre|pres de chez) (ville|region|coin|quartier|vous|toi)',
    '(rencontre*|plan*) (sexuel*|cul|sexe|coquin*|sans lendemain|adulte*|chaude*)',
    '(filles|femmes|photos|videos) (nues|chaudes|sexy|xxx|porno|coquines|erotiques)',
  ],
  'software-offer': [
    '(notre|un|une) (logiciel|crm|erp|plateforme|chatbot|assistant virtuel|application|solution saas) ' +
      '(de |en ligne |pour |qui |)… (permet|automatis*|votre entreprise|votre activite|demo*|a partir de|essai|licence|aide*)',
    '(logiciel|crm|erp|chatbot) (de facturation|de comptabilite|de gestion|de stock|de caisse|commercial) … ' +
      '(demo*|propos*|votre entreprise|licence*|mensuel*|essa*|contact*)',
    '(outil*|logiciel*|solution*|plateforme*|systeme*|application*|intelligence artificielle) … (ameliorer|optimiser|automatiser|simplifier|augmenter|' +
      'gagner|booster) … (votre|vos|du temps) (travail|production|processus|ventes|productivite|efficacite|gestion|activite|equipes|performance*)*',
    '(digitaliser|automatiser|optimiser|digitalisez|automatisez|optimisez|ameliorer|ameliorez) (votre|vos|la gestion de vos) (processus|gestion|ventes|' +
      'production|facturation|productivite|relation client|taches|efficacite|equipes)',
  ],
  'supplier-pitch': [
    '(nous sommes|notre societe est|notre entreprise est) (un |une |)(fabricant*|usine|producteur*|exportateur*|fournisseur*|grossiste|' +
      'entreprise specialisee dans la (fabrication|production)) (de|(de|des|du|d\'un|d\'une)|specialis*|et exportateur*|leader)',
    '(nous fabriquons|nous produisons) et (exportons|vendons|commercialisons|distribuons)',
    '(nous avons le plaisir|permettez-nous|je me permets|nous nous permettons|je souhaite|nous souhaitons) (de |)(vous |)(presenter|proposer) (notre|nos)',
    'nos (principaux |)produits (sont|comprennent|phares|principaux)',
    '(nous vous proposons|nous mettons a votre disposition) (notre|nos) (gamme|produits|large gamme)', 'nos prix sont (tres |)(competitifs|attractifs)',
    '(nous recherchons|nous cherchons|je cherche|je recherche) (des |un |)(acheteurs|acheteur|importateurs|clients|distributeurs|' +
      'partenaires commerciaux) (pour|de|en|qui|interesse*|etrangers|serieux) … (nos|mon|mes|notre|produit*)',
    '(nous exportons|j\'exporte|nous vendons|nous offrons|nous fournissons|nous disposons de|nous proposons|je vends|je dispose de) … ' +
      '(tonnes|conteneurs|premiere qualite|monde entier|pour l\'exportation|qualite export|prix usine|prix competitifs|meilleurs prix|grande quantite)',
    '(nous sommes|je suis) (un |une |)(exportateur*|producteur*|fabricant*|societe exportatrice|entreprise productrice|cooperative|usine) ' +
      '(de |d\'|des |du |base*|specialise*)… (offr*|propos*|produi*|export*|vend*|qualite|certifi*|prix|disposition|capacite)',
    '(vous proposer|vous presenter|vous offrir|je joins|ci-joint|vous trouverez|nous presentons|vous faire decouvrir) … ' +
      '(notre catalogue|nos produits|notre offre|nos solutions|nos machines|notre tarif|notre gamme|notre societe|nos services)',
    'si (vous (etes|seriez|recherchez|cherchez|avez)|votre (societe|entreprise)) … ' +
      '(interesse* par (nos|notre)|besoin de nos|un fournisseur de|acheter nos|nos produits)',
    '(nous vous proposons|nous vous offrons|je vous propose|je vous offre) … (usinage|fonderie|produits|marchandises|sous-traitance|fabrication|' +
      'services|decoupe|chaudronnerie|qualite)',
    '(usinage|sous-traitance|fonderie|chaudronnerie|tournage|fraisage|decoupe laser|pieces mecaniques|pieces usinees|tolerie|moulage|injection ' +
      'plastique) … (selon vos plans|sur vos plans|vos plans|notre atelier|nos ateliers|notre usine|a votre disposition|pour votre compte|nous realisons)',
    '(nous avons|nous disposons|notre atelier dispose|notre usine dispose) … (capacite*|machines) (disponible*|de production disponible*|libre*)',
    '(cherchez-vous|recherchez-vous|vous cherchez|vous recherchez|avez-vous besoin d\') … (fournisseur*|sous-traitant*|fabricant*|prestataire*) ' +
      '(fiable*|de confiance|de qualite|competitif*|en|pour|de|qui)',
    '(envoyez-nous|transmettez-nous|n\'hesitez pas a nous envoyer) (vos plans|vos demandes|votre demande|votre besoin|vos besoins|vos consultations)',
  ],
  'freight-offer': [
    '(nous sommes|notre societe est) (un |une |)(transitaire*|commissionnaire*|transporteur*|agence maritime|societe de (transport|transit|logistique))',
    '(nous proposons|nous offrons|nous vous proposons|nos) … (tarifs de fret|tarifs de transport|services de transit|fret maritime|fret aerien|' +
      'services logistiques|solutions logistiques|solutions de transport)',
    '(meilleurs|nos) (tarifs|taux) (de |)(fret|maritimes|transport|aeriens)',
    '(coter|chiffrer) (vos|votre) (prochaines |)(expeditions|envois|importations|transports)',
    '(agence|transitaire|societe|operateur|nous sommes) … (logistique|transport international|freight forwarder|transit|douane) … ' +
      '(propos*|offr*|tarif* competitif*|porte a porte|meilleurs (tarifs|taux)|fret)',
    '(transport|fret) (maritime|aerien|routier|international|porte a porte|groupage) … ' +
      '(nous proposons|meilleurs tarifs|tarifs competitifs|a votre disposition|nos services|notre agence|confiez-nous)',
  ],
  'service-pitch': [
    '(externaliser|sous-traiter|externalisez) (votre|vos)',
    '(nous accompagnons|nous aidons|j\'accompagne|j\'aide) (les |des |)(entreprises|societes|industriels|pme|dirigeants)',
    '(depot|enregistrement|renouvellement) (de votre|de) (marque|brevet) … (tarif|proposons|frais|service)',
    '(service*|cabinet) de (recrutement|traduction|affacturage|certification|comptabilite) … (proposons|vos besoins|votre entreprise)',
    '(nous offrons|nous proposons|je propose|nous fournissons|specialises dans|specialistes de) ' +
      '(les |un |une |nos |des |)(service*|solution*|prestation*|accompagnement) ' +
      '(de |d\'|en |integre*|professionnel*|pour |dans )… (traduction*|comptab*|recrutement|certification*|inspection*|affacturage|recouvrement|marques|' +
      'brevets|nettoyage|securite|conseil|externalisation|ressources humaines|formation|audit*|interim)',
    '(nous certifions|certifiez|certification|obtenez|faites certifier) (votre |de votre |vos |)(entreprise|produit*|iso*|marquage|certification) … ' +
      '(iso|ce|prix|rapide*|semaine*|garanti*|cout|nos)',
    '(deposez|enregistrez|protegez|renouvellement (de|des|du|d\'un|d\'une)|renouvelez) (votre|la) (marque|brevet|nom de domaine) … ' +
      '(avant|tarif*|cout|service|expert*|avec nous|prix|expir*|inpi|oapi|euipo)',
    '(nous sommes|je suis) (un |une |)(agence|societe|cabinet|bureau) (de |d\'|specialise* en |specialise* dans )… (traduction*|recrutement|comptab*|' +
      'conseil|certification*|recouvrement|brevets|marques|ressources humaines|inspection*|avocat*|assurance*|formation|interim)',
    '(seriez-vous|etes-vous|seriez vous|etes vous|votre entreprise est-elle|vous seriez) (interesse*|ouvert*|pret*) … (solution*|reduire|reduction|' +
      'optimis*|economis*|externalis*|automatis*|nos services|un audit|formation*|outil*|geolocalis*|photovolta*|notre offre|notre accompagnement)',
    '(vous presenter|vous proposer|vous parler|vous montrer|vous faire decouvrir) … (service*|solution*|outil*|logiciel*|dispositif*|methode|' +
      'programme*|prestation*|offre|accompagnement)',
    '(je represente|nous representons|je vous contacte de la part|je travaille pour|je vous ecris au nom|je fais partie) … (societe|entreprise|agence|' +
      'cabinet|equipe) … (qui propose*|qui aide*|qui offre*|qui accompagne*|qui permet*|specialise* dans (le recouvrement|la formation|le recrutement|' +
      'la traduction|les services))',
    '(un des|l\'un des|une des|l\'une des|parmi les) (meilleur*|plus efficaces) (outil*|solution*|logiciel*|systeme*|methode*|plateforme*|programme*)',
    '(reduisez|diminuez|economisez|allegez|optimisez|baissez) … (facture*|cout*|frais|depenses|consommation) ' +
      '(d\'electricite|d\'energie|energetique*|de gaz|de carburant|telecom*|de telephonie|de chauffage|du personnel)',
    '(panneaux solaires|panneaux photovoltaiques|photovoltaique|autoconsommation|ombrieres) … (votre toiture|votre toit|vos toitures|votre batiment|' +
      'votre parking|votre entreprise|vos batiments|votre site|sans investissement)',
    '(votre flotte|vos vehicules|vos camions|vos chauffeurs) … (gps|geolocalis*|suivi|suivre|temps reel|carburant|tracker*|localis*)',
    '(gps|geolocalisation|telematique|suivi|cartes carburant) … (votre flotte|vos vehicules|votre parc|vos chauffeurs|de flotte)',
    '(formation*|cours d\'anglais|cours de langue*|bilan de competences) … (financ*|opco|cpf|prise* en charge|subventionn*|eligible*) ',
    '(formation*|cours d\'anglais|mutuelle|titres-restaurant|avantages|cheques cadeaux|teambuilding|team building) … (vos salaries|vos collaborateurs|' +
      'vos equipes|votre personnel|vos employes)',
    '(recouvrement|recouvrer|recuperons|recuperer) … (vos impayes|vos factures|vos creances|factures impayees|creances|impayes) ',
    '(besoin de|cherchez|recherchez|manque de|recrutez) … (main d\'oeuvre|soudeurs|ouvriers qualifies|interimaires|travailleurs detaches|chauffeurs|' +
      'personnel qualifie|developpeurs)',
    '(ouvriers|soudeurs|travailleurs|personnel|techniciens|main d\'oeuvre) (detache*|qualifie*|etranger*|roumain*|polonais*|portugais*|interimaire*) … ' +
      '(votre|vos|disposition|nous|mett*|propos*)',
    '(travaux|renovation|peinture|nettoyage|entretien|isolation|etancheite) (de vos|de votre|dans vos) (locaux|bureaux|batiment*|toiture*|entrepot*|' +
      'facade*|magasin*|immeuble*|sites)',
    '(developpeurs|equipe de developpement|ingenieurs informatique*|infogerance|externalisation) … (votre projet|vos projets|par jour|a madagascar|en ' +
      'tunisie|au maroc|offshore|nearshore|dedie*|taux journalier)',
    '(notre cabinet|notre agence|notre bureau d\'etudes|notre equipe d\'experts|notre societe de conseil) … (aide|accompagne|propose|recouvre|recrute|' +
      'traduit|vous assiste|intervient|specialise*)',
    '(avec|grace a) (notre|nos) (solution*|systeme|carte|plateforme|outil*|service*|application|programme|logiciel) … (vous (pouvez|pourrez|reduisez|' +
      'gagnez|economisez|suivez)|vos (salaries|equipes|clients|collaborateurs|vehicules)|votre (entreprise|equipe|activite)|economis*)',
    '(votre|vos) (contrat*|facture*|cout*|frais|depense*|consommation) (d\'electricite|d\'energie|energetique*|de gaz|de carburant|telecom*|de telephonie)',
    '(devis|audit|etude|diagnostic|bilan|simulation|estimation) (gratuit*|offert*|sans engagement) … (vous|votre|nous|proposons|realis*|repondez|' +
      'rendez-vous)',
    '(vous (envoyer|adresser|etablir|proposer)|etablissons|realisons) … (devis|audit|etude|diagnostic) (gratuit*|sans engagement|personnalise*)',
  ],
  'membership-offer': [
    '(adhesion|abonnement|cotisation|inscription) (annuel*|premium|gold|payant*) … (acheteurs|annuaire|acces|membre*|euros|visibilite)',
    '(annuaire|guide|repertoire) (professionnel|des entreprises|d\'entreprises|industriel) … (inscri*|referenc*|insertion|parution|votre societe)',
    '(acheteurs|importateurs) … (attendent|vous attendent|cherchent) … (adher*|inscri*|membre)',
    '(votre (societe|entreprise)) (a ete|est) (nominee|selectionnee) … (prix|trophee|label)',
    '(cotisation|abonnement|inscription|offre premium) (annuel*|premium|gold|vip|membre) … ' +
      '(acheteurs|contacts|importateurs|plateforme|annuaire|euros|acces|visibilite)',
    '(acheteurs|importateurs|clients) … (attendent|recherchent|cherchent|interesse*) … (votre produit|vos produits|produit* comme) … ' +
      '(inscri*|enregistr*|abonn*|activ*|plateforme)',
    '(prix|trophee|recompense|distinction) … (qualite|entreprise|international*|entreprise de l\'annee|excellence) … ' +
      '(ceremonie|gala|frais|inscri*|selectionne*|nomine*)',
  ],
  'event-promotion': [
    '(espace|stand|stands) (d\'exposition|exposant*|disponible*)',
    '(inscrivez-vous|inscription gratuite|participez) … (webinaire|webinar|seminaire|congres|conference|salon|formation)',
    '(exposant*|sponsor*) … (tarif*|pack*|reserv*|dernieres places)',
    '(nous vous invitons|invitation) … (webinaire|webinar|seminaire|conference en ligne|formation)',
    '(webinaire|webinar|seminaire|atelier|formation|conference|masterclass) (gratuit*|en ligne|virtuel*|en direct|sur|le|certifiante) … ' +
      '(inscri*|enregistr*|places|particip*|attestation|tarif)',
  ],
  'job-matter': [
    '(je cherche |je recherche |a la recherche d\'|je postule |candidature )(un |une |pour |au |spontanee|a un |a |)(emploi|travail|poste|stage|' +
      'alternance|opportunite professionnelle|job)*',
  ],
  'discount-talk': [
    '(remise*|reduction*|promotion*|offre) (exceptionnel*|exclusiv*|speciale*|jusqu\'a|limitee*|de 50|de 30)',
    '(offre|promotion) … (duree limitee|valable jusqu\'au|a ne pas manquer)', '(essai|essayez) (gratuit*)',
    '(profitez|profitez-en|commandez) (vite|des maintenant|maintenant|de notre offre|de cette offre|de nos offres|de -)', 'code promo', 'ventes privees',
  ],
  unsubscribe: [
    '(se |vous |me |)(desabonner|desinscrire)', '(desabonnez-vous|desinscrivez-vous|desinscription|lien de desabonnement)',
    '(ne (souhaitez|voulez|desirez) plus) (recevoir|etre contacte*)', '(ne plus recevoir) (nos|ces|de|mes)',
    'si cela ne vous interesse pas',
    'si (cela|ce message|vous n\'etes|ce n\'est) (ne |pas |) (vous |)(interesse* pas|concerne pas|interesse*|la bonne personne) … ' +
      '(ignor*|supprim*|repond*|faites|excus*|transfer*|desol*)',
  ],
  'website-found': [
    '(j\'ai|nous avons|en) (visite|visitant|consulte|analyse|parcouru|parcourant|decouvert|consultant|analysant) (votre|le) site … ' +
      '(remarqu*|constat*|vu que|pourrait|amelior*|google|erreur*|potentiel|opportunit*)',
    '(j\'ai remarque|nous avons remarque|j\'ai constate|nous avons constate) que (votre|le) (site|entreprise|societe|page)',
    'tombe* sur votre (site|profil|entreprise|page)',
    '(je viens de|nous venons de|j\'ai pu|en) (visiter|consulter|parcourir|decouvrir|regarder|naviguant sur) (votre|le) ' +
      '(site|page|profil|boutique|instagram)',
    '(j\'ai|nous avons) (trouve|decouvert|vu|repere) votre (entreprise|site|societe|page|profil|contact) (sur|via|en) … ' +
      '(je pense|aid*|amelior*|pourr*|propos*|opportun*)',
  ],
  'meeting-push': [
    '(appel|echange|rendez-vous|rdv|visio|demo|demonstration) (rapide |telephonique |)de (10|15|20|30) min*',
    '(10|15|20|30) (minutes|min) (cette semaine|la semaine prochaine|de votre temps|pour en|pour vous|pour echanger|au telephone)',
    '(convenir|planifier|fixer|caler) (d\'un|un|d\'une|une) (appel|rendez-vous|rdv|echange|demo|visio)',
    '(la bonne personne|le bon interlocuteur|la bonne interlocutrice)',
    '(avez-vous|auriez-vous|seriez-vous disponible*|pouvons-nous echanger) (5 |10 |15 |20 |30 |quelques |) (minutes|minute|min|creneau) ' +
      '(pour|cette|la|demain|a|dans)',
    '(fixer|fixons|planifier|organiser|reservez|reserver|convenir) (un |une |d\'un |d\'une |votre ) ' +
      '(appel|rendez-vous|rdv|echange|demo|visio|consultation gratuite|zoom|creneau)',
  ],
  'call-to-click': [
    '(cliquez|cliquer|clique|en cliquant) (ici|sur le lien|sur le bouton|sur|ci-dessous|dessous)',
  ],
  'bulk-greeting': [
    '(cher|chere|chers|bonjour|madame, monsieur|monsieur|attention) (responsable achats|responsable des achats|directeur des achats|' +
      'directeur general|chef d\'entreprise|chefs d\'entreprise|dirigeant|dirigeants|proprietaire|entrepreneur|entrepreneurs|webmaster|ceo|' +
      'administrateur du site|responsable du site|responsable marketing|gerant|gerants|pdg)',
  ],
  'dear-friend': [
    '(cher|estime|honorable) (beneficiaire|gagnant|laureat|utilisateur de messagerie|titulaire du compte|client de la messagerie)',
  ],
} as const satisfies PhrasePack['phrases']
