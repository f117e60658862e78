"""Spanish: titles, roles, name particles."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.name_rules import PeopleRules

PEOPLE = PeopleRules(
    titles=words("sr | sra | srta | dr | dra | señor | señora | doctor | doctora | don | doña | d | ing | lic"),
    roles=mapping("""
        CEO: ceo | chief executive officer | consejero delegado | consejera delegada | presidente ejecutivo
        CEO: presidenta ejecutiva | primer ejecutivo | primera ejecutiva | máximo ejecutivo | máxima ejecutiva
        executive director: director ejecutivo | directora ejecutiva; director general: director general | directora general
        CFO: cfo | chief financial officer | director financiero | directora financiera | director de finanzas | directora de finanzas
        CTO: cto | chief technology officer | director de tecnología | directora de tecnología | director técnico
        CTO: directora técnica | director tecnológico
        CTO: directora tecnológica
        COO: coo | chief operating officer | director de operaciones | directora de operaciones | director operativo | directora operativa
        chief information officer: cio; chief legal officer: director jurídico | directora jurídica
        chief scientist: científico jefe | científica jefe; chief economist: economista jefe | economista jefa | economista en jefe
        senior vice president: senior vice president | vicepresidente sénior | vicepresidenta sénior
        senior vice president: vicepresidente senior | vicepresidenta senior
        executive vice president: executive vice president | vicepresidente ejecutivo | vicepresidenta ejecutiva
        vice president: vicepresidente | vice president | vp | vicepresidenta
        vice chairman: vice chairman; chairman: chairman | presidente del consejo de administración | presidente del consejo
        chairman: presidente del directorio
        chairman: presidenta del consejo | presidenta del directorio; president: presidente | presidenta
        co-founder: cofundador | cofundadora | cofundadores; founder: fundador | fundadora | fundadores
        founding partner: founding partner | socio fundador | socia fundadora
        managing partner: socio director | socia directora; partner: socio | socia | socios | socias
        general manager: general manager | gerente general | gerenta general
        country manager: country manager; managing director: managing director | director gerente | directora gerente
        director: director | directora
        manager: gerente | gerenta | gestor | gestora; superintendent: superintendente; deputy manager: subgerente | subgerenta
        deputy director: subdirector | subdirectora; employee: empleado | empleada; chief engineer: ingeniero jefe | ingeniera jefe
        chief architect: arquitecto jefe; vice chairman: vicepresidente del consejo; senior director: director sénior | directora sénior
        coordinator: coordinador | coordinadora
        head: head | jefe | jefa | responsable | encargado | encargada | líder; analyst: analista | analistas | analista jefe
        strategist: estratega | estratega jefe; economist: economista; consultant: consultor | consultora
        trader: operador | operadora | trader; prime minister: primer ministro | primera ministra
        deputy minister: viceministro | viceministra; minister: ministro | ministra | ministro encargado | ministra encargada
        treasurer: tesorero | tesorera
        secretary of state: secretario de estado | secretaria de estado; representative: representante
        secretary general: secretario general | secretaria general
        secretary: secretario | secretaria; undersecretary: subsecretario | subsecretaria
        regional minister: consejero | consejera | conseller | consellera; governor: gobernador | gobernadora
        mayor: alcalde | alcaldesa | intendente; senator: senador | senadora; deputy: diputado | diputada
        councillor: concejal | concejala; commissioner: comisario | comisaria | comisionado | comisionada
        ambassador: embajador | embajadora; judge: juez | jueza | magistrado | magistrada; prosecutor: fiscal | procurador | procuradora
        spokesperson: portavoz | vocero | vocera; professor: profesor | profesora | catedrático | catedrática
        researcher: investigador | investigadora; scientist: científico | científica; lawyer: abogado | abogada
        architect: arquitecto | arquitecta; chief investment officer: director de inversiones | directora de inversiones
        engineer: ingeniero | ingeniera; physicist: físico | física; dean: rector | rectora | decano | decana; adviser: asesor | asesora
        leader: dirigente; entrepreneur: empresario | empresaria; executive: ejecutivo | ejecutiva | directivo | directiva
        investor: inversor | inversora | inversionista; specialist: especialista | experto | experta
        coach: entrenador | entrenadora
    """),
    areas=mapping("""
        finance: finanzas | hacienda | financiero | financiera; economy: economía; sales: ventas | comercial
        marketing: marketing | mercadotecnia; technology: tecnología; innovation: innovación; science: ciencia | ciencia e innovación
        market research: investigación de mercado | estudios de mercado; research: investigación | análisis | estudios
        product: producto | productos; operations: operaciones; engineering: ingeniería
        infrastructure: infraestructura | infraestructuras; strategy: estrategia | estrategia comercial
        supply chain: cadena de suministro | suministros | cadena de suministros; purchasing: compras; investment: inversiones | inversión
        investor relations: relación con inversores | relaciones con inversores | relación con inversionistas
        human resources: recursos humanos; treasury: tesoro
        government relations: relaciones institucionales | relaciones gubernamentales; legal: legal | jurídico | jurídica
        communications: comunicación | comunicaciones
        foreign affairs: exteriores | relaciones exteriores | asuntos exteriores; trade: comercio | comercio exterior; industry: industria
        digital transformation: transformación digital; economic development: desarrollo económico; development: desarrollo
        energy: energía; environment: medio ambiente; justice: justicia; defence: defensa; education: educación; health: salud | sanidad
        portfolio: carteras | cartera; business: negocio | negocios | desarrollo de negocio; equities: renta variable | acciones
        security: seguridad; artificial intelligence: inteligencia artificial | ia; semiconductor: semiconductores | chips
        manufacturing: producción | manufactura | fabricación; regional: regional; project: proyectos | proyecto; plant: planta
    """),
    joins=words("de | del | de la | de las | de los | en | en la | en el | para | para la | para el | a | la | el | los | las | por"),
    conjunctions=words("y | e | & | /"),
    former=words("ex- | ex | ex+ | antiguo | antigua | entonces"),
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
        consultora | banco | fundición | cooperativa | operadora | eléctrica | telefónica | minera | petrolera | aseguradora | corredora
        minorista | fintech | desarrolladora | proveedora | distribuidora | casa de bolsa | teleco | generadora | constructora"""
    ),
    general_nouns=words("empresa | compañía | firma | grupo | multinacional | matriz | entidad"),
    relatives=words("que | cuyo | cuya"),
    human_relatives=words("quien"),
    appointments=words("asume como | asumirá como | nombrado | nombrada | nuevo | nueva | será | pasa a ser | como"),
    belongs=words("de | del | de la"),
    owned_by=words("de"),
    led_by=mapping("""
        head: liderada por | liderado por | dirigida por | dirigido por | encabezada por | encabezado por | bajo el mando de
        head: bajo la dirección de | comandada por | comandado por | capitaneada por | capitaneado por
        president: presidida por | presidido por | bajo la presidencia de; founder: fundada por | fundado por | creada por
        co-founder: cofundada por | cofundado por
        """),
    headships=mapping("""
        head: que dirige | dirige | que lidera | lidera | que encabeza | encabeza | al frente | que está al frente | está al frente
        head: al mando | que comanda | comanda | que capitanea; president: que preside | preside
        chairman: que preside el consejo | preside el consejo | preside el consejo de administración
        founder: que fundó | fundó | que creó; co-founder: que cofundó | cofundó
    """),
    possessives=words("su"),
    latter=words("de esta | de este | de esta última | de este último"),
    within=words("en"),
    same=words("la misma | el mismo"),
    houses=words("casa"),
    works=words("trabaja | lleva | responde | cubre | coordina | analiza | sigue | se encarga | se ocupa | ejerce"),
    swaps=words("cambió | cambia | cambiará | dejó | deja | deja atrás"),
    successions=words("""en su lugar | en su puesto | en su sustitución | será sustituido por | será sustituida por | fue reemplazado por
        fue reemplazada por | será relevado por | será relevada por | le sucederá | le sucede"""),
    until_now=words("hasta ahora | hasta ayer | hasta la fecha"),
    title_roles=mapping("professor: prof | profa"),
    agents=words("por"),
    nowadays=words("hoy | ahora | actualmente | hoy en día | desde entonces"),
    stands=words("está | queda | quedará | sigue | seguirá | continúa | continuará | estará"),
    units=words("""operación | operaciones | unidad | división | área | negocio | negocios | equipo | sector | filial | subsidiaria | brazo
        departamento | segmento | oficina | fábrica | planta | laboratorio"""),
    fronts=words("al frente | al mando | a la cabeza"),
    offices=mapping("""
        CEO: presidencia ejecutiva | dirección ejecutiva | cargo de CEO | cargo de consejero delegado | cargo de consejera delegada
        president: presidencia; vice president: vicepresidencia; CFO: dirección financiera; chairman: presidencia del consejo
        head: mando | jefatura | liderazgo; director general: dirección general; general manager: gerencia general
        """),
    takes=words("asume | asumió | asumirá | asumir | ocupa | ocupará | ejerce | toma | tomó"),
    leaves=words("deja | dejó | dejará | dejar | abandona | abandonó | abandonará | ocupó | renunció a | ejerció"),
    appoints=words("""nombró a | nombra a | nombrará a | designó a | designa a | fichó a | ficha a | contrató a | contrata a | eligió a
        promovió a | ascendió a | anunció a | ha nombrado a | confirmó a | ratificó a"""),
    into_role=words("""como | nuevo | nueva | a | al cargo de | para el cargo de | como nuevo | como nueva | como su | su | como su nuevo
        como su nueva | para ser | para dirigir como"""),
    kin=words(
        """hermano | hermana | marido | mujer | esposa | esposo | viuda | viudo | hijo | hija | padre | madre | sobrino | sobrina
        primo
        prima | tío | tía | abuelo | abuela | nieto | nieta | yerno | nuera | suegro | suegra | amigo | amiga | colega | novio | novia
        heredero | heredera | exmujer | exmarido | vecino | vecina | sucesor | sucesora | antecesor | antecesora | sustituto | sustituta
        coautor | coautora"""
    ),
    callings=words(
        """técnico | técnica | pastor | sacerdote | cura | obispo | papa | actor | actriz | cantante | periodista | escritor
        escritora | reportero
        reportera | presentador | presentadora | columnista | influencer | youtuber | streamer | historiador | historiadora | cineasta
        guionista | general | coronel | almirante | jugador | jugadora | portero | delantero | piloto | programador | programadora
        desarrollador | desarrolladora | diseñador | arquitecto | arquitecta | médico | médica | enfermero | enfermera | químico
        química | geólogo | geóloga | hidrólogo | matemático | matemática | multimillonario | multimillonaria | magnate | activista
        relator | sindicalista | agricultor | agricultora | artista | chef | fotógrafo | fotógrafa | estudiante | jubilado | jubilada
        sociólogo | socióloga | psicólogo | psicóloga | filósofo | filósofa | astrónomo | astrónoma | biólogo | bióloga | canciller
        politólogo | politóloga | creador | jurista | comerciante | urbanista | diplomático | diplomática | banquero | banquera
        capitán | capitana | comandante | sargento | teniente | rey | reina | príncipe | princesa | productor | perito | auditor | auditora
        poeta | novelista | ensayista | cronista | crítico | músico | compositor | compositora | pianista | violinista | director de cine
        bailarina | bailarín | atleta | nadador | nadadora | tenista | gimnasta | maratonista | árbitro | árbitra | central | lateral
        taxista | camionero | camionera | ecologista | lector | lectora | vecino | vecina | víctima | testigo | acusado | acusada
        corresponsal | comentarista | bloguero | bloguera | doctorando | doctoranda | becario | becaria | alumno | alumna | inventor
        inventora | ceramista | jardinero | pescador | ganadero | ganadera | hermana | enviado especial | enviada especial"""
    ),
    calling_endings=words("ólogo | óloga | ónomo | ónoma | ógrafo | ógrafa | iatra | ísico | ísica"),
    human_verbs=words(
        """nació | murió | vive | trabaja | trabajó | estudió | se casó | se graduó | se jubiló | escribe | escribió | sonríe | rió
        lloró | firma | bromea | bromeó | renunció | tomó posesión | deja el cargo | dejó el cargo | viajó | votó | asume | asumió
        asumirá | jura | cuenta | recuerda | recordó"""
    ),
    replacing=words(
        """en lugar de | en sustitución de | en reemplazo de | sustituyendo a | reemplazando a | sustituye a | reemplaza a | sucede a
        releva a | en relevo de"""
    ),
    branches=words("en | para"),
    pronouns=mapping("m: él; f: ella"),
    definite=mapping("m: el | al | del; f: la | a la | de la"),
    feminine_endings=words("a"),
    masculine_endings=words("o | or | ón | és"),
    common_endings=words("ista | sta | voz | atleta | ega"),
    address=mapping("m: sr | señor | don | dr | doctor; f: sra | srta | señora | doña | dra | doctora"),
    leads=words("ya | pero | y | también | luego | después | entonces | ahora | por su parte"),
    copulas=words("es | era | que es | fue | que fue | había sido | que era"),
    past_copulas=words("fue | que fue | había sido | ha sido"),
)
