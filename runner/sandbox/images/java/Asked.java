// What is asked of a candidate's classes, a function or a class with methods, and what was found of it in them.
package sandglass;

interface Asked {
    /** What answers, found among the candidate's classes; nothing of theirs runs before it answers. */
    interface Found {
        /** Reads the arguments, runs what is asked for, and writes its answer; raises what the candidate's code raises. */
        void answer(Tokens.Reader from, Tokens.Writer to) throws Throwable;
    }

    Found find(Bundle bundle, ClassLoader loader) throws ClassNotFoundException;

    static Asked read(String text) {
        if (text.startsWith(Timed.BEGINNING)) return Timed.read(text);
        return text.startsWith(Play.BEGINNING) ? Play.read(text) : Call.read(text);
    }
}
