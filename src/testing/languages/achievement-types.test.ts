import { expect, it } from 'vitest';
import { achievementTypes } from '../../community/schemas/addresses-and-types.ts';
import { wordsOf } from '../../language/languages.ts';
import { spokenLanguages } from '../../language/tags.ts';
import { typeName } from '../../language/badges/type-words.ts';

it.each(spokenLanguages.map(({ tag }) => tag))(
  'in %s each type of the standard has a word of its own, so that no token is shown',
  (tag) => {
    const names = achievementTypes.map((type) => typeName(type, wordsOf(tag)));
    expect(names.filter(({ isOurs }) => !isOurs)).toEqual([]);
    expect(new Set(names.map(({ name }) => name)).size).toBe(achievementTypes.length);
  },
);
