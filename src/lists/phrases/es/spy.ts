import type { PhrasePack } from '../../concepts'

/** Spanish: what collectors of trade secrets ask, and how they say that they will not buy. */
export const esSpy = {
  'cost-breakdown-ask': [
    '(desglose|desglosar|estructura|desglosado|desglosada|detalle) (de |del |los |el |por |)(costo*|coste*|precio)',
    '(costo*|coste*|costes) (real*|de fabricacion|de produccion|de mano de obra|de la mano de obra|de materia prima|de las materias primas|' +
      'unitario de produccion)',
    '(margen|ganancia|utilidad|beneficio) … (por unidad|por pieza|de cada|ustedes|tienen|su|que) … (margen|ganan|precio|producto|pieza|unidad)',
    '(cual es|cuanto es|que) (su|el|vuestro) margen',
    '(cuanto (pagan|les cuesta|cuesta producir|cuesta fabricar|ganan)) … (por|materia*|mano de obra|proveedor*|fabricar|producir|obrero*|kilo|unidad|' +
      'trabajador*)',
    '(a que precio|a cuanto) (compran|adquieren|consiguen) (la|el|las|los|su|sus)',
    '(costo*|coste*|gasto*) (de|por|en|que|les|total*|real*) (produccion|producir|fabricacion|fabricar|mano de obra|materia prima|materias primas|' +
      'material*|energia|transformacion|genera*|unidad fabricada|cada componente|componentes)',
    '(cuanto) (les|le|os) (cuesta*|costo|queda|sale|gasta*|invierte*|pagan por) ' +
      '(a ustedes |)(producir*|fabricar*|hacer*|elaborar*|cada (pieza|unidad)|la (materia|mano|energia|pieza|resina|tela)|el (material|acero|plastico|' +
      'kilo|algodon)|por (obrero|trabajador|cada))',
    '(cuanto|que) (cuesta|cuestan|gana*|ganan ustedes) (producir*|fabricar*|elaborar*|la mano de obra|la materia prima|por (unidad|pieza) ' +
      'vendida|la energia)',
    '(que|cual es (el|su)|cuanto es el|cuanto) (porcentaje|parte|margen|utilidad|ganancia|beneficio) … ' +
      '(mano de obra|materia prima|material*|ganancia|utilidad|margen|energia|de ustedes|obtienen|les (queda|deja)|costo)',
    '(a cuanto|a que precio|en cuanto) (les |le |os |)(compran|compra|adquieren|consiguen) (la|el|las|los|su|sus) ' +
      '(materia*|acero|resina|tela|algodon|aluminio|plastico|componente*|motor*|insumo*|tarjeta*|chip*|bateria*|polimero*|hilo*|cuero|papel|kilo)',
  ],
  'supplier-ask': [
    '(quien|quienes|que empresa|que proveedor*) (les|le|os) (suministra*|provee*|abastece*|vende*|surte*)',
    '(quien|quienes|cual|cuales) (es|son) (su|sus|vuestro*) proveedor*',
    '(donde|a quien|de quien|de donde) (compran|adquieren|obtienen|consiguen|traen|importan) (la|el|los|las|sus|su|ustedes)',
    '(lista|listado|nombre*|datos|contacto*) (de|con) (sus|los|vuestros|tus) proveedores',
    '(proveedor*|fabricante) de (su|sus|la|los) (materia prima|materias primas|componentes|motores|insumos|compresores|chips)',
    '(a quien|a quienes|de quien|con quien|con quienes|con que proveedor*|de que proveedor*|a que proveedor*|que proveedor*|cuales proveedor*) ' +
      '(le |les |se |)(compran|compra|adquieren|surten|surte|abastecen|provee*|suministr*|traen|trabajan|consiguen|importan)',
    '(quien|quienes) (les |le |os |)(vende*|fabrica*|suministra*|provee*|surte*|hace*|entrega*) (a ustedes |)(la|el|las|los|sus) ' +
      '(resina|materia*|tela|acero|motor*|componente*|empaque*|caja*|molde*|tarjeta*|aluminio|insumo*|hilo*|plastico|chip*|bateria*|bomba*|valvula*)',
    '(nombre*|datos|contacto*|lista|marca*|listado) (de|del|con) (su|sus|los|el|tus) ' +
      '(proveedor*|fabricante* de (componente*|materia*|motor*|molde*|maquina*))',
    '(proveedor|proveedores) (de |que (les |)(vende*|suministr*)) (su |sus |la |los |)(materia*|resina|tela|acero|insumos|componentes|moldes|' +
      'maquinaria|envase*|quimic*|algodon|aluminio)',
  ],
  'customers-ask': [
    '(lista|listado|nombre*|relacion|referencias) (de|con) (sus|los|vuestros|tus) (clientes|compradores|distribuidores)',
    '(quien|quienes|cuales) (son) (sus|los|vuestros|tus) (principales |mayores |otros |actuales |)(clientes|compradores|distribuidores)',
    '(a quien|a quienes|a que empresas|a que clientes|a que marcas|para que marcas) ' +
      '(venden|exportan|suministran|fabrican|producen|le venden|les venden|trabajan)',
    '(que precio*|cuanto) (pagan|les cobran|cobran a|ofrecen a|dan a|paga) (sus|otros|los|a) (clientes|compradores|distribuidores|demas)',
    '(que|cuales) (clientes|compradores|marcas|distribuidores) (tienen|compran|atienden)',
    '(quien|quienes|que empresas|que marcas|que clientes|que cadenas|que importador*|que distribuidor*) (les|le|os) ' +
      '(compra*|importa*|adquier*|distribuye*)',
    '(a quien|a quienes|a que (empresas|clientes|marcas|cadenas|paises|importador*|distribuidor*)|para que (empresas|clientes|marcas|cadenas)|' +
      'para quien|para quienes) (le |les |) (venden|vende|exportan|exporta|suministran|fabrican|producen|surten|despachan|trabajan|maquilan|proveen|' +
      'han vendido)',
    '(nombre*|lista*|listado|datos|contacto*|cartera) (de|con) (sus|los|vuestros|tus|algunos) (clientes|compradores|importadores) ' +
      '(actual*|en|y|principal*|con|de|,|.|?)',
    '(a que precio|que precio|que precios|cuanto) (les |le |) (pag*|vend*|cobr*|fact*|dan|dej*|ofrec*) (a |) ' +
      '(sus|otros|los|mis|tus|ese|esa|la competencia|a sus) (clientes|compradores|distribuidores|importador*|demas|competidor*|cadena*|empresa)',
  ],
  'process-ask': [
    '(como|de que manera) (fabrican|producen|elaboran|lo hacen|los fabrican|lo fabrican|realizan|se fabrica|hacen) … ' +
      '(proceso|maquina*|producto*|paso*|detalle*|pieza*|material*)',
    '(proceso*|etapas|pasos|diagrama) de (produccion|fabricacion|manufactura|elaboracion) … (detall*|describ*|explic*|video*|maquina*|como|?)',
    '(que|cuales|cuantas) (maquina*|maquinaria|equipos|tecnologia) (utilizan|usan|emplean|tienen) … (produc*|fabric*|?|linea|proceso|para)',
    '(video*|fotos) (de|del) (su |la |el |)(taller|linea de produccion|fabrica por dentro|proceso|interior de la fabrica)',
    '(temperatura|velocidad|merma|porcentaje de merma|rendimiento|tiempo de ciclo) … (proceso|ciclo|su horno) … (cual|que|cuanto|?|su)',
    '(como|de que forma|de que manera|con que) (lo |la |los |las |le |se |)(fabrican|producen|elaboran|procesan|sueldan|tratan|templan|pintan|' +
      'inyectan|curan|mezclan|moldean|funden|tinen|logran|consiguen|obtienen|hacen para|secan) … ' +
      '(proceso|maquina*|producto*|paso*|detalle*|pieza*|material*|acabado*|temperatura*|?|dureza|superficie|tela|color)',
    '(describ*|explic*|detall*|conocer|saber|cual es|como es|compart*|mostr*|paso a paso|fases (de|del)) … ' +
      '(proceso|procesos|etapas|metodo|tecnica|flujo) (de|del|completo|para) (produccion|fabricacion|manufactura|elaboracion|tenido|soldadura|temple|' +
      'inyeccion|curado|mezcla*|acabado|pintura|recubrimiento|fabricar|productivo)',
    '(que|cuales|cuantas|de que marca son las) (marca de |tipo de |)(maquina*|maquinaria|equipos|tecnologia|moldes|hornos|inyectora*|robots|telares) ' +
      '(utiliza*|usa*|emplea*|tiene*|posee*|maneja*|son|trabaja*)',
    '(video*|foto*|recorrido|tour) (de|del|por|virtual|detallad*|de como) (su |la |el |sus |dentro |)(taller*|linea* de produccion|fabrica|proceso*|' +
      'interior|maquinas|planta|fabrican|fabricacion|nave)',
    '(que|cual es (la|el)|a que|a cuanta|cuanto) (temperatura|velocidad|presion|merma|porcentaje de (merma|desperdicio|rechazo)|rendimiento|' +
      'tiempo de (ciclo|curado|secado)|tasa de (rechazo|defectos|desperdicio)) … ' +
      '(proceso|ciclo|su horno|sus hornos|usan|usais|utilizan|trabajan|producen|produccion|moldeo|inyec*|templ*|curan|curado)',
  ],
  'capacity-ask': [
    '(cual es|que|cuanta) (su|la|es su|vuestra) (capacidad|produccion) (de produccion|mensual|anual|instalada|diaria)',
    '(cuantos|cuantas) (empleados|trabajadores|operarios|turnos|lineas|maquinas|obreros) (tienen|trabajan|tiene|hay)',
    '(facturacion|ventas|volumen de negocio) (anual*|del ano|total) … (su|cual|empresa|?)',
    '(porcentaje|proporcion|parte) (de|que) (exportacion*|exportan|ventas)', 'numero de (empleados|trabajadores|lineas|turnos)',
    '(cuantos|cuantas) (toneladas|unidades|piezas|contenedores|metros|pares|maquinas|empleados|trabajadores|operarios|obreros|operarias|lineas|' +
      'turnos|ingenieros|inyectoras|telares) … (produce*|fabrica*|tiene*|trabaja*|hay en|exporta*|hacen al|al (mes|dia|ano)|por (mes|dia|ano|turno))',
    '(su|sus|vuestra|cual es la|cuanto es la) (facturacion|ventas|volumen de ventas|ingresos) ' +
      '(anual*|del ano|total*|mensual*|de exportacion|de su empresa|por pais)',
  ],
  'formula-ask': [
    '(formula|receta|formulacion|composicion exacta) (del|de la|de su|exacta|de los|quimica|completa|de este) … ' +
      '(producto|material|mezcla|masa|pintura|adhesivo|?|proporcion*|aditivo*|plastico)',
    '(proporcion*|porcentaje*|dosificacion) (de (la |)(mezcla|aditivo*|cada ingrediente|ingredientes|cada componente|resina))',
    '(que aditivo*|cuales aditivos|que ingredientes) (usan|utilizan|llevan|agregan|emplean)',
    '(formula|receta|formulacion|proporcion*|porcentaje*|dosificacion) (exact*|quimica|complet*|precis*|detallad*|del recubrimiento|de la mezcla|' +
      'de la masa|del compuesto|de cada (ingrediente|componente|material))',
    '(que|cuales|cuanto) (aditivo*|ingrediente*|catalizador*|plastificante*|pigmento*|quimico*|estabilizante*|aglutinante*|resina) ' +
      '(y en que|usa*|utiliza*|lleva*|agrega*|emplea*|anad*|le ponen|contiene)',
  ],
  'drawing-ask': [
    '(enviar*|envien*|envie|mandar*|manden*|compart*|facilit*|pasar*|pasen|proporcion*|conseguir|obtener) (los|sus|el|las|la) ' +
      '(planos|plano|dibujos tecnicos|esquemas|archivos cad|archivos 3d|despiece|gerber|diagramas) ' +
      '(de |del |)(fabricacion|produccion|ingenieria|detalle|todas|sus|su|vuestr*|los moldes|los circuitos|la maquina|molde|cada|complet*|detallad*|' +
      'equipo|circuito|producto)',
    '(planos|dibujos tecnicos|archivos cad|esquemas|lista de materiales|bom) (de fabricacion|de produccion|del molde|de los moldes|completos de|' +
      'de su (maquina|producto|equipo)|de sus (maquinas|productos|equipos|moldes))',
  ],
  'survey-talk': [
    '(encuesta|cuestionario|sondeo) … (respond*|complet*|minutos|empresa*|sector|fabricante*|rellen*|contest*|adjunt*)',
    '(estudio|investigacion|analisis) (de mercado|del sector|del mercado|comparativ*|sectorial)',
    '(mi tesis|tesis (de|doctoral|universitaria)|trabajo de fin de (grado|master)|proyecto universitario|trabajo universitario|investigacion academica)',
    '(estudiante|investigador*) (de la universidad|universitari*|de maestria|de ingenieria|de doctorado)',
    'estudio comparativo … (proveedor*|fabricante*|precio*|sector|cost*)',
    '(tesis|trabajo|proyecto|investigacion|estudio|monografia|tarea) (de (grado|maestria|doctorado|la universidad|investigacion|la facultad|' +
      'fin de carrera|licenciatura|posgrado|titulacion)|universitari*|academic*|doctoral|escolar|final de)',
    '(estudio|investigacion|analisis|informe|benchmark|benchmarking|mapeo|base de datos) (de|del|sobre|comparativ*|para) ' +
      '(mercado|el mercado|el sector|la industria|proveedores|precios|fabricantes|la competencia|sector)',
    '(estamos|estoy) (haciendo|realizando|llevando a cabo|elaborando|preparando) ' +
      '(una |un |mi |el |nuestro )(encuesta|estudio|tesis|investigacion|analisis|benchmark*|comparativ*|informe|mapeo)',
  ],
  'no-purchase': [
    '(no (vamos|voy|pensamos|pienso|tenemos intencion|tengo intencion|tenemos previsto|tenemos planes|planeamos|queremos|deseamos)) ' +
      '(a |de |)(comprar|hacer (un |)pedido|adquirir|realizar (un |ningun |)pedido)',
    '(no (es|se trata de|constituye)) (una |un |)(solicitud de (compra|cotizacion|oferta)|pedido|compromiso de compra)',
    '(no (necesitamos|necesito|hace falta|requerimos)) (muestra*|cotizacion|ofertas)',
    '(por ahora|de momento|por el momento|actualmente) no (compr*|hay pedido*|tenemos pedido*|pedimos)',
    '(solo|solamente|unicamente) (para|con fines|es para|a titulo) (informativ*|comparar|informacion interna|estudio|un estudio|academic*|de estudio)',
    'no (vamos|voy|pensamos|pienso|planeo|planeamos|pretendo|pretendemos|queremos|deseo|deseamos|tenemos previsto|tenemos pensado|' +
      'tenemos intencion de|tengo intencion de) (a |)(comprar*|adquirir|hacer (un |ningun |)pedido|pedir (nada|muestras)|importar|encargar)',
    'no (es|seria|se trata de|hay) (para |un |una |ninguna |ningun |una solicitud de |)(compra|comprar|pedido|intencion de compra|cotizacion|orden|' +
      'proyecto concreto) (por|de|aun|ahora|todavia|en|real|concreto)',
    '(solo|solamente|unicamente|simplemente|nada mas) (queremos|quiero|necesito|necesitamos|busco|buscamos|es para|para|por) ' +
      '(saber|conocer|comparar|tener (una |)(idea|referencia)|informacion|curiosidad|entender|una comparacion|referencia|fines (academic*|informativ*|' +
      'de estudio)|nuestro archivo|nuestra base de datos|un estudio|la tesis)',
  ],
  'identity-withheld': [
    '(no (puedo|podemos|estamos autorizados a|podria)) (revelar|divulgar|mencionar|decir|dar|indicar) … (nombre|identidad|empresa|cliente|compania)',
    '(nombre|identidad) (de (la |nuestra |mi |nuestro |)(empresa|cliente|compania)) … (mas adelante|mas tarde|despues|confidencial|reservad*|posterior*)',
    '(cliente|empresa) (confidencial|anonim*|que prefiere el anonimato)', '(acuerdo de confidencialidad|nda) … (nombre|revel*|identidad|cliente)',
    '(no (puedo|podemos|estoy autorizad* a|estamos autorizad* a|me permiten|nos permiten|quiere|desea)) ' +
      '(revelar*|divulgar*|mencionar*|decir*|dar*|indicar*|compartir*|que se (revele|sepa|divulgue)) … ' +
      '(nombre|identidad|empresa|cliente|compania|quien|marca)',
    '(mi|nuestro|el) (cliente|mandante|empresa|comprador) (prefiere|desea|quiere|pide|exige|permanec*|debe) … ' +
      '(anonim*|confidencial*|no ser (mencionad*|identificad*|revelad*)|reserva*)',
    '(nombre|identidad|datos) de(l| la| mi| nuestro| nuestra) (cliente|empresa|compania|mandante) … ' +
      '(mas adelante|posterior*|despues de|tras (firmar|la firma)|firm* (un |el |)(nda|acuerdo)|confidencial*|reserv*|no (se|puedo|podemos))',
  ],
} as const satisfies PhrasePack['phrases']
