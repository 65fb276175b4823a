package org.ganlao.platform.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Clears the staging of what nobody will ask for again. */
@ApplicationScoped
class ImportSweep {

    /** No upload takes longer. */
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final ImportRepository imports;
    private final ImportConfig config;
    private final Clock clock;

    ImportSweep(ImportRepository imports, ImportConfig config, Clock clock) {
        this.imports = imports;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", identity = "import-sweep")
    void sweep() {
        Instant now = clock.instant();
        imports.sweep(now.minus(LONGEST_UPLOAD), now.minus(config.keepRefused()));
    }
}
