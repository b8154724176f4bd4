// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/cards/{box}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                box: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
        query: operations["cardsSearch"];
        additionalOperations: {
            COPY: operations["cardsCopy"];
            "M-SEARCH": {
                parameters: {
                    query?: never;
                    header?: never;
                    path: {
                        box: string;
                    };
                    cookie?: never;
                };
                requestBody?: never;
                responses: {
                    /** @description Without an operationId */
                    200: {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            link: {
                parameters: {
                    query?: never;
                    header?: never;
                    path: {
                        box: string;
                    };
                    cookie?: never;
                };
                requestBody?: never;
                responses: {
                    /** @description In lower case */
                    200: {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            GET: {
                parameters: {
                    query?: never;
                    header?: never;
                    path: {
                        box: string;
                    };
                    cookie?: never;
                };
                requestBody?: never;
                responses: {
                    /** @description A method with a field of its own */
                    200: {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            CONNECT: {
                parameters: {
                    query?: never;
                    header?: never;
                    path: {
                        box: string;
                    };
                    cookie?: never;
                };
                requestBody?: never;
                responses: {
                    /** @description No method of fetch's */
                    200: {
                        headers: {
                            [name: string]: unknown;
                        };
                        content?: never;
                    };
                };
            };
            LABEL?: never;
        };
    };
}
// prettier-ignore
export type webhooks = Record<string, never>;
// prettier-ignore
export interface components {
    schemas: never;
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
    cardsSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                box: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Those found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
        };
    };
    cardsCopy: {
        parameters: {
            query?: never;
            header: {
                Destination: string;
            };
            path: {
                box: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Copied */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
