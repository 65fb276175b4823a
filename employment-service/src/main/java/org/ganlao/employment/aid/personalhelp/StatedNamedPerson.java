package org.ganlao.employment.aid.personalhelp;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.aid.personalhelp.domain.NamedPerson;

/** A named helper as requests state one and answers show one. */
record StatedNamedPerson(
        @Schema(description = "帮扶责任人 · Name of the helper", examples = "周敏") @NotBlank @Size(max = 100)
        String name,

        @Schema(description = "所属机构 · Office", examples = "东湖区就业局") @NotBlank @Size(max = 200)
        String office,

        @Schema(description = "起始日期 · First day in charge") @NotNull
        LocalDate since) {

    NamedPerson helper() {
        return new NamedPerson(name, office, since);
    }

    static StatedNamedPerson from(NamedPerson helper) {
        return new StatedNamedPerson(helper.name(), helper.office(), helper.since());
    }
}
