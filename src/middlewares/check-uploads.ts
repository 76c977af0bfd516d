export { checkUploads as default } from '../plugins/wortlaut/server/door/uploaded-files';
