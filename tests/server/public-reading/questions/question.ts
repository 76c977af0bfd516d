/** One request of a reader. */
export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path and query string. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Words that may stand in a text: public ones, hidden ones, parts of both, and names of documents. */
export const WORDS = [
  'Hafen', 'hafen', 'Strom', 'Wir', 'morgen', 'nicht', 'a', 'e', 'sagte', 'Maier', 'Öztürk', 'direct', 'partial', 'de', 'en',
  'Quastenflosser', 'Quasten', 'flosser', 'Kranich', 'Geheim', 'Verworfen', 'Secret', 'Neu', 'Zora', 'Vertraulich', 'Anders',
  'suggested', 'rejected', 'found', 'published', 'draft', '%', '_', '"', "'", '', ' ', 'Q100', 'Q999', 'Q900',
  'hafen-wird-tiefer', 'strom-aus-wind', 'boris-oeztuerk', 'anna-maier',
] as const; // prettier-ignore
export const DATES = [
  '1960-02-01',
  '2001-01-01',
  '2024-01-11',
  '2024-01-12',
  '2024-06-01',
  '2031-01-01',
  '2031-05-06',
];
export const MOMENTS = [
  '2024-02-01T08:00:00.000Z',
  '2024-06-03T12:00:00.000Z',
  '2031-05-06T07:08:09.000Z',
  '2024-06-01',
];
export const NUMBERS = ['0', '1', '3', '10', '12', '20', '50', '53', '99', '-1', '0.25', '0.5'];

/** Headers that a reader may send and that change nothing, or should not. */
export const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { 'strapi-response-format': 'v4' },
  { 'strapi-encode-source-maps': 'true' },
  { 'accept-language': 'en' },
  { accept: 'text/html' },
  { origin: 'https://example.org' },
  { authorization: 'Bearer nothing' },
  { 'x-forwarded-for': '10.0.0.1' },
  { 'if-none-match': '"x"' },
  { 'x-http-method-override': 'DELETE' },
];
