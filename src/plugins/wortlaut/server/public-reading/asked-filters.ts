import { canBeCompared, conditionsRefusal, linkRefusal, unknownName, type Asked, type Path } from './asked';
import { conditionRefusal } from './operands';
import { publicAttribute, type Model } from './public-attributes';
import { firstRefusal, isRecord, refuse, type Refusal } from './refusal';

/** `{ $null: true }` on a link: is anything linked? Other operators on a link compare internal numbers. */
const asksWhetherLinked = (value: unknown) =>
  isRecord(value) && Object.keys(value).length === 1 && ('$null' in value || '$notNull' in value);

function fieldRefusal(
  asked: Asked,
  model: Model,
  name: string,
  value: unknown,
  depth: number,
  path: Path,
): Refusal | undefined {
  const attribute = publicAttribute(model, name, asked.models);
  if (!attribute || !canBeCompared(name)) return refuse(path, unknownName(name));
  const tooMany = conditionsRefusal(asked, path);
  if (tooMany) return tooMany;
  if (attribute.kind === 'value') {
    return conditionRefusal(value, { type: attribute.type, mayBeAbsent: name !== 'publishedAt' }, path);
  }
  const tooDeep = linkRefusal(asked, depth, path);
  if (tooDeep) return tooDeep;
  if (asksWhetherLinked(value)) return conditionRefusal(value, { type: 'boolean', mayBeAbsent: true }, path);
  if (!isRecord(value)) return refuse(path, `Say which field of "${name}": filters[${name}][documentId]=….`);
  return filterRefusal(asked, attribute.model, value, path, depth + 1);
}

/** Checks a filter on `model`, reached over `depth` links. Returns what is refused first, or undefined. */
export function filterRefusal(
  asked: Asked,
  model: Model,
  filter: unknown,
  path: Path,
  depth = 0,
): Refusal | undefined {
  if (Array.isArray(filter)) {
    return firstRefusal(filter.entries(), ([at, each]) =>
      filterRefusal(asked, model, each, [...path, String(at)], depth),
    );
  }
  if (!isRecord(filter)) return refuse(path, 'Write a filter as filters[field][operator]=value.');
  return firstRefusal(Object.entries(filter), ([key, value]) => {
    const here = [...path, key];
    if (key === '$not') return filterRefusal(asked, model, value, here, depth);
    if (key === '$and' || key === '$or') {
      if (Array.isArray(value)) return filterRefusal(asked, model, value, here, depth);
      return refuse(here, `Give ${key} a list: filters[${key}][0][field]=value, at most 100 entries.`);
    }
    return fieldRefusal(asked, model, key, value, depth, here);
  });
}
