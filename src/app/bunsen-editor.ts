import { defineEditor, ownScript } from './own-script.ts';

defineEditor(ownScript('bunsen-editor'));
