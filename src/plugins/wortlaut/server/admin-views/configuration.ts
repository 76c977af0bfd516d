/*
 * The configuration of a view as the content manager stores it, in so far as Wortlaut reads or writes it. What else
 * stands in it stays as it is.
 */

interface EditMetadata {
  readonly label?: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly editable?: boolean;
  readonly mainField?: string;
}

export interface FieldMetadata {
  readonly edit: EditMetadata;
  readonly list: { readonly label?: string };
}

export interface Configuration {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, FieldMetadata>>;
  readonly layouts: {
    readonly list: readonly string[];
    readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[];
  };
}

/** `record` with each value replaced by what `change` makes of it. */
export function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
