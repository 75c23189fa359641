/** natural types its root only, and its root loads database drivers; the sub-path is declared here. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
