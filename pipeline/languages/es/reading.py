"""Spanish: how pages look around the article."""

from __future__ import annotations

from pipeline.languages.lists import mapping, words
from pipeline.languages.rules import ReadingRules

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
    zones=mapping(
        """Europe/Madrid: hora peninsular | hora de españa | hora española | hora de madrid
        America/Mexico_City: hora de méxico | hora del centro de méxico | hora de la ciudad de méxico | tiempo del centro
        America/Argentina/Buenos_Aires: hora argentina | hora de argentina | hora de buenos aires
        America/Santiago: hora de chile | hora de santiago
        America/Bogota: hora de colombia | hora colombiana | hora de bogotá
        America/Lima: hora de perú | hora peruana"""
    ),
    byline=words(
        """por | texto | textos | texto de | escrito por | publicado por | autor | autora | autores | redactado por | un reportaje de
        una información de"""
    ),
    newsroom=words(
        "redacción | la redacción | equipo | equipo editorial | agencias | agencia | de la redacción | agencia efe | europa press"
    ),
    conjunctions=words("y | e | con"),
    author_roles=words(
        """reportero | reportera | editor | editora | redactor | redactora | periodista | columnista | colaborador | colaboradora
        corresponsal | enviado | enviada | director | directora | subdirector | jefe | jefa | coordinador | coordinadora | becario
        becaria | analista | fotógrafo | fotógrafa | foto | fotos | vídeo | video | traducción | edición | profesor | profesora
        especialista | freelance"""
    ),
    author_places=words("desde | en | para | especial para"),
    author_outlets=words("de | del | de la"),
    author_cities=words(
        """buenos aires | ciudad de méxico | nueva york | san francisco | los ángeles | san sebastián | las palmas | santa cruz
        nueva delhi | san josé | san salvador | la habana | el cairo | la paz | estados unidos | reino unido | silicon valley
        corea del sur | santo domingo | santa fe"""
    ),
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
        le recomendamos | quizás te interese | lectura relacionada | lecturas relacionadas"""
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
    source_labels=words("fuente | fuentes | vía | con información de"),
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
