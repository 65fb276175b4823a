package org.ganlao.socialinsurance.collection.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** What a payer owes an insurance for a month because of one bill. */
record BillView(
        UUID id,
        String region,
        String employer,
        String person,
        Insurance insurance,
        String month,

        @Schema(description = "第几次出账；第二次起为差额账单 · From the second on it is a difference bill")
        int issue,

        LocalDate issuedOn,
        LocalDate dueOn,

        @Schema(description = "明细条数，每人一条 · One line for each person")
        long lines,

        Money base,
        Money employerPart,
        Money personPart,
        UUID run) {

    /** @param accountPart of both parts, what goes to the individual account */
    @Schema(name = "BillLine")
    record Line(UUID enrolment, String person, Money base, Money employerPart, Money personPart, Money accountPart) {

        static Line from(Row row) {
            return new Line(
                    row.uuid("enrolment"),
                    row.text("person"),
                    new Money(row.decimal("base")),
                    new Money(row.decimal("employer_part")),
                    new Money(row.decimal("person_part")),
                    new Money(row.decimal("account_part")));
        }
    }

    static BillView from(Row row) {
        return new BillView(
                row.uuid("id"),
                row.text("region"),
                row.text("employer"),
                row.text("person"),
                Insurance.valueOf(row.text("insurance")),
                YearMonth.from(row.date("month")).toString(),
                Math.toIntExact(row.number("issue")),
                row.date("issued_on"),
                row.date("due_on"),
                row.number("lines"),
                new Money(row.decimal("base")),
                new Money(row.decimal("employer_part")),
                new Money(row.decimal("person_part")),
                row.uuid("run"));
    }
}
