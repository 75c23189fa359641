declare module 'fs-native-extensions' {
  const nativeFiles: {
    /** Whether the exclusive lock was granted. */
    tryLock(fd: number): boolean;
    waitForLock(fd: number): Promise<void>;
  };
  export default nativeFiles;
}
