/** The places where a colour may be written as a value; everywhere else it has a name of the theme. */
export const colourHomes = ['app/theme.css', 'lib/services/mail/templates/theme.ts', 'db/seed/art/']

/** Where colours are looked for: what a person sees. */
export const colouredRooms = ['app/', 'components/', 'lib/', 'db/']

const PALETTE =
  'slate gray zinc neutral stone mauve olive mist taupe red orange amber yellow lime green emerald teal cyan sky blue indigo violet purple fuchsia pink rose'
const UTILITIES =
  'bg text border border-[xytrblse] ring ring-offset inset-ring fill stroke from via to shadow inset-shadow drop-shadow text-shadow outline decoration accent caret divide placeholder'
const NAMED =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen'

const either = (words: string): string => words.split(' ').join('|')

/** Colour values wherever they stand. `url(#id)`, `&#39;` and `#1001` (an order) are none. */
export const colourValues = [
  /(?<!url\(\s*["']?|[&\w/])#(?!\d{4}\b)(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/i,
  /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\((?!\s*from\s+var)/i,
  /\bcolor\(\s*(?:srgb|display-p3|rec2020|xyz)/i,
  new RegExp(`\\b(?:${either(UTILITIES)})-(?:(?:${either(PALETTE)})-\\d{2,3}|black|white)\\b`),
  new RegExp(`-\\[(?:color:)?(?:${either(NAMED)})\\]`, 'i'),
]

/** A named colour as the value of a property that takes one. */
export const namedColour = new RegExp(`(?<![\\w-])(?:${either(NAMED)})(?![\\w-])`, 'i')
export const colourProperty =
  /colou?r$|^(background|fill|stroke|border|outline|boxShadow|box-shadow|text-shadow|caret|stop-color)/i
