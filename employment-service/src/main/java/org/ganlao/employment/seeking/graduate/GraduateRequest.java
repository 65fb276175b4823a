package org.ganlao.employment.seeking.graduate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.record.StatedPerson;

@Schema(examples = GraduateRequest.EXAMPLE)
record GraduateRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedPerson person,
        @Valid @NotNull StatedService rendered) {

    static final String EXAMPLE = """
            {"sourceRef": "YTL-2007-0031", "person": {"kind": "resident-id", "number": "11010519491231002X"},
             "rendered": {"region": "360102", "service": "project-appraisal", "servedOn": "2007-05-08",
                          "provider": "东湖区创业指导中心", "college": "江西财经大学"}}""";
}
