import type { ValueType } from './public-attributes';
import { firstRefusal, isRecord, refuse, type Refusal } from './refusal';

/** Operators that compare with one value of the attribute's type. */
const WITH_A_VALUE = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'];
/** Operators that compare with a list of values. */
const WITH_VALUES = ['$in', '$notIn', '$between'];
/** Operators that look at the value as text, whatever its type is. */
const WITH_TEXT = [
  '$eqi',
  '$nei',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
];
const WITH_YES_OR_NO = ['$null', '$notNull'];

/** Every operator that a condition on a value may use. */
const OPERATORS = [...WITH_A_VALUE, ...WITH_VALUES, ...WITH_TEXT, ...WITH_YES_OR_NO, '$not'];

/** Longer than any headline, shorter than what makes a database search slow. */
const LONGEST_OPERAND_UTF16 = 1000;
const MOST_VALUES = 100;
/** What PostgreSQL's `integer` holds; a larger number is an error there. */
const LARGEST_INTEGER = 2 ** 31 - 1;

const YES_OR_NO = ['true', 'false', 't', 'f', '1', '0', true, false, 1, 0];

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DATETIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?$/;

const isText = (value: unknown): boolean =>
  (typeof value === 'string' && value.length <= LONGEST_OPERAND_UTF16 && !value.includes('\0')) ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  typeof value === 'boolean' ||
  value instanceof Date;

const isNumber = (value: unknown): boolean =>
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value));

const isDay = (value: unknown): boolean =>
  value instanceof Date ||
  (typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value)));

const isMoment = (value: unknown): boolean =>
  (value instanceof Date && !Number.isNaN(value.getTime())) ||
  (typeof value === 'string' && DATETIME.test(value) && !Number.isNaN(Date.parse(value)));

/** Which operands an attribute of a type is compared with, and how a reader is told. */
const OPERANDS: Record<ValueType, { readonly fits: (value: unknown) => boolean; readonly name: string }> = {
  text: { fits: isText, name: `text of at most ${LONGEST_OPERAND_UTF16} characters` },
  structure: { fits: isText, name: `text of at most ${LONGEST_OPERAND_UTF16} characters` },
  integer: {
    fits: (value) =>
      isNumber(value) && Number.isInteger(Number(value)) && Math.abs(Number(value)) <= LARGEST_INTEGER,
    name: 'a whole number, such as 3',
  },
  number: { fits: isNumber, name: 'a number, such as 0.5' },
  boolean: { fits: (value) => YES_OR_NO.some((each) => each === value), name: 'true or false' },
  date: { fits: isDay, name: 'a date, such as 2024-05-31' },
  datetime: { fits: isMoment, name: 'a moment, such as 2024-05-31T12:00:00Z' },
  time: { fits: (value) => typeof value === 'string' && TIME.test(value), name: 'a time, such as 12:30:00' },
};

/** What a condition is about. */
export interface Subject {
  readonly type: ValueType;
  /** May it be asked whether there is no value? Not of `publishedAt`: every public row has one. */
  readonly mayBeAbsent: boolean;
}

function valueRefusal(value: unknown, subject: Subject, path: readonly string[]): Refusal | undefined {
  if (value === null && subject.mayBeAbsent) return undefined;
  const operand = OPERANDS[subject.type];
  return operand.fits(value) ? undefined : refuse(path, `Compare it with ${operand.name}.`);
}

function valuesRefusal(values: unknown, subject: Subject, path: readonly string[]): Refusal | undefined {
  const list = Array.isArray(values) ? values : [values];
  if (list.length > MOST_VALUES) return refuse(path, `Name at most ${MOST_VALUES} values.`);
  return firstRefusal(list, (value) => valueRefusal(value, { ...subject, mayBeAbsent: false }, path));
}

function operatorRefusal(
  operator: string,
  operand: unknown,
  subject: Subject,
  path: readonly string[],
): Refusal | undefined {
  if (WITH_A_VALUE.includes(operator)) return valueRefusal(operand, subject, path);
  if (operator === '$not') return conditionRefusal(operand, subject, path);
  if (operator === '$between' && (!Array.isArray(operand) || operand.length !== 2)) {
    return refuse(path, 'Name two values, the lower one first.');
  }
  if (WITH_VALUES.includes(operator)) return valuesRefusal(operand, subject, path);
  if (WITH_TEXT.includes(operator)) {
    return isText(operand) ? undefined : refuse(path, `Compare it with ${OPERANDS.text.name}.`);
  }
  if (WITH_YES_OR_NO.includes(operator)) {
    if (!subject.mayBeAbsent) return refuse(path, 'Whatever can be read here has a value. Leave it out.');
    return YES_OR_NO.some((each) => each === operand) ? undefined : refuse(path, 'Set it to true or false.');
  }
  return refuse(path, `There is no such operator. There are: ${OPERATORS.join(', ')}.`);
}

/**
 * Checks a condition on one value: `"x"`, `["x", "y"]` or `{ $contains: "x" }`, as Strapi's filters have them.
 *
 * Returns what is wrong with it, or undefined.
 */
export function conditionRefusal(
  condition: unknown,
  subject: Subject,
  path: readonly string[],
): Refusal | undefined {
  if (Array.isArray(condition)) return valuesRefusal(condition, subject, path);
  if (!isRecord(condition)) return valueRefusal(condition, subject, path);
  return firstRefusal(Object.entries(condition), ([operator, operand]) =>
    operatorRefusal(operator, operand, subject, [...path, operator]),
  );
}
