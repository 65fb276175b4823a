package org.ganlao.gateway.plan.release;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.catalogue.Plan;
import org.ganlao.gateway.plan.catalogue.Target;
import org.ganlao.gateway.plan.decomposition.RegionalTarget;
import org.ganlao.gateway.plan.decomposition.RegionalTargets;
import org.ganlao.gateway.plan.decomposition.TargetsInForce;

/** The targets that hold on a period's last day, as far as they are split. */
@Singleton
class Targets {

    private final RegionalTargets targets;

    Targets(RegionalTargets targets) {
        this.targets = targets;
    }

    /**
     * What to freeze.
     *
     * @param revision of the split that was known
     */
    record Frozen(int revision, List<FrozenTarget> targets) {}

    Frozen of(Plan plan, LocalDate day, Instant asOf) {
        TargetsInForce inForce = targets.on(plan, day, asOf);
        return new Frozen(
                inForce.revision(),
                plan.targets().stream()
                        .flatMap(target -> regional(plan, target, inForce))
                        .toList());
    }

    private static Stream<FrozenTarget> regional(Plan plan, Target target, TargetsInForce inForce) {
        return inForce.of(target.indicator()).values().stream()
                .filter(regional -> !regional.fallsToNobody())
                .sorted(Comparator.comparing(RegionalTarget::region))
                .map(regional -> new FrozenTarget(
                        regional.indicator(),
                        regional.region(),
                        regional.target(),
                        regional.region().equals(plan.region()) ? target.ceiling() : null));
    }
}
