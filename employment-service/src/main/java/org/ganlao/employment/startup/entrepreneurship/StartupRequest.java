package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = StartupRequest.EXAMPLE)
record StartupRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,

        @Schema(description = "提供服务的地区 · Region whose bureau guides", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Valid @NotNull StatedGuidance guidance) {

    static final String EXAMPLE = """
            {"sourceRef": "CYFW-2007-0031", "region": "360102",
             "person": {"kind": "resident-id", "number": "360731198305120013"},
             "guidance": {"guidedOn": "2007-03-05", "adviser": "周琳", "advice": "选址、办照流程"}}""";
}
