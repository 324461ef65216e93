// A class that is loaded and called once as the candidate's would be, before there is one.
package sandglass;

final class Sample {
    private Sample() {}

    static long echo(long value) {
        return value;
    }
}
