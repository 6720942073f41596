import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import type { AnswerKey } from '../../../src/core/answer-key.ts';
import { json } from '../../../src/documents/json.ts';
import { AnswerKeySchema, jsonSchema } from '../../../src/documents/schema.ts';
import { sampleWorkshop } from './workshop.ts';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Described = Frozen<z.infer<typeof AnswerKeySchema>>;

/** Compiles only while schema and contract describe the same. */
const contractFitsSchema = (key: AnswerKey): Described => key;
const schemaFitsContract = (key: Described): AnswerKey => key;

describe('The published schema', () => {
  it('is the one made from the code (npx vitest run -u writes it anew)', async () => {
    const text = await format(JSON.stringify(jsonSchema()), { parser: 'json', printWidth: 120 });
    await expect(text).toMatchFileSnapshot('../../../public/answer-key.schema.json');
  });

  it('accepts an answer key with everything in it, and loses nothing', () => {
    const key = sampleWorkshop();
    const read = AnswerKeySchema.parse(JSON.parse(json(key)));
    expect(schemaFitsContract(read)).toEqual(JSON.parse(JSON.stringify(contractFitsSchema(key))));
  });

  it('refuses an answer key of another version', () => {
    expect(AnswerKeySchema.safeParse({ ...sampleWorkshop(), schema: 'fasit.answer-key/2' }).success).toBe(false);
  });
});
