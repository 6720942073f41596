import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLocalBoard } from '../../../src/local-board/index.ts';
import { KNOWN_DIFFERENCES } from '../../../src/local-board/known-differences.ts';
import { countByConfidence, rules, tryRule } from '../../../src/rules/index.ts';

const byProgram = rules.filter(({ needs }) => needs === 'sdk');

describe('what is believed of Miro, tried on the local board', () => {
  it.each(byProgram.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const local = createLocalBoard();
    const before = local.document.items().length;
    const trial = await tryRule(rule, local.board);
    expect(trial.error, trial.error).toBeUndefined();
    expect({ id, holds: trial.holds, seen: trial.seen }).toEqual({
      id,
      holds: !(id in KNOWN_DIFFERENCES),
      seen: trial.seen,
    });
    expect(local.document.items(), 'the rule cleans up after itself').toHaveLength(before);
    local.stop();
  });

  it.each([
    ['frames.fill', { frameFill: 'required' }],
    ['items.unknown-property', { unknownProperties: 'throw' }],
    ['items.text-height', { textHeight: 'throw' }],
    ['ui.notification-long', { longNotification: 'throw' }],
  ] as const)('%s holds with its switch turned', async (id, switches) => {
    const rule = byProgram.find((one) => one.id === id);
    if (!rule) throw new Error(`rule ${id} is not there; expected it among ${byProgram.length}`);
    const local = createLocalBoard({ switches });
    expect(await tryRule(rule, local.board)).toMatchObject({ holds: true });
    local.stop();
  });

  it('is counted in the README as it stands', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const { documented, types, code, contradictory, unknown } = countByConfidence();
    const said = [
      `${rules.length} rules`,
      `${documented} from Miro's documentation`,
      `${types} from its published types`,
      `${code} reported by public apps`,
      `${contradictory} on which sources contradict`,
      `${unknown} that nobody has answered`,
      `${rules.length - byProgram.length} need a hand`,
    ];
    expect(said.filter((words) => !readme.includes(words))).toEqual([]);
  });

  it('has one id each, a source each, and steps for those that need a person', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { source, needs, steps } of rules) {
      expect(source).not.toBe('');
      if (needs !== 'sdk') expect(steps?.length).toBeGreaterThan(0);
    }
  });
});
