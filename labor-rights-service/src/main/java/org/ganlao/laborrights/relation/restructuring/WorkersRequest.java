package org.ganlao.laborrights.relation.restructuring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Further workers of a plan. */
@Schema(examples = WorkersRequest.EXAMPLE)
record WorkersRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull @Size(min = 1, max = MOST) List<@Valid @NotNull StatedWorker> workers) {

    /** In one request. */
    static final int MOST = 500;

    static final String EXAMPLE = """
            {"sourceRef": "AZ-2007-003-2",
             "workers": [{"person": {"kind": "resident-id", "number": "11010519491231002X"}, "way": "retained"}]}""";
}
