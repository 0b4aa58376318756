import type { AdviceRule } from './advice-rule.ts';
import { diskRules } from './disks/disk-rules.ts';
import { luksMethod } from './disks/luks-method.ts';
import { homeOwner, homeParents, needsLinger } from './files/homes.ts';
import { keyfileMode } from './files/keyfile-mode.ts';
import { mergeOfButane } from './files/merge-of-butane.ts';
import { modeFromDecimal } from './files/mode-from-decimal.ts';
import { ownerUnknown } from './files/owner-unknown.ts';
import { readOnlyPath } from './files/read-only-path.ts';
import { execNotExecutable, scriptCrlf, scriptNotExecutable } from './files/script.ts';
import { shippedPath } from './files/shipped-path.ts';
import { fractionCut } from './text/fraction-cut.ts';
import { invisibleCharacter } from './text/invisible-character.ts';
import { templateInSource, templateLeft } from './text/template-left.ts';
import { serviceEnabledToo, startsNothing } from './units/activation.ts';
import { execPathRelative } from './units/exec-path.ts';
import { unitIncomplete } from './units/incomplete.ts';
import { notEnabled, templateEnabled } from './units/install.ts';
import { mountBehindLink, mountName, swapName } from './units/mounts.ts';
import { unitAbsent, unitEmpty, unitMisspelt, unitUnknown } from './units/presence.ts';
import { programMissing } from './units/programs.ts';
import { quadletIncomplete } from './units/quadlets.ts';
import { dependencyMisspelt, requiredUnitMissing } from './units/requires.ts';
import { execStartMissing, execStartTwice, oneshotRestart, serviceWord } from './units/service.ts';
import { shellSyntax } from './units/shell-syntax.ts';
import { staticEnabled } from './units/static.ts';
import { targetMisspelt } from './units/targets.ts';
import { unitValue } from './units/values.ts';
import { groupHidden, groupMissing } from './users/groups.ts';
import { homeReadOnly, keysWithoutHome } from './users/homes.ts';

/** Rules that look at a config as a whole, in the order of its sections. */
export const adviceRules: readonly AdviceRule[] = [
  mergeOfButane,
  templateLeft,
  templateInSource,
  invisibleCharacter,
  fractionCut,
  luksMethod,
  groupMissing,
  groupHidden,
  keysWithoutHome,
  homeReadOnly,
  ...diskRules,
  shippedPath,
  readOnlyPath,
  ownerUnknown,
  homeParents,
  homeOwner,
  needsLinger,
  modeFromDecimal,
  keyfileMode,
  scriptCrlf,
  execNotExecutable,
  scriptNotExecutable,
  unitAbsent,
  unitMisspelt,
  unitUnknown,
  staticEnabled,
  unitEmpty,
  notEnabled,
  templateEnabled,
  targetMisspelt,
  startsNothing,
  requiredUnitMissing,
  dependencyMisspelt,
  serviceEnabledToo,
  mountName,
  swapName,
  mountBehindLink,
  unitIncomplete,
  execStartMissing,
  execStartTwice,
  oneshotRestart,
  serviceWord,
  unitValue,
  execPathRelative,
  programMissing,
  shellSyntax,
  quadletIncomplete,
];
