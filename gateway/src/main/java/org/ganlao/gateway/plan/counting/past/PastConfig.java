package org.ganlao.gateway.plan.counting.past;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many ask of the past. */
@ConfigMapping(prefix = "ganlao.past")
interface PastConfig {

    /** Questions that one instance works out at the same time. */
    @WithDefault("4")
    int atOnce();

    /** How many who come besides may wait for a place; each keeps a thread of the instance meanwhile. */
    @WithDefault("8")
    int waiting();

    /** How long each of them waits. */
    @WithDefault("5S")
    Duration patience();
}
