import { QUOTE } from '../content-types';
import { canBeCompared, linkRefusal, unknownName, type Asked, type Path } from './asked';
import { publicAttribute, type Model } from './public-attributes';
import { firstRefusal, isRecord, refuse, type Refusal } from './refusal';

const HOW = 'Write it as sort=field:asc or sort=field:desc.';
const isOrder = (value: unknown) => /^(asc|desc)$/i.test(String(value));

function fieldRefusal(
  asked: Asked,
  model: Model,
  steps: readonly string[],
  path: Path,
  depth = 0,
): Refusal | undefined {
  const [name = '', ...further] = steps;
  const attribute = publicAttribute(model, name, asked.models);
  if (!attribute || !canBeCompared(name)) return refuse(path, unknownName(name));
  if (attribute.kind === 'value') {
    return further.length === 0 ? undefined : refuse(path, `"${name}" has no fields of its own.`);
  }
  // A quote that is not public would still decide the order.
  if (attribute.model.uid === QUOTE)
    return refuse(path, 'There are many quotes: sort quotes by what is linked.');
  if (further.length === 0) return refuse(path, `Say by which field of "${name}": sort=${name}.createdAt.`);
  return linkRefusal(asked, depth, path) ?? fieldRefusal(asked, attribute.model, further, path, depth + 1);
}

function writtenRefusal(asked: Asked, model: Model, written: string, path: Path): Refusal | undefined {
  const [field = '', order = 'asc', ...more] = written.trim().split(':');
  if (more.length > 0 || !isOrder(order.trim())) return refuse(path, HOW);
  return fieldRefusal(asked, model, field.trim().split('.'), path);
}

/**
 * Checks the sort of something linked: by its own fields only. Strapi's query for the rows of a link fails where it also
 * sorts by what these rows link to.
 */
export function linkedSortRefusal(
  asked: Asked,
  model: Model,
  sort: unknown,
  path: Path,
): Refusal | undefined {
  const entries = Array.isArray(sort) ? sort : [sort];
  const followsLink = entries.some((each) =>
    isRecord(each) ? Object.values(each).some(isRecord) : String(each).includes('.'),
  );
  return (
    sortRefusal(asked, model, sort, path) ??
    (followsLink
      ? refuse(path, 'Sort by fields of its own here, or ask for these records on their own.')
      : undefined)
  );
}

/** Checks a sort on `model`: `"a:asc,b.c"`, a list of such, or `{ b: { c: "asc" } }`. `steps` lead to it. */
export function sortRefusal(
  asked: Asked,
  model: Model,
  sort: unknown,
  path: Path,
  steps: readonly string[] = [],
): Refusal | undefined {
  if (Array.isArray(sort)) {
    return firstRefusal(sort, (each) => sortRefusal(asked, model, each, path, steps));
  }
  if (isRecord(sort)) {
    return firstRefusal(Object.entries(sort), ([key, value]) => {
      const here = [...path, key];
      if (isRecord(value)) return sortRefusal(asked, model, value, here, [...steps, key]);
      return isOrder(value) ? fieldRefusal(asked, model, [...steps, key], here) : refuse(here, HOW);
    });
  }
  if (typeof sort !== 'string' || steps.length > 0) return refuse(path, HOW);
  const written = sort.split(',').filter((each) => each.trim() !== '');
  return firstRefusal(written, (each) => writtenRefusal(asked, model, each, path));
}
