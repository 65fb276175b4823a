package org.ganlao.employment.money.fund;

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

/** Shows how the fund of a region and its book stand. */
@ApplicationScoped
class ReadFund {

    private final Ledger ledger;
    private final LedgerEntries entries;
    private final RegionScope scope;
    private final BusinessClock clock;

    ReadFund(Ledger ledger, LedgerEntries entries, RegionScope scope, BusinessClock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.scope = scope;
        this.clock = clock;
    }

    FundStandingView standing(String region) {
        return FundStandingView.of(region, balances(region, null));
    }

    Page<LedgerEntry> entries(String region, Paging paging) {
        scope.requireRead(region);
        return entries.page(FundBooks.bookOf(region), paging);
    }

    List<LedgerBalance> balances(String region, LocalDate at) {
        scope.requireRead(region);
        return ledger.trialBalance(FundBooks.bookOf(region), Objects.requireNonNullElse(at, clock.today()));
    }
}
