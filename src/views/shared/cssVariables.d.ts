// Lets a style carry the custom properties that our style sheets read.

import 'react';

declare module 'react' {
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
