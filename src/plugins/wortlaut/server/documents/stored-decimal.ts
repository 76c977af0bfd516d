/** Of an attribute of type "decimal" PostgreSQL keeps two decimals (Strapi makes it `decimal(10, 2)`), SQLite all. */
const DECIMALS = 2;

/** A decimal as both databases can hold it: rounded to two decimals, half away from zero, as PostgreSQL rounds. */
export function storedDecimal(value: number): number {
  // By way of the decimal notation: 1.005 is to become 1.01, although the number itself is a little less.
  const shifted = Math.round(Number(`${Math.abs(value)}e${DECIMALS}`));
  const rounded = Number(`${shifted}e-${DECIMALS}`);
  if (!Number.isFinite(rounded)) return value;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
