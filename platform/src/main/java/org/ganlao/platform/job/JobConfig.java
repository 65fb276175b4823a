package org.ganlao.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "ganlao.jobs")
interface JobConfig {

    /** How many jobs one instance works on at a time; 0 for an instance that only takes them in. */
    @WithDefault("2")
    int workers();

    /** How often an idle worker looks for a job; a job submitted here wakes it at once. */
    @WithDefault("1s")
    Duration poll();

    /** How long a job stays with an instance that gives no sign of life. */
    @WithDefault("30s")
    Duration lease();

    /** How often a job is tried without getting anywhere before it fails. */
    @WithDefault("5")
    int attempts();

    /** The pause before the second try; it doubles with each further one. */
    @WithDefault("2s")
    Duration retryAfter();

    /** How long one step may take. */
    @WithDefault("10m")
    Duration stepTimeout();
}
