package org.ganlao.gateway.plan.publication.release;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Target;
import org.ganlao.gateway.plan.targets.decomposition.RegionalTarget;
import org.ganlao.gateway.plan.targets.decomposition.RegionalTargets;
import org.ganlao.gateway.plan.targets.decomposition.TargetsInForce;
import org.ganlao.gateway.plan.targets.region.Place;

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
        Stream<FrozenTarget> regions = frozen(
                inForce.of(target.indicator()),
                regional -> new FrozenTarget(
                        regional.indicator(),
                        regional.region(),
                        regional.target(),
                        regional.region().equals(plan.region()) ? target.ceiling() : null));
        Stream<FrozenTarget> ownUnits = frozen(
                inForce.ownUnits(target.indicator()),
                regional -> new FrozenTarget(
                        regional.indicator(), Place.ownUnitOf(regional.region()), regional.target(), null));
        return Stream.concat(regions, ownUnits).sorted(Comparator.comparing(FrozenTarget::region));
    }

    private static Stream<FrozenTarget> frozen(
            Map<String, RegionalTarget> targets, Function<RegionalTarget, FrozenTarget> form) {
        return targets.values().stream()
                .filter(regional -> !regional.fallsToNobody())
                .map(form);
    }
}
