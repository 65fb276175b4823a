package org.ganlao.socialinsurance.register.employer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The profile that should have been recorded, whole, and why it was not. */
@Schema(examples = ProfileCorrection.EXAMPLE)
record ProfileCorrection(
        @Valid @NotNull StatedProfile profile,
        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"profile": {"name": "南昌东湖电子有限公司", "ownership": "private", "industryClass": 2, "inPark": true,
                         "region": "360102", "registeredOn": "2006-12-20"}, "reason": "行业类别录错"}""";
}
