import * as words from '#words/page/header';
import { MenuToggle, type MenuToggleElement } from '@patternfly/react-core/dist/esm/components/MenuToggle';
import { Select, SelectGroup, SelectList, SelectOption } from '@patternfly/react-core/dist/esm/components/Select';
import { useState, type Ref } from 'react';
import { ignitionVersionOf, splitTarget, type Target } from '../../core/spec/versions.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { latestStable, targetName, targetsByVariant } from '../../values/target-names.ts';
import { variantName } from '../../values/variant-names.ts';
import type { AboutVersions } from './about-versions.ts';
import { loadVersions } from './load-versions.ts';

const release = 'release';

/**
 * Chooses variant and version: rewrites those two keys of the text, once what would go with them was seen. Where there is little
 * room, it shows them as the text has them.
 */
export function TargetPicker({ compact = false }: { compact?: boolean }) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const target = useWorkbench((state) => state.target);
  const [open, setOpen] = useState(false);
  // Loaded when the picker is opened; where it cannot be loaded, versions change as they are chosen.
  const [about, setAbout] = useState<AboutVersions>();
  const name = target ? targetName(target) : words.chooseVariant;
  const turn = (on: boolean) => {
    setOpen(on);
    if (on && !about) void loadVersions().then((loaded) => loaded && setAbout(loaded));
  };
  const choose = async (chosen: Target | typeof release) => {
    const known = about ?? (chosen === release ? undefined : await loadVersions());
    if (chosen === release || known?.losesSomething(parseCached(store.getState()), chosen)) view.setState({ version: chosen });
    else store.getState().setTarget(chosen);
  };
  return (
    <Select
      isOpen={open}
      isScrollable
      maxMenuHeight="24rem"
      selected={target}
      popperProps={{ appendTo: 'inline' }}
      onOpenChange={turn}
      shouldFocusToggleOnSelect
      onSelect={(_, chosen) => {
        setOpen(false);
        // The options' values are targets, and the one below them.
        void choose(chosen as Target | typeof release);
      }}
      toggle={(ref: Ref<MenuToggleElement>) => (
        <MenuToggle ref={ref} isExpanded={open} onClick={() => turn(!open)} aria-label={words.variantAndVersion(name)}>
          {compact && target ? words.shortTarget(splitTarget(target)) : name}
        </MenuToggle>
      )}
    >
      {targetsByVariant.map(({ variant, targets }) => (
        <SelectGroup key={variant} label={variantName(variant)}>
          <SelectList aria-label={variantName(variant)}>
            {targets.map((option) => {
              const facts = words.versionFacts(ignitionVersionOf(option), option === latestStable(targets));
              return (
                <SelectOption key={option} value={option} description={about?.describe(option, facts) ?? facts}>
                  {words.versionOf(variantName(variant), splitTarget(option).version)}
                </SelectOption>
              );
            })}
          </SelectList>
        </SelectGroup>
      ))}
      {target && (
        <SelectGroup>
          <SelectList aria-label={words.nameRelease}>
            <SelectOption value={release}>{words.nameRelease}</SelectOption>
          </SelectList>
        </SelectGroup>
      )}
    </Select>
  );
}
