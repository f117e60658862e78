"""Spanish: titles, roles, name particles."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.name_rules import PeopleRules

PEOPLE = PeopleRules(
    titles=words("sr | sra | srta | dr | dra | señor | señora | doctor | doctora | don | doña | d | ing | lic"),
    roles=mapping("""
        CEO: ceo | consejero delegado | consejera delegada | presidente ejecutivo
        CEO: presidenta ejecutiva | primer ejecutivo | primera ejecutiva | máximo ejecutivo | máxima ejecutiva
        executive director: director ejecutivo | directora ejecutiva; director general: director general | directora general
        CFO: cfo | director financiero | directora financiera | director de finanzas | directora de finanzas
        CTO: cto | director de tecnología | directora de tecnología | director técnico | directora técnica | director tecnológico
        CTO: directora tecnológica
        COO: coo | director de operaciones | directora de operaciones | director operativo | directora operativa
        chief information officer: cio; chief legal officer: director jurídico | directora jurídica
        chief scientist: científico jefe | científica jefe; chief economist: economista jefe | economista jefa | economista en jefe
        senior vice president: vicepresidente sénior | vicepresidenta sénior | vicepresidente senior | vicepresidenta senior
        executive vice president: vicepresidente ejecutivo | vicepresidenta ejecutiva; vice president: vicepresidente | vicepresidenta
        chairman: presidente del consejo de administración | presidente del consejo | presidente del directorio
        chairman: presidenta del consejo | presidenta del directorio; president: presidente | presidenta
        co-founder: cofundador | cofundadora | cofundadores; founder: fundador | fundadora | fundadores
        founding partner: socio fundador | socia fundadora
        managing partner: socio director | socia directora; partner: socio | socia | socios | socias
        general manager: gerente general | gerenta general
        country manager: country manager; managing director: director gerente | directora gerente; director: director | directora
        manager: gerente | gerenta | gestor | gestora; superintendent: superintendente; coordinator: coordinador | coordinadora
        head: head | jefe | jefa | responsable | encargado | encargada | líder; analyst: analista | analistas | analista jefe
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
    kin=words(
        """hermano | hermana | marido | mujer | esposa | esposo | viuda | viudo | hijo | hija | padre | madre | sobrino | sobrina
        primo
        prima | tío | tía | abuelo | abuela | nieto | nieta | yerno | nuera | suegro | suegra | amigo | amiga | colega | novio | novia
        heredero | heredera | exmujer | exmarido | vecino | vecina | sucesor | sucesora | antecesor | antecesora | sustituto | sustituta
        coautor | coautora"""
    ),
    callings=words(
        """pastor | sacerdote | cura | obispo | papa | actor | actriz | cantante | periodista | escritor | escritora | reportero
        reportera | presentador | presentadora | columnista | influencer | youtuber | streamer | historiador | historiadora | cineasta
        guionista | general | coronel | almirante | jugador | jugadora | portero | delantero | piloto | programador | programadora
        desarrollador | desarrolladora | diseñador | arquitecto | arquitecta | médico | médica | enfermero | enfermera | químico
        química | geólogo | geóloga | hidrólogo | matemático | matemática | multimillonario | multimillonaria | magnate | activista
        relator | sindicalista | agricultor | agricultora | artista | chef | fotógrafo | fotógrafa | estudiante | jubilado | jubilada
        sociólogo | socióloga | psicólogo | psicóloga | filósofo | filósofa | astrónomo | astrónoma | biólogo | bióloga | canciller
        politólogo | politóloga | creador"""
    ),
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
    copulas=words("es | era | que es | fue"),
)
