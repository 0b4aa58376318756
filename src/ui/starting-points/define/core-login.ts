/** Well-formed, but it opens nothing: its private half was thrown away when it was made. */
export const exampleKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 replace-me@example.com';

/** The section that lets core log in, which every machine needs; without a final newline. */
export const coreLogin = `passwd:
  users:
    - name: core
      ssh_authorized_keys:
        # Put your own public key here. The private half of this one does not exist.
        - ${exampleKey}`;
