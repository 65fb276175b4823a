package org.ganlao.employment.coverage.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ServiceUnitRequest", examples = UnitRequest.EXAMPLE)
record UnitRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedUnit unit) {

    static final String EXAMPLE = """
            {"sourceRef": "PT-2007-0101",
             "unit": {"kind": "street", "code": "360102003",
                      "entry": {"region": "360102", "name": "公园街道", "openedOn": "2001-01-01"},
                      "platforms": [{"services": ["job-introduction", "unemployment-registration"], "staff": 3,
                                     "openedOn": "2005-06-01"}]}}""";
}
