import { toBase64 } from '../../core/bytes/base64.ts';

/** JSON is YAML, and a text in JSON is a text in YAML, but for characters that YAML does not take as they are. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\u009f\ufeff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A Secret with a config as its user data, in YAML. */
export const kubevirtSecret = (config: Uint8Array, name = 'ignition-payload'): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${quoted(name)}\ntype: Opaque\ndata:\n  userdata: ${toBase64(config)}\n`;

/** A virtual machine that reads the config in a Secret, in YAML. */
export const kubevirtMachine = (name: string, image: string, secret: string): string => `apiVersion: kubevirt.io/v1
kind: VirtualMachine
metadata:
  name: ${quoted(name)}
spec:
  runStrategy: Always
  template:
    spec:
      domain:
        devices:
          disks:
            - name: containerdisk
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
        - name: containerdisk
          containerDisk:
            image: ${quoted(image)}
            imagePullPolicy: Always
        - name: cloudinitdisk
          cloudInitConfigDrive:
            secretRef:
              name: ${quoted(secret)}
`;
