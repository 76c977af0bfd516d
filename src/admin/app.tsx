export default {
  config: {
    locales: ['de'],
  },
};
