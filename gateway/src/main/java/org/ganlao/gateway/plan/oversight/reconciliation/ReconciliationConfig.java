package org.ganlao.gateway.plan.oversight.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** How services are asked. */
@ConfigMapping(prefix = "ganlao.reconciliation")
interface ReconciliationConfig {

    /** Address of each domain's service. */
    Map<String, URI> services();

    /** How long a service may take to count. */
    @WithDefault("5M")
    Duration answerWithin();

    /** How long the gateway may take to read what the service has counted. */
    @WithDefault("5M")
    Duration readWithin();

    /** How often the same question is asked before a difference is believed: a fact may be under way. */
    @WithDefault("3")
    int attempts();

    /** How long reconciliations are kept; longer while a difference of theirs stands. */
    @WithDefault("P365D")
    Duration keep();

    /** How long a feed may be, in events, for the facts behind a difference to be looked for in it. */
    @WithDefault("10000000")
    long nameUpTo();
}
