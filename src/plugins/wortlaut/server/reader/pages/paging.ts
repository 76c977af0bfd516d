import { numberOf, recordOf, type Answered } from '../answers/fields';

/** The way through the pages of a list. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  /** The paths of the pages before and after. */
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/** The way through a list that the API answered, each page of it at `pathOf`. */
export function pagingOf(body: Answered, pathOf: (page: number) => string): Paging {
  const meta = recordOf(body, 'meta') ?? {};
  const pagination = recordOf(meta, 'pagination') ?? {};
  const page = numberOf(pagination, 'page') ?? 1;
  const pages = numberOf(pagination, 'pageCount') ?? 1;
  return {
    page,
    pages,
    newer: page > 1 ? pathOf(Math.min(page - 1, Math.max(pages, 1))) : undefined,
    older: page < pages ? pathOf(page + 1) : undefined,
  };
}
