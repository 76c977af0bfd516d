import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../content-types';
import type { Change } from '../publication/changes';
import { documentIdOf, type WriteContext } from '../publication/write-context';
import { withTables, type Tables } from '../transactions/tables';
import { sameTexts } from './article-texts';
import { readDraftTexts, type DraftTexts } from './draft-texts';
import { readAgain } from './read-again';

const SAVES: readonly WriteContext['action'][] = ['create', 'update', 'clone', 'discardDraft'];

const keyOf = ({ documentId, locale }: Pick<DraftTexts, 'documentId' | 'locale'>) =>
  `${documentId} ${locale ?? ''}`;

/** The articles that are saved in one act: what they said before, to tell whether and how their words changed. */
export class SavedArticles {
  private readonly former = new Map<string, DraftTexts>();
  private readonly known = new Set<string>();
  private readonly existing = new Set<string>();
  private readonly saved = new Set<string>();

  constructor(private readonly strapi: Core.Strapi) {}

  /** To be called before a write: remembers what the article said before the act. */
  async beforeWrite(context: WriteContext): Promise<void> {
    if (context.uid !== ARTICLE || !SAVES.includes(context.action)) return;
    const documentId = context.action === 'clone' ? undefined : documentIdOf(context);
    if (documentId === undefined || this.known.has(documentId)) return;
    this.known.add(documentId);
    await withTables(this.strapi, async (tables) => {
      for (const draft of await readDraftTexts(this.strapi, tables, [documentId])) {
        this.former.set(keyOf(draft), draft);
        this.existing.add(documentId);
      }
    });
  }

  /** To be called after it. */
  afterWrite({ uid, action }: WriteContext, { documentId }: Change): void {
    if (uid !== ARTICLE || !SAVES.includes(action)) return;
    this.known.add(documentId);
    this.saved.add(documentId);
  }

  /** Finds the quotes again wherever the words of a draft are not what they were. Out: the quotes that changed. */
  async readAgain(tables: Tables, now: Date): Promise<Change[]> {
    if (this.saved.size === 0) return [];
    const changes: Change[] = [];
    for (const draft of await readDraftTexts(this.strapi, tables, [...this.saved])) {
      const former = this.former.get(keyOf(draft));
      if (former && sameTexts(former.texts, draft.texts)) continue;
      const isNewRow = this.existing.has(draft.documentId) && former?.id !== draft.id;
      const article = { ...draft, former: former?.texts, isNewRow };
      changes.push(...(await readAgain(this.strapi, tables, article, now)).changes);
    }
    return changes;
  }
}
