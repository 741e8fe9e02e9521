// The same page in each language, each named as its own readers call it.

import { alternatesOf, type PagePath, type Site } from './site.ts';
import { languageNames } from './siteWords.ts';

interface LanguageLinksProps {
  readonly site: Site;
  readonly path: PagePath;
}

export function LanguageLinks({ site, path }: LanguageLinksProps) {
  const { words } = site;
  return (
    <nav className="page-languages" aria-label={words.languages}>
      {alternatesOf(site, path).map(({ language, path: href }) => (
        <a
          key={language}
          href={href}
          lang={language}
          hrefLang={language}
          aria-current={language === words.language ? 'page' : undefined}
        >
          {languageNames[language]}
        </a>
      ))}
    </nav>
  );
}
