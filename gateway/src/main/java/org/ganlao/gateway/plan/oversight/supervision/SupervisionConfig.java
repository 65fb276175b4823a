package org.ganlao.gateway.plan.oversight.supervision;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What files of tasks may be. */
@ConfigMapping(prefix = "ganlao.supervision")
interface SupervisionConfig {

    @WithDefault("10M")
    MemorySize largestFile();

    /** How many files of a task may wait for a report that cites them. */
    @WithDefault("20")
    int mostUncited();

    /** How long they wait. */
    @WithDefault("7d")
    Duration uncitedKept();
}
