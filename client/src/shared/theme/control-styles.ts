import {
  rem,
  type Button,
  type Checkbox,
  type Input,
  type Menu,
  type NativeSelect,
  type Radio,
  type SegmentedControl,
  type Select,
  type Switch,
  type Textarea,
  type TextInput,
  type Tooltip,
} from '@mantine/core';

/** What a component's own `extend` would accept. Types only: naming a component here must not pull it into the first load. */
type Extension<Component extends { extend: (input: never) => unknown }> = Parameters<Component['extend']>[0];

// filled = the one primary action, default = second, subtle = third, outline = destructive
const buttonInk: Record<string, string> = {
  filled: 'var(--on-act)',
  default: 'var(--ink)',
  subtle: 'var(--act-ink)',
  outline: 'var(--late-ink)',
};
const buttonEdge: Record<string, string> = {
  default: '1px solid var(--line-strong)',
  outline: '1px solid var(--late)',
};

const button: Extension<typeof Button> = {
  defaultProps: { size: 'md' },
  vars: (_theme, props) => {
    const isSmall = props.size === 'sm';
    const edge = buttonEdge[props.variant ?? 'filled'];
    return {
      root: {
        '--button-height': isSmall ? rem(32) : 'var(--control)',
        '--button-fz': isSmall ? rem(14) : rem(16),
        '--button-padding-x': isSmall ? rem(12) : rem(18),
        '--button-color': buttonInk[props.variant ?? 'filled'] ?? 'var(--ink)',
        ...(edge === undefined ? {} : { '--button-bd': edge }),
        ...(props.variant === 'subtle' ? { '--button-hover': 'var(--hover)' } : {}),
      },
    };
  },
  styles: { root: { fontWeight: 560, maxWidth: '100%' } },
};

const input: Extension<typeof Input> = {
  defaultProps: { size: 'md' },
  vars: (_theme, props) => ({
    wrapper: {
      '--input-height': 'var(--control)',
      '--input-bd': props.error ? 'var(--late)' : 'var(--line-strong)',
      '--input-color': 'var(--ink)',
      '--input-bd-focus': 'var(--focus)',
      '--input-bg': 'var(--sheet)',
      '--input-placeholder-color': 'var(--ink-3)',
      '--input-fz': rem(16),
      '--input-padding': rem(12),
    },
  }),
  styles: { input: { textOverflow: 'ellipsis' } },
};

const inputWrapper: Extension<typeof Input.Wrapper> = {
  defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] },
  vars: () => ({
    label: { '--input-label-size': rem(14), '--input-asterisk-color': 'var(--late-ink)' },
    description: { '--input-description-size': rem(14) },
    error: { '--input-error-size': rem(14) },
    success: { '--input-success-size': rem(14) },
  }),
  styles: {
    label: { fontWeight: 560, marginBottom: 4, overflowWrap: 'anywhere' },
    description: { color: 'var(--ink-3)', marginBottom: 6, lineHeight: rem(20) },
    error: { color: 'var(--late-ink)', marginTop: 6, lineHeight: rem(20) },
  },
};

const select: Extension<typeof Select> = {
  defaultProps: {
    size: 'md',
    allowDeselect: false,
    checkIconPosition: 'right',
    comboboxProps: { shadow: 'sm', transitionProps: { duration: 90 } },
  },
};
const nativeSelect: Extension<typeof NativeSelect> = { defaultProps: { size: 'md' } };
const textInput: Extension<typeof TextInput> = { defaultProps: { size: 'md' } };
const textarea: Extension<typeof Textarea> = { defaultProps: { size: 'md', autosize: true, minRows: 2 } };
const checkbox: Extension<typeof Checkbox> = { defaultProps: { size: 'sm', radius: 'xs', iconColor: 'var(--on-act)' } };
const radio: Extension<typeof Radio> = { defaultProps: { size: 'sm', iconColor: 'var(--on-act)' } };
const segmented: Extension<typeof SegmentedControl> = { defaultProps: { size: 'sm', radius: 'sm' } };
const toggle: Extension<typeof Switch> = { defaultProps: { size: 'md' } };
const menu: Extension<typeof Menu> = { defaultProps: { shadow: 'sm', transitionProps: { duration: 90 } } };
const tooltip: Extension<typeof Tooltip> = { defaultProps: { openDelay: 300, radius: 'xs', color: 'var(--toast)' } };

export const controlStyles = {
  Button: button,
  Input: input,
  InputWrapper: inputWrapper,
  TextInput: textInput,
  Textarea: textarea,
  Select: select,
  NativeSelect: nativeSelect,
  Checkbox: checkbox,
  Radio: radio,
  SegmentedControl: segmented,
  Switch: toggle,
  Menu: menu,
  Tooltip: tooltip,
};
