import type { Value } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedField } from '../../../core/spec/resolve.ts';

/** The props of every field control. */
export interface FieldProps {
  field: ResolvedField;
  /** The path of the field in the config. */
  path: Path;
  /** Its value; undefined when the text does not have it. */
  value: Value | undefined;
}

/** The props of a scalar's control: its value's text, empty when there is none. */
export interface ScalarProps extends Omit<FieldProps, 'value'> {
  text: string;
  isSet: boolean;
}
