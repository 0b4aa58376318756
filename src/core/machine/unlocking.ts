import type { Clevis, Luks } from '../spec/fields/luks.ts';

/** What opens an encrypted volume at boot. */
export type Unlocking = 'TPM 2.0' | 'Tang' | 'key file' | 'Crypto Express' | 'custom pin';

/** Whether Clevis unlocks a volume, by Ignition's own rule. */
export const hasClevis = ({ tang = [], tpm2, threshold, custom }: Clevis): boolean =>
  tang.length > 0 || tpm2 === true || Number(threshold ?? 0) > 0 || Boolean(custom?.pin);

/** Everything that opens a volume, listing each Tang server separately. */
export function unlockedBy({ clevis = {}, cex }: Luks): readonly Unlocking[] {
  const ways: readonly (Unlocking | false)[] = [
    cex?.enabled === true && 'Crypto Express',
    clevis.tpm2 === true && 'TPM 2.0',
    ...(clevis.tang ?? []).map(() => 'Tang' as const),
    Boolean(clevis.custom?.pin) && 'custom pin',
    !hasClevis(clevis) && cex?.enabled !== true && 'key file',
  ];
  return ways.filter((way) => way !== false);
}
