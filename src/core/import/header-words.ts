import type { ColumnField } from './import-reading';

/** The columns of one program's table by their headers, `|` between those of the same kind. */
export interface HeaderWords {
  readonly first: string;
  readonly middle?: string;
  readonly last: string;
  readonly suffix?: string;
  readonly whole?: string;
  readonly companies: string;
  readonly roles: string;
  readonly emails: string;
  readonly phones?: string;
  readonly links?: string;
  /** Those of an address each, in the order in which it is written. */
  readonly addresses?: readonly string[];
  /** One of these has to be there besides first and last name. */
  readonly sign: string;
}

/** Numbers up to five in place of `#`. */
function numbered(words: string): string {
  return [1, 2, 3, 4, 5].map((number) => words.replaceAll('#', String(number))).join('|');
}

/** LinkedIn's `Connections.csv`, before and since mid-2023. */
export const linkedinHeaders: HeaderWords = {
  first: 'first name',
  last: 'last name',
  companies: 'company',
  roles: 'position',
  emails: 'email address',
  links: 'url',
  sign: 'connected on',
};

/** What Google Contacts writes as “Google CSV”, now and before. */
export const googleHeaders: readonly HeaderWords[] = [
  {
    ...{ first: 'first name', middle: 'middle name', last: 'last name', suffix: 'name suffix' },
    ...{ whole: 'file as', companies: 'organization name', roles: 'organization title' },
    ...{ emails: numbered('e-mail # - value'), phones: numbered('phone # - value') },
    links: numbered('website # - value'),
    addresses: googleAddresses(),
    sign: 'labels|organization name|file as|e-mail 1 - value|phone 1 - value',
  },
  {
    ...{ first: 'given name', middle: 'additional name', last: 'family name' },
    ...{ suffix: 'name suffix', whole: 'name', companies: 'organization 1 - name' },
    roles: 'organization 1 - title',
    ...{ emails: numbered('e-mail # - value'), phones: numbered('phone # - value') },
    links: numbered('website # - value'),
    addresses: googleAddresses(),
    sign: 'group membership|organization 1 - name|e-mail 1 - value|phone 1 - value',
  },
];

function googleAddresses(): readonly string[] {
  const parts = [
    'street',
    'extended address',
    'po box',
    'postal code',
    'city',
    'region',
    'country',
  ];
  return [1, 2].flatMap((number) => [
    `address ${number} - formatted`,
    parts.map((part) => `address ${number} - ${part}`).join('|'),
  ]);
}

/**
 * What Outlook writes in several languages, its desktop and its page on the web, and Google as
 * “Outlook CSV”. Some columns are called alike: `#2` is the second of them.
 */
export const outlookHeaders: readonly HeaderWords[] = [
  {
    ...{ first: 'first name', middle: 'middle name', last: 'last name', suffix: 'suffix' },
    ...{ companies: 'company', roles: 'job title|profession' },
    emails: 'e-mail address|e-mail 2 address|e-mail 3 address|email address',
    phones:
      'mobile phone|business phone|business phone 2|primary phone|home phone|home phone 2|other phone|company main phone',
    links: 'web page|personal web page',
    addresses: [
      'business street|business street 2|business street 3|business city|business state|business postal code|business country/region|business country',
      'home street|home street 2|home street 3|home city|home state|home postal code|home country/region|home country',
      'business address',
      'home address',
    ],
    sign: 'e-mail address|job title',
  },
  {
    ...{ first: 'vorname', middle: 'weitere vornamen', last: 'nachname', suffix: 'suffix' },
    ...{ companies: 'firma', roles: 'position|beruf' },
    emails: 'e-mail-adresse|e-mail 2: adresse|e-mail 3: adresse|e-mail-adresse 2|e-mail-adresse 3',
    phones:
      'mobiltelefon|telefon geschäftlich|telefon geschäftlich 2|haupttelefon|telefon privat|telefon (privat)|weiteres telefon|telefon firma',
    links: 'webseite|persönliche webseite',
    addresses: [
      'straße geschäftlich|straße geschäftlich 2|straße geschäftlich 3|postleitzahl geschäftlich|ort geschäftlich|land/region geschäftlich|land geschäftlich',
      'straße privat|straße privat 2|straße privat 3|postleitzahl privat|ort privat|land/region privat|land privat',
    ],
    sign: 'e-mail-adresse|firma|telefon geschäftlich',
  },
  {
    ...{ first: 'prénom', middle: 'deuxième prénom', last: 'nom', suffix: 'suffixe' },
    ...{ companies: 'société', roles: 'titre#2|profession|fonction' },
    emails:
      'adresse de messagerie|adresse de messagerie 2|adresse de messagerie 3|adresse e-mail|adresse e-mail 2|adresse e-mail 3',
    phones:
      'tél. mobile|tél mobile|téléphone mobile|téléphone (bureau)|téléphone 2 (bureau)|téléphone principal|téléphone (domicile)|téléphone (autre)',
    links: 'page web|page web personnelle',
    addresses: [
      'rue (bureau)|rue (bureau) 2|rue (bureau) 3|code postal (bureau)|ville (bureau)|pays/région (bureau)',
      'rue (domicile)|rue (domicile) 2|rue (domicile) 3|code postal (domicile)|ville (domicile)|pays/région (domicile)',
    ],
    sign: 'adresse de messagerie|adresse e-mail|téléphone (bureau)',
  },
  {
    ...{ first: 'nombre', middle: 'segundo nombre', last: 'apellidos|apellido', suffix: 'sufijo' },
    ...{ companies: 'organización|compañía|empresa', roles: 'puesto|cargo|profesión' },
    emails:
      'dirección de correo electrónico|dirección de correo electrónico 2|dirección de correo electrónico 3|dirección del correo electrónico|dirección del correo electrónico 2|dirección del correo electrónico 3',
    phones:
      'teléfono móvil|móvil|teléfono del trabajo|teléfono del trabajo 2|teléfono principal|particular|teléfono particular|otro teléfono',
    links: 'página web|página web personal',
    addresses: [
      'calle del trabajo|calle del trabajo 2|calle del trabajo 3|código postal del trabajo|ciudad de trabajo|ciudad del trabajo|provincia o estado de trabajo|país o región del trabajo',
      'calle del domicilio|calle del domicilio 2|calle del domicilio 3|código postal del domicilio|ciudad de residencia|ciudad del domicilio|país o región del domicilio',
    ],
    sign: 'dirección de correo electrónico|dirección del correo electrónico|teléfono del trabajo|segundo nombre',
  },
  {
    ...{ first: 'nome', middle: 'secondo nome', last: 'cognome', suffix: 'suffisso|titolo' },
    ...{ companies: 'società', roles: 'posizione|qualifica|professione' },
    emails:
      'indirizzo posta elettronica|indirizzo posta elettronica 2|indirizzo posta elettronica 3|indirizzo di posta elettronica|indirizzo e-mail|indirizzo e-mail 2|indirizzo e-mail 3',
    phones:
      'cellulare|telefono cellulare|telefono mobile|telefono (uff.)|telefono (uff.) 2|ufficio|telefono di lavoro|telefono di lavoro 2|telefono principale|abitazione|telefono di casa|altro telefono',
    links: 'pagina web|pagina web personale',
    addresses: [
      'via (uff.)|via (uff.) 2|via (uff.) 3|cap (uff.)|città (uff.)|provincia (uff.)|paese (uff.)|indirizzo di lavoro|cap di lavoro|città di lavoro|provincia di lavoro|nazione/regione di lavoro',
      'via (ab.)|via (ab.) 2|via (ab.) 3|cap (ab.)|città (ab.)|provincia (ab.)|paese (ab.)|indirizzo di casa|cap di casa|città di residenza|provincia di residenza|nazione/regione di casa',
    ],
    sign: 'indirizzo posta elettronica|indirizzo di posta elettronica|indirizzo e-mail|società|telefono di lavoro',
  },
  {
    first: 'nome|primeiro nome',
    middle: 'segundo nome|nome do meio',
    last: 'sobrenome|último nome|apelido',
    ...{ suffix: 'sufixo', companies: 'empresa', roles: 'cargo|profissão' },
    emails:
      'endereço de e-mail|endereço de e-mail 2|endereço de e-mail 3|endereço de email|endereço de correio electrónico|endereço de correio eletrónico',
    phones:
      'telefone celular|celular|telemóvel|telefone comercial|telefone comercial 2|fone comercial|fone comercial 2|telefone do escritório|telefone principal|fone primario|telefone residencial|fone de casa|outro telefone|outro fone',
    links: 'página da web|página web|página pessoal na web',
    addresses: [
      'rua do endereço comercial|rua do endereço comercial 2|rua do endereço comercial 3|rua comercial|cidade do endereço comercial|cidade comercial|estado do endereço comercial|estado comercial|cep do endereço comercial|código postal comercial|país/região do endereço comercial|país do endereço comercial|região/país comercial',
      'rua do endereço residencial|rua do endereço residencial 2|rua de casa|cidade do endereço residencial|cidade de casa|estado do endereço residencial|estado de casa|cep do endereço residencial|código postal de casa|país/região do endereço residencial|país do endereço residencial|região/país de casa',
    ],
    sign: 'endereço de e-mail|endereço de email|endereço de correio electrónico|endereço de correio eletrónico|telefone comercial|fone comercial',
  },
  {
    ...{ first: 'voornaam', middle: 'middelste naam|tweede naam', last: 'achternaam' },
    ...{ suffix: 'achtervoegsel', companies: 'bedrijf', roles: 'functie|beroep' },
    emails: 'e-mailadres|e-mailadres 2|e-mailadres 3|e-mail, adres|e-mail 2, adres|e-mail 3, adres',
    phones:
      'mobiele telefoon|telefoon op werk|telefoon op werk 2|telefoon werk|primaire telefoon|hoofdtelefoon|telefoon thuis|andere telefoon',
    links: 'webpagina|persoonlijke webpagina',
    addresses: [
      'werkadres, straat|werkadres 2, straat|werkadres 3, straat|werkadres, postcode|werkadres, plaats|werkadres, land/regio',
      'huisadres, straat|huisadres, straat 2|huisadres, straat 3|huisadres, postcode|huisadres, plaats|huisadres, land/regio',
    ],
    sign: 'e-mailadres|e-mail, adres|bedrijf',
  },
  {
    ...{ first: 'imię', middle: 'drugie imię', last: 'nazwisko', suffix: 'sufiks' },
    ...{ companies: 'firma', roles: 'stanowisko|zawód' },
    emails: 'adres e-mail|adres e-mail 2|adres e-mail 3',
    phones:
      'telefon komórkowy|telefon służbowy|telefon służbowy 2|telefon główny|telefon podstawowy|telefon domowy|inny telefon',
    links: 'strona sieci web|osobista strona sieci web',
    addresses: [
      'ulica (biuro)|ulica (służbowy)|kod pocztowy (biuro)|miasto (biuro)|województwo (biuro)|kraj/region (biuro)',
      'ulica (dom)|kod pocztowy (dom)|miasto (dom)|województwo (dom)|kraj/region (dom)',
    ],
    sign: 'adres e-mail|firma',
  },
  {
    ...{ first: 'förnamn', middle: 'mellannamn', last: 'efternamn', suffix: 'suffix' },
    ...{ companies: 'företag', roles: 'befattning|yrke' },
    emails: 'e-postadress|e-postadress 2|e-postadress 3|e-post, adress',
    phones: 'mobiltelefon|telefon, arbete|telefon, arbete 2|primär telefon|telefon, hem',
    links: 'webbsida|personlig webbsida',
    sign: 'e-postadress|e-post, adress|företag',
  },
  {
    ...{ first: '名', middle: '中间名', last: '姓', suffix: '后缀' },
    ...{ companies: '单位|公司', roles: '职务' },
    emails: '电子邮件地址|电子邮件 2 地址|电子邮件 3 地址',
    phones: '移动电话|商务电话|商务电话 2|主要电话|住宅电话|住宅电话 2|其他电话|单位主要电话',
    links: '网页|个人网页',
    addresses: [
      '商务地址 国家/地区|商务地址 省/市/自治区|商务地址 市/县|商务地址 街道|商务地址 街道 2|商务地址 街道 3|商务地址 邮政编码',
      '住宅地址 国家/地区|住宅地址 省/市/自治区|住宅地址 市/县|住宅地址 街道|住宅地址 街道 2|住宅地址 街道 3|住宅地址 邮政编码',
    ],
    sign: '电子邮件地址|单位|移动电话',
  },
];

/** Headers of LinkedIn's other lists, all of which have to be there: messages, and requests. */
export const otherLinkedinHeaders: readonly (readonly string[])[] = [
  ['conversation id', 'from', 'to'],
  ['from', 'to', 'sent at', 'direction'],
];

/** What people call the columns of their own tables, the plainest first. */
export const ownHeaders: Readonly<Record<ColumnField, string>> = {
  name: 'full name|name|contact name|display name|contact|person|people|who|vollständiger name|voller name|anzeigename|ansprechpartner|kontakt|nombre completo|nombre y apellidos|contacto|nom complet|nom et prénom|prénom et nom|nome completo|contato|姓名|名字|联系人|全名|nome e cognome|naam|volledige naam',
  firstName:
    'first name|firstname|first|given name|forename|vorname|rufname|nombre|nombres|primer nombre|prénom|prenom|nome|primeiro nome|名|voornaam|imię',
  lastName:
    'last name|lastname|last|surname|family name|nachname|familienname|zuname|apellidos|apellido|primer apellido|nom de famille|nom|sobrenome|último nome|apelido|姓|姓氏|cognome|achternaam|nazwisko',
  company:
    'company|company name|current company|organization|organisation|organization name|employer|workplace|works at|firma|unternehmen|arbeitgeber|organisation|betrieb|empresa|compañía|organización|empleador|entreprise|société|employeur|companhia|organização|empregador|公司|单位|企业|公司名称|工作单位|机构|azienda|società|bedrijf|organisatie|work company',
  role: 'role|position|job title|jobtitle|current position|title|job|occupation|headline|stelle|rolle|position|beruf|funktion|jobtitel|berufsbezeichnung|tätigkeit|cargo|puesto|rol|profesión|ocupación|posición|poste|fonction|profession|métier|rôle|intitulé du poste|função|profissão|posição|ocupação|职位|职务|岗位|职业|职称|ruolo|posizione|functie|work title',
  email:
    'email|e-mail|email address|e-mail address|mail|primary email|work email|email 1|e-mail-adresse|emailadresse|mailadresse|correo electrónico|correo|correo-e|dirección de correo electrónico|courriel|adresse e-mail|adresse mail|adresse email|adresse courriel|endereço de e-mail|endereço de email|电子邮件|邮箱|电子邮箱|邮件|邮箱地址|电子邮件地址|e-mailadres|indirizzo e-mail',
  phone:
    'phone|phone number|telephone|mobile|mobile phone|mobile number|cell|cell phone|tel|tel.|telefon|telefonnummer|handy|handynummer|mobil|mobiltelefon|teléfono|móvil|celular|teléfono móvil|número de teléfono|téléphone|portable|mobile|numéro de téléphone|tél|tél.|telefone|telemóvel|número de telefone|电话|手机|手机号|手机号码|电话号码|联系电话|telefono|cellulare|telefoon',
  linkedin:
    'linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin link|profile url|profile link|profile|linkedin-profil|linkedin profil|profil linkedin|perfil de linkedin|perfil linkedin|perfil do linkedin|领英|领英主页|领英链接|url|website|link',
  address:
    'address|postal address|mailing address|street address|home address|work address|adresse|anschrift|postanschrift|postadresse|dirección|dirección postal|domicilio|adresse postale|endereço|endereço postal|地址|通讯地址|邮寄地址|联系地址|indirizzo|adres',
};
