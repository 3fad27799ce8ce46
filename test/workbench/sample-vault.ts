import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The day on which the sample vault is written to make sense, a Wednesday. */
const sampleDay = '2026-03-11';

/** Where the sample vault is kept. */
export const sampleVaultDir = fileURLToPath(new URL('../sample-vault', import.meta.url));

const day = 86_400_000;

/** Moves every real date in the text by that many days; what is no date, like 2026-02-30, stays. */
export function shiftDates(text: string, days: number): string {
  return text.replace(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, (whole) => {
    const moment = Date.parse(`${whole}T00:00:00Z`);
    if (Number.isNaN(moment) || isoDay(moment) !== whole) return whole;
    return isoDay(moment + days * day);
  });
}

/** Copies the sample to a fresh folder, its dates moved so that its own day becomes `today`. */
export async function copySampleVault(
  target: string,
  today: string,
  from = sampleVaultDir,
): Promise<void> {
  const days = Math.round(
    (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${sampleDay}T00:00:00Z`)) / day,
  );
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(from, target, { recursive: true });
  if (days !== 0) await shiftFolder(target, days);
}

/** Today's civil date on this machine. */
export function civilToday(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function shiftFolder(folder: string, days: number): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) await shiftFolder(place, days);
    else if (/\.(md|json|base)$/.test(entry.name)) {
      const text = await readFile(place, 'utf8');
      await writeFile(place, shiftDates(text, days));
    }
  }
  await shiftNames(folder, days);
}

/** By way of other names, since one file's new name may be another's old one. */
async function shiftNames(folder: string, days: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => shiftDates(name, days) !== name);
  for (const name of names)
    await rename(path.join(folder, name), path.join(folder, `${name}.moving`));
  for (const name of names) {
    await rename(path.join(folder, `${name}.moving`), path.join(folder, shiftDates(name, days)));
  }
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
