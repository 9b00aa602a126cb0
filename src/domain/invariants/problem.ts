/** Something wrong in the content: which file, which field, and what, in one line each. */
export interface Problem {
  file: string;
  field: string;
  complaint: string;
}

/** One rule over the whole content; an empty list means that it holds. */
export type Invariant<Content> = (content: Content) => Problem[];

/** One line per problem, as the build prints it. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}: ${problem.field}: ${problem.complaint}`;
}
