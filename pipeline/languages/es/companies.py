"""Spanish: cues that a name is a company, and that it is not."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.name_rules import CompanyRules

COMPANIES = CompanyRules(
    articles=words("el | la | los | las | un | una | lo"),
    of=words("de | del | de la | de los | de las"),
    small_words=words("""
        al | a | en | por | con | para | sobre | bajo | entre | contra | desde | hasta | y | e | o | u | pero | que | como | si | ya
        no | ni | también | cuando | donde | mientras | tras | antes | después | según | aunque | porque | pues | así | entonces
        aún | además | pese | este | esta | esto | ese | esa | eso | aquel | su | sus | él | ella | ellos | ellas | quien | cuyo
        cuya | hoy | ayer | ahora | solo | sólo | mismo | más | menos | muy | todo | todos | cada | otro | otra | durante | mediante
        gracias | ante | sin | rival | acciones | es | fue | será | hay | son | está | claro | nos | yo | usted | se | ambas | ambos
        dos | tres | cuatro | cinco | ninguna
    """),
    contracted=words("al | del"),
    of_company=words("de | del"),
    joining=words("y | e | o"),
    indefinite=words("un | una"),
    strong_verbs=words("""
        suministrará | suministra | facturó | factura | adquirió | adquirirá | fabrica | fabricará | encargó | captó | comprará
        vendió | lanzó | producirá | contrató | despidió | levantó | venderá | inauguró | diseña
    """),
    nouns=words("""
        casa de diseño | casa de software | casa de bolsa | capital riesgo | operador de bolsas | semanario | emisora | red
        forestal | maderera | acerera | cementera | vinícola | aceleradora | boutique | correduría | gestora de fondos | operador
        startup | start-up | promotora | empresa | compañía | fabricante | gigante | gestora | consultora | corredora | proveedora
        proveedor | desarrolladora | operadora | constructora | minorista | petrolera | minera | aseguradora | fintech | productora
        diseñadora | creadora | multinacional | estatal | holding | filial | subsidiaria | matriz | competidora | competidor | rival
        socia | distribuidora | integradora | siderúrgica | eléctrica | farmacéutica | tecnológica | diario | periódico | revista
        agencia | portal | sitio | cadena | editorial | firma | banco | fondo | generadora | aerolínea | compañia | casa de análisis
        inmobiliaria | teleco | fundidora | ensambladora | automotriz | grupo | fondo soberano | cooperativa | bróker
    """),
    either_nouns=words("""
        competidor | competidora | rival | socio | socia | proveedor | operador | corredor | bróker | distribuidor
    """),
    product_nouns=words("""
        herramienta | tecnología | prototipo | chip | chips | procesador | procesadores | gpu | gpus | tarjeta | tarjetas
        arquitectura | arquitecturas | generación | plataforma | modelo | modelos | familia | línea | servidores | aceleradores
        núcleo | núcleos | teléfono | teléfonos | app | aplicación
    """),
    on_media=words("en | vía | por | canal de | grupo de | cuenta de | cuenta en | perfil de | red social"),
    estimates=words("calcula | calculó | estima | estimó | proyecta | proyectó | prevé | previó | pronostica"),
    modifiers=words("""
        llamada | llamado | denominada | bautizada | malagueña | malagueño | gallega | gallego | cordobesa | sevillana | valenciana
        valenciano | aragonesa | viñamarina | santiaguina | bonaerense | porteña | andaluza | navarra | asturiana | murciana
        familiar | de | del | en | y | chips | semiconductores | procesadores | memoria | memorias | software | nube | energía
        inteligencia | artificial | IA | datos | centros | computación | tecnología | inversiones | inversión | investigación
        mercado | análisis | riesgo | capital | servidores | equipos | telecomunicaciones | robótica | baterías | coches | vehículos
        eléctricos | internet | hardware | redes | noticias | seguros | pagos | crédito | fotónica | litografía | sensores
        componentes | electrónicos | diseño | proyectos | logística | ciberseguridad | global | local | mayor | líder | pública
        privada | rival | financiera | cuántica | cuántico | vasca | vasco | catalana | catalán | madrileña | tapatía | regiomontana
        económico | digital | electrónica | modelos | lenguaje | por
    """),
    origins=words("""
        fundada en | con sede | controlada por | participada por | que fabrica | que produce | que desarrolla | que diseña
    """),
    nationalities=words("""
        esloven | polac | hungar | rumano | rumana | checo | checa | eslovac | croat | griego | griega | bulgar | eston | lituan
        ucranian | islandes | luxemburgues | egipci | marroqui | sudafrican | nigerian | indonesi | filipin | tailandes | paquistan
        irani | uruguay | bolivian | venezolan | cuban | ecuatorian | malaguen | galleg | cordobes | sevillan | valencian | aragones
        vinamarin | santiaguin | bonaerens | porten | andaluz | navarr | asturian | murcian | vasco | vasca | catalan | madrilen
        tapati | regiomontan | american | norteamerican | estadounidens | brasilen | portugues | espanol | chin | japon | corean
        surcorean | taiwanes | holandes | neerlandes | aleman | frances | britanic | ingles | italian | indi | israeli | canadiens
        suec | finlandes | norueg | danes | suiz | austriac | belga | irlandes | mexican | argentin | chilen | colombian | peruan
        texan | californian | saudi | europe | asiatic | rus | turc | singapurens | australian | vietnamit | malas
    """),
    verbs=words("""
        anunció | anuncia | anunciará | ha | compró | compra | comprará | vendió | vende | venderá | lanzó | lanza | lanzará | ganó
        gana | facturó | factura | cerró | cierra | firmó | firma | firmará | suministrará | suministra | invierte | invirtió
        invertirá | produce | produjo | producirá | fabrica | fabricará | adquirió | adquiere | adquirirá | contrató | contrata
        inauguró | inaugura | negocia | negoció | registró | reportó | emitió | informó | informa | confirmó | confirma | despidió
        captó | capta | levantó | encargó | encarga | desarrolla | planea | pretende | opera | recibe | recibió | rechazó | cobra
        paga | pagó | pagará | sube | subió | cae | cayó | salta | se dispara | retrocede | entrega | entregó | entregará | usa
        usará | quiere | va | tendrá | tiene | dijo | dice | afirma | afirmó | espera | prevé | estima | estimó | calcula | proyecta
        apuesta | amplía | amplió | construye | construirá | abre | abrió | queda | demandó | desiste | concluyó | aseguró | redujo
        reduce | reducirá | recortó | recorta | aumentó | aumenta | declaró | señaló | aprobó | presentó | presenta | avanza
        perdió | obtuvo
    """),
    roles=words("""
        analista | analistas | CEO | CFO | CTO | COO | presidente | presidenta | presidente ejecutivo | presidenta ejecutiva
        director | directora | director general | directora general | director ejecutivo | directora ejecutiva | consejero delegado
        consejera delegada | vicepresidente | vicepresidenta | portavoz | vocero | vocera | ejecutivo | ejecutiva | ejecutivos
        socio | socia | socios | socias | fundadores | cofundadores | fundador | fundadora | cofundador | cofundadora | economista
        economista jefe | estratega | gestor | gestora | gerente | jefe | jefa | científico jefe | ingeniero jefe | consultor
        accionista | accionistas | empleados | ingenieros | consultora | operadora | creadora | diseñadora | directivo | responsable
    """),
    shares=words("""
        acciones | títulos | acción | papeles | ingresos | beneficio | facturación | ganancias | valor de mercado | capitalización
        cotización
    """),
    source=words("según | de acuerdo con | a juicio de | estimación de | informe de | cálculos de"),
    heads=words("""
        Grupo | Banco | Corporación | Constructora | Editorial | Agencia | Compañía | Laboratorios | Industrias | Consultora
        Aerolíneas | Inversiones
    """),
    foreign_heads=words("""
        División | Área | Unidad | Administración | Vice | Chief | Chairman | Producto | Tecnología | Operaciones | Finanzas
        Ventas | Ingeniería | Estrategia | Comunicación | Sistemas | Innovación | Recursos | Asuntos | Ministerio | Ministro
        Ministra | Secretaría | Secretario | Universidad | Instituto | Facultad | Escuela | Comisión | Cámara | Senado | Congreso
        Asamblea | Tribunal | Corte | Policía | Gobierno | Ayuntamiento | Departamento | Partido | Federación | Confederación
        Asociación | Sindicato | Consejo | Casa | Estado | Estados | Unión | Reino | República | Fundación | Centro | Banco Central
        Banco Mundial | Banco de España | Banco de México | Bolsa | Ley | Plan | Programa | Proyecto | Calle | Avenida | Plaza
        Parque | Palacio | Puerto | Aeropuerto | Isla | Río | Sierra | Valle | Zona | Copa | Liga | Club | Estadio | Museo | Teatro
        Iglesia | Hospital | Cumbre | Foro | Feria | Premio | Tesoro | Defensa | Fiscalía | Junta | Presidencia | Reserva Federal
        Ejército | Marina | Fuerzas | Comité | Organización | Dirección | Polo | San | Santa | Santo | Nueva | América
        Agencia Nacional | Agencia Espacial | Agencia Internacional | Agencia Tributaria | Grupo de | Grupo Parlamentario
        Autoridad | Corredor | Generalitat | Observatorio | Academia | Índice | Hacienda | Superintendencia | Comunidad | Xunta
        Frente | Servicio de | Subsecretaría | Gerencia | Jefatura | Defensoría | Resolución | Reglamento | Decreto | Autopista
        Carretera | Estación | Puente | Canal de | Túnel | Sección | Hotel | Distrito | Parlamento | Embajada | Consulado
        Biblioteca | Orquesta | Alianza | Diario Oficial | Seguridad Social | Paseo | Diputación | Audiencia | Juzgado | Trofeo
        Mundial | Laboratorio | Colegio | Patronato | Polígono | Barrio
    """),
    foreign_names=words("""
        IoT | Internet de las Cosas | Inteligencia Artificial | Wi-Fi | CNMC | CNMV | BCE | Fed | FMI | OCDE | OMC | ONU | UE | EEUU
        EE.UU. | EE | UU | FTC | SEC | UNAM | IPN | MIT | INE | CSIC | CDTI | SEPI | PSOE | PP | Vox | Morena | PRI | PAN | CFE | IA
        PIB | CEO | TI | MWC | CES | GTC | Computex | Ibex | Nasdaq | Dow Jones | Euronext | NYSE | OPA | OTAN | OMS | Unesco | OPEP
        G7 | G20 | Moncloa | Pentágono | Kremlin | Casa Blanca | Bruselas | Wall Street | Corfo | enero | febrero | marzo | abril
        mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | lunes | martes | miércoles | jueves | viernes
        sábado | domingo | Navidad | IPC | Ebitda | EBITDA | GPU | GPUs | CPU | CPUs | HBM | TPU | ASIC | PERTE | S&P | Cofece | IFT
        Hacienda | Dios | Internet | Twitter | Real Madrid | Barça | CONACYT | Sesiad | Profeco | AMLO
    """),
    places=words("""
        Brasil | Portugal | China | Taiwán | Japón | Corea | Corea del Sur | India | Rusia | Ucrania | Estados Unidos | Alemania
        Francia | España | Italia | Países Bajos | Holanda | Reino Unido | Inglaterra | Irlanda | Israel | Canadá | México
        Argentina | Chile | Uruguay | Paraguay | Perú | Colombia | Ecuador | Bolivia | Venezuela | Costa Rica | Panamá | Singapur
        Malasia | Vietnam | Australia | Arabia Saudí | Arabia Saudita | Emiratos | Catar | Turquía | Suiza | Suecia | Finlandia
        Noruega | Dinamarca | Polonia | Bélgica | Austria | Europa | Asia | África | América | Madrid | Barcelona | Valencia
        Sevilla | Bilbao | Zaragoza | Málaga | Aragón | Cataluña | Andalucía | Galicia | País Vasco | Euskadi | Navarra
        Extremadura | Buenos Aires | Santiago | Ciudad de México | Guadalajara | Monterrey | Jalisco | Querétaro | Nuevo León
        Chihuahua | Sonora | Bogotá | Medellín | Lima | Montevideo | Nueva York | Washington | Texas | Arizona | Ohio | California
        Londres | París | Berlín | Tokio | Seúl | Pekín | Shanghái | Hong Kong | Occidente | Oriente | Golfo | Latinoamérica
        Cabo Verde | Egipto | Marruecos | Nigeria | Kenia | Etiopía | Sudáfrica | Indonesia | Filipinas | Tailandia | Pakistán
        Bangladesh | Irán | Irak | Hungría | Rumanía | Rumania | Grecia | Chequia | Eslovaquia | Croacia | Serbia | Bulgaria
        Islandia | Luxemburgo | Cuba | Honduras | Guatemala | El Salvador | Nicaragua | República Dominicana | Puerto Rico
        Nueva Zelanda | Kazajistán | Tijuana | Ciudad Juárez | Cali | Rosario | Quito | Caracas | Murcia | Palma | Vigo | A Coruña
        Gijón | Davos | Dubái | Abu Dabi | Dresde | Silicon Valley
    """),
    institution_nouns=words("""
        asociación | sindicato | central sindical | sindicatos | federación | confederación | universidad | facultad | instituto
        ministerio | secretaría | regulador | organismo | tribunal | partido | formación | ong | club | índice | fundación
        comisión | programa | operación | proyecto | plan | autoridad | consejo | observatorio | escuela | laboratorio | museo
        orquesta | iglesia | agencia espacial | banco central | entidad pública | cámara | bolsa | patronal
    """),
    makers=words("""
        dueña | dueño | fabricante | creadora | creador | desarrolladora | propietaria | matriz | productora | desarrollador
    """),
    giants=words("gigante | coloso"),
    origin_countries=mapping("""
        TW: taiwán | taiwanesa | taiwanés
        KR: corea del sur | surcoreana | surcoreano | coreana
        NL: países bajos | holanda | holandesa | neerlandesa
        CN: china | chino
        JP: japón | japonesa | japonés
        DE: alemania | alemana
        GB: reino unido | británica
        FR: francia | francesa
        CH: suiza
    """),
    locatives=words("en | hasta | cerca de"),
)
