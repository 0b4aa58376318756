import { shape, texts } from './shape.ts';

/** `kernel_arguments`. */
export const kernelArgumentsShape = shape(
  'KernelArguments',
  {
    should_exist: texts({ usual: true }),
    should_not_exist: texts({ usual: true }),
  },
  { sharedKeys: ['should_exist', 'should_not_exist'] },
);
