import { createGlobalStyle } from 'styled-components';
import { HIGHLIGHTS } from './show-place';

/** How quotes are marked in the text: by lines of different kinds, so that colour alone says nothing. */
export const PlaceStyle = createGlobalStyle`
  ::highlight(${HIGHLIGHTS.accepted}) {
    text-decoration: underline solid ${({ theme }) => theme.colors.success500} 2px;
  }
  ::highlight(${HIGHLIGHTS.suggested}) {
    text-decoration: underline dotted ${({ theme }) => theme.colors.warning500} 2px;
  }
  ::highlight(${HIGHLIGHTS.shown}) {
    background-color: ${({ theme }) => theme.colors.primary200};
    color: ${({ theme }) => theme.colors.neutral1000};
  }
  ::highlight(${HIGHLIGHTS.chosen}) {
    background-color: ${({ theme }) => theme.colors.secondary200};
    color: ${({ theme }) => theme.colors.neutral1000};
  }
`;
