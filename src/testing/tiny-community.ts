/** The smallest community that shows every kind of file; tests change one file of it at a time. */

import type { CommunityFile } from '../community/file.ts';

/** When tests look at it. */
export const tinyNow = new Date('2026-06-15T12:00:00Z');

const files: Readonly<Record<string, string>> = {
  'keys/issuer.json': `{
  "name": "Riverside Makers",
  "url": "https://badges.riverside.example/",
  "description": "Neighbours who repair and build together.",
  "email": "badges@riverside.example"
}
`,
  'keys/2026-a.json': `{
  "id": "2026-a",
  "publicKeyMultibase": "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
  "state": "active",
  "created": "2026-01-05"
}
`,
  'badges/first-talk/badge.md': `---
name: First Talk
description: Gave a first talk at one of our evenings.
created: 2026-01-10
---
Give a talk of at least ten minutes.
`,
  'badges/repairer/badge.md': `---
name: Repairer
description: Repaired something that somebody needed.
created: 2026-02-01
version: 2
expires: P2Y
skills:
  - Soldering
alignments:
  - name: Repairing things
    url: https://skills.example/repair
artwork:
  shape: shield
  colour: teal
---
Repair **one** thing, and show it.
`,
  'recipients/ada/profile.md': `---
name: Ada Lovelace
profile: https://code.example/ada
links:
  - name: Home page
    url: https://ada.example/
---
`,
  'recipients/ada/first-talk.md': `---
badge: first-talk
date: 2026-05-01
evidence:
  - url: https://talks.example/engines
    name: The slides
---
Spoke about engines.
`,
  'recipients/ada/repairer.md': `---
badge: repairer
date: 2026-05-02
expires: 2027-05-02
---
`,
  'recipients/grace/profile.md': `---
name: Grace Hopper
---
Writes compilers.
`,
  'recipients/grace/first-talk.md': `---
badge: first-talk
date: 2026-05-03
revoked:
  date: 2026-06-01
  reason: Awarded twice by mistake.
---
`,
};

/**
 * One issuer, one key, two badges, two recipients, three awards: no problem in it. `changes`
 * replaces files, adds them, or removes them (null). Sorted by path, as the reader hands them over.
 */
export function tinyCommunity(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): CommunityFile[] {
  return Object.entries({ ...files, ...changes })
    .flatMap(([path, content]) =>
      content === null
        ? []
        : [
            {
              path,
              content: typeof content === 'string' ? new TextEncoder().encode(content) : content,
            },
          ],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of one of its files, for tests that change a word of it. */
export function tinyText(path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`The tiny community has no file ${path}.`);
  return text;
}
