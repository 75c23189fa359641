#!/usr/bin/env node
// The sources run as they are (docs/decisions/0007): tsx strips their types while they load.
import { register } from 'tsx/esm/api';

register();
await import('../src/main.ts');
