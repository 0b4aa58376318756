export { type ReadMode, modeBits, readMode, writeMode, octalMeant, describeMode } from '../../values/mode.ts';
