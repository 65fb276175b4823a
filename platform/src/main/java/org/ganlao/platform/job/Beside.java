package org.ganlao.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Does two things at once, of which neither sees what the other has not committed. */
@ApplicationScoped
public class Beside {

    private final ManagedExecutor threads;

    Beside(ManagedExecutor threads) {
        this.threads = threads;
    }

    /**
     * Returns, or throws, when both have ended.
     *
     * @param other done on another thread, as the caller of this one; what stands in its way is thrown as it was there
     * @return what the other one made
     */
    public <R> R both(Supplier<R> other, Runnable own) {
        CompletableFuture<R> beside = threads.supplyAsync(other);
        try {
            own.run();
        } finally {
            beside.handle((result, failure) -> null).join();
        }
        try {
            return beside.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
