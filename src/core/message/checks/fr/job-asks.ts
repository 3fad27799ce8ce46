// Phrases as `readPhrases` reads them, of words in lower case; what is elided stands alone: “j”, “d”.

/** The words of each class in the tables below. */
export const jobWords = `
soft: actuellement activement toujours encore aussi également donc maintenant vraiment peut être par hasard en ce moment déjà prochainement bientôt justement très vous régulièrement
det: un une d de du des l le la les mon ma mes cet cette ce quelque
adj: premier première nouveau nouvel nouvelle prochain prochaine petit petite court courte vrai autre autres simple futur éventuel éventuelle quelconque
job: emploi emplois travail job jobs boulot poste postes stage stages alternance apprentissage cdi cdd embauche contrat contrats
post: emploi emplois job jobs poste postes stage stages alternance cdi cdd offre offres annonce
opening: poste postes stage stages emploi emplois alternance job jobs ouverture ouvertures offre offres cdi cdd embauches recrutements
trainee: stagiaire stagiaires alternant alternante alternants alternantes apprenti apprentie apprentis apprenties junior juniors
place: équipe équipes entreprise entreprises société cabinet agence structure groupe maison service services studio association organisation rangs effectifs atelier bureau bureaux département rédaction start startup boîte
hr: rh drh recruteur recruteuse recruteurs recrutement recrutements embauche employeur
your: votre vos ton ta tes
`;

/** What stands for several phrases. */
export const jobMacros = `
ajob: {det}? {det}? {adj}? {job}
yours: chez vous|toi|Theirs / dans|avec|pour|à|en {your} {place} / au sein de|d {your} {place}
wish: j aimerais|adorerais|espère / je souhaite|souhaiterais|voudrais|veux|désire|rêve|compte|serais / ai envie / puis|pourrais je / je pourrais / possible de|d|que|pour / possibilité de|d / chance|occasion|plaisir|moyen de|d / objectif|rêve|souhait|but est|serait de|d
`;

/** What asks for a job wherever it stands. */
export const jobAsks = `
je {soft}? {soft}? {soft}? cherche|recherche|cherchais|recherchais {soft}? {soft}? {soft}? <ajob>
train de chercher|rechercher <ajob>
à la recherche {soft}? <ajob>
en recherche|quête {soft}? {soft}? <ajob>
recherche active <ajob>
je {soft}? cherche à rejoindre|intégrer
ma|mes recherche|recherches <ajob>
avez|auriez|as|aurais|auraient vous|tu|ils pas? {soft}? {soft}? {soft}? {det}? {adj}? {opening}
avez|auriez|as|aurais vous|tu {soft}? {soft}? {soft}? un|une|des|d {adj}? opportunité|opportunités
avez|auriez|as|aurais|recherchez|cherchez vous|tu {soft}? {soft}? besoin? {det}? {det}? {adj}? {trainee}
avez|auriez|aurait|as|aurais vous|tu|il|elle besoin d|de ~ renfort|renforts|candidats|bras|monde
y|existe a|aurait|t t|il il? {soft}? {soft}? {det}? {adj}? {opening} ~ <yours>
y|existe a|aurait|t t|il il? {soft}? {soft}? {det}? {adj}? {opening} {soft}? disponible|disponibles|possible|possibles|prévu|prévus|pour
poste|postes|stage|stages|emploi|emplois {soft}? ouvert|ouverts|vacant|vacants|disponible|disponibles|libre|libres
à pourvoir
un|une|quelque {adj}? {job}|place ~ <yours>
place|besoin|travail|poste|stage|emploi|job|alternance|mission pour moi
place|besoin pour|d {det}? {adj}? {trainee}
disponible|disponibles immédiatement|rapidement pour {det}? {job}
recrutez|embauchez|recrutes|embauches vous|tu
vous|tu {soft}? recrutez|embauchez|recrutes|embauches
{your}|l {place} {soft}? recrute|embauche|recrutent|embauchent|recrutera|embauchera
{place}|Theirs accueille|prend|accepte|recrute|embauche t elle|il
m|me recruter|embaucher|engager|employer|recruteriez|embaucheriez|engageriez|recruterait|embaucherait|recrutiez|embauchiez
m|me prendre|prendriez|accueillir|accueilleriez|accepter|accepteriez en|comme|pour {det}? {adj}? {job}|{trainee}
m|me prendre|prendriez|accueillir|accueilleriez|accepter|intégrer|compter dans|parmi {your} {place}
<wish> ~ être recruté|recrutée|embauché|embauchée|engagé|engagée|pris|prise
<wish> ~ rejoindre|intégrer {your}|l|cette {place}
<wish> ~ rejoindre|intégrer Theirs
rejoindre|intégrer {your} rangs|effectifs
<wish> ~ travailler|bosser|collaborer pour|avec|chez vous|toi|Theirs
<wish> ~ travailler|bosser|collaborer|contribuer|apporter|commencer|débuter ~ {your} {place}
<wish> ~ partie de|d {your}|l {place}
compétences|expérience|énergie|motivation|talents au service|profit de|d {your}|l {place}
<wish> ~ faire|effectuer|réaliser|obtenir|décrocher|suivre {det}? {adj}? stage|alternance|apprentissage|poste|emploi
<wish> ~ trouver {det}? {adj}? emploi|stage|poste|alternance|job
faire|effectuer|réaliser mon|un|ma|une {adj}? stage|alternance|apprentissage ~ <yours>
aider|aidez|aideriez|aide|aides ~ trouver|décrocher|obtenir|chercher {det}? {adj}? {job}
aider|aidez|aideriez|aide|aides dans|pour ma|mes recherche|recherches
mon|mes|ma|un {soft}? cv|curriculum|candidature|candidatures
lettre de motivation
candidature spontanée
je {soft}? postule|candidate
j|je|puis|pourrais|comment|pour ~ postuler|candidater
j ai {soft}? postulé|candidaté
m|me recommander|recommanderiez|recommandiez|recommandes pour|auprès|à|chez|en|comme|dans ~ {post}|{hr}|direction|candidat|candidate|responsable|manager|interne|chef|cheffe
m|me coopter|pistonner|coopteriez|pistonneriez
coup de|d piston
glisser|toucher|placer|glisseriez|toucheriez un mot
dire un mot en|sur|de|pour|à ma|moi|{your}
transmettre|transmettriez|passer|passeriez|transférer|diffuser|partager|présenter|proposer|suivre|garder|conserver|faire mon|ma|mes profil|dossier
m|me mettre|mettriez|mettez|présenter|présenteriez|introduire|adresser ~ ~ {hr}
si|dès|quand|lorsqu jamais|qu|un? {det}? {adj}? {opening}|opportunité|place ~ libère|libérait|libérer|présente|présentait|ouvre|ouvrait|crée|créait
entendez|entendiez|entends parler d|de {det}? {adj}? {opening}|opportunité|opportunités|place
pensez|penser|pensiez|penserez|pense à moi si|pour|quand|dès|lors|lorsqu|en
m|me tenir|tiendriez|informer|prévenir|avertir|signaler ~ ~ {opening}|opportunité|opportunités
opportunité|opportunités|possibilité|possibilités|promesse d|de {det}? emploi|stage|stages|embauche|embauches|recrutement|alternance|travail|job|apprentissage|poste
opportunité|opportunités|possibilités ~ <yours>
opportunité|opportunités professionnelle|professionnelles
connaissance d|de {det}? offre|offres|poste|postes|stage|stages
parler de moi à|auprès|autour
{your}|cette|l offre|annonce d|de {det}? emploi|stage|poste|alternance|recrutement
suite|réponse|répondre à {your}|l|cette|une offre|annonce
connaissez|connaîtriez|sauriez|savez|connais|indiquer ~ ~ recrute|recrutent|embauche|embauchent
accueillez|prenez|acceptez|accueilleriez|prendriez|accepteriez|accueilles|prends vous|tu {soft}? {soft}? {det}? {adj}? {trainee}|stages
m|me proposer|proposeriez|offrir|offririez|confier|confieriez|donner|donneriez|accorder|trouver|trouveriez {det}? {adj}? {job}|mission|missions|place
m|me donner|donneriez|laisser|accorder une|ma chance $
m|me donner|donneriez|donniez|offrir|offriez une|ma première chance|expérience
{job}|{opening}|mission|missions|place à me|nous confier|proposer|offrir|donner
mon|ma profil|candidature ~ intéresser|correspondre|convenir|intéresse|intéressera|correspond|correspondrait|conviendrait
motivé|motivée|ravi|ravie|heureux|heureuse|enchanté|enchantée|enthousiaste ~ rejoindre|intégrer {your}|l|cette {place}
je {soft}? {soft}? sollicite ~ ~ {job}
demander|solliciter {det}? {adj}? {job}
écris|écrire|viens|contacte|contacter|sollicite|adresse|tourne|permets ~ ~ pour|concernant|sujet|vue|optique {det}? {det}? {adj}? {job}|{post}
comme|que|qu {trainee} ~ <yours>
intéressé|intéressée|candidat|candidate|motivé|motivée par|pour|à|au {det}? {adj}? {post}
m|obtenir|décrocher|passer ~ entretien d|de embauche|recrutement
prétentions salariales
vous rejoindre comme
vous rejoindre en {det}? tant|stage|alternance|apprentissage|cdi|cdd
cherchez|recherchez|chercheriez|cherches vous|tu {soft}? quelqu|candidat|candidate|candidats|collaborateur|collaboratrice|renfort
besoins en|de recrutement|personnel|renfort
{place} qui|qu {soft}? ~ besoin d|de
{place} qui|qu {soft}? cherche|recherche|chercherait|rechercherait {det}? {adj}? {trainee}
vous propose|proposer|offre|offrir mes services
ouvrir|ouvririez|ouvre la|les porte|portes de|d {your}|l {place}
disposition|disponible pour ~ entretien d|de embauche|recrutement
recommandation|recommandations ~ ~ {hr}
intéressé|intéressée|intéressés|intéressées par {det}? {adj}? profil|candidature
profil ~ le mien
soutenir|soutiendriez|appuyer|appuieriez|défendre|recommander mon|ma dossier|profil|candidature
<wish> ~ entrer chez vous|toi|Theirs
<wish> ~ entrer dans|à {your}|l {place}
décrocher|obtenir {det}? entretien|entretiens chez vous|toi|Theirs
décrocher|obtenir {det}? entretien|entretiens dans {your} {place}
importe quel|quelle {job}
recherche|quête {soft}? {soft}? d|de {det}? {adj}? opportunité|opportunités
nom|noms|coordonnées|joindre|contacter ~ ~ {hr}
ma|possible|éventuelle|future embauche
embauche|recrutement possible|éventuelle|éventuel
si vous|tu {soft}? prenez|accueillez|acceptez|cherchez|recherchez|prends|accueilles|cherches {det}? {adj}? {trainee}|stages
<wish> ~ travailler|collaborer|apprendre ~ {your} côtés
si {your}|l {place} ~ agrandit|agrandissait|agrandir|développe
ce que Theirs {soft}? recrute|embauche
référence|références pour|auprès ~ candidature|candidatures|{hr}|{post}
comment|pour ~ être recruté|recrutée|embauché|embauchée ~ <yours>
mes premiers? débuts|armes|pas ~ <yours>
disponible|prêt|prête|libre pour|à commencer|débuter|prendre ~ {job}|immédiatement|équipe
`;

/** What looks like an ask and is none: how things are done, and what they did themselves. */
export const harmlessPhrases = `
comment|quand|lorsque|lorsqu|critères|regardez|quel|quels|quelle|quelles ~ recrutez|embauchez|recrute|embauche|recrutes
{job} que|qu|où|dont vous|tu
vous|tu ~ commencé|débuté|fait|trouvé|obtenu|décroché|accepté|choisi|quitté|occupé|eu|préparé|pris|cherché ~ {job}
vous a|ont|avait ~ ~ rejoindre|intégrer|travailler
savoir|comprendre|entendre|connaître|apprendre|imaginer ~ ~ rejoindre|intégrer|travailler ~ {your}|chez|avec|pour vous|toi|Theirs|{place}
comment|pourquoi avez|as vous|tu ~ ~ rejoindre|intégrer|postuler|travailler|embauché|embauchée|recruté|recrutée
fait de|d travailler
correspondre|convenir|correspond|correspondrait|conviendrait ~ métier|métiers|domaine|secteur|travail|voie|profession
{your} groupe|atelier|association de|d lecture|parole|discussion|marche|écriture
regardez|regarde|lisez|lit|attendez|attend|compte|comptent ~ sur|dans|d un|le cv
refait|relu|revu|repris|réécrit|retravaillé|corrigé|simplifié|raccourci|rangé {soft}? mon|ma cv|candidature
place|rôle|poids|part|avenir|pensez|pense ~ candidature|candidatures spontanée|spontanées
poste fixe
postulé|postuler à|pour|dans une|la|cette|l formation|école|université
quelqu|on|débutant|débutante|gens|personne|jeunes|personnes ~ ~ postuler|postule|postulent
`;
