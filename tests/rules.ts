/** `npm run rules`: every belief about Miro's board, tried on the local board, as a table. */
import { createLocalBoard } from '../src/local-board/index.ts';
import { countByConfidence, rules, table, tryRule, type Trial } from '../src/rules/index.ts';

const trials: Trial[] = [];
for (const rule of rules.filter(({ needs }) => needs === 'sdk')) {
  const { board } = createLocalBoard();
  trials.push(await tryRule(rule, board));
}
for (const line of table(trials)) console.log(line);

const hands = rules.length - trials.length;
const counts = Object.entries(countByConfidence()).filter(([, count]) => count > 0);
console.log(
  `\n${rules.length} rules: ${counts.map(([name, count]) => `${count} ${name}`).join(', ')}; ${hands} need a hand or a second user.`,
);
console.log(
  `${trials.filter(({ holds }) => holds).length} of ${trials.length} hold on the local board; 0 were seen on a real one.`,
);
