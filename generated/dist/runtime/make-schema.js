import { validate } from "./validate.js";
export function structured(name, properties, derived = () => []) {
    return schemaOf({
        name,
        properties: once(() => new Map(Object.entries(properties()))),
        descendants: once(() => new Map(derived().flatMap(({ "~shape": shape }) => [[shape.name, shape], ...shape.descendants()]))),
    });
}
export function listOf(schema) {
    return schemaOf({ items: schema });
}
function schemaOf(shape) {
    return {
        "~standard": { version: 1, vendor: "docwright", validate: (value) => validate(value, shape) },
        "~shape": shape,
    };
}
function once(make) {
    let made;
    return () => (made ??= make());
}
