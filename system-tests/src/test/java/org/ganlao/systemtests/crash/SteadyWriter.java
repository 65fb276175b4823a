package org.ganlao.systemtests.crash;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Waiting;

/** Writes one kind of fact after another until it is told to stop, and keeps a list of its own of what became of each. */
final class SteadyWriter implements AutoCloseable {

    private static final long PACE_MILLIS = 100;

    /** One fact, from its first post to its last. */
    interface Work {

        /** @param nth counts from 0 on, so that no two are the same */
        void write(int nth, SteadyWriter list);
    }

    private final String name;
    private final Work work;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final List<Answer> refused = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile Throwable failure;

    SteadyWriter(String name, Work work) {
        this.name = name;
        this.work = work;
        this.thread = new Thread(this::run, "writer-" + name);
    }

    SteadyWriter started() {
        thread.start();
        return this;
    }

    private void run() {
        try {
            for (int nth = 0; !stopped; nth++) {
                work.write(nth, this);
                Waiting.pause(PACE_MILLIS);
            }
        } catch (RuntimeException | AssertionError e) {
            failure = e;
        }
    }

    /** Notes a post that makes a fact. */
    void took(String fact) {
        taken.add(fact);
    }

    /** Notes a post that had to be refused. */
    void refused(Answer answer) {
        if (!answer.isRefusal()) {
            throw new AssertionError(name + " was not refused: " + answer);
        }
        refused.add(answer);
    }

    int count() {
        if (failure != null) {
            throw new AssertionError("writer of " + name + " gave up", failure);
        }
        return taken.size();
    }

    int refusals() {
        return refused.size();
    }

    /** What was answered 201, each once. */
    Set<String> facts() {
        Set<String> facts = new HashSet<>(taken);
        if (facts.size() != taken.size()) {
            throw new AssertionError("two posts of " + name + " made the same fact");
        }
        return facts;
    }

    String name() {
        return name;
    }

    void stop() {
        stopped = true;
        try {
            thread.join(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        count();
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }
}
