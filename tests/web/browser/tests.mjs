// All tests in a real browser: npm ci, then node tests.mjs [WORDS OF A NAME…]; TACT names the program.
import './crawl.mjs';
import './hostile.mjs';
import './whole_way.mjs';
import { main } from './world.mjs';

await main();
