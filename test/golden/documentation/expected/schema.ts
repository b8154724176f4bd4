// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/exhibits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exhibits
         * @description List exhibits
         */
        get: operations["exhibitsList"];
        put?: never;
        /**
         * Add an exhibit
         * @description A description that is long. A description that is long. A description that is long. A description that is long. A description that is long. A description that is long. A description that is long. A description that is long.
         */
        post: operations["exhibitsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exhibits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The exhibit's number,
                 *     as on the plate.
                 * @example 4711
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Look at one
         * @deprecated
         */
        get: operations["exhibitsGet"];
        /** @description Nothing but a description. */
        put: operations["exhibitsMove"];
        post?: never;
        delete: operations["exhibitsRemove"];
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
        /**
         * One exhibit
         * @deprecated
         * @description Something on show.
         */
        Exhibit: {
            title?: string;
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
    exhibitsList: {
        parameters: {
            query?: {
                /** @description Which page. */
                page?: number;
                /**
                 * @deprecated
                 * @description Use `page`.
                 */
                code?: string;
                rooms?: string[];
                price?: number;
                filter?: {
                    [key: string]: string;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exhibits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exhibitsAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The exhibit. */
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description As on the plate.
                     * @example Nefertiti
                     */
                    title: string;
                    year: number;
                    /** @enum {string} */
                    kind: "bust" | "vase";
                    maker: {
                        name: string;
                        born?: number;
                    };
                    tags: string[];
                    /** Format: date */
                    found: string;
                    /** Format: date-time */
                    seen?: string;
                    /** @example 0.5 */
                    size: number;
                    /** Format: email */
                    email: string;
                    /** Format: uri */
                    link: string;
                    /** Format: uuid */
                    id: string;
                    free: boolean;
                };
            };
        };
        responses: {
            /** @description Added */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exhibitsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The exhibit's number,
                 *     as on the plate.
                 * @example 4711
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exhibit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exhibitsMove: {
        parameters: {
            query: {
                room: string;
            };
            header?: never;
            path: {
                /**
                 * @description The exhibit's number,
                 *     as on the plate.
                 * @example 4711
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Moved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    exhibitsRemove: {
        parameters: {
            query: {
                proof: unknown;
            };
            header?: never;
            path: {
                /**
                 * @description The exhibit's number,
                 *     as on the plate.
                 * @example 4711
                 */
                id: number;
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
}
