/** Where a value is wrong. */
export interface Issue {
	readonly message: string;
	/** Names and indices from the value to the place. */
	readonly path: readonly PropertyKey[];
}
/** What a check gives: the value, or what is wrong with it. */
export type Result<T> = {
	readonly value: T;
	readonly issues?: undefined;
} | {
	readonly issues: readonly Issue[];
};
/** A validator that all libraries with support for Standard Schema take: https://standardschema.dev, version 1. */
export interface StandardSchemaV1<
	Input = unknown,
	Output = Input
> {
	readonly "~standard": {
		readonly version: 1;
		readonly vendor: string;
		/** Checks a value, at once. What is returned is the same object, with everything that is in it. */
		readonly validate: (value: unknown) => Result<Output>;
		/** For the type system only. */
		readonly types?: {
			readonly input: Input;
			readonly output: Output;
		} | undefined;
	};
}
