import { crc32 } from 'node:zlib';
import { deflateSync, strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isArchive, readEntries, unpack } from '../../../src/core/import/archive';
import { importFile, readPeopleIn, readWhole } from '../../builders/import-files';
import { atOnce } from '../../../src/core/long-work';

const connections = importFile('linkedin-connections.csv');
const other = { 'Profile.csv': strToU8('First Name\nKim\n'), 'messages.csv': strToU8('FROM,TO\n') };

/** An archive whose files are followed by their sizes, as by a program that writes it in one go. */
function writtenInOneGo(name: string, content: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_error, part) => void parts.push(part));
  const file = new ZipDeflate(name);
  zip.add(file);
  file.push(content, true);
  zip.end();
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Numbers as bytes, the smallest first: each by how many bytes it has. */
function bytesOf(...numbers: readonly (readonly [count: number, value: number])[]): number[] {
  return numbers.flatMap(([count, value]) =>
    Array.from({ length: count }, (_none, at) => Math.floor(value / 256 ** at) % 256),
  );
}

/**
 * An archive of the larger kind, as a program writes it that does not know how much there will be: its
 * numbers stand where they have eight bytes, and behind the file what was not known before it.
 */
function writtenLarge(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateSync(content);
  const [title, no, none] = [strToU8(name), 0xffffffff, 0xffff];
  const sizes = bytesOf([8, content.length], [8, packed.length]);
  const head = bytesOf([2, 45], [2, 8], [2, 8], [4, 0], [4, crc32(content)]);
  const file = [
    ...[...bytesOf([4, 0x04034b50]), ...head, ...bytesOf([4, no], [4, no])],
    ...[...bytesOf([2, title.length], [2, 20]), ...title, ...bytesOf([2, 1], [2, 16])],
    ...[...bytesOf([8, 0], [8, 0]), ...packed],
    ...bytesOf([4, 0x08074b50], [4, 0], [8, packed.length], [8, content.length]),
  ];
  const list = [
    ...[...bytesOf([4, 0x02014b50], [2, 45]), ...head, ...bytesOf([4, no], [4, no])],
    ...bytesOf([2, title.length], [2, 37], [2, 0], [2, none], [2, 0], [4, 0], [4, no]),
    // Something else may stand before the numbers.
    ...[...title, ...bytesOf([2, 0x5455], [2, 5], [1, 1], [4, 0])],
    ...[...bytesOf([2, 1], [2, 24]), ...sizes, ...bytesOf([8, 0])],
  ];
  const end = [
    ...bytesOf([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, 1], [8, 1]),
    ...bytesOf([8, list.length], [8, file.length]),
    ...bytesOf([4, 0x07064b50], [4, 0], [8, file.length + list.length], [4, 1]),
    ...bytesOf(
      [4, 0x06054b50],
      [2, none],
      [2, none],
      [2, none],
      [2, none],
      [4, no],
      [4, no],
      [2, 0],
    ),
  ];
  return Uint8Array.from([...file, ...list, ...end]);
}

/** The names of those who are read from an archive. */
function namesIn(archive: Uint8Array): readonly string[] {
  return readPeopleIn(archive).people.map(({ name }) => name);
}

function unpackedOf(archive: Uint8Array, most: number): Uint8Array | null {
  const [entry] = readEntries(archive) ?? [];
  if (entry === undefined) throw new Error('The archive has no file.');
  return atOnce(unpack(archive, entry, most));
}

/** Where a number stands in the list at the end of an archive of one file. */
function inList(archive: Uint8Array, at: number): [DataView, number] {
  const view = new DataView(archive.buffer);
  return [view, view.getUint32(archive.length - 6, true) + at];
}

describe('LinkedIn’s archive', () => {
  it.each(['Connections.csv', 'Basic_LinkedInDataExport_02-08-2026/Connections.csv'])(
    'is read for %s alone',
    (name) => {
      expect(namesIn(zipSync({ ...other, [name]: connections }))).toEqual(
        readPeopleIn(connections).people.map((person) => person.name),
      );
    },
  );

  it('is read unpacked, packed, and with sizes behind its files', () => {
    const names = readPeopleIn(connections).people.map(({ name }) => name);
    expect(namesIn(zipSync({ 'Connections.csv': [connections, { level: 0 }] }))).toEqual(names);
    expect(namesIn(writtenInOneGo('Connections.csv', connections))).toEqual(names);
  });

  it('is read where it is of the larger kind', () => {
    const names = readPeopleIn(connections).people.map(({ name }) => name);
    expect(namesIn(writtenLarge('Data/Connections.csv', connections))).toEqual(names);
  });

  it('is refused where its larger numbers lead nowhere', () => {
    const archive = writtenLarge('Connections.csv', connections);
    const view = new DataView(archive.buffer);
    const at = archive.length - 22 - 20 - 56;
    const endless = archive.slice();
    new DataView(endless.buffer).setBigUint64(at + 32, 1n << 63n, true);
    const beyond = archive.slice();
    new DataView(beyond.buffer).setBigUint64(at + 48, 1n << 40n, true);
    const within = Number(view.getBigUint64(at + 48, true)) + 46 + 'Connections.csv'.length + 9 + 4;
    const huge = archive.slice();
    new DataView(huge.buffer).setBigUint64(within, 1n << 42n, true);
    const reasons = [endless, beyond, huge].map((each) => readWhole(each));
    expect(reasons).toEqual(
      ['broken-archive', 'broken-archive', 'too-large'].map((reason) => ({
        ...{ kind: 'refused', reason },
      })),
    );
  });

  it('is read with the connections that are not a Mac’s own copy', () => {
    const archive = zipSync({
      ...{ '__MACOSX/Connections.csv': strToU8('\0\0'), 'a/Connections.csv': connections },
    });
    expect(namesIn(archive)).toContain('Ana Reyes');
  });

  it('is read with a remark at its end', () => {
    const archive = zipSync({ 'Connections.csv': connections });
    const remarked = new Uint8Array([...archive, ...strToU8('made by LinkedIn')]);
    new DataView(remarked.buffer).setUint16(archive.length - 2, 16, true);
    expect(namesIn(remarked)).toContain('Ana Reyes');
  });

  it('is refused without connections', () => {
    expect(readWhole(zipSync(other))).toEqual({
      ...{ kind: 'refused', reason: 'no-connections-in-archive' },
    });
  });

  it.each(['xl/workbook.xml', 'content.xml', 'Index/Document.iwa'])(
    'is not taken for a workbook that has %s, nor the other way round',
    (name) => {
      expect(readWhole(zipSync({ [name]: strToU8('<a/>') }))).toEqual({
        ...{ kind: 'refused', reason: 'workbook' },
      });
    },
  );

  it.each([
    ['of the usual kind', zipSync({ 'Connections.csv': connections })],
    ['not packed', zipSync({ 'Connections.csv': connections }, { level: 0 })],
    ['written in one go', writtenInOneGo('Connections.csv', connections)],
    ['of the larger kind', writtenLarge('Connections.csv', connections)],
  ])('is refused where it is damaged anywhere: %s', (_kind, archive) => {
    for (let length = 4; length < archive.length; length += 7) {
      expect(readWhole(archive.slice(0, length))).toEqual({
        ...{ kind: 'refused', reason: 'broken-archive' },
      });
    }
    const whole = readWhole(archive);
    expect(whole.kind).toBe('people');
    for (let at = 4; at < archive.length; at += 1) {
      const damaged = archive.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const reading = readWhole(damaged);
      if (reading.kind !== 'refused') expect(reading).toEqual(whole);
    }
  });

  it('is refused where it is locked', () => {
    const archive = zipSync({ 'Connections.csv': connections });
    const [view, at] = inList(archive, 8);
    view.setUint16(at, 1, true);
    expect(readWhole(archive)).toEqual({ kind: 'refused', reason: 'broken-archive' });
  });

  it('is not unpacked beyond a bound, whatever it says of its size', () => {
    const archive = zipSync({ 'Connections.csv': new Uint8Array(3_000_000) });
    expect(unpackedOf(archive, 3_000_000)?.length).toBe(3_000_000);
    expect(unpackedOf(archive, 2_999_999)).toBeNull();
    const [view, at] = inList(archive, 24);
    view.setUint32(at, 100, true);
    expect(unpackedOf(archive, 2_999_999)).toBeNull();
  });

  it('is told by its first bytes', () => {
    expect(isArchive(zipSync({}))).toBe(true);
    expect(isArchive(strToU8('PK, Kim\n'))).toBe(false);
    expect(readWhole(zipSync({}))).toEqual({
      ...{ kind: 'refused', reason: 'no-connections-in-archive' },
    });
  });
});
