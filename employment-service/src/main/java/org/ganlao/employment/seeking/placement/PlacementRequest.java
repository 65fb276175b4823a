package org.ganlao.employment.seeking.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = PlacementRequest.EXAMPLE)
record PlacementRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedJob job) {

    static final String EXAMPLE = """
            {"sourceRef": "DH-2007-000456",
             "person": {"kind": "resident-id", "number": "360102196702280025"},
             "job": {"kind": "re-employment", "urban": true, "region": "360102", "residenceRegion": "360103",
                     "employer": "71526726X", "occupation": "4-01-02-01", "park": "南昌高新技术产业开发区",
                     "startedOn": "2007-03-05"}}""";
}
