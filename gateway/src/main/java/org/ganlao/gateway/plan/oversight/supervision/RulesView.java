package org.ganlao.gateway.plan.oversight.supervision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.gateway.plan.targets.catalogue.Label;

/** By what items are judged. */
@Schema(name = "SupervisionRules", description = "督查规则 · By what items are judged")
record RulesView(
        String plan,

        @Schema(description = "统一督查的单位 · Office that supervises every item")
        String office,

        Label officeLabel,
        List<Rulebook> rulebooks,
        List<PlannedMilestone> milestones) {}
