import type { WordsOf } from '../../types/field-words.ts';

export const kernelArguments: WordsOf<'KernelArguments'> = {
  KernelArguments: {
    should_exist: {
      label: 'Arguments requis',
      help: 'Chacun est ajouté à la fin de la ligne de commande du noyau s’il n’y est pas déjà. Une entrée peut contenir plusieurs arguments, qui gardent leur ordre.',
      placeholder: 'console=ttyS0,115200n8',
    },
    should_not_exist: {
      label: 'Arguments à retirer',
      help: 'Chacun est retiré de la ligne de commande du noyau s’il y figure.',
      placeholder: 'mitigations=auto,nosmt',
    },
  },
};
