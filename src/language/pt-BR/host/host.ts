/** What people meet on the code host: forms, comments, pull requests, and messages to hand on. */

import { answers } from './answers.ts';
import { comments } from './comments.ts';
import { forms } from './forms.ts';
import { letters } from './letters.ts';
import { proposals } from './proposals.ts';
import { readme } from './readme.ts';
import { review } from './review.ts';
import { told } from './told.ts';

export const host = { answers, comments, forms, letters, proposals, readme, review, told } as const;
