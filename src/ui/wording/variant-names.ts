export { variantName } from '../../values/variant-names.ts';
