package org.ganlao.employment.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.register.domain.Entry;

/** What every entry of a register states, as requests say it and answers show it. */
public record StatedEntry(
        @Schema(description = "登记地区 · Region whose bureau keeps the entry", examples = "360102")
        @NotNull
        @Pattern(regexp = "[0-9]{6,12}")
        String region,

        @Schema(examples = "东湖区") @NotBlank @Size(max = 200) String name,

        @Schema(description = "设立（认定）日期 · First day on which it exists") @NotNull
        LocalDate openedOn,

        @Schema(description = "撤销日期，存续时不填 · First day on which it exists no longer, absent while it does")
        LocalDate closedOn) {

    public Entry entry() {
        return new Entry(region, name, openedOn, closedOn);
    }

    public static StatedEntry from(Entry entry) {
        return new StatedEntry(entry.region(), entry.name(), entry.openedOn(), entry.closedOn());
    }
}
