import * as commonEn from '../../src/words/en/common.ts';
import * as formatsEn from '../../src/words/en/convert/formats.ts';
import * as deliverEn from '../../src/words/en/deliver/dialog.ts';
import * as draftsEn from '../../src/words/en/drafts/drafts.ts';
import * as codeEditorEn from '../../src/words/en/form/code-editor.ts';
import * as formWordsEn from '../../src/words/en/form/form.ts';
import * as passwordEn from '../../src/words/en/form/password.ts';
import * as hostsEn from '../../src/words/en/hosts/dialog.ts';
import * as fixesEn from '../../src/words/en/language/fixes.ts';
import * as itemsEn from '../../src/words/en/names/items.ts';
import * as sectionsEn from '../../src/words/en/names/sections.ts';
import * as convertEn from '../../src/words/en/page/convert.ts';
import * as dialogsEn from '../../src/words/en/page/dialogs.ts';
import * as headerEn from '../../src/words/en/page/header.ts';
import * as helpEn from '../../src/words/en/page/help.ts';
import * as layoutEn from '../../src/words/en/page/layout.ts';
import * as openEn from '../../src/words/en/page/open.ts';
import * as searchEn from '../../src/words/en/page/search.ts';
import * as sharedValueEn from '../../src/words/en/page/shared-value.ts';
import * as versionsEn from '../../src/words/en/page/versions.ts';
import * as picturesEn from '../../src/words/en/pictures/pictures.ts';
import * as reviewEn from '../../src/words/en/review/review.ts';
import * as shareEn from '../../src/words/en/share/share.ts';
import * as startEn from '../../src/words/en/start/start.ts';
import * as checkingEn from '../../src/words/en/store/checking.ts';
import * as nameAndRoleEn from '../../src/words/en/tasks/cluster.ts';
import * as tasksEn from '../../src/words/en/tasks/dialog.ts';
import * as identityEn from '../../src/words/en/tasks/identity.ts';
import * as resultEn from '../../src/words/en/text/result.ts';
import * as panesEn from '../../src/words/en/text/text-panes.ts';
import * as commonFr from '../../src/words/fr/common.ts';
import * as formatsFr from '../../src/words/fr/convert/formats.ts';
import * as deliverFr from '../../src/words/fr/deliver/dialog.ts';
import * as draftsFr from '../../src/words/fr/drafts/drafts.ts';
import * as codeEditorFr from '../../src/words/fr/form/code-editor.ts';
import * as formWordsFr from '../../src/words/fr/form/form.ts';
import * as passwordFr from '../../src/words/fr/form/password.ts';
import * as hostsFr from '../../src/words/fr/hosts/dialog.ts';
import * as fixesFr from '../../src/words/fr/language/fixes.ts';
import * as itemsFr from '../../src/words/fr/names/items.ts';
import * as sectionsFr from '../../src/words/fr/names/sections.ts';
import * as convertFr from '../../src/words/fr/page/convert.ts';
import * as dialogsFr from '../../src/words/fr/page/dialogs.ts';
import * as headerFr from '../../src/words/fr/page/header.ts';
import * as helpFr from '../../src/words/fr/page/help.ts';
import * as layoutFr from '../../src/words/fr/page/layout.ts';
import * as openFr from '../../src/words/fr/page/open.ts';
import * as searchFr from '../../src/words/fr/page/search.ts';
import * as sharedValueFr from '../../src/words/fr/page/shared-value.ts';
import * as versionsFr from '../../src/words/fr/page/versions.ts';
import * as picturesFr from '../../src/words/fr/pictures/pictures.ts';
import * as reviewFr from '../../src/words/fr/review/review.ts';
import * as shareFr from '../../src/words/fr/share/share.ts';
import * as startFr from '../../src/words/fr/start/start.ts';
import * as checkingFr from '../../src/words/fr/store/checking.ts';
import * as nameAndRoleFr from '../../src/words/fr/tasks/cluster.ts';
import * as tasksFr from '../../src/words/fr/tasks/dialog.ts';
import * as identityFr from '../../src/words/fr/tasks/identity.ts';
import * as resultFr from '../../src/words/fr/text/result.ts';
import * as panesFr from '../../src/words/fr/text/text-panes.ts';

/** The words by which journeys find their way, in each language. */
export const said = {
  en: {
    checking: checkingEn,
    codeEditor: codeEditorEn,
    common: commonEn,
    convert: convertEn,
    deliver: deliverEn,
    dialogs: dialogsEn,
    drafts: draftsEn,
    fixes: fixesEn,
    formWords: formWordsEn,
    formats: formatsEn,
    header: headerEn,
    help: helpEn,
    hosts: hostsEn,
    identity: identityEn,
    items: itemsEn.items,
    layout: layoutEn,
    nameAndRole: nameAndRoleEn.nameAndRole,
    open: openEn,
    panes: panesEn,
    password: passwordEn,
    pictures: picturesEn,
    result: resultEn,
    review: reviewEn,
    search: searchEn,
    sections: sectionsEn.titles,
    share: shareEn,
    sharedValue: sharedValueEn,
    start: startEn,
    tasks: tasksEn,
    versions: versionsEn,
  },
  fr: {
    checking: checkingFr,
    codeEditor: codeEditorFr,
    common: commonFr,
    convert: convertFr,
    deliver: deliverFr,
    dialogs: dialogsFr,
    drafts: draftsFr,
    fixes: fixesFr,
    formWords: formWordsFr,
    formats: formatsFr,
    header: headerFr,
    help: helpFr,
    hosts: hostsFr,
    identity: identityFr,
    items: itemsFr.items,
    layout: layoutFr,
    nameAndRole: nameAndRoleFr.nameAndRole,
    open: openFr,
    panes: panesFr,
    password: passwordFr,
    pictures: picturesFr,
    result: resultFr,
    review: reviewFr,
    search: searchFr,
    sections: sectionsFr.titles,
    share: shareFr,
    sharedValue: sharedValueFr,
    start: startFr,
    tasks: tasksFr,
    versions: versionsFr,
  },
};

export type Said = (typeof said)['en' | 'fr'];
