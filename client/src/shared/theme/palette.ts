import type { MantineColorsTuple } from '@mantine/core';

/** Ten steps each, light to dark. Only Mantine's own variants read them; everything of ours reads the roles of tokens.css. */
export const agave: MantineColorsTuple = [
  '#f0f9f7',
  '#ddf2ed',
  '#bce7dd',
  '#97d4c6',
  '#70beac',
  '#4ca492',
  '#308a7a',
  '#1b6f62',
  '#10594f',
  '#09443d',
];
export const marigold: MantineColorsTuple = [
  '#fef9ef',
  '#fdf0d6',
  '#fde0ab',
  '#fecc77',
  '#fcb742',
  '#f2a621',
  '#dd9013',
  '#b77312',
  '#905710',
  '#6b3e0e',
];
export const clay: MantineColorsTuple = [
  '#fdf5f2',
  '#fbe6e1',
  '#f7ccc3',
  '#efaa9b',
  '#e38672',
  '#d0654f',
  '#b54c37',
  '#973a27',
  '#7c2e1e',
  '#622418',
];
export const gray: MantineColorsTuple = [
  '#f8f7f3',
  '#f1efe9',
  '#e9e6de',
  '#e0ddd4',
  '#cbc9c1',
  '#a2a69d',
  '#78837e',
  '#596763',
  '#3b4d4a',
  '#2c3d3b',
];
export const dark: MantineColorsTuple = [
  '#e8efe9',
  '#c4cfca',
  '#9eada8',
  '#74857f',
  '#2a3c3a',
  '#1b2d2b',
  '#162625',
  '#0f1d1c',
  '#0b1716',
  '#06110f',
];
