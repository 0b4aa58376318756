import type { ArgumentChanges } from './edit-arguments.ts';

/** An image that installs by itself, or whose live system has settings of its own: `coreos-installer iso customize`. */
export interface Customization {
  /** The system that it installs. */
  destination?: {
    /** The disk, `/dev/sda`, which is overwritten without asking. */
    device?: string;
    /** Ignition configs in JSON, which are merged. */
    configs?: readonly Uint8Array[];
    appendArguments?: readonly string[];
    deleteArguments?: readonly string[];
    /** As in the kernel argument `console=`: `ttyS0,115200n8`. */
    consoles?: readonly string[];
  };
  /** NetworkManager keyfiles by name, for the live system and the installed one. */
  networkKeyfiles?: ReadonlyMap<string, Uint8Array>;
  /** Ignition configs for the live system, which are merged. */
  liveConfigs?: readonly Uint8Array[];
  /** Changes of the kernel arguments that the image came with. */
  liveArguments?: ArgumentChanges;
}
