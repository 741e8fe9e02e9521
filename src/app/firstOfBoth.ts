// What the timeline and the list both begin with. Asked for here it comes with the page's first file; a
// file of its own would weigh more and be asked for apart.

import '../model/counted.ts';
import '../views/shared/Badge.tsx';
import '../views/shared/dateGrammar.ts';
import '../views/shared/Glyph.tsx';
import '../views/shared/inLanguage.ts';
import '../views/shared/marks.ts';
import '../views/shared/palette.ts';
import '../views/shared/textLength.ts';
import '../views/shared/useSize.ts';
