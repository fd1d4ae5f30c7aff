// Imports modules and prints what each added to, took from or changed in the global object and the built-in prototypes.
const PROTOTYPES = [Object, Function, Array, String, Promise, Map, Set, Error, Symbol, URL, Headers, Response];

function globals() {
  const places = [["", globalThis], ...PROTOTYPES.map(({ name, prototype }) => [`${name}.prototype.`, prototype])];
  return new Map(
    places.flatMap(([prefix, object]) =>
      Reflect.ownKeys(object).map((key) => {
        const { value, get } = Object.getOwnPropertyDescriptor(object, key);
        return [prefix + String(key), value ?? get];
      }),
    ),
  );
}

const changes = {};
for (const module of process.argv.slice(2)) {
  const before = globals();
  await import(module);
  const after = globals();
  const names = [...new Set([...before.keys(), ...after.keys()])];
  changes[module] = names.filter((name) => before.has(name) !== after.has(name) || !Object.is(before.get(name), after.get(name)));
}
console.log(JSON.stringify(changes));
