import { DropdownItem } from '@patternfly/react-core/dist/esm/components/Dropdown';
import { useViewStore, useWorkbenchStore } from '../context.tsx';
import { pickFile } from '../open/open-file.ts';
import { HeaderMenu } from './header-menu.tsx';

/** Opens a config from elsewhere. */
export function OpenMenu() {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  return (
    <HeaderMenu side="left" toggle={{ variant: 'secondary', children: 'Open' }}>
      <DropdownItem key="file" description="Dropping it on the page works, too" onClick={() => pickFile(workbench, view)}>
        From a file…
      </DropdownItem>
      <DropdownItem key="address" description="From a page that lets others read it" onClick={() => view.setState({ address: '' })}>
        From an address…
      </DropdownItem>
    </HeaderMenu>
  );
}
