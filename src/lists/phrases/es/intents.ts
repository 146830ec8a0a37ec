import type { PhrasePack } from '../../concepts'

/** Spanish: what tells intents apart, orders placed, changed and gone wrong above all. */
export const esIntents: PhrasePack = {
  language: 'es',
  phrases: {
    damaged: [
      '(llegó|llego|llegaron|vino|vinieron|vienen|viene|recibí|recibimos|recibido) (todo |toda |todos |)(rot*|dañad*|quebrad*|golpead*|mojad*|averiad*|aplastad*|roto)',
      '(cajas|piezas|lámparas|vidrios|artículos|productos|bultos|mercancía|mercadería) … (rot*|quebrad*|dañad*|mojad*|aplastad*)',
    ],
    short: [
      '(falta|faltan|faltaron|faltó) (1*|2*|3*|4*|5*|6*|7*|8*|9*|una|dos|tres|cuatro|cinco|cajas|piezas|unidades|bultos|artículos)',
      '(recibimos|recibí|llegaron) (solo|sólo|solamente|únicamente)', '(mercancía|mercadería|cantidad) (faltante|incompleta)', '(pedido|envío) incompleto',
    ],
    'poor-quality': [
      '(mala|pésima|baja|muy mala) calidad', 'calidad (mala|pésima|inferior|deficiente|no es)',
      '(se (despinta|destiñe|rompe|rompió|rompieron|despega|oxida|descose)|destiñe) … (primer*|lavado|semana*|días|enseguida|mes*)',
    ],
    'customs-hold': [
      '(retenid*|parad*|detenid*|bloquead*|trabad*) en (la |)(aduana|aduanas)', 'aduana (retuvo|retiene|detuvo|tiene retenid*|bloqueó|no libera)',
    ],
    'returned-to-sender': ['(devuelto|devuelta|devolvieron|regresó|retornado) (al|a su|a) (remitente|origen|china|destinatario)'],
    'wrong-address': [
      '(entregad*|enviad*|enviaron|mandaron|llegó|entregaron) … (otra|equivocada|errónea|incorrecta|vieja) dirección',
      'dirección (equivocada|errónea|incorrecta)', '(otra|equivocada|incorrecta) dirección',
    ],
    'delivered-but-denied': ['(dice|figura|aparece|consta|marca|muestra|estado) … entregad* … (no|nadie|nunca|nada)'],
    'no-tracking': [
      '(guía|tracking|número de seguimiento|código de rastreo|número de guía) … (no existe|no funciona|no aparece|inválid*|no sirve|no es válid*)',
      '(no me|nunca|no nos|sin) (dieron|han dado|pasaron|enviaron|mandaron|número de|código de) … (guía|tracking|seguimiento|rastreo)',
    ],
    'stuck-in-transit': [
      '(paquete|envío|pedido|contenedor|rastreo|seguimiento) … (no se mueve|sin movimiento|atascado|varado|parado hace|no avanza|no se actualiza)',
    ],
    'goods-refused': [
      '(rechazamos|rechazó|rechazaron|nos negamos a recibir|no aceptamos|no recibiremos) … (mercancía|mercadería|entrega|envío|lote|carga|producto*)',
    ],
    'order-placed': [
      '(orden de compra|pedido) (adjunt*|número|nro|nº|no.|n°|firme|en firme|confirmado)',
      '(adjunto|adjuntamos|envío|enviamos|le paso) (la |el |nuestra |nuestro |mi |)(orden de compra|orden|pedido)',
      '(igual que|lo mismo que|como) (el pedido |la orden |)(la vez pasada|última vez|anterior|último pedido)',
      '(quiero|quisiera|queremos|deseo|deseamos|vamos a) (hacer|realizar|colocar|repetir|confirmar) (un |el |la |otro |nuestro |)(pedido|orden|compra)',
      '(estoy interesado en comprar|quiero comprar|vamos a comprar) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      '(hágame|mande|mándeme|envíe|haga) la (proforma|factura proforma) para pagar',
    ],
    'no-remedy-wanted': [
      '(solo|sólo|solamente) (para que|quería|quiero|queremos) (sepan|lo sepan|contarles|comentar*|informar*|decirles)',
      '(no hace falta|no es necesario|no necesitamos|no requiere) (hacer|responder|nada|respuesta|ninguna|que)',
      '(es solo|solo como|a modo de) (un comentario|sugerencia|información)',
    ],
    feedback: ['(sugerencia|sugerimos|una sugerencia|mi opinión|nuestros clientes opinan|a los clientes les (gusta|gustó)|retroalimentación)'],
    'order-change': [
      '(cambiar|cambiamos|modificar|aumentar|reducir|agregar|quitar) … (pedido|piezas|color|cantidad|unidades|orden|talla|medida)',
      '(cancelar|anular|cancelen|posponer|aplazar) (el |mi |nuestro |la |)(pedido|orden|envío|embarque|entrega)',
      '(cambi*|modifi*|corrij*|aument*|reduzc*|sustituy*) (la |el |las |los |nuestro |) (cantidad*|color*|pedido|orden|talla*|medida*|dirección|modelo|artículo*)',
    ],
    'documents-matter': [
      '(borrador|corregir|corrijan|enmienda|original*) (del |de |el |la |los |)(bl|b/l|conocimiento|documentos|certificado)',
      '(falta|faltan|envíen|enviar|mandar|necesitamos|necesito) (el |la |los |también el |también la |)(certificado de origen|lista de empaque|packing list|bl|factura comercial|documentos)',
    ],
    'customs-matter': [
      '(partida|posición|código) arancelari*', '(agente|despachante|trámite) (de aduana*|aduanal|aduanero)', 'aduana … (multa|pago de|liberar)',
    ],
    'return-ask': [
      '(devolver|regresar|cambiar) (el |la |los |las |este |estos |un |dos |tres |unos |)(producto*|artículo*|mercancía|mercadería|pieza*|equipo*|pares|par)',
    ],
    'repair-ask': [
      '(la máquina|el equipo|la bomba|el motor|el horno) (no |ya no |)(funciona|prende|enciende|arranca|se paró|se detuvo|se descompuso|está fallando|falla)',
      '(repuesto*|refaccion*|recambio*|en garantía|técnico) … (necesit*|tienen|envían|urgente|falla*|cubre|máquina)',
    ],
    'usage-ask': [
      '(cómo|como) se (usa|instala|programa|configura|ajusta|monta|conecta|limpia|arma|calibra|resetea)',
      '(no trae|sin|no viene|no vino) (el |con |) (manual|instrucciones|instructivo)',
    ],
    'shipping-status': [
      '(ya salió|ya salio|ya enviaron|ya despacharon|cuándo sale|cuando sale|cuándo llega|cuando llega|dónde está|donde está|donde esta|dónde anda) … (pedido|contenedor|carga|mercancía|paquete|envío|orden|embarque|guía|buque|barco|el)',
    ],
    'follow-up': [
      '(aún|todavía|sigo|seguimos) (no |sin |esperando |)(recibo|recibir|respuesta|tengo respuesta|hemos recibido respuesta|su respuesta|noticias)',
      '(alguna|hay|tienen) (novedad|novedades|noticia|noticias|respuesta)',
      '(quedó|quedaron|quedaste|prometió|prometieron) (de |en |) (mandar*|enviar*|pasar*)',
    ],
    'payment-matter': [
      '(transferimos|pagamos|depositamos|giramos|hicimos el pago) (el |la |de |) (saldo|anticipo|depósito|70|30|50|resto|pago)',
      '(comprobante|constancia) de (pago|transferencia|depósito)',
    ],
    counterfeit: [
      '(es|son|parece|parecen) (una |un |) (falso|falsa|falsos|falsas|falsificación|falsificad*|imitación|copia|pirata|piratas|réplica)', 'falsificaci*',
    ],
    thanks: ['(todo|muy|mil|muchas|muchísimas) (llegó perfecto|llego perfecto|en perfecto|perfecto|agradecid*|gracias)'],
    'agency-ask': [
      '(ser|convertirnos|convertirme|queremos ser|como) (en |su |sus |vuestro* |)(distribuidor*|representante*|agente*) (exclusiv*|oficial*|en|de|para|autorizad*)',
      '(representación|distribución) (exclusiva|de su marca|de sus productos|oficial)',
    ],
    'catalogue-ask': ['(enviar|envíen|mandar|mande|manden|pasar|pase|compartir|envíeme|enviarme) … (catálogo|folleto|lista de productos)'],
    'customisation-ask': [
      '(poner*|imprimir*|bordar*|grabar*|estampar*|colocar*) (nuestro|mi|el|su|un) (logo|logotipo|nombre|marca|diseño)',
      '(fabricar|hacer|producir) … (según|con|bajo) (nuestro|mi|el|plano*) (diseño|plano|dibujo|muestra|marca)',
      '(según|conforme a|bajo) (el |los |) (plano*|dibujo*|diseño*)',
    ],
    'price-list': ['(lista|listado|tarifa) (completa |) de precios', '(tarifario|listas de precios)'],
    'word-price': ['(precio*|coste|costo|valor)'],
    'word-sample': ['(muestra|muestras)'],
    'word-catalogue': ['(catálogo*|folleto)'],
    'word-logo': ['(logo|logotipo|personalizad*|a medida)'],
    'word-agent': ['(distribuidor*|representante*)'],
    'word-order': ['(pedido|encargo)'],
    'word-parcel': ['(paquete|contenedor|envío|entrega|embarque)'],
    'word-broken': ['(roto|rota|rotos|rotas|dañad*|quebrad*)'],
    'word-missing': ['(falta|faltan|faltante*)'],
    'word-refund': ['(reembolso|devolución del dinero)'],
    'word-return': ['(devolver|devolución|cambio)'],
    'word-repair': ['(repuesto*|garantía|avería|averiad*|no funciona|defectuos*)'],
    'word-manual': ['(manual|instrucciones|cómo usar)'],
    'word-customs': ['(aduana|arancel*)'],
    'word-invoice': ['(factura|pago|transferencia)'],
    'word-complaint': ['(reclamo|reclamación|queja)'],
    'word-thanks': ['(gracias)'],
  },
}
