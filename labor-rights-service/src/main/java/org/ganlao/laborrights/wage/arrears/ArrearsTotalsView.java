package org.ganlao.laborrights.wage.arrears;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.arrears.domain.ArrearsKind;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.money.Money;

/** Arrears of one kind and time, of a region with those below it. */
@Schema(name = "WageArrearsTotals")
record ArrearsTotalsView(
        ArrearsKind kind,
        boolean historical,
        @Schema(description = "企业户数 · Enterprises") long employers,
        @Schema(description = "人数 · Persons") long persons,
        Money declared,
        Money verified,
        Money repaid,
        Money remaining) {

    static ArrearsTotalsView of(Row row) {
        Money verified = new Money(row.decimal("verified"));
        Money repaid = new Money(row.decimal("repaid"));
        return new ArrearsTotalsView(
                ArrearsKind.valueOf(row.text("kind")),
                row.flag("historical"),
                row.number("employers"),
                row.number("persons"),
                new Money(row.decimal("declared")),
                verified,
                repaid,
                verified.minus(repaid));
    }
}
