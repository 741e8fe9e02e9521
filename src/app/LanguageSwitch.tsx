// The page in another language, at the same place: each language under its own name, in a row or, where
// there is no room, behind a button. On a first visit the browser's language is offered.

import { useDeferredValue, useState } from 'react';
import { homePath, type Language, languages } from '../model/language.ts';
import { messages } from '../state/messages.ts';
import { useApp } from '../state/store.ts';
import { writeUrl } from '../state/urlState.ts';
import { Icon } from '../views/shared/Icon.tsx';
import { leaving } from '../views/shared/leaving.ts';
import { chooseLanguage, chosenLanguage } from './chosenLanguage.ts';
import './languages.css';
import { languageAddress } from './languageAddress.ts';
import { languageNames, languageOffers } from './languageNames.ts';
import { noticeWords } from './noticeWords.ts';
import { offeredLanguage } from './offeredLanguage.ts';
import { useScreen } from './useScreen.ts';

const MENU = 'language-menu';

export function LanguageSwitch() {
  const isWide = useScreen().layout === 'wide';
  const links = languages.map((language) => (
    <LanguageLink key={language} language={language}>
      {languageNames[language]}
    </LanguageLink>
  ));
  return (
    <>
      {!isWide && (
        <button
          type="button"
          className="icon-button language-button"
          popoverTarget={MENU}
          aria-label={`${messages.language.toUpperCase()}. ${noticeWords.languages}: ${languageNames[messages.language]}`}
        >
          <span aria-hidden="true">{messages.language.toUpperCase()}</span>
        </button>
      )}
      <nav
        key={isWide ? 'row' : 'menu'}
        id={MENU}
        className={isWide ? 'language-row' : MENU}
        popover={isWide ? undefined : 'auto'}
        aria-label={noticeWords.languages}
      >
        {links}
      </nav>
      <Offer />
    </>
  );
}

interface LanguageLinkProps {
  readonly language: Language;
  readonly children: string;
}

function LanguageLink({ language, children }: LanguageLinkProps) {
  const place = useDeferredValue(useApp((state) => writeUrl(state, '')));
  const home = homePath(import.meta.env.BASE_URL, language);
  return (
    <a
      href={home + place}
      lang={language}
      hrefLang={language}
      aria-current={language === messages.language ? 'true' : undefined}
      onClick={({ currentTarget }) => {
        chooseLanguage(language);
        // The view may have moved since the link was drawn.
        currentTarget.href = languageAddress(language);
      }}
    >
      {children}
    </a>
  );
}

/** Said in the language that it offers. */
function Offer() {
  const [offered, setOffered] = useState(() =>
    offeredLanguage(messages.language, chosenLanguage(), navigator.languages),
  );
  if (!offered) return null;
  const { read, dismiss } = languageOffers[offered];
  const stay = () => {
    chooseLanguage(messages.language);
    leaving(() => setOffered(null));
  };
  return (
    <section className="language-offer" lang={offered} aria-label={languageNames[offered]}>
      <LanguageLink language={offered}>{read}</LanguageLink>
      <button type="button" className="icon-button" aria-label={dismiss} onClick={stay}>
        <Icon name="close" />
      </button>
    </section>
  );
}
