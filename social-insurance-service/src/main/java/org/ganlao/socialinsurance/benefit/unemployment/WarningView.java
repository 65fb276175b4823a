package org.ganlao.socialinsurance.benefit.unemployment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.socialinsurance.benefit.unemployment.domain.WarningMeasure;

/** Unemployment in a region and month against the thresholds, and the alerts that follow. */
record WarningView(
        String region,

        @Schema(description = "月份首日 · First day of the month")
        LocalDate month,

        @Schema(description = "领取失业保险金人数 · Whose benefit is due in the month")
        long recipients,

        @Schema(description = "当月新增领取人数 · Whose first month it is")
        long inflow,

        @Schema(description = "参加失业保险人数 · Persons insured on the month's first day")
        long insured,

        @Schema(description = "规模裁员拟裁减人数 · Workers to leave by reported mass lay-offs")
        long layoffs,

        List<WatchedFigure> watched,

        @Schema(description = "阈值依据 · Every threshold used, with its source")
        List<String> trace) {

    /** @param reached whether the threshold is reached */
    record WatchedFigure(WarningMeasure measure, BigDecimal figure, BigDecimal threshold, boolean reached) {}
}
