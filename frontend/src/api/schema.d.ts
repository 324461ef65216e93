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
    "/api/problems/{slug}/approaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Approaches
         * @description Return other ways to solve a problem and what to read on it, as far as they are open to the caller.
         */
        get: operations["get_approaches"];
        put?: never;
        /**
         * Show Approaches
         * @description Open the other ways before a second try; it is noted like a hint, and unsolved the problem is rated Again.
         */
        post: operations["show_approaches"];
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
    "/api/hints/{problem}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Hints
         * @description Return the hints that the caller has taken, and how many there are.
         */
        get: operations["get_hints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hints/{problem}/{hint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Hint
         * @description Take the next hint; taking one again changes nothing.
         */
        put: operations["put_hint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Approaches
         * @description List the caller's approaches to one problem.
         */
        get: operations["list_own_approaches"];
        put?: never;
        /**
         * Freeze Approach
         * @description Freeze an accepted submission as the next approach to its problem.
         */
        post: operations["freeze_approach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Comparisons
         * @description List the caller's newest comparisons of one problem.
         */
        get: operations["list_comparisons"];
        put?: never;
        /**
         * Compare Approaches
         * @description Have one or two approaches measured beside the references; one comparison at a time.
         */
        post: operations["compare_approaches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparisons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Comparison
         * @description Return a comparison of the caller's, with how far it is or what was measured.
         */
        get: operations["get_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparisons/{id}/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Choice
         * @description Keep when the caller would pick which of the two.
         */
        put: operations["put_choice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Practice
         * @description Return what to do next and why, how the week goes, and what is due.
         */
        get: operations["get_practice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Coverage
         * @description Return the map: what the caller has shown, by family and kind of evidence, fading with time.
         */
        get: operations["get_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Plan
         * @description Keep the day of the interview and the hours per week; what to do next follows from them.
         */
        put: operations["put_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Reviews
         * @description Return what is due for review, in the order to take it.
         */
        get: operations["get_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/reviews/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate Item
         * @description Record how well something was known; it comes back when the scheduler says.
         */
        post: operations["rate_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/reviews/{review}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo Review
         * @description Take a rating back; only the newest of its card.
         */
        delete: operations["undo_review"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/reviews/{item}/wake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wake Item
         * @description Bring back a card that rests because it was forgotten so often.
         */
        post: operations["wake_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Projects
         * @description List the caller's projects, newest first.
         */
        get: operations["list_projects"];
        put?: never;
        /**
         * Create Project
         * @description Keep a project to be asked about.
         */
        post: operations["create_project"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/projects/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Project
         * @description Write a project anew.
         */
        put: operations["put_project"];
        post?: never;
        /**
         * Delete Project
         * @description Take a project away; answers about it stay.
         */
        delete: operations["delete_project"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/drill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Drill
         * @description Return every question with how far the caller is with it.
         */
        get: operations["get_drill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/drill/{prompt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Answers
         * @description Return one question with follow-ups, examples and the caller's answers; 404 before the first answer.
         */
        get: operations["get_answers"];
        put?: never;
        /**
         * Create Answer
         * @description Keep an answer as the newest version; what comes after answering is told then.
         */
        post: operations["create_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/drill/{prompt}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Answer Rating
         * @description Rate one's answer against the anchors; the first rating also says when the question comes back.
         */
        put: operations["put_answer_rating"];
        post?: never;
        /**
         * Delete Answer
         * @description Take one version of an answer away.
         */
        delete: operations["delete_answer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/attempts/{problem}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Attempt
         * @description Return what the newest attempt at a problem was like, and the rating that follows; 404 before the first.
         */
        get: operations["get_attempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/attempts/{problem}/past": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Attempts
         * @description List the caller's attempts at a problem, newest first.
         */
        get: operations["list_attempts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/attempts/{problem}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Story
         * @description Return what happened in one attempt: its moments and phases, headroom, and what to try next.
         */
        get: operations["get_story"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/attempts/{problem}/typed/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Typed
         * @description Return what was typed in one attempt, change by change, for its replay.
         */
        get: operations["get_typed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/everything": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Everything
         * @description Return all that is kept of the caller as one file.
         */
        get: operations["get_everything"];
        put?: never;
        /**
         * Bring Everything
         * @description Add what a file holds, or a part of one; what is there already stays.
         */
        post: operations["bring_everything"];
        /**
         * Wipe Everything
         * @description Delete everything that is kept of the caller.
         */
        delete: operations["wipe_everything"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/mocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Mocks
         * @description List the caller's mock interviews, newest first, the steps of the ladder, and what can be chosen.
         */
        get: operations["list_own_mocks"];
        put?: never;
        /**
         * Create Mock
         * @description Make a mock interview; it can begin at once.
         */
        post: operations["create_mock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/mocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mock
         * @description Return one of the caller's mock interviews: before it, what happens; after it, how it went.
         */
        get: operations["get_mock"];
        put?: never;
        post?: never;
        /**
         * Remove Mock
         * @description Delete a mock interview with its recording, its cards and the friend's way in; nobody can bring it back.
         */
        delete: operations["remove_mock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/mocks/{id}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Mock Seat
         * @description Take the candidate's seat, also afterwards for the replay; the browser that asked last has it.
         */
        post: operations["take_mock_seat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/mocks/{id}/friend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create Friend Link
         * @description Make the friend's link, shown this once; an earlier one ends, and who came by it leaves.
         */
        post: operations["create_friend_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/mocks/{id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Own Card
         * @description Keep what the caller says of their own interview, until it is locked.
         */
        put: operations["put_own_card"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/mocks/{id}/card/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock Own Mock Card
         * @description Lock the own card for good, once the interview is over; then both cards show, when the friend's is locked.
         */
        post: operations["lock_own_mock_card"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Rehearsal
         * @description Return what the room says to somebody who rehearses alone.
         */
        get: operations["get_rehearsal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/friends/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Friend
         * @description Come in by a friend's link: to interview as a guest, or as the account that is signed in, or to look on.
         */
        post: operations["open_friend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/script": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Script
         * @description Return what an interviewer of a mock interview reads from; other interviews have no script.
         */
        get: operations["get_script"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sign Up
         * @description Say with what address the caller signed up, if at all.
         */
        get: operations["get_sign_up"];
        put?: never;
        /**
         * Sign Up Learner
         * @description Keep what this browser's learner has under an address and a password.
         */
        post: operations["sign_up_learner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In Learner
         * @description Go on as who signed up; what this browser's learner did meanwhile comes along.
         */
        post: operations["sign_in_learner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/practice/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign Out Learner
         * @description Begin anew in this browser; everything waits under the address. Refused where nothing else knows it.
         */
        post: operations["sign_out_learner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Account
         * @description Say who is signed in, and whether this installation has an account at all.
         */
        get: operations["get_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Up Installation
         * @description Make the first account, its owner's, and sign it in; later on there is a 409.
         */
        post: operations["set_up_installation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log In
         * @description Sign in with e-mail address and password; the same time and words whichever of them is wrong.
         */
        post: operations["log_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log Out
         * @description Sign this browser out; doing so twice changes nothing.
         */
        post: operations["log_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Logins
         * @description List the browsers in which the caller is signed in.
         */
        get: operations["list_logins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/logins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Login
         * @description Sign another browser of the caller's out.
         */
        delete: operations["delete_login"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change Password
         * @description Change the caller's password; every other browser is signed out.
         */
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Accounts
         * @description List every account; for owners.
         */
        get: operations["list_accounts"];
        put?: never;
        /**
         * Invite Account
         * @description Invite somebody, or invite again whoever has not come yet; for owners. The page is /invitation/{invitation}.
         */
        post: operations["invite_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable Account
         * @description Shut an account out at once, everywhere; for owners.
         */
        post: operations["disable_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable Account
         * @description Let an account sign in again; for owners.
         */
        post: operations["enable_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Invitation
         * @description Take an invitation up with a password of one's own, and sign in.
         */
        post: operations["accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interview-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Templates
         * @description List interviews to start from.
         */
        get: operations["list_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Interviews
         * @description List the interviews that the caller owns or rates: live ones, the next ones, those that are over.
         */
        get: operations["list_interviews"];
        put?: never;
        /**
         * Plan Interview
         * @description Plan an interview.
         */
        post: operations["plan_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan Demo
         * @description Plan a short demo interview, with a link for each tab to open.
         */
        post: operations["plan_demo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Interview
         * @description Return an interview with its plan.
         */
        get: operations["get_interview"];
        put?: never;
        post?: never;
        /**
         * Remove Interview
         * @description Delete an interview with everything that it holds; nobody can bring it back.
         */
        delete: operations["remove_interview"];
        options?: never;
        head?: never;
        /**
         * Patch Interview
         * @description Change an interview; its plan and rules only until the candidate has agreed to them.
         */
        patch: operations["patch_interview"];
        trace?: never;
    };
    "/api/interviews/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive Interview
         * @description Put an interview away, out of the list.
         */
        post: operations["archive_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unarchive Interview
         * @description Take an interview out of the archive.
         */
        post: operations["unarchive_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/raters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Raters
         * @description Say which other accounts may interview and rate; who is left out leaves at once.
         */
        put: operations["put_raters"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter Interview
         * @description Take a seat as an interviewer; the answer carries its cookie.
         */
        post: operations["enter_interview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Links
         * @description List the links of an interview, without their secrets.
         */
        get: operations["list_links"];
        put?: never;
        /**
         * Create Link
         * @description Make a candidate link or a watch link; its secret is shown this once.
         */
        post: operations["create_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/links/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete Link
         * @description Revoke a link: it opens no more, and whoever came in by it leaves at once.
         */
        delete: operations["delete_link"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/links/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Seat
         * @description Come in by a candidate link or a watch link; the answer seats the browser's tab with a cookie of its own.
         */
        post: operations["open_seat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Seat
         * @description Say who one is in an interview, what it consists of, what is recorded, and who may look on.
         */
        get: operations["get_seat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give Consent
         * @description Agree to the plan, the rules and the recording, as the candidate; the lobby opens.
         */
        post: operations["give_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get Ticket
         * @description Return a ticket for the live connection, good for a minute.
         */
        post: operations["get_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Prompts
         * @description List every prompt with its ladder, and what the ratings mean; there is nothing secret in it.
         */
        get: operations["list_prompts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/controls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Control Room
         * @description Use the room as interviewer: start, pause, extend, give a hint, end; as candidate: pause, think, or run it.
         *
         *     The answer comes when it is on record.
         */
        post: operations["control_room"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Seat Submissions
         * @description List the submissions of the room, newest first, as far as this participant may see them.
         */
        get: operations["list_seat_submissions"];
        put?: never;
        /**
         * Create Seat Submission
         * @description Put a program of the room on record for judging; everybody there follows it.
         */
        post: operations["create_seat_submission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/typing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Typing
         * @description Say how much was typed when; for interviewers, and not of private time that goes on.
         */
        get: operations["get_typing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Seat Submission
         * @description Return a submission of the room; interviewers see hidden cases, others what a candidate sees.
         */
        get: operations["get_seat_submission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/submissions/{id}/cases/{index}/shown/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Seat Picture
         * @description Return a picture that a Run of the room left in one case.
         */
        get: operations["get_seat_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/problems/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Seat Problem
         * @description Return a problem of the interview: to interviewers at any time and with its hints, to others once it is open.
         */
        get: operations["get_seat_problem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Replay
         * @description Return the replay of an interview to those who interviewed, with the notes that they may read.
         */
        get: operations["get_replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/replay.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Replay File
         * @description Return one file that replays the interview in any browser without a network.
         */
        get: operations["get_replay_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Seat Replay
         * @description Return the replay to an interviewer, or to the candidate once it was released.
         */
        get: operations["get_seat_replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/replay.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Seat Replay File
         * @description Return the file that replays by itself to an interviewer, or to the candidate once it was released.
         */
        get: operations["get_seat_replay_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notes
         * @description List the notes that an interviewer may see: the own ones, and all once the own scorecard is locked.
         */
        get: operations["list_notes"];
        put?: never;
        /**
         * Create Note
         * @description Keep a private note at its moment on the timeline.
         */
        post: operations["create_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Interview Notes
         * @description List the notes of an interview for an account, by the same rule as in the room.
         */
        get: operations["list_interview_notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Note
         * @description Take an own note away; it can be brought back.
         */
        delete: operations["remove_note"];
        options?: never;
        head?: never;
        /**
         * Patch Note
         * @description Change the words of an own note; its moment stays.
         */
        patch: operations["patch_note"];
        trace?: never;
    };
    "/api/seats/{participant}/notes/{note}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring Note Back
         * @description Bring an own note back.
         */
        post: operations["bring_note_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Prompt Records
         * @description List the prompts of the interview in the order of its plan, with the caller's own marks.
         */
        get: operations["list_prompt_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/prompts/{prompt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Prompt Record
         * @description Note what was said to a prompt, as part of the own scorecard; fact finding takes notes alone, no rating.
         */
        put: operations["put_prompt_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get My Scorecard
         * @description Return the caller's own scorecard, and what it is filled in by.
         */
        get: operations["get_my_scorecard"];
        /**
         * Put My Scorecard
         * @description Keep the caller's own scorecard; one that was changed elsewhere meanwhile is a 409.
         */
        put: operations["put_my_scorecard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/scorecard/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock My Scorecard
         * @description Lock the caller's own scorecard for good, once the interview is over and each rating has its evidence.
         */
        post: operations["lock_my_scorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/scorecard/later": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add To My Scorecard
         * @description Add something beside the caller's locked scorecard, after the raters have talked.
         */
        post: operations["add_to_my_scorecard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Scorecards
         * @description Return every locked scorecard with mean, range and gaps, once the caller's own is locked.
         */
        get: operations["list_scorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put Decision
         * @description Keep what a person decided, with the reason; earlier decisions stay on record.
         */
        put: operations["put_decision"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Release
         * @description Return what the candidate may have.
         */
        get: operations["get_release"];
        put?: never;
        /**
         * Give Release
         * @description Give the candidate the replay, feedback, or both.
         */
        post: operations["give_release"];
        /**
         * Take Release Back
         * @description Take back what the candidate was given.
         */
        delete: operations["take_release_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seats/{participant}/released": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Released
         * @description Return to the candidate what the interviewers released: feedback, and whether the replay may be had.
         */
        get: operations["get_released"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Facts
         * @description Return what the record says: verdicts by group, hints, private thinking, times, and what happened when.
         */
        get: operations["get_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Report
         * @description Return a whole interview on paper, as far as the caller may see it.
         */
        get: operations["get_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Interview
         * @description Return everything that is kept of an interview as one file, as far as the caller may see it.
         */
        get: operations["export_interview"];
        put?: never;
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
         * AcceptBody
         * @description An invitation taken up with a password of one's own.
         */
        AcceptBody: {
            /** Invitation */
            invitation: string;
            /** Password */
            password: string;
        };
        /**
         * Accepted
         * @description The submission is on record under this identifier.
         */
        Accepted: {
            /** Id */
            id: string;
        };
        /**
         * Account
         * @description An account; `invited`: its invitation has not been taken up. A guest has one mock interview and nothing else.
         */
        Account: {
            /** Id */
            id: string;
            /** Email */
            email: string;
            /** Name */
            name: string;
            /**
             * Role
             * @enum {string}
             */
            role: "owner" | "interviewer" | "guest";
            /** Invited */
            invited: boolean;
            /** Disabled */
            disabled: boolean;
            /** Created At */
            created_at: number;
        };
        /**
         * AccountBody
         * @description Somebody to invite.
         */
        AccountBody: {
            /** Name */
            name: string;
            /** Email */
            email: string;
            /**
             * Role
             * @enum {string}
             */
            role: "owner" | "interviewer";
        };
        /**
         * AccountList
         * @description Every account, oldest first.
         */
        AccountList: {
            /** Accounts */
            accounts: components["schemas"]["Account"][];
        };
        /**
         * AccountState
         * @description Whether there is an account at all, whether OpenID Connect is on, and who is signed in here.
         */
        AccountState: {
            /** Set Up */
            set_up: boolean;
            /** Oidc */
            oidc: boolean;
            account: components["schemas"]["Account"] | null;
        };
        /**
         * Anchor
         * @description What a rating means.
         */
        Anchor: {
            /** Rating */
            rating: number;
            /** Meaning */
            meaning: string;
        };
        /**
         * AnswerBody
         * @description An answer to a question, in writing; spoken ones stay in the browser and leave what was noted.
         */
        AnswerBody: {
            /** Text */
            text: string;
            /** Project */
            project?: string | null;
            /**
             * Seconds
             * @default 0
             */
            seconds: number;
        };
        /**
         * AnswerRatingBody
         * @description What the learner gives an answer against the anchors, and the last follow-up that it holds to (0: none).
         */
        AnswerRatingBody: {
            /** Rating */
            rating: number;
            /**
             * Rung
             * @default 0
             */
            rung: number;
        };
        /**
         * Answered
         * @description Everything about one question, told once it was answered.
         *
         *     `again_at` is when to answer it again, to see both versions side by side.
         */
        Answered: {
            prompt: components["schemas"]["DrillPrompt"];
            /** Ladder */
            ladder: string[];
            /** Weak */
            weak: string;
            /** Strong */
            strong: string;
            /** Weak Example */
            weak_example: string;
            /** Strong Example */
            strong_example: string;
            /** Anchor */
            anchor: string;
            /** Versions */
            versions: components["schemas"]["Version"][];
            /** Again At */
            again_at: number | null;
        };
        /**
         * Approach
         * @description One way to solve a problem: how its notes say that it grows, the notes, and its code.
         */
        Approach: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Time */
            time: string;
            /** Space */
            space: string;
            /** Notes Html */
            notes_html: string;
            /** Solutions */
            solutions: components["schemas"]["Solution"][];
        };
        /**
         * ApproachBody
         * @description An accepted submission to freeze, with what its author says of it before anything is measured.
         */
        ApproachBody: {
            /** Submission */
            submission: string;
            /** Name */
            name: string;
            /** Idea */
            idea: string;
            /**
             * Time
             * @description How its time grows, such as O(n log n).
             */
            time: string;
            /**
             * Space
             * @description How its memory grows, such as O(n).
             */
            space: string;
            /**
             * Predicted
             * @description How many times longer four times the size should take.
             */
            predicted: number;
        };
        /**
         * Approaches
         * @description What there is to read on a problem; `learn_html` is on the idea behind it, there once the problem is solved.
         *
         *     The approaches are there once `state` is open: after a second, different accepted solution, or when asked for.
         */
        Approaches: {
            /**
             * State
             * @enum {string}
             */
            state: "unsolved" | "solved" | "open";
            /** Learn Html */
            learn_html: string | null;
            /** Approaches */
            approaches: components["schemas"]["Approach"][];
        };
        /**
         * AskedNow
         * @description A prompt that was asked.
         */
        AskedNow: {
            /** Id */
            id: string;
            /** Asked At */
            asked_at: number;
        };
        /**
         * Attempt
         * @description What the newest attempt at a problem was like, the rating that follows from it, and when it comes back.
         */
        Attempt: {
            /** Problem */
            problem: string;
            facts: components["schemas"]["AttemptFacts"];
            /**
             * Proposed
             * @enum {string}
             */
            proposed: "again" | "hard" | "good" | "easy";
            /** Item */
            item: string;
            /** Due At */
            due_at: number | null;
            /**
             * Reviewed
             * @description Whether this attempt has been rated already.
             */
            reviewed: boolean;
            /**
             * Intervals
             * @description Days until the next review, by rating; 0 is today.
             */
            intervals: {
                [key: string]: number;
            };
        };
        /**
         * AttemptFacts
         * @description What an attempt at a problem was like: the facts that a rating is proposed from.
         *
         *     `shown` says that the other ways to solve it were looked at before it was solved.
         */
        AttemptFacts: {
            /** Solved */
            solved: boolean;
            /** Hints */
            hints: number;
            /** Shown */
            shown: boolean;
            /** Submits */
            submits: number;
            /** Minutes */
            minutes: number;
            /** Expected Minutes */
            expected_minutes: number;
        };
        /**
         * Bounds
         * @description A number with the bounds that the measurements leave it.
         */
        Bounds: {
            /** Low */
            low: number;
            /** Mid */
            mid: number;
            /** High */
            high: number;
        };
        /**
         * Card
         * @description A scorecard as it is filled in.
         */
        Card: {
            /** Prompts */
            prompts: components["schemas"]["PromptMark"][];
            dimensions: components["schemas"]["Dimensions"];
            /** Summary */
            summary: string;
        };
        /**
         * CardSides
         * @description A concept card; `problem` is where it can be practised.
         */
        CardSides: {
            /** Id */
            id: string;
            /**
             * Family
             * @enum {string}
             */
            family: "classic" | "deep" | "stats" | "data" | "swe" | "review";
            /** Ask */
            ask: string;
            /** Answer */
            answer: string;
            /** Trap */
            trap: string;
            /** Problem */
            problem: string | null;
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
         * Category
         * @description What a line of a review may be marked as, and what that says.
         */
        Category: {
            /** Id */
            id: string;
            /** Meaning */
            meaning: string;
        };
        /**
         * Cell
         * @description One square of the map: how strong the evidence is now (0 to 1), from how many things, the last of them when.
         */
        Cell: {
            /**
             * Evidence
             * @enum {string}
             */
            evidence: "read" | "recalled" | "solved" | "watched" | "explained";
            /** Strength */
            strength: number;
            /** Things */
            things: number;
            /** Last At */
            last_at: number | null;
        };
        /**
         * ChoiceBody
         * @description When the learner would pick which.
         */
        ChoiceBody: {
            /** Text */
            text: string;
        };
        /**
         * ColumnOf
         * @description One column of a table; `empty` says that a value may be missing.
         */
        ColumnOf: {
            /** Name */
            name: string;
            /** Type */
            type: string;
            /** Empty */
            empty: boolean;
        };
        /**
         * Comparison
         * @description What follows from the locked scorecards by rule: mean, range and gaps; `side` is where the mean falls.
         */
        Comparison: {
            /**
             * Profile
             * @enum {string}
             */
            profile: "even" | "engineer" | "machine_learning";
            /** Weights */
            weights: components["schemas"]["Weight"][];
            /** Subjects */
            subjects: components["schemas"]["SubjectCompared"][];
            /** Scores */
            scores: components["schemas"]["Score"][];
            /** Mean */
            mean: number | null;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
            /** Side */
            side: ("yes" | "no") | null;
        };
        /**
         * ComparisonBody
         * @description Which approaches to measure; `other` is left out to measure one beside the references alone.
         */
        ComparisonBody: {
            /** One */
            one: string;
            /** Other */
            other?: string | null;
        };
        /**
         * ComparisonList
         * @description The caller's comparisons of one problem, newest first.
         */
        ComparisonList: {
            /** Comparisons */
            comparisons: components["schemas"]["GrowthComparison"][];
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
         * ContestView
         * @description How two programs stand to each other; `faster` is empty where that cannot be told.
         */
        ContestView: {
            /** One */
            one: string;
            /** Other */
            other: string;
            slope: components["schemas"]["Bounds"] | null;
            /** Faster */
            faster: string;
            /** Crossover */
            crossover: number | null;
            /** Words */
            words: string;
        };
        /**
         * ControlBody
         * @description Something to do with the room; `minutes`, `problem`, `hint` (counted from 0) and `prompt` where it needs them.
         */
        ControlBody: {
            /**
             * Action
             * @enum {string}
             */
            action: "start" | "pause" | "resume" | "extend" | "next_part" | "problem" | "lock" | "unlock" | "end" | "private" | "think_aloud_off" | "think_aloud_on" | "pause_token" | "hint" | "prompt";
            /** Minutes */
            minutes?: number | null;
            /** Problem */
            problem?: string | null;
            /** Hint */
            hint?: number | null;
            /** Prompt */
            prompt?: string | null;
        };
        /**
         * Coverage
         * @description The map of everything, that of the learner's own projects, and what it warns of (None: nothing).
         */
        Coverage: {
            /** Families */
            families: components["schemas"]["FamilyRow"][];
            /** Projects */
            projects: components["schemas"]["MapProject"][];
            /** Warning */
            warning: string | null;
        };
        /**
         * CurveView
         * @description One program on one kind of inputs; `grows` is the power of n where it may be said.
         */
        CurveView: {
            /** Program */
            program: string;
            /** Marks */
            marks: components["schemas"]["MarkView"][];
            /** Doubling */
            doubling: components["schemas"]["DoublingView"][];
            slope: components["schemas"]["Bounds"] | null;
            power: components["schemas"]["Bounds"] | null;
            /** Grows */
            grows: number | null;
            /** Words */
            words: string;
            /** Ended */
            ended: string;
        };
        /**
         * Decision
         * @description A decision, by whom and when, and what was computed at that time.
         */
        Decision: {
            /**
             * Human
             * @enum {string}
             */
            human: "yes" | "no" | "more_evidence";
            /** Reason */
            reason: string;
            /** Departs Because */
            departs_because: string | null;
            /** By */
            by: string;
            /** At */
            at: number;
            /** Mean */
            mean: number | null;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
            /** Side */
            side: ("yes" | "no") | null;
        };
        /**
         * DecisionBody
         * @description A person's decision; `departs_because` is needed where it goes against the computed side.
         */
        DecisionBody: {
            /**
             * Human
             * @enum {string}
             */
            human: "yes" | "no" | "more_evidence";
            /** Reason */
            reason: string;
            /** Departs Because */
            departs_because?: string | null;
        };
        /**
         * DecisionKept
         * @description The decision that holds, and those it took the place of, oldest first.
         */
        DecisionKept: {
            decision: components["schemas"]["Decision"] | null;
            /** Before */
            before: components["schemas"]["Decision"][];
        };
        /**
         * DemoMade
         * @description A demo interview with the secrets of its two links.
         */
        DemoMade: {
            /** Interview */
            interview: string;
            /** Candidate */
            candidate: string;
            /** Watcher */
            watcher: string;
        };
        /**
         * DimensionInfo
         * @description A dimension of the coding work: what each rating means in it, and how it shows in the problems of the plan.
         */
        DimensionInfo: {
            /**
             * Id
             * @enum {string}
             */
            id: "understanding" | "approach" | "implementation" | "testing" | "communication";
            /** Title */
            title: string;
            /** Anchors */
            anchors: components["schemas"]["Anchor"][];
            /** Problems */
            problems: components["schemas"]["InProblem"][];
        };
        /**
         * Dimensions
         * @description What a rater says of the coding work, dimension by dimension.
         */
        Dimensions: {
            understanding: components["schemas"]["RatingMark"];
            approach: components["schemas"]["RatingMark"];
            implementation: components["schemas"]["RatingMark"];
            testing: components["schemas"]["RatingMark"];
            communication: components["schemas"]["RatingMark"];
        };
        /**
         * Done
         * @description It was done; there is nothing to add.
         */
        Done: {
            /**
             * Done
             * @constant
             */
            done: true;
        };
        /**
         * DoublingView
         * @description How many times longer twice the size took.
         */
        DoublingView: {
            /** Size */
            size: number;
            /** Low */
            low: number;
            /** Mid */
            mid: number;
            /** High */
            high: number;
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
         * Drill
         * @description All questions in the order to take them, and what the ratings 1 to 4 mean.
         */
        Drill: {
            /** Prompts */
            prompts: components["schemas"]["DrillPrompt"][];
            /** Anchors */
            anchors: {
                [key: string]: string;
            };
            /**
             * Seconds
             * @description How long an answer may take.
             */
            seconds: number;
        };
        /**
         * DrillPrompt
         * @description One question of the drill. `rated` is False for fact finding, which is private and never scored.
         *
         *     `due_at` is when it comes back for review, `last_rating` what the learner gave the newest answer.
         */
        DrillPrompt: {
            /** Id */
            id: string;
            /** Part */
            part: string;
            /** Rated */
            rated: boolean;
            /** Question */
            question: string;
            /** Answers */
            answers: number;
            /** Last Rating */
            last_rating: number | null;
            /** Last At */
            last_at: number | null;
            /** Due At */
            due_at: number | null;
        };
        /**
         * Due
         * @description One thing to review: a concept card in full, or where a prompt or problem is answered.
         *
         *     `new` says that it was never reviewed; `leech` that it keeps being forgotten. `proposed` is the rating that facts
         *     suggest, None where only the learner can tell; `variant` says how a problem differs this time.
         */
        Due: {
            /** Item */
            item: string;
            /**
             * Deck
             * @enum {string}
             */
            deck: "concept" | "prompt" | "problem";
            /** Title */
            title: string;
            /**
             * Family
             * @enum {string}
             */
            family: "classic" | "deep" | "stats" | "data" | "swe" | "review";
            /** New */
            new: boolean;
            /** Leech */
            leech: boolean;
            /** Due At */
            due_at: number;
            /** Overdue Days */
            overdue_days: number;
            card: components["schemas"]["CardSides"] | null;
            /** Href */
            href: string | null;
            /** Variant */
            variant: string | null;
            /** Proposed */
            proposed: ("again" | "hard" | "good" | "easy") | null;
            facts: components["schemas"]["AttemptFacts"] | null;
            /**
             * Intervals
             * @description Days until the next review, by rating; 0 is today.
             */
            intervals: {
                [key: string]: number;
            };
        };
        /**
         * EarlierGap
         * @description The means of an earlier mock interview that both rated.
         */
        EarlierGap: {
            /** Mock */
            mock: string;
            /** At */
            at: number;
            /** Own */
            own: number;
            /** Friend */
            friend: number;
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
         * Everything
         * @description One file with everything of one learner; a part of it is a file too, and each may be brought in again.
         */
        Everything: {
            /**
             * Format
             * @constant
             */
            format: "sandglass-learner";
            /**
             * Version
             * @constant
             */
            version: 1;
            /** Exported At */
            exported_at: number;
            plan: components["schemas"]["FilePlan"] | null;
            /** Projects */
            projects: components["schemas"]["FileProject"][];
            /** Answers */
            answers: components["schemas"]["FileAnswer"][];
            /** Cards */
            cards: components["schemas"]["FileCard"][];
            /** Reviews */
            reviews: components["schemas"]["FileReview"][];
            /** Drafts */
            drafts: components["schemas"]["FileDraft"][];
            /** Typed */
            typed: components["schemas"]["FileTyped"][];
            /** Hints */
            hints: components["schemas"]["FileHint"][];
            /** Rooms */
            rooms: components["schemas"]["FileRoom"][];
            /** Submissions */
            submissions: components["schemas"]["FileSubmission"][];
            /** Approaches */
            approaches: components["schemas"]["FileApproach"][];
            /** Comparisons */
            comparisons: components["schemas"]["FileComparison"][];
            /**
             * Mocks
             * @default []
             */
            mocks: components["schemas"]["FileMock"][];
        };
        /**
         * Evidence
         * @description One piece of evidence: what was seen or said, and when.
         */
        Evidence: {
            /** At */
            at: number;
            /** Text */
            text: string;
        };
        /**
         * Export
         * @description An interview that is over: its report and its replay, as far as the reader may see them.
         */
        Export: {
            /**
             * Format
             * @constant
             */
            format: "sandglass-interview";
            /**
             * Version
             * @constant
             */
            version: 1;
            report: components["schemas"]["Report"];
            replay: components["schemas"]["Replay"];
        };
        /**
         * Facts
         * @description What the record says of an interview that is over; nothing here is a score.
         */
        Facts: {
            /** Started At */
            started_at: number | null;
            /** Ended At */
            ended_at: number | null;
            /** Parts */
            parts: components["schemas"]["PartFacts"][];
            /** Problems */
            problems: components["schemas"]["ProblemFacts"][];
            /** Private Seconds */
            private_seconds: number;
            /** Pauses */
            pauses: number;
            /** Happenings */
            happenings: components["schemas"]["Happening"][];
        };
        /**
         * FamilyRow
         * @description One family of the map, its squares in the order read, recalled, solved, watched, explained.
         */
        FamilyRow: {
            /**
             * Family
             * @enum {string}
             */
            family: "classic" | "deep" | "stats" | "data" | "swe" | "review";
            /** Title */
            title: string;
            /** Cells */
            cells: components["schemas"]["Cell"][];
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
         * FileAnswer
         * @description An answer to a prompt.
         */
        FileAnswer: {
            /** Id */
            id: string;
            /** Prompt */
            prompt: string;
            /** Project Id */
            project_id: string | null;
            /** Text */
            text: string;
            /** Seconds */
            seconds: number;
            /** Rating */
            rating: number | null;
            /** Rung */
            rung: number | null;
            /** At */
            at: number;
        };
        /**
         * FileApproach
         * @description An accepted submission that was frozen as one way to solve its problem.
         */
        FileApproach: {
            /** Id */
            id: string;
            /** Submission Id */
            submission_id: string;
            /** Problem */
            problem: string;
            /** Letter */
            letter: string;
            /** Name */
            name: string;
            /** Idea */
            idea: string;
            /** Time */
            time: string;
            /** Space */
            space: string;
            /** Predicted */
            predicted: number;
            /** Created At */
            created_at: number;
        };
        /**
         * FileCard
         * @description A card that comes back for review.
         */
        FileCard: {
            /** State */
            state: number;
            /** Step */
            step: number | null;
            /** Stability */
            stability: number;
            /** Difficulty */
            difficulty: number;
            /** Due */
            due: number;
            /** Last Review */
            last_review: number;
            /** Reps */
            reps: number;
            /** Lapses */
            lapses: number;
            /** Item */
            item: string;
            /** Resting */
            resting: boolean;
        };
        /**
         * FileCase
         * @description How one went; a hidden one as its learner saw it, without its data.
         */
        FileCase: {
            /** Position */
            position: number;
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
            message: string;
            /** Inputs */
            inputs: unknown[] | null;
            /** Expected */
            expected: string | null;
            /** Got */
            got: string | null;
            /** Stdout */
            stdout: string;
            /** Stderr */
            stderr: string;
        };
        /**
         * FileComparison
         * @description What was measured of one or two approaches.
         */
        FileComparison: {
            /** Id */
            id: string;
            /** Problem */
            problem: string;
            /** One Id */
            one_id: string;
            /** Other Id */
            other_id: string | null;
            growth: components["schemas"]["GrowthView"];
            /** Choice */
            choice: string;
            /** Created At */
            created_at: number;
            /** Finished At */
            finished_at: number | null;
        };
        /**
         * FileCompiled
         * @description How the compile step went.
         */
        FileCompiled: {
            /** Ok */
            ok: boolean;
            /** Message */
            message: string;
            /** Ms */
            ms: number;
        };
        /**
         * FileDraft
         * @description What was typed for a problem in a language.
         */
        FileDraft: {
            /** Problem */
            problem: string;
            /** Language */
            language: string;
            /** Source */
            source: string;
            /** Revision */
            revision: number;
            /** Saved At */
            saved_at: number;
        };
        /**
         * FileHint
         * @description A hint that was taken.
         */
        FileHint: {
            /** Problem */
            problem: string;
            /** Hint */
            hint: number;
            /** At */
            at: number;
        };
        /**
         * FileKnown
         * @description How well a thing is known, as the scheduler keeps it.
         */
        FileKnown: {
            /** State */
            state: number;
            /** Step */
            step: number | null;
            /** Stability */
            stability: number;
            /** Difficulty */
            difficulty: number;
            /** Due */
            due: number;
            /** Last Review */
            last_review: number;
            /** Reps */
            reps: number;
            /** Lapses */
            lapses: number;
        };
        /**
         * FileMock
         * @description A mock interview that is over: what was planned, the own card, and how it went. Its recording stays behind.
         */
        FileMock: {
            /** Id */
            id: string;
            /**
             * Level
             * @enum {string}
             */
            level: "alone_untimed" | "alone_timed" | "recorded" | "silent_viewer" | "active_interviewer";
            /**
             * Minutes
             * @enum {integer}
             */
            minutes: 30 | 45 | 60;
            /** Title */
            title: string;
            /** Parts */
            parts: components["schemas"]["FilePart"][];
            /** Friend Name */
            friend_name: string | null;
            card: components["schemas"]["OwnCardBody"] | null;
            /** Card Locked At */
            card_locked_at: number | null;
            outcome: components["schemas"]["MockOutcome"];
            /** Created At */
            created_at: number;
        };
        /**
         * FilePart
         * @description One part of a mock interview, as it was planned.
         */
        FilePart: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "fact" | "knowhow" | "coding";
            /** Title */
            title: string;
            /** Minutes */
            minutes: number;
            /** Prompts */
            prompts: string[];
            /** Problems */
            problems: string[];
        };
        /**
         * FilePlan
         * @description What the plan is made from.
         */
        FilePlan: {
            /** Interview On */
            interview_on: string | null;
            /** Hours Per Week */
            hours_per_week: number;
            /** Changed At */
            changed_at: number;
        };
        /**
         * FilePlanned
         * @description A test case that a submission met.
         */
        FilePlanned: {
            /** Name */
            name: string;
            /** Group */
            group: string;
            /** Hidden */
            hidden: boolean;
        };
        /**
         * FileProject
         * @description A project.
         */
        FileProject: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Families */
            families: ("classic" | "deep" | "stats" | "data" | "swe" | "review")[];
            /** Goal */
            goal: string;
            /** Data */
            data: string;
            /** Method */
            method: string;
            /** Result */
            result: string;
            /** Regrets */
            regrets: string;
            /** Created At */
            created_at: number;
            /** Updated At */
            updated_at: number;
        };
        /**
         * FileReview
         * @description One review of it.
         */
        FileReview: {
            /** Id */
            id: string;
            /** Item */
            item: string;
            /** At */
            at: number;
            /**
             * Rating
             * @enum {string}
             */
            rating: "again" | "hard" | "good" | "easy";
            /** Proposed */
            proposed: ("again" | "hard" | "good" | "easy") | null;
            /** Seconds */
            seconds: number;
            before: components["schemas"]["FileKnown"] | null;
        };
        /**
         * FileRoom
         * @description A clock that was started on a problem.
         */
        FileRoom: {
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
        };
        /**
         * FileSubmission
         * @description A submission that was judged, with its cases.
         */
        FileSubmission: {
            /** Id */
            id: string;
            /** Room Id */
            room_id: string | null;
            /** Problem */
            problem: string;
            /** Problem Version */
            problem_version: number;
            /** Language */
            language: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "run" | "submit";
            /** Source */
            source: string;
            /** Planned */
            planned: components["schemas"]["FilePlanned"][];
            /** Time Limit Ms */
            time_limit_ms: number;
            /** Memory Limit Kib */
            memory_limit_kib: number;
            /** Watched */
            watched: boolean;
            /**
             * Verdict
             * @enum {string}
             */
            verdict: "AC" | "WA" | "TLE" | "MLE" | "OLE" | "RTE" | "CE" | "IE";
            compile: components["schemas"]["FileCompiled"] | null;
            /** Passed */
            passed: number;
            /** Queue Ms */
            queue_ms: number | null;
            /** Total Ms */
            total_ms: number | null;
            /** Created At */
            created_at: number;
            /** Started At */
            started_at: number | null;
            /** Finished At */
            finished_at: number | null;
            /** Cases */
            cases: components["schemas"]["FileCase"][];
        };
        /**
         * FileTyped
         * @description One saved change of what was typed.
         */
        FileTyped: {
            /** Problem */
            problem: string;
            /** Language */
            language: string;
            /** Revision */
            revision: number;
            /** At */
            at: number;
            /** Head */
            head: number;
            /** Tail */
            tail: number;
            /** Text */
            text: string;
        };
        /**
         * FinalCode
         * @description The code of one approach as it was left; `changed` is false where it is still what the editor opened with.
         */
        FinalCode: {
            /** Problem */
            problem: string;
            /** Language */
            language: string;
            /** Approach */
            approach: string;
            /** Code */
            code: string;
            /** Changed */
            changed: boolean;
        };
        /**
         * Follows
         * @description The problem that another one is a follow-up of: to improve the solution, or to solve it differently.
         */
        Follows: {
            /** Slug */
            slug: string;
            /**
             * Way
             * @enum {string}
             */
            way: "improve" | "differently";
        };
        /**
         * Friend
         * @description The friend's link and visit: `came` into the room while it was under way, `rated` by a locked scorecard.
         */
        Friend: {
            /** Made */
            made: boolean;
            /** Until */
            until: number | null;
            /** Name */
            name: string | null;
            /** Came */
            came: boolean;
            /** Rated */
            rated: boolean;
        };
        /**
         * FriendBody
         * @description The secret of a friend's link, and the name to be shown.
         */
        FriendBody: {
            /** Secret */
            secret: string;
            /** Name */
            name: string;
        };
        /**
         * FriendLink
         * @description A friend's link; `secret` is shown this once, and `page` is where it leads.
         */
        FriendLink: {
            /** Secret */
            secret: string;
            /** Page */
            page: string;
            /** Until */
            until: number;
        };
        /**
         * FriendSeat
         * @description Where a friend goes: an interviewer enters the interview, a watcher has a seat already.
         */
        FriendSeat: {
            /**
             * Role
             * @enum {string}
             */
            role: "interviewer" | "watcher";
            /** Interview */
            interview: string;
            /** Participant */
            participant: string | null;
        };
        /**
         * Gap
         * @description Own and friend's ratings side by side, once both are locked; means are over what both rated.
         */
        Gap: {
            /** Rows */
            rows: components["schemas"]["GapRow"][];
            /** Mean Own */
            mean_own: number | null;
            /** Mean Friend */
            mean_friend: number | null;
            /** Spread */
            spread: components["schemas"]["EarlierGap"][];
        };
        /**
         * GapRow
         * @description One subject as both saw it; `gap` is own minus friend's, None where one of them did not rate it.
         */
        GapRow: {
            /** Subject */
            subject: string;
            /** Words */
            words: string;
            /** Own */
            own: number | null;
            /** Friend */
            friend: number | null;
            /** Gap */
            gap: number | null;
        };
        /**
         * Given
         * @description A rating that one rater gave.
         */
        Given: {
            /** Scorecard */
            scorecard: string;
            /** Rating */
            rating: number;
        };
        /**
         * GivenHint
         * @description A hint that was given.
         */
        GivenHint: {
            /** At */
            at: number;
            /** Problem */
            problem: string;
            /** Index */
            index: number;
            /** Text */
            text: string;
        };
        /**
         * GroupFacts
         * @description How many cases of one group were accepted.
         */
        GroupFacts: {
            /** Group */
            group: string;
            /** Title */
            title: string;
            /** Passed */
            passed: number;
            /** Cases */
            cases: number;
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
         * GrowthComparison
         * @description A comparison: how far it is, and what was measured when it is done.
         */
        GrowthComparison: {
            /** Id */
            id: string;
            /** Problem */
            problem: string;
            /** One */
            one: string;
            /** Other */
            other: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "failed";
            /** Share */
            share: number;
            growth: components["schemas"]["GrowthView"] | null;
            /** Remarks */
            remarks: components["schemas"]["Remark"][];
            /** Choice */
            choice: string;
            /** Created At */
            created_at: number;
            /** Finished At */
            finished_at: number | null;
        };
        /**
         * GrowthView
         * @description A whole measurement; `fault` says why there are no panels.
         */
        GrowthView: {
            /** Language */
            language: string;
            /** Size */
            size: string;
            /** Panels */
            panels: components["schemas"]["PanelView"][];
            /** Seeds */
            seeds: number;
            /** Cpu S */
            cpu_s: number;
            /** Load */
            load: number;
            /** Cores */
            cores: number;
            /** Fault */
            fault: string;
        };
        /**
         * Happening
         * @description Something of the timeline, as the live room told it; `by` is a participant, or empty for the server.
         */
        Happening: {
            /** At */
            at: number;
            /** Kind */
            kind: string;
            /** Data */
            data: {
                [key: string]: unknown;
            };
            /** By */
            by: string;
        };
        /**
         * Headroom
         * @description How much of the limits the accepted program took in its costliest test, each from 0 to 1.
         */
        Headroom: {
            /** Time */
            time: number;
            /** Memory */
            memory: number;
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
         * HintList
         * @description How many hints a problem has, and those that were taken, the mildest first.
         */
        HintList: {
            /** Total */
            total: number;
            /** Taken */
            taken: components["schemas"]["HintTaken"][];
        };
        /**
         * HintNow
         * @description A hint that was given.
         */
        HintNow: {
            /** Problem */
            problem: string;
            /** Index */
            index: number;
            /** Text */
            text: string;
            /** At */
            at: number;
        };
        /**
         * HintTaken
         * @description A hint in words, and when it was taken.
         */
        HintTaken: {
            /** Text */
            text: string;
            /** At */
            at: number;
        };
        /**
         * Home
         * @description What a learner opens with: the next thing, what may follow, how the week goes; `plan` is None until made.
         */
        Home: {
            plan: components["schemas"]["Plan"] | null;
            next: components["schemas"]["Step"];
            /** Later */
            later: components["schemas"]["Step"][];
            /** Week */
            week: components["schemas"]["Share"][];
            /** Due */
            due: {
                [key: string]: number;
            };
            /** Solved */
            solved: number;
            /** Answered */
            answered: number;
            /** Projects */
            projects: number;
        };
        /**
         * InProblem
         * @description What weak and what strong work shows in one problem.
         */
        InProblem: {
            /** Problem */
            problem: string;
            /** Weak */
            weak: string;
            /** Strong */
            strong: string;
        };
        /**
         * Interruption
         * @description Something said in between, so many minutes after the coding part began.
         */
        Interruption: {
            /** Id */
            id: string;
            /** After Minutes */
            after_minutes: number;
            /** Say */
            say: string;
        };
        /**
         * Interview
         * @description An interview with its plan, as its interviewers see it.
         */
        Interview: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Candidate Name */
            candidate_name: string;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "lobby" | "live" | "done";
            /** Mine */
            mine: boolean;
            /** Minutes */
            minutes: number;
            /** Planned For */
            planned_for: number | null;
            /** Created At */
            created_at: number;
            /** Started At */
            started_at: number | null;
            /** Ended At */
            ended_at: number | null;
            /** Archived At */
            archived_at: number | null;
            /** Parts */
            parts: components["schemas"]["Part"][];
            rules: components["schemas"]["Rules"];
            /** Consented At */
            consented_at: number | null;
            interviewer: components["schemas"]["Rater"];
            /** Raters */
            raters: components["schemas"]["Rater"][];
            /** Released */
            released: boolean;
        };
        /**
         * InterviewBody
         * @description An interview to plan; without `rules`, the usual ones.
         */
        InterviewBody: {
            /** Title */
            title: string;
            /** Candidate Name */
            candidate_name: string;
            /** Planned For */
            planned_for?: number | null;
            /** Parts */
            parts: components["schemas"]["Part"][];
            rules?: components["schemas"]["Rules"] | null;
        };
        /**
         * InterviewChangeBody
         * @description What to change in an interview; what is left out stays as it is.
         */
        InterviewChangeBody: {
            /** Title */
            title?: string | null;
            /** Candidate Name */
            candidate_name?: string | null;
            /** Planned For */
            planned_for?: number | null;
            /** Parts */
            parts?: components["schemas"]["Part"][] | null;
            rules?: components["schemas"]["Rules"] | null;
        };
        /**
         * InterviewList
         * @description Live interviews, then those to come, the next one first, then those that are over; `now` is the server's.
         */
        InterviewList: {
            /** Interviews */
            interviews: components["schemas"]["InterviewSummary"][];
            /** Now */
            now: number;
        };
        /**
         * InterviewSummary
         * @description An interview in the list; `minutes` is that of all parts, `mine` says whether it is the caller's own.
         */
        InterviewSummary: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Candidate Name */
            candidate_name: string;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "lobby" | "live" | "done";
            /** Mine */
            mine: boolean;
            /** Minutes */
            minutes: number;
            /** Planned For */
            planned_for: number | null;
            /** Created At */
            created_at: number;
            /** Started At */
            started_at: number | null;
            /** Ended At */
            ended_at: number | null;
            /** Archived At */
            archived_at: number | null;
        };
        /**
         * Invited
         * @description An account that was invited; `invitation` is shown this once.
         */
        Invited: {
            account: components["schemas"]["Account"];
            /** Invitation */
            invitation: string;
        };
        /**
         * KeptProblem
         * @description A problem as it went.
         */
        KeptProblem: {
            /** Slug */
            slug: string;
            /** Title */
            title: string;
            /** Verdict */
            verdict: ("AC" | "WA" | "TLE" | "MLE" | "OLE" | "RTE" | "CE" | "IE") | null;
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
         * Later
         * @description What was added beside a locked scorecard.
         */
        Later: {
            /** At */
            at: number;
            /** Subject */
            subject: string | null;
            /** Rating */
            rating: number | null;
            /** Text */
            text: string;
        };
        /**
         * LaterBody
         * @description Something to add beside a locked scorecard; `subject` is a dimension or a prompt that is rated anew.
         */
        LaterBody: {
            /** Subject */
            subject?: ("understanding" | "approach" | "implementation" | "testing" | "communication") | string | null;
            /** Rating */
            rating?: number | null;
            /** Text */
            text: string;
        };
        /**
         * Level
         * @description One step of the ladder, and what it is like.
         */
        Level: {
            /**
             * Id
             * @enum {string}
             */
            id: "alone_untimed" | "alone_timed" | "recorded" | "silent_viewer" | "active_interviewer";
            /** Title */
            title: string;
            /** Sentence */
            sentence: string;
        };
        /**
         * Link
         * @description A link; `opened` counts who came in by it.
         */
        Link: {
            /** Id */
            id: string;
            /**
             * Role
             * @enum {string}
             */
            role: "candidate" | "watcher";
            /** Created At */
            created_at: number;
            /** Expires At */
            expires_at: number;
            /** Revoked At */
            revoked_at: number | null;
            /** Opened */
            opened: number;
        };
        /**
         * LinkBody
         * @description A link to make, good for so many hours.
         */
        LinkBody: {
            /**
             * Role
             * @enum {string}
             */
            role: "candidate" | "watcher";
            /** Hours */
            hours: number;
        };
        /**
         * LinkList
         * @description The links of an interview, newest first.
         */
        LinkList: {
            /** Links */
            links: components["schemas"]["Link"][];
        };
        /**
         * LinkMade
         * @description A new link; `secret` is shown this once, and `page` is where it leads.
         */
        LinkMade: {
            link: components["schemas"]["Link"];
            /** Secret */
            secret: string;
            /** Page */
            page: string;
        };
        /**
         * LockBody
         * @description The revision that is locked, so that nothing is locked unseen.
         */
        LockBody: {
            /** Revision */
            revision: number;
        };
        /**
         * Login
         * @description A browser that is signed in; `current` is the one that asks.
         */
        Login: {
            /** Id */
            id: string;
            /** Browser */
            browser: string;
            /** Created At */
            created_at: number;
            /** Used At */
            used_at: number;
            /** Current */
            current: boolean;
        };
        /**
         * LoginBody
         * @description Who wants to sign in.
         */
        LoginBody: {
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * LoginList
         * @description The caller's logins, the last used first.
         */
        LoginList: {
            /** Logins */
            logins: components["schemas"]["Login"][];
        };
        /**
         * MapProject
         * @description One project on the map: its families, and how many of the know-how questions were answered with it.
         */
        MapProject: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Families */
            families: ("classic" | "deep" | "stats" | "data" | "swe" | "review")[];
            /** Answered */
            answered: number;
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
         * MarkView
         * @description One size: least, median and most time of all repeats, how far they are apart, and the memory of a run.
         */
        MarkView: {
            /** Size */
            size: number;
            /** Best Ms */
            best_ms: number;
            /** Median Ms */
            median_ms: number;
            /** Worst Ms */
            worst_ms: number;
            /** Spread */
            spread: number;
            /** Memory Kib */
            memory_kib: number;
            /** Repeats */
            repeats: number;
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
         * Missing
         * @description Something that a scorecard needs before it can be locked; `subject` is a dimension or a prompt.
         */
        Missing: {
            /** Subject */
            subject: string;
            /** Message */
            message: string;
        };
        /**
         * Mock
         * @description A mock interview; `participant` is the learner's seat, which a browser gets by taking it again.
         *
         *     `interview` is what it is held in; it and `replay` are lacking where it was brought in from elsewhere. Questions,
         *     subjects and problems that were not opened are not told before the end.
         */
        Mock: {
            /** Id */
            id: string;
            /**
             * Level
             * @enum {string}
             */
            level: "alone_untimed" | "alone_timed" | "recorded" | "silent_viewer" | "active_interviewer";
            /** Title */
            title: string;
            /** Minutes */
            minutes: number;
            /** Parts */
            parts: components["schemas"]["MockPart"][];
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "lobby" | "live" | "done";
            /** Created At */
            created_at: number;
            /** Started At */
            started_at: number | null;
            /** Ended At */
            ended_at: number | null;
            /** Interview */
            interview: string | null;
            /** Participant */
            participant: string | null;
            friend: components["schemas"]["Friend"];
            /** Subjects */
            subjects: components["schemas"]["MockSubject"][];
            own: components["schemas"]["OwnCard"] | null;
            /** Own Locked */
            own_locked: boolean;
            gap: components["schemas"]["Gap"] | null;
            /** Problems */
            problems: components["schemas"]["MockProblem"][];
            /** Replay */
            replay: boolean;
        };
        /**
         * MockBody
         * @description A mock interview to make; without a problem, the plan chooses one.
         */
        MockBody: {
            /**
             * Level
             * @enum {string}
             */
            level: "alone_untimed" | "alone_timed" | "recorded" | "silent_viewer" | "active_interviewer";
            /**
             * Minutes
             * @enum {integer}
             */
            minutes: 30 | 45 | 60;
            /** Problem */
            problem?: string | null;
        };
        /**
         * MockList
         * @description The learner's mock interviews, newest first, and what the next one can be made from.
         */
        MockList: {
            /** Mocks */
            mocks: components["schemas"]["MockSummary"][];
            /** Levels */
            levels: components["schemas"]["Level"][];
            ready: components["schemas"]["Ready"];
        };
        /**
         * MockOutcome
         * @description How a mock interview went, without its recording; `friend` are the ratings once both cards were locked.
         */
        MockOutcome: {
            /** Started At */
            started_at: number | null;
            /** Ended At */
            ended_at: number;
            /** Problems */
            problems: components["schemas"]["KeptProblem"][];
            /** Asked */
            asked: string[];
            /** Friend Came */
            friend_came: boolean;
            /** Friend */
            friend: {
                [key: string]: number;
            } | null;
        };
        /**
         * MockPart
         * @description One part; `prompts` are the questions planned for it, which are not told before the end.
         */
        MockPart: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "fact" | "knowhow" | "coding";
            /** Title */
            title: string;
            /** Minutes */
            minutes: number;
            /** Prompts */
            prompts: string[];
        };
        /**
         * MockProblem
         * @description A problem of it; `verdict` is AC once it was accepted, else the last one, None where nothing was submitted.
         */
        MockProblem: {
            /** Slug */
            slug: string;
            /** Title */
            title: string;
            /** Verdict */
            verdict: ("AC" | "WA" | "TLE" | "MLE" | "OLE" | "RTE" | "CE" | "IE") | null;
        };
        /**
         * MockSubject
         * @description What is rated from 1 to 4: a dimension or a question; `asked` says that it came up.
         */
        MockSubject: {
            /** Id */
            id: string;
            /** Words */
            words: string;
            /** Asked */
            asked: boolean;
            /** Anchors */
            anchors: components["schemas"]["Anchor"][];
        };
        /**
         * MockSummary
         * @description One in the list; the means are over what both rated, and None until both cards are locked.
         */
        MockSummary: {
            /** Id */
            id: string;
            /**
             * Level
             * @enum {string}
             */
            level: "alone_untimed" | "alone_timed" | "recorded" | "silent_viewer" | "active_interviewer";
            /** Title */
            title: string;
            /** Minutes */
            minutes: number;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "lobby" | "live" | "done";
            /** Created At */
            created_at: number;
            /** Started At */
            started_at: number | null;
            /** Ended At */
            ended_at: number | null;
            /** Problems */
            problems: components["schemas"]["MockProblem"][];
            /** Own Locked */
            own_locked: boolean;
            /** Mean Own */
            mean_own: number | null;
            /** Mean Friend */
            mean_friend: number | null;
            /** Replay */
            replay: boolean;
        };
        /**
         * Moment
         * @description Something that happened in an attempt; `said` is it in a few words.
         */
        Moment: {
            /** At */
            at: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "began" | "typed" | "hint" | "run" | "submit" | "passed" | "ended";
            /** Said */
            said: string;
            /** Submission */
            submission: string | null;
        };
        /**
         * Moved
         * @description How much a file brought in, by kind.
         */
        Moved: {
            /** Brought */
            brought: {
                [key: string]: number;
            };
        };
        /**
         * MyScorecard
         * @description The caller's own scorecard, with what it is filled in by and what is missing before it can be locked.
         */
        MyScorecard: {
            /** Id */
            id: string | null;
            /** Rater */
            rater: string;
            card: components["schemas"]["Card"];
            /** Later */
            later: components["schemas"]["Later"][];
            /** Revision */
            revision: number;
            /** Changed At */
            changed_at: number | null;
            /** Locked At */
            locked_at: number | null;
            /** Prompts Asked */
            prompts_asked: components["schemas"]["Prompt"][];
            /** Dimensions */
            dimensions: components["schemas"]["DimensionInfo"][];
            /** Missing */
            missing: components["schemas"]["Missing"][];
            /** May Lock */
            may_lock: boolean;
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
         * Note
         * @description A private note at a moment of the interview; `mine` says whether the caller wrote it.
         */
        Note: {
            /** Id */
            id: string;
            /** At */
            at: number;
            /** Text */
            text: string;
            /** By */
            by: string;
            /** Mine */
            mine: boolean;
            /** Changed At */
            changed_at: number;
            /** Deleted */
            deleted: boolean;
        };
        /**
         * NoteBody
         * @description A note to keep; `at` is the moment that it is about, without it the server's now.
         */
        NoteBody: {
            /** Text */
            text: string;
            /** At */
            at?: number | null;
        };
        /**
         * NoteChangeBody
         * @description The words that a note shall have.
         */
        NoteChangeBody: {
            /** Text */
            text: string;
        };
        /**
         * NoteList
         * @description The notes that the caller may see, by time: the own ones, and all once the own scorecard is locked.
         */
        NoteList: {
            /** Notes */
            notes: components["schemas"]["Note"][];
        };
        /**
         * OpenBody
         * @description The secret of a link, and the name to be shown; a candidate's is known, a watcher must say it.
         */
        OpenBody: {
            /** Secret */
            secret: string;
            /** Name */
            name?: string | null;
        };
        /**
         * OwnApproach
         * @description A frozen approach with its code and how its tests went.
         */
        OwnApproach: {
            /** Id */
            id: string;
            /** Letter */
            letter: string;
            /** Submission */
            submission: string;
            /** Problem */
            problem: string;
            /** Language */
            language: string;
            /** Name */
            name: string;
            /** Idea */
            idea: string;
            /** Time */
            time: string;
            /** Space */
            space: string;
            /** Predicted */
            predicted: number;
            /** Source */
            source: string;
            /**
             * Lines
             * @description Lines of code that are not empty.
             */
            lines: number;
            /** Verdict */
            verdict: ("AC" | "WA" | "TLE" | "MLE" | "OLE" | "RTE" | "CE" | "IE") | null;
            /** Passed */
            passed: number;
            /** Planned */
            planned: number;
            /**
             * Memory Kib
             * @description The most that a test took.
             */
            memory_kib: number;
            /** Created At */
            created_at: number;
        };
        /**
         * OwnApproachList
         * @description The caller's approaches to one problem in their order, and in which languages growth can be measured.
         */
        OwnApproachList: {
            /** Approaches */
            approaches: components["schemas"]["OwnApproach"][];
            /** Languages */
            languages: string[];
        };
        /**
         * OwnCard
         * @description A learner's own card.
         */
        OwnCard: {
            /** Ratings */
            ratings: {
                [key: string]: number | null;
            };
            /** Summary */
            summary: string;
        };
        /**
         * OwnCardBody
         * @description What a learner says of their own interview; None is not seen, which is no number.
         */
        OwnCardBody: {
            /** Ratings */
            ratings: {
                [key: string]: number | null;
            };
            /** Summary */
            summary: string;
        };
        /**
         * PanelView
         * @description All curves on one kind of inputs; `doubt` says why nothing is concluded.
         */
        PanelView: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "typical" | "adversarial";
            /** Curves */
            curves: components["schemas"]["CurveView"][];
            contest: components["schemas"]["ContestView"] | null;
            /** Doubt */
            doubt: string;
        };
        /**
         * Parameter
         * @description One parameter of the function that is asked for, or one table of a query; a table has columns.
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
            /** Columns */
            columns: components["schemas"]["ColumnOf"][];
        };
        /**
         * Part
         * @description One part of an interview; `prompts` are what to ask, `problems` go into coding parts alone.
         */
        Part: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "fact" | "knowhow" | "coding";
            /** Title */
            title: string;
            /** Minutes */
            minutes: number;
            /** Prompts */
            prompts: string[];
            /** Problems */
            problems: string[];
        };
        /**
         * PartFacts
         * @description A part as it went: when it began and ended, and by how many minutes it was extended.
         */
        PartFacts: {
            /** Kind */
            kind: string;
            /** Title */
            title: string;
            /** Minutes */
            minutes: number;
            /** Began At */
            began_at: number | null;
            /** Ended At */
            ended_at: number | null;
            /** Extended */
            extended: number;
        };
        /**
         * PartNow
         * @description A part and its time; `ends_at` is set while it runs.
         */
        PartNow: {
            /** Kind */
            kind: string;
            /** Title */
            title: string;
            /** Minutes */
            minutes: number;
            /** Left Ms */
            left_ms: number;
            /** Ends At */
            ends_at: number | null;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "running" | "paused" | "done";
        };
        /**
         * PasswordBody
         * @description The password until now, and the one from now on.
         */
        PasswordBody: {
            /** Old */
            old: string;
            /** New */
            new: string;
        };
        /**
         * PastAttempt
         * @description One attempt in the list of them; `room` is None for one without a clock.
         */
        PastAttempt: {
            /** Room */
            room: string | null;
            /** Began */
            began: number;
            /** Minutes */
            minutes: number;
            /** Solved */
            solved: boolean;
        };
        /**
         * PastAttempts
         * @description All attempts at a problem, newest first.
         */
        PastAttempts: {
            /** Attempts */
            attempts: components["schemas"]["PastAttempt"][];
        };
        /**
         * PenNow
         * @description Who may write; `holder` is empty while there is no candidate yet.
         */
        PenNow: {
            /**
             * Mode
             * @enum {string}
             */
            mode: "pen" | "both";
            /** Holder */
            holder: string | null;
            /** Epoch */
            epoch: number;
            /** Moving */
            moving: boolean;
        };
        /**
         * Phase
         * @description A stretch of an attempt, from one moment to another.
         */
        Phase: {
            /**
             * Name
             * @enum {string}
             */
            name: "reading" | "coding" | "testing";
            /** Title */
            title: string;
            /** From At */
            from_at: number;
            /** To At */
            to_at: number;
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
         * Plan
         * @description The learner's plan; `days_left` is None without an interview's day, and not below 0.
         */
        Plan: {
            /** Interview On */
            interview_on: string | null;
            /** Hours Per Week */
            hours_per_week: number;
            /** Days Left */
            days_left: number | null;
        };
        /**
         * PlanBody
         * @description What the plan is made from: the day of the interview if there is one, and hours per week.
         */
        PlanBody: {
            /** Interview On */
            interview_on: string | null;
            /** Hours Per Week */
            hours_per_week: number;
        };
        /**
         * PlanBox
         * @description One box of the plan pad as it was left.
         */
        PlanBox: {
            /** Problem */
            problem: string;
            /** Box */
            box: string;
            /** Text */
            text: string;
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
         * PrivateNow
         * @description Private time under way.
         */
        PrivateNow: {
            /** Until */
            until: number;
        };
        /**
         * Problem
         * @description A problem in full; `categories` are those of a review.
         *
         *     `approaches` counts the ways to solve it that can be read after a second try, `learn` says whether there is a text
         *     on its idea.
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
            style: "function" | "class" | "repair" | "review" | "stdio" | "sql";
            /** Languages */
            languages: string[];
            /**
             * Status
             * @enum {string}
             */
            status: "new" | "tried" | "solved";
            follows: components["schemas"]["Follows"] | null;
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
            /** Categories */
            categories: components["schemas"]["Category"][];
            /** Approaches */
            approaches: number;
            /** Learn */
            learn: boolean;
        };
        /**
         * ProblemFacts
         * @description What was done on a problem; `submits` oldest first.
         */
        ProblemFacts: {
            /** Slug */
            slug: string;
            /** Title */
            title: string;
            /** Version */
            version: number | null;
            /** Opened */
            opened: boolean;
            /** Runs */
            runs: number;
            /** Submits */
            submits: components["schemas"]["SubmitFacts"][];
            /** Hints */
            hints: components["schemas"]["GivenHint"][];
            /** Approaches */
            approaches: string[];
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
            style: "function" | "class" | "repair" | "review" | "stdio" | "sql";
            /** Languages */
            languages: string[];
            /**
             * Status
             * @enum {string}
             */
            status: "new" | "tried" | "solved";
            follows: components["schemas"]["Follows"] | null;
        };
        /**
         * Project
         * @description A project as it is kept; `missing` names the parts still empty, `answered` the questions answered with it.
         */
        Project: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Families */
            families: ("classic" | "deep" | "stats" | "data" | "swe" | "review")[];
            /** Goal */
            goal: string;
            /** Data */
            data: string;
            /** Method */
            method: string;
            /** Result */
            result: string;
            /** Regrets */
            regrets: string;
            /** Created At */
            created_at: number;
            /** Updated At */
            updated_at: number;
            /** Missing */
            missing: ("goal" | "data" | "method" | "result" | "regrets")[];
            /** Answered */
            answered: string[];
        };
        /**
         * ProjectBody
         * @description A project of one's own: enough of it to be asked about.
         */
        ProjectBody: {
            /** Title */
            title: string;
            /** Families */
            families: ("classic" | "deep" | "stats" | "data" | "swe" | "review")[];
            /**
             * Goal
             * @default
             */
            goal: string;
            /**
             * Data
             * @default
             */
            data: string;
            /**
             * Method
             * @default
             */
            method: string;
            /**
             * Result
             * @default
             */
            result: string;
            /**
             * Regrets
             * @default
             */
            regrets: string;
        };
        /**
         * ProjectList
         * @description The learner's projects, newest first.
         */
        ProjectList: {
            /** Projects */
            projects: components["schemas"]["Project"][];
        };
        /**
         * Prompt
         * @description A question with its ladder of follow-ups; `rated` is false for fact finding, which is never scored.
         */
        Prompt: {
            /** Id */
            id: string;
            /** Family */
            family: string;
            /** Question */
            question: string;
            /** Ladder */
            ladder: string[];
            /** Weak */
            weak: string;
            /** Strong */
            strong: string;
            /** Rated */
            rated: boolean;
        };
        /**
         * PromptList
         * @description Every prompt, in the order to offer them, and what the ratings mean.
         */
        PromptList: {
            /** Prompts */
            prompts: components["schemas"]["Prompt"][];
            /** Anchors */
            anchors: components["schemas"]["Anchor"][];
        };
        /**
         * PromptMark
         * @description What a rater says of one prompt: `rung` counts the follow-ups that the answer held up to.
         *
         *     `note` is what was written down in the room, at `noted_at`; it is evidence too.
         */
        PromptMark: {
            /** Rating */
            rating: number | null;
            /** Confidence */
            confidence: ("low" | "mid" | "high") | null;
            /** Evidence */
            evidence: components["schemas"]["Evidence"][];
            /** Prompt */
            prompt: string;
            /** Rung */
            rung: number;
            /** Note */
            note: string;
            /** Noted At */
            noted_at: number | null;
        };
        /**
         * PromptMarkBody
         * @description What was noted of a prompt in the room.
         */
        PromptMarkBody: {
            /** Rung */
            rung: number;
            /** Rating */
            rating: number | null;
            /** Note */
            note: string;
        };
        /**
         * PromptRecord
         * @description What was noted of a prompt in the room; `asked_at` is the first time that anybody asked it.
         */
        PromptRecord: {
            /** Prompt */
            prompt: string;
            /** Asked At */
            asked_at: number | null;
            /** Rung */
            rung: number;
            /** Rating */
            rating: number | null;
            /** Note */
            note: string;
        };
        /**
         * PromptRecordList
         * @description The caller's own marks of the prompts of an interview, in the order of the plan.
         */
        PromptRecordList: {
            /** Prompts */
            prompts: components["schemas"]["PromptRecord"][];
        };
        /**
         * Queue
         * @description What is due now, in the order to take it; `next_at` is when something is due again if nothing is now.
         */
        Queue: {
            /** Due */
            due: components["schemas"]["Due"][];
            /** Next At */
            next_at: number | null;
            /**
             * Today
             * @description Reviews done since midnight, UTC.
             */
            today: number;
            /** Resting */
            resting: components["schemas"]["Resting"][];
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
         * RateBody
         * @description How well something was known; `seconds` is how long it took.
         */
        RateBody: {
            /**
             * Rating
             * @enum {string}
             */
            rating: "again" | "hard" | "good" | "easy";
            /**
             * Seconds
             * @default 0
             */
            seconds: number;
        };
        /**
         * Rated
         * @description What a rating did: when the item comes back, and the id by which it can be undone.
         */
        Rated: {
            /** Review */
            review: string;
            /** Item */
            item: string;
            /** Due At */
            due_at: number;
            /** Days */
            days: number;
            /** Leech */
            leech: boolean;
        };
        /**
         * Rater
         * @description An account that may interview and rate.
         */
        Rater: {
            /** Email */
            email: string;
            /** Name */
            name: string;
        };
        /**
         * RatersBody
         * @description Whose accounts may interview and rate too; those left out may not any more.
         */
        RatersBody: {
            /** Emails */
            emails: string[];
        };
        /**
         * RatingMark
         * @description A rating with its evidence; no rating means that it was not seen, which is no number.
         */
        RatingMark: {
            /** Rating */
            rating: number | null;
            /** Confidence */
            confidence: ("low" | "mid" | "high") | null;
            /** Evidence */
            evidence: components["schemas"]["Evidence"][];
        };
        /**
         * Ready
         * @description What a mock interview can be made from; `projects` counts the learner's own.
         */
        Ready: {
            /** Problems */
            problems: components["schemas"]["ReadyProblem"][];
            /** Projects */
            projects: number;
        };
        /**
         * ReadyProblem
         * @description A problem that a mock interview may be about; `minutes` is what it usually takes.
         */
        ReadyProblem: {
            /** Slug */
            slug: string;
            /** Title */
            title: string;
            /** Minutes */
            minutes: number;
            /** Family */
            family: string;
            /** Solved */
            solved: boolean;
        };
        /**
         * Rehearsal
         * @description What a room says to somebody who rehearses alone.
         */
        Rehearsal: {
            /** Interruptions */
            interruptions: components["schemas"]["Interruption"][];
            /** Think Aloud */
            think_aloud: components["schemas"]["ThinkAloud"][];
        };
        /**
         * Release
         * @description What the candidate may have, since when; all empty where nothing was released.
         */
        Release: {
            /** Released At */
            released_at: number | null;
            /** Replay */
            replay: boolean;
            /** Feedback */
            feedback: string | null;
        };
        /**
         * ReleaseBody
         * @description What the candidate may have: the replay, and words of feedback.
         */
        ReleaseBody: {
            /** Replay */
            replay: boolean;
            /** Feedback */
            feedback: string | null;
        };
        /**
         * Released
         * @description What a candidate is given afterwards: feedback, and whether the replay may be had.
         */
        Released: {
            /** Title */
            title: string;
            /** Candidate Name */
            candidate_name: string;
            /** Ended At */
            ended_at: number | null;
            /** Released */
            released: boolean;
            /** Replay */
            replay: boolean;
            /** Feedback */
            feedback: string | null;
        };
        /**
         * Remark
         * @description What a learner foretold of an approach beside what was measured; `question` where the two differ.
         */
        Remark: {
            /** Letter */
            letter: string;
            /** Predicted */
            predicted: number;
            /** @description How many times longer four times the size took, on typical inputs. */
            measured: components["schemas"]["Bounds"] | null;
            /** Question */
            question: string;
        };
        /**
         * Replay
         * @description An interview, read back: `start` is in epoch milliseconds, `begins` and `ends` are those of the interview.
         */
        Replay: {
            /**
             * Format
             * @constant
             */
            format: "sandglass-replay";
            /**
             * Version
             * @constant
             */
            version: 1;
            /**
             * Reader
             * @enum {string}
             */
            reader: "interviewer" | "candidate";
            interview: components["schemas"]["ReplayInterview"];
            /** Start */
            start: number;
            /** Begins */
            begins: number;
            /** Ends */
            ends: number;
            /** People */
            people: components["schemas"]["ReplayPerson"][];
            updates: components["schemas"]["ReplayUpdates"];
            /** Events */
            events: components["schemas"]["ReplayEvent"][];
            /** Clock */
            clock: components["schemas"]["ReplayClock"][];
            /** Submissions */
            submissions: components["schemas"]["ReplaySubmission"][];
            /** Problems */
            problems: components["schemas"]["SeatProblem"][];
            /** Notes */
            notes: components["schemas"]["ReplayNote"][];
            record: components["schemas"]["ReplayRecord"];
        };
        /**
         * ReplayClock
         * @description The clock from one moment on: what was left of each part, which part it was, and whether time passed.
         */
        ReplayClock: {
            /** At */
            at: number;
            /** Part */
            part: number | null;
            /** Left */
            left: number[];
            /** Running */
            running: boolean;
            /** Paused */
            paused: boolean;
            /** Private */
            private: boolean;
            /** Over */
            over: boolean;
        };
        /**
         * ReplayEvent
         * @description Something that happened; `by` is a person's place in the list, empty for the server's own doing.
         */
        ReplayEvent: {
            /** At */
            at: number;
            /** Kind */
            kind: string;
            /** By */
            by: number | null;
            /** Data */
            data: {
                [key: string]: unknown;
            };
        };
        /**
         * ReplayFault
         * @description A stretch of the record that is not as it was written: entries `first` to `last`.
         */
        ReplayFault: {
            /** First */
            first: number;
            /** Last */
            last: number;
            /** Words */
            words: string;
        };
        /**
         * ReplayInterview
         * @description What the interview was.
         */
        ReplayInterview: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Candidate Name */
            candidate_name: string;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "lobby" | "live" | "done";
            /** Parts */
            parts: components["schemas"]["ReplayPart"][];
        };
        /**
         * ReplayNote
         * @description A note of an interviewer's, at its moment.
         */
        ReplayNote: {
            /** At */
            at: number;
            /** By */
            by: string;
            /** Text */
            text: string;
        };
        /**
         * ReplayPart
         * @description One part of the plan.
         */
        ReplayPart: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "fact" | "knowhow" | "coding";
            /** Title */
            title: string;
            /** Minutes */
            minutes: number;
        };
        /**
         * ReplayPerson
         * @description Somebody who was there; updates, events and submissions name people by their place in the list.
         */
        ReplayPerson: {
            /** Participant */
            participant: string;
            /** Name */
            name: string;
            /**
             * Role
             * @enum {string}
             */
            role: "interviewer" | "candidate" | "watcher";
        };
        /**
         * ReplayRecord
         * @description Whether the record is whole; `seal` is the hash over all of it, empty while the interview goes on.
         */
        ReplayRecord: {
            /** Entries */
            entries: number;
            /** Seal */
            seal: string;
            /** Faults */
            faults: components["schemas"]["ReplayFault"][];
        };
        /**
         * ReplaySubmission
         * @description A Run or Submit with its results; they came at `judged_at`, or never.
         */
        ReplaySubmission: {
            /** At */
            at: number;
            /** Judged At */
            judged_at: number | null;
            /** By */
            by: number | null;
            submission: components["schemas"]["SeatSubmission"];
        };
        /**
         * ReplayUpdates
         * @description Every change of the shared document, in order.
         *
         *     `data` is base64 of a zlib stream; in it, for each update, lib0's variable-length numbers and bytes: the
         *     milliseconds since the update before, the person's place in the list and one (0: the server), the length, and the
         *     Yjs update (version 1) itself.
         */
        ReplayUpdates: {
            /** Count */
            count: number;
            /** Data */
            data: string;
        };
        /**
         * Report
         * @description A whole interview on paper; notes and scorecards as far as the reader may see them.
         */
        Report: {
            interview: components["schemas"]["Interview"];
            facts: components["schemas"]["Facts"];
            /** Code */
            code: components["schemas"]["FinalCode"][];
            /** Plans */
            plans: components["schemas"]["PlanBox"][];
            /** Notes */
            notes: components["schemas"]["Note"][];
            /** Scorecards */
            scorecards: components["schemas"]["Scorecard"][];
            comparison: components["schemas"]["Comparison"] | null;
            decision: components["schemas"]["DecisionKept"] | null;
            /** Titles */
            titles: {
                [key: string]: string;
            };
            /** Made At */
            made_at: number;
        };
        /**
         * Resting
         * @description A leech: something that was forgotten so often that it rests until it is woken.
         */
        Resting: {
            /** Item */
            item: string;
            /**
             * Deck
             * @enum {string}
             */
            deck: "concept" | "prompt" | "problem";
            /** Title */
            title: string;
        };
        /**
         * Returned
         * @description What the function gives back; a table has columns.
         */
        Returned: {
            /** Type */
            type: string;
            /** Doc */
            doc: string;
            /** Columns */
            columns: components["schemas"]["ColumnOf"][];
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
         * RoomState
         * @description The whole room but its document; `prompts` is empty for all but those who ask them.
         */
        RoomState: {
            /** Now */
            now: number;
            /**
             * State
             * @enum {string}
             */
            state: "lobby" | "live" | "done";
            /** Part */
            part: number | null;
            /** Parts */
            parts: components["schemas"]["PartNow"][];
            /** Paused */
            paused: boolean;
            /** Resumes At */
            resumes_at: number | null;
            /** Locked */
            locked: boolean;
            /** Think Aloud */
            think_aloud: boolean;
            private: components["schemas"]["PrivateNow"] | null;
            /** Private Ms */
            private_ms: number;
            /** Pause Tokens */
            pause_tokens: number;
            pen: components["schemas"]["PenNow"];
            /** Problem */
            problem: string | null;
            /** Opened */
            opened: string[];
            /** Hints */
            hints: components["schemas"]["HintNow"][];
            /** Prompts */
            prompts: components["schemas"]["AskedNow"][];
        };
        /**
         * RoomSubmission
         * @description A submission made in a room, `by` a participant; while it is private, others see only that it runs.
         *
         *     `approach` is the letter of the shared text that was sent, null where it was none of them as it stood.
         */
        RoomSubmission: {
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
            /** By */
            by: string;
            /** Approach */
            approach: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "queued" | "sent" | "running" | "done" | "dead";
            /** Attempt */
            attempt: number;
            /** Verdict */
            verdict: ("AC" | "WA" | "TLE" | "MLE" | "OLE" | "RTE" | "CE" | "IE") | null;
            /** Passed */
            passed: number;
            /** Planned */
            planned: components["schemas"]["PlannedCase"][];
            /** Created At */
            created_at: number;
            compile: components["schemas"]["CompileView"] | null;
        };
        /**
         * Rules
         * @description What is allowed in an interview; `languages` empty means all, `extra_percent` is time for accommodations.
         *
         *     `profile` is the role to fill, by which ratings are weighted. `self_run` lets the candidate run the interview
         *     alone; `untimed` shows no countdown.
         */
        Rules: {
            /** Languages */
            languages: string[];
            /** Autocomplete */
            autocomplete: boolean;
            /** Custom Input */
            custom_input: boolean;
            /** Hidden Names */
            hidden_names: boolean;
            /** Paste */
            paste: boolean;
            /** Signals */
            signals: boolean;
            /** Warm Up */
            warm_up: boolean;
            /**
             * Format
             * @enum {string}
             */
            format: "live" | "private_then_explain" | "recorded";
            /**
             * Profile
             * @enum {string}
             */
            profile: "even" | "engineer" | "machine_learning";
            /** Private Minutes */
            private_minutes: number;
            /** Pause Tokens */
            pause_tokens: number;
            /** Extra Percent */
            extra_percent: number;
            /** Welcome */
            welcome: string;
            /**
             * Self Run
             * @default false
             */
            self_run: boolean;
            /**
             * Untimed
             * @default false
             */
            untimed: boolean;
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
         * Score
         * @description The weighted mean of one rater's ratings; what was not rated has no weight.
         */
        Score: {
            /** Scorecard */
            scorecard: string;
            /** Rater */
            rater: string;
            /** Score */
            score: number | null;
        };
        /**
         * Scorecard
         * @description One rater's scorecard with what was added later; its `revision` is 0 before anything was kept.
         */
        Scorecard: {
            /** Id */
            id: string | null;
            /** Rater */
            rater: string;
            card: components["schemas"]["Card"];
            /** Later */
            later: components["schemas"]["Later"][];
            /** Revision */
            revision: number;
            /** Changed At */
            changed_at: number | null;
            /** Locked At */
            locked_at: number | null;
        };
        /**
         * ScorecardBody
         * @description A scorecard to keep, and the revision that it was made from; another one in between is refused.
         */
        ScorecardBody: {
            /** Revision */
            revision: number;
            card: components["schemas"]["Card"];
        };
        /**
         * ScorecardList
         * @description Every locked scorecard, how they compare, how many are still open, and the decision.
         */
        ScorecardList: {
            /** Scorecards */
            scorecards: components["schemas"]["Scorecard"][];
            /** Open */
            open: number;
            comparison: components["schemas"]["Comparison"];
            decision: components["schemas"]["DecisionKept"];
        };
        /**
         * Script
         * @description What an interviewer of a mock interview reads from, and what the ratings mean.
         */
        Script: {
            /** Parts */
            parts: components["schemas"]["ScriptPart"][];
            /** Anchors */
            anchors: components["schemas"]["Anchor"][];
        };
        /**
         * ScriptCard
         * @description A card for somebody who is no expert: what to say word for word, what to do, why, and when if it matters.
         */
        ScriptCard: {
            /** Id */
            id: string;
            /** Say */
            say: string;
            /** Do */
            do: string;
            /** Why */
            why: string;
            /** At Minutes */
            at_minutes: number | null;
        };
        /**
         * ScriptPart
         * @description The cards of one kind of part; opening and closing stand before the first and after the last.
         */
        ScriptPart: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "opening" | "fact" | "knowhow" | "coding" | "closing";
            /** Title */
            title: string;
            /** Cards */
            cards: components["schemas"]["ScriptCard"][];
        };
        /**
         * SeatInterview
         * @description An interview as a participant may see it.
         */
        SeatInterview: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Candidate Name */
            candidate_name: string;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "lobby" | "live" | "done";
            /** Planned For */
            planned_for: number | null;
            /** Parts */
            parts: components["schemas"]["SeatPart"][];
            rules: components["schemas"]["Rules"];
        };
        /**
         * SeatMock
         * @description What a room knows of being a mock interview; `mock` names it, for the learner whose it is alone.
         */
        SeatMock: {
            /**
             * Level
             * @enum {string}
             */
            level: "alone_untimed" | "alone_timed" | "recorded" | "silent_viewer" | "active_interviewer";
            /** Mock */
            mock: string | null;
        };
        /**
         * SeatOpened
         * @description A place in an interview; its cookie goes with every address under /api/seats/{participant}.
         */
        SeatOpened: {
            /** Participant */
            participant: string;
            /** Interview */
            interview: string;
            /**
             * Role
             * @enum {string}
             */
            role: "interviewer" | "candidate" | "watcher";
        };
        /**
         * SeatPart
         * @description One part as a participant may see it; a problem shows once it is opened.
         *
         *     Prompts are for interviewers, and for a candidate who runs the interview alone.
         */
        SeatPart: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "fact" | "knowhow" | "coding";
            /** Title */
            title: string;
            /** Minutes */
            minutes: number;
            /** Prompts */
            prompts: string[];
            /** Problems */
            problems: string[];
        };
        /**
         * SeatProblem
         * @description A problem in an interview; `hints` are there for interviewers alone.
         *
         *     A candidate who runs the interview alone is told how many there are, by empty ones.
         */
        SeatProblem: {
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
            style: "function" | "class" | "repair" | "review" | "stdio" | "sql";
            /** Languages */
            languages: string[];
            /**
             * Status
             * @enum {string}
             */
            status: "new" | "tried" | "solved";
            follows: components["schemas"]["Follows"] | null;
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
            /** Categories */
            categories: components["schemas"]["Category"][];
            /** Approaches */
            approaches: number;
            /** Learn */
            learn: boolean;
            /** Hints */
            hints: string[];
        };
        /**
         * SeatQuestion
         * @description A question with its follow-ups, as a candidate may read it who runs the interview alone.
         */
        SeatQuestion: {
            /** Id */
            id: string;
            /** Question */
            question: string;
            /** Ladder */
            ladder: string[];
            /** Rated */
            rated: boolean;
        };
        /**
         * SeatSubmission
         * @description A submission of the room with what this participant may see of it; `by` is whose hand sent it.
         */
        SeatSubmission: {
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
            /** By */
            by: string;
            /** Passed */
            passed: number;
        };
        /**
         * SeatSubmissionBody
         * @description A program to judge, from a seat in an interview.
         */
        SeatSubmissionBody: {
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
            /** Inputs */
            inputs?: string[];
        };
        /**
         * SeatSubmissionList
         * @description The submissions of the room, newest first.
         */
        SeatSubmissionList: {
            /** Items */
            items: components["schemas"]["RoomSubmission"][];
        };
        /**
         * SeatView
         * @description Who one is in an interview; `recorded` says what is kept, `watching` names who may look on.
         *
         *     `questions` are those of the parts, for a candidate who runs the interview alone; for all others there are none.
         *     `mock` is None in an interview that is none.
         */
        SeatView: {
            /** Participant */
            participant: string;
            /**
             * Role
             * @enum {string}
             */
            role: "interviewer" | "candidate" | "watcher";
            /** Name */
            name: string;
            interview: components["schemas"]["SeatInterview"];
            /** Recorded */
            recorded: string[];
            /** Watching */
            watching: string[];
            /** Questions */
            questions: components["schemas"]["SeatQuestion"][];
            mock: components["schemas"]["SeatMock"] | null;
            /** Consented At */
            consented_at: number | null;
            /** Now */
            now: number;
        };
        /**
         * SetUpBody
         * @description The first account of an installation, its owner's.
         */
        SetUpBody: {
            /** Name */
            name: string;
            /** Email */
            email: string;
            /** Password */
            password: string;
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
         * Share
         * @description How the week's time goes to one kind of practice: what the plan wants and what was done, in minutes.
         */
        Share: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "coding" | "knowhow" | "mock" | "fact";
            /** Planned */
            planned: number;
            /** Done */
            done: number;
        };
        /**
         * SignInBody
         * @description With what a learner signed up.
         */
        SignInBody: {
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * SignUpBody
         * @description With what a learner wants to be known from now on.
         */
        SignUpBody: {
            /** Email */
            email: string;
            /** Password */
            password: string;
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
         * SignedUp
         * @description The address that the caller signed up with; None for one known by this browser alone.
         */
        SignedUp: {
            /** Email */
            email: string | null;
        };
        /**
         * Solution
         * @description The code of an approach in one language; `title` is the language's.
         */
        Solution: {
            /** Language */
            language: string;
            /** Title */
            title: string;
            /** Html */
            html: string;
        };
        /**
         * Step
         * @description One thing to do: what, why, how long, and where.
         */
        Step: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "problem" | "review" | "drill" | "project" | "fact" | "mock";
            /** Title */
            title: string;
            /** Why */
            why: string;
            /** Minutes */
            minutes: number;
            /** Href */
            href: string;
        };
        /**
         * Story
         * @description What happened in one attempt, from its beginning to its end.
         */
        Story: {
            /** Problem */
            problem: string;
            /** Room */
            room: string | null;
            /** Began */
            began: number;
            /** Ended */
            ended: number;
            facts: components["schemas"]["AttemptFacts"];
            /** Phases */
            phases: components["schemas"]["Phase"][];
            /** Moments */
            moments: components["schemas"]["Moment"][];
            headroom: components["schemas"]["Headroom"] | null;
            /** Next */
            next: components["schemas"]["Suggestion"][];
            /**
             * Languages
             * @description In which something was typed, for the replay.
             */
            languages: string[];
        };
        /**
         * SubjectCompared
         * @description What the raters gave to one dimension or prompt; `gap` says that two are 2 or more apart.
         */
        SubjectCompared: {
            /** Subject */
            subject: string;
            /** Title */
            title: string;
            /** Given */
            given: components["schemas"]["Given"][];
            /** Mean */
            mean: number | null;
            /** Gap */
            gap: boolean;
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
         * SubmitFacts
         * @description A Submit, by group of cases.
         */
        SubmitFacts: {
            /** At */
            at: number;
            /** Language */
            language: string;
            /** Verdict */
            verdict: string | null;
            /** Passed */
            passed: number;
            /** Cases */
            cases: number;
            /** Groups */
            groups: components["schemas"]["GroupFacts"][];
        };
        /**
         * Suggestion
         * @description Something to try next, and why.
         */
        Suggestion: {
            /** Title */
            title: string;
            /** Why */
            why: string;
            /** Href */
            href: string;
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
        /**
         * Template
         * @description An interview to start from.
         */
        Template: {
            /** Id */
            id: string;
            /** Title */
            title: string;
            /** Summary */
            summary: string;
            /** Minutes */
            minutes: number;
            /** Parts */
            parts: components["schemas"]["Part"][];
            rules: components["schemas"]["Rules"];
        };
        /**
         * TemplateList
         * @description Interviews to start from, and the rules that hold where nothing else is said.
         */
        TemplateList: {
            /** Templates */
            templates: components["schemas"]["Template"][];
            rules: components["schemas"]["Rules"];
        };
        /**
         * ThinkAloud
         * @description Something said when nothing was typed for so many seconds.
         */
        ThinkAloud: {
            /** Id */
            id: string;
            /** After Quiet Seconds */
            after_quiet_seconds: number;
            /** Say */
            say: string;
        };
        /**
         * Ticket
         * @description What opens the live connection, for a minute.
         */
        Ticket: {
            /** Ticket */
            ticket: string;
        };
        /**
         * TypedStep
         * @description One saved change: `text` stands between the first `head` and the last `tail` characters of what was there.
         */
        TypedStep: {
            /** At */
            at: number;
            /** Head */
            head: number;
            /** Tail */
            tail: number;
            /** Text */
            text: string;
        };
        /**
         * TypedSteps
         * @description What was typed in one language in an attempt: what was there at its beginning, and each change since.
         */
        TypedSteps: {
            /** Language */
            language: string;
            /** Start */
            start: string;
            /** Steps */
            steps: components["schemas"]["TypedStep"][];
        };
        /**
         * Typing
         * @description How much was typed: [number of the stretch, changes in it], stretches counted from the epoch.
         */
        Typing: {
            /** Stretch Ms */
            stretch_ms: number;
            /** Counts */
            counts: [
                number,
                number
            ][];
        };
        /**
         * Version
         * @description One answer to a question; versions are told apart by when they were given.
         */
        Version: {
            /** Id */
            id: string;
            /** At */
            at: number;
            /** Text */
            text: string;
            /** Seconds */
            seconds: number;
            /** Project */
            project: string | null;
            /** Rating */
            rating: number | null;
            /** Rung */
            rung: number | null;
        };
        /**
         * Weight
         * @description How much something counts; all weights of a profile make 100.
         */
        Weight: {
            /** Subject */
            subject: string;
            /** Title */
            title: string;
            /** Weight */
            weight: number;
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
    get_approaches: {
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
                    "application/json": components["schemas"]["Approaches"];
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
    show_approaches: {
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
                    "application/json": components["schemas"]["Approaches"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_hints: {
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
                    "application/json": components["schemas"]["HintList"];
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
    put_hint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                problem: string;
                /** @description Counts from 0, the mildest first. */
                hint: number;
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
                    "application/json": components["schemas"]["HintList"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    list_own_approaches: {
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
                    "application/json": components["schemas"]["OwnApproachList"];
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
    freeze_approach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproachBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnApproach"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    list_comparisons: {
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
                    "application/json": components["schemas"]["ComparisonList"];
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
    compare_approaches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComparisonBody"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_comparison: {
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
                    "application/json": components["schemas"]["GrowthComparison"];
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
    put_choice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthComparison"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_practice: {
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
                    "application/json": components["schemas"]["Home"];
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
    get_coverage: {
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
                    "application/json": components["schemas"]["Coverage"];
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
    put_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    get_reviews: {
        parameters: {
            query?: {
                /** @description Only this deck. */
                deck?: ("concept" | "prompt" | "problem") | null;
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
                    "application/json": components["schemas"]["Queue"];
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
    rate_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What is reviewed, as in concept:bias-variance. */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rated"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    undo_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
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
                    "application/json": components["schemas"]["Queue"];
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
    wake_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What is reviewed, as in concept:bias-variance. */
                item: string;
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
                    "application/json": components["schemas"]["Queue"];
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
    list_projects: {
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
                    "application/json": components["schemas"]["ProjectList"];
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
    create_project: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    put_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    delete_project: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
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
                    "application/json": components["schemas"]["ProjectList"];
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
    get_drill: {
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
                    "application/json": components["schemas"]["Drill"];
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
    get_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The question's id, as in P1. */
                prompt: string;
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
                    "application/json": components["schemas"]["Answered"];
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
    create_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The question's id, as in P1. */
                prompt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answered"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    put_answer_rating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The question's id, as in P1. */
                prompt: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRatingBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answered"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    delete_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The question's id, as in P1. */
                prompt: string;
                version: string;
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
                    "application/json": components["schemas"]["Drill"];
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
    get_attempt: {
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
                    "application/json": components["schemas"]["Attempt"];
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
    list_attempts: {
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
                    "application/json": components["schemas"]["PastAttempts"];
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
    get_story: {
        parameters: {
            query?: {
                /** @description The attempt's clock; none: the untimed one. */
                room?: string | null;
            };
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
                    "application/json": components["schemas"]["Story"];
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
    get_typed: {
        parameters: {
            query?: {
                /** @description The attempt's clock; none: the untimed one. */
                room?: string | null;
            };
            header?: never;
            path: {
                problem: string;
                language: string;
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
                    "application/json": components["schemas"]["TypedSteps"];
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
    get_everything: {
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
                    "application/json": components["schemas"]["Everything"];
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
    bring_everything: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Everything"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    wipe_everything: {
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
                    "application/json": components["schemas"]["Home"];
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
    list_own_mocks: {
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
                    "application/json": components["schemas"]["MockList"];
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
    create_mock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MockBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mock"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_mock: {
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
                    "application/json": components["schemas"]["Mock"];
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
    remove_mock: {
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
                    "application/json": components["schemas"]["MockList"];
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
    take_mock_seat: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatOpened"];
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
    create_friend_link: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendLink"];
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
    put_own_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnCardBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mock"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    lock_own_mock_card: {
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
                    "application/json": components["schemas"]["Mock"];
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
    get_rehearsal: {
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
                    "application/json": components["schemas"]["Rehearsal"];
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
    open_friend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FriendBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendSeat"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_script: {
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
                    "application/json": components["schemas"]["Script"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
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
    get_sign_up: {
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
                    "application/json": components["schemas"]["SignedUp"];
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
    sign_up_learner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUp"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    sign_in_learner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUp"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    sign_out_learner: {
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
                    "application/json": components["schemas"]["SignedUp"];
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
    get_account: {
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
                    "application/json": components["schemas"]["AccountState"];
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
    set_up_installation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    log_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    log_out: {
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
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    list_logins: {
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
                    "application/json": components["schemas"]["LoginList"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    delete_login: {
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
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    list_accounts: {
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
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    invite_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invited"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    disable_account: {
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    enable_account: {
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
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    list_templates: {
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
                    "application/json": components["schemas"]["TemplateList"];
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
    list_interviews: {
        parameters: {
            query?: {
                state?: ("upcoming" | "live" | "done") | null;
                q?: string | null;
                archived?: boolean;
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
                    "application/json": components["schemas"]["InterviewList"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    plan_interview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    plan_demo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoMade"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
            403: {
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
    get_interview: {
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
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
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
    remove_interview: {
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
                    "application/json": components["schemas"]["Done"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    patch_interview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewChangeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    archive_interview: {
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
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    unarchive_interview: {
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
                    "application/json": components["schemas"]["Interview"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    put_raters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatersBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Interview"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    enter_interview: {
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatOpened"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    list_links: {
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
                    "application/json": components["schemas"]["LinkList"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    create_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkMade"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    delete_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                link: string;
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
                    "application/json": components["schemas"]["Link"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    open_seat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeatOpened"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_seat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
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
                    "application/json": components["schemas"]["SeatView"];
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
    give_consent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
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
                    "application/json": components["schemas"]["SeatView"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
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
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    list_prompts: {
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
                    "application/json": components["schemas"]["PromptList"];
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
    control_room: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomState"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    list_seat_submissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
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
                    "application/json": components["schemas"]["SeatSubmissionList"];
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
    create_seat_submission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body again answer with the same id. */
                "idempotency-key"?: string | null;
            };
            path: {
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatSubmissionBody"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_typing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
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
                    "application/json": components["schemas"]["Typing"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_seat_submission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                participant: string;
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
                    "application/json": components["schemas"]["SeatSubmission"];
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
    get_seat_picture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                index: number;
                place: number;
                participant: string;
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
    get_seat_problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                participant: string;
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
                    "application/json": components["schemas"]["SeatProblem"];
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
    get_replay: {
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
                    "application/json": components["schemas"]["Replay"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
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
    get_replay_file: {
        parameters: {
            query?: {
                notes?: boolean;
                view?: "interviewer" | "candidate";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The caller is not signed in. */
            401: {
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
    get_seat_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
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
                    "application/json": components["schemas"]["Replay"];
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
    get_seat_replay_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
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
    list_notes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
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
                    "application/json": components["schemas"]["NoteList"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    create_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    list_interview_notes: {
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
                    "application/json": components["schemas"]["NoteList"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
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
    remove_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                note: string;
                participant: string;
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
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    patch_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                note: string;
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteChangeBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    bring_note_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                note: string;
                participant: string;
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
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    list_prompt_records: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
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
                    "application/json": components["schemas"]["PromptRecordList"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    put_prompt_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                prompt: string;
                participant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromptMarkBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromptRecord"];
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
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_my_scorecard: {
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
                    "application/json": components["schemas"]["MyScorecard"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
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
    put_my_scorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyScorecard"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    lock_my_scorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyScorecard"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    add_to_my_scorecard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LaterBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyScorecard"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    list_scorecards: {
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
                    "application/json": components["schemas"]["ScorecardList"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    put_decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionKept"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_release: {
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
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
    give_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseBody"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
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
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    take_release_back: {
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_released: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participant: string;
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
                    "application/json": components["schemas"]["Released"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
    get_facts: {
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
                    "application/json": components["schemas"]["Facts"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
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
    get_report: {
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
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
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
    export_interview: {
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
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description The caller is not signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The caller may not do this, or the request comes from another site's page. */
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
