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
      '(preco|precos|valor|valores|custo) (por|de|para|no|do|da) (duzia|fardo|tonelada|rolo|litro|cento|milheiro|container|contentor|volume|atacado|' +
        'revenda|pallet|palete|par|metro|peca|milhar)',
      '(que|qual|quais) (precos|valores|preco|o vosso preco|os precos|os valores|o preco praticado) ' +
        '(fazem|tem|praticam|praticado|seria|e|sao|de|para|do|da)',
    ],
    'quotation-ask': [
      '(cotacao|cotacoes|orcamento|orcamentos|pedido de cotacao)', '(cotar|cotem|orcar) (o|os|a|as|para|seguinte|preco|frete)',
      '(fatura|factura) (proforma|pro-forma|pro forma)', '(peco|solicito|gostaria|preciso|solicitamos|favor|enviar) … (proposta|oferta|proforma)',
      '(agradec*|favor|podem|poderiam|poderia|pode|gostava|queria|remeter|fazer-nos|enviar-nos|enviar-me|nos enviar|me enviar) … ' +
        '(cotacao|orcamento|proposta comercial|melhor proposta|melhor oferta|proforma|oferta de preco*|proposta de preco*)',
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
      '(quero|queremos|gostaria de|gostariamos de|preciso|desejo) (comprar|adquirir|importar|encomendar|fazer um pedido|fazer uma compra|' +
        'fazer uma encomenda)',
      '(tenho interesse em|temos interesse em|interessado em|interesse em|pretendo) (comprar|adquirir|importar|encomendar)',
      '(tenho interesse em|temos interesse em|interessado em|interesse em|pretendo) (fazer um pedido|fazer uma compra|fazer uma encomenda)',
      '(pedido de compra|ordem de compra|fazer o pedido|fechar o pedido|nova encomenda|nosso pedido|nota de encomenda)',
      '(estou|estamos) (interessado|interessados|interessada|procurando|a procura|buscando) (em|no|na|por|um|uma|de|fornecedor*)',
      '(preciso|precisamos|procuro|procuramos|necessito|necessitamos) (de|) (1|2|3|5|10|20|50|100|200|500|1000|fornecedor|fornecedores|um|uma|fabricante)',
      '(como|onde) (faco para |posso |consigo|) (comprar|encomendar)',
      '(segue|seguem|segue em anexo|em anexo|envio|enviamos|confirmo|confirmamos|fechar|fecharmos|passar|lancar|colocar) ' +
        '(o |a |um |uma |nosso |nossa |meu |)(pedido|encomenda|ordem de compra|pedido de compra)',
      '(estamos|estou) (cotando|comprando|em busca de|querendo comprar|a procura de|a comprar|interessado* na compra)',
      '(precisava de|precisaria de|estamos precisando de|estou precisando de|queria comprar|gostava de comprar|gostava de encomendar|' +
        'pretendemos comprar|pretendo comprar|pretendemos adquirir)',
    ],
    'trial-order': [
      '(primeiro|primeira|um pequeno|uma pequena) (pedido|encomenda|compra|container|contentor|lote) … ' +
        '(teste|testar|depois|experimentar|se tudo|avaliar|mercado)',
      '(testar|comecar|iniciar|comecamos) com (um|uma|umas|uns|poucas|poucos|1|2|5|10|20|50|100) … ' +
        '(pedido|quantidade*|unidade*|peca*|caixa*|container|depois)',
    ],
    'availability-ask': [
      '(tem|voces tem|vcs tem|ha|existe|possuem|trabalham com|vendem|fabricam) … (disponivel|disponiveis|estoque|em stock|pronta entrega|disponibilidade)',
      '(disponibilidade|estoque) (de|do|da|e|para|imediat*)', '(ainda|esta|estao) (tem|disponivel|disponiveis|em estoque)',
      '(voces|vcs|vces) (vendem|fabricam|trabalham|fazem|tem|possuem|exportam)',
      '(tem|teem|teriam|voces tem|vcs tem|ha|possuem|dispoem de) (em estoque|em stock|estoque|stock|disponib*|ainda|a pronta entrega|pronta entrega|' +
        'para entrega)',
      '(trabalham|trabalha|vendem|fabricam|fornecem|comercializam) (com|o|a|os|as|tambem|pecas|por|esse|este|essa|esta) ' +
        '(modelo|marca|linha|produto|pecas|atacado|medida*|tipo|tamanho)',
    ],
    'lead-time-ask': [
      '(prazo|prazos|tempo|data) de (entrega|producao|fabricacao|fabrico|embarque|despacho|envio)',
      '(quanto tempo|quantos dias) … (entrega|demora|leva|producao|chegar|enviar)', 'quando (podem|pode|conseguem) (entregar|enviar|embarcar)',
      '(em quanto tempo|que prazo|qual o prazo|quantas semanas|quantos dias|quanto tempo) … ' +
        '(entreg*|demor*|lev*|fabric*|produ*|cheg*|pront*|envi*|despach*)',
    ],
    'shipping-ask': [
      '(entregam|enviam|envia|mandam|exportam) (para|em|no|na|ao|ate) (o|a|todo|brasil|portugal|angola|mocambique|minha|meu|luanda|maputo)',
      '(fazem envio|faz entrega|fazem entrega|voces entregam) (para|em|no|na|ao|ate) (o|a|todo|brasil|portugal|angola|mocambique|minha|meu|luanda|maputo)',
      '(custo|valor|preco) (do|de) (frete|envio|transporte|portes)', '(porto de) (embarque|destino|origem|santos|itajai|luanda|paranagua|leixoes)',
      '(quanto|qual) (fica|custa|sai|e|seria|o valor (de|do|da|dos|das)|o custo (de|do|da|dos|das)) (o |a |do |)(frete|envio|transporte|portes) ' +
        '(ate|para|maritimo|aereo|de|por)',
      '(mandam|enviam|entregam|exportam|despacham) (para|ate) (o |a |)(brasil|portugal|angola|mocambique|cabo verde|guine*|sao tome|timor|madeira|' +
        'acores|interior|nordeste|sao paulo)',
    ],
    'payment-terms-ask': [
      '(forma|formas|condicoes|condicao|metodo|metodos|meio|meios) de pagamento',
      '(aceitam|aceita|posso pagar|da pra pagar|podemos pagar) … (cartao|paypal|carta de credito|transferencia|boleto|pix|parcelado)',
      '(como|de que forma) … (pagamento|efetuar o pagamento|pagar o)',
    ],
    'minimum-order-ask': [
      '(pedido|quantidade|compra|encomenda|qtd|lote) (minimo|minima)', '(minimo|quantidade minima) (de|para|por) (pedido|compra|pecas|unidades|cor|encomenda)',
      'qual (o|e o|a|e a) (minimo|minima|moq|quantidade minima)',
      '(vendem|vende|posso comprar|consigo comprar|fazem) (por unidade|avulso|uma unidade|so uma|uma so|poucas|no varejo|a retalho|unidades soltas|' +
        'menos de)',
    ],
    'specification-ask': [
      '(ficha|fichas|dados|especificacoes|especificacao|informacoes|caracteristicas|duvida|duvidas) (tecnica|tecnicas|tecnico|tecnicos)',
      '(qual|quais) (o|a|os|as|e o|e a|sao as) (material|materiais|medidas|dimensoes|tamanho|espessura)',
      '(qual|quais) (o|a|os|as|e o|e a|sao as) (voltagem|tensao|potencia|capacidade|peso|garantia|caracteristicas)',
      '(mais|maiores) (informacoes|detalhes) (sobre|do|da|por favor|deste|desta)',
      '(funciona|trabalha|vem|serve) (com|em|para|no) (110|220|380|gas|diesel|trifasico|bivolt)', 'de que material',
      '(que|qual|quais|quanto) (o |a |e o |e a |os |as |)(consumo|rendimento|comprimento|largura|altura|espessura|diametro|gramatura|composicao|' +
        'densidade|pressao|vazao|alcance|cor|cores|bitola) ((de|do|da|dos|das)|tem|e|disponive*|maxim*)',
      '(suporta*|aguenta*|resiste*|e compativel|sao compativeis|serve|servem|e adequad*|e proprio) (para|com|a|ao|ate|o|em) … ' +
        '(temperatura*|agua|kg|peso|exterior|voltage*|motor|modelo|alimento*|sol|uso)',
    ],
    'certificate-ask': [
      '(certificado*|certificacao|certificacoes|laudo*|relatorio*|declaracao) (de |)(qualidade|conformidade|analise|ensaio*|teste*|laboratorio|' +
        'seguranca|ce|iso|fda|rohs|reach|sgs|halal|kosher|inmetro|anvisa|anatel|oeko*|fsc|brc|haccp|asae)',
      '(tem|possuem|dispoem de|possui|preciso do|precisamos do|vem com) … (certificado*|certificacao|homologa*|registro na anvisa|selo do inmetro|' +
        'marcacao ce)',
    ],
    'customisation-ask': [
      '(com|imprimir|colocar|incluir|gravar|estampar|bordar) (o |a|) (nosso|nossa|meu|minha|a nossa|o nosso|o meu) (logo|logotipo|logomarca|marca|arte)',
      '(logo|logotipo|logomarca) (impresso|personalizado|proprio|propria|da empresa)',
      '(personalizado|personalizada|personalizados|personalizadas|personalizar|sob medida|marca propria|por medida)', '(nossa|minha) (propria|) marca',
      '(com|por|colocar|imprimir|gravar|bordar|estampar|silkar|personalizar com) … ' +
        '(logo|logotipo|logomarca) ((de|do|da|dos|das)|em|na|no|bordad*|impress*|nosso)',
      '(fabricam|fazem|produzem|trabalham) … (com (a |)(nossa|minha) marca|marca propria|marca branca|private label|sob encomenda|sob medida|' +
        'por medida|conforme (desenho|amostra|projeto))',
    ],
    'end-use': [
      '(para|e para|pra) (a |o|) (minha|meu|nossa|nosso|nossos|uma|um) (loja|lojas|negocio|projeto|projecto|empresa|fabrica|restaurante|hotel)',
      '(para|e para|pra) (a |o|) (minha|meu|nossa|nosso|nossos|uma|um) (padaria|confeitaria|obra|oficina|clientes|cliente|fazenda|mercado|industria|quinta)',
      '(para|pra) (revenda|revender|uso proprio|uso industrial|distribuicao|o mercado local)',
      '(quero|queremos|vou|vamos|pretendo) (abrir|montar|iniciar) (um|uma|minha|meu)',
      '(para|pra) (a |o |)(minha|meu|nossa|nosso|uma|um) (escola|clinica|hospital|lavanderia|sitio|chacara|oficina|academia|ginasio|igreja|condominio|' +
        'cafe|farmacia|supermercado|salao|barbearia|predio|pousada|estufa)',
      '(uso|consumo|projeto|projecto) (domestico|pessoal|residencial|industrial|comercial|agricola|proprio|hoteleiro)',
    ],
    'buyer-role': [
      '(somos|sou) (uma|um|) (empresa|importador|importadora|importadores|distribuidor|distribuidora|distribuidores|atacadista|grossista)',
      '(somos|sou) (uma|um|) (lojista|construtora|rede|loja|fabrica|fabricante|cooperativa|hotel|empreiteira|revendedor|retalhista|comerciante)',
      '(setor|gerente|departamento|encarregado|responsavel|comprador) (de|pelas|do setor de) (compras|importacao|suprimentos|aprovisionamento)',
      'empresa (importadora|distribuidora|construtora|especializada)',
      '(somos|sou) (uma|um|) (oficina|restaurante|clinica|hospital|escola|instalador|instaladores|agricultor|produtor rural|boutique|supermercado|' +
        'padaria|pequena empresa|microempreendedor|mei|engenheir*|arquitet*|armazenista|comprador)',
      '(compro|compramos|importo|importamos|vendo|vendemos|revendo|revendemos) (para|no atacado|direto|diretamente|por grosso|na minha|nas minhas|' +
        'da china|e distribuimos)',
      '(trabalho|escrevo|falo) (em|no|na|para|em nome (de|do|da|dos|das)) (o |a |um |uma |)(setor de compras|departamento de compras|importadora|' +
        'construtora|distribuidora|empresa)',
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
      '(gostaria de ser|interesse em ser|interessados em) … (representante|representantes|revendedor|agente) ' +
        '(de|em|no|na|da|do|exclusivo|autorizado|oficial)',
      '(distribuir|representar|comercializar|revender) (os|seus|a|sua|vossos) (seus |vossos |sua|) (produtos|marca|maquinas|equipamentos|linha)',
      '(distribuidor|representante|revendedor) (exclusivo|autorizado|oficial)',
      '(tem|ha|existe|possuem) … (distribuidor*|representante*|revendedor*) (no|em|na|exclusiv*|oficial|autorizad*) ' +
        '(brasil|portugal|angola|mocambique|pais|regiao)',
      '(ser|tornar-me|tornar-nos|me tornar|nos tornar|trabalhar como) (seu|o seu|vosso|o vosso|seus|um) ' +
        '(distribuidor*|representante*|agente*|revendedor*|parceiro comercial)',
    ],
    'need-by': [
      '(preciso|precisamos|necessito|necessitamos|entrega|deve chegar|tem que chegar) … (ate o dia|ate dia|antes de|antes do)',
      '(preciso|precisamos|necessito|necessitamos|entrega|deve chegar|tem que chegar) … (ate ao fim|ate o final|no maximo ate|ate fim)',
      '(o mais tardar|data limite|prazo limite|prazo maximo)',
      '(precis*|necessit*|chegar|chegue|receber|entrega|pront*) … (ate|antes de|no final de|ao fim de|para|no inicio de|em meados de) ' +
        '(janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|o natal|natal|fim do mes|o fim do mes|o fim do ano|' +
        'carnaval|a pascoa|o verao)',
      '(prazo|encerramento|data) … (licitacao|pregao|concurso|obra|proposta*) … (janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|' +
        'outubro|novembro|dezembro)',
    ],
    'payment-proposal': [
      '(20|30|40|50)( |)% … (adiantad*|antecipad*|de sinal|sinal|entrada|contra (bl|copia|documentos|entrega)|antes do (embarque|envio)|saldo|' +
        'na encomenda|no pedido)',
    ],
    'not-received': [
      '(nao|nunca|ainda nao) (recebi|recebemos|chegou|chegaram|foi entregue|me entregaram) … (pedido|encomenda|mercadoria)',
      '(nao|nunca|ainda nao) (recebi|recebemos|chegou|chegaram|foi entregue|me entregaram) … (produto|container|contentor|pacote|carga)',
      '(pedido|encomenda|mercadoria|container|contentor|contêiner|carga|pacote) … (nao chegou|ainda nao chegou|nao foi entregue|extraviad*|atrasad*)',
      '(nao|nunca|ainda nao) (recebi|recebemos|chegou|chegaram|me chegou|nos chegou|foi entregue|foram entregues|entregaram) ' +
        '(nada|o|a|os|as|meu|minha|nosso|nossa|nenhum*|ate|ainda)',
      '(pedido|encomenda|mercadoria|container|contentor|carga|pacote|produto|equipamento|maquina|material|compra) … ' +
        '(nunca chegou|nao veio|nao apareceu|se perdeu|perdid*|sumiu|nao me chegou|nao recebi|nao recebemos|ate agora nada|nao foi entregue)',
      '(paguei|pagamos|comprei|compramos|encomendei|encomendamos) … (nao (recebi|recebemos|chegou|veio)|nada ainda|ate agora nada|e nada|ainda espero|' +
        'ainda aguardo|continuo a espera)',
    ],
    'not-as-described': [
      '(diferente|diferentes|nao corresponde) (do|da|ao|a|com|de) (que|amostra|pedido|combinado|anuncio|acordado|encomendado|foto)',
      '(nao correspondem|nao confere|nao e igual) (do|da|ao|a|com|de) (que|amostra|pedido|combinado|anuncio|acordado|encomendado|foto)',
      '(produto|cor|tamanho|modelo|material|mercadoria|medida) (errado|errada|incorreto|incorreta|trocado|trocada)', '(ma|pessima|baixa) qualidade',
      '(nao (e|sao|era|eram|foi)|nada a ver com) (o que|como|igual|iguais|o modelo|a medida|a cor|os que|as que) … ' +
        '(pedi*|compr*|combin*|encomend*|mostr*|foto*|amostra|anuncio|aprov*|acord*|descri*|solicit*)',
      '(enviaram|mandaram|entregaram|despacharam|chegou|chegaram|recebi|recebemos|veio|vieram|embarcaram) … ' +
        '(outro|outra|outros|outras|errad*|incorret*|diferente*|trocad*|que nao) (modelo*|cor|tamanho*|medida*|produto*|referencia*|material*|artigo*|' +
        '(de|do|da|dos|das)|e|a|ao)',
      '(cor|cores|tamanho*|medida*|modelo*|tonalidade|referencia|produto*|espessura|tecido|voltagem|artigo*|pecas) ' +
        '(errad*|incorret*|incorrect*|trocad*|que nao (e|sao|pedi*|corresponde*)|nao corresponde*|nao confere*|nao bate*)',
      '(fora (de|do|da|dos|das) (especificacao|especificacoes|tolerancia|padrao)|lote (com defeito|defeituos*|ruim)|defeito* de (fabrica*|fabrico|' +
        'qualidade|impressao|acabamento|costura))',
    ],
    damaged: [
      '(chegou|chegaram|veio|vieram|recebi|recebemos|estao|esta) … (quebrado*|quebrada*|danificado*|danificada*|partido*|partida*)',
      '(chegou|chegaram|veio|vieram|recebi|recebemos|estao|esta) … (molhado*|molhada*|amassado*|amassada*|avariad*|enferrujad*|rachad*)',
      '(mercadoria|produto|produtos|caixas|pecas) (danificad*|quebrad*|avariad*)', '(com avaria|com avarias)',
      '(chegou|chegaram|veio|vieram|recebi|recebemos|estava|estavam|encontramos) … ' +
        '(trincad*|rachad*|riscad*|arranhad*|amolgad*|amassad*|umid*|humid*|molhad*|mofad*|com bolor|estragad*|avariad*|estourad*|lascad*|em pedacos|' +
        'em mau estado|danificad*|partid*|vazand*|quebrad*)',
      '(pecas|caixas|vidro*|azulejos|garrafas|frascos|tela|ecra|equipamentos|maquina|palete*|sacos) … ' +
        '(quebrad*|danificad*|partid*|trincad*|molhad*|amassad*|estourad*|rachad*) (ao|na|no|por|durante|quando|e|,)',
    ],
    short: [
      '(faltam|faltaram|faltou|falta) (1|2|3|4|5|6|7|8|9|pecas|caixas|unidades|volumes)*', '(faltando|em falta) … (pecas|caixas|unidades|itens|volumes)',
      '(quantidade|carga|pedido) (menor|incompleta|incompleto|inferior)',
      '(faltam|faltaram|falta|faltou|faltavam|esta faltando|estao faltando) (1|2|3|4|5|6|7|8|9|pecas|caixas|unidades|algumas|alguns|varias|varios|duas|' +
        'dois|tres|quatro|cinco|dez|os parafusos|o manual|um|uma|volumes|pares|sacos|quilos)',
      '(chegaram|recebemos|recebi|vieram|mandaram|entregaram|contamos) (so |apenas |somente )(1|2|3|4|5|6|7|8|9|duas|dois|tres|metade|a metade|parte|' +
        'um|uma)*',
      '(recebemos|recebi|chegaram|chegou|veio|vieram) … (em vez (de|do|da|dos|das)|ao inves (de|do|da|dos|das)|e nao) … ' +
        '(faturad*|pedid*|unidades|caixas|pecas|comprad*|pagas|encomendad*)',
    ],
    counterfeit: [
      '(produto|produtos|peca|pecas) (falso|falsificado|falsificados|pirata|nao original)', 'nao e original',
    ],
    'refund-ask': [
      '(reembolso|reembolsar|estorno|estornar|devolucao do dinheiro|devolver o dinheiro|meu dinheiro de volta|dinheiro de volta|nota de credito)',
      '(cobrado|cobrada|cobraram|cobranca) (duas vezes|em dobro|duplicada|a mais|em duplicado)',
      '(devolvam|devolver|devolverem|devolva|estorn*|reembols*|ressarc*) (me |nos |)(o |meu |a |)(dinheiro|valor|montante|deposito|sinal|quantia|' +
        'pagamento|que paguei|pago)',
      '(desconto|compensacao|abatimento|nota de credito|indenizacao|indemnizacao) (por|pelo|pelos|pela|pelas) ' +
        '(dano*|mercadoria*|falta*|pecas|diferenca|atraso|ma qualidade|avaria*)',
    ],
    'return-ask': [
      '(quero|queremos|gostaria|posso|podemos|preciso|como|desejo) (devolver|trocar|fazer a devolucao|fazer a troca|de devolver|de trocar)',
      '(politica|processo|procedimento) de (devolucao|devolucoes|troca|trocas)', '(devolver|trocar) (o|a|os|as|meu) (produto|produtos|mercadoria|maquina|peca)',
      '(quero|queremos|queria|gostaria de|gostava de|posso|podemos|preciso|precisamos|como|desejo|vamos|vou|aceitam) ' +
        '(devolver|trocar (o|a|os|as|por)|fazer (uma |a )(devolucao|troca))',
      '(troca|trocar|substituir|substituicao|reposicao) ((de|do|da|dos|das) |por |o |a |os |as |)(tamanho|cor|modelo|produto*|equipamento|' +
        'peca* (com defeito|danificad*|defeituos*|avariad*)|artigo*|mercadoria|maquina)',
    ],
    'repair-ask': [
      '(peca|pecas) (de reposicao|sobressalente|sobressalentes|de substituicao|sobresselentes)',
      '(nao funciona|nao liga|parou de funcionar|nao aquece|deu defeito|com defeito|esta com problema|nao arranca|avariou)',
      '(na garantia|acionar a garantia|assistencia tecnica|codigo de erro)', '(maquina|equipamento|motor|bomba) … (defeito|quebrou|parou|avariada|parada)',
      '(queimou|pifou|quebrou|avariou|estragou|travou|emperrou|deu pane|deu problema|deu defeito) … ' +
        '(maquina|placa|motor|bomba|peca|equipamento|depois|garantia|uso|display|compressor|resistencia|semana*|mes*|dias)',
      '(preciso|precisamos|procuro|procuramos|onde compro|onde encontro|vendem|enviem|comprar) … ' +
        '(pecas de reposicao|peca de reposicao|sobressalente*|sobresselente*|placa eletronica|resistencia|rolamento*|vedac*|retentor*)',
      '(defeito de fabrica|defeito de fabrico|vazamento de oleo|vazando|fazendo (muito |)barulho|faz (muito |)barulho|superaquec*|esquenta (muito|' +
        'demais)|aquece demais)',
    ],
    'usage-ask': [
      '(como|manual para) (usar|instalar|configurar|montar|operar|calibrar|limpar|se usa|se instala|funciona a)',
      '(manual|instrucoes) (de|do) (uso|usuario|instalacao|operacao|utilizador|instrucoes|equipamento)', '(esquema eletrico|diagrama eletrico)',
      '(como) (se |eu |e que |faco para |devo |)(monta|monto|montar|calibra*|programa*|limpa*|limpo|conecta*|ligo|ligar a|regula*|regulo|ajusta*|' +
        'ajusto|instala*|instalo|configura*|configuro|troca o|trocar o|aplica*|lubrifica*|utiliza*|uso|usa)',
      '(manual|manuais|instrucoes|guia|video|diagrama|esquema) (de |do |da |em portugues|em pdf)(uso|usuario|utilizador|instala*|montagem|operacao|' +
        'manutencao|ligacao|eletrico|programa*|funcionamento|configura*|equipamento|maquina|montar)*',
      '(nao (sei|sabemos|consigo|conseguimos|entendo|percebo|encontro)) (como |) ' +
        '(instal*|configur*|mont*|us*|program*|conect*|calibr*|regul*|ajust*|o manual|as instrucoes|ligar)',
    ],
    'dispute-open': [
      '(reclamacao|queixa|disputa) (formal|por|sobre|do|no procon|referente)',
      '(abrir|registrar|fazer|apresentar) (uma|um) (reclamacao|disputa|queixa|processo)',
      '(medidas legais|medidas judiciais|nosso advogado|meu advogado|acao judicial)',
      '(vou|vamos|irei|iremos|pretendo|quero) (abrir|registrar|apresentar|fazer|entrar com) ' +
        '(uma |um |)(reclamacao|disputa|queixa|processo|contestacao|chargeback|acao)',
      '(procon|reclame aqui|nossos advogados|processa-los|vou processar|via judicial|vias judiciais|meios judiciais|livro de reclamacoes|deco|' +
        'contestar a compra|chargeback)',
    ],
    'shipping-status': [
      '(onde|por onde) (esta|anda|se encontra|ta) (o|a|meu|minha|nosso|nossa) (meu |nosso |minha |nossa|) (pedido|encomenda|container)',
      '(onde|por onde) (esta|anda|se encontra|ta) (o|a|meu|minha|nosso|nossa) (meu |nosso |minha |nossa|) (contentor|carga|mercadoria|pacote)',
      '(codigo|numero) de (rastreio|rastreamento|seguimento|container|contentor)',
      '(status|situacao|estado|andamento) (do|da) (meu |minha |nosso |nossa|) (pedido|encomenda|envio|container|carga|embarque)',
      'quando (chega|chegara|sai|embarca|vai chegar|vai sair) (o|a|meu|minha|nosso|nossa) (pedido|encomenda|container|contentor|navio|carga|mercadoria)',
      '(onde|por onde) (esta|anda|ta|se encontra|para) (o |a |os |as |)(meu |minha |nosso |nossa |)(pedido|encomenda|container|contentor|carga|' +
        'mercadoria|pacote|compra|produto*|material)',
      '(status|estado|situacao|andamento|ponto de situacao) (do|da) (meu |minha |nosso |nossa |seu |) ' +
        '(pedido|encomenda|envio|container|contentor|embarque|compra|carga)',
      '(quando|que dia|para quando) (chega|chegara|vai chegar|sai|saira|vai sair|embarca|despacham|enviam|vao enviar|fica pront*|sera enviad*|' +
        'foi enviad*|preve*)',
    ],
    'customs-matter': [
      '(na alfandega|da alfandega|alfandega|desembaraco aduaneiro|despachante aduaneiro|ncm|codigo ncm)',
      '(classificacao fiscal|despacho aduaneiro|retido na receita|impostos de importacao|direitos aduaneiros|pauta aduaneira)',
    ],
    'documents-matter': [
      '(conhecimento de embarque|certificado de origem|romaneio|lista de embalagem|fatura comercial)',
      '(factura comercial|documentos de embarque|documentos originais|draft do bl|corrigir o bl|emenda ao|emenda no bl|bl original)',
      '(enviar|enviem|mandar|mandem|preciso|precisamos|faltam|falta|corrigir|emitir) … ' +
        '(documentos de embarque|packing|bl|b/l|certificado de origem|fatura comercial|factura comercial|romaneio|awb|fitossanitario|documentos originais)',
      '(telex release|certificado fitossanitario|certificado de livre venda|certificado sanitario|packing list)',
    ],
    'order-change': [
      '(alterar|mudar|cancelar|modificar|aumentar|reduzir|acrescentar|anular) … (o pedido|meu pedido|a encomenda|minha encomenda)',
      '(alterar|mudar|cancelar|modificar|aumentar|reduzir|acrescentar|anular) … (nosso pedido|o endereco|a quantidade|ao pedido|a morada)',
      '(cancelem|anulem|troquem|alterem|mudem|modifiquem|acrescentem|suspendam|aumentem|parem) (o |a |) (meu |minha |nosso |nossa |ao |) ' +
        '(pedido|encomenda|producao|envio|embarque|compra|endereco|morada)',
      '(alterar|mudar|cancelar|modificar|aumentar|reduzir|acrescentar|anular|trocar|corrigir|adicionar) … ' +
        '(pedido|encomenda|endereco|morada|quantidade|quantidades|data de entrega|porto de destino|cor) ' +
        '(n|no|nro|numero|(de|do|da|dos|das)|por|para|que|#|ao|antes|ja|feit*|anterior|a|ontem)',
    ],
    'payment-matter': [
      '(comprovante|comprovativo|recibo) de (pagamento|transferencia|deposito)',
      '(fizemos|fiz|efetuei|efetuamos|realizamos|feito) (o|a) (pagamento|transferencia|deposito)',
      '(saldo|pagamento) (restante|do saldo|pendente|da fatura|do pedido)',
      '(dados bancarios|conta bancaria correta|segunda via do boleto|enviar a fatura|nota fiscal)',
      '(envio|enviamos|segue|seguem|anexo|anexamos|mando|enviar|aqui esta|em anexo) … ' +
        '(comprovante|comprovativo|recibo|swift|copia) (de|do|da) (pagamento|transferencia|deposito|saldo|sinal|pix)',
      '(ja|hoje|ontem) (paguei|pagamos|transferi|transferimos|depositei|depositamos|fiz|fizemos|efetuei|efetuamos|efectuamos|realizei|realizamos|' +
        'enviei|enviamos) (o|a|os|um|pagamento)',
      '(pagamento|transferencia|deposito|saldo|sinal) (foi|ja foi|sera|realizad*|efetuad*|efectuad*|rejeitad*|devolvid*|nao caiu|recebid*|enviad*|' +
        'compensad*)',
      '(fatura|factura|invoice|proforma|nota fiscal|boleto) … (erro|corrigir|corrigid*|incorret*|duplicad*|cnpj|nif|razao social|nao confere|nao bate|' +
        'valor|vencid*)',
      '(receberam|recebeu|caiu|confirmem|confirmar|confirme|confirma) (ja |o |nosso |meu |a |nossa |recebimento (de|do|da|dos|das) ' +
        ')(pagamento|transferencia|deposito|sinal|saldo|pix)',
    ],
    'follow-up': [
      '(alguma|ha|tem) (novidade|novidades|noticia|noticias|resposta|atualizacao|posicao)',
      '(receberam|recebeu|viram) (meu|o meu|nosso|o nosso|a minha) (email|e-mail|mensagem|pedido|contato)', 'sem resposta (ate|desde|ate agora|ao meu)',
      '(enviei|enviamos|mandei|mandamos|escrevi|escrevemos|solicitei|solicitamos|perguntei|pedi) … ' +
        '(nao (recebi|tive|obtive|recebemos|tivemos|responderam)|sem resposta|sem retorno|semana passada|ha dias|ha varios dias|ha uma semana|ainda nao|' +
        'e nada|na segunda|na sexta|mes passado)',
      '(voltando ao assunto|dando seguimento|retomando|reforco|reitero|reitero o|segundo (email|contato|e-mail)|ficaram de (enviar|mandar|responder|' +
        'retornar|cotar)|relembro|lembrando que|conseguiram ver)',
    ],
    thanks: [
      '(muito obrigado|muito obrigada|obrigado|obrigada) (por tudo|pela ajuda|pelo excelente|pela atencao|pelo otimo)',
      '(muito obrigado|muito obrigada|obrigado|obrigada) (pelo apoio|pelo trabalho|pelo bom|a todos|a equipa|a equipe)',
      '(muito satisfeitos|muito satisfeito|muito contentes|excelente servico|excelente qualidade|otimo atendimento|chegou tudo certo|chegou em perfeit*)',
      '(muito obrigado|muito obrigada|obrigado|obrigada|grato|grata|agradeco|agradecemos) ' +
        '(por|pela|pelo|pelas|pelos|a todos|a voces|ao|a equipe|a equipa|imenso|novamente)',
      '(tudo|pedido|mercadoria|maquina|equipamento|produto*|encomenda) … (chegou|funciona|saiu|esta|chegaram) ' +
        '(muito |tudo |super |)(bem|certo|certinho|perfeito|perfeita|em perfeit*|em ordem|no prazo|direitinho|otimo|impecavel)',
    ],
    feedback: [
      '(sugestao|sugestoes|comentario|observacao) (para|sobre|de melhoria|construtiv*)',
      '(so queria|so para|apenas para) (comentar|informar|dizer|que saibam|avisar)',
      '(quero|queria|gostaria de|so|vou|deixo) (deixar |dar |compartilhar |partilhar |contar |)(uma |a minha |minha |um |)(opiniao|experiencia|' +
        'comentario|sugestao|observacao|feedback|critica construtiva)',
    ],
    standstill: [
      '(maquina|linha|fabrica|producao|obra|planta) (esta|) (parada|parado|paralisada|parou)',
      '(demurrage|sobreestadia|armazenagem) (do|de|por|no|correndo) (container|contentor|porto|dia)*', '(perdendo|perdemos|a perder) (dinheiro|clientes|vendas)',
      '(cliente|clientes) (esperando|a espera|reclamando)',
      '(producao|linha|fabrica|obra|oficina|negocio|maquina|restaurante|loja) … (parad*|paralisad*|fechad*|sem trabalhar|sem produzir) ' +
        '(por|desde|ha|e|sem|ate)',
    ],
  },
} as const satisfies PhrasePack
