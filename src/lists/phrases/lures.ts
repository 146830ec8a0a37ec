import type { PhrasePack } from '../concepts'

/**
 * What notices say that want a click, a call or an opened file from a private person: rewards, charges that nobody knows of, authorities,
 * wallets, locked attachments. Beside the packs' own phrases for accounts, parcels, payments and prizes, in the languages that most of it comes in.
 *
 * Source: own phrases, written by hand from the kinds of lures that mail security firms describe
 */
export const lurePacks = [
  {
    language: 'en',
    phrases: {
      'reward-lure': [
        '(claim|redeem|unlock|collect|receive|confirm) (your|the|my|a) (free |exclusive |special |loyalty |mystery |surprise |)(reward|rewards|gift|gift card|giftcard|bonus|points|cashback|mystery box|voucher|kit)',
        '(you|you have|you\'ve|youve|your email|your address) (have been|been|are|were|was|is) (selected|chosen|picked|shortlisted) … (reward|gift|win|offer|prize|survey|giveaway|exclusive|receive)',
        '(answer|complete|take|fill) … (short|quick|brief|marketing|customer|30-second|anonymous) (survey|questionnaire) … (reward|gift|win|receive|claim|offer|chance|prize)',
        '(points|rewards|miles|cashback|balance) … (about to expire|will expire|expire soon|expire today|expiring)', '(final|last|second|third) (notice|attempt|reminder|chance) … (reward|gift|claim|prize|winner|parcel|package)',
        '(chance|opportunity) to (win|receive|get) (a|an|your|the|one) (brand new |new |free |exclusive |)(iphone|phone|smartphone|kit|box|gift card|voucher|tablet|television)',
        'giveaway (entry|winner)', 'loyalty (program|reward) … (winner|selected|claim|gift)',
      ],
      'callback-lure': [
        '(if you|if this|in case you|in case this) (did not|didn\'t|didnt|was not|wasn\'t|do not|don\'t|have not|haven\'t|wish to|want to) … (call|contact|reach|dial|phone) (us|our|the|at|immediately|customer|support|toll|+*)',
        '(will be|has been|was|have been|is) (charged|debited|deducted|auto-debited|auto debited|auto renewed|auto-renewed) … (your account|your bank|your card|your saved|paypal|24 hours|subscription|membership)',
        '(subscription|membership|antivirus|protection|plan|service) … (has been|was|is|successfully) (renewed|auto-renewed|activated|upgraded) … (call|cancel|refund|charged|dispute|amount|invoice)',
        '(to cancel|to dispute|to stop|for refund|to claim a refund|cancel this|dispute this) … (call|dial|contact|reach) (us|our|the|at|on|now|toll|customer|support|+*)', '(toll free|helpline|help desk|helpdesk|customer care) (number|no|line)( :|:|) +*',
      ],
      'authority-lure': [
        '(your|the) (licence|license|driving licence|driver\'s license|registration|permit|plates) … (will be|has been|is) (suspended|revoked|blocked|cancelled)', '(unpaid|outstanding|overdue|pending) (toll|fine|parking|traffic|violation|penalty) … (pay|settle|avoid|link|now|notice)',
        '(tax|irs|hmrc|stimulus|vat) (refund|rebate|statement|return|notice) … (available|ready|eligible|claim|review|waiting|entitled)', '(legal|court|judicial|subpoena) (notice|summons|notification|proceedings) … (download|view|open|attached|access|link)',
      ],
      'wallet-lure': [
        '(seed|recovery|secret|backup) (phrase|words)', '(your|the|connect your|verify your|validate your|secure your|link your|sync your) (crypto |bitcoin |ethereum |digital |hardware |ledger |)(wallet|wallets) … (verif*|suspend*|restrict*|validat*|updat*|migrat*|synchron*|secur*|access|funded|eligible|compromised|breach)',
        '(airdrop|token allocation|token claim|presale|staking|token swap|token migration) … (eligible|claim|join|now|reward*|wallet|live|program|allocat*|participat*|opportunity)', '(portfolio|wallet|account) (has been|was|is) (funded|credited) with … (btc|bitcoin|usdt|eth|usd|$)',
        '(firmware|device|wallet|security) (update|upgrade) … (wallet|assets|crypto|funds|ledger|nano|device)', '(withdraw|withdrawal) (of |your |)(funds|balance|btc|bitcoin|money|$) … (confirm|verify|account|click|link|today|before)',
        '(new|pending|incoming) (incoming |)(transaction|transfer|payment) … (verify|confirm|withdraw*|claim) … (fund*|btc|bitcoin|balance|transfer|transaction)',
      ],
      extortion: [
        '(hacked|infected|got access to|gained access to|have access to|took over) (to |)(all |)(of |)(your|ur) (device*|computer|pc|system|phone|operating system|webcam|camera|email account|machines)',
        '(full|total|complete|unlimited) (access|control|permission) (to|of|over) (all |)(of |)your (device*|computer|machine*|system*|accounts|camera|data)', '(recorded|filmed|captured|made a video of) you … (pleasur*|masturbat*|adult|porn*|intimate|satisf*|webcam|camera)',
        '(trojan|malware|backdoor|spyware|virus) … (your device*|your computer|your system|your camera|your screen|installed on) … (bitcoin|btc|video*|contacts|wallet|record*)',
      ],
      'pharma-adult': [
        '(hot|sexy|horny|lonely|naughty|beautiful) (girls|women|ladies|singles|girl|woman|milf*) … (near|chat|meet|waiting|date|message*|photo*|profile|area)', '(singles|women|girls|ladies) (in your area|near you|nearby|from your city)', '(pending|new) (chat request|flirt|hookup|hook-up)',
      ],
      'attachment-password': ['(pdf|file|attachment|document|archive|zip) password( is|)( :|:| -|)', 'password (to open|for opening|to view|for|of) (the |this |your |)(file|attachment|document|pdf|archive|zip)'],
    },
  },
  {
    language: 'pt',
    phrases: {
      'reward-lure': [
        '(pontos|milhas|saldo|bonus|beneficio*|cashback|recompensa*) … (a expirar|a vencer|expira*|vencem|disponive*|acumulad*|resgat*|liberad*|autorizad*)', '(resgate|resgatar|troque|realize o resgate) … (pontos|milhas|premio|saldo|bonus|beneficio|recompensa|agora|hoje|cpf|cashback)',
        '(voce|vc|seu cpf|seu email) (foi|e|esta) (selecionad*|sortead*|escolhid*|contemplad*|premiad*) … (ganh*|premio|brinde|receb*|oferta|pesquisa)', '(responda|participe) … (pesquisa|questionario) … (ganh*|brinde|premio|receb*|concorr*)',
        '(valor*|credito|saldo|restituicao|abono) (disponive*|pendente*|liberad*|esquecid*|a receber) … (saque|sacar|resgat*|conta|cpf|receb*|imediat*|anexo)',
      ],
      'callback-lure': [
        '(compra|transacao|transferencia|pix) … (em analise|retida|suspeit*|nao reconhec*|aprovad*|agendad*|pre-aprovad*) … (ligue|central|telefone|0800*|4003*|4004*|contest*|cancel*|nao reconhec*)',
        '(caso|se) (voce |)(nao reconhec*|nao tenha feito|nao fez|nao realizou|desconhec*) … (ligue|central|telefone|0800*|contate|entre em contato|clique|acesse|cancel*)',
      ],
      'authority-lure': [
        '(cnh|carteira de motorista|habilitacao|cpf|mei|cnpj|titulo) … (suspens*|bloque*|cancelad*|irregular*|pendent*|cassad*|regulariz*)', '(intimacao|notificacao (extrajudicial|judicial)|processo (trabalhista|judicial)|mandado) … (acess*|anexo|visualiz*|consult*|link|download|abrir|process*)',
        '(multa|infracao|debito*|ipva|tributo*|taxa) … (vencid*|pendente*|em aberto|em atraso) … (regulariz*|pag*|evit*|bloque*|link|boleto)', '(nota fiscal) … (emitida|disponivel|eletronica) … (visualiz*|consult*|acess*|baix*|download|link|clique|anexo)',
      ],
      'wallet-lure': ['(frase) (semente|de recuperacao|secreta)', '(carteira|wallet) … (bitcoin|cripto*|ledger|metamask) … (verif*|suspens*|atualiz*|valid*|restrit*)'],
      'attachment-password': ['senha (de acesso|para abrir|do arquivo|do pdf|do anexo|para acesso)( ao| do| o|)( arquivo| pdf| anexo| documento|)', '(arquivo|pdf|anexo) … (senha)( :|:| e) (123*|do cpf|os (3|4|5) primeiros)'],
    },
  },
  {
    language: 'es',
    phrases: {
      'pharma-adult': ['(erección*|ereccion*|potencia sexual|afrodisi*)', '(adelgaz*|perder peso|pierda peso|quemar grasa|bajar de peso) … (sin|rápid*|cápsula*|dieta|esfuerzo|días)', '(mujeres|chicas) (solteras|calientes|ucranianas|rusas|solas|maduras)'],
      'reward-lure': [
        '(reclame|reclama|canjee|canjea|consiga|consigue|reciba|recoja|recoge) (su|tu|un|una|el|la|sus|tus) (recompensa|premio|regalo|puntos|tarjeta regalo|bono|vale|kit|paquete de bienvenida)',
        '(ha sido|has sido|fue|fuiste) (seleccionad*|elegid*) … (recompensa|premio|regalo|ganar|recibir|oferta|encuesta|kit)', '(encuesta|cuestionario) … (gane|gana|ganar|regalo|premio|recompensa|recib*)', '(puntos|millas|saldo) … (a punto de caducar|caduca*|vence*|expira*|caducan)',
      ],
      'callback-lure': ['(si no reconoce|si no ha realizado|si usted no|si no fue usted|si no has sido tu) … (llame|llama|contact*|pulse|haga clic|acceda|cancel*)'],
      'authority-lure': [
        '(multa|sancion|infraccion|tasa) (de trafico |)(pendiente*|impagada|no abonada) … (pag*|evit*|acced*|enlace|plazo)', '(devolucion|reembolso) (de impuestos|tributari*|de hacienda|de la agencia tributaria) … (disponible|solicit*|pendiente|acced*)',
        '(citacion|notificacion) (judicial|electronica|administrativa) … (acced*|descarg*|adjunt*|consult*|enlace)',
      ],
      'wallet-lure': ['(frase) (semilla|de recuperacion|secreta)', '(cartera|monedero|billetera|wallet) … (bitcoin|cripto*|ledger|metamask) … (verif*|suspend*|actualiz*|valid*|restring*)'],
      'attachment-password': ['(contraseña|clave) (del|para abrir el|para abrir|de acceso al) (archivo|pdf|adjunto|documento)'],
    },
  },
  {
    language: 'de',
    phrases: {
      'pharma-adult': ['(erektion*|potenz*|aphrodisi*|penisverläng*)', '(abnehm*|fettverbrenn*|gewicht verlieren|schlank*) … (kapsel*|pille*|mühelos|ohne diät|ohne sport|keto*|tropfen|kaffee)', '(heiße|einsame|geile|sexy|ukrainische|russische) (frauen|singles|ladies|girls|damen)'],
      'reward-lure': [
        '(sichern|holen|fordern|lösen|beanspruchen|erhalten) sie (sich |) (ihre|ihren|ihr|jetzt ihr*) (belohnung|prämie|geschenk|gutschein|gewinn|bonus|set|punkte|geschenkkarte)', '(sie|du|ihre e-mail) (wurden|wurdest|wurde|sind|bist) … (ausgewählt|auserwählt) … (belohn*|geschenk|gewinn*|prämie|teiln*|erhalt*)',
        '(umfrage|kurze fragen|feedback) … (gewinne*|belohn*|geschenk|gutschein|prämie|verlos*|erhalten sie|chance)', '(belohnung|prämie|gewinn|geschenk|geschenkkarte) (wartet|steht bereit|für sie bereit)', '(chance|möglichkeit) … (zu gewinnen|gewinnen) … (gutschein*|geschenkgutschein*|guthaben|kontoguthaben|set|werkzeugset|iphone|phone|smartphone|geschenkkarte|exklusiv*|euro|€)',
        '(guthaben|kontoguthaben|gutschein*|geschenkgutschein*|paket|willkommenspaket|bonus|willkommensbonus) … (zu gewinnen|gewinnen|sichern sie sich|freischalten|abholung bereit|wartet auf sie)', '(finalist*|gewinner) … (chance|gutschein*|bestätig*|gewinn*)',
      ],
      'callback-lure': ['(falls|wenn) (sie|du) (diese*|das|dies|den|die) … (nicht |) (veranlasst|getätigt|erkennen|autorisiert|beauftragt) … (rufen|klick*|kontakt*|storn*|melden)'],
      'authority-lure': [
        '(bußgeld|mahnung|strafzettel|rundfunkbeitrag|kfz-steuer|maut) … (offen*|ausstehend*|überfällig*) … (zahl*|begleich*|vermeid*|link|frist)', '(steuererstattung|steuerrückerstattung|rückerstattung|guthaben) … (finanzamt|elster|bundeszentralamt|krankenkasse) … (bestätig*|beantrag*|link|antrag|auszahl*)',
        '(ladung|vorladung|gerichtliche*) … (anhang|herunterlad*|einsehen|link)',
      ],
      'wallet-lure': ['(wiederherstellungsphrase|seed-phrase|seedphrase|seed phrase)', '(wallet|krypto*|bitcoin-konto) … (verifizier*|bestätig*|gesperrt|eingeschränkt|aktualisier*|synchronisier*)'],
      'attachment-password': ['(passwort|kennwort) (zum öffnen|für die datei|für den anhang|für das dokument|für das pdf|zur datei)'],
    },
  },
  {
    language: 'fr',
    phrases: {
      'pharma-adult': ['(érection*|aphrodisi*|viril*) … (immédiat*|puissan*|durable*|naturel*|effet*|comprim*|gélule*)', '(perdre|perdez|brûle*) … (du poids|kilos|graisse*) … (sans|rapid*|gélule*|régime|effort*)', '(femmes|filles) (célibataires|chaudes|seules|coquines|ukrainiennes|russes)'],
      'reward-lure': [
        '(réclamez|récupérez|recevez|débloquez|obtenez) (votre|vos|un|une|le) (cadeau|récompense|prix|lot|bon|carte cadeau|carte-cadeau|points|coffret|kit|chèque*)', '(vous avez été|vous etes|a été) (sélectionné*|choisi*|tiré* au sort) … (cadeau|récompens*|gagn*|recevoir|offre|sondage|lot)',
        '(sondage|enquête|questionnaire) … (gagn*|cadeau|récompense|recev*|remport*|coffret)', '(gagnez|remportez|tentez de gagner) (un|une|le|votre|des) … (coffret|kit|bon|carte|cadeau|iphone|phone|smartphone|démarreur|aspirateur|robot|set|appareil)', '(points|solde|cagnotte|avantages) … (expire*|bientôt expir*|arrivent à expiration)',
      ],
      'callback-lure': ['(si vous n\'etes pas|si vous n etes pas|si vous n\'avez pas|si ce n\'est pas vous) … (appelez|contactez|cliquez|annul*|bloqu*)'],
      'authority-lure': [
        '(amende|contravention|avis) … (impayé*|en attente|majoré*|non réglé*) … (réglez|régler|payer|payez|lien|délai|éviter)', '(remboursement|trop-perçu|crédit d\'impôt|chèque*|carte vitale) … (impôts|ameli|assurance maladie|caf|éligib*|renouvel*|disponible) … (vérifi*|confirm*|cliqu*|demand*|lien|activ*|mettre à jour)',
        '(convocation|citation) … (judiciaire|tribunal|gendarmerie|police) … (pièce jointe|ci-joint|répond*|télécharg*)',
      ],
      'wallet-lure': ['(phrase) (de récupération|secrète)', '(portefeuille|wallet) … (bitcoin|crypto*|ledger|metamask) … (vérif*|suspend*|mise à jour|valid*|restreint*)'],
      'attachment-password': ['mot de passe (du|pour ouvrir le|pour ouvrir la|de la|pour la|pour le) (fichier|pdf|document|pièce jointe|piece jointe)'],
    },
  },
  {
    language: 'it',
    phrases: {
      'pharma-adult': ['(erezion*|afrodisiac*|virilità)', '(dimagrire|perdere peso|bruciare grassi) … (senza|rapid*|capsule|dieta|giorni)', '(donne|ragazze) (single|sole|calde|ucraine|russe)'],
      'reward-lure': [
        '(richiedi|ritira|riscatta|ricevi|sblocca|ottieni) (il tuo|la tua|i tuoi|il suo|la sua) (premio|regalo|ricompensa|buono|carta regalo|punti|bonus|kit)', '(sei stato|è stato|sei stata|e stato) (selezionat*|scelt*|estratt*) … (premio|regalo|vincere|ricev*|offerta|sondaggio)',
        '(sondaggio|questionario) … (vinc*|regalo|premio|ricompensa|ricev*)', '(punti|saldo|credito) … (in scadenza|scadono|scadranno)',
      ],
      'callback-lure': ['(se non hai|se non ha|se non sei stato tu|se non riconosc*) … (chiama*|contatta*|clicca*|annull*|blocca*)'],
      'authority-lure': ['(multa|sanzione|contravvenzione|pedaggio) … (non pagat*|in sospeso|insolut*) … (paga*|evita*|link|entro)', '(rimborso) (fiscale|irpef|inps|agenzia delle entrate|dell\'agenzia) … (disponibile|richied*|conferm*|link)'],
      'wallet-lure': ['(frase) (di recupero|seed|segreta)', '(portafoglio|wallet) … (bitcoin|cripto*|ledger|metamask) … (verific*|sospes*|aggiorn*|convalid*)'],
      'attachment-password': ['password (del|per aprire il|per aprire l\'|per il|per l\') (file|pdf|documento|allegato)'],
    },
  },
  {
    language: 'nl',
    phrases: {
      'pharma-adult': ['(oekraïense|russische|aziatische|geile|ondeugende|eenzame|sexy) (vrouw|vrouwen|dames|schoonheid|schoonheden|meisjes|dame|milf*)', '(sexdate|seksdate|sexvriend*|sekscontact*|sexcontact*)', '(afvallen|vetverbrand*|afslank*) … (kilo*|zonder|pil*|capsule*|snel)', '(erectie*|potentie*) … (pil*|middel|probleem|problemen|capsule*)'],
      'reward-lure': [
        '(claim|ontvang|verzilver|bevestig|haal) (uw|je|jouw|nu uw|nu je|nu jouw|nu de) (beloning|cadeau|geschenk|prijs|cadeaukaart|cadeaubon|punten|bonus|set|box)', '(u bent|je bent|u werd|uw e-mail is|jij bent) … (geselecteerd|uitgekozen|gekozen) … (beloning|cadeau|win*|ontvang*|prijs|enquete|aanbieding)',
        '(enquête|vragenlijst|onderzoek) … (win*|cadeau*|beloning|ontvang*|prijs)', '(kans|maak kans) … (op een|te winnen|cadeau*|prijs)', '(punten|saldo|tegoed) … (verlopen|vervallen|vervalt|verloopt)',
      ],
      'callback-lure': ['(als u|indien u|als je) … (niet |) (herkent|heeft gedaan|hebt gedaan|bent|was) … (bel|neem contact|klik|annuleer|blokkeer)'],
      'authority-lure': ['(boete|bekeuring|aanmaning|belasting*|schuld) … (openstaand*|onbetaald*|achterstallig*) … (betaal|betalen|voorkom|link|beslag)', '(teruggave|belastingteruggave|toeslag*|energietoeslag) … (vraag|aanvragen|ontvang*|klik|bevestig*|link)'],
      'wallet-lure': ['(herstelzin|herstelwoorden|seed phrase)', '(wallet|crypto*) … (verifi*|bevestig*|geblokkeerd|beperkt|bijwerk*|bijgewerkt|gekoppeld)'],
      'attachment-password': ['wachtwoord (voor|van) (het|de) (bestand|bijlage|document|pdf)'],
    },
  },
  {
    language: 'pl',
    phrases: {
      'reward-lure': ['(odbierz|zgarnij|zrealizuj) (swoj*|nagrod*|prezent|kart*|bon|bonus)', '(zostałeś|zostałaś|został*) (wybran*|wylosowan*) … (nagrod*|prezent|wygra*|otrzyma*|ankiet*)', '(ankiet*) … (nagrod*|wygra*|prezent|otrzyma*)'],
      'authority-lure': ['(mandat|grzywna|zaległość|zadłużenie) … (nieopłacon*|zapłać|uregul*|link)', 'zwrot podatku … (odbierz|wniosek|link|potwierdź)'],
    },
  },
  {
    language: 'ru',
    phrases: {
      'reward-lure': ['(получите|заберите|активируйте) (ваш*|свой|свою|ваше) (приз|подарок|бонус|выигрыш|вознаграждение|награду)', '(вы|ваш*) (были |) (выбран*|отобран*) … (приз|подарок|выигр*|получ*|опрос)', '(опрос|анкет*) … (приз|подарок|выигр*|вознагражд*)'],
      'wallet-lure': ['(сид-фраза|сид фраза|фраза восстановления)', '(средства|баланс|btc|биткоин*) … (вывод*|вывести|начислен*) … (подтверд*|аккаунт*|кабинет|сегодня)'],
    },
  },
  {
    language: 'tr',
    phrases: {
      'reward-lure': ['(ödülünüzü|hediyenizi|puanlarınızı|bonusunuzu) (alın|talep edin|kullanın|alabilirsiniz)', '(seçildiniz|kazandınız) … (ödül|hediye|anket|kupon)', '(anket*) … (ödül|hediye|kazan*)'],
    },
  },
  {
    language: 'zh',
    phrases: {
      'reward-lure': ['(积分|積分|里程) … (即将到期|即將到期|过期|過期|兑换|兌換) … (礼品|禮品|点击|點擊|登录|領取|领取)', '(领取|領取) (您的|你的|)(礼品|禮品|奖品|獎品|红包|紅包|奖励|獎勵)', '(恭喜) … (被选中|被選中|中奖|中獎|获得|獲得) … (领取|領取|点击|點擊)'],
      'authority-lure': ['(退税|退稅|补贴|補貼|医保|醫保|社保|个税) … (领取|領取|申领|申請|认证|認證|扫码|掃碼) … (过期|逾期|截止|点击|點擊|二维码|QR|办理)'],
      'attachment-password': ['(附件|压缩包|解压|文件|文档)(解压|打开|)密码'],
    },
  },
  {
    language: 'ja',
    phrases: {
      'reward-lure': ['(ポイント|特典|プレゼント|ギフト) … (失効|有効期限|受け取り|受取|獲得|進呈) … (こちら|クリック|今すぐ|確認|ログイン)', '(当選|選ばれました) … (受け取|受取|こちら|クリック|確認)'],
      'callback-lure': ['(お心当たりの(ない|無い)|ご本人様による|第三者による) … (ログイン|確認|こちら|取引|利用|連絡|クリック)'],
      'authority-lure': ['(未払い|未納|滞納) … (税金|料金|年金|延滞|差押*|差し押さえ) … (支払|お支払い|確認|こちら)', '(還付金|給付金) … (申請|手続|受け取|確認|こちら)'],
    },
  },
  {
    language: 'ko',
    phrases: {
      'reward-lure': ['(포인트|마일리지|경품|사은품|쿠폰) … (소멸|만료|수령|당첨|지급) … (클릭|확인|링크|로그인)', '(당첨|선정)되(셨습니다|었습니다) … (클릭|확인|수령|링크)'],
      'authority-lure': ['(과태료|범칙금|벌금|미납) … (납부|확인|조회) … (링크|클릭|기한|바로가기)', '(환급금|지원금) … (신청|조회|수령|확인)'],
    },
  },
  {
    language: 'ar',
    phrases: {
      'reward-lure': ['(احصل على|استلم|اطلب) (جائزتك|هديتك|مكافأتك|نقاطك)', '(تم اختيارك|لقد تم اختيارك) … (جائزة|هدية|مكافأة|استبيان|للفوز)', '(استبيان) … (جائزة|هدية|مكافأة)'],
    },
  },
] as const satisfies readonly PhrasePack[]
