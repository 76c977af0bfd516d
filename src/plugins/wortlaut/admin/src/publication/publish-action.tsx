import { useMemo, useRef } from 'react';
import { ARTICLE, useLocaleOnScreen } from '../article/article-on-screen';
import type { DocumentAction, DocumentActionComponent } from '../content-manager/extensions';
import { useWords } from '../language/use-words';
import { OpensByKeys } from './OpensByKeys';
import { PublishDialog } from './PublishDialog';
import { usePublication } from './use-publication';

/** Publishes without asking what Strapi's own dialog asks: ours says more about the same. */
async function publishBy(stock: DocumentAction | null): Promise<void> {
  if (stock?.dialog && 'onConfirm' in stock.dialog) await stock.dialog.onConfirm?.();
}

/**
 * Is there something to publish that the content manager does not know of? To it a public article is unchanged when
 * only its quotes are others.
 *
 * @param article undefined where nothing is to be asked
 */
function useHasQuotesToPublish(article: string | undefined, savedAt: string | undefined): boolean {
  const { publication } = usePublication(article, useLocaleOnScreen(), savedAt);
  if (article === undefined || !publication?.mayPublish) return false;
  const { quotes, takenBack, persons } = publication;
  return quotes.length + takenBack.length + persons.length > 0;
}

/**
 * The content manager's publish action, which for an article first shows what goes out with it. Everything else about it,
 * to whom it is offered and what it does, is the stock action's.
 */
export function withPublishDialog(stockAction: DocumentActionComponent): DocumentActionComponent {
  const publishAction: DocumentActionComponent = (props) => {
    const say = useWords();
    const stock = stockAction(props);
    const latest = useRef(stock);
    latest.current = stock;
    const { documentId, document, model } = props;
    const isArticle = model === ARTICLE;
    const isIdle = isArticle && props.activeTab === 'draft' && stock?.disabled === true && !stock.loading;
    const savedAt = typeof document?.updatedAt === 'string' ? document.updatedAt : undefined;
    const hasQuotesToPublish = useHasQuotesToPublish(isIdle ? documentId : undefined, savedAt);
    // The dialog stays the same component while the action is described anew, or it would begin anew as well.
    const Content = useMemo(
      () =>
        function Content({ onClose }: { onClose: () => void }) {
          return (
            <PublishDialog
              documentId={documentId}
              publish={() => publishBy(latest.current)}
              onClose={onClose}
            />
          );
        },
      [documentId],
    );
    if (!stock || !isArticle) return stock;
    return {
      ...stock,
      label: <OpensByKeys>{stock.label}</OpensByKeys>,
      disabled: stock.disabled === true && !hasQuotesToPublish,
      onClick: () => undefined,
      dialog: { type: 'modal', title: say('publish.title'), content: Content },
    };
  };
  publishAction.type = stockAction.type ?? 'publish';
  publishAction.position = stockAction.position;
  return publishAction;
}
