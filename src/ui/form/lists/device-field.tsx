import * as words from '#words/form/devices';
import { useWorkbenchStore } from '../../context.tsx';
import { focusSoon } from '../../parts/focus-soon.ts';
import { fieldId } from '../../reader/field-id.ts';
import { ListOffers, suggest, useDevices } from './device-offers.tsx';
import type { ScalarProps } from '../frame/field-props.ts';
import { TextField } from '../frame/text-field.tsx';

/** A device by its path; those that this config creates are suggested. */
export function DeviceField(props: ScalarProps) {
  const { path, text } = props;
  const store = useWorkbenchStore();
  const { all, free } = useDevices(path);
  const kind = all.find(({ device }) => device === text);
  return (
    <TextField {...props} monospace suggestions={suggest(all)} note={kind && words.inThisConfig(kind.what)}>
      {text === '' && (
        <ListOffers
          label={words.offers}
          devices={free}
          onPick={(device) => {
            store.getState().edit({ op: 'set', path, value: device });
            focusSoon(() => document.getElementById(fieldId(path)));
          }}
        />
      )}
    </TextField>
  );
}
