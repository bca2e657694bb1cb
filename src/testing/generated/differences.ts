/**
 * Kinds of mutants that are no forgeries, and kinds that other verifiers judge otherwise than ours;
 * each with its reason.
 */

const loose = 'Signed, and not by the letter, which ours says ("nonconforming").';

/**
 * Kinds of which ours accepts some: the changed document makes the same statements, and ours shows
 * the same of it. A test holds both for each mutant; the reason says why it must be so.
 */
export const sameStatements: Readonly<Record<string, string>> = {
  'members put in another order': 'JSON objects have no order (RFC 8259, section 4).',
  'list turned round':
    'JSON-LD lists are sets, unless a context says otherwise; no list of ours is ordered, and ours shows nothing that depends on an order.',
  'list item doubled':
    'A set holds a thing once: text, or a node with an id, that is said twice is said. Nodes without id count twice, and fail.',
  'item of another list put in a list':
    'The item is a node with an id, and an object with that id says the same already: a set holds it once.',
  'list taken off its only item': 'A list of one and its item are one to JSON-LD.',
  'single value put in a list':
    'The same the other way round; only where the strict schema has a list or a single value.',
  'type replaced by its other name':
    'The context gives AchievementCredential and OpenBadgeCredential one address.',
  'type added': 'Where the node has that type already: a set holds it once.',
  'defined member added': 'Where its value is an empty list: that states nothing.',
  'defined member with nothing in it added': 'An empty list states nothing, and is shown nowhere.',
  'undefined member with nothing in it added':
    'Two of the words (jti, endorsementJwt) are defined by the latest generation of the context; an empty list of them states nothing.',
  'member moved to a node with the same id':
    'Two objects with one id are one node. What ours shows of a credential, its issuer, recipient and achievement, shares no id here.',
  'members exchanged between nodes with the same id':
    'Two objects with one id are one node that has both values. The same condition as above.',
  'context added at the end':
    'A context that is kept here and gives no word of the document another meaning (else the signature fails).',
  'context added at the beginning': 'Only the first of the contexts again.',
  'proof brings the same contexts':
    'Data Integrity EdDSA 1.0, section 3.3.2: a proof may repeat the contexts of its document.',
  'contexts in another order': `${loose} The words mean the same in either order, else the signature fails.`,
  'type written as an address': `${loose} It is the same type to JSON-LD; accepted only of a part of which nothing is read by its type, such as evidence.`,
  'object replaced by its id': `${loose} Another object with that id says what it said.`,
  'list item dropped': `${loose} Another object with the same id says what was dropped.`,
  'list emptied': `${loose} The list held nothing that another object with the same id does not say.`,
  'null put in a list': `${loose} JSON-LD drops a null, and ours reads past it.`,
  'list put in a list': `${loose} A set in a set is one set to JSON-LD.`,
  'truth value as text': `${loose} It is the same truth value to JSON-LD.`,
  'truth value in a list': `${loose} A list of one and its item are one to JSON-LD.`,
  'context nested':
    'Only in a proof, where it repeats the contexts of the document from the first on; elsewhere it is refused.',
  'proof member added':
    'Only "@context", where it repeats the contexts of the document from the first on.',
  'proof out of its list':
    'A list of one and its item are one to JSON-LD; Data Integrity 1.0 allows both.',
  'proof twice': 'Both proofs hold.',
  'spread over lines otherwise':
    'Blanks between JSON values have no meaning (RFC 8259, section 2).',
  'blanks around': 'Blanks around a JSON value have no meaning (RFC 8259, section 2).',
  'letters written as escapes':
    'Escapes are another spelling of the same text (RFC 8259, section 7).',
  'slashes escaped': 'Escapes are another spelling of the same text (RFC 8259, section 7).',
};

const plainWay =
  'JSON-LD has other ways to say the same. A reader that knows fewer of them than the signer overlooks things, so ours takes the plain one only.';
const schema =
  'The same statements, but not the shape that the strict schema of Open Badges 3.0 asks for.';
const unsigned = 'It travels beside the signed statements, and they look past it.';
const everyProof = 'They are content with one proof that holds; ours wants every proof to hold.';

/**
 * Kinds of which another verifier finds the signature good and ours does not accept the credential.
 */
export const theyAccept: Readonly<Record<string, string>> = {
  'text put in a value object': plainWay,
  'list as a set object': plainWay,
  'keyword added': `${plainWay} An empty "@graph" or "@included" states nothing.`,
  'id or type written as keyword': plainWay,
  'member named by its address': plainWay,
  'members put in a nest': plainWay,
  'node given a label': `${plainWay} A label for a node without id is not part of what is signed.`,
  'context nested': `${plainWay} A context inside an object can change every word below it; one that changes none is refused too.`,
  'context added at the end':
    'An inline context that changes no word of the document. Ours does not judge contexts that a document brings.',
  'single value put in a list': schema,
  'list item dropped': `${schema} Another object with the same id says what was dropped.`,
  'defined member added': `${schema} An empty list, which states nothing, where the schema has none.`,
  'list emptied': `${schema} The list held nothing that another object with the same id does not say.`,
  'item of another list put in a list': `${schema} The item is one that another object with the same id says already.`,
  'type removed': `${schema} Another object with the same id has the type.`,
  'member moved to a node with the same id': `${schema} A member that an object must have stands in another one with the same id.`,
  '__proto__ added': unsigned,
  'key twice, the other value first':
    'Which of two values counts differs from reader to reader. They took the last, which was signed; another reader shows the first.',
  'key twice, once with escapes':
    'Which of two values counts differs from reader to reader. They took the last, which was signed; another reader shows the first.',
  'proof value in base64url':
    'The suite allows base58btc only (Data Integrity EdDSA 1.0, section 3.2.2).',
  'proof value with a blank': 'They decode what no base58btc text holds: a blank.',
  'bad proof behind the good one': everyProof,
  'bad proof before the good one': everyProof,
  'foreign proof behind the good one': everyProof,
  'unknown proof behind the good one': everyProof,
  'five proofs':
    'Ours checks up to four proofs, because each costs a canonical form; the verdict is "undetermined".',
};

/** Kinds of which ours accepts some and another verifier does not find the signature good. */
export const weAccept: Readonly<Record<string, string>> = {
  'undefined member with nothing in it added':
    'The older generation of the context, with which they judge, does not define jti and endorsementJwt.',
  'context added at the end': 'Contexts that ours keeps, and the judge does not.',
  'null put in a list': 'Beside a proof, where they do not read past it.',
  'context added at the beginning':
    'They ask for the context of credentials in the first place before they look at the signature.',
  'list put in a list':
    'They want an object where a list stands, before they look at the signature.',
  'object replaced by its id':
    'They want an object where an id stands, before they look at the signature.',
  'type replaced by its other name':
    'Of a status entry they want the type as a text, before they look at the signature.',
  'single value put in a list':
    'Of a status entry they want the type as a text, before they look at the signature.',
  'contexts in another order':
    'They ask for the context of credentials in the first place before they look at the signature.',
};

/**
 * Kinds that are so only where something rare meets: two objects of one credential that share an
 * id, an empty list, a context that lands in the proof. A full run must have a reason where that
 * happens, but it need not happen.
 */
export const byChance: readonly string[] = [
  'context nested',
  'defined member added',
  'item of another list put in a list',
  'list emptied',
  'list item dropped',
  'member moved to a node with the same id',
  'members exchanged between nodes with the same id',
  'object replaced by its id',
  'single value put in a list',
  'type removed',
];
