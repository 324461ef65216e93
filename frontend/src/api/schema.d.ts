// The server's API, generated whole by `npm run types`, which is why it is long; not edited by hand.
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Health
         * @description Say how engine, languages, pool and queue are.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Problems
         * @description List the problems that match, easy ones first.
         */
        get: operations["list_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Problem
         * @description Return one problem in full.
         */
        get: operations["get_problem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Submissions
         * @description List the caller's own submissions, newest first.
         */
        get: operations["list_submissions"];
        put?: never;
        /**
         * Create Submission
         * @description Put a program on record for judging; once this has answered, it will get its verdict.
         */
        post: operations["create_submission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Submission
         * @description Return a submission of the caller's, with the cases judged so far.
         */
        get: operations["get_submission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/cases/{index}/shown/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Shown Picture
         * @description Return a picture that a Run of the caller's left in one case.
         */
        get: operations["get_shown_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow Submission
         * @description Follow a submission of the caller's until it is done.
         */
        get: operations["follow_submission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Rooms
         * @description List the caller's rooms for a problem, newest first.
         */
        get: operations["list_rooms"];
        put?: never;
        /**
         * Create Room
         * @description Open a practice room: the clock starts now.
         */
        post: operations["create_room"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Room
         * @description Return a room of the caller's with the server's clock.
         */
        get: operations["get_room"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rooms/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Room Now
         * @description End a room of the caller's; ending twice changes nothing.
         */
        post: operations["end_room_now"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{problem}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Drafts
         * @description Return the caller's drafts of one problem, by language.
         */
        get: operations["get_drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{problem}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Draft
         * @description Save a draft; 409 when another page saved one meanwhile.
         */
        put: operations["put_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Accepted
         * @description The submission is on record under this identifier.
         */
        Accepted: {
            /** Id */
            id: string;
        };
        /**
         * CaseView
         * @description One judged case, as its caller may see it; `index` refers to `planned`.
         */
        CaseView: {
            /** Index */
            index: number;
            /** Name */
            name: string;
            /** Group */
            group: string;
            /** Hidden */
            hidden: boolean;
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "AC" | "WA" | "TLE" | "MLE" | "OLE" | "RTE" | "CE" | "IE";
            /** Cpu Ms */
            cpu_ms: number;
            /** Wall Ms */
            wall_ms: number;
            /** Memory Kib */
            memory_kib: number;
            /** Message */
            message: string | null;
            /** Inputs */
            inputs: components["schemas"]["NamedText"][] | null;
            /** Expected */
            expected: string | null;
            /** Got */
            got: string | null;
            /** Stdout */
            stdout: string | null;
            /** Stderr */
            stderr: string | null;
            /** Shown */
            shown: (components["schemas"]["PictureView"] | components["schemas"]["TableView"])[];
        };
        /**
         * CompileView
         * @description How the compile step ended.
         */
        CompileView: {
            /** Ok */
            ok: boolean;
            /** Message */
            message: string;
            /** Ms */
            ms: number;
            /** Marks */
            marks: components["schemas"]["Mark"][];
        };
        /**
         * DraftBody
         * @description What was typed, and the revision it was based on (0: none).
         */
        DraftBody: {
            /** Source */
            source: string;
            /** Revision */
            revision: number;
        };
        /**
         * DraftList
         * @description The drafts of one problem, by language.
         */
        DraftList: {
            /** Drafts */
            drafts: {
                [key: string]: components["schemas"]["DraftView"];
            };
        };
        /**
         * DraftSaved
         * @description The draft's new revision.
         */
        DraftSaved: {
            /** Revision */
            revision: number;
            /** Saved At */
            saved_at: number;
        };
        /**
         * DraftView
         * @description A saved draft.
         */
        DraftView: {
            /** Source */
            source: string;
            /** Revision */
            revision: number;
            /** Saved At */
            saved_at: number;
        };
        /**
         * EngineHealth
         * @description Whether a container engine answers, and which runtime it uses.
         */
        EngineHealth: {
            /** Ok */
            ok: boolean;
            /** Detail */
            detail: string;
            /** Runtime */
            runtime: string;
        };
        /**
         * ErrorBody
         * @description The one shape of every error.
         */
        ErrorBody: {
            error: components["schemas"]["Fault"];
        };
        /**
         * Fault
         * @description What went wrong, in words for a person, and a code for a program.
         */
        Fault: {
            /**
             * Code
             * @description Stable name of the error.
             */
            code: string;
            /**
             * Message
             * @description What is wrong and what to do about it.
             */
            message: string;
            /**
             * Field
             * @description The field, header or parameter it is about, if any.
             */
            field?: string | null;
        };
        /**
         * GroupInfo
         * @description A group of test cases and the names that are shown for them.
         */
        GroupInfo: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /**
             * Reveal
             * @enum {string}
             */
            reveal: "full" | "name" | "none";
            /** Cases */
            cases: string[];
        };
        /**
         * Health
         * @description How the service is.
         */
        Health: {
            /**
             * Status
             * @enum {string}
             */
            status: "ok" | "starting" | "degraded";
            engine: components["schemas"]["EngineHealth"];
            /** Languages */
            languages: components["schemas"]["LanguageHealth"][];
            /** Pool */
            pool: {
                [key: string]: components["schemas"]["PoolHealth"];
            };
            queue: components["schemas"]["QueueHealth"];
        };
        /**
         * LanguageHealth
         * @description Whether programs of a language can be judged now.
         */
        LanguageHealth: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /**
             * State
             * @enum {string}
             */
            state: "ready" | "building" | "absent" | "unavailable";
            /** Detail */
            detail: string;
        };
        /**
         * LanguageName
         * @description A language and its title.
         */
        LanguageName: {
            /** Id */
            id: string;
            /** Title */
            title: string;
        };
        /**
         * Mark
         * @description A place in the source that the compiler spoke about; lines and columns count from 1.
         */
        Mark: {
            /** Line */
            line: number;
            /** Column */
            column: number;
            /**
             * Severity
             * @enum {string}
             */
            severity: "error" | "warning";
            /** Text */
            text: string;
        };
        /**
         * Minutes
         * @description How long a problem usually takes, and how long at most.
         */
        Minutes: {
            /** Expected */
            expected: number;
            /** Cap */
            cap: number;
        };
        /**
         * NamedText
         * @description One argument, readable.
         */
        NamedText: {
            /** Name */
            name: string;
            /** Text */
            text: string;
        };
        /**
         * Parameter
         * @description One parameter of the function that is asked for.
         */
        Parameter: {
            /** Name */
            name: string;
            /** Type */
            type: string;
            /** Doc */
            doc: string;
            /** Where */
            where: string[];
        };
        /**
         * PictureView
         * @description A picture that a Run left, as PNG at `url`; sizes in pixels.
         */
        PictureView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "picture";
            /** Url */
            url: string;
            /** Width */
            width: number;
            /** Height */
            height: number;
        };
        /**
         * PlannedCase
         * @description A case that will be judged, by the name that is shown.
         */
        PlannedCase: {
            /** Name */
            name: string;
            /** Group */
            group: string;
        };
        /**
         * PoolHealth
         * @description Sandboxes of one language: waiting to be used, and in use.
         */
        PoolHealth: {
            /** Warm */
            warm: number;
            /** Busy */
            busy: number;
        };
        /**
         * Problem
         * @description A problem in full.
         */
        Problem: {
            /** Slug */
            slug: string;
            /** Title */
            title: string;
            /** Track */
            track: string;
            /** Family */
            family: string;
            /** Tags */
            tags: string[];
            /** Difficulty */
            difficulty: number;
            minutes: components["schemas"]["Minutes"];
            /**
             * Style
             * @enum {string}
             */
            style: "function" | "stdio" | "sql";
            /** Languages */
            languages: string[];
            /**
             * Status
             * @enum {string}
             */
            status: "new" | "tried" | "solved";
            /** Statement Html */
            statement_html: string;
            signature: components["schemas"]["Signature"] | null;
            /** Constraints */
            constraints: string[];
            /** Samples */
            samples: components["schemas"]["Sample"][];
            /** Groups */
            groups: components["schemas"]["GroupInfo"][];
            /** Setups */
            setups: {
                [key: string]: components["schemas"]["Setup"];
            };
            /** Code Kb */
            code_kb: number;
            /** License */
            license: string;
            /** Version */
            version: number;
        };
        /**
         * ProblemList
         * @description Problems that match; tracks, tags and languages are those of the whole bank.
         */
        ProblemList: {
            /** Problems */
            problems: components["schemas"]["ProblemSummary"][];
            /** Tracks */
            tracks: string[];
            /** Tags */
            tags: string[];
            /** Languages */
            languages: components["schemas"]["LanguageName"][];
        };
        /**
         * ProblemSummary
         * @description A problem in the list; `status` is the caller's own.
         */
        ProblemSummary: {
            /** Slug */
            slug: string;
            /** Title */
            title: string;
            /** Track */
            track: string;
            /** Family */
            family: string;
            /** Tags */
            tags: string[];
            /** Difficulty */
            difficulty: number;
            minutes: components["schemas"]["Minutes"];
            /**
             * Style
             * @enum {string}
             */
            style: "function" | "stdio" | "sql";
            /** Languages */
            languages: string[];
            /**
             * Status
             * @enum {string}
             */
            status: "new" | "tried" | "solved";
        };
        /**
         * QueueHealth
         * @description Submissions not yet judged.
         */
        QueueHealth: {
            /** Waiting */
            waiting: number;
            /** Running */
            running: number;
        };
        /**
         * Returned
         * @description What the function gives back.
         */
        Returned: {
            /** Type */
            type: string;
            /** Doc */
            doc: string;
        };
        /**
         * Room
         * @description A timed attempt; `now` is the server's clock at the time of the answer.
         */
        Room: {
            /** Id */
            id: string;
            /** Problem */
            problem: string;
            /** Minutes */
            minutes: number;
            /** Started At */
            started_at: number;
            /** Ends At */
            ends_at: number;
            /** Ended At */
            ended_at: number | null;
            /** Now */
            now: number;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "ended";
        };
        /**
         * RoomBody
         * @description A practice room to open.
         */
        RoomBody: {
            /** Problem */
            problem: string;
            /** Minutes */
            minutes: number;
        };
        /**
         * RoomList
         * @description The caller's rooms, newest first.
         */
        RoomList: {
            /** Rooms */
            rooms: components["schemas"]["Room"][];
        };
        /**
         * Sample
         * @description A test case that is shown; `raw` is its input in the form that own inputs take.
         */
        Sample: {
            /** Name */
            name: string;
            /** Inputs */
            inputs: components["schemas"]["NamedText"][];
            /** Answer */
            answer: string;
            /** Explanation Html */
            explanation_html: string | null;
            /** Raw */
            raw: string;
        };
        /**
         * Setup
         * @description How a problem looks in one language.
         */
        Setup: {
            /** Title */
            title: string;
            /** Starter */
            starter: string;
            /** File */
            file: string;
            /** Time Ms */
            time_ms: number;
            /** Memory Mb */
            memory_mb: number;
        };
        /**
         * Signature
         * @description The function that is asked for.
         */
        Signature: {
            /** Name */
            name: string;
            /** Params */
            params: components["schemas"]["Parameter"][];
            returns: components["schemas"]["Returned"];
        };
        /**
         * Submission
         * @description A submission with all that its owner may see.
         */
        Submission: {
            /** Id */
            id: string;
            /** Problem */
            problem: string;
            /** Language */
            language: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "run" | "submit";
            /** Room */
            room: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "sent" | "running" | "done" | "dead";
            /** Verdict */
            verdict: ("AC" | "WA" | "TLE" | "MLE" | "OLE" | "RTE" | "CE" | "IE") | null;
            /** Created At */
            created_at: number;
            /** Started At */
            started_at: number | null;
            /** Finished At */
            finished_at: number | null;
            /** Queue Ms */
            queue_ms: number | null;
            /** Total Ms */
            total_ms: number | null;
            /** Attempt */
            attempt: number;
            /** Source */
            source: string;
            compile: components["schemas"]["CompileView"] | null;
            /** Planned */
            planned: components["schemas"]["PlannedCase"][];
            /** Cases */
            cases: components["schemas"]["CaseView"][];
            /** Time Limit Ms */
            time_limit_ms: number;
            /** Memory Limit Kib */
            memory_limit_kib: number;
            /** Note */
            note: string | null;
        };
        /**
         * SubmissionBody
         * @description A program to judge: `run` for samples and own inputs, `submit` for every case.
         */
        SubmissionBody: {
            /** Problem */
            problem: string;
            /** Language */
            language: string;
            /** Source */
            source: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "run" | "submit";
            /** Room */
            room?: string | null;
            /** Inputs */
            inputs?: string[];
        };
        /**
         * SubmissionList
         * @description The caller's own submissions, newest first; `next` is the cursor of the next page.
         */
        SubmissionList: {
            /** Items */
            items: components["schemas"]["SubmissionSummary"][];
            /** Next */
            next: string | null;
        };
        /**
         * SubmissionSummary
         * @description A submission in the list.
         */
        SubmissionSummary: {
            /** Id */
            id: string;
            /** Problem */
            problem: string;
            /** Language */
            language: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "run" | "submit";
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "sent" | "running" | "done" | "dead";
            /** Verdict */
            verdict: ("AC" | "WA" | "TLE" | "MLE" | "OLE" | "RTE" | "CE" | "IE") | null;
            /** Created At */
            created_at: number;
            /** Total Ms */
            total_ms: number | null;
            /** Passed */
            passed: number;
            /** Planned Count */
            planned_count: number;
        };
        /**
         * TableView
         * @description A small table that a Run left; `more_rows` and `more_columns` count what was left out.
         */
        TableView: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "table";
            /** Columns */
            columns: string[];
            /** Rows */
            rows: (string | number | boolean | null)[][];
            /** More Rows */
            more_rows: number;
            /** More Columns */
            more_columns: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    list_problems: {
        parameters: {
            query?: {
                track?: string | null;
                difficulty?: number | null;
                tag?: string | null;
                language?: string | null;
                /** @description Words that title, tags or track must hold. */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemList"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    get_problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    list_submissions: {
        parameters: {
            query?: {
                problem?: string | null;
                kind?: ("run" | "submit") | null;
                limit?: number;
                cursor?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionList"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    create_submission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answer with the same id. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /** @description The bytes cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The request comes from another site's page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such thing, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Somebody else was there first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description It was there once and is over. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is not plain JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller has enough under way; Retry-After says when to ask again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    get_submission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description There is no such thing, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    get_shown_picture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                index: number;
                place: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description There is no such thing, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    follow_submission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: `snapshot` (Submission) first, then `compile` (CompileView), `case` (CaseView), `state` (StateView); `done` (Submission) last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description There is no such thing, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller has enough under way; Retry-After says when to ask again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    list_rooms: {
        parameters: {
            query: {
                problem: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomList"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    create_room: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description The bytes cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The request comes from another site's page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such thing, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is not plain JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller has enough under way; Retry-After says when to ask again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    get_room: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description There is no such thing, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    end_room_now: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description The request comes from another site's page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such thing, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    get_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                problem: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description There is no such thing, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    put_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                problem: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description The bytes cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The request comes from another site's page. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description There is no such thing, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Somebody else was there first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The address is too long. */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The body is not plain JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Something in the request is not acceptable. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The header lines are too many or too long. */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description A fault of ours; the number in the message finds it in the log. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description Not now; Retry-After says when to ask again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}
