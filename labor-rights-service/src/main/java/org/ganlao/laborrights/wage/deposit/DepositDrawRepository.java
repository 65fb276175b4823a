package org.ganlao.laborrights.wage.deposit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.wage.deposit.domain.DepositDraw;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;

@ApplicationScoped
class DepositDrawRepository extends FactRepository<DepositDraw> {

    private static final Keyset<DepositDraw> LATEST_FIRST = latestFirst("r.decidedOn");

    DepositDrawRepository(RegionScope scope) {
        super(scope, DepositDraw.class, "deposit.outline.region");
    }

    boolean waiting(UUID deposit) {
        return count("deposit.id = ?1 and approval.approvedBy is null and annulReason is null", deposit) > 0;
    }

    boolean standing(UUID deposit) {
        return count("deposit.id = ?1 and annulReason is null", deposit) > 0;
    }

    /** Those after which the deposit is still to be topped up. */
    List<DepositDraw> toBeToppedUp(UUID deposit) {
        return list(
                "deposit.id = ?1 and topUpUntil is not null and toppedUpOn is null and annulReason is null order by id",
                deposit);
    }

    List<DepositDraw> toppedUpSince(UUID deposit, LocalDate day) {
        return list("deposit.id = ?1 and toppedUpOn >= ?2 and annulReason is null order by id", deposit, day);
    }

    Page<DepositDraw> page(UUID deposit, UUID arrears, Paging paging) {
        return visible()
                .where("r.deposit.id = :deposit", "deposit", deposit)
                .where("r.arrears = :arrears", "arrears", arrears)
                .page(paging, LATEST_FIRST);
    }
}
