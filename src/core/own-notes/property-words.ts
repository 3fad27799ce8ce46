import { foldText } from '../contact/fold-text';
import { type PropertyName, propertyNames } from '../contact/properties';

/** What a name of somebody's own property most likely stands for. */
export interface LikelyProperty {
  readonly property: PropertyName;
  /** Whether the name alone says so; otherwise its values have to. */
  readonly isSure: boolean;
}

/**
 * What is never taken from what stands in notes: by a status somebody would get onto the list unasked, and
 * what a calendar knows an interview by is ours.
 */
export const neverTaken: ReadonlySet<PropertyName> = new Set<PropertyName>([
  'status',
  'calendar-id',
]);

/**
 * What people call such a property in English, German, Spanish, French, Portuguese and Chinese, as
 * {@link nameKey} gives it: without case, accents, spaces and signs. The properties' own names count
 * without their being listed.
 */
const sureNames: { readonly [Name in PropertyName]?: string } = {
  company: `
    org orgs organization organisation organizations organisations employer employers firm companies
    workplace worksat worksfor workat currentcompany companyname currentemployer
    firma unternehmen arbeitgeber arbeitsplatz empresa compania empleador organizacion organizacao
    entreprise societe employeur companhia empregador 公司 公司名称 单位 工作单位 组织 机构 雇主 企业 公司名`,
  role: `
    jobtitle position occupation job jobrole profession currentrole currentposition designation roles
    rolle beruf stelle jobtitel berufsbezeichnung tatigkeit puesto cargo rol profesion ocupacion
    poste fonction metier intituleduposte funcao profissao ocupacao 职位 职务 岗位 头衔 职业 工作 职称`,
  field: `
    industry sector careerfield lineofwork branche fachgebiet berufsfeld industria secteur
    secteurdactivite industrie setor ramo 行业 领域 专业领域`,
  source: `
    howwemet wherewemet howmet metat metvia foundvia quelle kennengelernt kennengelerntbei woher
    wokennengelernt fuente comonosconocimos dondenosconocimos rencontre commentrencontre fonte origem
    comonosconhecemos 来源 认识方式 如何认识 认识途径`,
  'why-them': `whythisperson whyinteresting warumsie porqueella pourquoielle 为什么 感兴趣的原因`,
  'first-name': `givenname forename vorname nombredepila prenom primeironome 名`,
  language: `
    lang preferredlanguage spokenlanguage sprache idioma lengua langue lingua 语言`,
  email: `
    emails mail mails emailaddress mailaddress emailaddresses workemail mailadresse emailadresse
    correo correoelectronico courriel adressemail adresseemail correioeletronico enderecodeemail
    邮箱 电子邮件 邮件 电邮 电子邮箱 邮箱地址`,
  phone: `
    phones telephone tel mobile cell cellphone mobilephone phonenumber mobilenumber telephonenumber
    telefon handy mobil telefonnummer handynummer rufnummer mobilnummer mobiltelefon
    telefono movil celular telefonomovil portable numerodetelephone telefone telemovel
    电话 手机 手机号 电话号码 手机号码 联系电话`,
  linkedin: `linkedinurl linkedinprofile linkedinprofil linkedinlink perfildelinkedin 领英`,
  address: `
    postaladdress mailingaddress streetaddress homeaddress adresse anschrift postadresse
    direccion domicilio direccionpostal adressepostale endereco morada 地址 住址 通讯地址`,
  'time-zone': `tz zeitzone zonahoraria husohorario fuseauhoraire fusohorario 时区`,
  priority: `prio prioritat prioridad priorite prioridade 优先级`,
  'referred-by': `
    introducedby introby referrer recommendedby connectedby metthrough empfohlenvon vermitteltvon
    vorgestelltvon referidopor presentadopor recomendadopor recommandepar presentepar indicadopor
    apresentadopor 介绍人 推荐人 引荐人`,
  'checked-in': `
    lastcontact lastcontacted lastcontactdate datelastcontacted lastcontactedon lastcontacton
    lastcheckin lasttouch lastspoke lastspoken lasttalked lastinteraction lastconversation lastmet
    letzterkontakt zuletztkontaktiert zuletztgesprochen letztesgesprach ultimocontacto
    ultimaconversacion derniercontact derniereconversation ultimocontato ultimaconversa
    最后联系 上次联系 最近联系 最近联系时间 上次联系时间 最后联系时间 上次联系日期`,
  'follow-up': `
    followupdate followupon nextcontact nextcontactdate nextfollowup nextcheckin wiedervorlage
    nachsterkontakt seguimiento proximocontacto relance prochaincontact acompanhamento proximocontato
    下次联系 跟进日期 下次联系时间`,
  'next-step': `
    nextsteps nextaction nachsterschritt nachsteschritte proximopaso siguientepaso prochaineetape
    proximopasso 下一步 下一步行动`,
  'check-in-every': `
    contactfrequency contactevery cadence keepintouchevery frequency kontaktfrequenz
    frecuenciadecontacto frequencedecontact frequenciadecontato 联系频率`,
  interview: `interviewdate 访谈日期`,
};

/** What could be the property's name or another thing's: the values have to tell. */
const doubtfulNames: { readonly [Name in PropertyName]?: string } = {
  role: `title titel titulo titre function funktion funcion`,
  email: `contact kontakt contacto contato contactinfo email1 email2 联系方式 联系`,
  phone: `number nummer numero whatsapp phone1 phone2 contactnumber 号码`,
  linkedin: `profile profil perfil url website web webseite social socials link links homepage 主页`,
};

/** For each name as {@link nameKey} gives it the property that it most likely stands for. */
let likely: ReadonlyMap<string, LikelyProperty> | null = null;

function likelyNames(): ReadonlyMap<string, LikelyProperty> {
  if (likely !== null) return likely;
  const found = new Map<string, LikelyProperty>();
  const add = (names: { readonly [Name in PropertyName]?: string }, isSure: boolean): void => {
    for (const property of propertyNames) {
      for (const name of (names[property] ?? '').split(/\s+/)) {
        const key = nameKey(name);
        if (key !== '' && !found.has(key)) found.set(key, { property, isSure });
      }
    }
  };
  add(Object.fromEntries(propertyNames.map((name) => [name, name])), true);
  add(sureNames, true);
  add(doubtfulNames, false);
  return (likely = found);
}

/**
 * A property's name as names are compared here: its letters and digits alone, without case and
 * accents.
 *
 * @example nameKey('📧 E-Mail') // 'email'
 */
export function nameKey(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The property of a contact that a name of somebody's own most likely stands for; null for none. */
export function likelyProperty(name: string): LikelyProperty | null {
  return likelyNames().get(nameKey(name)) ?? null;
}
