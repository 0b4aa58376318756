import * as commonWords from '#words/common';
import * as words from '#words/page/header';
import * as dialogs from '#words/page/dialogs';
import { DropdownItem } from '@patternfly/react-core/dist/esm/components/Dropdown';
import RhUiDownloadIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-download-icon';
import { isMachineConfig } from '../../core/spec/versions.ts';
import { useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { download } from '../files/download.ts';
import { countKinds } from '../wording/count-kinds.ts';
import { fileName } from '../files/file-name.ts';
import { resultName } from '../files/result-file.ts';
import { HeaderMenu } from './header-menu.tsx';

/** Downloads the Ignition config or the Butane config; an invalid config has no Ignition, and the menu says why. Only an icon where there is little room. */
export function DownloadMenu({ compact = false }: { compact?: boolean }) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const name = useWorkbench((state) => state.name);
  const wrapped = useWorkbench(({ target }) => target !== undefined && isMachineConfig(target));
  const reason = useWorkbench(({ result, trouble }) => {
    if (!result) return trouble && trouble.kind !== 'slow' ? words.notChecked : words.stillChecking;
    if (result.output !== undefined) return undefined;
    return countKinds(result.entries.filter(({ kind }) => kind === 'error')) || (result.error ?? words.someError);
  });
  const checked = useWorkbench(({ result }) => result !== undefined);
  const file = fileName(useWorkbench(resultName));
  const output = { file, what: wrapped ? words.machineConfig : words.ignition };
  const butane = fileName(`${name}.bu`);
  return (
    <HeaderMenu
      toggle={{
        variant: 'primary',
        ...(compact ? { icon: <RhUiDownloadIcon />, 'aria-label': commonWords.download } : { children: commonWords.download }),
      }}
    >
      <DropdownItem
        key="ign"
        isAriaDisabled={reason !== undefined}
        description={reason === undefined ? output.what : checked ? words.notWhileInvalid(reason) : reason}
        onClick={() => {
          const { result } = store.getState();
          if (result?.output !== undefined) download(result.output, output.file);
        }}
      >
        {output.file}
      </DropdownItem>
      <DropdownItem key="bu" description={words.butane} onClick={() => download(store.getState().text, butane)}>
        {butane}
      </DropdownItem>
      <DropdownItem key="review" description={words.aboutReview} onClick={() => view.setState({ reviewOpen: true })}>
        {dialogs.review}
      </DropdownItem>
      <DropdownItem key="use" description={words.aboutUse} onClick={() => view.setState({ useItOpen: true })}>
        {dialogs.useIt}
      </DropdownItem>
    </HeaderMenu>
  );
}
