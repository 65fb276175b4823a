package org.ganlao.socialinsurance.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.contribution.domain.ContributionReceipt;
import org.ganlao.socialinsurance.contribution.domain.ReceiptLine;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.fund.FundIncome;
import org.ganlao.socialinsurance.fund.Funds;

/** Posts what a receipt brought to the funds: late fees that it settled apart from contributions. Always in the order of the insurances. */
@ApplicationScoped
class PostReceipts {

    private final Funds funds;
    private final Sql sql;

    PostReceipts(Funds funds, Sql sql) {
        this.funds = funds;
        this.sql = sql;
    }

    /** @param fees late fees that it settled, by insurance */
    void post(ContributionReceipt receipt, Map<Insurance, Money> fees) {
        List<Object[]> postings = new ArrayList<>();
        for (ReceiptLine line : receipt.lines()) {
            Money fee = fees.getOrDefault(line.insurance(), Money.ZERO);
            post(
                    receipt,
                    line.insurance(),
                    FundIncome.CONTRIBUTION,
                    line.amount().minus(fee),
                    postings);
            post(receipt, line.insurance(), FundIncome.LATE_FEE, fee, postings);
        }
        sql.batch("insert into receipt_posting (receipt, posting) values (?, ?)", postings);
    }

    private void post(
            ContributionReceipt receipt,
            Insurance insurance,
            FundIncome kind,
            Money amount,
            Collection<Object[]> postings) {
        if (amount.isPositive()) {
            UUID posting = funds.receive(insurance, receipt.region(), kind, receipt.id(), receipt.occurredOn(), amount);
            postings.add(new Object[] {receipt.id(), posting});
        }
    }

    /** What a receipt brought before its funds had books was never posted, and nothing is taken back. */
    void reverse(ContributionReceipt receipt, LocalDate on, String why) {
        sql.list(
                        "select posting from receipt_posting where receipt = ? order by place",
                        row -> row.uuid("posting"),
                        receipt.id())
                .forEach(posting -> funds.reverse(posting, on, why));
    }
}
