/** Vite turns these into a stylesheet file. */
declare module '*.css';
