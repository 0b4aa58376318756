/** Tasks about the network, and whom it trusts. */

export const staticAddress = {
  title: 'Adresse IP fixe',
  summary: 'Une interface réseau a une adresse fixe au lieu d’une adresse DHCP.',
  also: 'ip statique static address réseau reseau network interface passerelle gateway dhcp ethernet nmconnection networkd manuel manual',
  fields: {
    interface: { label: 'Interface', help: 'ip link les liste sur une machine en marche.', example: 'enp1s0' },
    address: { label: 'Adresse', help: 'Avec son préfixe.', example: '192.0.2.10/24' },
    gateway: { label: 'Passerelle', example: '192.0.2.1' },
    dns: { label: 'Serveurs de noms', help: 'Un par ligne.', example: '192.0.2.53' },
  },
};

export const vlan = {
  title: 'VLAN',
  summary: 'Une interface est aussi dans un VLAN, avec une adresse DHCP.',
  also: 'tagged 802.1q réseau reseau network interface',
  fields: {
    interface: { label: 'Interface', example: 'enp1s0' },
    id: { label: 'Numéro du VLAN', example: '100' },
  },
};

export const nameServers = {
  title: 'Serveurs de noms (DNS)',
  summary: 'Les noms sont cherchés auprès des serveurs que vous indiquez, en plus de ceux de DHCP.',
  also: 'dns resolver résolution resolution resolved nameserver resolv.conf',
  fields: {
    servers: { label: 'Serveurs', help: 'Un par ligne.', example: '192.0.2.53' },
    domains: { label: 'Domaines de recherche', help: 'Un par ligne.', example: 'example.com' },
  },
};

export const hosts = {
  title: 'Noms dans /etc/hosts',
  summary: 'La machine connaît quelques noms sans interroger de serveur de noms.',
  also: 'hosts hôtes hotes fichier file alias adresse address',
  fields: {
    entries: { label: 'Adresses et noms', help: 'Une adresse par ligne, avec ses noms.', example: '192.0.2.20 db.example.com' },
  },
};

export const proxy = {
  title: 'Proxy web',
  summary: 'Les services du système, comme les mises à jour et les conteneurs, passent par un proxy.',
  also: 'mandataire http_proxy https_proxy no_proxy squid',
  fields: {
    proxy: { label: 'Proxy', example: 'http://proxy.example.com:3128' },
    except: { label: 'Sauf pour', help: 'Noms et adresses, un par ligne.' },
  },
};

export const firewall = {
  title: 'Pare-feu',
  summary: 'Les connexions venant de l’extérieur sont refusées, sauf vers les ports que vous indiquez.',
  also: 'parefeu firewall nftables iptables firewalld bloquer block ports ouvrir open sécurité securite security',
  fields: {
    ports: {
      label: 'Ports ouverts',
      help: 'TCP, un par ligne. Sans le 22, personne n’entre par SSH. Les ports que publient des conteneurs peuvent être ouverts malgré tout.',
    },
  },
};

export const openPorts = {
  title: 'Ports ouverts du pare-feu',
  summary: 'Le pare-feu laisse passer les connexions vers les ports que vous indiquez, en plus de celles qu’il permet déjà.',
  also: 'parefeu firewall firewalld allow ouvrir open port sécurité securite security',
  fields: { ports: { label: 'Ports ouverts', help: 'TCP, un par ligne.' } },
};
export const openPortsUnit = 'Ports ouverts du pare-feu';

export const certificate = {
  title: 'Autorité de certification',
  summary: 'Le système fait confiance aux certificats de votre propre autorité.',
  also: 'ca autorite certificat certificate tls ssl root racine trust confiance pem entreprise company',
  fields: {
    name: { label: 'Nom du fichier' },
    certificate: { label: 'Certificat', help: 'Au format PEM.', example: '-----BEGIN CERTIFICATE-----' },
  },
};
export const certificatesUnit = 'Ajout de certificats de confiance';
