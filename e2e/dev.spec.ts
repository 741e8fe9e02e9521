import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from './test.ts';

const LONGEST_START = 30_000;

const project = fileURLToPath(new URL('../', import.meta.url));

test('an article dropped into the folder appears on the open page, one taken out goes', async ({
  timeline,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  const drop = (name: string) =>
    copyFileSync(join(project, 'e2e/seeds/damaged', name), join(folder, name));
  drop('good.txt');
  const server = spawn(
    process.execPath,
    [join(project, 'src/build/run.mjs'), 'dev', '--port', '0', '--seeds', folder],
    {
      cwd: project,
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    await timeline.open(await addressOf(server));
    await expect(timeline.page.getByText('from 1 article,')).toBeVisible();
    const before = (await timeline.count.textContent()) ?? '';
    drop('dateless.txt');
    await expect(timeline.page.getByText('from 2 articles,')).toBeVisible();
    await expect(timeline.count).not.toHaveText(before);
    rmSync(join(folder, 'dateless.txt'));
    await expect(timeline.count).toHaveText(before);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
});

/** The address that the server prints once it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address) resolve(address);
    });
    setTimeout(
      () => reject(new Error(`no address was printed: ${printed}`)),
      LONGEST_START,
    ).unref();
    server.on('close', () => reject(new Error(`the server stopped: ${printed}`)));
  });
}
