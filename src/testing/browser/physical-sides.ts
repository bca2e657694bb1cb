/**
 * Finds what a style sheet fixes to the left or the right, where it should follow the direction of
 * reading.
 */

const physicalName = /(?:^|-)(?:left|right)(?:-|$)/;
const physicalValue = /\b(?:left|right)\b/;
/** Four lengths name the right and the left side apart. */
const fourSides =
  /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/**
 * Each declaration that does, as `selector { name: value }`; comments and addresses are left out.
 */
export function physicalSides(css: string): readonly string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)/g, 'url()');
  const rules = [...text.matchAll(/([^{};]+)\{([^{}]*)\}/g)];
  return rules.flatMap(([, selector = '', body = '']) =>
    body
      .split(';')
      .map((declaration) => declaration.trim())
      .filter((declaration) => isPhysical(declaration))
      .map((declaration) => `${selector.trim()} { ${declaration} }`),
  );
}

function isPhysical(declaration: string): boolean {
  const [, name = '', value = ''] = /^([\w-]+)\s*:\s*([\s\S]+)$/.exec(declaration) ?? [];
  if (name.startsWith('--')) return false;
  if (physicalName.test(name) || physicalValue.test(value)) return true;
  const sides = value.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '()').split(/\s+/);
  return fourSides.test(name) && sides.length === 4 && sides[1] !== sides[3];
}
