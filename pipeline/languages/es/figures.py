"""Spanish: numbers, scales, currencies, units, counted nouns, qualifiers, directions, metrics."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.rules import FigureRules

FIGURES = FigureRules(
    decimal_mark=",",
    both_marks=True,
    space_groups=True,
    contractions=(
        ("de", ("del", "de la", "de los", "de las")),
        ("a", ("al", "a la", "a los", "a las")),
        ("en", ("en el", "en la", "en los", "en las")),
    ),
    cardinals=mapping("""
        1: un | uno | una \n 2: dos \n 3: tres \n 4: cuatro \n 5: cinco \n 6: seis \n 7: siete \n 8: ocho \n 9: nueve \n 10: diez
        11: once \n 12: doce \n 13: trece \n 14: catorce \n 15: quince \n 16: dieciséis \n 17: diecisiete \n 18: dieciocho
        19: diecinueve \n 20: veinte \n 21: veintiún | veintiuno | veintiuna \n 22: veintidós \n 23: veintitrés \n 24: veinticuatro
        25: veinticinco \n 26: veintiséis \n 27: veintisiete \n 28: veintiocho \n 29: veintinueve \n 30: treinta \n 40: cuarenta
        50: cincuenta \n 60: sesenta \n 70: setenta \n 80: ochenta \n 90: noventa \n 100: cien | ciento \n 200: doscientos | doscientas
        300: trescientos | trescientas \n 400: cuatrocientos | cuatrocientas \n 500: quinientos | quinientas
        600: seiscientos | seiscientas \n 700: setecientos | setecientas \n 800: ochocientos | ochocientas
        900: novecientos | novecientas \n 1000: mil
    """),
    scales=mapping("""
        1e3: mil \n 1e6: millón | millones | millon \n 1e9: millardo | millardos \n 1e12: billón | billones | billon
        1e18: trillón | trillones
    """),
    short_scales=mapping("1e6: M | MM | mdd\n1e9: mmdd"),
    money_scales=mapping("1e3: K | k\n1e6: M | m | mn\n1e9: B | bn | b | MM€\n1e12: T | tn"),
    number_joins=words("y"),
    half_after=words("y medio | y media"),
    half_before=words("medio | media"),
    links=words("de"),
    articles=words("el | la | los | las | un | una | unos | unas | sus | otros | otras | esos | estos"),
    function_words=words("""
        a | al | el | la | los | las | de | del | y | e | o | u | en | para | por | con | sin | que | se | pero | hasta | entre | sobre
        como | cuando | tras | ante | contra | desde | durante | ya | no | según | su | sus | frente | mientras | lo | este | esta
    """),
    participles=words("ados | adas | idos | idas | istos | istas"),
    currencies=mapping("""
        USD: dólar | dólares | dólares estadounidenses | dólares americanos | dolares | mdd | mmdd | billetes verdes
        EUR: euro | euros
        BRL: real | reales | reales brasileños \n GBP: libra | libras | libras esterlinas \n JPY: yen | yenes
        CNY: yuan | yuanes | renminbi | renminbis
        KRW: won | wones | wons | wones surcoreanos
        TWD: dólares taiwaneses | dólares de Taiwán | nuevos dólares taiwaneses | nuevos dólares de Taiwán | dólar taiwanés
        CAD: dólares canadienses \n AUD: dólares australianos \n SGD: dólares de Singapur | dólares singapurenses
        HKD: dólares de Hong Kong | dólares hongkoneses
        CHF: franco suizo | francos suizos | francos \n INR: rupia | rupias \n SEK: coronas suecas \n NOK: coronas noruegas
        DKK: coronas danesas \n CZK: coronas checas
        MXN: pesos mexicanos | peso mexicano | mdp \n ARS: pesos argentinos \n CLP: pesos chilenos \n COP: pesos colombianos
        UYU: pesos uruguayos \n DOP: pesos dominicanos
        PEN: soles \n PLN: zlotys | eslotis \n ILS: séqueles | shekels \n AED: dírhams | dirhams \n SAR: riyales | riales \n MYR: ringgits
        RUB: rublos \n TRY: liras turcas | liras
        CRC: colones \n PYG: guaraníes \n CLF: UF
    """),
    shared_currencies={
        "pesos": words("MXN | ARS | CLP | COP | UYU | DOP"),
        "peso": words("MXN | ARS | CLP | COP | UYU | DOP"),
        "coronas": words("SEK | NOK | DKK | CZK"),
    },
    currency_evidence=mapping("""
        MXN: México | mexican* | Guadalajara | Monterrey | Nuevo León | Jalisco | Querétaro
        ARS: argentin* | Buenos Aires | Córdoba | Neuquén \n CLP: Chile | chilen* | Santiago
        COP: Colombia | colombian* | Bogotá | Medellín | ecopetrol \n UYU: urugua* | Montevideo \n DOP: dominican*
        SEK: suec* | Suecia | Estocolmo \n NOK: norueg* | Noruega | Oslo \n DKK: danes* | danés | Dinamarca \n CZK: chec* | Praga
    """),
    cents=mapping("""
        EUR: céntimo | céntimos | céntimos de euro | centavos de euro \n USD: centavo de dólar | centavos de dólar | céntimos de dólar
        : centavo | centavos
    """),
    percents=mapping("""
        percent: % | por ciento | porciento
        percentage_point: punto porcentual | puntos porcentuales | p.p. | pp | puntos de porcentaje
        basis_point: basis points | punto básico | puntos básicos | puntos base | punto base | pb | bps
    """),
    units=mapping("""
        GW: gigavatio | gigavatios | gigawatt | gigawatts | gigas de potencia
        MW: megavatio | megavatios | megawatt | megawatts | mega | megas de potencia \n kW: kilovatio | kilovatios | kilowatts
        W: vatio | vatios | watt | watts \n TW: teravatio | teravatios
        GWh: gigavatios hora | gigavatios-hora | gigawatts-hora | gigavatio hora
        MWh: megavatios hora | megavatios-hora | megavatio hora
        kWh: kilovatios hora | kilovatios-hora | kilovatio hora \n TWh: teravatios hora | teravatios-hora \n kV: kilovoltios | kilovolts
        V: voltio | voltios
        nm: nanómetro | nanómetros \n mm: milímetro | milímetros \n cm: centímetro | centímetros \n m: metro | metros
        km: kilómetro | kilómetros | quilómetros
        µm: micra | micras | micrómetros \n in: pulgada | pulgadas \n m2: metro cuadrado | metros cuadrados \n km2: kilómetros cuadrados
        m3: metros cúbicos \n ha: hectárea | hectáreas
        GB: gigabyte | gigabytes | gigas \n TB: terabyte | terabytes | teras \n PB: petabyte | petabytes \n EB: exabytes
        MB: megabyte | megabytes | megas
        Gbit: gigabit | gigabits \n Tbit: terabit | terabits \n Gbit/s: gigabits por segundo \n Tbit/s: terabits por segundo
        GB/s: gigabytes por segundo \n TB/s: terabytes por segundo
        GHz: gigahercios | gigahertz \n MHz: megahercios | megahertz \n PFLOPS: petaflops \n EFLOPS: exaflops \n TFLOPS: teraflops
        kg: kilo | kilos | kilogramos \n g: gramo | gramos
        t: tonelada | toneladas \n L: litro | litros \n °C: grados centígrados | grados celsius | grados | grado \n mAh: miliamperios
        mAh
    """),
    nouns=mapping("""
        share: acción | acciones | títulos
        chip: chip | chips | procesador* | acelerador | aceleradores | GPU | GPUs | CPUs | TPU | TPUs | LPUs | semiconductores
        chip: microchips | tarjetas gráficas | unidades de procesamiento gráfico
        employee: empleado | empleados | empleadas | trabajador | trabajadores | trabajadoras | asalariados | operario | operarios
        employee: operarias | colaboradores
        job: empleo | empleos | puesto de trabajo | puestos de trabajo | puestos | plazas | vacantes | plazas de trabajo
        person: persona | personas | profesionales \n engineer: ingeniero | ingenieros | ingenieras \n designer: diseñadores
        analyst: analistas \n researcher: investigadores | científicos
        student: estudiantes | alumnos \n technician: técnicos \n wafer: oblea | obleas \n unit: unidad | unidades
        customer: cliente | clientes \n user: usuario | usuarios | suscriptores
        household: hogar | hogares | viviendas | familias \n server: servidor | servidores
        rack: rack | racks | gabinete | gabinetes | bastidores | armarios \n card: tarjetas \n board: placas
        module: módulos \n factory: fábrica | fábricas | plantas
        data center: data center | data centers | centro de datos | centros de datos \n building: edificios | naves \n turbine: turbinas
        reactor: reactores \n machine: máquinas \n robot: robots \n device: dispositivos | aparatos
        smartphone: móviles | celulares | teléfonos \n vehicle: vehículos | coches | autos
        patent: patente | patentes \n country: países \n city: ciudades | municipios \n company: empresas | compañías | firmas | startups
        supplier: proveedores \n bank: bancos \n investor: inversores | inversionistas
        shareholder: accionistas \n parameter: parámetro | parámetros \n token: tokens \n transistor: transistores \n core: núcleos
        layer: capas \n qubit: qubits | cúbits \n satellite: satélites
        project: proyectos \n contract: contratos | acuerdos \n order: pedidos | encargos \n part: piezas | componentes
        inhabitant: habitantes \n laboratory: laboratorios \n store: tiendas \n model: modelos
        partner: socios
    """),
    modifiers=words("""
        nuevos | nuevas | nuevo | nueva | grandes | otros | otras | mayores | primeros | primeras | últimos | más | pequeños | buenos
        actuales | principales
    """),
    rarer_nouns=mapping("""
        layoff: despidos
        computer: computadoras | ordenadores | computadores \n television: televisores \n camera: cámaras \n aircraft: aviones | aeronaves
        ship: barcos | buques \n train: trenes \n bus: autobuses \n truck: camiones \n hospital: hospitales \n school: escuelas | colegios
        university: universidades \n apartment: apartamentos | departamentos \n house: casas \n room: habitaciones \n tree: árboles
        tower: torres \n antenna: antenas \n base station: estaciones base \n battery: baterías \n panel: paneles
        electric vehicle: vehículos eléctricos | coches eléctricos | autos eléctricos \n drone: drones \n sensor: sensores
        cable: cables \n container: contenedores \n application: aplicaciones \n consumer: consumidores \n reader: lectores
        driver: conductores \n doctor: médicos \n teacher: profesores \n participant: participantes \n visitor: visitantes
        subsidiary: filiales | subsidiarias \n office: oficinas \n branch: sucursales \n lawsuit: demandas \n licence: licencias
        developer: desarrolladores | programadores \n switch: switches \n smartphone: smartphones | teléfonos inteligentes
        laptop: portátiles | computadoras portátiles \n tablet: tabletas | tablets \n monitor: monitores \n specialist: especialistas
        executive: directivos | ejecutivos \n soldier: soldados \n warehouse: almacenes \n organization: organizaciones
        association: asociaciones \n transaction: transacciones \n document: documentos \n message: mensajes \n image: imágenes
        photo: fotos \n video: vídeos | videos \n song: canciones \n book: libros \n language: idiomas | lenguas \n game: juegos
        territory: territorios \n region: regiones \n state: estados \n airport: aeropuertos \n port: puertos \n line: líneas de código
        generator: generadores \n transformer: transformadores \n supercomputer: supercomputadoras | superordenadores
        console: consolas \n printer: impresoras \n entrepreneur: emprendedores \n restaurant: restaurantes \n seat: asientos
        member: miembros | integrantes \n vote: votos \n intern: becarios \n apprentice: aprendices \n volunteer: voluntarios
    """),
    plurals=mapping("b: bs\nd: ds\nf: fs\ng: gs\nk: ks\nm: ms\n!: watts\n!: volts\n!: bits\np: ps\nr: rs\nt: ts\nw: ws\ny: ys"),
    uncounted=words("bits | points | posts | likes | views | stars | goals | kms | hrs | mins | ads | jets | tops | rounds | tests"),
    durations=mapping("""
        year: año | años \n month: mes | meses \n week: semana | semanas \n day: día | días \n hour: hora | horas
        minute: minuto | minutos \n second: segundo | segundos \n quarter: trimestre | trimestres \n decade: década | décadas
        ms: milisegundo | milisegundos \n semester: semestre | semestres
    """),
    denominators=mapping("""
        3: tercio | tercios | tercera parte | terceras partes \n 4: cuarto | cuartos | cuarta parte | cuartas partes
        5: quinto | quintos | quinta parte | quintas partes \n 6: sexta parte \n 8: octava parte
        10: décimo | décima parte | décimas partes
    """),
    halves=mapping("50: mitad"),
    out_of=words("de cada"),
    half_not_after=words("primera | segunda | otra | a | última"),
    half_not_before=words("de 20* | de siglo | de año | de mes | de camino | de próximo"),
    times=words("veces"),
    times_compare=words("""
        más | menos | mayor | mayores | menor | menores | el | la | los | las | superior | superiores | lo | que | mejor | su | sus
        inferior | por encima | por debajo | tanto
    """),
    times_how_often=words("por año | por día | por semana | por mes | al año | al día | al mes | a la semana | por segundo"),
    multiples=mapping("""
        2: el doble | al doble | del doble | duplicó | duplicaron | dobló | doblaron
        3: el triple | al triple | del triple | triplicó | triplicaron \n 4: el cuádruple | cuadruplicó \n 5: quintuplicó
    """),
    vague=words("""
        decenas de miles de | cientos de miles de | decenas de | cientos de | centenares de | miles de | varios | varias | algunos
        unos pocos | muchos | unos cuantos
    """),
    between=words("entre | oscila entre"),
    range_joins=words("a | hasta | o | u"),
    from_words=words("de | desde"),
    change_joins=words("hasta | a"),
    change_verbs=words("""
        pasa | pasan | pasar | pasará | pasaron | pasando | pasó | sube | subi* | elev* | cae | caen | cayó | cayeron | caer | redu*
        aument* | creci* | baj* | retroced* | descend*
    """),
    list_joins=words("y | e | o | más"),
    per=mapping("""
        : al año anterior | al año siguiente | al mes siguiente | al mes anterior | al año pasado
        share: por acción | por título | cada acción | la acción \n year: por año | al año | anuales | anual | anualmente
        month: por mes | al mes | mensuales | mensual \n day: por día | al día | diarios | diarias
        hour: por hora | la hora \n second: por segundo \n week: por semana | a la semana | semanales
        quarter: por trimestre | trimestrales \n unit: por unidad | la unidad | cada uno | cada una
        chip: por chip | por procesador | por GPU \n wafer: por oblea \n GW: por gigavatio | por GW
        MW: por megavatio | por MW | por megawatt \n MWh: por MWh | por megavatio hora \n kWh: por kWh | por kilovatio hora
        person: por persona \n rack: por rack \n employee: por empleado | por trabajador \n user: por usuario
    """),
    qualifiers=mapping("""
        about: cerca de | aproximadamente | alrededor de | en torno a | unos | unas | en torno de | próximo a | cercano a | cercana a
        about: cercanos a | del orden de | en el entorno de | ~ | ≈ | aprox. | cosa de | ronda | rondan
        about: rondaría | rondando | algo así como | estimado en | estimada en | por el entorno de | rondaba
        at_least: al menos | por lo menos | como mínimo | un mínimo de | mínimo de | no menos de | a partir de | cuando menos | ≥
        at_most: como máximo | un máximo de | máximo de | no más de | como mucho | a lo sumo | ≤
        almost: casi | roza | rozan | rozó | rozando | se acerca a | se acercan a | se acercó a | acercarse a | prácticamente
        almost: poco menos de
        more_than: más de | por encima de | superior a | superiores a | supera | superan | superó | superaron | superar | superará
        more_than: superando | excede | exceden | rebasa | rebasó | rebasan | sobrepasa | más que | >
        more_than: pasa de | pasan de | mayor a | mayor que | mayores a
        less_than: menos de | por debajo de | inferior a | inferiores a | menor a | menor que | < | menos que
        up_to: hasta | de hasta | en hasta | hasta en
    """),
    qualifiers_after=mapping("""
        at_least: o más | como mínimo | al menos | por lo menos \n at_most: como máximo | como mucho | o menos \n more_than: + | y pico
        about: aproximadamente
    """),
    not_after=words("""
        a las | página | páginas | artículo | art. | ley | número | núm. | nº | n.º | n° | día | días | fase | serie | capítulo | etapa
        nivel | versión | tabla | figura | lote | sala | edición | temporada | calle | avenida | carretera | km | kilómetro | teléfono
        tel. | generación | inciso | grupo | clase | categoría | expediente | temporada | minuto
    """),
    not_before=words("al día | de edad | a la semana | por día"),
    age_openings=words("a los | a sus | de sus"),
    directions=mapping("""
        down: cae | caen | caía | caían | cayó | cayeron | caer | caerá | cayendo | caída | caídas | pierde | pierden | perdió | perdieron
        down: perder | perdía | perdido | retroced* | retroceso | desplom*
        down: baja | bajan | bajó | bajaron | bajar | bajaba | bajaban | bajando | reduc* | redujo | redujeron | disminu* | descens*
        down: descend* | descien* | cede | ceden | cedió | cedieron | cedido | ceder | cedía | recort* | deprecia* | hund* | merm*
        down: retrajo | retracción | contrajo | contracción | quebranto | encog* | números rojos | abarat* | tropiez* | caído | retirada
        up: sube | suben | subió | subieron | subir | subirá | subía | subían | subida | subidas | subido | alza | alzas | avanz* | avance
        up: crec* | aument* | gana | ganan | ganaron | ganar | ganando | ganancia | dispar* | salt* | revaloriz* | elev* | repunt*
        up: increment* | ascens*
        up: expan* | apreci* | ampli* | escal* | acelera* | creció | crecieron | aumentó | avanzó | ganó | disparó
    """),
    directions_after=mapping("""
        up: más que | más de lo que | por encima de | más alto | superior a | más en | más | mayor | mayor que | de alza
        down: menos que | por debajo de | menos | inferior a | menor | menor que | más bajo
    """),
    level_words=words("a | hasta | desde | subió de | subieron de | cayó de | bajó de | pasó de | creció de | aumentó de"),
    metrics=mapping("""
        market_cap: capitalización de mercado | capitalización bursátil | capitalización | valor de mercado | valor en bolsa
        market_cap: valor bursátil
        share_price: por acción | precio de acción | precio de las acciones | cotización | cotiza* a | cotiza* en | cierr* en
        share_price: precio objetivo | por título | cada acción | cerró en | cerró a | la acción a
        share_price_change: acciones | acción | títulos | título | papeles | en bolsa | en la bolsa | en el Ibex | en Wall Street
        share_price_change: en Nueva York | en el parqué | bolsa de | ADR
        revenue: ingres* | facturó | facturar* | facturaron | facturado | facturación | facturaba | facturan | ventas
        revenue: cifra de negocio* | volumen de negocio* | ingresó
        net_income: beneficio | beneficios | beneficio neto | utilidad | utilidades | utilidad neta | ganancia neta | ganancias
        net_income: beneficio por acción | ganancia por acción | ganancias por acción | utilidad por acción
        net_income: resultado neto | resultado | resultados | lucro | números rojos
        investment: prometió | promet* | inversión | inversiones | invertir* | inviert* | invirtió | invertido | invertirá | ronda | capt*
        investment: recaud* | levant* | aport* | inyect* | inyección | desembols* | financiación | financiamiento | destinar*
        investment: ampliación de capital
        deal_value: ha comprado | han comprado | compró | compraron | acuerdo | contrato | contratos | compra | comprar | comprar*
        deal_value: adquisición | adquirir* | operación | pedido | pedidos
        deal_value: transacción | oferta | oferta de | fusión | venta por | vendió | pagar* | pagó | pagar | paga
        stake: se queda con | se quedará con | quedarse con | dueña de | dueño de | controla | participación | participación de
        stake: del capital | de las acciones | del accionariado | posee | paquete de
        market_share: cuota de mercado | cuota | participación de mercado | participación en el mercado
        market_part: del mercado
        capacity: capacidad | capacidades | potencia | producción de | producir* | produce | procesar | al mes | por mes | mensuales
        units: vendid* | encarg* | entreg* | unidades | envíos | despach* | suministr* | comprad*
        growth: crecimiento | crec* | creció | crecieron
        worth: vale | valía | valen | valer | valdrá | valdría
        payout: dividendo*
        other: deuda* | multa* | presupuesto | costo* | coste* | precio | precios | margen | intereses | ahorro | indemnización | salario*
        other: energía | electricidad | impuesto* | inflación | PIB | descuento | demanda
        valued: valorad* en | valúa | valuó | valora a | valoró | valoraron | valuada en | valuado en | valora* en | avaluad* en | valorando
        valuation: valoración | valuación
        result: pérdida | pérdidas | perdió | pierde | pierden | perder | perdieron | ganó | gana | ganaron | ganar
        capex: gast* | capex | gasto de capital | gastos de capital | inversiones de capital | inversión en capital
        headcount: trabajo a | emplea a | empleados | trabajador* | empleo | empleos | plantilla | despid* | despedir | contratar*
        headcount: contrat* a
        headcount: puestos de trabajo | plazas | emplea | emplean | empleará | personal
        tariff: arancel | aranceles | arancelari* | tarifa arancelaria | gravamen | sobretasa
    """),
    anaphors=words("""
        la empresa | de la empresa | la compañía | de la compañía | la firma | de la firma | el fabricante | del fabricante | el grupo
        del grupo | la startup | la tecnológica | de la tecnológica | la multinacional | de la multinacional | el gigante | del gigante
        la taiwanesa | de la taiwanesa | la surcoreana | la estadounidense | la neerlandesa | la empresa emergente | la desarrolladora
        la diseñadora | la propia compañía | la propia empresa | la norteamericana | la china | la alemana | la francesa | la española
        la japonesa | la sociedad | la promotora
    """),
    possessives=words("su | sus"),
    relatives=words("cuyo | cuya | cuyos | cuyas"),
    owner_links=words("de | en"),
    comparisons=words("""
        superando | por encima de | por debajo de | frente a | frente a los | frente a las | contra | ante | en comparación con | versus
        comparado con
    """),
    plural_owners=words("de los | de las | de estos | de estas | de esos | de esas | de todas | de todos | de ambas | combinad* de"),
    appositions=words("que | dueña de | dueño de | propietaria de"),
    plural_subjects=words("ambas | ambos | juntas | juntos | sumadas | las dos empresas | las dos compañías | las tres empresas"),
    dividers=words("que | cuando | si | porque | donde"),
    contrasts=words("mientras | en tanto | pero la | pero el | frente a"),
    prepositions=words("de | en | con | para | por | a | contra | entre | sobre | según | sin | al | tras"),
    sources=words("""
        según | de acuerdo con | analista* de | en opinión de | consenso de | previsiones de | estimaciones de | datos de | informe de
        publicó | adelantó | calcula | consultora | diario | agencia
    """),
)
