package org.ganlao.employment.money.reward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the gateway is that knows what was achieved. */
@ConfigMapping(prefix = "ganlao.gateway")
interface GatewaySettings {

    /** Its address, as {@code http://gateway:8080}; without it achievements are stated. */
    Optional<URI> url();

    @WithDefault("10s")
    Duration answerWithin();
}
