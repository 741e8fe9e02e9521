import { setTheme } from '../state/actions.ts';
import { home } from '../state/home.ts';
import { messages } from '../state/messages.ts';
import { themes, useApp } from '../state/store.ts';
import { Dialog } from '../views/shared/Dialog.tsx';
import type { AppDialogProps } from './AppDialog.tsx';
import { helpWords } from './helpWords.ts';
import { noticeWords } from './noticeWords.ts';

export function HelpDialog(props: AppDialogProps) {
  const { areSingleKeysOn, onSingleKeys, onOpen, onClose } = props;
  const theme = useApp((state) => state.theme);
  return (
    <Dialog title={helpWords.title} onClose={onClose}>
      <div className="dialog-text">
        <p>
          {helpWords.intro} <a href={`${home()}how/`}>{noticeWords.howLink}</a>
        </p>
        <p>
          <button type="button" className="button" onClick={() => onOpen('commands')}>
            {helpWords.commands}
          </button>
        </p>
        <h3>{helpWords.keysTitle}</h3>
        <dl className="keys">
          {helpWords.keys.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className="check">
          <input
            type="checkbox"
            checked={areSingleKeysOn}
            onChange={(event) => onSingleKeys(event.target.checked)}
          />
          {helpWords.singleKeys}
        </label>
        <fieldset className="themes">
          <legend>{helpWords.theme}</legend>
          {themes.map((each) => (
            <label key={each} className="check">
              <input
                type="radio"
                name="theme"
                checked={each === theme}
                onChange={() => setTheme(each)}
              />
              {messages.themes[each]}
            </label>
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
