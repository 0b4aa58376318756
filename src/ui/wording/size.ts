export { describeMib, readSize, describeBytes, describeSeconds, describeLength } from '../../values/size.ts';
