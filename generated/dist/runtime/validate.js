import { isPrimitive } from "./primitive.js";
const MAX_ISSUES = 50;
const TYPE_ANNOTATION = "@odata.type";
export function validate(value, shape) {
    const issues = [];
    const places = [];
    const seen = new Map();
    const visit = (item, expected, parent, key) => {
        const found = resolve(item, expected);
        if (found === true)
            return;
        if (found === undefined) {
            issues.push({ message: `expected ${textOf(expected)}, received ${kindOf(item)}`, path: pathOf(parent, key) });
            return;
        }
        const known = seen.get(found) ?? new WeakSet();
        if (known.has(item))
            return;
        seen.set(found, known.add(item));
        places.push({ value: item, shape: found, parent, key });
    };
    visit(value, shape, undefined, "");
    // A list that grows while it is walked is walked to its end.
    for (const place of places) {
        const shapeOf = childShapes(place.shape);
        for (const [key, item] of Array.isArray(place.value) ? place.value.entries() : Object.entries(place.value)) {
            const expected = shapeOf(key);
            if (expected !== undefined && item !== undefined)
                visit(item, expected, place, key);
            if (issues.length >= MAX_ISSUES)
                return { issues };
        }
    }
    return issues.length > 0 ? { issues } : { value: value };
}
function childShapes(shape) {
    if ("items" in shape)
        return () => shape.items;
    const properties = shape.properties();
    return (key) => properties.get(key);
}
function resolve(value, shape) {
    if (typeof shape === "string") {
        const type = shape.replace("?", "");
        return (value === null && type !== shape) || isPrimitive(value, type) || undefined;
    }
    if (shape === null)
        return value === null || undefined;
    if (isAlternatives(shape))
        return resolveAny(value, shape);
    if ("~shape" in shape)
        return resolve(value, shape["~shape"]);
    if ("items" in shape)
        return Array.isArray(value) ? shape : undefined;
    return isObject(value) ? typeIn(value, shape) : undefined;
}
function resolveAny(value, shapes) {
    const found = shapes.map((shape) => resolve(value, shape)).filter((one) => one !== undefined);
    const [first, ...others] = found;
    if (others.length === 0 || found.includes(true))
        return found.includes(true) || first;
    return found.find((one) => one !== true && "name" in one && isObject(value) && one.name === namedType(value)) ?? true;
}
function typeIn(value, shape) {
    const name = namedType(value);
    return name === undefined || name === shape.name ? shape : (shape.descendants().get(name) ?? shape);
}
function namedType(value) {
    const annotation = Object.hasOwn(value, TYPE_ANNOTATION) && value[TYPE_ANNOTATION];
    return typeof annotation === "string" ? annotation.slice(annotation.lastIndexOf("#") + 1) : undefined;
}
function pathOf(parent, key) {
    const path = [];
    for (let place = parent, name = key; place; name = place.key, place = place.parent)
        path.push(name);
    return path.reverse();
}
function textOf(shape) {
    if (typeof shape === "string")
        return shape.replace("?", " or null");
    if (shape === null)
        return "null";
    if (isAlternatives(shape))
        return shape.map(textOf).join(" or ");
    if ("~shape" in shape)
        return textOf(shape["~shape"]);
    return "items" in shape ? `a list of ${textOf(shape.items)}` : shape.name;
}
function kindOf(value) {
    return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
}
function isAlternatives(shape) {
    return Array.isArray(shape);
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
