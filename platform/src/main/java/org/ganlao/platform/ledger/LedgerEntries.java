package org.ganlao.platform.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.ganlao.platform.database.NumberedPages;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.CommonRefusal;
import org.ganlao.platform.problem.Rejection;

/** The entries of the books, to read. */
@ApplicationScoped
public class LedgerEntries {

    private static final String LINES = """
            select e.id, e.number, e.book, e.kind, e.occurred_on, e.recorded_at, e.subject, e.memo, e.posted_by, e.reverses,
                   l.code, l.debit, l.credit
              from ledger_entry e join ledger_line l on l.entry = e.id
             where %s
             order by e.number desc, l.place""";

    private final Sql sql;

    LedgerEntries(Sql sql) {
        this.sql = sql;
    }

    /** @throws Rejection (404) if there is none */
    public LedgerEntry one(UUID id) {
        return read("e.id = ?", id).stream().findFirst().orElseThrow(() -> new Rejection(CommonRefusal.NOT_FOUND));
    }

    /** The book's entries, newest first. */
    public Page<LedgerEntry> page(String book, Paging paging) {
        List<LedgerEntry> entries = read("""
                e.number in (select number from ledger_entry where book = ? and number < ?
                              order by number desc limit ?)""", book, NumberedPages.before(paging), paging.limit() + 1);
        return NumberedPages.page(entries, paging, LedgerEntry::number);
    }

    /** What was posted for a record, newest first. */
    public List<LedgerEntry> of(String subject) {
        return read("e.subject = ?", subject);
    }

    private List<LedgerEntry> read(String which, Object... parameters) {
        Map<UUID, LedgerEntry> entries = new LinkedHashMap<>();
        BiConsumer<UUID, Row> add = (id, row) ->
                entries.computeIfAbsent(id, absent -> entry(row)).lines().add(line(row));
        sql.each(LINES.formatted(which), row -> add.accept(row.uuid("id"), row), parameters);
        return List.copyOf(entries.values());
    }

    private static LedgerEntry entry(Row row) {
        return new LedgerEntry(
                row.uuid("id"),
                row.number("number"),
                row.text("book"),
                row.text("kind"),
                row.date("occurred_on"),
                row.instant("recorded_at"),
                row.text("subject"),
                row.text("memo"),
                row.text("posted_by"),
                row.uuid("reverses"),
                new ArrayList<>());
    }

    private static Line line(Row row) {
        Money debit = new Money(row.decimal("debit"));
        return debit.isZero()
                ? new Line(row.text("code"), Side.CREDIT, new Money(row.decimal("credit")))
                : new Line(row.text("code"), Side.DEBIT, debit);
    }
}
