/**
 * Words of four letters or more that Spanish texts are full of, and those that messages often begin a
 * sentence with, so that none is taken for a name; lower case.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
abrazo acaba acabo acaso acerca además admiro adelante adjunto agradecemos agradecería agradezco agradecido
agradecida ahora algo alguien algún alguna algunas algunos allá allí alrededor ambas ambos anoche ante
anteayer antes anterior apenas aprovecho aquel aquella aquellas aquello aquellos aquí artículo así atentamente
atento atenta aunque ayer
bastante bien bienvenido bienvenida buen buena buenas bueno buenos busco
cada camino casi caso charla cierto claro colega colegas coincido como cómo comprendo con conocí conozco
consejo contacto contarle contarte contigo conmigo conversación cordial cordiales cordialmente correo creo
cual cuál cuales cualquier cualquiera cuando cuándo cuanta cuanto cuánto cuenta cuya cuyo
dado dando deber debería debido decir dedico dejo demás demasiado dentro desde después detrás dice
dicho diga dígame dime disculpa disculpe disculpen doctor doctora donde dónde dudas durante
ella ellas ello ellos empecé empezar empresa encantada encantado encantaría encontré enhorabuena enseguida
entiendo entonces entre entrevista equipo eran eres escribo esas esos esta está estaba estamos están estar
estas estás este esté esto estos estoy estimada estimadas estimado estimados estudio estudié explora exploro
espero especialmente
favor felicidades fin finalmente formación frente fuera fueron
gracias gran grande grato gusta gustaría gusto
haber había habla hablamos hablar hable hablé hablo hace hacer hacia haciendo hago hasta hemos hice hizo
hola horario horarios horas hoy
idea igual igualmente imagino incluso interesa interesaría intento
jamás junto juntos justo
lamento lectura leer leí lejos llamo llegar llevo luego lugar lunes
mañana martes mayor media medio mejor menos mensaje mensajes mente meses mientras mil minutos miércoles
misma mismas mismo mismos momento mucha muchas mucho muchos muchísimas
nada nadie naturalmente necesito ningún ninguna ninguno nosotras nosotros nuestra nuestras nuestro nuestros
nueva nuevas nuevo nuevos nunca
ocasión ojalá otra otras otro otros
para parece parte pasada pasado pensé pensando perdón perdona perdone permítame pero persona personas pienso
poco pocos poder podemos podría podríamos podrías pongo porque posible posiblemente pregunta preguntas
preguntarle presento primer primera primero profesor profesora pronto propia propio próxima próximo próximos
proyecto pude puede puedo pues punto
quedo querida querido queridas queridos quería querría quien quién quienes quiero quisiera quizá quizás
recibe reciba recibí recientemente recuerdo respecto respuesta respuestas resulta reunión
sábado saber sabe saludo saludos sector seguro segunda segundo según semana semanas sería señor señora
siempre siento siga sigo siguiendo simplemente sino sobre sobra solo sólo somos sueño suerte
suya suyo supe
también tampoco tanta tanto tarde tardes tema temas tendría tengo tenía tener tiempo tiene todas todavía
todo todos total trabajo trabajé trabajando tras trata través tuve tuvo
última último últimos unas único unos usted ustedes
vale varias varios veces venía verdad vez vida viernes vive vivo volver vuelvo vuestra vuestro
jueves domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
español española españa méxico argentina colombia chile perú madrid barcelona
`
    .trim()
    .split(/\s+/)
    .filter((word) => word.length >= 4),
);
