package org.ganlao.socialinsurance.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency to register. */
@Schema(examples = AgencyRequest.EXAMPLE)
record AgencyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedAgency profile) {

    static final String EXAMPLE = """
            {"sourceRef": "JG-2007-011",
             "profile": {"name": "东湖区董家窑社区劳动保障站", "kind": "community-station", "region": "360102",
                         "address": "董家窑路 18 号", "openedOn": "2005-06-01",
                         "services": [{"service": "retiree-care", "workingDays": 3},
                                      {"service": "life-certification", "workingDays": 1}]}}""";
}
