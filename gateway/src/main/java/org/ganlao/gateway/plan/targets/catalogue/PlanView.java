package org.ganlao.gateway.plan.targets.catalogue;

import java.time.LocalDate;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan's head, and what it counts. */
@Schema(description = "年度计划 · A year's plan")
record PlanView(
        String id,
        Label title,
        @Schema(description = "文号") String document,
        LocalDate issuedOn,

        @Schema(implementation = Integer.class, examples = "2007")
        Year year,

        String region,
        @Schema(description = "目标数 · How many targets") int targets,
        @Schema(description = "工作事项数 · How many work items") int items,

        @Schema(description = "判定界限及依据 · By what the status of a target is judged")
        Judgement judgement,

        @Schema(description = "目录版本 · Version of the catalogue")
        String catalogue) {

    static PlanView of(Plan plan, Catalogue catalogue) {
        return new PlanView(
                plan.id(),
                plan.title(),
                plan.document(),
                plan.issuedOn(),
                plan.year(),
                plan.region(),
                plan.targets().size(),
                plan.items().size(),
                plan.judgement(),
                catalogue.version());
    }
}
