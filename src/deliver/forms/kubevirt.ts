import { toBase64 } from '../../core/bytes/base64.ts';
import { doubleQuoted } from '../../core/document/write/double-quoted.ts';

/** A Secret with a config as its user data, in YAML. */
export const kubevirtSecret = (config: Uint8Array, name = 'ignition-payload'): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${doubleQuoted(name)}\ntype: Opaque\ndata:\n  userdata: ${toBase64(config)}\n`;

/**
 * A virtual machine that reads the config in a Secret, in YAML. Its disk is that of an image in a registry, or one that was uploaded, by the name
 * of its claim.
 */
export function kubevirtMachine(name: string, image: string | { claim: string }, secret: string): string {
  const [disk, volume] =
    typeof image === 'string'
      ? ['containerdisk', `containerDisk:\n            image: ${doubleQuoted(image)}\n            imagePullPolicy: Always`]
      : ['disk0', `persistentVolumeClaim:\n            claimName: ${doubleQuoted(image.claim)}`];
  return `apiVersion: kubevirt.io/v1
kind: VirtualMachine
metadata:
  name: ${doubleQuoted(name)}
spec:
  runStrategy: Always
  template:
    spec:
      domain:
        devices:
          disks:
            - name: ${disk}
              disk:
                bus: virtio
            - name: cloudinitdisk
              disk:
                bus: virtio
          rng: {}
        resources:
          requests:
            memory: 2048M
      volumes:
        - name: ${disk}
          ${volume}
        - name: cloudinitdisk
          cloudInitConfigDrive:
            secretRef:
              name: ${doubleQuoted(secret)}
`;
}
