package org.ganlao.socialinsurance.register.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A person to register. */
@Schema(examples = PersonRequest.EXAMPLE)
record PersonRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedDetails details) {

    static final String EXAMPLE = """
            {"sourceRef": "RY-2007-00031", "person": {"kind": "resident-id", "number": "360102196702280025"},
             "details": {"name": "李梅", "household": "urban", "post": "worker", "specialWork": false,
                         "workBeganOn": "1986-07-01", "region": "360102"}}""";
}
