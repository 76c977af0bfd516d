export { requestSizes as default } from '../plugins/wortlaut/server/door/request-sizes';
