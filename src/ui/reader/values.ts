export { flagAt, listAt, textAt } from '../../values/read-values.ts';
