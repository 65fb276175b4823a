package org.ganlao.employment.aid.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = FamilyRequest.EXAMPLE)
record FamilyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedFamily family) {

    static final String EXAMPLE = """
            {"sourceRef": "LJY-2007-0003",
             "family": {"region": "360102", "community": "360102003001", "identifiedOn": "2007-03-01",
                        "members": [{"person": {"kind": "resident-id", "number": "11010519491231002X"},
                                     "head": true, "willingAndAble": true}]}}""";
}
