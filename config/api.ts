export const PAGE_SIZE = 25;
export const LARGEST_PAGE = 100;

export default () => ({
  rest: { defaultLimit: PAGE_SIZE, maxLimit: LARGEST_PAGE, withCount: true, strictParams: true },
  documents: { strictParams: true },
});
