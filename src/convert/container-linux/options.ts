/**
 * The options of etcd and flannel by version, in the order of the command line: the name in a Container Linux Config, its type where
 * that is not a text, and its option where that is not the same with dashes.
 */
export const optionLists = {
  etcd: {
    '3.0': `
    name data_dir wal_dir snapshot_count:integer heartbeat_interval:integer election_timeout:integer enable_pprof:boolean
    listen_peer_urls listen_client_urls max_snapshots:integer max_wals:integer cors initial_advertise_peer_urls
    initial_cluster initial_cluster_state initial_cluster_token advertise_client_urls discovery discovery_srv
    discovery_fallback discovery_proxy strict_reconfig_check:boolean auto_compaction_retention:integer proxy
    proxy_failure_wait:integer proxy_refresh_interval:integer proxy_dial_timeout:integer proxy_write_timeout:integer
    proxy_read_timeout:integer ca_file cert_file key_file client_cert_auth:boolean trusted_ca_file auto_tls:boolean
    peer_ca_file peer_cert_file peer_key_file peer_client_cert_auth:boolean peer_trusted_ca_file peer_auto_tls:boolean
    debug:boolean log_package_levels force_new_cluster:boolean`,
    '3.1': `
    name data_dir wal_dir snapshot_count:integer heartbeat_interval:integer election_timeout:integer enable_pprof:boolean
    listen_peer_urls listen_client_urls max_snapshots:integer max_wals:integer cors initial_advertise_peer_urls
    initial_cluster initial_cluster_state initial_cluster_token advertise_client_urls discovery discovery_srv
    discovery_fallback discovery_proxy strict_reconfig_check:boolean auto_compaction_retention:integer proxy
    proxy_failure_wait:integer proxy_refresh_interval:integer proxy_dial_timeout:integer proxy_write_timeout:integer
    proxy_read_timeout:integer ca_file cert_file key_file client_cert_auth:boolean trusted_ca_file auto_tls:boolean
    peer_ca_file peer_cert_file peer_key_file peer_client_cert_auth:boolean peer_trusted_ca_file peer_auto_tls:boolean
    debug:boolean log_package_levels force_new_cluster:boolean metrics log_output`,
    '3.2': `
    name data_dir wal_dir snapshot_count:integer heartbeat_interval:integer election_timeout:integer enable_pprof:boolean
    enable_v2:boolean listen_peer_urls listen_client_urls max_snapshots:integer max_wals:integer cors
    initial_advertise_peer_urls initial_cluster initial_cluster_state initial_cluster_token advertise_client_urls
    discovery discovery_srv discovery_fallback discovery_proxy strict_reconfig_check:boolean
    auto_compaction_retention:integer proxy proxy_failure_wait:integer proxy_refresh_interval:integer
    proxy_dial_timeout:integer proxy_write_timeout:integer proxy_read_timeout:integer ca_file cert_file key_file
    client_cert_auth:boolean trusted_ca_file auto_tls:boolean peer_ca_file peer_cert_file peer_key_file
    peer_client_cert_auth:boolean peer_trusted_ca_file peer_auto_tls:boolean auth_token debug:boolean log_package_levels
    force_new_cluster:boolean metrics log_output`,
    '3.3': `
    name data_dir wal_dir snapshot_count:integer heartbeat_interval:integer election_timeout:integer enable_pprof:boolean
    enable_v2:boolean listen_peer_urls listen_client_urls max_snapshots:integer max_wals:integer cors
    quota_backend_bytes:integer max_txn_ops:integer max_request_bytes:integer grpc_keepalive_min_time
    grpc_keepalive_interval grpc_keepalive_timeout initial_advertise_peer_urls initial_cluster initial_cluster_state
    initial_cluster_token advertise_client_urls discovery discovery_srv discovery_fallback discovery_proxy
    strict_reconfig_check:boolean auto_compaction_retention auto_compaction_mode proxy proxy_failure_wait:integer
    proxy_refresh_interval:integer proxy_dial_timeout:integer proxy_write_timeout:integer proxy_read_timeout:integer
    ca_file cert_file key_file client_cert_auth:boolean client_crl_file trusted_ca_file auto_tls:boolean peer_ca_file
    peer_cert_file peer_key_file peer_client_cert_auth:boolean peer_crl_file peer_trusted_ca_file peer_auto_tls:boolean
    peer_cert_allowed_cn auth_token debug:boolean log_package_levels force_new_cluster:boolean metrics log_output
    listen_metrics_urls experimental_initial_corrupt_check:boolean experimental_corrupt_check_time
    experimental_enable_v2v3`,
    '3.4': `
    name data_dir wal_dir snapshot_count:integer heartbeat_interval:integer election_timeout:integer
    initial_election_tick_advance:boolean listen_peer_urls listen_client_urls max_snapshots:integer max_wals:integer
    quota_backend_bytes:integer backend_batch_interval backend_batch_limit:integer max_txn_ops:integer
    max_request_bytes:integer grpc_keepalive_min_time grpc_keepalive_interval grpc_keepalive_timeout
    initial_advertise_peer_urls initial_cluster initial_cluster_state initial_cluster_token advertise_client_urls
    discovery discovery_fallback discovery_proxy discovery_srv discovery_srv_name strict_reconfig_check:boolean
    pre_vote:boolean auto_compaction_retention auto_compaction_mode enable_v2:boolean cert_file key_file
    client_cert_auth:boolean client_crl_file client_cert_allowed_hostname trusted_ca_file auto_tls:boolean peer_cert_file
    peer_key_file peer_client_cert_auth:boolean peer_trusted_ca_file peer_cert_allowed_cn peer_cert_allowed_hostname
    peer_auto_tls:boolean peer_crl_file cipher_suites cors host_whitelist auth_token bcrypt_cost:integer
    auth_token_ttl:integer enable_pprof:boolean metrics listen_metrics_urls logger log_outputs log_level proxy
    proxy_failure_wait:integer proxy_refresh_interval:integer proxy_dial_timeout:integer proxy_write_timeout:integer
    proxy_read_timeout:integer experimental_initial_corrupt_check:boolean experimental_corrupt_check_time
    experimental_enable_v2v3 experimental_backend_bbolt_freelist_type experimental_enable_lease_checkpoint:boolean
    experimental_compaction_batch_limit:integer experimental_watch_progress_notify_interval
    experimental_warning_apply_duration force_new_cluster:boolean debug:boolean log_package_levels`,
    '3.5': `
    name data_dir wal_dir snapshot_count:integer heartbeat_interval:integer election_timeout:integer
    initial_election_tick_advance:boolean listen_peer_urls listen_client_urls max_snapshots:integer max_wals:integer
    quota_backend_bytes:integer backend_bbolt_freelist_type backend_batch_interval backend_batch_limit:integer
    max_txn_ops:integer max_request_bytes:integer grpc_keepalive_min_time grpc_keepalive_interval grpc_keepalive_timeout
    socket_reuse_port:boolean socket_reuse_address:boolean initial_advertise_peer_urls initial_cluster
    initial_cluster_state initial_cluster_token advertise_client_urls discovery discovery_fallback discovery_proxy
    discovery_srv discovery_srv_name strict_reconfig_check:boolean pre_vote:boolean auto_compaction_retention
    auto_compaction_mode enable_v2:boolean v2_deprecation cert_file key_file client_cert_auth:boolean client_crl_file
    client_cert_allowed_hostname trusted_ca_file auto_tls:boolean peer_cert_file peer_key_file
    peer_client_cert_auth:boolean peer_trusted_ca_file peer_cert_allowed_cn peer_cert_allowed_hostname
    peer_auto_tls:boolean self_signed_cert_validity:integer peer_crl_file cipher_suites cors host_whitelist auth_token
    bcrypt_cost:integer auth_token_ttl:integer enable_pprof:boolean metrics listen_metrics_urls logger log_outputs
    log_level enable_log_rotation:boolean log_rotation_config_json experimental_enable_distributed_tracing:boolean
    experimental_distributed_tracing_address experimental_distributed_tracing_service_name
    experimental_distributed_tracing_instance_id proxy proxy_failure_wait:integer proxy_refresh_interval:integer
    proxy_dial_timeout:integer proxy_write_timeout:integer proxy_read_timeout:integer
    experimental_initial_corrupt_check:boolean experimental_corrupt_check_time experimental_enable_v2v3
    experimental_enable_lease_checkpoint:boolean experimental_compaction_batch_limit:integer
    experimental_watch_progress_notify_interval experimental_warning_apply_duration
    experimental_txn_mode_write_with_shared_buffer:boolean force_new_cluster:boolean unsafe_no_fsync:boolean`,
  },
  flannel: {
    '0.5': `
    etcd_endpoints etcd_cafile etcd_certfile etcd_keyfile etcd_prefix ip_masq subnet_file interface=iface public_ip`,
    '0.6': `
    etcd_username etcd_password etcd_endpoints etcd_cafile etcd_certfile etcd_keyfile etcd_prefix ip_masq subnet_file
    interface=iface public_ip`,
    '0.7': `
    etcd_username etcd_password etcd_endpoints etcd_cafile etcd_certfile etcd_keyfile etcd_prefix ip_masq subnet_file
    interface=iface public_ip kube_subnet_mgr:boolean`,
  },
} as const;

/** An option of a program. */
export interface ProgramOption {
  name: string;
  type: 'string' | 'integer' | 'boolean';
  option: string;
}

const word = /^(\w+)(?::(integer|boolean))?(?:=(\S+))?$/;

/** The options of a list, each as `name:type=option`. */
export const optionsOf = (list: string): ProgramOption[] =>
  list
    .trim()
    .split(/\s+/)
    .map((written): ProgramOption => {
      const parts = word.exec(written);
      const name = parts?.[1] ?? '';
      const type = parts?.[2];
      return { name, type: type === 'integer' || type === 'boolean' ? type : 'string', option: parts?.[3] ?? name.replaceAll('_', '-') };
    });
