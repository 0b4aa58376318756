export { type PartitionType, partitionTypes, partitionTypeOf } from '../../../values/partition-types.ts';
