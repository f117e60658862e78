"""Spanish: words that make a deal, its type, status and roles."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.rules import DealRules

DEALS = DealRules(
    endings={
        "ar": words("a | an | ó | aron | ará | arán | ar | ando | aría | arían"),
        "er": words("e | en | ió | ieron | erá | erán | er | iendo | ería | erían"),
        "ir": words("e | en | ió | ieron | irá | irán | ir | iendo | iría | irían"),
    },
    participles={"ar": words("ado | ada | ados | adas"), "er": words("ido | ida | idos | idas"), "ir": words("ido | ida | idos | idas")},
    verbs=mapping("""
        acquire: comprar | adquirir | absorber
        sell: vender
        supply: suministrar | entregar | abastecer
        make: fabricar | producir
        raise: captar | levantar
        receive: recibir | obtener
        order: encargar | contratar
        rent: alquilar | arrendar
        use: usar | utilizar | adoptar | necesitar
        invest: invertir | inyectar | aportar
        lend: prestar | financiar
        license: licenciar
        ally: asociar | unir | reunir
        pay: pagar
        sign: firmar | suscribir | acordar | sellar
        host: alojar | albergar
        lead: liderar | coliderar | encabezar
        join: participar
    """),
    forms=mapping("""
        keep: quedarse con | se queda con | se quedó con | se quedará con | toma un | tomará un | tomó un | toma el | tomará el | tomó el
        stake: entra en el capital | entró en el capital | entrar en el capital | entrará en el capital
        sell: cede el control | cedió el control | ceder el control | traspasa el control | traspasó el control
        join: entran | entraron | completan | acudieron
        contribute: contribuyó con | contribuye con | entró con | entra con
        acquire: adquiere | adquieren
        supply: provee | proveerá | abastece
        invest: invierte | invierten | invirtió | invirtieron
        merge: se fusiona | se fusionan | fusionarse
        ally: se une | se unen | se alía | se alían | se asocia | se asocian | unirse | aliarse
    """),
    nouns=mapping("""
        round: ronda de financiación | ronda de financiamiento | ronda de inversión | ronda de capital
        acquisition: compra | adquisición | OPA | opa
        merger: fusión
        sale: venta
        bid: oferta | propuesta
        none: de acuerdo con
        join: con participación | con la participación | con apoyo | con el apoyo | con el respaldo
        deal: acuerdo | acuerdos | contrato | contratos | pacto | operación | transacción | convenio | memorando | carta de intenciones
        alliance: alianza | asociación | colaboración | cooperación | sociedad
        venture: joint venture | empresa conjunta | empresa mixta | consorcio | crean empresa
        delivery: suministro | contrato de suministro | acuerdo de suministro | venta de chips | abastecimiento
        purchase_order: encargo | pedido | contrato de compra | contrato de alquiler
        investment: inversión | inversiones | aportación | aportaciones | inyección
        stake: participación | posición accionarial
        round: ronda | serie A | serie B | serie C
        loan: préstamo | financiación | financiamiento | línea de crédito | crédito
        licence: licencia | licenciamiento | acuerdo de licencia
        subsidy: subsidio | subsidios | subvención | subvenciones | incentivo | incentivos | ayuda pública | ayudas públicas | ayudas
    """),
    prepositions=mapping("""
        of: de | del
        with: con | junto a
        in: en
        to: a | al | para
        by: por
        between: entre
        other: sobre | contra | bajo | desde | hasta | sin | tras | según | como
    """),
    products=words("""
        chip | chips | TPU | TPUs | CPU | CPUs | GPU | GPUs | acelerador | aceleradores | procesador | procesadores | tarjeta | tarjetas
        servidor | servidores | memoria | memorias | obleas
        semiconductores | capacidad | cómputo | energía | megavatios | gigavatios | MW | GW | máquinas | equipos | nube | software
        sensores | módulos
    """),
    capital=words("participación | acciones | títulos | capital | % | por ciento | minoritaria"),
    control=words("control | división | unidad | negocio | totalidad | 100 | filial | activos"),
    rumoured=words("""
        en negociaciones | negocia | negocian | negociaba | negociaciones | conversaciones | evalúa | evalúan | estudia | estudian
        estaría | estarían | considera | podría
        podrían | sondea | según fuentes | fuentes | rumores | rumor | contempla | baraja | ultima | tendría | propone | ofreció | oferta
        planea comprar
    """),
    pending=words("""
        sujeto a la aprobación | sujeta a la aprobación | sujeta al visto bueno | a la espera de | pendiente de | depende de la aprobación
        debe aprobar | falta el visto bueno
        prevé cerrar | se espera cerrar | espera completar | se completará | se cerrará | aprobación regulatoria
        aprobación de los reguladores | luz verde
    """),
    completed=words("""
        completó | completado | completada | concluyó | concluida | concluido | cerró la compra | finalizó | culminó | cerró una ronda
        ha cerrado | captó | levantó
    """),
    cancelled=words("""
        desistió | desiste | canceló | cancela | cancelan | cancelaron | cancelado | rechazó | rechaza | fracasó | abandonó | abandona
        rescindió | rompió | rompen
        rompieron | bloqueó | vetó | se retiró | renunció
    """),
    negations=words("no | ni | nunca | jamás | negó | niega | sin"),
    denials=words("negó | niega | negaron | niegan | desmiente | desmienten | desmintió | desmintieron | descarta | descartó"),
    prepaid=words("anticipo | anticipos | pago | pagos | pedido | pedidos | encargo | encargos | adelanto"),
    same=words("misma | mismo"),
    days=mapping("""
        0: hoy
        -1: ayer
        w0: lunes
        w1: martes
        w2: miércoles
        w3: jueves
        w4: viernes
        w5: sábado
        w6: domingo
    """),
    governments=mapping("""
        us: gobierno de EE.UU. | gobierno de EE. UU. | gobierno de Estados Unidos | gobierno estadounidense | Departamento de Comercio
        us: Casa Blanca | Washington | gobierno de Trump | Administración Trump | gobierno de los Estados Unidos
        es: gobierno español | gobierno de España | Ejecutivo español | Ejecutivo | SEPI | SETT
        mx: gobierno mexicano | gobierno de México
        ar: gobierno argentino | gobierno de Argentina
        cl: gobierno chileno | gobierno de Chile
        de: gobierno alemán | gobierno de Alemania
        cn: gobierno chino | gobierno de China
        jp: gobierno japonés | gobierno de Japón
        eu: Unión Europea | Comisión Europea
        government: gobierno | gobierno federal
    """),
)
