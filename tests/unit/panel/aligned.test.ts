import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignedTo } from '../../../src/panel/during/aligned.ts';

const parts = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }));
const taken = fc.array(fc.constantFrom('a', 'b', 'c', null), { maxLength: 9 });

test('a heading that shares its phase with another can be any phase, and shows which', () => {
  expect(alignedTo('b', parts, ['a', 'b', 'b'])).toEqual({ value: 'b', choices: parts });
});

test('a heading whose phase nobody else has is one of its own, and its own phase is not offered beside that', () => {
  expect(alignedTo('b', parts, ['a', 'b', 'a'])).toEqual({ value: null, choices: [parts[0], parts[2]] });
});

test('what is shown is always among what can be chosen, and no phase of others is missing', () => {
  fc.assert(
    fc.property(taken, fc.nat(8), (all, at) => {
      const mine = all[at] ?? null;
      const { value, choices } = alignedTo(mine, parts, all);
      const ids = choices.map(({ id }) => id);
      if (value !== null) expect(ids).toContain(value);
      for (const other of all.filter((one, index) => one !== null && index !== at)) expect(ids).toContain(other);
    }),
  );
});
