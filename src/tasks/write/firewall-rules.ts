/** Rules of nftables that let in what was asked for, some ports, and what containers ask the machine. */
export const nftablesRules = (ports: readonly string[]): string => `table inet filter {
  chain input {
    type filter hook input priority 0; policy drop;
    ct state established,related accept
    iifname "lo" accept
    iifname "podman*" accept
    meta l4proto { icmp, ipv6-icmp } accept
    udp dport 546 accept
    tcp dport { ${[...new Set(ports)].join(', ')} } accept
  }
}
`;

/** The same as iptables-restore reads it; `icmp` is the protocol's own name. */
export const iptablesRules = (ports: readonly string[], icmp: 'icmp' | 'ipv6-icmp'): string => `*filter
:INPUT DROP [0:0]
-A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
-A INPUT -i lo -j ACCEPT
-A INPUT -p ${icmp} -j ACCEPT
${[...new Set(ports)].map((port) => `-A INPUT -p tcp --dport ${port} -j ACCEPT\n`).join('')}COMMIT
`;
