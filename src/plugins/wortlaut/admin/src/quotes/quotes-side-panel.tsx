import { Typography } from '@strapi/design-system';
import { ARTICLE } from '../article/article-on-screen';
import type { PanelComponent } from '../content-manager/extensions';
import { useWords } from '../language/use-words';
import { QuoteDesk } from './QuoteDesk';

function Explanation() {
  const say = useWords();
  return <Typography textColor="neutral600">{say('desk.inDraft')}</Typography>;
}

/** The panel beside an article that lists its quotes. */
export const quotesSidePanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const say = useWords();
  if (model !== ARTICLE) return null;
  return {
    title: say('desk.title'),
    content:
      activeTab === 'published' ? (
        <Explanation />
      ) : (
        <QuoteDesk
          key={documentId ?? 'new'}
          documentId={documentId}
          savedAt={typeof document?.updatedAt === 'string' ? document.updatedAt : undefined}
        />
      ),
  };
};
