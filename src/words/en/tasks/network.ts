/** Tasks about the network, and whom it trusts. */

export const staticAddress = {
  title: 'Static IP address',
  summary: 'A network interface has a fixed address instead of one from DHCP.',
  also: 'ip network interface gateway dhcp ethernet nmconnection networkd manual',
  fields: {
    interface: { label: 'Interface', help: 'ip link on a running machine lists them.', example: 'enp1s0' },
    address: { label: 'Address', help: 'With its prefix.', example: '192.0.2.10/24' },
    gateway: { label: 'Gateway', example: '192.0.2.1' },
    dns: { label: 'Name servers', help: 'One per line.', example: '192.0.2.53' },
  },
};

export const vlan = {
  title: 'VLAN',
  summary: 'An interface is also in a VLAN, with an address from DHCP.',
  also: 'tagged 802.1q network interface',
  fields: {
    interface: { label: 'Interface', example: 'enp1s0' },
    id: { label: 'Number of the VLAN', example: '100' },
  },
};

export const nameServers = {
  title: 'Name servers (DNS)',
  summary: 'Names are looked up at the servers you name, beside those from DHCP.',
  also: 'dns resolver resolved nameserver resolv.conf',
  fields: {
    servers: { label: 'Servers', help: 'One per line.', example: '192.0.2.53' },
    domains: { label: 'Search domains', help: 'One per line.', example: 'example.com' },
  },
};

export const hosts = {
  title: 'Names in /etc/hosts',
  summary: 'The machine knows some names without asking a name server.',
  also: 'hosts file alias address',
  fields: {
    entries: { label: 'Addresses and names', help: 'One address per line, with its names.', example: '192.0.2.20 db.example.com' },
  },
};

export const proxy = {
  title: 'Web proxy',
  summary: 'Services of the system, such as updates and containers, use a proxy.',
  also: 'http_proxy https_proxy no_proxy squid',
  fields: {
    proxy: { label: 'Proxy', example: 'http://proxy.example.com:3128' },
    except: { label: 'Not for', help: 'Names and addresses, one per line.' },
  },
};

export const firewall = {
  title: 'Firewall',
  summary: 'Connections from outside are refused, except to the ports you name.',
  also: 'nftables iptables firewalld block ports open security',
  fields: {
    ports: {
      label: 'Open ports',
      help: 'TCP, one per line. Without 22, nobody gets in over SSH. Ports that containers publish may be open all the same.',
    },
  },
};

export const openPorts = {
  title: 'Open ports of the firewall',
  summary: 'The firewall lets connections to the ports you name through, beside those it allows already.',
  also: 'firewall firewalld allow port security',
  fields: { ports: { label: 'Open ports', help: 'TCP, one per line.' } },
};
export const openPortsUnit = 'Open ports of the firewall';

export const certificate = {
  title: 'Certificate authority',
  summary: 'The system trusts certificates of an authority of your own.',
  also: 'ca certificate tls ssl root trust pem company',
  fields: {
    name: { label: 'Name of the file' },
    certificate: { label: 'Certificate', help: 'In PEM.', example: '-----BEGIN CERTIFICATE-----' },
  },
};
export const certificatesUnit = 'Trust further certificates';
