import { isPrimitive } from "./primitive.js";
import type { ListShape, Primitive, Shape, TypeShape } from "./shape.js";
import type { Issue, Result } from "./standard-schema.js";

/** More are of no use, and each costs its path. */
const MAX_ISSUES = 50;

/** Names the type of a value where its place does not. */
const TYPE_ANNOTATION = "@odata.type";

type Container = ListShape | TypeShape;

/** A list or an object that is still to be looked into. */
interface Place {
  readonly value: object;
  readonly shape: Container;
  readonly parent: Place | undefined;
  readonly key: PropertyKey;
}

/**
 * Checks a value. Time and memory are in proportion to its size, and no nesting is too deep: what is found is put on a list, never called
 * for. A place that is reached again is not looked into again, so that a value may even contain itself.
 */
export function validate<T>(value: unknown, shape: Shape): Result<T> {
  const issues: Issue[] = [];
  const places: Place[] = [];
  const seen = new Map<Container, WeakSet<object>>();
  const visit = (item: unknown, expected: Shape, parent: Place | undefined, key: PropertyKey): void => {
    const found = resolve(item, expected);
    if (found === true) return;
    if (found === undefined) {
      issues.push({ message: `expected ${textOf(expected)}, received ${kindOf(item)}`, path: pathOf(parent, key) });
      return;
    }
    const known = seen.get(found) ?? new WeakSet();
    if (known.has(item as object)) return;
    seen.set(found, known.add(item as object));
    places.push({ value: item as object, shape: found, parent, key });
  };

  visit(value, shape, undefined, "");
  // A list that grows while it is walked is walked to its end.
  for (const place of places) {
    const shapeOf = childShapes(place.shape);
    for (const [key, item] of Array.isArray(place.value) ? place.value.entries() : Object.entries(place.value)) {
      const expected = shapeOf(key);
      if (expected !== undefined && item !== undefined) visit(item, expected, place, key);
      if (issues.length >= MAX_ISSUES) return { issues };
    }
  }
  return issues.length > 0 ? { issues } : { value: value as T };
}

/** What is expected of each child; undefined for what nothing is known of. */
function childShapes(shape: Container): (key: PropertyKey) => Shape | undefined {
  if ("items" in shape) return () => shape.items;
  const properties = shape.properties();
  return (key) => properties.get(key as string);
}

/** What of a shape a value is: true where nothing in it is left to check, undefined where it is nothing of it. */
function resolve(value: unknown, shape: Shape): Container | true | undefined {
  if (typeof shape === "string") {
    const type = shape.replace("?", "") as Primitive;
    return (value === null && type !== shape) || isPrimitive(value, type) || undefined;
  }
  if (shape === null) return value === null || undefined;
  if (isAlternatives(shape)) return resolveAny(value, shape);
  if ("~shape" in shape) return resolve(value, shape["~shape"]);
  if ("items" in shape) return Array.isArray(value) ? shape : undefined;
  return isObject(value) ? typeIn(value, shape) : undefined;
}

/** Of several types that an object can have, the one that it names; one that names none is not looked into. */
function resolveAny(value: unknown, shapes: readonly Shape[]): Container | true | undefined {
  const found = shapes.map((shape) => resolve(value, shape)).filter((one) => one !== undefined);
  const [first, ...others] = found;
  if (others.length === 0 || found.includes(true)) return found.includes(true) || first;
  return found.find((one) => one !== true && "name" in one && isObject(value) && one.name === namedType(value)) ?? true;
}

/** The type itself, or the one derived from it that the value names. */
function typeIn(value: object, shape: TypeShape): TypeShape {
  const name = namedType(value);
  return name === undefined || name === shape.name ? shape : (shape.descendants().get(name) ?? shape);
}

function namedType(value: object): string | undefined {
  const annotation: unknown = Object.hasOwn(value, TYPE_ANNOTATION) && value[TYPE_ANNOTATION as keyof object];
  return typeof annotation === "string" ? annotation.slice(annotation.lastIndexOf("#") + 1) : undefined;
}

function pathOf(parent: Place | undefined, key: PropertyKey): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let place = parent, name = key; place; name = place.key, place = place.parent) path.push(name);
  return path.reverse();
}

function textOf(shape: Shape): string {
  if (typeof shape === "string") return shape.replace("?", " or null");
  if (shape === null) return "null";
  if (isAlternatives(shape)) return shape.map(textOf).join(" or ");
  if ("~shape" in shape) return textOf(shape["~shape"]);
  return "items" in shape ? `a list of ${textOf(shape.items)}` : shape.name;
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
}

function isAlternatives(shape: Shape): shape is readonly Shape[] {
  return Array.isArray(shape);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
