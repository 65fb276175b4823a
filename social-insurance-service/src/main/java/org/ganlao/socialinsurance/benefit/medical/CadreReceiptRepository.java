package org.ganlao.socialinsurance.benefit.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.benefit.medical.domain.CadreReceipt;

/** What was paid into the pools of retired cadres of the caller's regions. */
@ApplicationScoped
class CadreReceiptRepository extends FactRepository<CadreReceipt> {

    private static final Keyset<CadreReceipt> LATEST_FIRST = Keyset.<CadreReceipt>descending()
            .by("r.receivedOn", CadreReceipt::occurredOn, LocalDate::parse)
            .by("r.id", CadreReceipt::id, UUID::fromString);

    CadreReceiptRepository(RegionScope scope) {
        super(scope, CadreReceipt.class, "region");
    }

    /** Standing ones. */
    List<CadreReceipt> of(UUID overspend) {
        return list("overspend = ?1 and annulReason is null", overspend);
    }

    Page<CadreReceipt> page(UUID overspend, Paging paging) {
        return visible()
                .where("r.overspend = :overspend", "overspend", overspend)
                .page(paging, LATEST_FIRST);
    }
}
