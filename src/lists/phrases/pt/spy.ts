import type { PhrasePack } from '../../concepts'

/** Portuguese: what collectors of trade secrets ask, and how they say that they will not buy. */
export const ptSpy = {
  'cost-breakdown-ask': [
    '(decomposicao|composicao|detalhamento|discriminacao|estrutura|abertura|planilha) (de |do |dos |)(custo*|preco*)',
    'custo* (real|reais|de fabricacao|de producao|da mao de obra|de mao de obra|da materia-prima|da materia prima|de materia prima)',
    '(qual|quanto) e (a |o |)(sua|seu|vossa) (margem|lucro)', '(margem|lucro) … (por unidade|por peca|de cada|voces|que tem|nesse|neste)',
    '(quanto (pagam|custa produzir|custa fabricar|ganham|voces pagam|paga)) … (por|materia*|mao de obra|fornecedor*|quilo|unidade|funcionari*|operari*)',
    '(a que preco|por quanto) (compram|adquirem|conseguem|voces compram) (a|o|as|os|sua)',
    '(custo*|gasto*|despesa*) ((de|do|da|dos|das)|por|em|total|totais|real|reais) ' +
      '(producao|produzir|fabricacao|fabrico|fabricar|mao de obra|materia prima|materia-prima|materias primas|material|materiais|energia|' +
      'cada componente|componentes)',
    'quanto (vos|lhes) (custa*|gasta*|fica*) (a voces |)(produzir|fabricar|fazer|cada (peca|unidade)|a (materia*|mao|energia|peca|resina|malha)|' +
      'o (material|aco|plastico|quilo|algodao|tecido))',
    'quanto (custa*|gastam|ganham|voces gastam|voces ganham|pagam) (produzir|fabricar|a mao de obra|a materia*|por (unidade|peca) ' +
      'vendida|a energia|por funcionario|por operario)',
    '(que|qual e (a|o)|qual a|qual o|quanto e a) (percentagem|porcentagem|percentual|parte|margem|lucro) … ' +
      '(mao de obra|materia*|material|lucro|margem|energia|voces|sobra|custo)',
    '(a quanto|por quanto|a que preco) (voces |) (compram|compra|adquirem|conseguem|pagam) (a|o|as|os|sua*) ' +
      '(materia*|aco|resina|tecido|algodao|aluminio|plastico|componente*|motor*|insumo*|placa*|chip*|bateria*|polimero*|fio|couro|papel|quilo)',
  ],
  'supplier-ask': [
    '(quem|qual empresa|que empresa) (lhes |vos |)(fornece|vende|abastece) (a |o |as |os |)(voces|materia*|vossa|sua*|seu*|para voces|component*)',
    '(quem|qual|quais) (e|sao) (o |os |)(seu*|vosso*|fornecedor* de voces) fornecedor*',
    '(onde|de quem|de onde) (compram|adquirem|obtem|importam|voces compram|trazem) (a|o|as|os|sua*|seu*|materia*)',
    '(a quem|de quem|com quem|com que fornecedor*|de que fornecedor*|a que fornecedor*|que fornecedor*|quais fornecedor*|quem sao os fornecedor*) ' +
      '(voces |vcs |) (compram|compra|adquirem|abastec*|fornec*|suministr*|trazem|trabalham|importam)',
    'quem (voces |) (vos |lhes |) (vende*|fornece*|fabrica*|entrega*) (a|o|as|os|sua*) ' +
      '(resina|materia*|tecido|aco|motor*|componente*|embalage*|caixa*|molde*|placa*|aluminio|insumo*|fio*|plastico|chip*|bateria*|bomba*|valvula*)',
    '(nome*|dados|contato*|contacto*|lista|marca*) ((de|do|da|dos|das)|com) (seu*|vosso*|o|teus) ' +
      '(fornecedor*|fabricante* de (componente*|materia*|motor*|molde*|maquina*))',
  ],
  'customers-ask': [
    '(quem|quais) sao (os |)(seus|vossos) (principais |maiores |outros |)(clientes|compradores|distribuidores)',
    '(para quem|a quem|para quais|para que) (marcas |empresas |clientes |)(vendem|exportam|fornecem|fabricam|produzem|voces vendem|voces fabricam|' +
      'voces exportam)',
    '(que preco*|quanto) (pagam|cobram (de|do|da|dos|das)|cobram a|voces cobram|oferecem a|fazem para) (seus|outros|os|aos|a) ' +
      '(clientes|compradores|distribuidores|outros)',
    '(que|quais) (clientes|marcas|distribuidores) (voces |)(tem|atendem|compram)',
    '(a quem|para quem|para que (empresas|clientes|marcas|cadeias|paises|redes)|para quais (empresas|clientes|marcas|redes|paises)) (voces |vcs |) ' +
      '(vendem|vende|exportam|fornecem|fabricam|produzem|trabalham|ja venderam)',
    '(nome*|lista*|contato*|contacto*|carteira) ((de|do|da|dos|das)) (seus|vossos|alguns) (clientes|compradores|importadores) ' +
      '(atua*|no|em|e|principa*|com|,|.|?)',
    '(a que preco|que preco|que precos|quanto) (voces |) (vend*|cobr*|fatur*|faz*|oferec*|pagam) (a|aos|para) (os |) ' +
      '(seus|outros|vossos|demais|concorren*|clientes|distribuidores)',
  ],
  'process-ask': [
    '(como) (fabricam|produzem|voces fabricam|voces produzem|e fabricado|e feito|e produzido|fazem) … ' +
      '(processo|maquina*|produto*|passo*|detalhe*|peca*|material*|?)',
    '(processo*|etapas|fluxograma|passos) de (producao|fabricacao|fabrico) … (detalh*|descrev*|expli*|video*|maquina*|como|?)',
    '(que|quais|quantas) (maquina*|equipamentos|tecnologia) (utilizam|usam|voces usam|voces tem|tem) … (produc*|fabric*|?|linha|processo|para)',
    '(temperatura|velocidade|refugo|perdas|rendimento|tempo de ciclo) … (processo|ciclo|seu forno|vosso forno) … (qual|que|quanto|?)',
    '(como|de que forma|de que maneira) (voces |e que |) (fabricam|produzem|processam|soldam|tratam|temperam|pintam|injetam|curam|misturam|moldam|' +
      'fundem|tingem|conseguem|secam) … (processo|maquina*|produto*|passo*|peca*|material*|acabamento|temperatura*|?|dureza|superficie|tecido|cor)',
    '(descrev*|expli*|detalh*|conhecer|saber|qual e o|como e o|compart*|partilh*|mostr*|passo a passo|fases (de|do|da|dos|das)) … ' +
      '(processo|processos|etapas|metodo|tecnica|fluxo) ((de|do|da|dos|das)|completo) ' +
      '(producao|fabricacao|fabrico|manufatura|tingimento|soldagem|tempera|injecao|cura|mistura|acabamento|pintura|revestimento|produtivo)',
    '(que|quais|quantas|de que marca sao as) (marca de |tipo de |) (maquina*|maquinario|equipamentos|tecnologia|moldes|fornos|injetora*|robos|' +
      'teares) (voces |) (utiliza*|usa*|emprega*|tem|possu*|sao|trabalha*)',
    '(video*|foto*|visita|tour) ((de|do|da|dos|das)|por|virtual|detalhad*|de como) (sua |vossa |dentro |) ' +
      '(oficina|linha* de producao|fabrica|processo*|interior|maquinas|planta|fabricam|producao)',
    '(que|qual e (a|o)|qual a|qual o|a que|quanto) (temperatura|velocidade|pressao|perda|percentual de (perda|refugo)|rendimento|tempo de (ciclo|' +
      'cura|secagem)|taxa de (refugo|rejeicao|defeitos)) … (processo|ciclo|seu forno|vosso forno|usam|trabalham|produzem|producao|moldagem|injec*|temper*|curam|cura)',
  ],
  'capacity-ask': [
    '(qual e|qual|quanta) (a |)(sua|vossa|capacidade|producao) … (capacidade|producao) (de producao|mensal|anual|instalada|diaria)',
    '(quantos|quantas) (funcionarios|trabalhadores|operarios|turnos|linhas|maquinas|empregados) (tem|trabalham|voces tem|ha|possuem)',
    '(faturamento|faturacao|volume de negocios) (anual|total|do ano) … (qual|sua|vossa|empresa|?)',
    'numero de (funcionarios|trabalhadores|linhas|turnos)',
    '(quantos|quantas) (toneladas|unidades|pecas|containers|contentores|metros|pares|maquinas|empregados|funcionarios|trabalhadores|operarios|linhas|' +
      'turnos|engenheiros|injetoras|teares) … (produz*|fabrica*|tem|trabalha*|ha na|exporta*|fazem por|por (mes|dia|ano|turno))',
    '(sua|vossa|seu|vosso|qual e o|qual o|qual a) (faturamento|faturacao|facturacao|vendas|volume de vendas) ' +
      '(anua*|do ano|total|mensa*|de exportacao|da empresa|por pais)',
  ],
  'formula-ask': [
    '(formula|receita|formulacao|composicao exata) (do|da|exata|dos|quimica|completa|deste|desta) … ' +
      '(produto|material|mistura|massa|tinta|adesivo|cola|?|proporc*|aditivo*)',
    '(proporc*|percentua*|dosagem) (da mistura|de mistura|de cada componente|dos aditivos|de aditivo*|dos ingredientes|da resina)',
    '(que|quais) (aditivo*|ingredientes) (voces |)(usam|utilizam|levam|adicionam)',
    '(formula|receita|formulacao|proporc*|percentual|dosagem) (exat*|exact*|quimica|complet*|precis*|detalhad*|do revestimento|da mistura|da massa|' +
      'do composto|de cada (ingrediente|componente|material))',
    '(compart*|partilh*|envi*|forne*|revel*|indic*|pass*|saber|conhecer) … (a|sua|vossa) (formula|formulacao|receita) ' +
      '((de|do|da|dos|das)|do|que|exat*|complet*|para)',
    '(que|quais|quanto) (aditivo*|ingrediente*|catalisador*|plastificante*|pigmento*|quimico*|estabilizante*|aglutinante*|resina) ' +
      '(e em que|voces usam|usa*|utiliza*|leva*|adiciona*|acrescenta*|contem)',
  ],
  'drawing-ask': [
    '(enviar|enviem|envie|mandar|mandem|compart*|partilh*|forne*|passar|passem|conseguir|obter) (os|seus|o|as|a|vossos) ' +
      '(desenhos|desenho tecnico|desenhos tecnicos|esquemas|esquema eletrico|arquivos cad|ficheiros cad|arquivos 3d|vista explodida|lista de materiais|' +
      'gerber|plantas|projetos) (de |do |da |dos |) (fabricacao|fabrico|producao|engenharia|detalhe|todas|seus|sua|voss*|moldes|circuitos|maquina|' +
      'molde|cada|complet*|detalhad*|equipamento|produto)',
    '(desenhos|desenhos tecnicos|arquivos cad|ficheiros cad|esquemas|lista de materiais|bom) ' +
      '(de (fabricacao|fabrico|producao)|do molde|dos moldes|completos (de|do|da|dos|das)|da sua (maquina|produto)|das suas maquinas|' +
      'dos seus (produtos|equipamentos|moldes))',
  ],
  'survey-talk': [
    '(pesquisa|inquerito|questionario) … (respond*|preench*|minutos|empresa*|setor|fabricante*|anex*)',
    '(pesquisa|estudo|analise) (de mercado|do mercado|setorial|comparativ*|do setor)',
    '(tese|dissertacao|monografia|tcc|trabalho de conclusao) (de|sobre|(de|do|da|dos|das)) … ' +
      '(mestrado|doutorado|curso|universidade|graduacao|setor|industria|precos)',
    '(estudante|pesquisador*|investigador*) (da universidade|universitari*|de mestrado|de engenharia|de doutorado)',
    '(minha|nossa) (tese|dissertacao|monografia)',
    '(tese|trabalho|projeto|investigacao|estudo|monografia|tcc|dissertacao) (de |(de|do|da|dos|das) ' +
      ')(mestrado|doutorado|doutoramento|licenciatura|graduacao|universidade|faculdade|fim de curso|conclusao de curso|investigacao|final de curso)',
    '(estudo|pesquisa|analise|relatorio|benchmark|benchmarking|mapeamento|base de dados) ((de|do|da|dos|das)|sobre|comparativ*|para) ' +
      '(mercado|o mercado|o setor|setor|a industria|fornecedores|precos|fabricantes|a concorrencia)',
    '(estamos|estou) (fazendo|realizando|elaborando|preparando|a fazer|a realizar|a elaborar|conduzindo) ' +
      '(uma |um |minha |meu |o |a minha |o meu |nosso )(pesquisa|estudo|tese|investigacao|analise|benchmark*|comparativ*|relatorio|mapeamento|tcc|' +
      'inquerito)',
  ],
  'no-purchase': [
    '(nao (vamos|vou|pretendemos|pretendo|temos intencao|tenho intencao|temos planos|planejamos|queremos)) ' +
      '(a |de |)(comprar|fazer (um |)(pedido|encomenda)|adquirir|encomendar)',
    '(nao (e|se trata de|constitui)) (uma |um |)(pedido de (cotacao|orcamento|compra)|encomenda|compromisso de compra)',
    '(nao (precisamos|preciso|e necessari*)) (de |)(amostra*|cotacao)',
    '(por enquanto|por agora|no momento|para ja) nao (compr*|ha pedido*|temos pedido*|temos encomenda*)',
    '(apenas|somente|so) (para|a titulo|para fins) (informativ*|comparac*|comparar|informacao interna|estudo|um estudo|academic*|de estudo)',
    'nao (vamos|vou|pretendemos|pretendo|pensamos|penso|planejo|planejamos|queremos|quero|temos a intencao de|temos previsto|tenciono|tencionamos) ' +
      '(a |) (comprar|adquirir|fazer (um |nenhum |)(pedido|encomenda)|importar|encomendar)',
    'nao (e|seria|se trata (de|do|da|dos|das)|ha) (para |um |uma |nenhuma |nenhum |um pedido de |)(compra|comprar|encomenda|intencao de compra|' +
      'cotacao|projeto concreto) (por|de|ainda|agora|em|real|concret*)',
    '(so|somente|apenas|unicamente|simplesmente) (queremos|quero|preciso|precisamos|para|por) ' +
      '(saber|conhecer|comparar|ter (uma |)(ideia|referencia|nocao)|informacao|curiosidade|entender|uma comparacao|referencia|fins (academic*|' +
      'informativ*|de estudo)|o nosso arquivo|um estudo|a tese|o tcc)',
  ],
  'identity-withheld': [
    '(nao (posso|podemos|estamos autorizados a|poderia)) (revelar|divulgar|mencionar|dizer|informar|indicar) … (nome|identidade|empresa|cliente)',
    '(nome|identidade) (de|do|da|dos|das) (empresa|nossa empresa|nosso cliente|meu cliente|cliente) … ' +
      '(mais tarde|depois|confidencial|sigilos*|posterior*)',
    '(cliente|empresa) (confidencial|anonim*|que prefere o anonimato)', '(acordo de confidencialidade|nda) … (nome|revel*|identidade|cliente|divulg*)',
    'nao (posso|podemos|estou autorizad* a|estamos autorizad* a|me permitem|nos permitem|quer|deseja) ' +
      '(revelar*|divulgar*|mencionar*|dizer*|dar*|indicar*|partilhar*|informar*|que se (revele|saiba)) … ' +
      '(nome|identidade|empresa|cliente|companhia|quem|marca)',
    '(meu|nosso|o) (cliente|mandante|comprador) (prefere|deseja|quer|pede|exige|permanec*) … ' +
      '(anonim*|confidencial*|nao ser (mencionad*|identificad*|revelad*)|sigilo)',
    '(nome|identidade|dados) (de|do|da|dos|das) (meu |nosso |nossa |o |a |)(cliente|empresa|companhia|mandante) … ' +
      '(mais tarde|posterior*|depois (de|do|da|dos|das)|apos (assinar|a assinatura)|assinar (um |o |)(nda|acordo)|confidencial*|sigilos*|nao (se|posso|' +
      'podemos))',
  ],
} as const satisfies PhrasePack['phrases']
