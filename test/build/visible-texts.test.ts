import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { visibleTexts } from '../../visible-texts.mjs';

const linter = new Linter();

/** What the rule says of some code. */
function found(code: string): readonly string[] {
  const messages = linter.verify(
    code,
    {
      files: ['**/*.tsx'],
      languageOptions: { parser: tseslint.parser },
      plugins: { texts: visibleTexts },
      rules: { 'texts/elsewhere': 'error' },
    },
    { filename: 'any.tsx' },
  );
  const broken = messages.find(({ ruleId }) => ruleId !== 'texts/elsewhere');
  if (broken !== undefined) throw new Error(`${code}: ${broken.message}`);
  return messages.map(({ message }) => message);
}

describe('a text that a user may see', () => {
  it.each([
    // By its look, wherever it stands.
    `const a = 'There is nobody left'`,
    `const a = 'Nobody'`,
    `const a = 'No'`,
    `const a = '… No'`,
    `const a = 'nobody is left'`,
    `say('Nobody is left')`,
    `return_('a', { what: 'Nobody is left' })`,
    'const a = `${count} people are left`',
    'const a = `Hello ${name}`',
    // Put together.
    `const a = 'Hello there, ' + name`,
    `const a = 'hello ' + name`,
    `const a = 'hello' + ' ' + 'there'`,
    `const a = count + ' people left'`,
    `const a = ['hello', 'there'].join(' ')`,
    `switch (a) { case 'one': b = 'Nobody is left'; }`,
    // In a place that shows it, whatever it looks like.
    `new Notice('hi')`,
    `new Notice(isDone ? 'done' : text)`,
    `new Notice(['hi', name].join(' '))`,
    `new Notice(new Error('done').message)`,
    `tell('hi')`,
    `tellDone('hi', [])`,
    `this.tell('hi')`,
    'tell(`hi ${name}`)',
    `element.setText('hi')`,
    `modal.setTitle('hi')`,
    `setting.setName('hi').setDesc(text)`,
    `setting.setName(text).setDesc('hi')`,
    `button.setButtonText('ok')`,
    `field.setPlaceholder('name')`,
    `button.setTooltip('x' + name)`,
    `element.append('hi')`,
    `element.append(icon, isDone ? 'hi' : name)`,
    `element.prepend('hi')`,
    `element.insertAdjacentText('beforeend', 'hi')`,
    `element.replaceChildren('hi')`,
    `element.replaceWith('hi')`,
    `element.appendText('hi')`,
    `element.createEl('p', { text: 'hi' })`,
    `element.createDiv({ text: 'hi' })`,
    `element.createDiv({ attr: { 'aria-label': 'hi' } })`,
    `const a = { label: 'hi' }`,
    `const a = { label: () => 'hi' }`,
    `const a = { title: name ?? 'unnamed' }`,
    `const a = { hint: ('hi' as string) }`,
    `element.textContent = 'hi'`,
    `element.innerText = 'hi'`,
    `element.innerText = ['hi'].concat(names)[0]`,
    `element.innerText = names.concat('hi')[0]`,
    `element.innerText += 'hi'`,
    `element.setAttribute('aria-label', 'hi')`,
    `class A { title = 'hi' }`,
    `const a = <p>hi</p>`,
    `const a = <p>{'hi'}</p>`,
    `const a = <p>{isDone && 'hi'}</p>`,
    `const a = <p aria-label="hi" />`,
    `const a = <p title="hi" />`,
    `const a = <input placeholder={isDone ? 'hi' : ''} />`,
    `const a = <img alt="hi" />`,
    // Where only a name is let by.
    `const a = { key: 'Nobody is left' }`,
    `const a = { type: 'Nobody is left' }`,
    // Where the name of a function that is not the console's is all that lets it by.
    `log('Nobody is left')`,
    `logFailure('nobody is left', error)`,
    `this.log.warn('Nobody is left')`,
    `register('Nobody is left')`,
    // What only begins as a class or a selector does.
    `const a = 'is-open Nobody is left'`,
    `const a = '.obsidian is a folder of the app'`,
    `const a = 'Nobody is left [see=all]'`,
  ])('is found: %s', (code) => {
    expect(found(code)).toHaveLength(1);
  });

  it('is found in each of its parts where the place shows it', () => {
    expect(found(`tell('hi ' + name + ' there')`)).toHaveLength(2);
  });

  it('is quoted', () => {
    expect(found(`tell(' hi ')`)).toEqual([expect.stringContaining('“hi”')]);
  });
});

describe('what only developers and machines see', () => {
  it.each([
    `import a from 'Some Package'`,
    `export * from 'Some Package'`,
    `const a = 'one'`,
    `const a = one === 'Nobody is left' ? 1 : 2`,
    `const a = 'Nobody is left' in one`,
    `switch (a) { case 'Nobody is left': b = 1; }`,
    `let a: 'Nobody is left'`,
    `throw new Error('Nobody is left')`,
    `const a = Promise.reject(new Error('Nobody is left'))`,
    `class A extends Error { constructor() { super('Nobody is left'); } }`,
    `console.error('Nobody is left', error)`,
    `element.insertAdjacentText('beforeend', name)`,
    'console.warn(`Nobody is left: ${name}`)',
    `scope.register(['Mod'], 'Enter', close)`,
    `this.scope.register([], 'Escape', close)`,
    `registerKeys(scope, { ArrowDown: close, 'Page Down': close })`,
    `const a = texts['Nobody is left']`,
    `const a = { 'Nobody is left': 1 }`,
    `tell(texts.nobody)`,
    `tell(say('nobody'))`,
    `tell(name + ' – ' + role)`,
    `const a = <p title={texts[isDone ? 'one' : 'two']}>{name} · {role}</p>`,
    `const a = <p class="ii-row is-open" />`,
    `const a = <p className={isOpen ? 'some row' : 'other row'} />`,
    `const a = { cls: 'some row' }`,
    `const a = { key: 'Nobody' }`,
    `const a = <Icon icon="Clock" />`,
    `element.addClass('some row')`,
    `element.querySelector('input:not([type=checkbox]), select')`,
    `const a = 'button, summary, input[type=checkbox]'`,
    `const a = 'ii-row is-open mod-cta'`,
    'const a = `ii-row ii-${kind}`',
    `const a = ['ii-row', isOpen && 'is-open'].join(' ')`,
    `const a = 'DD MMM YYYY, HH:mm'`,
    `const a = new RegExp('Nobody is left')`,
    `const a = before + ': ' + text`,
    'const a = `${indent}x: ${value}`',
  ])('is let by: %s', (code) => {
    expect(found(code)).toEqual([]);
  });
});
