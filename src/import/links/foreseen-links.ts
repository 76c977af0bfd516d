import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { ArticleAddress } from '../../plugins/wortlaut/server/addresses/article-address';
import { grouped } from '../../plugins/wortlaut/server/documents/grouped';
import type { RecordResult } from '../articles/outcome';
import { recordsOf, recordsWithLinks, type StoredRecord } from '../id-map/import-record';
import { readLines } from '../sources/read-lines';
import { withVersions } from './article-versions';
import {
  linkingArticle,
  linkNote,
  targetsAt,
  type LinkingArticle,
  type LinkNote,
  type Targets,
} from './link-note';
import { findTargets, type LinkTarget } from './link-targets';

/** So many are looked up in one query. */
const ARTICLES_AT_ONCE = 100;

const nameOf = ({ source, sourceId }: { source: string; sourceId: string }) => `${source}\n${sourceId}`;

/**
 * What a dry run would do to links. Its articles are taken back batch by batch, and most targets come later: so the links wait
 * in a file outside the database until all targets are known, of which only address and slug stay in memory.
 */
export class ForeseenLinks {
  private readonly targets = new Map<string, LinkTarget>();
  /** Records that the database knows and that would be changed: what it says of their links is outdated. */
  private readonly changed = new Set<string>();

  private constructor(
    private readonly strapi: Core.Strapi,
    private readonly addressOfArticle: ArticleAddress,
    private readonly folder: string,
    private readonly file: FileHandle,
  ) {}

  /** Begins with none, in a file for temporary use that `end` removes. */
  static async begin(strapi: Core.Strapi, addressOfArticle: ArticleAddress): Promise<ForeseenLinks> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'wortlaut-links-'));
    return new ForeseenLinks(strapi, addressOfArticle, folder, await open(path.join(folder, 'links'), 'w+'));
  }

  /** Notes the links of what was written, in the transaction that will be taken back. */
  async note(results: readonly RecordResult[]): Promise<void> {
    const { strapi } = this;
    const written = results.filter(
      ({ kind }) => kind === 'created' || kind === 'updated' || kind === 'linked',
    );
    const records: StoredRecord[] = [];
    for (const [source, own] of grouped(written, (result) => result.source)) {
      const ids = own.map(({ sourceId }) => sourceId);
      records.push(...(await recordsOf(strapi, source, ids)).values());
    }
    const addresses = records.flatMap(({ address }) => address ?? []);
    for (const [address, target] of await findTargets(strapi, addresses, this.addressOfArticle))
      this.targets.set(address, target);
    for (const result of written) if (result.kind === 'updated') this.changed.add(nameOf(result));
    const linking = await withVersions(
      strapi,
      records.filter(({ openLinks }) => openLinks !== null),
    );
    await this.file.write(linking.map((one) => `${JSON.stringify(linkingArticle(one))}\n`).join(''));
  }

  /** What would become of the links of each article that has some, in the order in which a run tells of them. */
  async *notes(): AsyncGenerator<LinkNote> {
    yield* this.notesOfStored();
    let some: LinkingArticle[] = [];
    for await (const line of readLines(createReadStream(path.join(this.folder, 'links')))) {
      some.push(JSON.parse(line));
      if (some.length < ARTICLES_AT_ONCE) continue;
      yield* await this.notesOf(some);
      some = [];
    }
    yield* await this.notesOf(some);
  }

  /** Removes the file. */
  async end(): Promise<void> {
    await this.file.close();
    await rm(this.folder, { recursive: true });
  }

  /** Of articles that came in earlier, and that the dry run leaves alone. */
  private async *notesOfStored(): AsyncGenerator<LinkNote> {
    for (let after = 0; ;) {
      const records = await recordsWithLinks(this.strapi, 'openLinks', after);
      const last = records.at(-1);
      if (!last) return;
      after = last.id;
      const left = records.filter((record) => !this.changed.has(nameOf(record)));
      yield* await this.notesOf((await withVersions(this.strapi, left)).map(linkingArticle));
    }
  }

  private async notesOf(articles: readonly LinkingArticle[]): Promise<LinkNote[]> {
    const targets = await this.targetsOf(articles.flatMap((article) => article.open));
    return articles.map((article) => linkNote(article, targets));
  }

  /** The articles that stand at these addresses; where there are two, the one that is in already. */
  private async targetsOf(addresses: readonly string[]): Promise<Targets> {
    const stored = await findTargets(this.strapi, addresses, this.addressOfArticle);
    return new Map([...targetsAt(addresses, this.targets), ...stored]);
  }
}
