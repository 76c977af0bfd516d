import { Widget } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { DeskWaiting } from '../../../contracts/quote-desk';
import { ARTICLE } from '../article/article-on-screen';
import { useWords } from '../language/use-words';
import { useWaiting } from './waiting-service';

/** One thing that waits, with the way to where it is dealt with. */
export interface WaitingItem {
  readonly key: string;
  readonly name: string;
  readonly to: string;
  /** What is the matter: "3 quotes". */
  readonly says: string;
  /** What went wrong. */
  readonly failure?: string | undefined;
}

/** The address of a document's edit view. */
export function addressOf(uid: string, documentId: string, locale: string | undefined): string {
  const address = `/content-manager/collection-types/${uid}/${documentId}`;
  return locale === undefined ? address : `${address}?plugins[i18n][locale]=${locale}`;
}

/** The address of an article's edit view. */
export const articleAddress = (documentId: string, locale: string) => addressOf(ARTICLE, documentId, locale);

/** A widget's list of what waits; says so where nothing does. */
export function WaitingList({ items }: { items: (waiting: DeskWaiting) => readonly WaitingItem[] }) {
  const say = useWords();
  const { data, isLoading, isError } = useWaiting();
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error />;
  const waiting = items(data);
  if (waiting.length === 0) return <Widget.NoData>{say('waiting.nothing')}</Widget.NoData>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingRight={2}>
      {waiting.map(({ key, name, to, says, failure }) => (
        <Box tag="li" key={key}>
          <Typography
            tag={Link}
            to={to}
            textColor="primary600"
            fontWeight="semiBold"
            style={{ overflowWrap: 'anywhere' }}
          >
            {name}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {says}
          </Typography>
          {failure && (
            <Typography tag="p" variant="pi" textColor="danger600">
              {say('waiting.failed', { why: failure })}
            </Typography>
          )}
        </Box>
      ))}
    </Flex>
  );
}
