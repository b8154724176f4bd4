// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notesList"];
        put?: never;
        post: operations["notesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notes/{id}/{at}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notesGet"];
        put: operations["notesReplace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notes/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notesImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShown"];
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
    schemas: {
        /** Format: date-time */
        Moment: Date;
        Note: {
            /** Format: int64 */
            id: bigint;
            written: components["schemas"]["Moment"];
            /** Format: date-time */
            edited?: Date | null;
            seen?: components["schemas"]["Moment"] | null;
            due?: Date | bigint | "never";
            said?: Date | string;
            /** Format: date */
            day?: string;
            /**
             * Format: date-time
             * @enum {string}
             */
            state?: "open" | "2026-11-25T08:00:00Z";
            answers?: components["schemas"]["Note"][];
            author?: components["schemas"]["Author"];
            /** Format: date-time */
            __proto__?: Date;
        };
        Author: {
            name?: string;
            first?: components["schemas"]["Note"];
        };
        Draft: {
            /** Format: date-time */
            begun: Date;
        } & {
            edited?: string;
            /** Format: int64 */
            revision?: bigint;
        };
        Times: {
            /** Format: date-time */
            constructor?: Date;
            byName?: {
                name?: string;
            } & {
                [key: string]: Date | string;
            };
            lists?: bigint[][];
            pair?: [
                string,
                Date,
                {
                    a?: components["schemas"]["Moment"];
                    b?: components["schemas"]["Moment"];
                },
                ...bigint[]
            ];
            aMemberWhoseNameIsLongEnoughThatTheLineBreaksBehindItEvenForAShortWord?: components["schemas"]["Moment"];
            oneWhoseNameIsLongAsWellButNotAsLongAsTheOneBefore?: components["schemas"]["Author"];
            toString?: {
                /** Format: date-time */
                at?: Date;
            };
            anotherOneWhoseNameIsLongEnough?: components["schemas"]["TheTimeOfTheClockWhoseNameIsAsLongAsALine"];
        };
        TheTimeOfTheClockWhoseNameIsAsLongAsALine: {
            shown?: components["schemas"]["Moment"];
        };
        Problem: {
            title?: string;
            /** Format: date-time */
            retryAt?: Date;
        };
    };
    responses: {
        /** @description Failed */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface operations {
    notesList: {
        parameters: {
            query?: {
                since?: Date;
                ids?: bigint[];
                after?: bigint;
                range?: {
                    /** Format: date-time */
                    from?: Date;
                    /** Format: int64 */
                    least?: bigint;
                };
            };
            header?: {
                "X-Seen"?: Date;
            };
            path?: never;
            cookie?: {
                session?: bigint;
            };
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notes: components["schemas"]["Note"][];
                        /** Format: int64 */
                        next?: bigint;
                    };
                };
            };
        };
    };
    notesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description Nothing in it is converted */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message?: string;
                    };
                };
            };
            default: components["responses"]["Failed"];
        };
    };
    notesGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: bigint;
                /** @example 2026-11-25T08:00:00Z */
                at: Date;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of several */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"] | components["schemas"]["Draft"];
                };
            };
            "4XX": components["responses"]["Failed"];
        };
    };
    notesReplace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: bigint;
                at: Date;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** Format: date-time */
                    written?: Date;
                    counts?: bigint[];
                    place?: {
                        /** Format: int64 */
                        id?: bigint;
                    };
                };
                "multipart/form-data": {
                    /** Format: date-time */
                    written?: Date;
                    place?: {
                        /** Format: int64 */
                        id?: bigint;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    notesImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One a line */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["Note"];
                };
            };
        };
    };
    listEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tuple, a map, a list of lists */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Times"];
                };
            };
        };
    };
}
