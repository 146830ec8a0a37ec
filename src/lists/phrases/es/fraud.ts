import type { PhrasePack } from '../../concepts'

/** Spanish: deceit for money, goods, documents or credentials. */
export const esFraud = {
  'fund-transfer': [
    '(transferir|transferencia de|mover|recibir|repatriar|trasladar) … (fondo*|suma|dinero|millones) … ' +
      '(su cuenta|su pais|extranjero|millones|en el exterior)',
    '(suma|cantidad|monto|fondo*|deposito) de … millones … (dolares|euros|usd|us|libras)',
    '(millones de (dolares|euros|libras)) … (herencia|cuenta|transferir*|transferencia|fondos|banco|caja fuerte|deposit*)',
    '(porcentaje|%|por ciento) … (para usted|de la suma|de los fondos|del fondo|por su ayuda|por su colaboracion|del dinero)',
    'propuesta (de negocio|comercial|financiera) … (millones|mutuo beneficio|confidencial|fondos)',
    '(fondos|dinero) (congelado*|bloqueado*|no reclamado*|inactivo*|abandonado*)',
    '(transferir|mover|trasladar|sacar|invertir|repatriar|colocar) … (fondo*|suma|millones|cantidad de dinero|capital) … ' +
      '(usted|su cuenta|su pais|extranjer*|beneficiari*|fuera de|a traves de|porcentaje|%)',
    '(usd|us$|$|€|eur|dolares|euros) … (millones|m) … (transfer*|reclam*|fondo*|deposit*|herencia|caja|boveda|invertir|banco)',
    '(transaccion|transferencia|negocio|operacion) … (libre de riesgo*|sin riesgo*|100% segur*|100 % segur*|totalmente legal) … (millon*|porcent*|%|' +
      'banco|fondos|dinero|suma|parte)',
    '(mover|trasladar|sacar|transferir|reubicar) … (fondos|dinero|suma|oro|capital) … (su cuenta|su pais|extranjero|su ayuda|su asistencia|millon*|' +
      'fuera del pais)',
  ],
  inheritance: [
    '(pariente|familiar) mas (cercano|proximo)', '(cliente|depositante|esposo|marido) (fallecido|difunto)',
    '(mi|nuestro) (difunto|fallecido) (esposo|marido|padre|cliente|tio|jefe)',
    '(herencia|legado|testamento) … (millones|fondos|beneficiari*|reclam*|banco|heredero*|suma)',
    '(fallecio|murio) … sin (dejar |)(heredero*|testamento|familiares|beneficiario*)', '(fallecio|murio) … accidente … (fondos|herencia|cuenta)',
    '(beneficiario|heredero) (de la|de los|de esta|de sus) (fondos|herencia|cuenta|suma)', '(mismo|su mismo) apellido … (cliente|fallecid*|herencia)',
    '(pariente|familiar|heredero|parientes) (mas cercano|mas proximo|vivo|legitim*|directo*|conocido*) … ' +
      '(client*|fallec*|fondo*|reclam*|deposit*|banco|difunt*|usted)',
    '(fallecio|murio|perdio la vida|fallecieron) … (accidente|avion|covid|infarto|terremoto|tsunami|enfermedad) … ' +
      '(heredero*|fondo*|millones|cuenta|deposit*|testamento|familia*)',
  ],
  'prize-win': [
    '(ha|has) ganado … (premio|euros|dolares|loteria|sorteo|iphone|millones|bono|tarjeta regalo)',
    '(ha resultado ganador*|eres el ganador|es el ganador|resulto ganador*|fue seleccionad* como ganador)',
    '(ganador|ganadora|premio) … (loteria|sorteo|bono loto|primitiva)', '(reclamar|reclame|cobrar|retirar) (su|tu|el) (premio|recompensa|regalo)',
    '(su|tu) (correo|direccion de correo|numero) (fue|ha sido|resulto) (seleccionad*|ganador*|premiad*)',
    'loteria (nacional|internacional|espanola) … (gan*|premi*|euros|reclam*)',
    '(felicidades|felicitaciones|enhorabuena) … (ganado|ganador*|premio|seleccionad* para recibir)',
    '(su|tu) (direccion|correo|email|numero|empresa|cuenta) … (seleccionad*|ganador*|premiad*|elegid*|sortead*) … ' +
      '(premio|euros|dolares|usd|loteria|bono|subvencion|€|lote|compensacion)',
    '(ha sido|fue|has sido|es usted|eres) (seleccionad*|elegid*|el ganador|la ganadora|ganador*|beneficiad*|beneficiari*) … ' +
      '(premio|sorteo|loteria|regalo|compensacion|subvencion|iphone|tarjeta de regalo|donacion|bono)',
    '(su|tu) (correo|email|e-mail|direccion|direccion de correo|numero|correo electronico|id de correo) … (ha sido|fue|resulto|ha resultado|salio) ' +
      '(seleccionad*|elegid*|ganador*|sortead*|premiad*|favorecid*)',
    '(compensacion|indemnizacion) (de|por) … (millon*|dolares|usd|euros|$|€) … (fraude|estafa|victima*|onu|naciones unidas|atm|tarjeta|contact*|su favor)',
  ],
  donation: [
    '(donar|donarle|donarte|legar|entregar) … (mi fortuna|mis bienes|mi dinero|millones|mi herencia|mis ahorros|euros|dolares|usd)',
    '(he decidido|quiero|deseo|quisiera) (donar|donarle|hacer una donacion)', '(obras|obra) de caridad … (fondos|dinero|millones|don*|fortuna)',
    '(orfanato*|huerfano*|viudas) … (fondos|dinero|don*|fortuna|herencia)',
    '(dono|donar*|donando|donacion|regalar*) … (millones|fortuna|mi dinero|mis bienes|€|euros|usd|dolares|herencia) … ' +
      '(usted|caridad|pobres|huerfanos|necesitad*|personas|obra*|elegid*|seleccionad*)',
    '(donacion|subvencion|regalo|ayuda economica) (de|por|por valor de|por un monto de|por la suma de) … (€|$|euros|dolares|usd|eur|millon*) … (usted|' +
      'para ti|para usted|contact*|reclam*|respond*|para recibir|le ha|a su nombre|seleccion*)',
    '(he donado|hemos donado|ha sido donad*|estoy donando|estamos donando|le dono|le done|les dono) … (€|$|euros|dolares|usd|eur|millon*)',
    '(ganador*|gano|gane|gané) … (loteria|jackpot|euromillones|powerball|mega millions|bote) … (don*|regal*|caridad|compart*|entreg*|benefic*)',
    '(beneficiario|beneficiaria|destinatari*) … (de (mi|una|nuestra|la) (donacion|fortuna|herencia)|donacion de)',
  ],
  'sad-story': [
    '(cancer|enfermedad terminal|tumor|leucemia|enfermedad incurable) … (dias|meses|vida|vivir|hospital|medic*|diagnostic*|mor*|lecho)',
  ],
  'bank-insider': [
    '(soy|me llamo|mi nombre es) … (gerente|director*|auditor*|contador*|funcionari*|ejecutiv*|oficial de cuentas|empleado) ' +
      '(de |del |en |de un |en un |en el |de auditoria |de cuentas |de operaciones )(banco|departamento de (auditoria|cuentas|credito|divisas|' +
      'transferencias|pagos extranjeros))',
    '(soy|abogado|notario|bufete|albacea) … (del difunto|de la difunta|mi difunto cliente|mi cliente fallecido|cliente difunto|testamentari*|' +
      'de la sucesion)',
    '(negocio|propuesta|transaccion|asunto|trato) … (beneficio mutuo|mutuo beneficio|beneficie a ambos|beneficiara a ambos|sin riesgo*|100% seguro|' +
      'libre de riesgo*)',
    '(director*|gerente|auditor*|jefe|funcionari*|contador*|secretari*) (de|del|en el|en un|de un) … banco … (propuesta|cliente*|fondos|millon*|suma|' +
      'negocio|fallecid*|cuenta inactiv*)',
  ],
  secrecy: [
    '(mantener|mantenga|manten|guardar|guarde|mantengalo) … (en secreto|confidencial|confidencialidad|discrecion|absoluta reserva|estricta reserva|' +
      'el secreto)',
    '(estrictamente|absolutamente|altamente|totalmente) (confidencial|secret*)',
    '(no (lo |le |se lo |)(comente*|diga*|cuente*|hable*|mencione*|revele*)) … (nadie|con nadie|a nadie|otras personas|terceros|sus colegas)',
    '(quede|queda|que quede|solo|quedar) entre (nosotros|usted y yo|tu y yo)', '(maxima|absoluta|total) (discrecion|confidencialidad|reserva)',
    '(no (se lo |lo |le |)(comente|comentes|diga|digas|cuente|cuentes|hable|mencione|revele|comparta)) … ' +
      '(nadie|ningun*|otras personas|terceros|colegas|familia|banco)',
  ],
  'trust-plea': [
    '(persona|socio|alguien|extranjero) (honest*|de confianza|confiable|fiable|de buena fe|digna de confianza|seri* y honest*)',
    '(puedo|podre|poder) confiar en (usted|ti)', '(confio en|tengo confianza en|deposito mi confianza en) (usted|su honestidad|su discrecion)',
    '(su|tu) (honestidad|sinceridad|integridad) … (asunto|transaccion|confi*|fondos)',
    '(sorprend*|sorpresa) … (carta|mensaje|correo|no me conoce|desconocid*|recibir est*)', '(aunque|ya que|si bien) no nos (conocemos|conozcamos)',
    'necesito (su|tu) (ayuda|asistencia|colaboracion) … (transferir|fondos|dinero|urgente|inver*|reclamar)',
    '(obtuve|encontre|consegui) su (contacto|correo|direccion) … (internet|busqueda|confi*|oracion*)',
    '(busco|necesito|quiero|buscamos) (una |un |a alguien |a una |)(persona|socio|persona honesta|socio confiable|alguien|extranjero) … ' +
      '(confianza|confiable|honest*|dios|transferir|fondos|invertir|administr*)',
    '(se que|aunque|si bien|a pesar de que) (no nos conocemos|no me conoce*|nunca nos hemos|somos desconocid*|esto (le |)(puede|podria) ' +
      '(sorprender|parecer*))',
  ],
  'personal-details-ask': [
    '(envi*|mand*|necesit*|proporcion*|facilit*|indiqu*|complet*|reenvi*|confirm*) … ' +
      '(nombre completo|nombres y apellidos|datos personales|nombre, direccion) … ' +
      '(edad|ocupacion|profesion|fecha de nacimiento|sexo|estado civil|cuenta bancaria|datos bancarios|pasaporte|identificacion)',
  ],
  'identity-document-ask': [
    '(copia|foto|escaneo|scan|imagen|escaneado) (de|del) (su|tu|sus|vuestro) (pasaporte|cedula|dni|documento de identidad|documento|identificacion|' +
      'licencia de conducir|ine|carnet)',
  ],
  'advance-fee': [
    '(gastos|tasa|cargo*|tarifa|cuota|pago|honorarios|costo*|comision) (de|por) ' +
      '(registro|tramite*|tramitacion|gestion|notari*|legalizacion|inscripcion|procesamiento|activacion|liberacion|certificacion|administrativ*) … ' +
      '(previ*|antes|anticipad*|deposit*|transfer*|abonar|pagar|reembols*|debe*|contrato|proveedor)',
    '(pagar|abonar|depositar|cancelar|transferir) … (gastos|tasas|tarifa|cuota|honorarios|derechos) (de|por|notariales|legales|administrativos)',
    '(pliego|pliegos|bases) de (la |)licitacion … (compr*|pag*|costo|usd|adquirir|abonar)',
    '(derechos|tasas|impuestos|gastos) … (para liberar|liberar los fondos|liberar el paquete|liberacion de)',
    '(registro|inscripcion) (como|de) proveedor* … (tasa|pago|cuota|costo|usd|abonar|tarifa)',
    '(pagar*|abonar*|deposit*|cancelar|transfer*|cubrir|enviar*|girar) … (tasa|tarifa|cuota|gastos|costo|costos|derechos|honorarios|impuesto|fianza|' +
      'seguro|cargo) (de|por|del|administrativ*|legal*|notarial*|consular*) (registro|inscripcion|tramit*|gestion|procesamiento|transferencia|' +
      'liberacion|legalizacion|notari*|certificado|certificacion|inspeccion|contrato|licitacion|activacion|apertura|homologacion|entrega|desembolso|' +
      'abogado)',
    '(tasa|tarifa|cuota|gastos|costo|derechos|cargo|fianza) (de|por) (registro|inscripcion|tramit*|gestion|procesamiento|liberacion|legalizacion|' +
      'certificacion|homologacion|participacion|estampado|sello*|bases) … (usd|us$|$|€|euros|dolares|reembolsable|no reembolsable|western|proveedor*)',
    '(antes de|para) (recibir|liberar|procesar|enviar|transferir|adjudicar|firmar|desembolsar|entregar) … ' +
      '(debe*|tiene que|tendra que|necesita|hay que|es necesario|se requiere) (pagar|abonar|depositar|enviar|transferir|cancelar|cubrir|un pago)',
    '(bases|pliego*|documentos|formulario) (de|del) (la |)(licitacion|concurso|proyecto|registro de proveedor*) … ' +
      '(compr*|pag*|cost*|usd|$|adquir*|abon*|precio|tarifa)',
  ],
  'tender-award': [
    '(hemos|han|ha) (seleccionado|elegido|aprobado|adjudicado a) (a |)su (empresa|compania|firma) … (contrato|licitacion|suministro|proyecto|concurso)',
    '(su empresa|su compania|ustedes) (ha sido|fue|fueron|han sido|ha resultado|resulto) (seleccionad*|preseleccionad*|adjudicad*|elegid*|aprobad*) ' +
      '… (contrato|licitacion|suministro|proyecto|proveedor*|concurso)',
    '(adjudicacion|adjudicado|adjudicacion directa) (de|del|el|la) (contrato|licitacion) … (su empresa|usted*|millones|ministerio|favor)',
    '(contrato|suministro) … (ministerio|gobierno) … (sin licitacion|su empresa|millones|comision)',
    '(preseleccionad*|precalificad*) … (licitacion|contrato|proveedor*|suministro)',
    '(su|vuestra) (empresa|compania|firma) (ha sido|fue|esta|quedo) (seleccionad*|preseleccionad*|elegid*|aprobad*|adjudicad*|precalificad*|' +
      'escogid*) … (contrato|licitacion|suministr*|proyecto|proveedor*|concurso|orden|ministerio|gobierno|proveer)',
    '(contrato|licitacion|orden|proyecto|suministro) … (millones|ministerio|gobierno|onu|cedeao|union africana) … ' +
      '(adjudica*|aprob*|seleccionad*|preseleccionad*|su empresa)',
  ],
  'public-buyer-claim': [
    '(en nombre|por encargo|por cuenta|represento|agente acreditado|consultor) (al|del|de la|de los|de|a la|a) ' +
      '(gobierno|ministerio|onu|naciones unidas|cedeao|union africana|banco mundial|presidencia|comision de adquisiciones|comite de (compras|' +
      'licitaciones|adquisiciones))',
    '(gobierno|ministerio|naciones unidas|onu|cedeao|ecowas|union africana|banco mundial|cruz roja|unicef) … ' +
      '(desea|quiere|necesita|requiere|busca|comprara|licita*|ha aprobado|compra de|adquisicion de|suministro de)',
  ],
  'commission-offer': [
    '(comision|porcentaje|parte) (para|sera para|seria para|que|de) (usted|mi|mi persona|nosotros como intermediari*|el comite|los funcionarios|' +
      'el director|el intermediario)',
  ],
  'card-question': [
    '(acepta|aceptan|aceptas|reciben|recibe|toman|admiten) … (tarjeta*|visa|mastercard|american express)',
    '(puedo|podemos|podria|se puede|quiero|quisiera) pagar … con (tarjeta*|mi tarjeta|visa)', '(pago|pagos) con tarjeta*',
    '(que|cuales) tarjetas (aceptan|acepta|reciben)',
    '(que|cuales|cual|que tipo de|que tipos de|que clase de|que clases de) (tarjeta|tarjetas) ' +
      '(de (credito|debito)|de (credito o|credito y|credito y/o|credito/) debito|bancarias|son las que) ' +
      '(que |)(acept*|recib*|tom*|admit*|manej*|usan|trabaj*|proces*|se acept*|puedo usar|son acept*|cobran)',
    '(acept*|recib*|admit*|toman|procesan|manejan) (pagos |pago |el pago |los pagos |compras |ordenes |)(con|en|por|mediante|a traves de|via) ' +
      '(la |mi |su |una |las |cualquier |)(tarjeta|tarjetas|visa|mastercard|american express|tarj)',
    '(pagar|pago|pagos|pagare|pagaria|pagaremos|abonar|cancelar|cancelare|comprar|compra) … ' +
      '(con|mediante|en|por|via) (mi |una |nuestra |la |mis |)(tarjeta|tarjetas|visa|mastercard|master card|american express|amex)',
  ],
  'card-abuse': [
    '(varias|diferentes|distintas|dos|tres|otra) tarjetas … (dividir|cargar|cobr*|monto|pago|pag*)',
    '(dividir|divida|repartir|separar) … (pago|monto|cargo|cobro|total) … tarjetas',
    '(envio|envie|enviare|doy|mando|paso) (los |mis |)(datos|numeros|detalles) de (la |mi |mis |las )tarjeta*',
    '(cargue|cobre|carguen|cobren|(puede|pueden|podria|podrian|favor|favor de|quiero que|necesito que) (cargar|cobrar|cargue|cobre|carguen|cobren)) ' +
      '… (a|en|de|con) (mi|mis|la|esta|la misma) (tarjeta|tarjetas|visa)',
    '(le|les|te) (doy|dare|daremos|envio|enviare|enviaremos|mando|mandare|paso|pasare|proporciono|proporcionare|facilito|facilitare|dicto) ' +
      '(los |el |mis |mi |las |todos los |)(datos|numero|numeros|detalles|informacion|tarjeta|tarjetas) … ' +
      '(tarjeta*|cvv|vencimiento|para que (cobr*|carg*|proces*))',
    '(numero|numeros|datos|detalles) de (mi|mis|la|las|nuestra|otra) tarjeta* … ' +
      '(cvv|cvc|codigo de seguridad|vencimiento|expira*|para el cobro|para cobrar|para que|para procesar)',
  ],
  'own-shipper': [
    '(mi|mis|nuestro) (transportista|agente de carga|agente de envio*|agente de transporte|courier|mensajero|propio transportista|' +
      'empresa de transporte|compania de envios|agente) … (recog*|retir*|pasara|ira a|contactara|recolect*)',
    '(transportista|courier|agente de envio*|mensajero|empresa de transporte) (privado|personal|de confianza) … (recog*|retir*|pasara)',
    '(recogera*|retirara*|pasara a recoger|pasara por) … (mi transportista|mi agente|mi courier|nuestro agente)',
    '(mi|mis|nuestro|nuestros|nuestra|un|una|propio|el) (transportista|agente de carga|agente de envio*|agente de fletes|agente de transporte|' +
      'agente de logistica|agente de recogida|courier|mensajero|fletador|embarcador|fletero|chofer|transporte|freight forwarder|empresa de (mudanza*|' +
      'flete*|envio*|mensajeria|paqueteria|logistica|carga|transporte)|compania de (carga|transporte|flete*|envio*|mudanza*)) … ' +
      '(recog*|recoj*|retir*|buscar*|busque*|levant*|recolect*|pasara*|pase por|ira por|ira a|pick up|vendra*|se encargara)',
    '(recog*|retir*|recolect*|busca*) (la |el |los |las |)(mercanc*|pedido|productos|carga|bienes|articulos|orden|cajas) … ' +
      '(mi|nuestro|un|el) (transportista|agente|courier|fletador|chofer|mensajero|embarcador|empresa de (flete*|transporte|mudanza*))',
    '(tengo|tenemos|cuento con|contamos con|usare|usaremos|utilizo|utilizare) ' +
      '(un |mi |a mi |nuestro |mi propio |un propio |nuestro propio )(transportista|agente de (carga|envio*|transporte|fletes|aduana*)|courier|' +
      'fletador|embarcador|flete|servicio de recogida)',
  ],
  'third-party-charge': [
    '(pagar|pague|envie|enviar|transferir|transfiera|girar|deposite) … (al|a mi|a la|a nuestro) ' +
      '(transportista|agente|courier|empresa de transporte|empresa de envio*|naviera|mensajero) … ' +
      '(por mi|western|efectivo|cuenta|exceso|restante|diferencia|mi nombre|comision|dinero)',
    '(cargue|cobre|anada|agregue|sume|incluya) … (transportista|agente de envio|courier|mi agente) … (tarjeta|pag*|envi*|comision|propina)',
    '(no acepta*|no recibe*) tarjeta* … (transportista|agente|courier|ellos|pag*)',
    '(cargue|cobre|agregue|sume|incluya|anada|carguen|cobren|agreguen|sumen|incluyan|anadan|cargar|cobrar|agregar|sumar|incluir|anadir|cobrarme|' +
      'cargarme) … (flete*|transportista|agente*|courier|fletador|mensajer*|envio|fletero|chofer) … ' +
      '(transfier*|deposit*|gire*|girar|entreg*|envie*|reenvi*|pase*|pasar*|pagu*|pagar*|remit*|western|zelle|efectivo|a nombre|en nombre|por mi)',
    '(pasar|pase|pasen|pasarle|transferir*|transfiera*|transfieran|deposite*|depositar*|girar*|gire*|entregar*|entregue*|envie*|enviar*|reenvi*|' +
      'pague|paguen|pagarle|remita) (el|la|los|ese|esa|lo|parte del|lo que) (dinero|monto|diferencia|resto|plata|efectivo|suma|valor|importe|fondos|' +
      'que sobre|restante) (restante |que sobre |)(al|a la|a mi|a nuestro|a nuestra|a su|a el|para el|para mi) ' +
      '(transportista|agente*|courier|fletador|mensajer*|chofer|fletero|empresa|compania|naviera|embarcador)',
    '(transportista|agente*|courier|fletador|fletero|chofer|empresa de (envio*|transporte|carga|flete*)|mudanza*) … ' +
      'no (acept*|recib*|tien*|cuent*|manej*|trabaj*|dispon*) … (tarjeta*|terminal|datafono|posnet|punto de venta|pagos electronic*)',
    '(por mi cuenta|en mi nombre|de mi parte|a mi nombre) … (pague*|pagar*|transfier*|transferir*|deposit*|gire*|western|entreg*) … ' +
      '(transportista|agente*|courier|fletador|chofer|mensajer*|flete)',
  ],
  overpayment: [
    '(devuelva|devolverme|reembolsar|reembolse|reenvie) (el|la) (exceso|excedente|diferencia|sobrante|resto)',
    '(cheque|pago|transferencia) (por |)(un monto |una cantidad |)(mayor|superior) (al|a lo|que)',
    '(exceso|excedente|diferencia|sobrante|resto|restante|lo que sobre|saldo a favor) … ' +
      '(devuelv*|devolver*|envi* (a|al|por)|reenvi*|transfier*|transferir*|reembols*|gire|girar*|deposit* a|entreg* a|western union|a mi agente|' +
      'al transportista)',
    '(cheque|pago|transferencia|deposito|giro) … (por error|equivocad*|por equivocacion|de mas|monto mayor|suma mayor|cantidad mayor|superior al|' +
      'mayor al|mayor a la) … (devuelv*|devolver*|reembols*|transfier*|reenvi*|diferencia|exceso|sobrante|agente|transportista)',
    '(descuente|reste|deduzca|retenga|tome|quedese con) (su|el|la|lo) (dinero|costo|parte|valor|pago|importe|que|precio) … ' +
      '(envie*|transfier*|gire|deposite|reenvi*|resto|diferencia|devuelv*)',
  ],
  cheque: [
    'cheque (certificado|de caja|bancario|de gerencia|de cajero|visado|cruzado)',
    '(pagar|pago|pagare|pagaremos|abonar|enviar) … (con|mediante|por|en|un) cheque', '(giro postal|orden de pago postal)',
    '(deposite|cobre|deposita) el cheque',
    '(pagar*|pago|pagaremos|pagare|enviar*|envio|emit*|girar*|mand*) … (cheque de (caja|gerencia|cajero|banco)|cheque certificado|cheque bancario|' +
      'cheque corporativo|cheque de la empresa|giro postal|money order)',
  ],
  'bank-change': [
    '(hemos cambiado|cambiamos|hemos actualizado|actualizamos|hemos modificado) … ' +
      '(cuenta|datos bancarios|banco|coordenadas bancarias|cuentas|informacion bancaria)',
    '(nuestra|nuestro|nuestros|la|los|el) (cuenta|datos|banco|coordenadas|cuentas) ' +
      '(bancari* |de pago |de cobro |habitual |anterior |de siempre |receptor* |)(ha |han |fue |fueron |)(cambiad*|sido cambiad*|modificad*|' +
      'actualizad*|reemplazad*|cambio|cambiaron|cerrad*|sido cerrad*)',
    '(informarle*|le informamos|les informamos|le informo|les informo|informamos que|notificarle*|le notificamos|les notificamos|comunicarle*|' +
      'les comunicamos|le comunicamos|aviso de|tomar nota del|tomen nota del|tome nota del) … ' +
      '(cambio|cambios|actualizacion|modificacion|nueva*|nuevos) … (cuenta|datos bancarios|banco|bancari*|iban|clabe)',
    '(nuestra|nuestros|nuestro|la siguiente|los siguientes|esta|estos|una) (nueva|nuevo|nuevos|nuevas) ' +
      '(cuenta*|datos bancarios|banco|datos de pago|coordenadas|iban|clabe|informacion bancaria)',
    '(cuenta|banco|cuentas) … (auditoria|auditada|bloquead*|congelad*|inhabilitad*|suspendid*|inactiv*|en revision|problemas fiscales|mantenimiento|' +
      'no puede recibir|no podemos recibir|cancelad*|cerrad*) … (nuev*|otra cuenta|pago|pagos|transferencia*|deposit*|siguiente cuenta|cuenta alterna*|' +
      'subsidiari*|filial)',
    'no (realice*|haga*|efectue*|transfier*|deposite*|pague*|envi*|use*|utilice*) … ' +
      '(cuenta|banco|datos bancarios) (anterior|antigu*|habitual|viej*|previ*|que)',
    '(pague*|transfier*|deposite*|pagos deben|pago debe|pagar|favor de pagar) … ' +
      '(nueva cuenta|otra cuenta|siguiente cuenta|cuenta siguiente|cuenta alterna*|cuenta nueva|cuenta adjunta|cuenta de nuestra filial|' +
      'cuenta de nuestra subsidiaria)',
    '(realice*|efectue*|haga*|envie*|dirija*|remita*) … (pago*|transferencia*|deposito*|saldo|anticipo) … ' +
      '(nueva cuenta|otra cuenta|siguiente cuenta|cuenta siguiente|cuenta alterna*|cuenta nueva|cuenta adjunta)',
    '(ignore*|desestime*|descarte*|haga* caso omiso|anule*|reemplace*) … (cuenta|datos bancarios|instrucciones de pago|proforma anterior|' +
      'factura anterior|banco)',
    '(cambiar|actualizar|modificar) (mi|mis|la) (cuenta|datos|cuenta bancaria|datos bancarios) (de|para|donde) ' +
      '(la |mi |el |)(nomina|sueldo|salario|planilla)',
  ],
  'payment-claim': [
    '(adjunto|adjuntamos|anexo|anexamos|encuentre*|encontrara*|ver|vea*|revise*|abra*|descargue*|confirme*) … ' +
      '(comprobante|swift|constancia|voucher|soporte|recibo|aviso|copia) (de|del|bancari*|swift) ' +
      '(la |el |su |)(pago|transferencia|deposito|giro|remesa|bancaria|swift)',
    '(hemos|ya|se ha) (realizado|efectuado|hecho|enviado|transferido|pagado|girado|depositado|emitido|procesado) (el|la|su|un|una|los) … ' +
      '(pago|transferencia|deposito|anticipo|saldo|50%|30%|giro|factura)',
  ],
  'credit-terms': [
    '(pago|credito|plazo|pagar|pagadero|pagaremos|financiacion) (a|de|en) (30|45|60|90|120) dias',
    '(30|45|60|90|120) dias (de credito|de plazo|fecha factura|fecha de factura|despues de|neto|desde la factura)',
    '(cuenta|linea) (de credito|abierta|corriente) … (abrir|solicit*|con ustedes|proveedor|para nuestra)',
    '(abrir|apertura de|solicitar|solicitud de) (una |)(cuenta|linea) de credito', '(credito|condiciones de credito|plazo de pago) … (30|60|90) dias',
    'solicitud de credito',
    '(abrir|apertura de|solicitar|solicitud de|solicitamos|formulario de|aperturar) ' +
      '(una |un |la |su |)(cuenta (de cliente|a credito|comercial|de proveedor|corporativ*|con ustedes)|linea de credito|credito comercial|' +
      'cuenta credito|credito)',
  ],
  'credit-boast': [
    '(excelente*|solida*|buena|buenas|intachable|optima|gran) (solvencia|calificacion crediticia|situacion financiera|referencias (comerciales|' +
      'bancarias)|historial (de credito|crediticio|de pago*)|reputacion (crediticia|financiera))',
    '(solvencia|capacidad|salud) (economica|financiera) … (empresa|grupo|garantiz*|demostra*|compan*)',
    'referencias (comerciales|bancarias|crediticias) … (adjunt*|disposicion|disponibles|enviar*|solicit*)', '(rating|calificacion) (de credito|crediticia)',
    '(asegurad*|seguro de credito) … (cesce|coface|euler|atradius|allianz)',
    '(solvencia|trayectoria|respaldo|solidez|prestigio) (economica|financier*|crediticia|comercial|internacional) … ' +
      '(pago*|credito|proveedor*|garantiz*|empresa|grupo|anos|siempre)',
  ],
  'price-no-object': [
    '(el |)precio no (es|sera|seria|importa|supone|representa) … (problema|importante|obstaculo|inconveniente)',
    '(no importa|sin importar) (el|cual sea el) (precio|costo|coste)',
    '(aceptamos|acepto|de acuerdo con|conformes con) … (todas|todos|su|sus) (condiciones|precios|precio|terminos) … (sin|no |todas|negoci*|contrato)',
    '(sin|no hace falta|no necesitamos) (regatear|negociar|regateo|muestra*) … (precio|pedido|directamente|contrato)',
    'presupuesto (ilimitado|no es problema|sin limite)',
    '(precio|costo|dinero|presupuesto) (no (es|sera|importa|representa|hay|supone|seria)|es lo de menos) … ' +
      '(problema|importante|obstaculo|inconveniente|limite|relevante)*',
    '(aceptamos|acepto|estamos de acuerdo con|de acuerdo con) (el |su |sus |los |cualquier |todos los |todas las )(precio|precios|condiciones|' +
      'terminos) … (sin |cualquier|no hace falta|no necesit*|firmar|contrato|inmediat*|regate*|negoci*)',
  ],
  'any-goods': [
    '(cualquier|cualquiera) (modelo|marca|tipo|producto|color|medida|articulo) … (que tenga*|disponible|en stock|sirve|esta bien|me sirve|vale|da igual)',
    '(lo que tenga*|lo que haya|todo lo que tenga*) (en stock|disponible|en existencia|en almacen)', '(algunos|varios|unos) de sus (productos|articulos)',
    '(no importa|da igual|me es igual) (el|la|que|cual) (modelo|marca|tipo|color|producto)',
    '(comprar|pedir|ordenar|adquirir|encargar|pedido de|compra de|orden de|hacer un pedido de) ' +
      '(algunos|algunas|unos|unas|ciertos|unos cuantos|varios) (de sus |de los |de tus |)(productos|articulos|equipos|materiales|mercanc*|items|cosas|' +
      'unidades)',
    '(productos|articulos|mercancia|modelos|tamanos) (que |)(tengan|tenga|tienen|tiene|haya) ' +
      '(en (stock|existencia|existencias|tienda|inventario|almacen|bodega)|disponible*|listo*|a mano|ahora)',
    '(cualquier|cualquiera de) (los |sus |)(modelo*|marca*|tipo*|producto*|color*|medida*|articulo*|cantidad|tamano*) ' +
      '(que|sirve|esta|me|nos|disponible*|vale|en|da|es)',
  ],
  'call-in-order': [
    '(llamar*|llamarle|llamarlo*|llame*|llamare|comunicarme|contactarle) … (hacer|realizar|poner|colocar|dictar|pasar|completar|concretar|finalizar|' +
      'procesar|tramitar) (el|mi|la|un|nuestro|una) (pedido|orden|compra)',
    '(hacer|realizar|poner|colocar|tomar|completar|dictar|pasar) (el|mi|la|un|nuestro|una) (pedido|orden|compra) ' +
      '(por telefono|telefonic*|via telefonica|en la llamada)',
  ],
  'contact-details-ask': [
    '(envieme|envie|enviame|mandeme|mandame|deme|dame|indiqueme|facilite*|facilitar*|proporcione*|proporcionar*|necesito|digame|comparta*|' +
      'respond* con|incluya*) … (su|tu|sus) (nombre completo|nombre y (el |su |)(numero|telefono|celular|apellido*|contacto)|numero (directo|' +
      'de celular|personal|movil|privado)|telefono (directo|personal|movil|privado)|celular personal)',
  ],
  'invitation-letter': [
    'carta (de |)invitacion', '(invitacion|carta) … (visa|visado|embajada|consulado) … (viaje|visita*|delegacion|personas|empresa|negocio*)',
    '(visa|visado) de negocios', '(visitar su (fabrica|empresa|pais)) … (visa|visado|invitacion)',
    '(invitacion|cartas de invitacion|carta invitacion|carta de invitacion) … (visa|visado|embajada|consulado|viaj*|delegacion|pasaporte*|miembros|' +
      'personas)',
    '(tramitar|obtener|solicitar|conseguir|sacar|gestionar) (la|las|el|una|un|nuestr*|mi) (visa|visas|visado|visados) … ' +
      '(china|su pais|visita*|invitacion|empresa|fabrica|negocio*|embajada)',
  ],
  'notary-cost': [
    '(gastos|costo*|honorarios|tasa*|tarifa) (de |del |)(notari*|notarial*|notarizacion|legalizacion del contrato) … ' +
      '(compart*|mitad|50|ambas|cada parte|a medias|dividi*|su cargo|cada uno)',
  ],
  'gift-ask': [
    '(regalo*|obsequio*|cena|banquete|sobre rojo|cigarrillo*|licor) … (para (el|la|mi|nuestro) ' +
      '(jefe|director*|gerente|funcionari*|superior*|lider*)|costumbre)',
  ],
  'domain-scare': [
    '(registrar|registro de|registr*|solicit*) … (su|el|vuestro|estos) (nombre* de dominio|dominio*|marca|palabra* clave) … ' +
      '(china|asia|tercero*|otra (empresa|compania)|cn|internet)',
    '(otra|una) (empresa|compania) … (solicit*|registr*|quiere usar) … (dominio*|marca|palabra clave|nombre comercial) … ' +
      '(su|vuestr*|conflicto|ceo|urgente|autoriz*)',
  ],
  'credential-ask': [
    '(verifique|verificar|confirme|confirmar|valide|validar|actualice|actualizar) (su|tu|sus|tus) ' +
      '(cuenta|correo|contrasena|identidad|datos de acceso|datos de la cuenta|informacion de la cuenta|buzon|credenciales)',
    '(inicie|iniciar|inicia) sesion … (correo|contrasena|aqui|ver|cuenta|verificar|enlace|descargar)',
    '(ingrese|introduzca|ingresa|escriba|indique) (su|tu) (contrasena|clave|correo y contrasena|usuario y contrasena)',
    '(codigo|clave) … (recib*|llego|enviamos) por (sms|mensaje de texto|whatsapp)',
    '(envie|enviame|pasame|mandame|digame) el codigo … (sms|mensaje|recib*|whatsapp|lleg*|6 digitos)', 'usuario y contrasena',
    '(verifi*|confirm*|valid*|actuali*|reactiv*|desbloque*|restaur*|restablec*) (su|tu|sus|tus|la|el|los) ' +
      '(cuenta|correo|buzon|contrasena|clave|acceso|identidad|credenciales|datos de (acceso|cuenta|facturacion|tarjeta)|informacion de (cuenta|pago)|' +
      'perfil|sesion)',
    '(inicie|inicia|iniciar|inicien) sesion (con|en|aqui|para|desde) (su|tu|el|la|aqui|ver|verific*|manten*|evit*|continuar|descargar|leer|acceder|' +
      'el enlace)',
    '(ingrese|introduzca|ingresa|introduce|escriba|indique|coloque|ponga) … (contrasena|clave de (acceso|internet)|usuario y clave|pin|' +
      'codigo de verificacion|token)',
    '(haga|haz|de|dar|hacer) clic … (actualizar|validar|verificar|ampliar|reactivar|revalidar|aumentar) … (buzon|correo|cuenta|cuota|casilla|webmail|' +
      'almacenamiento)',
    '(actualic*|valid*|ampl*|revalid*|aument*) (su|tu|el) (buzon|cuota|casilla|almacenamiento|cuenta de correo|webmail|espacio) … (enlace|clic|aqui|' +
      'link|abajo)',
  ],
  'account-threat': [
    '(cuenta|buzon|correo|acceso|servicio|perfil) … (sera|ha sido|esta|fue|quedara) ' +
      '(suspendid*|bloquead*|desactivad*|cerrad*|eliminad*|restringid*|limitad*|inhabilitad*)',
    '(buzon|almacenamiento|cuota|bandeja) … (llen*|agotad*|limite|excedid*|superad*|casi llen*)',
    '(su|tu) contrasena (caduca|expira|vence|caducara|ha caducado|expirara|ha expirado)',
    '(actividad|acceso|inicio de sesion) (inusual|sospechos*|no autorizad*)', 'mensajes (pendientes|retenidos|en espera|no entregados)',
    '(cuenta|buzon|correo|acceso|servicio|dominio|pagina|perfil) … (sera|ha sido|esta|fue|quedara|va a ser|seran|se) ' +
      '(suspend*|bloque*|desactiv*|cerrad*|cerrar*|elimin*|restring*|limitad*|inhabilit*|deshabilit*|cancelad*|caduc*)',
    '(buzon|correo|bandeja|almacenamiento|espacio|cuota) … (llen*|al 9*|al limite|agotad*|excedi*|superad*|sin espacio)',
    '(buzon|correo|cuenta de correo|casilla|bandeja de entrada|almacenamiento) … (limite|cuota|capacidad|tope|maximo) … (excedi*|superad*|alcanz*|' +
      'sobrepas*|agotad*|establecid*)',
    '(excedi*|superad*|alcanz*|sobrepas*) … (limite|cuota|capacidad) (de|del) (su |)(buzon|correo|almacenamiento|casilla|bandeja)',
    '(no podra|no podras|no puede) (enviar|recibir) … (correos|mensajes|emails|correo) … (hasta|nuev*|valid*|actualiz*)',
  ],
  'parcel-lure': [
    '(paquete|encomienda) (no ha sido|no fue|no pudo ser) (entregad*)',
    '(paquete|envio|pedido|encomienda) … (retenid*|pendiente de|no (pudo|se pudo|ha podido|hemos podido)|en espera|detenid*|no entregad*) … ' +
      '(entreg*|direccion|pag*|aduana*|tasa*|confirm*|enlace|haga)',
    '(no hemos podido|no pudimos|no se pudo|intentamos) entregar (su|tu|el) (paquete|envio|pedido)',
    '(confirme|confirmar|actualice|verifique) (su|la|tu) direccion (de entrega|de envio) … (paquete|aqui|enlace|clic|envio|tasa*)',
    '(pague|pagar|abone|abonar) … (tasas|gastos|aranceles|derechos) de (aduana|envio|importacion|entrega) … (paquete|liber*|recib*|euros|eur)',
    '(paquete|encomienda|envio|pedido) … (retenid*|pendiente*|en espera|detenid*|no entregad*|devuelt*|no pudo ser|no se pudo|no ha podido) … ' +
      '(entreg*|direccion|pag*|aduana*|tasa*|confirm*|enlace|clic*|aqui|tarifa*|reprogram*)',
    '(reprogram*|programar|actualiz*|confirm*|coordin*) (la |su |tu |el |los )(entrega|direccion|datos de (entrega|envio)|envio) … ' +
      '(enlace|clic*|aqui|paquete|pag*|link|tarifa*|€|$)',
  ],
  'document-lure': [
    '(ver|abrir|descargar|consultar|visualizar|revisar) (el|la|su|los|tu) (documento*|factura*|archivo*|orden|pedido|comprobante|pdf|mensaje de voz) ' +
      '… (aqui|clic|enlace|haga|inicie|contrasena|siguiente|boton)',
    '(haga|haz|de|pulse) clic … (documento*|factura|archivo*|orden|pedido|pdf|comprobante)',
    '(documento*|archivo*|factura) (compartid*|segur*|protegid*|cifrad*) … (ver|abrir|clic|enlace|acceder|contrasena|onedrive|sharepoint|dropbox)',
    '(mensaje|correo) de voz (nuevo|pendiente|recibido)',
    '(documento|documentos|archivo|factura|orden de compra|cotizacion|pedido|contrato|lista) … ' +
      '(ver|abr*|descarg*|acced*|visualiz*|revis*|consult*) … (enlace|clic*|aqui|link|onedrive|sharepoint|dropbox|wetransfer|google drive|' +
      'inicie sesion|correo y contrasena|boton)',
    '(ha|han|te|le) (compartido|enviado) (un|una|el|la|con usted) (documento|archivo|factura|mensaje de voz|fax|carpeta) … ' +
      '(ver|abr*|descarg*|clic*|enlace|revis*|onedrive|sharepoint|docusign|aqui)',
  ],
  'payment-lure': [
    '(su|tu) (pago|tarjeta|suscripcion|factura) … (rechazad*|fallid*|no (pudo|se pudo|ha podido)|vencid*|renovad* automaticamente|ha fallado|' +
      'cargad* automaticamente)',
    '(reembolso|devolucion) (de impuestos|pendiente|a su favor|disponible) … (clic|aqui|enlace|solicit*|reclam*|recib*|confirm*)',
    '(tiene|tienes) (un |una )(reembolso|multa|deuda|pago) (pendiente|sin pagar|por cobrar) … (clic|aqui|enlace|evit*|pag*)',
    '(agencia tributaria|hacienda|sat|sunat|dian) … (reembolso|devolucion|multa|notificacion) … (clic|enlace|aqui|descarg*)',
    '(suscripcion|membresia|plan|dominio|licencia|netflix|antivirus|norton|paypal) … ' +
      '(venc*|expir*|renov*|no pudimos procesar|no se pudo cobrar|suspend*|rechaz*) … (clic*|enlace|aqui|actualic*|pag*|cancelar|llam*|link)',
    '(tiene|tienes|detectamos|registra) (un|una) (pago|factura|deuda|multa|transferencia|reembolso|embargo) ' +
      '(pendiente|sin pagar|retenid*|por cobrar|vencid*|a su favor|recibid*)',
    '(para|y podra|y asi) (recibir|cobrar|retirar|liberar) (el|su|tu) (pago|dinero|reembolso|importe) … ' +
      '(enlace|link|clic|datos de (su|tu) tarjeta|formulario)',
  ],
  'deadline-threat': [
    '(en|dentro de|en las proximas|en un plazo de|antes de|tiene) (24|48|72|12) horas … ' +
      '(o |sera|suspend*|bloque*|cerr*|elimin*|devuel*|perder*|evit*|cancel*|de lo contrario|caso contrario)',
    '(de lo contrario|caso contrario|si no lo hace) … (suspend*|bloque*|cerr*|elimin*|perder*|cuenta|devuel*|cancelad*)',
    '(evitar|para evitar) (la |el |)(suspension|cierre|bloqueo|eliminacion|desactivacion|perdida) (de|del)',
    '(24|48|72|12|veinticuatro) (h|hs|hrs|horas) … (o |sera*|suspen*|bloque*|cerr*|elimin*|devuel*|perder*|evit*|cancel*|de lo contrario|' +
      'caso contrario|desactiv*|borr*|public*|para (pagar|confirmar|verificar|actualizar))',
    '(si no|de no) (verific*|actualiz*|confirm*|respond*|pag*|hacerlo|lo hace|realiz*) … ' +
      '(perder*|suspen*|bloque*|cerr*|elimin*|cancel*|devuel*|publica*|borr*|desactiv*)',
  ],
  extortion: [
    '(he |te |lo |la |)(grabe|grabado|grabamos|filme|filmado|capture) … (camara|webcam|video|mientras|masturb*|pagina*|sitio* (para adultos|porno*)|' +
      'pantalla)',
    '(tengo|obtuve|consegui) (acceso|control|el control) (a|de|total|completo) … ' +
      '(tu|su|tus|sus) (dispositivo*|computador*|ordenador|cuenta*|camara|contactos|equipo|correo|telefono|servidor*)',
    '(hackee|he hackeado|hackeamos|infecte|instale un (virus|troyano)|robamos|ciframos|encriptamos) … ' +
      '(su|sus|tu|tus) (dispositivo*|computador*|cuenta*|sistema*|datos|base de datos|sitio|web|archivos|red|servidor*|correo)',
    '(enviare|publicare|difundire|compartire|enviaremos|publicaremos|filtraremos|mandare) … (video*|grabacion*|fotos|datos|informacion|todo) … ' +
      '(contactos|familia*|amigos|clientes|colegas|redes|internet|competencia)',
  ],
  'no-phone': [
    '(no (puedo|podemos|es posible|me es posible)) (hablar|llamar|atender llamadas|recibir llamadas|contestar|atender el telefono)',
    '(no (llame*|me llame*|nos llame*|llamar|llamen)) … (correo|email|mensaje*|por favor|escrib*|solo|whatsapp|telefono)',
    '(solo|unicamente|solamente) (por|via|a traves de) (correo|email|mensaje*|mail|este correo|texto|sms|e-mail)',
    '(problema*|discapacidad|deficiencia) (de audicion|auditiv*|del habla|de oido)',
    '(lineas|telefonos|linea telefonica|centralita) … (fuera de servicio|averiad*|en mantenimiento|no funciona*|caid*)',
    '(soy|somos) (sordo|sorda|sordos|sordomudo)',
    '(comuni*|respond*|escrib*|contact*) … (solo|solamente|unicamente|exclusivamente) (por|via|a traves de|mediante) ' +
      '(correo|email|mail|mensaje*|texto|este medio|e-mail)',
  ],
  'third-party-delivery': [
    '(entreg*|envi*|envio|despach*|remitir) … (almacen|deposito|bodega|direccion) ' +
      '(temporal|provisional|de un tercero|de terceros|alternativ*|alquilad*|externo|externa|distinta)',
    '(almacen|deposito|bodega|centro) de (consolidacion|un tercero|transito)',
    '(no (entreg*|envi*)) … (sede|oficina central|nuestra oficina|direccion de facturacion|oficinas|domicilio social)',
    'direccion de entrega … (mas adelante|mas tarde|posteriormente|se indicara|le indicaremos|diferente|distinta)',
    '(entreg*|envi*|despach*|remit*|descarg*) … (bodega|almacen|deposito|galpon|nave|direccion|suite|unidad) ' +
      '(temporal|provisional|alquilad*|rentad*|de tercero*|de un tercero|de consolidacion|alternativ*|distinta de|de nuestro (transportista|' +
      'operador logistico))',
    '(direccion|lugar|punto) (de |)(entrega|envio|destino) … (mas adelante|mas tarde|posterior*|luego|le indicare*|le sera|se le (enviara|indicara|' +
      'comunicara)|cuando este list*)',
  ],
  'off-platform': [
    '(escriba*|escribe|contact*|respond*|comuni*|hablemos|continu*|sigamos) … (mi correo (personal|privado)|email (personal|privado)|correo privado|' +
      'telegram|fuera de (la plataforma|alibaba|este sitio)|wechat personal|signal)',
  ],
  urgency: [
    '(lo antes posible|cuanto antes|a la brevedad|a la mayor brevedad|con urgencia|de inmediato|inmediatamente)',
    '(es|muy|sumamente|respuesta|asunto) urgente', 'hoy mismo', 'sin demora', '(responda|respondame|contacteme|conteste) (urgente*|rapid*|inmediatamente|ya)',
  ],
  'samples-sent-demand': [
    '(envie*|envien*|mande*|manden*|remit*|despach*|necesit*|requer*) … muestra* … (dhl|fedex|ups|express|expres|courier|mensajeria) … ' +
      '(direccion|despues|mas adelante|luego|posterior*|no (se |)devuel*|no retornable*|por su cuenta|inmediat*|urgente*|le (dare|indicare|enviare*))',
  ],
  'escrow-lure': [
    '(su|el|tu) dinero … (retenid*|bloquead*|en espera|a la espera|en custodia|en garantia) … (tarjeta|confirm*|recib*|envi*|datos)',
    '(ingrese|introduzca|ingresa|introduce|facilite) … (datos|numero) de (su|tu|la) tarjeta … (recib*|cobr*|pago|ingreso)',
    '(el |)comprador (ya |)(ha pagado|pago) … (recib*|enlace|tarjeta|confirm*|retir*)', '(servicio|cuenta) de (deposito en garantia|escrow|custodia)',
    '(recibir|cobrar|retirar) (el|su|tu) (pago|dinero) … (enlace|tarjeta|formulario|confirm* su|clic)',
    '(dinero|pago|fondos|importe) … (retenid*|reservad*|en espera|bloquead*|depositad*) … ' +
      '(tarjeta|datos bancarios|confirm* (el|la|su|envio)|numero de guia|comprobante de envio|recibir*)',
  ],
  'investment-talk': [
    '(invertir|inversion|inversiones|financiar|financiacion|inversionista*) … (en su (empresa|pais|negocio|proyecto|compania|sector)|en tu (empresa|' +
      'pais|negocio))',
    '(mi|mis|nuestros|un) (cliente*|grupo|inversor*|inversionista*) … (desea*|busca*|quiere*|interesad* en) (invertir|financiar)',
    '(fondos|capital) … (invertir|inversion) … (su pais|extranjero|socio|proyectos|su empresa|asociacion)',
    '(busco|buscamos|necesito) (un |)socio … (invertir|fondos|inversion|administrar|capital)',
    '(financiamos|financiacion de) (proyectos|empresas) … (interes|millones|%|inversion*)',
    '(invertir|inversion|inversiones|inversionista*|financiar|financiamiento|fondos) … ' +
      '(en su|en tu|en vuestra|su) (empresa|pais|negocio|proyecto*|compania|sector|industria)',
    '(represento|represent*|agente de|asesor de|en nombre de) (a |un |una |inversor* |inversion* |un grupo |)… (invertir|inversor*|inversionista*|' +
      'fondo soberano|capital disponible|millones) … (proyecto*|empresa*|negocio*|pais|rentab*|socio*|financi*)',
    '(oportunidad*|propuesta*|proyecto*|fondo*|fondos) de inversion … (su pais|su region|socio*|millon*|capital|interesad*|su empresa|extranjer*|' +
      'rentab*|confiable)',
    '(financiamos|financiacion|financiamiento|fondos para) (de |para |)(su|sus|tus|cualquier|todo tipo de) (proyecto*|negocio*|empresa*|idea*) … ' +
      '(interes|inversor*|inversion*|millon*|capital|prestamo*|%|anual)',
  ],
  'replica-ask': [
    '(replica*|imitacion*|clon*|copias) (aaa|1:1|exacta*|tipo aaa|calidad aaa|triple a|de marca*|de lujo|de (nike|adidas|gucci|rolex|jordan|iphone|' +
      'airpods|lv|louis|ray))',
    '(zapatillas|tenis|bolsos|carteras|relojes|ropa|perfumes|gorras|lentes|audifonos|camisetas) … ' +
      '(replica*|clon*|imitacion|aaa|triple a|1:1|tipo original|g5|de imitacion|copia*)',
  ],
  'counterparty-silence': [
    'no (mencione*|indique*|escriba*|ponga*|informe*|diga*) … (al banco|motivo de (la transferencia|l pago)|concepto de la transferencia|' +
      'proposito (del pago|de la transferencia)|motivo del pago|a hacienda)',
  ],
  'vague-matter': [
    '(asunto|mensaje|tema|propuesta|informacion|negocio|noticia) (muy |sumamente |de suma |de gran |)(importante|urgente|importancia|confidencial|' +
      'lucrativ*|rentable|privad*|personal) … (con usted|discut*|compart*|hablar*|tratar|trata*|para usted|comunic*|respond*|respuesta)',
    '(importante|urgente|lucrativ*) (asunto|mensaje|propuesta|negocio) … (con usted|discut*|compart*|hablar*|tratar|para usted|comunic*|respond*|respuesta)',
    '(algo) (muy |)(importante|urgente|confidencial|privado) … (con usted|discut*|compart*|hablar|tratar|decir*|contar*|comunic*|para usted)',
    '(tengo|traigo|hay) (una |un |)(propuesta|proposicion|negocio|oferta de negocio*|trato|propuesta de negocio*|transaccion) … (para usted|con usted|' +
      'que compartir|que le interes*|que nos benefic*|millones|mutu*|de beneficio)',
    '(respond*|contact*|escrib*) … (para|y le (dare|enviare)|a fin de) (mas|recibir mas|obtener mas|darle mas|mayores|todos los) (informacion|detalles|' +
      'los detalles|datos) … (propuesta|fondo*|asunto|donacion|transaccion|proyecto|negocio)',
    '(mas|le dare|le daremos|mayores) (detalles|informacion|todos los detalles) … (cuando|una vez|en cuanto|despues de|tras|al) (reciba*|respond*|' +
      'tenga*|recib*|su respuesta|su interes|me conteste|sepa*)',
    '(este correo|esta direccion|su correo|este email) (sigue|esta|todavia|aun) (activ*|valid*|funcion*|en uso)',
  ],
} as const satisfies PhrasePack['phrases']
