// Each list of words is one entry: what is written now, then every wording it had before, in which
// it still stands in somebody's notes.

/** What to think over after an interview: four about the work and the way ahead, one for practice. */
export const prompts = {
  fit: ['¿Podría ser para mí un trabajo como el suyo, y qué me lo hace pensar?'],
  company: ['¿Qué me interesó de la empresa?'],
  prepareBetter: ['¿Cómo puedo prepararme mejor la próxima vez?'],
  nextSteps: ['¿Cuáles son mis próximos pasos?'],
  comeAcross: ['¿Qué impresión di?'],
};

/** How to prepare, by how the talk takes place. */
export const preparation = {
  beforehand: {
    heading: ['Antes de la entrevista'],
    steps: {
      person: [
        'Informarme sobre la persona: qué hace ahora, qué trayectoria tiene, qué me llamó la atención',
      ],
      company: ['Informarme sobre la empresa: qué ofrece, a quién y qué novedades hay'],
      field: ['Informarme sobre el área: cómo funciona, qué vocabulario usa, qué está cambiando'],
      introduction: [
        'Practicar mi presentación en voz alta: quién soy, qué quiero averiguar, por qué le pedí esta conversación',
      ],
      questions: ['Elegir unas diez preguntas y marcar con una estrella las tres que más importan'],
    },
  },
  video: {
    heading: ['Por videollamada'],
    steps: {
      software: ['Probar el programa, la cámara, el sonido y el enlace'],
      videoPlace: ['Buscar un lugar tranquilo, con buena luz y un fondo discreto'],
    },
  },
  phone: {
    heading: ['Por teléfono'],
    steps: {
      whoCalls: ['Acordar quién llama a quién, y a qué número'],
      phonePlace: ['Buscar un lugar tranquilo con buena señal, y cargar el teléfono'],
    },
  },
  inPerson: {
    heading: ['En persona'],
    steps: {
      way: ['Planear cómo llegar, y estar allí diez minutos antes'],
      address: ['Comprobar la dirección, la entrada y por quién preguntar'],
    },
  },
  notAgreed: {
    heading: ['Aún por acordar'],
    steps: {
      medium: ['Acordar cómo hablaremos: por videollamada, por teléfono o en persona'],
      place: ['Comprobar el enlace, el número o la dirección'],
    },
  },
  onTheDay: {
    heading: ['El día de la entrevista'],
    steps: {
      outfit: ['Elegir ropa acorde con la forma de vestir de allí'],
      atHand: [
        'Tener a la vista las preguntas, algo para escribir y un reloj, para terminar a tiempo',
      ],
    },
  },
};

/** What the preparation has room for, each a heading to write under. */
export const findings = {
  heading: ['Lo que he averiguado'],
  entries: {
    person: ['Lo que he averiguado sobre la persona'],
    company: ['Lo que he averiguado sobre la empresa'],
    field: ['Lo que he averiguado sobre el área'],
  },
};

/** The habits of a good listener, of which one is chosen for each talk. */
export const practice = {
  heading: ['Un hábito para practicar'],
  guide: ['Marque uno o escriba otro.'],
  habits: {
    early: ['Llegar con tiempo'],
    finish: ['Dejar que termine de hablar'],
    eyes: ['Mantener el contacto visual'],
  },
};

/**
 * Questions by topic, in the order a conversation takes: from the person's own way into the work,
 * over the work itself, to the people they would suggest meeting and how to go on. The first of a topic
 * opens it best; what they earn comes last, for whoever wants to ask. They gather information and never ask for a job.
 */
export const topics = {
  path: {
    topic: ['La trayectoria hasta aquí'],
    questions: {
      wayIn: ['¿Cómo llegó a este trabajo?'],
      turn: ['¿Qué cambio de rumbo resultó más importante de lo que esperaba en su momento?'],
      belief: ['¿Qué creía sobre este trabajo antes de empezar que luego resultó no ser así?'],
      again: ['Si empezara hoy, ¿qué haría de otra manera?'],
    },
  },
  interest: {
    topic: ['Lo más interesante'],
    questions: {
      most: ['¿Qué es lo que más le interesa de su trabajo?'],
      project: ['¿Qué proyecto del último año volvería a hacer con gusto de principio a fin?'],
      freeTime: ['¿Sobre qué parte de su trabajo acaba leyendo o hablando en su tiempo libre?'],
      surprise: ['¿Qué le sigue sorprendiendo después de tanto tiempo en esta área?'],
    },
  },
  typicalDay: {
    topic: ['Un día normal'],
    questions: {
      yesterday: ['¿Cómo fue su día ayer, desde lo primero que hizo hasta lo último?'],
      week: ['¿En qué se diferencian una semana intensa y una tranquila para usted?'],
      people: ['¿Qué parte de su tiempo pasa con otras personas?'],
      hidden: ['¿Qué parte de su día no se imaginaría nadie desde fuera?'],
      life: ['¿Cuánto espacio deja este trabajo para el resto de la vida?'],
    },
  },
  challenges: {
    topic: ['Retos y satisfacciones'],
    questions: {
      most: ['¿Qué es lo más difícil de lo que hace?'],
      reward: ['¿Qué hace que las partes duras valgan la pena?'],
      counted: [
        '¿Cuándo fue la última vez que volvió a casa con la sensación de haber hecho algo importante?',
      ],
      problem: ['¿Qué problema vuelve una y otra vez, por mucho que lo resuelva?'],
      leaving: ['¿Qué lleva a gente muy capaz a dejar este trabajo?'],
    },
  },
  skills: {
    topic: ['Las habilidades que más cuentan'],
    questions: {
      most: ['¿En qué dos o tres habilidades se apoya más?'],
      admired: ['¿Qué distingue a quienes más admira en este trabajo?'],
      longest: ['¿Qué habilidad tardó más en aprender?'],
      outside: ['¿Qué capacidades que traía de fuera le han servido en esta área?'],
    },
  },
  experiences: {
    topic: ['La experiencia que prepara'],
    questions: {
      best: ['¿Qué experiencias le prepararon mejor para lo que hace ahora?'],
      trial: [
        '¿Qué podría probar alguien en los próximos meses para averiguar si este trabajo es lo suyo?',
      ],
      training: ['¿Qué formación o título le ha servido más?'],
      project: [
        '¿Qué proyecto pequeño le mostraría a alguien cómo es de verdad el trabajo que usted hace?',
      ],
      learning: ['¿Con qué lecturas, programas o encuentros sigue aprendiendo?'],
    },
  },
  trends: {
    topic: ['Hacia dónde va el área'],
    questions: {
      change: ['¿Cómo cree que cambiarán su área y su sector en los próximos años?'],
      altered: ['¿Qué cambio de los últimos años ha afectado más a su propio trabajo?'],
      overrated: ['¿De qué habla todo el mundo en su sector que a usted le parece sobrevalorado?'],
      growth: ['¿Qué parte del área cree que va a crecer?'],
    },
  },
  culture: {
    topic: ['La cultura de trabajo'],
    questions: {
      friend: ['¿Cómo le describiría a alguien de confianza el ambiente del lugar donde trabaja?'],
      mistake: ['¿Qué pasa en su equipo cuando alguien se equivoca?'],
      decisions: ['¿Cómo se toman las decisiones cuando usted y sus colegas no están de acuerdo?'],
      atHome: ['¿Qué tipo de persona se siente a gusto en su equipo?'],
    },
  },
  company: {
    topic: ['Por qué esta empresa'],
    questions: {
      choice: ['¿Por qué eligió esta empresa y no otras en las que podría haber entrado?'],
      different: ['¿Qué hace esta empresa de otra manera que las demás que conoce en el área?'],
      appreciated: ['¿Qué ha llegado a valorar aquí que no habría podido ver desde fuera?'],
      others: ['¿Qué otras organizaciones sigue con interés?'],
    },
  },
  people: {
    topic: ['Personas por conocer'],
    questions: {
      next: [
        '¿Con qué colegas o amistades del área me sugeriría hablar ahora, para ver otra cara de este trabajo?',
      ],
      otherView: ['¿Quién ve este trabajo de una manera muy distinta a la suya?'],
      groups: [
        '¿Qué grupos, eventos o comunidades me recomendaría para conocer a gente de su área?',
      ],
    },
  },
  finish: {
    topic: ['Para terminar'],
    questions: {
      place: ['¿Qué haría usted ahora en mi lugar?'],
      missed: ['¿Qué debería haberle preguntado y no le he preguntado?'],
      mention: ['¿Puedo mencionar su nombre cuando escriba a las personas que me ha sugerido?'],
      update: ['¿Puedo contarle cómo me va?'],
      pay: ['¿Cuánto suele ganar quien empieza en este trabajo, si no le importa decírmelo?'],
    },
  },
};

/** The headings that the built-in templates begin notes and lists with. */
export const templateHeadings = {
  contact: ['Lo que sé de esta persona'],
  brainstorm: {
    known: ['Personas que ya conozco'],
    companies: ['Empresas que admiro, y quién trabaja en ellas'],
    social: ['Personas que encontré en LinkedIn y en redes sociales'],
    family: ['Dónde trabajan mis amistades y mi familia, y a quién conocen allí'],
    others: ['Docentes, antiguos colegas y gente de eventos'],
  },
};
