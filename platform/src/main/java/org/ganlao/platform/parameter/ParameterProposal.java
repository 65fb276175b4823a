package org.ganlao.platform.parameter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that someone wants in force. Unit and label are those of the key. */
record ParameterProposal(
        @NotBlank @Size(max = 80) @Schema(examples = "wage.minimum-monthly")
        String key,

        @Size(min = 1, max = 12) @Schema(description = "省略则通用 · Everywhere if left out", examples = "360100")
        String region,

        @NotBlank @Size(max = 200) @Schema(examples = "580.00")
        String value,

        @NotNull @Schema(examples = "2007-07-01") LocalDate from,

        @Schema(description = "最后一日，省略则长期有效 · Last day, until further notice if left out")
        LocalDate to,

        @NotBlank @Size(max = 300) @Schema(examples = "赣府厅字〔2007〕88号")
        String source,

        @Schema(description = "是否已核实，默认 true · Whether checked, true if left out")
        Boolean confirmed) {

    DatedValue dated(String unit) {
        return new DatedValue(key, region, value, unit, from, to, source, confirmed == null || confirmed);
    }
}
