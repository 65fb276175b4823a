package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;

/** What the bills of a run amount to. */
@ApplicationScoped
class BillTotals {

    private static final String SUMS = """
            count(*) as bills, coalesce(sum(lines), 0) as lines, coalesce(sum(employer_part), 0) as employer_part,
            coalesce(sum(person_part), 0) as person_part from bill where run = ? and month = ?""";

    private final Sql sql;

    BillTotals(Sql sql) {
        this.sql = sql;
    }

    /** @param lines one for each person and insurance; difference bills may bring amounts below nothing */
    @Schema(name = "BillTotal")
    record Total(long bills, long lines, Money employerPart, Money personPart) {

        static final Total NONE = new Total(0, 0, Money.ZERO, Money.ZERO);

        private static Total from(Row row) {
            return new Total(
                    row.number("bills"),
                    row.number("lines"),
                    new Money(row.decimal("employer_part")),
                    new Money(row.decimal("person_part")));
        }
    }

    record OfCounty(String region, Total total) {}

    Total of(UUID run, YearMonth month) {
        return sql.one("select " + SUMS, Total::from, run, month.atDay(1)).orElseThrow();
    }

    List<OfCounty> byCounty(UUID run, YearMonth month) {
        return sql.list(
                "select region, " + SUMS + " group by region order by region",
                row -> new OfCounty(row.text("region"), Total.from(row)),
                run,
                month.atDay(1));
    }
}
