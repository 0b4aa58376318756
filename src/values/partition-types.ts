import { names } from '#words/form/partition-types';

/** A GPT partition type by its usual name. */
export interface PartitionType {
  name: string;
  /** In upper case, as partitioning tools print it. */
  guid: string;
}

/**
 * The types that a config is likely to want, the usual ones first. Sources: the UEFI specification, the
 * Discoverable Partitions Specification, and for Flatcar's own types its disk layout.
 */
export const partitionTypes: readonly PartitionType[] = [
  { name: names.linux, guid: '0FC63DAF-8483-4772-8E79-3D69D8477DE4' },
  { name: names.swap, guid: '0657FD6D-A4AB-43C4-84E5-0933C84B4F4F' },
  { name: names.raid, guid: 'A19D880F-05FC-4D3B-A006-743F0F84911E' },
  { name: names.luks, guid: 'CA7D7CCB-63ED-4C53-861C-1742536059CC' },
  { name: names.lvm, guid: 'E6D6D379-F507-44C2-A23C-238F2A3DF928' },
  { name: names.efi, guid: 'C12A7328-F81F-11D2-BA4B-00A0C93EC93B' },
  { name: names.bios, guid: '21686148-6449-6E6F-744E-656564454649' },
  { name: names.prep, guid: '9E1A2D38-C612-4316-AA26-8B49521E5A8B' },
  { name: names.xbootldr, guid: 'BC13C2FF-59E6-4262-A352-B275FD6F7172' },
  { name: names.rootX86, guid: '4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709' },
  { name: names.rootArm, guid: 'B921B045-1DF0-41C3-AF44-4C6F280D3FAE' },
  { name: names.home, guid: '933AC7E1-2EB4-4F13-B844-0E14E2AEF915' },
  { name: names.srv, guid: '3B8F8425-20E0-4F3B-907F-1A25A76F98E8' },
  { name: names.var, guid: '4D21B016-B534-45C2-A9FB-5C16E091FD2D' },
  { name: names.reserved, guid: '8DA63339-0007-60C0-C436-083AC8230908' },
  { name: names.flatcarRoot, guid: '3884DD41-8582-4404-B9A8-E9B84F2DF50E' },
];

/** The known type of a GUID in any case; undefined when it is not one of them. */
export const partitionTypeOf = (guid: string): PartitionType | undefined =>
  partitionTypes.find((type) => type.guid === guid.trim().toUpperCase());
