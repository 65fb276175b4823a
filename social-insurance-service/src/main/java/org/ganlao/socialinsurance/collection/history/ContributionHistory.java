package org.ganlao.socialinsurance.collection.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * What was paid for whom, month by month: the one source for pensions, months of unemployment benefit and individual accounts.
 * Only what is paid up stands here. Bills get here set by set when they are settled, all else by {@link #take}.
 */
@ApplicationScoped
public class ContributionHistory {

    private final Sql sql;

    ContributionHistory(Sql sql) {
        this.sql = sql;
    }

    /**
     * By month, then source.
     *
     * @param personTokens all under which rows may know the person
     */
    public List<ContributionMonth> of(Collection<String> personTokens, Insurance insurance) {
        return sql.list("""
                select * from contribution_month where person = any(?) and insurance = ? order by month, source""", ContributionHistory::month, personTokens, insurance);
    }

    /** Keeps months that were paid elsewhere or before; a month that the same source brought before is left as it is. */
    @Transactional(TxType.MANDATORY)
    public void take(List<ContributionMonth> months) {
        sql.batch("""
                insert into contribution_month (person, insurance, month, source, kind, region, employer, base, employer_part,
                                                person_part, account_part, paid_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", months.stream().map(ContributionHistory::columns).toList());
    }

    /** Takes out all that a source brought. */
    @Transactional(TxType.MANDATORY)
    public void strikeOut(UUID source) {
        sql.update("delete from contribution_month where source = ?", source);
    }

    private static Object[] columns(ContributionMonth month) {
        return new Object[] {
            month.person(),
            month.insurance(),
            month.month().atDay(1),
            month.source(),
            month.kind(),
            month.region(),
            month.employer(),
            month.base().amount(),
            month.employerPart().amount(),
            month.personPart().amount(),
            month.accountPart().amount(),
            month.paidOn()
        };
    }

    private static ContributionMonth month(Row row) {
        return new ContributionMonth(
                row.text("person"),
                Insurance.valueOf(row.text("insurance")),
                YearMonth.from(row.date("month")),
                row.uuid("source"),
                ContributionMonth.Kind.valueOf(row.text("kind")),
                row.text("region"),
                row.text("employer"),
                new Money(row.decimal("base")),
                new Money(row.decimal("employer_part")),
                new Money(row.decimal("person_part")),
                new Money(row.decimal("account_part")),
                row.date("paid_on"));
    }
}
