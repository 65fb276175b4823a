package org.ganlao.skills.provider.institution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.skills.provider.institution.domain.OwnershipForm;

/** What may change under one licence, whole. */
@Schema(examples = InstitutionChange.EXAMPLE)
record InstitutionChange(
        @NotBlank @Size(max = 100) String name,
        @NotNull OwnershipForm ownership,

        @Schema(description = "办学范围；空为不限 · Occupations for which it may train; empty restricts nothing")
        @NotNull
        @Size(max = 200)
        List<@Valid @NotNull StatedOccupationScope> scope,

        @Schema(description = "变更日期 · From which day") @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"name": "南昌市青云谱职业培训学校", "ownership": "shareholding", "scope": [{"occupation": "6-07-06-05", "highestLevel": 3}],
             "on": "2007-04-02", "reason": "增加高级工培训"}""";
}
