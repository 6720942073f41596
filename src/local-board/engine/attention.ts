import { refuse, says } from '../errors.ts';
import type { User } from '../stored.ts';
import type { CommandTable, Context } from './command.ts';

/** The message by which an app makes people, at whatever tab they sit, follow somebody or stop it. */
export const ATTENTION = 'collaboration:attention';

export interface AttentionMessage {
  readonly followers: readonly string[];
  /** `null`: they follow nobody any more. */
  readonly followee: string | null;
}

/** Following somebody else's view of the board. */
export const attention: CommandTable<
  'attention.follow' | 'attention.isFollowing' | 'attention.followed' | 'attention.unfollow'
> = {
  'attention.follow'(context, { followee, followers = [] }) {
    const { users } = context.doc.presence();
    const wanted = followers.length > 0 ? followers : [context.user];
    const absent = [followee, ...wanted].find((id) => !users.has(id));
    if (absent !== undefined) refuse(says.attention(`user ${absent} is not on the board`));
    if (wanted.includes(followee)) refuse(says.attention('nobody can follow themselves'));
    tell(context, { followers: wanted, followee });
  },
  'attention.isFollowing': (context) => followed(context) !== undefined,
  'attention.followed'(context) {
    const { id, name } = followed(context) ?? refuse(says.attention('this user follows nobody'));
    return { id, name };
  },
  'attention.unfollow': (context, { followers = [] }) =>
    tell(context, { followers: followers.length > 0 ? followers : [context.user], followee: null }),
};

const tell = ({ broadcast }: Context, message: AttentionMessage): void => broadcast(ATTENTION, message);

/** Somebody who left is followed no more. */
function followed({ doc, user }: Context): User | undefined {
  const { users } = doc.presence();
  return users.get(users.get(user)?.following ?? '');
}
