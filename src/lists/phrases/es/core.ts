import type { PhrasePack } from '../../concepts'

/** Spanish: what buyers and customers with an order say. */
export const esCore = {
  language: 'es',
  phrases: {
    'price-ask': [
      '(que|cual es el|cual seria el|conocer el|saber el|consultar|me pasas el|me pasa el|me da el) precio',
      'precio (de|del|por) (las|los|la|el|este|esta|estas|estos|unidad|mayor|mayoreo|menudeo|kilo|metro|pieza)',
      '(precios|precio) (por favor|porfa|por fa|plis|fob|cif|exw|al por mayor|x mayor|unitario|mayorista)',
      'cuanto (cuesta|cuestan|vale|valen|sale|salen|costaria|saldria|seria|me sale|es el valor|esta el)',
      '(a cuanto|a como) (esta|estan|sale|salen|me deja|tiene|tienen|el|la)', '(solicito|necesito|quisiera|quiero|deseo|busco|requiero) … precio*',
      '(informacion|info) … precio*', '(lista|listado) de precios', '(valor|costo) (unitario|por unidad|de cada|del equipo|de la maquina)',
      '(pide|pregunta|consulta) … precio*', 'precio puesto en', 'costo de (la|el|los|las)',
      '(mandar*|enviar*|envien*|envie|pasar*|pasen|darme|darnos|facilit*|indicar*|indique*|brindar*|regala*|confirmar*|compart*) … ' +
        '(precios|precio|costos|tarifa|tarifas|valores)',
      '(cuanto|cto|kuanto) (cobran|cobra|piden|me costaria|nos costaria|me saldria|nos saldria|quedaria|me queda|seria el total|es el total|' +
        'es lo menos|me cobran)',
      '(precio|precios|pvp|costo|coste|tarifa|valor) (por|de|para) (docena|docenas|bulto|tonelada|rollo|litro|caja|cajas|ciento|millar|contenedor|' +
        'volumen|distribuidor*|mayorista*|palet|pallet|juego|par)',
      '(que|a que) (precio|precios|valor|costo|tarifas) (tiene|tienen|tendria|tendrian|manejan|maneja|estan|sale|salen|me dan|me da|me dejan|nos dejan|' +
        'seria)',
    ],
    'quotation-ask': [
      'cotizacion*', 'cotizar*', 'cotizarme', '(me|nos) (cotiza|cotizan|cotizas|podria cotizar|pueden cotizar|puede cotizar)',
      '(solicito|necesito|quisiera|solicitamos|pedimos|enviar|envien|mandar|requiero|hacer|pasar) … (presupuesto|oferta|proforma)',
      '(factura proforma|factura pro forma|proforma por favor)', '(solicitud|peticion) de (presupuesto|oferta|precios)', 'su mejor oferta',
      'ofertar (los|las|lo) siguiente*', '(presupuesto|oferta) (para|de|por) (la|el|los|las|1|2|3|5|10|100)',
      '(agradec*|favor|pueden|podrian|podria|remitir*|hacernos|hacerme|pasarme|pasarnos|envienos|envieme|enviarnos|enviarme) … ' +
        '(cotizacion|presupuesto|oferta formal|oferta economica|mejor oferta|propuesta economica|proforma|oferta de precio*)',
    ],
    'catalogue-ask': [
      '(su|el|un|me|tu|catalogo|enviar|mandar|tienen|tiene|solicito|quisiera|pasar) catalogo*',
      'catalogo (de|con|por favor|en pdf|de productos|digital|completo)',
      '(enviar|mandar|tienen|pasar|solicito) … (catalogo|folleto|brochure|ficha de productos)', 'lista de precios', 'fotos y precios',
      '(fotos|modelos) (y|con) precio*',
    ],
    'lowest-price': [
      '(mejor|ultimo|menor) precio (posible|para|por|que|fob)', 'su mejor precio', '(descuento|descuentos) (por|para) (cantidad|volumen|mayor|mayoreo)',
      'precio de mayorista',
    ],
    'sample-ask': [
      '(enviar|mandar|solicitar|pedir|recibir|necesito|quisiera|quiero|comprar|envio de|costo de|valor de la) … muestra*',
      'muestra* (gratis|sin costo|gratuita|antes|fisica|por favor|de los|para evaluar|comercial)', 'una muestra',
      '(muestras|muestra) (por|via) (courier|dhl|correo)',
    ],
    'order-intent': [
      '(quiero|queremos|quisiera|quisieramos|deseo|deseamos|me gustaria) (comprar|adquirir|importar|pedir|hacer un pedido)',
      '(quiero|queremos|quisiera|quisieramos|deseo|deseamos|me gustaria) (hacer una compra|realizar un pedido|ordenar|encargar)',
      '(nos gustaria|necesito|necesitamos|interesa|interesado en|interesados en|interesada en) (comprar|adquirir|importar|pedir|hacer un pedido)',
      '(nos gustaria|necesito|necesitamos|interesa|interesado en|interesados en|interesada en) (hacer una compra|realizar un pedido|ordenar|encargar)',
      '(orden de compra|realizar el pedido|hacer pedido|hacer el pedido|nuestro pedido)',
      '(estoy|estamos) (interesado|interesados|interesada|buscando) (en|por|un|una|proveedor)',
      '(busco|buscamos|necesitamos|necesito|requerimos) (proveedor|proveedores|fabricante|fabrica|1|2|3|5|10|20|50|100|200|500|1000|un|una|unas|unos)',
      '(donde|como) (puedo|podria|se puede) comprar', 'adjunto* … (pedido|orden de compra)', 'comprar (al por mayor|por mayor|directo)',
      '(necesitaria*|requeriria*|ando buscando|andamos buscando|me urge|nos urge) ' +
        '(un|una|unas|unos|comprar|conseguir|cotizar|1|2|3|5|10|20|50|100|200|500|1000)',
    ],
    'trial-order': [
      '(probar|empezar|comenzar|iniciar) con (un|una|unas|unos|pocas|pocos|poca|1|2|5|10|20|50|100) … ' +
        '(pedido|cantidad*|unidad*|pieza*|caja*|contenedor*|luego|despues)',
    ],
    'availability-ask': [
      '(tienen|tiene|tenes|tienes|hay|manejan|venden|vende|fabrican|disponen de|cuentan con|dispone de) … (disponible|disponibles|stock|existencia)',
      '(tienen|tiene|tenes|tienes|hay|manejan|venden) … (existencias|disponibilidad|inventario|entrega inmediata)',
      '(vende|fabrican|disponen de|cuentan con|dispone de) … (existencias|disponibilidad|inventario|entrega inmediata)',
      '(tienen|venden|manejan|fabrican|ofrecen|hacen) (este|esta|estos|estas|bolsas|cajas|maquinas|el modelo|algun|alguna|ustedes|uds)',
      '(disponibilidad|stock) (de|y|para|inmediat*)', '(sigue|siguen|esta|estan) disponible*', 'en stock', '(todavia|aun) (tienen|tiene|hay)',
    ],
    'lead-time-ask': [
      '(tiempo|plazo|plazos|tiempos|fecha) de (entrega|fabricacion|produccion|despacho|embarque|elaboracion)',
      '(cuanto|cuantos dias) … (demora|demoran|tarda|tardan|entrega|llegar)',
      'cuando (pueden|podrian|podria|puede|lo|estaria) (entregar|enviar|despachar|tener|lista|listo)',
      '(en cuanto tiempo|que tiempo|que plazo|cuantas semanas|cuantos dias|cuanto tiempo) … ' +
        '(entrega*|tarda*|demora*|fabric*|produc*|lleg*|lista*|listo*|envi*|tienen|despach*)',
    ],
    'shipping-ask': [
      '(envian|hacen envios|envios|envio) (a|al|hasta|para) (mi|la|el|todo|domicilio|mexico|colombia|peru|chile|argentina)',
      '(despachan|mandan|entregan|exportan|realizan envios) (a|al|hasta|para) (mi|la|el|todo|domicilio|mexico|colombia|peru|chile|argentina)',
      '(envian|hacen envios|envios|envio) (a|al|hasta|para) (ecuador|bolivia|venezuela|costa rica|guatemala|panama|espana|provincia*)',
      '(despachan|mandan|entregan|exportan|realizan envios) (a|al|hasta|para) (ecuador|bolivia|venezuela|costa rica|guatemala|panama|espana|provincia*)',
      '(costo|precio|gastos|valor|tarifa|coste) (de|del) (envio|flete|transporte|despacho|embarque)',
      '(puerto|puesto) (de|en) (embarque|destino|origen|callao|valparaiso|manzanillo|buenaventura|guayaquil)', 'cuanto … (envio|flete)',
      '(llega|llegan|mandan|envian|exportan) (a|hasta|para) (republica dominicana|el salvador|honduras|nicaragua|paraguay|uruguay|cuba|puerto rico|' +
        'guinea ecuatorial|canarias)',
    ],
    'payment-terms-ask': [
      '(forma|formas|condiciones|metodo|metodos|medio|medios|terminos|modalidad) de pago',
      '(aceptan|reciben|se puede pagar con|puedo pagar) … (tarjeta|paypal|carta de credito|transferencia|credito|cheque)',
      '(como|de que manera) (se|puedo|podemos|hago|hacemos) … (pagar|pago|el pago)',
    ],
    'minimum-order-ask': [
      '(pedido|cantidad|compra|orden|cant|venta) (minimo|minima)',
      '(minimo|cantidad minima) (de|para|por) (pedido|compra|piezas|unidades|color|modelo|importar)',
      '(cual|que) es (el|la) (minimo|minima|moq|cantidad minima)', '(desde|a partir de) cuantas (unidades|piezas)',
      '(venden|vende|se puede comprar|puedo comprar|puedo pedir|venderian) (por unidad|por unidades|una sola|un solo|pocas|solo una|al detal|' +
        'al detalle|menos de|suelto*)',
    ],
    'specification-ask': [
      '(ficha|fichas|hoja|datos|especificaciones|especificacion|informacion|caracteristicas|consulta) (tecnica|tecnicas|tecnico|tecnicos)',
      '(que|cual es el|cual es la|cuales son las) (material|materiales|medidas|medida|dimensiones|tamano|espesor)',
      '(que|cual es el|cual es la|cuales son las) (grosor|voltaje|potencia|capacidad|peso|garantia|caracteristicas)',
      '(mas|mayor) (informacion|detalles|info) (de|del|sobre|acerca|por favor|porfa)',
      '(funciona|trabaja|viene|sirve) (con|en|para|a) (110|220|380|gas|diesel|corriente|agua)', '(especificaciones) (de|del|por)', 'de que material',
      'que garantia',
      '(que|cual es|cual es el|cuanto) (consumo|rendimiento|largo|ancho|alto|espesor|diametro|calibre|gramaje|composicion|densidad|presion|caudal|' +
        'alcance|color*) (tiene*|es|de|del|maneja*|trae*)',
      '(soporta|soportan|aguanta|aguantan|resiste|resisten|es compatible|son compatibles|es apto|es apta|aptos|aptas|es resistente) ' +
        '(con|para|a|al|hasta|el|la|temperatura*|agua)',
      '(cuanto|cuantos|cuantas) (pesa|pesan|mide|miden|consume|produce|litros|kilos|kg|piezas|metros|watts|voltios) ' +
        '(el|la|por|hace*|carga*|tiene*|trae*|cada|hora)',
    ],
    'certificate-ask': [
      '(certificado*|certificacion*|informe*|reporte*|declaracion) (de |)(calidad|conformidad|analisis|ensayo*|laboratorio|seguridad|prueba*|migracion|' +
        'ce|iso|fda|rohs|reach|sgs|halal|kosher|icontec|oeko*|fsc|brc|gots|haccp|ul|fcc)',
      '(cuentan con|cuenta con|tienen|tiene|disponen de|poseen|vienen con|necesito el|necesitamos el) … ' +
        '(certificado*|certificacion*|homologa*|registro sanitario|marcado ce)',
    ],
    'customisation-ask': [
      '(con|imprimir|poner|incluir|lleve|llevar|grabar|estampar) (nuestro|mi|el|su|un|nuestra|mi propio) (logo|logotipo|marca|diseno)',
      '(logo|logotipo) (impreso|propio|de mi|personalizado|bordado)',
      '(personalizado|personalizada|personalizados|personalizadas|personalizar|personalizacion|a medida|marca propia|marca blanca)',
      '(nuestra|mi) (propia|) marca', '(colores|tamanos|medidas) especiales',
      '(fabrican|fabricar|hacen|producen|trabajan) … (bajo (nuestra|mi|su) marca|con (nuestra|mi) ' +
        'marca|maquila*|marca blanca|marca privada|segun (plano|muestra|diseno)|a medida|bajo pedido)',
    ],
    'end-use': [
      '(para|es para) (mi|nuestro|nuestra|un|una|nuestros|el) (negocio|tienda|tiendas|proyecto|empresa|fabrica|restaurante|hotel|reposteria|panaderia|' +
        'planta)',
      '(para|es para) (mi|nuestro|nuestra|un|una|nuestros|el) (taller|clientes|cliente|local|ferreteria|obra)',
      '(para|es para) (mi|nuestro|nuestra|un|una|nuestros|el) (emprendimiento|cafeteria|reventa|mercado|granja|finca)',
      '(para|es para) (reventa|revender|revenderlos|distribucion|uso industrial|uso propio|el mercado)',
      '(quiero|queremos|pienso|vamos a) (abrir|montar|poner|iniciar) (un|una|mi|nuestra)',
      '(para|es para) (mi|nuestro|nuestra|una|un|nuestras|el|la) (obra|escuela|colegio|clinica|hospital|consultorio|lavanderia|ganaderia|vivero|bodega|' +
        'licitacion|gimnasio|iglesia|condominio|edificio|club|barberia|peluqueria|salon)',
      '(uso|consumo|proyecto) (domestico|personal|residencial|industrial|comercial|agricola|propio|hotelero)',
    ],
    'buyer-role': [
      '(somos|soy) (una|un|) (empresa|importador|importadora|importadores|distribuidor|distribuidora|distribuidores|mayorista|mayoristas)',
      '(somos|soy) (una|un|) (comercializadora|constructora|cadena|tienda|fabrica|fabricante|cooperativa|hotel|contratista|revendedor|comerciante)',
      '(jefe|encargado|departamento|gerente|area|responsable) de (compras|adquisiciones|importaciones|abastecimiento)',
      'empresa (importadora|distribuidora|comercializadora|dedicada|constructora)',
      '(somos|soy) (una|un|) (ferreteria|taller|restaurante|clinica|hospital|colegio|instalador|instaladores|maquilador*|ganadero|agricultor|boutique|' +
        'supermercado|cadena|pyme|emprendedor*|ingeniero|arquitect*)',
      '(trabajo|escribo|les escribo) (en|de|para|por parte de|en nombre de) (el|la|una|un) ' +
        '(departamento de compras|area de compras|importadora|empresa|constructora|distribuidora)',
    ],
    'company-introduction': [
      '(nuestra empresa|mi empresa|nuestra compania) … (dedica|dedicada|ubicada|fundada|cuenta|importa|distribuye|es una|esta)',
      '(empresa|tienda|negocio) (ubicada|ubicado|con sede) en', '(mas de|con) … anos (de experiencia|en el mercado|en el rubro|importando)',
      '(contamos con|tenemos) (2|3|4|5|6|8|10|12|15|20|mas de|varias) (sucursales|tiendas|locales|empleados|trabajadores|puntos de venta)',
      '(me presento|nos presentamos|presentarles nuestra)',
      '(empresa|compania|firma|negocio) (mexicana|colombiana|peruana|chilena|argentina|ecuatoriana|espanola|boliviana|uruguaya|paraguaya|dominicana|' +
        'guatemalteca|familiar|panamena|venezolana|costarricense)',
    ],
    'agency-ask': [
      '(ser|representar|convertirnos en|convertirme en|busco) … (distribuidor|distribuidores) (de|en|para|exclusivo|exclusiva|autorizado|oficial)',
      '(ser|representar|convertirnos en|convertirme en|busco) … (representante|representantes) (de|en|para|exclusivo|exclusiva|autorizado|oficial)',
      '(buscamos|interesados en|interesado en|quiero|queremos) … (distribuidor|distribuidores) (de|en|para|exclusivo|exclusiva|autorizado|oficial)',
      '(buscamos|interesados en|interesado en|quiero|queremos) … (representante|representantes) (de|en|para|exclusivo|exclusiva|autorizado|oficial)',
      '(ser|representar|convertirnos en|convertirme en|busco) … (representacion|distribucion) (de|en|para|exclusivo|exclusiva|autorizado|oficial)',
      '(ser|representar) … (distribuidor exclusivo|exclusividad|agente) (de|en|para|exclusivo|exclusiva|autorizado|oficial)',
      '(convertirnos en|convertirme en|busco) … (distribuidor exclusivo|exclusividad|agente) (de|en|para|exclusivo|exclusiva|autorizado|oficial)',
      '(buscamos|interesados en|interesado en|quiero|queremos) … (representacion|distribucion) (de|en|para|exclusivo|exclusiva|autorizado|oficial)',
      '(buscamos|interesados en) … (distribuidor exclusivo|exclusividad|agente) (de|en|para|exclusivo|exclusiva|autorizado|oficial)',
      '(interesado en|quiero|queremos) … (distribuidor exclusivo|exclusividad|agente) (de|en|para|exclusivo|exclusiva|autorizado|oficial)',
      '(distribuir|representar|comercializar) (sus|su|vuestros) (productos|marca|equipos|maquinas|linea)',
      '(distribuidor|representante|agente) (exclusivo|autorizado|oficial)',
      '(tienen|tiene|hay|cuentan con|existe) … (distribuidor*|representante*) (en|para|exclusiv*|autoriz*|local*) ' +
        '(mexico|colombia|peru|chile|argentina|ecuador|espana|bolivia|centroamerica|mi pais|el pais|paraguay|uruguay|guatemala|panama)',
    ],
    'long-term-talk': [
      '(pedidos|compras|ordenes|contenedores|importaciones) (mensuales|recurrentes|regulares|periodic*|futuros|futuras|anuales|cada mes|' +
        'todos los meses|trimestrales)',
    ],
    'need-by': [
      '(lo necesito|los necesito|lo necesitamos|necesitamos) … (antes del|antes de|para el|a mas tardar|para finales|para fines)',
      '(necesito|requerimos|debe llegar|deben llegar|entrega) … (antes del|antes de|para el|a mas tardar|para finales|para fines)',
      '(a mas tardar|fecha limite|fecha de cierre)',
      '(necesit*|requer*|llegar|lleguen|llegue|recibir*|entrega|entregas|tenerl*|tenerlo*|listo*) … ' +
        '(antes de|para|a fines de|a finales de|a mediados de|a principios de) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|' +
        'octubre|noviembre|diciembre|navidad|fin de mes|fin de ano|la temporada|semana santa)',
      '(fecha limite|cierre|vence|plazo) … (licitacion|obra|oferta|entrega) … (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|' +
        'noviembre|diciembre)',
    ],
    'payment-proposal': [
      '(20|30|40|50)( |)% … (anticipo|adelanto|anticipado|adelantado|contra (bl|copia|documentos|entrega)|antes del (embarque|despacho|envio)|saldo|' +
        'al pedido|de deposito)',
      '(pago|pagamos|pagariamos|pagaria|pagaremos|pagar|cancelamos) (contra (bl|documentos|copia|entrega)|anticipado|por adelantado|por (transferencia|' +
        'swift|wire)|mediante (transferencia|carta)|con transferencia|de contado|al contado)',
    ],
    'not-received': [
      '(no|nunca|aun no|todavia no) (he|hemos|me|nos|ha) (recibido|recibi|llego|ha llegado|llegado|llega) … (pedido|paquete|mercancia)',
      '(no|nunca|aun no|todavia no) (he|hemos|me|nos|ha) (recibido|recibi|llego|ha llegado|llegado|llega) … (mercaderia|contenedor|carga|producto|envio)',
      '(pedido|paquete|mercancia|mercaderia|contenedor|carga|envio) … (no ha llegado|no llego|no llega|no lo he recibido|aun no llega|perdido|extraviado)',
      'no (he|hemos) recibido (mi|el|nuestro|la) (pedido|paquete|mercancia|mercaderia)',
      '(no|nunca|aun no|todavia no) (he|hemos|me|nos|ha|se ha) (recibido|recibi|recibimos|llego|llega|llegado|ha llegado|han llegado|entregado|' +
        'llegaron|han entregado|entregaron) (nada|mi|el|la|los|las|nuestro|nuestra|ningun*|lo que|aun|todavia)',
      '(pedido|paquete|mercancia|mercaderia|contenedor|carga|envio|encomienda|equipo|maquina) … ' +
        '(nunca llego|no nos llego|no me llego|no ha sido entregad*|no fue entregad*|sigue sin llegar|no aparece|se perdio|nunca ha llegado|' +
        'no nos ha llegado|no me ha llegado)',
      '(pague|pagamos|compre|compramos|pedi|pedimos|ordene) … (no (me|nos|he|hemos|ha|llega*) ' +
        '|nunca |aun nada|y nada|sigo esperando|seguimos esperando|todavia nada)',
    ],
    'not-as-described': [
      '(no corresponde|no corresponden|no coincide|no coinciden) (a|al|con|de|que) (lo|la|las|los|el|muestra|nuestra|acordado|pedido)',
      '(diferente|diferentes|distinto|distinta|no es igual|no son iguales) (a|al|con|de|que) (lo|la|las|los|el|muestra|nuestra|acordado|pedido)',
      '(producto|color|talla|modelo|material|medida|mercancia|articulo) (equivocado|equivocada|incorrecto|incorrecta|erroneo|diferente al)',
      'no (es|son) (lo que|como) (pedi|pedimos|compre|compramos|acordamos|la muestra)', '(mala|pesima|baja) calidad',
      '(no es|no son|no era|no eran|nada que ver con) (lo que|como|igual|iguales|el modelo|la medida|el color|el material|los que|las que) … ' +
        '(pedi*|compr*|acord*|mostr*|foto*|muestra|anuncio|aprob*|orden*|describ*|solicit*|esperab*)',
      '(enviaron|mandaron|despacharon|entregaron|llego|llegaron|recibi|recibimos|vino|vinieron|embarcaron) … ' +
        '(otro|otra|otros|otras|equivocad*|incorrect*|diferente*|distint*|que no) ' +
        '(modelo*|color*|talla*|medida*|producto*|referencia*|material*|articulo*|calidad|es|a lo|de lo|al|a la)',
      '(color*|talla*|medida*|modelo*|tono|referencia|producto*|espesor|tela|voltaje|articulo*|repuesto*) ' +
        '(equivocad*|incorrect*|erronea*|que no (es|son|pedi*|corresponde*)|no corresponde*|no coincide*)',
      '(mas|menos) (delgad*|fin*|grues*|pequen*|grande*|clar*|oscur*|cort*|larg*|livian*) (que|de) (lo|la|el|los|las) ' +
        '(acordad*|muestra*|pedid*|aprobad*|solicitad*|contratad*|que)',
    ],
    damaged: [
      '(llego|llegaron|llegado|recibi|recibimos|estan|esta|vino|vinieron|venian) … (roto|rota|rotos|rotas|danado|danada|danados)',
      '(llego|llegaron|llegado|recibi|recibimos|estan|esta|vino|vinieron|venian) … (danadas|trizado*|quebrado*|mojado*|golpeado*|oxidado*)',
      '(mercancia|mercaderia|producto|productos|cajas|piezas) (danada|danado|danados|danadas|rota|rotas|en mal estado)',
      '(con danos|averia de la carga|averias en la carga)',
      '(llego|llegaron|recibi|recibimos|vino|vinieron|venia|venian|estaba|estaban|encontramos|resultaron) … ' +
        '(rajad*|agrietad*|rayad*|aplastad*|abollad*|dobl*|humed*|mojad*|mohos*|con moho|estropead*|averiad*|reventad*|astillad*|despostillad*|' +
        'hech* pedazos|en mal estado|con golpes|derramad*)',
      '(piezas|cajas|vidrio*|baldosas|azulejos|botellas|frascos|pantalla|equipos|maquina|palet*|sacos) … ' +
        '(rot*|danad*|quebrad*|trizad*|mojad*|aplastad*|reventad*|golpead*) (al|en|por|durante|llegar*|y|,)',
    ],
    short: [
      '(faltante|faltantes) (de|en) (mercancia|la|el|carga|contenedor|piezas|unidades)',
      '(menos|incompleto|incompleta) … (cajas|piezas|unidades|pedido|de lo facturado)',
      '(faltan|faltaron|falta|falto|faltaban) (1|2|3|4|5|6|7|8|9|piezas|cajas|unidades|cartones|algunas|algunos|varias|varios|dos|tres|cuatro|cinco|' +
        'seis|diez|los tornillos|el manual|un|una|bultos|pares|sacos|kilos)',
      '(llegaron|recibimos|recibi|venian|vinieron|enviaron|entregaron|contamos) ' +
        '(solo |solamente |unicamente |apenas )(1|2|3|4|5|6|7|8|9|dos|tres|la mitad|parte|un|una)*',
      '(recibimos|recibi|llegaron|llego) … (en lugar de|en vez de|y no) (las|los|1|2|3|4|5|6|7|8|9)* … ' +
        '(facturad*|pedid*|unidades|cajas|piezas|comprad*|pagad*|que)',
    ],
    counterfeit: [
      '(producto|productos|repuesto|repuestos) (falso|falsos|falsificado|falsificados|pirata|no original|no originales)', 'no es original',
      '(me|nos) (vendieron|enviaron|mandaron) (un |una |unos |unas |)(falsificacion*|imitacion*|copia*|replica*|producto* fals*|repuesto* fals*|' +
        'producto* pirata*)',
    ],
    'refund-ask': [
      '(reembolso|reembolsar|reembolsen|devolucion del dinero|devolver el dinero|devuelvan mi dinero|devolucion de mi dinero|nota de credito)',
      '(quiero|queremos|exijo|solicito) (que me devuelvan|mi dinero|la devolucion)', '(cobraron|cobrado|cobro) (dos veces|doble|de mas)',
      '(devuelvan|devuelvanme|devuelvannos|devolver|devolverme|devolvernos|regresen|regresarme|regresarnos|reintegr*) ' +
        '(me |nos |)(mi |el |la |nuestro |lo |)(dinero|importe|deposito|anticipo|plata|monto|pago|pagado|que pague)',
      '(descuento|compensacion|nota de credito|bonificacion) por (el dano|los danos|la mercanc*|el faltante|las piezas|la diferencia|el retraso|' +
        'mala calidad)',
      '(no|nunca|aun no|todavia no|sin que) (me|nos) (devuelven|devolvieron|han devuelto|reembolsan|reembolsaron|reintegran|reintegraron|' +
        'han reintegrado|han reembolsado|regresan|regresaron)',
    ],
    'return-ask': [
      '(quiero|queremos|quisiera|puedo|podemos|necesito|como|deseo) (devolver|cambiar|hacer una devolucion|hacer un cambio)',
      '(politica|proceso|procedimiento) de (devolucion|devoluciones|cambio|cambios)',
      '(devolver|cambiar) (el|la|los|las|mi) (producto|productos|mercancia|mercaderia|maquina|pieza)',
      '(quiero|queremos|quisiera|puedo|podemos|necesito|necesitamos|como|deseo|vamos a|voy a|nos gustaria|me gustaria|aceptan) ' +
        '(devolver*|cambiarl*|cambiar (el|la|los|las|mi|por)|regresar (el|la|los|las)|hacer (una |el |la |un )(devolucion|cambio)|retornar)',
      '(cambio|cambiar|cambien|reponer|reposicion|reemplaz*|sustitu*) (de |por |el |la |los |las |por otr* )(talla|color|modelo|producto|equipo|pieza*|' +
        'articulo*|mercanc*|unidades defectuos*|unidad* danad*)',
    ],
    'repair-ask': [
      '(repuesto|repuestos|refaccion|refacciones|pieza de recambio|recambios)',
      '(no funciona|no enciende|dejo de funcionar|no prende|no arranca|no calienta|se descompuso|se averio|esta fallando|presenta una falla)',
      '(en garantia|reclamo de garantia|servicio tecnico|codigo de error|hacer valida la garantia)',
      '(maquina|equipo|motor|bomba) … (falla|averiada|danada|parada|defecto|defectuosa)',
      '(necesito|necesitamos|requiero|requerimos|busco|donde consigo|venden|envien*|comprar) … ' +
        '(repuesto*|refaccion*|recambio*|pieza* de (repuesto|recambio)|placa|tarjeta electronica|resistencia|sello*|rodamiento*)',
    ],
    'usage-ask': [
      '(como|manual para) (se usa|se instala|instalar|usar|configurar|se opera|operar|calibrar|limpiar|armar|funciona la)',
      '(manual|instrucciones) (de|del) (uso|usuario|instalacion|operacion|instrucciones|equipo)', '(diagrama electrico|puesta en marcha)',
      '(como) (se (arma|calibra|programa|limpia|conecta|enciende|ajusta|monta|cambia|reinicia|configura|prepara|aplica|lubrica|regula)|(conecto|' +
        'instalo|configuro|programo|armo|uso|limpio|ajusto|calibro|monto|reinicio|aplico|regulo|cambio el|cambio la|puedo (usar|instalar|configurar|' +
        'limpiar|ajustar|conectar|programar)))',
      '(manual*|instructivo|instrucciones|guia|video|diagrama) (de |del |para |en espanol|en castellano|en pdf)(uso|usuario|instala*|armado|montaje|' +
        'operacion|mantenimiento|conexion|electrico|ensamble|programa*|funcionamiento|configura*|equipo|armar|instalar|usar)*',
      '(no (se|sabemos|logro|logramos|entiendo|entendemos|encuentro)) (como |)(instal*|configur*|arm*|us*|program*|conect*|calibr*|ajust*|el manual|' +
        'las instrucciones)',
    ],
    'dispute-open': [
      '(reclamo|reclamacion|queja) (formal|por|de|sobre|del|presentada|numero)',
      '(presentar|abrir|poner|iniciar) (un|una) (reclamo|reclamacion|disputa|queja|demanda|denuncia)',
      '(acciones legales|nuestro abogado|via judicial|carta documento)',
      '(presentar*|abrir*|poner|pondre|iniciar|interponer|hare|haremos|levantar) ' +
        '(un |una |el |la |)(reclamo|reclamacion|disputa|queja|demanda|denuncia|contracargo)',
      '(nuestros abogados|mis abogados|demandarlos|denunciarlos|los demandare*|los denunciare*|via legal|vias legales|instancias legales|profeco|' +
        'indecopi|sernac|defensa al consumidor|contracargo|desconocer el cargo)',
    ],
    'shipping-status': [
      '(donde|por donde) (esta|viene|va|anda) (mi|el|nuestro|la|mi) (pedido|paquete|contenedor|carga|mercancia|envio|mercaderia)',
      '(numero|codigo|guia) de (rastreo|seguimiento|guia|tracking|contenedor)',
      '(estado|estatus|status) (de|del) (mi |nuestro|) (pedido|envio|contenedor|embarque|orden)',
      'cuando (llega|llegara|sale|zarpa|embarcan|despachan|arriba) (mi|el|nuestro|la) (pedido|contenedor|carga|barco|mercancia|envio|buque)',
      '(donde|por donde|en donde) (se encuentra|esta|viene|va|anda|quedo) (mi|el|la|nuestro|nuestra|mis|los|las) ' +
        '(pedido|paquete|contenedor|carga|mercancia|mercaderia|envio|compra|orden|encomienda|productos|repuestos)',
      '(cuando|para cuando|que dia) (llega|llegara|llegaria|sale|saldra|zarpa|embarcan|despachan|envian|enviaran|despacharan|me llega|nos llega|' +
        'estara listo|estara lista)',
      '(ya|aun no|todavia no) (salio|embarcaron|enviaron|despacharon|han enviado|han despachado|zarpo|embarco|lo enviaron|la enviaron|se envio) ' +
        '(mi|el|la|nuestro|nuestra|los)',
      '(eta|fecha de arribo|fecha de llegada|fecha de embarque|fecha de zarpe|nombre del buque|nombre del barco) ' +
        '(de|del|a|actualizad*|nuev*|estimad*|para|y)',
    ],
    'customs-matter': [
      '(en aduana|en aduanas|la aduana|de aduana|aduanas|agente aduanal|despachante de aduana|despacho aduanero)',
      '(partida arancelaria|codigo arancelario|fraccion arancelaria|aranceles de importacion|nacionalizacion de la)',
    ],
    'documents-matter': [
      '(conocimiento de embarque|certificado de origen|lista de empaque|factura comercial)',
      '(documentos de embarque|documentos originales|borrador del bl|corregir el bl|bl original|packing list)',
      '(enviar|envien*|mandar|manden*|necesito|necesitamos|faltan|falta|hacen falta|corregir|adjuntar) … ' +
        '(documentos de embarque|packing|bl|b/l|certificado de origen|factura comercial|lista de empaque|guia aerea|fitosanitario|documentos originales|' +
        'documentacion original)',
    ],
    'order-change': [
      '(cambiar|modificar|cancelar|anular|aumentar|reducir|agregar) … (el pedido|mi pedido|la orden|mi orden)',
      '(cambiar|modificar|cancelar|anular|aumentar|reducir|agregar) … (nuestro pedido|la direccion|la cantidad|al pedido)',
      '(cambiar|modificar|cancelar|anular|aumentar|reducir|agregar|anadir|sumar|quitar|actualizar|corregir) … ' +
        '(pedido|orden|direccion|cantidad|cantidades|domicilio|fecha de entrega|puerto de destino|color) ' +
        '(n|no|nro|numero|de|del|por|a|que|#|al|antes|ya|hecho|anterior|la|ayer)*',
      '(cancelen|anulen|cambien|modifiquen|agreguen|detengan|paren|suspendan|aumenten) (mi|el|la|nuestro|al|a la|a mi) ' +
        '(pedido|orden|produccion|envio|embarque|compra|direccion)',
    ],
    'payment-matter': [
      '(comprobante|constancia) de (pago|transferencia|deposito)', '(realizamos|realice|hicimos|hice|realizado|efectuado) (el|la) (pago|transferencia|deposito)',
      '(pago|saldo) (del|de la|de) (saldo|factura|pedido|pendiente|restante|anticipo)',
      '(datos|cuenta) (bancarios|bancaria) (para|correctos|correcta|actualizad*)', '(saldo pendiente|factura pendiente|enviar la factura|necesito la factura)',
      '(envio|enviamos|adjunto|adjuntamos|mando|anexo|anexamos|enviar*|aqui esta|aqui va) … ' +
        '(comprobante|constancia|voucher|soporte|recibo|swift|copia) (de|del) (la |el |)(pago|transferencia|deposito|giro|saldo|anticipo)',
      '(ya|hoy|ayer) (pague|pagamos|transferi|transferimos|deposite|depositamos|realizamos|realice|hicimos|hice|giramos|gire|envie|enviamos|cancele|' +
        'cancelamos) (el|la|su|los|lo|un)',
      '(pago|transferencia|deposito|giro|saldo|anticipo) (fue|ha sido|se hizo|realizad*|efectuad*|rechazad*|devuelt*|no ha llegado|recibid*|enviad*|' +
        'aplicad*)',
      '(recibieron|recibio|llego|les llego|confirmen|confirmar|confirme|confirmas) (ya |el |mi |nuestro |la |nuestra |recibo (de|del) ' +
        ')(pago|transferencia|deposito|anticipo|saldo)',
    ],
    'follow-up': [
      '(alguna|tienen|hay) (novedad|novedades|noticia|noticias|respuesta|actualizacion)',
      '(recibieron|recibio|vieron|leyeron) (mi|nuestro|el) (correo|mensaje|solicitud|pedido|mail|email)',
      '(no he|no hemos|sin) (recibido|tenido|obtenido) respuesta', '(correo|mensaje) anterior sin respuesta', '(recordatorio|le recuerdo que)',
      '(sigo|seguimos|aun|todavia|estamos|estoy) (esperando|espero|esperamos|a la espera) (de |)(su|la|una|tu|mi|nuestra|alguna|que me|que nos) ' +
        '(respuesta|cotizacion|contestacion|informacion|oferta|proforma|muestra|confirmacion|respondan|coticen|contesten|envien)',
      '(les|le|te) (escribi|mande|envie|escribimos|enviamos|mandamos|pregunte|solicite|solicitamos) … ' +
        '(no (he|hemos|me|nos|recib*)|sin respuesta|la semana pasada|hace dias|hace varios dias|hace una semana|aun no|todavia no|y nada|el lunes|' +
        'el viernes|el mes pasado)',
      '(no (he|hemos) (recibido|tenido|obtenido)|no (recibi|recibimos|me|nos|han)) ' +
        '(ninguna |aun |todavia |su |la |)(respuesta|contestacion|cotizacion|contestado|respondido|han respondido|han contestado|contestan|responden|' +
        'noticias)',
      '(me|nos) (pueden|puede|podrian|podria) (confirmar|decir|dar) … (recibi* (mi|el|nuestro)|avance|estado de mi (cotizacion|solicitud|consulta)|' +
        'novedad*)',
      '(en seguimiento|dando seguimiento|dar seguimiento|para dar seguimiento|retomando|insisto|reitero|segundo (correo|mensaje)|tercer (correo|' +
        'mensaje)|les recuerdo|quedaron (de|en) (enviar*|mandar*|cotizar*|responder*|avisar*))',
    ],
    thanks: [
      '(muchas gracias por|gracias por) (todo|su ayuda|la ayuda|el excelente|su excelente|la atencion|el buen|su apoyo|su atencion)',
      '(muy contentos|muy satisfechos|muy contento|muy satisfecho|excelente servicio|excelente calidad|llego perfecto|llego todo bien|llego en perfectas)',
      '(todo|pedido|mercancia|maquina|equipo|producto*|paquete) … (llego|funciona|salio|esta) ' +
        '(muy |todo |super |)(bien|perfecto|perfecta|excelente|de maravilla|en perfect*|en buen*|a tiempo|ok|impecable)',
    ],
    feedback: [
      '(sugerencia|sugerencias|comentario|observacion) (para|sobre|de mejora|constructiv*)',
      '(solo queria|solo quiero|solo para) (comentar|informar|decir|que sepan)',
      '(les|le|quiero|quisiera|queria|solo) (dejo|comento|comentar*|compart*|dar|contar*|cuento|sugerir*|sugiero) ' +
        '(mi |una |un |nuestra |que |les |le )(opinion|experiencia|comentario|sugerencia|observacion|retroalimentacion|feedback|critica)',
    ],
    standstill: [
      '(maquina|linea|planta|produccion|obra|fabrica) (esta|) (parada|detenida|paralizada|detenido)',
      '(demoras|sobreestadia|sobrestadia|almacenaje) (del|de|por|en) (contenedor|puerto|dia)', '(perdiendo|perdemos) (dinero|clientes|ventas)',
      '(cliente|clientes) (esperando|molesto|molestos|reclamando)',
      '(produccion|linea|planta|fabrica|obra|taller|negocio|maquina|restaurante) … ' +
        '(parad*|detenid*|paralizad*|cerrad*|sin trabajar|sin producir) (por|desde|hace|y|sin|hasta)',
    ],
  },
} as const satisfies PhrasePack
