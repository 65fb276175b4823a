package org.ganlao.socialinsurance.treasury.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.treasury.bank.domain.BankAccount;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/** What the books have of an account that no bank line is matched with, and the other way round. */
@ApplicationScoped
class OpenItems {

    private static final String LINES = """
            select id, on_day, amount, reference from bank_line
             where insurance = ? and region = ? and account = ? and on_day <= ? and matched is null and annul_reason is null""";

    private static final String ENTRIES = """
            select e.id, e.occurred_on as on_day, sum(l.debit - l.credit) as amount, e.number, e.subject, e.memo
              from ledger_line l join ledger_entry e on e.id = l.entry
             where l.book = ? and l.code = ? and e.occurred_on <= ?
               and not exists (select from bank_match_entry m where m.entry = e.id and m.account = ?)
             group by e.id""";

    /** Pairs of one line and one entry, neither of which has another partner by the rule; matched in one statement. */
    private static final String MATCH = """
            with line as (%s), entry as (%s),
                 pair as (select line.id as line, entry.id as entry, count(*) over (partition by line.id) as entries,
                                 count(*) over (partition by entry.id) as lines
                            from line join entry on entry.amount = line.amount and %%s),
                 one as materialized (select gen_random_uuid() as id, line, entry from pair where entries = 1 and lines = 1),
                 made as (insert into bank_match (id, version, client, source_ref, recorded_at, insurance, region, account,
                                                  matched_on, why, proposed_by, proposed_at, approved_by, approved_at)
                          select id, 1, ?, 'automatic ' || id, ?, ?, ?, ?, ?, ?, 'automatic', ?, ?, ? from one),
                 held as (insert into bank_match_entry (match, entry, account) select id, entry, ? from one)
            update bank_line b set matched = one.id, version = b.version + 1, recorded_at = ? from one where b.id = one.line""".formatted(LINES, ENTRIES);

    private final Sql sql;
    private final BankSettings settings;

    OpenItems(Sql sql, BankSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    @Schema(name = "OpenBankLine")
    record Line(UUID id, LocalDate on, Money amount, String reference) {

        static Line of(Row row) {
            return new Line(
                    row.uuid("id"), row.date("on_day"), new Money(row.decimal("amount")), row.text("reference"));
        }
    }

    @Schema(name = "OpenBookEntry")
    record Entry(UUID id, LocalDate on, Money amount, long number, String subject, String memo) {

        static Entry of(Row row) {
            return new Entry(
                    row.uuid("id"),
                    row.date("on_day"),
                    new Money(row.decimal("amount")),
                    row.number("number"),
                    row.text("subject"),
                    row.text("memo"));
        }
    }

    /** How pairs are found; a rule sees what those before it have left. */
    enum Rule {
        REFERENCE("line.reference in (entry.id::text, entry.number::text, entry.subject, entry.memo)"),
        AMOUNT_AND_DAY("entry.on_day = line.on_day"),
        AMOUNT_WITHIN_DAYS("abs(entry.on_day - line.on_day) <= %d");

        private final String condition;

        Rule(String condition) {
            this.condition = condition;
        }
    }

    List<Line> lines(BankAccount account, LocalDate until) {
        return sql.list(
                LINES + " order by on_day, id",
                Line::of,
                account.insurance(),
                account.pool(),
                account.account(),
                until);
    }

    List<Entry> entries(BankAccount account, LocalDate until) {
        return sql.list(
                ENTRIES + " order by e.occurred_on, e.number",
                Entry::of,
                Funds.bookOf(account.insurance(), account.pool()),
                account.account().code(),
                until,
                account.account());
    }

    /** Days of the entries that it holds. */
    List<LocalDate> days(UUID match) {
        return sql.list(
                "select e.occurred_on from bank_match_entry m join ledger_entry e on e.id = m.entry where m.match = ?",
                row -> row.date("occurred_on"),
                match);
    }

    boolean isMatched(UUID entry, BankAccount account) {
        return sql.one(
                        "select true as matched from bank_match_entry where entry = ? and account = ?",
                        row -> row.flag("matched"),
                        entry,
                        account.account())
                .isPresent();
    }

    /** What stands in the way of a closing: also what is matched by one person and not approved by another. */
    long unreconciled(BankAccount account, LocalDate until) {
        long proposed = sql.one(
                        """
                        select count(distinct m.id) as matches
                          from bank_match m
                          join bank_match_entry held on held.match = m.id
                          join ledger_entry e on e.id = held.entry and e.occurred_on <= ?
                         where m.insurance = ? and m.region = ? and m.account = ? and m.approved_by is null
                           and m.annul_reason is null""",
                        row -> row.number("matches"),
                        until,
                        account.insurance(),
                        account.pool(),
                        account.account())
                .orElseThrow();
        return proposed + lines(account, until).size() + entries(account, until).size();
    }

    /** @return how many lines found their entry */
    int match(Rule rule, BankAccount account, LocalDate until, String client, String by, LocalDate today, Instant now) {
        return sql.update(
                MATCH.formatted(rule.condition.formatted(settings.daysApart())),
                account.insurance(),
                account.pool(),
                account.account(),
                until,
                Funds.bookOf(account.insurance(), account.pool()),
                account.account().code(),
                until,
                account.account(),
                client,
                now,
                account.insurance(),
                account.pool(),
                account.account(),
                today,
                rule,
                now,
                by,
                now,
                account.account(),
                now);
    }
}
