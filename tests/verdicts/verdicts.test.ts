import { verdictFolders } from './programs.ts';
import { testPrograms } from './trials.ts';

testPrograms(verdictFolders);
