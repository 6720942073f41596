import { fresh, near, refusal, refuses } from '../lab.ts';
import { docs, seenBy, type Rule } from '../rule.ts';

const STICKY = docs('websdk-reference-sticky-note');
const ERRORS = docs('websdk-reference-error-handling');
const COLORS = [
  'gray',
  'light_yellow',
  'yellow',
  'orange',
  'light_green',
  'green',
  'dark_green',
  'cyan',
  'light_pink',
  'pink',
  'violet',
  'red',
  'light_blue',
  'blue',
  'dark_blue',
  'black',
] as const;

const text = (markup: string): string => markup.replace(/<[^>]+>/g, '');

/** Sticky notes: their boxes, colours and words. */
export const notes: readonly Rule[] = [
  {
    id: 'notes.square',
    says: 'a square sticky note is 199 × 228 by default: 199 of paper and the shadow beneath',
    source: STICKY,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { width, height, shape } = await lab.sticky();
      return { holds: near(width, 199) && near(height, 228) && shape === 'square', seen: `${width} × ${height}` };
    },
  },
  {
    id: 'notes.rectangle',
    says: 'a rectangular sticky note is 350 × 228 by default',
    source: STICKY,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { width, height } = await lab.sticky({ shape: 'rectangle' });
      return { holds: near(width, 350) && near(height, 228), seen: `${width} × ${height}` };
    },
  },
  {
    id: 'notes.aspect',
    says: "setting a sticky note's width alone keeps its proportions",
    source: STICKY,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { width, height } = await lab.sticky({ width: 398 });
      return { holds: near(width, 398) && near(height, 456, 1), seen: `${width} × ${height}` };
    },
  },
  {
    id: 'notes.aspect-sync',
    says: 'so does setting its height alone and syncing',
    source: STICKY,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const sticky = await lab.sticky();
      sticky.height = 114;
      await sticky.sync();
      const { width, height } = await fresh(lab.board, sticky);
      return { holds: near(width, 99.5, 1) && near(height, 114, 1), seen: `${width} × ${height}` };
    },
  },
  {
    id: 'notes.both',
    says: 'width and height of a sticky note cannot be set at the same time',
    source: ERRORS,
    confidence: 'documented',
    needs: 'sdk',
    holds: (lab) => refuses('either "width", or "height"', () => lab.sticky({ width: 100, height: 100 })),
  },
  {
    id: 'notes.colours',
    says: 'the sixteen colour names are accepted and come back',
    source: STICKY,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const wrong: string[] = [];
      for (const fillColor of COLORS) {
        const sticky = await lab.sticky({ style: { fillColor } });
        if (sticky.style.fillColor !== fillColor) wrong.push(fillColor);
      }
      return { holds: wrong.length === 0, seen: wrong.join(', ') || 'all sixteen' };
    },
  },
  {
    id: 'notes.colour-default',
    says: 'the default colour is light_yellow',
    source: STICKY,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { style } = await lab.sticky();
      return { holds: style.fillColor === 'light_yellow', seen: style.fillColor };
    },
  },
  {
    id: 'notes.colour-unknown',
    says: 'a hex colour is refused on a sticky note',
    source: 'No source: the page lists the sixteen names and does not say what happens to others',
    confidence: 'unknown',
    needs: 'sdk',
    holds: async (lab) => {
      const message = await refusal(() => lab.sticky({ style: { fillColor: '#ff00ff' as 'red' } })); // what the board says to it is the point
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'notes.align',
    says: 'text is centred by default, both ways',
    source: STICKY,
    confidence: 'contradictory',
    needs: 'sdk',
    holds: async (lab) => {
      const { style } = await lab.sticky();
      return {
        holds: style.textAlign === 'center' && style.textAlignVertical === 'middle',
        seen: `${style.textAlign}, ${style.textAlignVertical}`,
      };
    },
  },
  {
    id: 'notes.no-rotation',
    says: 'sticky notes have no rotation',
    source: seenBy.types,
    confidence: 'types',
    needs: 'sdk',
    holds: async (lab) => !('rotation' in (await lab.sticky())),
  },
  {
    id: 'notes.long',
    says: 'content of 6,000 characters or more is refused',
    source: STICKY,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const message = await refusal(() => lab.sticky({ content: 'x'.repeat(6001) }));
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'notes.paragraph',
    says: 'words come back in paragraphs: <p>…</p>',
    source: seenBy.jolle,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const { content } = await fresh(lab.board, await lab.sticky({ content: '<p>kø</p>' }));
      return { holds: content === '<p>kø</p>', seen: content };
    },
  },
  {
    id: 'notes.plain',
    says: 'words written without markup come back with it',
    source: 'No source: seen both ways in fixtures',
    confidence: 'unknown',
    needs: 'sdk',
    holds: async (lab) => {
      const { content } = await fresh(lab.board, await lab.sticky({ content: 'kø' }));
      return { holds: content === '<p>kø</p>', seen: content };
    },
  },
  {
    id: 'notes.words-survive',
    says: 'Nordic letters and emoji survive a round trip',
    source: seenBy.jolle,
    confidence: 'code',
    needs: 'sdk',
    holds: async (lab) => {
      const { content } = await fresh(lab.board, await lab.sticky({ content: 'blåbærsyltetøy 😀 ärlig' }));
      return { holds: text(content).includes('blåbærsyltetøy 😀 ärlig'), seen: content };
    },
  },
  {
    id: 'notes.tags-kept',
    says: 'the tags p, a, strong, b, em, i, u, s and br are kept',
    source: STICKY,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { content } = await fresh(
        lab.board,
        await lab.sticky({ content: '<p><strong>viktig</strong><br /><em>nå</em></p>' }),
      );
      return { holds: /<(strong|b)>viktig/.test(content) && /<br\s*\/?>/.test(content), seen: content };
    },
  },
  {
    id: 'notes.tags-escaped',
    says: 'other tags are escaped and shown as they were written',
    source: STICKY,
    confidence: 'documented',
    needs: 'sdk',
    holds: async (lab) => {
      const { content } = await fresh(lab.board, await lab.sticky({ content: '<script>alert(1)</script>' }));
      return { holds: !content.includes('<script') && /(&lt;|&#60;|&#x3c;)script/i.test(content), seen: content };
    },
  },
  {
    id: 'notes.entities',
    says: 'what people type may come back as numeric entities (&#39;, &#61;) and &nbsp;',
    source: `${seenBy.jolle}; ${seenBy.elders}`,
    confidence: 'code',
    needs: 'hand',
    steps: ["Double-click the selected note, type:  it's 1=1  and click outside it."],
    holds: async (lab) => {
      const sticky = await lab.sticky({ content: '' });
      await lab.board.viewport.zoomTo(sticky);
      await lab.board.select({ id: sticky.id });
      await lab.hand("Double-click the selected note, type  it's 1=1  and click outside it.");
      const { content } = await fresh(lab.board, sticky);
      return { holds: /&#\d+;/.test(content), seen: content };
    },
  },
];
