import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { embedScript } from './embedScriptPlugin.ts';

it('is one plain script of no more than 2 kB gzip that loads nothing else', async () => {
  const script = await embedScript();
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(2000);
  expect(script).not.toMatch(
    /\bimport\b|\bexport\b|\beval\b|innerHTML|srcdoc|localStorage|fetch\(/,
  );
  expect(() => new Function(script)).not.toThrow();
});
