package org.ganlao.employment.market.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(examples = VacancyRequest.EXAMPLE)
record VacancyRequest(
        @Schema(description = "贵系统内的参考号，不得重复 · Your own reference, never used twice") @NotBlank @Size(max = 100)
        String sourceRef,

        @Valid @NotNull StatedVacancy vacancy) {

    static final String EXAMPLE = """
            {"sourceRef": "KG-2007-000231",
             "vacancy": {"employer": "71526726X",
                         "entry": {"region": "360102", "name": "车工", "openedOn": "2007-03-01"},
                         "occupation": "6-04-01-01", "level": "intermediate", "urban": true, "places": 5,
                         "wage": {"from": "800.00", "to": "1200.00"}, "until": "2007-12-31"}}""";
}
