"""Spanish: speech verbs and attribution."""

from __future__ import annotations

from pipeline.languages.lists import words
from pipeline.languages.rules import QuoteRules

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
        objetó | objeta | rió | sonrió | confirmar | responder"""
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
    works=words(
        """informe | informes | estudio | artículo | reportaje | documental | podcast | libro | libros | película | serie | ensayo | disco
        canción | seminario | panel | conferencia | exposición | ponencia | campaña | novela | obra | miniserie | juego | columna"""
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
    reports=words("informe | estudio | análisis | nota | comunicado | encuesta | boletín | documento"),
    spokespeople=words("portavoz | vocero | vocera | representante | equipo"),
    authored_by=words("de | del | de la"),
    whoever=words("quien | quienes"),
    possessives=words("su"),
    speech_nouns=words("discurso | mensaje | argumento | palabras | tesis | promesa | aviso | recado"),
)
