package org.ganlao.employment.newstart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.newstart.domain.Enrolment;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.BulkReads;
import org.ganlao.platform.record.PersonRecordRepository;

@ApplicationScoped
class EnrolmentRepository extends PersonRecordRepository<Enrolment> {

    private static final Keyset<Enrolment> LATEST_FIRST = Keyset.<Enrolment>descending()
            .by("r.closure.enrolledOn", Enrolment::occurredOn, LocalDate::parse)
            .by("r.id", Enrolment::id, UUID::fromString);

    private static final String PLACED = "(case when r.placedOn is null then false else true end) = :placed";

    EnrolmentRepository(RegionScope scope, BulkReads bulk) {
        super(scope, bulk, Enrolment.class, "closure.region");
    }

    List<Enrolment> standingOf(List<byte[]> blindIndexes) {
        return of(blindIndexes).stream().filter(Enrolment::standing).toList();
    }

    Page<Enrolment> page(EnrolmentFilter filter, List<byte[]> document, Paging paging) {
        return visible()
                .where("r.person.blindIndex in :document", "document", document)
                .where("r.closure.reference = :closure", "closure", filter.closure)
                .where("r.closure.region = :region", "region", filter.region)
                .where(PLACED, "placed", filter.placed)
                .page(paging, LATEST_FIRST);
    }
}
