import { names } from './system.ts';

/**
 * Users and groups that an image of the Fedora family may have: manifests/passwd, manifests/group and the sysusers.d of
 * coreos/fedora-coreos-config, `uidgid` of Fedora's setup package, systemd's own (sysusers.d/basic.conf and systemd-*.conf),
 * and what packages of the image create. Too many rather than too few: a name that is missing here is called unknown.
 */
export const fedoraAccounts = names(`
  root bin daemon sys adm tty disk lp mem kmem wheel cdrom mail man sudo dialout floppy games tape video ftp lock audio nobody users
  sync shutdown halt operator news uucp gopher console oprofile ssh_keys systemd-journal polkitd etcd dip cgred avahi-autoipd avahi sssd
  dockerroot rpcuser nfsnobody kube chrony tcpdump ceph input systemd-timesync systemd-network systemd-resolve systemd-bus-proxy
  cockpit-ws cockpit-wsinstance dbus rpc sshd utempter utmp kvm render sgx clock tss abrt apache mysql named postgres squid webalizer ntp
  ldap nscd radvd saslauth mailman qemu usbmuxd libvirt libvirtd docker core systemd-coredump systemd-oom systemd-journal-remote
  systemd-journal-upload systemd-journal-gateway clevis dnsmasq unbound zincati gssproxy printadmin setroubleshoot pulse gdm rtkit
  fwupd-refresh passim tcsd stapusr stapsys stapdev stapunpriv wbpriv plugdev hsqldb haldaemon vcsa amandabackup screen
  quaggavt quagga slocate ntpd pcap majordomo piranha luci ricci condor cinder nova glance keystone neutron heat swift haproxy memcached
  rabbitmq redis zabbix grafana prometheus nginx tomcat jetty openvpn openvswitch hugetlbfs vboxsf vboxadd podman containers cockpit
  cockpit-session-socket cockpit-systemd-service dhcpd dhcp nm-openvpn nm-openconnect nm-fortisslvpn pipewire flatpak geoclue colord
  systemd-network-varlink rpm rpmbuild mock wireshark usb lpadmin sanlock ovirtagent vdsm oneadmin gluster nslcd postfix postdrop dovecot
  dovenull exim mailnull smmsp sslh squeezebox power pkcs11 unbound-anchor ssh-keys ceilometer ironic manila designate barbican trove
`);
