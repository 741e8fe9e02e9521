// Which of two ways several values count together, as a pair of buttons of which one is pressed in.

import { useId } from 'react';

interface KeySwitchProps<T extends string> {
  readonly legend: string;
  readonly options: readonly {
    readonly value: T;
    readonly name: string;
    readonly short?: string;
  }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

export function KeySwitch<T extends string>(props: KeySwitchProps<T>) {
  const { legend, options, chosen, onChoose } = props;
  const group = useId();
  return (
    <fieldset className="key-mode">
      <legend>{legend}</legend>
      {options.map(({ value, name, short }) => (
        <label key={value} title={short && name}>
          <input
            type="radio"
            name={group}
            aria-label={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{short ?? name}</span>
        </label>
      ))}
    </fieldset>
  );
}
