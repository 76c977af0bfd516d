import { useMemo, useRef } from 'react';
import { ARTICLE } from '../article/article-on-screen';
import type { DocumentAction, DocumentActionComponent } from '../content-manager/extensions';
import { useWords } from '../language/use-words';
import { PublishDialog } from './PublishDialog';

/** Publishes without asking what Strapi's own dialog asks: ours says more about the same. */
async function publishBy(stock: DocumentAction | null): Promise<void> {
  if (stock?.dialog && 'onConfirm' in stock.dialog) await stock.dialog.onConfirm?.();
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
    const { documentId, model } = props;
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
    if (!stock || model !== ARTICLE) return stock;
    return {
      ...stock,
      onClick: () => undefined,
      dialog: { type: 'modal', title: say('publish.title'), content: Content },
    };
  };
  publishAction.type = stockAction.type ?? 'publish';
  publishAction.position = stockAction.position;
  return publishAction;
}
