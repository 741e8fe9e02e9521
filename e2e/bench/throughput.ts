// Articles in, rows of figures out: the steps of the pipeline, the whole of it, and its peers.

import * as chrono from 'chrono-node';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { buildEventSet } from '../../src/pipeline/buildEventSet.ts';
import { tagNames } from '../../src/pipeline/names/tagNames.ts';
import { type ReadArticle, readArticle } from '../../src/pipeline/read/readArticle.ts';
import { readAllReports } from '../../src/pipeline/readReports.ts';
import { reduceReports } from '../../src/pipeline/reduceReports.ts';
import { detectReports, type ReportsInput } from '../../src/pipeline/reports/detectReports.ts';
import type { SourceFile } from '../../src/pipeline/sourceFile.ts';
import { tagTimes } from '../../src/pipeline/times/tagTimes.ts';
import { type Corpus, cpuRate, type Rate } from './cpuRate.ts';

export interface Row extends Rate {
  readonly name: string;
}

interface Step {
  readonly name: string;
  /** Once through all articles. */
  readonly work: () => void;
}

const wink = winkNLP(model);
/** Any day will do: what a wording costs does not depend on it. */
const published = new Date(Date.UTC(2016, 4, 4));

/** Those it is held against come first, so that each row behind them can be told beside them. */
export const peers = ['chrono-node', 'wink-nlp'];

export function* throughput(files: readonly SourceFile[]): Generator<Row> {
  const corpus = corpusOf(files);
  for (const { name, work } of stepsOver(files)) yield { name, ...cpuRate(corpus, work) };
}

export function corpusOf(files: readonly SourceFile[]): Corpus {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return { documents: files.length, bytes };
}

function stepsOver(files: readonly SourceFile[]): Step[] {
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
  const reads = files.flatMap(readOf);
  const inputs = reads.map(reportsInput);
  const lines = [...readAllReports(files)];
  return [
    { name: 'chrono-node', work: each(texts, (text) => chrono.parse(text, published)) },
    { name: 'wink-nlp', work: each(texts, (text) => wink.readDoc(text)) },
    { name: 'read', work: each(files, readArticle) },
    { name: 'times', work: each(reads, ({ prose }) => tagTimes(prose)) },
    { name: 'names', work: each(reads, tagNames) },
    { name: 'reports', work: each(inputs, detectReports) },
    { name: 'map', work: () => [...readAllReports(files)] },
    { name: 'reduce', work: () => reduceReports(lines) },
    { name: 'whole', work: () => buildEventSet(files) },
  ];
}

function each<T>(list: readonly T[], step: (one: T) => unknown): () => void {
  return () => {
    for (const one of list) step(one);
  };
}

function readOf(file: SourceFile): ReadArticle[] {
  const result = readArticle(file);
  return result.status === 'refused' ? [] : [result.read];
}

function reportsInput(read: ReadArticle): ReportsInput {
  const { mentions, actors } = tagNames(read);
  return { read, names: mentions, actors, times: tagTimes(read.prose) };
}
