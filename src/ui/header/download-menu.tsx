import { DropdownItem } from '@patternfly/react-core/dist/esm/components/Dropdown';
import { isMachineConfig } from '../../core/spec/versions.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { download } from '../files/download.ts';
import { countKinds } from '../wording/count-kinds.ts';
import { fileName } from '../files/file-name.ts';
import { HeaderMenu } from './header-menu.tsx';

/** Keeps the Ignition config or the Butane config as a file; an invalid config has no Ignition, and the menu says why. */
export function DownloadMenu() {
  const store = useWorkbenchStore();
  const name = useWorkbench((state) => state.name);
  const wrapped = useWorkbench(({ target }) => target !== undefined && isMachineConfig(target));
  const reason = useWorkbench(({ result, trouble }) => {
    if (!result) return trouble && trouble.kind !== 'slow' ? 'The config was not checked' : 'The config is still being checked';
    if (result.output !== undefined) return undefined;
    return countKinds(result.entries.filter(({ kind }) => kind === 'error')) || (result.error ?? 'There is an error');
  });
  const checked = useWorkbench(({ result }) => result !== undefined);
  const output = wrapped
    ? { file: fileName(`${name}.yaml`), what: 'MachineConfig, for the cluster' }
    : { file: fileName(`${name}.ign`), what: 'Ignition, for the machine' };
  const butane = fileName(`${name}.bu`);
  return (
    <HeaderMenu toggle={{ variant: 'primary', children: 'Download' }}>
      <DropdownItem
        key="ign"
        isAriaDisabled={reason !== undefined}
        description={reason === undefined ? output.what : checked ? `Not while the config is invalid: ${reason}` : reason}
        onClick={() => {
          const { result } = store.getState();
          if (result?.output !== undefined) download(result.output, output.file);
        }}
      >
        {output.file}
      </DropdownItem>
      <DropdownItem key="bu" description="Butane, the text as it stands here" onClick={() => download(store.getState().text, butane)}>
        {butane}
      </DropdownItem>
    </HeaderMenu>
  );
}
