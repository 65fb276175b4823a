package org.ganlao.laborrights.legal.reconsideration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.legal.reconsideration.domain.SuitResult;
import org.ganlao.platform.money.Money;

/** What a court said. */
@Schema(name = "SuitJudgment")
record StatedSuitJudgment(
        @Schema(
                description = "判决书、裁定书送达之日 · Day on which the department was served the judgment",
                examples = "2007-06-08")
        @NotNull
        LocalDate on,

        @Schema(
                description =
                        "维持在一审指维持行政行为，在二审、再审指维持原判 · upheld: in the first instance the act, later the judgment before it;"
                                + " a later court that overturns a judgment and lets the act stand says dismissed")
        @NotNull
        SuitResult result,

        @Schema(
                description = "判决变更监察处罚的，变更后的罚款 · What the fine of the inspectorate is changed to, yuan",
                examples = "5000.00")
        Money fine,

        @Schema(description = "负责人是否出庭应诉 · Whether the head of the department appeared in court") @NotNull
        Boolean headAppeared) {}
