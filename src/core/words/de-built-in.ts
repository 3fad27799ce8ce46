/** What to think over after an interview: four about the work and the way ahead, one for practice. */
export const prompts = {
  fit: ['Könnte diese Arbeit zu mir passen, und woran mache ich das fest?'],
  company: ['Was hat mich an dem Unternehmen interessiert?'],
  prepareBetter: ['Wie kann ich mich beim nächsten Mal besser vorbereiten?'],
  nextSteps: ['Was sind meine nächsten Schritte?'],
  comeAcross: ['Wie habe ich gewirkt?'],
};

/** How to prepare, by how the talk takes place. */
export const preparation = {
  beforehand: {
    heading: ['Im Vorfeld'],
    steps: {
      person: [
        'Zur Person recherchieren: was sie heute macht, wie sie dahin kam, was mir aufgefallen ist',
      ],
      company: [
        'Zum Unternehmen recherchieren: was es herstellt oder anbietet, für wen, was es Neues gibt',
      ],
      field: [
        'Zum Berufsfeld recherchieren: wie es funktioniert, welche Begriffe man dort benutzt, was sich gerade ändert',
      ],
      introduction: [
        'Meine Vorstellung laut üben: wer ich bin, was ich herausfinden möchte, warum ich gerade dort angefragt habe',
      ],
      questions: ['Etwa zehn Fragen auswählen und die drei wichtigsten mit einem Stern versehen'],
    },
  },
  video: {
    heading: ['Video'],
    steps: {
      software: ['Programm, Kamera, Ton und Link testen'],
      videoPlace: ['Einen ruhigen Platz mit gutem Licht und ruhigem Hintergrund suchen'],
    },
  },
  phone: {
    heading: ['Telefon'],
    steps: {
      whoCalls: ['Klären, wer wen anruft und unter welcher Nummer'],
      phonePlace: ['Einen ruhigen Platz mit gutem Empfang suchen und das Telefon aufladen'],
    },
  },
  inPerson: {
    heading: ['Persönlich'],
    steps: {
      way: ['Den Weg planen und zehn Minuten früher da sein'],
      address: ['Adresse und Eingang prüfen und nachsehen, nach wem ich fragen muss'],
    },
  },
  notAgreed: {
    heading: ['Noch nicht vereinbart'],
    steps: {
      medium: ['Vereinbaren, wie wir sprechen: per Video, am Telefon oder persönlich'],
      place: ['Link, Nummer oder Adresse prüfen'],
    },
  },
  onTheDay: {
    heading: ['Am Tag selbst'],
    steps: {
      outfit: ['Kleidung heraussuchen, die zu dem passt, was man dort trägt'],
      atHand: [
        'Fragen, etwas zum Schreiben und eine Uhr bereitlegen, damit ich pünktlich zum Ende komme',
      ],
    },
  },
};

/** What the preparation has room for, each a heading to write under. */
export const findings = {
  heading: ['Was ich herausgefunden habe'],
  entries: {
    person: ['Was ich über die Person herausgefunden habe'],
    company: ['Was ich über das Unternehmen herausgefunden habe'],
    field: ['Was ich über das Berufsfeld herausgefunden habe'],
  },
};

/** The habits of a good listener, of which one is chosen for each talk. */
export const practice = {
  heading: ['Was ich diesmal üben möchte'],
  guide: ['Haken Sie eines davon an oder schreiben Sie etwas Eigenes auf.'],
  habits: {
    early: ['Früh da sein'],
    finish: ['Ausreden lassen'],
    eyes: ['Blickkontakt halten'],
  },
};

/**
 * Questions by topic, in the order a conversation takes: from the person's own way into the work,
 * over the work itself, to the people they would suggest meeting and how to go on. The first of a topic
 * opens it best; what they earn comes last, for whoever wants to ask. They gather information and never ask for a job.
 */
export const topics = {
  path: {
    topic: ['Ihr Weg hierher'],
    questions: {
      wayIn: ['Wie sind Sie zu dieser Arbeit gekommen?'],
      turn: ['Welcher Wendepunkt war wichtiger, als Sie damals dachten?'],
      belief: [
        'Welche Ihrer Vorstellungen von dieser Arbeit hat sich nach dem Einstieg als falsch herausgestellt?',
      ],
      again: ['Wenn Sie heute noch einmal anfangen würden, was würden Sie anders machen?'],
    },
  },
  interest: {
    topic: ['Was die Arbeit interessant macht'],
    questions: {
      most: ['Was finden Sie an Ihrer Arbeit am interessantesten?'],
      project: ['Welches Projekt aus dem letzten Jahr würden Sie gern noch einmal machen?'],
      freeTime: ['Über welchen Teil Ihrer Arbeit lesen oder sprechen Sie auch in Ihrer Freizeit?'],
      surprise: ['Was überrascht Sie nach all der Zeit in diesem Feld immer noch?'],
    },
  },
  typicalDay: {
    topic: ['Ein typischer Tag'],
    questions: {
      yesterday: ['Wie sah Ihr gestriger Arbeitstag aus, von morgens bis abends?'],
      week: ['Wie unterscheidet sich bei Ihnen eine volle Woche von einer ruhigen?'],
      people: ['Wie viel Zeit verbringen Sie mit anderen Menschen?'],
      hidden: ['Welchen Teil Ihres Arbeitstags würde von außen niemand vermuten?'],
      life: ['Wie viel Raum lässt diese Arbeit für das übrige Leben?'],
    },
  },
  challenges: {
    topic: ['Herausforderungen und schöne Seiten'],
    questions: {
      most: ['Was ist an Ihrer Arbeit die größte Herausforderung?'],
      reward: ['Was entschädigt Sie für die schwierigen Seiten?'],
      counted: [
        'Wann sind Sie zuletzt nach Hause gegangen und haben gedacht: Heute hat es sich gelohnt?',
      ],
      problem: ['Welches Problem kommt immer wieder, egal wie oft Sie es lösen?'],
      leaving: ['Warum steigen gute Leute aus diesem Beruf aus?'],
    },
  },
  skills: {
    topic: ['Fähigkeiten, auf die es ankommt'],
    questions: {
      most: ['Welche zwei oder drei Fähigkeiten brauchen Sie am häufigsten?'],
      admired: ['Was zeichnet die Menschen aus, die Sie in diesem Beruf am meisten bewundern?'],
      longest: ['Was zu lernen hat bei Ihnen am längsten gedauert?'],
      outside: ['Welche Stärken aus ganz anderen Bereichen haben Ihnen hier geholfen?'],
    },
  },
  experiences: {
    topic: ['Erfahrungen, die vorbereiten'],
    questions: {
      best: ['Welche Erfahrungen haben Sie am besten auf Ihre heutige Arbeit vorbereitet?'],
      trial: [
        'Was könnte man in den nächsten Monaten ausprobieren, um herauszufinden, ob einem diese Arbeit liegt?',
      ],
      training: ['Welche Ausbildung oder Weiterbildung hat Ihnen am meisten gebracht?'],
      project: ['Welches kleine Projekt würde zeigen, wie Ihre Arbeit wirklich ist?'],
      learning: ['Was lesen, sehen oder besuchen Sie, um weiter dazuzulernen?'],
    },
  },
  trends: {
    topic: ['Wohin sich das Berufsfeld entwickelt'],
    questions: {
      change: ['Wie werden sich Ihr Beruf und die Branche in den nächsten Jahren verändern?'],
      altered: ['Welche Veränderung der letzten Jahre hat Ihre Arbeit am stärksten geprägt?'],
      overrated: [
        'Worüber reden in Ihrer Branche gerade alle, obwohl Sie es für überschätzt halten?',
      ],
      growth: ['Welcher Teil des Berufsfelds wird Ihrer Meinung nach wachsen?'],
    },
  },
  culture: {
    topic: ['Kultur und Miteinander'],
    questions: {
      friend: ['Wie würden Sie im Freundeskreis erzählen, wie es bei Ihnen in der Firma zugeht?'],
      mistake: ['Was passiert in Ihrem Team, wenn jemand einen Fehler macht?'],
      decisions: ['Wie wird bei Ihnen entschieden, wenn sich das Team nicht einig ist?'],
      atHome: ['Was für Menschen fühlen sich in Ihrem Team wohl?'],
    },
  },
  company: {
    topic: ['Warum gerade dieses Unternehmen'],
    questions: {
      choice: [
        'Warum haben Sie sich für dieses Unternehmen entschieden und nicht für ein anderes?',
      ],
      different: ['Was macht dieses Unternehmen anders als andere, die Sie in der Branche kennen?'],
      appreciated: ['Was haben Sie hier schätzen gelernt, das man von außen nicht sieht?'],
      others: ['Welche anderen Organisationen verfolgen Sie mit Interesse?'],
    },
  },
  people: {
    topic: ['Wen ich noch kennenlernen sollte'],
    questions: {
      next: [
        'Mit wem aus Ihrem Kollegen- oder Freundeskreis sollte ich als Nächstes sprechen, um noch eine andere Seite kennenzulernen?',
      ],
      otherView: ['Wer sieht diese Arbeit ganz anders als Sie?'],
      groups: [
        'Welche Gruppen, Veranstaltungen oder Netzwerke würden Sie mir empfehlen, um Menschen aus Ihrem Beruf kennenzulernen?',
      ],
    },
  },
  finish: {
    topic: ['Zum Schluss'],
    questions: {
      place: ['Was würden Sie an meiner Stelle als Nächstes tun?'],
      missed: ['Was hätte ich Sie noch fragen sollen?'],
      mention: [
        'Darf ich mich auf Sie berufen, wenn ich den Menschen schreibe, die Sie genannt haben?',
      ],
      update: ['Darf ich Ihnen erzählen, wie es bei mir weitergeht?'],
      pay: ['Was verdient man beim Einstieg in diesen Beruf ungefähr, wenn Sie das sagen mögen?'],
    },
  },
};

/** The headings that the built-in templates begin notes and lists with. */
export const templateHeadings = {
  contact: ['Was ich über die Person weiß'],
  brainstorm: {
    known: ['Menschen, die ich schon kenne'],
    companies: ['Unternehmen, die ich bewundere, und wer dort arbeitet'],
    social: ['Menschen, auf die ich bei LinkedIn und in sozialen Medien gestoßen bin'],
    family: ['Wo Freunde und Familie arbeiten und wen sie dort kennen'],
    others: ['Lehrkräfte, frühere Kolleginnen und Kollegen und Menschen von Veranstaltungen'],
  },
};
