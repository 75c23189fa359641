/** The port behind which addresses are looked up outside, where the council's own table has none. */

/** A premises as a source knows it. Capitals are as the source has them. */
export interface SourcedAddress {
  readonly uprn: string;
  readonly number: string | null;
  readonly subBuilding: string | null;
  readonly street: string;
  readonly locality: string | null;
  readonly town: string | null;
  readonly postcode: string;
  readonly parentUprn: string | null;
  /** AddressBase's code. */
  readonly classification: string;
}

export type Sourced =
  | { readonly kind: 'found'; readonly addresses: readonly SourcedAddress[] }
  /** It does not answer, is slow or has had too many questions: our own table is all there is for now. */
  | { readonly kind: 'unavailable'; readonly reason: string }
  /** It will not answer until an operator has seen to it: a wrong key, an account that has ended. */
  | { readonly kind: 'refused'; readonly reason: string };

export interface AddressSource {
  /** Everything at a postcode (`FN3 2BD`); none when there is no such postcode. Never throws. */
  atPostcode(postcode: string): Promise<Sourced>;
}
