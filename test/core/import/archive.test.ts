import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
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

  it('is refused where it is damaged anywhere', () => {
    const archive = zipSync({ 'Connections.csv': connections });
    for (let length = 4; length < archive.length; length += 7) {
      expect(readWhole(archive.slice(0, length))).toEqual({
        ...{ kind: 'refused', reason: 'broken-archive' },
      });
    }
    for (let at = 4; at < archive.length; at += 1) {
      const damaged = archive.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect(['people', 'refused', 'columns']).toContain(readWhole(damaged).kind);
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
