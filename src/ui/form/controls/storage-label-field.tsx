import * as words from '#words/form/controls';
import { filesystemLabelLimits, partitionLabelLimit } from '../../../core/spec/label-limits.ts';
import { useModel } from '../../context.tsx';
import { childOf } from '../../../core/document/values.ts';
import { writtenText } from '../../../values/read-values.ts';
import { valueIn } from '../../../values/read-values.ts';
import type { ScalarProps } from '../frame/field-props.ts';
import { TextField } from '../frame/text-field.tsx';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A label with a limit in bytes; how many of them are used is shown below. */
function LabelField({ limit, format, ...props }: ScalarProps & { limit: number | undefined; format?: string }) {
  return <TextField {...props} note={limit === undefined ? undefined : words.labelLength(bytesOf(props.text), limit, format)} />;
}

/** The label of a filesystem, whose maximum length depends on the format. */
export function FilesystemLabelField(props: ScalarProps) {
  const { value } = useModel();
  const format = writtenText(childOf(valueIn(value, props.path.slice(0, -1)), 'format')) ?? '';
  return <LabelField {...props} limit={filesystemLabelLimits.get(format)} format={format} />;
}

/** The name of a partition. */
export const PartitionLabelField = (props: ScalarProps) => <LabelField {...props} limit={partitionLabelLimit} />;
