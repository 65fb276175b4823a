package org.ganlao.gateway.plan.oversight.exchange;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.ganlao.gateway.refusal.KeepRefusals;
import org.ganlao.platform.time.BusinessClock;

/** Deletes volumes and counts of refused requests of days that no answer shows any more. */
@ApplicationScoped
class ForgetVolumes {

    private final ExchangeRules rules = ExchangeRules.shipped();
    private final VolumeRepository volumes;
    private final KeepRefusals refusals;
    private final Clock clock;

    ForgetVolumes(VolumeRepository volumes, KeepRefusals refusals, Clock clock) {
        this.volumes = volumes;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(identity = "exchange-volume-prune", every = "24h", delayed = "25m")
    void prune() {
        LocalDate before =
                clock.instant().atZone(BusinessClock.ZONE).toLocalDate().minusDays(rules.volumeDays());
        volumes.forget(before);
        refusals.forget(before);
    }
}
