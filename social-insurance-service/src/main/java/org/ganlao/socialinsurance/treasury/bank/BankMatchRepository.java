package org.ganlao.socialinsurance.treasury.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Keyset;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.FactRepository;
import org.ganlao.socialinsurance.treasury.bank.domain.BankMatch;

@ApplicationScoped
class BankMatchRepository extends FactRepository<BankMatch> {

    private static final Keyset<BankMatch> NEWEST_FIRST = Keyset.<BankMatch>descending()
            .by("r.matchedOn", BankMatch::occurredOn, LocalDate::parse)
            .by("r.id", BankMatch::id, UUID::fromString);

    BankMatchRepository(RegionScope scope) {
        super(scope, BankMatch.class, "account.pool");
    }

    Page<BankMatch> page(String region, Paging paging) {
        return visible().where("r.account.pool = :region", "region", region).page(paging, NEWEST_FIRST);
    }
}
