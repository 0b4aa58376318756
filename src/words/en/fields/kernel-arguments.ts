import type { WordsOf } from '../../types/field-words.ts';

export const kernelArguments: WordsOf<'KernelArguments'> = {
  KernelArguments: {
    should_exist: {
      label: 'Arguments to have',
      help: 'Each is appended to the kernel command line unless it is there already. An entry may hold several arguments, kept in that order.',
      placeholder: 'console=ttyS0,115200n8',
    },
    should_not_exist: {
      label: 'Arguments to remove',
      help: 'Each is taken off the kernel command line if it is there.',
      placeholder: 'mitigations=auto,nosmt',
    },
  },
};
