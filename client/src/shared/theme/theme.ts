import { createTheme, rem } from '@mantine/core';
import { controlStyles } from './control-styles.ts';
import { agave, clay, dark, gray, marigold } from './palette.ts';

/** tokens.css carried to Mantine. Components read roles, never these tuples; a new size or colour goes into tokens.css first. */
export const theme = createTheme({
  colors: { agave, marigold, clay, gray, dark },
  primaryColor: 'agave',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  white: '#fffefc',
  black: '#12302e',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '620',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: rem(28), lineHeight: rem(34) },
      h2: { fontSize: rem(20), lineHeight: rem(28) },
      h3: { fontSize: rem(16), lineHeight: rem(24) },
      h4: { fontSize: rem(14), lineHeight: rem(20) },
      h5: { fontSize: rem(14), lineHeight: rem(20) },
      h6: { fontSize: rem(12), lineHeight: rem(16) },
    },
  },
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(16), lg: rem(20), xl: rem(28) },
  lineHeights: { xs: rem(16), sm: rem(20), md: rem(24), lg: rem(28), xl: rem(34) },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(24), xl: rem(32) },
  radius: { xs: rem(4), sm: rem(6), md: rem(10), lg: rem(14), xl: rem(999) },
  defaultRadius: 'sm',
  shadows: {
    xs: 'none',
    sm: 'var(--shadow-menu)',
    md: 'var(--shadow-menu)',
    lg: 'var(--shadow-dialog)',
    xl: 'var(--shadow-dialog)',
  },
  breakpoints: { xs: '36em', sm: '48em', md: '56.25em', lg: '75em', xl: '90em' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: controlStyles,
});
