export { type UnitType, type UnitName, unitTypes, quadletTypes, readUnitName, describeUnitName } from '../../../values/unit-types.ts';
