package org.ganlao.gateway.plan.publication.release;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.publication.release.ReportView.Named;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** What became of a year's plan, drawn from a release of the whole year. */
@Schema(description = "规划评估 · What became of a year's plan")
record EvaluationView(
        String plan,
        @Schema(description = "文号") String document,
        String period,
        int number,
        Label title,
        String hash,

        @Schema(description = "各结论的目标数 · Targets by verdict")
        Map<Verdict, Long> verdicts,

        List<EvaluatedTarget> targets) {

    /** What became of a target. */
    enum Verdict {
        MET,
        NOT_MET,
        /** It runs on behind the year, and is not reached yet. */
        NOT_DUE,
        NOT_TOLD
    }

    /** Why, in the words of the unit that owns the figure. */
    record StatedReason(String reason, String unit, Instant statedAt) {}

    /** One target. */
    record EvaluatedTarget(
            Named indicator,
            int item,
            @Schema(description = "文件原文的数字") String printed,
            BigDecimal actual,
            BigDecimal target,
            BigDecimal targetTo,
            BigDecimal completion,

            @Schema(description = "差额 · target less actual, negative where passed")
            BigDecimal gap,

            @Schema(description = "期限 · By when") LocalDate due,
            Verdict verdict,

            @Schema(description = "原因，新的在前 · Reasons, the latest first")
            List<StatedReason> reasons) {}
}
