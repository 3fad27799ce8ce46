/**
 * Common words of Brazilian Portuguese with four letters or more, and such as messages begin their
 * sentences with; none is a name. In lower case.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `para como mais pela pelo pelas pelos esta este esse essa isso isto aquele aquela aquilo estes
  estas esses essas aqueles aquelas você vocês minha minhas meus seus suas nosso nossa nossos nossas dele dela
  deles delas eles elas quem qual quais quando onde quanto quanta quantos quantas porque porquê pois embora ainda
  também assim então depois antes agora hoje ontem amanhã sempre nunca jamais talvez muito muita muitos muitas
  pouco pouca poucos poucas tanto tanta todo toda todos todas tudo nada cada algo alguém ninguém algum alguma alguns
  algumas nenhum nenhuma outro outra outros outras mesmo mesma mesmos mesmas entre sobre desde durante contra após
  sem será seria serão foram fosse forem estou está estão estava estavam estive esteve estaria estar tenho temos
  teve tinha tinham teria teriam tiver tivesse haver havia houve houver haveria poder posso pode podem podemos
  poderia poderiam podia pude quero quer queria queremos quiser gostaria gostei gosto adoraria adorei adoro espero
  sinto penso acho acredito imagino lembro sonho vejo vendo ouvi assisti conheci conheço encontrei descobri soube
  saber saiba sabe fazer faço feito feita fazendo vamos fica ficaria ficou ficar deixo deixar dizer disse diga
  falar falei conversar conversa conversamos conversas escrevo escrever escrevi envio enviar mando mandar trabalho
  trabalhar trabalha trabalhos carreira área áreas empresa equipe pessoa pessoas mundo vida tempo horário horários
  minuto minutos hora horas semana semanas mês meses anos dias parte lado vezes primeiro primeira segundo segunda
  terceiro último última próximo próxima próximos próximas grande grandes pequeno pequena bom boas bons melhor pior
  novo nova novos novas certo certa claro clara possível bastante apenas somente quase além abaixo acima dentro fora
  perto longe aqui aquilo ainda logo enquanto portanto porém contudo entretanto caso senão olá prezado prezada
  prezados caro cara bom boa tarde noite agradeço agradecer obrigado obrigada desculpe desculpa parabéns abraço
  abraços atenciosamente cordialmente saudações cumprimentos grato grata desde meu nome estudo estudei formação curso
  atualmente recentemente pesquiso procuro busco tentei tento preciso qualquer durante segunda-feira terça-feira
  quarta-feira quinta-feira sexta-feira sábado domingo terça quarta quinta sexta janeiro fevereiro março abril
  maio junho julho agosto setembro outubro novembro dezembro`
    .trim()
    .split(/\s+/),
);
