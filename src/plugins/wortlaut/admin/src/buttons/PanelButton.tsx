import { Button } from '@strapi/design-system';
import { styled } from 'styled-components';

/**
 * A small button for the column beside the article, where words in German take two lines: as high as they need, and no
 * lower than the design system's, which has one height for all.
 */
export const PanelButton = styled(Button).attrs({ size: 'S' })`
  height: auto;
  min-height: 4rem;
  padding-block: 0.4rem;
  ${({ theme }) => theme.breakpoints.large} {
    height: auto;
    min-height: 3.2rem;
  }
`;
