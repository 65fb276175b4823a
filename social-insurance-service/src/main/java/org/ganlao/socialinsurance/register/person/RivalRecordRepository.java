package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.register.person.domain.RivalRecord;

@ApplicationScoped
class RivalRecordRepository extends FactRepository<RivalRecord> {

    private static final Keyset<RivalRecord> NEWEST_FIRST = Keyset.<RivalRecord>descending()
            .by("r.foundOn", RivalRecord::occurredOn, LocalDate::parse)
            .by("r.id", RivalRecord::id, UUID::fromString);

    RivalRecordRepository(RegionScope scope) {
        super(scope, RivalRecord.class, "region");
    }

    Page<RivalRecord> page(RivalFilter filter, Paging paging) {
        return visible()
                .where("r.kind = :kind", "kind", filter.kind)
                .where("r.person = :person", "person", filter.person)
                .where("case when r.settledBy is null then false else true end = :settled", "settled", filter.settled)
                .page(paging, NEWEST_FIRST);
    }
}
