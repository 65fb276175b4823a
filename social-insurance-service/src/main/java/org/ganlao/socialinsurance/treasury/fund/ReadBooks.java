package org.ganlao.socialinsurance.treasury.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.ledger.Ledger;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.ledger.LedgerEntries;
import org.ganlao.platform.ledger.LedgerEntry;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Shows the books of the funds. */
@ApplicationScoped
class ReadBooks {

    private final Ledger ledger;
    private final LedgerEntries entries;
    private final RegionScope scope;
    private final BusinessClock clock;

    ReadBooks(Ledger ledger, LedgerEntries entries, RegionScope scope, BusinessClock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.scope = scope;
        this.clock = clock;
    }

    Page<LedgerEntry> entries(Insurance insurance, String region, Paging paging) {
        scope.requireRead(region);
        return entries.page(FundBooks.bookOf(insurance, region), paging);
    }

    /** @param at null asks for today */
    List<LedgerBalance> balances(Insurance insurance, String region, LocalDate at) {
        scope.requireRead(region);
        return ledger.trialBalance(FundBooks.bookOf(insurance, region), Objects.requireNonNullElse(at, clock.today()));
    }
}
