import { shape, texts } from '../shape.ts';

export const kernelArgumentsShape = shape(
  'KernelArguments',
  {
    should_exist: texts({
      label: 'Arguments to have',
      help: 'Each is appended to the kernel command line unless it is there already. An entry may hold several arguments, kept in that order.',
      placeholder: 'console=ttyS0,115200n8',
      usual: true,
    }),
    should_not_exist: texts({
      label: 'Arguments to remove',
      help: 'Each is taken off the kernel command line if it is there.',
      placeholder: 'mitigations=auto,nosmt',
      usual: true,
    }),
  },
  { sharedKeys: ['should_exist', 'should_not_exist'] },
);
