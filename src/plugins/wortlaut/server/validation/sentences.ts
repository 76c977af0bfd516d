import type { Language } from '../languages/language-of-request';

/** What is wrong with a field (`path` as in the written data), with the words that the sentence about it needs. */
export type Problem = { readonly path: readonly string[] } & (
  | { readonly kind: 'not-a-wikidata-id' }
  | { readonly kind: 'not-a-web-address' }
  | { readonly kind: 'not-a-list-of-texts' }
  | { readonly kind: 'link-not-a-web-address'; readonly linkText: string }
  | { readonly kind: 'end-before-beginning'; readonly beginning: string; readonly end: string }
  | { readonly kind: 'missing'; readonly field: string }
  | { readonly kind: 'slug-taken'; readonly slug: string }
  | { readonly kind: 'may-not-publish' }
);

function inEnglish(problem: Problem): string {
  switch (problem.kind) {
    case 'not-a-wikidata-id':
      return 'This is not a Wikidata identifier. One begins with a capital Q, then come digits only, such as Q42. It ends the address of the person’s page on wikidata.org.';
    case 'not-a-web-address':
      return 'This is not a web address. Enter the whole address, beginning with https:// or http://.';
    case 'not-a-list-of-texts':
      return 'This is not a list of texts. Write each in quotation marks, with commas between them and square brackets around all, such as ["Politics", "City"].';
    case 'link-not-a-web-address':
      return `The link “${problem.linkText}” in the text does not lead to a web address. Give it one that begins with https:// or http://, or remove the link.`;
    case 'end-before-beginning':
      return `“${problem.end}” comes before “${problem.beginning}”. Correct one of the two.`;
    case 'missing':
      return `“${problem.field}” is missing. Fill it in before you publish.`;
    case 'slug-taken':
      return `The slug “${problem.slug}” is taken. Choose another one, or leave the field empty to have one made.`;
    case 'may-not-publish':
      return 'Your role may not publish this article, so it cannot plan when it goes out. Ask whoever may publish it.';
  }
}

function inGerman(problem: Problem): string {
  switch (problem.kind) {
    case 'not-a-wikidata-id':
      return 'Das ist keine Wikidata-Kennung. Sie beginnt mit einem großen Q, darauf folgen nur Ziffern, zum Beispiel Q42. Sie steht am Ende der Adresse der Person auf wikidata.org.';
    case 'not-a-web-address':
      return 'Das ist keine Webadresse. Bitte die ganze Adresse eingeben, sie beginnt mit https:// oder http://.';
    case 'not-a-list-of-texts':
      return 'Das ist keine Liste von Texten. Bitte jeden in gerade Anführungszeichen setzen, dazwischen Kommas und um alle eckige Klammern, zum Beispiel ["Politik", "Stadt"].';
    case 'link-not-a-web-address':
      return `Der Link „${problem.linkText}“ im Text führt zu keiner Webadresse. Bitte eine angeben, die mit https:// oder http:// beginnt, oder den Link entfernen.`;
    case 'end-before-beginning':
      return `„${problem.end}“ liegt vor „${problem.beginning}“. Bitte eine der beiden Angaben berichtigen.`;
    case 'missing':
      return `„${problem.field}“ fehlt. Bitte vor dem Veröffentlichen ausfüllen.`;
    case 'slug-taken':
      return `Die Kurzadresse „${problem.slug}“ ist vergeben. Bitte eine andere wählen oder das Feld leeren, dann entsteht eine von selbst.`;
    case 'may-not-publish':
      return 'Ihre Rolle darf diesen Artikel nicht veröffentlichen, also auch nicht planen, wann er hinausgeht. Bitte jemanden fragen, der das darf.';
  }
}

/** The sentence that tells an editor what is wrong and what to do about it. */
export function sentenceAbout(problem: Problem, language: Language): string {
  return language === 'de' ? inGerman(problem) : inEnglish(problem);
}
