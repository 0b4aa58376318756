import * as words from '#words/form/file-mode';
import { modeBits } from '../../../values/mode.ts';

const rows = ['owner', 'group', 'others'] as const;
const columns = ['read', 'write', 'execute'] as const;
const specials = modeBits.filter(({ who }) => who === 'special');

interface ModeTicksProps {
  bits: number;
  onChange: (bits: number) => void;
}

/** The bits of a mode as checkboxes: who may read, write and execute; setuid, setgid and sticky below. */
export function ModeTicks({ bits, onChange }: ModeTicksProps) {
  const tick = (bit: number, label: string) => (
    <input
      type="checkbox"
      aria-label={label}
      checked={(bits & bit) !== 0}
      onChange={({ target }) => onChange(target.checked ? bits | bit : bits & ~bit)}
    />
  );
  return (
    <table className="bn-ticks">
      <thead>
        <tr>
          <td />
          {columns.map((what) => (
            <th key={what} scope="col">
              {words.what[what]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((who) => (
          <tr key={who}>
            <th scope="row">{words.who[who]}</th>
            {columns.map((what) => {
              const entry = modeBits.find((candidate) => candidate.who === who && candidate.what === what);
              return <td key={what}>{entry && tick(entry.bit, words.mayDo(who, what))}</td>;
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.who.special}</th>
          {specials.map(({ bit, what }) => (
            <td key={what}>
              <label className="bn-tick">
                {tick(bit, words.what[what])} {words.what[what]}
              </label>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
