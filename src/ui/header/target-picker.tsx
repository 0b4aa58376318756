import * as words from '#words/page/header';
import { MenuToggle, type MenuToggleElement } from '@patternfly/react-core/dist/esm/components/MenuToggle';
import { Select, SelectGroup, SelectList, SelectOption } from '@patternfly/react-core/dist/esm/components/Select';
import { useState, type Ref } from 'react';
import { ignitionVersionOf, splitTarget, type Target } from '../../core/spec/versions.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { latestStable, targetName, targetsByVariant } from '../../values/target-names.ts';
import { variantName } from '../../values/variant-names.ts';

/** Chooses variant and version: rewrites those two keys of the text. Where there is little room, it shows them as the text has them. */
export function TargetPicker({ compact = false }: { compact?: boolean }) {
  const store = useWorkbenchStore();
  const target = useWorkbench((state) => state.target);
  const [open, setOpen] = useState(false);
  const name = target ? targetName(target) : words.chooseVariant;
  return (
    <Select
      isOpen={open}
      isScrollable
      maxMenuHeight="24rem"
      selected={target}
      popperProps={{ appendTo: 'inline' }}
      onOpenChange={setOpen}
      shouldFocusToggleOnSelect
      onSelect={(_, chosen) => {
        setOpen(false);
        // The options' values are targets.
        store.getState().setTarget(chosen as Target);
      }}
      toggle={(ref: Ref<MenuToggleElement>) => (
        <MenuToggle ref={ref} isExpanded={open} onClick={() => setOpen(!open)} aria-label={words.variantAndVersion(name)}>
          {compact && target ? words.shortTarget(splitTarget(target)) : name}
        </MenuToggle>
      )}
    >
      {targetsByVariant.map(({ variant, targets }) => (
        <SelectGroup key={variant} label={variantName(variant)}>
          <SelectList aria-label={variantName(variant)}>
            {targets.map((option) => (
              <SelectOption
                key={option}
                value={option}
                description={words.versionFacts(ignitionVersionOf(option), option === latestStable(targets))}
              >
                {words.versionOf(variantName(variant), splitTarget(option).version)}
              </SelectOption>
            ))}
          </SelectList>
        </SelectGroup>
      ))}
    </Select>
  );
}
