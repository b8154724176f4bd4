// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/depots/{id}": components["pathItems"]["Depot"];
    /**
     * As before
     * @description The same under its old name.
     */
    "/old/depots/{id}": references["#/paths/~1depots~1{id}"];
    "/sheds/{id}": components["pathItems"]["Depot"];
    "/yards/{id}": {
        parameters: {
            query?: {
                id?: string;
            };
            header?: {
                "X-Language"?: components["parameters"]["Language"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        get: operations["yardsGet"];
        put?: never;
        post?: never;
        delete: operations["yardsDelete"];
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
    responses: {
        /** @description Done */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    id?: string;
                };
            };
        };
    };
    parameters: {
        Since: components["parameters"]["Date"];
        Date: string;
        Language: string;
    };
    requestBodies: {
        Depot: {
            content: {
                "application/json": {
                    name?: string;
                };
            };
        };
    };
    headers: never;
    pathItems: {
        Depot: {
            parameters: {
                query?: {
                    since?: components["parameters"]["Since"];
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            get: operations["depotsGet"];
            put: {
                parameters: {
                    query?: {
                        since?: components["parameters"]["Since"];
                    };
                    header?: never;
                    path: {
                        id: string;
                    };
                    cookie?: never;
                };
                requestBody: components["requestBodies"]["Depot"];
                responses: {
                    200: components["responses"]["Done"];
                };
            };
            post?: never;
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
    };
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface references {
    "#/paths/~1depots~1{id}": components["pathItems"]["Depot"];
}
// prettier-ignore
export interface operations {
    yardsGet: {
        parameters: {
            query?: {
                id?: string;
                since?: components["parameters"]["Since"];
            };
            header?: {
                "X-Language"?: components["parameters"]["Language"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
    yardsDelete: {
        parameters: {
            query?: {
                id?: string;
            };
            header: {
                "X-Language": string;
            };
            path: {
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
    depotsGet: {
        parameters: {
            query?: {
                since?: components["parameters"]["Since"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
        };
    };
}
