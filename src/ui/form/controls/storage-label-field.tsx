import { filesystemLabelLimits, partitionLabelLimit } from '../../../core/spec/label-limits.ts';
import { useModel } from '../../context.tsx';
import { childOf } from '../../../core/document/values.ts';
import { writtenText } from '../../reader/scalar.ts';
import { valueIn } from '../../reader/sections.ts';
import type { ScalarProps } from '../frame/field-props.ts';
import { TextField } from '../frame/text-field.tsx';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A label that may only be so long; how much of it is used stands below. */
function LabelField({ limit, of, ...props }: ScalarProps & { limit: number | undefined; of: string }) {
  const used = bytesOf(props.text);
  return (
    <TextField
      {...props}
      note={limit === undefined ? undefined : used === 0 ? `At most ${limit} bytes ${of}` : `${used} of ${limit} bytes ${of}`}
    />
  );
}

/** The label of a filesystem, whose length depends on the format. */
export function FilesystemLabelField(props: ScalarProps) {
  const { value } = useModel();
  const format = writtenText(childOf(valueIn(value, props.path.slice(0, -1)), 'format')) ?? '';
  return <LabelField {...props} limit={filesystemLabelLimits.get(format)} of={`for ${format}`} />;
}

/** The name of a partition. */
export const PartitionLabelField = (props: ScalarProps) => <LabelField {...props} limit={partitionLabelLimit} of="in a partition table" />;
