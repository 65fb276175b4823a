package org.ganlao.employment.seeking.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.PersonRecordRepository;

@ApplicationScoped
public class PlacementRepository extends PersonRecordRepository<Placement> {

    private static final Keyset<Placement> NEWEST_FIRST = latestFirst("r.job.startedOn");

    PlacementRepository(RegionScope scope, BulkReads bulk) {
        super(scope, bulk, Placement.class, "job.region");
    }

    /** One that the caller may see, once the lock is held. */
    public Placement alone(UUID id, Consumer<Placement> lock) {
        Placement found = visible(id);
        lock.accept(found);
        getEntityManager().refresh(found);
        return found;
    }

    Page<Placement> page(PlacementFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.person.token = :person", "person", filter.person)
                .where("r.job.employer = :employer", "employer", filter.employer)
                .where("r.job.region = :region", "region", filter.region)
                .where("r.job.kind = :kind", "kind", filter.kind)
                .where("r.situation.seekerKind = :seekerKind", "seekerKind", filter.seekerKind)
                .where("r.job.startedOn >= :from", "from", filter.startedFrom)
                .where("r.job.startedOn <= :until", "until", filter.startedUntil)
                .page(paging, NEWEST_FIRST);
    }
}
