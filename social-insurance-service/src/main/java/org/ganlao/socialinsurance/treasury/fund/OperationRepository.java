package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.treasury.fund.domain.FundOperation;

@ApplicationScoped
class OperationRepository extends FactRepository<FundOperation> {

    private static final Keyset<FundOperation> NEWEST_FIRST = Keyset.<FundOperation>descending()
            .by("r.doneOn", FundOperation::occurredOn, LocalDate::parse)
            .by("r.id", FundOperation::id, UUID::fromString);

    OperationRepository(RegionScope scope) {
        super(scope, FundOperation.class, "region");
    }

    /** Those that move parts of a settlement and stand. */
    List<FundOperation> settling(UUID settlement) {
        return list("settles.settlement = ?1 and annulReason is null", settlement);
    }

    /** Those by which what was lent comes back, and which stand. */
    List<FundOperation> returning(UUID lent) {
        return list("lent = ?1 and annulReason is null", lent);
    }

    Page<FundOperation> page(OperationFilter filter, Paging paging) {
        return visible()
                .where("r.insurance = :insurance", "insurance", filter.insurance)
                .where("r.region = :region", "region", filter.region)
                .where("r.kind = :kind", "kind", filter.kind)
                .where(
                        "(case when r.expected <> r.yielded then true else false end) = :unexpected",
                        "unexpected",
                        filter.unexpected)
                .page(paging, NEWEST_FIRST);
    }
}
