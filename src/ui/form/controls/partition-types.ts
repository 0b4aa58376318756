export { partitionTypes, partitionTypeOf } from '../../../values/partition-types.ts';
