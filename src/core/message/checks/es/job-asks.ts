// Phrases as `readPhrases` reads them, of words in lower case without accents.

/** Words that stand for each other, a line a class. */
export const jobWords = `
post: puesto puestos plaza plazas vacante vacantes empleo empleos pasantia pasantias practicas
  cupo cupos chamba laburo
training: practicas pasantia pasantias aprendizaje
worker: becario becaria becarios becarias pasante pasantes practicante practicantes aprendiz aprendices
  ayudante ayudantes asistente asistentes colaborador colaboradora colaboradores principiante
  principiantes estudiantes novato novata novatos refuerzo refuerzos manos personal gente junior juniors
  freelance freelances
team: equipo empresa compañia estudio laboratorio despacho agencia organizacion departamento redaccion
  oficina hospital museo clinica escuela colegio universidad banco taller tienda restaurante cocina
  fundacion centro grupo proyecto editorial startup area plantilla negocio firma
cv: cv curriculum curriculums curriculo vitae
hr: rrhh rh humanos personal seleccion reclutamiento reclutador reclutadora reclutadores contratacion
boss: jefe jefa jefes jefatura director directora direccion gerente gerencia responsable responsables
hired: contrate contraten contrata contratan contrataria contratarian contratara contrataran contratas
  emplee empleen emplearia emplearian fiche fichen ficharia ficharian reclute recluten incorpore incorporen
give: darme darnos conseguirme ofrecerme encontrarme buscarme facilitarme
gives: de den da dan das daria darian diera dieran dieras dar consiga consigue consigan conseguiria
  consiguiera deme denme dame ofrezca ofrezcan ofrece ofreceria ofreciera encuentre encuentra encontrara busque busca
wish: gustaria encantaria quisiera querria quiero deseo desearia espero ilusion ilusiona sueño podria puedo
  posibilidad oportunidad opcion opciones interesa interesaria interesado interesada dispuesto dispuesta
  honor placer ganas anhelo aspiro pudiera pudiese
soft: ahora mismo actualmente ya tambien mucho muchisimo poder algun dia en un futuro de a es seria siempre
  ha sido haria por casualidad todavia quizas quiza tal vez con usted ustedes
your: su sus tu tus vuestro vuestra vuestros vuestras este esta ese esa
a: un una algun alguna algunos algunas el la los las mi otro otra unas unos nuevo nueva primer cualquier ese
little: a al de del en con para por que y o su sus tu mi me le lo la el los las un una se es no si mas como
`;

/** What stands for several phrases. */
export const jobMacros = `
yours: {your} _? {team} / usted / ustedes / ti / vosotros / vos / Theirs / {your} Theirs / la|el {team} Theirs
`;

/** What asks for a job wherever it stands. */
export const jobAsks = `
contratarme|emplearme|ficharme|reclutarme|contrateme|contratenme|contratame|contratarnos
me {hired}
me tome|tomen|tomaria|tomarian en? como|practicas
esta|estan|estais|estas|este|esten {soft}? {soft}? contratando|reclutando
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
tiene|tienen|tendria|tendrian|tendra|tendran|ofrece|ofrecen {soft}? plazas|vacantes|puestos|{training}|empleo|empleos
tiene|tienen|tendria|tendrian|tendra|tendran {soft}? un|una {post}|trabajo para
tiene|tienen|tendria|tendrian|tendra|tendran|hay|habria|sabe|sabria {soft}? de? algun|algo {soft}? trabajo|empleo|curro para mi
hueco|sitio|lugar|cabida|espacio _? para mi|alguien|una|un como? ~ en|dentro <yours>
hueco|sitio|lugar|cabida|espacio en|dentro de? <yours>
{give} {a}? _? trabajo|empleo|{post}
me podria|podrian|podrias|puede|pueden dar|conseguir|ofrecer|encontrar|buscar {a}? _? trabajo|empleo|{post}
deme|denme|dame {a}? _? trabajo|empleo|{post}
me {gives} {a}? _? trabajo|empleo|{post}
{give}|{gives} una|alguna oportunidad en|como|laboral
{give}|{gives} una|alguna oportunidad $
{give} una|la oportunidad de trabajar|demostrar|entrar|incorporarme|unirme|formar
ayudarme|ayudeme|ayude|ayuden|ayudar|ayudaria|ayudarian|ayudas a encontrar|conseguir|buscar|obtener|hallar {a}? _? trabajo|empleo|{post}
ayudarme|ayudeme|ayude|ayuden|ayudar|ayudaria|ayudarian|ayudas a entrar|ingresar|acceder|colocarme en|a <yours>
busco|buscando|necesito|solicito|solicitar|solicitarle|pido|pedirle|pedirte {a}? _? trabajo|empleo|{post}
echa|echar|echarme|eche|echaria|echarias|echarian|echas una|la mano para|a entrar|ingresar|acceder en|a <yours>
echa|echar|echarme|eche|echaria|echarias|echarian|echas una|la mano para|a conseguir|encontrar|obtener {a}? _? trabajo|empleo|{post}
cualquier cosa que me? pueda|puedas|puedan|pudiera|pudieras|pudieran ofrecer|ofrecerme|dar|darme|conseguir|conseguirme
quiero|quisiera|deseo {a}? {post}
quiero|quisiera|deseo trabajo
en busca|busqueda activa? de {a}? _? trabajo|empleo|{post}
estoy|sigo|ando buscando {a}? _? trabajo|empleo|{post}
nuevas|nueva|alguna|una|otra oportunidad|oportunidades laborales|laboral|profesionales|profesional
oportunidad|oportunidades laboral|laborales
oportunidad|oportunidades de trabajo|empleo|{training}
oportunidad|oportunidades en|dentro <yours>
incorporacion|disponibilidad inmediata
incorporarme|empezar|comenzar de|ya inmediato|mismo
incorporarme|unirme|sumarme|integrarme a|al|en la? <yours>|{team}
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
aplicar|aplico|apuntarme a|al|para|en {a}|{your}? {post}|vacante|<yours>
presentarme a|al|para {a}|{your}? {post}
mi solicitud de|para|a|al empleo|trabajo|puesto|practicas|plaza
ofrecer|ofrecerle|ofrecerles|ofrecerte|ofrezco mis servicios
si esta|estan|estais|van a? ampliando|ampliar|aumentando|aumentar la|el|su {team}
tener|conseguir|conseguirme|darme|concederme una|alguna entrevista para ~ en|con|a|de <yours>
presentarme|ponerme|pasarme|conectarme ~ quien ~ contrataciones|contratacion|reclutamiento
puesto|puestos|plaza de? trabajo? para mi|alguien
alguna|una|ofertas|oferta oferta? de? trabajo|empleo|laboral|laborales para mi
sabe|sabria|conoce|hay|habra|habria|tiene|tienen|tendrian de? alguna oferta de? trabajo|empleo|laboral
{wish}|objetivo|meta es? conseguir|obtener|lograr {a}? {post}|trabajo|empleo en|con <yours>
mi|mis {cv}
hoja de vida
adjunto|adjunta|envio|mando|dejo|comparto|remito|paso|adjuntarle|enviarle|mandarle|enviarte|dejarle|pasarle|enviar|mandar|remitir|remitirle ~ {cv}|portafolio|portfolio
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
tengame|tenganme|tenme|tenerme|tenga|tengan|tuvieran|tuviera en? cuenta|presente|mente para|si|cuando
tengame|tenganme|tenme|tenerme en cuenta|mente
considere|consideren|consideraria|considerarian|considerarme|considereme|valore|valoren|valorar|considerar ~ mi perfil|candidatura|para {a}|{post}
considerarme|considereme para
mi perfil ~ encaja|encaje|encajaria|encajar|interesa|interese|util
encaja|encajaria|encajar|encaje ~ en <yours>
si|cuando se? entera|enterara|entere|sabe|supiera|sepa|oye|oyera|escucha|ve de alguna|algun|un|una {post}|oportunidad|trabajo
si|cuando se? entera|enterara|entere|sabe|supiera|sepa|oye|oyera|escucha|ve de? algo $
interesa|acepto|aceptaria|busco|en|sirve|serviria|valdria cualquier trabajo|puesto|empleo
cualquier cosa me|seria
abrirme|abrame|abrir una|la|las|sus|alguna puerta|puertas
participar|incluirme|entrar en ~ proceso|procesos de? seleccion
puedo|podria|dispuesto|dispuesta|importa|importaria a? empezar|comenzar desde|de abajo|cero
un pie en|dentro <yours>
entrevista de trabajo|empleo
si <yours> busca|buscan|necesita|necesitan|contrata|contratan
sabe|sabria|conoce|conoceria de? algun|alguna|algunos|algunas {post}|oportunidad
si sale|saliera|aparece|apareciera algo
me ofrezco como|para|de
oportunidad|oportunidades|posibilidad|posibilidades para mi
para|llegar|empezar a? trabajar en|con|para <yours>
disponible para trabajar|incorporarme|empezar|comenzar
trabajar gratis
me aceptaria|aceptarian|acepte|acepten|acogeria|acogerian como|de|en
proponerme|proponga|propongame para
ser su|tu|vuestro|vuestra {worker}
hueco|sitio|lugar para uno|una mas
esta|estan|estais buscando a? un|una? _? {worker}|-ista|-istas
me urge {a}? trabajo|empleo|{post}
{boss} sobre|de mi
persona|par|mano|manos mas en <yours>
busco|acepto|aceptaria cualquier cosa
`;

/** What only seems to ask: where it meets one of the others, that asks for nothing. */
export const harmlessPhrases = `
como|cuando|cuanto|quien ~ contrata|contratan|contratar|contratado|contratando|reclutan|reclutar|seleccionan ~
que|cuanto|cuantas busca|buscan|necesita|necesitan ~ alguien|gente|{worker} ~
buenas|mejores|malas practicas
puestas? en practica
hueco|lugar|sitio|espacio ~ agenda|calendario|semana|dia|horario
el|su|tu puesto|cargo|empleo tan|actual|en
el|su|tu puesto|cargo|empleo que ocupa|tiene|tuvo|dejo|usted
gracias|agradezco|agradecerle|revisar|reviso|revise|mejorar|corregir|mire|miro ~ mi|mis {cv}|perfil
me|le dijo|sugirio|aconsejo|recomendo|pidio|conto|explico que|como ~ {cv}|{post}
{cv} de|que|suele|suelen
plaza|plazas mayor|de|del|españa|cerca|donde
{worker} de {your}
residencia de|artistica|medica
me de|da|dan|dio|hizo ~ idea|consejo|pista|pistas|impresion ~
la|una candidatura del|de|olimpica
en|durante {your} practicas|pasantia
{post} que haya|hayan|sea|sean|tenga|no
{post} parecido|parecida|parecidos|parecidas|similar|similares
alguien con quien
llevo|hizo|decidio|motivo ~ formar|entrar|trabajar|ser|unirse ~
empezo|entro|comenzo ~ {worker} ~
gracias|agradezco por? pasar|presentarme|recomendarme|ponerme|darme|dar ~
que|cuales oportunidades ~
oportunidades ~ sector|area|campo|industria|ciudad|pais
por que ~ contrata|contratan ~
`;
