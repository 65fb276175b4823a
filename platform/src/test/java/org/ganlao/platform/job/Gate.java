package org.ganlao.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import org.ganlao.platform.database.Sql;

/** Holds the first run that comes to it, inside its transaction, until a test lets it go. Later runs pass. */
@ApplicationScoped
public class Gate {

    private final Sql sql;
    private volatile Hold hold;

    Gate(Sql sql) {
        this.sql = sql;
    }

    public Hold closed() {
        hold = new Hold();
        return hold;
    }

    public void pass() {
        Hold held = hold;
        if (held != null) {
            hold = null;
            held.backend = sql.one("select pg_backend_pid() as pid", row -> row.number("pid"))
                    .orElseThrow();
            held.reached.countDown();
            pauseUntil(held.open);
        }
    }

    /** A run at the gate. */
    public static final class Hold {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);
        private volatile long backend;

        public void awaitRun() {
            pauseUntil(reached);
        }

        /** The PostgreSQL process that serves the run's transaction. */
        public long backend() {
            return backend;
        }

        public void open() {
            open.countDown();
        }
    }

    private static void pauseUntil(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
