// Runs the checks that are named, the scripts `check:…` of package.json, one on each processor.
// What a check says is printed whole when it ends; the exit code is 1 where any of them failed.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

const { scripts } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
const waiting = process.argv.slice(2).map((name) => `check:${name}`);

/** What a check says, and whether it found nothing wrong. npm has its program on the path. */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    child.once('error', reject);
    child.once('close', (code) => resolve({ said: Buffer.concat(said), isGood: code === 0 }));
  });
}

async function runTheNext() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const command = scripts[name];
    if (command === undefined) throw new Error(`There is no script "${name}".`);
    const { said, isGood } = await run(command);
    console.log(`> ${name}: ${command}`);
    process.stdout.write(said);
    if (isGood) continue;
    console.log(`${name} failed.`);
    process.exitCode = 1;
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, runTheNext));
