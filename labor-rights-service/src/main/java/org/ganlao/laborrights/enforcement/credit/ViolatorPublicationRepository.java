package org.ganlao.laborrights.enforcement.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.enforcement.credit.domain.ViolatorPublication;
import org.ganlao.laborrights.enforcement.credit.domain.ViolatorPublicationState;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Listing;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

/** Those of the caller's regions. */
@ApplicationScoped
class ViolatorPublicationRepository extends FactRepository<ViolatorPublication> {

    private static final Keyset<ViolatorPublication> LATEST_FIRST = latestFirst("r.decidedOn");

    ViolatorPublicationRepository(RegionScope scope) {
        super(scope, ViolatorPublication.class, "region");
    }

    Page<ViolatorPublication> page(ViolatorPublicationFilter filter, Paging paging) {
        return visible()
                .where("r.state = :state", "state", filter.state)
                .where("r.employer = :employer", "employer", filter.employer)
                .page(paging, LATEST_FIRST);
    }

    boolean stands(UUID inspectionCase, String employer) {
        return count("inspectionCase = ?1 and employer = ?2 and annulReason is null", inspectionCase, employer) > 0;
    }

    /** All of a case that were not struck out, as they stand now; nobody else changes them until the transaction ends. */
    List<ViolatorPublication> standingOf(UUID inspectionCase) {
        return find("inspectionCase = ?1 and annulReason is null order by id", inspectionCase)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What is public on a day, whoever asks. */
    Page<ViolatorPublication> published(Collection<String> regions, LocalDate day, Paging paging) {
        return Listing.of(getEntityManager(), ViolatorPublication.class, "select r from ViolatorPublication r")
                .where("r.state = :state", "state", ViolatorPublicationState.PUBLISHED)
                .where("r.region in :regions", "regions", regions)
                .where("r.publishedOn <= :day and r.publicUntil >= :day", "day", day)
                .page(paging, LATEST_FIRST);
    }
}
