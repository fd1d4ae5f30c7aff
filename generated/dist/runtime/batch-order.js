const LIMIT = 20;
export function orderOf(steps) {
    const order = new Map();
    const visit = (key, path) => {
        if (order.has(key))
            return;
        if (!Object.hasOwn(steps, key))
            throw new TypeError(`batch: there is no step ${key}`);
        if (path.includes(key))
            throw new TypeError(`batch: ${[...path, key].join(" waits for ")}`);
        const after = [...new Set(steps[key]?.after)];
        for (const before of after)
            visit(before, [key, ...path]);
        order.set(key, after);
    };
    for (const key of Object.keys(steps))
        visit(key, []);
    return order;
}
export function divide(requests, before) {
    const held = [];
    const groupOf = new Map();
    for (const request of requests) {
        const needed = before(request.key).map((key) => requests.filter((other) => other.key === key));
        const isReady = needed.every((ones) => ones.length > 0 && ones.every((one) => one.root === request.root && groupOf.has(one)));
        if (!isReady) {
            held.push(request);
            continue;
        }
        const group = [...new Set(needed.flat().map((one) => groupOf.get(one) ?? []))].flat();
        group.push(request);
        for (const member of group)
            groupOf.set(member, group);
    }
    const batches = [];
    for (const group of new Set(groupOf.values())) {
        const part = group.slice(0, LIMIT);
        held.push(...group.slice(LIMIT));
        const open = batches.find((batch) => batch[0]?.root === part[0]?.root && batch.length + part.length <= LIMIT);
        if (open)
            open.push(...part);
        else
            batches.push(part);
    }
    return { batches, held };
}
