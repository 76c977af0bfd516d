export { signInAttempts as default } from '../plugins/wortlaut/server/door/sign-in-attempts';
