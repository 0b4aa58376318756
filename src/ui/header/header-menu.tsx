import { Dropdown, DropdownList } from '@patternfly/react-core/dist/esm/components/Dropdown';
import { MenuToggle, type MenuToggleElement, type MenuToggleProps } from '@patternfly/react-core/dist/esm/components/MenuToggle';
import { useState, type ReactNode, type Ref } from 'react';

interface HeaderMenuProps {
  /** The look and label of the button that opens the menu. */
  toggle: Pick<MenuToggleProps, 'variant' | 'icon' | 'aria-label' | 'children'>;
  /** Which side of the button the menu is aligned with; the right one by default. */
  side?: 'left' | 'right';
  /** The entries, `DropdownItem`s; choosing one closes the menu. */
  children: ReactNode;
}

/** A menu of the header. */
export function HeaderMenu({ toggle, side = 'right', children }: HeaderMenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      shouldFocusToggleOnSelect
      onSelect={() => setOpen(false)}
      popperProps={{ position: side, preventOverflow: true, appendTo: 'inline' }}
      toggle={(ref: Ref<MenuToggleElement>) => <MenuToggle ref={ref} isExpanded={open} onClick={() => setOpen(!open)} {...toggle} />}
    >
      <DropdownList>{children}</DropdownList>
    </Dropdown>
  );
}
