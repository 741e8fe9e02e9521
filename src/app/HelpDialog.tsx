import { setTheme } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { themes, useApp } from '../state/store.ts';
import { Dialog } from '../views/shared/Dialog.tsx';

interface HelpDialogProps {
  readonly areSingleKeysOn: boolean;
  readonly onSingleKeys: (areOn: boolean) => void;
  readonly onClose: () => void;
}

export function HelpDialog({ areSingleKeysOn, onSingleKeys, onClose }: HelpDialogProps) {
  const theme = useApp((state) => state.theme);
  return (
    <Dialog title={messages.helpTitle} onClose={onClose}>
      <div className="dialog-text">
        <p>{messages.helpIntro}</p>
        <h3>{messages.keysTitle}</h3>
        <dl className="keys">
          {messages.keys.map(({ keys, does }) => (
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
          {messages.singleKeys}
        </label>
        <fieldset className="themes">
          <legend>{messages.theme}</legend>
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
