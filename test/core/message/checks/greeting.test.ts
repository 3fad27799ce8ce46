import { describe, expect, it } from 'vitest';
import { findMissingGreeting } from '../../../../src/core/message/checks/greeting';
import { firstName } from '../../../../src/core/contact/called';
import { aContact } from '../../../builders/contact';

function isGreeted(name: string, text: string, language: string, salutation?: string): boolean {
  const contact = aContact({ status: 'identified' }, name);
  const people = { contact, firstName: firstName(name), myName: 'Kim', salutation };
  return findMissingGreeting(text, people, language) === null;
}

describe('a greeting by name', () => {
  it.each([
    ['Marek Dvořák', 'Ahoj Marku,', 'cs'],
    ['Jana Nová', 'Milá Jano,', 'cs'],
    ['Petr Malý', 'Ahoj Petře,', 'cs-CZ'],
    ['Ondřej Král', 'Ahoj Ondřeji', 'cs'],
    ['Ania Kowalska', 'Cześć Aniu!', 'pl'],
    ['Piotr Nowak', 'Drogi Piotrze,', 'pl'],
    ['Paweł Zieliński', 'Cześć Pawle,', 'pl'],
    ['Ewa Lis', 'Droga Ewo,', 'pl'],
    ['Ева Петрова', 'Дорогая Ево', 'uk'],
    ['Giorgos Pappas', 'Αγαπητέ Giorgo,', 'el'],
    ['王小明', '王小明您好，', 'zh'],
    ['王小明', '小明，你好！', 'zh-CN'],
    ['王小明', '尊敬的王老师：', 'zh'],
    ['欧阳娜娜', '欧阳女士您好', 'zh'],
    ['田中 花子', '田中様', 'ja'],
    ['田中花子', '田中さん、こんにちは', 'ja'],
    ['김민수', '민수씨 안녕하세요', 'ko'],
    ['สมชาย ใจดี', 'สวัสดีคุณสมชาย', 'th'],
    ['Ana Reyes', 'Hello Ana,', 'en'],
    ['Ana Reyes', 'Hello {{greeting}}', 'en'],
    ['Timothy Wexler', 'Dear Tim,', 'en'],
    ['Timothy Wexler', 'Tim,', 'en'],
    ['Rebecca Stone', 'Hi Becky!', 'en'],
    ['Jasmine Kaur', 'Hey Jas,', 'en'],
    ['Yosef Cohen', 'Hi Yossi,', 'en'],
    ['Rebecca Stone', 'Good morning Becky,', 'en'],
    ['Benedict Moyo', 'Hi Ben,', 'en'],
    ['Leticia Barnes', 'Hi Letty,', 'en'],
  ])('of %s is seen in “%s”', (name, text, language) => {
    expect(isGreeted(name, text, language)).toBe(true);
  });

  it.each([
    ['Marek Dvořák', 'Hello Marku,', 'en'],
    ['Theodore Park', 'The talk was wonderful.', 'en'],
    ['Anna Lis', 'Dear Ann,', 'en'],
    ['Mark Johnson', 'Dear John,', 'en'],
    ['Karl Herrmann', 'Sehr geehrter Herr Meier,', 'de'],
    ['Allison Park', 'Dear All,', 'en'],
    ['Ana Williams', 'Hi Will,', 'en'],
    ['Danielle Roux', 'Bonjour Daniel,', 'fr'],
    ['Marianne Koch', 'Dear Maria,', 'en'],
    ['Carlos Ruiz', 'Hello Carl,', 'en'],
    ['Theresa May', 'Hi There,', 'en'],
    ['Timothy Wexler', 'Dear Tim Brown,', 'en'],
    ['Fern Hellogg', 'Hello,', 'en'],
    ['Andrea Ortiz', 'Thanks And more.', 'en'],
    ['Marek Dvořák', 'Dobrý den,', 'cs'],
    ['Ana Reyes', 'Ahoj Anastazie,', 'cs'],
    ['Ana Reyes', 'Ahoj,', 'cs'],
    ['Jana Nová', 'Milý Jiří,', 'cs'],
    ['王小明', '您好，', 'zh'],
    ['王小明', '李老师您好', 'zh'],
    ['田中花子', 'こんにちは', 'ja'],
    ['Ana Reyes', 'Hello there,', 'en'],
    ['Ana Reyes', 'Good morning,', 'en'],
  ])('of %s is missed in “%s”', (name, text, language) => {
    expect(isGreeted(name, text, language)).toBe(false);
  });

  it('is a polite title alone too, but for “Sir or Madam”', () => {
    expect(isGreeted('Ana Reyes', 'Good morning Ma,', 'en')).toBe(true);
    expect(isGreeted('Ana Reyes', 'Respected Sir,', 'en')).toBe(true);
    expect(isGreeted('Ana Reyes', 'Dear Sir or Madam,', 'en')).toBe(false);
    expect(isGreeted('Ana Reyes', 'Good morning Ma,', 'de')).toBe(false);
  });

  it('is the salutation too', () => {
    expect(isGreeted('Ana Reyes', 'Good morning, Ma,', 'en', 'Good morning Ma')).toBe(true);
    expect(isGreeted('Ana Reyes', 'Hello doctor,', 'en', 'Good morning Ma')).toBe(false);
  });
});
