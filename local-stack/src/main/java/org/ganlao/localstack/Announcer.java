package org.ganlao.localstack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** Says what is happening and how long it took, one line each, with the seconds since the beginning. */
public final class Announcer {

    private final PrintStream out;
    private final long beginning = System.nanoTime();

    public Announcer(PrintStream out) {
        this.out = out;
    }

    public static Announcer silent() {
        return new Announcer(new PrintStream(OutputStream.nullOutputStream()));
    }

    public void say(String line) {
        synchronized (out) {
            out.printf(Locale.ROOT, "[%6.1f s] %s%n", secondsSince(beginning), line);
        }
    }

    /** Runs the step between a line that announces it and one that says how long it took. */
    public void step(String what, Runnable work) {
        say(what + " ...");
        long start = System.nanoTime();
        work.run();
        say("%s: done in %.1f s".formatted(what, secondsSince(start)));
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
