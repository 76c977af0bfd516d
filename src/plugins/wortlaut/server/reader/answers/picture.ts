import { numberOf, recordOf, textOf, type Answered } from './fields';

/** An image as a page shows it. */
export interface Picture {
  readonly url: string;
  /** Empty where it only repeats what stands beside it. */
  readonly alt: string;
  readonly caption: string | undefined;
  /** In pixels, where known. */
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** The smallest of Strapi's formats of a file that is wide enough, else the file itself. */
function formatOf(file: Answered, format: string): Answered {
  const formats = recordOf(file, 'formats');
  return (formats && recordOf(formats, format)) ?? file;
}

/** The picture in a media field, in one of Strapi's formats (`thumbnail`, `small`, `medium`, `large`) where it has it. */
export function pictureOf(record: Answered, name: string, format: string): Picture | undefined {
  const file = recordOf(record, name);
  if (file === undefined) return undefined;
  const shown = formatOf(file, format);
  const url = textOf(shown, 'url');
  if (url === undefined) return undefined;
  return {
    url,
    alt: textOf(file, 'alternativeText') ?? '',
    caption: textOf(file, 'caption'),
    width: numberOf(shown, 'width'),
    height: numberOf(shown, 'height'),
  };
}
