package org.ganlao.socialinsurance.collection.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.billing.Account;
import org.ganlao.socialinsurance.collection.billing.FeeBooks;
import org.ganlao.socialinsurance.collection.billing.Settlements;
import org.ganlao.socialinsurance.collection.contribution.domain.ContributionReceipt;
import org.ganlao.socialinsurance.collection.contribution.domain.ReceiptLine;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/** Posts what a receipt brought to the funds: late fees that it settled apart from contributions. Always in the order of the insurances. */
@ApplicationScoped
public class PostReceipts implements FeeBooks {

    private static final String KEEP = "insert into receipt_posting (receipt, posting) values (?, ?)";

    private final Settlements settlements;
    private final Funds funds;
    private final Sql sql;

    PostReceipts(Settlements settlements, Funds funds, Sql sql) {
        this.settlements = settlements;
        this.funds = funds;
        this.sql = sql;
    }

    /** What a receipt of the payer brought, once it has settled what is owed. */
    void post(ContributionReceipt receipt, Account payer) {
        Map<Insurance, Money> fees = settlements.feesPaid(payer).getOrDefault(receipt.id(), Map.of());
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
        sql.batch(KEEP, postings);
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

    @Override
    @Transactional(TxType.MANDATORY)
    public void restate(Account payer, LocalDate on, Runnable settling) {
        Map<UUID, Map<Insurance, Money>> before = settlements.feesPaid(payer);
        settling.run();
        Map<UUID, Map<Insurance, Money>> after = settlements.feesPaid(payer);
        List<Object[]> postings = new ArrayList<>();
        posted(Stream.concat(before.keySet().stream(), after.keySet().stream()).collect(Collectors.toSet()))
                .forEach(line -> restate(line, line.fee(after).minus(line.fee(before)), on, postings));
        sql.batch(KEEP, postings);
    }

    /** Of receipts that stand and were posted, in the order of the insurances. */
    private List<Posted> posted(Set<UUID> receipts) {
        return sql
                .list(
                        """
                        select r.id, r.region, r.received_on, l.insurance
                          from contribution_receipt r join receipt_line l on l.receipt = r.id
                         where r.id = any(cast(? as uuid[])) and r.annul_reason is null
                           and exists (select from receipt_posting p where p.receipt = r.id)
                         order by r.entry""",
                        row -> new Posted(
                                row.uuid("id"),
                                row.text("region"),
                                row.date("received_on"),
                                Insurance.valueOf(row.text("insurance"))),
                        receipts.stream().map(UUID::toString).toList())
                .stream()
                .sorted(Comparator.comparing(Posted::insurance))
                .toList();
    }

    private record Posted(UUID receipt, String region, LocalDate receivedOn, Insurance insurance) {

        Money fee(Map<UUID, Map<Insurance, Money>> fees) {
            return fees.getOrDefault(receipt, Map.of()).getOrDefault(insurance, Money.ZERO);
        }
    }

    private void restate(Posted line, Money more, LocalDate on, Collection<Object[]> postings) {
        if (!more.isZero()) {
            FundIncome from = more.isPositive() ? FundIncome.CONTRIBUTION : FundIncome.LATE_FEE;
            FundIncome to = more.isPositive() ? FundIncome.LATE_FEE : FundIncome.CONTRIBUTION;
            UUID posting = funds.restate(
                    line.insurance(),
                    line.region(),
                    from,
                    to,
                    line.receipt(),
                    line.receivedOn(),
                    on,
                    more.max(more.negated()));
            postings.add(new Object[] {line.receipt(), posting});
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
