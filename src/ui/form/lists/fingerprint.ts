export { fingerprint } from '../../../values/fingerprint.ts';
