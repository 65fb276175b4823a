package org.ganlao.gateway.plan.oversight.exchange;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ganlao.platform.time.BusinessClock;

/** Deletes volumes of days that no answer shows any more. */
@ApplicationScoped
class ForgetVolumes {

    private final ExchangeRules rules = ExchangeRules.shipped();
    private final VolumeRepository volumes;
    private final Clock clock;

    ForgetVolumes(VolumeRepository volumes, Clock clock) {
        this.volumes = volumes;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(identity = "exchange-volume-prune", every = "24h", delayed = "25m")
    void prune() {
        volumes.forget(clock.instant().atZone(BusinessClock.ZONE).toLocalDate().minusDays(rules.volumeDays()));
    }
}
