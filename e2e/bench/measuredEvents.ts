// Runs the pipeline over a folder and prints the processor time it took from the start of the
// process, in seconds.

import { eventsCommand } from '../../src/build/eventsCommand.ts';

const [seeds = ''] = process.argv.slice(2);
await eventsCommand(['--seeds', seeds, '--out', `${seeds}/events.json`]);
const { user, system } = process.cpuUsage();
process.stdout.write(String((user + system) / 1e6));
