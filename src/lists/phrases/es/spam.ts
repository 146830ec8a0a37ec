import type { PhrasePack } from '../../concepts'

/** Spanish: what sellers and promoters write. */
export const esSpam = {
  'everything-ask': [
    '(todos|todas) (sus|los|las|tus) (productos|modelos|articulos|precios|referencias|maquinas|tamanos) … ' +
      '(precio*|lista|catalogo|con|cotiza*|envi*|informacion)',
    '(precio*|precios|lista de precios|cotizacion|catalogo|informacion) (completa |completo |)(de|sobre|con) (todos|todas|todo) (sus|los|las|lo que)',
    '(lista|catalogo) (de precios |)(completa|completo) (de|con)', '(toda la gama|gama completa|todo su catalogo|toda su linea|toda su gama)',
  ],
  'seo-offer': [
    'posicionamiento (web|seo|en google|en buscadores|organico)',
    '(posicionar|posicionamos|posicionarse|posicionarlo|aparecer|salir) … (google|buscadores|primera pagina|primeros resultados)',
    '(primera pagina|primeros lugares|primeras posiciones|primeros puestos|primeros resultados) (de|en) (google|los buscadores)',
    '(aumentar|incrementar|mejorar|mas) … (trafico|visitas) … (web|sitio|pagina)', '(optimizacion|auditoria) (seo|en buscadores|para buscadores)',
    '(mas|aumentar*|duplicar*|atraer|generar) (el |su |tu |)(trafico|visitas|visibilidad) ' +
      '(organic*|web|en google|a su|a tu|en internet|online|de calidad)',
  ],
  'web-design-offer': [
    '(diseno|desarrollo|rediseno|creacion) (de |)(paginas|sitios|pagina|sitio|tiendas) (web|online|en linea|virtuales)',
    '(disenamos|desarrollamos|redisenamos|redisenar|modernizar|renovar) (su|tu|la|paginas|sitios|apps|tiendas) … (web|pagina|online|moviles|tienda)',
    '(agencia|estudio|empresa) de (diseno|desarrollo) web', '(desarrollo|desarrollamos) (de |)(aplicaciones|apps) (moviles|a medida)',
    '(hacemos|hago|realizamos|creamos|diseno|diseñamos|desarrollamos|rediseñamos) ' +
      '(paginas|sitios|su pagina|su sitio|tu pagina|tu web|su web|webs|tiendas|aplicaciones|apps|landing) ' +
      '(web|online|en linea|virtual*|moviles|profesional*|desde|modern*|a medida|page*|en wordpress)*',
  ],
  'contact-list-offer': [
    '(base|bases) de datos (de|con) (empresas|correos|emails|compradores|importadores|contactos|clientes|ejecutivos)',
    '(lista|listas|listado) de (correos|emails|asistentes|compradores verificados|contactos verificados|importadores verificados)',
    '(vendemos|vendo|ofrecemos|disponemos de) … (bases de datos|listas de contactos|listas de correos)',
    '(correos|contactos|emails) (verificados|segmentados)',
    '(base|bases|lista|listas|listado) … (compradores|importadores|correos|emails|contactos|asistentes|directivos|empresas) … ' +
      '(actualizad*|verificad*|excel|segmentad*|precio|registros|disponible*|feria)',
  ],
  'marketing-offer': [
    '(agencia|servicios|servicio|estrategia*|expertos|especialistas) (de|en) (marketing|publicidad|mercadeo)',
    '(manejo|gestion|administracion) de (sus |tus |)redes sociales', '(manejamos|gestionamos|administramos) (sus|tus|las) redes',
    '(mas|comprar|conseguir|aumentar|ganar) seguidores', '(generacion|captacion) de (leads|clientes potenciales|prospectos)',
    '(conseguir|atraer|generar) (mas|nuevos) clientes … (marketing|publicidad|campana*|redes|agencia|cada mes)',
    'campanas (de|en) (publicidad|facebook|google|instagram|email|meta)', 'anunciar su (empresa|marca|negocio)',
    '(seguidores|likes|me gusta|suscriptores|resenas|opiniones) (reales|de 5 estrellas|positivas|garantizad*|activos|desde|por solo|para su|para tu|' +
      'en google|en instagram|en tiktok)',
    '(creamos|gestionamos|manejamos|hacemos|producimos|llevamos) (su|tu|sus|tus|campanas|contenido*|video*|publicidad|anuncios) … ' +
      '(redes|marca|negocio|digital*|publicit*|promocional*|corporativ*|instagram|facebook)',
    '(ayudamos|ayudo|podemos ayudar*|puedo ayudar*) … (empresas|negocios|fabricantes|le|les|su empresa|conseguir) … (clientes|leads|prospectos|' +
      'compradores|oportunidades|ventas|pedidos)',
    '(nuevos|mas) (clientes|pedidos|leads|prospectos|compradores) … (para su (empresa|negocio)|a su (empresa|negocio)|cada mes|garantiz*|sin llamadas|' +
      'por linkedin|en (30|60|90) dias)',
    '(entrevista|reportaje|articulo|anuncio|publicidad|publirreportaje) … (su empresa|su marca|su negocio) … (revista|edicion|periodico|portal|' +
      'television|medio*|suplemento)',
    '(video|videos) (corporativo*|promocional*|publicitario*|de producto) … (su empresa|su marca|para su|producimos|ofrec*|desde)',
    '(reuniones|citas) (con|calificadas|cualificadas|agendadas) … (gerentes|directores|decisores|compradores|clientes potenciales|responsables) … (su ' +
      'sector|su empresa|cada|semana*|mes|interesad*)*',
    '(le|les|te) (buscamos|encontramos|conseguimos|traemos|generamos) … (clientes|compradores|prospectos|ventas|leads)',
    '(buscamos|encontramos|conseguimos) (los|a los|sus) (clientes|compradores|prospectos)',
  ],
  'link-offer': [
    '(articulo|articulos|post|posts|publicacion|contenido|entrada) (patrocinad*|de invitado|invitad*|de pago) … ' +
      '(blog|sitio|web|enlace*|portal|precio|publicar)*',
  ],
  'loan-offer': [
    '(ofrecemos|ofrezco|otorgamos|concedemos|brindamos|damos|otorgo) … (prestamo*|creditos|financiamiento|financiacion)',
    '(necesita|necesitas|busca|buscas|requiere) … (prestamo*|un credito|financiamiento|capital de trabajo)',
    '(oferta|solicitud|solicite|solicitar|aplique a) (de |su |un |)prestamo*',
    '(prestamo*|credito*) … (sin garantia|sin aval|sin buro|inmediato*|del 2%|del 3%|al 2%|al 3%)', '(prestamista|prestamistas)',
    '(prestamo*|credito*) (personal*|empresarial*|hipotecario*|comercial*) … (interes|tasa|sin|%)',
    '(consolidar|liquidar|reparar) (sus |tus |)(deudas|su credito)',
    '(prestamo|prestamos|credito|creditos|financiamiento) (rapid*|inmediat*|urgente*|facil*|sin aval*|sin garantia*|al instante|express|aprobad*|' +
      'preaprobad*|entre particulares|a empresas|en 24|en 48|hasta)',
    '(ofrecemos|ofrezco|otorgamos|otorgo|doy|damos|brindamos|concedemos) … (prestamos|creditos personales|capital|financiacion|dinero) ' +
      '(a|al|desde|con|de|para|rapid*|entre)',
    '(oferta|servicio) (de|del) (prestamo*|credito|financiamiento|dinero) … (interes|particular*|seri*|rapid*|%|personas|honrad*|todos)',
    '(prestamo*|credito*|dinero) (entre|de) (particulares|particular|personas serias|persona seria|personas honestas)',
    '(presto|prestar|prestamos) (dinero|capital|entre|de|desde|a) … (interes|%|tasa|particulares|personas|todos|000)',
    '(problemas|dificultades) (financier*|economic*|de dinero|bancari*) … (prestamo*|credito*|ayud*|solucion|contact*)',
    '(rechazad*|negad*|denegad*) por (el banco|los bancos|su banco) … (prestamo*|credito*|ayud*|solucion|financ*)',
    '(prestamo*|credito*) … (tasa|interes) (del|de|de un|anual del|fija|baja*|al) … (%|por ciento|anual)',
  ],
  gambling: [
    'casino (online|en linea|en vivo)', '(apuestas deportivas|casas de apuestas|casa de apuestas)', '(tragamonedas|tragaperras) (online|gratis|en linea)',
    '(giros|tiradas) gratis', 'bono (de bienvenida|sin deposito)',
  ],
  'crypto-promotion': [
    '(invierta|invierte|invertir|inversion|gana|gane|ganar|ganancias) … (bitcoin|criptomoneda*|cripto|usdt|forex|trading)',
    '(trading|mineria|plataforma) … (criptomoneda*|bitcoin|ganancias diarias|rentabilidad diaria)',
    '(ganancias|rentabilidad|rendimiento*) (diaria*|garantizad*|asegurad*|semanal*)', '(senales|bot) de (trading|forex)',
    '(invierta|invierte|invirtiendo|deposite|inicie con|empieza con|comience con) … (usd|usdt|dolares|euros|€|$) … ' +
      '(gan*|recib*|rentab*|diari*|semana*|profit|retir*)',
    '(millon*|miles|fortuna|$|€|dolares|euros) … (criptomoneda*|cripto|crypto|bitcoin*) … (gan*|mes|meses|semana*|dias|diari*)',
    '(criptomoneda*|cripto|crypto|bitcoin*) … (millonario*|rico*|multipli*|duplic*|ganar*|ganancia*|fortuna) … (mes|meses|dias|semana*|facil*|sin|hoy)',
  ],
  'get-rich': [
    '(ganar|gana|gane|ganes|generar|genere|genera|generes) (dinero|ingresos|plata|hasta) ' +
      '(desde (casa|su casa|tu casa|tu celular)|extra*|pasivo*|online|en linea|por internet|facil*|rapid*|sin (salir|inver*|experiencia)|$|usd|1|2|3|5)*',
    '(libertad financiera|multinivel|redes de mercadeo|network marketing|negocio desde casa|trabaja desde casa|trabaje desde casa|se tu propio jefe|' +
      'sea su propio jefe)',
    '(quieres|quiere|desea|deseas|te gustaria|le gustaria) … (ser|hacerte|hacerse|volverte|volverse) (rico*|millonari*|rica)',
    '(ingreso*|renta*) (pasivo*|pasiva*|residual*|extra desde)',
    '(gana|gane|ganar|ganando|genera) … ($|€|usd|dolares|euros) … (al dia|por dia|diari*|a la semana|por semana|por hora|al mes|desde casa)',
  ],
  'pharma-adult': [
    '(bajar|bajes|baje|perder|pierda|pierde|quemar) (de |)(peso|kilos|grasa|talla*) … ' +
      '(rapid*|pastilla*|capsula*|te |dias|semana*|sin dieta|natural*|garantiz*)',
    '(viagra|cialis|levitra|sildenafil*|kamagra|tadalafil*) … (sin receta|compr*|barat*|online|envio discreto|descuento)',
    '(chicas|mujeres|solteras|maduras|jovenes|nenas) … (en tu|de tu|cerca de|en su|de su) (ciudad|zona|barrio|area|ti|localidad)',
    '(citas|encuentros) (sexuales|sin compromiso|calientes|de sexo|para adultos|casuales)',
    '(chicas|mujeres|fotos|videos) (desnudas|calientes|sexys|xxx|porno|eroticas|intimas|hermosas para)',
    '(disfuncion erectil|agrandar|alargar|aumentar) … (pene|ereccion*|virilidad|potencia sexual)',
  ],
  'software-offer': [
    '(nuestro|nuestra|un|una|el) (software|sistema|crm|erp|plataforma|chatbot|asistente virtual|aplicacion) ' +
      '(de |en la nube|para |con )… (le permite|te permite|automatiz*|su empresa|tu empresa|su negocio|tu negocio|demo|desde $|prueba*|licencia*|le ayuda*)',
    '(software|crm|erp|chatbot|sistema) (contable|de facturacion|de gestion|de inventario*|de ventas|administrativo) … ' +
      '(demo gratis|demo gratuita|agende*|solicite*|ofrec*|su empresa|tu negocio|su negocio|mensual*|prueb*|contact*)',
    '(automatizar|automatice|automatiza|automatizamos) (su|sus|tu|tus|la|las|los|el) … ' +
      '(ventas|procesos|atencion|negocio|empresa|whatsapp|tareas|mensajes|respuestas)',
    '(herramienta|herramientas|software|sistema|plataforma|solucion|aplicacion|chatbot|inteligencia artificial) … (mejorar*|optimizar*|agilizar*|' +
      'aumentar*|automatiz*) … (su|sus|tu|tus) (trabajo|produccion|procesos|ventas|productividad|eficiencia|negocio|empresa|equipo|operacion*)',
    '(mejorar|mejore|optimizar|optimice|digitalizar|digitalice|agilizar|aumentar|aumente) (la |el |los |)(eficiencia|productividad|procesos|gestion|' +
      'eficacia|operacion*|rendimiento) … (su|sus|tu) (empresa|negocio|equipo|produccion|fabrica|almacen|trabajo|planta)',
  ],
  'supplier-pitch': [
    '(somos|nuestra empresa es) (un |una |)(fabricante*|fabrica|productor*|exportador*|empresa fabricante|empresa productora|proveedor*) ' +
      '(de|lider*|y exportador*|especializad*)',
    'nuestros (principales |)productos (son|incluyen|principales)', '(fabricamos|producimos) y (exportamos|vendemos|distribuimos|comercializamos)',
    '(le|les|te) (ofrecemos|presentamos) (nuestros|nuestra linea|nuestra gama|nuestro catalogo|toda nuestra)',
    '(ponemos|pongo) a (su|tu) disposicion (nuestro*|nuestra*)',
    '(nos complace|permitame|permitanos|quisiera|quisieramos) (presentar|presentarle*|ofrecerle*) (nuestro*|nuestra*)',
    'nuestros precios son (muy |)competitivos', 'ofrecemos (productos|precios) de (alta calidad|fabrica)',
    '(buscamos|estamos buscando|busco) (compradores|importadores|clientes|distribuidores|socios comerciales) ' +
      '(para|de|en|que|interesad*|internacionales) … (nuestr*|mi*|producto*)',
    '(exportamos|exporto|vendemos|ofrecemos|suministramos|disponemos de|tenemos disponible*|tenemos a la venta) … ' +
      '(toneladas|contenedores|primera calidad|todo el mundo|para exportacion|calidad de exportacion|precio* de fabrica|precios competitivos|' +
      'excelentes precios|volumen*)',
    '(somos|soy) (una |un |)(exportador*|productor*|cosechador*|fabricante*|comercializador*|empresa exportadora|empresa productora|' +
      'empresa fabricante|cooperativa productora) (de|del|con) … (ofrec*|produc*|export*|vend*|calidad|certific*|precio*|disposicion|planta|capacidad|' +
      'desde|nuestr*)',
    '(le|les|te) (ofrezco|ofrecemos|presento|presentamos|comparto|compartimos|adjunto|adjuntamos|hago llegar|hacemos llegar) … ' +
      '(nuestro catalogo|nuestros productos|nuestra oferta|nuestro portafolio|nuestras soluciones|mi catalogo|nuestros equipos|nuestras maquinas|' +
      'nuestra lista de precios|nuestra empresa fabric*)',
    '(le|les|te) (ofrecemos|ofrezco|proponemos|propongo|suministramos) … (nuestros|nuestras|productos|mercancia|mecanizado*|fundicion|servicio*|' +
      'fabricacion|maquila|maquinado*|calidad)',
    '(mecanizado*|maquinado*|fundicion|fundiciones|piezas metalicas|piezas torneadas|estructuras metalicas|caldereria|matriceria|inyeccion de plastico|' +
      'estampacion|corte laser|chapa) … (segun sus planos|segun sus dibujos|ofrecemos|nuestro taller|nuestra planta|nuestras ' +
      'instalaciones|a su disposicion|para su empresa)',
    '(tenemos|disponemos de|contamos con|nuestra planta tiene|nuestro taller tiene) (capacidad|capacidad de produccion|maquinas|capacidad productiva) ' +
      '(disponible*|libre*|ociosa)',
    '(busca|buscan|necesita|necesitan|buscas) (un |una |)(nuevo |nueva |buen |)(proveedor|fabricante|subcontratista|taller|socio de fabricacion|' +
      'dropshipper|proveedores) … (confiable|fiable|de confianza|en china|en turquia|en india|somos|nosotros|ofrec*|para|de)',
    '(dropshipping|marca blanca) … (su tienda|tu tienda|nuestro catalogo|nuestros productos|ofrec*|sin stock|para su|enviamos)',
    '(envienos|envianos|mandenos|digannos|indiquenos) (sus|su) (planos|consulta*|requerimientos|necesidades|demanda) (y |para |sin |a )',
    '(podemos|podriamos) (fabricar|producir|mecanizar|suministrar*|fundir|ofrecer*) … (ahorro*|mejor precio|mejores precios|competitiv*|sus planos|' +
      'para su empresa|para ustedes)',
    '(a la espera de|esperamos|atentos a|estaremos encantados de recibir) (sus consultas|su consulta|sus requerimientos|sus planos|sus solicitudes|sus ' +
      'pedidos de cotizacion)',
    '(nuestra fundicion|nuestra fabrica|nuestra planta|nuestro taller) … (suministra|abastece|provee|entrega) … (clientes|europa|todo el mundo|paises|' +
      'marcas)',
  ],
  'freight-offer': [
    '(somos|nuestra empresa es) (un |una |)(agente*|agencia|transitario*|empresa) (de (carga|logistica|aduanas|transporte)|logistica|aduanal|transitaria)',
    '(ofrecemos|brindamos|tenemos) … (tarifas|fletes|servicio de flete|transporte maritimo|servicios logisticos|transporte internacional|' +
      'tarifas de flete)',
    '(nuestras|mejores) tarifas (de flete|maritimas|aereas|de transporte)', '(consolidacion|desconsolidacion) de carga … (ofrecemos|servicio*|tarifas)',
    '(cotizar|cotizarle) (sus|sus proximos) (embarques|fletes|importaciones|envios)',
    '(agencia|agente|empresa|operador|somos) … (logistic*|carga internacional|freight forwarder|transitari*|aduana*) … ' +
      '(ofrec*|le ayud*|tarifa* competitiv*|puerta a puerta|mejores tarifas|servicio* (de|puerta))',
    '(transporte|carga|flete|envios) (maritim*|aere*|terrestre*|internacional*|puerta a puerta|consolidad*) … ' +
      '(ofrecemos|mejores tarifas|tarifas competitivas|somos su|a su disposicion|cotice con nosotros|nuestra agencia|nuestros servicios)',
  ],
  'service-pitch': [
    '(ofrecemos|brindamos|prestamos|ofrezco) (nuestros |mis |)servicios (de|para)',
    '(servicio|servicios) de (outsourcing|reclutamiento|traduccion|certificacion|factoraje|factoring|contabilidad|asesoria fiscal|consultoria) … ' +
      '(ofrecemos|su empresa|para empresas|contacte*)',
    '(registro|registramos) (de |su |)(marca|marcas|patentes) … (su|ofrecemos|empresa|tarifa)', '(subcontratar|externalizar|tercerizar) (su|sus|la|tu)',
    '(ayudamos|asesoramos) a (empresas|companias|negocios|fabricantes) (como|a|en)',
    '(ofrecemos|ofrezco|brindamos|prestamos|contamos con|nos especializamos en|nuestros) (los |un |una |)(servicio|servicios|soluciones) ' +
      '(de|en|integral*|profesional*|para) (traduccion*|contab*|reclutamiento|seleccion|certificacion*|inspeccion*|factoraje|factoring|cobranza*|' +
      'marcas|patentes|limpieza|seguridad|consultoria|asesoria|outsourcing|tercerizacion|recursos humanos|capacitacion|interpretacion|auditoria|registro)',
    '(certificamos|certifique|certificacion|implementamos|obtenga) (su|de su|a su|la) (empresa|producto*|iso*|marcado|certificacion|planta) … ' +
      '(iso|ce|precio|rapid*|semana*|garantiz*|costo|nuestr*)',
    '(registre|registrar|proteja|renovacion de|renueve) (su|tu|la) (marca|patente|dominio) … ' +
      '(antes|tarifa*|costo|servicio*|especialista*|nosotros|precio|vence|euipo|wipo)',
    '(somos|soy) (una |un |)(agencia|empresa|despacho|consultor*|firma|bufete|estudio) (de|especializad* en|dedicad* a) ' +
      '(traduccion*|reclutamiento|contab*|consultoria|certificacion*|cobranza*|patentes|marcas|recursos humanos|inspeccion*|abogados|auditor*|' +
      'factoraje|seguros|capacitacion)',
    '(le|les|te|usted|ustedes) (interesaria|interesa|gustaria|gustaria saber|interesa saber) … (reducir|ahorrar|optimizar|externalizar|automatizar|' +
      'aumentar|mejorar|controlar|bajar|recuperar) (sus|su|tus|los|el|la|las) (costo*|coste*|gasto*|factura*|consumo*|flota|ventas|productividad|' +
      'facturacion|deuda*|tiempo*)',
    '(estaria|estarian|estan|esta|estarias) (interesad* en|dispuest* a) … (reducir|ahorrar|optimizar|externalizar|automatizar|una demo*|nuestros ' +
      'servicios|nuestra solucion|una solucion|nuestro sistema|nuestra herramienta)',
    '(me|nos) (gustaria|complace|permito|permitimos|dirijo|dirigimos) … (presentarle*|ofrecerle*|proponerle*|mostrarle*|hablarle*) … (servicio*|' +
      'solucion*|herramienta*|sistema|programa|propuesta|plataforma|metodo)',
    '(puedo|podemos|podria|podriamos|permitame|permitanos) (presentarle*|mostrarle*|ofrecerle*|proponerle*|enviarle*|explicarle*|contarle*) … ' +
      '(servicio*|solucion*|herramienta*|sistema|programa|plataforma|como podemos|como ayudamos)',
    '(le|les) escribo (para|porque) … (hablarle*|presentarle*|ofrecerle*|contarle*|proponerle*|ayudamos|ofrecemos)',
    '(reduzca|ahorre|reduzcan|ahorren|recorte|optimice) … (factura|costes|costos|coste|costo|gasto|gastos|consumo) (de ' +
      '(la |su |)(luz|energia|electricidad|gas|telefonia|combustible)|electric*|energetic*|de energia)',
    '(paneles solares|placas solares|fotovoltaic*|autoconsumo|energia solar) … (su nave|su empresa|su tejado|su cubierta|su negocio|sus instalaciones|' +
      'su techo|sin inversion|su factura|subvencion*)',
    '(gps|rastreo|localizacion|geolocalizacion|monitoreo|telemetria|control) … (su flota|sus vehiculos|sus camiones|tu flota|flotas|de su flotilla|sus ' +
      'unidades|sus conductores)',
    '(su flota|sus vehiculos|su flotilla|sus camiones) … (gps|rastre*|localiz*|monitore*|combustible|tiempo real|geolocal*|controle*)',
    '(formacion|cursos|capacitacion|capacitaciones|ingles|talleres) … (bonificad*|subvencionad*|fundae|sin coste|sin costo|para sus empleados|para sus ' +
      'trabajadores|para su equipo|para su personal|para su empresa|in company)',
    '(sus|tus) (empleados|trabajadores|colaboradores) … (beneficio*|bienestar|seguro medico|seguro de salud|retribucion flexible|motivad*|vales|' +
      'retener*|fideliz*)',
    '(beneficios sociales|retribucion flexible|seguro medico|vales de despensa|vales de comida|bienestar laboral) … (sus|su|para) (empleados|' +
      'trabajadores|colaboradores|plantilla|equipo|empresa)',
    '(recuper*|cobr*|gestion*) … (sus |)(facturas impagadas|deudas pendientes|impagos|impagados|morosos|cartera vencida|facturas vencidas|deudas ' +
      'comerciales|clientes morosos) … (exito|sin riesgo|despacho|abogad*|nosotros|su empresa|comision|ofrec*|servicio*)*',
    '(somos|soy|represento|trabajo en|trabajo para|le escribo de) … (empresa|agencia|despacho|firma|gestoria|consultora|equipo) … (que ofrece|que ' +
      'ayuda|ofrecemos|ofrece servicios|que brinda|ayudamos|que presta|especializad* en (servicio*|formacion|recobro|cobranza*|reformas|limpieza|' +
      'marketing|energia|seleccion))',
    '(una de las|uno de los|de las|de los) (mejores|mas eficaces|principales) (herramientas|soluciones|sistemas|programas|plataformas|metodos) … (para|' +
      'del|que|de)',
    '(necesita|necesitan|busca|buscan|le falta|le faltan|requiere|requieren) (personal|trabajadores|operarios|soldadores|mano de obra|programadores|' +
      'desarrolladores|conductores|camareros|un contable|una gestoria|un traductor)',
    '(trabajadores|personal|operarios|soldadores|mano de obra|profesionales) (cualificad*|calificad*|extranjer*|temporal*|de) … (su empresa|su planta|' +
      'a su disposicion|ofrec*|suministr*|proporcion*|seleccion*)',
    '(reforma|reformas|pintura|limpieza|mantenimiento|impermeabilizacion) de (oficinas|naves|locales|sus instalaciones|su local|edificios|techos|' +
      'cubiertas|su oficina|fachadas) … (ofrec*|presupuesto sin|sin compromiso|somos|realizamos|precio*|nuestr*|equipo)',
    '(desarrolladores|programadores|equipo de desarrollo|ingenieros de software|outsourcing de ti|soporte informatico|soporte ti) … (su proyecto|su ' +
      'empresa|por hora|dedicado*|a su disposicion|nuestr*|ofrec*|remoto*)',
    '(ayudas|subvenciones|fondos europeos|kit digital|next generation) … (su empresa|tramit*|gestion*|solicit*|pyme*|hasta)',
    '(nuestro despacho|nuestra firma|nuestra agencia|nuestra consultora|nuestra gestoria|nuestro bufete|nuestros abogados|nuestra academia) … (ayuda*|' +
      'ofrece*|recuper*|gestiona*|asesora*|tramita*|se encarga*|presta*|especializ*|reclama*)',
    '(solo cobramos si|cobramos solo si|sin exito no hay|si no recuperamos|si no ganamos)',
    '(con|gracias a) (nuestro|nuestra) (tarjeta|sistema|solucion|servicio|plataforma|herramienta|programa|app|metodo|software) … (usted|podra*|sus ' +
      '(empleados|clientes|trabajadores|vehiculos|equipos)|su (empresa|equipo|negocio|personal)|ahorra*|reducir*)',
    '(somos|soy) … (traductores|traductor*|contador publico|contadora publica|gestoria|asesor* fiscal*|reclutador*|abogad*) … (ofre*|traduc*|llev*|' +
      'ayud*|asesor*|gestion*)',
    '(por palabra|hora hombre|tarifa por hora) … (traduc*|presupuesto|idioma*|desde|entrega|euros|€|usd)*',
    '(pidanos|pida|solicite|solicitenos|le hacemos|le preparamos|le enviamos|reciba|recibir|podemos hacerle) … (presupuesto|cotizacion|estudio|' +
      'propuesta|diagnostico|auditoria|analisis) (sin compromiso|gratuit*|gratis|sin costo|sin coste)',
    '(su|sus|tu) (contrato|factura|facturas|tarifa|recibo|consumo|gasto|gastos|costes|costos) (de luz|de la luz|de gas|de energia|electric*|energetic*|' +
      'de electricidad|de telefon*|de combustible)',
    '(llevar|llevamos|llevarle|encargarnos de|hacernos cargo de|externalice) (la|su|sus|las) (contabilidad|nominas|impuestos|obligaciones fiscales)',
  ],
  'membership-offer': [
    '(membresia|suscripcion|cuota) (anual|premium|gold|de socio) … (compradores|directorio|acceso|visibilidad|usd|euros)',
    '(directorio|portal|guia) (de|empresarial|comercial|industrial) … (inscri*|registr*|publicar|aparecer|gratuito|su empresa)',
    '(compradores|importadores) … (esperan|esperando|le buscan) … (membresia|registr*|suscri*|socio)',
    '(hemos|ha sido) (seleccionado|nominado|nominada) … (premio empresarial|premio a la|galardon|empresa del ano)',
    '(membresia|suscripcion|afiliacion|plan premium|cuota) (anual|premium|gold|vip|de) … ' +
      '(compradores|contactos|importadores|plataforma|directorio|usd|acceso)',
    '(compradores|importadores|clientes) … (esperan*|buscan|interesad*) … (su producto|sus productos|producto* como) … ' +
      '(registr*|suscri*|activ*|membresia|plataforma|contactar*)',
    '(directorio|anuario|guia|catalogo|revista) (de|empresarial|industrial|comercial|internacional) … ' +
      '(aparecer|insercion|anunci*|inscri*|publicar|pagina|tarifa)',
    '(premio|galardon|reconocimiento|distincion) … (a la calidad|empresarial|internacional|mejor empresa|empresa del ano) … ' +
      '(ceremonia|gala|cuota|inscri*|seleccionad*|nominad*|paquete|asistencia)',
  ],
  'event-promotion': [
    '(reserve|reserva|contrate|alquile) su (stand|espacio|lugar|plaza|entrada)',
    '(espacio|espacios|stand|stands) (de exposicion|disponibles|para expositores)',
    '(inscribase|inscribete|registrese|registrate) … (webinar|seminario|congreso|feria|conferencia|curso|taller)',
    '(patrocinador*|expositor*) … (paquete*|tarifa*|reserve*|plazas|ultimos)',
    '(lo|los|le|les|te) invitamos … (webinar|seminario|congreso|curso|taller|conferencia)',
    '(participe|participa|exponga|expon|sea expositor|ser expositor|reserve|asegure|aparte) … ' +
      '(feria|expo|congreso|foro|cumbre|summit|salon|edicion|su lugar|su stand|stand)',
    '(stand|stands|espacio|pabellon|patrocinio*) (desde|disponible*|de exposicion|por m2|m2|en la feria|en la expo) … ' +
      '(usd|euros|€|tarifa*|reserv*|preferencial|precio*|ultim*|descuento)*',
    '(webinar|seminario web|taller|curso|diplomado|conferencia|masterclass) (gratuit*|en linea|online|virtual|en vivo|sobre|el dia) … ' +
      '(inscri*|registr*|cupos|asist*|aparta*|inversion|certificado|gratis)',
  ],
  'job-matter': [
    '(busco|buscando|solicito|postul*|aplicar a|interesad* en) (un |una |el |la |)(empleo|trabajo|vacante*|puesto|practicas|pasantia*|' +
      'oportunidad laboral)',
    '(oferta|vacante|oportunidad|puesto) (de |)(empleo|trabajo|laboral|teletrabajo) … ' +
      '(sueldo|salario|enviar|postul*|requisitos|medio tiempo|remoto|interesad*|contact*)*',
  ],
  'discount-talk': [
    '(descuento|descuentos|rebaja*) (especial*|exclusiv*|de hasta|de hasta el|por tiempo|del 50|del 30)',
    '(oferta|promocion) (limitada|por tiempo limitado|valida hasta|valida por|exclusiva|relampago)', 'prueba gratis',
    '(compre|aproveche|aprovecha) (ahora|ya|esta oferta|nuestra oferta|esta promocion|nuestras ofertas)', 'hasta un (50|60|70|80|90) % (de |)descuento',
    'ultimos (cupos|lugares|dias) … (oferta|descuento|promocion)',
  ],
  unsubscribe: [
    '(darse|darte|cancelar|dar) (de |su |la |tu |)(baja|suscripcion) … (clic|haga|correo|lista|boletin|responda|aqui|mensaje*)',
    '(no desea|no deseas|si no quiere|si ya no desea|no quieres) (recibir|seguir recibiendo) (mas|estos|este|nuestros|correos|informacion)',
    'para darse de baja', 'cancelar (su|la|tu) suscripcion', 'si no (le|te) interesa … (responda|responde|ignore|baja)',
    '(responda|responde) (con |)(baja|remover|no)',
    '(no desea*|no quiere*|dejar de|ya no desea*|prefiere no) (recibir|seguir recibiendo) ' +
      '(mas |estos |este |nuestros |nuestra |futuros |)(correos|emails|mensajes|informacion|comunicacion*|boletin*|publicidad|promociones)',
  ],
  'website-found': [
    '(visite|visitamos|visitando|revise|revisamos|revisando|revisado|encontre|encontramos|vi|analice|analizamos|navegando por|analizando) (su|tu) ' +
      '(sitio|pagina|web|sitio web|pagina web) … (y note|y notamos|y vimos|y observe|y creo|podria*|mejor*|google|errores|oportunidad*|potencial|diseno)',
    '(note|notamos|he notado|hemos notado|detecte|detectamos) que su (sitio|pagina|web|empresa)',
    'me (tope|encontre) con su (sitio|pagina|web|perfil|empresa)',
    '(estuve|estaba|he estado|estuvimos) (viendo|revisando|mirando|navegando|analizando|visitando) (su|tu|por su|el) ' +
      '(sitio|pagina|web|perfil|tienda|instagram)',
    '(encontre|encontramos|vi|vimos|descubri|localice) (su|tu) (empresa|sitio|pagina|negocio|web|perfil|contacto) ' +
      '(en|mientras|navegando|buscando|a traves) … (google|internet|linkedin|feria|directorio) … (creo|ayud*|mejor*|podria*|ofrec*|oportun*)',
    '(notamos|note|vi|vimos|detectamos|observamos|me di cuenta de) que (su|tu) (sitio|pagina|web|empresa|tienda|negocio) ' +
      '(no|tiene|podria|carece|esta|aun)',
  ],
  'meeting-push': [
    '(llamada|reunion|videollamada|demo|demostracion) (rapida |breve |corta |)de (10|15|20|30) (min*)',
    '(10|15|20|30) minutos (de su tiempo|esta semana|de tu tiempo|la proxima semana|para mostrar*|para explicar*)',
    '(agendar|agendamos|programar|coordinar|agende) (una|la|su) (llamada|reunion|demo|cita|videollamada)',
    '(persona adecuada|persona correcta|persona encargada|la persona indicada) … (marketing|hablar|tratar|tema|decision|contactar)',
    '(tendria|tiene|tendrias|tienes) (unos |)minutos (para|esta)',
    '(agend*|program*|coordin*|reserv*) (una |la |un |tu |su )(llamada|reunion|videollamada|demo|demostracion|cita|sesion|asesoria|consulta gratuita|' +
      'zoom)',
  ],
  'call-to-click': [
    '(haga|haz|hacer|hagan|de|dar|dale|pulse|pulsa|pinche|pincha) (un |)(clic|click|aqui|en el enlace|en el boton|en el siguiente)',
    '(visite|visita|visitenos|entre a|entra a|ingrese a|ingresa a|conozca) (en |nuestra |nuestro |el |la |este |)(pagina|sitio|web|enlace|link|' +
      'tienda|portal)',
  ],
  'bulk-greeting': [
    '(estimado|estimada|estimados|apreciado|apreciable|senor|senores|hola|atencion|atn) ' +
      '(gerente de compras|gerentes de compras|jefe de compras|director de compras|director general|gerente general|propietario|propietarios|dueno|' +
      'duenos|empresario|empresarios|emprendedor|emprendedores|webmaster|ceo|administrador del sitio|administrador de la web|responsable de marketing|' +
      'responsable de compras|responsable de la web|directivo|lider empresarial)',
  ],
  'dear-friend': [
    '(querido|querida|queridos|mi querido|mi querida) (amigo|amiga|amigos|beneficiari*|amad*|hermano en|hermana en|en cristo|hermano|elegid*)',
  ],
} as const satisfies PhrasePack['phrases']
