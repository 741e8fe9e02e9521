// What each family of rules is worth: by how much every figure falls without it.

import { writeEventSet } from '../../pipeline/writeEventSet.ts';
import { type Family, families } from './families.ts';
import type { GoldInput } from './goldInput.ts';
import { openWorkshop, type Workshop } from './pipelineWithout.ts';
import { type Figures, score } from './score.ts';

/** The figures asked for, under short titles. */
const columns = [
  ['f1', 'event F1'],
  ['dateExact', 'dates'],
  ['published', 'published'],
  ['type', 'type'],
  ['status', 'status'],
  ['actorsF1', 'actors'],
  ['placesF1', 'places'],
] as const satisfies readonly (readonly [keyof Figures, string])[];

const NAME_WIDTH = 44;
const CELL_WIDTH = 10;

interface Outcome {
  readonly figures: Figures;
  /** The lines of the data file. */
  readonly lines: ReadonlySet<string>;
}

/** Lines for a person, each as soon as it is known. */
export async function* ablate(input: GoldInput): AsyncGenerator<string> {
  const workshop = await openWorkshop();
  try {
    const whole = await outcomeWithout(null, workshop, input);
    yield row(input.name, ['lines', ...columns.map(([, title]) => title)]);
    const figures = columns.map(([figure]) => whole.figures[figure].toFixed(3));
    yield row('with everything', [String(whole.lines.size), ...figures]);
    yield '';
    yield 'What falls without (lines: how many of the data file differ):';
    const idle: string[] = [];
    for (const family of families()) {
      const without = await outcomeOrReason(family, workshop, input);
      if (typeof without === 'string') yield row(family.name, [without]);
      else if (changedLines(whole, without) === 0) idle.push(family.name);
      else yield lossRow(family.name, whole, without);
    }
    yield '';
    yield `Nothing changes without ${idle.length} more:`;
    yield* idle.map((name) => `  ${name}`);
  } finally {
    await workshop.close();
  }
}

async function outcomeWithout(
  family: Family | null,
  workshop: Workshop,
  { gold, articles }: GoldInput,
): Promise<Outcome> {
  const { seedsToEventSet } = await workshop.pipelineWithout(family);
  const { eventSet, texts } = seedsToEventSet(articles);
  const { figures } = score(gold, eventSet, texts);
  return { figures, lines: new Set(writeEventSet(eventSet).split('\n')) };
}

/** A family that nothing can run without is worth everything, and says why. */
async function outcomeOrReason(
  family: Family,
  workshop: Workshop,
  input: GoldInput,
): Promise<Outcome | string> {
  try {
    return await outcomeWithout(family, workshop, input);
  } catch (error) {
    return `cannot run: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  }
}

function changedLines(whole: Outcome, without: Outcome): number {
  const missingIn = (a: Outcome, b: Outcome) =>
    [...a.lines].filter((line) => !b.lines.has(line)).length;
  return Math.max(missingIn(whole, without), missingIn(without, whole));
}

function lossRow(name: string, whole: Outcome, without: Outcome): string {
  const losses = columns.map(([figure]) => {
    const loss = whole.figures[figure] - without.figures[figure];
    return Math.abs(loss) < 0.0005 ? '·' : (-loss).toFixed(3).replace(/^(?=\d)/, '+');
  });
  return row(name, [String(changedLines(whole, without)), ...losses]);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join('');
}
