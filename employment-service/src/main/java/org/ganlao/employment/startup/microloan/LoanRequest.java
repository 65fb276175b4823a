package org.ganlao.employment.startup.microloan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = LoanRequest.EXAMPLE)
record LoanRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedApplication application) {

    static final String EXAMPLE = """
            {"sourceRef": "XEDK-2007-000017",
             "person": {"kind": "resident-id", "number": "360731198305120013"},
             "application": {"region": "360102", "product": "individual", "partners": 1, "principal": "20000.00",
                             "months": 24, "method": "equal-instalment", "purpose": "开办早餐店",
                             "appliedOn": "2007-03-05", "fund": "0191f6a2-7c1e-7b2a-9d4e-3f5a6b7c9101"}}""";
}
