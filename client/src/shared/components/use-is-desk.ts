import { useMediaQuery } from '@mantine/hooks';

/** The width at which two things stand side by side; the style sheets say the same. */
export const useIsDesk = (): boolean => useMediaQuery('(min-width: 900px)', false, { getInitialValueInEffect: false });
