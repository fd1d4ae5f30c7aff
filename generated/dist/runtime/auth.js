export function fromTokenCredential(credential) {
    return async ({ scopes, claims, signal }) => {
        const answer = await credential.getToken([...scopes], {
            // Continuous access evaluation: this runtime answers its challenges, so long-lived tokens are welcome.
            enableCae: true,
            ...(claims !== undefined && { claims }),
            ...(signal && { abortSignal: signal }),
        });
        if (!answer)
            throw new Error("The credential gave no token");
        return answer.token;
    };
}
export function claimsOf(headers) {
    const encoded = /\bclaims="([\w+/-]+=*)"/i.exec(headers.get("www-authenticate") ?? "")?.[1];
    try {
        return encoded && atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    }
    catch {
        return undefined;
    }
}
