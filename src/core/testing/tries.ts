import fc from 'fast-check';
import { runs } from './runs.ts';

// A property that names no number is tried as often as fast-check does by itself, or a part or a multiple of that, as all others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs(100) });
