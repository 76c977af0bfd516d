import { readMarkdown } from '../../../src/plugins/wortlaut/domain/reading/markdown/read-markdown';
import { articleOf, rulesOf, textOf } from './reading-result';

const FULL = `---
title: The ferry is back
date: 3 May 2021, 10:15
author: [Maria Stone, "Harbour desk"]
tags: [ferry, harbour]
categories: Local
lang: en-GB
url: https://paper.example/ferry
slug: ferry-is-back
---

The ferry sails again, after **two
years** in which it did not. [Timetable](/times) and [mail](mailto:a@b.example) and ~~no~~ \`code\`.

## What was said

“We missed the noise,” said Maria Stone.

1. one
   - deeper
2. two

> Nobody asked us.

\`\`\`js
const a = 1;
\`\`\`

| from | to |
|---|---|
| Pier | Isle |

![The ferry](/ferry.png "At the pier")

A note[^1], and [gallery ids="1,2"].

<script>alert(1)</script>

[^1]: From the council.

Read more: The pier is closed
`;

describe('Markdown with front matter', () => {
  const result = readMarkdown(FULL);
  const article = articleOf(result);

  it('gives what the front matter says', () => {
    expect(article.title).toBe('The ferry is back');
    expect(article.metadata).toMatchObject({
      authors: ['Maria Stone'],
      byline: 'Maria Stone, Harbour desk',
      language: 'en',
      published: '2021-05-03T10:15:00.000Z',
      publishedAt: '3 May 2021, 10:15',
      slug: 'ferry-is-back',
      tags: ['ferry', 'harbour'],
      categories: ['Local'],
    });
  });

  it('keeps every kind of block', () => {
    expect(article.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'list',
      'quote',
      'code',
      'paragraph',
      'paragraph',
      'image',
      'paragraph',
      'paragraph',
    ]);
    expect(article.blocks[0]?.children).toEqual([
      { type: 'text', text: 'The ferry sails again, after ' },
      { type: 'text', text: 'two years', bold: true },
      { type: 'text', text: ' in which it did not. ' },
      { type: 'link', url: 'https://paper.example/times', children: [{ type: 'text', text: 'Timetable' }] },
      { type: 'text', text: ' and mail and ' },
      { type: 'text', text: 'no', strikethrough: true },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'code', code: true },
      { type: 'text', text: '.' },
    ]);
  });

  it('tells what it rewrote and what it took out', () => {
    expect(rulesOf(article.rewritten)).toEqual(['footnote', 'link', 'shortcode', 'table']);
    expect(rulesOf(article.removed)).toEqual(['hard-wraps', 'related-links', 'script']);
    expect(textOf(result)).toContain('[gallery ids="1,2"]');
    expect(textOf(result)).toContain('[1] From the council.');
  });
});

describe('other Markdown', () => {
  it.each([
    ['tags: ferry, harbour', ['ferry', 'harbour']],
    ['tags: [ferry, "harbour, old"]', ['ferry', 'harbour, old']],
    ['keywords: ferry', ['ferry']],
    ['tags:\n  - name: ferry', ['ferry']],
  ])('has as its tags what "%s" says', (line, tags) => {
    expect(articleOf(readMarkdown(`---\n${line}\n---\nIt sails.`)).metadata.tags).toEqual(tags);
  });

  it.each(['draft: true', 'published: false', 'private: yes', 'status: Draft'])(
    'knows by "%s" that it was never public',
    (line) => {
      const { metadata } = articleOf(readMarkdown(`---\n${line}\ndate: 2021-05-03\n---\nIt sails.`));
      expect(metadata).toMatchObject({
        withheld: `Its front matter says "${line}".`,
        publishedAt: '2021-05-03',
      });
      expect(metadata.published).toBeUndefined();
    },
  );

  it.each(['draft: false', 'published: true', 'published: 2021-05-03', 'status: final'])(
    'takes it for public with "%s"',
    (line) => {
      const { metadata } = articleOf(readMarkdown(`---\n${line}\ndate: 2021-05-03\n---\nIt sails.`));
      expect(metadata).toMatchObject({ withheld: undefined, published: '2021-05-03T00:00:00.000Z' });
    },
  );

  it('says what to do about front matter in TOML', () => {
    expect(readMarkdown('+++\ntitle = "Der Turm"\n+++\nDer Turm steht.')).toMatchObject({
      kind: 'unreadable',
      reason: { message: expect.stringContaining('It is TOML, between lines of +++; what is read is YAML') },
    });
  });

  it('has its title in the first heading', () => {
    const article = articleOf(readMarkdown('# Der Titel\n\nEin Absatz\u00a0hier.'));
    expect(article.title).toBe('Der Titel');
    expect(article.blocks).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Ein Absatz hier.' }] },
    ]);
    expect(rulesOf(article.removed)).toEqual(['no-break-spaces']);
  });

  it.each([
    ['a billion laughs', `---\na: &a [x,x]\nb: &b [*a,*a]\ntitle: *b\n---\nx`, 'malformed'],
    ['front matter that is no YAML', '---\ntitle: "open\n---\nx', 'malformed'],
    ['nothing', '  \n', 'no-text'],
    ['100,000 nested quotations', '>'.repeat(100_000), 'nested-too-deeply'],
    ['100,000 open brackets', '['.repeat(100_000), 'nested-too-deeply'],
    ['emphasis without end', '*a'.repeat(50_000), 'nested-too-deeply'],
    ['a nested list without end', '- '.repeat(50_000), 'nested-too-deeply'],
    ['a book of books', 'Wort '.repeat(300_000), 'too-large'],
  ])('with %s is refused with a sentence', (_, markdown, kind) => {
    expect(readMarkdown(markdown)).toMatchObject({ kind: 'unreadable', reason: { kind } });
  });
});
