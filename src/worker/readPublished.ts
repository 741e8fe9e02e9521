// The file of published reports, fetched and looked at: its outer shape here, what it holds once it
// has become events.

import * as v from 'valibot';
import { PUBLISHED_VERSION, type PublishedReports } from '../pipeline/added/publishedReports.ts';
import type { PipelineFailure } from './pipelineMessages.ts';

export type Published =
  | { readonly status: 'ok'; readonly reports: PublishedReports }
  | { readonly status: 'failed'; readonly failure: PipelineFailure };

const withId = v.object({ id: v.string() });
const shape = v.object({
  version: v.literal(PUBLISHED_VERSION),
  articles: v.array(v.object({ article: withId, reports: v.array(withId) })),
  corrections: v.array(v.object({ key: v.string() })),
  addresses: v.array(v.object({ event: v.string(), reports: v.array(v.string()) })),
  notes: v.array(v.object({ message: v.string() })),
  formerLinks: v.array(withId),
});
const published = v.custom<PublishedReports>((value) => v.is(shape, value));

export async function readPublished(url: string): Promise<Published> {
  const response = await fetch(url).catch(() => undefined);
  if (!response) return failed({ reason: 'no-connection' });
  if (!response.ok) return failed({ reason: 'http', status: response.status });
  const json: unknown = await response.json().catch(() => undefined);
  const parsed = v.safeParse(published, json);
  return parsed.success ? { status: 'ok', reports: parsed.output } : failed({ reason: 'bad-file' });
}

function failed(failure: PipelineFailure): Published {
  return { status: 'failed', failure };
}
