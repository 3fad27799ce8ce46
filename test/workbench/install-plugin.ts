import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIntoVault } from './install-into-vault';

const distDir = fileURLToPath(new URL('../../dist', import.meta.url));
const [vaultDir] = process.argv.slice(2);

if (vaultDir === undefined) {
  console.error('Say which vault: npm run install-plugin -- "/path/to/vault"');
  process.exitCode = 1;
} else {
  try {
    const target = await installIntoVault(distDir, path.resolve(vaultDir));
    console.log(
      `Installed in ${target} and switched on. Restart Obsidian, or reload it, to see it.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
