export { modeBits, readMode, writeMode, octalMeant, describeMode } from '../../values/mode.ts';
