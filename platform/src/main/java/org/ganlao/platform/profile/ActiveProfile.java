package org.ganlao.platform.profile;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Tells beans which aids the running profile allows. */
final class ActiveProfile {

    @Produces
    @Singleton
    DevelopmentAids developmentAids() {
        return DevelopmentAids.in(ConfigUtils.getProfiles());
    }
}
