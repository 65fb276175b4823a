package org.ganlao.gateway.plan.figure.extract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long extracts lie ready. */
@ConfigMapping(prefix = "ganlao.extracts")
interface ExtractConfig {

    @WithDefault("7d")
    Duration kept();

    /** How many one person may have at a time. */
    @WithDefault("10")
    int most();

    /** How long is waited for sources to tell all that they recorded until the request. */
    @WithDefault("2m")
    Duration settleWithin();

    /** How long the file of one month may take. */
    @WithDefault("30m")
    Duration monthWithin();
}
