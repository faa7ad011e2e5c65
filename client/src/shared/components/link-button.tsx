import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type AnchorProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps>;

function ButtonAnchor({ ref, ...props }: ButtonProps & AnchorProps & { ref?: Ref<HTMLAnchorElement> }) {
  return <Button component="a" ref={ref ?? null} {...props} />;
}

/** A button that leads somewhere: `<LinkButton to="/mentors" variant="default">`. */
export const LinkButton = createLink(ButtonAnchor);
