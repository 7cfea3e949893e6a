import { testPrograms } from './trials.ts';

testPrograms(['hostile']);
