import type { StrapiApp } from '@strapi/strapi/admin';
import { contentManagerOf } from './content-manager/extensions';
import { keepRefusedEdits } from './editing/keep-refused-edits';
import { beginInTheBrowsersLanguage } from './language/begin-in-the-browsers-language';
import { tellTheServerAtTheBeginning, tellTheServerOfChanges } from './language/tell-the-server';
import { readableColumns } from './lists/readable-columns';
import { keepBannersShut } from './notices/keep-banners-shut';
import { PLUGIN_ID } from './plugin-id';
import { publicationSidePanel } from './publication/publication-side-panel';
import { withPublishDialog } from './publication/publish-action';
import { quotesSidePanel } from './quotes/quotes-side-panel';
import { TEXTS_FIELD } from './texts-field/texts-field';
import { WIDGETS } from './waiting/widgets';

export default {
  register(app: StrapiApp) {
    beginInTheBrowsersLanguage(window);
    tellTheServerAtTheBeginning();
    app.addMiddlewares([tellTheServerOfChanges, keepRefusedEdits, keepBannersShut]);
    app.widgets.register((widgets) => [...WIDGETS, ...widgets]);
    app.customFields.register(TEXTS_FIELD);
    app.registerPlugin({ id: PLUGIN_ID, name: 'Wortlaut' });
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook' | 'getPlugin'>) {
    const contentManager = contentManagerOf(app);
    contentManager.addEditViewSidePanel([quotesSidePanel, publicationSidePanel]);
    contentManager.addDocumentAction((actions) =>
      actions.map((action) => (action.type === 'publish' ? withPublishDialog(action) : action)),
    );
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', readableColumns);
  },

  registerTrads({ locales }: { locales: readonly string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const words =
          locale === 'de' ? await import('./translations/de.json') : await import('./translations/en.json');
        return { locale, data: words.default };
      }),
    );
  },
};
