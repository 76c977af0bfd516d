/** A page loads its style sheet and pictures, and runs nothing; the admin panel shows it in a frame for preview. */
const DIRECTIVES = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
];

/** What every page says to browsers beside its text. */
export const PAGE_HEADERS = {
  'Content-Security-Policy': DIRECTIVES.join('; '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/**
 * A page may be kept, and is asked about again at each visit: what was published or withdrawn a moment ago shows at
 * once, and where nothing changed the answer is 304 without the page.
 */
export const PUBLIC_CACHING = { 'Cache-Control': 'public, max-age=0, must-revalidate' } as const;

/** Drafts are kept by nobody, found by no search engine, and their address is told to no other site. */
export const PREVIEW_CACHING = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
} as const;

/** The address of the style sheet changes with what is in it. */
export const STYLE_CACHING = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;
