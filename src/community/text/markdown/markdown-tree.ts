/** The Markdown tree without what must not be published. */

/** As much of an mdast node as we look at. */
export interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  checked?: boolean | null;
  children?: MarkdownNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/**
 * Removes, in place, what the HTML shall not hold, and moves headings two levels down. Gives the
 * same tree.
 */
export function keepSafe(tree: MarkdownNode): MarkdownNode {
  if (tree.depth !== undefined) tree.depth = Math.min(tree.depth + 2, 6);
  if (tree.children) tree.children = tree.children.flatMap(kept);
  if (typeof tree.checked === 'boolean') mark(tree, tree.checked ? '☑ ' : '☐ ');
  return tree;
}

/** What a node becomes: itself, other nodes, or nothing. */
function kept(node: MarkdownNode): MarkdownNode[] {
  switch (node.type) {
    case 'html':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [];
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    case 'definition': // a reference without its definition is shown as the text that was written
      return isPublishable(node.url ?? '') ? [node] : [];
    case 'link':
      return isPublishable(node.url ?? '') ? [keepSafe(node)] : (keepSafe(node).children ?? []);
    default:
      return [keepSafe(node)];
  }
}

/**
 * True for the addresses that a link may have when it is rendered. Mail addresses are refused in
 * every text, and what looks like one here is the name of an account (`@ada@social.example`), which
 * must not become a link.
 */
function isPublishable(url: string): boolean {
  return /^https:\/\/\S/i.test(url);
}

/** A task's box as a character: a form control that does nothing would only confuse. */
function mark(item: MarkdownNode, box: string): void {
  item.checked = null;
  const [first] = item.children ?? [];
  if (first?.type === 'paragraph')
    first.children = [{ type: 'text', value: box }, ...(first.children ?? [])];
}
