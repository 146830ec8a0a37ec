import type { PhrasePack } from '../../concepts'

/** Portuguese: what tells intents apart, orders placed, changed and gone wrong above all. */
export const ptIntents: PhrasePack = {
  language: 'pt',
  phrases: {
    damaged: [
      '(chegou|chegaram|veio|vieram|recebi|recebemos) (tudo |toda |todos |)(quebrad*|danificad*|avariad*|amassad*|molhad*|partid*|rachad*|estragad*)',
      '(caixas|peças|produtos|volumes|vidros|mercadoria) … (quebrad*|danificad*|avariad*|amassad*|molhad*|partid*)',
    ],
    short: [
      '(falta|faltam|faltou|faltaram) (1*|2*|3*|4*|5*|6*|7*|8*|9*|uma|um|duas|dois|três|caixas|peças|unidades|volumes)',
      '(recebemos|recebi|chegaram|vieram) (1*|2*|3*|4*|5*|6*|7*|8*|9*|só|apenas|somente) … (nota|fatura|diz|pedido|em vez|invés|eram)',
      'falta (de |) (mercadoria|peças|volumes|material)', '(pedido|entrega) incomplet*',
    ],
    'poor-quality': [
      '(má|péssima|baixa|ruim) qualidade', 'qualidade (ruim|péssima|má|inferior|não é|caiu|muito baixa)',
      '(desbota|desbotou|descola|descolou|enferruja|quebrou|rasgou) … (lavagem|semana*|dias|uso|mês)',
    ],
    'customs-hold': [
      '(retid*|parad*|pres*|bloquead*|apreendid*) … (na|em|pela) (alfândega|alfandega|receita|aduana)',
      '(alfândega|alfandega|receita federal|aduana) (reteve|apreendeu|bloqueou|não libera|segurou|parou)',
    ],
    'returned-to-sender': ['(devolvid*|retornou|voltou) (ao|para o|pro|à) (remetente|origem|vendedor)'],
    'wrong-address': [
      '(entregue|entregaram|enviad*|enviaram|mandaram) … (endereço errado|outro endereço|endereço antigo|morada errada)',
      '(endereço|morada) (errad*|incorret*)',
    ],
    'delivered-but-denied': ['(consta|diz|aparece|mostra|status|rastreio|marcado) … entregue … (não|ninguém|nunca|nada)'],
    'no-tracking': [
      '(código|rastreio|número|rastreamento) … (não existe|não funciona|inválido|não aparece|não encontrado)',
      '(não|sem|nunca) (recebi|recebemos|enviaram|mandaram|me passaram|tenho) (o |nenhum |) (código|rastreio|número de rastreio|tracking|rastreamento)',
    ],
    'stuck-in-transit': [
      '(rastreio|pacote|encomenda|pedido|container|contêiner) … (parado há|parado desde|não anda|não atualiza|sem atualização|não se move|travado)',
    ],
    'goods-refused': ['(recusamos|recusou|rejeitamos|não aceitamos|não vamos aceitar) … (mercadoria|entrega|carga|lote|receber|produto*)'],
    'order-placed': [
      '(pedido de compra|ordem de compra|nota de encomenda|encomenda|pedido) (em anexo|anexo|nº|n°|número|firme|segue)',
      '(segue|anexo|em anexo) (o |a |nosso |nossa |) (pedido|ordem de compra|encomenda)',
      '(igual|mesmo|como) (o |ao |que |do |da |)(pedido anterior|anterior|última vez|último pedido|da última)',
      '(pode fechar|quero fechar|vamos fechar|fechar) (o |)(pedido|compra|negócio)',
      '(quero|queremos|gostaria de|gostaríamos de|vou|vamos) (fazer|repetir|confirmar) (um |o |a |outro |)(pedido|encomenda|compra)',
      '(manda|mande|me manda|envie|faz|faça) (a |o |)(proforma|link de pagamento|fatura)',
      'preciso de (1*|2*|3*|4*|5*|6*|7*|8*|9*) … (pago agora|pagamento imediato|já)',
    ],
    'no-remedy-wanted': [
      '(só|apenas) (para|queria|quero|uma) (informar|avisar|dizer|informação|sugestão|conhecimento|que saibam)',
      '(não precisa|não é preciso|não há necessidade de|não é necessário) (fazer|responder|nada|resposta)', 'fica a dica',
    ],
    feedback: ['(sugestão|sugerimos|minha opinião|os clientes gostam|nossos clientes gostaram|os clientes adoram|retorno dos clientes)'],
    'order-change': [
      '(alterar|mudar|trocar|aumentar|reduzir|acrescentar) … (pedido|encomenda|quantidade|cor|peças|tamanho)',
      '(cancelar|adiar|suspender|cancelem) (o |a |meu |minha |nosso |)(pedido|encomenda|embarque|envio|entrega)',
      '(alter*|mud*|modifi*|aument*|reduz*) (a |o |as |os |) (quantidade*|cor |cores|pedido|encomenda|tamanho*|endereço)',
    ],
    'documents-matter': [
      '(certificado de origem|lista de embalagem|romaneio|conhecimento de embarque|fatura comercial|bl|packing list) (falta|corrig*|original|originais|por favor|com|e|não|está)',
      '(enviar|corrigir|envie|mande|falta|preciso) (o |a |do |da |me |) (bl|certificado de origem|packing list|romaneio|documentos originais|fatura corrigida)',
    ],
    'customs-matter': [
      '(ncm|código pautal|classificação fiscal|posição pautal|despachante|desembaraço)', '(alfândega|receita federal) … (multa|taxa|pagar)',
    ],
    'return-ask': [
      '(devolver|trocar|retornar) (o |a |os |as |este |estes |um |dois |)(produto*|mercadoria|peça*|item|itens|artigo*|equipamento)',
      'como (fazemos|faço|fazer) (a |para a |) (devolução|troca)',
    ],
    'repair-ask': [
      '(máquina|maquina|equipamento|bomba|motor|forno) … (parou|quebrou|não funciona|não liga|com defeito|pifou|vaza|travou)',
      '(peça de reposição|peças de reposição|peça sobressalente|sobressalentes|na garantia|assistência técnica)',
    ],
    'usage-ask': [
      'como (se |eu |faço para |faz para |)(usa|usar|instala|instalar|programa|programar|configura|configurar|ajusta|ajustar|monta|montar|liga|ligar|limpar|resetar)',
      '(sem|não veio|não tem) (o |) (manual|instruções)',
    ],
    'shipping-status': [
      '(cadê|cade|onde está|onde esta|onde anda|quando chega|quando sai|quando embarca|já saiu|já embarcou|já foi) … (container|contêiner|pedido|encomenda|carga|mercadoria|pacote|porto|navio|embarque)',
    ],
    'refund-ask': ['(devolução|reembolso|estorno) (do |da |dos |) (valor|dinheiro|pagamento|depósito|sinal|pago)'],
    'payment-matter': [
      '(comprovante|comprovativo) (de |da |do |) (pagamento|transferência|saldo|depósito|pix)',
      '(pagamos|transferimos|pago|depositamos) (o |a |) (saldo|sinal|restante|fatura)',
    ],
    'agency-ask': [
      '(representar|revender|distribuir) (a |o |os |as |) (vossa|sua|seus|vossos|suas) (marca|produtos|empresa)',
      '(condições|requisitos) para (revendedor*|distribuidor*|representante*)',
      '(representação|distribuição) (exclusiva|da sua marca|da vossa marca|dos seus produtos)',
    ],
    'catalogue-ask': ['(manda|mande|mandar|envie|enviar|enviem|passar|passa) … (catálogo|catalogo|tabela de preços)'],
    counterfeit: ['(é|são|parece|parecem) (um |uma |) (falso|falsos|falsa|falsas|falsificad*|pirata*|imitação|cópia|réplica)', '(falsificaç*|contrafaç*)'],
    'customisation-ask': [
      '(colocar|imprimir|gravar|bordar|estampar) (o |a |) (nosso|nossa|meu|minha) (logo|logotipo|marca|nome)',
      '(conforme|segundo) (o |os |) (desenho*|projeto anexo)',
    ],
    'price-list': ['(lista|tabela) (completa |) de preços'],
    'word-price': ['(preço*|valor|custo)'],
    'word-sample': ['(amostra*)'],
    'word-catalogue': ['(catálogo*)'],
    'word-logo': ['(logo|logotipo|personalizad*|sob medida)'],
    'word-agent': ['(distribuidor*|representante*|revendedor*)'],
    'word-order': ['(pedido|encomenda)'],
    'word-parcel': ['(pacote|contêiner|container|entrega|envio|rastreio)'],
    'word-broken': ['(quebrad*|danificad*|avariad*)'],
    'word-missing': ['(falta|faltam|faltando)'],
    'word-refund': ['(reembolso|estorno)'],
    'word-return': ['(devolução|devolver|troca)'],
    'word-repair': ['(garantia|peça de reposição|defeito|não funciona|conserto|avaria)'],
    'word-manual': ['(manual|instruções)'],
    'word-customs': ['(alfândega|aduana)'],
    'word-invoice': ['(fatura|pagamento|transferência|nota fiscal)'],
    'word-complaint': ['(reclamação|queixa)', '(nosso advogado|medidas judiciais|ação judicial|via judicial|procon)'],
    'word-thanks': ['(obrigado|obrigada)'],
  },
}
