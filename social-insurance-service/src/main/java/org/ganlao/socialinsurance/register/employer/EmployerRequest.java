package org.ganlao.socialinsurance.register.employer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.personal.EmployerToken;

/** An employer to register. */
@Schema(examples = EmployerRequest.EXAMPLE)
record EmployerRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @NotNull EmployerToken employer,

        @Valid @NotNull StatedProfile profile) {

    static final String EXAMPLE = """
            {"sourceRef": "DW-2007-009", "employer": "71526726X",
             "profile": {"name": "南昌东湖电子有限公司", "ownership": "private", "industry": "40", "inPark": true,
                         "park": "南昌高新技术产业开发区", "region": "360102", "registeredOn": "2006-12-20"}}""";
}
