// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/things/`${globalThis.canary/*/ '\"/{a'b\"*`$}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description one *\/
                 *     @deprecated two
                 */
                "a'b\"*`$": string;
            };
            cookie?: never;
        };
        /**
         * Sum
        mary *\/ // `${globalThis.canary = 'summary'}` \
         * @description x @param a - posed {@link y}
         *      * @returns posed
         *      *\/ escaped already
         */
        get: operations["get\"); globalThis.canary = 1; (\"*/"];
        put?: never;
        post: operations["constructor[\"constructor\"]('globalThis.canary = 1')()"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
// prettier-ignore
export type webhooks = Record<string, never>;
// prettier-ignore
export interface components {
    schemas: {
        /** @description *\/ globalThis.canary = 'schema' /* */
        "*/ globalThis.canary = 1; /*": {
            "*/"?: string;
        };
        /**
         * @description `${globalThis.canary = 'enum'}` *\/
         * @enum {string}
         */
        Payload: "c:\\d\\" | "*/" | "// no" | "`${globalThis.canary = 1}`" | "'" | "\"" | "\r\n" | " " | " " | "﻿" | "\u0000" | "__proto__" | "constructor" | "</script>" | "Asia/Tokyo";
        Members: {
            /** @description *\/ globalThis.canary = 'property' /* */
            "quo'te": string;
            /** @default *\/ '"`${1} */
            "a\"b": string;
            /** @example *\/ '"`${globalThis.canary = 1}` \ */
            __proto__: string;
            constructor: string;
            toString: string;
            hasOwnProperty: number;
            "*/ globalThis.canary = 1; /*"?: boolean;
            "`${globalThis.canary = 1}`"?: components["schemas"]["Payload"];
            "line\nbreak\u2028"?: string;
            "back\\slash"?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface operations {
    "get\"); globalThis.canary = 1; (\"*/": {
        parameters: {
            query?: {
                "q\"]; globalThis.canary = 1; [\"\u2028"?: "*/'\"`${1}\\\n \u0000";
                __proto__?: string;
            };
            header?: {
                "X-It's-`Own`"?: string;
            };
            path: {
                /**
                 * @description one *\/
                 *     @deprecated two
                 */
                "a'b\"*`$": string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description *\/ globalThis.canary = 'response' /* */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.it's`${globalThis.canary}+json": components["schemas"]["*/ globalThis.canary = 1; /*"];
                };
            };
        };
    };
    "constructor[\"constructor\"]('globalThis.canary = 1')()": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description one *\/
                 *     @deprecated two
                 */
                "a'b\"*`$": string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json; note=\"*/\"": components["schemas"]["Members"];
            };
        };
        responses: {
            /** @description  */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
