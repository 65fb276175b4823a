package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StartupProjectRequest", examples = ProjectRequest.EXAMPLE)
record ProjectRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedProject project) {

    static final String EXAMPLE = """
            {"sourceRef": "CYXM-2007-0012",
             "project": {"region": "360102", "name": "社区早餐连锁", "trade": "I67", "provider": "东湖区餐饮协会",
                         "summary": "统一配送，单店经营", "investment": "20000.00", "jobs": 4,
                         "submittedOn": "2007-02-12"}}""";
}
