import { adviceItem } from './advice-items.ts';
import { adviceUnit } from './advice-units.ts';
import { adviceValue } from './advice-values.ts';
import type { FixRule } from './fix.ts';
import { ignoreHere } from './ignore.ts';
import { duplicateKey } from './duplicate-key.ts';
import { header } from './header.ts';
import { oddSpaces } from './odd-spaces.ts';
import { release } from './release.ts';
import { syntax } from './syntax.ts';
import { mirrorLayout, missingInstall, unitName } from './units.ts';
import { unitSetting } from './unit-setting.ts';
import { unusedKey } from './unused-key.ts';
import { version } from './version.ts';
import { decimalMode, nearOption, quotedValue, relativePath, singleItem } from './values.ts';

/** Every rule; each looks for its own kind of finding, so their order matters little. */
export const fixRules: readonly FixRule[] = [
  syntax,
  oddSpaces,
  header,
  duplicateKey,
  quotedValue,
  singleItem,
  version,
  unusedKey,
  decimalMode,
  nearOption,
  relativePath,
  unitName,
  missingInstall,
  mirrorLayout,
  unitSetting,
  adviceValue,
  adviceUnit,
  adviceItem,
  release,
  ignoreHere,
];
