import type { WidgetArgs } from '@strapi/strapi/admin';
import { Clock, EyeStriked, Quotes, WarningCircle } from '@strapi/icons';
import { PLUGIN_ID } from '../plugin-id';
import type { WordKey } from '../language/use-words';

/** Who reads no articles has nothing to do with their quotes. */
const READERS_OF_ARTICLES = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::article.article' },
];

const title = (id: WordKey) => ({ id, defaultMessage: id });

/** What the home page shows of the newsroom's open work. */
export const WIDGETS: readonly WidgetArgs[] = [
  {
    id: 'lost-quotes',
    icon: WarningCircle,
    title: title('waiting.lost.title'),
    component: async () => (await import('./LostQuotes')).LostQuotes,
  },
  {
    id: 'suggestions',
    icon: Quotes,
    title: title('waiting.suggestions.title'),
    component: async () => (await import('./Suggestions')).Suggestions,
  },
  {
    id: 'scheduled',
    icon: Clock,
    title: title('waiting.scheduled.title'),
    component: async () => (await import('./Scheduled')).Scheduled,
  },
  {
    id: 'out-of-sight',
    icon: EyeStriked,
    title: title('waiting.outOfSight.title'),
    component: async () => (await import('./OutOfSight')).OutOfSight,
  },
].map((widget) => ({ ...widget, pluginId: PLUGIN_ID, permissions: READERS_OF_ARTICLES }));
