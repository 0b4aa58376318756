import { Dropdown, DropdownItem, DropdownList } from '@patternfly/react-core/dist/esm/components/Dropdown';
import { MenuToggle, type MenuToggleElement } from '@patternfly/react-core/dist/esm/components/MenuToggle';
import RhUiDarkModeIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-dark-mode-icon';
import RhUiDesktopIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-desktop-icon';
import RhUiLightModeIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-light-mode-icon';
import { useState, type Ref } from 'react';
import { useView, useViewStore } from '../context.tsx';

const themes = [
  { id: 'system', text: 'As the system', Icon: RhUiDesktopIcon },
  { id: 'light', text: 'Light', Icon: RhUiLightModeIcon },
  { id: 'dark', text: 'Dark', Icon: RhUiDarkModeIcon },
] as const;

/** Light, dark, or as the system says. */
export function ThemeMenu() {
  const view = useViewStore();
  const chosen = useView((state) => state.theme);
  const [open, setOpen] = useState(false);
  const current = themes.find(({ id }) => id === chosen) ?? themes[0];
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      shouldFocusToggleOnSelect
      onSelect={() => setOpen(false)}
      popperProps={{ position: 'right', appendTo: 'inline' }}
      toggle={(ref: Ref<MenuToggleElement>) => (
        <MenuToggle ref={ref} variant="plain" isExpanded={open} aria-label={`Theme: ${current.text}`} icon={<current.Icon />} onClick={() => setOpen(!open)} />
      )}
    >
      <DropdownList>
        {themes.map(({ id, text, Icon }) => (
          <DropdownItem key={id} icon={<Icon />} isSelected={id === chosen} onClick={() => view.setState({ theme: id })}>{text}</DropdownItem>
        ))}
      </DropdownList>
    </Dropdown>
  );
}
