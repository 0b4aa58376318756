export { specPage } from '../../values/docs.ts';
