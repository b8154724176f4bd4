// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/pets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["petsList"];
        put?: never;
        post: operations["petsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["petsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/owners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ownersGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lost": unknown;
}
// prettier-ignore
export type webhooks = Record<string, never>;
// prettier-ignore
export interface components {
    schemas: {
        Pet: {
            name: components["schemas"]["Name"];
            kind: components["schemas"]["kind"];
            owner?: components["schemas"]["owner"];
            parents?: components["schemas"]["Pet"][];
            toy?: components["schemas"]["Toy"];
            home?: components["schemas"]["House"] | components["schemas"]["Boat"];
        };
        Name: string;
        /** @enum {string} */
        kind: "cat" | "dog";
        owner: {
            id: string;
            pets?: components["schemas"]["Pet"][];
            tree?: components["schemas"]["Tree"];
        };
        Tree: {
            children?: components["schemas"]["Tree"][];
        };
        Toy: {
            colour?: components["schemas"]["colour"];
        };
        /** @enum {unknown} */
        colour: "red" | "blue";
        Boat: {
            /** @enum {string} */
            type: "boat";
            masts?: number;
        };
        House: {
            /** @enum {string} */
            type: "house";
            rooms?: number;
        };
        schema: {
            title: string;
            causes?: components["schemas"]["schema"][];
        };
        Id: string;
    };
    responses: {
        /** @description What went wrong */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    title: string;
                    causes?: components["schemas"]["schema"][];
                };
            };
        };
    };
    parameters: {
        /** @description Which one */
        Id: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface operations {
    petsList: {
        parameters: {
            query?: {
                kind?: components["schemas"]["kind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some pets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    petsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pet"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    petsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A pet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"];
                };
            };
        };
    };
    ownersGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The owner */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["owner"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
