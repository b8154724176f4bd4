// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["documentsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{ids}/parts/{at}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["documentsGetParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/names/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["namesGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reserved/{params}/{options}/{signal}/{class}/{headers}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reservedGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shadow/{reserved_get_operation}/{a-b}/{a_b}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reservedGet2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merged/{id}": {
        parameters: {
            query?: {
                /** @description The path's. */
                limit?: string;
                /** @description Say more. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get: operations["mergedGet"];
        put?: never;
        post?: never;
        delete: operations["mergedDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/undeclared/{id}/{when}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["undeclaredGet"];
        put?: never;
        post?: never;
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
    schemas: never;
    responses: never;
    parameters: {
        /** @description Say more. */
        verbose: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface operations {
    documentsList: {
        parameters: {
            query?: {
                ids?: number[];
                csv?: string[];
                near?: {
                    lat?: number;
                    lon?: number;
                };
                box?: {
                    [key: string]: number;
                };
                filter?: {
                    status?: string;
                };
                pipes?: string[];
                raw?: string;
                odd?: string[];
            };
            header: {
                "X-Request-Tags"?: string[];
                "X-Trace"?: {
                    [key: string]: string;
                };
                "X-Odd"?: string;
                Accept?: string;
                "content-type"?: string;
                Authorization: string;
            };
            path?: never;
            cookie?: {
                theme?: string;
                seen?: string[];
            };
        };
        requestBody?: never;
        responses: {
            /** @description The documents */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    documentsGetParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                at: {
                    page?: number;
                    line?: number;
                };
                ids: string[];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    namesGet: {
        parameters: {
            query?: {
                id?: string;
                "page[size]"?: number;
                "filter[created][gte]"?: string;
                $top?: number;
                "status.in"?: string[];
                __proto__?: string;
                then?: string;
            };
            header?: {
                id?: string;
                "X-Rate-Limit"?: number;
            };
            path: {
                id: string;
            };
            cookie?: {
                id?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reservedGet: {
        parameters: {
            query?: {
                body?: string;
                params?: string;
                options?: string;
                signal?: string;
                headers?: string;
            };
            header?: never;
            path: {
                params: string;
                options: string;
                signal: string;
                class: string;
                headers: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reservedGet2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reserved_get_operation: string;
                "a-b": string;
                a_b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mergedGet: {
        parameters: {
            query: {
                /** @description The operation's. */
                limit: number;
                /** @description Say more. */
                verbose?: components["parameters"]["verbose"];
                dup?: number;
            };
            header?: {
                limit?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mergedDelete: {
        parameters: {
            query?: {
                /** @description The path's. */
                limit?: string;
                /** @description Say more. */
                verbose?: components["parameters"]["verbose"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    undeclaredGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                when: string;
                elsewhere: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
