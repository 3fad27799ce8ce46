import { describe, expect, it } from 'vitest';
import { findPeopleFolders } from '../../../src/core/contact/people-folder';

describe('folders that seem to hold notes about people', () => {
  it.each([
    [['My contacts'], ['My contacts']],
    [['People-Notes'], ['People-Notes']],
    [['Berufliches Netzwerk'], ['Berufliches Netzwerk']],
    [['Rede profissional'], ['Rede profissional']],
    [['Contatos de trabalho'], ['Contatos de trabalho']],
    [['Notes sur les personnes'], ['Notes sur les personnes']],
    [['人物卡片'], ['人物卡片']],
    [['Personal CRM'], ['Personal CRM']],
    [['ＰＥＯＰＬＥ'], ['ＰＥＯＰＬＥ']],
    [['Meine Kontakte'], ['Meine Kontakte']],
    [['Mes connaissances'], ['Mes connaissances']],
    [['Work contacts'], ['Work contacts']],
    [['Berufliche Kontakte'], ['Berufliche Kontakte']],
    [['Contactos profesionales'], ['Contactos profesionales']],
    [['People (work)'], ['People (work)']],
    [['Carnet d’adresses'], ['Carnet d’adresses']],
    [['人际关系'], ['人际关系']],
    [['Notes on people'], ['Notes on people']],
    [['10 All people'], ['10 All people']],
    [['Recipes', 'People'], ['People']],
    [
      ['03 - people', '👥 CRM', 'PERSONS'],
      ['03 - people', 'PERSONS', '👥 CRM'],
    ],
    [
      ['Work/Network', 'Contacts', 'Work'],
      ['Contacts', 'Work/Network'],
    ],
    [['Peoples', 'My people stuff', 'Notes', '', '/', '.people', '.trash/People'], []],
    [
      ['a/b/People', 'a/b/c/d/People'],
      ['a/b/People', 'a/b/c/d/People'],
    ],
    [
      ['Kontakte', 'Leute'],
      ['Leute', 'Kontakte'],
    ],
    [
      ['Contactos', 'Mi red', 'Recetas'],
      ['Contactos', 'Mi red'],
    ],
    [
      ['Réseau', 'RE\u0301SEAU'],
      ['RE\u0301SEAU', 'Réseau'],
    ],
    [
      ['Pessoas', 'Contatos'],
      ['Pessoas', 'Contatos'],
    ],
    [
      ['联系人', '人物笔记'],
      ['人物笔记', '联系人'],
    ],
    [
      ['People Notes', 'Personennotizen', 'Notas de personas'],
      ['Notas de personas', 'People Notes', 'Personennotizen'],
    ],
    [
      ['Network', 'Person', 'Contacts', 'People'],
      ['People', 'Person', 'Contacts'],
    ],
  ])('of %j are %j', (paths, found) => {
    expect(findPeopleFolders(paths)).toEqual(found);
  });
});
