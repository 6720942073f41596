import type { Board } from '@mirohq/websdk-types';
import { expect } from 'vitest';
import { edges, overlap } from '../../../src/core/geometry.ts';
import type { Item } from '../../../src/core/snapshot.ts';
import { modelPhases, newGroups, newTemplate } from '../../../src/core/template/new-template.ts';
import type { Template } from '../../../src/core/template.ts';
import { toSnapshot } from '../../../src/miro/snapshot.ts';
import { drawTemplate } from '../../../src/headless/template-jobs.ts';
import { TEMPLATE_WORDS } from '../../../src/words/template/all.ts';

/** A small workshop: five phases, four rows, two groups. */
export const workshop = (change: Partial<Template> = {}): Template => ({
  ...newTemplate('nb', TEMPLATE_WORDS.nb),
  title: 'Svømmekurs',
  phases: modelPhases('funnel', TEMPLATE_WORDS.nb),
  groups: newGroups(2, TEMPLATE_WORDS.nb),
  ...change,
});

/** How many items a template comes to, frames included. */
export const itemCount = (template: Template): number =>
  drawTemplate(template).reduce((sum, { drafts }) => sum + 1 + drafts.length, 0);

export const itemsOn = async (board: Board): Promise<readonly Item[]> => toSnapshot({ items: await board.get() }).items;

/** Everything of the template is on the board once, in its frame, where the layout has it. */
export async function expectWhole(board: Board, template: Template, others = 0): Promise<void> {
  const items = await itemsOn(board);
  expect(items).toHaveLength(itemCount(template) + others);
  for (const sheet of drawTemplate(template)) {
    const frame = items.find(({ type, text }) => type === 'frame' && text === sheet.title.trim());
    expect(frame?.box, sheet.title).toMatchObject({ width: sheet.width, height: sheet.height });
    const corner = edges(frame?.box ?? { x: 0, y: 0, width: 0, height: 0 });
    const children = items.filter(({ parent }) => parent === frame?.id);
    for (const { box, part, type } of sheet.drafts)
      expect(
        children.filter(
          (child) =>
            child.type === type &&
            Math.abs((child.box?.x ?? 0) - corner.left - box.x) < 1 &&
            Math.abs((child.box?.y ?? 0) - corner.top - box.y) < (type === 'text' ? box.height : 1),
        ),
        `${part} at ${box.x}, ${box.y}`,
      ).toHaveLength(1);
    expect(children).toHaveLength(sheet.drafts.length);
  }
}

/** Items that lie over each other without one being the other's frame. */
export function overlapping(items: readonly Item[], more: readonly Item[]): number {
  return items.flatMap((item) =>
    more.filter((other) => item.box && other.box && overlap(edges(item.box), edges(other.box)) > 0),
  ).length;
}
