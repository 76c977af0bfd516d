export { hidePreviewTokens as default } from '../plugins/wortlaut/server/preview/hide-preview-tokens';
