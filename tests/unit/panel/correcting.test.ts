import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetCorrections } from '../../../src/core/sheets.ts';
import * as correcting from '../../../src/panel/during/correcting.ts';

type Change = (now: SheetCorrections) => SheetCorrections;

const id = fc.constantFrom('a', 'b', 'c');
const cut = fc.record({ heading: id, share: fc.double({ min: 0, max: 1, noNaN: true }) });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(id, fc.boolean()).map(([sheet, out]) => correcting.leaveOut(sheet, out)),
  id.map(correcting.confirmCopy),
  fc.tuple(id, fc.string()).map(([sheet, name]) => correcting.nameGroup(sheet, name)),
  fc.tuple(id, fc.option(fc.string())).map(([sheet, name]) => correcting.namePersona(sheet, name)),
  fc.tuple(id, fc.string()).map(([sheet, name]) => correcting.nameLeader(sheet, name)),
  fc.tuple(id, fc.option(fc.boolean(), { nil: undefined })).map(([item, is]) => correcting.declareHeading(item, is)),
  fc.tuple(id, fc.boolean()).map(([frame, is]) => correcting.declareFrame(frame, is)),
  fc.tuple(id, cut).map(([sheet, at]) => correcting.splitColumn(sheet, at)),
  fc.tuple(id, fc.oneof(cut, fc.integer())).map(([sheet, at]) => correcting.mendColumn(sheet, at)),
  fc.tuple(id, id).map(([sheet, heading]) => correcting.joinColumn(sheet, heading)),
  fc.tuple(id, fc.subarray(['a', 'b', 'c'])).map(([sheet, headings]) => correcting.partColumn(sheet, headings)),
  fc.tuple(id, id, fc.option(id)).map(([sheet, heading, phase]) => correcting.alignHeading(sheet, heading, phase)),
  fc
    .tuple(id, fc.subarray(['a', 'b', 'c']))
    .map(([sheet, given]) => correcting.assignColumns(sheet, given, ['a', 'b', 'c'])),
);
const any = fc
  .array(change, { maxLength: 12 })
  .map((changes) => changes.reduce<SheetCorrections>((now, next) => next(now), {}));

test('a correction of one sheet leaves all others as they were', () => {
  fc.assert(
    fc.property(any, change, (before, next) => {
      const was = JSON.stringify(before);
      next(before);
      expect(JSON.stringify(before)).toBe(was);
    }),
  );
});

test('after a reset nothing but its standing is said of the sheet, and the rest holds', () => {
  fc.assert(
    fc.property(any, id, (before, sheet) => {
      const after = correcting.resetSheet(sheet)(before);
      expect(correcting.isCorrected(sheet, after)).toBe(false);
      expect(after.leftOut).toEqual(before.leftOut);
      for (const other of ['a', 'b', 'c'].filter((known) => known !== sheet))
        expect(correcting.isCorrected(other, after)).toBe(correcting.isCorrected(other, before));
    }),
  );
});

test('leaving a sheet out twice is leaving it out once, and taking it in again forgets it', () => {
  fc.assert(
    fc.property(any, id, (before, sheet) => {
      const out = correcting.leaveOut(sheet, true)(correcting.leaveOut(sheet, true)(before));
      expect(out.leftOut?.filter((known) => known === sheet)).toHaveLength(1);
      expect(correcting.leaveOut(sheet, false)(out).leftOut).not.toContain(sheet);
    }),
  );
});

test('a group that was given every phase is as one of which nothing was said', () => {
  const some = correcting.assignColumns('sheet', ['a'], ['a', 'b'])({});
  expect(some.assigned).toEqual({ sheet: ['a'] });
  expect(correcting.assignColumns('sheet', ['a', 'b'], ['a', 'b'])(some).assigned).toEqual({});
});

test('a heading that is one of its own is said to be itself', () => {
  expect(correcting.alignHeading('sheet', 'a', null)({}).columns).toEqual({ sheet: { a: 'a' } });
});

test('a split or a join that is taken back leaves the sheet as it was', () => {
  fc.assert(
    fc.property(any, id, (before, sheet) => {
      const made = { heading: 'd', share: 0.5 };
      fc.pre(!(before.joins?.[sheet] ?? []).includes('d'));
      const split = correcting.mendColumn(sheet, { ...made })(correcting.splitColumn(sheet, made)(before));
      expect(split.splits?.[sheet] ?? []).toEqual(before.splits?.[sheet] ?? []);
      const join = correcting.partColumn(sheet, ['d'])(correcting.joinColumn(sheet, 'd')(before));
      expect(join.joins?.[sheet] ?? []).toEqual(before.joins?.[sheet] ?? []);
    }),
  );
});
