/** Frequent French words of four letters or more, and those that messages often begin a sentence with. */
export const commonWords: ReadonlySet<string> = new Set(
  `
absolument actuellement afin ainsi aller alors apparemment après aucun aucune auparavant auprès auquel auriez
aurait aurais aussi aussitôt autant autour autre autres avant avec avez aviez avoir avons aujourd beaucoup
belle bien bientôt bonjour bonne bonsoir bref cela celle celles celui cent certain certaine certaines certains
cependant ceux chacun chacune chaque cher chère chers chose choses cinq combien comme comment contre
cordialement dans davantage déjà demain depuis dernier dernière derrière dessous dessus
deux devant devoir dimanche dire disons dites dix doit donc dont doute durant elle elles encore enchanté enfin
ensemble ensuite entre envers environ espérer est-ce êtes étaient était étant être eux excellente excusez
faire fait faites félicitations finalement fois font grâce grand grande guère habituellement hélas heureux
hier hormis ici jamais jeudi jour jours jusque juste justement laquelle lequel lesquelles
lesquels leur leurs loin lors lorsque lundi madame maintenant mais malgré mardi matin même mêmes merci
mercredi mesdames messieurs mien mienne mieux mille moins mois monsieur moment naturellement néanmoins
normalement notamment notre nôtre nouveau nouvelle nous nulle nullement oui outre parce pardon parfois parler
parmi partout passé peine pendant permettez personne personnellement petit petite peut peut-être peux plupart
plus plusieurs plutôt point pour pourquoi pourriez pourrait pourrais pourtant pouvez pouvoir première premier
près presque prochain prochaine puis puisque puis-je quand quant quatre quel quelle quelles quelque quelques
quels quiconque quoi quoique rassurez récemment rien sachez salutations salut samedi sans sauf
savez savoir selon semaine sept sera serait serez seriez seul seule seulement sinon sincèrement soit soir
soixante sommes sont sorte soudain sous souvent sûrement surtout tandis tant tard tellement temps tenez
toujours tous tout toute toutefois toutes travers trente très trois trop trouvez vers veuillez vendredi
venez vingt voici voilà voir volontiers vont vos votre vôtre voulez vouloir voudriez vous voyez vraiment
janvier février mars avril juin juillet août septembre octobre novembre décembre
`
    .trim()
    .split(/\s+/),
);
