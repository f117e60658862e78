"""All that is known of Spanish."""

from __future__ import annotations

from pipeline.languages.rules import (
    CompanyRules,
    DealRules,
    FigureRules,
    LanguageRules,
    PeopleRules,
    QuoteRules,
    ReadingRules,
    SentenceRules,
    TranslationRules,
    mapping,
    pairs,
    words,
)

SENTENCES = SentenceRules(
    abbreviations=tuple("sr sra srta srs sres dr dra ing lic prof av num n pag art inc corp ltd cia co sa s.a s.l etc ej p.ej aprox tel ene feb mar abr ago sept sep oct nov dic vs ee uu ee.uu".split()),
)

READING = ReadingRules(
    months=mapping(
        """1: enero | ene
        2: febrero | feb
        3: marzo | mar
        4: abril | abr
        5: mayo | may
        6: junio | jun
        7: julio | jul
        8: agosto | ago
        9: septiembre | setiembre | sep | sept | set
        10: octubre | oct
        11: noviembre | nov
        12: diciembre | dic"""
    ),
    published=words("publicado | publicada | publicación | creado | fecha"),
    updated=words("actualizado | actualizada | actualización | modificado | última actualización | editado"),
    clock=words("a las | a la | h | horas | hs | hrs | las | hace | min | minutos | días"),
    byline=words("por | texto | textos | texto de | escrito por | autor | autora | redactado por"),
    newsroom=words("redacción | la redacción | equipo | equipo editorial | agencias | agencia | de la redacción"),
    conjunctions=words("y | e"),
    credit_labels=words(
        """foto | fotos | fotografía | imagen | imágenes | fuente de la imagen | crédito | créditos | crédito de la imagen
        crédito de la foto | ilustración | infografía | pie de foto | fuente de imagen | imagen de portada | créditos de la imagen
        fotografías | gráfico"""
    ),
    credit_marks=words(
        """cortesía | archivo | imagen ilustrativa | reproducción | captura de pantalla | imagen generada por ia | foto de archivo
        imagen de archivo"""
    ),
    related=words(
        """lee también | lea también | leer también | lee más | leer más | lea más | te puede interesar | te podría interesar
        puede interesarte | le puede interesar | también te puede interesar | también puede leer | mira también | ver también
        ver más | vea también | véase también | más información | relacionado | relacionados | relacionadas | noticias relacionadas
        noticia relacionada | artículos relacionados | artículo relacionado | contenido relacionado | más leídas | lo más leído
        las más leídas | más noticias | últimas noticias | además lee | sigue leyendo | seguir leyendo | recomendados | recomendado
        recomendamos | te recomendamos | lo último | lo más visto | entérate | en otras noticias | no te pierdas | no dejes de leer
        ver además | lee además | leé también | mirá también | conoce más | conozca más | también lee | artículos recomendados
        le recomendamos | quizás te interese"""
    ),
    call_verbs=words(
        """suscríbete | suscríbase | suscribite | suscribirse | recibe en | recibe las | recibe nuestra | recibe nuestro | recibe cada
        recibe toda | recibe gratis | reciba | recibí | regístrate | regístrese | sigue nuestro | sigue nuestra | sigue toda
        síguenos | síganos | seguinos | sigue nuestras | apúntese | únete | únase | unite | sumate | súmate | entra en nuestro
        ingresa a nuestro | haz clic | haga clic | clic aquí | descarga la | descarga nuestra | descargue | comparte | compartir
        apúntate | apoya | hazte | activa | no te pierdas | quieres recibir | ¿quieres recibir | si quieres | envía | ayúdanos
        accede"""
    ),
    call_objects=words(
        """newsletter | newsletters | boletín | boletines | whatsapp | telegram | canal | canales | correo | correo electrónico | e-mail
        email | google news | google noticias | instagram | facebook | twitter | linkedin | youtube | tiktok | threads | bluesky
        redes sociales | aplicación | app | podcast | notificaciones | suscriptor | suscriptores | socio | suscripción | rss | discord
        amigos | comentarios | bandeja de entrada | periodismo"""
    ),
    page_lines=words(
        """deja un comentario | deja una respuesta | deja tu comentario | dejá tu comentario | cancelar la respuesta | cancelar respuesta
        comentarios | comentario | comentar | sin comentarios | no hay comentarios | publicar comentario | publicar el comentario
        enviar comentario | escribe un comentario | responder | nombre | correo electrónico | web | sitio web | compartir | comparte
        tuitear | twittear | copiar enlace | copiar link | imprimir | enviar por correo | enviar | guardar | seguir | publicidad
        anuncio | contenido patrocinado | patrocinado | escuchar | escuchar artículo | volver arriba | inicio | menú | buscar
        sobre el autor | sobre la autora | acerca del autor | síguenos | síguenos en | newsletter | etiquetas | suscríbete
        iniciar sesión | ficha técnica | siguiente | anterior | noticia anterior | siguiente noticia | exclusivo para suscriptores
        contenido exclusivo | mostrar más | cargar más | ver todos | ver todo | ver comentarios | aceptar | aceptar todas | rechazar
        cerrar | comparte esta noticia | comparte esto | ir a comentarios | comparte este artículo | compartir en facebook
        compartir en twitter | compartir en whatsapp | me gusta esto | opina | conforme a los criterios de | archivado en
        escucha esta noticia | normas de participación | ir al contenido"""
    ),
    page_starts=words(
        """tu dirección de correo electrónico no será | su dirección de correo electrónico no será | tu correo electrónico no será
        los campos obligatorios | los campos necesarios | campos obligatorios | guarda mi nombre | guardar mi nombre
        este sitio utiliza cookies | este sitio usa cookies | este sitio web utiliza cookies | utilizamos cookies | usamos cookies
        al continuar navegando | si continúa navegando | si continúas navegando | todos los derechos reservados | derechos reservados
        copyright | © | (c) | prohibida la reproducción | prohibida su reproducción | queda prohibida la reproducción
        se prohíbe la reproducción | debes iniciar sesión | inicia sesión para | tienes que iniciar sesión | debes estar conectado
        este contenido es exclusivo | contenido exclusivo para | ya eres suscriptor | ¿ya eres suscriptor | artículo exclusivo para
        ¿encontraste un error | las opiniones expresadas | política de privacidad | términos y condiciones | aviso legal
        tiempo de lectura | este sitio está protegido | aprende cómo se procesan los datos | al suscribirte | al suscribirse
        puedes darte de baja | puede darse de baja | suscríbete a | suscríbase a | con información de agencias | editado por
        reporte de | al registrarte | hemos enviado un | reportar un error | regístrate para leer | regístrate gratis"""
    ),
    tag_labels=words(
        """tags | etiquetas | palabras clave | temas | temas relacionados | categorías | categoría | tópicos | más sobre | archivado en
        en esta noticia"""
    ),
    reading_time=words("min de lectura | minutos de lectura | min. de lectura | minuto de lectura | min lectura"),
    domain_terms=mapping(
        """4: semiconductor | semiconductores | gpu | gpus | data center | data centers | datacenter | datacenters | centro de datos
        4: centros de datos | foundry | aceleradores de ia | chips de ia | chip de ia | wafer | wafers | obleas | hbm | litografía
        4: superordenador | supercomputadora | supercomputador | asic | asics | tarjetas gráficas | procesadores gráficos
        4: infraestructura de ia | computación en la nube | fábrica de chips | dram | nand | unidades de procesamiento gráfico
        4: chips avanzados | carburo de silicio | fundición | circuito integrado | oblea | nanómetros | capacidad de cómputo
        4: capacidad de computación | cómputo | risc-v | centro de procesamiento de datos
        2: inteligencia artificial | ia | ia generativa | chip | chips | procesador | procesadores | servidores | servidor | nube
        2: memorias | circuitos integrados | modelos de lenguaje | aprendizaje automático | inferencia | acelerador | aceleradores
        2: computación | megavatios | megawatts | gigavatio | gigavatios | mw | gw | silicio | taiwán | taiwanés | taiwanesa
        2: taiwaneses | racks | sustratos | fotónica | módulos | componentes | diseño de chips | cable submarino | cables submarinos
        2: tierras raras | galio | germanio
        1: algoritmos | software | memoria | red eléctrica | startup | tecnología | tecnológica | tecnológicas | modelos | ingenieros
        1: patentes | refrigeración | equipos | datos | sistemas | electrónica"""
    ),
    business_terms=mapping(
        """2: acciones | inversión | inversiones | ingresos | facturación | beneficio | ganancias | millones | acuerdo | adquisición
        2: fusión | participación | contrato | inversores | inversionistas | analistas | valor de mercado | capitalización | ronda
        2: financiación | financiamiento | alianza | joint venture | accionistas | subsidios | subvenciones | exportación | pedido
        2: pedidos | proveedor | suministro | aranceles | trimestre | billones | licencia | bolsa
        1: empresa | mercado | clientes | consejero delegado | ceo | fábrica | planta | dólares | euros | compañía | precios | comprar
        1: ventas | director ejecutivo | producción | contratos | proyecto | capacidad | por acción | en efectivo | cliente | socio
        1: división | firmó | compra | rival | rivales | capital | deuda | negocio | demanda | fabricante | firma | industria"""
    ),
    foreign_terms=mapping(
        """4: servidores públicos | servidor público | líneas celulares | telefonía | papas | patatas | papas fritas | patatas fritas
        4: tarjeta sim | sim card | esim | fish and chips | mascotas | veterinario | mascota | clonadores | cambiar el chip | gol
        4: goles | delantero | entrenador | partido | etapa | película | novela | cucharada | receta de | maratón | corredores
        3: cámara trasera | cámara | batería | pantalla | probamos | reseña | fps | juegos | videojuegos | consola | placa base
        3: overclock | router | monitor | muertos | muertes | víctimas | niños | especies | animales | animal | enfermedad | vacuna
        3: lluvia | inflación | fútbol | votos | electoral
        2: elecciones | diputados | senado | congreso | incendio | hospital | huelga | policía | vino | restaurante | escuela | perros
        2: gatos | cosecha | turistas | leche | carne | aeropuerto | vuelos | pasajeros | música | museo | festival | atletas
        2: carrera | aerolínea"""
    ),
)

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
        basis_point: punto básico | puntos básicos | puntos base | punto base | pb | bps
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
        t: tonelada | toneladas \n L: litro | litros \n °C: grados centígrados | grados celsius | grados | grado \n mAh: miliamperios | mAh
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
        up_to: hasta | de hasta | en hasta | hasta un | hasta en
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
    level_words=words("a | hasta"),
    metrics=mapping("""
        market_cap: capitalización de mercado | capitalización bursátil | capitalización | valor de mercado | valor en bolsa
        market_cap: valor bursátil
        share_price: por acción | precio de acción | precio de las acciones | cotización | cotiza* a | cotiza* en | cierr* en
        share_price: precio objetivo | por título | cada acción | cerró en | cerró a | la acción a
        share_price_change: acciones | acción | títulos | título | papeles | en bolsa | en la bolsa | en el Ibex | en Wall Street
        share_price_change: en Nueva York | en el parqué | bolsa de | ADR
        revenue: ingres* | factur* | ventas | cifra de negocio* | volumen de negocio* | ingresó
        net_income: beneficio | beneficios | beneficio neto | utilidad | utilidades | utilidad neta | ganancia neta | ganancias
        net_income: resultado neto | resultado | resultados | lucro | números rojos
        investment: prometió | promet* | inversión | inversiones | invertir* | inviert* | invirtió | invertido | invertirá | ronda | capt*
        investment: recaud* | levant* | aport* | inyect* | inyección | desembols* | financiación | financiamiento | destinar*
        investment: ampliación de capital
        deal_value: acuerdo | contrato | contratos | compra | comprar | comprar* | adquisición | adquirir* | operación | pedido | pedidos
        deal_value: transacción | oferta | oferta de | fusión | venta por | vendió | pagar* | pagó | pagar | paga
        stake: se queda con | se quedará con | quedarse con | dueña de | dueño de | controla | participación | participación de
        stake: del capital | de las acciones | del accionariado | posee | paquete de
        market_share: cuota de mercado | cuota | participación de mercado | participación en el mercado | del mercado
        capacity: capacidad | capacidades | potencia | producción de | producir* | produce | procesar | al mes | por mes | mensuales
        units: vendid* | encarg* | entreg* | unidades | envíos | despach* | suministr* | compr*
        growth: crecimiento | crec* | creció | crecieron
        worth: vale | valía | valen | valer | valdrá | valdría
        payout: dividendo*
        other: deuda* | multa* | presupuesto | costo* | coste* | precio | precios | margen | intereses | ahorro | indemnización | salario*
        other: energía | electricidad | impuesto* | inflación | PIB | descuento | demanda
        valuation: valorad* en | valoración | valuación | valuada en | valuado en | valora* en | avaluad* en | valorando
        result: pérdida | pérdidas | perdió | pierde | pierden | perder | perdieron | ganó | gana | ganaron | ganar
        capex: gast* | capex | gasto de capital | gastos de capital | inversiones de capital | inversión en capital
        headcount: empleados | trabajador* | empleo | empleos | plantilla | despid* | despedir | contratar* | contrat* a
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
    contrasts=words("mientras | en tanto | pero la | pero el | frente a"),
    prepositions=words("de | en | con | para | por | a | contra | entre | sobre | según | sin | al | tras"),
    sources=words("""
        según | de acuerdo con | analista* de | en opinión de | consenso de | previsiones de | estimaciones de | datos de | informe de
        publicó | adelantó | calcula | consultora | diario | agencia
    """),
)

COMPANIES = CompanyRules(
    articles=words("el | la | los | las | un | una | lo"),
    of=words("de | del | de la | de los | de las"),
    small_words=words("""
        al | a | en | por | con | para | sobre | bajo | entre | contra | desde | hasta | y | e | o | u | pero | que | como | si | ya | no
        ni | también | cuando | donde
        mientras | tras | antes | después | según | aunque | porque | pues | así | entonces | aún | además | pese | este | esta | esto
        ese | esa | eso | aquel | su | sus
        él | ella | ellos | ellas | quien | cuyo | cuya | hoy | ayer | ahora | solo | sólo | mismo | más | menos | muy | todo | todos
        cada | otro | otra | durante | mediante
        gracias | ante | sin | rival | acciones | es | fue | será | hay | son | está | claro | nos | yo | usted | se | ambas | ambos | dos
        tres | cuatro | cinco | ninguna
    """),
    of_company=words("de | del"),
    joining=words("y | e | o"),
    indefinite=words("un | una"),
    strong_verbs=words("""
        suministrará | suministra | facturó | factura | adquirió | adquirirá | fabrica | fabricará | encargó | captó
        comprará | vendió | lanzó | producirá | contrató | despidió | levantó | venderá | inauguró | diseña
    """),
    nouns=words("""
        startup | start-up | promotora | empresa | compañía | fabricante | gigante | gestora | consultora | corredora | proveedora
        proveedor | desarrolladora | operadora
        constructora | minorista | petrolera | minera | aseguradora | fintech | productora | diseñadora | creadora | multinacional
        estatal | holding
        filial | subsidiaria | matriz | competidora | competidor | rival | socia | distribuidora | integradora | siderúrgica | eléctrica
        farmacéutica | tecnológica
        diario | periódico | revista | agencia | portal | sitio | cadena | editorial | firma | banco | fondo | generadora | aerolínea
        compañia
 | casa de análisis | inmobiliaria | teleco | fundidora | ensambladora | automotriz | grupo | fondo soberano | cooperativa | bróker
    """),
    modifiers=words("""
        de | del | en | y | chips | semiconductores | procesadores | memoria | memorias | software | nube | energía | inteligencia
        artificial | IA | datos | centros
        computación | tecnología | inversiones | inversión | investigación | mercado | análisis | riesgo | capital | servidores | equipos
        telecomunicaciones
        robótica | baterías | coches | vehículos | eléctricos | internet | hardware | redes | noticias | seguros | pagos | crédito
        fotónica | litografía | sensores
        componentes | electrónicos | diseño | proyectos | logística | ciberseguridad | global | local | mayor | líder | pública | privada
        rival | financiera
        cuántica | cuántico | vasca | vasco | catalana | catalán | madrileña | tapatía | regiomontana | económico | digital | electrónica
        modelos | lenguaje | por
    """),
    origins=words("fundada en | con sede | controlada por | participada por | que fabrica | que produce | que desarrolla | que diseña"),
    nationalities=words("""
        american | norteamerican | estadounidens | brasilen | portugues | espanol | chin | japon | corean | surcorean | taiwanes
        holandes | neerlandes | aleman | frances
        britanic | ingles | italian | indi | israeli | canadiens | suec | finlandes | norueg | danes | suiz | austriac | belga | irlandes
        mexican | argentin | chilen
        colombian | peruan | texan | californian | saudi | europe | asiatic | rus | turc | singapurens | australian | vietnamit | malas
    """),
    verbs=words("""
        anunció | anuncia | anunciará | ha | compró | compra | comprará | vendió | vende | venderá | lanzó | lanza | lanzará | ganó | gana
        facturó | factura | cerró | cierra
        firmó | firma | firmará | suministrará | suministra | invierte | invirtió | invertirá | produce | produjo | producirá | fabrica
        fabricará | adquirió | adquiere
        adquirirá | contrató | contrata | inauguró | inaugura | negocia | negoció | registró | reportó | emitió | informó | informa
        confirmó | confirma | despidió
        captó | capta | levantó | encargó | encarga | desarrolla | planea | pretende | opera | recibe | recibió | rechazó | cobra | paga
        pagó | pagará | sube | subió
        cae | cayó | salta | se dispara | retrocede | entrega | entregó | entregará | usa | usará | quiere | va | tendrá | tiene | dijo
        dice | afirma | afirmó | espera
        prevé | estima | estimó | calcula | proyecta | apuesta | amplía | amplió | construye | construirá | abre | abrió | queda | demandó
        desiste | concluyó | aseguró
    """),
    roles=words("""
        analista | analistas | CEO | CFO | CTO | COO | presidente | presidenta | presidente ejecutivo | presidenta ejecutiva | director
        directora | director general
        directora general | director ejecutivo | directora ejecutiva | consejero delegado | consejera delegada | vicepresidente
        vicepresidenta | portavoz | vocero
        vocera | ejecutivo | ejecutiva | ejecutivos | socio | socia | fundador | fundadora | cofundador | cofundadora | economista
        economista jefe | estratega
        gestor | gestora | gerente | jefe | jefa | científico jefe | ingeniero jefe | consultor | accionista | accionistas | empleados
        ingenieros | consultora | operadora | creadora | diseñadora | socia | directivo | responsable
    """),
    shares=words("""
        acciones | títulos | acción | papeles | ingresos | beneficio | facturación | ganancias | valor de mercado | capitalización
        cotización
    """),
    source=words("según | de acuerdo con | a juicio de | estimación de | informe de | cálculos de"),
    heads=words("""
        Grupo | Banco | Corporación | Constructora | Editorial | Agencia | Compañía | Laboratorios | Industrias | Consultora | Aerolíneas
        Inversiones
    """),
    foreign_heads=words("""
        Producto | Tecnología | Operaciones | Finanzas | Ventas | Ingeniería | Estrategia | Comunicación | Sistemas | Innovación
        Recursos | Asuntos
        Ministerio | Ministro | Ministra | Secretaría | Secretario | Universidad | Instituto | Facultad | Escuela | Comisión | Cámara
        Senado | Congreso | Asamblea
        Tribunal | Corte | Policía | Gobierno | Ayuntamiento | Departamento | Partido | Federación | Confederación | Asociación
        Sindicato | Consejo | Casa | Estado
        Estados | Unión | Reino | República | Fundación | Centro | Banco Central | Banco Mundial | Banco de España | Banco de México
        Bolsa | Ley | Plan | Programa
        Proyecto | Calle | Avenida | Plaza | Parque | Palacio | Puerto | Aeropuerto | Isla | Río | Sierra | Valle | Zona | Copa | Liga
        Club | Estadio | Museo | Teatro
        Iglesia | Hospital | Cumbre | Foro | Feria | Premio | Tesoro | Defensa | Fiscalía | Junta | Presidencia | Reserva Federal
        Ejército | Marina | Fuerzas | Comité
        Organización | Dirección | Polo | San | Santa | Santo | Nueva | América | Agencia Nacional | Agencia Espacial
        Agencia Internacional | Agencia Tributaria
        Grupo de | Grupo Parlamentario | Autoridad | Corredor | Generalitat | Observatorio | Academia | Índice | Hacienda
        Superintendencia | Comunidad | Xunta | Frente
    """),
    foreign_names=words("""
        CNMC | CNMV | BCE | Fed | FMI | OCDE | OMC | ONU | UE | EEUU | EE.UU. | EE | UU | FTC | SEC | UNAM | IPN | MIT | INE | CSIC | CDTI
        SEPI | PSOE | PP | Vox | Morena | PRI | PAN | CFE | IA | PIB | CEO | TI
        MWC | CES | GTC | Computex | Ibex | Nasdaq | Dow Jones | Euronext | NYSE | OPA | OTAN | OMS | Unesco | OPEP | G7 | G20 | Moncloa
        Pentágono | Kremlin | Casa Blanca | Bruselas | Wall Street | Corfo
        enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | lunes | martes
        miércoles | jueves | viernes | sábado | domingo | Navidad
        IPC | Ebitda | EBITDA | GPU | GPUs | CPU | CPUs | HBM | TPU | ASIC | PERTE | S&P | Cofece | IFT | Hacienda | Dios | Internet
        Twitter | Real Madrid | Barça | CONACYT | Sesiad | Profeco | AMLO
    """),
    places=words("""
        Brasil | Portugal | China | Taiwán | Japón | Corea | Corea del Sur | India | Rusia | Ucrania | Estados Unidos | Alemania | Francia
        España | Italia | Países Bajos | Holanda | Reino Unido
        Inglaterra | Irlanda | Israel | Canadá | México | Argentina | Chile | Uruguay | Paraguay | Perú | Colombia | Ecuador | Bolivia
        Venezuela | Costa Rica | Panamá | Singapur | Malasia | Vietnam
        Australia | Arabia Saudí | Arabia Saudita | Emiratos | Catar | Turquía | Suiza | Suecia | Finlandia | Noruega | Dinamarca
        Polonia | Bélgica | Austria | Europa | Asia | África | América
        Madrid | Barcelona | Valencia | Sevilla | Bilbao | Zaragoza | Málaga | Aragón | Cataluña | Andalucía | Galicia | País Vasco
        Euskadi | Navarra | Extremadura | Buenos Aires | Santiago
        Ciudad de México | Guadalajara | Monterrey | Jalisco | Querétaro | Nuevo León | Chihuahua | Sonora | Bogotá | Medellín | Lima
        Montevideo | Nueva York | Washington | Texas | Arizona | Ohio
        California | Londres | París | Berlín | Tokio | Seúl | Pekín | Shanghái | Hong Kong | Occidente | Oriente | Golfo | Latinoamérica
        Davos | Dubái | Abu Dabi | Dresde | Silicon Valley
    """),
)

PEOPLE = PeopleRules(
    titles=words("sr | sra | srta | dr | dra | señor | señora | doctor | doctora | don | doña | d | ing | lic"),
    roles=mapping("""
        CEO: ceo | consejero delegado | consejera delegada | director ejecutivo | directora ejecutiva | presidente ejecutivo
        CEO: presidenta ejecutiva | primer ejecutivo | primera ejecutiva | máximo ejecutivo | máxima ejecutiva | director general
        CEO: directora general; CFO: cfo | director financiero | directora financiera | director de finanzas | directora de finanzas
        CTO: cto | director de tecnología | directora de tecnología | director técnico | directora técnica | director tecnológico
        CTO: directora tecnológica
        COO: coo | director de operaciones | directora de operaciones | director operativo | directora operativa
        chief information officer: cio; chief legal officer: director jurídico | directora jurídica
        chief scientist: científico jefe | científica jefe; chief economist: economista jefe | economista jefa | economista en jefe
        senior vice president: vicepresidente sénior | vicepresidenta sénior | vicepresidente senior | vicepresidenta senior
        executive vice president: vicepresidente ejecutivo | vicepresidenta ejecutiva; vice president: vicepresidente | vicepresidenta
        chairman: presidente del consejo de administración | presidente del consejo | presidente del directorio
        chairman: presidenta del consejo | presidenta del directorio; president: presidente | presidenta
        co-founder: cofundador | cofundadora; founder: fundador | fundadora; founding partner: socio fundador | socia fundadora
        managing partner: socio director | socia directora; partner: socio | socia; general manager: gerente general | gerenta general
        country manager: country manager; managing director: director gerente | directora gerente; director: director | directora
        manager: gerente | gerenta | gestor | gestora; superintendent: superintendente; coordinator: coordinador | coordinadora
        head: head | jefe | jefa | responsable | encargado | encargada | líder; analyst: analista | analista jefe
        strategist: estratega | estratega jefe; economist: economista; consultant: consultor | consultora
        trader: operador | operadora | trader; prime minister: primer ministro | primera ministra
        deputy minister: viceministro | viceministra; minister: ministro | ministra; treasurer: tesorero | tesorera
        secretary of state: secretario de estado | secretaria de estado; secretary general: secretario general | secretaria general
        secretary: secretario | secretaria; undersecretary: subsecretario | subsecretaria
        regional minister: consejero | consejera | conseller | consellera; governor: gobernador | gobernadora
        mayor: alcalde | alcaldesa | intendente; senator: senador | senadora; deputy: diputado | diputada
        councillor: concejal | concejala; commissioner: comisario | comisaria | comisionado | comisionada
        ambassador: embajador | embajadora; judge: juez | jueza | magistrado | magistrada; prosecutor: fiscal | procurador | procuradora
        spokesperson: portavoz | vocero | vocera; professor: profesor | profesora | catedrático | catedrática
        researcher: investigador | investigadora; scientist: científico | científica; lawyer: abogado | abogada
        engineer: ingeniero | ingeniera; physicist: físico | física; dean: rector | rectora | decano | decana; adviser: asesor | asesora
        leader: dirigente; entrepreneur: empresario | empresaria; executive: ejecutivo | ejecutiva | directivo | directiva
        investor: inversor | inversora | inversionista; specialist: especialista | experto | experta
        coach: técnico | entrenador | entrenadora
    """),
    areas=mapping("""
        finance: finanzas | hacienda | financiero | financiera; economy: economía; sales: ventas | comercial
        marketing: marketing | mercadotecnia; technology: tecnología; innovation: innovación; science: ciencia | ciencia e innovación
        research: investigación | análisis | estudios; product: producto | productos; operations: operaciones; engineering: ingeniería
        infrastructure: infraestructura | infraestructuras; strategy: estrategia | estrategia comercial
        supply chain: cadena de suministro | suministros | cadena de suministros; purchasing: compras; investment: inversiones | inversión
        investor relations: relación con inversores | relaciones con inversores | relación con inversionistas
        human resources: recursos humanos; legal: legal | jurídico | jurídica; communications: comunicación | comunicaciones
        foreign affairs: exteriores | relaciones exteriores | asuntos exteriores; trade: comercio | comercio exterior; industry: industria
        digital transformation: transformación digital; economic development: desarrollo económico; development: desarrollo
        energy: energía; environment: medio ambiente; justice: justicia; defence: defensa; education: educación; health: salud | sanidad
        portfolio: carteras | cartera; business: negocio | negocios | desarrollo de negocio; equities: renta variable | acciones
        security: seguridad; artificial intelligence: inteligencia artificial | ia; semiconductor: semiconductores | chips
        manufacturing: producción | manufactura | fabricación; regional: regional; project: proyectos | proyecto; plant: planta
    """),
    joins=words("de | del | de la | de las | de los | en | en la | en el | para | para la | para el | a | la | el | los | las | por"),
    conjunctions=words("y | e | & | /"),
    former=words("ex- | ex | exministro | antiguo | antigua | entonces"),
    deputy=words("adjunto | adjunta | suplente"),
    particles=words("de | del | la | las | los | y | da | do | dos | di | von | van | der | den | bin | ibn | al | el | le | du | i"),
    suffixes=words("Junior | Júnior | Jr | Filho | Neto | II | III | IV"),
    articles=words("el | la | los | las | del | al | un | una"),
    place_words=words("en | desde | hacia"),
    other_names=words(
        """universidad | instituto | banco | fondo | fundación | ministerio | secretaría | escuela | facultad | centro | hospital
        premio | colegio | cámara | calle | avenida | plaza | parque | puerto | valle | río | sierra | isla | ciudad | bolsa
        grupo | compañía | consultora | agencia | diario | revista | radio | capital | partners | ventures | securities | research
        holdings | holding | group | bank | systems | technologies | technology | labs | lab | corp | inc | ltd | studios | media
        cloud | data | energy | power | inversiones | asociados | abogados | comisión | consejo | federación | asociación
        confederación | sindicato | partido | tribunal | senado | congreso | república | estado | gobierno | ley | proyecto
        programa | plan | copa | liga | times | journal | street | news | post | tv | club | deportivo | atlético | américa
        europa | asia | méxico | argentina | españa | chile | north | south | east | west | norte | sur | este | oeste | central
        occidental | oriental | digital | global | international | internacional | nacional | federal | and | company | co | casa
        corporación"""
    ),
    named_things=words(
        """data center | campus | complejo | clúster | calle | avenida | plaza | hospital | premio | colegio | escuela | fundación
        instituto | centro | ley | barrio | banco | consultora | gestora | grupo | aeropuerto | estadio | puerto | proyecto
        programa | central | modelo | superordenador | supercomputadora | procesador | procesadores | chip | chips | gpu | gpus
        plataforma | arquitectura | superchip | servidor | servidores | acelerador | aceleradores | familia | línea | generación
        serie | tarjetas | sistema | sistemas | buque | ciudad | municipio | empresa | startup | fondo | despacho | edificio
        torre | libro | película | diario | revista | portal | canal | red | marca | firma | tienda | casa"""
    ),
    place_starts=words(
        """San | Santa | Santo | São | Nueva | Nuevo | Puerto | Río | Monte | Villa | Buenos | Los | Las | New | Saint | Fort | Mount
        Palo | Silicon | Hong | Costa | Reino | Estados | El | La | Ciudad | Tel | Cabo | Bahía | Sierra"""
    ),
    openers=words(
        """ayer | hoy | según | para | ya | pero | mientras | cuando | aunque | consultado | consultada | preguntado | preguntada
        hasta | sobre | con | sin | tras | antes | también | aún | entre | ni | sólo | solo | otro | otra | foto | así"""
    ),
    bylines=words(
        """reporte de | editado por | edición de | texto de | traducción de | con información de | por | foto: | fotos: | fotografía:
        información de | redacción de | reporte adicional de"""
    ),
    years=words("años"),
    company_nouns=words(
        """empresa | compañía | firma | grupo | fabricante | startup | multinacional | tecnológica | matriz | entidad | gestora
        consultora | banco | fundición | cooperativa | operadora"""
    ),
    relatives=words("que | cuyo | cuya"),
    human_relatives=words("quien"),
    appointments=words("asume como | asumirá como | nombrado | nombrada | nuevo | nueva | será | pasa a ser | como"),
    led_by=words(
        """liderada por | liderado por | dirigida por | dirigido por | encabezada por | encabezado por | presidida por
        presidido por | fundada por | fundado por"""
    ),
    copulas=words("es | era | que es | fue"),
)

QUOTES = QuoteRules(
    speech_verbs=words(
        """dijo | dice | dicen | dijeron | decía | dicho | decir | diciendo | afirmó | afirma | afirman | afirmaron | afirmado
        declaró | declara | declarado | explicó | explica | explicado | explicaron | señaló | señala | señalan | señalado
        señalaron | apuntó | apunta | apuntado | aseguró | asegura | aseguran | asegurado | añadió | añade | añadido | agregó
        agrega | agregado | destacó | destaca | destacado | subrayó | subraya | subrayado | indicó | indica | indicado | comentó
        comenta | comentado | sostuvo | sostiene | sostienen | manifestó | manifiesta | expresó | expresa | resumió | resume
        resumido | escribió | escribe | escrito | publicó | contó | cuenta | contado | recordó | recuerda | recordado | respondió
        responde | respondido | replicó | replica | contestó | contesta | admitió | admite | admitido | reconoció | reconoce
        reconocido | advirtió | advierte | advertido | alertó | alerta | criticó | critica | defendió | defiende | defendido
        concluyó | concluye | prosiguió | prosigue | continuó | argumentó | argumenta | insistió | insiste | reiteró | reitera
        reveló | revela | informó | informa | informado | anunció | anuncia | anunciado | confirmó | confirma | confirmado
        precisó | precisa | matizó | matiza | detalló | detalla | aclaró | aclara | opinó | opina | consideró | considera
        lamentó | lamenta | lamentado | celebró | celebra | protestó | protesta | bromeó | bromea | ironizó | ironiza | presumió
        presume | graficó | confesó | confiesa | zanjó | zanja | remarcó | remarca | planteó | plantea | prometió | promete
        pidió | pide | preguntó | pregunta | rechazó | rechaza | negó | niega | adelantó | adelanta | relató | relata | apostilló
        apostilla | puntualizó | puntualiza | sentenció | sentencia | remató | remata | denunció | denuncia | exclamó | tuiteó
        repitió | repite | justificó | justifica | enfatizó | enfatiza | calculó | calcula | cree | deslizó | avisó | avisa
        objetó | objeta"""
    ),
    view_verbs=words(
        """ve | ven | vio | considera | calificó | califica | calificado | tachó | tacha | tachado | llamó | llama | describió
        describe | descrito | habló | habla | hablan | hablado | citó | cita | mencionó | menciona | atribuyó | atribuye | definió
        define | acusó | acusa | acusado | alegó | alega | espera | recomienda | recomendó | acatará | evitó"""
    ),
    according=words("según | de acuerdo con | a juicio de | en opinión de | en palabras de | para | a decir de | conforme a"),
    terms=words(
        """llamado | llamada | llamados | llamadas | conocido como | conocida como | conocidos como | conocidas como | apodado
        apodada | bautizado como | bautizada como | titulado | titulada | denominado | denominada | término | expresión | palabra
        eslogan | lema | libro | película | serie | título | apodo"""
    ),
    recipients=words("al | a | a la | a los | a las | ante | para | con"),
    prepositions=words(
        """de | del | de la | en | en la | en el | a | al | a la | con | con la | con el | por | por la | por el | para | para la
        para el | entre | sobre | contra | sin | como | desde | que la | que el | y la | y el | e | hacia"""
    ),
    anonymous=words(
        """fuente | fuentes | analistas | ejecutivos | inversores | vecinos | autoridades | funcionarios | personas | persona
        expertos | críticos | economistas | portavoz | vocero | vocera | representante | representantes | operador | operadores
        directivos | ejecutivo | ejecutiva | directivo | proveedor | cliente | consultor | funcionario | funcionaria | director
        directora | gerente | ministro | gobierno | ministerio | ayuntamiento | comisión | informe | ingeniero | sindicato
        agencia | analista | abogado | profesor | comerciante | trabajador | interlocutor | pekín | washington | bruselas | embajada"""
    ),
    same_person=words(
        """él | ella | el ejecutivo | la ejecutiva | el directivo | la directiva | el empresario | la empresaria | el dirigente
        la dirigente | el responsable | la responsable | el experto | la experta | el analista | la analista | el economista
        la economista | el ministro | la ministra | el profesor | la profesora | el ingeniero | la ingeniera | el gestor
        la gestora | el cofundador | la cofundadora | el fundador | la fundadora | el presidente | la presidenta | el director
        la directora | el ceo | la ceo | el secretario | la secretaria | el investigador | la investigadora | el abogado
        la abogada | el gobernador | la gobernadora | el alcalde | la alcaldesa | el portavoz | la portavoz | el vocero
        la vocera | el funcionario | la funcionaria | el consultor | la consultora | el estratega | el socio | la socia
        el gerente | la gerente | el mandatario | el vicepresidente | la vicepresidenta"""
    ),
    same_company=words(
        """la empresa | la compañía | la firma | el grupo | el fabricante | la startup | la multinacional | la tecnológica
        el gigante | la operadora | el banco | la entidad"""
    ),
    indefinite=words("un | una | unos | unas | otro | otra"),
    subject_follows=True,
    verb_endings=words("ó | aron | ieron | aba | aban | ado | ido"),
    auxiliaries=words("ha | han | había"),
    finite=words(
        """es | son | era | fue | está | están | estamos | va | van | vamos | hay | tiene | tienen | tenemos | puede | pueden | debe
        deben | quiere | queda | hace | hacen | sigue | será | sería | hubo | tuvo | viene | sale | llega | cuesta | vale | falta
        sabe | existe | ha | han | hemos"""
    ),
    finite_endings=words("ó | aron | ieron | ará | erá | irá | arán | erán | irán | amos | emos | imos | aba | aban | aría | ería"),
    fillers=words(
        """y | también | aún | ya | no | pero | después | luego | entonces | sólo | solo | ayer | hoy | no obstante | sin embargo
        además"""
    ),
    complementizers=words("que | si | como"),
)

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
        raise: captar | levantar | recibir | obtener
        order: encargar | contratar
        rent: alquilar | arrendar
        use: usar | utilizar | adoptar | necesitar
        invest: invertir | inyectar | aportar
        lend: prestar | financiar
        license: licenciar
        ally: asociar | unir | reunir
        pay: pagar
        sign: firmar | suscribir | acordar
    """),
    forms=mapping("""
        acquire: adquiere | adquieren
        supply: provee | proveerá | abastece
        invest: invierte | invierten | invirtió | invirtieron
        merge: se fusiona | se fusionan | fusionarse
        ally: se une | se unen | se alía | se alían | se asocia | se asocian | unirse | aliarse
    """),
    nouns=mapping("""
        acquisition: compra | adquisición | OPA | opa
        merger: fusión
        sale: venta
        bid: oferta | propuesta
        none: de acuerdo con
        deal: acuerdo | acuerdos | contrato | contratos | pacto | operación | transacción | convenio | memorando | carta de intenciones
        alliance: alianza | asociación | colaboración | cooperación | sociedad
        venture: joint venture | empresa conjunta | empresa mixta | consorcio | crean empresa
        delivery: suministro | contrato de suministro | acuerdo de suministro | venta de chips | abastecimiento
        purchase_order: encargo | pedido | contrato de compra | contrato de alquiler
        investment: inversión | aportación | inyección
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
    governments=words("""
        gobierno de EE.UU. | Gobierno de Estados Unidos | gobierno de Estados Unidos | gobierno estadounidense | Gobierno español
        gobierno español | gobierno federal | gobierno mexicano
        gobierno argentino | gobierno chileno | gobierno alemán | gobierno chino | gobierno japonés | Departamento de Comercio
        Unión Europea | Comisión Europea | Casa Blanca
        Washington | gobierno | Gobierno | Gobierno de Jalisco | gobierno de Jalisco | SEPI | SETT | Ejecutivo
    """),
)

TRANSLATION = TranslationRules(
    negations=words("no | nunca | ni | sin | jamás | ningún | ninguno | ninguna | nadie | nada | tampoco"),
    near_negations=words("""
        falt* | impid* | imped* | imposi* | evit* | neg* | nieg* | rehus* | rechaz* | desm* | desist* | descart* | descon* | incap* | inéd* | insufi* | raramente | apenas
        poc* | difícilmente | salvo | excepto | dej* | menos | ausen* | fuera | contra | siquiera | prohib* | fracas* | perd* | pierd* | anti* | suspen* | cancel*
    """),
    not_negating=words("no solo | no sólo | no solamente | nada más | nada menos | a no ser | ¿no? | sin duda | no obstante | sin embargo"),
    scales=pairs("""
        mil = thousand | miles = thousand | millón = million | millones = million | mill = million | mdd = million
        mil millones = billion | millardo = billion | millardos = billion | billón = trillion | billones = trillion
    """),
    number_words=pairs("ambos = 2 | ambas = 2 | doble = 2 | triple = 3 | docena = 12 | mitad = 50"),
    fractions=pairs("""
        la mitad = half | mitad = half | un tercio = a third | una tercera parte = a third | dos tercios = two thirds
        dos terceras partes = two thirds | un cuarto = a quarter | una cuarta parte = a quarter | tres cuartos = three quarters
        tres cuartas partes = three quarters | un quinto = a fifth | una quinta parte = a fifth | dos quintos = two fifths
        un décimo = a tenth | una décima parte = a tenth
    """),
    ranges=mapping("between: entre\nfrom: de\nand: y | e\nto: a | hasta\nor: o"),
    phrases=pairs("""
        alrededor de = around | de acuerdo con = according to | a partir de = from
        por medio de = through | además de = in addition to | a pesar de = despite | así como = as well as | a su vez = in turn
        sin embargo = however | al menos = at least | por lo menos = at least | por ahora = for now | a lo largo de = over
    """),
    exonyms=pairs("""
        Estados Unidos = the United States | EE.UU. = the US | EE. UU. = the US | EEUU = the US | Reino Unido = the UK
        Unión Europea = the European Union | Comisión Europea = the European Commission | UE = the EU | Países Bajos = the Netherlands
        ONU = the UN | FMI = the IMF | BCE = the ECB | OCDE = the OECD | Reserva Federal = the Federal Reserve
        Casa Blanca = the White House | IA = AI | Brasil = Brazil | Alemania = Germany | Francia = France | España = Spain
        Italia = Italy | Irlanda = Ireland | Inglaterra = England | Suiza = Switzerland | Suecia = Sweden | Noruega = Norway
        Dinamarca = Denmark | Finlandia = Finland | Polonia = Poland | Grecia = Greece | Turquía = Turkey | Rusia = Russia
        Ucrania = Ukraine | Japón = Japan | Corea del Sur = South Korea | Corea del Norte = North Korea | Taiwán = Taiwan
        Singapur = Singapore | Malasia = Malaysia | Arabia Saudí = Saudi Arabia | Arabia Saudita = Saudi Arabia
        Emiratos Árabes Unidos = United Arab Emirates | Marruecos = Morocco | Sudáfrica = South Africa | México = Mexico | Canadá = Canada
        Perú = Peru | Europa = Europe | América Latina = Latin America | Latinoamérica = Latin America | África = Africa
        Bruselas = Brussels | Lisboa = Lisbon | Londres = London | Nueva York = New York | Pekín = Beijing | Seúl = Seoul | Tokio = Tokyo
        Baviera = Bavaria
    """),
    articles=words("el | la | los | las"),
)

LANGUAGE = LanguageRules(
    code="es",
    name="Spanish",
    sentences=SENTENCES,
    reading=READING,
    figures=FIGURES,
    companies=COMPANIES,
    people=PEOPLE,
    quotes=QUOTES,
    deals=DEALS,
    translation=TRANSLATION,
)
