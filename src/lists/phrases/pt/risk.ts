import type { PhrasePack } from '../../concepts'

/** Portuguese: what promoters, swindlers and collectors write. */
export const ptRisk = {
  language: 'pt',
  phrases: {
    'seo-offer': [
      '(primeira pagina|primeiras posicoes|primeiros resultados|topo) (do|no|de|nos resultados do) google', '(otimizacao|otimizar|consultoria|auditoria) (de |para |em |o |seu |)(seo|sites|site|mecanismos de busca|buscadores)', '(aumentar|melhorar|alavancar|mais) … (trafego|visitas|acessos|posicionamento) … (site|google|organico|pagina)', '(ranquear|rankear|posicionar) … (google|seu site|buscadores)',
    ],
    'web-design-offer': [
      '(criacao|desenvolvimento|reformulacao|criamos|desenvolvemos|fazemos) (de |)(sites|lojas virtuais|aplicativos|landing pages|paginas web|site profissional)', '(redesenhar|reformular|modernizar|renovar|criar) (o |)(seu|teu) (site|website|aplicativo)', '(agencia|empresa) de (web design|desenvolvimento web|criacao de sites)',
    ],
    'marketing-offer': [
      '(agencia|servicos|especialista*|estrategia*|gestao) (de|em) (marketing|publicidade|trafego pago|redes sociais)', '(gerenciamos|gerimos|administramos|cuidamos) (das|de) (suas|tuas) redes', '(comprar|ganhar|aumentar|mais) seguidores', '(geracao|captacao) de (leads|clientes)', '(anuncie|divulgue|anunciar|divulgar) (a |)(sua|seu) (empresa|marca|negocio|produto)', '(atrair|conquistar|trazer) mais clientes … (marketing|anuncio*|redes|campanha*|google|instagram|todo mes)',
    ],
    'contact-list-offer': [
      '(banco|base|bases|bancos) de dados (de|com) (empresas|emails|e-mails|compradores|importadores|contatos|contactos|clientes)', '(lista|listas|mailing) (de|com) (emails|e-mails|participantes|compradores|contatos verificados|importadores|empresas segmentad*)', '(vendemos|vendo|oferecemos|dispomos de) … (base de dados|bancos de dados|mailing|listas de contatos)',
    ],
    'loan-offer': [
      '(oferecemos|ofereco|concedemos|concedo|damos) … (emprestimo*|financiamento*|credito pessoal)', '(precisa|precisando|necessita|procura) de (um |)(emprestimo|financiamento|credito|capital de giro)', '(oferta|pedido|solicite|solicitar) (de |seu |um |)emprestimo', 'emprestimo* … (taxa de juros|juros de|taxa de|sem garantia|sem consulta|2%|3%|negativad*|urgente|inter*)', '(credito|capital de giro) (pre-aprovado|pre aprovado|aprovado na hora|facil|sem burocracia)', '(quitar|renegociar|consolidar) (as |)(suas|tuas) dividas',
    ],
    'supplier-pitch': [
      '(somos|a nossa empresa e|nossa empresa e) (um |uma |)(fabricante*|fabrica|produtor*|exportador*|fornecedor*|industria) (de|lider*|e exportador*|especializad*|profission*)', '(fabricamos|produzimos) e (exportamos|vendemos|distribuimos|comercializamos)', '(gostaria*|gostariamos|temos o prazer|venho|vimos|permita-me) (de |)(apresentar|oferecer) (a |o |os |as |-lhe |)(nossa|nosso|nossos|nossas)', '(nossos|os nossos) (principais )(produtos) (sao|incluem|:)', '(nossos|os nossos) precos sao (muito |)competitivos', '(colocamos|coloco) a (sua|vossa) disposicao (os |a |as |o |)(noss*)',
    ],
    'freight-offer': [
      '(somos|nossa empresa e) (um |uma |)(agente de carga*|transitario*|agencia de cargas|transportadora|empresa de (logistica|transporte*|comercio exterior))', '(oferecemos|temos|dispomos de) … (tarifas|fretes|frete maritimo|frete aereo|servicos logisticos|transporte internacional|taxas de frete)', '(nossas|melhores|otimas) (tarifas|taxas) de frete', '(cotar|cotacao de) (seus|os seus|o seu|as suas) (proximos |)(embarques|fretes|importacoes)', 'desembaraco aduaneiro … (oferecemos|nossos servicos|nossa empresa)',
    ],
    'service-pitch': [
      '(oferecemos|prestamos|ofereco) (os |nossos |meus |)servicos (de|para)', '(servico|servicos) de (terceirizacao|outsourcing|recrutamento|traducao|certificacao|factoring|contabilidade|consultoria) … (oferecemos|sua empresa|para empresas|contate|contacte)', '(terceirizar|terceirize) (seu*|sua*|a|o)', '(registro|registo) de (sua |)(marca|marcas|patente*) … (sua|oferecemos|empresa|taxa)', '(ajudamos|auxiliamos) (as |)empresas (a|como|que|na|no)',
    ],
    'membership-offer': [
      '(associacao|assinatura|anuidade|adesao|filiacao) (anual|premium|ouro|gold) … (compradores|diretorio|acesso|usd|membro*|reais)', '(diretorio|guia|catalogo|portal) (empresarial|comercial|de empresas|industrial) … (cadastr*|inscrev*|anunci*|registr*|sua empresa|gratuit*)', '(compradores|importadores) … (esperando|aguardam|aguardando|a sua espera) … (cadastr*|assin*|membro|torne)', '(sua empresa) (foi|e) (selecionada|indicada|nomeada) … (premio|trofeu|destaque|selo)',
    ],
    'event-promotion': [
      '(reserve|garanta|alugue) (ja |)(o |a |)(seu|sua) (estande|stand|espaco|vaga|lugar|inscricao|ingresso)', '(espaco|estande|stand) (de exposicao|para expositores|disponivel na feira)', '(inscreva-se|inscricoes abertas|inscricao gratuita) … (webinar|seminario|congresso|feira|curso|palestra|workshop|evento)', '(patrocin*|expositor*) … (cota*|pacote*|vagas|reserve)', '(convidamos|convido) … (webinar|seminario|congresso|curso|workshop|palestra)',
    ],
    'discount-talk': [
      '(desconto|descontos) (especia*|exclusiv*|de ate|imperdi*|por tempo|de 50|de 30)', '(oferta|promocao) (limitada|por tempo limitado|valida ate|imperdivel|exclusiva|relampago)', '(compre|aproveite|adquira) (agora|ja|esta oferta|nossa oferta|essa oferta|nossa promocao|nossas ofertas)', '(teste|experimente) (gratis|gratuit*)', 'ultimas (vagas|unidades) … (desconto|oferta|promocao|garanta)',
    ],
    unsubscribe: [
      '(cancelar|cancele) (a |sua |a sua |)(inscricao|assinatura|subscricao)', '(nao deseja|nao quer|nao desejar|nao quiser|nao pretende) (mais |)(receber|continuar a receber) (mais |)(este*|esse*|nossos|os nossos|emails|e-mails|mensagens|comunicac*)', '(descadastrar|descadastre-se|descadastro|remover seu e-mail|remover o seu email)', '(responda|responder) (com |)(sair|remover|nao|cancelar)', 'deixar de receber (este*|esse*|emails|e-mails|as nossas|nossas|mensagens)',
    ],
    'website-found': [
      '(visitei|visitamos|analisei|analisamos|visitando|encontrei|navegando pelo|analisando|olhando) (o |)(seu|vosso|teu) (site|website|perfil|instagram) … (e notei|e percebi|e vi|percebi|notei|notamos|poderia*|melhor*|google|erros|oportunidade*|potencial)', '(notei|notamos|percebi|percebemos|reparei) que (o |a |)(seu|sua|vosso) (site|website|empresa|pagina|perfil)', '(me deparei|deparei-me) com (o |a |)(seu|sua) (site|website|empresa|perfil)',
    ],
    'meeting-push': [
      '(ligacao|reuniao|conversa|chamada|call|videochamada|demonstracao) (rapida |breve |)de (10|15|20|30) min*', '(10|15|20|30) minutos (do seu tempo|esta semana|essa semana|na proxima semana|da sua agenda|para mostrar|para apresentar)', '(agendar|marcar|agendamos|marcamos) (uma|um) (ligacao|reuniao|conversa|call|bate-papo|demonstracao|chamada)', '(pessoa certa|pessoa responsavel|responsavel pela area) … (falar|marketing|assunto|tratar|conversar)',
    ],
    gambling: ['(cassino|casino) (online|ao vivo)', '(apostas esportivas|apostas desportivas|casa de apostas|casas de apostas)', '(caca-niqueis|jogo do tigrinho|fortune tiger)', '(rodadas|giros) gratis', 'bonus de boas-vindas'],
    'crypto-promotion': [
      '(invista|investir|investimento|ganhe|ganhar|lucre|lucrar|lucros) … (bitcoin|criptomoeda*|cripto|usdt|forex|trading|day trade)', '(lucro*|rendimento*|retorno) (diario*|garantido*|semanal|fixo por dia|ao dia)', '(mineracao|plataforma|robo|sinais) … (bitcoin|criptomoeda*|forex|day trade|lucro*)', 'renda extra (diaria|garantida|com cripto*)',
    ],
    'fund-transfer': [
      '(transferir|transferencia de|mover|receber|repatriar) … (fundo*|quantia|soma|dinheiro|milhoes) … (sua conta|seu pais|vossa conta|exterior|milhoes|estrangeiro)', '(soma|quantia|valor|montante|fundo*|deposito) de … milhoes … (dolares|euros|usd|us|libras)', '(milhoes de (dolares|euros|libras)) … (heranca|conta|transferi*|fundos|banco|deposit*|cofre)', '(percentagem|porcentagem|%|por cento) … (para voce|para si|da soma|dos fundos|do fundo|do dinheiro|pela sua ajuda|pela ajuda)', 'proposta (de negocio*|comercial|financeira) … (milhoes|beneficio mutuo|confidencial|fundos)', '(fundos|dinheiro|conta) (bloquead*|congelad*|nao reclamad*|inativ*|abandonad*)',
    ],
    inheritance: [
      '(parente|familiar) mais proximo', '(cliente|depositante|marido|esposo) (falecido|defunto)', '(meu|nosso) (falecido|defunto) (marido|esposo|pai|cliente|tio|patrao)', '(heranca|legado|testamento) … (milhoes|fundos|beneficiari*|reclam*|reivindic*|banco|herdeiro*|soma)', '(faleceu|morreu) … sem (deixar |)(herdeiro*|testamento|familiares|beneficiario*)', '(beneficiario|herdeiro) (da|dos|desta|deste) (fundo*|heranca|conta|soma)', '(mesmo|seu) (sobrenome|apelido) … (cliente|falecid*|heranca)',
    ],
    'prize-win': [
      '(voce|seu numero|seu email|seu e-mail) (ganhou|foi sorteado|foi premiado|foi contemplado|foi selecionado)', '(ganhador|vencedor|premio) … (loteria|lotaria|sorteio|mega sena|euromilhoes)', '(reclamar|resgatar|resgate|receber|retirar) (o |)(seu|teu) (premio|brinde|presente|recompensa)', '(parabens) … (ganhou|premio|sortead*|vencedor|contemplad*|selecionad* para receber)', 'loteria (internacional|nacional|federal) … (ganh*|premi*|reclam*)',
    ],
    donation: [
      '(doar|doacao de|legar|entregar) … (minha fortuna|meus bens|meu dinheiro|milhoes|minha heranca|minhas economias)', '(decidi|quero|desejo|gostaria de) (doar|fazer uma doacao)', '(obras|obra) de caridade … (fundos|dinheiro|milhoes|doa*|fortuna)', '(orfanato*|orfaos|viuvas) … (fundos|dinheiro|doa*|fortuna|heranca)',
    ],
    secrecy: [
      '(manter|mantenha|mantem|guardar|guarde) … (em segredo|confidencial|confidencialidade|sigilo|em sigilo|discricao)', '(estritamente|absolutamente|altamente|totalmente) (confidencial|secret*|sigilos*)', '(nao) (comente|diga|conte|fale|mencione|revele) … (ninguem|outras pessoas|terceiros|colegas)', '(fique|ficar|fica|apenas|so|somente) entre (nos|voce e eu|nos dois)', '(maxim*|absolut*|total) (discricao|confidencialidade|sigilo)',
    ],
    'trust-plea': [
      '(pessoa|parceiro|socio|alguem|estrangeiro) (honest*|de confianca|confiavel|de boa fe|seri* e honest*|digna de confianca)', '(posso|poderei|poder) confiar em (voce|si|ti)', '(confio em|deposito minha confianca em|tenho confianca em) (voce|si)', '(surpres*) … (carta|mensagem|e-mail|email|nao me conhece|desconhecid*)', 'preciso d* (sua|vossa|tua) (ajuda|assistencia|colaboracao) … (transferir|fundos|dinheiro|investir|reclamar)', '(obtive|encontrei|consegui) (o |)(seu|teu) (contato|contacto|email|e-mail|endereco) … (internet|pesquisa|busca|confi*|oracao|oracoes)', 'embora nao nos conhecamos',
    ],
    'advance-fee': [
      '(taxa|taxas|custas|custo*|despesas|emolumentos|honorarios) (de|do|da) (registro|registo|cadastro|processamento|liberacao|notari*|cartorio|legalizacao|inscricao|tramitacao|ativacao|certificacao|administrac*|inspecao) … (previ*|antes|antecipad*|deposit*|transfer*|pagar|pag*|reembols*|dev*|contrato|fornecedor)', '(pagar|depositar|transferir|efetuar o pagamento d*) … (taxa*|custas|despesas|emolumentos) (de|notariais|legais|administrativ*|alfandegari*)', '(edital|caderno de encargos|documentos do concurso) … (compr*|pag*|custo|usd|adquirir|taxa)', '(taxa*|imposto*) … (para liberar|para a liberacao|liberacao d*|para desbloquear)',
    ],
    'tender-award': [
      '(selecionamos|escolhemos|selecionou|escolheu|aprovou) (a |)(sua|vossa) (empresa|firma) … (contrato|licitacao|fornecimento|projeto|concurso)',
      '(sua empresa|vossa empresa|a sua firma) (foi|fora) (selecionad*|pre-selecionad*|escolhid*|aprovad*|adjudicad*|vencedor*) … (contrato|licitacao|fornecimento|projeto|concurso|fornecedor*)', '(adjudicacao|adjudicado|adjudicad* direta*) … (contrato|licitacao|concurso) … (sua empresa|milhoes|ministerio|favor)', '(contrato|fornecimento) … (ministerio|governo) … (sem licitacao|sem concurso|sua empresa|milhoes|comissao)', '(pre-qualificad*|pre-selecionad*) … (licitacao|contrato|concurso|fornecimento)',
    ],
    'card-question': [
      '(aceita|aceitam|aceitas|voces recebem) … (cartao*|cartoes|visa|mastercard)', '(posso|podemos|poderia|quero|gostaria de|da para) pagar … (com|no|por|em) (o |)(meu |)(cartao|cartoes)', 'pagamento (com|por|via|em|no) cartao', '(quais|que) cartoes (aceitam|aceita|voces aceitam)',
    ],
    'card-abuse': [
      '(varios|diferentes|dois|tres|outro) cartoes … (dividir|divid*|cobr*|valor|pag*|debit*)', '(dividir|divida|repartir|separar) … (pagamento|valor|total|cobranca) … cart*es', '(cobre|debite|cobrar|debitar|passe|passar) … (no meu cartao|do meu cartao|meus cartoes|o meu cartao)', '(envio|envie|enviarei|mando|passo) (os |)(dados|numeros|detalhes) d* (meu |meus |)(cartao|cartoes)',
    ],
    'own-shipper': [
      '(meu|minha|nosso|nossa) (transportador*|agente de carga|agente de transporte|transitario|despachante|empresa de transporte|agente|courier|empresa de mudancas) … (recolh*|retir*|buscar|coletar|levantar|ira contact*|vai contact*|entrara em contato)', '(transportadora|motorista|courier|agente) (particular|privad*|de confianca) … (recolh*|retir*|buscar|coletar|levantar)', '(recolhid*|retirad*|coletad*|levantad*) p* (meu transportador|minha transportadora|meu agente|nosso agente)',
    ],
    'third-party-charge': [
      '(pagar|pague|enviar|envie|transferir|transfira|repassar|repasse|deposite) … (ao|a minha|ao meu|para o|para a|a nossa) (transportador*|agente|courier|despachante|empresa de transporte) … (western|dinheiro|conta|excesso|restante|diferenca|meu nome|comissao|em meu)', '(cobre|adicione|acrescente|inclua|debite) … (transportador*|agente de carga|despachante|courier) … (cartao|pag*|envi*|comissao|gorjeta|repass*)', '(nao aceita*|nao recebe*) cart* … (transportador*|agente|courier|pag*|repass*)',
    ],
    overpayment: [
      '(excesso|excedente|diferenca|restante do dinheiro|valor a mais) … (devolv*|reenvi*|transfir*|transferir*|reembols*|envi* para)', '(devolva|devolver|reembolse|reenvie) (me |o |a |)(excesso|excedente|diferenca|valor a mais|restante)', '(cheque|pagamento|transferencia) … (valor superior|valor maior|montante superior|maior que o valor)',
    ],
    cheque: ['cheque (visado|bancario|administrativo|certificado|ao portador)', '(pagar|pago|pagamento|pagarei|pagaremos|enviar) … (com|por|em|um) cheque', 'vale postal', '(deposite|desconte) o cheque'],
    'bank-change': [
      '(mudamos|alteramos|mudou|mudaram|alteracao|mudanca|trocamos) … (conta bancaria|dados bancarios|banco beneficiario|nossa conta|coordenadas bancarias)', '(nov*|atualizad*) (conta bancaria|dados bancarios|coordenadas bancarias|conta para pagamento)', '(conta|banco) … (auditoria|bloquead*|congelad*|suspens*) … (nova conta|outra conta|pagamento|transferencia|deposit*)', '(nao) (faca|efetue|transfira|deposite|realize) … conta (anterior|antiga|habitual)', '(pague|transfira|deposite|efetue o pagamento) … (nova conta|outra conta|seguinte conta)',
    ],
    'credit-terms': [
      '(pagamento|credito|pagar|faturado|pagaremos|boleto) (a|de|em|para|com) (30|45|60|90|120) dias', '(30|45|60|90|120) dias (de prazo|de credito|da data da fatura|apos a|data da fatura|data fatura|fora o mes|liquido*)', '(abrir|abertura de|solicitar) (uma |)(conta corrente|linha de credito|conta a prazo|credito junto)', '(linha|limite|ficha|cadastro|condicoes) de credito … (fornecedor*|empresa|solicit*|abrir|30|60|compra*)', '(compra|comprar|compras) a prazo',
    ],
    'credit-boast': [
      '(excelente*|solida*|boa|boas|otim*) (saude financeira|situacao financeira|referencias (comerciais|bancarias)|historico de credito|reputacao (de credito|financeira)|solvencia)', '(solidez|capacidade|saude|solvencia) (economica|financeira) … (empresa|grupo|garant*|comprov*)', 'referencias (comerciais|bancarias) … (anex*|disposicao|disponiveis|envi*|solicit*)', '(seguro de credito|segurad*) … (cosec|coface|euler|atradius|allianz)', '(rating|classificacao) de credito',
    ],
    'price-no-object': [
      '(o |)preco nao (e|sera|seria|importa|constitui) … (problema|obstaculo|importante)', '(nao importa|independente do|independentemente do) (o |)(preco|custo)', '(aceitamos|aceito|concordamos com|concordo com) … (todas|todos|suas|seus|vossas) (condicoes|precos|preco|termos) … (sem|nao|contrato|negoci*)', '(sem|nao precisa|nao e preciso) (pechinchar|negociar|regatear|pechincha) … (preco|pedido|contrato)', 'orcamento (ilimitado|nao e problema|sem limite)',
    ],
    'any-goods': [
      '(qualquer) (modelo|marca|tipo|produto|cor|tamanho|artigo) … (que tiver*|que voces tem|disponivel|em estoque|em stock|serve|esta bom|tudo bem)', '(o que tiver*|o que houver|tudo que tiver*) (em estoque|em stock|disponivel|pronta)', '(alguns|uns|varios) (dos |)(seus|vossos) (produtos|artigos)', '(nao importa|tanto faz|e indiferente) (o |a |)(modelo|marca|tipo|cor|produto)',
    ],
    'invitation-letter': ['carta(-| )convite', 'carta de convite', '(convite|carta) … (visto|embaixada|consulado) … (viagem|visita*|delegacao|pessoas|empresa|negocio*)', 'visto de negocios', '(visitar (a |)sua (fabrica|empresa)) … (visto|carta)'],
    'credential-ask': [
      '(verifique|verificar|confirme|confirmar|valide|validar|atualize|atualizar) (a |o |os |)(sua|seu|seus|suas|tua) (conta|email|e-mail|senha|identidade|dados de acesso|dados cadastrais|credenciais|palavra-passe)', '(faca|fazer|efetue|inicie|iniciar) (o |a |)(login|sessao) … (email|e-mail|senha|aqui|ver|conta|link|palavra-passe|baixar)', '(digite|insira|introduza|informe) (a |o |)(sua|seu) (senha|palavra-passe|email e senha|usuario e senha|login e senha)', '(codigo) … (recebeu|chegou|enviamos|recebido) por (sms|mensagem|whatsapp)', '(envie|me envie|me passe|mande|informe) o codigo … (sms|mensagem|receb*|whatsapp|cheg*|6 digitos)', 'usuario e senha',
    ],
    'account-threat': [
      '(conta|caixa de correio|caixa postal|email|e-mail|acesso|servico|perfil) … (sera|foi|esta|ficara) (suspens*|bloquead*|desativad*|encerrad*|eliminad*|excluid*|restring*|limitad*|cancelad*)', '(caixa de correio|caixa de entrada|armazenamento|cota|quota) … (chei*|lotad*|esgotad*|limite|excedid*|ultrapass*)', '(sua|tua) (senha|palavra-passe) (expira|expirou|expirara|vence|vai expirar|esta prestes)', '(atividade|acesso|login) (incomum|suspeit*|nao autorizad*)', 'mensagens (pendentes|retidas|nao entregues)',
    ],
    'parcel-lure': [
      '(encomenda|pacote|envio|pedido|objeto) … (retid*|pendente|aguarda*|nao foi possivel|nao pode ser|em espera|barrad*|taxad*) … (entreg*|endereco|pag*|alfandeg*|taxa*|confirm*|link|clique|imposto*)', '(nao conseguimos|nao foi possivel|tentamos) entreg* … (encomenda|pacote|pedido|objeto)', '(confirme|atualize|verifique) (o |)seu endereco (de entrega |)… (encomenda|pacote|aqui|link|clique|entrega|taxa*)', '(pague|pagar) … (taxa*|imposto*|direitos) (de |)(alfandeg*|importacao|entrega|despacho postal) … (encomenda|pacote|liber*|receb*|euros|r$|objeto)',
    ],
    'document-lure': [
      '(ver|abrir|baixar|descarregar|visualizar|acessar|consultar) (o |a |os |as |)(seu |sua |)(documento*|fatura*|arquivo*|ficheiro*|boleto|pedido|comprovante|pdf|nota fiscal) … (aqui|clique|link|senha|login|botao)', '(clique|clica|carregue) … (documento*|fatura*|arquivo*|ficheiro*|boleto|comprovante|nota fiscal|pdf)', '(documento*|arquivo*|ficheiro*|fatura) (compartilhad*|partilhad*|segur*|protegid*) … (ver|abrir|clique|link|acess*|senha|onedrive|sharepoint|dropbox)', '(mensagem|correio) de voz (nov*|pendente|recebid*)',
    ],
    'payment-lure': [
      '(seu|teu|sua) (pagamento|cartao|assinatura|fatura|subscricao) … (recusad*|rejeitad*|falhou|nao foi processad*|nao pode ser|vencid*|renovad* automaticamente|atrasad*)', '(reembolso|restituicao|devolucao) (do imposto|de imposto*|pendente|disponivel|a seu favor) … (clique|aqui|link|solicit*|receb*|confirm*)', '(receita federal|serasa|financas|autoridade tributaria|cpf) … (irregular*|reembolso|multa|pendencia*|notificacao|bloquead*) … (clique|link|aqui|regulariz*|baix*)', '(valor|saldo|dinheiro|credito) (disponivel|esquecido|a receber) … (clique|link|resgat*|saque|cpf)',
    ],
    'deadline-threat': [
      '(em|dentro de|nas proximas|no prazo de|ate) (24|48|72|12) horas … (ou |sera|suspen*|bloque*|encerr*|elimin*|exclu*|devolv*|perder*|evit*|cancel*|caso contrario)', '(caso contrario|do contrario|se nao o fizer|sob pena de) … (suspen*|bloque*|encerr*|elimin*|exclu*|perder*|conta|devolv*|cancelad*)', '(evitar|para evitar) (a |o |)(suspensao|encerramento|bloqueio|eliminacao|desativacao|exclusao|cancelamento) (da|do|de)',
    ],
    'no-phone': [
      '(nao (posso|podemos|consigo|conseguimos)) (falar ao telefone|falar no telefone|atender|receber chamadas|receber ligacoes|ligar|atender chamadas|fazer ligacoes)', '(nao (ligue*|telefone*|me ligue*|liguem)) … (email|e-mail|mensagem|por favor|escrev*|apenas|so|somente)', '(somente|apenas|so|unicamente) (por|via|atraves d*) (email|e-mail|mensagem|mensagens|este email|texto|escrito)', '(deficiencia|deficiente|problema*) (auditiv*|de audicao|da fala|na fala)', '(linhas|telefones|linha telefonica) … (fora de servico|avariad*|em manutencao|nao funciona*|com defeito)', '(sou|somos) surd*',
    ],
    'third-party-delivery': [
      '(entreg*|envi*|despach*|remeter) … (armazem|deposito|endereco|galpao|morada) (temporari*|provisori*|de terceiro*|alternativ*|alugad*|extern*)', '(armazem|deposito|galpao|centro) de (consolidacao|um terceiro|transito)', '(nao) (entreg*|envi*) … (sede|escritorio central|nosso escritorio|endereco de faturamento|morada de faturacao)', '(endereco|morada|local) de entrega … (mais tarde|posteriormente|sera informad*|sera indicad*|diferente|depois)',
    ],
    'investment-talk': [
      '(investir|investimento*|financiar|financiamento|investidor*) … (na sua empresa|no seu pais|no seu negocio|na vossa empresa|no seu projeto|seu pais)', '(meu|meus|nossos|um) (cliente*|grupo|investidor*) … (deseja*|procura*|quer|querem|interessad* em) (investir|financiar)', '(fundos|capital) … (investir|investimento) … (seu pais|exterior|parceiro|projetos|sua empresa|parceria)', '(procuro|procuramos|busco|buscamos|preciso de) (um |)(socio|parceiro) … (investir|fundos|investimento|administrar|capital)',
    ],
    'escrow-lure': [
      '(seu|teu|o) dinheiro … (retid*|bloquead*|em espera|aguarda*|em garantia) … (cartao|confirm*|receb*|dados)', '(introduza|insira|digite|informe) … (dados|numero) d* (seu|teu|) cartao … (receb*|pagamento|credit*)', '(o |)comprador (ja |)(pagou|efetuou o pagamento) … (receb*|link|cartao|confirm*)', '(servico|conta) de (custodia|escrow|garantia)', '(receber|levantar|sacar) (o |)(seu |)(pagamento|dinheiro) … (link|cartao|formulario|clique)',
    ],
    urgency: ['(o mais rapido possivel|o quanto antes|com urgencia|imediatamente|o mais breve possivel|com a maior brevidade)', '(muito|e|resposta|assunto) urgente', 'hoje mesmo', 'sem demora', '(responda|me responda|contate|contacte) (urgente*|rapid*|imediatamente|ja)'],
    'everything-ask': [
      '(todos|todas) (os |as |)(seus|suas|vossos|os|as) (produtos|modelos|artigos|precos|referencias|maquinas|tamanhos) … (preco*|lista|catalogo|com|cota*|envi*|informac*)', '(preco*|lista de precos|tabela de precos|cotacao|catalogo|orcamento) (complet* |)(de|com|para) (todos|todas|tudo)', '(lista|tabela|catalogo) (de precos |)complet*', '(linha completa|gama completa|toda a linha|toda a gama|todo o catalogo|todo o portfolio)',
    ],
    'cost-breakdown-ask': [
      '(decomposicao|composicao|detalhamento|discriminacao|estrutura|abertura|planilha) (de |do |dos |)(custo*|preco*)', 'custo* (real|reais|de fabricacao|de producao|da mao de obra|de mao de obra|da materia-prima|da materia prima|de materia prima)', '(qual|quanto) e (a |o |)(sua|seu|vossa) (margem|lucro)', '(margem|lucro) … (por unidade|por peca|de cada|voces|que tem|nesse|neste)', '(quanto (pagam|custa produzir|custa fabricar|ganham|voces pagam|paga)) … (por|materia*|mao de obra|fornecedor*|quilo|unidade|funcionari*|operari*)', '(a que preco|por quanto) (compram|adquirem|conseguem|voces compram) (a|o|as|os|sua)',
    ],
    'supplier-ask': [
      '(quem|qual empresa|que empresa) (lhes |vos |)(fornece|vende|abastece) (a |o |as |os |)(voces|materia*|vossa|sua*|seu*|para voces|component*)', '(quem|qual|quais) (e|sao) (o |os |)(seu*|vosso*|fornecedor* de voces) fornecedor*', '(onde|de quem|de onde) (compram|adquirem|obtem|importam|voces compram|trazem) (a|o|as|os|sua*|seu*|materia*)', '(lista|nome*|contato*|contacto*|dados) d* (seus|vossos|teus) fornecedores', 'fornecedor* d* (sua*|seu*|materia-prima|materia prima|materias-primas|componentes|motores|compressores|insumos)',
    ],
    'customers-ask': [
      '(lista|nome*|relacao|contato*|contacto*) d* (seus|vossos|teus) (clientes|compradores|distribuidores)', '(quem|quais) sao (os |)(seus|vossos) (principais |maiores |outros |)(clientes|compradores|distribuidores)', '(para quem|a quem|para quais|para que) (marcas |empresas |clientes |)(vendem|exportam|fornecem|fabricam|produzem|voces vendem|voces fabricam|voces exportam)', '(que preco*|quanto) (pagam|cobram d*|cobram a|voces cobram|oferecem a|fazem para) (seus|outros|os|aos|a) (clientes|compradores|distribuidores|outros)', '(que|quais) (clientes|marcas|distribuidores) (voces |)(tem|atendem|compram)',
    ],
    'process-ask': [
      '(como) (fabricam|produzem|voces fabricam|voces produzem|e fabricado|e feito|e produzido|fazem) … (processo|maquina*|produto*|passo*|detalhe*|peca*|material*|?)', '(processo*|etapas|fluxograma|passos) de (producao|fabricacao|fabrico) … (detalh*|descrev*|expli*|video*|maquina*|como|?)', '(que|quais|quantas) (maquina*|equipamentos|tecnologia) (utilizam|usam|voces usam|voces tem|tem) … (produc*|fabric*|?|linha|processo|para)', '(video*|fotos) d* (sua |vossa |)(oficina|linha de producao|chao de fabrica|processo|interior da fabrica)', '(temperatura|velocidade|refugo|perdas|rendimento|tempo de ciclo) … (processo|linha|maquina*|forno|ciclo) … (qual|que|quanto|?)',
    ],
    'capacity-ask': [
      '(qual e|qual|quanta) (a |)(sua|vossa|capacidade|producao) … (capacidade|producao) (de producao|mensal|anual|instalada|diaria)', '(quantos|quantas) (funcionarios|trabalhadores|operarios|turnos|linhas|maquinas|empregados) (tem|trabalham|voces tem|ha|possuem)', '(faturamento|faturacao|volume de negocios) (anual|total|do ano) … (qual|sua|vossa|empresa|?)', '(percentual|porcentagem|percentagem|parte) d* (exportacao|exportacoes)', 'numero de (funcionarios|trabalhadores|linhas|turnos)',
    ],
    'formula-ask': [
      '(formula|receita|formulacao|composicao exata) (do|da|exata|dos|quimica|completa|deste|desta) … (produto|material|mistura|massa|tinta|adesivo|cola|?|proporc*|aditivo*)', '(proporc*|percentua*|dosagem) (da mistura|de mistura|de cada componente|dos aditivos|de aditivo*|dos ingredientes|da resina)', '(que|quais) (aditivo*|ingredientes) (voces |)(usam|utilizam|levam|adicionam)',
    ],
    'no-purchase': [
      '(nao (vamos|vou|pretendemos|pretendo|temos intencao|tenho intencao|temos planos|planejamos|queremos)) (a |de |)(comprar|fazer (um |)(pedido|encomenda)|adquirir|encomendar)', '(nao (e|se trata de|constitui)) (uma |um |)(pedido de (cotacao|orcamento|compra)|encomenda|compromisso de compra)', '(nao (precisamos|preciso|e necessari*)) (de |)(amostra*|cotacao)', '(por enquanto|por agora|no momento|para ja) nao (compr*|ha pedido*|temos pedido*|temos encomenda*)', '(apenas|somente|so) (para|a titulo|para fins) (informativ*|comparac*|comparar|informacao interna|estudo|um estudo|academic*|de estudo)',
    ],
    'identity-withheld': [
      '(nao (posso|podemos|estamos autorizados a|poderia)) (revelar|divulgar|mencionar|dizer|informar|indicar) … (nome|identidade|empresa|cliente)', '(nome|identidade) d* (empresa|nossa empresa|nosso cliente|meu cliente|cliente) … (mais tarde|depois|confidencial|sigilos*|posterior*)', '(cliente|empresa) (confidencial|anonim*|que prefere o anonimato)', '(acordo de confidencialidade|nda) … (nome|revel*|identidade|cliente|divulg*)',
    ],
    'survey-talk': [
      '(pesquisa|inquerito|questionario) … (respond*|preench*|minutos|empresa*|setor|fabricante*|anex*)', '(pesquisa|estudo|analise) (de mercado|do mercado|setorial|comparativ*|do setor)', '(tese|dissertacao|monografia|tcc|trabalho de conclusao) (de|sobre|d*) … (mestrado|doutorado|curso|universidade|graduacao|setor|industria|precos)', '(estudante|pesquisador*|investigador*) (da universidade|universitari*|de mestrado|de engenharia|de doutorado)', '(minha|nossa) (tese|dissertacao|monografia)',
    ],
  },
} as const satisfies PhrasePack
