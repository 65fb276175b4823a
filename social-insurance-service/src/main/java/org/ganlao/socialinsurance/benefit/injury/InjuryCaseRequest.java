package org.ganlao.socialinsurance.benefit.injury;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** Somebody reports an accident at work. */
@Schema(examples = InjuryCaseRequest.EXAMPLE)
record InjuryCaseRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedAccident accident) {

    static final String EXAMPLE = """
            {"sourceRef": "GS-2007-00031", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "accident": {"region": "360102", "employer": "71526726X", "happenedOn": "2007-03-06", "reportedOn": "2007-03-20",
                          "reporter": "employer", "account": "冲床作业时右手受伤"}}""";
}
