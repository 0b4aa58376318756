import * as words from '#words/share/secrets';
import type { ScalarPlace, WrittenScalar } from '../../core/document/locate/written-scalars.ts';
import { secretOfDataUrl } from './data-urls.ts';
import { isPlaceholder, placeholderPattern, placeholders } from '../../core/placeholders.ts';
import type { SecretMatch } from './patterns/secret-match.ts';
import { isHarmless } from './patterns/harmless.ts';
import { scanInside } from './scan-text.ts';
import type { UnpackBudget } from './secret-bytes.ts';
import { siblingText } from './sibling-text.ts';

/** Request headers that carry a login. */
const loginHeader = /authorization|token|secret|password|cookie|credential|api-?key|private/i;

/** Finds the values that are secrets because of the field they are in, and looks into data URLs. */
export const findByField = (scalars: readonly WrittenScalar[], room: UnpackBudget): SecretMatch[] =>
  scalars.flatMap((scalar) => {
    const secret = scalar.isKey ? undefined : secretOf(scalar, room);
    return secret ? [{ ...secret, ...scalar.inner }] : [];
  });

function secretOf({ text, place }: WrittenScalar, room: UnpackBudget): Pick<SecretMatch, 'what' | 'placeholder'> | undefined {
  if (!place) return undefined;
  if (place.step === 'password_hash') return isNoHash(text) ? undefined : { what: words.passwordHash, placeholder: placeholders.hash };
  if (isKeyFile(place) && place.step === 'inline')
    return isHarmlessKey(text) ? undefined : { what: words.luksKey, placeholder: placeholders.key };
  if (place.step === 'value' && isLoginHeader(place))
    return isHarmless(text) ? undefined : { what: words.header(headerName(place)), placeholder: placeholders.token };
  return text.startsWith('data:') ? secretOfDataUrl(text, isKeyFile(place), scanInside(room), room) : undefined;
}

/** Values that disable login by password, or that a template fills in. A hash may look like a variable, so only these are excluded. */
const isNoHash = (text: string): boolean => /^(?:[*!x]*|~|null|\*LK\*|\$\{.*\}|\{\{.*\}\}|<.*>)$/.test(text.trim()) || isPlaceholder(text);

/** A key may be anything except what a placeholder left. */
const isHarmlessKey = (text: string): boolean => /^(?:(?:~|null)?$|REPLACE-WITH-)/.test(text.trim());

const isKeyFile = (place: ScalarPlace): boolean => place.above?.step === 'key_file';

const isLoginHeader = (place: ScalarPlace): boolean =>
  typeof place.above?.step === 'number' &&
  place.above.above?.step === 'http_headers' &&
  // What replaced a secret in the name says nothing of the value.
  loginHeader.test(headerName(place).replace(placeholderPattern(), ''));

const headerName = (place: ScalarPlace): string => siblingText(place.holder, 'name');

/** The local files that are keys of encrypted disks, with their paths as written. */
export const localKeys = (scalars: readonly WrittenScalar[]): string[] =>
  scalars.flatMap(({ text, place, isKey }) => (!isKey && place?.step === 'local' && isKeyFile(place) ? [text] : []));
