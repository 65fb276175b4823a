package org.ganlao.laborrights.relation.restructuring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer's plan with the first of its workers. */
@Schema(name = "StaffPlacementPlanRequest", examples = PlanRequest.EXAMPLE)
record PlanRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPlan plan,

        @Schema(description = "职工名单，超过 500 人的分次补列 · Its workers; further ones are added afterwards")
        @NotNull
        @Size(min = 1, max = WorkersRequest.MOST)
        List<@Valid @NotNull StatedWorker> workers) {

    static final String EXAMPLE = """
            {"sourceRef": "AZ-2007-003",
             "plan": {"region": "360102", "employer": "71526726X", "kind": "closure", "submittedOn": "2007-03-12",
                      "staff": 1,
                      "vote": {"votedOn": "2007-03-05", "delegates": 90, "present": 81, "inFavour": 70, "against": 6},
                      "funds": {"needed": "1250000.00", "secured": "1250000.00", "source": "土地处置收益"}},
             "workers": [{"person": {"kind": "resident-id", "number": "11010519491231002X"}, "way": "paid-off"}]}""";
}
