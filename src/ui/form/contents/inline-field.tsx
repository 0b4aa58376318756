import { useModel } from '../../context.tsx';
import { languageAt } from '../../../values/content-language.ts';
import { ownerPath } from '../../reader/owner-path.ts';
import { CodeField } from './code-field.tsx';
import type { ScalarProps } from '../frame/field-props.ts';

/** Contents as text, highlighted by the name of the file they are for. */
export function InlineField(props: ScalarProps) {
  const { value } = useModel();
  return <CodeField {...props} language={languageAt(props.path, ownerPath(value, props.path), props.text)} />;
}
