export { type UnitType, unitTypes, quadletTypes, readUnitName, describeUnitName } from '../../../values/unit-types.ts';
