import { describe, expect, it } from 'vitest';
import { spanishChecks } from '../../../../../src/core/message/checks/es/checks';
import { commonWords } from '../../../../../src/core/message/checks/es/common-words';
import { fillTemplate } from '../../../../../src/core/template/placeholders';
import { spanish } from '../../../../../src/core/words/es';

const named = { names: ['Ana Reyes', 'Ana'], company: 'Estudio Norte', myName: 'Samuel Ode' };

/** What of a text each check points to. */
function cut(text: string, found: readonly { readonly from: number; readonly to: number }[]) {
  return found.map(({ from, to }) => text.slice(from, to));
}

function asksIn(text: string): string[] {
  return cut(text, spanishChecks.findJobAsks(text, named.company));
}

const opening =
  'Leí su artículo sobre las bibliotecas pequeñas, y desde entonces no dejo de pensar en él.';

/** Every built-in message as it may be sent, with its kind and id. */
const builtIn = Object.entries(spanish.messages).flatMap(([kind, all]) =>
  all.map(({ id, body, subject = '' }) => {
    const texts = new Map(
      Object.entries({
        ...{ opening, name: 'Bo Lind', 'my-name': 'Samuel Ode', 'referred-by': 'Marta Sol' },
        ...{ field: 'bibliotecas', minutes: '30', interview: 'jueves 26 de noviembre, 10:00' },
        slots: '- jueves 26 de noviembre, 10:00\n- viernes 27 de noviembre, 15:30',
        ...{ medium: 'video', place: 'https://example.org/ana' },
        'what-you-said': 'Que la paciencia se aprende.',
        'what-you-learned': 'Que el oficio empieza por escuchar.',
        'what-happened-since': 'Me apunté a un curso de archivos.',
        'what-they-suggested': 'visitar un archivo municipal',
        'what-they-offered': 'enseñarme el depósito',
        'what-came-of-it': 'Ahora voy todos los sábados.',
      }),
    );
    const greet = (word: string) => spanish.greet('Ana', word);
    const fill = (text: string) => fillTemplate(text, { texts, formatNow: () => null, greet });
    return { id: `${kind} ${id}`, kind, subject: fill(subject), body: fill(body) };
  }),
);

describe('asking for a job in Spanish', () => {
  it.each([
    '¿Están contratando en este momento?',
    '¿Tiene un puesto de trabajo para mí?',
    '¿Hay alguna vacante en su equipo?',
    'Le adjunto mi CV por si le interesa.',
    'Aquí le dejo mi currículum.',
    'Le envío mi hoja de vida.',
    '¿Podría conseguirme un puesto en su empresa?',
    '¿Me podría dar trabajo?',
    '¿Podría recomendarme para el puesto?',
    'Me encantaría trabajar con ustedes.',
    'Me gustaría mucho unirme a su equipo.',
    'Sería un honor formar parte de su estudio.',
    'Mi sueño es trabajar en Estudio Norte.',
    '¿Ofrecen prácticas?',
    '¿Podría hacer unas prácticas en su laboratorio este verano?',
    '¿Aceptan becarios?',
    'Busco trabajo en el sector editorial.',
    'Estoy buscando empleo desde marzo.',
    'Estoy en búsqueda activa de trabajo.',
    '¿Necesitan a alguien para este otoño?',
    'Quisiera postularme al puesto de analista.',
    'Si se entera de algo, le agradecería que me avisara.',
    'Si sabe de alguna oportunidad, escríbame.',
    'Téngame en cuenta para futuras vacantes.',
    '¿Tendría un hueco para mí en su taller?',
    '¿Hay sitio para alguien como yo en su redacción?',
    '¿Podría hablar bien de mí con su jefa?',
    '¿Podría pasar mi currículum a recursos humanos?',
    '¿Podría ayudarme a encontrar trabajo?',
    '¿Me ayudaría a entrar en su empresa?',
    'Contráteme y no se arrepentirá.',
    'Espero que me contraten pronto.',
    'Tengo disponibilidad inmediata.',
    'Podría incorporarme de inmediato.',
    'Creo que mi perfil encaja muy bien en su equipo.',
    '¿Saben si su empresa va a contratar a alguien este año?',
    '¿No tendrían una plaza libre?',
    'Deme una oportunidad, por favor.',
    '¿Podría escribirme una carta de recomendación?',
    'Quiero presentarle mi candidatura.',
    'Me interesa cualquier puesto que tengan.',
    'Estoy abierto a nuevas oportunidades laborales.',
    '¿Podría mover algunos hilos?',
    'No quiero molestarle, pero ¿podría darme un empleo?',
    'Puedo empezar desde abajo si hace falta.',
    '¿Buscan un asistente para el verano?',
    'Me gustaria ser su próxima pasante.',
    '¿Tienen pasantías para estudiantes?',
    'Le escribo para solicitar un puesto de aprendiz.',
    '¿Me referiría internamente? Bastaría con que me refiera a su jefe.',
    'Solo necesito que alguien me abra una puerta. ¿Podría abrirme las puertas de su estudio?',
    '¿Podría ayudarme a conseguir una entrevista de trabajo?',
    'Me haría mucha ilusión trabajar en su estudio.',
    '¿Conoce a alguien que esté contratando?',
    '¿Sabe si su empresa busca programadores?',
    '¿Sabe de algún puesto para alguien como yo?',
    'Quedo a su disposición para cualquier vacante.',
    '¿Puede pasarle mi CV a su jefe?',
    '¿Me contrataría?',
    '¿Estarían dispuestos a contratarme?',
    'Ojalá pudiera trabajar con usted algún día.',
    'Me ofrezco como voluntario en su taller.',
    '¿Habrá alguna oportunidad para mí?',
    '¿Hay posibilidad de hacer prácticas con ustedes?',
    '¿Podría hacer mi pasantía en su despacho?',
    '¿Qué tengo que hacer para trabajar en su empresa?',
    '¿Cómo puedo postularme?',
    '¿A quién debo enviar mi solicitud de empleo?',
    'Me quedé sin trabajo y necesito un empleo.',
    '¿Tendrían algo para mí?',
    'Estoy desempleado y busco cualquier cosa.',
    '¿Su empresa recibe practicantes?',
    '¿Necesita un ayudante?',
    '¿Le vendría bien una persona más en su equipo?',
    'Estoy disponible para trabajar desde ya.',
    'Puedo trabajar gratis unos meses.',
    '¿Me aceptaría como aprendiz?',
    '¿Podría proponerme para la plaza de redactor?',
    'Avíseme si se abre una vacante.',
    'Acuérdese de mí cuando haya una vacante.',
    'Me encantaría ser parte de su equipo.',
    'Quiero ser su becario.',
    '¿Podría enviarle mi portafolio por si necesitan a alguien?',
    '¿Hay lugar para uno más en su equipo?',
    '¿Le puedo mandar mi currículum para que lo comparta con recursos humanos?',
    'Vi que están buscando un analista junior.',
    'Mi currículum habla por sí solo.',
    'Busco un puesto de prácticas.',
    'Busco mi primer empleo.',
    '¿Podría recomendarme a su director?',
    '¿Me recomendaría en su empresa?',
    'Quiero trabajar para usted.',
    'No sé si tendrían algún puesto para mí.',
    'No solo quiero hablar: también busco trabajo.',
    '¿Me daría una oportunidad en su equipo?',
    'Quiero aplicar a una vacante en su empresa.',
    'Espero que me tenga en cuenta para futuras oportunidades.',
    'Estoy interesado en trabajar en su empresa.',
    'Busco empleo.',
    'Me dijeron que en su empresa hay vacantes.',
    '¿Sería posible hacer una pasantía con usted?',
    'Me urge un trabajo.',
    '¿Podría hablar con su jefe sobre mí?',
    'Estimada Laura: le escribo porque estoy buscando empleo y me gustaría saber si tienen alguna vacante en su empresa.',
    'Hola, Marcos: ¿hay algún puesto libre en tu equipo? Me encantaría postularme.',
    'Le adjunto mi currículum por si surge alguna oportunidad en su departamento.',
    '¿Podría hacerme llegar a Recursos Humanos? Me interesa mucho trabajar con ustedes.',
    'Me gustaría formar parte de su equipo. ¿Qué pasos tendría que dar?',
    '¿Sabe si su empresa está contratando en este momento?',
    'Quería preguntarle si ofrecen prácticas para recién graduados.',
    'Estoy en búsqueda activa y agradecería que me tuviera en cuenta para futuras vacantes.',
    '¿Podrías recomendarme para la vacante de analista que publicaron la semana pasada?',
    'Busco una oportunidad laboral en el sector y creo que encajaría muy bien en su organización.',
    'Le dejo mi CV por aquí; si sabe de algo, avíseme.',
    'Me encantaría trabajar para usted en cuanto termine el máster.',
    '¿Podría pasarle mi hoja de vida a su jefa?',
    'He visto que buscan diseñador y me gustaría presentar mi candidatura.',
    '¿Habría un hueco para mí en su estudio?',
    'Si necesitan a alguien con mi perfil, estoy disponible para incorporarme de inmediato.',
    '¿Me daría una oportunidad en su laboratorio? Aprendo rápido.',
    'Necesito trabajo con urgencia y pensé en usted.',
    '¿Tendría usted algún trabajo para mí, aunque sea por unos meses?',
    'Quisiera hacer mi pasantía en su despacho durante el verano.',
    '¿Me echarías una mano para entrar en tu empresa?',
    '¿Cree que podrían contratarme como becaria?',
    'Si en algún momento se abre una plaza, le agradecería que pensara en mí.',
    'Me postulo para cualquier puesto que tengan disponible.',
    '¿Con quién debo hablar para que me den una entrevista de trabajo?',
    'Estoy desempleado desde marzo y cualquier cosa que me pueda ofrecer me vendría bien.',
    'Le agradecería mucho que moviera mi CV internamente.',
    '¿Acepta aprendices en su taller? Podría empezar el lunes.',
    'Ojalá pueda sumarme a su equipo pronto; le mando mi portafolio y mi currículo.',
    '¿Sabría de alguien que esté contratando programadores junior? Estoy abierto a propuestas.',
    '¿Tiene usted algún puesto para alguien sin experiencia?',
    '¿Me podrías echar una mano para conseguir un empleo en el museo?',
    'Cualquier cosa que me puedan ofrecer la acepto.',
    'Me gustaría saber si están ampliando la plantilla.',
    'Quisiera ofrecer mis servicios a su empresa.',
    '¿Podría tener una entrevista para entrar en su equipo?',
    'Le agradecería que me tuviera presente si surge algo.',
    'Estoy sin trabajo y me vendría muy bien que me recomendara a su jefe.',
    '¿Hay posibilidades de incorporarme a su despacho como pasante?',
    'Envío mi CV para que lo valore.',
    '¿Puede presentarme a quien lleva las contrataciones en su empresa?',
    'Sueño con trabajar en su estudio. ¿Cómo puedo postular?',
    'Si conoce alguna oferta de empleo para mí, se lo agradezco.',
    '¿Sería posible que me contrataran por media jornada?',
    'Mi objetivo es conseguir un puesto en su empresa.',
  ])('is found in “%s”', (text) => {
    expect(asksIn(text)).not.toEqual([]);
  });

  it.each([
    '¿Cómo consiguió su trabajo?',
    '¿Cómo es su trabajo en un día normal?',
    'No busco trabajo; solo quiero entender cómo es el suyo.',
    'No le escribo para pedirle trabajo, sino para escucharle.',
    'No estoy buscando ninguna vacante.',
    'Me gustaría saber cómo es trabajar en su empresa.',
    '¿Cómo llegó a su puesto actual?',
    '¿Qué le hizo cambiar de trabajo?',
    '¿Qué es lo que más le gusta de su trabajo?',
    'Trabajo en una librería y quiero saber más de su oficio.',
    '¿Podríamos hablar media hora por videollamada?',
    '¿Tendría un hueco en su agenda la semana próxima?',
    '¿Tiene veinte minutos para una conversación?',
    '¿Con quién más me recomendaría hablar?',
    '¿Qué me recomendaría para conocer mejor el sector?',
    'Gracias por darme la oportunidad de hablar con usted.',
    'Gracias por darme una idea tan clara de su trabajo.',
    '¿Cómo contratan en su sector?',
    '¿Qué buscan cuando contratan a alguien?',
    'Estudio enfermería y me interesa su área.',
    'Leí que empezó de becaria en un periódico local.',
    'En sus prácticas aprendió a escuchar, según contó.',
    'Me gustaría conocer las buenas prácticas de su equipo.',
    '¿Qué experiencia le preparó mejor para su puesto?',
    '¿Cuánto suele ganar quien empieza en este trabajo?',
    'Su charla sobre el trabajo en equipo me hizo pensar.',
    'Tiene un puesto fascinante.',
    'Le agradezco su tiempo y su franqueza.',
    '¿Podría ponerme en contacto con Bo Lind?',
    '¿Me pondría en contacto con su colega de logística?',
    'Me adapto a su horario y, si no puede, lo entiendo.',
    'Nos vemos el jueves en la plaza Mayor.',
    '¿Qué necesita alguien para empezar en su oficio?',
    'Quiero cambiar de carrera y todavía no sé hacia dónde.',
    '¿Qué haría usted en mi lugar?',
    'Mi jefa me sugirió que le escribiera.',
    '¿Cómo se ve el futuro del empleo en su sector?',
    'Gracias por revisar mi CV, me ayudó mucho.',
    '¿Puedo contarle cómo me va?',
    'Espero con mucho gusto nuestra conversación.',
    'Tengo unas preguntas sobre su trabajo con jóvenes.',
    'Me encantaría escuchar cómo llegó a la arquitectura.',
    'Lo llamaré a las diez; no hace falta que prepare nada.',
    'Sé que no hay vacantes, y no es eso lo que busco.',
    '¿Qué parte de su trabajo no se ve desde fuera?',
    'Llevo diez años trabajando en un banco.',
    'El libro que me recomendó me ayudó a entender el oficio.',
    'No pretendo que me contraten: me interesa su camino.',
    'Estoy explorando cómo es de verdad trabajar en museos.',
    'Su equipo ganó el premio el año pasado, enhorabuena.',
    'Trabajo con su colega Marta en el banco.',
    'Me gustaría trabajar algún día en un museo, y por eso le escribo.',
    'Quiero trabajar en salud pública y me gustaría entender cómo es.',
    '¿Podría recomendarme algún libro para empezar?',
    '¿Me recomendaría a alguien con quien hablar?',
    '¿Qué pasos daría usted para entrar en el sector?',
    '¿Cómo se entra en una redacción hoy?',
    '¿Cómo fue entrar en una empresa tan grande?',
    '¿Qué le llevó a trabajar en su empresa actual?',
    '¿Cuántas personas trabajan en su equipo?',
    'Quería darle las gracias por su tiempo de ayer.',
    'Gracias a usted conseguí el puesto.',
    'Me contó cómo llegó a ser directora.',
    '¿Puedo pasar por su oficina el martes?',
    '¿Puedo unirme a la llamada con el mismo enlace?',
    'Adjunto la foto que le prometí.',
    'Le envío el artículo del que hablamos.',
    'Le adjunto las preguntas para que las vea antes.',
    'Estoy haciendo prácticas en una biblioteca.',
    'Hice mis prácticas con su hermana.',
    'Ya tengo trabajo, pero me interesa su área.',
    'Dejé mi empleo en marzo y estoy pensando qué quiero hacer.',
    'Me despidieron en marzo y estoy explorando otros caminos.',
    '¿Hay algún empleo que haya preparado a la gente para esto?',
    '¿Existe algún puesto parecido en otras empresas?',
    '¿Qué puestos hay en un estudio como el suyo?',
    '¿Qué hace un becario en su redacción?',
    '¿Buscan a alguien con quien hablar? Yo también.',
    'Tengo disponibilidad los martes y jueves.',
    'Estoy disponible a partir de las seis.',
    'No he venido a pedir nada, y menos un empleo.',
    'Nunca pensé en trabajar con ustedes; me interesa la historia.',
    '¿Podría hacer hueco para mí el jueves?',
    '¿Tendría sitio para mí en su agenda?',
    'Me presentaré en la plaza a las diez.',
    '¿Cómo supo que quería ser parte de su gremio?',
    '¿Qué consejo le daría a alguien que busca trabajo en su sector?',
    '¿Qué consejo le daría a un principiante?',
    'Estaré en su ciudad el lunes, y podría pasar por su taller.',
    'Si sabe de alguien más con quien deba hablar, se lo agradecería.',
    'Si se entera de algún evento, me encantaría saberlo.',
    '¿Le gustaría trabajar en otro lugar?',
    '¿Por qué eligió trabajar en su empresa y no en otra?',
    'Lo que más me ayudó fue poner en práctica su consejo.',
    'Gracias por presentarme a su jefa, hablamos media hora.',
    'Le di su nombre a mi hermana.',
    'Estoy buscando mi camino.',
    'Tengo en cuenta su consejo.',
    'Le agradezco que me tenga presente, hablamos pronto.',
    '¿Cree que hay futuro en este trabajo?',
    '¿Qué tal es la gente con la que trabaja?',
    'No se trata de pedirle trabajo.',
    'Sé que tiene mucho trabajo estos días.',
    'Le dejo mi número por si surge algo.',
    'Si surge algo, dígamelo y lo cambiamos.',
    '¿Qué oportunidades de trabajo ve en su sector?',
    '¿Cómo ve las oportunidades laborales en su área?',
    'Permítame presentarme a usted: soy Lucía.',
    'Estoy pensando en empezar de cero en otra profesión.',
    'Quiero un trabajo con sentido, y por eso hablo con gente como usted.',
    '¿Qué le hizo formar parte del equipo de Estudio Norte?',
    'Empezó de becaria en su empresa actual, ¿verdad?',
    'Gracias por pasar mi nombre a su directora.',
    'Gracias por recomendarme a su colega; hablamos el lunes.',
    'Cualquier trabajo tiene días malos.',
    '¿Podría mirar mi portafolio y decirme qué piensa?',
    '¿Tiene algún cargo en la asociación?',
    'Le escribo porque me recomendó su jefa.',
    'Vi su puesto en la feria de artesanía.',
    'Me encantó su puesto de flores en el mercado.',
    '¿Quién le ayudó a entrar en el mundo del teatro?',
    '¿Cómo se prepara alguien para entrar en su profesión?',
    'Trabajé diez años en recursos humanos, igual que usted.',
    '¿Cómo es un día en recursos humanos?',
    'Me gustaría hablar con alguien de recursos humanos sobre su oficio.',
    'En su empresa, ¿quién decide qué proyectos se hacen?',
    '¿Ofrecen visitas a su taller?',
    'Espero que le vaya muy bien en el nuevo puesto.',
    'Enhorabuena por su nuevo puesto.',
    '¿Qué fue lo más difícil de su nuevo empleo?',
    'Le tengo en cuenta para la próxima reunión de exalumnos.',
    'Me abrió los ojos, gracias.',
    'No hace falta que me recomiende a nadie.',
    'Tome un café conmigo, yo invito.',
    'Estoy buscando una casa cerca de su taller.',
    'Estamos buscando un día que le convenga.',
    'Estoy buscando un momento para llamarle.',
    '¿Están buscando un día? El jueves puedo.',
    'Les adjunto el enlace de la llamada.',
    'Le envío el informe y mi resumen.',
    '¿Necesita que le lleve algo?',
    '¿Necesitan gente de su oficio en otros países?',
    'Quisiera saber si su trabajo le deja tiempo para la familia.',
    '¿Puede contarme cómo fue su primera entrevista?',
    'Mi hermana trabaja para usted, según me dijo.',
    'Siempre quise saber qué hace un director de museo.',
    'Me pregunto si su trabajo es tan silencioso como parece.',
    'Su recomendación de leer a Ortiz me ayudó mucho.',
    'La plaza donde quedamos está en obras.',
    '¿Hay una plaza cerca donde tomar un café?',
    'Hay un libro suyo en la biblioteca.',
    'Con gusto le invito a un café a cambio de media hora.',
    '¿Qué parte de su trabajo haría gratis?',
    'Estoy de prácticas en un hospital y me interesa su especialidad.',
    'Terminé mis prácticas y ahora quiero entender qué viene después.',
    '¿Cómo consigue trabajar con calma en su empresa?',
    'Hola, Ana: leí tu artículo sobre urbanismo y me gustaría hablar contigo veinte minutos sobre tu trabajo.',
    'Estimado señor Ruiz: estoy explorando el área de la logística y quisiera hacerle unas preguntas sobre su camino.',
    'No busco trabajo; solo quiero entender cómo es el día a día en su profesión.',
    'No le escribo para pedirle empleo, sino para aprender de su experiencia.',
    '¿Cómo consiguió su primer trabajo en el sector?',
    '¿Qué buscan los equipos como el suyo en una persona que empieza?',
    'Gracias por dedicarme su tiempo el jueves. Lo que contó sobre su puesto anterior me dio mucho que pensar.',
    'Muchas gracias por la conversación de ayer; me quedo con su consejo de hablar con más gente antes de decidir.',
    '¿Le vendría bien el martes a las diez o el miércoles por la tarde?',
    'Confirmo nuestra llamada de mañana a las 16:00. Yo le llamo a su número.',
    'Perdone, me ha surgido un imprevisto y no podré llegar a nuestra cita. ¿Podríamos pasarla a la semana que viene?',
    'Siento mucho no haber llamado ayer. La culpa es mía. ¿Le quedaría un rato otro día?',
    'Le escribo para contarle cómo me ha ido: empecé un curso de análisis de datos y lo estoy disfrutando.',
    'Quería contarle que ya encontré trabajo en una editorial, en gran parte gracias a sus consejos.',
    'Me acordé de usted al leer este reportaje sobre energía eólica, y se lo mando por si le interesa.',
    '¿Qué es lo que más le gusta de trabajar en su equipo?',
    '¿Cómo es el ambiente de trabajo en su empresa?',
    'Hablé con Pedro, como me sugirió, y la charla fue estupenda. Gracias por presentarnos.',
    '¿Podría ponerme en contacto con su colega Marta? Me gustaría preguntarle por su trabajo en el museo.',
    'Su charla sobre vivienda social en el congreso me hizo ver el oficio de otra forma.',
    'Vi que pasó de la enseñanza a la consultoría, y es justo el cambio que yo estoy pensando.',
    '¿Tendría un hueco de quince minutos en las próximas semanas para una llamada?',
    'Entiendo que tiene mucho trabajo, así que si no es buen momento no se preocupe.',
    'Soy estudiante de último año de biología y me pregunto cómo se llega a un puesto como el suyo.',
    'Tengo curiosidad por saber cómo se contrata en su sector y qué se valora.',
    'Me ha ayudado mucho saber que usted también empezó con unas prácticas mal pagadas.',
    '¿Qué preguntas suelen hacer en las entrevistas de trabajo de su área?',
    'Le agradezco que aceptara hablar conmigo. Prepararé unas pocas preguntas.',
    'Le escribí hace dos semanas; imagino que ha estado con mucho lío. Si no puede, lo entiendo.',
    'Feliz año. Espero que el proyecto del puente siga adelante y que el equipo esté bien.',
    'Trabajo en un banco desde hace seis años y estoy pensando en cambiar de área.',
    'Estoy buscando mi camino profesional y me ayudaría mucho conocer el suyo.',
    'Leí la oferta de su universidad y me llamó la atención el máster que usted dirige.',
    '¿Qué le habría gustado saber antes de entrar en esta empresa?',
    'No espero ninguna recomendación ni ningún puesto: me basta con escuchar cómo trabaja.',
    'Como me recomendó, leí el libro de Jane Jacobs y ya voy por la mitad.',
    'Mi hermana trabaja para usted en la clínica y me animó a escribirle.',
    'Enhorabuena por el nuevo puesto. Se lo merece.',
    'Dejé mi trabajo en marzo y desde entonces hablo con gente de distintos oficios para decidir el siguiente paso.',
    '¿A quién más me recomendaría conocer para tener otra visión del oficio?',
    'Cualquier cosa que me pueda contar me ayudará a decidir.',
    '¿Tiene usted algún consejo para alguien sin experiencia?',
    '¿Tendría usted un rato el jueves?',
    '¿Me echaría una mano para entender cómo funciona el sector?',
    'Gracias por echarme una mano con las preguntas.',
    '¿Tiene usted algo de tiempo esta semana?',
    'Me alegró mucho hablar con usted de su trabajo en el hospital.',
    'Usted me dijo que hablara con Marta, y así lo hice.',
    '¿Trabaja usted sobre todo con otras personas o en solitario?',
    '¿Qué parte de su trabajo le ocupa más tiempo?',
    'He leído que su equipo creció mucho el año pasado. ¿Cómo lo vivieron?',
    '¿Hay algo que le habría gustado hacer de otra manera?',
    '¿Sabe de alguien con quien debería hablar?',
    'Muchas gracias por su recomendación: el libro me encantó.',
    'Ayer me contrataron en una cooperativa, y quería darle las gracias.',
    'Sigo pensando en lo que dijo sobre las becas y las prácticas en el extranjero.',
    'No quiero robarle tiempo ni pedirle un puesto; solo escuchar.',
    '¿Podría ponerme en contacto con Luis? Me gustaría oír cómo llegó a su puesto.',
    'Mañana le llamo a las once, como quedamos.',
    'Si necesita algo de mi parte, aquí estoy.',
    'Leí que están ampliando la plantilla del museo, y me pregunto cómo se vive desde dentro.',
    '¿Cómo fue su entrevista para entrar en la escuela?',
    '¿Quién lleva las contrataciones en un equipo como el suyo?',
    'Quisiera ofrecerle algo a cambio de su ayuda.',
    '¿Qué hay que saber para conseguir un puesto como el suyo?',
    '¿Puede presentarme a quien dirigió el proyecto del puente?',
    'La oferta de empleo en su sector parece escasa, ¿es así?',
    '¿Hay alguna oferta de cursos que recomiende?',
  ])('is not found in “%s”', (text) => {
    expect(asksIn(text)).toEqual([]);
  });

  it('is pointed to where it stands, once for each place', () => {
    expect(asksIn('Hola, Ana: ¿están contratando? Le adjunto mi CV.')).toEqual([
      'están contratando',
      'adjunto mi CV',
    ]);
    expect(asksIn('¿Quiere que le mande mi curriculum o mi currículum?')).not.toEqual([]);
  });
});

describe.each(builtIn)('the built-in message $id', ({ kind, subject, body }) => {
  it('has nothing that deserves a second look', () => {
    for (const { text, unfilled } of [subject, body]) {
      expect(unfilled).toEqual([]);
      expect(asksIn(text)).toEqual([]);
      expect(spanishChecks.findDoubledWords(text)).toEqual([]);
      expect(spanishChecks.findSlips(text)).toEqual([]);
      expect(spanishChecks.findWordsAbout(text, named)).toEqual([]);
    }
    if (kind === 'outreach') expect(spanishChecks.saysSomethingAbout(body.text)).toBe(true);
  });
});

describe('the built-in first messages in Spanish', () => {
  it('are short, and say nothing about anybody by themselves', () => {
    for (const { id, body, channel, limit } of spanish.messages.outreach) {
      const words = builtIn.find((each) => each.id === `outreach ${id}`)?.body.text.split(/\s+/);
      expect(words?.length).toBeLessThanOrEqual(100);
      if (id !== 'email-introduced') expect(spanishChecks.saysSomethingAbout(body)).toBe(false);
      if (limit !== undefined) expect(channel).toBe('linkedin');
    }
  });

  it('leave room for an opening in the note on LinkedIn', () => {
    const note = spanish.messages.outreach.find(({ limit }) => limit !== undefined);
    const filled = (note?.body ?? '')
      .replace('{{greeting}}', spanish.greet('x'.repeat(10), ''))
      .replace('{{opening}}', 'x'.repeat(80))
      .replace('{{minutes}}', '30')
      .replace('{{my-name}}', 'x'.repeat(10));
    expect(filled.length).toBeLessThanOrEqual(200);
  });
});

describe('a greeting in Spanish', () => {
  it.each([
    ['', 'Hola, Ana'],
    ['Hola de nuevo', 'Hola de nuevo, Ana'],
    ['Buenos días', 'Buenos días, Ana'],
    ['Buenas tardes,', 'Buenas tardes, Ana'],
    ['Estimada', 'Estimada Ana'],
  ])('with the word “%s” is “%s”', (word, greeting) => {
    expect(spanish.greet('Ana', word)).toBe(greeting);
  });
});

describe('a word that stands twice in Spanish', () => {
  it.each([
    ['Leí su su artículo.', ['su su']],
    ['Me gustaría hablar con con usted.', ['con con']],
    ['Me gustó muy muy mucho.', []],
    ['Es casi casi lo mismo.', []],
    ['Sí, sí, sé que sé poco.', []],
    ['El que que escribe.', ['que que']],
    ['Vivo en Baden Baden.', []],
  ])('in “%s” is %j', (text, found) => {
    expect(cut(text, spanishChecks.findDoubledWords(text))).toEqual(found);
  });
});

describe('a slip in Spanish', () => {
  it.each([
    ['Gracias por su tiempo .', [' .']],
    ['Hola , Ana', [' ,']],
    ['¿Podríamos hablar ? Gracias.', [' ?']],
    ['Gracias... de verdad. Nos vemos a las 10:30.', []],
    ['Un abrazo :)', []],
    ['Un abrazo :) .', []],
    ['Leí «El aire».', []],
  ])('in “%s” is %j', (text, found) => {
    expect(cut(text, spanishChecks.findSlips(text))).toEqual(found);
  });
});

describe('words about them instead of to them in Spanish', () => {
  it.each([
    ['Hola, Ana:\n\nMe encantó la charla de Ana.', ['Ana']],
    ['Hola, Ana:\n\nAna dirige un equipo que admiro.', ['Ana']],
    ['Hola, Ana:\n\nHe oído hablar mucho sobre Ana.', ['Ana']],
    ['Hola, Ana:\n\nLeí que Reyes trabaja con escuelas.', ['Reyes']],
    ['Hola, Ana:\n\nvi la entrevista con Ana Reyes.', ['Reyes']],
    ['Hola, Ana:\n\nvi la charla de la Dra. Reyes.', ['Reyes']],
    ['Hola, Ana:\n\nmuchas gracias, Dra. Reyes.', []],
    ['Hola, Ana:\n\nle escribe Samuel, que leyó a Marta Reyes.', []],
    ['Hola, Ana:\n\nme encantó su charla.', []],
    ['Hola, Ana:\n\nGracias, Ana, por su tiempo.', []],
    ['Hola, Ana:\n\nhablé con Ana Lima de su libro.', []],
    ['Hola, Ana:\n\nescribió: «la casa de Ana era grande».', []],
    ['Buenos días, Ana:\n\n¿cómo llegó a este oficio?', []],
  ])('in “%s” are %j', (text, found) => {
    expect(cut(text, spanishChecks.findWordsAbout(text, named))).toEqual(found);
  });
});

describe('something about them in Spanish', () => {
  it.each([
    'Su charla del martes me hizo reír.',
    'Tu artículo sobre el ruido es magnífico.',
    'Su camino de la cocina a la logística me interesa.',
    'Me gusta cómo trabaja su equipo.',
    'Vi su publicación de ayer.',
    'Le escuché en las jornadas de Bilbao.',
    'Nos conocimos en la feria del libro.',
    'Marta Sol me habló de usted.',
    'Me interesa su trabajo en Estudio Norte.',
    'Vi el documental sobre usted.',
    'Me impresionó «El aire de las aulas».',
  ])('is said in “%s”', (text) => {
    expect(spanishChecks.saysSomethingAbout(text)).toBe(true);
  });

  it.each([
    'Me gustaría hablar con usted.',
    'Le agradezco su tiempo.',
    '¿Podría contarme cómo es su trabajo?',
    'Me adapto a su agenda.',
    'Me interesa mucho tu sector.',
    'Soy estudiante y exploro muchas carreras.',
  ])('is not said in “%s”', (text) => {
    expect(spanishChecks.saysSomethingAbout(text)).toBe(false);
  });
});

describe('common words of Spanish', () => {
  it('are in lower case, and of four letters or more', () => {
    expect([...commonWords].filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect([...commonWords].filter((word) => word.length < 4)).toEqual([]);
    expect(commonWords.size).toBeGreaterThan(250);
  });

  it.each(['gracias', 'cuando', 'también', 'espero', 'podría', 'estimada'])('have “%s”', (word) => {
    expect(commonWords.has(word)).toBe(true);
  });
});
