package org.ganlao.laborrights.settlement.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.dispute.domain.AdjudgedClaim;
import org.ganlao.laborrights.settlement.dispute.domain.DisputeCourtResult;
import org.ganlao.laborrights.settlement.dispute.domain.Judgment;

/** What the court decided. */
record StatedJudgment(
        @NotNull DisputeCourtResult result,

        @Schema(
                description =
                        "裁判文书日期；未填送达日期的为生效日期 · Its day; that on which it came into force where no service is stated",
                examples = "2007-06-20")
        @NotNull
        LocalDate on,

        @Schema(
                description = "劳动者收到日期，与用人单位收到日期同时填写 · When the workers received it; stated with that of the employers",
                examples = "2007-06-22")
        LocalDate workersServedOn,

        @Schema(examples = "2007-06-22") LocalDate employersServedOn,

        @Schema(description = "法院改判或调解的逐项金额 · What the court gives for each claim, where the award does not stand")
        @Size(max = 10_000)
        List<@Valid @NotNull StatedAdjudgment> claims) {

    Judgment judgment() {
        return new Judgment(result, on, workersServedOn, employersServedOn);
    }

    /** The day of the judgment where no service is stated. */
    LocalDate lastReceivedOn() {
        return Stream.of(on, workersServedOn, employersServedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(on);
    }

    List<AdjudgedClaim> adjudged() {
        return claims == null
                ? List.of()
                : claims.stream().map(StatedAdjudgment::adjudged).toList();
    }
}
