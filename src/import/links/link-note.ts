import { addressOf, withLinks } from '../articles/internal-links';
import type { RecordWithVersions } from './article-versions';
import type { LinkTarget } from './link-targets';

/** A link in a body with the address that it had, and the one that it has now or would have. */
interface LinkChange {
  readonly from: string;
  readonly to: string;
}

/** What became of the links from one imported article to others of its old site, or what would in a dry run. */
export interface LinkNote {
  readonly source: string;
  readonly sourceId: string;
  readonly article: string;
  /** The links that lead to articles here now, place by place. */
  readonly rewritten: readonly LinkChange[];
  /** Addresses, without scheme, that nothing was imported from: links there stay as they were. */
  readonly notIn: readonly string[];
  /** Addresses whose articles are in and that it still names, since somebody edited it. */
  readonly left: readonly string[];
  /** Addresses that its public version still names, since their articles are drafts. */
  readonly waiting: readonly string[];
}

/** An imported article, as far as its links are concerned. */
export interface LinkingArticle {
  readonly source: string;
  readonly sourceId: string;
  readonly article: string;
  /** Addresses of its old site that it links to, as `addressOf` gives them. */
  readonly open: readonly string[];
  /** Did an editor change it since the import wrote it? */
  readonly isEdited: boolean;
  /** Of each stored version the addresses of its links, in the order of the text. */
  readonly versions: readonly { readonly isPublic: boolean; readonly urls: readonly string[] }[];
}

/** Imported articles by the addresses under which they stood. */
export type Targets = ReadonlyMap<string, LinkTarget>;

/** Those of the targets that stood at these addresses, in their order. */
export function targetsAt(addresses: readonly string[], targets: Targets): Targets {
  return new Map(
    addresses.flatMap((address) => {
      const target = targets.get(address);
      return target ? [[address, target] as const] : [];
    }),
  );
}

/** What a link of a version is to lead to; a public version names only what is public. */
export function targetOf(url: string, isPublic: boolean, targets: Targets): LinkTarget | undefined {
  const target = targets.get(addressOf(url) ?? '');
  return target && (target.isPublic || !isPublic) ? target : undefined;
}

/** The addresses of the links of a body, in the order of the text. */
function urlsIn(body: unknown): string[] {
  const urls: string[] = [];
  withLinks(body, (url) => {
    urls.push(url);
    return url;
  });
  return urls;
}

/** An article with its links, as it is stored at the moment. */
export function linkingArticle({ record, versions, isEdited }: RecordWithVersions): LinkingArticle {
  return {
    source: record.source,
    sourceId: record.sourceId,
    article: record.ofDocument,
    open: record.openLinks ?? [],
    isEdited,
    versions: versions.map(({ body, publishedAt }) => ({
      isPublic: publishedAt !== null,
      urls: urlsIn(body),
    })),
  };
}

/** What is to become of the links of an article. */
export function linkNote(article: LinkingArticle, all: Targets): LinkNote {
  const { source, sourceId, open, versions } = article;
  const targets = targetsAt(open, all);
  const note = { source, sourceId, article: article.article, rewritten: [], left: [], waiting: [] };
  const notIn = open.filter((address) => !targets.has(address));
  if (versions.length === 0) return { ...note, notIn };
  if (article.isEdited) return { ...note, notIn, left: [...targets.keys()] };
  const changesOf = ({ isPublic, urls }: LinkingArticle['versions'][number]): LinkChange[] =>
    urls.flatMap((from) => {
      const to = targetOf(from, isPublic, targets)?.url;
      return to === undefined ? [] : [{ from, to }];
    });
  const [rewritten = []] = versions.map(changesOf).sort((one, other) => other.length - one.length);
  const isPublic = versions.some((version) => version.isPublic);
  const waiting = [...targets].filter(([, target]) => isPublic && !target.isPublic);
  return { ...note, notIn, rewritten, waiting: waiting.map(([address]) => address) };
}
