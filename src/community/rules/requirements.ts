/** Rules about what badges require: it exists, it can be had, and it leads not in a circle. */

import { type Document, problemAt, textAt } from '../document.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../schemas/nearest.ts';
import { documentsOf, type Draft, foldersWith, type Rule } from './rule.ts';

type Words = Pick<Problem, 'rule' | 'message' | 'remedy'>;
type Path = readonly (string | number)[];

/** One item of `requires`, and where it stands. */
interface Item {
  readonly badge: Document;
  readonly path: Path;
  readonly keys: ReadonlySet<string>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A badge that is named in an item. */
interface Named {
  readonly slug: string;
  readonly path: Path;
}

/** What does not fit the schema is told already, and no rule speaks of it. */
function itemsOf(badge: Document): readonly Item[] {
  const { requires } = badge.data;
  if (!Array.isArray(requires) || [...badge.wrong].some((at) => at.startsWith('/requires')))
    return [];
  const items: readonly unknown[] = requires;
  return items.flatMap((data, at) =>
    isKeys(data) ? [{ badge, data, path: ['requires', at], keys: new Set(Object.keys(data)) }] : [],
  );
}

const isKeys = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const listIn = ({ data }: Item, key: 'any' | 'of'): readonly unknown[] | null => {
  const list = data[key];
  return Array.isArray(list) ? list : null;
};

function namedIn(item: Item): readonly Named[] {
  const paths: readonly Path[] = [
    ...(item.keys.has('badge') ? [[...item.path, 'badge']] : []),
    ...(['any', 'of'] as const).flatMap((key) =>
      (listIn(item, key) ?? []).map((_, at) => [...item.path, key, at]),
    ),
  ];
  return paths.flatMap((path) => {
    const slug = textAt(item.badge, ...path);
    return slug === null ? [] : [{ slug, path }];
  });
}

const eachItem =
  (problemsOf: (item: Item, draft: Draft) => Problem[]): Rule =>
  (draft) =>
    documentsOf(draft, 'badge').flatMap((badge) =>
      itemsOf(badge).flatMap((item) => problemsOf(item, draft)),
    );

const kinds = ['badge', 'any', 'of', 'elsewhere'] as const;

/** Each item says one thing, and whole. */
const oneThingEach = eachItem(({ badge, path, keys }) => {
  const said = kinds.filter((key) => keys.has(key));
  const isWhole = said.length === 1 && keys.has('of') === keys.has('atLeast');
  const isFitting =
    (!keys.has('times') || keys.has('badge')) && (!keys.has('valid') || !keys.has('elsewhere'));
  return isWhole && isFitting
    ? []
    : [
        problemAt(badge, path, {
          rule: 'requirement-unclear',
          message: 'This item of `requires` does not say one thing that is needed.',
          remedy:
            'Write one of these: `- first-talk`; `- any: [first-talk, first-workshop]`; ' +
            '`- atLeast: 2` with `of: [first-talk, first-workshop, host]`; `- badge: host` ' +
            'with `times: 10`; `- elsewhere: https://other.example/badges/first-aid/`. ' +
            'All but the last may have `valid: false`.',
        }),
      ];
});

/** What asks for nothing would be earned by everybody. */
const somethingIsAsked: Rule = (draft) => {
  const words: Words = {
    rule: 'requirement-empty',
    message: 'This list is empty, so everybody would have what is required.',
    remedy: 'Name badges, or leave the key out.',
  };
  return documentsOf(draft, 'badge').flatMap((badge) => [
    ...(Array.isArray(badge.data['requires']) && badge.data['requires'].length === 0
      ? [problemAt(badge, ['requires'], words)]
      : []),
    ...itemsOf(badge).flatMap((item) =>
      (['any', 'of'] as const)
        .filter((key) => listIn(item, key)?.length === 0)
        .map((key) => problemAt(badge, [...item.path, key], words)),
    ),
  ]);
};

/** What is required is another badge of this community. */
const badgesExist = eachItem((item, draft) => {
  const badges = foldersWith(draft, 'badge');
  return namedIn(item).flatMap(({ slug, path }) => {
    if (slug === item.badge.folder)
      return [
        problemAt(item.badge, path, {
          rule: 'requirement-of-itself',
          message: 'A badge cannot require itself: nobody could be the first to earn it.',
          remedy: 'Name other badges, or take this one out of the list.',
        }),
      ];
    return badges.has(slug)
      ? []
      : [
          problemAt(item.badge, path, {
            rule: 'requirement-badge-unknown',
            message: `There is no badge \`${slug.slice(0, 80)}\`.`,
            remedy: /^https?:/i.test(slug)
              ? 'Write `- elsewhere: https://…` for a badge of another issuer, which people check by hand.'
              : `Write the name of a folder in badges/.${didYouMean(slug, badges)}`,
          }),
        ];
  });
});

/** What stands twice asks for nothing more, whatever was meant. */
const askedOnce: Rule = (draft) =>
  documentsOf(draft, 'badge').flatMap((badge) => {
    const slugs = itemsOf(badge).map(({ path }) => textAt(badge, ...path, 'badge'));
    return slugs.flatMap((slug, at) =>
      slug === null || slugs.indexOf(slug) === at ? [] : [repeated(badge, ['requires', at], slug)],
    );
  });

const repeated = (badge: Document, path: Path, slug: string): Problem =>
  problemAt(badge, path, {
    rule: 'requirement-twice',
    message: `\`${slug.slice(0, 80)}\` stands twice in this list.`,
    remedy: 'Name each badge once; for several awards of one badge, write `times`.',
  });

/** Nobody is asked for more than there is. */
const numbersCanBeReached = eachItem((item, draft) => {
  const { badge, path, data } = item;
  const lists = (['any', 'of'] as const).flatMap((key) => {
    const slugs = (listIn(item, key) ?? []).map(String);
    const again = slugs.findIndex((slug, at) => slugs.indexOf(slug) < at);
    return again === -1 ? [] : [repeated(badge, [...path, key, again], slugs[again] ?? '')];
  });
  const [wanted, given] = [data['atLeast'], listIn(item, 'of')];
  const isTooMany = typeof wanted === 'number' && given !== null && wanted > given.length;
  return [
    ...lists,
    ...(isTooMany && given.length > 0
      ? [
          problemAt(badge, [...path, 'atLeast'], {
            rule: 'requirement-impossible',
            message: `${wanted} of these are asked for, but the list names ${given.length}.`,
            remedy: `Write ${given.length} or less, or name more badges in \`of\`.`,
          }),
        ]
      : []),
    ...(lapsesAlways(item, draft)
      ? [
          problemAt(badge, [...path, 'times'], {
            rule: 'requirement-impossible',
            message:
              'Awards of this badge expire, so each further one renews the one before it, ' +
              'and nobody ever has more than one.',
            remedy: 'Leave `times` out, or name a badge whose awards do not expire.',
          }),
        ]
      : []),
  ];
});

/** Whether several awards are asked for of a badge that lapses. */
function lapsesAlways({ badge, path, data }: Item, draft: Draft): boolean {
  const slug = textAt(badge, ...path, 'badge');
  const asked = documentsOf(draft, 'badge').find(({ folder }) => folder === slug);
  const { times } = data;
  return (
    typeof times === 'number' &&
    times > 1 &&
    asked !== undefined &&
    textAt(asked, 'expires') !== null
  );
}

/**
 * What is required does not require in turn, by whatever way, the badge itself. A circle is told
 * where the first of its badges names the next.
 */
const noCircles: Rule = (draft) => {
  const all = documentsOf(draft, 'badge');
  const next = new Map(all.map((badge) => [badge.folder, itemsOf(badge).flatMap(namedIn)]));
  return all.flatMap((badge) =>
    (next.get(badge.folder) ?? []).flatMap(({ slug, path }) => {
      const way = slug === badge.folder ? null : wayBetween(slug, badge.folder, next);
      return way === null || way.some((one) => one < badge.folder)
        ? []
        : [
            problemAt(badge, path, {
              rule: 'requirement-circle',
              message:
                'Each of these badges requires the next, so nobody can earn any: ' +
                `${[badge.folder, ...way].map((one) => `\`${one}\``).join(' → ')}.`,
              remedy: 'Take one of them out of the `requires` of the one before it.',
            }),
          ];
    }),
  );
};

/** The badges from one to another, both named, along what each requires; null: it leads not there. */
function wayBetween(
  from: string,
  to: string,
  next: ReadonlyMap<string, readonly Named[]>,
): readonly string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  for (const at of before.keys()) {
    if (at === to) {
      const way: string[] = [];
      for (let one: string | null = at; one !== null; one = before.get(one) ?? null)
        way.unshift(one);
      return way;
    }
    for (const { slug } of next.get(at) ?? []) if (!before.has(slug)) before.set(slug, at);
  }
  return null;
}

/** What somebody declines is a badge of this community. */
const declinedBadgesExist: Rule = (draft) => {
  const badges = foldersWith(draft, 'badge');
  return documentsOf(draft, 'profile').flatMap((profile) => {
    const { declined } = profile.data;
    const slugs = (Array.isArray(declined) ? declined : []).map((_, at) =>
      textAt(profile, 'declined', at, 'badge'),
    );
    return slugs.flatMap((slug, at) =>
      slug === null || badges.has(slug)
        ? []
        : [
            problemAt(profile, ['declined', at, 'badge'], {
              rule: 'declined-badge-unknown',
              message: `There is no badge \`${slug.slice(0, 80)}\`.`,
              remedy: `Write the name of a folder in badges/.${didYouMean(slug, badges)}`,
            }),
          ],
    );
  });
};

export const requirementRules: readonly Rule[] = [
  oneThingEach,
  somethingIsAsked,
  badgesExist,
  askedOnce,
  numbersCanBeReached,
  noCircles,
  declinedBadgesExist,
];
