export { variantName, targetName, latestStable, targetsByVariant } from '../../values/target-names.ts';
