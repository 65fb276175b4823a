package org.ganlao.socialinsurance.treasury.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.NumberedPages;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.socialinsurance.treasury.fund.Funds;
import org.ganlao.socialinsurance.treasury.supervision.domain.CaseKind;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionCase;
import org.ganlao.socialinsurance.treasury.supervision.domain.SupervisionRefusal;

/** What auditors read of the audited fund's book: its entries of the period, newest first. They change nothing. */
@ApplicationScoped
class BookExtract {

    private static final String ENTRIES = """
            select e.number, e.occurred_on, e.kind, e.subject, e.memo, e.posted_by,
                   string_agg(l.code, ', ' order by l.place) filter (where l.debit > 0) as debited,
                   string_agg(l.code, ', ' order by l.place) filter (where l.credit > 0) as credited, sum(l.debit) as amount
              from ledger_entry e join ledger_line l on l.entry = e.id
             where e.book = ? and e.occurred_on between ? and ? and e.number < ?
             group by e.number, e.occurred_on, e.kind, e.subject, e.memo, e.posted_by
             order by e.number desc limit ?""";

    private final CaseRepository cases;
    private final Sql sql;
    private final AuditedReads reads;

    BookExtract(CaseRepository cases, Sql sql, AuditedReads reads) {
        this.cases = cases;
        this.sql = sql;
        this.reads = reads;
    }

    @Schema(name = "AuditedEntry")
    record Entry(
            long number,
            LocalDate on,
            String kind,
            String debited,
            String credited,
            Money amount,
            String subject,
            String memo,
            String postedBy) {

        static Entry of(Row row) {
            return new Entry(
                    row.number("number"),
                    row.date("occurred_on"),
                    row.text("kind"),
                    row.text("debited"),
                    row.text("credited"),
                    new Money(row.decimal("amount")),
                    row.text("subject"),
                    row.text("memo"),
                    row.text("posted_by"));
        }
    }

    Page<Entry> page(UUID audit, Paging paging) {
        SupervisionCase opened = cases.visible(audit);
        if (opened.kind() != CaseKind.FUND_AUDIT) {
            throw new Rejection(SupervisionRefusal.NOT_A_FUND_AUDIT);
        }
        List<Entry> entries = sql.list(
                ENTRIES,
                Entry::of,
                Funds.bookOf(opened.insurance(), opened.region()),
                opened.from(),
                opened.to(),
                NumberedPages.before(paging),
                paging.limit() + 1);
        reads.list("audited-book");
        return NumberedPages.page(entries, paging, Entry::number);
    }
}
