/**
 * Jest's environment for Node, in a context whose global object is an ordinary one. Jest's own sits behind a proxy, and so
 * each `Math.imul` or `Date` of the code under test is a call of it: learning the topics took seven times as
 * long, and four suites that learn nothing 1.5 to 1.8 times. What the proxy was for, to empty what a suite left on it,
 * a worker's `workerIdleMemoryLimit` does here. A suite's globals are still its own, and so is its temporary folder.
 */
import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { keepNoConnections } from './connections.ts';
import { openSuiteFolder } from './temporary-folder.ts';

keepNoConnections();

export default class QuickGlobals extends TestEnvironment {
  private closeFolder?: () => Promise<void>;

  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    const { createContext } = vm;
    // The one it makes while it is constructed; there is no setting for it.
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY as unknown as vm.Context);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }

  override async setup(): Promise<void> {
    await super.setup();
    this.closeFolder = openSuiteFolder(this.global.process.env);
  }

  override async teardown(): Promise<void> {
    await super.teardown();
    await this.closeFolder?.();
  }
}
