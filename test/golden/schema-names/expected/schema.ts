// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["usersList"];
        put?: never;
        post: operations["usersCreate"];
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
        Error: {
            message: string;
        };
        Response: {
            user?: components["schemas"]["User"];
        };
        Object: {
            any?: components["schemas"]["Promise"];
        };
        Promise: string;
        User: {
            name: string;
        };
        user: {
            email: string;
        };
        "Page\u00ABUser\u00BB": {
            items?: components["schemas"]["List[Item]"];
        };
        "List[Item]": components["schemas"]["User"][];
        /** @enum {string} */
        "com.example.http/Item": "one" | "two";
        HTTPValidationError: {
            detail?: string;
        };
        api_key: string;
        "2fa": boolean;
        ApiError: {
            code?: number;
        };
        Client: string;
        RequestOptions: string;
        Users: components["schemas"]["User"][];
        ListResponse: string;
        "+++": string;
        Request: {
            id?: string;
        };
        Record: {
            [key: string]: components["schemas"]["Array"];
        };
        Array: components["schemas"]["Request"][];
        string: number;
        any: string;
        null: string;
        __proto__: string;
        constructor: {
            __proto__?: components["schemas"]["__proto__"];
        };
        "\u65E5\u672C\u8A9E": string;
        "page-user": string;
        HttpValidationError: string;
        httpValidationError: string;
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
    usersList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page\u00ABUser\u00BB"];
                };
            };
            /** @description An error */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    usersCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["user"];
            };
        };
        responses: {
            /** @description The user */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
        };
    };
}
