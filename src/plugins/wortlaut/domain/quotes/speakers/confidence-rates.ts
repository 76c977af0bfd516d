export const speakerRates: Readonly<Record<string, number>> = {};
export const spanRates: Readonly<Record<string, number>> = {};
