import type { CSSVariablesResolver } from '@mantine/core';

/** The roles of tokens.css win over what Mantine derives from the tuples. */
const roles = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--act-ink)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-error': 'var(--late-ink)',
  '--mantine-primary-color-filled': 'var(--act)',
  '--mantine-primary-color-filled-hover': 'var(--act-hover)',
  '--mantine-primary-color-contrast': 'var(--on-act)',
  '--mantine-primary-color-light': 'var(--act-wash)',
  '--mantine-color-agave-filled': 'var(--act)',
  '--mantine-color-agave-filled-hover': 'var(--act-hover)',
  '--mantine-color-agave-contrast': 'var(--on-act)',
  '--mantine-color-agave-text': 'var(--act-ink)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
};

export const resolver: CSSVariablesResolver = () => ({ variables: {}, light: roles, dark: roles });
