import type { PhrasePack } from '../../concepts'

/** French: what collectors of trade secrets ask, and how they say that they will not buy. */
export const frSpy = {
  'cost-breakdown-ask': [
    '(decomposition|ventilation|detail|structure|decomposer) (du |de |des |de vos |de votre |du cout |les |le |)(prix|cout*|tarif) … ' +
      '(matiere*|main d\'oeuvre|main-d\'oeuvre|marge|poste|par|revient|cout*|unitaire)',
    '(decomposition|ventilation|structure) (du|des|de|de vos) (prix|cout|couts)',
    '(cout*|prix) (reel*|de revient|de fabrication|de production|de la main d\'oeuvre|de la main-d\'oeuvre|de main d\'oeuvre|de main-d\'oeuvre|' +
      'de la matiere premiere|des matieres premieres)',
    '(quelle est |quel est |)(votre|vos) (marge*|benefice*)',
    '(combien|a quel prix) (payez-vous|vous payez|achetez-vous|vous achetez|gagnez-vous|gagnent|vous coute|vous coutent|coute la fabrication)',
    '(cout*|depense*|frais) (de |d\'|du |des |total |reel |reels )(production|fabrication|revient|main d\'oeuvre|main-d\'oeuvre|matiere premiere|' +
      'matieres premieres|matiere*|materiau*|energie|transformation|chaque composant|composants|electricite)',
    'combien vous (coute*|revient|rapporte) (la |le |l\'|)(production|fabrication|produ*|fabri*|chaque piece|chaque unite|matiere|main|resine|' +
      'materiau|coton|tissu|fil|acier|energie|aluminium)',
    'combien (coute la fabrication|coute la production|coute la main|coute la matiere|depensez-vous|gagnez-vous|payez-vous vos ouvriers|vous gagnez|' +
      'vous depensez|vous payez vos ouvriers)',
    '(quel est|quelle est|quel|quelle) (le |la |votre |) (pourcentage|part|marge|benefice|marge beneficiaire) … ' +
      '(main d\'oeuvre|main-d\'oeuvre|matiere*|materiau*|benefice|marge|energie|vous (faites|avez|prenez)|reste|cout|prix|unite|piece)',
    '(a combien|a quel prix|combien) (achetez-vous|payez-vous|vous achetez|vous payez|touchez-vous) ' +
      '(la|le|les|l\'|vos|votre)(matiere*|acier|resine|tissu|coton|aluminium|plastique|composant*|moteur*|carte*|puce*|batterie*|polymere*|fil|cuir|' +
      'papier|granule*)',
  ],
  'supplier-ask': [
    '(qui|quelle (societe|entreprise)|quel fournisseur) (vous |)(fournit|livre|vend|approvisionne) (vous|vos|votre|la|les|le|en)',
    '(qui (est|sont)|quels sont|quel est) (votre|vos) fournisseur*',
    '(ou|chez qui|aupres de qui|d\'ou) (achetez-vous|vous achetez|vous fournissez-vous|approvisionnez-vous|vous approvisionnez-vous|' +
      'vous procurez-vous|importez-vous)',
    '(liste|nom*|coordonnees|contact*) de (vos|votre) fournisseur*',
    '(fournisseur*) de (vos |votre |)(matiere* premiere*|composants|moteurs|compresseurs|puces)',
    '(a qui|chez qui|aupres de qui|aupres de quel fournisseur|avec quels fournisseurs|chez quel fournisseur|chez quels fournisseurs|' +
      'quels sont les fournisseurs) (vous |) (achet*|fourni*|approvision*|travaill*|import*|procur*)',
    '(ou|d\'ou|de quel pays) (achetez-vous|trouvez-vous|importez-vous|vous procurez|vous trouvez|vous achetez|vient|viennent|provient|proviennent) ' +
      '(la|le|les|l\'|vos|votre|du|ces)(matiere*|resine|tissu*|acier|composant*|moteur*|moule*|carte*|aluminium|machine*|plastique|coton|)*',
    'qui (vous |) (vend|fournit|fabrique|livre|produit) (la|le|les|l\'|vos|votre|en)(resine|matiere*|tissu*|acier|moteur*|composant*|emballage*|' +
      'carton*|moule*|carte*|aluminium|fil|plastique|puce*|batterie*|pompe*|vanne*|granule*)',
  ],
  'customers-ask': [
    '(liste|nom*|coordonnees|references) de (vos|votre) (clients|acheteurs|distributeurs)',
    '(qui sont|quels sont) vos (principaux |plus gros |autres |)(clients|acheteurs|distributeurs)',
    '(a qui|pour qui|pour quelles marques|a quels clients|a quelles entreprises|pour quelles enseignes) ' +
      '(vendez-vous|vous vendez|fabriquez-vous|vous fabriquez|exportez-vous|fournissez-vous|livrez-vous|produisez-vous|travaillez-vous)',
    '(quel* prix|combien) (paient|payent|facturez-vous|vendez-vous|faites-vous) (vos|les|a|aux) (autres |)(clients|distributeurs|acheteurs|vos)',
    'quels (clients|distributeurs) avez-vous',
    '(a qui|pour qui|a quelles (entreprises|marques|enseignes)|a quels (clients|pays)|pour quelles (entreprises|marques|enseignes)|' +
      'pour quels clients) (vendez|vous vendez|exportez|fournissez|produisez|travaillez|avez-vous vendu|fabriquez|vous fabriquez|livrez)',
    '(a quel prix|quel prix|quels prix|combien) (vendez*|vous vendez|factur*|vous facturez|pratiquez*|faites*) … ' +
      '(autres|vos) (clients|distributeurs|concurrent*|importateur*|acheteurs)',
  ],
  'process-ask': [
    '(comment) (fabriquez-vous|vous fabriquez|produisez-vous|vous produisez|est fabrique*|sont fabriques|est produit|realisez-vous)',
    '(processus|procede|etapes|schema|gamme) de (fabrication|production) … (detail*|decri*|expli*|video*|machine*|comment|?)',
    '(quelles|quels|combien de) (machines|equipements|technologie*) (utilisez-vous|avez-vous|vous utilisez|vous employez)',
    '(video*|photos) de (votre |l\'|la |)(atelier|ligne de production|chaine de production|processus|interieur de l\'usine)',
    '(temperature|vitesse|taux de rebut|rebuts|rendement|temps de cycle) … (procede|cycle|votre four|vos fours) … (quel*|combien|?)',
    '(comment|de quelle maniere) (les |la |le |) (fabriquez-vous|produisez-vous|soudez-vous|traitez-vous|trempez-vous|peignez-vous|moulez-vous|' +
      'obtenez-vous|melangez-vous|teignez-vous|sechez-vous|realisez-vous|vous fabriquez|vous produisez|vous obtenez) … ' +
      '(procede|machine*|produit*|etape*|piece*|matiere*|finition*|temperature*|?|durete|surface*|tissu*|couleur*)',
    '(decri*|expli*|detail*|connaitre|savoir|quel est|quelles sont|partag*|montr*|pas a pas) … ' +
      '(procede|procedes|processus|etapes|methode|technique|cycle) (de |d\'|du |complet )(production|fabrication|teinture|soudure|soudage|trempe|' +
      'injection|moulage|cuisson|melange|finition|peinture|revetement|sechage|extrusion)',
    '(quelles|quel|quels|combien de|de quelle marque sont les) (marque de |type de |) ' +
      '(machines|machine|equipements|technologie|moules|fours|presses|robots|metiers) ' +
      '(utilis*|employ*|avez*|possed*|sont|travaill*|vous utilisez|vous avez)',
    '(video*|photos|visite virtuelle) (de |du |d\'|montrant )(votre |vos |l\'|la |)(atelier*|ligne* de production|interieur de l\'usine|processus|' +
      'machines|chaine*|fabrication)',
    '(quelle est|quel est|a quelle|a combien|quel|quelle) (la |le |votre |) (temperature|vitesse|pression|rebut|taux de rebut|rendement|' +
      'temps de (cycle|sechage|cuisson)|taux de (defaut|perte)*) … (procede|cycle|votre four|vos fours|utilisez|travaillez|produisez|production|moulag*|inject*|' +
      'tremp*)',
  ],
  'capacity-ask': [
    '(quelle est |)(votre|la) capacite (de production|mensuelle|annuelle|installee|journaliere)',
    '(combien) (d\'employes|d\'ouvriers|de salaries|d\'equipes|de lignes|de machines|de personnes) (avez-vous|travaillent|vous avez|employez-vous)',
    '(votre) (chiffre d\'affaires|ca) (annuel|de|global|?)', '(part|pourcentage) (de l\'|des |d\'|a l\')(export|exportation*)',
    '(nombre|effectif) (d\'employes|d\'ouvriers|de salaries|de lignes)',
    '(combien d\'|combien de)(tonnes|unites|pieces|conteneurs|metres|paires|machines|employes|salaries|ouvriers|lignes|equipes|ingenieurs|presses|' +
      'metiers) … (produi*|fabri*|avez*|travaill*|exportez|faites|(par|chaque) (mois|jour|an|annee|equipe))',
  ],
  'formula-ask': [
    '(formule|recette|formulation|composition exacte) (du|de la|de votre|exacte|chimique|complete|de ce|de vos) … ' +
      '(produit*|melange|pate|peinture|colle|matiere|?|dosage|additif*)',
    '(dosage*|proportion*|pourcentage*) (du melange|de melange|de chaque composant|des additifs|d\'additif*|des ingredients|de la resine|' +
      'de chaque ingredient)',
    '(quels|quel) (additif*|ingredient*|adjuvant*) (utilisez-vous|vous utilisez|mettez-vous|ajoutez-vous)',
    '(formule|recette|formulation|proportion*|pourcentage*|dosage) (exact*|chimique|complet*|precis*|detaille*|du revetement|du melange|de la pate|' +
      'du compose|de chaque (ingredient|composant|matiere|materiau))',
    '(quels|quel|quelle|combien d\')(additif*|ingredient*|catalyseur*|plastifiant*|pigment*|stabilisant*|liant*|resine) ' +
      '(et en|utilis*|ajout*|employ*|mett*|conti*)',
  ],
  'drawing-ask': [
    '(envoyer|envoyez*|transmettre|transmettez*|partag*|fourni*|obtenir|avoir) ' +
      '(les |vos |le |la |l\'|des )(plans|plan|dessins techniques|dessin technique|schemas|schema electrique|fichiers cao|fichiers cad|fichiers 3d|' +
      'eclate|eclates|nomenclature|gerber) (de |du |des |d\'|)(fabrication|production|ensemble|detail|tous|toutes|vos|votre|moule*|circuit*|la machine|' +
      'chaque|complet*|detaille*|produit|appareil|equipement)',
    '(plans|dessins techniques|fichiers cao|schemas|nomenclature|bom) (de (fabrication|production)|du moule|des moules|complets (de|des|du|d\'un|' +
      'd\'une)|de votre (machine|produit)|de vos (machines|produits|moules|appareils))',
  ],
  'survey-talk': [
    '(enquete|questionnaire|sondage) … (repond*|rempli*|minutes|entreprises|secteur|fabricant*|joint)',
    '(etude|analyse) (de marche|du marche|comparative|sectorielle|du secteur)', '(memoire|these) (de (master|fin d\'etudes|doctorat|recherche)|universitaire)',
    '(etudiant*|chercheu*) (a l\'universite|en master|en ecole|de l\'universite|ingenieur|en doctorat|en commerce)',
    '(mon|notre) (memoire|these) … (etude*|master|sur|fabricant*|secteur)',
    '(these|memoire|travail|projet|recherche|etude) (de (fin d\'etudes|master|doctorat|recherche|licence|fin de cycle)|universitaire*|academique*|' +
      'scolaire*)',
    '(etude|recherche|analyse|rapport|benchmark|benchmarking|cartographie|base de donnees) ' +
      '(de |du |des |d\'|sur |comparative*|pour )(marche|le marche|secteur|fournisseurs|prix|fabricants|la concurrence|couts|concurrentielle)',
    '(nous faisons|nous realisons|nous menons|je fais|je realise|je mene|je prepare|nous preparons|j\'effectue) ' +
      '(une |un |mon |ma |notre )(recherche|etude|these|enquete|analyse|benchmark*|comparat*|rapport|cartographie|sondage|memoire)',
  ],
  'no-purchase': [
    '(nous ne (comptons|prevoyons|souhaitons|envisageons|voulons)|je ne (compte|prevois|souhaite|veux)|nous n\'avons|je n\'ai) ' +
      '(pas |)(l\'intention |)(d\'|de |)(acheter|passer (de |une |)commande|commander)',
    '(n\'est pas|ne s\'agit pas d\') … (demande de (prix|devis)|commande|intention d\'achat|engagement)',
    '(pas (besoin|necessaire)) (d\'|de |)(echantillon*|devis|offre)', '(pour le moment|pour l\'instant|actuellement) (pas de|aucun|aucune) (achat*|commande*)',
    '(uniquement|simplement|seulement) (a titre (d\'information|indicatif|comparatif)|pour (comparer|information|comparaison|une etude))',
    '(n\'avons|n\'ai|n\'avons pas|n\'ai pas) (pas |aucune |) (l\'|d\'|)(intention|prevu|projet) ' +
      '(d\'|de |)(achat|acheter|commander|passer commande|commande)',
    '(juste|seulement|uniquement|simplement) (nous voulons|je veux|pour|a des fins|a titre) ' +
      '(savoir|connaitre|compar*|avoir une idee|informati*|curiosite|comprendre|une comparaison|reference|academique*|d\'etude|une etude|mon memoire|' +
      'ma these|nos archives|indicati*)',
  ],
  'identity-withheld': [
    '(ne (peux|pouvons|puis|souhaitons)) pas (encore |)(reveler|divulguer|communiquer|donner|indiquer) … (nom|identite|client|societe)',
    '(nom|identite) (de (la |notre |mon |notre )|du )(societe|client|entreprise) … (plus tard|ulterieurement|confidentiel*)',
    '(client|societe) (confidentiel*|anonyme qui|souhaitant rester anonyme)', '(accord de confidentialite|nda) … (nom|revel*|identite|client|divulg*)',
    'ne (peux|pouvons|puis|suis|sommes|souhaite|veut) pas (autorise* a |encore |) (revel*|divulgu*|mentionn*|dire|donn*|indiqu*|communiqu*|etre) … ' +
      '(nom|identite|entreprise|client|societe|qui|marque|cite*)',
    '(mon|notre|le) (client|mandant|donneur d\'ordre) (prefere|souhaite|veut|demande|reste|tient a) … ' +
      '(anonym*|confidentiel*|ne pas etre (nomme*|cite*|identifie*)|discret|discretion)',
    '(nom|identite|coordonnees) (de |du |d\')(mon |notre |la |l\'|)(client|entreprise|societe|mandant) … ' +
      '(plus tard|ulterieur*|apres|signature|sign* (un |l\')(nda|accord)|confidentiel*|ne (peu*|sera))',
  ],
} as const satisfies PhrasePack['phrases']
