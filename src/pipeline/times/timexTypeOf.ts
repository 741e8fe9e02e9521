import type { Reading } from './reading.ts';
import type { TimexType } from './timeMention.ts';

export function timexTypeOf(reading: Reading): TimexType {
  switch (reading.kind) {
    case 'duration':
      return 'DURATION';
    case 'set':
      return 'SET';
    case 'time':
      return 'TIME';
    case 'distance':
      return reading.unit === 'hour' || reading.unit === 'minute' ? 'TIME' : 'DATE';
    case 'offset-from-event':
      return reading.amount ? 'DURATION' : 'DATE';
    default:
      return 'DATE';
  }
}
