import * as commonEn from '../../src/words/en/common.ts';
import * as deliverEn from '../../src/words/en/deliver/dialog.ts';
import * as hostsEn from '../../src/words/en/hosts/dialog.ts';
import * as itemsEn from '../../src/words/en/names/items.ts';
import * as sectionsEn from '../../src/words/en/names/sections.ts';
import * as dialogsEn from '../../src/words/en/page/dialogs.ts';
import * as headerEn from '../../src/words/en/page/header.ts';
import * as layoutEn from '../../src/words/en/page/layout.ts';
import * as searchEn from '../../src/words/en/page/search.ts';
import * as picturesEn from '../../src/words/en/pictures/pictures.ts';
import * as checkingEn from '../../src/words/en/store/checking.ts';
import * as identityEn from '../../src/words/en/tasks/identity.ts';
import * as panesEn from '../../src/words/en/text/text-panes.ts';
import * as commonFr from '../../src/words/fr/common.ts';
import * as deliverFr from '../../src/words/fr/deliver/dialog.ts';
import * as hostsFr from '../../src/words/fr/hosts/dialog.ts';
import * as itemsFr from '../../src/words/fr/names/items.ts';
import * as sectionsFr from '../../src/words/fr/names/sections.ts';
import * as dialogsFr from '../../src/words/fr/page/dialogs.ts';
import * as headerFr from '../../src/words/fr/page/header.ts';
import * as layoutFr from '../../src/words/fr/page/layout.ts';
import * as searchFr from '../../src/words/fr/page/search.ts';
import * as picturesFr from '../../src/words/fr/pictures/pictures.ts';
import * as checkingFr from '../../src/words/fr/store/checking.ts';
import * as identityFr from '../../src/words/fr/tasks/identity.ts';
import * as panesFr from '../../src/words/fr/text/text-panes.ts';

/** The words by which the pictures of the guide find their way, in each language. */
export const said = {
  en: {
    checking: checkingEn,
    common: commonEn,
    deliver: deliverEn,
    dialogs: dialogsEn,
    header: headerEn,
    hosts: hostsEn,
    identity: identityEn,
    items: itemsEn.items,
    layout: layoutEn,
    panes: panesEn,
    pictures: picturesEn,
    search: searchEn,
    sections: sectionsEn.titles,
  },
  fr: {
    checking: checkingFr,
    common: commonFr,
    deliver: deliverFr,
    dialogs: dialogsFr,
    header: headerFr,
    hosts: hostsFr,
    identity: identityFr,
    items: itemsFr.items,
    layout: layoutFr,
    panes: panesFr,
    pictures: picturesFr,
    search: searchFr,
    sections: sectionsFr.titles,
  },
};

export type Said = (typeof said)['en' | 'fr'];
