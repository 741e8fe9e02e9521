// A link to an address of the app: a plain press stays in the running page, any other is the browser's.

import type { MouseEvent, ReactNode, Ref } from 'react';

interface AppLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly isCurrent?: boolean;
  readonly onOpen: () => void;
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children: ReactNode;
}

export function AppLink({
  href,
  className,
  isCurrent = false,
  onOpen,
  ref,
  children,
}: AppLinkProps) {
  const onClick = (press: MouseEvent) => {
    if (press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return;
    press.preventDefault();
    onOpen();
  };
  return (
    <a
      ref={ref}
      href={href}
      className={className}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      {children}
    </a>
  );
}
