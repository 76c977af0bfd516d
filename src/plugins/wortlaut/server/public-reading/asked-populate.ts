import { DEEPEST_LINK, unknownName, type Asked, type Path } from './asked';
import { filterRefusal } from './asked-filters';
import { linkedSortRefusal } from './asked-sort';
import { allLinksArePublic, publicAttribute, type Model } from './public-attributes';
import { firstRefusal, isRecord, refuse, type Refusal } from './refusal';

const MOST_NAMES = 100;

const isYesOrNo = (value: unknown) => /^(true|false)$/.test(String(value));

/** Checks `fields`: `"title,slug"` or a list of such. */
export function fieldsRefusal(asked: Asked, model: Model, fields: unknown, path: Path): Refusal | undefined {
  if (Array.isArray(fields)) {
    return firstRefusal(fields, (each) => fieldsRefusal(asked, model, each, path));
  }
  if (typeof fields !== 'string') return refuse(path, 'Write it as fields[0]=title.');
  const names = fields.split(',').map((each) => each.trim());
  return firstRefusal(names, (name) =>
    name === '*' || publicAttribute(model, name, asked.models)?.kind === 'value'
      ? undefined
      : refuse(path, unknownName(name)),
  );
}

function nameRefusal(asked: Asked, model: Model, steps: readonly string[], path: Path): Refusal | undefined {
  const [name = '', ...further] = steps;
  if (steps.length > DEEPEST_LINK) return refuse(path, `Follow at most ${DEEPEST_LINK} links.`);
  const attribute = publicAttribute(model, name, asked.models);
  if (attribute?.kind !== 'link') return refuse(path, unknownName(name));
  return further.length === 0 ? undefined : nameRefusal(asked, attribute.model, further, path);
}

function optionRefusal(
  asked: Asked,
  model: Model,
  key: string,
  value: unknown,
  depth: number,
  path: Path,
): Refusal | undefined {
  if (key === 'filters') return filterRefusal(asked, model, value, path);
  if (key === 'sort') return linkedSortRefusal(asked, model, value, path);
  if (key === 'fields') return fieldsRefusal(asked, model, value, path);
  if (key === 'populate') return populateRefusal(asked, model, value, path, depth);
  if (key === 'count') return isYesOrNo(value) ? undefined : refuse(path, 'Set it to true or false.');
  return refuse(path, 'Here can stand: filters, sort, fields, populate, count.');
}

function linkRefusal(
  asked: Asked,
  model: Model,
  name: string,
  value: unknown,
  depth: number,
  path: Path,
): Refusal | undefined {
  const attribute = publicAttribute(model, name, asked.models);
  if (attribute?.kind !== 'link') return refuse(path, unknownName(name));
  if (depth >= DEEPEST_LINK) return refuse(path, `Follow at most ${DEEPEST_LINK} links.`);
  if (!isRecord(value)) {
    return isYesOrNo(value) || value === '*'
      ? undefined
      : refuse(path, `Write it as populate[${name}]=true.`);
  }
  if ('count' in value && Object.keys(value).some((key) => key !== 'count' && key !== 'filters')) {
    return refuse(path, 'A count can have filters and nothing else beside it.');
  }
  return firstRefusal(Object.entries(value), ([key, each]) =>
    optionRefusal(asked, attribute.model, key, each, depth + 1, [...path, key]),
  );
}

/** Checks a populate on `model`, reached over `depth` links. Returns what is refused first, or undefined. */
export function populateRefusal(
  asked: Asked,
  model: Model,
  populate: unknown,
  path: Path,
  depth = 0,
): Refusal | undefined {
  if (populate === '*') {
    return allLinksArePublic(model, asked.models)
      ? undefined
      : refuse(path, 'Not everything that is linked here is public. Leave it out, or name what you need.');
  }
  if (typeof populate === 'string' || Array.isArray(populate)) {
    const names = [populate].flat().flatMap((each) => (typeof each === 'string' ? each.split(',') : [each]));
    if (names.length > MOST_NAMES) return refuse(path, `Name at most ${MOST_NAMES} links.`);
    return firstRefusal(names, (name) =>
      typeof name === 'string'
        ? nameRefusal(asked, model, name.trim().split('.'), path)
        : refuse(path, 'Write it as populate[0]=speaker or populate[speaker][fields][0]=name.'),
    );
  }
  if (!isRecord(populate)) {
    return refuse(path, 'Write it as populate=* or populate[speaker][fields][0]=name.');
  }
  return firstRefusal(Object.entries(populate), ([name, value]) =>
    linkRefusal(asked, model, name, value, depth, [...path, name]),
  );
}
