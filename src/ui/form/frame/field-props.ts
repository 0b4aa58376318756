import type { Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedField } from '../../../core/spec/resolve.ts';

/** What every field control is given. */
export interface FieldProps {
  field: ResolvedField;
  /** Where the field stands in the config. */
  path: Path;
  /** Its value; undefined when the text does not have it. */
  value: Value | undefined;
}

/** What the control of a scalar is given: its value's text, empty when there is none. */
export interface ScalarProps extends Omit<FieldProps, 'value'> {
  text: string;
  isSet: boolean;
}
