import { refusal } from '../lab.ts';
import { docs, type Rule } from '../rule.ts';

const ATTENTION = docs('websdk-reference-attention');

/** Following others, what tells an app's server who somebody is, and an app's own cards. */
export const people: readonly Rule[] = [
  {
    id: 'attention.self',
    says: 'nobody can follow themselves',
    source: ATTENTION,
    confidence: 'documented',
    needs: 'sdk',
    holds: async ({ board }) => {
      const { id, name } = await board.getUserInfo();
      const message = await refusal(() => board.collaboration.attention.follow({ id, name }));
      return { holds: message !== null, seen: message ?? 'it was accepted' };
    },
  },
  {
    id: 'attention.unfollowed',
    says: 'after unfollow, isFollowing is false',
    source: ATTENTION,
    confidence: 'documented',
    needs: 'sdk',
    holds: async ({ board }) => {
      const { attention } = board.collaboration;
      if (await attention.isFollowing()) await attention.unfollow();
      return !(await attention.isFollowing());
    },
  },
  {
    id: 'users.token',
    says: 'getIdToken gives a JSON Web Token that lasts at most an hour',
    source: docs('websdk-reference-board'),
    confidence: 'documented',
    needs: 'sdk',
    holds: async ({ board }) => {
      const parts = (await board.getIdToken()).split('.');
      const claims = claimsOf(parts[1] ?? '');
      const left = Number(claims['exp']) - Date.now() / 1000;
      // names of the claims only: a token is nobody's business
      return { holds: parts.length === 3 && left > 0 && left < 3700, seen: Object.keys(claims).join(', ') };
    },
  },
  {
    id: 'app-cards.connect',
    says: 'app_card:connect comes when a person clicks the icon of a disconnected card of the app',
    source: docs('websdk-reference-ui'),
    confidence: 'documented',
    needs: 'hand',
    steps: ['Click the icon in the corner of the app card.'],
    holds: async (lab) => {
      const card = lab.keep(
        await lab.board.createAppCard({ ...lab.at, title: 'Click my icon', status: 'disconnected' }),
      );
      await lab.board.viewport.zoomTo(card);
      const seen: string[] = [];
      await lab.board.ui.on('app_card:connect', ({ appCard }) => void seen.push(appCard.id));
      await lab.hand('Click the icon in the corner of the app card.');
      return { holds: seen.includes(card.id), seen: `${seen.length} events` };
    },
  },
];

/** What a token says, unchecked; nothing when it cannot be read. */
function claimsOf(part: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof claims === 'object' && claims !== null ? { ...claims } : {};
  } catch {
    return {};
  }
}
