import type { PhrasePack } from '../../concepts'

/** Spanish: what promoters, swindlers and collectors write. */
export const esRisk = {
  language: 'es',
  phrases: {
    'seo-offer': [
      'posicionamiento (web|seo|en google|en buscadores|organico)', '(posicionar|posicionamos|posicionarse|posicionarlo|aparecer|salir) … (google|buscadores|primera pagina|primeros resultados)',
      '(primera pagina|primeros lugares|primeras posiciones|primeros puestos|primeros resultados) (de|en) (google|los buscadores)', '(aumentar|incrementar|mejorar|mas) … (trafico|visitas) … (web|sitio|pagina)', '(optimizacion|auditoria) (seo|en buscadores|para buscadores)',
    ],
    'web-design-offer': [
      '(diseno|desarrollo|rediseno|creacion) (de |)(paginas|sitios|pagina|sitio|tiendas) (web|online|en linea|virtuales)', '(disenamos|desarrollamos|redisenamos|redisenar|modernizar|renovar) (su|tu|la|paginas|sitios|apps|tiendas) … (web|pagina|online|moviles|tienda)',
      '(agencia|estudio|empresa) de (diseno|desarrollo) web', '(desarrollo|desarrollamos) (de |)(aplicaciones|apps) (moviles|a medida)',
    ],
    'marketing-offer': [
      '(agencia|servicios|servicio|estrategia*|expertos|especialistas) (de|en) (marketing|publicidad|mercadeo)', '(manejo|gestion|administracion) de (sus |tus |)redes sociales', '(manejamos|gestionamos|administramos) (sus|tus|las) redes',
      '(mas|comprar|conseguir|aumentar|ganar) seguidores', '(generacion|captacion) de (leads|clientes potenciales|prospectos)', '(conseguir|atraer|generar) (mas|nuevos) clientes … (marketing|publicidad|campana*|redes|agencia|cada mes)', 'campanas (de|en) (publicidad|facebook|google|instagram|email|meta)', 'anunciar su (empresa|marca|negocio)',
    ],
    'contact-list-offer': [
      '(base|bases) de datos (de|con) (empresas|correos|emails|compradores|importadores|contactos|clientes|ejecutivos)', '(lista|listas|listado) de (correos|emails|asistentes|compradores verificados|contactos verificados|importadores verificados)',
      '(vendemos|vendo|ofrecemos|disponemos de) … (bases de datos|listas de contactos|listas de correos)', '(correos|contactos|emails) (verificados|segmentados)',
    ],
    'loan-offer': [
      '(ofrecemos|ofrezco|otorgamos|concedemos|brindamos|damos|otorgo) … (prestamo*|creditos|financiamiento|financiacion)', '(necesita|necesitas|busca|buscas|requiere) … (prestamo*|un credito|financiamiento|capital de trabajo)', '(oferta|solicitud|solicite|solicitar|aplique a) (de |su |un |)prestamo*',
      '(prestamo*|credito*) … (tasa de interes|sin garantia|sin aval|sin buro|inmediato*|del 2%|del 3%|al 2%|al 3%)', '(prestamista|prestamistas)', '(prestamo*|credito*) (personal*|empresarial*|hipotecario*|comercial*) … (interes|tasa|sin|%)', '(consolidar|liquidar|reparar) (sus |tus |)(deudas|su credito)',
    ],
    'supplier-pitch': [
      '(somos|nuestra empresa es) (un |una |)(fabricante*|fabrica|productor*|exportador*|empresa fabricante|empresa productora|proveedor*) (de|lider*|y exportador*|especializad*)', 'nuestros (principales |)productos (son|incluyen|principales)', '(fabricamos|producimos) y (exportamos|vendemos|distribuimos|comercializamos)',
      '(le|les|te) (ofrecemos|presentamos) (nuestros|nuestra linea|nuestra gama|nuestro catalogo|toda nuestra)', '(ponemos|pongo) a (su|tu) disposicion (nuestro*|nuestra*)', '(nos complace|permitame|permitanos|quisiera|quisieramos) (presentar|presentarle*|ofrecerle*) (nuestro*|nuestra*)', 'nuestros precios son (muy |)competitivos', 'ofrecemos (productos|precios) de (alta calidad|fabrica)',
    ],
    'freight-offer': [
      '(somos|nuestra empresa es) (un |una |)(agente*|agencia|transitario*|empresa) (de (carga|logistica|aduanas|transporte)|logistica|aduanal|transitaria)', '(ofrecemos|brindamos|tenemos) … (tarifas|fletes|servicio de flete|transporte maritimo|servicios logisticos|transporte internacional|tarifas de flete)', '(nuestras|mejores) tarifas (de flete|maritimas|aereas|de transporte)', '(consolidacion|desconsolidacion) de carga … (ofrecemos|servicio*|tarifas)', '(cotizar|cotizarle) (sus|sus proximos) (embarques|fletes|importaciones|envios)',
    ],
    'service-pitch': [
      '(ofrecemos|brindamos|prestamos|ofrezco) (nuestros |mis |)servicios (de|para)', '(servicio|servicios) de (outsourcing|reclutamiento|traduccion|certificacion|factoraje|factoring|contabilidad|asesoria fiscal|consultoria) … (ofrecemos|su empresa|para empresas|contacte*)', '(registro|registramos) (de |su |)(marca|marcas|patentes) … (su|ofrecemos|empresa|tarifa)',
      '(subcontratar|externalizar|tercerizar) (su|sus|la|tu)', '(ayudamos|asesoramos) a (empresas|companias|negocios|fabricantes) (como|a|en)',
    ],
    'membership-offer': [
      '(membresia|suscripcion|cuota) (anual|premium|gold|de socio) … (compradores|directorio|acceso|visibilidad|usd|euros)', '(directorio|portal|guia) (de|empresarial|comercial|industrial) … (inscri*|registr*|publicar|aparecer|gratuito|su empresa)', '(compradores|importadores) … (esperan|esperando|le buscan) … (membresia|registr*|suscri*|socio)', '(hemos|ha sido) (seleccionado|nominado|nominada) … (premio empresarial|premio a la|galardon|empresa del ano)',
    ],
    'event-promotion': [
      '(reserve|reserva|contrate|alquile) su (stand|espacio|lugar|plaza|entrada)', '(espacio|espacios|stand|stands) (de exposicion|disponibles|para expositores)', '(inscribase|inscribete|registrese|registrate) … (webinar|seminario|congreso|feria|conferencia|curso|taller)', '(patrocinador*|expositor*) … (paquete*|tarifa*|reserve*|plazas|ultimos)', '(lo|los|le|les|te) invitamos … (webinar|seminario|congreso|curso|taller|conferencia)',
    ],
    'discount-talk': [
      '(descuento|descuentos|rebaja*) (especial*|exclusiv*|de hasta|de hasta el|por tiempo|del 50|del 30)', '(oferta|promocion) (limitada|por tiempo limitado|valida hasta|valida por|exclusiva|relampago)', 'prueba gratis', '(compre|aproveche|aprovecha) (ahora|ya|esta oferta|nuestra oferta|esta promocion|nuestras ofertas)', 'hasta un (50|60|70|80|90) % (de |)descuento', 'ultimos (cupos|lugares|dias) … (oferta|descuento|promocion)',
    ],
    unsubscribe: [
      '(darse|darte|cancelar|dar) (de |su |la |tu |)(baja|suscripcion) … (clic|haga|correo|lista|boletin|responda|aqui|mensaje*)', '(no desea|no deseas|si no quiere|si ya no desea|no quieres) (recibir|seguir recibiendo) (mas|estos|este|nuestros|correos|informacion)', 'para darse de baja', 'cancelar (su|la|tu) suscripcion', 'si no (le|te) interesa … (responda|responde|ignore|baja)', '(responda|responde) (con |)(baja|remover|no)',
    ],
    'website-found': [
      '(visite|visitamos|visitando|revise|revisamos|revisando|revisado|encontre|encontramos|vi|analice|analizamos|navegando por|analizando) (su|tu) (sitio|pagina|web|sitio web|pagina web) … (y note|y notamos|y vimos|y observe|y creo|podria*|mejor*|google|errores|oportunidad*|potencial|diseno)', '(note|notamos|he notado|hemos notado|detecte|detectamos) que su (sitio|pagina|web|empresa)', 'me (tope|encontre) con su (sitio|pagina|web|perfil|empresa)',
    ],
    'meeting-push': [
      '(llamada|reunion|videollamada|demo|demostracion) (rapida |breve |corta |)de (10|15|20|30) (min*)', '(10|15|20|30) minutos (de su tiempo|esta semana|de tu tiempo|la proxima semana|para mostrar*|para explicar*)', '(agendar|agendamos|programar|coordinar|agende) (una|la|su) (llamada|reunion|demo|cita|videollamada)', '(persona adecuada|persona correcta|persona encargada|la persona indicada) … (marketing|hablar|tratar|tema|decision|contactar)', '(tendria|tiene|tendrias|tienes) (unos |)minutos (para|esta)',
    ],
    gambling: ['casino (online|en linea|en vivo)', '(apuestas deportivas|casas de apuestas|casa de apuestas)', '(tragamonedas|tragaperras) (online|gratis|en linea)', '(giros|tiradas) gratis', 'bono (de bienvenida|sin deposito)'],
    'crypto-promotion': [
      '(invierta|invierte|invertir|inversion|gana|gane|ganar|ganancias) … (bitcoin|criptomoneda*|cripto|usdt|forex|trading)', '(trading|mineria|plataforma) … (criptomoneda*|bitcoin|ganancias diarias|rentabilidad diaria)', '(ganancias|rentabilidad|rendimiento*) (diaria*|garantizad*|asegurad*|semanal*)', '(senales|bot) de (trading|forex)',
    ],
    'fund-transfer': [
      '(transferir|transferencia de|mover|recibir|repatriar|trasladar) … (fondo*|suma|dinero|millones) … (su cuenta|su pais|extranjero|millones|en el exterior)', '(suma|cantidad|monto|fondo*|deposito) de … millones … (dolares|euros|usd|us|libras)', '(millones de (dolares|euros|libras)) … (herencia|cuenta|transferir*|transferencia|fondos|banco|caja fuerte|deposit*)', '(porcentaje|%|por ciento) … (para usted|de la suma|de los fondos|del fondo|por su ayuda|por su colaboracion|del dinero)', 'propuesta (de negocio|comercial|financiera) … (millones|mutuo beneficio|confidencial|fondos)', '(fondos|dinero) (congelado*|bloqueado*|no reclamado*|inactivo*|abandonado*)',
    ],
    inheritance: [
      '(pariente|familiar) mas (cercano|proximo)', '(cliente|depositante|esposo|marido) (fallecido|difunto)', '(mi|nuestro) (difunto|fallecido) (esposo|marido|padre|cliente|tio|jefe)', '(herencia|legado|testamento) … (millones|fondos|beneficiari*|reclam*|banco|heredero*|suma)', '(fallecio|murio) … sin (dejar |)(heredero*|testamento|familiares|beneficiario*)', '(fallecio|murio) … accidente … (fondos|herencia|cuenta)', '(beneficiario|heredero) (de la|de los|de esta|de sus) (fondos|herencia|cuenta|suma)', '(mismo|su mismo) apellido … (cliente|fallecid*|herencia)',
    ],
    'prize-win': [
      '(ha|has) ganado … (premio|euros|dolares|loteria|sorteo|iphone|millones|bono|tarjeta regalo)', '(ha resultado ganador*|eres el ganador|es el ganador|resulto ganador*|fue seleccionad* como ganador)', '(ganador|ganadora|premio) … (loteria|sorteo|bono loto|primitiva)', '(reclamar|reclame|cobrar|retirar) (su|tu|el) (premio|recompensa|regalo)', '(su|tu) (correo|direccion de correo|numero) (fue|ha sido|resulto) (seleccionad*|ganador*|premiad*)', 'loteria (nacional|internacional|espanola) … (gan*|premi*|euros|reclam*)', '(felicidades|felicitaciones|enhorabuena) … (ganado|ganador*|premio|seleccionad* para recibir)',
    ],
    donation: [
      '(donar|donarle|donarte|donacion de|legar|entregar) … (mi fortuna|mis bienes|mi dinero|millones|mi herencia|mis ahorros|euros|dolares|usd)', '(he decidido|quiero|deseo|quisiera) (donar|donarle|hacer una donacion)', '(obras|obra) de caridad … (fondos|dinero|millones|don*|fortuna)', '(orfanato*|huerfano*|viudas) … (fondos|dinero|don*|fortuna|herencia)',
    ],
    secrecy: [
      '(mantener|mantenga|manten|guardar|guarde|mantengalo) … (en secreto|confidencial|confidencialidad|discrecion|absoluta reserva|estricta reserva|el secreto)', '(estrictamente|absolutamente|altamente|totalmente) (confidencial|secret*)', '(no (lo |le |se lo |)(comente*|diga*|cuente*|hable*|mencione*|revele*)) … (nadie|con nadie|a nadie|otras personas|terceros|sus colegas)', '(quede|queda|que quede|solo|quedar) entre (nosotros|usted y yo|tu y yo)', '(maxima|absoluta|total) (discrecion|confidencialidad|reserva)',
    ],
    'trust-plea': [
      '(persona|socio|alguien|extranjero) (honest*|de confianza|confiable|fiable|de buena fe|digna de confianza|seri* y honest*)', '(puedo|podre|poder) confiar en (usted|ti)', '(confio en|tengo confianza en|deposito mi confianza en) (usted|su honestidad|su discrecion)', '(su|tu) (honestidad|sinceridad|integridad) … (asunto|transaccion|confi*|fondos)', '(sorprend*|sorpresa) … (carta|mensaje|correo|no me conoce|desconocid*|recibir est*)', '(aunque|ya que|si bien) no nos (conocemos|conozcamos)', 'necesito (su|tu) (ayuda|asistencia|colaboracion) … (transferir|fondos|dinero|urgente|inver*|reclamar)', '(obtuve|encontre|consegui) su (contacto|correo|direccion) … (internet|busqueda|confi*|oracion*)',
    ],
    'advance-fee': [
      '(gastos|tasa|cargo*|tarifa|cuota|pago|honorarios|costo*|comision) (de|por) (registro|tramite*|tramitacion|gestion|notari*|legalizacion|inscripcion|procesamiento|activacion|liberacion|certificacion|administrativ*) … (previ*|antes|anticipad*|deposit*|transfer*|abonar|pagar|reembols*|debe*|contrato|proveedor)', '(pagar|abonar|depositar|cancelar|transferir) … (gastos|tasas|tarifa|cuota|honorarios|derechos) (de|por|notariales|legales|administrativos)', '(pliego|pliegos|bases) de (la |)licitacion … (compr*|pag*|costo|usd|adquirir|abonar)', '(derechos|tasas|impuestos|gastos) … (para liberar|liberar los fondos|liberar el paquete|liberacion de)', '(registro|inscripcion) (como|de) proveedor* … (tasa|pago|cuota|costo|usd|abonar|tarifa)',
    ],
    'tender-award': [
      '(hemos|han|ha) (seleccionado|elegido|aprobado|adjudicado a) (a |)su (empresa|compania|firma) … (contrato|licitacion|suministro|proyecto|concurso)',
      '(su empresa|su compania|ustedes) (ha sido|fue|fueron|han sido|ha resultado|resulto) (seleccionad*|preseleccionad*|adjudicad*|elegid*|aprobad*) … (contrato|licitacion|suministro|proyecto|proveedor*|concurso)', '(adjudicacion|adjudicado|adjudicacion directa) (de|del|el|la) (contrato|licitacion) … (su empresa|usted*|millones|ministerio|favor)', '(contrato|suministro) … (ministerio|gobierno) … (sin licitacion|su empresa|millones|comision)', '(preseleccionad*|precalificad*) … (licitacion|contrato|proveedor*|suministro)',
    ],
    'card-question': [
      '(acepta|aceptan|aceptas|reciben|recibe|toman|admiten) … (tarjeta*|visa|mastercard|american express)', '(puedo|podemos|podria|se puede|quiero|quisiera) pagar … con (tarjeta*|mi tarjeta|visa)', '(pago|pagos) con tarjeta*', '(que|cuales) tarjetas (aceptan|acepta|reciben)',
    ],
    'card-abuse': [
      '(varias|diferentes|distintas|dos|tres|otra) tarjetas … (dividir|cargar|cobr*|monto|pago|pag*)', '(dividir|divida|repartir|separar) … (pago|monto|cargo|cobro|total) … tarjetas', '(cargue|cobre|cargar|cobrar|carguen|cobren) … (a mi tarjeta|en mi tarjeta|de mi tarjeta|mis tarjetas)', '(envio|envie|enviare|doy|mando|paso) (los |mis |)(datos|numeros|detalles) de (la |mi |mis |las )tarjeta*',
    ],
    'own-shipper': [
      '(mi|mis|nuestro) (transportista|agente de carga|agente de envio*|agente de transporte|courier|mensajero|propio transportista|empresa de transporte|compania de envios|agente) … (recog*|retir*|pasara|ira a|contactara|recolect*)', '(transportista|courier|agente de envio*|mensajero|empresa de transporte) (privado|personal|de confianza) … (recog*|retir*|pasara)', '(recogera*|retirara*|pasara a recoger|pasara por) … (mi transportista|mi agente|mi courier|nuestro agente)',
    ],
    'third-party-charge': [
      '(pagar|pague|envie|enviar|transferir|transfiera|girar|deposite) … (al|a mi|a la|a nuestro) (transportista|agente|courier|empresa de transporte|empresa de envio*|naviera|mensajero) … (por mi|western|efectivo|cuenta|exceso|restante|diferencia|mi nombre|comision|dinero)', '(cargue|cobre|anada|agregue|sume|incluya) … (transportista|agente de envio|courier|mi agente) … (tarjeta|pag*|envi*|comision|propina)', '(no acepta*|no recibe*) tarjeta* … (transportista|agente|courier|ellos|pag*)',
    ],
    overpayment: [
      '(exceso|excedente|diferencia|sobrante|resto del dinero) … (devuelv*|devolver*|envi* a|reenvi*|transfier*|transferir*|reembols*|gire)', '(devuelva|devolverme|reembolsar|reembolse|reenvie) (el|la) (exceso|excedente|diferencia|sobrante|resto)', '(cheque|pago|transferencia) (por |)(un monto |una cantidad |)(mayor|superior) (al|a lo|que)',
    ],
    cheque: ['cheque (certificado|de caja|bancario|de gerencia|de cajero|visado|cruzado)', '(pagar|pago|pagare|pagaremos|abonar|enviar) … (con|mediante|por|en|un) cheque', '(giro postal|orden de pago postal)', '(deposite|cobre|deposita) el cheque'],
    'bank-change': [
      '(hemos cambiado|cambiamos|ha cambiado|han cambiado|cambio) … (cuenta bancaria|datos bancarios|cuenta de banco|banco beneficiario|nuestra cuenta|coordenadas bancarias)', '(nuev*|actualizad*) (cuenta|datos|coordenadas) (bancari*|de pago|de la cuenta)', '(cuenta|banco) … (auditoria|bloquead*|congelad*|inhabilitad*|suspendid*) … (nuev*|otra cuenta|pago|transferencia|deposit*)', '(no (realice|haga|efectue|transfiera|deposite*)) … (cuenta (anterior|antigua|habitual|vieja))', '(pague|transfiera|deposite|realice el pago) … (nueva cuenta|otra cuenta|siguiente cuenta)',
    ],
    'credit-terms': [
      '(pago|credito|plazo|pagar|pagadero|pagaremos|financiacion) (a|de|en) (30|45|60|90|120) dias', '(30|45|60|90|120) dias (de credito|de plazo|fecha factura|fecha de factura|despues de|neto|desde la factura)', '(cuenta|linea) (de credito|abierta|corriente) … (abrir|solicit*|con ustedes|proveedor|para nuestra)', '(abrir|apertura de|solicitar|solicitud de) (una |)(cuenta|linea) de credito', '(credito|condiciones de credito|plazo de pago) … (30|60|90) dias', 'solicitud de credito',
    ],
    'credit-boast': [
      '(excelente*|solida*|buena|buenas|intachable|optima|gran) (solvencia|calificacion crediticia|situacion financiera|referencias (comerciales|bancarias)|historial (de credito|crediticio|de pago*)|reputacion (crediticia|financiera))', '(solvencia|capacidad|salud) (economica|financiera) … (empresa|grupo|garantiz*|demostra*|compan*)', 'referencias (comerciales|bancarias|crediticias) … (adjunt*|disposicion|disponibles|enviar*|solicit*)', '(rating|calificacion) (de credito|crediticia)', '(asegurad*|seguro de credito) … (cesce|coface|euler|atradius|allianz)',
    ],
    'price-no-object': [
      '(el |)precio no (es|sera|seria|importa|supone|representa) … (problema|importante|obstaculo|inconveniente)', '(no importa|sin importar) (el|cual sea el) (precio|costo|coste)', '(aceptamos|acepto|de acuerdo con|conformes con) … (todas|todos|su|sus) (condiciones|precios|precio|terminos) … (sin|no |todas|negoci*|contrato)', '(sin|no hace falta|no necesitamos) (regatear|negociar|regateo|muestra*) … (precio|pedido|directamente|contrato)', 'presupuesto (ilimitado|no es problema|sin limite)',
    ],
    'any-goods': [
      '(cualquier|cualquiera) (modelo|marca|tipo|producto|color|medida|articulo) … (que tenga*|disponible|en stock|sirve|esta bien|me sirve|vale|da igual)', '(lo que tenga*|lo que haya|todo lo que tenga*) (en stock|disponible|en existencia|en almacen)', '(algunos|varios|unos) de sus (productos|articulos)', '(no importa|da igual|me es igual) (el|la|que|cual) (modelo|marca|tipo|color|producto)',
    ],
    'invitation-letter': [
      'carta (de |)invitacion', '(invitacion|carta) … (visa|visado|embajada|consulado) … (viaje|visita*|delegacion|personas|empresa|negocio*)', '(visa|visado) de negocios', '(visitar su (fabrica|empresa|pais)) … (visa|visado|invitacion)',
    ],
    'credential-ask': [
      '(verifique|verificar|confirme|confirmar|valide|validar|actualice|actualizar) (su|tu|sus|tus) (cuenta|correo|contrasena|identidad|datos de acceso|datos de la cuenta|informacion de la cuenta|buzon|credenciales)', '(inicie|iniciar|inicia) sesion … (correo|contrasena|aqui|ver|cuenta|verificar|enlace|descargar)', '(ingrese|introduzca|ingresa|escriba|indique) (su|tu) (contrasena|clave|correo y contrasena|usuario y contrasena)', '(codigo|clave) … (recib*|llego|enviamos) por (sms|mensaje de texto|whatsapp)', '(envie|enviame|pasame|mandame|digame) el codigo … (sms|mensaje|recib*|whatsapp|lleg*|6 digitos)', 'usuario y contrasena',
    ],
    'account-threat': [
      '(cuenta|buzon|correo|acceso|servicio|perfil) … (sera|ha sido|esta|fue|quedara) (suspendid*|bloquead*|desactivad*|cerrad*|eliminad*|restringid*|limitad*|inhabilitad*)', '(buzon|almacenamiento|cuota|bandeja) … (llen*|agotad*|limite|excedid*|superad*|casi llen*)', '(su|tu) contrasena (caduca|expira|vence|caducara|ha caducado|expirara|ha expirado)', '(actividad|acceso|inicio de sesion) (inusual|sospechos*|no autorizad*)', 'mensajes (pendientes|retenidos|en espera|no entregados)',
    ],
    'parcel-lure': [
      '(paquete|encomienda) (no ha sido|no fue|no pudo ser) (entregad*)',
      '(paquete|envio|pedido|encomienda) … (retenid*|pendiente de|no (pudo|se pudo|ha podido|hemos podido)|en espera|detenid*|no entregad*) … (entreg*|direccion|pag*|aduana*|tasa*|confirm*|enlace|haga)', '(no hemos podido|no pudimos|no se pudo|intentamos) entregar (su|tu|el) (paquete|envio|pedido)', '(confirme|confirmar|actualice|verifique) (su|la|tu) direccion (de entrega|de envio) … (paquete|aqui|enlace|clic|envio|tasa*)', '(pague|pagar|abone|abonar) … (tasas|gastos|aranceles|derechos) de (aduana|envio|importacion|entrega) … (paquete|liber*|recib*|euros|eur)',
    ],
    'document-lure': [
      '(ver|abrir|descargar|consultar|visualizar|revisar) (el|la|su|los|tu) (documento*|factura*|archivo*|orden|pedido|comprobante|pdf|mensaje de voz) … (aqui|clic|enlace|haga|inicie|contrasena|siguiente|boton)', '(haga|haz|de|pulse) clic … (documento*|factura|archivo*|orden|pedido|pdf|comprobante)', '(documento*|archivo*|factura) (compartid*|segur*|protegid*|cifrad*) … (ver|abrir|clic|enlace|acceder|contrasena|onedrive|sharepoint|dropbox)', '(mensaje|correo) de voz (nuevo|pendiente|recibido)',
    ],
    'payment-lure': [
      '(su|tu) (pago|tarjeta|suscripcion|factura) … (rechazad*|fallid*|no (pudo|se pudo|ha podido)|vencid*|renovad* automaticamente|ha fallado|cargad* automaticamente)', '(reembolso|devolucion) (de impuestos|pendiente|a su favor|disponible) … (clic|aqui|enlace|solicit*|reclam*|recib*|confirm*)', '(tiene|tienes) (un |una )(reembolso|multa|deuda|pago) (pendiente|sin pagar|por cobrar) … (clic|aqui|enlace|evit*|pag*)', '(agencia tributaria|hacienda|sat|sunat|dian) … (reembolso|devolucion|multa|notificacion) … (clic|enlace|aqui|descarg*)',
    ],
    'deadline-threat': [
      '(en|dentro de|en las proximas|en un plazo de|antes de|tiene) (24|48|72|12) horas … (o |sera|suspend*|bloque*|cerr*|elimin*|devuel*|perder*|evit*|cancel*|de lo contrario|caso contrario)', '(de lo contrario|caso contrario|si no lo hace) … (suspend*|bloque*|cerr*|elimin*|perder*|cuenta|devuel*|cancelad*)', '(evitar|para evitar) (la |el |)(suspension|cierre|bloqueo|eliminacion|desactivacion|perdida) (de|del)',
    ],
    'no-phone': [
      '(no (puedo|podemos|es posible|me es posible)) (hablar|llamar|atender llamadas|recibir llamadas|contestar|atender el telefono)', '(no (llame*|me llame*|nos llame*|llamar|llamen)) … (correo|email|mensaje*|por favor|escrib*|solo|whatsapp|telefono)', '(solo|unicamente|solamente) (por|via|a traves de) (correo|email|mensaje*|mail|este correo|texto|sms|e-mail)', '(problema*|discapacidad|deficiencia) (de audicion|auditiv*|del habla|de oido)', '(lineas|telefonos|linea telefonica|centralita) … (fuera de servicio|averiad*|en mantenimiento|no funciona*|caid*)', '(soy|somos) (sordo|sorda|sordos|sordomudo)',
    ],
    'third-party-delivery': [
      '(entreg*|envi*|envio|despach*|remitir) … (almacen|deposito|bodega|direccion) (temporal|provisional|de un tercero|de terceros|alternativ*|alquilad*|externo|externa|distinta)', '(almacen|deposito|bodega|centro) de (consolidacion|un tercero|transito)', '(no (entreg*|envi*)) … (sede|oficina central|nuestra oficina|direccion de facturacion|oficinas|domicilio social)', 'direccion de entrega … (mas adelante|mas tarde|posteriormente|se indicara|le indicaremos|diferente|distinta)',
    ],
    'investment-talk': [
      '(invertir|inversion|inversiones|financiar|financiacion|inversionista*) … (en su (empresa|pais|negocio|proyecto|compania|sector)|en tu (empresa|pais|negocio))', '(mi|mis|nuestros|un) (cliente*|grupo|inversor*|inversionista*) … (desea*|busca*|quiere*|interesad* en) (invertir|financiar)', '(fondos|capital) … (invertir|inversion) … (su pais|extranjero|socio|proyectos|su empresa|asociacion)', '(busco|buscamos|necesito) (un |)socio … (invertir|fondos|inversion|administrar|capital)', '(financiamos|financiacion de) (proyectos|empresas) … (interes|millones|%|inversion*)',
    ],
    'escrow-lure': [
      '(su|el|tu) dinero … (retenid*|bloquead*|en espera|a la espera|en custodia|en garantia) … (tarjeta|confirm*|recib*|envi*|datos)', '(ingrese|introduzca|ingresa|introduce|facilite) … (datos|numero) de (su|tu|la) tarjeta … (recib*|cobr*|pago|ingreso)', '(el |)comprador (ya |)(ha pagado|pago) … (recib*|enlace|tarjeta|confirm*|retir*)', '(servicio|cuenta) de (deposito en garantia|escrow|custodia)', '(recibir|cobrar|retirar) (el|su|tu) (pago|dinero) … (enlace|tarjeta|formulario|confirm* su|clic)',
    ],
    urgency: ['(lo antes posible|cuanto antes|a la brevedad|a la mayor brevedad|con urgencia|de inmediato|inmediatamente)', '(es|muy|sumamente|respuesta|asunto) urgente', 'hoy mismo', 'sin demora', '(responda|respondame|contacteme|conteste) (urgente*|rapid*|inmediatamente|ya)'],
    'everything-ask': [
      '(todos|todas) (sus|los|las|tus) (productos|modelos|articulos|precios|referencias|maquinas|tamanos) … (precio*|lista|catalogo|con|cotiza*|envi*|informacion)', '(precio*|precios|lista de precios|cotizacion|catalogo|informacion) (completa |completo |)(de|sobre|con) (todos|todas|todo) (sus|los|las|lo que)', '(lista|catalogo) (de precios |)(completa|completo) (de|con)', '(toda la gama|gama completa|todo su catalogo|toda su linea|toda su gama)',
    ],
    'cost-breakdown-ask': [
      '(desglose|desglosar|estructura|desglosado|desglosada|detalle) (de |del |los |el |por |)(costo*|coste*|precio)', '(costo*|coste*|costes) (real*|de fabricacion|de produccion|de mano de obra|de la mano de obra|de materia prima|de las materias primas|unitario de produccion)', '(margen|ganancia|utilidad|beneficio) … (por unidad|por pieza|de cada|ustedes|tienen|su|que) … (margen|ganan|precio|producto|pieza|unidad)', '(cual es|cuanto es|que) (su|el|vuestro) margen', '(cuanto (pagan|les cuesta|cuesta producir|cuesta fabricar|ganan)) … (por|materia*|mano de obra|proveedor*|fabricar|producir|obrero*|kilo|unidad|trabajador*)', '(a que precio|a cuanto) (compran|adquieren|consiguen) (la|el|las|los|su|sus)',
    ],
    'supplier-ask': [
      '(quien|quienes|que empresa|que proveedor*) (les|le|os) (suministra*|provee*|abastece*|vende*|surte*)', '(quien|quienes|cual|cuales) (es|son) (su|sus|vuestro*) proveedor*', '(donde|a quien|de quien|de donde) (compran|adquieren|obtienen|consiguen|traen|importan) (la|el|los|las|sus|su|ustedes)', '(lista|listado|nombre*|datos|contacto*) (de|con) (sus|los|vuestros|tus) proveedores', '(proveedor*|fabricante) de (su|sus|la|los) (materia prima|materias primas|componentes|motores|insumos|compresores|chips)',
    ],
    'customers-ask': [
      '(lista|listado|nombre*|relacion|referencias) (de|con) (sus|los|vuestros|tus) (clientes|compradores|distribuidores)', '(quien|quienes|cuales) (son) (sus|los|vuestros|tus) (principales |mayores |otros |actuales |)(clientes|compradores|distribuidores)', '(a quien|a quienes|a que empresas|a que clientes|a que marcas|para que marcas) (venden|exportan|suministran|fabrican|producen|le venden|les venden|trabajan)', '(que precio*|cuanto) (pagan|les cobran|cobran a|ofrecen a|dan a|paga) (sus|otros|los|a) (clientes|compradores|distribuidores|demas)', '(que|cuales) (clientes|compradores|marcas|distribuidores) (tienen|compran|atienden)',
    ],
    'process-ask': [
      '(como|de que manera) (fabrican|producen|elaboran|lo hacen|los fabrican|lo fabrican|realizan|se fabrica|hacen) … (proceso|maquina*|producto*|paso*|detalle*|pieza*|material*)', '(proceso*|etapas|pasos|diagrama) de (produccion|fabricacion|manufactura|elaboracion) … (detall*|describ*|explic*|video*|maquina*|como|?)', '(que|cuales|cuantas) (maquina*|maquinaria|equipos|tecnologia) (utilizan|usan|emplean|tienen) … (produc*|fabric*|?|linea|proceso|para)', '(video*|fotos) (de|del) (su |la |el |)(taller|linea de produccion|fabrica por dentro|proceso|interior de la fabrica)', '(temperatura|velocidad|merma|porcentaje de merma|rendimiento|tiempo de ciclo) … (proceso|linea|maquina*|horno|ciclo) … (cual|que|cuanto|?|su)',
    ],
    'capacity-ask': [
      '(cual es|que|cuanta) (su|la|es su|vuestra) (capacidad|produccion) (de produccion|mensual|anual|instalada|diaria)', '(cuantos|cuantas) (empleados|trabajadores|operarios|turnos|lineas|maquinas|obreros) (tienen|trabajan|tiene|hay)', '(facturacion|ventas|volumen de negocio) (anual*|del ano|total) … (su|cual|empresa|?)', '(porcentaje|proporcion|parte) (de|que) (exportacion*|exportan|ventas)', 'numero de (empleados|trabajadores|lineas|turnos)',
    ],
    'formula-ask': [
      '(formula|receta|formulacion|composicion exacta) (del|de la|de su|exacta|de los|quimica|completa|de este) … (producto|material|mezcla|masa|pintura|adhesivo|?|proporcion*|aditivo*|plastico)', '(proporcion*|porcentaje*|dosificacion) (de (la |)(mezcla|aditivo*|cada ingrediente|ingredientes|cada componente|resina))', '(que aditivo*|cuales aditivos|que ingredientes) (usan|utilizan|llevan|agregan|emplean)',
    ],
    'no-purchase': [
      '(no (vamos|voy|pensamos|pienso|tenemos intencion|tengo intencion|tenemos previsto|tenemos planes|planeamos|queremos|deseamos)) (a |de |)(comprar|hacer (un |)pedido|adquirir|realizar (un |ningun |)pedido)', '(no (es|se trata de|constituye)) (una |un |)(solicitud de (compra|cotizacion|oferta)|pedido|compromiso de compra)', '(no (necesitamos|necesito|hace falta|requerimos)) (muestra*|cotizacion|ofertas)', '(por ahora|de momento|por el momento|actualmente) no (compr*|hay pedido*|tenemos pedido*|pedimos)', '(solo|solamente|unicamente) (para|con fines|es para|a titulo) (informativ*|comparar|informacion interna|estudio|un estudio|academic*|de estudio)',
    ],
    'identity-withheld': [
      '(no (puedo|podemos|estamos autorizados a|podria)) (revelar|divulgar|mencionar|decir|dar|indicar) … (nombre|identidad|empresa|cliente|compania)', '(nombre|identidad) (de (la |nuestra |mi |nuestro |)(empresa|cliente|compania)) … (mas adelante|mas tarde|despues|confidencial|reservad*|posterior*)', '(cliente|empresa) (confidencial|anonim*|que prefiere el anonimato)', '(acuerdo de confidencialidad|nda) … (nombre|revel*|identidad|cliente)',
    ],
    'survey-talk': [
      '(encuesta|cuestionario|sondeo) … (respond*|complet*|minutos|empresa*|sector|fabricante*|rellen*|contest*|adjunt*)', '(estudio|investigacion|analisis) (de mercado|del sector|del mercado|comparativ*|sectorial)', '(mi tesis|tesis (de|doctoral|universitaria)|trabajo de fin de (grado|master)|proyecto universitario|trabajo universitario|investigacion academica)', '(estudiante|investigador*) (de la universidad|universitari*|de maestria|de ingenieria|de doctorado)', 'estudio comparativo … (proveedor*|fabricante*|precio*|sector|cost*)',
    ],
  },
} as const satisfies PhrasePack
