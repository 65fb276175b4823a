package org.ganlao.laborrights.settlement.tribunal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.settlement.tribunal.domain.Tenure;

/** To which commission an entry belongs and since when, as requests state it and answers show it. */
record OfficeTenure(
        @Schema(description = "仲裁委员会所在地区 · Region of the commission", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6}")
        String region,

        @NotBlank @Size(max = 60) String name,
        @NotNull LocalDate since,

        @Schema(description = "最后一日 · Last day; absent while it goes on")
        LocalDate until) {

    Tenure tenure() {
        return new Tenure(region, name, since, until);
    }

    static OfficeTenure from(Tenure tenure) {
        return new OfficeTenure(tenure.region(), tenure.name(), tenure.since(), tenure.until());
    }
}
