import slugifyText from '@sindresorhus/slugify';
export function slugify(text: string): string {
  return slugifyText(text);
}
