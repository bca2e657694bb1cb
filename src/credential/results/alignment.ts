/** Entries of skills frameworks inside a credential (OB 3.0, section "Alignment"). */

import type { Alignment } from '../../community/results/result.ts';
import type { JsonObject } from '../../proof/json.ts';
import { objectsAt, textAt } from '../ledger/issued-members.ts';

/** The member `alignment`; nothing where there is none. */
export function alignmentMembers(alignments: readonly Alignment[]): JsonObject {
  return alignments.length > 0 ? { alignment: alignments.map(alignmentObject) } : {};
}

function alignmentObject(alignment: Alignment): JsonObject {
  return {
    type: ['Alignment'],
    targetName: alignment.name,
    targetUrl: alignment.url,
    ...(alignment.framework !== null && { targetFramework: alignment.framework }),
    ...(alignment.code !== null && { targetCode: alignment.code }),
    ...(alignment.description !== null && { targetDescription: alignment.description }),
    ...(alignment.type !== null && { targetType: alignment.type }),
  };
}

/** The inverse: the alignments of an issued object. */
export function alignmentsIn(object: JsonObject): Alignment[] {
  return objectsAt(object, 'alignment').map((one) => ({
    name: textAt(one, 'targetName'),
    url: textAt(one, 'targetUrl'),
    framework: textAt(one, 'targetFramework') || null,
    code: textAt(one, 'targetCode') || null,
    description: textAt(one, 'targetDescription') || null,
    type: textAt(one, 'targetType') || null,
  }));
}
