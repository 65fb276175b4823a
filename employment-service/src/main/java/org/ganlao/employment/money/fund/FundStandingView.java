package org.ganlao.employment.money.fund;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.ledger.LedgerBalance;
import org.ganlao.platform.money.Money;

/** How a region's part of the fund stands. */
@Schema(name = "EmploymentFund")
record FundStandingView(
        String region,

        @Schema(description = "结余 · What is there to be paid")
        Money cash,

        @Schema(description = "累计到位 · Received, or the province's budget")
        Money received,

        @Schema(description = "累计下达下级 · Given to regions below")
        Money allocated,

        @Schema(description = "累计支出 · Paid out, less what came back")
        Money disbursed) {

    /** @param balances none of a region that never got anything */
    static FundStandingView of(String region, List<LedgerBalance> balances) {
        return new FundStandingView(
                region,
                amount(balances, FundBooks.CASH),
                amount(balances, FundBooks.RECEIVED),
                amount(balances, FundBooks.ALLOCATED),
                amount(balances, FundBooks.DISBURSED));
    }

    private static Money amount(List<LedgerBalance> balances, String account) {
        return balances.stream()
                .filter(balance -> balance.account().equals(account))
                .map(LedgerBalance::amount)
                .findFirst()
                .orElse(Money.ZERO);
    }
}
