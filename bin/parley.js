#!/usr/bin/env node
// The sources run as they are (docs/decisions/0007): tsx strips their types while they load.
import { setFlagsFromString } from 'node:v8';
import { register } from 'tsx/esm/api';

// V8 lets the memory double before it looks for what nobody needs any more; thousands of open chats would then take
// several times what they hold (docs/decisions/0031).
setFlagsFromString('--heap-growing-percent=50');

register();
await import('../src/main.ts');
