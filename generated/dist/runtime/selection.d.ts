import type { ExpandOptions } from "./query.js";
import type { relations, Unlisted } from "./types.js";
/** Names that are declared, of any member of a union: an open type's own names would be all there are. */
type KeyOf<T> = T extends unknown ? keyof { [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: 0 } : never;
type Open<T> = T extends unknown ? (string extends keyof T ? Unlisted : never) : never;
/** Of a union: what any member has under the key, undefined with it where some have not. */
type ValueOf<
	T,
	Key
> = T extends unknown ? (Key extends keyof T ? Exclude<T[Key], undefined> : undefined) : never;
/** The same, where it does not matter that some have not. */
type ValueIn<
	T,
	Key
> = Exclude<ValueOf<T, Key>, undefined>;
type ItemOf<V> = V extends readonly (infer Item)[] ? Item : Exclude<V, null>;
/** A relationship of a type: what `expand` can name. */
export type RelationName<T> = KeyOf<T extends {
	readonly [relations]?: infer R;
} ? R : never> & string;
/** A property of a type: what `select` can name. Of an open type also any other, as {@link Unlisted}. */
export type PropertyName<T> = Exclude<KeyOf<T> & string, RelationName<T> | `@${string}`> | Open<T>;
/** What `select` can be. */
export type Select<T> = readonly PropertyName<T>[] | undefined;
/** What `expand` can be: names of relationships, or names with what to take of each. */
export type Expand<T> = readonly RelationName<T>[] | ExpandMap<T> | undefined;
type ExpandMap<T> = { readonly [Name in RelationName<T>]?: true | ExpandItem<ItemOf<ValueIn<T, Name>>> };
/** What may be asked of the items of a relationship. */
export interface ExpandItem<T> extends Omit<ExpandOptions, "select" | "expand" | "orderby"> {
	readonly select?: readonly PropertyName<T>[];
	readonly expand?: readonly RelationName<T>[] | ExpandMap<T>;
	readonly orderby?: readonly OrderBy<T>[];
}
/** Refuses names that are no relationships: an inferred type may have more than its constraint. */
type Strict<
	T,
	E
> = E extends readonly unknown[] ? E : { readonly [Name in keyof E]: Name extends RelationName<T> ? StrictItem<ItemOf<ValueIn<T, Name>>, E[Name]> : never };
type StrictItem<
	T,
	Item
> = Item extends {
	readonly expand: infer E;
} ? { readonly [Key in keyof Item]: Key extends keyof ExpandItem<T> ? Key extends "expand" ? Strict<T, E> : Item[Key] : never } : Item extends object ? { readonly [Key in keyof Item]: Key extends keyof ExpandItem<T> ? Item[Key] : never } : Item;
/** A property, or a path into one, with an optional direction. */
export type OrderBy<T> = PropertyName<T> | `${PropertyName<T>} ${"asc" | "desc"}` | `${PropertyName<T>}/${string}`;
/** The option to name the properties to return. */
export interface SelectOption<
	T,
	S
> {
	/** Properties to return; the result has these, and no others. */
	readonly select?: S & Select<T>;
}
/** The option to name relationships whose targets to return too. */
export interface ExpandOption<
	T,
	E
> {
	/** Relationships to return with the rest: their names, or an object of what to take of each. */
	readonly expand?: E & Strict<T, E> & Expand<T>;
}
/** The option to sort a list. */
export interface OrderByOption<T> {
	/** Properties to sort by, each with an optional ` desc`. */
	readonly orderby?: readonly OrderBy<T>[];
}
/** What comes back: the type itself if nothing is selected or expanded, or only at run time is known what. */
export type Selected<
	T,
	S,
	E
> = [S, E] extends [undefined, undefined] ? T : Flat<Chosen<T, S, E> & Expanded<T, E>>;
type Flat<T> = T extends infer U ? { [Key in keyof U]: U[Key] } : never;
type Chosen<
	T,
	S,
	E
> = IsKnown<S> extends true ? Picked<T, S> : { [Key in keyof T as Key extends NameIn<E> ? never : Key]: T[Key] };
type Picked<
	T,
	S
> = Shared<T, Exclude<NameIn<S>, Unlisted> & keyof T> & { [Name in Exclude<NameIn<S>, keyof T> | Extract<NameIn<S>, Unlisted> as Name extends Unlisted ? string : Name]: ValueOf<T, Name> } & { [Name in KeyOf<T> & Annotation]?: ValueIn<T, Name> };
/** What comes with a value, whatever is selected. */
type Annotation = "@odata.type" | "@odata.etag";
/** What each member of a union has, with the comments that an editor shows. */
type Shared<
	T,
	Name extends keyof T
> = { [Key in Name]-?: Exclude<T[Key], undefined> };
/** Whether the names are known to the compiler, each of them and that there is each. */
type IsKnown<S> = undefined extends S ? false : S extends readonly unknown[] ? number extends S["length"] ? false : true : false;
type NameIn<E> = undefined extends E ? never : E extends readonly (infer Name extends string)[] ? number extends E["length"] ? never : Name : keyof E & string;
type Expanded<
	T,
	E
> = ExpandedShared<T, E, NameIn<E> & keyof T> & { [Name in Exclude<NameIn<E>, keyof T>]: ExpandedValue<ValueOf<T, Name>, OptionsOf<E, Name>> };
type ExpandedShared<
	T,
	E,
	Name extends keyof T
> = { [Key in Name]-?: ExpandedValue<Exclude<T[Key], undefined>, OptionsOf<E, Key>> };
type OptionsOf<
	E,
	Name
> = E extends readonly unknown[] ? true : E[Name & keyof E];
type ExpandedValue<
	V,
	Options
> = Extract<V, null | undefined> | ExpandedTarget<Exclude<V, null | undefined>, Options> extends infer U ? U : never;
type ExpandedTarget<
	V,
	Options
> = [V] extends [readonly (infer Item)[]] ? ExpandedItem<Item, Options>[] : ExpandedItem<V, Options>;
type ExpandedItem<
	T,
	Options
> = Options extends object ? Selected<T, Options extends {
	readonly select: infer S;
} ? S : undefined, Options extends {
	readonly expand: infer E;
} ? E : undefined> : T;
export {};
