import { darkTheme } from '@strapi/design-system';
import { useTheme } from 'styled-components';

/**
 * The look of the panel as CSS names it, for what the browser draws itself: the button of a field for dates is black on
 * black otherwise.
 */
export function useColorScheme(): 'light' | 'dark' {
  const { colors } = useTheme();
  return colors.neutral0 === darkTheme.colors.neutral0 ? 'dark' : 'light';
}
