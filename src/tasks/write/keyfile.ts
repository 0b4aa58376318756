import { iniText } from '../../core/systemd/write-unit.ts';

/** Whether an address, with a prefix or without, is one of IPv6. */
export const isVersion6 = (value: string): boolean => value.includes(':');

interface FixedAddress {
  /** The interface. */
  name: string;
  /** With the length of its prefix. */
  address: string;
  /** Empty where there is none. */
  gateway: string;
  dns: readonly string[];
}

/** A connection of NetworkManager with a fixed address, as nm-settings-keyfile(5) has it; what is not said of the other protocol stays automatic. */
export function keyfileOf({ name, address, gateway, dns }: FixedAddress): string {
  const six = isVersion6(address);
  const serversOf = (version6: boolean) => {
    const servers = dns.filter((one) => isVersion6(one) === version6);
    return servers.length > 0 ? [['dns', servers.map((one) => `${one};`).join('')] as const] : [];
  };
  const fixed = [
    ['method', 'manual'],
    ['address1', gateway === '' ? address : `${address},${gateway}`],
    ...serversOf(six),
    ['may-fail', 'false'],
  ] as const;
  const other = [['method', 'auto'], ...serversOf(!six)] as const;
  return iniText(
    [
      'connection',
      [
        ['id', name],
        ['type', 'ethernet'],
        ['interface-name', name],
      ],
    ],
    ['ipv4', six ? other : fixed],
    ['ipv6', six ? fixed : other],
  );
}
