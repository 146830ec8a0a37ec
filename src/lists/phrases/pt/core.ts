import type { PhrasePack } from '../../concepts'

/** Portuguese: what buyers and customers with an order say. */
export const ptCore = {
  language: 'pt',
  phrases: {
    'price-ask': [
      '(qual|qual o|qual e o|saber o|me passa o|informar o|gostaria do|qual seria o) (preco|valor|custo)',
      '(preco|valor) (da|do|das|dos|por|unitario|para) (maquina|unidade|kg|metro|peca|caixa|este|esta|produto|bolsas|sacos|cada|quilo)',
      'quanto (custa|custam|sai|fica|ficaria|e o|esta a|esta o|vale|voces cobram)',
      '(precos|preco) (por favor|pf|fob|cif|atacado|no atacado|unitario|de atacado)',
      '(enviar|mandar|passar|informar|me passe|me envie|poderia|podem|gostaria) … (precos|preco|valores)',
      '(preciso|quero|gostaria|solicito) … (preco|precos|valores)', '(tabela|lista) de precos', 'a quanto (esta|fica|sai)',
    ],
    'quotation-ask': [
      '(cotacao|cotacoes|orcamento|orcamentos|pedido de cotacao)', '(cotar|cotem|orcar) (o|os|a|as|para|seguinte|preco|frete)',
      '(fatura|factura) (proforma|pro-forma|pro forma)', '(peco|solicito|gostaria|preciso|solicitamos|favor|enviar) … (proposta|oferta|proforma)',
    ],
    'catalogue-ask': [
      '(catalogo|catalogos) (de|com|completo|por favor|dos|em pdf|atualizado|da empresa|digital)',
      '(enviar|mandar|envie|tem|voces tem|podem enviar|gostaria do|solicito) … (catalogo|folder|portfolio de produtos)', '(tabela|lista) de precos',
      'fotos e precos',
    ],
    'lowest-price': [
      '(melhor|menor) preco (possivel|para|por|que|fob)', '(desconto|descontos) (por|para) (quantidade|volume|atacado)', 'preco de revenda',
    ],
    'sample-ask': [
      '(amostra|amostras) (gratis|gratuita|gratuitas|do|da|de|dos|para|por|fisica|antes)',
      '(enviar|mandar|solicitar|pedir|receber|gostaria|preciso|quero|comprar|envio de|custo da) … amostra*', 'uma amostra',
    ],
    'order-intent': [
      '(quero|queremos|gostaria de|gostariamos de|preciso|desejo) (comprar|adquirir|importar|encomendar|fazer um pedido|fazer uma compra|fazer uma encomenda)',
      '(tenho interesse em|temos interesse em|interessado em|interesse em|pretendo) (comprar|adquirir|importar|encomendar)',
      '(tenho interesse em|temos interesse em|interessado em|interesse em|pretendo) (fazer um pedido|fazer uma compra|fazer uma encomenda)',
      '(pedido de compra|ordem de compra|fazer o pedido|fechar o pedido|nova encomenda|nosso pedido|nota de encomenda)',
      '(estou|estamos) (interessado|interessados|interessada|procurando|a procura|buscando) (em|no|na|por|um|uma|de|fornecedor*)',
      '(preciso|precisamos|procuro|procuramos|necessito|necessitamos) (de|) (1|2|3|5|10|20|50|100|200|500|1000|fornecedor|fornecedores|um|uma|fabricante)',
      '(como|onde) (faco para |posso |consigo|) (comprar|encomendar)',
    ],
    'availability-ask': [
      '(tem|voces tem|vcs tem|ha|existe|possuem|trabalham com|vendem|fabricam) … (disponivel|disponiveis|estoque|em stock|pronta entrega|disponibilidade)',
      '(disponibilidade|estoque) (de|do|da|e|para|imediat*)', '(ainda|esta|estao) (tem|disponivel|disponiveis|em estoque)',
      '(voces|vcs|vces) (vendem|fabricam|trabalham|fazem|tem|possuem|exportam)',
    ],
    'lead-time-ask': [
      '(prazo|prazos|tempo|data) de (entrega|producao|fabricacao|fabrico|embarque|despacho|envio)',
      '(quanto tempo|quantos dias) … (entrega|demora|leva|producao|chegar|enviar)', 'quando (podem|pode|conseguem) (entregar|enviar|embarcar)',
    ],
    'shipping-ask': [
      '(entregam|enviam|envia|mandam|exportam) (para|em|no|na|ao|ate) (o|a|todo|brasil|portugal|angola|mocambique|minha|meu|luanda|maputo)',
      '(fazem envio|faz entrega|fazem entrega|voces entregam) (para|em|no|na|ao|ate) (o|a|todo|brasil|portugal|angola|mocambique|minha|meu|luanda|maputo)',
      '(custo|valor|preco) (do|de) (frete|envio|transporte|portes)', '(frete|portes) (para|ate|incluso|incluido|maritimo|gratis|cif|de envio)',
      '(porto de) (embarque|destino|origem|santos|itajai|luanda|paranagua|leixoes)',
    ],
    'payment-terms-ask': [
      '(forma|formas|condicoes|condicao|metodo|metodos|meio|meios) de pagamento',
      '(aceitam|aceita|posso pagar|da pra pagar|podemos pagar) … (cartao|paypal|carta de credito|transferencia|boleto|pix|parcelado)',
      '(como|de que forma) … (pagamento|efetuar o pagamento|pagar o)',
    ],
    'minimum-order-ask': [
      '(pedido|quantidade|compra|encomenda|qtd|lote) (minimo|minima)',
      '(minimo|quantidade minima) (de|para|por) (pedido|compra|pecas|unidades|cor|encomenda)', 'qual (o|e o|a|e a) (minimo|minima|moq|quantidade minima)',
    ],
    'specification-ask': [
      '(ficha|fichas|dados|especificacoes|especificacao|informacoes|caracteristicas|duvida|duvidas) (tecnica|tecnicas|tecnico|tecnicos)',
      '(qual|quais) (o|a|os|as|e o|e a|sao as) (material|materiais|medidas|dimensoes|tamanho|espessura)',
      '(qual|quais) (o|a|os|as|e o|e a|sao as) (voltagem|tensao|potencia|capacidade|peso|garantia|caracteristicas)',
      '(mais|maiores) (informacoes|detalhes) (sobre|do|da|por favor|deste|desta)',
      '(funciona|trabalha|vem|serve) (com|em|para|no) (110|220|380|gas|diesel|trifasico|bivolt)', 'de que material',
    ],
    'customisation-ask': [
      '(com|imprimir|colocar|incluir|gravar|estampar|bordar) (o |a|) (nosso|nossa|meu|minha|a nossa|o nosso|o meu) (logo|logotipo|logomarca|marca|arte)',
      '(logo|logotipo|logomarca) (impresso|personalizado|proprio|propria|da empresa)',
      '(personalizado|personalizada|personalizados|personalizadas|personalizar|sob medida|marca propria|por medida)', '(nossa|minha) (propria|) marca',
    ],
    'end-use': [
      '(para|e para|pra) (a |o|) (minha|meu|nossa|nosso|nossos|uma|um) (loja|lojas|negocio|projeto|projecto|empresa|fabrica|restaurante|hotel)',
      '(para|e para|pra) (a |o|) (minha|meu|nossa|nosso|nossos|uma|um) (padaria|confeitaria|obra|oficina|clientes|cliente|fazenda|mercado|industria|quinta)',
      '(para|pra) (revenda|revender|uso proprio|uso industrial|distribuicao|o mercado local)',
      '(quero|queremos|vou|vamos|pretendo) (abrir|montar|iniciar) (um|uma|minha|meu)',
    ],
    'buyer-role': [
      '(somos|sou) (uma|um|) (empresa|importador|importadora|importadores|distribuidor|distribuidora|distribuidores|atacadista|grossista)',
      '(somos|sou) (uma|um|) (lojista|construtora|rede|loja|fabrica|fabricante|cooperativa|hotel|empreiteira|revendedor|retalhista|comerciante)',
      '(setor|gerente|departamento|encarregado|responsavel|comprador) (de|pelas|do setor de) (compras|importacao|suprimentos|aprovisionamento)',
      'empresa (importadora|distribuidora|construtora|especializada)',
    ],
    'company-introduction': [
      '(nossa empresa|minha empresa|a nossa empresa) … (atua|fica|localizada|fundada|conta|importa|distribui|e uma|trabalha|dedica)',
      '(empresa|loja|fabrica) (localizada|situada|sediada|com sede) (em|no|na)', '(mais de|ha) … anos (de experiencia|no mercado|no ramo|importando)',
      'importamos (direto|diretamente|desde|da china)', 'rede de (1|2|3|4|5|6|7|8|9)* … lojas',
      '(temos|contamos com) … (lojas|filiais|funcionarios|colaboradores|pontos de venda)',
    ],
    'agency-ask': [
      '(ser|representar|tornar|quero ser) … (distribuidor|distribuidores) (de|em|no|na|da|do|exclusivo|autorizado|oficial)',
      '(ser|representar|tornar|quero ser) … (representante|representantes|revendedor|agente) (de|em|no|na|da|do|exclusivo|autorizado|oficial)',
      '(gostaria de ser|interesse em ser|interessados em) … (distribuidor|distribuidores) (de|em|no|na|da|do|exclusivo|autorizado|oficial)',
      '(gostaria de ser|interesse em ser|interessados em) … (representante|representantes|revendedor|agente) (de|em|no|na|da|do|exclusivo|autorizado|oficial)',
      '(distribuir|representar|comercializar|revender) (os|seus|a|sua|vossos) (seus |vossos |sua|) (produtos|marca|maquinas|equipamentos|linha)',
      '(distribuidor|representante|revendedor) (exclusivo|autorizado|oficial)',
    ],
    'need-by': [
      '(preciso|precisamos|necessito|necessitamos|entrega|deve chegar|tem que chegar) … (ate o dia|ate dia|antes de|antes do)',
      '(preciso|precisamos|necessito|necessitamos|entrega|deve chegar|tem que chegar) … (ate ao fim|ate o final|no maximo ate|ate fim)',
      '(o mais tardar|data limite|prazo limite|prazo maximo)',
    ],
    'not-received': [
      '(nao|nunca|ainda nao) (recebi|recebemos|chegou|chegaram|foi entregue|me entregaram) … (pedido|encomenda|mercadoria)',
      '(nao|nunca|ainda nao) (recebi|recebemos|chegou|chegaram|foi entregue|me entregaram) … (produto|container|contentor|pacote|carga)',
      '(pedido|encomenda|mercadoria|container|contentor|contêiner|carga|pacote) … (nao chegou|ainda nao chegou|nao foi entregue|extraviad*|atrasad*)',
    ],
    'not-as-described': [
      '(diferente|diferentes|nao corresponde) (do|da|ao|a|com|de) (que|amostra|pedido|combinado|anuncio|acordado|encomendado|foto)',
      '(nao correspondem|nao confere|nao e igual) (do|da|ao|a|com|de) (que|amostra|pedido|combinado|anuncio|acordado|encomendado|foto)',
      '(produto|cor|tamanho|modelo|material|mercadoria|medida) (errado|errada|incorreto|incorreta|trocado|trocada)', '(ma|pessima|baixa) qualidade',
    ],
    damaged: [
      '(chegou|chegaram|veio|vieram|recebi|recebemos|estao|esta) … (quebrado*|quebrada*|danificado*|danificada*|partido*|partida*)',
      '(chegou|chegaram|veio|vieram|recebi|recebemos|estao|esta) … (molhado*|molhada*|amassado*|amassada*|avariad*|enferrujad*|rachad*)',
      '(mercadoria|produto|produtos|caixas|pecas) (danificad*|quebrad*|avariad*)', '(com avaria|com avarias)',
    ],
    short: [
      '(faltam|faltaram|faltou|falta) (1|2|3|4|5|6|7|8|9|pecas|caixas|unidades|volumes)*', '(faltando|em falta) … (pecas|caixas|unidades|itens|volumes)',
      '(quantidade|carga|pedido) (menor|incompleta|incompleto|inferior)',
    ],
    counterfeit: [
      '(produto|produtos|peca|pecas) (falso|falsificado|falsificados|pirata|nao original)', 'nao e original',
    ],
    'refund-ask': [
      '(reembolso|reembolsar|estorno|estornar|devolucao do dinheiro|devolver o dinheiro|meu dinheiro de volta|dinheiro de volta|nota de credito)',
      '(cobrado|cobrada|cobraram|cobranca) (duas vezes|em dobro|duplicada|a mais|em duplicado)',
    ],
    'return-ask': [
      '(quero|queremos|gostaria|posso|podemos|preciso|como|desejo) (devolver|trocar|fazer a devolucao|fazer a troca|de devolver|de trocar)',
      '(politica|processo|procedimento) de (devolucao|devolucoes|troca|trocas)',
      '(devolver|trocar) (o|a|os|as|meu) (produto|produtos|mercadoria|maquina|peca)',
    ],
    'repair-ask': [
      '(peca|pecas) (de reposicao|sobressalente|sobressalentes|de substituicao|sobresselentes)',
      '(nao funciona|nao liga|parou de funcionar|nao aquece|deu defeito|com defeito|esta com problema|nao arranca|avariou)',
      '(na garantia|acionar a garantia|assistencia tecnica|codigo de erro)', '(maquina|equipamento|motor|bomba) … (defeito|quebrou|parou|avariada|parada)',
    ],
    'usage-ask': [
      '(como|manual para) (usar|instalar|configurar|montar|operar|calibrar|limpar|se usa|se instala|funciona a)',
      '(manual|instrucoes) (de|do) (uso|usuario|instalacao|operacao|utilizador|instrucoes|equipamento)', '(esquema eletrico|diagrama eletrico)',
    ],
    'dispute-open': [
      '(reclamacao|queixa|disputa) (formal|por|sobre|do|no procon|referente)',
      '(abrir|registrar|fazer|apresentar) (uma|um) (reclamacao|disputa|queixa|processo)',
      '(medidas legais|medidas judiciais|nosso advogado|meu advogado|acao judicial)',
    ],
    'shipping-status': [
      '(onde|por onde) (esta|anda|se encontra|ta) (o|a|meu|minha|nosso|nossa) (meu |nosso |minha |nossa|) (pedido|encomenda|container)',
      '(onde|por onde) (esta|anda|se encontra|ta) (o|a|meu|minha|nosso|nossa) (meu |nosso |minha |nossa|) (contentor|carga|mercadoria|pacote)',
      '(codigo|numero) de (rastreio|rastreamento|seguimento|container|contentor)',
      '(status|situacao|estado|andamento) (do|da) (meu |minha |nosso |nossa|) (pedido|encomenda|envio|container|carga|embarque)',
      'quando (chega|chegara|sai|embarca|vai chegar|vai sair) (o|a|meu|minha|nosso|nossa) (pedido|encomenda|container|contentor|navio|carga|mercadoria)',
    ],
    'customs-matter': [
      '(na alfandega|da alfandega|alfandega|desembaraco aduaneiro|despachante aduaneiro|ncm|codigo ncm)',
      '(classificacao fiscal|despacho aduaneiro|retido na receita|impostos de importacao|direitos aduaneiros|pauta aduaneira)',
    ],
    'documents-matter': [
      '(conhecimento de embarque|certificado de origem|romaneio|lista de embalagem|fatura comercial)',
      '(factura comercial|documentos de embarque|documentos originais|draft do bl|corrigir o bl|emenda ao|emenda no bl|bl original)',
    ],
    'order-change': [
      '(alterar|mudar|cancelar|modificar|aumentar|reduzir|acrescentar|anular) … (o pedido|meu pedido|a encomenda|minha encomenda)',
      '(alterar|mudar|cancelar|modificar|aumentar|reduzir|acrescentar|anular) … (nosso pedido|o endereco|a quantidade|ao pedido|a morada)',
    ],
    'payment-matter': [
      '(comprovante|comprovativo|recibo) de (pagamento|transferencia|deposito)',
      '(fizemos|fiz|efetuei|efetuamos|realizamos|feito) (o|a) (pagamento|transferencia|deposito)',
      '(saldo|pagamento) (restante|do saldo|pendente|da fatura|do pedido)',
      '(dados bancarios|conta bancaria correta|segunda via do boleto|enviar a fatura|nota fiscal)',
    ],
    'follow-up': [
      '(alguma|ha|tem) (novidade|novidades|noticia|noticias|resposta|atualizacao|posicao)',
      '(continuo|continuamos|sigo|estou|estamos|fico|aguardo|aguardamos) (aguardando|a espera|no aguardo|a aguardar)',
      '(continuo|continuamos|sigo|estou|estamos|fico|aguardo|aguardamos) (retorno|resposta|a sua resposta|vossa resposta)',
      '(receberam|recebeu|viram) (meu|o meu|nosso|o nosso|a minha) (email|e-mail|mensagem|pedido|contato)', 'sem resposta (ate|desde|ate agora|ao meu)',
    ],
    thanks: [
      '(muito obrigado|muito obrigada|obrigado|obrigada) (por tudo|pela ajuda|pelo excelente|pela atencao|pelo otimo)',
      '(muito obrigado|muito obrigada|obrigado|obrigada) (pelo apoio|pelo trabalho|pelo bom|a todos|a equipa|a equipe)',
      '(muito satisfeitos|muito satisfeito|muito contentes|excelente servico|excelente qualidade|otimo atendimento|chegou tudo certo|chegou em perfeit*)',
    ],
    feedback: [
      '(sugestao|sugestoes|comentario|observacao) (para|sobre|de melhoria|construtiv*)',
      '(so queria|so para|apenas para) (comentar|informar|dizer|que saibam|avisar)',
    ],
    standstill: [
      '(maquina|linha|fabrica|producao|obra|planta) (esta|) (parada|parado|paralisada|parou)',
      '(demurrage|sobreestadia|armazenagem) (do|de|por|no|correndo) (container|contentor|porto|dia)*',
      '(perdendo|perdemos|a perder) (dinheiro|clientes|vendas)', '(cliente|clientes) (esperando|a espera|reclamando)',
    ],
  },
} as const satisfies PhrasePack
