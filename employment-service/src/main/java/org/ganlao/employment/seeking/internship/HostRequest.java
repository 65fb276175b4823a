package org.ganlao.employment.seeking.internship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InternshipBaseRequest", examples = HostRequest.EXAMPLE)
record HostRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedHost base) {

    static final String EXAMPLE = """
            {"sourceRef": "JXJD-2007-0007",
             "base": {"kind": "vocational", "employer": "71526726X",
                      "entry": {"region": "360102", "name": "东湖机械厂见习基地", "openedOn": "2007-01-15"}}}""";
}
