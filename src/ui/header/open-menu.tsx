import * as commonWords from '#words/common';
import * as words from '#words/page/header';
import { DropdownItem } from '@patternfly/react-core/dist/esm/components/Dropdown';
import { useViewStore, useWorkbenchStore } from '../context.tsx';
import { pickFile } from '../open/open-file.ts';
import { HeaderMenu } from './header-menu.tsx';

/** Opens a config from elsewhere. */
export function OpenMenu() {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  return (
    <HeaderMenu side="left" toggle={{ variant: 'secondary', children: commonWords.open }}>
      <DropdownItem key="file" description={words.aboutOpenFile} onClick={() => pickFile(workbench, view)}>
        {words.openFile}
      </DropdownItem>
      <DropdownItem key="address" description={words.aboutOpenAddress} onClick={() => view.setState({ address: '' })}>
        {words.openAddress}
      </DropdownItem>
    </HeaderMenu>
  );
}
