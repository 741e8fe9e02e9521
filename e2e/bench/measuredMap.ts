// Runs the map over a folder and prints the most memory it held, in kilobytes.

import { mapCommand } from '../../src/build/mapCommand.ts';

const [seeds = ''] = process.argv.slice(2);
await mapCommand(['--seeds', seeds, '--out', `${seeds}/map.ndjson`]);
process.stdout.write(String(process.resourceUsage().maxRSS));
