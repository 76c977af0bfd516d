import { Flex } from '@strapi/design-system';
import { ARTICLE, useLocaleOnScreen } from '../article/article-on-screen';
import type { PanelComponent } from '../content-manager/extensions';
import { useWords } from '../language/use-words';
import { CorrectArticle } from './CorrectArticle';
import { Schedule } from './Schedule';
import { usePublication } from './use-publication';

function Publication({
  documentId,
  savedAt,
}: {
  documentId: string | undefined;
  savedAt: string | undefined;
}) {
  const locale = useLocaleOnScreen();
  const { publication } = usePublication(documentId, locale, savedAt);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Schedule publication={publication} />
      {documentId !== undefined && <CorrectArticle />}
    </Flex>
  );
}

/** The panel beside an article that plans its publication and notes its corrections. */
export const publicationSidePanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const say = useWords();
  if (model !== ARTICLE || activeTab === 'published') return null;
  const savedAt = typeof document?.updatedAt === 'string' ? document.updatedAt : undefined;
  return {
    title: say('schedule.title'),
    content: <Publication documentId={documentId} savedAt={savedAt} />,
  };
};
