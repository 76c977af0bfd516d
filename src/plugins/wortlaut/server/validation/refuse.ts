import type { Core } from '@strapi/strapi';
import { languageNow } from '../languages/language-of-request';
import { inEachLanguage, RefusalInLanguages } from '../languages/refusal-in-languages';
import { type Problem, sentenceAbout } from './sentences';

/**
 * The error that refuses a write because of `problems`, in the language of whoever sent it.
 *
 * It has the shape of Strapi's own validation errors, so the admin panel shows each sentence at its field, REST
 * answers 400 with them, and GraphQL lists them; `kind` is for programs.
 */
export function refusal(strapi: Core.Strapi, problems: readonly Problem[]): RefusalInLanguages {
  const language = languageNow(strapi);
  const listed = problems.map((problem) => ({
    path: [...problem.path],
    name: 'ValidationError',
    kind: problem.kind,
    message: sentenceAbout(problem, language),
  }));
  const together = inEachLanguage((each) =>
    [...new Set(problems.map((problem) => sentenceAbout(problem, each)))].join(' '),
  );
  return new RefusalInLanguages(together, language, { errors: listed });
}
