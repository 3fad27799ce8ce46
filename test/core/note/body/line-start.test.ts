import { describe, expect, it } from 'vitest';
import {
  htmlClosing,
  isPlainText,
  leftOpen,
  withoutCode,
} from '../../../../src/core/note/body/line-start';

describe('a block of HTML', () => {
  it.each([
    ['<!-- a', '-->'],
    ['<?php', '?>'],
    ['<![CDATA[a', ']]>'],
    ['<!DOCTYPE html>', '>'],
    ['<script src="a">', '</script>'],
    ['<div>', ''],
    ['<a1 b="c">', ''],
    ['a <?', null],
    ['<1 <?', null],
    ['<1 <![CDATA[', null],
  ])('that %j opens is closed by %j', (line, closing) => {
    expect(htmlClosing(line, false)).toBe(closing);
  });

  it('of a lone tag does not cut into a paragraph', () => {
    expect(htmlClosing('<a1 b="c">', true)).toBeNull();
  });
});

describe('a comment in a line', () => {
  it.each([
    ['a', null],
    ['a %% b', '%%'],
    ['a <!-- b', '-->'],
    ['a %% b %% c', null],
    ['<!-- a --> b', null],
    ['x<!-- a --> b', null],
    ['<!-- a --> <!-- b', '-->'],
    ['<!-- %% --> %% <!-- b', '%%'],
    ['%% <!-- %% b', null],
    ['%% <!-- %% <!-- b', '-->'],
    ['%% a %% <!-- b --> %% c', '%%'],
    ['<!-- %% --> b', null],
  ])('%j is left open for %j', (line, closing) => {
    expect(leftOpen(line)).toBe(closing);
  });
});

describe('a line without its code', () => {
  it.each([
    ['a `b` c', 'a  c'],
    ['``a ` b`` c', ' c'],
    ['a ` b', 'a ` b'],
    ['`a``b`c', 'c'],
    ['a `b` ``c', 'a  ``c'],
    ['`a` b `c`', ' b '],
  ])('%j is %j', (line, without) => {
    expect(withoutCode(line)).toBe(without);
  });
});

describe('a line that goes on a paragraph', () => {
  it.each([
    ['# a', 4, true],
    ['# a', 3, false],
    ['- a', 0, false],
    ['> a', 0, false],
    ['```', 0, false],
    ['%% a', 0, false],
    ['$$', 0, false],
    ['***', 0, false],
    ['a', 0, true],
  ])('%j at %d: %j', (line, indent, isPlain) => {
    expect(isPlainText(line, indent)).toBe(isPlain);
  });
});
