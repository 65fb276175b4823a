package org.ganlao.socialinsurance.register.transfer;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.register.transfer.domain.Routed;

/** What goes from one agency to another, which both see. */
abstract class RoutedRepository<R extends FactRecord & Routed> extends FactRepository<R> {

    private static final String AT_EITHER_END =
            Listing.oneOf("r.route.fromRegion", "regions") + " or " + Listing.oneOf("r.route.toRegion", "regions");

    private RegionScope scope;
    private Class<R> type;

    RoutedRepository(RegionScope scope, Class<R> type) {
        super(scope, type, "route.toRegion");
        this.scope = scope;
        this.type = type;
    }

    /** For the container's proxies. */
    RoutedRepository() {}

    static <R extends FactRecord> Keyset<R> lastChangedFirst() {
        return Keyset.<R>descending()
                .by("r.recordedAt", FactRecord::recordedAt, Instant::parse)
                .by("r.id", FactRecord::id, UUID::fromString);
    }

    @Override
    public R visible(UUID id) {
        return findByIdOptional(id)
                .filter(found -> Stream.of(
                                found.route().fromRegion(), found.route().toRegion())
                        .anyMatch(region -> region != null && scope.covers(region)))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    Listing<R> atEitherEnd(String fromRegion, String toRegion) {
        return Listing.of(getEntityManager(), type, "select r from %s r".formatted(type.getSimpleName()))
                .where(AT_EITHER_END, "regions", scope.covered().toArray(String[]::new))
                .where("r.route.fromRegion = :fromRegion", "fromRegion", fromRegion)
                .where("r.route.toRegion = :toRegion", "toRegion", toRegion);
    }
}
