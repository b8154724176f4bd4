// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch active livestreams for a meeting
         * @description Returns details of all active livestreams for the given meeting ID.
         */
        get: operations["GetMeetingActiveLivestreams"];
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
        Livestream: {
            /** @description The livestream ID. */
            id?: string;
            /**
             * Format: date-time
             * @description Timestamp the object was created at. The time is returned in ISO format.
             */
            created_at?: string;
            /** @description Specifies if the livestream was disabled. */
            disabled?: string;
            /** @description The server URL to which the RTMP encoder sends the video and audio data. */
            ingest_server?: string;
            meeting_id?: string;
            /** @description Name of the livestream. */
            name?: string;
            /** @description The web address that viewers can use to watch the livestream. */
            playback_url?: string;
            status?: components["schemas"]["LivestreamStatus"];
            /** @description Unique key for accessing each livestream. */
            stream_key?: string;
            /**
             * Format: date-time
             * @description Timestamp the object was updated at. The time is returned in ISO format.
             */
            updated_at?: string;
        };
        /** @enum {string} */
        LivestreamStatus: "LIVE" | "IDLE" | "ERRORED" | "INVOKED";
    };
    responses: never;
    parameters: {
        /** @description The account identifier tag. */
        account_id: string;
        /** @description The app identifier tag. */
        app_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface operations {
    GetMeetingActiveLivestreams: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account identifier tag. */
                account_id: components["parameters"]["account_id"];
                /** @description The app identifier tag. */
                app_id: components["parameters"]["app_id"];
                meeting_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fetch active livestreams for a meeting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "id",
                     *         "created_at": "2019-12-27T18:11:19.117Z",
                     *         "disabled": "disabled",
                     *         "ingest_server": "ingest_server",
                     *         "meeting_id": "meeting_id",
                     *         "name": "name",
                     *         "playback_url": "playback_url",
                     *         "status": "LIVE",
                     *         "stream_key": "stream_key",
                     *         "updated_at": "2019-12-27T18:11:19.117Z"
                     *       },
                     *       "success": true
                     *     }
                     */
                    "application/json": {
                        data?: components["schemas"]["Livestream"];
                        success?: boolean;
                    };
                };
            };
        };
    };
}
