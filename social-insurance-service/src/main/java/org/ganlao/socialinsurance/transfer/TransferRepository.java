package org.ganlao.socialinsurance.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.transfer.domain.TransferState;

/** Transfers, which both agencies see. */
@ApplicationScoped
class TransferRepository extends FactRepository<EnrolmentTransfer> {

    private static final Keyset<EnrolmentTransfer> LAST_CHANGED_FIRST = Keyset.<EnrolmentTransfer>descending()
            .by("r.recordedAt", EnrolmentTransfer::recordedAt, Instant::parse)
            .by("r.id", EnrolmentTransfer::id, UUID::fromString);

    private static final String AT_EITHER_END =
            "cast(sql('? = any(?)', r.route.fromRegion, :regions) as Boolean) = true"
                    + " or cast(sql('? = any(?)', r.route.toRegion, :regions) as Boolean) = true";

    private final RegionScope scope;

    TransferRepository(RegionScope scope) {
        super(scope, EnrolmentTransfer.class, "route.toRegion");
        this.scope = scope;
    }

    @Override
    public EnrolmentTransfer visible(UUID id) {
        return findByIdOptional(id)
                .filter(found -> Stream.of(
                                found.route().fromRegion(), found.route().toRegion())
                        .anyMatch(region -> region != null && scope.covers(region)))
                .orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    Optional<EnrolmentTransfer> underway(UUID enrolment) {
        return find("left = ?1 and state = ?2", enrolment, TransferState.UNDERWAY)
                .firstResultOptional();
    }

    Page<EnrolmentTransfer> page(TransferFilter filter, Paging paging) {
        return Listing.of(getEntityManager(), EnrolmentTransfer.class, "select r from EnrolmentTransfer r")
                .where(AT_EITHER_END, "regions", scope.covered().toArray(String[]::new))
                .where("r.person = :person", "person", filter.person)
                .where("r.insurance = :insurance", "insurance", filter.insurance)
                .where("r.state = :state", "state", filter.state)
                .where("r.route.fromRegion = :fromRegion", "fromRegion", filter.fromRegion)
                .where("r.route.toRegion = :toRegion", "toRegion", filter.toRegion)
                .page(paging, LAST_CHANGED_FIRST);
    }
}
