export { mountLocalBoard } from './mount.tsx';
