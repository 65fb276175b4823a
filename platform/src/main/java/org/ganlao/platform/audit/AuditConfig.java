package org.ganlao.platform.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "ganlao.audit")
interface AuditConfig {

    /** Kafka topic of the chain heads; key is the domain. */
    @WithDefault("ganlao.audit-heads")
    String topic();

    /** How often waiting entries are chained. */
    @WithDefault("1s")
    Duration chainEvery();

    /** How often a new head is anchored. */
    @WithDefault("10s")
    Duration anchorEvery();
}
