/** One judged example: the names of what is the case, and whether the answer is yes. */
export interface Example {
  readonly evidence: readonly string[];
  readonly yes: boolean;
  /** How much it counts. */
  readonly weight: number;
  /** Examples of one group (an article) are never apart in cross-validation. */
  readonly group: number;
}

export type Weights = Readonly<Record<string, number>>;

const STEPS = 600;
const RATE = 0.05;
const DECAY_FIRST = 0.9;
const DECAY_SECOND = 0.999;
const TINY = 1e-8;

/**
 * Logistic regression with an L2 penalty (Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4),
 * fitted by Adam (Kingma and Ba 2015) over all examples at once, so that it comes out the same every time.
 *
 * @param penalty strength of the L2 penalty per weight; the weight of `always` is free of it
 * @param rarest evidence in fewer examples than this is left out
 */
export function fit(examples: readonly Example[], penalty: number, rarest: number): Weights {
  const counts = new Map<string, number>();
  for (const { evidence } of examples)
    for (const name of evidence) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= rarest)
    .map(([name]) => name)
    .sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ evidence }) => evidence.flatMap((name) => index.get(name) ?? []));
  const weights = new Float64Array(names.length);
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  const always = index.get('always');
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = weights.map((weight, at) => (at === always ? 0 : penalty * weight));
    rows.forEach((row, at) => {
      const example = examples[at]!;
      let sum = 0;
      for (const feature of row) sum += weights[feature]!;
      const error = (1 / (1 + Math.exp(-sum)) - (example.yes ? 1 : 0)) * example.weight;
      for (const feature of row) gradient[feature]! += error;
    });
    for (let at = 0; at < weights.length; at += 1) {
      first[at] = DECAY_FIRST * first[at]! + (1 - DECAY_FIRST) * gradient[at]!;
      second[at] = DECAY_SECOND * second[at]! + (1 - DECAY_SECOND) * gradient[at]! ** 2;
      const mean = first[at]! / (1 - DECAY_FIRST ** step);
      const spread = second[at]! / (1 - DECAY_SECOND ** step);
      weights[at]! -= (RATE * mean) / (Math.sqrt(spread) + TINY);
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round(weights[at]! * 100) / 100]));
}

/** The probability of yes. */
export function probability(weights: Weights, evidence: readonly string[]): number {
  return 1 / (1 + Math.exp(-evidence.reduce((sum, name) => sum + (weights[name] ?? 0), 0)));
}
