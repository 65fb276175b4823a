package org.ganlao.platform.time;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.ganlao.platform.profile.DevelopmentAids;

/** The two clocks as beans. */
final class Clocks {

    @Produces
    @Singleton
    Clock realTime() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    @Startup
    BusinessClock businessClock(
            @ConfigProperty(name = "ganlao.business-clock") Optional<String> setting,
            Clock realTime,
            DevelopmentAids aids) {
        return BusinessClock.from(setting.orElse(""), realTime, aids);
    }

    @Produces
    @Singleton
    WorkingDays workingDays() {
        return WorkingDays.published();
    }
}
