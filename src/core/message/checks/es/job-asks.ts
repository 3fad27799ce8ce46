// Phrases as `readPhrases` reads them, of words in lower case without accents.

/** Words that stand for each other, a line a class. */
export const jobWords = `
post: puesto puestos plaza plazas vacante vacantes empleo empleos pasantia pasantias practicas cargo
  cargos cupo cupos chamba pega laburo residencia
training: practicas pasantia pasantias aprendizaje
worker: becario becaria becarios becarias pasante pasantes practicante practicantes aprendiz aprendices
  ayudante ayudantes asistente asistentes colaborador colaboradora colaboradores principiante
  principiantes estudiantes novato novata novatos refuerzo refuerzos manos personal gente junior juniors
  freelance freelances
team: equipo empresa compañia estudio laboratorio despacho agencia organizacion departamento redaccion
  oficina hospital museo clinica escuela colegio universidad banco taller tienda restaurante cocina
  fundacion centro grupo proyecto editorial startup area plantilla negocio firma
cv: cv curriculum curriculums curriculo vitae portafolio portfolio
hr: rrhh rh humanos personal seleccion reclutamiento reclutador reclutadora reclutadores contratacion
boss: jefe jefa jefes jefatura director directora direccion gerente gerencia responsable responsables
hired: contrate contraten contrata contratan contrataria contratarian contratara contrataran contratas
  emplee empleen emplearia emplearian fiche fichen ficharia ficharian reclute recluten incorpore incorporen
give: darme darnos conseguirme ofrecerme encontrarme buscarme facilitarme
gives: de den da dan das daria darian diera dieran dieras dar consiga consigue consigan conseguiria
  consiguiera ofrezca ofrezcan ofrece ofreceria ofreciera encuentre encuentra encontrara busque busca
wish: gustaria encantaria quisiera querria quiero deseo desearia espero ilusion ilusiona sueño podria puedo
  posibilidad oportunidad opcion opciones interesa interesaria interesado interesada dispuesto dispuesta
  honor placer ganas anhelo aspiro
soft: ahora mismo actualmente ya tambien mucho muchisimo poder algun dia en un futuro de a es seria siempre
  ha sido haria por casualidad todavia quizas quiza tal vez con
your: su sus tu tus vuestro vuestra vuestros vuestras este esta ese esa
a: un una algun alguna algunos algunas el la los las mi otro otra unas unos nuevo nueva primer cualquier ese
little: a al de del en con para por que y o su sus tu mi me le lo la el los las un una se es no si mas como
`;

/** What stands for several phrases. */
export const jobMacros = `
yours: {your} _? {team} / usted / ustedes / ti / vosotros / vos / Theirs / {your} Theirs / la|el {team} Theirs
`;

/** What asks for a job wherever it stands. */
export const asks = `
contratarme|emplearme|ficharme|reclutarme|contrateme|contratenme|contratame|contratarnos
me {hired}
me tome|tomen|tomaria|tomarian en? como|practicas
esta|estan|estais|estas {soft}? {soft}? contratando|reclutando
contratando|reclutando {soft}? {soft}? gente|personal|a|este|ahora|mas|en <yours>?
contratan|contrataran|reclutan|toman|aceptan|admiten|reciben|acogen|cogen a? alguien|{worker}|{training}|recien
contratan|contrataran|reclutan {soft}? ahora|este|actualmente|pronto
acepta|admite|recibe|acoge|toma a? un? {worker}|{training}
piensan|planean|preven|van|quieren|piensa|planea|va a? contratar|reclutar|ampliar
si|van|va|podrian|podria a? contratar a? alguien|{worker}|como|mi
buscan|necesitan|precisan|requieren {soft}? {soft}? a? un|una|algun|alguna|otro|otra|mas? alguien|{worker}|{hired}
busca|necesita|buscando|necesitar|falta {soft}? a? un|una|algun|alguna|otro|otra|mas? {worker}
busca|necesita|buscando|necesitar|necesite|necesiten|buscara {soft}? a alguien
vacante|vacantes
{post} disponible|disponibles|libre|libres|abierto|abiertos|abierta|abiertas
hay|habra|habria|haya|queda|quedan|quedara|existe|existen|abren|abre|abra|abran|sale|salga|surge|surja|surgiera|aparece|aparezca {soft}? {soft}? {a}? _? {post}
hay|habra|habria|haya|surge|surja|sale|salga|aparece|aparezca|tiene|tienen|tendria|tendrian algo|trabajo|sitio|lugar|hueco|cabida para mi|alguien
tiene|tienen|tendria|tendrian|tendra|tendran|ofrece|ofrecen {soft}? algun|alguna|algunos|algunas {post}
tiene|tienen|tendria|tendrian|tendra|tendran|ofrece|ofrecen {soft}? plazas|vacantes|puestos|{training}|empleo|empleos|trabajo
tiene|tienen|tendria|tendrian|tendra|tendran un|una {post}|trabajo para
hueco|sitio|lugar|cabida|espacio _? para mi|alguien|una|un como? ~ en|dentro <yours>
hueco|sitio|lugar|cabida|espacio en|dentro de? <yours>
{give} {a}? _? trabajo|empleo|{post}
me {gives} {a}? _? trabajo|empleo|{post}
{give}|{gives} una|alguna oportunidad en|$|como|laboral
{give} una|la oportunidad de trabajar|demostrar|entrar|incorporarme|unirme|formar
ayudarme|ayudeme|ayude|ayuden|ayudar a encontrar|conseguir|buscar|obtener|hallar {a}? _? trabajo|empleo|{post}
ayudarme|ayudeme|ayude|ayuden|ayudar a entrar|ingresar|acceder|colocarme en|a <yours>
busco|buscando|necesito|solicito|solicitar|solicitarle|pido|pedirle|pedirte|quiero|quisiera|deseo {a}? _? trabajo|empleo|{post}
en busca|busqueda activa? de {a}? _? trabajo|empleo|{post}
estoy|sigo|ando buscando {a}? _? trabajo|empleo|{post}
nuevas|nueva|alguna|una|otra oportunidad|oportunidades laborales|laboral|profesionales|profesional
oportunidad|oportunidades laboral|laborales
oportunidad|oportunidades de trabajo|empleo|{training}
oportunidad|oportunidades en|dentro <yours>
incorporacion|disponibilidad inmediata
incorporarme|empezar|comenzar de|ya|desde|a inmediato|mismo|mañana|abajo|cero
incorporarme|unirme|sumarme|integrarme a|al|en {your}|usted|ustedes|vosotros|Theirs|la|el ~
ser|formar parte de|del {your}? _? {team}|plantilla|Theirs
{wish} {soft}? {soft}? {soft}? trabajar|colaborar|entrar|ingresar|empezar|practicas|incorporarme en|con|para|a|de|junto <yours>
{wish} {soft}? {soft}? {soft}? trabajar a? su lado
trabajar para|bajo usted|ustedes|vosotros|ti|{your} direccion|mando
hacer|realizar {a}? _? {training} ~ en|con <yours>
mis|unas|las|{training} practicas|curriculares|profesionales en|con <yours>
{training} en|con <yours>
de|como {worker} en|con|para <yours>
su|tu|vuestro proximo|proxima|nuevo|nueva {worker}
postularme|postular|postulo|postulacion|candidatura|candidato|candidata
aplicar|aplico|apuntarme|presentarme a|al|para|en {a}|{your}? {post}|vacante|<yours>
mi solicitud de|para|a|al empleo|trabajo|puesto|practicas|plaza
mi|mis {cv}
hoja de vida
adjunto|adjunta|envio|mando|dejo|comparto|remito|paso|adjuntarle|enviarle|mandarle|enviarte|dejarle|pasarle|enviar|mandar|remitir|remitirle ~ {cv}
pasar|pasarle|hacer|entregar|reenviar|reenviarle|circular|llegar mi|el|mis ~ {cv}|datos|perfil|nombre a|al ~ {hr}|{boss}
pasar|pase|pasarle|dar|de|dejar mi|mis nombre|datos|perfil|contacto a|al|en ~ {hr}|{boss}
ponerme|presentarme|pasarme|conectarme en? contacto? con|a {a}? departamento|equipo|persona|gente|recursos|encargado|encargada de? ~ {hr}
recomendarme|recomiendeme|referirme|refierame para|a|ante|con|en {a}|{your} _? {post}|trabajo|{team}|{boss}|proceso|vacante
recomendarme|recomiendeme|referirme|refierame internamente|ante|como|{hr}|a|al {hr}|{boss}|candidato|candidata
me recomiende|recomiendan|recomendaria|recomendarian|recomendara|recomiendes|refiera|refieran para|a|ante|en {a}|{your} _? {post}|trabajo|{team}|{boss}|vacante
carta de recomendacion|referencia
hable|hablar|hablara|hablase bien|favorablemente de mi
interceder|interceda por mi
palabra|palanca|palancas|influencia|contactos por mi|para entrar|conseguirme
mover|mueva|mueve algun|algunos|unos|los|sus hilos|hilo
tengame|tenganme|tenme|tenerme|tenga|tengan|tuvieran|tuviera en? cuenta|presente|mente para|si|cuando ~ $
tengame|tenganme|tenme|tenerme en cuenta|mente
considere|consideren|consideraria|considerarian|considerarme|considereme|valore|valoren|valorar|considerar ~ mi perfil|candidatura|para {a}|{post}
considerarme|considereme para
mi perfil ~ encaja|encaje|encajaria|encajar|interesa|interese|util
encaja|encajaria|encajar|encaje ~ en <yours>
si|cuando se? entera|enterara|entere|sabe|supiera|sepa|oye|oyera|escucha|ve de algo|alguna|algun|un|una {post}|oportunidad|trabajo|$|que
cualquier trabajo|puesto|cosa me|seria
abrirme|abrame|abrir una|la|las|sus|alguna puerta|puertas
participar|incluirme|entrar en ~ proceso|procesos de? seleccion
empezar|comenzar desde abajo|cero
un pie en|dentro <yours>
`;

/** What only seems to ask: where it meets one of the others, that asks for nothing. */
export const harmless = `
como|cuando|cada|cuanto|quien|por|que ~ contrata|contratan|contratar|contratado|contratando|reclutan|reclutar|seleccionan ~
que|cuanto|cuantas busca|buscan|necesita|necesitan ~ alguien|gente|{worker} ~
buenas|mejores|malas practicas
puestas? en practica
hueco|lugar|sitio|espacio ~ agenda|calendario|semana|dia|horario
el|su|tu|un puesto|cargo|empleo que|tan|actual|en
gracias|agradezco|agradecerle|revisar|reviso|revise|mejorar|corregir|mire|miro ~ mi|mis {cv}|perfil
me|le dijo|sugirio|aconsejo|recomendo|pidio|conto|explico que|como ~ {cv}|{post}
{cv} de|que|suele|suelen
plaza|plazas mayor|de|del|españa
residencia de|artistica|medica
me de|da|dan|dio|hizo ~ idea|consejo|pista|pistas|impresion ~
la|una candidatura del|de|olimpica
en|durante {your} practicas|pasantia
`;
