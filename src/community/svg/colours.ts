/** Colours as CSS writes them (CSS Color 4), in the notations that every renderer reads. */

/** The named colours that every renderer knows (CSS Color 4, 6.1). */
const names = new Set(
  (
    'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue ' +
    'blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk ' +
    'crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki ' +
    'darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen ' +
    'darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue ' +
    'dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite ' +
    'gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki ' +
    'lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan ' +
    'lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen ' +
    'lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen ' +
    'magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen ' +
    'mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream ' +
    'mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid ' +
    'palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum ' +
    'powderblue purple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell ' +
    'sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal ' +
    'thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen transparent'
  ).split(' '),
);

/** Colours of the screen, and of who refers to the drawing: each program has others. */
const ofSurroundings = new Set(
  (
    'accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas canvastext ' +
    'field fieldtext graytext highlight highlighttext linktext mark marktext selecteditem ' +
    'selecteditemtext visitedtext activeborder activecaption appworkspace background ' +
    'buttonhighlight buttonshadow captiontext inactiveborder inactivecaption inactivecaptiontext ' +
    'infobackground infotext menu menutext scrollbar threeddarkshadow threedface ' +
    'threedhighlight threedlightshadow threedshadow window windowframe windowtext ' +
    'context-fill context-stroke'
  ).split(' '),
);

/** True for a word that means another colour wherever it is shown. */
export function isOfSurroundings(text: string): boolean {
  const lower = text.trim().toLowerCase();
  return ofSurroundings.has(lower) || lower.startsWith('-webkit-');
}

const hex = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/;

/**
 * A colour in one spelling: a name, or `#` with hexadecimal digits; null for what is none, and for
 * notations that only some programs read (`lab()`, `color-mix()`). What Figma writes for wide screens
 * is the nearest colour of any screen.
 */
export function plainColour(text: string): string | null {
  const lower = text.trim().toLowerCase();
  if (lower === 'rebeccapurple') return '#663399';
  if (hex.test(lower) || names.has(lower)) return lower;
  const wide = /^color\((srgb|display-p3)\s+([^()]{1,80})\)$/.exec(lower);
  if (wide !== null) return fromWide(wide[1] === 'srgb', wide[2] ?? '');
  const [, kind, inside] = /^(rgb|hsl)a?\(([^()]{1,80})\)$/.exec(lower) ?? [];
  const parts = inside === undefined ? null : partsOf(inside);
  if (parts === null) return null;
  if (kind === 'hsl' && parts.isOld && !parts.colour.slice(1).every((one) => one.endsWith('%')))
    return null;
  const channels = kind === 'rgb' ? fromRgb(parts.colour) : fromHsl(parts.colour);
  const opacity = parts.opacity === null ? 255 : scaled(parts.opacity, 1);
  return channels === null || opacity === null ? null : written(channels, opacity);
}

type Three = readonly [string, string, string];

/** Three parts and an opacity: all between commas, or between blanks with `/` before the last. */
function partsOf(inside: string): { colour: Three; opacity: string | null; isOld: boolean } | null {
  const isOld = inside.includes(',');
  const split = isOld ? inside.split(',') : inside.trim().split(/\s*\/\s*|\s+/);
  const [first = '', second = '', third = '', last, ...more] = split.map((part) => part.trim());
  const hasSlash = inside.includes('/');
  if (more.length > 0 || third === '' || (isOld ? hasSlash : hasSlash !== (last !== undefined)))
    return null;
  if (hasSlash && !/^[^/]*\/[^/\s]+\s*$/.test(inside.replace(/\/\s*/, '/'))) return null;
  const colour: Three = [first, second, third];
  // Only the newer notation mixes numbers with percentages, or knows `none`.
  const isMixed = new Set(colour.map((part) => part.endsWith('%'))).size > 1;
  const isHue = /^[-+.\d]+(?:e[-+]?\d+)?(?:deg|grad|rad|turn)?$/.test(first);
  if (isOld && isMixed && !(isHue && second.endsWith('%') && third.endsWith('%'))) return null;
  return { colour, opacity: last ?? null, isOld };
}

const plain = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?(%?)$/;

/** A number or percentage of `full` as 0 to 255; `none` is 0; null for anything else. */
function scaled(text: string, full: number): number | null {
  if (text === 'none') return 0;
  const sign = plain.exec(text)?.[1];
  if (sign === undefined) return null;
  const share = Number.parseFloat(text) / (sign === '%' ? 100 : full);
  return Math.min(1, Math.max(0, share)) * 255;
}

type Channels = readonly [number, number, number];

function fromRgb(colour: Three): Channels | null {
  const [red, green, blue] = colour.map((part) => scaled(part, 255));
  return red == null || green == null || blue == null ? null : [red, green, blue];
}

/** Degrees in a unit of angles. */
const turns: Readonly<Record<string, number>> = {
  deg: 1,
  grad: 0.9,
  rad: 180 / Math.PI,
  turn: 360,
};

/** An angle in degrees, or null; without a unit it counts degrees. */
export function degrees(text: string): number | null {
  if (text === 'none') return 0;
  const [, digits = '', unit = 'deg'] = /^(.*?)(deg|grad|rad|turn)?$/.exec(text) ?? [];
  return plain.exec(digits)?.[1] === '' ? Number(digits) * (turns[unit] ?? 1) : null;
}

/** CSS Color 4, 7.1. */
function fromHsl([first, second, third]: Three): Channels | null {
  const hue = degrees(first);
  const saturation = scaled(second, 100);
  const lightness = scaled(third, 100);
  if (hue === null || saturation === null || lightness === null) return null;
  const [s, l] = [saturation / 255, lightness / 255];
  const channel = (from: number): number => {
    const k = (((from + hue / 30) % 12) + 12) % 12;
    return 255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

/** From the linear light of Display P3 to that of sRGB (CSS Color 4, 10.4 and 18). */
const fromP3 = [
  [1.2249401763, -0.2249401763, 0],
  [-0.0420569547, 1.0420569547, 0],
  [-0.0196375546, -0.0786360456, 1.0982736002],
];

function fromWide(isPlain: boolean, inside: string): string | null {
  const parts = inside.includes(',') ? null : partsOf(inside);
  const shares = parts?.colour.map((part) => scaled(part, 1));
  const opacity = parts?.opacity == null ? 255 : scaled(parts.opacity, 1);
  if (shares === undefined || shares.includes(null) || opacity === null) return null;
  const [red = 0, green = 0, blue = 0] = shares.map((share) => (share ?? 0) / 255);
  if (isPlain) return written([red * 255, green * 255, blue * 255], opacity);
  const light = [red, green, blue].map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  const [r = 0, g = 0, b = 0] = fromP3.map((row) => {
    const value = row.reduce((sum, share, at) => sum + share * (light[at] ?? 0), 0);
    const shown = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
    return Math.min(1, Math.max(0, shown)) * 255;
  });
  return written([r, g, b], opacity);
}

function written(channels: Channels, opacity: number): string {
  const all = opacity >= 254.5 ? channels : [...channels, opacity];
  return `#${all.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
