import type { PhrasePack } from '../../concepts'

/** Portuguese: what sellers and promoters write. */
export const ptSpam = {
  'everything-ask': [
    '(todos|todas) (os |as |)(seus|suas|vossos|os|as) (produtos|modelos|artigos|precos|referencias|maquinas|tamanhos) … ' +
      '(preco*|lista|catalogo|com|cota*|envi*|informac*)',
    '(preco*|lista de precos|tabela de precos|cotacao|catalogo|orcamento) (complet* |)(de|com|para) (todos|todas|tudo)',
    '(lista|tabela|catalogo) (de precos |)complet*', '(linha completa|gama completa|toda a linha|toda a gama|todo o catalogo|todo o portfolio)',
  ],
  'seo-offer': [
    '(primeira pagina|primeiras posicoes|primeiros resultados|topo) (do|no|de|nos resultados do) google',
    '(otimizacao|otimizar|consultoria|auditoria) (de |para |em |o |seu |)(seo|sites|site|mecanismos de busca|buscadores)',
    '(aumentar|melhorar|alavancar|mais) … (trafego|visitas|acessos|posicionamento) … (site|google|organico|pagina)',
    '(ranquear|rankear|posicionar) … (google|seu site|buscadores)',
    '(posicionar|posicionamos|ranquear|rankear|subir|colocar*|colocamos|aparecer) … ' +
      '(google|buscadores|primeira pagina|motores de busca|topo das pesquisas)',
    '(mais|aumentar|aumente|duplicar|atrair|gerar) (o |seu |)(trafego|visitas|visibilidade|acessos) ' +
      '(organic*|web|no google|ao seu|para o seu|na internet|online|qualificad*)',
  ],
  'web-design-offer': [
    '(criacao|desenvolvimento|reformulacao|criamos|desenvolvemos|fazemos) (de |)(sites|lojas virtuais|aplicativos|landing pages|paginas web|' +
      'site profissional)',
    '(redesenhar|reformular|modernizar|renovar|criar) (o |)(seu|teu) (site|website|aplicativo)',
    '(agencia|empresa) de (web design|desenvolvimento web|criacao de sites)',
    '(fazemos|faco|criamos|crio|desenvolvemos|desenvolvo|construimos) (sites|websites|lojas virtuais|lojas online|aplicativos|apps|landing|seu site|' +
      'o seu site|a sua loja) (web|online|profissiona*|desde|a partir|moderno*|sob medida|page*|por|em wordpress|para)',
    '(site|website|loja|pagina) (virtual |online |)(profissional|moderno|moderna|novo|nova|responsivo) ' +
      '(a partir|por apenas|por|em|para (a |o |)(sua|seu))',
  ],
  'contact-list-offer': [
    '(banco|base|bases|bancos) de dados (de|com) (empresas|emails|e-mails|compradores|importadores|contatos|contactos|clientes)',
    '(lista|listas|mailing) (de|com) (emails|e-mails|participantes|compradores|contatos verificados|importadores|empresas segmentad*)',
    '(vendemos|vendo|oferecemos|dispomos de) … (base de dados|bancos de dados|mailing|listas de contatos)',
    '(base|bases|banco|lista|listas|mailing) … (compradores|importadores|e-mails|emails|contatos|contactos|participantes|decisores|empresas) … ' +
      '(atualizad*|verificad*|excel|segmentad*|validad*|registros|registos|disponive*|feira)',
    '(gostaria|interesse|interessa) … (adquirir|comprar|obter|receber) … (lista de (participantes|contatos|contactos|emails|expositores|compradores)|' +
      'base de dados|banco de dados|mailing)',
  ],
  'marketing-offer': [
    '(agencia|servicos|especialista*|estrategia*|gestao) (de|em) (marketing|publicidade|trafego pago|redes sociais)',
    '(gerenciamos|gerimos|administramos|cuidamos) (das|de) (suas|tuas) redes', '(comprar|ganhar|aumentar|mais) seguidores',
    '(geracao|captacao) de (leads|clientes)', '(anuncie|divulgue|anunciar|divulgar) (a |)(sua|seu) (empresa|marca|negocio|produto)',
    '(atrair|conquistar|trazer) mais clientes … (marketing|anuncio*|redes|campanha*|google|instagram|todo mes)',
    '(seu|sua|vosso|vossa) (negocio|marca|empresa|presenca) … (redes sociais|instagram|facebook|tiktok|influenciador*|campanha*|publicidade digital|' +
      'anuncios)',
    '(seguidores|curtidas|likes|inscritos|avaliacoes) (reais|brasileiros|5 estrelas|positivas|garantid*|ativos|a partir|por apenas|para o seu|' +
      'no google|no instagram)',
    '(criamos|gerimos|gerenciamos|fazemos|produzimos|cuidamos) (sua*|seu*|campanhas|conteudo*|videos|publicidade|anuncios|da sua|do seu|das suas) … ' +
      '(redes|marca|negocio|digital|institucional|promocional|instagram|facebook)',
    '(ajudamos|ajudo|geramos|trazemos|garantimos|levamos) … (clientes|vendas|leads|reunioes|prospects) ' +
      '(qualificad*|todos os meses|por mes|para (a |o |)(sua|seu)|novos|com)',
    '(ajudamos|ajudo|podemos ajudar|posso ajudar) … (encontrar|conseguir|conquistar|captar|obter|atrair) … (clientes|contratos|compradores|leads|' +
      'pedidos|vendas)',
    '(novos clientes|mais clientes|novos contratos|mais vendas) … (todos os meses|por mes|para a sua|para sua|para o seu|garantid*|sem ligacoes|linkedin)',
    '(artigo|entrevista|reportagem|publirreportagem|anuncio) … (sua empresa|vossa empresa|sua marca) … (revista|edicao|jornal|portal|programa|suplemento)',
  ],
  'loan-offer': [
    '(oferecemos|ofereco|concedemos|concedo|damos) … (emprestimo*|financiamento*|credito pessoal)',
    '(precisa|precisando|necessita|procura) de (um |)(emprestimo|financiamento|credito|capital de giro)',
    '(oferta|pedido|solicite|solicitar) (de |seu |um |)emprestimo',
    'emprestimo* … (taxa de juros|juros de|taxa de|sem garantia|sem consulta|2%|3%|negativad*|urgente|inter*)',
    '(credito|capital de giro) (pre-aprovado|pre aprovado|aprovado na hora|facil|sem burocracia)', '(quitar|renegociar|consolidar) (as |)(suas|tuas) dividas',
    '(emprestimo|emprestimos|credito|financiamento) (rapid*|imediat*|urgente|facil|sem garantia*|na hora|pessoal|aprovad*|entre particulares|' +
      'para empresas|para negativad*|consignado|em 24|em 48|ate)',
    '(emprestimo*|credito*) … (taxa de juro*|taxa|juro*) (de|anual|fixa|a|e de|baixa) … (%|por cento)',
    '(emprestimo*|dinheiro|credito) entre (particulares|particular|pessoas serias)',
    '(empresto|emprestamos|emprestar) (dinheiro|capital) … (%|juro*|pessoa*|particular*|todos)',
    '(problemas|dificuldades) (financeir*|economic*|bancari*) … (emprestimo*|credito*|ajud*|solucao|contact*|contat*)',
    '(recusad*|rejeitad*|negad*) (pelo|pelos|por) (banco*) … (emprestimo*|credito*|ajud*|solucao|financ*)',
  ],
  gambling: [
    '(cassino|casino) (online|ao vivo)', '(apostas esportivas|apostas desportivas|casa de apostas|casas de apostas)',
    '(caca-niqueis|jogo do tigrinho|fortune tiger)', '(rodadas|giros) gratis', 'bonus de boas-vindas',
  ],
  'crypto-promotion': [
    '(invista|investir|investimento|ganhe|ganhar|lucre|lucrar|lucros) … (bitcoin|criptomoeda*|cripto|usdt|forex|trading|day trade)',
    '(lucro*|rendimento*|retorno) (diario*|garantido*|semanal|fixo por dia|ao dia)',
    '(mineracao|plataforma|robo|sinais) … (bitcoin|criptomoeda*|forex|day trade|lucro*)', 'renda extra (diaria|garantida|com cripto*)',
    '(milho*|milhares|fortuna|ric*) … (criptomoeda*|cripto|bitcoin*|crypto) … (mes|meses|dias|semana*|ganh*)',
    '(criptomoeda*|cripto|bitcoin*|crypto) … (milion*|fortuna|dobr*|multiplic*|ficar ric*) … (mes|meses|dias|semana*|ganh*|dinheiro)',
  ],
  'get-rich': [
    '(ganhar|ganhe|gerar|gere|faturar|fature|faca) (dinheiro|renda|ate|r$|uma renda) ' +
      '(em casa|de casa|extra|passiva|online|pela internet|facil|rapido|sem (sair|experiencia|investir)|r$|por dia|1*|2*|3*|5*|trabalhando)',
    '(quer|quer ficar|queres|deseja|gostaria de) (ser|ficar|tornar-se|se tornar|virar|) (ric*|milionari*|independente financeiramente)',
    '(renda|rendimento*|receita) (passiv*)',
    '(liberdade financeira|independencia financeira|dinheiro facil|dinheiro rapido|renda extra (em|de|sem|com|trabalhando))',
    '(ganhe|ganhar|fature|ganha|lucre) … (€|r$|euros|reais|dolares|$) (por|ao|em|a cada) (dia|semana|hora|mes|dias|horas)',
  ],
  'pharma-adult': [
    '(emagrecer|emagreca|perder|perca|queimar|queime) (peso|kg|quilos|gordura|barriga|rapido|ate) … ' +
      '(rapid*|capsula*|dias|semana*|sem dieta|natural|garanti*|cha)',
    '(viagra|cialis|levitra|sildenafil*|kamagra|tadalafil*) … (sem receita|compr*|barat*|online|discret*|desconto)',
    '(mulheres|meninas|garotas|solteiras|raparigas|gatas|coroas) … (na sua|da sua|na tua|da tua|perto de) (cidade|regiao|zona|voce|ti|area)',
    '(encontros) (sexuais|casuais|quentes|adultos|de sexo|sem compromisso)',
    '(mulheres|garotas|meninas|fotos|videos) (nuas|quentes|sexy|xxx|porno|intimas|peladas|eroticas)',
  ],
  'software-offer': [
    '(nosso|nossa|um|uma|o nosso) (software|sistema|crm|erp|plataforma|chatbot|assistente virtual|aplicativo) ' +
      '(de |na nuvem |para |com )… (permite|automatiz*|sua empresa|seu negocio|demonstracao|a partir de|teste*|licenca*|ajuda*)',
    '(software|crm|erp|chatbot|sistema) (de gestao|de faturacao|financeiro|de estoque|de stocks|de vendas|emissor) … ' +
      '(demo*|oferec*|sua empresa|seu negocio|licenca*|mensa*|test*|contat*|contact*)',
    '(hospedagem de sites|alojamento web|disparo de e-mails|disparo em massa|envio em massa|disparador de whatsapp|whatsapp em massa|sms em massa|' +
      'envio massivo)',
    '(inteligencia artificial|ia) … (para a sua empresa|para sua empresa|para o seu negocio|para seu negocio|atende seus clientes|demonstracao|' +
      'nossa plataforma)',
    '(ferramenta|software|solucao|sistema|plataforma|aplicativo|inteligencia artificial) … (melhorar|otimizar|automatizar|agilizar|aumentar|' +
      'simplificar) … (sua|seu|suas|seus|vossa|vosso|da) (trabalho|producao|processos|vendas|produtividade|eficiencia|gestao|negocio|empresa|equipe|' +
      'equipa)',
    '(digitalizar|automatizar|otimizar|melhorar|digitalize|automatize|otimize|melhore|aumente) (a |o |os |as |)(eficiencia|produtividade|processos|' +
      'gestao|vendas|atendimento|rotinas) … (sua empresa|seu negocio|sua equipe|sua fabrica|vossa empresa|sua producao)',
  ],
  'supplier-pitch': [
    '(somos|a nossa empresa e|nossa empresa e) (um |uma |)(fabricante*|fabrica|produtor*|exportador*|fornecedor*|industria) ' +
      '(de|lider*|e exportador*|especializad*|profission*)',
    '(fabricamos|produzimos) e (exportamos|vendemos|distribuimos|comercializamos)',
    '(gostaria*|gostariamos|temos o prazer|venho|vimos|permita-me) (de |)(apresentar|oferecer) (a |o |os |as |-lhe |)(nossa|nosso|nossos|nossas)',
    '(nossos|os nossos) (principais )(produtos) (sao|incluem|:)', '(nossos|os nossos) precos sao (muito |)competitivos',
    '(colocamos|coloco) a (sua|vossa) disposicao (os |a |as |o |)(noss*)',
    '(buscamos|procuramos|estamos procurando|estamos a procura de|procuro) (compradores|importadores|clientes|distribuidores|parceiros comerciais) ' +
      '(para|de|em|no|que|interessad*|internacionais) … (noss*|meu*|produto*)',
    '(exportamos|exporto|vendemos|oferecemos|fornecemos|dispomos de|temos disponive*|temos a venda) … ' +
      '(toneladas|containers|contentores|primeira qualidade|todo o mundo|para exportacao|qualidade de exportacao|preco* de fabrica|precos competitivos|' +
      'otimos precos|volume*)',
    '(somos|sou) (uma |um |)(exportador*|produtor*|fabricante*|empresa exportadora|empresa produtora|industria|cooperativa produtora|usina|fabrica) ' +
      '(de|do|com) … (oferec*|produz*|export*|vend*|qualidade|certific*|preco*|disposicao|capacidade|noss*)',
    '(ofereco|oferecemos|apresento|apresentamos|apresentar|segue|seguem|enviamos|envio) … ' +
      '(nosso catalogo|nossos produtos|nossa oferta|nosso portfolio|nossas solucoes|meu catalogo|nossas maquinas|nossa tabela de precos|a nossa gama)',
    'se (a sua empresa|sua empresa|voce|estiver|tiver|houver) … (interess*|precis*|procur*|busc*) … ' +
      '(nossos produtos|nosso catalogo|nossos precos|fornecedor de confianca|nossas maquinas)',
    '(oferecemos-lhe|lhe oferecemos|ofereco-lhe|propomos-lhe|oferecemos a sua empresa|oferecemos a vossa empresa) … (produtos|servico*|usinagem|' +
      'maquinacao|fundicao|fabrico|qualidade|mercadoria)',
    '(usinagem|maquinacao|fundicao|fundidos|caldeiraria|serralharia|corte a laser|pecas torneadas|pecas metalicas|estampagem|injecao de plastico|' +
      'estruturas metalicas) … (conforme seus desenhos|seus desenhos|vossos desenhos|nossa oficina|nossa fabrica|sua disposicao|' +
      'oferecemos|realizamos)',
    '(temos|dispomos de|nossa fabrica tem|contamos com) (capacidade|capacidade produtiva|capacidade de producao|maquinas) (disponive*|livre*|ociosa)',
    '(procura|busca|esta procurando|esta a procura de|precisa de) (um |)(novo |)(fornecedor|fabricante|subcontratado|parceiro de producao) … ' +
      '(confiavel|de confianca|fiavel|somos|oferec*|na china|competitiv*)',
    '(envie-nos|envie para nos|mande-nos|enviem-nos|nos envie) (os |a |as |o |)(seus desenhos|sua consulta|suas necessidades|seu pedido de cotacao|' +
      'seus projetos|vossos desenhos)',
  ],
  'freight-offer': [
    '(somos|nossa empresa e) (um |uma |)(agente de carga*|transitario*|agencia de cargas|transportadora|empresa de (logistica|transporte*|' +
      'comercio exterior))',
    '(oferecemos|temos|dispomos de) … (tarifas|fretes|frete maritimo|frete aereo|servicos logisticos|transporte internacional|taxas de frete)',
    '(nossas|melhores|otimas) (tarifas|taxas) de frete', '(cotar|cotacao de) (seus|os seus|o seu|as suas) (proximos |)(embarques|fretes|importacoes)',
    'desembaraco aduaneiro … (oferecemos|nossos servicos|nossa empresa)',
    '(agencia|agente|empresa|operador|somos) … (logistic*|carga internacional|freight forwarder|transitari*|despachante*) … ' +
      '(oferec*|ajud*|tarifa* competitiv*|porta a porta|melhores (tarifas|fretes)|frete*)',
    '(transporte|carga|frete|fretes) (maritim*|aere*|rodoviari*|internaciona*|porta a porta|consolidad*) … ' +
      '(oferecemos|melhores tarifas|tarifas competitivas|a sua disposicao|cote conosco|nossa agencia|nossos servicos|os nossos servicos)',
  ],
  'service-pitch': [
    '(oferecemos|prestamos|ofereco) (os |nossos |meus |)servicos (de|para)',
    '(servico|servicos) de (terceirizacao|outsourcing|recrutamento|traducao|certificacao|factoring|contabilidade|consultoria) … ' +
      '(oferecemos|sua empresa|para empresas|contate|contacte)',
    '(terceirizar|terceirize) (seu*|sua*|a|o)', '(registro|registo) de (sua |)(marca|marcas|patente*) … (sua|oferecemos|empresa|taxa)',
    '(ajudamos|auxiliamos) (as |)empresas (a|como|que|na|no)',
    '(oferecemos|ofereco|prestamos|contamos com|somos especializad* em|especialistas em) (os |um |uma |)(servico|servicos|solucoes) ' +
      '(de|em|integrad*|profissiona*|para) (traducao|traducoes|contab*|recrutamento|selecao|certificacao|inspecao|factoring|cobranca|marcas|patentes|' +
      'limpeza|seguranca|consultoria|assessoria|terceirizacao|recursos humanos|formacao|treinamento|auditoria|registro|registo)',
    '(certificamos|certifique|certificacao|implementamos|obtenha) (a |sua |da sua |a sua |)(empresa|produto*|iso*|marcacao|certificacao) … ' +
      '(iso|ce|preco|rapid*|semana*|garanti*|custo|noss*)',
    '(registre|registe|registrar|registar|proteja|renovacao (de|do|da|dos|das)) (a |)(sua|vossa) (marca|patente|dominio) … ' +
      '(antes|taxa*|custo|servico*|especialista*|conosco|inpi|preco|vence)',
    '(somos|sou) (uma |um |)(agencia|empresa|escritorio|consultor*|firma) (de|especializad* em|dedicad* a) ' +
      '(traducao|traducoes|recrutamento|contab*|consultoria|certificacao|cobranca|patentes|marcas|recursos humanos|inspecao|advogad*|auditor*|' +
      'factoring|seguros|formacao)',
    '(teria|teriam|tem|tera|estaria|estariam|esta|estao) (interesse em|interessad* em|disponivel para|abert* a) … (reduzir|reducao|economiz*|poupar|' +
      'otimizar|terceirizar|externalizar|automatizar|uma solucao|nossos servicos|nossa solucao|nosso sistema|energia solar|formacao|treinamento|os ' +
      'nossos servicos)',
    '(apresentar|apresentar-lhe|apresentar-vos|propor|propor-lhe|oferecer-lhe|falar-lhe|mostrar-lhe|lhe apresentar|lhe oferecer|lhe mostrar) … ' +
      '(servico*|solucao|solucoes|ferramenta*|sistema|plataforma|programa|metodo|proposta)',
    '(represento|representamos|escrevo em nome|falo em nome|falo da|trabalho para|trabalho na) … (empresa|agencia|escritorio|consultoria|equipa|' +
      'equipe) … (que oferece|que ajuda|que presta|que fornece|oferecemos|que auxilia)',
    '(uma das|um dos|das|dos) (melhores|mais eficazes|principais) (ferramentas|solucoes|sistemas|programas|plataformas|metodos|softwares)',
    '(reduza|economize|poupe|diminua|baixe|otimize) … (conta|fatura|factura|custo*|gasto*|despesa*) (de luz|' +
      'da luz|de energia|com energia|da energia|energetic*|de eletricidade|da eletricidade|de combustivel|com combustivel|de telefonia)',
    '(paineis solares|painel solar|energia solar|placas solares|fotovoltaic*) … (sua empresa|seu negocio|vossa empresa|seu telhado|vosso telhado|sua ' +
      'cobertura|seu galpao|suas instalacoes|sem investimento)',
    '(sua frota|seus veiculos|seus caminhoes|vossa frota|vossas viaturas|suas viaturas) … (gps|rastre*|localiz*|monitor*|combustivel|tempo real|control*)',
    '(gps|rastreamento|rastreador*|localizacao|telemetria|monitoramento|cartao combustivel) … (sua frota|seus veiculos|vossa frota|suas viaturas|seus ' +
      'motoristas|da frota)',
    '(formacao|cursos|treinamento*|capacitacao|plano de saude|seguro de saude|vale refeicao|beneficio*|in company) … (seus colaboradores|seus ' +
      'funcionarios|sua equipe|sua equipa|vossos colaboradores|seus trabalhadores|financiad*|in company)',
    '(recuper*|cobr*) … (faturas vencidas|inadimplen*|dividas de clientes|creditos vencidos|clientes devedores|facturas em atraso|faturas em atraso|' +
      'dividas comerciais) ',
    '(precisa|precisam|procura|procuram|busca|necessita) (de |)(mao de obra|mao-de-obra|soldadores|operarios|trabalhadores|colaboradores qualificados|' +
      'motoristas|programadores|desenvolvedores|pessoal)',
    '(trabalhadores|mao de obra|operarios|soldadores|profissionais|pessoal) (qualificad*|especializad*|estrangeir*|temporari*) … (sua empresa|vossa ' +
      'empresa|disposicao|fornec*|disponibiliz*|selecion*|recrut*)',
    '(reforma|remodelacao|pintura|limpeza|impermeabilizacao|manutencao) (de|do|da|dos|das) (escritorios|galpoes|telhados|sua|seu|vossas|fachadas|' +
      'predios|armazens|instalacoes) … (oferec*|orcamento sem|orcamento gratis|somos|realiz*|noss*|equip*|sem compromisso)',
    '(desenvolvedores|programadores|equipe de desenvolvimento|equipa de desenvolvimento|fabrica de software|outsourcing de ti|suporte de ti) … (seu ' +
      'projeto|sua empresa|por hora|dedicad*|disposicao|noss*|remot*)',
    '(nosso escritorio|nossa agencia|nossa consultoria|o nosso gabinete|nossa assessoria|nossos consultores) … (ajuda|oferece|recupera|auxilia|presta|' +
      'assessora|traduz|seleciona|especializad*)',
    '(com|gracas a|gracas ao) (o nosso|a nossa|nosso|nossa) (solucao|sistema|cartao|plataforma|ferramenta|servico|app|aplicativo|programa|software) … ' +
      '(voce|podera|seus (funcionarios|colaboradores|clientes|veiculos)|sua (empresa|equipe|equipa)|economiz*|poup*|reduz*)',
    '(sua|seu|suas|seus|vossa|vosso|tua) (contrato|conta|contas|fatura|factura|custos|gastos|despesas|consumo) (de luz|de energia|energetic*|de ' +
      'eletricidade|de gas|de combustivel|com combustivel|com energia|de telefon*)',
    '(orcamento|estudo|diagnostico|analise|auditoria|simulacao) (gratuit*|gratis|sem compromisso|sem custo) … (para a sua|para sua|sua empresa|' +
      'responda|agende|noss*|oferec*|fazemos|posso)',
  ],
  'membership-offer': [
    '(associacao|assinatura|anuidade|adesao|filiacao) (anual|premium|ouro|gold) … (compradores|diretorio|acesso|usd|membro*|reais)',
    '(diretorio|guia|catalogo|portal) (empresarial|comercial|de empresas|industrial) … (cadastr*|inscrev*|anunci*|registr*|sua empresa|gratuit*)',
    '(compradores|importadores) … (esperando|aguardam|aguardando|a sua espera) … (cadastr*|assin*|membro|torne)',
    '(sua empresa) (foi|e) (selecionada|indicada|nomeada) … (premio|trofeu|destaque|selo)',
    '(assinatura|adesao|filiacao|plano premium|anuidade|quota) (anual|premium|gold|vip|de) … ' +
      '(compradores|contatos|contactos|importadores|plataforma|diretorio|usd|acesso)',
    '(compradores|importadores|clientes) … (esperam|aguardam|buscam|procuram|interessad*) … (seu produto|seus produtos|produto* como) … ' +
      '(cadastr*|registr*|assin*|ativ*|plataforma)',
    '(premio|trofeu|reconhecimento|distincao|selo) … (de qualidade|empresarial|internacional|melhor empresa|empresa do ano) … ' +
      '(cerimonia|gala|taxa|inscri*|selecionad*|nomead*|indicad*|investimento)',
  ],
  'event-promotion': [
    '(reserve|garanta|alugue) (ja |)(o |a |)(seu|sua) (estande|stand|espaco|vaga|lugar|inscricao|ingresso)',
    '(espaco|estande|stand) (de exposicao|para expositores|disponivel na feira)',
    '(inscreva-se|inscricoes abertas|inscricao gratuita) … (webinar|seminario|congresso|feira|curso|palestra|workshop|evento)',
    '(patrocin*|expositor*) … (cota*|pacote*|vagas|reserve)', '(convidamos|convido) … (webinar|seminario|congresso|curso|workshop|palestra)',
    '(participe|exponha|seja expositor|ser expositor|reserve|garanta) … (feira|expo|congresso|forum|cimeira|summit|salao|edicao|seu lugar|' +
      'seu estande|seu stand|stand)',
    '(estande|stand|espaco|pavilhao|patrocinio*) (a partir|disponive*|de exposicao|por m2|m2|na feira|na expo) … ' +
      '(usd|euros|€|r$|reais|tarifa*|reserv*|preco*|ultim*|desconto)',
    '(webinar|seminario online|workshop|curso|conferencia|masterclass|palestra) (gratuit*|online|virtual|ao vivo|sobre|no dia) … ' +
      '(inscri*|registr*|vagas|particip*|garanta|investimento|certificado)',
  ],
  'job-matter': [
    '(procuro|busco|a procura de|em busca de|candidat*|interessad* em) (um |uma |a |)(emprego|trabalho|vaga|estagio|recolocacao|' +
      'oportunidade de (trabalho|emprego))',
    '(oferta|vaga|vagas|oportunidade) (de |)(emprego|trabalho|estagio|home office) … ' +
      '(salario|enviar|candidat*|requisitos|meio periodo|remoto|interessad*|contat*)',
  ],
  'discount-talk': [
    '(desconto|descontos) (especia*|exclusiv*|de ate|imperdi*|por tempo|de 50|de 30)',
    '(oferta|promocao) (limitada|por tempo limitado|valida ate|imperdivel|exclusiva|relampago)',
    '(compre|aproveite|adquira) (agora|ja|esta oferta|nossa oferta|essa oferta|nossa promocao|nossas ofertas)', '(teste|experimente) (gratis|gratuit*)',
    'ultimas (vagas|unidades) … (desconto|oferta|promocao|garanta)',
  ],
  unsubscribe: [
    '(cancelar|cancele) (a |sua |a sua |)(inscricao|assinatura|subscricao)',
    '(nao deseja|nao quer|nao desejar|nao quiser|nao pretende) (mais |)(receber|continuar a receber) ' +
      '(mais |)(este*|esse*|nossos|os nossos|emails|e-mails|mensagens|comunicac*)',
    '(descadastrar|descadastre-se|descadastro|remover seu e-mail|remover o seu email)', '(responda|responder) (com |)(sair|remover|nao|cancelar)',
    'deixar de receber (este*|esse*|emails|e-mails|as nossas|nossas|mensagens)',
    'se nao (for do seu interesse|tem interesse|tiver interesse|e a pessoa|deseja mais|quiser mais) … ' +
      '(ignor*|desconsider*|avis*|respond*|receb*|desculp*)',
  ],
  'website-found': [
    '(visitei|visitamos|analisei|analisamos|visitando|encontrei|navegando pelo|analisando|olhando) (o |)(seu|vosso|teu) ' +
      '(site|website|perfil|instagram) … (e notei|e percebi|e vi|percebi|notei|notamos|poderia*|melhor*|google|erros|oportunidade*|potencial)',
    '(notei|notamos|percebi|percebemos|reparei) que (o |a |)(seu|sua|vosso) (site|website|empresa|pagina|perfil)',
    '(me deparei|deparei-me) com (o |a |)(seu|sua) (site|website|empresa|perfil)',
    '(estive|estava|estivemos) (a ver|vendo|olhando|navegando|analisando|visitando|dando uma olhada) (o |a |no |na |pelo |) (seu|sua|vosso) ' +
      '(site|website|pagina|perfil|loja|instagram)',
    '(encontrei|encontramos|vi|vimos|descobri|achei|localizei) (a |o |)(sua|seu|vossa) (empresa|site|pagina|negocio|perfil|contato|contacto) ' +
      '(no|na|ao|atraves) … (google|internet|linkedin|feira|diretorio) … (acredito|ajud*|melhor*|poderia*|oferec*|oportun*)',
    '(notamos|notei|vi|vimos|detectamos|observamos|percebi) que (o |a |)(seu|sua|vosso) (site|website|pagina|empresa|loja|negocio) ' +
      '(nao|tem|poderia|carece|esta|ainda)',
  ],
  'meeting-push': [
    '(ligacao|reuniao|conversa|chamada|call|videochamada|demonstracao) (rapida |breve |)de (10|15|20|30) min*',
    '(10|15|20|30) minutos (do seu tempo|esta semana|essa semana|na proxima semana|da sua agenda|para mostrar|para apresentar)',
    '(agendar|marcar|agendamos|marcamos) (uma|um) (ligacao|reuniao|conversa|call|bate-papo|demonstracao|chamada)',
    '(pessoa certa|pessoa responsavel|responsavel pela area) … (falar|marketing|assunto|tratar|conversar)',
    '(agendar|agendamos|marcar|marcamos|agende|marque) (uma |um |a sua |sua )(ligacao|reuniao|conversa|call|videochamada|demonstracao|demo|' +
      'consultoria gratuita|bate papo)',
  ],
  'call-to-click': [
    '(clique|clica|clicar|clicando|carregue) (aqui|no link|neste link|no botao|abaixo|no botao abaixo|em|sobre)',
  ],
  'bulk-greeting': [
    '(prezado|prezada|prezados|caro|caros|estimado|senhor|senhores|ola|atencao) ' +
      '(gerente de compras|comprador|diretor de compras|diretor geral|director geral|proprietario|proprietarios|dono|donos|empresario|empresarios|' +
      'empreendedor|empreendedores|webmaster|ceo|administrador do site|responsavel pelo site|responsavel de marketing|responsavel pelas compras|' +
      'gestor de compras|gestor)',
  ],
  'dear-friend': [
    '(querido|querida|queridos|meu querido|minha querida) (amigo|amiga|amigos|beneficiari*|amad*|irmao em|irma em|em cristo|irmao|escolhid*)',
    '(prezado|prezada|caro|estimado) (beneficiari*|ganhador*|vencedor*|usuario de e-mail|utilizador de email|titular do e-mail)',
  ],
} as const satisfies PhrasePack['phrases']
