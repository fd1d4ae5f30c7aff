/**
 * Answers the requests of a batch in their order, each as if it were sent alone, but for those that depend on one that failed.
 * Undefined for what is no batch.
 */
export declare function batchAnswer(sent: Request, answer: (request: Request) => Promise<Response>): Promise<Response | undefined>;
