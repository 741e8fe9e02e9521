// The rules that hold the parts together, as tests. A change of a table here is a design decision.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('.', import.meta.url));

/** Who may import whom, and which packages each part may use. */
const parts: Readonly<
  Record<string, { mayImport: readonly string[]; packages: readonly string[] }>
> = {
  model: { mayImport: [], packages: ['@date-fns/utc', 'date-fns', 'valibot'] },
  pipeline: { mayImport: ['model'], packages: ['@noble/hashes', 'approx-string-match', 'valibot'] },
  worker: { mayImport: ['model', 'pipeline'], packages: ['valibot'] },
  query: { mayImport: ['model'], packages: ['minisearch'] },
  export: { mayImport: ['model', 'views'], packages: ['@citation-js', 'd3'] },
  state: { mayImport: ['model', 'query'], packages: ['zustand'] },
  views: {
    mayImport: ['model', 'query', 'state'],
    packages: ['d3', 'diff', 'react', 'react-dom'],
  },
  app: {
    mayImport: ['export', 'model', 'query', 'state', 'views', 'worker'],
    packages: ['@fontsource-variable', 'idb-keyval', 'minisearch', 'react', 'react-dom'],
  },
  site: { mayImport: ['model', 'query', 'views'], packages: ['react', 'react-dom', 'schema-dts'] },
  testing: { mayImport: ['app', 'model', 'query'], packages: ['fast-check'] },
  build: {
    // A story's steps are addresses, which the build reads as the app does.
    mayImport: ['export', 'model', 'pipeline', 'query', 'site', 'state'],
    packages: [
      '@resvg/resvg-wasm',
      '@sparticuz/chromium',
      'node:',
      'playwright',
      'react',
      'satori',
      'subset-font',
      'valibot',
      'vite',
    ],
  },
};

const testPackages = [
  ...['@edtf-ts/core', 'chrono-node', 'edtf', 'fast-check', 'node:', 'vitest'],
  // Readers of the formats that are exported.
  ...['@markwhen/parser', '@placemarkio/check-geojson', 'csv-parse', 'ical.js', 'valibot'],
];

/** Only these files may touch what they are named for. */
const onlyIn: readonly { what: string; pattern: RegExp; files: readonly string[] }[] = [
  {
    what: 'date-fns and Date objects',
    pattern: /from '(?:@date-fns|date-fns)|(?<![\w.])Date(?:\.|\()/,
    files: ['model/day.ts', 'views/timeline/ticks.ts'],
  },
  {
    what: 'the address bar',
    pattern:
      /(?<![\w.])(?:window\.)?(?:history\.(?:push|replace)State|location\.(?:assign|replace))/,
    // Another language is another page.
    files: ['state/urlSync.ts', 'app/languageAddress.ts'],
  },
];

const pureParts = ['export', 'model', 'pipeline', 'query'];
const impure = [
  /\bDate\.now\b/,
  /\bMath\.random\b/,
  /\bIntl\b/,
  /\.toLocale\w*\(/,
  /\.localeCompare\(/,
  /(?<![\w.])(?:console|process|performance|globalThis|localStorage|navigator)\b\s*[.[]/,
  /(?<![\w.])document\.(?:\w+Element|querySelector|body)/,
  /(?<![\w.])window\.(?:document|location|history|add\w+)/,
  /(?<![\w.])(?:setTimeout|setInterval|fetch|require)\(/,
];

const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
const MOST_LINES = 300;
/** Tables, which grow by the row: files, and folders of them. */
const tables: readonly string[] = [
  'pipeline/golden/madeUpTitles.ts',
  'pipeline/names/organisations.ts',
  'pipeline/names/persons/',
  'pipeline/names/places.ts',
  'pipeline/names/references.ts',
  'pipeline/names/titles.ts',
  'pipeline/names/cityNames.ts',
  'pipeline/names/worldCities.ts',
  'pipeline/reports/triggers/',
];

const vagueNames = /^(?:utils?|helpers?|common|misc|types|constants|index|manager)\./;

const files = filesUnder(src).filter((file) => /\.(?:tsx?|mjs)$/.test(file));

it('imports only point where the table allows', () => {
  const wrong = files.flatMap((file) =>
    targetsOf(file)
      .filter((target) => !isAllowed(file, target))
      .map((target) => `${file} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

it('a part uses only the packages it may', () => {
  const wrong = files.flatMap((file) => {
    const allowed = [
      ...(parts[partOf(file)]?.packages ?? []),
      ...(isTest(file) ? testPackages : []),
    ];
    return importsOf(file)
      .filter((target) => !target.startsWith('.'))
      .filter((target) => !allowed.some((name) => isPackage(target, name)))
      .map((target) => `${file} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

it('a view imports no sister view, and pages and exports only what views share', () => {
  const wrong = files
    .filter((file) => ['export', 'site', 'views'].includes(partOf(file)))
    .flatMap((file) =>
      targetsOf(file)
        .filter((target) => partOf(target) === 'views' && folderOf(target) !== 'views/shared')
        .filter((target) => folderOf(target) !== folderOf(file))
        .map((target) => `${file} -> ${target}`),
    );
  expect(wrong).toEqual([]);
});

it.each(pureParts)('%s knows no clock, chance, locale, browser or machine', (part) => {
  const wrong = files
    .filter((file) => partOf(file) === part && !isTest(file))
    .flatMap((file) =>
      impure
        .map((pattern) => pattern.exec(codeOf(file))?.[0])
        .filter((found) => found !== undefined)
        .map((found) => `${file}: ${found}`),
    );
  expect(wrong).toEqual([]);
});

it.each(onlyIn)('$what stand in $files alone', ({ pattern, files: allowed }) => {
  const found = files.filter(
    (file) => !isTest(file) && partOf(file) !== 'build' && pattern.test(codeOf(file)),
  );
  expect(found.filter((file) => !allowed.includes(file))).toEqual([]);
});

it(`no file has more than ${MOST_LINES} lines but the tables named here and tests`, () => {
  const long = files
    .filter((file) => !isTest(file) && !tables.some((table) => file.startsWith(table)))
    .filter((file) => textOf(file).split('\n').length - 1 > MOST_LINES);
  expect(long).toEqual([]);
});

it('every file is named for what it exports', () => {
  expect(files.filter((file) => vagueNames.test(basename(file)))).toEqual([]);
});

// A row of a gazetteer is its own example: its names are what is found.
it('every row of a table of rules has an example', async () => {
  const modules = await Promise.all(
    files
      .filter((file) => partOf(file) === 'pipeline' && folderOf(file) !== 'pipeline/names')
      .filter((file) => !isTest(file))
      .map(async (file) => [file, await import(join(src, file))] as const),
  );
  const bare = modules.flatMap(([file, exports]) =>
    Object.entries<unknown>(exports).flatMap(([name, rows]) => {
      if (!Array.isArray(rows) || !rows.some(hasExamples)) return [];
      return rows.filter((row) => !hasExamples(row)).map((row) => [file, name, row]);
    }),
  );
  expect(bare).toEqual([]);
});

describe('the lock file', () => {
  const packages: Readonly<
    Record<
      string,
      { resolved?: string; integrity?: string; optionalDependencies?: Record<string, string> }
    >
  > = JSON.parse(readFileSync(join(src, '../package-lock.json'), 'utf8')).packages;

  it('names every package that npm ci will look for, on every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !lookupPaths(path, name).some((place) => place in packages))
        .map((name) => `${path} misses ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('takes every package from no host but the public registry, with its checksum', () => {
    const strange = Object.entries(packages).filter(([path, { resolved, integrity }]) => {
      const isElsewhere = resolved !== undefined && !resolved.startsWith(PUBLIC_REGISTRY);
      return path !== '' && (isElsewhere || integrity === undefined);
    });
    expect(strange.map(([path]) => path)).toEqual([]);
  });
});

/** Where node would look for a package that one at `path` asks for, nearest first. */
function lookupPaths(path: string, name: string): string[] {
  const own = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (path === '') return [own];
  const parent = path.lastIndexOf('/node_modules/');
  return [own, ...lookupPaths(parent < 0 ? '' : path.slice(0, parent), name)];
}

function isAllowed(file: string, target: string): boolean {
  const [from, to] = [partOf(file), partOf(target)];
  if (from === to || (isTest(file) && to === 'testing')) return true;
  return parts[from]?.mayImport.includes(to) ?? false;
}

function isPackage(target: string, name: string): boolean {
  return name.endsWith(':')
    ? target.startsWith(name)
    : target === name || target.startsWith(`${name}/`);
}

/** The files of ours that a file imports, as paths below src. */
function targetsOf(file: string): string[] {
  return importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(src, resolve(src, dirname(file), target)));
}

function importsOf(file: string): string[] {
  const pattern =
    /^(?:import|export)\b[^'"`;]*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm;
  return [...textOf(file).matchAll(pattern)].map(([, from, bare, dynamic]) => {
    return from ?? bare ?? dynamic ?? '';
  });
}

/** The text without comments; strings stay, since templates hold code. */
function codeOf(file: string): string {
  return textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

/** A rule that only forbids carries counter-examples. */
function hasExamples(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const lists = Object.entries(row).filter(([field]) => /^(?:counterE|e)xamples$/.test(field));
  return lists.some(([, list]) => Array.isArray(list) && list.length > 0);
}

function partOf(file: string): string {
  return file.split(/[\\/]/)[0] ?? '';
}

function folderOf(file: string): string {
  return file.split(/[\\/]/).slice(0, 2).join('/');
}

function isTest(file: string): boolean {
  return /\.(?:test|bench)\.tsx?$/.test(file) || partOf(file) === 'testing' || !file.includes('/');
}

function textOf(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}

function filesUnder(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesUnder(join(dir, entry.name))
      : [relative(src, join(dir, entry.name))],
  );
}
