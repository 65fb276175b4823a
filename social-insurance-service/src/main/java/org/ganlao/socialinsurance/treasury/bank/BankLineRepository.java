package org.ganlao.socialinsurance.treasury.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.treasury.bank.domain.BankLine;

@ApplicationScoped
class BankLineRepository extends FactRepository<BankLine> {

    private static final Keyset<BankLine> NEWEST_FIRST = Keyset.<BankLine>descending()
            .by("r.onDay", BankLine::occurredOn, LocalDate::parse)
            .by("r.id", BankLine::id, UUID::fromString);

    private static final String OPEN =
            "case when r.match is null and r.annulReason is null then true else false end = :open";

    BankLineRepository(RegionScope scope) {
        super(scope, BankLine.class, "account.pool");
    }

    /** By id, held until the transaction ends. */
    List<BankLine> held(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .map(id -> locked(id).orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND)))
                .toList();
    }

    List<UUID> of(UUID match) {
        return list("match = ?1", match).stream().map(BankLine::id).toList();
    }

    Page<BankLine> page(BankLineFilter filter, Paging paging) {
        return visible()
                .where("r.account.insurance = :insurance", "insurance", filter.insurance)
                .where("r.account.pool = :region", "region", filter.region)
                .where("r.account.account = :account", "account", filter.account)
                .where(OPEN, "open", filter.open)
                .page(paging, NEWEST_FIRST);
    }
}
