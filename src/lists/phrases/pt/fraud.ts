import type { PhrasePack } from '../../concepts'

/** Portuguese: deceit for money, goods, documents or credentials. */
export const ptFraud = {
  'fund-transfer': [
    '(transferir|transferencia de|mover|receber|repatriar) … (fundo*|quantia|soma|dinheiro|milhoes) … ' +
      '(sua conta|seu pais|vossa conta|exterior|milhoes|estrangeiro)',
    '(soma|quantia|valor|montante|fundo*|deposito) de … milhoes … (dolares|euros|usd|us|libras)',
    '(milhoes de (dolares|euros|libras)) … (heranca|conta|transferi*|fundos|banco|deposit*|cofre)',
    '(percentagem|porcentagem|%|por cento) … (para voce|para si|da soma|dos fundos|do fundo|do dinheiro|pela sua ajuda|pela ajuda)',
    'proposta (de negocio*|comercial|financeira) … (milhoes|beneficio mutuo|confidencial|fundos)',
    '(fundos|dinheiro|conta) (bloquead*|congelad*|nao reclamad*|inativ*|abandonad*)',
    '(transferir|mover|retirar|investir|repatriar|colocar) … (fundo*|soma|milhoes|quantia de dinheiro|capital|montante) … ' +
      '(voce|si|sua conta|seu pais|estrangeir*|beneficiari*|fora (de|do|da|dos|das)|atraves (de|do|da|dos|das)|percentagem|porcentagem|%)',
    '(transacao|negocio|transferencia|operacao) … (sem risco*|livre de risco*|isent* de risco*|100% segur*|100% legal) … (milho*|percent*|%|banco|' +
      'fundos|dinheiro|quantia)',
  ],
  inheritance: [
    '(parente|familiar) mais proximo', '(cliente|depositante|marido|esposo) (falecido|defunto)',
    '(meu|nosso) (falecido|defunto) (marido|esposo|pai|cliente|tio|patrao)',
    '(heranca|legado|testamento) … (milhoes|fundos|beneficiari*|reclam*|reivindic*|banco|herdeiro*|soma)',
    '(faleceu|morreu) … sem (deixar |)(herdeiro*|testamento|familiares|beneficiario*)',
    '(beneficiario|herdeiro) (da|dos|desta|deste) (fundo*|heranca|conta|soma)', '(mesmo|seu) (sobrenome|apelido) … (cliente|falecid*|heranca)',
    '(parente|familiar|herdeiro|parentes) (mais proximo|vivo|legitimo|conhecido*|direto) … (client*|falec*|fundo*|reclam*|deposit*|banco|defunto|voce)',
    '(faleceu|morreu|perdeu a vida|morreram) … (acidente|aviao|covid|enfarte|infarto|terremoto|tsunami|doenca) … ' +
      '(herdeiro*|fundo*|milhoes|conta|deposit*|testamento|familia*)',
    '(fundos|conta|dinheiro|heranca|deposito) … (nao reclamad*|sem reclamar|sem beneficiari*|abandonad*|inativ*|inactiv*)',
  ],
  'prize-win': [
    '(voce|seu numero|seu email|seu e-mail) (ganhou|foi sorteado|foi premiado|foi contemplado|foi selecionado)',
    '(ganhador|vencedor|premio) … (loteria|lotaria|sorteio|mega sena|euromilhoes)',
    '(reclamar|resgatar|resgate|receber|retirar) (o |)(seu|teu) (premio|brinde|presente|recompensa)',
    '(parabens) … (ganhou|premio|sortead*|vencedor|contemplad*|selecionad* para receber)', 'loteria (internacional|nacional|federal) … (ganh*|premi*|reclam*)',
    '(seu|sua|vosso) (endereco|email|e-mail|numero|empresa|conta) … (selecionad*|ganhador*|premiad*|sortead*|contemplad*|vencedor*) … ' +
      '(premio|euros|dolares|usd|loteria|lotaria|bonus|€|r$|compensacao)',
    '(foi|voce foi|voce e|es) (o |a |um (de|do|da|dos|das) |)(selecionad*|escolhid*|ganhador*|contemplad*|sortead*|vencedor*) … ' +
      '(premio|sorteio|loteria|brinde|compensacao|iphone|vale-presente|doacao|bonus|lotaria)',
    '(seu|teu|vosso) (email|e-mail|endereco|endereco de email|endereco de e-mail|numero) … (foi|saiu|resultou) (selecionad*|escolhid*|sortead*|' +
      'vencedor*|premiad*|contemplad*)',
  ],
  donation: [
    '(doar|doacao de|legar|entregar) … (minha fortuna|meus bens|meu dinheiro|milhoes|minha heranca|minhas economias)',
    '(decidi|quero|desejo|gostaria de) (doar|fazer uma doacao)', '(obras|obra) de caridade … (fundos|dinheiro|milhoes|doa*|fortuna)',
    '(orfanato*|orfaos|viuvas) … (fundos|dinheiro|doa*|fortuna|heranca)',
    '(doo|doar*|doando|doacao) … (milhoes|fortuna|meu dinheiro|meus bens|€|euros|usd|dolares|heranca) … ' +
      '(voce|si|caridade|pobres|orfaos|necessitad*|pessoas|obra*|escolhid*|selecionad*)',
    '(fortuna|dinheiro|heranca|fundos|bens) … (caridade|obra de deus|os pobres|orfaos|orfanato*|necessitados|menos privilegiados)',
    '(doacao|subvencao|presente|quantia) (de|no valor de|no montante de) … (€|euros|dolares|usd|eur|milho*|r$) … (para si|para voce|a si|a voce|' +
      'contact*|contat*|respond*|reivindic*|foi selecionad*|em seu favor|beneficiari*)',
    '(lhe doei|lhe doamos|doei|foi doad*|estou doando|estou a doar|estamos doando|decidi doar|vou doar) … (€|euros|dolares|usd|milho*|reais)',
    '(ganhei|ganhou|ganhador*|vencedor*) … (loteria|lotaria|jackpot|euromilhoes|powerball|mega-sena|mega millions) … (do*|caridade|partilh*|' +
      'compartilh*|milho*)',
  ],
  'sad-story': [
    '(cancer|cancro|doenca terminal|tumor|leucemia|doenca incuravel) … (dias|meses|vida|viver|hospital|medic*|diagnostic*|morr*|leito)',
  ],
  'bank-insider': [
    '(sou|chamo-me|meu nome e|me chamo) … (gerente|diretor*|auditor*|contador*|funcionari*|executiv*|empregado) ' +
      '(de |do |da |no |de um |em um |num )(banco|departamento de auditoria|departamento de contas|departamento de credito|departamento de cambio|' +
      'departamento de transferencias)',
    '(diretor*|gerente|auditor*|chefe|funcionari*|contador*) … (banco) … (proposta|cliente falecido|falecid*|milho*|conta inativa|quantia)',
  ],
  secrecy: [
    '(manter|mantenha|mantem|guardar|guarde) … (em segredo|confidencial|confidencialidade|sigilo|em sigilo|discricao)',
    '(estritamente|absolutamente|altamente|totalmente) (confidencial|secret*|sigilos*)',
    '(nao) (comente|diga|conte|fale|mencione|revele) … (ninguem|outras pessoas|terceiros|colegas)',
    '(fique|ficar|fica|apenas|so|somente) entre (nos|voce e eu|nos dois)', '(maxim*|absolut*|total) (discricao|confidencialidade|sigilo)',
  ],
  'trust-plea': [
    '(pessoa|parceiro|socio|alguem|estrangeiro) (honest*|de confianca|confiavel|de boa fe|seri* e honest*|digna de confianca)',
    '(posso|poderei|poder) confiar em (voce|si|ti)', '(confio em|deposito minha confianca em|tenho confianca em) (voce|si)',
    '(surpres*) … (carta|mensagem|e-mail|email|nao me conhece|desconhecid*)',
    '(obtive|encontrei|consegui) (o |)(seu|teu) (contato|contacto|email|e-mail|endereco) … (internet|pesquisa|busca|confi*|oracao|oracoes)',
    'embora nao nos conhecamos',
    '(procuro|preciso de|quero|procuramos|busco) (uma |um |)(pessoa|socio|parceiro|alguem|estrangeiro) … ' +
      '(confianca|confiavel|honest*|deus|transferir|fundos|investir|administr*)',
    '(pode|podera|deve) (estar surpres*|surpreende-l*|surpreender-se|parecer (estranho|surpreend*)) … ' +
      '(carta|mensagem|email|e-mail|contat*|contact*|nao me conhec*)',
  ],
  'personal-details-ask': [
    '(envi*|mand*|precis*|forne*|indiqu*|preench*|confirm*) … (nome completo|dados pessoais|nome, endereco) … ' +
      '(idade|ocupacao|profissao|data de nascimento|sexo|estado civil|conta bancaria|dados bancarios|passaporte|identidade)',
  ],
  'identity-document-ask': [
    '(copia|foto|digitalizacao|scan|imagem) ((de|do|da|dos|das)) (seu|sua|teu|vosso) ' +
      '(passaporte|rg|cpf|bi|cartao de cidadao|documento de identidade|identidade|carteira de (motorista|identidade)|cnh|carta de conducao)',
  ],
  'advance-fee': [
    '(taxa|taxas|custas|custo*|despesas|emolumentos|honorarios) (de|do|da) (registro|registo|cadastro|processamento|liberacao|notari*|cartorio|' +
      'legalizacao|inscricao|tramitacao|ativacao|certificacao|administrac*|inspecao) … ' +
      '(previ*|antes|antecipad*|deposit*|transfer*|pagar|pag*|reembols*|dev*|contrato|fornecedor)',
    '(pagar|depositar|transferir|efetuar o pagamento (de|do|da|dos|das)) … (taxa*|custas|despesas|emolumentos) ' +
      '(de|notariais|legais|administrativ*|alfandegari*)',
    '(edital|caderno de encargos|documentos do concurso) … (compr*|pag*|custo|usd|adquirir|taxa)',
    '(pagar|pague|depositar|transferir|cobrir|enviar) … (taxa|taxas|despesas|custo|custos|custas|honorarios|imposto|caucao|seguro|emolumentos) ' +
      '(de|do|da|administrativ*|legal|legais|notaria*|consular*) (registro|registo|inscricao|cadastro|tramit*|processamento|transferencia|liberacao|' +
      'libertacao|legalizacao|notari*|cartorio|certificado|certificacao|inspecao|contrato|licitacao|ativacao|abertura|homologacao|entrega|desembolso|' +
      'advogado)',
    '(taxa|taxas|despesas|custo|caucao|emolumentos) de (registro|registo|inscricao|cadastro|tramit*|processamento|liberacao|libertacao|legalizacao|' +
      'certificacao|homologacao|participacao|selo*|edital) … (usd|us$|$|€|euros|dolares|reais|kwanzas|reembolsave*|western|fornecedor*)',
    '(antes de|para) (receber|liberar|libertar|processar|enviar|transferir|adjudicar|assinar|desembolsar|entregar) … ' +
      '(deve*|tem que|tera de|precisa|e preciso|e necessario) (pagar|depositar|enviar|transferir|cobrir|um pagamento)',
    '(edital|caderno de encargos|documentos|formulario) (da|do|de) (licitacao|concurso|projeto|registro de fornecedor*|cadastro de fornecedor*) … ' +
      '(compr*|pag*|cust*|usd|$|adquir*|preco|taxa)',
  ],
  'tender-award': [
    '(selecionamos|escolhemos|selecionou|escolheu|aprovou) (a |)(sua|vossa) (empresa|firma) … (contrato|licitacao|fornecimento|projeto|concurso)',
    '(sua empresa|vossa empresa|a sua firma) (foi|fora) (selecionad*|pre-selecionad*|escolhid*|aprovad*|adjudicad*|vencedor*) … ' +
      '(contrato|licitacao|fornecimento|projeto|concurso|fornecedor*)',
    '(adjudicacao|adjudicado|adjudicad* direta*) … (contrato|licitacao|concurso) … (sua empresa|milhoes|ministerio|favor)',
    '(contrato|fornecimento) … (ministerio|governo) … (sem licitacao|sem concurso|sua empresa|milhoes|comissao)',
    '(pre-qualificad*|pre-selecionad*) … (licitacao|contrato|concurso|fornecimento)',
    '(sua|vossa) (empresa|companhia|firma) (foi|esta|ficou) (selecionad*|seleccionad*|pre-selecionad*|escolhid*|aprovad*|adjudicad*|pre-qualificad*) ' +
      '… (contrato|licitacao|fornec*|projeto|concurso|ordem|ministerio|governo)',
    '(temos o prazer|parabens|e com prazer) … (sua empresa|vossa empresa|vossa firma) … ' +
      '(selecionad*|seleccionad*|escolhid*|adjudicad*|aprovad*|vencedor*)',
    '(contrato|licitacao|concurso|projeto|fornecimento) … (milhoes|ministerio|governo|onu|cedeao|sadc|uniao africana) … ' +
      '(adjudica*|aprovad*|selecionad*|sua empresa|vossa empresa)',
  ],
  'public-buyer-claim': [
    '(em nome|por encargo|por conta|represento|agente credenciado|consultor) (ao|do|da|dos|o) ' +
      '(governo|ministerio|onu|nacoes unidas|cedeao|uniao africana|banco mundial|presidencia|comissao de (compras|aquisicoes|licitacao))',
    '(governo|ministerio|nacoes unidas|onu|cedeao|uniao africana|banco mundial|cruz vermelha|unicef) … ' +
      '(deseja|quer|precisa|pretende|comprara|aprovou|compra de|aquisicao de|fornecimento de)',
  ],
  'commission-offer': [
    '(comissao|percentagem|porcentagem) (para|sera para|seria para|de) (voce|si|mim|nos como intermediari*|o comite|os funcionarios|o diretor|' +
      'o intermediario)',
  ],
  'card-question': [
    '(aceita|aceitam|aceitas|voces recebem) … (cartao*|cartoes|visa|mastercard)',
    '(posso|podemos|poderia|quero|gostaria de|da para) pagar … (com|no|por|em) (o |)(meu |)(cartao|cartoes)', 'pagamento (com|por|via|em|no) cartao',
    '(quais|que) cartoes (aceitam|aceita|voces aceitam)',
    '(quais|que|qual|que tipo de|que tipos de|quais os tipos de) (os |sao os |)(cartao|cartoes) ' +
      '(de (credito|debito)|de credito ou debito|de credito e debito|de credito/debito|bancarios|que) … (aceit*|receb*|trabalh*|pass*|process*|utiliz*)',
    '(aceit*|receb*|passam|processam|trabalham) (pagamentos |pagamento |o pagamento |compras |)(com|em|por|no|via|atraves (de|do|da|dos|das)) ' +
      '(cartao|cartoes|visa|mastercard|o meu cartao)',
    '(pagar|pago|pagarei|pagaria|pagaremos|compra|comprar|pagamento) … (com|no|por|via|em|atraves (de|do|da|dos|das)) ' +
      '(o |meu |o meu |um |nosso |)(cartao|cartoes|visa|mastercard|american express|amex)',
  ],
  'card-abuse': [
    '(varios|diferentes|dois|tres|outro) cartoes … (dividir|divid*|cobr*|valor|pag*|debit*)',
    '(dividir|divida|repartir|separar) … (pagamento|valor|total|cobranca) … cart*es',
    '(cobre|cobrem|debite|debitem|passe|passem|pode cobrar|podem cobrar|pode debitar|podem debitar|pode passar|podem passar|quero que cobre*|' +
      'quero que debite*|quero que passe*) … (no|do|ao|nos|o) (meu|meus|mesmo) (cartao|cartoes)',
    '(dou|darei|daremos|envio|enviarei|enviaremos|mando|mandarei|passo|passarei|forneco|fornecerei) ' +
      '(lhe |te |os |a voces |o |)(dados|numero|numeros|detalhes|informacoes) … (cartao|cartoes|cvv|validade|para (cobrar|debitar|passar))',
    '(numero|numeros|dados) (de|do|da|dos|das) (meu|meus|outro|o meu) (cartao|cartoes) … ' +
      '(cvv|codigo de seguranca|validade|para cobrar|para debitar|para processar|para passar)',
  ],
  'own-shipper': [
    '(meu|minha|nosso|nossa) (transportador*|agente de carga|agente de transporte|transitario|despachante|empresa de transporte|agente|courier|' +
      'empresa de mudancas) … (recolh*|retir*|buscar|coletar|levantar|ira contact*|vai contact*|entrara em contato)',
    '(transportadora|motorista|courier|agente) (particular|privad*|de confianca) … (recolh*|retir*|buscar|coletar|levantar)',
    '(meu|minha|nosso|nossa|um|uma|proprio|o|a) (transportador|transportadora|agente de carga|agente de frete|agente de transporte|agente de envio*|' +
      'agente logistico|courier|mensageiro|motorista|caminhao|camionista|transitario|despachante|freteiro|freight forwarder|empresa de mudanca*|' +
      'empresa de frete*|empresa de envio*|empresa de logistica|empresa de carga|companhia de transporte) … ' +
      '(recolh*|retir*|busc*|colet*|levant*|passar*|ira ai|ira contact*|vai contact*|entrara em contat*)',
    '(recolh*|retir*|colet*|busc*|levant*) (a |o |os |as |)(mercadoria*|pedido|produtos|carga|encomenda|artigos|caixas) … ' +
      '(meu|minha|nosso|nossa|um|o) (transportador*|agente*|courier|motorista|freteiro|transitario|despachante|empresa de (frete*|transporte*|mudanca*))',
    '(tenho|temos|usarei|usaremos|utilizo) (o meu |um |meu |nosso |meu proprio |o nosso |) ' +
      '(transportador*|agente de (carga|frete|transporte|envio*)|courier|freteiro)',
  ],
  'third-party-charge': [
    '(pagar|pague|enviar|envie|transferir|transfira|repassar|repasse|deposite) … ' +
      '(ao|a minha|ao meu|para o|para a|a nossa) (transportador*|agente|courier|despachante|empresa de transporte) … ' +
      '(western|dinheiro|conta|excesso|restante|diferenca|meu nome|comissao|em meu)',
    '(cobre|adicione|acrescente|inclua|debite) … (transportador*|agente de carga|despachante|courier) … (cartao|pag*|envi*|comissao|gorjeta|repass*)',
    '(nao aceita*|nao recebe*) cart* … (transportador*|agente|courier|pag*|repass*)',
    '(cobre|cobrem|acrescente*|adicione*|inclua*|debite*|some*|cobrar|acrescentar|adicionar|incluir|debitar) … ' +
      '(frete*|transportador*|agente*|courier|freteiro|motorista|envio) … (transf*|deposit*|entreg*|envie*|enviar*|repass*|pague*|pagar*|western|pix|' +
      'dinheiro|em meu nome|em nosso nome|por mim)',
    '(passar|passe|passem|repassar|repasse|transferir|transfira|transfiram|depositar|deposite|entregar|entregue|enviar|envie|pagar|pague) ' +
      '(o|a|esse|essa|o resto (de|do|da|dos|das)|parte (de|do|da|dos|das)) (dinheiro|valor|montante|diferenca|resto|restante|quantia|soma|fundos) ' +
      '(restante |que sobra* |)(ao|a|para o|para a|a minha|ao meu|ao nosso) (transportador*|agente*|courier|freteiro|motorista|transitario|despachante|' +
      'empresa|meu agente|minha transportadora|meu transportador*)',
    '(transportador*|agente*|courier|freteiro|motorista|empresa de (frete*|transporte*|envio*|mudanca*)) … ' +
      'nao (aceit*|receb*|tem|trabalh*|dispoe*) … (cartao|cartoes|maquininha|terminal|multibanco|tpa)',
    '(em meu nome|por minha conta|da minha parte|por mim) … (pague*|pagar*|transf*|deposit*|western|entreg*|repass*) … ' +
      '(transportador*|agente*|courier|motorista|frete)',
  ],
  overpayment: [
    '(devolva|devolver|reembolse|reenvie) (me |o |a |)(excesso|excedente|diferenca|valor a mais|restante)',
    '(cheque|pagamento|transferencia) … (valor superior|valor maior|montante superior|maior que o valor)',
    '(excesso|excedente|diferenca|troco|resto|restante|o que sobrar|valor a mais) … ' +
      '(devolv*|reenvi*|transf*|reembols*|deposit* a|entreg* a|enviar ao|envie ao|western union|meu agente|transportador*)',
    '(cheque|pagamento|transferencia|deposito) … (por engano|por erro|a mais|valor superior|valor maior|montante superior|superior ao|maior que) … ' +
      '(devolv*|reembols*|transf*|reenvi*|diferenca|excesso|agente|transportador*)',
    '(desconte|deduza|retenha|tire|fique com) (o|a) (seu |sua |)(dinheiro|custo|parte|valor|pagamento|preco) … ' +
      '(envie*|transf*|deposite|reenvi*|resto|restante|diferenca|devolv*)',
  ],
  cheque: [
    'cheque (visado|bancario|administrativo|certificado|ao portador)', '(pagar|pago|pagamento|pagarei|pagaremos|enviar) … (com|por|em|um) cheque',
    'vale postal', '(deposite|desconte) o cheque',
    '(pagar|pago|pagaremos|pagarei|enviar|emitir|mandar|enviarei) … (cheque (visado|administrativo|bancario|certificado|da empresa)|vale postal|' +
      'money order)',
  ],
  'untraceable-payment': [
    '(conta pessoal|conta particular|conta de pessoa fisica|em nome (de|do|da|dos|das) (meu|nosso|nossa) ' +
      '(contabilista|contador*|esposa|gerente|secretari*|socio))',
  ],
  'bank-change': [
    '(mudamos|alteramos|atualizamos|trocamos|modificamos|mudamos de) … (conta bancaria|conta|dados bancarios|banco|coordenadas bancarias|iban|' +
      'informacoes bancarias)',
    '(nossa|nosso|nossos|a nossa|os nossos|o nosso) (conta|dados|banco|coordenadas|iban) ' +
      '(bancari* |de pagamento |habitual |anterior |de sempre |)(foi |foram |)(mudad*|mudou|mudaram|alterad*|atualizad*|actualizad*|substituid*|' +
      'encerrad*|trocad*)',
    '(informamos|informar|informo|comunicamos|comunicar|notificamos|notificar|aviso (de|do|da|dos|das)|tomem nota (de|do|da|dos|das)) ' +
      '(que |a |o |vos |lhe |-lhe |)… (mudanca|alteracao|atualizacao|actualizacao|nova|novo|novos) ((de|do|da|dos|das) ' +
      '|)(nossa |nossos |)(conta|dados bancarios|banco|coordenadas|iban)',
    '(conta|banco|contas) … (auditoria|auditada|bloquead*|congelad*|suspens*|inativ*|em revisao|problemas fiscais|manutencao|nao pode receber|' +
      'nao podemos receber|encerrad*) … (nov*|outra conta|pagamento*|transferencia*|deposit*|seguinte conta|conta alternativa|subsidiaria|filial)',
    '(pague*|transfira*|deposite*|pagamentos devem|pagamento deve|pagar|efetue*|efectue*|faca*|envie*|dirija*) … ' +
      '(nova conta|outra conta|seguinte conta|conta alternativa|conta da nossa (filial|subsidiaria)|conta abaixo|conta em anexo)',
    '(mudar|atualizar|alterar) (a |o |os |)(minha|meu|meus) (conta|dados|conta bancaria|dados bancarios) (de|para|do|onde) ' +
      '(o |)(salario|pagamento|vencimento|ordenado|folha)',
  ],
  'payment-claim': [
    '(segue|seguem|em anexo|anexo|anexamos|encontre*|veja*|confira*|abra*|baixe*|confirme*) … ' +
      '(comprovante|comprovativo|swift|recibo|aviso|copia) (de|do|da|bancario|swift) (pagamento|transferencia|deposito|remessa|bancaria|swift)',
    '(efetuamos|efectuamos|realizamos|fizemos|ja|foi) (realizad*|efetuad*|feit*|enviad*|transferid*|pag*|o|a|um|uma|depositad*) … ' +
      '(pagamento|transferencia|deposito|sinal|saldo|50%|30%|fatura)',
  ],
  'credit-terms': [
    '(pagamento|credito|pagar|faturado|pagaremos|boleto) (a|de|em|para|com) (30|45|60|90|120) dias',
    '(30|45|60|90|120) dias (de prazo|de credito|da data da fatura|apos a|data da fatura|data fatura|fora o mes|liquido*)',
    '(abrir|abertura de|solicitar) (uma |)(conta corrente|linha de credito|conta a prazo|credito junto)',
    '(linha|limite|ficha|cadastro|condicoes) de credito … (fornecedor*|empresa|solicit*|abrir|30|60|compra*)', '(compra|comprar|compras) a prazo',
    '(credito|pagamento|pagar|prazo|fatura|boleto) (a |de |em |para |dentro de |ate |com )(trinta|quarenta e cinco|sessenta|noventa|30/60|30/60/90|' +
      '28|28/56) dias',
    '(abrir|abertura de|solicitar|solicitamos|formulario de|analise de) (uma |um |)(conta (de cliente|a credito|corrente|de fornecedor)|' +
      'linha de credito|credito comercial|credito|cadastro para compra a prazo)',
  ],
  'credit-boast': [
    '(excelente*|solida*|boa|boas|otim*) (saude financeira|situacao financeira|referencias (comerciais|bancarias)|historico de credito|' +
      'reputacao (de credito|financeira)|solvencia)',
    '(solidez|capacidade|saude|solvencia) (economica|financeira) … (empresa|grupo|garant*|comprov*)',
    'referencias (comerciais|bancarias) … (anex*|disposicao|disponiveis|envi*|solicit*)',
    '(seguro de credito|segurad*) … (cosec|coface|euler|atradius|allianz)', '(rating|classificacao) de credito',
    '(solvencia|trajetoria|respaldo|solidez|prestigio|idoneidade) (economica|financeira|crediticia|comercial|internacional) … ' +
      '(pagamento*|credito|fornecedor*|garanti*|empresa|grupo|anos|sempre)',
  ],
  'price-no-object': [
    '(o |)preco nao (e|sera|seria|importa|constitui) … (problema|obstaculo|importante)',
    '(nao importa|independente do|independentemente do) (o |)(preco|custo)',
    '(aceitamos|aceito|concordamos com|concordo com) … (todas|todos|suas|seus|vossas) (condicoes|precos|preco|termos) … (sem|nao|contrato|negoci*)',
    '(sem|nao precisa|nao e preciso) (pechinchar|negociar|regatear|pechincha) … (preco|pedido|contrato)', 'orcamento (ilimitado|nao e problema|sem limite)',
    '(aceitamos|aceito|estamos de acordo com|concordamos com) (o |seu |os |qualquer |todos os |todas as )(preco|precos|condicoes|termos) … ' +
      '(sem |qualquer|nao precis*|assinar|contrato|imediat*|negoci*|pechinch*)',
  ],
  'any-goods': [
    '(qualquer) (modelo|marca|tipo|produto|cor|tamanho|artigo) … (que tiver*|que voces tem|disponivel|em estoque|em stock|serve|esta bom|tudo bem)',
    '(o que tiver*|o que houver|tudo que tiver*) (em estoque|em stock|disponivel|pronta)', '(alguns|uns|varios) (dos |)(seus|vossos) (produtos|artigos)',
    '(nao importa|tanto faz|e indiferente) (o |a |)(modelo|marca|tipo|cor|produto)',
    '(comprar|pedir|encomendar|adquirir|pedido de|compra de|encomenda de) (alguns|algumas|uns|umas|certos|varios) ((de|do|da|dos|das) ' +
      '|)(seus |vossos |)(produtos|artigos|equipamentos|materiais|mercadorias|itens|coisas|unidades)',
    'qualquer (um (de|do|da|dos|das) |uma (de|do|da|dos|das) |)(modelo*|marca*|tipo*|produto*|cor|medida*|artigo*|quantidade|tamanho*) ' +
      '(que|serve|esta|me|nos|disponivel|em|da|e)',
  ],
  'call-in-order': [
    '(ligar*|ligo|telefonar*|chamar*|contata-lo|contacta-lo) … (fazer|realizar|passar|colocar|completar|concluir|finalizar) (o|meu|a|um|uma|minha) ' +
      '(pedido|encomenda|compra|ordem)',
    '(fazer|realizar|passar|colocar|concluir) (o|meu|a|um|uma|minha) (pedido|encomenda|compra) ' +
      '(por telefone|pelo telefone|via telefone|na ligacao|na chamada)',
  ],
  'contact-details-ask': [
    '(envie|envie-me|me envie|mande|me mande|de-me|me de|me passe|passe|forneca|informe|preciso (de|do|da|dos|das)|diga-me|responda com|inclua) … ' +
      '(seu|sua|teu|o seu) (nome completo|nome e (o |)(numero|telefone|celular|telemovel|sobrenome)|numero (direto|pessoal|privado|de celular)|' +
      'telefone (direto|pessoal|privado)|celular pessoal)',
  ],
  'invitation-letter': [
    'carta(-| )convite', 'carta de convite', '(convite|carta) … (visto|embaixada|consulado) … (viagem|visita*|delegacao|pessoas|empresa|negocio*)',
    'visto de negocios', '(visitar (a |)sua (fabrica|empresa)) … (visto|carta)',
    '(convite|cartas convite|carta-convite|carta convite|carta de convite|cartas de convite) … ' +
      '(visto|embaixada|consulado|viag*|delegacao|passaporte*|membros|pessoas)',
    '(tirar|obter|solicitar|conseguir|tratar (de|do|da|dos|das)) (o|os|um|nosso*|meu) (visto|vistos) … ' +
      '(china|seu pais|visita*|convite|empresa|fabrica|negocio*|embaixada)',
  ],
  'notary-cost': [
    '(custos|despesas|honorarios|taxa*) (de |(de|do|da|dos|das) |)(notari*|cartori*|reconhecimento) … ' +
      '(compart*|partilh*|metade|50|ambas|cada parte|dividi*|cada um)',
  ],
  'domain-scare': [
    '(registrar|registar|registro (de|do|da|dos|das)|registo (de|do|da|dos|das)|solicit*) … ' +
      '(seu|o|vosso|estes) (nome* de dominio|dominio*|marca|palavra* chave) … (china|asia|terceir*|outra (empresa|companhia)|cn|internet)',
    '(outra|uma) (empresa|companhia) … (solicit*|registr*|registar|quer usar) … (dominio*|marca|palavra chave|nome comercial) … ' +
      '(seu|sua|voss*|conflito|ceo|urgente|autoriz*)',
  ],
  'credential-ask': [
    '(verifique|verificar|confirme|confirmar|valide|validar|atualize|atualizar) (a |o |os |)(sua|seu|seus|suas|tua) ' +
      '(conta|email|e-mail|senha|identidade|dados de acesso|dados cadastrais|credenciais|palavra-passe)',
    '(faca|fazer|efetue|inicie|iniciar) (o |a |)(login|sessao) … (email|e-mail|senha|aqui|ver|conta|link|palavra-passe|baixar)',
    '(digite|insira|introduza|informe) (a |o |)(sua|seu) (senha|palavra-passe|email e senha|usuario e senha|login e senha)',
    '(codigo) … (recebeu|chegou|enviamos|recebido) por (sms|mensagem|whatsapp)',
    '(envie|me envie|me passe|mande|informe) o codigo … (sms|mensagem|receb*|whatsapp|cheg*|6 digitos)', 'usuario e senha',
    '(verifi*|confirm*|valid*|atuali*|actuali*|reativ*|desbloque*|restaur*|restabele*) (a |o |os |as |)(sua|seu|seus|suas|tua) ' +
      '(conta|correio|e-mail|email|caixa|senha|palavra-passe|acesso|identidade|credenciais|dados (de acesso|da conta|cadastrais|do cartao)|perfil|sessao)',
    '(inicie sessao|faca login|iniciar sessao|fazer login|entre) (com|em|aqui|para|no) ' +
      '(o |a |)(seu|sua|aqui|ver|verific*|manter|evit*|continuar|baixar|ler|acessar|aceder|link)',
    '(cliq*) … (atualizar|validar|verificar|reativar|aumentar|confirmar) … (caixa|email|e-mail|conta|quota|cota|webmail|correio)',
  ],
  'account-threat': [
    '(conta|caixa de correio|caixa postal|email|e-mail|acesso|servico|perfil) … ' +
      '(sera|foi|esta|ficara) (suspens*|bloquead*|desativad*|encerrad*|eliminad*|excluid*|restring*|limitad*|cancelad*)',
    '(caixa de correio|caixa de entrada|armazenamento|cota|quota) … (chei*|lotad*|esgotad*|limite|excedid*|ultrapass*)',
    '(sua|tua) (senha|palavra-passe) (expira|expirou|expirara|vence|vai expirar|esta prestes)', '(atividade|acesso|login) (incomum|suspeit*|nao autorizad*)',
    'mensagens (pendentes|retidas|nao entregues)',
    '(conta|caixa|email|e-mail|acesso|servico|dominio|pagina|perfil|cpf|chave pix) … ' +
      '(sera|foi|esta|ficara|vai ser|serao) (suspens*|bloquead*|desativad*|encerrad*|exclu*|eliminad*|restrit*|limitad*|cancelad*|apagad*)',
    '(caixa de (correio|entrada|email)|caixa postal|armazenamento|webmail|conta de email|conta de e-mail) … (limite|quota|cota|capacidade|cheia|lotada)',
    '(atingiu|excedeu|ultrapassou) … (limite|quota|cota) … (caixa|correio|email|armazenamento|webmail)',
  ],
  'parcel-lure': [
    '(encomenda|pacote|envio|pedido|objeto) … (retid*|pendente|aguarda*|nao foi possivel|nao pode ser|em espera|barrad*|taxad*) … ' +
      '(entreg*|endereco|pag*|alfandeg*|taxa*|confirm*|link|clique|imposto*)',
    '(nao conseguimos|nao foi possivel|tentamos) entreg* … (encomenda|pacote|pedido|objeto)',
    '(confirme|atualize|verifique) (o |)seu endereco (de entrega |)… (encomenda|pacote|aqui|link|clique|entrega|taxa*)',
    '(pague|pagar) … (taxa*|imposto*|direitos) (de |)(alfandeg*|importacao|entrega|despacho postal) … (encomenda|pacote|liber*|receb*|euros|r$|objeto)',
    '(pacote|encomenda|objeto|envio) … (retid*|pendente*|em espera|parad*|nao entregue|devolvid*|nao pode ser|nao foi possivel) … ' +
      '(entreg*|endereco|morada|pag*|alfandeg*|taxa*|confirm*|link|cliqu*|aqui|tarifa*|reagend*)',
    '(reagend*|reprogram*|agend*|atualiz*|confirm*) (a |o |sua |seu |os |)(entrega|endereco|morada|dados de entrega|envio) … ' +
      '(link|cliqu*|aqui|pacote|encomenda|pag*|taxa*|€|r$)',
  ],
  'document-lure': [
    '(ver|abrir|baixar|descarregar|visualizar|acessar|consultar) (o |a |os |as |)(seu |sua |)(documento*|fatura*|arquivo*|ficheiro*|boleto|pedido|' +
      'comprovante|pdf|nota fiscal) … (aqui|clique|link|senha|login|botao)',
    '(clique|clica|carregue) … (documento*|fatura*|arquivo*|ficheiro*|boleto|comprovante|nota fiscal|pdf)',
    '(documento*|arquivo*|ficheiro*|fatura) (compartilhad*|partilhad*|segur*|protegid*) … ' +
      '(ver|abrir|clique|link|acess*|senha|onedrive|sharepoint|dropbox)',
    '(mensagem|correio) de voz (nov*|pendente|recebid*)',
    '(documento|documentos|arquivo|ficheiro|fatura|boleto|ordem de compra|cotacao|pedido|contrato|nota fiscal) … ' +
      '(ver|abr*|baix*|descarreg*|acess*|aced*|visualiz*|consult*) … (link|cliqu*|aqui|onedrive|sharepoint|dropbox|wetransfer|google drive|faca login|' +
      'email e senha|botao)',
    '(compartilhou|partilhou|enviou|foi compartilhado|foi partilhado) (um|uma|o|a|com voce|consigo) ' +
      '(documento|arquivo|ficheiro|fatura|mensagem de voz|pasta)* … (ver|abr*|baix*|cliqu*|link|onedrive|sharepoint|docusign|aqui)',
  ],
  'payment-lure': [
    '(seu|teu|sua) (pagamento|cartao|assinatura|fatura|subscricao) … (recusad*|rejeitad*|falhou|nao foi processad*|nao pode ser|vencid*|' +
      'renovad* automaticamente|atrasad*)',
    '(reembolso|restituicao|devolucao) (do imposto|de imposto*|pendente|disponivel|a seu favor) … (clique|aqui|link|solicit*|receb*|confirm*)',
    '(receita federal|serasa|financas|autoridade tributaria|cpf) … (irregular*|reembolso|multa|pendencia*|notificacao|bloquead*) … ' +
      '(clique|link|aqui|regulariz*|baix*)',
    '(valor|saldo|dinheiro|credito) (disponivel|esquecido|a receber) … (clique|link|resgat*|saque|cpf)',
    '(assinatura|plano|dominio|licenca|netflix|antivirus|norton|paypal) … (venc*|expir*|renov*|nao foi possivel processar|suspens*|recusad*) … ' +
      '(cliqu*|link|aqui|atualiz*|pag*|cancelar|lig*)',
    '(voce tem|tem|detectamos|consta) (um|uma) (pagamento|fatura|debito|divida|multa|transferencia|reembolso|pix) ' +
      '(pendente|em aberto|retid*|a receber|vencid*|a seu favor|recebid*)',
    '(para|e assim) (receber|levantar|sacar|liberar) (o|o seu|seu|a) (pagamento|dinheiro|reembolso|valor|restituicao) … ' +
      '(link|clique|dados (do|de) cartao|formulario)',
  ],
  'deadline-threat': [
    '(em|dentro de|nas proximas|no prazo de|ate) (24|48|72|12) horas … (ou |sera|suspen*|bloque*|encerr*|elimin*|exclu*|devolv*|perder*|evit*|' +
      'cancel*|caso contrario)',
    '(caso contrario|do contrario|se nao o fizer|sob pena de) … (suspen*|bloque*|encerr*|elimin*|exclu*|perder*|conta|devolv*|cancelad*)',
    '(evitar|para evitar) (a |o |)(suspensao|encerramento|bloqueio|eliminacao|desativacao|exclusao|cancelamento) (da|do|de)',
    '(24|48|72|12|vinte e quatro) (h|hs|horas) … (ou |sera*|suspen*|bloque*|encerr*|exclu*|elimin*|devol*|perder*|evit*|cancel*|caso contrario|' +
      'desativ*|apag*|public*|para (pagar|confirmar|verificar|atualizar|regularizar))',
    '(se nao|caso nao) (verific*|atualiz*|confirm*|respond*|pag*|o faca|regulariz*|realiz*) … ' +
      '(perder*|suspen*|bloque*|encerr*|exclu*|elimin*|cancel*|devol*|public*|apag*|desativ*)',
  ],
  extortion: [
    '(tenho|obtive|consegui) (acesso|controle|o controle|o controlo) (a|ao|(de|do|da|dos|das)|total|completo) … ' +
      '(seu|sua|seus|suas|teu|tua) (dispositivo*|computador*|conta*|camera|contatos|contactos|email|telefone|servidor*)',
    '(hackeei|invadi|invadimos|infectei|instalei um (virus|trojan|malware)|criptografamos|encriptamos|roubamos) … ' +
      '(seu|sua|seus|suas|teu) (dispositivo*|computador*|conta*|sistema*|dados|base de dados|site|arquivos|rede|servidor*|email)',
    '(enviarei|vou enviar|publicarei|vou publicar|divulgarei|vou divulgar|compartilharei|vazarei|vou mandar) … ' +
      '(video*|gravac*|fotos|dados|informac*|tudo) … (contatos|contactos|familia*|amigos|clientes|colegas|redes|internet|concorren*)',
  ],
  'no-phone': [
    '(nao (posso|podemos|consigo|conseguimos)) (falar ao telefone|falar no telefone|atender|receber chamadas|receber ligacoes|ligar|atender chamadas|' +
      'fazer ligacoes)',
    '(nao (ligue*|telefone*|me ligue*|liguem)) … (email|e-mail|mensagem|por favor|escrev*|apenas|so|somente)',
    '(deficiencia|deficiente|problema*) (auditiv*|de audicao|da fala|na fala)',
    '(linhas|telefones|linha telefonica) … (fora de servico|avariad*|em manutencao|nao funciona*|com defeito)', '(sou|somos) surd*',
    'nao (posso|podemos|consigo) (usar|utilizar|fazer|falar|responder|falar ao|falar no) ' +
      '(o telefone|telefone|telefonemas|ligacoes|chamadas|ao telefone|por telefone)',
    '(comuni*|respond*|escrev*|contat*|contact*) … (so|somente|apenas|unicamente|exclusivamente) (por|via|atraves (de|do|da|dos|das)) ' +
      '(email|e-mail|mensagem|mensagens|texto|este meio)',
  ],
  'third-party-delivery': [
    '(entreg*|envi*|despach*|remeter) … (armazem|deposito|endereco|galpao|morada) (temporari*|provisori*|de terceiro*|alternativ*|alugad*|extern*)',
    '(armazem|deposito|galpao|centro) de (consolidacao|um terceiro|transito)',
    '(nao) (entreg*|envi*) … (sede|escritorio central|nosso escritorio|endereco de faturamento|morada de faturacao)',
    '(endereco|morada|local) de entrega … (mais tarde|posteriormente|sera informad*|sera indicad*|diferente|depois)',
    '(entreg*|envi*|despach*|remet*|descarreg*) … (armazem|deposito|galpao|endereco|morada|unidade) ' +
      '(temporari*|provisori*|alugad*|arrendad*|de terceiro*|de um terceiro|de consolidacao|alternativ*|diferente (de|do|da|dos|das))',
    '(endereco|morada|local|destino) (de |da |) (entrega|envio) … (mais tarde|posteriormente|depois|informarei|sera enviad*|sera comunicad*|' +
      'quando estiver pront*)',
  ],
  'off-platform': [
    '(escrev*|contat*|contact*|respond*|falemos|continu*|vamos falar) … (meu e-mail pessoal|meu email pessoal|email (pessoal|privado)|' +
      'e-mail (pessoal|privado)|telegram|fora (de|do|da|dos|das) (plataforma|alibaba|deste site)|signal)',
    '(responda*|escreva*|contacte*|contate*|entre em contato) … (email|e-mail|correio|endereco) (privad*|pessoal|particular|diret*)',
  ],
  urgency: [
    '(o mais rapido possivel|o quanto antes|com urgencia|imediatamente|o mais breve possivel|com a maior brevidade)', '(muito|e|resposta|assunto) urgente',
    'hoje mesmo', 'sem demora', '(responda|me responda|contate|contacte) (urgente*|rapid*|imediatamente|ja)',
  ],
  'samples-sent-demand': [
    '(envie*|envien*|enviem|mande*|mandem|remet*|despach*|precis*) … amostra* … (dhl|fedex|ups|express|expresso|courier|sedex) … ' +
      '(endereco|morada|depois|mais tarde|posterior*|nao (serao |)devolv*|por vossa conta|por sua conta|imediat*|urgente*|darei|indicarei|enviarei)',
  ],
  'escrow-lure': [
    '(seu|teu|o) dinheiro … (retid*|bloquead*|em espera|aguarda*|em garantia) … (cartao|confirm*|receb*|dados)',
    '(o |)comprador (ja |)(pagou|efetuou o pagamento) … (receb*|link|cartao|confirm*)', '(servico|conta) de (custodia|escrow|garantia)',
    '(receber|levantar|sacar) (o |)(seu |)(pagamento|dinheiro) … (link|cartao|formulario|clique)',
    '(dinheiro|pagamento|fundos|valor) … (retid*|reservad*|em espera|bloquead*|depositad*) … ' +
      '(cartao|dados bancarios|confirm* (o|a|seu|envio)|codigo de rastreio|comprovante de envio|receber)',
  ],
  'investment-talk': [
    '(investir|investimento*|financiar|financiamento|investidor*) … (na sua empresa|no seu pais|no seu negocio|na vossa empresa|no seu projeto|seu pais)',
    '(meu|meus|nossos|um) (cliente*|grupo|investidor*) … (deseja*|procura*|quer|querem|interessad* em) (investir|financiar)',
    '(fundos|capital) … (investir|investimento) … (seu pais|exterior|parceiro|projetos|sua empresa|parceria)',
    '(procuro|procuramos|busco|buscamos|preciso de) (um |)(socio|parceiro) … (investir|fundos|investimento|administrar|capital)',
    '(investir|investimento|investimentos|investidor*|financiar|financiamento|fundos) … ' +
      '(na sua|na vossa|no seu|sua|vossa) (empresa|pais|negocio|projeto*|companhia|setor|industria)',
    '(represento|agente de|assessor de|em nome de) (um |uma |um grupo |)… (investir|investidor*|fundo soberano|capital disponivel|milhoes) … ' +
      '(projeto*|empresa*|negocio*|pais|rentab*|parceir*|financi*)',
    '(oportunidade*|projeto*|proposta*|fundo*|fundos) de investimento … (seu pais|vosso pais|parceir*|milho*|capital|interessad*|rentave*|confiavel)',
    '(financiamos|financiamento|financiar) … (seus projetos|seu projeto|vosso projeto|qualquer projeto|todo tipo de projeto*) … (juro*|taxa|' +
      'investidor*|milho*|capital|emprestimo*|%)',
  ],
  'replica-ask': [
    '(replica*|imitac*|clone*|copias) (aaa|1:1|exata*|tipo aaa|primeira linha|de primeira linha|linha premium|triplo a|de marca*|de luxo|(de|do|da|' +
      'dos|das) (nike|adidas|gucci|rolex|jordan|iphone|airpods|lv|louis|lacoste))',
    '(tenis|bolsas|malas|carteiras|relogios|roupa*|perfumes|bones|oculos|camisas|camisetas) … ' +
      '(replica*|primeira linha|imitac*|aaa|1:1|tipo original|clone*|contrafac*)',
  ],
  'counterparty-silence': [
    'nao (mencione*|indique*|escreva*|coloque*|informe*|diga*) … (ao banco|motivo (de|do|da|dos|das) ' +
      '(transferencia|pagamento)|finalidade (de|do|da|dos|das) (transferencia|pagamento)|descritivo)',
  ],
  'vague-matter': [
    '(assunto|mensagem|proposta|informacao|negocio|questao|noticia) (muito |de extrema |de grande |)(important*|importancia|urgent*|confidencia*|' +
      'lucrativ*|privad*|pessoal|particular) … (discutir|partilhar|compartilhar|consigo|com voce|com o senhor|falar|tratar|comunicar|para si|para voce)',
    '(importante|urgente) (assunto|mensagem|proposta|questao) … (discutir|partilhar|compartilhar|consigo|com voce|falar|tratar)',
    '(algo) (muito |)(importante|urgente|confidencial) … (discutir|compartilhar|partilhar|dizer*|contar*|consigo|com voce|para si|para voce|falar)',
    '(tenho uma|tenho um) (proposta|negocio|transacao|proposta de negocio*|proposta comercial) … (para si|para voce|consigo|com voce|milho*|benefic*|' +
      'mutu*|vantajos*)',
    '(mais|maiores|todos os) (detalhes|informacoes|pormenores) … (assim que|quando|apos|depois de|logo que) … (sua resposta|tua resposta|receber|' +
      'responder|seu interesse|me responder)',
    '(este|esse|seu) (email|e-mail|endereco de email|endereco) (ainda |esta |continua |ainda esta )(ativ*|valid*|em uso|funciona*)',
  ],
} as const satisfies PhrasePack['phrases']
