package org.ganlao.employment.startup.microloan;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;

/** Arrears by the days since the oldest unpaid sum fell due. */
record ArrearsView(LocalDate day, List<Range> ranges) {

    /** @param untilDays null of the last one, which has no end */
    record Range(
            long fromDays,
            Long untilDays,
            long loans,

            @Schema(description = "贷款余额 · Principal not repaid of these loans")
            Money outstanding,

            @Schema(description = "逾期本金 · Of it in arrears") Money principal,
            @Schema(description = "欠息 · Interest unpaid") Money interest) {}
}
