package org.ganlao.skills.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = CadreMemberRequest.EXAMPLE)
record CadreMemberRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedCadrePost post) {

    static final String EXAMPLE = """
            {"sourceRef": "GB-2007-041", "person": {"kind": "resident-id", "number": "360102196702280028"},
             "post": {"name": "李梅", "region": "360104", "unit": "青云谱区劳动和社会保障局", "title": "培训就业股股长",
                      "since": "2003-08-01"}}""";
}
