/** "I think it's wrong", of what they were told of. */
const DISPUTES =
  /^(?:(?:but|well|and) )?(?:(?:i|we) (?:disagree|don'?t agree|(?:(?:do|don'?t) )?(?:think|believe|feel) (?:it|its|it's|that|thats|that's|this) .{0,20}(?:wrong|right|(?:un)?fair|mistake))|(?:its|it's|it is|thats|that's|that is|this is) (?:wrong|unfair|not fair|not right|a mistake))/;

/** Whether they say that it is not right, which asks what can be done about it. `plain` is by `plainOf`. */
export function disputes(plain: string): boolean {
  return DISPUTES.test(plain);
}
