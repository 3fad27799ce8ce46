import { describe, expect, it } from 'vitest';
import { bothOf, type UnfinishedMessage } from '../../../src/core/message/unfinished-message';

function message(told: Record<string, string>, ...texts: [string, string][]): UnfinishedMessage {
  return {
    texts: texts.map(([template, text]) => ({
      ...{ template, name: template, channel: 'Email', subject: null },
      body: { text, spans: [{ key: 'x', from: 0, to: 1 }] },
    })),
    ...{ told, slots: [], ticked: [] },
  };
}

describe('two messages of one kind to one person', () => {
  it('are both kept, the later one first, and what was told last', () => {
    const both = bothOf(
      message({ x: 'b' }, ['one', 'B']),
      message({ x: 'a', y: 'a' }, ['two', 'A']),
    );
    expect(both.texts.map(({ template }) => template)).toEqual(['one', 'two']);
    expect(both.told).toEqual({ x: 'b', y: 'a' });
    expect(both.texts[1]?.body.spans).toHaveLength(1);
  });

  it('stand each by itself where they are from one template, and the earlier follows nothing', () => {
    const later = message({}, ['one', 'C'], ['one*', 'B']);
    const both = bothOf(later, message({}, ['one', 'A']));
    expect(both.texts.map(({ template, body }) => [template, body.text])).toEqual([
      ['one', 'C'],
      ['one*', 'B'],
      ['one**', 'A'],
    ]);
    expect(both.texts[2]?.body.spans).toEqual([]);
  });
});
