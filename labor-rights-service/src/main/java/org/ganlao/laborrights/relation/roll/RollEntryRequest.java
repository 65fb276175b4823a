package org.ganlao.laborrights.relation.roll;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

/** A person whom an employer puts on its roll. */
@Schema(examples = RollEntryRequest.EXAMPLE)
record RollEntryRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedPost post) {

    static final String EXAMPLE = """
            {"sourceRef": "MC-2007-0102", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "post": {"employer": "71526726X", "region": "360102", "industry": "47", "joinedOn": "2007-01-15"}}""";
}
