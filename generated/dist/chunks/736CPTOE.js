// src/runtime/primitive.ts
var FORMS = {
  Binary: /^[\w+/-]*={0,2}$/,
  Date: /^-?\d{4,6}-\d\d-\d\d$/,
  DateTimeOffset: /^-?\d{4,6}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i,
  Duration: /^[+-]?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i,
  Guid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  Stream: /^[\w+/-]*={0,2}$/,
  String: /^/,
  TimeOfDay: /^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/
};
var WHOLE = {
  Byte: [0, 255],
  Int16: [-32768, 32767],
  Int32: [-2147483648, 2147483647],
  Int64: [-(2 ** 63), 2 ** 63],
  SByte: [-128, 127]
};
function isPrimitive(value, type) {
  if (type === "Untyped") return true;
  if (typeof value === "string") return FORMS[type]?.test(value) ?? false;
  if (typeof value === "boolean") return type === "Boolean";
  if (typeof value !== "number") return false;
  const range = WHOLE[type];
  if (range === void 0) return type === "Decimal" || type === "Double" || type === "Single";
  return Number.isInteger(value) && value >= range[0] && value <= range[1];
}

// src/runtime/validate.ts
var MAX_ISSUES = 50;
var TYPE_ANNOTATION = "@odata.type";
function validate(value, shape) {
  const issues = [];
  const places = [];
  const seen = /* @__PURE__ */ new Map();
  const visit = (item, expected, parent, key) => {
    const found = resolve(item, expected);
    if (found === true) return;
    if (found === void 0) {
      issues.push({ message: `expected ${textOf(expected)}, received ${kindOf(item)}`, path: pathOf(parent, key) });
      return;
    }
    const known = seen.get(found) ?? /* @__PURE__ */ new WeakSet();
    if (known.has(item)) return;
    seen.set(found, known.add(item));
    places.push({ value: item, shape: found, parent, key });
  };
  visit(value, shape, void 0, "");
  for (const place of places) {
    const shapeOf = childShapes(place.shape);
    for (const [key, item] of Array.isArray(place.value) ? place.value.entries() : Object.entries(place.value)) {
      const expected = shapeOf(key);
      if (expected !== void 0 && item !== void 0) visit(item, expected, place, key);
      if (issues.length >= MAX_ISSUES) return { issues };
    }
  }
  return issues.length > 0 ? { issues } : { value };
}
function childShapes(shape) {
  if ("items" in shape) return () => shape.items;
  const properties = shape.properties();
  return (key) => properties.get(key);
}
function resolve(value, shape) {
  if (typeof shape === "string") {
    const type = shape.replace("?", "");
    return value === null && type !== shape || isPrimitive(value, type) || void 0;
  }
  if (shape === null) return value === null || void 0;
  if (isAlternatives(shape)) return resolveAny(value, shape);
  if ("~shape" in shape) return resolve(value, shape["~shape"]);
  if ("items" in shape) return Array.isArray(value) ? shape : void 0;
  return isObject(value) ? typeIn(value, shape) : void 0;
}
function resolveAny(value, shapes) {
  const found = shapes.map((shape) => resolve(value, shape)).filter((one) => one !== void 0);
  const [first, ...others] = found;
  if (others.length === 0 || found.includes(true)) return found.includes(true) || first;
  return found.find((one) => one !== true && "name" in one && isObject(value) && one.name === namedType(value)) ?? true;
}
function typeIn(value, shape) {
  const name = namedType(value);
  return name === void 0 || name === shape.name ? shape : shape.descendants().get(name) ?? shape;
}
function namedType(value) {
  const annotation = Object.hasOwn(value, TYPE_ANNOTATION) && value[TYPE_ANNOTATION];
  return typeof annotation === "string" ? annotation.slice(annotation.lastIndexOf("#") + 1) : void 0;
}
function pathOf(parent, key) {
  const path = [];
  for (let place = parent, name = key; place; name = place.key, place = place.parent) path.push(name);
  return path.reverse();
}
function textOf(shape) {
  if (typeof shape === "string") return shape.replace("?", " or null");
  if (shape === null) return "null";
  if (isAlternatives(shape)) return shape.map(textOf).join(" or ");
  if ("~shape" in shape) return textOf(shape["~shape"]);
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

// src/runtime/make-schema.ts
function structured(name, properties, derived = () => []) {
  return schemaOf({
    name,
    properties: once(() => new Map(Object.entries(properties()))),
    descendants: once(
      () => new Map(derived().flatMap(({ "~shape": shape }) => [[shape.name, shape], ...shape.descendants()]))
    )
  });
}
function listOf(schema) {
  return schemaOf({ items: schema });
}
function schemaOf(shape) {
  return {
    "~standard": { version: 1, vendor: "docwright", validate: (value) => validate(value, shape) },
    "~shape": shape
  };
}
function once(make) {
  let made;
  return () => made ??= make();
}

export {
  structured,
  listOf
};
