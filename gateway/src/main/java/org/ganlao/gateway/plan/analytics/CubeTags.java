package org.ganlao.gateway.plan.analytics;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.gateway.plan.catalogue.Catalogue;
import org.ganlao.gateway.plan.decomposition.RegionalTargets;
import org.ganlao.gateway.plan.freshness.FreshnessRepository;
import org.ganlao.platform.time.BusinessClock;

/** Weak tags: two answers with the same tag hold the same values and flags, though they may name different instants. */
@Singleton
class CubeTags {

    private final Catalogue catalogue;
    private final FreshnessRepository freshness;
    private final RegionalTargets targets;
    private final BusinessClock clock;

    CubeTags(Catalogue catalogue, FreshnessRepository freshness, RegionalTargets targets, BusinessClock clock) {
        this.catalogue = catalogue;
        this.freshness = freshness;
        this.targets = targets;
        this.clock = clock;
    }

    EntityTag of(Selection selection, CubeFormat format, String href) {
        Instant settledThrough = freshness.now().settledThrough();
        String state = String.join(
                " ",
                href,
                format.name(),
                catalogue.version(),
                freshness.changeMark().toString(),
                String.valueOf(targets.revision(selection.plan(), selection.asOf())),
                clock.today().toString(),
                settledThrough == null
                        ? ""
                        : YearMonth.from(settledThrough.atZone(BusinessClock.ZONE))
                                .toString());
        return new EntityTag(
                UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString(), true);
    }
}
