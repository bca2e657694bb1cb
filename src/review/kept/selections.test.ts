import { expect, it } from 'vitest';
import type { Commit } from '../../community/commit.ts';
import type { Change } from '../changes.ts';
import { tinyCommunity } from '../../testing/fixtures/tiny-community.ts';
import { selectionProblems } from './selections.ts';

const text = '---\ntitle: For June\nitems: [first-talk]\n---\n';
const at = (folder: string, name: string): string => `recipients/${folder}/selections/${name}.md`;
const base: Commit = {
  ...{ id: 'a1', entries: [], publicFiles: [], owners: null },
  files: tinyCommunity({ [at('ada', 'jobs')]: text }),
};
const added = (path: string, kind: Change['kind'] = 'added'): Change => ({
  ...{ path, kind, part: 'selection' },
});
const found = (...changes: Change[]) => selectionProblems(changes, { base, head: base });

it('a new selection has a drawn name, and what stands keeps its own', () => {
  expect(found(added(at('ada', 'june')))).toMatchObject([
    { rule: 'selection-not-drawn', path: at('ada', 'june') },
  ]);
  expect(found(added(at('ada', '8phq47-gzfj8f-s4dbb6-95epsn')))).toEqual([]);
  expect(found(added(at('ada', 'jobs'), 'changed'), added(at('ada', 'june'), 'deleted'))).toEqual(
    [],
  );
  // Its holder moved to another folder.
  expect(found(added(at('ada-king', 'jobs')))).toEqual([]);
});
