/** From a framework's file to the framework. */

import { asciiAddress } from '../schemas/addresses-and-types.ts';
import type { FrameworkFile } from '../schemas/skills/framework.ts';
import type { Framework } from './framework.ts';

/** From a framework's file, where it fits the schema. */
export function frameworkOf(slug: string, { name, source, entries }: FrameworkFile): Framework {
  return {
    slug,
    name,
    source,
    entries: entries.map(({ code, url, type = null, labels }) => ({
      ...{ code, url: asciiAddress(url), type },
      labels: labels.map(({ language, name: word, description = null }) => ({
        ...{ language, name: word },
        description,
      })),
    })),
  };
}
