// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/games": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gamesList"];
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
        Game: {
            result: components["schemas"]["Outcome"];
            level: components["schemas"]["Level"];
            ending?: components["schemas"]["Ending"];
            mode?: components["schemas"]["Mode"];
            mixed?: components["schemas"]["Mixed"];
            flags?: components["schemas"]["Flags"];
            clash?: components["schemas"]["Clash"];
            none?: components["schemas"]["None"];
            nothing?: components["schemas"]["Nothing"];
        };
        /**
         * @description By what the list is sorted; a minus turns it round.
         * @enum {string}
         */
        Sort: "date" | "-date" | "+date";
        /** @enum {string} */
        Grade: "A" | "A+" | "<=" | ">=" | "" | "null" | "true" | "__proto__" | "constructor" | "it's" | "say \"hi\"" | "c:\\d\\" | "*/";
        /** @enum {integer} */
        Level: -1 | 0 | 1 | 10;
        /** @enum {string|null} */
        Outcome: "won" | "lost" | "drawn" | "lost" | null;
        /** @enum {string} */
        Mode: "blitz";
        /** @enum {string} */
        None: never;
        /** @enum {unknown} */
        Nothing: null;
        /** @constant */
        Ending: "mate";
        /** @enum {unknown} */
        Mixed: "auto" | 1 | 2.5;
        /** @enum {unknown} */
        Flags: true | false | "unknown";
        /** @enum {unknown} */
        Clash: "1" | 1;
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
    gamesList: {
        parameters: {
            query: {
                sort?: components["schemas"]["Sort"];
                grade: components["schemas"]["Grade"];
                colour?: "white" | "black";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The games */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Game"][];
                };
            };
        };
    };
}
